import type { Block, Document } from '../../text/document.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Scope } from '../../vocabulary.ts';
import { namesIn } from '../names.ts';
import { isModelRow, modelsApart, sameName } from './around-mention.ts';
import { DENIED, limitsBeside } from './limits-beside.ts';
import { type FileOfLink, mentionsIn } from './mentions.ts';
import { scopesOfSubject } from './scope-words.ts';
import { placed, type Statement } from './statement.ts';
import {
  CARD,
  FEATURES,
  FOLLOWING,
  LABEL,
  LICENSING,
  LIMITED,
  OTHERS,
  OTHERS_SECTION,
  OWN,
  PART,
  PRAISE,
  SECTION,
  STRONG,
  TERMS_OF_SOURCES,
} from './wording.ts';

/** What the last sentence of a license section spoke of: "See LICENSE" after it speaks of the same. */
export interface Subject {
  headings: string;
  scopes: Scope[];
}

/** Statements of the sentences of a block. `before` and `after` are its neighbours, `project` the release's own name. */
export function* ofSentences(
  document: Document,
  block: Block,
  fileOfLink: FileOfLink,
  last: Subject,
  { before, after: next, project }: { before: readonly Block[]; after: readonly Block[]; project: string },
): Generator<Statement> {
  const heading = block.headings.at(-1) ?? '';
  if (OTHERS_SECTION.test(heading) && !/licen[cs]/i.test(heading)) return;
  const inSection = block.headings.some((one) => SECTION.test(one));
  const labelled = LABEL.test(block.text);
  let carried = last.scopes;
  for (const sentence of sentencesOf(block.text)) {
    const links = block.links.filter(
      (link) => !link.image && link.from >= sentence.from && link.from < sentence.to,
    );
    const mentions = mentionsIn(
      sentence.text,
      links.map((link) => ({ ...link, from: link.from - sentence.from, to: link.to - sentence.from })),
      fileOfLink,
    );
    const place = placed(document, block.at(sentence.from));
    if (OTHERS.test(sentence.text) && !STRONG.test(sentence.text)) continue;
    if (mentions.length === 0) {
      const scopes = scopesOfSubject(sentence.text);
      if (
        (FOLLOWING.test(sentence.text) && scopes.length > 0) ||
        (inSection && /licensed under[^.]*:$/i.test(sentence.text))
      ) {
        const ids = next.flatMap(({ text }) => namesIn(text).map(({ id }) => id)).slice(0, 1);
        if (ids.length > 0) yield { ...place, ids, scopes, restrictions: [], kind: 'sentence' };
        continue;
      }
      if (LIMITED.test(sentence.text) && OWN.test(sentence.text) && scopes.length > 0) {
        yield {
          ...place,
          ids: [],
          scopes,
          restrictions: [/商|commercial/i.test(sentence.text) ? 'non-commercial' : 'research-only'],
          kind: 'sentence',
        };
      }
      if (scopes.length > 0) carried = scopes;
      continue;
    }
    let from = 0;
    for (const [index, mention] of mentions.entries()) {
      const subject = sentence.text.slice(from, mention.from);
      from = mention.to;
      if (DENIED.test(subject)) continue;
      const clause = sentence.text.slice(mention.to, mentions[index + 1]?.from);
      const after = sentence.text.slice(mention.to, mention.to + 40);
      let scopes = scopesOfSubject(subject);
      // "The project is under X; its models are under Y": what the rest of the sentence sets apart is not of the project.
      if (
        scopes.length === 2 &&
        scopes.includes('code') &&
        scopes.includes('weights') &&
        modelsApart(sentence.text, mention, mentions)
      )
        scopes = ['code'];
      if (scopes.length === 0 && /^[-\s]licensed|^\s*(?:code|models?|weights)\b/i.test(after))
        scopes = scopesOfSubject(after);
      if (scopes.length === 0) scopes = carried;
      const strong = STRONG.test(sentence.text);
      if (scopes.length === 0 && strong) scopes = scopesOfSubject(heading);
      if (scopes.length === 0 && inSection) scopes = scopesOfSubject(heading.replace(/licen[cs]e/gi, ''));
      const ofModel =
        CARD.test(document.path) ||
        (block.kind === 'item' && isModelRow(block, sentence.text, mention, [...before, ...next]));
      if (scopes.length === 0 && ofModel) scopes = ['weights'];
      if (scopes.length === 0 && project && sameName(subject, project)) scopes = ['code', 'weights'];
      if (scopes.length === 0 && block.kind === 'item' && PRAISE.test(block.text) && FEATURES.test(heading))
        scopes = ['code', 'weights'];
      if (
        !inSection &&
        !labelled &&
        !(ofModel || PRAISE.test(block.text)) &&
        (scopes.length === 0 ||
          !(strong || OWN.test(sentence.text)) ||
          !(LICENSING.test(sentence.text) || LICENSING.test(subject)))
      )
        continue;
      if (scopes.length > 0) carried = scopes;
      // "…, and the weights may only be used for research": a limit has its own subject, or is of what was named.
      const limits = limitsBeside(clause).map(({ kind, from: start }) => ({
        kind,
        of: scopesOfSubject(clause.slice(0, start)),
      }));
      yield {
        ...placed(document, block.at(sentence.from + mention.from)),
        ids: mention.ids,
        ...(mention.file ? { file: mention.file } : {}),
        scopes,
        ...(PART.test(subject) || (mentions.length > 1 && TERMS_OF_SOURCES.test(sentence.text))
          ? { partial: true as const }
          : {}),
        restrictions: limits.filter(({ of }) => of.length === 0).map(({ kind }) => kind),
        kind: 'sentence',
      };
      const apart = limits.filter(({ of }) => of.length > 0);
      if (apart.length > 0)
        yield {
          ...place,
          ids: [],
          scopes: apart.flatMap(({ of }) => of),
          restrictions: apart.map(({ kind }) => kind),
          kind: 'sentence',
        };
    }
  }
  if (inSection) last.scopes = carried;
}
