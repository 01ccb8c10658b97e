import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { DATA_FACTS, MADE, partsIn, TRAINS } from './data-words.ts';

/** "data/README.md", "acorn_dataset/README.md", and the README of one set among several: "data/acorn4m/README_zh.md". */
const FOLDER_README =
  /^(?:[\w.-]{1,40}[-_])?(?:data|datasets?|corpus|corpora|instructions?)\/([^/]+\/)?readme(?:[-_.](?:zh|cn|en|zh[-_]cn))?\.md$/i;
/** "DATASET.md", "docs/data_zh.md": a page about the data of the release. */
const DATA_PAGE = /^(?:docs?\/)?(?:(?:training[-_])?data|datasets?)(?:[-_.](?:zh|cn|en|zh[-_]cn))?\.md$/i;

/** The README of a folder of data, or a page about the data, that tells how much there is, of what, or how it was made. */
export function dataPageIn(document: Document): Evidence | undefined {
  const [named, subset] = FOLDER_README.exec(document.path) ?? [];
  const isPage = DATA_PAGE.test(document.path);
  if (named === undefined && !isPage) return undefined;
  const told = partsIn(document.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text));
  const text = document.blocks.map((block) => block.text).join('\n');
  const made = MADE.test(text) && TRAINS.test(text);
  // The README of one set among several is a card where it has the parts of one: notes on a script are none.
  if (subset !== undefined && told < 2 && !(told && made)) return undefined;
  // A page on how to download and lay out what others publish is a guide.
  if (isPage && !(told && made)) return undefined;
  if (text.length <= 100 || measures(text, told)) return undefined;
  return DATA_FACTS.test(text) || made
    ? { file: document.path, line: 1, detail: 'describes the data of the release' }
    : undefined;
}

/** What supplements an evaluation describes the data that it measures with. A card may tell of a test set too. */
function measures(text: string, told: number): boolean {
  const ofMeasuring = text.match(/\beval\w*|\bbenchmark\w*/gi)?.length ?? 0;
  const ofTraining = text.match(/\btrain\w*|\bfine-?tun\w*|\binstruction\w*|训练|指令/gi)?.length ?? 0;
  return ofMeasuring > ofTraining && !(told >= 3 && /\btraining (?:set|split)\b/i.test(text));
}
