import { hasLetter } from '../../../text/letters.ts';
import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import {
  AMONG,
  ANY_OTHER,
  COMPARED,
  COPULA,
  DONE_TO,
  OTHERS,
  OWN,
  RELEASING,
  SUPERLATIVE,
} from '../../words/chinese.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import { isDisclaimed, isOfNamed, isOwnersIn, isPresent, isTagline, nearOf } from './frames.ts';

/** "基于…打造" builds on something else. */
const OTHERS_BUILT = /基于|使用|利用|采用/;

/** What may be done with a model is said of one's own. */
const ON_TERMS = /^(?:大?模型|权重)(?:不具备|不可|不得|禁止|仅|只[能可供]|可(?:免费|商|用))/;

/** "Example 开源项目相关的源代码". */
const CODE_OF_PROJECT =
  /^(?:项目|仓库)(?:相关|所?涉及|所?包含|内|中|里)?的(?:所有|全部|一切|各类|相关)?的?(?:源代码|源码|代码)/;
/** "X 基于的开源模型", "由 X 开源模型微调得到": what a model is made from. */
const USED_FOR_IT = /(?:基于|使用|采用|依赖|利用)的$/;
const MADE_FROM = /由\s*([A-Za-z][\w.+ -]*)$/;
/** "X 模型基于 Y 开源基座模型": Y's. */
const OF_BASE = /(?:基于|使用|采用|利用)(?:了)?\s*([A-Za-z][\w.+-]*(?: [\w.+-]+)?)\s*(?:系列)?\s*$/;
const COMPARES = /对比|评测|微调|部署|训练|支持/;

/** The clause around a phrase; `head` is what follows it, asides included: "开源的模型（Example）". */
export interface Around {
  before: string;
  after: string;
  head: string;
}

/** "An open-source model": by whose it is, as the words around it show. */
export function judgeAttribute(statement: Statement, around: Around, kind: Subject): Subject | undefined {
  const { before, after } = around;
  const { names, section, text, block } = statement;
  if (kind === 'other' || section === 'bibliography') return undefined;
  const head = around.head.slice(0, 24).split(/[+、和与已对将可上]/)[0]!;
  const tail = before.slice(-24);
  const isUnsaid = !statement.previous || names.isNamedIn(statement.previous);
  if (/^\P{L}*这是(?:我们|一[个款种])?(?:完全|全面)?$/u.test(before) && section === 'own' && isUnsaid)
    return kind;
  const near = nearOf(before);
  if (CODE_OF_PROJECT.test(after)) return 'code';
  // "X 数据集的开源版本" is of the data.
  const whose = /(?:(数据集?|语料库?)|代码|框架|工具)的$/.exec(before.trim());
  if (whose && /^(?:版本|发布)/.test(after)) return whose[1] ? 'data' : 'code';
  if (USED_FOR_IT.test(before) || FOREIGN.test(MADE_FROM.exec(before)?.[1] ?? '')) return undefined;
  if (/(?:我们|本项目|本次|此次|此|该|該|本)(?:的|所|已|同步|新)?$/.test(tail.trim())) return kind;
  // "Example-7B 开源模型": the name is part of the noun phrase.
  const isNamed = /[\w)）](?:\s*系列)?\s*$/.test(before) && names.isNamedIn(near);
  if (section === 'own' && isPresent(before, after, text.slice(statement.to))) return kind;
  if (isOwnersIn(statement, before) || isDisclaimed(statement, before)) return kind;
  const base = after.startsWith('的') ? undefined : OF_BASE.exec(before)?.[1];
  if (base !== undefined && !names.isNamedIn(base)) return undefined;
  // "最新开源 Example 系列模型" is news, "最新开源模型" are any.
  const isNewest = before.endsWith('最新') && names.isNamedIn(head);
  if ((ANY_OTHER.test(before.trim()) && !isNewest) || COMPARED.test(before)) return undefined;
  // "X 是基于 Y 系列中的开源模型": one of Y's.
  if (/基于[^，。；]*[中里内]的$/.test(before.trim())) return undefined;
  // "开源模型不具备商用能力，仅供…": the terms of what is here.
  if (!before.trim() && section === 'own' && ON_TERMS.test(after)) return kind;
  if (AMONG.test(after) && !isNamed) return undefined;
  // "以开源模型 X 为基座"
  if (/[以用]$/.test(before.trim()) && /[作]?为(?:基座|基础|底座|教师|骨干|初始)/.test(after))
    return undefined;
  if (DONE_TO.test(before) && !names.isNamedIn(head)) return undefined;
  // "[hub](its own page) 上的开源版本"
  if (statement.hasOwnLink && (statement.link || /上的?$/.test(before.trim()))) return kind;
  // "我们全新的开源项目" is another one.
  if (after.startsWith('项目') && /(?:新|另一个?|另外|其他)的?$/.test(before)) return undefined;
  // "使用了 X 的开源项目" are projects of others.
  if (after.startsWith('项目') && before.trim().endsWith('的') && !OWN.test(before)) return undefined;
  if (/(?:使用|利用|采用|借助|基于|在|对|从)$/.test(before.trim()) && !names.isNamedIn(head))
    return undefined;
  const subject = before.split(/是|为|作为/)[0]!;
  if (COPULA.test(before) && names.isNamedIn(subject) && !/[比与和]/.test(subject)) return kind;
  const left = text.slice(0, statement.from);
  if (isOfNamed(statement, before)) return kind;
  const earlier = left.slice(0, left.length - before.length);
  if (/^\s*一[个款种系]/.test(before) && (names.isNamedIn(earlier) || OWN.test(earlier))) return kind;
  // "发布基于 X 的开源模型" is one's own, "发布基于 X 开源模型的 Y" is built on somebody else's.
  const isBuilt = OTHERS_BUILT.test(before) && !/(?:基于|使用|利用|采用)[^，。；]*的/.test(before);
  const isNews =
    section !== 'others' && (block.kind === 'heading' || block.kind === 'item' || /\d{4}[年/.-]/.test(left));
  if (RELEASING.test(before) && !isBuilt && (OWN.test(before) || isNews)) return kind;
  if (block.kind === 'heading' && /[:：\-—–]/.test(left) && names.isNamedIn(left)) return kind;
  // "# 例子: 开源中文大语言模型", the title of all of it.
  if (block.kind === 'heading' && block.depth === 1 && /[:：]\s*$/.test(left) && !FOREIGN.test(left))
    return kind;
  const named = /^([^，。；:：]{1,40})[:：]\s*[^，。；]{0,16}$/.exec(left)?.[1];
  if (
    named &&
    names.isNamedIn(named) &&
    !OTHERS.test(before) &&
    !OTHERS_BUILT.test(before) &&
    !COMPARES.test(before)
  )
    return kind;
  // "推出 Example：开源视频生成模型"
  if (/(?:推出|发布|介绍)[^，。；]{1,40}[:：]\s*$/.test(left) && names.isNamedIn(left)) return kind;
  const isTitle = block.kind === 'heading' || block.kind === 'item';
  if (
    isTagline(statement) &&
    /^[^，。；]{0,16}$/.test(after) &&
    before.trim().endsWith('的') &&
    !OTHERS.test(before) &&
    !FOREIGN.test(before)
  )
    return kind;
  if ((isTitle || isTagline(statement)) && SUPERLATIVE.test(before) && before.trim().length <= 8) return kind;
  if (SUPERLATIVE.test(before))
    return COPULA.test(before) || names.isNamedIn(text) || OWN.test(text) ? kind : undefined;
  if (names.isNamedIn(near) && !/(?:[比与和、]|区分|支持|评测|对比|比较|测试)(?:了|过)?$/.test(near))
    return kind;
  if (names.isNamedIn(head)) return kind;
  if (OTHERS.test(before) || FOREIGN.test(tail)) return undefined;
  if (section === 'others') return undefined;
  if (OWN.test(before)) return kind;
  const fragment = !hasLetter(before.replace(/[年月日]/g, ''));
  if (fragment && (isTitle || (/^\W*\d{4}[年/.-]/.test(left) && !FOREIGN.test(after)))) return kind;
  return fragment && OWN.test(text) && !names.isNamedIn(text) ? kind : undefined;
}
