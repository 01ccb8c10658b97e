import { englishForm } from './grammar/english/judge.ts';
import type { Statement } from './statement.ts';
import { simplified, traditional } from './words/chinese.ts';
import { REPLACEMENTS } from './words/phrases.ts';

export interface Fix {
  /** Range in the sentence. */
  from: number;
  to: number;
  replacement: string;
}

/** The source between two characters of the sentence: white space, and markup where there is some. */
export type Gap = (from: number, to: number) => string;

const ADVERB = /(?:fully|truly|completely|entirely|totally|genuinely|100 ?%)$/i;
const WEIGHTS = /\b(?:weights|parameters|checkpoints)\b/i;

/** The words that keep a sentence right where the model is open weights only; undefined where no words would do. */
export function fixFor(statement: Statement, gap: Gap): Fix | undefined {
  switch (statement.phrase.language) {
    case 'en':
      return fixEnglish(statement, gap);
    case 'zh':
      return fixChinese(statement);
    default: {
      const { text, from, to } = statement;
      if (/^(?:ライセンス|라이선스)/.test(text.slice(to))) return undefined;
      const row = REPLACEMENTS.find(([pattern]) => pattern.test(text.slice(from, to)));
      return row && { from, to, replacement: inCaseOf(text.slice(from, to), row[1]) };
    }
  }
}

function fixEnglish(statement: Statement, gap: Gap): Fix | undefined {
  const { text, from, to } = statement;
  const phrase = text.slice(from, to);
  const after = text.slice(to);
  // The license is what it is; what it covers has to be said by a person.
  if (/^[\s-]*licen[cs]/i.test(after)) return undefined;
  const form = englishForm(statement);
  if (form === 'passive') return fixPassive(statement);
  if (form === 'active') {
    const verb = inTenseOf(phrase);
    const object = after.split(/[.;!?]/)[0]!;
    const isPlain =
      WEIGHTS.test(object) ||
      /^\s*(?:[:：]|it\b|them\b|all\b|everything\b|both\b)/i.test(object) ||
      /^\W*$/.test(object);
    return withoutAdverb(statement, gap, inCaseOf(phrase, isPlain ? verb : `${verb} the weights of`, true));
  }
  if (/\breleased with\s+$/i.test(text.slice(0, from))) return { from, to, replacement: 'open weights' };
  const isOfWeights = /^\s+(?:[\w.-]+\s+){0,2}(?:weights|checkpoints|parameters)\b/i.test(after);
  return withoutAdverb(statement, gap, inCaseOf(phrase, isOfWeights ? 'open' : 'open-weight'));
}

/** "X is open-sourced": "X is released with open weights"; "released and open-sourced": "released with open weights". */
function fixPassive({ text, from, to }: Statement): Fix {
  const before = text.slice(0, from);
  const doubled = /\b(?:and|&)\s+$/i.exec(before);
  if (doubled && /\b(?:released|published)\s+(?:and|&)\s+$/i.test(before)) {
    return { from: doubled.index, to, replacement: 'with open weights' };
  }
  const replacement = WEIGHTS.test(before) ? 'released' : 'released with open weights';
  return { from, to, replacement: inCaseOf(text.slice(from, to), replacement, true) };
}

/** Drops "fully" before the phrase, and keeps the article right: "a fully open-source" is "an open-weight". */
function withoutAdverb({ text, from, to }: Statement, gap: Gap, replacement: string): Fix {
  const before = text.slice(0, from);
  const adverb = ADVERB.exec(before.replace(/[\s-]+$/, ''));
  const plain = { from, to, replacement };
  if (!adverb || !/^[\s-]*$/.test(gap(adverb.index + adverb[0].length, from)))
    return withArticle(text, plain, gap);
  const shown = /^\p{Lu}/u.test(adverb[0]) ? capitalised(replacement) : replacement;
  return withArticle(text, { from: adverb.index, to, replacement: shown }, gap);
}

function withArticle(text: string, fix: Fix, gap: Gap): Fix {
  const article = /\b(a)\s+$/i.exec(text.slice(0, fix.from));
  if (!article || !/^o/i.test(fix.replacement)) return fix;
  const letter = article[1]!;
  const between = gap(article.index + 1, fix.from);
  return { from: article.index, to: fix.to, replacement: `${letter}n${between}${fix.replacement}` };
}

function inTenseOf(phrase: string): string {
  if (/ed$/i.test(phrase)) return 'released';
  if (/ing$/i.test(phrase)) return 'releasing';
  return /es$/i.test(phrase) ? 'releases' : 'release';
}

/** "Open-Source" becomes "Open-Weight", "OPEN SOURCE" "OPEN-WEIGHT", "Open source" "Open-weight". */
function inCaseOf(phrase: string, replacement: string, isVerb = false): string {
  if (!/[a-z]/.test(phrase) && /[A-Z]{3}/.test(phrase) && phrase !== 'OSS') return replacement.toUpperCase();
  const [first = '', second = ''] = phrase
    .split(/[-‐‑–\s]+/)
    .filter((word) => !ADVERB.test(word) || !/\s/.test(phrase));
  if (!/^\p{Lu}/u.test(first) || phrase === 'OSS') return replacement;
  if (!isVerb && /^\p{Lu}/u.test(second))
    return replacement.replace(
      /(^|-)(\p{L})/gu,
      (_, mark: string, letter: string) => mark + letter.toUpperCase(),
    );
  return capitalised(replacement);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** In the characters of the sentence: 開源 becomes 開放權重. */
function fixChinese(statement: Statement): Fix | undefined {
  const text = simplified(statement.text);
  const fix = fixSimplified({ ...statement, text });
  if (!fix || text === statement.text) return fix;
  return { ...fix, replacement: traditional(fix.replacement) };
}

function fixSimplified({ text, from, to, block }: Statement): Fix | undefined {
  const after = text.slice(to);
  if (/^的?(?:软件)?(?:协议|许可|授权|社区)/.test(after)) return undefined;
  const adverb = /(?:完全|全面|全部)$/.exec(text.slice(0, from));
  const start = adverb ? adverb.index : from;
  if (block.kind === 'cell') return { from: start, to, replacement: '开放权重' };
  if (/^[了出]/.test(after)) {
    const isOfWeights = /^[了出][^，。；、]*(?:权重|参数)/.test(after);
    return { from: start, to, replacement: isOfWeights ? '公开' : '以开放权重的形式发布' };
  }
  // "- [2024/05] 开源Example-7B，…"
  const isNews = block.kind === 'item' && !/\p{L}/u.test(text.slice(0, from)) && /^\s*[A-Za-z]/.test(after);
  const isVerb =
    (/(?:已|已经|现已|正式|同步|宣布|并|进行|我们|项目|团队)$/.test(text.slice(0, from)) || isNews) &&
    /^\s*[^，。；、！的\s]/.test(after) &&
    !/^(?:大?模型|版本|项目|包括)/.test(after);
  return { from: start, to, replacement: isVerb ? '以开放权重的形式发布' : '开放权重' };
}
