import { remembering } from '../text/remembering.ts';
import { OwnRepository } from './own-repository.ts';
import { familyOf, normal, stemOfOwner } from './stems.ts';

/** Parts of titles and repository names that name nothing by themselves. */
export const GENERIC = new Set(
  `model models llm llms ai the and for with from official repo repository implementation code project readme welcome
  open source opensource pytorch jax tensorflow inference training large language small vision audio speech text image
  video generation foundation chat base instruct research lab labs team introduction introducing about data dataset
  github huggingface hugging face transformers github.io release releases paper technical report community system
  what who why how which here there these those they that it we you all both each below above following next
  card modelcard v1 v2 v3 a an of in on to new our this getting started overview abstract quick start news
  math maths mathematics coder reasoning reasoner translation music medical finance legal agent agents chinese english`.split(
    /\s+/,
  ),
);

/** Names shorter than this meet by accident. */
const SHORTEST = 3;
const SHORTEST_OF_REPOSITORY = 2;
const NAME_LIMIT = 200;
/** From this length on, a name is known within other words. */
const LONG = 6;
const ASKED_LIMIT = 2000;

/** Ideographs and letters of other scripts are words apart, as they stand without spaces between. */
const NAME_OR_WORD =
  /[A-Za-z\u00c0-\u024f\d]+(?:[._+\-/][A-Za-z\u00c0-\u024f\d]+)*|[^\s\p{P}A-Za-z\u00c0-\u024f\d]+/gu;

/** The names that a release gives itself and its models: how a reader knows that a sentence is about them. */
export class OwnNames {
  readonly #stems = new Set<string>();
  readonly #byStart = new Map<string, string[]>();
  readonly #long: string[] = [];
  /** A sentence is asked for several times; a further name makes the answers stale. */
  #finds = this.#remembered();
  /** Tells its own pages and models from those of others of its family. */
  repository = new OwnRepository();

  add(name: string | undefined, shortest = SHORTEST): void {
    if (!name || this.#stems.size > NAME_LIMIT) return;
    const stem = normal(name);
    if (stem.length < shortest || GENERIC.has(stem) || /^\d+$/.test(stem) || this.#stems.has(stem)) return;
    this.#stems.add(stem);
    const start = stem.slice(0, 2);
    this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), stem]);
    if (stem.length >= LONG) this.#long.push(stem);
    this.#finds = this.#remembered();
  }

  /** Tells which repository this is, to know others of its family from it. */
  setRepository(name: string | undefined, owner?: string): void {
    const owned = stemOfOwner(owner);
    // "Maker-Model" of the owner "Maker" is called "Model" in its text.
    if (owned.length > 2 && normal(name ?? '').startsWith(owned))
      this.add(name!.replace(/^[^-_ ]+[-_ ]/, ''));
    this.add(name, SHORTEST_OF_REPOSITORY);
    this.add(familyOf(name ?? ''), SHORTEST_OF_REPOSITORY);
    this.repository = new OwnRepository(name, owner);
  }

  /** The release's own repository, or a page of one of its models on a hub. */
  isOwnPage(url: string): boolean {
    const [, host = '', owner = '', name = ''] =
      /^https?:\/\/([\w.-]+)\/([\w.-]+)\/([\w.-]+)\/?$/.exec(url) ?? [];
    if (/^(?:www\.)?github\.com$/.test(host)) return this.repository.isAt(owner, name);
    return /^(?:huggingface\.co|hf\.co|modelscope\.cn)$/.test(host) && this.isNamedIn(name);
  }

  /** True where a text names the release or one of its models. */
  isNamedIn(text: string): boolean {
    return this.#finds(text);
  }

  #remembered(): (text: string) => boolean {
    return remembering(ASKED_LIMIT, (text) => this.#looksFor(text));
  }

  #looksFor(text: string): boolean {
    const words = (text.match(NAME_OR_WORD) ?? []).map(normal);
    for (let index = 0; index < words.length; index += 1) {
      let joined = '';
      for (let length = 0; length < 4 && index + length < words.length; length += 1) {
        joined += words[index + length]!;
        if (this.#begins(joined)) return true;
      }
      if (this.#holds(words[index]!)) return true;
    }
    return false;
  }

  /** A name, or a name with a version, a size or a stage after it. */
  #begins(word: string): boolean {
    for (const stem of this.#byStart.get(word.slice(0, 2)) ?? []) {
      if (!word.startsWith(stem)) continue;
      if (stem.length >= 4 || /^(?:$|v?\d|base|chat|instruct)/.test(word.slice(stem.length))) return true;
    }
    return false;
  }

  /** A long name within a word is no accident: "中文Example模型", "ChineseExample". */
  #holds(word: string): boolean {
    if (word.length <= LONG) return false;
    for (const stem of this.#long) if (word.includes(stem)) return true;
    return false;
  }
}
