import { type Address, withExtension } from './address-shape.ts';
import { NO_OWNER } from './hosts.ts';

export const HUB_HOSTS: ReadonlySet<string> = new Set([
  'huggingface.co',
  'hf.co',
  'hf-mirror.com',
  'huggingface.com',
]);
export const MODELSCOPE_HOSTS: ReadonlySet<string> = new Set([
  'modelscope.cn',
  'modelscope.ai',
  'wisemodel.cn',
  'modelers.cn',
  'openxlab.org.cn',
  'gitee.com/hf-models',
]);

/** A page of the Hugging Face hub, by the steps of its path. */
export function readHub(common: { url: string; host: string }, steps: string[]): Address {
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

/** The page itself, and the file, the revision or the runs where the address names them. */
function hubUrl(page: string, rest: string[]): string {
  if (rest.length === 1 && rest[0] === 'tensorboard') return `https://huggingface.co/${page}/tensorboard`;
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

/** A page of ModelScope, or of a hub with its paths. */
export function readModelScope(common: { url: string; host: string }, steps: string[]): Address {
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
