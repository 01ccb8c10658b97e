import {
  summaryMarkdown
} from "./chunk-TYAWFXBZ.js";
import "./chunk-TQFM5OYZ.js";
import "./chunk-JML4PXYO.js";
import "./chunk-HIE5L6R6.js";
import "./chunk-EMJNO5WA.js";
import "./chunk-UJEVNEJF.js";
import "./chunk-7VZ5H7B6.js";
export {
  summaryMarkdown
};
