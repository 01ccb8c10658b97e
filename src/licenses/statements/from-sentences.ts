import type { Block, Document } from '../../text/document.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Scope } from '../../vocabulary.ts';
import { namesIn } from '../names.ts';
import { type FileOfLink, type Mention, mentionsIn } from './mentions.ts';
import { scopesOfSubject } from './scope-words.ts';
import { placed, type Statement } from './statement.ts';
import {
  CARD,
  FEATURES,
  FOLLOWING,
  LABEL,
  LICENSING,
  LIMITED,
  MODEL_FACTS,
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
    for (const mention of mentions) {
      const subject = sentence.text.slice(from, mention.from);
      from = mention.to;
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
      yield {
        ...placed(document, block.at(sentence.from + mention.from)),
        ids: mention.ids,
        ...(mention.file ? { file: mention.file } : {}),
        scopes,
        ...(PART.test(subject) || (mentions.length > 1 && TERMS_OF_SOURCES.test(sentence.text))
          ? { partial: true as const }
          : {}),
        restrictions: [],
        kind: 'sentence',
      };
    }
  }
  if (inSection) last.scopes = carried;
}

/** True when a later mention of the sentence is of models alone, and names another license. */
function modelsApart(text: string, mention: Mention, mentions: readonly Mention[]): boolean {
  const index = mentions.indexOf(mention);
  return mentions.slice(index + 1).some((later, step) => {
    const scopes = scopesOfSubject(text.slice(mentions[index + step]!.to, later.from));
    return (
      scopes.length === 1 && scopes[0] === 'weights' && !later.ids.some((id) => mention.ids.includes(id))
    );
  });
}

/** A row of a list about a model: "License: MIT" among its facts, or "[X-7B](hub page) (Apache-2.0)". */
function isModelRow(block: Block, text: string, mention: Mention, around: readonly Block[]): boolean {
  if (LABEL.test(block.text))
    return around.some(({ kind, text: fact }) => kind === 'item' && MODEL_FACTS.test(fact));
  const onHub = block.links.some(({ url }) => /huggingface\.co\/[\w.-]+\/[\w.-]+/i.test(url));
  return onHub && text[mention.from - 1] === '(';
}

/** True when the subject is the project's own name ("Bark is licensed under …"). */
function sameName(subject: string, project: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/gu, '');
  const name = /^\s*(?:the\s+)?([\w .-]{2,40}?)\s+(?:is|are|was|has been)\b/i.exec(subject)?.[1];
  return name !== undefined && plain(name) === plain(project);
}
