import type { Subject } from '../../vocabulary.ts';
import type { Statement } from '../statement.ts';
import { COPULA, FREED, NEGATED, NOUNS, OTHERS, OWN, PROMISED, PROMISED_AFTER, SUPERLATIVE, THANKED } from '../words/chinese.ts';
import { FOREIGN } from '../words/foreign-names.ts';

const CLAUSE = /[，。；！？,;!?：]/;
const FUNCTION_WORDS = /^(?:的|了|出|过|給|给|至|到|在|于|為|为|和|与|及|、|\s)+/;

/** The same question as judgeEnglish, for Chinese: attributes stand before their noun, objects may come first. */
export function judgeChinese(statement: Statement): Subject | undefined {
  const { text, from, to, section, names } = statement;
  const left = text.slice(0, from);
  const before = left.slice(lastClause(left));
  const rest = text.slice(to);
  const end = rest.search(CLAUSE);
  const after = end < 0 ? rest : rest.slice(0, end);

  if (NEGATED.test(before) || THANKED.test(text)) return undefined;
  if (section === 'plans' || PROMISED.test(before) || PROMISED_AFTER.test(after)) return undefined;

  const attribute = attributeOf(after);
  const freed = FREED.test(before.trim()) || /^[了出至到于]/.test(after);
  if (attribute && !freed) return judgeAttribute(statement, before, after, attribute);

  // A verb: "我们开源了 X", "X 已开源", "将 X 进行了开源".
  if (FOREIGN.test(before) && !names.isNamedIn(before) && !OWN.test(before)) return undefined;
  if (section === 'others' || section === 'bibliography') return undefined;
  const object = after.replace(FUNCTION_WORDS, '');
  const said = kindOf(withoutPurpose(object), names) ?? kindOf(before, names);
  if (said === 'other') return undefined;
  if (said) return said;
  if (names.isNamedIn(object) || names.isNamedIn(before)) return 'model';
  if (!object && !before.replace(/[\s\W]/g, '')) return undefined;
  return OWN.test(before) || /^[了]/.test(after) ? 'model' : undefined;
}

function judgeAttribute(statement: Statement, before: string, after: string, kind: Subject): Subject | undefined {
  const { names, section, text, block } = statement;
  if (kind === 'other' || section === 'bibliography') return undefined;
  const head = after.slice(0, 24);
  const tail = before.slice(-24);
  if (/(?:我们|我們|本项目|本次|此次)(?:的|所|已|同步|新)?$/.test(tail.trim())) return kind;
  if (SUPERLATIVE.test(before)) return COPULA.test(before) || names.isNamedIn(text) || OWN.test(text) ? kind : undefined;
  if (names.isNamedIn(tail.slice(-16)) && !/[比与和、]$/.test(tail)) return kind;
  if (names.isNamedIn(head)) return kind;
  if (OTHERS.test(before) || FOREIGN.test(tail)) return undefined;
  if (section === 'others') return undefined;
  if (COPULA.test(before) && (names.isNamedIn(before) || OWN.test(before))) return kind;
  const fragment = !before.replace(/[^\p{L}\p{N}]/gu, '');
  if (fragment && (block.kind === 'heading' || block.kind === 'item')) return kind;
  return fragment && OWN.test(text) && !names.isNamedIn(text) ? kind : undefined;
}

/** What "开源…" is an attribute of: the noun right after it, or after "开源的 …". */
function attributeOf(after: string): Subject | undefined {
  if (/^[了出至到于]/.test(after)) return undefined;
  const marked = after.startsWith('的');
  const near = (marked ? after.slice(1) : after).slice(0, marked ? 24 : 12).replace(/^\s+/, '');
  let best: { kind: Subject; at: number; end: number } | undefined;
  for (const [kind, pattern] of NOUNS) {
    const found = pattern.exec(near);
    if (!found) continue;
    const isNear = marked || !/[\p{Script=Han}]{5}/u.test(near.slice(0, found.index)) ;
    if (!isNear) continue;
    if (!best || found.index < best.at || (found.index === best.at && found[0].length > best.end)) {
      best = { kind, at: found.index, end: found[0].length };
    }
  }
  if (!best) return undefined;
  // "开源模型社区": the last noun of the phrase is its head.
  const further = near.slice(best.at + best.end);
  const next = NOUNS.find(([, pattern]) => new RegExp(`^(?:${pattern.source})`, 'i').test(further));
  return next ? next[0] : best.kind;
}

/** What a list of things is made of; model before code before data. */
function kindOf(words: string, names: Statement['names']): Subject | undefined {
  const kinds = new Set<Subject>();
  for (const part of words.split(/[、和与及以，]|\band\b/)) {
    let last: { kind: Subject; at: number } | undefined;
    for (const [kind, pattern] of NOUNS) {
      for (const { index } of part.matchAll(new RegExp(pattern.source, 'gi'))) {
        if (!last || index > last.at) last = { kind, at: index };
      }
    }
    if (last) kinds.add(last.kind);
    else if (names.isNamedIn(part)) kinds.add('model');
  }
  for (const kind of ['model', 'code', 'data', 'other'] as const) if (kinds.has(kind)) return kind;
  return undefined;
}

function withoutPurpose(text: string): string {
  return text.split(/供|用于|用來|以便|以供|，/)[0]!;
}

function lastClause(left: string): number {
  for (let at = left.length - 1; at >= 0; at -= 1) if (CLAUSE.test(left[at]!)) return at + 1;
  return 0;
}
