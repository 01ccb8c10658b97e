import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  annotateRelease,
  withOurSection,
  withoutOurSection
} from "./chunk-GYRTQEEM.js";
import "./chunk-BE7JI7H6.js";
export {
  annotateRelease,
  withOurSection,
  withoutOurSection
};
