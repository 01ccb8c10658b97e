// The long fuzz run: every truncation of every fixture, and mutated headers, through the readers in src/formats/.
// Usage: node scripts/fuzz.mjs [--mutations 100000] [--seed 1] [--only PATH]. Ends with 1 at the first broken promise
// of each fixture, and says how to see it again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const root = new URL('../', import.meta.url).pathname;
const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
const outfile = join(folder, 'fuzz.mjs');
await build({
  entryPoints: [join(root, '__tests__/support/fuzz.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, '__tests__/support/fuzz.ts')).href) },
  banner: {
    js: 'import { createRequire as __r } from "node:module"; const require = __r(process.cwd() + "/x");',
  },
});
const { ask, checkTruncation, mutate, randomNumbers, subjects } = await import(pathToFileURL(outfile).href);

process.on('unhandledRejection', (error) => {
  console.error('An answer was thrown past everyone:', error);
  process.exit(1);
});

const all = subjects().filter(({ path }) => path.includes(values.only));
const readers = Map.groupBy ? Map.groupBy(all, readerOf) : grouped(all);
let failures = 0;
let runs = 0;
let largest = 0;

/** Fixtures of one reader share its mutations. */
function readerOf({ path, kind }) {
  return `${kind} ${path.replace(/^.*\//, '').replace(/^.*\./, '.')}`;
}

function grouped(items) {
  const groups = new Map();
  for (const item of items) groups.set(readerOf(item), [...(groups.get(readerOf(item)) ?? []), item]);
  return groups;
}

async function attempt(name, work) {
  runs += 1;
  if (runs % 5000 === 0) largest = Math.max(largest, process.memoryUsage().rss);
  try {
    await work();
  } catch (error) {
    failures += 1;
    console.error(`${name}: ${error instanceof Error ? error.stack : error}`);
    return false;
  }
  return true;
}

for (const [reader, fixtures] of readers) {
  const started = Date.now();
  let accepted = 0;
  for (const subject of fixtures) {
    const whole = await ask(subject, subject.bytes);
    for (let length = 0; length < subject.bytes.length; length += 1) {
      if (!(await attempt(`${subject.path} cut to ${length}`, () => checkTruncation(subject, whole, length))))
        break;
    }
  }
  const mutations = Math.ceil(Number(values.mutations) / fixtures.length);
  for (const subject of fixtures) {
    const random = randomNumbers(Number(values.seed));
    for (let count = 0; count < mutations; count += 1) {
      const bytes = mutate(subject.bytes, random);
      const fine = await attempt(`${subject.path} mutation ${count} of seed ${values.seed}`, async () => {
        if ((await ask(subject, bytes)).ok) accepted += 1;
      });
      if (!fine) break;
    }
  }
  console.log(
    `${reader}: ${fixtures.length} fixtures, every truncation, ${mutations * fixtures.length} mutations ` +
      `(${accepted} still read), ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
await rm(folder, { recursive: true, force: true });
console.log(`${runs} runs, ${failures} failures, at most ${Math.round(largest / 1e6)} MB of memory`);
process.exitCode = failures ? 1 : 0;
