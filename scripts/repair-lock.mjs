// Makes `npm ci` accept a lock that was made against a registry without some platform packages.
//
// Tools such as esbuild, SWC or Biome ship one optional package for each operating system and processor. Where the
// registry lacks one, npm leaves it out of the lock, and `npm ci` then refuses the lock that npm itself wrote
// ("Missing: @scope/tool-darwin-arm64 from lock file"). This adds an entry for each, with the version that its parent
// asks for: it is skipped on every other platform, and downloaded by name on its own.
//
//   npm install --save-dev --save-exact PACKAGE && node scripts/repair-lock.mjs
import { readFile, writeFile } from 'node:fs/promises';

const LOCK = 'package-lock.json';
const OPERATING_SYSTEMS = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = {
  arm: 'arm',
  arm64: 'arm64',
  armv7: 'arm',
  ia32: 'ia32',
  loong64: 'loong64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

const lock = JSON.parse(await readFile(LOCK, 'utf8'));
const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(name, path)) continue;
    lock.packages[`node_modules/${name}`] = platformEntry(name, range, entry.dev);
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `Added ${added.length} entries: ${added.join(', ')}` : 'Nothing was missing.');

/** Whether the package at `path` finds `name`, in its own node_modules or in that of a folder above. */
function isLocked(name, path) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

function platformEntry(name, range, dev) {
  const words = name.split(/[-_/]/);
  const os = OPERATING_SYSTEMS[words.find((word) => OPERATING_SYSTEMS[word])];
  const cpu = PROCESSORS[words.find((word) => PROCESSORS[word])];
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.includes('gnu')
      ? 'glibc'
      : undefined;
  return {
    version: range.replace(/^[\^~]/, ''),
    // A platform that the name does not say is none: the package is then never installed by mistake.
    cpu: [cpu ?? 'none'],
    ...(dev && { dev: true }),
    ...(libc && os === 'linux' && { libc: [libc] }),
    optional: true,
    os: [os ?? 'none'],
  };
}
