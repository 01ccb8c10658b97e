import {
  exchange,
  readSpan
} from "./chunk-CQWVVQ46.js";

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
  fetchSpan
};
