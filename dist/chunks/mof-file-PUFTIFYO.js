import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isMofFile,
  mofLicensing,
  readMofFile
} from "./chunk-B6WVKRUY.js";
import "./chunk-5N7TAJBI.js";
import "./chunk-BE7JI7H6.js";
export {
  isMofFile,
  mofLicensing,
  readMofFile
};
