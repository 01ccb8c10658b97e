import { expect, test } from '@jest/globals';
import { restrictionList } from '../../src/licenses/restriction-words.ts';

test.each<[string[], string]>([
  [['non-commercial', 'use-policy'], 'no commercial use, a use policy'],
  [['scale-cap:users 700 million a month'], 'a cap on users (700 million a month)'],
  [['scale-cap:users'], 'a cap on users'],
  [
    ['scale-cap:revenue (reported: 50 million US dollars)'],
    'a cap on revenue (reported: 50 million US dollars)',
  ],
  [['field: military, illegal'], 'banned fields of use (military, illegal)'],
  [['field: no production use'], 'no production use'],
  [['geography: not in the EU', 'geography'], 'excluded regions (not in the EU)'],
  [['display "Built with Llama"'], '"Built with Llama" shown to users'],
  [["display of the model's name"], "the model's name shown to users"],
  [['naming "Llama"', 'display'], 'a name that begins with "Llama", a notice shown to users'],
  [['something-new 3'], 'something-new 3'],
])('%j is read as: %s', (restrictions, words) => {
  expect(restrictionList(restrictions)).toBe(words);
});
