import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  GitHubError
} from "./chunk-VBBTDYP2.js";
import "./chunk-X4ZHKCMR.js";
import "./chunk-SGINNSDU.js";
import "./chunk-BE7JI7H6.js";
export {
  GitHubError
};
