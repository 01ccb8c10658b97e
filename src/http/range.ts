import { readSpan } from './body.ts';
import { exchange, type Outgoing, type Sender } from './exchange.ts';

export interface Span {
  status: number;
  /** What was asked for, fewer bytes at the end of the file; undefined when the answer is no file. */
  bytes?: Uint8Array;
  /** Length of the whole file, where the server says it. */
  total?: number;
  headers: Headers;
}

/** A server that ignores Range sends a file from its start: so many bytes are thrown away to reach the middle. */
const SKIPPED_LIMIT = 16 * 1024 * 1024;

/** Bytes `start` to `end` (exclusive) of the file at an address. The rest of the file is not downloaded. */
export async function fetchSpan(
  sender: Sender,
  outgoing: Outgoing,
  start: number,
  end: number,
): Promise<Span> {
  if (end <= start) return { status: 206, bytes: new Uint8Array(), headers: new Headers() };
  // Compressed bytes have other offsets.
  const headers = { ...outgoing.headers, range: `bytes=${start}-${end - 1}`, 'accept-encoding': 'identity' };
  return exchange(sender, { ...outgoing, headers }, async (response) => {
    const { status } = response;
    const answer = { status, headers: response.headers };
    if (status === 206) {
      const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '');
      const offset = range ? start - Number(range[1]) : 0;
      if (offset < 0) return { ...answer, status: 502 };
      const bytes = await readSpan(response, offset, offset + end - start);
      return { ...answer, bytes, ...(range && range[2] !== '*' && { total: Number(range[2]) }) };
    }
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (status === 200 && start <= SKIPPED_LIMIT) {
      const bytes = await readSpan(response, start, end);
      return { ...answer, bytes, ...(Number.isFinite(length) && { total: length }) };
    }
    await response.body?.cancel();
    // The file ends before the range begins.
    return status === 416 ? { ...answer, bytes: new Uint8Array() } : answer;
  });
}
