import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readArguments
} from "./chunk-DPUWEIAC.js";
import {
  RULES
} from "./chunk-SZ3TKW2H.js";
import {
  RULE_IDS
} from "./chunk-3JSSCMGW.js";
import {
  EXIT
} from "./chunk-G6DZCO4G.js";
import {
  didYouMean
} from "./chunk-MPK63NRZ.js";
import {
  SettingsError
} from "./chunk-5M2D3RFZ.js";
import "./chunk-BE7JI7H6.js";

// src/commands/explain.ts
import { readFile } from "node:fs/promises";
var USAGE = `open-label explain [RULE]

Prints why a rule exists and how to fix what it finds. Without a rule, lists them all.
`;
async function run(args, io) {
  const { positionals } = readArguments(args, []);
  if (!positionals.length) {
    const width = Math.max(...RULE_IDS.map((id) => id.length));
    for (const id of RULE_IDS)
      io.out(`${id.padEnd(width)}  ${RULES[id].level.padEnd(7)}  ${RULES[id].title}
`);
    return EXIT.holds;
  }
  const problems = positionals.filter((word) => !isRule(word)).map((word) => `${word} is not a rule: ${didYouMean(word, RULE_IDS)}`);
  if (problems.length) throw new SettingsError(problems);
  for (const rule of positionals) io.out(await pageOf(rule));
  return EXIT.holds;
}
function isRule(word) {
  return RULE_IDS.includes(word);
}
function pageOf(rule) {
  return readFile(new URL(`../../docs/rules/${rule}.md`, import.meta.url), "utf8");
}
export {
  USAGE,
  run
};
