import { familyOf } from '../../models/catalogue.ts';
import { modelInValue } from '../../models/names/hub.ts';
import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import type { Call, PythonModule, Value } from '../../text/python/module.ts';
import { pythonModuleOf, pythonPathsOf } from '../../text/python-modules.ts';
import { foreignIn } from '../foreign.ts';
import { constantOf } from './loader-calls.ts';
import type { Sign } from './sign.ts';

/** A text without one of these puts no adapter on anything: only such a text is parsed. */
const PUTS_ON = /\.load_lora_weights\(|\bPeftModel\w*\.from_pretrained\(/;
const SNIPPET_LIMIT = 20_000;

/**
 * Bases that programs and snippets load and then put an adapter of the release's own on: `pipe.load_lora_weights(
 * "acme/acorn-lora")` and `PeftModel.from_pretrained(model, "acme/acorn-lora")`.
 */
export async function signsInLoadedAdapters(
  release: Release,
  documents: readonly Document[],
  isOwn: (model: string) => boolean,
): Promise<Sign[]> {
  const signs: Sign[] = [];
  const foreign = foreignIn(release);
  for (const path of await pythonPathsOf(release)) {
    const role = folderRole(path);
    if (role === 'test' || role === 'vendored' || foreign(path)) continue;
    if (!PUTS_ON.test((await release.text(path)) ?? '')) continue;
    const module = await pythonModuleOf(release, path);
    if (module) signs.push(...basesUnder(module, path, isOwn));
  }
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind !== 'code' || block.text.length > SNIPPET_LIMIT || !PUTS_ON.test(block.text)) continue;
      const first = document.placeAt(block.at(0)).line;
      const { readPython } = await import('../../text/python.ts');
      signs.push(
        ...basesUnder(
          readPython(block.text, (line) => first + line - 1),
          document.path,
          isOwn,
        ),
      );
    }
  }
  return signs;
}

function* basesUnder(module: PythonModule, file: string, isOwn: (model: string) => boolean): Generator<Sign> {
  for (const call of module.calls) {
    const put = adapterPutOn(call);
    const adapter = put && modelGiven(module, put.adapter, call.line);
    if (!adapter || !isOwn(adapter)) continue;
    const load = module.calls.findLast(
      (each) =>
        each.callee.endsWith('.from_pretrained') &&
        put.on !== '' &&
        each.line < call.line &&
        lastStep(each.assignedTo) === put.on,
    );
    const base =
      load &&
      modelGiven(module, load.positional[0] ?? load.keywords.get('pretrained_model_name_or_path'), load.line);
    if (!base || isOwn(base) || !familyOf(base)) continue;
    const evidence = { file, line: load.line, detail: `loads ${base}, to put ${adapter} on it` };
    yield { model: base, kind: 'recipe', relation: 'adapter', evidence };
  }
}

/** What an adapter is put on, by the last step of its name, and the adapter. */
function adapterPutOn({
  callee,
  positional,
  keywords,
}: Call): { on: string; adapter: Value | undefined } | undefined {
  if (callee.endsWith('.load_lora_weights'))
    return { on: lastStep(callee.slice(0, callee.lastIndexOf('.'))), adapter: positional[0] };
  if (!/(?:^|\.)PeftModel\w*\.from_pretrained$/.test(callee)) return undefined;
  const on = positional[0] ?? keywords.get('model');
  const adapter = positional[1] ?? keywords.get('model_id');
  return { on: lastStep(on?.source), adapter };
}

/** A literal, or what the name was last set to before the line: each class of a file has a `self.model_path`. */
function modelGiven(module: PythonModule, value: Value | undefined, line: number): string | undefined {
  if (!value) return undefined;
  const set = module.constants.findLast((each) => each.name === value.source && each.line <= line);
  return modelInValue(value.text ?? set?.value.text ?? constantOf(module, value.source)?.value ?? '');
}

function lastStep(name: string | undefined): string {
  return name?.split('.').at(-1) ?? '';
}
