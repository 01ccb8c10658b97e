import type { Statement } from '../../statement.ts';
import { DISCLAIMED, OWN } from '../../words/chinese.ts';

/** "X 是由 A、B 和 C 共同开发的…开源项目". */
const MADE_BY =
  /^([^，。；是]{0,60})(?:是|为)由[^。；]{0,300}(?:发起|开发|研发|打造|推出|发布|构建|训练|维护|研制|完成)的[^，。；]{0,60}$/;
/** "由于使用 Maker 开源模型而引发的任何问题": in a disclaimer the publisher's name stands for its models. */
export function isOwnersIn({ text, names }: Statement, before: string): boolean {
  const maker = /(?:使用|利用|因|由于|调用|部署)\s*([A-Za-z][\w.+-]*)\s*(?:的|系列)?$/.exec(
    before.trim(),
  )?.[1];
  return maker !== undefined && DISCLAIMED.test(text) && names.repository.isOwner(maker);
}

/** "因使用开源模型而导致的风险，我们不承担责任": what is disclaimed is one's own. */
export function isDisclaimed({ text, section }: Statement, before: string): boolean {
  if (section !== 'own' || !DISCLAIMED.test(text) || !OWN.test(text)) return false;
  return /(?:因|由于|任何|如果|若)[^，。；]{0,6}(?:使用|利用)$/.test(before.trim());
}

/** "当前开源的模型由于…": what is here now, where nothing speaks of all models. */
export function isPresent(before: string, after: string, rest: string): boolean {
  if (!/^\s*(?:[AQ]\s*:\s*)?(?:当前|目前|现阶段|现)$/.test(before)) return false;
  if (
    /大多|大部分|普遍|通常|往往|常见|各|主要|主流|众多|许多|模型[中里内]|[中里内]的|都/.test(
      rest.slice(0, 24),
    )
  )
    return false;
  return (
    /^的(?:[^，。；]{0,6}模型|版本|权重)/.test(after) || /^(?:模型|版本)(?:仅|只|为|由于|暂|尚)/.test(after)
  );
}

/** The first line, right under the title or above it. */
export function isTagline({ block, section, previous, text }: Statement): boolean {
  if (section !== 'own' || previous || block.headings.length > 1) return false;
  return (
    /^(?:paragraph|html)$/.test(block.kind) &&
    block.text.trim().length === text.length &&
    !/是|[。，；]./.test(text)
  );
}

/** What stands right before, with the whole of the name that it begins in. */
export function nearOf(before: string): string {
  const near = before.slice(-16);
  const name = /[A-Za-z][\w.+ -]{10,60}[^\w，。；]{0,4}$/.exec(before)?.[0] ?? '';
  return name.length > near.length ? name : near;
}

/** "Example 是由 A 和 B 共同开发的开源模型", "作为开源模型，Example …": whose it is stands in another clause. */
export function isOfNamed({ text, from, to, names }: Statement, before: string): boolean {
  const maker = MADE_BY.exec(text.slice(0, from))?.[1];
  if (maker !== undefined && names.isNamedIn(maker)) return true;
  const next = /^[^，。；]*，(.{0,24})/.exec(text.slice(to))?.[1] ?? '';
  return /作为(?:一[个款种])?[^，。；]{0,12}$/.test(before) && names.isNamedIn(next);
}
