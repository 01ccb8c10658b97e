import { idOf } from '../../models/names/ids.ts';
import { looseMentionsIn, type Mention } from '../../models/names/mentions.ts';
import type { Block } from '../../text/document.ts';
import {
  ANOTHER_ROLE,
  EXAMPLE_SENTENCE,
  FILLERS,
  LIST_GAP,
  NO_PARENT,
  NOT_A_MODEL,
  NOT_DONE,
  NOT_ITS_WEIGHTS,
  TUNED_ON,
} from './around-wordings.ts';
import { isItself, isSaidOfSibling, speaksOfItself } from './itself.ts';
import type { ProseContext } from './prose-context.ts';
import { sentenceStart } from './sentence-start.ts';
import { siblingsIn } from './sibling-repositories.ts';
import type { Wording } from './wording.ts';
import { ANY_WORDING, WORDINGS } from './wordings.ts';

/** How far a name may stand from the wording that speaks of it. */
const REACH = 80;

/** A sentence names a handful of models; what names more than these is a list or a trick. */
const MENTION_LIMIT = 60;

/** A model that a sentence gives as what the release came from. */
interface Found {
  mention: Mention;
  wording: Wording;
}

/** The bases that the sentences of a block name, in the order of the wordings. */
export function basesIn(block: Block, context: ProseContext): Found[] {
  if (!ANY_WORDING.test(block.text)) return [];
  const named = withSiblings(looseMentionsIn(block).slice(0, MENTION_LIMIT), siblingsIn(block, context));
  if (!named.length) return [];
  const certain = named.filter(({ everyday }) => !everyday);
  const found = new Map<Mention, Wording>();
  for (const wording of WORDINGS) {
    // What was trained from "Yi" is no word of English; what is based on "Flux" may be a library, or a theory.
    const mentions =
      wording.says === 'work'
        ? named
        : wording.says === 'origin'
          ? named.filter((each) => !each.everyday || standsAmongModels(each, block.text))
          : certain;
    for (const mention of namedBy(wording, block.text, mentions, context)) {
      if (isSaidOfSibling(mention, block, context)) continue;
      if (found.has(mention) || isItself(mention, block, context)) continue;
      if (speaksOfItself(wording, mention, block, context)) continue;
      found.set(mention, wording);
    }
  }
  return [...found].map(([mention, wording]) => ({ mention, wording }));
}

/** The sentence speaks of models besides. */
function standsAmongModels({ start, end }: Mention, text: string): boolean {
  const rest = text.slice(end, end + REACH * 2).split(/[.!?。！？](?:\s|$)/)[0]!;
  return /\bmodels?\b|\b(?:LLM|VLM|MLLM)s?\b|模型/.test(text.slice(sentenceStart(text, start), start) + rest);
}

/** In order; a link to a repository of one's own says more than the name in it. */
function withSiblings(named: readonly Mention[], siblings: readonly Mention[]): Mention[] {
  if (!siblings.length) return [...named];
  const others = named.filter(
    ({ start, end }) => !siblings.some((each) => start < each.end && each.start < end),
  );
  return [...others, ...siblings].sort((a, b) => a.start - b.start);
}

/** The mentions that a wording speaks of: the name next to it, and those that follow in the same list. */
function* namedBy(
  wording: Wording,
  text: string,
  mentions: readonly Mention[],
  context: ProseContext,
): Generator<Mention> {
  if (!wording.before) {
    for (const mention of mentions) {
      if (!wording.after?.test(text.slice(mention.end, mention.end + REACH))) continue;
      const list = wording.several ? listBefore(mentions, mention, text) : [mention];
      if (holds(wording, text, list[0]!.start, mention, mentions, context))
        yield* parentsAmong(wording, list);
    }
    return;
  }
  for (const match of text.matchAll(wording.before)) {
    const end = match.index + match[0].length;
    const at = mentions.findIndex(({ start }) => start >= end);
    const first = mentions[at];
    if (!first || first.start - end > REACH) continue;
    const between = text.slice(end, first.start);
    if (!FILLERS.test(between) || TUNED_ON.test(text.slice(match.index, first.start))) continue;
    if (wording.after && !wording.after.test(text.slice(first.end, first.end + REACH))) continue;
    if (!holds(wording, text, match.index, first, mentions, context)) continue;
    yield* parentsAmong(wording, listFrom(mentions, at, text));
  }
}

/** The names of one list: "Qwen2.5-7B, -14B and Llama 3". */
function listFrom(mentions: readonly Mention[], at: number, text: string): Mention[] {
  const list = [mentions[at]!];
  for (let next = at + 1; next < mentions.length; next += 1) {
    const gap = text.slice(mentions[next - 1]!.end, mentions[next]!.start);
    if (gap.length > REACH || !LIST_GAP.test(gap)) break;
    list.push(mentions[next]!);
  }
  return [...list, ...otherSizes(list.at(-1)!, text)];
}

const SIZE = /\d+(?:\.\d+)?[BM](?!\w|\.\d)/;
const MORE_SIZES =
  /^(?:(?:\s*[,/、]\s*|,?\s+(?:and|&)\s+|\s*[和与及]\s*)-?\d+(?:\.\d+)?[BM](?!\w|\.\d)){1,8}(?!\s+(?:tokens?|parameters?|words|samples|data)\b)/;

/** "Llama 2 7B, 13B and 70B": the sizes behind the last name are models, too. */
function otherSizes(last: Mention, text: string): Mention[] {
  const written = text.slice(last.start, last.end);
  const [size] = SIZE.exec(written) ?? [];
  const [more = ''] = MORE_SIZES.exec(text.slice(last.end, last.end + REACH)) ?? [];
  if (!size || !more || idOf(written) !== last.model) return [];
  return [...more.matchAll(new RegExp(SIZE, 'g'))].map(([each]) => ({
    ...last,
    model: idOf(written.replace(size, each)),
  }));
}

/** The list that ends with a name: "Llama 3 and Qwen2.5 as backbones". */
function listBefore(mentions: readonly Mention[], last: Mention, text: string): Mention[] {
  let from = mentions.indexOf(last);
  while (from > 0 && LIST_GAP.test(text.slice(mentions[from - 1]!.end, mentions[from]!.start))) from -= 1;
  return mentions.slice(from, mentions.indexOf(last) + 1);
}

/** "Built on SigLIP, Whisper and Qwen3": of a model that sees and hears, only the language model is what it came from. */
function parentsAmong({ says, only }: Wording, list: readonly Mention[]): Mention[] {
  const hasText = list.some(({ family }) => family?.kind === 'text' || family?.kind === 'tuned');
  return list.filter(({ model, family }) => {
    if (NO_PARENT.test(model) || (only && family?.kind !== only)) return false;
    if (says === 'origin' && family?.kind === 'encoder') return false;
    return !(hasText && (family?.kind === 'encoder' || family?.kind === 'audio'));
  });
}

/** "X as the language model and Y as the encoder": the role of X ends before Y's. */
const OWN_ROLE = /^[\s"'`*)]*as\s[^,;.]{3,40}?(?=,|;|\s+and\s)/i;

/** Whether the sentence is about this release's weights, and about what was done. `from` is where the wording starts. */
function holds(
  wording: Wording,
  text: string,
  from: number,
  mention: Mention,
  mentions: readonly Mention[],
  context: ProseContext,
): boolean {
  // "Base model: X" over one's own hub page presents it; it says nothing of what X, or the next one, came from.
  if (wording.says === 'label' && context.isOurs(mention)) return false;
  const next = text.slice(mention.end, mention.end + REACH);
  // A wording that has to follow the name has read on already.
  if (
    wording.after
      ? ANOTHER_ROLE.test(OWN_ROLE.exec(next)?.[0] ?? next)
      : NOT_ITS_WEIGHTS.test(next) || (/^\W*(?:model )?as\b/.test(next) && ANOTHER_ROLE.test(next))
  )
    return false;
  const start = sentenceStart(text, from);
  const subject = text.slice(start, from);
  if (wording.says !== 'label' && (NOT_DONE.test(subject) || EXAMPLE_SENTENCE.test(subject))) return false;
  const ours = /\b(?:we|our|ours|this model|these models)\b/i.test(subject);
  const others = mentions.some((each) => each.start >= start && each.end <= from && !context.isSubject(each));
  if (others && !ours) return false;
  if (wording.says !== 'origin') return true;
  return !NOT_A_MODEL.test(subject);
}
