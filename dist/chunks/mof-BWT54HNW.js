import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  MOF_CLASS_NAMES,
  MOF_COMPONENTS,
  evaluateMof
} from "./chunk-5N7TAJBI.js";
import "./chunk-BE7JI7H6.js";
export {
  MOF_CLASS_NAMES,
  MOF_COMPONENTS,
  evaluateMof
};
