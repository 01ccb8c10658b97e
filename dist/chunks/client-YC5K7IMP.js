import {
  openClient
} from "./chunk-C6BRELRE.js";
import "./chunk-DG3F7LVA.js";
import "./chunk-CQWVVQ46.js";
import "./chunk-RRSEFE7G.js";
import "./chunk-BTBUBWQJ.js";
import "./chunk-RUZOBRV6.js";
import "./chunk-7VZ5H7B6.js";
export {
  openClient
};
