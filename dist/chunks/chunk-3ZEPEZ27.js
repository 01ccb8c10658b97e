import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  byPath,
  foldersOf,
  isSkippedFolder
} from "./chunk-XX6ANU5G.js";
import {
  decodeText
} from "./chunk-CW2LEEIM.js";
import {
  RANGE_LIMIT,
  TEXT_LIMIT,
  TargetError
} from "./chunk-SBZSMP27.js";

// src/release/directory.ts
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { promisify } from "node:util";

// src/release/whose.ts
var REMOTE = /^(?:[a-z+]+:\/\/[^/\s]+\/|[^/@\s]+@[^:/\s]+:)(?:[^\s]*\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
var BETWEEN = /\+|--|__/;
function whoseFolder(folder, remote) {
  const [, remoteOwner, remoteName] = REMOTE.exec(remote?.trim() ?? "") ?? [];
  if (remoteOwner && remoteName) return { owner: remoteOwner, name: remoteName };
  const [owner, name, ...more] = folder.replace(/^models--/, "").split(BETWEEN);
  return owner && name && !more.length ? { owner, name } : { name: folder };
}

// src/release/directory.ts
var FILE_LIMIT = 5e5;
async function openDirectory(folder, about = {}) {
  const root = await realpath(resolve(folder)).catch(() => void 0);
  if (!root) throw new TargetError(`${folder} does not exist: give a folder, owner/repo, or hf:org/model.`);
  if (!(await stat(root)).isDirectory()) {
    throw new TargetError(`${folder} is a file: give the folder of the release.`);
  }
  const gaps = [];
  const listed = await listByGit(root) ?? await listByWalking(root, gaps);
  if (listed.length > FILE_LIMIT) {
    gaps.push(`Only the first ${FILE_LIMIT} of ${listed.length} files were looked at.`);
    listed.length = FILE_LIMIT;
  }
  const [commit, remote] = await Promise.all([
    headOf(root),
    git(root, "config", "--get", "remote.origin.url")
  ]);
  const target = { kind: "directory", name: folder, ...commit && { commit } };
  return new DirectoryRelease(
    root,
    target,
    { ...whoseFolder(basename(root), commit && remote), ...about },
    listed,
    gaps
  );
}
var DirectoryRelease = class {
  target;
  about;
  files;
  gaps;
  #root;
  #files;
  #texts = /* @__PURE__ */ new Map();
  #folders;
  constructor(root, target, about, files, gaps) {
    this.target = target;
    this.about = about;
    this.files = files;
    this.gaps = gaps;
    this.#root = root;
    this.#files = new Map(files.map((file) => [file.path, file]));
  }
  has(path) {
    if (this.#files.has(path)) return true;
    this.#folders ??= foldersOf(this.files);
    return this.#folders.has(path);
  }
  async size(path) {
    return this.#withFile(path, async (_handle, size) => size);
  }
  text(path, limit = TEXT_LIMIT) {
    const key = `${limit}\0${path}`;
    let text = this.#texts.get(key);
    if (!text) {
      text = this.#readText(path, limit);
      this.#texts.set(key, text);
    }
    return text;
  }
  bytes(path, start, end) {
    return this.#withFile(path, (handle, size) => readRange(handle, start, Math.min(end, size)));
  }
  #readText(path, limit) {
    return this.#withFile(path, async (handle, size) => {
      const text = decodeText(await readRange(handle, 0, Math.min(size, limit)));
      if (text !== void 0 && size > limit) {
        this.gaps.push(`${path} was read to its first ${limit} bytes of ${size}.`);
      }
      return text;
    });
  }
  /** Opens only regular files that lie in the release, links resolved: never a device, a pipe, or /etc/passwd. */
  async #withFile(path, use) {
    const file = this.#files.get(path);
    if (!file || file.kind === "submodule") return void 0;
    let handle;
    try {
      const real = file.kind === "symlink" ? await realpath(join(this.#root, path)) : join(this.#root, path);
      if (!real.startsWith(this.#root + sep)) return void 0;
      handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
      const stats = await handle.stat();
      if (!stats.isFile()) return void 0;
      return await use(handle, stats.size);
    } catch (error) {
      this.gaps.push(`${path} could not be read (${error.code ?? "error"}).`);
      return void 0;
    } finally {
      await handle?.close();
    }
  }
};
async function readRange(handle, start, end) {
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
var GIT_SAFELY = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "safe.directory=*"];
async function git(root, ...args) {
  try {
    const run = promisify(execFile);
    const { stdout } = await run("git", [...GIT_SAFELY, ...args], {
      cwd: root,
      maxBuffer: 256 * 1024 * 1024,
      env: { PATH: process.env.PATH, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" }
    });
    return stdout;
  } catch {
    return void 0;
  }
}
async function headOf(root) {
  const top = await git(root, "rev-parse", "--show-toplevel", "HEAD");
  const [folder, commit] = top?.trim().split("\n") ?? [];
  return folder === root ? commit : void 0;
}
async function listByGit(root) {
  const shown = await git(root, "ls-files", "-z", "--stage", "--cached", "--others", "--exclude-standard");
  if (!shown) return void 0;
  const kinds = { "120000": "symlink", "160000": "submodule" };
  const files = [];
  const seen = /* @__PURE__ */ new Set();
  for (const entry of shown.split("\0")) {
    if (!entry) continue;
    const staged = /^(\d{6}) [0-9a-f]+ \d\t/.exec(entry);
    const path = staged ? entry.slice(staged[0].length) : entry;
    if (seen.has(path)) continue;
    seen.add(path);
    files.push({ path, kind: staged && kinds[staged[1]] || "file" });
  }
  return files.length ? files.sort(byPath) : void 0;
}
async function listByWalking(root, gaps) {
  const files = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    let entries;
    try {
      entries = await readdir(join(root, folder), { withFileTypes: true });
    } catch (error) {
      gaps.push(`${folder || "."} could not be listed (${error.code}).`);
      continue;
    }
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name)) folders.push(path);
      } else if (entry.isSymbolicLink()) files.push({ path, kind: "symlink" });
      else if (entry.isFile()) files.push({ path, kind: "file" });
    }
    if (files.length > FILE_LIMIT) break;
  }
  return files.sort(byPath);
}

export {
  openDirectory
};
