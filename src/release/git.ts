import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { byPath } from './listing.ts';
import type { ReleaseFile } from './release.ts';

export interface WorkTree {
  /** Undefined outside a work tree, without Git, and where Git ignores the whole folder. */
  files: ReleaseFile[] | undefined;
  /** The commit of a folder that is the root of its work tree. */
  commit: string | undefined;
  /** The address of `origin`. */
  remote: string | undefined;
}

/** What Git says of a folder; everything undefined where it says nothing. */
export async function askGit(root: string): Promise<WorkTree> {
  const [files, commit, remote] = await Promise.all([
    listFiles(root),
    headOf(root),
    git(root, 'config', '--get', 'remote.origin.url'),
  ]);
  return { files, commit, remote };
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

async function listFiles(root: string): Promise<ReleaseFile[] | undefined> {
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
