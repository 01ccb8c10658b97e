import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type MemoryRelease, memoryRelease } from './memory-release.ts';

const ROOT = new URL('../fixtures/formats/', import.meta.url).pathname;

/** A file that a format's own writer made (scripts/fixtures/make-formats.py). */
export function fixture(path: string): Uint8Array {
  return readFileSync(join(ROOT, path));
}

/** What the format's own reader said of the fixtures. */
export function answers(name: 'torch' | 'tensorflow'): Record<string, Answer> {
  return JSON.parse(readFileSync(join(ROOT, `answers-${name}.json`), 'utf8')) as Record<string, Answer>;
}

export interface Answer {
  /** Name to dtype and shape. */
  tensors: Record<string, [string, number[]]>;
  metadata: Record<string, string>;
  properties: Record<string, string>;
  keys: string[];
  parameters: number;
}

/** Every fixture below a folder, by its path from the fixtures' root. */
export function fixturePaths(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(join(ROOT, path)).isFile() && !path.startsWith('answers-'))
    .sort();
}

/** A release that is one folder of the fixtures. */
export function fixtureRelease(folder: string): MemoryRelease {
  return memoryRelease(
    Object.fromEntries(fixturePaths(folder).map((path) => [path.slice(folder.length + 1), fixture(path)])),
  );
}

/** A release of one file. */
export function releaseOf(path: string, bytes: Uint8Array | string): MemoryRelease {
  return memoryRelease({ [path]: bytes });
}
