import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { lineAt } from '../../text/line-at.ts';
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
      /^[ \t]*"?finetuning_type"?[ \t]*:/m,
      /^[ \t]*"?stage"?[ \t]*:[ \t]*"?(?:sft|dpo|kto|ppo|rm|pt)\b/m,
      /^[ \t]*"?learning_rate"?[ \t]*:/m,
    ],
  },
  {
    toolkit: 'axolotl',
    files: /\.ya?ml$/,
    needs: [/^base_model[ \t]*:/m, /^datasets[ \t]*:/m, /^(?:sequence_len|micro_batch_size)[ \t]*:/m],
  },
  {
    toolkit: 'torchtune',
    files: /\.ya?ml$/,
    needs: [/^[ \t]*_component_[ \t]*:[ \t]*torchtune\.(?:models|training|data)/m, /^optimizer[ \t]*:/m],
  },
  {
    toolkit: 'TRL',
    files: /\.ya?ml$/,
    needs: [
      /^(?:dataset_mixer|dataset_mixture|dataset_name)[ \t]*:/m,
      /^model_name_or_path[ \t]*:/m,
      /^learning_rate[ \t]*:/m,
    ],
  },
  {
    toolkit: 'ms-swift',
    files: /\.(?:ya?ml|json)$/,
    needs: [
      /^[ \t]*"?(?:rlhf_type|train_type|tuner_type|sft_type)"?[ \t]*:/m,
      /^[ \t]*"?learning_rate"?[ \t]*:/m,
    ],
  },
  {
    toolkit: 'verl',
    files: /\.ya?ml$/,
    needs: [/^actor_rollout_ref[ \t]*:/m, /^algorithm[ \t]*:/m],
  },
  {
    toolkit: 'XTuner',
    files: /\.py$/,
    needs: [/^from xtuner\.(?:dataset|engine|model)/m, /^optim_wrapper[ \t]*=/m],
  },
  {
    toolkit: 'mistral-finetune',
    files: /\.ya?ml$/,
    needs: [/^model_id_or_path[ \t]*:/m, /^lora[ \t]*:/m, /^max_steps[ \t]*:/m],
  },
  {
    toolkit: 'ai-toolkit',
    files: /\.ya?ml$/,
    needs: [/^[ \t]*(?:- )?type[ \t]*:[ \t]*["']?sd_trainer\b/m, /^[ \t]*network[ \t]*:/m],
  },
  {
    toolkit: 'sd-scripts',
    files: /\.toml$/,
    needs: [/^network_module[ \t]*=/m, /^(?:train_batch_size|max_train_\w+)[ \t]*=/m],
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
    const line = lineAt(text, row.needs[0]!.exec(text)!.index);
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
