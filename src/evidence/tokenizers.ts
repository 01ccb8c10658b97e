import { isInExamples, isInTests, isVendored } from '../formats/folders.ts';
import { inParallel } from '../formats/in-parallel.ts';
import { folderOf, nameOf, pathIn, placeOf } from '../formats/paths.ts';
import { POINTER_LIMIT, pointerIn } from '../formats/pointers.ts';
import { sentencePieces, tiktokenRanks } from '../formats/vocabulary-files.ts';
import type { Release } from '../release/release.ts';
import { bytesInWords } from '../text/figures.ts';
import type { Evidence, Observation } from '../vocabulary.ts';

/** A tokenizer.json up to this is counted; of a longer one only the start is looked at. */
const COUNTED_LIMIT = 4 * 1024 * 1024;
const SNIFFED = 4096;
const EVIDENCE_LIMIT = 6;

interface TokenizerKind {
  name: RegExp;
  /** Another file that it needs beside it: the match's prefix stands for `$1`. */
  needs?: string;
  /** What it holds, from its content; undefined when it is something else. */
  describe: (content: Content) => string | undefined | Promise<string | undefined>;
}

interface Content {
  /** The whole file up to COUNTED_LIMIT, else its first SNIFFED bytes. */
  bytes: Uint8Array;
  text: string;
  whole: boolean;
}

/** One row for each way in which a tokenizer is stored. */
const TOKENIZERS: readonly TokenizerKind[] = [
  {
    name: /^tekken\.json$/,
    describe: ({ text }) =>
      text.includes('"vocab"') || text.includes('"config"') ? 'Tekken vocabulary' : undefined,
  },
  { name: /^(?:.*vocab|encoder)\.json$/, needs: 'merges', describe: vocabularyJson },
  { name: /tokenizer.*\.json$|\.json$/, describe: tokenizerJson },
  { name: /\.(?:model|spm)$/, describe: trainedModel },
  { name: /\.tiktoken$/, describe: ({ text, whole }) => ranks(text, whole) },
  {
    name: /^vocab\.txt$/,
    describe: ({ text, whole }) =>
      /^\[(?:UNK|PAD|CLS)\]\r?$/m.test(text) ? wordPieces(text, whole) : undefined,
  },
  { name: /^(?:tokenizer|.*token[a-z]*|.*characters|symbols|.*text)\.py$/, describe: writtenInCode },
];

/** Names that never are the tokenizer itself. */
const OTHER =
  /^(?:config|tokenizer_config|special_tokens_map|added_tokens|generation_config|package(?:-lock)?|tsconfig|.*index)\.json$/;

/** Tokenizers that are shipped here, best first, and those that only seem to be. */
export async function shippedTokenizers(
  release: Release,
): Promise<{ evidence: Evidence[]; observations: Observation[] }> {
  const candidates = release.files.flatMap(({ kind, path }) => {
    if (kind === 'submodule' || isInTests(path) || isVendored(path) || isInExamples(path)) return [];
    const name = nameOf(path).toLowerCase();
    if (OTHER.test(name)) return [];
    const row = TOKENIZERS.find((tokenizer) => tokenizer.name.test(name) && isMeant(path, name));
    return row ? [{ path, row }] : [];
  });
  const found = await inParallel(candidates, ({ path, row }) => readTokenizer(release, path, row));
  return {
    evidence: found
      .flatMap(({ evidence }) => (evidence ? [evidence] : []))
      .sort((a, b) => rank(b) - rank(a))
      .slice(0, EVIDENCE_LIMIT),
    observations: found.flatMap(({ observation }) => (observation ? [observation] : [])),
  };
}

/** JSON of any name counts only where the name or its folder speaks of tokens. */
function isMeant(path: string, name: string): boolean {
  if (!name.endsWith('.json')) return true;
  return (
    /token|vocab|tekken|encoder|bpe/.test(name) || /token|vocab/.test(nameOf(folderOf(path)).toLowerCase())
  );
}

/** Code that spells its alphabet comes after the files. */
function rank({ file, asset }: Evidence): number {
  const name = file ?? asset ?? '';
  return name.endsWith('.py') ? 0 : /(?:^|\/)tokenizer\.(?:json|model)$/.test(name) ? 2 : 1;
}

async function readTokenizer(
  release: Release,
  path: string,
  row: TokenizerKind,
): Promise<{ evidence?: Evidence; observation?: Observation }> {
  const size = await release.size(path);
  if (size === undefined) return {};
  if (size === 0) {
    if (!/token/.test(nameOf(path)) || path.endsWith('.py')) return {};
    const detail = 'is an empty file';
    return { observation: { rule: 'placeholder', place: placeOf(path), detail, component: 'tokenizer' } };
  }
  const whole = size <= COUNTED_LIMIT;
  const bytes = await release.bytes(path, 0, whole ? size : SNIFFED);
  if (!bytes) return {};
  const pointer = size <= POINTER_LIMIT ? pointerIn(bytes) : undefined;
  if (pointer) {
    return {
      evidence: { ...placeOf(path), detail: `${bytesInWords(pointer.size)}, a ${pointer.system} pointer` },
    };
  }
  if (row.needs && !hasPartner(release, path)) return {};
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const detail = await row.describe({ bytes, text, whole });
  return detail === undefined ? {} : { evidence: { ...placeOf(path), detail } };
}

/** vocab.json and merges.txt, gpt2-vocab.json and gpt2-merges.txt, encoder.json and vocab.bpe. */
function hasPartner(release: Release, path: string): boolean {
  const name = nameOf(path);
  const partners = name === 'encoder.json' ? ['vocab.bpe'] : [name.replace(/vocab\.json$/, 'merges.txt')];
  return partners.some((partner) => {
    const beside = pathIn(path, partner);
    return beside !== undefined && beside !== path && release.has(beside);
  });
}

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

async function trainedModel({ bytes, text, whole }: Content): Promise<string | undefined> {
  const fromRanks = ranks(text, whole);
  if (fromRanks) return fromRanks;
  // A SentencePiece model starts with its first piece: field 1, and in it a text, field 1 again.
  if (bytes[0] !== 0x0a || bytes[2] !== 0x0a) return undefined;
  if (!whole) return 'SentencePiece model';
  const pieces = await sentencePieces(bytes);
  return pieces === undefined ? undefined : `SentencePiece model of ${pieces} pieces`;
}

function ranks(text: string, whole: boolean): string | undefined {
  const count = tiktokenRanks(text);
  if (count === undefined) return undefined;
  return whole ? `byte-pair ranks of ${count} tokens` : 'byte-pair ranks';
}

function wordPieces(text: string, whole: boolean): string {
  return whole ? `vocabulary of ${text.trimEnd().split('\n').length}` : 'vocabulary';
}

/** A tokenizer whose vocabulary is written out in code: an alphabet of symbols, or special tokens on a known base. */
function writtenInCode({ text }: Content): string | undefined {
  const special = /tiktoken\.Encoding\(/.test(text)
    ? [...text.matchAll(/["']<\|[^"'\n]{1,40}\|>["']\s*:\s*\d+/g)].length
    : 0;
  if (special > 0) return `${special} special tokens with their ids, on a tiktoken encoding`;
  const alphabet =
    /^_?(?:characters|letters|symbols|alphabet|phonemes|vowels|ipa\w*)\s*(?::\s*str\s*)?=\s*\(?\s*f?["']([^"'\n]{20,})["']/im.exec(
      text,
    );
  return alphabet ? 'an alphabet of symbols' : undefined;
}

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
