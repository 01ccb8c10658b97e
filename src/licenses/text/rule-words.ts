import { isAscii, letterRuns } from './letters.ts';

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
  name naming reserve if unlawful illegal law laws subject terms
  valid until replaced replaces prevail prevails supersede supersedes superseded override overrides amended conflict
  addendum proprietary confidential trial students hobbyists startups governments competitors research teaching
  nicht kein keine keinen keiner nur darf dürfen muss müssen verboten kommerziell kommerzielle kommerziellen ne pas
  seulement uniquement interdit interdite doit commerciale prohibido prohibida únicamente comercial comerciales apenas
  proibido proibida vietato vietata soltanto commerciale niet alleen verboden zonder не нельзя только запрещено
  запрещается коммерческого коммерческих
  исследований ausschließlich réservé réservée recherche forskning investigación académica accademico endast tylko
  wyłącznie pouze sadece yalnızca hanya chỉ`;

/** Stems of eight or more letters, and of those that are no words themselves, stand for all words that start so. */
const OPEN =
  /^(?:exclud|requir|purpos|terminat|expir|approv|authoriz|royalt|oblig|compet|redistribut|distribut|sublicens|modif|derivativ|attribut|acknowledg|prohibit|disallow|restrict|revoke|ethic)/u;

const EXACT = new Set(STEMS.split(/\s+/));

/** True for a word, in lower case, that a rule may have. */
function isRuleWord(word: string): boolean {
  return EXACT.has(word) || OPEN.test(word);
}

/** True for text that has a word of a rule, but for those in `allowed`. */
export function mayRule(text: string, allowed: ReadonlySet<string> = NONE): boolean {
  for (const word of letterRuns(text.toLowerCase())) if (!allowed.has(word) && isRuleWord(word)) return true;
  return TWO_WORDS.test(text) || (!isAscii(text) && UNSPACED.test(text));
}

const TWO_WORDS = /commons\s+clause/i;
/** Rules in languages without spaces between words. A research institute (研究院) is a name. */
const UNSPACED =
  /[不禁仅僅限须須必勿]|商[业業用]|のみ|許[諾可]|营利|営利|用途|目的|(?:研究|科研|学术|教学|연구)(?!院|所|中心|团队|小组|组|室|소|원|실|팀)|금지|상업|한정|목적|केवल|فقط/u;

const NONE: ReadonlySet<string> = new Set();
