import type { Release } from '../../release/release.ts';
import { placesOf } from '../places.ts';
import type { Reading } from './reading.ts';

const CUE = /fine[-\s]?tun|post[-\s]?t?raining|微调|微調/i;
const DOCUMENT_LIMIT = 512 * 1024;
const COUNT_LIMIT = 60;

/** A section on how to tune. "Fine-tuned models" are no instructions. */
const HEADING =
  /^\s{0,3}(#{1,6})\s[^\n]{0,80}?(?:\bfine[-\s]?tun(?:e|ing)\b|\bpost[-\s]?t?raining\b|微调|微調)/i;
/** What such a section holds where there is something to run: a command, a script, settings. */
const TO_RUN = /```|\.(?:py|sh|ya?ml|ipynb)\b|--\w+|`[\w./]+=[^`\s]+`/;
/** Sentences that give the release's own trainer for tuning as well. */
const SERVES_BOTH =
  /\b(?:train(?:ing)?|pre-?train(?:ing)?)\s?(?:and|or|\/|&|and\/or)\s?fine[-\s]?tun(?:e|ing)\b|\bfine[-\s]?tun(?:e|ing)\s?(?:and|or|\/|&)\s?(?:pre-?)?train(?:ing)?\b|\bfine[-\s]?tuning (?:is|works)\b[^.\n]{0,60}\b(?:by|as)\b/i;
/** "You can finetune the small one, as an example:", with commands below. */
const SHOWS_HOW = /\b(?:you can|we can|let's|to) (?:also |even |then )?fine[-\s]?tune\b[^\n]*[:：]\s*$/i;
/** "We provide a simple codebase to fine-tune our encoder for …", beside a trainer. */
const GIVES_CODE =
  /\b(?:provid|releas|contain|includ|hold|shar|offer)\w*\b[^.\n]{0,60}\b(?:code(?:base)?|scripts?|recipes?)\b[^.\n]{0,30}\b(?:to|for) (?:the )?fine[-\s]?tun(?:e|ing)\b/i;
/** It stands elsewhere, or nowhere yet. */
const NOT_HERE =
  /\b(?:coming soon|todo|to be released|will (?:be )?(?:release|open|support)\w*|not (?:yet )?(?:support|releas|provid|includ)\w*|git clone|plan(?:s|ned)? to|visit)\b|llama-?factory|axolotl|xtuner|ms-swift|swift sft|unsloth|即将|敬请期待|暂不/i;

/** A script or its settings, and what stands around a path in running text. */
const SCRIPT = /\.(?:py|sh|ya?ml|ipynb)$/;
const AROUND = /[\s`'"()[\]<>,;:]+/;
const TRAINS = /train|tun|sft|lora|dpo|grpo|ppo/i;

/**
 * Where the documents tell how to tune the model with the code of this repository. Beside a trainer that is shipped any
 * instructions count, as the trainer that made the model then tunes it; else they must name a script that is here.
 */
export async function readTuningGuides(release: Release, trains: boolean): Promise<Reading[]> {
  const { documents } = await placesOf(release);
  for (const path of documents.slice(0, COUNT_LIMIT)) {
    const text = await release.text(path);
    if (!text || text.length > DOCUMENT_LIMIT || !CUE.test(text)) continue;
    const at = lineOfGuide(release, text.split('\n'), trains);
    if (at === undefined) continue;
    const hit = {
      group: 'guide',
      points: 4,
      line: at + 1,
      detail: 'tells how to fine-tune with the code here',
    };
    return [{ path, activity: 'training', points: 4, stage: 'finetuning', hits: [hit] }];
  }
  return [];
}

function lineOfGuide(release: Release, lines: readonly string[], trains: boolean): number | undefined {
  for (const [at, line] of lines.entries()) {
    if (line.length > 2000 || !CUE.test(line)) continue;
    const depth = HEADING.exec(line)?.[1]?.length;
    if (depth === undefined) {
      if (trains && (SERVES_BOTH.test(line) || givesCode(line)) && !NOT_HERE.test(line)) return at;
      if (trains && SHOWS_HOW.test(line) && !NOT_HERE.test(line) && isFenced(lines, at + 1)) return at;
      continue;
    }
    const section = sectionAfter(lines, at, depth);
    if (namesScript(release, section)) return at;
    if (trains && TO_RUN.test(section) && !NOT_HERE.test(section)) return at;
  }
  return undefined;
}

/** Code that is given under an address stands there, and not here. */
function givesCode(line: string): boolean {
  return GIVES_CODE.test(line) && !/https?:\/\//.test(line);
}

/** True when the next line with anything on it opens a code block. */
function isFenced(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 3).find((line) => /\S/.test(line));
  return next !== undefined && /^\s*(?:```|~~~|<pre\b)/.test(next);
}

function namesScript(release: Release, section: string): boolean {
  return section
    .split(AROUND)
    .some((word) => SCRIPT.test(word) && TRAINS.test(word) && release.has(word.replace(/^\.\//, '')));
}

/** The text below a heading, up to the next one of its depth or above, and no more than anyone reads for one task. */
function sectionAfter(lines: readonly string[], heading: number, depth: number): string {
  const section: string[] = [];
  let fenced = false;
  for (const line of lines.slice(heading + 1, heading + 80)) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    const next = fenced ? undefined : /^\s{0,3}(#{1,6})\s/.exec(line)?.[1];
    if (next && next.length <= depth) break;
    section.push(line.slice(0, 500));
  }
  return section.join('\n');
}
