import { readBody } from '../http/body.ts';
import { exchange, type Sender } from '../http/exchange.ts';
import { nodeFetch } from '../http/node-fetch.ts';
import { fetchSpan } from '../http/range.ts';
import { SourceError } from '../http/source-error.ts';
import { byPath } from './listing.ts';
import { type About, type Release, type ReleaseFile, TargetError } from './release.ts';
import { RemoteRelease } from './remote.ts';

export interface HubTarget {
  org: string;
  model: string;
  /** Branch, tag or commit; `main` when left out. */
  revision?: string;
}

export interface HubSettings {
  /** `https://huggingface.co`, or what HF_ENDPOINT says. */
  endpoint: string;
  /** Goes to the endpoint and nowhere else. */
  token?: string;
  version: string;
  timeout?: number;
  wait?: Sender['wait'];
}

export const HUB_ENDPOINT = 'https://huggingface.co';

const TIMEOUT = 30_000;
const ANSWER_LIMIT = 32 * 1024 * 1024;

/** The hub lists 1,000 entries a page. */
const PAGE_LIMIT = 100;

interface HubEntry {
  type: string;
  path: string;
  size?: number;
}

/**
 * A model repository of a hub that speaks Hugging Face's API, at one commit. Large files are read through its
 * redirects to storage, by range.
 *
 * @throws TargetError when there is no such model, SourceError when the hub does not answer.
 */
export async function openHub(target: HubTarget, settings: HubSettings, about: About = {}): Promise<Release> {
  const name = `${target.org}/${target.model}`;
  const endpoint = settings.endpoint.replace(/\/+$/, '');
  const sender: Sender = {
    fetch: nodeFetch,
    userAgent: `open-label/${settings.version}`,
    timeout: settings.timeout ?? TIMEOUT,
    wait: settings.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
    ...(settings.token && {
      credential: { origin: new URL(endpoint).origin, authorization: `Bearer ${settings.token}` },
    }),
  };
  const id = `${encodeURIComponent(target.org)}/${encodeURIComponent(target.model)}`;
  const revision = encodeURIComponent(target.revision ?? 'main');
  const info = await readJson(sender, `${endpoint}/api/models/${id}/revision/${revision}`, `find ${name}`);
  const { sha, gated } = info.data as { sha?: unknown; gated?: unknown };
  if (typeof sha !== 'string' || !/^[0-9a-f]{40}$/.test(sha)) {
    throw new SourceError(`Could not find ${name}: the hub names no commit.`);
  }
  const gaps: string[] = [];
  const files = await listFiles(
    sender,
    `${endpoint}/api/models/${id}/tree/${sha}?recursive=true`,
    name,
    gaps,
  );
  if (gated) gaps.push(`${name} is gated: its files can only be read by those whose request was granted.`);
  return new RemoteRelease({
    target: { kind: 'hub', name, commit: sha },
    about: { owner: target.org, name: target.model, ...about },
    files,
    gaps,
    async read({ path }, start, end) {
      const url = `${endpoint}/${id}/resolve/${sha}/${path.split('/').map(encodeURIComponent).join('/')}`;
      const { status, bytes } = await fetchSpan(sender, { url, redirects: 'any' }, start, end);
      if (bytes || status === 401 || status === 403 || status === 404) return bytes;
      throw new SourceError(`Could not read ${path}: ${hubCause(status)}.`);
    },
  });
}

async function listFiles(
  sender: Sender,
  first: string,
  name: string,
  gaps: string[],
): Promise<ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  let url: string | undefined = first;
  for (let page = 0; url && page < PAGE_LIMIT; page++) {
    const { data, next } = await readJson(sender, url, `list the files of ${name}`);
    for (const { type, path, size } of Array.isArray(data) ? (data as HubEntry[]) : []) {
      if (type !== 'file' || typeof path !== 'string') continue;
      files.push({ path, kind: 'file', ...(typeof size === 'number' && { size }) });
    }
    url =
      next && new URL(next, first).origin === new URL(first).origin ? new URL(next, first).href : undefined;
  }
  if (url) gaps.push(`Only the first ${files.length} files of ${name} were listed.`);
  return files.sort(byPath);
}

async function readJson(
  sender: Sender,
  url: string,
  task: string,
): Promise<{ data: unknown; next: string | undefined }> {
  const failure = (cause: string, error?: unknown) =>
    new SourceError(`Could not ${task}: ${cause}.`, { cause: error });
  const { status, body, link } = await exchange(
    sender,
    { url, redirects: 'same-origin' },
    async (answer) => ({
      status: answer.status,
      body: Buffer.from(await readBody(answer, ANSWER_LIMIT)).toString('utf8'),
      link: answer.headers.get('link') ?? '',
    }),
  ).catch((error: unknown) => {
    throw failure((error as Error).message, error);
  });
  if (status !== 200) {
    const error = failure(hubCause(status));
    throw status < 429 ? new TargetError(error.message) : error;
  }
  try {
    return { data: JSON.parse(body) as unknown, next: /<([^<>]+)>;\s*rel="next"/.exec(link)?.[1] };
  } catch (error) {
    throw failure('the hub does not answer in JSON', error);
  }
}

function hubCause(status: number): string {
  if (status === 401 || status === 404) {
    return `the hub knows no such model (${status}), or it is private or gated: set HF_TOKEN to a token that can read it`;
  }
  if (status === 403) return 'access is refused (403): ask for it on its page, and set HF_TOKEN';
  if (status === 429) return 'the hub limits the rate of requests (429): set HF_TOKEN, or try again later';
  return `the hub answered ${status}`;
}
