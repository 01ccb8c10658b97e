import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mayHaveFrontMatter,
  readDocument
} from "./chunk-76S5DNRP.js";
import "./chunk-KESHD4UA.js";
import "./chunk-26VD4P23.js";
import "./chunk-BE7JI7H6.js";
export {
  mayHaveFrontMatter,
  readDocument
};
