import {
  isCTranslate2,
  isGgml,
  readCTranslate2,
  readDistributedShard,
  readGgml,
  readNemo,
  readOpenVino,
  readTfLite
} from "./chunk-M74XZJ76.js";
import "./chunk-R3VEPTLL.js";
import "./chunk-6VPXRAH4.js";
import "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";
export {
  isCTranslate2,
  isGgml,
  readCTranslate2,
  readDistributedShard,
  readGgml,
  readNemo,
  readOpenVino,
  readTfLite
};
