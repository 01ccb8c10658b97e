import type { Mention } from '../../models/names/mentions.ts';
import type { Block } from '../../text/document.ts';
import type { ProseContext } from './prose-context.ts';
import { sentenceStart } from './sentence-start.ts';
import type { Wording } from './wording.ts';

/** How far the text may go on with the rest of a name. */
const REACH = 80;

/** One's own license, one's own models in other formats, and "our X base model" tell of no other model. */
export function speaksOfItself(
  wording: Wording,
  mention: Mention,
  block: Block,
  context: ProseContext,
): boolean {
  if (!context.isSubject(mention)) return false;
  if (wording.says === 'terms') return !leadsElsewhere(mention, block, context);
  return wording.relation === 'quantized' || (!wording.before && !/\d/.test(mention.model));
}

/** "Open-Sora" where the text goes on with the rest of one's own name, and own models that were tuned before. */
export function isItself(
  { model, start, end, family }: Mention,
  { text }: Block,
  context: ProseContext,
): boolean {
  if (context.own.isOwn(model) || context.own.isOwn(text.slice(start, end + REACH).split(/[(（,.:;]/)[0]!))
    return true;
  if (context.own.isShortFor(model)) return true;
  return family?.kind === 'tuned' && context.isSubject({ model, start, end, family });
}

/** "[Example2](its repository), which is based on X": another repository of the same line has its own README. */
export function isSaidOfSibling(
  { start }: Mention,
  { text, links }: Block,
  { own, repository }: ProseContext,
): boolean {
  const from = sentenceStart(text, start);
  return links.some((link) => {
    if (link.image || link.from < from || link.to > start || !own.isOwn(link.text)) return false;
    const name = /^https?:\/\/github\.com\/[\w.-]+\/([\w.-]+?)(?:\.git)?\/?(?:#.*)?$/.exec(link.url)?.[1];
    return name !== undefined && repository !== undefined && name.toLowerCase() !== repository.toLowerCase();
  });
}

/** The terms of another model of the same maker are those of what this one was made from. */
function leadsElsewhere(mention: Mention, { links }: Block, { own }: ProseContext): boolean {
  return links.some(({ url, from, to }) => {
    const repository = /^https?:\/\/(?:github\.com|huggingface\.co)\/[\w.-]+\/([\w.-]+)/.exec(url)?.[1];
    return from < mention.end && mention.start < to && repository !== undefined && !own.isOwn(repository);
  });
}
