import {
  mayHaveFrontMatter,
  readDocument
} from "./chunk-P5EGA3IC.js";
import "./chunk-2ECPS2KL.js";
import "./chunk-7VZ5H7B6.js";
export {
  mayHaveFrontMatter,
  readDocument
};
