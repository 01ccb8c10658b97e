import { readDataFile } from '../../src/formats/data-files.ts';
import { tensorFilesOf } from '../../src/formats/tensor-files.ts';
import { licenseText } from '../../src/licenses/file-text.ts';
import { fixture, fixturePaths } from './fixtures.ts';
import { type MemoryFile, memoryRelease } from './memory-release.ts';

/**
 * Every truncation of every fixture, and mutated headers: each must give a typed answer in bounded time and reads, and
 * none may give a success that the bytes do not bear out.
 */

export interface Subject {
  /** The fixture. */
  path: string;
  bytes: Uint8Array;
  /** Files beside it that its reader needs. */
  beside: Record<string, MemoryFile>;
  /** How a release would name it. */
  name: string;
  kind: 'tensors' | 'data' | 'document';
}

export interface Answer {
  ok: boolean;
  /** What must not change when the file is cut: elements, rows, or letters. */
  amount: number | undefined;
}

/** Names under which the fixtures are read, where their own would not be taken for the format. */
const RENAMED: Readonly<Record<string, string>> = {
  'keras/model.weights.h5': 'model.weights.h5',
};

const DATA = /^data\/(?!.*weights\.npz)|tfrecord$/;
const TENSORS =
  /\.(?:safetensors|gguf|onnx|pt|pth|ckpt|pkl|h5|keras|index|tflite|msgpack|npz)$|\/_METADATA$|saved_model\.pb$/;

/** Every fixture that a reader of ours reads. */
export function subjects(): Subject[] {
  return fixturePaths().flatMap((path): Subject[] => {
    const kind = path.endsWith('.pdf')
      ? 'document'
      : DATA.test(path)
        ? 'data'
        : TENSORS.test(path)
          ? 'tensors'
          : undefined;
    // Shards are read as a set, which has tests of its own; a .bin of tokens is read by its index.
    if (!kind || path.startsWith('llama-sharded/') || path.endsWith('corpus.bin')) return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const name = RENAMED[path] ?? path.slice(folder.length);
    const beside: Record<string, MemoryFile> = {};
    for (const other of fixturePaths(folder.slice(0, -1))) {
      const inside = other.slice(folder.length);
      if (other !== path && (/\.(?:data|bin)\b|\.data-/.test(inside) || path.includes('_METADATA'))) {
        beside[inside] = fixture(other);
      }
    }
    return [{ path, bytes: fixture(path), beside, name, kind }];
  });
}

/** Milliseconds after which reading a file of a few kilobytes is taken to hang: far beyond what a busy machine explains. */
const TIME_LIMIT = 60_000;

/** Reads the bytes as the subject's file. @throws an Error that says which promise was broken */
export async function ask(subject: Subject, bytes: Uint8Array): Promise<Answer> {
  const release = memoryRelease({ ...subject.beside, [subject.name]: bytes });
  const started = performance.now();
  const answer = await { data: askData, tensors: askTensors, document: askDocument }[subject.kind](
    subject,
    release,
  );
  const took = performance.now() - started;
  if (took > TIME_LIMIT) throw new Error(`${subject.path}: took ${Math.round(took)} ms`);
  const others = Object.keys(subject.beside).length * 4096;
  // A header may be looked at twice (its start, then itself); nothing is read over and over.
  if (release.handedOut() > 4 * bytes.length + 128 * 1024 + others) {
    throw new Error(`${subject.path}: ${release.handedOut()} bytes were read of ${bytes.length}`);
  }
  return answer;
}

/** At least this many bits an element are stored, in the formats that are not compressed. */
const LEAST_BITS = 1;

async function askTensors(subject: Subject, release: ReturnType<typeof memoryRelease>): Promise<Answer> {
  const files = await tensorFilesOf(release);
  const file = files.find(({ path }) => path === subject.name);
  if (!file) return { ok: false, amount: undefined };
  if (file.problem !== undefined) {
    if (file.problem === '' || file.fault === undefined)
      throw new Error(`${subject.path}: a problem without words`);
    return { ok: false, amount: undefined };
  }
  const { parameters, tensors = [] } = file;
  if (parameters !== undefined) {
    if (!Number.isSafeInteger(parameters) || parameters < 0)
      throw new Error(`${subject.path}: ${parameters} parameters`);
    const stored = Object.values({ ...subject.beside, own: await release.bytes(subject.name, 0, 1e9) });
    const bits = stored.reduce<number>((sum, content) => sum + (content as Uint8Array).length * 8, 0);
    if (file.format !== 'Orbax' && !subject.name.endsWith('npz') && parameters * LEAST_BITS > bits) {
      throw new Error(`${subject.path}: claims ${parameters} parameters in ${bits} bits`);
    }
  }
  for (const { name, dtype, shape } of tensors) {
    if (
      typeof name !== 'string' ||
      typeof dtype !== 'string' ||
      !shape.every((size) => Number.isSafeInteger(size) && size >= 0)
    ) {
      throw new Error(`${subject.path}: a tensor that is none`);
    }
  }
  return { ok: true, amount: parameters };
}

async function askData(subject: Subject, release: ReturnType<typeof memoryRelease>): Promise<Answer> {
  const file = await readDataFile(release, subject.name);
  if (!file || file.problem !== undefined) return { ok: false, amount: undefined };
  const { count } = file;
  if (count !== undefined && (!Number.isSafeInteger(count) || count < 0))
    throw new Error(`${subject.path}: ${count} rows`);
  return { ok: true, amount: count };
}

/** A text that is not whole counts as none: it is never taken for a license that it does not hold. */
async function askDocument(subject: Subject, release: ReturnType<typeof memoryRelease>): Promise<Answer> {
  const read = await licenseText(release, subject.name);
  // So short that it is no PDF file any more, it is a text.
  if ('text' in read) return { ok: !read.cut && read.pageOf !== undefined, amount: read.text.length };
  if (read.unread === '') throw new Error(`${subject.path}: a problem without words`);
  return { ok: false, amount: undefined };
}

/**
 * Formats of text, and streams without an end mark, are whole at every line or message, and a PDF file is at every
 * version of it: a cut one holds less.
 */
const WHOLE_AT_ANY_LINE = /\.(?:csv|jsonl|json|arrow|tar|tfrecord)$|^updated\.pdf$/;

/** Cuts the subject to `length` bytes; a cut file may only succeed when nothing that counts was lost. */
export async function checkTruncation(subject: Subject, whole: Answer, length: number): Promise<void> {
  const answer = await ask(subject, subject.bytes.subarray(0, length));
  if (!answer.ok || answer.amount === whole.amount) return;
  if (WHOLE_AT_ANY_LINE.test(subject.name) && (answer.amount ?? 0) <= (whole.amount ?? 0)) return;
  throw new Error(
    `${subject.path}: cut to ${length} bytes it still counts ${answer.amount} of ${whole.amount}`,
  );
}

/** A small generator of numbers that is the same everywhere (xorshift32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Numbers that break size arithmetic. */
const EVIL = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

/** A few changes where headers stand: at the start, and, for the formats that end with their directory, at the end. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let copy = Buffer.from(bytes);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const place = () => {
    const reach = Math.min(copy.length, 2048);
    return random() < 0.7 ? upTo(reach) : copy.length - 1 - upTo(reach);
  };
  for (let change = 1 + upTo(4); change > 0 && copy.length > 0; change -= 1) {
    const at = place();
    const what = random();
    if (what < 0.35) copy[at] = upTo(256);
    else if (what < 0.5) copy[at] = copy[at]! ^ (1 << upTo(8));
    else if (what < 0.7 && at + 4 <= copy.length) copy.writeUInt32LE(EVIL[upTo(EVIL.length)]!, at);
    else if (what < 0.8 && at + 8 <= copy.length)
      copy.writeBigUInt64LE(BigInt(EVIL[upTo(EVIL.length)]!) * BigInt(2 ** upTo(33)), at);
    else if (what < 0.9) copy = Buffer.concat([copy.subarray(0, at), copy.subarray(at + upTo(16))]);
    else copy = Buffer.concat([copy.subarray(0, at), copy.subarray(at, at + upTo(64)), copy.subarray(at)]);
  }
  return copy;
}
