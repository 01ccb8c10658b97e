import type { OwnNames } from '../../own-names.ts';

/** "Example 的开源离不开…": that it was opened is presupposed, whatever is said of it. */
export function isOpening(before: string, after: string, names: OwnNames): boolean {
  return (
    /^\s*[A-Za-z][\w. -]{2,40}的$/.test(before) &&
    names.isNamedIn(before) &&
    /^(?:离不开|得益于|受益于|归功于|是(?:为了|基于))/.test(after)
  );
}

/** "Maker 开源了 Other-7B": both named, and neither the release's. */
export function isOfMaker(before: string, object: string, names: OwnNames): boolean {
  const [maker] =
    /^\s*\p{Lu}[\w.-]*(?: \p{Lu}[\w.-]*)?\s*(?:团队|公司)?\s*(?:已经|已|也|正式|首次|宣布|近日)*$/u.exec(
      before,
    ) ?? [];
  if (!maker || names.isNamedIn(maker) || names.repository.isOwnerNamedIn(maker)) return false;
  return /^\s*[A-Z][\w.-]*\d/.test(object) && !names.isNamedIn(object);
}
