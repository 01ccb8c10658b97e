import {
  POINTER_LIMIT,
  beginsAsPointer,
  formatsFor,
  inParallel,
  isShardIndex,
  pointerIn,
  readShardIndex,
  tensorKind,
  weightSets
} from "./chunk-MLX2YONC.js";
import {
  folderOf,
  nameOf,
  pathIn
} from "./chunk-VS7CZNAZ.js";
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
  const pointer = shards.find(({ reading }) => reading.pointer)?.reading.pointer;
  if (headers.length === 0) return { bytes, spent, ...pointer && { pointer: { ...pointer, size: bytes } } };
  const complete = headers.length === shards.length && headers.every((header2) => !header2.partial);
  const scale = complete ? 1 : scaleOf(shards, bytes);
  const header = joined(headers, scale);
  return {
    bytes,
    spent,
    header,
    ...pointer && { pointer },
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
    const pointer = pointerIn(start);
    if (pointer) return { bytes: pointer.size, spent: source.spent, pointer };
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
  tensorFilesOf
};
