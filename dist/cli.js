#!/usr/bin/env node

// src/commands/terminal.ts
const { fstatSync, writeSync } = process.getBuiltinModule("node:fs");
function terminal() {
  return { out: (text) => write(1, text), err: (text) => write(2, text), colour: isColoured() };
}
function isColoured() {
  if (process.env.NO_COLOR || process.env.TERM === "dumb") return false;
  try {
    return fstatSync(1).isCharacterDevice() && process.stdout.isTTY;
  } catch {
    return false;
  }
}
function write(file, text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      const { code } = error;
      if (code === "EPIPE") process.exit();
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

// src/cli.ts
var COMMANDS = {
  check: {
    about: "check whether a release contains what its label claims",
    load: () => import("./chunks/check-AIZKPGNX.js")
  },
  compare: { about: "whether two models share weights", load: () => import("./chunks/compare-IM65VCUW.js") },
  license: { about: "say which license a text really is", load: () => import("./chunks/license.js") },
  mof: { about: "class and progress of a MOF file", load: () => import("./chunks/mof-HTOKHYXH.js") },
  explain: {
    about: "why a rule exists, and how to fix what it finds",
    load: () => import("./chunks/explain-SJC6YJDF.js")
  }
};
process.exitCode = await main(process.argv.slice(2));
async function main([name, ...args]) {
  const io = terminal();
  try {
    const command = name !== void 0 && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
    if (!command) {
      const { run: run2 } = await import("./chunks/none-IHE27V4W.js");
      return await run2(name, COMMANDS, io);
    }
    const { USAGE, run } = await command.load();
    if (args.includes("--help") || args.includes("-h")) {
      io.out(USAGE);
      return 0;
    }
    return await run(args, io);
  } catch (error) {
    const { failure } = await import("./chunks/failure-4GZXBLTD.js");
    return failure(error, io);
  }
}
