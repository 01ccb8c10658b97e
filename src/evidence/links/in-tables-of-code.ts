import { readAddress } from './address.ts';
import { readHubId } from './hub-id.ts';
import type { Written } from './in-text.ts';

/** A release lists its models by the dozen: the first ones say where they are. */
const LIMIT = 40;
const LENGTH_LIMIT = 400_000;

const BASE =
  /^[ \t]*([A-Za-z_]\w{2,60})[ \t]*=[ \t]*f?["']((?:https?|gs|s3):\/\/[^"'\s{}]{4,200})["'][ \t]*$/gm;
const FILE = String.raw`([\w./-]{1,160}\.(?:pth?|ckpt|tar|tgz|zip|safetensors|bin|gz|npz|npy|gguf|onnx|h5|json|parquet))["']`;

/** `BASE = "https://…/"` and `BASE + "acorn/7b.pt"`, or f"{BASE}/acorn/7b.pt". */
export function joinedAddresses(text: string): Written[] {
  const found: Written[] = [];
  if (text.length > LENGTH_LIMIT) return found;
  for (const { 1: name, 2: base } of [...text.matchAll(BASE)].slice(0, 5)) {
    const uses = new RegExp(`(?:\\b${name}[ \\t]*\\+[ \\t]*["']|\\{${name}\\})${FILE}`, 'g');
    for (const { 1: file, index } of text.matchAll(uses)) {
      if (found.length >= LIMIT) return found;
      const written = `${base!.replace(/\/$/, '')}/${file!.replace(/^\//, '')}`;
      const address = readAddress(written);
      if (address) found.push({ address, from: index, written });
    }
  }
  return found;
}

const DOWNLOADS = /hf_hub_download|snapshot_download|from_pretrained|cached_path|load_from_hub/;
/** `REPO_IDS = {`: a name that says what the table holds. */
const TABLE =
  /\b\w{0,40}(?:repo|models?|hub|hf|ckpts?|checkpoints?|pretrained|weights)\w{0,40}(?:[ \t]{0,4}:[^=\n]{1,60})?[ \t]{0,4}=[ \t]{0,4}[{[(]/gi;
const TABLES = 200;
const TABLE_LENGTH = 4000;
const ID = /["']([A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95})["']/g;

/** Hub ids of a table that code looks its models up in. */
export function tabledIds(text: string): Written[] {
  const found: Written[] = [];
  if (text.length > LENGTH_LIMIT || !DOWNLOADS.test(text)) return found;
  let tables = 0;
  for (const table of text.matchAll(TABLE)) {
    if (++tables > TABLES) break;
    const start = table.index + table[0].length;
    const body = text.slice(start, start + TABLE_LENGTH).split('}', 1)[0]!;
    for (const { 1: id, index } of body.matchAll(ID)) {
      if (found.length >= LIMIT) return found;
      const address = readHubId(id!);
      if (address) found.push({ address, from: start + index, written: id! });
    }
  }
  return found;
}
