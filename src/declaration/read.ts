import type { Release } from '../release/release.ts';
import type { Observation } from '../vocabulary.ts';
import type { Declaration } from './declaration.ts';

export interface DeclarationReading {
  declaration: Declaration | undefined;
  /** metadata-missing, metadata-invalid, declared-not-found, as seen. */
  observations: Observation[];
}

export async function readDeclaration(_release: Release, _file?: string): Promise<DeclarationReading> {
  return { declaration: undefined, observations: [] };
}
