import type { Document } from '../../text/document.ts';
import { isMainReadme } from '../places.ts';
import type { ReleaseText } from '../release-text.ts';
import { readHubId } from './hub-id.ts';
import { mentionsInCode } from './in-code.ts';
import { mentionsInDocument } from './in-document.ts';
import type { Mention } from './mention.ts';
import { mentionsInSubmodules } from './submodules.ts';

/** Every address that the release gives, in documents, their front matter, code, configuration and submodules, in that order. */
export async function collectMentions({ release, places, documents }: ReleaseText): Promise<Mention[]> {
  const mentions: Mention[] = [];
  for (const document of documents) {
    const main = isMainReadme(document.path);
    if (main) mentions.push(...inFrontMatter(document));
    mentions.push(...mentionsInDocument(document, main));
  }
  const modules = await release.text('.gitmodules');
  if (modules !== undefined) mentions.push(...mentionsInSubmodules(modules));
  for (const path of places.code) {
    const text = await release.text(path);
    if (text !== undefined) mentions.push(...mentionsInCode(path, text));
  }
  return mentions;
}

/** The data sets that a model card names in its front matter (`datasets:`), as hub ids. */
function inFrontMatter(document: Document): Mention[] {
  const named = document.frontMatter?.data?.datasets;
  const ids = Array.isArray(named) ? named : [named];
  return ids.flatMap((id, index) => {
    const address = typeof id === 'string' ? readHubId(id, true) : undefined;
    const line = document.frontMatter?.lineOf(Array.isArray(named) ? ['datasets', index] : ['datasets']) ?? 1;
    return address
      ? [
          {
            address,
            file: document.path,
            line,
            source: 'front-matter' as const,
            text: String(id),
            sentence: `datasets: ${String(id)}`,
            headings: [],
          },
        ]
      : [];
  });
}
