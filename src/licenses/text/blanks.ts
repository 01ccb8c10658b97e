/**
 * What a comparison of license texts does not look at: addresses and tags. (And the lines of holders.ts.) Templates and inputs pass through the same functions, so both lose the same.
 */

/** HTML that people write licenses in; other words in angle brackets are placeholders or prose. */
const TAG =
  /<[/!?]?(?:doctype|xml|a|address|article|b|blockquote|body|br|center|code|div|em|font|footer|h[1-6]|head|header|hr|html|i|img|li|link|main|meta|nav|ol|p|pre|section|script|small|span|strong|style|sub|sup|table|tbody|td|th|title|tr|tt|u|ul)(?:\s[^<>]{0,400})?[/?]?>/iy;
const ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"'`)\]}\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]+/iy;
/** A host and a path without a scheme ("wiki.example.org/page"). */
const BARE_ADDRESS =
  /(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12}\/[^\s<>"'`)\]}\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]*/iy;
const MAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/iy;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,5}|#x[0-9a-f]{1,4});/iy;

/** End of the tag, entity, address or mail address that starts at `at`; `at` itself when there is none. */
export function skipMarkup(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x26) return endOf(ENTITY, text, at);
  return code === 0x3c ? endOf(TAG, text, at) : at;
}

/** End of the address that starts at `at`, where a word would start. */
export function skipAddress(text: string, at: number): number {
  // ht, ft, ww and mailto in either case: what an address starts with.
  const pair = ((text.charCodeAt(at) | 0x20) << 8) | (text.charCodeAt(at + 1) | 0x20);
  if (pair === 0x6874 || pair === 0x6674 || pair === 0x7777 || (pair === 0x6d61 && text[at + 6] === ':')) {
    const end = endOf(ADDRESS, text, at);
    if (end > at) return end;
  }
  return at;
}

/** End of the address without a scheme that starts at `at`, given that the word there ends at `wordEnd`. */
export function skipBareAddress(text: string, at: number, wordEnd: number): number {
  return text[wordEnd] === '.' && text[wordEnd + 1] !== ' ' ? endOf(BARE_ADDRESS, text, at) : at;
}

/** End of the mail address that starts at `at`, given that the word there ends at `wordEnd`. */
export function skipMail(text: string, at: number, wordEnd: number): number {
  // A look-ahead of one local part keeps this linear.
  let end = wordEnd;
  while (end - at < 64 && /[\w.%+-]/u.test(text[end] ?? ' ')) end += 1;
  return text[end] === '@' ? endOf(MAIL, text, at) : at;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where a page keeps what a browser does not show: from a `<style>` or `<script>` to its end, as sorted ranges. */
export function unseen(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let start = -1;
  if (/<(?:style|script)\b/i.test(text)) {
    for (const { 0: tag, index } of text.matchAll(/<\/?(?:style|script)\b/gi)) {
      if (tag[1] !== '/') start = start === -1 ? index : start;
      else if (start !== -1) {
        ranges.push([start, index]);
        start = -1;
      }
    }
  }
  if (text.includes(']:')) {
    for (const match of text.matchAll(LINK_DEFINITION))
      ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}

/** A line of Markdown that only says where the links of others lead. */
const LINK_DEFINITION = /^[ \t]{0,3}\[[^\]\n]{1,80}\]:[ \t]*(?:https?:|\.|\/|#|mailto:)\S{0,300}[ \t]*$/gmu;
