import {
  RULES
} from "./chunk-ZHEA5FBP.js";
import {
  plain
} from "./chunk-EMJNO5WA.js";
import {
  RULE_IDS
} from "./chunk-UJEVNEJF.js";

// src/reports/sarif.ts
var RULE_PAGES = "https://github.com/open-label/open-label/blob/main/docs/rules";
function sarifOf(report, version) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Open Label",
            version,
            informationUri: "https://github.com/open-label/open-label",
            rules: RULE_IDS.map(descriptor)
          }
        },
        columnKind: "utf16CodeUnits",
        results: report.findings.map(
          (finding, index, all) => result(finding, ordinal(finding, all.slice(0, index)))
        )
      }
    ]
  };
}
function descriptor(id) {
  const { level, title, next } = RULES[id];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${next}` },
    help: { text: next },
    helpUri: `${RULE_PAGES}/${id}.md`,
    defaultConfiguration: { level }
  };
}
function ordinal(finding, before) {
  const fingerprint = fingerprintOf(finding);
  return before.filter((other) => fingerprintOf(other) === fingerprint).length + 1;
}
function result(finding, count) {
  const { rule, level, message, next, file, line, column, accepted } = finding;
  const uri = (file ?? "README.md").split("/").map(encodeURIComponent).join("/");
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level,
    message: { text: `${plain(message)} ${plain(next)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
          region: { startLine: line ?? 1, startColumn: column ?? 1 }
        }
      }
    ],
    partialFingerprints: { "openLabel/v1": `${fingerprintOf(finding)}${count > 1 ? `:${count}` : ""}` },
    ...accepted && { suppressions: [{ kind: "external", justification: plain(accepted.reason) }] }
  };
}
function fingerprintOf({ rule, component, file, asset, url }) {
  return [rule, component, file ?? asset ?? url].filter(Boolean).join(":");
}

export {
  sarifOf
};
