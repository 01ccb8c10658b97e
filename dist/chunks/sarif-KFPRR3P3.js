import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  sarifOf
} from "./chunk-VISWNXV4.js";
import "./chunk-SZ3TKW2H.js";
import "./chunk-AUY6D5PA.js";
import "./chunk-3JSSCMGW.js";
import "./chunk-BE7JI7H6.js";
export {
  sarifOf
};
