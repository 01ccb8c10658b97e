import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readDocument
} from "./chunk-5ROCTZ7V.js";
import "./chunk-KESHD4UA.js";
import "./chunk-26VD4P23.js";
import "./chunk-BEDV53EO.js";
import "./chunk-BE7JI7H6.js";
export {
  readDocument
};
