import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  VERSION
} from "./chunk-R5ODB5TS.js";
import "./chunk-BE7JI7H6.js";
export {
  VERSION
};
