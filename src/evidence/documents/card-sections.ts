import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';

/** Front matter keys that make a README the card of a hub page. */
const CARD_KEYS = [
  'pipeline_tag',
  'base_model',
  'model-index',
  'library_name',
  'model_name',
  'license_name',
] as const;

/** The sections that a model card has, by the template of the hubs and by the paper that asked for them. */
const CARD_SECTIONS: readonly RegExp[] = [
  /^\W*(?:model (?:details|overview|description|information|summary)|about the model)\b/i,
  /\b(?:intended|out[- ]of[- ]scope|direct|downstream) uses?\b|\buses? (?:cases?|and limitations)\b|^\W*uses?\W*$/i,
  /\blimitations?\b|\bbias(?:es)?\b|\brisks?\b/i,
  /\bethic\w*|\bresponsib\w*|\bsafety\b/i,
  /^\W*(?:training (?:data|procedure|details)|environmental impact|carbon)\b/i,
  /^\W*(?:evaluation(?: results| data)?|metrics|quantitative analys[ei]s)\b/i,
];

/** A README that is set as a model card: hub front matter, the word itself as a heading, or the sections of one. */
export function modelCardIn(document: Document, main: boolean): Evidence | undefined {
  const keys = Object.keys(document.frontMatter?.data ?? {});
  const known = CARD_KEYS.filter((key) => keys.includes(key));
  if (main && (known.length || (keys.includes('license') && keys.includes('tags')))) {
    return {
      file: document.path,
      line: 1,
      detail: `front matter of a model card (${(known.length ? known : ['license', 'tags']).join(', ')})`,
    };
  }
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  const named = headings.find((block) => /\bmodel[- ]cards?\b|模型卡/i.test(block.text));
  if (named && hasText(document, named.end))
    return {
      file: document.path,
      line: document.placeAt(named.start).line,
      detail: `section "${named.text.slice(0, 80)}"`,
    };
  if (!main) return undefined;
  const sections = CARD_SECTIONS.map((section) => headings.find((block) => section.test(block.text))).filter(
    (block) => block !== undefined,
  );
  const overview =
    CARD_SECTIONS[0]!.test(sections[0]?.text ?? '') &&
    sections.some((block) => /\blimitations?\b/i.test(block.text));
  if (sections.length < (overview ? 2 : 3)) return undefined;
  return {
    file: document.path,
    line: document.placeAt(sections[0]!.start).line,
    detail: `sections of a model card: ${sections
      .slice(0, 4)
      .map((block) => block.text.trim())
      .join(', ')}`,
  };
}

/** True when a section says something: text follows before the next heading. */
function hasText(document: Document, offset: number): boolean {
  const next = document.blocks.find((block) => block.start >= offset);
  return next !== undefined && next.kind !== 'heading' && next.text.trim().length > 40;
}

const DATA_SECTION =
  /\b(?:data-?(?: ?set)?[- ]?(?:sheet|card|statement|documentation)|dataset (?:description|overview|details|summary|structure|composition|format))\b|数据(?:卡|集说明|集介绍)/i;
const DATA_FACTS =
  /\b\d[\d.,]*\s?(?:[kmbt]|million|billion|trillion|gb|tb|万|亿)?\s?(?:tokens|examples|samples|instances|documents|rows|hours|pairs|conversations|images|records|entries|instructions|词|条)\b|\b\d[\d.,]*\s?[kmg]b\b/i;

/** The parts of a data card, as headings below the one that names the data. */
const DATA_CARD_PARTS: readonly RegExp[] = [
  /\b(?:introduction|overview|summary|description|motivation)\b|介绍|概述/i,
  /\b(?:format|structure|fields|schema|languages?|composition|statistics)\b|格式|组成|统计/i,
  /\b(?:sources?|collection|curation|process\w*|annotation\w*)\b|来源|收集|处理/i,
  /\b(?:bias\w*|sensitive|personal|limitations?|privacy|ethic\w*)\b|偏见|敏感/i,
  /\blicen[cs]\w*|许可/i,
];

/** A section that describes the training data: how much, of what, how it was made; or a README in the data's folder. */
export function dataCardIn(document: Document): Evidence | undefined {
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  for (const heading of headings) {
    const below = document.blocks.filter(
      (block) => block.start > heading.start && block.headings.includes(heading.text),
    );
    const text = below.map((block) => block.text).join('\n');
    const parts = DATA_CARD_PARTS.filter((part) =>
      below.some((block) => block.kind === 'heading' && part.test(block.text)),
    );
    const about =
      DATA_SECTION.test(heading.text) ||
      (parts.length >= 3 &&
        (text.match(/\bdata-?(?:set)?s?\b|数据/gi)?.length ?? 0) >= 4 &&
        heading.depth >= 2);
    if (about && text.length > 200 && (DATA_FACTS.test(text) || parts.length >= 3)) {
      return {
        file: document.path,
        line: document.placeAt(heading.start).line,
        detail: `section "${heading.text.trim().slice(0, 80)}"`,
      };
    }
  }
  if (!/^(?:data|datasets?)\/readme(?:[-_.](?:zh|cn|en|zh[-_]cn))?\.md$/i.test(document.path))
    return undefined;
  const text = document.blocks.map((block) => block.text).join('\n');
  return text.length > 150 && DATA_FACTS.test(text)
    ? { file: document.path, line: 1, detail: 'describes the data of the release' }
    : undefined;
}
