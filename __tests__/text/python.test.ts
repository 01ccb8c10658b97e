import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { callsIn, importsFrom, names, readPython } from '../../src/text/python.ts';

const calls = (source: string) => readPython(source).calls.map((call) => call.callee);

describe('imports, and the names that they give', () => {
  test.each<[string, object[]]>([
    ['import torch', [{ module: 'torch', as: 'torch' }]],
    [
      'import torch.nn.functional as F, os',
      [
        { module: 'torch.nn.functional', as: 'F' },
        { module: 'os', as: 'os' },
      ],
    ],
    ['import a.b.c', [{ module: 'a.b.c', as: 'a' }]],
    ['from trl import SFTTrainer as T', [{ module: 'trl', name: 'SFTTrainer', as: 'T' }]],
    [
      'from ..models import (\n  a,\n  b as c,\n)',
      [
        { module: '..models', name: 'a', as: 'a' },
        { module: '..models', name: 'b', as: 'c' },
      ],
    ],
    ['from . import utils', [{ module: '.', name: 'utils', as: 'utils' }]],
    ['from megatron import *', [{ module: 'megatron', name: '*', as: '*' }]],
  ])('%j', (source, expected) => {
    expect(readPython(source).imports).toEqual(expected.map((one) => ({ ...one, line: 1 })));
  });

  test('a module is imported with what lies below it', () => {
    const module = readPython('from torch.optim import AdamW');
    expect(importsFrom(module, 'torch')).toBe(true);
    expect(importsFrom(module, 'tor')).toBe(false);
  });
});

describe('what is called', () => {
  test.each<[string, string[]]>([
    ['f(x)', ['f']],
    ['self.optimizer.step()', ['self.optimizer.step']],
    ['import torch.nn.functional as F\nF.cross_entropy(x, y)', ['torch.nn.functional.cross_entropy']],
    [
      'from transformers import AutoModelForCausalLM as M\nM.from_pretrained("a/b")',
      ['transformers.AutoModelForCausalLM.from_pretrained'],
    ],
    ['from .train import run\nrun()', ['.train.run']],
    ['from . import train\ntrain.run()', ['.train.run']],
    ['load_dataset("x").map(f)', ['load_dataset().map', 'load_dataset']],
    ['models[0].train()', ['models[].train']],
    ['(await client.get(x)).json()', ['client.get().json', 'client.get']],
    ['"{}".format(f(x))', ["''.format", 'f']],
    ['f(g(h()))', ['f', 'g', 'h']],
    ['print f(x)', ['f']],
    ['[f(x) for x in g()]', ['f', 'g']],
  ])('%j: %j', (source, expected) => {
    expect(calls(source)).toEqual(expected);
  });

  test('with its arguments as written, strings decoded, and what is spread left out', () => {
    const [call] = readPython(
      `train(model, "a\\"b" 'c', *rest, lr=3e-4, name=r'\\d', files=["x", 'y'], **more)`,
    ).calls;
    expect(call?.positional).toEqual([{ source: 'model' }, { source: `"a\\"b" 'c'`, text: 'a"bc' }]);
    expect(Object.fromEntries(call?.keywords ?? [])).toEqual({
      lr: { source: '3e-4' },
      name: { source: `r'\\d'`, text: '\\d' },
      files: { source: `["x", 'y']`, items: ['x', 'y'] },
    });
  });

  test.each<[string, string | undefined]>([
    ['model = load()', 'model'],
    ['model = load().cuda()', 'model'],
    ['self.model: Model = load()', 'self.model'],
    ['engine, optimizer, _, _ = load()', 'engine'],
    ['with load() as model: pass', 'model'],
    ['model = await load()', 'model'],
    ['model = wrap(load())', undefined],
    ['load()', undefined],
  ])('%s: the result of load is given to %s', (source, expected) => {
    expect(readPython(source).calls.findLast((call) => call.callee === 'load')?.assignedTo).toBe(expected);
  });

  test('a method of a chain stands at its own line', () => {
    expect(readPython('x = (\n  a.b()\n  .c()\n)').calls.map(({ callee, line }) => [callee, line])).toEqual([
      ['a.b().c', 3],
      ['a.b', 2],
    ]);
  });

  test.each([
    ['torch.optim.AdamW', 'AdamW', true],
    ['torch.optim.AdamW', 'optim.AdamW', true],
    ['torch.optim.FusedAdamW', 'AdamW', false],
    ['AdamW', 'AdamW', true],
  ])('%s ends in %s: %s', (callee, path, expected) => {
    expect(names(callee, path)).toBe(expected);
  });
});

describe('loops and definitions hold their calls', () => {
  const module = readPython(`
class Trainer(pl.LightningModule, metaclass=M):
    """Trains."""
    @torch.no_grad()
    def fit(self, epochs=3):
        "Fits."
        for epoch in range(epochs):
            for batch in self.loader:
                loss = self.model(batch)
                loss.backward()
                self.optimizer.step()
        self.save()
while True: wait()
`);

  test('the inner loop steps an optimizer', () => {
    const [outer, inner] = module.loops;
    expect(outer).toMatchObject({ kind: 'for', line: 7, endLine: 11, over: 'range(epochs)', within: 1 });
    expect(callsIn(module, inner!).map((call) => call.callee)).toEqual([
      'self.model',
      'loss.backward',
      'self.optimizer.step',
    ]);
    expect(module.loops[2]).toMatchObject({ kind: 'while', over: 'True', line: 13 });
  });

  test('bases, decorators, docstrings, parameters', () => {
    expect(module.definitions).toMatchObject([
      { kind: 'class', name: 'Trainer', bases: ['pl.LightningModule'], docstring: 'Trains.', line: 2 },
      {
        kind: 'function',
        name: 'fit',
        decorators: ['torch.no_grad'],
        parameters: ['self', 'epochs'],
        docstring: 'Fits.',
        within: 0,
      },
    ]);
    expect(callsIn(module, module.definitions[1]!).at(-1)?.callee).toBe('self.save');
  });
});

describe('literals that are given to a name', () => {
  test.each<[string, [string, string, string][]]>([
    ['lr = 6e-4', [['lr', '6e-4', 'assignment']]],
    ['batch = 5 * 8', [['batch', '5 * 8', 'assignment']]],
    ['offset = -1', [['offset', '-1', 'assignment']]],
    ['config.model = "a/b"', [['config.model', '"a/b"', 'assignment']]],
    ['a = b = 3', [['a', '3', 'assignment']]],
    ['a, b = 1, 2', []],
    ['x = f(3)', []],
    ['@dataclass\nclass A:\n  lr: float = 3e-4', [['lr', '3e-4', 'assignment']]],
    ['class A:\n  lr: float = field(default=3e-4, metadata=m)', [['lr', '3e-4', 'assignment']]],
    [
      'def main(model: str = "a/b", *, n=2): pass',
      [
        ['model', '"a/b"', 'parameter'],
        ['n', '2', 'parameter'],
      ],
    ],
    ['p.add_argument("-m", "--model-name", type=str, default="a/b")', [['model_name', '"a/b"', 'argument']]],
    ['@click.option("--lr", default=0.1)\ndef f(): pass', [['lr', '0.1', 'argument']]],
    ['d = {"lr": 0.1, **rest, "n": n}', [['lr', '0.1', 'entry']]],
  ])('%j', (source, expected) => {
    const found = readPython(source).constants.map(({ name, value, from }) => [name, value.source, from]);
    expect(found).toEqual(expected);
  });
});

describe('the rest', () => {
  test('docstring and main', () => {
    const module = readPython(
      '#!/usr/bin/env python\n"""Pretrains."""\nimport x\nif __name__ == "__main__":\n    x.run()\n',
    );
    expect(module).toMatchObject({ docstring: 'Pretrains.', mainLine: 4, complete: true });
  });

  test('code in a bare string is commented out', () => {
    expect(readPython('x = 1\n"""\noptimizer.step()\n"""').strings).toEqual([]);
  });

  test('an f-string keeps its words and hides what it fills in', () => {
    expect(readPython('f"org/{name}-7b"').strings).toEqual([]);
    expect(readPython('x(f"org/{name}-7b")').strings).toEqual([{ value: 'org/{}-7b', line: 1 }]);
  });

  test('a mistake costs only its own lines', () => {
    expect(calls('f(\nx = = 3\nfor\n\nimport torch\ng()\n')).toContain('g');
  });

  test('lines can be those of another file', () => {
    expect(readPython('\nf()', (line) => line + 40).calls[0]?.line).toBe(42);
  });

  test.each([
    ['brackets', '('.repeat(500_000)],
    ['calls in calls', 'f('.repeat(150_000)],
    ['noise', '\u0001é'.repeat(100_000)],
    ['prose', 'The cat sat on the mat, "quoted and don\'t care. '.repeat(5000)],
  ])('%s is no Python, and soon given up', (_what, source) => {
    expect(readPython(source).complete).toBe(false);
  });

  test('no text makes it throw', () => {
    const token = fc.constantFrom(
      'def ',
      'class ',
      'for ',
      ' in ',
      ':',
      '\n',
      '  ',
      '(',
      ')',
      '"',
      "'",
      'f"',
      '{',
      '}',
      '=',
      ',',
      '.',
      'x',
      '@',
      'import ',
      'from ',
      'as ',
      '*',
      '#',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const module = readPython(tokens.join(''));
        for (const range of [...module.loops, ...module.definitions]) {
          expect(range.firstCall).toBeLessThanOrEqual(range.lastCall);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
