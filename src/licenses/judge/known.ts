import { plainText, restrictionKinds } from '../cues.ts';
import type { Passage } from '../leftover.ts';
import type { Alignment } from '../match/align.ts';
import type { ModelLicense } from '../model-licenses.ts';
import { openness } from '../openness.ts';
import type { LicenseStatus } from '../reading.ts';
import type { TextReading } from '../text-reading.ts';
import { modelLicense } from './model.ts';
import { idOf, nameOf } from './part-name.ts';

/**
 * A text that has known ones in it: open when they all are, and no word is added or lost.
 *
 * @param known in the order of the text, at least one.
 * @param whole whether the text was read to its end.
 * @param alsoKnownAs model licenses that have the very words of the first.
 */
export function ofKnownTexts(
  known: readonly Alignment[],
  passages: Passage[],
  unexplained: number,
  whole: boolean,
  alsoKnownAs: readonly ModelLicense[] = [],
): TextReading {
  const ids = [...new Set(known.map(idOf))];
  const verdicts = ids.map((id) => openness(id));
  const missing = known.reduce((sum, part) => sum + part.missing.length, 0);
  const further = passages
    .map(({ quote }) => modelLicense(plainText(quote)))
    .filter((row) => row !== undefined);
  const cues = passages.length > 0 ? restrictionKinds(passages.map(({ quote }) => quote).join(' . ')) : [];
  const restrictions = [
    ...new Set([
      ...verdicts.flatMap((verdict) => verdict.restrictions),
      ...further.flatMap((row) => row.restrictions),
      ...cues,
    ]),
  ];
  const twins = known.flatMap(twinsOf);
  const all = [...new Set([...ids, ...twins, ...[...further, ...alsoKnownAs].map((row) => row.id)])];
  const clean = whole && unexplained === 0 && missing === 0;
  const base = verdicts[0]!;
  const worst = verdicts.find(({ open }) => !open) ?? base;
  const restricted = restrictions.length > 0;
  let status: LicenseStatus;
  if (
    ids.length + further.length > 1 &&
    restricted &&
    base.open &&
    (further.length > 0 || worst.status === 'restricted')
  )
    status = 'mixed';
  else if (restricted) status = 'restricted';
  else if (!clean) status = 'modified';
  else status = worst.status;
  return {
    id: ids[0]!,
    ids: all,
    name: nameOf(known[0]!),
    status,
    open: clean && verdicts.every(({ open }) => open),
    restrictions,
    unexplained,
    missing,
    passages,
    ...(base.open ? { openText: true as const } : {}),
    ...(base.basis ? { basis: base.basis } : {}),
  };
}

/** Other licenses of the list that have the very same words ("Nunit" and "zlib-acknowledgement"). */
function twinsOf(part: Alignment): string[] {
  const own = idOf(part).replace(/-only$/u, '');
  return part.template.ids.map(({ id }) => id).filter((id) => !id.startsWith(own));
}
