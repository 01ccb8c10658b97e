import type { Relation } from '../vocabulary.ts';

/** Heads of table columns (and of rows, where a table is turned round) whose cells name base models. */
const HEADS: readonly { head: RegExp; relation: Relation; ofSeveral?: Relation }[] = [
  { head: /^distill?ed from$/i, relation: 'distilled' },
  { head: /^(?:merge[ds]?|merge of|merged (?:from|models?))$/i, relation: 'merge' },
  {
    head: /^(?:(?:parents?|sources?)(?: (?:models?|llms?|lms?|checkpoints?))|parents)$/i,
    relation: 'finetune',
    ofSeveral: 'merge',
  },
  {
    head: /^(?:base|backbone|parent|foundation|initial|starting|underlying)(?:[ -]?(?:models?|llms?|lms?|checkpoints?|versions?|weights|point))?(?: (?:used|(?:fine-?)?tuned|trained)(?: (?:with|on|from|for|in)(?: training)?)?)?$/i,
    relation: 'finetune',
  },
  { head: /^(?:base|backbone|pre-?trained)[ -](?:llms?|lms?|language models?)$/i, relation: 'finetune' },
  {
    head: /^(?:llms?|lm)$|^(?:llm|lm|language|text)[ -](?:backbone|model|module|decoder|part)s?$/i,
    relation: 'finetune',
  },
  {
    head: /^(?:fine-?tuned|tuned|initiali[sz]ed|init|trained|continued|derived|adapted|pruned|warm-?started)(?: from| on top of)$|^(?:based|built) (?:up)?on$|^init(?:iali[sz]ation)?(?: (?:model|weights|checkpoint))?$/i,
    relation: 'finetune',
  },
  {
    head: /^(?:基座|基座模型|底座|底座模型|基础模型|训练基座|语言模型|初始(?:化)?(?:模型|权重)|基于(?:什么)?模型(?:训练)?|依赖(?:模型|权重)|重构模型.*|依赖.*)$/,
    relation: 'finetune',
  },
  { head: /^(?:ベースモデル|ベースLLM|베이스 ?모델|기반 ?모델)$/, relation: 'finetune' },
];

/** "Base model (HF)", "**Base Model**", "Base model:" are one head. */
function plain(head: string): string {
  return head
    .replace(/[(（[][^)）\]]*[)）\]]\s*$/, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[*_`]/g, '');
}

/**
 * How the models of a column under this head were used to make those of the rows, where a cell names so many of them;
 * undefined for another column.
 */
export function relationOfColumn(head: string, models = 1): Relation | undefined {
  const said = plain(head.slice(0, 80));
  const known = HEADS.find((each) => each.head.test(said));
  return models > 1 ? (known?.ofSeveral ?? known?.relation) : known?.relation;
}
