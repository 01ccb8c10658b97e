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

// src/formats/hdf5-pages.ts
var PAGE = 4 * 1024;
var PAGE_LIMIT = 448;
var TooScattered = class extends Error {
  name = "TooScattered";
};
var Hdf5Pages = class {
  #source;
  /** Addresses count from the superblock, which a user block may stand before. */
  #base;
  offsetBytes;
  lengthBytes;
  #pages = /* @__PURE__ */ new Map();
  constructor(source, base, offsetBytes, lengthBytes) {
    this.#source = source;
    this.#base = base;
    this.offsetBytes = offsetBytes;
    this.lengthBytes = lengthBytes;
  }
  get size() {
    return this.#source.size - this.#base;
  }
  /** @throws FormatError where the file ends before, TooScattered over the limit. */
  async read(address, length) {
    if (address < 0 || address + length > this.size) {
      throw new FormatError("malformed", "has a header that lies outside of it");
    }
    const bytes = new Uint8Array(length);
    const from = this.#base + address;
    for (let filled = 0; filled < length; ) {
      const at = from + filled;
      const page = await this.#page(Math.floor(at / PAGE));
      const part = page.subarray(at % PAGE, at % PAGE + length - filled);
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  }
  /** A cursor over `length` bytes, all of them ready to be taken. */
  async cursor(address, length) {
    return cursorOver(await this.read(address, length));
  }
  /** A file offset; undefined for the address that stands for none. */
  address(cursor) {
    return sized(cursor, this.offsetBytes);
  }
  length(cursor) {
    return sized(cursor, this.lengthBytes);
  }
  async #page(number) {
    const known = this.#pages.get(number);
    if (known) return known;
    if (this.#pages.size >= PAGE_LIMIT) throw new TooScattered();
    const start = number * PAGE;
    const page = await this.#source.read(start, Math.min(PAGE, this.#source.size - start));
    this.#pages.set(number, page);
    return page;
  }
};
async function cursorOver(bytes) {
  const cursor = new Cursor(new MemorySource(bytes));
  await cursor.ensure(bytes.length);
  return cursor;
}
function sized(cursor, bytes) {
  if (bytes === 4) {
    const value2 = cursor.u32();
    return value2 === 4294967295 ? void 0 : value2;
  }
  const value = cursor.i64();
  if (value === -1n) return void 0;
  if (value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new FormatError("malformed", "holds a length or count that no file can have");
  }
  return Number(value);
}

// src/formats/hdf5-objects.ts
var MESSAGE = {
  dataspace: 1,
  linkInfo: 2,
  datatype: 3,
  link: 6,
  layout: 8,
  attribute: 12,
  continuation: 16,
  symbolTable: 17
};
var MESSAGE_LIMIT = 4096;
var BLOCK_LIMIT = 64;
var HEADER_LIMIT = 1024 * 1024;
var CHECKSUM = 4;
async function readObject(pages, address) {
  const start = await pages.read(address, Math.min(32, pages.size - address));
  const isNew = String.fromCharCode(...start.subarray(0, 4)) === "OHDR";
  const head = await cursorOver(start);
  const blocks = [];
  let hasOrder = false;
  if (isNew) {
    head.skip(5);
    const flags = head.u8();
    head.skip((flags & 32 ? 16 : 0) + (flags & 16 ? 4 : 0));
    const width = 1 << (flags & 3);
    const length = width === 1 ? head.u8() : width === 2 ? head.u16() : width === 4 ? head.u32() : head.u64();
    hasOrder = (flags & 4) !== 0;
    blocks.push({ at: address + head.position, length });
  } else {
    if (head.u8() !== 1) throw new FormatError("malformed", "has an object without a header");
    head.skip(7);
    blocks.push({ at: address + 16, length: head.u32() });
  }
  const messages = [];
  for (const [index, { at, length }] of blocks.entries()) {
    if (length > HEADER_LIMIT || index > BLOCK_LIMIT) {
      throw new FormatError("oversized", "has a header that is too long to read");
    }
    const block = await pages.cursor(at, length);
    if (isNew && index > 0) block.skip(4);
    const end = isNew && index > 0 ? length - CHECKSUM : length;
    while (end - block.position >= (isNew ? 4 : 8)) {
      const message = await readMessage(block, end, isNew, hasOrder);
      if (!message) break;
      if (messages.push(message) > MESSAGE_LIMIT) {
        throw new FormatError("oversized", "has a header that is too long to read");
      }
      if (message.type === MESSAGE.continuation) {
        const next = pages.address(message.body);
        const size = pages.length(message.body);
        if (next !== void 0 && size !== void 0) blocks.push({ at: next, length: size });
      }
    }
  }
  return messages;
}
async function readMessage(block, end, isNew, hasOrder) {
  const type = isNew ? block.u8() : block.u16();
  const size = block.u16();
  const flags = block.u8();
  const more = isNew ? hasOrder ? 2 : 0 : 3;
  if (block.position + more + size > end) return void 0;
  block.skip(more);
  return { type, shared: (flags & 2) !== 0, body: await cursorOver(block.bytes(size)) };
}

// src/formats/hdf5-attributes.ts
var TEXT_LIMIT = 512 * 1024;
var FIXED_TEXT = 3;
var VARIABLE = 9;
async function textAttribute(pages, messages, name) {
  for (const { type, shared, body } of messages) {
    if (type !== MESSAGE.attribute || shared) continue;
    const version = body.u8();
    body.skip(1);
    const [nameBytes, typeBytes, spaceBytes] = [body.u16(), body.u16(), body.u16()];
    if (version > 2) body.skip(1);
    const padded = (length2) => version === 1 ? Math.ceil(length2 / 8) * 8 : length2;
    const found = utf8(body.bytes(nameBytes)).replace(/\0.*$/s, "");
    if (found !== name) continue;
    body.skip(padded(nameBytes) - nameBytes);
    const kind = body.u8() & 15;
    body.skip(3);
    const length = body.u32();
    body.skip(padded(typeBytes) - 8 + padded(spaceBytes));
    if (kind === FIXED_TEXT) return utf8(body.bytes(Math.min(length, body.left)));
    return kind === VARIABLE ? heapText(pages, body) : void 0;
  }
  return void 0;
}
async function heapText(pages, body) {
  const length = body.u32();
  const collection = pages.address(body);
  const wanted = body.u32();
  if (collection === void 0) return void 0;
  if (length > TEXT_LIMIT) throw new FormatError("oversized", "has a configuration that is too long to read");
  const head = await pages.cursor(collection, 8 + pages.lengthBytes);
  if (head.text(4) !== "GCOL") throw new FormatError("malformed", "has an attribute without its text");
  head.skip(4);
  const end = collection + (pages.length(head) ?? 0);
  const headBytes = 8 + pages.lengthBytes;
  for (let at = collection + headBytes; at + headBytes <= end; ) {
    const item = await pages.cursor(at, headBytes);
    const index = item.u16();
    item.skip(6);
    const size = pages.length(item) ?? 0;
    if (index === wanted) return utf8(await pages.read(at + headBytes, Math.min(length, size)));
    if (index === 0) break;
    at += headBytes + Math.ceil(size / 8) * 8;
  }
  return void 0;
}

// src/formats/hdf5-groups.ts
var NAME_LIMIT = 1024;
var NODE_LIMIT = 4096;
var NO_INDEX = "has a group whose index is damaged";
async function linksOf(pages, messages) {
  const links = [];
  for (const { type, body } of messages) {
    if (type === MESSAGE.symbolTable) links.push(...await symbolTable(pages, body));
    else if (type === MESSAGE.link) links.push(...hardLink(pages, body));
    else if (type === MESSAGE.linkInfo && isDense(pages, body)) throw new TooScattered();
  }
  return links;
}
function isDense(pages, body) {
  body.skip(1);
  if (body.u8() & 1) body.skip(8);
  return pages.address(body) !== void 0;
}
function hardLink(pages, body) {
  body.skip(1);
  const flags = body.u8();
  const kind = flags & 8 ? body.u8() : 0;
  body.skip((flags & 4 ? 8 : 0) + (flags & 16 ? 1 : 0));
  const width = 1 << (flags & 3);
  const length = width === 1 ? body.u8() : width === 2 ? body.u16() : width === 4 ? body.u32() : body.u64();
  if (length > NAME_LIMIT) throw new FormatError("malformed", "has a name that is too long");
  const name = body.text(length);
  const address = kind === 0 ? pages.address(body) : void 0;
  return address === void 0 ? [] : [{ name, address }];
}
async function symbolTable(pages, body) {
  const tree = pages.address(body);
  const heap = pages.address(body);
  if (tree === void 0 || heap === void 0) return [];
  const names = await namesAt(pages, heap);
  const links = [];
  const queue = [tree];
  for (let at = 0; at < queue.length; at += 1) {
    if (queue.length > NODE_LIMIT) throw new FormatError("malformed", NO_INDEX);
    const node = queue[at];
    const magic = utf8(await pages.read(node, 4));
    if (magic === "TREE") queue.push(...await childrenOf(pages, node));
    else if (magic === "SNOD") links.push(...await entriesOf(pages, node, names));
    else throw new FormatError("malformed", NO_INDEX);
  }
  return links;
}
async function childrenOf(pages, node) {
  const head = await pages.cursor(node, 8);
  head.skip(6);
  const count = head.u16();
  const entry = pages.offsetBytes + pages.lengthBytes;
  const body = await pages.cursor(node + 8 + 2 * pages.offsetBytes, count * entry);
  const children = [];
  for (let index = 0; index < count; index += 1) {
    body.skip(pages.lengthBytes);
    const child = pages.address(body);
    if (child !== void 0) children.push(child);
  }
  return children;
}
async function entriesOf(pages, node, names) {
  const head = await pages.cursor(node, 8);
  head.skip(6);
  const count = head.u16();
  const rest = 24;
  const body = await pages.cursor(node + 8, count * (2 * pages.offsetBytes + rest));
  const links = [];
  for (let index = 0; index < count; index += 1) {
    const offset = pages.address(body);
    const address = pages.address(body);
    body.skip(rest);
    if (offset !== void 0 && address !== void 0) links.push({ name: names(offset), address });
  }
  return links;
}
async function namesAt(pages, address) {
  const head = await pages.cursor(address, 8 + 2 * pages.lengthBytes + pages.offsetBytes);
  if (head.text(4) !== "HEAP") throw new FormatError("malformed", NO_INDEX);
  head.skip(4);
  const size = pages.length(head);
  pages.length(head);
  const start = pages.address(head);
  if (size === void 0 || start === void 0) throw new FormatError("malformed", NO_INDEX);
  if (size > NODE_LIMIT * NAME_LIMIT) throw new TooScattered();
  const heap = await pages.read(start, size);
  return (offset) => {
    const end = heap.indexOf(0, offset);
    const name = heap.subarray(offset, end < 0 ? void 0 : end);
    if (name.length > NAME_LIMIT) throw new FormatError("malformed", "has a name that is too long");
    return utf8(name);
  };
}

// src/formats/hdf5-datasets.ts
var OBJECT_LIMIT = 5e4;
var NAME_LIMIT2 = 4096;
var RANK_LIMIT = 32;
async function readDatasets(pages, root) {
  const found = [];
  const seen = /* @__PURE__ */ new Set([root]);
  const queue = [{ name: "", address: root }];
  for (let at = 0; at < queue.length; at += 1) {
    const { name, address } = queue[at];
    const messages = await readObject(pages, address);
    const dataset = datasetOf(pages, messages, name);
    if (dataset) found.push(dataset);
    for (const link of await linksOf(pages, messages)) {
      if (seen.has(link.address)) continue;
      seen.add(link.address);
      if (queue.length >= OBJECT_LIMIT) throw new FormatError("oversized", "holds too many objects to read");
      queue.push({
        name: (name ? `${name}/${link.name}` : link.name).slice(0, NAME_LIMIT2),
        address: link.address
      });
    }
  }
  return found;
}
function datasetOf(pages, messages, name) {
  const body = (type2) => messages.find((one) => one.type === type2 && !one.shared)?.body;
  const [space, datatype, layout] = [body(MESSAGE.dataspace), body(MESSAGE.datatype), body(MESSAGE.layout)];
  if (!space || !datatype || !layout) return void 0;
  const type = readType(datatype);
  const shape = readShape(pages, space);
  if (!type || !shape) return void 0;
  const elements = elementsOf(shape);
  const stored = readStored(pages, layout);
  if (stored === void 0) return void 0;
  if (stored.exactly !== void 0 && stored.exactly < elements * type.bytes) {
    throw new FormatError("malformed", "stores less of a tensor than its shape says");
  }
  if (elements > pages.size * 8) throw new FormatError("malformed", "claims more elements than it can hold");
  return { name, dtype: type.dtype, shape };
}
function readType(body) {
  const kind = body.u8() & 15;
  const bits = body.u8();
  body.skip(2);
  const bytes = body.u32();
  if (kind === 0) return { dtype: `${bits & 8 ? "I" : "U"}${bytes * 8}`, bytes };
  if (kind !== 1) return void 0;
  body.skip(5);
  return { dtype: bytes === 2 && body.u8() === 8 ? "BF16" : `F${bytes * 8}`, bytes };
}
function readShape(pages, body) {
  const version = body.u8();
  const rank = body.u8();
  body.skip(version === 1 ? 6 : 1);
  if (version !== 1 && body.u8() === 2) return void 0;
  if (rank > RANK_LIMIT) throw new FormatError("malformed", "has a tensor of an impossible shape");
  return Array.from({ length: rank }, () => pages.length(body) ?? -1);
}
function readStored(pages, body) {
  const version = body.u8();
  if (version < 3) {
    body.skip(1);
    const isCompact = body.u8() === 0;
    body.skip(5);
    return isCompact || pages.address(body) !== void 0 ? {} : void 0;
  }
  const kind = body.u8();
  if (kind === 0) return { exactly: body.u16() };
  if (kind === 1) {
    const address = pages.address(body);
    const exactly = pages.length(body) ?? 0;
    if (address === void 0) return void 0;
    if (address + exactly > pages.size) {
      throw new FormatError("truncated", "is cut short: a tensor lies behind its end");
    }
    return { exactly };
  }
  return kind === 2 ? {} : void 0;
}

// src/formats/keras-code.ts
var VALUE_LIMIT = 5e5;
var SHOWN = 20;
function bytecodeLayers(config) {
  const found = [];
  const waiting = [config];
  for (let looked = 0; waiting.length && looked < VALUE_LIMIT && found.length < SHOWN; looked += 1) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    const layer = value;
    if (layer.class_name === "Lambda" && carriesCode(layer.config)) {
      found.push(typeof layer.config?.name === "string" ? layer.config.name : "Lambda");
    }
    waiting.push(...Object.values(value));
  }
  return found.sort();
}
function carriesCode(config) {
  const given = config?.function;
  if (Array.isArray(given)) return typeof given[0] === "string" && config?.function_type !== "function";
  return given?.class_name === "__lambda__";
}

// src/formats/hdf5.ts
var SIGNATURE = Uint8Array.of(137, 72, 68, 70, 13, 10, 26, 10);
var USER_BLOCKS = [0, 512, 1024, 2048];
var SNIFFED = 64 * 1024;
var KERAS_MARKS = [
  "keras_version",
  "layer_names",
  "model_weights",
  "model_config",
  "weight_names",
  "_layer_checkpoint_dependencies"
];
var OPTIMIZER_STATE = /^(?:optimizer(?:_weights)?|_optimizer|trainer\/optimizer)\//;
async function readHdf5(source) {
  for (const at of USER_BLOCKS) {
    if (at + 48 > source.size) break;
    const bytes = await source.read(at, Math.min(112, source.size - at));
    if (SIGNATURE.every((byte, index) => bytes[index] === byte)) return readSuperblock(source, bytes, at);
  }
  throw new FormatError("malformed", "is no HDF5 file");
}
async function readSuperblock(source, bytes, at) {
  const version = bytes[8];
  const offsetBytes = version < 2 ? bytes[13] : bytes[9];
  if (version > 3) throw new FormatError("unsupported", `has an HDF5 superblock of version ${version}`);
  if (offsetBytes !== 8 && offsetBytes !== 4) {
    throw new FormatError("unsupported", `has HDF5 offsets of ${offsetBytes} bytes`);
  }
  const addresses = version === 0 ? 24 : version === 1 ? 28 : 12;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const endAt = addresses + 2 * offsetBytes;
  const rootAt = version < 2 ? addresses + 5 * offsetBytes : endAt + offsetBytes;
  if (rootAt + offsetBytes > bytes.length)
    throw new FormatError("truncated", "is cut short in its superblock");
  const end = offsetBytes === 8 ? view.getBigUint64(endAt, true) : BigInt(view.getUint32(endAt, true));
  if (end > BigInt(source.size)) {
    throw new FormatError("truncated", `is cut short: it promises ${end} bytes and ${source.size} are there`);
  }
  if (end < 48n) throw new FormatError("malformed", "promises less than its own superblock");
  const start = Buffer.from(await source.read(at, Math.min(SNIFFED, source.size - at))).toString("latin1");
  const keras = KERAS_MARKS.some((mark) => start.includes(mark));
  const lengthBytes = version < 2 ? bytes[14] : bytes[10];
  const root = offsetBytes === 8 ? view.getBigUint64(rootAt, true) : BigInt(view.getUint32(rootAt, true));
  const metadata = { "superblock.version": version };
  const hint = keras ? {} : { hint: "data" };
  const format = keras ? "Keras HDF5" : "HDF5";
  if (lengthBytes !== 4 && lengthBytes !== 8) return { format, tensors: [], metadata, ...hint };
  const pages = new Hdf5Pages(source, at, offsetBytes, lengthBytes);
  const code = keras ? await codeIn(pages, Number(root)) : [];
  const more = { ...hint, ...code.length > 0 && { code } };
  const tally = await tallyOf(pages, Number(root));
  return tally ? tally.header(format, metadata, more) : { format, tensors: [], metadata, ...more };
}
async function codeIn(pages, root) {
  const text = await unlessScattered(
    async () => textAttribute(pages, await readObject(pages, root), "model_config")
  );
  if (!text?.includes('"Lambda"')) return [];
  try {
    return bytecodeLayers(JSON.parse(text.replace(/\0+$/, "")));
  } catch {
    return [];
  }
}
async function tallyOf(pages, root) {
  const datasets = await unlessScattered(() => readDatasets(pages, root));
  const tally = new TensorTally();
  for (const { name, dtype, shape } of datasets ?? []) {
    if (!OPTIMIZER_STATE.test(name)) tally.add(name, dtype, shape);
  }
  return tally.count ? tally : void 0;
}
async function unlessScattered(read) {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TooScattered) return void 0;
    throw error;
  }
}

export {
  bytecodeLayers,
  readHdf5
};
