import {
  byPath
} from "./chunk-L2WR6GV5.js";
import "./chunk-7VZ5H7B6.js";

// src/release/git.ts
import { execFile } from "node:child_process";
const { promisify } = process.getBuiltinModule("node:util");
async function askGit(root) {
  const [files, commit, remote] = await Promise.all([
    listFiles(root),
    headOf(root),
    git(root, "config", "--get", "remote.origin.url")
  ]);
  return { files, commit, remote };
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
async function listFiles(root) {
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
export {
  askGit
};
