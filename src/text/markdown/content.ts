import { lastNotAfter } from '../places.ts';
import type { VisibleText } from '../visible-text.ts';

/** The lines of a block without the markers of the quotes and lists around it, joined, and where they come from. */
export class Content {
  readonly text: string;
  readonly end: number;
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];

  constructor(source: string, lines: readonly { from: number; to: number }[]) {
    const parts: string[] = [];
    let length = 0;
    for (const { from, to } of lines) {
      this.#starts.push(length);
      this.#sources.push(from);
      parts.push(source.slice(from, to));
      length += to - from + 1;
    }
    this.text = parts.join('\n');
    this.end = lines.at(-1)?.to ?? 0;
  }

  toSource(offset: number): number {
    const line = lastNotAfter(this.#starts, offset);
    return this.#sources[line]! + offset - this.#starts[line]!;
  }

  /** Adds the characters of a range to a text, line by line, as the lines may lie apart in the source. */
  addTo(visible: VisibleText, start: number, end: number): void {
    let line = lastNotAfter(this.#starts, start);
    for (let from = start; from < end; line += 1) {
      const to = Math.min(end, this.#starts[line + 1] ?? end);
      visible.addText(this.text.slice(from, to), this.#sources[line]! + from - this.#starts[line]!);
      from = to;
    }
  }
}
