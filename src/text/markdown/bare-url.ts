/** Stops at the punctuation of CJK text, which is set without a space around an address. */
const BARE_URL = /https?:\/\/[^\s<>"'`\\\]|{}，。；、：！？（）【】《》「」]+/y;

/** The address that stands in the text at an offset, without the marks of the sentence around it; '' where none does. */
export function bareUrlAt(content: string, start: number): string {
  BARE_URL.lastIndex = start;
  return trimUrl(BARE_URL.exec(content)?.[0] ?? '');
}

function trimUrl(address: string): string {
  const open = address.indexOf('(');
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1]!;
    if (/[.,;:!?*_~]/.test(last)) continue;
    if (last === ')' && (open < 0 || open >= end)) continue;
    break;
  }
  return address.slice(0, end);
}
