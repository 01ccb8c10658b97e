import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  summaryMarkdown
} from "./chunk-CKA26SEG.js";
import "./chunk-4YUPN6ZV.js";
import "./chunk-FNSXZR7T.js";
import "./chunk-Y4BGWLRD.js";
import "./chunk-S2TR3A6V.js";
import "./chunk-AUY6D5PA.js";
import "./chunk-3JSSCMGW.js";
import "./chunk-BE7JI7H6.js";
export {
  summaryMarkdown
};
