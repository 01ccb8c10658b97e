import type { Family } from '../../models/catalogue.ts';
import type { Relation } from '../../vocabulary.ts';

/** How people say in a sentence what a model was made from. */
export interface Wording {
  relation: Relation;
  /** Ends where the model's name (or a filler before it) has to follow. */
  before?: RegExp;
  /** Has to follow the name. */
  after?: RegExp;
  /**
   * `work`: says that somebody worked on the weights; what it is said of hardly matters. `origin`: says where something
   * comes from, which is said of code, data and encoders as often as of models, so that the subject is looked at. `label`:
   * a key before a value, or an instruction that only makes sense for one base. `terms`: says whose license the weights
   * are under, which tells the line that they come from, and no more.
   */
  says: 'work' | 'origin' | 'label' | 'terms';
  /** Said of models of this kind alone. */
  only?: Family['kind'];
}

const TUNED = String.raw`(?:(?:instruction[- ]?|supervised[- ]|further[- ]|parameter[- ]efficient[- ]|RL[- ])?(?:fine-?\s?tun|post-?train)|instruct(?:ion)?[- ]tun)`;

/** The first wording that fits a name counts, so the more telling ones stand first. */
export const WORDINGS: readonly Wording[] = [
  {
    relation: 'quantized',
    says: 'work',
    before:
      /\bquanti[sz](?:ed|ation)\s+(?:\w+\s+)?(?:versions?|variants?|checkpoints?|weights|models?|builds?)?\s*(?:of|from)\b/gi,
  },
  {
    relation: 'quantized',
    says: 'work',
    before:
      /\b(?:GGUF|AWQ|GPTQ|EXL2|MLX|NVFP4|FP8)\s+(?:versions?|quants?|quanti[sz]ations?|conversions?|builds?|weights|files)\s+(?:of|for|from)\b/gi,
  },
  {
    relation: 'adapter',
    says: 'work',
    before:
      /\b(?:Q?LoRA|adapter|delta|diff)s?(?:\s+(?:weights?|adapters?|modules?|checkpoints?))?\s+(?:for|of|trained on|on top of)\b/gi,
  },
  {
    relation: 'adapter',
    says: 'label',
    before:
      /\b(?:merg(?:e|ed|ing)|apply(?:ing)?|add(?:ing)?|load(?:ing)?)\s+(?:[\w'’-]+\s+){0,4}?(?:Q?LoRA|deltas?|adapters?|diffs?)\b(?:\s+(?:weights?|adapters?|checkpoints?))?\s+(?:in)?to\b/gi,
  },
  {
    relation: 'merge',
    says: 'work',
    before: /\bmerg(?:e|ed|er|ing)\s+(?:\w+\s+){0,2}(?:of|from|between)\b/gi,
  },
  {
    relation: 'continued-pretraining',
    says: 'work',
    before:
      /\b(?:continu(?:ed|ing|al|ally|ously|e|es)|further|additional(?:ly)?)(?:\s+to)?[\s-]+(?:be\s+)?(?:pre-?)?train(?:ed|ing)?\s+(?:(?:directly|weights|checkpoints?)\s+)?(?:from|on top of|upon|based on|of|on|with|using)?/gi,
  },
  {
    relation: 'continued-pretraining',
    says: 'work',
    before: /\bcontinu(?:ed|ing|e|es)\s+(?:from|training)\b/gi,
  },
  {
    relation: 'continued-pretraining',
    says: 'work',
    before:
      /\b(?:continu(?:ed|al)|further|mid)[\s-]+(?:pre-?)?train(?:ed|ing)\b[^.;:()]{0,80}?\b(?:atop|on top of|starting from|from the)\b/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\b(?:[\w-]+-)?(?:tuned|trained|aligned|enhanced|improved|extended|optimi[sz]ed)\s+(?:versions?|variants?)\s+of\b/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\btrain(?:ed|ing)\s+(?:\w+\s+)?(?:with|using|via)\s+(?:Q?LoRA|PEFT|adapters?)\s+(?:on|from|over)\b|\bresum(?:ed|ing)\s+(?:training\s+)?from\b/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    before: /\b(?:is|are|was|were)\s+(?:an?|the|our)\b/gi,
    after:
      /^\s+(?:(?:base|language|large)\s+)*(?:models?|LLMs?|checkpoints?)?,?\s*(?:further\s+|that\s+(?:was|were|is|are|has been|have been)\s+)?(?:fine-?tuned|instruction-tuned|post-trained|further trained)\b/i,
  },
  {
    relation: 'finetune',
    says: 'label',
    before: /\b(?:LLM|language(?: model)?)\s+(?:backbone|decoder)\s*(?:\(|is\b|are\b|was\b|[:：=]|from\b)/gi,
  },
  {
    relation: 'finetune',
    says: 'origin',
    after: /^\s*(?:\([^)]{0,60}\)\s*)?(?:LLM|language(?: model)?)\s+(?:backbone|decoder)\b/i,
  },
  {
    relation: 'finetune',
    says: 'origin',
    before:
      /\b(?:load(?:s|ed|ing)?|us(?:e|es|ed|ing)|with|from)\s+(?:the\s+)?(?:official\s+|released\s+)?pre-?trained\s+(?:weights?|checkpoints?)\s+(?:of|from)\b/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\bprun(?:ed|ing)\s+(?:\w+\s+)?from\b|\b(?:we|by|via|through|after)\s+(?:\w+ly\s+)?prun(?:e|ed|ing)\b/gi,
  },
  {
    relation: 'distilled',
    says: 'work',
    before: /\bdistill?ed\s+(?:versions?|variants?|models?)\s+(?:of|from)\b/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    before: new RegExp(
      String.raw`\b${TUNED}(?:ed|ing)\s+(?:versions?|variants?|checkpoints?|models?|derivatives?)\s+(?:of|from|based on)\b`,
      'gi',
    ),
  },
  {
    relation: 'finetune',
    says: 'work',
    before: new RegExp(
      String.raw`\b(?:${TUNED}ed\s+(?:\w+ly\s+)?(?:on|of)|${TUNED}(?:ed|ing)\s+(?:\w+ly\s+)?(?:from|on top of|over|upon|based on|on the basis of|starting from))\b`,
      'gi',
    ),
  },
  {
    relation: 'finetune',
    says: 'work',
    before: new RegExp(
      String.raw`\b(?:(?:we|our team|I|authors)\s+(?:(?!not|never|can)\w+\s+){0,3}${TUNED}(?:ed|e)?|(?:by|via|through|after)\s+(?:\w+ly\s+|full\s+|LoRA\s+)?${TUNED}ing)\b`,
      'gi',
    ),
  },
  {
    relation: 'finetune',
    says: 'work',
    before: /\bfinetuned\s+from\s+(?:model|checkpoint)\s*:/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    before: new RegExp(
      String.raw`\b(?:${TUNED}(?:ed|ing)|SFT|RLHF)\)?\s+(?:\([^)]{0,20}\)\s+)?(?:models?|checkpoints?|variants?)\s+using\b`,
      'gi',
    ),
  },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\b(?:fine-?\s?tun|updat|adapt)(?:es?|ed|ing)\s+(?:only\s+)?(?:the\s+)?(?:[\w`,-]+\s+){0,6}?(?:parameters|weights|layers)\s+of\b/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    after:
      /^["'`*)]*\s+(?:is|was|are|were|has been|have been)\s+(?:then\s+|further\s+)?(?:enhanced|adapted|extended|continued|trained|strengthened|aligned|specialised|specialized)\s+(?:\w+ly\s+)?(?:via|by|through|with|using)\b[^.;]{0,50}?\b(?:pre-?train|train|fine-?tun|SFT|RL\b)/i,
  },
  {
    relation: 'finetune',
    says: 'work',
    before: /\b(?:fine-?\s?tunes?|derivatives?|descendants?|adaptations?)\s+(?:of|from)\b/gi,
  },
  {
    relation: 'finetune',
    says: 'label',
    before:
      /(?:^|[\s(*-])(?:base|backbone|foundation|parent|starting|underlying)[ -](?:(?:large )?language |LLM )?(?:model|checkpoint|LLM)s?\s*(?:used\s*)?(?::|：|\bis\b|\bare\b|=)/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\b(?:our|its|their)\s+(?:base|backbone|foundation|initial|starting)\s+(?:(?:large )?language )?(?:model|LLM|checkpoint)s?[\s,(:]+(?:(?:specifically|namely|i\.e\.|is|was|are),?\s+)?/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\b(?:apply|applying|applied|perform(?:ed|ing)?|conduct(?:ed|ing)?|run(?:ning)?)\s+(?:[\w-]+\s+){0,5}?(?:RL|reinforcement learning|GRPO|PPO|DPO|SFT|fine-?tuning|post-?training)\s+(?:(?:training|directly)\s+)?(?:to|on|from|over|on top of)\b/gi,
  },
  {
    relation: 'finetune',
    says: 'label',
    only: 'image',
    before: /\bdownload(?:ing)?\s+(?:the\s+)?/gi,
    after:
      /^[^.;]{0,60}?\b(?:to|for|before|if you (?:want|wish|would like) to)\s+(?:start\s+)?(?:training|train|fine-?tun)/i,
  },
  {
    relation: 'finetune',
    says: 'terms',
    before:
      /\b(?:subject to|follow(?:s|ing)?|comply(?:ing)? with|adhere to|bound by|restricted|dictated by)\b[^.;]{0,70}?\b(?:licen[cs]es?(?:\s+agreements?)?|terms of use)\s*(?:of\b|:)/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    after:
      /^[\s:：)–—-]*(?:(?:is|was|are|were|serves?|served)\s+)?(?:as\s+)?(?:the\s+|our\s+)?(?:base|backbone|foundation)\s+(?:model|LLM|checkpoint)s?\s+(?:for|of|used|in|behind|we)\b/i,
  },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\b(?:trained|post-?trained|tuned|aligned|optimi[sz]ed)\s+(?:\w+ly\s+)?(?:on top of|on the basis of|based on|starting from|from|upon|atop)\b/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    after:
      /^[\s"'`*)]*(?:\([^)]{0,60}\)\s*)?(?:models?\s+)?(?:\s*,)?\s*as\s+(?:(?:(?:the|its|our|a|an|their)\s+)?(?:[\w-]+\s+){0,3}?(?:(?:base|backbone|foundation|starting|initial|parent|seed)\b|initiali[sz]ation)|(?:the|its|our|their)\s+(?:[\w-]+\s+){0,3}?(?:language (?:model|decoder)|LLM\b))/i,
  },
  {
    relation: 'finetune',
    says: 'origin',
    before:
      /\b(?:warm-?start(?:ed|ing)?|start(?:s|ed|ing)?|upcycl(?:ed|ing)|bootstrapp(?:ed|ing))\s+(?:from|with)\b/gi,
  },
  {
    relation: 'finetune',
    says: 'origin',
    before:
      /\binitiali[sz](?:ed|ing|es|e|ation)\s+(?:(?!randomly\b)[\w-]+\s+){0,5}?(?:from|with|using|by|on|of)\b/gi,
  },
  {
    relation: 'finetune',
    says: 'origin',
    before:
      /\b(?:built|build(?:s|ing)?|developed|created|derived|obtained)\s+(?:\w+ly\s+)?(?:on top of|on the basis of|based on|upon|on|from|atop|with|off)\b/gi,
  },
  { relation: 'finetune', says: 'origin', before: /\bbased\s+(?:up)?on\b/gi },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\b(?:inherit(?:s|ed|ing)?|reus(?:es?|ed|ing)|copy|copies|copied|tak(?:es?|en))\s+(?:\w+\s+){0,3}?(?:weights|parameters)\s+(?:of|from)\b|\b(?:weights|parameters)\s+(?:are|were)\s+(?:inherited|copied|initiali[sz]ed|loaded|taken)\s+from\b/gi,
  },
  {
    relation: 'finetune',
    says: 'origin',
    // What sees is joined to what writes, and only the latter is a base.
    before:
      /\b(?:connect|combin|integrat|coupl|align|bridg|fus)(?:e?s|ed|ing)\b[^.;]{0,120}?\b(?:and|with|to|into)\s+(?:an?\s+|the\s+)?(?:(?:frozen|pre-?trained|open-source)\s+)*(?:large\s+)?(?:language\s+models?|LLMs?)\b,?/gi,
  },
  {
    relation: 'finetune',
    says: 'origin',
    before:
      /\b(?:connect|combin|integrat|coupl|align|bridg|fus)(?:e?s|ed|ing)\b[^.;]{0,120}?\b(?:and|with|to|into)\s+(?:an?|the|our)\b/gi,
    after: /^["'`*)]*\s+(?:large\s+)?(?:language\s+models?|LLMs?)\b/i,
  },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\b(?:compris(?:es|ing)|consist(?:s|ing)?\s+of|composed\s+of|made\s+up\s+of)\b[^.;]{0,240}?\b(?:encoder|tower|projector|connector|adapter)\b[^.;]{0,160}?(?:\band\b|,|\(\d\))\s*(?:\(\d\)\s*)?(?:an?|the|our)\b(?=[^;,()]{1,50}?\b(?:language|LLM))/gi,
    after:
      /^["'`*)]*\s+(?:(?:as\s+)?(?:an?|the|its|our)\s+)?(?:large\s+)?(?:language\s+(?:models?|decoder|backbone)|LLMs?)\b/i,
  },
  {
    relation: 'finetune',
    says: 'terms',
    before:
      /\b(?:models?|weights|checkpoints?)\b[^.;]{0,80}\b(?:under|by|to|with)\s+(?:the\s+)?(?:terms\s+of\s+)?(?:the\s+)?(?:original\s+)?(?=\S)/gi,
    after: /^(?:['’]s)?\s+(?:community\s+|model\s+|original\s+)?licen[cs]e/i,
  },
  {
    relation: 'finetune',
    says: 'origin',
    before:
      /(?:基于|(?<![现正存实所])在|以)(?:(?:Meta|Google|Mistral)(?![-\w])|[^。；，,;：:A-Za-z\n]){0,20}/g,
    after:
      /^(?![^。；，,;]{0,16}(?:经验|架构|代码|框架|数据|思想|方法|结构))[^。；，,;]{0,16}(?:微调|精调|训练|基础上|为基座|为基础|为底座|优化|开发|构建|打造|的中文)/,
  },
  {
    relation: 'finetune',
    says: 'origin',
    before: /(?:由|从|使用|采用|利用|通过|用|對|对)(?:Meta|Google|Mistral)?/g,
    after:
      /^(?![^。；，,;]{0,12}(?:经验|架构|代码|框架|数据|思想|方法|结构|分词|词表))[^。；，,;]{0,12}?(?:初始化|热启动|继续(?:预)?训练|增量(?:预)?训练|进行(?:\S{0,4})?(?:微调|精调|预训练)|(?:微调|精调)(?:得到|而来|而成))/,
  },
  {
    relation: 'finetune',
    says: 'work',
    before: /初始化自|热启动自|(?:微调|精调|继续训练|蒸馏)自|继承(?:了|自)?/g,
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
    relation: 'continued-pretraining',
    says: 'work',
    only: 'text',
    before: /\bpre-?trained\s+(?:on|from)\b/gi,
  },
  {
    relation: 'adapter',
    says: 'label',
    before:
      /\b(?:obtain(?:ing)?|get|download(?:ing)?|request(?:ing)?|acquire|prepare)\s+(?:access to\s+)?(?:the\s+)?/gi,
    after: /^['’]?s?\s+(?:backbone|base(?: model)?|foundation(?: model)?)\s+(?:weights|checkpoints?)\b/i,
  },
  { relation: 'adapter', says: 'work', before: /原版|原始/g, after: /^[^。；，,;]{0,6}(?:模型|权重)/ },
];

/** A block without any of these says nothing of the kind: a cheap test before all others. */
export const ANY_WORDING =
  /tun(?:e[ds]?|ing)\b|derivative|descendant|adaptation|train|licen[cs]e|based\s+(?:up)?on|built|build|initiali[sz]|distil|quanti[sz]|GGUF|AWQ|GPTQ|LoRA|adapter|delta|merg|(?:base|backbone|foundation|parent|starting|underlying)[ -]|start|upcycl|developed|created|derived|obtained|prun|resum|download|backbone|decoder|\bRL\b|\bSFT\b|GRPO|reinforcement|continu|기반|바탕|파인튜닝|미세|ベース|基盤|基に|元に|ファインチューニング|微調整|継続事前|基于|原版|原始|基础|基座|微调|精调|初始化|热启动|继承|继续|增量|底座|骨干|基底|inherit|compris|consist|compos|made up|connect|combin|integrat|coupl|align|bridg|\bfus|reus|copi|\bSFT\b|enhanced|obtain|request|\boriginal\b|\bas\s/i;

/** Words that may stand between a wording and the name: "fine-tuned from *the pretrained 7B* LLaMA". */
export const FILLERS =
  /^(?:[\s"'`“”‘’*_:：(（[~,-]|\b(?:a|an|the|our|its|their|both|either|model|models|llms?|vlms?|mllms?|weights?|parameters|checkpoints?|versions?|variants?|family|series|of|from|intermediate|final|early|original|official|released|publicly|available|pre-existing|general(?:-domain|-purpose)?|open(?:-?sourced?|-?weights?)?|pre-?trained|pre-?training|existing|powerful|strong|well-known|popular|latest|recent|base|backbone|initial|foundation(?:al|s)?|large|small|(?:medium-)?sized?|language|vision|multimodal|code|chat|instruct(?:ion)?(?:-?tuned)?|dense|moe|on|top|by|using|with|state-of-the-art|sota|great|excellent|amazing|meta(?:['’]s)?|meta ai(?:['’]s)?|google(?:['’]s)?|alibaba(?:['’]s)?|microsoft(?:['’]s)?|facebook(?:['’]s)?|openai(?:['’]s)?|mistral ai(?:['’]s)?|eleutherai(?:['’]s)?|deepseek(?:['’]s)|stability ai(?:['’]s)?|\d+(?:\.\d+)?b)(?![\w]))*$/i;

/** Between a wording and a name: then what was tuned is told already, and the name is what it was tuned on. */
export const TUNED_ON =
  /\b(?:our|the|this|these|a|all)\s+(?:[\w-]+\s+){0,2}(?:models?|checkpoints?|weights)\s+on\s+(?:the\s+)?$/i;

/** What may stand between one name and the next of the same list. */
export const LIST_GAP =
  /^(?:[\s,/&、"'`*+()]|[A-Z][\w.-]*\d[BM]?(?![\w.-])|\b(?:and|or|the|then|model|models|as well as|respectively|以及|和)(?![\w]))*$/i;

/** After a name: then it is not the model itself that is spoken of. */
export const NOT_ITS_WEIGHTS =
  /^['’]s\s+(?!(?:\w+\s+)?(?:weights|checkpoint|model))|^\s+(?:series\s+)?models?\s+you\b|^\W{0,3}(?:(?!(?:on|with|using|and|to|for|by|in|via|at|from|as|is|are|was|which|that|or|of|then)\b)[\w-]+\s+){0,2}?(?:architectur|code(?:s|base)?\b|repo|implementation|tokeni[sz]er|framework|licen[cs]e|recipe|data|corpus|paper|format|structure|design|config|api\b|template|librar|vocab|embeddings?\b|encoder|techni|method|prompt|outputs?\b|respons|generat|blog|docs?\b|project|toolkit|trainer|inference|evaluat|eval\b|scaling|style|tech report|layers?\b|block|vae\b|autoencoder|judge|reward)/i;

/** Before an `origin` wording: then it is said of something else than a model's weights. */
export const NOT_A_MODEL =
  /\b(?:(?:the|our|this|its|these|all|training|source|inference|evaluation) codes?|codebase|repo(?:sitory)?|projects?|implementation|frameworks?|library|architectures?|tokeni[sz]ers?|vocabulary|train(?:er|ing)|scripts?|evaluation|evaluator|demo|template|interface|UI|pipelines?|toolkit|licen[cs]e|prompts?|format|design|structure|encoders?|VAE|autoencoders?|vocoders?|discriminators?|reward(?: model)?|judges?|classifiers?|filters?|data ?sets?|data|corpus|benchmarks?|annotations?|results?|captions?|embeddings?|retriever|server|deployment|inference|kernels?|blocks?|layers?|attention|method|approach|algorithm|implemented|package|tool|plugin|app|service|report|paper|app(?:lication)?|documentation|API|steps?|section|table|setup|settings?|config(?:uration)?s?|recipe|loss|objective|scores?|metrics?|captioner|detector|refiner|rewrit\w+)\b[^.;]{0,50}$/i;

/** In front of a wording: then it does not happen, or somebody else is asked to do it. */
export const NOT_DONE =
  /\b(?:not|never|without|rather than|instead of|unlike|compared (?:to|with)|than|no longer|you (?:can|may|could|want|need|should)|users? (?:can|may|could)|if you|(?:surpass|outperform|beat|exceed)(?:s|ed|ing)?|(?:existing|other|previous|prior|most) (?:\w+ )?(?:models?|LLMs?|LMMs?|VLMs?|MLLMs?|methods?)|(?:code|scripts?|examples?|recipes?|tutorials?|guides?|notebooks?|instructions?|configs?|tools?|commands?|support) (?:\w+ )?(?:for|to|on|of)|required to|used? (?:to|for)|how to|in order to|want to|can be|could be|may be|might|plan(?:s|ned|ning)? to|consider|recommend(?:ed)?|suggest(?:ed)?|please|will be|support(?:s|ed|ing)?|allow(?:s|ed|ing)?|example of|option(?:s|al|ally)?|let's|feel free|such as|e\.g\.?,?|similar to|inspired by)\b[^,;.]{0,40}$|(?:可以|支持|如何|用户|如果|例如|类似)[^。；，]{0,20}$/i;

/** How a sentence about what readers may do begins. */
export const EXAMPLE_SENTENCE =
  /^\W*(?:in|for) this (?:example|tutorial|guide|notebook|demo|section|walkthrough)|^\W*to get\b|^\W*for example|^\W*(?:use|run|execute|try|see) (?:the )?(?:following|below)\b/i;

/** After an `after` wording's name: then the role is another one. */
export const ANOTHER_ROLE =
  /^.{0,80}?\b(?:prompt|rewrit\w+|refiner|safety|filter|classifier|detector|reward|judge|teacher|critic|tokeni[sz]er|encoder|annotat\w+|generator|evaluator|baseline|verifier|retriever|embedding|captioner|VAE)\b/i;

/** Names of models that score, judge, guard or embed: they stand beside a model, not under it. */
export const NO_PARENT =
  /reward|(?:^|[-_\s])(?:prm|orm|rm|guard|embed(?:ding)?|judge|reranker|scorer|vae)(?:[-_\s\d]|$)/i;

/** Sections about others: thanks, citations, comparisons, terms. */
export const OTHERS_SECTION =
  /acknowledg|related|citation|credit|thanks|comparison|benchmark|leaderboard|references?$|projects?$|\bprojects? (?:using|based|built|that|with|on|by)\b|\b(?:used|adopted) by\b|showcase|who (?:uses|is using)|adopters|derivative works?|awesome|ecosystem|community|致谢|引用|相关|社区|使用了.*项目/i;

/** Headers of table columns whose cells name base models. */
export const BASE_COLUMN =
  /^(?:base|backbone|parent|foundation|initial|starting)(?:[ -]?(?:models?|llms?|lms?|checkpoints?|versions?|weights))?$|^(?:base|backbone|pre-?trained)[ -](?:llm|lm|language model)$|^(?:llm|language)(?: (?:backbone|model|decoder|part))?$|^(?:fine-?tuned|initiali[sz]ed|distilled|trained) from$|^(?:基座|基座模型|底座|底座模型|基础模型|训练基座|语言模型|基于(?:什么)?模型(?:训练)?|依赖(?:模型|权重)|重构模型.*|依赖.*)$/i;
