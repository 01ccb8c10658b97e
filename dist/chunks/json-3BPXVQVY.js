import {
  toJson
} from "./chunk-H5BUO7KX.js";
import "./chunk-7VZ5H7B6.js";
export {
  toJson
};
