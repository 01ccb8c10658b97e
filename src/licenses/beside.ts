import { isRootLicense } from './effective.ts';
import type { LicenseFile } from './license-files.ts';
import type { LicenseReading } from './reading.ts';

/** What license files say of each other. */

/** A policy of use is no license: it restricts the license that stands beside it in the same folder, when that is a model's own. */
export function addPolicies(files: readonly LicenseFile[], readings: LicenseReading[]): void {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  for (const policy of files.filter(({ read }) => read.policy)) {
    for (const reading of readings) {
      if (reading.path === policy.path || folder(reading.path) !== folder(policy.path)) continue;
      if (reading.status === 'restricted' && !reading.restrictions.includes('use-policy'))
        reading.restrictions = [...reading.restrictions, 'use-policy'];
    }
  }
}

/** "Its use is subject to the included LICENSE file": a file that only points, beside one license, points to that. */
export function resolvePointers(readings: LicenseReading[]): void {
  const root = readings.filter(
    ({ path, status }) => isRootLicense(path) && status !== 'pointer' && status !== 'unknown',
  );
  if (root.length !== 1) return;
  for (const reading of readings) {
    if (reading.status === 'pointer' && reading.id === 'unknown' && !reading.path.includes('/')) {
      const { id, ids, restrictions, open } = root[0]!;
      // Limits of its own stay: then it is not as open as what it points to.
      Object.assign(reading, {
        id,
        ids,
        restrictions: [...new Set([...restrictions, ...reading.restrictions])],
        open: open && reading.restrictions.length === 0,
      });
    }
  }
}
