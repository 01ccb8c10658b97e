import { isMainReadme } from '../places.ts';
import type { Address } from './address.ts';
import { type Identity, isNamedLike, isOwner, isThisRepository } from './identity.ts';
import { sameMaker, simplify } from './makers.ts';
import type { Mention } from './mention.ts';
import { FIRST_PERSON, GIVES, OTHERS_HEADING, OTHERS_SENTENCE, WEIGHTS_WORDS } from './wordings.ts';
import { words } from './words.ts';

/** What is known of the release when its links are judged. */
export interface Ownership {
  identity: Identity;
  /** Hub accounts that this release publishes under. */
  accounts: readonly string[];
}

/**
 * Accounts whose models everybody builds on and links. They count as the maker's only when the release is named like one of
 * their models, or its repository's owner is.
 */
const OFTEN_BUILT_ON: ReadonlySet<string> = new Set(
  [
    ...words(`
      meta-llama facebook openai openai-community google google-bert google-t5 FacebookAI Qwen mistralai
      microsoft EleutherAI bigscience bigcode stabilityai runwayml CompVis lmsys huggyllama
      decapoda-research deepseek-ai THUDM zai-org tiiuae mosaicml nvidia laion timm
      sentence-transformers NousResearch HuggingFaceTB HuggingFaceH4 HuggingFaceFW allenai
      black-forest-labs internlm OpenGVLab 01-ai baichuan-inc openlm-research codellama TheBloke
      bartowski unsloth hf-internal-testing liuhaotian Salesforce distilbert answerdotai BAAI apple
      ibm-granite tatsu-lab cerebras togethercomputer PowerInfer mlx-community ggml-org
      lmstudio-community Intel neuralmagic RedHatAI
    `),
  ].map(simplify),
);

/** A score that one clear sign reaches ("we release", three models named like the release), and two weak ones do. */
const ENOUGH = 3;

/** Finds the hub accounts that the release publishes under, from all that it links. */
export function readOwnership(identity: Identity, mentions: readonly Mention[]): Ownership {
  const scores = new Map<string, { account: string; ids: Set<string>; named: Set<string>; signs: number }>();
  for (const mention of mentions) {
    const { owner, name, kind } = mention.address;
    if (!owner || !/^hub-(?:model|dataset|collection|organisation|space)$/.test(kind) || isOthers(mention))
      continue;
    const key = simplify(owner);
    let score = scores.get(key);
    if (!score) {
      score = { account: owner, ids: new Set(), named: new Set(), signs: 0 };
      scores.set(key, score);
    }
    if (name) score.ids.add(simplify(name));
    // Nobody else's model is called exactly like this repository.
    if (name && kind === 'hub-model' && isThisRepository(identity, name) && name.length >= 5)
      score.signs = Math.max(score.signs, 1);
    if (name && isNamedLike(identity, name)) score.named.add(simplify(name));
    if (saysOurs(mention)) score.signs += 1;
  }
  const accounts: string[] = [];
  for (const [key, { account, ids, named, signs }] of scores) {
    if (isOwner(identity, account)) accounts.push(account);
    else if (named.size === 0 && OFTEN_BUILT_ON.has(key)) continue;
    else if (2 * Math.min(named.size, 3) + Math.min(signs, 3) + (ids.size >= 4 ? 1 : 0) >= ENOUGH)
      accounts.push(account);
  }
  return { identity, accounts };
}

/** "Find the model at:", "模型下载：". */
const POINTS_TO_MODEL =
  /\b(?:find|download|get|access) (?:the|our) (?:\w+ )?(?:models?|weights|checkpoints?) (?:at|from|on|here|in)\b|模型(?:权重)?(?:下载|地址|链接)/i;

/** The section whose table gives the release's models. */
const DOWNLOADS = /^\W*(?:\d+\W+)?(?:models? |weights? |checkpoints? )?downloads?\W*$|^\W*模型下载\W*$/i;

/** Clear words of giving ("we release …"), a link above the first section, or the model that the main README's snippets run. */
function saysOurs(mention: Mention): boolean {
  if (mention.source === 'snippet') return mention.loads === 'model' && isMainReadme(mention.file);
  if (mention.source !== 'prose') return false;
  const said = `${mention.lead ?? ''} ${mention.sentence}`;
  return (
    (FIRST_PERSON.test(said) && GIVES.test(said)) ||
    POINTS_TO_MODEL.test(said) ||
    (mention.row !== undefined && DOWNLOADS.test(mention.headings.at(-1) ?? '')) ||
    (mention.top === true && WEIGHTS_WORDS.test(mention.text))
  );
}

/** True where the words around say that the address is somebody else's work. */
export function isOthers(mention: Mention): boolean {
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading))) return true;
  if (mention.source !== 'prose') return false;
  return (
    OTHERS_SENTENCE.test(mention.sentence) ||
    /\bbase(?:line)?s?\b(?: model)?$|\bbackbone|teacher|initial/i.test(mention.column ?? '')
  );
}

/** True when the address belongs to the maker of this release. */
export function isOurs(ownership: Ownership, mention: Mention): boolean {
  const { owner } = mention.address;
  if (owner === undefined) return false;
  return (
    isOwner(ownership.identity, owner) || ownership.accounts.some((account) => sameMaker(account, owner))
  );
}

/** True when the address itself is named like the release: its repository, its file, its path. */
export function isNamedOurs(ownership: Ownership, { address }: Mention): boolean {
  // Every rule asks, of thousands of links.
  const known = namedOurs.get(address);
  if (known?.ownership === ownership) return known.is;
  const is = readsOurs(ownership, address);
  namedOurs.set(address, { ownership, is });
  return is;
}

const namedOurs = new WeakMap<Address, { ownership: Ownership; is: boolean }>();

function readsOurs(ownership: Ownership, { url, name }: Address): boolean {
  return (
    isNamedLike(ownership.identity, name ?? url.replace(/^[a-z]+:\/\//, '')) ||
    ownership.identity.owners.some((owner) => owner.length >= 4 && simplify(url).includes(simplify(owner))) ||
    ownership.identity.owners.some((owner) => isInHost(owner, url))
  );
}

/** "https://acme-public.s3.amazonaws.com" is of acme-ai. Hosts of everybody are called like their own makers. */
function isInHost(owner: string, url: string): boolean {
  const stem = simplify(owner.replace(/[-_].*$/, ''));
  const host = /^[a-z]+:\/\/([^/]+)/.exec(url)?.[1] ?? '';
  return stem.length >= 6 && !HOSTING.has(stem) && simplify(host).includes(stem);
}

const HOSTING: ReadonlySet<string> = new Set(
  words('google github gitlab huggingface amazon microsoft alibaba aliyun tencent modelscope kaggle dropbox'),
);
