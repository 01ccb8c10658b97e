import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { sourcesIn } from '../data/sources.ts';
import { tablesOf } from '../documents/tables.ts';
import { sentenceAround } from '../links/sentence.ts';
import { AMOUNT, linkedSources, listedSources, NO_MIXTURE, OF_DATA } from './listed-sources.ts';

const TRAINED_ON =
  /\b(?:pre-?train\w*|train(?:ed|ing)|fine-?tun\w+|tuned|instruction-tuned|learn(?:ed|s))\b[^.\n]{0,120}\b(?:on|with|using|from|data\w*|corpus|mixture)\b|\b(?:training|pre-?training|fine-?tuning|sft) (?:data\w*|corpus|mix\w*)\b|训练数据|语料/i;
/** "… trained on ImageNet": one name that stands right there is the whole mixture. */
const ON_IT = /\b(?:pre-?)?trained (?:[\w-]+ ){0,3}on (?:the )?(?:[A-Z]\w*|C4)/;
/** Where a document says what data the model learned from: named sources or amounts, in a sentence or a table of the mixture. */
export function mixtureInDocument(document: Document): Evidence[] {
  const found: Evidence[] = [];
  for (const table of tablesOf(document)) {
    const text = table.rows
      .flat()
      .map((cell) => cell.text)
      .join(' | ')
      .slice(0, 8000);
    const names = sourcesIn(text);
    const header = `${table.rows[0]?.map((cell) => cell.text).join(' | ')} ${table.headings.at(-1) ?? ''}`;
    const about =
      /\b(?:data(?:sets?)?|sources?|mixture|corpus|composition|tokens|sampling|proportion|ratio|weight)\b|数据|语料|比例/i.test(
        header,
      ) && !/\b(?:eval|benchmark|result)/i.test(header);
    const first = table.rows[0]?.[0];
    if (
      first &&
      ((names.length >= 2 && about) ||
        /\b(?:training|pre-?training) data\b(?! (?:date|cut-?off))/i.test(text))
    ) {
      found.push({
        file: document.path,
        line: document.placeAt(first.start).line,
        detail: `table of data${names.length ? `: ${names.slice(0, 5).join(', ')}` : ''}`,
      });
    }
  }
  const listed = listedSources(document.blocks);
  if (listed)
    found.push({
      file: document.path,
      line: document.placeAt(listed.at.start).line,
      detail: `lists ${listed.names.join(', ')}`,
    });
  for (const block of document.blocks) {
    if (found.length >= 8) break;
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    if (!TRAINED_ON.test(block.text)) {
      const named = OF_DATA.test(block.headings.at(-1) ?? '') ? sourcesIn(block.text) : [];
      if (named.length >= 2 && !NO_MIXTURE.test(block.text))
        found.push({
          file: document.path,
          line: document.placeAt(block.start).line,
          detail: `names ${named.slice(0, 5).join(', ')}`,
        });
      continue;
    }
    for (const match of block.text.matchAll(new RegExp(TRAINED_ON.source, 'gi'))) {
      const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
      const names = sourcesIn(sentence);
      if (names.length < 2) names.push(...linkedSources(block, sentence));
      if (!(names.length >= 2 || (names.length === 1 && (AMOUNT.test(sentence) || ON_IT.test(sentence)))))
        continue;
      if (NO_MIXTURE.test(sentence)) continue;
      found.push({
        file: document.path,
        line: document.placeAt(block.at(match.index)).line,
        detail: `names ${names.slice(0, 5).join(', ')}`,
      });
      break;
    }
  }
  return found;
}

/** Keys under which trainers list what a run reads. */
const DATA_KEY =
  /["']?(?:data[-_]?(?:paths?|mix\w*|sources?|files?|prefix)|train[-_](?:data\w*|files?|paths?|set)|datasets?(?:[-_](?:name|mixer|path|mixture|config|id)s?)?|train_data_config|dataset_mixture)["']?\s*[:=]\s*|--(?:train[-_])?data(?:set|[-_]path|[-_]files?)?[-_\w]*[= ]/gi;
const PLACEHOLDER =
  /^(?:["'[{(\s]*)(?:<|\$|your|path|\/path|\.\.\.|none|null|""|''|\/?mnt|todo|xxx|str\b|field\(|args\b|self\b|config\b|true|false|\d(?![\d_.]*\s+(?:@\s+)?[A-Za-z]))/i;

const KNOWN_FOLDER =
  /^["'\s]{0,2}(?:\/path\/to|path\/to|\/mnt|\$\{?\w+\}?|<\w+>)[\w./-]{0,100}?\/((?:imagenet|laion|c4|pile|openwebtext|redpajama|slimpajama|dolma|fineweb|librispeech|libritts|commonvoice|common_voice|gigaspeech|wenetspeech|aishell|emilia|coco|cc3m|cc12m|webvid|wikipedia|bookcorpus|alpaca|sharegpt|ultrachat|uniref)[\w-]{0,40})(?:[/\s"']|$)/i;

/** Expressions of a program, and settings beside the names. */
const NO_NAME = /^(?:self|args|cfg|config|opt|os|np|torch|jnp|tf|batch|mix|num|max|min|shuffle)(?:[._]|$)/i;

/** Names of data sets in a configuration or a command line; paths that every user fills in are none. */
export function mixtureInCode(text: string): { at: number; detail: string } | undefined {
  for (const match of text.slice(0, 60_000).matchAll(DATA_KEY)) {
    const value = text.slice(match.index + match[0].length, match.index + match[0].length + 300);
    if (PLACEHOLDER.test(value)) {
      // "--data-path /path/to/imagenet/train": where it lies is for the reader to fill in, what it is is said.
      const known = KNOWN_FOLDER.exec(value.split('\n', 1)[0]!)?.[1];
      if (known) return { at: match.index, detail: `data: ${known}` };
      continue;
    }
    // After `=` a name without quotes is a variable, but for a command line's option.
    if (/=\s*$/.test(match[0]) && !match[0].startsWith('--') && !/^[[{(\s]*["']/.test(value)) continue;
    const names = listedIn(value)
      .match(/[A-Za-z][\w.-]{2,60}(?:\/[A-Za-z][\w.-]{2,80})*/g)
      ?.filter((name) => !NO_NAME.test(name) && (/[./_-]|\d/.test(name) || sourcesIn(name).length));
    if (names?.length) return { at: match.index, detail: `data: ${names.slice(0, 4).join(', ')}` };
  }
  return undefined;
}

/** One line, or the items of the list that the line opens. */
function listedIn(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  if (/\S/.test(first) && !/[[{(]\s*$/.test(first)) return first;
  const items = rest.findIndex((line) => !/^\s*(?:-\s|["'[{])/.test(line));
  return [first, ...rest.slice(0, items < 0 ? rest.length : items)].join('\n');
}
