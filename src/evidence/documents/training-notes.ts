import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';

/** A log that people wrote while the model was in training: its file is called so, or lies among logs. */
const NOTES_PATH =
  /(?:^|\/)logs?\/[^/]*(?:log|notes?|journal|diary)[^/]*\.(?:md|txt|rst)$|(?:^|\/)(?:chronicles?|log-?books?|training[-_ ]?(?:log|notes|journal|diary|chronicles?))[^/]*(?:\/[^/]+)?\.(?:md|txt|rst)$/i;
const OTHER_LOG = /change-?log|\beval|release[-_ ]?notes|catalog|bench/i;
/** What happens in a run. A few of these, and not the word alone, make it notes of one. */
const OF_A_RUN =
  /\b(?:loss(?: spikes?)?|restart\w*|resum\w+|diverg\w+|checkpoints?|iterations?|steps?|nodes?|learning rate|lr|gradient|NaN|batch size|GPUs?|overflow|tokens)\b/gi;
const DISTINCT_WORDS = 5;

/** Notes of the training run, day by day. */
export function trainingNotesIn(document: Document): Evidence | undefined {
  if (!NOTES_PATH.test(document.path) || OTHER_LOG.test(document.path)) return undefined;
  const words = new Set(
    [...document.source.slice(0, 50_000).matchAll(OF_A_RUN)].map(([word]) => word.toLowerCase()),
  );
  return words.size >= DISTINCT_WORDS && /\btrain/i.test(document.source)
    ? { file: document.path, line: 1, detail: 'notes of the training run' }
    : undefined;
}
