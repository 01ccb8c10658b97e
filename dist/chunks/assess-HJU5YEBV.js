import {
  tensorFilesOf
} from "./chunk-QLJJHAEB.js";
import "./chunk-2O6RNR2R.js";
import {
  readPositions
} from "./chunk-A343GU33.js";
import {
  FAMILIES,
  FIRST_WORDS,
  MODELS,
  baseNameOf,
  familyOf,
  isEncoder,
  isMadeBy,
  isStageWord,
  modelOf,
  nameKey,
  pythonModuleOf,
  pythonPathsOf,
  readShell,
  relationOfColumn,
  wordSet,
  wordsOf
} from "./chunk-NBEG2645.js";
import {
  documentOf,
  documentPathsOf
} from "./chunk-3CGWJQJN.js";
import {
  folderRole
} from "./chunk-EHPFZYZU.js";
import {
  decodeText
} from "./chunk-AIP6A46Z.js";
import "./chunk-VS7CZNAZ.js";
import "./chunk-M74XZJ76.js";
import "./chunk-R3VEPTLL.js";
import "./chunk-NVLRW6IK.js";
import "./chunk-R33KIFFO.js";
import "./chunk-6VPXRAH4.js";
import "./chunk-REKS6S2V.js";
import {
  taskOf
} from "./chunk-6OYAAKLS.js";
import "./chunk-4DT2TMWD.js";
import {
  lineAt
} from "./chunk-I4UI3YQT.js";
import "./chunk-JGVDOC6H.js";
import {
  RELATIONS,
  STRENGTHS
} from "./chunk-UJEVNEJF.js";
import "./chunk-7VZ5H7B6.js";

// src/models/names/kinship.ts
function sameLine(a, b) {
  if (nameKey(a) === nameKey(b)) return true;
  const [first2, second2] = [familyOf(a), familyOf(b)];
  if (!first2 || !second2 || first2.makers[0] !== second2.makers[0]) return false;
  const sizes = [sizeIn(a), sizeIn(b)];
  return first2.name === second2.name && (!sizes[0] || !sizes[1] || sizes[0] === sizes[1]);
}
function saysMore(other, name) {
  const [fuller, key] = [nameKey(other), nameKey(name)];
  if (fuller === key) return false;
  if (fuller.startsWith(`${key} `) || /^llama \d+$/.test(key) && fuller.startsWith(`${key}.`)) return true;
  const [words, generic] = [fuller.split(" "), key.split(" ")];
  if (words[0] !== generic[0]) return false;
  if (generic.some(isSize) && (generic.some(isVersion) || modelOf(name))) return false;
  if (generic.some(isVersion) && generic.length > 2 && modelOf(name)) return false;
  if (generic.length === 2 && generic[1] === "1") return words.some(isSize) && !words.some(isVersion);
  return words.length > generic.length && generic.every((word) => words.includes(word));
}
function descendsFrom(model, ancestor) {
  const [child, parent] = [familyOf(model)?.name, familyOf(ancestor)?.name];
  if (!child || !parent || child === parent) return false;
  const seen = /* @__PURE__ */ new Set();
  const open = [child];
  for (let name = open.pop(); name !== void 0; name = open.pop()) {
    for (const from of FAMILIES.get(name)?.from ?? []) {
      if (from === parent || from.replace(/-[\d.]+$/, "") === parent) return true;
      if (!seen.has(from)) open.push(from);
      seen.add(from);
    }
  }
  return false;
}
function sizeIn(name) {
  return wordsOf(baseNameOf(name)).find((word) => /^(?:\d+x)?\d+(?:\.\d+)?b$/.test(word));
}
function isSize(word) {
  return /^\d[\dx.]*[bmkt]$/.test(word);
}
function isVersion(word) {
  return /^\d+(?:\.\d+)*$/.test(word);
}

// src/lineage/signs/sign.ts
var WEIGHTS = {
  metadata: { reports: "base", strength: "declared", discloses: true },
  card: { reports: "base", strength: "declared", discloses: true },
  "adapter-config": { reports: "base", strength: "declared", discloses: true },
  "merge-config": { reports: "base", strength: "declared", discloses: true },
  "file-metadata": { reports: "base", strength: "declared", discloses: true },
  modelfile: { reports: "base", strength: "declared", discloses: true },
  prose: { reports: "base", strength: "declared", discloses: true },
  // A license that only one line of models is given under.
  notice: { reports: "base", strength: "declared", discloses: true },
  // A sentence that puts the release under the terms of one line; people copy it with the rest of a README.
  terms: { reports: "base", strength: "declared", discloses: true },
  // What a release is called says what it was made of, where nothing says it better.
  "own-name": { reports: "base", strength: "declared", discloses: true },
  // Tools write these, people do not read them: evidence, but no disclosure.
  "config-path": { reports: "base", strength: "id", discloses: false },
  // The set-up of a model that the release publishes: it stands among the set-ups of others.
  recipe: { reports: "base", strength: "id", discloses: false },
  "training-setup": { reports: "base", strength: "id", discloses: false },
  "served-id": { reports: "base", strength: "id", discloses: false },
  "shape+tokenizer": { reports: "base", strength: "shape+tokenizer", discloses: false },
  shape: { reports: "base", strength: "shape", discloses: false },
  // Several families have this shape: it names none of them.
  "common-shape": { reports: "hint", strength: "shape", discloses: false },
  // Tokenizers are borrowed honestly: a tokenizer says nothing about weights.
  tokenizer: { reports: "hint", strength: "id", discloses: false },
  // Models that users may choose from, and defaults that they are meant to replace.
  menu: { reports: "hint", strength: "id", discloses: false },
  default: { reports: "hint", strength: "id", discloses: false }
};

// src/lineage/disclose.ts
function undisclosed(base, { named, isOurs: isOurs2 }, claims) {
  const scratch = claims.find(({ label }) => label === "from-scratch");
  return base.filter(({ model, declared: declared2 }) => !declared2 && !isOurs2(model)).map((model) => {
    const [first2, ...rest] = model.evidence;
    const { detail = `names ${model.model}`, ...place } = first2;
    const but = scratch ? "; the release says that it was trained from scratch" : "; no base model is declared";
    return {
      rule: "undisclosed-base-model",
      place,
      detail: `${detail}${but}`,
      component: "weights",
      ...isOnlySetUp(model, named) && { level: "warning" },
      evidence: [...rest, ...scratch ? [placeOf(scratch)] : []],
      next: disclosure(model)
    };
  });
}
function isOnlySetUp({ model, strength }, named) {
  if (strength !== "id") return false;
  return !named.some(
    ({ kind, model: other }) => (kind === "config-path" || kind === "served-id") && nameKey(other) === nameKey(model)
  );
}
function disclosure({ model, relation = "finetune" }) {
  return `If the weights come from it, say so: "base: [{ model: ${plain(model)}, relation: ${relation} }]" in open-label.yml, or "base_model: ${plain(model)}" in the front matter of the model card. If they do not, say in the README how they were initialised.`;
}
function wrongBase({ named, shapes }) {
  const told = named.filter(({ kind }) => kind === "metadata" || kind === "card");
  const written = named.filter(({ kind }) => kind === "adapter-config" || kind === "config-path");
  const observations = [];
  for (const { model, evidence } of told) {
    const { detail: _, ...place } = evidence;
    const other = written.find((each) => !told.some((sign) => sameLine(sign.model, each.model)));
    if (other) {
      observations.push({
        rule: "wrong-base-model",
        place,
        detail: `names ${model} as the base, while ${other.evidence.file} names ${other.model}`,
        component: "weights",
        evidence: [other.evidence],
        next: "Name the model that the weights were loaded from in both places."
      });
      continue;
    }
    const published = modelOf(model);
    const shape = shapes.find(
      ({ kind, candidates }) => WEIGHTS[kind].reports === "base" && !told.some((sign) => candidates.some((each) => sameLine(each.id, sign.model)))
    );
    if (!published || !shape || Object.keys(published.shape).length < 3) continue;
    observations.push({
      rule: "wrong-base-model",
      place,
      detail: `names ${model} as the base, while the shape of the weights ${shape.evidence.detail}`,
      component: "weights",
      evidence: [shape.evidence],
      next: `Check which model the weights were initialised from, and name that one.`
    });
  }
  return observations;
}
function placeOf({ file, line, column, url }) {
  return {
    ...file !== void 0 && { file },
    ...line !== void 0 && { line },
    ...column !== void 0 && { column },
    ...url !== void 0 && { url },
    detail: "says that it was trained from scratch"
  };
}
function plain(name) {
  return /^[\w./-]+$/.test(name) ? name : JSON.stringify(name);
}

// src/models/names/ids.ts
var SHORT_NAMES = /* @__PURE__ */ new Map([
  ["sd 1.4", "CompVis/stable-diffusion-v1-4"],
  ["sd 14", "CompVis/stable-diffusion-v1-4"],
  ["sd 1.5", "stable-diffusion-v1-5/stable-diffusion-v1-5"],
  ["sd 15", "stable-diffusion-v1-5/stable-diffusion-v1-5"],
  ["sd 2.1", "stabilityai/stable-diffusion-2-1"],
  ["sd 21", "stabilityai/stable-diffusion-2-1"],
  ["sd 3", "stabilityai/stable-diffusion-3-medium"],
  ["sd 3 medium", "stabilityai/stable-diffusion-3-medium"],
  ["sd 3.5 medium", "stabilityai/stable-diffusion-3.5-medium"],
  ["sd 3.5 large", "stabilityai/stable-diffusion-3.5-large"],
  ["sdxl", "stabilityai/stable-diffusion-xl-base-1.0"],
  ["sdxl 1.0", "stabilityai/stable-diffusion-xl-base-1.0"],
  ["sdxl base 1.0", "stabilityai/stable-diffusion-xl-base-1.0"],
  ["svd", "stabilityai/stable-video-diffusion-img2vid"],
  ["svd xt", "stabilityai/stable-video-diffusion-img2vid-xt"]
]);
var NEUTRAL = /* @__PURE__ */ new Set(["hf", "meta", "v"]);
var MIRRORS = /^huggyllama\//;
function idOf(name) {
  if (name.includes("/")) return name;
  const said = telling(name);
  const short = SHORT_NAMES.get(said);
  if (short !== void 0) return short;
  const model = modelOf(name);
  return model && !MIRRORS.test(model.id) && telling(model.id) === said ? model.id : name;
}
function telling(name) {
  return wordsOf(baseNameOf(name)).filter((word) => !NEUTRAL.has(word)).join(" ");
}

// src/models/names/hub.ts
var NO_ORGANISATIONS = wordSet(`
  hf hf_models llms api blog collections datasets docs join learn models new organizations papers settings spaces tasks
  posts chat buckets enterprise pricing login search path your data dataset output outputs out
  checkpoint checkpoints ckpt ckpts model weights weight pretrained pretrain pretrained_models results
  saves save tmp home mnt root opt workspace configs config scripts examples tests test src username
  user org repo tools logs log runs exp experiments local cache
`);
var FILE_NAME = /\.(?:json|ya?ml|py|sh|md|txt|bin|pt|pth|ckpt|safetensors|gguf|onnx|model|toml|parquet|jsonl|csv|tar|gz|zip)$/i;
var PART_OF_MODEL = /(?:gate|up|down|[qkvo]|qkv|in|out|mm|visual|vision)_proj(?:ector)?(?![a-z])|lm_head|embed_tokens|word_embeddings|state_dict|optim_states/i;
var SIZED = /[-_](?:\d+x)?\d+(?:\.\d+)?b(?![a-z\d])/i;
var PLACEHOLDER = /[<>${}\s\\*]|path[/_-]?to|\byour\b|your[_-]|xxx|\.\.\./i;
function hubModelOf(url) {
  const match = /^(?:https?:)?(?:\/\/)?(?:www\.)?(?:(?:huggingface\.co|hf\.co|hf-mirror\.com)|(?:modelscope\.cn|modelscope\.ai|www\.modelscope\.cn)\/models)\/([\w.-]+)\/([\w.-]+)/i.exec(
    url
  );
  if (!match || NO_ORGANISATIONS.has(match[1].toLowerCase())) return void 0;
  return `${match[1]}/${match[2]}`;
}
function isHubId(text) {
  const match = /^([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9][\w.-]{0,95})$/.exec(text);
  if (!match || !/[A-Za-z]/.test(match[2]) || FILE_NAME.test(text) || PLACEHOLDER.test(text)) return false;
  return !NO_ORGANISATIONS.has(match[1].toLowerCase()) && !SIZED.test(match[1]);
}
function modelInValue(value) {
  const text = value.trim().replace(/^["'[]|["',;\]]+$/g, "");
  if (!text || text.length > 300 || PLACEHOLDER.test(text)) return void 0;
  const linked = hubModelOf(text);
  if (linked) return linked;
  if (isHubId(text)) return text;
  if (text.includes("://")) return void 0;
  const steps = text.split("/").filter(Boolean);
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (PART_OF_MODEL.test(step)) return void 0;
    const family = familyOf(step);
    if (!family || FILE_NAME.test(step) || steps.length > 1 && !/\d/.test(step)) continue;
    if (family.at > (wordsOf(step)[0] === "meta" ? 1 : 0)) continue;
    const maker = steps[at - 1];
    return maker && FAMILIES.get(family.name)?.makers.includes(maker) ? `${maker}/${step}` : startOfRun(step);
  }
  return void 0;
}
var RUN_WORDS = 7;
function startOfRun(folder) {
  const start = wordsOf(folder).length > RUN_WORDS ? /^.{2,40}?\d[bm](?=[-_])/i.exec(folder)?.[0] : void 0;
  return start && familyOf(start) ? start : folder;
}

// src/models/names/mentions.ts
var CONTINUATION = /^ (?:(?![vV]\d+ ?[:：])[vV]?\d+(?:\.\d+)*(?![\w%]|\.\d)(?! (?:epochs?|steps?|tokens?|GPUs?|samples|languages|billion|million|hours|days|times))|\d+(?:\.\d+)?[BbMm]\b|(?:Base|Instruct|Chat|Coder|Math|Large|XL|XXL|VL|MoE)\b)/;
var SIZE_BEFORE = /(?:^|[\s(])(\d+(?:\.\d+)?[BbMm])[ -]$/;
var NOT_THE_MODEL = /^[-_. ]?(?:factory|accessory|adapter|cpp|recipes|efficient-tuning|stack|index|hub|finetune|box|guard|lightning)\b|^-?(?:style|like|compatible|format|esque|inspired)\b|^['’]s (?:paper|blog|tokenizer|code)/i;
var IS_A_TOOL = /(?:style|like|compatible|format|factory|adapter|\.cpp|recipes|efficient|stack|index|finetune|guard|accessory)(?:[-_.]|$)/i;
var EVERYDAY = /* @__PURE__ */ new Map([
  ["opt", /^OPT/],
  ["yi", /^Yi-/],
  ["phi", /^Phi-|^phi-/],
  ["step", /\d\.\d|^Step-(?:Audio|Video)/],
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
var WRITTEN_AS_NAME = /^(?:Yi|Phi|Bloom|FLUX|Flux|Wan|Grok|Kimi|Amber|Hermes|Orion|Step-\d)(?![\w.])/;
function mentionsIn(block) {
  return looseMentionsIn(block).filter(({ everyday }) => !everyday);
}
function looseMentionsIn(block) {
  const mentions = [];
  for (const link of block.links) {
    const model = link.image ? void 0 : hubModelOf(link.url);
    if (model) mentions.push({ model, start: link.from, end: link.to, family: familyOf(model) });
  }
  for (const named of namesIn(block.text)) {
    const linked = mentions.find((each) => each.start < named.end && named.start < each.end);
    if (!linked) mentions.push(named);
    else if (!named.everyday) linked.family ??= named.family;
  }
  return mentions.sort((a, b) => a.start - b.start);
}
function* namesIn(text) {
  const token = /[A-Za-z][\w.+-]*(?:\/[\w.-]*\w)?/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [whole] = /^[^+]+(?:\+(?!\w))*/.exec(match[0]);
    token.lastIndex = match.index + whole.length;
    const name = whole.replace(/[.+-]+$/, "").replace(/-based$/i, "");
    const { index } = match;
    const isPath = text[index + whole.length] === "/" || text[index - 1] === "/";
    if (!isPath && isHubId(name) && (/\d/.test(name) || familyOf(name))) {
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
  const isEveryday = everyday !== void 0 && !everyday.test(written);
  if (isEveryday && !WRITTEN_AS_NAME.test(written)) return void 0;
  const size = /\d[BbMm]\b/.test(written) ? void 0 : SIZE_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  if (size) written = `${written}-${size[1]}`;
  return { model: idOf(written), start, end, family, ...isEveryday && { everyday: true } };
}

// src/lineage/foreign.ts
var PACKAGE = /(?:^|\/)(?:setup\.py|setup\.cfg|pyproject\.toml|MANIFEST\.in|CITATION\.cff)$/;
var TERMS = /(?:^|\/)(?:licen[cs]e|copying)(?:\.(?:md|txt|rst))?$/i;
var FOLDERS = /* @__PURE__ */ new WeakMap();
function foldersOf(release) {
  let known = FOLDERS.get(release);
  if (!known) {
    known = findFolders(release);
    FOLDERS.set(release, known);
  }
  return known;
}
function findFolders(release) {
  const folders = (name) => new Set(
    release.files.filter(({ path }) => path.includes("/") && name.test(path)).map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1))
  );
  const terms = folders(TERMS);
  return [...folders(PACKAGE)].filter((folder) => terms.has(folder));
}
var UNPACKED = /(?:^|\/)[\w.-]+-(?:main|master)\//;
function foreignIn(release) {
  const folders = foldersOf(release);
  return (path) => UNPACKED.test(path) || folders.some((folder) => path.startsWith(folder));
}

// src/lineage/signs/wordings-east-asian.ts
var EAST_ASIAN_WORDINGS = [
  {
    relation: "finetune",
    says: "origin",
    before: /(?:基于|(?<![现正存实所])在|以)(?:(?:Meta|Google|Mistral)(?![-\w])|(?!使用|调用|利用|借助|数据|提示|知识|语料|指令集|框架|代码|方法)[^。；，,;：:A-Za-z\n]){0,20}/g,
    // "In the training of X" says when something happens, and the vocabulary of X is not its weights.
    after: /^(?!\s*(?:模型)?的?(?:(?:训练|微调|精调|推理)(?:中|时|过程|阶段|期间)|词表|词汇表|分词))(?![^。；，,;]{0,16}(?:经验|架构|代码|框架|数据|思想|方法|结构|测试|评测|基准|榜单))[^。；，,;]{0,16}(?:微调|精调|训练|基础上|为基座|为基础|为底座|优化|开发|构建|打造|的中文)/
  },
  {
    relation: "finetune",
    says: "origin",
    before: /(?:由|从|使用|采用|利用|通过|用|對|对|选择|选用|选取)了?(?:Meta|Google|Mistral)?/g,
    after: /^(?![^。；，,;]{0,12}(?:经验|架构|代码|框架|数据|思想|方法|结构|分词|词表))[^。；，,;]{0,12}?(?:初始化|热启动|继续(?:预)?训练|增量(?:预)?训练|进行(?:\S{0,4})?(?:微调|精调|预训练)|(?:训练|微调|精调)(?:得到|而来|而成))/
  },
  {
    relation: "finetune",
    says: "work",
    before: /初始化自|热启动自|(?:微调|精调|继续训练|蒸馏)自|继承(?:了|自)?/g,
    after: /^(?!.{0,6}(?:架构|结构|代码|框架|能力|优势|特性|设计|分词|风格))/
  },
  {
    relation: "finetune",
    says: "origin",
    // "基于新一代文本基座模型 X": that X is the base is said before its name.
    before: /(?:基于|建立在|构建于|源自|来自)(?:(?:Meta|Google|Mistral)(?![-\w])|(?!使用|调用|利用|借助|数据|提示|知识|语料)[^。；，,;：:A-Za-z\n]){0,16}(?:基座|底座|基础|骨干|主干)(?:大?语言)?(?:大?模型)?/g,
    after: /^(?!.{0,6}(?:架构|结构|代码|框架|能力|优势|特性|设计|分词|风格))/
  },
  {
    relation: "finetune",
    says: "label",
    before: /(?:基座|底座|骨干|基底)(?:大?语言)?(?:模型)?\s*(?:[:：为是]|采用|使用|选用|选择)/g
  },
  {
    relation: "finetune",
    says: "origin",
    // Korean and Japanese: "X 기반 모델", "X을 기반으로", "Xをベースに".
    after: /^[\])）」』]?(?:\([^)]{0,60}\))?\s?(?:모델)?\s?(?:을|를|의)?\s?(?:기반|바탕|파인튜닝|미세\s?조정)|^[\])）」』]?\s?(?:を|の)(?:ベース|基盤|基に|元に|ファインチューニング|微調整|継続事前学習)/
  },
  {
    relation: "finetune",
    says: "origin",
    before: /(?:使用|采用|沿用|加载|复用)了/g,
    after: /^\s*(?:模型)?的?(?:预训练|初始|官方|开源|原始)?(?:模型)?(?:权重|参数)/
  },
  { relation: "adapter", says: "work", before: /原版|原始/g, after: /^[^。；，,;]{0,6}(?:模型|权重)/ },
  {
    relation: "finetune",
    says: "work",
    before: /在/g,
    after: /^\s*(?:模型)?(?:的基础)?上(?:继续|进一步)?(?:进行|做)了?[^。；，评测推理]{0,10}(?:SFT|微调|精调|训练|强化学习)/i
  }
];

// src/lineage/signs/wordings.ts
var TUNED = String.raw`(?:(?:instruction[- ]?|supervised[- ]|further[- ]|parameter[- ]efficient[- ]|RL[- ])?(?:fine-?\s?tun|post-?train)|instruct(?:ion)?[- ]tun)`;
var WORDINGS = [
  {
    relation: "quantized",
    says: "work",
    before: /\bquanti[sz](?:ed|ations?)\s+(?:(?:\w+\s+)?(?:versions?|variants?|checkpoints?|weights|models?|builds?)\s+)?(?:of|from)\b/gi
  },
  {
    relation: "quantized",
    says: "work",
    before: /\b(?:GGUF|AWQ|GPTQ|EXL2|MLX|NVFP4|FP8)\s+(?:versions?|quants?|quanti[sz]ations?|conversions?|builds?|weights|files)\s+(?:of|for|from)\b/gi
  },
  {
    relation: "adapter",
    says: "work",
    before: /\b(?:Q?LoRA|adapter|delta|diff|ControlNet)s?(?:\s+(?:weights?|adapters?|modules?|checkpoints?))?\s+(?:for|of|trained on|on top of)\b/gi
  },
  {
    relation: "adapter",
    says: "label",
    before: /\b(?:merg(?:e|ed|ing)|apply(?:ing)?|add(?:ing)?|load(?:ing)?)\s+(?:[\w'’-]+\s+){0,4}?(?:Q?LoRA|deltas?|adapters?|diffs?)\b(?:\s+(?:weights?|adapters?|checkpoints?))?\s+(?:in)?to\b/gi
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
    relation: "continued-pretraining",
    says: "work",
    before: /\b(?:continu(?:ed|al)|further|mid)[\s-]+(?:pre-?)?train(?:ed|ing)\b[^.;:()]{0,80}?\b(?:atop|on top of|starting from|from the)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:[\w-]+-)?(?:tuned|trained|aligned|enhanced|improved|extended|optimi[sz]ed)\s+(?:versions?|variants?)\s+of\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\btrain(?:ed|ing)\s+(?:\w+\s+)?(?:with|using|via)\s+(?:Q?LoRA|PEFT|adapters?)\s+(?:on|from|over)\b|\bresum(?:ed|ing)\s+(?:training\s+)?from\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:is|are|was|were)\s+(?:an?|the|our)\b/gi,
    after: /^\s+(?:(?:base|language|large)\s+)*(?:models?|LLMs?|checkpoints?)?,?\s*(?:further\s+|that\s+(?:was|were|is|are|has been|have been)\s+)?(?:fine-?tuned|instruction-tuned|post-trained|further trained)\b/i
  },
  {
    relation: "finetune",
    says: "label",
    before: /\b(?:LLM|language(?: model)?)\s+(?:backbone|decoder)\s*(?:\(|is\b|are\b|was\b|[:：=]|from\b)/gi
  },
  {
    relation: "finetune",
    says: "origin",
    after: /^\s*(?:\([^)]{0,60}\)\s*)?(?:LLM|language(?: model)?)\s+(?:backbone|decoder)\b/i
  },
  {
    relation: "finetune",
    says: "origin",
    before: /\b(?:load(?:s|ed|ing)?|us(?:e|es|ed|ing)|with|from)\s+(?:the\s+)?(?:official\s+|released\s+)?pre-?trained\s+(?:weights?|checkpoints?)\s+(?:of|from)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\bprun(?:ed|ing)\s+(?:\w+\s+)?from\b|\b(?:we|by|via|through|after)\s+(?:\w+ly\s+)?prun(?:e|ed|ing)\b/gi
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
    says: "work",
    before: new RegExp(
      String.raw`\b(?:${TUNED}(?:ed|ing)|SFT|RLHF)\)?\s+(?:\([^)]{0,20}\)\s+)?(?:models?|checkpoints?|variants?)\s+using\b`,
      "gi"
    )
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:fine-?\s?tun|updat|adapt)(?:es?|ed|ing)\s+(?:only\s+)?(?:the\s+)?(?:[\w`,-]+\s+){0,6}?(?:parameters|weights|layers)\s+of\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    after: /^["'`*)]*\s+(?:is|was|are|were|has been|have been)\s+(?:then\s+|further\s+)?(?:enhanced|adapted|extended|continued|trained|strengthened|aligned|specialised|specialized)\s+(?:\w+ly\s+)?(?:via|by|through|with|using)\b[^.;]{0,50}?\b(?:pre-?train|train|fine-?tun|SFT|RL\b)/i
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:fine-?\s?tunes?|derivatives?|descendants?|adaptations?)\s+(?:of|from)\b/gi
  },
  {
    relation: "finetune",
    says: "label",
    before: /(?:^|[\s(*-])(?:base|backbone|foundation|parent|starting|underlying)[ -](?:(?:large )?language |LLM )?(?:model|checkpoint|LLM)s?\s*(?:used\s*)?(?::|：|\bis\b|\bare\b|=|\((?=[^\s()]{3,60}\)))/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:our|its|their)\s+(?:base|backbone|foundation|initial|starting)\s+(?:(?:large )?language )?(?:model|LLM|checkpoint)s?[\s,(:]+(?:(?:specifically|namely|i\.e\.|is|was|are),?\s+)?/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:apply|applying|applied|perform(?:ed|ing)?|conduct(?:ed|ing)?|run(?:ning)?)\s+(?:[\w-]+\s+){0,5}?(?:RL|reinforcement learning|GRPO|PPO|DPO|SFT|fine-?tuning|post-?training)\s+(?:(?:training|directly)\s+)?(?:to|on|of|from|over|on top of)\b/gi
  },
  {
    relation: "finetune",
    says: "label",
    only: "image",
    before: /\bdownload(?:ing)?\s+(?:the\s+)?/gi,
    after: /^[^.;]{0,60}?\b(?:to|for|before|if you (?:want|wish|would like) to)\s+(?:start\s+)?(?:training|train|fine-?tun)/i
  },
  {
    relation: "finetune",
    says: "terms",
    before: /\b(?:subject to|follow(?:s|ing)?|comply(?:ing)? with|adhere to|bound by|restricted|dictated by)\b[^.;]{0,70}?\b(?:licen[cs]es?(?:\s+agreements?)?|terms of use)\s*(?:of\b|:)/gi
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
    after: /^[\s"'`*)]*(?:\([^)]{0,60}\)\s*)?(?:models?\s+)?(?:\s*,)?\s*as\s+(?:(?:(?:the|its|our|a|an|their)\s+)?(?:[\w-]+\s+){0,3}?(?:(?:base|backbone|foundation|starting|initial|parent|seed|policy)\b|initiali[sz]ation)|(?:the|its|our|their)\s+(?:[\w-]+\s+){0,3}?(?:language (?:model|decoder)|LLM\b))/i
  },
  {
    relation: "finetune",
    says: "work",
    several: true,
    after: /^[\s"'`*)]*(?:models?\s+)?(?:\s*,)?\s*as\s+(?:the\s+|its\s+|our\s+|their\s+)?(?:(?!data\b)[\w-]+\s+){0,2}?(?:backbones|(?:base|foundation|starting|initial|parent)\s+(?:language\s+)?(?:models|LLMs|checkpoints))\b/i
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
    says: "origin",
    // Of one architecture another was made, the weights kept.
    before: /\b(?:convert|upscal|expand|lineari[sz]|sparsifi)ed\s+(?:\w+ly\s+)?(?:from|out of)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:inherit(?:s|ed|ing)?|reus(?:es?|ed|ing)|copy|copies|copied|tak(?:es?|en))\s+(?:\w+\s+){0,3}?(?:weights|parameters)\s+(?:of|from)\b|\b(?:weights|parameters)\s+(?:are|were)\s+(?:inherited|copied|initiali[sz]ed|loaded|taken)\s+from\b/gi
  },
  {
    relation: "finetune",
    says: "origin",
    // What sees is joined to what writes, and only the latter is a base.
    before: /\b(?:connect|combin|integrat|coupl|align|bridg|fus)(?:e?s|ed|ing)\b[^.;]{0,120}?\b(?:and|with|to|into)\s+(?:an?\s+|the\s+)?(?:(?:frozen|pre-?trained|open-source)\s+)*(?:large\s+)?(?:language\s+models?|LLMs?)\b,?/gi
  },
  {
    relation: "finetune",
    says: "origin",
    before: /\b(?:connect|combin|integrat|coupl|align|bridg|fus)(?:e?s|ed|ing)\b[^.;]{0,120}?\b(?:and|with|to|into)\s+(?:an?|the|our)\b/gi,
    after: /^["'`*)]*\s+(?:large\s+)?(?:language\s+models?|LLMs?)\b/i
  },
  {
    relation: "finetune",
    says: "work",
    // "Our variants with the X LLM": what writes, in a model that sees or hears.
    before: /\b(?:our|this|these)\s+(?:[\w-]+\s+){0,3}?(?:models?|variants?|versions?|checkpoints?|series|suite)\s+(?:(?:that|which)\s+)?(?:us(?:e|es|ing)|with|adopt(?:s|ing)?|employ(?:s|ing)?|powered\s+by|leverag(?:es?|ing))\b/gi,
    after: /^["'`*)]*\s+(?:as\s+(?:the|its|our|an?)\s+)?(?:(?:LLM|language)(?:[\s-]+(?:models?|backbones?|decoders?))?|LLMs|backbones?)\b(?!\s*(?:judge|evaluat|filter|annotat|rewrit|score|embedd|encoder|API))/i
  },
  {
    relation: "continued-pretraining",
    says: "work",
    // "Pretraining X on 20B tokens": whoever does that has a new model afterwards.
    before: /\bpre-?train(?:ed|ing)?\b(?!\s+(?:an?|our|new)\b)/gi,
    after: /^["'`*)]*\s+(?:(?:base\s+)?models?\s+)?(?:further\s+)?(?:on|with|using|over)\s+(?:(?:our|an?|the|additional|another|about|around|over|roughly|nearly|~|\d)[^.;]{0,60}?\b(?:tokens?|corpus|corpora|data|texts?|code)\b)/i
  },
  {
    relation: "finetune",
    says: "work",
    // "Fine-tuning X on chats, which yields Example": with its result, so that no guide is meant.
    before: new RegExp(
      String.raw`\b(?:${TUNED}(?:ed|ing|e)|train(?:ed|ing)|align(?:ed|ing)|adapt(?:ed|ing))\b`,
      "gi"
    ),
    after: /^["'`*)]*\s+(?:(?:base\s+)?models?\s+)?(?:further\s+)?(?:on|with|using|over|via|by|to|for|,|which|and)\b[^.;]{0,70}?\b(?:obtain(?:s|ed|ing)?|yield(?:s|ed|ing)?|result(?:s|ed|ing)?\s+in|giv(?:es?|ing)\s+(?:us|rise)|leading\s+to|produc(?:es?|ed|ing)|becom(?:es?|ing)|call(?:ed)?\s+it)\s+(?:the\s+|our\s+)?[A-Z*`[]/
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:compris(?:es|ing)|consist(?:s|ing)?\s+of|composed\s+of|made\s+up\s+of)\b(?=[^.;]{0,240}?\b(?:encoder|tower|projector|connector|adapter)\b)[^.;]{0,400}?(?:\band\b|,|\(\d\))\s*(?:\(\d\)\s*)?(?:an?|the|our)\b(?=[^;,()]{1,50}?\b(?:language|LLM))/gi,
    after: /^["'`*)]*\s+(?:(?:as\s+)?(?:an?|the|its|our)\s+)?(?:large\s+)?(?:language\s+(?:models?|decoder|backbone)|LLMs?)\b/i
  },
  {
    relation: "finetune",
    says: "work",
    // An architecture of parts, of which the language model is one: an architecture alone is borrowed without its weights.
    before: /\barchitectures?\s+(?:is|are|was|were)\s+(?:based|built)\s+(?:up)?on\b(?=(?:[^.;]|\.\d){1,50}(?<=\d[BM])\s+(?:large\s+)?(?:language\s+(?:model|decoder|backbone)|LLM)\b[^.;]{0,80}\b(?:encoder|tower|projector)\b)/gi
  },
  {
    relation: "finetune",
    says: "terms",
    before: /\b(?:models?|weights|checkpoints?)\b[^.;]{0,80}\b(?:under|by|to|with)\s+(?:the\s+)?(?:terms\s+of\s+)?(?:the\s+)?(?:original\s+)?(?=\S)/gi,
    after: /^(?:['’]s)?\s+(?:community\s+|model\s+|original\s+)?licen[cs]e/i
  },
  {
    relation: "continued-pretraining",
    says: "work",
    only: "text",
    before: /\bpre-?trained\s+(?:on|from)\b/gi
  },
  {
    relation: "adapter",
    says: "label",
    before: /\b(?:obtain(?:ing)?|get|download(?:ing)?|request(?:ing)?|acquire|prepare)\s+(?:access to\s+)?(?:the\s+)?/gi,
    after: /^['’]?s?\s+(?:backbone|base(?: model)?|foundation(?: model)?)\s+(?:weights|checkpoints?)\b/i
  },
  {
    relation: "finetune",
    says: "label",
    before: /^\W{0,4}(?:base|backbone|LLM|(?:large )?language model)\W{0,3}[:：]/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:we|our team)\s+(?:\w+\s+)?(?:train|trained|SFT)\b/gi,
    after: /^["'`*)]*\s+(?:models?\s+)?(?:with|using|via|by|through|on)\s+(?:[\w-]+\s+){0,3}?(?:GRPO|PPO|DPO|RL|RLHF|RLVR|reinforcement|LoRA|SFT|supervised|instructions?)\b/i
  },
  {
    relation: "finetune",
    says: "work",
    before: /\btrain(?:ed|ing)\s+(?:by|with|via|using|through)\s+(?:[\w-]+\s+){0,3}?(?:RL|RLHF|RLVR|reinforcement learning|GRPO|PPO|DPO|SFT)\s+(?:from|on top of|starting from|on)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: new RegExp(String.raw`\b(?:is|are)\s+(?:an?|the)\s+(?:\w+\s+)?${TUNED}ed\b`, "gi")
  },
  {
    relation: "adapter",
    says: "work",
    only: "image",
    before: /\b(?:is|are|was|were)\s+trained\s+on\b/gi
  },
  ...EAST_ASIAN_WORDINGS
];
var ANY_WORDING = /^\W{0,4}base\W|ControlNet|policy|\bLLM\b|language|tun(?:e[ds]?|ing)\b|derivative|descendant|adaptation|train|licen[cs]e|based\s+(?:up)?on|built|build|initiali[sz]|distil|quanti[sz]|GGUF|AWQ|GPTQ|LoRA|adapter|delta|merg|(?:base|backbone|foundation|parent|starting|underlying)[ -]|start|upcycl|developed|created|derived|obtained|converted|upscaled|expanded|lineari|sparsified|prun|resum|download|backbone|decoder|\bRL\b|\bSFT\b|GRPO|reinforcement|continu|기반|바탕|파인튜닝|미세|ベース|基盤|基に|元に|ファインチューニング|微調整|継続事前|基于|原版|原始|基础|基座|训练|微调|精调|初始化|热启动|选择|权重|参数|继承|继续|增量|底座|骨干|基底|inherit|compris|consist|compos|made up|connect|combin|integrat|coupl|align|bridg|\bfus|reus|copi|\bSFT\b|enhanced|obtain|request|\boriginal\b|\bas\s/i;

// src/lineage/documents.ts
var DEPTH_LIMIT = 2;
var SIZE_LIMIT = 1024 * 1024;
var ASIDE = /(?:^|\/)\.|(?:^|\/)(?:eval(?:s|uations?)?|benchmarks?|tutorials?|guides?|how-?tos?|cookbooks?|archived?|legacy|deprecated|old)\//i;
var NAMES_A_MODEL = new RegExp(
  `huggingface\\.co/|hf\\.co/|modelscope\\.|base_model|\\b(?:${[...FIRST_WORDS].filter((word) => word.length > 1).join("|")})`,
  "i"
);
async function lineageDocumentsOf(release) {
  const foreign = foreignIn(release);
  const documents = [];
  for (const path of await documentPathsOf(release)) {
    if (depthOf(path) > DEPTH_LIMIT || foreign(path) || folderRole(path) === "example" || ASIDE.test(path))
      continue;
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

// src/lineage/names/linked.ts
var NEUTRAL2 = /* @__PURE__ */ new Set(["hf", "meta", "v"]);
function linkedModelsOf(documents, owner) {
  const ids = /* @__PURE__ */ new Map();
  const linked = /* @__PURE__ */ new Set();
  const organisations = /* @__PURE__ */ new Map();
  for (const { blocks } of documents) {
    for (const { links } of blocks) {
      for (const { url } of links) {
        const model = hubModelOf(url);
        if (!model) continue;
        linked.add(model.toLowerCase());
        if (!ids.has(wordSet2(model))) ids.set(wordSet2(model), model);
        const organisation = model.split("/")[0];
        organisations.set(organisation, (organisations.get(organisation) ?? /* @__PURE__ */ new Set()).add(model));
      }
    }
  }
  const [first2, second2] = [...organisations].sort((a, b) => b[1].size - a[1].size);
  const owners = [...organisations.keys()].find(
    (each) => owner !== void 0 && isMadeBy([owner], `${each}/`, void 0)
  );
  const publisher = owners ?? (first2 && first2[1].size > (second2?.[1].size ?? 0) ? first2[0] : void 0);
  const published = new Set(
    [publisher, owner].flatMap((each) => [...organisations.get(each ?? "") ?? []].map(callName))
  );
  published.delete(void 0);
  return {
    isLinked: (model) => linked.has(model.toLowerCase()),
    isNamedAfterOne: (path) => path.split("/").some((step) => published.has(callName(step.replace(/\.[a-z]+$/i, "")))),
    idOf: (name) => name.includes("/") ? name : ids.get(wordSet2(name)) ?? name,
    publisher,
    hasOwners: [...organisations.keys()].some((each) => each.toLowerCase() === owner?.toLowerCase())
  };
}
function callName(name) {
  const words = wordsOf(baseNameOf(name)).filter(
    (word) => !isStageWord(word) && !/^\d+(?:\.\d+)*$/.test(word)
  );
  return words.length > 1 ? [...new Set(words)].sort().join(" ") : void 0;
}
function wordSet2(name) {
  return wordsOf(baseNameOf(name)).filter((word) => !NEUTRAL2.has(word)).sort().join(" ");
}

// src/lineage/names/titles.ts
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
  "implementation",
  "about",
  "card",
  "for"
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
function titleOf({ blocks }, deepest) {
  const title = blocks.find((block) => block.kind === "heading" && block.depth <= deepest);
  const name = title?.text.split(/[:：(（|,，!]|\s[-–—]\s/)[0];
  const isMixed = name !== void 0 && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name);
  return isMixed && familyOf(name)?.length === wordsOf(name).length ? void 0 : name;
}
function nameWords(name) {
  const words = wordsOf(name).filter((word) => !SIZE.test(word) && (!isStageWord(word) || word === "v"));
  while (words.length && GREETINGS.has(words[0])) words.shift();
  while (words.length > 1 && isKind(words.at(-1))) words.pop();
  return words;
}
function isKind(word) {
  return KINDS.has(word);
}

// src/lineage/names/own.ts
var ABBREVIATIONS = /* @__PURE__ */ new Map([
  ["sd", ["stable", "diffusion"]],
  ["sdxl", ["stable", "diffusion", "xl"]],
  ["svd", ["stable", "video", "diffusion"]],
  ["dsv", ["deepseek", "v"]]
]);
var LONGEST = 5;
var TELLING = 5;
function ownNamesOf(release, declaration, documents) {
  const names = /* @__PURE__ */ new Map();
  const add2 = (text) => {
    for (const name of (text ?? "").split(/&|\band\b|[·|/]/)) {
      const words = nameWords(name);
      if (words.every(isKind) || words.length > LONGEST) continue;
      if (words.join("").length >= 2) names.set(words.join(" "), words);
    }
  };
  add2(declaration?.name?.value);
  add2(hostNameOf(release));
  const inFolders = /* @__PURE__ */ new Map();
  for (const document of documents) {
    if (familyOf(/^readme[-_.](.+)\.\w+$/i.exec(document.path)?.[1] ?? "")) continue;
    const folder = document.path.split("/").slice(-2, -1)[0];
    const title = titleOf(document, folder === void 0 ? 1 : 6);
    const words = nameWords(title ?? "");
    if (folder !== void 0 && nameWords(folder).join(" ") !== words.join(" ")) continue;
    add2(title);
    if (folder !== void 0) inFolders.set(document.path, words);
  }
  const own = [...names.values()];
  return {
    ...ownAmong(own),
    within: (path) => ownAmong(inFolders.has(path) ? [...inFolders.values()] : own),
    begins(name) {
      const letters = wordsOf(name).join("");
      return own.some((words) => words.join("").length >= TELLING && letters.startsWith(words.join("")));
    },
    isIn(text) {
      const words = wordsOf(text);
      const telling2 = own.filter((name) => name.join("").length >= TELLING);
      return words.some((_, at) => telling2.some((name) => startsWith(words.slice(at), name)));
    }
  };
}
function ownAmong(names) {
  return {
    isOwn(model) {
      const words = nameWords(baseNameOf(model));
      const whole = [...ABBREVIATIONS.get(words[0] ?? "") ?? words.slice(0, 1), ...words.slice(1)];
      return names.some((name) => startsWith(words, name) || startsWith(whole, name));
    },
    isShortFor(model) {
      const said = wordsOf(baseNameOf(model));
      if (said.length < 2 || said.some((word) => /\d/.test(word))) return false;
      const words = nameWords(model);
      return names.some((name) => words.every((word, at) => name[at] === word));
    }
  };
}
function hostNameOf({ about, target }) {
  return about.name ?? baseNameOf(target.name);
}
function startsWith(words, name) {
  const whole = name.join("");
  for (let count = 1, joined = ""; joined.length < whole.length && count <= words.length; count += 1) {
    joined += words[count - 1];
    if (joined === whole) return true;
  }
  const last = name.length - 1;
  return name.every((word, at) => words[at] === word || at === last && goesOn(words[at], word));
}
function goesOn(word, beginning) {
  if (word === void 0) return false;
  if (/^\d+$/.test(beginning)) return word.startsWith(`${beginning}.`);
  if (beginning === `${word}s` && word.length >= 5) return true;
  return beginning.length >= 5 && word.startsWith(beginning);
}

// src/lineage/names/where-named.ts
function whereNamed(documents, own) {
  let read;
  return (model, loosely) => {
    read ??= namesIn2(documents, own);
    const exact = read.get(nameKey(model));
    if (exact || !loosely) return exact?.evidence;
    const key = untuned(model);
    const places = [...read.values()];
    const place = places.find((each) => untuned(each.model) === key) ?? places.find((each) => sameLine(each.model, model));
    return place?.evidence;
  };
}
function namesIn2(documents, own) {
  const found = /* @__PURE__ */ new Map();
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind === "code") continue;
      for (const { model, start } of mentionsIn(block)) {
        const key = nameKey(model);
        if (found.has(key) || own.isOwn(model)) continue;
        const place = document.placeAt(block.at(start));
        found.set(key, { model, evidence: { file: document.path, ...place, detail: `names ${model}` } });
      }
    }
  }
  return found;
}
function untuned(model) {
  return nameKey(model).split(" ").filter((word) => !isStageWord(word)).join(" ");
}

// src/lineage/signs/around-wordings.ts
var FILLERS = /^(?:[\s"'`“”‘’*_:：(（[~,-]|\b(?:a|an|the|our|its|their|both|either|model|models|llms?|vlms?|mllms?|weights?|parameters|checkpoints?|versions?|variants?|family|series|of|from|intermediate|final|early|original|official|released|publicly|available|pre-existing|general(?:-domain|-purpose)?|open(?:-?sourced?|-?weights?)?|pre-?trained|pre-?training|existing|powerful|strong|well-known|popular|latest|previous|earlier|recent|new(?:est|ly)?|next-generation|flagship|text(?:-only)?|base|backbone|initial|foundation(?:al|s)?|large|small|(?:medium-)?sized?|language|vision|multimodal|code|chat|instruct(?:ion)?(?:-?tuned)?|dense|moe|on|top|by|using|with|state-of-the-art|sota|great|excellent|amazing|meta(?:['’]s)?|meta ai(?:['’]s)?|google(?:['’]s)?|alibaba(?:['’]s)?|microsoft(?:['’]s)?|facebook(?:['’]s)?|openai(?:['’]s)?|mistral ai(?:['’]s)?|eleutherai(?:['’]s)?|deepseek(?:['’]s)|zhipu(?: ?ai)?(?:['’]s)?|nvidia(?:['’]s)?|ibm(?:['’]s)?|tii(?:['’]s)?|bigscience(?:['’]s)?|openbmb(?:['’]s)?|apple(?:['’]s)?|01\.ai(?:['’]s)?|stability ai(?:['’]s)?|\d+(?:\.\d+)?b)(?![\w]))*$/i;
var TUNED_ON = /\b(?:our|the|this|these|a|all)\s+(?:[\w-]+\s+){0,2}(?:models?|checkpoints?|weights)\s+on\s+(?:the\s+)?$/i;
var LIST_GAP = /^(?:[\s,/&、，"'`*+()]|[A-Z][\w.-]*\d[BM]?(?![\w.-])|\b(?:and|or|the|then|model|models|as well as|respectively|(?:meta|google|facebook|alibaba|microsoft|openai|mistral(?: ai)?|tii|eleutherai|deepseek|stability ai)['’]s)(?![\w])|以及|和|与|及|と|や|및|와|과)*$/i;
var NOT_ITS_WEIGHTS = /^['’]s\s+(?!(?:\w+\s+)?(?:weights|checkpoint|model))|^\s+(?:series\s+)?models?\s+you\b|^\W{0,3}(?:(?!(?:on|with|using|and|to|for|by|in|via|at|from|as|is|are|was|which|that|or|of|then)\b)[\w-]+\s+){0,2}?(?:architectur|code(?:s|base)?\b|repo|implementation|tokeni[sz]er|framework|licen[cs]e|recipe|data|corpus|paper|format|structure|design|config|api\b|template|librar|vocab|embeddings?\b|encoder|techni|method|prompt|outputs?\b|respons|generat|blog|docs?\b|project|toolkit|trainer|inference|evaluat|eval\b|scaling|style|tech report|layers?\b|block|vae\b|autoencoder|judge|reward)/i;
var NOT_A_MODEL = /\b(?:(?:the|our|this|its|these|all|training|source|inference|evaluation) codes?|codebase|repo(?:sitory)?|projects?|implementation|frameworks?|library|architectures?|tokeni[sz]ers?|vocabulary|train(?:er|ing)|scripts?|evaluation|evaluator|demo(?! (?:version|model|checkpoint))|template|interface|UI|pipelines?|toolkit|licen[cs]e|prompts?|format|design|structure|encoders?|VAE|autoencoders?|vocoders?|discriminators?|reward(?: model)?|judges?|classifiers?|filters?|data ?sets?|data|corpus|benchmarks?|annotations?|results?|captions?|embeddings?|retriever|server|deployment|inference|kernels?|blocks?|layers?|attention|method|approach|algorithm|implemented|package|tool|plugin|app|service|report|paper|app(?:lication)?|documentation|API|steps?|section|table|setup|settings?|config(?:uration)?s?|recipe|loss|objective|scores?|metrics?|captioner|detector|refiner|rewrit\w+)\b[^.;]{0,50}$/i;
var NOT_DONE = /\b(?:not|never|without|rather than|instead of|unlike|compared (?:to|with)|than|no longer|you (?:can|may|could|want|need|should)|users? (?:can|may|could)|if you|(?:surpass|outperform|beat|exceed)(?:s|ed|ing)?|(?:existing|other|previous|prior|most) (?:\w+ )?(?:models?|LLMs?|LMMs?|VLMs?|MLLMs?|methods?)|(?:code|scripts?|examples?|recipes?|tutorials?|guides?|notebooks?|instructions?|configs?|tools?|commands?|support) (?:\w+ )?(?:for|to|on|of)|required to|used? (?:to|for)|how to|in order to|want to|can be|could be|may be|might|plan(?:s|ned|ning)? to|consider|recommend(?:ed)?|suggest(?:ed)?|please|will be|support(?:s|ed|ing)?|allow(?:s|ed|ing)?|example of|option(?:s|al|ally)?|let's|feel free|such as|e\.g\.?,?|similar to|inspired by)\b[^,;.]{0,40}$|(?:可以|支持|如何|用户|如果|例如|类似)[^。；，]{0,20}$/i;
var EXAMPLE_SENTENCE = /^\W*(?:in|for) this (?:example|tutorial|guide|notebook|demo|section|walkthrough)|^\W*to get\b|^\W*for example|^\W*here(?:['’]s| is| are) (?:an? |the |some )?(?:\w+ ){0,2}(?:config|example|command|script|snippet|sample|recipe)|^\W*(?:use|run|execute|try|see) (?:the )?(?:following|below)\b|^\W*(?:下面|以下|下列|如下)(?:的)?(?:命令|指令|示例|例子|代码|脚本|步骤)|^\W*the (?:following|below) (?:command|example|script|snippet|code)s?\b/i;
var ANOTHER_ROLE = /^.{0,80}?\b(?:prompt|rewrit\w+|refiner|safety|filter|classifier|detector|reward|judge|teacher|critic|tokeni[sz]er|encoder|annotat\w+|generator|evaluator|baseline|verifier|retriever|embedding|captioner|VAE)\b/i;
var NO_PARENT = /reward|tokeni[sz]er|vocoder|bigvgan|hifi-?gan|(?:^|[-_\s])(?:prm|orm|rm|guard|embed(?:ding)?|judge|reranker|scorer|vae)(?:[-_\s\d]|$)/i;
var OTHERS_SECTION = /acknowledg|related|citation|credit|thanks|comparison|benchmark|\bbaselines?\b|leaderboard|references?$|projects?$|\bprojects? (?:using|based|built|that|with|on|by)\b|\b(?:used|adopted) by\b|showcase|who (?:uses|is using)|adopters|derivative works?|awesome|ecosystem|community|致谢|引用|相关|社区|使用了.*项目/i;
var PLANS_SECTION = /\bto-?dos?\b|roadmap|future (?:work|plans?)|\bplans?$|coming soon|待办|计划|路线图/i;

// src/lineage/recipes.ts
var MENU_MAKERS = 4;
function withRecipes(found, linked, own, makers, repository) {
  const signs = found.filter((sign) => !isSetup(sign) || isParent(sign, makers));
  const setups = signs.filter(isSetup);
  const named = setups.filter((sign) => isWrittenAsOwn(sign, own));
  const isMenu = new Set(named.map(({ model }) => familyOf(model)?.makers[0] ?? model)).size > MENU_MAKERS;
  const results = new Set(setups.map(resultOf));
  const starts = new Set(setups.map(({ model }) => nameKey(model)));
  return signs.flatMap((sign) => {
    if (!isSetup(sign)) return [sign];
    if (results.has(nameKey(sign.model)) || isOwnResult(sign, own)) return [];
    const isRecipe = isPublished(sign, linked) || starts.has(resultOf(sign) ?? "") || !isMenu && isWrittenAsOwn(sign, own);
    if (!isRecipe && isReleased(sign, linked, makers, repository)) return [];
    return [isRecipe ? { ...sign, kind: "recipe" } : sign];
  });
}
function isReleased({ model }, linked, makers, repository) {
  if (!linked.isLinked(model) || !isMadeBy(makers, model, void 0)) return false;
  const family = familyOf(model);
  const [first2] = wordsOf(repository ?? "");
  const isCalledAlike = family !== void 0 && family.at > 0 && wordsOf(baseNameOf(model))[0] === first2;
  return !family || isCalledAlike || family.name === familyOf(repository ?? "")?.name;
}
function withNeighbours(launches, own) {
  const tunesOwn = new Set(
    launches.filter(({ model }) => model.includes("/") && own.isOwn(model) && !familyOf(model)).map(programOf)
  );
  return launches.map((sign) => {
    const program = programOf(sign);
    return program && tunesOwn.has(program) ? { ...sign, besideOwn: true } : sign;
  });
}
function programOf({ program, evidence: { file = "" } }) {
  return program === void 0 ? void 0 : [...file.split("/").slice(0, -1), program].join("/");
}
function isSetup({ kind }) {
  return kind === "training-setup" || kind === "default";
}
function isParent({ model }, makers) {
  const family = familyOf(model);
  return !NO_PARENT.test(model) && !(family?.kind === "tuned" && isMadeBy(makers, model, family.name));
}
function resultOf({ writes, model }) {
  const key = writes === void 0 ? "" : nameKey(writes);
  return key.includes(" ") && key !== nameKey(model) ? key : void 0;
}
var KEPT_IN = /\/(?:\w*[-_])?(?:models?|ckpts?|checkpoints?|weights|pretrained|outputs?|results|saves?|runs?)\//gi;
function isOwnResult({ given = "", model }, own) {
  if (own.isOwn(baseNameOf(given))) return true;
  if (own.isIn(baseNameOf(model)) && !familyOf(model)) return true;
  const [kept] = [...given.matchAll(KEPT_IN)];
  const steps = kept ? given.slice(kept.index + kept[0].length).split("/") : [];
  return steps.slice(0, -1).some((step) => own.begins(step));
}
function isWrittenAsOwn({ model, writes = "" }, own) {
  return own.isIn(baseNameOf(writes)) && !own.isIn(model);
}
function isPublished({ model, evidence, writes = "" }, linked) {
  const isNamed = linked.isNamedAfterOne(evidence.file ?? "") || linked.isNamedAfterOne(writes);
  return isNamed && !linked.isNamedAfterOne(model);
}

// src/lineage/signs/launch-words.ts
var STARTS_FROM = wordSet(`
  modelnameorpath pretrainedmodelnameorpath basemodelnameorpath basemodel basemodelpath basemodelname
  basemodelid basemodelconfig pretrainedmodel pretrainedmodelpath pretrainedpath pretrain pretrained
  pretrainedckpt pretrainedcheckpoint initfrom initfrommodel initmodel modelpath modelname modelid
  modelidorpath modelkey hfmodel hfmodelpath hfcheckpoint llm llmpath llmmodel llmmodelpath llmname llmnameorpath
  llmmodelname llmmodelnameorpath llmid llmmodelid llmpretrained llmcheckpoint llmckpt llmbackbone llmbackboneid
  llmbackbonepath pretrainedllm pretrainedllmpath pretrainedlm pretrainedlmpath lmpath lmname lmnameorpath lmmodel
  lmmodelpath lmmodelname lmbackbone pretrainedlmnameorpath pretrainedlanguagemodel languagemodel languagemodelpath
  languagemodelname languagemodelnameorpath languagebackbone languagebackbonepath langmodel langmodelname
  llm.nameorpath llm.path llm.name llm.modelpath llm.modelname llm.modelnameorpath llm.pretrained
  llm.pretrainedmodelnameorpath languagemodel.path languagemodel.nameorpath languagemodel.pretrained
  llamamodel llamapath vicunapath backbonepath backbonename backbonenameorpath
  langmodelpath loadmodel loadmodelpath loadllamafrom model.path model.pretrain model.name
  model.partialpretrain actormodel actorpath sftmodel startingcheckpoint startcheckpoint
  basecheckpoint checkpointpath restorefrompath hfassetspath model base inputmodel pathraw
  defaultinputmodel backbone baselm basellm
`);
var OTHER_ROLE = /tokeni[sz]er|reward|critic|(?<!rollout[-_.])\bref(?:erence)?\b|judge|teacher|eval|vision|image|text[-_]?encoder|encoder|vae|clip|draft|embed|bert|caption|value|rm[-_.]|[-_.]rm\b|generator|annotat|filter|assistant|merge|output|save|cache|hub[-_]?model|data/i;
var PART_OR_JUDGE = /tokeni[sz]er|reward|critic|(?<!rollout[-_.])\bref(?:erence)?\b|judge|teacher|eval|vision|(?:text|image|audio|speech|prompt)[-_]?(?:encoder|tower)|encoder|vae|clip|draft|embed|bert|caption|annotat|filter|dataset|conditioner|(?:cond|first)[-_]?stage/i;
var TRAINS = wordSet(`
  learningrate lr peaklr maxlr numtrainepochs numepochs epochs maxsteps trainsteps
  perdevicetrainbatchsize trainbatchsize microtrainbatchsize gradientaccumulationsteps warmupratio
  warmupsteps trainiters lrschedulertype dotrain trainfile trainfiles actorlearningrate optim.lr
  data.trainfiles trainer.totalepochs trainbatchsize maxtrainsteps totalepisodes
`);
var FROM_SCRATCH = /(?:^|train|init|model)(?:from|at)?(?:scratch|randominit(?:iali[sz]ation)?|random(?:weights)?)$/i;
var TRAINING_SCRIPT = /(?:^|[/_.-])(?:pre)?(?:train|training|finetune|fine_tune|finetuning|sft|dpo|ppo|grpo|rlhf|kto|orpo)(?:[/_.-]|\d|$)/i;
var OTHER_SCRIPT = /eval|infer|generat|serve|server|demo|chat|merge|convert|export|test|bench|sample|predict|gradio|cli\b/i;
function startsTraining(name) {
  if (OTHER_ROLE.test(name)) return false;
  const steps = name.toLowerCase().replace(/[-_]/g, "").split(/[./]/);
  return STARTS_FROM.has(steps.slice(-2).join(".")) || steps.length === 1 && STARTS_FROM.has(steps[0]);
}
function givesAnotherRole(name) {
  return PART_OR_JUDGE.test(name);
}
function asksForWeights(name) {
  return /name[-_]?or[-_]?path|pretrain|base[-_]?model|init[-_]?from|model[-_.]path$|checkpoint|ckpt|(?:^|[-_.])(?:ll?m|llama|vicuna|language[-_]?(?:model|backbone))[-_.](?:\w+[-_.])?path$/i.test(
    name
  );
}
function isTrainingFlag(name) {
  const steps = name.toLowerCase().replace(/[-_]/g, "").split(/[./]/);
  return TRAINS.has(steps.at(-1)) || TRAINS.has(steps.slice(-2).join("."));
}
function startsAtRandom(name, value) {
  const asked = value === void 0 || !/^(?:false|no|none|null|off|0)$/i.test(value);
  return asked && FROM_SCRATCH.test(name.replace(/[-_.]/g, ""));
}
function isApplyingScript(path) {
  return /apply_?(?:delta|lora|diff)|weight_?diff|merge_?(?:\w+_)?(?:lora|adapter|peft)|make_?delta/i.test(
    path
  );
}
function isTrainingScript(path) {
  return TRAINING_SCRIPT.test(path) && !OTHER_SCRIPT.test(path.split("/").at(-1));
}

// src/lineage/signs/described-bases.ts
var WAS_TRAINED = /^ (?:further |continually )?(?:fine-?tuned|pre-?trained|trained|tuned) (?:with|on|using) /i;
var TRAINS_IT = /^(?:(?:continu\w+|further) )?(?:pre-?train|train|fine-?tun|tun)(?:ed|ing) (?:of )?$/i;
var GOES_ON = /^ (?:with|on|using) /i;
function basesDescribed([, ...rows], context) {
  return rows.flatMap(([name, ...cells]) => {
    if (!name || !context.own.isOwn(name.text)) return [];
    return cells.flatMap((cell) => {
      const [first2] = mentionsIn(cell);
      if (!first2) return [];
      const before = cell.text.slice(0, first2.start);
      const after = cell.text.slice(first2.end, first2.end + 40);
      const isBase = before === "" ? WAS_TRAINED.test(after) : TRAINS_IT.test(before) && GOES_ON.test(after);
      return isBase ? [{ cell, relation: "finetune", first: true }] : [];
    });
  });
}

// src/lineage/signs/sentence-start.ts
var SENTENCE_END = /[.!?。！？]["')\]]?\s|[。！？]|\n/g;
function sentenceStart(text, before) {
  const from = Math.max(0, before - 400);
  let start = from;
  for (const match of text.slice(from, before).matchAll(SENTENCE_END))
    start = from + match.index + match[0].length;
  return start;
}

// src/lineage/signs/itself.ts
var REACH = 80;
function speaksOfItself(wording, mention, block, context) {
  if (!context.isSubject(mention)) return false;
  if (wording.says === "terms") return !leadsElsewhere(mention, block, context);
  return wording.relation === "quantized" || !wording.before && !/\d/.test(mention.model);
}
function isItself({ model, start, end, family }, { text }, context) {
  if (context.own.isOwn(model) || context.own.isOwn(text.slice(start, end + REACH).split(/[(（,.:;]/)[0]))
    return true;
  if (context.own.isShortFor(model)) return true;
  return family?.kind === "tuned" && context.isSubject({ model, start, end, family });
}
function isSaidOfSibling({ start }, { text, links }, { own, repository }) {
  const from = sentenceStart(text, start);
  return links.some((link) => {
    if (link.image || link.from < from || link.to > start || !own.isOwn(link.text)) return false;
    const name = /^https?:\/\/github\.com\/[\w.-]+\/([\w.-]+?)(?:\.git)?\/?(?:#.*)?$/.exec(link.url)?.[1];
    return name !== void 0 && repository !== void 0 && name.toLowerCase() !== repository.toLowerCase();
  });
}
function leadsElsewhere(mention, { links }, { own }) {
  return links.some(({ url, from, to }) => {
    const repository = /^https?:\/\/(?:github\.com|huggingface\.co)\/[\w.-]+\/([\w.-]+)/.exec(url)?.[1];
    return from < mention.end && mention.start < to && repository !== void 0 && !own.isOwn(repository);
  });
}

// src/lineage/signs/sibling-repositories.ts
var REPOSITORY = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?(?:#.*)?$/i;
var PRESENTS_A_MODEL = /\b(?:models?|LLMs?|VLMs?|LMMs?|MLLMs?|MoE)\b/;
var PROGRAM = /train|factory|kit|lib|engine|frame|eval|bench|infer|serv|lab|stack|agent|data|zoo|hub|deploy|speed|flow|recipe|verl|rl$|paddle|torch|megatron|former|code$|tools?$|studio|demo/i;
function siblingsIn(block, { own, makers }) {
  return block.links.flatMap(({ url, text, image, from, to }) => {
    const [, account, name] = REPOSITORY.exec(url) ?? [];
    if (image || !name || !isMadeBy(makers, `${account}/`, void 0)) return [];
    if (PROGRAM.test(name) || !isSameName(text, name) || own.isOwn(name)) return [];
    const subject = block.text.slice(sentenceStart(block.text, from), from);
    const isOurs2 = own.isOwn(subject.split("/")[0]) || own.isIn(subject);
    if (!isOurs2 || !PRESENTS_A_MODEL.test(subject)) return [];
    return [{ model: `${account}/${name}`, start: from, end: to, family: familyOf(name) }];
  });
}
function isSameName(text, name) {
  const plain2 = (each) => each.toLowerCase().replace(/[^a-z\d.]/g, "");
  return plain2(text) === plain2(name);
}

// src/lineage/signs/sentence-bases.ts
var REACH2 = 80;
var MENTION_LIMIT = 60;
function basesIn(block, context) {
  if (!ANY_WORDING.test(block.text)) return [];
  const named = withSiblings(looseMentionsIn(block).slice(0, MENTION_LIMIT), siblingsIn(block, context));
  if (!named.length) return [];
  const certain = named.filter(({ everyday }) => !everyday);
  const found = /* @__PURE__ */ new Map();
  for (const wording of WORDINGS) {
    const mentions = wording.says === "work" ? named : wording.says === "origin" ? named.filter((each) => !each.everyday || standsAmongModels(each, block.text)) : certain;
    for (const mention of namedBy(wording, block.text, mentions, context)) {
      if (isSaidOfSibling(mention, block, context)) continue;
      if (found.has(mention) || isItself(mention, block, context)) continue;
      if (speaksOfItself(wording, mention, block, context)) continue;
      found.set(mention, wording);
    }
  }
  return [...found].map(([mention, wording]) => ({ mention, wording }));
}
function standsAmongModels({ start, end }, text) {
  const rest = text.slice(end, end + REACH2 * 2).split(/[.!?。！？](?:\s|$)/)[0];
  return /\bmodels?\b|\b(?:LLM|VLM|MLLM)s?\b|模型/.test(text.slice(sentenceStart(text, start), start) + rest);
}
function withSiblings(named, siblings) {
  if (!siblings.length) return [...named];
  const others = named.filter(
    ({ start, end }) => !siblings.some((each) => start < each.end && each.start < end)
  );
  return [...others, ...siblings].sort((a, b) => a.start - b.start);
}
function* namedBy(wording, text, mentions, context) {
  if (!wording.before) {
    for (const mention of mentions) {
      if (!wording.after?.test(text.slice(mention.end, mention.end + REACH2))) continue;
      const list = wording.several ? listBefore(mentions, mention, text) : [mention];
      if (holds(wording, text, list[0].start, mention, mentions, context))
        yield* parentsAmong(wording, list);
    }
    return;
  }
  for (const match of text.matchAll(wording.before)) {
    const end = match.index + match[0].length;
    const at = mentions.findIndex(({ start }) => start >= end);
    const first2 = mentions[at];
    if (!first2 || first2.start - end > REACH2) continue;
    const between = text.slice(end, first2.start);
    if (!FILLERS.test(between) || TUNED_ON.test(text.slice(match.index, first2.start))) continue;
    if (wording.after && !wording.after.test(text.slice(first2.end, first2.end + REACH2))) continue;
    if (!holds(wording, text, match.index, first2, mentions, context)) continue;
    yield* parentsAmong(wording, listFrom(mentions, at, text));
  }
}
function listFrom(mentions, at, text) {
  const list = [mentions[at]];
  for (let next = at + 1; next < mentions.length; next += 1) {
    const gap = text.slice(mentions[next - 1].end, mentions[next].start);
    if (gap.length > REACH2 || !LIST_GAP.test(gap)) break;
    list.push(mentions[next]);
  }
  return [...list, ...otherSizes(list.at(-1), text)];
}
var SIZE2 = /\d+(?:\.\d+)?[BM](?!\w|\.\d)/;
var MORE_SIZES = /^(?:(?:\s*[,/、]\s*|,?\s+(?:and|&)\s+|\s*[和与及]\s*)-?\d+(?:\.\d+)?[BM](?!\w|\.\d)){1,8}(?!\s+(?:tokens?|parameters?|words|samples|data)\b)/;
function otherSizes(last, text) {
  const written = text.slice(last.start, last.end);
  const [size] = SIZE2.exec(written) ?? [];
  const [more = ""] = MORE_SIZES.exec(text.slice(last.end, last.end + REACH2)) ?? [];
  if (!size || !more || idOf(written) !== last.model) return [];
  return [...more.matchAll(new RegExp(SIZE2, "g"))].map(([each]) => ({
    ...last,
    model: idOf(written.replace(size, each))
  }));
}
function listBefore(mentions, last, text) {
  let from = mentions.indexOf(last);
  while (from > 0 && LIST_GAP.test(text.slice(mentions[from - 1].end, mentions[from].start))) from -= 1;
  return mentions.slice(from, mentions.indexOf(last) + 1);
}
function parentsAmong({ says, only }, list) {
  const hasText = list.some(({ family }) => family?.kind === "text" || family?.kind === "tuned");
  return list.filter(({ model, family }) => {
    if (NO_PARENT.test(model) || only && family?.kind !== only) return false;
    if (says === "origin" && family?.kind === "encoder") return false;
    return !(hasText && (family?.kind === "encoder" || family?.kind === "audio"));
  });
}
var OWN_ROLE = /^[\s"'`*)]*as\s[^,;.]{3,40}?(?=,|;|\s+and\s)/i;
function holds(wording, text, from, mention, mentions, context) {
  if (wording.says === "label" && context.isOurs(mention)) return false;
  const next = text.slice(mention.end, mention.end + REACH2);
  if (wording.after ? ANOTHER_ROLE.test(OWN_ROLE.exec(next)?.[0] ?? next) : NOT_ITS_WEIGHTS.test(next) || /^\W*(?:model )?as\b/.test(next) && ANOTHER_ROLE.test(next))
    return false;
  const start = sentenceStart(text, from);
  const subject = text.slice(start, from);
  if (wording.says !== "label" && (NOT_DONE.test(subject) || EXAMPLE_SENTENCE.test(subject))) return false;
  const ours = /\b(?:we|our|ours|this model|these models)\b/i.test(subject);
  const others = mentions.some((each) => each.start >= start && each.end <= from && !context.isSubject(each));
  if (others && !ours) return false;
  if (wording.says !== "origin") return true;
  return !NOT_A_MODEL.test(subject);
}

// src/lineage/signs/prose.ts
var BLOCK_LIMIT = 1e4;
function signsInProse(document, context) {
  const signs = [];
  for (const block of document.blocks) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "cell") continue;
    if (block.text.length > BLOCK_LIMIT || isPlanned(document, block)) continue;
    const aboutOthers = block.headings.some((heading) => OTHERS_SECTION.test(heading));
    const isCompared = block.headings.some((heading) => COMPARISON.test(heading));
    for (const { mention, wording } of basesIn(block, context)) {
      if (aboutOthers && !(isCompared ? OUR_MODEL : OURS).test(block.text)) continue;
      const sign = proseSign(document, block, mention, wording.relation);
      signs.push(wording.says === "terms" ? { ...sign, kind: "terms" } : sign);
    }
  }
  return signs;
}
var OURS = /\b(?:our|we|base model|backbone)\b/i;
var OUR_MODEL = /\bour (?:\w+ ){0,2}(?:models?|variants?|versions?|checkpoints?)\b|\bbase model\b|\bbackbone\b/i;
var COMPARISON = /comparison|benchmark|baseline|leaderboard/i;
var TICKED = /^\W*(?:done|finished|released)\b|[✅✔☑]|已完成/i;
var HAPPENED = /^\W*20\d\d\W\d{1,2}(?:\W\d{1,2})?\W+(?:we(?:['’]ve| have)?\s+)?(?:\w+ly\s+)?(?:released|open-?sourced|published|announced|uploaded|introduced|launched)\b/i;
function isPlanned(document, block) {
  const task = taskOf(document, block) ?? (TICKED.test(block.text) || HAPPENED.test(block.text) ? "done" : void 0);
  return task ? task === "open" : block.headings.some((heading) => PLANS_SECTION.test(heading));
}
function proseSign(document, block, mention, relation) {
  const { line, column } = document.placeAt(block.at(mention.start));
  const evidence = { file: document.path, line, column, detail: quoteAround(block.text, mention) };
  return { model: mention.model, kind: "prose", relation, evidence };
}
var QUOTED = 160;
function quoteAround(text, mention) {
  const start = Math.max(sentenceStart(text, mention.start), mention.end - QUOTED);
  const quote = text.slice(start, start + QUOTED).replace(/\s+/g, " ").trim();
  return `says "${quote}"`;
}

// src/lineage/signs/tables.ts
function signsInTables(document, context) {
  return tablesOf(document.blocks).flatMap((table) => {
    const found = [
      ...basesDown(table, context),
      ...basesAcross(table),
      ...basesBetween(table, context),
      ...basesDescribed(table, context)
    ];
    if (!found.length) return [];
    const cells = new Set(found.map(({ cell }) => cell));
    const described = new Set(
      table.flatMap((row, at) => row.filter((cell, column) => (at === 0 || column === 0) && !cells.has(cell))).flatMap((cell) => mentionsIn(cell).map(({ model }) => nameKey(model)))
    );
    return found.flatMap(
      ({ cell, relation, first: first2 }) => mentionsIn(cell).slice(0, first2 ? 1 : void 0).filter((mention) => isParent2(mention, context) && !described.has(nameKey(mention.model))).map((mention) => underHead(proseSign(document, cell, mention, relation), cell, table))
    );
  });
}
var HEAD_LENGTH = 60;
function underHead(sign, cell, table) {
  const ofColumn = cell.column ?? "";
  const [first2] = table.find((row) => row.includes(cell)) ?? [];
  const ofRow = first2 === cell ? "" : first2?.text ?? "";
  const head = [ofColumn, ofRow].find((each) => relationOfColumn(each));
  if (!head && !ofRow) return sign;
  const where = head ? `under "${shortened(head)}"` : `beside "${shortened(ofRow)}"`;
  return { ...sign, evidence: { ...sign.evidence, detail: `${sign.evidence.detail} ${where}` } };
}
function shortened(head) {
  return head.trim().slice(0, HEAD_LENGTH);
}
function isParent2(mention, context) {
  const { model, family } = mention;
  const { own } = context;
  if (own.isOwn(model) || own.isIn(model) || NO_PARENT.test(model)) return false;
  return !(family?.kind === "encoder" && context.isSubject(mention));
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
  const [header = [], ...rows] = table;
  const isOfModels = MODELS_HEAD.test(header[0]?.text ?? "");
  const isSource = (head) => isOfModels && SOURCE.test(head.trim());
  if (!header.some(({ text }) => relationOfColumn(text) || isSource(text))) return [];
  const isOfParts = tellsModelsByParts(table);
  return rows.flatMap((row) => {
    const name = row[0]?.text ?? "";
    if (HELPS.test(name) && !context.own.isOwn(name)) return [];
    const relations = row.map(
      (cell) => row.length < header.length ? mentionsIn(cell).some(({ family }) => family?.kind === "text") ? "finetune" : void 0 : relationOfColumn(cell.column ?? "", mentionsIn(cell).length) ?? (isSource(cell.column ?? "") ? sourceRelation(cell) : void 0)
    );
    const isAboutUs = row.some((cell, at) => !relations[at] && context.isAboutUs(cell));
    return isAboutUs || isOfParts ? row.flatMap((cell, at) => relations[at] ? [{ cell, relation: relations[at] }] : []) : [];
  });
}
var HELPS = /\b(?:verifier|judge|reward|annotator|critic|filter|PRM|ORM)\b/i;
var ENCODER_HEAD = /vision|visual|image|speech|audio|encoder|tower|^vt\b/i;
function tellsModelsByParts([header = [], ...rows]) {
  const parts = header.slice(0, 2).map(({ text }) => text);
  if (!parts.some((head) => ENCODER_HEAD.test(head)) || !parts.some((head) => relationOfColumn(head)))
    return false;
  return !rows.some(
    (row) => row.some(
      (cell) => !relationOfColumn(cell.column ?? "") && mentionsIn(cell).some(({ family }) => family?.kind === "text" || family?.kind === "tuned")
    )
  );
}
function basesBetween(table, context) {
  const isAboutUs = table.some((row) => row.some((cell) => context.isAboutUs(cell)));
  if (!isAboutUs) return [];
  return table.flatMap(([cell]) => {
    const head = /^[^:：]{2,30}(?=[:：])/.exec(cell?.text ?? "")?.[0];
    const relation = head === void 0 ? void 0 : relationOfColumn(head);
    return cell && relation ? [{ cell, relation }] : [];
  });
}
var SOURCE = /^(?:sources?|origin|来源)$/i;
var MODELS_HEAD = /models?\b|checkpoints?|variants?|versions?|模型/i;
function sourceRelation(cell) {
  const mentions = mentionsIn(cell);
  let end = 0;
  for (const mention of mentions) {
    if (!LIST_GAP.test(cell.text.slice(end, mention.start))) return void 0;
    end = mention.end;
  }
  if (!mentions.length || !LIST_GAP.test(cell.text.slice(end))) return void 0;
  return mentions.length > 1 ? "merge" : "finetune";
}
function basesAcross(table) {
  return table.flatMap(([first2, ...cells]) => {
    const relation = first2 && relationOfColumn(first2.text);
    return relation ? cells.map((cell) => ({ cell, relation })) : [];
  });
}

// src/lineage/signs/argument-tables.ts
var DEFAULT_HEAD = /^(?:defaults?(?: values?)?|默认值?|デフォルト(?:値)?|기본값)$/i;
var MADE_OF = /\bbackbone\b|\bbase (?:model|LLM|checkpoint)|\binitial(?:i[sz]|\s+(?:model|weights))|\b(?:start|train|fine-?tune)s?(?:ed|ing)?\s+from\b|基座|底座|骨干|初始/i;
var TRAINS2 = /train|fine-?tun|\bSFT\b|训练|微调|学習|학습/i;
function signsInArgumentTables(document) {
  return tablesOf(document.blocks).flatMap((table) => {
    const column = table[0]?.findIndex(({ text }) => DEFAULT_HEAD.test(text.trim())) ?? -1;
    if (column < 1 || !isOfTrainer(document, table)) return [];
    return table.slice(1).flatMap((row) => {
      const [name, value] = [argumentOf(row[0]?.text), row[column]];
      if (!value || !startsTraining(name) || !row.some(({ text }) => MADE_OF.test(text))) return [];
      const model = modelInValue(value.text);
      if (!model) return [];
      const { line, column: at } = document.placeAt(value.at(0));
      const detail = `trains from ${model} unless told otherwise (${name})`;
      const evidence = { file: document.path, line, column: at, detail };
      return [{ model, kind: "training-setup", relation: "finetune", evidence }];
    });
  });
}
function isOfTrainer({ path }, table) {
  const headings = table[0]?.[0]?.headings ?? [];
  if (isTrainingScript(path) || headings.some((heading) => TRAINS2.test(heading))) return true;
  return table.some(([cell]) => isTrainingFlag(argumentOf(cell?.text)));
}
function argumentOf(text = "") {
  return text.trim().replace(/^-+/, "").split(/[\s,=]/)[0];
}

// src/lineage/evaluations.ts
var HARNESS = /(?:^|\/)(?:(?:[a-z\d]+[-_])*eval\w*(?:[-_]harness)?|\w*evalkit|opencompass|benchmarks?)\//i;
function isOfEvaluation(path) {
  return HARNESS.test(path);
}

// src/lineage/programs.ts
async function* ownPrograms(release, mayTell) {
  const foreign = foreignIn(release);
  for (const path of await pythonPathsOf(release)) {
    const role = folderRole(path);
    if (role === "test" || role === "vendored" || foreign(path) || isOfEvaluation(path)) continue;
    const text = await release.text(path);
    const module = text && mayTell(text) ? await pythonModuleOf(release, path) : void 0;
    if (module) yield { path, module };
  }
}

// src/lineage/signs/called-base.ts
var BASE = /^base_?model(?:_(?:path|id|name|repo|repo_id|name_or_path))?$/i;
var MAY_NAME_ONE = /base_?model/i;
async function signsOfCalledBases(release, makers) {
  const signs = [];
  const mayTell = (text) => MAY_NAME_ONE.test(text) && namesAnImageModel(text);
  for await (const { path, module } of ownPrograms(release, mayTell)) {
    for (const { name, value, line } of module.constants) {
      if (!BASE.test(name.split(".").at(-1))) continue;
      const model = modelInValue(value.text ?? "");
      const family = model === void 0 ? void 0 : familyOf(model);
      if (!model || family?.kind !== "image" || isMadeBy(makers, model, family.name)) continue;
      const evidence = { file: path, line, detail: `runs on ${name} = ${model}` };
      signs.push({ model, kind: "training-setup", relation: "adapter", evidence });
    }
  }
  return signs;
}
function namesAnImageModel(text) {
  for (const [, literal] of text.matchAll(/["']([\w./-]{4,100})\\?["']/g)) {
    if (familyOf(literal)?.kind === "image") return true;
  }
  return false;
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
    if (!text) continue;
    const found = await file.read(text, path);
    signs.push(...isTemplate(path, release) ? found.map((sign) => templated(sign)) : found);
  }
  return signs;
}
var WEIGHTS_FILE = /\.(?:safetensors|bin|pth?|ckpt|gguf|h5|msgpack|onnx)$|\.index\.json$/;
function isTemplate(path, { files }) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  if (!folder) return false;
  return !files.some(({ path: other }) => other.startsWith(folder) && WEIGHTS_FILE.test(other));
}
function templated(sign) {
  return sign.kind === "config-path" ? { ...sign, kind: "default" } : sign;
}
function isElsewhere(path) {
  const role = folderRole(path);
  return role === "test" || role === "vendored" || role === "documentation" || isOfEvaluation(path);
}
function readAdapter(text, path) {
  return valuesAt(text, path, ["base_model_name_or_path"], "adapter-config", "adapter");
}
function readModelConfig(text, path) {
  if (!text.includes("name_or_path")) return [];
  const relation = /"quantization_config"\s*:/.test(text) ? "quantized" : "finetune";
  const folders = path.split("/").slice(0, -1);
  const folder = folders.at(-1);
  return valuesAt(text, path, ["_name_or_path"], "config-path", relation).filter(({ model }) => folder === void 0 || nameKey(folder) !== nameKey(model)).map((sign) => folders.length > 1 && isEncoder(sign.model) ? { ...sign, kind: "default" } : sign);
}
function valuesAt(text, file, keys, kind, relation) {
  const signs = [];
  for (const { path, value, line } of readPositions(text)) {
    const key = path.at(-1);
    if (path.length !== 1 || typeof key !== "string" || !keys.includes(key)) continue;
    const model = modelInValue(value);
    if (model)
      signs.push({
        model,
        kind,
        relation,
        evidence: { file, line, detail: `was made from ${value} (${key})` }
      });
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

// src/lineage/signs/launch-setup.ts
var RESULT = /^(?:output_?dir|hub_model_id|save_?(?:path|dir|name)|run_name|experiment_name|default_local_dir)$/;
var PLACEHOLDER2 = /(?:^|\/)(?:distil)?(?:gpt2(?:-medium)?|bert-base-\w+|roberta-base|opt-125m|opt-350m|pythia-(?:14m|31m|70m|160m)\S*|t5-small|flan-t5-small|tiny\S*random\S*|tiny-(?:mistral|mixtral|llama|gpt2|qwen)\S*|bloomz?-560m|gpt-neo-125m)$/i;
function modelStartedFrom(name, value) {
  const model = modelInValue(value);
  if (!model) return void 0;
  if (asksForWeights(name) || /huggingface\.co/.test(value)) return model;
  return isHubId(model) && familyOf(model) ? model : void 0;
}
function namesResult(name) {
  return RESULT.test(name.toLowerCase().replaceAll("-", "_").split(".").at(-1));
}
function setup(model, kind, evidence, writes, given) {
  const weight = PLACEHOLDER2.test(model) ? "default" : kind;
  return {
    model,
    kind: weight,
    relation: "finetune",
    evidence,
    given,
    ...writes !== void 0 && { writes }
  };
}

// src/lineage/signs/setting-keys.ts
var LINE = /^([ \t]*)(?:-[ \t]+)?(?:\[+([\w.-]{1,80})\]+|["']?([A-Za-z_][\w.-]{0,60})["']?[ \t]*[:=][ \t]*(?:["']?([^"',#\s{[&]{1,300}))?)/gm;
function settingsIn(text) {
  const settings = [];
  let section = [];
  let open = [];
  for (const { 1: space = "", 2: heading, 3: name, 4: value, index } of text.matchAll(LINE)) {
    if (heading !== void 0) {
      section = heading.split(".");
      open = [];
      continue;
    }
    open = open.filter(({ indent }) => indent < space.length);
    if (value === void 0) open.push({ indent: space.length, name });
    else
      settings.push({ name, value, parents: [...section, ...open.map((each) => each.name)], index });
  }
  return settings;
}

// src/lineage/signs/launch-settings.ts
var MODEL_KEY = /model|pretrain|checkpoint|ckpt|init_?from|backbone|base_?l|llm|hf_assets|restore_from/i;
var TRAINING_KEY = /^[ \t]*["']?(?:(?:base_)?learning_rate|peak_lr|max_lr|lr|num_train_epochs|num_epochs|epochs|max_steps|train_steps|train_iters|per_device_train_batch_size|train_batch_size|micro_batch_size|gradient_accumulation_steps|warmup_ratio|warmup_steps|lr_scheduler_type|max_train_steps|total_episodes)["']?[ \t]*[:=]/m;
function launchesInSettings(text, file, kind) {
  const found = [];
  const settings = settingsIn(text);
  if (settings.some(({ name, value }) => startsAtRandom(name, value))) return [];
  const result = settings.find(({ name }) => namesResult(name))?.value;
  for (const setting of settings) {
    const name = keyOf(setting);
    const model = name === void 0 ? void 0 : modelStartedFrom(name, setting.value);
    if (!name || !model) continue;
    const line = lineAt(text, setting.index);
    const evidence = { file, line, detail: `trains from ${setting.value} (${name})` };
    found.push(setup(model, kind, evidence, result, setting.value));
  }
  return found.length && (isTrainingScript(file) || TRAINING_KEY.test(text)) ? found : [];
}
function keyOf({ name, value, parents }) {
  if (name === "model" || parents.some(givesAnotherRole)) return void 0;
  const names = isHubId(value) ? [name, [...parents.slice(-1), name].join(".")] : [name];
  return names.find((each) => MODEL_KEY.test(each) && startsTraining(each));
}

// src/lineage/signs/launch.ts
var SCRIPT = /\.(?:sh|bash|slurm|sbatch|job|bat)$|(?:^|\/)Makefile$/;
var SETTINGS = /\.(?:ya?ml|toml)$/;
var JSON_SETTINGS = /(?:config|train|finetun|fine_tun|sft|dpo|recipe|args|hparams|settings|params)[^/]*\.json$/i;
var EVALUATES = /(?:^|\/)(?:(?:\w+[-_])?eval\w*|lm[-_]eval\w*|benchmarks?|tasks?|results?)\/|lm-evaluation-harness/i;
var EXAMPLE = /example|demo|template|sample/i;
var SCRIPT_LIMIT = 64 * 1024;
var FILE_LIMIT2 = 1500;
var ASIDE_LIMIT = 200;
var MAY_NAME_A_BASE = /model|pretrain|init_from|backbone|checkpoint|ckpt|base_l|llm|lm_path/i;
var SHELL_BLOCK = /^(?:ba|z)?sh\b|^shell|^console|^bash|^$/i;
var BEGINS_AS_COMMAND = /^(?:\s*(?:#[^\n]*)?\n)*\s*(?:\w+=\S+\s+)*(?:(?:cd|export|pip|conda|git|mkdir|wget)\s[^\n]*\n\s*){0,5}(?:\w+=\S+\s+)*(?:python3?|torchrun|deepspeed|accelerate\s+launch|bash|sh|srun)\s+[\w./-]/;
async function signsInLaunches(release, documents) {
  const signs = [];
  for (const { path, script, aside } of launchFilesOf(release)) {
    const text = await release.text(path, SCRIPT_LIMIT);
    if (!text || !MAY_NAME_A_BASE.test(text)) continue;
    const weight = aside || EXAMPLE.test(path) ? "default" : "training-setup";
    const found = script ? fromShell(text, path, weight) : launchesInSettings(text, path, weight);
    signs.push(...aside ? found.filter(({ writes }) => writes !== void 0) : found);
  }
  for (const document of documents) signs.push(...fromDocument(document));
  return signs;
}
function launchFilesOf(release) {
  const foreign = foreignIn(release);
  const own = [];
  const others = [];
  for (const { path, kind, size } of release.files) {
    const script = SCRIPT.test(path);
    if (kind === "submodule" || !(script || SETTINGS.test(path) || JSON_SETTINGS.test(path))) continue;
    if ((size ?? 0) > SCRIPT_LIMIT || EVALUATES.test(path)) continue;
    const role = folderRole(path);
    if (role === "test" || role === "vendored") continue;
    const rank2 = script || isTrainingScript(path) ? 0 : 1;
    if (role !== "example" && !foreign(path)) own.push({ path, script, aside: false, rank: rank2 });
    else if (isTrainingScript(path)) others.push({ path, script, aside: true });
  }
  own.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
  return [...own.slice(0, FILE_LIMIT2), ...others.slice(0, ASIDE_LIMIT)];
}
function fromShell(text, file, kind, lineOf = (line) => line) {
  return readShell(text).flatMap((command) => {
    if (!trains(command)) return [];
    if (command.flags.some(({ name, value }) => startsAtRandom(name, value))) return [];
    const program = programOf2(command);
    const result = command.flags.find(({ name, value }) => value && namesResult(name));
    return command.flags.flatMap(({ name, value, line }) => {
      const model = value === void 0 ? void 0 : givenToTrain(name, value);
      if (!model) return [];
      const evidence = { file, line: lineOf(line), detail: `trains from ${value} (${name})` };
      const sign = setup(model, kind, evidence, result?.value, value);
      return [program === void 0 ? sign : { ...sign, program }];
    });
  });
}
var BESIDE_CHECKPOINT = /\/pretrained_models\/(\w*t5[\w.-]*)\/operative_config\.gin$/i;
function givenToTrain(name, value) {
  if (name === "gin_file" || name === "gin-file") {
    const checkpoint = BESIDE_CHECKPOINT.exec(value)?.[1];
    return checkpoint && /t5/i.test(checkpoint) ? checkpoint : void 0;
  }
  return startsTraining(name) ? modelStartedFrom(name, value) : void 0;
}
var ENCODER_FLAG = /^(?:vit|vision|visual|image)[-_](?:\w+[-_])?(?:path|name)/i;
var LANGUAGE_MODEL_FLAG = /^(?:llm|lm|language[-_]model)[-_](?:\w+[-_])?(?:path|name)/i;
function trains(command) {
  const has = (flag) => command.flags.some(({ name }) => flag.test(name));
  if (has(ENCODER_FLAG) && has(LANGUAGE_MODEL_FLAG)) return true;
  if (command.flags.some(
    ({ name, value }) => value && /^gin[-_]file$/.test(name) && BESIDE_CHECKPOINT.test(value)
  ))
    return true;
  if (command.flags.some(({ name }) => isTrainingFlag(name))) return true;
  const program = programOf2(command);
  return program !== void 0 && (isTrainingScript(program) || isApplyingScript(program));
}
function programOf2({ words }) {
  return words.find((word, at) => /\.(?:py|sh)$/.test(word) || words[at - 1] === "-m");
}
function fromDocument(document) {
  return document.blocks.flatMap((block) => {
    if (block.kind !== "code" || !MAY_NAME_A_BASE.test(block.text)) return [];
    if (!SHELL_BLOCK.test(block.language ?? "") && !BEGINS_AS_COMMAND.test(block.text)) return [];
    const first2 = document.placeAt(block.at(0)).line;
    return fromShell(block.text, document.path, "training-setup", (line) => first2 + line - 1);
  });
}

// src/lineage/signs/license-texts.ts
var LINE_OF_LICENSE = [
  { id: /^llama-?1\b|^llama-license-2023/, model: "LLaMA" },
  { id: /^llama-?2\b/, model: "Llama 2" },
  { id: /^llama-?3(?![.\d])/, model: "Llama 3" },
  { id: /^llama-?3\.1\b/, model: "Llama 3.1" },
  { id: /^llama-?3\.2\b/, model: "Llama 3.2" },
  { id: /^llama-?3\.3\b/, model: "Llama 3.3" },
  { id: /^llama-?4\b/, model: "Llama 4" },
  { id: /^gemma\b/, model: "Gemma" }
];
var OF_PARTS = /third[-_ ]?part(?:y|ies)/i;
function signsInLicenses({ readings }, isForeign) {
  return readings.flatMap(({ ids, path, line, covers }) => {
    if (isForeign(path) || OF_PARTS.test(path)) return [];
    const scoped = covers.length === 0 || covers.includes("weights") || covers.includes("code") && line === void 0;
    const known = LINE_OF_LICENSE.find(({ id }) => ids.some((each) => id.test(normal(each))));
    if (!known || !scoped) return [];
    const evidence = {
      file: path,
      ...line !== void 0 && { line },
      detail: `is the license of ${known.model}`
    };
    return [{ model: known.model, kind: "notice", relation: "finetune", evidence }];
  });
}
function normal(id) {
  return id.toLowerCase().replace(/^licenseref-(?:scancode-)?/, "");
}

// src/lineage/signs/lists.ts
var HEADS_BASES = /^\W*(?:(?:the|our|used)\s+)?(?:(?:base|backbone|foundation|parent|starting|underlying|source)(?: language| LLM)?(?:[ -](?:models?|LLMs?|checkpoints?))|backbones?|base weights|(?:基座|底座|基础)(?:大?语言)?模型|ベースモデル|베이스 모델)(?:\s+used)?\s*[:：]?\s*$/i;
var BESIDE = 40;
function signsInLists(document, context) {
  const signs = [];
  let under = false;
  for (const block of document.blocks) {
    if (block.kind === "code" || block.kind === "cell") {
      under = false;
      continue;
    }
    if (block.kind === "heading" || HEADS_BASES.test(block.text)) {
      under = HEADS_BASES.test(block.text);
      continue;
    }
    if (!under) continue;
    const named = namedAlone(block);
    under = named.length > 0;
    if (block.headings.some((heading) => OTHERS_SECTION.test(heading))) continue;
    for (const mention of named) {
      const isParent3 = !context.own.isOwn(mention.model) && !context.isOurs(mention);
      if (isParent3 && !NO_PARENT.test(mention.model))
        signs.push(proseSign(document, block, mention, "finetune"));
    }
  }
  return signs;
}
function namedAlone(block) {
  const mentions = mentionsIn(block);
  const [first2] = mentions;
  if (!first2 || !LIST_GAP.test(block.text.slice(0, first2.start))) return [];
  const named = mentions.reduce((length, { start, end }) => length + end - start, 0);
  return block.text.length - named <= BESIDE ? mentions : [];
}

// src/lineage/signs/loader-calls.ts
var LOADS = /from_pretrained\(|load_checkpoint|get_peft_model|FastLanguageModel/;
var TRAINS3 = /\w*Trainer\(|\.backward\(|get_scheduler\(|optim\.\w+\(|AdamW\(/;
var SHOWS = /demo|infer|eval|sample|generate|gradio|app\.py|predict|test|bench|convert|export/i;
var RESHAPES = /(?:block|layer|depth|width|model|vocab\w*)[-_]?(?:expan[ds]\w*|extend\w*|extension|prun\w*|up-?scal\w*|growth)|(?:expand|extend|prune|upscale|grow|deepen|widen|shrink)[-_]?(?:blocks?|layers?|depth|width|model|llm|vocab\w*)|up-?cycl(?:e|ing)|(?:dense|mlp|ffn)[-_]?(?:to|2)[-_]?moe|(?:make|init|build|create|split)[-_]?(?:moe|experts)|slic(?:e|ing)[-_]model/i;
var SAVES = /\.save_pretrained\(|torch\.save\(|save_file\(/;
var NOT_TUNED = /Tokenizer|Processor|Pipeline|Config|FeatureExtractor|SequenceClassification|RewardModel|Critic|T5Encoder|TextEncoder|CLIP|Siglip|Autoencoder|VAE|Vision|Scheduler|Whisper|Wav2Vec|Bert(?:Model|For)|SentenceTransformer/;
var GENERATES = /CausalLM|Seq2Seq|ConditionalGeneration|FastLanguageModel|ImageTextToText|Vision2Seq/;
var NOT_TUNED_NAME = /ref|teacher|reward|judge|critic|eval|encoder|vae|clip|baseline|tokeni[sz]er|draft|embed|rm\b|scorer/i;
async function signsInLoaderCalls(release) {
  const signs = [];
  const foreign = foreignIn(release);
  for (const path of await pythonPathsOf(release)) {
    if (folderRole(path) || foreign(path) || SHOWS.test(path.split("/").at(-1))) continue;
    const text = await release.text(path);
    if (!text || !LOADS.test(text) || !namesAModel(text)) continue;
    const reshapes = RESHAPES.test(path.split("/").at(-1)) && SAVES.test(text);
    if (!reshapes && !TRAINS3.test(text)) continue;
    const module = await pythonModuleOf(release, path);
    if (module) signs.push(...loadsIn(module, path, reshapes));
  }
  return signs;
}
function namesAModel(text) {
  if (/from_pretrained\(\s*["']/.test(text)) return true;
  for (const [, literal] of text.matchAll(/["']([\w./-]{4,100})["']/g)) {
    if (familyOf(literal) && modelInValue(literal)) return true;
  }
  return false;
}
function* loadsIn(module, file, reshapes) {
  for (const call of module.calls) {
    if (!isModelLoad(call) || module.calls.some(({ callee }) => isPartOf(callee, call.callee))) continue;
    const given = call.positional[0] ?? call.keywords.get("pretrained_model_name_or_path") ?? call.keywords.get("model_name");
    if (!given) continue;
    const constant = given.text === void 0 ? constantOf(module, given.source) : void 0;
    const model = modelInValue(given.text ?? constant?.value ?? "");
    if (!model) continue;
    const kind = constant?.replaceable && !reshapes || !(familyOf(model) || GENERATES.test(call.callee)) ? "default" : "training-setup";
    const detail = `loads ${model} to ${reshapes ? "make another model of it" : "train it"}`;
    const evidence = { file, line: constant?.line ?? call.line, detail };
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
function isPartOf(callee, load) {
  return callee.startsWith(`${load}().get_decoder`) || callee.startsWith(`${load}().get_encoder`);
}
function isModelLoad(call) {
  if (!call.callee.endsWith(".from_pretrained") || NOT_TUNED.test(call.callee)) return false;
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

// src/lineage/signs/notices.ts
var LEGAL = /^(?:licen[cs]e|notice|attribution)[^/]*$/i;
var HEAD = 2e3;
var MADE_WITH = /^[^.\n]{0,120}?\b(?:built (?:with|on|upon)|based on|derived from|derivatives? (?:works? )?of|fine-?tuned from)\s+/i;
async function signsInNotices(release, own) {
  const signs = [];
  for (const { path, kind } of release.files) {
    if (!LEGAL.test(path) || kind === "submodule" || folderRole(path)) continue;
    const lines = (await release.text(path) ?? "").slice(0, HEAD).split("\n");
    for (const [index, line] of lines.entries()) {
      const before = MADE_WITH.exec(line)?.[0];
      if (!before || !own.isIn(before)) continue;
      const [first2] = mentionsIn({ text: line.slice(before.length, before.length + 80), links: [] });
      if (first2?.start !== 0) continue;
      const detail = `says "${line.trim().slice(0, 160)}"`;
      signs.push({
        model: first2.model,
        kind: "prose",
        relation: "finetune",
        evidence: { file: path, line: index + 1, detail }
      });
    }
  }
  return signs;
}

// src/lineage/signs/own-adapters.ts
var PUTS = /\bload_lora_weights\(|\bload_adapter\(|\bPeftModel\w*\.from_pretrained\(/;
var LITERAL = /["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g;
var METHOD = /^(.+)\.load_(?:lora_weights|adapter)$/;
var FUNCTION = /(?:^|\.)PeftModel\w*\.from_pretrained$/;
var PYTHON_BLOCK = /^py(?:thon)?3?\b|^$/i;
async function signsOfOwnAdapters(release, documents, ours) {
  const signs = [];
  const mayTell = (text) => PUTS.test(text) && namesOurs(text, ours);
  for await (const { path, module } of ownPrograms(release, mayTell))
    signs.push(...putsIn(module, path, ours));
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind !== "code" || !PYTHON_BLOCK.test(block.language ?? "") || !PUTS.test(block.text))
        continue;
      const { readPython } = await import("./python-IVPGK7IQ.js");
      const { line } = document.placeAt(block.at(0));
      signs.push(
        ...putsIn(
          readPython(block.text, (each) => line + each - 1),
          document.path,
          ours
        )
      );
    }
  }
  return signs;
}
function namesOurs(text, ours) {
  return [...text.matchAll(LITERAL)].some(([, id]) => isOurs(id, ours));
}
function isOurs(id, { own, makers }) {
  return isHubId(id) && (own.isIn(id) || isMadeBy(makers, id, void 0));
}
function* putsIn(module, file, ours) {
  for (const call of module.calls) {
    const put = putBy(call);
    const adapter = put?.adapter && textOf(module, put.adapter, call.line);
    if (!put || !adapter || !isOurs(adapter, ours)) continue;
    const load = module.calls.findLast(
      ({ assignedTo, callee, line }) => line < call.line && assignedTo === put.on && callee.endsWith(".from_pretrained")
    );
    const given = load && (load.positional[0] ?? load.keywords.get("pretrained_model_name_or_path"));
    const model = given && modelInValue(textOf(module, given, load.line) ?? "");
    const family = model === void 0 ? void 0 : familyOf(model);
    if (!model || !family || NO_PARENT.test(model) || isMadeBy(ours.makers, model, family.name)) continue;
    const evidence = { file, line: call.line, detail: `puts ${adapter} on ${model}` };
    yield { model, kind: "recipe", relation: "adapter", evidence };
  }
}
function putBy({
  callee,
  positional,
  keywords
}) {
  const on = METHOD.exec(callee)?.[1];
  if (on) return { on, adapter: positional[0] };
  const [base] = positional;
  if (!FUNCTION.test(callee) || !base) return void 0;
  return { on: base.source, adapter: positional[1] ?? keywords.get("model_id") };
}
function textOf({ constants }, { text, source }, before) {
  if (text !== void 0) return text;
  const name = lastStep(source);
  return constants.findLast((each) => lastStep(each.name) === name && each.line < before)?.value.text;
}
function lastStep(name) {
  return name.split(".").at(-1);
}

// src/models/architectures.ts
var ARCHITECTURES = /* @__PURE__ */ new Set([
  "bart",
  "gpt-2",
  "gpt-j",
  "gpt-neox",
  "mamba",
  "mamba-2",
  "rwkv"
]);

// src/lineage/signs/own-models.ts
var ID = /(?:(?<=(?:huggingface|hf)\.co\/)|(?<![\w./-]))([\w-]+)\/([\w-][\w.-]*\w)/g;
var SOURCE_LIMIT = 512 * 1024;
function signsInOwnModels(document, makers, own, owner) {
  const accounts = new Set(makers.map((maker) => maker.toLowerCase()));
  const signs = /* @__PURE__ */ new Map();
  const series = /* @__PURE__ */ new Map();
  const source = document.source.slice(0, SOURCE_LIMIT);
  for (const { 0: id, 1: account, 2: name, index } of source.matchAll(ID)) {
    if (!accounts.has(account.toLowerCase()) || NO_PARENT.test(name) || HELPS2.test(name)) continue;
    const isNamed = own.isIn(name);
    const found = isNamed ? baseIn(name, makers, own) : baseBefore(name, makers);
    if (!found || !(isNamed || account.toLowerCase() === owner?.toLowerCase())) continue;
    const line = lineAt(source, index);
    const evidence = { file: document.path, line, detail: `names its own ${id}` };
    const sign = { model: found.base, kind: "own-name", relation: "finetune", evidence };
    if (isNamed) add(signs, sign);
    else series.set(found.rest, [...series.get(found.rest) ?? [], sign]);
  }
  for (const each of series.values()) {
    if (new Set(each.map(({ model }) => model)).size < SERIES) continue;
    for (const sign of each) add(signs, sign);
  }
  return [...signs.values()];
}
var SERIES = 3;
function add(signs, sign) {
  if (!signs.has(sign.model)) signs.set(sign.model, sign);
}
function baseBefore(name, makers) {
  const words = wordsOf(baseNameOf(name));
  const family = familyOf(name);
  if (!family || family.at > 0 || isNoBase(family) || isMadeBy(makers, name, family.name)) return void 0;
  const said = saidFrom(words, family.length);
  const rest = words.slice(said.length).filter((word) => /^[a-z]{3,}$/.test(word) && !isStageWord(word));
  const base = said.join("-");
  return /\d/.test(base) && rest.length ? { base: modelOf(base)?.id ?? base, rest: rest.join(" ") } : void 0;
}
function saidFrom(words, length) {
  let end = length;
  while ((VERSION.test(words[end] ?? "") || SIZE3.test(words[end] ?? "")) && !(SIZE3.test(words[end - 1]) && !modelOf(words.slice(0, end + 1).join("-"))))
    end += 1;
  return words.slice(0, end);
}
var HELPS2 = /caption|classif|filter|annotat|tokeni[sz]er|encoder|draft|eagle|medusa/i;
var VERSION = /^\d{1,2}(?:\.\d+)*$/;
var SIZE3 = /^(?:\d+x)?\d+(?:\.\d+)?[bm]$/;
var SENSE = /^(?:video|audio|vision|image|speech)$/;
function baseIn(name, makers, own) {
  const words = wordsOf(baseNameOf(name));
  for (let from = 0; from < words.length; ) {
    const family = familyOf(words.slice(from).join("-"));
    if (!family) return void 0;
    const at = from + family.at;
    const said = saidFrom(words.slice(at), family.length);
    const rest = words.slice(at + said.length).join("-");
    const base = said.join("-");
    from = at + family.length;
    const isBehind = at > 0 && own.isOwn(words.slice(0, at).join("-"));
    if (isNoBase(family) || !isBehind && isMadeBy(makers, name, family.name)) continue;
    if (at > 0 && SENSE.test(words[at])) continue;
    if (at === 0 && base === "llama" && own.isOwn(rest)) return { base: "Llama", rest };
    if (!/\d/.test(base) || own.isIn(base) || own.isOwn(base)) continue;
    const isInOwnName = own.isOwn(words.slice(0, from).join("-")) && !own.isOwn(words.slice(0, at).join("-"));
    const model = modelOf(base)?.id;
    if (model || !isInOwnName) return { base: model ?? base, rest };
  }
  return void 0;
}
function isNoBase({ kind, name }) {
  return kind === "encoder" || kind === "audio" || ARCHITECTURES.has(name);
}

// src/lineage/signs/put-on.ts
var JOINED = /^\s*\+\s*/;
var REACH3 = 60;
function signsOfBeingPutOn(document, own) {
  return document.blocks.flatMap((block) => {
    if (block.kind === "code" || block.kind === "cell" || !block.text.includes("+")) return [];
    if (block.headings.some((heading) => OTHERS_SECTION.test(heading))) return [];
    return mentionsIn(block).filter(({ family, end }) => {
      const joined = JOINED.exec(block.text.slice(end, end + REACH3));
      if (family?.kind !== "image" || !joined) return false;
      const from = end + joined[0].length;
      return own.isOwn(block.text.slice(from, from + REACH3).split(/[(（,.:;+]/)[0]);
    }).map((mention) => proseSign(document, block, mention, "adapter"));
  });
}

// src/lineage/signs/served-ids.ts
var CODE = /\.(?:[cm]?[jt]sx?|go|rs|java|kt|rb|php|swift|cs|py|env|map|har)$|(?:^|\/)\.env(?:\.\w+)*$/;
var SETTINGS2 = /(?:config|settings|models?|routes?|gateway|values|litellm|deploy\w*|trace|request|response)[^/]*\.(?:json|ya?ml|toml)$/i;
var FILE_BYTES = 256 * 1024;
var FILE_LIMIT3 = 1500;
var MENU_MAKERS2 = 3;
var PROVIDER_ACCOUNTS = /* @__PURE__ */ new Set(["fireworks", "fireworks-ai", "together", "public"]);
var RENTED = /\baccounts\/([\w-]{2,60})\/models\/([\w.-]{3,100})/g;
var OWN_RUN = /["'`=:\s/]((?:[a-z][a-z\d.]*-)+(?:rl|sft|dpo|grpo|ppo|ft|finetuned?|agent)-[\w.-]*\d[\w.-]*)(?=["'`\s,;]|$)/gi;
var STAGE = /-(?:rl|sft|dpo|grpo|ppo|ft|finetuned?|agent)-/i;
var MAY_SERVE = /accounts\/|-(?:rl|sft|dpo|grpo|ppo|ft|finetuned?|agent)-/i;
var TRAINS4 = /trainer|learning_rate|optimizer|output_dir/i;
async function signsInServedIds(release) {
  const signs = [];
  let read = 0;
  for (const { path, kind, size } of release.files) {
    if (!(CODE.test(path) || SETTINGS2.test(path)) || kind === "submodule" || (size ?? 0) > FILE_BYTES || read >= FILE_LIMIT3)
      continue;
    if (folderRole(path) === "vendored" || folderRole(path) === "documentation") continue;
    if (isOfEvaluation(path)) continue;
    read += 1;
    const text = await release.text(path, FILE_BYTES);
    if (text && MAY_SERVE.test(text)) signs.push(...idsIn(text, path));
  }
  return signs;
}
function idsIn(text, file) {
  const signs = [];
  const makers = /* @__PURE__ */ new Set();
  const add2 = (id, at, tuned) => {
    const family = familyOf(id);
    if (!family || family.kind === "encoder" || ARCHITECTURES.has(family.name)) return;
    makers.add(family.makers[0]);
    if (!tuned) return;
    const line = lineAt(text, at);
    if (signs.some(({ evidence: evidence2 }) => evidence2.line === line)) return;
    const model = modelFor(family.name) ?? baseNameOf(id);
    const evidence = { file, line, detail: `uses a model id of one's own that spells ${family.name}: ${id}` };
    signs.push({ model, kind: "served-id", relation: "finetune", evidence });
  };
  for (const match of text.matchAll(RENTED)) {
    add2(match[0], match.index, !PROVIDER_ACCOUNTS.has(match[1].toLowerCase()));
  }
  if (!TRAINS4.test(text)) {
    for (const match of text.matchAll(OWN_RUN)) {
      if (familyOf(match[1])?.at === 0 && isOfRun(match[1])) add2(match[1], match.index + 1, true);
    }
  }
  return makers.size >= MENU_MAKERS2 ? signs.map((sign) => ({ ...sign, kind: "menu" })) : signs;
}
function isOfRun(id) {
  return /\d/.test(id.slice(id.search(STAGE)).replace(/(?<![a-z\d])\d+(?:\.\d+)?[bm](?![a-z\d])/gi, ""));
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
var DIFFUSERS_CLASS = "_class_name";
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
  const architectures = Array.isArray(config.architectures) ? config.architectures : [config[DIFFUSERS_CLASS]];
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
  if (String(config[DIFFUSERS_CLASS]).includes("Transformer2D")) {
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
  const add2 = (shape, modelTypes, evidence) => {
    const match = matchShape(shape, modelTypes);
    if (match?.certain) found.push(asSign(match, evidence, tokenizers));
  };
  let read = 0;
  for (const { path, kind } of release.files) {
    if (!CONFIG.test(path) || kind === "submodule" || read >= FILE_LIMIT4) continue;
    if (folderRole(path) || isOfEvaluation(path)) continue;
    read += 1;
    const config = shapeOfConfig(parsed(await release.text(path, CONFIG_LIMIT2)));
    if (config) add2(config.shape, config.modelTypes, { file: path });
  }
  if (!read) {
    for (const file of files.slice(0, FILE_LIMIT4)) {
      if (folderRole(file.path) || file.problem) continue;
      const header = readHeader(file);
      if (header) add2(header.shape, header.modelTypes, { file: file.path });
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
  const tokenizer = sameTokenizer ? `, and ${sameTokenizer.evidence.detail}` : "";
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

// src/lineage/signs/tensor-metadata.ts
var PARENT_LIMIT = 16;
var IMAGE_BASES = [
  { sign: /^flux-?1?-schnell/, model: "black-forest-labs/FLUX.1-schnell" },
  { sign: /^flux-?1?(?:-dev)?\b/, model: "black-forest-labs/FLUX.1-dev" },
  { sign: /^(?:stable-diffusion-xl-v1|sdxl)/, model: "stabilityai/stable-diffusion-xl-base-1.0" },
  { sign: /^(?:stable-diffusion-v2|sd_v2)/, model: "stabilityai/stable-diffusion-2-1" },
  { sign: /^(?:stable-diffusion-v1|sd_v1)/, model: "CompVis/stable-diffusion-v1-4" },
  { sign: /^(?:stable-diffusion-v?3|sd3)/, model: "stabilityai/stable-diffusion-3-medium" }
];
function signsInTensorMetadata(files) {
  return files.flatMap((file) => [...ofGguf(file), ...ofImageTrainers(file)]);
}
function* ofGguf({ path, metadata }) {
  for (let at = 0; at < PARENT_LIMIT; at += 1) {
    const key = `general.base_model.${at}`;
    const text = (name) => textOf2(metadata[`${key}.${name}`]);
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
    const value = textOf2(metadata[key]);
    const base = value && IMAGE_BASES.find(({ sign }) => sign.test(value.toLowerCase()));
    if (!base) continue;
    const adapter = value.endsWith("/lora") ? "adapter" : relation;
    const evidence = { file: path, detail: `${key}: ${value}` };
    yield { model: base.model, kind: "file-metadata", relation: adapter, evidence };
    return;
  }
}
function textOf2(value) {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

// src/formats/vocabulary-head.ts
var Collected = class {
  #from;
  #tokens;
  #found = 0;
  constructor({ from, to }) {
    this.#from = from;
    this.#tokens = Array.from({ length: to - from }, () => void 0);
  }
  add(id, token) {
    const at = id - this.#from;
    if (!(at >= 0 && at < this.#tokens.length) || this.#tokens[at] !== void 0) return;
    this.#tokens[at] = token;
    this.#found += 1;
  }
  get isFull() {
    return this.#found === this.#tokens.length;
  }
  get tokens() {
    return this.isFull ? this.#tokens : void 0;
  }
};
function headOfJson(text, window) {
  const begins = /(?<!\\)"vocab"\s*:\s*[[{]/.exec(text) ?? /^\s*\{(?=\s*"[^"]{0,200}"\s*:\s*\d)/.exec(text);
  if (!begins) return void 0;
  const from = begins.index + begins[0].length;
  const tokens = text[from - 1] === "[" ? listedTokens(text, from, window) : mappedTokens(text, from, window);
  if (!tokens) return void 0;
  const size = sizeBefore(text.slice(0, begins.index), window);
  return { tokens, ...size !== void 0 && { size } };
}
function mappedTokens(text, from, window) {
  const found = new Collected(window);
  const entry = /\s*("(?:[^"\\]|\\.)*")\s*:\s*(\d+)\s*[,}]/y;
  entry.lastIndex = from;
  for (let match = entry.exec(text); match && !found.isFull; match = entry.exec(text)) {
    const token = stringOf(match[1]);
    if (token === void 0) return void 0;
    found.add(Number(match[2]), token);
  }
  return found.tokens;
}
function listedTokens(text, from, window) {
  const found = new Collected(window);
  const entry = /\s*\[\s*("(?:[^"\\]|\\.)*")\s*,\s*-?\d[\d.eE+-]*\s*\]\s*[,\]]/y;
  entry.lastIndex = from;
  let id = 0;
  for (let match = entry.exec(text); match && !found.isFull; match = entry.exec(text)) {
    const token = stringOf(match[1]);
    if (token === void 0) return void 0;
    found.add(id, token);
    id += 1;
  }
  return found.tokens;
}
function stringOf(literal) {
  try {
    return JSON.parse(literal);
  } catch {
    return void 0;
  }
}
function sizeBefore(text, { to }) {
  const ids = [...text.matchAll(/"id"\s*:\s*(\d+)/g)].map(([, id]) => Number(id)).filter((id) => id >= to);
  return ids.length ? ids.reduce((least, id) => Math.min(least, id)) : void 0;
}
function headOfRanks(text, window) {
  const found = new Collected(window);
  for (const line of text.split("\n", window.to)) {
    const match = /^([A-Za-z0-9+/]+={0,2}) (\d+)\r?$/.exec(line);
    if (!match) return void 0;
    found.add(Number(match[2]), spelled(Buffer.from(match[1], "base64")));
  }
  return found.tokens && { tokens: found.tokens };
}
var LETTER_OF_BYTE = lettersOfBytes();
function spelled(bytes) {
  return Array.from(bytes, (byte) => LETTER_OF_BYTE[byte]).join("");
}
function lettersOfBytes() {
  let spare = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const isPrintable = byte >= 33 && byte <= 126 || byte >= 161 && byte !== 173;
    return String.fromCharCode(isPrintable ? byte : spare++);
  });
}
function headOfPieces(bytes, window) {
  const found = new Collected(window);
  let at = 0;
  for (let id = 0; id < window.to; id += 1) {
    const length = bytes[at + 1] ?? 128;
    const inner = bytes[at + 3] ?? 128;
    if (bytes[at] !== 10 || bytes[at + 2] !== 10 || length >= 128 || inner + 2 > length)
      return void 0;
    found.add(id, Buffer.from(bytes.subarray(at + 4, at + 4 + inner)).toString("utf8"));
    at += 2 + length;
  }
  return found.tokens && { tokens: found.tokens };
}
function headOfList(list, { from, to }) {
  if (!Array.isArray(list) || list.length < to) return void 0;
  const tokens = list.slice(from, to);
  return tokens.every((token) => typeof token === "string") ? { tokens } : void 0;
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
var PRE_TOKENIZERS = {
  "llama-bpe": {
    of: "Llama 3",
    families: ["llama-3", "llama-3.1", "llama-3.2", "llama-3.3", "llama-nemotron"]
  },
  llama4: { of: "Llama 4", families: ["llama-4"] },
  qwen2: {
    of: "Qwen",
    families: [
      "qwen-1.5",
      "qwen-2",
      "qwen-2.5",
      "qwen-2.5-coder",
      "qwen-2.5-math",
      "qwen-3",
      "qwen-3-coder",
      "qwen-3-next",
      "qwen-3-vl"
    ]
  },
  qwen35: { of: "Qwen 3.5", families: ["qwen-3.5"] },
  "deepseek-llm": { of: "DeepSeek LLM", families: ["deepseek-llm", "deepseek-moe", "deepseek-v2"] },
  "deepseek-coder": { of: "DeepSeek Coder", families: ["deepseek-coder"] },
  "deepseek-v3": { of: "DeepSeek V3", families: ["deepseek-v3", "deepseek-v3.2", "deepseek-r1"] },
  "kimi-k2": { of: "Kimi K2", families: ["kimi-k2", "kimi-k2.5", "moonlight", "kimi-linear"] },
  "kimi-k25": { of: "Kimi K2.5", families: ["kimi-k2.5"] },
  glm4: { of: "GLM-4", families: ["glm-4", "glm-4.5", "glm-5"] },
  tekken: { of: "Mistral", families: ["mistral-nemo", "mistral-small", "ministral", "ministral-3"] },
  "minimax-m2": { of: "MiniMax M2", families: ["minimax-m2"] },
  "command-r": { of: "Command R", families: ["command-r", "aya-23"] },
  falcon3: { of: "Falcon 3", families: ["falcon-3"] },
  smollm: { of: "SmolLM", families: ["smollm", "smollm-2"] },
  exaone4: { of: "EXAONE 4", families: ["exaone"] },
  dbrx: { of: "DBRX", families: ["dbrx"] },
  "grok-2": { of: "Grok 2", families: ["grok-2"] }
};

// src/lineage/signs/vocabularies.ts
import { createHash } from "node:crypto";
var VOCABULARY_WINDOW = { from: 4096, to: 4608 };
var FAMILIES_OF = (pre) => PRE_TOKENIZERS[pre]?.families ?? [];
var VOCABULARIES = [
  {
    of: "Llama 2",
    families: ["llama-1", "llama-2", "code-llama", "vicuna", "alpaca", "tinyllama"],
    hash: "7e847182bc6c2827"
  },
  // OpenAI's cl100k begins so, too, and with it whoever took that.
  { of: "Llama 3", families: FAMILIES_OF("llama-bpe"), hash: "7c5019f052ee4814", size: 128e3 },
  { of: "gpt-oss", families: ["gpt-oss", "phi-4"], hash: "a0ad303602d71929" },
  { of: "GPT-2", families: ["gpt-2", "gpt-neo", "gpt-j", "phi-1", "phi-2"], hash: "57b8847b423427cd" },
  { of: "Mistral", families: ["mistral-7b", "mixtral"], hash: "f6af05a5f3e5c558" },
  {
    of: "Mistral",
    families: ["mistral-7b", "mixtral", "codestral", "mistral-large", "mistral-small"],
    hash: "3313f071f01209b2"
  },
  { of: "Mistral", families: FAMILIES_OF("tekken"), hash: "b71b4214fc2f27ac" },
  { of: "Qwen", families: FAMILIES_OF("qwen2"), hash: "49ad3213f826dc87" },
  { of: "Qwen 3.5", families: FAMILIES_OF("qwen35"), hash: "a49b4353bafd1c88" },
  { of: "DeepSeek V3", families: FAMILIES_OF("deepseek-v3"), hash: "8ca748196b5b8905" },
  { of: "Gemma 3", families: ["gemma-3"], hash: "4ced4be601434df9" }
];
function vocabularyHash({ tokens }) {
  return createHash("sha256").update(tokens.join("\n")).digest("hex").slice(0, 16);
}
function vocabularyOf(head, known = VOCABULARIES) {
  const hash = vocabularyHash(head);
  return known.find((each) => each.hash === hash && (each.size === void 0 || each.size === head.size));
}

// src/lineage/signs/tokenizers.ts
var MARKED = /(?:^|\/)(?:tokenizer_config\.json|special_tokens_map\.json|added_tokens\.json|chat_template\.(?:jinja|json)|tokenizer\.json)$/;
var VOCABULARY = /(?:^|\/)(?:tokenizer\.json|tokenizer\.model|spiece\.model|vocab\.json|[\w.-]+\.tiktoken)$/;
var HEAD_BYTES = 256 * 1024;
var LONG_HEAD_BYTES = 1024 * 1024;
var FILE_LIMIT5 = 40;
async function signsInTokenizers(release, files) {
  const found = /* @__PURE__ */ new Map();
  const add2 = ({ of, families }, file, detail) => {
    if (!found.has(of)) found.set(of, { model: of, kind: "tokenizer", evidence: { file, detail }, families });
  };
  const look = (file, text) => {
    const mark = TOKENIZER_MARKS.find(({ marks }) => marks.every((each) => text.includes(each)));
    if (mark) add2(mark, file, `has the tokens of ${mark.of}'s tokenizer (${mark.marks.join(" ")})`);
  };
  const compare2 = (file, head) => {
    const known = head && vocabularyOf(head);
    if (!known) return;
    const { from, to } = VOCABULARY_WINDOW;
    add2(known, file, `has the vocabulary of ${known.of} (tokens ${from} to ${to - 1} are the same)`);
  };
  let read = 0;
  for (const { path, kind } of release.files) {
    if (!(MARKED.test(path) || VOCABULARY.test(path)) || kind === "submodule") continue;
    if (folderRole(path) || read >= FILE_LIMIT5) continue;
    read += 1;
    const bytes = await release.bytes(path, 0, HEAD_BYTES);
    if (!bytes) continue;
    const text = decodeText(bytes);
    if (text && MARKED.test(path)) look(path, unescaped(text));
    if (VOCABULARY.test(path)) compare2(path, await headOf(release, path, bytes));
  }
  for (const { path, metadata } of files) {
    const template = metadata["tokenizer.chat_template"];
    if (typeof template === "string") look(path, template);
    const pre = metadata["tokenizer.ggml.pre"];
    const known = typeof pre === "string" && Object.hasOwn(PRE_TOKENIZERS, pre) ? PRE_TOKENIZERS[pre] : void 0;
    if (known) add2(known, path, `has the vocabulary of ${known.of} (tokenizer.ggml.pre: ${String(pre)})`);
    compare2(path, headOfList(metadata["tokenizer.ggml.tokens"], VOCABULARY_WINDOW));
  }
  return [...found.values()];
}
async function headOf(release, path, bytes) {
  const text = decodeText(bytes);
  if (!path.endsWith(".json"))
    return text && headOfRanks(text, VOCABULARY_WINDOW) || headOfPieces(bytes, VOCABULARY_WINDOW);
  const head = text ? headOfJson(text, VOCABULARY_WINDOW) : void 0;
  if (head || bytes.length < HEAD_BYTES) return head;
  const more = await release.bytes(path, 0, LONG_HEAD_BYTES);
  const longer = more && decodeText(more);
  return longer ? headOfJson(longer, VOCABULARY_WINDOW) : void 0;
}
function unescaped(text) {
  if (!text.includes("\\u")) return text;
  return text.replace(
    /\\u([\da-fA-F]{4})/g,
    (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))
  );
}

// src/lineage/gather.ts
async function gatherSigns(release, { declaration, licensing }) {
  const [documents, stored] = await Promise.all([lineageDocumentsOf(release), tensorFilesOf(release)]);
  const files = stored.filter(({ kind }) => kind === "weights" || kind === "adapter" || kind === "delta");
  const own = ownNamesOf(release, declaration, documents);
  const linked = linkedModelsOf(documents, release.about.owner);
  const { publisher } = linked;
  const makers = [release.about.owner, publisher].filter((each) => each !== void 0);
  const isSubject = ({ model, family }) => own.isOwn(model) || isMadeBy(makers, model, family?.name);
  const context = {
    own,
    makers,
    isSubject,
    isOurs: ({ model }) => publisher !== void 0 && model.startsWith(`${publisher}/`),
    repository: release.about.name,
    isAboutUs: (block) => own.isOwn(block.text) || mentionsIn(block).some(isSubject)
  };
  const [configs, launches, loads, served, notices, adapters, called] = await Promise.all([
    signsInConfigFiles(release),
    signsInLaunches(release, documents),
    signsInLoaderCalls(release),
    signsInServedIds(release),
    signsInNotices(release, own),
    signsOfOwnAdapters(release, documents, { own, makers }),
    signsOfCalledBases(release, makers)
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
      ...signsInProse(document, { ...context, own: { ...own, ...own.within(document.path) } }),
      ...signsInTables(document, context),
      ...signsInArgumentTables(document),
      ...signsInLists(document, context),
      ...signsInOwnModels(document, makers, own, release.about.owner),
      ...linked.hasOwners ? signsOfBeingPutOn(document, own) : []
    ]),
    ...withNeighbours(launches, own),
    ...loads,
    ...adapters,
    ...called,
    ...served,
    ...notices,
    ...signsInLicenses(licensing, foreignIn(release)).filter(
      ({ model }) => !isSubject({ model, family: familyOf(model) })
    )
  ].filter(
    ({ model, kind, evidence }) => kind.endsWith("-config") || kind === "modelfile" || !(kind === "prose" ? own.within(evidence.file ?? "") : own).isOwn(model)
  );
  return {
    own,
    documents,
    namedIn: whereNamed(documents, own),
    isOurs: (model) => isMadeBy(makers, model, void 0),
    named: withRecipes([...said, ...found], linked, own, makers, release.about.name).map((sign) => ({
      ...sign,
      model: idOf(linked.idOf(sign.model))
    })),
    shapes: shapes.filter(({ candidates }) => !candidates.some(({ id }) => own.isOwn(id))),
    tokenizers: tokenizers.filter(({ model }) => !own.isOwn(model)),
    adapts: isAdapter(release, files)
  };
}
function isAdapter(release, files) {
  if (files.some(({ path, kind }) => kind === "weights" && !folderRole(path))) return false;
  return files.some(({ path, kind }) => kind === "adapter" && !folderRole(path)) || release.files.some(({ path }) => /(?:^|\/)adapter_config\.json$/.test(path) && !folderRole(path));
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

// src/models/obligations.ts
var llama = (version, name, display) => [
  {
    kind: "copy",
    asks: `a copy of the Llama ${version} Community License`,
    done: new RegExp(String.raw`LLAMA\s+${version.replace(".", String.raw`\.`)}\s+COMMUNITY\s+LICENSE`, "i"),
    add: `Add the license text as LICENSE-LLAMA-${version}.txt.`
  },
  {
    kind: "notice",
    asks: 'an attribution line in a "Notice" text file',
    done: new RegExp(
      String.raw`Llama\s+${version.replace(".", String.raw`\.`)}\s+is\s+licensed\s+under`,
      "i"
    ),
    add: `Add a file NOTICE with: Llama ${version} is licensed under the Llama ${version} Community License, Copyright \xA9 Meta Platforms, Inc. All Rights Reserved.`
  },
  ...display ? [
    {
      kind: "display",
      asks: `"${display}" shown to readers`,
      done: new RegExp(display.replaceAll(" ", String.raw`\s+`), "i"),
      add: `Add to the README or the model card: ${display}.`
    }
  ] : [],
  ...name ? [
    {
      kind: "name",
      asks: `a model name that begins with "${name}"`,
      done: new RegExp(`^${name.replaceAll(" ", "[-_ ]?")}`, "i"),
      add: `Put "${name}" at the beginning of the model's name.`
    }
  ] : []
];
var useLimits = (title, file, text) => [
  {
    kind: "copy",
    asks: `the same use restrictions for everyone downstream, with a copy of the ${title}`,
    done: text,
    add: `Add the license text as ${file}, and name it as the license of the weights.`
  }
];
var RAIL = /use-?based\s+restrictions|open\s*rail/i;
var openRail = useLimits("OpenRAIL license of the base", "LICENSE-MODEL", RAIL);
var OBLIGATIONS = {
  llama2: llama("2", "", ""),
  llama3: llama("3", "Llama 3", "Built with Meta Llama 3"),
  "llama3.1": llama("3.1", "Llama", "Built with Llama"),
  "llama3.2": llama("3.2", "Llama", "Built with Llama"),
  "llama3.3": llama("3.3", "Llama", "Built with Llama"),
  llama4: llama("4", "Llama", "Built with Llama"),
  gemma: [
    {
      kind: "copy",
      asks: "a copy of the Gemma Terms of Use",
      done: /Gemma\s+Terms\s+of\s+Use/i,
      add: "Add the terms as LICENSE-GEMMA.txt."
    },
    {
      kind: "notice",
      asks: "a notice file that names the Gemma Terms of Use",
      done: /Gemma\s+is\s+provided\s+under\s+and\s+subject\s+to/i,
      add: "Add a file NOTICE with: Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms"
    }
  ],
  "modified-mit": [
    {
      kind: "copy",
      asks: "the base's license text, whose one change to MIT concerns large commercial products",
      done: /Modified\s+MIT\s+License|Our\s+only\s+modification\s+part\s+is\s+that/i,
      add: "Add the Modified MIT License of the base as LICENSE-BASE.txt."
    }
  ],
  "minimax-model": [
    {
      kind: "copy",
      asks: "a copy of the MiniMax Model License",
      done: /MINIMAX\s+MODEL\s+LICENSE/i,
      add: "Add the license text as LICENSE-MINIMAX.txt."
    },
    {
      kind: "notice",
      asks: "a notice line",
      done: /MiniMax\s+AI\s+model\s+is\s+licensed\s+under/i,
      add: "Add a file NOTICE with: MiniMax AI model is licensed under the MiniMax Model License, Copyright \xA9 MiniMax. All Rights Reserved."
    }
  ],
  "databricks-open-model-license": [
    {
      kind: "notice",
      asks: "a notice line",
      done: /DBRX\s+is\s+provided\s+under/i,
      add: 'Add a file NOTICE with the line "DBRX is provided under and subject to the Databricks Open Model License" and the copyright line of the license.'
    }
  ],
  deepseek: useLimits("DeepSeek License Agreement", "LICENSE-MODEL", /DEEPSEEK\s+LICENSE\s+AGREEMENT/i),
  "bigscience-bloom-rail-1.0": openRail,
  "bigcode-openrail-m": openRail,
  "creativeml-openrail-m": openRail,
  "openrail++": openRail
};

// src/lineage/obligations.ts
var LEGAL2 = /(?:^|\/)[^/]*(?:licen[cs]e|notice|copying|use_policy|usage_policy|terms)[^/]*$/i;
var LEGAL_LIMIT = 256 * 1024;
var LEGAL_FILES = 60;
async function unmetObligations(release, declaration, documents, base) {
  const owed = base.filter(({ license }) => license?.split("+").some((id) => OBLIGATIONS[id]));
  if (!owed.length || !await shipsWeights(release)) return [];
  const texts = await textsOf(release, declaration, documents);
  const said = /* @__PURE__ */ new Set();
  const observations = [];
  for (const { model, license, evidence } of owed) {
    for (const id of license.split("+")) {
      for (const obligation of OBLIGATIONS[id] ?? []) {
        if (said.has(obligation.asks) || isMet(obligation, texts)) continue;
        said.add(obligation.asks);
        const { detail: _, ...place } = evidence[0] ?? {};
        observations.push({
          rule: "base-license-obligation",
          place,
          detail: `points to ${model}, whose license (${id}) asks for ${obligation.asks}; that was not found here`,
          component: "weights",
          evidence: evidence.slice(0, 3),
          next: obligation.add
        });
      }
    }
  }
  return observations;
}
async function shipsWeights(release) {
  const files = await tensorFilesOf(release);
  return files.some(
    ({ kind, problem }) => (kind === "weights" || kind === "adapter" || kind === "delta") && !problem
  );
}
function isMet({ kind, done }, { legal, readme, names }) {
  if (kind === "name") return names.length === 0 || names.some((name) => done.test(name));
  return done.test(legal) || kind !== "copy" && done.test(readme);
}
async function textsOf(release, declaration, documents) {
  const legal = [];
  for (const { path, kind } of release.files) {
    if (!LEGAL2.test(path) || kind === "submodule" || legal.length >= LEGAL_FILES) continue;
    legal.push(await release.text(path, LEGAL_LIMIT) ?? "");
  }
  const top = documents.filter(({ path }) => !path.includes("/"));
  const names = [declaration?.name?.value, release.about.name].concat(
    top.map(({ blocks }) => blocks.find(({ kind, depth }) => kind === "heading" && depth === 1)?.text)
  ).filter((name) => name !== void 0 && name !== "");
  return { legal: legal.join("\n"), readme: top.map(({ source }) => source).join("\n"), names };
}

// src/lineage/settle.ts
var LAST = /* @__PURE__ */ new Set(["notice", "terms", "own-name"]);
var SET_UPS = /* @__PURE__ */ new Set(["training-setup", "recipe", "default"]);
var MENU_MAKERS3 = 3;
function settled(signs, claims) {
  const { shapes, tokenizers } = signs;
  const named = withOwnNames(signs.named);
  const recipes = named.filter(({ kind }) => kind === "recipe");
  const disclosed = named.filter(({ kind }) => WEIGHTS[kind].discloses && kind !== "own-name");
  const hasWhole = named.some(({ kind, model }) => kind === "recipe" && !isEncoder(model));
  const setups = named.filter(({ kind }) => kind === "training-setup");
  const makers = new Set(setups.map(({ model }) => makerOf(model)));
  const hasEncodersAlone = setups.every(({ model }) => isEncoder(model));
  const fromScratch = claims.some(({ label }) => label === "from-scratch");
  const optional = disclosed.length > 0 || recipes.length > 0 || makers.size >= MENU_MAKERS3 || fromScratch;
  const weighed = named.flatMap((sign) => {
    if (WEIGHTS[sign.kind].discloses || WEIGHTS[sign.kind].reports === "hint") return [sign];
    if (hasWhole && SET_UPS.has(sign.kind) && isEncoder(sign.model)) return [{ ...sign, kind: "default" }];
    if (disclosed.some(({ model }) => sameLine(model, sign.model))) return [sign];
    const loosely = disclosed.find(
      (each) => meansLoosely(each, sign.model) && !(each.kind === "terms" && recipes.length && sign.kind !== "recipe")
    );
    if (loosely) return [sign, { ...loosely, model: sign.model }];
    const isPart = isEncoder(sign.model) && !(hasEncodersAlone && sign.given !== void 0);
    return [{ ...sign, kind: kindBeside(sign, { isPart, isDisclosed: disclosed.length > 0, optional }) }];
  });
  const known = weighed.filter(({ kind }) => !LAST.has(kind) && WEIGHTS[kind].reports === "base");
  const isCloser = (model, said) => !said.includes("/") && saysMore(model, said);
  const isSaidOfItsMaker = (model) => known.some((each) => haveOneMaker(each.model, model) && !isCloser(model, each.model));
  const isRecipe = (model) => recipes.some((each) => nameKey(each.model) === nameKey(model));
  const isSaidBetter = ({ kind, model }) => kind === "own-name" ? fromScratch || isSaidOfItsMaker(model) && !isRecipe(model) : (
    // The terms of LLaMA over what was made from Vicuna: they tell where Vicuna came from.
    (kind === "notice" || kind === "terms") && known.some((each) => descendsFrom(each.model, model)) || kind === "terms" && recipes.length > 0 && !recipes.some((each) => saysMore(each.model, model))
  );
  return [
    ...weighed.filter((sign) => !isSaidBetter(sign)),
    ...shapes.map((sign) => settledShape(sign, disclosed)),
    ...tokenizers.map(({ model, kind, evidence }) => ({ model, kind, evidence }))
  ];
}
function withOwnNames(named) {
  const own = named.filter(({ kind }) => kind === "own-name");
  return named.flatMap((sign) => {
    const ours = SET_UPS.has(sign.kind) && own.find(({ model }) => sameLine(model, sign.model));
    return ours ? [
      { ...sign, kind: "recipe" },
      { ...ours, model: sign.model }
    ] : [sign];
  });
}
function kindBeside({ kind, model, evidence, besideOwn }, { isPart, isDisclosed, optional }) {
  if (kind === "training-setup" && isPart) return "default";
  const isShown = optional || besideOwn || isCalledAfter(evidence.file ?? "", model);
  if (kind === "training-setup" && isShown) return "menu";
  return isDisclosed && kind !== "recipe" ? "menu" : kind;
}
function isCalledAfter(path, model) {
  const maker = familyOf(model)?.makers[0];
  return maker !== void 0 && path.split("/").some((step) => familyOf(step)?.makers[0] === maker);
}
function meansLoosely({ kind, model: told }, model) {
  if (saysMore(model, told)) return true;
  if (kind !== "notice" && kind !== "terms" && sizeIn(told)) return false;
  const organisation = model.includes("/") ? model.split("/")[0] : void 0;
  const isMakers = organisation ? familyOf(model)?.makers.includes(organisation) : sizeIn(model);
  return Boolean(isMakers) && descendsFrom(model, told);
}
function settledShape(sign, disclosed) {
  const told = disclosed.find(({ model: model2 }) => sign.candidates.some((each) => sameLine(each.id, model2)));
  const { model, kind, evidence } = sign;
  const relation = told ? told.relation : sign.relation;
  return {
    model: told?.model ?? model,
    kind: told?.kind ?? (disclosed.length > 0 ? "common-shape" : kind),
    ...relation && { relation },
    evidence
  };
}
function haveOneMaker(a, b) {
  const makers = familyOf(b)?.makers ?? [];
  return makerOf(a) === makerOf(b) || (familyOf(a)?.makers.some((maker) => makers.includes(maker)) ?? false);
}
function makerOf(model) {
  return familyOf(model)?.makers[0] ?? model.split("/")[0];
}

// src/lineage/weigh.ts
var EVIDENCE_LIMIT = 8;
var NAME_LIMIT = 200;
var DETAIL_LIMIT = 400;
function weighSigns(signs, claims) {
  const groups = grouped(settled(signs, claims));
  const models = groups.map((group) => ({ group, model: asModel(group, signs) }));
  const isBase = (group) => group.some(({ kind }) => WEIGHTS[kind].reports === "base");
  const base = models.filter(({ group }) => isBase(group)).map(({ model }) => model);
  const known = new Set(base.map(({ model }) => familyOf(model)?.name));
  const hints = models.filter(({ group, model }) => !isBase(group) && !known.has(familyOf(model.model)?.name)).map(({ model }) => model);
  return { base: base.sort(byStrength), hints: hints.sort(byStrength) };
}
function grouped(signs) {
  const groups = /* @__PURE__ */ new Map();
  for (const sign of signs) {
    const key = nameKey(sign.model);
    groups.set(key, [...groups.get(key) ?? [], sign]);
  }
  for (const [key, group] of groups) {
    const fuller = [...groups].filter(([other, each]) => saysMore(other, key) && worth(each) >= worth(group));
    if (!fuller.length) continue;
    for (const [, each] of fuller) each.push(...group.map((sign) => ({ ...sign, model: each[0].model })));
    groups.delete(key);
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => rank(a) - rank(b)));
}
function worth(group) {
  return group.some(({ kind }) => WEIGHTS[kind].reports === "base") ? 1 : 0;
}
function shortened2(evidence) {
  const { detail } = evidence;
  return detail && detail.length > DETAIL_LIMIT ? { ...evidence, detail: `${detail.slice(0, DETAIL_LIMIT)}\u2026` } : evidence;
}
function rank({ kind }) {
  const { reports, strength, discloses } = WEIGHTS[kind];
  return (reports === "base" ? 0 : 100) + STRENGTHS.indexOf(strength) * 10 + (discloses ? 0 : 1);
}
function asModel(group, { namedIn, adapts }) {
  const [strongest] = group;
  const model = group.find((sign) => sign.model.includes("/") && rank(sign) < 100)?.model ?? strongest.model;
  const relation = relationOf2(group, adapts);
  const known = modelOf(model);
  const family = familyOf(model);
  const supports = supportsOf(known, family);
  const license = known?.license ?? licenseOf(family);
  const evidence = evidenceOf(group);
  const discloses = group.some(({ kind }) => WEIGHTS[kind].discloses);
  const shown = group.find(
    ({ kind, evidence: { file } }) => kind === "training-setup" && /\.md$/i.test(file ?? "")
  );
  const isSetUp = strongest.kind === "training-setup" || strongest.kind === "recipe";
  const told = discloses || rank(strongest) >= 100 ? void 0 : namedIn(model, isSetUp) ?? shown?.evidence;
  if (told && !evidence.includes(told)) evidence.splice(1, 0, told);
  return {
    model: model.slice(0, NAME_LIMIT),
    ...relation && { relation },
    declared: discloses || told !== void 0,
    strength: told ? "declared" : WEIGHTS[strongest.kind].strength,
    evidence: evidence.slice(0, EVIDENCE_LIMIT).map(shortened2),
    ...supports && { supports },
    ...license && { license }
  };
}
function evidenceOf(group) {
  const isTerms = ({ kind }) => kind === "notice" || kind === "terms";
  const signs = [...group.filter((sign) => !isTerms(sign)), ...group.filter(isTerms)];
  return [...new Map(signs.map(({ evidence }) => [JSON.stringify(evidence), evidence])).values()];
}
function supportsOf(model, family) {
  const parent = model?.from ? familyOf(model.from) : void 0;
  return parent?.supports === "open-weights" ? "open-weights" : family?.supports;
}
function relationOf2(group, adapts) {
  const related = group.filter((sign) => sign.relation);
  const relation = (related.find(({ kind }) => kind === "metadata") ?? related[0])?.relation;
  return adapts && (relation === void 0 || relation === "finetune") ? "adapter" : relation;
}
function licenseOf(family) {
  if (!family || !FAMILIES.has(family.name)) return void 0;
  const licenses = new Set(
    MODELS.filter((each) => each.family === family.name).map(({ license }) => license)
  );
  return licenses.size === 1 ? [...licenses][0] : void 0;
}
function byStrength(a, b) {
  return STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || (a.model < b.model ? -1 : a.model > b.model ? 1 : 0);
}

// src/lineage/assess.ts
async function assessLineage(release, inputs) {
  const { declaration, claims } = inputs;
  const signs = await gatherSigns(release, inputs);
  const { base, hints } = weighSigns(signs, claims);
  const owed = await unmetObligations(release, declaration, signs.documents, base);
  return { base, hints, observations: [...undisclosed(base, signs, claims), ...wrongBase(signs), ...owed] };
}
export {
  assessLineage
};
