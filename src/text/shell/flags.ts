import type { Word } from './split.ts';

export interface Flag {
  /** Without its dashes: `learning-rate`; `trainer.lr` for Hydra's `trainer.lr=1e-4` and `+trainer.lr=1e-4`. */
  name: string;
  /** What follows the flag or its equals sign; undefined where another flag follows. */
  value?: string;
  line: number;
}

/** The flags among words, with what follows each. */
export function readFlags(words: readonly Word[]): Flag[] {
  const flags: Flag[] = [];
  for (const [index, { text, line }] of words.entries()) {
    const given = /^(?:--?([A-Za-z][\w.-]*)|\+{0,2}([A-Za-z_][\w./@-]*))=([\s\S]*)$/.exec(text);
    if (given) {
      flags.push({ name: (given[1] ?? given[2])!, value: given[3]!, line });
      continue;
    }
    const name = /^--?([A-Za-z][\w.-]*)$/.exec(text)?.[1];
    if (!name) continue;
    const next = words[index + 1]?.text;
    const hasValue = next !== undefined && (!next.startsWith('-') || /^-[\d.]/.test(next));
    flags.push({ name, ...(hasValue && { value: next }), line });
  }
  return flags;
}
