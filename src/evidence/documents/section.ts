import type { Block } from '../../text/document.ts';

/** The blocks below the heading at `index`, up to the next heading of its depth or above. */
export function sectionBelow(blocks: readonly Block[], index: number): Block[] {
  const heading = blocks[index]!;
  const below: Block[] = [];
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    if (block.kind === 'heading' && block.depth <= heading.depth) break;
    below.push(block);
  }
  return below;
}
