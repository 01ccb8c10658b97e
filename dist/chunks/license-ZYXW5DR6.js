import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readLocalFile
} from "./chunk-53C7KSOF.js";
import {
  oneOf,
  readArguments
} from "./chunk-DPUWEIAC.js";
import {
  COMPARED,
  isChangedText,
  isPolicy,
  readText,
  scopesOfPath,
  toReading
} from "./chunk-2GDXISSZ.js";
import "./chunk-NCZWZLVI.js";
import "./chunk-WAOF2EMV.js";
import {
  STATUS_WORDS
} from "./chunk-FNSXZR7T.js";
import {
  restrictionList
} from "./chunk-Y4BGWLRD.js";
import {
  EXIT
} from "./chunk-G6DZCO4G.js";
import "./chunk-MPK63NRZ.js";
import {
  SettingsError
} from "./chunk-5M2D3RFZ.js";
import "./chunk-BE7JI7H6.js";

// src/reports/license-text.ts
function licenseSentences(reading, name, colour) {
  const paint = (code, text) => colour ? `\x1B[${code}m${text}\x1B[0m` : text;
  const mark = reading.open ? paint(32, STATUS_WORDS[reading.status]) : paint(reading.status === "restricted" ? 31 : 33, STATUS_WORDS[reading.status]);
  const lines = [`${printable(reading.path)}: ${mark}`, `  ${identity(reading, name)}`];
  if (reading.restrictions.length > 0 && !isPolicy(reading.id))
    lines.push(`  Limits: ${restrictionList(reading.restrictions)}.`);
  for (const passage of (reading.passages ?? []).slice(0, QUOTES)) {
    lines.push(`  ${at(passage)}: "${printable(passage.quote)}"`);
  }
  const more = (reading.passages?.length ?? 0) - QUOTES;
  if (more > 0) lines.push(`  ${more} more ${more === 1 ? "passage is" : "passages are"} in --format json.`);
  if (reading.basis) {
    const judged = reading.open || reading.unexplained === 0 ? "Decided by" : "On the known text";
    lines.push(`  ${judged}: ${reading.basis}.`);
  }
  return lines.join("\n");
}
var QUOTES = 8;
function identity(reading, name) {
  if (isPolicy(reading.id)) return "This is a policy of use: a list of what is not allowed, and no license.";
  if (reading.id === "unknown" && /\.(?:pdf|docx?)$/i.test(reading.path))
    return "This is not plain text, and Open Label reads no license from it: a person must look.";
  const words = `${reading.unexplained} ${reading.unexplained === 1 ? "word" : "words"}`;
  const where = reading.passages?.[0] ? `, ${spans(reading)}` : "";
  const others = reading.ids.length > 1 && reading.status === "mixed" ? ` Other licenses in the file: ${reading.ids.slice(1).join(", ")}.` : "";
  switch (reading.status) {
    case "pointer":
      return reading.id === "unknown" ? "This is no license text: it only refers to one elsewhere." : `This is no license text: it only names ${article(name)}, or says where to find it.`;
    case "unknown":
      return reading.id === "unknown" ? "This is no license text that Open Label knows." : `This is ${article(name)} (${reading.id}); no list says whether it is open.`;
    default:
      break;
  }
  if (reading.id === "unknown")
    return `This is no license text that Open Label knows; it has words that restrict use.`;
  if (reading.unexplained > 0) {
    const id = isChangedText(reading.id) ? "" : ` (${reading.id})`;
    const whole = id ? "" : ` The whole is known as ${reading.id}.`;
    return `This is ${article(name)}${id} plus ${words} that it does not contain${where}.${whole}${others}`;
  }
  if (reading.status === "modified") {
    return `This is ${article(name)} (${reading.id}), but not its complete text; a person must look.`;
  }
  return `This is ${article(name)} (${reading.id})${reading.status.startsWith("open") ? ", unmodified" : ""}.${others}`;
}
function article(name) {
  if (/^(?:the|an?) /iu.test(name)) return name;
  return /licen[cs]|agreement|terms|rail|policy|domain/iu.test(name) ? `the ${name}` : name;
}
function at({ line, endLine }) {
  return line === endLine ? `line ${line}` : `lines ${line} to ${endLine}`;
}
function spans(reading) {
  const passages = reading.passages ?? [];
  if (passages.length === 1) return `at ${at(passages[0])}`;
  return `in ${passages.length} places, first at ${at(passages[0])}`;
}
function printable(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, " ");
}

// src/commands/license.ts
var USAGE = `open-label license FILE... [--format text|json]

Which license each text really is: the known text, the words that it does not contain, with their lines, and what
they restrict. The JSON is an array of license readings, in the order of the files.
`;
async function run(args, io) {
  const { values, positionals } = readArguments(args, ["format"]);
  const format = oneOf("--format", values.format ?? "text", ["text", "json"]);
  if (positionals.length === 0) throw new SettingsError(["license needs at least one file."]);
  let code = EXIT.holds;
  const readings = [];
  for (const path of positionals) {
    const read = await readLicenseFile(path);
    if (typeof read === "string") {
      io.err(`${read}
`);
      code = EXIT.usage;
      continue;
    }
    readings.push(read.reading);
    if (format === "text") io.out(`${licenseSentences(read.reading, read.name, io.colour)}
`);
  }
  if (format === "json") io.out(`${JSON.stringify(readings, null, 2)}
`);
  return code;
}
async function readLicenseFile(path) {
  let file;
  try {
    file = await readLocalFile(path, COMPARED);
  } catch (error) {
    return `${path} cannot be read: ${reason(error)}.`;
  }
  const read = await readText(file.text ?? "", file.cut);
  return { name: read.name, reading: toReading(path, read, scopesOfPath(path)) };
}
function reason({ code, message }) {
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  if (code === "EACCES") return "permission is denied";
  return message;
}
export {
  USAGE,
  run
};
