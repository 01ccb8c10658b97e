import type { Block, Link } from './document.ts';
import { type BlockShape, BlockWriter } from './markdown/block-writer.ts';
import { Content } from './markdown/content.ts';
import { VisibleText } from './visible-text.ts';

const UNDERLINE = /^([=\-~^"'#*+`:._])\1{2,}\s*$/;
const ITEM = /^(\s*)(?:[-*+•]|\d{1,3}[.)]|#\.)\s+/;
/** Directives of reStructuredText whose content is code, and the comments ("..", without "::"). */
const CODE_DIRECTIVE =
  /^\s*\.\.\s+(?:code-block|code|sourcecode|parsed-literal|highlight|math|literalinclude)::/;
const DIRECTIVE = /^\s*\.\.(?:\s|$)/;
const LINKED = /`([^`<>]{1,300})\s<([^`<>\s]{1,2000})>`__?/g;
const BARE_URL = /https?:\/\/[^\s<>"'`\\|{}，。；、（）]+/g;
const IMAGE = /^\s*\.\.\s+(?:\|[^|]*\|\s+)?image::\s+(\S+)/;

interface Line {
  from: number;
  to: number;
  text: string;
  indent: number;
}

/**
 * Plain text and reStructuredText: paragraphs, items and underlined headings. Literal blocks, directives and comments
 * of reStructuredText are code, or left out.
 */
export function readPlainText(source: string, isRst: boolean): Block[] {
  const writer = new BlockWriter();
  const lines = linesOf(source);
  /** Heading characters in the order in which they first appear: their place is the depth. */
  const levels: string[] = [];
  let literalIndent = -1;
  let isCode = false;
  let paragraph: Line[] = [];

  const flush = (): void => {
    if (!paragraph.length) return;
    const item = ITEM.exec(paragraph[0]!.text);
    const shape: BlockShape = item
      ? { kind: 'item', depth: 1 + Math.min(8, Math.floor(item[1]!.length / 2)) }
      : { kind: 'paragraph', depth: 0 };
    if (item) paragraph[0]!.from += item[0].length;
    write(writer, source, paragraph, shape, isRst);
    if (isRst && paragraph.at(-1)!.text.trimEnd().endsWith('::')) literalIndent = paragraph[0]!.indent;
    paragraph = [];
  };

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (!line.text.trim()) {
      flush();
      continue;
    }
    if (literalIndent >= 0) {
      if (line.indent > literalIndent) {
        if (isCode) write(writer, source, [line], { kind: 'code', depth: 0 }, false);
        continue;
      }
      literalIndent = -1;
    }
    isCode = true;
    const under = lines[index + 1]?.text ?? '';
    if (
      !paragraph.length &&
      UNDERLINE.test(under) &&
      !UNDERLINE.test(line.text) &&
      under.trimEnd().length * 2 >= line.text.trim().length
    ) {
      const char = under[0]!;
      if (!levels.includes(char)) levels.push(char);
      const depth = Math.min(6, levels.indexOf(char) + 1);
      write(writer, source, [line], { kind: 'heading', depth }, isRst);
      index += 1;
    } else if (UNDERLINE.test(line.text)) flush();
    else if (isRst && DIRECTIVE.test(line.text)) {
      flush();
      const image = IMAGE.exec(line.text);
      if (image) {
        const start = line.from + line.text.indexOf(image[1]!);
        writer.add(
          { kind: 'paragraph', depth: 0 },
          new VisibleText(),
          [{ url: image[1]!, text: '', image: true, from: 0, to: 0, start }],
          [],
          line.to,
        );
      }
      // The text of notes and other directives is read like any other text.
      const isComment = !/^\s*\.\.\s+\S+::/.test(line.text);
      if (CODE_DIRECTIVE.test(line.text) || isComment) literalIndent = line.indent;
      isCode = !isComment;
    } else if (isRst && /^\s*:[\w-]+:/.test(line.text)) flush();
    else {
      if (ITEM.test(line.text)) flush();
      paragraph.push(line);
    }
  }
  flush();
  return writer.blocks;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const end of source.matchAll(/\r\n?|\n|$/g)) {
    const text = source.slice(from, end.index);
    lines.push({ from, to: end.index, text, indent: text.length - text.trimStart().length });
    from = end.index + end[0].length;
  }
  return lines;
}

function write(writer: BlockWriter, source: string, lines: Line[], shape: BlockShape, isRst: boolean): void {
  const content = new Content(source, lines);
  const visible = new VisibleText();
  const links: Link[] = [];
  const codes: { from: number; to: number }[] = [];
  const add = (from: number, to: number): void => {
    if (shape.kind === 'code') visible.addVerbatim(content.text.slice(from, to), content.toSource(from));
    else content.addTo(visible, from, to);
  };
  const pattern = isRst
    ? new RegExp(`${LINKED.source}|(\`\`?)([^\`]{1,500})\\3|${BARE_URL.source}`, 'g')
    : BARE_URL;
  let done = 0;
  for (const match of content.text.matchAll(pattern)) {
    const [whole, text, url, ticks, code] = match;
    add(done, match.index);
    done = match.index + whole.length;
    const start = content.toSource(match.index);
    const from = visible.next;
    if (url) add(match.index + 1, match.index + 1 + text!.length);
    else if (ticks) {
      add(match.index + ticks.length, match.index + ticks.length + code!.length);
      if (visible.length > from) codes.push({ from, to: visible.length });
      continue;
    } else add(match.index, done);
    const address = url ?? whole.replace(/[.,;:!?*_)\]]+$/, '');
    links.push({ url: address, text: text ?? address, image: false, from, to: visible.length, start });
  }
  add(done, content.text.length);
  writer.add(shape, visible, links, codes, content.end);
}
