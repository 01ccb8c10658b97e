import { tensorFilesOf } from '../../formats/tensor-files.ts';
import type { Release } from '../../release/release.ts';
import { licenseOfId } from '../ids.ts';
import type { Statement } from './statement.ts';

/** Keys that GGUF and the ModelSpec convention of safetensors keep the license under. */
const KEYS = ['general.license', 'modelspec.license', 'license'];

/** The license that the headers of weight files give. */
export async function statementsOfWeights(release: Release): Promise<Statement[]> {
  const found: Statement[] = [];
  for (const { path, metadata } of await tensorFilesOf(release)) {
    const value = KEYS.map((key) => metadata[key]).find(
      (one) => typeof one === 'string' && one.length < 200,
    ) as string | undefined;
    const named = metadata['general.license.name'];
    const id = value
      ? (licenseOfId(value) ?? (typeof named === 'string' ? licenseOfId(named) : undefined))
      : undefined;
    if (id)
      found.push({ path, line: 1, ids: [id], scopes: ['weights'], restrictions: [], kind: 'weights file' });
  }
  return found;
}
