import {
  mayHaveFrontMatter,
  readDocument
} from "./chunk-O7WVZPKV.js";
import "./chunk-POYFIQCH.js";
import "./chunk-7VZ5H7B6.js";
export {
  mayHaveFrontMatter,
  readDocument
};
