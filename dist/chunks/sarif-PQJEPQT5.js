import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  sarifOf
} from "./chunk-HREPNCXL.js";
import "./chunk-SZ3TKW2H.js";
import "./chunk-AUY6D5PA.js";
import "./chunk-7UWSLU2C.js";
import "./chunk-BE7JI7H6.js";
export {
  sarifOf
};
