import {
  summaryMarkdown
} from "./chunk-JB2JR3TY.js";
import "./chunk-TQFM5OYZ.js";
import "./chunk-2666HBS3.js";
import "./chunk-3NDEEDYV.js";
import "./chunk-EMJNO5WA.js";
import "./chunk-UJEVNEJF.js";
import "./chunk-7VZ5H7B6.js";
export {
  summaryMarkdown
};
