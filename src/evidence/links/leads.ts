import type { Block } from '../../text/document.ts';

/** This much of the text before a list tells what a link in it is about. */
const LEAD_LENGTH = 300;

/** Keeps what introduces a list or a table: the paragraph before it, and the items above a nested one. */
export class Leads {
  #paragraph = '';
  #under: readonly string[] = [];
  #items: string[] = [];

  before(block: Block): string {
    if (
      block.kind === 'heading' ||
      block.headings.length !== this.#under.length ||
      block.headings.at(-1) !== this.#under.at(-1)
    ) {
      this.#paragraph = '';
      this.#items = [];
      this.#under = block.headings;
    }
    if (block.kind === 'item') {
      const above = this.#items.slice(0, block.depth - 1);
      this.#items = [...above, block.text.slice(0, LEAD_LENGTH)];
      return [this.#paragraph, ...above]
        .filter(Boolean)
        .join(' ')
        .slice(-LEAD_LENGTH * 2);
    }
    const lead = this.#paragraph;
    if (block.kind === 'paragraph' || block.kind === 'html') {
      this.#paragraph = block.text.slice(-LEAD_LENGTH);
      this.#items = [];
      // "The weights can be found here:" speaks of the paragraph after it.
      return /[:：]\s*$/.test(lead) ? lead : '';
    }
    return lead;
  }
}
