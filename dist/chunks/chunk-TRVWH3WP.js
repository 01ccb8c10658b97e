import {
  Listing,
  byPath,
  isSkippedFolder
} from "./chunk-L2WR6GV5.js";
import {
  decode,
  noteUnread
} from "./chunk-AIP6A46Z.js";
import {
  RANGE_LIMIT,
  TEXT_LIMIT,
  TargetError
} from "./chunk-JGVDOC6H.js";

// src/release/directory.ts
const { existsSync, readdirSync } = process.getBuiltinModule("node:fs");
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join as join2, resolve } from "node:path";

// src/release/open-file.ts
const { closeSync, constants, fstatSync, openSync, readSync, realpathSync } = process.getBuiltinModule("node:fs");
import { join, sep } from "node:path";
var FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
function withFileIn(root, path, isLink, use) {
  let real = join(root, path);
  if (isLink) real = realpathSync.native(real);
  if (!real.startsWith(root + sep)) return void 0;
  let descriptor;
  try {
    descriptor = openSync(real, FLAGS);
  } catch (error) {
    if (isLink || error.code !== "ELOOP") throw error;
    return withFileIn(root, path, true, use);
  }
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() ? use({ descriptor, size: stats.size }) : void 0;
  } finally {
    closeSync(descriptor);
  }
}
function readRange({ descriptor, size }, start, end) {
  const length = Math.max(0, Math.min(end, size) - start);
  const buffer = Buffer.allocUnsafe(Math.min(length, RANGE_LIMIT));
  let filled = 0;
  while (filled < buffer.length) {
    const read = readSync(descriptor, buffer, filled, buffer.length - filled, start + filled);
    if (read === 0) break;
    filled += read;
  }
  return buffer.subarray(0, filled);
}

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
  const known = isBelowGit(root) ? await (await import("./git-UMOPKGSI.js")).askGit(root) : void 0;
  const listed = known?.files ?? listByWalking(root, gaps);
  const commit = known?.commit;
  if (listed.length > FILE_LIMIT) {
    gaps.push(`Only the first ${FILE_LIMIT} of ${listed.length} files were looked at.`);
    listed.length = FILE_LIMIT;
  }
  if (listed.length === 0 && gaps.length === 0) gaps.push("There are no files in this folder.");
  const target = { kind: "directory", name: folder, ...commit && { commit } };
  return new DirectoryRelease(
    root,
    target,
    { ...whoseFolder(basename(root), commit && known.remote), ...about },
    listed,
    gaps
  );
}
async function openFile(path) {
  const real = await realpath(resolve(path)).catch(() => void 0);
  if (!real || !(await stat(real)).isFile()) return void 0;
  const files = [{ path: basename(real), kind: "file" }];
  return new DirectoryRelease(dirname(real), { kind: "directory", name: path }, {}, files, []);
}
var DirectoryRelease = class {
  target;
  about;
  files;
  gaps;
  #root;
  #listing;
  #sizes = /* @__PURE__ */ new Map();
  #unreadable = /* @__PURE__ */ new Set();
  /** Whole texts by path, cut ones by limit and path. */
  #texts = /* @__PURE__ */ new Map();
  constructor(root, target, about, files, gaps) {
    this.target = target;
    this.about = about;
    this.files = files;
    this.gaps = gaps;
    this.#root = root;
    this.#listing = new Listing(files);
  }
  has(path) {
    return this.#listing.has(path);
  }
  async size(path) {
    if (!this.#sizes.has(path)) this.#withFile(path, ({ size }) => size);
    return this.#sizes.get(path);
  }
  async text(path, limit = TEXT_LIMIT) {
    const size = this.#sizes.get(path);
    const key = size !== void 0 && size > limit ? `${limit}\0${path}` : path;
    if (this.#texts.has(key)) return this.#texts.get(key);
    return this.#withFile(path, (file) => this.#readText(path, file, limit));
  }
  async bytes(path, start, end) {
    return this.#withFile(path, (file) => readRange(file, start, end));
  }
  #readText(path, file, limit) {
    const isCut = file.size > limit;
    const decoded = decode(readRange(file, 0, limit), isCut);
    noteUnread(this.gaps, path, decoded, limit, file.size);
    this.#texts.set(isCut ? `${limit}\0${path}` : path, decoded.text);
    return decoded.text;
  }
  #withFile(path, use) {
    const file = this.#listing.get(path);
    if (!file || file.kind === "submodule" || this.#unreadable.has(path)) return void 0;
    try {
      return withFileIn(this.#root, path, file.kind === "symlink", (opened) => {
        this.#sizes.set(path, opened.size);
        return use(opened);
      });
    } catch (error) {
      this.#unreadable.add(path);
      this.gaps.push(`${path} could not be read (${error.code ?? "error"}).`);
      return void 0;
    }
  }
};
function isBelowGit(root) {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join2(folder, ".git"))) return true;
    if (folder === dirname(folder)) return false;
  }
}
function listByWalking(root, gaps) {
  const files = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    let entries;
    try {
      entries = readdirSync(join2(root, folder), { withFileTypes: true });
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
  openDirectory,
  openFile
};
