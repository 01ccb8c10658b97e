import {
  openClient
} from "./chunk-F3Z6642S.js";
import "./chunk-WCF7C2PP.js";
import "./chunk-Q7C5OWWD.js";
import "./chunk-RRSEFE7G.js";
import "./chunk-BTBUBWQJ.js";
import "./chunk-RUZOBRV6.js";
import "./chunk-7VZ5H7B6.js";
export {
  openClient
};
