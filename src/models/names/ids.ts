import { modelOf } from '../catalogue.ts';
import { baseNameOf, wordsOf } from './words.ts';

/** What people call models shortly, word by word, and the one model that it means. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['sd 1.4', 'CompVis/stable-diffusion-v1-4'],
  ['sd 14', 'CompVis/stable-diffusion-v1-4'],
  ['sd 1.5', 'stable-diffusion-v1-5/stable-diffusion-v1-5'],
  ['sd 15', 'stable-diffusion-v1-5/stable-diffusion-v1-5'],
  ['sd 2.1', 'stabilityai/stable-diffusion-2-1'],
  ['sd 21', 'stabilityai/stable-diffusion-2-1'],
  ['sd 3', 'stabilityai/stable-diffusion-3-medium'],
  ['sd 3 medium', 'stabilityai/stable-diffusion-3-medium'],
  ['sd 3.5 medium', 'stabilityai/stable-diffusion-3.5-medium'],
  ['sd 3.5 large', 'stabilityai/stable-diffusion-3.5-large'],
  ['sdxl', 'stabilityai/stable-diffusion-xl-base-1.0'],
  ['sdxl 1.0', 'stabilityai/stable-diffusion-xl-base-1.0'],
  ['sdxl base 1.0', 'stabilityai/stable-diffusion-xl-base-1.0'],
  ['svd', 'stabilityai/stable-video-diffusion-img2vid'],
  ['svd xt', 'stabilityai/stable-video-diffusion-img2vid-xt'],
]);

const NEUTRAL = new Set(['hf', 'meta', 'v']);

/** Others' copies of models that their makers never put on a hub. */
const MIRRORS = /^huggyllama\//;

/**
 * The hub id of a name that means exactly one known model ("SD3", "Llama2_7B"), else the name as it is; "-Instruct" or
 * "-Chat" makes it another. An id stays as it is, whoever's copy it means.
 */
export function idOf(name: string): string {
  if (name.includes('/')) return name;
  const said = telling(name);
  const short = SHORT_NAMES.get(said);
  if (short !== undefined) return short;
  const model = modelOf(name);
  return model && !MIRRORS.test(model.id) && telling(model.id) === said ? model.id : name;
}

function telling(name: string): string {
  return wordsOf(baseNameOf(name))
    .filter((word) => !NEUTRAL.has(word))
    .join(' ');
}
