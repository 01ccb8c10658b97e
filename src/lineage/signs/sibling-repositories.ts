import { familyOf } from '../../models/catalogue.ts';
import { isMadeBy } from '../../models/names/makers.ts';
import type { Mention } from '../../models/names/mentions.ts';
import type { Block } from '../../text/document.ts';
import type { ProseContext } from './prose-context.ts';
import { sentenceStart } from './sentence-start.ts';

const REPOSITORY = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?(?:#.*)?$/i;
/** The sentence before the link has to present a model: makers have more repositories of code than of models. */
const PRESENTS_A_MODEL = /\b(?:models?|LLMs?|VLMs?|LMMs?|MLLMs?|MoE)\b/;
/** Words in names of programs. */
const PROGRAM =
  /train|factory|kit|lib|engine|frame|eval|bench|infer|serv|lab|stack|agent|data|zoo|hub|deploy|speed|flow|recipe|verl|rl$|paddle|torch|megatron|former|code$|tools?$|studio|demo/i;

/**
 * Models that are linked to as another repository of the same owner: "Example is a model for reasoning, derived from
 * [Sun](https://github.com/acme/Sun)". Nobody catalogues a small maker's models, and the owner's own word will do.
 */
export function siblingsIn(block: Block, { own, makers }: ProseContext): Mention[] {
  return block.links.flatMap(({ url, text, image, from, to }) => {
    const [, account, name] = REPOSITORY.exec(url) ?? [];
    if (image || !name || !isMadeBy(makers, `${account}/`, undefined)) return [];
    if (PROGRAM.test(name) || !isSameName(text, name) || own.isOwn(name)) return [];
    const subject = block.text.slice(sentenceStart(block.text, from), from);
    const isOurs = own.isOwn(subject.split('/')[0]!) || own.isIn(subject);
    if (!isOurs || !PRESENTS_A_MODEL.test(subject)) return [];
    return [{ model: `${account}/${name}`, start: from, end: to, family: familyOf(name) }];
  });
}

function isSameName(text: string, name: string): boolean {
  const plain = (each: string) => each.toLowerCase().replace(/[^a-z\d.]/g, '');
  return plain(text) === plain(name);
}
