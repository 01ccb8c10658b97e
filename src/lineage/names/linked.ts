import { hubModelOf } from '../../models/names/hub.ts';
import { isMadeBy } from '../../models/names/makers.ts';
import { baseNameOf, isStageWord, wordsOf } from '../../models/names/words.ts';
import type { Document } from '../../text/document.ts';

/** Hub models that documents link to, for telling whose they are and which id a name means. */
export interface LinkedModels {
  /** The id of the linked model that has all words of a name and no other ("Llama2 Chat 7B"), else the name. */
  idOf(name: string): string;
  /** The organisation of most linked models, where it is one alone: most likely the release's own. */
  publisher: string | undefined;
  /** A model of the repository's owner is among them. */
  hasOwners: boolean;
  /** True for the id of a model that a document links to. */
  isLinked(model: string): boolean;
  /** True for a path with a folder or a file that is called like a linked model of the publisher, whatever its stage and version. */
  isNamedAfterOne(path: string): boolean;
}

const NEUTRAL = new Set(['hf', 'meta', 'v']);

/** Collects the hub models that the documents link to. */
export function linkedModelsOf(documents: readonly Document[], owner?: string): LinkedModels {
  const ids = new Map<string, string>();
  const linked = new Set<string>();
  const organisations = new Map<string, Set<string>>();
  for (const { blocks } of documents) {
    for (const { links } of blocks) {
      for (const { url } of links) {
        const model = hubModelOf(url);
        if (!model) continue;
        linked.add(model.toLowerCase());
        if (!ids.has(wordSet(model))) ids.set(wordSet(model), model);
        const organisation = model.split('/')[0]!;
        organisations.set(organisation, (organisations.get(organisation) ?? new Set()).add(model));
      }
    }
  }
  const [first, second] = [...organisations].sort((a, b) => b[1].size - a[1].size);
  // Who publishes under the name of the repository's owner needs no other account.
  const owners = [...organisations.keys()].find(
    (each) => owner !== undefined && isMadeBy([owner], `${each}/`, undefined),
  );
  const publisher = owners ?? (first && first[1].size > (second?.[1].size ?? 0) ? first[0] : undefined);
  const published = new Set(
    [publisher, owner].flatMap((each) => [...(organisations.get(each ?? '') ?? [])].map(callName)),
  );
  published.delete(undefined);
  return {
    isLinked: (model) => linked.has(model.toLowerCase()),
    isNamedAfterOne: (path) =>
      path.split('/').some((step) => published.has(callName(step.replace(/\.[a-z]+$/i, '')))),
    idOf: (name) => (name.includes('/') ? name : (ids.get(wordSet(name)) ?? name)),
    publisher,
    hasOwners: [...organisations.keys()].some((each) => each.toLowerCase() === owner?.toLowerCase()),
  };
}

/** What is left of a name without stage and version, where that is enough to tell it from others. */
function callName(name: string): string | undefined {
  const words = wordsOf(baseNameOf(name)).filter(
    (word) => !isStageWord(word) && !/^\d+(?:\.\d+)*$/.test(word),
  );
  return words.length > 1 ? [...new Set(words)].sort().join(' ') : undefined;
}

function wordSet(name: string): string {
  return wordsOf(baseNameOf(name))
    .filter((word) => !NEUTRAL.has(word))
    .sort()
    .join(' ');
}
