import type { ByteSource } from './byte-source.ts';
import { nameOf } from './paths.ts';
import { isCTranslate2, isGgml } from './simple-headers.ts';
import type { TensorHeader } from './tensors.ts';

/** What a reader may spend, where its format lets it stop early. */
type Reader = (source: ByteSource, budget?: number) => Promise<TensorHeader>;

export interface TensorFormat {
  /** As a report prints it. */
  name: string;
  /** The ends of file names that it goes by. */
  extensions: readonly string[];
  /** The names of files that are meant, where the extension alone says too little. */
  only?: RegExp;
  /** True when these first bytes (16, or the whole file) are its own; without it the extension decides. */
  starts?: (bytes: Uint8Array) => boolean;
  load: () => Promise<Reader>;
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isPickle = (bytes: Uint8Array) => bytes[0] === 0x80 && bytes[1]! >= 2 && bytes[1]! <= 5;
const isPyTorch = (bytes: Uint8Array) => isZip(bytes) || isPickle(bytes);

const pyTorch = async (): Promise<Reader> => (await import('./pytorch.ts')).readPyTorch;

/** By extension. A row is a format that stores tensors; the first row that fits a name is its format. */
const TENSOR_FORMATS: readonly TensorFormat[] = [
  {
    name: 'safetensors',
    extensions: ['.safetensors'],
    load: async () => (await import('./safetensors.ts')).readSafetensors,
  },
  { name: 'GGUF', extensions: ['.gguf'], load: async () => (await import('./gguf.ts')).readGguf },
  { name: 'ONNX', extensions: ['.onnx'], load: async () => (await import('./onnx.ts')).readOnnx },
  { name: 'PyTorch', extensions: ['.pt', '.pth', '.pdparams'], load: pyTorch },
  // TensorFlow 1 and JAX trainers use these endings too, for other content.
  { name: 'PyTorch', extensions: ['.ckpt', '.th'], starts: isPyTorch, load: pyTorch },
  { name: 'PyTorch', extensions: ['.bin'], starts: isPyTorch, load: pyTorch },
  {
    name: 'GGML',
    extensions: ['.bin'],
    starts: isGgml,
    load: async () => (await import('./simple-headers.ts')).readGgml,
  },
  {
    name: 'PyTorch',
    extensions: ['.bin'],
    only: /^(?:pytorch_model|adapter_model|diffusion_pytorch_model)(?:[-.]|$)/,
    load: pyTorch,
  },
  {
    name: 'CTranslate2',
    extensions: ['.bin'],
    starts: isCTranslate2,
    load: async () => (await import('./simple-headers.ts')).readCTranslate2,
  },
  {
    name: 'OpenVINO',
    extensions: ['.bin'],
    only: /^openvino_.*model.*\.bin$/,
    load: async () => (await import('./simple-headers.ts')).readOpenVino,
  },
  { name: 'pickle', extensions: ['.pkl', '.pickle'], load: pyTorch },
  {
    name: 'Keras',
    extensions: ['.keras'],
    load: async () => (await import('./keras-archive.ts')).readKerasArchive,
  },
  { name: 'HDF5', extensions: ['.h5', '.hdf5'], load: async () => (await import('./hdf5.ts')).readHdf5 },
  {
    name: 'TensorFlow',
    extensions: ['.index'],
    only: /^(?:variables|.*(?:ckpt|model|checkpoint).*)\.index$/,
    load: async () => (await import('./tensorflow.ts')).readTensorFlowIndex,
  },
  {
    name: 'TensorFlow SavedModel',
    extensions: ['.pb'],
    only: /^saved_model\.pb$/,
    load: async () => (await import('./saved-model.ts')).readSavedModel,
  },
  {
    name: 'Orbax',
    extensions: ['_metadata'],
    only: /^_metadata$/,
    // Parquet has files of this name too.
    starts: (bytes) => bytes[0] === 0x7b,
    load: async () => (await import('./orbax.ts')).readOrbax,
  },
  {
    name: 'TensorFlow Lite',
    extensions: ['.tflite'],
    load: async () => (await import('./simple-headers.ts')).readTfLite,
  },
  {
    name: 'Flax',
    extensions: ['.msgpack'],
    only: /flax|model|param|checkpoint|weights/,
    load: async () => (await import('./flax.ts')).readFlax,
  },
  {
    name: 'NumPy archive',
    extensions: ['.npz'],
    // Other archives are data: features, voices, statistics.
    only: /weights|model|params|checkpoint|ckpt/,
    load: async () => (await import('./numpy.ts')).readNpz,
  },
  { name: 'NeMo', extensions: ['.nemo'], load: async () => (await import('./simple-headers.ts')).readNemo },
  {
    name: 'PyTorch distributed',
    extensions: ['.distcp'],
    load: async () => (await import('./simple-headers.ts')).readDistributedShard,
  },
];

const BY_ENDING: ReadonlyMap<string, readonly TensorFormat[]> = new Map(
  TENSOR_FORMATS.flatMap(({ extensions }) => extensions).map((ending) => [
    ending,
    TENSOR_FORMATS.filter(({ extensions }) => extensions.includes(ending)),
  ]),
);

const NONE: readonly TensorFormat[] = [];

/** The formats that a file of this name may be in, likeliest first. Cheap: it is asked of every file. */
export function formatsFor(path: string): readonly TensorFormat[] {
  const dot = path.lastIndexOf('.');
  const ending = dot > path.lastIndexOf('/') ? path.slice(dot) : nameOf(path);
  const formats = BY_ENDING.get(ending.toLowerCase());
  if (!formats) return NONE;
  const name = nameOf(path).toLowerCase();
  return formats.filter(({ only }) => !only || only.test(name));
}
