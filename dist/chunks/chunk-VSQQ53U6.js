import {
  didYouMean
} from "./chunk-GQNGRQPE.js";
import {
  SettingsError
} from "./chunk-HSUSQX67.js";

// src/commands/arguments.ts
const { parseArgs } = process.getBuiltinModule("node:util");
function readArguments(args, names, flags = []) {
  const known = [...names, ...flags];
  const problems = [];
  const values = {};
  const positionals = [];
  const options = {
    ...Object.fromEntries(names.map((name) => [name, { type: "string" }])),
    ...Object.fromEntries(flags.map((flag) => [flag, { type: "boolean" }]))
  };
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, name, value } = token;
    if (!rawName.startsWith("--") || !known.includes(name))
      problems.push(unknownOption(args[token.index], known));
    else if (!flags.includes(name)) {
      if (value) values[name] = value;
      else problems.push(`${rawName} needs a value.`);
    } else if (value === void 0) values[name] = true;
    else problems.push(`${rawName} takes no value.`);
  }
  if (problems.length) throw new SettingsError([...new Set(problems)]);
  return { values, positionals };
}
function unknownOption(arg, known) {
  const [option = arg] = arg.split("=", 1);
  const hint = didYouMean(option.replace(/^--?/, ""), known);
  return `${option} is not an option: ${hint.replace(/did you mean (.+)\?/, "did you mean --$1?")}`;
}
function oneOf(option, value, words) {
  if (words.includes(value)) return value;
  throw new SettingsError([`${option} is ${JSON.stringify(value)}: ${didYouMean(value, words)}`]);
}

export {
  readArguments,
  oneOf
};
