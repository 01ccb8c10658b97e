import { isAll } from '../../../text/letters.ts';
import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import { OTHERS } from '../../words/english.ts';

const TERMS = /(?:(?:model|weights?) )?open[- ]?source licen[cs]es?/i;

/** "The open-source license of the model changes in May." */
const OF_OURS =
  /^[\s-]*licen[cs]es?\s+(?:of|for)\s+(?:the|our|this)\s+(?:[\w-]+\s+)?(?:models?|weights|checkpoints)\b/i;

/** "Check the open-source license of the base model", "… of the model you use". */
const OF_ANY =
  /^[\s-]*licen[cs]es?\s+(?:of|for)\s+(?:the|its|each|every|any)\s+(?:base|backbone|teacher|upstream|original|underlying|respective|models? (?:that )?you)\b/i;

/** "under an open-source license": a claim where the sentence says of what. */
export function judgeLicense(statement: Statement): Subject | undefined {
  const { text, to, names, section } = statement;
  // The name of a license says nothing of what is under it.
  if (/^[\s-]*licen[cs]e agreement/i.test(text.slice(to))) return undefined;
  // The terms of the release, as the title of what says them.
  if (statement.block.kind === 'heading' && section === 'own' && isAll(TERMS, text))
    return isOfCode(statement.below) && !/\b(?:model|weights?)\b/i.test(text) ? 'code' : 'model';
  if (OF_ANY.test(text.slice(to))) return undefined;
  if (section === 'own' && OF_OURS.test(text.slice(to)) && !/\b(?:please|must|should|you)\b/i.test(text))
    return 'model';
  const others = text.replace(/^\W*all (?:of )?(?:our |the )?(?:\w+ )?(?:weights|models|checkpoints)\b/i, '');
  const isOfAll = others !== text;
  if (section !== 'own' || OTHERS.test(others) || /\b(?:please|must|should|third)\b/i.test(text))
    return undefined;
  if (
    names.isNamedIn(text) ||
    isOfAll ||
    /\b(?:our|this|the) (?:\w+ )?(?:models?|weights|project|checkpoints)\b/i.test(text)
  ) {
    return /\b(?:code|scripts?)\b/i.test(text) && !/\b(?:models?|weights|checkpoints)\b/i.test(text)
      ? 'code'
      : 'model';
  }
  return undefined;
}

/** "The code is licensed under X", and nothing of a model before it. */
function isOfCode(terms: string): boolean {
  const first = /^[^.;\n]*?\b(?:code|software)\b[^.;,\n]*/i.exec(terms)?.[0];
  return first !== undefined && !/\b(?:models?|weights?|checkpoints?)\b/i.test(first);
}
