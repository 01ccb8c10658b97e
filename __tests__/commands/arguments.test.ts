import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../src/commands/arguments.ts';

const read = (...args: string[]) => readArguments(args, ['format'], ['fix']);

describe('arguments', () => {
  test.each<[string[], unknown]>([
    [[], { values: {}, positionals: [] }],
    [['a', '--format', 'json', 'b'], { values: { format: 'json' }, positionals: ['a', 'b'] }],
    [['--format=json', '--fix'], { values: { format: 'json', fix: true }, positionals: [] }],
    [['--format=a=b'], { values: { format: 'a=b' }, positionals: [] }],
    [['--format', 'text', '--format', 'json'], { values: { format: 'json' }, positionals: [] }],
    [['-', '--', '--fix', '-x'], { values: {}, positionals: ['-', '--fix', '-x'] }],
  ])('%j', (args, expected) => {
    expect(read(...args)).toEqual(expected);
  });

  test.each<[string[], string]>([
    [['--format'], '--format needs a value.'],
    [['--format='], '--format needs a value.'],
    [['--fix=yes'], '--fix takes no value.'],
    [['--fixx'], '--fixx is not an option: did you mean --fix?'],
    [['-x'], '-x is not an option: did you mean --fix?'],
    [['-fix'], '-fix is not an option: did you mean --fix?'],
  ])('%j is a mistake', (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});
