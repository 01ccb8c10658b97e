import type { Document } from '../text/document.ts';
import { BUILT_ON, type OwnRepository } from './own-repository.ts';
import { normal, stemOfOwner } from './stems.ts';
import { MAKERS } from './words/foreign-names.ts';

const HUB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn\/models)\/([\w.-]+)\/([\w.-]+)/;
const NO_MODEL = /^(?:datasets|spaces|papers|docs|blog|collections)$/;

export interface HubNames {
  models: ReadonlySet<string>;
  /** They are published under the owner's own name. */
  isOwner: boolean;
}

/**
 * The models that a document links to on a hub and that are its owner's. Where the owner is called otherwise there: the
 * models of whom it links to most, well-known makers aside.
 */
export function hubNames(document: Document, ownerStem: string, repository: OwnRepository): HubNames {
  const byMaker = new Map<string, Set<string>>();
  for (const { kind, links, text } of document.blocks) {
    if (kind === 'code') continue;
    for (const { url, from } of links) {
      const found = HUB.exec(url);
      if (!found || NO_MODEL.test(found[1]!)) continue;
      const [, maker = '', model = ''] = found;
      // "Based on [Sibling](…)", of the same maker: another release.
      if (!repository.isBorneBy(model) && BUILT_ON.test(text.slice(Math.max(0, from - 60), from))) continue;
      const stem = stemOfOwner(maker);
      byMaker.set(stem, (byMaker.get(stem) ?? new Set()).add(model));
    }
  }
  const own = ownerStem ? byMaker.get(ownerStem) : undefined;
  if (own) return { models: own, isOwner: true };
  const [most, ...others] = [...byMaker]
    .flatMap(([maker, models]) => (MAKERS.has(maker) ? [] : [models]))
    .sort((a, b) => b.size - a.size);
  if (!most || most.size < 2) return { models: new Set(), isOwner: false };
  // The same models on another hub are no others.
  const known = new Set([...most].map(normal));
  const isClear = others.every(
    (models) => [...models].filter((model) => !known.has(normal(model))).length * 2 < most.size,
  );
  return { models: isClear ? most : new Set(), isOwner: false };
}
