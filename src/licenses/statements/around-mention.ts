import type { Block } from '../../text/document.ts';
import type { Mention } from './mentions.ts';
import { scopesOfSubject } from './scope-words.ts';
import { LABEL, MODEL_FACTS } from './wording.ts';

/** What a mention of a license is of, where the words before it do not say. */

/** True when a later mention of the sentence is of models alone, and names another license. */
export function modelsApart(text: string, mention: Mention, mentions: readonly Mention[]): boolean {
  const index = mentions.indexOf(mention);
  return mentions.slice(index + 1).some((later, step) => {
    const scopes = scopesOfSubject(text.slice(mentions[index + step]!.to, later.from));
    return (
      scopes.length === 1 && scopes[0] === 'weights' && !later.ids.some((id) => mention.ids.includes(id))
    );
  });
}

/** A row of a list about a model: "License: MIT" among its facts, or "[X-7B](hub page) (Apache-2.0)". */
export function isModelRow(block: Block, text: string, mention: Mention, around: readonly Block[]): boolean {
  if (LABEL.test(block.text))
    return around.some(({ kind, text: fact }) => kind === 'item' && MODEL_FACTS.test(fact));
  const onHub = block.links.some(({ url }) => /huggingface\.co\/[\w.-]+\/[\w.-]+/i.test(url));
  return onHub && text[mention.from - 1] === '(';
}

/** True when the subject is the project's own name ("Bark is licensed under …"). */
export function sameName(subject: string, project: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/gu, '');
  const name = /^\s*(?:the\s+)?([\w .-]{2,40}?)\s+(?:is|are|was|has been)\b/i.exec(subject)?.[1];
  return name !== undefined && plain(name) === plain(project);
}
