import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import {
  BESIDE_CLOSED_AFTER,
  BESIDE_CLOSED_BEFORE,
  FREED,
  GOES_ON,
  LICENSE,
  MADE_BY,
  NEGATED,
  ORGANISATION,
  OWN,
  PROMISED,
  PROMISED_AFTER,
  SUPERLATIVE,
  simplified,
  TAKEN,
  THANKED,
  TO_COME,
} from '../../words/chinese.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import { judgeAttribute } from './attribute.ts';
import { judgeLicense } from './license.ts';
import { attributeOf, kindOf } from './nouns.ts';
import { isOfMaker, isOpening, isSubject } from './subject.ts';

/** "开源可商用", "开源使用：…". */
const QUALITY = /^[，、且并\s]*(?:可商用|可?免费|商用|使用\s*[:：]|[:：])/;
const CLAUSE = /[，。；！？,;!?：]/;
const FUNCTION_WORDS = /^(?:的|了|出|过|給|给|至|到|在|于|為|为|和|与|及|、|\s)+/;

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

  if (isOpening(before, after, names)) return 'model';
  const isOurs = /(?:我们|本项目)[^，。；]{0,8}$/.test(before) && !THANKED.test(before);
  if (NEGATED.test(before) || (THANKED.test(text) && !isOurs)) return undefined;
  // "自开源以来，Example …"
  if (/(?:^|\P{L})自$/u.test(before) && after.startsWith('以来') && names.isNamedIn(rest.slice(0, 40)))
    return 'model';
  // A title of something: "【开源GPT】三位华人小哥…".
  if (/[《【][^》】]*$/.test(left) && /^[^《【]*[》】]/.test(rest)) return undefined;
  if (block.quoted && /“[^”]{0,60}$/.test(left) && /^[^“]{0,60}”/.test(rest)) return undefined;
  if (BESIDE_CLOSED_BEFORE.test(before) || BESIDE_CLOSED_AFTER.test(after)) return undefined;
  if (statement.task === 'open' || (section === 'plans' && !statement.task)) return undefined;
  // "我们希望通过开源 X…" hopes for what comes of it.
  const isMeans =
    before.endsWith('通过') && (OWN.test(rest) || (before.endsWith('希望通过') && names.isNamedIn(after)));
  if (
    !statement.task &&
    !(isMeans && before.endsWith('希望通过')) &&
    (PROMISED.test(before) || PROMISED_AFTER.test(after) || TO_COME.test(text))
  )
    return undefined;

  if (/^[^，。；]{0,16}基础上/.test(after)) return undefined;
  if (LICENSE.test(after)) return judgeLicense(statement, before);
  if (after.startsWith('的') && TAKEN.test(before) && !names.isNamedIn(after)) return undefined;
  if (statement.list.length && OWN.test(before) && /^\s*了?\s*$/.test(after) && /[:：]\s*$/.test(rest))
    return kindOf(statement.list.join('、'), names);
  const attribute = attributeOf(after);
  const freed = isMeans || FREED.test(before.trim()) || /^[了出至到于]/.test(after);
  if (attribute && !freed)
    return judgeAttribute(statement, { before, after, head: plain.slice(to, to + after.length) }, attribute);

  // A verb: "我们开源了 X", "X 已开源", "将 X 进行了开源".
  const isTitle = block.kind === 'heading' || block.kind === 'item';
  const isFirst = isTitle && SUPERLATIVE.test(before);
  if (FOREIGN.test(before) && !names.isNamedIn(before) && !OWN.test(before) && !isFirst) return undefined;
  if (ORGANISATION.test(before) && !names.isNamedIn(before)) return undefined;
  if (section === 'others' || section === 'bibliography') return undefined;
  const isAside = /[（(][^)）]*$/.test(left);
  const object = (isAside ? after.split(/[)）]/)[0]! : after).replace(FUNCTION_WORDS, '');
  const topic = before.replace(TERMS, '').replace(MADE_BY, '');
  const earlier = left.slice(0, left.length - before.length);
  if (!object && GOES_ON.test(topic) && isSubject(earlier, statement)) return 'model';
  if (isOfMaker(before, object, statement)) return undefined;
  const described = /^\s*[A-Za-z][\w.-]*\s*$/.test(object)
    ? /^[，,：:]\s*(?:这是|即)?(?:一[个款种套]|首个)?[^，。]{0,40}(?:，(?:以及|和|及)[^，。；]{0,40})?/.exec(
        rest.slice(after.length),
      )?.[0]
    : undefined;
  const named = withoutPurpose(
    listAfter(object, rest) ?? described?.replace(/，(?:以及|和|及)/, '、') ?? headAfter(object, rest),
  );
  // "本次开源 0.5M" says how much, not what.
  if (/^\s*[\d.]+\s*[KMGTBkmg万亿]*\s*$/.test(object)) return kindOf(topic, names);
  // "数据已开源为 X": X is the name of what stands before.
  // "数据已开源在 X": X is where it is.
  const order = /^[了]?(?:为|在|至|到|于)/.test(after) ? [topic, named] : [named, topic];
  const kind = kindOf(order[0]!, names) ?? kindOf(order[1]!, names);
  if (kind === 'other') return undefined;
  if (kind) return kind;
  if (names.isNamedIn(object) || names.isNamedIn(before)) return 'model';
  // "开源可商用：…", "完全开源", as the title of an item.
  const isSlogan = !/\p{L}/u.test(rest) && /(?:完全|全面|真正)$/.test(before);
  if (
    isTitle &&
    !/\p{L}/u.test(before.replace(/(?:完全|全面|全部|真正)$/, '')) &&
    (QUALITY.test(rest) || isSlogan)
  )
    return 'model';
  // "我们热爱开源" names nothing; "我们开放权重" names the weights.
  if (!object && statement.phrase.label === 'open-source' && !/\w/.test(before)) return undefined;
  // "…，全开源、免费可商用": one of the qualities of what the sentence names.
  if (
    /^[、，]?$|^、/.test(after) &&
    /(?:全|完全|均|都|已)$/.test(before) &&
    names.isNamedIn(text) &&
    !FOREIGN.test(before)
  )
    return 'model';
  return isMeans || OWN.test(before) || /^[了]/.test(after) ? 'model' : undefined;
}

const ASIDE = /[（(][^（()）]{0,200}[)）]|:[a-z][\w+-]*:/g;

/** What stands in parentheses explains, and shortcodes of emoji are no words: both are blanked out. */
function withoutAsides(text: string, phrase: number): string {
  return text.replace(ASIDE, (aside, at: number) =>
    at < phrase && phrase < at + aside.length ? aside : ' '.repeat(aside.length),
  );
}

/** "开源了 a_51k, b_instruction 指令精调数据": a list of names goes on to what they are. */
function listAfter(object: string, rest: string): string | undefined {
  if (!/^\s*[\w.+-]+\s*$/.test(object)) return undefined;
  return /^[^，。；]{0,4}?([\w.+-]+(?:\s*,\s*[\w.+-]+)+[^，。；,]*)/.exec(rest)?.[1];
}

/** "开源首个基于数据训练，支持对话的模型": an attribute that its clause does not end goes on in the next. */
function headAfter(object: string, rest: string): string {
  if (!/^(?:首[个款]|一[个款种])[^的]*(?:基于|支持|使用|采用|经过|面向)[^的]*$/.test(object)) return object;
  return /^[^，。；]*，(?:支持|面向|具备|适用于|可)[^，。；]*?的([^，。；]+)/.exec(rest)?.[1] ?? object;
}

function withoutPurpose(text: string): string {
  return text.split(/供|(?<!适)用于|用来|推动|促进|助力|赋能|以便|以供|，/)[0]!;
}

function lastClause(left: string): number {
  for (let at = left.length - 1; at >= 0; at -= 1) if (CLAUSE.test(left[at]!)) return at + 1;
  return 0;
}
