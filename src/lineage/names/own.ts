import type { Declaration } from '../../declaration/declaration.ts';
import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import { baseNameOf, isStageWord, wordsOf } from './words.ts';

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
  const add = (text: string | undefined) => {
    for (const name of (text ?? '').split(/&|\band\b|[·|/]/)) {
      const words = nameWords(name);
      if (words.length && words.join('').length >= 3) names.set(words.join(' '), words);
    }
  };
  add(declaration?.name?.value);
  const { owner, name } = hostNamesOf(release);
  add(name);
  for (const document of documents) {
    const title = document.blocks.find((block) => block.kind === 'heading' && block.depth === 1);
    add(title?.text.split(/[:：(（|,，!]|\s[-–—]\s/)[0]);
  }
  const own = [...names.values()];
  return {
    isOwn(model) {
      const words = nameWords(baseNameOf(model));
      if (own.some((name) => startsWith(words, name))) return true;
      // The owner's own organisation may publish its base models under other names.
      const organisation = model.includes('/') ? model.split('/')[0]!.toLowerCase() : undefined;
      return (
        organisation !== undefined && organisation === owner && own.some((name) => words.includes(name[0]!))
      );
    },
  };
}

/** Mirrors and caches of hubs put both into a folder's name: "org+name", "org__name", "models--org--name". */
const MIRROR_FOLDER = /^(?:models--)?([A-Za-z\d][\w.-]*?)(?:\+|__|--)([A-Za-z\d][\w.-]*)$/;

function hostNamesOf({ about, target }: Release): { owner: string | undefined; name: string } {
  const folder = about.name ?? baseNameOf(target.name);
  const [, owner, name] = MIRROR_FOLDER.exec(folder) ?? [undefined, about.owner, folder];
  return { owner: (about.owner ?? owner)?.toLowerCase(), name: name ?? folder };
}

function nameWords(name: string): string[] {
  const words = wordsOf(name).filter((word) => !SIZE.test(word) && (!isStageWord(word) || word === 'v'));
  while (words.length && GREETINGS.has(words[0]!)) words.shift();
  while (words.length > 1 && KINDS.has(words.at(-1)!)) words.pop();
  return words.length > 5 ? [] : words;
}

function startsWith(words: readonly string[], name: readonly string[]): boolean {
  const last = name.length - 1;
  return name.every((word, at) => words[at] === word || (at === last && goesOn(words[at], word)));
}

/** "CogVideoX" and "StarCoderBase" are CogVideo's and StarCoder's own. */
function goesOn(word: string | undefined, beginning: string): boolean {
  return beginning.length >= 6 && word !== undefined && word.startsWith(beginning);
}
