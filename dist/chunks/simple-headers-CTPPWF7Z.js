import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isCTranslate2,
  isGgml,
  readCTranslate2,
  readDistributedShard,
  readGgml,
  readNemo,
  readOpenVino,
  readTfLite
} from "./chunk-TMREKUEI.js";
import "./chunk-HNTAAJFP.js";
import "./chunk-V3HFKYCK.js";
import "./chunk-T36OSOHQ.js";
import "./chunk-BE7JI7H6.js";
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
