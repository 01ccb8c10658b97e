import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  TransferError
} from "./chunk-KJC7NK2I.js";

// src/http/body.ts
async function readBody(response, limit) {
  const bytes = await readSpan(response, 0, limit + 1);
  if (bytes.length > limit) {
    throw new TransferError(`the answer is longer than ${limit} bytes`, false);
  }
  return bytes;
}
async function readSpan(response, start, end) {
  if (!response.body) return new Uint8Array();
  const parts = [];
  let at = 0;
  const reader = response.body.getReader();
  try {
    while (at < end) {
      const { done, value } = await reader.read();
      if (done) break;
      const part = value.subarray(Math.max(0, start - at), Math.max(0, end - at));
      if (part.length) parts.push(part);
      at += value.length;
    }
  } finally {
    await reader.cancel().catch(() => void 0);
  }
  return concatenated(parts);
}
function concatenated(parts) {
  if (parts.length === 1) return parts[0];
  return new Uint8Array(Buffer.concat(parts));
}

// src/http/retry.ts
var ATTEMPTS = 4;
var FIRST_DELAY = 250;
var LONGEST_PAUSE = 6e4;
var REPEATABLE = /* @__PURE__ */ new Set(["GET", "HEAD", "PUT", "PATCH", "DELETE"]);
function retryDelay(method, attempt, outcome) {
  if (attempt >= ATTEMPTS) return void 0;
  const backOff = FIRST_DELAY * 2 ** (attempt - 1);
  if (!isResponse(outcome)) {
    const hopeless = outcome instanceof TransferError && !outcome.transient;
    return REPEATABLE.has(method) && !hopeless ? backOff : void 0;
  }
  if (outcome.status === 429 || outcome.status === 403) {
    const asked = secondsOf(outcome.headers.get("retry-after"));
    if (asked === void 0 || asked * 1e3 > LONGEST_PAUSE) return void 0;
    return Math.max(asked * 1e3, backOff);
  }
  return outcome.status >= 500 && REPEATABLE.has(method) ? backOff : void 0;
}
function isResponse(outcome) {
  return typeof outcome === "object" && outcome !== null && "status" in outcome && "headers" in outcome;
}
function secondsOf(value) {
  return value !== null && /^\d+$/.test(value) ? Number(value) : void 0;
}

// src/http/exchange.ts
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var REDIRECT_LIMIT = 5;
async function exchange(sender, outgoing, read) {
  for (let attempt = 1; ; attempt++) {
    const abort = AbortSignal.timeout(sender.timeout);
    let failure;
    let delay;
    try {
      const response = await follow(sender, outgoing, abort);
      delay = retryDelay(outgoing.method ?? "GET", attempt, response);
      if (delay === void 0) return await read(response);
      await response.body?.cancel();
    } catch (error) {
      failure = error;
      delay = retryDelay(outgoing.method ?? "GET", attempt, error);
    }
    if (delay === void 0) throw TransferError.from(failure, outgoing.url, sender.timeout);
    await sender.wait(delay);
  }
}
async function follow(sender, outgoing, signal) {
  let url = new URL(outgoing.url);
  const { origin } = url;
  let method = outgoing.method ?? "GET";
  let body = outgoing.body;
  for (let hops = 0; ; hops++) {
    const response = await sender.fetch(url.href, {
      method,
      headers: headersFor(sender, outgoing, url, origin),
      redirect: "manual",
      signal,
      ...body !== void 0 && { body }
    });
    const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    const next = new URL(location, url);
    if (hops === REDIRECT_LIMIT) throw new TransferError(`${url.host} redirects without end`, false);
    if (next.origin !== url.origin) {
      if (outgoing.redirects === "same-origin" || method !== "GET") {
        throw new TransferError(
          `${url.host} redirects to another host, ${next.host}, which is not followed`,
          false
        );
      }
      if (url.protocol === "https:" && next.protocol !== "https:") {
        throw new TransferError(`${url.host} redirects to an address without encryption`, false);
      }
    }
    if (response.status === 303) {
      method = "GET";
      body = void 0;
    }
    url = next;
  }
}
function headersFor(sender, outgoing, url, origin) {
  const headers = { "user-agent": sender.userAgent };
  for (const [name, value] of Object.entries(outgoing.headers ?? {})) {
    if (url.origin === origin || name.toLowerCase() === "range") headers[name.toLowerCase()] = value;
  }
  delete headers.authorization;
  if (sender.credential && url.origin === sender.credential.origin) {
    headers.authorization = sender.credential.authorization;
  }
  return headers;
}

// src/http/range.ts
var SKIPPED_LIMIT = 16 * 1024 * 1024;
async function fetchSpan(sender, outgoing, start, end) {
  if (end <= start) return { status: 206, bytes: new Uint8Array(), headers: new Headers() };
  const headers = { ...outgoing.headers, range: `bytes=${start}-${end - 1}`, "accept-encoding": "identity" };
  return exchange(sender, { ...outgoing, headers }, async (response) => {
    const { status } = response;
    const answer = { status, headers: response.headers };
    if (status === 206) {
      const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get("content-range") ?? "");
      const offset = range ? start - Number(range[1]) : 0;
      if (offset < 0) return { ...answer, status: 502 };
      const bytes = await readSpan(response, offset, offset + end - start);
      return { ...answer, bytes, ...range && range[2] !== "*" && { total: Number(range[2]) } };
    }
    const length = Number(response.headers.get("content-length") ?? Number.NaN);
    if (status === 200 && start <= SKIPPED_LIMIT) {
      const bytes = await readSpan(response, start, end);
      return { ...answer, bytes, ...Number.isFinite(length) && { total: length } };
    }
    await response.body?.cancel();
    return status === 416 ? { ...answer, bytes: new Uint8Array() } : answer;
  });
}

export {
  readBody,
  exchange,
  fetchSpan
};
