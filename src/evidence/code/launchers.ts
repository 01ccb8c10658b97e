import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { remembering } from '../../text/remembering.ts';
import { readShell, type ShellCommand } from '../../text/shell.ts';
import type { Activity, Hit } from './clue.ts';
import { HYPERPARAMETERS, PROGRAMS, TUNING_FLAGS } from './frameworks.ts';
import { pathPoints } from './path-words.ts';
import type { Reading } from './reading.ts';
import { type Stage, stageOfPath } from './stage.ts';

/** Words before the program: they only say where and how often it runs. */
const WRAPPERS =
  /^(?:sudo|nohup|time|env|exec|srun|mpirun|mpiexec|uv|run|poetry|pipenv|conda|xvfb-run|python[\d.]*|torchrun|deepspeed|accelerate|launch|lightning|fabric|model|ray|job|submit|--|bash|sh|sbatch|pdsh|horovodrun|bsub|colossalai|modal|coverage|\$\{?[A-Z_]*(?:PYTHON|LAUNCHER|CMD|RUN|SRUN)\w*\}?)$/;
const LAUNCHER_MODULES = new Set([
  'torch.distributed.launch',
  'torch.distributed.run',
  'accelerate.commands.launch',
  'deepspeed.launcher.runner',
  'torch.distributed.elastic',
]);

/** No program has a longer name. */
const WORD_LIMIT = 300;

/** What a command starts: a script, a module after `-m`, or a program with its subcommand. */
export function programOf({ words }: ShellCommand): string | undefined {
  let wrapped = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.length > WORD_LIMIT) return undefined;
    if (word === '-m') {
      const module = words[at + 1];
      if (module && module.length <= WORD_LIMIT && !LAUNCHER_MODULES.has(module)) return module;
      at++;
    } else if (/\.(?:py|sh)$/.test(word) && !word.startsWith('-')) return word;
    else if (WRAPPERS.test(word)) wrapped = true;
    else if (word.startsWith('-')) {
      // Behind a launcher a flag may or may not have a value: the script is told by its ending.
      if (!wrapped) return undefined;
    } else if (!wrapped) {
      const next = words[at + 1];
      return next && /^[a-z]\w*$/.test(next) ? `${word} ${next}` : word;
    }
  }
  return undefined;
}

type ScriptsByName = ReadonlyMap<string, readonly string[]>;

export interface KnownScripts {
  /** The Python files that were seen to train, and for which stage. */
  trainers: ReadonlyMap<string, Stage>;
  /** Paths of the release's Python files by their base name. */
  scripts: ScriptsByName;
}

export function scriptsByName(paths: readonly string[]): ScriptsByName {
  const scripts = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = scripts.get(name);
    if (known) known.push(path);
    else scripts.set(name, [path]);
  }
  return scripts;
}

/** Scripts start the same few programs over and over. */
const knownProgram = remembering(2000, (program) =>
  PROGRAMS.find(({ name }) => name.test(program) || name.test(program.split(' ', 1)[0]!)),
);

/** What the commands of a text start: the best of each activity. */
export function readCommands(
  release: Release,
  path: string,
  source: string,
  { trainers, scripts }: KnownScripts,
  lineOf: (line: number) => number = (line) => line,
): Reading[] {
  const best = new Map<Activity, Reading>();
  const called = stageOfPath(path);
  const role = folderRole(path);
  for (const command of readShell(source)) {
    const program = programOf(command);
    if (!program) continue;
    const shipped = shippedScript(release, scripts, path, program);
    const settings = command.flags.filter(({ name }) => name.length < 100 && HYPERPARAMETERS.test(name));
    const tunes = command.flags.some(({ name }) => name.length < 100 && TUNING_FLAGS.test(name));
    const named = called ?? (tunes ? 'finetuning' : undefined);
    const known = knownProgram(program);
    let reading: { does: Activity; points: number; stage: Stage } | undefined;
    if (known) reading = { does: known.does, points: 6, stage: named ?? known.stage ?? 'either' };
    else if (shipped && trainers.has(shipped))
      reading = { does: 'training', points: 7, stage: named ?? trainers.get(shipped) ?? 'either' };
    else if (settings.length >= 2 && pathPoints(program, 'training') > 0) {
      reading = {
        does: 'training',
        points: shipped ? 6 : 5,
        stage: named ?? stageOfPath(program) ?? 'either',
      };
    } else if (shipped && pathPoints(program, 'evaluation') > 2)
      reading = { does: 'evaluation', points: 5, stage: 'either' };
    if (!reading) continue;
    const flags = settings
      .slice(0, 2)
      .map(({ name, value }) => ` --${name} ${value?.slice(0, 40) ?? ''}`.trimEnd());
    const name = program.includes('$')
      ? program.slice(program.lastIndexOf('/') + 1)
      : program.replace(/^\/.*(?=\/[^/]+\/[^/]+$)\//, '');
    const detail = `launches ${name}${flags.join('')}`;
    const hit: Hit = { group: 'launches', points: reading.points, line: lineOf(command.line), detail };
    const points = reading.points - (role === 'vendored' || role === 'test' ? 6 : role ? 1 : 0);
    if ((best.get(reading.does)?.points ?? 0) >= points) continue;
    best.set(reading.does, {
      path,
      activity: reading.does,
      points,
      hits: [hit],
      stage: reading.stage,
      ...(shipped && { launches: shipped }),
    });
  }
  return [...best.values()];
}

/** The file of the release that a script's path means: from the root, from the folder of the shell script, or by its tail. */
function shippedScript(
  release: Release,
  scripts: ScriptsByName,
  from: string,
  program: string,
): string | undefined {
  const script = program.replace(/^(?:\.\/|\$\{?\w+\}?\/)+/, '');
  const candidates = script.endsWith('.py')
    ? [script]
    : /^[\w.]+$/.test(script)
      ? [`${script.replaceAll('.', '/')}.py`]
      : [];
  for (const wanted of candidates) {
    if (release.has(wanted)) return wanted;
    for (let folder = from; folder.includes('/'); ) {
      folder = folder.slice(0, folder.lastIndexOf('/'));
      if (release.has(`${folder}/${wanted}`)) return `${folder}/${wanted}`;
    }
    const tail = `/${wanted.replace(/^(?:\.\.\/)+/, '')}`;
    const inside = scripts.get(wanted.slice(wanted.lastIndexOf('/') + 1))?.find((one) => one.endsWith(tail));
    if (inside) return inside;
  }
  return undefined;
}
