import { type Cursor, utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { MESSAGE, type Message } from './hdf5-objects.ts';
import type { Hdf5Pages } from './hdf5-pages.ts';

/** A model's configuration is some hundred kilobytes, and counts among the pages that are read. */
const TEXT_LIMIT = 512 * 1024;
const FIXED_TEXT = 3;
const VARIABLE = 9;

/** The text of an object's attribute; undefined where it has none of that name. @throws FormatError, TooScattered */
export async function textAttribute(
  pages: Hdf5Pages,
  messages: readonly Message[],
  name: string,
): Promise<string | undefined> {
  for (const { type, shared, body } of messages) {
    if (type !== MESSAGE.attribute || shared) continue;
    const version = body.u8();
    body.skip(1);
    const [nameBytes, typeBytes, spaceBytes] = [body.u16(), body.u16(), body.u16()];
    // The third version tells the character set of the name; the first one pads everything to eight bytes.
    if (version > 2) body.skip(1);
    const padded = (length: number) => (version === 1 ? Math.ceil(length / 8) * 8 : length);
    const found = utf8(body.bytes(nameBytes)).replace(/\0.*$/s, '');
    if (found !== name) continue;
    body.skip(padded(nameBytes) - nameBytes);
    const kind = body.u8() & 0x0f;
    body.skip(3);
    const length = body.u32();
    body.skip(padded(typeBytes) - 8 + padded(spaceBytes));
    if (kind === FIXED_TEXT) return utf8(body.bytes(Math.min(length, body.left)));
    return kind === VARIABLE ? heapText(pages, body) : undefined;
  }
  return undefined;
}

/** Text of any length stands in a collection of the global heap, under a number. */
async function heapText(pages: Hdf5Pages, body: Cursor): Promise<string | undefined> {
  const length = body.u32();
  const collection = pages.address(body);
  const wanted = body.u32();
  if (collection === undefined) return undefined;
  if (length > TEXT_LIMIT) throw new FormatError('oversized', 'has a configuration that is too long to read');
  const head = await pages.cursor(collection, 8 + pages.lengthBytes);
  if (head.text(4) !== 'GCOL') throw new FormatError('malformed', 'has an attribute without its text');
  head.skip(4);
  const end = collection + (pages.length(head) ?? 0);
  const headBytes = 8 + pages.lengthBytes;
  for (let at = collection + headBytes; at + headBytes <= end; ) {
    const item = await pages.cursor(at, headBytes);
    const index = item.u16();
    item.skip(6);
    const size = pages.length(item) ?? 0;
    if (index === wanted) return utf8(await pages.read(at + headBytes, Math.min(length, size)));
    // The item without a number is what is left free, up to the end.
    if (index === 0) break;
    at += headBytes + Math.ceil(size / 8) * 8;
  }
  return undefined;
}
