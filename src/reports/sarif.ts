import type { Log, ReportingDescriptor, Result } from 'sarif';
import { RULES } from '../verdict/rules.ts';
import type { Finding } from '../verdict/verdict.ts';
import { RULE_IDS } from '../vocabulary.ts';
import { plain } from './escape.ts';
import type { Report } from './report.ts';

const RULE_PAGES = 'https://github.com/open-label/open-label/blob/main/docs/rules';

/** SARIF 2.1.0 for GitHub's code scanning: every finding with a stable fingerprint; accepted ones as suppressed. */
export function sarifOf(report: Report, version: string): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Open Label',
            version,
            informationUri: 'https://github.com/open-label/open-label',
            rules: RULE_IDS.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding, index, all) =>
          result(finding, ordinal(finding, all.slice(0, index))),
        ),
      },
    ],
  };
}

function descriptor(id: (typeof RULE_IDS)[number]): ReportingDescriptor {
  const { level, title, next } = RULES[id];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${next}` },
    help: { text: next },
    helpUri: `${RULE_PAGES}/${id}.md`,
    defaultConfiguration: { level },
  };
}

/** Which of the findings with one fingerprint it is: several duties of a license belong to one place. */
function ordinal(finding: Finding, before: readonly Finding[]): number {
  const fingerprint = fingerprintOf(finding);
  return before.filter((other) => fingerprintOf(other) === fingerprint).length + 1;
}

function result(finding: Finding, count: number): Result {
  const { rule, level, message, next, file, line, column, accepted } = finding;
  // Code scanning shows nothing without a file; what has none belongs to the release as a whole.
  const uri = (file ?? 'README.md').split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level,
    message: { text: `${plain(message)} ${plain(next)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine: line ?? 1, startColumn: column ?? 1 },
        },
      },
    ],
    partialFingerprints: { 'openLabel/v1': `${fingerprintOf(finding)}${count > 1 ? `:${count}` : ''}` },
    ...(accepted && { suppressions: [{ kind: 'external', justification: plain(accepted.reason) }] }),
  };
}

/** The line is left out, so that an alert survives an edit above it. */
function fingerprintOf({ rule, component, file, asset, url }: Finding): string {
  return [rule, component, file ?? asset ?? url].filter(Boolean).join(':');
}
