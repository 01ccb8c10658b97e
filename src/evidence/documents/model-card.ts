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

/** What the README of a folder called for the model has besides, as the page of a hub does. */
const PAGE_SECTIONS: readonly RegExp[] = [
  ...CARD_SECTIONS,
  /^\W*(?:introduction|overview)\b/i,
  /^\W*(?:performance|results|benchmarks?)\b/i,
  /\b(?:prohibited|research|permitted) uses?\b/i,
  /^\W*licen[cs]es?\W*$/i,
];
const MODEL_FOLDER = /^models?\/readme(?:[-_.][\w-]+)?\.md$/i;
const ENOUGH_PAGE_SECTIONS = 4;

/** What a card's list of facts gives, by the same templates: "**Model type:** Transformer decoder". */
const CARD_FIELDS: readonly RegExp[] = [
  /^\W*(?:model|architecture) types?\b[^:：]{0,30}[:：]/i,
  /^\W*(?:developed|funded|shared|created|trained|released)(?: by)?\b[^:：]{0,30}[:：]|^\W*(?:model )?(?:developers?|authors?|organi[sz]ation)\b[^:：]{0,40}[:：]/i,
  /^\W*(?:supported )?languages?\b[^:：]{0,20}[:：]/i,
  /^\W*(?:model )?licen[cs]e\b[^:：]{0,10}[:：]/i,
  /^\W*(?:fine-?tuned|derived|continued) from\b[^:：]{0,20}[:：]|^\W*(?:parent|base) model\b[^:：]{0,20}[:：]/i,
  /^\W*(?:model )?(?:version|release date|date|size|parameters|architecture|inputs?|outputs?|context length|(?:data|knowledge) (?:freshness|cut-?off))\b[^:：]{0,20}[:：]/i,
  /^\W*(?:resources for more information|model (?:summary|description)|intended uses?|out-of-scope uses?)\b[^:：]{0,20}[:：]/i,
];
const ENOUGH_FIELDS = 3;

/** A README that is set as a model card: hub front matter, the word itself as a heading, its sections or its facts. */
export function modelCardIn(document: Document, main: boolean): Evidence | undefined {
  const at = (start: number, detail: string): Evidence => ({
    file: document.path,
    line: document.placeAt(start).line,
    detail,
  });
  const keys = Object.keys(document.frontMatter?.data ?? {});
  const known = CARD_KEYS.filter((key) => keys.includes(key));
  const told = main ? known.length > 0 : known.length > 0 && keys.length >= 2;
  if (told || (main && keys.includes('license') && keys.includes('tags'))) {
    const shown = known.length ? known : ['license', 'tags'];
    return { file: document.path, line: 1, detail: `front matter of a model card (${shown.join(', ')})` };
  }
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  const named = headings.find((block) => /\bmodel[- ]cards?\b|模型卡/i.test(block.text));
  if (named && isCardItself(sectionBelow(document.blocks, document.blocks.indexOf(named))))
    return at(named.start, `section "${named.text.slice(0, 80)}"`);
  const facts = factsIn(document.blocks);
  if (facts) return at(facts.start, `facts of a model card: ${facts.text.trim().slice(0, 80)}`);
  const ofFolder = MODEL_FOLDER.test(document.path);
  if (!main && !ofFolder) return undefined;
  const sections = (ofFolder ? PAGE_SECTIONS : CARD_SECTIONS)
    .map((section) => headings.find((block) => section.test(block.text)))
    .filter((block) => block !== undefined);
  const overview =
    CARD_SECTIONS[0]!.test(sections[0]?.text ?? '') &&
    sections.some((block) => /\blimitations?\b/i.test(block.text));
  if (sections.length < (ofFolder ? ENOUGH_PAGE_SECTIONS : overview ? 2 : 3)) return undefined;
  const titles = sections.slice(0, 4).map((block) => block.text.trim());
  return at(sections[0]!.start, `sections of a model card: ${titles.join(', ')}`);
}

/** The first item of a list that gives the facts of a card, one an item. */
function factsIn(blocks: readonly Block[]): Block | undefined {
  let first: Block | undefined;
  let fields = new Set<RegExp>();
  for (const block of blocks) {
    if (block.kind !== 'item') {
      first = undefined;
      fields = new Set();
      continue;
    }
    const field = CARD_FIELDS.find((each) => each.test(block.text));
    if (!field) continue;
    first ??= block;
    fields.add(field);
    // Facts about anything give a license and a version; what kind of model it is, only a card says.
    if (fields.size >= ENOUGH_FIELDS && fields.has(CARD_FIELDS[0]!)) return first;
  }
  return undefined;
}

/** True when the section below the heading is a card: text of its own, and not a list of links to cards. */
function isCardItself(below: readonly Block[]): boolean {
  const length = below.reduce((sum, block) => sum + block.text.length, 0);
  const linked = below.some((block) =>
    block.links.some(({ url }) => /huggingface\.co\/|modelscope\.cn\//.test(url)),
  );
  return length > (linked ? 1000 : 100);
}
