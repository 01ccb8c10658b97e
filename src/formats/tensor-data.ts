import type { Release } from '../release/release.ts';
import type { FormatFault } from './format-error.ts';
import type { OnnxHeader } from './onnx.ts';
import { folderOf, nameOf, pathIn } from './paths.ts';
import { POINTER_LIMIT, pointerIn } from './pointers.ts';
import type { TensorFlowIndex } from './tensorflow.ts';
import type { TensorHeader } from './tensors.ts';

/** As many of its data files are looked at: one that is not empty is enough. */
const ORBAX_FILES = 200;

/** Data files that a header needs, held against what is there: ONNX's external data, TensorFlow's data files. */
export async function externalProblem(
  release: Release,
  path: string,
  header: TensorHeader,
): Promise<{ problem: string; fault: FormatFault } | undefined> {
  if (header.format === 'Orbax') return orbaxProblem(release, path);
  for (const { name, end } of neededFiles(path, header)) {
    const file = pathIn(path, name);
    if (file === undefined)
      return { problem: 'keeps its tensors in a file outside of its folder', fault: 'malformed' };
    if (!release.has(file)) return { problem: `needs ${name}, which is not here`, fault: 'truncated' };
    const size = await sizeBehindPointers(release, file);
    if (size === undefined) return { problem: `needs ${name}, which cannot be read`, fault: 'unreadable' };
    if (size < end) {
      const what = size === 0 ? 'is an empty file' : `has ${size} of the ${end} bytes that it needs`;
      return {
        problem: `needs ${name}, which ${what}`,
        fault: size === 0 ? 'empty' : 'truncated',
      };
    }
  }
  return undefined;
}

function neededFiles(path: string, header: TensorHeader): { name: string; end: number }[] {
  if (header.format === 'ONNX') {
    return ((header as Partial<OnnxHeader>).external ?? []).map(({ location, end }) => ({
      name: location,
      end,
    }));
  }
  if (header.format === 'TensorFlow') {
    const { shardCount = 0, needed } = header as Partial<TensorFlowIndex>;
    const stem = path.slice(path.lastIndexOf('/') + 1, -'.index'.length);
    const total = String(shardCount).padStart(5, '0');
    return Array.from({ length: shardCount }, (_, shard) => ({
      name: `${stem}.data-${String(shard).padStart(5, '0')}-of-${total}`,
      end: needed?.get(shard) ?? 0,
    }));
  }
  if (header.format === 'OpenVINO') return [{ name: nameOf(path).replace(/\.bin$/, '.xml'), end: 1 }];
  return [];
}

/** Bytes of a file, or of the file that it points to. */
async function sizeBehindPointers(release: Release, path: string): Promise<number | undefined> {
  const size = await release.size(path);
  if (size === undefined || size === 0 || size > POINTER_LIMIT) return size;
  const bytes = await release.bytes(path, 0, size);
  return bytes ? (pointerIn(bytes)?.size ?? size) : undefined;
}

/** The arrays stand in `d/` (OCDBT) or in a folder each (zarr), beside the metadata. */
async function orbaxProblem(
  release: Release,
  path: string,
): Promise<{ problem: string; fault: FormatFault } | undefined> {
  const folder = folderOf(path) && `${folderOf(path)}/`;
  const data = release.files.filter((file) => {
    const rest = file.path.startsWith(folder) ? file.path.slice(folder.length) : '';
    return rest.includes('/') && !rest.startsWith('array_metadatas/');
  });
  for (const file of data.slice(0, ORBAX_FILES)) {
    if (((await release.size(file.path)) ?? 0) > 0) return undefined;
  }
  return { problem: 'names arrays whose data are not here', fault: 'truncated' };
}
