/**
 * Public hosts that releases link to. Only these are asked, so that a link of a stranger can neither reach into the
 * network that the check runs in, nor make it call whatever address was written down.
 */
const PUBLIC_HOSTS = new Set([
  'aclanthology.org',
  'arxiv.org',
  'bitbucket.org',
  'codeberg.org',
  'doi.org',
  'figshare.com',
  'gitee.com',
  'github.com',
  'gitlab.com',
  'hf.co',
  'huggingface.co',
  'modelscope.cn',
  'openreview.net',
  'osf.io',
  'pypi.org',
  'raw.githubusercontent.com',
  'wandb.ai',
  'www.arxiv.org',
  'www.kaggle.com',
  'www.modelscope.cn',
  'www.openslr.org',
  'zenodo.org',
]);

/** The address, when it may be asked: https, a known host, its usual port, no name and password in it. */
export function askable(address: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const plain = url.username === '' && url.password === '' && url.port === '';
  if (!/^https?:$/.test(url.protocol) || !plain || !PUBLIC_HOSTS.has(url.hostname)) return undefined;
  url.protocol = 'https:';
  url.hash = '';
  return url;
}
