import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  insideOf,
  policySourceOf,
  targetOf
} from "./chunk-GYBM6GUU.js";
import "./chunk-BE7JI7H6.js";
export {
  insideOf,
  policySourceOf,
  targetOf
};
