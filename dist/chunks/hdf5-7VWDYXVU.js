import {
  readHdf5
} from "./chunk-Y6C3E2FM.js";
import "./chunk-NVLRW6IK.js";
import "./chunk-R33KIFFO.js";
import "./chunk-6VPXRAH4.js";
import "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";
export {
  readHdf5
};
