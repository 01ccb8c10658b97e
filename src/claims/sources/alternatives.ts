import type { Document } from '../../text/document.ts';
import type { Claim } from '../claim.ts';
import { mayClaim } from '../may-claim.ts';
import type { OwnNames } from '../own-names.ts';
import { claimsInDescription } from './text.ts';

/** A document with more of them was not written to be read. */
const LIMIT = 500;

/** Claims in the alternative texts of images and badges: readers of the page may see nothing else. */
export function claimsInAlternatives(document: Document, names: OwnNames): Claim[] {
  const claims: Claim[] = [];
  let read = 0;
  for (const { links } of document.blocks) {
    for (const link of links) {
      if (!link.image || !mayClaim(link.text)) continue;
      read += 1;
      if (read > LIMIT) return claims;
      const place = document.placeAt(link.start);
      for (const { label, subject, quote, source } of claimsInDescription(link.text, names))
        claims.push({ label, subject, file: document.path, ...place, quote, source });
    }
  }
  return claims;
}
