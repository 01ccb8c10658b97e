import { isUnder } from '../../../release/folders.ts';
import { isNamedLike } from '../identity.ts';
import type { Mention } from '../mention.ts';
import { isNamedOurs, isOthers, isOurs } from '../ownership.ts';
import { DATA_WORDS, GIVES, NOT_TRAINING_DATA, OTHERS_HEADING, TRAINING_DATA } from '../wordings.ts';
import { dataElsewhere } from './data-elsewhere.ts';
import { dataInCode, idOf, isBenchmark, isTrial } from './data-in-code.ts';
import { forUsers } from './for-users.ts';
import { isMeasuringSet } from './measured-sets.ts';
import { type LinkRule, wordsOf } from './rule.ts';

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
    return dataElsewhere(mention, ours || isNamedOurs(facts.ownership, mention), facts);
  if (!address.name || isBenchmark(address.name) || isTrial(address.name) || NO_DATA_NAME.test(address.name))
    return undefined;
  const trains = TRAINING_DATA.test(wordsOf(mention));
  if (isMeasuringSet(address.name, facts)) return undefined;
  const isOwnName = isNamedLike(facts.ownership.identity, address.name);
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
    isOwnName &&
    !isOthers(mention) &&
    GIVES.test(`${mention.sentence} ${mention.lead ?? ''}`);
  return trains || prepared || namesake
    ? { id: 'data', weight: 2, detail: `data set ${idOf(mention)}` }
    : undefined;
};

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
  return `${mention.text} ${mention.column ?? ''} ${mention.row ?? ''} ${mention.source === 'prose' ? ownPart(mention) : ''} ${mention.headings.at(-1) ?? ''}`;
}

const BETWEEN_LINKS = /[|｜•·]/;

/** "Paper | Data | Demo": in a line of links each stands for itself. */
function ownPart({ sentence, text, row }: Mention): string {
  const parts = row === undefined && text.trim() ? sentence.split(BETWEEN_LINKS) : [];
  return parts.length > 2 ? (parts.find((part) => part.includes(text.trim())) ?? sentence) : sentence;
}
