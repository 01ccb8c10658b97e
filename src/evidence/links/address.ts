import { remembering } from '../../text/remembering.ts';
import { type Address, withExtension } from './address-shape.ts';
import { CODE_HOSTS, OWN_CODE_HOST, readCode } from './code-address.ts';
import { HOSTS } from './hosts.ts';
import { HUB_HOSTS, MODELSCOPE_HOSTS, readHub, readModelScope } from './hub-address.ts';

export type { Address };

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
  if (CODE_HOSTS.has(host) || OWN_CODE_HOST.test(host)) return withExtension(readCode(common, steps));
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
