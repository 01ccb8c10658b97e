import type { Block, Document, Link } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { sentenceAround } from '../links/sentence.ts';
import { isMainReadme } from '../places.ts';
import { BENCHMARK_NAMES, METRIC_NAMES, RESULTS_WORDS } from './benchmarks.ts';
import { isMeasured, named, namesIn, surelyNamed } from './measured-names.ts';
import { picturesResults } from './result-pictures.ts';

/** Figures in sentences ("reaches 61.4 on MMLU") and printed lists, and pictures of results, which hold theirs in pixels. */
export function statedResults(document: Document): Evidence[] {
  const listed = listedScores(document.blocks);
  if (listed) {
    const { line } = document.placeAt(listed.start);
    return [{ file: document.path, line, detail: `list of results, ${PRINTED_LINES} figures or more` }];
  }
  let before: Block | undefined;
  for (const block of document.blocks) {
    const detail = stated(document, block, before);
    if (detail) return [{ file: document.path, line: document.placeAt(block.start).line, detail }];
    if (/\S/.test(block.text)) before = block;
  }
  return [];
}

function stated(document: Document, block: Block, before: Block | undefined): string | undefined {
  if (block.kind === 'code') return printed(block.text);
  const heading = block.headings.at(-1) ?? '';
  const pictured = block.links.find((link) => showsResults(link, heading, before?.text ?? ''));
  if (pictured) return `picture of results: ${pictured.url.slice(0, 100)}`;
  if (block.kind === 'cell') return undefined;
  if (isMainReadme(document.path) && saysScore(block.text))
    return `figures of results${named(block.text, ' for ')}`;
  const aboutMetrics = /\bmetrics\b/i.test(heading);
  if (!aboutMetrics && !RESULTS_WORDS.test(heading)) return undefined;
  const names = namesIn(block.text);
  const figures = block.text.match(/\b\d{1,3}\.\d+\b|\b\d{1,3} ?%/g)?.length ?? 0;
  const enough = aboutMetrics ? names.length && figures : names.length >= 2 && figures >= 2;
  return enough ? `figures of results${named(block.text, ' for ')}` : undefined;
}

const ANY_BENCHMARK = new RegExp(BENCHMARK_NAMES.source, 'i');
const PRINTED_FIGURE = /[:=|\s]\s*\d{1,3}\.\d{1,6}\s*%?[\s|]*$/;
const PRINTED_LINES = 3;

const SCORE_ITEM = /^([^:=：]{2,40}?)\s*[:=：]\s*\d{1,3}\.\d{1,4}\s?%?(?:\s*\([^()]{1,40}\))?\W*$/;

/** The first of some items in a row that each give a benchmark its figure: "hellaswag: 0.57 (acc)". */
function listedScores(blocks: readonly Block[]): Block | undefined {
  let run: Block[] = [];
  for (const block of blocks) {
    const name = block.kind === 'item' ? SCORE_ITEM.exec(block.text.slice(0, 200))?.[1] : undefined;
    if (name !== undefined && ANY_BENCHMARK.test(name.replaceAll('_', ' '))) run.push(block);
    else if (/\S/.test(block.text)) run = [];
    if (run.length >= PRINTED_LINES) return run[0];
  }
  return undefined;
}

/** What a harness printed: `hellaswag_10shot : 57.8`, line by line. */
function printed(code: string): string | undefined {
  const lines = code
    .split('\n')
    .filter((line) => line.length < 200 && PRINTED_FIGURE.test(line))
    .filter((line) => ANY_BENCHMARK.test(line.replaceAll('_', ' ')));
  return lines.length >= PRINTED_LINES ? `list of results, ${lines.length} figures` : undefined;
}

const SCORES =
  /\b(?:(?:performance|accuracy|score) (?:is|was|of)|achiev\w+|scor(?:e[sd]?|ing)|reach(?:es|ed|ing)?|attain\w*|obtain\w*|outperform\w*|surpass\w*)\b|达到|得分/gi;

/** "FID = 15.4 (COCO)": a metric with its figure, and what it was measured on. */
const METRIC_GIVEN = new RegExp(`${METRIC_NAMES.source}\\s{0,3}[=:]\\s{0,3}\\d{1,3}\\.\\d`, 'i');

/** "It reaches 44.6 on AIME 2025": a benchmark and its figure, with the verb between them. */
function saysScore(text: string): boolean {
  if (METRIC_GIVEN.test(text) && surelyNamed(text).length >= 2) return true;
  for (const match of text.matchAll(SCORES)) {
    const sentence = sentenceAround(text, match.index, match.index + match[0].length);
    if (/(?<![\w.-])\d{1,3}\.\d{1,2}(?!\w|\.\d)/.test(sentence) && isMeasured(sentence)) return true;
  }
  return false;
}

/** A picture by its file's name (its folders say what the release is), its alternative text, its heading, or what leads to it. */
function showsResults({ image, url, text }: Link, heading: string, lead: string): boolean {
  if (!image || /badge|shields|logo|icon|demo/i.test(url) || OF_SAMPLES.test(text) || OF_CASES.test(heading))
    return false;
  const name = url.split(/[?#]/, 1)[0]!.split('/').at(-1) ?? '';
  if (OF_SAMPLES.test(name.replace(/[-_]+/g, ' '))) return false;
  return (
    (picturesResults(name) && !/\bteaser\b/i.test(text)) ||
    (text.length < 60 && (picturesResults(text) || captionsResults(text))) ||
    /\b(?:eval\w*|results?|benchmarks?|performance)\b|评测|评估结果/i.test(heading) ||
    leadsToResults(lead)
  );
}

/** What a generative model made, side by side. */
const OF_SAMPLES = /\b(?:samples?|generated|visual (?:results?|comparisons?)|qualitative)\b/i;
/** Sections that show what a model answers. */
const OF_CASES = /\b(?:cases?|examples?|samples?|showcases?|demos?)\W*$/i;

/** "WER breakdown by language", "MMLU and GSM8K of all models": a caption that names what was measured. */
function captionsResults(caption: string): boolean {
  return (
    isMeasured(caption) &&
    !/\b(?:samples?|examples?|images? from|pipeline|architecture|overview of)\b/i.test(caption)
  );
}

const POINTS_AT_PICTURE =
  /\b(?:following|next|this) (?:graph|figure|chart|plot|image|diagram)\b|\b(?:graph|figure|chart|plot|image)s? below\b|\bshown (?:below|in the (?:figure|chart|graph|plot))\b/gi;
const OF_QUALITY =
  /\b(?:outperform\w*|perform(?:s|ance)|as (?:strong|good) as|better than|on par|accurac\w+|scores?|benchmarks?|results?)\b/i;

/** "The following graph shows that it performs as well as …", right before the picture. */
function leadsToResults(lead: string): boolean {
  for (const match of lead.matchAll(POINTS_AT_PICTURE)) {
    if (OF_QUALITY.test(sentenceAround(lead, match.index, match.index + match[0].length))) return true;
  }
  return false;
}
