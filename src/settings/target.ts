/** What the check is run on, when it is not the repository of the workflow. */
export type ActionTarget =
  | { kind: 'github'; owner: string; repo: string; ref?: string }
  | { kind: 'hub'; org: string; model: string; revision?: string };

/** A policy that lies somewhere else than in its usual place. */
export type PolicySource =
  | { kind: 'here'; path: string }
  | { kind: 'elsewhere'; owner: string; repo: string; path: string; ref: string };

/** A path that stays inside; empty for `.`. */
export function insideOf(value: string): string | undefined {
  const steps = value.replaceAll('\\', '/').replace(/\/+$/, '').split('/');
  if (value.startsWith('/') || /^[a-z]:/i.test(value) || steps.includes('..') || value.includes('\0')) {
    return undefined;
  }
  return steps.filter((step) => step !== '.').join('/');
}

const NAME = '[A-Za-z0-9][\\w.-]{0,99}';
/** Repositories may begin with a dot: `.github`. */
const REPOSITORY = '(?!\\.{1,2}(?:[@:]|$))[\\w.-]{1,100}';
const GITHUB_TARGET = new RegExp(`^(${NAME})/(${REPOSITORY})(?:@([^\\s~^:?*\\[\\\\]{1,250}))?$`);
const HUB_TARGET = new RegExp(`^hf:(${NAME})/(${NAME})(?:@([^\\s~^:?*\\[\\\\]{1,250}))?$`);
const ELSEWHERE = new RegExp(
  `^(${NAME})/(${REPOSITORY}):([^\\s:@]{1,500})(?:@([^\\s~^:?*\\[\\\\]{1,250}))?$`,
);

/** `owner/repo[@ref]` or `hf:org/model[@revision]`. */
export function targetOf(value: string): ActionTarget | undefined {
  const hub = HUB_TARGET.exec(value);
  if (hub) {
    const [, org, model, revision] = hub;
    return { kind: 'hub', org: org!, model: model!, ...(revision && { revision }) };
  }
  const [, owner, repo, ref] = GITHUB_TARGET.exec(value) ?? [];
  return owner && repo ? { kind: 'github', owner, repo, ...(ref && { ref }) } : undefined;
}

/** A path of this repository, or `owner/repo:path@ref`. */
export function policySourceOf(value: string): PolicySource | undefined {
  if (!value.includes(':')) {
    const path = insideOf(value);
    return path ? { kind: 'here', path } : undefined;
  }
  const [, owner, repo, path, ref = 'HEAD'] = ELSEWHERE.exec(value) ?? [];
  const inside = path && insideOf(path);
  return owner && repo && inside ? { kind: 'elsewhere', owner, repo, path: inside, ref } : undefined;
}
