import { expect, test } from '@jest/globals';
import { remembering } from '../../src/text/remembering.ts';

test('a text is read once, until too many others were', () => {
  const read: string[] = [];
  const lengthOf = remembering(2, (text) => {
    read.push(text);
    return text === '' ? undefined : text.length;
  });
  expect([lengthOf('a'), lengthOf('a'), lengthOf(''), lengthOf('')]).toEqual([1, 1, undefined, undefined]);
  expect(read).toEqual(['a', '']);
  lengthOf('bc');
  expect(lengthOf('a')).toBe(1);
  expect(read).toEqual(['a', '', 'bc', 'a']);
});
