import type { Document } from '../../../text/document.ts';
import type { Mention } from '../mention.ts';
import type { LinkFacts, Packed } from './rule.ts';

export const ARCHIVE_EXTENSIONS = /^(?:zip|tar|tgz|gz|xz|zst)$/;

/** A hub page of the release gives its configuration and tokenizer with the weights; other places do where they are named. */
export function comeWithWeights(
  mention: Mention,
  { packedWith, withoutText }: LinkFacts,
): ('config' | 'tokenizer')[] {
  const page =
    (mention.address.kind === 'hub-model' && mention.address.name !== undefined) ||
    mention.address.kind === 'hub-collection';
  const packed = ARCHIVE_EXTENSIONS.test(mention.address.extension ?? '')
    ? packedWith?.get(mention.file)
    : undefined;
  return (['config', 'tokenizer'] as const).filter(
    (id) => (page && !(id === 'tokenizer' && withoutText)) || mention.brings?.[id] || packed?.[id],
  );
}

const PACKS =
  /\b(?:each|every|the|these|all|our|model|checkpoint)\b[^.\n]{0,30}?(?:\.?(?:zip|tar|tgz|gz)\b|\b(?:archives?|tarballs?|packages?))[^.\n]{0,30}\b(?:contains?|includes?|holds?|has|have|comes? with|consists? of|unpacks? (?:in)?to)\b/i;

/** What a document says that each of its archives holds, in one sentence or the list below it. */
export function packedIn({ blocks }: Document): Packed | undefined {
  const at = blocks.findIndex(
    ({ kind, text }) => (kind === 'paragraph' || kind === 'item') && PACKS.test(text),
  );
  if (at < 0) return undefined;
  const listed = blocks.slice(at + 1, at + 9);
  const end = listed.findIndex(({ kind }) => kind !== 'item');
  const text = [blocks[at]!, ...(end < 0 ? listed : listed.slice(0, end))]
    .map((block) => block.text)
    .join('\n');
  return {
    config: /\bconfig\w*|\bhparams\b/i.test(text),
    tokenizer: /\btokeniz\w+|\bvocab\w*|\bsentence-?piece\b|\bspm?\.model\b/i.test(text),
  };
}
