import { sameLine } from '../../models/names/kinship.ts';
import { mentionsIn } from '../../models/names/mentions.ts';
import { isStageWord, nameKey } from '../../models/names/words.ts';
import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import type { OwnNames } from './own.ts';

/**
 * Where the documents name a model, whatever they say of it: a base that readers are told of at all is not hidden from
 * them, and a set-up that trains from it then says what it is for. Loosely, another stage or size of the same line will
 * do. Reads the documents only when asked.
 */
export function whereNamed(
  documents: readonly Document[],
  own: OwnNames,
): (model: string, loosely: boolean) => Evidence | undefined {
  let read: Map<string, Named> | undefined;
  return (model, loosely) => {
    read ??= namesIn(documents, own);
    const exact = read.get(nameKey(model));
    if (exact || !loosely) return exact?.evidence;
    const key = untuned(model);
    const places = [...read.values()];
    const place =
      places.find((each) => untuned(each.model) === key) ??
      places.find((each) => sameLine(each.model, model));
    return place?.evidence;
  };
}

interface Named {
  model: string;
  evidence: Evidence;
}

function namesIn(documents: readonly Document[], own: OwnNames): Map<string, Named> {
  const found = new Map<string, Named>();
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind === 'code') continue;
      for (const { model, start } of mentionsIn(block)) {
        const key = nameKey(model);
        if (found.has(key) || own.isOwn(model)) continue;
        const place = document.placeAt(block.at(start));
        found.set(key, { model, evidence: { file: document.path, ...place, detail: `names ${model}` } });
      }
    }
  }
  return found;
}

/** A name without its stages: "guanaco-33b-merged" is told of where "guanaco-33b" is. */
function untuned(model: string): string {
  return nameKey(model)
    .split(' ')
    .filter((word) => !isStageWord(word))
    .join(' ');
}
