import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { lineAt } from '../../text/line-at.ts';
import { copiedToolsOf } from './copied-tools.ts';
import type { Reading } from './reading.ts';
import { stageOfPath } from './stage.ts';

const SETTING =
  /^[ \t]*["']?((?:base_)?learning_rate|lr|init_lr|max_lr|lora_(?:r|rank|alpha)|num_train_epochs|epochs|max_(?:steps|iters|epoch)|per_device_train_batch_size|batch_size(?:_train)?|train_batch_size|warmup\w{0,20}|weight_decay)["']?[ \t]*[:=][ \t]*["']?[\d.]/gm;
const CONFIG_LIMIT = 64 * 1024;
const COUNT_LIMIT = 300;

/**
 * Settings for tuning (`finetune_x.yaml`, `configs/lora/…`): with a trainer shipped beside them, they make it the tuning
 * code. Two settings at least, so that a data set or a model of that name is none.
 */
export async function readTuningConfigs(release: Release): Promise<Reading[]> {
  const found: Reading[] = [];
  const isCopied = copiedToolsOf(release);
  const named = release.files.filter(
    ({ path }) =>
      /\.(?:ya?ml|py|json|toml|gin|cfg)$/.test(path) &&
      stageOfPath(path) === 'finetuning' &&
      !folderRole(path) &&
      !isCopied(path, 'training'),
  );
  for (const { path } of named.slice(0, COUNT_LIMIT)) {
    const text = await release.text(path);
    if (!text || text.length > CONFIG_LIMIT) continue;
    const [first, second] = text.matchAll(SETTING);
    if (!first || !second) continue;
    const line = lineAt(text, first.index);
    const detail = `sets ${first[1]} and ${second[1]} for fine-tuning`;
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
