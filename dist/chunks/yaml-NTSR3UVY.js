import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readYaml
} from "./chunk-VKEWAMTF.js";
import "./chunk-BEDV53EO.js";
import "./chunk-BE7JI7H6.js";
export {
  readYaml
};
