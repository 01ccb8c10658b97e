// What a user waits for, measured on this machine beside an empty node process: absolute times say as much about the
// machine as about the program, the ratios of one run say less about the machine. Median, fastest and slowest run.
//
//   npm run bench                 measures dist/
//   node scripts/bench.mjs --dist /tmp/other-dist --runs 21
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '15' },
    files: { type: 'string', default: '100000' },
  },
});
const cli = resolve(values.dist, 'cli.js');
const action = resolve(values.dist, 'action.js');
const runs = Number(values.runs);
const home = await mkdtemp(join(tmpdir(), 'open-label-bench-'));

try {
  const starts = await interleaved({
    'empty node process': () => timeOf(['-e', '0']),
    'command line: --version': () => timeOf([cli, '--version']),
    'command line: --help': () => timeOf([cli, '--help']),
    'Action: to its first API call': () => firstCallOf(action),
  });
  const empty = median(starts['empty node process']);
  print('start, ms', starts, (time) => `${(time / empty).toFixed(2)} x empty`);

  const repository = await makeRepository(join(home, 'repository'), Number(values.files));
  const checks = [];
  for (let run = 0; run < Math.max(3, Math.round(runs / 5)); run++) checks.push(await checkOf(repository));
  print(
    `check of ${Number(values.files).toLocaleString('en')} files, ms`,
    { 'check FOLDER --format json': checks.map(({ time }) => time) },
    (time) => `${(time / empty).toFixed(1)} x empty`,
  );
  print('its peak memory, MB', { 'maximum resident set': checks.map(({ memory }) => memory) }, () => '');

  const [short, long] = await makeReadmes(join(home, 'readmes'), 100 * 1024);
  const readme = await interleaved({
    short: () => timeOf([cli, 'check', short, '--format', 'json']),
    long: () => timeOf([cli, 'check', long, '--format', 'json']),
  });
  print(
    'check of a README, ms',
    {
      'of 1 KB': readme.short,
      'of 100 KB': readme.long,
      'what the 99 KB cost': readme.long.map((time, run) => time - readme.short[run]),
    },
    (time) => `${(time / empty).toFixed(1)} x empty`,
  );

  const texts = await makeLicenses(join(home, 'licenses'), 300);
  const license = await interleaved({
    one: () => timeOf([cli, 'license', texts[0]]),
    all: () => timeOf([cli, 'license', ...texts]),
  });
  const each = license.all.map((all, run) => (all - license.one[run]) / (texts.length - 1));
  print('a license text, ms', { [`each of ${texts.length}, start taken off`]: each }, () => '');
  console.log(`\nnode ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`);
} finally {
  await rm(home, { recursive: true, force: true });
}

/** Every measure once, then every measure again: what else the machine does falls on all alike. */
async function interleaved(measures) {
  const times = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const [name, measure] of Object.entries(measures)) {
      const time = await measure();
      if (run >= 0) times[name].push(time); // The first round only warms the disk.
    }
  }
  return times;
}

async function timeOf(args) {
  const started = performance.now();
  const { error } = await finished(spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] }));
  if (error) throw new Error(error);
  return performance.now() - started;
}

/** From the start of the process to the arrival of its first request, as on a push without a checkout. */
async function firstCallOf(file) {
  const event = join(home, 'event.json');
  await writeFile(event, '{}');
  let arrived;
  const server = createServer((_request, response) => {
    arrived ??= performance.now();
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const started = performance.now();
  const child = spawn(process.execPath, [file], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'example/model',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKSPACE: home,
      'INPUT_GITHUB-TOKEN': 'token-of-the-bench',
      ...(await defaultInputs()),
    },
  });
  await finished(child);
  server.close();
  if (arrived === undefined) throw new Error('The Action ended without an API call.');
  return arrived - started;
}

async function defaultInputs() {
  const { parse } = await import('yaml');
  const { inputs } = parse(await readFile('action.yml', 'utf8'));
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([name]) => name !== 'github-token')
      .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default ?? '']),
  );
}

/** Time in ms and the largest resident set in MB, which the child says itself when it ends. */
async function checkOf(folder) {
  const report = "process.on('exit', () => console.error('maxRSS=' + process.resourceUsage().maxRSS))";
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      cli,
      'check',
      folder,
      '--format',
      'json',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const { code, errors } = await finished(child);
  const time = performance.now() - started;
  const memory = Number(/maxRSS=(\d+)/.exec(errors)?.[1]) / 1024;
  if (code === null || code > 1 || !memory) throw new Error(`The check ended with ${code}: ${errors}`);
  return { time, memory };
}

async function finished(child) {
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((closed) => child.on('close', closed));
  return { code, errors, error: code === null || code > 1 ? `exit ${code}: ${errors}` : undefined };
}

/** A release as large ones are: a model, its code and configs, and very many files of data and pictures. */
async function makeRepository(root, count) {
  // `below`: of every hundred files, those up to here.
  const kinds = [
    {
      below: 15,
      ending: 'py',
      text: (n) => `import json\n\n\ndef part_${n}(rows):\n    return [json.loads(row) for row in rows]\n`,
    },
    {
      below: 17,
      ending: 'md',
      text: (n) => `# Part ${n}\n\nHow part ${n} of the corpus was made, and by whom.\n`,
    },
    { below: 20, ending: 'yaml', text: (n) => `part: ${n}\nsource: crawl\n` },
    { below: 50, ending: 'jsonl', text: (n) => `{"id": ${n}, "text": "one line of part ${n}"}\n` },
    { below: 100, ending: 'txt', text: (n) => `part ${n}\n` },
  ];
  const folders = Math.ceil(count / 100);
  for (let folder = 0; folder < folders; folder++) {
    const path = join(root, `part-${folder % 40}`, `shard-${folder}`);
    await mkdir(path, { recursive: true });
    const files = [];
    for (let n = 0; n < 100 && folder * 100 + n < count; n++) {
      const kind = kinds.find(({ below }) => n < below);
      files.push(writeFile(join(path, `file-${n}.${kind.ending}`), kind.text(folder * 100 + n)));
    }
    await Promise.all(files);
  }
  await writeFile(join(root, 'README.md'), '# Example\n\nExample is an open source language model.\n');
  return root;
}

/** Two releases of nothing but a README that claims: a short one, and one of so many bytes of this project's own prose. */
async function makeReadmes(root, bytes) {
  const claim = '# Example\n\nExample is an open source language model.\n';
  const names = (await readdir('docs')).filter((name) => name.endsWith('.md')).sort();
  const pages = await Promise.all(names.map((name) => readFile(join('docs', name), 'utf8')));
  const prose = pages.join('\n');
  const enough = prose.repeat(Math.ceil(bytes / Buffer.byteLength(prose)));
  const folders = [];
  for (const [name, text] of [
    ['short', claim],
    ['long', claim + Buffer.from(enough).subarray(0, bytes).toString()],
  ]) {
    folders.push(join(root, name));
    await mkdir(join(root, name), { recursive: true });
    await writeFile(join(root, name, 'README.md'), text);
  }
  return folders;
}

/** Copies of the examples' license texts, each with a holder of its own, so that none is known from the one before. */
async function makeLicenses(root, count) {
  await mkdir(root);
  const bases = await Promise.all(
    [
      'LICENSE',
      'examples/open-source/LICENSE',
      'examples/open-source/DATA_LICENSE',
      'examples/restricted-license/MODEL_LICENSE',
    ].map((path) => readFile(path, 'utf8')),
  );
  const paths = [];
  for (let n = 0; n < count; n++) {
    const path = join(root, `LICENSE-${n}`);
    await writeFile(path, `Copyright (c) 2026 Holder Number ${n}\n\n${bases[n % bases.length]}`);
    paths.push(path);
  }
  return paths;
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function print(title, measures, ratio) {
  console.log(
    `\n${title.padEnd(40)}${'median'.padStart(10)}${'fastest'.padStart(10)}${'slowest'.padStart(10)}`,
  );
  for (const [name, times] of Object.entries(measures)) {
    const figures = [median(times), Math.min(...times), Math.max(...times)];
    const cells = figures.map((figure) => figure.toFixed(figure < 10 ? 2 : 0).padStart(10));
    console.log(`  ${name.padEnd(38)}${cells.join('')}   ${ratio(figures[0])}`);
  }
}
