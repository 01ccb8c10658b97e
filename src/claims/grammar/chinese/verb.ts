import { hasLetter } from '../../../text/letters.ts';
import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import { MADE_BY, ORGANISATION, OWN, SUPERLATIVE } from '../../words/chinese.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import { kindOf } from './nouns.ts';
import { isOfMaker } from './subject.ts';

/** "开源可商用", "开源使用：…". */
const QUALITY = /^[，、且并\s]*(?:可商用|可?免费|商用|使用\s*[:：]|[:：])/;
const ADVERBS =
  /并且|正式|现已|已经|目前|如今|随后|今日|全面|全部|完全|对外|同步|同时|免费|予以|进行|首次|陆续|现在|[并且而还是均都也已现于了\s\d年月日.-]/g;
const FUNCTION_WORDS = /^(?:的|了|出|过|給|给|至|到|在|于|為|为|和|与|及|、|\s)+/;

/** "under the Apache-2.0 license" names no object. */
const TERMS = /(?:依照|遵循|遵守|按照|根据|采用|使用|基于|以)[^，。；]{0,40}?(?:协议|许可证?|license)/i;

/** What stands around a verb: all to its left, its clause on both sides, and all to its right. */
interface Around {
  left: string;
  before: string;
  after: string;
  rest: string;
  /** "通过开源 X". */
  isMeans: boolean;
}

/** "我们开源了 X", "X 已开源", "将 X 进行了开源": by who does it, and to what. */
export function judgeVerb(
  { text, section, names, block, phrase }: Statement,
  { left, before, after, rest, isMeans }: Around,
): Subject | undefined {
  const isTitle = block.kind === 'heading' || block.kind === 'item';
  const isFirst = isTitle && SUPERLATIVE.test(before);
  if (FOREIGN.test(before) && !names.isNamedIn(before) && !OWN.test(before) && !isFirst) return undefined;
  // "每一次大模型的开源都带来进步": models in general.
  if (/每一?[次个款]|历次|各类|众多/.test(before)) return undefined;
  if (ORGANISATION.test(before) && !names.isNamedIn(before)) return undefined;
  if (section === 'others' || section === 'bibliography') return undefined;
  const isAside = /[（(][^)）]*$/.test(left);
  const object = (isAside ? after.split(/[)）]/)[0]! : after).replace(FUNCTION_WORDS, '');
  const topic = before.replace(TERMS, '').replace(MADE_BY, '');
  // "Example 已训练完成，并正式开源", "…，由 X 开发并开源": said of what the clause before names.
  if (!object && !topic.replace(ADVERBS, '') && left.length > before.length) {
    const earlier = left.slice(0, left.length - before.length - 1);
    const said = earlier.split(/[。；！？]/).at(-1)!;
    if (!names.isNamedIn(said) && !OWN.test(said)) return undefined;
    const kind = kindOf(said.split(/[，,]/).at(-1)!, names);
    return kind === 'code' || kind === 'data' ? kind : 'model';
  }
  if (isOfMaker(before, object, names)) return undefined;
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
  const isSlogan = !hasLetter(rest) && /(?:完全|全面|真正)$/.test(before);
  if (
    isTitle &&
    !hasLetter(before.replace(/(?:完全|全面|全部|真正|开放)$/, '')) &&
    (QUALITY.test(rest) || isSlogan)
  )
    return 'model';
  const parts = /^\s*[:：]\s*(.{3,})/.exec(rest)?.[1];
  if (section === 'own' && parts && /^\W*(?:(?:目前|现)?已|完全|全面|全部|真正)?\s*$/.test(left))
    return kindOf(parts, names);
  // "我们热爱开源" names nothing; "我们开放权重" names the weights.
  if (!object && phrase.label === 'open-source' && !/\w/.test(before)) return undefined;
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
