import type { Names } from './release-names.ts';

const MODEL_ON_A_HUB =
  /\b(?:huggingface\.co|hf\.co|modelscope\.cn\/models)\/((?!datasets\/|spaces\/|collections\/|papers\/|docs\/|blog\/)[\w.-]{1,96})\/([\w.-]{1,96})/gi;

/** Models that were made smaller, or to run beside another: they tell nothing of how the release's own were made. */
const MADE_SMALLER = /(?:^|[-_.])(?:gguf|awq|gptq|int[48]|fp8|distill?|draft|eagle\d?)(?:[-_.]|$)/i;

/** "huggingface.co/acme/Acorn_Qwen2.5_3B": a model of the release that is named for the base that it continues. */
export function ownModelNamedForBase(
  documents: readonly string[],
  { own, makers, strange }: Names,
): string | undefined {
  for (const text of documents) {
    for (const [, account = '', name = ''] of text.matchAll(MODEL_ON_A_HUB)) {
      const called = name.toLowerCase();
      const word = own.find((one) => called.startsWith(one));
      if (word === undefined || !makers.includes(account.toLowerCase()) || MADE_SMALLER.test(name)) continue;
      const base = strange(called.slice(word.length).replaceAll('_', ' '));
      if (base) return `its model ${name} is named for ${base.trim()}`;
    }
  }
  return undefined;
}
