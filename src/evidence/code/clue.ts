import { type Call, names, type PythonModule } from '../../text/python/module.ts';
import { NAME_LIMIT } from './words.ts';

/** What a code file can do, as far as the detectors care. Training is told apart into stages afterwards. */
export type Activity = 'training' | 'data-processing' | 'inference' | 'evaluation';

/**
 * One thing that a Python file can show, as a row of a table. A row holds when any of its lists has a hit. Rows of the
 * same group say the same thing in other words: only the best of them counts.
 */
export interface Clue {
  group: string;
  points: number;
  /** What a reader finds at the line. `{}` stands for the callee, module or name that was hit. */
  says: string;
  /** Ends of dotted callees: `load_dataset` is met by `datasets.load_dataset`, `=sample` only by itself. */
  calls?: readonly string[];
  /** What one of the arguments of such a call must be like, as it is written. */
  given?: RegExp;
  /** The last names of calls. */
  callsLike?: RegExp;
  /** Whole dotted callees (`self.model.generate`); the last name alone must fit, too. */
  callees?: RegExp;
  /** Keywords of any call: `train_dataset=`. */
  keywords?: RegExp;
  /** Modules, or names in modules (`trl.SFTTrainer`). */
  imports?: readonly string[];
  /** Names of functions and classes that are defined here. */
  defines?: RegExp;
  /** Base classes of classes that are defined here. */
  extends?: readonly string[];
  /** String literals. */
  strings?: RegExp;
  /** Names that are given a literal: options, fields, variables. */
  sets?: RegExp;
}

export interface Hit {
  group: string;
  points: number;
  line: number;
  detail: string;
  /** True for what a framework runs, and only when something asks it to. */
  waits?: true;
}

/** A module with its calls by their last name, so that a table of calls costs a look-up a row. */
export interface IndexedModule {
  module: PythonModule;
  callsByEnd: ReadonlyMap<string, readonly Call[]>;
}

const indexes = new WeakMap<PythonModule, IndexedModule>();

export function indexModule(module: PythonModule): IndexedModule {
  const known = indexes.get(module);
  if (known) return known;
  const callsByEnd = new Map<string, Call[]>();
  for (const call of module.calls) {
    const end = lastName(call.callee);
    const others = callsByEnd.get(end);
    if (others) others.push(call);
    else callsByEnd.set(end, [call]);
  }
  const indexed = { module, callsByEnd };
  indexes.set(module, indexed);
  return indexed;
}

export function lastName(callee: string): string {
  return callee.slice(callee.lastIndexOf('.') + 1);
}

/** The calls whose dotted name ends in `path`. */
export function callsTo({ callsByEnd }: IndexedModule, path: string): readonly Call[] {
  if (path.startsWith('='))
    return (callsByEnd.get(path.slice(1)) ?? []).filter(({ callee }) => callee === path.slice(1));
  const calls = callsByEnd.get(lastName(path)) ?? [];
  return path.includes('.') ? calls.filter((call) => names(call.callee, path)) : calls;
}

/** The best hit of each group. */
export function findClues(indexed: IndexedModule, clues: readonly Clue[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const clue of clues) {
    if ((best.get(clue.group)?.points ?? 0) >= clue.points) continue;
    const found = findClue(indexed, clue);
    if (!found) continue;
    const detail = clue.says.replace('{}', found.what);
    best.set(clue.group, { group: clue.group, points: clue.points, line: found.line, detail });
  }
  return [...best.values()];
}

/** What is tested of a string: its words stand early, and patterns are not run over megabytes. */
const STRING_LIMIT = 4000;

/** A picture of a benchmark is one to try the model on. */
const PICTURE_ADDRESS = /^https?:\/\/\S{1,300}\.(?:png|jpe?g|webp|gif)(?:\?\S{0,100})?$/i;

function isName(name: string): boolean {
  return name.length <= NAME_LIMIT;
}

function isGiven({ positional, keywords }: Call, given: RegExp | undefined): boolean {
  return !given || [...positional, ...keywords.values()].some(({ source }) => given.test(source));
}

function findClue(indexed: IndexedModule, clue: Clue): { line: number; what: string } | undefined {
  const { module } = indexed;
  for (const path of clue.calls ?? []) {
    const call = callsTo(indexed, path).find((each) => isGiven(each, clue.given));
    if (call) return { line: call.line, what: path.replace('=', '') };
  }
  if (clue.callsLike) {
    for (const [end, calls] of indexed.callsByEnd) {
      if (isName(end) && clue.callsLike.test(end)) return { line: calls[0]!.line, what: end };
    }
  }
  if (clue.callees) {
    const call = module.calls.find(({ callee }) => isName(callee) && clue.callees!.test(callee));
    if (call) return { line: call.line, what: call.callee };
  }
  for (const name of clue.imports ?? []) {
    const line = lineOfImport(module, name);
    if (line !== undefined) return { line, what: name };
  }
  if (clue.keywords) {
    for (const call of module.calls) {
      for (const name of call.keywords.keys())
        if (isName(name) && clue.keywords.test(name)) return { line: call.line, what: name };
    }
  }
  for (const definition of module.definitions) {
    if (clue.defines && isName(definition.name) && clue.defines.test(definition.name))
      return { line: definition.line, what: definition.name };
    const base = clue.extends?.find((path) => definition.bases.some((one) => names(one, path)));
    if (base) return { line: definition.line, what: base };
  }
  for (const { value, line } of clue.strings ? module.strings : []) {
    const hit = clue.strings!.exec(value.slice(0, STRING_LIMIT));
    if (hit && !PICTURE_ADDRESS.test(value)) return { line, what: hit[0] };
  }
  const set = clue.sets && module.constants.find(({ name }) => isName(name) && clue.sets!.test(name));
  return set && { line: set.line, what: set.name };
}

function lineOfImport(module: PythonModule, name: string): number | undefined {
  const dot = name.lastIndexOf('.');
  const exact = module.imports.find(
    (one) =>
      one.module === name ||
      one.module.startsWith(`${name}.`) ||
      (one.name === name.slice(dot + 1) && one.module === name.slice(0, dot)),
  );
  return exact?.line;
}
