import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  SAFETENSORS_HEADER_LIMIT,
  printable,
  readSafetensors,
  safetensorsHeaderLength
} from "./chunk-HUWTEZGO.js";
import "./chunk-KSH43GFD.js";
import "./chunk-FFZO67JL.js";
import "./chunk-BHZPSDVK.js";
import "./chunk-BE7JI7H6.js";
export {
  SAFETENSORS_HEADER_LIMIT,
  printable,
  readSafetensors,
  safetensorsHeaderLength
};
