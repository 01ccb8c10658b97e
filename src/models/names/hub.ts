import { FAMILIES, familyOf } from '../catalogue.ts';
import { wordSet, wordsOf } from './words.ts';

/** What stands where an organisation would: pages of the hub, and folders that people write paths with. */
const NO_ORGANISATIONS: ReadonlySet<string> = wordSet(`
  hf hf_models llms api blog collections datasets docs join learn models new organizations papers settings spaces tasks
  posts chat buckets enterprise pricing login search path your data dataset output outputs out
  checkpoint checkpoints ckpt ckpts model weights weight pretrained pretrain pretrained_models results
  saves save tmp home mnt root opt workspace configs config scripts examples tests test src username
  user org repo tools logs log runs exp experiments local cache
`);

const FILE_NAME =
  /\.(?:json|ya?ml|py|sh|md|txt|bin|pt|pth|ckpt|safetensors|gguf|onnx|model|toml|parquet|jsonl|csv|tar|gz|zip)$/i;
/** Tensors and files of one: a folder that is called after them holds a piece, or what was made for one. */
const PART_OF_MODEL =
  /(?:gate|up|down|[qkvo]|qkv|in|out|mm|visual|vision)_proj(?:ector)?(?![a-z])|lm_head|embed_tokens|word_embeddings|state_dict|optim_states/i;
/** A model with its size is a folder of what was made of it ("llama-7b/step-100"), or begins a list ("Qwen-7B/14B"). */
const SIZED = /[-_](?:\d+x)?\d+(?:\.\d+)?b(?![a-z\d])/i;
const PLACEHOLDER = /[<>${}\s\\*]|path[/_-]?to|\byour\b|your[_-]|xxx|\.\.\./i;

/** The model that an address of a hub leads to ("org/name"); undefined for data sets, spaces, papers and other pages. */
export function hubModelOf(url: string): string | undefined {
  const match =
    /^(?:https?:)?(?:\/\/)?(?:www\.)?(?:(?:huggingface\.co|hf\.co|hf-mirror\.com)|(?:modelscope\.cn|modelscope\.ai|www\.modelscope\.cn)\/models)\/([\w.-]+)\/([\w.-]+)/i.exec(
      url,
    );
  if (!match || NO_ORGANISATIONS.has(match[1]!.toLowerCase())) return undefined;
  return `${match[1]}/${match[2]}`;
}

/** True for "org/name" as hubs write ids, and not a path that looks so, nor "ViT-g/16". */
export function isHubId(text: string): boolean {
  const match = /^([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9][\w.-]{0,95})$/.exec(text);
  if (!match || !/[A-Za-z]/.test(match[2]!) || FILE_NAME.test(text) || PLACEHOLDER.test(text)) return false;
  return !NO_ORGANISATIONS.has(match[1]!.toLowerCase()) && !SIZED.test(match[1]!);
}

/**
 * The model that a value of a flag, a key or a loader call names: a hub id, an address, a bare name of a known family
 * ("gpt2-xl"), or a local path that still shows it ("./checkpoints/vicuna-13b-v1.5"). Undefined for placeholders.
 */
export function modelInValue(value: string): string | undefined {
  // "--model_path [org/name]": so people set what readers may fill in.
  const text = value.trim().replace(/^["'[]|["',;\]]+$/g, '');
  if (!text || text.length > 300 || PLACEHOLDER.test(text)) return undefined;
  const linked = hubModelOf(text);
  if (linked) return linked;
  if (isHubId(text)) return text;
  if (text.includes('://')) return undefined;
  const steps = text.split('/').filter(Boolean);
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at]!;
    if (PART_OF_MODEL.test(step)) return undefined;
    const family = familyOf(step);
    if (!family || FILE_NAME.test(step) || (steps.length > 1 && !/\d/.test(step))) continue;
    if (family.at > (wordsOf(step)[0] === 'meta' ? 1 : 0)) continue;
    const maker = steps[at - 1];
    return maker && FAMILIES.get(family.name)?.makers.includes(maker) ? `${maker}/${step}` : startOfRun(step);
  }
  return undefined;
}

/** More words than any model's name has. */
const RUN_WORDS = 7;

/** "llama2_7b_pruning_mix_to1.3b_len4096" is a folder that a run wrote; what it started from stands first. */
function startOfRun(folder: string): string {
  const start = wordsOf(folder).length > RUN_WORDS ? /^.{2,40}?\d[bm](?=[-_])/i.exec(folder)?.[0] : undefined;
  return start && familyOf(start) ? start : folder;
}
