import { remembering } from '../../text/remembering.ts';
import { type AddressKind, HOSTS, NO_OWNER } from './hosts.ts';

/** An address, normalised, with what stands behind it. */
export interface Address {
  /** With a scheme, without fragment, tracking and trailing slash. */
  url: string;
  kind: AddressKind;
  host: string;
  /** Owner and name of a hub or code repository; the owner alone of an organisation's page. */
  owner?: string;
  name?: string;
  /** Branch, tag or commit, where the address names one. */
  revision?: string;
  /** The file extension of what the path ends in, in lower case, without its dot. */
  extension?: string;
}

const HUB_HOSTS: ReadonlySet<string> = new Set([
  'huggingface.co',
  'hf.co',
  'hf-mirror.com',
  'huggingface.com',
]);
const MODELSCOPE_HOSTS: ReadonlySet<string> = new Set([
  'modelscope.cn',
  'modelscope.ai',
  'wisemodel.cn',
  'modelers.cn',
  'openxlab.org.cn',
  'gitee.com/hf-models',
]);
const CODE_HOSTS: ReadonlySet<string> = new Set([
  'github.com',
  'raw.githubusercontent.com',
  'gitlab.com',
  'gitee.com',
  'bitbucket.org',
  'codeberg.org',
]);
const URL_LIMIT = 2000;

/** Reads one address as people write it ("hf.co/org/name", "arxiv.org/abs/2401.00001"); undefined when it is none. */
export function readAddress(written: string): Readonly<Address> | undefined {
  const text = written.trim();
  return text.length > URL_LIMIT ? undefined : remembered(text);
}

const remembered = remembering(10_000, readText);

function readText(text: string): Address | undefined {
  if (/^magnet:\?/i.test(text)) return { url: text, kind: 'torrent', host: '' };
  const bucket = /^(?:s3|gs|gcs):\/\/([^/\s]+)/i.exec(text);
  // "gs://your-bucket/…" is for the reader to fill in.
  if (bucket && /^(?:(?:your|my)[-_]|<|\$|\{|bucket|model_dir|path$)/i.test(bucket[1]!)) return undefined;
  if (bucket)
    return withExtension({ url: text.replace(/\/+$/, ''), kind: 'bucket', host: bucket[1]!.toLowerCase() });
  const hub = /^hf:\/\/(?:(datasets|models|spaces)\/)?([^\s]+)$/i.exec(text);
  if (hub)
    return readText(
      `https://huggingface.co/${hub[1] && hub[1] !== 'models' ? `${hub[1]}/` : ''}${hub[2]!.replace(/@[^/]*/, '')}`,
    );
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(text);
  // Without a scheme "README.md" would be a host: only hosts that people write so are taken for one.
  if (!scheme && !/^(?:www\.|huggingface\.co|hf\.co|arxiv\.org|github\.com)/i.test(text)) return undefined;
  let url: URL;
  try {
    url = new URL(scheme ? text : `https://${text}`);
  } catch {
    return undefined;
  }
  if (!/^(?:https?|ftp):$/.test(url.protocol) || !url.hostname.includes('.')) return undefined;
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  const steps = url.pathname.split('/').filter(Boolean).map(decode);
  const common = { url: normalise(url, host), host };
  if (HUB_HOSTS.has(host)) return readHub(common, steps);
  if (MODELSCOPE_HOSTS.has(host)) return readModelScope(common, steps);
  if (CODE_HOSTS.has(host)) return withExtension(readCode(common, steps));
  const row = HOSTS.find(
    (entry) =>
      (host === entry.host || host.endsWith(`.${entry.host}`)) &&
      (!entry.path || entry.path.test(url.pathname)),
  );
  const address: Address = { ...common, kind: row?.kind ?? 'site' };
  if (host === 'kaggle.com' && steps[0] === 'models' && steps[1])
    return { ...address, kind: 'hub-model', owner: steps[1], ...(steps[2] && { name: steps[2] }) };
  if (host === 'kaggle.com' && steps[0] === 'datasets' && steps[1])
    return { ...address, owner: steps[1], ...(steps[2] && { name: steps[2] }) };
  if (address.kind === 'run-log' && steps[1] && steps[0] !== 'links')
    Object.assign(address, { owner: steps[0], name: steps[1] });
  if (address.kind === 'site' && /^(?:blog|news|posts?|research|stories)\b/.test(steps[0] ?? ''))
    address.kind = 'article';
  if (address.kind === 'site' && /(?:^|\.)(?:blogs?|research)\./.test(host)) address.kind = 'article';
  if (address.kind !== 'paper' && steps.some((step) => /^(?:papers?|publications?)$/.test(step)))
    address.kind = 'paper';
  return withExtension(address);
}

function readHub(common: { url: string; host: string }, steps: string[]): Address {
  const [first = '', second, third] = steps;
  if (first === 'datasets' || first === 'spaces') {
    const kind = first === 'datasets' ? 'hub-dataset' : 'hub-space';
    if (!second) return { ...common, kind: 'hub-page' };
    // "datasets/openwebtext": the oldest data sets have no owner.
    if (!third || (first === 'datasets' && HUB_VIEWS.has(third)))
      return { ...common, url: `https://huggingface.co/${first}/${second}`, kind, name: second };
    return {
      ...common,
      url: hubUrl(`${first}/${second}/${third}`, steps.slice(3)),
      kind,
      owner: second,
      name: third,
      ...revisionOf(steps.slice(3)),
    };
  }
  if (first === 'collections' && second)
    return { ...common, kind: 'hub-collection', owner: second, ...(third && { name: third }) };
  if (first === 'papers' && second) return { ...common, kind: 'paper' };
  if (first === 'blog') return { ...common, kind: 'article', ...(third && { owner: second }) };
  if (first === 'models' || NO_OWNER.has(first.toLowerCase()) || !first)
    return { ...common, kind: 'hub-page' };
  if (!second || ORGANISATION_VIEWS.has(second))
    return { ...common, url: `https://huggingface.co/${first}`, kind: 'hub-organisation', owner: first };
  return withExtension(
    {
      ...common,
      url: hubUrl(`${first}/${second}`, steps.slice(2)),
      kind: 'hub-model',
      owner: first,
      name: second,
      ...revisionOf(steps.slice(2)),
    },
    steps.at(-1),
  );
}

const HUB_VIEWS: ReadonlySet<string> = new Set(['tree', 'blob', 'resolve', 'raw', 'viewer', 'discussions']);
const ORGANISATION_VIEWS: ReadonlySet<string> = new Set([
  'models',
  'datasets',
  'collections',
  'spaces',
  'activity',
]);

/** The page itself, and the file or revision where the address names one. */
function hubUrl(page: string, rest: string[]): string {
  const kept =
    rest.length > 1 &&
    HUB_VIEWS.has(rest[0]!) &&
    !(rest[0] === 'tree' && rest[1] === 'main' && rest.length === 2)
      ? `/${rest.join('/')}`
      : '';
  return `https://huggingface.co/${page}${kept}`;
}

function revisionOf(rest: string[]): { revision?: string } {
  return HUB_VIEWS.has(rest[0] ?? '') && rest[1] && rest[1] !== 'main' ? { revision: rest[1] } : {};
}

function readModelScope(common: { url: string; host: string }, steps: string[]): Address {
  const [first = '', second, third] = steps;
  if ((first === 'models' || first === 'datasets') && second && third) {
    return { ...common, kind: first === 'models' ? 'hub-model' : 'hub-dataset', owner: second, name: third };
  }
  if (first === 'organization' && second) return { ...common, kind: 'hub-organisation', owner: second };
  if (first === 'collections') return { ...common, kind: 'hub-collection', ...(second && { owner: second }) };
  if (first === 'studios') return { ...common, kind: 'hub-space' };
  if (first && second && !NO_OWNER.has(first))
    return { ...common, kind: 'hub-model', owner: first, name: second };
  return { ...common, kind: 'hub-page' };
}

function readCode(common: { url: string; host: string }, steps: string[]): Address {
  const [owner, repository, view, revision] = steps;
  if (!owner || NO_OWNER.has(owner.toLowerCase())) return { ...common, kind: 'site' };
  if (!repository) return { ...common, kind: 'site', owner };
  const name = repository.replace(/\.git$/, '');
  const kept = view ? common.url : common.url.replace(/\.git$/, '');
  return {
    ...common,
    url: kept,
    // Makers write about their release in its discussions; the list of them is no article.
    kind: view === 'discussions' && revision ? 'article' : 'code',
    owner,
    name,
    ...((view === 'tree' || view === 'blob') && revision && { revision }),
  };
}

function withExtension(address: Address, last?: string): Address {
  const path = address.url.replace(/[?#].*$/, '');
  const end = last ?? path.slice(path.lastIndexOf('/') + 1);
  const extension = /\.([a-z][a-z0-9]{0,11})$/i.exec(end)?.[1]?.toLowerCase();
  // The last part of a bare host ("example.com") is no file name.
  return extension && (last !== undefined || address.url.split('/').length > 3)
    ? { ...address, extension }
    : address;
}

function normalise(url: URL, host: string): string {
  const query = [...url.searchParams].filter(([key]) => !/^(?:utm_\w+|ref|spm|usp|trk|pli)$/.test(key));
  const search = query.length
    ? `?${query.map(([key, value]) => (value === '' ? key : `${key}=${value}`)).join('&')}`
    : '';
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.protocol === 'http:' ? 'https:' : url.protocol}//${host}${url.port ? `:${url.port}` : ''}${path}${search}`;
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
