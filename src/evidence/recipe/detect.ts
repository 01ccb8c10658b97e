import { lineAt } from '../../text/line-at.ts';
import type { Evidence } from '../../vocabulary.ts';
import { stageOfPath } from '../code/stage.ts';
import type { Sightings } from '../decide-states.ts';
import { isNamedLike } from '../links/identity.ts';
import type { ReleaseText } from '../release-text.ts';
import { hyperparametersIn } from './hyperparameters.ts';
import { settingsInDocument } from './in-document.ts';
import { mixtureInCode, mixtureInDocument } from './mixture.ts';

interface RecipeHalves {
  /** Concrete hyperparameters, best first. */
  settings: Evidence[];
  /** Concrete data sources or a mixture, best first. */
  mixture: Evidence[];
}

/** Files that set a training run up, by what they are called. */
const RUN_FILE =
  /(?:^|[/_.-])(?:pre-?train\w*|train\w*|sft|dpo|grpo|ppo|rl\w*|finetun\w*|fine-tun\w*|config\w*|conf|recipes?|stage\d?|run\w*|launch\w*|experiments?|hparams?|hyp|params|models?|consts?|arguments|args|scripts?|projects?)(?:[/_.-]|$)/i;
const OTHER_RUN =
  /(?:^|[/_.-])(?:eval\w*|tests?|inference|infer|serve|serving|quant\w*|deploy\w*|bench\w*|zero[_-]?\d|ds_config|deepspeed_config\w*|docker|tutorials?|demos?)(?:[/_.-]|$)/i;
const READ = /\.(?:ya?ml|json|toml|gin|py|sh|bash|sbatch|slurm|cfg|conf|ini|ipynb)$/i;
const RATE_WORD = /learning[_-]?rate|\blr0?\b|[._"-]lr["'\s:=]|max_lr|peak_lr|\blr_[a-z]|\bpeak_value\b/i;
const SIZE_LIMIT = 200 * 1024;
const ENOUGH = 6;

/**
 * The recipe: concrete hyperparameters and concrete data, wherever each stands. `dataGiven` tells that the data
 * themselves are shipped or linked, which names them too. One half alone is no recipe. `tunesForUsers` tells that the
 * trainers here are for users: their settings are not how the model was made.
 */
export async function detectRecipe(
  text: ReleaseText,
  dataGiven: boolean,
  tunesForUsers = false,
): Promise<Sightings> {
  const { settings, mixture } = await halvesOf(text, tunesForUsers);
  if (!settings.length || !(mixture.length || dataGiven)) return {};
  return { recipe: [settings[0]!, ...mixture.slice(0, 1), ...settings.slice(1), ...mixture.slice(1)] };
}

/** Configurations, launchers, trainers' defaults and documents. */
async function halvesOf(
  { release, places, documents, identity }: ReleaseText,
  tunesForUsers: boolean,
): Promise<RecipeHalves> {
  const halves: RecipeHalves = { settings: [], mixture: [] };
  for (const document of documents) {
    halves.settings.push(...settingsInDocument(document));
    halves.mixture.push(...mixtureInDocument(document));
  }
  let found = 0;
  // What is named for the release in a trainer that was copied in was written for it.
  const added = release.files
    .map(({ path }) => path)
    .filter(
      (path) => places.isVendored(path) && isNamedLike(identity, path.slice(path.lastIndexOf('/') + 1)),
    );
  for (const path of [...places.code, ...added]) {
    if (found >= ENOUGH) break;
    if (!READ.test(path) || !RUN_FILE.test(path) || OTHER_RUN.test(path)) continue;
    if (tunesForUsers && stageOfPath(path) === 'finetuning') continue;
    const text = await release.text(path);
    if (text === undefined || text.length > SIZE_LIMIT || !RATE_WORD.test(text)) continue;
    const settings = hyperparametersIn(text);
    if (!settings) continue;
    found += 1;
    halves.settings.push({
      file: path,
      line: lineAt(text, settings.at),
      detail: `learning rate ${settings.rate}, with ${settings.names.slice(1).join(', ')}`,
    });
    const mixture = mixtureInCode(text);
    if (mixture) halves.mixture.push({ file: path, line: lineAt(text, mixture.at), detail: mixture.detail });
  }
  return halves;
}
