import type { Release } from '../release/release.ts';
import type { FormatFault } from './format-error.ts';
import type { OnnxHeader } from './onnx.ts';
import { pathIn } from './paths.ts';
import { POINTER_LIMIT, pointerIn } from './pointers.ts';
import type { TensorFlowIndex } from './tensorflow.ts';
import type { TensorHeader } from './tensors.ts';

/** Data files that a header needs, held against what is there: ONNX's external data, TensorFlow's data files. */
export async function externalProblem(
  release: Release,
  path: string,
  header: TensorHeader,
): Promise<{ problem: string; fault: FormatFault } | undefined> {
  for (const { name, end } of neededFiles(path, header)) {
    const file = pathIn(path, name);
    if (file === undefined)
      return { problem: 'keeps its tensors in a file outside of its folder', fault: 'malformed' };
    if (!release.has(file))
      return { problem: `keeps its tensors in ${name}, which is not here`, fault: 'truncated' };
    const size = await sizeBehindPointers(release, file);
    if (size === undefined)
      return { problem: `keeps its tensors in ${name}, which cannot be read`, fault: 'unreadable' };
    if (size < end) {
      const what = size === 0 ? 'is an empty file' : `has ${size} of the ${end} bytes that it needs`;
      return {
        problem: `keeps its tensors in ${name}, which ${what}`,
        fault: size === 0 ? 'empty' : 'truncated',
      };
    }
  }
  return undefined;
}

function neededFiles(path: string, header: TensorHeader): { name: string; end: number }[] {
  if (header.format === 'ONNX') {
    return ((header as OnnxHeader).external ?? []).map(({ location, end }) => ({ name: location, end }));
  }
  if (header.format === 'TensorFlow') {
    const { shardCount = 0, needed } = header as TensorFlowIndex;
    const stem = path.slice(path.lastIndexOf('/') + 1, -'.index'.length);
    const total = String(shardCount).padStart(5, '0');
    return Array.from({ length: shardCount }, (_, shard) => ({
      name: `${stem}.data-${String(shard).padStart(5, '0')}-of-${total}`,
      end: needed?.get(shard) ?? 0,
    }));
  }
  return [];
}

/** Bytes of a file, or of the file that it points to. */
async function sizeBehindPointers(release: Release, path: string): Promise<number | undefined> {
  const size = await release.size(path);
  if (size === undefined || size === 0 || size > POINTER_LIMIT) return size;
  const bytes = await release.bytes(path, 0, size);
  return bytes ? (pointerIn(bytes)?.size ?? size) : undefined;
}
