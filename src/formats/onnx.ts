import type { ByteSource } from './byte-source.ts';
import { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { checkEnd, readInitializer, readPair, TEXT_KEPT } from './onnx-tensor.ts';
import { BYTES, type Field, nextField, skipField, textField, VARINT } from './protobuf.ts';
import { type TensorHeader, TensorTally } from './tensors.ts';

const PROPERTIES_KEPT = 256;
const COUNT_LIMIT = 1_000_000;

/** Where an initializer's bytes are, when they are not in the model file. */
export interface ExternalData {
  /** Relative to the model's folder, as written: hostile. */
  location: string;
  end: number;
}

export interface OnnxHeader extends TensorHeader {
  external: ExternalData[];
}

/**
 * The parts of an ONNX model that describe it: producer, properties, and the initializers of its main graph (name,
 * type, dimensions). Weights and nodes are skipped over, not read.
 *
 * @throws FormatError
 */
export async function readOnnx(source: ByteSource): Promise<OnnxHeader> {
  const cursor = new Cursor(source);
  const metadata: Record<string, unknown> = {};
  const tally = new TensorTally();
  const external = new Map<string, number>();
  const seen = new Set<number>();
  while (cursor.left > 0) {
    const field = await nextField(cursor);
    if (field.number > 60 || (field.number === 7 && field.wire !== BYTES)) throw notOnnx();
    seen.add(field.number);
    if (field.number === 7) await readGraph(cursor, field, tally, external, metadata);
    else if (field.number === 14 && field.wire === BYTES) await readProperty(cursor, field, metadata);
    else await readModelField(cursor, field, metadata);
  }
  if (!seen.has(1) || !seen.has(7)) throw notOnnx();
  // Every writer puts the operator sets after the graph: without them, the end of the file is missing.
  if (!seen.has(8)) throw new FormatError('truncated', 'is cut short: it names no operator set');
  return {
    ...tally.header('ONNX', metadata),
    external: [...external].map(([location, end]) => ({ location, end })),
  };
}

function notOnnx(): FormatError {
  return new FormatError('malformed', 'is no ONNX model');
}

const MODEL_TEXTS: Readonly<Record<number, string>> = {
  2: 'producer_name',
  3: 'producer_version',
  4: 'domain',
  6: 'doc_string',
};

async function readModelField(
  cursor: Cursor,
  field: Field,
  metadata: Record<string, unknown>,
): Promise<void> {
  const key = MODEL_TEXTS[field.number];
  if (key && field.wire === BYTES) metadata[key] = await textField(cursor, field, TEXT_KEPT);
  else if (field.wire === VARINT && field.number === 1) metadata.ir_version = field.value;
  else if (field.wire === VARINT && field.number === 5) metadata.model_version = field.value;
  else skipField(cursor, field);
}

async function readProperty(cursor: Cursor, field: Field, metadata: Record<string, unknown>): Promise<void> {
  const pair = await readPair(cursor, field);
  if (Object.keys(metadata).length >= PROPERTIES_KEPT) return;
  Object.defineProperty(metadata, pair.key, {
    value: pair.value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

async function readGraph(
  cursor: Cursor,
  graph: Field,
  tally: TensorTally,
  external: Map<string, number>,
  metadata: Record<string, unknown>,
): Promise<void> {
  const end = cursor.position + graph.value;
  let nodes = 0;
  while (cursor.position < end) {
    const field = await nextField(cursor);
    if (field.number === 1) nodes += 1;
    if (field.wire === BYTES && field.number === 2)
      metadata.graph_name = await textField(cursor, field, TEXT_KEPT);
    else if (field.wire === BYTES && field.number === 5)
      await readInitializer(cursor, field, tally, external);
    else skipField(cursor, field);
    if (nodes + tally.count > COUNT_LIMIT) throw new FormatError('oversized', 'has too many nodes');
  }
  checkEnd(cursor, end);
  metadata.nodes = nodes;
}
