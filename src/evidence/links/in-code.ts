import { Lines } from '../../text/lines.ts';
import { joinedAddresses, tabledIds } from './in-tables-of-code.ts';
import { addressesIn, type Written } from './in-text.ts';
import { loaderCallsIn } from './loader-calls.ts';
import type { Mention } from './mention.ts';
import { callAround, lineAround } from './sentence.ts';

/** A file without one of these names no address of a part of a release. */
const WORTH_READING =
  /from_pretrained|tiktoken|icetk|huggingface|hf\.co\/|load_dataset|repo_id|_download|:\/\/|magnet:|model|dataset/i;

/** Kinds of address that code and configuration use; the rest is comment and license text. */
const USED: ReadonlySet<string> = new Set([
  'hub-model',
  'hub-dataset',
  'hub-collection',
  'archive',
  'bucket',
  'torrent',
  'run-log',
]);
const DOWNLOADED =
  /^(?:pth?|ckpt|tar|tgz|zip|safetensors|bin|gz|bz2|xz|zst|jsonl?|parquet|onnx|npz|npy|gguf|h5|model|csv|tsv|pkl|txt)$/;

/** At most this many mentions of one file: a list of ten thousand image addresses is data. */
const MENTION_LIMIT = 300;

/** Every address and hub id that a file of code or configuration loads or downloads. */
export function mentionsInCode(path: string, text: string): Mention[] {
  if (!WORTH_READING.test(text)) return [];
  const lines = new Lines(text);
  const mentions: Mention[] = [];
  const brings = {
    config: /\b(?:config|params|hparams)\.json\b/.test(text),
    tokenizer:
      /\b(?:tokenizer\.(?:model|json)|tokenizer_config\.json|vocab\.(?:bpe|json|txt)|encoder\.json|merges\.txt)\b/.test(
        text,
      ),
  };
  const add = ({ address, from, written }: Written) =>
    mentions.push({
      address,
      file: path,
      line: lines.of(from),
      source: 'code',
      text: written,
      sentence: lineAround(text, from),
      headings: [],
      brings,
    });
  for (const each of addressesIn(text.slice(0, 400_000))) {
    if (mentions.length >= MENTION_LIMIT) break;
    if (USED.has(each.address.kind) || DOWNLOADED.test(each.address.extension ?? '')) add(each);
  }
  for (const each of [...joinedAddresses(text), ...tabledIds(text)]) add(each);
  for (const call of loaderCallsIn(text).slice(0, MENTION_LIMIT)) {
    mentions.push({
      address: call.address,
      file: path,
      line: lines.of(call.from),
      source: 'code',
      text: `${call.address.owner ?? ''}/${call.address.name ?? ''}`,
      sentence: callAround(text, call.from),
      headings: [],
      loads: call.loads,
    });
  }
  return mentions;
}
