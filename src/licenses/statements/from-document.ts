import type { Block, Document } from '../../text/document.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Scope } from '../../vocabulary.ts';
import { licenseAtAddress } from '../addresses.ts';
import { licenseOfId, namesIn } from '../names.ts';
import { badgeOf } from './badge.ts';
import { scopesOfSubject } from './scope-words.ts';
import type { Statement } from './statement.ts';

/** Finds the file of the release that a link of the document leads to, when it is a license file. */
export type FileOfLink = (url: string) => string | undefined;

const SPEAKS =
  /licen[cs]|许可|協議|协议|ライセンス|\bunder (?:the )?(?:apache|mit|bsd|cc|gpl|openrail|modified)|\bterms\b|(?:research|academic|non-?commercial)[^.]{0,60}(?:only|purposes)|商用|商业|学术/i;
const LICENSING =
  /licen[cs]e?d?\b|\brelease[sd]?\b|\bdistributed\b|\bavailable\b|\bprovided\b|\bpublished\b|\bsubject to\b|\bgoverned\b|\bunder\b|\bcompl(?:y|ies)\b|\bfollows?\b|\badopts?\b|\b(?:is|are|uses?)(?: also)?\s*$|协议|许可|遵循|ライセンス/i;
/** Sentences about the licenses of others. */
const OTHERS =
  /\b(?:derived from|originally|based on(?! (?:the |an? |our )?[^.]{0,60}licen)|built (?:up)?on|builds (?:up)?on|third[- ]part(?:y|ies)|adapted|borrow(?:ed|s)?|thanks?|dependenc(?:y|ies)|upstream|fine-?tuned (?:from|on)|trained on|trained with|initiali[sz]ed|compar(?:e[sd]?|ing|isons?)|whose|baselines?|such as|e\.g\.|for example|competitors?|in contrast|unlike|instead of|inspired|contribut(?:e|ions?|ing)|you agree|acknowledge?ments?)\b|基于(?![^。]{0,30}(?:协议|许可))|第三方/i;
/** What speaks of the release even where it names the origin ("based on X and must be used under the X License"). */
const STRONG =
  /\b(?:should|must|can|may)(?: only)? be used (?:under|in accordance)|\b(?:is|are) subject to|\bmust (?:follow|comply|abide)/i;
/** A part of what is spoken of, which the rest need not share. */
const PART =
  /\b(?:some|parts?|portions?|certain|several)\b[^.]{0,30}\b(?:code|files?|data|models?|of)\b|\boriginates?\b|\bcomes? from\b|部分/i;
const OWN =
  /\b(?:this|these|our|we|all|both|its|the|they|it)\b|\.tar\b|-\d+(?:\.\d+)?[bm]\b|-licensed\b|本|我们|我們|它们|これら|私たち/i;
const SECTION = /licen[cs]|许可|协议|ライセンス|terms|使用|声明/i;
const OTHERS_SECTION =
  /acknowledg|credit|thank|related|third[- ]part|citation|contribut|references|致谢|引用/i;
/** Use that is limited without any license being named. */
const LIMITED =
  /\b(?:only|solely|exclusively|strictly|intended)\b[^.]{0,80}\b(?:research|academic|non-?commercial)|\b(?:research|academic|non-?commercial)(?:[- ](?:research|use|purposes?|usage|only))*[- ]only\b|prohibited (?:for|from)[^.]{0,30}commercial|(?:仅|只)[^。]{0,12}(?:研究|学术|學術)|严禁[^。]{0,10}商/i;

/** What a document says of the terms: front matter, badges, tables, sentences. */
export function statementsOf(document: Document, fileOfLink: FileOfLink, project = ''): Statement[] {
  const found: Statement[] = [...ofFrontMatter(document, fileOfLink), ...ofBadges(document, fileOfLink)];
  const subject: Subject = { headings: '', scopes: [] };
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'heading') continue;
    const headings = block.headings.join('\n');
    if (headings !== subject.headings || !SECTION.test(headings))
      Object.assign(subject, { headings, scopes: [] });
    const linked = block.links.some((link) => !link.image && fileOfLink(link.url) !== undefined);
    const named = /licen[cs]/i.test(block.headings.at(-1) ?? '') && block.text.length < 200;
    if (!linked && !named && !SPEAKS.test(block.text) && !(block.column && SECTION.test(block.column)))
      continue;
    if (block.kind === 'cell') found.push(...ofCell(document, block, fileOfLink));
    else
      found.push(
        ...ofSentences(document, block, fileOfLink, subject, {
          before: document.blocks.slice(Math.max(0, index - 4), index),
          after: document.blocks.slice(index + 1, index + 4),
          project,
        }),
      );
  }
  return found;
}

function placed(document: Document, offset: number): { path: string; line: number; column: number } {
  return { path: document.path, ...document.placeAt(offset) };
}

function* ofFrontMatter({ path, frontMatter }: Document, fileOfLink: FileOfLink): Generator<Statement> {
  const data = frontMatter?.data;
  if (!frontMatter || !data) return;
  const strings = (value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  const line = frontMatter.lineOf(['license']) ?? frontMatter.lineOf(['license_name']);
  if (line === undefined) return;
  const link = strings(data.license_link)[0];
  const named = strings(data.license_name);
  const given = strings(data.license).filter((id) => !/^(?:other|unknown)$/i.test(id));
  const ids = [...given, ...(given.length > 0 ? [] : named)].map(
    (id) => licenseOfId(id) ?? namesIn(id)[0]?.id ?? id.toLowerCase(),
  );
  const address = link ? licenseAtAddress(link) : undefined;
  if (ids.length === 0 && address) ids.push(licenseOfId(address) ?? address);
  const file = link ? fileOfLink(link) : undefined;
  if (ids.length === 0 && !file) return;
  const ofData = ['dataset_info', 'size_categories', 'task_categories', 'annotations_creators'].some(
    (key) => key in data,
  );
  yield {
    path,
    line,
    ids,
    ...(file ? { file } : {}),
    scopes: ofData ? ['data'] : ['weights'],
    restrictions: [],
    kind: 'front matter',
  };
}

function* ofCell(document: Document, block: Block, fileOfLink: FileOfLink): Generator<Statement> {
  if (!block.column || !/licen[cs]|许可|协议/i.test(block.column) || block.row === 0) return;
  const target = targetOf(block.links, fileOfLink);
  const ids = namesOf(block.text, target.ids);
  if (ids.length === 0 && !target.file) return;
  const about = scopesOfSubject(`${block.column} ${block.headings.at(-1) ?? ''}`);
  yield {
    ...placed(document, block.start),
    ids,
    ...(target.file ? { file: target.file } : {}),
    scopes: about.includes('data') ? ['data'] : ['weights'],
    restrictions: [],
    kind: 'table',
  };
}

/** What the last sentence of a license section spoke of: "See LICENSE" after it speaks of the same. */
interface Subject {
  headings: string;
  scopes: Scope[];
}

const CARD = /model[-_ ]?card/i;
/** "License: MIT", "**License** [Proprietary](LICENSE)": a label, not a sentence. */
const LABEL = /^\W{0,4}(?:model |weights? )?licen[cs]es?\s*[:：\-—]?\s/i;
const FOLLOWING = /\b(?:following|below)\b[^.]{0,20}\blicen[cs]e|\blicen[cs]e below\b/i;

function* ofSentences(
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
        ...(PART.test(subject) ? { partial: true as const } : {}),
        restrictions: [],
        kind: 'sentence',
      };
    }
  }
  if (inSection) last.scopes = carried;
}

/** "Permissive Apache 2.0 license: build freely" among the features of a release. */
const PRAISE =
  /^\W{0,4}(?:fully |truly |permissive |open[- ]source |open |commercially )*[\w. -]{0,30}licen[cs]ed?\b/i;
const FEATURES = /highlight|feature|overview|introduction|why|key/i;
const MODEL_FACTS =
  /\b(?:parameters|architecture|context length|layers|attention heads|model type|developed by|vocabulary|languages?)\b/i;

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

/** Badges anywhere in the document, with the license file that each leads to. */
function* ofBadges(document: Document, fileOfLink: FileOfLink): Generator<Statement> {
  const { source } = document;
  for (const match of source.matchAll(BADGE)) {
    const badge = badgeOf(match[0]);
    if (!badge) continue;
    const after = /^[^\n]{0,80}?\]\(([^)\s]{1,300})\)/u.exec(
      source.slice(match.index + match[0].length, match.index + match[0].length + 400),
    );
    const before = /href=["']([^"']{1,300})["'][^>]*>\s*<img[^>]{0,200}$/i.exec(
      source.slice(Math.max(0, match.index - 700), match.index),
    );
    const target = after?.[1] ?? before?.[1];
    const file = target ? fileOfLink(target) : undefined;
    if (!badge.id && !file) continue;
    const offset = match.index;
    yield {
      ...placed(document, offset),
      ids: badge.id ? [badge.id] : [],
      ...(file ? { file } : {}),
      scopes: badge.scopes,
      restrictions: [],
      kind: 'badge',
    };
  }
}

const BADGE = /https?:\/\/(?:img\.)?(?:shields\.io|badgen\.net)\/[^\s)"'<>]{1,400}/gi;

interface Mention {
  from: number;
  to: number;
  ids: string[];
  file?: string;
}

type SentenceLink = { url: string; from: number; to: number };

/** Names of licenses and links to license files or well-known addresses, in order; a link around a name is one mention. */
function mentionsIn(text: string, links: readonly SentenceLink[], fileOfLink: FileOfLink): Mention[] {
  const mentions: Mention[] = namesIn(text).map(({ id, from, to }) => ({ from, to, ids: [id] }));
  for (const link of links) {
    const target = targetOf([link], fileOfLink);
    if (!target.file && target.ids.length === 0) continue;
    const inside = mentions.filter(({ from, to }) => from < link.to && link.from < to);
    const near = inside[0] ?? mentions.find(({ to }) => to <= link.from && link.from - to <= 24);
    if (near) {
      if (target.file) near.file = target.file;
      near.to = Math.max(near.to, link.to);
    } else
      mentions.push({
        from: link.from,
        to: link.to,
        ids: target.ids,
        ...(target.file ? { file: target.file } : {}),
      });
  }
  return mentions.sort((a, b) => a.from - b.from);
}

function targetOf(
  links: readonly { url: string }[],
  fileOfLink: FileOfLink,
): { ids: string[]; file?: string } {
  for (const { url } of links) {
    const file = fileOfLink(url);
    if (file) return { ids: [], file };
    const id = licenseAtAddress(url);
    if (id) return { ids: [licenseOfId(id) ?? id] };
  }
  return { ids: [] };
}

function namesOf(text: string, fallback: string[]): string[] {
  const named = namesIn(text).map(({ id }) => id);
  if (named.length > 0) return named;
  const id = licenseOfId(text);
  return id ? [id] : fallback;
}
