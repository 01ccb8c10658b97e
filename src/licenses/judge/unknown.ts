import { licenseAtAddress } from '../addresses.ts';
import { plainText, restrictionKinds } from '../cues.ts';
import { isHarmlessPointer } from '../harmless.ts';
import { licenseOfId, nameOfId, restrictionsOfId } from '../ids.ts';
import { type Passage, wordsIn } from '../leftover.ts';
import type { Alignment } from '../match/align.ts';
import { POLICY_TITLE, TITLE_LENGTH } from '../model-licenses.ts';
import { namesIn } from '../names.ts';
import { openness } from '../openness.ts';
import type { TextReading } from '../text-reading.ts';
import { idOf } from './part-name.ts';

/** A text that is no known license. */
interface Unknown {
  text: string;
  /** The short forms of known licenses in it. */
  parts: readonly Alignment[];
  passages: Passage[];
  /** Of the whole text, in words. */
  count: number;
}

/** A text of fewer words names or links a license rather than being one. */
const POINTER_WORDS = 150;

/** What a text says that is no known license: a policy of use, the name of a license, prose about one, or terms of its own. */
export function ofUnknown(unknown: Unknown): TextReading {
  return ofPolicy(unknown) ?? ofPointer(unknown) ?? ofProse(unknown) ?? ofOwnTerms(unknown);
}

function ofPolicy({ text, passages }: Unknown): TextReading | undefined {
  if (!POLICY_TITLE.test(plainText(text).slice(0, TITLE_LENGTH))) return undefined;
  return {
    id: 'use-policy',
    ids: ['use-policy'],
    name: 'a policy of use',
    status: 'restricted',
    open: false,
    restrictions: ['use-policy'],
    unexplained: wordsIn(passages),
    missing: 0,
    passages: [],
    policy: true,
  };
}

/** A few words that name a license, or link one. */
function ofPointer({ text, parts, passages, count }: Unknown): TextReading | undefined {
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
  const mentions = short && count > 0 && /https?:\/\/|\blicen[cs]e/i.test(text);
  if (named.length === 0 && !mentions) return undefined;
  const restrictions = [...new Set([...named.flatMap(restrictionsOfId), ...limitsBeside(passages)])];
  const only = passages.every(({ quote }) => isHarmlessPointer(quote));
  return {
    ...pointerTo(named.length > 0 ? named : ['unknown'], restrictions),
    // A name is as open as what it names, where nothing else is said.
    open: only && restrictions.length === 0 && named.length > 0 && named.every((one) => openness(one).open),
  };
}

/** Prose about the terms, not the terms: the restricted license that it names restricts. */
function ofProse({ text }: Unknown): TextReading | undefined {
  const spoken = namesIn(text)
    .map(({ id }) => id)
    .filter((id) => restrictionsOfId(id).length > 0);
  return spoken.length > 0 ? pointerTo([...new Set(spoken)], restrictionsOfId(spoken[0]!)) : undefined;
}

function ofOwnTerms({ text, passages, count }: Unknown): TextReading {
  const restrictions = restrictionKinds(text);
  return {
    id: 'unknown',
    ids: ['unknown'],
    name: 'an unknown text',
    status: restrictions.length > 0 && count > POINTER_WORDS ? 'restricted' : 'unknown',
    open: false,
    restrictions,
    unexplained: wordsIn(passages),
    missing: 0,
    passages,
  };
}

function pointerTo(ids: string[], restrictions: string[]): TextReading {
  const id = ids[0]!;
  return {
    id,
    ids,
    name: nameOfId(id),
    status: 'pointer',
    open: false,
    restrictions,
    unexplained: 0,
    missing: 0,
    passages: [],
  };
}

/** Limits that stand beside the name of a license; the wider cues are in many sentences that only point to one. */
function limitsBeside(passages: readonly Passage[]): string[] {
  return restrictionKinds(passages.map(({ quote }) => quote).join(' . ')).filter((kind) =>
    /^(?:non-commercial|research-only|scale-cap|no-redistribution|no-derivatives)/.test(kind),
  );
}
