/**
 * The words by which a release, or a page about anything else, says what an address is to it. English and Chinese, since
 * most releases are written in one of the two. A wording is a row here and a case in the test of the links.
 */

/** Sections about other people's work: nothing under such a heading is a part of this release. */
export const OTHERS_HEADING =
  /\b(?:related|acknowledge?ments?|thanks|credits?|references|baselines?|community|third[- ]party|ecosystem|friend\w* links?|star history|contributors?|awesome|built (?:on|with|by)|projects? using|used by|powered by|(?:papers?|publications?|works?|research) (?:mentioning|citing|using|that (?:use|cite|mention))|solutions? with|derivatives?|downstream|derived (?:models?|works?)|comparison|gallery|showcase|resources? from|further reading|other (?:projects|works))\b|致谢|感谢|相关(?:工作|项目|链接)|参考|社区|衍生/i;

/** Sentences that name somebody else's work: what this one is built on, compared to, or thanks. */
export const OTHERS_SENTENCE =
  /\b(?:(?:is|are|was|were)? ?based (?:up)?on|built (?:up)?on|builds? (?:heavily |up)?(?:on|from)|on top of|fine-?tuned (?:from|on top|version of)|initiali[sz]ed (?:from|with)|derived from|starting from|distilled from|baselines?|compared? (?:to|with)|outperform\w*|thanks? (?:to|for)|grateful|inspired by|borrow\w*|adapted from|modified from|forked? (?:from|of)|similar to|as in|following the|licensed under|(?<!\b(?:official|our|this)(?: \w+)? )implementation (?:is )?(?:from|of)|codebase|proposed by|introduced (?:by|in))\b|基于|参考了|感谢|借鉴|对比/i;

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

/** Sections that thank, cite or list the work of others, whatever it is used for. */
export const CREDITS_HEADING =
  /\b(?:related|acknowledge?ments?|thanks|credits?|references|citations?|citing|star history|contributors?|awesome|inspired|built (?:on|with|by)|powered by|derivatives?|downstream|derived|gallery|showcase)\b|致谢|感谢|相关(?:工作|项目|链接)|参考|引用/i;

export const CREDITS_SENTENCE =
  /\b(?:thanks? (?:to|for)|thank\b|grateful|inspired by|borrow\w*|(?:adapted|modified|forked|taken|copied) from)\b|感谢|借鉴|参考了/i;

/** Sections about what is still to be done. */
export const PLANS_HEADING = /\b(?:to-?dos?|roadmap|future (?:work|plans)|upcoming)\b|待办|计划|路线图/i;

/** The act of tuning. "Fine-tuned" speaks of a model that is tuned already. */
export const TUNING_WORDS =
  /fine[-\s]?tun(?:e|es|ing)\b|\b(?:sft|dpo|grpo|ppo|rlhf|rlvr|q?lora|peft)\b|\b(?:instruction|prompt|p)-?\s?tun(?:e|ing)\b|\bpost-?train(?:ing)?\b|\breinforcement learning\b|\bdreambooth\b|\btrain (?:your|it)\b|微调|微調|強化学習|强化学习|ファインチューニング|파인\s?튜닝|미세\s?조정|дообуч/i;

/** Code that tunes. */
export const TUNING_CODE =
  /\b(?:fine[-\s]?tun(?:e|ing)|sft|dpo|grpo|rlhf|rl|instruction[-\s]tuning|post-?training|alignment)(?:[-\s/]\w+)? (?:code|scripts?|recipes?|library|framework|toolkit|repo\w*|codebase|pipeline|guide|tutorial|notebook|examples?)\b|\b(?:code|scripts?|recipes?|library|framework|toolkit|repo\w*|codebase|pipeline|guide|tutorial|notebook)\b[^.]{0,60}\b(?:for|to|on|about|of)\b[^.]{0,60}\bfine[-\s]?tun(?:e|ing)\b|\b(?:sft|dpo|rlhf|fine[-\s]?tuning)\b[^.]{0,80}\bcode\b|\bto (?:train (?:or|and) )?fine[-\s]?tune\b[^.]{0,60}\b(?:see|visit|refer|check|use|go to|follow)\b|\bfine[-\s]?tun(?:e|ing)\b[^.]{0,80}\b(?:interfaces|implementations)\b|微调(?:代码|脚本|框架|教程|工具)|微调[^。\n]{0,60}(?:训练)?(?:代码|脚本)/i;

/** Talk of how good a model is. */
export const EVALUATION_WORDS =
  /\b(?:eval\w*|benchmark\w*|results?|scores?|performance|accuracy|leaderboards?|reproduc\w+|metrics?|zero-shot|few-shot|assess\w*|test(?:s|ed|ing)?)\b|评[测估]|測評|基准|测试|评価|評価|ベンチマーク|평가/i;

/** Code that evaluates. */
export const EVALUATION_CODE =
  /\b(?:evaluat(?:ion|ing)|eval|benchmark(?:ing)?)(?:\s(?!(?:on|of|in|for|with|by|to)\b)\w+)? (?:code|codes|scripts?|tools?|toolkits?|frameworks?|harness|suite|library|repo\w*|pipelines?|approach|protocol|codebase)\b|\b(?:code|scripts?|tools?|repo\w*|framework|library) (?:for|to) (?:the )?(?:evaluat\w+|benchmark\w*|eval)\b(?! (?:that|whether|if)\b)|评[测估](?:代码|脚本|工具|框架|方案|套件|工具包)|評価(?:コード|ツール|フレームワーク|スクリプト)/i;

/** Code that runs a model. */
export const INFERENCE_CODE =
  /\b(?:inference|generation|sampling|serving|deployment)(?:[-\s/]\w+)? (?:code|codes|scripts?|pipelines?|framework|engine|library|repo\w*|codebase|notebooks?|examples?|implementation)\b|\b(?:code|scripts?|repo\w*|library|notebooks?|codebase) (?:for|to) (?:the )?(?:(?:model|fast|local|efficient|running) )?(?:inference|run|running|serving|deploy\w*)\b|\b(?:run|use|try|deploy|serve)(?:ning)? (?:the|our|these|this|all) (?:\w+ )?models?\b[^.]{0,60}\b(?:see|visit|refer|check|use|go to|follow)\b|推理(?:代码|脚本|框架|示例|引擎)/i;

/** Somebody uses something for a purpose. */
export const USES_TOOL =
  /\b(?:us(?:e|es|ed|ing)|adopt\w*|employ\w*|utili[sz](?:e|es|ed|ing)|follow\w*|via|through|run|ran|performed with|evaluated (?:with|by|on))\b|采用|使用|基于|利用|参照|使用し/i;

/** Code that prepares training data. */
export const DATA_CODE =
  /\bdata(?:set|sets)?[-\s](?:prep(?:aration)?|(?:pre-?)?processing|curation|cleaning|filtering|construction|crawling|annotation)(?:\s\w+)? (?:code|scripts?|tools?|toolkit|framework|library|repo\w*|pipelines?|codebase)\b|\b(?:code|scripts?|tools?|toolkit|library|repo\w*|pipelines?) (?:used )?(?:for|to) (?:the )?(?:(?:data(?:set)?|corpus|text) )?(?:tokeni[sz]\w+|(?:pre-?)?process\w*|filter\w*|dedup\w*|clean\w*|prepar\w+|curat\w+|annotat\w+)\b|\b(?:code|scripts?|tools?) (?:used )?(?:for|to) (?:generat|build|creat|construct|download|convert)\w*\b[^.]{0,40}\b(?:pre-?training|training|sft|instruction) (?:data(?:-?sets?)?|corpus|corpora)\b|^\s*data(?:set)?[-\s](?:prep(?:aration)?|(?:pre-?)?processing|curation|cleaning|pipelines?)\s*$|数据(?:处理|清洗|预处理|准备)(?:代码|脚本|流程|工具|框架)/im;

/** Repositories that are called by what they do to data. */
export const DATA_CODE_NAME =
  /(?:^|[-_])(?:data|dataset|corpus|corpora|text|audio|video|image|pretrain\w*)[-_]?(?:prep\w*|(?:pre-?)?process\w*|filter\w*|cleaning|clean|curat\w+|pipelines?|dedup\w*|tools|toolkit)$/i;
