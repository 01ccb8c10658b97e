import { isNamedOurs, isOthers, isOurs } from '../ownership.ts';
import { FIRST_PERSON, OTHERS_HEADING } from '../wordings.ts';
import type { LinkRule } from './rule.ts';
import { wordsOf } from './rule.ts';

/** Libraries whose purpose is to train models; a submodule of one is the trainer. */
const TRAINERS =
  /megatron|gpt-?neox|llm-foundry|lit-?gpt|litgpt|nanotron|torchtitan|fms-fsdp|open_lm|mesh-transformer|maxtext|levanter|t5x|easylm|colossalai|deepspeed(?:-?chat|examples)|trlx?\b|axolotl|llama-?factory|xtuner|verl|openrlhf|alignment-handbook|fairseq|nemo(?:-rl|-aligner)?\b|open-?instruct|swift|pretrain|train(?:er|ing)/i;

/** Training code that stands in another repository. */
export const trainingCodeLink: LinkRule = (mention, facts) => {
  const { address, source } = mention;
  if (address.kind !== 'code' || !address.name) return undefined;
  const id = `${address.owner}/${address.name}`;
  if (source === 'submodule') {
    return TRAINERS.test(address.name)
      ? { id: 'training-code', weight: 3, detail: `submodule ${id}` }
      : undefined;
  }
  if (source !== 'prose' || isThisRepository(address.owner!, address.name, facts.ownership)) return undefined;
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading))) return undefined;
  const ours = isOurs(facts.ownership, mention);
  const near = `${mention.text} ${mention.sentence} ${mention.lead ?? ''}`;
  const itself =
    /\b(?:pre-?)?training (?:code|scripts?|framework|repo\w*|library|codebase|pipeline)\b|\blibrary for [^.]{0,40}\btraining\b|\b(?:code|scripts?|library|framework|repo\w*) (?:used )?(?:for|to) (?:pre-?)?train|训练(?:代码|框架)/i;
  const by = /\b(?:pre-?)?train(?:ed|ing)?\b[^.]{0,60}\b(?:with|using|use|by|in|via|through)\b/i;
  if (
    ours &&
    (itself.test(near) || (by.test(mention.sentence) && TRAINERS.test(`${address.name} ${mention.text}`)))
  ) {
    return { id: 'training-code', weight: 2, detail: `training code in ${id}` };
  }
  // A trainer under another account that the release says it gave away itself.
  if (
    FIRST_PERSON.test(mention.sentence) &&
    itself.test(mention.sentence) &&
    !isOthers(mention) &&
    /open[- ]?sourc|releas|publish|available/i.test(mention.sentence)
  ) {
    return { id: 'training-code', weight: 1, detail: `training code in ${id}` };
  }
  // Somebody else's trainer counts where the release says that this very model was trained by it.
  const said =
    /\b(?:we|our|the|these|this) [^.]{0,80}\b(?:pre-?)?train(?:ed|ing)\b[^.]{0,60}\b(?:with|using|by|via)\b/i;
  return FIRST_PERSON.test(mention.sentence) &&
    said.test(mention.sentence) &&
    TRAINERS.test(address.name) &&
    itself.test(near)
    ? { id: 'training-code', weight: 1, detail: `trained with ${id}` }
    : undefined;
};

function isThisRepository(
  owner: string,
  name: string,
  ownership: { identity: { names: readonly string[]; owners: readonly string[] } },
): boolean {
  const { owners, names } = ownership.identity;
  const simple = name.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return owners.includes(owner) && names.at(0) !== undefined && names.includes(simple);
}

const LOG_WORDS =
  /\b(?:train(?:ing)?[-_ ]?(?:logs?|curves?|metrics)|(?:loss|learning) curves?|tensor ?board(?: logs?| runs?)?|w(?:eights)? ?(?:and|&) ?b(?:iases)?|wandb(?: logs?| runs?| reports?)?)\b|训练日志|训练曲线/i;

/** Records of the training run: a run tracker's page, or a file of logs. */
export const logLink: LinkRule = (mention) => {
  const { address, source } = mention;
  if (source === 'citation' || mention.headings.some((heading) => OTHERS_HEADING.test(heading)))
    return undefined;
  if (address.kind === 'run-log') {
    const example = /\b(?:example|your|sample|sweep|demo|eval\w*|inference)\b/i.test(
      `${mention.text} ${mention.sentence}`,
    );
    return example
      ? undefined
      : { id: 'training-logs', weight: 3, detail: `runs of ${address.owner ?? address.host}` };
  }
  if (/train(?:ing)?[-_]?logs?|loss[-_]curves?/i.test(address.url.slice(address.url.indexOf('/', 8))))
    return { id: 'training-logs', weight: 2, detail: 'training logs' };
  if (
    source !== 'prose' ||
    !/^(?:archive|bucket|hub-\w+|site|article|code|documentation)$/.test(address.kind)
  )
    return undefined;
  return LOG_WORDS.test(mention.text) &&
    !mention.text.includes('://') &&
    address.kind !== 'documentation' &&
    new URL(address.url).pathname.length > 1 &&
    !/^(?:tensorboard|wandb|weights (?:and|&) biases|w&b)$/i.test(mention.text.trim())
    ? { id: 'training-logs', weight: 2, detail: `"${mention.text.slice(0, 80)}"` }
    : undefined;
};

const CHECKPOINT_NAME =
  /(?:intermediate|(?:^|[-_./\s\d])(?:step|iter)s?[-_]?\d|[-_](?:ckpts?|checkpoints)(?:[-_]|$)|\d+(?:\.\d+)?[bt][-_]?tokens?|stage[-_]?\d(?:[-_]|$)|phase[-_]?\d|after (?:the )?stage[- ]?\d)/i;
const CHECKPOINT_WORDS =
  /\b(?:intermediate|partially[- ]trained|partial|pre-?training|training|earlier|historical) (?:\w+ ){0,2}(?:checkpoints?|ckpts?|weights)\b|\bcheckpoints? (?:\w+ ){0,4}(?:at every|every \d|throughout|along the|during (?:the )?(?:pre-?)?training|(?:from|of|at|after) (?:\w+ )?(?:stages?|steps?|different|each|various))|\b(?:all|full set of|every) (?:\w+ ){0,2}checkpoints\b|\b(?:first|second|third) (?:pre-?training )?stage\b[^.]{0,80}\bcheckpoint|\bstage[- ]?\d\b[^.]{0,40}\bcheckpoint|\bcheckpoints?\b[^.]{0,40}\b(?:only )?stage[- ](?:one|two|1|2)\b|中间(?:检查点|checkpoint|模型|阶段)|训练过程中的/i;

/** Checkpoints from along the training run, beside the final weights. */
export const checkpointLink: LinkRule = (mention, facts) => {
  const { address } = mention;
  if (!/^(?:hub-model|hub-collection|hub-organisation|archive|bucket|torrent|site)$/.test(address.kind))
    return undefined;
  if (mention.source === 'citation' || mention.loads === 'tokenizer' || mention.loads === 'dataset')
    return undefined;
  if (isOthers(mention) && !CHECKPOINT_WORDS.test(mention.sentence)) return undefined;
  const ours = isOurs(facts.ownership, mention);
  const named = ours || isNamedOurs(facts.ownership, mention);
  const id = address.owner ? `${address.owner}/${address.name ?? ''}` : address.host;
  if (
    named &&
    CHECKPOINT_NAME.test(
      `${address.name ?? ''} ${address.revision ?? ''} ${address.kind === 'bucket' ? address.url : ''}`,
    )
  ) {
    return {
      id: 'intermediate-checkpoints',
      weight: 3,
      detail: `${id}${address.revision ? ` at ${address.revision}` : ''}`,
    };
  }
  if (
    ours &&
    mention.loads &&
    /revision\s*=\s*["'][^"']*(?:step|iter|tokens|stage|ckpt|checkpoint)/i.test(mention.sentence)
  ) {
    return { id: 'intermediate-checkpoints', weight: 3, detail: `revisions of ${id}` };
  }
  if (mention.source === 'code') return undefined;
  return (named || address.kind !== 'site') &&
    CHECKPOINT_WORDS.test(wordsOf(mention)) &&
    (ours || !/^hub-/.test(address.kind))
    ? { id: 'intermediate-checkpoints', weight: 2, detail: id }
    : undefined;
};
