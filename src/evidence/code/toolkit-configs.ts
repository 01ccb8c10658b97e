import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import type { Reading } from './reading.ts';

/** The settings file of a library that tunes: with the library installed it is all that there is to run. */
interface Row {
  toolkit: string;
  files: RegExp;
  /** All of them, most telling first. */
  needs: readonly RegExp[];
}

const ROWS: readonly Row[] = [
  {
    toolkit: 'LLaMA-Factory',
    files: /\.(?:ya?ml|json)$/,
    needs: [
      /^\s*"?finetuning_type"?\s*:/m,
      /^\s*"?stage"?\s*:\s*"?(?:sft|dpo|kto|ppo|rm|pt)\b/m,
      /^\s*"?learning_rate"?\s*:/m,
    ],
  },
  {
    toolkit: 'axolotl',
    files: /\.ya?ml$/,
    needs: [/^base_model\s*:/m, /^datasets\s*:/m, /^(?:sequence_len|micro_batch_size)\s*:/m],
  },
  {
    toolkit: 'torchtune',
    files: /\.ya?ml$/,
    needs: [/^\s*_component_\s*:\s*torchtune\.(?:models|training|data)/m, /^optimizer\s*:/m],
  },
  {
    toolkit: 'TRL',
    files: /\.ya?ml$/,
    needs: [
      /^(?:dataset_mixer|dataset_mixture|dataset_name)\s*:/m,
      /^model_name_or_path\s*:/m,
      /^learning_rate\s*:/m,
    ],
  },
  {
    toolkit: 'ms-swift',
    files: /\.(?:ya?ml|json)$/,
    needs: [/^\s*"?(?:rlhf_type|train_type|tuner_type|sft_type)"?\s*:/m, /^\s*"?learning_rate"?\s*:/m],
  },
  {
    toolkit: 'verl',
    files: /\.ya?ml$/,
    needs: [/^actor_rollout_ref\s*:/m, /^algorithm\s*:/m],
  },
  {
    toolkit: 'XTuner',
    files: /\.py$/,
    needs: [/^from xtuner\.(?:dataset|engine|model)/m, /^optim_wrapper\s*=/m],
  },
  {
    toolkit: 'mistral-finetune',
    files: /\.ya?ml$/,
    needs: [/^model_id_or_path\s*:/m, /^lora\s*:/m, /^max_steps\s*:/m],
  },
  {
    toolkit: 'ai-toolkit',
    files: /\.ya?ml$/,
    needs: [/^\s*(?:- )?type\s*:\s*["']?sd_trainer\b/m, /^\s*network\s*:/m],
  },
  {
    toolkit: 'sd-scripts',
    files: /\.toml$/,
    needs: [/^network_module\s*=/m, /^(?:train_batch_size|max_train_\w+)\s*=/m],
  },
];

const SETTINGS =
  /\.(?:ya?ml|toml)$|(?:sft|lora|dpo|grpo|tun(?:e|ing)|train)[^/]*\.json$|xtuner[^/]*\/.*\.py$/i;
const CONFIG_LIMIT = 64 * 1024;
const COUNT_LIMIT = 300;

/** Settings for a known library of tuning, written for this release. Those in a copy of a library are its own. */
export async function readToolkitConfigs(release: Release): Promise<Reading[]> {
  const named = release.files.filter(
    ({ kind, path }) =>
      kind === 'file' && SETTINGS.test(path) && !/(?:^|\/)\./.test(path) && !isInLibrary(release, path),
  );
  for (const { path } of named.slice(0, COUNT_LIMIT)) {
    const text = await release.text(path);
    if (!text || text.length > CONFIG_LIMIT) continue;
    const row = ROWS.find(({ files, needs }) => files.test(path) && needs.every((need) => need.test(text)));
    if (!row) continue;
    const line = text.slice(0, row.needs[0]!.exec(text)!.index).split('\n').length;
    const hit = { group: 'settings', points: 4, line, detail: `is a configuration of ${row.toolkit}` };
    return [{ path, activity: 'training', points: 4, stage: 'finetuning', hits: [hit] }];
  }
  return [];
}

function isInLibrary(release: Release, path: string): boolean {
  const role = folderRole(path);
  if (role === 'vendored' || role === 'test') return true;
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const folder = path.slice(0, at);
    if (release.has(`${folder}/setup.py`) || release.has(`${folder}/pyproject.toml`)) return true;
  }
  return false;
}
