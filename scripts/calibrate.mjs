// Measures `open-label compare` on models that are made for it, and prints the table of docs/lineage.md.
//
// Needs Python 3.10 or newer with PyTorch, safetensors and gguf, and an hour on two cores:
//   python3 -m venv /tmp/venv && /tmp/venv/bin/pip install torch safetensors gguf
//   node scripts/calibrate.mjs --python /tmp/venv/bin/python --models /tmp/models
// Models that are in the folder already are not made again: with --measure only the comparisons are run.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    models: { type: 'string', default: '/tmp/models' },
    measure: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

if (!values.measure) {
  const options = { stdio: 'inherit' };
  execFileSync(values.python, ['-B', 'scripts/calibrate/models.py', values.models, '.'], options);
  execFileSync(values.python, ['-B', 'scripts/calibrate/derive.py', values.models], options);
}

/** The kinds of pairs: folder of the second, and how the table calls it. */
const pairs = [...independentPairs(), ...derivedPairs()].filter(({ kind }) =>
  new RegExp(values.only).test(kind),
);
const { compareWeights, openFile } = await load();
const results = [];
for (const { kind, a, b } of pairs) {
  const { result, figures, tensors } = await compareWeights(await openFile(a), await openFile(b));
  const closest = Math.max(0, ...tensors.map(({ correlation = 0, limit = 1 }) => correlation / limit));
  process.stderr.write(`${kind} ${a} ${b} ${result} ${figures.medianCorrelation} ${closest.toFixed(2)}\n`);
  results.push({ kind, a, b, result, median: figures.medianCorrelation, closest });
}
print(results);

/** All pairs of one shape, and each of a shape with each of another. */
function independentPairs() {
  const models = readdirSync(join(values.models, 'independent')).sort();
  return models.flatMap((one, at) =>
    models.slice(at + 1).map((two) => ({
      kind: shapeOf(one) === shapeOf(two) ? 'independent' : 'independent-other-shape',
      a: join(values.models, 'independent', one),
      b: join(values.models, 'independent', two),
    })),
  );
}

function shapeOf(name) {
  return name.split('-')[0];
}

/** Each model that was made from another, with that one. */
function derivedPairs() {
  const kinds = readdirSync(values.models, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'independent')
    .map(({ name }) => name);
  return kinds.sort().flatMap((kind) =>
    readdirSync(join(values.models, kind))
      .sort()
      .map((name) => ({
        kind,
        a: join(values.models, 'independent', name.replace(/\.\w+$/, '.safetensors')),
        b: join(values.models, kind, name),
      })),
  );
}

/** The code that the command line runs, without a start for each pair. */
async function load() {
  const outfile = join(values.models, 'compare.mjs');
  await build({
    stdin: {
      contents:
        "export * from './src/lineage/weights/compare.ts'; export { openFile } from './src/release/directory.ts';",
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    outfile,
  });
  return import(pathToFileURL(outfile));
}

function print(all) {
  process.stdout.write(
    '| made how | pairs | shares weights with | no sign | inconclusive | median correlation | closest to the limit |\n| --- | --- | --- | --- | --- | --- | --- |\n',
  );
  for (const kind of new Set(all.map((each) => each.kind))) {
    const rows = all.filter((each) => each.kind === kind);
    const of = (result) => rows.filter((each) => each.result === result).length;
    const medians = rows
      .flatMap(({ median }) => (median === undefined ? [] : [median]))
      .sort((a, b) => a - b);
    const median = medians.length ? medians[medians.length >> 1].toFixed(3) : '';
    const most = Math.max(...rows.map((each) => each.closest)).toFixed(2);
    process.stdout.write(
      `| ${kind} | ${rows.length} | ${of('shares weights with')} | ${of('no sign')} | ${of('inconclusive')} | ${median} | ${most} |\n`,
    );
  }
}
