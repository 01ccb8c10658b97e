import type { ComponentId } from '../../vocabulary.ts';

/** Files that are a component by their name, in the spellings that people use. A new spelling is a row here. */
export interface NamedFile {
  id: ComponentId;
  /** Held against the path in lower case, with `-`, blank and `.` as `_` (the extension's dot aside). */
  name: RegExp;
  what: string;
}

const TEXT = String.raw`\.(?:md|markdown|mdx|rst|txt|html|pdf|ya?ml|json)$`;

export const NAMED_FILES: readonly NamedFile[] = [
  {
    id: 'model-card',
    name: new RegExp(`(?:^|[/_])(?:model_?cards?|modelcard)(?:_[a-z0-9_]+)?${TEXT}`),
    what: 'model card',
  },
  { id: 'model-card', name: /(?:^|\/)model_?cards?\/[^/]+\.(?:md|markdown|rst|pdf)$/, what: 'model card' },
  {
    id: 'model-card',
    name: /(?:^|\/)(?:(?:hf|hugging_?face|hub|model_?scope)_?(?:readme|card)|readme_(?:hf|hugging_?face|hub|model_?scope))(?:_[a-z]{2})?\.md$/,
    what: 'README of a hub page',
  },
  {
    id: 'data-card',
    name: new RegExp(
      `(?:^|[/_])(?:data_?sheets?|data_?(?:set_?)?cards?|data_?statements?|dataset_?documentation)(?:_[a-z0-9_]+)?${TEXT}`,
    ),
    what: 'data card',
  },
  {
    id: 'data-card',
    name: /(?:^|\/)data_?(?:set_?)?(?:cards?|sheets?)\/[^/]+\.(?:md|markdown|rst|pdf)$/,
    what: 'data card',
  },
  {
    id: 'technical-report',
    name: /(?:^|[/_])(?:tech(?:nical)?_?reports?|report|paper|whitepaper|white_paper|preprint|system_?card)(?:_[a-z0-9_]+)?\.pdf$/,
    what: 'report',
  },
  {
    id: 'technical-report',
    name: /(?:^|\/)(?:[a-z0-9_]+_)?(?:tech(?:nical)?_?report|paper|report)s?(?:_[a-z0-9_]+)?\.pdf$/,
    what: 'report',
  },
  {
    id: 'technical-report',
    name: /(?:^|\/)(?:tech(?:nical)?_?report|report_v?\d[a-z0-9_]*|technical_?details)\.(?:md|markdown|rst)$/,
    what: 'report',
  },
  { id: 'technical-report', name: /(?:^|\/)(?:blogs?|reports?)\/[^/]+\.(?:md|markdown)$/, what: 'article' },
  { id: 'training-logs', name: /(?:^|\/)events_out_tfevents_[^/]*$/, what: 'TensorBoard events' },
  {
    id: 'training-logs',
    name: /(?:^|\/)(?:trainer_state\.json|wandb_summary\.json)$/,
    what: 'trainer state',
  },
  {
    id: 'training-logs',
    name: /(?:^|[/_])(?:train(?:ing)?_?(?:logs?|loss(?:es)?|metrics|curves?)|loss(?:es)?_?(?:curves?|history|logs?))(?:_[a-z0-9_]+)?\.(?:csv|jsonl?|log|txt|tsv)$/,
    what: 'training log',
  },
  {
    id: 'training-logs',
    name: /(?:^|[/_])(?:(?:pre_?)?train(?:ing)?|sft|dpo|grpo|ppo|rl|fine_?tun(?:e|ing)|pruning|wandb|tensorboard)_?(?:logs?|runs)(?:_tar)?\.(?:zip|gz|tgz|tar|xz|zst|7z|log|txt)$/,
    what: 'logs of training',
  },
];

/** The path as NAMED_FILES spells it. */
export function spelled(path: string): string {
  const lower = path.toLowerCase();
  const dot = lower.lastIndexOf('.');
  const stem = dot > lower.lastIndexOf('/') ? lower.slice(0, dot) : lower;
  return stem.replace(/[-. ]+/g, '_') + lower.slice(stem.length);
}
