import type { Subject } from '../../vocabulary.ts';
import type { Statement } from '../statement.ts';
import {
  AMONG,
  ANY_OTHER,
  BESIDE_CLOSED_AFTER,
  BESIDE_CLOSED_BEFORE,
  COMPARED,
  COPULA,
  FREED,
  LICENSE,
  NEGATED,
  NOUNS,
  ORGANISATION,
  OTHERS,
  OWN,
  PROMISED,
  PROMISED_AFTER,
  RELEASING,
  SUPERLATIVE,
  simplified,
  THANKED,
  TO_COME,
} from '../words/chinese.ts';
import { FOREIGN } from '../words/foreign-names.ts';
import { CODE_NAME } from './english/nouns.ts';

/** "开源可商用", "开源使用：…". */
const QUALITY = /^[，、且并\s]*(?:可商用|可?免费|商用|使用\s*[:：]|[:：])/;
const PHRASE_END = /按照|用于|供|采用|使用|包含|包括|支持|可以|能够|弥补|旨在|开发|[在是将对由以]/;
const CLAUSE = /[，。；！？,;!?：]/;
const FUNCTION_WORDS = /^(?:的|了|出|过|給|给|至|到|在|于|為|为|和|与|及|、|\s)+/;

/** "基于…打造" builds on something else. */
const OTHERS_BUILT = /基于|使用|利用|采用/;

/** "under the Apache-2.0 license" names no object. */
const TERMS = /(?:依照|遵循|遵守|按照|根据|采用|使用|基于|以)[^，。；]{0,40}?(?:协议|许可证?|license)/i;

/** The same question as judgeEnglish, for Chinese: attributes stand before their noun, objects may come first. */
export function judgeChinese(said: Statement): Subject | undefined {
  const plain = simplified(said.text);
  const statement = { ...said, text: withoutAsides(plain, said.from) };
  const { text, from, to, section, names, block } = statement;
  const left = text.slice(0, from);
  const before = left.slice(lastClause(left));
  const rest = text.slice(to);
  const end = rest.search(CLAUSE);
  const after = end < 0 ? rest : rest.slice(0, end);

  if (NEGATED.test(before) || THANKED.test(text)) return undefined;
  if (block.quoted && /“[^”]{0,60}$/.test(left) && /^[^“]{0,60}”/.test(rest)) return undefined;
  if (BESIDE_CLOSED_BEFORE.test(before) || BESIDE_CLOSED_AFTER.test(after)) return undefined;
  if (statement.task === 'open' || (section === 'plans' && !statement.task)) return undefined;
  if (!statement.task && (PROMISED.test(before) || PROMISED_AFTER.test(after) || TO_COME.test(text)))
    return undefined;

  if (/^[^，。；]{0,16}基础上/.test(after)) return undefined;
  if (LICENSE.test(after)) return judgeLicense(statement, before);
  const attribute = attributeOf(after);
  const isMeans = before.endsWith('通过') && OWN.test(rest);
  const freed = isMeans || FREED.test(before.trim()) || /^[了出至到于]/.test(after);
  if (attribute && !freed)
    return judgeAttribute(statement, { before, after, head: plain.slice(to, to + after.length) }, attribute);

  // A verb: "我们开源了 X", "X 已开源", "将 X 进行了开源".
  const isTitle = block.kind === 'heading' || block.kind === 'item';
  const isFirst = isTitle && SUPERLATIVE.test(before);
  if (FOREIGN.test(before) && !names.isNamedIn(before) && !OWN.test(before) && !isFirst) return undefined;
  if (ORGANISATION.test(before) && !names.isNamedIn(before)) return undefined;
  if (section === 'others' || section === 'bibliography') return undefined;
  const object = after.replace(FUNCTION_WORDS, '');
  const topic = before.replace(TERMS, '');
  const described = /^\s*[A-Za-z][\w.-]*\s*$/.test(object)
    ? /^[，,：:]\s*(?:这是|即)?(?:一[个款种套]|首个)?[^，。]{0,40}/.exec(rest.slice(after.length))?.[0]
    : undefined;
  const named = withoutPurpose(described ?? object);
  // "数据已开源为 X": X is the name of what stands before.
  // "本次开源 0.5M" says how much, not what.
  if (/^\s*[\d.]+\s*[KMGTBkmg万亿]*\s*$/.test(object)) return kindOf(topic, names);
  const order = after.startsWith('为') ? [topic, named] : [named, topic];
  const kind = kindOf(order[0]!, names) ?? kindOf(order[1]!, names);
  if (kind === 'other') return undefined;
  if (kind) return kind;
  if (names.isNamedIn(object) || names.isNamedIn(before)) return 'model';
  if (!object && !before.replace(/[\s\W]/g, '')) return undefined;
  // "…，全开源、免费可商用": one of the qualities of what the sentence names.
  if (
    /^[、，]?$|^、/.test(after) &&
    /(?:全|完全|均|都|已)$/.test(before) &&
    names.isNamedIn(text) &&
    !FOREIGN.test(before)
  )
    return 'model';
  // "开源可商用：…", as the title of an item.
  if (isTitle && !/\p{L}/u.test(before) && QUALITY.test(rest)) return 'model';
  return isMeans || OWN.test(before) || /^[了]/.test(after) ? 'model' : undefined;
}

const ASIDE = /[（(][^（()）]{0,200}[)）]|:[a-z][\w+-]*:/g;

/** What stands in parentheses explains, and shortcodes of emoji are no words: both are blanked out. */
function withoutAsides(text: string, phrase: number): string {
  return text.replace(ASIDE, (aside, at: number) =>
    at < phrase && phrase < at + aside.length ? aside : ' '.repeat(aside.length),
  );
}

/** "开源协议" as a heading, or said of the project, is about all of it. */
function judgeLicense({ section, block, text, names, link }: Statement, before: string): Subject | undefined {
  if (section !== 'own' || /第三方|相应|链接|适用|相關|相关|其他|遵守|遵循/.test(text)) return undefined;
  if (/代码/.test(before) && !/模型|权重/.test(before)) return 'code';
  if (link?.url.startsWith('#')) return 'model';
  const isTitle = text.replace(/[\s\p{P}\p{S}]/gu, '').length <= 8;
  if (isTitle) return block.kind === 'heading' || block.links.length ? 'model' : undefined;
  return OWN.test(before) || names.isNamedIn(before) || /模型|权重/.test(before) ? 'model' : undefined;
}

/** The clause around a phrase; `head` is what follows it, asides included: "开源的模型（Example）". */
interface Around {
  before: string;
  after: string;
  head: string;
}

function judgeAttribute(statement: Statement, around: Around, kind: Subject): Subject | undefined {
  const { before, after } = around;
  const { names, section, text, block } = statement;
  if (kind === 'other' || section === 'bibliography') return undefined;
  const head = around.head.slice(0, 24).split(/[+、和与已对将可上]/)[0]!;
  const tail = before.slice(-24);
  if (/(?:我们|本项目|本次|此次|此|该|該|本)(?:的|所|已|同步|新)?$/.test(tail.trim())) return kind;
  // "Example-7B 开源模型": the name is part of the noun phrase.
  const isNamed = /[\w)）](?:\s*系列)?\s*$/.test(before) && names.isNamedIn(tail.slice(-16));
  if (ANY_OTHER.test(before.trim()) || COMPARED.test(before)) return undefined;
  if (AMONG.test(after) && !isNamed) return undefined;
  // "我们全新的开源项目" is another one.
  if (after.startsWith('项目') && /(?:新|另一个?|另外|其他)的?$/.test(before)) return undefined;
  // "使用了 X 的开源项目" are projects of others.
  if (after.startsWith('项目') && before.trim().endsWith('的') && !OWN.test(before)) return undefined;
  if (/(?:使用|利用|采用|借助|基于|在|对|从)$/.test(before.trim()) && !names.isNamedIn(head))
    return undefined;
  const subject = before.split(/是|为|作为/)[0]!;
  if (COPULA.test(before) && names.isNamedIn(subject) && !/[比与和]/.test(subject)) return kind;
  const left = text.slice(0, statement.from);
  const earlier = left.slice(0, left.length - before.length);
  if (/^\s*一[个款种系]/.test(before) && (names.isNamedIn(earlier) || OWN.test(earlier))) return kind;
  // "发布基于 X 的开源模型" is one's own, "发布基于 X 开源模型的 Y" is built on somebody else's.
  const isBuilt = OTHERS_BUILT.test(before) && !/(?:基于|使用|利用|采用)[^，。；]*的/.test(before);
  const isNews = block.kind === 'heading' || block.kind === 'item' || /\d{4}[年/.-]/.test(left);
  if (RELEASING.test(before) && !isBuilt && (OWN.test(before) || isNews)) return kind;
  if (block.kind === 'heading' && /[:：\-—–]/.test(left) && names.isNamedIn(left)) return kind;
  const isTitle = block.kind === 'heading' || block.kind === 'item';
  if (isTitle && SUPERLATIVE.test(before) && before.trim().length <= 8) return kind;
  if (SUPERLATIVE.test(before))
    return COPULA.test(before) || names.isNamedIn(text) || OWN.test(text) ? kind : undefined;
  if (names.isNamedIn(tail.slice(-16)) && !/[比与和、]$/.test(tail)) return kind;
  if (names.isNamedIn(head)) return kind;
  if (OTHERS.test(before) || FOREIGN.test(tail)) return undefined;
  if (section === 'others') return undefined;
  if (OWN.test(before)) return kind;
  const fragment = !before.replace(/[年月日]|[^\p{L}]/gu, '');
  if (fragment && (block.kind === 'heading' || block.kind === 'item')) return kind;
  return fragment && OWN.test(text) && !names.isNamedIn(text) ? kind : undefined;
}

/** What "开源…" is an attribute of: the noun right after it, or the last of the phrase after "开源的". */
function attributeOf(after: string): Subject | undefined {
  if (/^[了出至到于]/.test(after)) return undefined;
  const marked = after.startsWith('的');
  const near = upToVerb((marked ? after.slice(1) : after).slice(0, marked ? 40 : 20).trimStart());
  const found = nounsIn(near);
  const first = found[0];
  if (!first || (!marked && /[\p{Script=Han}]{5}/u.test(near.slice(0, first.from)))) return undefined;
  if (marked) return kindOfParts(near.split(/[、和与及，]|以及/).map((part) => nounsIn(part).at(-1)?.kind));
  // "开源模型社区": the noun that ends the compound is its head.
  let head = first;
  for (const noun of found)
    if (/^\s?(?!支持|使用|提供|开发)[^\s\p{P}的和与及]{0,3}\s?$/u.test(near.slice(head.to, noun.from)))
      head = noun;
  return head.kind;
}

/** "开源的模型按照一定格式输出": what follows the noun's verb is not part of its phrase. */
function upToVerb(text: string): string {
  const first = nounsIn(text)[0];
  if (!first) return text;
  const verb = text.slice(first.to).search(PHRASE_END);
  return verb < 0 ? text : text.slice(0, first.to + verb);
}

/** The nouns of a text, in order; of two that overlap the longer one: "基准测试项目" is a benchmark. */
function nounsIn(text: string): { kind: Subject; from: number; to: number }[] {
  const found = NOUNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(new RegExp(pattern.source, 'gi'))].map((match) => ({
      kind,
      from: match.index,
      to: match.index + match[0].length,
    })),
  ).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ to }) => {
    if (to <= end) return false;
    end = to;
    return true;
  });
}

/** What a list of things is made of; model before code before data. */
function kindOf(words: string, names: Statement['names']): Subject | undefined {
  const kinds = new Set<Subject>();
  const parts = words.split(/[、和与及，]|以及|\band\b/);
  for (const [index, whole] of parts.entries()) {
    // "A 和 B 的训练代码": names before an attribute's mark are part of the attribute.
    if (!nounsIn(whole).length && parts.slice(index + 1).some((later) => /^[\s\w.+-]*的/.test(later)))
      continue;
    // The head of a phrase stands after the last mark of an attribute.
    const part = whole.slice(whole.lastIndexOf('的') + 1) || whole;
    const last = nounsIn(part).at(-1);
    const latin = /([A-Za-z][\w.+-]*)[^\w]*$/.exec(part)?.[1] ?? /([A-Za-z][\w.+-]*)项目/.exec(part)?.[1];
    if (latin && (CODE_NAME.test(latin) || (/项目/.test(part) && !names.isNamedIn(latin)))) kinds.add('code');
    else if (last) kinds.add(last.kind);
    else if (names.isNamedIn(part)) kinds.add('model');
    else if (/^\W*(?:[\u4e00-\u9fff]{0,4})?[A-Z][\w.-]{2,}\W*$/.test(part))
      kinds.add(/bench|data|corpus|web|pile/i.test(part) ? 'data' : 'model');
  }
  return kindOfParts([...kinds]);
}

function kindOfParts(kinds: readonly (Subject | undefined)[]): Subject | undefined {
  return (['model', 'code', 'data', 'other'] as const).find((kind) => kinds.includes(kind));
}

function withoutPurpose(text: string): string {
  return text.split(/供|(?<!适)用于|用来|以便|以供|，/)[0]!;
}

function lastClause(left: string): number {
  for (let at = left.length - 1; at >= 0; at -= 1) if (CLAUSE.test(left[at]!)) return at + 1;
  return 0;
}
