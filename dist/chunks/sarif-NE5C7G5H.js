import {
  sarifOf
} from "./chunk-XQS6A7FF.js";
import "./chunk-WH7HEZDP.js";
import "./chunk-EMJNO5WA.js";
import "./chunk-UJEVNEJF.js";
import "./chunk-7VZ5H7B6.js";
export {
  sarifOf
};
