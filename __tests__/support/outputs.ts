import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@jest/globals';

/**
 * Holds `text` against the expected output of that name under `__tests__/__outputs__/`, which a person can read.
 * `UPDATE_OUTPUTS=1 npm test` writes them anew: read the difference before you commit it.
 */
export function expectOutput(name: string, text: string): void {
  const file = `__tests__/__outputs__/${name}`;
  if (process.env.UPDATE_OUTPUTS) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
