import { pathOf } from '../address-shape.ts';
import { isHere, isNamedLike } from '../identity.ts';
import { isOurs } from '../ownership.ts';
import { DATA_TOOLS } from '../toolkits.ts';
import { CREDITS_SENTENCE, DATA_CODE, DATA_CODE_NAME, DATA_WORDS, USES_TOOL } from '../wordings.ts';
import { isAside, isLabelled, isRepositoryName, type LinkRule, ownWordsOf } from './rule.ts';
import { scriptDoes } from './script.ts';

const NOTEBOOK_HOST = /^(?:colab\.research\.google\.com|colab\.google\.com)$/;
const PREPARES_DATA =
  /\b(?:prepar|(?:pre-?)?process|tokeni[sz]|clean|filter|curat|convert)\w* (?:(?:the|our|your|its|this|training|raw|own) ){0,2}(?:data(?:-?sets?)?|corpus)\b/i;

/** A tool is used on data, or recommended for them: "the corpus was deduplicated with …". */
const WORKS_ON_DATA =
  /\b(?:prepar|(?:pre-?)?process|tokeni[sz]|clean|filter|curat|dedup|convert|download|extract|annotat|crawl|shard)\w*\b|处理|清洗|去重|过滤/i;

/**
 * Data processing code in another repository of the same maker, or a well-known tool where the release says that its data
 * were made with it. Tools that are only named are none.
 */
export const dataProcessingCodeLink: LinkRule = (mention, facts) => {
  const { address } = mention;
  // Notebooks of a hosted runtime have no owner.
  if (NOTEBOOK_HOST.test(address.host))
    return PREPARES_DATA.test(mention.sentence) && !CREDITS_SENTENCE.test(mention.sentence)
      ? { id: 'data-processing-code', weight: 1, detail: `notebook on ${address.host}` }
      : undefined;
  if (address.kind !== 'code' || !isRepositoryName(address.name)) return undefined;
  if (isHere(facts.ownership.identity, address)) return undefined;
  if (mention.source === 'code' || mention.source === 'citation') return undefined;
  if (CREDITS_SENTENCE.test(mention.sentence)) return undefined;
  const id = `${address.owner}/${address.name}`;
  const isProse = mention.source === 'prose';
  if (!isOurs(facts.ownership, mention)) {
    const { sentence } = mention;
    // In a trainer of somebody else's, a script that is called like the release was put there for it.
    const script = pathOf(address).split('/').at(-1) ?? '';
    if (
      isProse &&
      !isAside(mention) &&
      isNamedLike(facts.ownership.identity, script) &&
      scriptDoes(address, 'data-processing')
    )
      return { id: 'data-processing-code', weight: 1, detail: `prepares its data with ${script} of ${id}` };
    const used =
      isProse &&
      DATA_TOOLS.test(address.name) &&
      !isAside(mention) &&
      (USES_TOOL.test(sentence) || /\brecommend\w*\b|推荐/i.test(sentence)) &&
      WORKS_ON_DATA.test(sentence) &&
      DATA_WORDS.test(sentence);
    return used ? { id: 'data-processing-code', weight: 1, detail: `prepares data with ${id}` } : undefined;
  }
  const said =
    DATA_CODE_NAME.test(address.name) ||
    DATA_TOOLS.test(address.name) ||
    (isProse &&
      (DATA_CODE.test(ownWordsOf(mention)) ||
        scriptDoes(address, 'data-processing') ||
        (isLabelled(mention, /data/) && !/data|corpus|corpora/i.test(address.name))));
  return said
    ? { id: 'data-processing-code', weight: 2, detail: `data processing code in ${id}` }
    : undefined;
};
