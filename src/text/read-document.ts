import type { Document } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtml, readMarkdown } from './markdown/read-markdown.ts';
import { Places } from './places.ts';
import { readPlainText } from './plain-text.ts';

const MARKDOWN = /\.(?:md|mdx|markdown|mdown|mkdn?|rmd|qmd)$/i;
const HTML = /\.x?html?$/i;
const RST = /\.(?:rst|rest)$/i;

/**
 * A document by the ending of its name: Markdown, HTML, reStructuredText, or plain text.
 * Linear time, whatever the source is; nothing is thrown because of it.
 */
export function readDocument(path: string, source: string): Document {
  const places = new Places(source);
  const placeAt = (offset: number) => places.placeAt(offset);
  if (HTML.test(path)) return { path, source, blocks: readHtml(source), placeAt };
  if (!MARKDOWN.test(path)) return { path, source, blocks: readPlainText(source, RST.test(path)), placeAt };
  const frontMatter = readFrontMatter(source, places);
  const skipped = frontMatter?.end ?? 0;
  const body = skipped ? source.slice(0, skipped).replace(/[^\r\n]/g, ' ') + source.slice(skipped) : source;
  return { path, source, ...(frontMatter && { frontMatter }), blocks: readMarkdown(body), placeAt };
}
