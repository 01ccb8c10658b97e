import type { TensorFile } from '../../formats/tensor-files.ts';
import { hubModelOf } from '../../models/names/hub.ts';
import type { Relation } from '../../vocabulary.ts';
import type { Sign } from './sign.ts';

/** GGUF lets a file name any number of parents; real ones have two. */
const PARENT_LIMIT = 16;

/** What the Stable Diffusion trainers call the bases that `modelspec.architecture` and `ss_base_model_version` name. */
const IMAGE_BASES: readonly { sign: RegExp; model: string }[] = [
  { sign: /^flux-?1?-schnell/, model: 'black-forest-labs/FLUX.1-schnell' },
  { sign: /^flux-?1?(?:-dev)?\b/, model: 'black-forest-labs/FLUX.1-dev' },
  { sign: /^(?:stable-diffusion-xl-v1|sdxl)/, model: 'stabilityai/stable-diffusion-xl-base-1.0' },
  { sign: /^(?:stable-diffusion-v2|sd_v2)/, model: 'stabilityai/stable-diffusion-2-1' },
  { sign: /^(?:stable-diffusion-v1|sd_v1)/, model: 'CompVis/stable-diffusion-v1-4' },
  { sign: /^(?:stable-diffusion-v?3|sd3)/, model: 'stabilityai/stable-diffusion-3-medium' },
];

/** Base models that the headers of weight files name: GGUF's own keys, and what image trainers write into safetensors. */
export function signsInTensorMetadata(files: readonly TensorFile[]): Sign[] {
  return files.flatMap((file) => [...ofGguf(file), ...ofImageTrainers(file)]);
}

function* ofGguf({ path, metadata }: TensorFile): Generator<Sign> {
  for (let at = 0; at < PARENT_LIMIT; at += 1) {
    const key = `general.base_model.${at}`;
    const text = (name: string) => textOf(metadata[`${key}.${name}`]);
    const named = [text('organization')?.replaceAll(' ', '-'), text('name')?.replaceAll(' ', '-')];
    const model = hubModelOf(text('repo_url') ?? '') ?? (named[1] && named.filter(Boolean).join('/'));
    if (!model) break;
    const relation: Relation = metadata['general.type'] === 'adapter' ? 'adapter' : 'quantized';
    yield { model, kind: 'file-metadata', relation, evidence: { file: path, detail: `${key}: ${model}` } };
  }
}

function* ofImageTrainers({ path, metadata }: TensorFile): Generator<Sign> {
  const relation: Relation = metadata.ss_network_module ? 'adapter' : 'finetune';
  for (const key of ['modelspec.architecture', 'ss_base_model_version'] as const) {
    const value = textOf(metadata[key]);
    const base = value && IMAGE_BASES.find(({ sign }) => sign.test(value.toLowerCase()));
    if (!base) continue;
    const adapter = value.endsWith('/lora') ? 'adapter' : relation;
    const evidence = { file: path, detail: `${key}: ${value}` };
    yield { model: base.model, kind: 'file-metadata', relation: adapter, evidence };
    return;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
