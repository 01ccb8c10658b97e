import type { Declaration } from '../../declaration/declaration.ts';
import { familyOf } from '../../models/catalogue.ts';
import { baseNameOf, wordsOf } from '../../models/names/words.ts';
import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import { isKind, nameWords, titleOf } from './titles.ts';

/** Short for the first words of a name. */
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sd', ['stable', 'diffusion']],
  ['sdxl', ['stable', 'diffusion', 'xl']],
  ['svd', ['stable', 'video', 'diffusion']],
  ['dsv', ['deepseek', 'v']],
]);
/** A title of more words is a sentence. */
const LONGEST = 5;
/** Shorter names than this stand in other names by chance. */
const TELLING = 5;

/** Names by which a release may call itself: a model of that name is its own, and never its base. */
export interface OwnNames extends OwnModels {
  /** True for a name or a path that has a name of the release anywhere in it ("saves/llama-3-8b-example-sft"). */
  isIn(text: string): boolean;
  /** True for the name of a folder or a class that begins with a name of the release, however it goes on ("ExampleForCausalLM"). */
  begins(name: string): boolean;
  /**
   * What is own in a document, by its path: for the README of a model that has a folder of its name, the models that
   * have one, and not all that are called like the repository.
   */
  within(document: string): OwnModels;
}

export interface OwnModels {
  /** True for a model of this release. */
  isOwn(model: string): boolean;
  /** True for the beginning of a name of the release, of several words and without a version. */
  isShortFor(model: string): boolean;
}

/**
 * From the host's name for the repository, the metadata file, and the titles of its documents. "DeepSeek-V2" owns
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
      if (words.every(isKind) || words.length > LONGEST) continue;
      if (words.join('').length >= 2) names.set(words.join(' '), words);
    }
  };
  add(declaration?.name?.value);
  add(hostNameOf(release));
  const inFolders = new Map<string, string[]>();
  for (const document of documents) {
    // "README_llama.md" is the README of what was copied.
    if (familyOf(/^readme[-_.](.+)\.\w+$/i.exec(document.path)?.[1] ?? '')) continue;
    const folder = document.path.split('/').slice(-2, -1)[0];
    const title = titleOf(document, folder === undefined ? 1 : 6);
    // Of the models of one repository, each has its folder and its README of the same name.
    const words = nameWords(title ?? '');
    if (folder !== undefined && nameWords(folder).join(' ') !== words.join(' ')) continue;
    add(title);
    if (folder !== undefined) inFolders.set(document.path, words);
  }
  const own = [...names.values()];
  return {
    ...ownAmong(own),
    within: (path) => ownAmong(inFolders.has(path) ? [...inFolders.values()] : own),
    begins(name) {
      const letters = wordsOf(name).join('');
      return own.some((words) => words.join('').length >= TELLING && letters.startsWith(words.join('')));
    },
    isIn(text) {
      const words = wordsOf(text);
      const telling = own.filter((name) => name.join('').length >= TELLING);
      return words.some((_, at) => telling.some((name) => startsWith(words.slice(at), name)));
    },
  };
}

function ownAmong(names: readonly (readonly string[])[]): OwnModels {
  return {
    isOwn(model) {
      const words = nameWords(baseNameOf(model));
      const whole = [...(ABBREVIATIONS.get(words[0] ?? '') ?? words.slice(0, 1)), ...words.slice(1)];
      return names.some((name) => startsWith(words, name) || startsWith(whole, name));
    },
    isShortFor(model) {
      const said = wordsOf(baseNameOf(model));
      if (said.length < 2 || said.some((word) => /\d/.test(word))) return false;
      const words = nameWords(model);
      return names.some((name) => words.every((word, at) => name[at] === word));
    },
  };
}

function hostNameOf({ about, target }: Release): string {
  return about.name ?? baseNameOf(target.name);
}

function startsWith(words: readonly string[], name: readonly string[]): boolean {
  const whole = name.join('');
  for (let count = 1, joined = ''; joined.length < whole.length && count <= words.length; count += 1) {
    joined += words[count - 1];
    // "DeepSeekMath" is DeepSeek-Math.
    if (joined === whole) return true;
  }
  const last = name.length - 1;
  return name.every((word, at) => words[at] === word || (at === last && goesOn(words[at], word)));
}

/** "CogVideoX" and "StarCoderBase" are CogVideo's and StarCoder's own. */
function goesOn(word: string | undefined, beginning: string): boolean {
  if (word === undefined) return false;
  // "2.1" goes on with 2.
  if (/^\d+$/.test(beginning)) return word.startsWith(`${beginning}.`);
  // "ExampleLMs" is a series, and each of it an ExampleLM.
  if (beginning === `${word}s` && word.length >= 5) return true;
  return beginning.length >= 5 && word.startsWith(beginning);
}
