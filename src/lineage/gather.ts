import type { Declaration } from '../declaration/declaration.ts';
import { type TensorFile, tensorFilesOf } from '../formats/tensor-files.ts';
import { folderRole } from '../release/folders.ts';
import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import type { Evidence } from '../vocabulary.ts';
import { FAMILIES } from './catalogue/catalogue.ts';
import { lineageDocumentsOf } from './documents.ts';
import type { LineageInputs } from './lineage.ts';
import { type LinkedModels, linkedModelsOf } from './names/linked.ts';
import { type Mention, mentionsIn } from './names/mentions.ts';
import { type OwnNames, ownNamesOf } from './names/own.ts';
import { nameKey } from './names/words.ts';
import { signsInCard } from './signs/card.ts';
import { signsInConfigFiles } from './signs/config-files.ts';
import { signsInLaunches } from './signs/launch.ts';
import { signsInLicenses } from './signs/license-texts.ts';
import { signsInLoaderCalls } from './signs/loader-calls.ts';
import { type ProseContext, signsInProse } from './signs/prose.ts';
import { signsInServedIds } from './signs/served-ids.ts';
import { type ShapeSign, signsInShapes } from './signs/shapes.ts';
import type { Sign } from './signs/sign.ts';
import { signsInTables } from './signs/tables.ts';
import { signsInTensorMetadata } from './signs/tensor-metadata.ts';
import { signsInTokenizers, type TokenizerSign } from './signs/tokenizers.ts';

export interface Signs {
  own: OwnNames;
  documents: readonly Document[];
  /** In the order of the kinds of signs, then of files. */
  named: Sign[];
  /** Where a document names a model at all. */
  namedIn: (model: string) => Evidence | undefined;
  shapes: ShapeSign[];
  tokenizers: TokenizerSign[];
  /** The release holds adapters and no whole model: what it publishes are changes to a base. */
  adapts: boolean;
}

/**
 * Where the documents name a model, whatever they say of it: a base that readers are told of at all is not hidden from
 * them, and a set-up that trains from it then says what it is for. Reads the documents only when asked.
 */
function namedIn(documents: readonly Document[]): (model: string) => Evidence | undefined {
  let places: Map<string, Evidence> | undefined;
  const read = () => {
    const found = new Map<string, Evidence>();
    for (const document of documents) {
      for (const block of document.blocks) {
        if (block.kind === 'code') continue;
        for (const { model, start } of mentionsIn(block)) {
          const place = document.placeAt(block.at(start));
          const key = nameKey(model);
          if (!found.has(key)) found.set(key, { file: document.path, ...place, detail: `names ${model}` });
        }
      }
    }
    return found;
  };
  return (model) => {
    places ??= read();
    return places.get(nameKey(model));
  };
}

/** Every sign of a base model in the release, the release's own models left out. */
export async function gatherSigns(
  release: Release,
  { declaration, licensing }: LineageInputs,
): Promise<Signs> {
  const [documents, stored] = await Promise.all([lineageDocumentsOf(release), tensorFilesOf(release)]);
  const files = stored.filter(({ kind }) => kind === 'weights' || kind === 'adapter' || kind === 'delta');
  const own = ownNamesOf(release, declaration, documents);
  const linked = linkedModelsOf(documents);
  const { publisher } = linked;
  const isSubject = ({ model, family }: Pick<Mention, 'model' | 'family'>) =>
    own.isOwn(model) || (publisher !== undefined && publishes(publisher, model, family?.name));
  const context: ProseContext = {
    own,
    isSubject,
    isOurs: ({ model }) => publisher !== undefined && model.startsWith(`${publisher}/`),
    isAboutUs: (block) => own.isOwn(block.text) || mentionsIn(block).some(isSubject),
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
    ...documents.flatMap((document) => [
      ...signsInProse(document, context),
      ...signsInTables(document, context),
    ]),
    ...launches,
    ...loads,
    ...served,
    ...signsInLicenses(licensing),
  ].filter(({ model, kind }) => kind.endsWith('-config') || kind === 'modelfile' || !own.isOwn(model));
  return {
    own,
    documents,
    namedIn: namedIn(documents),
    named: [...said, ...found].map((sign) => ({
      ...sign,
      kind: isRecipe(sign, linked) ? 'recipe' : sign.kind,
      model: linked.idOf(sign.model),
    })),
    shapes: shapes.filter(({ candidates }) => !candidates.some(({ id }) => own.isOwn(id))),
    tokenizers: tokenizers.filter(({ model }) => !own.isOwn(model)),
    adapts: isAdapter(release, files),
  };
}

function isAdapter(release: Release, files: readonly TensorFile[]): boolean {
  if (files.some(({ path, kind }) => kind === 'weights' && !folderRole(path))) return false;
  return (
    files.some(({ path, kind }) => kind === 'adapter' && !folderRole(path)) ||
    release.files.some(({ path }) => /(?:^|\/)adapter_config\.json$/.test(path) && !folderRole(path))
  );
}

/** The set-up of a model that the release publishes, by the name of its file or of what it writes. */
function isRecipe({ kind, model, evidence, writes = '' }: Sign, linked: LinkedModels): boolean {
  if (kind !== 'training-setup' && kind !== 'default') return false;
  const isPublished = linked.isNamedAfterOne(evidence.file ?? '') || linked.isNamedAfterOne(writes);
  return isPublished && !linked.isNamedAfterOne(model);
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

function publishes(publisher: string, model: string, family: string | undefined): boolean {
  if (model.startsWith(`${publisher}/`)) return true;
  return family !== undefined && (FAMILIES.get(family)?.makers.includes(publisher) ?? false);
}
