import {
  keepLabel
} from "./chunk-U76HMBDD.js";
import "./chunk-7VZ5H7B6.js";
export {
  keepLabel
};
