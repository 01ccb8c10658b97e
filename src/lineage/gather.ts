import type { Declaration } from '../declaration/declaration.ts';
import { tensorFilesOf } from '../formats/tensor-files.ts';
import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import { FAMILIES } from './catalogue/catalogue.ts';
import { lineageDocumentsOf } from './documents.ts';
import { hubModelOf } from './names/hub.ts';
import { type OwnNames, ownNamesOf } from './names/own.ts';
import { signsInCard } from './signs/card.ts';
import { signsInConfigFiles } from './signs/config-files.ts';
import { signsInLaunches } from './signs/launch.ts';
import { signsInLoaderCalls } from './signs/loader-calls.ts';
import { signsInProse } from './signs/prose.ts';
import { signsInServedIds } from './signs/served-ids.ts';
import { type ShapeSign, signsInShapes } from './signs/shapes.ts';
import type { Sign } from './signs/sign.ts';
import { signsInTensorMetadata } from './signs/tensor-metadata.ts';
import { signsInTokenizers, type TokenizerSign } from './signs/tokenizers.ts';

export interface Signs {
  own: OwnNames;
  documents: readonly Document[];
  /** In the order of the kinds of signs, then of files. */
  named: Sign[];
  shapes: ShapeSign[];
  tokenizers: TokenizerSign[];
}

/** Every sign of a base model in the release, the release's own models left out. */
export async function gatherSigns(release: Release, declaration: Declaration | undefined): Promise<Signs> {
  const [documents, stored] = await Promise.all([lineageDocumentsOf(release), tensorFilesOf(release)]);
  const files = stored.filter(({ kind }) => kind === 'weights' || kind === 'adapter' || kind === 'delta');
  const top = documents.filter(({ path }) => !path.includes('/'));
  const own = ownNamesOf(release, declaration, top);
  const publisher = publisherOf(top);
  const context = {
    own,
    isSubject: ({ model, family }: { model: string; family?: { name: string } | undefined }) =>
      own.isOwn(model) || (publisher !== undefined && publishes(publisher, model, family?.name)),
  };
  const [configs, launches, loads, served] = await Promise.all([
    signsInConfigFiles(release),
    signsInLaunches(release, documents),
    signsInLoaderCalls(release),
    signsInServedIds(release),
  ]);
  const tokenizers = await signsInTokenizers(release, files);
  const shapes = await signsInShapes(release, files, tokenizers);
  const said = [
    ...declared(declaration),
    ...documents.flatMap((document) => signsInCard(document)),
    ...signsInTensorMetadata(files),
  ];
  const found = [
    ...configs,
    ...documents.flatMap((document) => signsInProse(document, context)),
    ...launches,
    ...loads,
    ...served,
  ].filter(({ model, kind }) => kind.endsWith('-config') || kind === 'modelfile' || !own.isOwn(model));
  return {
    own,
    documents,
    named: [...said, ...found],
    shapes: shapes.filter(({ candidates }) => !candidates.some(({ id }) => own.isOwn(id))),
    tokenizers: tokenizers.filter(({ model }) => !own.isOwn(model)),
  };
}

function declared(declaration: Declaration | undefined): Sign[] {
  return (declaration?.base ?? []).map(({ model, relation, file, line, column }) => ({
    model,
    kind: 'metadata',
    ...(relation && { relation }),
    evidence: {
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      detail: `base: ${model}`,
    },
  }));
}

/** The hub organisation whose models the README links most, where it is one alone: most likely the release's own. */
function publisherOf(documents: readonly Document[]): string | undefined {
  const linked = new Map<string, Set<string>>();
  for (const document of documents) {
    for (const { links } of document.blocks) {
      for (const { url } of links) {
        const model = hubModelOf(url);
        const organisation = model?.split('/')[0];
        if (!model || !organisation) continue;
        linked.set(organisation, (linked.get(organisation) ?? new Set()).add(model));
      }
    }
  }
  const [first, second] = [...linked].sort((a, b) => b[1].size - a[1].size);
  return first && first[1].size > (second?.[1].size ?? 0) ? first[0] : undefined;
}

function publishes(publisher: string, model: string, family: string | undefined): boolean {
  if (model.startsWith(`${publisher}/`)) return true;
  return family !== undefined && (FAMILIES.get(family)?.makers.includes(publisher) ?? false);
}
