import { readBody } from '../http/body.ts';

const HUB = new Set(['huggingface.co', 'hf.co']);

/** Pages of the hub that are no repositories. */
const NOT_REPOSITORIES = new Set([
  'api',
  'blog',
  'collections',
  'docs',
  'join',
  'learn',
  'organizations',
  'papers',
]);

const ANSWER_LIMIT = 4 * 1024 * 1024;

/**
 * What to ask the hub about a repository: its page is there for a gated one as well, its API says which it is.
 * Undefined for any other address.
 */
export function hubQuestion({ hostname, pathname }: URL): string | undefined {
  if (!HUB.has(hostname)) return undefined;
  const steps = pathname.split('/').filter(Boolean);
  const kind = steps[0] === 'datasets' || steps[0] === 'spaces' ? steps.shift()! : 'models';
  const [owner, name] = steps;
  if (!owner || !name || NOT_REPOSITORIES.has(owner)) return undefined;
  return `https://huggingface.co/api/${kind}/${owner}/${name}`;
}

export async function isGated(response: Response): Promise<boolean> {
  const body = await readBody(response, ANSWER_LIMIT);
  try {
    const { gated } = JSON.parse(Buffer.from(body).toString('utf8')) as { gated?: unknown };
    return gated === true || gated === 'auto' || gated === 'manual';
  } catch {
    return false;
  }
}
