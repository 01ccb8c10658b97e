import { retryDelay } from './retry.ts';
import { TransferError } from './transfer-error.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How requests leave this machine, and what goes with them. */
export interface Sender {
  fetch: Fetch;
  /** Goes to this origin (scheme, host, port) and to no other, whatever an answer redirects to. */
  credential?: { origin: string; authorization: string };
  userAgent: string;
  /** Milliseconds that one attempt may take, its answer's body included. */
  timeout: number;
  /** Sleeps; tests count instead. */
  wait(milliseconds: number): Promise<void>;
}

export interface Outgoing {
  url: string;
  method?: string;
  headers?: Record<string, string>;
  body?: NonNullable<RequestInit['body']>;
  /**
   * `same-origin`: an answer from another host is refused. `any`: it is followed, without the credential. `none`: the
   * redirect is the answer.
   */
  redirects: 'same-origin' | 'any' | 'none';
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const REDIRECT_LIMIT = 5;

/**
 * One request and the reading of its answer, tried again when the server asks for that or fails.
 *
 * @param read takes what it needs of the answer. What it throws counts as a connection that broke: judge the answer
 *   afterwards.
 * @returns what `read` gives for the last answer, whatever its status.
 * @throws TransferError when no answer came.
 */
export async function exchange<T>(
  sender: Sender,
  outgoing: Outgoing,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const abort = AbortSignal.timeout(sender.timeout);
    let failure: unknown;
    let delay: number | undefined;
    try {
      const response = await follow(sender, outgoing, abort, attempt > 1);
      delay = retryDelay(outgoing.method ?? 'GET', attempt, response);
      if (delay === undefined) return await read(response);
      await response.body?.cancel();
    } catch (error) {
      failure = error;
      delay = retryDelay(outgoing.method ?? 'GET', attempt, error);
    }
    if (delay === undefined)
      throw TransferError.from(failure, outgoing.url, abort.aborted ? sender.timeout : undefined);
    await sender.wait(delay);
  }
}

/** @param anew on connections of its own: those that are kept may all be broken, as the one of the last attempt. */
async function follow(
  sender: Sender,
  outgoing: Outgoing,
  signal: AbortSignal,
  anew: boolean,
): Promise<Response> {
  let url = new URL(outgoing.url);
  // Once another host has had its say, no later hop gets what was meant for the first.
  let atHome = true;
  let method = outgoing.method ?? 'GET';
  let body = outgoing.body;
  for (let hops = 0; ; hops++) {
    const response = await sender.fetch(url.href, {
      method,
      headers: {
        ...headersFor(sender, outgoing, atHome ? url.origin : undefined),
        ...(anew && { connection: 'close' }),
      },
      redirect: 'manual',
      signal,
      ...(body !== undefined && { body }),
    });
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (location === null || outgoing.redirects === 'none') return response;
    await response.body?.cancel();
    const next = new URL(location, url);
    if (hops === REDIRECT_LIMIT) throw new TransferError(`${url.host} redirects without end`, false);
    if (next.origin !== url.origin) {
      if (outgoing.redirects === 'same-origin' || method !== 'GET') {
        throw new TransferError(
          `${url.host} redirects to another host, ${next.host}, which is not followed`,
          false,
        );
      }
      if (url.protocol === 'https:' && next.protocol !== 'https:') {
        throw new TransferError(`${url.host} redirects to an address without encryption`, false);
      }
    }
    if (response.status === 303) {
      method = 'GET';
      body = undefined;
    }
    atHome &&= next.origin === url.origin;
    url = next;
  }
}

/** @param origin of the host that the caller named; undefined for any other, which gets only what a download needs. */
function headersFor(sender: Sender, outgoing: Outgoing, origin: string | undefined): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': sender.userAgent };
  for (const [name, value] of Object.entries(outgoing.headers ?? {})) {
    const key = name.toLowerCase();
    if ((origin !== undefined || FOR_ANYBODY.has(key)) && key !== 'authorization') headers[key] = value;
  }
  if (sender.credential && origin === sender.credential.origin) {
    headers.authorization = sender.credential.authorization;
  }
  return headers;
}

const FOR_ANYBODY = new Set(['range', 'accept-encoding']);
