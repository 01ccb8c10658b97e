import type { Claim } from '../../src/claims/claim.ts';
import type { LineageInputs } from '../../src/lineage/lineage.ts';
import type { Release } from '../../src/release/release.ts';
import { type MemoryFile, memoryRelease } from '../support/memory-release.ts';

/** A release of the given files; objects become JSON. */
export function releaseOf(files: Readonly<Record<string, MemoryFile | object>>, name = 'example'): Release {
  const contents = Object.entries(files).map(([path, file]): [string, MemoryFile] => [
    path,
    typeof file === 'string' || isStored(file) ? file : JSON.stringify(file),
  ]);
  return { ...memoryRelease(Object.fromEntries(contents)), target: { kind: 'directory', name } };
}

function isStored(file: object): file is Exclude<MemoryFile, string> {
  return file instanceof Uint8Array || ('parts' in file && 'size' in file);
}

/** What the other parts of a check found: nothing, unless told. */
export function lineageInputs(told: Partial<LineageInputs> = {}): LineageInputs {
  return {
    declaration: undefined,
    claims: [],
    licensing: { readings: [], effective: {}, observations: [] },
    ...told,
  };
}

export const FROM_SCRATCH: Claim = {
  label: 'from-scratch',
  subject: 'model',
  quote: 'trained from scratch',
  source: 'prose',
  file: 'README.md',
  line: 3,
};

/** A safetensors file of the given tensors, without their data. */
export function safetensors(tensors: readonly { name: string; shape: number[] }[]): MemoryFile {
  const header: Record<string, unknown> = {};
  let at = 0;
  for (const { name, shape } of tensors) {
    if (header[name]) continue;
    const size = 2 * shape.reduce((product, each) => product * each, 1);
    header[name] = { dtype: 'BF16', shape, data_offsets: [at, at + size] };
    at += size;
  }
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return { size: 8 + json.length + at, parts: [{ at: 0, bytes: Buffer.concat([length, json]) }] };
}
