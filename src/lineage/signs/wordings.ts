import type { Wording } from './wording.ts';
import { EAST_ASIAN_WORDINGS } from './wordings-east-asian.ts';

const TUNED = String.raw`(?:(?:instruction[- ]?|supervised[- ]|further[- ]|parameter[- ]efficient[- ]|RL[- ])?(?:fine-?\s?tun|post-?train)|instruct(?:ion)?[- ]tun)`;

/** The first wording that fits a name counts, so the more telling ones stand first. */
export const WORDINGS: readonly Wording[] = [
  {
    relation: 'quantized',
    says: 'work',
    before:
      /\bquanti[sz](?:ed|ations?)\s+(?:(?:\w+\s+)?(?:versions?|variants?|checkpoints?|weights|models?|builds?)\s+)?(?:of|from)\b/gi,
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
      /\b(?:Q?LoRA|adapter|delta|diff|ControlNet)s?(?:\s+(?:weights?|adapters?|modules?|checkpoints?))?\s+(?:for|of|trained on|on top of)\b/gi,
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
      /(?:^|[\s(*-])(?:base|backbone|foundation|parent|starting|underlying)[ -](?:(?:large )?language |LLM )?(?:model|checkpoint|LLM)s?\s*(?:used\s*)?(?::|：|\bis\b|\bare\b|=|\((?=[^\s()]{3,60}\)))/gi,
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
      /\b(?:apply|applying|applied|perform(?:ed|ing)?|conduct(?:ed|ing)?|run(?:ning)?)\s+(?:[\w-]+\s+){0,5}?(?:RL|reinforcement learning|GRPO|PPO|DPO|SFT|fine-?tuning|post-?training)\s+(?:(?:training|directly)\s+)?(?:to|on|of|from|over|on top of)\b/gi,
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
      /^[\s"'`*)]*(?:\([^)]{0,60}\)\s*)?(?:models?\s+)?(?:\s*,)?\s*as\s+(?:(?:(?:the|its|our|a|an|their)\s+)?(?:[\w-]+\s+){0,3}?(?:(?:base|backbone|foundation|starting|initial|parent|seed|policy)\b|initiali[sz]ation)|(?:the|its|our|their)\s+(?:[\w-]+\s+){0,3}?(?:language (?:model|decoder)|LLM\b))/i,
  },
  {
    relation: 'finetune',
    says: 'work',
    several: true,
    after:
      /^[\s"'`*)]*(?:models?\s+)?(?:\s*,)?\s*as\s+(?:the\s+|its\s+|our\s+|their\s+)?(?:(?!data\b)[\w-]+\s+){0,2}?(?:backbones|(?:base|foundation|starting|initial|parent)\s+(?:language\s+)?(?:models|LLMs|checkpoints))\b/i,
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
    says: 'origin',
    // Of one architecture another was made, the weights kept.
    before: /\b(?:convert|upscal|expand|lineari[sz]|sparsifi)ed\s+(?:\w+ly\s+)?(?:from|out of)\b/gi,
  },
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
    // "Our variants with the X LLM": what writes, in a model that sees or hears.
    before:
      /\b(?:our|this|these)\s+(?:[\w-]+\s+){0,3}?(?:models?|variants?|versions?|checkpoints?|series|suite)\s+(?:(?:that|which)\s+)?(?:us(?:e|es|ing)|with|adopt(?:s|ing)?|employ(?:s|ing)?|powered\s+by|leverag(?:es?|ing))\b/gi,
    after:
      /^["'`*)]*\s+(?:as\s+(?:the|its|our|an?)\s+)?(?:(?:LLM|language)(?:[\s-]+(?:models?|backbones?|decoders?))?|LLMs|backbones?)\b(?!\s*(?:judge|evaluat|filter|annotat|rewrit|score|embedd|encoder|API))/i,
  },
  {
    relation: 'continued-pretraining',
    says: 'work',
    // "Pretraining X on 20B tokens": whoever does that has a new model afterwards.
    before: /\bpre-?train(?:ed|ing)?\b(?!\s+(?:an?|our|new)\b)/gi,
    after:
      /^["'`*)]*\s+(?:(?:base\s+)?models?\s+)?(?:further\s+)?(?:on|with|using|over)\s+(?:(?:our|an?|the|additional|another|about|around|over|roughly|nearly|~|\d)[^.;]{0,60}?\b(?:tokens?|corpus|corpora|data|texts?|code)\b)/i,
  },
  {
    relation: 'finetune',
    says: 'work',
    // "Fine-tuning X on chats, which yields Example": with its result, so that no guide is meant.
    before: new RegExp(
      String.raw`\b(?:${TUNED}(?:ed|ing|e)|train(?:ed|ing)|align(?:ed|ing)|adapt(?:ed|ing))\b`,
      'gi',
    ),
    after:
      /^["'`*)]*\s+(?:(?:base\s+)?models?\s+)?(?:further\s+)?(?:on|with|using|over|via|by|to|for|,|which|and)\b[^.;]{0,70}?\b(?:obtain(?:s|ed|ing)?|yield(?:s|ed|ing)?|result(?:s|ed|ing)?\s+in|giv(?:es?|ing)\s+(?:us|rise)|leading\s+to|produc(?:es?|ed|ing)|becom(?:es?|ing)|call(?:ed)?\s+it)\s+(?:the\s+|our\s+)?[A-Z*`[]/,
  },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\b(?:compris(?:es|ing)|consist(?:s|ing)?\s+of|composed\s+of|made\s+up\s+of)\b(?=[^.;]{0,240}?\b(?:encoder|tower|projector|connector|adapter)\b)[^.;]{0,400}?(?:\band\b|,|\(\d\))\s*(?:\(\d\)\s*)?(?:an?|the|our)\b(?=[^;,()]{1,50}?\b(?:language|LLM))/gi,
    after:
      /^["'`*)]*\s+(?:(?:as\s+)?(?:an?|the|its|our)\s+)?(?:large\s+)?(?:language\s+(?:models?|decoder|backbone)|LLMs?)\b/i,
  },
  {
    relation: 'finetune',
    says: 'work',
    // An architecture of parts, of which the language model is one: an architecture alone is borrowed without its weights.
    before:
      /\barchitectures?\s+(?:is|are|was|were)\s+(?:based|built)\s+(?:up)?on\b(?=(?:[^.;]|\.\d){1,50}(?<=\d[BM])\s+(?:large\s+)?(?:language\s+(?:model|decoder|backbone)|LLM)\b[^.;]{0,80}\b(?:encoder|tower|projector)\b)/gi,
  },
  {
    relation: 'finetune',
    says: 'terms',
    before:
      /\b(?:models?|weights|checkpoints?)\b[^.;]{0,80}\b(?:under|by|to|with)\s+(?:the\s+)?(?:terms\s+of\s+)?(?:the\s+)?(?:original\s+)?(?=\S)/gi,
    after: /^(?:['’]s)?\s+(?:community\s+|model\s+|original\s+)?licen[cs]e/i,
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
  {
    relation: 'finetune',
    says: 'label',
    before: /^\W{0,4}(?:base|backbone|LLM|(?:large )?language model)\W{0,3}[:：]/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    before: /\b(?:we|our team)\s+(?:\w+\s+)?(?:train|trained|SFT)\b/gi,
    after:
      /^["'`*)]*\s+(?:models?\s+)?(?:with|using|via|by|through|on)\s+(?:[\w-]+\s+){0,3}?(?:GRPO|PPO|DPO|RL|RLHF|RLVR|reinforcement|LoRA|SFT|supervised|instructions?)\b/i,
  },
  {
    relation: 'finetune',
    says: 'work',
    before:
      /\btrain(?:ed|ing)\s+(?:by|with|via|using|through)\s+(?:[\w-]+\s+){0,3}?(?:RL|RLHF|RLVR|reinforcement learning|GRPO|PPO|DPO|SFT)\s+(?:from|on top of|starting from|on)\b/gi,
  },
  {
    relation: 'finetune',
    says: 'work',
    before: new RegExp(String.raw`\b(?:is|are)\s+(?:an?|the)\s+(?:\w+\s+)?${TUNED}ed\b`, 'gi'),
  },
  {
    relation: 'adapter',
    says: 'work',
    only: 'image',
    before: /\b(?:is|are|was|were)\s+trained\s+on\b/gi,
  },
  ...EAST_ASIAN_WORDINGS,
];

/** A block without any of these says nothing of the kind: a cheap test before all others. */
export const ANY_WORDING =
  /^\W{0,4}base\W|ControlNet|policy|\bLLM\b|language|tun(?:e[ds]?|ing)\b|derivative|descendant|adaptation|train|licen[cs]e|based\s+(?:up)?on|built|build|initiali[sz]|distil|quanti[sz]|GGUF|AWQ|GPTQ|LoRA|adapter|delta|merg|(?:base|backbone|foundation|parent|starting|underlying)[ -]|start|upcycl|developed|created|derived|obtained|converted|upscaled|expanded|lineari|sparsified|prun|resum|download|backbone|decoder|\bRL\b|\bSFT\b|GRPO|reinforcement|continu|기반|바탕|파인튜닝|미세|ベース|基盤|基に|元に|ファインチューニング|微調整|継続事前|基于|原版|原始|基础|基座|训练|微调|精调|初始化|热启动|选择|权重|参数|继承|继续|增量|底座|骨干|基底|inherit|compris|consist|compos|made up|connect|combin|integrat|coupl|align|bridg|\bfus|reus|copi|\bSFT\b|enhanced|obtain|request|\boriginal\b|\bas\s/i;
