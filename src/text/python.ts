import { parser } from '@lezer/python';
import type { PythonModule } from './python/module.ts';
import { PythonReader } from './python/reader.ts';

export type * from './python/module.ts';
export { callsIn, importsFrom, names } from './python/module.ts';

/** Steps of error recovery after which a text is no Python: real files need hundreds, prose and noise one a word. */
const RECOVERY_LIMIT = 5000;

/** CPython itself refuses 200 open brackets. The parser would recurse over them. */
const NESTING_LIMIT = 400;

/**
 * Reads a Python file of any version, as far as it is Python; a mistake costs only its own lines. Loads a parser of
 * 60 KB: import this module only where there is Python to read.
 *
 * @param lineOf from a line of `source` to the line that places should name (notebooks); both count from 1.
 */
export function readPython(source: string, lineOf: (line: number) => number = (line) => line): PythonModule {
  const starts = lineStarts(source);
  const reader = new PythonReader(source, (offset) => lineOf(lineAt(starts, offset)));
  if (nestsDeeply(source)) return { ...reader.module, complete: false };
  const parse = parser.startParse(source);
  let recoveries = 0;
  let tree = parse.advance();
  while (!tree) {
    // `recovering` is how the parser counts down after an error; its types keep it to themselves.
    if ((parse as { recovering?: number }).recovering) recoveries++;
    if (recoveries > RECOVERY_LIMIT && parse.stoppedAt === null) {
      parse.stopAt(parse.parsedPos);
      reader.module.complete = false;
    }
    tree = parse.advance();
  }
  return reader.read(tree);
}

function nestsDeeply(source: string): boolean {
  let depth = 0;
  for (const [bracket] of source.matchAll(/[()[\]{}]/g)) {
    depth = '([{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > NESTING_LIMIT) return true;
  }
  return false;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
