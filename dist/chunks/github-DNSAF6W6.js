import {
  openGitHub
} from "./chunk-PJWCBZA3.js";
import "./chunk-MT6D2MAR.js";
import "./chunk-L2WR6GV5.js";
import "./chunk-HBFH33L4.js";
import "./chunk-JGVDOC6H.js";
import "./chunk-RRSEFE7G.js";
import "./chunk-BTBUBWQJ.js";
import "./chunk-RUZOBRV6.js";
import "./chunk-7VZ5H7B6.js";
export {
  openGitHub
};
