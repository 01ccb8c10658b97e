import type { Declaration } from '../../declaration/declaration.ts';
import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import { baseNameOf, isStageWord, wordsOf } from './words.ts';

/** Words in front of a title that are not of the name. */
const GREETINGS = new Set(['introducing', 'welcome', 'official', 'the', 'open', 'release', 'of', 'to', 'and', 'implementation']);
const SIZE = /^(?:\d+x)?\d+(?:\.\d+)?[bmkt]$/;

/** Names by which a release may call itself: a model of that name is its own, and never its base. */
export interface OwnNames {
  /** True for a model of this release: made by its owner's hub organisation under its name, or just named like it. */
  isOwn(model: string): boolean;
}

/**
 * From the host's name for the repository, the metadata file, and the titles of its README files. "DeepSeek-V2" owns
 * DeepSeek-V2-Chat and DeepSeek-V2-Lite, but not DeepSeek-LLM; "Qwen-VL" does not own Qwen-7B.
 */
export function ownNamesOf(
  release: Release,
  declaration: Declaration | undefined,
  documents: readonly Document[],
): OwnNames {
  const names = new Map<string, string[]>();
  const add = (name: string | undefined) => {
    const words = nameWords(name ?? '');
    if (words.length && words.join('').length >= 3) names.set(words.join(' '), words);
  };
  add(declaration?.name?.value);
  for (const part of (release.about.name ?? '').split('+')) add(part);
  add(baseNameOf(release.target.name));
  for (const document of documents) {
    const title = document.blocks.find((block) => block.kind === 'heading' && block.depth === 1);
    add(title?.text.split(/[:：(（|,，!]|\s[-–—]\s/)[0]);
  }
  const own = [...names.values()];
  const owner = release.about.owner?.toLowerCase();
  return {
    isOwn(model) {
      const words = wordsOf(baseNameOf(model)).filter((word) => word !== 'meta');
      if (own.some((name) => startsWith(words, name))) return true;
      // The owner's own organisation may publish its base models under other names.
      const organisation = model.includes('/') ? model.split('/')[0]!.toLowerCase() : undefined;
      return organisation !== undefined && organisation === owner && own.some((name) => words.includes(name[0]!));
    },
  };
}

function nameWords(name: string): string[] {
  const words = wordsOf(name).filter((word) => !SIZE.test(word) && (!isStageWord(word) || word === 'v'));
  while (words.length && GREETINGS.has(words[0]!)) words.shift();
  return words.length > 5 ? [] : words;
}

function startsWith(words: readonly string[], name: readonly string[]): boolean {
  return name.every((word, at) => words[at] === word);
}
