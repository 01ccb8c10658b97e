import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  acceptedList,
  baseModels,
  checklist,
  claims,
  claimsToChange,
  findingsTable,
  gaps,
  headline,
  licenses,
  provenance
} from "./chunk-GPZPWGFU.js";
import {
  standardsWords
} from "./chunk-WIW6VVXE.js";
import {
  inMarkdown
} from "./chunk-AUY6D5PA.js";

// src/reports/fit-into.ts
function fitInto(parts, limit, measure) {
  const chosen = parts.map(() => 0);
  for (; ; ) {
    const shortened = parts.filter((_, index) => chosen[index] > 0).map(({ name }) => name);
    const note = shortened.length ? [`<sub>Shortened to fit: ${shortened.join(", ")}.</sub>`] : [];
    const pieces = parts.map(({ versions }, index) => versions[chosen[index]] ?? "");
    const text = `${[...pieces, ...note].filter(Boolean).join("\n\n")}
`;
    if (measure(text) <= limit) return text;
    const next = parts.map(({ spare, versions }, index) => ({ spare, index, left: versions.length - 1 - chosen[index] })).filter(({ left }) => left > 0).sort((a, b) => b.spare - a.spare)[0];
    if (!next) return `${pieces[0]}
`;
    chosen[next.index] += 1;
  }
}

// src/reports/summary.ts
var SUMMARY_LIMIT = 1e6;
function summaryMarkdown(report, context) {
  return fitInto(
    [
      { name: "the verdict", versions: [headline(report)], spare: 0 },
      {
        name: "findings",
        versions: [...[500, 100, 20].map((most) => findingsTable(report, context, most)), ""],
        spare: 2
      },
      {
        name: "claims to change",
        versions: [...[200, 20].map((most) => claimsToChange(report, context, most)), ""],
        spare: 3
      },
      { name: "accepted findings", versions: [acceptedList(report, context), ""], spare: 6 },
      { name: "the checklist", versions: [checklist(report, context), ""], spare: 4 },
      {
        name: "claims",
        versions: [...[500, 50].map((most) => claims(report, context, most)), ""],
        spare: 8
      },
      {
        name: "licenses",
        versions: [...[300, 30].map((most) => licenses(report, context, most)), ""],
        spare: 7
      },
      { name: "base models", versions: [baseModels(report, context), ""], spare: 5 },
      { name: "what could not be read", versions: [gaps(report, 50), ""], spare: 9 },
      { name: "standards", versions: [inMarkdown(standardsWords(report)), ""], spare: 9 },
      { name: "provenance", versions: [provenance(report, context)], spare: 1 }
    ],
    SUMMARY_LIMIT,
    (text) => new TextEncoder().encode(text).length
  );
}

export {
  fitInto,
  summaryMarkdown
};
