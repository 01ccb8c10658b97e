import type { ByteSource } from './byte-source.ts';
import { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { type TensorHeader, TensorTally } from './tensors.ts';

/** flax/serialization.py: extension 1 is an array, packed as (shape, dtype name, bytes). */
const ARRAY_EXTENSION = 1;
const DEPTH_LIMIT = 64;
const NODE_LIMIT = 2_000_000;
const NAME_LIMIT = 1024;

/** numpy's names of dtypes, as Flax writes them. */
const DTYPES: Readonly<Record<string, readonly [name: string, bytes: number]>> = {
  bfloat16: ['BF16', 2],
  float16: ['F16', 2],
  float32: ['F32', 4],
  float64: ['F64', 8],
  int8: ['I8', 1],
  int16: ['I16', 2],
  int32: ['I32', 4],
  int64: ['I64', 8],
  uint8: ['U8', 1],
  uint16: ['U16', 2],
  uint32: ['U32', 4],
  uint64: ['U64', 8],
  bool: ['BOOL', 1],
  complex64: ['C64', 8],
};

/** What stands at the cursor: a container with so many values, an extension, a text, or something without parts. */
type Head =
  | { kind: 'map' | 'array'; length: number }
  | { kind: 'extension'; length: number; type: number }
  | { kind: 'text' | 'bytes'; length: number }
  | { kind: 'number'; value: number }
  | { kind: 'other' };

/** Parameters that Flax serialised with msgpack: a tree of maps with arrays at its leaves. @throws FormatError */
export async function readFlax(source: ByteSource): Promise<TensorHeader> {
  const cursor = new Cursor(source);
  const tally = new TensorTally();
  /** Containers that are open: how many values each still needs, and the name of the current one. */
  const open: { left: number; map: boolean; key: string; index: number }[] = [];
  let nodes = 0;
  do {
    nodes += 1;
    if (nodes > NODE_LIMIT) throw new FormatError('oversized', 'has too many parts');
    const parent = open.at(-1);
    if (parent) {
      parent.left -= 1;
      parent.key = parent.map ? await readKey(cursor) : String(parent.index);
      parent.index += 1;
    }
    const head = await readHead(cursor);
    if (head.kind === 'map' || head.kind === 'array') {
      if (open.length >= DEPTH_LIMIT) throw new FormatError('malformed', 'is nested too deep');
      open.push({ left: head.length, map: head.kind === 'map', key: '', index: 0 });
    } else if (head.kind === 'extension') {
      const end = cursor.position + head.length;
      if (head.type === ARRAY_EXTENSION) {
        const name = open.map((container) => container.key).join('.');
        await readArray(cursor, end, name.slice(0, NAME_LIMIT), tally);
      }
      cursor.skip(end - cursor.position);
    } else if (head.kind === 'text' || head.kind === 'bytes') cursor.skip(head.length);
    while (open.at(-1)?.left === 0) open.pop();
  } while (open.length > 0);
  if (cursor.left > 0) throw new FormatError('malformed', 'goes on after its end');
  if (tally.count === 0) throw new FormatError('malformed', 'holds no arrays');
  return tally.header('Flax', {});
}

async function readKey(cursor: Cursor): Promise<string> {
  const head = await readHead(cursor);
  if (head.kind === 'number') return String(head.value);
  if (head.kind !== 'text' && head.kind !== 'bytes')
    throw new FormatError('malformed', 'has a key that is no text');
  if (head.length > NAME_LIMIT) throw new FormatError('malformed', 'has a key that is too long');
  await cursor.ensure(head.length);
  return cursor.text(head.length);
}

async function readArray(cursor: Cursor, end: number, name: string, tally: TensorTally): Promise<void> {
  const wrong = () => new FormatError('malformed', 'has an array that contradicts itself');
  const outer = await readHead(cursor);
  if (outer.kind !== 'array' || outer.length !== 3) throw wrong();
  const sizes = await readHead(cursor);
  if (sizes.kind !== 'array' || sizes.length > 32) throw wrong();
  const shape: number[] = [];
  for (let at = 0; at < sizes.length; at += 1) {
    const size = await readHead(cursor);
    if (size.kind !== 'number') throw wrong();
    shape.push(size.value);
  }
  const type = await readHead(cursor);
  if ((type.kind !== 'text' && type.kind !== 'bytes') || type.length > 32) throw wrong();
  await cursor.ensure(type.length);
  const dtype = cursor.text(type.length);
  const data = await readHead(cursor);
  if (data.kind !== 'bytes' && data.kind !== 'text') throw wrong();
  const known = Object.hasOwn(DTYPES, dtype) ? DTYPES[dtype] : undefined;
  if (!known) throw new FormatError('unsupported', 'has an array of a type that is not known here');
  const elements = tally.add(name, known[0], shape);
  if (elements * known[1] !== data.length) throw wrong();
  if (cursor.position + data.length !== end) throw wrong();
}

/** msgpack's first bytes (spec.md, "Formats"). */
async function readHead(cursor: Cursor): Promise<Head> {
  await cursor.ensure(Math.min(10, cursor.left) || 1);
  const byte = cursor.u8();
  if (byte < 0x80) return { kind: 'number', value: byte };
  if (byte < 0x90) return { kind: 'map', length: byte & 15 };
  if (byte < 0xa0) return { kind: 'array', length: byte & 15 };
  if (byte < 0xc0) return { kind: 'text', length: byte & 31 };
  if (byte >= 0xe0) return { kind: 'number', value: byte - 256 };
  switch (byte) {
    case 0xc0:
    case 0xc2:
    case 0xc3:
      return { kind: 'other' };
    case 0xc4:
    case 0xc5:
    case 0xc6:
      return { kind: 'bytes', length: bigEndian(cursor, 2 ** (byte - 0xc4)) };
    case 0xc7:
    case 0xc8:
    case 0xc9: {
      const length = bigEndian(cursor, 2 ** (byte - 0xc7));
      return { kind: 'extension', length, type: cursor.u8() };
    }
    case 0xca:
    case 0xcb:
      cursor.skip(byte === 0xca ? 4 : 8);
      return { kind: 'other' };
    case 0xcc:
    case 0xcd:
    case 0xce:
    case 0xcf:
      return { kind: 'number', value: bigEndian(cursor, 2 ** (byte - 0xcc)) };
    case 0xd0:
    case 0xd1:
    case 0xd2:
    case 0xd3:
      cursor.skip(2 ** (byte - 0xd0));
      return { kind: 'other' };
    case 0xd4:
    case 0xd5:
    case 0xd6:
    case 0xd7:
    case 0xd8:
      return { kind: 'extension', length: 2 ** (byte - 0xd4), type: cursor.u8() };
    case 0xd9:
    case 0xda:
    case 0xdb:
      return { kind: 'text', length: bigEndian(cursor, 2 ** (byte - 0xd9)) };
    case 0xdc:
    case 0xdd:
      return { kind: 'array', length: bigEndian(cursor, byte === 0xdc ? 2 : 4) };
    case 0xde:
    case 0xdf:
      return { kind: 'map', length: bigEndian(cursor, byte === 0xde ? 2 : 4) };
    default:
      throw new FormatError('malformed', 'is no msgpack');
  }
}

function bigEndian(cursor: Cursor, bytes: number): number {
  let value = 0;
  for (let at = 0; at < bytes; at += 1) value = value * 256 + cursor.u8();
  return value;
}
