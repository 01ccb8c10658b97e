import { isChangedText, isPolicy } from '../licenses/ids.ts';
import type { LicenseReading, TextLines } from '../licenses/reading.ts';
import { restrictionList } from '../licenses/restriction-words.ts';
import { plain } from './escape.ts';
import { STATUS_WORDS } from './words.ts';

/** One license reading as sentences for a person: what it is, what is added, with lines and quotes. Plain text. */
export function licenseSentences(reading: LicenseReading, name: string, colour: boolean): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const mark = reading.open
    ? paint(32, STATUS_WORDS[reading.status])
    : paint(reading.status === 'restricted' ? 31 : 33, STATUS_WORDS[reading.status]);
  const lines = [`${plain(reading.path)}: ${mark}`, `  ${identity(reading, name)}`];
  if (reading.restrictions.length > 0 && !isPolicy(reading.id))
    lines.push(`  Limits: ${restrictionList(reading.restrictions)}.`);
  if (reading.translation)
    lines.push(
      `  A translation follows ${reading.translation.page ? 'on' : 'at'} ${at(reading.translation)}; it was not compared with the license.`,
    );
  for (const passage of (reading.passages ?? []).slice(0, QUOTES)) {
    lines.push(`  ${at(passage)}: "${plain(passage.quote)}"`);
  }
  const more = (reading.passages?.length ?? 0) - QUOTES;
  if (more > 0) lines.push(`  ${more} more ${more === 1 ? 'passage is' : 'passages are'} in --format json.`);
  if (reading.basis) {
    const judged = reading.open || reading.unexplained === 0 ? 'Decided by' : 'On the known text';
    lines.push(`  ${judged}: ${reading.basis}.`);
  }
  return lines.join('\n');
}

/** Passages that are quoted. */
const QUOTES = 8;

function identity(reading: LicenseReading, name: string): string {
  if (isPolicy(reading.id)) return 'This is a policy of use: a list of what is not allowed, and no license.';
  const format = /\.(docx?|odt|rtf)$/i.exec(reading.path)?.[1];
  if (reading.unread) {
    const known = reading.id === 'unknown' ? '' : ` By its name it is ${article(name)}.`;
    return `This file ${reading.unread}. Its terms were not read: a person must look.${known}`;
  }
  if (reading.id === 'unknown' && format)
    return `This is a ${format.toUpperCase()} file, not plain text, and it was not read: a person must look.`;
  const words = `${reading.unexplained} ${reading.unexplained === 1 ? 'word' : 'words'}`;
  const where = reading.passages?.[0] ? `, ${spans(reading)}` : '';
  const others =
    reading.ids.length > 1 && reading.status === 'mixed'
      ? ` Other licenses in the file: ${reading.ids.slice(1).join(', ')}.`
      : '';
  switch (reading.status) {
    case 'pointer':
      return reading.id === 'unknown'
        ? 'This is no license text: it only refers to one elsewhere.'
        : `This is no license text: it only names ${article(name)}, or says where to find it.`;
    case 'unknown':
      return reading.id === 'unknown'
        ? 'This is no license text that Open Label knows.'
        : `This is ${article(name)} (${reading.id}); no list says whether it is open.`;
    default:
      break;
  }
  if (reading.id === 'unknown')
    return `This is no license text that Open Label knows; it has words that restrict use.`;
  if (reading.unexplained > 0) {
    // Of a known text with further words the name is that of the text, the id that of the whole.
    const id = isChangedText(reading.id) ? '' : ` (${reading.id})`;
    const whole = id ? '' : ` The whole is known as ${reading.id}.`;
    return `This is ${article(name)}${id} plus ${words} that it does not contain${where}.${whole}${others}`;
  }
  if (reading.status === 'modified') {
    return `This is ${article(name)} (${reading.id}), but not its complete text; a person must look.`;
  }
  return `This is ${article(name)} (${reading.id})${reading.status.startsWith('open') ? ', unmodified' : ''}.${others}`;
}

function article(name: string): string {
  if (/^(?:the|an?) /iu.test(name)) return name;
  return /licen[cs]|agreement|terms|rail|policy|domain/iu.test(name) ? `the ${name}` : name;
}

function at({ line, endLine, page }: TextLines): string {
  if (page) return `page ${page}`;
  return line === endLine ? `line ${line}` : `lines ${line} to ${endLine}`;
}

function spans(reading: LicenseReading): string {
  const passages = reading.passages ?? [];
  if (passages.length === 1) return `${passages[0]!.page ? 'on' : 'at'} ${at(passages[0]!)}`;
  return `in ${passages.length} places, first ${passages[0]!.page ? 'on' : 'at'} ${at(passages[0]!)}`;
}
