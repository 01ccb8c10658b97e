import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openClient
} from "./chunk-PPCIKAD7.js";
import "./chunk-IEIIF4QH.js";
import "./chunk-L4D2QGCR.js";
import "./chunk-KJC7NK2I.js";
import "./chunk-BE7JI7H6.js";
export {
  openClient
};
