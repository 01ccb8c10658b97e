import type { Block, Document } from './document.ts';

/** Of an item of a task list ("- [x] …"), whether it is ticked off; undefined for whatever is no task. */
export function taskOf({ source }: Document, { kind, start }: Block): 'done' | 'open' | undefined {
  const mark =
    kind === 'item' ? /\[([ xX])\]\s*\W{0,4}$/.exec(source.slice(Math.max(0, start - 8), start)) : null;
  if (!mark) return undefined;
  return mark[1] === ' ' ? 'open' : 'done';
}
