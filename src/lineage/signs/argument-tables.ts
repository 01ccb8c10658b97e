import { modelInValue } from '../../models/names/hub.ts';
import type { Document } from '../../text/document.ts';
import type { Table } from './described-bases.ts';
import { isTrainingFlag, isTrainingScript, startsTraining } from './launch-words.ts';
import type { Sign } from './sign.ts';
import { tablesOf } from './tables.ts';

const DEFAULT_HEAD = /^(?:defaults?(?: values?)?|默认值?|デフォルト(?:値)?|기본값)$/i;
/** What is said of an argument whose model the trained one is made of; of others, any model will do for its default. */
const MADE_OF =
  /\bbackbone\b|\bbase (?:model|LLM|checkpoint)|\binitial(?:i[sz]|\s+(?:model|weights))|\b(?:start|train|fine-?tune)s?(?:ed|ing)?\s+from\b|基座|底座|骨干|初始/i;
const TRAINS = /train|fine-?tun|\bSFT\b|训练|微调|学習|학습/i;

/** Defaults in tables of a trainer's arguments: "| `llm_path` | `Qwen2.5-7B` | language-model backbone |". */
export function signsInArgumentTables(document: Document): Sign[] {
  return tablesOf(document.blocks).flatMap((table) => {
    const column = table[0]?.findIndex(({ text }) => DEFAULT_HEAD.test(text.trim())) ?? -1;
    if (column < 1 || !isOfTrainer(document, table)) return [];
    return table.slice(1).flatMap((row): Sign[] => {
      const [name, value] = [argumentOf(row[0]?.text), row[column]];
      if (!value || !startsTraining(name) || !row.some(({ text }) => MADE_OF.test(text))) return [];
      const model = modelInValue(value.text);
      if (!model) return [];
      const { line, column: at } = document.placeAt(value.at(0));
      const detail = `trains from ${model} unless told otherwise (${name})`;
      const evidence = { file: document.path, line, column: at, detail };
      return [{ model, kind: 'training-setup', relation: 'finetune', evidence }];
    });
  });
}

function isOfTrainer({ path }: Document, table: Table): boolean {
  const headings = table[0]?.[0]?.headings ?? [];
  if (isTrainingScript(path) || headings.some((heading) => TRAINS.test(heading))) return true;
  return table.some(([cell]) => isTrainingFlag(argumentOf(cell?.text)));
}

function argumentOf(text = ''): string {
  return text
    .trim()
    .replace(/^-+/, '')
    .split(/[\s,=]/)[0]!;
}
