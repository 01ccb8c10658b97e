import { utf8 } from './cursor.ts';

/** A small text file that stands for a large one, which the host keeps elsewhere and serves in its place. */
export interface Pointer {
  system: 'Git LFS' | 'Xet';
  /** Bytes of the real file. */
  size: number;
  /** Hash of the real file, in hexadecimal. */
  oid: string;
}

/** Pointers are shorter than this: LFS refuses longer ones (git-lfs docs/spec.md), Xet's have two lines. */
export const POINTER_LIMIT = 1024;

const LFS = /^version https:\/\/(?:git-lfs\.github\.com\/spec|hawser\.github\.com\/spec)\/v1\n/;
const XET = /^# xet version \d[\d.]*\n/;

/** The pointer that a file is, from its whole content; undefined when it is something else. */
export function pointerIn(bytes: Uint8Array): Pointer | undefined {
  if (bytes.length > POINTER_LIMIT) return undefined;
  const text = utf8(bytes).replaceAll('\r\n', '\n');
  if (LFS.test(text)) {
    return pointer(
      'Git LFS',
      /^size (\d{1,16})$/m.exec(text)?.[1],
      /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1],
    );
  }
  if (XET.test(text)) {
    return pointer(
      'Xet',
      /^filesize = (\d{1,16})$/m.exec(text)?.[1],
      /^hash = '([0-9a-f]{64})'$/m.exec(text)?.[1],
    );
  }
  return undefined;
}

function pointer(
  system: Pointer['system'],
  size: string | undefined,
  oid: string | undefined,
): Pointer | undefined {
  const bytes = Number(size);
  return oid && Number.isSafeInteger(bytes) && bytes > 0 ? { system, size: bytes, oid } : undefined;
}
