import { isEncoder } from '../../models/catalogue.ts';
import { modelInValue } from '../../models/names/hub.ts';
import { nameKey } from '../../models/names/words.ts';
import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { readPositions } from '../../text/json-positions.ts';
import type { Relation } from '../../vocabulary.ts';
import { isOfEvaluation } from '../evaluations.ts';
import type { Sign } from './sign.ts';

/** A file that a tool or a person writes beside weights, and that names what they were made from. */
interface ConfigFile {
  name: RegExp;
  read: (text: string, path: string) => Sign[] | Promise<Sign[]>;
}

/** Files over this hold weights or data, whatever they are called. */
const CONFIG_LIMIT = 1024 * 1024;
/** A release of hundreds of checkpoints has one config each; the first ones say it all. */
const FILE_LIMIT = 200;

const CONFIG_FILES: readonly ConfigFile[] = [
  { name: /(?:^|\/)adapter_config\.json$/, read: readAdapter },
  { name: /(?:^|\/)mergekit(?:_moe)?_config\.ya?ml$/, read: readMerge },
  { name: /(?:^|\/)config\.json$/, read: readModelConfig },
  { name: /(?:^|\/)(?:[Mm]odelfile|[^/]+\.[Mm]odelfile|[Mm]odelfile[.-][^/]+)$/, read: readModelfile },
];

/** Base models in adapter, merge and model configurations, and in Ollama's Modelfiles. */
export async function signsInConfigFiles(release: Release): Promise<Sign[]> {
  const signs: Sign[] = [];
  let read = 0;
  for (const { path, kind } of release.files) {
    const file = CONFIG_FILES.find(({ name }) => name.test(path));
    if (!file || kind === 'submodule' || isElsewhere(path) || read >= FILE_LIMIT) continue;
    read += 1;
    const text = await release.text(path, CONFIG_LIMIT);
    if (!text) continue;
    const found = await file.read(text, path);
    signs.push(...(isTemplate(path, release) ? found.map((sign) => templated(sign)) : found));
  }
  return signs;
}

const WEIGHTS_FILE = /\.(?:safetensors|bin|pth?|ckpt|gguf|h5|msgpack|onnx)$|\.index\.json$/;

/** A configuration in a folder without weights was copied to train something else of its shape. */
function isTemplate(path: string, { files }: Release): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (!folder) return false;
  return !files.some(({ path: other }) => other.startsWith(folder) && WEIGHTS_FILE.test(other));
}

function templated(sign: Sign): Sign {
  return sign.kind === 'config-path' ? { ...sign, kind: 'default' } : sign;
}

/** Test fixtures, evaluations and other people's projects say nothing of this release. */
function isElsewhere(path: string): boolean {
  const role = folderRole(path);
  return role === 'test' || role === 'vendored' || role === 'documentation' || isOfEvaluation(path);
}

function readAdapter(text: string, path: string): Sign[] {
  return valuesAt(text, path, ['base_model_name_or_path'], 'adapter-config', 'adapter');
}

/**
 * `_name_or_path` is where the weights were loaded from before the last training: the parent, or the model itself, as
 * the name of the folder tells.
 */
function readModelConfig(text: string, path: string): Sign[] {
  if (!text.includes('name_or_path')) return [];
  const relation = /"quantization_config"\s*:/.test(text) ? 'quantized' : 'finetune';
  const folders = path.split('/').slice(0, -1);
  const folder = folders.at(-1);
  return (
    valuesAt(text, path, ['_name_or_path'], 'config-path', relation)
      .filter(({ model }) => folder === undefined || nameKey(folder) !== nameKey(model))
      // What lies deep in a release and was made from an encoder is a part of something.
      .map((sign) => (folders.length > 1 && isEncoder(sign.model) ? { ...sign, kind: 'default' } : sign))
  );
}

function valuesAt(
  text: string,
  file: string,
  keys: readonly string[],
  kind: Sign['kind'],
  relation: Relation,
): Sign[] {
  const signs: Sign[] = [];
  for (const { path, value, line } of readPositions(text)) {
    const key = path.at(-1);
    if (path.length !== 1 || typeof key !== 'string' || !keys.includes(key)) continue;
    const model = modelInValue(value);
    if (model)
      signs.push({
        model,
        kind,
        relation,
        evidence: { file, line, detail: `was made from ${value} (${key})` },
      });
  }
  return signs;
}

/** Every parent of a merge: `base_model`, and the models of `models`, `slices`, `experts`, whatever the nesting. */
async function readMerge(text: string, file: string): Promise<Sign[]> {
  const signs: Sign[] = [];
  const seen = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    const match = /^\s*(?:-\s+)?(?:base_model|model|source_model|path)\s*:\s*["']?([^"'#\s{]+)/.exec(line);
    // "path@revision+lora" names the revision and an adapter behind the model.
    const model = match && modelInValue(match[1]!.split(/[@+]/)[0]!);
    if (!model || seen.has(model)) continue;
    seen.add(model);
    const evidence = { file, line: index + 1, detail: line.trim() };
    signs.push({ model, kind: 'merge-config', relation: 'merge', evidence });
  }
  return signs;
}

/** `FROM` names a model of Ollama's library ("llama3.1:8b"), a hub address, or a file, which names nothing. */
function readModelfile(text: string, file: string): Sign[] {
  const signs: Sign[] = [];
  const hasAdapter = /^ADAPTER\s/im.test(text);
  for (const [index, line] of text.split('\n').entries()) {
    const value = /^\s*(?:#\s*)?FROM\s+(\S+)/i.exec(line)?.[1];
    if (!value || /^[./~]|\.gguf$|sha256/i.test(value)) continue;
    const model = modelInValue(value.replace(/^(?:hf\.co|huggingface\.co)\//, '').replace(':', '-'));
    if (!model) continue;
    const evidence = { file, line: index + 1, detail: line.trim() };
    signs.push({ model, kind: 'modelfile', relation: hasAdapter ? 'adapter' : 'finetune', evidence });
  }
  return signs;
}
