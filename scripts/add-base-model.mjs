// Adds a base model to the catalogue from its config.json:
//   node scripts/add-base-model.mjs config.json --model org/name --family qwen-2.5 --license apache-2.0 \
//     --released 2024-09 --source "where the file was read" [--from parent-org/parent]
// The row goes to its place in src/models/models.ts; a new family needs its own row in families.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    family: { type: 'string' },
    license: { type: 'string', default: '-' },
    released: { type: 'string', default: '-' },
    source: { type: 'string' },
    from: { type: 'string' },
  },
});
const [file] = positionals;
if (!file || !values.model || !values.family || !values.source) {
  console.error('Give config.json, --model org/name, --family and --source (see the head of this script).');
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { shapeOfConfig, FAMILIES, MODELS } = await load();
const read = shapeOfConfig(JSON.parse(readFileSync(file, 'utf8')));
if (!read) fail(`${file} describes no model: it has no hidden size and no layers.`);
if (!FAMILIES.has(values.family)) fail(`${values.family} is no family yet: add a row to families.ts first.`);
if (MODELS.some(({ id }) => id === values.model)) fail(`${values.model} is in the catalogue already.`);

const figures = Object.entries(read.shape).map(([dimension, value]) => `${dimension}=${value}`);
if (values.from) figures.push(`from=${values.from}`);
const row = [
  values.model,
  values.family,
  values.license,
  values.released,
  read.modelTypes.join('/') || '-',
  read.architecture ?? '-',
  figures.join(' '),
  values.source,
];
if (row.some((cell) => /[|`\\\n]|\$\{/.test(cell))) fail('No cell may hold | or ` or \\ or a line break.');

const table = join(root, 'src/models/models.ts');
const text = readFileSync(table, 'utf8');
const [head, rows, tail] = text.split(/(?<=MODEL_ROWS = `\n)|(?=`;\n)/);
const order = (line) => [line.split(' | ')[1], line.split(' | ')[0].toLowerCase()].join('\0');
const lines = [...rows.trim().split('\n'), row.join(' | ')].sort((a, b) => (order(a) < order(b) ? -1 : 1));
writeFileSync(table, `${head}${lines.join('\n')}\n${tail}`);
console.log(row.join(' | '));

/** The reader that checks use is the one that writes rows: bundled, since Node 20 does not run TypeScript. */
async function load() {
  const outfile = join(tmpdir(), `add-base-model-${process.pid}.mjs`);
  const source = ['lineage/shape/from-config.ts', 'models/catalogue.ts']
    .map((path) => `export * from ${JSON.stringify(join(root, 'src', path))};`)
    .join('\n');
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
