import type { Scope } from '../vocabulary.ts';
import { APPROVED, OTHERS } from './generated/spdx-ids.ts';
import { DATA_TERMS, FREE, LISTS, NO_DECISION, RESTRICTED, WEIGHTS_TERMS } from './openness-lists.ts';
import type { LicenseStatus } from './reading.ts';

/** What the lists say of one license. */
export interface Openness {
  status: Extract<LicenseStatus, 'open' | 'open-unapproved' | 'restricted' | 'unknown'>;
  open: boolean;
  restrictions: string[];
  /** The list that decided, with its date. */
  basis?: string;
}

const approved = new Set(APPROVED.split(' '));
const spelled = new Map([...approved, ...OTHERS.split(' ')].map((id) => [id.toLowerCase(), id]));

/** The SPDX id as SPDX spells it ("apache-2.0" is "Apache-2.0"); undefined when it is none. */
export function spdxId(id: string): string | undefined {
  return spelled.get(id.toLowerCase());
}

/**
 * Whether a license, alone and unmodified, is open: for code, approved by the OSI; for weights, that or terms for models
 * without restriction; for data and documents, that or conformant with the Open Definition, or CDLA terms. Without a
 * scope: for the kind of material that it is made for.
 */
export function openness(id: string, scope?: Scope): Openness {
  const parts = id.split(/\s(?:AND|OR)\s|[()]|\sWITH\s\S+/).filter((part) => part.trim());
  if (parts.length > 1)
    return ofExpression(
      parts.map((part) => openness(part.trim(), scope)),
      !/\sAND\s/.test(id),
    );
  const restrictions = RESTRICTED.filter(([pattern]) => pattern.test(id)).flatMap(([, kinds]) => kinds);
  if (restrictions.length > 0) {
    return { status: 'restricted', open: false, restrictions: [...new Set(restrictions)], basis: LISTS.own };
  }
  if (approved.has(id)) return { status: 'open', open: true, restrictions: [], basis: LISTS.osi };
  const openFor = (
    list: ReadonlySet<string>,
    basis: string,
    scopes: readonly Scope[],
  ): Openness | undefined => {
    if (!list.has(id)) return undefined;
    const fits = scope === undefined || scopes.includes(scope);
    return fits
      ? { status: 'open', open: true, restrictions: [], basis }
      : { status: 'open-unapproved', open: false, restrictions: [], basis: LISTS.osi };
  };
  const listed =
    openFor(DATA_TERMS, LISTS.data, ['weights', 'data', 'documents']) ??
    openFor(FREE, LISTS.fsf, ['weights', 'data', 'documents']);
  if (listed) return listed;
  if (WEIGHTS_TERMS.has(id) || NO_DECISION.test(id)) {
    return { status: 'open-unapproved', open: scope !== 'code', restrictions: [], basis: LISTS.none };
  }
  return { status: 'unknown', open: false, restrictions: [] };
}

/** Of alternatives the most open counts, of terms that apply together the least open. */
function ofExpression(parts: readonly Openness[], alternatives: boolean): Openness {
  const decisive = parts.find(({ open }) => open === alternatives) ?? parts[0]!;
  const restrictions = alternatives ? decisive.restrictions : parts.flatMap((part) => part.restrictions);
  return { ...decisive, restrictions: [...new Set(restrictions)] };
}
