import {
  isSafeGlobal
} from "./chunk-3GMZQTYA.js";
import {
  readZip
} from "./chunk-ZYXMQ4I4.js";
import {
  TensorTally,
  elementsOf
} from "./chunk-NVLRW6IK.js";
import {
  MemorySource
} from "./chunk-R33KIFFO.js";
import {
  Cursor,
  utf8
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/pickle-opcodes.ts
var OP = {
  MARK: 40,
  STOP: 46,
  POP: 48,
  POP_MARK: 49,
  DUP: 50,
  FLOAT: 70,
  INT: 73,
  BININT: 74,
  BININT1: 75,
  LONG: 76,
  BININT2: 77,
  NONE: 78,
  PERSID: 80,
  BINPERSID: 81,
  REDUCE: 82,
  STRING: 83,
  BINSTRING: 84,
  SHORT_BINSTRING: 85,
  UNICODE: 86,
  BINUNICODE: 88,
  APPEND: 97,
  BUILD: 98,
  GLOBAL: 99,
  DICT: 100,
  EMPTY_DICT: 125,
  APPENDS: 101,
  GET: 103,
  BINGET: 104,
  INST: 105,
  LONG_BINGET: 106,
  LIST: 108,
  EMPTY_LIST: 93,
  OBJ: 111,
  PUT: 112,
  BINPUT: 113,
  LONG_BINPUT: 114,
  SETITEM: 115,
  TUPLE: 116,
  EMPTY_TUPLE: 41,
  SETITEMS: 117,
  BINFLOAT: 71,
  BINBYTES: 66,
  SHORT_BINBYTES: 67,
  PROTO: 128,
  NEWOBJ: 129,
  EXT1: 130,
  EXT2: 131,
  EXT4: 132,
  TUPLE1: 133,
  TUPLE2: 134,
  TUPLE3: 135,
  NEWTRUE: 136,
  NEWFALSE: 137,
  LONG1: 138,
  LONG4: 139,
  SHORT_BINUNICODE: 140,
  BINUNICODE8: 141,
  BINBYTES8: 142,
  EMPTY_SET: 143,
  ADDITEMS: 144,
  FROZENSET: 145,
  NEWOBJ_EX: 146,
  STACK_GLOBAL: 147,
  MEMOIZE: 148,
  FRAME: 149,
  BYTEARRAY8: 150,
  NEXT_BUFFER: 151,
  READONLY_BUFFER: 152
};

// src/formats/pickle-values.ts
function isNode(value) {
  return typeof value === "object" && value !== null;
}
function itemsOf(value) {
  return isNode(value) && (value.kind === "tuple" || value.kind === "list") ? value.items : [];
}

// src/formats/pickle-machine.ts
var GLOBALS_KEPT = 1e3;
var PickleMachine = class {
  /** `module.name` of what loading would import. */
  #globals;
  #stack = [];
  #marked = [];
  /** Picklers count from 0 without a gap: the few that do not are kept apart. */
  #memo = [];
  #scattered = /* @__PURE__ */ new Map();
  constructor(globals) {
    this.#globals = globals;
  }
  /** Opcodes that only move what is there; false for the others. */
  step(op) {
    switch (op) {
      case OP.MARK:
        this.#marked.push(this.#stack);
        this.#stack = [];
        return true;
      case OP.POP:
        if (this.#stack.length) this.#stack.pop();
        else this.popMark();
        return true;
      case OP.POP_MARK:
        this.popMark();
        return true;
      case OP.DUP:
        this.#stack.push(this.top());
        return true;
      case OP.NONE:
        this.#stack.push(null);
        return true;
      case OP.NEWTRUE:
      case OP.NEWFALSE:
        this.#stack.push(op === OP.NEWTRUE);
        return true;
      case OP.EMPTY_DICT:
        this.push("dict", []);
        return true;
      case OP.EMPTY_LIST:
      case OP.EMPTY_SET:
        this.push("list", []);
        return true;
      case OP.EMPTY_TUPLE:
        this.push("tuple", []);
        return true;
      case OP.TUPLE1:
      case OP.TUPLE2:
      case OP.TUPLE3:
        this.push("tuple", this.#popMany(op - OP.TUPLE1 + 1));
        return true;
      case OP.TUPLE:
        this.push("tuple", this.popMark());
        return true;
      case OP.LIST:
      case OP.FROZENSET:
        this.push("list", this.popMark());
        return true;
      case OP.DICT:
        this.push("dict", this.popMark());
        return true;
      case OP.APPEND:
        this.#extend(this.#popMany(1));
        return true;
      case OP.APPENDS:
      case OP.ADDITEMS:
      case OP.SETITEMS:
        this.#extend(this.popMark());
        return true;
      case OP.SETITEM:
        this.#extend(this.#popMany(2));
        return true;
      case OP.REDUCE:
      case OP.NEWOBJ: {
        const [callee, args] = this.#popMany(2);
        this.call(callee, [args ?? null]);
        return true;
      }
      case OP.NEWOBJ_EX: {
        const [callee, ...args] = this.#popMany(3);
        this.call(callee, args);
        return true;
      }
      case OP.OBJ: {
        const [callee, ...args] = this.popMark();
        this.call(callee, [{ kind: "tuple", items: args }]);
        return true;
      }
      case OP.BUILD:
        this.#build(this.pop());
        return true;
      case OP.BINPERSID:
        this.push("persistent", [this.pop()]);
        return true;
      case OP.MEMOIZE:
        this.remember(this.#memo.length + this.#scattered.size);
        return true;
      case OP.STACK_GLOBAL: {
        const [module, name] = this.#popMany(2);
        if (typeof module !== "string" || typeof name !== "string") {
          throw new FormatError("malformed", "is a pickle that names a global by something else than text");
        }
        this.global(module, name);
        return true;
      }
      case OP.NEXT_BUFFER:
        this.push("opaque", []);
        return true;
      case OP.READONLY_BUFFER:
        return true;
      default:
        return false;
    }
  }
  /** Puts a value on top. */
  add(value) {
    this.#stack.push(value);
  }
  /** Remembers what is on top. */
  remember(index) {
    if (index < this.#memo.length) this.#memo[index] = this.top();
    else if (index === this.#memo.length) {
      this.#scattered.delete(index);
      this.#memo.push(this.top());
    } else this.#scattered.set(index, this.top());
  }
  /** Puts a new node on top. */
  push(kind, items) {
    this.#stack.push({ kind, items });
  }
  /** Notes a global, and puts its name on top. */
  global(module, name) {
    const dotted = `${module}.${name}`;
    const most = isSafeGlobal(dotted) ? GLOBALS_KEPT : 2 * GLOBALS_KEPT;
    if (this.#globals.size < most) this.#globals.add(dotted);
    this.#stack.push({ kind: "global", name: `${module} ${name}`, items: [] });
  }
  /** Puts on top what a call would give. */
  call(callee, args) {
    const name = isNode(callee) && callee.kind === "global" ? callee.name : void 0;
    this.#stack.push({ kind: "call", ...name !== void 0 && { name }, items: args });
  }
  /** State that is set on what lies below: kept beside the arguments of its call, for state dicts inside objects. */
  #build(state) {
    const target = this.top();
    if (isNode(target) && target.kind === "call") target.items.push(state);
  }
  /** APPENDS and SETITEMS; an OrderedDict is a call that items are set on, and becomes a dict then. */
  #extend(items) {
    const target = this.top();
    if (!isNode(target))
      throw new FormatError("malformed", "is a pickle that adds to something that is no collection");
    if (target.kind === "call") {
      target.kind = "dict";
      target.items = [];
    }
    for (const item of items) target.items.push(item);
  }
  /** @throws FormatError when nothing is there. */
  pop() {
    if (this.#stack.length === 0) throw underflow();
    return this.#stack.pop();
  }
  #popMany(count) {
    if (this.#stack.length < count) throw underflow();
    return this.#stack.splice(this.#stack.length - count, count);
  }
  /** Everything above the last mark. */
  popMark() {
    const items = this.#stack;
    const below = this.#marked.pop();
    if (!below) throw underflow();
    this.#stack = below;
    return items;
  }
  top() {
    if (this.#stack.length === 0) throw underflow();
    return this.#stack[this.#stack.length - 1];
  }
  /** @throws FormatError for what was never remembered. */
  recall(index) {
    const value = index < this.#memo.length ? this.#memo[index] : this.#scattered.get(index);
    if (value === void 0)
      throw new FormatError("malformed", "is a pickle that recalls what it never stored");
    this.#stack.push(value);
  }
};
function underflow() {
  return new FormatError("malformed", "is no pickle: it takes from an empty stack");
}

// src/formats/pickle.ts
var OPCODE_LIMIT = 2e6;
var STRING_KEPT = 4096;
var LINE_LIMIT = 64 * 1024;
function scanPickle(cursor, globals) {
  return new Scanner(cursor, new PickleMachine(globals)).run();
}
var Scanner = class {
  #cursor;
  #machine;
  constructor(cursor, machine) {
    this.#cursor = cursor;
    this.#machine = machine;
  }
  async run() {
    for (let count = 0; count < OPCODE_LIMIT; count += 1) {
      if (this.#cursor.ready < 9 && this.#cursor.left > 0)
        await this.#cursor.ensure(Math.min(9, this.#cursor.left));
      const op = this.#cursor.u8();
      if (op === OP.STOP) return this.#machine.pop();
      if (!this.#machine.step(op)) await this.#step(op);
    }
    throw new FormatError("oversized", "is a pickle of too many steps");
  }
  /** Opcodes with an argument in the stream. */
  async #step(op) {
    const cursor = this.#cursor;
    const machine = this.#machine;
    switch (op) {
      case OP.PROTO: {
        const version = cursor.u8();
        if (version > 5) throw new FormatError("unsupported", `is a pickle of protocol ${version}`);
        return;
      }
      case OP.FRAME:
        cursor.u64();
        return;
      case OP.BININT:
        machine.add(cursor.i32());
        return;
      case OP.BININT1:
        machine.add(cursor.u8());
        return;
      case OP.BININT2:
        machine.add(cursor.u16());
        return;
      case OP.LONG1:
        await this.#long(cursor.u8());
        return;
      case OP.LONG4:
        await this.#long(cursor.u32());
        return;
      case OP.BINFLOAT:
        cursor.skip(8);
        machine.add(0);
        return;
      case OP.INT:
      case OP.LONG:
      case OP.FLOAT: {
        const digits = (await this.#line()).replace(/L$/, "");
        if (!/^[-+]?[\d.eE+-]*(?:inf|nan)?$/i.test(digits)) {
          throw new FormatError("malformed", "is a pickle with a number that is none");
        }
        const number = Number(digits);
        machine.add(
          op === OP.INT && digits === "01" ? true : op === OP.INT && digits === "00" ? false : number
        );
        return;
      }
      case OP.STRING: {
        const quoted = await this.#line();
        const text = /^(?:'(.*)'|"(.*)")$/s.exec(quoted);
        if (!text) throw new FormatError("malformed", "is a pickle with a string that is not quoted");
        machine.add(text[1] ?? text[2] ?? "");
        return;
      }
      case OP.UNICODE:
        machine.add(await this.#line());
        return;
      case OP.BINSTRING:
      case OP.BINUNICODE:
        await this.#text(cursor.u32());
        return;
      case OP.SHORT_BINSTRING:
      case OP.SHORT_BINUNICODE:
        await this.#text(cursor.u8());
        return;
      case OP.BINUNICODE8:
        await this.#text(cursor.u64());
        return;
      case OP.SHORT_BINBYTES:
        this.#opaqueBytes(cursor.u8());
        return;
      case OP.BINBYTES:
        this.#opaqueBytes(cursor.u32());
        return;
      case OP.BINBYTES8:
      case OP.BYTEARRAY8:
        this.#opaqueBytes(cursor.u64());
        return;
      case OP.GLOBAL:
        machine.global(await this.#line(), await this.#line());
        return;
      case OP.INST: {
        const module = await this.#line();
        const name = await this.#line();
        const args = machine.popMark();
        machine.global(module, name);
        machine.call(machine.pop(), [{ kind: "tuple", items: args }]);
        return;
      }
      case OP.PERSID:
        machine.push("persistent", [await this.#line()]);
        return;
      case OP.PUT:
        machine.remember(this.#index(await this.#line()));
        return;
      case OP.BINPUT:
        machine.remember(cursor.u8());
        return;
      case OP.LONG_BINPUT:
        machine.remember(cursor.u32());
        return;
      case OP.GET:
        machine.recall(this.#index(await this.#line()));
        return;
      case OP.BINGET:
        machine.recall(cursor.u8());
        return;
      case OP.LONG_BINGET:
        machine.recall(cursor.u32());
        return;
      case OP.EXT1:
      case OP.EXT2:
      case OP.EXT4: {
        const code = op === OP.EXT1 ? cursor.u8() : op === OP.EXT2 ? cursor.u16() : cursor.u32();
        machine.global("copyreg", `extension ${code}`);
        return;
      }
      default:
        throw new FormatError("malformed", `is no pickle: it has an unknown step 0x${op.toString(16)}`);
    }
  }
  #index(line) {
    if (!/^\d{1,10}$/.test(line))
      throw new FormatError("malformed", "is a pickle with a memo index that is none");
    return Number(line);
  }
  async #long(length) {
    if (length > 8) {
      this.#opaqueBytes(length);
      return;
    }
    await this.#cursor.ensure(length);
    let value = 0n;
    const bytes = this.#cursor.bytes(length);
    for (let at = length - 1; at >= 0; at -= 1) value = value * 256n + BigInt(bytes[at]);
    this.#machine.add(Number(BigInt.asIntN(length * 8, value)));
  }
  async #text(length) {
    if (length > STRING_KEPT) {
      this.#opaqueBytes(length);
      return;
    }
    if (length > this.#cursor.ready) await this.#cursor.ensure(length);
    this.#machine.add(this.#cursor.text(length));
  }
  #opaqueBytes(length) {
    this.#cursor.skip(length);
    this.#machine.add({ kind: "opaque", items: [], length });
  }
  async #line() {
    const bytes = [];
    for (; ; ) {
      if (this.#cursor.ready < 1) await this.#cursor.ensure(1);
      const byte = this.#cursor.u8();
      if (byte === 10) return utf8(Uint8Array.from(bytes));
      bytes.push(byte);
      if (bytes.length > LINE_LIMIT)
        throw new FormatError("malformed", "is no pickle: it has a line without an end");
    }
  }
};

// src/formats/rebuilt-tensor.ts
var DTYPES = {
  DoubleStorage: ["F64", 8],
  FloatStorage: ["F32", 4],
  HalfStorage: ["F16", 2],
  BFloat16Storage: ["BF16", 2],
  LongStorage: ["I64", 8],
  IntStorage: ["I32", 4],
  ShortStorage: ["I16", 2],
  CharStorage: ["I8", 1],
  ByteStorage: ["U8", 1],
  BoolStorage: ["BOOL", 1],
  ComplexFloatStorage: ["C64", 8],
  ComplexDoubleStorage: ["C128", 16],
  QInt8Storage: ["I8", 1],
  QUInt8Storage: ["U8", 1],
  QInt32Storage: ["I32", 4],
  UntypedStorage: ["U8", 1],
  float64: ["F64", 8],
  float32: ["F32", 4],
  float16: ["F16", 2],
  bfloat16: ["BF16", 2],
  float8_e4m3fn: ["F8_E4M3", 1],
  float8_e5m2: ["F8_E5M2", 1],
  int64: ["I64", 8],
  int32: ["I32", 4],
  int16: ["I16", 2],
  int8: ["I8", 1],
  uint8: ["U8", 1],
  uint16: ["U16", 2],
  uint32: ["U32", 4],
  uint64: ["U64", 8],
  bool: ["BOOL", 1],
  f8: ["F64", 8],
  f4: ["F32", 4],
  f2: ["F16", 2],
  i8: ["I64", 8],
  i4: ["I32", 4],
  i2: ["I16", 2],
  i1: ["I8", 1],
  u1: ["U8", 1],
  b1: ["BOOL", 1]
};
function tensorOf(node) {
  if (node.kind !== "call" || !node.name) return void 0;
  const name = node.name;
  const args = itemsOf(node.items[0]);
  if (/^torch\._utils _rebuild_(?:tensor|tensor_v2|tensor_v3|qtensor)$/.test(name)) return torchTensor(args);
  if (/^torch\._utils _rebuild_parameter(?:_with_state)?$/.test(name)) {
    return isNode(args[0]) ? tensorOf(args[0]) : void 0;
  }
  if (name === "torch._tensor _rebuild_from_type_v2") {
    const inner = args[0];
    return isNode(inner) && inner.name ? tensorOf({ kind: "call", name: inner.name, items: [args[2] ?? null] }) : void 0;
  }
  if (/^numpy\._?core\.multiarray _reconstruct$/.test(name)) return numpyArray(itemsOf(node.items[1]));
  if (/^numpy\._?core\.numeric _frombuffer$/.test(name)) {
    const [data, type, shape] = args;
    return numpyArray([1, shape ?? null, type ?? null, null, data ?? null]);
  }
  return void 0;
}
function torchTensor([storage, offset, size, strides, , , dtype]) {
  const shape = shapeOf(size);
  if (!shape || !isNode(storage) || storage.kind !== "persistent") return void 0;
  const [, type, key, , numel] = itemsOf(storage.items[0]);
  if (typeof key !== "string" && typeof key !== "number" || typeof numel !== "number" || !(numel >= 0)) {
    throw new FormatError("malformed", "has a tensor without a storage");
  }
  const own = DTYPES[lastName(type)] ?? ["?", 0];
  const [shown, width] = DTYPES[lastName(dtype)] ?? own;
  const bytes = numel * own[1];
  const elements = width > 0 && own[1] > 0 ? Math.floor(bytes / width) : numel;
  const first = typeof offset === "number" ? offset : 0;
  const steps = shapeOf(strides) ?? [];
  checkReach(shape, steps, first, elements);
  return {
    dtype: shown,
    shape,
    storage: { key: String(key), elements, bytes },
    ...isContiguous(shape, steps) && { start: first * width }
  };
}
function isContiguous(shape, steps) {
  let step = 1;
  for (let index = shape.length - 1; index >= 0; index -= 1) {
    if (shape[index] > 1 && steps[index] !== step) return false;
    step *= shape[index];
  }
  return true;
}
function checkReach(shape, steps, offset, elements) {
  if (elementsOf(shape) === 0) return;
  let reach = offset;
  for (const [index, size] of shape.entries()) reach += (size - 1) * (steps[index] ?? 0);
  if (steps.length !== shape.length || steps.some((step) => step < 0) || offset < 0 || !(reach < elements)) {
    throw new FormatError("malformed", "has a tensor outside of its storage");
  }
}
function lastName(value) {
  return isNode(value) ? (value.name ?? "").replace(/^.*[ .]/, "") : "";
}
function numpyArray([, size, type, , data]) {
  const shape = shapeOf(size);
  if (!shape) return void 0;
  const code = isNode(type) ? itemsOf(type.items[0])[0] : void 0;
  const known = typeof code === "string" ? DTYPES[code] : void 0;
  const stored = storedBytes(data);
  if (known && stored !== void 0 && elementsOf(shape) * known[1] > stored) {
    throw new FormatError("malformed", "has an array that is longer than its bytes");
  }
  return known && stored !== void 0 ? { dtype: known[0], shape } : void 0;
}
function storedBytes(data) {
  if (typeof data === "string") return Buffer.byteLength(data);
  if (!isNode(data)) return void 0;
  if (data.kind === "opaque") return data.length;
  return data.kind === "call" && data.name === "_codecs encode" ? storedBytes(itemsOf(data.items[0])[0]) : void 0;
}
function shapeOf(value) {
  let node = value;
  if (isNode(node) && node.kind === "call") node = itemsOf(node.items[0])[0];
  if (!isNode(node) || node.kind !== "tuple" && node.kind !== "list") return void 0;
  const sizes = node.items;
  return sizes.every((size) => Number.isSafeInteger(size)) ? [...sizes] : void 0;
}

// src/formats/pickled-tensors.ts
var DEPTH_LIMIT = 12;
var NAME_LIMIT = 1024;
var NODE_LIMIT = 2e6;
function tensorsIn(root) {
  const found = { tally: new TensorTally(), starts: [], storages: [], optimizerTensors: 0 };
  const storages = /* @__PURE__ */ new Map();
  const uncounted = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const work = [{ value: root, name: "", depth: 0 }];
  for (let item = work.pop(); item; item = work.pop()) {
    const { value, name, depth } = item;
    if (!isNode(value) || depth > DEPTH_LIMIT) continue;
    const tensor = tensorOf(value);
    if (tensor) {
      addTensor(found.tally, name, tensor, uncounted);
      const { storage, start } = tensor;
      found.starts.push(storage && start !== void 0 ? { key: storage.key, start } : void 0);
      if (/(?:^|\.)exp_avg|momentum_buffer|\.(?:optimizer|optimizer_states?)\./.test(`.${name}`))
        found.optimizerTensors += 1;
      if (tensor.storage && !storages.has(tensor.storage.key)) {
        storages.set(tensor.storage.key, tensor.storage);
      }
      continue;
    }
    if (seen.has(value)) continue;
    seen.add(value);
    if (seen.size > NODE_LIMIT) throw new FormatError("oversized", "is a pickle of too many parts");
    for (const child of childrenOf(value, name).reverse()) work.push({ ...child, depth: depth + 1 });
  }
  found.storages = [...storages.values()];
  return found;
}
function addTensor(tally, name, tensor, uncounted) {
  const { storage, dtype, shape } = tensor;
  if (!storage) {
    tally.add(name, dtype, shape);
    return;
  }
  const left = uncounted.get(storage.key) ?? storage.elements;
  const elements = tally.add(name, dtype, shape, left);
  uncounted.set(storage.key, Math.max(0, left - elements));
}
function childrenOf(node, name) {
  if (node.kind === "global" || node.kind === "persistent") return [];
  const prefix = name ? `${name}.` : "";
  const children = [];
  for (const [index, value] of node.items.entries()) {
    if (!isNode(value) || value.kind === "opaque" || node.kind === "dict" && index % 2 === 0) continue;
    const key = node.kind === "dict" ? node.items[index - 1] : index;
    const label = typeof key === "string" || typeof key === "number" ? String(key) : "?";
    children.push({ value, name: node.kind === "call" ? name : `${prefix}${label}`.slice(0, NAME_LIMIT) });
  }
  return children;
}

// src/formats/pytorch.ts
var PICKLE_LIMIT = 32 * 1024 * 1024;
var OTHER_PICKLES = 16;
var OTHER_PICKLE_LIMIT = 1024 * 1024;
var LEGACY_MAGIC = Uint8Array.of(138, 10, 108, 252, 156, 70, 249, 32, 106, 168, 80, 25);
async function readPyTorch(source) {
  const globals = /* @__PURE__ */ new Set();
  try {
    const start = await source.read(0, Math.min(4, source.size));
    const isZip = start[0] === 80 && start[1] === 75;
    const header = isZip ? await readZipCheckpoint(source, globals) : await readPickleFile(source, globals);
    return { ...header, globals: [...globals].sort() };
  } catch (error) {
    if (error instanceof FormatError) error.globals = [...globals].sort();
    throw error;
  }
}
async function readZipCheckpoint(source, globals) {
  const entries = await readZip(source);
  const pickle = entries.find((entry) => entry.name.endsWith("/data.pkl") || entry.name === "data.pkl");
  if (!pickle) throw new FormatError("malformed", "is an archive without the pickle of a checkpoint");
  if (pickle.size > PICKLE_LIMIT) {
    throw new FormatError("oversized", "has a description of tensors that is too long");
  }
  const others = entries.filter((entry) => entry.name.endsWith(".pkl") && entry !== pickle);
  for (const other of others.slice(0, OTHER_PICKLES)) await scanOther(other, globals);
  const value = await scanPickle(new Cursor(new MemorySource(await pickle.read(PICKLE_LIMIT))), globals);
  const folder = pickle.name.slice(0, -"data.pkl".length);
  const { tally, starts, storages, optimizerTensors } = tensorsIn(value);
  checkStorages(entries, folder, storages);
  const files = new Map(entries.map((entry) => [entry.name, entry]));
  const locate = async (index) => {
    const place = starts[index];
    const begin = place && await files.get(`${folder}data/${place.key}`)?.begin();
    return begin === void 0 ? void 0 : begin + place.start;
  };
  const format = entries.some(({ name }) => name.startsWith(`${folder}code/`)) ? "TorchScript" : "PyTorch";
  return tally.header(format, {}, { locate, ...hintOf(tally.count, optimizerTensors) });
}
async function scanOther(entry, globals) {
  try {
    const bytes = await entry.read(OTHER_PICKLE_LIMIT);
    await scanPickle(new Cursor(new MemorySource(bytes)), globals);
  } catch {
  }
}
function checkStorages(entries, folder, storages) {
  const sizes = new Map(entries.map((entry) => [entry.name, entry.size]));
  for (const { key, bytes } of storages) {
    const size = sizes.get(`${folder}data/${key}`);
    if (size === void 0) throw new FormatError("truncated", "lacks the bytes of a tensor that it names");
    if (size < bytes) throw new FormatError("truncated", "holds fewer bytes than its tensors need");
  }
}
async function readPickleFile(source, globals) {
  const cursor = new Cursor(source);
  await cursor.ensure(Math.min(16, cursor.left));
  if (await isLegacy(source)) return readLegacyCheckpoint(cursor, globals);
  const { tally, storages, optimizerTensors } = tensorsIn(await scanPickle(cursor, globals));
  if (storages.length) throw new FormatError("malformed", "names tensors whose bytes are not in it");
  return tally.header("pickle", {}, hintOf(tally.count, optimizerTensors));
}
async function isLegacy(source) {
  const start = await source.read(0, Math.min(16, source.size));
  return start[0] === 128 && LEGACY_MAGIC.every((byte, index) => start[index + 2] === byte);
}
async function readLegacyCheckpoint(cursor, globals) {
  for (let index = 0; index < 3; index += 1) await scanPickle(cursor, globals);
  const { tally, storages, optimizerTensors } = tensorsIn(await scanPickle(cursor, globals));
  checkLegacyStorages(cursor, await scanPickle(cursor, globals), storages);
  return tally.header("PyTorch (before 1.6)", {}, hintOf(tally.count, optimizerTensors));
}
function checkLegacyStorages(cursor, keys, storages) {
  const bytes = new Map(storages.map((storage) => [storage.key, storage.bytes]));
  for (const item of itemsOf(keys)) {
    const key = typeof item === "string" || typeof item === "number" ? String(item) : "";
    cursor.skip(8 + (bytes.get(key) ?? 0));
    bytes.delete(key);
  }
  if (bytes.size) throw new FormatError("truncated", "lacks the bytes of a tensor that it names");
}
function hintOf(tensors, optimizerTensors) {
  return tensors > 0 && optimizerTensors === tensors ? { hint: "optimizer" } : {};
}
export {
  readPyTorch
};
