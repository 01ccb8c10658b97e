/** Characters that no reader sees: zero-width spaces and joins, soft hyphens, marks of direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
/** White space at an end, in a row, or that is no space; and what no reader sees. */
const NEEDS_CARE = /^ | $| {2}|[^\S ]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const WORDS = /\S+(?: \S+)*/g;
const IDEOGRAPH = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Numbers that describe a run of characters: its start in the text, its start in the source, its length there. */
const STRIDE = 3;

/** Where the characters of a text stand in the source that it was put together from. */
export class TextMap {
  readonly #runs: readonly number[];
  readonly #length: number;

  constructor(runs: readonly number[], length: number) {
    this.#runs = runs;
    this.#length = length;
  }

  /** Source offset of a character; of the end, where the last character ends. */
  at(index: number): number {
    if (!this.#length) return 0;
    if (index >= this.#length) return this.#endOf(this.#length - 1);
    const run = this.#runOf(index);
    return this.#runs[run + 1]! + (this.#isVerbatim(run) ? index - this.#runs[run]! : 0);
  }

  range(from: number, to: number): { start: number; end: number } {
    const start = this.at(from);
    return { start, end: to > from ? this.#endOf(Math.min(to, this.#length) - 1) : start };
  }

  #endOf(index: number): number {
    const run = this.#runOf(index);
    return this.#isVerbatim(run) ? this.at(index) + 1 : this.#runs[run + 1]! + this.#runs[run + 2]!;
  }

  #runOf(index: number): number {
    let low = 0;
    let high = this.#runs.length / STRIDE - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#runs[middle * STRIDE]! <= index) low = middle;
      else high = middle - 1;
    }
    return low * STRIDE;
  }

  #isVerbatim(run: number): boolean {
    const end = this.#runs[run + STRIDE] ?? this.#length;
    return this.#runs[run + 2] === end - this.#runs[run]!;
  }
}

/** Text that is put together from pieces of a source, and knows where each character came from. */
export class VisibleText {
  readonly #parts: string[] = [];
  readonly #runs: number[] = [];
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
    let done = 0;
    for (const { 0: words, index } of text.matchAll(WORDS)) {
      this.#addGap(text.slice(done, index), start + done);
      this.#addVisible(words, start + index);
      done = index + words.length;
    }
    this.#addGap(text.slice(done), start + done);
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

  #addGap(space: string, start: number): void {
    if (space) this.addSpace(start, space.length, space.includes('\n'));
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
    const runs = this.#runs;
    const run = runs.length - STRIDE;
    const continues =
      run >= 0 &&
      sourceLength === text.length &&
      runs[run + 2] === this.#length - runs[run]! &&
      start === runs[run + 1]! + runs[run + 2]!;
    if (continues) runs[run + 2]! += sourceLength;
    else runs.push(this.#length, start, sourceLength);
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.at(-1)!;
  }

  toString(): string {
    return this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('');
  }

  toMap(): TextMap {
    return new TextMap(this.#runs, this.#length);
  }
}
