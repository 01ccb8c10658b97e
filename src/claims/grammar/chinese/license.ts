import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import { OWN } from '../../words/chinese.ts';

/** "本仓库的代码依照 X 协议", and nothing of a model. */
function isOfCode(terms: string): boolean {
  // "本仓库的代码依照 X 协议开源，模型需要另行授权"
  const first = terms.split(/[，。；\n]/)[0]!;
  if (/授权|许可协议|登记/.test(terms.slice(first.length)) && isCodeAlone(first)) return true;
  return isCodeAlone(terms);
}

function isCodeAlone(terms: string): boolean {
  // "本项目中的代码" is the code.
  const named = terms.replace(/项目(?:中|内|里|所含|包含)?的?(?=代码|源码)/g, '');
  return /代码|源码|软件/.test(named) && !/模型|权重|参数|项目|model|weights/i.test(named);
}

/** "开源协议与免责声明" */
const TITLE = /^[\s\p{P}\p{S}]*开源(?:许可)?(?:协议|许可证?)\s*[、与和及&]/u;

/** "开源协议" as a heading, or said of the project, is about all of it. */
export function judgeLicense(
  { section, block, text, names, link, below }: Statement,
  before: string,
): Subject | undefined {
  if (section !== 'own' || /第三方|相应|链接|适用|相關|相关|其他|遵守/.test(text)) return undefined;
  // "本项目遵循 X 开源协议" says what it is under; "使用时请遵循…" what others must do.
  if (/遵循/.test(text) && /使用|请|需|须|用户|开发者/.test(text)) return undefined;
  if (/代码/.test(before) && !/模型|权重/.test(before)) return 'code';
  if (link?.url.startsWith('#')) return 'model';
  if (block.kind === 'heading' && TITLE.test(text)) return isOfCode(below) ? 'code' : 'model';
  const isTitle = text.replace(/[\s\p{P}\p{S}]/gu, '').length <= 8;
  if (isTitle && !/模型/.test(text) && isOfCode(below)) return 'code';
  if (isTitle) return block.kind === 'heading' || block.links.length ? 'model' : undefined;
  return OWN.test(before) ||
    /该(?:项目|仓库|专案|模型)/.test(before) ||
    names.isNamedIn(before) ||
    /模型|权重/.test(before)
    ? 'model'
    : undefined;
}
