import { describe, expect, test } from '@jest/globals';
import { MemorySource } from '../../src/formats/byte-source.ts';
import { Cursor } from '../../src/formats/cursor.ts';
import { scanPickle } from '../../src/formats/pickle.ts';
import { judgeGlobals } from '../../src/formats/pickle-globals.ts';
import { tensorFilesOf } from '../../src/formats/tensor-files.ts';
import { fixture, releaseOf } from '../support/fixtures.ts';

const PROTOCOLS = [0, 1, 2, 3, 4, 5];

async function globalsOf(path: string): Promise<string[]> {
  return (await scanPickle(new Cursor(new MemorySource(fixture(path))))).globals;
}

describe('globals are listed, never imported', () => {
  test.each(PROTOCOLS)('os.system in protocol %i', async (protocol) => {
    const globals = await globalsOf(`pickle/system-${protocol}.pkl`);
    expect(globals).toEqual(['posix.system']);
    expect(judgeGlobals(globals).dangerous).toEqual(['posix.system']);
  });

  test('by the INST opcode', async () => {
    expect(judgeGlobals(await globalsOf('pickle/inst.pkl')).dangerous).toEqual(['os.system']);
  });

  test.each(PROTOCOLS)('arrays of numpy in protocol %i are harmless', async (protocol) => {
    const path = `pickle/numpy-${protocol}.pkl`;
    expect(judgeGlobals(await globalsOf(path)).unknown).toEqual([]);
    const [file] = await tensorFilesOf(releaseOf('params.pkl', fixture(path)));
    expect(file!.tensors).toEqual([{ name: 'w', dtype: 'F32', shape: [2, 3] }]);
  });

  test.each(['zip.pt', 'legacy.pt', 'trainer.ckpt', 'optimizer.pt', 'tied.pth'])(
    'torch.save %s is harmless',
    async (name) => {
      const [file] = await tensorFilesOf(releaseOf(name, fixture(`pytorch/${name}`)));
      expect(judgeGlobals(file!.globals!).unknown).toEqual([]);
    },
  );

  test('a checkpoint that evaluates code', async () => {
    const [file] = await tensorFilesOf(releaseOf('poisoned.pt', fixture('pickle/poisoned.pt')));
    expect(judgeGlobals(file!.globals!)).toEqual({
      unknown: ['__builtin__.eval'],
      dangerous: ['__builtin__.eval'],
    });
  });

  test.each([
    ['torch.FloatStorage', []],
    ['torch.bfloat16', []],
    ['torch._utils._rebuild_tensor_v2', []],
    ['collections.OrderedDict', []],
    ['numpy.core.multiarray._reconstruct', []],
    ['builtins.getattr', ['builtins.getattr']],
    ['__builtin__.eval', ['__builtin__.eval']],
    ['torch.serialization.load', ['torch.serialization.load']],
    ['subprocess.Popen', ['subprocess.Popen']],
    ['mymodel.Config', ['mymodel.Config']],
  ])('%s', (name, unknown) => {
    expect(judgeGlobals([name]).unknown).toEqual(unknown);
  });
});

test.each(PROTOCOLS)('plain values in protocol %i', async (protocol) => {
  const { value, globals } = await scanPickle(
    new Cursor(new MemorySource(fixture(`pickle/plain-${protocol}.pkl`))),
  );
  expect(value).toMatchObject({ kind: 'dict' });
  expect(globals.filter((name) => name !== '_codecs.encode')).toEqual([]);
});

test.each([
  ['takes from an empty stack', 'R.'],
  ['recalls what was never stored', 'h\x05.'],
  ['has no end', '}'],
  ['is text', 'hello'],
  ['has an unknown opcode', '\x80\x02\xff.'],
  ['closes a list that was not opened', ']e.'],
  ['has a line without an end', 'cos'],
])('a pickle that %s is refused', async (_what, source) => {
  await expect(scanPickle(new Cursor(new MemorySource(Buffer.from(source, 'latin1'))))).rejects.toThrow();
});

test('a memo bomb stays small', async () => {
  // Each step pairs the last value with itself: 2^60 parts for whoever would build it.
  const source = `]${'2\x86'.repeat(60)}.`;
  const { value } = await scanPickle(new Cursor(new MemorySource(Buffer.from(source, 'latin1'))));
  expect(value).toMatchObject({ kind: 'tuple' });
  const [file] = await tensorFilesOf(releaseOf('model.pkl', Buffer.from(source, 'latin1')));
  expect(file!.parameters).toBe(0);
});
