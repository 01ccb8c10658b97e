import { lineAt } from '../../text/line-at.ts';
import { modelStartedFrom, namesResult, setup } from './launch-setup.ts';
import { isTrainingScript, startsAtRandom, startsTraining } from './launch-words.ts';
import type { Sign, SignKind } from './sign.ts';

/** A key that may name a model, and its value, in YAML, JSON and TOML alike. */
const SETTING =
  /^[ \t]*(?:-[ \t]+)?["']?([A-Za-z_][\w.-]{0,60})["']?[ \t]*[:=][ \t]*["']?([^"',#\s]{1,300})/gm;
const MODEL_KEY = /model|pretrain|checkpoint|init_?from|backbone|base_?l|hf_assets|restore_from/i;
const TRAINING_KEY =
  /^[ \t]*["']?(?:learning_rate|peak_lr|max_lr|lr|num_train_epochs|num_epochs|epochs|max_steps|train_steps|train_iters|per_device_train_batch_size|train_batch_size|micro_batch_size|gradient_accumulation_steps|warmup_ratio|warmup_steps|lr_scheduler_type|max_train_steps|total_episodes)["']?[ \t]*[:=]/m;

/** A key and a value, and somewhere else in the file a learning rate. */
export function launchesInSettings(text: string, file: string, kind: SignKind): Sign[] {
  const found: Sign[] = [];
  const settings = [...text.matchAll(SETTING)];
  if (settings.some(([, name, value]) => startsAtRandom(name!, value))) return [];
  const result = settings.find(([, name]) => namesResult(name!))?.[2];
  for (const match of settings) {
    const [, name, value] = match as unknown as [string, string, string];
    if (name === 'model' || !MODEL_KEY.test(name) || !startsTraining(name)) continue;
    const model = modelStartedFrom(name, value);
    if (!model) continue;
    const line = lineAt(text, match.index);
    const evidence = { file, line, detail: `trains from ${value} (${name})` };
    found.push(setup(model, kind, evidence, result));
  }
  return found.length && (isTrainingScript(file) || TRAINING_KEY.test(text)) ? found : [];
}
