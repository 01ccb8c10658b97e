import { describeDataFile } from '../../formats/data-files.ts';
import { folderOf } from '../../formats/paths.ts';
import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { sentenceAround } from '../links/sentence.ts';
import { NOT_TRAINING_DATA, TRAINING_DATA } from '../links/wordings.ts';
import type { ReleaseText } from '../release-text.ts';

const DATA_FILE = /\.(?:parquet|arrow|jsonl|json|csv|tsv|feather|tfrecords?|mds|bin|idx|txt|tar|gz|zst)$/i;
/** Columns of rows and not settings: what a file has to be called, or stand under, to be training data. */
const TRAINING_PATH =
  /(?:^|\/)(?:train(?:ing)?(?:[-_.][^/]*)?|pre-?train[^/]*|sft[^/]*|[^/]*instruct(?:ion)?s?[^/]*|corpus[^/]*)(?:\/|\.[a-z0-9]+$)/i;
const OTHER_DATA =
  /(?:^|[/_.-])(?:eval\w*|tests?|val|valid\w*|dev|bench\w*|results?|outputs?|predictions?|samples?|examples?|tutorials?|demo\w*|toy|dummy|fixtures?|assets|mini|tiny|seed\w*|prompts?|quant\w*|calib\w*|configs?|vocab\w*|tokenizer\w*|questions?|answers?|judg\w*|leaderboard\w*|metadata|schema|third[-_]?party|docs?|package\w*|requirements|labels?|classes|index|stopwords?|lexicon\w*|dict\w*|(?:file)?lists?|cache|tsconfig|pretrained|models?|ckpts?|checkpoints?|weights)(?:[/_.-]|$)/i;
/** A set that a model learned from is larger than what shows its format. */
const SMALLEST = 1024 * 1024;

/** Files of the release that are training data: what a document says that the model was trained on, or large files in its place. */
export async function dataFiles({ release, places, documents }: ReleaseText): Promise<Evidence[]> {
  const said = filesSaidToTrain(release, documents);
  const found: Evidence[] = [];
  const tasks = taskFolders(release);
  for (const { path, kind } of release.files) {
    if (found.length >= 10) break;
    if (kind === 'submodule' || !DATA_FILE.test(path) || places.isVendored(path)) continue;
    const named = said.get(path);
    if (!named && (!TRAINING_PATH.test(path) || OTHER_DATA.test(path.replace(/\.[^./]+$/, '')))) continue;
    if (!named && tasks.has(folderOf(path))) continue;
    const size = await release.size(path);
    if (size === undefined || size < (named ? 64 * 1024 : SMALLEST)) continue;
    const what = (await describeDataFile(release, path)) ?? (await isRows(release, path));
    if (what) found.push({ file: path, detail: named ? `${what}; "${named}"` : what });
  }
  return found;
}

/** So many folders with all splits hold the tasks that a model is tuned and measured on, one each. */
const TASKS = 4;

function taskFolders({ files }: Release): ReadonlySet<string> {
  const withSplit = (split: RegExp) =>
    new Set(files.filter(({ path }) => split.test(path)).map(({ path }) => folderOf(path)));
  const tested = withSplit(/(?:^|\/)test\.[a-z]+$/i);
  const tasks = [...withSplit(/(?:^|\/)train\.[a-z]+$/i)].filter((folder) => tested.has(folder));
  return new Set(tasks.length >= TASKS ? tasks : []);
}

/** Paths that a sentence names as training data: "`alpaca_data.json` contains the data we used for fine-tuning". */
function filesSaidToTrain(release: Release, documents: readonly Document[]): Map<string, string> {
  const said = new Map<string, string>();
  for (const document of documents) {
    const folder = document.path.includes('/')
      ? document.path.slice(0, document.path.lastIndexOf('/') + 1)
      : '';
    for (const block of document.blocks) {
      if (block.kind === 'code' || block.kind === 'heading' || !TRAINING_DATA.test(block.text)) continue;
      for (const match of block.text.matchAll(/[\w./-]+\.(?:parquet|arrow|jsonl|json|csv|tsv|txt)\b/gi)) {
        const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
        if (!TRAINING_DATA.test(sentence) || NOT_TRAINING_DATA.test(sentence)) continue;
        for (const path of [folder + match[0].replace(/^\.\//, ''), match[0].replace(/^\.\//, '')])
          if (release.has(path)) said.set(path, sentence.slice(0, 120));
      }
    }
  }
  return said;
}

/** JSON and lines of records by their first bytes, where no reader of the format told more. */
async function isRows(release: Release, path: string): Promise<string | undefined> {
  if (!/\.(?:jsonl?|csv|tsv)$/i.test(path)) return undefined;
  const head = await release.bytes(path, 0, 4096);
  if (!head) return undefined;
  const text = Buffer.from(head).toString('utf8').trimStart();
  const size = await release.size(path);
  const rows =
    /^\[\s*\{/.test(text) ||
    /^\{.*\}\s*\n\s*\{/.test(text) ||
    (/\.(?:csv|tsv)$/i.test(path) && /^[^\n]*[,\t][^\n]*\n/.test(text));
  return rows ? `records, ${Math.round((size ?? 0) / 1024 / 102.4) / 10} MB` : undefined;
}
