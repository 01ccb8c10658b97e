import type { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { cursorOver, type Hdf5Pages } from './hdf5-pages.ts';

/** Kinds of messages in an object header that are read here (HDF5 specification, section IV.A.2). */
export const MESSAGE = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  link: 0x06,
  layout: 0x08,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
} as const;

export interface Message {
  type: number;
  /** The message stands elsewhere, and this is only its address. */
  shared: boolean;
  body: Cursor;
}

const MESSAGE_LIMIT = 4096;
const BLOCK_LIMIT = 64;
const HEADER_LIMIT = 1024 * 1024;
const CHECKSUM = 4;

/** The messages of the object whose header stands at an address. @throws FormatError, TooScattered */
export async function readObject(pages: Hdf5Pages, address: number): Promise<Message[]> {
  const start = await pages.read(address, Math.min(32, pages.size - address));
  const isNew = String.fromCharCode(...start.subarray(0, 4)) === 'OHDR';
  const head = await cursorOver(start);
  const blocks: { at: number; length: number }[] = [];
  let hasOrder = false;
  if (isNew) {
    head.skip(5);
    const flags = head.u8();
    head.skip((flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0));
    const width = 1 << (flags & 3);
    const length = width === 1 ? head.u8() : width === 2 ? head.u16() : width === 4 ? head.u32() : head.u64();
    hasOrder = (flags & 4) !== 0;
    blocks.push({ at: address + head.position, length });
  } else {
    if (head.u8() !== 1) throw new FormatError('malformed', 'has an object without a header');
    head.skip(7);
    blocks.push({ at: address + 16, length: head.u32() });
  }
  const messages: Message[] = [];
  for (const [index, { at, length }] of blocks.entries()) {
    if (length > HEADER_LIMIT || index > BLOCK_LIMIT) {
      throw new FormatError('oversized', 'has a header that is too long to read');
    }
    const block = await pages.cursor(at, length);
    // A continued block of the new kind stands between its signature and a checksum.
    if (isNew && index > 0) block.skip(4);
    const end = isNew && index > 0 ? length - CHECKSUM : length;
    while (end - block.position >= (isNew ? 4 : 8)) {
      const message = await readMessage(block, end, isNew, hasOrder);
      if (!message) break;
      if (messages.push(message) > MESSAGE_LIMIT) {
        throw new FormatError('oversized', 'has a header that is too long to read');
      }
      if (message.type === MESSAGE.continuation) {
        const next = pages.address(message.body);
        const size = pages.length(message.body);
        if (next !== undefined && size !== undefined) blocks.push({ at: next, length: size });
      }
    }
  }
  return messages;
}

/** One message; undefined for the gap at the end of a block. */
async function readMessage(
  block: Cursor,
  end: number,
  isNew: boolean,
  hasOrder: boolean,
): Promise<Message | undefined> {
  const type = isNew ? block.u8() : block.u16();
  const size = block.u16();
  const flags = block.u8();
  const more = isNew ? (hasOrder ? 2 : 0) : 3;
  if (block.position + more + size > end) return undefined;
  block.skip(more);
  return { type, shared: (flags & 2) !== 0, body: await cursorOver(block.bytes(size)) };
}
