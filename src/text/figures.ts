/** Figures as the reports print them. No locale, no clock: the same number gives the same words everywhere. */

const THOUSANDS = ['', ' k', ' M', ' B', ' T'] as const;
const BYTES = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;

/** A large count in three figures at most: `950`, `1.4 B`, `125 M`, `3.1 M`. */
export function countInWords(count: number): string {
  const { figure, step } = scaled(count, THOUSANDS.length - 1);
  return `${figure}${THOUSANDS[step]}`;
}

/** A size in decimal units, as the hubs print it: `512 bytes`, `12.3 MB`. */
export function bytesInWords(bytes: number): string {
  const { figure, step } = scaled(bytes, BYTES.length - 1);
  if (step === 0) return bytes === 1 ? '1 byte' : `${figure} bytes`;
  return `${figure} ${BYTES[step]}`;
}

/** `1 shard`, `12 shards`, `3.1 M rows`; `plural` where an s is not enough. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${countInWords(count)} ${count === 1 ? noun : plural}`;
}

function scaled(value: number, steps: number): { figure: string; step: number } {
  let step = 0;
  let rest = value;
  // 999,950 would print as "1000.0 k": go up a step where rounding does.
  while (step < steps && rest >= (step === 0 ? 1000 : 999.5)) {
    rest /= 1000;
    step += 1;
  }
  if (step === 0) return { figure: String(Math.round(rest)), step };
  return { figure: rest < 99.95 ? rest.toFixed(1).replace(/\.0$/, '') : String(Math.round(rest)), step };
}
