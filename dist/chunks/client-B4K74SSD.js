import {
  openClient
} from "./chunk-2Z75I4VH.js";
import "./chunk-QT4LRWXZ.js";
import "./chunk-QEJTO3NZ.js";
import "./chunk-RRSEFE7G.js";
import "./chunk-BTBUBWQJ.js";
import "./chunk-RUZOBRV6.js";
import "./chunk-7VZ5H7B6.js";
export {
  openClient
};
