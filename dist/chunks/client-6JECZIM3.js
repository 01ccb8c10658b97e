import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openClient
} from "./chunk-RQR3KTHM.js";
import "./chunk-GMQCI7RM.js";
import "./chunk-UAVC2KED.js";
import "./chunk-VBBTDYP2.js";
import "./chunk-X4ZHKCMR.js";
import "./chunk-SGINNSDU.js";
import "./chunk-BE7JI7H6.js";
export {
  openClient
};
