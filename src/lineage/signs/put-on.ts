import { mentionsIn } from '../../models/names/mentions.ts';
import type { Document } from '../../text/document.ts';
import type { OwnNames } from '../names/own.ts';
import { OTHERS_SECTION } from './around-wordings.ts';
import { proseSign } from './prose.ts';
import type { Sign } from './sign.ts';

const JOINED = /^\s*\+\s*/;
/** How far a name may go on. */
const REACH = 60;

/**
 * What the release's own weights are put on: "Stable Diffusion 1.5 + Example" heads the results of an Example that was
 * trained beside Stable Diffusion 1.5 and does not run without it. Said so of image models, which take such additions;
 * a method that publishes no weights is added in the same words, so that the caller has to know of some.
 */
export function signsOfBeingPutOn(document: Document, own: OwnNames): Sign[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'code' || block.kind === 'cell' || !block.text.includes('+')) return [];
    if (block.headings.some((heading) => OTHERS_SECTION.test(heading))) return [];
    return mentionsIn(block)
      .filter(({ family, end }) => {
        const joined = JOINED.exec(block.text.slice(end, end + REACH));
        if (family?.kind !== 'image' || !joined) return false;
        const from = end + joined[0].length;
        return own.isOwn(block.text.slice(from, from + REACH).split(/[(（,.:;+]/)[0]!);
      })
      .map((mention) => proseSign(document, block, mention, 'adapter'));
  });
}
