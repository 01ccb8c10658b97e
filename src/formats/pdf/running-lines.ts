import type { Line } from './layout.ts';

/** Lines at the top and at the foot of a page that may be a heading, a footing or a number of it. */
const EDGE = 2;
/** "3", "- 3 -", "3 / 12", "Page 3 of 12", "第 3 页 共 12 页". */
const PAGE_NUMBER =
  /^(?:page|p\.|seite|第)?\s*[-–—]?\s*\d{1,4}\s*(?:页|頁)?(?:\s*(?:\/|of|von|sur|de|di|van|из|,|，|共)\s*共?\s*\d{1,4}\s*(?:页|頁)?)?\s*[-–—]?$/i;

/**
 * The lines of each page without numbers of pages, and without headings and footings that an earlier page has too.
 * What is said on every page is said once: it may be a term.
 */
export function withoutRepeated(pages: readonly (readonly Line[])[]): string[][] {
  const seen = new Set<string>();
  return pages.map((lines) => {
    const byHeight = [...lines.keys()].sort((a, b) => lines[b]!.y - lines[a]!.y || a - b);
    const edges = new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
    const dropped = new Set<number>();
    const own: string[] = [];
    for (const index of edges) {
      const { text } = lines[index]!;
      const key = text.replace(/\d+/g, '#');
      if (PAGE_NUMBER.test(text) || seen.has(key)) dropped.add(index);
      own.push(key);
    }
    for (const key of own) seen.add(key);
    return lines.filter((_, index) => !dropped.has(index)).map(({ text }) => text);
  });
}
