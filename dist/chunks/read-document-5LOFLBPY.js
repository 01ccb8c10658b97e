import {
  mayHaveFrontMatter,
  readDocument
} from "./chunk-IVDKW67R.js";
import "./chunk-2ECPS2KL.js";
import "./chunk-7VZ5H7B6.js";
export {
  mayHaveFrontMatter,
  readDocument
};
