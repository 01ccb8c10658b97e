import type { Release } from '../../release/release.ts';
import { Places } from '../../text/places.ts';
import type { Claim } from '../claim.ts';
import type { OwnNames } from '../own-names.ts';
import { findPhrases } from '../words/phrases.ts';
import { claimsInDescription } from './text.ts';

/** Metadata in the root that describe the release in a sentence, and the keys that do. */
const FILES: Readonly<Record<string, RegExp>> = {
  'pyproject.toml': /^\s*description\s*=\s*(["'])(.{1,2000}?)\1\s*$/gm,
  'setup.cfg': /^\s*(description|summary)\s*=[ \t]*(.{1,2000})$/gm,
  'setup.py': /^\s*description\s*=\s*(["'])(.{1,2000}?)\1,?\s*$/gm,
  'package.json': /^\s*"description"\s*:\s*(")(.{1,2000}?)",?\s*$/gm,
  'codemeta.json': /^\s*"(description|name)"\s*:\s*"(.{1,2000}?)",?\s*$/gm,
  'CITATION.cff': /^(title|abstract|message)\s*:\s*["']?(?![>|])(.{1,4000}?)["']?\s*$/gm,
};
const BYTES = 256 * 1024;

/** Claims in package metadata and CITATION.cff. */
export async function claimsInPackages(release: Release, names: OwnNames): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const [file, pattern] of Object.entries(FILES)) {
    const source = release.has(file) ? await release.text(file, BYTES) : undefined;
    if (!source || !findPhrases(source).length) continue;
    const places = new Places(source);
    for (const match of source.matchAll(pattern)) {
      const text = match[2]!;
      const start = match.index + match[0].lastIndexOf(text);
      for (const { column, line: _line, range, fix, ...claim } of claimsInDescription(text, names)) {
        claims.push({
          ...claim,
          file,
          ...places.placeAt(start + (column ?? 1) - 1),
          ...(range && fix !== undefined && { range: { start: range.start + start, end: range.end + start }, fix }),
        });
      }
    }
  }
  return claims;
}
