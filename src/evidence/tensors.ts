import type { Release } from '../release/release.ts';
import { modelConfigs } from './configs/detect.ts';
import type { Detection } from './detection.ts';
import { shippedTokenizers } from './tokenizers.ts';
import { weightFiles } from './weights/detect.ts';

/** Weights, config, tokenizer and intermediate checkpoints that are shipped here, by what is inside the files. */
export async function detectTensors(release: Release): Promise<Detection> {
  const [{ weights, unread, checkpoints, observations }, config, tokenizer] = await Promise.all([
    weightFiles(release),
    modelConfigs(release),
    shippedTokenizers(release),
  ]);
  return {
    found: {
      ...(weights.length > 0 && { weights }),
      ...(config.length > 0 && { config }),
      ...(tokenizer.evidence.length > 0 && { tokenizer: tokenizer.evidence }),
      ...(checkpoints.length > 0 && { 'intermediate-checkpoints': checkpoints }),
    },
    ...(unread.length > 0 && { unread: { weights: unread } }),
    observations: [...observations, ...tokenizer.observations],
  };
}
