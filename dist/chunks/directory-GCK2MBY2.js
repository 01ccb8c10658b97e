import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openDirectory
} from "./chunk-A2UXQI4O.js";
import "./chunk-3LGRWRNB.js";
import "./chunk-WAOF2EMV.js";
import "./chunk-SBZSMP27.js";
import "./chunk-BE7JI7H6.js";
export {
  openDirectory
};
