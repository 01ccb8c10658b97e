import {
  oneOf,
  readArguments
} from "./chunk-VSQQ53U6.js";
import {
  EXIT
} from "./chunk-6EM2I7P6.js";
import {
  isMofFile,
  mofLicensing,
  readMofFile
} from "./chunk-4657MHLK.js";
import {
  evaluateMof
} from "./chunk-5LWAMZND.js";
import {
  decodeUtf8
} from "./chunk-VTPLIZHR.js";
import {
  plain
} from "./chunk-EMJNO5WA.js";
import "./chunk-GQNGRQPE.js";
import {
  SettingsError
} from "./chunk-HSUSQX67.js";
import "./chunk-7VZ5H7B6.js";

// src/release/local-file.ts
const { closeSync, fstatSync, openSync, readSync } = process.getBuiltinModule("node:fs");
function readLocalBytes(path, limit) {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(Math.min(limit, fstatSync(file).size || limit));
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

// src/commands/mof.ts
var USAGE = `open-label mof FILE... [--format text|json]

The class of each Model Openness Framework file, and how far it is from the next.
`;
var SIZE_LIMIT = 1024 * 1024;
async function run(args, io) {
  const { values, positionals } = readArguments(args, ["format"]);
  const format = oneOf("--format", values.format ?? "text", ["text", "json"]);
  if (!positionals.length) throw new SettingsError(["Name a MOF file: open-label mof FILE..."]);
  const results = [];
  const problems = [];
  for (const path of positionals) {
    const read = await readOne(path);
    if ("problems" in read)
      problems.push(...read.problems.map((problem) => `open-label: ${plain(path)} ${problem}`));
    else results.push({ path, ...read.result });
  }
  io.out(format === "json" ? `${JSON.stringify(results, null, 2)}
` : results.map(inText).join("\n"));
  for (const problem of problems) io.err(`${problem}
`);
  return problems.length ? EXIT.usage : EXIT.holds;
}
async function readOne(path) {
  let bytes;
  try {
    bytes = readLocalBytes(path, SIZE_LIMIT + 1);
  } catch {
    return { problems: ["cannot be read: name a file that is there."] };
  }
  if (bytes.length > SIZE_LIMIT) return { problems: [`is over ${SIZE_LIMIT} bytes: no MOF file is.`] };
  const source = decodeUtf8(bytes);
  if (source === void 0) return { problems: ["is not UTF-8 text: save it as UTF-8."] };
  const { readYaml } = await import("./yaml-TVFSFAXR.js");
  const { data, problems } = readYaml(source);
  if (problems.length) return { problems: problems.map(({ line, message }) => `${message} (line ${line}).`) };
  if (!isMofFile(data))
    return { problems: ["is no MOF file: framework.name has to be Model Openness Framework."] };
  const read = readMofFile(data);
  if (read.problems.length)
    return { problems: read.problems.map((problem) => `is no valid MOF file: ${problem}.`) };
  return { result: evaluateMof(mofLicensing(read.file)) };
}
function inText({
  path,
  label,
  progress,
  missing,
  invalid,
  unlicensed
}) {
  const percent = (share) => `${Math.round(share)} %`;
  const list = (title, names) => names.length ? [`  ${title}: ${names.join(", ")}`] : [];
  return [
    `${plain(path)}: ${label}`,
    `  Class III ${percent(progress["3"])}, class II ${percent(progress["2"])}, class I ${percent(progress["1"])}`,
    ...list("Missing", missing),
    ...list("Without a license", unlicensed),
    ...list("Under a license that is not open", invalid),
    ""
  ].join("\n");
}
export {
  USAGE,
  run
};
