/** Offsets of a text as lines and columns, both from 1. Lines end with LF, CRLF or a lone CR. */
export class Places {
  readonly #source: string;
  #starts: number[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  placeAt(offset: number): { line: number; column: number } {
    const starts = this.#lineStarts();
    const line = lastNotAfter(starts, offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  }

  /** The offset at which a line starts; undefined when there are fewer lines. */
  startOf(line: number): number | undefined {
    return this.#lineStarts()[line - 1];
  }

  #lineStarts(): number[] {
    this.#starts ??= lineStarts(this.#source);
    return this.#starts;
  }
}

function lineStarts(source: string): number[] {
  const starts = [0];
  if (source.includes('\r'))
    for (const end of source.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  else for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last of the ascending `numbers` that is at most `value`; 0 when none is. */
export function lastNotAfter(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
