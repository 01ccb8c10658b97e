import {
  overstatedClaims
} from "./chunk-TQFM5OYZ.js";
import {
  HOW_SEEN,
  LINEAGE_WORDS,
  RELATION_WORDS,
  STATUS_WORDS,
  SUBJECT_WORDS,
  countWords,
  distinctReadings,
  evidenceInMarkdown,
  headlineOf,
  placeInMarkdown,
  standardsWords
} from "./chunk-JML4PXYO.js";
import {
  restrictionList
} from "./chunk-HIE5L6R6.js";
import {
  asCode,
  inMarkdown,
  plain
} from "./chunk-EMJNO5WA.js";
import {
  COMPONENT_NAMES,
  LABEL_NAMES,
  isFound,
  isLabel
} from "./chunk-UJEVNEJF.js";

// src/reports/sections.ts
var MOODS = { good: "\u2705", bad: "\u274C", unsure: "\u2754", neutral: "\u2139\uFE0F" };
var LEVELS = { error: "\u274C", warning: "\u26A0\uFE0F", note: "\u2139\uFE0F" };
var STATES = { present: "\u2705", linked: "\u{1F517}", declared: "\u2754", absent: "\u2014" };
function headline(report) {
  const { mood, title, detail } = headlineOf(report);
  return [`### ${MOODS[mood]} ${inMarkdown(title)}`, ...detail ? [inMarkdown(detail)] : []].join("\n\n");
}
function findingsTable(report, context, most) {
  const open = report.findings.filter(({ accepted }) => !accepted);
  if (!open.length) return "";
  const rows = open.slice(0, most).map((finding) => {
    const what = `<b>${finding.rule}</b><br>${inMarkdown(finding.message, 600)}`;
    return `| ${LEVELS[finding.level]} | ${what} | ${placeInMarkdown(finding, context)} | ${inMarkdown(finding.next, 400)} |`;
  });
  const more = open.length - rows.length;
  return [
    `**${countWords(report)}**`,
    "",
    "| | Finding | Where | Next step |",
    "| --- | --- | --- | --- |",
    ...rows,
    ...more > 0 ? ["", `and ${more} more, in the job summary and the report.`] : []
  ].join("\n");
}
function acceptedList(report, context) {
  const accepted = report.findings.filter((finding) => finding.accepted).slice(0, 50);
  if (!accepted.length) return "";
  const lines = accepted.map((finding) => {
    const { reason = "", expires = "" } = finding.accepted ?? {};
    return `- ${finding.rule} ${placeInMarkdown(finding, context)}: ${inMarkdown(reason, 300)} (until ${inMarkdown(expires, 10)})`;
  });
  return folded(`${accepted.length} accepted by the policy`, lines.join("\n"));
}
function checklist(report, context) {
  const found = report.components.filter(({ state }) => isFound(state)).length;
  const rows = report.components.map(({ id, state, evidence }) => {
    const first = evidence[0] ? evidenceInMarkdown(evidence[0], context) : "";
    const more = evidence.length > 1 ? ` <sub>and ${evidence.length - 1} more</sub>` : "";
    return `| ${STATES[state]} | ${COMPONENT_NAMES[id]} | ${state} | ${first}${more} |`;
  });
  return folded(
    `Release checklist: ${found} of ${report.components.length} found`,
    ["| | Component | State | Where |", "| --- | --- | --- | --- |", ...rows].join("\n")
  );
}
function licenses({ licenses: all }, context, most) {
  const read = distinctReadings(all);
  if (!read.length) return "";
  const rows = read.slice(0, most).map(({ path, line, id, status, covers, restrictions, unread }) => {
    const where = placeInMarkdown({ file: path, ...line !== void 0 && { line } }, context);
    return `| ${where} | ${asCode(id, 120)} | ${unread === void 0 ? STATUS_WORDS[status] : "not read"} | ${covers.join(", ")} | ${inMarkdown(restrictionList(restrictions), 300)} |`;
  });
  const more = read.length - rows.length;
  return folded(
    `Licenses: ${read.length} read`,
    [
      "| Where | License | Status | Covers | Limits |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
      ...more > 0 ? ["", `and ${more} more.`] : []
    ].join("\n")
  );
}
function baseModels({ lineage: { base, hints } }, context) {
  const line = (each, how) => {
    const evidence = each.evidence.slice(0, 3).map((place) => evidenceInMarkdown(place, context));
    return `- ${asCode(each.model, 160)} (${[each.relation && RELATION_WORDS[each.relation], how].filter(Boolean).join(", ")}): ${evidence.join("; ")}`;
  };
  const seen = (each) => each.declared ? "declared" : `not declared, seen by ${HOW_SEEN[each.strength]}`;
  const lines = [
    ...base.map((each) => line(each, seen(each))),
    ...hints.map((each) => line(each, "only a hint"))
  ].slice(0, 30);
  return lines.length ? folded("Base model", lines.join("\n")) : "";
}
function gaps({ gaps: unread, policy }, most) {
  const lines = [...policy.notes, ...unread].slice(0, most).map((gap) => `- ${inMarkdown(gap, 300)}`);
  const more = policy.notes.length + unread.length - lines.length;
  if (!lines.length) return "";
  return folded("Left open", [...lines, ...more > 0 ? [`- and ${more} more`] : []].join("\n"));
}
function provenance(report, context) {
  const commit = context.commit ?? report.target.commit;
  const parts = [
    `Open Label ${inMarkdown(context.version, 40)}`,
    ...commit ? [`commit ${asCode(commit.slice(0, 12))}`] : [],
    `policy: ${inMarkdown(report.policy.origin, 200)}`,
    ...context.runUrl ? [`<a href="${encodeURI(context.runUrl)}">run</a>`] : []
  ];
  return `<sub>${parts.join(" \xB7 ")}</sub>`;
}
function folded(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}

// src/reports/claim-sections.ts
function claimsToChange(report, context, most) {
  const all = distinct(
    overstatedClaims(report).map(
      (claim) => `- ${placeInMarkdown(claim, context)} ${asCode(claim.quote, 160)} \u2192 say \u201C${inMarkdown(claim.fix, 60)}\u201D`
    )
  );
  if (!all.length) return "";
  const lines = all.slice(0, most);
  const more = all.length - lines.length;
  return [
    "Or keep what is here, and change the words:",
    "",
    ...lines,
    ...more > 0 ? [`- and ${more} more`] : []
  ].join("\n");
}
function claims(report, context, most) {
  const all = distinct(
    report.claims.map((claim) => {
      const said = isLabel(claim.label) ? LABEL_NAMES[claim.label] : LINEAGE_WORDS[claim.label];
      const subject = claim.subject === "model" ? "" : ` (${SUBJECT_WORDS[claim.subject]})`;
      return `- ${placeInMarkdown(claim, context)} ${said}${subject}: ${asCode(claim.quote, 200)}`;
    })
  );
  if (!all.length) return "";
  const lines = all.slice(0, most);
  const more = all.length - lines.length;
  return folded(
    `What it says of itself: ${all.length} ${all.length === 1 ? "place" : "places"}`,
    [...lines, ...more > 0 ? [`- and ${more} more`] : []].join("\n")
  );
}
function distinct(lines) {
  return [...new Set(lines)];
}

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

// src/reports/lineage-diagram.ts
var SHOWN = 12;
var LABEL_LIMIT = 80;
function lineageDiagram({ base }, name) {
  if (!base.length) return "";
  const shown = base.slice(0, SHOWN);
  const boxes = shown.map((model, index) => `  base${index}["${boxText(model)}"]`);
  const lines = shown.map(({ declared, relation }, index) => {
    const arrow = declared ? "-->" : "-.->";
    const words = declared ? relation ?? "base" : `${relation ?? "base"}, not declared`;
    return `  base${index} ${arrow}|"${label(words)}"| release`;
  });
  const more = base.length - shown.length;
  return [
    "```mermaid",
    "flowchart LR",
    ...boxes,
    `  release(["${label(name)}"])`,
    ...lines,
    ...more > 0 ? [`  more["and ${more} more"] --> release`] : [],
    "```"
  ].join("\n");
}
function boxText({ model, supports, license }) {
  return [model, supports, license].filter((part) => part !== void 0).map(label).join("<br/>");
}
function label(text) {
  return plain(text, LABEL_LIMIT).replace(/[^\p{L}\p{N} .,/()+-]/gu, (char) => `#${char.codePointAt(0)};`);
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
      {
        name: "the picture of the lineage",
        versions: [lineageDiagram(report.lineage, report.target.name), ""],
        spare: 8
      },
      { name: "what could not be read", versions: [gaps(report, 50), ""], spare: 9 },
      { name: "standards", versions: [inMarkdown(standardsWords(report)), ""], spare: 9 },
      { name: "provenance", versions: [provenance(report, context)], spare: 1 }
    ],
    SUMMARY_LIMIT,
    (text) => new TextEncoder().encode(text).length
  );
}

export {
  headline,
  findingsTable,
  acceptedList,
  checklist,
  licenses,
  baseModels,
  provenance,
  claimsToChange,
  fitInto,
  summaryMarkdown
};
