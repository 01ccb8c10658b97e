import {
  openDirectory,
  openFile
} from "./chunk-TRVWH3WP.js";
import "./chunk-L2WR6GV5.js";
import "./chunk-AIP6A46Z.js";
import "./chunk-JGVDOC6H.js";
import "./chunk-7VZ5H7B6.js";
export {
  openDirectory,
  openFile
};
