/**
 * A Python file as the detectors see it: what it imports, calls, defines and sets, each with its line. Nothing is
 * executed and no type is inferred: a name stands for what was imported under it, and that is all.
 */

export interface PythonModule {
  docstring?: string;
  imports: Import[];
  /** Every call in source order, an outer call before the calls in its arguments. */
  calls: Call[];
  definitions: Definition[];
  /** `for` and `while`, an outer loop before the loops in it. */
  loops: Loop[];
  /** Literals that are given to a name, whatever the way. */
  constants: Constant[];
  /** Every string literal except docstrings, with its line: names of models and data sets stand in lists, too. */
  strings: { value: string; line: number }[];
  /** The line of `if __name__ == '__main__':`. */
  mainLine?: number;
  /** False when reading stopped early: the file is no Python, or too far from it. */
  complete: boolean;
}

export interface Import {
  /** `torch.nn`; relative imports keep their dots (`..models`). */
  module: string;
  /** What `from module import …` takes, `*` included; undefined for `import module`. */
  name?: string;
  /** The name that the file uses: the alias where there is one. */
  as: string;
  line: number;
}

export interface Value {
  /** As written, cut to VALUE_LIMIT characters. */
  source: string;
  /** The decoded text of a string literal; of an f-string, with `{}` for each replacement. */
  text?: string;
  /** The strings of a list or tuple of string literals. */
  items?: string[];
}

export interface Call {
  /**
   * Dotted, with import aliases undone: `transformers.AutoModelForCausalLM.from_pretrained`. A call or a subscript on
   * the way is written `()` or `[]`: `datasets.load_dataset().map`.
   */
  callee: string;
  line: number;
  positional: Value[];
  keywords: Map<string, Value>;
  /** The name that the result is given to, `self.model` included; the first of several. */
  assignedTo?: string;
  /** Index in `definitions` of the innermost function or class around it. */
  within?: number;
}

/** A range of `calls`, end exclusive. */
export interface CallRange {
  firstCall: number;
  lastCall: number;
}

export interface Definition extends CallRange {
  kind: 'function' | 'class';
  name: string;
  line: number;
  /** Dotted, aliases undone. */
  bases: string[];
  decorators: string[];
  parameters: string[];
  docstring?: string;
  within?: number;
}

export interface Loop extends CallRange {
  kind: 'for' | 'while';
  line: number;
  endLine: number;
  /** What it runs over, or its condition, as written. */
  over: string;
  within?: number;
}

export interface Constant {
  /** `learning_rate`, `config.lr`, `--model-name` becomes `model_name`. */
  name: string;
  value: Value;
  line: number;
  /**
   * `assignment`: at module level, in a function or a class body (a dataclass field); `parameter`: the default of a
   * function's parameter; `argument`: the default of `add_argument` or a click option; `entry`: of a dictionary.
   */
  from: 'assignment' | 'parameter' | 'argument' | 'entry';
  within?: number;
}

/** Longer expressions are no setting that anyone reads. */
export const VALUE_LIMIT = 2000;

/** The calls in a loop or a definition, nested ones included. */
export function callsIn(module: PythonModule, range: CallRange): readonly Call[] {
  return module.calls.slice(range.firstCall, range.lastCall);
}

/** True when `callee` is `path` or ends in it at a dot: `torch.optim.AdamW` for `AdamW` and `optim.AdamW`. */
export function names(callee: string, path: string): boolean {
  return callee.endsWith(path) && (callee.length === path.length || callee.at(-path.length - 1) === '.');
}

/** True when the file imports `module` or something below it. */
export function importsFrom(module: PythonModule, name: string): boolean {
  return module.imports.some((found) => found.module === name || found.module.startsWith(`${name}.`));
}
