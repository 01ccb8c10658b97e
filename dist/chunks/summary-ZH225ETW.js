import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  summaryMarkdown
} from "./chunk-SWY6CCWT.js";
import "./chunk-GPZPWGFU.js";
import "./chunk-WIW6VVXE.js";
import "./chunk-DGZXH7K7.js";
import "./chunk-AUY6D5PA.js";
import "./chunk-7UWSLU2C.js";
import "./chunk-BE7JI7H6.js";
export {
  summaryMarkdown
};
