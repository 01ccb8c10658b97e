import { pathOf } from '../address-shape.ts';
import { isNamedLike } from '../identity.ts';
import type { Mention } from '../mention.ts';
import { isNamedOurs } from '../ownership.ts';
import { DATA_WORDS, NOT_TRAINING_DATA, WEIGHTS_WORDS } from '../wordings.ts';
import type { LinkFacts, LinkRule } from './rule.ts';

/** Data sets that models are measured with: the tail of their ids. */
const BENCHMARKS =
  /(?:^|[-_/.])(?:mmlu\w*|gsm-?8k\w*|hellaswag|winogrande|piqa|arc|ai2_arc|boolq|openbookqa|truthful_?qa|human_?eval\w*|mbpp\w*|math-?500|aime\w*|amc\w*|gpqa\w*|ifeval|bbh|big-?bench\w*|lambada\w*|squad\w*|c-?eval\w*|cmmlu|agieval|livecodebench\w*|mt-?bench\w*|afqmc|clue\w*|ocnli|cmnli|tnews|iflytek|m3exam|belebele|flores\w*|xnli|kobest|kmmlu|vmlu|jglue|lawbench|legalbench|mteb|beir|minif2f|gaokao\w*|infinitebench|longbench\w*|ruler|bfcl\w*|simpleqa|hle|mmstar|mathvista|mathverse|chartqa|docvqa|textvqa|mvbench|video-?mme|egoschema|geneval|vbench\w*|mmau\w*|seed-?tts-?eval|alpaca_?eval\w*|wikitext\w*|glue|super_?glue|mmmu|mmbench|pope|librispeech\w*|fleurs|bench\w*|benchmarks?|evals?|evaluation|test(?:set|data)?|leaderboards?|arena\w*|results|logs?|predictions|judgments?|rewardbench|msra[-_]?ner|cluener\w*|conll[-_]?\d*|chnsenticorp|lcqmc|paws\w*|duie\w*|dureader\w*|drcd|cmrc\w*|thucnews|imdb|sst-?2|multi-?nli|snli)(?:$|[-_/.])/i;

/** "StepEval-Audio", "MathBench": benchmarks that are spelled as one word. */
const NAMED_BENCHMARK = /[a-z\d](?:Eval|Bench|Arena)(?:[-_.\d]|$)/;

/** "openwebtext-10k", "acorn-dummy": a slice of a corpus, or a stand-in, to try the code on. */
const TRIAL =
  /^(?:openwebtext|c4|pile|oscar|wikipedia|fineweb|redpajama|slimpajama|imagenet|laion)[-_](?:\w+[-_])?\d+k$|(?:^|[-_])(?:demo|dummy|debug|toy)(?:[-_]|$)/i;

/** True for the id of a data set that only tries code out. */
export function isTrial(name: string): boolean {
  return TRIAL.test(name);
}

/** True for the id of a data set that models are measured with. */
export function isBenchmark(name: string): boolean {
  return BENCHMARKS.test(name) || NAMED_BENCHMARK.test(name);
}

/** Folders and files of code that work on data, or train: what their loaders load is what the model learns from. */
const FEEDS_TRAINING =
  /(?:^|[/_-])(?:train\w*|pre-?train\w*|sft|dpo|grpo|rl|recipes?|prepare\w*|pre-?process\w*|preparation|tokeniz\w*|data|datasets?|dataloaders?|corpus|configs?)(?:[/_.-]|$)/i;
const NO_TRAINING_CODE =
  /(?:^|[/_.-])(?:eval\w*|bench\w*|tests?|quant\w*|calib\w*|awq|gptq|examples?|demos?|finetun\w*|fine-tun\w*|inference|generat\w*|infer\w*|serve|serving|metrics?|analysis|visuali\w*|lm[-_]eval\w*|harness|tutorials?|notebooks?|docs?)(?:[/_.-]|$)/i;

/** A data set as people write it: `owner/name`, or the name alone of the oldest. */
export function idOf({ address }: Mention): string {
  return address.owner ? `${address.owner}/${address.name}` : `${address.name}`;
}

/** Training data that code or a script loads or downloads. */
export function dataInCode(mention: Mention, facts: LinkFacts): ReturnType<LinkRule> {
  const { address } = mention;
  // Where the trainer stands elsewhere, the script and the address have to say both what they are for.
  const surely = DOWNLOADS_DATA.test(mention.file) && NAMED_TRAINING.test(address.url);
  if (facts.trains && isOwnDownload(mention, facts))
    return { id: 'data', weight: 2, detail: 'download of the training data' };
  if (!(facts.trains || surely) || !FEEDS_TRAINING.test(mention.file) || NO_TRAINING_CODE.test(mention.file))
    return undefined;
  if (
    /split\s*=\s*["'](?:test|validation)/.test(mention.sentence) ||
    NOT_TRAINING_DATA.test(mention.sentence)
  )
    return undefined;
  if (address.kind === 'hub-dataset') {
    return address.name && !isBenchmark(address.name) && !isTrial(address.name)
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
  if (fetched || (stored && isAskedFor(mention)))
    return { id: 'data', weight: 1, detail: 'download of the training data' };
  const ours = isNamedOurs(facts.ownership, mention);
  return stored && named && ours && !BENCHMARKS.test(address.url)
    ? { id: 'data', weight: 1, detail: 'data of the training configuration' }
    : undefined;
}

/** "# 2. Please download https://… to get the data sets": a launcher of the training tells its reader what to fetch. */
function isAskedFor({ file, sentence }: Mention): boolean {
  return (
    /\.(?:sh|bash|slurm|sbatch)$/i.test(file) &&
    /^\s*#.*\bdownload\b/i.test(sentence) &&
    DATA_WORDS.test(sentence) &&
    !WEIGHTS_WORDS.test(sentence)
  );
}

/** What a script of a release that trains downloads from its maker's folder of data, whatever the script is called. */
function isOwnDownload({ address, file, sentence }: Mention, { ownership }: LinkFacts): boolean {
  return (
    DOWNLOAD_SCRIPT.test(file) &&
    !NO_TRAINING_CODE.test(file) &&
    /^(?:site|bucket|archive)$/.test(address.kind) &&
    /\/(?:[\w-]*[-_])?data(?:sets?)?\//i.test(pathOf(address)) &&
    (PACKED_DATA.test(address.extension ?? '') || address.extension === 'json') &&
    isNamedLike(ownership.identity, address.url) &&
    !isBenchmark(pathOf(address)) &&
    !WEIGHTS_WORDS.test(sentence) &&
    !NOT_TRAINING_DATA.test(sentence)
  );
}

const DOWNLOAD_SCRIPT = /(?:^|[/_-])(?:download|prepare|get|fetch)[-_\w]*\.(?:sh|bash|py)$/i;
const DOWNLOADS_DATA =
  /(?:^|[/_-])(?:download|get|fetch)[-_](?:\w+[-_])?(?:data|datasets?|corpus)\.(?:sh|bash|py)$/i;
const PACKED_DATA = /^(?:zip|tar|tgz|gz|bz2|zst|xz|parquet|jsonl|csv|tsv)$/;

/** Most JSON that scripts download is settings and vocabularies: its name has to say more. */
const NAMED_TRAINING =
  /[/_.-](?:(?:pre-?)?train(?:ing)?|sft|instruct(?:ion)?s?|alignment|conversations?)[/_.-]/i;
