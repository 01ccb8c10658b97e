import type { Lines } from '../text/lines.ts';
import type { Alignment } from './match/align.ts';
import { namesIn } from './names.ts';
import { mayRule } from './text/rule-words.ts';
import type { Words } from './text/words.ts';

/** Lines of a file that translate its license. */
export interface Translation {
  line: number;
  endLine: number;
  /** In a PDF file: its page. */
  page?: number;
}

/** What a heading of a translation says, beside the name of the license. */
const SAYS_SO =
  /translat|翻译|翻譯|译文|譯文|译本|中文|汉语|漢語|日本語|和訳|訳|한국어|번역|перевод|русск|ترجمة|العربية/i;

/**
 * Words that limit use in languages that translations are written in, as data. None stands in the usual translations of
 * open licenses, which have 不得 and 仅 in harmless places.
 */
const LIMITS: readonly RegExp[] = [
  /非商业|非商用|商业(?:用途|目的|使用|性使用|化)|商用|营利|盈利|牟利/,
  /(?:仅|只)(?:供|限|能|可|允许|用)[^。；\n]{0,16}(?:研究|学术|教育|教学|学习|个人|评估|测试|非)|(?:研究|学术|教育|个人|内部)(?:目的|用途|使用)/,
  /不得(?:将[^。]{0,20})?(?:用于|使用|用作|从事|向|在[^。]{0,12}(?:使用|部署))|不可(?:用于|使用)|禁止|严禁|不允许|不准|严格限制/,
  /军事|武器|核(?:武|能|设施)|监控|违法|非法|国家安全|欧盟|境内|境外|美国|地区(?:以外|之外)/,
  /月活|日活|活跃用户|用户数|年收入|营收|收入超过|百万|千万|亿/,
  /登记|注册|申请(?!专利)|授权书|书面(?:许可|授权|批准)|另行(?:授权|许可|签)|联系我们|商务合作|费用?支付|付费|缴纳/,
  /训练(?:其他|其它|任何)|改进(?:其他|其它|任何)|竞争/,
  /商用利用|非営利|商業|研究目的|禁止|禁じ|のみ(?:に|を)?(?:使用|利用)|してはなりません|상업|비영리|금지|연구|목적으로만|некоммерч|коммерческ|запрещ|только для/i,
];

/** Longest run of Latin words inside: names do not have more, and a sentence put in has. */
const LATIN_RUN = 5;
/** Characters of a translation for each word of the license, where a language is written without spaces. */
const UNSPACED = { least: 0.7, most: 3 } as const;
const SPACED = { least: 0.4, most: 1.6 } as const;

/**
 * The translation that follows a complete license to the end of the file: under a heading that names the license or
 * says "translation", in another script, about as long as the license and with the same numbered sections, and without a
 * word of a limit. What it says cannot be compared, so all of this must hold; else its words stay unexplained.
 */
export function translationAfter(
  words: Words,
  parts: readonly Alignment[],
  explained: Uint8Array,
  lines: Lines,
): (Translation & { from: number }) | undefined {
  const original = parts.at(-1);
  if (parts.length !== 1 || !original || original.missing.length > 0) return undefined;
  const last = original.explained.at(-1)!;
  const from = explained.indexOf(0, last + 1);
  if (from === -1 || explained.indexOf(0) !== from) return undefined;
  const line = lines.of(words.starts[from]!);
  const text = words.text.slice(lines.start(line));
  const heading = text.slice(0, lines.end(line) - lines.start(line));
  const ids = original.template.ids.map(({ id }) => id.replace(/-(?:only|or-later)$|\+$/, ''));
  const names = namesIn(heading).some(({ id }) => ids.includes(id.replace(/-(?:only|or-later)$/, '')));
  if (heading.length > 120 || !(names || SAYS_SO.test(heading))) return undefined;
  if (!inOtherScript(words, from)) return undefined;
  if (!fits(words, from, original) || !sameSections(words.text.slice(0, lines.start(line)), text))
    return undefined;
  const plain = text.replace(/\s+/g, '');
  if (LIMITS.some((limit) => limit.test(plain) || limit.test(text))) return undefined;
  return { from, line, endLine: lines.of(words.ends.at(-1)! - 1) };
}

/** Words of another script but for a few in Latin letters, none of them a rule. */
function inOtherScript(words: Words, from: number): boolean {
  let run = 0;
  let latin = 0;
  for (let at = from; at < words.ids.length; at += 1) {
    const own = words.text.charCodeAt(words.starts[at]!) < 0x370;
    run = own ? run + 1 : 0;
    if (run > LATIN_RUN) return false;
    if (!own) continue;
    latin += 1;
    if (mayRule(words.text.slice(words.starts[at], words.ends[at]), IN_HEADINGS)) return false;
  }
  return latin * 10 <= words.ids.length - from;
}

const IN_HEADINGS: ReadonlySet<string> = new Set(['terms']);

function fits(words: Words, from: number, original: Alignment): boolean {
  const count = words.ids.length - from;
  // Characters without spaces between them stand as words of one character.
  let single = 0;
  for (let at = from; at < words.ids.length; at += 1)
    if (words.ends[at]! - words.starts[at]! <= 2) single += 1;
  const { least, most } = single * 2 > count ? UNSPACED : SPACED;
  const ratio = count / original.template.required;
  return ratio >= least && ratio <= most;
}

/** Both number the same sections ("1." to "9."), or neither numbers any. */
function sameSections(original: string, translation: string): boolean {
  const sections = (text: string) =>
    new Set([...text.matchAll(/^\s*(\d{1,2})[.．、)\s]/gm)].map(([, number]) => number)).size;
  return sections(original) === sections(translation);
}
