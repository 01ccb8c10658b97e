import { isUnder } from '../../../release/folders.ts';
import type { Document } from '../../../text/document.ts';
import { sourcesIn } from '../../data/sources.ts';
import { pathOf } from '../address-shape.ts';
import { isNamedLike } from '../identity.ts';
import { simplify } from '../makers.ts';
import type { Mention } from '../mention.ts';
import { isNamedOurs, isOthers, isOurs } from '../ownership.ts';
import {
  DATA_WORDS,
  GIVES,
  NOT_TRAINING_DATA,
  OTHERS_HEADING,
  TRAINING_DATA,
  WEIGHTS_EXTENSIONS,
  WEIGHTS_WORDS,
} from '../wordings.ts';
import { dataInCode, idOf, isBenchmark, isTrial } from './data-in-code.ts';
import { isFetchedToTrain } from './fetched-data.ts';
import { forUsers } from './for-users.ts';
import { POINTS } from './given.ts';
import { isPartOfOwnData, OF_A_CARD } from './own-data.ts';
import { type LinkFacts, type LinkRule, wordsOf } from './rule.ts';

/** Data sets on a hub serve as hosts for pictures too. */
const PICTURE = /^(?:png|jpe?g|gif|svg|webp|mp4|mov)$/;

/** A data set that the release's own text, or its training code, says that the model learns from. */
export const dataLink: LinkRule = (mention, facts) => {
  const { address, source } = mention;
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading) && !DATA_WORDS.test(heading)))
    return undefined;
  if (source === 'citation' || source === 'submodule' || PICTURE.test(address.extension ?? ''))
    return undefined;
  if (source === 'front-matter')
    return { id: 'data', weight: 3, detail: `trained on ${idOf(mention)}, says the model card` };
  if (source === 'code') return dataInCode(mention, facts);
  if (measures(mention.file) || NOT_TRAINING_DATA.test(nearest(mention))) return undefined;
  const ours = isOurs(facts.ownership, mention);
  // "We pre-tokenized the whole data set and uploaded [it](…/tokens.jsonl)": put beside the model.
  if (address.kind === 'hub-model' && RECORDS.test(address.extension ?? ''))
    return source === 'prose' &&
      DATA_WORDS.test(mention.sentence) &&
      (TRAINING_DATA.test(mention.sentence) || PREPARED.test(mention.sentence)) &&
      GIVES.test(mention.sentence)
      ? { id: 'data', weight: 2, detail: `data in ${idOf(mention)}` }
      : undefined;
  if (address.kind === 'hub-collection') return collectionOfData(mention, ours);
  if (address.kind !== 'hub-dataset')
    return elsewhere(mention, ours || isNamedOurs(facts.ownership, mention), facts);
  if (!address.name || isBenchmark(address.name) || isTrial(address.name) || NO_DATA_NAME.test(address.name))
    return undefined;
  const trains = TRAINING_DATA.test(wordsOf(mention));
  const name = simplify(address.name);
  const isOwnName = isNamedLike(facts.ownership.identity, address.name);
  if (!isOwnName && name.length >= TELLING && facts.saidOfMeasures?.includes(name)) return undefined;
  // What stands in an example of a release that trains nothing is its users'.
  if (!facts.trains && isUnder(mention.file, 'example')) return undefined;
  // Under "Data", what a release that trains downloads and tokenizes is what it trains on.
  const prepared =
    facts.trains &&
    (DATA_WORDS.test(mention.headings.at(-1) ?? '') || DATA_WORDS.test(mention.sentence)) &&
    PREPARES.test(`${mention.sentence} ${mention.lead ?? ''}`);
  if (ours) {
    const shown =
      trains || (prepared && !forUsers(mention)) || isOwnName || /(?:^|\/)readme[^/]*$/i.test(mention.file);
    return shown ? { id: 'data', weight: 3, detail: `data set ${idOf(mention)}` } : undefined;
  }
  if (forUsers(mention)) return undefined;
  // Under another account, as an author's own: called like the release, and said to be given.
  const namesake =
    facts.trains &&
    isNamedLike(facts.ownership.identity, address.name) &&
    !isOthers(mention) &&
    GIVES.test(`${mention.sentence} ${mention.lead ?? ''}`);
  return trains || prepared || namesake
    ? { id: 'data', weight: 2, detail: `data set ${idOf(mention)}` }
    : undefined;
};

/** A section about data that measure a model. */
const OF_MEASURES =
  /\b(?:evaluation|test(?:ing)?|benchmark(?:ing)?) (?:data(?:[- ]?sets?)?|sets?|suites?)\b|评测(?:数据)?集|测试集/i;

/** All that the sections about data that measure a model say, in letters and digits. */
export function saidOfMeasures(documents: readonly Document[]): string {
  return documents
    .flatMap(({ blocks }) => blocks)
    .filter(({ headings }) => headings.some((heading) => OF_MEASURES.test(heading)))
    .map(({ text }) => simplify(text))
    .join(' ');
}

/** A name that so short a text would hold by chance tells nothing. */
const TELLING = 6;

const RECORDS = /^(?:jsonl|parquet|csv|tsv|tar)$/;
const PREPARED = /\b(?:pre-?tokeni[sz]|pre-?process|prepar)\w*\b/i;

/** "We open-source the [Acorn data sets](…/collections/…)". */
function collectionOfData(mention: Mention, ours: boolean): ReturnType<LinkRule> {
  const named = /\b(?:data-?sets?|corpus|corpora|(?:pre-?|post-?)?training data)\b|数据集|语料/i;
  if (!named.test(`${mention.text} ${mention.address.name ?? ''}`) || isOthers(mention)) return undefined;
  return ours || GIVES.test(mention.sentence)
    ? { id: 'data', weight: ours ? 3 : 2, detail: `collection of data sets of ${mention.address.owner}` }
    : undefined;
}

/** Data set repositories that hold the pictures of a document. */
const NO_DATA_NAME =
  /^(?:figures?|(?:blog[-_]|documentation[-_]|docs?[-_])?(?:images?|assets|media)|readme[-_]?\w*)$/i;

const PREPARES =
  /\b(?:download\w*|tokeniz\w*|pre-?process\w*|prepar\w*|git (?:lfs )?clone|load\w*)\b|下载|准备/i;
const MEASURES = /(?:^|[/_-])(?:eval\w*|bench\w*|leaderboards?)(?:[/_.-]|$)/i;
/** "datasets_and_evaluation.md" is about both; "eval_datasets.md" about data that measure. */
const OF_DATA_FIRST = /(?:^|\/)(?:training[-_])?data-?sets?[-_](?:and[-_])?eval(?:uation)?\.\w+$/i;

function measures(file: string): boolean {
  return MEASURES.test(file.replace(OF_DATA_FIRST, ''));
}

/** What stands nearest: the link's own words, its column and its sentence. */
function nearest(mention: Mention): string {
  return `${mention.text} ${mention.column ?? ''} ${mention.row ?? ''} ${mention.source === 'prose' ? mention.sentence : ''} ${mention.headings.at(-1) ?? ''}`;
}

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
function elsewhere(mention: Mention, ours: boolean, facts: LinkFacts): ReturnType<LinkRule> {
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
