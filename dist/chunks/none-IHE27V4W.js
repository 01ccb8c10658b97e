import {
  EXIT
} from "./chunk-6EM2I7P6.js";
import {
  didYouMean
} from "./chunk-GQNGRQPE.js";
import {
  SettingsError
} from "./chunk-HSUSQX67.js";
import "./chunk-7VZ5H7B6.js";

// src/commands/none.ts
async function run(name, commands, io) {
  if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
    io.out(usage(commands));
    return name === void 0 ? EXIT.usage : EXIT.holds;
  }
  if (name === "--version" || name === "-v") {
    const { VERSION } = await import("./version-FWQZFI46.js");
    io.out(`${VERSION}
`);
    return EXIT.holds;
  }
  throw new SettingsError([`${name} is not a command: ${didYouMean(name, Object.keys(commands))}`]);
}
function usage(commands) {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return [
    "open-label COMMAND [options]",
    "",
    "Checks whether an AI model release contains what its label claims.",
    "",
    ...lines,
    "",
    "open-label COMMAND --help says more. Exit codes: 0 the label holds, or none is claimed;",
    "1 it does not hold; 2 wrong usage or settings; 3 a fault of this program.",
    ""
  ].join("\n");
}
export {
  run
};
