import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import type { Claim } from './claim.ts';

/** Every place where the release gives itself a label, in the order of files and lines. */
export async function readClaims(_release: Release, _declaration: Declaration | undefined): Promise<Claim[]> {
  return [];
}
