import { counts, type Sample, sampled } from './statistics.ts';

/**
 * Tensors that say nothing of an origin, whatever they hold: computed, counted, or indexed by something that two models
 * of one task have in common (a bias for each word follows the words' frequency; a norm inside a head follows the
 * frequencies of the rotary positions).
 */
const SAYS_NOTHING: readonly RegExp[] = [
  /inv_freq|rotary|rope_freqs|freqs_cis|(?:cos|sin)_cached|alibi|slopes/,
  /(?:attn|attention)\.(?:bias|masked_bias)$|causal_mask|attn_mask/,
  /position_ids|relative_position_index|relative_coords|num_batches_tracked|token_type_ids/,
  /mel_filters|mel_basis|window$|stft|pos_embed\.sin|sinusoid/,
  /quant_map|absmax|g_idx|SCB$|(?:weight_|input_)?scale(?:_inv|s)?$|zeros$|qzeros$/,
  /(?:lm_head|predictions|decoder|classifier|output)\.bias$|score\.bias$/,
  /(?:^|[._])[qk]_?(?:norm|layernorm|ln)|(?:query|key)_(?:norm|layernorm)/,
  /exp_avg|momentum_buffer|optimizer/,
];

/** Of fewer numbers too little can be said. */
const LEAST_ELEMENTS = 64;
const LEAST_VALUES = 8;
const MOST_ALIKE = 0.9;

/** From here on the neighbours tell what a value is: a table of waves, slopes or ramps, no trained weights. */
const PREDICTABLE = 0.5;
const LEAST_STEPS = 16;

export function saysNothing(name: string): boolean {
  return SAYS_NOTHING.some((pattern) => pattern.test(name));
}

/** Why a sample proves no shared origin even where it is the same in both; undefined when it may. */
export function whyNoEvidence(sample: Sample): string | undefined {
  const { rows, columns, values } = sample;
  if (values.length < LEAST_ELEMENTS) return 'too few elements';
  // A difference with itself is zero for numbers alone.
  if (values.some((value) => value - value !== 0)) return 'not all of it are numbers';
  const some = sampled(values);
  const found = counts(some);
  if (found.size < LEAST_VALUES || Math.max(...found.values()) >= MOST_ALIKE * some.length)
    return 'nearly all one value, as models begin';
  const along = rows > 1 ? [predicted(values, columns, rows, columns, 1)] : [];
  along.push(predicted(values, rows, columns, 1, columns));
  return Math.max(...along) > PREDICTABLE ? 'follows a formula' : undefined;
}

/**
 * The share of the variance along one axis that the two values before explain. A wave, a ramp and a geometric row obey
 * x[t] = p x[t-1] + q x[t-2] exactly; trained weights have no order.
 */
function predicted(
  values: Float32Array,
  lines: number,
  steps: number,
  stepSize: number,
  lineSize: number,
): number {
  if (steps < LEAST_STEPS) return 0;
  let [total, left] = [0, 0];
  // A few hundred lines say it.
  const every = Math.max(1, Math.floor(lines / 64));
  for (let line = 0; line < lines; line += every) {
    const at = (step: number) => values[line * lineSize + step * stepSize]!;
    let mean = 0;
    for (let step = 0; step < steps; step += 1) mean += at(step) / steps;
    let [xx, xy, yy, xz, yz, zz] = [0, 0, 0, 0, 0, 0];
    for (let step = 2; step < steps; step += 1) {
      const [x, y, z] = [at(step - 1) - mean, at(step - 2) - mean, at(step) - mean];
      xx += x * x;
      xy += x * y;
      yy += y * y;
      xz += x * z;
      yz += y * z;
      zz += z * z;
    }
    const determinant = xx * yy - xy * xy;
    total += zz;
    if (determinant <= 1e-12 * xx * yy) {
      left += xx > 0 ? zz - (xz * xz) / xx : zz;
      continue;
    }
    const p = (xz * yy - yz * xy) / determinant;
    const q = (yz * xx - xz * xy) / determinant;
    left += Math.max(0, zz - p * xz - q * yz);
  }
  return total > 0 ? 1 - left / total : 1;
}
