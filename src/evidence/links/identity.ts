import type { About } from '../../release/release.ts';
import { type Address, readAddress } from './address.ts';
import { FAMILIES, GENERIC } from './common-names.ts';
import { sameMaker, simplify } from './makers.ts';

/** What the release calls itself and who makes it, as far as its own pages tell. */
export interface Identity {
  /** Account names on code hosts and hubs, as written. */
  owners: readonly string[];
  /** The repository's own name, simplified; empty when it is not known. */
  repository: string;
  /** The words that tell this release from others: of its repository's name and its title, simplified. */
  names: readonly string[];
}

/**
 * Reads who makes the release and what it is called. `titles` are the first headings of its main documents; `cloned` are
 * the addresses that its documents tell users to clone.
 */
export function readIdentity(about: About, titles: readonly string[], cloned: readonly string[]): Identity {
  const owners = new Set<string>();
  const names = new Set<string>();
  const { owner, name = '' } = about;
  if (owner) owners.add(owner);
  addNames(names, name);
  for (const title of titles.slice(0, 3)) addNames(names, title.split(/[:：|–—]| - /)[0]!.slice(0, 60));
  for (const url of cloned) {
    const address = readAddress(url);
    if (address?.owner && address.name && simplify(address.name) === simplify(name))
      owners.add(address.owner);
  }
  return { owners: [...owners], repository: simplify(name), names: [...names] };
}

function addNames(names: Set<string>, text: string): void {
  const words = text.split(/[^\p{L}\p{N}.-]+/u).flatMap((word) => [word, ...word.split(/[-.]+/)]);
  const telling = words.filter(
    (word) => /\p{L}{2}/u.test(word) && simplify(word).length >= 3 && !GENERIC.has(word.toLowerCase()),
  );
  // "Open-LLaMA" is made like LLaMA and is another release.
  const alone =
    !/^\W*(?:open|tiny|mini|nano|micro)[-_ ]/i.test(text) &&
    new Set(text.split(/[^\p{L}\p{N}.-]+/u).filter((word) => telling.includes(word))).size === 1 &&
    !/[-.]\p{L}/u.test(text.trim());
  for (const word of telling) {
    const simple = simplify(word);
    if (alone || !FAMILIES.has(simple.replace(/[\d.]+b?$/, ''))) names.add(simple);
  }
  const whole = simplify(text);
  if (telling.length && whole.length >= 4 && whole.length <= 30 && !GENERIC.has(whole)) names.add(whole);
}

/** True when a name of a hub repository, file or title speaks of this release. */
export function isNamedLike(identity: Identity, text: string): boolean {
  const simple = simplify(text);
  return identity.names.some((name) => name.length >= 3 && simple.includes(name));
}

export function isOwner(identity: Identity, owner: string | undefined): boolean {
  return owner !== undefined && identity.owners.some((mine) => sameMaker(mine, owner));
}

/** True for the very repository that is checked, or a fork of it: a page of it is no other place. */
export function isThisRepository({ repository }: Identity, name: string): boolean {
  return repository !== '' && simplify(name) === repository;
}

/**
 * True for a repository that is called like this one but for its version ("Acorn-2.1" beside "Acorn-2"): the release
 * before or after it, and no part of it.
 */
export function isOtherVersion({ repository }: Identity, name: string): boolean {
  const simple = simplify(name);
  const unversioned = (text: string) => text.replace(/v?\d+/g, '');
  return (
    simple !== repository &&
    unversioned(repository).length >= 3 &&
    unversioned(simple) === unversioned(repository)
  );
}

/** What a repository's main line is called, and the commits of permanent links to a line of it. */
const MAIN_LINE = /^(?:main|master|head|trunk|dev|develop|[0-9a-f]{7,40})$/i;

/** True for a page of the very release that is checked. Another branch or tag of its repository is another place. */
export function isHere(identity: Identity, { name, revision }: Address): boolean {
  return (
    name !== undefined &&
    isThisRepository(identity, name) &&
    (revision === undefined || MAIN_LINE.test(revision))
  );
}
