import { isHere } from '../identity.ts';
import { isOthers, isOurs } from '../ownership.ts';
import { CREDITS_SENTENCE, INFERENCE_CODE } from '../wordings.ts';
import { isAside, isCalledFor, isLabelled, isRepositoryName, type LinkRule, ownWordsOf } from './rule.ts';
import { scriptDoes } from './script.ts';

/** Code that runs the model and that stands in another repository of the same maker. */
export const inferenceCodeLink: LinkRule = (mention, facts) => {
  const { address, sentence, source } = mention;
  if (source !== 'prose' || address.kind !== 'code' || !isRepositoryName(address.name)) return undefined;
  if (isHere(facts.ownership.identity, address) || !isOurs(facts.ownership, mention)) return undefined;
  if (isAside(mention) || isOthers(mention) || CREDITS_SENTENCE.test(sentence)) return undefined;
  const said =
    INFERENCE_CODE.test(ownWordsOf(mention)) ||
    isLabelled(mention, /inference/) ||
    isCalledFor(facts, mention, /(?:^|[-_.])(?:infer(?:ence)?|generat(?:e|ion))(?:[-_.]|$)/i) ||
    scriptDoes(address, 'inference');
  return said
    ? { id: 'inference-code', weight: 2, detail: `inference code in ${address.owner}/${address.name}` }
    : undefined;
};
