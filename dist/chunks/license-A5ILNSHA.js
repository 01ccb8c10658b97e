import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  EXIT
} from "./chunk-G6DZCO4G.js";
import "./chunk-BE7JI7H6.js";

// src/commands/license.ts
var USAGE = "open-label license FILE...\n";
async function run(_args, _io) {
  return EXIT.usage;
}
export {
  USAGE,
  run
};
