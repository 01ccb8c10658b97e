import { sourcesIn } from '../../data/sources.ts';
import { isNamedLike } from '../identity.ts';
import type { Mention } from '../mention.ts';
import { isNamedOurs, isOurs } from '../ownership.ts';
import {
  DATA_WORDS,
  FIRST_PERSON,
  GIVES,
  NOT_TRAINING_DATA,
  OTHERS_HEADING,
  TRAINING_DATA,
  WEIGHTS_WORDS,
} from '../wordings.ts';
import { type LinkFacts, type LinkRule, wordsOf } from './rule.ts';

/** Data sets that models are measured with: the tail of their ids. */
const BENCHMARKS =
  /(?:^|[-_/.])(?:mmlu\w*|gsm-?8k\w*|hellaswag|winogrande|piqa|arc|ai2_arc|boolq|openbookqa|truthful_?qa|human_?eval\w*|mbpp\w*|math-?500|aime\w*|amc\w*|gpqa\w*|ifeval|bbh|big-?bench\w*|lambada\w*|squad\w*|c-?eval\w*|cmmlu|agieval|livecodebench\w*|mt-?bench\w*|alpaca_?eval\w*|wikitext\w*|glue|super_?glue|mmmu|mmbench|pope|librispeech\w*|fleurs|bench\w*|benchmarks?|evals?|evaluation|test(?:set|data)?|leaderboards?|arena\w*|results|logs?|predictions|judgments?|rewardbench)(?:$|[-_/.])/i;

/** "StepEval-Audio", "MathBench": benchmarks that are spelled as one word. */
const NAMED_BENCHMARK = /[a-z\d](?:Eval|Bench|Arena)(?:[-_.\d]|$)/;

function isBenchmark(name: string): boolean {
  return BENCHMARKS.test(name) || NAMED_BENCHMARK.test(name);
}

/** Folders and files of code that work on data, or train: what their loaders load is what the model learns from. */
const FEEDS_TRAINING =
  /(?:^|[/_-])(?:train\w*|pre-?train\w*|sft|dpo|grpo|rl|recipes?|prepare\w*|pre-?process\w*|preparation|tokeniz\w*|data|datasets?|dataloaders?|corpus|configs?)(?:[/_.-]|$)/i;
const NO_TRAINING_CODE =
  /(?:^|[/_.-])(?:eval\w*|bench\w*|tests?|quant\w*|calib\w*|awq|gptq|examples?|demos?|finetun\w*|fine-tun\w*|inference|generat\w*|infer\w*|serve|serving|metrics?|analysis|visuali\w*|lm[-_]eval\w*|harness|tutorials?|notebooks?|docs?)(?:[/_.-]|$)/i;

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
  if (source === 'code') return fromCode(mention, facts);
  if (MEASURES.test(mention.file) || NOT_TRAINING_DATA.test(nearest(mention))) return undefined;
  const ours = isOurs(facts.ownership, mention);
  if (address.kind !== 'hub-dataset')
    return elsewhere(mention, ours || isNamedOurs(facts.ownership, mention));
  if (!address.name || isBenchmark(address.name) || NO_DATA_NAME.test(address.name)) return undefined;
  const trains = TRAINING_DATA.test(wordsOf(mention));
  if (ours) {
    const shown =
      trains ||
      isNamedLike(facts.ownership.identity, address.name) ||
      /(?:^|\/)readme[^/]*$/i.test(mention.file);
    return shown ? { id: 'data', weight: 3, detail: `data set ${idOf(mention)}` } : undefined;
  }
  if (forUsers(mention)) return undefined;
  // Under "Data", what a release that trains downloads and tokenizes is what it trains on.
  const prepared =
    facts.trains &&
    (DATA_WORDS.test(mention.headings.at(-1) ?? '') || DATA_WORDS.test(mention.sentence)) &&
    PREPARES.test(`${mention.sentence} ${mention.lead ?? ''}`);
  return trains || prepared ? { id: 'data', weight: 2, detail: `data set ${idOf(mention)}` } : undefined;
};

/** Data set repositories that hold the pictures of a document. */
const NO_DATA_NAME =
  /^(?:figures?|(?:blog[-_]|documentation[-_]|docs?[-_])?(?:images?|assets|media)|readme[-_]?\w*)$/i;

const PREPARES =
  /\b(?:download\w*|tokeniz\w*|pre-?process\w*|prepar\w*|git (?:lfs )?clone|load\w*)\b|下载|准备/i;
const MEASURES = /(?:^|[/_-])(?:eval\w*|bench\w*|leaderboards?)(?:[/_.-]|$)/i;

function idOf({ address }: Mention): string {
  return address.owner ? `${address.owner}/${address.name}` : `${address.name}`;
}

/** What stands nearest: the link's own words, its column and its sentence. */
function nearest(mention: Mention): string {
  return `${mention.text} ${mention.column ?? ''} ${mention.row ?? ''} ${mention.source === 'prose' ? mention.sentence : ''} ${mention.headings.at(-1) ?? ''}`;
}

/** A guide for users ("fine-tune on your data"): its data set is an example. */
function forUsers(mention: Mention): boolean {
  const around = `${mention.sentence} ${mention.lead ?? ''} ${mention.headings.at(-1) ?? ''}`;
  if (
    /\b(?:for example|e\.g\.|such as|example|you can|your|custom|if you want|tutorial|quick ?start)\b|例如|示例|自己的/i.test(
      around,
    )
  )
    return true;
  const guide = [...mention.headings, mention.lead ?? ''].some((text) =>
    /\bfine-?tun(?:e|ing)\b|微调/i.test(text),
  );
  return guide && !(FIRST_PERSON.test(mention.sentence) && TRAINING_DATA.test(mention.sentence));
}

function fromCode(mention: Mention, facts: LinkFacts): ReturnType<LinkRule> {
  const { address } = mention;
  // Where the trainer stands elsewhere, the script and the address have to say both what they are for.
  const surely = DOWNLOADS_DATA.test(mention.file) && NAMED_TRAINING.test(address.url);
  if (!(facts.trains || surely) || !FEEDS_TRAINING.test(mention.file) || NO_TRAINING_CODE.test(mention.file))
    return undefined;
  if (
    /split\s*=\s*["'](?:test|validation)/.test(mention.sentence) ||
    NOT_TRAINING_DATA.test(mention.sentence)
  )
    return undefined;
  if (address.kind === 'hub-dataset') {
    return address.name && !isBenchmark(address.name)
      ? { id: 'data', weight: 2, detail: `loads ${idOf(mention)}` }
      : undefined;
  }
  // A bucket or archive of the maker that a configuration names as data.
  const stored = /^(?:archive|bucket|torrent)$/.test(address.kind);
  const named = /(?:^|[/_-])(?:data\w*|corpus|pile|tokens|tfrecords?)(?:[/_.-]|$)/i.test(
    address.url.slice(5),
  );
  const fetched =
    DOWNLOAD_SCRIPT.test(mention.file) &&
    (PACKED_DATA.test(address.extension ?? '') ||
      (address.extension === 'json' && NAMED_TRAINING.test(address.url))) &&
    !WEIGHTS_WORDS.test(mention.sentence);
  if (fetched) return { id: 'data', weight: 1, detail: 'download of the training data' };
  const ours = isNamedOurs(facts.ownership, mention);
  return stored && named && ours && !BENCHMARKS.test(address.url)
    ? { id: 'data', weight: 1, detail: 'data of the training configuration' }
    : undefined;
}

const DOWNLOAD_SCRIPT = /(?:^|[/_-])(?:download|prepare|get|fetch)[-_\w]*\.(?:sh|bash|py)$/i;
const DOWNLOADS_DATA = /(?:^|[/_-])(?:download|get|fetch)[-_](?:\w+[-_])?(?:data|datasets?|corpus)\.(?:sh|bash|py)$/i;
const PACKED_DATA = /^(?:zip|tar|tgz|gz|bz2|zst|xz|parquet|jsonl|csv|tsv)$/;

/** Most JSON that scripts download is settings and vocabularies: its name has to say more. */
const NAMED_TRAINING = /[/_.-](?:(?:pre-?)?train(?:ing)?|sft|instruct(?:ion)?s?|alignment|conversations?)[/_.-]/i;

const GIVES_DATA = /^(?:archive|bucket|torrent|code|site|documentation|article)$/;
const DATA_EXTENSIONS = /^(?:jsonl?|csv|tsv|parquet|arrow|zip|tar|tgz|gz|zst|bz2|xz|txt|tfrecords?|bin)$/;

/** "huggingface.co/datasets?search=acorn": the list of the data sets of an account, or of a name. */
const HUB_LIST = /huggingface\.co\/datasets\?(?:.*&)?(?:search|author|other)=[^&]{3}/;

/** Data on a page, in an archive or a bucket: told by the words of the link itself. */
function elsewhere(mention: Mention, ours: boolean): ReturnType<LinkRule> {
  const { address } = mention;
  if (ours && HUB_LIST.test(address.url) && DATA_WORDS.test(mention.sentence))
    return { id: 'data', weight: 2, detail: 'list of data sets' };
  if (!GIVES_DATA.test(address.kind)) return undefined;
  const text = `${mention.text} ${mention.column ?? ''}`;
  if (forUsers(mention) || /pre-?trained|checkpoint|ckpt|weights/i.test(address.url)) return undefined;
  const file = DATA_EXTENSIONS.test(address.extension ?? '');
  const stored = file || /^(?:archive|bucket|torrent)$/.test(address.kind);
  const words = wordsOf(mention);
  const ownFile =
    ours &&
    file &&
    /(?:^|[/_.-])(?:data|datasets?|corpus|corpora)(?:[/_.-]|$)/i.test(address.url.slice(8)) &&
    !NOT_TRAINING_DATA.test(words) &&
    address.kind !== 'code';
  if (!TRAINING_DATA.test(words) && !ownFile) return undefined;
  const names = /\b(?:data\w*|corpus|corpora|annotations?|captions?|pile|instructions?)\b|数据|语料/i;
  if (
    stored &&
    (names.test(`${text} ${mention.row ?? ''} ${address.url}`) ||
      (DATA_WORDS.test(mention.sentence) && GIVES.test(words)))
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
