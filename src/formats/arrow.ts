import type { ByteSource } from './byte-source.ts';
import { utf8 } from './cursor.ts';
import type { DataFile } from './data-file.ts';
import { FormatError } from './format-error.ts';

/** Messages that are looked at; the rows of the others are estimated by their bytes. */
const MESSAGE_LIMIT = 256;
const METADATA_LIMIT = 4 * 1024 * 1024;

const CONTINUATION = 0xffffffff;
const MAGIC = 'ARROW1';
const SCHEMA = 1;
const RECORD_BATCH = 3;
const SCHEMA_AND_BATCHES = 4;

/** Rows of an Arrow stream or file (Feather), by the headers of its record batches. @throws FormatError */
export async function readArrow(source: ByteSource): Promise<DataFile> {
  const start = utf8(await source.read(0, Math.min(6, source.size)));
  const file = start === MAGIC;
  if (file && utf8(await source.read(source.size - 6, 6)) !== MAGIC) {
    throw new FormatError('truncated', 'is an Arrow file without its end');
  }
  let at = file ? 8 : 0;
  let rows = 0;
  let schemas = 0;
  for (let message = 0; message < MESSAGE_LIMIT; message += 1) {
    const next = await readMessage(source, at);
    if (!next) {
      if (schemas === 0) throw new FormatError('malformed', 'is no Arrow data');
      return { format: 'Arrow', count: rows, unit: 'row' };
    }
    if (next.kind === SCHEMA) schemas += 1;
    else if (next.kind === RECORD_BATCH) rows += next.rows;
    if (schemas === 0) throw new FormatError('malformed', 'is Arrow data without a schema');
    at = next.end;
  }
  return { format: 'Arrow', count: Math.round((rows * source.size) / at), unit: 'row', estimated: true };
}

/** The message at an offset; undefined at the end of the stream. */
async function readMessage(
  source: ByteSource,
  at: number,
): Promise<{ kind: number; rows: number; end: number } | undefined> {
  // A writer that stopped without an end mark leaves a stream that readers accept.
  if (at === source.size) return undefined;
  const head = await source.read(at, Math.min(8, source.size - at));
  if (head.length < 8) throw new FormatError('truncated', 'is Arrow data that is cut short');
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  if (view.getUint32(0, true) !== CONTINUATION) throw new FormatError('malformed', 'is no Arrow data');
  const length = view.getUint32(4, true);
  if (length === 0) return undefined;
  if (length > METADATA_LIMIT) throw new FormatError('malformed', 'has an Arrow message that is too long');
  const table = new FlatTable(await source.read(at + 8, length));
  const body = table.int64(3);
  const kind = table.uint8(1);
  if (kind < SCHEMA || kind > SCHEMA_AND_BATCHES)
    throw new FormatError('malformed', 'has an unknown Arrow message');
  const end = at + 8 + length + body;
  if (!Number.isSafeInteger(end) || end > source.size) {
    throw new FormatError('truncated', 'is Arrow data that is cut short');
  }
  const batch = kind === RECORD_BATCH ? table.table(2) : undefined;
  const rows = batch?.int64(0) ?? 0;
  // The first column tells its length too.
  const column = batch?.firstOfVector(1);
  if (column !== undefined && column !== rows)
    throw new FormatError('malformed', 'contradicts itself about its rows');
  return { kind, rows, end };
}

/** A table of a FlatBuffer: fields by their number, through the table's own list of offsets. */
class FlatTable {
  readonly #view: DataView;
  readonly #at: number;

  constructor(
    bytes: Uint8Array,
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    at?: number,
  ) {
    this.#view = view;
    this.#at = at ?? this.#u32(0);
  }

  uint8(field: number): number {
    const at = this.#place(field);
    return at === undefined ? 0 : this.#view.getUint8(this.#inside(at, 1));
  }

  /** @throws FormatError for what no length or count can be. */
  int64(field: number): number {
    const at = this.#place(field);
    if (at === undefined) return 0;
    const value = Number(this.#view.getBigInt64(this.#inside(at, 8), true));
    if (!Number.isSafeInteger(value) || value < 0)
      throw new FormatError('malformed', 'has an impossible Arrow length');
    return value;
  }

  table(field: number): FlatTable | undefined {
    const at = this.#place(field);
    return at === undefined ? undefined : new FlatTable(new Uint8Array(0), this.#view, at + this.#u32(at));
  }

  /** The first 64-bit number of a vector's first structure. */
  firstOfVector(field: number): number | undefined {
    const at = this.#place(field);
    if (at === undefined) return undefined;
    const vector = at + this.#u32(at);
    if (this.#u32(vector) === 0) return undefined;
    return Number(this.#view.getBigInt64(this.#inside(vector + 4, 8), true));
  }

  #place(field: number): number | undefined {
    const list = this.#at - this.#view.getInt32(this.#inside(this.#at, 4), true);
    const entry = 4 + field * 2;
    if (entry + 2 > this.#view.getUint16(this.#inside(list, 2), true)) return undefined;
    const offset = this.#view.getUint16(this.#inside(list + entry, 2), true);
    return offset === 0 ? undefined : this.#at + offset;
  }

  #u32(at: number): number {
    return this.#view.getUint32(this.#inside(at, 4), true);
  }

  #inside(at: number, length: number): number {
    if (at < 0 || at + length > this.#view.byteLength)
      throw new FormatError('malformed', 'has a broken Arrow message');
    return at;
  }
}
