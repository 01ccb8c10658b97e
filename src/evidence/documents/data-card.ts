import type { Block, Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { simplify } from '../links/makers.ts';
import { dataPageIn } from './data-folder.ts';
import { DATA_FACTS, MADE, partsIn } from './data-words.ts';
import { sectionBelow } from './section.ts';

const DATA_SECTION =
  /\b(?:data-?(?: ?set)?[- ]?(?:sheet|card|statement|documentation)s?|dataset (?:description|overview|details|summary|structure|composition|format))\b|数据(?:卡|集?说明|集?介绍|集?概述)/i;

/** "docs/BENCHMARK.md": the sets that are described there measure. */
const OF_A_MEASURE = /(?:^|\/)(?:benchmarks?|eval(?:uation)?s?)\.\w+$/i;

/** A section that describes the training data: how much, of what, how it was made; or a README in the data's folder. */
export function dataCardIn(document: Document): Evidence | undefined {
  if (OF_A_MEASURE.test(document.path)) return undefined;
  for (const [index, heading] of document.blocks.entries()) {
    if (heading.kind !== 'heading') continue;
    const below = sectionBelow(document.blocks, index);
    if (isDataCard(heading, below)) {
      return {
        file: document.path,
        line: document.placeAt(heading.start).line,
        detail: `section "${heading.text.trim().slice(0, 80)}"`,
      };
    }
  }
  return dataPageIn(document);
}

/** Chinese says as much in less than half the characters. */
const HAN = /\p{Script=Han}{4}/u;

function isDataCard(heading: Block, below: readonly Block[]): boolean {
  const told = partsIn(below.filter(({ kind }) => kind === 'heading').map(({ text }) => text));
  const isNamed = DATA_SECTION.test(heading.text);
  const isDescribed = describesItself(heading.text, below[0]?.text ?? '');
  const isOfData = ENDS_IN_DATA.test(heading.text);
  if (!isNamed && !isDescribed && !isOfData && told < 3) return false;
  const text = below.map((block) => block.text).join('\n');
  if (text.length <= (HAN.test(text) ? 80 : 200)) return false;
  if (isOfData && describesData(below)) return true;
  const about =
    isNamed ||
    isDescribed ||
    ((text.match(/\bdata-?(?:set)?s?\b|数据/gi)?.length ?? 0) >= 4 && heading.depth >= 2);
  return about && (told >= 3 || ((isNamed || isDescribed) && DATA_FACTS.test(text)));
}

const IS_DATA =
  /^[^.]{0,40}\b(?:is|are|consists? of|contains?|comprises?)\b[^.]{0,80}\b(?:training set|data-?sets?|corpus|instruction(?:[- ]tuning)? data|QA data)\b/i;
/** "Acorn models are trained on a data set …". */
const OF_A_MODEL = /\b(?:models?|train(?:ed|s)|tuned)\b/i;
const IS_MEASURE = /\b(?:benchmark|evaluat\w+|test set|leaderboard)\b/i;

/** "### Acorn4M" and below it "Acorn4M is a training set for …": the section is the card of that set. */
function describesItself(heading: string, first: string): boolean {
  const name = simplify(heading.replace(/\s+data(?:[- ]?sets?)?\W*$/i, ''));
  return (
    name.length >= 4 &&
    simplify(first.slice(0, 100)).startsWith(name) &&
    !OF_A_MODEL.test(IS_DATA.exec(first)?.[0] ?? 'model') &&
    !IS_MEASURE.test(first.slice(0, 300))
  );
}

/** "## AcornChat Data", "# 开源金融数据集". */
const ENDS_IN_DATA = /^(?=.{0,60}$)(?:.*\S[- ])?(?:data-?sets?|data|corpus)\W*$|(?:数据集?|语料)\W*$/iu;
const HAS_FORMAT = /\bformat\b|\bfields\b|数据格式|字段/i;
const OPENED = /\bwe (?:\w+ )?(?:releas|publish|open[- ]?sourc)\w*\b|(?:开源|发布|公开)[^。\n]{0,20}数据/i;

/** The three things that a card tells first, in the section's own words: how much, who made it, and in what form it is. */
function describesData(below: readonly Block[]): boolean {
  const end = below.findIndex(({ kind }) => kind === 'heading');
  const text = (end > 0 ? below.slice(0, end) : below).map((block) => block.text).join('\n');
  return (
    DATA_FACTS.test(text) &&
    HAS_FORMAT.test(text) &&
    (MADE.test(text) || OPENED.test(text)) &&
    !IS_MEASURE.test(text.slice(0, 300))
  );
}
