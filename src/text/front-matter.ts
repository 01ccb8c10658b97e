import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document as YamlDocument } from 'yaml';
import type { FrontMatter } from './document.ts';
import type { Places } from './places.ts';

/** Longer than this is no metadata that a person wrote. */
const LENGTH_LIMIT = 1024 * 1024;
/** The parser recurses once a level of brackets or indentation. */
const DEPTH_LIMIT = 100;
const ALIAS_LIMIT = 100;

const OPENING = /^\s*---[ \t]*(?:\r\n?|\n)/;
const CLOSING = /(?:\r\n?|\n)---[ \t]*(?=\r|\n|$)/g;

/**
 * The YAML block between two lines "---" at the very start of a model card. Real cards have duplicate keys, tabs and
 * unknown tags: what can be read is given, with the first mistake beside it. Nothing is thrown.
 */
export function readFrontMatter(source: string, places: Places): FrontMatter | undefined {
  const opening = OPENING.exec(source.slice(0, 1024));
  if (!opening) return undefined;
  const from = opening[0].length;
  CLOSING.lastIndex = Math.max(0, from - 1);
  const closing = CLOSING.exec(source.slice(0, from + LENGTH_LIMIT));
  if (!closing) return undefined;
  const start = opening[0].indexOf('---');
  const end = closing.index + closing[0].length;
  const yaml = source.slice(from, closing.index);
  const none = { data: undefined, start, end, lineOf: () => undefined, rangeOf: () => undefined };
  const failed = (offset: number, message: string): FrontMatter => ({
    ...none,
    error: { line: places.placeAt(from + offset).line, message },
  });
  if (isTooDeep(yaml)) return failed(0, `is nested more than ${DEPTH_LIMIT} levels deep`);

  let document: YamlDocument;
  let data: unknown;
  try {
    document = parseDocument(yaml, {
      uniqueKeys: false,
      prettyErrors: false,
      strict: false,
      logLevel: 'silent',
    });
    data = document.toJS({ maxAliasCount: ALIAS_LIMIT });
  } catch (error) {
    return failed(0, (error as Error).message);
  }
  const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data);
  // Two lines of dashes with text between are two thematic breaks.
  if (!isMapping && !document.errors.length) return undefined;
  const rangeOf = (path: readonly (string | number)[]) => {
    const range = rangeAt(document, path);
    return range && { start: from + range[0], end: from + range[1] };
  };
  const mistake = document.errors[0];
  return {
    data: isMapping ? (data as Record<string, unknown>) : undefined,
    start,
    end,
    rangeOf,
    lineOf: (path) => {
      const range = rangeOf(path);
      return range && places.placeAt(range.start).line;
    },
    ...(mistake && {
      error: { line: places.placeAt(from + mistake.pos[0]).line, message: mistake.message.split('\n')[0]! },
    }),
  };
}

function rangeAt(document: YamlDocument, path: readonly (string | number)[]): [number, number] | undefined {
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      node = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      )?.value;
    } else if (isSeq(node)) node = node.items[Number(step)];
    else return undefined;
  }
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

function isTooDeep(yaml: string): boolean {
  if (/^[ \t]{400}/m.test(yaml) || /(?:[-?][ \t]+){100}/.test(yaml)) return true;
  let depth = 0;
  for (const char of yaml) {
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    if (depth > DEPTH_LIMIT) return true;
  }
  return false;
}
