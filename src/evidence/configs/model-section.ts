import { placeOf } from '../../formats/paths.ts';
import { isUnder } from '../../release/folders.ts';
import { lineAt } from '../../text/line-at.ts';
import type { ConfigFile } from './in-json.ts';

/** A trainer's YAML that builds its model by the name of a class or an architecture, under the key of the model. */
const MODEL_SECTION =
  /^(?:model|student|network|net|backbone):[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]+)(?:(?:\1.*|[ \t]*)\n){0,8}?\1(?:arch|architecture|_target_|target|class_name|class_path|model_type|_component_):[ \t]*["']?([A-Za-z][\w.-]*)/m;

export function modelSectionIn(path: string, text: string): ConfigFile | undefined {
  const section = MODEL_SECTION.exec(text);
  if (!section) return undefined;
  const line = lineAt(text, section.index);
  return {
    evidence: { ...placeOf(path), line, detail: section[2]!.slice(0, 80) },
    rank: isUnder(path, 'example', 'documentation') ? -2 : 1,
  };
}
