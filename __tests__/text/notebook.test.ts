import { describe, expect, test } from '@jest/globals';
import { notebookCode, notebookShell, readNotebook } from '../../src/text/notebook.ts';

const notebook = `{
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {"source": "no"},
   "source": [
    "# Title\\n",
    "text"
   ]
  },
  {
   "cell_type": "code",
   "outputs": [{"text": ["x\\n"], "data": {"image/png": "iVBOR"}}],
   "source": [
    "!torchrun train.py \\\\\\n",
    "  --lr 1e-4\\n",
    "%matplotlib inline\\n",
    "import torch\\n"
   ]
  },
  { "source": "%%bash\\npython eval.py\\n", "cell_type": "code" }
 ],
 "nbformat": 4
}`;

describe('a notebook', () => {
  const cells = readNotebook(notebook)!;

  test('has cells, each line with its line in the file', () => {
    expect(cells).toEqual([
      { kind: 'markdown', source: '# Title\ntext', lines: [7, 8] },
      {
        kind: 'code',
        source: '!torchrun train.py \\\n  --lr 1e-4\n%matplotlib inline\nimport torch\n',
        lines: [15, 16, 17, 18],
      },
      { kind: 'code', source: '%%bash\npython eval.py\n', lines: [21, 21] },
    ]);
  });

  test('its Python leaves out what only IPython understands, and keeps the lines', () => {
    const { source, lines } = notebookCode(cells);
    expect(source.split('\n')).toEqual(['', '  --lr 1e-4', '', 'import torch', '', '']);
    expect(lines).toEqual([15, 16, 17, 18, 21, 21]);
  });

  test('its shell lines', () => {
    expect(notebookShell(cells).source).toBe('torchrun train.py \\\n  --lr 1e-4\npython eval.py\n');
  });

  test.each([
    ['cut off', notebook.slice(0, notebook.indexOf('%%bash') - 12), 2],
    ['version 3', '{"worksheets":[{"cells":[{"cell_type":"code","input":["x"]}]}],"nbformat":3}', 1],
    ['without cells', '{"nbformat": 4}', 0],
  ])('%s', (_what, text, count) => {
    expect(readNotebook(text)).toHaveLength(count);
  });

  test.each(['', '{}', '[1, 2', '{"a": "\\', '['.repeat(100_000)])('no notebook', (text) => {
    expect(readNotebook(text)).toBeUndefined();
  });
});
