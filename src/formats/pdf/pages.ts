import { FormatError } from '../format-error.ts';
import type { PdfObjects } from './objects.ts';
import { type Dictionary, nameOf, type PdfValue, Reference, Stream } from './values.ts';

export interface Page {
  dictionary: Dictionary;
  /** Its own, or those of the nearest node above it that has some. */
  resources: Dictionary;
}

/** Licenses have dozens of pages; more are a book. */
const PAGES = 1000;

/** The pages in their order. @throws FormatError when there are none, some are missing, or there are too many. */
export function pagesOf(objects: PdfObjects): Page[] {
  const pages: Page[] = [];
  const catalog = catalogOf(objects);
  if (!catalog) throw new FormatError('malformed', 'has no pages that can be found');
  const seen = new Set<number>();
  const left: { node: PdfValue | undefined; resources: Dictionary }[] = [
    { node: catalog.get('Pages'), resources: new Map() },
  ];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node } = next;
    if (node instanceof Reference) {
      // A node that stands twice in the tree would be a loop.
      if (seen.has(node.number)) continue;
      seen.add(node.number);
    }
    objects.allowance.step();
    const dictionary = objects.dictionary(node);
    if (!dictionary) throw missing();
    const resources = objects.dictionary(dictionary.get('Resources')) ?? next.resources;
    if (dictionary.has('Kids')) {
      for (const kid of objects.array(dictionary.get('Kids')).toReversed())
        left.push({ node: kid, resources });
    } else if (pages.push({ dictionary, resources }) > PAGES) {
      throw new FormatError('oversized', `has more than ${PAGES} pages`);
    }
  }
  if (pages.length === 0) throw new FormatError('malformed', 'has no pages that can be found');
  return pages;
}

/** The streams of a page's content one after another: a page may cut them anywhere between two words. */
export function contentOf(objects: PdfObjects, page: Page): Uint8Array {
  const contents = objects.resolve(page.dictionary.get('Contents'));
  if (contents === null && !page.dictionary.has('Contents')) return new Uint8Array();
  const streams = (Array.isArray(contents) ? contents : [contents]).flatMap((each) => {
    const stream = objects.resolve(each);
    if (!(stream instanceof Stream)) throw missing();
    return [objects.data(stream), Buffer.from('\n')];
  });
  return Buffer.concat(streams);
}

function missing(): FormatError {
  return new FormatError('truncated', 'is cut short: some of its pages are missing');
}

function catalogOf(objects: PdfObjects): Dictionary | undefined {
  for (const trailer of objects.trailers.toReversed()) {
    const root = objects.dictionary(trailer.get('Root'));
    if (root?.has('Pages')) return root;
  }
  // The trailer was cut away or is broken.
  let last: Dictionary | undefined;
  for (const dictionary of objects.dictionaries())
    if (nameOf(dictionary.get('Type')) === 'Catalog') last = dictionary;
  return last;
}
