import { GENERIC } from './common-names.ts';

/** Endings of account names that say nothing about whose they are. */
const ACCOUNT_ENDING =
  /-?(?:ai|labs?|org|project|team|inc|research|hq|official|group|community|oss|nlp|lm|llm|dev|hub|tech|io)$/;

/** Lower case, letters and digits alone. */
export function simplify(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True when two account names are most likely one maker's: "databrickslabs" and "databricks", "lm-sys" and "lmsys". */
export function sameMaker(a: string, b: string): boolean {
  const [x, y] = [stem(a), stem(b)];
  if (x === y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length >= 4 && long.startsWith(short)) return true;
  if (short.length >= 6 && long.includes(short)) return true;
  return firstWord(a) === firstWord(b) &&
    firstWord(a).length >= 3 &&
    (a.includes('-') || b.includes('-')) &&
    !GENERIC.has(firstWord(a))
    ? true
    : initials(a) === y || initials(b) === x;
}

function stem(account: string): string {
  let left = account.toLowerCase().replace(/_/g, '-');
  for (;;) {
    const cut = left.replace(ACCOUNT_ENDING, '');
    // "openai" is not "open", and "xai" is not "x".
    if (cut === left || cut.length < 3 || GENERIC.has(cut)) return simplify(left);
    left = cut;
  }
}

function firstWord(account: string): string {
  return account.toLowerCase().split(/[-_]/)[0]!;
}

/** "multimodal-art-projection" is "map" for short. */
function initials(account: string): string {
  const words = account.toLowerCase().split(/[-_]/).filter(Boolean);
  return words.length >= 3 ? words.map((word) => word[0]).join('') : '\0';
}
