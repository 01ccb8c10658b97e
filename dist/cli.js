#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  EXIT
} from "./chunks/chunk-G6DZCO4G.js";
import {
  TargetError
} from "./chunks/chunk-SBZSMP27.js";
import {
  didYouMean
} from "./chunks/chunk-MPK63NRZ.js";
import {
  SettingsError
} from "./chunks/chunk-5M2D3RFZ.js";
import {
  SourceError
} from "./chunks/chunk-R5LO4V2V.js";
import "./chunks/chunk-BE7JI7H6.js";

// src/cli.ts
var COMMANDS = {
  check: {
    about: "check whether a release contains what its label claims",
    load: () => import("./chunks/check-CUBMARCR.js")
  },
  license: { about: "say which license a text really is", load: () => import("./chunks/license-ZYXW5DR6.js") },
  mof: { about: "class and progress of a MOF file", load: () => import("./chunks/mof-OJSERPMX.js") },
  explain: {
    about: "why a rule exists, and how to fix what it finds",
    load: () => import("./chunks/explain-ZKQZ2LHW.js")
  }
};
var io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb"
};
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
async function main([name, ...args]) {
  try {
    if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
      io.out(usage());
      return name === void 0 ? EXIT.usage : EXIT.holds;
    }
    if (name === "--version" || name === "-v") {
      const { VERSION } = await import("./chunks/version-GE3EE72A.js");
      io.out(`${VERSION}
`);
      return EXIT.holds;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
    if (!command) {
      throw new SettingsError([`${name} is not a command: ${didYouMean(name, Object.keys(COMMANDS))}`]);
    }
    const { USAGE, run } = await command.load();
    if (args.includes("--help") || args.includes("-h")) {
      io.out(USAGE);
      return EXIT.holds;
    }
    return await run(args, io);
  } catch (error) {
    return explain(error);
  }
}
function explain(error) {
  if (error instanceof SettingsError) {
    for (const problem of error.problems) io.err(`open-label: ${problem}
`);
    return EXIT.usage;
  }
  if (error instanceof TargetError) {
    io.err(`open-label: ${error.message}
`);
    return EXIT.usage;
  }
  if (error instanceof SourceError) {
    io.err(`open-label: ${error.message}
`);
    return EXIT.fault;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.err(`open-label failed, which is its own fault: ${message.split("\n")[0]}
`);
  io.err("Please report it, with the command: https://github.com/open-label/open-label/issues\n");
  if (process.env.OPEN_LABEL_DEBUG && error instanceof Error) io.err(`${error.stack}
`);
  return EXIT.fault;
}
function usage() {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
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
