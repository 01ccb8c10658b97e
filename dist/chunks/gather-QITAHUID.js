import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  documentOf,
  documentPathsOf,
  folderRole,
  pythonModuleOf,
  pythonPathsOf,
  readShell
} from "./chunk-AVJQHN3L.js";
import {
  FAMILIES,
  FIRST_WORDS,
  MODELS,
  baseNameOf,
  familyOf,
  isStageWord,
  modelOf,
  nameKey,
  wordsOf
} from "./chunk-FCJSEOQL.js";
import {
  tensorFilesOf
} from "./chunk-GTDBWC6Y.js";
import {
  decodeText
} from "./chunk-CW2LEEIM.js";
import "./chunk-TFLCJR7G.js";
import "./chunk-4PVTII6F.js";
import "./chunk-KSH43GFD.js";
import {
  readPositions
} from "./chunk-D3M2LYNM.js";
import "./chunk-FFZO67JL.js";
import "./chunk-BHZPSDVK.js";
import {
  RELATIONS
} from "./chunk-7UWSLU2C.js";
import "./chunk-SBZSMP27.js";
import "./chunk-BE7JI7H6.js";

// src/lineage/foreign.ts
var PACKAGE = /(?:^|\/)(?:setup\.py|setup\.cfg|pyproject\.toml)$/;
var TERMS = /(?:^|\/)(?:licen[cs]e|copying)(?:\.(?:md|txt|rst))?$/i;
function foldersOf(release) {
  const folders = (name) => new Set(
    release.files.filter(({ path }) => path.includes("/") && name.test(path)).map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1))
  );
  const terms = folders(TERMS);
  return [...folders(PACKAGE)].filter((folder) => terms.has(folder));
}
function foreignIn(release) {
  const folders = foldersOf(release);
  return (path) => folders.some((folder) => path.startsWith(folder));
}

// src/lineage/signs/wordings.ts
var TUNED = String.raw`(?:instruction[- ]?|supervised[- ]|further[- ]|parameter[- ]efficient[- ]|RL[- ])?(?:fine-?\s?tun|post-?train)`;
var WORDINGS = [
  {
    relation: "quantized",
    says: "work",
    before: /\bquanti[sz](?:ed|ation)\s+(?:\w+\s+)?(?:versions?|variants?|checkpoints?|weights|models?|builds?)?\s*(?:of|from)\b/gi
  },
  {
    relation: "quantized",
    says: "work",
    before: /\b(?:GGUF|AWQ|GPTQ|EXL2|MLX|NVFP4|FP8)\s+(?:versions?|quants?|quanti[sz]ations?|conversions?|builds?|weights|files)\s+(?:of|for|from)\b/gi
  },
  {
    relation: "adapter",
    says: "work",
    before: /\b(?:Q?LoRA|adapter|delta|diff)s?(?:\s+(?:weights?|adapters?|modules?|checkpoints?))?\s+(?:for|of|trained on|on top of)\b/gi
  },
  {
    relation: "merge",
    says: "work",
    before: /\bmerg(?:e|ed|er|ing)\s+(?:\w+\s+){0,2}(?:of|from|between)\b/gi
  },
  {
    relation: "continued-pretraining",
    says: "work",
    before: /\b(?:continu(?:ed|ing|al|ally|ously|e|es)|further|additional(?:ly)?)(?:\s+to)?[\s-]+(?:be\s+)?(?:pre-?)?train(?:ed|ing)?\s+(?:(?:directly|weights|checkpoints?)\s+)?(?:from|on top of|upon|based on|of|on|with|using)?/gi
  },
  {
    relation: "continued-pretraining",
    says: "work",
    before: /\bcontinu(?:ed|ing|e|es)\s+(?:from|training)\b/gi
  },
  {
    relation: "distilled",
    says: "work",
    before: /\bdistill?ed\s+(?:versions?|variants?|models?)\s+(?:of|from)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: new RegExp(
      String.raw`\b${TUNED}(?:ed|ing)\s+(?:versions?|variants?|checkpoints?|models?|derivatives?)\s+(?:of|from|based on)\b`,
      "gi"
    )
  },
  {
    relation: "finetune",
    says: "work",
    before: new RegExp(
      String.raw`\b(?:${TUNED}ed\s+(?:\w+ly\s+)?(?:on|of)|${TUNED}(?:ed|ing)\s+(?:\w+ly\s+)?(?:from|on top of|over|upon|based on|on the basis of|starting from))\b`,
      "gi"
    )
  },
  {
    relation: "finetune",
    says: "work",
    before: new RegExp(
      String.raw`\b(?:(?:we|our team|I|authors)\s+(?:(?!not|never|can)\w+\s+){0,3}${TUNED}(?:ed|e)?|(?:by|via|through|after)\s+(?:\w+ly\s+|full\s+|LoRA\s+)?${TUNED}ing)\b`,
      "gi"
    )
  },
  {
    relation: "finetune",
    says: "work",
    before: /\bfinetuned\s+from\s+(?:model|checkpoint)\s*:/gi
  },
  {
    relation: "finetune",
    says: "label",
    before: /(?:^|[\s(*-])(?:base|backbone|foundation|parent|starting|underlying)[ -](?:(?:large )?language |LLM )?(?:model|checkpoint|LLM)s?\s*(?:used\s*)?(?::|：|\bis\b|\bare\b|=)/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:our|its|their)\s+(?:base|backbone|foundation|initial|starting)\s+(?:(?:large )?language )?(?:model|LLM|checkpoint)s?[\s,(:]+(?:(?:specifically|namely|i\.e\.|is|was|are),?\s+)?/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:apply|applying|applied|perform(?:ed|ing)?|conduct(?:ed|ing)?|run(?:ning)?)\s+(?:[\w-]+\s+){0,5}?(?:RL|reinforcement learning|GRPO|PPO|DPO|SFT|fine-?tuning|post-?training)\s+(?:(?:training|directly)\s+)?(?:to|on|from|over|on top of)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:subject to|follow(?:s|ing)?|comply(?:ing)? with|adhere to|bound by|restricted)\b[^.;]{0,50}?\blicen[cs]es?(?:\s+agreements?)?\s+of\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    after: /^[\s:：)–—-]*(?:(?:is|was|are|were|serves?|served)\s+)?(?:as\s+)?(?:the\s+|our\s+)?(?:base|backbone|foundation)\s+(?:model|LLM|checkpoint)s?\s+(?:for|of|used|in|behind|we)\b/i
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:trained|post-?trained|tuned|aligned|optimi[sz]ed)\s+(?:\w+ly\s+)?(?:on top of|on the basis of|based on|starting from|from|upon|atop)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    after: /^[\s"'`*)]*(?:\([^)]{0,60}\)\s*)?(?:models?\s+)?(?:\s*,)?\s*as\s+(?:(?:the|its|our|a|an|their)\s+)?(?:[\w-]+\s+){0,3}?(?:(?:base|backbone|foundation|starting|initial|parent|seed)\b|initiali[sz]ation|(?:large )?language (?:model|decoder)|LLM\b)/i
  },
  {
    relation: "finetune",
    says: "origin",
    before: /\b(?:warm-?start(?:ed|ing)?|start(?:s|ed|ing)?|upcycl(?:ed|ing)|bootstrapp(?:ed|ing))\s+(?:from|with)\b/gi
  },
  {
    relation: "finetune",
    says: "origin",
    before: /\binitiali[sz](?:ed|ing|es|e|ation)\s+(?:(?!randomly\b)[\w-]+\s+){0,5}?(?:from|with|using|by|on|of)\b/gi
  },
  {
    relation: "finetune",
    says: "origin",
    before: /\b(?:built|build(?:s|ing)?|developed|created|derived|obtained)\s+(?:\w+ly\s+)?(?:on top of|on the basis of|based on|upon|on|from|atop|with|off)\b/gi
  },
  { relation: "finetune", says: "origin", before: /\bbased\s+(?:up)?on\b/gi },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:models?|weights|checkpoints?)\b[^.;]{0,80}\b(?:under|by|to|with)\s+(?:the\s+)?(?:terms\s+of\s+)?(?:the\s+)?(?:original\s+)?(?=\S)/gi,
    after: /^(?:['’]s)?\s+(?:community\s+|model\s+|original\s+)?licen[cs]e/i
  },
  {
    relation: "finetune",
    says: "origin",
    before: /基于|(?:在|以)/g,
    after: /^[^。；，,;]{0,16}(?:微调|精调|训练|基础上|为基座|为基础|为底座|优化)/
  },
  { relation: "adapter", says: "work", before: /原版|原始/g, after: /^[^。；，,;]{0,6}(?:模型|权重)/ }
];
var ANY_WORDING = /tun(?:ed?|ing)\b|train|licen[cs]e|based\s+(?:up)?on|built|build|initiali[sz]|distil|quanti[sz]|GGUF|AWQ|GPTQ|LoRA|adapter|delta|merg|(?:base|backbone|foundation|parent|starting|underlying)[ -]|start|upcycl|developed|created|derived|obtained|\bRL\b|\bSFT\b|GRPO|reinforcement|continu|基于|原版|原始|基础|基座|微调|\boriginal\b|\bas\s/i;
var FILLERS = /^(?:[\s"'`“”‘’*_:：(（[~,-]|\b(?:a|an|the|our|its|their|both|either|model|models|llms?|vlms?|mllms?|weights?|parameters|checkpoints?|versions?|variants?|family|series|of|from|original|official|released|publicly|available|open(?:-?sourced?|-?weights?)?|pre-?trained|pre-?training|existing|powerful|strong|well-known|popular|latest|recent|base|backbone|foundation(?:al)?|large|small|(?:medium-)?sized?|language|vision|multimodal|code|chat|instruct(?:ion)?(?:-?tuned)?|dense|moe|on|top|by|using|with|state-of-the-art|sota|great|excellent|amazing|meta(?:['’]s)?|meta ai(?:['’]s)?|google(?:['’]s)?|alibaba(?:['’]s)?|microsoft(?:['’]s)?|facebook(?:['’]s)?|openai(?:['’]s)?|mistral ai(?:['’]s)?|eleutherai(?:['’]s)?|deepseek(?:['’]s)|stability ai(?:['’]s)?|\d+(?:\.\d+)?b)(?![\w]))*$/i;
var LIST_GAP = /^(?:[\s,/&、"'`*+()]|\b(?:and|or|the|then|model|models|as well as|respectively|以及|和)(?![\w]))*$/i;
var NOT_ITS_WEIGHTS = /^['’]s\s+(?!(?:\w+\s+)?(?:weights|checkpoint|model))|^\W{0,3}(?:[\w-]+\s+){0,2}?(?:architectur|code(?:s|base)?\b|repo|implementation|tokeni[sz]er|framework|licen[cs]e|recipe|data|corpus|paper|format|structure|design|config|api\b|template|librar|vocab|embeddings?\b|encoder|techni|method|prompt|outputs?\b|respons|generat|blog|docs?\b|project|toolkit|trainer|inference|evaluat|eval\b|scaling|style|tech report|layers?\b|block|vae\b|autoencoder|judge|reward)/i;
var NOT_A_MODEL = /\b(?:(?:the|our|this|its|these|all|training|source|inference|evaluation) codes?|codebase|repo(?:sitory)?|projects?|implementation|frameworks?|library|architectures?|tokeni[sz]ers?|vocabulary|train(?:er|ing)|scripts?|evaluation|evaluator|demo|template|interface|UI|pipelines?|toolkit|licen[cs]e|prompts?|format|design|structure|encoders?|VAE|autoencoders?|vocoders?|discriminators?|reward(?: model)?|judges?|classifiers?|filters?|data ?sets?|data|corpus|benchmarks?|annotations?|results?|captions?|embeddings?|retriever|server|deployment|inference|kernels?|blocks?|layers?|attention|method|approach|algorithm|implemented|package|tool|plugin|app|service|report|paper|app(?:lication)?|documentation|API|steps?|section|table|setup|settings?|config(?:uration)?s?|recipe|loss|objective|scores?|metrics?|captioner|detector|refiner|rewrit\w+)\b[^.;]{0,50}$/i;
var NOT_DONE = /\b(?:not|never|without|rather than|instead of|unlike|compared (?:to|with)|than|no longer|you (?:can|may|could|want|need|should)|users? (?:can|may|could)|if you|(?:code|scripts?|examples?|recipes?|tutorials?|guides?|notebooks?|instructions?|configs?|tools?|commands?|support) (?:\w+ )?(?:for|to|on|of)|required to|used? (?:to|for)|how to|in order to|want to|can be|could be|may be|might|plan(?:s|ned|ning)? to|will be|support(?:s|ed|ing)?|allow(?:s|ed|ing)?|example of|option(?:s|al|ally)?|let's|feel free|such as|e\.g\.?,?|similar to|inspired by)\b[^,;.]{0,40}$/i;
var ANOTHER_ROLE = /^.{0,80}?\b(?:prompt|rewrit\w+|refiner|safety|filter|classifier|detector|reward|judge|teacher|critic|tokeni[sz]er|encoder|annotat\w+|generator|evaluator|baseline|verifier|retriever|embedding|captioner|VAE)\b/i;
var NO_PARENT = /reward|(?:^|[-_\s])(?:prm|orm|rm|guard|embed(?:ding)?|judge|reranker|scorer|vae)(?:[-_\s\d]|$)/i;
var OTHERS_SECTION = /acknowledg|related|citation|credit|thanks|comparison|benchmark|leaderboard|references?$|projects?$|awesome|ecosystem|community|致谢|引用|相关|社区/i;
var BASE_COLUMN = /^(?:base|backbone|parent|foundation|initial|starting)(?:[ -]?(?:models?|llms?|lms?|checkpoints?|versions?|weights))?$|^(?:base|backbone|pre-?trained)[ -](?:llm|lm|language model)$|^llm(?: backbone)?$|^(?:fine-?tuned|initiali[sz]ed|distilled|trained) from$|^(?:基座|基座模型|底座|底座模型|基础模型|训练基座|依赖(?:模型|权重)|重构模型.*|依赖.*)$/i;

// src/lineage/documents.ts
var DEPTH_LIMIT = 2;
var SIZE_LIMIT = 1024 * 1024;
var NAMES_A_MODEL = new RegExp(
  `huggingface\\.co/|hf\\.co/|modelscope\\.|base_model|\\b(?:${[...FIRST_WORDS].filter((word) => word.length > 1).join("|")})`,
  "i"
);
async function lineageDocumentsOf(release) {
  const foreign = foreignIn(release);
  const documents = [];
  for (const path of await documentPathsOf(release)) {
    if (depthOf(path) > DEPTH_LIMIT || foreign(path) || folderRole(path) === "example") continue;
    const text = await release.text(path);
    if (!text || text.length > SIZE_LIMIT) continue;
    if (depthOf(path) > 0 && !(ANY_WORDING.test(text) && NAMES_A_MODEL.test(text))) continue;
    const document = await documentOf(release, path);
    if (document) documents.push(document);
  }
  return documents;
}
function depthOf(path) {
  return path.split("/").length - 1;
}

// src/lineage/names/hub.ts
var NO_ORGANISATIONS = /* @__PURE__ */ new Set([
  ...[
    "api",
    "blog",
    "collections",
    "datasets",
    "docs",
    "join",
    "learn",
    "models",
    "new",
    "organizations",
    "papers"
  ],
  ...["settings", "spaces", "tasks", "posts", "chat", "buckets", "enterprise", "pricing", "login", "search"],
  ...[
    "path",
    "your",
    "data",
    "dataset",
    "output",
    "outputs",
    "out",
    "checkpoint",
    "checkpoints",
    "ckpt",
    "ckpts"
  ],
  ...[
    "model",
    "weights",
    "weight",
    "pretrained",
    "pretrain",
    "pretrained_models",
    "results",
    "saves",
    "save",
    "tmp"
  ],
  ...[
    "home",
    "mnt",
    "root",
    "opt",
    "workspace",
    "configs",
    "config",
    "scripts",
    "examples",
    "tests",
    "test",
    "src"
  ],
  ...[
    "username",
    "user",
    "org",
    "repo",
    "tools",
    "logs",
    "log",
    "runs",
    "exp",
    "experiments",
    "local",
    "cache"
  ]
]);
var FILE_NAME = /\.(?:json|ya?ml|py|sh|md|txt|bin|pt|pth|ckpt|safetensors|gguf|onnx|model|toml|parquet|jsonl|csv|tar|gz|zip)$/i;
var PLACEHOLDER = /[<>${}\s\\*]|path[_-]?to|\byour\b|your[_-]|xxx|\.\.\./i;
function hubModelOf(url) {
  const match = /^(?:https?:)?(?:\/\/)?(?:www\.)?(?:(?:huggingface\.co|hf\.co|hf-mirror\.com)|(?:modelscope\.cn|modelscope\.ai|www\.modelscope\.cn)\/models)\/([\w.-]+)\/([\w.-]+)/i.exec(
    url
  );
  if (!match || NO_ORGANISATIONS.has(match[1].toLowerCase())) return void 0;
  return `${match[1]}/${match[2]}`;
}
function isHubId(text) {
  const match = /^([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9][\w.-]{0,95})$/.exec(text);
  if (!match || FILE_NAME.test(text) || PLACEHOLDER.test(text)) return false;
  return !NO_ORGANISATIONS.has(match[1].toLowerCase());
}
function modelInValue(value) {
  const text = value.trim().replace(/^["']|["',;]+$/g, "");
  if (!text || text.length > 300 || PLACEHOLDER.test(text)) return void 0;
  const linked = hubModelOf(text);
  if (linked) return linked;
  if (isHubId(text)) return text;
  if (text.includes("://")) return void 0;
  const steps = text.split("/").filter(Boolean);
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    const family = familyOf(step);
    if (!family || FILE_NAME.test(step) || steps.length > 1 && !/\d/.test(step)) continue;
    if (family.at > (wordsOf(step)[0] === "meta" ? 1 : 0)) continue;
    const maker = steps[at - 1];
    return maker && FAMILIES.get(family.name)?.makers.includes(maker) ? `${maker}/${step}` : baseNameOf(step);
  }
  return void 0;
}

// src/lineage/names/linked.ts
var NEUTRAL = /* @__PURE__ */ new Set(["hf", "meta", "v"]);
function linkedModelsOf(documents) {
  const ids = /* @__PURE__ */ new Map();
  const organisations = /* @__PURE__ */ new Map();
  for (const { blocks } of documents) {
    for (const { links } of blocks) {
      for (const { url } of links) {
        const model = hubModelOf(url);
        if (!model) continue;
        if (!ids.has(wordSet(model))) ids.set(wordSet(model), model);
        const organisation = model.split("/")[0];
        organisations.set(organisation, (organisations.get(organisation) ?? /* @__PURE__ */ new Set()).add(model));
      }
    }
  }
  const [first2, second2] = [...organisations].sort((a, b) => b[1].size - a[1].size);
  const publisher = first2 && first2[1].size > (second2?.[1].size ?? 0) ? first2[0] : void 0;
  return {
    idOf: (name) => name.includes("/") ? name : ids.get(wordSet(name)) ?? name,
    publisher
  };
}
function wordSet(name) {
  return wordsOf(baseNameOf(name)).filter((word) => !NEUTRAL.has(word)).sort().join(" ");
}

// src/lineage/names/mentions.ts
var CONTINUATION = /^ (?:v?\d+(?:\.\d+)*(?![\w%]|\.\d)(?! (?:epochs?|steps?|tokens?|GPUs?|samples|languages|billion|million|hours|days|times))|\d+(?:\.\d+)?[BbMm]\b|(?:Base|Instruct|Chat|Coder|Math|Large|XL|XXL|VL|MoE)\b)/;
var SIZE_BEFORE = /(?:^|[\s(])(\d+(?:\.\d+)?[BbMm])[ -]$/;
var NOT_THE_MODEL = /^[-_. ]?(?:factory|adapter|cpp|recipes|efficient-tuning|stack|index|hub|finetune|box|guard|lightning)\b|^-?(?:style|like|compatible|format|esque|inspired)\b|^['’]s (?:paper|blog|tokenizer|code)/i;
var IS_A_TOOL = /(?:factory|adapter|\.cpp|recipes|efficient|stack|index|finetune|guard)(?:[-_.]|$)/i;
var EVERYDAY = /* @__PURE__ */ new Map([
  ["opt", /^OPT/],
  ["yi", /^Yi-/],
  ["phi", /^Phi-|^phi-/],
  ["step", /\d\.\d/],
  ["sam", /^SAM/],
  ["eva", /^EVA-/],
  ["dino", /^DINO/],
  ["bloom", /^BLOOM/],
  ["amber", /^Amber-?7/i],
  ["orion", /\d/],
  ["flux", /^FLUX/],
  ["hermes", /Hermes[- ]?\d|^(?:Nous|Open)/],
  ["wan", /^Wan-?\d/],
  ["neo", /\d/],
  ["grok", /^Grok-\d/],
  ["ltx", /^LTX/],
  ["k", /^K2-65/],
  ["ernie", /^ERNIE/],
  ["esm", /^ESM/],
  ["bart", /^(?:m)?BART/],
  ["bert", /^BERT/],
  ["kimi", /Kimi[- ]/]
]);
function mentionsIn(block) {
  const mentions = [];
  for (const link of block.links) {
    const model = link.image ? void 0 : hubModelOf(link.url);
    if (model) mentions.push({ model, start: link.from, end: link.to, family: familyOf(model) });
  }
  for (const named of namesIn(block.text)) {
    const linked = mentions.find((each) => each.start < named.end && named.start < each.end);
    if (!linked) mentions.push(named);
    else linked.family ??= named.family;
  }
  return mentions.sort((a, b) => a.start - b.start);
}
function* namesIn(text) {
  const token = /[A-Za-z][\w.+-]*(?:\/[\w.-]*\w)?/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const name = match[0].replace(/[.+-]+$/, "").replace(/-based$/i, "");
    const { index } = match;
    if (isHubId(name) && (/\d/.test(name) || familyOf(name))) {
      yield { model: name, start: index, end: index + name.length, family: familyOf(name) };
      continue;
    }
    const named = nameAt(text, index, name.split("/")[0]);
    if (!named) continue;
    yield named;
    token.lastIndex = Math.max(token.lastIndex, named.end);
  }
}
function nameAt(text, start, word) {
  if (!/[A-Z\d]/.test(word) || !wordsOf(word).some((each) => FIRST_WORDS.has(each))) return void 0;
  let end = start + word.length;
  const next = /^ [A-Za-z][\w.-]*\w/.exec(text.slice(end, end + 40))?.[0] ?? "";
  if ((familyOf(word + next)?.length ?? 0) > (familyOf(word)?.length ?? 0)) end += next.length;
  for (let more = CONTINUATION.exec(text.slice(end, end + 40)); more; ) {
    end += more[0].length;
    more = CONTINUATION.exec(text.slice(end, end + 40));
  }
  let written = text.slice(start, end);
  const family = familyOf(written);
  if (!family || NOT_THE_MODEL.test(text.slice(end, end + 20)) || IS_A_TOOL.test(written)) return void 0;
  const everyday = EVERYDAY.get(wordsOf(written)[family.at] ?? "");
  if (everyday && !everyday.test(written)) return void 0;
  const size = /\d[BbMm]\b/.test(written) ? void 0 : SIZE_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  if (size) written = `${written}-${size[1]}`;
  return { model: idOf(written), start, end, family };
}
var NEUTRAL2 = /* @__PURE__ */ new Set(["hf", "meta", "v"]);
var MIRRORS = /^huggyllama\//;
function idOf(name) {
  const model = modelOf(name);
  if (!model || MIRRORS.test(model.id)) return name;
  const telling = (text) => wordsOf(text.split("/").at(-1)).filter((word) => !NEUTRAL2.has(word)).join(" ");
  return telling(model.id) === telling(name) ? model.id : name;
}

// src/lineage/names/own.ts
var GREETINGS = /* @__PURE__ */ new Set([
  "introducing",
  "welcome",
  "official",
  "the",
  "open",
  "release",
  "of",
  "to",
  "and",
  "implementation"
]);
var KINDS = /* @__PURE__ */ new Set([
  "models",
  "model",
  "language",
  "series",
  "family",
  "suite",
  "llm",
  "llms",
  "project",
  "github"
]);
var SIZE = /^(?:\d+x)?\d+(?:\.\d+)?[bmkt]$/;
function ownNamesOf(release, declaration, documents) {
  const names = /* @__PURE__ */ new Map();
  const add = (text) => {
    for (const name of (text ?? "").split(/&|\band\b|[·|/]/)) {
      const words = nameWords(name);
      if (words.length && words.join("").length >= 2) names.set(words.join(" "), words);
    }
  };
  add(declaration?.name?.value);
  add(hostNameOf(release));
  for (const document of documents) {
    const title = titleOf(document);
    const folder = document.path.split("/").slice(-2, -1)[0];
    if (folder === void 0 || nameWords(folder).join(" ") === nameWords(title ?? "").join(" ")) add(title);
  }
  const own = [...names.values()];
  return {
    isOwn(model) {
      const words = nameWords(baseNameOf(model));
      return own.some((name) => startsWith(words, name));
    }
  };
}
function titleOf({ blocks }) {
  const title = blocks.find((block) => block.kind === "heading" && block.depth === 1);
  return title?.text.split(/[:：(（|,，!]|\s[-–—]\s/)[0];
}
var MIRROR_FOLDER = /^(?:models--)?([A-Za-z\d][\w.-]*?)(?:\+|__|--)([A-Za-z\d][\w.-]*)$/;
function hostNameOf({ about, target }) {
  const folder = about.name ?? baseNameOf(target.name);
  return MIRROR_FOLDER.exec(folder)?.[2] ?? folder;
}
function nameWords(name) {
  const words = wordsOf(name).filter((word) => !SIZE.test(word) && (!isStageWord(word) || word === "v"));
  while (words.length && GREETINGS.has(words[0])) words.shift();
  while (words.length > 1 && KINDS.has(words.at(-1))) words.pop();
  return words.length > 5 ? [] : words;
}
function startsWith(words, name) {
  const last = name.length - 1;
  return name.every((word, at) => words[at] === word || at === last && goesOn(words[at], word));
}
function goesOn(word, beginning) {
  return beginning.length >= 6 && word !== void 0 && word.startsWith(beginning);
}

// src/lineage/signs/card.ts
function signsInCard(document) {
  const data = document.frontMatter?.data;
  if (!data) return [];
  const given = data.base_model;
  const models = (Array.isArray(given) ? given : [given]).filter(
    (each) => typeof each === "string" && each.trim() !== ""
  );
  const relation = relationOf(data, models.length);
  return models.map((model, index) => {
    const line = document.frontMatter?.lineOf(Array.isArray(given) ? ["base_model", index] : ["base_model"]) ?? 1;
    const evidence = { file: document.path, line, detail: `base_model: ${model}` };
    return { model: model.trim(), kind: "card", relation, evidence };
  });
}
function relationOf(data, count) {
  const said = RELATIONS.find((relation) => relation === data.base_model_relation);
  if (said) return said;
  const tags = new Set([data.tags, data.library_name].flat().map((tag) => String(tag).toLowerCase()));
  const has = (...names) => names.some((name) => tags.has(name));
  if (has("peft", "lora", "adapter")) return "adapter";
  if (count > 1 || has("merge", "mergekit")) return "merge";
  if (has("gguf", "gptq", "awq", "exl2", "mlx", "bitsandbytes")) return "quantized";
  return "finetune";
}

// src/lineage/signs/config-files.ts
var CONFIG_LIMIT = 1024 * 1024;
var FILE_LIMIT = 200;
var CONFIG_FILES = [
  { name: /(?:^|\/)adapter_config\.json$/, read: readAdapter },
  { name: /(?:^|\/)mergekit(?:_moe)?_config\.ya?ml$/, read: readMerge },
  { name: /(?:^|\/)config\.json$/, read: readModelConfig },
  { name: /(?:^|\/)(?:[Mm]odelfile|[^/]+\.[Mm]odelfile|[Mm]odelfile[.-][^/]+)$/, read: readModelfile }
];
async function signsInConfigFiles(release) {
  const signs = [];
  let read = 0;
  for (const { path, kind } of release.files) {
    const file = CONFIG_FILES.find(({ name }) => name.test(path));
    if (!file || kind === "submodule" || isElsewhere(path) || read >= FILE_LIMIT) continue;
    read += 1;
    const text = await release.text(path, CONFIG_LIMIT);
    if (text) signs.push(...await file.read(text, path));
  }
  return signs;
}
function isElsewhere(path) {
  const role = folderRole(path);
  return role === "test" || role === "vendored" || role === "documentation";
}
function readAdapter(text, path) {
  return valuesAt(text, path, ["base_model_name_or_path"], "adapter-config", "adapter");
}
function readModelConfig(text, path) {
  if (!text.includes("name_or_path")) return [];
  const relation = /"quantization_config"\s*:/.test(text) ? "quantized" : "finetune";
  return valuesAt(text, path, ["_name_or_path"], "config-path", relation);
}
function valuesAt(text, file, keys, kind, relation) {
  const signs = [];
  for (const { path, value, line } of readPositions(text)) {
    const key = path.at(-1);
    if (path.length !== 1 || typeof key !== "string" || !keys.includes(key)) continue;
    const model = modelInValue(value);
    if (model) signs.push({ model, kind, relation, evidence: { file, line, detail: `${key}: ${value}` } });
  }
  return signs;
}
async function readMerge(text, file) {
  const signs = [];
  const seen = /* @__PURE__ */ new Set();
  for (const [index, line] of text.split("\n").entries()) {
    const match = /^\s*(?:-\s+)?(?:base_model|model|source_model|path)\s*:\s*["']?([^"'#\s{]+)/.exec(line);
    const model = match && modelInValue(match[1].split(/[@+]/)[0]);
    if (!model || seen.has(model)) continue;
    seen.add(model);
    const evidence = { file, line: index + 1, detail: line.trim() };
    signs.push({ model, kind: "merge-config", relation: "merge", evidence });
  }
  return signs;
}
function readModelfile(text, file) {
  const signs = [];
  const hasAdapter = /^ADAPTER\s/im.test(text);
  for (const [index, line] of text.split("\n").entries()) {
    const value = /^\s*(?:#\s*)?FROM\s+(\S+)/i.exec(line)?.[1];
    if (!value || /^[./~]|\.gguf$|sha256/i.test(value)) continue;
    const model = modelInValue(value.replace(/^(?:hf\.co|huggingface\.co)\//, "").replace(":", "-"));
    if (!model) continue;
    const evidence = { file, line: index + 1, detail: line.trim() };
    signs.push({ model, kind: "modelfile", relation: hasAdapter ? "adapter" : "finetune", evidence });
  }
  return signs;
}

// src/lineage/signs/launch-words.ts
var STARTS_FROM = /* @__PURE__ */ new Set([
  ...["modelnameorpath", "pretrainedmodelnameorpath", "basemodelnameorpath", "basemodel", "basemodelpath"],
  ...[
    "basemodelname",
    "basemodelid",
    "basemodelconfig",
    "pretrainedmodel",
    "pretrainedmodelpath",
    "pretrainedpath"
  ],
  ...[
    "pretrain",
    "pretrained",
    "pretrainedckpt",
    "pretrainedcheckpoint",
    "initfrom",
    "initfrommodel",
    "initmodel"
  ],
  ...[
    "modelpath",
    "modelname",
    "modelid",
    "modelidorpath",
    "modelkey",
    "hfmodel",
    "hfmodelpath",
    "hfcheckpoint"
  ],
  ...[
    "llmpath",
    "llmmodel",
    "llamamodel",
    "languagemodel",
    "langmodelpath",
    "loadmodel",
    "loadmodelpath",
    "loadllamafrom"
  ],
  ...[
    "model.path",
    "model.pretrain",
    "model.name",
    "model.partialpretrain",
    "actormodel",
    "actorpath",
    "sftmodel"
  ],
  ...[
    "startingcheckpoint",
    "startcheckpoint",
    "basecheckpoint",
    "checkpointpath",
    "restorefrompath",
    "hfassetspath"
  ],
  ...["model", "inputmodel", "defaultinputmodel", "backbone", "baselm", "basellm"]
]);
var OTHER_ROLE = /tokeni[sz]er|reward|critic|(?<!rollout[-_.])\bref(?:erence)?\b|judge|teacher|eval|vision|image|text[-_]?encoder|encoder|vae|clip|draft|embed|bert|caption|value|rm[-_.]|[-_.]rm\b|generator|annotat|filter|assistant|merge|output|save|cache|hub[-_]?model|data/i;
var TRAINS = /* @__PURE__ */ new Set([
  ...[
    "learningrate",
    "lr",
    "peaklr",
    "maxlr",
    "numtrainepochs",
    "numepochs",
    "epochs",
    "maxsteps",
    "trainsteps"
  ],
  ...[
    "perdevicetrainbatchsize",
    "trainbatchsize",
    "microtrainbatchsize",
    "gradientaccumulationsteps",
    "warmupratio"
  ],
  ...[
    "warmupsteps",
    "trainiters",
    "lrschedulertype",
    "dotrain",
    "trainfile",
    "trainfiles",
    "actorlearningrate"
  ],
  ...[
    "optim.lr",
    "data.trainfiles",
    "trainer.totalepochs",
    "trainbatchsize",
    "maxtrainsteps",
    "totalepisodes"
  ]
]);
var TRAINING_SCRIPT = /(?:^|[/_.-])(?:pre)?(?:train|training|finetune|fine_tune|finetuning|sft|dpo|ppo|grpo|rlhf|kto|orpo)(?:[/_.-]|\d|$)/i;
var OTHER_SCRIPT = /eval|infer|generat|serve|server|demo|chat|merge|convert|export|test|bench|sample|predict|gradio|cli\b/i;
function startsTraining(name) {
  if (OTHER_ROLE.test(name)) return false;
  const steps = name.toLowerCase().replace(/[-_]/g, "").split(/[./]/);
  return STARTS_FROM.has(steps.slice(-2).join(".")) || steps.length === 1 && STARTS_FROM.has(steps[0]);
}
function asksForWeights(name) {
  return /name[-_]?or[-_]?path|pretrain|base[-_]?model|init[-_]?from|model[-_.]path$|checkpoint|ckpt/i.test(
    name
  );
}
function isTrainingFlag(name) {
  const steps = name.toLowerCase().replace(/[-_]/g, "").split(/[./]/);
  return TRAINS.has(steps.at(-1)) || TRAINS.has(steps.slice(-2).join("."));
}
function isTrainingScript(path) {
  return TRAINING_SCRIPT.test(path) && !OTHER_SCRIPT.test(path.split("/").at(-1));
}

// src/lineage/signs/launch.ts
var SCRIPT = /\.(?:sh|bash|slurm|sbatch|job|bat)$|(?:^|\/)Makefile$/;
var SETTINGS = /\.(?:ya?ml|toml)$/;
var JSON_SETTINGS = /(?:config|train|finetun|fine_tun|sft|dpo|recipe|args|hparams|settings|params)[^/]*\.json$/i;
var EVALUATES = /(?:^|\/)(?:eval\w*|lm[-_]eval\w*|benchmarks?|tasks?|results?)\/|lm-evaluation-harness/i;
var EXAMPLE = /example|demo|template|sample/i;
var SCRIPT_LIMIT = 64 * 1024;
var FILE_LIMIT2 = 1500;
var MAY_NAME_A_BASE = /model|pretrain|init_from|backbone|checkpoint|base_l/i;
var SHELL_BLOCK = /^(?:ba|z)?sh\b|^shell|^console|^bash|^$/i;
async function signsInLaunches(release, documents) {
  const signs = [];
  const foreign = foreignIn(release);
  for (const { path, script } of launchFilesOf(release)) {
    const text = await release.text(path, SCRIPT_LIMIT);
    if (!text || !MAY_NAME_A_BASE.test(text)) continue;
    const weight = folderRole(path) || foreign(path) || EXAMPLE.test(path) ? "default" : "training-setup";
    signs.push(...script ? fromShell(text, path, weight) : fromSettings(text, path, weight));
  }
  for (const document of documents) signs.push(...fromDocument(document));
  return signs;
}
function launchFilesOf(release) {
  const found = [];
  for (const { path, kind, size } of release.files) {
    const script = SCRIPT.test(path);
    if (kind === "submodule" || !(script || SETTINGS.test(path) || JSON_SETTINGS.test(path))) continue;
    const role = folderRole(path);
    if ((size ?? 0) > SCRIPT_LIMIT || role === "test" || role === "vendored" || EVALUATES.test(path))
      continue;
    found.push({ path, script, rank: script || isTrainingScript(path) ? 0 : 1 });
  }
  return found.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1)).slice(0, FILE_LIMIT2);
}
function fromShell(text, file, kind, lineOf = (line) => line) {
  return readShell(text).flatMap((command) => {
    if (!trains(command)) return [];
    return command.flags.flatMap(({ name, value, line }) => {
      const model = value !== void 0 && startsTraining(name) ? modelStartedFrom(name, value) : void 0;
      if (!model) return [];
      const evidence = { file, line: lineOf(line), detail: `trains from ${name} ${value}` };
      return [{ model, kind: PLACEHOLDER2.test(model) ? "default" : kind, relation: "finetune", evidence }];
    });
  });
}
function trains(command) {
  if (command.flags.some(({ name }) => isTrainingFlag(name))) return true;
  const { words } = command;
  const program = words.find((word, at) => /\.(?:py|sh)$/.test(word) || words[at - 1] === "-m");
  return program !== void 0 && isTrainingScript(program);
}
function modelStartedFrom(name, value) {
  const model = modelInValue(value);
  if (!model) return void 0;
  if (asksForWeights(name) || /huggingface\.co/.test(value)) return model;
  return isHubId(model) && familyOf(model) ? model : void 0;
}
var PLACEHOLDER2 = /(?:^|\/)(?:distil)?(?:gpt2(?:-medium)?|bert-base-\w+|roberta-base|opt-125m|opt-350m|pythia-(?:14m|31m|70m|160m)\S*|t5-small|flan-t5-small|tiny\S*random\S*|gpt-neo-125m)$/i;
var SETTING = /^[ \t]*(?:-[ \t]+)?["']?([A-Za-z_][\w.-]{0,60})["']?[ \t]*[:=][ \t]*["']?([^"',#\s]{1,300})/gm;
var MODEL_KEY = /model|pretrain|checkpoint|init_?from|backbone|base_?l|hf_assets|restore_from/i;
var TRAINING_KEY = /^[ \t]*["']?(?:learning_rate|peak_lr|max_lr|lr|num_train_epochs|num_epochs|epochs|max_steps|train_steps|train_iters|per_device_train_batch_size|train_batch_size|micro_batch_size|gradient_accumulation_steps|warmup_ratio|warmup_steps|lr_scheduler_type|max_train_steps|total_episodes)["']?[ \t]*[:=]/m;
function fromSettings(text, file, kind) {
  const found = [];
  for (const match of text.matchAll(SETTING)) {
    const [, name, value] = match;
    if (name === "model" || !MODEL_KEY.test(name) || !startsTraining(name)) continue;
    const model = modelStartedFrom(name, value);
    if (!model) continue;
    const line = text.slice(0, match.index).split("\n").length;
    const evidence = { file, line, detail: `trains from ${name}: ${value}` };
    found.push({ model, kind: PLACEHOLDER2.test(model) ? "default" : kind, relation: "finetune", evidence });
  }
  return found.length && (isTrainingScript(file) || TRAINING_KEY.test(text)) ? found : [];
}
function fromDocument(document) {
  return document.blocks.flatMap((block) => {
    if (block.kind !== "code" || !SHELL_BLOCK.test(block.language ?? "")) return [];
    if (!MAY_NAME_A_BASE.test(block.text)) return [];
    const first2 = document.placeAt(block.at(0)).line;
    return fromShell(block.text, document.path, "training-setup", (line) => first2 + line - 1);
  });
}

// src/lineage/signs/loader-calls.ts
var LOADS = /from_pretrained\(|load_checkpoint|get_peft_model|FastLanguageModel/;
var TRAINS2 = /\w*Trainer\(|\.backward\(|get_scheduler\(|optim\.\w+\(|AdamW\(/;
var SHOWS = /demo|infer|eval|sample|generate|gradio|app\.py|predict|test|bench|convert|export/i;
var NOT_TUNED = /Tokenizer|Processor|Pipeline|Config|FeatureExtractor|SequenceClassification|RewardModel|Critic|T5Encoder|TextEncoder|CLIP|Siglip|Autoencoder|VAE|Vision|Scheduler|Whisper|Wav2Vec|Bert(?:Model|For)|SentenceTransformer/;
var NOT_TUNED_NAME = /ref|teacher|reward|judge|critic|eval|encoder|vae|clip|baseline|tokeni[sz]er|draft|embed|rm\b|scorer/i;
async function signsInLoaderCalls(release) {
  const signs = [];
  const foreign = foreignIn(release);
  for (const path of await pythonPathsOf(release)) {
    if (folderRole(path) || foreign(path) || SHOWS.test(path.split("/").at(-1))) continue;
    const text = await release.text(path);
    if (!text || !LOADS.test(text) || !TRAINS2.test(text)) continue;
    const module = await pythonModuleOf(release, path);
    if (module) signs.push(...loadsIn(module, path));
  }
  return signs;
}
function* loadsIn(module, file) {
  for (const call of module.calls) {
    if (!isModelLoad(call)) continue;
    const given = call.positional[0] ?? call.keywords.get("pretrained_model_name_or_path") ?? call.keywords.get("model_name");
    if (!given) continue;
    const constant = given.text === void 0 ? constantOf(module, given.source) : void 0;
    const model = modelInValue(given.text ?? constant?.value ?? "");
    if (!model) continue;
    const kind = constant?.replaceable ? "default" : "training-setup";
    const evidence = { file, line: constant?.line ?? call.line, detail: `loads ${model} to train it` };
    yield { model, kind, relation: "finetune", evidence };
  }
  if (!isTrainingScript(file)) return;
  for (const constant of module.constants) {
    if (constant.from !== "argument" || !startsTraining(constant.name)) continue;
    const model = modelInValue(constant.value.text ?? "");
    if (!model) continue;
    const evidence = {
      file,
      line: constant.line,
      detail: `trains from ${constant.name} = ${model} unless told otherwise`
    };
    yield { model, kind: "default", relation: "finetune", evidence };
  }
}
function isModelLoad(call) {
  if (!/\.from_pretrained$/.test(call.callee) || NOT_TUNED.test(call.callee)) return false;
  return !NOT_TUNED_NAME.test(call.assignedTo ?? "");
}
function constantOf(module, source) {
  const name = /^(?:\w+\.)*(\w+)$/.exec(source)?.[1];
  if (!name) return void 0;
  const found = module.constants.find((each) => each.name === name && each.value.text !== void 0);
  if (!found?.value.text) return void 0;
  return {
    value: found.value.text,
    line: found.line,
    replaceable: found.from !== "assignment" || source.includes(".")
  };
}

// src/lineage/signs/prose.ts
var REACH = 80;
var BLOCK_LIMIT = 2e4;
function signsInProse(document, context) {
  const signs = [];
  for (const block of document.blocks) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "cell") continue;
    if (block.text.length > BLOCK_LIMIT) continue;
    const aboutOthers = block.headings.some((heading) => OTHERS_SECTION.test(heading));
    for (const { mention, relation } of basesIn(block, context)) {
      if (aboutOthers && !/\b(?:our|we|base model)\b/i.test(block.text)) continue;
      signs.push(proseSign(document, block, mention, relation));
    }
  }
  return signs;
}
function proseSign(document, block, mention, relation) {
  const { line, column } = document.placeAt(block.at(mention.start));
  const evidence = { file: document.path, line, column, detail: quoteAround(block.text, mention) };
  return { model: mention.model, kind: "prose", relation, evidence };
}
function basesIn(block, context) {
  if (!ANY_WORDING.test(block.text)) return [];
  const mentions = mentionsIn(block);
  if (!mentions.length) return [];
  const found = /* @__PURE__ */ new Map();
  for (const wording of WORDINGS) {
    for (const mention of namedBy(wording, block.text, mentions, context)) {
      if (!found.has(mention) && !context.own.isOwn(mention.model)) found.set(mention, wording.relation);
    }
  }
  return [...found].map(([mention, relation]) => ({ mention, relation }));
}
function* namedBy(wording, text, mentions, context) {
  if (!wording.before) {
    for (const mention of mentions) {
      if (!wording.after?.test(text.slice(mention.end, mention.end + REACH))) continue;
      if (holds(wording, text, mention.start, mention, mentions, context)) yield mention;
    }
    return;
  }
  for (const match of text.matchAll(wording.before)) {
    const end = match.index + match[0].length;
    const at = mentions.findIndex(({ start }) => start >= end);
    const first2 = mentions[at];
    if (!first2 || first2.start - end > REACH || !FILLERS.test(text.slice(end, first2.start))) continue;
    if (wording.after && !wording.after.test(text.slice(first2.end, first2.end + REACH))) continue;
    if (!holds(wording, text, match.index, first2, mentions, context)) continue;
    yield first2;
    for (let next = at + 1; next < mentions.length; next += 1) {
      const gap = text.slice(mentions[next - 1].end, mentions[next].start);
      if (gap.length > REACH || !LIST_GAP.test(gap)) break;
      yield mentions[next];
    }
  }
}
function holds(wording, text, from, mention, mentions, context) {
  if (NO_PARENT.test(mention.model)) return false;
  if (wording.says === "label" && context.isOurs(mention)) return false;
  const next = text.slice(mention.end, mention.end + REACH);
  if (wording.after ? ANOTHER_ROLE.test(next) : NOT_ITS_WEIGHTS.test(next) || /^\W*(?:model )?as\b/.test(next) && ANOTHER_ROLE.test(next))
    return false;
  const start = sentenceStart(text, from);
  const subject = text.slice(start, from);
  if (NOT_DONE.test(subject)) return false;
  const ours = /\b(?:we|our|ours|this model|these models)\b/i.test(subject);
  const others = mentions.some((each) => each.start >= start && each.end <= from && !context.isSubject(each));
  if (others && !ours) return false;
  if (wording.says !== "origin") return true;
  return !NOT_A_MODEL.test(subject) && mention.family?.kind !== "encoder";
}
var SENTENCE_END = /[.!?。！？]["')\]]?\s|[。！？]|\n/g;
function sentenceStart(text, before) {
  const from = Math.max(0, before - 400);
  let start = from;
  for (const match of text.slice(from, before).matchAll(SENTENCE_END))
    start = from + match.index + match[0].length;
  return start;
}
var QUOTED = 160;
function quoteAround(text, mention) {
  const start = Math.max(sentenceStart(text, mention.start), mention.end - QUOTED);
  const quote = text.slice(start, start + QUOTED).replace(/\s+/g, " ").trim();
  return `says "${quote}"`;
}

// src/lineage/signs/served-ids.ts
var CODE = /\.(?:[cm]?[jt]sx?|go|rs|java|kt|rb|php|swift|cs|py|env|map|har)$|(?:^|\/)\.env(?:\.\w+)*$/;
var SETTINGS2 = /(?:config|settings|models?|routes?|gateway|values|litellm|deploy\w*|trace|request|response)[^/]*\.(?:json|ya?ml|toml)$/i;
var FILE_BYTES = 256 * 1024;
var FILE_LIMIT3 = 1500;
var MENU_MAKERS = 3;
var PROVIDER_ACCOUNTS = /* @__PURE__ */ new Set(["fireworks", "fireworks-ai", "together", "public"]);
var RENTED = /\baccounts\/([\w-]{2,60})\/models\/([\w.-]{3,100})/g;
var OWN_RUN = /["'`=:\s/]((?:[a-z][a-z\d.]*-)+(?:rl|sft|dpo|grpo|ppo|ft|finetuned?|agent)-[\w.-]*\d[\w.-]*)(?=["'`\s,;]|$)/gi;
var MAY_SERVE = /accounts\/|-(?:rl|sft|dpo|grpo|ppo|ft|finetuned?|agent)-/i;
var TRAINS3 = /trainer|learning_rate|optimizer|output_dir/i;
async function signsInServedIds(release) {
  const signs = [];
  let read = 0;
  for (const { path, kind, size } of release.files) {
    if (!(CODE.test(path) || SETTINGS2.test(path)) || kind === "submodule" || (size ?? 0) > FILE_BYTES || read >= FILE_LIMIT3)
      continue;
    if (folderRole(path) === "vendored" || folderRole(path) === "documentation") continue;
    read += 1;
    const text = await release.text(path, FILE_BYTES);
    if (text && MAY_SERVE.test(text)) signs.push(...idsIn(text, path));
  }
  return signs;
}
function idsIn(text, file) {
  const signs = [];
  const makers = /* @__PURE__ */ new Set();
  const add = (id, at, tuned) => {
    const family = familyOf(id);
    if (!family) return;
    makers.add(family.makers[0]);
    if (!tuned) return;
    const line = text.slice(0, at).split("\n").length;
    const model = modelFor(family.name) ?? baseNameOf(id);
    const evidence = { file, line, detail: `uses a model id of one's own that spells ${family.name}: ${id}` };
    signs.push({ model, kind: "served-id", relation: "finetune", evidence });
  };
  for (const match of text.matchAll(RENTED)) {
    add(match[0], match.index, !PROVIDER_ACCOUNTS.has(match[1].toLowerCase()));
  }
  if (!TRAINS3.test(text)) {
    for (const match of text.matchAll(OWN_RUN)) {
      if (familyOf(match[1])?.at === 0) add(match[1], match.index + 1, true);
    }
  }
  return makers.size >= MENU_MAKERS ? signs.map((sign) => ({ ...sign, kind: "menu" })) : signs;
}
function modelFor(family) {
  const models = MODELS.filter((model) => model.family === family);
  return [...models].sort((a, b) => (a.released ?? "9").localeCompare(b.released ?? "9"))[0]?.id;
}

// src/lineage/shape/dimensions.ts
var COMPARED = [
  "hidden",
  "heads",
  "layers",
  "kv",
  "ffn",
  "head_dim",
  "experts",
  "moe_ffn",
  "kv_lora",
  "query_rows",
  "kv_rows",
  "qkv_rows",
  "cross_attention",
  "double_blocks",
  "single_blocks",
  "context_dim",
  "in_channels",
  "guidance",
  "vision_hidden",
  "vision_layers",
  "patch",
  "mel_bins"
];
var DECIDING = ["top_k", "rope", "positions"];
var SPELLINGS = {
  hidden: ["hidden_size", "n_embd", "d_model", "dim", "model_dim", "emb_dim"],
  layers: ["num_hidden_layers", "n_layer", "n_layers", "num_layers", "encoder_layers"],
  heads: [
    "num_attention_heads",
    "n_head",
    "n_heads",
    "num_heads",
    "encoder_attention_heads",
    "num_query_heads"
  ],
  kv: [
    "num_key_value_heads",
    "multi_query_group_num",
    "num_kv_heads",
    "n_kv_heads",
    "n_head_kv",
    "kv_n_heads",
    "attn_config.kv_n_heads"
  ],
  ffn: [
    "intermediate_size",
    "n_inner",
    "ffn_hidden_size",
    "ffn_config.ffn_hidden_size",
    "d_ff",
    "ffn_dim",
    "encoder_ffn_dim",
    "hidden_dim",
    "expert_hidden_size"
  ],
  head_dim: ["head_dim", "kv_channels", "d_kv", "attention_head_dim"],
  experts: [
    "n_routed_experts",
    "num_local_experts",
    "num_experts",
    "moe_num_experts",
    "ffn_config.moe_num_experts",
    "moe.num_experts"
  ],
  moe_ffn: ["moe_intermediate_size", "expert_ffn_hidden_size"],
  kv_lora: ["kv_lora_rank"],
  vocab: ["vocab_size", "padded_vocab_size"],
  top_k: [
    "num_experts_per_tok",
    "num_experts_per_token",
    "moe_topk",
    "moe_k",
    "ffn_config.moe_top_k",
    "moe.num_experts_per_tok"
  ],
  rope: ["rope_theta", "rope_parameters.rope_theta", "attn_config.rope_theta", "rotary_emb_base"],
  positions: ["max_position_embeddings", "n_positions", "max_seq_len", "seq_length", "max_sequence_length"],
  cross_attention: ["cross_attention_dim"],
  double_blocks: ["num_double_layers", "num_layers_double", "depth"],
  single_blocks: ["num_single_layers", "depth_single_blocks"],
  context_dim: ["joint_attention_dim", "context_in_dim"],
  in_channels: ["in_channels"],
  mel_bins: ["num_mel_bins"]
};
var TEXT_PARTS = [
  "text_config",
  "llm_config",
  "language_config",
  "language_model_config",
  "thinker_config"
];
function withProjectionRows(shape) {
  const { hidden, heads, kv } = shape;
  const width = shape.head_dim ?? (hidden && heads ? hidden / heads : void 0);
  if (!width || !heads || !Number.isInteger(width)) return shape;
  const queries = heads * width;
  if (kv === void 0) return { ...shape, query_rows: queries };
  return { ...shape, query_rows: queries, kv_rows: kv * width, qkv_rows: queries + 2 * kv * width };
}

// src/lineage/shape/from-config.ts
var FEWEST_FIGURES = 2;
function shapeOfConfig(config) {
  if (!isMapping(config)) return void 0;
  const part = textPartOf(config);
  const shape = {};
  for (const [dimension, spellings] of Object.entries(SPELLINGS)) {
    const value = firstNumber(part, spellings) ?? (part === config ? void 0 : firstNumber(config, spellings));
    if (value !== void 0) shape[dimension] = value;
  }
  readDiffusers(config, shape);
  readVision(config, shape);
  readAttentionHabits(part, shape);
  if (Object.keys(shape).length < FEWEST_FIGURES) return void 0;
  const types = [config.model_type, part.model_type].filter((type) => typeof type === "string");
  const architectures = Array.isArray(config.architectures) ? config.architectures : [config._class_name];
  const architecture = architectures.find((name) => typeof name === "string");
  return { shape, modelTypes: [...new Set(types)], architecture };
}
function textPartOf(config) {
  let part = config;
  for (let step = 0; step < 2; step += 1) {
    const name = TEXT_PARTS.find((key) => isMapping(part[key]));
    if (!name) break;
    part = part[name];
  }
  return part;
}
function firstNumber(part, spellings) {
  for (const spelling of spellings) {
    const [key, inner] = spelling.split(".");
    const value = inner === void 0 ? part[key] : isMapping(part[key]) ? part[key][inner] : void 0;
    if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  }
  return void 0;
}
function readDiffusers(config, shape) {
  if (typeof config._class_name === "string" && config._class_name.includes("Transformer2D")) {
    if (shape.heads && shape.head_dim) shape.hidden ??= shape.heads * shape.head_dim;
    shape.double_blocks ??= shape.layers;
    delete shape.layers;
  }
  const guidance = config.guidance_embeds ?? config.guidance_embed;
  if (typeof guidance === "boolean") shape.guidance = guidance ? 1 : 0;
}
function readVision(config, shape) {
  const vision = config.vision_config;
  if (!isMapping(vision) || !isMapping(config.text_config) || config.model_type !== "clip") return;
  const figures = {
    vision_hidden: vision.hidden_size,
    vision_layers: vision.num_hidden_layers,
    patch: vision.patch_size
  };
  for (const [key, value] of Object.entries(figures)) if (typeof value === "number") shape[key] = value;
}
function readAttentionHabits(part, shape) {
  if (shape.kv === void 0 && part.multi_query === true && part.new_decoder_architecture !== true)
    shape.kv = 1;
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/lineage/shape/from-gguf.ts
var KEYS = {
  embedding_length: "hidden",
  block_count: "layers",
  "attention.head_count": "heads",
  "attention.head_count_kv": "kv",
  "attention.key_length": "head_dim",
  "attention.kv_lora_rank": "kv_lora",
  feed_forward_length: "ffn",
  expert_count: "experts",
  expert_feed_forward_length: "moe_ffn",
  expert_used_count: "top_k",
  vocab_size: "vocab",
  context_length: "positions",
  "rope.freq_base": "rope"
};
var MODEL_TYPES = {
  llama: ["llama", "mistral", "mixtral"],
  deepseek2: ["deepseek_v2", "deepseek_v3", "kimi_k2", "kimi_k25"],
  qwen2moe: ["qwen2_moe"],
  qwen3moe: ["qwen3_moe"],
  gemma3: ["gemma3", "gemma3_text"],
  "gpt-oss": ["gpt_oss"],
  gptneox: ["gpt_neox"],
  glm4moe: ["glm4_moe"]
};
function shapeOfGguf(metadata, tensors) {
  const architecture = metadata["general.architecture"];
  if (typeof architecture !== "string") return void 0;
  const shape = {};
  for (const [key, dimension] of Object.entries(KEYS)) {
    const value = Number(metadata[`${architecture}.${key}`] ?? Number.NaN);
    if (Number.isFinite(value) && value > 0) shape[dimension] = value;
  }
  const embedding = tensors.find(({ name }) => name === "token_embd.weight");
  shape.vocab ??= embedding?.shape[0];
  if (shape.hidden === void 0) return void 0;
  return { shape, modelTypes: [...MODEL_TYPES[architecture] ?? [architecture]] };
}

// src/lineage/shape/tensor-names.ts
var first = (shape) => shape[0];
var second = (shape) => shape[1];
var wider = (shape) => Math.max(...shape);
var WRAPPERS = [
  "model.",
  "module.",
  "_orig_mod.",
  "transformer.",
  "language_model.",
  "llm.",
  "text_model.",
  "text_decoder.",
  "thinker.",
  "backbone.",
  "gpt_neox.",
  "base_model.",
  "bert.",
  "diffusion_model."
];
var LAYER = String.raw`^(?:encoder\.|decoder\.)?(?:layers?|h|blocks?|blk)\.(?<layer>\d+)\.`;
var layer = (rest) => new RegExp(LAYER + rest);
var PARTS = [
  {
    pattern: /^(?:embed_tokens|(?:encoder|decoder)\.embed_tokens|tok_embeddings|wte|embed_in|shared|token_embd|embeddings?|(?:embeddings?\.)?word_embeddings|embeddings\.token_embedding)\.weight$/,
    gives: { vocab: first, hidden: second }
  },
  {
    pattern: /^(?:double_blocks|transformer_blocks)\.(?<double>\d+)\.(?:img_attn\.qkv|attn\.to_q)\.weight$/,
    gives: {}
  },
  { pattern: /^(?:img_in|x_embedder)\.weight$/, gives: { hidden: first, in_channels: second } },
  { pattern: /^(?:txt_in|context_embedder)\.weight$/, gives: { context_dim: second } },
  { pattern: /(?:^|\.)guidance_(?:in|embedder)\..*weight$/, gives: { guidance: () => 1 } },
  { pattern: /^(?:single_blocks|single_transformer_blocks)\.(?<single>\d+)\./, gives: {} },
  { pattern: /(?:^|\.)attn2\.to_k\.weight$/, gives: { cross_attention: second } },
  {
    pattern: /^vision_model\.embeddings\.patch_embedding\.weight$/,
    gives: { vision_hidden: first, patch: (shape) => shape.at(-1) }
  },
  { pattern: /^vision_model\.encoder\.layers\.(?<visual>\d+)\./, gives: {} },
  { pattern: /^encoder\.conv1\.weight$/, gives: { hidden: first, mel_bins: second } },
  { pattern: layer(String.raw`self_attn\.kv_a_layernorm\.weight$`), gives: { kv_lora: first } },
  {
    pattern: layer(String.raw`(?:self_attn|attention|attn)\.(?:q_norm|q_layernorm|query_layernorm)\.weight$`),
    gives: { head_dim: first }
  },
  { pattern: layer(String.raw`attn_q_norm\.weight$`), gives: { head_dim: first } },
  {
    pattern: layer(
      String.raw`(?:(?:self_attn|attention|attn|attn\.attention|attention\.self|layer\.0\.SelfAttention)\.(?:q_proj|wq|query|q)|attn_q)\.weight$`
    ),
    gives: { query_rows: first }
  },
  {
    pattern: layer(
      String.raw`(?:(?:self_attn|attention|attn|attn\.attention|attention\.self|layer\.0\.SelfAttention)\.(?:k_proj|wk|key|k)|attn_k)\.weight$`
    ),
    gives: { kv_rows: first }
  },
  {
    pattern: layer(
      String.raw`(?:(?:self_attention|self_attn|attention|attn|norm_attn_norm\.attn)\.(?:query_key_value|c_attn|wqkv|Wqkv|W_pack|qkv_proj|att_proj)|attn_qkv)\.weight$`
    ),
    gives: { qkv_rows: wider }
  },
  {
    pattern: layer(
      String.raw`(?:mlp|block_sparse_moe|feed_forward)\.experts\.(?<expert>\d+)\.(?:down_proj|w2)\.weight$`
    ),
    gives: { moe_ffn: second }
  },
  {
    pattern: layer(String.raw`(?:mlp|feed_forward)\.experts\.down_proj(?:_blocks)?$`),
    gives: { experts: first, moe_ffn: second }
  },
  {
    pattern: layer(String.raw`ffn_down_exps\.weight$`),
    gives: { experts: first, moe_ffn: (shape) => shape[2] }
  },
  {
    pattern: layer(
      String.raw`(?:(?:mlp|block_sparse_moe|feed_forward)\.(?:gate|router)(?:\.wg)?|ffn_gate_inp)\.weight$`
    ),
    gives: { experts: first }
  },
  {
    pattern: layer(
      String.raw`(?:(?:mlp|feed_forward|ffn)\.(?:down_proj|w2|dense_4h_to_h|fc2|fc_out)|fc2|output\.dense|layer\.\d\.DenseReluDense\.wo|ffn_down)\.weight$`
    ),
    gives: { ffn: second }
  },
  { pattern: layer(String.raw`mlp\.c_proj\.weight$`), gives: { ffn: wider } },
  { pattern: layer(""), gives: {} }
];
var STYLES = [
  {
    signs: [/kv_a_proj_with_mqa/, /indexer/],
    modelTypes: ["deepseek_v32", "glm_moe_dsa"]
  },
  {
    signs: [/kv_a_proj_with_mqa/],
    modelTypes: ["deepseek_v2", "deepseek_v3", "kimi_k2", "kimi_k25", "minicpm3", "kimi_linear", "kimi_k3"]
  },
  { signs: [/attention\.wqkv/], modelTypes: ["internlm2"] },
  { signs: [/W_pack/], modelTypes: ["baichuan"] },
  { signs: [/attn\.c_attn/, /mlp\.w1/], modelTypes: ["qwen"] },
  { signs: [/^wpe\./, /attn\.c_attn/], modelTypes: ["gpt2", "gpt_bigcode"] },
  { signs: [/attn\.attention\.q_proj/], modelTypes: ["gpt_neo"] },
  { signs: [/^h\.\d+\.attn\.q_proj/, /mlp\.fc_in/], modelTypes: ["gptj", "codegen"] },
  { signs: [/^embed_in/], modelTypes: ["gpt_neox"] },
  { signs: [/^word_embeddings_layernorm/], modelTypes: ["bloom"] },
  { signs: [/^h\.\d+\.self_attention\.query_key_value/], modelTypes: ["falcon"] },
  { signs: [/^encoder\.layers\.\d+\.self_attention\.query_key_value/], modelTypes: ["chatglm"] },
  { signs: [/attn\.Wqkv/], modelTypes: ["mpt", "dbrx"] },
  { signs: [/pre_feedforward_layernorm/, /q_norm/], modelTypes: ["gemma3", "gemma3_text", "gemma4"] },
  { signs: [/pre_feedforward_layernorm/], modelTypes: ["gemma2"] },
  { signs: [/post_feedforward_layernorm/, /q_norm/], modelTypes: ["olmo2", "olmo3"] },
  { signs: [/attn\.sinks|self_attn\.sinks/], modelTypes: ["gpt_oss"] },
  { signs: [/decoder\.layers\.\d+\.encoder_attn/, /conv1/], modelTypes: ["whisper"] },
  { signs: [/^decoder\.embed_positions/], modelTypes: ["opt"] },
  { signs: [/^encoder\.layer\.\d+\.attention\.self/], modelTypes: ["bert"] },
  { signs: [/SelfAttention/], modelTypes: ["t5"] },
  { signs: [/^(?:model\.)?visual\./, /q_norm/, /experts/], modelTypes: ["qwen3_vl_moe"] },
  { signs: [/^(?:model\.)?visual\./, /q_norm/], modelTypes: ["qwen3_vl"] },
  { signs: [/q_norm/, /experts/], modelTypes: ["qwen3_moe", "glm4_moe", "olmoe", "minimax_m2"] },
  { signs: [/q_norm/], modelTypes: ["qwen3"] },
  { signs: [/block_sparse_moe/], modelTypes: ["mixtral", "phimoe", "minimax_m2"] },
  { signs: [/q_proj\.bias/, /fc2/], modelTypes: ["phi", "starcoder2"] },
  { signs: [/q_proj\.bias/], modelTypes: ["qwen2", "qwen2_moe"] },
  { signs: [/qkv_proj/, /gate_up_proj/], modelTypes: ["phi3"] },
  { signs: [/mixer\.A_log/, /mixer\.x_proj/], modelTypes: ["mamba", "falcon_mamba"] },
  { signs: [/mixer\.A_log/], modelTypes: ["mamba2"] }
];

// src/lineage/shape/from-tensors.ts
function shapeOfTensors(tensors) {
  const shape = {};
  const counts = /* @__PURE__ */ new Map();
  const names = [];
  for (const tensor of tensors) {
    const name = unwrapped(tensor.name);
    names.push(name);
    for (const part of PARTS) {
      const match = part.pattern.exec(name);
      if (!match) continue;
      for (const [group, number] of Object.entries(match.groups ?? {})) {
        if (number !== void 0) counts.set(group, Math.max(counts.get(group) ?? 0, Number(number) + 1));
      }
      for (const [dimension, of] of Object.entries(part.gives)) {
        const value = of(tensor.shape);
        if (value !== void 0 && value > 0) shape[dimension] ??= value;
      }
      break;
    }
  }
  for (const [group, dimension] of Object.entries(COUNTED)) shape[dimension] ??= counts.get(group);
  if (shape.double_blocks !== void 0) shape.guidance ??= 0;
  if (shape.hidden === void 0 && shape.cross_attention === void 0) return void 0;
  settleHeads(shape);
  const style = STYLES.find(({ signs }) => signs.every((sign) => names.some((name) => sign.test(name))));
  if (shape.ffn && style?.modelTypes.includes("qwen")) shape.ffn *= 2;
  return { shape, modelTypes: style ? [...style.modelTypes] : [] };
}
var COUNTED = {
  layer: "layers",
  expert: "experts",
  double: "double_blocks",
  single: "single_blocks",
  visual: "vision_layers"
};
function settleHeads(shape) {
  if (shape.head_dim === shape.query_rows) delete shape.head_dim;
  if (!shape.head_dim) return;
  if (shape.query_rows) shape.heads = shape.query_rows / shape.head_dim;
  if (shape.kv_rows) shape.kv = shape.kv_rows / shape.head_dim;
}
function unwrapped(name) {
  let rest = name;
  for (; ; ) {
    const wrapper = WRAPPERS.find((each) => rest.startsWith(each));
    if (!wrapper) return rest;
    rest = rest.slice(wrapper.length);
  }
}

// src/lineage/shape/match.ts
var CERTAIN_DIMENSIONS = 6;
var FEWEST_DIMENSIONS = 2;
var VOCABULARY_SLACK = 0.02;
var PREPARED = MODELS.map((model) => ({ model, shape: withProjectionRows(model.shape) }));
var SAID_LESS = 2;
var HIDDEN_IN_ROWS = /* @__PURE__ */ new Set([
  "heads",
  "kv",
  "head_dim",
  "query_rows",
  "kv_rows",
  "qkv_rows"
]);
function matchShape(given, modelTypes = []) {
  const shape = withProjectionRows(given);
  let scored = [];
  for (const { model, shape: published } of PREPARED) {
    const score = compare(shape, published, model);
    if (score) scored.push(score);
  }
  const sameCode = scored.filter(({ model }) => model.modelTypes.some((type) => modelTypes.includes(type)));
  if (sameCode.length) scored = sameCode;
  const most = Math.max(...scored.map(({ matched }) => matched));
  scored = scored.filter(({ matched, whole }) => matched === most || whole && matched >= most - SAID_LESS);
  const first2 = scored.sort(byLikelihood)[0];
  if (!first2) return void 0;
  return {
    candidates: scored.map(({ model }) => model),
    matched: first2.matched,
    certain: first2.matched >= CERTAIN_DIMENSIONS && first2.vocabularyDifference !== void 0,
    vocabularyDifference: first2.vocabularyDifference
  };
}
function compare(shape, published, model) {
  let matched = 0;
  let whole = true;
  for (const dimension of COMPARED) {
    const here = shape[dimension];
    const there = published[dimension];
    if (here === void 0 && there !== void 0 && !HIDDEN_IN_ROWS.has(dimension)) whole = false;
    if (here === void 0 || there === void 0) continue;
    if (here !== there) return void 0;
    if (!dimension.endsWith("_rows")) matched += 1;
  }
  if (shape.heads === void 0 && shape.query_rows !== void 0 && published.query_rows !== void 0)
    matched += 1;
  if (shape.kv === void 0 && shape.kv_rows !== void 0 && published.kv_rows !== void 0) matched += 1;
  let vocabularyDifference;
  if (shape.vocab !== void 0 && published.vocab !== void 0) {
    vocabularyDifference = shape.vocab - published.vocab;
    if (Math.abs(vocabularyDifference) > published.vocab * VOCABULARY_SLACK) return void 0;
    matched += 1;
  }
  if (matched < FEWEST_DIMENSIONS) return void 0;
  const preference = DECIDING.filter(
    (key) => shape[key] !== void 0 && shape[key] === published[key]
  ).length;
  return { model, matched, whole, vocabularyDifference, preference };
}
function byLikelihood(a, b) {
  return b.matched - a.matched || Math.abs(a.vocabularyDifference ?? 0) - Math.abs(b.vocabularyDifference ?? 0) || b.preference - a.preference || Number(a.model.from !== void 0) - Number(b.model.from !== void 0) || (a.model.released ?? "9").localeCompare(b.model.released ?? "9") || (a.model.id < b.model.id ? -1 : 1);
}

// src/lineage/signs/shapes.ts
var CONFIG = /(?:^|\/)(?:config|params|model_index|llm_config)\.json$/;
var CONFIG_LIMIT2 = 256 * 1024;
var FILE_LIMIT4 = 50;
var PRESET_FAMILIES = 3;
function readHeader({ metadata, tensors = [] }) {
  return shapeOfGguf(metadata, tensors) ?? shapeOfTensors(tensors);
}
async function signsInShapes(release, files, tokenizers) {
  const found = [];
  const add = (shape, modelTypes, evidence) => {
    const match = matchShape(shape, modelTypes);
    if (match?.certain) found.push(asSign(match, evidence, tokenizers));
  };
  let read = 0;
  for (const { path, kind } of release.files) {
    if (!CONFIG.test(path) || kind === "submodule" || folderRole(path) || read >= FILE_LIMIT4) continue;
    read += 1;
    const config = shapeOfConfig(parsed(await release.text(path, CONFIG_LIMIT2)));
    if (config) add(config.shape, config.modelTypes, { file: path });
  }
  if (!read) {
    for (const file of files.slice(0, FILE_LIMIT4)) {
      if (folderRole(file.path) || file.problem) continue;
      const header = readHeader(file);
      if (header) add(header.shape, header.modelTypes, { file: file.path });
    }
  }
  const families = new Set(found.map((sign) => sign.candidates[0].family));
  return families.size < PRESET_FAMILIES ? found : [];
}
function asSign(match, evidence, tokenizers) {
  const [first2, ...others] = match.candidates;
  const makers = new Set(
    match.candidates.filter(({ from }) => from === void 0).map(({ family }) => FAMILIES.get(family)?.makers[0])
  );
  const sameTokenizer = tokenizers.find(
    ({ families }) => match.candidates.some((each) => families.includes(each.family))
  );
  const kind = makers.size > 1 ? "common-shape" : sameTokenizer ? "shape+tokenizer" : "shape";
  const of = COMPARED.filter((key) => first2.shape[key] !== void 0).length + (first2.shape.vocab === void 0 ? 0 : 1);
  const also = others.length ? ` (and of ${listed(others.map(({ id }) => id))})` : "";
  const words = match.vocabularyDifference ? `, its vocabulary ${Math.abs(match.vocabularyDifference)} entries ${match.vocabularyDifference > 0 ? "larger" : "smaller"}` : "";
  const tokenizer = sameTokenizer ? `; ${sameTokenizer.evidence.detail}` : "";
  const detail = `matches ${match.matched} of ${of} published dimensions of ${first2.id}${also}${words}${tokenizer}`;
  return {
    model: first2.id,
    kind,
    relation: "finetune",
    evidence: { ...evidence, detail },
    candidates: match.candidates,
    match
  };
}
var NAMED = 4;
function listed(ids) {
  return ids.length > NAMED ? `${ids.slice(0, NAMED).join(", ")} and ${ids.length - NAMED} more` : ids.join(", ");
}
function parsed(text) {
  try {
    return text === void 0 ? void 0 : JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/lineage/signs/tables.ts
function signsInTables(document, context) {
  return tablesOf(document.blocks).flatMap((table) => {
    const cells = [...basesDown(table, context), ...basesAcross(table)];
    return cells.flatMap(
      (cell) => mentionsIn(cell).filter(({ model }) => !context.own.isOwn(model) && !NO_PARENT.test(model)).map((mention) => proseSign(document, cell, mention, "finetune"))
    );
  });
}
function tablesOf(blocks) {
  const tables = [];
  let table;
  for (const block of blocks) {
    if (block.kind !== "cell" || block.row === void 0) {
      table = void 0;
      continue;
    }
    if (!table || block.row < table.length - 1) {
      table = [];
      tables.push(table);
    }
    while (table.length <= block.row) table.push([]);
    table[block.row].push(block);
  }
  return tables;
}
function basesDown(table, context) {
  return table.slice(1).flatMap((row) => {
    const bases = row.filter(({ column }) => BASE_COLUMN.test((column ?? "").trim()));
    if (!bases.length) return [];
    const others = row.filter((cell) => !bases.includes(cell));
    return others.some((cell) => context.isAboutUs(cell)) ? bases : [];
  });
}
function basesAcross(table) {
  return table.flatMap(([first2, ...cells]) => first2 && BASE_COLUMN.test(first2.text.trim()) ? cells : []);
}

// src/lineage/signs/tensor-metadata.ts
var PARENT_LIMIT = 16;
var IMAGE_BASES = [
  { sign: /^flux-?1?-schnell/, model: "black-forest-labs/FLUX.1-schnell" },
  { sign: /^flux-?1?(?:-dev)?\b/, model: "black-forest-labs/FLUX.1-dev" },
  { sign: /^(?:stable-diffusion-xl-v1|sdxl)/, model: "stabilityai/stable-diffusion-xl-base-1.0" },
  { sign: /^(?:stable-diffusion-v2|sd_v2)/, model: "stabilityai/stable-diffusion-2-1" },
  { sign: /^(?:stable-diffusion-v1|sd_v1)/, model: "CompVis/stable-diffusion-v1-4" },
  { sign: /^(?:stable-diffusion-v?3|sd3)/, model: "stabilityai/stable-diffusion-3" }
];
function signsInTensorMetadata(files) {
  return files.flatMap((file) => [...ofGguf(file), ...ofImageTrainers(file)]);
}
function* ofGguf({ path, metadata }) {
  for (let at = 0; at < PARENT_LIMIT; at += 1) {
    const key = `general.base_model.${at}`;
    const text = (name) => textOf(metadata[`${key}.${name}`]);
    const named = [text("organization")?.replaceAll(" ", "-"), text("name")?.replaceAll(" ", "-")];
    const model = hubModelOf(text("repo_url") ?? "") ?? (named[1] && named.filter(Boolean).join("/"));
    if (!model) break;
    const relation = metadata["general.type"] === "adapter" ? "adapter" : "quantized";
    yield { model, kind: "file-metadata", relation, evidence: { file: path, detail: `${key}: ${model}` } };
  }
}
function* ofImageTrainers({ path, metadata }) {
  const relation = metadata.ss_network_module ? "adapter" : "finetune";
  for (const key of ["modelspec.architecture", "ss_base_model_version"]) {
    const value = textOf(metadata[key]);
    const base = value && IMAGE_BASES.find(({ sign }) => sign.test(value.toLowerCase()));
    if (!base) continue;
    const adapter = value.endsWith("/lora") ? "adapter" : relation;
    const evidence = { file: path, detail: `${key}: ${value}` };
    yield { model: base.model, kind: "file-metadata", relation: adapter, evidence };
    return;
  }
}
function textOf(value) {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

// src/lineage/signs/tokenizer-marks.ts
var TOKENIZER_MARKS = [
  {
    marks: ["<|im_middle|>"],
    of: "Kimi K2",
    families: ["kimi-k2", "kimi-k2.5", "kimi-k3", "kimi-linear", "moonlight", "kimi-vl"]
  },
  {
    marks: ["<\uFF5Cbegin\u2581of\u2581sentence\uFF5C>", "<\uFF5Cend\u2581of\u2581sentence\uFF5C>"],
    of: "DeepSeek V3",
    families: [
      "deepseek-v2",
      "deepseek-v3",
      "deepseek-v3.2",
      "deepseek-v4",
      "deepseek-r1",
      "deepseek-llm",
      "deepseek-moe"
    ]
  },
  { marks: ["<|header_start|>", "<|eot|>"], of: "Llama 4", families: ["llama-4"] },
  {
    marks: ["<|start_header_id|>", "<|eot_id|>"],
    of: "Llama 3",
    families: ["llama-3", "llama-3.1", "llama-3.2", "llama-3.3", "llama-nemotron"]
  },
  {
    marks: ["<|begin_of_text|>", "<|reserved_special_token_0|>"],
    of: "Llama 3",
    families: ["llama-3", "llama-3.1", "llama-3.2", "llama-3.3"]
  },
  { marks: ["<<SYS>>"], of: "Llama 2", families: ["llama-2"] },
  {
    marks: ["[AVAILABLE_TOOLS]"],
    of: "Mistral",
    families: [
      "mistral-7b",
      "mistral-nemo",
      "mistral-small",
      "mistral-large",
      "mixtral",
      "ministral",
      "ministral-3"
    ]
  },
  {
    marks: ["You are Qwen, created by Alibaba Cloud"],
    of: "Qwen",
    families: ["qwen-2.5", "qwen-2.5-coder", "qwen-2.5-math"]
  },
  {
    marks: ["<|object_ref_start|>"],
    of: "Qwen",
    families: [
      "qwen-2",
      "qwen-2.5",
      "qwen-2.5-coder",
      "qwen-2.5-math",
      "qwen-3",
      "qwen-3-coder",
      "qwen-3-next",
      "qwen-3-vl",
      "qwen-3.5",
      "qwen-2.5-vl",
      "qwen-2-vl"
    ]
  },
  {
    marks: ["<start_of_turn>", "<end_of_turn>"],
    of: "Gemma",
    families: ["gemma-1", "gemma-2", "gemma-3", "gemma-4"]
  },
  {
    marks: ["[gMASK]", "<|observation|>"],
    of: "GLM-4",
    families: ["glm-4", "glm-4.5", "glm-5", "chatglm-3"]
  },
  {
    marks: ["<|START_OF_TURN_TOKEN|>", "<|CHATBOT_TOKEN|>"],
    of: "Command R",
    families: ["command-r", "aya-23"]
  },
  { marks: ["<|channel|>", "<|return|>"], of: "gpt-oss", families: ["gpt-oss"] },
  { marks: ["]~b]"], of: "MiniMax M2", families: ["minimax-m2"] },
  { marks: ["<|start_of_role|>", "<|end_of_role|>"], of: "Granite", families: ["granite-3", "granite-4"] },
  { marks: ["[|endofturn|]"], of: "EXAONE", families: ["exaone"] },
  { marks: ["<seed:bos>"], of: "Seed-OSS", families: ["seed-oss"] }
];

// src/lineage/signs/tokenizers.ts
var FILES = /(?:^|\/)(?:tokenizer_config\.json|special_tokens_map\.json|added_tokens\.json|chat_template\.(?:jinja|json)|tokenizer\.json)$/;
var HEAD_BYTES = 256 * 1024;
var FILE_LIMIT5 = 40;
async function signsInTokenizers(release, files) {
  const found = /* @__PURE__ */ new Map();
  const look = (file, text) => {
    const mark = TOKENIZER_MARKS.find(({ marks }) => marks.every((each) => text.includes(each)));
    if (!mark || found.has(mark.of)) return;
    const detail = `has the tokens of ${mark.of}'s tokenizer (${mark.marks.join(" ")})`;
    found.set(mark.of, {
      model: mark.of,
      kind: "tokenizer",
      evidence: { file, detail },
      families: mark.families
    });
  };
  let read = 0;
  for (const { path, kind } of release.files) {
    if (!FILES.test(path) || kind === "submodule" || folderRole(path) || read >= FILE_LIMIT5) continue;
    read += 1;
    const bytes = await release.bytes(path, 0, HEAD_BYTES);
    const text = bytes && decodeText(bytes);
    if (text) look(path, unescaped(text));
  }
  for (const { path, metadata } of files) {
    const template = metadata["tokenizer.chat_template"];
    if (typeof template === "string") look(path, template);
  }
  return [...found.values()];
}
function unescaped(text) {
  if (!text.includes("\\u")) return text;
  return text.replace(
    /\\u([\da-fA-F]{4})/g,
    (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))
  );
}

// src/lineage/gather.ts
function namedIn(documents) {
  let places;
  const read = () => {
    const found = /* @__PURE__ */ new Map();
    for (const document of documents) {
      for (const block of document.blocks) {
        if (block.kind === "code") continue;
        for (const { model, start } of mentionsIn(block)) {
          const place = document.placeAt(block.at(start));
          const key = nameKey(model);
          if (!found.has(key)) found.set(key, { file: document.path, ...place, detail: `names ${model}` });
        }
      }
    }
    return found;
  };
  return (model) => {
    places ??= read();
    return places.get(nameKey(model));
  };
}
async function gatherSigns(release, declaration) {
  const [documents, stored] = await Promise.all([lineageDocumentsOf(release), tensorFilesOf(release)]);
  const files = stored.filter(({ kind }) => kind === "weights" || kind === "adapter" || kind === "delta");
  const own = ownNamesOf(release, declaration, documents);
  const linked = linkedModelsOf(documents);
  const { publisher } = linked;
  const isSubject = ({ model, family }) => own.isOwn(model) || publisher !== void 0 && publishes(publisher, model, family?.name);
  const context = {
    own,
    isSubject,
    isOurs: ({ model }) => publisher !== void 0 && model.startsWith(`${publisher}/`),
    isAboutUs: (block) => own.isOwn(block.text) || mentionsIn(block).some(isSubject)
  };
  const [configs, launches, loads, served] = await Promise.all([
    signsInConfigFiles(release),
    signsInLaunches(release, documents),
    signsInLoaderCalls(release),
    signsInServedIds(release)
  ]);
  const tokenizers = await signsInTokenizers(release, files);
  const shapes = await signsInShapes(release, files, tokenizers);
  const said = [
    ...declared(declaration),
    ...documents.flatMap((document) => signsInCard(document)),
    ...signsInTensorMetadata(files)
  ];
  const found = [
    ...configs,
    ...documents.flatMap((document) => [
      ...signsInProse(document, context),
      ...signsInTables(document, context)
    ]),
    ...launches,
    ...loads,
    ...served
  ].filter(({ model, kind }) => kind.endsWith("-config") || kind === "modelfile" || !own.isOwn(model));
  return {
    own,
    documents,
    namedIn: namedIn(documents),
    named: [...said, ...found].map((sign) => ({ ...sign, model: linked.idOf(sign.model) })),
    shapes: shapes.filter(({ candidates }) => !candidates.some(({ id }) => own.isOwn(id))),
    tokenizers: tokenizers.filter(({ model }) => !own.isOwn(model))
  };
}
function declared(declaration) {
  return (declaration?.base ?? []).map(({ model, relation, file, line, column }) => ({
    model,
    kind: "metadata",
    ...relation && { relation },
    evidence: {
      ...file !== void 0 && { file },
      ...line !== void 0 && { line },
      ...column !== void 0 && { column },
      detail: `base: ${model}`
    }
  }));
}
function publishes(publisher, model, family) {
  if (model.startsWith(`${publisher}/`)) return true;
  return family !== void 0 && (FAMILIES.get(family)?.makers.includes(publisher) ?? false);
}
export {
  gatherSigns
};
