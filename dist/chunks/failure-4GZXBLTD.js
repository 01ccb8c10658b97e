import {
  EXIT
} from "./chunk-6EM2I7P6.js";
import {
  SourceError
} from "./chunk-BTBUBWQJ.js";
import "./chunk-7VZ5H7B6.js";

// src/commands/failure.ts
function failure(error, io) {
  const name = error instanceof Error ? error.name : "";
  if (name === "SettingsError") {
    for (const problem of error.problems) io.err(`open-label: ${problem}
`);
    return EXIT.usage;
  }
  if (name === "TargetError" || error instanceof SourceError) {
    io.err(`open-label: ${error.message}
`);
    return name === "TargetError" ? EXIT.usage : EXIT.fault;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.err(`open-label failed, which is its own fault: ${message.split("\n")[0]}
`);
  io.err(
    "Please report it, with the command and what OPEN_LABEL_DEBUG=1 adds: https://github.com/open-label/open-label/issues\n"
  );
  if (process.env.OPEN_LABEL_DEBUG && error instanceof Error) io.err(`${error.stack}
`);
  return EXIT.fault;
}
export {
  failure
};
