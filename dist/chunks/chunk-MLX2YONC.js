import {
  isUnder
} from "./chunk-EHPFZYZU.js";
import {
  folderOf,
  nameOf,
  pathIn
} from "./chunk-VS7CZNAZ.js";
import {
  isCTranslate2,
  isGgml
} from "./chunk-M74XZJ76.js";
import {
  utf8
} from "./chunk-6VPXRAH4.js";

// src/formats/in-parallel.ts
var AT_ONCE = 8;
async function inParallel(items, work) {
  const results = Array.from({ length: items.length });
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await work(items[index]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}

// src/formats/pointers.ts
var POINTER_LIMIT = 1024;
var LFS = /^version https:\/\/(?:git-lfs\.github\.com\/spec|hawser\.github\.com\/spec)\/v1\n/;
var XET = /^# xet version \d[\d.]*\n/;
function pointerIn(bytes) {
  if (bytes.length > POINTER_LIMIT) return void 0;
  const text = utf8(bytes).replaceAll("\r\n", "\n");
  if (LFS.test(text)) {
    return pointer(
      "Git LFS",
      /^size (\d{1,16})$/m.exec(text)?.[1],
      /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1]
    );
  }
  if (XET.test(text)) {
    return pointer(
      "Xet",
      /^filesize = (\d{1,16})$/m.exec(text)?.[1],
      /^hash = '([0-9a-f]{64})'$/m.exec(text)?.[1]
    );
  }
  return void 0;
}
function beginsAsPointer(bytes) {
  const text = utf8(bytes.subarray(0, 64)).replaceAll("\r\n", "\n");
  return LFS.test(text) || XET.test(text);
}
function pointer(system, size, oid) {
  const bytes = Number(size);
  return oid && Number.isSafeInteger(bytes) && bytes > 0 ? { system, size: bytes, oid } : void 0;
}

// src/formats/shard-index.ts
var INDEX_LIMIT = 512 * 1024;
var NAMES_LIMIT = 1e4;
function isShardIndex(path) {
  return path.endsWith(".index.json");
}
async function readShardIndex(release, path) {
  const size = await release.size(path);
  if (size === void 0 || size === 0) return void 0;
  const bytes = await release.bytes(path, 0, Math.min(size, size > INDEX_LIMIT ? 64 * 1024 : INDEX_LIMIT));
  if (!bytes) return void 0;
  const text = utf8(bytes);
  if (size > INDEX_LIMIT) return fromStart(text);
  let map;
  try {
    map = JSON.parse(text).weight_map;
  } catch {
    return { shards: [], problem: "is an index that cannot be read as JSON" };
  }
  if (typeof map !== "object" || map === null || Array.isArray(map)) return void 0;
  const tensors = /* @__PURE__ */ new Map();
  for (const [tensor, shard] of Object.entries(map)) {
    if (typeof shard === "string") tensors.set(tensor, shard);
    else if (Array.isArray(shard) && typeof shard[0] === "string") tensors.set(tensor, shard[0]);
  }
  const shards = [...new Set(tensors.values())].sort().slice(0, NAMES_LIMIT);
  return shards.length ? { shards, tensors } : { shards, problem: "is an index that names no shards" };
}
function fromStart(text) {
  const name = /:\s*"([^"\\/]*?)(\d{5,6})-of-(\d{5,6})(\.\w+)"/.exec(text);
  if (!name) return void 0;
  const [, stem, number, total, ending] = name;
  const first = number === "00000" ? 0 : 1;
  const count = Math.min(Number(total), NAMES_LIMIT);
  return {
    shards: Array.from(
      { length: count },
      (_, index) => `${stem}${String(first + index).padStart(number.length, "0")}-of-${total}${ending}`
    )
  };
}

// src/formats/tensor-formats.ts
var isZip = (bytes) => bytes[0] === 80 && bytes[1] === 75;
var isPickle = (bytes) => bytes[0] === 128 && bytes[1] >= 2 && bytes[1] <= 5;
var isPyTorch = (bytes) => isZip(bytes) || isPickle(bytes);
var pyTorch = async () => (await import("./pytorch-SOUCXZBX.js")).readPyTorch;
var TENSOR_FORMATS = [
  {
    name: "safetensors",
    extensions: [".safetensors"],
    load: async () => (await import("./safetensors-FLKQOIJR.js")).readSafetensors
  },
  { name: "GGUF", extensions: [".gguf"], load: async () => (await import("./gguf-YBGDNJIO.js")).readGguf },
  { name: "ONNX", extensions: [".onnx"], load: async () => (await import("./onnx-S3CXD2BB.js")).readOnnx },
  { name: "PyTorch", extensions: [".pt", ".pth", ".pdparams"], load: pyTorch },
  // TensorFlow 1 and JAX trainers use these endings too, for other content.
  { name: "PyTorch", extensions: [".ckpt", ".th"], starts: isPyTorch, load: pyTorch },
  { name: "PyTorch", extensions: [".bin"], starts: isPyTorch, load: pyTorch },
  {
    name: "GGML",
    extensions: [".bin"],
    starts: isGgml,
    load: async () => (await import("./simple-headers-MH3JKCSB.js")).readGgml
  },
  {
    name: "PyTorch",
    extensions: [".bin"],
    only: /^(?:pytorch_model|adapter_model|diffusion_pytorch_model)(?:[-.]|$)/,
    load: pyTorch
  },
  {
    name: "CTranslate2",
    extensions: [".bin"],
    starts: isCTranslate2,
    load: async () => (await import("./simple-headers-MH3JKCSB.js")).readCTranslate2
  },
  {
    name: "OpenVINO",
    extensions: [".bin"],
    only: /^openvino_.*model.*\.bin$/,
    load: async () => (await import("./simple-headers-MH3JKCSB.js")).readOpenVino
  },
  { name: "pickle", extensions: [".pkl", ".pickle"], load: pyTorch },
  {
    name: "Keras",
    extensions: [".keras"],
    load: async () => (await import("./keras-archive-EXTFA2K6.js")).readKerasArchive
  },
  { name: "HDF5", extensions: [".h5", ".hdf5"], load: async () => (await import("./hdf5-7VWDYXVU.js")).readHdf5 },
  {
    name: "TensorFlow",
    extensions: [".index"],
    only: /^(?:variables|.*(?:ckpt|model|checkpoint).*)\.index$/,
    load: async () => (await import("./tensorflow-S3T4GHNR.js")).readTensorFlowIndex
  },
  {
    name: "TensorFlow SavedModel",
    extensions: [".pb"],
    only: /^saved_model\.pb$/,
    load: async () => (await import("./saved-model-NSGEVGAL.js")).readSavedModel
  },
  {
    name: "Orbax",
    extensions: ["_metadata"],
    only: /^_metadata$/,
    // Parquet has files of this name too.
    starts: (bytes) => bytes[0] === 123,
    load: async () => (await import("./orbax-QIAWZIVV.js")).readOrbax
  },
  {
    name: "TensorFlow Lite",
    extensions: [".tflite"],
    load: async () => (await import("./simple-headers-MH3JKCSB.js")).readTfLite
  },
  {
    name: "Flax",
    extensions: [".msgpack"],
    only: /flax|model|param|checkpoint|weights/,
    load: async () => (await import("./flax-O4PUD65E.js")).readFlax
  },
  {
    name: "NumPy archive",
    extensions: [".npz"],
    // Other archives are data: features, voices, statistics.
    only: /weights|model|params|checkpoint|ckpt/,
    load: async () => (await import("./numpy-O63UQM43.js")).readNpz
  },
  { name: "NeMo", extensions: [".nemo"], load: async () => (await import("./simple-headers-MH3JKCSB.js")).readNemo },
  {
    name: "PyTorch distributed",
    extensions: [".distcp"],
    load: async () => (await import("./simple-headers-MH3JKCSB.js")).readDistributedShard
  }
];
var BY_ENDING = new Map(
  TENSOR_FORMATS.flatMap(({ extensions }) => extensions).map((ending) => [
    ending,
    TENSOR_FORMATS.filter(({ extensions }) => extensions.includes(ending))
  ])
);
var NONE = [];
function formatsFor(path) {
  const dot = path.lastIndexOf(".");
  const ending = dot > path.lastIndexOf("/") ? path.slice(dot) : nameOf(path);
  const formats = BY_ENDING.get(ending.toLowerCase());
  if (!formats) return NONE;
  const name = nameOf(path).toLowerCase();
  return formats.filter(({ only }) => !only || only.test(name));
}

// src/formats/tensor-kinds.ts
var OPTIMIZER = /^(?:optimizer|optim|scheduler|scaler|rng_state\w*|random_states?\w*|training_args|trainer_state|custom_checkpoint_\d+)(?:[-_.]\w+)?\.(?:pt|pth|bin|pkl|safetensors)$|optim_states|^optim[-_.]|distrib_optim|\.optim\.pt$/;
var ADAPTER = /^adapter_model\b|(?:^|[-_.])(?:lora|adapter)(?:[-_.]|$)|pytorch_lora_weights/;
var DELTA = /(?:^|[-_.])(?:delta|wdiff|weight[-_]?diff|diff[-_]weights?)(?:[-_.]|$)/;
var TOY = /(?:^|[-_.])(?:tiny[-_]random|dummy|mock|fake)(?:[-_.]|$)/;
var EXAMPLE_LIMIT = 1e7;
var VENDORED_NAMES = /^(?:silero[-_]vad|(?:pt_)?inception|weights-inception|i3d[-_]|vggish|vgg(?:\d+|_lpips|\.)|alex(?:net)?\.|squeeze(?:net)?\.|lpips|arcface|retinaface|s3fd|rnnoise|dnsmos|sig_bak_ovr|resnet\d+[-_.]|vit-[blh]-\d+)/i;
var CANONICAL = /^(?:model|pytorch_model|diffusion_pytorch_model|tf_model|flax_model|diffusion_flax_model|consolidated|adapter_model|pytorch_lora_weights|mp_rank_\d+_model_states|model_optim_rng|lit_model|weights|model_weights|openvino_model|variables)(?:[-_.]|$)|^_metadata$|\.weights\.h5$/;
var CANONICAL_ENDING = /\.(?:gguf|nemo|keras|safetensors|distcp)$/;
var ANY_CONTENT = /\.(?:bin|pkl|pickle|h5|hdf5|npz)$/;
var SMALL_PARAMETERS = 1e5;
var SMALL_BYTES = 4e5;
var ADAPTER_TENSOR = /(?:^|\.)(?:lora_[AB]|lora_(?:up|down)|lora\.(?:up|down)|lora_embedding_[AB]|hada_w[12]_[ab]|lokr_w[12]|lora_magnitude_vector)(?:\.|$)/;
function tensorKind(path, { bytes, header, beside }) {
  const name = nameOf(path).toLowerCase();
  const folders = folderOf(path).toLowerCase().split("/");
  const parameters = header?.parameters;
  if (isUnder(path, "test") || folders.some((folder) => TOY.test(folder)) || TOY.test(name)) return "fixture";
  if (isUnder(path, "example", "documentation", "sample") && (parameters ?? (bytes ?? 0) / 2) < EXAMPLE_LIMIT)
    return "fixture";
  if (isUnder(path, "vendored") || VENDORED_NAMES.test(name)) return "vendored";
  if (OPTIMIZER.test(name) || header?.hint === "optimizer") return "optimizer";
  if (header?.hint === "tokenizer") return "tokenizer";
  if (isAdapter(name, header) || CANONICAL.test(name) && beside("adapter_config.json") && !beside("config.json")) {
    return "adapter";
  }
  if (DELTA.test(name) || folders.some((folder) => DELTA.test(folder))) return "delta";
  if (isData(name, bytes, header)) return "data";
  return "weights";
}
function isAdapter(name, header) {
  if (header?.hint === "adapter" || ADAPTER.test(name)) return true;
  if (!header) return false;
  if ("ss_network_module" in header.metadata) return true;
  const { tensors } = header;
  if (tensors.length === 0) return false;
  const adapting = tensors.filter((tensor) => ADAPTER_TENSOR.test(tensor.name)).length;
  return adapting > 0 && adapting >= tensors.length / 2;
}
function isData(name, bytes, header) {
  if (header?.hint === "data") return !(header.format === "HDF5" && CANONICAL.test(name));
  if (!header && ANY_CONTENT.test(name)) return !CANONICAL.test(name);
  if (CANONICAL.test(name) || CANONICAL_ENDING.test(name)) return false;
  if (header?.parameters !== void 0 && header.tensorCount !== void 0) {
    return header.parameters < SMALL_PARAMETERS || header.tensorCount === 1 || name.endsWith(".npy");
  }
  return bytes !== void 0 && bytes < SMALL_BYTES;
}

// src/formats/weight-sets.ts
var NUMBERED = /^(.*?[-_.])(\d{5,6})-of-(\d{5,6})(\.\w+)$/;
var RANKED = [
  /^__\d+_\d+\.distcp$/,
  /^consolidated\.\d+\.(?:pth|pt|safetensors)$/,
  /^mp_rank_\d+_model_states\.pt$/,
  /^layer_\d+-model_\d+-model_states\.pt$/,
  /^(?:bf16_)?zero_pp_rank_\d+_mp_rank_\d+_(?:optim|model)_states\.pt$/
];
function weightSets(paths, indexes) {
  const there = new Set(paths);
  const taken = /* @__PURE__ */ new Set();
  const sets = [];
  for (const [index, names] of indexes) {
    const shards = [];
    const missing = [];
    for (const name of [...new Set(names)].sort()) {
      const path = pathIn(index, name);
      if (path !== void 0 && there.has(path)) shards.push(path);
      else missing.push(name);
    }
    if (shards.length === 0 && missing.length === 0) continue;
    for (const shard of shards) taken.add(shard);
    sets.push({ path: index, index, shards, missing });
  }
  for (const [key, shards] of numberedShards(paths, taken)) {
    const total = Number(NUMBERED.exec(shards[0])[3]);
    const digits = NUMBERED.exec(shards[0])[2].length;
    const seen = new Set(shards.map((shard) => Number(NUMBERED.exec(shard)[2])));
    const first = seen.has(0) ? 0 : 1;
    const lacking = Math.max(0, total - seen.size);
    const missing = [];
    for (let number = first; missing.length < Math.min(lacking, 20) && number < first + total; number += 1) {
      if (!seen.has(number))
        missing.push(key.replace("#", String(number).padStart(digits, "0")).replace(/^.*\//, ""));
    }
    sets.push({ path: shards[0], shards, missing });
    for (const shard of shards) taken.add(shard);
  }
  for (const shards of rankedShards(paths, taken)) {
    sets.push({ path: shards[0], shards, missing: [] });
    for (const shard of shards) taken.add(shard);
  }
  for (const path of paths) if (!taken.has(path)) sets.push({ path, missing: [] });
  return sets.sort((a, b) => a.path < b.path ? -1 : 1);
}
function rankedShards(paths, taken) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const name = nameOf(path);
    const row = taken.has(path) ? -1 : RANKED.findIndex((ranked) => ranked.test(name));
    if (row < 0) continue;
    const key = `${row} ${folderOf(path)}`;
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return [...groups.values()].filter((shards) => shards.length > 1);
}
function numberedShards(paths, taken) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const parts = taken.has(path) ? void 0 : NUMBERED.exec(path);
    if (!parts) continue;
    const key = `${parts[1]}#-of-${parts[3]}${parts[4]}`;
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}

export {
  POINTER_LIMIT,
  pointerIn,
  beginsAsPointer,
  inParallel,
  isShardIndex,
  readShardIndex,
  formatsFor,
  tensorKind,
  weightSets
};
