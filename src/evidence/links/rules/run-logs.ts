import { pathOf } from '../address-shape.ts';
import { isNamedOurs, isOthers, isOurs } from '../ownership.ts';
import { OTHERS_HEADING } from '../wordings.ts';
import { POINTS } from './given.ts';
import type { LinkRule } from './rule.ts';

const LOG_WORDS =
  /\b(?:train(?:ing)?[-_ ]?(?:logs?|curves?|metrics)|(?:loss|learning) curves?|tensor ?board(?: logs?| runs?)?|(?:report|record|logs?)s? of (?:the |our )?(?:[\w-]+ )?training|training (?:records?|runs?|reports?)|w(?:eights)? ?(?:and|&) ?b(?:iases)?|wandb(?: logs?| runs?| reports?)?)\b|训练日志|训练曲线/i;
/** Where the link only points: what its sentence says is there. */
const SHOWN_THERE =
  /\b(?:see|here|for|find|view|check|available|provid\w*|releas\w*|logs? (?:is|are))\b[^.]{0,80}\b(?:train(?:ing)?[-_ ](?:logs?|curves?)|(?:loss|learning) curves?)\b|\b(?:train(?:ing)?[-_ ](?:logs?|curves?)|(?:loss|learning) curves?)\b[^.]{0,80}\b(?:here|available|found|see|view\w*|shown)\b|训练(?:日志|曲线)/i;
const OF_YOUR_RUN = /\byour\b|\b(?:how )?to (?:plot|draw|log|visuali[sz]e|monitor)\b/i;
/** Names of the trackers themselves: a link on one of them leads to the tracker's home more often than to a run. */
const TRACKER = /^(?:tensor ?board|wandb|weights (?:and|&) biases|w&b)$/i;
const LOG_PATH = /train(?:ing)?[-_]?logs?|loss[-_]curves?/i;
/** The hub shows the runs that a model's repository holds. */
const LOG_TAB = /\/(?:tensorboard|tree\/[^/]+\/(?:runs|tensorboard))$/;
/** Accounts keep the logs of their runs in model repositories too: such a repository holds no model. */
export const LOG_NAME = /(?:^|[-_])(?:tensorboards?|logs?|wandb)(?:[-_]|$)/i;

/** Records of the training run: a run tracker's page, a hub repository of logs, or a file of them. */
export const logLink: LinkRule = (mention, facts) => {
  const { address, source, file, headings, text, sentence } = mention;
  if (source === 'citation' || headings.some((heading) => OTHERS_HEADING.test(heading))) return undefined;
  const told = (weight: 1 | 2 | 3, detail: string) => ({ id: 'training-logs', weight, detail }) as const;
  if (address.kind === 'run-log') {
    // What a notebook printed when somebody tried it, and what a comment refers to.
    if (source === 'code' && (file.endsWith('.ipynb') || !isOurs(facts.ownership, mention))) return undefined;
    // Reports on such a page are articles about anything.
    const ours = isOurs(facts.ownership, mention) || isNamedOurs(facts.ownership, mention);
    const article = /\/reports\//.test(address.url) && !ours;
    if (article && !LOG_WORDS.test(`${text} ${sentence}`)) return undefined;
    const example = /\b(?:example|your|sample|sweep|demo|eval\w*|inference)\b/i.test(`${text} ${sentence}`);
    return example
      ? undefined
      : told(3, address.owner ? `runs of ${address.owner}` : `runs on ${address.host}`);
  }
  if (address.kind === 'hub-model' && LOG_NAME.test(address.name ?? ''))
    return told(3, `logs in ${address.owner}/${address.name}`);
  if (address.kind === 'hub-model' && address.name && LOG_TAB.test(address.url))
    return told(3, `TensorBoard of ${address.owner}/${address.name}`);
  if (LOG_PATH.test(address.url.slice(address.url.indexOf('/', 8)))) return told(2, 'training logs');
  if (source !== 'prose' || !/^(?:archive|bucket|hub-\w+|site|article|code)$/.test(address.kind))
    return undefined;
  const named = LOG_WORDS.test(text) && !text.includes('://') && !TRACKER.test(text.trim());
  if (named && pathOf(address).length > 1) return told(2, `"${text.slice(0, 80)}"`);
  // "See [here](…) for the training curves."
  const shown =
    POINTS.test(text) && SHOWN_THERE.test(sentence) && !OF_YOUR_RUN.test(sentence) && !isOthers(mention);
  return shown && (isOurs(facts.ownership, mention) || isNamedOurs(facts.ownership, mention))
    ? told(1, sentence.trim().slice(0, 80))
    : undefined;
};
