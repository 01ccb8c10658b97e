import { MODEL_LICENSES } from './model-licenses.ts';
import { openness, spdxId } from './openness.ts';

/** What the id of a license says of it. */

/** An id as a field gives it (`license: apache-2.0`): SPDX, the Hub's, or a row of the table; undefined for none. */
export function licenseOfId(value: string): string | undefined {
  const id = value.trim().toLowerCase();
  return (
    HUB[id] ??
    spdxId(id.replace(/^licenseref-/u, '')) ??
    modelIds().get(id.replace(/^licenseref-/u, '').replace(/[\s_]+/gu, '-'))
  );
}

/** True for a license of the table that is not a changed text of SPDX: it is made for models. */
export function isModelLicense(id: string): boolean {
  return MODEL_LICENSES.some((model) => model.base === undefined && model.id === id);
}

/** True for a license of the table that is a text of SPDX with further words. */
export function isChangedText(id: string): boolean {
  return MODEL_LICENSES.some((model) => model.base !== undefined && model.id === id);
}

/** How people write a license of the table; of others the id. */
export function nameOfId(id: string): string {
  return MODEL_LICENSES.find((model) => model.id === id)?.name ?? id;
}

/** True for an agreement that gives more than the license does to those who sign it. */
export function isOffer(id: string): boolean {
  return MODEL_LICENSES.some((model) => model.kind === 'offer' && model.id === id);
}

/** True for terms beside a license, which are none themselves. */
export function isPolicy(id: string): boolean {
  return id === 'use-policy' || MODEL_LICENSES.some((model) => model.kind === 'policy' && model.id === id);
}

/** Kinds of restriction of a license that is only named. */
export function restrictionsOfId(id: string): string[] {
  const row = MODEL_LICENSES.find((model) => model.id === id || model.also?.includes(id));
  return [...(row?.restrictions ?? openness(id).restrictions)];
}

/** Ids of the Hub that are no SPDX ids: families without a version, and other spellings. */
const HUB: Readonly<Record<string, string>> = {
  'odc-by': 'ODC-By-1.0',
  odbl: 'ODbL-1.0',
  pddl: 'PDDL-1.0',
  'c-uda': 'C-UDA-1.0',
  'lgpl-lr': 'LGPLLR',
  'openmdw-1.0': 'OpenMDW-1.0',
  'openmdw-1.1': 'OpenMDW-1.1',
  'gpl-2.0': 'GPL-2.0-only',
  'gpl-3.0': 'GPL-3.0-only',
  'agpl-3.0': 'AGPL-3.0-only',
  'lgpl-2.1': 'LGPL-2.1-only',
  'lgpl-3.0': 'LGPL-3.0-only',
  'cc-by': 'CC-BY',
  'cc-by-sa': 'CC-BY-SA',
  'cc-by-nc': 'CC-BY-NC',
  'cc-by-nc-sa': 'CC-BY-NC-SA',
  openrail: 'openrail',
  apache: 'Apache-2.0',
  'apache 2': 'Apache-2.0',
  'apache 2.0': 'Apache-2.0',
  apache2: 'Apache-2.0',
  'apache license 2.0': 'Apache-2.0',
  'apache license, version 2.0': 'Apache-2.0',
  'mit license': 'MIT',
};

let idsOfModels: Map<string, string> | undefined;

function modelIds(): Map<string, string> {
  idsOfModels ??= new Map(
    MODEL_LICENSES.flatMap(({ id, also }) =>
      [id, ...(also ?? [])].map((one): [string, string] => [one.toLowerCase(), id]),
    ),
  );
  return idsOfModels;
}
