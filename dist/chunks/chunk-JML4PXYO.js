import {
  asCode,
  asLink,
  fileUrl,
  inMarkdown,
  plain
} from "./chunk-EMJNO5WA.js";
import {
  COMPONENT_NAMES,
  LABEL_NAMES
} from "./chunk-UJEVNEJF.js";

// src/reports/places.ts
function placeInText({ file, line, asset, url }) {
  if (file !== void 0) return plain(line === void 0 ? file : `${file}:${line}`, 300);
  return plain(asset ?? url ?? "", 300);
}
function placeInMarkdown(place, { repositoryUrl, commit }) {
  const shown = asCode(placeInText(place));
  const { file, line } = place;
  if (file === void 0 || !repositoryUrl || !commit || file.startsWith("asset:")) return shown;
  return asLink(shown, fileUrl(repositoryUrl, commit, file, line));
}
function evidenceInText(evidence) {
  const place = placeInText(evidence);
  const detail = shortDetail(evidence);
  const url = evidence.file !== void 0 && evidence.url ? ` \u2192 ${plain(evidence.url, 160)}` : "";
  return [`${place}${url}`, detail && `(${detail})`].filter(Boolean).join(" ");
}
function evidenceInMarkdown(evidence, context) {
  const url = evidence.file !== void 0 && evidence.url ? ` \u2192 ${asCode(evidence.url, 160)}` : "";
  const detail = inMarkdown(shortDetail(evidence));
  return `${placeInMarkdown(evidence, context)}${url}${detail && ` ${detail}`}`;
}
var DETAIL_LIMIT = 120;
function shortDetail(evidence) {
  const detail = plain(detailBeside(evidence));
  if (detail.length <= DETAIL_LIMIT || !detail.endsWith('"')) return plain(detail, DETAIL_LIMIT);
  return `${plain(detail, DETAIL_LIMIT - 1)}"`;
}
function detailBeside({ detail = "", url }) {
  const named = /^((?:config|tokenizer)? ?(?:with the )?model|data set) ([\w.-]+\/[\w.-]+)$/.exec(detail);
  return named && url?.includes(named[2]) ? named[1] : detail;
}

// src/reports/headline.ts
function headlineOf(report) {
  const headline = ofVerdict(report);
  if (!hasBrokenMetadata(report)) return headline;
  if (report.verdict === "unlabelled") return { mood: "bad", title: BROKEN, detail: "" };
  return { ...headline, detail: `${BROKEN} ${headline.detail}`.trim() };
}
var BROKEN = "The metadata file is not in order, and declares nothing until it is.";
function ofVerdict(report) {
  const { declared, supported, verdict } = report;
  const supports = supportedWords(report);
  const claimed = declared ? sentenceCase(LABEL_NAMES[declared.label]) : "";
  const missing = report.supported.missing.map((id) => COMPONENT_NAMES[id]);
  const notFound = missing.length ? `Not shown here: ${missing.join(", ")}.` : "";
  const limited = supported.limitedBy ? `Built on ${supported.limitedBy}.` : "";
  const detail = [notFound, limited].filter(Boolean).join(" ");
  switch (verdict) {
    case "honoured":
      return {
        mood: moodOfTrueLabel(report),
        title: `${claimed} is claimed, and what is here supports it${yet(report)}.`,
        detail: limits(report)
      };
    case "understated":
      return {
        mood: moodOfTrueLabel(report),
        title: `${claimed} is claimed; what is here supports even ${supports}${yet(report)}.`,
        detail: ""
      };
    case "overstated":
      return {
        mood: "bad",
        title: `${claimed} is claimed; what is here supports ${supports}.`,
        detail: [detail, wayOut(report), report.policy.passes ? "The policy lets it pass." : ""].filter(Boolean).join(" ")
      };
    case "unproven":
      return {
        mood: "unsure",
        title: `${claimed} is claimed; what is here cannot confirm it, and supports ${supports}.`,
        detail
      };
    default:
      return {
        mood: "neutral",
        title: `No label is claimed; what is here supports ${supports}.`,
        detail: ""
      };
  }
}
function supportedWords({ supported }) {
  if (supported.label === "closed") return "no open label";
  return `${LABEL_NAMES[supported.label]}${supported.restricted ? ", with limits on use" : ""}`;
}
function countWords(report) {
  const counts = ["error", "warning", "note"].flatMap((level) => {
    const count = report.findings.filter((each) => each.level === level && !each.accepted).length;
    return count ? [`${count} ${level}${count === 1 ? "" : "s"}`] : [];
  });
  const accepted = report.findings.filter((each) => each.accepted).length;
  return [...counts, ...accepted ? [`${accepted} accepted by the policy`] : []].join(", ") || "no findings";
}
function hasBrokenMetadata({ findings }) {
  return findings.some(({ rule, accepted }) => rule === "metadata-invalid" && !accepted);
}
function wayOut({ supported }) {
  const change = supported.label === "closed" ? "change the claim" : `call the release ${LABEL_NAMES[supported.label]}`;
  if (supported.limitedBy) return `Say that only the own stage is open, or ${change}.`;
  return `${supported.missing.length ? "Add what is missing" : "Change the terms"}, or ${change}.`;
}
function moodOfTrueLabel(report) {
  return otherErrors(report) ? "bad" : "good";
}
function yet(report) {
  const count = otherErrors(report);
  if (!count) return "";
  return count === 1 ? "; one other rule does not hold" : `; ${count} other rules do not hold`;
}
function otherErrors({ findings }) {
  return findings.filter(({ level, accepted }) => level === "error" && !accepted).length;
}
function limits({ supported }) {
  return supported.restricted ? "The license of the weights limits their use." : "";
}
function sentenceCase(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/reports/readings.ts
function distinctReadings(readings) {
  const shown = /* @__PURE__ */ new Map();
  for (const reading of readings) {
    const key = JSON.stringify([reading.path, reading.line, reading.id, reading.covers]);
    if (!shown.has(key)) shown.set(key, reading);
  }
  return [...shown.values()];
}

// src/reports/words.ts
var STATUS_WORDS = {
  open: "open",
  "open-unapproved": "open, not OSI-approved",
  restricted: "restricted",
  modified: "changed",
  pointer: "named only",
  mixed: "several licenses",
  unknown: "unknown"
};
var LINEAGE_WORDS = {
  "own-model": "a model of its own",
  "from-scratch": "trained from scratch"
};
var SUBJECT_WORDS = {
  model: "the model",
  code: "the code",
  data: "the data",
  other: "something else"
};
var HOW_SEEN = {
  declared: "what the release says",
  weights: "its weights",
  "shape+tokenizer": "its shape and tokenizer",
  shape: "its shape",
  id: "a name in the files"
};
var RELATION_WORDS = {
  finetune: "fine-tune",
  adapter: "adapter",
  quantized: "quantized",
  merge: "merge",
  "continued-pretraining": "continued pretraining",
  distilled: "distilled"
};

// src/reports/standards-words.ts
var MOF_NUMERALS = { 1: "I", 2: "II", 3: "III" };
function standardsWords({ standards: { osaid, mof } }) {
  const elements = Object.entries(osaid.elements).map(([name, state]) => `${name} ${state}`);
  const open = `Open Source AI Definition 1.0: ${osaid.met ? "nothing found that speaks against it" : "not shown to be met"} (${elements.join(", ")}).`;
  const reached = mof.class === 0 ? "no class yet" : `class ${MOF_NUMERALS[mof.class]}`;
  return `${open} Model Openness Framework: ${reached} (class III at ${mof.progress["3"]} %).`;
}

export {
  placeInText,
  placeInMarkdown,
  evidenceInText,
  evidenceInMarkdown,
  headlineOf,
  countWords,
  distinctReadings,
  STATUS_WORDS,
  LINEAGE_WORDS,
  SUBJECT_WORDS,
  HOW_SEEN,
  RELATION_WORDS,
  standardsWords
};
