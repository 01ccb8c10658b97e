import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import type { Licensing } from './reading.ts';

/** Every license text and statement of the release, what each really says, and what it covers. */
export async function readLicenses(
  _release: Release,
  _declaration: Declaration | undefined,
): Promise<Licensing> {
  return { readings: [], effective: {}, observations: [] };
}
