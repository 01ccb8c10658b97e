import type { Release } from '../../release/release.ts';
import { readFile } from './read-file.ts';
import { isBelieved, type Reading } from './reading.ts';

/** A guide is a Markdown file that is not the release's front page: what the front page shows is read as its links are. */
const GUIDE = /(?:^|\/)(?!readme[^/]*$)[^/]*\.mdx?$/i;
const GUIDE_LIMIT = 256 * 1024;
const COUNT_LIMIT = 100;
const CUE = /Trainer\(|\.backward\(/;

/** Guides whose Python blocks, read together, are a whole trainer: what it needs to be run is in them. */
export async function readGuides(release: Release): Promise<Reading[]> {
  const found: Reading[] = [];
  for (const { path } of release.files.filter((file) => GUIDE.test(file.path)).slice(0, COUNT_LIMIT)) {
    const text = await release.text(path);
    if (!text || text.length > GUIDE_LIMIT || !CUE.test(text)) continue;
    const { readPython } = await import('../../text/python.ts');
    const reading = readFile(path, readPython(pythonBlocks(text)), 'training');
    if (isBelieved(reading)) found.push(reading);
  }
  return found;
}

/** The Python blocks of a document, every other line blank, so that lines keep their numbers. */
function pythonBlocks(markdown: string): string {
  let inside = false;
  let indent = 0;
  const lines = markdown.split('\n').map((line) => {
    const fence = /^(\s*)(?:```|~~~)\s*(\w*)/.exec(line);
    if (fence) {
      inside = !inside && /^(?:python|py|python3)$/i.test(fence[2]!);
      indent = fence[1]!.length;
      return '';
    }
    return inside ? line.slice(Math.min(indent, line.length - line.trimStart().length)) : '';
  });
  return lines.join('\n');
}
