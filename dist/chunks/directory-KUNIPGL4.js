import {
  openDirectory,
  openFile
} from "./chunk-5ZPKISQT.js";
import "./chunk-L2WR6GV5.js";
import "./chunk-54QVRVMV.js";
import "./chunk-JGVDOC6H.js";
import "./chunk-7VZ5H7B6.js";
export {
  openDirectory,
  openFile
};
