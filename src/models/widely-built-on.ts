import { isMadeBy } from './names/makers.ts';

/**
 * How texts, paths and flags name the families that others build on most, loosely: for who asks whether a base is one's
 * own or somebody else's, and not which. Whose they are is told by the catalogue's families.
 */
export const WIDELY_BUILT_ON: readonly { name: RegExp; families: readonly string[] }[] = [
  {
    name: /\bcode-?llama|\bllama(?![-_\s]*(?:factory|index|\.?cpp|hub|recipes|cookbook))|\bopt-\d|\bnllb|\bseamless|\bmusicgen|\bdinov2|\bxlm-?r/i,
    families: ['code-llama', 'llama', 'opt', 'nllb', 'seamless', 'musicgen', 'dino', 'roberta'],
  },
  { name: /\bqwen|\bqwq|\bwan\s?2/i, families: ['qwen-1', 'qwen-3', 'qwq', 'wan'] },
  {
    name: /\bmi[sx]tral|\bministral|\bcodestral/i,
    families: ['mistral-7b', 'mixtral', 'ministral', 'codestral'],
  },
  {
    name: /\bgemma|\bpaligemma|\bflan-?t5|\b(?:m?t5|ul2|vit|siglip|bert)-(?:base|large|xl|xxl|small)/i,
    families: ['gemma-1', 'gemma-3', 'paligemma', 'flan-t5', 'mt5', 't5', 'vit', 'siglip', 'bert'],
  },
  { name: /\bdeepseek/i, families: ['deepseek-llm', 'deepseek-v3'] },
  { name: /\bpythia|\bgpt-?neox?\b|\bgpt-?j\b/i, families: ['pythia', 'gpt-neo', 'gpt-neox', 'gpt-j'] },
  { name: /\bgpt-?2\b|\bwhisper\b|\bgpt-oss|\bclip-vit/i, families: ['gpt-2', 'whisper', 'gpt-oss', 'clip'] },
  { name: /\bvicuna/i, families: ['vicuna'] },
  { name: /\bphi-?[1-4]/i, families: ['phi-1', 'phi-2', 'phi-3', 'phi-4'] },
  { name: /\bfalcon/i, families: ['falcon-1', 'falcon-3'] },
  { name: /\bstarcoder|\bsantacoder/i, families: ['starcoder', 'starcoder-2', 'santacoder'] },
  { name: /\bbloom(?:z|-\d)/i, families: ['bloom'] },
  { name: /\binternlm|\binternvl|\bintern-s1/i, families: ['internlm', 'internlm-2', 'internvl'] },
  { name: /\bchatglm|\bglm-?\d|\bcogvideo|\bcogvlm/i, families: ['chatglm', 'glm-4', 'cogvideo', 'cogvlm'] },
  { name: /\bbaichuan/i, families: ['baichuan-1', 'baichuan-2'] },
  { name: /\bminicpm/i, families: ['minicpm'] },
  { name: /\byi-\d/i, families: ['yi'] },
  { name: /\bolmo/i, families: ['olmo-1', 'olmo-2', 'olmoe'] },
  { name: /\bsmollm|\bsmolvlm/i, families: ['smollm', 'smollm-2', 'smollm-3'] },
  {
    name: /\bstable[- ]diffusion|\bsdxl|\bsvd\b|\bstablelm/i,
    families: ['stable-diffusion-1', 'stable-diffusion-2', 'sdxl', 'stable-video-diffusion', 'stablelm-2'],
  },
  { name: /\bflux(?:\.1|\b)/i, families: ['flux.1', 'flux.2'] },
  { name: /\bmpt-\d/i, families: ['mpt'] },
  { name: /\bgranite/i, families: ['granite-3', 'granite-4'] },
  { name: /\bkimi|\bmoonlight/i, families: ['kimi-k2', 'moonlight'] },
  { name: /\bhunyuan/i, families: ['hunyuan', 'hunyuan-video'] },
  { name: /\bopen-?sora/i, families: ['open-sora'] },
];

/** The first name in a text of a family that is widely built on, and that these makers did not make. */
export function strangeBaseIn(text: string, makers: readonly string[]): string | undefined {
  for (const { name, families } of WIDELY_BUILT_ON) {
    const found = name.exec(text)?.[0];
    if (found !== undefined && !families.some((family) => isMadeBy(makers, '', family))) return found;
  }
  return undefined;
}

/** True for a text that names a family that is widely built on, whoever made it. */
export function namesABase(text: string): boolean {
  return WIDELY_BUILT_ON.some(({ name }) => name.test(text));
}
