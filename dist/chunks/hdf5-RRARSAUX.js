import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readHdf5
} from "./chunk-O4VNUTE6.js";
import "./chunk-BHZPSDVK.js";
import "./chunk-BE7JI7H6.js";
export {
  readHdf5
};
