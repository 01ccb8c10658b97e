import { describe, expect, test } from '@jest/globals';
import { decideStates } from '../../src/evidence/decide-states.ts';
import { COMPONENT_IDS } from '../../src/vocabulary.ts';

const here = { file: 'model.safetensors', detail: '1.4 B parameters' };
const there = { url: 'https://huggingface.co/acme/acorn', file: 'README.md', line: 3 };
const said = { file: 'open-label.yml', line: 5 };

describe('the state of a component', () => {
  test.each([
    ['present', { present: [here], linked: [there], declared: [said] }, [here, there, said]],
    ['linked', { present: [], linked: [there], declared: [said] }, [there, said]],
    ['declared', { present: [], linked: [], declared: [said] }, [said]],
    ['absent', { present: [], linked: [], declared: [] }, []],
  ])(
    'is %s by its strongest evidence, which is listed first',
    (state, { present, linked, declared }, evidence) => {
      const components = decideStates({
        present: [{ weights: present }],
        linked: [{ weights: linked }],
        declared: [{ weights: declared }],
      });
      expect(components.find(({ id }) => id === 'weights')).toEqual({ id: 'weights', state, evidence });
    },
  );

  test('every component is listed, in the order of the vocabulary', () => {
    expect(decideStates({ present: [], linked: [], declared: [] }).map(({ id }) => id)).toEqual([
      ...COMPONENT_IDS,
    ]);
  });

  test('the same place counts once, and ten are enough', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ file: `part-${index >> 1}` }));
    const [weights] = decideStates({
      present: [{ weights: many }, { weights: many }],
      linked: [],
      declared: [],
    });
    expect(weights!.evidence.map(({ file }) => file)).toEqual(
      Array.from({ length: 10 }, (_, index) => `part-${index}`),
    );
  });
});
