/**
 * A model's name as words, so that every spelling of it is the same list: "Qwen2.5-32B", "qwen-2p5-32b" and
 * "qwen2_5_32B" are all qwen, 2.5, 32b. Letters and numbers are apart; a size keeps its letter.
 *
 * `p` and `_` between two digits are a point (Fireworks writes "k2p5", phi writes "1_5"), and so is a hyphen between two
 * lone digits ("llama3-1-8b" on Bedrock). Behind a version that is written with the name, `_` begins the size
 * ("llama2_7b").
 */
export function wordsOf(name: string): string[] {
  const lower = name.slice(0, NAME_LIMIT).toLowerCase();
  const points = lower
    .replace(/(\d)p(\d)(?!\d*b\b)/g, '$1.$2')
    .replace(/(?<![\d.])(\d)_(\d)(?![\d_]|b(?<=[a-z]\d_\db))/g, '$1.$2')
    .replace(/(?<![\d.])(\d)-(\d)(?![\d.a-z])/g, '$1.$2');
  return points.match(/\d+x\d+(?:\.\d+)?b|\d+(?:\.\d+)*(?:[bmkt](?![a-z]))?|[a-z]+/g) ?? [];
}

/** No name of a model is longer; what is longer is not looked at further. */
const NAME_LIMIT = 200;

/** What is left of "org/name" or of a whole address: the name. */
export function baseNameOf(id: string): string {
  return id.replace(/\/+$/, '').split('/').at(-1) ?? id;
}

/** Words that say what was done to a model, or how it is stored; they never tell one base model from another. */
const STAGE_WORDS: ReadonlySet<string> = wordSet(`
  base pt pretrain pretrained hf instruct it chat sft rl dpo ppo grpo distill distilled merge merged
  abliterated awq gptq fp bf int nvfp mxfp gguf mlx exl bnb bit quantized turbo fast preview latest
  model v meta
`);

/** True for a word that never tells one base model from another. */
export function isStageWord(word: string): boolean {
  return STAGE_WORDS.has(word);
}

/** Words that some hubs put into names and others do not. */
const NEUTRAL: ReadonlySet<string> = new Set(['hf', 'meta']);

/** The same for every spelling of one model's name, whoever's copy an id means. */
export function nameKey(model: string): string {
  return wordsOf(baseNameOf(model))
    .filter((word) => !NEUTRAL.has(word))
    .join(' ');
}

/** A set from its words, however they are laid out. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
