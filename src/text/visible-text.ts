import { lastNotAfter } from './places.ts';

/** Characters that no reader sees: zero-width spaces and joins, soft hyphens, marks of direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const NEEDS_CARE = /[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const IDEOGRAPH = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Text that is put together from pieces of a source, and knows where each character came from. */
export class VisibleText {
  readonly #parts: string[] = [];
  /** Runs of characters: where each starts in the text, where in the source, and how long it is there. */
  readonly #textStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #sourceLengths: number[] = [];
  #length = 0;
  #last = '';
  #pendingBreak: { start: number; length: number } | undefined;

  get length(): number {
    return this.#length;
  }

  /** The length once a white space that waits for a visible character is counted. */
  get next(): number {
    return this.#length + (this.#pendingBreak && this.#length ? 1 : 0);
  }

  /** Characters as they stand in the source. White space runs become one space, none at the ends. */
  addText(text: string, start: number): void {
    if (!NEEDS_CARE.test(text)) {
      if (text) this.#add(text, start, text.length);
      return;
    }
    for (const piece of text.matchAll(/(\s+)|(\S+(?: \S+)*)/g)) {
      const at = start + piece.index;
      if (piece[1]) this.addSpace(at, piece[1].length, piece[1].includes('\n'));
      else this.#addVisible(piece[2]!, at);
    }
  }

  /** Code is kept as it is, white space included. */
  addVerbatim(text: string, start: number): void {
    if (text) this.#add(text, start, text.length);
  }

  /** A character that is written otherwise in the source: an entity. */
  addDecoded(text: string, start: number, sourceLength: number): void {
    if (/^\s$/.test(text)) this.addSpace(start, sourceLength, false);
    else if (text.replace(INVISIBLE, '')) this.#add(text, start, sourceLength);
  }

  /** Between two ideographs a line break is no space. */
  addSpace(start: number, length: number, isBreak: boolean): void {
    if (!this.#length) return;
    if (isBreak && IDEOGRAPH.test(this.#last)) this.#pendingBreak ??= { start, length: -length };
    else this.#pendingBreak ??= { start, length };
  }

  #addVisible(text: string, start: number): void {
    let from = 0;
    for (const gap of text.matchAll(INVISIBLE)) {
      if (gap.index > from) this.#add(text.slice(from, gap.index), start + from, gap.index - from);
      from = gap.index + gap[0].length;
    }
    if (from < text.length) this.#add(text.slice(from), start + from, text.length - from);
  }

  #add(text: string, start: number, sourceLength: number): void {
    const pending = this.#pendingBreak;
    this.#pendingBreak = undefined;
    if (pending && !(pending.length < 0 && IDEOGRAPH.test(text[0]!))) {
      this.#push(' ', pending.start, Math.abs(pending.length));
    }
    this.#push(text, start, sourceLength);
  }

  #push(text: string, start: number, sourceLength: number): void {
    const run = this.#textStarts.length - 1;
    const continues =
      run >= 0 &&
      sourceLength === text.length &&
      this.#sourceLengths[run] === this.#length - this.#textStarts[run]! &&
      this.#sourceStarts[run]! + this.#sourceLengths[run]! === start;
    if (continues) this.#sourceLengths[run]! += sourceLength;
    else {
      this.#textStarts.push(this.#length);
      this.#sourceStarts.push(start);
      this.#sourceLengths.push(sourceLength);
    }
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.at(-1)!;
  }

  toString(): string {
    return this.#parts.join('');
  }

  /** Source offset of a character; of the end, where the last character ends. */
  at(index: number): number {
    if (!this.#length) return 0;
    if (index >= this.#length) return this.#endOf(this.#length - 1);
    const run = lastNotAfter(this.#textStarts, index);
    return this.#sourceStarts[run]! + (this.#isVerbatim(run) ? index - this.#textStarts[run]! : 0);
  }

  range(from: number, to: number): { start: number; end: number } {
    const start = this.at(from);
    return { start, end: to > from ? this.#endOf(Math.min(to, this.#length) - 1) : start };
  }

  #endOf(index: number): number {
    const run = lastNotAfter(this.#textStarts, index);
    return this.#isVerbatim(run) ? this.at(index) + 1 : this.#sourceStarts[run]! + this.#sourceLengths[run]!;
  }

  #isVerbatim(run: number): boolean {
    const end = this.#textStarts[run + 1] ?? this.#length;
    return end - this.#textStarts[run]! === this.#sourceLengths[run];
  }
}
