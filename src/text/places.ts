/** Offsets of a text as lines and columns, both from 1. Lines end with LF, CRLF or a lone CR. */
export class Places {
  readonly #source: string;
  #starts: number[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  placeAt(offset: number): { line: number; column: number } {
    this.#starts ??= lineStarts(this.#source);
    const line = lastNotAfter(this.#starts, offset);
    return { line: line + 1, column: offset - this.#starts[line]! + 1 };
  }
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const end of source.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
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
