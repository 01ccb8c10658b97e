import { remembering } from '../../text/remembering.ts';
import type { Activity } from './clue.ts';

/** Words of a path in lower case: `src/Open_Sora/trainT2V.py` is open, sora, train, t2v for the file and its folders. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

interface Row {
  words: RegExp;
  of: Activity;
  /** For the file's own name, and for a folder's. */
  file: number;
  folder: number;
  /** The word is the whole name of the file. */
  alone?: true;
}

/** What names promise. Weak: the content decides, names tip the balance and say which files to open first. */
const ROWS: readonly Row[] = [
  {
    of: 'training',
    words:
      /^(?:pre)?train(?:er|ing|s)?$|^pretrain\w*$|^finetun(?:e|ing)$|^fine$|^sft$|^lora$|^dpo$|^grpo$|^ppo$|^rlhf$|^rl$/,
    file: 2,
    folder: 1,
  },
  {
    of: 'inference',
    words:
      /^(?:infer(?:ence)?|generat(?:e|ion|or)|sampl(?:e|er|ing)|predict(?:or|ion)?|demo|chat(?:bot)?|cli|serv(?:e|er|ing)|gradio|streamlit|webui|txt2img|img2img|t2v|i2v|t2i|tts|synthesi[sz]e|infill|completion|interactive|play|quickstart|translate|transcribe)$/,
    file: 2,
    folder: 1,
  },
  {
    of: 'evaluation',
    words:
      /^(?:eval(?:s|uate|uator|uation|uations)?|bench(?:mark|marks)?|judge|ceval|cmmlu|mmlu|gsm8k|humaneval|harness|leaderboard|lmeval|mbpp|scor(?:e|er|ing)|zeroshot|perplexity|ppl|wer|cer|fid|fvd|frechet|bleu|vlmeval|needle|haystack|niah|passkey|submissions?|sqa|vizwiz|mmvet|mmbench)$/,
    file: 3,
    folder: 2,
  },
  {
    of: 'data-processing',
    words:
      /^(?:prepar(?:e|ation)|prep|preprocess\w*|process(?:ing|ed)?|token(?:ize|izing)|dedup\w*|minhash\w*|clean\w*|filter\w*|decontaminat\w*|crawl\w*|scrap(?:e|er|ing)|tfrecords?|shard\w*|pack(?:ing)?|curat\w*|construct(?:ion)?|collect\w*|repack\w*|distillation|datagen|synthetic|augment\w*|extract\w*|build|convert|caption\w*|creation|pre_?encod(?:e|ing)|encod(?:e|ing)|phonemi[sz]\w*|resampl\w*|precomput\w*)$/,
    file: 2,
    folder: 1,
  },
  {
    of: 'data-processing',
    words:
      /^(?:data|datasets?|corpus|corpora|laion|pile|redpajama|slimpajama|openwebtext|sharegpt|instructions?|evol|instruct|synth\w*)$/,
    file: 1,
    folder: 1,
  },
  { of: 'evaluation', words: /^(?:tasks?|metrics)$/, file: 1, folder: 0 },
  // `test.py` beside `train.py`; the tests of the code stand in a folder of theirs.
  { of: 'evaluation', words: /^test$/, alone: true, file: 2, folder: 0 },
];

/** A path is asked about for each activity, several times. */
const partsOf = remembering(10_000, (path) => {
  const parts = path.split('/');
  const file = wordsOf(parts.pop()!.replace(/\.\w+$/, ''));
  return { file, folders: parts.flatMap(wordsOf) };
});

/** "generate_preference_dataset.py": a program that is called by the data that it makes. */
export const MAKES_DATA =
  /(?:^|[/_-])(?:(?:gen(?:erate)?|make|create|synthesi[sz]e)[-_](?:\w+[-_])?(?:data|datasets?|corpus)|build[-_](?:\w+[-_])?corpus)\.py$/i;

/** Folders where data are made. */
export const DATA_FOLDER =
  /(?:^|\/)(?:[^/]*(?:preprocess|dedup|decontaminat|crawl|scraping|doc(?:ument)?[-_]convert|data[-_](?:processing|prep|generation|synthesis|construction|curation|cleaning|filtering|pipeline|engine))[^/]*|ocr|filtering|synthesis|annotation)\//i;
const DATA_FOLDER_POINTS = 2;

/** Points that the name of a file and of its folders give for an activity. */
export function pathPoints(path: string, activity: Activity): number {
  const { file, folders } = partsOf(path);
  const makesData = DATA_FOLDER.test(path) || MAKES_DATA.test(path);
  let points = activity === 'data-processing' && makesData ? DATA_FOLDER_POINTS : 0;
  for (const row of ROWS) {
    if (row.of !== activity) continue;
    if ((!row.alone || file.length === 1) && file.some((word) => row.words.test(word))) points += row.file;
    else if (folders.some((word) => row.words.test(word))) points += row.folder;
  }
  return points;
}
