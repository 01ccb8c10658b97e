import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  callsIn,
  importsFrom,
  names,
  readPython
} from "./chunk-Q56IT3C7.js";
import "./chunk-26VD4P23.js";
import "./chunk-BE7JI7H6.js";
export {
  callsIn,
  importsFrom,
  names,
  readPython
};
