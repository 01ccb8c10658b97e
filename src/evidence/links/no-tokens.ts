import type { ReleaseText } from '../release-text.ts';

/** Words of a model that reads or writes text, or of a library that loads one with its tokenizer. */
const TOKENS =
  /tokeni[sz]|\bvocab|sentencepiece|\bspm\b|text[-_ ]?encoder|\b(?:from|import) (?:transformers|diffusers|peft)\b|\bdiffusers\b|\bvllm\b/i;
/** What a document calls a model that has them. */
const OF_TEXT = /\bllms?\b|language model/i;
const DEFINES_MODEL = /\bnn\.Module\b/;

/**
 * True where a release defines its model in code, and neither that code nor a document has a word of tokens: a model of
 * pictures, sound or series, whose pages on a hub bring no tokenizer.
 */
export async function hasNoTokens({ release, places, documents }: ReleaseText): Promise<boolean> {
  if (documents.some(({ source }) => TOKENS.test(source) || OF_TEXT.test(source))) return false;
  let definesModel = false;
  for (const path of places.code) {
    if (!/\.(?:py|ipynb|ya?ml|toml)$/.test(path)) continue;
    const text = await release.text(path);
    if (text === undefined) continue;
    if (TOKENS.test(text)) return false;
    definesModel ||= DEFINES_MODEL.test(text);
  }
  return definesModel;
}
