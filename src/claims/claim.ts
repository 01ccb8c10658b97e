import type { Label, LineageLabel, Place, Subject } from '../vocabulary.ts';

/** One place where the release gives itself a label. */
export interface Claim extends Place {
  label: Label | LineageLabel;
  subject: Subject;
  /** The sentence, or the part of it that claims; one line, at most 200 characters. */
  quote: string;
  /** How it was said: a metadata file, the model card's front matter, or prose. */
  source: 'metadata' | 'mof' | 'card' | 'prose' | 'host';
  /** The exact characters that claim, in the file's own text (UTF-16 offsets), for the fix to replace. */
  range?: { start: number; end: number };
  /** The words that keep the sentence right where this claim is overstated. */
  fix?: string;
}
