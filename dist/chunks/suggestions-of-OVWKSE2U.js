import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  inMarkdown
} from "./chunk-AUY6D5PA.js";
import {
  LABELS,
  atLeast
} from "./chunk-7UWSLU2C.js";
import "./chunk-BE7JI7H6.js";

// src/action/suggestions-of.ts
var LINE_LIMIT = 4e3;
async function suggestionsOf(report, release, folder) {
  if (report.verdict !== "overstated") return [];
  const suggestions = [];
  for (const { file, label, subject, range, fix } of report.claims) {
    if (!file || !range || fix === void 0 || subject !== "model" || !isLabel(label)) continue;
    if (atLeast(report.supported.label, label)) continue;
    const text = await release.text(file);
    if (text === void 0 || range.start < 0 || range.end > text.length || range.start > range.end) continue;
    const start = text.lastIndexOf("\n", range.start - 1) + 1;
    const end = text.indexOf("\n", range.end);
    const after = text.slice(range.end, end < 0 ? void 0 : end);
    const replacement = `${text.slice(start, range.start)}${fix}${after}`.replaceAll("\r", "");
    if (replacement.length > LINE_LIMIT) continue;
    const startLine = lineAt(text, range.start);
    suggestions.push({
      path: folder ? `${folder}/${file}` : file,
      startLine,
      endLine: startLine + text.slice(range.start, range.end).split("\n").length - 1,
      replacement,
      message: `What is here supports \u201C${inMarkdown(fix, 60)}\u201D.`
    });
  }
  return suggestions;
}
function isLabel(label) {
  return LABELS.includes(label);
}
function lineAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
export {
  suggestionsOf
};
