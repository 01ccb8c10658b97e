import type { Release } from '../../release/release.ts';
import { PYTHON_LIMIT, pythonPathsOf } from '../../text/python-modules.ts';
import { folderRole } from '../folders.ts';
import type { Activity } from './clue.ts';
import { pathPoints } from './path-words.ts';

/** A Python file that may show an activity, by words in its text: parsing costs, so the likeliest are opened first. */
export interface Candidate {
  path: string;
  promise: Record<Activity, number>;
}

const CUES: Record<Activity, readonly [RegExp, number][]> = {
  training: [
    [/\bbackward\(|apply_gradients|value_and_grad|apply_updates|train_batch\(|\.minimize\(|GradientTape/, 3],
    [/Trainer\(|\.fit\(|\.train\(|def training_step|pretrain\(|Estimator|run_exp\(/, 3],
    [/optimi[sz]er|optax|TrainingArguments/, 1],
    [/DataLoader|load_dataset|Dataset\(|memmap/, 1],
  ],
  inference: [
    [
      /\.generate\(|def _?(?:generate|sample|infer|synthesi|predict|chat)|multinomial\(|\bpipe(?:line)?\(|sample\(/,
      3,
    ],
    [/from_pretrained\(|load_state_dict|torch\.load|load_model|load_checkpoint|hf_hub_download|LLM\(/, 2],
    [/gradio|streamlit|fastapi|flask|vllm|sglang|llama_cpp|mlx/, 2],
  ],
  evaluation: [
    [/lm_eval|lighteval|opencompass|human_eval|evalplus|vlmeval|simple_evaluate/, 3],
    [
      /mmlu|gsm8k|humaneval|hellaswag|ceval|c-eval|mbpp|lambada|vqa|bleu|\bwer\b|\bfid\b|wikitext|librispeech|aime|gpqa/i,
      2,
    ],
    [/accuracy|exact_match|pass@|perplexity|metric|def eval/, 1],
  ],
  'data-processing': [
    [
      /minhash|dedup|decontaminat|datatrove|dolma|warc|fasttext|MDSWriter|PackedDatasetBuilder|TFRecordWriter|indexed_dataset|save_to_disk/i,
      3,
    ],
    [/to_parquet|to_json\(|json\.dump|push_to_hub|jsonl|memmap|write_jsonl|to_csv/, 2],
    [/tokeniz|load_dataset|\.map\(|multiprocessing|json\.load/, 1],
  ],
};

const ACTIVITIES = Object.keys(CUES) as Activity[];

/** Every Python file and notebook with what its text promises; tests and vendored code promise less. */
export async function findCandidates(release: Release): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const path of await pythonPathsOf(release)) {
    const text = await release.text(path);
    if (!text || (text.length > PYTHON_LIMIT && !path.endsWith('.ipynb'))) continue;
    const promise = {} as Candidate['promise'];
    for (const activity of ACTIVITIES) {
      const cues = CUES[activity].reduce((sum, [cue, points]) => sum + (cue.test(text) ? points : 0), 0);
      const named = pathPoints(path, activity);
      promise[activity] = cues || named >= 2 ? cues + named - (folderRole(path) ? 3 : 0) : 0;
    }
    candidates.push({ path, promise });
  }
  return candidates;
}
