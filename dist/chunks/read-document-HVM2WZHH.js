import {
  mayHaveFrontMatter,
  readDocument
} from "./chunk-M4AKQR36.js";
import "./chunk-ODTQNM3F.js";
import "./chunk-POYFIQCH.js";
import "./chunk-7VZ5H7B6.js";
export {
  mayHaveFrontMatter,
  readDocument
};
