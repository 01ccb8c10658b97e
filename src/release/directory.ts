import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { decode, noteUnread } from './decode.ts';
import { byPath, isSkippedFolder, Listing } from './listing.ts';
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
  const known = isBelowGit(root) ? await (await import('./git.ts')).askGit(root) : undefined;
  const listed = known?.files ?? listByWalking(root, gaps);
  const commit = known?.commit;
  if (listed.length > FILE_LIMIT) {
    gaps.push(`Only the first ${FILE_LIMIT} of ${listed.length} files were looked at.`);
    listed.length = FILE_LIMIT;
  }
  if (listed.length === 0 && gaps.length === 0) gaps.push('There are no files in this folder.');
  const target: Target = { kind: 'directory', name: folder, ...(commit && { commit }) };
  return new DirectoryRelease(
    root,
    target,
    { ...whoseFolder(basename(root), commit && known.remote), ...about },
    listed,
    gaps,
  );
}

/** One file on this machine as a release of its own; undefined when it is no file. */
export async function openFile(path: string): Promise<Release | undefined> {
  const real = await realpath(resolve(path)).catch(() => undefined);
  if (!real || !(await stat(real)).isFile()) return undefined;
  const files: ReleaseFile[] = [{ path: basename(real), kind: 'file' }];
  return new DirectoryRelease(dirname(real), { kind: 'directory', name: path }, {}, files, []);
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
  readonly #listing: Listing;
  readonly #sizes = new Map<string, number>();
  readonly #unreadable = new Set<string>();
  /** Whole texts by path, cut ones by limit and path. */
  readonly #texts = new Map<string, string | undefined>();

  constructor(root: string, target: Target, about: About, files: readonly ReleaseFile[], gaps: string[]) {
    this.target = target;
    this.about = about;
    this.files = files;
    this.gaps = gaps;
    this.#root = root;
    this.#listing = new Listing(files);
  }

  has(path: string): boolean {
    return this.#listing.has(path);
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
    const isCut = file.size > limit;
    const decoded = decode(readRange(file, 0, limit), isCut);
    noteUnread(this.gaps, path, decoded, limit, file.size);
    this.#texts.set(isCut ? `${limit}\0${path}` : path, decoded.text);
    return decoded.text;
  }

  #withFile<T>(path: string, use: (file: OpenFile) => T): T | undefined {
    const file = this.#listing.get(path);
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
function isBelowGit(root: string): boolean {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (folder === dirname(folder)) return false;
  }
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
