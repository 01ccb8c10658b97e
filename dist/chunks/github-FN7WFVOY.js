import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openGitHub
} from "./chunk-BPO7VPLF.js";
import "./chunk-4BGFXEDZ.js";
import "./chunk-3LGRWRNB.js";
import "./chunk-WAOF2EMV.js";
import "./chunk-SBZSMP27.js";
import "./chunk-5KIWB44C.js";
import "./chunk-X4ZHKCMR.js";
import "./chunk-R5LO4V2V.js";
import "./chunk-BE7JI7H6.js";
export {
  openGitHub
};
