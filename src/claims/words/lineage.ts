import type { LineageLabel } from '../../vocabulary.ts';

/** How a release says that a model is its own, or trained from nothing: a row for each wording. */
export const LINEAGE_WORDINGS: readonly { label: LineageLabel; pattern: RegExp }[] = [
  {
    label: 'from-scratch',
    pattern: /\b(?:pre-?)?trained\b[^.;:!?]{0,60}?\bfrom (?:scratch|the ground up)\b/gi,
  },
  {
    label: 'from-scratch',
    pattern: /\b[Ww]e (?:pre-?)?train\b[^.;:!?]{0,60}?\bfrom (?:scratch|the ground up)\b/g,
  },
  { label: 'from-scratch', pattern: /(?:完全)?从(?:零|头|0|\s0\s)(?:开始)?(?:进行)?(?:自主)?(?:预)?训练/g },
  {
    label: 'from-scratch',
    pattern:
      /(?:ゼロ|スクラッチ)から(?:学習|訓練|事前学習)|스크래치(?:부터|로) 학습|처음부터 (?:사전)?\s?학습/g,
  },
  {
    label: 'own-model',
    pattern:
      /\b(?:self-developed|home-?grown|in-house[- ](?:developed |trained |built )?(?:[\w-]+ ){0,2}(?:model|llm)s?|in-house-(?:developed|trained|built)|independently (?:developed|trained|built)|developed in-house|fully indigenous|our own (?:[\w-]+ ){0,3}(?:model|llm|vlm))\b/gi,
  },
  { label: 'own-model', pattern: /自主研发|自主训练|自研|独立研发|完全自主|自社開発|独自開発|자체 개발/g },
];

/** What else is trained from scratch, or one's own, without the model being so. */
export const PARTS =
  /\b(?:tokenizer|vocabular\w+|vae|autoencoder|encoder|decoder|projector|adapter|classifier|reward model|discriminator|filter|framework|library|toolkit|engine|platform|tools?|pipeline|benchmark|dataset|data|system|infrastructure|kernel|compiler|evaluation|technolog\w+)\b|分词器|词表|编码器|解码器|框架|工具|平台|系统|引擎|数据集?|基准|算法|芯片|方法|技术|流程/i;

/** What one's own model is used for here is something else: "annotated with our in-house model". */
export const USED = /\b(?:leverag\w+|us(?:e|es|ed|ing)|with|via|by|adopt\w*)\b[^.;:!?]{0,100}$|[/／]\s*$/i;

/** Advice, options and plans: "to train from scratch, run ...", "you can also train from scratch". */
export const ADVICE =
  /\b(?:to|can|could|you|your|how|if|want|need|either|instead of|rather than|than|without|support\w*|scripts?|command|config\w*|option\w*|users?|or|for|when|will|would|should|may|might|let['’]s|please|not|no|none|cost\w*|avoid\w*|versus|vs\.?|compared)\b[^.;:!?]{0,40}$|(?:如果|可以|需要|如何|支持|无需|不是|并非|而非|相比|若|可|降至|约|相当于|预算)[^，。]{0,20}$/i;
