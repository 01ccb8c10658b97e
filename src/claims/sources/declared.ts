import type { Declaration } from '../../declaration/declaration.ts';
import type { Claim } from '../claim.ts';

/** The label of the metadata file. */
export function claimDeclared(declaration: Declaration | undefined): Claim[] {
  if (!declaration?.label) return [];
  const { value, ...place } = declaration.label;
  return [{ label: value, subject: 'model', ...place, quote: `label: ${value}`, source: 'metadata' }];
}
