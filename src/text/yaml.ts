import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';

/** Aliases may be followed this often: a handful is style, millions are a bomb. */
const ALIAS_LIMIT = 100;

/** Deeper files are no metadata; the parser recurses once a level. */
const DEPTH_LIMIT = 100;

export interface YamlPlace {
  line: number;
  column: number;
}

export interface YamlProblem extends YamlPlace {
  message: string;
}

export interface YamlReading {
  /** Plain data; undefined when there are problems. */
  data: unknown;
  problems: YamlProblem[];
  /** The place of the value at a path, or of its key; the nearest parent's when the path is not there. */
  placeOf: (path: readonly (string | number)[], part?: 'key' | 'value') => YamlPlace;
}

/**
 * YAML 1.2 with the line of everything. Duplicate keys, unknown tags, alias bombs and endless nesting are problems with a place;
 * nothing is thrown.
 */
export function readYaml(source: string): YamlReading {
  const top = { line: 1, column: 1 };
  const tooDeep = deepestFlow(source);
  if (tooDeep) return failed(tooDeep);
  const counter = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  } catch (error) {
    return failed({ ...top, message: `cannot be read as YAML (${(error as Error).message})` });
  }
  const placeAt = (offset: number): YamlPlace => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(error.pos[0]),
    message: inPlainWords(error.code, error.message),
  }));
  let data: unknown;
  if (!problems.length) {
    try {
      data = document.toJS({ maxAliasCount: ALIAS_LIMIT });
    } catch (error) {
      problems.push({ ...top, message: inPlainWords('', (error as Error).message) });
    }
  }
  return { data, problems, placeOf: (path, part = 'value') => placeAt(offsetOf(document, path, part)) };
}

function failed(problem: YamlProblem): YamlReading {
  return { data: undefined, problems: [problem], placeOf: () => ({ line: 1, column: 1 }) };
}

/** Bracket nesting over the limit would overflow the parser's stack before it could say so. */
function deepestFlow(source: string): YamlProblem | undefined {
  let depth = 0;
  let line = 1;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\n') line += 1;
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    if (depth > DEPTH_LIMIT)
      return { line, column: 1, message: `is nested more than ${DEPTH_LIMIT} levels deep` };
  }
  return undefined;
}

function inPlainWords(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'has this key twice: keep one of the two';
  if (/alias/i.test(message)) return `follows aliases more than ${ALIAS_LIMIT} times: write the values out`;
  if (code === 'TAG_RESOLVE_FAILED') return 'uses a YAML tag that is not understood: write a plain value';
  const [first = ''] = message.split('\n');
  return `is no YAML that can be read: ${first.charAt(0).toLowerCase()}${first.slice(1).trim().replace(/\.$/, '')}`;
}

function offsetOf(document: Document, path: readonly (string | number)[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? startOf(node) : 0;
  for (const [index, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      offset = startOf(pair.key as Node);
      next = pair.value;
    } else if (isSeq(node)) next = node.items[Number(step)];
    else return offset;
    const last = index === path.length - 1;
    if (isNode(next) && !(last && part === 'key' && isMap(node))) offset = startOf(next);
    node = next;
  }
  return offset;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
