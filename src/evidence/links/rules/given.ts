import { isNamedLike } from '../identity.ts';
import type { Mention } from '../mention.ts';
import { GIVES } from '../wordings.ts';
import type { LinkFacts } from './rule.ts';

/** The text of a link that says where something is and nothing of what it is. A new host is a word here. */
export const POINTS =
  /^\W*(?:(?:this |the |download |share )?(?:link|url|address|here|folder|drive|page|mirror)|google ?drive|g-?drive|drive|baidu(?: ?(?:pan|disk|yun|netdisk|drive))?|one ?drive|drop ?box|mega|zenodo|aws|s3|gcs|https?:\/\/\S+|百度(?:网盘|云盘?)|谷歌(?:网盘|云盘)|网盘|夸克(?:网盘)?)\W*$/i;

/** "Model weights:", "Checkpoints (Google Drive):", "预训练权重：": a label that names no other model. */
const LABEL =
  /^\W*(?:(?:the|our|all|final|released|pre-?trained|trained|fine-?tuned|base|chat|full|model|models'?|download)\s+){0,3}(?:models?|weights?|checkpoints?|ckpts?)\s*(?:\([^)]{0,40}\)\s*)?[:：]|^\W*(?:预训练)?(?:模型)?(?:权重|模型)(?:下载)?\s*[:：]/i;

/** "Checkpoints", "2. Pre-trained models", "Model weights", "模型权重". */
const HEADING =
  /^\W*(?:\d+\W+)?(?:(?:the|our|released|available|pre-?trained|trained|model|models?|download(?:ing)?)\s+){0,3}(?:models?|weights?|checkpoints?|ckpts?)\W*$|^\W*(?:\d+\W+)?(?:预训练)?(?:模型)?(?:权重|模型)(?:下载)?\W*$/i;

/** `acorn-7b.pth` as the text of a link. */
const WEIGHTS_FILE = /\.(?:pth?|ckpt|safetensors|bin|gguf|onnx|h5|msgpack|pdparams|nemo)\W*$/i;

/**
 * A file that people share gives the weights: by words of giving, or where a link that only points stands at their label,
 * under their heading, or beside the release's own name ("Checkpoints of Acorn, [link](…)").
 */
export function isGiven(mention: Mention, words: string, { ownership }: LinkFacts): boolean {
  const { text, sentence, headings } = mention;
  if (GIVES.test(`${text} ${words}`)) return true;
  if (WEIGHTS_FILE.test(text)) return isNamedLike(ownership.identity, text);
  if (!POINTS.test(text)) return false;
  return (
    LABEL.test(sentence) || HEADING.test(headings.at(-1) ?? '') || isNamedLike(ownership.identity, sentence)
  );
}
