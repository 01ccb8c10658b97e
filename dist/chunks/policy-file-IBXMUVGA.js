import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  POLICY_BYTES,
  parsePolicy
} from "./chunk-YLDI4OLV.js";
import "./chunk-QIKFAD2U.js";
import "./chunk-VKEWAMTF.js";
import "./chunk-BEDV53EO.js";
import "./chunk-NZVLPVPB.js";
import "./chunk-Z5X6CNL7.js";
import "./chunk-MIKNKDLB.js";
import "./chunk-MPK63NRZ.js";
import "./chunk-5M2D3RFZ.js";
import "./chunk-BE7JI7H6.js";
export {
  POLICY_BYTES,
  parsePolicy
};
