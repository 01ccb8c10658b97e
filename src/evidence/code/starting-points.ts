import type { Release } from '../../release/release.ts';
import { pythonModuleOf } from '../../text/python-modules.ts';

/** Names that people give to the model to start from: flags, keys, variables. */
const STARTING_NAMES =
  '(?:\\w{0,30}model_name_or_path|base_model(?:_name(?:_or_path)?)?|pretrained_model(?:_name_or_path)?|model_name|model[_-]path|llama_model|init_from|pretrain_path|from_pretrained|model_id|\\w{0,30}input_model\\w{0,30}|model_key)';
const STARTING_NAME = new RegExp(`^${STARTING_NAMES}$`, 'i');
const STARTS_FROM = new RegExp(
  `(?:\\b|_|-|\\.)(?:${STARTING_NAMES}|model\\.path|MODEL)["']?[\\s:=,]{1,4}["']?(?:\\$\\{?\\w+\\}?/)?([\\w./-]{4,100})`,
  'gi',
);

/** Settings are read so far. */
const SETTINGS_LIMIT = 256 * 1024;

/** What a file of tuning code or settings names as the model to start from. */
export async function startingPoints(release: Release, path: string): Promise<string[]> {
  if (!path.endsWith('.py')) {
    const text = ((await release.text(path)) ?? '').slice(0, SETTINGS_LIMIT);
    return [...text.matchAll(STARTS_FROM)].map(([, base]) => base!);
  }
  const module = await pythonModuleOf(release, path);
  const set = module?.constants.filter(({ name }) => STARTING_NAME.test(name)) ?? [];
  const loaded = module?.calls.filter(({ callee }) => callee.endsWith('.from_pretrained')) ?? [];
  return [
    ...set.map(({ value }) => value.text ?? ''),
    ...loaded.map(({ positional }) => positional[0]?.text ?? ''),
  ].filter(Boolean);
}
