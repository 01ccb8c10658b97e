import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openGitHub
} from "./chunk-DTB7B5IP.js";
import "./chunk-AA4GG2EP.js";
import "./chunk-XX6ANU5G.js";
import "./chunk-CW2LEEIM.js";
import "./chunk-VBBTDYP2.js";
import "./chunk-X4ZHKCMR.js";
import "./chunk-SGINNSDU.js";
import "./chunk-BE7JI7H6.js";
export {
  openGitHub
};
