import {
  TransferError
} from "./chunk-RUZOBRV6.js";

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
      const response = await follow(sender, outgoing, abort, attempt > 1);
      delay = retryDelay(outgoing.method ?? "GET", attempt, response);
      if (delay === void 0) return await read(response);
      await response.body?.cancel();
    } catch (error) {
      failure = error;
      delay = retryDelay(outgoing.method ?? "GET", attempt, error);
    }
    if (delay === void 0)
      throw TransferError.from(failure, outgoing.url, abort.aborted ? sender.timeout : void 0);
    await sender.wait(delay);
  }
}
async function follow(sender, outgoing, signal, anew) {
  let url = new URL(outgoing.url);
  let atHome = true;
  let method = outgoing.method ?? "GET";
  let body = outgoing.body;
  for (let hops = 0; ; hops++) {
    const response = await sender.fetch(url.href, {
      method,
      headers: {
        ...headersFor(sender, outgoing, atHome ? url.origin : void 0),
        ...anew && { connection: "close" }
      },
      redirect: "manual",
      signal,
      ...body !== void 0 && { body }
    });
    const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
    if (location === null || outgoing.redirects === "none") return response;
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
    atHome &&= next.origin === url.origin;
    url = next;
  }
}
function headersFor(sender, outgoing, origin) {
  const headers = { "user-agent": sender.userAgent };
  for (const [name, value] of Object.entries(outgoing.headers ?? {})) {
    const key = name.toLowerCase();
    if ((origin !== void 0 || FOR_ANYBODY.has(key)) && key !== "authorization") headers[key] = value;
  }
  if (sender.credential && origin === sender.credential.origin) {
    headers.authorization = sender.credential.authorization;
  }
  return headers;
}
var FOR_ANYBODY = /* @__PURE__ */ new Set(["range", "accept-encoding"]);

// src/http/node-fetch.ts
import { createGunzip } from "node:zlib";
var BODILESS = /* @__PURE__ */ new Set([204, 205, 304]);
var nodeFetch = async (url, init) => {
  const target = new URL(url);
  const { request } = await (target.protocol === "https:" ? import("node:https") : import("node:http"));
  const headers = {
    "accept-encoding": "gzip",
    ...init.headers
  };
  const method = init.method ?? "GET";
  const repeatable = REPEATABLE.has(method);
  const isKept = repeatable && headers.connection !== "close";
  const connection = isKept ? {} : { agent: false };
  const answer = await answerOf(
    () => request(target, { method, headers, ...connection, ...init.signal && { signal: init.signal } }),
    // Only texts are sent, so that their length is known.
    init.body === void 0 ? void 0 : init.body,
    repeatable
  );
  const { statusCode: status = 0, statusMessage: statusText = "" } = answer;
  const hasBody = method !== "HEAD" && !BODILESS.has(status);
  if (!hasBody) answer.resume();
  return new Response(hasBody ? streamOf(answer) : null, { status, statusText, headers: headersOf(answer) });
};
async function answerOf(open, body, repeatable) {
  for (; ; ) {
    const sent = open();
    try {
      return await new Promise((resolve, reject) => {
        sent.on("response", resolve);
        sent.on("error", reject);
        sent.end(body);
      });
    } catch (error) {
      const wasClosed = CLOSED.has(error.code ?? "");
      if (!(repeatable && sent.reusedSocket && wasClosed)) throw error;
    }
  }
}
var CLOSED = /* @__PURE__ */ new Set(["ECONNRESET", "EPIPE"]);
function headersOf({ rawHeaders }) {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at], rawHeaders[at + 1]);
  return headers;
}
function streamOf(answer) {
  const zipped = answer.headers["content-encoding"] === "gzip";
  const source = zipped ? answer.pipe(createGunzip()) : answer;
  if (zipped) answer.on("error", (error) => source.destroy(error));
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      source.destroy();
      answer.destroy();
    }
  });
}

export {
  readBody,
  readSpan,
  exchange,
  nodeFetch
};
