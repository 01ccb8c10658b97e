import type { Document } from '../text/document.ts';
import { hubNames } from './hub-names.ts';
import { GENERIC, type OwnNames } from './own-names.ts';
import { familyOf, normal, seriesOf, stemOfOwner } from './stems.ts';
import { FOREIGN } from './words/foreign-names.ts';

/** "We release X", "introducing X": the name of something of one's own. */
const INTRODUCED =
  /\b(?:[Ww]e|[Ii]ntroducing|[Pp]resenting|[Aa]nnouncing|[Rr]eleasing)\s+(?:(?:are|have|also|now|officially|proudly|just|recently|hereby|excited|pleased|happy|thrilled|proud|to)\s+)*(?:release[sd]?|introduc(?:e|es|ed|ing)|present(?:ed)?|announce[sd]?|open-?sourced?|launch(?:ed)?|propose[sd]?|unveil(?:ed)?|develop(?:ed)?|train(?:ed)?)?\s*(?:the\s+)?([A-Z][\w.+-]*(?:[ -][A-Z0-9][\w.+-]*){0,3})/g;

/** How INTRODUCED begins: most blocks hold nothing like it, and are not searched for the rest. */
const MAY_INTRODUCE = /(?:[Ww]e|(?:ntroduc|resent|nnounc|eleas)ing)\s/;

/** "X is a family of models", at the start of one of the first paragraphs. */
const DEFINED = /^\W{0,4}([A-Z][\w.+-]*(?: [A-Z0-9][\w.+-]*){0,3}) (?:is|are) (?:an?|the|our) /;

/** Folders whose documents are about anybody's models: how to train them, run them, serve them. */
const EXAMPLES =
  /^(?:examples?|recipes?|cookbooks?|tutorials?|integrations?|demos?|(?:docs?|documentation)(?!.*(?:card|readme)))\//i;

/** Adds the names that a document gives: its title, the models it introduces, the links to its owner's hub pages. */
export function addNamesOf(document: Document, owner: string | undefined, names: OwnNames): void {
  if (EXAMPLES.test(document.path)) return;
  const title = document.blocks.find(({ kind, depth }) => kind === 'heading' && depth <= 2)?.text;
  if (title && title.length < 120) addTitle(title, names);
  for (const { kind, text, quoted } of document.blocks.slice(0, 30)) {
    if (kind === 'code' || kind === 'cell' || quoted) continue;
    const name = DEFINED.exec(text)?.[1];
    if (name && (!FOREIGN.test(name) || names.repository.isOfFamily(name))) names.add(name);
  }
  const { models, isOwner } = hubNames(document, stemOfOwner(owner), names.repository);
  // Where most models of the owner bear the repository's name, the others are of other releases.
  const borne = [...models].filter((name) => names.repository.isBorneBy(name));
  if (isOwner && borne.length * 2 > models.size) names.repository.isOnHub = true;
  for (const name of models) {
    names.add(name);
    // "llama-3-chinese" is one's own, "llama" is not.
    for (const series of [familyOf(name), seriesOf(name)])
      if (!FOREIGN.test(series) || FOREIGN.exec(series)![0] !== series) names.add(series);
  }
  for (const { kind, text } of document.blocks) {
    if (kind === 'code' || !MAY_INTRODUCE.test(text)) continue;
    for (const [, name] of text.slice(0, 2000).matchAll(INTRODUCED)) {
      if (!GENERIC.has(normal(name!))) names.add(name);
    }
  }
}

function addTitle(title: string, names: OwnNames): void {
  const first = title.split(/[:|–—：(（]| - |, /)[0]!.trim();
  const words = first.split(/\s+/);
  if (words.length <= 4) names.add(first);
  for (const word of words) {
    if (/\d|[a-z][A-Z]|^[A-Z]{2,}|-/.test(word)) {
      names.add(word);
      names.add(familyOf(word));
    }
  }
}
