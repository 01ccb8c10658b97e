import {
  readYaml
} from "./chunk-MNPMTTKQ.js";
import "./chunk-S7MRHGHA.js";
import "./chunk-7VZ5H7B6.js";
export {
  readYaml
};
