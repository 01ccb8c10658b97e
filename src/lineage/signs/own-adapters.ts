import { familyOf } from '../../models/catalogue.ts';
import { isHubId, modelInValue } from '../../models/names/hub.ts';
import { isMadeBy } from '../../models/names/makers.ts';
import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import type { Call, PythonModule, Value } from '../../text/python/module.ts';
import type { OwnNames } from '../names/own.ts';
import { ownPrograms } from '../programs.ts';
import { NO_PARENT } from './around-wordings.ts';
import type { Sign } from './sign.ts';

const PUTS = /\bload_lora_weights\(|\bload_adapter\(|\bPeftModel\w*\.from_pretrained\(/;
const LITERAL = /["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g;
const METHOD = /^(.+)\.load_(?:lora_weights|adapter)$/;
const FUNCTION = /(?:^|\.)PeftModel\w*\.from_pretrained$/;
const PYTHON_BLOCK = /^py(?:thon)?3?\b|^$/i;

/** Whose adapters are looked for. */
interface Ours {
  own: Pick<OwnNames, 'isIn'>;
  makers: readonly string[];
}

/**
 * Models that code of the release puts an adapter of the release on, by literal ids: `pipe.load_lora_weights("acme/sun")`
 * where `pipe` was loaded from another model. An adapter does nothing without the model that it was trained beside.
 */
export async function signsOfOwnAdapters(
  release: Release,
  documents: readonly Document[],
  ours: Ours,
): Promise<Sign[]> {
  const signs: Sign[] = [];
  const mayTell = (text: string) => PUTS.test(text) && namesOurs(text, ours);
  for await (const { path, module } of ownPrograms(release, mayTell))
    signs.push(...putsIn(module, path, ours));
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind !== 'code' || !PYTHON_BLOCK.test(block.language ?? '') || !PUTS.test(block.text))
        continue;
      const { readPython } = await import('../../text/python.ts');
      const { line } = document.placeAt(block.at(0));
      signs.push(
        ...putsIn(
          readPython(block.text, (each) => line + each - 1),
          document.path,
          ours,
        ),
      );
    }
  }
  return signs;
}

function namesOurs(text: string, ours: Ours): boolean {
  return [...text.matchAll(LITERAL)].some(([, id]) => isOurs(id!, ours));
}

function isOurs(id: string, { own, makers }: Ours): boolean {
  return isHubId(id) && (own.isIn(id) || isMadeBy(makers, id, undefined));
}

function* putsIn(module: PythonModule, file: string, ours: Ours): Generator<Sign> {
  for (const call of module.calls) {
    const put = putBy(call);
    const adapter = put?.adapter && textOf(module, put.adapter, call.line);
    if (!put || !adapter || !isOurs(adapter, ours)) continue;
    const load = module.calls.findLast(
      ({ assignedTo, callee, line }) =>
        line < call.line && assignedTo === put.on && callee.endsWith('.from_pretrained'),
    );
    const given = load && (load.positional[0] ?? load.keywords.get('pretrained_model_name_or_path'));
    const model = given && modelInValue(textOf(module, given, load.line) ?? '');
    const family = model === undefined ? undefined : familyOf(model);
    if (!model || !family || NO_PARENT.test(model) || isMadeBy(ours.makers, model, family.name)) continue;
    const evidence = { file, line: call.line, detail: `puts ${adapter} on ${model}` };
    yield { model, kind: 'recipe', relation: 'adapter', evidence };
  }
}

/** What a call puts on which name. */
function putBy({
  callee,
  positional,
  keywords,
}: Call): { on: string; adapter: Value | undefined } | undefined {
  const on = METHOD.exec(callee)?.[1];
  if (on) return { on, adapter: positional[0] };
  const [base] = positional;
  if (!FUNCTION.test(callee) || !base) return undefined;
  return { on: base.source, adapter: positional[1] ?? keywords.get('model_id') };
}

/** A literal, or the last one that its name was given before a line. */
function textOf({ constants }: PythonModule, { text, source }: Value, before: number): string | undefined {
  if (text !== undefined) return text;
  const name = lastStep(source);
  return constants.findLast((each) => lastStep(each.name) === name && each.line < before)?.value.text;
}

function lastStep(name: string): string {
  return name.split('.').at(-1)!;
}
