import {
  didYouMean
} from "./chunk-GQNGRQPE.js";
import {
  SettingsError
} from "./chunk-HSUSQX67.js";

// src/commands/arguments.ts
function readArguments(args, names, flags = []) {
  const known = [...names, ...flags];
  const problems = [];
  const values = {};
  const positionals = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === "--") {
      positionals.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      positionals.push(arg);
      continue;
    }
    const equals = arg.startsWith("--") ? arg.indexOf("=") : -1;
    const rawName = equals === -1 ? arg : arg.slice(0, equals);
    const name = rawName.replace(/^--?/, "");
    const inline = equals === -1 ? void 0 : arg.slice(equals + 1);
    if (!rawName.startsWith("--") || !known.includes(name)) {
      const hint = didYouMean(name, known);
      problems.push(
        `${rawName} is not an option: ${hint.replace(/did you mean (.+)\?/, "did you mean --$1?")}`
      );
    } else if (flags.includes(name)) {
      if (inline !== void 0) problems.push(`${rawName} takes no value.`);
      values[name] = true;
    } else {
      if (inline === void 0) at += 1;
      const value = inline ?? args[at];
      if (value) values[name] = value;
      else problems.push(`${rawName} needs a value.`);
    }
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
