import { isNamedLike } from '../identity.ts';
import type { Mention } from '../mention.ts';
import { isNamedOurs, isOthers, isOurs, type Ownership } from '../ownership.ts';
import type { LinkRule } from './rule.ts';
import { LOG_NAME } from './run-logs.ts';

/** "The tokenizer has to be installed, too: download it from …". */
const TOKENIZER_DOWNLOAD =
  /\btokenizer\b.{0,120}\b(?:download\w*|obtain\w*|fetch\w*)\b|\b(?:download\w*|obtain\w*|fetch\w*|get) (?:[\w'`-]+ ){0,4}tokenizer\b/i;

/** `…/acorn/text_config.yaml`, which code of the release downloads beside its weights. */
const CONFIG_FILE = /(?:^|[/_.-])(?:config|hparams|params|model_args)(?:[_-]\w+)?\.(?:json|ya?ml|toml)$/i;

/** A file of settings of the model at an address of the release's own. */
export const configLink: LinkRule = (mention, facts) =>
  mention.source === 'code' &&
  /^(?:bucket|archive|site)$/.test(mention.address.kind) &&
  CONFIG_FILE.test(mention.address.url) &&
  isNamedOurs(facts.ownership, mention)
    ? { id: 'config', weight: 2, detail: 'configuration of the model' }
    : undefined;

/** `gs://acorn/vocabs/sentencepiece.model`: a file that is a tokenizer, and that code of the release reads. */
const TOKENIZER_FILE =
  /(?:sentencepiece|spiece|spm|tokenizer|bpe)[\w.-]{0,40}\.(?:model|json)$|\/vocab\.(?:txt|json|bpe)$|\.tiktoken$|bpe_simple_vocab[\w.-]*$/i;
const VOCABULARY = /\bvocab(?:ulary|s)?\b/i;

/** A tokenizer that code or a snippet loads by its hub id, whoever made it: the release uses that one. */
export const tokenizerLink: LinkRule = (mention, { withoutText }) => {
  // What loads a processor of sounds or pictures loads no tokenizer.
  if (mention.loads === 'tokenizer' && withoutText && !/tokenizer/i.test(mention.sentence)) return undefined;
  if (mention.loads === 'tokenizer')
    return {
      id: 'tokenizer',
      weight: mention.source === 'snippet' ? 2 : 1,
      detail: `loads the tokenizer of ${mention.address.owner}/${mention.address.name}`,
    };
  if (
    (mention.source === 'code' || mention.source === 'snippet') &&
    /^(?:bucket|archive|site)$/.test(mention.address.kind) &&
    TOKENIZER_FILE.test(mention.address.url)
  )
    return { id: 'tokenizer', weight: 1, detail: 'tokenizer' };
  const said = `${mention.text} ${mention.sentence}`;
  if (
    mention.source === 'prose' &&
    /^(?:bucket|archive)$/.test(mention.address.kind) &&
    VOCABULARY.test(said) &&
    VOCABULARY.test(mention.address.url) &&
    !isOthers(mention)
  )
    return { id: 'tokenizer', weight: 1, detail: 'vocabulary' };
  if (mention.source !== 'prose' || !/tokenizer/i.test(said) || isOthers(mention)) return undefined;
  const given =
    (TOKENIZER_DOWNLOAD.test(mention.sentence) && mention.address.extension !== 'md') ||
    mention.address.kind === 'hub-model' ||
    mention.address.extension === 'model' ||
    /tokenizer/i.test(`${mention.text} ${mention.address.url}`);
  return given && /^(?:hub-model|archive|bucket|code|hub-page)$/.test(mention.address.kind)
    ? { id: 'tokenizer', weight: 1, detail: 'tokenizer' }
    : undefined;
};

/** A page of the release's model at a program that runs it with one command. */
function runnerPage({ address, source, sentence, text }: Mention, { identity }: Ownership): boolean {
  return (
    source === 'prose' &&
    address.kind === 'hub-page' &&
    address.host === 'ollama.com' &&
    (isNamedLike(identity, address.url.replace(/^.*ollama\.com\//, '')) ||
      /\b(?:available|released?|supported|now) (?:on|in|via|through|at)\b/i.test(`${text} ${sentence}`))
  );
}

/** A snippet that runs the release's own model, with a library that is named in it. */
export const inferenceLink: LinkRule = (mention, facts) => {
  if (runnerPage(mention, facts.ownership) && !isOthers(mention))
    return { id: 'inference-code', weight: 1, detail: 'runs in Ollama' };
  if (mention.source === 'citation' || mention.loads === 'dataset' || mention.loads === 'tokenizer')
    return undefined;
  if (
    mention.address.kind !== 'hub-model' ||
    !mention.address.name ||
    LOG_NAME.test(mention.address.name) ||
    !isOurs(facts.ownership, mention)
  )
    return undefined;
  const id = `${mention.address.owner}/${mention.address.name}`;
  if (mention.source === 'snippet')
    return { id: 'inference-code', weight: 3, detail: `snippet that loads ${id}` };
  const library =
    /\b(transformers|diffusers|vLLM|SGLang|llama\.cpp|Ollama|LMDeploy|TensorRT-LLM|MLX|TGI|text-generation-inference|fairseq2?|NeMo|ESPnet|SpeechBrain|OpenCLIP|timm)\b/i.exec(
      `${mention.sentence} ${mention.lead ?? ''}`,
    );
  return mention.source === 'prose' && library
    ? { id: 'inference-code', weight: 1, detail: `${id} runs in ${library[1]}` }
    : undefined;
};
