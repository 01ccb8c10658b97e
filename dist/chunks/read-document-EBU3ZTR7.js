import {
  mayHaveFrontMatter,
  readDocument
} from "./chunk-3R3NE7CV.js";
import "./chunk-POYFIQCH.js";
import "./chunk-7VZ5H7B6.js";
export {
  mayHaveFrontMatter,
  readDocument
};
