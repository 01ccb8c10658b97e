import { isHere } from '../identity.ts';
import { isOurs } from '../ownership.ts';
import { HARNESSES } from '../toolkits.ts';
import { CREDITS_SENTENCE, EVALUATION_CODE, EVALUATION_WORDS, FIRST_PERSON, USES_TOOL } from '../wordings.ts';
import { isAside, isCalledFor, isLabelled, isRepositoryName, type LinkRule, ownWordsOf } from './rule.ts';
import { scriptDoes } from './script.ts';

/** The maker's own repository for measuring: "acorn-eval". */
const EVALUATION_NAME = /(?:^|[-_])eval(?:s|uation|uations)?(?:[-_]|$)/i;

/** A benchmark that is called like the release, and was made with it: "acorn-bench". */
const BENCHMARK_NAME = /(?:^|[-_])bench(?:mark)?s?(?:[-_]|$)/i;

/**
 * Evaluation code that stands elsewhere: the maker's own, a harness that the results were made with, or the tools of a
 * benchmark where the release says that it used them.
 */
export const evaluationCodeLink: LinkRule = (mention, facts) => {
  const { address, sentence, source } = mention;
  if (address.kind !== 'code' || !isRepositoryName(address.name)) return undefined;
  if (isHere(facts.ownership.identity, address)) return undefined;
  const id = `${address.owner}/${address.name}`;
  const isHarness = HARNESSES.test(address.name);
  const found = (weight: 1 | 2, detail: string) => ({ id: 'evaluation-code' as const, weight, detail });
  if (source === 'submodule')
    return isHarness || EVALUATION_NAME.test(mention.folder ?? '') ? found(2, `submodule ${id}`) : undefined;
  if (isAside(mention) || CREDITS_SENTENCE.test(sentence)) return undefined;
  if (source === 'snippet')
    return isHarness && /git clone|pip3? install/.test(sentence)
      ? found(1, `evaluates with ${id}`)
      : undefined;
  if (source !== 'prose') return undefined;
  // A pull request to a harness adds this model to it.
  const said = `${sentence} ${mention.lead ?? ''} ${mention.headings.slice(-2).join(' ')}`;
  if (isHarness && (/\/pull\/\d+$/.test(address.url) || (sentence !== '' && EVALUATION_WORDS.test(said))))
    return found(2, `evaluates with ${id}`);
  const named =
    EVALUATION_NAME.test(address.name) ||
    isCalledFor(facts, mention, BENCHMARK_NAME) ||
    isLabelled(mention, /eval(?:uations?)?|benchmark(?:s|ing)?/) ||
    scriptDoes(address, 'evaluation');
  if (named && isOurs(facts.ownership, mention)) return found(2, `evaluation code in ${id}`);
  if (isDefined(mention.text, sentence)) return undefined;
  if (!EVALUATION_CODE.test(ownWordsOf(mention))) return undefined;
  if (isOurs(facts.ownership, mention)) return found(2, `evaluation code in ${id}`);
  return USES_TOOL.test(sentence) && EVALUATION_CODE.test(`${mention.text} ${sentence}`)
    ? found(1, `evaluates with ${id}`)
    : undefined;
};

/** "[Pine](…) is an evaluation framework that uses …": what a benchmark is, and not that it was run by its code. */
function isDefined(text: string, sentence: string): boolean {
  const at = sentence.indexOf(text);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(sentence.slice(0, at)) &&
    /^\W{0,4}(?:\([^()]{0,60}\) )?(?:is|are|was|were) (?:an?|the|one)\b/.test(
      sentence.slice(at + text.length),
    ) &&
    !FIRST_PERSON.test(sentence)
  );
}
