import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  folderOf,
  nameOf,
  pathIn
} from "./chunk-TFLCJR7G.js";
import {
  openSource
} from "./chunk-4PVTII6F.js";
import {
  TENSOR_LIMIT,
  mostFirst
} from "./chunk-KSH43GFD.js";
import {
  utf8
} from "./chunk-FFZO67JL.js";
import {
  FormatError,
  faultOf
} from "./chunk-BHZPSDVK.js";
import {
  once
} from "./chunk-SBZSMP27.js";

// src/formats/in-parallel.ts
var AT_ONCE = 8;
async function inParallel(items, work) {
  const results = new Array(items.length);
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
  const name = /:\s*"([^"\\/]*?)(\d{5})-of-(\d{5})(\.\w+)"/.exec(text);
  if (!name) return void 0;
  const [, stem, number, total, ending] = name;
  const first = number === "00000" ? 0 : 1;
  const count = Math.min(Number(total), NAMES_LIMIT);
  return {
    shards: Array.from(
      { length: count },
      (_, index) => `${stem}${String(first + index).padStart(5, "0")}-of-${total}${ending}`
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
    if (!release.has(file))
      return { problem: `keeps its tensors in ${name}, which is not here`, fault: "truncated" };
    const size = await sizeBehindPointers(release, file);
    if (size === void 0)
      return { problem: `keeps its tensors in ${name}, which cannot be read`, fault: "unreadable" };
    if (size < end) {
      const what = size === 0 ? "is an empty file" : `has ${size} of the ${end} bytes that it needs`;
      return {
        problem: `keeps its tensors in ${name}, which ${what}`,
        fault: size === 0 ? "empty" : "truncated"
      };
    }
  }
  return void 0;
}
function neededFiles(path, header) {
  if (header.format === "ONNX") {
    return (header.external ?? []).map(({ location, end }) => ({ name: location, end }));
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
var pyTorch = async () => (await import("./pytorch-BSDOI3ZT.js")).readPyTorch;
var TENSOR_FORMATS = [
  {
    name: "safetensors",
    extensions: [".safetensors"],
    load: async () => (await import("./safetensors-FKOZI4SF.js")).readSafetensors
  },
  { name: "GGUF", extensions: [".gguf"], load: async () => (await import("./gguf-P5NRN7VA.js")).readGguf },
  { name: "ONNX", extensions: [".onnx"], load: async () => (await import("./onnx-VY62Q4KK.js")).readOnnx },
  { name: "PyTorch", extensions: [".pt", ".pth", ".pdparams"], load: pyTorch },
  // TensorFlow 1 and JAX trainers use these endings too, for other content.
  { name: "PyTorch", extensions: [".ckpt", ".th"], starts: isPyTorch, load: pyTorch },
  { name: "PyTorch", extensions: [".bin"], starts: isPyTorch, load: pyTorch },
  {
    name: "GGML",
    extensions: [".bin"],
    starts: (bytes) => [103, 109].includes(bytes[1]) && bytes[2] === 103 && bytes[3] === 103,
    load: async () => (await import("./simple-headers-JIQEO5OQ.js")).readGgml
  },
  {
    name: "PyTorch",
    extensions: [".bin"],
    only: /^(?:pytorch_model|adapter_model|diffusion_pytorch_model|model)(?:[-.]|$)/,
    load: pyTorch
  },
  { name: "pickle", extensions: [".pkl", ".pickle"], load: pyTorch },
  {
    name: "Keras",
    extensions: [".keras"],
    load: async () => (await import("./keras-archive-MSGZYJFE.js")).readKerasArchive
  },
  { name: "HDF5", extensions: [".h5", ".hdf5"], load: async () => (await import("./hdf5-RRARSAUX.js")).readHdf5 },
  {
    name: "TensorFlow",
    extensions: [".index"],
    only: /^(?:variables|.*(?:ckpt|model|checkpoint).*)\.index$/,
    load: async () => (await import("./tensorflow-YYX63YY3.js")).readTensorFlowIndex
  },
  {
    name: "TensorFlow SavedModel",
    extensions: [".pb"],
    only: /^saved_model\.pb$/,
    load: async () => (await import("./tensorflow-YYX63YY3.js")).readSavedModel
  },
  {
    name: "Orbax",
    extensions: ["_metadata"],
    only: /^_metadata$/,
    // Parquet has files of this name too.
    starts: (bytes) => bytes[0] === 123,
    load: async () => (await import("./orbax-IPDCHES6.js")).readOrbax
  },
  {
    name: "TensorFlow Lite",
    extensions: [".tflite"],
    load: async () => (await import("./simple-headers-JIQEO5OQ.js")).readTfLite
  },
  {
    name: "Flax",
    extensions: [".msgpack"],
    only: /flax|model|param|checkpoint|weights/,
    load: async () => (await import("./msgpack-IQMUIHM3.js")).readFlax
  },
  {
    name: "NumPy archive",
    extensions: [".npz"],
    // Other archives are data: features, voices, statistics.
    only: /weights|model|params|checkpoint|ckpt/,
    load: async () => (await import("./numpy-LDDODQ6D.js")).readNpz
  },
  { name: "NeMo", extensions: [".nemo"], load: async () => (await import("./simple-headers-JIQEO5OQ.js")).readNemo },
  {
    name: "PyTorch distributed",
    extensions: [".distcp"],
    load: async () => (await import("./simple-headers-JIQEO5OQ.js")).readDistributedShard
  }
];
function formatsFor(path) {
  const name = nameOf(path).toLowerCase();
  return TENSOR_FORMATS.filter(
    ({ extensions, only }) => extensions.some((ending) => name.endsWith(ending)) && (!only || only.test(name))
  );
}

// src/formats/folders.ts
var TESTS = /^(?:tests?|testing|__tests__|unit[-_]?tests?|integration[-_]?tests?|tests?[-_]\w+|\w+[-_]tests?|fixtures?|testdata|mocks?|spec|e2e|ci)$/;
var EXAMPLES = /^(?:examples?|samples?|demos?|tutorials?|toys?|docs?|documentation|benchmarks?|notebooks?|cookbooks?)$/;
var VENDORED = /^(?:third[-_]?party|3rd[-_]?party|vendor(?:ed|s)?|externals?|extern|submodules?|deps|dependencies|site-packages|lpips)$/;
function someFolder(path, meant) {
  return folderOf(path).toLowerCase().split("/").some((folder) => meant.test(folder));
}
function isInTests(path) {
  return someFolder(path, TESTS);
}
function isInExamples(path) {
  return someFolder(path, EXAMPLES);
}
function isVendored(path) {
  return someFolder(path, VENDORED);
}

// src/formats/tensor-kinds.ts
var OPTIMIZER = /^(?:optimizer|optim|scheduler|scaler|rng_state\w*|random_states?\w*|training_args|trainer_state|custom_checkpoint_\d+)(?:[-_.]\w+)?\.(?:pt|pth|bin|pkl|safetensors)$|optim_states|^optim[-_.]|distrib_optim|\.optim\.pt$/;
var ADAPTER = /^adapter_model\b|(?:^|[-_.])(?:lora|adapter)(?:[-_.]|$)|pytorch_lora_weights/;
var DELTA = /(?:^|[-_.])(?:delta|wdiff|weight[-_]?diff|diff[-_]weights?)(?:[-_.]|$)/;
var TOY = /(?:^|[-_.])(?:tiny[-_]random|dummy|mock|fake)(?:[-_.]|$)/;
var EXAMPLE_LIMIT = 1e7;
var VENDORED_NAMES = /^(?:silero[-_]vad|(?:pt_)?inception|weights-inception|i3d[-_]|vggish|vgg(?:\d+|_lpips|\.)|alex(?:net)?\.|squeeze(?:net)?\.|lpips|arcface|retinaface|s3fd|rnnoise|dnsmos|sig_bak_ovr|resnet\d+[-_.]|vit-[blh]-\d+)/i;
var CANONICAL = /^(?:model|pytorch_model|diffusion_pytorch_model|tf_model|flax_model|diffusion_flax_model|consolidated|adapter_model|pytorch_lora_weights|mp_rank_\d+_model_states|model_optim_rng|lit_model|weights|model_weights|variables)(?:[-_.]|$)|^_metadata$/;
var CANONICAL_ENDING = /\.(?:gguf|nemo|keras|safetensors|distcp)$/;
var SMALL_PARAMETERS = 1e5;
var SMALL_BYTES = 4e5;
var ADAPTER_TENSOR = /(?:^|\.)(?:lora_[AB]|lora_(?:up|down)|lora\.(?:up|down)|lora_embedding_[AB]|hada_w[12]_[ab]|lokr_w[12]|lora_magnitude_vector)(?:\.|$)/;
function tensorKind(path, { bytes, header, beside }) {
  const name = nameOf(path).toLowerCase();
  const folders = folderOf(path).toLowerCase().split("/");
  const parameters = header?.parameters;
  if (isInTests(path) || folders.some((folder) => TOY.test(folder)) || TOY.test(name)) return "fixture";
  if (isInExamples(path) && (parameters ?? (bytes ?? 0) / 2) < EXAMPLE_LIMIT) return "fixture";
  if (isVendored(path) || VENDORED_NAMES.test(name)) return "vendored";
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
  if (header?.hint === "data") return true;
  if (CANONICAL.test(name) || CANONICAL_ENDING.test(name)) return false;
  if (header?.parameters !== void 0 && header.tensorCount !== void 0) {
    return header.parameters < SMALL_PARAMETERS || header.tensorCount === 1 || name.endsWith(".npy");
  }
  return bytes !== void 0 && bytes < SMALL_BYTES;
}

// src/formats/tensor-set.ts
var SET_BUDGET = 1024 * 1024;
var SLACK = 512 * 1024;
var STARTS = 16;
async function readTensorFile(release, path, allowance, budget) {
  return reading(release, path, allowance, async (source, start) => {
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
  return reading(release, path, POINTER_LIMIT, async (source, start) => {
    await checkStart(path, source, start);
    return { unread: true };
  });
}
async function reading(release, path, allowance, read) {
  let source;
  try {
    source = await openSource(release, path, allowance);
    const start = await source.read(0, source.size <= POINTER_LIMIT ? source.size : STARTS);
    const pointer2 = pointerIn(start);
    if (pointer2) return { bytes: pointer2.size, spent: source.spent, pointer: pointer2 };
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
    const { safetensorsHeaderLength } = await import("./safetensors-FKOZI4SF.js");
    await safetensorsHeaderLength(source);
  } else if (format.name === "GGUF" && utf8(start.subarray(0, 4)) !== "GGUF") {
    throw new FormatError("malformed", "does not begin as a GGUF file");
  }
}
async function readShards(release, shards) {
  const order = shards.length > 2 ? [shards[0], shards.at(-1), ...shards.slice(1, -1)] : [...shards];
  const readings = /* @__PURE__ */ new Map();
  let left = SET_BUDGET;
  for (const path of order) {
    if (left <= 0) {
      readings.set(path, await glanceAt(release, path));
      continue;
    }
    const reading2 = await readTensorFile(release, path, SET_BUDGET + SLACK, left);
    readings.set(path, reading2);
    left -= reading2.spent;
  }
  return combine(shards.map((path) => ({ path, reading: readings.get(path) })));
}
function combine(shards) {
  const bytes = shards.reduce((sum, { reading: reading2 }) => sum + (reading2.bytes ?? 0), 0);
  const spent = shards.reduce((sum, { reading: reading2 }) => sum + reading2.spent, 0);
  const broken = shards.find(({ reading: reading2 }) => reading2.problem !== void 0 || reading2.other);
  if (broken) {
    const name = broken.path.slice(broken.path.lastIndexOf("/") + 1);
    const { fault = "malformed", problem = "is not what its name says" } = broken.reading;
    return { bytes, spent, fault, problem: `has a shard ${name} that ${problem}` };
  }
  const headers = shards.flatMap(({ reading: reading2 }) => reading2.header ? [reading2.header] : []);
  const pointer2 = shards.find(({ reading: reading2 }) => reading2.pointer)?.reading.pointer;
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
  for (const { reading: reading2 } of shards) {
    const { header } = reading2;
    if (!header) continue;
    if (header.partial)
      known += Object.entries(header.dtypes ?? {}).reduce(
        (sum, [dtype, count]) => sum + count * bytesEach(dtype),
        0
      );
    else known += reading2.bytes ?? 0;
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

// src/formats/weight-sets.ts
var NUMBERED = /^(.*?)[-_.](\d{5})-of-(\d{5})(\.\w+)$/;
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
    const seen = new Set(shards.map((shard) => Number(NUMBERED.exec(shard)[2])));
    const first = seen.has(0) ? 0 : 1;
    const lacking = Math.max(0, total - seen.size);
    const missing = [];
    for (let number = first; missing.length < Math.min(lacking, 20) && number < first + total; number += 1) {
      if (!seen.has(number))
        missing.push(key.replace("#", String(number).padStart(5, "0")).replace(/^.*\//, ""));
    }
    sets.push({ path: shards[0], shards, missing });
    for (const shard of shards) taken.add(shard);
  }
  for (const path of paths) if (!taken.has(path)) sets.push({ path, missing: [] });
  return sets.sort((a, b) => a.path < b.path ? -1 : 1);
}
function numberedShards(paths, taken) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const parts = taken.has(path) ? void 0 : NUMBERED.exec(path);
    if (!parts) continue;
    const start = path.length - parts[4].length - "00001-of-00002".length;
    const key = `${path.slice(0, start)}#-of-${parts[3]}${parts[4]}`;
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}

// src/formats/tensor-files.ts
var FILE_LIMIT = 4e3;
var TOTAL_BUDGET = 1024 * 1024 * 1024;
var LEAST_BUDGET = 1024 * 1024;
var MOST_BUDGET = 64 * 1024 * 1024;
var tensorFilesOf = once(async (release) => {
  const candidates = release.files.filter(({ kind, path }) => kind !== "submodule" && formatsFor(path).length > 0).slice(0, FILE_LIMIT).map(({ path }) => path);
  const indexes = await shardIndexes(release);
  const sets = weightSets(candidates, new Map([...indexes].map(([path, { shards }]) => [path, shards])));
  const allowance = Math.min(
    MOST_BUDGET,
    Math.max(LEAST_BUDGET, Math.floor(TOTAL_BUDGET / (sets.length || 1)))
  );
  const files = await inParallel(sets, (set) => readSet(release, set, indexes, allowance));
  return files.filter((file) => file !== void 0);
});
async function shardIndexes(release) {
  const paths = release.files.map(({ path }) => path).filter(isShardIndex).slice(0, FILE_LIMIT);
  const read = await inParallel(paths, async (path) => ({
    path,
    index: await readShardIndex(release, path)
  }));
  return new Map(read.flatMap(({ path, index }) => index ? [[path, index]] : []));
}
async function readSet(release, set, indexes, allowance) {
  const reading2 = set.shards ? await readShards(release, set.shards) : await readTensorFile(release, set.path, allowance);
  if (reading2.other) return void 0;
  const trouble = await troubleOf(release, set, reading2, indexes);
  const folder = folderOf(set.path);
  const kind = tensorKind(set.path, {
    ...reading2.bytes !== void 0 && { bytes: reading2.bytes },
    ...reading2.header && { header: reading2.header },
    beside: (name) => release.has(folder ? `${folder}/${name}` : name)
  });
  return {
    path: set.path,
    format: reading2.header?.format ?? formatsFor(set.shards?.[0] ?? set.path)[0]?.name ?? "unknown",
    kind,
    ...reading2.bytes !== void 0 && { bytes: reading2.bytes },
    ...figures(reading2),
    metadata: reading2.header?.metadata ?? {},
    ...set.shards && set.shards.length > 0 && { shards: set.shards },
    ...reading2.pointer && { pointer: reading2.pointer.system },
    ...trouble
  };
}
function figures(reading2) {
  const header = reading2.header;
  if (!header) return {};
  return {
    ...header.parameters !== void 0 && { parameters: header.parameters },
    ...reading2.estimated && { estimated: true },
    ...header.dtypes && { dtypes: header.dtypes },
    ...header.tensors.length > 0 && { tensors: header.tensors },
    ...header.tensorCount !== void 0 && { tensorCount: header.tensorCount },
    ...header.globals && { globals: header.globals }
  };
}
async function troubleOf(release, set, reading2, indexes) {
  if (reading2.problem !== void 0) return { problem: reading2.problem, fault: reading2.fault ?? "malformed" };
  if (set.missing.length > 0) {
    const [first, ...others] = set.missing;
    const more = others.length ? ` and ${others.length} more` : "";
    return { problem: `names shards that are not here: ${first}${more}`, fault: "truncated" };
  }
  const index = set.index === void 0 ? void 0 : indexes.get(set.index);
  if (index?.problem) return { problem: index.problem, fault: "malformed" };
  if (index?.tensors && reading2.header && !reading2.estimated && !reading2.pointer && reading2.header.tensors.length > 0) {
    const stored = new Set(reading2.header.tensors.map(({ name }) => name));
    const lost = [...index.tensors.keys()].filter((name) => !stored.has(name));
    if (lost.length)
      return { problem: `names ${lost.length} tensors that none of its shards holds`, fault: "malformed" };
  }
  return reading2.header ? externalProblem(release, set.path, reading2.header) : void 0;
}

export {
  POINTER_LIMIT,
  pointerIn,
  isInTests,
  isInExamples,
  isVendored,
  inParallel,
  tensorFilesOf
};
