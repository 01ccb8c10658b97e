import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openGitHub
} from "./chunk-DITPF26F.js";
import "./chunk-2Q42T2RI.js";
import "./chunk-XX6ANU5G.js";
import "./chunk-CW2LEEIM.js";
import "./chunk-SBZSMP27.js";
import "./chunk-5KIWB44C.js";
import "./chunk-X4ZHKCMR.js";
import "./chunk-R5LO4V2V.js";
import "./chunk-BE7JI7H6.js";
export {
  openGitHub
};
