import type { Link } from '../document.ts';
import { VisibleText } from '../visible-text.ts';
import type { BlockShape, BlockWriter } from './block-writer.ts';
import type { Content } from './content.ts';
import type { HtmlShapes } from './html-shapes.ts';
import { BREAKING_TAGS } from './html-tag.ts';
import type { LinkTargets } from './link-target.ts';
import { mayHaveMarkup, scanInline } from './scan-inline.ts';
import type { Token } from './tokens.ts';

interface OpenLink {
  url: string;
  image: boolean;
  from: number;
  /** Source offset. */
  start: number;
  /** Offset in the content after its opening mark. */
  inside: number;
  /** Alternative texts of images within. */
  alts: string[];
}

/** An alternative text is a line; what is longer is cut. */
const ALT_LIMIT = 1000;

/** Reads the inline content of one block into blocks: one, or several where HTML tags in it begin new ones. */
export function writeInline(
  content: Content,
  shape: BlockShape,
  targets: LinkTargets,
  html: HtmlShapes,
  writer: BlockWriter,
): void {
  // Two of three blocks are words and nothing else.
  if (mayHaveMarkup(content.text)) writeMarkup(content, shape, targets, html, writer);
  else writeWords(content, html.shapeOf(shape), html, writer);
}

function writeMarkup(
  content: Content,
  shape: BlockShape,
  targets: LinkTargets,
  html: HtmlShapes,
  writer: BlockWriter,
): void {
  let current = html.shapeOf(shape);
  let visible = new VisibleText();
  let links: (Link & { alts: string[] })[] = [];
  let code: { from: number; to: number }[] = [];
  const open: OpenLink[] = [];
  let anchor: OpenLink | undefined;
  let images = 0;

  const opened = (url: string, image: boolean, start: number, inside: number): OpenLink => ({
    url,
    image,
    from: visible.next,
    start,
    inside,
    alts: [],
  });
  const close = ({ url, from, start, alts }: OpenLink): void => {
    const to = visible.length;
    links.push({ url, text: '', image: false, from: Math.min(from, to), to, start, alts });
  };
  const addImage = (url: string, text: string, start: number): void => {
    const at = visible.length;
    links.push({ url, text, image: true, from: at, to: at, start, alts: [] });
    (open.at(-1) ?? anchor)?.alts.push(text);
  };
  const closeAnchor = (): void => {
    if (anchor) close(anchor);
    anchor = undefined;
  };
  const flush = (end: number): void => {
    while (open.length) close(open.pop()!);
    closeAnchor();
    // Most tags of a table or a list end a block that has not begun.
    if (!visible.length && !links.length) return;
    const text = visible.toString();
    const finished = links
      .map(({ url, text: alt, image, from, to, start, alts }) => ({
        url,
        text: image ? alt : text.slice(from, to).trim() || alts.join(' ').trim(),
        image,
        from,
        to,
        start,
      }))
      .sort((a, b) => a.start - b.start);
    writer.add(current, visible, finished, code, end);
    html.wrote(current, text);
    visible = new VisibleText();
    links = [];
    code = [];
  };
  const addTag = (token: Extract<Token, { kind: 'tag' }>, source: number): void => {
    const { name, closing, attributes } = token.tag;
    if (name === 'a') {
      closeAnchor();
      if (!closing && attributes.href) anchor = opened(attributes.href, false, source, token.end);
    } else if (name === 'img') {
      if (attributes.src) addImage(attributes.src, attributes.alt ?? '', source);
    } else if (BREAKING_TAGS.has(name)) {
      const next = html.enter(name, closing, shape);
      if (next) {
        // Every cell and item is a block of its own, even where nobody closed the one before.
        flush(source);
        current = next;
      } else visible.addSpace(source, token.end - token.start, false);
    }
  };

  for (const token of writer.isFull ? [] : scanInline(content.text, targets)) {
    if (writer.isFull) return;
    if (images && token.kind !== 'link-open' && token.kind !== 'link-close') continue;
    const source = content.toSource(token.start);
    switch (token.kind) {
      case 'text':
        content.addTo(visible, token.start, token.end);
        break;
      case 'decoded':
        visible.addDecoded(token.text, source, token.end - token.start);
        break;
      case 'code': {
        const from = visible.next;
        content.addTo(visible, token.from, token.to);
        if (visible.length > from) code.push({ from, to: visible.length });
        break;
      }
      case 'url': {
        const { url } = token;
        const from = visible.next;
        visible.addText(content.text.slice(token.start, token.end), source);
        if (open.length || anchor) break;
        links.push({ url, text: url, image: false, from, to: visible.length, start: source, alts: [] });
        break;
      }
      case 'marks':
        if (token.left) visible.addText(token.char.repeat(token.left), source);
        break;
      case 'link-open':
        open.push(opened(token.url, token.image, source, token.end));
        if (token.image) images += 1;
        break;
      case 'link-close': {
        const link = open.pop();
        if (!link?.image) {
          if (link) close(link);
          break;
        }
        images -= 1;
        // An image within the alternative text of another is not shown.
        if (images) break;
        const alt = content.text.slice(link.inside, Math.min(token.start, link.inside + ALT_LIMIT));
        addImage(link.url, alt.replace(/\s+/g, ' ').trim(), link.start);
        break;
      }
      case 'tag':
        addTag(token, source);
        break;
      case 'skip':
        break;
    }
  }
  flush(content.end);
}

function writeWords(content: Content, shape: BlockShape, html: HtmlShapes, writer: BlockWriter): void {
  const visible = new VisibleText();
  content.addTo(visible, 0, content.text.length);
  if (!visible.length) return;
  writer.add(shape, visible, [], [], content.end);
  html.wrote(shape, visible.toString());
}
