import { type Clue, findClues, type IndexedModule } from './clue.ts';
import { FINETUNING_CLUES, PRETRAINING_CLUES } from './clues/stages.ts';

/** Which part of training a trainer serves; `either` where nothing tells. */
export type Stage = 'pretraining' | 'finetuning' | 'either';

const WORDS: Record<Exclude<Stage, 'either'>, RegExp> = {
  finetuning:
    /(?:^|[^a-z])(?:sft|fine[-_ ]?tun\w*|q?lora|dpo|grpo|ppo|rlhf|rl|instruct\w*|peft|align\w*|tuning|post[-_]?train\w*|dreambooth|p[-_]?tuning|alpaca|chat|dialogues?|assistant|reward\w*)(?![a-z])/i,
  pretraining: /(?:^|[^a-z])(?:(?:continu\w+[-_ ]?)?pre[-_ ]?train\w*|pt|cpt|from[-_]scratch)(?![a-z])/i,
};

/** What the words of a path say; the file's own name is heard before its folders. */
export function stageOfPath(path: string): Stage | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  for (const text of [file, path]) {
    const tuning = WORDS.finetuning.test(text);
    const pretraining = WORDS.pretraining.test(text);
    if (tuning && pretraining) return 'either';
    if (tuning || pretraining) return tuning ? 'finetuning' : 'pretraining';
  }
  return undefined;
}

/** Points of a file's name, beside those of the clues in it. */
const PATH_POINTS = 4;

export function stageOf(indexed: IndexedModule, path: string): Stage {
  const named = stageOfPath(path);
  const sum = (clues: readonly Clue[]) =>
    findClues(indexed, clues).reduce((total, hit) => total + hit.points, 0);
  const tuning = sum(FINETUNING_CLUES) + (named === 'finetuning' ? PATH_POINTS : 0);
  const pretraining = sum(PRETRAINING_CLUES) + (named === 'pretraining' ? PATH_POINTS : 0);
  if (process.env.OL_DEBUG)
    console.error(
      'stage',
      path,
      named,
      tuning,
      pretraining,
      findClues(indexed, [...FINETUNING_CLUES, ...PRETRAINING_CLUES])
        .map((h) => `${h.line} ${h.detail}`)
        .join(' | '),
    );
  if (tuning === pretraining) return 'either';
  return tuning > pretraining ? 'finetuning' : 'pretraining';
}
