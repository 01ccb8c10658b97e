/** Longer names are generated, or meant to keep a pattern busy. */
export const NAME_LIMIT = 120;

/**
 * The words of a source text, so that a file that cannot show a thing need not be parsed for it. Whatever the parser
 * finds is made of these: a name that is not among them is not called, defined, imported or set.
 */
export class Words {
  readonly text: string;
  #words: Set<string> | undefined;
  #lines: string | undefined;
  #literals: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  has(word: string): boolean {
    return this.#all().has(word);
  }

  /** True when every step of a dotted name is a word: `data.Dataset`, `load_dataset().map`, `=sample`. */
  hasPath(path: string): boolean {
    const words = this.#all();
    return stepsOf(path).every((step) => words.has(step));
  }

  /** True when a word is like that, from its start to its end. */
  hasLike(pattern: RegExp): boolean {
    this.#lines ??= [...this.#all()].filter((word) => word.length <= NAME_LIMIT).join('\n');
    return lineByLine(pattern).test(this.#lines);
  }

  /** True when the text may have a string like that; `\n` before a word does not belong to it. */
  mayQuote(pattern: RegExp): boolean {
    this.#literals ??= this.text.replace(/\\[a-z]/g, '  ');
    return pattern.test(this.#literals);
  }

  #all(): Set<string> {
    if (this.#words) return this.#words;
    const words = new Set(this.text.match(/[A-Za-z_]\w*/g));
    // An option is set by its name with underscores.
    for (const option of this.text.match(/-[A-Za-z]\w*(?:-\w+)+/g) ?? []) {
      words.add(option.slice(1).replaceAll('-', '_'));
    }
    this.#words = words;
    return words;
  }
}

const steps = new Map<string, readonly string[]>();

/** Of the tables' own paths, a few hundred. */
function stepsOf(path: string): readonly string[] {
  let known = steps.get(path);
  if (!known) {
    known = path.replace(/^=|[()[\]]/g, '').split('.');
    steps.set(path, known);
  }
  return known;
}

const byLines = new Map<RegExp, RegExp>();

function lineByLine(pattern: RegExp): RegExp {
  let known = byLines.get(pattern);
  if (!known) {
    known = new RegExp(pattern.source, `${pattern.flags}m`);
    byLines.set(pattern, known);
  }
  return known;
}
