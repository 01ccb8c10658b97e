import type { Release } from '../release/release.ts';

/** Addresses that everybody links a license by, as data: the license that stands there. */
const KNOWN: readonly [RegExp, string | ((match: RegExpExecArray) => string)][] = [
  [/apache\.org\/licenses\/license-2\.0/i, 'Apache-2.0'],
  [
    /(?:opensource\.org\/licen[cs]es?|choosealicense\.com\/licenses|spdx\.org\/licenses)\/([\w.+-]+?)(?:\.(?:html|txt|php))?\/?$/i,
    // The OSI's own pages have hyphens in versions: "apache-2-0".
    (match) => match[1]!.replace(/-(\d)-(\d)$/, '-$1.$2'),
  ],
  [/mit-license\.org/i, 'MIT'],
  [
    /creativecommons\.org\/licen[cs]es\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)/i,
    (match) => `CC-${match[1]!.toUpperCase()}-${match[2]}`,
  ],
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/i, 'CC0-1.0'],
  [/opendatacommons\.org\/licenses\/by\b/i, 'ODC-By-1.0'],
  [/opendatacommons\.org\/licenses\/odbl\b/i, 'ODbL-1.0'],
  [/opendatacommons\.org\/licenses\/pddl\b/i, 'PDDL-1.0'],
  [/gnu\.org\/licenses\/(a?l?gpl)-(\d\.\d)/i, (match) => `${match[1]!.toUpperCase()}-${match[2]}-only`],
  [/mozilla\.org\/[^\s]{0,20}mpl\/2\.0/i, 'MPL-2.0'],
  [
    /cdla\.(?:dev|io)\/(permissive|sharing)-(\d)-(\d)/i,
    (match) => `CDLA-${match[1]![0]!.toUpperCase()}${match[1]!.slice(1)}-${match[2]}.${match[3]}`,
  ],
  [/openmdw\.ai/i, 'OpenMDW-1.1'],
  [/(?:facebookresearch|meta-llama)\/llama\/blob\/[^/]+\/license/i, 'llama2-community'],
  [/ai\.meta\.com\/(?:llama\/license|resources\/models-and-libraries\/llama-downloads)/i, 'llama2-community'],
  [
    /(?:llama\.com|llama\.meta\.com)\/llama(\d)(?:[_.](\d))?\/license/i,
    (match) => `llama${match[1]}${match[2] ? `.${match[2]}` : ''}-community`,
  ],
  [
    /meta-llama\/(?:meta-)?llama-(\d(?:\.\d)?)[^/]*\/blob\/[^/]+\/license/i,
    (match) => `llama${match[1]}-community`,
  ],
  [/ai\.google\.dev\/gemma\/terms/i, 'gemma'],
  [/deepseek-ai\/[\w.-]+\/blob\/[^/]+\/license-model/i, 'deepseek-license-1.0'],
  [/mistral\.ai\/licenses\/mnpl/i, 'mistral-mnpl-0.1'],
  [/mistral\.ai\/licenses\/mrl/i, 'mistral-mrl-0.1'],
  [/databricks\.com\/legal\/open-model-license/i, 'databricks-open-model-license'],
  [/stability\.ai\/(?:community-)?license/i, 'stability-ai-community'],
  [/nvidia-open-model-license/i, 'nvidia-open-model'],
  [/compvis\/stable-diffusion-license/i, 'creativeml-openrail-m'],
  [/bigcode-model-license-agreement/i, 'bigcode-openrail-m'],
  [/openai\.com\/policies\/(?:row-)?terms-of-use/i, 'openai-terms-of-use'],
];

/** The id of the license at a well-known address, as that address spells it; undefined for others. */
export function licenseAtAddress(url: string): string | undefined {
  for (const [pattern, id] of KNOWN) {
    const match = pattern.exec(url);
    if (match) return typeof id === 'string' ? id : id(match);
  }
  return undefined;
}

/** The file of the release that a link in the document at `from` leads to; undefined when it leads elsewhere. */
export function fileOfLink(release: Release, from: string, url: string): string | undefined {
  const bare = decoded(url.split(/[?#]/u)[0]!);
  if (!bare) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) {
    const own =
      /^https?:\/\/(?:www\.)?(?:github\.com|huggingface\.co)\/(?:datasets\/)?[\w.-]+\/([\w.-]+)\/(?:blob|raw|resolve|tree)\/[^/]+\/(.+)$/i.exec(
        bare,
      );
    return own && isOwn(release, own[1]!) && release.has(own[2]!) ? own[2] : undefined;
  }
  const path = joined(bare.startsWith('/') ? '' : from.slice(0, from.lastIndexOf('/') + 1), bare);
  return path && paths(release).has(path) ? path : undefined;
}

/** The paths of a release's files; made once. */
function paths(release: Release): ReadonlySet<string> {
  let known = PATHS.get(release);
  if (!known) {
    known = new Set(release.files.map((file) => file.path));
    PATHS.set(release, known);
  }
  return known;
}

const PATHS = new WeakMap<Release, ReadonlySet<string>>();

/** True for the name of the release's own repository, whoever has forked it. */
function isOwn(release: Release, name: string): boolean {
  return projectName(release)?.toLowerCase() === name.toLowerCase();
}

/** The last part of the release's name: "DeepSeek-V3" of "deepseek-ai/DeepSeek-V3". */
export function projectName(release: Release): string | undefined {
  const name = release.about.name ?? release.target.name;
  return name
    .replace(/[/\\]+$/u, '')
    .split(/[/\\+]/u)
    .at(-1)
    ?.split('@')[0];
}

function joined(folder: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
