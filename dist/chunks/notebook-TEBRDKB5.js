import {
  readPositions
} from "./chunk-A343GU33.js";
import "./chunk-7VZ5H7B6.js";

// src/text/notebook.ts
function readNotebook(text) {
  const cells = /* @__PURE__ */ new Map();
  for (const { path, value, line } of readPositions(text)) {
    const at = path[0] === "cells" ? 0 : path[0] === "worksheets" && path[2] === "cells" ? 2 : -1;
    const index = path[at + 1];
    if (at < 0 || typeof index !== "number") continue;
    const cell = cells.get(index) ?? { parts: [] };
    cells.set(index, cell);
    const key = path[at + 2];
    if (key === "cell_type") cell.kind = value;
    else if (key === "source" || key === "input" && at === 2) cell.parts.push({ value, line });
  }
  const read = [];
  for (const { kind, parts } of cells.values()) {
    if (kind !== "code" && kind !== "markdown") continue;
    const lines = parts.flatMap(
      ({ value, line }) => (value.match(/[^\n]*\n|[^\n]+$/g) ?? []).map(() => line)
    );
    read.push({ kind, source: parts.map((part) => part.value).join(""), lines });
  }
  return read.length || /"nbformat"\s*:/.test(text) ? read : void 0;
}
function notebookCode(cells) {
  const source = [];
  const lines = [];
  for (const cell of cells) {
    if (cell.kind !== "code") continue;
    const foreign = /^\s*%%(?!time|capture|timeit|prun)\w/.test(cell.source);
    for (const [index, line] of cell.source.replace(/\n$/, "").split("\n").entries()) {
      source.push(foreign || /^\s*[!%]/.test(line) ? "" : line);
      lines.push(cell.lines[index] ?? cell.lines.at(-1) ?? 1);
    }
  }
  return { source: source.join("\n"), lines };
}
function notebookShell(cells) {
  const source = [];
  const lines = [];
  for (const cell of cells) {
    if (cell.kind !== "code") continue;
    const whole = /^\s*%%(?:bash|sh|script|shell)\b/.test(cell.source);
    let continued = false;
    for (const [index, line] of cell.source.split("\n").entries()) {
      if (!(whole ? index > 0 : continued || /^\s*!/.test(line))) continue;
      source.push(line.replace(/^\s*!/, ""));
      lines.push(cell.lines[index] ?? cell.lines.at(-1) ?? 1);
      continued = line.endsWith("\\");
    }
  }
  return { source: source.join("\n"), lines };
}
export {
  notebookCode,
  notebookShell,
  readNotebook
};
