// src/release/listing.ts
var NOT_RELEASED = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache",
  ".tox",
  ".venv",
  "__pycache__",
  "node_modules"
]);
function isSkippedFolder(name) {
  return NOT_RELEASED.has(name);
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
var Listing = class {
  #files;
  #folders;
  constructor(files) {
    this.#files = new Map(files.map((file) => [file.path, file]));
  }
  get(path) {
    return this.#files.get(path);
  }
  /** True for a file, and for a folder that has one below it. */
  has(path) {
    if (this.#files.has(path)) return true;
    this.#folders ??= foldersOf(this.#files.values());
    return this.#folders.has(path);
  }
};
function foldersOf(files) {
  const folders = /* @__PURE__ */ new Set();
  let last = "";
  for (const { path } of files) {
    const slash = path.lastIndexOf("/");
    if (slash === last.length && path.startsWith(last)) continue;
    last = path.slice(0, Math.max(0, slash));
    for (let at = slash; at > 0; at = path.lastIndexOf("/", at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

export {
  isSkippedFolder,
  byPath,
  Listing
};
