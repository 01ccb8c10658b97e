import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readText } from '../../src/licenses/read-text.ts';

const list = createRequire(import.meta.url)('spdx-license-list/full') as Record<
  string,
  { licenseText: string; osiApproved: boolean }
>;
const ids = Object.keys(list).sort();

/** GPL-2.0, GPL-2.0-only, GPL-2.0+ and GPL-2.0-or-later are one text. */
const family = (id: string) => id.replace(/-(?:only|or-later)$|\+$/u, '');

describe('each text of the SPDX list', () => {
  test.each(ids)('%s is itself, with nothing left over', (id) => {
    const read = readText(list[id]!.licenseText);
    const names = new Set([...(twins.get(words.get(id)) ?? []), id].map(family));
    expect(read.ids.map(family).some((found) => names.has(found))).toBe(true);
    expect({ unexplained: read.unexplained, missing: read.missing }).toEqual({ unexplained: 0, missing: 0 });
  });

  test.each(ids.filter((id) => list[id]!.osiApproved))('%s is open when the OSI has approved it', (id) => {
    expect(readText(list[id]!.licenseText)).toMatchObject({
      status: 'open',
      open: true,
      restrictions: [],
    });
  });
});

/** Families of ids whose texts have the same words: what was found may be named by any of them. */
const words = new Map(
  ids.map((id) => [
    id,
    list[id]!.licenseText.toLowerCase()
      .match(/\p{L}{2,}/gu)
      ?.join(' ') ?? '',
  ]),
);
const twins = new Map<string | undefined, string[]>();
for (const id of ids) twins.set(words.get(id), [...(twins.get(words.get(id)) ?? []), id]);

/** Sentences that no license has, and that take rights away, from a grammar of their own. */
const rider = fc
  .record({
    who: fc.constantFrom(
      'You',
      'Licensees',
      'Any company',
      'The recipient',
      'Cloud operators',
      'Persons in Freedonia',
    ),
    verb: fc.constantFrom(
      'may not',
      'must never',
      'shall refrain to',
      'are barred to',
      'agree not to',
      'need a permit to',
    ),
    act: fc.constantFrom(
      'deploy',
      'sell',
      'publish',
      'benchmark',
      'fine-tune',
      'host',
      'translate',
      'export',
    ),
    what: fc.constantFrom(
      'the Model',
      'the weights',
      'its output',
      'this Software',
      'derivative checkpoints',
    ),
    when: fc.constantFrom(
      '',
      ' for profit',
      ' during wartime',
      ' above 40 employees',
      ' without a signed contract',
    ),
  })
  .map(({ who, verb, act, what, when }) => `${who} ${verb} ${act} ${what}${when}.`);

describe('a text with a foreign sentence', () => {
  test('is never open, wherever the sentence stands', () => {
    const open = ids.filter((id) => list[id]!.osiApproved || /^(?:CC0|CC-BY-4|CDLA|ODC|OpenMDW)/u.test(id));
    fc.assert(
      fc.property(
        fc.constantFrom(...open),
        rider,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (id, sentence, at) => {
          const sentences = list[id]!.licenseText.split(/(?<=\.)\s+/u);
          const place = Math.round(at * sentences.length);
          const text = [...sentences.slice(0, place), sentence, ...sentences.slice(place)].join('\n');
          const read = readText(text);
          expect(read.open).toBe(false);
          expect(read.unexplained).toBeGreaterThan(0);
        },
      ),
      { numRuns: 120 },
    );
  });
});
