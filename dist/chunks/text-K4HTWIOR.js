import {
  HOW_SEEN,
  RELATION_WORDS,
  STATUS_WORDS,
  countWords,
  distinctReadings,
  evidenceInText,
  headlineOf,
  placeInText,
  standardsWords
} from "./chunk-JML4PXYO.js";
import {
  restrictionList
} from "./chunk-HIE5L6R6.js";
import {
  plain
} from "./chunk-EMJNO5WA.js";
import {
  COMPONENT_NAMES
} from "./chunk-UJEVNEJF.js";
import "./chunk-7VZ5H7B6.js";

// src/reports/text.ts
const { styleText } = process.getBuiltinModule("node:util");
var MOODS = {
  good: ["\u2713", "green"],
  bad: ["\u2717", "red"],
  unsure: ["?", "yellow"],
  neutral: ["\xB7", "cyan"]
};
var STATE_MARKS = {
  present: ["\u2713", "green"],
  linked: ["\u2713", "green"],
  declared: ["?", "yellow"],
  absent: ["\u2013", "dim"]
};
var LEVEL_STYLES = {
  error: "red",
  warning: "yellow",
  note: "cyan"
};
function textReport(report, { colour }) {
  const paint = colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
  const parts = [
    verdict(report, paint),
    checklist(report, paint),
    licenses(report, paint),
    lineage(report, paint),
    findings(report, paint),
    footer(report, paint)
  ];
  return `${parts.filter(Boolean).join("\n\n")}
`;
}
function verdict(report, paint) {
  const { mood, title, detail } = headlineOf(report);
  const [mark, style] = MOODS[mood];
  return [paint([style, "bold"], `${mark} ${plain(title)}`), ...detail ? [`  ${plain(detail)}`] : []].join(
    "\n"
  );
}
function checklist(report, paint) {
  const width = Math.max(...Object.values(COMPONENT_NAMES).map((name) => name.length));
  const lines = report.components.map(({ id, state, evidence }) => {
    const [mark, style] = STATE_MARKS[state];
    const where = evidence[0] ? evidenceInText(evidence[0]) : "";
    const more = evidence.length > 1 ? paint("dim", ` +${evidence.length - 1}`) : "";
    const name = COMPONENT_NAMES[id].padEnd(width);
    return `  ${paint(style, mark)} ${name}  ${paint(style, state)}${" ".repeat(8 - state.length)}  ${where}${more}`.trimEnd();
  });
  return [paint("bold", "Release checklist"), ...lines].join("\n");
}
var LICENSES_SHOWN = 8;
function licenses({ licenses: all }, paint) {
  const read = distinctReadings(all);
  if (!read.length) return "";
  const lines = read.slice(0, LICENSES_SHOWN).map(({ path, line, id, status, covers, restrictions, unread }, index) => {
    const again = read.findIndex(
      (other) => other.id === id && other.restrictions.join() === restrictions.join()
    );
    const limits = again < index && restrictions.length > 1 ? "; limits as above" : restrictions.length ? `; limits: ${plain(restrictionList(restrictions), 200)}` : "";
    const scope = covers.length ? `covers ${covers.join(", ")}` : "covers no part of the release";
    return `  ${placeInText({ file: path, ...line !== void 0 && { line } })}  ${plain(id, 100)} (${unread === void 0 ? STATUS_WORDS[status] : "not read"}; ${scope}${limits})`;
  });
  const more = read.length - LICENSES_SHOWN;
  return [
    paint("bold", "Licenses"),
    ...lines,
    ...more > 0 ? [paint("dim", `  and ${more} more`)] : []
  ].join("\n");
}
function lineage({ lineage: { base, hints } }, paint) {
  if (!base.length && !hints.length) return "";
  const line = (each, how) => {
    const words = [each.relation && RELATION_WORDS[each.relation], how].filter(Boolean).join("; ");
    const where = each.evidence[0] ? evidenceInText(each.evidence[0]) : "";
    return `  ${plain(each.model, 120)} (${words})  ${where}`.trimEnd();
  };
  const seen = (each) => each.declared ? "declared" : `not declared; seen by ${HOW_SEEN[each.strength]}`;
  return [
    paint("bold", "Base model"),
    ...base.map((each) => line(each, seen(each))),
    ...hints.map((each) => line(each, "only a hint"))
  ].join("\n");
}
function findings(report, paint) {
  const blocks = report.findings.map((finding) => {
    const { level, rule, message, next, accepted } = finding;
    const place = placeInText(finding);
    const head = `  ${paint(LEVEL_STYLES[level], level)} ${rule}${place ? `  ${place}` : ""}`;
    const lines = accepted ? [`    ${plain(message)}`, `    Accepted until ${accepted.expires}: ${plain(accepted.reason, 300)}`] : [`    ${plain(message)}`, `    Next: ${plain(next)}`];
    return [head, ...lines].join("\n");
  });
  return [paint("bold", `Findings: ${countWords(report)}`), ...blocks].join("\n");
}
function footer(report, paint) {
  const { target, policy, gaps } = report;
  const lines = [
    standardsWords(report),
    `Checked ${plain(target.name, 300)}${target.commit ? ` at ${plain(target.commit.slice(0, 12))}` : ""} under ${plain(policy.origin, 300)}.`,
    ...policy.notes.map((note) => plain(note, 300)),
    ...gaps.slice(0, 5).map((gap) => plain(gap, 300)),
    ...gaps.length > 5 ? [`and ${gaps.length - 5} more files that could not be read whole`] : []
  ];
  return lines.map((line) => paint("dim", line)).join("\n");
}
export {
  textReport
};
