import { letterRuns } from './letters.ts';

/**
 * Words that a rule has, and a name, a title or a credit has not: "may", "not", "only", "commercial". Text with one of
 * them is never taken for harmless. Kept wide on purpose: a name that has one costs a second look, a rule that has none
 * would be overlooked.
 */
const STEMS = `may must shall should can cannot could will would not never no none nor only solely unless except without
  however otherwise provided use user using usage commercial commercially noncommercial non academic educational
  evaluation personal private internal military weapon nuclear surveillance medical evil harm harmful ethic prohibit
  forbid forbidden disallow exclud ban banned deny denied denies restrict limit limited requir agree accept permission
  permit allow purpos comply compliance obey abide revoke revocable terminat expir consent approv authoriz fee fees pay
  paid payment royalt price sell sold sale sales resell lease rent register registration policy policies need ask contact
  request obtain notify report grant right rights oblig condition territory union country countries jurisdiction revenue
  income turnover customer compet host hosted hosting service services saas cloud deploy redistribut distribut sublicens
  transfer publish modif derivativ train training distill improve remove disable circumvent attribut acknowledg display
  belong belongs assign assigned assigns property surrender deliver disclose cite citation mention label watermark
  name naming reserve if unlawful illegal law laws subject terms`;

/** Stems of eight or more letters, and of those that are no words themselves, stand for all words that start so. */
const OPEN =
  /^(?:exclud|requir|purpos|terminat|expir|approv|authoriz|royalt|oblig|compet|redistribut|distribut|sublicens|modif|derivativ|attribut|acknowledg|prohibit|disallow|restrict|revoke|ethic)/u;

const EXACT = new Set(STEMS.split(/\s+/));

/** True for a word, in lower case, that a rule may have. */
export function isRuleWord(word: string): boolean {
  return EXACT.has(word) || OPEN.test(word);
}

/** True for text that has a word of a rule, but for those in `allowed`. */
export function mayRule(text: string, allowed: ReadonlySet<string> = NONE): boolean {
  for (const word of letterRuns(text.toLowerCase())) if (!allowed.has(word) && isRuleWord(word)) return true;
  return /[不禁仅限须必]|商业|商用/u.test(text);
}

const NONE: ReadonlySet<string> = new Set();
