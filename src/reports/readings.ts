import type { LicenseReading } from '../licenses/reading.ts';

/** Readings without those that say the same of the same line: a sentence may name a license, and link it too. */
export function distinctReadings(readings: readonly LicenseReading[]): LicenseReading[] {
  const shown = new Map<string, LicenseReading>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.path, reading.line, reading.id, reading.covers]);
    if (!shown.has(key)) shown.set(key, reading);
  }
  return [...shown.values()];
}
