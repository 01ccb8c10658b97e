import {
  names
} from "./chunk-W2ZUTSFY.js";
import {
  documentPathsOf
} from "./chunk-3CGWJQJN.js";
import {
  remembering
} from "./chunk-4DT2TMWD.js";
import {
  once
} from "./chunk-JGVDOC6H.js";

// src/evidence/code/words.ts
var NAME_LIMIT = 120;
var Words = class {
  text;
  #words;
  #lines;
  #literals;
  constructor(text) {
    this.text = text;
  }
  has(word) {
    return this.#all().has(word);
  }
  /** True when every step of a dotted name is a word: `data.Dataset`, `load_dataset().map`, `=sample`. */
  hasPath(path) {
    const words2 = this.#all();
    return stepsOf(path).every((step) => words2.has(step));
  }
  /** True when a word is like that, from its start to its end. */
  hasLike(pattern) {
    this.#lines ??= [...this.#all()].filter((word) => word.length <= NAME_LIMIT).join("\n");
    return lineByLine(pattern).test(this.#lines);
  }
  /** True when the text may have a string like that; `\n` before a word does not belong to it. */
  mayQuote(pattern) {
    this.#literals ??= this.text.replace(/\\[a-z]/g, "  ");
    return pattern.test(this.#literals);
  }
  #all() {
    if (this.#words) return this.#words;
    const words2 = new Set(this.text.match(/[A-Za-z_]\w*/g));
    for (const option of this.text.match(/-[A-Za-z]\w*(?:-\w+)+/g) ?? []) {
      words2.add(option.slice(1).replaceAll("-", "_"));
    }
    this.#words = words2;
    return words2;
  }
};
var steps = /* @__PURE__ */ new Map();
function stepsOf(path) {
  let known = steps.get(path);
  if (!known) {
    known = path.replace(/^=|[()[\]]/g, "").split(".");
    steps.set(path, known);
  }
  return known;
}
var byLines = /* @__PURE__ */ new Map();
function lineByLine(pattern) {
  let known = byLines.get(pattern);
  if (!known) {
    known = new RegExp(pattern.source, `${pattern.flags}m`);
    byLines.set(pattern, known);
  }
  return known;
}

// src/evidence/code/clue.ts
var indexes = /* @__PURE__ */ new WeakMap();
function indexModule(module) {
  const known = indexes.get(module);
  if (known) return known;
  const callsByEnd = /* @__PURE__ */ new Map();
  for (const call of module.calls) {
    const end = lastName(call.callee);
    const others = callsByEnd.get(end);
    if (others) others.push(call);
    else callsByEnd.set(end, [call]);
  }
  const indexed = { module, callsByEnd };
  indexes.set(module, indexed);
  return indexed;
}
function lastName(callee) {
  return callee.slice(callee.lastIndexOf(".") + 1);
}
function callsTo({ callsByEnd }, path) {
  if (path.startsWith("="))
    return (callsByEnd.get(path.slice(1)) ?? []).filter(({ callee }) => callee === path.slice(1));
  const calls = callsByEnd.get(lastName(path)) ?? [];
  return path.includes(".") ? calls.filter((call) => names(call.callee, path)) : calls;
}
function findClues(indexed, clues) {
  const best = /* @__PURE__ */ new Map();
  for (const clue of clues) {
    if ((best.get(clue.group)?.points ?? 0) >= clue.points) continue;
    const found = findClue(indexed, clue);
    if (!found) continue;
    const detail = clue.says.replace("{}", found.what);
    best.set(clue.group, { group: clue.group, points: clue.points, line: found.line, detail });
  }
  return [...best.values()];
}
var STRING_LIMIT = 4e3;
var PICTURE_ADDRESS = /^https?:\/\/\S{1,300}\.(?:png|jpe?g|webp|gif)(?:\?\S{0,100})?$/i;
function isName(name) {
  return name.length <= NAME_LIMIT;
}
function isGiven({ positional, keywords }, given) {
  return !given || [...positional, ...keywords.values()].some(({ source }) => given.test(source));
}
function findClue(indexed, clue) {
  const { module } = indexed;
  for (const path of clue.calls ?? []) {
    const call = callsTo(indexed, path).find((each) => isGiven(each, clue.given));
    if (call) return { line: call.line, what: path.replace("=", "") };
  }
  if (clue.callsLike) {
    for (const [end, calls] of indexed.callsByEnd) {
      if (isName(end) && clue.callsLike.test(end)) return { line: calls[0].line, what: end };
    }
  }
  if (clue.callees) {
    const call = module.calls.find(({ callee }) => isName(callee) && clue.callees.test(callee));
    if (call) return { line: call.line, what: call.callee };
  }
  for (const name of clue.imports ?? []) {
    const line = lineOfImport(module, name);
    if (line !== void 0) return { line, what: name };
  }
  if (clue.keywords) {
    for (const call of module.calls) {
      for (const name of call.keywords.keys())
        if (isName(name) && clue.keywords.test(name)) return { line: call.line, what: name };
    }
  }
  for (const definition of module.definitions) {
    if (clue.defines && isName(definition.name) && clue.defines.test(definition.name))
      return { line: definition.line, what: definition.name };
    const base = clue.extends?.find((path) => definition.bases.some((one) => names(one, path)));
    if (base) return { line: definition.line, what: base };
  }
  for (const { value, line } of clue.strings ? module.strings : []) {
    const hit = clue.strings.exec(value.slice(0, STRING_LIMIT));
    if (hit && !PICTURE_ADDRESS.test(value)) return { line, what: hit[0] };
  }
  const set = clue.sets && module.constants.find(({ name }) => isName(name) && clue.sets.test(name));
  return set && { line: set.line, what: set.name };
}
function lineOfImport(module, name) {
  const dot = name.lastIndexOf(".");
  const exact = module.imports.find(
    (one) => one.module === name || one.module.startsWith(`${name}.`) || one.name === name.slice(dot + 1) && one.module === name.slice(0, dot)
  );
  return exact?.line;
}

// src/evidence/code/clues/stages.ts
var FINETUNING_CLUES = [
  {
    group: "method",
    points: 3,
    says: "uses {}",
    imports: [
      "trl",
      "peft",
      "loralib",
      "unsloth",
      "openrlhf",
      "verl",
      "llamafactory",
      "llmtuner",
      "swift",
      "xtuner",
      "axolotl",
      "ray.rllib",
      "trlx",
      "slime",
      "areal"
    ]
  },
  {
    group: "method",
    points: 3,
    says: "tunes with {}",
    calls: [
      "get_peft_model",
      "LoraConfig",
      "SFTTrainer",
      "DPOTrainer",
      "GRPOTrainer",
      "PPOTrainer",
      "KTOTrainer",
      "ORPOTrainer",
      "RewardTrainer",
      "FastLanguageModel.from_pretrained",
      "inject_lora",
      "mark_only_lora_as_trainable"
    ],
    defines: /^(?:SFT|DPO|GRPO|PPO|RLHF)\w*Trainer|^(?:dpo|grpo|ppo)_loss|LoRA/
  },
  {
    group: "base",
    points: 2,
    says: "starts from pretrained weights ({})",
    calls: [
      "AutoModelForCausalLM.from_pretrained",
      "LlamaForCausalLM.from_pretrained",
      "AutoModelForSeq2SeqLM.from_pretrained",
      "T5ForConditionalGeneration.from_pretrained",
      "AutoModelForVision2Seq.from_pretrained",
      "AutoModel.from_pretrained",
      "AutoModelForImageTextToText.from_pretrained",
      "UNet2DConditionModel.from_pretrained",
      "LlavaLlamaForCausalLM.from_pretrained",
      "ckpts.load_params",
      "gm.ckpts.LoadCheckpoint"
    ]
  },
  {
    group: "instructions",
    points: 2,
    says: "trains on instructions ({})",
    strings: /### (?:Instruction|Response)|\binstruction\b.{0,40}\bfollow/i,
    calls: ["apply_chat_template", "get_conversation_template", "get_conv_template"],
    defines: /^(?:Supervised|Instruction|Sft|SFT|Chat|Conversation|Preference|Alpaca|Lazy)\w*Dataset$|^preprocess_(?:multimodal|llama|v1|chat)/,
    sets: /^(?:IGNORE_INDEX|lora_(?:r|rank|alpha|target)\w*|use_lora|kl_coef|beta_dpo|prompt_template\w*|chat_template)$/
  }
];
var PRETRAINING_CLUES = [
  {
    group: "method",
    points: 3,
    says: "calls {}",
    calls: [
      "megatron.training.pretrain",
      "training.training.pretrain",
      "llm.pretrain",
      "training.pretrain",
      "pretrain"
    ],
    imports: [
      "megatron",
      "torchtitan",
      "nanotron",
      "levanter",
      "MaxText",
      "olmo",
      "olmo_core",
      "composer",
      "fms_fsdp"
    ]
  },
  {
    group: "fresh",
    points: 2,
    says: "makes a new model ({})",
    calls: [
      "AutoModelForCausalLM.from_config",
      "from_config",
      "init_weights",
      "_init_weights",
      "apply_init",
      "init_parameters",
      "reset_parameters",
      "from_scratch",
      "GPTConfig",
      "LlamaConfig",
      "ModelArgs",
      "TransformerConfig"
    ],
    strings: /\bfrom scratch\b|\bscratch\b/i
  },
  {
    group: "tokens",
    points: 2,
    says: "reads a corpus of tokens ({})",
    calls: [
      "memmap",
      "PackedDataset",
      "CombinedDataset",
      "BlendableDataset",
      "build_train_valid_test_datasets",
      "StreamingDataset",
      "StreamingTextDataset",
      "tfrecord_loader",
      "fromfile"
    ],
    sets: /^(?:train_iters|train_tokens|max_tokens|total_tokens|token_budget|train_bin)$/
  },
  {
    group: "tokens",
    points: 1,
    says: "cuts a text into blocks ({})",
    sets: /^(?:block_size|sequence_length)$/
  }
];

// src/evidence/code/stage.ts
var WORDS = {
  finetuning: /(?:^|[^a-z])(?:sft|fine[-_ ]?tun\w*|dpo|grpo|ppo|rlhf|rl|instruct\w*|align\w*|tuning|post[-_]?train\w*|dreambooth|p[-_]?tuning|alpaca|chat|dialogues?|assistant|reward\w*|downstream\w*|(?:text|token|sequence)[-_]classification|sequence[-_]labell?ing|(?:information|relation)[-_]extraction|question[-_]answering|text[-_]matching|glue|squad|ner|mrc)(?![a-z])|(?:^|\/)(?:applications?|examples?)\/tasks\//i,
  pretraining: /(?:^|[^a-z])(?:(?:continu\w+[-_ ]?)?pre[-_ ]?train\w*|pt|cpt|from[-_]scratch)(?![a-z])/i,
  // Adapters mostly tune; some continue pre-training.
  method: /(?:^|[^a-z])(?:q?lora|peft|adapter)(?![a-z])/i
};
function stageOfPath(path) {
  for (const text of [fileName(path), path]) {
    const tuning = WORDS.finetuning.test(text);
    const pretraining = WORDS.pretraining.test(text);
    if (tuning && pretraining) return "either";
    if (pretraining) return "pretraining";
    if (tuning || WORDS.method.test(text)) return "finetuning";
  }
  return void 0;
}
function fileName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
var PATH_POINTS = 4;
function stageOf(indexed, path) {
  if (stageOfPath(fileName(path)) === "pretraining") return "pretraining";
  const named = stageOfPath(path);
  const sum = (clues) => findClues(indexed, clues).reduce((total, hit) => total + hit.points, 0);
  const tuning = sum(FINETUNING_CLUES) + (named === "finetuning" ? PATH_POINTS : 0);
  const pretraining = sum(PRETRAINING_CLUES) + (named === "pretraining" ? PATH_POINTS : 0);
  if (tuning === pretraining) return "either";
  return tuning > pretraining ? "finetuning" : "pretraining";
}

// src/evidence/code/path-words.ts
function wordsOf(name) {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
}
var ROWS = [
  {
    of: "training",
    words: /^(?:pre)?train(?:er|ing|s)?$|^pretrain\w*$|^finetun(?:e|ing)$|^fine$|^sft$|^lora$|^dpo$|^grpo$|^ppo$|^rlhf$|^rl$/,
    file: 2,
    folder: 1
  },
  {
    of: "inference",
    words: /^(?:infer(?:ence)?|generat(?:e|ion|or)|sampl(?:e|er|ing)|predict(?:or|ion)?|demo|chat(?:bot)?|cli|serv(?:e|er|ing)|gradio|streamlit|webui|txt2img|img2img|t2v|i2v|t2i|tts|synthesi[sz]e|infill|completion|interactive|play|quickstart|translate|transcribe)$/,
    file: 2,
    folder: 1
  },
  {
    of: "evaluation",
    words: /^(?:eval(?:s|uate|uator|uation|uations)?|bench(?:mark|marks)?|judge|ceval|cmmlu|mmlu|gsm8k|humaneval|harness|leaderboard|lmeval|mbpp|scor(?:e|er|ing)|zeroshot|perplexity|ppl|wer|cer|fid|fvd|frechet|bleu|vlmeval|needle|haystack|niah|passkey|submissions?|sqa|vizwiz|mmvet|mmbench)$/,
    file: 3,
    folder: 2
  },
  {
    of: "data-processing",
    words: /^(?:prepar(?:e|ation)|prep|preprocess\w*|process(?:ing|ed)?|token(?:ize|izing)|dedup\w*|minhash\w*|clean\w*|filter\w*|decontaminat\w*|crawl\w*|scrap(?:e|er|ing)|tfrecords?|shard\w*|pack(?:ing)?|curat\w*|construct(?:ion)?|collect\w*|repack\w*|distillation|datagen|synthetic|augment\w*|extract\w*|build|convert|caption\w*|creation|pre_?encod(?:e|ing)|encod(?:e|ing)|phonemi[sz]\w*|resampl\w*|precomput\w*)$/,
    file: 2,
    folder: 1
  },
  {
    of: "data-processing",
    words: /^(?:data|datasets?|corpus|corpora|laion|pile|redpajama|slimpajama|openwebtext|sharegpt|instructions?|evol|instruct|synth\w*)$/,
    file: 1,
    folder: 1
  },
  { of: "evaluation", words: /^(?:tasks?|metrics)$/, file: 1, folder: 0 },
  // `test.py` beside `train.py`; the tests of the code stand in a folder of theirs.
  { of: "evaluation", words: /^test$/, alone: true, file: 2, folder: 0 }
];
var partsOf = remembering(1e4, (path) => {
  const parts = path.split("/");
  const file = wordsOf(parts.pop().replace(/\.\w+$/, ""));
  return { file, folders: parts.flatMap(wordsOf) };
});
var MAKES_DATA = /(?:^|[/_-])(?:(?:gen(?:erate)?|make|create|synthesi[sz]e)[-_](?:\w+[-_])?(?:data|datasets?|corpus)|build[-_](?:\w+[-_])?corpus)\.py$/i;
var DATA_FOLDER = /(?:^|\/)(?:[^/]*(?:preprocess|dedup|decontaminat|crawl|scraping|doc(?:ument)?[-_]convert|data[-_](?:processing|prep|generation|synthesis|construction|curation|cleaning|filtering|pipeline|engine))[^/]*|ocr|filtering|synthesis|annotation)\//i;
var DATA_FOLDER_POINTS = 2;
function pathPoints(path, activity) {
  const { file, folders } = partsOf(path);
  const makesData = DATA_FOLDER.test(path) || MAKES_DATA.test(path);
  let points = activity === "data-processing" && makesData ? DATA_FOLDER_POINTS : 0;
  for (const row of ROWS) {
    if (row.of !== activity) continue;
    if ((!row.alone || file.length === 1) && file.some((word) => row.words.test(word))) points += row.file;
    else if (folders.some((word) => row.words.test(word))) points += row.folder;
  }
  return points;
}

// src/evidence/links/words.ts
function words(list) {
  return new Set(list.split(/\s+/).filter(Boolean));
}

// src/evidence/links/common-names.ts
var GENERIC = words(`
  a ai an and api audio base beyond card cards details chat code coder core demo dev diffusion
  edition efficient embedding evaluation family fast for foundation framework free from generation
  github hub image implementation inference instruct introduction language large learning library
  lite llm llms lm main mini model models modeling multi multilingual multimodal new next of
  official on open open-source opensource overview page plus preview pro project python pytorch
  readme recipe release repo repository research scale series small source speech stable suite
  system team technical text the to toolkit train trained training transformer transformers tts
  vision video visual weights welcome with
`);
var FAMILIES = words(`
  alpaca bert bloom clip codellama deepseek falcon flux gemma glm gpt gpt2 gpt3 gpt4 granite
  internlm llama llama2 llama3 llava lora mamba mistral mixtral mpt olmo opt phi pythia qwen qwen2
  r1 roberta sdxl t5 vicuna vit wav2vec whisper yi
`);

// src/evidence/links/makers.ts
var ACCOUNT_ENDING = /-?(?:ai|labs?|org|project|team|inc|research|hq|official|group|community|oss|nlp|lm|llm|dev|hub|tech|io)$/;
function simplify(text) {
  return text.toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "");
}
function sameMaker(a, b) {
  const [x, y] = [stem(a), stem(b)];
  if (x === y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length >= 4 && long.startsWith(short)) return true;
  if (short.length >= 6 && long.includes(short)) return true;
  return firstWord(a) === firstWord(b) && firstWord(a).length >= 3 && (a.includes("-") || b.includes("-")) && !GENERIC.has(firstWord(a)) ? true : initials(a) === y || initials(b) === x;
}
function stem(account) {
  let left = account.toLowerCase().replace(/_/g, "-");
  for (; ; ) {
    const cut = left.replace(ACCOUNT_ENDING, "");
    if (cut === left || cut.length < 3 || GENERIC.has(cut)) return simplify(left);
    left = cut;
  }
}
function firstWord(account) {
  return account.toLowerCase().split(/[-_]/)[0];
}
function initials(account) {
  const words2 = account.toLowerCase().split(/[-_]/).filter(Boolean);
  return words2.length >= 3 ? words2.map((word) => word[0]).join("") : "\0";
}

// src/evidence/copied-projects.ts
var WORKED_WITH = /^(?:llama-?factory|verl|megatron(?:-lm)?|deepspeed(?:examples)?|fairseq|transformers|diffusers|trl|peft|lm[-_]eval(?:uation)?[-_]?harness|lm_eval|opencompass|vllm|open_clip|fastchat|axolotl|openrlhf|flash-?attention|apex|bigcode-evaluation-harness|human-?eval|accelerate|whisper\.cpp|llama\.cpp|sglang|open-?instruct|ms-swift|xtuner)$/i;
var TOOLS = /^(?:funasr|wenet|espnet2?|cosyvoice|s3prl|speechbrain|hifi-?gan|bigvgan|vocos|3d-?speaker|dnsmos|mmseg(?:mentation)?|mmpose|mmcls|mmdet3d|mmaction2?|mmocr|uniformer|midas|zoedepth|depth[-_]?anything|open-?pose|dwpose|grounding[-_]?dino|segment[-_]?anything|sam2|yolox|retinaface|insightface|real-?esrgan|gfpgan|codeformer|paddle-?ocr|ppocr|dinov[23]|wav[-_]?tokenizer|x-?codec2?|speech-?tokenizer|snac|eva[-_]?clip|image-?bind|language-?bind|oneformer|pidinet|mlsd|co-?tracker|arcface|facexlib|u2net|pytorch[-_]?fid|clap|laion[-_]?clap|demucs|rmvpe|contentvec|uvr5)$/i;
var CUT = /[-_](?:detach(?:ed)?|lite|min(?:imal)?|utils|libs?|src|main|master|infer(?:ence)?)$/i;
function copiedProjectsOf({ about, target }) {
  const own = simplify(`${about.owner ?? ""}${about.name ?? ""}${target.name}`);
  const isLike = (projects, folder) => {
    const project = folder.replace(CUT, "");
    return projects.test(project) && !own.includes(simplify(project));
  };
  let last = { folder: "", isTool: false };
  return {
    isCopy: (folder) => isLike(WORKED_WITH, folder) || isLike(TOOLS, folder),
    isToolFile: (path) => {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      if (folder !== last.folder)
        last = { folder, isTool: folder.split("/").some((step) => isLike(TOOLS, step)) };
      return last.isTool;
    }
  };
}

// src/evidence/links/address-shape.ts
function withExtension(address, last) {
  const path = address.url.replace(/[?#].*$/, "");
  const end = last ?? path.slice(path.lastIndexOf("/") + 1);
  const extension = /\.([a-z][a-z0-9]{0,11})$/i.exec(end)?.[1]?.toLowerCase();
  return extension && (last !== void 0 || address.url.split("/").length > 3) ? { ...address, extension } : address;
}
function pathOf({ url }) {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(\/[^?#]*)/i.exec(url)?.[1] ?? "/";
}

// src/evidence/links/hosts.ts
var HOSTS = [
  { host: "arxiv.org", kind: "paper", path: /^\/(?:abs|pdf|html|e-print)\// },
  { host: "alphaxiv.org", kind: "paper" },
  { host: "openreview.net", kind: "paper", path: /^\/(?:forum|pdf|attachment)/ },
  { host: "aclanthology.org", kind: "paper" },
  { host: "aclweb.org", kind: "paper", path: /anthology/ },
  { host: "proceedings.mlr.press", kind: "paper" },
  { host: "proceedings.neurips.cc", kind: "paper" },
  { host: "papers.nips.cc", kind: "paper" },
  { host: "openaccess.thecvf.com", kind: "paper" },
  { host: "isca-speech.org", kind: "paper" },
  { host: "isca-archive.org", kind: "paper" },
  { host: "ieeexplore.ieee.org", kind: "paper" },
  { host: "dl.acm.org", kind: "paper" },
  { host: "link.springer.com", kind: "paper" },
  { host: "nature.com", kind: "paper" },
  { host: "biorxiv.org", kind: "paper" },
  { host: "semanticscholar.org", kind: "paper", path: /paper/ },
  { host: "techrxiv.org", kind: "paper" },
  { host: "medrxiv.org", kind: "paper" },
  { host: "chemrxiv.org", kind: "paper" },
  { host: "ar5iv.org", kind: "paper" },
  { host: "ar5iv.labs.arxiv.org", kind: "paper" },
  { host: "science.org", kind: "paper", path: /^\/doi\// },
  { host: "sciencedirect.com", kind: "paper", path: /article/ },
  { host: "cell.com", kind: "paper", path: /fulltext|\/pdf/ },
  { host: "pnas.org", kind: "paper", path: /^\/doi\// },
  { host: "jmlr.org", kind: "paper", path: /^\/(?:papers|tmlr)/ },
  { host: "academic.oup.com", kind: "paper" },
  { host: "onlinelibrary.wiley.com", kind: "paper" },
  { host: "mdpi.com", kind: "paper" },
  { host: "frontiersin.org", kind: "paper", path: /articles/ },
  { host: "pubmed.ncbi.nlm.nih.gov", kind: "paper" },
  { host: "ssrn.com", kind: "paper", path: /abstract|papers/ },
  { host: "hal.science", kind: "paper" },
  { host: "hal.archives-ouvertes.fr", kind: "paper" },
  { host: "pmc.ncbi.nlm.nih.gov", kind: "paper" },
  { host: "ncbi.nlm.nih.gov", kind: "paper", path: /^\/pmc\/articles/ },
  { host: "cureus.com", kind: "paper", path: /^\/articles\// },
  { host: "jmir.org", kind: "paper", path: /^\/\d{4}\// },
  { host: "journals.plos.org", kind: "paper", path: /article/ },
  { host: "jamanetwork.com", kind: "paper", path: /article/ },
  { host: "ai.nejm.org", kind: "paper", path: /^\/doi\// },
  { host: "thelancet.com", kind: "paper", path: /^\/journals\/.*article/ },
  { host: "bmj.com", kind: "paper", path: /^\/content\// },
  { host: "biomedcentral.com", kind: "paper", path: /^\/articles\// },
  { host: "elifesciences.org", kind: "paper", path: /articles|reviewed-preprints/ },
  { host: "pubs.acs.org", kind: "paper", path: /^\/doi\// },
  { host: "pubs.rsc.org", kind: "paper", path: /article/ },
  { host: "iopscience.iop.org", kind: "paper", path: /article/ },
  { host: "journals.aps.org", kind: "paper", path: /abstract|pdf/ },
  { host: "tandfonline.com", kind: "paper", path: /^\/doi\// },
  { host: "direct.mit.edu", kind: "paper", path: /article/ },
  { host: "ojs.aaai.org", kind: "paper", path: /article/ },
  { host: "ijcai.org", kind: "paper", path: /^\/proceedings\// },
  { host: "ecva.net", kind: "paper", path: /^\/papers/ },
  { host: "papers.neurips.cc", kind: "paper" },
  { host: "researchsquare.com", kind: "paper", path: /^\/article\// },
  { host: "preprints.org", kind: "paper", path: /^\/manuscript\// },
  { host: "osti.gov", kind: "paper", path: /biblio/ },
  { host: "paperswithcode.com", kind: "site" },
  { host: "doi.org", kind: "archive", path: /zenodo|figshare/ },
  { host: "worksheets.codalab.org", kind: "archive", path: /^\/(?:worksheets|bundles|rest)\// },
  { host: "doi.org", kind: "paper" },
  // Trackers explain themselves: their manuals hold no runs.
  { host: "docs.wandb.ai", kind: "documentation" },
  { host: "community.wandb.ai", kind: "site" },
  { host: "docs.neptune.ai", kind: "documentation" },
  { host: "docs.swanlab.cn", kind: "documentation" },
  { host: "api.wandb.ai", kind: "run-log", path: /^\/links\// },
  {
    host: "wandb.ai",
    kind: "run-log",
    path: /^\/(?!site|authorize|home|login|signup|fully-connected|articles)[^/]+\/[^/]+/
  },
  { host: "wandb.io", kind: "run-log", path: /^\/[^/]+\/[^/]+/ },
  { host: "wandb.me", kind: "site" },
  { host: "tensorboard.dev", kind: "run-log", path: /experiment/ },
  { host: "comet.com", kind: "run-log", path: /^\/(?!site|docs|signup)[^/]+\/[^/]+/ },
  { host: "comet.ml", kind: "run-log", path: /^\/(?!site|docs|signup)[^/]+\/[^/]+/ },
  { host: "app.neptune.ai", kind: "run-log" },
  { host: "swanlab.cn", kind: "run-log", path: /^\/@/ },
  { host: "zenodo.org", kind: "badge", path: /^\/badge/ },
  { host: "zenodo.org", kind: "archive" },
  { host: "figshare.com", kind: "archive" },
  { host: "osf.io", kind: "archive" },
  { host: "kaggle.com", kind: "archive", path: /^\/(?:datasets|models)\// },
  { host: "drive.google.com", kind: "archive" },
  { host: "docs.google.com", kind: "archive", path: /^\/uc/ },
  { host: "drive.usercontent.google.com", kind: "archive" },
  { host: "dropbox.com", kind: "archive" },
  { host: "1drv.ms", kind: "archive" },
  { host: "onedrive.live.com", kind: "archive" },
  { host: "sharepoint.com", kind: "archive" },
  { host: "box.com", kind: "archive", path: /^\/(?:s|shared|v)\// },
  { host: "mega.nz", kind: "archive" },
  { host: "pan.baidu.com", kind: "archive" },
  { host: "pan.quark.cn", kind: "archive" },
  { host: "cloud.tsinghua.edu.cn", kind: "archive" },
  { host: "disk.yandex.com", kind: "archive" },
  { host: "disk.yandex.ru", kind: "archive" },
  { host: "mediafire.com", kind: "archive" },
  { host: "pcloud.com", kind: "archive" },
  { host: "gofile.io", kind: "archive" },
  { host: "alipan.com", kind: "archive" },
  { host: "aliyundrive.com", kind: "archive" },
  { host: "share.weiyun.com", kind: "archive" },
  { host: "jbox.sjtu.edu.cn", kind: "archive" },
  { host: "box.nju.edu.cn", kind: "archive" },
  { host: "disk.pku.edu.cn", kind: "archive" },
  { host: "rec.ustc.edu.cn", kind: "archive" },
  { host: "dataverse.harvard.edu", kind: "archive" },
  { host: "data.mendeley.com", kind: "archive" },
  { host: "datadryad.org", kind: "archive" },
  { host: "openslr.org", kind: "archive", path: /\d/ },
  { host: "opendatalab.com", kind: "archive" },
  { host: "physionet.org", kind: "archive", path: /^\/content\// },
  { host: "archive.org", kind: "archive", path: /^\/(?:details|download)\// },
  { host: "the-eye.eu", kind: "archive" },
  { host: "academictorrents.com", kind: "torrent" },
  { host: "storage.googleapis.com", kind: "bucket" },
  { host: "storage.cloud.google.com", kind: "bucket" },
  { host: "console.cloud.google.com", kind: "bucket", path: /storage/ },
  { host: "amazonaws.com", kind: "bucket" },
  { host: "blob.core.windows.net", kind: "bucket" },
  { host: "cloudfront.net", kind: "bucket" },
  { host: "r2.dev", kind: "bucket" },
  { host: "r2.cloudflarestorage.com", kind: "bucket" },
  { host: "aliyuncs.com", kind: "bucket" },
  { host: "myqcloud.com", kind: "bucket" },
  { host: "bcebos.com", kind: "bucket" },
  { host: "myhuaweicloud.com", kind: "bucket" },
  { host: "volces.com", kind: "bucket", path: /\.\w+$/ },
  { host: "wasabisys.com", kind: "bucket" },
  { host: "backblazeb2.com", kind: "bucket" },
  { host: "digitaloceanspaces.com", kind: "bucket" },
  { host: "oraclecloud.com", kind: "bucket", path: /^\/(?:n|p)\// },
  { host: "openaipublic.azureedge.net", kind: "bucket" },
  { host: "download.openmmlab.com", kind: "bucket" },
  { host: "dl.fbaipublicfiles.com", kind: "bucket" },
  { host: "data.together.xyz", kind: "bucket" },
  { host: "ollama.com", kind: "hub-page", path: /^\/(?:library|[^/]+)\/[^/]+/ },
  { host: "ngc.nvidia.com", kind: "hub-page" },
  { host: "tfhub.dev", kind: "hub-page" },
  { host: "medium.com", kind: "article" },
  { host: "habr.com", kind: "article" },
  { host: "substack.com", kind: "article" },
  { host: "notion.site", kind: "article" },
  { host: "notion.so", kind: "article", path: /-[0-9a-f]{32}$/ },
  { host: "wordpress.com", kind: "article" },
  { host: "blogspot.com", kind: "article" },
  { host: "hashnode.dev", kind: "article" },
  { host: "dev.to", kind: "article" },
  { host: "lesswrong.com", kind: "article", path: /^\/posts\// },
  { host: "hackmd.io", kind: "article" },
  { host: "feishu.cn", kind: "article", path: /^\/(?:docx?|wiki)\// },
  { host: "yuque.com", kind: "article" },
  { host: "juejin.cn", kind: "article", path: /^\/post\// },
  { host: "blog.csdn.net", kind: "article" },
  { host: "jianshu.com", kind: "article" },
  { host: "zenn.dev", kind: "article" },
  { host: "qiita.com", kind: "article" },
  { host: "note.com", kind: "article" },
  { host: "zhihu.com", kind: "article" },
  { host: "mp.weixin.qq.com", kind: "article" },
  { host: "colab.research.google.com", kind: "demo" },
  { host: "replicate.com", kind: "demo" },
  { host: "mybinder.org", kind: "demo" },
  { host: "img.shields.io", kind: "badge" },
  { host: "badge.fury.io", kind: "badge" },
  { host: "badgen.net", kind: "badge" },
  { host: "star-history.com", kind: "badge" },
  { host: "trendshift.io", kind: "badge" },
  { host: "contrib.rocks", kind: "badge" },
  { host: "discord.gg", kind: "social" },
  { host: "discord.com", kind: "social" },
  { host: "twitter.com", kind: "social" },
  { host: "x.com", kind: "social" },
  { host: "youtube.com", kind: "social" },
  { host: "youtu.be", kind: "social" },
  { host: "bilibili.com", kind: "social" },
  { host: "linkedin.com", kind: "social" },
  { host: "reddit.com", kind: "social" },
  { host: "t.me", kind: "social" },
  { host: "slack.com", kind: "social" },
  { host: "readthedocs.io", kind: "documentation" },
  { host: "pypi.org", kind: "documentation" },
  { host: "pytorch.org", kind: "documentation" },
  { host: "anaconda.org", kind: "documentation" },
  { host: "nvidia.com", kind: "documentation", path: /docs|developer|cuda/ },
  { host: "wikipedia.org", kind: "documentation" }
];
var NO_OWNER = /* @__PURE__ */ new Set([
  "about",
  "api",
  "apps",
  "assets",
  "blog",
  "chat",
  "collections",
  "contact",
  "course",
  "datasets",
  "docs",
  "enterprise",
  "explore",
  "features",
  "front",
  "huggingface-projects",
  "inference",
  "inference-api",
  "inference-endpoints",
  "join",
  "landing",
  "learn",
  "login",
  "marketplace",
  "models",
  "new",
  "organizations",
  "orgs",
  "papers",
  "posts",
  "pricing",
  "search",
  "settings",
  "site",
  "spaces",
  "sponsors",
  "studios",
  "support",
  "tasks",
  "terms-of-service",
  "topics",
  "transformers",
  "user-attachments",
  "users",
  "welcome"
]);

// src/evidence/links/code-address.ts
var CODE_HOSTS = /* @__PURE__ */ new Set([
  "github.com",
  "raw.githubusercontent.com",
  "gitlab.com",
  "gitee.com",
  "bitbucket.org",
  "codeberg.org",
  "gitcode.com",
  "framagit.org",
  "git.sr.ht",
  "openi.pcl.ac.cn"
]);
var OWN_CODE_HOST = /^git(?:lab|ea)\./;
function readCode(common, steps2) {
  const [owner, repository, view, revision] = steps2.filter((step) => step !== "-");
  if (!owner || NO_OWNER.has(owner.toLowerCase())) return { ...common, kind: "site" };
  if (!repository) return { ...common, kind: "site", owner };
  const name = repository.replace(/\.git$/, "");
  const kept = view ? common.url : common.url.replace(/\.git$/, "");
  return {
    ...common,
    url: kept,
    // Makers write about their release in its discussions; the list of them is no article.
    kind: view === "discussions" && revision ? "article" : "code",
    owner,
    name,
    .../^(?:tree|blob|raw)$/.test(view ?? "") && revision && { revision }
  };
}

// src/evidence/links/hub-address.ts
var HUB_HOSTS = /* @__PURE__ */ new Set([
  "huggingface.co",
  "hf.co",
  "hf-mirror.com",
  "huggingface.com"
]);
var MODELSCOPE_HOSTS = /* @__PURE__ */ new Set([
  "modelscope.cn",
  "modelscope.ai",
  "wisemodel.cn",
  "modelers.cn",
  "openxlab.org.cn",
  "gitee.com/hf-models"
]);
function readHub(common, steps2) {
  const [first = "", second, third] = steps2;
  if (first === "datasets" || first === "spaces") {
    const kind = first === "datasets" ? "hub-dataset" : "hub-space";
    if (!second) return { ...common, kind: "hub-page" };
    if (!third || first === "datasets" && HUB_VIEWS.has(third))
      return { ...common, url: `https://huggingface.co/${first}/${second}`, kind, name: second };
    return {
      ...common,
      url: hubUrl(`${first}/${second}/${third}`, steps2.slice(3)),
      kind,
      owner: second,
      name: third,
      ...revisionOf(steps2.slice(3))
    };
  }
  if (first === "collections" && second)
    return { ...common, kind: "hub-collection", owner: second, ...third && { name: third } };
  if (first === "papers" && second) return { ...common, kind: "paper" };
  if (first === "blog") return { ...common, kind: "article", ...third && { owner: second } };
  if (first === "models" || NO_OWNER.has(first.toLowerCase()) || !first)
    return { ...common, kind: "hub-page" };
  if (!second || ORGANISATION_VIEWS.has(second))
    return { ...common, url: `https://huggingface.co/${first}`, kind: "hub-organisation", owner: first };
  return withExtension(
    {
      ...common,
      url: hubUrl(`${first}/${second}`, steps2.slice(2)),
      kind: "hub-model",
      owner: first,
      name: second,
      ...revisionOf(steps2.slice(2))
    },
    steps2.at(-1)
  );
}
var HUB_VIEWS = /* @__PURE__ */ new Set(["tree", "blob", "resolve", "raw", "viewer", "discussions"]);
var ORGANISATION_VIEWS = /* @__PURE__ */ new Set([
  "models",
  "datasets",
  "collections",
  "spaces",
  "activity"
]);
function hubUrl(page, rest) {
  if (rest.length === 1 && rest[0] === "tensorboard") return `https://huggingface.co/${page}/tensorboard`;
  const kept = rest.length > 1 && HUB_VIEWS.has(rest[0]) && !(rest[0] === "tree" && rest[1] === "main" && rest.length === 2) ? `/${rest.join("/")}` : "";
  return `https://huggingface.co/${page}${kept}`;
}
function revisionOf(rest) {
  return HUB_VIEWS.has(rest[0] ?? "") && rest[1] && rest[1] !== "main" ? { revision: rest[1] } : {};
}
function readModelScope(common, steps2) {
  const [first = "", second, third] = steps2;
  if ((first === "models" || first === "datasets") && second && third) {
    return { ...common, kind: first === "models" ? "hub-model" : "hub-dataset", owner: second, name: third };
  }
  if (first === "organization" && second) return { ...common, kind: "hub-organisation", owner: second };
  if (first === "collections") return { ...common, kind: "hub-collection", ...second && { owner: second } };
  if (first === "studios") return { ...common, kind: "hub-space" };
  if (first && second && !NO_OWNER.has(first))
    return { ...common, kind: "hub-model", owner: first, name: second };
  return { ...common, kind: "hub-page" };
}

// src/evidence/links/address.ts
var URL_LIMIT = 2e3;
function readAddress(written) {
  const text = written.trim();
  return text.length > URL_LIMIT ? void 0 : remembered(text);
}
var remembered = remembering(1e4, readText);
function readText(text) {
  if (/^magnet:\?/i.test(text)) return { url: text, kind: "torrent", host: "" };
  const bucket = /^(?:s3|gs|gcs):\/\/([^/\s]+)/i.exec(text);
  if (bucket && /^(?:(?:your|my)[-_]|<|\$|\{|bucket|model_dir|path$)/i.test(bucket[1])) return void 0;
  if (bucket)
    return withExtension({ url: text.replace(/\/+$/, ""), kind: "bucket", host: bucket[1].toLowerCase() });
  const hub = /^hf:\/\/(?:(datasets|models|spaces)\/)?([^\s]+)$/i.exec(text);
  if (hub)
    return readText(
      `https://huggingface.co/${hub[1] && hub[1] !== "models" ? `${hub[1]}/` : ""}${hub[2].replace(/@[^/]*/, "")}`
    );
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(text);
  if (!scheme && !/^(?:www\.|huggingface\.co|hf\.co|arxiv\.org|github\.com)/i.test(text)) return void 0;
  let url;
  try {
    url = new URL(scheme ? text : `https://${text}`);
  } catch {
    return void 0;
  }
  if (!/^(?:https?|ftp):$/.test(url.protocol) || !url.hostname.includes(".")) return void 0;
  const host = url.hostname.toLowerCase().replace(/^www\./, "");
  const steps2 = url.pathname.split("/").filter(Boolean).map(decode);
  const common = { url: normalise(url, host), host };
  if (HUB_HOSTS.has(host)) return readHub(common, steps2);
  if (MODELSCOPE_HOSTS.has(host)) return readModelScope(common, steps2);
  if (CODE_HOSTS.has(host) || OWN_CODE_HOST.test(host)) return withExtension(readCode(common, steps2));
  const row = HOSTS.find(
    (entry) => (host === entry.host || host.endsWith(`.${entry.host}`)) && (!entry.path || entry.path.test(url.pathname))
  );
  const address = { ...common, kind: row?.kind ?? "site" };
  if (host === "kaggle.com" && steps2[0] === "models" && steps2[1])
    return { ...address, kind: "hub-model", owner: steps2[1], ...steps2[2] && { name: steps2[2] } };
  if (host === "kaggle.com" && steps2[0] === "datasets" && steps2[1])
    return { ...address, owner: steps2[1], ...steps2[2] && { name: steps2[2] } };
  if (address.kind === "run-log" && steps2[1] && steps2[0] !== "links")
    Object.assign(address, { owner: steps2[0], name: steps2[1] });
  if (address.kind === "site" && /^(?:blog|news|posts?|research|stories)\b/.test(steps2[0] ?? ""))
    address.kind = "article";
  if (address.kind === "site" && /(?:^|\.)(?:blogs?|research)\./.test(host)) address.kind = "article";
  if (address.kind !== "paper" && steps2.some((step) => /^(?:papers?|publications?)$/.test(step)))
    address.kind = "paper";
  return withExtension(address);
}
function normalise(url, host) {
  const query = [...url.searchParams].filter(([key]) => !/^(?:utm_\w+|ref|spm|usp|trk|pli)$/.test(key));
  const search = query.length ? `?${query.map(([key, value]) => value === "" ? key : `${key}=${value}`).join("&")}` : "";
  const path = url.pathname.replace(/\/+$/, "");
  return `${url.protocol === "http:" ? "https:" : url.protocol}//${host}${url.port ? `:${url.port}` : ""}${path}${search}`;
}
function decode(step) {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

// src/evidence/links/identity.ts
function readIdentity(about, titles, cloned) {
  const owners = /* @__PURE__ */ new Set();
  const names2 = /* @__PURE__ */ new Set();
  const { owner, name = "" } = about;
  if (owner) owners.add(owner);
  addNames(names2, name);
  for (const title of titles.slice(0, 3)) addNames(names2, title.split(/[:：|–—]| - /)[0].slice(0, 60));
  for (const url of cloned) {
    const address = readAddress(url);
    if (address?.owner && address.name && simplify(address.name) === simplify(name))
      owners.add(address.owner);
  }
  return { owners: [...owners], repository: simplify(name), names: [...names2] };
}
function addNames(names2, text) {
  const words2 = text.split(/[^\p{L}\p{N}.-]+/u).flatMap((word) => [word, ...word.split(/[-.]+/)]);
  const telling = words2.filter(
    (word) => new RegExp("\\p{L}{2}", "u").test(word) && simplify(word).length >= 3 && !GENERIC.has(word.toLowerCase())
  );
  const alone = !/^\W*(?:open|tiny|mini|nano|micro)[-_ ]/i.test(text) && new Set(text.split(/[^\p{L}\p{N}.-]+/u).filter((word) => telling.includes(word))).size === 1 && !new RegExp("[-.]\\p{L}", "u").test(text.trim());
  for (const word of telling) {
    const simple = simplify(word);
    if (alone || !FAMILIES.has(simple.replace(/[\d.]+b?$/, ""))) names2.add(simple);
  }
  const whole = simplify(text);
  if (telling.length && whole.length >= 4 && whole.length <= 30 && !GENERIC.has(whole)) names2.add(whole);
}
function isNamedLike(identity, text) {
  const simple = simplify(text);
  return identity.names.some((name) => name.length >= 3 && simple.includes(name));
}
function isOwner(identity, owner) {
  return owner !== void 0 && identity.owners.some((mine) => sameMaker(mine, owner));
}
function isThisRepository({ repository }, name) {
  return repository !== "" && simplify(name) === repository;
}
function isOtherVersion({ repository }, name) {
  const simple = simplify(name);
  const unversioned = (text) => text.replace(/v?\d+/g, "");
  return simple !== repository && unversioned(repository).length >= 3 && unversioned(simple) === unversioned(repository);
}
var MAIN_LINE = /^(?:main|master|head|trunk|dev|develop|[0-9a-f]{7,40})$/i;
function isHere(identity, { name, revision }) {
  return name !== void 0 && isThisRepository(identity, name) && (revision === void 0 || MAIN_LINE.test(revision));
}

// src/evidence/vendored.ts
var BUILD_FILE = /^(?:setup\.py|setup\.cfg|pyproject\.toml|package\.json|Cargo\.toml|CMakeLists\.txt)$/;
var LICENSE_FILE = /^(?:LICEN[CS]E|COPYING)(?:\.\w+)?$/i;
async function vendoredIn(release) {
  const identity = await nameOf(release);
  const vendored = await foreignProjects(release, identity);
  const { isCopy } = copiedProjectsOf(release);
  const isVendoredFolder = (folder) => {
    if (folder.split("/").some(isCopy)) return true;
    for (let at = folder.length; at > 0; at = folder.lastIndexOf("/", at - 1)) {
      if (vendored.has(folder.slice(0, at))) return true;
    }
    return false;
  };
  let last = { folder: "", isVendored: false };
  return (path) => {
    const slash = Math.max(0, path.lastIndexOf("/"));
    if (last.folder.length !== slash || !path.startsWith(last.folder)) {
      const folder = path.slice(0, slash);
      last = { folder, isVendored: isVendoredFolder(folder) };
    }
    return last.isVendored;
  };
}
async function nameOf(release) {
  const readme = (await release.text("README.md"))?.slice(0, 4e3);
  const title = /^#[ \t]+([^\n]{1,80})/m.exec(readme ?? "")?.[1];
  return readIdentity(release.about, title === void 0 ? [] : [title], []);
}
async function foreignProjects(release, identity) {
  const licensed = /* @__PURE__ */ new Set();
  const built = /* @__PURE__ */ new Map();
  for (const { path } of release.files) {
    const cut = path.lastIndexOf("/");
    if (cut < 0) continue;
    const folder = path.slice(0, cut);
    const name = path.slice(cut + 1);
    if (LICENSE_FILE.test(name)) licensed.add(folder);
    else if (BUILD_FILE.test(name)) {
      for (const project of [folder, folder.slice(0, Math.max(0, folder.lastIndexOf("/")))])
        built.set(project, [...built.get(project) ?? [], path]);
    }
  }
  const foreign = /* @__PURE__ */ new Set();
  for (const folder of licensed) {
    const files = built.get(folder);
    if (files && !await buildsOwn(release, files, identity)) foreign.add(folder);
  }
  return foreign;
}
var BUILD_FILES_READ = 4;
var BUILD_FILE_LIMIT = 64 * 1024;
var PACKAGE_NAME = /^[ \t]*["']?name["']?[ \t]*[=:][ \t]*["']?([\w.@/-]{1,80})|\b(?:project|setup)\(\s*(?:name\s*=\s*)?["']?([\w.-]{1,80})/im;
async function buildsOwn(release, files, identity) {
  for (const path of files.slice(0, BUILD_FILES_READ)) {
    const text = await release.text(path, BUILD_FILE_LIMIT) ?? "";
    const [, named, called] = PACKAGE_NAME.exec(text) ?? [];
    const name = named ?? called;
    if (name !== void 0 && isNamedLike(identity, name)) return true;
  }
  return false;
}

// src/evidence/places.ts
var CODE_LIMIT = 4e3;
var CODE = /\.(?:bash|cfg|conf|gin|ini|ipynb|jl|js|json|mjs|py|rs|sbatch|sh|slurm|swift|toml|ts|yaml|yml)$|(?:^|\/)(?:Makefile|Dockerfile)$/i;
var JSON_OF_SETTINGS = /(?:^|\/)(?:config\w*|conf|recipes?)\/.*\.json$|[^/]*(?:config|args|hparams|params|dataset|train|recipe|settings)[^/]*\.json$/i;
var JSON_OF_DATA = /(?:^|\/)(?:evals?|results?|tokenizers?|data)(?:\/|[-_])|tokenizer/i;
var FOREIGN = /(?:^|\/)(?:\.github|\.circleci|tests?|__tests__|unit_tests|third[-_]?party|vendor(?:ed)?|externals?|extern|submodules|site-packages)\//i;
var placesOf = once(async (release) => {
  const isVendored = await vendoredIn(release);
  const code = [];
  for (const { path, kind } of release.files) {
    if (code.length >= CODE_LIMIT) break;
    if (kind === "file" && isCode(path) && !FOREIGN.test(path) && !isVendored(path)) code.push(path);
  }
  const documents = (await documentPathsOf(release)).filter((path) => !isVendored(path));
  return { documents, code, isVendored };
});
function isCode(path) {
  return CODE.test(path) && (!path.endsWith(".json") || JSON_OF_SETTINGS.test(path) && !JSON_OF_DATA.test(path));
}
function isMainReadme(path) {
  return /^readme(?:[-_.][\w-]+)?(?:\.(?:md|markdown|mdx|rst|txt))?$/i.test(path);
}

export {
  NAME_LIMIT,
  Words,
  indexModule,
  lastName,
  findClues,
  stageOfPath,
  stageOf,
  pathOf,
  readAddress,
  words,
  GENERIC,
  FAMILIES,
  simplify,
  sameMaker,
  readIdentity,
  isNamedLike,
  isOwner,
  isThisRepository,
  isOtherVersion,
  isHere,
  copiedProjectsOf,
  placesOf,
  isMainReadme,
  MAKES_DATA,
  DATA_FOLDER,
  pathPoints
};
