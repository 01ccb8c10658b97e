import { isHubId } from '../../models/names/hub.ts';
import { lineAt } from '../../text/line-at.ts';
import { modelStartedFrom, namesResult, setup } from './launch-setup.ts';
import { givesAnotherRole, isTrainingScript, startsAtRandom, startsTraining } from './launch-words.ts';
import { type Setting, settingsIn } from './setting-keys.ts';
import type { Sign, SignKind } from './sign.ts';

const MODEL_KEY = /model|pretrain|checkpoint|ckpt|init_?from|backbone|base_?l|llm|hf_assets|restore_from/i;
const TRAINING_KEY =
  /^[ \t]*["']?(?:(?:base_)?learning_rate|peak_lr|max_lr|lr|num_train_epochs|num_epochs|epochs|max_steps|train_steps|train_iters|per_device_train_batch_size|train_batch_size|micro_batch_size|gradient_accumulation_steps|warmup_ratio|warmup_steps|lr_scheduler_type|max_train_steps|total_episodes)["']?[ \t]*[:=]/m;

/** A key and a value, and somewhere else in the file a learning rate. */
export function launchesInSettings(text: string, file: string, kind: SignKind): Sign[] {
  const found: Sign[] = [];
  const settings = settingsIn(text);
  if (settings.some(({ name, value }) => startsAtRandom(name, value))) return [];
  const result = settings.find(({ name }) => namesResult(name))?.value;
  for (const setting of settings) {
    const name = keyOf(setting);
    const model = name === undefined ? undefined : modelStartedFrom(name, setting.value);
    if (!name || !model) continue;
    const line = lineAt(text, setting.index);
    const evidence = { file, line, detail: `trains from ${setting.value} (${name})` };
    found.push(setup(model, kind, evidence, result, setting.value));
  }
  return found.length && (isTrainingScript(file) || TRAINING_KEY.test(text)) ? found : [];
}

/**
 * The key, or the key with the one above it, where that names the model that a run starts from. Trainers bring settings
 * of the latter kind with paths that nobody has ("path: ~/models/llama-7b").
 */
function keyOf({ name, value, parents }: Setting): string | undefined {
  if (name === 'model' || parents.some(givesAnotherRole)) return undefined;
  const names = isHubId(value) ? [name, [...parents.slice(-1), name].join('.')] : [name];
  return names.find((each) => MODEL_KEY.test(each) && startsTraining(each));
}
