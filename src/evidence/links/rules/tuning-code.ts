import { isHere } from '../identity.ts';
import { isOurs } from '../ownership.ts';
import { ONLY_TUNERS, TUNER_PAGES, TUNERS, TUNING_GUIDES } from '../toolkits.ts';
import { CREDITS_SENTENCE, TUNING_CODE, TUNING_WORDS } from '../wordings.ts';
import {
  isAside,
  isCalledFor,
  isLabelled,
  isRepositoryName,
  type LinkRule,
  ownWordsOf,
  withoutName,
} from './rule.ts';

/** "Add the training code in [open-instruct](…)", "start training with it": in a library that only tunes, training is tuning. */
const TRAINING_CODE =
  /\b(?:start|begin|continue|run|further) training (?:using|with|via|in|on)\b|\b(?:train(?:ing)?) (?:code|scripts?|pipelines?|recipes?)\b|\b(?:code|scripts?) (?:used )?(?:for|to) train(?:ing)?\b|训练(?:代码|脚本)/i;
/** What a submodule is for is told by the folder that it is put in, and the maker's own repository by its name. */
const TUNING_FOLDER =
  /(?:^|[/_-])(?:fine-?_?tun(?:es?|ing)|sft|dpo|grpo|rlhf|post-?_?training|instruct(?:ion)?-?_?tuning)(?=$|[/_-])/i;

/**
 * Fine-tuning code that stands elsewhere: the maker's own, or a library of tuning that the release points its users to.
 * Libraries are linked for many reasons, so that words of tuning must stand by.
 */
export const tuningCodeLink: LinkRule = (mention, facts) => {
  const { address } = mention;
  const { identity } = facts.ownership;
  const name = address.name ?? '';
  const isNotebook = address.host === 'colab.research.google.com' || address.extension === 'ipynb';
  const isPage = TUNER_PAGES.test(address.host) || TUNING_GUIDES.test(address.url);
  if ((address.kind !== 'code' || !name) && !isNotebook && !isPage) return undefined;
  if (!isRepositoryName(name) || isHere(identity, address)) return undefined;
  const id = name ? `${address.owner}/${name}` : address.host;
  const isTuner = isPage || (address.kind === 'code' && TUNERS.test(name));
  if (mention.source === 'submodule') {
    const tunes = isTuner && (TUNING_WORDS.test(name) || ONLY_TUNERS.test(name));
    return tunes || TUNING_FOLDER.test(mention.folder ?? '')
      ? { id: 'finetuning-code', weight: 2, detail: `submodule ${id}` }
      : undefined;
  }
  const under = mention.headings.slice(-2).join(' ');
  // Under plans, too: what has an address is done.
  if (
    mention.source === 'prose' &&
    TUNING_FOLDER.test(name) &&
    TRAINING_CODE.test(mention.sentence) &&
    isOurs(facts.ownership, mention)
  )
    return { id: 'finetuning-code', weight: 2, detail: `training code in ${id}` };
  if (isAside(mention) || CREDITS_SENTENCE.test(mention.sentence)) return undefined;
  const near = `${mention.text} ${mention.column ?? ''} ${mention.sentence} ${mention.lead ?? ''}`;
  if (mention.source === 'snippet') {
    return isTuner && /git clone|pip3? install/.test(mention.sentence) && TUNING_WORDS.test(under)
      ? { id: 'finetuning-code', weight: 1, detail: `tunes with ${id}` }
      : undefined;
  }
  if (mention.source !== 'prose') return undefined;
  const said =
    (TUNING_WORDS.test(near) && TUNING_CODE.test(ownWordsOf(mention))) ||
    isLabelled(mention, /fine-?tun(?:e|ing)|sft|dpo|rlhf|post-?training/) ||
    isCalledFor(facts, mention, /(?:^|[-_.])(?:fine-?tun(?:e|ing)|sft|dpo|rlhf)(?:[-_.]|$)/i);
  if (ONLY_TUNERS.test(name) && TRAINING_CODE.test(mention.sentence))
    return { id: 'finetuning-code', weight: 2, detail: `training code in ${id}` };
  if (said && isOurs(facts.ownership, mention))
    return { id: 'finetuning-code', weight: 2, detail: `fine-tuning code in ${id}` };
  if (!isTuner && !isNotebook) return undefined;
  return TUNING_WORDS.test(`${isNotebook ? near : withoutName(near, name)} ${under}`)
    ? { id: 'finetuning-code', weight: 1, detail: `tunes with ${id}` }
    : undefined;
};
