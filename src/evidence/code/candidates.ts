import { folderRole, isUnder } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { PYTHON_LIMIT, pythonPathsOf } from '../../text/python-modules.ts';
import type { Activity } from './clue.ts';
import { pathPoints } from './path-words.ts';

/** A Python file that may show an activity, by words in its text: parsing costs, so the likeliest are opened first. */
export interface Candidate {
  path: string;
  promise: Record<Activity, number>;
  /** Characters to parse. */
  length: number;
}

const CUES: Record<Activity, readonly [RegExp, number][]> = {
  training: [
    [/optimi[sz]er|optax|TrainingArguments/, 1],
    [/DataLoader|load_dataset|Dataset\(|memmap/, 1],
  ],
  inference: [
    [
      /\.generate\(|def _?(?:generate|sample|infer|synthesi|predict|chat|forecast|create_predictor)|multinomial\(|\bpipe(?:line)?\(|sample\(/,
      3,
    ],
    [
      /from_pretrained\(|load_state_dict|torch\.load|load_model|load_checkpoint|load_(?:en|de)coder|hf_hub_download|LLM\(/,
      2,
    ],
    [/gradio|streamlit|fastapi|flask|vllm|sglang|llama_cpp|mlx/, 2],
    [/estimator\.predict\(/, 3],
  ],
  evaluation: [
    [/lm_eval|lighteval|opencompass|human_eval|evalplus|vlmeval|simple_evaluate/, 3],
    [
      /mmlu|gsm8k|humaneval|hellaswag|ceval|c-eval|mbpp|lambada|vqa|bleu|\bwer\b|\bcer\b|\bfid\b|wikitext|librispeech|aime|gpqa/i,
      2,
    ],
    [
      /FrechetInception|metric_main|CLIPScore|InceptionScore|zero_?shot_|torch_fidelity|clip_benchmark|audioldm_eval|editdistance|Levenshtein|import libero|from libero|simpler_env|calvin_|gluonts\.ev|trainer\.evaluate\(|def s?mape|mani_skill/,
      2,
    ],
    [/accuracy|exact_match|pass@|perplexity|metric|def eval|(?:total|eval|test)_loss/, 1],
    [/compute_metrics|get_metrics|edit_distance|few_?shot|gen_prompt/, 1],
    [/estimator\.(?:evaluate|predict)\(/, 2],
  ],
  'data-processing': [
    [
      /minhash|dedup|decontaminat|datatrove|dolma|warc|fasttext|MDSWriter|PackedDatasetBuilder|TFRecordWriter|indexed_dataset|save_to_disk|train_(?:new_)?from_iterator|ArrowWriter|TarWriter|ShardWriter|ParquetWriter|RecordBatch(?:File|Stream)Writer|SentencePieceTrainer|BpeTrainer/i,
      3,
    ],
    [/to_parquet|to_json\(|json\.dump|push_to_hub|jsonl|memmap|write_jsonl|to_csv/, 2],
    [/ops\.render\.render|fit_on_texts/, 2],
    [/tokeniz|load_dataset|\.map\(|multiprocessing|json\.load/, 1],
  ],
};

/** Without one of these no clue of a training step can be met: such a file is not opened for training. */
const STEP =
  /backward\(|apply_gradients|apply_grads|value_and_grad|apply_updates|train_batch\(|\.minimize\(|mtf\.optimize|Train(?:er|Loop|ingLoop)|Estimator|Learner|Runner|\.(?:fit|train)\(|trainer\.run\(|train\w{0,30}_(?:step|epoch|batch|main)|optimizer_step|training_main|launch_training|pretrain|do_train|run_exp|run_ppo|main_ppo|finetune\(|rlhf_main|sft_main|train_lm|open_lm\.main|open_clip_train|fairseq_cli|metaseq\.cli|litgpt/;

const ACTIVITIES = Object.keys(CUES) as Activity[];

/** Files that are read at once: reading waits for the disk, not for the processor. */
const AT_ONCE = 32;

/** Every Python file and notebook with what its text promises; tests and vendored code promise less. */
export async function findCandidates(release: Release): Promise<Candidate[]> {
  const paths = await pythonPathsOf(release);
  const candidates: Candidate[] = [];
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE);
    const texts = await Promise.all(some.map((path) => release.text(path)));
    for (const [index, path] of some.entries()) {
      const text = texts[index];
      if (!text || (text.length > PYTHON_LIMIT && !path.endsWith('.ipynb'))) continue;
      candidates.push({ path, promise: promiseOf(path, text), length: text.length });
    }
  }
  return candidates;
}

function promiseOf(path: string, text: string): Candidate['promise'] {
  const role = folderRole(path);
  // A test by its name alone may be one of a model.
  const isTest = role === 'test' && isUnder(path, 'test');
  const penalty = role === 'vendored' || isTest ? 3 : role && role !== 'test' ? 1 : 0;
  const promise = {} as Candidate['promise'];
  for (const activity of ACTIVITIES) {
    let cues = CUES[activity].reduce((sum, [cue, points]) => sum + (cue.test(text) ? points : 0), 0);
    const named = pathPoints(path, activity);
    if (activity === 'training') cues = STEP.test(text) ? cues + 3 : -9;
    promise[activity] = cues || named >= 2 ? cues + named - penalty : 0;
  }
  return promise;
}
