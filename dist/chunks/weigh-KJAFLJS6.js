import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  sameLine,
  weighSigns
} from "./chunk-ZHTJTJCG.js";
import "./chunk-FCJSEOQL.js";
import "./chunk-7UWSLU2C.js";
import "./chunk-BE7JI7H6.js";
export {
  sameLine,
  weighSigns
};
