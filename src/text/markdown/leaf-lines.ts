export interface Range {
  from: number;
  to: number;
}

/**
 * The lines of a leaf block without the marks in it (of quotes, headings, tasks) and without the space around them.
 *
 * @param marks ranges within the block, in order.
 */
export function leafLines(text: string, block: Range, marks: readonly Range[]): Range[] {
  const lines: Range[] = [];
  let mark = 0;
  for (let from = block.from; from <= block.to; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 || newline > block.to ? block.to : newline;
    let start = from;
    let stop = end;
    for (; mark < marks.length && marks[mark]!.from < end; mark += 1) {
      const { from: markFrom, to: markTo } = marks[mark]!;
      if (isBlank(text, start, markFrom)) start = markTo;
      else stop = Math.min(stop, markFrom);
    }
    lines.push(...trimmed(text, { from: start, to: stop }));
    from = end + 1;
  }
  return lines;
}

/** A range within one line without the space around it; none where there is nothing else. */
export function trimmed(text: string, { from, to }: Range): Range[] {
  let start = from;
  let stop = to;
  while (start < stop && isSpace(text, start)) start += 1;
  while (stop > start && isSpace(text, stop - 1)) stop -= 1;
  return start < stop ? [{ from: start, to: stop }] : [];
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isSpace(text, at)) return false;
  return true;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9 || code === 10;
}
