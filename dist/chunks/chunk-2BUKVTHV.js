import {
  Listing
} from "./chunk-L2WR6GV5.js";
import {
  decode,
  decodeText,
  noteUnread
} from "./chunk-AIP6A46Z.js";
import {
  RANGE_LIMIT,
  TEXT_LIMIT
} from "./chunk-JGVDOC6H.js";

// src/release/link-target.ts
function targetOfLink(from, target) {
  if (target.startsWith("/")) return void 0;
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") {
      if (steps.pop() === void 0) return void 0;
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

// src/release/read-ahead.ts
var READ_ANYWAY = /\.(?:md|txt|rst|json|ya?ml|toml|cff|py|sh)$|(?:^|\/)(?:licen[cs]e|notice|readme|modelfile)[^/]*$/i;
var OUTERMOST = /^[^/]+(?:\/[^/]+)?$/;
var MOST = 20;
var SIZE_LIMIT = 64 * 1024;
function filesReadAnyway(files) {
  return files.filter(
    ({ path, kind, size = SIZE_LIMIT }) => kind === "file" && size < SIZE_LIMIT && OUTERMOST.test(path) && READ_ANYWAY.test(path)
  ).slice(0, MOST);
}

// src/release/remote.ts
var CONCURRENT_READS = 8;
var WHOLE_LIMIT = 256 * 1024;
var READ_AHEAD = 4 * 1024;
var HELD_LIMIT = 64 * 1024 * 1024;
var LINK_HOPS = 8;
var RemoteRelease = class {
  target;
  about;
  files;
  gaps;
  /** Why the source stopped answering, when it did: what was read until then proves nothing about the rest. */
  failure;
  #parts;
  #listing;
  #texts = /* @__PURE__ */ new Map();
  #starts = /* @__PURE__ */ new Map();
  #held = 0;
  #running = 0;
  #ahead = false;
  #waiting = [];
  constructor(parts) {
    this.target = parts.target;
    this.about = parts.about;
    this.files = parts.files;
    this.gaps = parts.gaps;
    this.#parts = parts;
    this.#listing = new Listing(parts.files);
  }
  has(path) {
    return this.#listing.has(path);
  }
  async size(path) {
    return (await this.#resolve(path))?.size;
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
  async bytes(path, start, end) {
    const file = await this.#resolve(path);
    this.#readAhead();
    if (!file) return void 0;
    const stop = Math.min(end, start + RANGE_LIMIT, file.size ?? Number.POSITIVE_INFINITY);
    if (stop <= start) return new Uint8Array();
    const reach = file.size !== void 0 && file.size <= WHOLE_LIMIT ? file.size : READ_AHEAD;
    if (stop > reach) return this.#guarded(file, () => this.#parts.read(file, start, stop));
    const begin = await this.#startOf(file, reach);
    return begin?.subarray(start, stop);
  }
  /** The first bytes of a file, fetched once as long as memory allows. */
  #startOf(file, length) {
    const known = this.#starts.get(file.path);
    if (known) return known;
    const read = this.#guarded(file, () => this.#parts.read(file, 0, length));
    if (this.#held + length <= HELD_LIMIT) {
      this.#held += length;
      this.#starts.set(file.path, read);
    }
    return read;
  }
  #readAhead() {
    if (this.#ahead) return;
    this.#ahead = true;
    for (const file of filesReadAnyway(this.files)) void this.#startOf(file, file.size ?? 0);
  }
  async #readText(path, limit) {
    const bytes = await this.bytes(path, 0, limit);
    if (!bytes) return void 0;
    const decoded = decode(bytes, bytes.length >= limit);
    noteUnread(this.gaps, path, decoded, limit, await this.size(path));
    return decoded.text;
  }
  /** The file itself, symbolic links followed as long as they stay in the release. */
  async #resolve(path) {
    let file = this.#listing.get(path);
    for (let hops = 0; file?.kind === "symlink" && hops < LINK_HOPS; hops++) {
      const link = file;
      const target = await this.#startOf(link, READ_AHEAD);
      const steps = target && targetOfLink(link.path, decodeText(target) ?? "");
      file = steps === void 0 ? void 0 : this.#listing.get(steps);
    }
    return file?.kind === "symlink" || file?.kind === "submodule" ? void 0 : file;
  }
  /** Waits for a turn; a failure of the source is kept, and no further request is made. */
  async #guarded(file, use) {
    if (this.#running >= CONCURRENT_READS) await new Promise((resolve) => this.#waiting.push(resolve));
    this.#running++;
    try {
      if (this.failure) return void 0;
      const result = await use();
      if (result === void 0) this.gaps.push(`${file.path} could not be read.`);
      return result;
    } catch (error) {
      this.failure ??= error instanceof Error ? error : new Error(String(error));
      return void 0;
    } finally {
      this.#running--;
      this.#waiting.shift()?.();
    }
  }
};
function failureOf(release) {
  return release instanceof RemoteRelease ? release.failure : void 0;
}

export {
  RemoteRelease,
  failureOf
};
