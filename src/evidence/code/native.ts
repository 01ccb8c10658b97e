import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { lineAt } from '../../text/line-at.ts';
import type { Activity } from './clue.ts';
import { pathPoints } from './path-words.ts';
import type { Reading } from './reading.ts';
import { stageOfPath } from './stage.ts';

/** What source text of a language other than Python must hold for an activity: all of `needs`, most telling first. */
interface Row {
  files: RegExp;
  does: Activity;
  needs: readonly RegExp[];
  says: string;
}

const ROWS: readonly Row[] = [
  {
    // llm.c and its like spell the pass and the step as functions of the model.
    files: /\.(?:c|cc|cpp|cu|cuh|mm?)$/,
    does: 'training',
    needs: [
      /\b\w{0,40}(?:_update|adamw?|optimizer_step|opt_step)\w{0,40}\s?\(/i,
      /\b\w{0,40}backward\w{0,40}\s?\(/,
      /\bmain\s?\(/,
      /data_?loader|tokens?|dataset/i,
    ],
    says: 'runs backward passes and updates the weights',
  },
  {
    files: /\.(?:c|cc|cpp|cu|mm?)$/,
    does: 'inference',
    needs: [
      /\b(?:generate|sample\w{0,40}|llama_decode|transformer_forward|forward)\s?\(/,
      /\bmain\s?\(/,
      /logits|next_token|tokenizer/i,
    ],
    says: 'decodes tokens from a model',
  },
  {
    files: /\.rs$/,
    does: 'training',
    needs: [
      /\.backward_step\s?\(|\.step\s?\(&?\w*grads|optimizer\.step\s?\(|opt\.step\s?\(/,
      /backward|GradientsParams|AdamW/,
      /candle|burn|tch|dfdx/,
    ],
    says: 'steps an optimizer',
  },
  {
    files: /\.rs$/,
    does: 'inference',
    needs: [
      /LogitsProcessor|\.generate\s?\(|fn (?:generate|sample)\b|\.forward\s?\(/,
      /\b(?:candle|tch|ort|llama_cpp|mistralrs|burn)\w*::/,
      /fn main\s?\(/,
    ],
    says: 'runs a model',
  },
  {
    files: /\.jl$/,
    does: 'training',
    needs: [
      /Flux\.(?:train!|update!)|Optimisers\.update!?|Lux\.Training\.single_train_step!?/,
      /gradient|withgradient|pullback|train!|single_train_step/,
      /using\s+[^\n]*(?:Flux|Lux|Zygote|Optimisers|Transformers)/,
    ],
    says: 'updates parameters by gradients',
  },
  {
    files: /\.swift$/,
    does: 'inference',
    needs: [/\.generate\s?\(|MLModel\s?\(|\.prediction\s?\(/, /import\s+(?:MLX|CoreML)/],
    says: 'runs a model',
  },
];

const ANY = /\.(?:c|cc|cpp|cu|cuh|mm?|rs|jl|swift)$/;
const FILE_LIMIT = 400;
const SIZE_LIMIT = 1024 * 1024;

/** Trainers and runners that are not written in Python, by what they include and call. Tests and vendored code are not read. */
export async function readNative(release: Release): Promise<Reading[]> {
  const found: Reading[] = [];
  const files = release.files.filter(
    ({ path }) => ANY.test(path) && !/vendored|test/.test(folderRole(path) ?? ''),
  );
  for (const { path } of files.slice(0, FILE_LIMIT)) {
    const rows = ROWS.filter((row) => row.files.test(path));
    const text = await release.text(path);
    if (!text || text.length > SIZE_LIMIT || /(?:^|\/)test_/.test(path)) continue;
    for (const { does, needs, says } of rows) {
      const first = needs[0]!.exec(text);
      if (!first || !needs.every((need) => need.test(text))) continue;
      const line = lineAt(text, first.index);
      const hit = {
        group: 'native',
        points: 6,
        line,
        detail: `${says} (${first[0].replace(/\s?\($/, '')}())`.replace('()()', '()'),
      };
      found.push({
        path,
        activity: does,
        points: 6 + pathPoints(path, does),
        hits: [hit],
        ...(does === 'training' && { stage: stageOfPath(path) ?? 'either' }),
      });
    }
  }
  return found;
}
