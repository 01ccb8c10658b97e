import { ARCHITECTURES } from '../../models/architectures.ts';
import { familyOf, MODELS } from '../../models/catalogue.ts';
import { baseNameOf } from '../../models/names/words.ts';
import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { lineAt } from '../../text/line-at.ts';
import { isOfEvaluation } from '../evaluations.ts';
import type { Sign } from './sign.ts';

/** Client code, settings and traces; training code names its own runs so, and is read elsewhere. */
const CODE = /\.(?:[cm]?[jt]sx?|go|rs|java|kt|rb|php|swift|cs|py|env|map|har)$|(?:^|\/)\.env(?:\.\w+)*$/;
/** Data and results are JSON, too: only what is called like settings or a trace is looked into. */
const SETTINGS =
  /(?:config|settings|models?|routes?|gateway|values|litellm|deploy\w*|trace|request|response)[^/]*\.(?:json|ya?ml|toml)$/i;
const FILE_BYTES = 256 * 1024;
const FILE_LIMIT = 1500;
/** A file with the ids of this many makers lets its users choose. */
const MENU_MAKERS = 3;

/** Fireworks names a deployment by the account that rents it; these accounts publish everybody's models. */
const PROVIDER_ACCOUNTS = new Set(['fireworks', 'fireworks-ai', 'together', 'public']);

const RENTED = /\baccounts\/([\w-]{2,60})\/models\/([\w.-]{3,100})/g;
/** An id with a stage of training and a date or a step is a run of one's own: "kimi-k2p5-rl-0317-s515". */
const OWN_RUN =
  /["'`=:\s/]((?:[a-z][a-z\d.]*-)+(?:rl|sft|dpo|grpo|ppo|ft|finetuned?|agent)-[\w.-]*\d[\w.-]*)(?=["'`\s,;]|$)/gi;
const STAGE = /-(?:rl|sft|dpo|grpo|ppo|ft|finetuned?|agent)-/i;
const MAY_SERVE = /accounts\/|-(?:rl|sft|dpo|grpo|ppo|ft|finetuned?|agent)-/i;
const TRAINS = /trainer|learning_rate|optimizer|output_dir/i;

/** Ids of served models that show which family somebody's own model belongs to. Files with everyone's ids are menus. */
export async function signsInServedIds(release: Release): Promise<Sign[]> {
  const signs: Sign[] = [];
  let read = 0;
  for (const { path, kind, size } of release.files) {
    if (
      !(CODE.test(path) || SETTINGS.test(path)) ||
      kind === 'submodule' ||
      (size ?? 0) > FILE_BYTES ||
      read >= FILE_LIMIT
    )
      continue;
    if (folderRole(path) === 'vendored' || folderRole(path) === 'documentation') continue;
    if (isOfEvaluation(path)) continue;
    read += 1;
    const text = await release.text(path, FILE_BYTES);
    if (text && MAY_SERVE.test(text)) signs.push(...idsIn(text, path));
  }
  return signs;
}

function idsIn(text: string, file: string): Sign[] {
  const signs: Sign[] = [];
  const makers = new Set<string>();
  const add = (id: string, at: number, tuned: boolean) => {
    const family = familyOf(id);
    if (!family || family.kind === 'encoder' || ARCHITECTURES.has(family.name)) return;
    makers.add(family.makers[0]!);
    if (!tuned) return;
    const line = lineAt(text, at);
    if (signs.some(({ evidence }) => evidence.line === line)) return;
    const model = modelFor(family.name) ?? baseNameOf(id);
    const evidence = { file, line, detail: `uses a model id of one's own that spells ${family.name}: ${id}` };
    signs.push({ model, kind: 'served-id', relation: 'finetune', evidence });
  };
  for (const match of text.matchAll(RENTED)) {
    add(match[0], match.index, !PROVIDER_ACCOUNTS.has(match[1]!.toLowerCase()));
  }
  if (!TRAINS.test(text)) {
    for (const match of text.matchAll(OWN_RUN)) {
      // The family stands first: of "oasst-sft-7-llama-30b" the stage is somebody else's.
      if (familyOf(match[1]!)?.at === 0 && isOfRun(match[1]!)) add(match[1]!, match.index + 1, true);
    }
  }
  return makers.size >= MENU_MAKERS ? signs.map((sign) => ({ ...sign, kind: 'menu' })) : signs;
}

/** What carries only a size behind its stage is a published name ("example-sft-7b-hf"). */
function isOfRun(id: string): boolean {
  return /\d/.test(id.slice(id.search(STAGE)).replace(/(?<![a-z\d])\d+(?:\.\d+)?[bm](?![a-z\d])/gi, ''));
}

/** A family's model, where the id gives no size: the first that was catalogued of it. */
function modelFor(family: string): string | undefined {
  const models = MODELS.filter((model) => model.family === family);
  return [...models].sort((a, b) => (a.released ?? '9').localeCompare(b.released ?? '9'))[0]?.id;
}
