import { inParallel } from '../formats/in-parallel.ts';
import { folderOf, nameOf, pathIn, placeOf } from '../formats/paths.ts';
import { POINTER_LIMIT, pointerIn } from '../formats/pointers.ts';
import { isUnder } from '../release/folders.ts';
import type { Release } from '../release/release.ts';
import { bytesInWords } from '../text/figures.ts';
import type { Evidence, Observation } from '../vocabulary.ts';
import { copiedProjectsOf } from './copied-projects.ts';
import {
  SNIFFED,
  TOKENIZER_CODE,
  TOKENIZER_JSON,
  TOKENIZERS,
  type TokenizerKind,
  writtenInCode,
} from './tokenizer-kinds.ts';

/** A tokenizer.json up to this is counted; of a longer one only the start is looked at. */
const COUNTED_LIMIT = 4 * 1024 * 1024;
/** Parsing takes a while: only so many of them are counted, and those that are short. */
const COUNTED = 3;
const SHORT = 64 * 1024;
const EVIDENCE_LIMIT = 6;

/** Names that never are the tokenizer itself. */
const OTHER =
  /^(?:config|tokenizer_config|special_tokens_map|added_tokens|generation_config|package(?:-lock)?|tsconfig|.*index)\.json$/;

interface Candidate {
  path: string;
  /** Left out for code. */
  row?: TokenizerKind;
}

interface Found {
  evidence?: Evidence;
  observation?: Observation;
}

/** Tokenizers that are shipped here, best first, and those that only seem to be. */
export async function shippedTokenizers(
  release: Release,
): Promise<{ evidence: Evidence[]; observations: Observation[] }> {
  const { isToolFile } = copiedProjectsOf(release);
  const candidates = release.files.flatMap(({ kind, path }): Candidate[] => {
    if (kind === 'submodule') return [];
    const name = nameOf(path).toLowerCase();
    if (OTHER.test(name)) return [];
    const isCode = TOKENIZER_CODE.test(name);
    const row = isCode
      ? undefined
      : TOKENIZERS.find((tokenizer) => tokenizer.name.test(name) && isMeant(path, name));
    if ((!isCode && !row) || isUnder(path, 'test', 'vendored', 'example', 'documentation', 'sample'))
      return [];
    if (isToolFile(path)) return [];
    return row ? [{ path, row }] : [{ path }];
  });
  const counted = new Set(candidates.slice(0, COUNTED));
  const found = await inParallel<Candidate, Found>(candidates, (candidate) =>
    candidate.row
      ? readTokenizer(release, candidate.path, candidate.row, counted.has(candidate))
      : readCode(release, candidate.path),
  );
  return {
    evidence: found
      .flatMap(({ evidence }) => (evidence ? [evidence] : []))
      .sort((a, b) => rank(b) - rank(a))
      .slice(0, EVIDENCE_LIMIT),
    observations: found.flatMap(({ observation }) => (observation ? [observation] : [])),
  };
}

/** JSON and lists of any name count only where the name or its folder speaks of tokens. */
function isMeant(path: string, name: string): boolean {
  if (name.endsWith('.txt'))
    return /(?:^|[-_.])vocab/.test(name) || /^vocab(?:s|ular(?:y|ies))?$/i.test(nameOf(folderOf(path)));
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

async function readCode(release: Release, path: string): Promise<Found> {
  const detail = writtenInCode((await release.text(path)) ?? '');
  return detail === undefined ? {} : { evidence: { ...placeOf(path), detail } };
}

async function readTokenizer(
  release: Release,
  path: string,
  row: TokenizerKind,
  counted: boolean,
): Promise<Found> {
  const size = await release.size(path);
  if (size === undefined) return {};
  if (size === 0) {
    if (!/token/.test(nameOf(path))) return {};
    const detail = 'is an empty file';
    return { observation: { rule: 'placeholder', place: placeOf(path), detail, component: 'tokenizer' } };
  }
  const whole = size <= (counted ? COUNTED_LIMIT : SHORT);
  const bytes = await release.bytes(path, 0, whole ? size : SNIFFED);
  if (!bytes) return {};
  const pointer = size <= POINTER_LIMIT ? pointerIn(bytes) : undefined;
  if (pointer) {
    return {
      evidence: { ...placeOf(path), detail: `${bytesInWords(pointer.size)}, a ${pointer.system} pointer` },
    };
  }
  // Alone, vocab.json may still be a whole tokenizer.
  const kind = row.halved && !hasPartner(release, path) ? TOKENIZER_JSON : row;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const detail = kind.describe({ bytes, text, whole });
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
