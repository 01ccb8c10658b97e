import { readDocument } from '../../text/read-document.ts';

const LINK = /(\]\(|\bhref\s*=\s*["'])#([^)\s"']+)/g;

/**
 * A document whose headings were changed, with the links that led to them: a table of contents would lead nowhere
 * otherwise.
 *
 * @param before the same document as it was, heading for heading.
 */
export function followHeadings(path: string, before: string, after: string): string {
  const old = anchorsIn(path, before);
  const now = anchorsIn(path, after);
  const renamed = new Map(old.map((anchor, at) => [anchor, now[at]!]));
  // Of two headings of one name the first has the anchor.
  for (const [at, anchor] of old.entries()) if (anchor === now[at]) renamed.delete(anchor);
  if (!renamed.size || old.length !== now.length) return after;
  return after.replace(LINK, (whole, open: string, anchor: string) => {
    const target = renamed.get(decoded(anchor).toLowerCase());
    return target === undefined ? whole : `${open}#${target}`;
  });
}

/** As GitHub makes them: letters, digits, hyphens and underscores, in lower case. */
function anchorsIn(path: string, source: string): string[] {
  return readDocument(path, source)
    .blocks.filter(({ kind }) => kind === 'heading')
    .map(({ text }) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    );
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
