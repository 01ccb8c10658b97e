/** The settings of a training run, by the names that trainers and tables give them. A new trainer's spelling is a word in a row. */
export const HYPERPARAMETERS = {
  'learning rate':
    /(?:peak[ _-]?|max[ _-]?|base[ _-]?|initial[ _-]?|actor[._-]?(?:optim[._-])?|optim\w*[._-])?(?:learning[ _-]?rate|\blr0?\b|[._-]lr\b|\blr[ _-]?(?:max|peak|init)\b|max_lr|peak_lr|\blr_(?!decay|sched|warm|min|mult|ratio|scale|end|gamma|step|reduc|drop|factor)[a-z]{2,12}\b|\bpeak_value\b|学习率)/i,
  'batch size':
    /(?:batch[ _-]?size|batch_tokens|\bbsz\b|\bglobal[ _-]?batch|micro_batch|train_batch|batch[ _]\(?tokens|tokens[ _]per[ _]batch|\bbatch\b|gradient[ _-]accumulation|批(?:大小|量)|samples_per_gpu)/i,
  length:
    /(?:(?:max|train(?:ing)?|total|num)[ _-]?(?:train[ _-])?(?:steps?|iters?|iterations|epochs?|tokens|duration|updates?)|\bepochs?\b|\biterations\b|\bsteps?\b|train_iters|train-samples|max_iters|lr_decay_iters|total_tokens|\btokens\b|max_duration|轮数|步数)/i,
  schedule:
    /(?:schedul\w*|\bcosine\b|warm[ _-]?up\w*|lr[ _-]?decay\w*|decay[ _-]?style|\bwsd\b|annealing|min[ _-]?lr|预热)/i,
  optimizer: /\b(?:adam\w*|lion|adafactor|sgd|muon|lamb|sophia|optimizer|beta[_ ]?[12]|betas)\b|优化器/i,
  'weight decay': /weight[ _-]?decay|权重衰减/i,
} as const;

export type Hyperparameter = keyof typeof HYPERPARAMETERS;

/** A number as people and trainers write it: 3e-4, 0.0002, 2 million, 4M, 1_000, 512 * 1024. */
const NUMBER = String.raw`[-+]?(?:\d[\d_,]*\.?\d*(?:\s?[eE]\s?[-–−]?\s?\d+)?|\.\d+)\s?(?:[KMBT]\b|million|billion|trillion|×|x|\*)?`;

/** What a name may stand before its number: `=`, `:`, a table's bar, quotes, a type and a default, "of", "warmup to". */
const BETWEEN = String.raw`["'\`\]*]{0,4}(?:\s{0,4}:\s{0,4}(?:int|float|Optional\[\w+\]|str))?(?:["'\`]?\s{0,8},\s{0,24}(?:type\s{0,4}=\s{0,4}\w{1,20}\s{0,4},\s{0,24})?(?:default\s{0,4}=\s{0,4}))?[\s:=|│┃,"'\`(\[]{0,24}(?:of|is|to|at|warmup to|set to|for|up to|=|~|≈|about|around|peak|constant|max\w*|default_factory)?[\s:=|"'(]{0,12}`;

/** Words that stand for a schedule or an optimizer: they are values themselves. */
const WORD_VALUES: ReadonlySet<Hyperparameter> = new Set(['schedule', 'optimizer']);

const WITH_NUMBER = Object.fromEntries(
  Object.entries(HYPERPARAMETERS).map(([name, pattern]) => [
    name,
    new RegExp(
      `(?:${pattern.source})${BETWEEN}(?:${NUMBER})|(?:${NUMBER})[ -]?(?:${name === 'learning rate' ? '(?:learning rate|lr)\\b' : pattern.source})`,
      'i',
    ),
  ]),
) as Record<Hyperparameter, RegExp>;

export interface SettingsFound {
  names: Hyperparameter[];
  /** Offset of the learning rate in the text. */
  at: number;
  /** The learning rate as it is written there. */
  rate: string;
}

/** At most this much of a text is read for hyperparameters. */
const LENGTH_LIMIT = 60_000;

/**
 * Concrete hyperparameters of a text: a learning rate with its number, and at least two other settings with theirs.
 * Undefined when there are fewer: one number is no recipe.
 */
export function hyperparametersIn(text: string): SettingsFound | undefined {
  const source = text.length > LENGTH_LIMIT ? text.slice(0, LENGTH_LIMIT) : text;
  const rate = rateIn(source);
  if (!rate) return undefined;
  const names: Hyperparameter[] = ['learning rate'];
  for (const name of Object.keys(HYPERPARAMETERS) as Hyperparameter[]) {
    if (name === 'learning rate') continue;
    if (WITH_NUMBER[name].test(source) || (WORD_VALUES.has(name) && HYPERPARAMETERS[name].test(source)))
      names.push(name);
  }
  return names.length >= 3 && (names.includes('batch size') || names.includes('length'))
    ? { names, at: rate.at, rate: rate.text }
    : undefined;
}

const RATE = new RegExp(
  `(?:${HYPERPARAMETERS['learning rate'].source})(?:[ _-]?(?:schedule|max|peak|init|value|s))?${BETWEEN}(${NUMBER})`,
  'gi',
);

/** T5's trainer takes a schedule by its file: "learning_rate_schedules/constant_0_001.gin". */
const SCHEDULE_FILE = /learning_rate_schedules\/constant_(0)_(\d{1,6})\.gin/;

/** A learning rate lies between 0 and 1, and 0 itself is a default that says nothing. */
function rateIn(source: string): { at: number; text: string } | undefined {
  const scheduled = SCHEDULE_FILE.exec(source);
  if (scheduled) return { at: scheduled.index, text: `${scheduled[1]}.${scheduled[2]}` };
  for (const match of source.matchAll(RATE)) {
    const value = Number.parseFloat(
      match[1]!
        .replace(/[\s_,]/g, '')
        .replace(/[–−]/g, '-')
        .replace(/[×x*]$/, ''),
    );
    if (value > 0 && value < 1) {
      const text = match[1]!.trim();
      // Logs print all digits of a schedule's value.
      return { at: match.index, text: text.length > 12 ? String(Number(value.toPrecision(3))) : text };
    }
  }
  return undefined;
}
