import { type Clue, findClues, type IndexedModule } from './clue.ts';
import { FINETUNING_CLUES, PRETRAINING_CLUES } from './clues/stages.ts';

/** Which part of training a trainer serves; `either` where nothing tells. */
export type Stage = 'pretraining' | 'finetuning' | 'either';

const WORDS: Record<Exclude<Stage, 'either'> | 'method', RegExp> = {
  finetuning:
    /(?:^|[^a-z])(?:sft|fine[-_ ]?tun\w*|dpo|grpo|ppo|rlhf|rl|instruct\w*|align\w*|tuning|post[-_]?train\w*|dreambooth|p[-_]?tuning|alpaca|chat|dialogues?|assistant|reward\w*|downstream\w*|(?:text|token|sequence)[-_]classification|sequence[-_]labell?ing|(?:information|relation)[-_]extraction|question[-_]answering|text[-_]matching|glue|squad|ner|mrc)(?![a-z])|(?:^|\/)(?:applications?|examples?)\/tasks\//i,
  pretraining: /(?:^|[^a-z])(?:(?:continu\w+[-_ ]?)?pre[-_ ]?train\w*|pt|cpt|from[-_]scratch)(?![a-z])/i,
  // Adapters mostly tune; some continue pre-training.
  method: /(?:^|[^a-z])(?:q?lora|peft|adapter)(?![a-z])/i,
};

/** What the words of a path say; the file's own name is heard before its folders. */
export function stageOfPath(path: string): Stage | undefined {
  for (const text of [fileName(path), path]) {
    const tuning = WORDS.finetuning.test(text);
    const pretraining = WORDS.pretraining.test(text);
    if (tuning && pretraining) return 'either';
    if (pretraining) return 'pretraining';
    if (tuning || WORDS.method.test(text)) return 'finetuning';
  }
  return undefined;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Points of a file's name, beside those of the clues in it. */
const PATH_POINTS = 4;

export function stageOf(indexed: IndexedModule, path: string): Stage {
  // Pre-training is not a word that people use lightly; with adapters it is continued pre-training.
  if (stageOfPath(fileName(path)) === 'pretraining') return 'pretraining';
  const named = stageOfPath(path);
  const sum = (clues: readonly Clue[]) =>
    findClues(indexed, clues).reduce((total, hit) => total + hit.points, 0);
  const tuning = sum(FINETUNING_CLUES) + (named === 'finetuning' ? PATH_POINTS : 0);
  const pretraining = sum(PRETRAINING_CLUES) + (named === 'pretraining' ? PATH_POINTS : 0);
  if (tuning === pretraining) return 'either';
  return tuning > pretraining ? 'finetuning' : 'pretraining';
}
