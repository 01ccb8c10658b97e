import { isUnder } from '../release/folders.ts';
import { folderOf, nameOf } from './paths.ts';
import type { TensorHeader } from './tensors.ts';

/** What a file of tensors is for. */
export type TensorKind =
  /** A model, or a part of one that is shipped as such. */
  | 'weights'
  /** LoRA and its kin: needs its base. */
  | 'adapter'
  /** The difference to a base. */
  | 'delta'
  /** What only goes on with training: optimizer, scheduler, random states. */
  | 'optimizer'
  /** For tests and examples. */
  | 'fixture'
  | 'tokenizer'
  /** Somebody else's model that is only carried along: a metric's network, a detector. */
  | 'vendored'
  /** Arrays that are no model: features, statistics, embeddings of voices. */
  | 'data';

const OPTIMIZER =
  /^(?:optimizer|optim|scheduler|scaler|rng_state\w*|random_states?\w*|training_args|trainer_state|custom_checkpoint_\d+)(?:[-_.]\w+)?\.(?:pt|pth|bin|pkl|safetensors)$|optim_states|^optim[-_.]|distrib_optim|\.optim\.pt$/;
const ADAPTER = /^adapter_model\b|(?:^|[-_.])(?:lora|adapter)(?:[-_.]|$)|pytorch_lora_weights/;
const DELTA = /(?:^|[-_.])(?:delta|wdiff|weight[-_]?diff|diff[-_]weights?)(?:[-_.]|$)/;

/** Names of models that are made to be small, or to be nothing. */
const TOY = /(?:^|[-_.])(?:tiny[-_]random|dummy|mock|fake)(?:[-_.]|$)/;
/** Parameters from which a model in a folder of examples is the release itself. */
const EXAMPLE_LIMIT = 10_000_000;

/** Networks that training code and metrics carry along. */
const VENDORED_NAMES =
  /^(?:silero[-_]vad|(?:pt_)?inception|weights-inception|i3d[-_]|vggish|vgg(?:\d+|_lpips|\.)|alex(?:net)?\.|squeeze(?:net)?\.|lpips|arcface|retinaface|s3fd|rnnoise|dnsmos|sig_bak_ovr|resnet\d+[-_.]|vit-[blh]-\d+)/i;

/** The names that the hubs and the trainers give to a model's own weights. */
const CANONICAL =
  /^(?:model|pytorch_model|diffusion_pytorch_model|tf_model|flax_model|diffusion_flax_model|consolidated|adapter_model|pytorch_lora_weights|mp_rank_\d+_model_states|model_optim_rng|lit_model|weights|model_weights|openvino_model|variables)(?:[-_.]|$)|^_metadata$|\.weights\.h5$/;
const CANONICAL_ENDING = /\.(?:gguf|nemo|keras|safetensors|distcp)$/;

const ANY_CONTENT = /\.(?:bin|pkl|pickle|h5|hdf5|npz)$/;

/** Below this a file with a name of its own is a part or a table, no model. */
const SMALL_PARAMETERS = 100_000;
const SMALL_BYTES = 400_000;

/** Tensor names that adapters have in common (PEFT, kohya, diffusers). */
const ADAPTER_TENSOR =
  /(?:^|\.)(?:lora_[AB]|lora_(?:up|down)|lora\.(?:up|down)|lora_embedding_[AB]|hada_w[12]_[ab]|lokr_w[12]|lora_magnitude_vector)(?:\.|$)/;

export interface KindFacts {
  /** Bytes, where they are known. */
  bytes?: number;
  header?: TensorHeader;
  /** The release has this file beside the tensors. */
  beside: (name: string) => boolean;
}

/** What the file is for, by its place, its name and its content. */
export function tensorKind(path: string, { bytes, header, beside }: KindFacts): TensorKind {
  const name = nameOf(path).toLowerCase();
  const folders = folderOf(path).toLowerCase().split('/');
  const parameters = header?.parameters;
  if (isUnder(path, 'test') || folders.some((folder) => TOY.test(folder)) || TOY.test(name)) return 'fixture';
  // Small files in such folders are toys; a large one may be the release.
  if (isUnder(path, 'example', 'documentation', 'sample') && (parameters ?? (bytes ?? 0) / 2) < EXAMPLE_LIMIT)
    return 'fixture';
  if (isUnder(path, 'vendored') || VENDORED_NAMES.test(name)) return 'vendored';
  if (OPTIMIZER.test(name) || header?.hint === 'optimizer') return 'optimizer';
  if (header?.hint === 'tokenizer') return 'tokenizer';
  if (
    isAdapter(name, header) ||
    (CANONICAL.test(name) && beside('adapter_config.json') && !beside('config.json'))
  ) {
    return 'adapter';
  }
  if (DELTA.test(name) || folders.some((folder) => DELTA.test(folder))) return 'delta';
  if (isData(name, bytes, header)) return 'data';
  return 'weights';
}

function isAdapter(name: string, header: TensorHeader | undefined): boolean {
  if (header?.hint === 'adapter' || ADAPTER.test(name)) return true;
  if (!header) return false;
  if ('ss_network_module' in header.metadata) return true;
  const { tensors } = header;
  if (tensors.length === 0) return false;
  const adapting = tensors.filter((tensor) => ADAPTER_TENSOR.test(tensor.name)).length;
  // Adapters may carry a few whole layers (modules_to_save); merged checkpoints of a trainer keep both.
  return adapting > 0 && adapting >= tensors.length / 2;
}

function isData(name: string, bytes: number | undefined, header: TensorHeader | undefined): boolean {
  // Weights that Keras saves alone carry no mark of it: there the name decides.
  if (header?.hint === 'data') return !(header.format === 'HDF5' && CANONICAL.test(name));
  // Behind a pointer, or a fault, the ending is all there is: these endings are used for anything.
  if (!header && ANY_CONTENT.test(name)) return !CANONICAL.test(name);
  if (CANONICAL.test(name) || CANONICAL_ENDING.test(name)) return false;
  if (header?.parameters !== undefined && header.tensorCount !== undefined) {
    // One array alone is a table: a voice, a codebook, features of a data set.
    return header.parameters < SMALL_PARAMETERS || header.tensorCount === 1 || name.endsWith('.npy');
  }
  return bytes !== undefined && bytes < SMALL_BYTES;
}
