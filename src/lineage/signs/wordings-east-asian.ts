import type { Wording } from './wording.ts';

/** Chinese, Korean and Japanese, which put the verb behind the name. */
export const EAST_ASIAN_WORDINGS: readonly Wording[] = [
  {
    relation: 'finetune',
    says: 'origin',
    before:
      /(?:基于|(?<![现正存实所])在|以)(?:(?:Meta|Google|Mistral)(?![-\w])|(?!使用|调用|利用|借助|数据|提示|知识|语料|指令集|框架|代码|方法)[^。；，,;：:A-Za-z\n]){0,20}/g,
    // "In the training of X" says when something happens, and the vocabulary of X is not its weights.
    after:
      /^(?!\s*(?:模型)?的?(?:(?:训练|微调|精调|推理)(?:中|时|过程|阶段|期间)|词表|词汇表|分词))(?![^。；，,;]{0,16}(?:经验|架构|代码|框架|数据|思想|方法|结构|测试|评测|基准|榜单))[^。；，,;]{0,16}(?:微调|精调|训练|基础上|为基座|为基础|为底座|优化|开发|构建|打造|的中文)/,
  },
  {
    relation: 'finetune',
    says: 'origin',
    before: /(?:由|从|使用|采用|利用|通过|用|對|对|选择|选用|选取)了?(?:Meta|Google|Mistral)?/g,
    after:
      /^(?![^。；，,;]{0,12}(?:经验|架构|代码|框架|数据|思想|方法|结构|分词|词表))[^。；，,;]{0,12}?(?:初始化|热启动|继续(?:预)?训练|增量(?:预)?训练|进行(?:\S{0,4})?(?:微调|精调|预训练)|(?:训练|微调|精调)(?:得到|而来|而成))/,
  },
  {
    relation: 'finetune',
    says: 'work',
    before: /初始化自|热启动自|(?:微调|精调|继续训练|蒸馏)自|继承(?:了|自)?/g,
    after: /^(?!.{0,6}(?:架构|结构|代码|框架|能力|优势|特性|设计|分词|风格))/,
  },
  {
    relation: 'finetune',
    says: 'origin',
    // "基于新一代文本基座模型 X": that X is the base is said before its name.
    before:
      /(?:基于|建立在|构建于|源自|来自)(?:(?:Meta|Google|Mistral)(?![-\w])|(?!使用|调用|利用|借助|数据|提示|知识|语料)[^。；，,;：:A-Za-z\n]){0,16}(?:基座|底座|基础|骨干|主干)(?:大?语言)?(?:大?模型)?/g,
    after: /^(?!.{0,6}(?:架构|结构|代码|框架|能力|优势|特性|设计|分词|风格))/,
  },
  {
    relation: 'finetune',
    says: 'label',
    before: /(?:基座|底座|骨干|基底)(?:大?语言)?(?:模型)?\s*(?:[:：为是]|采用|使用|选用|选择)/g,
  },
  {
    relation: 'finetune',
    says: 'origin',
    // Korean and Japanese: "X 기반 모델", "X을 기반으로", "Xをベースに".
    after:
      /^[\])）」』]?(?:\([^)]{0,60}\))?\s?(?:모델)?\s?(?:을|를|의)?\s?(?:기반|바탕|파인튜닝|미세\s?조정)|^[\])）」』]?\s?(?:を|の)(?:ベース|基盤|基に|元に|ファインチューニング|微調整|継続事前学習)/,
  },
  {
    relation: 'finetune',
    says: 'origin',
    before: /(?:使用|采用|沿用|加载|复用)了/g,
    after: /^\s*(?:模型)?的?(?:预训练|初始|官方|开源|原始)?(?:模型)?(?:权重|参数)/,
  },
  { relation: 'adapter', says: 'work', before: /原版|原始/g, after: /^[^。；，,;]{0,6}(?:模型|权重)/ },
  {
    relation: 'finetune',
    says: 'work',
    before: /在/g,
    after:
      /^\s*(?:模型)?(?:的基础)?上(?:继续|进一步)?(?:进行|做)了?[^。；，评测推理]{0,10}(?:SFT|微调|精调|训练|强化学习)/i,
  },
];
