import type { ByteSource } from './byte-source.ts';
import { FormatError } from './format-error.ts';

export interface TarEntry {
  name: string;
  size: number;
  /** Where its bytes start in the archive. */
  start: number;
}

const BLOCK = 512;

/** The first entries of a tar archive; its content is passed over. @throws FormatError */
export async function readTar(
  source: ByteSource,
  limit: number,
): Promise<{ entries: TarEntry[]; ended: boolean }> {
  const entries: TarEntry[] = [];
  let at = 0;
  let longName: string | undefined;
  while (entries.length < limit) {
    // Some writers leave out the two zero blocks at the end.
    if (at + BLOCK > source.size) {
      if (at !== source.size || entries.length === 0)
        throw new FormatError('truncated', 'is a tar archive that is cut short');
      return { entries, ended: true };
    }
    const header = Buffer.from(await source.read(at, BLOCK));
    if (header.every((byte) => byte === 0)) {
      if (at === 0) throw new FormatError('malformed', 'is no tar archive');
      return { entries, ended: true };
    }
    checkSum(header);
    const size = sizeOf(header);
    const start = at + BLOCK;
    if (start + size > source.size) throw new FormatError('truncated', 'is a tar archive that is cut short');
    const type = String.fromCharCode(header[156] || 0x30);
    // L is GNU's long name; x and g are pax headers, whose content matters to nobody here.
    if (type === 'L') longName = textOf(Buffer.from(await source.read(start, Math.min(size, 4096))));
    else if (type === '0' || type === '7') {
      const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textOf(header.subarray(345, 500)) : '';
      const name = longName ?? (prefix ? `${prefix}/` : '') + textOf(header.subarray(0, 100));
      entries.push({ name, size, start });
      longName = undefined;
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return { entries, ended: false };
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

function sizeOf(header: Buffer): number {
  // The high bit marks a binary number, for files over 8 GB.
  if (header[124]! & 0x80) return Number(header.readBigUInt64BE(128) & 0x1fffffffffffffn);
  const octal = textOf(header.subarray(124, 136)).trim();
  if (!/^[0-7]{1,12}$/.test(octal)) throw new FormatError('malformed', 'is no tar archive');
  return Number.parseInt(octal, 8);
}

function checkSum(header: Buffer): void {
  const written = Number.parseInt(textOf(header.subarray(148, 156)).trim(), 8);
  let sum = 0;
  for (let at = 0; at < BLOCK; at += 1) sum += at >= 148 && at < 156 ? 0x20 : header[at]!;
  if (written !== sum) throw new FormatError('malformed', 'is no tar archive');
}
