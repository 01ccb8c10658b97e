import { execFile } from 'node:child_process';
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { decodeText } from './decode.ts';
import { byPath, foldersOf, isSkippedFolder } from './listing.ts';
import { type OpenFile, readRange, withFileIn } from './open-file.ts';
import {
  type About,
  type Release,
  type ReleaseFile,
  type Target,
  TargetError,
  TEXT_LIMIT,
} from './release.ts';
import { whoseFolder } from './whose.ts';

/** A folder that holds more files than this is cut, and the report says so. */
const FILE_LIMIT = 500_000;

/**
 * A folder on this machine as a release. Inside a Git work tree these are the files that Git tracks or would track
 * (an ignored checkpoint is not part of what gets published); elsewhere every file below the folder.
 *
 * @throws TargetError when the folder does not exist or is no folder.
 */
export async function openDirectory(folder: string, about: About = {}): Promise<Release> {
  const root = await realpath(resolve(folder)).catch(() => undefined);
  if (!root) throw new TargetError(`${folder} does not exist: give a folder, owner/repo, or hf:org/model.`);
  if (!(await stat(root)).isDirectory()) {
    throw new TargetError(`${folder} is a file: give the folder of the release.`);
  }
  const gaps: string[] = [];
  const inGit = isInWorkTree(root);
  const [shown, commit, remote] = inGit
    ? await Promise.all([listByGit(root), headOf(root), git(root, 'config', '--get', 'remote.origin.url')])
    : [];
  const listed = shown ?? listByWalking(root, gaps);
  if (listed.length > FILE_LIMIT) {
    gaps.push(`Only the first ${FILE_LIMIT} of ${listed.length} files were looked at.`);
    listed.length = FILE_LIMIT;
  }
  const target: Target = { kind: 'directory', name: folder, ...(commit && { commit }) };
  return new DirectoryRelease(
    root,
    target,
    { ...whoseFolder(basename(root), commit && remote), ...about },
    listed,
    gaps,
  );
}

/**
 * Files are read without waiting: most are small and near, and a round through the thread pool for each of opening,
 * measuring, reading and closing takes several times as long as the work itself.
 */
class DirectoryRelease implements Release {
  readonly target: Target;
  readonly about: About;
  readonly files: readonly ReleaseFile[];
  readonly gaps: string[];
  readonly #root: string;
  readonly #files: Map<string, ReleaseFile>;
  readonly #sizes = new Map<string, number>();
  readonly #unreadable = new Set<string>();
  /** Whole texts by path, cut ones by limit and path. */
  readonly #texts = new Map<string, string | undefined>();
  #folders: Set<string> | undefined;

  constructor(root: string, target: Target, about: About, files: readonly ReleaseFile[], gaps: string[]) {
    this.target = target;
    this.about = about;
    this.files = files;
    this.gaps = gaps;
    this.#root = root;
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  has(path: string): boolean {
    if (this.#files.has(path)) return true;
    this.#folders ??= foldersOf(this.files);
    return this.#folders.has(path);
  }

  async size(path: string): Promise<number | undefined> {
    if (!this.#sizes.has(path)) this.#withFile(path, ({ size }) => size);
    return this.#sizes.get(path);
  }

  async text(path: string, limit = TEXT_LIMIT): Promise<string | undefined> {
    const size = this.#sizes.get(path);
    const key = size !== undefined && size > limit ? `${limit}\0${path}` : path;
    if (this.#texts.has(key)) return this.#texts.get(key);
    return this.#withFile(path, (file) => this.#readText(path, file, limit));
  }

  async bytes(path: string, start: number, end: number): Promise<Uint8Array | undefined> {
    return this.#withFile(path, (file) => readRange(file, start, end));
  }

  #readText(path: string, file: OpenFile, limit: number): string | undefined {
    const text = decodeText(readRange(file, 0, limit));
    const isCut = file.size > limit;
    if (text !== undefined && isCut) {
      this.gaps.push(`${path} was read to its first ${limit} bytes of ${file.size}.`);
    }
    this.#texts.set(isCut ? `${limit}\0${path}` : path, text);
    return text;
  }

  #withFile<T>(path: string, use: (file: OpenFile) => T): T | undefined {
    const file = this.#files.get(path);
    if (!file || file.kind === 'submodule' || this.#unreadable.has(path)) return undefined;
    try {
      return withFileIn(this.#root, path, file.kind === 'symlink', (opened) => {
        this.#sizes.set(path, opened.size);
        return use(opened);
      });
    } catch (error) {
      this.#unreadable.add(path);
      this.gaps.push(`${path} could not be read (${(error as NodeJS.ErrnoException).code ?? 'error'}).`);
      return undefined;
    }
  }
}

/** Without a .git here or above, Git need not be started to say that there is no work tree. */
function isInWorkTree(root: string): boolean {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (folder === dirname(folder)) return false;
  }
}

/** A hostile .git/config can name a program to run (core.fsmonitor, hooks): these settings win over it. */
const GIT_SAFELY = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'safe.directory=*'];

async function git(root: string, ...args: string[]): Promise<string | undefined> {
  try {
    const run = promisify(execFile);
    const { stdout } = await run('git', [...GIT_SAFELY, ...args], {
      cwd: root,
      maxBuffer: 256 * 1024 * 1024,
      env: { PATH: process.env.PATH, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    });
    return stdout;
  } catch {
    return undefined;
  }
}

async function headOf(root: string): Promise<string | undefined> {
  const top = await git(root, 'rev-parse', '--show-toplevel', 'HEAD');
  const [folder, commit] = top?.trim().split('\n') ?? [];
  return folder === root ? commit : undefined;
}

/** Undefined outside a work tree, without Git, and where Git ignores the whole folder. */
async function listByGit(root: string): Promise<ReleaseFile[] | undefined> {
  const shown = await git(root, 'ls-files', '-z', '--stage', '--cached', '--others', '--exclude-standard');
  if (!shown) return undefined;
  const kinds: Record<string, ReleaseFile['kind']> = { '120000': 'symlink', '160000': 'submodule' };
  const files: ReleaseFile[] = [];
  const seen = new Set<string>();
  for (const entry of shown.split('\0')) {
    if (!entry) continue;
    // Tracked files read "mode oid stage<TAB>path", others are a bare path.
    const staged = /^(\d{6}) [0-9a-f]+ \d\t/.exec(entry);
    const path = staged ? entry.slice(staged[0].length) : entry;
    if (seen.has(path)) continue;
    seen.add(path);
    files.push({ path, kind: (staged && kinds[staged[1]!]) || 'file' });
  }
  return files.length ? files.sort(byPath) : undefined;
}

function listByWalking(root: string, gaps: string[]): ReleaseFile[] {
  const files: ReleaseFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      gaps.push(`${folder || '.'} could not be listed (${(error as NodeJS.ErrnoException).code}).`);
      continue;
    }
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name)) folders.push(path);
      } else if (entry.isSymbolicLink()) files.push({ path, kind: 'symlink' });
      else if (entry.isFile()) files.push({ path, kind: 'file' });
    }
    if (files.length > FILE_LIMIT) break;
  }
  return files.sort(byPath);
}
