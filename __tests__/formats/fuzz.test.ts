import { describe, expect, test } from '@jest/globals';
import { ask, checkTruncation, mutate, randomNumbers, subjects } from '../support/fuzz.ts';

/** The short run; `npm run fuzz` cuts at every byte and mutates 100,000 times a reader. */

const TRUNCATIONS = 25;
const MUTATIONS = 25;

describe.each(subjects().map((subject) => [subject.path, subject] as const))('%s', (_path, subject) => {
  test('is read whole', async () => {
    expect(await ask(subject, subject.bytes)).toMatchObject({
      ok: !/big-endian|encrypted|scan/.test(subject.path),
    });
  });

  test('cut short, it is refused or has lost nothing', async () => {
    const whole = await ask(subject, subject.bytes);
    const step = Math.max(1, Math.floor(subject.bytes.length / TRUNCATIONS));
    for (let length = subject.bytes.length - 1; length >= 0; length -= step) {
      await expect(checkTruncation(subject, whole, length)).resolves.toBeUndefined();
    }
  });

  test('mutated, it gets a typed answer', async () => {
    const random = randomNumbers(7);
    for (let count = 0; count < MUTATIONS; count += 1) {
      const { ok } = await ask(subject, mutate(subject.bytes, random));
      expect(typeof ok).toBe('boolean');
    }
  });
});
