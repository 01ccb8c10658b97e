import type { TensorFile } from '../../formats/tensor-files.ts';
import { decodeText } from '../../release/decode.ts';
import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import type { Sign } from './sign.ts';
import { PRE_TOKENIZERS, TOKENIZER_MARKS } from './tokenizer-marks.ts';

const FILES =
  /(?:^|\/)(?:tokenizer_config\.json|special_tokens_map\.json|added_tokens\.json|chat_template\.(?:jinja|json)|tokenizer\.json)$/;
/** Added tokens stand at the beginning of tokenizer.json, before a vocabulary of megabytes. */
const HEAD_BYTES = 256 * 1024;
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
  const look = (file: string, text: string) => {
    const mark = TOKENIZER_MARKS.find(({ marks }) => marks.every((each) => text.includes(each)));
    if (!mark || found.has(mark.of)) return;
    const detail = `has the tokens of ${mark.of}'s tokenizer (${mark.marks.join(' ')})`;
    found.set(mark.of, {
      model: mark.of,
      kind: 'tokenizer',
      evidence: { file, detail },
      families: mark.families,
    });
  };
  let read = 0;
  for (const { path, kind } of release.files) {
    if (!FILES.test(path) || kind === 'submodule' || folderRole(path) || read >= FILE_LIMIT) continue;
    read += 1;
    const bytes = await release.bytes(path, 0, HEAD_BYTES);
    const text = bytes && decodeText(bytes);
    if (text) look(path, unescaped(text));
  }
  for (const { path, metadata } of files) {
    const template = metadata['tokenizer.chat_template'];
    if (typeof template === 'string') look(path, template);
    const pre = metadata['tokenizer.ggml.pre'];
    const known =
      typeof pre === 'string' && Object.hasOwn(PRE_TOKENIZERS, pre) ? PRE_TOKENIZERS[pre] : undefined;
    if (!known || found.has(known.of)) continue;
    const evidence = {
      file: path,
      detail: `has the vocabulary of ${known.of} (tokenizer.ggml.pre: ${String(pre)})`,
    };
    found.set(known.of, { model: known.of, kind: 'tokenizer', evidence, families: known.families });
  }
  return [...found.values()];
}

/** JSON may write "<｜User｜>" with escapes. */
function unescaped(text: string): string {
  if (!text.includes('\\u')) return text;
  return text.replace(/\\u([\da-fA-F]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
