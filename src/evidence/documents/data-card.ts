import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { simplify } from '../links/makers.ts';
import { sectionBelow } from './section.ts';

const DATA_SECTION =
  /\b(?:data-?(?: ?set)?[- ]?(?:sheet|card|statement|documentation)|dataset (?:description|overview|details|summary|structure|composition|format))\b|数据(?:卡|集?说明|集?介绍|集?概述)/i;
const DATA_FACTS =
  /\b\d[\d.,]*\s?(?:[kmbt]|million|billion|trillion|gb|tb|万|亿)?\s?(?:tokens|examples|samples|instances|documents|rows|hours|pairs|conversations|images|records|entries|instructions?|(?:3D )?(?:assets|objects|scenes|shapes|meshes)|videos|clips|recordings|utterances|molecules|structures|sequences|trajectories|episodes)\b|\d[\d.,]*\s?[万亿千百]?\s?(?:词|条|篇)|\b\d[\d.,]*\s?[kmg]b\b/i;

/** The parts of a data card, as headings below the one that names the data. */
const DATA_CARD_PARTS: readonly RegExp[] = [
  /\b(?:introduction|overview|summary|description|motivation)\b|介绍|概述/i,
  /\b(?:format|structure|fields|schema|languages?|composition|statistics)\b|格式|字段|组成|统计/i,
  /\b(?:sources?|collection|curation|process\w*|annotation\w*)\b|来源|收集|处理/i,
  /\b(?:bias\w*|sensitive|personal|limitations?|privacy|ethic\w*)\b|偏见|敏感|局限|限制/i,
  /\blicen[cs]\w*|许可/i,
];

/** A section that describes the training data: how much, of what, how it was made; or a README in the data's folder. */
export function dataCardIn(document: Document): Evidence | undefined {
  for (const [index, heading] of document.blocks.entries()) {
    if (heading.kind !== 'heading') continue;
    const below = sectionBelow(document.blocks, index);
    const headings = below.filter(({ kind }) => kind === 'heading');
    const parts = DATA_CARD_PARTS.filter((part) => headings.some((block) => part.test(block.text)));
    const isNamed = DATA_SECTION.test(heading.text);
    const isDescribed = describesItself(heading.text, below[0]?.text ?? '');
    if (!isNamed && !isDescribed && parts.length < 3) continue;
    const text = below.map((block) => block.text).join('\n');
    const about =
      isNamed ||
      isDescribed ||
      ((text.match(/\bdata-?(?:set)?s?\b|数据/gi)?.length ?? 0) >= 4 && heading.depth >= 2);
    if (about && text.length > (HAN.test(text) ? 80 : 200) && (DATA_FACTS.test(text) || parts.length >= 3)) {
      return {
        file: document.path,
        line: document.placeAt(heading.start).line,
        detail: `section "${heading.text.trim().slice(0, 80)}"`,
      };
    }
  }
  const [named, subset] =
    /^(?:data|datasets?)\/([^/]+\/)?readme(?:[-_.](?:zh|cn|en|zh[-_]cn))?\.md$/i.exec(document.path) ?? [];
  if (named === undefined) return undefined;
  // The README of one set among several is a card where it has the parts of one: notes on a script are none.
  const headings = document.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const told = DATA_CARD_PARTS.filter((part) => headings.some((heading) => part.test(heading)));
  if (subset !== undefined && told.length < 2) return undefined;
  const text = document.blocks.map((block) => block.text).join('\n');
  // What supplements an evaluation describes the data that it measures with.
  const measures =
    (text.match(/\beval\w*|\bbenchmark\w*/gi)?.length ?? 0) >
    (text.match(/\btrain\w*|\bfine-?tun\w*|\binstruction\w*|训练|指令/gi)?.length ?? 0);
  return text.length > 100 && !measures && DATA_FACTS.test(text)
    ? { file: document.path, line: 1, detail: 'describes the data of the release' }
    : undefined;
}

/** Chinese says as much in less than half the characters. */
const HAN = /\p{Script=Han}{4}/u;

const IS_DATA =
  /^[^.]{0,40}\b(?:is|are|consists? of|contains?|comprises?)\b[^.]{0,80}\b(?:training set|data-?sets?|corpus|instruction(?:[- ]tuning)? data)\b/i;
/** "Acorn models are trained on a data set …". */
const OF_A_MODEL = /\b(?:models?|train(?:ed|s)|tuned)\b/i;
const IS_MEASURE = /\b(?:benchmark|evaluat\w+|test set|leaderboard)\b/i;

/** "### Acorn4M" and below it "Acorn4M is a training set for …": the section is the card of that set. */
function describesItself(heading: string, first: string): boolean {
  const name = simplify(heading);
  return (
    name.length >= 4 &&
    simplify(first.slice(0, 100)).startsWith(name) &&
    !OF_A_MODEL.test(IS_DATA.exec(first)?.[0] ?? 'model') &&
    !IS_MEASURE.test(first.slice(0, 300))
  );
}
