import type { Document } from '../../../text/document.ts';
import type { Address } from '../address.ts';
import { isNamedOurs, isOthers, isOurs } from '../ownership.ts';
import { sentenceAround } from '../sentence.ts';
import { type LinkRule, wordsOf } from './rule.ts';

const CHECKPOINT_NAME =
  /(?:intermediate|(?:^|[-_./\s\d])(?:step|iter)s?[-_]?\d{2,}|[-_](?:ckpts?|checkpoints)(?:[-_\s]|$)|\d+(?:\.\d+)?[bt][-_]?tokens?|stage[-_]?\d(?:[-_\s]|$)|phase[-_]?\d|after (?:the )?stage[- ]?\d|(?:before|pre)[-_ ]?(?:annealing|decay|cool-?down)|中间|checkpoint[-_]\d)/i;
const CHECKPOINT_WORDS =
  /\b(?:intermediate|partially[- ]trained|partial|pre-?training|training|earlier|historical) (?:\w+ ){0,2}(?:checkpoints?|ckpts?|weights)\b|\bcheckpoints? (?:\w+ ){0,4}(?:at every|every \d|throughout|along the|during (?:the )?(?:pre-?)?training|(?:from|of|at|after) (?:\w+ )?(?:stages?|steps?|different|each|various))|\b(?:all (?:the )?\d+|full set of|every) (?:\w+ ){0,2}checkpoints?\b(?! \()|\b(?:first|second|third) (?:pre-?training )?stage\b[^.]{0,80}\bcheckpoint|\bstage[- ]?\d\b[^.]{0,40}\bcheckpoint|\bcheckpoints?\b[^.]{0,40}\b(?:only )?stage[- ](?:one|two|1|2)\b|\bcheckpoints (?:\w+ ){0,2}(?:at|of|from|after) (?:each |every |all )?iterations?\b|\bcheckpoints? (?:\w+ ){0,4}(?:saved|released|uploaded|taken|available|stored) every\b|\b(?:\d{2,}|hundreds of|dozens of) (?:(?:intermediate|training|pre-?training|model) )?checkpoints\b|\bmodels? (?:before|without|prior to) (?:the )?(?:(?:continued|further|final) (?:pre-?)?training|(?:learning rate )?(?:annealing|decay|cool-?down))\b|中间(?:检查点|checkpoint|模型|阶段)|训练过程中的|中間チェックポイント|중간 체크포인트/i;

/** Checkpoints from along the training run, beside the final weights. */
export const checkpointLink: LinkRule = (mention, facts) => {
  const { address } = mention;
  // Trainers call a checkpoint by its step: ".../tree/main/acorn-lora/checkpoint-5800".
  if (
    address.kind === 'code' &&
    mention.source === 'prose' &&
    /\/tree\/.*[/-]checkpoint-\d{2,}$/.test(address.url)
  )
    return isOurs(facts.ownership, mention)
      ? {
          id: 'intermediate-checkpoints',
          weight: 2,
          detail: `${address.url.split('/').at(-1)} of ${address.owner}`,
        }
      : undefined;
  if (!/^(?:hub-model|hub-collection|hub-organisation|archive|bucket|torrent|site)$/.test(address.kind))
    return undefined;
  if (mention.source === 'citation' || mention.loads === 'tokenizer' || mention.loads === 'dataset')
    return undefined;
  // Code that reads one checkpoint from a bucket names it by its last step.
  if (mention.source === 'code' && address.kind === 'bucket') return undefined;
  if (isOthers(mention) && !CHECKPOINT_WORDS.test(mention.sentence)) return undefined;
  const ours = isOurs(facts.ownership, mention);
  const named = ours || isNamedOurs(facts.ownership, mention);
  const id = [address.owner ?? address.host, address.owner && address.name].filter(Boolean).join('/');
  if (ours && address.kind === 'hub-model' && facts.stages?.has(address.name?.toLowerCase() ?? ''))
    return { id: 'intermediate-checkpoints', weight: 3, detail: id };
  if (
    named &&
    CHECKPOINT_NAME.test(
      `${address.name ?? ''} ${revisionOf(address)} ${address.kind === 'bucket' ? address.url : ''}`,
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
  if (
    ours &&
    facts.checkpointsToldIn?.has(mention.file) &&
    address.kind.startsWith('hub-') &&
    mention.source === 'prose'
  ) {
    return { id: 'intermediate-checkpoints', weight: 1, detail: `checkpoints of ${id}` };
  }
  if (
    named &&
    facts.checkpointsToldIn?.has(mention.file) &&
    /\b(?:all of (?:these|them)|(?:file|full|complete) ?lists?)\b/i.test(mention.sentence)
  )
    return { id: 'intermediate-checkpoints', weight: 2, detail: `list of checkpoints at ${id}` };
  return (named || address.kind !== 'site') &&
    CHECKPOINT_WORDS.test(wordsOf(mention)) &&
    !PROMISED.test(mention.sentence) &&
    (ours || !address.kind.startsWith('hub-'))
    ? { id: 'intermediate-checkpoints', weight: 2, detail: `checkpoints at ${id}` }
    : undefined;
};

const AFTER_TOKENS = /^(.+)[-_]\d+(?:\.\d+)?t$/;
const UNSUPERVISED = /[-_]unsup(?:ervised)?$/;

/**
 * Those of a maker's models that are stages of one run: after so many trillions of tokens ("acorn-5T", "acorn-10T"; one
 * alone may have that many parameters), and before the supervised stage of a model that is given too.
 */
export function stagesAmong(models: readonly string[]): ReadonlySet<string> {
  const names = new Set(models.map((name) => name.toLowerCase()));
  const counted = new Map<string, number>();
  for (const name of names) {
    const stem = AFTER_TOKENS.exec(name)?.[1];
    if (stem !== undefined) counted.set(stem, (counted.get(stem) ?? 0) + 1);
  }
  return new Set(
    [...names].filter(
      (name) =>
        (counted.get(AFTER_TOKENS.exec(name)?.[1] ?? '') ?? 0) >= 2 ||
        (UNSUPERVISED.test(name) && names.has(name.replace(UNSUPERVISED, ''))),
    ),
  );
}

/** A revision is called by its step, however early it is: "step1" of a model is a name, "step1" of a branch is none. */
function revisionOf({ revision = '' }: Address): string {
  return revision.replace(/^((?:step|iter)s?[-_]?)(\d)$/i, '$10$2');
}

const GIVEN_ALONG_THE_RUN =
  /\breleas\w*\b[^.]{0,60}\b(?:middle|mid|intermediate|early|earlier)[- ]stage (?:models?|checkpoints?|ckpts?|weights)\b|\b(?:releas|provid|publish|shar|host|upload|open[- ]?sourc|availab)\w*\b[^.]{0,80}\b(?:intermediate|partially[- ]trained) (?:\w+ )?(?:checkpoints?|ckpts?)\b|\b(?:intermediate|partially[- ]trained) (?:\w+ )?(?:checkpoints?|ckpts?)\b[^.]{0,80}\b(?:releas|provid|publish|shar|host|upload|open[- ]?sourc|availab)\w*\b/i;

const PROMISED =
  /\b(?:will|plan(?:s|ned|ning)? to|going to|intend to)\b[^.]{0,80}\b(?:checkpoints?|ckpts?)\b|\b(?:checkpoints?|ckpts?)\W{0,3}(?:[\w-]+ ){0,3}(?:pending|soon|forthcoming)\b/i;
const IN_THE_FUTURE =
  /\b(?:will|plan(?:s|ned|ning)? to|going to|intend to|soon|stay tuned|upcoming|pending|forthcoming|not yet)\b/i;

/** Says that checkpoints of the run are given, or lists one that resumes from the other. */
export function tellsOfCheckpoints(document: Document): boolean {
  const text = document.blocks
    .filter((block) => block.kind === 'paragraph' || block.kind === 'item')
    .map((block) => block.text);
  return (
    text.filter((each) => /^\W{0,8}[\w.-]{1,60}\W{1,8}resumed from\b/i.test(each)).length >= 2 ||
    text.some((each) => {
      const given = GIVEN_ALONG_THE_RUN.exec(each);
      return (
        given !== null &&
        !IN_THE_FUTURE.test(sentenceAround(each, given.index, given.index + given[0].length))
      );
    })
  );
}
