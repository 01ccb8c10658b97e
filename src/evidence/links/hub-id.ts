import { type Address, readAddress } from './address.ts';
import { words } from './words.ts';

/** A hub id ("org/name") as an address; undefined when it is not of that form. */
export function readHubId(id: string, dataset = false): Address | undefined {
  const page = id.trim();
  return looksLikeHubId(page)
    ? readAddress(`https://huggingface.co/${dataset ? 'datasets/' : ''}${page}`)
    : undefined;
}

/** True for "org/name", and false for the paths that look like it. */
export function looksLikeHubId(id: string): boolean {
  const parts = /^([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9][\w.-]{0,95})$/.exec(id);
  return (
    parts !== null &&
    !NOT_AN_OWNER.has(parts[1]!.toLowerCase()) &&
    !/\.(?:py|sh|json|ya?ml|txt|md|csv|jsonl|pth?|bin|png|jpe?g|wav|mp[34]|tar|gz|zip|npy|safetensors|ckpt|parquet|html|model|tsv|js|ts|toml|cfg|conf|pkl|onnx|gguf|ipynb|tfrecords?)$/i.test(
      parts[2]!,
    )
  );
}

/** First steps of relative paths that look like a hub id. */
const NOT_AN_OWNER: ReadonlySet<string> = words(`
  app artifacts asset assets bin build cache checkpoint checkpoints ckpt ckpts config configs data
  dataset datasets demo docs eval evaluation example examples exp experiments finetune home images
  input inputs lib local log logs mnt model models opt out output outputs path pretrained
  pretrained_models result results root runs samples save saved_models saves scripts src test tests
  tmp tokenizer tokenizers tools train usr utils var weights work_dirs workspace your your-org
  your_org username user your-username org text image application audio video and or http: https:
  cuda
`);
