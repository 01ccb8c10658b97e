import {
  isMofFile,
  mofLicensing,
  readMofFile
} from "./chunk-4657MHLK.js";
import "./chunk-5LWAMZND.js";
import "./chunk-7VZ5H7B6.js";
export {
  isMofFile,
  mofLicensing,
  readMofFile
};
