import type { Block, Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { sectionBelow } from './section.ts';

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
  if (named && isCardItself(sectionBelow(document.blocks, document.blocks.indexOf(named))))
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

/** True when the section below the heading is a card: text of its own, and not a list of links to cards. */
function isCardItself(below: readonly Block[]): boolean {
  const length = below.reduce((sum, block) => sum + block.text.length, 0);
  const linked = below.some((block) =>
    block.links.some(({ url }) => /huggingface\.co\/|modelscope\.cn\//.test(url)),
  );
  return length > (linked ? 1000 : 100);
}
