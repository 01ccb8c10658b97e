import {
  columnNames
} from "./chunk-J3LKA2JB.js";
import {
  utf8
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/text-rows.ts
var SAMPLE = 256 * 1024;
async function sample(source) {
  const read = Math.min(source.size, SAMPLE);
  const bytes = await source.read(0, read);
  if (bytes.subarray(0, 8192).includes(0)) throw new FormatError("malformed", "is no text");
  return { text: utf8(bytes), whole: read === source.size, read };
}
async function readJsonLines(source) {
  const { text, whole, read } = await sample(source);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const first = parsed(lines[0] ?? "");
  if (first === void 0 && (whole || lines.length > 1 || !/^\s*[{[]/.test(text))) {
    throw new FormatError("malformed", "is no JSONL: its first line is no JSON");
  }
  if (whole && lines.length > 1 && parsed(lines.at(-1) ?? "") === void 0) {
    throw new FormatError("truncated", "is cut short: its last line is no JSON");
  }
  return {
    format: "JSONL",
    ...rows(lines.length, whole, read, source.size),
    unit: "record",
    columns: keysOf(first)
  };
}
async function readDelimited(source, format) {
  const { text, whole, read } = await sample(source);
  const delimiter = format === "CSV" ? /^[^\n]*;[^\n]*$/m.test(text.slice(0, 4096)) && !/^[^\n]*,/.test(text) ? ";" : "," : "	";
  const { count, header } = countRecords(text);
  if (count === 0) throw new FormatError("malformed", "is a table without lines");
  const columns = header.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
  return {
    format,
    ...rows(Math.max(0, count - 1), whole, read, source.size),
    unit: "row",
    columns: columnNames(columns)
  };
}
async function readJsonRecords(source) {
  const { text, whole, read } = await sample(source);
  if (!/^\s*\[\s*[{[]/.test(text)) return void 0;
  const count = elementsIn(text);
  const last = text.trimEnd().at(-1);
  if (whole && last !== "]") throw new FormatError("truncated", "is cut short: its list is not closed");
  return count === 0 ? void 0 : { format: "JSON", ...rows(count, whole, read, source.size), unit: "record" };
}
function rows(count, whole, read, size) {
  return whole ? { count } : { count: Math.max(1, Math.round(count * size / read)), estimated: true };
}
function countRecords(text) {
  let count = 0;
  let quoted = false;
  let start = 0;
  let header;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (char === void 0 || char === "\n" && !quoted) {
      const line = text.slice(start, at).trim();
      if (line !== "") {
        header ??= line;
        count += 1;
      }
      start = at + 1;
    }
  }
  return { count, header: header ?? "" };
}
function elementsIn(text) {
  let depth = 0;
  let count = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === "\\") at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") {
      depth -= 1;
      if (depth === 1) count += 1;
    }
  }
  return count;
}
function keysOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? columnNames(Object.keys(value)) : [];
}
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
export {
  readDelimited,
  readJsonLines,
  readJsonRecords
};
