import {
  sarifOf
} from "./chunk-P7XANFBP.js";
import "./chunk-ZHEA5FBP.js";
import "./chunk-EMJNO5WA.js";
import "./chunk-UJEVNEJF.js";
import "./chunk-7VZ5H7B6.js";
export {
  sarifOf
};
