import { hasLetter } from '../../../text/letters.ts';
import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import {
  BESIDE_CLOSED_AFTER,
  BESIDE_CLOSED_BEFORE,
  FORBIDDEN,
  FREED,
  LICENSE,
  NEGATED,
  OWN,
  SUCCEEDED,
  simplified,
  TAKEN,
  THANKED,
} from '../../words/chinese.ts';
import { judgeAttribute } from './attribute.ts';
import { judgeLicense } from './license.ts';
import { isPromised, meansOf } from './mood.ts';
import { attributeOf, kindOf } from './nouns.ts';
import { isOpening } from './subject.ts';
import { judgeVerb } from './verb.ts';

const CLAUSE = /[，。；！？,;!?：]/;
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
  if (SUCCEEDED.test(after)) return undefined;
  if (BESIDE_CLOSED_BEFORE.test(before) || BESIDE_CLOSED_AFTER.test(after)) return undefined;
  if (statement.task === 'open' || (section === 'plans' && !statement.task)) return undefined;
  const means = meansOf(before, after, rest, names);
  if (isPromised(statement, before, after, means)) return undefined;

  if (/^[^，。；]{0,16}基础上/.test(after)) return undefined;
  if (means.opened !== undefined) return kindOf(means.opened, names) ?? 'model';
  if (LICENSE.test(after)) return judgeLicense(statement, before);
  if (after.startsWith('的') && TAKEN.test(before) && !names.isNamedIn(after)) return undefined;
  if (statement.list.length && OWN.test(before) && /^\s*了?\s*$/.test(after) && /[:：]\s*$/.test(rest))
    return kindOf(statement.list.join('、'), names);
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
  const freed = means.is || FREED.test(before.trim()) || /^[了出至到于给]/.test(after);
  if (attribute && !freed)
    return judgeAttribute(statement, { before, after, head: plain.slice(to, to + after.length) }, attribute);

  return judgeVerb(statement, { left, before, after, rest, isMeans: means.is });
}

/** "全部开源、可商用的中文模型": a line that begins with its qualities. */
function describedBy({ text, from, section, block }: Statement, rest: string): string | undefined {
  const left = text.slice(0, from).replace(/完全|全部|全面/g, '');
  if (section !== 'own' || block.kind === 'cell' || hasLetter(left)) return undefined;
  return /^[，、]\s*(?:完全|全部)?(?:可商用|可?免费|支持商用|开放)[^，。；]{0,12}的([^，。；]+)/.exec(
    rest,
  )?.[1];
}

const ASIDE = /[（(][^（()）]{0,200}[)）]|:[a-z][\w+-]*:/g;

/** What stands in parentheses explains, and shortcodes of emoji are no words: both are blanked out. */
function withoutAsides(text: string, phrase: number): string {
  return text.replace(ASIDE, (aside, at: number) =>
    at < phrase && phrase < at + aside.length ? aside : ' '.repeat(aside.length),
  );
}

function lastClause(left: string): number {
  for (let at = left.length - 1; at >= 0; at -= 1) if (CLAUSE.test(left[at]!)) return at + 1;
  return 0;
}
