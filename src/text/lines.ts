/** Where the lines of a text start, to find the line of an offset. */
export class Lines {
  private readonly starts = [0];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The line, counted from 1, of an offset. */
  of(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  start(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  /** Offset after the last character of a line, its line break included. */
  end(line: number): number {
    return this.starts[line] ?? this.text.length;
  }
}
