import { COMPONENT_NAMES, LABEL_NAMES } from '../vocabulary.ts';
import type { Report } from './report.ts';

export type Mood = 'good' | 'bad' | 'unsure' | 'neutral';

export interface Headline {
  mood: Mood;
  /** The verdict in one sentence. Plain text. */
  title: string;
  /** What the title leaves open, in sentences; may be empty. */
  detail: string;
}

/** The verdict in words; every report starts with it. */
export function headlineOf(report: Report): Headline {
  const headline = ofVerdict(report);
  if (!hasBrokenMetadata(report)) return headline;
  if (report.verdict === 'unlabelled') return { mood: 'bad', title: BROKEN, detail: '' };
  return { ...headline, detail: `${BROKEN} ${headline.detail}`.trim() };
}

/** What a label was read from then is the prose, and components that the file names were looked for without it. */
const BROKEN = 'The metadata file is not in order, and declares nothing until it is.';

function ofVerdict(report: Report): Headline {
  const { declared, supported, verdict } = report;
  const supports = supportedWords(report);
  const claimed = declared ? sentenceCase(LABEL_NAMES[declared.label]) : '';
  const missing = report.supported.missing.map((id) => COMPONENT_NAMES[id]);
  const notFound = missing.length ? `Not shown here: ${missing.join(', ')}.` : '';
  const limited = supported.limitedBy ? `Built on ${supported.limitedBy}.` : '';
  const detail = [notFound, limited].filter(Boolean).join(' ');
  switch (verdict) {
    case 'honoured':
      return {
        mood: moodOfTrueLabel(report),
        title: `${claimed} is claimed, and what is here supports it${yet(report)}.`,
        detail: limits(report),
      };
    case 'understated':
      return {
        mood: moodOfTrueLabel(report),
        title: `${claimed} is claimed; what is here supports even ${supports}${yet(report)}.`,
        detail: '',
      };
    case 'overstated':
      return {
        mood: 'bad',
        title: `${claimed} is claimed; what is here supports ${supports}.`,
        detail: [detail, wayOut(report), report.policy.passes ? 'The policy lets it pass.' : '']
          .filter(Boolean)
          .join(' '),
      };
    case 'unproven':
      return {
        mood: 'unsure',
        title: `${claimed} is claimed; what is here cannot confirm it, and supports ${supports}.`,
        detail,
      };
    default:
      return {
        mood: 'neutral',
        title: `No label is claimed; what is here supports ${supports}.`,
        detail: '',
      };
  }
}

/** "open weights, with limits on use". */
export function supportedWords({ supported }: Report): string {
  if (supported.label === 'closed') return 'no open label';
  return `${LABEL_NAMES[supported.label]}${supported.restricted ? ', with limits on use' : ''}`;
}

/** "2 errors, 1 warning", or "no findings". */
export function countWords(report: Report): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((level) => {
    const count = report.findings.filter((each) => each.level === level && !each.accepted).length;
    return count ? [`${count} ${level}${count === 1 ? '' : 's'}`] : [];
  });
  const accepted = report.findings.filter((each) => each.accepted).length;
  return [...counts, ...(accepted ? [`${accepted} accepted by the policy`] : [])].join(', ') || 'no findings';
}

function hasBrokenMetadata({ findings }: Report): boolean {
  return findings.some(({ rule, accepted }) => rule === 'metadata-invalid' && !accepted);
}

/** Both ways are fine: the label only has to be true. */
function wayOut({ supported }: Report): string {
  const change =
    supported.label === 'closed' ? 'change the claim' : `call the release ${LABEL_NAMES[supported.label]}`;
  if (supported.limitedBy) return `Say that only the own stage is open, or ${change}.`;
  return `${supported.missing.length ? 'Add what is missing' : 'Change the terms'}, or ${change}.`;
}

/** A label can be true while something else that the check looks at is not in order. */
function moodOfTrueLabel(report: Report): Mood {
  return otherErrors(report) ? 'bad' : 'good';
}

function yet(report: Report): string {
  const count = otherErrors(report);
  if (!count) return '';
  return count === 1 ? '; one other rule does not hold' : `; ${count} other rules do not hold`;
}

function otherErrors({ findings }: Report): number {
  return findings.filter(({ level, accepted }) => level === 'error' && !accepted).length;
}

function limits({ supported }: Report): string {
  return supported.restricted ? 'The license of the weights limits their use.' : '';
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
