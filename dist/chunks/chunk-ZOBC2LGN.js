import {
  RemoteRelease
} from "./chunk-2BUKVTHV.js";
import {
  byPath
} from "./chunk-L2WR6GV5.js";
import {
  GitHubError
} from "./chunk-RRSEFE7G.js";

// src/release/github-assets.ts
var ASSET_PAGES = 10;
async function listAssets(client, { owner, repo }, releaseId) {
  const need = { task: `list the assets of release ${releaseId}`, permission: "contents: read" };
  const assets = [];
  for (let page = 1; page <= ASSET_PAGES; page++) {
    const { data } = await client.call(
      need,
      (octokit) => octokit.rest.repos.listReleaseAssets({ owner, repo, release_id: releaseId, per_page: 100, page })
    );
    assets.push(...data.filter(({ state }) => state === "uploaded"));
    if (data.length < 100) break;
  }
  return assets.map(({ id, name, size }) => ({ id, name, size }));
}

// src/release/github-archive.ts
import { createHash } from "node:crypto";
import { createGunzip } from "node:zlib";

// src/release/tar.ts
var BLOCK = 512;
var REGULAR = /* @__PURE__ */ new Set([48, 0]);
var SANE_SIZE = 2 ** 40;
async function* tarFiles(stream, limit) {
  const source = new ByteSource(stream);
  for (; ; ) {
    const header = await source.take(BLOCK);
    if (!header || header[0] === 0) return;
    const size = sizeOf(header);
    const padding = (BLOCK - size % BLOCK) % BLOCK;
    if (REGULAR.has(header[156]) && size <= limit) {
      const bytes = await source.take(size);
      if (!bytes) return;
      yield bytes;
      if (!await source.skip(padding)) return;
    } else if (!await source.skip(size + padding)) return;
  }
}
function sizeOf(header) {
  const field = header.subarray(124, 136);
  if (String.fromCharCode(...header.subarray(257, 262)) !== "ustar") throw new Error("no tar archive");
  let size = 0;
  if (field[0] & 128) for (const byte of field.subarray(4)) size = size * 256 + byte;
  else
    size = Number.parseInt(
      String.fromCharCode(...field).replace(/\0.*/s, "").trim() || "0",
      8
    );
  if (!Number.isSafeInteger(size) || size < 0 || size > SANE_SIZE) throw new Error("a damaged tar archive");
  return size;
}
var ByteSource = class {
  #chunks;
  #chunk = new Uint8Array();
  constructor(stream) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }
  /** Exactly `length` bytes of their own; undefined when the stream ends before. */
  async take(length) {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (!this.#chunk.length && !await this.#more()) return void 0;
      const part = this.#chunk.subarray(0, length - filled);
      bytes.set(part, filled);
      filled += part.length;
      this.#chunk = this.#chunk.subarray(part.length);
    }
    return bytes;
  }
  async skip(length) {
    let left = length;
    while (left > 0) {
      if (!this.#chunk.length && !await this.#more()) return false;
      const passed = Math.min(left, this.#chunk.length);
      this.#chunk = this.#chunk.subarray(passed);
      left -= passed;
    }
    return true;
  }
  async #more() {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#chunk = value;
    return true;
  }
};

// src/release/github-archive.ts
var DOWNLOAD_LIMIT = 200 * 1024 * 1024;
var KEPT_LIMIT = 256 * 1024 * 1024;
async function readArchive(client, { owner, repo, commit }, fileLimit) {
  const contents = /* @__PURE__ */ new Map();
  const path = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/tarball/${commit}`;
  const need = { task: `download ${owner}/${repo} at ${commit.slice(0, 7)}`, permission: "contents: read" };
  try {
    await client.stream(need, path, async (chunks) => {
      let kept = 0;
      for await (const bytes of tarFiles(unzipped(chunks), fileLimit)) {
        kept += bytes.length;
        if (kept > KEPT_LIMIT) break;
        contents.set(gitIdOf(bytes), bytes);
      }
    });
  } catch {
  }
  return contents;
}
async function* unzipped(chunks) {
  const gunzip = createGunzip();
  const feeding = (async () => {
    let read = 0;
    for await (const chunk of chunks) {
      read += chunk.length;
      if (read > DOWNLOAD_LIMIT) break;
      if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once("drain", resolve));
    }
    gunzip.end();
  })();
  feeding.catch((error) => gunzip.destroy(error));
  try {
    yield* gunzip;
  } finally {
    gunzip.destroy();
  }
}
function gitIdOf(bytes) {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/release/github-blobs.ts
var LARGE = 1024 * 1024;
var ARCHIVES = [
  { files: 20, bytes: 60 * 1024 * 1024 },
  { files: 200, bytes: 300 * 1024 * 1024 }
];
var REQUEST_LIMIT = { token: 600, anonymous: 40 };
function blobReader(client, commit, entries) {
  const total = entries.reduce((sum, { size = 0 }) => sum + size, 0);
  const asArchive = ARCHIVES.some(({ files, bytes }) => entries.length >= files && total <= bytes);
  const addresses = /* @__PURE__ */ new Map();
  let archive;
  let left = client.hasToken ? REQUEST_LIMIT.token : REQUEST_LIMIT.anonymous;
  return async (entry, start, end) => {
    const large = entry.size !== void 0 && entry.size > LARGE;
    if (asArchive && entry.kind === "file" && !large) {
      archive ??= readArchive(client, commit, LARGE);
      const whole = (await archive).get(entry.sha);
      if (whole) return whole.subarray(start, end);
    }
    if (left-- <= 0) return void 0;
    if (large) {
      let address = addresses.get(entry.location);
      if (!address) {
        address = downloadAddress(client, commit, entry.location);
        addresses.set(entry.location, address);
      }
      const url = await address;
      if (url) return spanOf(client, entry, start, end, url);
    }
    return spanOf(client, entry, start, end, `${client.apiUrl}${blobPath(commit, entry.sha)}`);
  };
}
function blobPath({ owner, repo }, sha) {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/git/blobs/${sha}`;
}
async function spanOf(client, { path }, start, end, url) {
  const need = { task: `read ${path}`, permission: "contents: read" };
  const answer = await client.downloadFrom(need, url, "application/vnd.github.raw+json", start, end);
  if (answer.bytes) return answer.bytes;
  const error = GitHubError.fromStatus(answer.status, answer.headers, need, client.hasToken);
  if (error.kind === "not-found" || error.kind === "refused" || error.kind === "permission") return void 0;
  throw error;
}
async function downloadAddress(client, { owner, repo, commit }, path) {
  const need = { task: `find where ${path} can be downloaded`, permission: "contents: read" };
  const { data } = await client.call(
    need,
    (octokit) => octokit.rest.repos.getContent({ owner, repo, path, ref: commit, mediaType: { format: "object" } })
  );
  const isFile = typeof data === "object" && !Array.isArray(data) && "download_url" in data;
  return isFile ? data.download_url ?? void 0 : void 0;
}

// src/release/github-tree.ts
var FOLDER_LIMIT = 300;
var AT_A_TIME = 8;
async function listTree(client, commit, gaps) {
  const whole = await readTree(client, commit, commit.commit, true);
  if (!whole.truncated) return filesOf(whole.tree, "");
  return walk(client, commit, gaps);
}
async function walk(client, commit, gaps) {
  const files = [];
  const folders = [{ sha: commit.commit, path: "" }];
  let listed = 0;
  while (folders.length && listed < FOLDER_LIMIT) {
    const batch = folders.splice(0, Math.min(AT_A_TIME, FOLDER_LIMIT - listed));
    listed += batch.length;
    const trees = await Promise.all(batch.map(({ sha, path }) => readTree(client, commit, sha, path !== "")));
    for (const [index, { tree, truncated }] of trees.entries()) {
      const { sha, path } = batch[index];
      if (truncated && path !== "") {
        const { tree: flat } = await readTree(client, commit, sha, false);
        listed++;
        collect(flat, `${path}/`, files, folders);
      } else if (path === "") collect(tree, "", files, folders);
      else for (const file of filesOf(tree, `${path}/`)) files.push(file);
    }
  }
  if (folders.length) {
    const some = folders.slice(0, 3).map(({ path }) => path);
    gaps.push(`${folders.length} folders were not listed, the repository has too many: ${some.join(", ")}.`);
  }
  return files;
}
function collect(tree, prefix, files, folders) {
  for (const file of filesOf(tree, prefix)) files.push(file);
  for (const { type, sha, path } of tree) {
    if (type === "tree") folders.push({ sha, path: `${prefix}${path}` });
  }
}
var KINDS = { "120000": "symlink", "160000": "submodule" };
function filesOf(tree, prefix) {
  return tree.filter(({ type }) => type !== "tree").map(({ mode, path, sha, size }) => {
    const whole = `${prefix}${path}`;
    const kind = KINDS[mode] ?? "file";
    return { path: whole, location: whole, sha, kind, ...size !== void 0 && { size } };
  });
}
async function readTree(client, { owner, repo, commit }, sha, recursive) {
  const need = {
    task: `list the files of ${owner}/${repo} at ${commit.slice(0, 7)}`,
    permission: "contents: read"
  };
  const { data } = await client.call(
    need,
    (octokit) => octokit.rest.git.getTree({ owner, repo, tree_sha: sha, ...recursive && { recursive: "1" } })
  );
  return { tree: data.tree, truncated: data.truncated };
}

// src/release/github.ts
async function openGitHub(client, target, about = {}) {
  const { owner, repo } = target;
  const commit = await commitOf(client, target);
  const gaps = [];
  const entries = within(await listTree(client, { owner, repo, commit }, gaps), target.folder);
  const assets = target.releaseId === void 0 ? [] : await listAssets(client, target, target.releaseId);
  const entryOf = new Map(entries.map((entry) => [entry.path, entry]));
  const assetOf = new Map(assets.map((asset) => [`asset:${asset.name}`, asset]));
  const blobs = blobReader(client, { owner, repo, commit }, entries);
  const files = [
    ...entries.map(
      ({ path, kind, size }) => ({ path, kind, ...size !== void 0 && { size } })
    ),
    ...[...assetOf].map(([path, { size }]) => ({ path, kind: "asset", size }))
  ];
  return new RemoteRelease({
    target: { kind: "github", name: `${owner}/${repo}`, commit },
    about: { owner, name: repo, ...about },
    files: files.sort(byPath),
    gaps,
    async read(file, start, end) {
      const asset = assetOf.get(file.path);
      if (asset) return readAsset(client, target, asset, start, end);
      const entry = entryOf.get(file.path);
      return entry && blobs(entry, start, end);
    }
  });
}
async function commitOf(client, { owner, repo, ref = "HEAD" }) {
  if (/^[0-9a-f]{40}$/.test(ref)) return ref;
  const need = { task: `find ${ref} of ${owner}/${repo}`, permission: "contents: read" };
  const { data } = await client.call(
    need,
    (octokit) => octokit.rest.repos.getCommit({ owner, repo, ref, mediaType: { format: "sha" } })
  );
  const commit = data.trim();
  if (!/^[0-9a-f]{40}$/.test(commit))
    throw new GitHubError(`Could not ${need.task}: GitHub names no commit.`);
  return commit;
}
function within(entries, folder) {
  if (!folder) return entries;
  const prefix = `${folder}/`;
  const inside = entries.filter(({ path }) => path.startsWith(prefix));
  if (!inside.length)
    throw new GitHubError(`The folder ${folder} is not in the repository: correct the input path.`);
  return inside.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
}
async function readAsset(client, { owner, repo }, { id, name }, start, end) {
  const need = { task: `read the release asset ${name}`, permission: "contents: read" };
  const path = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/releases/assets/${id}`;
  const { bytes } = await client.download(need, path, "application/octet-stream", start, end);
  return bytes;
}

export {
  openGitHub
};
