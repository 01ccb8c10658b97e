/** A string value of a JSON text, with where it stands. */
export interface PlacedString {
  /** Keys and indexes from the root. */
  path: readonly (string | number)[];
  value: string;
  /** From 1. */
  line: number;
}

const DEPTH_LIMIT = 100;
/** Longer strings are embedded images and outputs. */
const STRING_LIMIT = 256 * 1024;

/**
 * The string values of a JSON text with their lines, which `JSON.parse` does not tell. Reads on over mistakes and a cut
 * end; what is no string is passed over. Time and memory are linear in the text.
 */
export function* readPositions(text: string): Generator<PlacedString> {
  const path: (string | number)[] = [];
  let line = 1;
  let counted = 0;
  // The last string, until it is known whether it was a key.
  let pending: { from: number; to: number } | undefined;
  const decode = ({ from, to }: { from: number; to: number }): string => {
    if (to - from > STRING_LIMIT) return '';
    try {
      return JSON.parse(text.slice(from, to)) as string;
    } catch {
      return text.slice(from + 1, to - 1);
    }
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      const to = endOfString(text, at);
      pending = { from: at, to };
      at = to - 1;
    } else if (char === ':') {
      if (pending && path.length) path[path.length - 1] = decode(pending);
      pending = undefined;
    } else if (char === ',' || char === ']' || char === '}' || char === '{' || char === '[') {
      if (pending) {
        for (; counted < pending.from; counted++) if (text.charCodeAt(counted) === 10) line++;
        yield { path: [...path], value: decode(pending), line };
        pending = undefined;
      }
      const last = path.at(-1);
      if (char === ',' && typeof last === 'number') path[path.length - 1] = last + 1;
      else if (char === '{' || char === '[') {
        if (path.length >= DEPTH_LIMIT) return;
        path.push(char === '{' ? '' : 0);
      } else if (char !== ',') path.pop();
    }
  }
}

function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}
