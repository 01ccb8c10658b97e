import type { OwnNames } from '../../own-names.ts';
import type { Statement } from '../../statement.ts';
import { FORBIDDEN, OWN, PROMISED, PROMISED_AFTER, TO_COME } from '../../words/chinese.ts';
import { kindOf } from './nouns.ts';

/** "我们将模型开源" does it, "我们将在近期开源模型" will. */
const DISPOSED =
  /将\s*(?![会于在陆逐继持很尽进同也都])(?![^，。；]*(?:近期|尽快|后续|未来|逐步|[下本]周|月底|即将|很快|稍后|计划))([^，。；]{1,30})(?<![个种款些他的])$/;
/** "我们希望通过 X 的": X is what was opened. */
const MEANS = /通过([^，。；]{1,24})的$/;

/** "通过开源 X", "通过 X 的开源": opening is what something else is reached by; `opened` is X in the second form. */
export interface Means {
  is: boolean;
  opened?: string;
}

export function meansOf(before: string, after: string, rest: string, names: OwnNames): Means {
  const opened = MEANS.exec(before)?.[1];
  const isOwn = opened !== undefined && (OWN.test(before) || names.isNamedIn(opened));
  if (isOwn && /^(?:发布)?(?:[，来推促帮为能可让]|$)/.test(after)) return { is: true, opened };
  if (!before.endsWith('通过')) return { is: false };
  return { is: OWN.test(rest) || (before.endsWith('希望通过') && names.isNamedIn(after)) };
}

/** Whether what the clause says is still to come. */
export function isPromised(
  { task, text, names }: Statement,
  before: string,
  after: string,
  means: Means,
): boolean {
  if (task || FORBIDDEN.test(before) || isDisposed(before, names)) return false;
  // "我们希望通过开源 X…" hopes for what comes of it, "我们希望开源的模型更符合需求" nothing of the opening.
  if (means.is && /希望通过/.test(before)) return false;
  if (before.endsWith('我们希望') && after.startsWith('的')) return false;
  return PROMISED.test(before) || PROMISED_AFTER.test(after) || TO_COME.test(text);
}

function isDisposed(before: string, names: OwnNames): boolean {
  const thing = DISPOSED.exec(before)?.[1];
  return thing !== undefined && !/[需请须应]|用户/.test(before) && kindOf(thing, names) !== undefined;
}
