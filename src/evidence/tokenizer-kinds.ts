import { sentencePieces, tiktokenRanks } from '../formats/vocabulary-files.ts';

/** How much of a longer file is looked at. */
export const SNIFFED = 4096;

export interface TokenizerKind {
  name: RegExp;
  /** It is one of two files: the merges stand beside the vocabulary. */
  halved?: true;
  /** What it holds, from its content; undefined when it is something else. */
  describe: (content: Content) => string | undefined;
}

/** What a description is made from. */
interface Content {
  /** The whole file up to COUNTED_LIMIT, else its first SNIFFED bytes. */
  bytes: Uint8Array;
  text: string;
  whole: boolean;
}

/** The form of Hugging Face's tokenizers library, whatever the file is called. */
export const TOKENIZER_JSON: TokenizerKind = { name: /tokenizer.*\.json$|\.json$/, describe: tokenizerJson };

/** One row for each way in which a tokenizer is stored. */
export const TOKENIZERS: readonly TokenizerKind[] = [
  {
    name: /^tekken\.json$/,
    describe: ({ text }) =>
      text.includes('"vocab"') || text.includes('"config"') ? 'Tekken vocabulary' : undefined,
  },
  { name: /^(?:.*vocab|encoder)\.json$/, halved: true, describe: vocabularyJson },
  TOKENIZER_JSON,
  { name: /\.(?:model|spm)$/, describe: trainedModel },
  {
    // CLIP's own, packed: its first bytes are those of gzip.
    name: /^bpe_simple_vocab\w*\.txt\.gz$/,
    describe: ({ bytes }) =>
      bytes[0] === 0x1f && bytes[1] === 0x8b ? 'byte-pair merges of CLIP, packed' : undefined,
  },
  { name: /\.tiktoken$/, describe: ({ text, whole }) => ranks(text, whole) },
  {
    name: /\.txt$/,
    describe: ({ text, whole }) =>
      /^\[(?:UNK|PAD|CLS)\]\r?$/m.test(text) || listsTokens(text) ? wordPieces(text, whole) : undefined,
  },
];

function vocabularyJson({ text, whole }: Content): string | undefined {
  if (!whole) return 'byte-pair vocabulary and merges';
  const entries = entriesOf(parsed(text));
  return entries > 0 ? `byte-pair vocabulary of ${entries}, with merges` : undefined;
}

/** The form of Hugging Face's tokenizers library. */
function tokenizerJson({ text, whole }: Content): string | undefined {
  const start = text.slice(0, SNIFFED);
  if (!/^\s*\{\s*"version"\s*:/.test(start) || !/"(?:truncation|added_tokens)"\s*:/.test(start))
    return undefined;
  if (!whole) return 'tokenizer of the tokenizers library';
  const model = (parsed(text) as { model?: { vocab?: unknown } } | undefined)?.model;
  if (!model) return undefined;
  const entries = Array.isArray(model.vocab) ? model.vocab.length : entriesOf(model.vocab);
  return entries > 0 ? `vocabulary of ${entries}` : undefined;
}

function trainedModel({ bytes, text, whole }: Content): string | undefined {
  const fromRanks = ranks(text, whole);
  if (fromRanks) return fromRanks;
  // A SentencePiece model starts with its first piece: field 1, and in it a text, field 1 again.
  if (bytes[0] !== 0x0a || bytes[2] !== 0x0a) return undefined;
  if (!whole) return 'SentencePiece model';
  const pieces = sentencePieces(bytes);
  return pieces === undefined ? undefined : `SentencePiece model of ${pieces} pieces`;
}

function ranks(text: string, whole: boolean): string | undefined {
  const count = tiktokenRanks(text);
  if (count === undefined) return undefined;
  return whole ? `byte-pair ranks of ${count} tokens` : 'byte-pair ranks';
}

const LISTED = 100;
/** Readers look at this many lines: a vocabulary is one from its start to its end. */
const LOOKED_AT = 2000;

/** One token a line: short, without blanks, and none twice. */
function listsTokens(text: string): boolean {
  const lines = text.trimEnd().split('\n', LOOKED_AT);
  const short = lines.filter((line) => line.length > 0 && line.length <= 40 && !/\S[ \t]+\S/.test(line));
  return (
    lines.length >= LISTED &&
    short.length >= lines.length * 0.95 &&
    new Set(short).size >= short.length * 0.95
  );
}

function wordPieces(text: string, whole: boolean): string {
  return whole ? `vocabulary of ${text.trimEnd().split('\n').length}` : 'vocabulary';
}

/** Code that may spell a vocabulary, by its name. */
export const TOKENIZER_CODE =
  /^(?:tokenizer|.*token[a-z]*|.*characters|symbols|constants|(?:.*_)?(?:alphabet|vocab(?:ulary)?)|.*text)\.py$/;

/** A tokenizer whose vocabulary is written out in code: an alphabet of symbols, or special tokens on a known base. */
export function writtenInCode(text: string): string | undefined {
  const special = /tiktoken\.Encoding\(/.test(text)
    ? [...text.matchAll(/["']<\|[^"'\n]{1,40}\|>["']\s*:\s*\d+/g)].length
    : 0;
  if (special > 0) return `${special} special tokens with their ids, on a tiktoken encoding`;
  const alphabet =
    /^_?(?:characters|letters|symbols|alphabet|phonemes|vowels|ipa\w*)\s*(?::\s*str\s*)?=\s*\(?\s*f?["']([^"'\n]{20,})["']/im.exec(
      text,
    );
  return alphabet || LISTED_ALPHABET.test(text) ? 'an alphabet of symbols' : undefined;
}

/** `toks = ['L', 'A', 'G', …]`: the symbols one by one, as models of proteins and molecules have them. */
const LISTED_ALPHABET =
  /(?:toks|tokens|alphabet|vocab(?:ulary)?|residues|amino_?acids|symbols|characters|letters)["']?\s{0,4}[:=]\s{0,4}[[(]\s{0,8}(?:["'][^"'\n]{1,3}["']\s{0,4},\s{0,8}){19}/i;

function entriesOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
