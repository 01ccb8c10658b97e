import type { About } from '../../release/release.ts';
import { readAddress } from './address.ts';
<<<<<<< HEAD
=======
import { FAMILIES, GENERIC } from './common-names.ts';
import { sameMaker, simplify } from './makers.ts';
>>>>>>> contents

/** What the release calls itself and who makes it, as far as its own pages tell. */
export interface Identity {
  /** Account names on code hosts and hubs, as written. */
  owners: readonly string[];
  /** The repository's own name, simplified; empty when it is not known. */
  repository: string;
  /** The words that tell this release from others: of its repository's name and its title, simplified. */
  names: readonly string[];
}

<<<<<<< HEAD
/** Words of a repository's name that every release could have. */
const GENERIC: ReadonlySet<string> = new Set([
  'a',
  'ai',
  'an',
  'and',
  'api',
  'audio',
  'base',
  'beyond',
  'card',
  'cards',
  'details',
  'chat',
  'code',
  'coder',
  'core',
  'demo',
  'dev',
  'diffusion',
  'edition',
  'efficient',
  'embedding',
  'evaluation',
  'family',
  'fast',
  'for',
  'foundation',
  'framework',
  'free',
  'from',
  'generation',
  'github',
  'hub',
  'image',
  'implementation',
  'inference',
  'instruct',
  'introduction',
  'language',
  'large',
  'learning',
  'library',
  'lite',
  'llm',
  'llms',
  'lm',
  'main',
  'mini',
  'model',
  'models',
  'modeling',
  'multi',
  'multilingual',
  'multimodal',
  'new',
  'next',
  'of',
  'official',
  'on',
  'open',
  'open-source',
  'opensource',
  'overview',
  'page',
  'plus',
  'preview',
  'pro',
  'project',
  'python',
  'pytorch',
  'readme',
  'recipe',
  'release',
  'repo',
  'repository',
  'research',
  'scale',
  'series',
  'small',
  'source',
  'speech',
  'stable',
  'suite',
  'system',
  'team',
  'technical',
  'text',
  'the',
  'to',
  'toolkit',
  'train',
  'trained',
  'training',
  'transformer',
  'transformers',
  'tts',
  'vision',
  'video',
  'visual',
  'weights',
  'welcome',
  'with',
]);

/** Families that others build on: as one word among several of a name, they tell the base and not the release. */
const FAMILIES: ReadonlySet<string> = new Set([
  'alpaca',
  'bert',
  'bloom',
  'clip',
  'codellama',
  'deepseek',
  'falcon',
  'flux',
  'gemma',
  'glm',
  'gpt',
  'gpt2',
  'gpt3',
  'gpt4',
  'granite',
  'internlm',
  'llama',
  'llama2',
  'llama3',
  'llava',
  'lora',
  'mamba',
  'mistral',
  'mixtral',
  'mpt',
  'olmo',
  'opt',
  'phi',
  'pythia',
  'qwen',
  'qwen2',
  'r1',
  'roberta',
  'sdxl',
  't5',
  'vicuna',
  'vit',
  'wav2vec',
  'whisper',
  'yi',
]);

/** Endings of account names that say nothing about whose they are. */
const ACCOUNT_ENDING =
  /-?(?:ai|labs?|org|project|team|inc|research|hq|official|group|community|oss|nlp|lm|llm|dev|hub|tech|io)$/;

/** Lower case, letters and digits alone. */
export function simplify(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

=======
>>>>>>> contents
/**
 * Reads who makes the release and what it is called. `titles` are the first headings of its main documents; `cloned` are
 * the addresses that its documents tell users to clone.
 */
export function readIdentity(about: About, titles: readonly string[], cloned: readonly string[]): Identity {
  const owners = new Set<string>();
  const names = new Set<string>();
  // Caches of hubs and mirrors call a folder "owner+name", "owner__name" or "models--owner--name".
  const parts = (about.name ?? '')
    .replace(/^(?:models|datasets)--/, '')
    .split(/\+|--|__|\//)
    .filter(Boolean);
  const name = parts.at(-1) ?? '';
  const owner = about.owner ?? (parts.length > 1 ? parts[0] : undefined);
  if (owner) owners.add(owner);
  addNames(names, name);
  for (const title of titles.slice(0, 3)) addNames(names, title.split(/[:：|–—]| - /)[0]!.slice(0, 60));
  for (const url of cloned) {
    const address = readAddress(url);
    if (address?.owner && address.name && simplify(address.name) === simplify(name))
      owners.add(address.owner);
  }
  return { owners: [...owners], repository: simplify(name), names: [...names] };
}

function addNames(names: Set<string>, text: string): void {
  const words = text.split(/[^\p{L}\p{N}.-]+/u).flatMap((word) => [word, ...word.split(/[-.]+/)]);
  const telling = words.filter(
    (word) => /\p{L}{2}/u.test(word) && simplify(word).length >= 3 && !GENERIC.has(word.toLowerCase()),
  );
  const alone =
    new Set(text.split(/[^\p{L}\p{N}.-]+/u).filter((word) => telling.includes(word))).size === 1 &&
    !/[-.]\p{L}/u.test(text.trim());
  for (const word of telling) {
    const simple = simplify(word);
    if (alone || !FAMILIES.has(simple.replace(/[\d.]+b?$/, ''))) names.add(simple);
  }
  const whole = simplify(text);
  if (telling.length && whole.length >= 4 && whole.length <= 30 && !GENERIC.has(whole)) names.add(whole);
}

<<<<<<< HEAD
/** True when two account names are most likely one maker's: "databrickslabs" and "databricks", "lm-sys" and "lmsys". */
export function sameMaker(a: string, b: string): boolean {
  const [x, y] = [stem(a), stem(b)];
  if (x === y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length >= 4 && long.startsWith(short)) return true;
  if (short.length >= 6 && long.includes(short)) return true;
  return firstWord(a) === firstWord(b) &&
    firstWord(a).length >= 3 &&
    (a.includes('-') || b.includes('-')) &&
    !GENERIC.has(firstWord(a))
    ? true
    : initials(a) === y || initials(b) === x;
}

function stem(account: string): string {
  let left = account.toLowerCase().replace(/_/g, '-');
  for (;;) {
    const cut = left.replace(ACCOUNT_ENDING, '');
    // "openai" is not "open", and "xai" is not "x".
    if (cut === left || cut.length < 3 || GENERIC.has(cut)) return simplify(left);
    left = cut;
  }
}

function firstWord(account: string): string {
  return account.toLowerCase().split(/[-_]/)[0]!;
}

/** "multimodal-art-projection" is "map" for short. */
function initials(account: string): string {
  const words = account.toLowerCase().split(/[-_]/).filter(Boolean);
  return words.length >= 3 ? words.map((word) => word[0]).join('') : '\0';
}

=======
>>>>>>> contents
/** True when a name of a hub repository, file or title speaks of this release. */
export function isNamedLike(identity: Identity, text: string): boolean {
  const simple = simplify(text);
  return identity.names.some((name) => name.length >= 3 && simple.includes(name));
}

export function isOwner(identity: Identity, owner: string | undefined): boolean {
  return owner !== undefined && identity.owners.some((mine) => sameMaker(mine, owner));
}
