// Writes the slice of GitHub's official OpenAPI description that the tests hold every call against:
// the operations that src/github/ and src/release/ use, with every schema they reach, without prose.
// Run it to follow GitHub (`node scripts/refresh-openapi-slice.mjs`), and read the diff.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi@23.0.2';
const DESCRIPTION = 'package/generated/api.github.com.json';
const TARGET = new URL('../__tests__/support/github/openapi-slice.json', import.meta.url);

const OPERATIONS = {
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': ['delete'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['post'],
  '/repos/{owner}/{repo}/releases/assets/{asset_id}': ['get'],
  '/repos/{owner}/{repo}/releases/latest': ['get'],
  '/repos/{owner}/{repo}/releases/tags/{tag}': ['get'],
  '/repos/{owner}/{repo}/releases/{release_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/releases/{release_id}/assets': ['get'],
  '/repos/{owner}/{repo}/tarball/{ref}': ['get'],
};

const PROSE = new Set(['description', 'summary', 'externalDocs', 'example', 'examples', 'tags', 'title']);

const whole = JSON.parse(readDescription());
const slice = {
  openapi: whole.openapi,
  info: { title: whole.info.title, version: whole.info.version, license: whole.info.license },
  'x-source': PACKAGE,
  paths: {},
  components: {},
};

const wanted = [];
for (const [path, methods] of Object.entries(OPERATIONS)) {
  slice.paths[path] = {};
  for (const method of methods) {
    const { operationId, parameters, requestBody, responses } = whole.paths[path][method];
    slice.paths[path][method] = withoutProse({ operationId, parameters, requestBody, responses });
    wanted.push(slice.paths[path][method]);
  }
}
for (let node = wanted.pop(); node !== undefined; node = wanted.pop()) {
  for (const pointer of referencesIn(node)) {
    const [, , group, name] = pointer.split('/');
    slice.components[group] ??= {};
    if (slice.components[group][name]) continue;
    slice.components[group][name] = withoutProse(whole.components[group][name]);
    wanted.push(slice.components[group][name]);
  }
}
writeFileSync(TARGET, lineForLine(slice));

/** `npm pack` fetches the tarball (29 MB) without installing its 385 MB. */
function readDescription() {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const packed = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, encoding: 'utf8' });
    execFileSync('tar', ['-xzf', packed.trim().split('\n').at(-1), DESCRIPTION], { cwd: folder });
    return readFileSync(join(folder, DESCRIPTION), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Below `properties` the keys are names of fields: a field called `description` is no prose. */
function withoutProse(node, keysAreNames = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = {};
  for (const [key, value] of Object.entries(node)) {
    if (!keysAreNames && (PROSE.has(key) || key.startsWith('x-'))) continue;
    kept[key] =
      key === 'enum' || key === 'default' || key === 'required'
        ? value
        : withoutProse(value, !keysAreNames && key === 'properties');
  }
  return kept;
}

function referencesIn(node) {
  const found = [];
  JSON.stringify(node, (key, value) => {
    if (key === '$ref' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

/** One line a path and a schema, sorted: a diff then shows which of them GitHub changed. */
function lineForLine({ paths, components, ...head }) {
  const lines = (group) =>
    `{\n${Object.keys(group)
      .sort()
      .map((key) => `${JSON.stringify(key)}: ${JSON.stringify(group[key])}`)
      .join(',\n')}\n}`;
  const groups = Object.keys(components)
    .sort()
    .map((group) => `${JSON.stringify(group)}: ${lines(components[group])}`);
  return `${JSON.stringify(head).slice(0, -1)},\n"paths": ${lines(paths)},\n"components": {\n${groups.join(',\n')}\n}\n}\n`;
}
