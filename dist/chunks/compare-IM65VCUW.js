import {
  openTarget
} from "./chunk-AZ66JH3J.js";
import {
  oneOf,
  readArguments
} from "./chunk-VSQQ53U6.js";
import {
  EXIT
} from "./chunk-6EM2I7P6.js";
import {
  openFile
} from "./chunk-TRVWH3WP.js";
import {
  beginsAsPointer,
  formatsFor,
  inParallel,
  isShardIndex,
  readShardIndex,
  tensorKind,
  weightSets
} from "./chunk-2O6RNR2R.js";
import "./chunk-EHPFZYZU.js";
import {
  failureOf
} from "./chunk-2BUKVTHV.js";
import "./chunk-L2WR6GV5.js";
import "./chunk-AIP6A46Z.js";
import {
  GGML_TYPES
} from "./chunk-2ZUDFYWL.js";
import {
  folderOf,
  nameOf
} from "./chunk-VS7CZNAZ.js";
import "./chunk-M74XZJ76.js";
import "./chunk-R3VEPTLL.js";
import {
  openSource
} from "./chunk-R33KIFFO.js";
import "./chunk-6VPXRAH4.js";
import {
  faultOf
} from "./chunk-REKS6S2V.js";
import {
  plain
} from "./chunk-EMJNO5WA.js";
import "./chunk-VI4RSPBG.js";
import "./chunk-GQNGRQPE.js";
import "./chunk-JGVDOC6H.js";
import {
  SettingsError
} from "./chunk-HSUSQX67.js";
import "./chunk-VNGJPGCW.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/stored-models.ts
var COMPARABLE = ["safetensors", "PyTorch", "GGUF"];
var MODEL_LIMIT = 12;
var HEADER_ALLOWANCE = 32 * 1024 * 1024;
async function storedModelsOf(release) {
  const candidates = release.files.filter(({ kind, path }) => kind !== "submodule" && COMPARABLE.includes(formatOf(path) ?? "")).map(({ path }) => path);
  const indexes = /* @__PURE__ */ new Map();
  for (const { path } of release.files.filter((file) => isShardIndex(file.path)).slice(0, MODEL_LIMIT)) {
    const index = await readShardIndex(release, path);
    if (index) indexes.set(path, index.shards);
  }
  const sets = await chosen(release, weightSets(candidates, indexes));
  const found = { tensors: [], problems: [] };
  if (sets.length === 0) {
    found.problems.push(
      candidates.length > 0 ? `${candidates[0]} is no whole model, and there is no other file to compare` : "there is no safetensors, GGUF or PyTorch file to compare"
    );
  }
  for (const set of sets) {
    const prefix = sets.length > 1 && folderOf(set.path) ? `${nameOf(folderOf(set.path))}.` : "";
    const shards = await inParallel(set.shards ?? [set.path], (path) => readOne(release, path));
    for (const { tensors, problem, format } of shards) {
      if (problem !== void 0) found.problems.push(problem);
      if (format !== void 0) found.format ??= format;
      for (const tensor of tensors) found.tensors.push({ ...tensor, name: `${prefix}${tensor.name}` });
    }
    for (const name of set.missing.slice(0, 1)) found.problems.push(`${name} is not here`);
  }
  return found;
}
function formatOf(path) {
  return formatsFor(path)[0]?.name;
}
async function chosen(release, sets) {
  const named = sets.filter(({ path, shards }) => {
    const file = shards?.[0] ?? path;
    const beside = (name) => release.has(folderOf(file) ? `${folderOf(file)}/${name}` : name);
    return release.files.length === 1 || tensorKind(file, { beside }) === "weights";
  });
  const depth = ({ path }) => path.split("/").length;
  const least = Math.min(...named.map(depth));
  const byFolder = /* @__PURE__ */ new Map();
  for (const set of named.filter((each) => depth(each) === least)) {
    const folder = folderOf(set.path);
    const known = byFolder.get(folder);
    if (!known || await isBetter(release, set, known)) byFolder.set(folder, set);
  }
  return [...byFolder.values()].slice(0, MODEL_LIMIT);
}
async function isBetter(release, a, b) {
  const rank = ({ path, shards }) => {
    const file = shards?.[0] ?? path;
    const canonical = /^(?:model|pytorch_model|diffusion_pytorch_model)(?:-\d+-of-\d+)?\.\w+$/.test(
      nameOf(file)
    );
    return COMPARABLE.indexOf(formatOf(file) ?? "") * 2 + (canonical ? 0 : 1);
  };
  if (rank(a) !== rank(b)) return rank(a) < rank(b);
  const size2 = async ({ path, shards }) => (await Promise.all((shards ?? [path]).map((each) => release.size(each)))).reduce(
    (sum, each) => sum + (each ?? 0),
    0
  );
  return await size2(a) > await size2(b);
}
async function readOne(release, path) {
  try {
    const source = await openSource(release, path, HEADER_ALLOWANCE);
    const start = await source.read(0, Math.min(64, source.size));
    if (beginsAsPointer(start))
      return { tensors: [], problem: `${path} is a pointer: its content is not here` };
    const format = formatsFor(path).find(({ starts }) => !starts || starts(start));
    if (!format) return { tensors: [], problem: `${path} is not what its name says` };
    const { tensors, locate, format: name } = await (await format.load())(source);
    if (!locate) return { tensors: [], format: name, problem: `${path} does not say where its tensors are` };
    return {
      format: name,
      tensors: tensors.map((tensor, index) => ({ ...tensor, path, locate: () => locate(index) }))
    };
  } catch (error) {
    return { tensors: [], problem: `${path} ${faultOf(error).problem}` };
  }
}

// src/lineage/weights/statistics.ts
function ranks(values) {
  const order = Array.from(values, (_, index) => index).sort((a, b) => values[a] - values[b] || a - b);
  const out = new Float32Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]] === values[order[from]]) to += 1;
    for (let at = from; at < to; at += 1) out[order[at]] = (from + to - 1) / 2;
    from = to;
  }
  return out;
}
function centred({ rows, columns, values }) {
  if (rows === 1) return shifted(ranks(values));
  const out = Float32Array.from(values);
  for (let column = 0; column < columns; column += 1) {
    let sum = 0;
    for (let row = 0; row < rows; row += 1) sum += out[row * columns + column];
    for (let row = 0; row < rows; row += 1) out[row * columns + column] -= sum / rows;
  }
  for (let row = 0; row < rows; row += 1) shift(out.subarray(row * columns, (row + 1) * columns));
  const limit = 3 * 1.4826 * medianSize(out);
  if (limit > 0) {
    for (let at = 0; at < out.length; at += 1) {
      if (out[at] > limit) out[at] = limit;
      else if (out[at] < -limit) out[at] = -limit;
    }
  }
  return out;
}
function shifted(values) {
  shift(values);
  return values;
}
function shift(values) {
  let sum = 0;
  for (const value of values) sum += value;
  for (let at = 0; at < values.length; at += 1) values[at] -= sum / values.length;
}
function medianSize(values) {
  return median([...sampled(values)].map(Math.abs));
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
function correlation(a, b, columns, byRows = 0, byColumns = 0) {
  const rows = a.length / columns;
  let [ab, aa, bb] = [0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    const other = (row + byRows) % rows * columns;
    for (let column = 0; column < columns; column += 1) {
      const x = a[row * columns + column];
      const y = b[other + (column + byColumns) % columns];
      ab += x * y;
      aa += x * x;
      bb += y * y;
    }
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}
function sampled(values) {
  const step = Math.max(1, Math.floor(values.length / SAMPLED));
  if (step === 1) return values;
  return Float32Array.from({ length: Math.floor(values.length / step) }, (_, at) => values[at * step]);
}
var SAMPLED = 2048;
function counts(values) {
  const found = /* @__PURE__ */ new Map();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

// src/lineage/weights/decide.ts
var LEAST_IDENTICAL = 2;
var LEAST_CORRELATED = 3;
var LEAST_SERIES = 2;
var LEAST_SHARE = 0.1;
var LEAST_COMPARED = 6;
var LEAST_MATRICES = 2;
var MOST_UNRELATED = 0.15;
function isAlike({ likeness }) {
  return likeness === "identical" || likeness === "correlated";
}
function decide(seen) {
  const compared = seen.filter(({ likeness }) => likeness !== "set aside");
  const alike = compared.filter(isAlike);
  const identical = alike.filter(({ likeness }) => likeness === "identical");
  const series = new Set(alike.map((each) => each.series));
  const enough = identical.length >= LEAST_IDENTICAL || alike.length >= LEAST_CORRELATED && series.size >= LEAST_SERIES;
  if (enough && alike.length >= LEAST_SHARE * compared.length) {
    const reason2 = `${alike.length} of ${compared.length} tensors compared are alike, far beyond chance`;
    return { result: "shares weights with", reason: reason2 };
  }
  const matrices = compared.filter(({ vector }) => !vector);
  const middle = median(compared.map(({ correlation: correlation2 }) => correlation2 ?? 0));
  if (alike.length === 0 && middle > MOST_UNRELATED) {
    const reason2 = "no tensor passes chance alone, yet all together are more alike than strangers are";
    return { result: "inconclusive", reason: reason2 };
  }
  if (alike.length === 0 && compared.length >= LEAST_COMPARED && matrices.length >= LEAST_MATRICES) {
    const reason2 = `none of ${compared.length} tensors compared is more alike than chance makes it`;
    return { result: "no sign", reason: reason2 };
  }
  if (compared.length === 0) {
    const reason2 = seen.length ? "the tensors that both have prove nothing: models begin with such values" : "no tensor of one has a counterpart of the same shape in the other";
    return { result: "inconclusive", reason: reason2 };
  }
  const reason = alike.length === 0 ? `only ${compared.length} tensors could be compared` : `${alike.length} of ${compared.length} tensors compared are alike: too few to say`;
  return { result: "inconclusive", reason };
}
function figuresOf(seen) {
  const compared = seen.filter(({ likeness }) => likeness !== "set aside");
  const of = (likeness) => seen.filter((each) => each.likeness === likeness).length;
  const correlations = compared.map((each) => each.correlation ?? 0);
  return {
    compared: compared.length,
    identical: of("identical"),
    correlated: of("correlated"),
    setAside: of("set aside"),
    ...correlations.length > 0 && { medianCorrelation: median(correlations) }
  };
}
function partsOf(seen) {
  const parts = /* @__PURE__ */ new Map();
  for (const each of seen) {
    if (each.likeness === "set aside") continue;
    const part = each.a.replace(/^(?:model\.)+/, "").split(".")[0];
    const known = parts.get(part) ?? { part, compared: 0, alike: 0 };
    parts.set(part, known);
    known.compared += 1;
    if (isAlike(each)) known.alike += 1;
  }
  const all = [...parts.values()];
  return all.some(({ alike }) => alike > 0) && all.some(({ alike }) => alike === 0) ? all : [];
}

// src/formats/gguf-blocks.ts
var NL4 = [-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113];
var E2M1 = [0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12];
var GGUF_BLOCKS = {
  Q4_0: (b, at, out, to) => nibbles(b, at + 2, out, to, (q) => half(b, at) * (q - 8)),
  Q4_1: (b, at, out, to) => nibbles(b, at + 4, out, to, (q) => half(b, at) * q + half(b, at + 2)),
  Q5_0: (b, at, out, to) => nibbles(b, at + 6, out, to, (q, index) => half(b, at) * ((q | bit(b, at + 2, index) << 4) - 16)),
  Q5_1: (b, at, out, to) => nibbles(
    b,
    at + 8,
    out,
    to,
    (q, index) => half(b, at) * (q | bit(b, at + 4, index) << 4) + half(b, at + 2)
  ),
  Q8_0: (b, at, out, to) => {
    const scale = half(b, at);
    for (let index = 0; index < 32; index += 1) out[to + index] = scale * signed(b[at + 2 + index]);
  },
  IQ4_NL: (b, at, out, to) => nibbles(b, at + 2, out, to, (q) => half(b, at) * NL4[q]),
  MXFP4: (b, at, out, to) => nibbles(b, at + 1, out, to, (q) => 2 ** (b[at] - 128) * E2M1[q]),
  Q2_K: (b, at, out, to) => {
    const [scale, least] = [half(b, at + 80), half(b, at + 82)];
    for (let index = 0; index < 256; index += 1) {
      const packed = b[at + (index >> 4)];
      const q = b[at + 16 + (index >> 7) * 32 + (index & 31)] >> 2 * (index >> 5 & 3) & 3;
      out[to + index] = scale * (packed & 15) * q - least * (packed >> 4);
    }
  },
  Q3_K: (b, at, out, to) => {
    const scale = half(b, at + 108);
    for (let index = 0; index < 256; index += 1) {
      const group = index >> 4;
      const low = group < 8 ? b[at + 96 + group] & 15 : b[at + 96 + group - 8] >> 4;
      const factor = (low | (b[at + 104 + (group & 3)] >> 2 * (group >> 2) & 3) << 4) - 32;
      const q = b[at + 32 + (index >> 7) * 32 + (index & 31)] >> 2 * (index >> 5 & 3) & 3;
      const high = b[at + (index & 31)] >> (index >> 5) & 1;
      out[to + index] = scale * factor * (q - (high ? 0 : 4));
    }
  },
  Q4_K: (b, at, out, to) => {
    const [scale, least] = [half(b, at), half(b, at + 2)];
    for (let index = 0; index < 256; index += 1) {
      const group = index >> 5;
      const byte = b[at + 16 + (group >> 1) * 32 + (index & 31)];
      const q = group & 1 ? byte >> 4 : byte & 15;
      out[to + index] = scale * factor6(b, at + 4, group) * q - least * least6(b, at + 4, group);
    }
  },
  Q5_K: (b, at, out, to) => {
    const [scale, least] = [half(b, at), half(b, at + 2)];
    for (let index = 0; index < 256; index += 1) {
      const group = index >> 5;
      const byte = b[at + 48 + (group >> 1) * 32 + (index & 31)];
      const q = (group & 1 ? byte >> 4 : byte & 15) | (b[at + 16 + (index & 31)] >> group & 1) << 4;
      out[to + index] = scale * factor6(b, at + 4, group) * q - least * least6(b, at + 4, group);
    }
  },
  Q6_K: (b, at, out, to) => {
    const scale = half(b, at + 208);
    for (let index = 0; index < 256; index += 1) {
      const [side, part, step] = [index >> 7, index >> 5 & 3, index & 31];
      const byte = b[at + side * 64 + (part & 1) * 32 + step];
      const high = b[at + 128 + side * 32 + step] >> 2 * part & 3;
      const q = ((part < 2 ? byte & 15 : byte >> 4) | high << 4) - 32;
      out[to + index] = scale * signed(b[at + 192 + (index >> 4)]) * q;
    }
  },
  IQ4_XS: (b, at, out, to) => {
    const scale = half(b, at);
    const high = b[at + 2] | b[at + 3] << 8;
    for (let group = 0; group < 8; group += 1) {
      const low = b[at + 4 + (group >> 1)] >> 4 * (group & 1) & 15;
      const factor = scale * ((low | (high >> 2 * group & 3) << 4) - 32);
      nibbles(b, at + 8 + group * 16, out, to + group * 32, (q) => factor * NL4[q]);
    }
  }
};
function nibbles(bytes, at, out, to, value) {
  for (let index = 0; index < 16; index += 1) {
    out[to + index] = value(bytes[at + index] & 15, index);
    out[to + 16 + index] = value(bytes[at + index] >> 4, index + 16);
  }
}
function factor6(bytes, at, group) {
  if (group < 4) return bytes[at + group] & 63;
  return bytes[at + group + 4] & 15 | bytes[at + group - 4] >> 6 << 4;
}
function least6(bytes, at, group) {
  if (group < 4) return bytes[at + group + 4] & 63;
  return bytes[at + group + 4] >> 4 | bytes[at + group] >> 6 << 4;
}
function bit(bytes, at, index) {
  return bytes[at + (index >> 3)] >> (index & 7) & 1;
}
function signed(byte) {
  return byte << 24 >> 24;
}
function half(bytes, at) {
  return halfOf(bytes[at] | bytes[at + 1] << 8);
}
function halfOf(bits) {
  return smallFloat(bits, 5, 10);
}
function smallFloat(bits, exponent, mantissa) {
  const sign = bits >> exponent + mantissa & 1 ? -1 : 1;
  const power = bits >> mantissa & (1 << exponent) - 1;
  const fraction = (bits & (1 << mantissa) - 1) / 2 ** mantissa;
  const bias = 2 ** (exponent - 1) - 1;
  if (power === 0) return sign * fraction * 2 ** (1 - bias);
  if (power === (1 << exponent) - 1) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction) * 2 ** (power - bias);
}

// src/formats/tensor-values.ts
var NUMBERS = {
  F64: [8, (view, at) => view.getFloat64(at, true)],
  F32: [4, (view, at) => view.getFloat32(at, true)],
  F16: [2, (view, at) => halfOf(view.getUint16(at, true))],
  BF16: [2, (view, at) => bfloat(view.getUint16(at, true))],
  // E4M3 has no infinity: its largest exponent is a number like any other, but for one pattern.
  F8_E4M3: [1, (view, at) => eightBit(view.getUint8(at))],
  F8_E5M2: [1, (view, at) => smallFloat(view.getUint8(at), 5, 2)],
  // Weights in 8 bits, whose scales (a row's, as in bitsandbytes) no rank within the row depends on.
  I8: [1, (view, at) => view.getInt8(at)]
};
var BLOCKS = new Map(
  Object.values(GGML_TYPES).flatMap(
    ([name, elements, bytes]) => GGUF_BLOCKS[name] ? [[name, { elements, bytes, decode: GGUF_BLOCKS[name] }]] : []
  )
);
function isReadable(dtype) {
  return Object.hasOwn(NUMBERS, dtype) || BLOCKS.has(dtype);
}
function blockElements(dtype) {
  return BLOCKS.get(dtype)?.elements ?? 1;
}
function bytesOf(dtype, elements) {
  const block = BLOCKS.get(dtype);
  return block ? elements / block.elements * block.bytes : elements * NUMBERS[dtype][0];
}
function valuesOf(bytes, dtype) {
  const block = BLOCKS.get(dtype);
  if (block) {
    const blocks = Math.floor(bytes.length / block.bytes);
    const out = new Float32Array(blocks * block.elements);
    for (let index = 0; index < blocks; index += 1)
      block.decode(bytes, index * block.bytes, out, index * block.elements);
    return out;
  }
  const [size2, read] = NUMBERS[dtype];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Float32Array.from(
    { length: Math.floor(bytes.length / size2) },
    (_, index) => read(view, index * size2)
  );
}
function precisionOf(dtype) {
  return { F64: 23, F32: 23, F16: 10, BF16: 7, F8_E4M3: 3, F8_E5M2: 2 }[dtype];
}
var FLOAT = new Float32Array(1);
var BITS = new Uint32Array(FLOAT.buffer);
function bfloat(bits) {
  BITS[0] = bits << 16;
  return FLOAT[0];
}
function rounded(value, mantissa) {
  if (mantissa >= 23) return value;
  FLOAT[0] = value;
  const drop = 23 - mantissa;
  const bits = BITS[0];
  BITS[0] = bits + (1 << drop - 1) - 1 + (bits >>> drop & 1) >>> drop << drop;
  return FLOAT[0];
}
function eightBit(byte) {
  if ((byte & 127) === 127) return Number.NaN;
  if ((byte >> 3 & 15) === 15) return (byte >> 7 ? -1 : 1) * (1 + (byte & 7) / 8) * 256;
  return smallFloat(byte, 4, 3);
}

// src/lineage/weights/structure.ts
var SAYS_NOTHING = [
  /inv_freq|rotary|rope_freqs|freqs_cis|(?:cos|sin)_cached|alibi|slopes/,
  /(?:attn|attention)\.(?:bias|masked_bias)$|causal_mask|attn_mask/,
  /position_ids|relative_position_index|relative_coords|num_batches_tracked|token_type_ids/,
  /mel_filters|mel_basis|window$|stft|pos_embed\.sin|sinusoid/,
  /quant_map|absmax|g_idx|SCB$|(?:weight_|input_)?scale(?:_inv|s)?$|zeros$|qzeros$/,
  /(?:lm_head|predictions|decoder|classifier|output)\.bias$|score\.bias$/,
  /(?:^|[._])[qk]_?(?:norm|layernorm|ln)|(?:query|key)_(?:norm|layernorm)/,
  /exp_avg|momentum_buffer|optimizer/
];
var LEAST_ELEMENTS = 64;
var LEAST_VALUES = 8;
var MOST_ALIKE = 0.9;
var PREDICTABLE = 0.5;
var LEAST_STEPS = 16;
function saysNothing(name) {
  return SAYS_NOTHING.some((pattern) => pattern.test(name));
}
function whyNoEvidence(sample) {
  const { rows, columns, values } = sample;
  if (values.length < LEAST_ELEMENTS) return "too few elements";
  if (values.some((value) => value - value !== 0)) return "not all of it are numbers";
  const some = sampled(values);
  const found = counts(some);
  if (found.size < LEAST_VALUES || Math.max(...found.values()) >= MOST_ALIKE * some.length)
    return "nearly all one value, as models begin";
  const along = rows > 1 ? [predicted(values, columns, rows, columns, 1)] : [];
  along.push(predicted(values, rows, columns, 1, columns));
  return Math.max(...along) > PREDICTABLE ? "follows a formula" : void 0;
}
function predicted(values, lines, steps, stepSize, lineSize) {
  if (steps < LEAST_STEPS) return 0;
  let [total, left] = [0, 0];
  const every = Math.max(1, Math.floor(lines / 64));
  for (let line = 0; line < lines; line += every) {
    const at = (step) => values[line * lineSize + step * stepSize];
    let mean = 0;
    for (let step = 0; step < steps; step += 1) mean += at(step) / steps;
    let [xx, xy, yy, xz, yz, zz] = [0, 0, 0, 0, 0, 0];
    for (let step = 2; step < steps; step += 1) {
      const [x, y, z] = [at(step - 1) - mean, at(step - 2) - mean, at(step) - mean];
      xx += x * x;
      xy += x * y;
      yy += y * y;
      xz += x * z;
      yz += y * z;
      zz += z * z;
    }
    const determinant = xx * yy - xy * xy;
    total += zz;
    if (determinant <= 1e-12 * xx * yy) {
      left += xx > 0 ? zz - xz * xz / xx : zz;
      continue;
    }
    const p = (xz * yy - yz * xy) / determinant;
    const q = (yz * xx - xz * xy) / determinant;
    left += Math.max(0, zz - p * xz - q * yz);
  }
  return total > 0 ? 1 - left / total : 1;
}

// src/lineage/weights/measure.ts
var LEAST_CORRELATION = 0.25;
var DEVIATIONS = 6;
var ABOVE_CONTROL = 4;
var MOST_LIMIT = 0.95;
var LEAST_BITS = 100;
var NEARLY_ALL = 0.99;
function measure(a, b) {
  const elements = a.values.length;
  const reason = whyNoEvidence(a) ?? whyNoEvidence(b);
  if (reason !== void 0) return { likeness: "set aside", elements, reason };
  const equal = equality(a, b);
  const [x, y] = [centred(a), centred(b)];
  const { columns } = a;
  const found = correlation(x, y, columns);
  const chance = Math.max(
    DEVIATIONS / Math.sqrt(columns - 1),
    ABOVE_CONTROL * control(x, y, a.rows, columns)
  );
  const limit = Math.min(MOST_LIMIT, Math.max(LEAST_CORRELATION, chance));
  const likeness = equal?.surely ? "identical" : found > limit ? "correlated" : "unrelated";
  return { likeness, elements, ...equal && { identical: equal.share }, correlation: found, limit };
}
function correlationOf(a, b) {
  if (whyNoEvidence(a) !== void 0 || whyNoEvidence(b) !== void 0) return 0;
  return correlation(centred(a), centred(b), a.columns);
}
function equality(a, b) {
  if (a.precision === void 0 || b.precision === void 0) return void 0;
  const mantissa = Math.min(a.precision, b.precision);
  let same = 0;
  for (let at = 0; at < a.values.length; at += 1)
    if (rounded(a.values[at], mantissa) === rounded(b.values[at], mantissa)) same += 1;
  const share = same / a.values.length;
  const [ofA, ofB] = [a, b].map(
    ({ values }) => counts(sampled(values).map((value) => rounded(value, mantissa)))
  );
  const drawn = sampled(a.values).length;
  let chance = 0;
  for (const [value, count] of ofA) chance += count * (ofB.get(value) ?? 0) / drawn ** 2;
  const bits = chance > 0 ? same * -Math.log2(chance) : 0;
  return { share, surely: share >= NEARLY_ALL && bits >= LEAST_BITS };
}
function control(a, b, rows, columns) {
  const moves = [];
  for (const step of [1, 2, 3, 5]) if (step < rows) moves.push([step, 0]);
  const wide = [1, 3, 64, 128, columns >> 1, columns >> 2, (columns >> 1) + 64];
  for (const step of new Set(wide)) if (step > 0 && step < columns) moves.push([0, step]);
  const squares = moves.map(([down, across]) => correlation(a, b, columns, down, across) ** 2);
  return Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / (squares.length || 1));
}

// src/lineage/weights/metered.ts
var Metered = class {
  target;
  about;
  files;
  gaps;
  #release;
  bytesRead = 0;
  constructor(release) {
    this.#release = release;
    this.target = release.target;
    this.about = release.about;
    this.files = release.files;
    this.gaps = release.gaps;
  }
  has(path) {
    return this.#release.has(path);
  }
  size(path) {
    return this.#release.size(path);
  }
  async text(path, limit) {
    const text = await this.#release.text(path, limit);
    this.bytesRead += text?.length ?? 0;
    return text;
  }
  async bytes(path, start, end) {
    const bytes = await this.#release.bytes(path, start, end);
    this.bytesRead += bytes?.length ?? 0;
    return bytes;
  }
};

// src/lineage/weights/reading.ts
var ELEMENTS = 32 * 1024;
var VECTOR_LIMIT = 64 * 1024;
var ROW_LIMIT = 128 * 1024;
var LEAST_ROWS = 24;
var WIDE = 8192;
var LEAST_WIDE_ROWS = 8;
var TALL = 4;
var PLACES = [0.04, 0.3, 0.6];
function gridOf(shape) {
  const sizes = shape.filter((size2) => size2 !== 1);
  if (sizes.length === 0) return void 0;
  if (sizes.length === 1) return { rows: 1, columns: sizes[0] };
  const columns = sizes.length > 2 && sizes.at(-1) < 32 ? sizes.slice(1).reduce(times) : sizes.at(-1);
  return { rows: sizes.reduce(times) / columns, columns };
}
function times(a, b) {
  return a * b;
}
function spotsOf(a, b) {
  const all = Math.min(a.rows, b.rows);
  const { columns } = a;
  if (a.columns !== b.columns || columns > (all === 1 ? VECTOR_LIMIT : ROW_LIMIT)) return [];
  if (a.rows === 1 || b.rows === 1) return a.rows === b.rows ? [{ row: 0, rows: 1 }] : [];
  const least = columns > WIDE ? LEAST_WIDE_ROWS : LEAST_ROWS;
  const rows = Math.min(all, Math.max(least, Math.min(128, Math.ceil(ELEMENTS / columns))));
  const places = all > TALL * columns && all > 8 * rows ? PLACES : [0.4];
  return places.map((place) => ({ row: Math.floor(place * (all - rows)), rows }));
}
var SampleReader = class {
  #release;
  #known = /* @__PURE__ */ new Map();
  constructor(release) {
    this.#release = release;
  }
  /** Undefined when it cannot be read. */
  sample(tensor, columns, row, rows) {
    const key = `${tensor.name}\0${row}\0${rows}`;
    let sample = this.#known.get(key);
    if (!sample) {
      sample = this.#read(tensor, columns, row, rows).catch(() => void 0);
      this.#known.set(key, sample);
    }
    return sample;
  }
  async #read({ path, dtype, locate }, columns, row, rows) {
    const [first, count] = [row * columns, rows * columns];
    const block = blockElements(dtype);
    if (first % block !== 0 || count % block !== 0) return void 0;
    const start = await locate();
    if (start === void 0) return void 0;
    const from = start + bytesOf(dtype, first);
    const length = bytesOf(dtype, count);
    const bytes = await this.#release.bytes(path, from, from + length);
    if (bytes?.length !== length) return void 0;
    const precision = precisionOf(dtype);
    return { rows, columns, values: valuesOf(bytes, dtype), ...precision !== void 0 && { precision } };
  }
};

// src/lineage/weights/series.ts
var WRAPPERS = /* @__PURE__ */ new Set([
  "module",
  "_orig_mod",
  "base_model",
  "model",
  "language_model",
  "transformer",
  "state_dict",
  "model_state_dict",
  "gpt_neox",
  "llm"
]);
function seriesOf(tensors) {
  const found = /* @__PURE__ */ new Map();
  for (const tensor of tensors) {
    if (!isReadable(tensor.dtype) || saysNothing(tensor.name)) continue;
    const steps = tensor.name.split(".");
    while (steps.length > 1 && WRAPPERS.has(steps[0])) steps.shift();
    const numbers = steps.filter((step) => /^\d+$/.test(step)).map(Number);
    const key = steps.map((step) => /^\d+$/.test(step) ? "#" : step).join(".");
    let series = found.get(key);
    if (!series) {
      series = { key, members: /* @__PURE__ */ new Map() };
      found.set(key, series);
    }
    const number = numbers.join(".");
    if (!series.members.has(number)) series.members.set(number, tensor);
  }
  for (const series of found.values())
    series.members = new Map([...series.members].sort(([x], [y]) => inOrder(x, y)));
  return [...found.values()];
}
function inOrder(x, y) {
  const [a, b] = [x.split(".").map(Number), y.split(".").map(Number)];
  for (let at = 0; at < Math.min(a.length, b.length); at += 1)
    if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  return a.length - b.length;
}
function spread(items, count) {
  if (items.length <= count) return [...items];
  if (count === 1) return [items[items.length >> 1]];
  return Array.from(
    { length: count },
    (_, at) => items[Math.round(at * (items.length - 1) / (count - 1))]
  );
}

// src/lineage/weights/pairs.ts
var GROUP_LIMIT = 12;
var TRIED_MEMBERS = 3;
function pairsByName(a, b) {
  const ofB = new Map(b.map((series) => [series.key, series]));
  return a.flatMap((series) => {
    const other = ofB.get(series.key);
    const pairs = other ? pairsOf(series, (number) => other.members.get(number)) : [];
    return pairs.length ? [asSeries(series.key, pairs)] : [];
  });
}
async function pairUnnamed(a, b, readers) {
  const found = await pairsByContent(a, b, readers);
  const used = new Set(found.flatMap(({ pairs }) => pairs.flatMap(({ a: x, b: y }) => [x, y])));
  const rest = (all) => all.flatMap(singles).filter(({ tensor }) => !used.has(tensor));
  return [...found, ...await pairsByContent(rest(a), rest(b), readers)];
}
function singles({ key, members }) {
  return [...members].map(([number, tensor]) => ({
    key: number ? `${key} ${number}` : key,
    members: /* @__PURE__ */ new Map([["", tensor]]),
    tensor
  }));
}
async function pairsByContent(a, b, readers) {
  const found = [];
  const groups = grouped(b);
  for (const [shape, ours] of grouped(a)) {
    const theirs = groups.get(shape) ?? [];
    if (ours.length > GROUP_LIMIT || theirs.length > GROUP_LIMIT) {
      if (ours.length === theirs.length) found.push(...ours.flatMap((x, at) => inOrder2(x, theirs[at])));
      continue;
    }
    const tried = [];
    for (const x of ours) {
      for (const y of theirs) {
        for (const { pairs } of inOrder2(x, y)) {
          const alike = ours.length * theirs.length === 1 ? 0 : await likenessOf(pairs, readers);
          tried.push({ x, y, pairs, alike });
        }
      }
    }
    const taken = /* @__PURE__ */ new Set();
    for (const { x, y, pairs } of tried.sort((one, two) => two.alike - one.alike)) {
      if (taken.has(x) || taken.has(y)) continue;
      taken.add(x).add(y);
      found.push(asSeries(x.key, pairs));
    }
  }
  return found;
}
function inOrder2(x, y) {
  const members = [...y.members.values()];
  let at = 0;
  const pairs = pairsOf(x, () => members[at++]);
  return pairs.length ? [asSeries(x.key, pairs)] : [];
}
function asSeries(key, pairs) {
  return { key, vectors: pairs[0].spots[0].rows === 1, pairs };
}
function pairsOf(series, other) {
  return [...series.members].flatMap(([number, a]) => {
    const b = other(number);
    const [one, two] = [gridOf(a.shape), b && gridOf(b.shape)];
    const spots = one && two ? spotsOf(one, two) : [];
    return b && one && spots.length ? [{ a, b, columns: one.columns, spots }] : [];
  });
}
function grouped(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const series of all) {
    const [first] = series.members.values();
    const key = `${first.shape.join("x")} ${series.members.size}`;
    const group = groups.get(key);
    if (group) group.push(series);
    else groups.set(key, [series]);
  }
  return groups;
}
async function likenessOf(pairs, readers) {
  const found = await inParallel(spread(pairs, TRIED_MEMBERS), async (pair) => {
    const [x, y] = await samplesOf(pair, pair.spots[0], readers);
    return x && y ? correlationOf(x, y) : 0;
  });
  return median(found);
}
function samplesOf({ a, b, columns }, { row, rows }, readers) {
  return Promise.all([readers.a.sample(a, columns, row, rows), readers.b.sample(b, columns, row, rows)]);
}

// src/lineage/weights/compare.ts
var ROUNDS = [
  { vectors: 4, vectorLimit: 48, matrices: 1, matrixLimit: 12 },
  { vectors: 12, vectorLimit: 96, matrices: 4, matrixLimit: 48 }
];
async function compareWeights(a, b) {
  const [ours, theirs] = [new Metered(a), new Metered(b)];
  const [left, right] = await Promise.all([storedModelsOf(ours), storedModelsOf(theirs)]);
  const readers = { a: new SampleReader(ours), b: new SampleReader(theirs) };
  const pairs = await pairUp(left, right, readers);
  const seen = /* @__PURE__ */ new Map();
  let decided = decide([]);
  for (const round of ROUNDS) {
    const chosen2 = choose(pairs, round).filter(({ pair }) => !seen.has(pair));
    const found = await inParallel(chosen2, ({ pair, series }) => see(pair, series, readers));
    for (const [at, each] of found.entries()) if (each) seen.set(chosen2[at].pair, each);
    decided = decide([...seen.values()]);
    if (decided.result !== "inconclusive") break;
  }
  const all = [...seen.values()].sort((x, y) => x.a < y.a ? -1 : x.a > y.a ? 1 : 0);
  const problems = [...left.problems, ...right.problems];
  return {
    a: sideOf(ours, left),
    b: sideOf(theirs, right),
    ...decided,
    ...pairs.length === 0 && { reason: whyNothing(left, right) },
    figures: { ...figuresOf(all), bytesRead: ours.bytesRead + theirs.bytesRead },
    parts: partsOf(all),
    problems,
    tensors: all.map(({ series: _series, vector: _vector, ...each }) => each)
  };
}
async function pairUp(left, right, readers) {
  const [ours, theirs] = [seriesOf(left.tensors), seriesOf(right.tensors)];
  const named = pairsByName(ours, theirs);
  const keys = new Set(named.map(({ key }) => key));
  const rest = (all) => all.filter(({ key }) => !keys.has(key));
  return [...named, ...await pairUnnamed(rest(ours), rest(theirs), readers)];
}
function choose(all, round) {
  const take = (series, members, limit) => {
    const columns = series.map((each) => spread(each.pairs, members).map((pair) => ({ pair, series: each })));
    const inTurn = Array.from(
      { length: members },
      (_, at) => columns.flatMap((each) => each.slice(at, at + 1))
    );
    return inTurn.flat().slice(0, limit);
  };
  const vectors = all.filter((each) => each.vectors);
  const matrices = all.filter((each) => !each.vectors);
  return [
    ...take(vectors, round.vectors, round.vectorLimit),
    ...take(matrices, round.matrices, round.matrixLimit)
  ];
}
async function see(pair, { key, vectors }, readers) {
  const found = [];
  for (const spot of pair.spots) {
    const [x, y] = await samplesOf(pair, spot, readers);
    if (x && y) found.push(measure(x, y));
  }
  const usable = found.filter(({ likeness }) => likeness !== "set aside");
  usable.sort((one, two) => (one.correlation ?? 0) - (two.correlation ?? 0));
  const middle = usable[usable.length >> 1] ?? found[0];
  return middle && { a: pair.a.name, b: pair.b.name, ...middle, series: key, vector: vectors };
}
function sideOf(release, { tensors, format }) {
  return {
    name: release.target.name,
    ...format !== void 0 && { format },
    tensors: tensors.length,
    bytesRead: release.bytesRead
  };
}
function whyNothing(left, right) {
  for (const [side, { tensors }] of Object.entries({ first: left, second: right })) {
    if (tensors.length === 0) return `no tensors can be read in the ${side}`;
  }
  return "no tensor of one has a counterpart of the same shape in the other that can be read";
}

// src/reports/comparison-text.ts
function comparisonText(comparison, names, colour) {
  const bold = (text) => colour ? `\x1B[1m${text}\x1B[0m` : text;
  const { result, reason, figures, parts, problems } = comparison;
  const [a, b] = [plain(names.a), plain(names.b)];
  const first = result === "shares weights with" ? `${a} ${bold(result)} ${b}` : `${a} and ${b}: ${bold(WORDS[result])}`;
  const lines = [first, `  ${capital(reason)}.`];
  if (figures.compared > 0) lines.push(`  ${figuresIn(comparison)}`);
  if (figures.setAside > 0) lines.push(`  ${setAside(comparison.tensors)}`);
  for (const { part, compared, alike } of parts.slice(0, PARTS))
    lines.push(`  ${plain(part, 80)}: ${alike} of ${compared} alike`);
  for (const problem of problems.slice(0, PROBLEMS)) lines.push(`  Note: ${plain(problem)}.`);
  lines.push(
    `  Read: ${size(comparison.a.bytesRead)} of the first, ${size(comparison.b.bytesRead)} of the second.`
  );
  if (CLOSING[result]) lines.push(`  ${CLOSING[result]}`);
  return `${lines.join("\n")}
`;
}
var PARTS = 12;
var PROBLEMS = 5;
var WORDS = {
  "no sign": "no sign of shared weights",
  inconclusive: "inconclusive"
};
var CLOSING = {
  "shares weights with": "Being alike has no direction: either may come from the other, or both from a third. Compare dates and declarations.",
  "no sign": "A copy whose numbers were reordered or rotated on purpose would look like this too."
};
function figuresIn({ figures, tensors }) {
  const limits = tensors.flatMap(({ limit }) => limit === void 0 ? [] : [limit]);
  const { compared, identical, correlated, medianCorrelation = 0 } = figures;
  const chance = `chance stays below ${Math.min(...limits).toFixed(2)} to ${Math.max(...limits).toFixed(2)}`;
  return `${compared} compared: ${identical} bit-identical, ${correlated} correlated; median correlation ${medianCorrelation.toFixed(3)} (${chance}).`;
}
function setAside(tensors) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { reason } of tensors)
    if (reason !== void 0) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return `Set aside: ${[...reasons].map(([reason, count]) => `${count} (${reason})`).join(", ")}.`;
}
function capital(text) {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function size(bytes) {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

// src/commands/compare.ts
var USAGE = `open-label compare A B [--format text|json]

Whether two models share weights: "shares weights with", "no sign" or "inconclusive", with the figures. It does not say
which of them came first, for no file can. A and B are folders, owner/repo[@ref], hf:org/model[@revision], or files:
safetensors, GGUF, or PyTorch's zip archives. A few megabytes of each are read, and nothing is loaded or run.
`;
var FILE = /\.(?:safetensors|gguf|bin|pt|pth|ckpt)$/i;
async function run(args, io) {
  const { values, positionals } = readArguments(args, ["format"]);
  const format = oneOf("--format", values.format ?? "text", ["text", "json"]);
  const [first, second, ...more] = positionals;
  if (first === void 0 || second === void 0 || more.length)
    throw new SettingsError(["Give two models: open-label compare A B."]);
  const [a, b] = [await openModel(first), await openModel(second)];
  const comparison = await compareWeights(a, b);
  for (const release of [a, b]) {
    const failure = failureOf(release);
    if (failure) throw failure;
  }
  const names = { a: first, b: second };
  io.out(
    format === "json" ? `${JSON.stringify({ version: 1, ...comparison }, null, 2)}
` : comparisonText(comparison, names, io.colour)
  );
  return EXIT.holds;
}
async function openModel(target) {
  return FILE.test(target) && await openFile(target) || openTarget(target, process.env);
}
export {
  USAGE,
  run
};
