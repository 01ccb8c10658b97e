import {
  isUnder
} from "./chunk-SLLP6NJS.js";
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
  TENSOR_LIMIT,
  mostFirst
} from "./chunk-NVLRW6IK.js";
import {
  openSource
} from "./chunk-R33KIFFO.js";
import {
  utf8
} from "./chunk-6VPXRAH4.js";
import {
  FormatError,
  faultOf
} from "./chunk-REKS6S2V.js";
import {
  once
} from "./chunk-JGVDOC6H.js";

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

// src/formats/tensor-data.ts
var ORBAX_FILES = 200;
async function externalProblem(release, path, header) {
  if (header.format === "Orbax") return orbaxProblem(release, path);
  for (const { name, end } of neededFiles(path, header)) {
    const file = pathIn(path, name);
    if (file === void 0)
      return { problem: "keeps its tensors in a file outside of its folder", fault: "malformed" };
    if (!release.has(file)) return { problem: `needs ${name}, which is not here`, fault: "truncated" };
    const size = await sizeBehindPointers(release, file);
    if (size === void 0) return { problem: `needs ${name}, which cannot be read`, fault: "unreadable" };
    if (size < end) {
      const what = size === 0 ? "is an empty file" : `has ${size} of the ${end} bytes that it needs`;
      return {
        problem: `needs ${name}, which ${what}`,
        fault: size === 0 ? "empty" : "truncated"
      };
    }
  }
  return void 0;
}
function neededFiles(path, header) {
  if (header.format === "ONNX") {
    return (header.external ?? []).map(({ location, end }) => ({
      name: location,
      end
    }));
  }
  if (header.format === "TensorFlow") {
    const { shardCount = 0, needed } = header;
    const stem = path.slice(path.lastIndexOf("/") + 1, -".index".length);
    const total = String(shardCount).padStart(5, "0");
    return Array.from({ length: shardCount }, (_, shard) => ({
      name: `${stem}.data-${String(shard).padStart(5, "0")}-of-${total}`,
      end: needed?.get(shard) ?? 0
    }));
  }
  if (header.format === "OpenVINO") return [{ name: nameOf(path).replace(/\.bin$/, ".xml"), end: 1 }];
  return [];
}
async function sizeBehindPointers(release, path) {
  const size = await release.size(path);
  if (size === void 0 || size === 0 || size > POINTER_LIMIT) return size;
  const bytes = await release.bytes(path, 0, size);
  return bytes ? pointerIn(bytes)?.size ?? size : void 0;
}
async function orbaxProblem(release, path) {
  const folder = folderOf(path) && `${folderOf(path)}/`;
  const data = release.files.filter((file) => {
    const rest = file.path.startsWith(folder) ? file.path.slice(folder.length) : "";
    return rest.includes("/") && !rest.startsWith("array_metadatas/");
  });
  for (const file of data.slice(0, ORBAX_FILES)) {
    if ((await release.size(file.path) ?? 0) > 0) return void 0;
  }
  return { problem: "names arrays whose data are not here", fault: "truncated" };
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
  { name: "GGUF", extensions: [".gguf"], load: async () => (await import("./gguf-2H7YCL7H.js")).readGguf },
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

// src/formats/file-reading.ts
function combine(shards) {
  const bytes = shards.reduce((sum, { reading }) => sum + (reading.bytes ?? 0), 0);
  const spent = shards.reduce((sum, { reading }) => sum + reading.spent, 0);
  const broken = shards.find(({ reading }) => reading.problem !== void 0 || reading.other);
  if (broken) {
    const name = broken.path.slice(broken.path.lastIndexOf("/") + 1);
    const { fault = "malformed", problem = "is not what its name says" } = broken.reading;
    return { bytes, spent, fault, problem: `has a shard ${name} that ${problem}` };
  }
  const headers = shards.flatMap(({ reading }) => reading.header ? [reading.header] : []);
  const pointer2 = shards.find(({ reading }) => reading.pointer)?.reading.pointer;
  if (headers.length === 0) return { bytes, spent, ...pointer2 && { pointer: { ...pointer2, size: bytes } } };
  const complete = headers.length === shards.length && headers.every((header2) => !header2.partial);
  const scale = complete ? 1 : scaleOf(shards, bytes);
  const header = joined(headers, scale);
  return {
    bytes,
    spent,
    header,
    ...pointer2 && { pointer: pointer2 },
    ...!complete && { estimated: true }
  };
}
function scaleOf(shards, bytes) {
  let known = 0;
  for (const { reading } of shards) {
    const { header } = reading;
    if (!header) continue;
    if (header.partial)
      known += Object.entries(header.dtypes ?? {}).reduce(
        (sum, [dtype, count]) => sum + count * bytesEach(dtype),
        0
      );
    else known += reading.bytes ?? 0;
  }
  return known > 0 ? bytes / known : void 0;
}
function bytesEach(dtype) {
  const bits = /(\d+)/.exec(dtype)?.[1];
  return bits ? Number(bits) / 8 : 1;
}
function joined(headers, scale) {
  const tensors = [];
  const dtypes = /* @__PURE__ */ new Map();
  const metadata = {};
  const globals = /* @__PURE__ */ new Set();
  let tensorCount = 0;
  for (const header of headers) {
    for (const tensor of header.tensors) if (tensors.length < TENSOR_LIMIT) tensors.push(tensor);
    for (const [dtype, count] of Object.entries(header.dtypes ?? {}))
      dtypes.set(dtype, (dtypes.get(dtype) ?? 0) + count);
    for (const [key, value] of Object.entries(header.metadata)) {
      if (!Object.hasOwn(metadata, key)) metadata[key] = value;
    }
    for (const name of header.globals ?? []) globals.add(name);
    tensorCount += header.tensorCount ?? 0;
  }
  const first = headers[0];
  if (scale === void 0)
    return { format: first.format, tensors, metadata, ...globals.size && { globals: [...globals].sort() } };
  const scaled = new Map([...dtypes].map(([dtype, count]) => [dtype, Math.round(count * scale)]));
  return {
    format: first.format,
    tensors,
    metadata,
    ...scale === 1 && { tensorCount },
    ...scaled.size > 0 && {
      parameters: [...scaled.values()].reduce((sum, count) => sum + count, 0),
      dtypes: mostFirst(scaled)
    },
    ...first.hint && headers.every((header) => header.hint === first.hint) && { hint: first.hint },
    ...globals.size > 0 && { globals: [...globals].sort() }
  };
}

// src/formats/tensor-set.ts
var SET_BUDGET = 1024 * 1024;
var SLACK = 512 * 1024;
var STARTS = 64;
async function readTensorFile(release, path, allowance, budget) {
  return readWith(release, path, allowance, async (source, start) => {
    const format = formatOf(path, start);
    if (!format) return { other: true };
    const read = await format.load();
    return { header: await read(source, budget) };
  });
}
function formatOf(path, start) {
  return formatsFor(path).find((format) => !format.starts || format.starts(start));
}
async function glanceAt(release, path) {
  return readWith(release, path, POINTER_LIMIT, async (source, start) => {
    await checkStart(path, source, start);
    return { unread: true };
  });
}
async function readWith(release, path, allowance, read) {
  let source;
  try {
    source = await openSource(release, path, allowance);
    const start = await source.read(0, source.size <= POINTER_LIMIT ? source.size : STARTS);
    const pointer2 = pointerIn(start);
    if (pointer2) return { bytes: pointer2.size, spent: source.spent, pointer: pointer2 };
    if (beginsAsPointer(start)) throw new FormatError("malformed", "is a pointer that names no file");
    const found = await read(source, start);
    return { bytes: source.size, spent: source.spent, ...found };
  } catch (error) {
    return { ...source && { bytes: source.size }, spent: source?.spent ?? 0, ...faultOf(error) };
  }
}
async function checkStart(path, source, start) {
  const format = formatOf(path, start);
  if (!format) throw new FormatError("malformed", "is not what its name says");
  if (format.name === "safetensors") {
    const { safetensorsHeaderLength } = await import("./safetensors-FLKQOIJR.js");
    await safetensorsHeaderLength(source);
  } else if (format.name === "GGUF" && utf8(start.subarray(0, 4)) !== "GGUF") {
    throw new FormatError("malformed", "does not begin as a GGUF file");
  }
}
function readingOrder(shards) {
  const [first, ...others] = shards;
  if (first === void 0 || others.length < 2) return [...shards];
  const last = others.pop();
  return first.endsWith(".gguf") ? [last, ...others, first] : [first, last, ...others];
}
async function readShards(release, shards) {
  const order = readingOrder(shards);
  const readings = /* @__PURE__ */ new Map();
  let left = SET_BUDGET;
  for (const path of order) {
    if (left <= 0) {
      readings.set(path, await glanceAt(release, path));
      continue;
    }
    const reading = await readTensorFile(release, path, SET_BUDGET + SLACK, left);
    readings.set(path, reading);
    left -= reading.spent;
  }
  return combine(shards.map((path) => ({ path, reading: readings.get(path) })));
}

// src/formats/variants.ts
var MANY_VARIANTS = 4;
var VARIANT_BUDGET = 64 * 1024;
function furtherVariants(sets) {
  const folders = /* @__PURE__ */ new Map();
  for (const set of sets) {
    if (set.shards || !set.path.toLowerCase().endsWith(".gguf")) continue;
    const folder = folderOf(set.path);
    folders.set(folder, [...folders.get(folder) ?? [], set]);
  }
  const many = [...folders.values()].filter((variants) => variants.length >= MANY_VARIANTS);
  return new Set(many.flatMap((variants) => variants.slice(1)));
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

// src/formats/tensor-files.ts
var SET_LIMIT = 4e3;
var TOTAL_BUDGET = 1024 * 1024 * 1024;
var LEAST_BUDGET = 1024 * 1024;
var MOST_BUDGET = 64 * 1024 * 1024;
var tensorFilesOf = once(async (release) => {
  const candidates = release.files.filter(({ kind, path }) => kind !== "submodule" && formatsFor(path).length > 0).map(({ path }) => path);
  const indexes = await shardIndexes(release);
  const named = new Map([...indexes].map(([path, { shards }]) => [path, shards]));
  const sets = weightSets(candidates, named).slice(0, SET_LIMIT);
  const allowance = Math.min(
    MOST_BUDGET,
    Math.max(LEAST_BUDGET, Math.floor(TOTAL_BUDGET / (sets.length || 1)))
  );
  const variants = furtherVariants(sets);
  const files = await inParallel(
    sets,
    (set) => readSet(release, set, indexes, allowance, variants.has(set) ? VARIANT_BUDGET : void 0)
  );
  return files.filter((file) => file !== void 0);
});
async function shardIndexes(release) {
  const paths = release.files.map(({ path }) => path).filter(isShardIndex).slice(0, SET_LIMIT);
  const read = await inParallel(paths, async (path) => ({
    path,
    index: await readShardIndex(release, path)
  }));
  return new Map(read.flatMap(({ path, index }) => index ? [[path, index]] : []));
}
async function readSet(release, set, indexes, allowance, budget) {
  const reading = set.shards ? await readShards(release, set.shards) : await readTensorFile(release, set.path, allowance, budget);
  if (reading.other) return void 0;
  const trouble = await troubleOf(release, set, reading, indexes);
  const folder = folderOf(set.path);
  const kind = tensorKind(set.path, {
    ...reading.bytes !== void 0 && { bytes: reading.bytes },
    ...reading.header && { header: reading.header },
    beside: (name) => release.has(folder ? `${folder}/${name}` : name)
  });
  return {
    path: set.path,
    format: reading.header?.format ?? formatsFor(set.shards?.[0] ?? set.path)[0]?.name ?? "unknown",
    kind,
    ...reading.bytes !== void 0 && { bytes: reading.bytes },
    ...figures(reading),
    metadata: reading.header?.metadata ?? {},
    ...set.shards && set.shards.length > 0 && { shards: set.shards },
    ...reading.pointer && { pointer: reading.pointer.system },
    ...trouble
  };
}
function figures(reading) {
  const header = reading.header;
  if (!header) return reading.globals ? { globals: reading.globals } : {};
  return {
    ...header.parameters !== void 0 && { parameters: header.parameters },
    ...reading.estimated && { estimated: true },
    ...header.partial && { partial: true },
    ...header.dtypes && { dtypes: header.dtypes },
    ...header.tensors.length > 0 && { tensors: header.tensors },
    ...header.tensorCount !== void 0 && { tensorCount: header.tensorCount },
    ...header.globals && { globals: header.globals },
    ...header.code && { code: header.code }
  };
}
async function troubleOf(release, set, reading, indexes) {
  if (reading.problem !== void 0) return { problem: reading.problem, fault: reading.fault ?? "malformed" };
  if (set.missing.length > 0) {
    const [first, ...others] = set.missing;
    const more = others.length ? ` and ${others.length} more` : "";
    return { problem: `names shards that are not here: ${first}${more}`, fault: "truncated" };
  }
  const index = set.index === void 0 ? void 0 : indexes.get(set.index);
  if (index?.problem) return { problem: index.problem, fault: "malformed" };
  if (index?.tensors && reading.header && !reading.estimated && !reading.pointer && reading.header.tensors.length > 0) {
    const stored = new Set(reading.header.tensors.map(({ name }) => name));
    const lost = [...index.tensors.keys()].filter((name) => !stored.has(name));
    if (lost.length)
      return { problem: `names ${lost.length} tensors that none of its shards holds`, fault: "malformed" };
  }
  return reading.header ? externalProblem(release, set.path, reading.header) : void 0;
}

export {
  POINTER_LIMIT,
  pointerIn,
  beginsAsPointer,
  inParallel,
  tensorFilesOf
};
