import { hasLetter, isAll } from '../../text/letters.ts';
import type { Subject } from '../../vocabulary.ts';
import type { Statement } from '../statement.ts';
import { LANGUAGES, type LanguageWords, REST } from '../words/other-languages.ts';

/** How far a noun may stand from the phrase that describes it. */
const NEAR = 40;
/** The terms of the release, as the title of what says them. */
const TERMS =
  /オープンソース・?ライセンス|오픈\s?소스\s라이[선센]스|licencia de código abierto|licença de código aberto|licence open[- ]source|open-source-lizenz/i;
/** "Un marco de evaluación para LLM de código abierto" is for models in general. */
const FOR_MODELS =
  /(?<!\p{L})(?:para|pour|per|für|для)\s+(?:\p{L}+\s+)?(?:llms?|vlms?|mod\p{L}+|мод\p{L}+)\s+(?:de\s+)?$/iu;
const LISTED = /^\s*(?:[、・,·]|と|および|及び|や|와|과|및)\s*$/u;
const CLAUSE_END = /[.;!?。！？；、，,]/;

/** Careful rather than complete: what is not plainly about the release itself is no claim. */
export function judgeOther({
  phrase,
  text,
  from,
  to,
  section,
  names,
  task,
  block,
  previous,
  hasOwnLink,
}: Statement): Subject | undefined {
  if (section !== 'own' || task === 'open') return undefined;
  if (block.kind === 'heading' && isAll(TERMS, text)) return 'model';
  const before = text.slice(0, from);
  const after = text.slice(to);
  // The name of a license says nothing of what is under it.
  if (/^[\s-]*licen[cs]e agreement/i.test(after)) return undefined;
  const words: Omit<LanguageWords, 'signs'> = LANGUAGES[phrase.language as keyof typeof LANGUAGES] ?? REST;
  if (words.promised.test(text) && task !== 'done') return undefined;
  for (const pattern of [words.negated, words.compared])
    if (pattern.test(before) || pattern.test(after)) return undefined;
  if (words.others.test(before)) return undefined;
  if (FOR_MODELS.test(before)) return undefined;
  // What is ticked off in a list of plans, or linked to the release's own page, is the release's.
  const isOwn = task === 'done' || hasOwnLink || words.own.test(text) || names.isNamedIn(text);
  if (!isOwn) return undefined;
  const kind =
    kindOf(words, before, after) ?? (names.isNamedIn(before.split(CLAUSE_END).at(-1)!) ? 'model' : undefined);
  // "完全にオープンソースで…": a sentence without a noun goes on about what the one before names.
  const said =
    kind ??
    (words.own.test(text) && !hasLetter(before.slice(0, -6)) ? lastIn(words.nouns, previous) : undefined);
  return said === 'other' ? undefined : said;
}

/** What the phrase describes: the noun next to it, where the language sets it; else the nearest on the other side. */
function kindOf(
  { noun, nouns }: Pick<LanguageWords, 'noun' | 'nouns'>,
  before: string,
  after: string,
): Subject | undefined {
  const right = after.slice(0, NEAR).split(CLAUSE_END)[0]!;
  const sides = noun === 'after' ? [right, before] : [before, right];
  const near = noun === 'after' ? firstIn(nouns, sides[0]!) : lastIn(nouns, sides[0]!);
  return near ?? (noun === 'after' ? lastIn(nouns, sides[1]!) : firstIn(nouns, sides[1]!));
}

type Nouns = LanguageWords['nouns'];

/** The last noun of the first compound: "オープンソースモデルプラットフォーム" is a platform. */
function firstIn(nouns: Nouns, text: string): Subject | undefined {
  const found = allIn(nouns, text);
  let head = found[0];
  for (const next of found) if (head && next.from <= head.to) head = next;
  return head?.kind;
}

/** The last noun, or a model listed with it: "モデル、コード、データを". */
function lastIn(nouns: Nouns, text: string): Subject | undefined {
  const found = allIn(nouns, text);
  for (let at = found.length - 1; at > 0; at -= 1) {
    if (!LISTED.test(text.slice(found[at - 1]!.to, found[at]!.from))) break;
    if (found[at - 1]!.kind === 'model') return 'model';
  }
  return found.at(-1)?.kind;
}

function allIn(nouns: Nouns, text: string): { kind: Subject; from: number; to: number }[] {
  return nouns
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({
        kind,
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
