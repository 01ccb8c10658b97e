import { type Category, CONTAINERS, DETERMINERS, STOPS, VERBS } from '../../words/english.ts';
import { TASK } from '../../words/frames.ts';
import { categoryOf, isPlural, looksLikeName, singular } from './noun-categories.ts';
import type { Token } from './tokens.ts';

export interface NounPhrase {
  /** What its last known noun names; `name` where it is only a name. */
  category: Category | 'name' | undefined;
  noun: string;
  plural: boolean;
  /** Index of the token after it. */
  end: number;
}

const PHRASE_LIMIT = 12;
const JOINTS = new Set(['and', 'or', 'but']);
const CONJUNCTIONS = new Set(['but', 'while', 'yet', 'though', 'although', 'whereas', 'however', 'unlike']);
const NAMED_CODE = /^(?:library|framework|toolkit|package|platform|tool|codebase)$/;

/** What models are for: no names, even in a title in capitals. */
const MEDIA = new Set([
  'audio',
  'music',
  'speech',
  'voice',
  'sound',
  'video',
  'vision',
  'language',
  'multimodal',
]);

/**
 * The noun phrase that starts at a token and ends before the next verb, preposition or mark.
 *
 * @param isWithin a determiner stands before: "an open-source, small, and fast" goes on to its noun.
 */
export function nounPhrase(tokens: readonly Token[], start: number, isWithin = false): NounPhrase {
  let category: NounPhrase['category'];
  let noun = '';
  let end = start;
  for (let index = start; index < tokens.length && index - start < PHRASE_LIMIT; index += 1) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (!token.isWord) {
      if (/["'“”‘’*]/.test(token.text)) continue;
      // "open-source, high-quality models"
      if (
        token.text === ',' &&
        !category &&
        (index === start || isWithin || !JOINTS.has(next?.lower ?? '')) &&
        describes(tokens, index + 1)
      )
        continue;
      break;
    }
    if (token.lower === 'of' && (CONTAINERS.has(singular(noun.toLowerCase())) || isOfTerm(tokens, index)))
      continue;
    // "The code is open source and the model is free": a determiner begins another phrase.
    const isJoint = token.lower === 'and' || token.lower === 'or';
    if (isJoint && !category && !DETERMINERS.has(next?.lower ?? '')) continue;
    // "an open-source, commercially available language model"
    if (
      !category &&
      next?.isWord &&
      /^(?:available|trained|built|designed|developed)$/.test(token.lower) &&
      tokens[index - 1]?.lower.endsWith('ly')
    )
      continue;
    if (isJoint || STOPS.has(token.lower)) break;
    if (category && VERBS.test(token.lower) && !isCompound(tokens, index)) break;
    const known = categoryOf(token.text);
    // "Our open-source library LLM Foundry": a name after it is the library's.
    if (NAMED_CODE.test(noun) && looksLikeName(token) && next && looksLikeName(next)) break;
    const isTask = category === 'model' || TASK.test(tokens[index - 1]?.lower ?? '');
    // "A text-to-speech system" is a model, if "a training system" is code.
    if (isTask && /^systems?$/.test(token.lower)) {
      category = 'model';
      noun = token.text;
    } else if (!category && token.lower === 'base' && !(next?.isWord && !STOPS.has(next.lower))) {
      category = 'model';
      noun = token.text;
    } else if (category === 'data' && !known && isField(tokens, start, token)) {
      category = undefined;
      noun = '';
    } else if (known) {
      category = known;
      noun = token.text;
    } else if (looksLikeName(token) && !category && !MEDIA.has(token.lower)) {
      category = 'name';
      noun = token.text;
    } else if (
      category &&
      category !== 'name' &&
      /(?:ed|ing)$/.test(token.lower) &&
      !headFollows(tokens, index + 1)
    )
      break;
    end = index + 1;
  }
  return { category, noun, plural: isPlural(noun), end };
}

/** "open-source image generation" is a field, "open-source the text translation" has an object. */
function isField(tokens: readonly Token[], start: number, { lower }: Token): boolean {
  return TASK.test(lower) && !DETERMINERS.has(tokens[start]!.lower);
}

/** "a mixture of experts model" */
function isOfTerm(tokens: readonly Token[], index: number): boolean {
  return /^(?:mixture experts|chain thoughts?)$/.test(
    `${tokens[index - 1]?.lower} ${tokens[index + 1]?.lower}`,
  );
}

/** "…, streaming speech model" goes on to a noun, "…, featuring a model" does not. */
function describes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.isWord || STOPS.has(token.lower) || DETERMINERS.has(token.lower)) return false;
  if (VERBS.test(token.lower) || CONJUNCTIONS.has(token.lower) || isThirdPerson(token.lower)) return false;
  return !/^\w+ing$/.test(token.lower) || headFollows(tokens, index + 1);
}

/** "X, which is open source, adds …": more often a verb than an adjective, by its ending. */
function isThirdPerson(word: string): boolean {
  return /[^su]s$/.test(word) && !word.endsWith('less') && categoryOf(word) === undefined;
}

/** What takes an object rather than begin a compound: "a model supporting text". */
const TAKES_OBJECT =
  /^(?:achiev|leverag|support|us|utiliz|integrat|includ|contain|enabl|advanc|foster|embrac|employ|reach|deliver|show|demonstrat|outperform|surpass|exceed|beat|rival)ing$/;

/** "an LLM fine-tuning framework". */
function isCompound(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]!;
  return lower.endsWith('ing') && !TAKES_OBJECT.test(lower) && headFollows(tokens, index + 1);
}

/** "models training framework" goes on to a noun; "chatbot impressing GPT-4" has ended. */
function headFollows(tokens: readonly Token[], start: number): boolean {
  for (const token of tokens.slice(start, start + 3)) {
    if (!token.isWord || STOPS.has(token.lower) || DETERMINERS.has(token.lower)) return false;
    if (categoryOf(token.text)) return true;
  }
  return false;
}
