import { lettered } from '../text/letters.ts';

const marksIn = lettered((alnum) => new RegExp(`[^${alnum}]+`, 'gu'));

/** A name as names are compared: letters and digits in lower case. */
export function normal(name: string): string {
  return name.toLowerCase().replace(marksIn(name), '');
}

/** "agentica-project" and "agentica-org" are one owner. */
export function stemOfOwner(owner: string | undefined): string {
  return normal(
    (owner ?? '').replace(
      /[-_.]?(?:ai|org|project|labs?|research|team|inc|official|hq|nlp|llm|io|group|community)$/i,
      '',
    ),
  );
}

/** A name without its version, size and stage: "Example-2.5-7B-Instruct" is of the family "Example". */
export function familyOf(name: string): string {
  return name.replace(/[-_ ]?(?:v?\d[\w.]*|base|chat|instruct|it|sft|dpo|rl|hf|gguf)(?:[-_ ].*)?$/i, '');
}

/** A name up to its size: "Example-2-Code-7B-Instruct" is of the series "Example-2-Code". */
export function seriesOf(name: string): string {
  return name.replace(/[-_ ]\d+(?:\.\d+)?[BM](?![a-z]).*$/i, '');
}

/** "Example-7B" and "Example-13B" are one series; "Example-2" is the next. */
export function withoutSize(name: string): string {
  return normal(name.replace(/[-_ ]\d+(?:\.\d+)?[BM](?![a-z])/i, ''));
}
