const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/;
const BLANK_INSIDE = /\n[ \t>]*\n/;
const MARKERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/;
/** A thematic break. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;
const NESTING_LIMIT = 12;
/** After so many lines that open several lists or quotes at once, each opens no more than two. */
const DEEP_LINES = 200;
const NESTING_OF_MORE = 2;

/**
 * The source as the block parser gets it, offset for offset the same. Line ends are LF. A comment that holds blank
 * lines, which Markdown would end at the first of them, is put on one line, as a browser would read it. Markers of
 * lists and quotes beyond NESTING_LIMIT on one line are no longer markers, as each costs time with every line below.
 */
export function flatten(source: string): string {
  let text = source.includes('\r') ? source.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : source;
  if (text.includes('<!--')) text = flattenComments(text);
  return flattenNesting(closeDelimiters(text));
}

/** The block parser knows no delimiter row with spaces after its last bar: they go behind its first. */
function closeDelimiters(text: string): string {
  return text.replace(/^[ \t]*\|[ \t:|-]*[ \t]$/gm, (row) => {
    const end = row.trimEnd();
    if (!end.includes('-')) return row;
    const first = end.indexOf('|') + 1;
    return end.slice(0, first) + row.slice(end.length) + end.slice(first);
  });
}

function flattenComments(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let fence = '';
  let lineStart = 0;
  while (lineStart < text.length) {
    const newline = text.indexOf('\n', lineStart);
    let lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd);
    const mark = line.length < 4096 ? FENCE.exec(line)?.[1] : undefined;
    if (fence) {
      if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = '';
    } else if (mark) fence = mark;
    else {
      const open = line.lastIndexOf('<!--');
      const isOpen = open >= 0 && !line.includes('-->', open) && !insideCode(line, open);
      if (isOpen) {
        const start = lineStart + open;
        const close = text.indexOf('-->', start);
        if (close < 0) break;
        const inner = text.slice(start + 4, close);
        if (BLANK_INSIDE.test(inner)) {
          parts.push(text.slice(copied, start + 4), ' '.repeat(inner.length));
          copied = close;
        }
        const end = text.indexOf('\n', close);
        lineEnd = end < 0 ? text.length : end;
      }
    }
    lineStart = lineEnd + 1;
  }
  parts.push(text.slice(copied));
  return parts.join('');
}

function insideCode(line: string, at: number): boolean {
  let ticks = 0;
  for (let index = 0; index < at; index += 1) if (line[index] === '`') ticks += 1;
  return ticks % 2 === 1;
}

function flattenNesting(text: string): string {
  let deep = 0;
  return text.replace(/^[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t>*+.)\d-]{6,}/gm, (line) => {
    if (RULE.test(line)) return line;
    const markers = MARKERS.exec(line)?.[0] ?? '';
    if (markers.length < 8) return line;
    deep += 1;
    const limit = deep > DEEP_LINES ? NESTING_OF_MORE : NESTING_LIMIT;
    let count = 0;
    return (
      markers.replace(/>|[-*+]|\d{1,9}[.)]/g, (marker) =>
        ++count > limit ? '\u200b'.repeat(marker.length) : marker,
      ) + line.slice(markers.length)
    );
  });
}
