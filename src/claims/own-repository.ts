import { familyOf, normal, stemOfOwner, withoutSize } from './stems.ts';

const HUB_MODEL =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn\/models)\/(?!datasets\/|spaces\/|papers\/|collections\/|docs\/|blog\/)[\w.-]+\/([\w.-]+)/;

/** What stands before the name of what one's own is built on, or set against. */
export const BUILT_ON =
  /(?:基于|源自|来自|相比于?|相较于?|based (?:up)?on|built (?:up)?on|(?:on )?top of|derived from|(?:fine-)?tuned from|compared (?:to|with)|superior to|better than|than|successor (?:to|of))\s*(?:the\s+)?[[（(]?\s*$/i;

/** The repository of a release: what tells its own pages and models from those of its siblings. */
export class OwnRepository {
  readonly #name: string;
  readonly #whole: string;
  readonly #owner: string;
  readonly #stem: string;
  readonly #root: string;
  readonly #family: string;
  /** A hub has models that bear its name: what bears another there is another model. */
  isOnHub = false;

  constructor(name = '', owner = '') {
    this.#name = name;
    this.#whole = normal(name);
    this.#owner = normal(owner);
    this.#stem = stemOfOwner(owner);
    this.#root = rootOf(name);
    this.#family = normal(familyOf(name));
  }

  /** A name that starts as the repository's does: "Baichuan-14B-M1" in Baichuan-M1-14B. */
  isOfFamily(name: string): boolean {
    return this.#root.length >= 4 && normal(name).startsWith(this.#root);
  }

  /** A model that bears the repository's name: "GLM-Z1-9B" in GLM-4, but not "LongCite-GLM4-9B". */
  isBorneBy(model: string): boolean {
    return this.isOfFamily(model) || (this.#root !== '' && rootOf(model) === this.#root);
  }

  /** The page of another model on a hub, where the release's own are there too. */
  isOtherModel(url: string): boolean {
    const model = HUB_MODEL.exec(url)?.[1];
    return this.isOnHub && model !== undefined && !this.isBorneBy(model);
  }

  /** Another repository of the same family or owner. */
  isSibling(url: string): boolean {
    const { owner, name } = repositoryIn(url);
    const stem = normal(name);
    if (!stem || withoutSize(name) === withoutSize(this.#name)) return false;
    const isOfFamily = this.#family.length >= 4 && stem.startsWith(this.#family);
    return isOfFamily || (this.#owner !== '' && normal(owner) === this.#owner);
  }

  /** A sibling that the text names: news of it are not about this release. */
  isSiblingIn(text: string, url: string): boolean {
    if (!this.isSibling(url)) return false;
    const pattern = new RegExp(patternOf(repositoryIn(url).name), 'gi');
    // "Built on [Sibling], we release …" is news of what was built.
    return [...text.matchAll(pattern)].some(({ index }) => !BUILT_ON.test(text.slice(0, index)));
  }

  /** "Open-sourced by Maker": the owner, as its account is called. */
  isOwnerNamedIn(text: string): boolean {
    return this.#stem.length >= 4 && normal(text).includes(this.#stem);
  }

  /** A repository of somebody else that bears another name. */
  isForeign(url: string): boolean {
    const { owner, name } = repositoryIn(url);
    if (!name || !this.#owner || normal(owner) === this.#owner) return false;
    return normal(name) !== this.#whole && !this.isBorneBy(name);
  }

  /** The publisher's name, as far as it is more than a word. */
  isOwner(name: string): boolean {
    return this.#stem.length >= 4 && stemOfOwner(name) === this.#stem;
  }

  isAt(owner: string, name: string): boolean {
    return normal(name) === this.#whole && normal(owner) === this.#owner;
  }

  /** Where a text begins with the repository's whole name, it is about it, whatever else it links to. */
  begins(text: string): boolean {
    return this.#whole !== '' && normal(text.slice(0, 200)).startsWith(this.#whole);
  }
}

function repositoryIn(url: string): { owner: string; name: string } {
  const [, owner = '', name = ''] = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+)/.exec(url) ?? [];
  return { owner, name };
}

function rootOf(name: string): string {
  return normal(name.split(/[-_. \d]/)[0]!);
}

/**
 * Finds a name however it is written ("Example-Two", "Example Two") where no other version of it is meant: "Example-4" is
 * named in "Example-4-9B", not in "Example-4.1".
 */
function patternOf(name: string): string {
  const letters = Array.from(normal(name));
  const end = /\d/.test(letters.at(-1)!) ? '(?!\\w|\\.\\d|-\\d(?![\\d.]*[BM](?!\\w)))' : '(?![A-Za-z])';
  return `(?<!\\w)${letters.join('[-_. ]?')}${end}`;
}
