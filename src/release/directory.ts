import { execFile } from 'node:child_process';
import { constants, type Dirent } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { decodeText } from './decode.ts';
import { byPath, foldersOf, isSkippedFolder } from './listing.ts';
import {
  type About,
  RANGE_LIMIT,
  type Release,
  type ReleaseFile,
  type Target,
  TargetError,
  TEXT_LIMIT,
} from './release.ts';

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
  const listed = (await listByGit(root)) ?? (await listByWalking(root, gaps));
  if (listed.length > FILE_LIMIT) {
    gaps.push(`Only the first ${FILE_LIMIT} of ${listed.length} files were looked at.`);
    listed.length = FILE_LIMIT;
  }
  const commit = await headOf(root);
  const target: Target = { kind: 'directory', name: folder, ...(commit && { commit }) };
  return new DirectoryRelease(root, target, { name: basename(root), ...about }, listed, gaps);
}

class DirectoryRelease implements Release {
  readonly target: Target;
  readonly about: About;
  readonly files: readonly ReleaseFile[];
  readonly gaps: string[];
  readonly #root: string;
  readonly #files: Map<string, ReleaseFile>;
  readonly #texts = new Map<string, Promise<string | undefined>>();
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
    return this.#withFile(path, async (_handle, size) => size);
  }

  text(path: string, limit = TEXT_LIMIT): Promise<string | undefined> {
    const key = `${limit}\0${path}`;
    let text = this.#texts.get(key);
    if (!text) {
      text = this.#readText(path, limit);
      this.#texts.set(key, text);
    }
    return text;
  }

  bytes(path: string, start: number, end: number): Promise<Uint8Array | undefined> {
    return this.#withFile(path, (handle, size) => readRange(handle, start, Math.min(end, size)));
  }

  #readText(path: string, limit: number): Promise<string | undefined> {
    return this.#withFile(path, async (handle, size) => {
      const text = decodeText(await readRange(handle, 0, Math.min(size, limit)));
      if (text !== undefined && size > limit) {
        this.gaps.push(`${path} was read to its first ${limit} bytes of ${size}.`);
      }
      return text;
    });
  }

  /** Opens only regular files that lie in the release, links resolved: never a device, a pipe, or /etc/passwd. */
  async #withFile<T>(
    path: string,
    use: (handle: FileHandle, size: number) => Promise<T>,
  ): Promise<T | undefined> {
    const file = this.#files.get(path);
    if (!file || file.kind === 'submodule') return undefined;
    let handle: FileHandle | undefined;
    try {
      const real = file.kind === 'symlink' ? await realpath(join(this.#root, path)) : join(this.#root, path);
      if (!real.startsWith(this.#root + sep)) return undefined;
      handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
      const stats = await handle.stat();
      if (!stats.isFile()) return undefined;
      return await use(handle, stats.size);
    } catch (error) {
      this.gaps.push(`${path} could not be read (${(error as NodeJS.ErrnoException).code ?? 'error'}).`);
      return undefined;
    } finally {
      await handle?.close();
    }
  }
}

async function readRange(handle: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const length = Math.max(0, Math.min(end - start, RANGE_LIMIT));
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
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

async function listByWalking(root: string, gaps: string[]): Promise<ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent[];
    try {
      entries = await readdir(join(root, folder), { withFileTypes: true });
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
