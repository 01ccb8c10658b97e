import { isHere, isNamedLike, isOtherVersion } from '../identity.ts';
import type { Mention } from '../mention.ts';
import { isOthers, isOurs } from '../ownership.ts';
import { FIRST_PERSON, OTHERS_HEADING } from '../wordings.ts';
import { isCalledFor, isLabelled, type LinkRule } from './rule.ts';

/** Libraries whose purpose is to train models; a submodule of one is the trainer. */
const TRAINERS =
  /megatron|gpt-?neox|llm-foundry|lit-?gpt|litgpt|nanotron|torchtitan|fms-fsdp|open_lm|mesh-transformer|maxtext|levanter|(?<![a-z])t5x|text-to-text-transfer-transformer|easylm|colossalai|deepspeed(?:-?chat|examples)|(?<![a-z])trlx?\b|axolotl|llama-?factory|xtuner|(?<![a-z])verl(?![a-z])|openrlhf|alignment-handbook|fairseq|(?<![a-z])nemo(?:-rl|-aligner)?\b|open-?instruct|^(?:ms-)?swift$|pretrain|train(?:er|ing)/i;

const INSTALLS = /\b(?:install|clone|set ?up)\b/i;
/** A section on how this very model was trained; others tell users how to train theirs. */
const OWN_TRAINING = /\b(?:reproduc(?:e|ing)|replicat(?:e|ing))\b.*\btraining\b|^\W*pre-?training\W*$/i;

/** The subject of a sentence that says what it was trained with, and what follows. */
const TRAINED_WITH =
  /^([^\n]{0,80}?)\b(?:was|were|is|are|has been|have been) (?:(?:fully|entirely|pre-?) ?)?(?:pre-?)?trained (?:(?:from scratch|end-to-end) )?(?:using|with|in|via|by) (?:the |our |a (?:fork|version) of )?([^\n]{0,80})/i;

/** What a submodule is for is told by the folder that it is put in. */
const TRAINING_FOLDER = /(?:^|[/_-])(?:pre-?_?)?train(?:er|ing)?$/i;

/** Training code that stands in another repository. */
export const trainingCodeLink: LinkRule = (mention, facts) => {
  const { address, source } = mention;
  if (address.kind !== 'code' || !address.name) return undefined;
  const id = `${address.owner}/${address.name}`;
  if (source === 'submodule') {
    return TRAINERS.test(address.name) || TRAINING_FOLDER.test(mention.folder ?? '')
      ? { id: 'training-code', weight: 3, detail: `submodule ${id}` }
      : undefined;
  }
  const { identity } = facts.ownership;
  if (source !== 'prose' || isHere(identity, address) || isOtherVersion(identity, address.name))
    return undefined;
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading))) return undefined;
  // "our [evaluation code](…) and [training code](…)": each link says which it is.
  if (
    /\b(?:eval\w*|inference|demo|data\w*|serving|deploy\w*)\b/i.test(mention.text) &&
    !/train/i.test(mention.text)
  )
    return undefined;
  // Code that trains a part which is made beforehand.
  if (
    /\b(?:tokeni[sz]er|vae|codec|vocoder|classifier|filter|reward model)s? training\b/i.test(mention.sentence)
  )
    return undefined;
  // Work that is only like this one is no part of it.
  if (/\bsimilar\b|\balso refer\b|类似/i.test(mention.sentence)) return undefined;
  const ours = isOurs(facts.ownership, mention);
  const near = `${mention.text} ${mention.column ?? ''} ${mention.sentence} ${mention.lead ?? ''}`;
  const itself =
    /\b(?:pre-?)?training (?:code|scripts?|framework|repo\w*|library|codebase|pipeline)\b|\blibrary for [^.]{0,40}\btraining\b|\b(?:code|scripts?|library|framework|repo\w*) (?:used )?(?:for|to) (?:[\w.-]+ )?(?:pre-?)?train|训练(?:代码|框架)/i;
  const by = /\b(?:pre-?)?train(?:ed|ing)?\b[^.]{0,60}\b(?:with|using|use|by|in|via|through)\b/i;
  // "The implementation can be found in our T5X": the maker's copy of a trainer.
  const holds = /\b(?:implement(?:ation|ed)|code)\b[^.]{0,60}\b(?:in|at|on|under)\b/i;
  if (ours && holds.test(mention.sentence) && TRAINERS.test(address.name))
    return { id: 'training-code', weight: 2, detail: `training code in ${id}` };
  // "trained with our Oak library", "[Training](…)".
  const withOwn =
    /\b(?:pre-?)?train(?:ed|ing)?\b[^.]{0,80}\b(?:with|using|use|by|in|via|through|on)\b[^.]{0,40}\b(?:codebase|code base|framework|library|toolkit|(?:software )?stack)\b/i;
  if (
    ours &&
    ((withOwn.test(mention.sentence) && address.extension === undefined) ||
      isTrainer(mention) ||
      isLabelled(mention, /(?:pre-?)?training/) ||
      itself.test(near) ||
      (by.test(mention.sentence) && TRAINERS.test(`${address.name} ${mention.text}`)))
  ) {
    return { id: 'training-code', weight: 2, detail: `training code in ${id}` };
  }
  if (ours && isCalledFor(facts, mention, /(?:^|[-_.])(?:pre-?)?train(?:ing|er)?(?:[-_.]|$)/i))
    return { id: 'training-code', weight: 2, detail: `training code in ${id}` };
  // "**Pretraining** [Checkpoints](…), [Code](…), [Data](…)".
  if (ours && /^\W*code\W*$/i.test(mention.text) && /\bpre-?train(?:ing)?\b/i.test(mention.sentence))
    return { id: 'training-code', weight: 2, detail: `training code in ${id}` };
  // A trainer under another account that the release says it gave away itself.
  if (
    FIRST_PERSON.test(mention.sentence) &&
    itself.test(mention.sentence) &&
    !isOthers(mention) &&
    /open[- ]?sourc|releas|publish|available|provid/i.test(mention.sentence)
  ) {
    return { id: 'training-code', weight: 1, detail: `training code in ${id}` };
  }
  // "Reproducing the training": "first install the [forge library](…)".
  if (
    INSTALLS.test(mention.sentence) &&
    TRAINERS.test(address.name) &&
    OWN_TRAINING.test(mention.headings.at(-1) ?? '') &&
    !isOthers(mention)
  )
    return { id: 'training-code', weight: 1, detail: `trains with ${id}` };
  // "Acorn 2 was trained using [Forge](…), a framework for training": its name instead of "we".
  const [, subject, used] = TRAINED_WITH.exec(mention.sentence) ?? [];
  if (
    subject !== undefined &&
    isNamedLike(identity, subject) &&
    used!.toLowerCase().startsWith(mention.text.toLowerCase().slice(0, 40)) &&
    (itself.test(mention.sentence) || TRAINERS.test(address.name))
  )
    return { id: 'training-code', weight: 1, detail: `trained with ${id}` };
  // Somebody else's trainer counts where the release says that this very model was trained by it.
  const said =
    /\b(?:we|our|the|these|this) [^.]{0,80}\b(?:pre-?)?train(?:ed|ing)?\b[^.]{0,60}\b(?:with|using|by|via)\b/i;
  return FIRST_PERSON.test(mention.sentence) &&
    said.test(mention.sentence) &&
    TRAINERS.test(address.name) &&
    itself.test(near)
    ? { id: 'training-code', weight: 1, detail: `trained with ${id}` }
    : undefined;
};

/** "Training was done with my own [Forge](…) trainer": called a trainer, whatever its name says. */
function isTrainer({ text, sentence }: Mention): boolean {
  const said = sentence.toLowerCase();
  const name = text.toLowerCase();
  return (
    /\btrain(?:ed|ing)\b[^.]{0,80}\b(?:with|using|use[sd]?|by|in|via|through|on)\b/.test(said) &&
    [`${name} trainer`, `trainer ${name}`, `trainer, ${name}`, `trainer (${name}`].some((called) =>
      said.includes(called),
    )
  );
}
