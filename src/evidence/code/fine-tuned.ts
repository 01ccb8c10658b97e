import { namesABase } from '../../models/widely-built-on.ts';
import type { Release } from '../../release/release.ts';
import { joinsAnEncoder, trainsBesideFrozen } from './learned-parts.ts';
import { ownModelNamedForBase } from './named-for-base.ts';
import { type Names, namesOf } from './release-names.ts';
import { baseSaidIn } from './said-base.ts';
import { settingsOfLaunchers, startingPoints } from './starting-points.ts';

/** Names of models that were tuned once and are there to be trained on. */
const TUNED_STAGE = /(?:^|[-_/])sft(?:[-_.]|$)/i;

/** The same of another account. Who aligns a model starts from there. */
const TUNED_STAGE_ON_A_HUB = /^[\w.-]+\/[\w.-]*[-_]sft(?:[-_.][\w.-]*)?$/i;

/** What is called fine-tuning is offered to users; the next stage of the release itself is called by its method. */
const FOR_USERS = /fine-?tun/i;

/** Names of models that users get, and tune further. */
const FINISHED = /(?:^|[-_])(?:chat|instruct|it)(?:[-_.]|$)/i;

export interface Kinship {
  /** True when this release's own model continues weights that somebody else made. */
  fineTuned: boolean;
  why?: string;
}

/**
 * Whether the release is itself a fine-tune, so that its tuning code is how its model was made. Tuning code that starts
 * from the release's own model is for users; tuning code that starts from another maker's model made the release.
 */
export async function readKinship(release: Release, tuning: readonly string[]): Promise<Kinship> {
  const documents = await ownPagesOf(release);
  const names = namesOf(release, documents);
  const starts = await countStarts(release, tuning, names);
  if (starts.sure !== undefined) return { fineTuned: true, why: starts.sure };
  // What the tuning code starts from outweighs what the documents say of yet other models.
  if (starts.own > 0 && starts.others === 0) return { fineTuned: false };
  const said = baseSaidIn(documents, names.strange);
  if (said) return { fineTuned: true, why: said };
  // Who publishes a base model of its own trained it; tuning code for another maker's model serves that one's users.
  const trainedItself = documents.some((text) =>
    [...text.matchAll(BASE_ON_A_HUB)].some(
      ([, name = '']) => names.own.some((word) => name.toLowerCase().includes(word)) && !names.strange(name),
    ),
  );
  if (trainedItself) return { fineTuned: false };
  const why = starts.others > starts.own ? starts.first! : ownModelNamedForBase(documents, names);
  return why === undefined ? { fineTuned: false } : { fineTuned: true, why };
}

async function ownPagesOf(release: Release): Promise<string[]> {
  const pages = release.files.filter(({ path }) =>
    /^(?:README|readme|MODEL_CARD|model_card)[\w.-]*\.md$/i.test(path),
  );
  return Promise.all(pages.map(async ({ path }) => (await release.text(path)) ?? ''));
}

interface Starts {
  /** How many starting points are the release's own models, and how many another maker's. */
  own: number;
  others: number;
  /** The first start from another maker's model. */
  first?: string;
  /** A start that settles the question. */
  sure?: string;
}

async function countStarts(release: Release, tuning: readonly string[], names: Names): Promise<Starts> {
  const { own: ownNames, strange } = names;
  const isOwn = (base: string): boolean =>
    ownNames.some((name) => base.toLowerCase().includes(name)) || (namesABase(base) && !strange(base));
  /** A model of this release that is itself tuned, or named for the base that it continues. */
  const isOwnStage = (path: string, base: string): boolean =>
    (TUNED_STAGE.test(base) && !FOR_USERS.test(path)) ||
    (!FINISHED.test(base) && ownNames.some((name) => strange(base.replace(new RegExp(name, 'gi'), ' '))));
  const handedOver = await settingsOfLaunchers(
    release,
    tuning.filter((path) => !path.endsWith('.py')),
  );
  const starts: Starts = { own: 0, others: 0 };
  for (const path of new Set([...tuning, ...handedOver])) {
    const source = path.endsWith('.py') ? ((await release.text(path)) ?? '') : '';
    if (joinsAnEncoder(source)) return { ...starts, sure: `${path} joins an encoder to a language model` };
    if (!FOR_USERS.test(path) && trainsBesideFrozen(source))
      return { ...starts, sure: `${path} trains new modules beside a frozen model` };
    for (const base of await startingPoints(release, path)) {
      const here = `${path} starts from ${base}`;
      if (isOwn(base)) {
        // What starts from there made the release's next model. Users start from what is finished.
        if (!handedOver.includes(path) && isOwnStage(path, base)) return { ...starts, sure: here };
        starts.own += 1;
      } else if (TUNED_STAGE_ON_A_HUB.test(base) && !FOR_USERS.test(path)) {
        return { ...starts, sure: here };
      } else if (strange(base)) {
        starts.others += 1;
        starts.first ??= here;
      }
    }
  }
  return starts;
}

/** "huggingface.co/acorn-ai/acorn-7b-base". */
const BASE_ON_A_HUB =
  /\b(?:huggingface\.co|hf\.co|modelscope\.cn\/models)\/[\w.-]{1,96}\/([\w.-]{1,96}[-_]base(?:[-_]v?[\d.]{1,8})?)(?![\w-])/gi;
