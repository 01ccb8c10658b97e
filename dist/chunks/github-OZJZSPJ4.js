import {
  openGitHub
} from "./chunk-ZOBC2LGN.js";
import "./chunk-2BUKVTHV.js";
import "./chunk-L2WR6GV5.js";
import "./chunk-AIP6A46Z.js";
import "./chunk-JGVDOC6H.js";
import "./chunk-RRSEFE7G.js";
import "./chunk-BTBUBWQJ.js";
import "./chunk-RUZOBRV6.js";
import "./chunk-7VZ5H7B6.js";
export {
  openGitHub
};
