import type { Block } from '../text/document.ts';

/** Titles of plans under which what was reached is kept too. */
const ROADMAP = /road-?map|路线图|路線圖|ロードマップ|로드맵/i;
const DAY =
  /^\W{0,4}(?:(?:19|20)\d\d\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}(?!\d)|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)/u;
const REACH = 60;

/** "# Roadmap\n- 2026.3.14:\n  - Example-2 is open source": plans have months, what was done has the day on which it was. */
export function isDatedEntry(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  if (block.kind !== 'item' || !ROADMAP.test(block.headings.at(-1) ?? '')) return false;
  if (DAY.test(block.text)) return true;
  let { depth } = block;
  for (let at = index - 1; at >= 0 && index - at < REACH && depth > 1; at -= 1) {
    const earlier = blocks[at]!;
    if (earlier.kind === 'heading') return false;
    if (earlier.kind !== 'item' || earlier.depth >= depth) continue;
    if (DAY.test(earlier.text)) return true;
    ({ depth } = earlier);
  }
  return false;
}
