import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  GitHubError
} from "./chunk-5KIWB44C.js";
import "./chunk-X4ZHKCMR.js";
import "./chunk-R5LO4V2V.js";
import "./chunk-BE7JI7H6.js";
export {
  GitHubError
};
