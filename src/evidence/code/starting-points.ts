import type { Release } from '../../release/release.ts';
import { pythonModuleOf } from '../../text/python-modules.ts';

/** Names that people give to the model to start from: flags, keys, variables. */
const STARTING_NAMES =
  '(?:\\w{0,30}model_name_or_path|base_model(?:_name(?:_or_path)?)?|pretrained_model(?:_name_or_path)?|model_name|model[_-]path|llama_model|init_from|pretrain_path|from_pretrained|model_id|\\w{0,30}input_model\\w{0,30}|model_key)';
const STARTING_NAME = new RegExp(`^${STARTING_NAMES}$`, 'i');
const STARTS_FROM = new RegExp(
  `(?:\\b|_|-|\\.)(?:${STARTING_NAMES}|model\\.path|MODEL)["']?[\\s:=,]{1,4}["']?(?:\\$\\{\\w+:?[-=]["']?|\\$\\{?\\w+\\}?/)?([\\w./-]{4,100})`,
  'gi',
);

/**
 * Defaults that come with trainers which everybody copies (Stanford Alpaca and FastChat, QLoRA, LongLoRA): who took the
 * script left them in place, and they tell nothing of the model that was made with it.
 */
const COPIED_DEFAULTS =
  /^(?:facebook\/opt-125m|EleutherAI\/pythia-(?:12b|1\.4b-deduped)|(?:openai-community\/)?gpt2)$/i;

/** Settings are read so far. */
const SETTINGS_LIMIT = 256 * 1024;

/** What a file of tuning code or settings names as the model to start from. */
export async function startingPoints(release: Release, path: string): Promise<string[]> {
  if (!path.endsWith('.py')) {
    const text = ((await release.text(path)) ?? '').slice(0, SETTINGS_LIMIT);
    return [...text.matchAll(STARTS_FROM)].map(([, base]) => base!).filter(isChosen);
  }
  const module = await pythonModuleOf(release, path);
  const set = module?.constants.filter(({ name }) => STARTING_NAME.test(name)) ?? [];
  const loaded = module?.calls.filter(({ callee }) => callee.endsWith('.from_pretrained')) ?? [];
  return [
    ...set.map(({ value }) => value.text ?? ''),
    ...loaded.map(({ positional }) => positional[0]?.text ?? ''),
  ].filter((base) => base && isChosen(base));
}

function isChosen(base: string): boolean {
  return !COPIED_DEFAULTS.test(base);
}

const SETTINGS_ARGUMENT = /(?:^|[\s=])((?:[\w.-]+\/)*[\w.-]+\.(?:ya?ml|json|toml))(?=\s|$)/gm;
const SETTINGS_COUNT = 20;

/** The files of settings that launchers hand to what they launch: "run.py configs/oak.yaml". */
export async function settingsOfLaunchers(release: Release, launchers: readonly string[]): Promise<string[]> {
  const known = new Set(release.files.map(({ path }) => path));
  const found = new Set<string>();
  for (const path of launchers) {
    const text = ((await release.text(path)) ?? '').slice(0, SETTINGS_LIMIT);
    for (const [, file] of text.matchAll(SETTINGS_ARGUMENT)) {
      if (known.has(file!) && found.size < SETTINGS_COUNT) found.add(file!);
    }
  }
  return [...found];
}
