import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import {
  BESIDE_CLOSED_AFTER,
  BESIDE_CLOSED_BEFORE,
  FORBIDDEN,
  FREED,
  LICENSE,
  NEGATED,
  ORGANISATION,
  OWN,
  PROMISED,
  PROMISED_AFTER,
  SUPERLATIVE,
  simplified,
  THANKED,
  TO_COME,
} from '../../words/chinese.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import { judgeAttribute } from './attribute.ts';
import { judgeLicense } from './license.ts';
import { attributeOf, kindOf } from './nouns.ts';

/** "开源可商用", "开源使用：…". */
const QUALITY = /^[，、且并\s]*(?:可商用|可?免费|商用|使用\s*[:：]|[:：])/;
const CLAUSE = /[，。；！？,;!?：]/;
/** "我们将模型开源" does it, "我们将在近期开源模型" will. */
const DISPOSED =
  /将\s*(?![会于在陆逐继持很尽进同也都])(?![^，。；]*(?:近期|尽快|后续|未来|逐步|[下本]周|月底|即将|很快|稍后|计划))([^，。；]{1,30})(?<![个种款些他的])$/;
/** "我们希望通过 X 的": X is what was opened. */
const MEANS = /通过([^，。；]{1,24})的$/;
const BY =
  /由[^，。；]*(?:开发|研发|训练|构建|打造|推出|发布|设计|提出|完成|研制)(?:并|和|及|且|与)?(?:共同|联合)?$/;
const ADVERBS =
  /并且|正式|现已|已经|目前|如今|随后|今日|全面|全部|完全|对外|同步|同时|免费|予以|进行|首次|陆续|[并且均都也已现于了\s\d年月日.\-]/g;
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
  if (NEGATED.test(before) || THANKED.test(text)) return undefined;
  // A title of something: "【开源GPT】三位华人小哥…".
  if (/[《【][^》】]*$/.test(left) && /^[^《【]*[》】]/.test(rest)) return undefined;
  if (block.quoted && /“[^”]{0,60}$/.test(left) && /^[^“]{0,60}”/.test(rest)) return undefined;
  if (BESIDE_CLOSED_BEFORE.test(before) || BESIDE_CLOSED_AFTER.test(after)) return undefined;
  if (statement.task === 'open' || (section === 'plans' && !statement.task)) return undefined;
  // "我们希望通过开源 X…", "我们希望通过 X 的开源…" hopes for what comes of it.
  const opened = MEANS.exec(before)?.[1];
  const isOpened =
    opened !== undefined &&
    /^(?:发布)?(?:[，来推促帮为能可让]|$)/.test(after) &&
    (OWN.test(before) || names.isNamedIn(opened));
  const isMeans =
    isOpened ||
    (before.endsWith('通过') && (OWN.test(rest) || (before.endsWith('希望通过') && names.isNamedIn(after))));
  // "我们希望开源的模型更符合需求" hopes nothing of the opening.
  const isHoped =
    (isMeans && /希望通过/.test(before)) || (before.endsWith('我们希望') && after.startsWith('的'));
  if (
    !statement.task &&
    !isHoped &&
    !isDisposed(before, names) &&
    !FORBIDDEN.test(before) &&
    (PROMISED.test(before) || PROMISED_AFTER.test(after) || TO_COME.test(text))
  )
    return undefined;

  if (/^[^，。；]{0,16}基础上/.test(after)) return undefined;
  if (isOpened) return kindOf(opened, names) ?? 'model';
  if (LICENSE.test(after)) return judgeLicense(statement, before);
  const attribute = attributeOf(after, /的\s*$/.test(before));
  // "已开源模型列表"
  if (
    block.kind === 'heading' &&
    /^\W*(?:目前|现)?已$/.test(before) &&
    /^的?(?:大?模型|权重|版本)/.test(after)
  )
    return 'model';
  if (FORBIDDEN.test(before)) return section === 'own' && attribute === 'model' ? 'model' : undefined;
  const described = describedBy(statement, rest);
  if (described !== undefined) return kindOf(described, names) === 'model' ? 'model' : undefined;
  const freed = isMeans || FREED.test(before.trim()) || /^[了出至到于给]/.test(after);
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
  const topic = before.replace(TERMS, '').replace(BY, '');
  // "Example 已训练完成，并正式开源", "…，由 X 开发并开源": said of what the clause before names.
  if (!object && !topic.replace(ADVERBS, '') && left.length > before.length) {
    const earlier = left.slice(0, left.length - before.length - 1);
    const said = earlier.split(/[。；！？]/).at(-1)!;
    if (!names.isNamedIn(said) && !OWN.test(said)) return undefined;
    const kind = kindOf(said.split(/[，,]/).at(-1)!, names);
    return kind === 'code' || kind === 'data' ? kind : 'model';
  }
  const appended = /^\s*[A-Za-z][\w.-]*\s*$/.test(object)
    ? /^[，,：:]\s*(?:这是|即)?(?:一[个款种套]|首个)?[^，。]{0,40}(?:，(?:以及|和|及)[^，。；]{0,40})?/.exec(
        rest.slice(after.length),
      )?.[0]
    : undefined;
  const named = withoutPurpose(
    listAfter(object, rest) ?? appended?.replace(/，(?:以及|和|及)/, '、') ?? headAfter(object, rest),
  );
  // "本次开源 0.5M" says how much, not what.
  if (/^\s*[\d.]+\s*[KMGTBkmg万亿]*\s*$/.test(object)) return kindOf(topic, names);
  // "数据已开源为 X": X is the name of what stands before.
  // "数据已开源在 X": X is where it is.
  const order = /^[了]?(?:为|在|至|到|于|给)/.test(after) ? [topic, named] : [named, topic];
  const kind = kindOf(order[0]!, names) ?? kindOf(order[1]!, names);
  if (kind === 'other') return isMeans && names.isNamedIn(object.slice(0, 24)) ? 'model' : undefined;
  if (kind) return kind;
  if (names.isNamedIn(object) || names.isNamedIn(before)) return 'model';
  // "开源可商用：…", "完全开源", as the title of an item.
  const isSlogan = !/\p{L}/u.test(rest) && /(?:完全|全面|真正)$/.test(before);
  if (
    isTitle &&
    !/\p{L}/u.test(before.replace(/(?:完全|全面|全部|真正|开放)$/, '')) &&
    (QUALITY.test(rest) || isSlogan)
  )
    return 'model';
  const parts = /^\s*[:：]\s*(.{3,})/.exec(rest)?.[1];
  if (section === 'own' && parts && /^\W*(?:(?:目前|现)?已|完全|全面|全部|真正)?\s*$/.test(left))
    return kindOf(parts, names);
  if (!object && !before.replace(/[\s\W]/g, '')) return undefined;
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

/** "全部开源、可商用的中文模型": a line that begins with its qualities. */
function describedBy({ text, from, section, block }: Statement, rest: string): string | undefined {
  const left = text.slice(0, from).replace(/完全|全部|全面/g, '');
  if (section !== 'own' || block.kind === 'cell' || /\p{L}/u.test(left)) return undefined;
  return /^[，、]\s*(?:完全|全部)?(?:可商用|可?免费|支持商用|开放)[^，。；]{0,12}的([^，。；]+)/.exec(
    rest,
  )?.[1];
}

function isDisposed(before: string, names: Statement['names']): boolean {
  const thing = DISPOSED.exec(before)?.[1];
  return thing !== undefined && !/[需请须应]|用户/.test(before) && kindOf(thing, names) !== undefined;
}

/** "Example 的开源离不开…": that it was opened is presupposed, whatever is said of it. */
function isOpening(before: string, after: string, names: Statement['names']): boolean {
  return (
    /^\s*[A-Za-z][\w. -]{2,40}的$/.test(before) &&
    names.isNamedIn(before) &&
    /^(?:离不开|得益于|受益于|归功于|是(?:为了|基于))/.test(after)
  );
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
  return text.split(/供|(?<!适)用于|用来|以便|以供|，/)[0]!;
}

function lastClause(left: string): number {
  for (let at = left.length - 1; at >= 0; at -= 1) if (CLAUSE.test(left[at]!)) return at + 1;
  return 0;
}
