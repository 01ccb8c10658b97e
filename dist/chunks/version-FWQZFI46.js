import {
  VERSION
} from "./chunk-VNGJPGCW.js";
import "./chunk-7VZ5H7B6.js";
export {
  VERSION
};
