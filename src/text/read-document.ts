import type { Block, Document, FrontMatter } from './document.ts';
import { BLOCK_LIMIT } from './markdown/block-writer.ts';
import { readHtml, readMarkdown } from './markdown/read-markdown.ts';
import { Places } from './places.ts';
import { readPlainText } from './plain-text.ts';

const MARKDOWN = /\.(?:md|mdx|markdown|mdown|mkdn?|rmd|qmd)$/i;
const HTML = /\.x?html?$/i;
const RST = /\.(?:rst|rest)$/i;

/** More lines than this nobody wrote; each may become a block that costs memory and time. */
const LINE_LIMIT = 100_000;

/** How a document's front matter is read: apart from this, as it brings the YAML parser that most documents do not need. */
export type FrontMatterReader = (source: string, places: Places) => FrontMatter | undefined;

/** Whether a document may start with front matter. */
export function mayHaveFrontMatter(path: string, source: string): boolean {
  return MARKDOWN.test(path) && /^\s*---/.test(source.slice(0, 1024));
}

/**
 * A document by the ending of its name: Markdown, HTML, reStructuredText, or plain text. Linear time, whatever the
 * source is; nothing is thrown because of it.
 *
 * @param readFrontMatter left out where there can be none: it is then read as text.
 */
export function readDocument(path: string, source: string, readFrontMatter?: FrontMatterReader): Document {
  const places = new Places(source);
  const lastLine = places.startOf(LINE_LIMIT + 1);
  const read = lastLine === undefined ? source : source.slice(0, lastLine);
  const frontMatter = mayHaveFrontMatter(path, read) ? readFrontMatter?.(read, places) : undefined;
  const blocks = blocksOf(path, frontMatter ? blankedOut(read, frontMatter.end) : read);
  const cutAt = blocks.length >= BLOCK_LIMIT ? blocks.at(-1)!.end : lastLine;
  return {
    path,
    source,
    ...(frontMatter && { frontMatter }),
    blocks,
    ...(cutAt !== undefined && { cutAt }),
    placeAt: (offset) => places.placeAt(offset),
  };
}

function blocksOf(path: string, source: string): Block[] {
  if (MARKDOWN.test(path)) {
    try {
      return readMarkdown(source);
    } catch {
      // The parser's own rules for tables overflow the stack on one line of a million cells.
      return readPlainText(source, false);
    }
  }
  return HTML.test(path) ? readHtml(source) : readPlainText(source, RST.test(path));
}

/** The same offsets, without the front matter. */
function blankedOut(source: string, end: number): string {
  return source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end);
}
