import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import { readShell, type ShellCommand } from '../../text/shell.ts';
import { foreignIn } from '../foreign.ts';
import { launchesInSettings } from './launch-settings.ts';
import { modelStartedFrom, namesResult, setup } from './launch-setup.ts';
import {
  isApplyingScript,
  isTrainingFlag,
  isTrainingScript,
  startsAtRandom,
  startsTraining,
} from './launch-words.ts';
import type { Sign, SignKind } from './sign.ts';

const SCRIPT = /\.(?:sh|bash|slurm|sbatch|job|bat)$|(?:^|\/)Makefile$/;
const SETTINGS = /\.(?:ya?ml|toml)$/;
/** Results and data are JSON, too: only what is called like settings is looked into. */
const JSON_SETTINGS =
  /(?:config|train|finetun|fine_tun|sft|dpo|recipe|args|hparams|settings|params)[^/]*\.json$/i;
/** Harnesses of evaluation: a file a task. */
const EVALUATES =
  /(?:^|\/)(?:(?:\w+[-_])?eval\w*|lm[-_]eval\w*|benchmarks?|tasks?|results?)\/|lm-evaluation-harness/i;
/** An example among the release's own scripts. */
const EXAMPLE = /example|demo|template|sample/i;
const SCRIPT_LIMIT = 64 * 1024;
/** Scripts and settings that are read; a repository with more generates them. */
const FILE_LIMIT = 1500;
/** Set-ups in examples and in other people's trainers: theirs, but for those that write a model of this release. */
const ASIDE_LIMIT = 200;

/** Only a text with one of these can name the model that a run starts from. */
const MAY_NAME_A_BASE = /model|pretrain|init_from|backbone|checkpoint|ckpt|base_l|llm|lm_path/i;
const SHELL_BLOCK = /^(?:ba|z)?sh\b|^shell|^console|^bash|^$/i;
/** What a block of another language begins with, comments aside, where it is a command after all ("```python" over `python train.py`). */
const BEGINS_AS_COMMAND =
  /^(?:\s*(?:#[^\n]*)?\n)*\s*(?:\w+=\S+\s+)*(?:(?:cd|export|pip|conda|git|mkdir|wget)\s[^\n]*\n\s*){0,5}(?:\w+=\S+\s+)*(?:python3?|torchrun|deepspeed|accelerate\s+launch|bash|sh|srun)\s+[\w./-]/;

/** Models that training runs start from: launch scripts, settings of trainers, and commands in documents. */
export async function signsInLaunches(release: Release, documents: readonly Document[]): Promise<Sign[]> {
  const signs: Sign[] = [];
  for (const { path, script, aside } of launchFilesOf(release)) {
    const text = await release.text(path, SCRIPT_LIMIT);
    if (!text || !MAY_NAME_A_BASE.test(text)) continue;
    // An example shows users how to train what they like.
    const weight: SignKind = aside || EXAMPLE.test(path) ? 'default' : 'training-setup';
    const found = script ? fromShell(text, path, weight) : launchesInSettings(text, path, weight);
    signs.push(...(aside ? found.filter(({ writes }) => writes !== undefined) : found));
  }
  for (const document of documents) signs.push(...fromDocument(document));
  return signs;
}

/** What may launch or set up a training, what is called so first: a benchmark brings settings by the thousand. */
function launchFilesOf(release: Release): LaunchFile[] {
  const foreign = foreignIn(release);
  const own: (LaunchFile & { rank: number })[] = [];
  const others: LaunchFile[] = [];
  for (const { path, kind, size } of release.files) {
    const script = SCRIPT.test(path);
    if (kind === 'submodule' || !(script || SETTINGS.test(path) || JSON_SETTINGS.test(path))) continue;
    if ((size ?? 0) > SCRIPT_LIMIT || EVALUATES.test(path)) continue;
    const role = folderRole(path);
    if (role === 'test' || role === 'vendored') continue;
    const rank = script || isTrainingScript(path) ? 0 : 1;
    if (role !== 'example' && !foreign(path)) own.push({ path, script, aside: false, rank });
    else if (isTrainingScript(path)) others.push({ path, script, aside: true });
  }
  own.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
  return [...own.slice(0, FILE_LIMIT), ...others.slice(0, ASIDE_LIMIT)];
}

interface LaunchFile {
  path: string;
  script: boolean;
  /** It stands in an example, or in somebody else's project. */
  aside: boolean;
}

function fromShell(text: string, file: string, kind: SignKind, lineOf = (line: number) => line): Sign[] {
  return readShell(text).flatMap((command) => {
    if (!trains(command)) return [];
    if (command.flags.some(({ name, value }) => startsAtRandom(name, value))) return [];
    const program = programOf(command);
    const result = command.flags.find(({ name, value }) => value && namesResult(name));
    return command.flags.flatMap(({ name, value, line }): Sign[] => {
      const model = value === undefined ? undefined : givenToTrain(name, value);
      if (!model) return [];
      const evidence = { file, line: lineOf(line), detail: `trains from ${value} (${name})` };
      const sign = setup(model, kind, evidence, result?.value, value!);
      return [program === undefined ? sign : { ...sign, program }];
    });
  });
}

/**
 * The configuration that lies beside a checkpoint of T5 in its makers' bucket, which their trainer begins with. The first
 * ones are called by their size alone, as only the makers call them.
 */
const BESIDE_CHECKPOINT = /\/pretrained_models\/(\w*t5[\w.-]*)\/operative_config\.gin$/i;

function givenToTrain(name: string, value: string): string | undefined {
  if (name === 'gin_file' || name === 'gin-file') {
    const checkpoint = BESIDE_CHECKPOINT.exec(value)?.[1];
    return checkpoint && /t5/i.test(checkpoint) ? checkpoint : undefined;
  }
  return startsTraining(name) ? modelStartedFrom(name, value) : undefined;
}

const ENCODER_FLAG = /^(?:vit|vision|visual|image)[-_](?:\w+[-_])?(?:path|name)/i;
const LANGUAGE_MODEL_FLAG = /^(?:llm|lm|language[-_]model)[-_](?:\w+[-_])?(?:path|name)/i;

function trains(command: ShellCommand): boolean {
  const has = (flag: RegExp) => command.flags.some(({ name }) => flag.test(name));
  // A model that sees begins as an encoder and a language model that are put together.
  if (has(ENCODER_FLAG) && has(LANGUAGE_MODEL_FLAG)) return true;
  if (
    command.flags.some(
      ({ name, value }) => value && /^gin[-_]file$/.test(name) && BESIDE_CHECKPOINT.test(value),
    )
  )
    return true;
  if (command.flags.some(({ name }) => isTrainingFlag(name))) return true;
  const program = programOf(command);
  return program !== undefined && (isTrainingScript(program) || isApplyingScript(program));
}

function programOf({ words }: ShellCommand): string | undefined {
  return words.find((word, at) => /\.(?:py|sh)$/.test(word) || words[at - 1] === '-m');
}

/** A command in a document is for readers to run: it shows how the authors train, or how users may. */
function fromDocument(document: Document): Sign[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'code' || !MAY_NAME_A_BASE.test(block.text)) return [];
    if (!SHELL_BLOCK.test(block.language ?? '') && !BEGINS_AS_COMMAND.test(block.text)) return [];
    const first = document.placeAt(block.at(0)).line;
    return fromShell(block.text, document.path, 'training-setup', (line) => first + line - 1);
  });
}
