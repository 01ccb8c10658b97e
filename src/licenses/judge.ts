import { licenseAtAddress } from './addresses.ts';
import { plainText, restrictionKinds } from './cues.ts';
import { isHarmlessPointer } from './harmless.ts';
import type { Passage } from './leftover.ts';
import type { Alignment } from './match/align.ts';
import { MODEL_LICENSES, type ModelLicense, POLICY_TITLE, TITLE_LENGTH } from './model-licenses.ts';
import { licenseOfId, nameOfId, namesIn, restrictionsOfId } from './names.ts';
import { openness } from './openness.ts';
import { LISTS } from './openness-lists.ts';
import type { LicenseStatus } from './reading.ts';
import type { Translation } from './translation.ts';

/** What one license text really says, whatever it covers. */
export interface TextReading {
  id: string;
  ids: string[];
  name: string;
  status: LicenseStatus;
  open: boolean;
  restrictions: string[];
  unexplained: number;
  /** Words of the known text that are not in this one. */
  missing: number;
  passages: Passage[];
  /** What calls itself a translation of the known text: it was not compared. */
  translation?: Translation;
  basis?: string;
  /** The known text in it, without what was added, is an open one. */
  openText?: true;
  /** A list of banned uses, not a license. */
  policy?: true;
  /** Why there is no text to read, as words that continue the file's name. */
  unread?: string;
}

/** The row of the table whose title or phrase the text has. */
export function modelLicense(plain: string): ModelLicense | undefined {
  const head = plain.slice(0, TITLE_LENGTH);
  return MODEL_LICENSES.find(({ phrases }) =>
    phrases.some((phrase) =>
      phrase.startsWith('…') ? plain.includes(phrase.slice(1)) : head.includes(phrase),
    ),
  );
}

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

export function ofUnknown(
  text: string,
  parts: readonly Alignment[],
  passages: Passage[],
  count: number,
): TextReading {
  const plain = plainText(text);
  const unexplained = passages.reduce((sum, passage) => sum + passage.words, 0);
  const rest = { open: false, unexplained, missing: 0, passages } as const;
  if (POLICY_TITLE.test(plain.slice(0, TITLE_LENGTH))) {
    return {
      ...rest,
      id: 'use-policy',
      ids: ['use-policy'],
      name: 'a policy of use',
      status: 'restricted',
      restrictions: ['use-policy'],
      passages: [],
      policy: true,
    };
  }
  const notice = parts.find(({ template }) => template.role === 'notice');
  const short = count <= POINTER_WORDS;
  const addresses = short
    ? (text.slice(0, 4000).match(/https?:\/\/[^\s)>\]]+/gu) ?? []).map(licenseAtAddress)
    : [];
  const linked = addresses.filter((id) => id !== undefined).map((id) => licenseOfId(id) ?? id);
  const named = [
    ...new Set([
      ...(notice ? [idOf(notice)] : []),
      ...(short ? namesIn(text).map(({ id }) => id) : []),
      ...linked,
    ]),
  ];
  if (named.length > 0 || (short && /https?:\/\/|\blicen[cs]e/i.test(text) && count > 0)) {
    const id = named[0] ?? 'unknown';
    const restrictions = [...new Set([...named.flatMap(restrictionsOfId), ...limitsBeside(passages)])];
    const only = passages.every(({ quote }) => isHarmlessPointer(quote));
    return {
      ...rest,
      id,
      ids: named.length > 0 ? named : ['unknown'],
      name: nameOfId(id),
      status: 'pointer',
      // A name is as open as what it names, where nothing else is said.
      open: only && restrictions.length === 0 && named.length > 0 && named.every((one) => openness(one).open),
      restrictions,
      passages: [],
      unexplained: 0,
    };
  }
  // Prose about the terms, not the terms: the restricted license that it names restricts.
  const spoken = namesIn(text)
    .map(({ id }) => id)
    .filter((id) => restrictionsOfId(id).length > 0);
  if (spoken.length > 0) {
    const id = spoken[0]!;
    return {
      ...rest,
      id,
      ids: [...new Set(spoken)],
      name: nameOfId(id),
      status: 'pointer',
      restrictions: restrictionsOfId(id),
      passages: [],
      unexplained: 0,
    };
  }
  const restrictions = restrictionKinds(text);
  return {
    ...rest,
    id: 'unknown',
    ids: ['unknown'],
    name: 'an unknown text',
    status: restrictions.length > 0 && count > POINTER_WORDS ? 'restricted' : 'unknown',
    restrictions,
  };
}

/** Limits that stand beside the name of a license; the wider cues are in many sentences that only point to one. */
function limitsBeside(passages: readonly Passage[]): string[] {
  return restrictionKinds(passages.map(({ quote }) => quote).join(' . ')).filter((kind) =>
    /^(?:non-commercial|research-only|scale-cap|no-redistribution|no-derivatives)/.test(kind),
  );
}

/** A text of fewer words names or links a license rather than being one. */
const POINTER_WORDS = 150;

/** The id of a part; of texts that leave open whether later versions are meant, the one that grants less. */
export function idOf({ template }: Alignment): string {
  const ids = template.ids.map(({ id }) => id);
  return (
    ids.find((id) => id.endsWith('-only') && !id.includes('invariants')) ?? ids[0]!.replace(/\+$/, '-only')
  );
}

/** Other licenses of the list that have the very same words ("Nunit" and "zlib-acknowledgement"). */
function twinsOf(part: Alignment): string[] {
  const own = idOf(part).replace(/-only$/u, '');
  return part.template.ids.map(({ id }) => id).filter((id) => !id.startsWith(own));
}

function nameOf(part: Alignment): string {
  const id = idOf(part);
  return (part.template.ids.find((entry) => entry.id === id) ?? part.template.ids[0]!).name;
}
