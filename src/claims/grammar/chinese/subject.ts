import type { Statement } from '../../statement.ts';

/** "Example 的开源离不开…": that it was opened is presupposed, whatever is said of it. */
export function isOpening(before: string, after: string, names: Statement['names']): boolean {
  return (
    /^\s*[A-Za-z][\w. -]{2,40}的$/.test(before) &&
    names.isNamedIn(before) &&
    /^(?:离不开|得益于|受益于|归功于|是(?:为了|基于))/.test(after)
  );
}

/** The first clause of a sentence is about the release: "Example 是…，", "Example 支持…，", "该模型…，". */
export function isSubject(earlier: string, { names }: Statement): boolean {
  if (!/，\s*$/.test(earlier) || earlier.length > 200) return false;
  const first = earlier.split(/是|为|支持|不仅|性能|在|由|，|,/)[0]!;
  if (/数据集|语料|代码|框架|工具|基准|脚本/.test(first)) return false;
  return names.isNamedIn(first) || /(?:本|该|此|我们的?)(?:大?模型|系列)/.test(first);
}

/** "Maker 开源了 Other-7B": both named, and neither the release's. */
export function isOfMaker(before: string, object: string, { names }: Statement): boolean {
  const [maker] =
    /^\s*\p{Lu}[\w.-]*(?: \p{Lu}[\w.-]*)?\s*(?:团队|公司)?\s*(?:已经|已|也|正式|首次|宣布|近日)*$/u.exec(
      before,
    ) ?? [];
  if (!maker || names.isNamedIn(maker) || names.repository.isOwnerNamedIn(maker)) return false;
  return /^\s*[A-Z][\w.-]*\d/.test(object) && !names.isNamedIn(object);
}
