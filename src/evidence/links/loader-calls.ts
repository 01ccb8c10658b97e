import { type Address, readAddress } from './address.ts';
import { looksLikeHubId, readHubId } from './hub-id.ts';

/** What code asks a hub for. */
export type Loaded = 'model' | 'tokenizer' | 'dataset' | 'file';

export interface LoaderCall {
  loads: Loaded;
  address: Address;
  /** Offset of the id in the text. */
  from: number;
}

interface LoaderRow {
  loads: Loaded;
  /** What stands right before the id. */
  before: RegExp;
}

const TYPE = String.raw`(?:\s{0,4}:\s{0,4}(?:str|Optional\[str\]|str \| None))?`;
const ASSIGNED = String.raw`["']?${TYPE}\s{0,4}[:=]\s{0,40}(?:field\(\s*default\s*=\s*)?`;

/** How code names a model or a data set of a hub, in quotes. A new library is a row here; the first row that fits wins. */
export const QUOTED: readonly LoaderRow[] = [
  {
    loads: 'tokenizer',
    before: /(?:Tokenizer\w*|Processor\w*|FeatureExtractor\w*)\.from_pretrained\(\s*(?:\w+\s*=\s*)?$/,
  },
  { loads: 'tokenizer', before: new RegExp(`tokenizer\\w*${ASSIGNED}$`, 'i') },
  { loads: 'dataset', before: /load_dataset(?:_builder)?\(\s*(?:path\s*=\s*)?$/ },
  {
    loads: 'dataset',
    before: new RegExp(
      `(?:dataset|corpus)(?:s|[-_]?(?:id|name|path|repo|repo_id|mixer)s?)?${ASSIGNED}[[{]?\\s*$`,
      'i',
    ),
  },
  { loads: 'model', before: /\.from_pretrained\(\s*(?:\w+\s*=\s*)?$/ },
  { loads: 'model', before: /\bpipeline\([^()]{0,60}$/ },
  {
    loads: 'model',
    before: /\b(?:LLM|SentenceTransformer|CrossEncoder|\w*FlagModel|FlagReranker)\(\s*(?:model\w*\s*=\s*)?$/,
  },
  {
    loads: 'model',
    before: new RegExp(
      `(?:models?|ckpt|checkpoint|pretrained)(?:[-_]?(?:id|name|path|repo|key|dir|or|model))*${ASSIGNED}$`,
      'i',
    ),
  },
  {
    loads: 'file',
    before:
      /(?:snapshot_download|hf_hub_download|hf_hub_url|cached_download|\w*download\w*)\(\s*(?:\w+\s*=\s*)?$/,
  },
  { loads: 'file', before: new RegExp(`repo(?:sitory)?(?:[-_]?(?:id|name))*${ASSIGNED}$`, 'i') },
];

/** Tokenizers that a library brings along under a name of its own. */
const LIBRARY_TOKENIZERS: readonly { call: RegExp; address: string }[] = [
  {
    call: /\btiktoken\.(?:get_encoding|encoding_for_model)\(/g,
    address: 'https://github.com/openai/tiktoken',
  },
  { call: /\bfrom icetk import\b|\bimport icetk\b/g, address: 'https://github.com/THUDM/icetk' },
];

/** The oldest models of the hub are loaded without their owner; any other bare word would be a folder. */
const OWNERLESS_TOKENIZER = /Tokenizer\w*\.from_pretrained\(\s{0,20}["']([a-z][\w-]{1,60})["']/g;
const OWNERS: readonly { name: RegExp; owner: string }[] = [
  { name: /^gpt2(?:-medium|-large|-xl)?$/, owner: 'openai-community' },
  { name: /^bert-(?:base|large)-/, owner: 'google-bert' },
  { name: /^(?:xlm-)?roberta-(?:base|large)/, owner: 'FacebookAI' },
  { name: /^distil(?:bert|gpt2|roberta)/, owner: 'distilbert' },
  { name: /^t5-(?:small|base|large|3b|11b)$/, owner: 'google-t5' },
  { name: /^albert-(?:base|x*large)-/, owner: 'albert' },
  { name: /^xlnet-(?:base|large)-cased$/, owner: 'xlnet' },
];

/** How command lines and YAML name one, without quotes. */
export const BARE: readonly LoaderRow[] = [
  { loads: 'tokenizer', before: /(?:--tokenizer[\w-]*[\s=]+|^\s*tokenizer\w*\s*:\s*)$/im },
  { loads: 'dataset', before: /--(?:\w+[-_])?dataset[-_\w]*[\s=]+$/ },
  { loads: 'dataset', before: /^\s*(?:-\s+)?(?:\w*_)?dataset(?:s|[-_]?(?:id|name|path|repo))*\s*:\s*$/im },
  { loads: 'model', before: /--(?:\w+[-_])?(?:model|checkpoint|ckpt|hf)[-_\w]*[\s=]+$/ },
  { loads: 'model', before: /^\s*(?:-\s+)?(?:\w*_)?model(?:_?(?:id|name|path|name_or_path))*\s*:\s*$/im },
  {
    loads: 'model',
    before: /\b(?:vllm|lmdeploy|transformers|swift|litgpt)\s+(?:serve|chat|download)\s+(?:api_server\s+)?$/,
  },
  { loads: 'model', before: /\bollama\s+(?:run|pull)\s+$/ },
  { loads: 'file', before: /(?:huggingface-cli|\bhf|modelscope)\s+download\s+(?:[^\n]{0,80}\s)?$/ },
];

const QUOTED_ID = /["'`]([A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95})["'`@:+,]/g;
const BARE_ID = /(?<=[\s=:])([A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95})(?=["'\s\\]|$)/g;
/** How far before an id its call is looked for. */
const REACH = 160;
/** The calls are looked for in this many characters of a file at most. */
const LENGTH_LIMIT = 400_000;

/** Every hub id that code, a snippet or a configuration loads, in the order of the text. */
export function loaderCallsIn(text: string): LoaderCall[] {
  const source = text.length > LENGTH_LIMIT ? text.slice(0, LENGTH_LIMIT) : text;
  return [
    ...callsBy(source, QUOTED_ID, 1, QUOTED),
    ...callsBy(source, BARE_ID, 0, BARE),
    ...libraryTokenizersIn(source),
  ].sort((a, b) => a.from - b.from);
}

function callsBy(source: string, ids: RegExp, skip: number, rows: readonly LoaderRow[]): LoaderCall[] {
  const calls: LoaderCall[] = [];
  const elsewhere = namesOnCodeHosts(source);
  for (const match of source.matchAll(ids)) {
    const id = match[1]!;
    if (!looksLikeHubId(id)) continue;
    const before = source.slice(Math.max(0, match.index - REACH), match.index);
    const row = rows.find((each) => each.before.test(before));
    if (!row || elsewhere.has(ASSIGNS_TO.exec(before)?.[1] ?? '')) continue;
    const from = match.index + skip;
    const loads = isDatasetCall(before, source.slice(from, from + REACH)) ? 'dataset' : row.loads;
    const address = readHubId(id, loads === 'dataset');
    if (address) calls.push({ loads, address, from });
  }
  return calls;
}

const ASSIGNS_TO = /(\w{1,60})(?:\s{0,4}:\s{0,4}\w{1,20})?\s{0,4}[:=]\s{0,40}$/;

/** `REPO` of "https://github.com/{REPO}/…": what is assigned to that name is a repository of code, and no hub's. */
function namesOnCodeHosts(source: string): ReadonlySet<string> {
  const uses =
    /(?:github|githubusercontent|gitlab)\.com\/(?:repos\/)?(?:\$?\{(\w{1,60})\}|["']\s{0,4}\+\s{0,4}(\w{1,60}))/g;
  return new Set([...source.matchAll(uses)].map(([, braced, added]) => (braced ?? added)!));
}

function libraryTokenizersIn(source: string): LoaderCall[] {
  const brought = LIBRARY_TOKENIZERS.flatMap(({ call, address }): LoaderCall[] =>
    [...source.matchAll(call)].map(({ index }) => ({
      loads: 'tokenizer',
      address: readAddress(address)!,
      from: index,
    })),
  );
  const ownerless = [...source.matchAll(OWNERLESS_TOKENIZER)].flatMap(({ index, 1: name }): LoaderCall[] => {
    const owner = OWNERS.find((row) => row.name.test(name!))?.owner;
    const address = owner === undefined ? undefined : readHubId(`${owner}/${name}`);
    return address ? [{ loads: 'tokenizer', address, from: index }] : [];
  });
  return [...brought, ...ownerless];
}

/** `snapshot_download("org/name", repo_type="dataset")`: what it loads stands after the id, or before it. */
function isDatasetCall(before: string, after: string): boolean {
  const call = `${before.slice(Math.max(before.lastIndexOf(')'), before.lastIndexOf('\n')) + 1)} ${after.split(/\)|\n\s*\n/, 1)[0]}`;
  return /repo[-_]type["']?[\s=:]+["']?dataset|download\s[^\n]*--dataset\b/.test(call);
}
