import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import { normal } from '../../stems.ts';
import type { Category } from '../../words/english.ts';
import { TO_TRAIN } from '../../words/frames.ts';
import { categoriesIn } from './things-named.ts';

/** A sentence without a subject speaks of what its title names. */
export function titleOf(statement: Statement): Subject | undefined {
  if (statement.section !== 'own' || statement.block.kind === 'cell') return undefined;
  return subjectFromWords(statement.block.headings.at(-1) ?? '', statement);
}

/** Model before code before data: "the code and weights" is a claim about the model. */
export function subjectFromWords(words: string, statement: Statement): Subject | undefined {
  const plain = words
    .replace(/,\s*(?:termed|called|named|dubbed|namely)\b[^,]*/gi, '')
    // "Other, our training library": what the apposition says.
    .replace(/^\s*([\w.-]+)\s*,\s+(?=(?:our|an?)\s)/i, (all, name: string) =>
      statement.names.isNamedIn(name) ? all : '',
    );
  // What stands in parentheses explains; it counts where nothing else says what is meant.
  const outside = categoriesIn(plain.replace(/[(（][^)）]*[)）]?/g, ' '), statement.names);
  const isWhole = /\b(?:whole|entire|full|complete)\b/i.test(plain);
  const found = outside.some(({ category }) => category !== 'everything' && !(category === 'code' && isWhole))
    ? outside
    : categoriesIn(plain, statement.names);
  const kinds = found.map(({ category }) => category);
  const has = (kind: Category | 'name') => kinds.includes(kind);
  if (has('model')) return 'model';
  if (has('everything') && TO_TRAIN.test(plain)) return 'code';
  if (
    has('everything') &&
    (!(has('code') || has('data')) || /\b(?:models?|weights?|checkpoints?)\b/i.test(words))
  )
    return 'model';
  // A name by itself is a model's; "the scripts of X and Y" names what the scripts are of.
  const isNamed = found.some(({ category, afterOf }) => category === 'name' && !afterOf);
  if (isNamed && !/dataset|corpus|bench/i.test(normal(words)))
    return has('code') && kinds[0] !== 'name' ? 'code' : 'model';
  if (has('code')) return 'code';
  if (has('data') || isNamed) return 'data';
  return kinds.length ? 'model' : undefined;
}
