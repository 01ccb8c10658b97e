import { familyOf } from '../../models/catalogue.ts';
import { isStageWord, wordsOf } from '../../models/names/words.ts';
import type { Document } from '../../text/document.ts';

/** Words in front of a title that are not of the name. */
const GREETINGS = new Set([
  'introducing',
  'welcome',
  'official',
  'the',
  'open',
  'release',
  'of',
  'to',
  'and',
  'implementation',
  'about',
  'card',
  'for',
]);
/** Words behind a name that are not of it. */
const KINDS = new Set([
  'models',
  'model',
  'language',
  'series',
  'family',
  'suite',
  'llm',
  'llms',
  'project',
  'github',
]);
const SIZE = /^(?:\d+x)?\d+(?:\.\d+)?[bmkt]$/;

/**
 * The name in the first heading of a document that is no deeper than `deepest`: "MiniCPM: Unveiling …" and "LLaVA (based
 * on …)" begin with theirs.
 */
export function titleOf({ blocks }: Document, deepest: number): string | undefined {
  const title = blocks.find((block) => block.kind === 'heading' && block.depth <= deepest);
  const name = title?.text.split(/[:：(（|,，!]|\s[-–—]\s/)[0];
  // "Llama中文社区" is a community's name; what is left of it in Latin letters is somebody else's.
  const isMixed = name !== undefined && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name);
  return isMixed && familyOf(name)?.length === wordsOf(name).length ? undefined : name;
}

/** The words of a name, without what stands around it, its size and its stage. */
export function nameWords(name: string): string[] {
  const words = wordsOf(name).filter((word) => !SIZE.test(word) && (!isStageWord(word) || word === 'v'));
  while (words.length && GREETINGS.has(words[0]!)) words.shift();
  while (words.length > 1 && isKind(words.at(-1)!)) words.pop();
  return words;
}

/** True for a word behind a name that tells what kind of thing it names. */
export function isKind(word: string): boolean {
  return KINDS.has(word);
}
