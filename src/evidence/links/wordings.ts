/**
 * The words by which a release, or a page about anything else, says what an address is to it. English and Chinese, since
 * most releases are written in one of the two. A wording is a row here and a case in the test of the links.
 */

/** Sections about other people's work: nothing under such a heading is a part of this release. */
export const OTHERS_HEADING =
  /\b(?:related|acknowledge?ments?|thanks|credits?|references|baselines?|community|third[- ]party|ecosystem|friend\w* links?|star history|contributors?|awesome|built (?:on|with|by)|projects? using|used by|powered by|derivatives?|downstream|derived (?:models?|works?)|comparison|gallery|showcase|resources? from|further reading|other (?:projects|works))\b|致谢|感谢|相关(?:工作|项目|链接)|参考|社区|衍生/i;

/** Sentences that name somebody else's work: what this one is built on, compared to, or thanks. */
export const OTHERS_SENTENCE =
  /\b(?:(?:is|are|was|were)? ?based (?:up)?on|built (?:up)?on|builds? (?:heavily |up)?(?:on|from)|on top of|fine-?tuned (?:from|on top|version of)|initiali[sz]ed (?:from|with)|derived from|starting from|distilled from|baselines?|compared? (?:to|with)|outperform\w*|thanks? (?:to|for)|grateful|inspired by|borrow\w*|adapted from|modified from|forked? (?:from|of)|similar to|as in|following the|licensed under|implementation (?:is )?(?:from|of)|codebase|proposed by|introduced (?:by|in))\b|基于|参考了|感谢|借鉴|对比/i;

/** Somebody gives something away, or tells where it can be had. */
export const GIVES =
  /\b(?:releas\w+|open[- ]?sourc\w+|publish\w*|(?:made|make|is|are|be|now|publicly|freely)(?: \w+)? (?:available|hosted|accessible)|available (?:at|on|here|via|from|through|for)|downloads?(?:ed|ing)?|can be (?:found|accessed|obtained)|hosted|get (?:the|it|our)|provid\w+|uploaded|access (?:to )?|check ?out|here|model zoo|try)\b|下载|开源|发布|获取|链接|地址/i;

export const FIRST_PERSON =
  /\b(?:we|our|ours|us|this (?:repo\w*|project|model|release|work|paper))\b|我们|本(?:项目|仓库|文|模型)/i;

export const WEIGHTS_WORDS =
  /\b(?:weights?|checkpoints?|ckpts?|(?:pre-?trained|base|chat|instruct|final|released?|trained|our|all|the|these) models?|models?\b(?! (?:card|architecture|config))|model zoo|download link|delta|adapters?|lora)\b|权重|模型|下载/i;

export const WEIGHTS_EXTENSIONS: ReadonlySet<string> = new Set([
  'bin',
  'ckpt',
  'gguf',
  'ggml',
  'h5',
  'keras',
  'msgpack',
  'nemo',
  'npz',
  'onnx',
  'pdparams',
  'pkl',
  'pt',
  'pth',
  'safetensors',
  'tflite',
  'distcp',
]);

/** Words of the data that a model learns from. */
export const TRAINING_DATA =
  /\b(?:(?:pre-?|post-?|mid-?|continued? |continual )?train(?:s|ed|ing)?(?:[- ](?:on|with|using|data\w*|corpus|corpora|sets?|mix\w*|files?|samples|tokens|examples))|(?:pre-?|post-?|mid-?)train\w*|fine-?tuned (?:on|with|using)|fine-?tuning data\w*|sft|\bsteps\b[^.]{0,50}\bon\b|instruct(?:ion)?[- ]?(?:tun\w+|data\w*|following)|preference (?:data\w*|pairs)|(?:rl|dpo|rlhf|ppo|grpo)(?:[- ]\w+)? data\w*|data (?:mix\w*|composition|recipe|sources?|preparation)|training (?:set|data)|used to train|\bfor (?:the |our )?(?:[\w-]+ ){0,2}(?:pre-?)?training (?:of|stages?)\b|corpus|corpora)\b|训练(?:数据|集|语料)|预训练|语料|微调数据|指令数据/i;

export const DATA_WORDS =
  /\b(?:data|data-?sets?|corpus|corpora|tokens|annotations?|datamix|collection of (?:texts?|images|documents))\b|数据|语料/i;

/** Data that measure a model, or show how it is used, and that it does not learn from. */
export const NOT_TRAINING_DATA =
  /\b(?:eval\w*|benchmark\w*|bench|test(?:ing)? ?(?:set|data\w*|split)|tests?|leaderboard|arena|validation|held-?out|calibration|zero-shot|few-shot|harness|metrics?|human ?eval|mmlu|gsm-?8k|your (?:own )?(?:data\w*|corpus)|own data\w*|custom (?:data\w*|training)|example data\w*|toy|demo|sample data|dummy)\b|测试集|评测|评估|基准|自定义|示例数据/i;
