import type { Declaration } from '../declaration/declaration.ts';
import { type TensorFile, tensorFilesOf } from '../formats/tensor-files.ts';
import { familyOf } from '../models/catalogue.ts';
import { idOf } from '../models/names/ids.ts';
import { isMadeBy } from '../models/names/makers.ts';
import { type Mention, mentionsIn } from '../models/names/mentions.ts';
import { folderRole } from '../release/folders.ts';
import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import type { Evidence } from '../vocabulary.ts';
import { lineageDocumentsOf } from './documents.ts';
import { foreignIn } from './foreign.ts';
import type { LineageInputs } from './lineage.ts';
import { linkedModelsOf } from './names/linked.ts';
import { type OwnNames, ownNamesOf } from './names/own.ts';
import { whereNamed } from './names/where-named.ts';
import { withNeighbours, withRecipes } from './recipes.ts';
import { signsInArgumentTables } from './signs/argument-tables.ts';
import { signsOfCalledBases } from './signs/called-base.ts';
import { signsInCard } from './signs/card.ts';
import { signsInConfigFiles } from './signs/config-files.ts';
import { signsInLaunches } from './signs/launch.ts';
import { signsInLicenses } from './signs/license-texts.ts';
import { signsInLists } from './signs/lists.ts';
import { signsInLoaderCalls } from './signs/loader-calls.ts';
import { signsInNotices } from './signs/notices.ts';
import { signsOfOwnAdapters } from './signs/own-adapters.ts';
import { signsInOwnModels } from './signs/own-models.ts';
import { signsInProse } from './signs/prose.ts';
import type { ProseContext } from './signs/prose-context.ts';
import { signsOfBeingPutOn } from './signs/put-on.ts';
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
  /** Where a document names a model at all; loosely, also where it names another of the same line. */
  namedIn: (model: string, loosely: boolean) => Evidence | undefined;
  shapes: ShapeSign[];
  tokenizers: TokenizerSign[];
  /** True for a model that the release's own maker put on a hub: where it came from is told there. */
  isOurs: (model: string) => boolean;
  /** The release holds adapters and no whole model: what it publishes are changes to a base. */
  adapts: boolean;
}

/** Every sign of a base model in the release, the release's own models left out. */
export async function gatherSigns(
  release: Release,
  { declaration, licensing }: LineageInputs,
): Promise<Signs> {
  const [documents, stored] = await Promise.all([lineageDocumentsOf(release), tensorFilesOf(release)]);
  const files = stored.filter(({ kind }) => kind === 'weights' || kind === 'adapter' || kind === 'delta');
  const own = ownNamesOf(release, declaration, documents);
  const linked = linkedModelsOf(documents, release.about.owner);
  const { publisher } = linked;
  const makers = [release.about.owner, publisher].filter((each) => each !== undefined);
  const isSubject = ({ model, family }: Pick<Mention, 'model' | 'family'>) =>
    own.isOwn(model) || isMadeBy(makers, model, family?.name);
  const context: ProseContext = {
    own,
    makers,
    isSubject,
    isOurs: ({ model }) => publisher !== undefined && model.startsWith(`${publisher}/`),
    repository: release.about.name,
    isAboutUs: (block) => own.isOwn(block.text) || mentionsIn(block).some(isSubject),
  };
  const [configs, launches, loads, served, notices, adapters, called] = await Promise.all([
    signsInConfigFiles(release),
    signsInLaunches(release, documents),
    signsInLoaderCalls(release),
    signsInServedIds(release),
    signsInNotices(release, own),
    signsOfOwnAdapters(release, documents, { own, makers }),
    signsOfCalledBases(release, makers),
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
      ...signsInProse(document, { ...context, own: { ...own, ...own.within(document.path) } }),
      ...signsInTables(document, context),
      ...signsInArgumentTables(document),
      ...signsInLists(document, context),
      ...signsInOwnModels(document, makers, own, release.about.owner),
      ...(linked.hasOwners ? signsOfBeingPutOn(document, own) : []),
    ]),
    ...withNeighbours(launches, own),
    ...loads,
    ...adapters,
    ...called,
    ...served,
    ...notices,
    ...signsInLicenses(licensing, foreignIn(release)).filter(
      ({ model }) => !isSubject({ model, family: familyOf(model) }),
    ),
  ].filter(
    ({ model, kind, evidence }) =>
      kind.endsWith('-config') ||
      kind === 'modelfile' ||
      !(kind === 'prose' ? own.within(evidence.file ?? '') : own).isOwn(model),
  );
  return {
    own,
    documents,
    namedIn: whereNamed(documents, own),
    isOurs: (model) => isMadeBy(makers, model, undefined),
    named: withRecipes([...said, ...found], linked, own, makers, release.about.name).map((sign) => ({
      ...sign,
      model: idOf(linked.idOf(sign.model)),
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
