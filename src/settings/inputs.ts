import { nearest } from '../text/nearest.ts';
import { LABELS, type Label } from '../vocabulary.ts';
import type { Policy } from './policy.ts';
import { SettingsError } from './settings-error.ts';
import { type ActionTarget, insideOf, type PolicySource, policySourceOf, targetOf } from './target.ts';

const FAIL_ON = ['error', 'warning', 'never'] as const;
const UNPROVEN = ['fail', 'warn', 'ignore'] as const;
const COMMENT = ['always', 'on-failure', 'never'] as const;
const RELEASE = ['check', 'annotate', 'draft'] as const;
const MODE = ['check', 'report'] as const;

export interface Inputs {
  token?: string;
  /** Folder of the release in the repository; empty for the root. */
  path: string;
  target?: ActionTarget;
  metadataFile?: string;
  label?: Label;
  policy?: PolicySource;
  failOn?: Policy['failOn'];
  unproven?: Policy['unproven'];
  comment: (typeof COMMENT)[number];
  suggest: boolean;
  pullRequestLabel?: string;
  release: (typeof RELEASE)[number];
  verifyLinks: boolean;
  sarifFile?: string;
  reportFile?: string;
  mode: (typeof MODE)[number];
}

/** Every input of the Action, as `action.yml` names them. */
const INPUT_NAMES = [
  'github-token',
  'path',
  'target',
  'metadata-file',
  'label',
  'policy',
  'fail-on',
  'unproven',
  'comment',
  'suggest',
  'pull-request-label',
  'release',
  'verify-links',
  'sarif-file',
  'report-file',
  'mode',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/**
 * The inputs of the Action, each checked.
 *
 * @param given the trimmed value of an input, empty when it is not given.
 * @throws SettingsError with all mistakes at once.
 */
export function readInputs(given: (name: InputName) => string): Inputs {
  const problems: string[] = [];
  const oneOf = <T extends string>(name: InputName, words: readonly T[]): T | undefined => {
    const value = given(name);
    const word = words.find((each) => each === value.toLowerCase());
    if (value && !word) problems.push(`${inputIs(name, value)}: ${oneOfWords(value, words)}`);
    return word;
  };
  const parsed = <T>(
    name: InputName,
    parse: (value: string) => T | undefined,
    form: string,
  ): T | undefined => {
    const value = given(name);
    if (!value) return undefined;
    const result = parse(value);
    if (result === undefined) problems.push(`${inputIs(name, value)}: write ${form}.`);
    return result;
  };
  const yesOrNo = (name: InputName) => oneOf(name, ['true', 'false'] as const) === 'true';
  const path = parsed(
    'path',
    insideOf,
    'a folder of the repository, as a relative path that does not lead up',
  );
  const target = parsed('target', targetOf, 'owner/repo, owner/repo@ref, or hf:org/model@revision');
  const metadataFile = parsed(
    'metadata-file',
    insideOf,
    'a relative path in the release that does not lead up',
  );
  const label = oneOf('label', LABELS);
  const policy = parsed('policy', policySourceOf, 'a path in this repository, or owner/repo:path@ref');
  const failOn = oneOf('fail-on', FAIL_ON);
  const unproven = oneOf('unproven', UNPROVEN);
  // A switch is what people try first: true and false say the same as always and never.
  const comment = oneOf('comment', [...COMMENT, 'true', 'false'] as const);
  const pullRequestLabel = parsed(
    'pull-request-label',
    labelNameOf,
    'the name of a label, at most 50 characters',
  );
  const mode = oneOf('mode', MODE) ?? 'check';
  const reportFile = parsed(
    'report-file',
    insideOf,
    'a relative path in the workspace that does not lead up',
  );
  const sarifFile = parsed('sarif-file', insideOf, 'a relative path in the workspace that does not lead up');
  const inputs: Inputs = {
    path: path ?? '',
    comment: comment === 'true' ? 'always' : comment === 'false' ? 'never' : (comment ?? 'always'),
    suggest: yesOrNo('suggest'),
    release: oneOf('release', RELEASE) ?? 'check',
    verifyLinks: yesOrNo('verify-links'),
    mode,
    ...optional({ token: given('github-token') || undefined, target, metadataFile, label, policy }),
    ...optional({ failOn, unproven, pullRequestLabel, reportFile, sarifFile }),
  };
  if (inputs.target?.kind === 'hub' && inputs.path) {
    problems.push(
      'The input "path" has no meaning for a hub: leave it out, or give a GitHub repository as target.',
    );
  }
  if (problems.length) throw new SettingsError(problems);
  return inputs;
}

function inputIs(name: InputName, value: string): string {
  return `The input "${name}" is ${JSON.stringify(value.slice(0, 100))}`;
}

function oneOfWords(value: string, words: readonly string[]): string {
  const near = nearest(value, words);
  const all = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  return `use ${all}${near ? `; did you mean ${near}?` : '.'}`;
}

function labelNameOf(value: string): string | undefined {
  return value.length <= 50 && !/[\r\n,]/.test(value) ? value : undefined;
}

/** Keys without a value left out, so that "not given" has one form. */
function optional<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
