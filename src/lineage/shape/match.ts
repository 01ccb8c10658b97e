import { type CataloguedModel, MODELS, type Shape } from '../../models/catalogue.ts';
import { COMPARED, DECIDING, withProjectionRows } from './dimensions.ts';

export interface ShapeMatch {
  /** Every catalogued model that has this shape, the likeliest first: same model_type, then the deciding keys. */
  candidates: CataloguedModel[];
  /** How many published dimensions of the first candidate agree, of how many that both sides give. */
  matched: number;
  /** All of them agree, vocabulary included, and they are enough to be no coincidence. */
  certain: boolean;
  /** Vocabulary of the release less that of the first candidate; 0 when equal, undefined when one side is silent. */
  vocabularyDifference: number | undefined;
}

/** Fewer agreeing dimensions than these (vocabulary among them) happen by chance: everyone likes powers of two. */
const CERTAIN_DIMENSIONS = 6;
const FEWEST_DIMENSIONS = 2;

/** Added tokens and padding change a vocabulary by less than this share of it. */
const VOCABULARY_SLACK = 0.02;

const PREPARED = MODELS.map((model) => ({ model, shape: withProjectionRows(model.shape) }));

/** A row that says this much less, and agrees in all it says, is still named. */
const SAID_LESS = 2;

/** What a header shows only as rows of a projection, if at all. */
const HIDDEN_IN_ROWS: ReadonlySet<string> = new Set([
  'heads',
  'kv',
  'head_dim',
  'query_rows',
  'kv_rows',
  'qkv_rows',
]);

interface Scored {
  model: CataloguedModel;
  matched: number;
  /** Everything that the row says is there, and agrees. */
  whole: boolean;
  vocabularyDifference: number | undefined;
  /** Agreements in what only decides. */
  preference: number;
}

/**
 * The catalogued models whose published shape is the given one. Dimensions that either side leaves unsaid are not
 * compared, and never count as agreement.
 */
export function matchShape(given: Shape, modelTypes: readonly string[] = []): ShapeMatch | undefined {
  const shape = withProjectionRows(given);
  let scored: Scored[] = [];
  for (const { model, shape: published } of PREPARED) {
    const score = compare(shape, published, model);
    if (score) scored.push(score);
  }
  // Code that only some models use is no proof of them, but tells equal shapes apart.
  const sameCode = scored.filter(({ model }) => model.modelTypes.some((type) => modelTypes.includes(type)));
  if (sameCode.length) scored = sameCode;
  const most = Math.max(...scored.map(({ matched }) => matched));
  scored = scored.filter(({ matched, whole }) => matched === most || (whole && matched >= most - SAID_LESS));
  const first = scored.sort(byLikelihood)[0];
  if (!first) return undefined;
  return {
    candidates: scored.map(({ model }) => model),
    matched: first.matched,
    certain: first.matched >= CERTAIN_DIMENSIONS && first.vocabularyDifference !== undefined,
    vocabularyDifference: first.vocabularyDifference,
  };
}

function compare(shape: Shape, published: Shape, model: CataloguedModel): Scored | undefined {
  let matched = 0;
  let whole = true;
  for (const dimension of COMPARED) {
    const here = shape[dimension];
    const there = published[dimension];
    if (here === undefined && there !== undefined && !HIDDEN_IN_ROWS.has(dimension)) whole = false;
    if (here === undefined || there === undefined) continue;
    if (here !== there) return undefined;
    if (!dimension.endsWith('_rows')) matched += 1;
  }
  if (shape.heads === undefined && shape.query_rows !== undefined && published.query_rows !== undefined)
    matched += 1;
  if (shape.kv === undefined && shape.kv_rows !== undefined && published.kv_rows !== undefined) matched += 1;
  let vocabularyDifference: number | undefined;
  if (shape.vocab !== undefined && published.vocab !== undefined) {
    vocabularyDifference = shape.vocab - published.vocab;
    if (Math.abs(vocabularyDifference) > published.vocab * VOCABULARY_SLACK) return undefined;
    matched += 1;
  }
  if (matched < FEWEST_DIMENSIONS) return undefined;
  const preference = DECIDING.filter(
    (key) => shape[key] !== undefined && shape[key] === published[key],
  ).length;
  return { model, matched, whole, vocabularyDifference, preference };
}

/** More agreement before less, the exact vocabulary before a near one, then the deciding keys, then the older model: it is the likelier parent. */
function byLikelihood(a: Scored, b: Scored): number {
  return (
    b.matched - a.matched ||
    Math.abs(a.vocabularyDifference ?? 0) - Math.abs(b.vocabularyDifference ?? 0) ||
    b.preference - a.preference ||
    Number(a.model.from !== undefined) - Number(b.model.from !== undefined) ||
    (a.model.released ?? '9').localeCompare(b.model.released ?? '9') ||
    (a.model.id < b.model.id ? -1 : 1)
  );
}
