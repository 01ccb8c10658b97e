import { hasLetter } from '../../text/letters.ts';
import type { Statement } from '../statement.ts';
import { simplified, traditional } from '../words/chinese.ts';
import type { Fix } from './fix.ts';

/** In the characters of the sentence: 開源 becomes 開放權重. */
export function fixChinese(statement: Statement): Fix | undefined {
  const text = simplified(statement.text);
  const fix = fixSimplified({ ...statement, text });
  if (!fix || text === statement.text) return fix;
  return { ...fix, replacement: traditional(fix.replacement) };
}

const CLAUSE_END = /^\s*(?:[，。；、！!,;]|$)/;
/** "开源了 X 的权重"; "80亿参数" says how large it is. */
const OF_WEIGHTS = /^[了出]?[^，。；]*?(?:权重|(?<![\d亿万千百KMBkmb]\s*)参数(?!量|规模))/;
/** Words before a verb. */
const BEFORE_VERB =
  /(?:已|已经|现已|正式|同步|宣布|并|进行|我们|项目|团队|通过|同时|一并|共同|再次|只能|能够|决定|首次|陆续|也|还)$/;
/** No object, but a noun that the phrase describes. */
const DESCRIBED = /^(?:大?模型|版本|项目|包括)/;

function fixSimplified({ text, from, to, block }: Statement): Fix | undefined {
  const before = text.slice(0, from);
  const after = text.slice(to);
  if (/^的?(?:软件)?(?:协议|许可|授权|社区)/.test(after)) return undefined;
  const adverb = /(?:完全|全面|全部)$/.exec(before);
  const start = adverb ? adverb.index : from;
  const fix = (replacement: string) => ({ from: start, to, replacement });
  if (block.kind === 'cell') return fix('开放权重');
  if (after.startsWith('开放')) return { from: start, to: to + 2, replacement: '开放权重' };
  // "我们开源的代码、数据、模型"
  if (/^的?(?:代码|数据)/.test(after)) return fix('公开');
  const ofWeights = /权重|参数/.test(before.split(/[，。；！？]/).at(-1)!);
  if (/(?:协议|许可证?|license)\s*$/i.test(before) && CLAUSE_END.test(after))
    return fix(ofWeights ? '发布' : '开放权重');
  if (/进行了?$/.test(before) && CLAUSE_END.test(after)) return fix(ofWeights ? '公开' : '权重开放');
  // "我们将模型开源到社区", "把模型开源。"
  if (/(?:将|把)[^，。；！？]+$/.test(before) && (CLAUSE_END.test(after) || /^[到至在于给出]/.test(after)))
    return fix(ofWeights ? '公开' : '以开放权重的形式发布');
  const isNews = startsItem(before, block.kind === 'item');
  if (/^(?:大?模型)?权重/.test(after)) return fix(isNews || BEFORE_VERB.test(before) ? '公开' : '公开的');
  if (!isVerb(before, after, isNews)) return fix('开放权重');
  if (OF_WEIGHTS.test(after)) return fix('公开');
  const doubled = /发布(?:并|和|、|及)$/.exec(before);
  return { from: doubled?.index ?? start, to, replacement: '以开放权重的形式发布' };
}

/** "- [2024/05] 开源Example-7B，…" */
function startsItem(before: string, isItem: boolean): boolean {
  return isItem && !hasLetter(before.replace(/[年月日号]/g, ''));
}

function isVerb(before: string, after: string, isNews: boolean): boolean {
  if (/^[了出]/.test(after)) return true;
  const isVerbOfItem = isNews && /^\s*[A-Za-z\d]/.test(after);
  return (
    (BEFORE_VERB.test(before) || isVerbOfItem) &&
    /^\s*[^，。；、！的\s]/.test(after) &&
    !DESCRIBED.test(after)
  );
}
