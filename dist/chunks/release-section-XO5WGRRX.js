import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  headline,
  provenance
} from "./chunk-GPZPWGFU.js";
import "./chunk-DGZXH7K7.js";
import {
  inMarkdown
} from "./chunk-AUY6D5PA.js";
import "./chunk-7UWSLU2C.js";
import "./chunk-BE7JI7H6.js";

// src/action/release-section.ts
function releaseSection(report, context) {
  const errors = report.findings.filter(({ level, accepted }) => level === "error" && !accepted).slice(0, 10);
  return [
    headline(report),
    ...errors.length ? [errors.map(({ message }) => `- ${inMarkdown(message, 400)}`).join("\n")] : [],
    provenance(report, context)
  ].join("\n\n");
}
export {
  releaseSection
};
