import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  ANCHOR,
  UNKNOWN,
  isCopyrightLine,
  isRuleWord,
  mayRule,
  normalized,
  wordsOf
} from "./chunk-NCZWZLVI.js";

// src/licenses/paths.ts
var LICENSE_NAME = /^(?:.*[\s._-])?(?:licen[cs]es?|copying|unlicen[cs]e|copyright)(?:[\s._-].*)?$|licen[cs]e[\s._-]?agreement|^(?:use|usage|acceptable[_-]?use|prohibited[_-]?use)[_-]?policy|terms[_-]of[_-]use|prohibited[_-]use|^ofl\.txt$|open(?:mdw|rail)|_?licen[cs]e(?:[_-]\w+)?$/i;
var TEXT_ENDING = /^(?:|txt|md|markdown|rst|html?|pdf|openmdw|openrail|mit|apache|apache2|bsd|gpl|lesser|code|model|weights|data|lib|third[-_]?party|[\d.]+|\d+b|header|bullets|numbers|en|zh|cn|ja|ko)$/i;
var NOTICE_NAME = /^(?:notices?|third[\s._-]?party[\s._-]?(?:notices?|licen[cs]es?)|acknowledge?ments?|attributions?|credits)\b/i;
var WORTH_A_LOOK = /licen|copying|copyright|polic|terms|prohibited|ofl\.txt|openmdw|openrail|notice|third|acknowledg|attribution|credits/i;
function isLicensePath(path) {
  if (!WORTH_A_LOOK.test(path)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (NOTICE_NAME.test(name)) return false;
  if (/(?:^|\/)(?:LICENSES|model_licenses)\/[^/]+$/u.test(path))
    return hasTextEnding(name) || !name.includes(".");
  if (!LICENSE_NAME.test(stem(name))) return false;
  return hasTextEnding(name);
}
function isPolicyPath(path) {
  return /(?:use|usage)[_-]?polic|prohibited[_-]?use/i.test(path.slice(path.lastIndexOf("/") + 1));
}
function isNoticePath(path) {
  if (!WORTH_A_LOOK.test(path)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return NOTICE_NAME.test(name) && hasTextEnding(name);
}
function stem(name) {
  const dot = name.lastIndexOf(".");
  return dot > 0 && /^(?:txt|md|markdown|rst|html?|pdf)$/i.test(name.slice(dot + 1)) ? name.slice(0, dot) : name;
}
function hasTextEnding(name) {
  const base = stem(name);
  const dot = base.lastIndexOf(".");
  return dot <= 0 || TEXT_ENDING.test(base.slice(dot + 1)) || /licen[cs]e|agreement/i.test(base.slice(dot + 1));
}
var SCOPE_WORDS = [
  [/(?:^|[^a-z])(?:code|src|source|software)(?![a-z])/u, "code"],
  [
    /model|weight|checkpoint|\bllama|qwen|rail(?![a-z])|acceptable|use[_-]?policy|usage[_-]?policy|prohibited|diff(?![a-z])/u,
    "weights"
  ],
  [/(?:^|[^a-z])(?:data|dataset|datasets|corpus)(?![a-z])/u, "data"],
  [/(?:^|[^a-z])(?:docs?|documentation|content)(?![a-z])/u, "documents"]
];
function scopesOfPath(path) {
  const parts = path.toLowerCase().split("/");
  const name = parts.at(-1) ?? "";
  const own = SCOPE_WORDS.filter(([pattern]) => pattern.test(name)).map(([, scope]) => scope);
  if (own.length > 0) return own;
  const folder = parts.at(-2) ?? "";
  if (/^(?:model_?licen[cs]es?|weights|checkpoints|models|model)$/u.test(folder)) return ["weights"];
  if (/^(?:data|datasets?|corpus)$/u.test(folder)) return ["data"];
  if (/^docs?$/u.test(folder)) return ["documents"];
  return [];
}
function isOfPart(path) {
  return path.includes("/") && !/^(?:model_?licen[cs]es?|licen[cs]es?|LICENSES)\//u.test(path);
}

// src/licenses/cues.ts
var AMOUNT = String.raw`(?:us\$|\$|rmb|usd|€|eur)?\s?\d[\d,.]*(?:\s?(?:million|billion|thousand|m|bn|万|亿))?(?:\s(?:us )?dollars)?`;
var CUES = [
  {
    kind: "scale-cap:users",
    pattern: new RegExp(`(${AMOUNT})[^.]{0,60}?(?:active users|maus?\\b|\u65E5\u6D3B|\u6708\u6D3B|\u7528\u6237)`),
    figure: true
  },
  { kind: "scale-cap:users", pattern: /(?:monthly|daily) active users|日活|月活/ },
  {
    kind: "scale-cap:revenue",
    pattern: new RegExp(
      `(?:revenue|turnover|\u8425\u6536|\u6536\u5165)[^.]{0,100}?(${AMOUNT})|(${AMOUNT})[^.]{0,80}?(?:revenue|turnover|\u8425\u6536)`
    ),
    figure: true
  },
  { kind: "scale-cap:visits", pattern: new RegExp(`(${AMOUNT})[^.]{0,40}?(?:visits|\u8BBF\u95EE)`), figure: true },
  {
    kind: "non-commercial",
    pattern: /non[- ]?commercial|not (?:be )?(?:used )?(?:for|in) (?:any )?commercial|no commercial|commercial (?:use|purposes?|usage|exploitation)|非商业|非商用|商业用途|商用/
  },
  {
    kind: "research-only",
    pattern: /(?:research|academic|educational?|evaluation|testing|personal|internal)(?: (?:and|or) [a-z]+)?(?: (?:use|purposes?))? only|(?:only|solely|exclusively) (?:be used )?(?:for|in) [^.]{0,60}(?:research|academic|education|evaluation)|仅[^。]{0,12}(?:研究|学术)|学术研究/
  },
  {
    kind: "use-policy",
    pattern: /(?:acceptable|prohibited|permitted|restricted)[- ]use|use[- ]based restriction|us(?:e|age) polic(?:y|ies)|attachment a\b|responsible use|使用政策/
  },
  {
    kind: "no-training-others",
    pattern: /improve any other|(?:train|develop|improve|distil)[a-z]* [^.]{0,60}(?:other|competing) [^.]{0,30}models?|用于训练其他|改进任何其他/
  },
  {
    kind: "display",
    pattern: /prominent(?:ly)? (?:display|state|show|mention)|display [^.]{0,80}(?:user interface|website|about page)|"?(?:built|powered) (?:with|by)/
  },
  {
    kind: "naming",
    pattern: /(?:beginning|part) of (?:any such|the|its) [^.]{0,30}name|name [^.]{0,40}must (?:begin|include|contain)/
  },
  {
    kind: "geography",
    pattern: /european union|\bthe eu\b|united kingdom|south korea|territor(?:y|ies)|outside (?:of )?(?:the )?(?:people's republic|united states|prc)|欧盟|境外|境内/
  },
  {
    kind: "maas",
    pattern: /(?:hosted|managed|hosting|cloud) (?:service|api)|as[- ]a[- ]service|offer [^.]{0,60}(?:service|api)s? to third|compet(?:es?|ing) (?:with|product|service)/
  },
  { kind: "remote-restrict", pattern: /remotely or otherwise|restrict[^.]{0,40}remotely/ },
  {
    kind: "revocable",
    pattern: /\brevok(?:e|es|ed|able)|(?<!ir)revocable|terminate [^.]{0,60}(?:at any time|sole discretion)|(?:updated|changed|modified|amended) from time to time|sole discretion|撤销/
  },
  {
    kind: "safety-tamper",
    pattern: /(?:remove|disable|circumvent|bypass|delete)[a-z]*[^.]{0,80}(?:filter|guardrail|safety|safeguard|watermark|moderation)/
  },
  {
    kind: "no-redistribution",
    pattern: /(?:not|never|no) (?:re-?)?(?:distribut|publish|sublicens|shar|transfer|sell|resell|lease|rent)[a-z]*|(?:redistribution|distribution|resale) [^.]{0,40}(?:prohibited|forbidden|not (?:allowed|permitted))|不得[^。]{0,10}(?:分发|转让|出售)/
  },
  { kind: "no-derivatives", pattern: /no derivative|not (?:modif|adapt|alter|fine-?tun|reverse)[a-z]*/ },
  {
    kind: "registration",
    pattern: /\bregist(?:er|ration)|(?:separate|commercial|written|additional|prior|explicit) (?:licen[cs]e|agreement|authoriz|permission|consent|approval)|request a licen|application form|obtain [^.]{0,30}licen|notify [^.]{0,30}(?:licensor|us)\b|登记|申请|授权书|书面/
  },
  {
    kind: "field",
    pattern: /military|warfare|weapon|nuclear|surveillance|espionage|\bmedical|clinical|\bevil\b|unlawful|illegal|immoral|harm(?:ful)?\b|discriminat|political|human rights|军事|违法|危害/
  },
  {
    kind: "field",
    pattern: /(?:may|must|shall|can|do|should|will)(?: |n't |n’t )?not (?:be )?(?:us|deploy|employ|appl)|may only (?:be )?use|only (?:be )?use|not (?:licensed|permitted|allowed|authorized) (?:for|to)|prohibited|forbidden|不得|禁止/
  }
];
function restrictionKinds(text) {
  const plain = plainText(text);
  const kinds = /* @__PURE__ */ new Map();
  for (const { kind, pattern, figure } of CUES) {
    if (kinds.has(kind)) continue;
    const match = pattern.exec(plain);
    if (!match) continue;
    const amount = figure ? (match[1] ?? match[2])?.trim() : void 0;
    if (figure && !/million|billion|thousand|m$|bn|万|亿|\d{1,3}(?:,\d{3})+|\d{5,}|\$/.test(amount ?? ""))
      continue;
    kinds.set(kind, amount ? `${kind} ${amount}` : kind);
  }
  return [...kinds.values()];
}
var SEARCHED = 2e5;
function plainText(text) {
  return text.slice(0, SEARCHED).normalize("NFKC").toLowerCase().replace(/[‘’ʼ`]/g, "'").replace(/[“”«»]/g, '"').replace(/[*#_>|]+/g, " ").replace(/\s+/g, " ").trim();
}

// src/licenses/addresses.ts
var KNOWN = [
  [/apache\.org\/licenses\/license-2\.0/i, "Apache-2.0"],
  [
    /(?:opensource\.org\/licen[cs]es?|choosealicense\.com\/licenses|spdx\.org\/licenses)\/([\w.+-]+?)(?:\.(?:html|txt|php))?\/?$/i,
    (match) => match[1]
  ],
  [/mit-license\.org/i, "MIT"],
  [
    /creativecommons\.org\/licen[cs]es\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)/i,
    (match) => `CC-${match[1].toUpperCase()}-${match[2]}`
  ],
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/i, "CC0-1.0"],
  [/opendatacommons\.org\/licenses\/by\b/i, "ODC-By-1.0"],
  [/opendatacommons\.org\/licenses\/odbl\b/i, "ODbL-1.0"],
  [/opendatacommons\.org\/licenses\/pddl\b/i, "PDDL-1.0"],
  [/gnu\.org\/licenses\/(a?l?gpl)-(\d\.\d)/i, (match) => `${match[1].toUpperCase()}-${match[2]}-only`],
  [/mozilla\.org\/[^\s]{0,20}mpl\/2\.0/i, "MPL-2.0"],
  [
    /cdla\.(?:dev|io)\/(permissive|sharing)-(\d)-(\d)/i,
    (match) => `CDLA-${match[1][0].toUpperCase()}${match[1].slice(1)}-${match[2]}.${match[3]}`
  ],
  [/openmdw\.ai/i, "OpenMDW-1.1"],
  [/(?:facebookresearch|meta-llama)\/llama\/blob\/[^/]+\/license/i, "llama2-community"],
  [/ai\.meta\.com\/(?:llama\/license|resources\/models-and-libraries\/llama-downloads)/i, "llama2-community"],
  [
    /(?:llama\.com|llama\.meta\.com)\/llama(\d)(?:[_.](\d))?\/license/i,
    (match) => `llama${match[1]}${match[2] ? `.${match[2]}` : ""}-community`
  ],
  [
    /meta-llama\/(?:meta-)?llama-(\d(?:\.\d)?)[^/]*\/blob\/[^/]+\/license/i,
    (match) => `llama${match[1]}-community`
  ],
  [/ai\.google\.dev\/gemma\/terms/i, "gemma"],
  [/deepseek-ai\/[\w.-]+\/blob\/[^/]+\/license-model/i, "deepseek-license-1.0"],
  [/mistral\.ai\/licenses\/mnpl/i, "mistral-mnpl-0.1"],
  [/mistral\.ai\/licenses\/mrl/i, "mistral-mrl-0.1"],
  [/databricks\.com\/legal\/open-model-license/i, "databricks-open-model-license"],
  [/stability\.ai\/(?:community-)?license/i, "stability-ai-community"],
  [/nvidia-open-model-license/i, "nvidia-open-model"],
  [/compvis\/stable-diffusion-license/i, "creativeml-openrail-m"],
  [/bigcode-model-license-agreement/i, "bigcode-openrail-m"],
  [/openai\.com\/policies\/(?:row-)?terms-of-use/i, "openai-terms-of-use"]
];
function licenseAtAddress(url) {
  for (const [pattern, id] of KNOWN) {
    const match = pattern.exec(url);
    if (match) return typeof id === "string" ? id : id(match);
  }
  return void 0;
}
function fileOfLink(release, from, url) {
  const bare = decoded(url.split(/[?#]/u)[0]);
  if (!bare) return void 0;
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) {
    const own = /^https?:\/\/(?:www\.)?(?:github\.com|huggingface\.co)\/(?:datasets\/)?[\w.-]+\/([\w.-]+)\/(?:blob|raw|resolve|tree)\/[^/]+\/(.+)$/i.exec(
      bare
    );
    return own && isOwn(release, own[1]) && release.has(own[2]) ? own[2] : void 0;
  }
  const path = joined(bare.startsWith("/") ? "" : from.slice(0, from.lastIndexOf("/") + 1), bare);
  return path && paths(release).has(path) ? path : void 0;
}
function paths(release) {
  let known = PATHS.get(release);
  if (!known) {
    known = new Set(release.files.map((file) => file.path));
    PATHS.set(release, known);
  }
  return known;
}
var PATHS = /* @__PURE__ */ new WeakMap();
function isOwn(release, name) {
  return projectName(release)?.toLowerCase() === name.toLowerCase();
}
function projectName(release) {
  const name = release.about.name ?? release.target.name;
  return name.replace(/[/\\]+$/u, "").split(/[/\\+]/u).at(-1)?.split("@")[0];
}
function joined(folder, path) {
  const parts = [];
  for (const part of `${folder}${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
function decoded(url) {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

// src/licenses/model-licenses.ts
var USERS_700 = "scale-cap:users 700 million a month";
var USERS_100 = "scale-cap:users 100 million a month";
var RAIL = ["use-policy", "flow-down", "remote-restrict"];
var NC = ["non-commercial"];
var RESEARCH = ["research-only", "non-commercial"];
var MODEL_LICENSES = [
  // Meta
  {
    id: "llama1",
    also: ["llama1-licence", "llama-license-2023"],
    name: "LLaMA License Agreement",
    phrases: ["llama license agreement"],
    date: "2023-02",
    restrictions: [...RESEARCH, "field: military, nuclear, surveillance", "no-redistribution", "revocable"]
  },
  {
    id: "llama2-community",
    also: ["llama2", "llama-2-license-2023"],
    name: "Llama 2 Community License Agreement",
    phrases: ["llama 2 community license agreement"],
    date: "2023-07-18",
    restrictions: [USERS_700, "no-training-others", "use-policy"]
  },
  {
    id: "llama3.1-community",
    also: ["llama3.1", "llama-3.1-license-2024"],
    name: "Llama 3.1 Community License Agreement",
    phrases: ["llama 3.1 community license agreement"],
    date: "2024-07-23",
    restrictions: [USERS_700, 'naming "Llama"', 'display "Built with Llama"', "use-policy"]
  },
  {
    id: "llama3.2-community",
    also: ["llama3.2", "llama-3.2-license-2024"],
    name: "Llama 3.2 Community License Agreement",
    phrases: ["llama 3.2 community license agreement"],
    date: "2024-09-25",
    restrictions: [
      USERS_700,
      'naming "Llama"',
      'display "Built with Llama"',
      "use-policy",
      "geography: multimodal models not in the EU"
    ]
  },
  {
    id: "llama3.3-community",
    also: ["llama3.3", "llama-3.3-license-2024"],
    name: "Llama 3.3 Community License Agreement",
    phrases: ["llama 3.3 community license agreement"],
    date: "2024-12-06",
    restrictions: [
      USERS_700,
      'naming "Llama"',
      'display "Built with Llama"',
      "use-policy",
      "geography: multimodal models not in the EU"
    ]
  },
  {
    id: "llama3-community",
    also: ["llama3"],
    name: "Meta Llama 3 Community License Agreement",
    phrases: ["llama 3 community license agreement"],
    date: "2024-04-18",
    restrictions: [
      USERS_700,
      "no-training-others",
      'naming "Llama 3"',
      'display "Built with Meta Llama 3"',
      "use-policy"
    ]
  },
  {
    id: "llama4-community",
    also: ["llama4", "llama-4-cla-2025"],
    name: "Llama 4 Community License Agreement",
    phrases: ["llama 4 community license agreement"],
    date: "2025-04-05",
    restrictions: [
      USERS_700,
      'naming "Llama"',
      'display "Built with Llama"',
      "use-policy",
      "geography: not in the EU"
    ]
  },
  {
    id: "opt-175b",
    name: "OPT-175B License Agreement",
    phrases: ["opt-175b license agreement", "opt-175b licence agreement"],
    date: "2022-05",
    restrictions: [...RESEARCH, "field: military, nuclear, surveillance", "revocable"]
  },
  {
    id: "chameleon-research",
    also: ["chameleon-research-2024"],
    name: "Chameleon Research License",
    phrases: ["chameleon research license"],
    date: "2024-06",
    restrictions: [...RESEARCH, "use-policy"]
  },
  {
    id: "seamless",
    also: ["custom-seamless"],
    name: "Seamless Licensing Agreement",
    phrases: ["seamless licensing agreement"],
    date: "2023-11",
    restrictions: [...RESEARCH, "use-policy"]
  },
  {
    id: "fair-noncommercial-research-license",
    also: ["fair-noncommercial-research"],
    name: "FAIR Noncommercial Research License",
    phrases: ["fair noncommercial research license", "fair non-commercial research license"],
    date: "2025",
    restrictions: [...RESEARCH, "use-policy"]
  },
  {
    id: "dinov3",
    also: ["dinov3-license"],
    name: "DINOv3 License",
    phrases: ["dinov3 license"],
    date: "2025-08-19",
    restrictions: ["field: military, nuclear, espionage, weapons", "revocable"]
  },
  {
    id: "sam-license",
    also: ["sam", "sam3"],
    name: "SAM License",
    phrases: ["sam license"],
    date: "2025-11-19",
    restrictions: ["field: military, nuclear, espionage, weapons", "revocable"]
  },
  // Responsible AI Licenses
  {
    id: "bigscience-bloom-rail-1.0",
    also: ["bigscience-rail-1.0"],
    name: "BigScience RAIL License v1.0",
    phrases: ["bigscience rail license"],
    date: "2022-05-19",
    restrictions: RAIL
  },
  {
    id: "bigscience-openrail-m",
    also: ["bigscience-open-rail-m"],
    name: "BigScience Open RAIL-M License",
    phrases: ["bigscience open rail-m"],
    date: "2022-08-18",
    restrictions: RAIL
  },
  {
    id: "openrail++",
    also: ["creativeml-open-rail++-m", "openrail++-m", "bigscience-open-rail-m2"],
    name: "CreativeML Open RAIL++-M License",
    phrases: ["creativeml open rail++-m", "open rail++-m"],
    date: "2022-11-24",
    restrictions: RAIL
  },
  {
    id: "creativeml-openrail-m",
    also: ["creativeml-open-rail-m", "stable-diffusion-2022-08-22"],
    name: "CreativeML Open RAIL-M",
    phrases: ["creativeml open rail-m", "creativeml open rail m", "creativeml openrail-m"],
    date: "2022-08-22",
    restrictions: RAIL
  },
  {
    id: "bigcode-openrail-m",
    also: ["bigcode-open-rail-m-v1"],
    name: "BigCode Open RAIL-M v1",
    phrases: ["bigcode open rail-m", "bigcode openrail-m"],
    date: "2023",
    restrictions: ["use-policy", "flow-down"]
  },
  {
    id: "research-rail-ms",
    also: ["researchrail"],
    name: "Research-Only RAIL",
    phrases: ["research-only rail", "researchrail", "research rail"],
    date: "2025",
    restrictions: ["research-only", "use-policy", "flow-down"]
  },
  {
    id: "ai2-impact",
    also: ["ai2-impact-license"],
    name: "AI2 ImpACT License",
    phrases: ["ai2 impact license"],
    date: "2023-08",
    restrictions: ["use-policy", "flow-down"]
  },
  // China
  {
    id: "deepseek-license-1.0",
    also: ["deepseek", "deepseek-license", "deepseek-la-1.0"],
    name: "DeepSeek License Agreement",
    phrases: ["deepseek license agreement"],
    date: "2023-10-23",
    restrictions: [...RAIL, "field: military"]
  },
  {
    id: "tongyi-qianwen-research",
    also: ["qwen-research-2023"],
    name: "Tongyi Qianwen Research License Agreement",
    phrases: ["tongyi qianwen research license agreement"],
    date: "2023-11-30",
    restrictions: [...RESEARCH, "no-training-others"]
  },
  {
    id: "tongyi-qianwen",
    also: ["tongyi-qianwen-2023", "tongyi-qianwen-license-agreement"],
    name: "Tongyi Qianwen License Agreement",
    phrases: ["tongyi qianwen license agreement"],
    date: "2023-08-03",
    restrictions: [USERS_100, "no-training-others"]
  },
  {
    id: "qwen-research",
    name: "Qwen Research License Agreement",
    phrases: ["qwen research license agreement"],
    date: "2024-09-19",
    restrictions: [...RESEARCH, "no-training-others"]
  },
  {
    id: "qwen",
    also: ["qwen-2024", "qwen-license"],
    name: "Qwen License Agreement",
    phrases: ["qwen license agreement"],
    date: "2024-09-19",
    restrictions: [USERS_100, 'display "Built with Qwen"']
  },
  {
    id: "kimi-k3",
    name: "Kimi K3 License",
    phrases: ["kimi k3 license"],
    date: "2026-07",
    restrictions: ["maas", "scale-cap:revenue 20 million US dollars a year"]
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-kimi", "kimi-k2", "moonshot-ai-modified-mit-2025"],
    name: "Modified MIT License (Kimi)",
    phrases: ["\u2026our only modification part is that"],
    date: "2025-07",
    restrictions: [
      "display of the model's name",
      "scale-cap:users 100 million a month",
      "scale-cap:revenue 20 million US dollars a month"
    ],
    base: "MIT"
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-minimax", "minimax-m2"],
    name: "Modified MIT License (MiniMax)",
    phrases: ["\u2026our only modification is that"],
    date: "2025-10",
    restrictions: ["display of the model's name"],
    base: "MIT"
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-mistral"],
    name: "Modified MIT License (Mistral)",
    phrases: ["\u2026global consolidated monthly revenue"],
    date: "2025-12",
    restrictions: ["scale-cap:revenue 20 million US dollars a month"],
    base: "MIT"
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-gpt2", "gpt-2"],
    name: "Modified MIT License (GPT-2)",
    phrases: ["\u2026we don't claim ownership of the content you create"],
    date: "2019",
    restrictions: [],
    base: "MIT"
  },
  {
    id: "modified-mit",
    name: "Modified MIT License",
    phrases: ["modified mit license"],
    restrictions: [],
    base: "MIT"
  },
  {
    id: "minimax-noncommercial",
    also: ["minimax-non-commercial"],
    name: "MiniMax Non-Commercial License",
    phrases: ["minimax non-commercial license", "minimax noncommercial license"],
    date: "2026",
    restrictions: NC
  },
  {
    id: "minimax-community",
    name: "MiniMax Community License",
    phrases: ["minimax community license"],
    date: "2026",
    restrictions: ["scale-cap:revenue 20 million US dollars"]
  },
  {
    id: "minimax-model",
    also: ["minimax-model-license"],
    name: "MiniMax Model License Agreement",
    phrases: ["minimax model license"],
    date: "2025-01-15",
    restrictions: ["use-policy", "field: military"]
  },
  {
    id: "chatglm-6b",
    also: ["chatglm2-6b", "chatglm3-6b", "chatglm"],
    name: "ChatGLM License",
    phrases: [
      "chatglm-6b license",
      "chatglm2-6b license",
      "chatglm3-6b license",
      "chatglm-6b \u8BB8\u53EF\u8BC1",
      "chatglm2-6b \u8BB8\u53EF\u8BC1",
      "chatglm3-6b \u8BB8\u53EF\u8BC1",
      "chatglm-6b\u8BB8\u53EF\u8BC1",
      "chatglm2-6b\u8BB8\u53EF\u8BC1"
    ],
    date: "2023",
    restrictions: ["field: military, illegal, national security", "revocable", "registration"]
  },
  {
    id: "glm-130b",
    name: "GLM-130B License",
    phrases: ["glm-130b license"],
    date: "2022",
    restrictions: [...NC, "field: military, illegal"]
  },
  {
    id: "cogvlm",
    name: "CogVLM License",
    phrases: ["cogvlm license", "cogvlm2 license"],
    date: "2023",
    restrictions: ["registration", "field: military, illegal"]
  },
  {
    id: "cogvideox",
    also: ["cogvideox-licence", "cogvideox-license"],
    name: "CogVideoX License",
    phrases: ["cogvideox license", "cogvideox \u8BB8\u53EF"],
    date: "2024",
    restrictions: ["registration", "scale-cap:visits 1 million a month", "field: military, illegal"]
  },
  {
    id: "glm-4",
    also: ["glm-4-9b"],
    name: "glm-4-9b License",
    phrases: ["glm-4-9b license", "glm-4 license", "glm-4-9b \u8BB8\u53EF"],
    date: "2024-06",
    restrictions: ["registration", "display", "field: military, illegal"]
  },
  {
    id: "baichuan2-community",
    also: ["baichuan2", "baichuan-2"],
    name: "Baichuan 2 Model Community License Agreement",
    phrases: [
      "baichuan 2 model community license agreement",
      "baichuan 2 \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "baichuan 2\u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "baichuan2 \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE"
    ],
    date: "2023",
    restrictions: ["scale-cap:users 1 million a day", "registration", "no-redistribution"]
  },
  {
    id: "baichuan-7b",
    also: ["baichuan", "baichuan-7b-model-licence"],
    name: "Baichuan-7B Model License",
    phrases: [
      "baichuan-7b \u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "baichuan-7b model license",
      "baichuan-13b \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "baichuan-13b model community"
    ],
    date: "2023",
    restrictions: ["registration"]
  },
  {
    id: "yi-community-2.0",
    also: ["yi", "yi-license"],
    name: "Yi Series Models Community License Agreement",
    phrases: ["yi series models community license agreement", "yi series models license agreement"],
    date: "2023-11-23",
    restrictions: ["registration", "use-policy"]
  },
  {
    id: "tencent-hunyuan-community",
    also: ["tencent-hunyuan-3d-2.0-cla", "tencent-hunyuan"],
    name: "Tencent Hunyuan Community License Agreement",
    phrases: [
      "tencent hunyuan community license agreement",
      "tencent hunyuanworld",
      "tencent hunyuan 3d",
      "tencent hunyuan"
    ],
    date: "2024-05-14",
    restrictions: [
      "geography: not in the EU (later versions: nor the UK and South Korea)",
      "scale-cap:users 100 million a month",
      "no-training-others",
      "use-policy"
    ]
  },
  {
    id: "kolors",
    name: "Kolors License",
    phrases: ["\u2026300 million monthly active users", "kolors license", "\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE kolors"],
    date: "2024-07-06",
    restrictions: ["scale-cap:users 300 million a month", "registration", "no-training-others"]
  },
  {
    id: "skywork-community",
    also: ["skywork-license"],
    name: "Skywork Community License",
    phrases: ["skywork community license", "\u300Askywork \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE\u300B", "skywork \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE"],
    date: "2023",
    restrictions: ["use-policy", "revocable"]
  },
  {
    id: "baai-aquila",
    also: ["baai-aquila-model-license", "aquila"],
    name: "BAAI Aquila Model License",
    phrases: ["baai aquila", "aquila model license", "aquila\u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE"],
    date: "2023",
    restrictions: ["use-policy", "field: illegal"]
  },
  {
    id: "orion-community",
    also: ["orion", "orion-license"],
    name: "OrionStar Models Community License Agreement",
    phrases: [
      "orion series models community license",
      "orion-14b series models community license",
      "models community license agreement"
    ],
    date: "2024",
    restrictions: ["registration", "field: illegal"]
  },
  {
    id: "xverse",
    name: "XVERSE Model License",
    phrases: ["xverse model license", "xverse\u6A21\u578B\u8BB8\u53EF"],
    date: "2023",
    restrictions: ["registration"]
  },
  {
    id: "dots-llm1",
    also: ["dots.llm1", "dots-llm1-agreement"],
    name: "dots.llm1 License Agreement",
    phrases: ["dots.llm1 license agreement"],
    date: "2025-08-08",
    restrictions: ["use-policy", 'display "Built with dots.llm1"']
  },
  {
    id: "bilibili-indextts",
    also: ["indextts", "bilibili-index"],
    name: "bilibili Model Use License Agreement",
    phrases: ["bilibili model use license agreement", "bilibili indextts", "bilibili\u6A21\u578B\u4F7F\u7528\u8BB8\u53EF\u534F\u8BAE"],
    date: "2025",
    restrictions: [
      "scale-cap:users 100 million a month",
      "scale-cap:revenue 1 billion RMB",
      "no-training-others",
      "field: illegal"
    ]
  },
  // Europe, Middle East, Korea, Canada
  {
    id: "mistral-mnpl-0.1",
    also: ["mnpl", "mnpl-0.1"],
    name: "Mistral AI Non-Production License",
    phrases: ["mistral ai non-production license", "mistral non-production license"],
    date: "2024-05",
    restrictions: ["field: no production use", "non-commercial"]
  },
  {
    id: "mistral-mrl-0.1",
    also: ["mrl", "mrl-0.1"],
    name: "Mistral AI Research License",
    phrases: ["mistral ai research license", "mistral research license"],
    date: "2024-07",
    restrictions: RESEARCH
  },
  {
    id: "jamba-open-model-license",
    also: ["jamba"],
    name: "Jamba Open Model License",
    phrases: ["jamba open model license"],
    date: "2024-08",
    restrictions: ["scale-cap:revenue (reported: 50 million US dollars a year)"]
  },
  {
    id: "falcon-180b",
    also: ["falcon-180b-license"],
    name: "Falcon 180B TII License",
    phrases: ["falcon 180b tii license", "falcon-180b tii license"],
    date: "2023-09",
    restrictions: ["use-policy", "maas", "revocable"]
  },
  {
    id: "falcon-llm-license",
    also: ["falcon-2-11b", "falcon-2-11b-1.0", "falcon-2", "falcon-3", "falcon-mamba"],
    name: "Falcon TII License",
    phrases: [
      "falcon 2 11b tii license",
      "tii falcon",
      "falcon 3 tii",
      "falcon mamba",
      "falcon-llm license",
      "falcon llm license",
      "falcon 2"
    ],
    date: "2024-05",
    restrictions: ["use-policy", "revocable", "display"]
  },
  {
    id: "exaone",
    also: ["exaone-ai-model-1.1-nc", "exaone-ai-model-license"],
    name: "EXAONE AI Model License Agreement",
    phrases: ["exaone ai model license agreement"],
    date: "2024-12",
    restrictions: [...RESEARCH, "no-training-others", "revocable"]
  },
  {
    id: "hyperclovax-seed",
    also: ["hyperclovax"],
    name: "HyperCLOVA X SEED Model License Agreement",
    phrases: ["hyperclova x seed", "hyperclovax"],
    date: "2025",
    restrictions: ["scale-cap:users 10 million a month", "field: no competing service"]
  },
  {
    id: "stability-ai-community",
    also: ["stability-ai-community-2024", "stabilityai-ai-community"],
    name: "Stability AI Community License Agreement",
    phrases: ["stability ai community license agreement"],
    date: "2024-07-05",
    restrictions: [
      "scale-cap:revenue 1 million US dollars a year",
      "registration",
      "use-policy",
      'display "Powered by Stability AI"',
      "no-training-others"
    ]
  },
  {
    id: "svd-nc-community",
    also: ["stable-video-diffusion-community", "stable-video-diffusion-nc-community", "svd"],
    name: "Stable Video Diffusion Non-Commercial Community License Agreement",
    phrases: [
      "stable video diffusion non-commercial community license",
      "stable video diffusion nc community license"
    ],
    date: "2023-11",
    restrictions: [...NC, "revocable"]
  },
  {
    id: "sdxl-0.9-research",
    also: ["sdxl-0.9"],
    name: "SDXL 0.9 Research License Agreement",
    phrases: ["sdxl 0.9 research license"],
    date: "2023-07",
    restrictions: [...RESEARCH, "revocable"]
  },
  {
    id: "stability-nc-research",
    also: ["sai-nc-research", "stability-ai-nc-research", "stability-ai-nc-2023-12-06"],
    name: "Stability AI Non-Commercial Research Community License Agreement",
    phrases: [
      "stability ai non-commercial research community license",
      "stability ai nc research community license"
    ],
    date: "2023-11",
    restrictions: [...RESEARCH, "revocable"]
  },
  {
    id: "stability-nc-community",
    also: ["sai-nc-community", "stability-ai-nc-community"],
    name: "Stability AI Non-Commercial Community License Agreement",
    phrases: [
      "stability ai non-commercial community license",
      "stable video 3d",
      "stability ai nc community license"
    ],
    date: "2024-03",
    restrictions: [...NC, "revocable"]
  },
  {
    id: "flux-1-dev-non-commercial",
    also: ["flux-1-dev-nc", "flux-1-nc", "flux-1-dev-non-commercial-license"],
    name: "FLUX.1 [dev] Non-Commercial License",
    phrases: ["flux.1 [dev] non-commercial license", "flux.1 dev non-commercial license", "flux.1 kontext"],
    date: "2024-08-01",
    restrictions: [...NC, "field: no production use", "no-training-others", "revocable"]
  },
  {
    id: "flux-dev-nc",
    also: ["flux-dev-nc-2.0", "flux-dev-non-commercial"],
    name: "FLUX [dev] Non-Commercial License",
    phrases: [
      "flux [dev] non-commercial license",
      "flux dev non-commercial license",
      "flux non-commercial license"
    ],
    date: "2025-11",
    restrictions: [...NC, "field: no production use", "no-training-others", "revocable"]
  },
  {
    id: "deepfloyd-if-license",
    also: ["deepfloyd-if"],
    name: "DeepFloyd IF License Agreement",
    phrases: ["deepfloyd if license agreement", "deepfloyd if research license"],
    date: "2023-04",
    restrictions: ["research-only", "field: military, surveillance, medical"]
  },
  {
    id: "ltx-2-community",
    also: ["ltx-2", "ltx-2-community-license"],
    name: "LTX-2 Community License Agreement",
    phrases: ["ltx-2 community license", "ltx-2.x community license"],
    date: "2026-08-11",
    restrictions: ["scale-cap:revenue 10 million US dollars a year", ...RAIL]
  },
  {
    id: "ltxv-open-weights",
    also: ["ltxv", "ltxv-owl-2025-04-17", "ltxv-owl-2025-05-05"],
    name: "LTXV Open Weights License",
    phrases: ["ltxv open weights license", "ltx video", "ltxv"],
    date: "2025-04",
    restrictions: ["scale-cap:revenue 10 million US dollars a year", ...RAIL]
  },
  {
    id: "fish-audio-research-license",
    also: ["fish-audio-research"],
    name: "Fish Audio Research License",
    phrases: ["fish audio research license"],
    date: "2026-03",
    restrictions: NC
  },
  {
    id: "open-aleph",
    also: ["open-aleph-1.0", "open-aleph-license"],
    name: "Open Aleph License",
    phrases: ["open aleph license"],
    date: "2024",
    restrictions: [...NC, "field: non-administrative"]
  },
  {
    id: "playground-v2-community",
    also: ["playground-v2", "playground-v2dot5-community"],
    name: "Playground v2 Community License",
    phrases: ["playground v2 community license", "playground v2.5 community license"],
    date: "2023-12",
    restrictions: ["scale-cap:users 1 million a month", "no-training-others"]
  },
  {
    id: "axolotl-community",
    also: ["axolotl"],
    name: "Axolotl Community License Agreement",
    phrases: ["axolotl community license"],
    date: "2025",
    restrictions: ["maas: not as a fine-tuning service or platform"]
  },
  {
    id: "cpml",
    also: ["coqui-public-model-license", "coqui"],
    name: "Coqui Public Model License",
    phrases: ["coqui public model license"],
    date: "2023",
    restrictions: NC
  },
  {
    id: "bria",
    also: ["bria-rmbg-1.4", "bria-rmbg-2.0"],
    name: "Bria license",
    phrases: ["bria-rmbg", "bria rmbg"],
    restrictions: [...NC, "registration"]
  },
  {
    id: "fair-ai-public-1.0-sd",
    also: ["fair-ai-public-license-1.0-sd"],
    name: "Fair AI Public License 1.0-SD",
    phrases: ["fair ai public license 1.0-sd"],
    date: "2023",
    restrictions: ["use-policy", "flow-down"]
  },
  {
    id: "fair-ai-public-1.0",
    also: ["fair-ai-public-license-1.0"],
    name: "Fair AI Public License 1.0",
    phrases: ["fair ai public license 1.0"],
    date: "2023",
    restrictions: ["flow-down"]
  },
  // United States
  {
    id: "gemma-aup",
    name: "Gemma Prohibited Use Policy",
    phrases: ["gemma prohibited use policy"],
    restrictions: ["use-policy"],
    kind: "policy"
  },
  {
    id: "gemma",
    also: ["gemma-tou-2024-04-01", "gemma-tou-2025-03-24"],
    name: "Gemma Terms of Use",
    phrases: ["gemma terms of use"],
    date: "2024-02-21",
    restrictions: ["use-policy", "flow-down", "remote-restrict"]
  },
  {
    id: "health-ai-developer-foundations",
    also: ["hai-def"],
    name: "Health AI Developer Foundations Terms of Use",
    phrases: ["health ai developer foundations"],
    date: "2024-11",
    restrictions: ["use-policy", "field: clinical use"]
  },
  {
    id: "alphafold3-output-tou",
    name: "AlphaFold 3 Output Terms of Use",
    phrases: ["alphafold 3 output terms of use", "alphafold server output terms"],
    date: "2024-11-09",
    restrictions: [...NC, "no-training-others"]
  },
  {
    id: "alphafold3-prohibited-use",
    name: "AlphaFold 3 Prohibited Use Policy",
    phrases: [
      "alphafold 3 model parameters and output prohibited use",
      "alphafold 3 prohibited use",
      "prohibited use policy"
    ],
    date: "2024-11-09",
    restrictions: ["use-policy"],
    kind: "policy"
  },
  {
    id: "alphafold3-weights-tou",
    also: ["alphafold3"],
    name: "AlphaFold 3 Model Parameters Terms of Use",
    phrases: ["alphafold 3 model parameters terms of use"],
    date: "2024-11-09",
    restrictions: [...NC, "no-redistribution", "no-training-others", "revocable"]
  },
  {
    id: "databricks-open-model-license",
    also: ["databricks-open-model", "dbrx"],
    name: "Databricks Open Model License",
    phrases: ["databricks open model license", "databricks open source license"],
    date: "2024-03-27",
    restrictions: [USERS_700, "no-training-others", "use-policy", "remote-restrict"]
  },
  {
    id: "nvidia-model-training",
    also: ["nvidia-model-training-2025"],
    name: "NVIDIA Data Agreement for Model Training",
    phrases: ["nvidia data agreement for model training"],
    date: "2025",
    restrictions: ["field: model training only"]
  },
  {
    id: "nvidia-open-model",
    also: ["nvidia-open-model-license", "nvidia-open-model-2025-04-28"],
    name: "NVIDIA Open Model License Agreement",
    phrases: ["nvidia open model license", "nvidia nemotron open model license"],
    date: "2024-06",
    restrictions: ["safety-tamper", "use-policy", "revocable"]
  },
  {
    id: "nvidia-source-code",
    also: ["nvidia-license", "nvidia-source-code-nc", "nvidia-noncommercial"],
    name: "NVIDIA Source Code License",
    phrases: ["nvidia source code license", "nvidia license", "nvidia one way noncommercial"],
    restrictions: RESEARCH
  },
  {
    id: "apple-amlr",
    also: ["apple-machine-learning-research-model"],
    name: "Apple Machine Learning Research Model License",
    phrases: ["apple machine learning research model"],
    date: "2025",
    restrictions: [...RESEARCH, "revocable"]
  },
  {
    id: "apple-ascl",
    also: ["apple-excl", "apple-sample-code-license"],
    name: "Apple Sample Code License",
    phrases: [
      "\u2026this apple software is supplied to you by apple",
      "\u2026the apple software is supplied to you by apple"
    ],
    date: "2023",
    restrictions: [],
    base: "AML"
  },
  {
    id: "grok2-community",
    also: ["grok-2-community"],
    name: "Grok 2 Community License Agreement",
    phrases: ["grok 2 community license"],
    date: "2025-08",
    restrictions: [
      "use-policy",
      "no-training-others",
      'display "Powered by xAI"',
      "revocable",
      "scale-cap:revenue (reported: 1 million US dollars a year)"
    ]
  },
  {
    id: "lfm1.0",
    also: ["lfm-open-license"],
    name: "LFM Open License v1.0",
    phrases: ["lfm open license"],
    date: "2025-07",
    restrictions: ["scale-cap:revenue 10 million US dollars a year"]
  },
  {
    id: "krea-2-community",
    name: "Krea 2 Community License",
    phrases: ["krea 2 community license"],
    date: "2026",
    restrictions: ["scale-cap:revenue 1 million US dollars a year"]
  },
  {
    id: "ideogram-4-nc",
    name: "Ideogram 4 Non-Commercial License",
    phrases: ["ideogram 4 non-commercial license"],
    date: "2026",
    restrictions: NC
  },
  {
    id: "swift-open-1.0",
    name: "Swift Open License",
    phrases: ["swift open license"],
    date: "2026",
    restrictions: ["scale-cap:revenue 1 million US dollars a year"]
  },
  {
    id: "ms-research",
    also: ["ms-research-license-terms", "microsoft-research-license"],
    name: "Microsoft Research License Terms",
    phrases: [
      "microsoft research license terms",
      "microsoft research license agreement",
      "msr-la",
      "msr license"
    ],
    restrictions: RESEARCH
  },
  {
    id: "intel-research",
    name: "Intel Research Use License",
    phrases: ["intel research use license", "intel simplified research license"],
    restrictions: RESEARCH
  },
  { id: "h-research", name: "H Research License", phrases: ["h research license"], restrictions: RESEARCH },
  {
    id: "openai-terms-of-use",
    name: "OpenAI Terms of Use",
    phrases: ["openai terms of use"],
    restrictions: ["no-training-others", "use-policy"],
    kind: "policy"
  },
  // Titles that others contain.
  {
    id: "tulu-ai-model-license",
    name: "AI Model License Agreement",
    phrases: ["ai model license agreement"],
    restrictions: RESEARCH
  }
];
var POLICY_TITLE = /(?:acceptable|prohibited|responsible) use(?:s)?(?: policy| guidelines)?|us(?:e|age) policy|使用政策/;
var TITLE_LENGTH = 400;

// src/licenses/generated/spdx-ids.ts
var APPROVED = "0BSD AAL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-LBNL BSD-3-Clause-Open-MPI BSL-1.0 BlueOak-1.0.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CATOSL-1.1 CDDL-1.0 CECILL-2.1 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CNRI-Python CPAL-1.0 CPL-1.0 CUA-OPL-1.0 ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPL-1.0 EPL-2.0 EUDatagrid EUPL-1.1 EUPL-1.2 Entessa Fair Frameworx-1.0 GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later GPL-3.0-with-GCC-exception HPND ICU IPA IPL-1.0 ISC Intel Jam LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+ LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LPL-1.0 LPL-1.02 LPPL-1.3c LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 MIT MIT-0 MIT-Modern-Variant MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-PL MS-RL MirOS Motosoto MulanPSL-2.0 Multics NASA-1.3 NCSA NGPL NPOSL-3.0 NTP Naumen Nokia OCLC-2.0 OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGTSL OLDAP-2.8 OLFL-1.3 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-2.0 OSL-2.1 OSL-3.0 PHP-3.0 PHP-3.01 PostgreSQL Python-2.0 QPL-1.0 RPL-1.1 RPL-1.5 RPSL-1.0 RSCPL SISSL SPL-1.0 SimPL-2.0 Sleepycat UCL-1.0 UPL-1.0 Unicode-3.0 Unicode-DFS-2016 Unlicense VSL-1.0 W3C W3C-20150513 Watcom-1.0 WordNet Xnet ZPL-2.0 ZPL-2.1 Zlib wxWindows";
var OTHERS = "3D-Slicer-1.0 ADSL AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback APAFML ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary Afmparse Aladdin Apache-1.0 App-s2p Arphic-1999 Artistic-dist Aspell-RU BOLA-1.1 BSD-2-Clause-Darwin BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Views BSD-2-Clause-first-lines BSD-2-Clause-pkgconf-disclaimer BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-HP BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-3-Clause-acpica BSD-3-Clause-flex BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection BSD-Source-Code BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works BUSL-1.1 Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter Bitstream-Vera Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause Buddy C-UDA-1.0 CAPEC-tou CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python-GPL-Compatible COIL-1.0 CPOL-1.02 Caldera Caldera-no-preamble Catharon ClArtistic Clips Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker Cube D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn EPICS ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUPL-1.0 Elastic-2.0 ErlPL-1.1 Eurosym FBM FDK-AAC FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Ferguson-Twofish FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1 GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0 GPL-1.0+ GPL-1.0-only GPL-1.0-or-later GPL-2.0-with-GCC-exception GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception GPL-3.0-with-autoconf-exception Game-Programming-Gems Giftware Glide Glulxe Graphics-Gems Gutmann HDF5 HIDAPI HP-1986 HP-1989 HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-sell-variant-critical-systems HTMLTIDY HaskellReport Hippocratic-2.1 IBM-pibs IEC-Code-Components-EULA IJG IJG-short ISC-Veillard ISO-permission ImageMagick Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup Intel-ACPI Interbase-1.0 JPL-image JPNIC JSON JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPLLR LOOP LPD-document LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 Latex2e Latex2e-translated-notice Leptonica Libpng Linux-OpenIB Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Lucida-Bitmap-Fonts MIPS MIT-CMU MIT-Click MIT-Festival MIT-Khronos-old MIT-STK MIT-Wu MIT-advertising MIT-enna MIT-feh MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MS-LPL MTLL Mackerras-3-Clause Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow Minpack MulanPSL-1.0 Mup NAIST-2003 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NICTA-1.0 NIST-PD NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL NOSL NPL-1.0 NPL-1.1 NRL NTIA-PD NTP-0 Net-SNMP NetCDF Newsletr Noweb Nunit O-UDA-1.0 OAR OCCT-PL ODC-By-1.0 ODbL-1.0 OFFIS OFL-1.0 OFL-1.0-RFN OFL-1.0-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OML OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSL-1.1 OSSP OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone OpenVision PADL PDDL-1.0 PPL PSF-2.0 ParaType-Free-Font-1.3 Parity-6.0.0 Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 Python-2.0.1 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RSA-MD Rdisc Ruby Ruby-pty SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL-1.2 SL SMAIL-GPL SMLNJ SMPPL SNIA SOFA SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 Soundex Spencer-86 Spencer-94 Spencer-99 StandardML-NJ SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TGPPL-1.0 TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey ThirdEye TrustedQSL UCAR UMich-Merit URT-RLE Ubuntu-font-1.0 UnRAR Unicode-DFS-2015 Unicode-TOU UnixCrypt Unlicense-libtelnet Unlicense-libwhirlpool VOSTROM Vim Vixie-Cron W3C-19980720 WTFNMFPL WTFPL Widget-Workshop Wsuipa X11 X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig YPL-1.0 YPL-1.1 ZPL-1.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 any-OSI any-OSI-perl-modules bcrypt-Solar-Designer blessing bzip2-1.0.5 bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0 copyleft-next-0.3.1 curl cve-tou diffmark dtoa dvipdfm eCos-2.0 eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts gnuplot gtkbook hdparm hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep pkgconf pnmstitch psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m wwl xinetd xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement";

// src/licenses/openness-lists.ts
var LISTS = {
  osi: "OSI approval, as recorded by spdx-license-list 6.12.0 (2026-07-25)",
  data: "Open Definition (okfn/licenses, 2023-03) and CDLA terms",
  fsf: "FSF free software list, as recorded by SPDX (2026-05)",
  none: "no restriction known; neither the OSI, the FSF nor the Open Definition has decided",
  own: "terms read by Open Label (2026-11)"
};
var ids = (list) => new Set(list.split(/\s+/));
var DATA_TERMS = ids(
  `CC0-1.0 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.5 CC-BY-SA-3.0
  CC-BY-SA-4.0 CC-BY-3.0-AT CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
  CC-BY-SA-3.0-IGO CC-BY CC-BY-SA ODC-By-1.0 ODbL-1.0 PDDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 O-UDA-1.0
  OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGL-Canada-2.0 etalab-2.0 DL-DE-BY-2.0 DL-DE-ZERO-2.0 NLOD-1.0 NLOD-2.0
  GFDL-1.3-only GFDL-1.3-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later FAL1.3 LAL-1.3`
);
var WEIGHTS_TERMS = ids("OpenMDW-1.0 OpenMDW-1.1");
var FREE = ids(
  `AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later Apache-1.0 BSD-3-Clause-Clear BSD-4-Clause BitTorrent-1.1 CECILL-2.0 CECILL-B
  CECILL-C ClArtistic Condor-1.1 FSFAP FTL GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later IJG Imlib2
  LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1 OLDAP-2.3 OLDAP-2.7 OpenSSL PHP-3.01 Ruby SGI-B-2.0 SMLNJ StandardML-NJ Vim
  WTFPL X11 XFree86-1.1 YPL-1.1 Zend-2.0 Zimbra-1.3 eCos-2.0 gnuplot iMatix xinetd`
);
var NO_DECISION = /^(?:AML|BlueOak-1\.0\.0|BSD-(?!Protection|3-Clause-No-).*|MIT-.*|HPND-(?!sell-variant-critical).*|X11-.*|OLDAP-.*|ISC-.*|HP-19\d\d|CC-PDDC|NIST-PD.*|blessing|curl|libpng-.*|Libpng|bzip2-.*|zlib-acknowledgement|NTP-0|Python-2\.0\.1|TCL|Spencer-.*|Xerox|FSFUL.*|SAX-PD.*|Unicode-DFS-.*|dtoa|libtiff|pkgconf|MirOS)$/;
var RESTRICTED = [
  [/^CC-BY-NC(?:-|$)/, ["non-commercial"]],
  [/^CC-BY-(?:NC-)?ND(?:-|$)/, ["no-derivatives"]],
  [/^(?:PolyForm-Noncommercial|NCGL-UK|Aladdin|PPL$|SUL-)/, ["non-commercial"]],
  [/^PolyForm-Small-Business/, ["scale-cap:revenue"]],
  [/^openrail$/, ["use-policy", "flow-down"]],
  [/^(?:SSPL-|Elastic-)/, ["maas"]],
  [/^BUSL-/, ["field: no production use before the change date"]],
  [/^FSL-/, ["field: no competing use"]],
  [/^Parity-/, ["field: private use"]],
  [/^JSON$/, ['field: "Good, not Evil"']],
  [/^Hippocratic-/, ["use-policy"]],
  [/^C-UDA-/, ["field: computational use only"]],
  [/^CPOL-/, ["field: no illegal or immoral use"]],
  [/^BSD-3-Clause-No-Military-License$/, ["field: no military use"]],
  [/^BSD-3-Clause-No-Nuclear-License/, ["field: no nuclear facilities"]],
  [/^3D-Slicer-/, ["field: research"]],
  [/^ASWF-Digital-Assets-/, ["field: research and demonstration"]],
  [/^ParaType-Free-Font-/, ["no-redistribution"]]
];

// src/licenses/openness.ts
var approved = new Set(APPROVED.split(" "));
var spelled = new Map([...approved, ...OTHERS.split(" ")].map((id) => [id.toLowerCase(), id]));
function spdxId(id) {
  return spelled.get(id.toLowerCase());
}
function openness(id, scope) {
  const parts = id.split(/\s(?:AND|OR)\s|[()]|\sWITH\s\S+/).filter((part) => part.trim());
  if (parts.length > 1)
    return ofExpression(
      parts.map((part) => openness(part.trim(), scope)),
      !/\sAND\s/.test(id)
    );
  const restrictions = RESTRICTED.filter(([pattern]) => pattern.test(id)).flatMap(([, kinds]) => kinds);
  if (restrictions.length > 0) {
    return { status: "restricted", open: false, restrictions: [...new Set(restrictions)], basis: LISTS.own };
  }
  if (approved.has(id)) return { status: "open", open: true, restrictions: [], basis: LISTS.osi };
  const openFor = (list, basis, scopes) => {
    if (!list.has(id)) return void 0;
    const fits = scope === void 0 || scopes.includes(scope);
    return fits ? { status: "open", open: true, restrictions: [], basis } : { status: "open-unapproved", open: false, restrictions: [], basis: LISTS.osi };
  };
  const listed = openFor(DATA_TERMS, LISTS.data, ["weights", "data", "documents"]) ?? openFor(FREE, LISTS.fsf, ["weights", "data", "documents"]);
  if (listed) return listed;
  if (WEIGHTS_TERMS.has(id) || NO_DECISION.test(id)) {
    return { status: "open-unapproved", open: scope !== "code", restrictions: [], basis: LISTS.none };
  }
  return { status: "unknown", open: false, restrictions: [] };
}
function ofExpression(parts, alternatives) {
  const decisive = parts.find(({ open }) => open === alternatives) ?? parts[0];
  const restrictions = alternatives ? decisive.restrictions : parts.flatMap((part) => part.restrictions);
  return { ...decisive, restrictions: [...new Set(restrictions)] };
}

// src/licenses/names.ts
var SPELLINGS = [
  [/\bmodified[ -]mit\b(?:[ -]licen[cs]e)?/gi, "modified-mit"],
  [
    /\bapache(?:[ -]software)?[ -]*(?:licen[cs]e)?,?[ -]*(?:version|v\.?)?[ -]*2(?:\.0)?\b(?:[ -]licen[cs]e)?/gi,
    "Apache-2.0"
  ],
  [/\bapache(?=-licensed\b)/gi, "Apache-2.0"],
  [/\bcc[ -]?0(?:[ -]?1\.0)?\b/gi, "CC0-1.0"],
  [
    /\b(?:cc|creative[ -]commons)[ -](by(?:[ -](?:nc|sa|nd)){0,2}|attribution(?:[ -](?:non-?commercial|share-?alike|no-?derivatives|no-?derivs))*)[ -]*(?:licen[cs]e)?,?[ -]*(?:version|v)?[ -]*(\d\.\d)?/gi,
    creativeCommons
  ],
  [
    /\bbsd[ -]*([234])[ -]clause(?:[ -]clear)?\b|\b([234])[ -]clause bsd\b/gi,
    (match) => /clear/i.test(match[0]) ? "BSD-3-Clause-Clear" : `BSD-${match[1] ?? match[2]}-Clause`
  ],
  [
    /\b(a|l)?gpl[ -]*(?:version|v)?[ -]*(\d(?:\.\d)?)(?:\.0)?(?:[ -](?:only|or[ -]later)|\+)?/gi,
    (match) => `${(match[1] ?? "").toUpperCase()}GPL-${match[2].includes(".") ? match[2] : `${match[2]}.0`}${/later|\+/u.test(match[0]) ? "-or-later" : "-only"}`
  ],
  [
    /\b(?:gnu )?(affero |lesser )?general public licen[cs]e,?[ -]*(?:version|v)?[ -]*(\d(?:\.\d)?)?/gi,
    (match) => `${/affero/i.test(match[0]) ? "A" : /lesser/i.test(match[0]) ? "L" : ""}GPL-${(match[2] ?? "3").includes(".") ? match[2] : `${match[2] ?? "3"}.0`}-only`
  ],
  [
    /\bmpl[ -]*(?:version|v)?[ -]*(\d\.\d)\b|\bmozilla public licen[cs]e[ -]*(?:version|v)?[ -]*2\.0/gi,
    (match) => `MPL-${match[1] ?? "2.0"}`
  ],
  [
    /\bopenmdw(?:[ -]*(?:licen[cs]e)?[ -]*(?:version|v)?[ -]*(1\.[01]))?\b/gi,
    (match) => `OpenMDW-${match[1] ?? "1.0"}`
  ],
  [/\bodc[ -]by(?:[ -]*(?:v)?1\.0)?\b|\bopen data commons attribution(?: licen[cs]e)?/gi, "ODC-By-1.0"],
  [/\bodbl(?:[ -]*(?:v)?1\.0)?\b|\bopen database licen[cs]e/gi, "ODbL-1.0"],
  [
    /\bcdla[ -](permissive|sharing)(?:[ -]*(?:v)?(\d\.\d))?/gi,
    (match) => `CDLA-${match[1][0].toUpperCase()}${match[1].slice(1).toLowerCase()}-${match[2] ?? (/perm/i.test(match[1]) ? "2.0" : "1.0")}`
  ],
  [/\b(?:the )?unlicense\b/gi, "Unlicense"],
  [/\bbsl[ -]1\.0\b|\bboost software licen[cs]e/gi, "BSL-1.0"],
  [/\bbusl[ -]1\.1\b|\bbusiness source licen[cs]e/gi, "BUSL-1.1"],
  [/\bisc[ -]licen[cs]e/gi, "ISC"],
  [
    /\bllama[ -]?(\d(?:\.\d)?)?(?: (?:community|model))? licen[cs]e(?: agreement)?/gi,
    (match) => match[1] ? `llama${match[1]}-community` : "llama1"
  ],
  [/\blicense for llama[ -]?(\d(?:\.\d)?)/gi, (match) => `llama${match[1]}-community`],
  [/\bmit[ -]licen[cs]ed?\b/gi, "MIT"],
  [/\bMIT\b(?: [Ll]icen[cs]ed?)?/gu, "MIT"]
];
function creativeCommons(match) {
  const terms = match[1].toLowerCase();
  const parts = [
    "CC-BY",
    .../nc|non/u.test(terms) ? ["NC"] : [],
    .../nd|no-?deriv/u.test(terms) ? ["ND"] : [],
    .../sa|share/u.test(terms) ? ["SA"] : []
  ];
  return match[2] ? `${parts.join("-")}-${match[2]}` : parts.join("-");
}
var SEARCHED2 = 2e4;
function namesIn(text) {
  const lower = lowerCase(text.slice(0, SEARCHED2));
  const found = [];
  for (const [spelling, id] of modelNames()) {
    for (let at = lower.indexOf(spelling); at !== -1; at = lower.indexOf(spelling, at + spelling.length)) {
      if (isWhole(lower, at, at + spelling.length)) found.push({ id, from: at, to: at + spelling.length });
    }
  }
  for (const [pattern, id] of SPELLINGS) {
    for (const match of text.slice(0, SEARCHED2).matchAll(pattern)) {
      const name = typeof id === "string" ? id : id(match);
      found.push({ id: spdxId(name) ?? name, from: match.index, to: match.index + match[0].length });
    }
  }
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept = [];
  for (const name of found)
    if (!kept.some((other) => name.from < other.to && other.from < name.to)) kept.push(name);
  return kept.sort((a, b) => a.from - b.from);
}
function licenseOfId(value) {
  const id = value.trim().toLowerCase();
  return HUB[id] ?? spdxId(id.replace(/^licenseref-/u, "")) ?? modelIds().get(id.replace(/^licenseref-/u, "").replace(/[\s_]+/gu, "-"));
}
function isModelLicense(id) {
  return MODEL_LICENSES.some((model) => model.base === void 0 && model.id === id);
}
function isChangedText(id) {
  return MODEL_LICENSES.some((model) => model.base !== void 0 && model.id === id);
}
function nameOfId(id) {
  return MODEL_LICENSES.find((model) => model.id === id)?.name ?? id;
}
function isPolicy(id) {
  return id === "use-policy" || MODEL_LICENSES.some((model) => model.kind === "policy" && model.id === id);
}
function restrictionsOfId(id) {
  const row = MODEL_LICENSES.find((model) => model.id === id || model.also?.includes(id));
  return [...row?.restrictions ?? openness(id).restrictions];
}
var HUB = {
  "odc-by": "ODC-By-1.0",
  odbl: "ODbL-1.0",
  pddl: "PDDL-1.0",
  "c-uda": "C-UDA-1.0",
  "lgpl-lr": "LGPLLR",
  "openmdw-1.0": "OpenMDW-1.0",
  "openmdw-1.1": "OpenMDW-1.1",
  "gpl-2.0": "GPL-2.0-only",
  "gpl-3.0": "GPL-3.0-only",
  "agpl-3.0": "AGPL-3.0-only",
  "lgpl-2.1": "LGPL-2.1-only",
  "lgpl-3.0": "LGPL-3.0-only",
  "cc-by": "CC-BY",
  "cc-by-sa": "CC-BY-SA",
  "cc-by-nc": "CC-BY-NC",
  "cc-by-nc-sa": "CC-BY-NC-SA",
  openrail: "openrail",
  apache: "Apache-2.0",
  "apache 2": "Apache-2.0",
  "apache 2.0": "Apache-2.0",
  apache2: "Apache-2.0",
  "apache license 2.0": "Apache-2.0",
  "apache license, version 2.0": "Apache-2.0",
  "mit license": "MIT"
};
var names;
var idsOfModels;
function modelNames() {
  names ??= MODEL_LICENSES.flatMap(
    ({ id, name, phrases, also }) => [name, ...phrases.filter((phrase) => !phrase.startsWith("\u2026")), id, ...also ?? []].filter((spelling) => /licen[cs]e|terms|polic|rail|agreement|许可|\blicen/i.test(spelling)).map((spelling) => [spelling.toLowerCase(), id])
  ).sort((a, b) => b[0].length - a[0].length);
  return names;
}
function modelIds() {
  idsOfModels ??= new Map(
    MODEL_LICENSES.flatMap(
      ({ id, also }) => [id, ...also ?? []].map((one) => [one.toLowerCase(), id])
    )
  );
  return idsOfModels;
}
function lowerCase(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
function isWhole(text, from, to) {
  return !/[\p{L}\p{N}]/u.test(text[from - 1] ?? " ") && !/[a-z0-9]/u.test(text[to] ?? " ");
}

// src/licenses/judge.ts
function modelLicense(plain) {
  const head = plain.slice(0, TITLE_LENGTH);
  return MODEL_LICENSES.find(
    ({ phrases }) => phrases.some(
      (phrase) => phrase.startsWith("\u2026") ? plain.includes(phrase.slice(1)) : head.includes(phrase)
    )
  );
}
function ofModelLicense(model, {
  passages: passages2,
  unexplained,
  known,
  text
}) {
  const basis = `${model.name}${model.date ? `, ${model.date}` : ""}; ${LISTS.own}`;
  const changed = model.base !== void 0 && known.length > 0;
  const found = model.restrictions.length > 0 ? [] : restrictionKinds(changed ? passages2.map(({ quote }) => quote).join(" ") : text);
  const restrictions = [...model.restrictions, ...found];
  return {
    id: model.id,
    ids: [.../* @__PURE__ */ new Set([model.id, ...model.also ?? []])],
    name: changed ? nameOf(known[0]) : model.name,
    status: restrictions.length > 0 ? "restricted" : "modified",
    open: false,
    restrictions,
    unexplained: changed ? unexplained : 0,
    missing: 0,
    passages: changed ? passages2 : [],
    ...changed ? { openText: true } : {},
    basis,
    ...model.kind === "policy" ? { policy: true } : {}
  };
}
function ofKnownTexts(known, passages2, unexplained, whole, alsoKnownAs = []) {
  const ids2 = [...new Set(known.map(idOf))];
  const verdicts = ids2.map((id) => openness(id));
  const missing = known.reduce((sum, part) => sum + part.missing.length, 0);
  const further = passages2.map(({ quote }) => modelLicense(plainText(quote))).filter((row) => row !== void 0);
  const cues = passages2.length > 0 ? restrictionKinds(passages2.map(({ quote }) => quote).join(" . ")) : [];
  const restrictions = [
    .../* @__PURE__ */ new Set([
      ...verdicts.flatMap((verdict) => verdict.restrictions),
      ...further.flatMap((row) => row.restrictions),
      ...cues
    ])
  ];
  const twins = known.flatMap(twinsOf);
  const all = [.../* @__PURE__ */ new Set([...ids2, ...twins, ...[...further, ...alsoKnownAs].map((row) => row.id)])];
  const clean = whole && unexplained === 0 && missing === 0;
  const base = verdicts[0];
  const worst = verdicts.find(({ open }) => !open) ?? base;
  const restricted = restrictions.length > 0;
  let status;
  if (ids2.length + further.length > 1 && restricted && base.open && (further.length > 0 || worst.status === "restricted"))
    status = "mixed";
  else if (restricted) status = "restricted";
  else if (!clean) status = "modified";
  else status = worst.status;
  return {
    id: ids2[0],
    ids: all,
    name: nameOf(known[0]),
    status,
    open: clean && verdicts.every(({ open }) => open),
    restrictions,
    unexplained,
    missing,
    passages: passages2,
    ...base.open ? { openText: true } : {},
    ...base.basis ? { basis: base.basis } : {}
  };
}
function ofUnknown(text, parts, passages2, count) {
  const plain = plainText(text);
  const unexplained = passages2.reduce((sum, passage) => sum + passage.words, 0);
  const rest = { open: false, unexplained, missing: 0, passages: passages2 };
  if (POLICY_TITLE.test(plain.slice(0, TITLE_LENGTH))) {
    return {
      ...rest,
      id: "use-policy",
      ids: ["use-policy"],
      name: "a policy of use",
      status: "restricted",
      restrictions: ["use-policy"],
      passages: [],
      policy: true
    };
  }
  const notice = parts.find(({ template }) => template.role === "notice");
  const short = count <= POINTER_WORDS;
  const addresses = short ? (text.slice(0, 4e3).match(/https?:\/\/[^\s)>\]]+/gu) ?? []).map(licenseAtAddress) : [];
  const linked = addresses.filter((id) => id !== void 0).map((id) => licenseOfId(id) ?? id);
  const named = [
    .../* @__PURE__ */ new Set([
      ...notice ? [idOf(notice)] : [],
      ...short ? namesIn(text).map(({ id }) => id) : [],
      ...linked
    ])
  ];
  if (named.length > 0 || short && /https?:\/\/|\blicen[cs]e/i.test(text) && count > 0) {
    const id = named[0] ?? "unknown";
    const restrictions2 = [...new Set(named.flatMap(restrictionsOfId))];
    return {
      ...rest,
      id,
      ids: named.length > 0 ? named : ["unknown"],
      name: nameOfId(id),
      status: "pointer",
      restrictions: restrictions2,
      passages: [],
      unexplained: 0
    };
  }
  const spoken = namesIn(text).map(({ id }) => id).filter((id) => restrictionsOfId(id).length > 0);
  if (spoken.length > 0) {
    const id = spoken[0];
    return {
      ...rest,
      id,
      ids: [...new Set(spoken)],
      name: nameOfId(id),
      status: "pointer",
      restrictions: restrictionsOfId(id),
      passages: [],
      unexplained: 0
    };
  }
  const restrictions = restrictionKinds(text);
  return {
    ...rest,
    id: "unknown",
    ids: ["unknown"],
    name: "an unknown text",
    status: restrictions.length > 0 && count > POINTER_WORDS ? "restricted" : "unknown",
    restrictions
  };
}
var POINTER_WORDS = 150;
function idOf({ template }) {
  const ids2 = template.ids.map(({ id }) => id);
  return ids2.find((id) => id.endsWith("-only") && !id.includes("invariants")) ?? ids2[0].replace(/\+$/, "-only");
}
function twinsOf(part) {
  const own = idOf(part).replace(/-only$/u, "");
  return part.template.ids.map(({ id }) => id).filter((id) => !id.startsWith(own));
}
function nameOf(part) {
  const id = idOf(part);
  return (part.template.ids.find((entry) => entry.id === id) ?? part.template.ids[0]).name;
}

// src/licenses/match/tolerance.ts
var SAYS_NOTHING = /* @__PURE__ */ new Set(["the", "a", "an", "of", "that", "this", "http", "https"]);
function saysNothing(word) {
  return SAYS_NOTHING.has(word);
}
function mayBeMissing(word) {
  return SAYS_NOTHING.has(word) || word === "software";
}
var NAME_WORDS = 16;
var IN_NAMES = /* @__PURE__ */ new Set([
  "name",
  "union",
  "services",
  "service",
  "law",
  "derivatives",
  "rights",
  "distributor",
  "distributors",
  "distributing",
  "nor",
  "provided",
  "jurisdiction"
]);
function namesSomebody(words) {
  return words.length <= NAME_WORDS && !words.some((word) => isRuleWord(word) && !IN_NAMES.has(word));
}
function sameButForTyping(a, b) {
  if (a.length === 0) return false;
  if (a.join("") === b.join("")) return true;
  return a.length === b.length && a.every((word, index) => word === b[index] || mistyped(word, b[index]));
}
function mistyped(a, b) {
  if (Math.min(a.length, b.length) < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return left.length <= 1 && right.length <= 1 || left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

// src/licenses/harmless.ts
var LEAD_IN = new Set(
  `that these is are was in on to and or by at as it its it's their our we with under below above following follow
  follows see full text copy copies license licenses licensed licensing released release distributed available made
  provided open source software project repository repo code library package file files work version versions terms
  conditions agreement name title statement notice here also found contained included online official website root
  directory folder please refer details information more about find copyright header headers legal document standard
  public general international clause template appendix end start begin begins history english translation original
  translations translated unofficial reference convenience markdown plain spdx identifier identifiers contact email mail
  website homepage author authors contributors contributor maintainer maintainers developed developer developers team
  credits disclaimer free www com org github gitlab`.split(/\s+/)
);
var IN_CREDITS = /* @__PURE__ */ new Set([
  "terms",
  "derivative",
  "modified",
  "contact",
  "name",
  "distributed",
  "distribution",
  "subject",
  "service",
  "services",
  "provided",
  "training",
  "attribution",
  "modifications"
]);
var SENTENCES = [
  // Who: "Contact: x@y.org", "Developed by: …".
  /^\W{0,6}(?:authors?|contact|contributors?|maintainers?|homepage|web ?site|url|e-?mail|developed by|written by|organi[sz]ation)\s*:[^.;]{0,120}$/i,
  /^\W*for (?:more|further) information,? (?:please )?(?:see|visit|refer to)\b[^.;]{0,80}$/i,
  // Where it comes from.
  /^\W*(?:[\w.()'`/-]+ ){0,3}(?:(?:is|are) (?:an? )?)?(?:based on|forked from|fork of|port of|ported from|adapted from) (?:[^\s.;]|\.(?=[,\w]))+(?: (?:[^\s.;]|\.(?=[,\w]))+){0,7}$/i,
  /^\W*(?:[\wÀ-ɏ.'-]+ ){1,5}(?:copyright|\(c\)|©) [^.;]{2,100}$/i,
  /^\W*this software consists of voluntary contributions made by many individuals\W*$/i,
  /^\W*for exact contribution history, see the revision history available at\b[^.;]{0,100}$/i,
  /^\W*(?:which (?:has|have)|with|under) the following licen[cs]es?\W*$/i,
  /^\W*for [\w.-]+ software\W*$/i,
  /^\W*files? from [^.;]{0,120} notices? at the top of each file\W*$/i,
  /^\W*(?:below|following|the following|here) (?:are|is) (?:the |a )?(?:list of )?licen[cs]es?[^.;]{0,80}$/i,
  /^\W*licen[cs]e (?:for|of) [^.;]{1,80}$/i,
  /^\W*[^.;]{1,80}'s licen[cs]e\W*$/i,
  // What this file covers, beside others that cover the rest.
  /^\W*this licen[cs]e (?:is for|applies to|covers) (?:all |the )?(?:files?|code|source code|software|contents?)(?: and (?:files?|code|documentation))? (?:in|of) (?:this|the) (?:repository|project|folder|directory|package)\W*$/i
];
var CREDITS = /^\W*(?:(?:some|most|much|many|all|part|parts|portions?|sections?|files?|pieces)\b[^.;]{0,80}|(?:this|the) (?:project|repository|software|code|library|work|product|package|program|source|files?|model)\b[^.;]{0,60})\b(?:(?:(?:contains?|includes?|bundles?|incorporates?)\b[^.;]{0,40}\b(?:code|sources?|software|files?|works?|portions?|(?:sub)?components?|librar(?:y|ies)|modules?|material|fonts?|implementations?|dependencies))|borrow\w*|(?:is|are|was|were)(?: also| partly| largely| heavily)? (?:adapted|based|derived|taken|copied|ported|inspired|built|from))\b((?:[^.;]|\.(?=[,\w])){0,240})$/i;
var NAMES_SOMEBODY = new RegExp("\\p{Lu}|\\w[/._]\\w", "u");
var HEADING_WORDS = 8;
function isTitleWord(word, names2) {
  return names2.has(word) || LEAD_IN.has(word) || saysNothing(word);
}
function isHarmlessSentence(sentence) {
  if (sentence.length < 240 && isCopyrightLine(sentence)) return true;
  const bare = withoutNames(sentence);
  return bare.length < 400 && !mayRule(bare, IN_CREDITS) && (SENTENCES.some((pattern) => pattern.test(bare)) || creditsSomebody(bare));
}
function creditsSomebody(sentence) {
  const match = CREDITS.exec(sentence);
  return match !== null && NAMES_SOMEBODY.test(match[1] ?? "");
}
function withoutNames(text) {
  return text.replace(/\(?\bhttps?:\/\/[^\s)]{1,300}\)?/gi, " X").replace(new RegExp("\\b(\\p{Lu}[\\p{L}]+(?: AI)?) Research\\b", "gu"), "$1");
}
function isHeading(line) {
  const bare = withoutNames(line);
  const words = bare.match(/[\p{L}\p{N}.+_-]+/gu) ?? [];
  const named = words.length <= 2 || words.every((word) => !new RegExp("^\\p{Ll}+$", "u").test(word) || LITTLE.has(word));
  return words.length > 0 && words.length <= HEADING_WORDS && named && !/[.!。]\s*$/u.test(bare) && !mayRule(bare);
}
var LITTLE = /* @__PURE__ */ new Set(["a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]);

// src/licenses/lines.ts
var Lines = class {
  starts = [0];
  text;
  constructor(text) {
    this.text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
  }
  /** The line, counted from 1, of an offset. */
  of(offset) {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  start(line) {
    return this.starts[line - 1] ?? this.text.length;
  }
  /** Offset after the last character of a line, its line break included. */
  end(line) {
    return this.starts[line] ?? this.text.length;
  }
};

// src/licenses/leftover.ts
function leftover(words, parts, explained) {
  if (!explained.includes(0)) return [];
  const lines = new Lines(words.text);
  if (parts.length > 0) {
    const names2 = nameWords(parts);
    clear(
      words,
      explained,
      (from) => lines.end(lines.of(from)),
      (left, from, end) => left.every(
        (word) => isTitleWord(normalized(words.text, words.starts[word], words.ends[word]), names2)
      ) || isHeadingOf(words, parts, lines.start(lines.of(from)), end, left)
    );
    clear(
      words,
      explained,
      (from) => sentenceEnd(words.text, from),
      (_, from, end) => isHarmlessSentence(
        words.text.slice(from, end).replace(/\s+/gu, " ").trim().replace(/[.:]+$/u, "")
      )
    );
  }
  return passages(words, lines, explained);
}
function clear(words, explained, endOf, harmless) {
  for (let at = 0; at < explained.length; at += 1) {
    if (explained[at]) continue;
    const from = words.starts[at];
    const limit = endOf(from);
    const left = [];
    let next = at;
    for (; next < explained.length && words.starts[next] < limit; next += 1)
      if (!explained[next]) left.push(next);
    if (harmless(left, from, limit)) for (const word of left) explained[word] = 1;
    at = Math.max(at, next - 1);
  }
}
function isHeadingOf(words, parts, start, end, left) {
  if (!isHeading(words.text.slice(start, end))) return false;
  const last = left.at(-1);
  return parts.some(({ from }) => from > last && from - last <= 40);
}
var SENTENCE = 600;
function sentenceEnd(text, from) {
  const ahead = text.slice(from, from + SENTENCE);
  const match = /[.:!?。](?=\s)|\r?\n[ \t]*\r?\n/u.exec(ahead);
  return from + (match ? match.index + 1 : ahead.length);
}
var ALSO_CALLED = {
  "BSD-3-Clause": ["modified"],
  MIT: ["expat"]
};
function nameWords(parts) {
  const names2 = /* @__PURE__ */ new Set();
  for (const { template } of parts) {
    for (const { id, name } of template.ids) {
      for (const word of `${id} ${name}`.toLowerCase().match(new RegExp("\\p{L}+", "gu")) ?? []) names2.add(word);
    }
  }
  for (const word of [
    "only",
    "not",
    "no",
    "non",
    "noncommercial",
    "modified",
    "commercial",
    "restricted",
    "without"
  ]) {
    names2.delete(word);
  }
  for (const { template } of parts) {
    for (const { id } of template.ids) for (const word of ALSO_CALLED[id] ?? []) names2.add(word);
  }
  return names2;
}
var QUOTED = 400;
var BETWEEN = 3;
function passages(words, lines, explained) {
  const result = [];
  let last = -Infinity;
  let start = 0;
  for (let at = 0; at < explained.length; at += 1) {
    if (explained[at]) continue;
    const endLine = lines.of(words.ends[at] - 1);
    if (at - last - 1 > BETWEEN) {
      start = words.starts[at];
      result.push({ line: lines.of(start), endLine, quote: "", words: 0 });
    }
    const passage = result.at(-1);
    passage.words += 1;
    passage.endLine = endLine;
    if (words.ends[at] - start <= QUOTED)
      passage.quote = words.text.slice(start, words.ends[at]).replace(/\s+/gu, " ");
    else if (!passage.quote.endsWith("\u2026")) passage.quote = `${passage.quote} \u2026`.trim();
    last = at;
  }
  return result;
}

// src/licenses/match/gap.ts
var CELLS = 1 << 19;
var BLANK = 0;
var SAME = 32;
var MOVE = { skipWord: 1, skipPlace: 2, same: 3, fill: 4 };
function fillGap(gap, stretch) {
  const { words, template, budget } = gap;
  const { word, place } = stretch;
  let { wordEnd } = stretch;
  const height = stretch.placeEnd - place;
  if (height === 0) return;
  const start = stretch.open === "start" ? word : Math.min(word, wordEnd);
  wordEnd = Math.min(wordEnd, start + Math.max(4 * height + 200, 400));
  const width = wordEnd - word;
  const matched = new Int32Array(height).fill(-1);
  const filled = [];
  if (width > 0 && (width + 1) * (height + 1) <= Math.min(CELLS, budget.cells)) {
    budget.cells -= (width + 1) * (height + 1);
    compare(
      words.ids.subarray(word, wordEnd),
      template.words.subarray(place, stretch.placeEnd),
      matched,
      filled
    );
    if (stretch.open) dropStrays(matched, width, stretch.open);
  }
  collect(gap, stretch, wordEnd, matched, filled);
}
function compare(ids2, own, matched, filled) {
  const columns = own.length + 1;
  const moves = new Uint8Array((ids2.length + 1) * columns);
  let above = new Int32Array(columns);
  let row = new Int32Array(columns);
  for (let place = 1; place < columns; place += 1) moves[place] = MOVE.skipPlace;
  for (let word = 1; word <= ids2.length; word += 1) {
    row[0] = 0;
    moves[word * columns] = MOVE.skipWord;
    const id = ids2[word - 1];
    for (let place = 1; place < columns; place += 1) {
      const blank = own[place - 1] === BLANK;
      let best = above[place] + (blank ? 1 : 0);
      let move = blank ? MOVE.fill : MOVE.skipWord;
      if (row[place - 1] >= best) {
        best = row[place - 1];
        move = MOVE.skipPlace;
      }
      if (own[place - 1] === id && above[place - 1] + SAME > best) {
        best = above[place - 1] + SAME;
        move = MOVE.same;
      }
      row[place] = best;
      moves[word * columns + place] = move;
    }
    [above, row] = [row, above];
  }
  let fillEnd = -1;
  for (let word = ids2.length, place = own.length; word > 0 || place > 0; ) {
    const move = moves[word * columns + place];
    if (move === MOVE.fill) {
      if (fillEnd === -1) fillEnd = word;
      word -= 1;
      continue;
    }
    if (fillEnd !== -1) {
      filled.push([word, fillEnd]);
      fillEnd = -1;
    }
    if (move === MOVE.same) {
      word -= 1;
      place -= 1;
      matched[place] = word;
    } else if (move === MOVE.skipPlace) place -= 1;
    else word -= 1;
  }
  if (fillEnd !== -1) filled.push([0, fillEnd]);
}
function dropStrays(matched, width, open) {
  const places = Array.from(matched.keys()).filter((place) => matched[place] !== -1);
  if (open === "start") places.reverse();
  let near = open === "start" ? width : -1;
  let dense = 0;
  for (const [index, place] of places.entries()) {
    const distance = Math.abs(matched[place] - near) - 1;
    const next = places[index + 1];
    const alone = next === void 0 || Math.abs(matched[next] - matched[place]) > 1;
    if (distance > 12 || distance > 2 && alone && dense < 3) {
      if (isRun(matched, places.slice(index))) break;
      for (const stray of places.slice(index)) matched[stray] = -1;
      return;
    }
    dense = distance === 0 ? dense + 1 : 0;
    near = matched[place];
  }
}
function isRun(matched, places) {
  if (places.length < 10) return false;
  const span = Math.abs(matched[places.at(-1)] - matched[places[0]]) + 1;
  return places.length / span > 0.6;
}
function collect(gap, { word, place, placeEnd }, wordEnd, matched, filled) {
  const { words, template, wordOf } = gap;
  const textOf = (index) => normalized(words.text, words.starts[index], words.ends[index]);
  const taken = new Uint8Array(wordEnd - word);
  for (const [from, to] of filled) {
    const run = Array.from({ length: to - from }, (_, step) => textOf(word + from + step));
    if (!namesSomebody(run)) continue;
    for (let at = from; at < to; at += 1) {
      taken[at] = 1;
      gap.explained.push(word + at);
    }
  }
  let nextWord = 0;
  for (let at = 0; at < placeEnd - place; ) {
    if (matched[at] !== -1) {
      gap.explained.push(word + matched[at]);
      nextWord = matched[at] + 1;
      at += 1;
      continue;
    }
    let end = at;
    while (end < placeEnd - place && matched[end] === -1) end += 1;
    const wordLimit = end < placeEnd - place ? matched[end] : wordEnd - word;
    const lost = Array.from({ length: end - at }, (_, step) => place + at + step).filter(
      (index) => template.words[index] !== BLANK
    );
    const left = Array.from(
      { length: Math.max(0, wordLimit - nextWord) },
      (_, step) => word + nextWord + step
    ).filter((index) => taken[index - word] === 0);
    if (lost.length > 0 && sameButForTyping(
      left.map(textOf),
      lost.map((index) => wordOf(template.words[index]))
    )) {
      gap.explained.push(...left);
    } else {
      for (const index of lost) {
        if (template.optional[index] === 0 && !mayBeMissing(wordOf(template.words[index])))
          gap.missing.push(index);
      }
    }
    at = end;
  }
}

// src/licenses/match/align.ts
function align(words, occurrence, free, wordOf, budget) {
  const { template } = occurrence;
  const blocks = equalRuns(words.ids, occurrence, free);
  const gap = { words, template, wordOf, budget, explained: [], missing: [] };
  let word = 0;
  let place = 0;
  for (const [index, block] of blocks.entries()) {
    if (index === 0) {
      word = outward(block.word, -1, Math.ceil(1.3 * block.place) + 20, words.ids.length, free);
      fillGap(gap, { word, wordEnd: block.word, place: 0, placeEnd: block.place, open: "start" });
    } else fillGap(gap, { word, wordEnd: block.word, place, placeEnd: block.place });
    for (let step = 0; step < block.length; step += 1) gap.explained.push(block.word + step);
    word = block.word + block.length;
    place = block.place + block.length;
  }
  const rest = template.words.length - place;
  const wordEnd = outward(word, 1, Math.ceil(1.3 * rest) + 20, words.ids.length, free);
  fillGap(gap, { word, wordEnd, place, placeEnd: template.words.length, open: "end" });
  const explained = Int32Array.from(gap.explained).sort();
  const from = explained[0] ?? word;
  const to = (explained.at(-1) ?? from) + 1;
  const inside = to - from - explained.length;
  return {
    template,
    from,
    to,
    explained,
    missing: gap.missing,
    value: explained.length - gap.missing.length - inside
  };
}
function equalRuns(ids2, { template, anchors }, free) {
  const own = template.words;
  const blocks = [];
  let wordFrom = 0;
  let placeFrom = 0;
  for (const [anchorWord, anchorPlace] of anchors) {
    if (anchorWord < wordFrom || anchorPlace < placeFrom) continue;
    let word = anchorWord;
    let place = anchorPlace;
    while (word > wordFrom && place > placeFrom && ids2[word - 1] === own[place - 1] && free(word - 1)) {
      word -= 1;
      place -= 1;
    }
    let length = anchorWord - word;
    while (place + length < own.length && ids2[word + length] === own[place + length] && free(word + length)) {
      length += 1;
    }
    if (length === 0) continue;
    blocks.push({ word, place, length });
    wordFrom = word + length;
    placeFrom = place + length;
  }
  return blocks;
}
function outward(word, direction, steps, count, free) {
  let at = word;
  for (let step = 0; step < steps; step += 1) {
    const next = direction === 1 ? at : at - 1;
    if (next < 0 || next >= count || !free(next)) break;
    at += direction;
  }
  return at;
}

// src/licenses/match/occurrences.ts
var HITS = 1e5;
var LOOK_BACK = 24;
var SHARE = 0.25;
function findOccurrences(words, library) {
  const { ids: ids2 } = words;
  const hits = /* @__PURE__ */ new Map();
  let known = 0;
  let count = 0;
  for (let at = 0; at < ids2.length; at += 1) {
    if (count >= HITS) break;
    known = ids2[at] === UNKNOWN ? 0 : known + 1;
    if (known < ANCHOR) continue;
    const start = at - ANCHOR + 1;
    library.anchorsAt(ids2, start, (template, place) => {
      const list = hits.get(template);
      if (list) list.push([start, place]);
      else hits.set(template, [[start, place]]);
      count += 1;
    });
  }
  const found = [];
  for (const [index, list] of hits) {
    const least = Math.max(1, Math.floor(library.requiredAnchors(index) * SHARE));
    if (list.length < least) continue;
    const template = library.template(index);
    for (const anchors of chains(list, least)) {
      const share = anchors.length / template.anchors;
      const required = anchors.filter(([, place]) => template.optional[place] === 0).length;
      const lost = 1 - required / template.requiredAnchors;
      const promise = share * template.words.length - lost * template.required;
      found.push({ template, anchors, promise });
    }
  }
  return found.sort(
    (a, b) => b.promise - a.promise || a.anchors[0][0] - b.anchors[0][0] || a.template.index - b.template.index
  );
}
function chains(hits, least) {
  const scores = new Float64Array(hits.length);
  const previous = new Int32Array(hits.length).fill(-1);
  for (let at = 0; at < hits.length; at += 1) {
    const [word, place] = hits[at];
    scores[at] = 1;
    for (let back = at - 1; back >= 0 && back >= at - LOOK_BACK; back -= 1) {
      const steps = place - hits[back][1];
      const distance = word - hits[back][0];
      if (steps <= 0 || distance > 3 * steps + 600) continue;
      const score = scores[back] + 1 - Math.min(0.9, Math.abs(distance - steps) * 2e-3);
      if (score > scores[at]) {
        scores[at] = score;
        previous[at] = back;
      }
    }
  }
  const order = Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
  const used = new Uint8Array(hits.length);
  const result = [];
  for (const end of order) {
    if (used[end] || scores[end] < least * 0.5) continue;
    const chain = [];
    for (let at = end; at !== -1 && !used[at]; at = previous[at]) {
      used[at] = 1;
      chain.push(hits[at]);
    }
    if (chain.length >= least) result.push(chain.reverse());
  }
  return result;
}

// src/licenses/match/explain.ts
var PARTS = 150;
var RIVALS = 10;
var CELLS2 = 24e6;
function explain(words, library) {
  const explained = new Uint8Array(words.ids.length);
  const free = (word) => explained[word] === 0;
  const wordOf = (id) => library.wordOf(id);
  const budget = { cells: CELLS2 };
  const parts = [];
  let waiting = findOccurrences(words, library);
  while (waiting.length > 0 && parts.length < PARTS) {
    const first = waiting[0];
    const rivals = waiting.filter((other) => overlap(first, other) >= 0.5).slice(0, RIVALS);
    let best = align(words, first, free, wordOf, budget);
    for (const rival of rivals.slice(1)) {
      if (rival.promise * 1.2 + 10 < best.value) continue;
      const other = align(words, rival, free, wordOf, budget);
      if (better(other, best)) best = other;
    }
    const tried = new Set(rivals);
    if (best.value > 0 && best.missing.length * 2 <= best.template.required) {
      parts.push(best);
      for (const word of best.explained) explained[word] = 1;
      waiting = waiting.filter((other) => !tried.has(other) || overlap(first, other) < 0.9).flatMap(remaining(free));
    } else waiting = waiting.filter((other) => !tried.has(other));
  }
  parts.sort((a, b) => a.from - b.from);
  return { parts, explained };
}
function remaining(free) {
  return (occurrence) => {
    const anchors = occurrence.anchors.filter(([word]) => free(word));
    if (anchors.length === occurrence.anchors.length) return [occurrence];
    return anchors.length * 2 > occurrence.anchors.length ? [{ ...occurrence, anchors }] : [];
  };
}
function overlap(a, b) {
  const [aFrom, aTo] = [a.anchors[0][0], a.anchors.at(-1)[0] + 1];
  const [bFrom, bTo] = [b.anchors[0][0], b.anchors.at(-1)[0] + 1];
  return (Math.min(aTo, bTo) - Math.max(aFrom, bFrom)) / Math.min(aTo - aFrom, bTo - bFrom);
}
function better(a, b) {
  if (a.value !== b.value) return a.value > b.value;
  const rank = ({ template }) => (template.role === "license" ? 0 : 4) + (template.ids.some(({ osiApproved }) => osiApproved) ? 0 : 2) + (template.ids[0].id.endsWith("+") ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) < rank(b);
  return a.template.words.length < b.template.words.length;
}

// src/licenses/read-text.ts
var COMPARED = 1024 * 1024;
var PHRASES_WITHIN = 6e4;
async function readText(text, cut = false) {
  const { loadLibrary } = await import("./library-T2X24T3F.js");
  const library = loadLibrary();
  const body = text.slice(0, COMPARED);
  const words = wordsOf(body, (word) => library.idOf(word), library.cache);
  const { parts, explained } = explain(words, library);
  const passages2 = leftover(words, parts, explained);
  const unexplained = passages2.reduce((sum, passage) => sum + passage.words, 0);
  const whole = !cut && body.length === text.length;
  const known = parts.filter(({ template }) => template.role === "license");
  const clean = whole && unexplained === 0;
  if (clean && known.length > 0)
    return ofKnownTexts(known, passages2, 0, true, namesakes(idOf(known[0]), body));
  const model = titled(body);
  if (model && !(model.base === void 0 && coversMost(known, words.ids.length) && !inPassages(model, passages2))) {
    return ofModelLicense(model, { passages: passages2, unexplained, known, text: body });
  }
  if (known.length > 0) return ofKnownTexts(known, passages2, unexplained, whole);
  return ofUnknown(body, parts, passages2, words.ids.length);
}
function namesakes(id, text) {
  const rows = MODEL_LICENSES.filter(
    (row) => row.base === id && row.restrictions.length === 0 && row.id !== "modified-mit"
  );
  if (rows.length === 0) return [];
  const plain = plainText(text);
  return rows.filter(({ phrases }) => phrases.some((phrase) => plain.includes(phrase.replace("\u2026", ""))));
}
function titled(text) {
  const front = /^\s*---\r?\n[\s\S]{0,4000}?\r?\n---\r?\n/u.exec(text);
  const all = text.slice(0, PHRASES_WITHIN);
  const stripped = front ? modelLicense(plainText(all.slice(front[0].length))) : void 0;
  return stripped ?? modelLicense(plainText(all));
}
function coversMost(known, words) {
  return known.reduce((sum, { explained }) => sum + explained.length, 0) > words * 0.5;
}
function inPassages(model, passages2) {
  return passages2.some(
    ({ quote }) => model.phrases.some((phrase) => plainText(quote).includes(phrase.replace("\u2026", "")))
  );
}
var REPORTED = 50;
function toReading(path, read, covers) {
  const passages2 = read.passages.slice(0, REPORTED).map(({ line, endLine, quote }) => ({ line, endLine, quote }));
  return {
    path,
    id: read.id,
    ids: read.ids,
    status: read.status,
    open: read.open,
    restrictions: read.restrictions,
    unexplained: read.unexplained,
    ...passages2.length > 0 ? { passages: passages2 } : {},
    covers,
    ...read.basis ? { basis: read.basis } : {}
  };
}

export {
  licenseAtAddress,
  fileOfLink,
  projectName,
  MODEL_LICENSES,
  WEIGHTS_TERMS,
  openness,
  namesIn,
  licenseOfId,
  isModelLicense,
  isChangedText,
  isPolicy,
  restrictionsOfId,
  isLicensePath,
  isPolicyPath,
  isNoticePath,
  scopesOfPath,
  isOfPart,
  plainText,
  COMPARED,
  readText,
  toReading
};
