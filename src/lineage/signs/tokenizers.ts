import type { TensorFile } from '../../formats/tensor-files.ts';
import {
  headOfJson,
  headOfList,
  headOfPieces,
  headOfRanks,
  type VocabularyHead,
} from '../../formats/vocabulary-head.ts';
import { decodeText } from '../../release/decode.ts';
import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import type { Sign } from './sign.ts';
import { PRE_TOKENIZERS, TOKENIZER_MARKS } from './tokenizer-marks.ts';
import { VOCABULARY_WINDOW, vocabularyOf } from './vocabularies.ts';

const MARKED =
  /(?:^|\/)(?:tokenizer_config\.json|special_tokens_map\.json|added_tokens\.json|chat_template\.(?:jinja|json)|tokenizer\.json)$/;
const VOCABULARY =
  /(?:^|\/)(?:tokenizer\.json|tokenizer\.model|spiece\.model|vocab\.json|[\w.-]+\.tiktoken)$/;
/** Added tokens stand at the beginning of tokenizer.json, before a vocabulary of megabytes. */
const HEAD_BYTES = 256 * 1024;
/** Where there are thousands of added tokens, the vocabulary begins behind them. */
const LONG_HEAD_BYTES = 1024 * 1024;
const FILE_LIMIT = 40;

export interface TokenizerSign extends Sign {
  families: readonly string[];
}

/** Whose tokenizer, or chat template, the release has. That says nothing of weights: tokenizers are borrowed honestly. */
export async function signsInTokenizers(
  release: Release,
  files: readonly TensorFile[],
): Promise<TokenizerSign[]> {
  const found = new Map<string, TokenizerSign>();
  const add = (
    { of, families }: { of: string; families: readonly string[] },
    file: string,
    detail: string,
  ) => {
    if (!found.has(of)) found.set(of, { model: of, kind: 'tokenizer', evidence: { file, detail }, families });
  };
  const look = (file: string, text: string) => {
    const mark = TOKENIZER_MARKS.find(({ marks }) => marks.every((each) => text.includes(each)));
    if (mark) add(mark, file, `has the tokens of ${mark.of}'s tokenizer (${mark.marks.join(' ')})`);
  };
  const compare = (file: string, head: VocabularyHead | undefined) => {
    const known = head && vocabularyOf(head);
    if (!known) return;
    const { from, to } = VOCABULARY_WINDOW;
    add(known, file, `has the vocabulary of ${known.of} (tokens ${from} to ${to - 1} are the same)`);
  };
  let read = 0;
  for (const { path, kind } of release.files) {
    if (!(MARKED.test(path) || VOCABULARY.test(path)) || kind === 'submodule') continue;
    if (folderRole(path) || read >= FILE_LIMIT) continue;
    read += 1;
    const bytes = await release.bytes(path, 0, HEAD_BYTES);
    if (!bytes) continue;
    const text = decodeText(bytes);
    if (text && MARKED.test(path)) look(path, unescaped(text));
    if (VOCABULARY.test(path)) compare(path, await headOf(release, path, bytes));
  }
  for (const { path, metadata } of files) {
    const template = metadata['tokenizer.chat_template'];
    if (typeof template === 'string') look(path, template);
    const pre = metadata['tokenizer.ggml.pre'];
    const known =
      typeof pre === 'string' && Object.hasOwn(PRE_TOKENIZERS, pre) ? PRE_TOKENIZERS[pre] : undefined;
    if (known) add(known, path, `has the vocabulary of ${known.of} (tokenizer.ggml.pre: ${String(pre)})`);
    compare(path, headOfList(metadata['tokenizer.ggml.tokens'], VOCABULARY_WINDOW));
  }
  return [...found.values()];
}

async function headOf(
  release: Release,
  path: string,
  bytes: Uint8Array,
): Promise<VocabularyHead | undefined> {
  const text = decodeText(bytes);
  if (!path.endsWith('.json'))
    return (text && headOfRanks(text, VOCABULARY_WINDOW)) || headOfPieces(bytes, VOCABULARY_WINDOW);
  const head = text ? headOfJson(text, VOCABULARY_WINDOW) : undefined;
  if (head || bytes.length < HEAD_BYTES) return head;
  const more = await release.bytes(path, 0, LONG_HEAD_BYTES);
  const longer = more && decodeText(more);
  return longer ? headOfJson(longer, VOCABULARY_WINDOW) : undefined;
}

/** JSON may write "<｜User｜>" with escapes. */
function unescaped(text: string): string {
  if (!text.includes('\\u')) return text;
  return text.replace(/\\u([\da-fA-F]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
