import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readShell } from '../../src/text/shell.ts';

const words = (source: string) =>
  readShell(source)
    .map((command) => command.words.join(' '))
    .filter(Boolean);
const flags = (source: string) =>
  Object.fromEntries(
    readShell(source).flatMap((command) => command.flags.map(({ name, value }) => [name, value])),
  );

describe('commands', () => {
  test.each<[string, string[]]>([
    ['torchrun \\\n  --nproc 8 \\\n  train.py', ['torchrun --nproc 8 train.py']],
    ['cd x && python a.py; python b.py | tee log', ['cd x', 'python a.py', 'python b.py', 'tee log']],
    ['# python no.py\npython yes.py # why', ['python yes.py']],
    [
      `M=gpt2\npython a.py --model $M --other \${M}-xl $UNSET`,
      ['python a.py --model gpt2 --other gpt2-xl $UNSET'],
    ],
    [`N=\${N:-8}\npython a.py $N`, ['python a.py 8']],
    ['CUDA_VISIBLE_DEVICES=0 python a.py', ['python a.py']],
    ['if [ -f x ]; then python a.py; fi', ['[ -f x ]', 'python a.py', 'fi']],
    ['python "my file.py" \'a b\'', ['python my file.py a b']],
    ['srun bash -c "cd x && torchrun y.py"', ['srun bash -c cd x && torchrun y.py', 'cd x', 'torchrun y.py']],
    ['#SBATCH --nodes=4', ['#SBATCH --nodes=4']],
    ['LR := 3e-4\ntrain:\n\t@python train.py --lr $(LR)', ['train:', 'python train.py --lr 3e-4']],
    ["echo don't\npython a.py\r\n", ['echo dont', 'python a.py']],
  ])('%j', (source, expected) => {
    expect(words(source)).toEqual(expected);
  });

  test('each has the line of its first word, each flag its own', () => {
    const [, command] = readShell('x\n\npython a.py \\\n  --lr 1 \\\n  --steps 2\n');
    expect(command?.line).toBe(3);
    expect(command?.flags.map(({ name, line }) => [name, line])).toEqual([
      ['lr', 4],
      ['steps', 5],
    ]);
  });
});

describe('flags', () => {
  test.each<[string, Record<string, string | undefined>]>([
    ['python a.py --lr 3e-4 --bf16 --x=y --min -1', { lr: '3e-4', bf16: undefined, x: 'y', min: '-1' }],
    ['python a.py trainer.lr=1e-4 +data.path=/x', { 'trainer.lr': '1e-4', 'data.path': '/x' }],
    [
      'GPT_ARGS="\n  --num-layers 24 \\\n  --lr 1e-4\n"\ntorchrun p.py $GPT_ARGS',
      { 'num-layers': '24', lr: '1e-4' },
    ],
    [
      `ARGS=(\n  --num-layers 24 # deep\n  --bf16\n)\ntorchrun p.py \${ARGS[@]}`,
      { 'num-layers': '24', bf16: undefined },
    ],
    ['OPTS=""\nOPTS+=" --lr 1e-4"\npython a.py $OPTS', { lr: '1e-4' }],
  ])('%j', (source, expected) => {
    expect(flags(source)).toEqual(expected);
  });

  test('in a block of arguments each has its own line', () => {
    const [block] = readShell('ARGS="\n  --a 1\n  --b 2\n"');
    expect(block?.flags.map(({ name, line }) => [name, line])).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
  });
});

test('variables cannot grow a file without end', () => {
  const bomb = `A=xxxxxxxxxx\n${'A=$A$A\n'.repeat(60)}echo $A`;
  expect(JSON.stringify(readShell(bomb)).length).toBeLessThan(4_000_000);
});

test('no text makes it throw', () => {
  const token = fc.constantFrom(
    'a',
    '=',
    '(',
    ')',
    '"',
    "'",
    '`',
    '\\',
    '\n',
    ' ',
    '$',
    '{',
    '}',
    '--x',
    '#',
    ';',
    '$a',
    'a=',
    '\t',
    '@',
    '-c ',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
      expect(Array.isArray(readShell(tokens.join('')))).toBe(true);
    }),
    { numRuns: 500, seed: 7 },
  );
});
