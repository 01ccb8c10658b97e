import { restrictionList } from '../licenses/restriction-words.ts';
import { COMPONENT_NAMES, isFound, type Level, type State } from '../vocabulary.ts';
import { asCode, inMarkdown } from './escape.ts';
import { countWords, headlineOf, type Mood } from './headline.ts';
import { evidenceInMarkdown, placeInMarkdown } from './places.ts';
import { distinctReadings } from './readings.ts';
import type { Report } from './report.ts';
import type { RunContext } from './run-context.ts';
import { HOW_SEEN, RELATION_WORDS, STATUS_WORDS } from './words.ts';

/** The pieces of the Markdown reports. GitHub's own Markdown; all text of the release goes through escape.ts. */

const MOODS: Record<Mood, string> = { good: '✅', bad: '❌', unsure: '❔', neutral: 'ℹ️' };
const LEVELS: Record<Level, string> = { error: '❌', warning: '⚠️', note: 'ℹ️' };
const STATES: Record<State, string> = { present: '✅', linked: '🔗', declared: '❔', absent: '—' };

export function headline(report: Report): string {
  const { mood, title, detail } = headlineOf(report);
  return [`### ${MOODS[mood]} ${inMarkdown(title)}`, ...(detail ? [inMarkdown(detail)] : [])].join('\n\n');
}

export function findingsTable(report: Report, context: RunContext, most: number): string {
  const open = report.findings.filter(({ accepted }) => !accepted);
  if (!open.length) return '';
  const rows = open.slice(0, most).map((finding) => {
    const what = `<b>${finding.rule}</b><br>${inMarkdown(finding.message, 600)}`;
    return `| ${LEVELS[finding.level]} | ${what} | ${placeInMarkdown(finding, context)} | ${inMarkdown(finding.next, 400)} |`;
  });
  const more = open.length - rows.length;
  return [
    `**${countWords(report)}**`,
    '',
    '| | Finding | Where | Next step |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `and ${more} more, in the job summary and the report.`] : []),
  ].join('\n');
}

export function acceptedList(report: Report, context: RunContext): string {
  const accepted = report.findings.filter((finding) => finding.accepted).slice(0, 50);
  if (!accepted.length) return '';
  const lines = accepted.map((finding) => {
    const { reason = '', expires = '' } = finding.accepted ?? {};
    return `- ${finding.rule} ${placeInMarkdown(finding, context)}: ${inMarkdown(reason, 300)} (until ${inMarkdown(expires, 10)})`;
  });
  return folded(`${accepted.length} accepted by the policy`, lines.join('\n'));
}

export function checklist(report: Report, context: RunContext): string {
  const found = report.components.filter(({ state }) => isFound(state)).length;
  const rows = report.components.map(({ id, state, evidence }) => {
    const first = evidence[0] ? evidenceInMarkdown(evidence[0], context) : '';
    const more = evidence.length > 1 ? ` <sub>and ${evidence.length - 1} more</sub>` : '';
    return `| ${STATES[state]} | ${COMPONENT_NAMES[id]} | ${state} | ${first}${more} |`;
  });
  return folded(
    `Release checklist: ${found} of ${report.components.length} found`,
    ['| | Component | State | Where |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  );
}

export function licenses({ licenses: all }: Report, context: RunContext, most: number): string {
  const read = distinctReadings(all);
  if (!read.length) return '';
  const rows = read.slice(0, most).map(({ path, line, id, status, covers, restrictions, unread }) => {
    const where = placeInMarkdown({ file: path, ...(line !== undefined && { line }) }, context);
    return `| ${where} | ${asCode(id, 120)} | ${unread === undefined ? STATUS_WORDS[status] : 'not read'} | ${covers.join(', ')} | ${inMarkdown(restrictionList(restrictions), 300)} |`;
  });
  const more = read.length - rows.length;
  return folded(
    `Licenses: ${read.length} read`,
    [
      '| Where | License | Status | Covers | Limits |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      ...(more > 0 ? ['', `and ${more} more.`] : []),
    ].join('\n'),
  );
}

export function baseModels({ lineage: { base, hints } }: Report, context: RunContext): string {
  const line = (each: Report['lineage']['base'][number], how: string) => {
    const evidence = each.evidence.slice(0, 3).map((place) => evidenceInMarkdown(place, context));
    return `- ${asCode(each.model, 160)} (${[each.relation && RELATION_WORDS[each.relation], how].filter(Boolean).join(', ')}): ${evidence.join('; ')}`;
  };
  const seen = (each: Report['lineage']['base'][number]) =>
    each.declared ? 'declared' : `not declared, seen by ${HOW_SEEN[each.strength]}`;
  const lines = [
    ...base.map((each) => line(each, seen(each))),
    ...hints.map((each) => line(each, 'only a hint')),
  ].slice(0, 30);
  return lines.length ? folded('Base model', lines.join('\n')) : '';
}

export function gaps({ gaps: unread, policy }: Report, most: number): string {
  const lines = [...policy.notes, ...unread].slice(0, most).map((gap) => `- ${inMarkdown(gap, 300)}`);
  const more = policy.notes.length + unread.length - lines.length;
  if (!lines.length) return '';
  return folded('Left open', [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'));
}

/** What was checked, by what, under which policy. */
export function provenance(report: Report, context: RunContext): string {
  const commit = context.commit ?? report.target.commit;
  const parts = [
    `Open Label ${inMarkdown(context.version, 40)}`,
    ...(commit ? [`commit ${asCode(commit.slice(0, 12))}`] : []),
    `policy: ${inMarkdown(report.policy.origin, 200)}`,
    ...(context.runUrl ? [`<a href="${encodeURI(context.runUrl)}">run</a>`] : []),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
