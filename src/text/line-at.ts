/** The line, from 1, of an offset in a text that was read once and is not worth an index of its lines; lines end with LF. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
