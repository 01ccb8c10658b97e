import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  toJson
} from "./chunk-G6FW74UQ.js";
import "./chunk-BE7JI7H6.js";
export {
  toJson
};
