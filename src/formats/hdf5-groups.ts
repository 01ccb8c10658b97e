import { type Cursor, utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { MESSAGE, type Message } from './hdf5-objects.ts';
import { type Hdf5Pages, TooScattered } from './hdf5-pages.ts';

/** A name in a group, and where the object behind it has its header. */
export interface GroupLink {
  name: string;
  address: number;
}

const NAME_LIMIT = 1024;
/** Nodes of one group's index. */
const NODE_LIMIT = 4096;
const NO_INDEX = 'has a group whose index is damaged';

/** The hard links of a group, as its kind keeps them. @throws FormatError, TooScattered */
export async function linksOf(pages: Hdf5Pages, messages: readonly Message[]): Promise<GroupLink[]> {
  const links: GroupLink[] = [];
  for (const { type, body } of messages) {
    if (type === MESSAGE.symbolTable) links.push(...(await symbolTable(pages, body)));
    else if (type === MESSAGE.link) links.push(...hardLink(pages, body));
    else if (type === MESSAGE.linkInfo && isDense(pages, body)) throw new TooScattered();
  }
  return links;
}

/** Groups of the new kind keep more than a few links in a heap that is not read here. */
function isDense(pages: Hdf5Pages, body: Cursor): boolean {
  body.skip(1);
  if (body.u8() & 1) body.skip(8);
  return pages.address(body) !== undefined;
}

function hardLink(pages: Hdf5Pages, body: Cursor): GroupLink[] {
  body.skip(1);
  const flags = body.u8();
  const kind = flags & 8 ? body.u8() : 0;
  body.skip((flags & 4 ? 8 : 0) + (flags & 0x10 ? 1 : 0));
  const width = 1 << (flags & 3);
  const length = width === 1 ? body.u8() : width === 2 ? body.u16() : width === 4 ? body.u32() : body.u64();
  if (length > NAME_LIMIT) throw new FormatError('malformed', 'has a name that is too long');
  const name = body.text(length);
  const address = kind === 0 ? pages.address(body) : undefined;
  return address === undefined ? [] : [{ name, address }];
}

/** Groups of the old kind: a tree of nodes, whose leaves name objects by offsets into a heap of names. */
async function symbolTable(pages: Hdf5Pages, body: Cursor): Promise<GroupLink[]> {
  const tree = pages.address(body);
  const heap = pages.address(body);
  if (tree === undefined || heap === undefined) return [];
  const names = await namesAt(pages, heap);
  const links: GroupLink[] = [];
  const queue = [tree];
  for (let at = 0; at < queue.length; at += 1) {
    if (queue.length > NODE_LIMIT) throw new FormatError('malformed', NO_INDEX);
    const node = queue[at]!;
    const magic = utf8(await pages.read(node, 4));
    if (magic === 'TREE') queue.push(...(await childrenOf(pages, node)));
    else if (magic === 'SNOD') links.push(...(await entriesOf(pages, node, names)));
    else throw new FormatError('malformed', NO_INDEX);
  }
  return links;
}

async function childrenOf(pages: Hdf5Pages, node: number): Promise<number[]> {
  const head = await pages.cursor(node, 8);
  head.skip(6);
  const count = head.u16();
  const entry = pages.offsetBytes + pages.lengthBytes;
  const body = await pages.cursor(node + 8 + 2 * pages.offsetBytes, count * entry);
  const children: number[] = [];
  for (let index = 0; index < count; index += 1) {
    body.skip(pages.lengthBytes);
    const child = pages.address(body);
    if (child !== undefined) children.push(child);
  }
  return children;
}

async function entriesOf(
  pages: Hdf5Pages,
  node: number,
  names: (offset: number) => string,
): Promise<GroupLink[]> {
  const head = await pages.cursor(node, 8);
  head.skip(6);
  const count = head.u16();
  // The address of a link's target, a word that says what the scratch pad holds, a word left free, the scratch pad.
  const rest = 24;
  const body = await pages.cursor(node + 8, count * (2 * pages.offsetBytes + rest));
  const links: GroupLink[] = [];
  for (let index = 0; index < count; index += 1) {
    const offset = pages.address(body);
    const address = pages.address(body);
    body.skip(rest);
    if (offset !== undefined && address !== undefined) links.push({ name: names(offset), address });
  }
  return links;
}

/** The local heap of a group: names, each closed by a zero byte. */
async function namesAt(pages: Hdf5Pages, address: number): Promise<(offset: number) => string> {
  const head = await pages.cursor(address, 8 + 2 * pages.lengthBytes + pages.offsetBytes);
  if (head.text(4) !== 'HEAP') throw new FormatError('malformed', NO_INDEX);
  head.skip(4);
  const size = pages.length(head);
  pages.length(head);
  const start = pages.address(head);
  if (size === undefined || start === undefined) throw new FormatError('malformed', NO_INDEX);
  if (size > NODE_LIMIT * NAME_LIMIT) throw new TooScattered();
  const heap = await pages.read(start, size);
  return (offset) => {
    const end = heap.indexOf(0, offset);
    const name = heap.subarray(offset, end < 0 ? undefined : end);
    if (name.length > NAME_LIMIT) throw new FormatError('malformed', 'has a name that is too long');
    return utf8(name);
  };
}
