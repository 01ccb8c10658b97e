import { decodeEntities } from './entities.ts';

export interface HtmlTag {
  /** In lower case. */
  name: string;
  closing: boolean;
  /** Offset after the tag. */
  end: number;
  /** The attributes that this project reads, entities decoded. */
  attributes: Partial<Record<'href' | 'src' | 'alt' | 'title', string>>;
}

const NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/y;
const SPACE = /\s*/y;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:([^\s"'=<>`]+)|(["'])))?/y;
const NONE: HtmlTag['attributes'] = Object.freeze({});
const READ = new Set(['href', 'src', 'alt', 'title']);

/**
 * The tag that starts at an offset; undefined where none does. Any tag ends before the next "<" outside quotes, and
 * quotes before the end of the text: reading all tags of a text takes linear time, whatever is left unclosed.
 */
export function readTag(text: string, start: number): HtmlTag | undefined {
  NAME.lastIndex = start;
  const opened = NAME.exec(text);
  if (!opened) return undefined;
  const name = opened[2]!.toLowerCase();
  const closing = opened[1] === '/';
  const after = NAME.lastIndex;
  if (text[after] === '>') return { name, closing, end: after + 1, attributes: NONE };
  const attributes: HtmlTag['attributes'] = {};
  for (let at = after; ; ) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    if (text[at] === '>') return { name, closing, end: at + 1, attributes };
    if (text[at] === '/') {
      at += 1;
      continue;
    }
    ATTRIBUTE.lastIndex = at;
    const attribute = ATTRIBUTE.exec(text);
    if (!attribute) return undefined;
    at = ATTRIBUTE.lastIndex;
    let value = attribute[2] ?? '';
    if (attribute[3]) {
      const close = text.indexOf(attribute[3], at);
      if (close < 0) return undefined;
      value = text.slice(at, close);
      at = close + 1;
    }
    const key = attribute[1]!.toLowerCase();
    if (READ.has(key)) attributes[key as 'href'] ??= decodeEntities(value).replace(/\s+/g, ' ').trim();
  }
}

/** Tags that end a run of text, as a line break or a new block does. */
export const BREAKING_TAGS = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li main menu nav ol option p pre ' +
    'section select summary table tbody td tfoot th thead title tr ul video audio picture'
  ).split(' '),
);

/** Elements whose content is no text. */
export const OPAQUE_TAGS = new Set(['script', 'style', 'svg', 'template', 'noscript', 'math']);
