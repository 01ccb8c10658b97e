import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

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
  foldersOf
};
