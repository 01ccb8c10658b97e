import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openDirectory
} from "./chunk-3ZEPEZ27.js";
import "./chunk-XX6ANU5G.js";
import "./chunk-CW2LEEIM.js";
import "./chunk-SBZSMP27.js";
import "./chunk-BE7JI7H6.js";
export {
  openDirectory
};
