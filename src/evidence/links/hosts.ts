/**
 * What kind of thing stands behind an address. A new host is a row here and a case in the test of `address.ts`.
 */

export type AddressKind =
  | 'hub-model'
  | 'hub-dataset'
  | 'hub-space'
  | 'hub-collection'
  | 'hub-organisation'
  | 'hub-page'
  | 'paper'
  | 'code'
  | 'run-log'
  | 'archive'
  | 'bucket'
  | 'torrent'
  | 'article'
  | 'demo'
  | 'badge'
  | 'social'
  | 'documentation'
  | 'site';

export interface HostRow {
  /** The host itself or a domain above it. */
  host: string;
  kind: AddressKind;
  /** What has to stand in the path, where the host has more than one kind of page. */
  path?: RegExp;
}

/** The first row that fits wins. Hubs and code hosts are read by `address.ts`, since their paths carry ids. */
export const HOSTS: readonly HostRow[] = [
  { host: 'arxiv.org', kind: 'paper', path: /^\/(?:abs|pdf|html|e-print)\// },
  { host: 'alphaxiv.org', kind: 'paper' },
  { host: 'openreview.net', kind: 'paper', path: /^\/(?:forum|pdf|attachment)/ },
  { host: 'aclanthology.org', kind: 'paper' },
  { host: 'aclweb.org', kind: 'paper', path: /anthology/ },
  { host: 'proceedings.mlr.press', kind: 'paper' },
  { host: 'proceedings.neurips.cc', kind: 'paper' },
  { host: 'papers.nips.cc', kind: 'paper' },
  { host: 'openaccess.thecvf.com', kind: 'paper' },
  { host: 'isca-speech.org', kind: 'paper' },
  { host: 'isca-archive.org', kind: 'paper' },
  { host: 'ieeexplore.ieee.org', kind: 'paper' },
  { host: 'dl.acm.org', kind: 'paper' },
  { host: 'link.springer.com', kind: 'paper' },
  { host: 'nature.com', kind: 'paper' },
  { host: 'biorxiv.org', kind: 'paper' },
  { host: 'semanticscholar.org', kind: 'paper', path: /paper/ },
  { host: 'techrxiv.org', kind: 'paper' },
  { host: 'paperswithcode.com', kind: 'site' },
  { host: 'doi.org', kind: 'archive', path: /zenodo|figshare/ },
  { host: 'worksheets.codalab.org', kind: 'archive', path: /^\/(?:worksheets|bundles|rest)\// },
  { host: 'doi.org', kind: 'paper' },
  { host: 'api.wandb.ai', kind: 'run-log', path: /^\/links\// },
  {
    host: 'wandb.ai',
    kind: 'run-log',
    path: /^\/(?!site|authorize|home|login|signup|fully-connected|articles)[^/]+\/[^/]+/,
  },
  { host: 'wandb.io', kind: 'run-log', path: /^\/[^/]+\/[^/]+/ },
  { host: 'wandb.me', kind: 'site' },
  { host: 'tensorboard.dev', kind: 'run-log', path: /experiment/ },
  { host: 'comet.com', kind: 'run-log', path: /^\/(?!site|docs|signup)[^/]+\/[^/]+/ },
  { host: 'comet.ml', kind: 'run-log', path: /^\/(?!site|docs|signup)[^/]+\/[^/]+/ },
  { host: 'app.neptune.ai', kind: 'run-log' },
  { host: 'swanlab.cn', kind: 'run-log', path: /^\/@/ },
  { host: 'zenodo.org', kind: 'badge', path: /^\/badge/ },
  { host: 'zenodo.org', kind: 'archive' },
  { host: 'figshare.com', kind: 'archive' },
  { host: 'osf.io', kind: 'archive' },
  { host: 'kaggle.com', kind: 'archive', path: /^\/(?:datasets|models)\// },
  { host: 'drive.google.com', kind: 'archive' },
  { host: 'docs.google.com', kind: 'archive', path: /^\/uc/ },
  { host: 'drive.usercontent.google.com', kind: 'archive' },
  { host: 'dropbox.com', kind: 'archive' },
  { host: '1drv.ms', kind: 'archive' },
  { host: 'onedrive.live.com', kind: 'archive' },
  { host: 'sharepoint.com', kind: 'archive' },
  { host: 'box.com', kind: 'archive', path: /^\/(?:s|shared|v)\// },
  { host: 'mega.nz', kind: 'archive' },
  { host: 'pan.baidu.com', kind: 'archive' },
  { host: 'pan.quark.cn', kind: 'archive' },
  { host: 'cloud.tsinghua.edu.cn', kind: 'archive' },
  { host: 'archive.org', kind: 'archive', path: /^\/(?:details|download)\// },
  { host: 'the-eye.eu', kind: 'archive' },
  { host: 'academictorrents.com', kind: 'torrent' },
  { host: 'storage.googleapis.com', kind: 'bucket' },
  { host: 'storage.cloud.google.com', kind: 'bucket' },
  { host: 'console.cloud.google.com', kind: 'bucket', path: /storage/ },
  { host: 'amazonaws.com', kind: 'bucket' },
  { host: 'blob.core.windows.net', kind: 'bucket' },
  { host: 'cloudfront.net', kind: 'bucket' },
  { host: 'r2.dev', kind: 'bucket' },
  { host: 'r2.cloudflarestorage.com', kind: 'bucket' },
  { host: 'aliyuncs.com', kind: 'bucket' },
  { host: 'myqcloud.com', kind: 'bucket' },
  { host: 'bcebos.com', kind: 'bucket' },
  { host: 'dl.fbaipublicfiles.com', kind: 'bucket' },
  { host: 'data.together.xyz', kind: 'bucket' },
  { host: 'ollama.com', kind: 'hub-page', path: /^\/(?:library|[^/]+)\/[^/]+/ },
  { host: 'ngc.nvidia.com', kind: 'hub-page' },
  { host: 'tfhub.dev', kind: 'hub-page' },
  { host: 'medium.com', kind: 'article' },
  { host: 'substack.com', kind: 'article' },
  { host: 'notion.site', kind: 'article' },
  { host: 'zhihu.com', kind: 'article' },
  { host: 'mp.weixin.qq.com', kind: 'article' },
  { host: 'colab.research.google.com', kind: 'demo' },
  { host: 'replicate.com', kind: 'demo' },
  { host: 'mybinder.org', kind: 'demo' },
  { host: 'img.shields.io', kind: 'badge' },
  { host: 'badge.fury.io', kind: 'badge' },
  { host: 'badgen.net', kind: 'badge' },
  { host: 'star-history.com', kind: 'badge' },
  { host: 'trendshift.io', kind: 'badge' },
  { host: 'contrib.rocks', kind: 'badge' },
  { host: 'discord.gg', kind: 'social' },
  { host: 'discord.com', kind: 'social' },
  { host: 'twitter.com', kind: 'social' },
  { host: 'x.com', kind: 'social' },
  { host: 'youtube.com', kind: 'social' },
  { host: 'youtu.be', kind: 'social' },
  { host: 'bilibili.com', kind: 'social' },
  { host: 'linkedin.com', kind: 'social' },
  { host: 'reddit.com', kind: 'social' },
  { host: 't.me', kind: 'social' },
  { host: 'slack.com', kind: 'social' },
  { host: 'readthedocs.io', kind: 'documentation' },
  { host: 'pypi.org', kind: 'documentation' },
  { host: 'pytorch.org', kind: 'documentation' },
  { host: 'anaconda.org', kind: 'documentation' },
  { host: 'nvidia.com', kind: 'documentation', path: /docs|developer|cuda/ },
  { host: 'wikipedia.org', kind: 'documentation' },
];

/** Pages of a code host or a hub that are no repository of anyone. */
export const NO_OWNER: ReadonlySet<string> = new Set([
  'about',
  'api',
  'apps',
  'assets',
  'blog',
  'chat',
  'collections',
  'contact',
  'course',
  'datasets',
  'docs',
  'enterprise',
  'explore',
  'features',
  'front',
  'huggingface-projects',
  'inference',
  'inference-api',
  'inference-endpoints',
  'join',
  'landing',
  'learn',
  'login',
  'marketplace',
  'models',
  'new',
  'organizations',
  'orgs',
  'papers',
  'posts',
  'pricing',
  'search',
  'settings',
  'site',
  'spaces',
  'sponsors',
  'studios',
  'support',
  'tasks',
  'terms-of-service',
  'topics',
  'transformers',
  'user-attachments',
  'users',
  'welcome',
]);
