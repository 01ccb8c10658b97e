import { restrictionKinds } from '../cues.ts';
import type { Passage } from '../leftover.ts';
import type { Alignment } from '../match/align.ts';
import { MODEL_LICENSES, type ModelLicense, TITLE_LENGTH } from '../model-licenses.ts';
import { LISTS } from '../openness-lists.ts';
import type { TextReading } from '../text-reading.ts';
import { nameOf } from './part-name.ts';

/** The row of the table whose title or phrase the text has. */
export function modelLicense(plain: string): ModelLicense | undefined {
  const head = plain.slice(0, TITLE_LENGTH);
  return MODEL_LICENSES.find(({ phrases }) =>
    phrases.some((phrase) =>
      phrase.startsWith('…') ? plain.includes(phrase.slice(1)) : head.includes(phrase),
    ),
  );
}

/** A text that is one of the table of model licenses, or changes a known text into it. */
export function ofModelLicense(
  model: ModelLicense,
  {
    passages,
    unexplained,
    known,
    text,
  }: { passages: Passage[]; unexplained: number; known: readonly Alignment[]; text: string },
): TextReading {
  const basis = `${model.name}${model.date ? `, ${model.date}` : ''}; ${LISTS.own}`;
  // Where it changes a known text, the words it adds are counted; the other texts are known by their titles alone.
  const changed = model.base !== undefined && known.length > 0;
  const found =
    model.restrictions.length > 0
      ? []
      : restrictionKinds(changed ? passages.map(({ quote }) => quote).join(' ') : text);
  const restrictions = [...model.restrictions, ...found];
  return {
    id: model.id,
    ids: [...new Set([model.id, ...(model.also ?? [])])],
    name: changed ? nameOf(known[0]!) : model.name,
    status: restrictions.length > 0 ? 'restricted' : 'modified',
    open: false,
    restrictions,
    unexplained: changed ? unexplained : 0,
    missing: 0,
    passages: changed ? passages : [],
    ...(changed ? { openText: true as const } : {}),
    basis,
    ...(model.kind === 'policy' ? { policy: true as const } : {}),
  };
}
