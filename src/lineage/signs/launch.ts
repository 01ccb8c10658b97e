import { folderRole } from '../../evidence/folders.ts';
import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import { readShell, type ShellCommand } from '../../text/shell.ts';
import { modelInValue } from '../names/hub.ts';
import { isTrainingFlag, isTrainingScript, startsTraining } from './launch-words.ts';
import type { Sign, SignKind } from './sign.ts';

const SCRIPT = /\.(?:sh|bash|slurm|sbatch|job|bat)$|(?:^|\/)Makefile$/;
const SETTINGS = /\.(?:ya?ml|json|toml)$/;
const SCRIPT_LIMIT = 256 * 1024;
/** Scripts and settings that are read; a repository with more generates them. */
const FILE_LIMIT = 1500;

/** Only a text with one of these can name the model that a run starts from. */
const MAY_NAME_A_BASE = /model|pretrain|init_from|backbone|checkpoint|base_l/i;
const SHELL_BLOCK = /^(?:ba|z)?sh\b|^shell|^console|^bash|^$/i;

/** Models that training runs start from: launch scripts, settings of trainers, and commands in documents. */
export async function signsInLaunches(release: Release, documents: readonly Document[]): Promise<Sign[]> {
  const signs: Sign[] = [];
  let read = 0;
  for (const { path, kind, size } of release.files) {
    const script = SCRIPT.test(path);
    if (kind === 'submodule' || (!script && !SETTINGS.test(path)) || (size ?? 0) > SCRIPT_LIMIT) continue;
    const role = folderRole(path);
    if (role === 'test' || role === 'vendored' || read >= FILE_LIMIT) continue;
    read += 1;
    const text = await release.text(path, SCRIPT_LIMIT);
    if (!text || !MAY_NAME_A_BASE.test(text)) continue;
    // An example shows users how to train what they like.
    const weight: SignKind = role ? 'default' : 'training-setup';
    signs.push(...(script ? fromShell(text, path, weight) : fromSettings(text, path, weight)));
  }
  for (const document of documents) signs.push(...fromDocument(document));
  return signs;
}

function fromShell(text: string, file: string, kind: SignKind, lineOf = (line: number) => line): Sign[] {
  return readShell(text).flatMap((command) => {
    if (!trains(command, file)) return [];
    return command.flags.flatMap(({ name, value, line }): Sign[] => {
      const model = value !== undefined && startsTraining(name) ? modelInValue(value) : undefined;
      if (!model) return [];
      const evidence = { file, line: lineOf(line), detail: `trains from ${name} ${value}` };
      return [{ model, kind, relation: 'finetune', evidence }];
    });
  });
}

function trains(command: ShellCommand, file: string): boolean {
  if (command.flags.some(({ name }) => isTrainingFlag(name))) return true;
  const program = command.words.find((word) => /\.py$|\.sh$|^-m$/.test(word));
  return program !== undefined && isTrainingScript(program === '-m' ? file : program);
}

const SETTING = /^\s*(?:-\s+)?["']?([A-Za-z_][\w.-]*)["']?\s*[:=]\s*["']?([^"',#\s]+)/;

/** YAML, JSON and TOML alike, line by line: a key, a value, and somewhere else a learning rate. */
function fromSettings(text: string, file: string, kind: SignKind): Sign[] {
  const found: Sign[] = [];
  let training = isTrainingScript(file);
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, value] = SETTING.exec(line.slice(0, 500)) ?? [];
    if (!name || !value) continue;
    if (isTrainingFlag(name)) training = true;
    if (name === 'model' || !startsTraining(name)) continue;
    const model = modelInValue(value);
    if (!model) continue;
    const evidence = { file, line: index + 1, detail: `trains from ${name}: ${value}` };
    found.push({ model, kind, relation: 'finetune', evidence });
  }
  return training ? found : [];
}

/** A command in a document is for readers to run: it shows how the authors train, or how users may. */
function fromDocument(document: Document): Sign[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'code' || !SHELL_BLOCK.test(block.language ?? '')) return [];
    if (!MAY_NAME_A_BASE.test(block.text)) return [];
    const first = document.placeAt(block.at(0)).line;
    return fromShell(block.text, document.path, 'training-setup', (line) => first + line - 1);
  });
}
