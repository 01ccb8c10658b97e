import type { Document } from '../../text/document.ts';
import type { Claim } from '../claim.ts';
import { mayClaim } from '../may-claim.ts';
import type { OwnNames } from '../own-names.ts';
import { claimsInDescription } from './text.ts';

/** Claims in the alternative texts of images and badges: readers of the page may see nothing else. */
export function claimsInAlternatives(document: Document, names: OwnNames): Claim[] {
  return document.blocks.flatMap(({ links }) =>
    links.flatMap((link) => {
      if (!link.image || !mayClaim(link.text)) return [];
      const place = document.placeAt(link.start);
      return claimsInDescription(link.text, names).map(({ label, subject, quote, source }) => ({
        label,
        subject,
        file: document.path,
        ...place,
        quote,
        source,
      }));
    }),
  );
}
