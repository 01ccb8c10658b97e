/**
 * The lines of the new file that a unified diff shows: GitHub takes review comments on these alone.
 *
 * @param patch hunks as the API gives them, without file headers.
 */
export function shownLines(patch: string): Set<number> {
  const lines = new Set<number>();
  let next = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk) next = Number(hunk[1]);
    else if (next > 0 && (line.startsWith('+') || line.startsWith(' '))) lines.add(next++);
  }
  return lines;
}
