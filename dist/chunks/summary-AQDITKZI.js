import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  summaryMarkdown
} from "./chunk-BBYHAUYJ.js";
import "./chunk-4DAG5UFZ.js";
import "./chunk-2R22TECV.js";
import "./chunk-FNSXZR7T.js";
import "./chunk-Y4BGWLRD.js";
import "./chunk-AUY6D5PA.js";
import "./chunk-7UWSLU2C.js";
import "./chunk-BE7JI7H6.js";
export {
  summaryMarkdown
};
