import type { TensorFile } from '../../formats/tensor-files.ts';
import { type CataloguedModel, FAMILIES, type Shape } from '../../models/catalogue.ts';
import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import type { Evidence } from '../../vocabulary.ts';
import { isOfEvaluation } from '../evaluations.ts';
import { COMPARED } from '../shape/dimensions.ts';
import { shapeOfConfig } from '../shape/from-config.ts';
import { shapeOfGguf } from '../shape/from-gguf.ts';
import { shapeOfTensors } from '../shape/from-tensors.ts';
import { matchShape, type ShapeMatch } from '../shape/match.ts';
import type { Sign } from './sign.ts';
import type { TokenizerSign } from './tokenizers.ts';

const CONFIG = /(?:^|\/)(?:config|params|model_index|llm_config)\.json$/;
const CONFIG_LIMIT = 256 * 1024;
const FILE_LIMIT = 50;
/** Presets for this many families are a library's, not a model's. */
const PRESET_FAMILIES = 3;

function readHeader({ metadata, tensors = [] }: TensorFile) {
  return shapeOfGguf(metadata, tensors) ?? shapeOfTensors(tensors);
}

/** A shape found in the release, and the catalogued models that have it. */
export interface ShapeSign extends Sign {
  candidates: CataloguedModel[];
  match: ShapeMatch;
}

/** Catalogued models whose published shape a configuration, or where there is none a header, of the release has. */
export async function signsInShapes(
  release: Release,
  files: readonly TensorFile[],
  tokenizers: readonly TokenizerSign[],
): Promise<ShapeSign[]> {
  const found: ShapeSign[] = [];
  const add = (shape: Shape, modelTypes: readonly string[], evidence: Evidence) => {
    const match = matchShape(shape, modelTypes);
    if (match?.certain) found.push(asSign(match, evidence, tokenizers));
  };
  let read = 0;
  for (const { path, kind } of release.files) {
    if (!CONFIG.test(path) || kind === 'submodule' || read >= FILE_LIMIT) continue;
    if (folderRole(path) || isOfEvaluation(path)) continue;
    read += 1;
    const config = shapeOfConfig(parsed(await release.text(path, CONFIG_LIMIT)));
    if (config) add(config.shape, config.modelTypes, { file: path });
  }
  if (!read) {
    for (const file of files.slice(0, FILE_LIMIT)) {
      if (folderRole(file.path) || file.problem) continue;
      const header = readHeader(file);
      if (header) add(header.shape, header.modelTypes, { file: file.path });
    }
  }
  const families = new Set(found.map((sign) => sign.candidates[0]!.family));
  return families.size < PRESET_FAMILIES ? found : [];
}

function asSign(match: ShapeMatch, evidence: Evidence, tokenizers: readonly TokenizerSign[]): ShapeSign {
  const [first, ...others] = match.candidates as [CataloguedModel, ...CataloguedModel[]];
  const makers = new Set(
    match.candidates
      .filter(({ from }) => from === undefined)
      .map(({ family }) => FAMILIES.get(family)?.makers[0]),
  );
  const sameTokenizer = tokenizers.find(({ families }) =>
    match.candidates.some((each) => families.includes(each.family)),
  );
  const kind = makers.size > 1 ? 'common-shape' : sameTokenizer ? 'shape+tokenizer' : 'shape';
  const of =
    COMPARED.filter((key) => first.shape[key] !== undefined).length +
    (first.shape.vocab === undefined ? 0 : 1);
  const also = others.length ? ` (and of ${listed(others.map(({ id }) => id))})` : '';
  const words = match.vocabularyDifference
    ? `, its vocabulary ${Math.abs(match.vocabularyDifference)} entries ${match.vocabularyDifference > 0 ? 'larger' : 'smaller'}`
    : '';
  const tokenizer = sameTokenizer ? `, and ${sameTokenizer.evidence.detail}` : '';
  const detail = `matches ${match.matched} of ${of} published dimensions of ${first.id}${also}${words}${tokenizer}`;
  return {
    model: first.id,
    kind,
    relation: 'finetune',
    evidence: { ...evidence, detail },
    candidates: match.candidates,
    match,
  };
}

const NAMED = 4;

function listed(ids: readonly string[]): string {
  return ids.length > NAMED
    ? `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more`
    : ids.join(', ');
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
