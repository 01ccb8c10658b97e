import type { Block } from '../../text/document.ts';

export const NO_MIXTURE =
  /\b(?:your|own data|custom|will be|to be released|evaluat\w+|outperform\w*|benchmarks?)\b/i;
/** Sections about what the model learned from. */
export const OF_DATA =
  /^\W*(?:\d[\d.]*\W+)?(?:(?:pre-?|post-?)?training |(?:code|text|pre-?training|training) )?(?:data(?:sets?)?|corpus|corpora|data (?:mix\w*|sources?|composition))\W*$|^\W*(?:训练|预训练)?(?:数据|语料)\W*$/i;
export const AMOUNT =
  /\b\d[\d.,]*\s?(?:k|m|b|t|million|billion|trillion|gb|tb|万|亿)?\+?[ -]?(?:tokens?|examples|samples|instances|documents|conversations|hours|pairs|images|videos|records|dialogues|instructions?|problems|prompts|traces|epochs|词)|\b\d[\d.,]*\s?[kmbt]\b|\b\d{1,3}(?:\.\d+)?\s?%/i;

/** Items of a section about the data that each give a set under its link, and how much of it: "[Oak](…): 52k dialogues". */
export function listedSources(blocks: readonly Block[]): { at: Block; names: string[] } | undefined {
  const items = blocks.filter(
    ({ kind, text, headings, links }) =>
      kind === 'item' &&
      OF_DATA.test(headings.at(-1) ?? '') &&
      AMOUNT.test(text) &&
      !NO_MIXTURE.test(text) &&
      links.some((link) => !link.image && link.from <= 4),
  );
  const names = items.map(({ links }) =>
    links
      .find((link) => !link.image)!
      .text.trim()
      .slice(0, 60),
  );
  return items.length >= 2 ? { at: items[0]!, names: names.slice(0, 4) } : undefined;
}

/** "… using the following sources: [X sound collection](…) and [Y corpus](…)": sources that are named by their addresses. */
export function linkedSources(block: Block, sentence: string): string[] {
  const from = block.text.indexOf(sentence);
  const linked = block.links.filter(
    (link) =>
      !link.image &&
      from >= 0 &&
      link.from >= from &&
      link.to <= from + sentence.length &&
      (NAMES_DATA.test(link.text) || /\/datasets\//.test(link.url)),
  );
  return linked.length >= 2 ? linked.map(({ text }) => text.trim().slice(0, 60)) : [];
}

const NAMES_DATA = /\b(?:data-?(?:base|sets?)?|collections?|corpus|corpora|archive|library)\b|数据|语料/i;
