import type { Matrix } from './matrix.ts';

/** A piece of text from where its first glyph begins to where its last one ends, on the page. */
export interface Run {
  text: string;
  start: Matrix;
  end: Matrix;
}

export interface Line {
  text: string;
  /** Height of its baseline above the foot of the page. */
  y: number;
}

/** A gap wider than this is a space, in sizes of the font: spaces are at least 0.2 wide, kerning is below 0.1. */
const SPACE = 0.15;
/** A baseline that moves further begins a new line: marks above and below the line move less. */
const SAME_LINE = 0.5;
/** A gap wider than this parts columns, or the two ends of a heading. */
const COLUMN = 4;
/** Written without spaces. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

interface Place {
  x: number;
  y: number;
  size: number;
  /** Direction of the writing. */
  dx: number;
  dy: number;
}

/** Puts the runs of one page together as lines, in the order in which the page shows them. */
export class Layout {
  readonly #lines: Line[] = [];
  #line: string[] = [];
  #y = 0;
  #last: { run: Run; start: Place; end: Place } | undefined;

  add(run: Run): void {
    const start = placeOf(run.start);
    const end = placeOf(run.end);
    const last = this.#last;
    this.#last = { run, start, end };
    if (!last) {
      this.#begin(run, start);
      return;
    }
    const [x, y] = [start.x - last.end.x, start.y - last.end.y];
    const size = Math.max(start.size, last.end.size) || 1;
    const across = Math.abs(y * last.end.dx - x * last.end.dy) / size;
    const turned = start.dx * last.end.dx + start.dy * last.end.dy < 0.9;
    const gap = (x * last.end.dx + y * last.end.dy) / size;
    // The same word once more in the same place is how some writers make it bold.
    const again = Math.hypot(start.x - last.start.x, start.y - last.start.y) / size;
    if (run.text === last.run.text && again < SPACE) return;
    if (!(across <= SAME_LINE) || !(Math.abs(gap) <= COLUMN) || turned) {
      this.#finish();
      this.#begin(run, start);
      return;
    }
    if (Math.abs(gap) > SPACE && mayPart(this.#line.at(-1)!, run.text)) this.#line.push(' ');
    this.#line.push(run.text);
  }

  /** The lines so far. */
  lines(): Line[] {
    this.#finish();
    this.#last = undefined;
    return this.#lines;
  }

  #begin(run: Run, { y }: Place): void {
    this.#line = [run.text];
    this.#y = y;
  }

  #finish(): void {
    const text = this.#line
      .join('')
      .replace(/[ \t\u00a0]+/g, ' ')
      .trim();
    if (text !== '') this.#lines.push({ text, y: this.#y });
    this.#line = [];
  }
}

function placeOf([a, b, c, d, x, y]: Matrix): Place {
  const length = Math.hypot(a, b) || 1;
  return { x, y, size: Math.hypot(c, d), dx: a / length, dy: b / length };
}

function mayPart(before: string, after: string): boolean {
  const [left, right] = [before.at(-1) ?? ' ', after.at(0) ?? ' '];
  return left !== ' ' && right !== ' ' && !(WIDE.test(left) && WIDE.test(right));
}
