import {
  mayClaim,
  sentencesOf
} from "./chunk-S5O4K7CO.js";
import {
  REPLACEMENTS,
  findPhrases
} from "./chunk-COXJJME5.js";
import {
  taskOf
} from "./chunk-6OYAAKLS.js";
import {
  remembering
} from "./chunk-4DT2TMWD.js";
import {
  Places,
  beginsWithCapital,
  hasCapital,
  hasLetter,
  hasLetterOrDigit,
  isAll,
  isPlain,
  lettered,
  readDocument
} from "./chunk-P5EGA3IC.js";
import "./chunk-2ECPS2KL.js";
import "./chunk-7VZ5H7B6.js";

// src/claims/copied-document.ts
var OF_A_PROJECT = ["LICENSE", "LICENSE.txt", "LICENSE.md", "COPYING"];
var BLOCKS_READ = 5e3;
var IN_A_REPOSITORY = /^https?:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:tree|blob)\/[^/]+\//;
var CopiedDocuments = class {
  #release;
  #names;
  #documents;
  #linked;
  constructor(release, names, documents) {
    this.#release = release;
    this.#names = names;
    this.#documents = documents;
  }
  /** Asked once the names in the documents before are known. */
  has({ path, blocks }) {
    const slash = path.lastIndexOf("/");
    if (slash < 0 || !this.#release.about.name) return false;
    const folder = path.slice(0, slash);
    const isNamed = ({ text }) => this.#names.isNamedIn(text);
    const isProject = OF_A_PROJECT.some((name) => this.#release.has(`${folder}/${name}`));
    if (!blocks.slice(0, BLOCKS_READ).some(isNamed)) return isProject || !this.#isLinked(folder);
    const title = blocks.find(({ kind }) => kind === "heading");
    return isProject && title !== void 0 && !isNamed(title);
  }
  #isLinked(folder) {
    this.#linked ??= new Set(
      this.#documents.flatMap((document) => document.path.includes("/") ? [] : foldersLinkedIn(document))
    );
    return this.#linked.has(folder);
  }
};
function foldersLinkedIn({ blocks }) {
  return blocks.flatMap(
    ({ links }) => links.flatMap(({ url }) => {
      const path = url.replace(IN_A_REPOSITORY, "").replace(/^\.\//, "").replace(/[?#].*$/, "").replace(/\/+$/, "");
      if (!path || path.includes(":")) return [];
      return [path, path.slice(0, Math.max(0, path.lastIndexOf("/")))];
    })
  );
}

// src/claims/stems.ts
var marksIn = lettered((alnum) => new RegExp(`[^${alnum}]+`, "gu"));
function normal(name) {
  return name.toLowerCase().replace(marksIn(name), "");
}
function stemOfOwner(owner) {
  return normal(
    (owner ?? "").replace(
      /[-_.]?(?:ai|org|project|labs?|research|team|inc|official|hq|nlp|llm|io|group|community)$/i,
      ""
    )
  );
}
function familyOf(name) {
  return name.replace(/[-_ ]?(?:v?\d[\w.]*|base|chat|instruct|it|sft|dpo|rl|hf|gguf)(?:[-_ ].*)?$/i, "");
}
function seriesOf(name) {
  return name.replace(/[-_ ]\d+(?:\.\d+)?[BM](?![a-z]).*$/i, "");
}
function withoutSize(name) {
  return normal(name.replace(/[-_ ]\d+(?:\.\d+)?[BM](?![a-z])/i, ""));
}

// src/claims/own-repository.ts
var HUB_MODEL = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn\/models)\/(?!datasets\/|spaces\/|papers\/|collections\/|docs\/|blog\/)[\w.-]+\/([\w.-]+)/;
var BUILT_ON = /(?:基于|源自|来自|相比于?|相较于?|based (?:up)?on|built (?:up)?on|(?:on )?top of|derived from|(?:fine-)?tuned from|compared (?:to|with)|superior to|better than|than|successor (?:to|of))\s*(?:the\s+)?[[（(]?\s*$/i;
var OwnRepository = class {
  #name;
  #whole;
  #owner;
  #stem;
  #root;
  #family;
  /** A hub has models that bear its name: what bears another there is another model. */
  isOnHub = false;
  constructor(name = "", owner = "") {
    this.#name = name;
    this.#whole = normal(name);
    this.#owner = normal(owner);
    this.#stem = stemOfOwner(owner);
    this.#root = rootOf(name);
    this.#family = normal(familyOf(name));
  }
  /** A name that starts as the repository's does: "Baichuan-14B-M1" in Baichuan-M1-14B. */
  isOfFamily(name) {
    return this.#root.length >= 4 && normal(name).startsWith(this.#root);
  }
  /** A model that bears the repository's name: "GLM-Z1-9B" in GLM-4, but not "LongCite-GLM4-9B". */
  isBorneBy(model) {
    return this.isOfFamily(model) || this.#root !== "" && rootOf(model) === this.#root;
  }
  /** The page of another model on a hub, where the release's own are there too. */
  isOtherModel(url) {
    const model = HUB_MODEL.exec(url)?.[1];
    return this.isOnHub && model !== void 0 && !this.isBorneBy(model);
  }
  /** Another repository of the same family or owner. */
  isSibling(url) {
    const { owner, name } = repositoryIn(url);
    const stem = normal(name);
    if (!stem || withoutSize(name) === withoutSize(this.#name)) return false;
    const isOfFamily = this.#family.length >= 4 && stem.startsWith(this.#family);
    return isOfFamily || this.#owner !== "" && normal(owner) === this.#owner;
  }
  /** A sibling that the text names: news of it are not about this release. */
  isSiblingIn(text, url) {
    if (!this.isSibling(url)) return false;
    const pattern = new RegExp(patternOf(repositoryIn(url).name), "gi");
    return [...text.matchAll(pattern)].some(({ index }) => !BUILT_ON.test(text.slice(0, index)));
  }
  /** "Open-sourced by Maker": the owner, as its account is called. */
  isOwnerNamedIn(text) {
    return this.#stem.length >= 4 && normal(text).includes(this.#stem);
  }
  /** A repository of somebody else that bears another name. */
  isForeign(url) {
    const { owner, name } = repositoryIn(url);
    if (!name || !this.#owner || normal(owner) === this.#owner) return false;
    return normal(name) !== this.#whole && !this.isBorneBy(name);
  }
  /** The publisher's name, as far as it is more than a word. */
  isOwner(name) {
    return this.#stem.length >= 4 && stemOfOwner(name) === this.#stem;
  }
  isAt(owner, name) {
    return normal(name) === this.#whole && normal(owner) === this.#owner;
  }
  /** Where a text begins with the repository's whole name, it is about it, whatever else it links to. */
  begins(text) {
    return this.#whole !== "" && normal(text.slice(0, 200)).startsWith(this.#whole);
  }
};
function repositoryIn(url) {
  const [, owner = "", name = ""] = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+)/.exec(url) ?? [];
  return { owner, name };
}
function rootOf(name) {
  return normal(name.split(/[-_. \d]/)[0]);
}
function patternOf(name) {
  const letters = Array.from(normal(name));
  const end = /\d/.test(letters.at(-1)) ? "(?!\\w|\\.\\d|-\\d(?![\\d.]*[BM](?!\\w)))" : "(?![A-Za-z])";
  return `(?<!\\w)${letters.join("[-_. ]?")}${end}`;
}

// src/claims/words/foreign-names.ts
var NAMES = `
  llama llama-2 llama-3 llama2 llama3 alpaca vicuna mistral mixtral qwen qwen2 qwen3 chatgpt gpt-2 gpt-3 gpt-4 gpt-4o gpt4
  gpt-j gpt-neo gpt-neox gpt-oss claude gemini gemma palm bard falcon mpt bloom opt pythia dolly olmo tulu phi phi-2 phi-3
  deepseek deepseek-r1 deepseek-v3 kimi glm chatglm chatglm2 chatglm3 internlm internvl baichuan yi minicpm minimax
  starcoder codellama codegen wizardlm orca zephyr openchat stablelm redpajama rwkv mamba jamba dbrx grok command-r
  whisper wav2vec bert roberta deberta t5 flan flan-t5 clip siglip dinov2 sam blip blip-2 llava minigpt-4 flamingo
  openflamingo kosmos stable-diffusion sdxl flux imagen dall-e midjourney sora cogvideo cogvideox hunyuanvideo
  hunyuan wan mochi ltx-video open-sora pika runway kling bark tortoise xtts vits valle
  openai anthropic google meta microsoft nvidia apple alibaba tencent baidu bytedance huggingface allenai eleutherai
  mosaicml databricks stability nous together-ai lmsys
`;
var escaped = NAMES.trim().split(/\s+/).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/-/g, "[- ]?"));
var FOREIGN = new RegExp(`(?<![\\w-])(?:${escaped.join("|")})(?![a-z])`, "i");
var MAKERS = new Set(
  `meta metallama facebook google openai openaicommunity microsoft nvidia apple mistral mistralai qwen deepseek
  thudm zai internlm baichuan baichuaninc 01 tiiuae bigscience bigcode eleuther allen stability stabilityai runwayml
  huggingface huggingfaceh4 sentencetransformers lmsys laion salesforce unsloth thebloke bartowski comfy comfyorg`.split(
    /\s+/
  )
);

// src/claims/hub-names.ts
var HUB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn\/models)\/([\w.-]+)\/([\w.-]+)/;
var NO_MODEL = /^(?:datasets|spaces|papers|docs|blog|collections)$/;
function hubNames(document, ownerStem, repository) {
  const byMaker = /* @__PURE__ */ new Map();
  for (const { kind, links, text } of document.blocks) {
    if (kind === "code") continue;
    for (const { url, from } of links) {
      const found = HUB.exec(url);
      if (!found || NO_MODEL.test(found[1])) continue;
      const [, maker = "", model = ""] = found;
      if (!repository.isBorneBy(model) && BUILT_ON.test(text.slice(Math.max(0, from - 60), from))) continue;
      const stem = stemOfOwner(maker);
      byMaker.set(stem, (byMaker.get(stem) ?? /* @__PURE__ */ new Set()).add(model));
    }
  }
  const own = ownerStem ? byMaker.get(ownerStem) : void 0;
  if (own) return { models: own, isOwner: true };
  const [most, ...others] = [...byMaker].flatMap(([maker, models]) => MAKERS.has(maker) ? [] : [models]).sort((a, b) => b.size - a.size);
  if (!most || most.size < 2) return { models: /* @__PURE__ */ new Set(), isOwner: false };
  const known = new Set([...most].map(normal));
  const isClear = others.every(
    (models) => [...models].filter((model) => !known.has(normal(model))).length * 2 < most.size
  );
  return { models: isClear ? most : /* @__PURE__ */ new Set(), isOwner: false };
}

// src/claims/own-names.ts
var GENERIC = new Set(
  `model models llm llms ai the and for with from official repo repository implementation code project readme welcome
  open source opensource pytorch jax tensorflow inference training large language small vision audio speech text image
  video generation foundation chat base instruct research lab labs team introduction introducing about data dataset
  github huggingface hugging face transformers github.io release releases paper technical report community system
  what who why how which here there these those they that it we you all both each below above following next
  card modelcard v1 v2 v3 a an of in on to new our this getting started overview abstract quick start news
  math maths mathematics coder reasoning reasoner translation music medical finance legal agent agents chinese english`.split(
    /\s+/
  )
);
var SHORTEST = 3;
var SHORTEST_OF_REPOSITORY = 2;
var NAME_LIMIT = 200;
var LONG = 6;
var ASKED_LIMIT = 2e3;
var NAME_OR_WORD = /[A-Za-z\u00c0-\u024f\d]+(?:[._+\-/][A-Za-z\u00c0-\u024f\d]+)*|[^\s\p{P}A-Za-z\u00c0-\u024f\d]+/gu;
var OwnNames = class {
  #stems = /* @__PURE__ */ new Set();
  #byStart = /* @__PURE__ */ new Map();
  #long = [];
  /** A sentence is asked for several times; a further name makes the answers stale. */
  #finds = this.#remembered();
  /** Tells its own pages and models from those of others of its family. */
  repository = new OwnRepository();
  add(name, shortest = SHORTEST) {
    if (!name || this.#stems.size > NAME_LIMIT) return;
    const stem = normal(name);
    if (stem.length < shortest || GENERIC.has(stem) || /^\d+$/.test(stem) || this.#stems.has(stem)) return;
    this.#stems.add(stem);
    const start = stem.slice(0, 2);
    this.#byStart.set(start, [...this.#byStart.get(start) ?? [], stem]);
    if (stem.length >= LONG) this.#long.push(stem);
    this.#finds = this.#remembered();
  }
  /** Tells which repository this is, to know others of its family from it. */
  setRepository(name, owner) {
    const owned = stemOfOwner(owner);
    if (owned.length > 2 && normal(name ?? "").startsWith(owned))
      this.add(name.replace(/^[^-_ ]+[-_ ]/, ""));
    this.add(name, SHORTEST_OF_REPOSITORY);
    this.add(familyOf(name ?? ""), SHORTEST_OF_REPOSITORY);
    this.repository = new OwnRepository(name, owner);
  }
  /** The release's own repository, or a page of one of its models on a hub. */
  isOwnPage(url) {
    const [, host = "", owner = "", name = ""] = /^https?:\/\/([\w.-]+)\/([\w.-]+)\/([\w.-]+)\/?$/.exec(url) ?? [];
    if (/^(?:www\.)?github\.com$/.test(host)) return this.repository.isAt(owner, name);
    return /^(?:huggingface\.co|hf\.co|modelscope\.cn)$/.test(host) && this.isNamedIn(name);
  }
  /** True where a text names the release or one of its models. */
  isNamedIn(text) {
    return this.#finds(text);
  }
  #remembered() {
    return remembering(ASKED_LIMIT, (text) => this.#looksFor(text));
  }
  #looksFor(text) {
    const words3 = (text.match(NAME_OR_WORD) ?? []).map(normal);
    for (let index = 0; index < words3.length; index += 1) {
      let joined = "";
      for (let length = 0; length < 4 && index + length < words3.length; length += 1) {
        joined += words3[index + length];
        if (this.#begins(joined)) return true;
      }
      if (this.#holds(words3[index])) return true;
    }
    return false;
  }
  /** A name, or a name with a version, a size or a stage after it. */
  #begins(word) {
    for (const stem of this.#byStart.get(word.slice(0, 2)) ?? []) {
      if (!word.startsWith(stem)) continue;
      if (stem.length >= 4 || /^(?:$|v?\d|base|chat|instruct)/.test(word.slice(stem.length))) return true;
    }
    return false;
  }
  /** A long name within a word is no accident: "中文Example模型", "ChineseExample". */
  #holds(word) {
    if (word.length <= LONG) return false;
    for (const stem of this.#long) if (word.includes(stem)) return true;
    return false;
  }
};

// src/claims/names-of-document.ts
var INTRODUCED = /\b(?:[Ww]e|[Ii]ntroducing|[Pp]resenting|[Aa]nnouncing|[Rr]eleasing)\s+(?:(?:are|have|also|now|officially|proudly|just|recently|hereby|excited|pleased|happy|thrilled|proud|to)\s+)*(?:release[sd]?|introduc(?:e|es|ed|ing)|present(?:ed)?|announce[sd]?|open-?sourced?|launch(?:ed)?|propose[sd]?|unveil(?:ed)?|develop(?:ed)?|train(?:ed)?)?\s*(?:the\s+)?([A-Z][\w.+-]*(?:[ -][A-Z0-9][\w.+-]*){0,3})/g;
var MAY_INTRODUCE = /(?:[Ww]e|(?:ntroduc|resent|nnounc|eleas)ing)\s/;
var DEFINED = /^\W{0,4}([A-Z][\w.+-]*(?: [A-Z0-9][\w.+-]*){0,3}) (?:is|are) (?:an?|the|our) /;
var EXAMPLES = /^(?:examples?|recipes?|cookbooks?|tutorials?|integrations?|demos?|(?:docs?|documentation)(?!.*(?:card|readme)))\//i;
function addNamesOf(document, owner, names) {
  if (EXAMPLES.test(document.path)) return;
  const title = document.blocks.find(({ kind, depth }) => kind === "heading" && depth <= 2)?.text;
  if (title && title.length < 120) addTitle(title, names);
  for (const { kind, text, quoted } of document.blocks.slice(0, 30)) {
    if (kind === "code" || kind === "cell" || quoted) continue;
    const name = DEFINED.exec(text)?.[1];
    if (name && (!FOREIGN.test(name) || names.repository.isOfFamily(name))) names.add(name);
  }
  const { models, isOwner } = hubNames(document, stemOfOwner(owner), names.repository);
  const borne = [...models].filter((name) => names.repository.isBorneBy(name));
  if (isOwner && borne.length * 2 > models.size) names.repository.isOnHub = true;
  for (const name of models) {
    names.add(name);
    for (const series of [familyOf(name), seriesOf(name)])
      if (!FOREIGN.test(series) || FOREIGN.exec(series)[0] !== series) names.add(series);
  }
  for (const { kind, text } of document.blocks) {
    if (kind === "code" || !MAY_INTRODUCE.test(text)) continue;
    for (const [, name] of text.slice(0, 2e3).matchAll(INTRODUCED)) {
      if (!GENERIC.has(normal(name))) names.add(name);
    }
  }
}
function addTitle(title, names) {
  const first = title.split(/[:|–—：(（]| - |, /)[0].trim();
  const words3 = first.split(/\s+/);
  if (words3.length <= 4) names.add(first);
  for (const word of words3) {
    if (/\d|[a-z][A-Z]|^[A-Z]{2,}|-/.test(word)) {
      names.add(word);
      names.add(familyOf(word));
    }
  }
}

// src/claims/fixes/case.ts
var ADVERB = /(?:fully|truly|completely|entirely|totally|genuinely|100 ?%)$/i;
function inCaseOf(phrase, replacement, isVerb3 = false) {
  if (!/[a-z]/.test(phrase) && /[A-Z]{3}/.test(phrase) && phrase !== "OSS") return replacement.toUpperCase();
  const words3 = phrase.split(/[-‐‑–\s]+/);
  if (!beginsWithCapital(words3[0]) || phrase === "OSS") return replacement;
  const isTitle = !isVerb3 && words3.length > 1 && words3.every(beginsWithCapital);
  if (!isTitle) return capitalised(replacement);
  return replacement.replace(
    /(^|[-\s])([a-z])/g,
    (_, mark, letter) => mark + letter.toUpperCase()
  );
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/claims/words/chinese.ts
var PAIRS = "\u958B\u5F00\u6B0A\u6743\u6578\u6570\u64DA\u636E\u8CC7\u8D44\u78BC\u7801\u8A13\u8BAD\u7DF4\u7EC3\u767C\u53D1\u5011\u4EEC\u5C08\u4E13\u5C07\u5C06\u6703\u4F1A\u8A08\u8BA1\u5283\u5212\u756B\u5212\u5F8C\u540E\u7E8C\u7EED\u5718\u56E2\u968A\u961F\u500B\u4E2A\u8A9E\u8BED\u9078\u9009\u985E\u7C7B\u73FE\u73B0\u512A\u4F18\u65BC\u4E8E\u8207\u4E0E\u5C0D\u5BF9\u5F9E\u4ECE\u7121\u65E0\u9084\u8FD8\u8A31\u8BB8\u5354\u534F\u8B70\u8BAE\u689D\u6761\u9805\u9879\u5BE6\u5B9E\u9A57\u9A8C\u5EAB\u5E93\u5009\u4ED3\u5716\u56FE\u8EDF\u8F6F\u70BA\u4E3A\u904E\u8FC7\u8F03\u8F83\u9818\u9886\u61C9\u5E94\u8A72\u8BE5\u9019\u8FD9\u4E26\u5E76\u53C3\u53C2\u50C5\u4EC5\u6A19\u6807\u6E96\u51C6\u8A55\u8BC4\u6E2C\u6D4B\u7D50\u7ED3\u69CB\u6784\u9AD4\u4F53\u614B\u6001\u8853\u672F\u7D66\u7ED9\u9032\u8FDB\u8B1D\u8C22\u8CA2\u8D21\u737B\u732E\u9CF4\u9E23\u91CB\u91CA\u7D44\u7EC4\u6A5F\u673A\u5C64\u5C42\u9054\u8FBE\u7368\u72EC\u88FD\u5236";
var SIMPLE = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[2 * at], PAIRS[2 * at + 1]])
);
var BACK = new Map([...SIMPLE].map(([from, to]) => [to, from]));
var TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join("")}]`, "g");
function simplified(text) {
  return text.replace(TRADITIONAL, (char) => SIMPLE.get(char));
}
function traditional(text) {
  return Array.from(text, (char) => BACK.get(char) ?? char).join("");
}
var NOUNS = [
  [
    "other",
    /(?:社区|社區|社群|生态|团队|组织|基金会|贡献者?|精神|力量|世界|(?<!替代)方案|服务|计划|体系|大赛|活动|日报|爱好者|开发者|厂商|公司|研究|技术|领域|竞品|SOTA|sota|(?<!系列)工作|网站|环境|渠道|榜单|中国|运动|地址|链接|列表|时间)/
  ],
  [
    "data",
    /(?:数据集?|资料集?|语料库?|corpus|dataset|data|benchmark|评测集|测试集|评测基准|基准测试(?:项目|集)?|基准(?!模型|线)|向量(?!模型|数据库)|样本|指令集|题库)/i
  ],
  [
    "code",
    /(?:(?:训练|微调|推理|部署|应用|问答|知识库)项目|代码|程式码|脚本|腳本|框架|工具[包箱链]?|库|平台|(?<!(?:对话|语音|识别|合成|生成|翻译|理解|交互))系统|软件|软体|套件|组件|引擎|流水线|pipeline|demo|API|SDK|实现|算子|插件|程序|结构|链路|流程|过程|方法|部署|应用|App|Cookbook)/i
  ],
  [
    "model",
    /(?:模型|权重|(?:对话|语音|识别|合成|生成|翻译|理解|交互)系统|大模型|语言模型|基座|底座|参数|checkpoint|ckpt|weights?|LLMs?|LVLM|VLM|MLLM|LoRA|版本|存档|系列|项目|专案|仓库|训练结果|成果|清单|替代(?:方案|品)|model|tokenizer|adapter)/i
  ]
];
var LICENSE = /^(?:的)?(?:软件)?(?:协议|许可证?|授权|license)/i;
var NEGATED = /(?:未|没有|没|尚未|并未|不|非|无法|暂不|暂未|不会|不再|还没|闭)(?:正式|完全|被|予以|进行|计划|打算|能|提供|是|属于|算)*$/;
var PROMISED = /(?:将(?!我们|本|[^，。；]{1,40}(?:进行了?|予以)$|[^，。；于在会尽逐陆很快把后稍]{0,30}(?:模型|权重|数据集?|代码|[A-Za-z][\w.-]*)(?:系列(?:模型)?)?\s*(?:完全|全部|全面|正式|同步)?$)|将会|即将|计划|后续|未来|准备|拟|有望|陆续|近期|敬请期待|争取|希望|期望|鼓励|呼吁|打算|考虑|预计|待|等待|很快|会(?:尽快|逐步|持续|进一步|在)?)[^，。；,;]{0,14}$/;
var TO_COME = /^\s*(?:未来|今后|接下来|下一步)/;
var PROMISED_AFTER = /^[^，。；]{0,12}(?:计划|中，敬请|敬请期待|即将|筹备|准备中)/;
var OTHERS = /(?:其他|其它|现有|已有|主流|同类|同尺寸|同规模|同等|同参数|此前|所有|众多|目前(?!已)|当前|多个|各(?:种|类|大)?|不同|一些|部分|许多|很多|大多数?|优秀|知名|著名|热门|流行|常见|相比|对比|超过|超越|优于|高于|好于|领先|媲美|比肩|接近|基于|采用|使用|利用|借助|支持|兼容|参考|集成|感谢|依托|与|和|跟|比|对|从|国内外?|国产|业界|世界|顶尖|最强|最好)[^，。；、]{0,12}$/;
var SUPERLATIVE = /(?:首个|首款|首创|第一个|唯一|最接近|最大|最强|最好|最佳|率先|最先|首批)[^，。；]{0,40}$/;
var ANY_OTHER = /(?:以下|优秀|著名|知名|热门|流行|常见|常用|几个|几种|几款|若干|所有|其他|其它|现有|已有|主流|多个|大多数|众多|各|同类|某些|一些|许多|部分|相近|同级别?|最新)的?$/;
var COMPARED = /(?:超过(?!\s*\d)|超越|优于|高于|好于|领先于?|媲美|比肩|(?<!最)接近|相比|对比|击败|胜过)[^，。；]{0,24}$|(?:对比|比较|评测|评估)了[^，。；]{1,160}[、和与]\s*$/;
var BESIDE_CLOSED_BEFORE = /(?:闭源|商业|私有|自研)(?:模型)?\s*[/／、和与及或以]+$/;
var BESIDE_CLOSED_AFTER = /^(?:大?模型)?\s*[/／、和与及或以]+\s*(?:闭源|商业|私有|自研)/;
var SUCCEEDED = /^的?[^，。；]{0,12}模型\s*[A-Za-z][\w.-]*\s*的(?:第[二三四五六七八九\d]代|下一代|新一代|后继|升级版)/;
var AMONG = /^(?:的)?[^，。；]{0,14}?(?:模型|LLMs?|MLLMs?|LVLMs?|社区)(?:中|里|之中|当中|的?基础上|(?:上|的)?(?:基准|最[佳高优好强]|领先|水平|SOTA)|的?(?:排行榜?|榜单|天梯)|\s*SOTA)/i;
var RELEASING = /(?:发布|释出|推出|提出|介绍|构建|打造|训练|带来|开发|研发|建立|创建|提供)了?[^，。；]{0,24}$/;
var OWN = /我们|本项目|本专案|本仓库|本次|此次|本模型|该模型|团队|我司|本工作|本文|自研/;
var ORGANISATION = /[A-Za-z][\w.-]*\s*(?:实验室|大学|公司|研究院|官方)\s*$/;
var COPULA = /(?:是|为|成为|作为|属于)(?:一[个款系列种]|目前|当前|国内|全球|业界|世界|我们)?[^，。；]{0,40}$/;
var DISCLAIMED = /责任|负责|风险|后果|滥用/;
var FORBIDDEN = /(?:勿|不得|不可|不能|禁止|严禁)(?:将|把|使用|利用)(?:[本该]|此)?$/;
var THANKED = /感谢|致谢|鸣谢/;
var MADE_BY = /由[^，。；]{1,120}?(?:团队|实验室)?\s*(?:自主|联合|共同|独立|合作|牵头)*(?:(?:研发|开发|训练|设计|研制|发布|推出|构建|打造|提出|完成)(?:、|并|和|且|与)*)*(?:正式|共同|全面|完全|联合)?$/;
var DONE_TO = /(?:评测|评估|测试|对比|比较|调研|收集|选取|选用|微调|量化|部署|帮助|改进|增强|接入|分析|适配)了?\s*(?:\d+\s*[个款种]|[几多][个款种]|一些)?\s*$/;
var TAKEN = /(?:采用|使用|基于|利用|选用|选择|借助|改用|来自)(?:了|的是)?\s*$/;
var FREED = /(?:(?<!达到|取得|获得|刷新|实现|超过|超越|成为|对比|比较|支持|评测|测试|使用|采用|利用|调用|选择|选取|选用)了|已|已经|现已|正式|同步|宣布|全面|完全|全部|一并|同时|陆续|共同|首次|也|均|都|并|进行(?:了)?|予以|协议|许可证?)$/;

// src/claims/fixes/chinese.ts
function fixChinese(statement) {
  const text = simplified(statement.text);
  const fix = fixSimplified({ ...statement, text });
  if (!fix || text === statement.text) return fix;
  return { ...fix, replacement: traditional(fix.replacement) };
}
var CLAUSE_END = /^\s*(?:[，。；、！!,;]|$)/;
var OF_WEIGHTS = /^[了出]?[^，。；]*?(?:权重|(?<![\d亿万千百KMBkmb]\s*)参数(?!量|规模))/;
var BEFORE_VERB = /(?:已|已经|现已|正式|同步|宣布|并|进行|我们|项目|团队|通过|同时|一并|共同|再次|只能|能够|决定|首次|陆续|也|还)$/;
var DESCRIBED = /^(?:大?模型|版本|项目|包括)/;
function fixSimplified({ text, from, to, block }) {
  const before = text.slice(0, from);
  const after = text.slice(to);
  if (/^的?(?:软件)?(?:协议|许可|授权|社区)/.test(after)) return void 0;
  const adverb = /(?:完全|全面|全部)$/.exec(before);
  const start = adverb ? adverb.index : from;
  const fix = (replacement) => ({ from: start, to, replacement });
  if (block.kind === "cell") return fix("\u5F00\u653E\u6743\u91CD");
  if (after.startsWith("\u5F00\u653E")) return { from: start, to: to + 2, replacement: "\u5F00\u653E\u6743\u91CD" };
  if (/^的?(?:代码|数据)/.test(after)) return fix("\u516C\u5F00");
  const ofWeights = /权重|参数/.test(before.split(/[，。；！？]/).at(-1));
  if (/(?:协议|许可证?|license)\s*$/i.test(before) && CLAUSE_END.test(after))
    return fix(ofWeights ? "\u53D1\u5E03" : "\u5F00\u653E\u6743\u91CD");
  if (/进行了?$/.test(before) && CLAUSE_END.test(after)) return fix(ofWeights ? "\u516C\u5F00" : "\u6743\u91CD\u5F00\u653E");
  if (/(?:将|把)[^，。；！？]+$/.test(before) && (CLAUSE_END.test(after) || /^[到至在于给出]/.test(after)))
    return fix(ofWeights ? "\u516C\u5F00" : "\u4EE5\u5F00\u653E\u6743\u91CD\u7684\u5F62\u5F0F\u53D1\u5E03");
  const isNews = startsItem(before, block.kind === "item");
  if (/^(?:大?模型)?权重/.test(after)) return fix(isNews || BEFORE_VERB.test(before) ? "\u516C\u5F00" : "\u516C\u5F00\u7684");
  if (!isVerb(before, after, isNews)) return fix("\u5F00\u653E\u6743\u91CD");
  if (OF_WEIGHTS.test(after)) return fix("\u516C\u5F00");
  const doubled = /发布(?:并|和|、|及)$/.exec(before);
  return { from: doubled?.index ?? start, to, replacement: "\u4EE5\u5F00\u653E\u6743\u91CD\u7684\u5F62\u5F0F\u53D1\u5E03" };
}
function startsItem(before, isItem) {
  return isItem && !hasLetter(before.replace(/[年月日号]/g, ""));
}
function isVerb(before, after, isNews) {
  if (/^[了出]/.test(after)) return true;
  const isVerbOfItem = isNews && /^\s*[A-Za-z\d]/.test(after);
  return (BEFORE_VERB.test(before) || isVerbOfItem) && /^\s*[^，。；、！的\s]/.test(after) && !DESCRIBED.test(after);
}

// src/claims/words/english.ts
var words = (text) => text.trim().split(/\s+/);
var NOUNS2 = {
  model: words(`
    model llm lm vlm lvlm mllm lmm slm vla mlm moe weight checkpoint parameter chatbot transformer network vocoder
    embedding embedder reranker tts asr vae lora adapter decoder alternative reproduction replication
    replica version variant release series family suite lineup foundation-model
    gpt bert llama backbone t2i t2v i2v text-to-speech text-to-image text-to-video text-to-music speech-to-text
    dit reasoner copilot agent assistant encoder captioner translator prototype predictor codec classifier forecaster
  `),
  code: words(`
    code codebase repo repository script library framework toolkit tool toolbox package software
    implementation pipeline platform system engine infrastructure app application trainer sdk api plugin server ui
    interface kernel stack solution demo recipe harness extension client program notebook wrapper middleware utility
    workflow gateway service component module webui simulator runtime compiler cookbook guide tutorial
    observability tracing monitoring deployment backend integration support showcase algorithm optimizer optimization operator
  `),
  data: words(`
    data dataset data-set corpus corpora benchmark snippet reference instruction collection set datum
    annotation image text book paper report document log testset
  `),
  everything: words(
    "everything detail effort artifact artefact asset work material project result list resource"
  ),
  other: words(`
    community ecosystem license licence licensing initiative movement collaboration contribution contributor spirit
    world research team organization organisation foundation event week day enthusiast developer sota ai development
    policy counterpart baseline method approach competitor society group institute company alliance lab researcher
    definition standard principle ethos culture philosophy landscape domain field space side technology technique
    area era hub platform-team idea committee partner vendor provider maintainer conduct summer alternative-list
    benchmark-leaderboard leaderboard ranking compliance credit fund nature way manner form effort-community
    plan roadmap schedule process website site offering option choice performance world-class llm-community practice
  `)
};
var CONTAINERS = new Set(
  words(
    "family families series suite set collection library zoo range line lineup number group pair release version generation class part all each both any most some many one none kind type variety list lot couple handful versions releases hundreds dozens thousands scale size stage mixture portion subset fraction half majority"
  )
);
var STOPS = new Set(
  words(`
    of for to in on at by with from that which who whose where when while is are was were be been being has have had
    than can could will would may might must shall should do does did under via using based trained built designed
    developed released available so because if since as through into onto within across over between among after
    before during without not it we you they i he she there here also only thus then it's capable including includes
    such like per about against upon unlike amongst
  `)
);
var DETERMINERS = new Set(
  words(
    "a an the our my this these that those its their his her your every each any all both no another some"
  )
);
var OTHERS2 = /\b(?:other|another|existing|previous|previously|prior|many|most|some|several|various|any|leading|popular|different|numerous|comparable|similar|similarly|mainstream|recent|such|current|competing|competitive|well-known|more|few|multiple|certain|traditional|common|representative|available|larger|smaller|stronger|similar-sized|same-size|its?|their|every|best-known|widely|strong|powerful|two|three|four|five|all)\b/i;
var ANY_OTHER2 = /\b(?:another|any|other|every|each|no|existing|previous|current)\b/i;
var COPULAS = new Set(
  words(
    "is are was were be become becomes became remains remain stay stays represents represent 's 're being as stands"
  )
);
var RELEASING2 = /^(?:introduc\w+|present\w*|releas\w+|propos\w+|announc\w+|develop\w*|train(?:ed|s|ing)?|pre-?train(?:ed|s|ing)?|provid\w+|offer\w*|build(?:s|ing)?|built|publish\w*|launch\w*|shar(?:e|es|ed|ing)|unveil\w*|creat\w+|produc\w+|bring\w*|deliver\w*|contribut\w+|construct\w*|design\w*|welcome|debut\w*|call\w*|named|make|made|making)$/i;
var OWN_WORDS = /\b(?:we|us|our|ours|this|these|it|they|i|my|itself|here|both|hereby)\b/i;
var NEGATED2 = /(?:\b(?:not|never|no|without|cannot|neither|nor|non|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|won['’]t|don['’]t|doesn['’]t|can['’]t|no longer|rather than|instead of|lack(?:s|ing)?|nothing|unable|yet to)(?:[\s-]+(?:yet|been|be|being|fully|truly|completely|currently|strictly|really|all|always|a|an|the|considered|currently|officially|technically|as|plan|plans|intention|intent|to|planning|any|of|going|released|available|published|provided|shared|made|able|allowed|permitted))*|non)[\s-]*$/i;
var NOT_ONLY = /\bnot (?:only|just|merely)\b/i;
var PROMISED_BEFORE = /\b(?:(?<!\byou )will|['’]ll|in the process of|(?:goal|plan|aim|intention|next step) (?:is|was)|stay tuned|shall|would|plan(?:s|ned|ning)?|going to|intend\w*|aim(?:s|ing)?|hope(?:s|d)?|want(?:s|ed)?|wish(?:es)?|expect\w*|upcoming|(?<!continues? )to be|about to|consider(?:ing)?|prepar\w+|soon|working (?:on|towards?)|strive|striving|promise[sd]?|once|when|if|after|before|until|may|might|could|can|should|must)\b[^.;:!?]{0,60}$/i;
var PROMISED_AFTER2 = /^[^.;!?]{0,80}\b(?:(?:coming )?soon|in (?:the )?(?:near |coming )?(?:future|weeks|months|days)|shortly|later|stay tuned|(?:is|are) coming|to come|in progress|tbd|(?<!as )planned|todo|pending|next (?:week|month|year|quarter))\b/i;
var THANKED2 = /\b(?:thank(?:s|ful|ing)?|grateful|gratitude|acknowledge\w*|appreciat\w+|credits?|kudos|courtesy|inspired)\b/i;
var PRESS = /^\W*(?:youtube|video|podcast|blog(?: post)?|article|talk|webinar|press|media|reddit|medium)\b[^:]{0,20}:/i;
var DISCLAIMED2 = /\b(?:responsib\w+|liab(?:le|ility)|risks?|misus\w+|disclaim\w*|harm\w*)\b/i;
var CAUSED = /\b(?:caused by|due to|(?:arising|resulting|stemming) from|(?:misuse|improper (?:use|usage|utilization)|use) of|\bnot (?:to )?use)(?: the)?$/i;
var SUPERLATIVE2 = /\b(?:the|our|its|world['’]s|industry['’]s|currently|a)\s+(?:(?:currently|current|world['’]s|very|industry['’]s|single|second|most|one|only)\s+)*(?:\S+est|best|first|most|largest|leading|top|strongest|only|premier|best-performing|state-of-the-art|sota|best-in-class|next|# ?1|number one)\b/i;
var NEXT_VERB = /(?:,|\band\b|&)\s+(?:also\s+|have\s+|we\s+)*(?:releas(?:e|es|ed|ing)|introduc\w+|provid\w+|support(?:s|ed)?|achiev\w+|show(?:s|ed|n)?|publish\w*|propos\w+|demonstrat\w+|explor\w+|encourag\w+|invit\w+|hope|welcome|believe|is|are|was|were|has|have|can|will)\b/i;
var VERBS = /^(?:outperform\w*|surpass\w*|exceed\w*|beat\w*|achiev\w+|compar(?:e|es|ed|ing)|support\w*|us(?:e|es|ed|ing)|leverag\w+|utiliz\w+|lead(?:s)?|follow\w*|adapt\w*|integrat\w+|explore[sd]?|includ\w+|contain\w*|join\w*|match\w*|rival\w*|believe\w*|enabl\w+|democratiz\w+|promot\w+|advanc(?:e|es|ing)|foster\w*|embrac\w+|see|check|try|run|running|fine-?tun(?:e|es|ed|ing)|distill\w*|employ\w*|want|need\w*|get|collect\w*|gather\w*|sets?|reach\w*|deliver\w*|show\w*|demonstrat\w+|perform\w*|offers|provides|allows|brings|comes|runs|works|features|excels|helps|makes|gives|covers|means|than|improves|boosts|enhances|handles|accelerates|extends|evaluates|reduces|narrows|replaces|generates|understands|learns|converts|turns|aligns|compares|benchmarks|quantizes|serves|trains)$/;
var ADVERB2 = /^(?:\w+ly|also|now|further|just|even|already|still|all|both|therefore|hence|again|then|well|indeed|always|have|has|had|['’]ve|been|be|being|is|are|am|was|were|got|get|here|today|100 ?%?)$/;
var EAGER = /\b(?:excited|pleased|happy|proud|thrilled|glad|delighted|decided|chose|choose|like|continue|want)\s+to\s*(?:\w+\s+)?$/i;
var WISHED = /\bwould (?:\w+ )?like to\s*(?:\w+\s+)?$/i;
var SOME_DAY = /\b(?:future|soon|later|some ?day|one day)\b/i;
var WITH_TO = /^(?:compared|comparable|similar|superior|inferior|equal|relative|committed|contribut\w+|dedicated|competitive|close|applied|access|due|thanks|according|respect|alternatives?|contrast|opposed|equivalent|belong\w*|back|commitment|approach|gap|trained?|move|shift|transition)$/;

// src/claims/words/frames.ts
var SET_AGAINST = /^\W*(?:contrar(?:y|ily) to|unlike|like|in contrast (?:to|with)|compared (?:to|with)|as opposed to|in comparison (?:to|with)|different(?:ly)? from|in addition to|besides|beyond|among|similar(?:ly)? to|(?:in order )?to|while|although|(?:even )?though|whereas)\s[^,]*,\s*/i;
var HAVING = /^(?:has|have|includes?|comprises?|contains?|in|offers?|provides?)$/;
var KINDS_OF = /\b(?:versions?|sizes?|variants?|scales?|flavou?rs?|series|famil(?:y|ies)) of\b/i;
var REPRODUCED = /\bre(?:produc|plicat)(?:ed|ible|able)\b(?:\s+\w+){0,3}\s+(?:with|from|using|via|through)$/i;
var OF_OTHERS = /\b(?:[Tt]eachers?|[Jj]udges?|[Bb]aselines?|[Uu]pstream|[Cc]ompetitors?|(?:[Pp]rior|[Pp]revious|[Ee]arlier) works?|[Bb]ase model [A-Z]\w+)\b/;
var CHOSEN = /\bwe (?:\w+ly )?(?:chose|choose|pick(?:ed)?|select(?:ed)?|adopt(?:ed)?|use|used|built? on|rely on|opted? for|replaced?)\b((?:[^.;]|\.(?=\S))*?)(?:\b(?:because|since|as|for)|:)\s+(?:it|its|they|their)\b[^.;]*$/i;
var BUILT_ON2 = /^(?:on|onto|upon|from|with|using|via|by|like|than|to|over|against|unlike|through|as)$/;
var SUCCESSOR_OF = /\b(?:generation|successor|sequel)\b(?: [\w-]+){0,3} (?:of|to) (?:the|our)$/i;
var THROUGH_WORK = /\b(?:through|by|in) (?:our|the)$/i;
var ENDEAVOUR = /\b(?:is|are)\s+(?:(?:an?|the|our)\s+)?(?:[\w-]+\s+){0,3}(?:initiative|project|program(?:me)?|effort|endeavou?r|attempt)\s+(?:for|of|(?:to|that)\s+(?:build|creat|develop|train|produc|releas|provid)\w*)\b/i;
var TO_TRAIN = /^[^.,;]{0,60}?\b(?:to|for|needed to|required to|used (?:to|for|in)) (?:re)?(?:train|pre-?train|fine-?tun|produc)\w*/i;
var TASK = /^(?:generation|synthesis|recognition|dialogue|dialog|conversation|conversational|interaction|translation|understanding|captioning|transcription|separation|reasoning|cloning|editing|forecasting|ocr|segmentation)$/;
var MODEL_WORDS = /\b(?:models?|weights|checkpoints?)\b/i;
var CODE_OF = /\b(?:source )?(?:code|scripts?|codebase)\s+(?:(?:related|belonging|pertaining) to|of|in|for|from|within)\s+(?:(?:the|this|our)\s+)?(?:[\w.-]+\s+){0,3}$/i;
var HOLDS_MODELS = /^(?:contains?|hosts?|holds|provides?|includes?|houses?|offers?)\s(?:[^.;:]|\.(?=\d)){0,60}?\b(?:models?|weights|checkpoints?)\b/i;
var TITLE_AIM = /^(.*?)(?:[:：—]|\s[-–])\s*(?:rais|sett|push|advanc|redefin)ing\s+(?:(?:the|a)\s+)?(?:new\s+)?(?:bar|standards?|frontiers?|boundar(?:y|ies)|limits?|state[- ]of[- ]the[- ]art)\s+(?:for|of|in)\s*$/i;
var JOINING = /\b(?:belongs? to|joins?|part of|member of|heralds?|ushers? in)$/i;

// src/claims/asides.ts
var ASIDE = /[（(][^（()）]{0,200}[)）]/g;
function withoutAsides(text) {
  return text.replace(ASIDE, (aside) => " ".repeat(aside.length));
}

// src/claims/grammar/english/mood.ts
function isPromised({ section, task, text, from, to, names }, { before, after }) {
  if (/\bby\s+(?:\w+ly\s+)?$/i.test(before) && /ing$/i.test(text.slice(from, to))) return false;
  if (task) return task === "open";
  if (section === "plans") return true;
  const left = withoutCapitals(withoutAsides(before).slice(-80));
  if (/\bwill (?:always )?(?:remain|stay|continue to be|(?<=always )be)\b[^.;,]*$/i.test(before) && names.isNamedIn(before))
    return false;
  if (EAGER.test(left)) return WISHED.test(left) && SOME_DAY.test(after);
  return PROMISED_BEFORE.test(left) || PROMISED_AFTER2.test(after);
}
function withoutCapitals(text) {
  return /[a-z]{3}/.test(text) ? text.replace(/(?<![\w-])[A-Z]{2,}(?![\w-])/g, " ") : text;
}
function isQuoted({ text, from, to }) {
  const open = (text.slice(0, from).match(/["“”]/g) ?? []).length;
  return open % 2 === 1 && /["”]/.test(text.slice(to)) && /["“][^"“”]{12,}$/.test(text.slice(0, to));
}

// src/claims/grammar/english/noun-categories.ts
var CATEGORY = new Map(
  Object.entries(NOUNS2).flatMap(
    ([category, nouns]) => nouns.map((noun) => [noun, category])
  )
);
function categoryOf(word) {
  const lower = word.toLowerCase().replace(/['’]s$/, "");
  const direct = CATEGORY.get(lower) ?? CATEGORY.get(singular(lower));
  if (direct) return direct;
  const last = lower.split(/[-/&]/).at(-1);
  return last === lower ? void 0 : CATEGORY.get(last) ?? CATEGORY.get(singular(last));
}
function singular(word) {
  if (/(?:ss|us|is|series)$/.test(word)) return word;
  return word.endsWith("ies") ? word.replace(/ies$/, "y") : word.replace(/s$/, "");
}
function isPlural(word) {
  return word.endsWith("s") && !/(?:ss|us|is|series)$/i.test(word);
}
var CAPITAL_OF_NAME = new RegExp("^\\p{Lu}|\\p{Ll}\\p{Lu}", "u");
function looksLikeName(token) {
  const { text, isWord } = token;
  return isWord && (/\d|^[A-Z]|[a-z][A-Z]/.test(text) || !isPlain(text) && CAPITAL_OF_NAME.test(text));
}

// src/claims/grammar/english/tokens.ts
var tokenIn = lettered(
  (alnum) => new RegExp(`[${alnum}](?:[${alnum}\u2019'_+%]|[.\\-\u2011/&](?=[${alnum}]))*|\\S`, "gu")
);
var PICTURE = new RegExp("^(?:[\\ufe0f\\u200d]|\\p{Emoji_Presentation}|\\p{Extended_Pictographic})$", "u");
var CONTRACTION = /^(it|that|this|here|they)(['’](?:s|re))$/i;
function tokensOf(text) {
  const tokens = [];
  for (const { 0: word, index } of text.matchAll(tokenIn(text))) {
    const [, subject, verb] = CONTRACTION.exec(word) ?? [];
    const token = tokenOf(word, index);
    if (subject && verb)
      tokens.push(tokenOf(subject, index), tokenOf(verb.replace("\u2019", "'"), index + subject.length));
    else if (token.isWord || !PICTURE.test(word)) tokens.push(token);
  }
  return tokens;
}
function tokenOf(text, from) {
  return { text, lower: text.toLowerCase(), from, isWord: hasLetterOrDigit(text) };
}
function textOf(tokens) {
  return tokens.map(({ text }) => text).join(" ");
}
function isVerb2(token) {
  return VERBS.test(token.lower) && !/(?:tion|ment)s?$/.test(token.lower);
}
function isCopula(token) {
  return COPULAS.has(token.lower);
}

// src/claims/grammar/english/noun-phrase-start.ts
var PHRASE_LIMIT = 10;
function phraseStart(left) {
  let start = left.length;
  for (let index = left.length - 1; index >= 0 && left.length - index <= PHRASE_LIMIT; index -= 1) {
    const token = left[index];
    if (!token.isWord && !/[-"'“”‘’,&%+*#[\]()/]/.test(token.text)) break;
    if (token.lower === "and" && !/(?:ed|al|ive|ary|ful|ible|able|ent|source|weights?|free|fast|small|light|tiny|simple|cheap|local|robust|,)$/.test(
      left[index - 1]?.lower ?? ""
    ) && !DETERMINERS.has(left[index - 2]?.lower ?? ""))
      break;
    if (token.lower === "and" && (isBesideOthers(left, index) || followsThing(left, index))) break;
    if (token.text === ",") {
      if (categoryOf(left[index - 1]?.text ?? "") && OTHERS2.test(left[index + 1]?.lower ?? "")) break;
      const before = left[index - 1];
      if (!before || STOPS.has(before.lower)) break;
      start = index;
      continue;
    }
    if (DETERMINERS.has(token.lower)) {
      start = index;
      const container = left[index - 2];
      if (left[index - 1]?.lower === "of" && container && CONTAINERS.has(container.lower)) continue;
      return start;
    }
    if (token.lower === "of") {
      const container = left[index - 1];
      if (container && (CONTAINERS.has(container.lower) || categoryOf(container.text) === "model")) {
        start = index;
        continue;
      }
      break;
    }
    if (isDescribing(left, index)) {
      start = index;
      continue;
    }
    if (isCopula(token) || STOPS.has(token.lower) || RELEASING2.test(token.lower) || isVerb2(token)) break;
    start = index;
  }
  while (left[start]?.text === ",") start += 1;
  return start;
}
function isBesideOthers(left, index) {
  const next = left[index + 1];
  if (next) return OTHERS2.test(next.lower) && categoryOf(left[index - 1]?.text ?? "") !== void 0;
  return categoryOf(left[index - 1]?.text ?? "") === "model";
}
function followsThing(left, index) {
  if (left[index - 1]?.text !== ",") return false;
  const thing = left[index - 2]?.text ?? "";
  return thing === ")" || categoryOf(thing) !== void 0;
}
function isDescribing(left, index) {
  const { lower } = left[index];
  const [before, next] = [left[index - 1], left[index + 1]];
  if (lower === "based" && before && looksLikeName(before))
    return !/^(?:on|upon|in|at)$/.test(next?.lower ?? "");
  if (!/^(?:capable|available|trained|built|designed|developed|released|following|leading|advanced|only)$/.test(
    lower
  ))
    return false;
  if (/^(?:capable|advanced)$/.test(lower) && /^(?:but|yet|and|of|,)$/.test(before?.lower ?? "")) return true;
  return left.slice(Math.max(0, index - 3), index).some((token) => DETERMINERS.has(token.lower));
}

// src/claims/grammar/english/things-named.ts
function categoriesIn(text, names) {
  const found = [];
  let afterOf = false;
  for (const part of text.replace(NAMED_TOGETHER, "").split(LIST_MARKS)) {
    if (afterOf && /^\s*\w+ing\b/i.test(part)) continue;
    const [head = "", ...rest] = part.split(ATTACHED);
    const category = headOf(head, names);
    if (category && category !== "other") found.push({ category, afterOf });
    afterOf = rest.length > 0 || OF.test(part);
  }
  return found;
}
var OF = /(?<![\w-])of(?![\w-])/i;
var LIST_MARKS = /[,，、;&()（）+]|\band\b|\bor\b|\bas well as\b|\balong with\b|\btogether with\b|\bincluding\b|\bincl\.|\bi\.e\.|\be\.g\.|\bplus\b/i;
var NAMED_TOGETHER = /\b[\w.-]+\s+(?:&|and)\s+(?=[\w.-]+\s+(?:cookbook|handbook|tutorial|guide|playground|demo)\b)/i;
var ATTACHED = /(?<![\w-])(?:for|to|that|which|used|under|on|at|via|in|with|based|(?<!\b(?:the|our|all|these) )trained|from|by|through|so|spanning|covering|consisting|comprising|containing|ranging|obtained|generated)(?![\w-])/i;
var CODE_NAME = /\.(?:cpp|c|js|rs|py)$|(?:agent|studio|kit|lib|tools?|serve|infer|flow|hub|eval)$/i;
var DONE_WITH_MODELS = /^(?:running|training|pre-?training|inference|evaluation|serving|testing|fine-?tuning|loading|conversion|quantization)$/i;
var MODEL_NAME = /(?:LM|GPT|BERT|VLA?)(?:-?\d[\w.]*)?$|-\d+(?:\.\d+)?B(?:-[\w.]+)*$/;
var wordIn = lettered((alnum) => new RegExp(`[${alnum}](?:[${alnum}._+-]*[${alnum}+])?`, "gu"));
function headOf(text, names) {
  const [first = "", ...rest] = text.split(OF);
  const words3 = first.match(wordIn(first)) ?? [];
  const last = words3.at(-1);
  if (rest.length && last && CONTAINERS.has(singular(last.toLowerCase())))
    return headOf(rest.join(" of "), names);
  if (last && words3.length > 1 && DONE_WITH_MODELS.test(last) && words3.some((word) => categoryOf(word) === "model"))
    return "code";
  for (const [index, word] of [...words3.entries()].toReversed()) {
    const counted = CONTAINERS.has(word.toLowerCase()) || CONTAINERS.has(singular(word.toLowerCase())) ? words3[index - 1] : void 0;
    const category = (counted && categoryOf(counted)) ?? categoryOf(word);
    if (category) return category === "other" && names.isNamedIn(text) ? "name" : category;
  }
  const name = words3.findLast((word) => word.length > 1 && (/\d|\.\w/.test(word) || beginsWithCapital(word)));
  if (name && CODE_NAME.test(name)) return "code";
  if (name && MODEL_NAME.test(name)) return "model";
  if (names.isNamedIn(text)) return "name";
  return name ? "name" : void 0;
}

// src/claims/grammar/english/subject-words.ts
function titleOf(statement) {
  if (statement.section !== "own" || statement.block.kind === "cell") return void 0;
  return subjectFromWords(statement.block.headings.at(-1) ?? "", statement);
}
function subjectFromWords(words3, statement) {
  const plain = words3.replace(/,\s*(?:termed|called|named|dubbed|namely)\b[^,]*/gi, "").replace(
    /^\s*([\w.-]+)\s*,\s+(?=(?:our|an?)\s)/i,
    (all, name) => statement.names.isNamedIn(name) ? all : ""
  );
  const outside = categoriesIn(plain.replace(/[(（][^)）]*[)）]?/g, " "), statement.names);
  const isWhole = /\b(?:whole|entire|full|complete)\b/i.test(plain);
  const found = outside.some(({ category }) => category !== "everything" && !(category === "code" && isWhole)) ? outside : categoriesIn(plain, statement.names);
  const kinds = found.map(({ category }) => category);
  const has = (kind) => kinds.includes(kind);
  if (has("model")) return "model";
  if (has("everything") && TO_TRAIN.test(plain)) return "code";
  if (has("everything") && (!(has("code") || has("data")) || /\b(?:models?|weights?|checkpoints?)\b/i.test(words3)))
    return "model";
  const isNamed = found.some(({ category, afterOf }) => category === "name" && !afterOf);
  if (isNamed && !/dataset|corpus|bench/i.test(normal(words3)))
    return has("code") && kinds[0] !== "name" ? "code" : "model";
  if (has("code")) return "code";
  if (has("data") || isNamed) return "data";
  return kinds.length ? "model" : void 0;
}

// src/claims/grammar/english/subject.ts
function judgeSubject(subject, statement) {
  const { names, section } = statement;
  const isNamed = names.isNamedIn(subject.replace(SET_AGAINST, ""));
  if (OF_OTHERS.test(subject) && !isNamed || isOfChosen(subject, statement)) return void 0;
  const joined = /^(.*?\S)\s*,?\s+and (?:it|they)$/i.exec(subject)?.[1];
  if (joined !== void 0 && isNamed) return judgeSubject(subjectOf(tokensOf(joined)), statement);
  const relative = /^(.*?),?(?:\s+(?:both|all) of)?\s+which\b/i.exec(subject)?.[1];
  if (relative !== void 0) return judgeAntecedent(relative, statement);
  const last = firstPhrase(
    lastClause(subject.replace(SET_AGAINST, "")).split(/\b(?:while|whereas|but|and although|that)\b/i).at(-1)
  );
  if (/^they$/i.test(last.trim()) && section === "own") return subjectOfThey(statement);
  if (/\b(?:other|existing|another|many|most|some|several|they|those|such|any)\b/i.test(last) && !/\bour\b/i.test(last))
    return void 0;
  if (isNamed) return subjectFromWords(last, statement) ?? "model";
  if (section === "others" || section === "bibliography") return void 0;
  if (FOREIGN.test(last) && !isFirstOfItem(last, statement)) return void 0;
  if (!last.trim()) return titleOf(statement);
  if (OWN_WORDS.test(last) || /\b(?:the|all|everything|code|weights?|models?|data|datasets?|checkpoints?|project|repo|repository)\b/i.test(
    last
  )) {
    const found = subjectFromWords(last, statement);
    if (found) return found;
    if (/^\W*(?:it|this|these|they|both|here|which)\b/i.test(last.trim())) {
      if (FOREIGN.test(statement.previous) && !names.isNamedIn(statement.previous)) return void 0;
      return subjectFromPrevious(statement);
    }
    return void 0;
  }
  return void 0;
}
function subjectOf(left) {
  let index = left.length - 1;
  for (; index >= 0; index -= 1)
    if (isCopula(left[index]) || /^(?:have|has|had|can|will)$/.test(left[index].lower)) break;
  if (index < 0) index = left.length;
  while (index > 0 && (isCopula(left[index - 1]) || /^(?:have|has|had|can|will)$/.test(left[index - 1].lower) || /^\w+ly$|^also$/.test(left[index - 1].lower)))
    index -= 1;
  return textOf(left.slice(0, index));
}
function isFirstOfItem(subject, { block, section }) {
  return block.kind === "item" && section === "own" && /^\W*(?:the )?(?:world['’]s )?(?:first|largest|best|strongest)\b.*\b(?:models?|llms?)\W*$/i.test(subject);
}
function isOfChosen(subject, { text, from, names }) {
  if (!/\b(?:it|its|they|their)\b/i.test(subject)) return false;
  const chosen = CHOSEN.exec(text.slice(Math.max(0, from - 300), from))?.[1];
  return chosen !== void 0 && !names.isNamedIn(chosen);
}
function subjectOfThey({ previous, names }) {
  const isPlain2 = names.isNamedIn(previous.slice(0, 40)) && !FOREIGN.test(previous);
  return isPlain2 && !/\bthan\b|\bcompar|\bdata/i.test(previous) ? "model" : void 0;
}
var BESIDE = /,?\s+and\s+(?=(?:(?:all|both)\s+(?:of\s+)?)?(?:the|our|its)\s)/gi;
function lastClause(subject) {
  const match = [...subject.matchAll(BESIDE)].at(-1);
  if (!match) return subject;
  const before = subject.slice(0, match.index);
  const isSaid = /^\W*(?:\w+,? )?we\s/i.test(before) || tokensOf(before).some(
    (token, index) => index > 0 && (isCopula(token) || isVerb2(token) && !/(?:ed|ing)$/.test(token.lower))
  );
  return isSaid ? subject.slice(match.index + match[0].length) : subject;
}
function firstPhrase(text) {
  const tokens = tokensOf(text);
  const verb = tokens.findIndex(
    (token, index) => index > 0 && isVerb2(token) && !/(?:ed|ing)$/.test(token.lower)
  );
  return verb > 0 ? text.slice(0, tokens[verb].from) : text;
}
var KINDS = /\b(?:sizes|versions|variants|flavou?rs|scales)\b/i;
function judgeAntecedent(before, statement) {
  const tokens = tokensOf(before);
  const antecedent = textOf(tokens.slice(phraseStart(tokens)));
  if (statement.names.isNamedIn(antecedent)) return subjectFromWords(antecedent, statement) ?? "model";
  if (KINDS.test(antecedent) && statement.names.isNamedIn(before)) return "model";
  const last = tokens.at(-1);
  const isName3 = last !== void 0 && looksLikeName(last) && !categoryOf(last.text);
  return isName3 || FOREIGN.test(antecedent) ? void 0 : subjectFromWords(antecedent, statement);
}
function subjectFromPrevious(statement) {
  const { previous, names } = statement;
  if (!previous || names.isNamedIn(previous)) return "model";
  return subjectFromWords(previous.split(/\b(?:is|are|was|were|has|have|can|will)\b/i)[0], statement) ?? "model";
}

// src/claims/grammar/english/title.ts
function isQualityOfTitle({ block, text, from, to, names }, left) {
  if (block.kind !== "heading" && block.kind !== "item") return false;
  const titled = /^(.*)(?:[:：—]|\s[-–])\s[^:：—]{0,120}$/.exec(text.slice(0, from))?.[1];
  if (titled === void 0 || hasLetter(text.slice(to)) || !names.isNamedIn(titled)) return false;
  if (left.some(({ lower }) => STOPS.has(lower) && lower !== "capable" && !ADVERB2.test(lower))) return false;
  const last = left.findLast(({ lower }) => !ADVERB2.test(lower));
  return last === void 0 || /^(?:,|and|&)$/.test(last.lower);
}
var MILESTONE = /^(.*?)\b(?:is|are|represents?|marks?|sets?)\b.*\b(?:advance(?:ment)?s?|breakthrough|milestone|leap|step|standard|frontier|state[- ]of[- ]the[- ]art)\b.*\b(?:in|for|of)$|^(.*?)\b(?:push|advanc|rais|extend)\w*\s+the\s+(?:boundar(?:y|ies)|frontiers?|limits?|bar|state[- ]of[- ]the[- ]art)\s+(?:in|for|of)$/i;
function isMilestone(left, { names }) {
  if (!/\b(?:in|for|of)$/.test(left.at(-1)?.lower ?? "")) return false;
  const [, milestone, aim] = MILESTONE.exec(textOf(left)) ?? [];
  const subject = milestone ?? aim;
  return subject !== void 0 && (names.isNamedIn(subject) || /\b(?:our|this)\b/i.test(subject));
}

// src/claims/grammar/english/nouns.ts
var PHRASE_LIMIT2 = 12;
var JOINTS = /* @__PURE__ */ new Set(["and", "or", "but"]);
var CONJUNCTIONS = /* @__PURE__ */ new Set(["but", "while", "yet", "though", "although", "whereas", "however", "unlike"]);
var NAMED_CODE = /^(?:library|framework|toolkit|package|platform|tool|codebase)$/;
var MEDIA = /* @__PURE__ */ new Set([
  "audio",
  "music",
  "speech",
  "voice",
  "sound",
  "video",
  "vision",
  "language",
  "multimodal"
]);
function nounPhrase(tokens, start, isWithin = false) {
  let category;
  let noun = "";
  let end = start;
  for (let index = start; index < tokens.length && index - start < PHRASE_LIMIT2; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token.isWord) {
      if (/["'“”‘’*]/.test(token.text)) continue;
      if (token.text === "," && !category && (index === start || isWithin || !JOINTS.has(next?.lower ?? "")) && describes(tokens, index + 1))
        continue;
      break;
    }
    if (token.lower === "of" && (CONTAINERS.has(singular(noun.toLowerCase())) || isOfTerm(tokens, index)))
      continue;
    const isJoint = token.lower === "and" || token.lower === "or";
    if (isJoint && !category && !DETERMINERS.has(next?.lower ?? "")) continue;
    if (!category && next?.isWord && /^(?:available|trained|built|designed|developed)$/.test(token.lower) && tokens[index - 1]?.lower.endsWith("ly"))
      continue;
    if (isJoint || STOPS.has(token.lower)) break;
    if (category && VERBS.test(token.lower) && !isCompound(tokens, index)) break;
    const known = categoryOf(token.text);
    if (NAMED_CODE.test(noun) && looksLikeName(token) && next && looksLikeName(next)) break;
    const isTask = category === "model" || TASK.test(tokens[index - 1]?.lower ?? "");
    if (isTask && /^systems?$/.test(token.lower)) {
      category = "model";
      noun = token.text;
    } else if (!category && token.lower === "base" && !(next?.isWord && !STOPS.has(next.lower))) {
      category = "model";
      noun = token.text;
    } else if (category === "data" && !known && isField(tokens, start, token)) {
      category = void 0;
      noun = "";
    } else if (known) {
      category = known;
      noun = token.text;
    } else if (looksLikeName(token) && !category && !MEDIA.has(token.lower)) {
      category = "name";
      noun = token.text;
    } else if (category && category !== "name" && /(?:ed|ing)$/.test(token.lower) && !headFollows(tokens, index + 1))
      break;
    end = index + 1;
  }
  return { category, noun, plural: isPlural(noun), end };
}
function isField(tokens, start, { lower }) {
  return TASK.test(lower) && !DETERMINERS.has(tokens[start].lower);
}
function isOfTerm(tokens, index) {
  return /^(?:mixture experts|chain thoughts?)$/.test(
    `${tokens[index - 1]?.lower} ${tokens[index + 1]?.lower}`
  );
}
function describes(tokens, index) {
  const token = tokens[index];
  if (!token?.isWord || STOPS.has(token.lower) || DETERMINERS.has(token.lower)) return false;
  if (VERBS.test(token.lower) || CONJUNCTIONS.has(token.lower) || isThirdPerson(token.lower)) return false;
  return !/^\w+ing$/.test(token.lower) || headFollows(tokens, index + 1);
}
function isThirdPerson(word) {
  return /[^su]s$/.test(word) && !word.endsWith("less") && categoryOf(word) === void 0;
}
var TAKES_OBJECT = /^(?:achiev|leverag|support|us|utiliz|integrat|includ|contain|enabl|advanc|foster|embrac|employ|reach|deliver|show|demonstrat|outperform|surpass|exceed|beat|rival)ing$/;
function isCompound(tokens, index) {
  const { lower } = tokens[index];
  return lower.endsWith("ing") && !TAKES_OBJECT.test(lower) && headFollows(tokens, index + 1);
}
function headFollows(tokens, start) {
  for (const token of tokens.slice(start, start + 3)) {
    if (!token.isWord || STOPS.has(token.lower) || DETERMINERS.has(token.lower)) return false;
    if (categoryOf(token.text)) return true;
  }
  return false;
}

// src/claims/grammar/english/verb.ts
var WE = /\bwe(?:['’](?:ve|re))?(?:\s+(?:also|have|are|now|fully|further|hereby|proudly|officially))*\s*$/i;
function judgeVerb(statement, verb, clause) {
  if (isPromised(statement, clause)) return void 0;
  if (THANKED2.test(statement.text) && !WE.test(clause.before)) return void 0;
  return verb === "passive" ? judgePassive(statement, clause) : judgeActive(statement, clause);
}
var WHICH_WE = /^(.*?)(?:,?\s+(?:which|that)|(?<![,;:]|\b(?:and|but|or|that|as|so|if|when|while|today|now|here)))\s+we(?:\s?['’]ve)?(?: (?:have|also|now|just|recently|fully|already|proudly))*$/i;
var AMOUNT = /[(（]\s*(?:\w+\s+)?[\d.,]+\s*(?:k|m|million|thousand|%)?\s*$/i;
function judgePassive(statement, { left, before, after }) {
  if (AMOUNT.test(before)) return void 0;
  const start = phraseStart(left);
  const hasAuxiliary = left[start - 1]?.lower !== "with" && left.some((token) => isCopula(token) || /^(?:been|be|has|have|had|got)$/.test(token.lower));
  const subject = hasAuxiliary ? subjectOf(left) : textOf(left.slice(start));
  const byOthers = /^\s*by\s+(?!us\b|our\b|we\b|this (?:project|repo|repository|work|paper)\b)([^.;,]{1,40})/i.exec(
    after
  )?.[1];
  const { names } = statement;
  const isOwn2 = !byOthers || names.isNamedIn(byOthers) || names.repository.isOwnerNamedIn(byOthers) || names.isNamedIn(subject) || // "Example is a model. It is developed and open-sourced by Maker."
  /^\W*it$/i.test(subject.split(/\b(?:is|was|has)\b/i)[0].trim()) && names.isNamedIn(statement.previous);
  if (!isOwn2) return void 0;
  if (subject.trim()) return judgeSubject(subject, statement);
  return subjectFromWords(after.split(/[.;:]/)[0], statement) ?? taglineOf(statement) ?? titleOf(statement);
}
function taglineOf({ block, text, from, to }) {
  if (hasLetter(text.slice(0, from) + text.slice(to))) return void 0;
  const first = tokensOf(sentencesOf(block.text)[0].text);
  if (!DETERMINERS.has(first[0]?.lower ?? "") || first.some(isCopula)) return void 0;
  const { category } = nounPhrase(first, 1);
  return category === "code" || category === "data" ? category : void 0;
}
var OBJECT_END = /[.;!?]\s|[.;!?]$|\s[-–—]\s|,?\s*\b(?:so that|in order to|which|who)\b|,\s+(?:supporting|enabling|allowing|making)\b/;
function judgeActive(statement, { left, after }) {
  if (!isOwnActor(left, statement)) return void 0;
  const object = after.split(OBJECT_END)[0].split(NEXT_VERB)[0].replace(/^\s*of\s/i, " ").replace(/,?\s(?:but\s)?not\b.*/i, "");
  if (/^\s*their\b/i.test(object) && !statement.names.isNamedIn(textOf(left))) return void 0;
  const antecedent = WHICH_WE.exec(textOf(left))?.[1];
  if (antecedent !== void 0 && /^\s*(?:[,.;!?]|(?:is|are|has|have|can|will|on|at|in|under)\b|$)/i.test(after))
    return subjectFromWords(textOf(tokensOf(antecedent).slice(phraseStart(tokensOf(antecedent)))), statement);
  const isList = /^\s*(?:the following)?\s*:?\s*$/.test(object) && statement.list.length > 0;
  if (isList) return subjectFromWords(statement.list.join(", "), statement);
  const found = subjectFromWords(object, statement);
  return found ?? (/\b(?:it|them)\b/i.test(object) ? takenUp(left, statement) : void 0);
}
function takenUp(left, statement) {
  const { previous, section } = statement;
  const before = textOf(left).replace(/^.*\bwe\b/i, "");
  const found = subjectFromWords(before, statement);
  return found ?? (previous ? subjectFromWords(previous, statement) : section === "own" ? "model" : void 0);
}
var MONTH = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)?$/i;
function isDate(text) {
  return /\d/.test(text) && text.split(/[^\p{L}]+/u).every((word) => MONTH.test(word));
}
function isOwnActor(left, { section, names, text: sentence, from, to, block }) {
  const text = textOf(left);
  const isItem = block.kind === "item" && /ing$/i.test(sentence.slice(from, to));
  if (/^by$/i.test(text.trim()) && /\bwe\b/i.test(sentence.slice(to))) return true;
  if (/\b(?:we|our|us|i)\b/i.test(text)) return true;
  const antecedent = /^(.*),\s+which\b/i.exec(text)?.[1];
  if (antecedent) return names.isNamedIn(antecedent.split(/\s+/).slice(-3).join(" "));
  if (section === "own" && text.endsWith(",") && isItem && !left.some(isCopula)) return true;
  const actor = subjectOf(left).trim();
  if (!actor || isDate(actor)) return section === "own";
  if (/^\W*(?:please|kindly)\b/i.test(actor)) return false;
  if (/\b(?:this|the) (?:project|repo|repository|work|release|team|paper|page|model|report)\b/i.test(actor))
    return true;
  if (names.isNamedIn(actor) || names.repository.isOwnerNamedIn(actor)) return true;
  const rest = sentence.slice(to);
  if (new RegExp("^\\W*\\p{Lu}", "u").test(actor) && (FOREIGN.test(rest) || new RegExp("^\\s*\\p{Lu}[\\w.]*-?\\d", "u").test(rest)) && !names.isNamedIn(rest))
    return false;
  if (FOREIGN.test(actor)) return false;
  return section === "own" && !hasCapital(actor.slice(1)) && !/\b(?:by|they|who|someone|somebody|anyone|companies|labs|people|others|researchers|developers)\b/i.test(
    actor
  );
}

// src/claims/grammar/english/bare.ts
var MADE = /\b(?:mak(?:e|es|ing)|made|keep(?:s|ing)?|kept|(?<!\b(?:is|are|was|were|been|being|now) )releas(?:e|ed|es|ing)(?=.*\b(?:as|in)\s))\b(\s+\S.*?)(?:\s(?:fully|completely|truly|freely|available|as|in|publicly|now|also))*\s*$/i;
var MADE_BESIDE = /\bwith\s+([^;:]*?)\s+(?:(?:all|both|also|now|fully)\s+)*made(?:\s+(?:\w+ly|available|now|also|as|in))*\s*$/i;
var PREDICATE = /\b(?:released\s+with|(?:released|available|published|shared)\s+in|as|is|are|was|were|go(?:es|ing)?|(?:is|are|was|were|been|now|being)\s+(?:fully\s+)?(?:released|available|provided|shared|published|made|distributed|offered))(?:\s+(?:\w+ly|now|also))*\s*$/i;
var FULLY = /(?:fully|completely|truly|entirely|100 ?%)\W*$/i;
var TERMS_ASIDE = /^\s*[(（][^()（）]*\b(?:licen[cs]ed?|apache|mit|bsd|mpl|gpl|cc)\b[^()（）]*[)）]\W*$/i;
var QUALITY_BEFORE = /,\s+(?:full|fully|completely|truly|now|also|already|100 ?%)?\s*$/i;
var QUALITY = /^\s*(?:,\s*)?(?:(?:and|&)\s+)?(?:free\b|commercial|permissive)/i;
function judgeBare(statement, clause) {
  const { left, before } = clause;
  if (statement.list.length && isAlone(statement)) return subjectFromList(statement);
  const made = MADE.exec(before);
  if (made && !/^(?:\s+(?:\w+ly|now|also|as|in|available))*$/.test(made[1])) {
    if (isPromised(statement, clause)) return void 0;
    const isThanks = THANKED2.test(before) && !/\b(?:us|we)\b/i.test(before);
    const earlier = before.slice(0, made.index);
    if (statement.names.isNamedIn(made[1]) || !isThanks && isOwnActor(tokensOf(earlier), statement))
      return subjectFromWords(made[1], statement) ?? (/^\s*(?:it|them)\b/i.test(made[1]) ? subjectFromWords(earlier, statement) : void 0);
  }
  const beside = MADE_BESIDE.exec(before.slice(-200))?.[1];
  if (beside !== void 0 && statement.section === "own") return subjectFromWords(beside, statement);
  if (PREDICATE.test(before)) return judgeSubject(subjectOf(left), statement);
  if (isMilestone(left, statement)) return "model";
  const isQuality = QUALITY_BEFORE.test(before) && (QUALITY.test(clause.after) || !hasLetter(clause.after));
  if (isQuality && statement.names.isNamedIn(before)) return "model";
  if (isGivenWeights(statement, left)) return "model";
  if (isAside(statement)) return "model";
  const { block, section } = statement;
  if (block.kind === "item" && section === "own" && /^\W*free (?:and|&)\s*$/i.test(before)) return "model";
  const labelled = statement.from < 80 ? LABELLED.exec(statement.text.slice(0, statement.from))?.[1] : void 0;
  if (labelled && statement.section === "own" && /^\s*(?:$|[.,;(!])/.test(clause.after))
    return OPENNESS.test(labelled) ? "model" : judgeSubject(labelled, statement);
  return judgeLone(statement, left, clause);
}
var ASIDE_OF = /(\S+)(?:\s+(?:v?\d[\w.]*|base|tiny|mini|small|medium|large|pro|chat|instruct))*\s*[(（]\s*(?:\w+ly|now)?\s*$/i;
function isAside({ text, from, to, names, section }) {
  const name = ASIDE_OF.exec(withoutAsides(text.slice(0, from)).slice(-120))?.[1];
  return section === "own" && name !== void 0 && /^\s*[,;)）]/.test(text.slice(to)) && names.isNamedIn(name);
}
var LABELLED = /^\W*([\w /&-]{2,40}?)\W*[:：]\W*(?:(?:fully|completely|truly|now)\s+)?$/;
var OPENNESS = /^\W*(?:open(?:ness)?|licen[cs]e|availability|access|(?:release )?status)\W*$/i;
function isAlone({ text, from, to, section, block }) {
  return section === "own" && block.kind === "item" && !hasLetter(text.slice(0, from) + text.slice(to));
}
function subjectFromList(statement) {
  return subjectFromWords(statement.list.join(", "), statement);
}
function judgeLone(statement, left, { before, after }) {
  const { section, block, phrase, names } = statement;
  const isWeights = phrase.label === "open-weights";
  if (section !== "own" || block.kind === "cell") return void 0;
  if (isQualityOfTitle(statement, left)) return "model";
  if (!isWeights && left.some(({ isWord, lower }) => isWord && !ADVERB2.test(lower) && !/^\d[\d./-]*$/.test(lower)))
    return void 0;
  if (isWeights && left.some((token) => STOPS.has(token.lower) || isVerb2(token))) return void 0;
  const whose = tokensOf(/^\s+of\s+(?:the\s+)?([\w.-]+)/.exec(after)?.[1] ?? "")[0];
  if (whose && looksLikeName(whose) && !names.isNamedIn(after.slice(0, 40))) return void 0;
  const isSlogan = block.kind !== "paragraph" && FULLY.test(before) && /^(?:\W*|\s+(?:[&(]|(?:and|under|with)\b).*)$/.test(after);
  if (isSlogan || block.kind === "item" && QUALITY.test(after)) return "model";
  const list = /^\s*[:：–—-]\s*(.{3,})/.exec(after)?.[1];
  if (block.kind === "item" && TERMS_ASIDE.test(after)) return "model";
  if (list && block.kind === "item" && /\bweights\b/i.test(list)) return "model";
  if (list) return subjectFromWords(list, statement) ?? "model";
  return isWeights || names.isNamedIn(after) && block.kind !== "paragraph" ? "model" : void 0;
}
function isGivenWeights({ phrase, text, names, section, previous }, left) {
  if (phrase.label !== "open-weights" || section !== "own") return false;
  const isGiven = /\b(?:with|thanks to|releas\w+|provid\w+|has|have|offers?|as)(?:\s+(?:the|its|our|full|fully))?$/i.test(
    textOf(left)
  );
  if (!isGiven) return false;
  if (/^(?:they|these)\b/i.test(text)) return names.isNamedIn(previous);
  return names.isNamedIn(text) || /\b(?:we|our|this|it)\b/i.test(text);
}

// src/claims/grammar/english/framework.ts
var HAS_A_MODEL = /^(?:(?:that|which) (?:includes|comprises|contains|combines|couples|integrates|unifies|consists of)|including|comprising|combining|consisting of|composed of)\s(?:[^.;:]{0,120}?(?:,|\band)\s)?(?:(?:both|an?|its own)\s)+(?!(?:list|set|library|collection|range|zoo|suite)\b)(?:[\w-]+\s){0,5}?(?:model|llm|vlm|transformer|vae|vocoder|codec)\b(?!\s(?!(?:\w+ed|meant|built|and|or|for|that|which|with|to|on|in|from|of|as)\b)[a-z])/i;
function isOfModels(statement, { noun, end }, right) {
  const { text, from, names, list } = statement;
  if (!/^framework$/i.test(noun)) return false;
  if (!names.repository.begins(text) && !isApposed(text.slice(0, from), names)) return false;
  const rest = right.slice(end);
  if (HAS_A_MODEL.test(textOf(rest))) return true;
  if (list.length && LISTED.test(text))
    return subjectFromWords(list.map(headOfItem).join(", "), statement) === "model";
  if (rest[0]?.lower !== "for") return false;
  const stop = rest.findIndex(({ lower, isWord }, index) => index > 0 && (!isWord || STOPS.has(lower)));
  return TASK.test(rest[(stop < 0 ? rest.length : stop) - 1]?.lower ?? "");
}
var LISTED = /\b(?:consisting|composed|made up) of\W*$/i;
function headOfItem(item) {
  return item.split(/[:：.]/).slice(0, 2).join(", ");
}
var APPOSED = /^\W*(?:\S+\s+)?we\s+(?:\w+\s+){0,2}?(?:releas|introduc|present|announc|launch|unveil)\w*\s+([^,]{2,60}),\s+an?\s(?:[\w-]+\s)*$/i;
function isApposed(before, names) {
  const name = APPOSED.exec(before)?.[1];
  return name !== void 0 && names.isNamedIn(name);
}

// src/claims/grammar/english/license.ts
var TERMS = /(?:(?:model|weights?) )?open[- ]?source licen[cs]es?/i;
var OF_OURS = /^[\s-]*licen[cs]es?\s+(?:of|for)\s+(?:the|our|this)\s+(?:[\w-]+\s+)?(?:models?|weights|checkpoints)\b/i;
var OF_ANY = /^[\s-]*licen[cs]es?\s+(?:of|for)\s+(?:the|its|each|every|any)\s+(?:base|backbone|teacher|upstream|original|underlying|respective|models? (?:that )?you)\b/i;
function judgeLicense(statement) {
  const { text, to, names, section } = statement;
  if (/^[\s-]*licen[cs]e agreement/i.test(text.slice(to))) return void 0;
  if (statement.block.kind === "heading" && section === "own" && isAll(TERMS, text))
    return isOfCode(statement.below) && !/\b(?:model|weights?)\b/i.test(text) ? "code" : "model";
  if (OF_ANY.test(text.slice(to))) return void 0;
  if (section === "own" && OF_OURS.test(text.slice(to)) && !/\b(?:please|must|should|you)\b/i.test(text))
    return "model";
  const others = text.replace(/^\W*all (?:of )?(?:our |the )?(?:\w+ )?(?:weights|models|checkpoints)\b/i, "");
  const isOfAll = others !== text;
  if (section !== "own" || OTHERS2.test(others) || /\b(?:please|must|should|third)\b/i.test(text))
    return void 0;
  if (names.isNamedIn(text) || isOfAll || /\b(?:our|this|the) (?:\w+ )?(?:models?|weights|project|checkpoints)\b/i.test(text)) {
    return /\b(?:code|scripts?)\b/i.test(text) && !/\b(?:models?|weights|checkpoints)\b/i.test(text) ? "code" : "model";
  }
  return void 0;
}
function isOfCode(terms) {
  const first = /^[^.;\n]*?\b(?:code|software)\b[^.;,\n]*/i.exec(terms)?.[0];
  return first !== void 0 && !/\b(?:models?|weights?|checkpoints?)\b/i.test(first);
}

// src/claims/grammar/english/disclaimer.ts
function isDisclaimed({ text, names }, { left, start, modifiers, noun }) {
  if (!DISCLAIMED2.test(text)) return false;
  if (names.repository.isOwner(modifiers.replace(/^the /i, ""))) return true;
  if (/^the\b/i.test(modifiers)) return !noun.plural || CAUSED.test(textOf(left.slice(0, start)));
  return !modifiers && CAUSED.test(textOf(left.slice(0, start)));
}

// src/claims/grammar/english/fragment.ts
var RANKED = /^the (?:second )?(?:best|strongest|largest|top|leading|most)\b/i;
var DEFINING = /^(?:\s+\w+){1,4}?\s+(?:is|means)\s+(?:one\b|an? model\b|defined\b|not\b|when\b|if\b)/i;
var USED_IN = /^(?:\s+(?!(?:can|could|may|might|is|are|was|were|be|been)\b)[\w-]+){1,4}?\s+(?:that (?:is|are) )?used (?:in|by|as|for)\b/i;
var LABEL = new RegExp("^\\W*([\\w.-]*\\d[\\w.-]*[bB]|\\p{Lu}[\\w.]*-\\d[\\w.-]*)\\W*[:\uFF1A]", "u");
var MAKER = new RegExp("^(?:\\s+[\\w-]+){1,4}?\\s+by\\s+((?:the\\s+)?\\p{Lu}[\\w-]*)", "u");
function ownsFragment({ text, from, to, names, section, phrase, block, previous }, modifiers, plural) {
  if (section !== "own" || block.kind === "cell") return false;
  if (/^an?$/i.test(modifiers) && DEFINING.test(text.slice(to))) return false;
  const isNamed = names.isNamedIn(text);
  const others = isNamed ? [] : [LABEL.exec(text)?.[1], MAKER.exec(text.slice(to))?.[1]];
  if (others.some((name) => name && !names.isNamedIn(name) && !names.repository.isOwnerNamedIn(name)))
    return false;
  if (USED_IN.test(text.slice(to))) return false;
  const whole = text.slice(0, from);
  const near = whole.slice(-60);
  if (!names.isNamedIn(near) && FOREIGN.test(near)) return false;
  if (names.isNamedIn(whole)) return true;
  if (/^the\b/i.test(modifiers))
    return !(RANKED.test(modifiers) && /\b(?:is|are|was)\b/i.test(text.slice(to)));
  const isTitle = block.kind === "heading" || block.kind === "item";
  const isOne = !plural || /^an? (?:[\w-]+ )*(?:series|family|suite|line-?up) of\b/i.test(modifiers);
  if (isOne) return isTitle || /^(?:a|an)\b/i.test(modifiers) || isTagline(text, block, previous);
  if (!isTitle) return isTagline(text, block, previous);
  if (!isNamed && FOREIGN.test(text.slice(to))) return false;
  return phrase.label === "open-weights" || /d$/i.test(text.slice(from, to)) || /^\W*(?:(?:fully|truly|completely|100 ?%)[- ])?open[- ]?source\b[^.]{0,30}\b(?:models?|weights|checkpoints)(?:\W*$|\s*[:：])/i.test(
    text
  );
}
function isTagline(text, { kind, headings }, previous) {
  if (kind !== "paragraph" && kind !== "html" || headings.length !== 1 || previous) return false;
  if (/\b(?:collections?|lists?|surveys?|benchmarks?|papers?)\b/i.test(text)) return false;
  return !tokensOf(text.split(/[.!?]\s/)[0]).some((token) => isCopula(token) || isVerb2(token));
}

// src/claims/grammar/english/frames.ts
function isGivenBy({ names, text, from, to, section }, { left, start, modifiers }, { lower }) {
  const before = textOf(left.slice(0, start));
  if (section !== "own" || !names.isNamedIn(before) && FOREIGN.test(before)) return false;
  if (!OTHERS2.test(modifiers) && (ENDEAVOUR.test(before) || REPRODUCED.test(before)))
    return REPRODUCED.test(before) || names.isNamedIn(before);
  const titled = modifiers ? void 0 : TITLE_AIM.exec(text.slice(0, from))?.[1];
  if (titled !== void 0 && names.isNamedIn(titled)) return true;
  if (/^\W*by (?:\w+ly )?\w+ing$/i.test(before))
    return RELEASING2.test(lower) && /,\s+we\b/i.test(text.slice(to));
  if (/^\W*(?:please\s+)?(?:download|get|grab|fetch|obtain)$/i.test(before))
    return /^the$/i.test(modifiers) && !/^[^.]*\byou\b/i.test(text.slice(to));
  if (JOINING.test(before)) return names.isNamedIn(before) && !OTHERS2.test(modifiers);
  return HAVING.test(lower) && KINDS_OF.test(modifiers) && names.isNamedIn(before);
}

// src/claims/grammar/english/whose.ts
function isMakers({ names, text, to }, { modifiers, inside }) {
  if (!/^(?:the )?[\w-]+['’]s\b/i.test(modifiers)) return false;
  const last = inside.at(-1);
  const rest = last ? text.slice(to + last.from + last.text.length) : "";
  if (new RegExp("^\\W{0,3}\\p{Lu}", "u").test(rest) && !names.isNamedIn(rest.slice(0, 30))) return false;
  return names.repository.isOwnerNamedIn(modifiers.split(/['’]/)[0]);
}
function isOfOwn({ text, to, names, section }, { noun, inside }) {
  if (section !== "own" || !/^(?:versions?|variants?|sizes|releases?|weights|checkpoints)$/i.test(noun.noun))
    return false;
  if (inside.some(({ lower }) => lower === "of") && names.isNamedIn(textOf(inside))) return true;
  const last = inside.at(-1);
  const whose = last && /^\s+of\s+(?:the\s+)?(\S+(?:\s\S+)?)/.exec(text.slice(to + last.from + last.text.length))?.[1];
  return whose !== void 0 && names.isNamedIn(whose);
}
function isCounted({ names }, { left, start, modifiers, noun }, { lower }) {
  if (!noun.plural || !/^(?:two|three|four|five|six|\d+)$/i.test(modifiers)) return false;
  const before = textOf(left.slice(0, start));
  if (FOREIGN.test(before) && !names.isNamedIn(before)) return false;
  const isOurs = /\bwe\b/i.test(before) && RELEASING2.test(lower);
  return isOurs || names.isNamedIn(before) && (HAVING.test(lower) || lower === "of" && /\bconsists? of$/i.test(before));
}
function isSaidOfOthers({ names }, whole) {
  const open = whole.at(-1)?.text === ")" ? whole.findLastIndex(({ text }) => text === "(") : -1;
  const left = open < 0 ? whole : whole.slice(0, open);
  const start = phraseStart(left);
  if (/\bour knowledge$/i.test(textOf(left))) return false;
  if (names.isNamedIn(textOf(left.slice(start)))) return false;
  const governor = left[start - 1];
  if (!governor) return false;
  return BUILT_ON2.test(governor.lower) || isVerb2(governor) && !RELEASING2.test(governor.lower);
}
var A_FAMILY = /^an? (?:[\w-]+ )*(?:series|family|suite|line-?up) of\b/i;
var OF_FAMILY = /\b(?:strong|powerful|competitive|leading|smaller|larger|two|three|four|five|six)\b/gi;
function speaksOfOthers({ modifiers, noun }) {
  if (A_FAMILY.test(modifiers)) return OTHERS2.test(modifiers.replace(OF_FAMILY, ""));
  return (noun.plural || !/^(?:a|an|the)\b/i.test(modifiers) ? OTHERS2 : ANY_OTHER2).test(modifiers);
}

// src/claims/grammar/english/governor.ts
var PART = /^\W*(?:the|its|our) (?:underlying |pre-?trained )?(?:backbone|base (?:model|llm)|teacher(?: model)?|judge(?: model)?|(?:[\w-]+ )?(?:encoder|decoder)|vocoder|reward model)$/i;
var WEIGHTS = /^(?:weights|checkpoints?|models?)$/i;
var RELEASED = /\bwe(?: have| are)?(?: \w+ly| also| now)* (?:releas|introduc|present|announc|launch|publish)\w*\b/i;
function wordBefore(left, start) {
  let at = start - 1;
  while (at > 0 && /^(?:currently|presently|also|now|still|already|even|just)$/.test(left[at].lower))
    at -= 1;
  return at;
}
function ownsByGovernor(statement, described, governor, isSuperlative) {
  const { names } = statement;
  const { left, start, modifiers, noun } = described;
  const word = governor.lower;
  const at = wordBefore(left, start);
  if (isCopula(governor) && /^an?\b/i.test(modifiers) && PART.test(textOf(left.slice(0, at)))) return false;
  if (isCopula(governor)) return judgeSubject(subjectOf(left.slice(0, at + 1)), statement) !== void 0;
  const before = textOf(left.slice(0, at));
  if (isSuperlative && /^(?:representing|becoming|marking|being)$/.test(word)) return names.isNamedIn(before);
  const isBeside = word === "with" && /^[,)]$/.test(left[at - 1]?.text ?? "");
  if (isBeside && WEIGHTS.test(noun.noun) && RELEASED.test(before)) return names.isNamedIn(before);
  const isOurs = /\b(?:we|our|us|this (?:project|repo|repository|work|release))\b/i.test(before);
  const isOfAny = word === "welcome" && isOurs || noun.plural && word.endsWith("ing") && left[at - 1]?.lower === "for";
  if (RELEASING2.test(word) && !isOfAny && !isParticiple(left, at)) {
    const isUnsaid = !before.trim() && !noun.plural;
    return isOurs || names.isNamedIn(before) || isUnsaid || isSuperlative && !FOREIGN.test(before);
  }
  if (/\b(?:makes?|making|made)$/i.test(before) && (names.isNamedIn(governor.text) || isSuperlative && word === "it"))
    return !FOREIGN.test(before) || names.isNamedIn(before);
  if (word === "among" && isSuperlative && left[at - 1] && isCopula(left[at - 1]))
    return names.isNamedIn(before);
  const isOfRelease = isOurs && isSuperlative && left.some(({ lower }) => RELEASING2.test(lower));
  if (word === "," && !isOfRelease && isSaidOfOthers(statement, left.slice(0, at))) return false;
  if (/^[,:(\-–—]$/.test(word)) {
    if (names.isNamedIn(before)) return !noun.plural || !speaksOfOthers(described);
    return isOurs && !noun.plural;
  }
  return word === "as" && !noun.plural && (names.isNamedIn(before) || /\b(?:we|our|this|it)\b/i.test(before));
}
function isParticiple(left, index) {
  const before = left[index - 1]?.lower;
  return left[index].lower.endsWith("ed") && before !== void 0 && !/^(?:we|i)$/.test(before) && (VERBS.test(before) || STOPS.has(before));
}

// src/claims/grammar/english/ownership.ts
var OF_THIS = /^[^.;]{0,80}\b(?:of|via|by|from|in|through) (?:this|our) (?:project|repo|repository|release|work|paper)\b/i;
var OF_OURS2 = /^[^,;.]{0,80}\b(?:our|this|these)\b/i;
var SETTING = /^(?:among(?:st)?|unlike|like|with|to|than|from|over|of|against|for|by|in|on)$/;
function isOwnPhrase(statement, described) {
  const { names, section } = statement;
  const { left, start, modifiers, noun, inside } = described;
  if (/\b(?:new|other|latest|another)\b/i.test(modifiers) && /^(?:project|repo\w*)$/i.test(noun.noun))
    return false;
  const upTo = textOf(left);
  if (/^(?:works?|efforts?|endeavou?rs?|journey)$/i.test(noun.noun) && THROUGH_WORK.test(upTo)) return false;
  if (SUCCESSOR_OF.test(upTo) && inside.slice(1).some(looksLikeName)) return false;
  if (/^(?:our|my)\b/i.test(modifiers) || isMakers(statement, described)) return true;
  if (isOfOwn(statement, described)) return true;
  const isThing = /^(?:model|release|project|repository|repo|series|version)$/i.test(noun.noun);
  if (/^this\b/i.test(modifiers) && section === "own" && (start === 0 || isThing)) return true;
  if (/^the current$/i.test(modifiers) && section === "own" && start === 0 && isThing && !noun.plural)
    return true;
  if (isFeature(statement, described)) return true;
  const isFirst = !left.slice(0, start).some(({ text }) => hasLetter(text));
  const governor = isFirst ? void 0 : left[wordBefore(left, start)];
  if (governor && (isGivenBy(statement, described, governor) || isCounted(statement, described, governor)))
    return true;
  const isSuperlative = SUPERLATIVE2.test(`${modifiers} `);
  if (/^its\b/i.test(modifiers) && /^(?:release|version)$/i.test(noun.noun) && names.isNamedIn(statement.text))
    return true;
  if (speaksOfOthers(described) && !isSuperlative) {
    return /\ball\b/i.test(modifiers) && OF_OURS2.test(statement.text.slice(statement.to));
  }
  if (names.isNamedIn(`${modifiers} ${textOf(inside)}`)) {
    return section !== "bibliography" && !/^(?:than|like|from)$/.test(governor?.lower ?? "");
  }
  if (statement.task === "done" && !FOREIGN.test(statement.text)) return true;
  if (isExampleOwn(statement, described, governor)) return true;
  if (FOREIGN.test(textOf(inside)) && !isSuperlative) return false;
  if (/^the$/i.test(modifiers) && noun.category === "name" && /\d/.test(noun.noun)) return false;
  const isDefinition = governor !== void 0 && isCopula(governor) && names.isNamedIn(textOf(left.slice(0, start)).slice(0, 60));
  if (section !== "own" && section !== "plans" && !isDefinition) return false;
  if (isDisclaimed(statement, described)) return true;
  if (/^(?:the\b.*)?$/i.test(modifiers) && OF_THIS.test(statement.text.slice(statement.to))) return true;
  if (/^project$/i.test(noun.noun) && inside.slice(1).some(looksLikeName)) return false;
  if (!governor) return ownsFragment(statement, modifiers, noun.plural);
  return ownsByGovernor(statement, described, governor, isSuperlative);
}
function isFeature({ block, section, text, to }, { start, noun, inside }) {
  if (block.kind !== "item" || section !== "own" || start > 0 || noun.plural) return false;
  const last = inside.at(-1);
  return last !== void 0 && /^\s*[:：]\s/.test(text.slice(to + last.from + last.text.length));
}
function isExampleOwn(statement, { left, start, inside }, governor) {
  const { text, to, names } = statement;
  const last = inside.at(-1);
  if (!last) return false;
  const rest = text.slice(to + last.from + last.text.length);
  if (/^\s*,\s*(?!such|like|incl|e\.g|named|called)/i.test(rest)) {
    const isOther = governor?.text === "," && isSaidOfOthers(statement, left.slice(0, wordBefore(left, start)));
    if (isOther || SETTING.test(governor?.lower ?? "")) return false;
  }
  const example = rest.replace(/^\W*(?:such as|like|including|e\.g\.,?|named|called)?\s*/i, "").slice(0, 24);
  return names.isNamedIn(example.split(/\s+/).slice(0, 2).join(" "));
}

// src/claims/grammar/english/adjective.ts
var TITLE = /^\s*(?:and|&)\s[^:.]{1,40}:\s*(.+)/is;
var TO_COME2 = /^(?:(?:is|are) )?(?:coming(?: soon)?|planned|scheduled|expected|to come|will (?:be (?:released|published|available|uploaded|shared)|follow|come))\b/i;
var EMBRACED = /\b(?:embrac|adopt)\w+$/i;
function judgeAdjective(statement, clause) {
  const { left, right, before } = clause;
  if (statement.block.kind === "item" && !left.some(({ isWord }) => isWord)) {
    const titled = TITLE.exec(clause.after)?.[1];
    if (titled !== void 0) return subjectFromWords(titled, statement) ?? "model";
  }
  const isNoun = /weights$/i.test(statement.text.slice(0, statement.to)) && /^(?:and|&|,)$/.test(right[0]?.text ?? "");
  const start = phraseStart(left);
  const noun = nounPhrase(isNoun ? [] : right, 0, DETERMINERS.has(left[start]?.lower ?? ""));
  const modifiers = textOf(left.slice(start));
  let at = start - 1;
  while (/^(?:not|only|merely)$/.test(left[at]?.lower ?? "")) at -= 1;
  const governor = left[at];
  const isKnown = () => /^(?:the|our|this)\b/i.test(modifiers) || statement.names.isNamedIn(modifiers) || REPRODUCED.test(textOf(left.slice(0, start)));
  if (isPromised(statement, clause) && !isKnown()) return void 0;
  if (/\bstay tuned (?:for|to)\b/i.test(before)) return void 0;
  if (TO_COME2.test(textOf(right.slice(noun.end)))) return void 0;
  if (!noun.category) {
    const isPredicate = governor !== void 0 && isCopula(governor) && !/^(?:a|an|the)\b/i.test(modifiers);
    const isJoined = /(?:\b(?:and|both|but also)|,)(?: \w+ly| also| now)*$/i.test(before.trim()) && left.some(isCopula);
    if (isPredicate || isJoined) return judgeSubject(subjectOf(left), statement);
  }
  if (/^licen[cs]es?$|^licensing$/i.test(noun.noun)) return judgeLicense(statement);
  if (/^(?:project|repository|repo)$/i.test(noun.noun)) {
    if (CODE_OF.test(before) && !MODEL_WORDS.test(before)) return "code";
    if (/^(?:this|our|the)\b/i.test(modifiers) && HOLDS_MODELS.test(textOf(right.slice(noun.end))))
      return "model";
  }
  if (statement.link && statement.hasOwnLink && noun.category && !/^(?:code|data|other)$/.test(noun.category))
    return "model";
  if (isTitleOfAi(statement, noun.noun)) return "model";
  if (/^nature$/i.test(noun.noun)) {
    const whose = textOf(right.slice(noun.end)).slice(0, 40);
    const isIts = /^its\b/i.test(modifiers) && statement.names.isNamedIn(statement.text);
    return statement.names.isNamedIn(whose) || isIts ? "model" : void 0;
  }
  if (EMBRACED.test(textOf(left.slice(0, start))) && statement.names.isNamedIn(statement.text))
    return "model";
  if (noun.category === "other") return isTitleOfOwn(statement, left) ? "model" : void 0;
  if (/^(?:projects|repositories|repos|works)$/i.test(noun.noun) && !/^our\b/i.test(modifiers))
    return void 0;
  if (isQuoted(statement)) return void 0;
  if (!noun.category) return judgeBare(statement, clause);
  const described = { left, start, modifiers, noun, inside: right.slice(0, noun.end) };
  if (!isOwnPhrase(statement, described)) return void 0;
  if (governor && isCopula(governor) && CONTAINERS.has(noun.noun.toLowerCase())) {
    const whose = judgeSubject(subjectOf(left.slice(0, start)), statement);
    if (whose === "code" || whose === "data") return whose;
  }
  const kind = copied(noun, right) ?? (isOfModels(statement, noun, right) ? "model" : noun.category);
  if (kind !== "code" && kind !== "data") return "model";
  return hasModelBeside(statement, right, noun.end) ? "model" : kind;
}
function copied({ noun, end }, right) {
  if (!/^(?:reproduction|replication)$/i.test(noun) || right[end]?.lower !== "of") return void 0;
  const start = DETERMINERS.has(right[end + 1]?.lower ?? "") ? end + 2 : end + 1;
  return nounPhrase(right, start).category;
}
function hasModelBeside({ names }, right, end) {
  const list = /^(?:(?: ?,| ?&| \/| ?and)+ (?!(?:is|are|we|it)\b)[\w-]+(?: (?!and\b)[\w-]+)?){1,4}/.exec(
    ` ${textOf(right.slice(end))}`
  )?.[0];
  return list !== void 0 && categoriesIn(list, names).some(({ category }) => category === "model");
}
function isTitleOfOwn({ block, section, text, from, to }, left) {
  if (block.kind !== "item" || section !== "own" || left.length > 3 || /[:：]/.test(text.slice(0, from)))
    return false;
  const said = /^[^:：.,]{1,40}[:：]\s*(.+)/s.exec(text.slice(to))?.[1] ?? "";
  return /\b(?:we|our)\b.*\b(?:weights|checkpoints|models)\b/is.test(said.slice(0, 200));
}
function isTitleOfAi({ block, text, from, names }, noun) {
  return block.kind === "heading" && /^ai$/i.test(noun) && names.isNamedIn(text.slice(0, from));
}

// src/claims/grammar/english/clause.ts
var CLAUSE_END2 = /[.;:!?—|]|,\s+(?:while|whereas|but(?! (?:also|even))|although|though|where|because|since|so|which is why)\b|\s[-–]\s/gi;
function clauseOf({ text, from, to }) {
  const before = clauseBefore(text.slice(0, from));
  const after = text.slice(to);
  return { before, after, left: tokensOf(before), right: tokensOf(withoutAsides(after)) };
}
function clauseBefore(before) {
  const plain = withoutAsides(before);
  let cut = 0;
  for (const match of plain.matchAll(CLAUSE_END2)) {
    if (match[0] === "." && !/^\s/.test(plain.slice(match.index + 1))) continue;
    cut = match.index + match[0].length;
  }
  return before.slice(cut);
}

// src/claims/grammar/english/verb-form.ts
function verbForm(phrase, { before, left, right }) {
  const ending = /sourc(ed|es|e|ing)$/i.exec(phrase)?.[1]?.toLowerCase();
  if (!ending) return void 0;
  const around = aroundOf(left, right);
  if (ending === "ing") return "active";
  if (ending === "ed") return participle(around);
  if (ending === "es") return around.takesObject || isName(around.next) ? "active" : void 0;
  return baseForm(around, before);
}
function aroundOf(left, right) {
  let index = left.length - 1;
  while (index >= 0 && ADVERB2.test(left[index].lower)) index -= 1;
  const adverbs = left.slice(index + 1).map(({ lower }) => lower);
  const next = right[0];
  return {
    adverbs,
    governor: left[index],
    earlier: left[index - 1],
    next,
    right,
    takesObject: next !== void 0 && (DETERMINERS.has(next.lower) || /^(?:all|both|everything|several|two|three|four|five|six|\d+)$/.test(next.lower)),
    hasBe: adverbs.some((word) => /^(?:been|be|being|is|are|was|were|got|get)$/.test(word))
  };
}
function participle({ adverbs, governor, next, right, takesObject, hasBe }) {
  if (hasBe) {
    const describes2 = nounPhrase(right, 0).category && next && !STOPS.has(next.lower);
    return describes2 && !DETERMINERS.has(next.lower) ? void 0 : "passive";
  }
  if (governor && /^(?:we|i|team|lab|group|authors?)$/.test(governor.lower)) return "active";
  if (takesObject || adverbs.some((word) => /^(?:have|has|had|['’]ve)$/.test(word))) return "active";
  if (governor && (DETERMINERS.has(governor.lower) || governor.lower === "between")) return void 0;
  const endsHere = !next?.isWord || STOPS.has(next.lower);
  if (!governor || /^(?:and|&|,|])$/.test(governor.lower)) {
    if (endsHere) return "passive";
    const isTitle = !governor && nounPhrase(right, 0).category === "model";
    return isName(next) && !categoryOf(next.text) && !isTitle ? "active" : void 0;
  }
  return endsHere || /^(?:and|here|under|via|as)$/.test(next.lower) ? "passive" : void 0;
}
function baseForm({ governor, earlier, next, takesObject, hasBe }, before) {
  if (governor && /^(?:we|i)$/.test(governor.lower) && !hasBe) return "active";
  if (governor?.lower === "to") {
    if (WITH_TO.test(earlier?.lower ?? "")) return void 0;
    return takesObject || isName(next) || next?.text === ":" || !next ? "active" : void 0;
  }
  const isNoun = governor && (DETERMINERS.has(governor.lower) || /^(?:of|in|for|as|from|with)$/.test(governor.lower));
  if ((takesObject || /^(?:it|them)$/.test(next?.lower ?? "")) && !hasBe && !isNoun) return "active";
  return next?.text === ":" && /\bwe\b/i.test(before) ? "active" : void 0;
}
function isName(token) {
  return token !== void 0 && looksLikeName(token);
}

// src/claims/grammar/english/judge.ts
var ASKED = /^\W*(?:what|which|when|is|are|will|can|do|does|any)\b[^?]{0,200}\?\W*$/i;
function judgeEnglish(statement) {
  const { text, from, names } = statement;
  if (PRESS.test(text) && !names.isNamedIn(text)) return void 0;
  const clause = clauseOf(statement);
  if (NEGATED2.test(text.slice(0, from)) && !NOT_ONLY.test(clause.before)) return void 0;
  if (/^\W*neither\b.*\bnor\b/i.test(clause.before)) return void 0;
  if (ASKED.test(text)) return void 0;
  const verb = formOf(statement, clause);
  return verb ? judgeVerb(statement, verb, clause) : judgeAdjective(statement, clause);
}
function englishForm(statement) {
  return formOf(statement, clauseOf(statement)) ?? "adjective";
}
function formOf({ text, from, to, task }, clause) {
  const phrase = text.slice(from, to);
  if (task === "done" && !hasLetter(text.slice(0, from)) && /source$/i.test(phrase)) return "active";
  return verbForm(phrase, clause);
}

// src/claims/fixes/english.ts
var WEIGHTS2 = /\b(?:weights|parameters|checkpoints)\b/i;
var ADVERB_BEFORE = /(?:fully|truly|completely|entirely|totally|genuinely|100 ?%)[\s-]*$/i;
var OTHER_THINGS = /\b(?:codes?|codebase|data|datasets?|scripts?)\b/i;
var LIST_OF_OTHERS = new RegExp(`^\\s+(?:\\w+\\s+)?${OTHER_THINGS.source}(?=\\s*(?:,|and\\b|&))`, "i");
function fixEnglish(statement, gap) {
  const { text, from, to } = statement;
  const phrase = text.slice(from, to);
  const after = text.slice(to);
  if (/^[\s-]*licen[cs]/i.test(after) || /\blicen[cs]e\W*[:：]\W*$/i.test(text.slice(0, from)))
    return void 0;
  const form = englishForm(statement);
  if (form === "passive") return fixPassive(statement);
  if (form === "active") {
    const verb = inTenseOf(phrase);
    const object = after.split(/[.;!?]/)[0];
    if (/\b(?:which|that)\s+we\b[^,;]*$/i.test(text.slice(0, from)) && /^\s*(?:[,(]|$|(?:is|are|has|have|can|at|on)\b)/i.test(object))
      return { from, to, replacement: "released with open weights" };
    if (/ed$/i.test(phrase) && /\b(?:the|our|its)\s+(?:\w+ly\s+)?$/i.test(text.slice(0, from)))
      return { from, to, replacement: "released" };
    if (/^\s+of\b/.test(object))
      return withoutAdverb(statement, gap, inCaseOf(phrase, "release of the weights", true));
    const isPlain2 = WEIGHTS2.test(object) || OTHER_THINGS.test(object) || /^\s*(?:[:：]|it\b|them\b|all\b|everything\b|both\b)/i.test(object) || /^\W*$/.test(object);
    return withoutAdverb(statement, gap, inCaseOf(phrase, isPlain2 ? verb : `${verb} the weights of`, true));
  }
  const before = text.slice(0, from);
  if (/\bmade\s+(?:\w+ly\s+)?$/i.test(before) && (WEIGHTS2.test(before) || OTHER_THINGS.test(before)))
    return withoutAdverb(statement, gap, "available");
  if (/^\s+(?:for|to)\b/i.test(after) && /\b(?:is|are)\s+$/i.test(before))
    return { from, to, replacement: "released with open weights" };
  if (isName2(statement)) return withoutAdverb(statement, gap, inCaseOf(phrase, "open weights"));
  const placed = /\bin\s+$/i.exec(text.slice(0, from));
  if (placed && /^\s*(?:$|[.,;:!)]|(?:on|under|at)\b)/i.test(after))
    return { from: placed.index, to, replacement: "with open weights" };
  if (/\breleased with\s+$/i.test(text.slice(0, from))) return { from, to, replacement: "open weights" };
  if (LIST_OF_OTHERS.test(after)) return withoutAdverb(statement, gap, inCaseOf(phrase, "released"));
  const isOfWeights = /^\s+(?:[\w.-]+\s+){0,2}(?:weights|checkpoints|parameters)\b/i.test(after);
  return withoutAdverb(statement, gap, inCaseOf(phrase, isOfWeights ? "open" : "open-weight"));
}
function isName2({ text, from, to, block }) {
  if (block.kind === "cell") return false;
  const before = text.slice(0, from).replace(ADVERB_BEFORE, "");
  return !hasLetterOrDigit(before) && /^\s*(?:[:：–—]|-\s|[(（][^()（）]*[)）]\W*$|\W*$)/.test(text.slice(to));
}
function fixPassive({ text, from, to }) {
  const before = text.slice(0, from);
  const doubled = /\b(?:and|&)\s+$/i.exec(before);
  if (doubled && /\b(?:released|published)\s+(?:and|&)\s+$/i.test(before)) {
    return { from: doubled.index, to, replacement: "with open weights" };
  }
  const replacement = WEIGHTS2.test(before) ? "released" : "released with open weights";
  return { from, to, replacement: inCaseOf(text.slice(from, to), replacement, true) };
}
function withoutAdverb({ text, from, to }, gap, replacement) {
  const before = text.slice(0, from);
  const adverb = ADVERB.exec(before.replace(/[\s-]+$/, ""));
  const plain = { from, to, replacement };
  if (!adverb || !/^[\s-]*$/.test(gap(adverb.index + adverb[0].length, from)))
    return withArticle(text, plain, gap);
  const shown = beginsWithCapital(adverb[0]) ? capitalised(replacement) : replacement;
  return withArticle(text, { from: adverb.index, to, replacement: shown }, gap);
}
function withArticle(text, fix, gap) {
  const article = /\b(a)\s+$/i.exec(text.slice(0, fix.from));
  if (!article || !/^o/i.test(fix.replacement)) return fix;
  const letter = article[1];
  const between = gap(article.index + 1, fix.from);
  return { from: article.index, to: fix.to, replacement: `${letter}n${between}${fix.replacement}` };
}
function inTenseOf(phrase) {
  if (/ed$/i.test(phrase)) return "released";
  if (/ing$/i.test(phrase)) return "releasing";
  return /es$/i.test(phrase) ? "releases" : "release";
}

// src/claims/fixes/fix-for.ts
function fixFor(statement, gap) {
  switch (statement.phrase.language) {
    case "en":
      return fixEnglish(statement, gap);
    case "zh":
      return fixChinese(statement);
    default: {
      const { text, from, to } = statement;
      if (/^(?:ライセンス|라이선스)/.test(text.slice(to))) return void 0;
      const row = REPLACEMENTS.find(([pattern]) => pattern.test(text.slice(from, to)));
      return row && { from, to, replacement: inCaseOf(text.slice(from, to), row[1]) };
    }
  }
}

// src/claims/grammar/chinese/frames.ts
var MADE_BY2 = /^([^，。；是]{0,60})(?:是|为)由[^。；]{0,300}(?:发起|开发|研发|打造|推出|发布|构建|训练|维护|研制|完成)的[^，。；]{0,60}$/;
function isOwnersIn({ text, names }, before) {
  const maker = /(?:使用|利用|因|由于|调用|部署)\s*([A-Za-z][\w.+-]*)\s*(?:的|系列)?$/.exec(
    before.trim()
  )?.[1];
  return maker !== void 0 && DISCLAIMED.test(text) && names.repository.isOwner(maker);
}
function isDisclaimed2({ text, section }, before) {
  if (section !== "own" || !DISCLAIMED.test(text) || !OWN.test(text)) return false;
  return /(?:因|由于|任何|如果|若)[^，。；]{0,6}(?:使用|利用)$/.test(before.trim());
}
function isPresent(before, after, rest) {
  if (!/^\s*(?:[AQ]\s*:\s*)?(?:当前|目前|现阶段|现)$/.test(before)) return false;
  if (/大多|大部分|普遍|通常|往往|常见|各|主要|主流|众多|许多|模型[中里内]|[中里内]的|都/.test(
    rest.slice(0, 24)
  ))
    return false;
  return /^的(?:[^，。；]{0,6}模型|版本|权重)/.test(after) || /^(?:模型|版本)(?:仅|只|为|由于|暂|尚)/.test(after);
}
function isTagline2({ block, section, previous, text }) {
  if (section !== "own" || previous || block.headings.length > 1) return false;
  return /^(?:paragraph|html)$/.test(block.kind) && block.text.trim().length === text.length && !/是|[。，；]./.test(text);
}
function nearOf(before) {
  const near = before.slice(-16);
  const name = /[A-Za-z][\w.+ -]{10,60}[^\w，。；]{0,4}$/.exec(before)?.[0] ?? "";
  return name.length > near.length ? name : near;
}
function isOfNamed({ text, from, to, names }, before) {
  const maker = MADE_BY2.exec(text.slice(0, from))?.[1];
  if (maker !== void 0 && names.isNamedIn(maker)) return true;
  const next = /^[^，。；]*，(.{0,24})/.exec(text.slice(to))?.[1] ?? "";
  return /作为(?:一[个款种])?[^，。；]{0,12}$/.test(before) && names.isNamedIn(next);
}

// src/claims/grammar/chinese/attribute.ts
var OTHERS_BUILT = /基于|使用|利用|采用/;
var ON_TERMS = /^(?:大?模型|权重)(?:不具备|不可|不得|禁止|仅|只[能可供]|可(?:免费|商|用))/;
var CODE_OF_PROJECT = /^(?:项目|仓库)(?:相关|所?涉及|所?包含|内|中|里)?的(?:所有|全部|一切|各类|相关)?的?(?:源代码|源码|代码)/;
var USED_FOR_IT = /(?:基于|使用|采用|依赖|利用)的$/;
var MADE_FROM = /由\s*([A-Za-z][\w.+ -]*)$/;
var OF_BASE = /(?:基于|使用|采用|利用)(?:了)?\s*([A-Za-z][\w.+-]*(?: [\w.+-]+)?)\s*(?:系列)?\s*$/;
var COMPARES = /对比|评测|微调|部署|训练|支持/;
function judgeAttribute(statement, around, kind) {
  const { before, after } = around;
  const { names, section, text, block } = statement;
  if (kind === "other" || section === "bibliography") return void 0;
  const head = around.head.slice(0, 24).split(/[+、和与已对将可上]/)[0];
  const tail = before.slice(-24);
  const isUnsaid = !statement.previous || names.isNamedIn(statement.previous);
  if (new RegExp("^\\P{L}*\u8FD9\u662F(?:\u6211\u4EEC|\u4E00[\u4E2A\u6B3E\u79CD])?(?:\u5B8C\u5168|\u5168\u9762)?$", "u").test(before) && section === "own" && isUnsaid)
    return kind;
  const near = nearOf(before);
  if (CODE_OF_PROJECT.test(after)) return "code";
  const whose = /(?:(数据集?|语料库?)|代码|框架|工具)的$/.exec(before.trim());
  if (whose && /^(?:版本|发布)/.test(after)) return whose[1] ? "data" : "code";
  if (USED_FOR_IT.test(before) || FOREIGN.test(MADE_FROM.exec(before)?.[1] ?? "")) return void 0;
  if (/(?:我们|本项目|本次|此次|此|该|該|本)(?:的|所|已|同步|新)?$/.test(tail.trim())) return kind;
  const isNamed = /[\w)）](?:\s*系列)?\s*$/.test(before) && names.isNamedIn(near);
  if (section === "own" && isPresent(before, after, text.slice(statement.to))) return kind;
  if (isOwnersIn(statement, before) || isDisclaimed2(statement, before)) return kind;
  const base = after.startsWith("\u7684") ? void 0 : OF_BASE.exec(before)?.[1];
  if (base !== void 0 && !names.isNamedIn(base)) return void 0;
  const isNewest = before.endsWith("\u6700\u65B0") && names.isNamedIn(head);
  if (ANY_OTHER.test(before.trim()) && !isNewest || COMPARED.test(before)) return void 0;
  if (/基于[^，。；]*[中里内]的$/.test(before.trim())) return void 0;
  if (!before.trim() && section === "own" && ON_TERMS.test(after)) return kind;
  if (AMONG.test(after) && !isNamed) return void 0;
  if (/[以用]$/.test(before.trim()) && /[作]?为(?:基座|基础|底座|教师|骨干|初始)/.test(after))
    return void 0;
  if (DONE_TO.test(before) && !names.isNamedIn(head)) return void 0;
  if (statement.hasOwnLink && (statement.link || /上的?$/.test(before.trim()))) return kind;
  if (after.startsWith("\u9879\u76EE") && /(?:新|另一个?|另外|其他)的?$/.test(before)) return void 0;
  if (after.startsWith("\u9879\u76EE") && before.trim().endsWith("\u7684") && !OWN.test(before)) return void 0;
  if (/(?:使用|利用|采用|借助|基于|在|对|从)$/.test(before.trim()) && !names.isNamedIn(head))
    return void 0;
  const subject = before.split(/是|为|作为/)[0];
  if (COPULA.test(before) && names.isNamedIn(subject) && !/[比与和]/.test(subject)) return kind;
  const left = text.slice(0, statement.from);
  if (isOfNamed(statement, before)) return kind;
  const earlier = left.slice(0, left.length - before.length);
  if (/^\s*一[个款种系]/.test(before) && (names.isNamedIn(earlier) || OWN.test(earlier))) return kind;
  const isBuilt = OTHERS_BUILT.test(before) && !/(?:基于|使用|利用|采用)[^，。；]*的/.test(before);
  const isNews = section !== "others" && (block.kind === "heading" || block.kind === "item" || /\d{4}[年/.-]/.test(left));
  if (RELEASING.test(before) && !isBuilt && (OWN.test(before) || isNews)) return kind;
  if (block.kind === "heading" && /[:：\-—–]/.test(left) && names.isNamedIn(left)) return kind;
  if (block.kind === "heading" && block.depth === 1 && /[:：]\s*$/.test(left) && !FOREIGN.test(left))
    return kind;
  const named = /^([^，。；:：]{1,40})[:：]\s*[^，。；]{0,16}$/.exec(left)?.[1];
  if (named && names.isNamedIn(named) && !OTHERS.test(before) && !OTHERS_BUILT.test(before) && !COMPARES.test(before))
    return kind;
  if (/(?:推出|发布|介绍)[^，。；]{1,40}[:：]\s*$/.test(left) && names.isNamedIn(left)) return kind;
  const isTitle = block.kind === "heading" || block.kind === "item";
  if (isTagline2(statement) && /^[^，。；]{0,16}$/.test(after) && before.trim().endsWith("\u7684") && !OTHERS.test(before) && !FOREIGN.test(before))
    return kind;
  if ((isTitle || isTagline2(statement)) && SUPERLATIVE.test(before) && before.trim().length <= 8) return kind;
  if (SUPERLATIVE.test(before))
    return COPULA.test(before) || names.isNamedIn(text) || OWN.test(text) ? kind : void 0;
  if (names.isNamedIn(near) && !/(?:[比与和、]|区分|支持|评测|对比|比较|测试)(?:了|过)?$/.test(near))
    return kind;
  if (names.isNamedIn(head)) return kind;
  if (OTHERS.test(before) || FOREIGN.test(tail)) return void 0;
  if (section === "others") return void 0;
  if (OWN.test(before)) return kind;
  const fragment = !hasLetter(before.replace(/[年月日]/g, ""));
  if (fragment && (isTitle || /^\W*\d{4}[年/.-]/.test(left) && !FOREIGN.test(after))) return kind;
  return fragment && OWN.test(text) && !names.isNamedIn(text) ? kind : void 0;
}

// src/claims/grammar/chinese/license.ts
function isOfCode2(terms) {
  const first = terms.split(/[，。；\n]/)[0];
  if (/授权|许可协议|登记/.test(terms.slice(first.length)) && isCodeAlone(first)) return true;
  return isCodeAlone(terms);
}
function isCodeAlone(terms) {
  const named = terms.replace(/项目(?:中|内|里|所含|包含)?的?(?=代码|源码)/g, "");
  return /代码|源码|软件/.test(named) && !/模型|权重|参数|项目|model|weights/i.test(named);
}
var TITLE2 = /^[\s\p{P}\p{S}]*开源(?:许可)?(?:协议|许可证?)\s*[、与和及&]/u;
function judgeLicense2({ section, block, text, names, link, below }, before) {
  if (section !== "own" || /第三方|相应|链接|适用|相關|相关|其他|遵守/.test(text)) return void 0;
  if (/遵循/.test(text) && /使用|请|需|须|用户|开发者/.test(text)) return void 0;
  if (/代码/.test(before) && !/模型|权重/.test(before)) return "code";
  if (link?.url.startsWith("#")) return "model";
  if (block.kind === "heading" && TITLE2.test(text)) return isOfCode2(below) ? "code" : "model";
  const isTitle = text.replace(/[\s\p{P}\p{S}]/gu, "").length <= 8;
  if (isTitle && !/模型/.test(text) && isOfCode2(below)) return "code";
  if (isTitle) return block.kind === "heading" || block.links.length ? "model" : void 0;
  return OWN.test(before) || /该(?:项目|仓库|专案|模型)/.test(before) || names.isNamedIn(before) || /模型|权重/.test(before) ? "model" : void 0;
}

// src/claims/grammar/chinese/nouns.ts
var PHRASE_END = /按照|用于|供|采用|使用|包含|包括|支持|可以|能够|弥补|旨在|开发|进行|[在是将对由以为]/;
var FOR_MODELS = /^的?(?:大?模型)的?(?:预?训练|微调|精调|推理|部署|评测|量化|转换)[^，。；的]{0,8}(?:代码|脚本|框架|工具|流程|教程)/;
function attributeOf(after, isWithin = false) {
  if (/^[了出至到于给]/.test(after)) return void 0;
  if (FOR_MODELS.test(after)) return "code";
  const marked = after.startsWith("\u7684");
  const near = upToVerb((marked ? after.slice(1) : after).slice(0, marked ? 40 : 20).trimStart());
  const found = nounsIn(near);
  const first = found[0];
  if (!first || !marked && !isWithin && /[\p{Script=Han}]{5}/u.test(near.slice(0, first.from)))
    return void 0;
  if (marked) return kindOfParts(near.split(/[、和与及，]|以及/).map((part) => nounsIn(part).at(-1)?.kind));
  let head = first;
  for (const noun of found)
    if (/^\s?(?!支持|使用|提供|开发)[^\s\p{P}的和与及]{0,3}\s?$/u.test(near.slice(head.to, noun.from)))
      head = noun;
  return head.kind;
}
function upToVerb(text) {
  const first = nounsIn(text)[0];
  if (!first) return text;
  const verb = text.slice(first.to).search(PHRASE_END);
  return verb < 0 ? text : text.slice(0, first.to + verb);
}
function nounsIn(text) {
  const found = NOUNS.flatMap(
    ([kind, pattern]) => [...text.matchAll(new RegExp(pattern.source, "gi"))].map((match) => ({
      kind,
      from: match.index,
      to: match.index + match[0].length
    }))
  ).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ to }) => {
    if (to <= end) return false;
    end = to;
    return true;
  });
}
function kindOf(words3, names) {
  const kinds = /* @__PURE__ */ new Set();
  const parts = words3.split(/[、和与及，]|以及|\band\b/);
  for (const [index, whole] of parts.entries()) {
    if (!nounsIn(whole).length && parts.slice(index + 1).some((later) => /^[\s\w.+-]*的/.test(later)))
      continue;
    const head = whole.slice(whole.lastIndexOf("\u7684") + 1);
    const isPart = !nounsIn(head).length && /(?:部分|子集|一半|片段|内容|样例)\W*$/.test(head);
    const part = isPart ? whole : head || whole;
    const last = nounsIn(part).at(-1);
    const latin = /([A-Za-z][\w.+-]*)[^\w]*$/.exec(part)?.[1] ?? /([A-Za-z][\w.+-]*)项目/.exec(part)?.[1];
    if (latin && (CODE_NAME.test(latin) || /项目/.test(part) && !names.isNamedIn(latin))) kinds.add("code");
    else if (last) kinds.add(last.kind);
    else if (names.isNamedIn(part)) kinds.add("model");
    else if (/^\W*(?:[\u4e00-\u9fff]{0,4})?[A-Z][\w.-]{2,}\W*$/.test(part))
      kinds.add(/bench|data|corpus|web|pile/i.test(part) ? "data" : "model");
  }
  return kindOfParts([...kinds]);
}
function kindOfParts(kinds) {
  return ["model", "code", "data", "other"].find((kind) => kinds.includes(kind));
}

// src/claims/grammar/chinese/mood.ts
var DISPOSED = /将\s*(?![会于在陆逐继持很尽进同也都])(?![^，。；]*(?:近期|尽快|后续|未来|逐步|[下本]周|月底|即将|很快|稍后|计划))([^，。；]{1,30})(?<![个种款些他的])$/;
var MEANS = /通过([^，。；]{1,24})的$/;
function meansOf(before, after, rest, names) {
  const opened = MEANS.exec(before)?.[1];
  const isOwn2 = opened !== void 0 && (OWN.test(before) || names.isNamedIn(opened));
  if (isOwn2 && /^(?:发布)?(?:[，来推促帮为能可让]|$)/.test(after)) return { is: true, opened };
  if (!before.endsWith("\u901A\u8FC7")) return { is: false };
  return { is: OWN.test(rest) || before.endsWith("\u5E0C\u671B\u901A\u8FC7") && names.isNamedIn(after) };
}
function isPromised2({ task, text, names }, before, after, means) {
  if (task || FORBIDDEN.test(before) || isDisposed(before, names)) return false;
  if (means.is && /希望通过/.test(before)) return false;
  if (before.endsWith("\u6211\u4EEC\u5E0C\u671B") && after.startsWith("\u7684")) return false;
  return PROMISED.test(before) || PROMISED_AFTER.test(after) || TO_COME.test(text);
}
function isDisposed(before, names) {
  const thing = DISPOSED.exec(before)?.[1];
  return thing !== void 0 && !/[需请须应]|用户/.test(before) && kindOf(thing, names) !== void 0;
}

// src/claims/grammar/chinese/subject.ts
function isOpening(before, after, names) {
  return /^\s*[A-Za-z][\w. -]{2,40}的$/.test(before) && names.isNamedIn(before) && /^(?:离不开|得益于|受益于|归功于|是(?:为了|基于))/.test(after);
}
function isOfMaker(before, object, names) {
  const [maker] = new RegExp("^\\s*\\p{Lu}[\\w.-]*(?: \\p{Lu}[\\w.-]*)?\\s*(?:\u56E2\u961F|\u516C\u53F8)?\\s*(?:\u5DF2\u7ECF|\u5DF2|\u4E5F|\u6B63\u5F0F|\u9996\u6B21|\u5BA3\u5E03|\u8FD1\u65E5)*$", "u").exec(
    before
  ) ?? [];
  if (!maker || names.isNamedIn(maker) || names.repository.isOwnerNamedIn(maker)) return false;
  return /^\s*[A-Z][\w.-]*\d/.test(object) && !names.isNamedIn(object);
}

// src/claims/grammar/chinese/verb.ts
var QUALITY2 = /^[，、且并\s]*(?:可商用|可?免费|商用|使用\s*[:：]|[:：])/;
var ADVERBS = /并且|正式|现已|已经|目前|如今|随后|今日|全面|全部|完全|对外|同步|同时|免费|予以|进行|首次|陆续|现在|[并且而还是均都也已现于了\s\d年月日.-]/g;
var FUNCTION_WORDS = /^(?:的|了|出|过|給|给|至|到|在|于|為|为|和|与|及|、|\s)+/;
var TERMS2 = /(?:依照|遵循|遵守|按照|根据|采用|使用|基于|以)[^，。；]{0,40}?(?:协议|许可证?|license)/i;
function judgeVerb2({ text, section, names, block, phrase }, { left, before, after, rest, isMeans }) {
  const isTitle = block.kind === "heading" || block.kind === "item";
  const isFirst = isTitle && SUPERLATIVE.test(before);
  if (FOREIGN.test(before) && !names.isNamedIn(before) && !OWN.test(before) && !isFirst) return void 0;
  if (/每一?[次个款]|历次|各类|众多/.test(before)) return void 0;
  if (ORGANISATION.test(before) && !names.isNamedIn(before)) return void 0;
  if (section === "others" || section === "bibliography") return void 0;
  const isAside2 = /[（(][^)）]*$/.test(left);
  const object = (isAside2 ? after.split(/[)）]/)[0] : after).replace(FUNCTION_WORDS, "");
  const topic = before.replace(TERMS2, "").replace(MADE_BY, "");
  if (!object && !topic.replace(ADVERBS, "") && left.length > before.length) {
    const earlier = left.slice(0, left.length - before.length - 1);
    const said = earlier.split(/[。；！？]/).at(-1);
    if (!names.isNamedIn(said) && !OWN.test(said)) return void 0;
    const kind2 = kindOf(said.split(/[，,]/).at(-1), names);
    return kind2 === "code" || kind2 === "data" ? kind2 : "model";
  }
  if (isOfMaker(before, object, names)) return void 0;
  const appended = /^\s*[A-Za-z][\w.-]*\s*$/.test(object) ? /^[，,：:]\s*(?:这是|即)?(?:一[个款种套]|首个)?[^，。]{0,40}(?:，(?:以及|和|及)[^，。；]{0,40})?/.exec(
    rest.slice(after.length)
  )?.[0] : void 0;
  const named = withoutPurpose(
    listAfter(object, rest) ?? appended?.replace(/，(?:以及|和|及)/, "\u3001") ?? headAfter(object, rest)
  );
  if (/^\s*[\d.]+\s*[KMGTBkmg万亿]*\s*$/.test(object)) return kindOf(topic, names);
  const order = /^[了]?(?:为|在|至|到|于|给)/.test(after) ? [topic, named] : [named, topic];
  const kind = kindOf(order[0], names) ?? kindOf(order[1], names);
  if (kind === "other") return isMeans && names.isNamedIn(object.slice(0, 24)) ? "model" : void 0;
  if (kind) return kind;
  if (names.isNamedIn(object) || names.isNamedIn(before)) return "model";
  const isSlogan = !hasLetter(rest) && /(?:完全|全面|真正)$/.test(before);
  if (isTitle && !hasLetter(before.replace(/(?:完全|全面|全部|真正|开放)$/, "")) && (QUALITY2.test(rest) || isSlogan))
    return "model";
  const parts = /^\s*[:：]\s*(.{3,})/.exec(rest)?.[1];
  if (section === "own" && parts && /^\W*(?:(?:目前|现)?已|完全|全面|全部|真正)?\s*$/.test(left))
    return kindOf(parts, names);
  if (!object && phrase.label === "open-source" && !/\w/.test(before)) return void 0;
  if (/^[、，]?$|^、/.test(after) && /(?:全|完全|均|都|已)$/.test(before) && names.isNamedIn(text) && !FOREIGN.test(before))
    return "model";
  return isMeans || OWN.test(before) || /^[了]/.test(after) ? "model" : void 0;
}
function listAfter(object, rest) {
  if (!/^\s*[\w.+-]+\s*$/.test(object)) return void 0;
  return /^[^，。；]{0,4}?([\w.+-]+(?:\s*,\s*[\w.+-]+)+[^，。；,]*)/.exec(rest)?.[1];
}
function headAfter(object, rest) {
  if (!/^(?:首[个款]|一[个款种])[^的]*(?:基于|支持|使用|采用|经过|面向)[^的]*$/.test(object)) return object;
  return /^[^，。；]*，(?:支持|面向|具备|适用于|可)[^，。；]*?的([^，。；]+)/.exec(rest)?.[1] ?? object;
}
function withoutPurpose(text) {
  return text.split(/供|(?<!适)用于|用来|推动|促进|助力|赋能|以便|以供|，/)[0];
}

// src/claims/grammar/chinese/judge.ts
var CLAUSE = /[，。；！？,;!?：]/;
function judgeChinese(said) {
  const plain = simplified(said.text);
  const statement = { ...said, text: withoutAsides2(plain, said.from) };
  const { text, from, to, section, names, block } = statement;
  const left = text.slice(0, from);
  const before = left.slice(lastClause2(left));
  const rest = text.slice(to);
  const end = rest.search(CLAUSE);
  const after = end < 0 ? rest : rest.slice(0, end);
  if (isOpening(before, after, names)) return "model";
  const isOurs = /(?:我们|本项目)[^，。；]{0,8}$/.test(before) && !THANKED.test(before);
  if (NEGATED.test(before) || THANKED.test(text) && !isOurs) return void 0;
  if (new RegExp("(?:^|\\P{L})\u81EA$", "u").test(before) && after.startsWith("\u4EE5\u6765") && names.isNamedIn(rest.slice(0, 40)))
    return "model";
  if (/[《【][^》】]*$/.test(left) && /^[^《【]*[》】]/.test(rest)) return void 0;
  if (block.quoted && /“[^”]{0,60}$/.test(left) && /^[^“]{0,60}”/.test(rest)) return void 0;
  if (SUCCEEDED.test(after)) return void 0;
  if (BESIDE_CLOSED_BEFORE.test(before) || BESIDE_CLOSED_AFTER.test(after)) return void 0;
  if (statement.task === "open" || section === "plans" && !statement.task) return void 0;
  const means = meansOf(before, after, rest, names);
  if (isPromised2(statement, before, after, means)) return void 0;
  if (/^[^，。；]{0,16}基础上/.test(after)) return void 0;
  if (means.opened !== void 0) return kindOf(means.opened, names) ?? "model";
  if (LICENSE.test(after)) return judgeLicense2(statement, before);
  if (after.startsWith("\u7684") && TAKEN.test(before) && !names.isNamedIn(after)) return void 0;
  if (statement.list.length && OWN.test(before) && /^\s*了?\s*$/.test(after) && /[:：]\s*$/.test(rest))
    return kindOf(statement.list.join("\u3001"), names);
  const attribute = attributeOf(after, /的\s*$/.test(before));
  if (block.kind === "heading" && /^\W*(?:目前|现)?已$/.test(before) && /^的?(?:大?模型|权重|版本)/.test(after))
    return "model";
  if (FORBIDDEN.test(before)) return section === "own" && attribute === "model" ? "model" : void 0;
  const described = describedBy(statement, rest);
  if (described !== void 0) return kindOf(described, names) === "model" ? "model" : void 0;
  const freed = means.is || FREED.test(before.trim()) || /^[了出至到于给]/.test(after);
  if (attribute && !freed)
    return judgeAttribute(statement, { before, after, head: plain.slice(to, to + after.length) }, attribute);
  return judgeVerb2(statement, { left, before, after, rest, isMeans: means.is });
}
function describedBy({ text, from, section, block }, rest) {
  const left = text.slice(0, from).replace(/完全|全部|全面/g, "");
  if (section !== "own" || block.kind === "cell" || hasLetter(left)) return void 0;
  return /^[，、]\s*(?:完全|全部)?(?:可商用|可?免费|支持商用|开放)[^，。；]{0,12}的([^，。；]+)/.exec(
    rest
  )?.[1];
}
var ASIDE2 = /[（(][^（()）]{0,200}[)）]|:[a-z][\w+-]*:/g;
function withoutAsides2(text, phrase) {
  return text.replace(
    ASIDE2,
    (aside, at) => at < phrase && phrase < at + aside.length ? aside : " ".repeat(aside.length)
  );
}
function lastClause2(left) {
  for (let at = left.length - 1; at >= 0; at -= 1) if (CLAUSE.test(left[at])) return at + 1;
  return 0;
}

// src/claims/words/other-languages.ts
var words2 = (text) => new Set(text.split(" "));
var ROMANCE_MODEL = /mod[eèé]l(?:o|os|e|es|i|li|lo)\b|\bvers(?:i[oó]n(?:es)?|ions?|ão|ões|ione|ioni)(?![a-zà-ÿ])|llms?\b|vlms?\b|pesos\b|poids\b|pesi\b|checkpoints?\b/gi;
var LANGUAGES = {
  ja: {
    signs: /[\u3041-\u30ff]/g,
    noun: "after",
    nouns: [
      [
        "other",
        /コミュニティ|プラットフォーム|プロジェクト|エコシステム|精神|計画|開発者|貢献|取り組み|活動|研究|代替/g
      ],
      ["data", /データ(?:セット)?|コーパス|ベンチマーク/g],
      [
        "code",
        /コード|ライブラリ|フレームワーク|ツール|エンジン|スクリプト|実装|(?<!(?:対話|認識|合成|生成|翻訳|理解))システム|ソフトウェア/g
      ],
      [
        "model",
        /モデル|重み|ウェイト|(?:対話|認識|合成|生成|翻訳|理解)システム|LLM|LVLM|VLM|チェックポイント|バージョン|シリーズ/g
      ]
    ],
    own: /私たち|モデルの重み|我々|私達|当社|弊社|本モデル|本プロジェクト|このモデル|本リポジトリ|完全/,
    others: /(?:他の|既存の|すべての|全ての|ほとんどの|多くの|複数の|様々な|同様の|現在の|主要な|一般的な|以前の)[^、。]{0,12}$/,
    compared: /^[^、。]{0,16}(?:の中で|の多く|のほとんど|より|を上回|を凌|と比較|に匹敵|を超え|をサポート|や)|^[^、。]{0,48}(?:に基づ|をベース|を使用|を利用)|^[^、。]{0,12}(?:LLM|モデル)[のを][^、。]{0,16}(?:フレームワーク|ツール|ベンチマーク|プラットフォーム|ライブラリ)|(?:と比較して|に基づいて)[^、。]{0,10}$/,
    negated: /^[^、。]{0,12}(?:ではな|でな|じゃな|ではあり|されていな|されていませ|していな|していませ|化しな|ないです)/,
    promised: /予定|今後|近日|将来|検討中|計画して/
  },
  ko: {
    signs: /[\uac00-\ud7af]/g,
    noun: "after",
    nouns: [
      ["other", /커뮤니티|플랫폼|프로젝트|생태계|정신|계획|개발자|기여|연구|대안/g],
      ["data", /데이터(?:셋|세트)?|말뭉치|코퍼스|벤치마크/g],
      [
        "code",
        /코드|라이브러리|프레임워크|도구|엔진|스크립트|구현|(?<!(?:대화|인식|합성|생성|번역|이해)\s?)시스템|소프트웨어/g
      ],
      [
        "model",
        /모델|가중치|(?:대화|인식|합성|생성|번역|이해)\s?시스템|LLM|LVLM|VLM|체크포인트|버전|시리즈/g
      ]
    ],
    own: /우리|저희|당사|본 모델|본 프로젝트|이 모델|이 프로젝트/,
    others: /(?:다른|기존|모든|대부분의|많은|여러|다양한|유사한|현재|주요|이전)\s?[^,.]{0,12}$/,
    compared: /^[^,.]{0,16}(?:중에서|중 |보다|능가|비교|필적|기반으로|바탕으로|사용하|활용하|지원하)|^[^,.]{0,12}(?:LLM|모델)[의을를][^,.]{0,20}(?:프레임워크|도구|벤치마크|플랫폼|라이브러리)|(?:비교하여|기반한)[^,.]{0,10}$/,
    negated: /^[^,.]{0,16}(?:아닙니다|아니|않|없)|비\s?$/,
    promised: /예정|계획|향후|추후|앞으로|곧 /
  },
  es: {
    signs: words2("el la los las es de un una del que para con y en nuestro hemos este se"),
    noun: "before",
    nouns: [
      ["other", /comunidad|plataforma|ecosistema|movimiento|iniciativa|esp[ií]ritu|proyectos?\b/gi],
      ["data", /\bdatos\b|corpus|conjuntos? de datos|punto de referencia|benchmark|evaluaci[oó]n/gi],
      [
        "code",
        /biblioteca|herramienta|librer[ií]a|\bcódigo\b(?! abierto)|marco de trabajo|software|framework|implementaci[oó]n/gi
      ],
      ["model", ROMANCE_MODEL]
    ],
    own: /\bnuestr[oa]s?\b|\bnosotros\b|\beste modelo\b|\b(?:public|present|liber|lanz|ofrec|entren|desarroll)(?:amos|emos|imos)\b|hemos/i,
    others: /\b(?:otr[oa]s?|existentes?|mayor[ií]a de|muchos|varios|algunos|demás|todos)\b[^,.;]{0,30}$/i,
    compared: /\b(?:supera|comparad|frente a|mejor que|entre los|entre|basad[oa] en|utiliza|usa)\b[^,.;]{0,40}$|\bbasad[oa]s? en [^,.;]{1,40}, una? [^,.;]{0,24}$|^\s*existentes?\b/i,
    negated: /\b(?:no|ni|nunca|sin)\s(?:es|son|está|están|ser|ha|se)?[^,.;]{0,24}$/i,
    promised: /\bserá[n]?\b|\bpronto\b|próximamente|\b(?:publicar|liberar|lanzar|abrir)(?:emos|á|án)\b|planeamos|futuro/i
  },
  pt: {
    signs: words2("o os as \xE9 um uma do da de que para com e em nosso n\xE3o este s\xE3o"),
    noun: "before",
    nouns: [
      ["other", /comunidade|plataforma|ecossistema|movimento|iniciativa|projetos?\b/gi],
      ["data", /\bdados\b|corpus|benchmark|avaliação/gi],
      ["code", /biblioteca|ferramenta|\bcódigo\b(?! aberto)|software|framework|implementação/gi],
      ["model", ROMANCE_MODEL]
    ],
    own: /\bnoss[oa]s?\b|\bnós\b|\beste modelo\b|\b(?:public|apresent|lanç|disponibiliz|trein)amos\b/i,
    others: /\b(?:outr[oa]s?|existentes?|maioria|muitos|vários|alguns|demais|todos)\b[^,.;]{0,30}$/i,
    compared: /\b(?:supera|comparad|melhor que|entre os|entre|basead[oa] em|utiliza|usa)\b[^,.;]{0,40}$|^\s*existentes?\b/i,
    negated: /\b(?:não|nem|nunca|sem)\b[^,.;]{0,24}$/i,
    promised: /\bserá\b|\bserão\b|em breve|futuramente|planejamos/i
  },
  fr: {
    signs: words2("le la les est un une des du que pour avec et en de au aux par notre nous ce sont sur"),
    noun: "before",
    nouns: [
      ["other", /communauté|plateforme|écosystème|mouvement|initiative|esprit|projets?\b/gi],
      ["data", /\bdonnées\b|corpus|benchmark|évaluation/gi],
      [
        "code",
        /biblioth[eè]que|\boutils?\b|\bcode\b(?! source ouvert)|logiciel(?! libre)|framework|implémentation/gi
      ],
      ["model", ROMANCE_MODEL]
    ],
    own: /\bnous\b|\bnotre\b|\bnos\b|\bce modèle\b/i,
    others: /\b(?:autres?|existants?|plupart|plusieurs|certains|nombreux|tous les)\b[^,.;]{0,30}$/i,
    compared: /\b(?:surpass\w*|dépass\w*|compar\w*|par rapport|meilleur\w* que|parmi|entre|basée?s? sur|utilis\w*)\b[^,.;]{0,40}$|\bbasée?s? sur [^,.;]{1,40}, une? [^,.;]{0,24}$|^\s*existants?\b/i,
    negated: /\bn[e'’]\s?\w+ (?:pas|plus|jamais)\b[^,.;]{0,24}$|\bnon\s$|\bsans\b[^,.;]{0,12}$/i,
    promised: /\bsera\b|\bseront\b|bientôt|prochainement|à venir|prévoyons|\w+erons\b|\bpourr(?:a|ons|ions|ait|ont|aient)\b/i
  },
  de: {
    signs: words2("der die das ist ein eine des und f\xFCr mit wir unser auf von dem den sind als wird"),
    noun: "after",
    nouns: [
      ["other", /gemeinschaft|community|plattform|ökosystem|bewegung|initiative|projekte?\b/gi],
      ["data", /\bdaten\b|datens[aä]tze?|korpus|benchmark/gi],
      ["code", /bibliothek|werkzeug|\bcode\b|quellcode|software|framework|implementierung/gi],
      ["model", /modell(?:e|en|s|reihe|familie)?\b|sprachmodell\w*|gewichte?n?\b|llms?\b|checkpoints?\b/gi]
    ],
    own: /\bwir\b|\bunser\w*\b|\bdieses Modell\b/i,
    others: /\b(?:ander\w*|bestehende\w*|existierende\w*|meisten|viele\w*|einige\w*|alle\w*|mehrere\w*)\b[^,.;]{0,30}$/i,
    compared: /\b(?:übertr\w*|vergl\w*|\w+er als|gegenüber|unter den|basier\w* auf|nutzt|verwendet)\b[^,.;]{0,30}$|^[^,.;]{0,20}\b(?:übertr\w*|vergl\w*)/i,
    negated: /\b(?:nicht|kein\w*|nie|ohne)\b[^,.;]{0,24}$|^[^,.;]{0,12}\bnicht\b/i,
    promised: /\bwird\b|\bwerden\b|demnächst|bald\b|künftig|geplant|planen/i
  },
  it: {
    signs: words2("il la gli \xE8 un una di del della che per con e nostro abbiamo questo sono"),
    noun: "before",
    nouns: [
      ["other", /comunità|piattaforma|ecosistema|movimento|iniziativa|progetti?o?\b/gi],
      ["data", /\bdati\b|corpus|dataset|benchmark/gi],
      ["code", /libreria|strument[oi]|\bcodice\b(?! aperto)|software|framework|implementazione/gi],
      ["model", ROMANCE_MODEL]
    ],
    own: /\bnostr[oaie]\b|\babbiamo\b|\bquesto modello\b|\b(?:present|rilasci|pubblich)iamo\b/i,
    others: /\b(?:altr[oaie]|esistent[ei]|maggior parte|molti|alcuni|tutti)\b[^,.;]{0,30}$/i,
    compared: /\b(?:super\w*|confront\w*|rispetto a|tra i|fra i|basat\w* su|utilizza)\b[^,.;]{0,40}$/i,
    negated: /\bnon\b[^,.;]{0,24}$/i,
    promised: /\bsarà\b|\bsaranno\b|presto|prossimamente/i
  },
  ru: {
    signs: /[а-яё]{2,}/gi,
    noun: "before",
    nouns: [
      ["other", /сообществ\w*|платформ\w*|экосистем\w*|проект\w*/gi],
      ["data", /данн\w*|датасет\w*|корпус\w*|бенчмарк\w*/gi],
      ["code", /библиотек\w*|инструмент\w*|фреймворк\w*|реализаци\w*/gi],
      ["model", /модел[а-яё]*|вес(?:а|ов|ами)|llm/gi]
    ],
    own: /(?<![а-яё])(?:мы|наш[а-яё]*|эта модель)(?![а-яё])/i,
    others: /(?<![а-яё])(?:друг[а-яё]*|существующ[а-яё]*|больш[а-яё]*|многи[а-яё]*|все)(?![а-яё])[^,.;]{0,30}$/i,
    compared: /(?:превосход|сравн|среди|основан|использ)[а-яё]*[^,.;]{0,40}$/i,
    negated: /(?<![а-яё])(?:не|без)\s[^,.;]{0,24}$/i,
    promised: /будет|будут|скоро|планиру/i
  }
};
var REST = {
  noun: "before",
  nouns: [
    ["other", /cộng đồng|topluluk|مجتمع|समुदाय|ชุมชน|komunitas/gi],
    ["code", /thư viện|kütüphane|مكتبة|pustaka/gi],
    ["model", /mô hình|modeli?|نموذج|मॉडल|โมเดล|llm/gi]
  ],
  own: /chúng tôi|نحن|हम |เรา|kami /i,
  others: /khác|diğer|الأخرى|अन्य|lain/i,
  compared: /benchmark|karşılaştır|مقارنة/i,
  negated: /không|değil|ليس|नहीं|ไม่|bukan|tidak/i,
  promised: /\bsẽ\b|yakında|قريب|जल्द|เร็วๆ|akan /i
};

// src/claims/grammar/other-languages.ts
var NEAR = 40;
var TERMS3 = /オープンソース・?ライセンス|오픈\s?소스\s라이[선센]스|licencia de código abierto|licença de código aberto|licence open[- ]source|open-source-lizenz/i;
var FOR_MODELS2 = new RegExp("(?<!\\p{L})(?:para|pour|per|f\xFCr|\u0434\u043B\u044F)\\s+(?:\\p{L}+\\s+)?(?:llms?|vlms?|mod\\p{L}+|\u043C\u043E\u0434\\p{L}+)\\s+(?:de\\s+)?$", "iu");
var LISTED2 = /^\s*(?:[、・,·]|と|および|及び|や|와|과|및)\s*$/u;
var CLAUSE_END3 = /[.;!?。！？；、，,]/;
function judgeOther({
  phrase,
  text,
  from,
  to,
  section,
  names,
  task,
  block,
  previous,
  hasOwnLink
}) {
  if (section !== "own" || task === "open") return void 0;
  if (block.kind === "heading" && isAll(TERMS3, text)) return "model";
  const before = text.slice(0, from);
  const after = text.slice(to);
  if (/^[\s-]*licen[cs]e agreement/i.test(after)) return void 0;
  const words3 = LANGUAGES[phrase.language] ?? REST;
  if (words3.promised.test(text) && task !== "done") return void 0;
  for (const pattern of [words3.negated, words3.compared])
    if (pattern.test(before) || pattern.test(after)) return void 0;
  if (words3.others.test(before)) return void 0;
  if (FOR_MODELS2.test(before)) return void 0;
  const isOwn2 = task === "done" || hasOwnLink || words3.own.test(text) || names.isNamedIn(text);
  if (!isOwn2) return void 0;
  const kind = kindOf2(words3, before, after) ?? (names.isNamedIn(before.split(CLAUSE_END3).at(-1)) ? "model" : void 0);
  const said = kind ?? (words3.own.test(text) && !hasLetter(before.slice(0, -6)) ? lastIn(words3.nouns, previous) : void 0);
  return said === "other" ? void 0 : said;
}
function kindOf2({ noun, nouns }, before, after) {
  const right = after.slice(0, NEAR).split(CLAUSE_END3)[0];
  const sides = noun === "after" ? [right, before] : [before, right];
  const near = noun === "after" ? firstIn(nouns, sides[0]) : lastIn(nouns, sides[0]);
  return near ?? (noun === "after" ? lastIn(nouns, sides[1]) : firstIn(nouns, sides[1]));
}
function firstIn(nouns, text) {
  const found = allIn(nouns, text);
  let head = found[0];
  for (const next of found) if (head && next.from <= head.to) head = next;
  return head?.kind;
}
function lastIn(nouns, text) {
  const found = allIn(nouns, text);
  for (let at = found.length - 1; at > 0; at -= 1) {
    if (!LISTED2.test(text.slice(found[at - 1].to, found[at].from))) break;
    if (found[at - 1].kind === "model") return "model";
  }
  return found.at(-1)?.kind;
}
function allIn(nouns, text) {
  return nouns.flatMap(
    ([kind, pattern]) => [...text.matchAll(pattern)].map((match) => ({
      kind,
      from: match.index,
      to: match.index + match[0].length
    }))
  ).sort((a, b) => a.from - b.from || a.to - b.to);
}

// src/claims/quote.ts
var LENGTH = 200;
function quoteOf(sentence, from, to) {
  if (sentence.length <= LENGTH) return sentence;
  const room = LENGTH - (to - from) - 2;
  const start = Math.max(0, Math.min(from - Math.floor(room / 2), sentence.length - LENGTH + 1));
  const end = Math.min(sentence.length, start + LENGTH - 2);
  return `${start > 0 ? "\u2026" : ""}${sentence.slice(start, end).trim()}${end < sentence.length ? "\u2026" : ""}`;
}

// src/claims/history.ts
var ROADMAP = /road-?map|路线图|路線圖|ロードマップ|로드맵/i;
var DAY = new RegExp("^\\W{0,4}(?:(?:19|20)\\d\\d\\s?[-./\u5E74]\\s?\\d{1,2}\\s?[-./\u6708]\\s?\\d{1,2}(?!\\d)|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)", "u");
var REACH = 60;
function isDatedEntry(blocks, index) {
  const block = blocks[index];
  if (block.kind !== "item" || !ROADMAP.test(block.headings.at(-1) ?? "")) return false;
  if (DAY.test(block.text)) return true;
  let { depth } = block;
  for (let at = index - 1; at >= 0 && index - at < REACH && depth > 1; at -= 1) {
    const earlier = blocks[at];
    if (earlier.kind === "heading") return false;
    if (earlier.kind !== "item" || earlier.depth >= depth) continue;
    if (DAY.test(earlier.text)) return true;
    ({ depth } = earlier);
  }
  return false;
}

// src/claims/language-of.ts
var ENGLISH = /\b(?:the|is|are|of|and|we|our|to|for|with|this|that|it|a|an|by|on)\b/gi;
var LEAST = 2;
var VERBS2 = new Set("ist sind wurde est sont \xE9t\xE9 \xE8 sono \xE9 s\xE3o".split(" "));
var SIGNS = Object.entries(LANGUAGES).map(
  ([language, { signs }]) => [language, signs]
);
function languageOf(sentence) {
  const lower = sentence.toLowerCase();
  const tokens = lower.match(isPlain(lower) ? /[a-z]+/g : new RegExp("\\p{L}+", "gu")) ?? [];
  let best = "en";
  const english = sentence.match(ENGLISH)?.length ?? 0;
  const least = !english && tokens.some((token) => VERBS2.has(token)) ? 1 : LEAST;
  let most = Math.max(least - 1, english);
  for (const [language, signs] of SIGNS) {
    const count = signs instanceof RegExp ? sentence.match(signs)?.length ?? 0 : tokens.reduce((sum, token) => sum + (signs.has(token) ? 1 : 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

// src/claims/of-others.ts
var NOT_ITS_OBJECT = /[.;:!?。；：！？,，]|\b(?:of|from|on|with|for|in|at|by|to|and|using|via|than|like|is|are|based|trained|tuned|under)\b|基于|微调|使用|用于|采用|参考|和|与|及/i;
var OBJECT_REACH = 120;
var PARTICLE = /^\s*(?:を|は|が|も|을|를|은|는|이|가|도)?\s*$/;
var POINTER = /^\W*(?:please\s+)?(?:see|check(?: out)?|visit|refer to|link|详见|参见|请见|项目地址|详情)\W*(?:it\s|more\s)?(?:here|at|details)?\W*$/i;
var TAKES_UP = /^\W*(?:this(?! (?:project|repo(?:sitory)?|work|paper)\b)|it|they|these)\s|^[\s>*-]*(?:该|它|这)/i;
var ITS_CODE = /^\W*(?:code|github|repo|repository|source|代码|源码|项目)\W*$/i;
var OURS = /\b(?:we|our|us)\b|我们|本项目/i;
function isOfOthers(block, links, { before, sentence, next }, phrase, names) {
  const { repository } = names;
  if (isKeptElsewhere(block, links, sentence, phrase, names)) return true;
  if (repository.begins(sentence.text)) return false;
  if (links.some(({ url }) => repository.isSiblingIn(sentence.text, url))) return true;
  if (before && TAKES_UP.test(sentence.text) && namesSibling(links, before, names)) return true;
  const object = phrase.language === "ja" || phrase.language === "ko" ? linkBefore : linkAfter;
  const linked = object(block.text, links, sentence, phrase);
  if (linked && repository.isOtherModel(linked.url)) return true;
  return pointsTo(block.text, links, next, ({ url }) => repository.isSibling(url));
}
function namesSibling(links, { from, to, text }, { repository }) {
  return links.some((link) => link.from >= from && link.to <= to && repository.isSiblingIn(text, link.url));
}
function linkAfter(text, links, { to }, phrase) {
  const link = links.find(({ image, from }) => !image && from >= phrase.to && from < to);
  if (!link || link.from - phrase.to > OBJECT_REACH) return void 0;
  return NOT_ITS_OBJECT.test(text.slice(phrase.to, link.from)) ? void 0 : link;
}
function linkBefore(text, links, { from }, phrase) {
  const link = links.findLast(
    (earlier) => !earlier.image && earlier.to <= phrase.from && earlier.from >= from
  );
  return link && PARTICLE.test(text.slice(link.to, phrase.from)) ? link : void 0;
}
function isKeptElsewhere({ kind }, links, { text }, { from, to }, names) {
  if (kind !== "item" || OURS.test(text)) return false;
  const said = links.find((link) => link.from <= from && link.to >= to);
  if (said && names.repository.isForeign(said.url) && !names.isNamedIn(text)) return true;
  const code = links.filter((link) => link.from >= to && ITS_CODE.test(link.text));
  return code.length > 0 && code.every(({ url }) => names.repository.isForeign(url));
}
function pointsTo(text, links, sentence, isMeant) {
  if (!sentence) return false;
  const link = links.find(({ from, to }) => from >= sentence.from && to <= sentence.to);
  if (!link || !isMeant(link)) return false;
  return POINTER.test(text.slice(sentence.from, link.from) + text.slice(link.to, sentence.to));
}

// src/claims/section.ts
var HEADINGS = [
  [
    "bibliography",
    /^\W*(?:citations?|cite|citing|how to cite|bibtex|references?|bibliography|publications?|papers?|reference papers?|引用|引文|工作引用|引用方式|参考文献|文献|引用について|인용|参考|citación|citation.*)\W*$/i
  ],
  ["bibliography", /\b(?:citations?|citing|bibtex)\b|引用/i],
  [
    "others",
    /acknowledg|\bcredits?\b|\bthanks?\b|\bthank you\b|related (?:projects?|works?|repos|links|resources)|^\W*(?:(?:press|media)(?: coverage)?|coverage|in the (?:press|media|news)|featured in)\W*$|similar projects|community (?:projects?|work|support|extensions?|contributions?)|third[- ]party|awesome|\bfriends?\b|built (?:with|on)|based on|inspired by|inspiration|star history|contribut(?:ors?|ing)|code of conduct|ecosystem|projects? (?:using|based|that)|powered by|adopters|\bbaselines?\b|致谢|鸣谢|感谢|相关(?:项目|工作|链接)|友情链接|友好链接|サードパーティ|서드\s?파티|リンク|フレンド|링크|贡献者|社区(?:项目|支持|贡献)|第?三方|参考项目|謝辞|谢辞|関連|감사/i
  ],
  [
    "plans",
    /\b(?:to-?do|roadmap|future (?:work|plans?)|open-?source plan|coming soon|release plans?|plans?)\b|计划|待办|路线图|未来工作|今後|로드맵/i
  ]
];
var LICENSE2 = /licen[cs]e|协议|許可|许可/i;
function sectionOf(headings) {
  for (const heading of headings.toReversed()) {
    const found = HEADINGS.find(([, pattern]) => pattern.test(simplified(heading)));
    if (found?.[0] === "bibliography" && LICENSE2.test(heading)) continue;
    if (found) return found[0];
  }
  return "own";
}

// src/claims/statements.ts
var BIBTEX = /@\w{4,20}\s*\{|\b(?:title|howpublished)\s*=\s*[{"]/;
function* statementsIn(document, index, names) {
  const { blocks } = document;
  const block = blocks[index];
  if (block.kind === "code") return;
  const phrases = phrasesIn(block);
  if (!phrases.length || BIBTEX.test(block.text) || describesOther(block, names)) return;
  const sentences = sentencesOf(block.text);
  let previous = leadInto(blocks, index);
  let next = 0;
  for (const [at, sentence] of sentences.entries()) {
    for (; next < phrases.length && phrases[next].from < sentence.to; next += 1) {
      const phrase = phrases[next];
      if (phrase.from < sentence.from || phrase.to > sentence.to) continue;
      const around = { before: sentences[at - 1], sentence, next: sentences[at + 1] };
      if (isOfOthers(block, linksOf(block), around, phrase, names)) continue;
      const task = taskOf(document, block);
      const section = sectionOf(block.kind === "heading" ? [...block.headings, block.text] : block.headings);
      const isDone = task === "done" || task === void 0 && isDatedEntry(blocks, index);
      const language = phrase.language === "en" ? languageOf(sentence.text) : phrase.language;
      yield {
        phrase: { ...phrase, language },
        text: sentence.text,
        from: phrase.from - sentence.from,
        to: phrase.to - sentence.from,
        sentenceFrom: sentence.from,
        block,
        section: section === "plans" && isDone ? "own" : section,
        previous,
        list: leadsIntoList(sentence.text, phrase.to - sentence.from) ? listAfter2(document, index) : [],
        below: textBelow(blocks, index),
        ...task && { task },
        ...linkAt(block, phrase),
        hasOwnLink: linksOf(block).some(
          ({ from, to, url }) => from >= sentence.from && to <= sentence.to && names.isOwnPage(url)
        ),
        names
      };
    }
    previous = sentence.text;
  }
}
var PAGE = /^https?:\/\/(?:github\.com|huggingface\.co)\/[\w.-]+\/[\w.-]+\/?$/;
var HUBS = /^https?:\/\/(?:[\w-]+\.)?(?:github\.(?:com|io)|huggingface\.co|hf\.co|modelscope\.cn|arxiv\.org)\//;
var CALLED_FOR_WHAT_IT_IS = /\b(?:models?|weights|checkpoints?|code|data|datasets?|paper|report|blog|post|demo|page|website|homepage|docs?|hub|news|release|here|link)\b|[\u3040-\u30ff\u4e00-\u9fff]/i;
function describesOther(block, names) {
  if (block.kind !== "item") return false;
  const first = linksOf(block).find(({ image }) => !image);
  if (!first || first.from > 3 || names.isNamedIn(first.text) || names.isOwnPage(first.url)) return false;
  if (!/^\W{0,2}(?:[:：]|\s[-–—]\s)/.test(block.text.slice(first.to, first.to + 6))) return false;
  if (PAGE.test(first.url)) return true;
  return /^https?:\/\//.test(first.url) && !HUBS.test(first.url) && !CALLED_FOR_WHAT_IT_IS.test(first.text);
}
function linkAt(block, phrase) {
  const link = linksOf(block).find(({ from, to, image }) => !image && from <= phrase.from && phrase.to <= to);
  return link ? { link } : {};
}
var LINK_LIMIT = 500;
function linksOf({ links }) {
  return links.length > LINK_LIMIT ? links.slice(0, LINK_LIMIT) : links;
}
function phrasesIn(block) {
  const addresses = linksOf(block).filter(({ text, url }) => text === url);
  const apart = [...block.code, ...addresses].sort((a, b) => a.from - b.from);
  let next = 0;
  return findPhrases(block.text).filter(({ from, to }) => {
    while (next < apart.length && apart[next].to <= from) next += 1;
    const range = apart[next];
    return !range || range.from > from || to > range.to;
  });
}
function leadInto(blocks, index) {
  const block = blocks[index];
  if (block.kind !== "item") return "";
  for (let at = index - 1; at >= 0 && index - at < 30; at -= 1) {
    const earlier = blocks[at];
    if (earlier.kind === "heading") return "";
    if (earlier.kind !== "item" || earlier.depth < block.depth) return earlier.text.slice(-300);
  }
  return "";
}
function leadsIntoList(sentence, phraseEnd) {
  return /[:：]\s*$/.test(sentence) || !sentence.slice(phraseEnd).trim();
}
function textBelow(blocks, index) {
  if (blocks[index].kind !== "heading") return "";
  const next = blocks.slice(index + 1, index + 4);
  const end = next.findIndex(({ kind }) => kind === "heading" || kind === "code");
  return (end < 0 ? next : next.slice(0, end)).map(({ text }) => text.slice(0, 300)).join("\n");
}
function listAfter2(document, index) {
  const { blocks } = document;
  const { depth, kind } = blocks[index];
  const least = kind === "item" ? depth + 1 : 1;
  const items = [];
  for (let at = index + 1; at < blocks.length && items.length < 30; at += 1) {
    const block = blocks[at];
    if (block.kind !== "item" || block.depth < least) break;
    if (taskOf(document, block) !== "open") items.push(block.text.slice(0, 300));
  }
  return items;
}

// src/claims/sources/table.ts
var CELL_LIMIT = 2e3;
var NEAR_CELLS = 300;
var WHOLLY = /(?:fully|truly|completely|now|完全|全面|全部|均?已(?:经|全部)?|现已)\W*$/i;
function isRowLabel(blocks, index, { block, phrase, names, section }) {
  if (block.kind !== "cell" || !block.row || section !== "own") return false;
  const rest = block.text.slice(0, phrase.from).replace(WHOLLY, "") + block.text.slice(phrase.to);
  if (hasLetterOrDigit(rest)) return false;
  const first = firstOfRow(blocks, index);
  if (first >= index) return false;
  if (block.column && names.isNamedIn(block.column)) return true;
  if (!names.isNamedIn(blocks[first].text)) return false;
  const { repository } = names;
  return repository.begins(blocks[first].text) || !firstsOfTable(blocks, index).some(({ text }) => repository.begins(text));
}
var WHEN_OR_HOW_MUCH = /^\s*已?(?:开源|開源)(?:日期|时间|時間|大小|规模|規模|尺寸|参数量?|參數量?|版本|模型)\s*$|^\s*open[- ]?sourced? (?:date|on|since|sizes?|versions?|models?)\s*$/i;
var DOWNLOADS = /模型(?:下载|下載|列表)|\bdownloads?\b|\bmodel (?:list|zoo)\b/i;
function isDateOrSize(blocks, index, { block, names, section }) {
  if (block.kind !== "cell" || section !== "own" || !WHEN_OR_HOW_MUCH.test(block.text)) return false;
  if (block.row !== 0) {
    if (firstOfRow(blocks, index) !== index) return false;
    return DOWNLOADS.test(block.headings.join("\n")) || cellsOfRow(blocks, index).some(({ column }) => column && names.isNamedIn(column));
  }
  const below = blocks.slice(index).findIndex(({ kind, row }) => kind !== "cell" || row !== 0);
  const next = below < 0 ? void 0 : blocks[index + below];
  return next?.kind === "cell" && next.row === 1 && names.isNamedIn(next.text);
}
var COLUMN = /^\W*(?:(?:is|fully|model|是否|模型|已) ?){0,2}(?:open[- ]?sourced?|open[- ]weights?|fully open|开源|開源|オープンソース)(?: ?(?:models?|weights|模型|权重|モデル))?\W*$/i;
var AFFIRMED = new RegExp("^\\W*(?:[\u2705\u2713\u2714\u2611\u221A\u{1F7E2}\u2B55]|(?::(?:white_check_mark|heavy_check_mark|check|ballot_box_with_check):)|yes|\u662F|true)(?!\\p{L})", "iu");
function isMarkedColumn(blocks, index, { block, names, section }) {
  if (block.kind !== "cell" || block.row !== 0 || section !== "own" || !COLUMN.test(block.text)) return false;
  let first = block;
  for (const cell of blocks.slice(index, index + CELL_LIMIT)) {
    if (cell.kind !== "cell") return false;
    if (cell.row !== first.row) first = cell;
    const isMarked = cell.row !== 0 && cell.column === block.text && AFFIRMED.test(cell.text);
    if (isMarked && names.isNamedIn(first.text)) return true;
  }
  return false;
}
function isMarkedRow(blocks, index, { block, names, section }) {
  if (block.kind !== "cell" || !block.row || section !== "own" || !COLUMN.test(block.text)) return false;
  if (firstOfRow(blocks, index) !== index) return false;
  return cellsOfRow(blocks, index).slice(1).some(({ text, column }) => AFFIRMED.test(text) && column && names.isNamedIn(column));
}
function firstOfRow(blocks, index) {
  let first = index;
  while (blocks[first - 1]?.kind === "cell" && blocks[first - 1].row === blocks[index].row) first -= 1;
  return first;
}
function firstsOfTable(blocks, index) {
  let from = index;
  while (blocks[from - 1]?.kind === "cell" && index - from < NEAR_CELLS) from -= 1;
  const firsts = [];
  for (let at = from; blocks[at]?.kind === "cell" && at - index < NEAR_CELLS; at += 1)
    if (at === from || blocks[at].row !== blocks[at - 1].row) firsts.push(blocks[at]);
  return firsts;
}
function cellsOfRow(blocks, index) {
  let end = index;
  while (blocks[end]?.kind === "cell" && blocks[end].row === blocks[index].row) end += 1;
  return blocks.slice(index, end);
}

// src/claims/sources/prose.ts
var JUDGES = {
  en: judgeEnglish,
  zh: judgeChinese
};
var TABLES = [isRowLabel, isDateOrSize, isMarkedColumn, isMarkedRow];
var STATEMENT_LIMIT = 2e3;
function claimsInProse(document, names) {
  const claims = [];
  let read = 0;
  for (const [index, block] of document.blocks.entries()) {
    if (!mayClaim(block.text)) continue;
    for (const statement of statementsIn(document, index, names)) {
      read += 1;
      if (read > STATEMENT_LIMIT) return claims;
      const isLabel = TABLES.some((says) => says(document.blocks, index, statement));
      const subject = isLabel ? "model" : block.kind === "cell" && !/我们|本模型|\b(?:we|our|this model)\b/i.test(block.text) ? void 0 : (JUDGES[statement.phrase.language] ?? judgeOther)(statement);
      if (subject) claims.push(claimOf(document, block, statement, subject));
    }
  }
  return claims;
}
var PAPER = /^https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org|openreview\.net|aclanthology\.org|doi\.org|huggingface\.co\/papers)\/|\.pdf$/i;
function claimOf(document, block, statement, subject) {
  const { sentenceFrom: base, phrase, text, from, to } = statement;
  const { start } = block.range(base + from, base + to);
  return {
    label: phrase.label,
    subject,
    file: document.path,
    ...document.placeAt(start),
    quote: quoteOf(text, from, to),
    source: "prose",
    ...subject === "model" && phrase.label === "open-source" && fixOf(document, block, statement)
  };
}
function fixOf(document, block, statement) {
  if (statement.link && PAPER.test(statement.link.url)) return void 0;
  const base = statement.sentenceFrom;
  const gap = (from, to) => {
    const start = block.range(base + from - 1, base + from).end;
    return document.source.slice(start, block.at(base + to));
  };
  const fix = fixFor(statement, gap);
  if (!fix) return void 0;
  const range = block.range(base + fix.from, base + fix.to);
  const inside = document.source.slice(
    block.range(base + statement.from, base + statement.to).start,
    range.end
  );
  return /[*_`<>[\]|]|\n\s*\S?\s*$/.test(inside) ? void 0 : { range, fix: fix.replacement };
}

// src/claims/sources/text.ts
function claimsInDescription(text, names) {
  const line = text.replace(/\s/g, " ");
  return claimsInProse(readDocument("description.md", `# ${line}`), names).map(
    ({ column, range, ...claim }) => ({
      ...claim,
      ...column !== void 0 && { column: column - 2 },
      ...range && { range: { start: range.start - 2, end: range.end - 2 } }
    })
  );
}
function claimsInMarkdown(text, names) {
  return claimsInProse(readDocument("text.md", text), names);
}

// src/claims/sources/alternatives.ts
var LIMIT = 500;
function claimsInAlternatives(document, names) {
  const claims = [];
  let read = 0;
  for (const { links } of document.blocks) {
    for (const link of links) {
      if (!link.image || !mayClaim(link.text)) continue;
      read += 1;
      if (read > LIMIT) return claims;
      const place = document.placeAt(link.start);
      for (const { label, subject, quote, source } of claimsInDescription(link.text, names))
        claims.push({ label, subject, file: document.path, ...place, quote, source });
    }
  }
  return claims;
}

// src/claims/words/tags.ts
var TAGS = [
  ["open-science", /^openscience$/],
  [
    "open-source",
    /^(?:fully)?open(?:source|sourced)?(?:llm|ai|models?)?$|^fullyopen$|^truly(?:open|opensource)$|^开源(?:大?模型)?$/
  ],
  ["open-weights", /^openweights?(?:llm|models?)?$|^开放权重$/]
];
function labelOfTag(tag) {
  const plain = tag.toLowerCase().replace(/[\s_-]/g, "");
  if (/^open(?:ai|llm|models?)?$/.test(plain)) return void 0;
  return TAGS.find(([, pattern]) => pattern.test(plain))?.[0];
}

// src/claims/sources/card.ts
var DATA_KEYS = [
  "task_categories",
  "size_categories",
  "dataset_info",
  "annotations_creators",
  "source_datasets"
];
function claimsInCard(document) {
  const { frontMatter } = document;
  const tags = frontMatter?.data?.tags;
  if (!frontMatter || !Array.isArray(tags)) return [];
  const subject = DATA_KEYS.some((key) => key in frontMatter.data) ? "data" : "model";
  return tags.flatMap((tag, index) => {
    const label = typeof tag === "string" ? labelOfTag(tag) : void 0;
    return label ? [{ ...claimOfTag(document, frontMatter, tag, index, label), subject }] : [];
  });
}
function claimOfTag(document, frontMatter, tag, index, label) {
  const { path, source } = document;
  const found = frontMatter.rangeOf(["tags", index]);
  const at = found ? source.indexOf(tag, found.start) : -1;
  const range = found && at >= 0 && at < found.end ? { start: at, end: at + tag.length } : void 0;
  return {
    label,
    subject: "model",
    file: path,
    ...document.placeAt(range?.start ?? frontMatter.start),
    quote: tag,
    source: "card",
    ...label === "open-source" && range && { range, fix: "open-weights" }
  };
}

// src/claims/sources/host.ts
function claimsOnHost(about, names) {
  const { description, topics, pullRequest, release } = about;
  const claims = [
    ...description ? claimsInDescription(description, names) : [],
    ...(topics ?? []).flatMap((topic) => claimOfTopic(topic)),
    ...pullRequest ? claimsInDescription(pullRequest.title, names) : [],
    ...pullRequest ? claimsInMarkdown(pullRequest.body, names) : [],
    ...release ? claimsInDescription(release.title, names) : [],
    ...release ? claimsInMarkdown(release.notes, names) : []
  ];
  return claims.map(({ label, subject, quote }) => ({ label, subject, quote, source: "host" }));
}
function claimOfTopic(topic) {
  const label = labelOfTag(topic);
  if (!label) return [];
  const subject = label === "open-weights" || /llm|model/i.test(topic) ? "model" : "code";
  return [{ label, subject, quote: topic, source: "host" }];
}

// src/claims/words/lineage.ts
var LINEAGE_WORDINGS = [
  {
    label: "from-scratch",
    pattern: /\b(?:pre-?)?trained\b[^.;:!?]{0,60}?\bfrom (?:scratch|the ground up)\b/gi
  },
  {
    label: "from-scratch",
    pattern: /\b[Ww]e (?:pre-?)?train\b[^.;:!?]{0,60}?\bfrom (?:scratch|the ground up)\b/g
  },
  { label: "from-scratch", pattern: /(?:完全)?从(?:零|头|0|\s0\s)(?:开始)?(?:进行)?(?:自主)?(?:预)?训练/g },
  {
    label: "from-scratch",
    pattern: /(?:ゼロ|スクラッチ)から(?:学習|訓練|事前学習)|스크래치(?:부터|로) 학습|처음부터 (?:사전)?\s?학습/g
  },
  {
    label: "own-model",
    pattern: /\b(?:self-developed|home-?grown|in-house[- ](?:developed |trained |built )?(?:[\w-]+ ){0,2}(?:model|llm)s?|in-house-(?:developed|trained|built)|independently (?:developed|trained|built)|developed in-house|fully indigenous|our own (?:[\w-]+ ){0,3}(?:model|llm|vlm))\b/gi
  },
  { label: "own-model", pattern: /自主研发|自主训练|自研|独立研发|完全自主|自社開発|独自開発|자체 개발/g }
];
var PARTS = /\b(?:tokenizer|vocabular\w+|vae|autoencoder|encoder|decoder|projector|adapter|classifier|reward model|discriminator|filter|framework|library|toolkit|engine|platform|tools?|pipeline|benchmark|dataset|data|system|infrastructure|kernel|compiler|evaluation|technolog\w+)\b|分词器|词表|编码器|解码器|框架|工具|平台|系统|引擎|数据集?|基准|算法|芯片|方法|技术|流程/i;
var USED = /\b(?:leverag\w+|us(?:e|es|ed|ing)|with|via|by|adopt\w*)\b[^.;:!?]{0,100}$|[/／]\s*$/i;
var ADVICE = /\b(?:to|can|could|you|your|how|if|want|need|either|instead of|rather than|than|without|support\w*|scripts?|command|config\w*|option\w*|users?|or|for|when|will|would|should|may|might|let['’]s|please|not|no|none|cost\w*|avoid\w*|versus|vs\.?|compared)\b[^.;:!?]{0,40}$|(?:如果|可以|需要|如何|支持|无需|不是|并非|而非|相比|若|可|降至|约|相当于|预算)[^，。]{0,20}$/i;

// src/claims/sources/lineage.ts
var MODEL = /\b(?:models?|llms?|lms?|vlms?|transformers?|networks?|series|family)\b|模型|大模型|モデル|모델/i;
var OWN2 = /\b(?:we|our|ours|it|this|these|they)\b|我们|我們|本项目|本模型|该模型|私たち|우리/i;
function lineageClaimsIn(document, names) {
  const claims = [];
  for (const block of document.blocks) {
    if (block.kind === "code" || block.kind === "cell" || !mayHold(block.text)) continue;
    if (sectionOf(block.headings) !== "own") continue;
    for (const sentence of sentencesOf(block.text)) {
      for (const { label, pattern } of LINEAGE_WORDINGS) {
        for (const match of sentence.text.matchAll(pattern)) {
          const to = match.index + match[0].length;
          if (!isOwn(sentence.text, match.index, to, block, names)) continue;
          if (label === "own-model" && USED.test(sentence.text.slice(0, match.index))) continue;
          const offset = block.at(sentence.from + match.index);
          claims.push({
            label,
            subject: "model",
            file: document.path,
            ...document.placeAt(offset),
            quote: quoteOf(sentence.text, match.index, to),
            source: "prose"
          });
        }
      }
    }
  }
  return claims;
}
var CHEAP = /scratch|ground up|our own|grown|in-house|independent|indigenous|self-dev|从|自主|自研|独立|スクラッチ|ゼロ|自社|独自|스크래치|처음|자체/i;
function mayHold(text) {
  return CHEAP.test(text);
}
function isOwn(text, from, to, block, names) {
  const before = text.slice(0, from);
  const near = before.slice(-60);
  const phrase = text.slice(from, to);
  if (ADVICE.test(near) || PARTS.test(`${before.slice(-30)} ${phrase} ${text.slice(to, to + 60)}`))
    return false;
  const isNamed = names.isNamedIn(text);
  if (FOREIGN.test(before) && !names.isNamedIn(before)) return false;
  if (/\b(?:other|existing|most|many|all)\b[^,;]{0,40}$/i.test(near)) return false;
  return (isNamed || OWN2.test(text) || block.kind === "item" || block.kind === "heading") && (isNamed || MODEL.test(text) || /^\W*(?:it|this|they)\b/i.test(text));
}

// src/claims/sources/packages.ts
var FILES = {
  "pyproject.toml": /^\s*description\s*=\s*(["'])(.{1,2000}?)\1\s*$/gm,
  "setup.cfg": /^\s*(description|summary)\s*=[ \t]*(.{1,2000})$/gm,
  "setup.py": /^\s*description\s*=\s*(["'])(.{1,2000}?)\1,?\s*$/gm,
  "package.json": /^\s*"description"\s*:\s*(")(.{1,2000}?)",?\s*$/gm,
  "codemeta.json": /^\s*"(description|name)"\s*:\s*"(.{1,2000}?)",?\s*$/gm,
  "CITATION.cff": /^(title|abstract|message)\s*:\s*["']?(?![>|])(.{1,4000}?)["']?\s*$/gm
};
var BYTES = 256 * 1024;
async function claimsInPackages(release, names) {
  const claims = [];
  for (const [file, pattern] of Object.entries(FILES)) {
    const source = release.has(file) ? await release.text(file, BYTES) : void 0;
    if (!source || !findPhrases(source).length) continue;
    const places = new Places(source);
    for (const match of source.matchAll(pattern)) {
      const text = match[2];
      const start = match.index + match[0].lastIndexOf(text);
      for (const { column, line: _line, range, fix, ...claim } of claimsInDescription(text, names)) {
        claims.push({
          ...claim,
          file,
          ...places.placeAt(start + (column ?? 1) - 1),
          ...range && fix !== void 0 && { range: { start: range.start + start, end: range.end + start }, fix }
        });
      }
    }
  }
  return claims;
}

// src/claims/claims-in.ts
async function claimsIn(release, declaration, documents, claiming) {
  const { names, own } = readNames(release, declaration, [...documents.values()]);
  const claims = [];
  for (const document of own) {
    claims.push(claimsInCard(document));
    if (!claiming.has(document.path)) continue;
    const found = [
      claimsInProse(document, names),
      claimsInAlternatives(document, names),
      lineageClaimsIn(document, names)
    ];
    claims.push(found.flat().sort(byPlace));
  }
  return [
    ...claims.flat(),
    ...await claimsInPackages(release, names),
    ...claimsOnHost(release.about, names)
  ];
}
function byPlace(a, b) {
  return a.line - b.line || a.column - b.column;
}
function readNames(release, declaration, documents) {
  const names = new OwnNames();
  const { owner, name } = release.about;
  names.setRepository(name, owner);
  names.add(declaration?.name?.value);
  const copied2 = new CopiedDocuments(release, names, documents);
  const own = [];
  for (const document of documents) {
    if (copied2.has(document)) continue;
    own.push(document);
    addNamesOf(document, owner, names);
  }
  return { names, own };
}
export {
  claimsIn
};
