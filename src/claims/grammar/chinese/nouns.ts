import type { Subject } from '../../../vocabulary.ts';
import type { OwnNames } from '../../own-names.ts';
import { NOUNS } from '../../words/chinese.ts';
import { CODE_NAME } from '../english/things-named.ts';

const PHRASE_END = /按照|用于|供|采用|使用|包含|包括|支持|可以|能够|弥补|旨在|开发|进行|[在是将对由以为]/;

/** "开源模型训练和精调代码" */
const FOR_MODELS =
  /^的?(?:大?模型)的?(?:预?训练|微调|精调|推理|部署|评测|量化|转换)[^，。；的]{0,8}(?:代码|脚本|框架|工具|流程|教程)/;

/**
 * What "开源…" is an attribute of: the noun right after it, or the last of the phrase after "开源的".
 *
 * @param isWithin another attribute stands before, so that it is no verb: "基于 X 的开源…".
 */
export function attributeOf(after: string, isWithin = false): Subject | undefined {
  if (/^[了出至到于给]/.test(after)) return undefined;
  if (FOR_MODELS.test(after)) return 'code';
  const marked = after.startsWith('的');
  const near = upToVerb((marked ? after.slice(1) : after).slice(0, marked ? 40 : 20).trimStart());
  const found = nounsIn(near);
  const first = found[0];
  if (!first || (!marked && !isWithin && /[\p{Script=Han}]{5}/u.test(near.slice(0, first.from))))
    return undefined;
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
export function kindOf(words: string, names: OwnNames): Subject | undefined {
  const kinds = new Set<Subject>();
  const parts = words.split(/[、和与及，]|以及|\band\b/);
  for (const [index, whole] of parts.entries()) {
    // "A 和 B 的训练代码": names before an attribute's mark are part of the attribute.
    if (!nounsIn(whole).length && parts.slice(index + 1).some((later) => /^[\s\w.+-]*的/.test(later)))
      continue;
    // The head of a phrase stands after the last mark of an attribute.
    const head = whole.slice(whole.lastIndexOf('的') + 1);
    // "数据集中的问答部分" is of the data set.
    const isPart = !nounsIn(head).length && /(?:部分|子集|一半|片段|内容|样例)\W*$/.test(head);
    const part = isPart ? whole : head || whole;
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
