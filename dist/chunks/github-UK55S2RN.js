import {
  openGitHub
} from "./chunk-MA5ELTN4.js";
import "./chunk-RC6X3KSZ.js";
import "./chunk-L2WR6GV5.js";
import "./chunk-54QVRVMV.js";
import "./chunk-JGVDOC6H.js";
import "./chunk-RRSEFE7G.js";
import "./chunk-BTBUBWQJ.js";
import "./chunk-RUZOBRV6.js";
import "./chunk-7VZ5H7B6.js";
export {
  openGitHub
};
