import { isThisRepository } from '../identity.ts';
import { isOurs } from '../ownership.ts';
import { DATA_TOOLS } from '../toolkits.ts';
import { CREDITS_SENTENCE, DATA_CODE, DATA_CODE_NAME } from '../wordings.ts';
import { isRepositoryName, type LinkRule, ownWordsOf } from './rule.ts';

const NOTEBOOK_HOST = /^(?:colab\.research\.google\.com|colab\.google\.com)$/;
const PREPARES_DATA =
  /\b(?:prepar|(?:pre-?)?process|tokeni[sz]|clean|filter|curat|convert)\w* (?:(?:the|our|your|its|this|training|raw|own) ){0,2}(?:data(?:-?sets?)?|corpus)\b/i;

/** Data processing code in another repository of the same maker. Others' tools are named for many reasons, and are none. */
export const dataProcessingCodeLink: LinkRule = (mention, facts) => {
  const { address } = mention;
  // Notebooks of a hosted runtime have no owner.
  if (NOTEBOOK_HOST.test(address.host))
    return PREPARES_DATA.test(mention.sentence) && !CREDITS_SENTENCE.test(mention.sentence)
      ? { id: 'data-processing-code', weight: 1, detail: `notebook on ${address.host}` }
      : undefined;
  if (address.kind !== 'code' || !isRepositoryName(address.name)) return undefined;
  if (isThisRepository(facts.ownership.identity, address.name)) return undefined;
  if (mention.source === 'code' || mention.source === 'citation' || !isOurs(facts.ownership, mention))
    return undefined;
  if (CREDITS_SENTENCE.test(mention.sentence)) return undefined;
  const id = `${address.owner}/${address.name}`;
  const said =
    DATA_CODE_NAME.test(address.name) ||
    DATA_TOOLS.test(address.name) ||
    (mention.source === 'prose' && DATA_CODE.test(ownWordsOf(mention)));
  return said
    ? { id: 'data-processing-code', weight: 2, detail: `data processing code in ${id}` }
    : undefined;
};
