import type { Document } from '../../text/document.ts';
import { badgeOf } from './badge.ts';
import type { FileOfLink } from './mentions.ts';
import { placed, type Statement } from './statement.ts';

/** Badges anywhere in the document, with the license file that each leads to. */
export function* ofBadges(document: Document, fileOfLink: FileOfLink): Generator<Statement> {
  const { source } = document;
  for (const match of source.matchAll(BADGE)) {
    const badge = badgeOf(match[0]);
    if (!badge) continue;
    const after = /^[^\n]{0,80}?\]\(([^)\s]{1,300})\)/u.exec(
      source.slice(match.index + match[0].length, match.index + match[0].length + 400),
    );
    const before = /href=["']([^"']{1,300})["'][^>]*>\s*<img[^>]{0,200}$/i.exec(
      source.slice(Math.max(0, match.index - 700), match.index),
    );
    const target = after?.[1] ?? before?.[1];
    const file = target ? fileOfLink(target) : undefined;
    if (!badge.id && !file) continue;
    const offset = match.index;
    yield {
      ...placed(document, offset),
      ids: badge.id ? [badge.id] : [],
      ...(file ? { file } : {}),
      scopes: badge.scopes,
      restrictions: [],
      kind: 'badge',
    };
  }
}

const BADGE = /https?:\/\/(?:img\.)?(?:shields\.io|badgen\.net)\/[^\s)"'<>]{1,400}/gi;
