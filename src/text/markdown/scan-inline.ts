import { hasLetterOrDigit } from '../letters.ts';
import { bareUrlAt } from './bare-url.ts';
import { CodeEnds } from './code-ends.ts';
import { decodeEntity, ENTITY } from './entities.ts';
import { OPAQUE_TAGS, readTag } from './html-tag.ts';
import { type LinkTargets, readTarget } from './link-target.ts';
import type { Token } from './tokens.ts';

const SPECIAL = /[\\`*_~[\]!<&]|https?:\/\//g;
const AUTOLINK = /<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

interface Bracket {
  token: number;
  image: boolean;
  /** Where its label starts. */
  from: number;
  /** A label that holds brackets refers to nothing. */
  nested: boolean;
}

/** Something may stand in the content that is no text. */
export function mayHaveMarkup(content: string): boolean {
  return content.search(SPECIAL) >= 0;
}

/**
 * Inline Markdown and HTML as tokens, in one pass and linear time: brackets and emphasis are matched with stacks, and
 * every search ahead is bounded or remembered. Markup inside an HTML block is scanned the same way, as its authors
 * mostly mean it.
 */
export function scanInline(content: string, targets: LinkTargets): Token[] {
  const tokens: Token[] = [];
  const brackets: Bracket[] = [];
  const openers = new Map<string, Extract<Token, { kind: 'marks' }>[]>();
  const codeEnds = new CodeEnds(content);
  const neverClosed = new Set<string>();
  let nextCommentEnd = 0;
  let textFrom = 0;

  const put = (token: Token): void => {
    if (token.start > textFrom) tokens.push({ kind: 'text', start: textFrom, end: token.start });
    tokens.push(token);
    textFrom = token.end;
    SPECIAL.lastIndex = token.end;
  };

  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(content); found; found = SPECIAL.exec(content)) {
    const start = found.index;
    const char = content[start]!;
    if (char === '\\') {
      if (PUNCTUATION.test(content[start + 1] ?? '')) {
        put({ kind: 'skip', start, end: start + 1 });
        SPECIAL.lastIndex = start + 2;
      } else if (content[start + 1] === '\n') put({ kind: 'skip', start, end: start + 1 });
    } else if (char === '`') {
      const { length, close } = codeEnds.after(start);
      if (close === undefined) SPECIAL.lastIndex = start + length;
      else put({ kind: 'code', start, end: close + length, from: start + length, to: close });
    } else if (char === '*' || char === '_' || char === '~') {
      putMarks(start, char);
    } else if (char === '[' || (char === '!' && content[start + 1] === '[')) {
      const image = char === '!';
      const end = start + (image ? 2 : 1);
      put({ kind: 'text', start, end });
      brackets.push({ token: tokens.length - 1, image, from: end, nested: false });
    } else if (char === ']') closeBracket(start);
    else if (char === '<') putTag(start);
    else if (char === '&') {
      ENTITY.lastIndex = start;
      const entity = ENTITY.exec(content);
      const text = entity && decodeEntity(entity);
      if (typeof text === 'string') put({ kind: 'decoded', start, end: ENTITY.lastIndex, text });
    } else if (char === 'h') {
      const url = bareUrlAt(content, start);
      if (url) put({ kind: 'url', start, end: start + url.length, url });
    }
  }
  if (textFrom < content.length) tokens.push({ kind: 'text', start: textFrom, end: content.length });
  return tokens;

  function putMarks(start: number, char: string): void {
    let end = start + 1;
    while (content[end] === char) end += 1;
    const before = content[start - 1] ?? ' ';
    const after = content[end] ?? ' ';
    const inWord = char === '_' && hasLetterOrDigit(before) && hasLetterOrDigit(after);
    const token = { kind: 'marks' as const, start, end, char, left: end - start };
    put(token);
    if (inWord || (char === '~' && end - start > 2)) return;
    const open = openers.get(char) ?? [];
    openers.set(char, open);
    if (!/\s/.test(before)) {
      while (token.left && open.length) {
        const opener = open.at(-1)!;
        const matched = Math.min(token.left, opener.left);
        token.left -= matched;
        opener.left -= matched;
        if (!opener.left) open.pop();
      }
    }
    if (token.left && !/\s/.test(after)) open.push(token);
  }

  function closeBracket(at: number): void {
    const bracket = brackets.pop();
    if (!bracket) return;
    const outer = brackets.at(-1);
    if (outer) outer.nested = true;
    const target = readTarget(
      content,
      at + 1,
      bracket.nested ? '' : content.slice(bracket.from, Math.min(at, bracket.from + 999)),
      targets,
    );
    if (!target) return;
    const { start, end } = tokens[bracket.token]!;
    tokens[bracket.token] = { kind: 'link-open', start, end, url: target.url, image: bracket.image };
    put({ kind: 'link-close', start: at, end: target.end });
  }

  function putTag(start: number): void {
    if (content.startsWith('<!--', start)) {
      if (nextCommentEnd >= 0 && nextCommentEnd < start + 4)
        nextCommentEnd = content.indexOf('-->', start + 4);
      // A comment that never ends hides the rest, as it does in a browser.
      put({ kind: 'skip', start, end: nextCommentEnd < 0 ? content.length : nextCommentEnd + 3 });
      return;
    }
    AUTOLINK.lastIndex = start;
    const auto = AUTOLINK.exec(content);
    if (auto) {
      const end = start + auto[0].length;
      put({ kind: 'skip', start, end: start + 1 });
      put(
        auto[1]!.includes(':')
          ? { kind: 'url', start: start + 1, end: end - 1, url: auto[1]! }
          : { kind: 'text', start: start + 1, end: end - 1 },
      );
      put({ kind: 'skip', start: end - 1, end });
      return;
    }
    const tag = readTag(content, start);
    if (!tag) return;
    if (OPAQUE_TAGS.has(tag.name) && !tag.closing) {
      const close = neverClosed.has(tag.name) ? -1 : content.indexOf(`</${tag.name}`, tag.end);
      if (close < 0) neverClosed.add(tag.name);
      put({ kind: 'skip', start, end: close < 0 ? tag.end : close });
    } else put({ kind: 'tag', start, end: tag.end, tag });
  }
}
