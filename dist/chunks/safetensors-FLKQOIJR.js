import {
  SAFETENSORS_HEADER_LIMIT,
  printable,
  readSafetensors,
  safetensorsHeaderLength
} from "./chunk-J7DAUZU6.js";
import "./chunk-NVLRW6IK.js";
import "./chunk-6VPXRAH4.js";
import "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";
export {
  SAFETENSORS_HEADER_LIMIT,
  printable,
  readSafetensors,
  safetensorsHeaderLength
};
