import type { GitHub } from '@actions/github/lib/utils';
import { readBody } from '../http/body.ts';
import { exchange, type Fetch, type Sender } from '../http/exchange.ts';
import { nodeFetch } from '../http/node-fetch.ts';
import { fetchSpan, type Span } from '../http/range.ts';
import { GitHubError } from './github-error.ts';
import type { Need } from './need.ts';

export type Octokit = InstanceType<typeof GitHub>;

export interface ClientSettings {
  /** Left out for anonymous use, which reads public repositories at 60 requests an hour. */
  token?: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  apiUrl: string;
  /** Version of this program, for the user agent. */
  version: string;
  /** Milliseconds for one attempt. */
  timeout?: number;
  wait?: Sender['wait'];
}

/** One instance of GitHub, and what is known of the token. */
export interface GitHubClient {
  readonly apiUrl: string;
  readonly hasToken: boolean;
  /** Calls the API; every failure comes out as a GitHubError that names its cause and what to do. */
  call<T>(need: Need, use: (octokit: Octokit) => Promise<T>): Promise<T>;
  /** Bytes `start` to `end` (exclusive) of what an API path sends, following it to its store without the token. */
  download(need: Need, path: string, accept: string, start: number, end: number): Promise<Span>;
  /** The same from an address that the API gave, which gets the token only when it is the API's own. */
  downloadFrom(need: Need, url: string, accept: string, start: number, end: number): Promise<Span>;
  /** What an API path sends, chunk by chunk, followed likewise; the rest is not downloaded once `use` ends. */
  stream(need: Need, path: string, use: (chunks: AsyncIterable<Uint8Array>) => Promise<void>): Promise<void>;
}

/** An archive may take longer than an answer. */
const STREAM_TIMEOUT = 180_000;

const TIMEOUT = 30_000;

/** A recursive tree of 100,000 entries is 7 MB at most; nothing else that is read as JSON comes near. */
const ANSWER_LIMIT = 32 * 1024 * 1024;

/** Opens the door to GitHub. The client library is loaded here, so that runs without it start sooner. */
export async function openClient(settings: ClientSettings): Promise<GitHubClient> {
  const { GitHub, getOctokitOptions, defaults } = await import('@actions/github/lib/utils');
  const apiUrl = settings.apiUrl.replace(/\/+$/, '');
  const { origin } = new URL(apiUrl);
  const sender: Sender = {
    // Proxies of the runner are known to the library's own.
    fetch: isProxied() ? (defaults.request?.fetch as Fetch) : nodeFetch,
    userAgent: `open-label/${settings.version}`,
    timeout: settings.timeout ?? TIMEOUT,
    wait: settings.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
    ...(settings.token && { credential: { origin, authorization: `token ${settings.token}` } }),
  };
  const options = {
    baseUrl: apiUrl,
    userAgent: sender.userAgent,
    request: { fetch: guardedFetch(sender, origin) },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  };
  const octokit = new GitHub(settings.token ? getOctokitOptions(settings.token, options) : options);
  const downloadFrom: GitHubClient['downloadFrom'] = async (need, url, accept, start, end) => {
    try {
      return await fetchSpan(sender, { url, headers: { accept }, redirects: 'any' }, start, end);
    } catch (error) {
      throw GitHubError.from(error, need, Boolean(settings.token));
    }
  };
  return {
    apiUrl,
    hasToken: Boolean(settings.token),
    async call(need, use) {
      try {
        return await use(octokit);
      } catch (error) {
        throw GitHubError.from(error, need, Boolean(settings.token));
      }
    },
    download: (need, path, ...rest) => downloadFrom(need, `${apiUrl}${path}`, ...rest),
    downloadFrom,
    async stream(need, path, use) {
      const outgoing = { url: `${apiUrl}${path}`, redirects: 'any' as const };
      try {
        const { status, headers, body } = await exchange(
          { ...sender, timeout: STREAM_TIMEOUT },
          outgoing,
          async (answer) => answer,
        );
        if (status !== 200 || !body) {
          throw GitHubError.fromStatus(status, headers, need, Boolean(settings.token));
        }
        await use(body);
      } catch (error) {
        throw GitHubError.from(error, need, Boolean(settings.token));
      }
    },
  };
}

function isProxied(): boolean {
  const { https_proxy, HTTPS_PROXY, http_proxy, HTTP_PROXY } = process.env;
  return Boolean(https_proxy || HTTPS_PROXY || http_proxy || HTTP_PROXY);
}

/**
 * What the client library sends with: the token by our own hand, to the API alone (a `link` header could name any
 * host), bounded, and tried again as the API asks.
 */
function guardedFetch(sender: Sender, origin: string): Fetch {
  return async (url, init) => {
    if (new URL(url).origin !== origin) throw new GitHubError(`an address outside ${origin} was refused`);
    const headers = { ...(init.headers as Record<string, string>) };
    const outgoing = {
      url,
      headers,
      redirects: 'same-origin' as const,
      ...(init.method && { method: init.method }),
      ...(init.body && { body: init.body }),
    };
    return exchange(sender, outgoing, async (response) => {
      const body = await readBody(response, ANSWER_LIMIT);
      const whole = new Response(isEmpty(response.status) ? null : Buffer.from(body), {
        status: response.status,
        statusText: response.statusText,
        headers: [...response.headers],
      });
      Object.defineProperty(whole, 'url', { value: url });
      return whole;
    });
  };
}

/** These statuses may not carry a body. */
function isEmpty(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
