import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  keepLabel
} from "./chunk-X6MIME3P.js";
import "./chunk-BE7JI7H6.js";
export {
  keepLabel
};
