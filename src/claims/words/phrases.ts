import type { Label } from '../../vocabulary.ts';
import type { LANGUAGES } from './other-languages.ts';

/** Which grammar, or which row of words/other-languages.ts, reads the sentence around a wording. */
export type Language = 'en' | 'zh' | keyof typeof LANGUAGES | 'other';

interface Wording {
  label: Label;
  language: Language;
  /** A regular expression's source; matched without regard to case. */
  pattern: string;
}

/**
 * How labels are written. A native speaker adds a language here with a row for each wording; `other` languages are
 * read with the words of words/other-languages.ts.
 *
 * "Open model", "open access", "publicly released", "permissive license" and "reproducible" are not here: docs/claims.md
 * says why.
 */
const WORDINGS: readonly Wording[] = [
  {
    label: 'open-science',
    language: 'en',
    pattern: '(?:fully |truly )?open[- ]science(?= (?:models?|llms?|release))',
  },
  { label: 'open-source', language: 'en', pattern: 'open[-‐‑–—‒\\s]?sourc(?:ed|es|e|ing)' },
  {
    label: 'open-source',
    language: 'en',
    pattern:
      '(?:fully|truly|completely|entirely|totally|wholly|genuinely|100 ?%)[- ]open(?![-‐‑–\\s]?(?:sourc|weight|ended|vocab|domain|set|world|loop|up|to|book|access|science)| (?:for|to) (?:the )?(?:academi|research|non-?commerc|scien|educat)(?![^.;,]{0,24} and (?:free )?commerc))',
  },
  {
    label: 'open-weights',
    language: 'en',
    pattern: 'open(?:ly)?[-‐‑–\\s](?:model[-\\s])?weight(?:s|ed)?(?:[- ]available)?',
  },
  { label: 'open-source', language: 'en', pattern: 'OSS(?=[ -](?:\\w+[ -]){0,3}(?:LLM|model)s?\\b)' },
  {
    label: 'open-weights',
    language: 'en',
    pattern:
      'openly (?:available|released|shared|accessible) (?:model )?(?:weights|checkpoints)|(?<=\\b(?:weights|checkpoints) (?:are|were|have been) )openly (?:available|released|shared|accessible)',
  },
  {
    label: 'open-source',
    language: 'zh',
    pattern: '开源(?!节流)|開源|完全开放(?=的?(?:大?模型|大?语言模型))',
  },
  { label: 'open-weights', language: 'zh', pattern: '开放(?:模型)?权重|权重开放|開放權重' },
  { label: 'open-source', language: 'ja', pattern: 'オープン[・ ]?ソース' },
  { label: 'open-weights', language: 'ja', pattern: 'オープン[・ ]?ウェイト' },
  { label: 'open-source', language: 'ko', pattern: '오픈[- ]?소스' },
  { label: 'open-weights', language: 'ko', pattern: '오픈[- ]?웨이트|가중치 공개' },
  { label: 'open-source', language: 'es', pattern: 'c[óo]digo abierto|fuente abierta' },
  { label: 'open-source', language: 'pt', pattern: 'c[óo]digo aberto' },
  { label: 'open-source', language: 'fr', pattern: 'code source ouvert|sources? ouvertes?|logiciel libre' },
  { label: 'open-source', language: 'de', pattern: 'quelloffen(?:e[nrsm]?)?' },
  { label: 'open-source', language: 'it', pattern: 'codice aperto' },
  {
    label: 'open-source',
    language: 'ru',
    pattern: 'откры(?:т[а-я]{1,3}|ва[а-я]{1,4}|л[аи]?) исходн[а-я]{2,3} код[а-я]{0,3}|опенсорс[а-я]*',
  },
  {
    label: 'open-source',
    language: 'other',
    pattern: 'mã nguồn mở|açık kaynak(?:lı)?|مفتوح[ةه]? المصدر|ओपन[- ]?सोर्स|โอเพนซอร์ส|sumber terbuka',
  },
  { label: 'open-weights', language: 'es', pattern: 'pesos abiertos' },
  { label: 'open-weights', language: 'pt', pattern: 'pesos abertos' },
  { label: 'open-weights', language: 'fr', pattern: 'poids ouverts' },
  { label: 'open-weights', language: 'de', pattern: 'offene[nr]? gewichten?' },
  { label: 'open-weights', language: 'it', pattern: 'pesi aperti' },
  { label: 'open-weights', language: 'ru', pattern: 'открыт[а-я]{2,3} вес[а-я]{0,3}' },
];

/** What an overstated wording becomes in languages whose sentences are not taken apart. */
export const REPLACEMENTS: readonly [RegExp, string][] = [
  [/オープン[・ ]?ソース/, 'オープンウェイト'],
  [/오픈[- ]?소스/, '오픈 웨이트'],
  [/c[óo]digo abierto|fuente abierta/i, 'pesos abiertos'],
  [/c[óo]digo aberto/i, 'pesos abertos'],
  [/code source ouvert|sources? ouvertes?|logiciel libre/i, 'poids ouverts'],
  [/codice aperto/i, 'pesi aperti'],
  [/open[- ]?sourced?$/i, 'open-weight'],
];

/** Without the flag `u`, which no wording needs and which makes the search several times as slow. */
const ALL = new RegExp(WORDINGS.map(({ pattern }) => `(${pattern})`).join('|'), 'gi');

export interface Phrase {
  label: Label;
  language: Language;
  from: number;
  to: number;
}

/** Letters and marks around a phrase that make it part of an identifier, an address or a file name. */
const IDENTIFIER_BEFORE = /[\w@#/.=&]-?$/;
const IDENTIFIER_AFTER =
  /^(?:[\w@=#]|[-/.]\w+(?:[/@_-]|\.\w)|\.(?:com|org|net|io|ai|md|html?|py|sh|txt|github)\b)/i;

/** Every wording of a label in a text, identifiers and addresses left out. */
export function findPhrases(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const match of text.matchAll(ALL)) {
    const from = match.index;
    const to = from + match[0].length;
    const { label, language } = WORDINGS[match.slice(1).findIndex((group) => group !== undefined)]!;
    if (/^[a-z]/i.test(match[0]) && isIdentifier(text, from, to)) continue;
    if (/^oss$/i.test(match[0]) && match[0] !== 'OSS') continue;
    phrases.push({ label, language, from, to });
  }
  return phrases;
}

function isIdentifier(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  // "open-source/open-weight" and "code/open-source" are words.
  if (IDENTIFIER_BEFORE.test(before) && !/[\p{L})]\/$/u.test(text.slice(Math.max(0, from - 3), from)))
    return true;
  if (
    /[\w]-$/.test(before) &&
    !/\b(?:non|fully|truly|completely|now|newly|recently|most|semi)-$/i.test(
      text.slice(Math.max(0, from - 14), from),
    )
  ) {
    return true;
  }
  return IDENTIFIER_AFTER.test(text.slice(to, to + 30));
}
