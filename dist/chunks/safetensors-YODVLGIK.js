import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  SAFETENSORS_HEADER_LIMIT,
  printable,
  readSafetensors,
  safetensorsHeaderLength
} from "./chunk-VGH5Q55X.js";
import "./chunk-CYM6IHTN.js";
import "./chunk-V3HFKYCK.js";
import "./chunk-T36OSOHQ.js";
import "./chunk-BE7JI7H6.js";
export {
  SAFETENSORS_HEADER_LIMIT,
  printable,
  readSafetensors,
  safetensorsHeaderLength
};
