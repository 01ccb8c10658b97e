import type { Scope } from '../vocabulary.ts';
import { plainText } from './cues.ts';
import { ofKnownTexts } from './judge/known.ts';
import { modelLicense, ofModelLicense } from './judge/model.ts';
import { idOf } from './judge/part-name.ts';
import { ofUnknown } from './judge/unknown.ts';
import { leftover, type Passage, wordsIn } from './leftover.ts';
import { loadLibrary } from './library.ts';
import type { Alignment } from './match/align.ts';
import { explain } from './match/explain.ts';
import { MODEL_LICENSES, type ModelLicense } from './model-licenses.ts';
import type { LicenseReading } from './reading.ts';
import { wordsOf } from './text/words.ts';
import type { TextReading } from './text-reading.ts';

export type { TextReading };

/** Longest text that is compared: beyond, it is no license any more, and what is not read is never called open. */
export const COMPARED = 1024 * 1024;

/** How far into a text the phrases of the table are looked for, in characters. */
const PHRASES_WITHIN = 60_000;

/** Reads a license text. Pure, and linear in the length of the text. */
export function readText(text: string, cut = false): TextReading {
  const library = loadLibrary();
  const body = text.slice(0, COMPARED);
  const words = wordsOf(body, library);
  const { parts, explained } = explain(words, library);
  const { passages, translation } = leftover(words, parts, explained);
  const unexplained = wordsIn(passages);
  const whole = !cut && body.length === text.length;
  const known = parts.filter(({ template }) => template.role === 'license');

  const clean = whole && unexplained === 0 && known.every(({ missing }) => missing.length === 0);
  if (clean && known.length > 0)
    return {
      ...ofKnownTexts(known, passages, 0, true, namesakes(idOf(known[0]!), body)),
      ...(translation ? { translation } : {}),
    };
  const model = titled(body);
  if (
    model &&
    !(model.base === undefined && coversMost(known, words.ids.length) && !inPassages(model, passages))
  ) {
    return ofModelLicense(model, { passages, unexplained, known, text: body });
  }
  if (known.length > 0) return ofKnownTexts(known, passages, unexplained, whole);
  return ofUnknown({ text: body, parts, passages, count: words.ids.length });
}

/** Rows that are, word for word, a text of SPDX by another name. */
function namesakes(id: string, text: string): ModelLicense[] {
  const rows = MODEL_LICENSES.filter(
    (row) => row.base === id && row.restrictions.length === 0 && row.id !== 'modified-mit',
  );
  if (rows.length === 0) return [];
  const plain = plainText(text);
  return rows.filter(({ phrases }) => phrases.some((phrase) => plain.includes(phrase.replace('…', ''))));
}

/** The model license that a text is by its title, whether or not metadata stands before the title. */
function titled(text: string): ModelLicense | undefined {
  const front = /^\s*---\r?\n[\s\S]{0,4000}?\r?\n---\r?\n/u.exec(text);
  const all = text.slice(0, PHRASES_WITHIN);
  const stripped = front ? modelLicense(plainText(all.slice(front[0].length))) : undefined;
  return stripped ?? modelLicense(plainText(all));
}

function coversMost(known: readonly Alignment[], words: number): boolean {
  return known.reduce((sum, { explained }) => sum + explained.length, 0) > words * 0.5;
}

function inPassages(model: ModelLicense, passages: readonly Passage[]): boolean {
  return passages.some(({ quote }) =>
    model.phrases.some((phrase) => plainText(quote).includes(phrase.replace('…', ''))),
  );
}

/** Passages that a report carries. */
const REPORTED = 50;

/** The reading of a text as the report has it. */
export function toReading(path: string, read: TextReading, covers: Scope[]): LicenseReading {
  const passages = read.passages
    .slice(0, REPORTED)
    .map(({ line, endLine, page, quote }) => ({ line, endLine, ...(page && { page }), quote }));
  return {
    path,
    id: read.id,
    ids: read.ids,
    status: read.status,
    open: read.open,
    restrictions: read.restrictions,
    unexplained: read.unexplained,
    ...(passages.length > 0 ? { passages } : {}),
    covers,
    ...(read.translation ? { translation: read.translation } : {}),
    ...(read.basis ? { basis: read.basis } : {}),
    ...(read.unread ? { unread: read.unread } : {}),
  };
}
