import type { Mention } from '../mention.ts';
import { isNamedOurs, isOthers, isOurs } from '../ownership.ts';
import { DATA_WORDS, FIRST_PERSON, OTHERS_HEADING, WEIGHTS_EXTENSIONS, WEIGHTS_WORDS } from '../wordings.ts';
import { isGiven } from './given.ts';
import { ARCHIVE_EXTENSIONS } from './packed-with.ts';
import { type LinkFacts, type LinkRule, wordsOf } from './rule.ts';
import { LOG_NAME } from './run-logs.ts';

const DOWNLOADS = /^(?:archive|bucket|torrent|site|code|hub-page|documentation)$/;
const NO_WEIGHTS =
  /\b(?:classifiers?|fast-?text|tokenizer|vocab\w*|predictions?|outputs?|generations?|logs?|results?|images?|videos?|paper|report|blog|docs?|documentation|docker|wheel|demo|colab|notebook|license|terms|form|api|playground|leaderboard)\b/i;

/** Settings and vocabularies that lie beside weights. */
const NO_WEIGHTS_FILE =
  /\.(?:gin|jsonl?|ya?ml|toml|ini|cfg|md|txt)$|\/vocab(?:s|ulary)?\/|(?:sentencepiece|spiece|spm|tokenizer)[\w.-]*\.model$/i;

/** A page, bucket, archive or torrent that gives the weights of this release. */
export const weightsLink: LinkRule = (mention, facts) => {
  const { kind, owner, name } = mention.address;
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading))) return undefined;
  if (mention.loads === 'tokenizer' || mention.loads === 'dataset') return undefined;
  if (kind === 'hub-model' && name) {
    if (LOG_NAME.test(name) || /(?:^|[-_])(?:test[-_]?)?data(?:set)?s?$/i.test(name)) return undefined;
    if (!isOurs(facts.ownership, mention)) return undefined;
    return {
      id: 'weights',
      weight: mention.source === 'prose' && !isOthers(mention) ? 3 : 2,
      detail: `model ${owner}/${name}`,
    };
  }
  if (kind === 'hub-collection' && isOurs(facts.ownership, mention)) {
    return DATA_WORDS.test(mention.text)
      ? undefined
      : { id: 'weights', weight: 2, detail: `collection of ${owner}` };
  }
  if (kind === 'hub-organisation' && isOurs(facts.ownership, mention)) {
    const models =
      mention.top ||
      ((WEIGHTS_WORDS.test(wordsOf(mention)) || /downloads?\b/i.test(mention.sentence)) &&
        !isOthers(mention));
    return models ? { id: 'weights', weight: 1, detail: `models of ${owner}` } : undefined;
  }
  return DOWNLOADS.test(kind) ? downloadedWeights(mention, facts) : undefined;
};

/** The name of a bucket: what follows says what lies in it. */
const BUCKET =
  /\b(?:(?:gs|s3):\/\/|https:\/\/(?:storage\.googleapis\.com|console\.cloud\.google\.com\/storage\/browser)\/)[^\s/]+/gi;
/** A vocabulary's size, in the row of a model; a data base. */
const NO_DATA = /\bdatabases?\b|\b\d[\d,.]* ?k? tokens\b/gi;

function downloadedWeights(mention: Mention, facts: LinkFacts): ReturnType<LinkRule> {
  const { address, source } = mention;
  const stored = WEIGHTS_EXTENSIONS.has(address.extension ?? '');
  const packed = ARCHIVE_EXTENSIONS.test(address.extension ?? '');
  const named = isNamedOurs(facts.ownership, mention) || isOurs(facts.ownership, mention);
  // A release asset of a code host is a file; its other pages are code.
  if (
    address.kind === 'code' &&
    !(stored && /\/releases\/download\/|\/(?:raw|resolve|media)\//.test(address.url))
  )
    return undefined;
  if (NO_WEIGHTS_FILE.test(address.url)) return undefined;
  if (/fast-?text|classifier|\.model\.bin$|_(?:text|sentence)_document|preprocess/i.test(address.url))
    return undefined;
  if (source === 'code') {
    const said = `${mention.sentence} ${mention.file}`;
    const fits = stored || /checkpoint|ckpt|weight|pretrained|model/i.test(said);
    const other = DATA_WORDS.test(mention.sentence) || /tokenizer|vocab/i.test(mention.sentence);
    return named &&
      fits &&
      !other &&
      (stored || (address.kind !== 'site' && address.kind !== 'documentation'))
      ? told(mention, 2)
      : undefined;
  }
  if (isOthers(mention) || source === 'citation') return undefined;
  const near = `${mention.text} ${mention.column ?? ''}`;
  // A bucket may be called "oak-data", whatever lies in it.
  const said = near.replace(BUCKET, ' ');
  if (/\bdata|corpus|annotation|数据|语料/i.test(said) || NO_WEIGHTS.test(near)) return undefined;
  const words = `${mention.sentence} ${mention.lead ?? ''} ${mention.headings.at(-1) ?? ''} ${mention.column ?? ''}`;
  if (stored && (named || WEIGHTS_WORDS.test(words))) return told(mention, 3);
  if (/^(?:site|documentation|hub-page)$/.test(address.kind)) {
    const asked =
      /\b(?:download|request|get)\b[^.]{0,80}\b(?:weights|models?|checkpoints?)\b|\b(?:weights|models?|checkpoints?)\b[^.]{0,80}\b(?:download\w*|available|obtain\w*)\b/i;
    const section = mention.headings.some((heading) =>
      /\b(?:download\w*|weights|checkpoints|models?)\b/i.test(heading),
    );
    return (packed || asked.test(mention.sentence)) &&
      (named || section) &&
      (/download|weight|checkpoint|model|ckpt/i.test(`${address.url} ${near}`) ||
        (asked.test(mention.sentence) &&
          section &&
          /^\W*(?:here|link|this (?:link|page))\W*$/i.test(mention.text)))
      ? told(mention, 1)
      : undefined;
  }
  const sure =
    /\.(?:pth?|ckpt|safetensors)\b|\b(?:weights?|checkpoints?|ckpts?|pre-?trained|models?|vicuna|llama|delta|lora|vae)\b|权重|模型/i;
  if (!sure.test(words) || DATA_WORDS.test(mention.sentence.replace(BUCKET, ' ').replace(NO_DATA, '')))
    return undefined;
  return named || FIRST_PERSON.test(words) || isGiven(mention, words, facts) ? told(mention, 2) : undefined;
}

function told(mention: Mention, weight: 1 | 2 | 3): ReturnType<LinkRule> {
  const what =
    mention.address.kind === 'torrent'
      ? 'torrent'
      : mention.address.kind === 'bucket'
        ? 'bucket'
        : 'download';
  return { id: 'weights', weight, detail: `${what} of weights` };
}
