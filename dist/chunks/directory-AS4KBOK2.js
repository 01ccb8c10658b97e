import {
  openDirectory,
  openFile
} from "./chunk-HQGYGI5T.js";
import "./chunk-L2WR6GV5.js";
import "./chunk-HBFH33L4.js";
import "./chunk-JGVDOC6H.js";
import "./chunk-7VZ5H7B6.js";
export {
  openDirectory,
  openFile
};
