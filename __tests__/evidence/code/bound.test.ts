import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayBeBelieved } from '../../../src/evidence/code/bound.ts';
import type { Activity, Clue } from '../../../src/evidence/code/clue.ts';
import { CLUES, readFile } from '../../../src/evidence/code/read-file.ts';
import { isBelieved } from '../../../src/evidence/code/reading.ts';
import { Words } from '../../../src/evidence/code/words.ts';
import { readPython } from '../../../src/text/python.ts';

/** Lines that the tables of clues speak of, and the ways in which a name comes to stand for another. */
const LINES = [
  ...Object.values(CLUES)
    .flat()
    .flatMap(({ calls = [], imports = [], extends: bases = [] }: Clue) => [
      ...calls.map((path) => `${path.replace('=', '')}(x)`),
      ...imports.map((name) => `import ${name}`),
      ...bases.map((base) => `class Own(${base}):\n    pass`),
    ]),
  'from torch.utils.data import DataLoader as Feed\nfor batch in Feed(x):\n    loss.backward()\n    opt.step()',
  'import torch.nn as layers\nclass Net(layers.Module):\n    def generate_text(self):\n        pass',
  'trainer = SFTTrainer(model)\ntrainer.train()',
  "parser.add_argument('--train-data', default='a.jsonl')",
  "parser.add_argument('--eval-only', default=False)",
  'print("accuracy\\nMMLU: ", score_all())',
  'def dedup_documents():\n    pass',
  'model.generate(x)',
  'with open(p) as f:\n    write_shards(f)',
];
const PATHS = [
  'train.py',
  'eval/mmlu.py',
  'data/prepare.py',
  'tests/run.py',
  'generate.py',
  'third_party/x.py',
];
const ACTIVITIES = Object.keys(CLUES) as Activity[];

test('no file that would be believed is left out', () => {
  let believed = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...PATHS),
      (lines, path) => {
        const source = lines.join('\n');
        for (const activity of ACTIVITIES) {
          if (!isBelieved(readFile(path, readPython(source), activity))) continue;
          believed += 1;
          expect(mayBeBelieved(path, new Words(source), activity)).toBe(true);
        }
      },
    ),
    { numRuns: 300, seed: 5 },
  );
  expect(believed).toBeGreaterThan(50);
});

test.each<[activity: Activity, source: string]>([
  ['training', 'import torch\n\ndef forward(x):\n    return torch.relu(x)\n'],
  ['inference', 'import numpy as np\nprint(np.zeros(3))\n'],
  ['data-processing', 'class Config:\n    hidden = 3\n'],
  ['evaluation', 'import torch\n'],
])('%s: what has none of the words is not parsed', (activity, source) => {
  expect(mayBeBelieved('model/layers.py', new Words(source), activity)).toBe(false);
});
