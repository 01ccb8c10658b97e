import { licenseAtAddress } from '../addresses.ts';
import { licenseOfId } from '../ids.ts';
import { namesIn } from '../names.ts';

/** Finds the file of the release that a link of the document leads to, when it is a license file. */
export type FileOfLink = (url: string) => string | undefined;

/** A place in a sentence that names or links a license. */
export interface Mention {
  from: number;
  to: number;
  ids: string[];
  file?: string;
}

export type SentenceLink = { url: string; from: number; to: number };

/** Characters between a name and the link that belongs to it ("MIT, see [LICENSE](LICENSE)"). */
const NEAR = 24;
/** What ends a clause: a link after it is of something else. */
const CLAUSE = /[;；。]/;

/** Names of licenses and links to license files or well-known addresses, in order; a link around a name is one mention. */
export function mentionsIn(text: string, links: readonly SentenceLink[], fileOfLink: FileOfLink): Mention[] {
  const mentions: Mention[] = namesIn(text).map(({ id, from, to }) => ({ from, to, ids: [id] }));
  for (const link of links) {
    const target = targetOf([link], fileOfLink);
    if (!target.file && target.ids.length === 0) continue;
    const inside = mentions.filter(({ from, to }) => from < link.to && link.from < to);
    const near =
      inside[0] ??
      mentions.find(
        ({ to }) => to <= link.from && link.from - to <= NEAR && !CLAUSE.test(text.slice(to, link.from)),
      );
    if (near) {
      if (target.file) near.file = target.file;
      near.to = Math.max(near.to, link.to);
    } else
      mentions.push({
        from: link.from,
        to: link.to,
        ids: target.ids,
        ...(target.file ? { file: target.file } : {}),
      });
  }
  return mentions.sort((a, b) => a.from - b.from);
}

/** What links lead to: a license file of the release, or a license that stands at a well-known address. */
export function targetOf(
  links: readonly { url: string }[],
  fileOfLink: FileOfLink,
): { ids: string[]; file?: string } {
  for (const { url } of links) {
    const file = fileOfLink(url);
    if (file) return { ids: [], file };
    const id = licenseAtAddress(url);
    if (id) return { ids: [licenseOfId(id) ?? id] };
  }
  return { ids: [] };
}

/** The licenses that a short text names, in words or as an id. */
export function namesOf(text: string, fallback: string[]): string[] {
  const named = namesIn(text).map(({ id }) => id);
  if (named.length > 0) return named;
  const id = licenseOfId(text);
  return id ? [id] : fallback;
}
