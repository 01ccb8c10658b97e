import { inParallel } from '../../formats/in-parallel.ts';
import { placeOf } from '../../formats/paths.ts';
import { isUnder } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import type { Evidence } from '../../vocabulary.ts';
import { copiedProjectsOf } from '../copied-projects.ts';
import { shapeInWords, shapesIn } from '../dimensions.ts';
import { candidatesAmong, nameRank, saysShape } from './candidates.ts';
import { type ConfigFile, configInJson } from './in-json.ts';
import { modelSectionIn } from './model-section.ts';
import { isSignature } from './python-signature.ts';

/** Longer JSON is data, longer YAML or code is generated. */
const JSON_LIMIT = 64 * 1024;
const TEXT_LIMIT = 256 * 1024;

/** Elsewhere in code than where models are described, so many kinds of sizes together are a model all the same. */
const SURE_KINDS = 4;

/** Groups of sizes that are looked at in one file of code. */
const SHAPES_LOOKED_AT = 8;

const EVIDENCE_LIMIT = 12;

/** Files that say concretely what the model is made of, best first. */
export async function modelConfigs(release: Release): Promise<Evidence[]> {
  const { isToolFile } = copiedProjectsOf(release);
  const candidates = candidatesAmong(release.files.filter(({ path }) => !isToolFile(path)));
  const found = await inParallel(candidates, ({ path }) => readConfig(release, path));
  return found
    .filter((config) => config !== undefined)
    .map((config, index) => ({ config, index }))
    .sort((a, b) => b.config.rank - a.config.rank || a.index - b.index)
    .slice(0, EVIDENCE_LIMIT)
    .map(({ config }) => config.evidence);
}

async function readConfig(release: Release, path: string): Promise<ConfigFile | undefined> {
  const json = path.endsWith('.json');
  if (json && ((await release.size(path)) ?? 0) > JSON_LIMIT) return undefined;
  const text = await release.text(path);
  if (text === undefined || text.length > TEXT_LIMIT) return undefined;
  if (json) return configInJson(path, text);
  const code = path.endsWith('.py');
  const shapes = shapesIn(text).slice(0, code ? SHAPES_LOOKED_AT : 1);
  // Code that builds a model calls with its sizes what has others by default.
  const dimensions = code ? shapes.find(({ line }) => !isSignature(text, line)) : shapes[0];
  if (!dimensions) return /\.ya?ml$/.test(path) ? modelSectionIn(path, text) : undefined;
  if (code && !saysShape(path) && Object.keys(dimensions.sizes).length < SURE_KINDS) return undefined;
  const rank =
    (code ? 2 : path.endsWith('.sh') ? 1 : 3) +
    (isUnder(path, 'example', 'documentation', 'sample') ? -3 : 0) +
    nameRank(path);
  return { evidence: { ...placeOf(path), line: dimensions.line, detail: shapeInWords(dimensions) }, rank };
}
