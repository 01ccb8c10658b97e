import type { SyntaxNodeRef } from '@lezer/common';
import type { Block } from '../document.ts';
import { VisibleText } from '../visible-text.ts';
import { type BlockShape, BlockWriter } from './block-writer.ts';
import { Content } from './content.ts';
import { flatten } from './flatten.ts';
import { HtmlShapes } from './html-shapes.ts';
import { leafLines, type Range, trimmed } from './leaf-lines.ts';
import { findDefinitions, readDefinition } from './link-target.ts';
import { blockParser } from './parser.ts';
import { writeInline } from './write-inline.ts';

const ALERT = /^\[!(?:note|tip|important|warning|caution)\]\s*$/i;
const LEAVES = new Set([
  'Paragraph',
  'Task',
  'HTMLBlock',
  'CommentBlock',
  'SetextHeading1',
  'SetextHeading2',
  ...[1, 2, 3, 4, 5, 6].map((depth) => `ATXHeading${depth}`),
]);
const MARKS = new Set(['QuoteMark', 'HeaderMark', 'TaskMarker', 'ListMark']);

/** The blocks of a Markdown text whose front matter, if any, is blanked out. */
export function readMarkdown(source: string): Block[] {
  const reader = new MarkdownReader(flatten(source));
  return reader.read();
}

/** The blocks of an HTML page: one long HTML block, whatever its indentation and blank lines. */
export function readHtml(source: string): Block[] {
  const writer = new BlockWriter();
  const content = new Content(source, [{ from: 0, to: source.length }]);
  writeInline(content, { kind: 'html', depth: 0 }, new Map(), new HtmlShapes(), writer);
  return writer.blocks;
}

/** Walks the syntax tree once, without recursion, and writes a block for each leaf. */
class MarkdownReader {
  readonly #text: string;
  readonly #targets: Map<string, string>;
  readonly #writer = new BlockWriter();
  readonly #html = new HtmlShapes();
  /** The block quotes around the current node; alerts look like quotes, and are none. */
  readonly #quotes: { alert: boolean }[] = [];
  #lists = 0;
  /** True until the item has its first text; what follows are paragraphs in the item. */
  #itemOpen = false;
  #leaf: { name: string; marks: Range[] } | undefined;
  #row = -1;
  #rowStart = 0;
  #column = 0;
  #columns: string[] = [];
  #code: { language: string; pieces: Range[] } | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#targets = findDefinitions(text);
  }

  read(): Block[] {
    blockParser.parse(this.#text).iterate({
      enter: (node) => this.#enter(node),
      leave: (node) => this.#leave(node),
    });
    return this.#writer.blocks;
  }

  #enter(node: SyntaxNodeRef): void {
    const { name, from, to } = node;
    if (LEAVES.has(name)) this.#leaf = { name, marks: [] };
    else if (MARKS.has(name)) this.#leaf?.marks.push({ from, to });
    else if (name === 'Blockquote') this.#quotes.push({ alert: false });
    else if (name === 'BulletList' || name === 'OrderedList') this.#lists += 1;
    else if (name === 'ListItem') this.#itemOpen = true;
    else if (name === 'FencedCode' || name === 'CodeBlock') this.#code = { language: '', pieces: [] };
    else if (this.#code && name === 'CodeInfo') this.#code.language = this.#text.slice(from, to);
    else if (this.#code && name === 'CodeText') this.#code.pieces.push({ from, to });
    else if (name === 'TableHeader' || name === 'TableRow') {
      this.#row = name === 'TableHeader' ? 0 : this.#row + 1;
      if (this.#row === 0) this.#columns = [];
      this.#rowStart = from;
      this.#column = 0;
    } else if (name === 'TableDelimiter' && from > this.#rowStart) this.#column += 1;
    else if (name === 'TableCell') this.#writeCell({ from, to });
  }

  #leave(node: SyntaxNodeRef): void {
    const { name } = node;
    if (this.#leaf?.name === name) this.#writeLeaf(node);
    else if (name === 'Blockquote') this.#quotes.pop();
    else if (name === 'BulletList' || name === 'OrderedList') this.#lists -= 1;
    else if (name === 'ListItem') this.#itemOpen = false;
    else if (name === 'FencedCode' || name === 'CodeBlock') this.#writeCode(node.to);
  }

  get #quoted(): boolean {
    return this.#quotes.some(({ alert }) => !alert);
  }

  #writeLeaf(node: SyntaxNodeRef): void {
    const { name, marks } = this.#leaf!;
    this.#leaf = undefined;
    let lines = leafLines(this.#text, node, marks);
    if (name === 'Paragraph') lines = this.#withoutMarkers(lines);
    if (!lines.length) return;
    const heading = /Heading(\d)$/.exec(name);
    if (heading) this.#html.reset();
    this.#writeLines(lines, this.#shapeOf(name, heading ? Number(heading[1]) : 0));
  }

  #shapeOf(name: string, heading: number): BlockShape {
    const quoted = this.#quoted;
    if (heading) return { kind: 'heading', depth: heading, quoted };
    const isItem = this.#itemOpen;
    this.#itemOpen = false;
    const depth = this.#lists;
    if (name.endsWith('Block')) return { kind: isItem ? 'item' : 'html', depth, quoted };
    return { kind: isItem ? 'item' : 'paragraph', depth, quoted };
  }

  /** Reference definitions are no text, nor is the first line of an alert. */
  #withoutMarkers(lines: readonly Range[]): Range[] {
    const textOf = ({ from, to }: Range) => this.#text.slice(from, to);
    let first = 0;
    while (this.#targets.size && lines[first] && readDefinition(textOf(lines[first]!))) first += 1;
    const quote = this.#quotes.at(-1);
    if (quote && lines[first] && ALERT.test(textOf(lines[first]!))) {
      quote.alert = true;
      first += 1;
    }
    return lines.slice(first);
  }

  #writeCell(cell: Range): void {
    const column = this.#row > 0 ? this.#columns[this.#column] : undefined;
    const before = this.#writer.blocks.length;
    this.#writeLines(trimmed(this.#text, cell), {
      kind: 'cell',
      depth: this.#lists,
      quoted: this.#quoted,
      row: this.#row,
      ...(column !== undefined && { column }),
    });
    if (this.#row === 0) this.#columns[this.#column] = this.#writer.blocks[before]?.text ?? '';
  }

  #writeLines(lines: Range[], shape: BlockShape): void {
    writeInline(new Content(this.#text, lines), shape, this.#targets, this.#html, this.#writer);
  }

  #writeCode(end: number): void {
    const { language, pieces } = this.#code!;
    this.#code = undefined;
    this.#itemOpen = false;
    const visible = new VisibleText();
    for (const { from, to } of pieces) visible.addVerbatim(this.#text.slice(from, to), from);
    const shape: BlockShape = { kind: 'code', depth: this.#lists, quoted: this.#quoted, language };
    this.#writer.add(shape, visible, [], [], end);
  }
}
