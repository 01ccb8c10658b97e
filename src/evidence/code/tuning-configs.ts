import type { Release } from '../../release/release.ts';
import { folderRole } from '../folders.ts';
import type { Reading } from './read-file.ts';
import { stageOfPath } from './stage.ts';

const SETTING =
  /^\s*["']?(?:learning_rate|lr|init_lr|max_lr|lora_(?:r|rank|alpha)|num_train_epochs|epochs|max_(?:steps|iters|epoch)|per_device_train_batch_size|batch_size(?:_train)?|train_batch_size|warmup\w*|weight_decay)["']?\s*[:=]\s*["']?[\d.]/gm;
const CONFIG_LIMIT = 64 * 1024;
const COUNT_LIMIT = 300;

/**
 * Settings for tuning (`finetune_x.yaml`, `configs/lora/…`): with a trainer shipped beside them, they make it the tuning
 * code. Two settings at least, so that a data set or a model of that name is none.
 */
export async function readTuningConfigs(release: Release): Promise<Reading[]> {
  const found: Reading[] = [];
  const named = release.files.filter(
    ({ path }) =>
      /\.(?:ya?ml|py|json|toml|gin|cfg)$/.test(path) &&
      stageOfPath(path) === 'finetuning' &&
      !folderRole(path),
  );
  for (const { path } of named.slice(0, COUNT_LIMIT)) {
    const text = await release.text(path);
    if (!text || text.length > CONFIG_LIMIT) continue;
    const settings = [...text.matchAll(SETTING)];
    if (settings.length < 2) continue;
    const line =
      text.slice(0, settings[0]!.index).split('\n').length + (settings[0]![0].match(/^\n/) ? 1 : 0);
    const detail = `sets ${settings
      .slice(0, 2)
      .map(
        ([text]) =>
          text
            .trim()
            .replace(/["']/g, '')
            .split(/\s*[:=]/)[0],
      )
      .join(' and ')} for fine-tuning`;
    found.push({
      path,
      activity: 'training',
      points: 4,
      stage: 'finetuning',
      hits: [{ group: 'settings', points: 4, line, detail }],
    });
  }
  return found;
}
