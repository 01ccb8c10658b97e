import type { Scope } from '../../vocabulary.ts';
import { licenseOfId } from '../ids.ts';
import { namesIn } from '../names.ts';
import { scopesOfSubject } from './scope-words.ts';

/**
 * What a license badge says: `…/badge/Code%20License-Apache_2.0-green.svg`. Undefined for other images; without an id
 * when its words name no known license.
 */
export function badgeOf(url: string): { id?: string; scopes: Scope[] } | undefined {
  const match = /(?:shields\.io|badgen\.net)\/(?:static\/v1\?|badge\/)([^\s]{1,300})/i.exec(url);
  if (!match) return undefined;
  const [label, message] = parts(match[1]!);
  if (!label || !message || !/licen[cs]e/i.test(label)) return undefined;
  const id = licenseOfId(message) ?? namesIn(message)[0]?.id ?? namesIn(`${message} License`)[0]?.id;
  return { ...(id ? { id } : {}), scopes: scopesOfSubject(label.replace(/licen[cs]e/i, '')) };
}

/** Label and message: between single hyphens, `_` for a space, both doubled for themselves. */
function parts(path: string): string[] {
  let text: string;
  try {
    text = decodeURIComponent(path);
  } catch {
    return [];
  }
  const query = /label=([^&]*)&(?:[^&]*&)*?message=([^&]*)/i.exec(text);
  if (query) return [query[1]!, query[2]!];
  const pieces = text
    .split('?')[0]!
    .replaceAll('--', '\u0000')
    .split('-')
    .map((piece) =>
      piece
        .replaceAll('\u0000', '-')
        .replace(/(?<!_)_(?!_)/gu, ' ')
        .replaceAll('__', '_'),
    );
  // Many write "License-Apache-2.0-blue" with single hyphens; the last piece is the colour.
  return [pieces[0] ?? '', pieces.slice(1, pieces.length > 2 ? -1 : undefined).join('-')];
}
