import { FormatError } from './format-error.ts';
import { linksOf } from './hdf5-groups.ts';
import { MESSAGE, type Message, readObject } from './hdf5-objects.ts';
import type { Hdf5Pages } from './hdf5-pages.ts';
import { elementsOf } from './tensors.ts';

export interface Hdf5Dataset {
  /** Its path below the root group, without the first slash. */
  name: string;
  dtype: string;
  shape: number[];
}

/** Groups and data sets of one file. */
const OBJECT_LIMIT = 50_000;
const NAME_LIMIT = 4096;
const RANK_LIMIT = 32;

/** Every stored array of numbers below the root group, in the order of the groups. @throws FormatError, TooScattered */
export async function readDatasets(pages: Hdf5Pages, root: number): Promise<Hdf5Dataset[]> {
  const found: Hdf5Dataset[] = [];
  const seen = new Set([root]);
  const queue = [{ name: '', address: root }];
  // Two links to one object are one object, which also ends circles.
  for (let at = 0; at < queue.length; at += 1) {
    const { name, address } = queue[at]!;
    const messages = await readObject(pages, address);
    const dataset = datasetOf(pages, messages, name);
    if (dataset) found.push(dataset);
    for (const link of await linksOf(pages, messages)) {
      if (seen.has(link.address)) continue;
      seen.add(link.address);
      if (queue.length >= OBJECT_LIMIT) throw new FormatError('oversized', 'holds too many objects to read');
      queue.push({
        name: (name ? `${name}/${link.name}` : link.name).slice(0, NAME_LIMIT),
        address: link.address,
      });
    }
  }
  return found;
}

/** Strings, records and references are no tensors, nor is what was declared and never written. */
function datasetOf(pages: Hdf5Pages, messages: readonly Message[], name: string): Hdf5Dataset | undefined {
  const body = (type: number) => messages.find((one) => one.type === type && !one.shared)?.body;
  const [space, datatype, layout] = [body(MESSAGE.dataspace), body(MESSAGE.datatype), body(MESSAGE.layout)];
  if (!space || !datatype || !layout) return undefined;
  const type = readType(datatype);
  const shape = readShape(pages, space);
  if (!type || !shape) return undefined;
  const elements = elementsOf(shape);
  const stored = readStored(pages, layout);
  if (stored === undefined) return undefined;
  if (stored.exactly !== undefined && stored.exactly < elements * type.bytes) {
    throw new FormatError('malformed', 'stores less of a tensor than its shape says');
  }
  // Packed chunks may hold more than their bytes, but no weights are packed eight to a byte.
  if (elements > pages.size * 8) throw new FormatError('malformed', 'claims more elements than it can hold');
  return { name, dtype: type.dtype, shape };
}

function readType(body: Message['body']): { dtype: string; bytes: number } | undefined {
  const kind = body.u8() & 0x0f;
  const bits = body.u8();
  body.skip(2);
  const bytes = body.u32();
  if (kind === 0) return { dtype: `${bits & 8 ? 'I' : 'U'}${bytes * 8}`, bytes };
  if (kind !== 1) return undefined;
  // Where its bits begin, how many they are, where the exponent begins; then how many are the exponent's.
  body.skip(5);
  return { dtype: bytes === 2 && body.u8() === 8 ? 'BF16' : `F${bytes * 8}`, bytes };
}

function readShape(pages: Hdf5Pages, body: Message['body']): number[] | undefined {
  const version = body.u8();
  const rank = body.u8();
  body.skip(version === 1 ? 6 : 1);
  // A version 2 dataspace says whether it is a number, an array or nothing.
  if (version !== 1 && body.u8() === 2) return undefined;
  if (rank > RANK_LIMIT) throw new FormatError('malformed', 'has a tensor of an impossible shape');
  return Array.from({ length: rank }, () => pages.length(body) ?? -1);
}

/** Whether the elements are there, and how many bytes of them where the layout tells. */
function readStored(pages: Hdf5Pages, body: Message['body']): { exactly?: number } | undefined {
  const version = body.u8();
  // The layouts of HDF5 before 1.6.3 count dimensions first.
  if (version < 3) {
    body.skip(1);
    const isCompact = body.u8() === 0;
    body.skip(5);
    return isCompact || pages.address(body) !== undefined ? {} : undefined;
  }
  const kind = body.u8();
  if (kind === 0) return { exactly: body.u16() };
  if (kind === 1) {
    const address = pages.address(body);
    const exactly = pages.length(body) ?? 0;
    if (address === undefined) return undefined;
    if (address + exactly > pages.size) {
      throw new FormatError('truncated', 'is cut short: a tensor lies behind its end');
    }
    return { exactly };
  }
  return kind === 2 ? {} : undefined;
}
