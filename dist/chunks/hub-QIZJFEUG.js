import {
  RemoteRelease
} from "./chunk-527LLDKL.js";
import {
  byPath
} from "./chunk-L2WR6GV5.js";
import "./chunk-AIP6A46Z.js";
import {
  TargetError
} from "./chunk-JGVDOC6H.js";
import {
  fetchSpan
} from "./chunk-DG3F7LVA.js";
import {
  exchange,
  nodeFetch,
  readBody
} from "./chunk-CQWVVQ46.js";
import {
  SourceError
} from "./chunk-BTBUBWQJ.js";
import "./chunk-RUZOBRV6.js";
import "./chunk-7VZ5H7B6.js";

// src/release/hub.ts
var HUB_ENDPOINT = "https://huggingface.co";
var TIMEOUT = 3e4;
var ANSWER_LIMIT = 32 * 1024 * 1024;
var PAGE_LIMIT = 100;
async function openHub(target, settings, about = {}) {
  const name = `${target.org}/${target.model}`;
  const endpoint = settings.endpoint.replace(/\/+$/, "");
  const sender = {
    fetch: nodeFetch,
    userAgent: `open-label/${settings.version}`,
    timeout: settings.timeout ?? TIMEOUT,
    wait: settings.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
    ...settings.token && {
      credential: { origin: new URL(endpoint).origin, authorization: `Bearer ${settings.token}` }
    }
  };
  const id = `${encodeURIComponent(target.org)}/${encodeURIComponent(target.model)}`;
  const revision = encodeURIComponent(target.revision ?? "main");
  const info = await readJson(sender, `${endpoint}/api/models/${id}/revision/${revision}`, `find ${name}`);
  const { sha, gated } = info.data;
  if (typeof sha !== "string" || !/^[0-9a-f]{40}$/.test(sha)) {
    throw new SourceError(`Could not find ${name}: the hub names no commit.`);
  }
  const gaps = [];
  const files = await listFiles(
    sender,
    `${endpoint}/api/models/${id}/tree/${sha}?recursive=true`,
    name,
    gaps
  );
  if (gated) gaps.push(`${name} is gated: its files can only be read by those whose request was granted.`);
  return new RemoteRelease({
    target: { kind: "hub", name, commit: sha },
    about: { owner: target.org, name: target.model, ...about },
    files,
    gaps,
    async read({ path }, start, end) {
      const url = `${endpoint}/${id}/resolve/${sha}/${path.split("/").map(encodeURIComponent).join("/")}`;
      const { status, bytes } = await fetchSpan(sender, { url, redirects: "any" }, start, end);
      if (bytes || status === 401 || status === 403 || status === 404) return bytes;
      throw new SourceError(`Could not read ${path}: ${hubCause(status)}.`);
    }
  });
}
async function listFiles(sender, first, name, gaps) {
  const files = [];
  let url = first;
  for (let page = 0; url && page < PAGE_LIMIT; page++) {
    const { data, next } = await readJson(sender, url, `list the files of ${name}`);
    for (const { type, path, size } of Array.isArray(data) ? data : []) {
      if (type !== "file" || typeof path !== "string") continue;
      files.push({ path, kind: "file", ...typeof size === "number" && { size } });
    }
    url = next && new URL(next, first).origin === new URL(first).origin ? new URL(next, first).href : void 0;
  }
  if (url) gaps.push(`Only the first ${files.length} files of ${name} were listed.`);
  return files.sort(byPath);
}
async function readJson(sender, url, task) {
  const failure = (cause, error) => new SourceError(`Could not ${task}: ${cause}.`, { cause: error });
  const { status, body, link } = await exchange(
    sender,
    { url, redirects: "same-origin" },
    async (answer) => ({
      status: answer.status,
      body: Buffer.from(await readBody(answer, ANSWER_LIMIT)).toString("utf8"),
      link: answer.headers.get("link") ?? ""
    })
  ).catch((error) => {
    throw failure(error.message, error);
  });
  if (status !== 200) {
    const error = failure(hubCause(status));
    throw status < 429 ? new TargetError(error.message) : error;
  }
  try {
    return { data: JSON.parse(body), next: /<([^<>]+)>;\s*rel="next"/.exec(link)?.[1] };
  } catch (error) {
    throw failure("the hub does not answer in JSON", error);
  }
}
function hubCause(status) {
  if (status === 401 || status === 404) {
    return `the hub knows no such model (${status}), or it is private or gated: set HF_TOKEN to a token that can read it`;
  }
  if (status === 403) return "access is refused (403): ask for it on its page, and set HF_TOKEN";
  if (status === 429) return "the hub limits the rate of requests (429): set HF_TOKEN, or try again later";
  return `the hub answered ${status}`;
}
export {
  HUB_ENDPOINT,
  openHub
};
