import {
  readArguments
} from "./chunk-VSQQ53U6.js";
import {
  EXIT
} from "./chunk-6EM2I7P6.js";
import {
  RULES
} from "./chunk-ZHEA5FBP.js";
import {
  nearest
} from "./chunk-GQNGRQPE.js";
import {
  SettingsError
} from "./chunk-HSUSQX67.js";
import {
  RULE_IDS
} from "./chunk-UJEVNEJF.js";
import "./chunk-7VZ5H7B6.js";

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
  const problems = positionals.filter((word) => !isRule(word)).map((word) => `${word} is not a rule: ${hintFor(word)}`);
  if (problems.length) throw new SettingsError(problems);
  for (const rule of positionals) io.out(await pageOf(rule));
  return EXIT.holds;
}
function hintFor(word) {
  const near = nearest(word, RULE_IDS);
  return near ? `did you mean ${near}?` : "open-label explain lists them all.";
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
