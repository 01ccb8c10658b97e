import {
  readYaml
} from "./chunk-HG6A2K5T.js";
import "./chunk-S7MRHGHA.js";
import "./chunk-7VZ5H7B6.js";
export {
  readYaml
};
