import {
  MOF_CLASS_NAMES,
  MOF_COMPONENTS,
  evaluateMof
} from "./chunk-5LWAMZND.js";
import "./chunk-7VZ5H7B6.js";
export {
  MOF_CLASS_NAMES,
  MOF_COMPONENTS,
  evaluateMof
};
