import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readYaml
} from "./chunk-B2DLP6A4.js";
import "./chunk-BE7JI7H6.js";
export {
  readYaml
};
