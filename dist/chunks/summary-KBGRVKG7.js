import {
  summaryMarkdown
} from "./chunk-2AH45OOX.js";
import "./chunk-TQFM5OYZ.js";
import "./chunk-HHFHME2W.js";
import "./chunk-HIE5L6R6.js";
import "./chunk-EMJNO5WA.js";
import "./chunk-UJEVNEJF.js";
import "./chunk-7VZ5H7B6.js";
export {
  summaryMarkdown
};
