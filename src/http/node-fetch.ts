import type { ClientRequest, IncomingMessage } from 'node:http';
import { createGunzip } from 'node:zlib';
import type { Fetch } from './exchange.ts';
import { REPEATABLE } from './retry.ts';

/** These answers carry no body. */
const BODILESS = new Set([204, 205, 304]);

/**
 * The part of fetch that is needed here, over node:http. Node's own first compiles a parser to machine code: a third of
 * a second of processor time before the first request leaves. Redirects are never followed, as with `manual`.
 */
export const nodeFetch: Fetch = async (url, init) => {
  const target = new URL(url);
  const { request } = await (target.protocol === 'https:' ? import('node:https') : import('node:http'));
  const headers: Record<string, string> = {
    'accept-encoding': 'gzip',
    ...(init.headers as Record<string, string>),
  };
  const method = init.method ?? 'GET';
  const repeatable = REPEATABLE.has(method);
  // What may be sent only once takes no connection that may be dead already.
  const isKept = repeatable && headers.connection !== 'close';
  const connection = isKept ? {} : { agent: false as const };
  const answer = await answerOf(
    () => request(target, { method, headers, ...connection, ...(init.signal && { signal: init.signal }) }),
    // Only texts are sent, so that their length is known.
    init.body === undefined ? undefined : (init.body as string),
    repeatable,
  );
  const { statusCode: status = 0, statusMessage: statusText = '' } = answer;
  const hasBody = method !== 'HEAD' && !BODILESS.has(status);
  if (!hasBody) answer.resume();
  return new Response(hasBody ? streamOf(answer) : null, { status, statusText, headers: headersOf(answer) });
};

/**
 * A server closes connections that have been idle, and a request may meet one that this side does not know yet to be
 * closed: such a request was never seen, and goes again at once, until it has a connection of its own.
 */
async function answerOf(
  open: () => ClientRequest,
  body: string | undefined,
  repeatable: boolean,
): Promise<IncomingMessage> {
  for (;;) {
    const sent = open();
    try {
      return await new Promise<IncomingMessage>((resolve, reject) => {
        sent.on('response', resolve);
        sent.on('error', reject);
        sent.end(body);
      });
    } catch (error) {
      const wasClosed = CLOSED.has((error as NodeJS.ErrnoException).code ?? '');
      if (!(repeatable && sent.reusedSocket && wasClosed)) throw error;
    }
  }
}

const CLOSED = new Set(['ECONNRESET', 'EPIPE']);

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at]!, rawHeaders[at + 1]!);
  return headers;
}

/** A body as it comes, unzipped; a connection that breaks is an error of the stream, not its end. */
function streamOf(answer: IncomingMessage): ReadableStream<Uint8Array> {
  const zipped = answer.headers['content-encoding'] === 'gzip';
  const source = zipped ? answer.pipe(createGunzip()) : answer;
  if (zipped) answer.on('error', (error) => source.destroy(error));
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      source.destroy();
      answer.destroy();
    },
  });
}
