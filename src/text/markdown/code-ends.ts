/** Where a run of backticks is closed by one of the same length. All runs are found once, when the first is asked. */
export class CodeEnds {
  readonly #content: string;
  #runs: Map<number, { starts: number[]; passed: number }> | undefined;

  constructor(content: string) {
    this.#content = content;
  }

  after(start: number): { length: number; close: number | undefined } {
    if (!this.#runs) {
      this.#runs = new Map();
      for (const { index, 0: run } of this.#content.matchAll(/`+/g)) {
        const known = this.#runs.get(run.length);
        if (known) known.starts.push(index);
        else this.#runs.set(run.length, { starts: [index], passed: 0 });
      }
    }
    let length = 1;
    while (this.#content[start + length] === '`') length += 1;
    const runs = this.#runs.get(length);
    if (!runs) return { length, close: undefined };
    while (runs.passed < runs.starts.length && runs.starts[runs.passed]! <= start) runs.passed += 1;
    return { length, close: runs.starts[runs.passed] };
  }
}
