import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readHdf5
} from "./chunk-3WAH3X2P.js";
import "./chunk-T36OSOHQ.js";
import "./chunk-BE7JI7H6.js";
export {
  readHdf5
};
