/** Words that may stand between a wording and the name: "fine-tuned from *the pretrained 7B* LLaMA". */
export const FILLERS =
  /^(?:[\s"'`“”‘’*_:：(（[~,-]|\b(?:a|an|the|our|its|their|both|either|model|models|llms?|vlms?|mllms?|weights?|parameters|checkpoints?|versions?|variants?|family|series|of|from|intermediate|final|early|original|official|released|publicly|available|pre-existing|general(?:-domain|-purpose)?|open(?:-?sourced?|-?weights?)?|pre-?trained|pre-?training|existing|powerful|strong|well-known|popular|latest|previous|earlier|recent|new(?:est|ly)?|next-generation|flagship|text(?:-only)?|base|backbone|initial|foundation(?:al|s)?|large|small|(?:medium-)?sized?|language|vision|multimodal|code|chat|instruct(?:ion)?(?:-?tuned)?|dense|moe|on|top|by|using|with|state-of-the-art|sota|great|excellent|amazing|meta(?:['’]s)?|meta ai(?:['’]s)?|google(?:['’]s)?|alibaba(?:['’]s)?|microsoft(?:['’]s)?|facebook(?:['’]s)?|openai(?:['’]s)?|mistral ai(?:['’]s)?|eleutherai(?:['’]s)?|deepseek(?:['’]s)|zhipu(?: ?ai)?(?:['’]s)?|nvidia(?:['’]s)?|ibm(?:['’]s)?|tii(?:['’]s)?|bigscience(?:['’]s)?|openbmb(?:['’]s)?|apple(?:['’]s)?|01\.ai(?:['’]s)?|stability ai(?:['’]s)?|\d+(?:\.\d+)?b)(?![\w]))*$/i;

/** Between a wording and a name: then what was tuned is told already, and the name is what it was tuned on. */
export const TUNED_ON =
  /\b(?:our|the|this|these|a|all)\s+(?:[\w-]+\s+){0,2}(?:models?|checkpoints?|weights)\s+on\s+(?:the\s+)?$/i;

/** What may stand between one name and the next of the same list. */
export const LIST_GAP =
  /^(?:[\s,/&、，"'`*+()]|[A-Z][\w.-]*\d[BM]?(?![\w.-])|\b(?:and|or|the|then|model|models|as well as|respectively|(?:meta|google|facebook|alibaba|microsoft|openai|mistral(?: ai)?|tii|eleutherai|deepseek|stability ai)['’]s)(?![\w])|以及|和|与|及|と|や|및|와|과)*$/i;

/** After a name: then it is not the model itself that is spoken of. */
export const NOT_ITS_WEIGHTS =
  /^['’]s\s+(?!(?:\w+\s+)?(?:weights|checkpoint|model))|^\s+(?:series\s+)?models?\s+you\b|^\W{0,3}(?:(?!(?:on|with|using|and|to|for|by|in|via|at|from|as|is|are|was|which|that|or|of|then)\b)[\w-]+\s+){0,2}?(?:architectur|code(?:s|base)?\b|repo|implementation|tokeni[sz]er|framework|licen[cs]e|recipe|data|corpus|paper|format|structure|design|config|api\b|template|librar|vocab|embeddings?\b|encoder|techni|method|prompt|outputs?\b|respons|generat|blog|docs?\b|project|toolkit|trainer|inference|evaluat|eval\b|scaling|style|tech report|layers?\b|block|vae\b|autoencoder|judge|reward)/i;

/** Before an `origin` wording: then it is said of something else than a model's weights. */
export const NOT_A_MODEL =
  /\b(?:(?:the|our|this|its|these|all|training|source|inference|evaluation) codes?|codebase|repo(?:sitory)?|projects?|implementation|frameworks?|library|architectures?|tokeni[sz]ers?|vocabulary|train(?:er|ing)|scripts?|evaluation|evaluator|demo(?! (?:version|model|checkpoint))|template|interface|UI|pipelines?|toolkit|licen[cs]e|prompts?|format|design|structure|encoders?|VAE|autoencoders?|vocoders?|discriminators?|reward(?: model)?|judges?|classifiers?|filters?|data ?sets?|data|corpus|benchmarks?|annotations?|results?|captions?|embeddings?|retriever|server|deployment|inference|kernels?|blocks?|layers?|attention|method|approach|algorithm|implemented|package|tool|plugin|app|service|report|paper|app(?:lication)?|documentation|API|steps?|section|table|setup|settings?|config(?:uration)?s?|recipe|loss|objective|scores?|metrics?|captioner|detector|refiner|rewrit\w+)\b[^.;]{0,50}$/i;

/** In front of a wording: then it does not happen, or somebody else is asked to do it. */
export const NOT_DONE =
  /\b(?:not|never|without|rather than|instead of|unlike|compared (?:to|with)|than|no longer|you (?:can|may|could|want|need|should)|users? (?:can|may|could)|if you|(?:surpass|outperform|beat|exceed)(?:s|ed|ing)?|(?:existing|other|previous|prior|most) (?:\w+ )?(?:models?|LLMs?|LMMs?|VLMs?|MLLMs?|methods?)|(?:code|scripts?|examples?|recipes?|tutorials?|guides?|notebooks?|instructions?|configs?|tools?|commands?|support) (?:\w+ )?(?:for|to|on|of)|required to|used? (?:to|for)|how to|in order to|want to|can be|could be|may be|might|plan(?:s|ned|ning)? to|consider|recommend(?:ed)?|suggest(?:ed)?|please|will be|support(?:s|ed|ing)?|allow(?:s|ed|ing)?|example of|option(?:s|al|ally)?|let's|feel free|such as|e\.g\.?,?|similar to|inspired by)\b[^,;.]{0,40}$|(?:可以|支持|如何|用户|如果|例如|类似)[^。；，]{0,20}$/i;

/** How a sentence about what readers may do begins. */
export const EXAMPLE_SENTENCE =
  /^\W*(?:in|for) this (?:example|tutorial|guide|notebook|demo|section|walkthrough)|^\W*to get\b|^\W*for example|^\W*here(?:['’]s| is| are) (?:an? |the |some )?(?:\w+ ){0,2}(?:config|example|command|script|snippet|sample|recipe)|^\W*(?:use|run|execute|try|see) (?:the )?(?:following|below)\b|^\W*(?:下面|以下|下列|如下)(?:的)?(?:命令|指令|示例|例子|代码|脚本|步骤)|^\W*the (?:following|below) (?:command|example|script|snippet|code)s?\b/i;

/** After an `after` wording's name: then the role is another one. */
export const ANOTHER_ROLE =
  /^.{0,80}?\b(?:prompt|rewrit\w+|refiner|safety|filter|classifier|detector|reward|judge|teacher|critic|tokeni[sz]er|encoder|annotat\w+|generator|evaluator|baseline|verifier|retriever|embedding|captioner|VAE)\b/i;

/** Names of models that score, judge, guard, embed or make sound of spectra: they stand beside a model, not under it. */
export const NO_PARENT =
  /reward|tokeni[sz]er|vocoder|bigvgan|hifi-?gan|(?:^|[-_\s])(?:prm|orm|rm|guard|embed(?:ding)?|judge|reranker|scorer|vae)(?:[-_\s\d]|$)/i;

/** Sections about others: thanks, citations, comparisons, terms. */
export const OTHERS_SECTION =
  /acknowledg|related|citation|credit|thanks|comparison|benchmark|\bbaselines?\b|leaderboard|references?$|projects?$|\bprojects? (?:using|based|built|that|with|on|by)\b|\b(?:used|adopted) by\b|showcase|who (?:uses|is using)|adopters|derivative works?|awesome|ecosystem|community|致谢|引用|相关|社区|使用了.*项目/i;

/** Sections of what is still to come; what is ticked off in them is done. */
export const PLANS_SECTION =
  /\bto-?dos?\b|roadmap|future (?:work|plans?)|\bplans?$|coming soon|待办|计划|路线图/i;
