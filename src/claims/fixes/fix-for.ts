import type { Statement } from '../statement.ts';
import { REPLACEMENTS } from '../words/phrases.ts';
import { inCaseOf } from './case.ts';
import { fixChinese } from './chinese.ts';
import { fixEnglish } from './english.ts';
import type { Fix, Gap } from './fix.ts';

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
