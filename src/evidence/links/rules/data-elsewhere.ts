import { sourcesIn } from '../../data/sources.ts';
import { pathOf } from '../address-shape.ts';
import type { Mention } from '../mention.ts';
import {
  DATA_WORDS,
  GIVES,
  NOT_TRAINING_DATA,
  TRAINING_DATA,
  WEIGHTS_EXTENSIONS,
  WEIGHTS_WORDS,
} from '../wordings.ts';
import { isBenchmark } from './data-in-code.ts';
import { isFetchedToTrain } from './fetched-data.ts';
import { forUsers } from './for-users.ts';
import { POINTS } from './given.ts';
import { isPartOfOwnData, OF_A_CARD } from './own-data.ts';
import { type LinkFacts, type LinkRule, wordsOf } from './rule.ts';

const GIVES_DATA = /^(?:archive|bucket|torrent|code|site|documentation|article)$/;
const DATA_EXTENSIONS = /^(?:jsonl?|csv|tsv|parquet|arrow|zip|tar|tgz|gz|zst|bz2|xz|txt|tfrecords?|bin)$/;

/** "huggingface.co/datasets?search=acorn": the list of the data sets of an account, or of a name. */
const HUB_LIST = /huggingface\.co\/datasets\?(?:.*&)?(?:search|author|other)=[^&]{3}/;

/** A prompt or a template is text around the records. */
const OF_PROMPTS = /(?:prompts?|templates?|readme|licen[cs]e|requirements)[^/]*\.txt$/i;

/** "data_demo.zip", "sample-data.tar": a few records that show the form. */
const OF_A_DEMO = /(?:^|[/_.-])(?:demo|sample|toy|dummy|tiny)(?:[/_.-][^/]*)?$/i;

/** A section that gives models, whatever the bucket is called that they lie in. */
const OF_MODELS = /^\W*(?:(?:released|available|pre-?trained|our)\s)*(?:models?|checkpoints?|weights)\W*$/i;

/** "Data card": what describes a set is not the set. */
const DATA_CARD = /\bdata(?:set)?[-_ ]?cards?(?![a-z])/i;

/** "… to collect [our Oak data set](https://acme.ai/datasets/oak)". */
const OUR_SET = /\bour (?:[\w-]+ ){0,3}(?:training )?(?:data-?\s?sets?|corpus)\b/i;

/** Data on a page, in an archive or a bucket: told by the words of the link itself. */
export function dataElsewhere(mention: Mention, ours: boolean, facts: LinkFacts): ReturnType<LinkRule> {
  const { address } = mention;
  if (ours && HUB_LIST.test(address.url) && DATA_WORDS.test(mention.sentence))
    return { id: 'data', weight: 2, detail: 'list of data sets' };
  if (!GIVES_DATA.test(address.kind) || OF_A_DEMO.test(address.url)) return undefined;
  if (WEIGHTS_EXTENSIONS.has(address.extension ?? '') && address.extension !== 'bin') return undefined;
  if (
    /^(?:site|documentation|article)$/.test(address.kind) &&
    OUR_SET.test(mention.text) &&
    /\/data/i.test(pathOf(address))
  )
    return { id: 'data', weight: 1, detail: `page of ${mention.text.trim().slice(0, 60)}` };
  if (isFetchedToTrain(mention, facts))
    return { id: 'data', weight: 1, detail: `download of ${sourcesIn(mention.text)[0]}` };
  const text = `${mention.text} ${mention.column ?? ''}`;
  if (DATA_CARD.test(text)) return undefined;
  const ofModels = OF_MODELS.test(mention.headings.at(-1) ?? '');
  if (ofModels && !DATA_WORDS.test(`${text} ${mention.sentence.replaceAll(address.url, '')}`))
    return undefined;
  if (forUsers(mention) || /pre-?trained|checkpoint|ckpt|weights/i.test(address.url)) return undefined;
  const file = DATA_EXTENSIONS.test(address.extension ?? '') && !OF_PROMPTS.test(address.url);
  const stored = file || /^(?:archive|bucket|torrent)$/.test(address.kind);
  const words = wordsOf(mention);
  const ownFile =
    ours &&
    file &&
    /(?:^|[/_.-])(?:data|datasets?|corpus|corpora)(?:[/_.-]|$)/i.test(address.url.slice(8)) &&
    !NOT_TRAINING_DATA.test(words) &&
    // A folder may be called so for whatever is downloaded: a file of weights is told by its words.
    (DATA_WORDS.test(`${text} ${mention.sentence.replaceAll(address.url, '')}`) ||
      !WEIGHTS_WORDS.test(`${text} ${mention.sentence}`)) &&
    address.kind !== 'code' &&
    !isBenchmark(address.url.split('/').at(-1)!);
  if (stored && address.kind !== 'code' && isPartOfOwnData(mention, facts))
    return { id: 'data', weight: 2, detail: 'download of training data' };
  if (!TRAINING_DATA.test(words) && !ownFile) return undefined;
  if (address.kind === 'code' && OF_A_CARD.test(address.url)) return undefined;
  const names = /\b(?:data\w*|corpus|corpora|annotations?|captions?|pile|instructions?)\b|数据|语料/i;
  if (
    stored &&
    (names.test(`${text} ${mention.row ?? ''} ${address.url}`) ||
      (DATA_WORDS.test(mention.sentence) && GIVES.test(words)) ||
      (POINTS.test(mention.text) && DATA_WORDS.test(`${mention.sentence} ${mention.headings.at(-1) ?? ''}`)))
  ) {
    return { id: 'data', weight: ours ? 3 : 2, detail: 'download of training data' };
  }
  const trainedOn =
    /\b(?:train(?:ed|s)?|tuned|training|learn\w*) (?:\w+ ){0,6}(?:on|with|from|using)\b|\btraining (?:data|set|corpus)\b|\b\d[\d.,]*[km]? (?:training )?(?:steps|iterations|epochs)\b[^.]{0,60}\bon\b/i;
  if (
    address.kind === 'code' &&
    (names.test(`${mention.text} ${address.name}`) || sourcesIn(mention.text).length > 0) &&
    trainedOn.test(mention.sentence)
  ) {
    return { id: 'data', weight: 1, detail: `data of ${address.owner}/${address.name}` };
  }
  // The home page of a well-known data set, in a sentence that says the model was trained on it.
  if (
    /^(?:site|article|documentation)$/.test(address.kind) &&
    sourcesIn(mention.text).length &&
    trainedOn.test(mention.sentence)
  ) {
    return { id: 'data', weight: 1, detail: `trained on ${mention.text.trim()}` };
  }
  return undefined;
}
