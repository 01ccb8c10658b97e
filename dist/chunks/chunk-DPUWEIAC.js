import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  didYouMean
} from "./chunk-MPK63NRZ.js";
import {
  SettingsError
} from "./chunk-5M2D3RFZ.js";

// src/commands/arguments.ts
import { parseArgs } from "node:util";
function readArguments(args, names, flags = []) {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([
      ...names.map((name) => [name, { type: "string" }]),
      ...flags.map((flag) => [flag, { type: "boolean" }])
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const known = [...names, ...flags];
  const problems = [];
  const values = {};
  const positionals = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, value, rawName } = token;
    if (!known.includes(name)) {
      const hint = didYouMean(name, known);
      problems.push(
        `${rawName} is not an option: ${hint.replace(/did you mean (.+)\?/, "did you mean --$1?")}`
      );
    } else if (flags.includes(name)) {
      if (value !== void 0) problems.push(`${rawName} takes no value.`);
      values[name] = true;
    } else if (value === void 0 || value === "") problems.push(`${rawName} needs a value.`);
    else values[name] = value;
  }
  if (problems.length) throw new SettingsError(problems);
  return { values, positionals };
}
function oneOf(option, value, words) {
  if (words.includes(value)) return value;
  throw new SettingsError([`${option} is ${JSON.stringify(value)}: ${didYouMean(value, words)}`]);
}

export {
  readArguments,
  oneOf
};
