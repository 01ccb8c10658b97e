import type { Address } from './address-shape.ts';
import { NO_OWNER } from './hosts.ts';

export const CODE_HOSTS: ReadonlySet<string> = new Set([
  'github.com',
  'raw.githubusercontent.com',
  'gitlab.com',
  'gitee.com',
  'bitbucket.org',
  'codeberg.org',
  'gitcode.com',
  'framagit.org',
  'git.sr.ht',
  'openi.pcl.ac.cn',
]);
/** Institutes run code hosts of their own: "gitlab.inria.fr". */
export const OWN_CODE_HOST = /^git(?:lab|ea)\./;

/** A page of a code host, by the steps of its path. */
export function readCode(common: { url: string; host: string }, steps: string[]): Address {
  // GitLab sets its views apart: "group/name/-/tree/main".
  const [owner, repository, view, revision] = steps.filter((step) => step !== '-');
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
    ...(/^(?:tree|blob|raw)$/.test(view ?? '') && revision && { revision }),
  };
}
