import type { Label } from '../vocabulary.ts';
import { FAMILY_ROWS } from './families.ts';
import { MODEL_ROWS } from './models.ts';
import { baseNameOf, isStageWord, wordsOf } from './names/words.ts';

export interface Shape {
  [dimension: string]: number | undefined;
}

export interface CataloguedModel {
  id: string;
  family: string;
  license: string | undefined;
  /** Year and month. */
  released: string | undefined;
  /** The whole model's, then the text model's where it differs. */
  modelTypes: string[];
  architecture: string | undefined;
  shape: Shape;
  /** The model that it was itself trained from. */
  from: string | undefined;
  source: string;
}

type FamilyKind = 'text' | 'encoder' | 'image' | 'audio' | 'tuned';

export interface Family {
  name: string;
  makers: string[];
  supports: Label;
  kind: FamilyKind;
  /** The families that models of this one were tuned from. */
  from: string[];
}

/** Every catalogued model, in the order of the table. */
export const MODELS: readonly CataloguedModel[] = rowsOf(MODEL_ROWS).map((cells) => {
  const [id, family, license, released, types, architecture, figures, source] = cells as EightCells;
  const shape: Shape = {};
  let from: string | undefined;
  for (const figure of figures.split(' ')) {
    const [key, value] = figure.split('=') as [string, string];
    if (key === 'from') from = value;
    else if (/^\d+$/.test(value)) shape[key] = Number(value);
  }
  return {
    id,
    family,
    license: given(license),
    released: given(released),
    modelTypes: given(types)?.split('/') ?? [],
    architecture: given(architecture),
    shape,
    from,
    source,
  };
});

type EightCells = [string, string, string, string, string, string, string, string];

const FAMILY_LIST: readonly (Family & { beginnings: string[] })[] = rowsOf(FAMILY_ROWS).map((cells) => {
  const [name, makers, beginnings, supports, kind, from] = cells as [
    string,
    string,
    string,
    Label,
    FamilyKind,
    string | undefined,
  ];
  return {
    name,
    makers: makers.split(' '),
    beginnings: beginnings.split(' '),
    supports,
    kind,
    from: from?.split(' ') ?? [],
  };
});

export const FAMILIES: ReadonlyMap<string, Family> = new Map(FAMILY_LIST.map((each) => [each.name, each]));

/** Words of a beginning, joined, to its family. Numbers that stand in a beginning have to be there whole. */
const BEGINNINGS = new Map<string, Family>();
for (const family of FAMILY_LIST) {
  for (const beginning of family.beginnings) BEGINNINGS.set(wordsOf(beginning).join(' '), family);
}

/** The first words of all names: whatever holds none of them names no known family. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...BEGINNINGS.keys()].map((key) => key.split(' ')[0]!),
);

const LONGEST = Math.max(...[...BEGINNINGS.keys()].map((key) => key.split(' ').length));

const BY_ID = new Map(MODELS.map((model) => [model.id.toLowerCase(), model]));
const BY_NAME = new Map<string, CataloguedModel>();
for (const model of MODELS) {
  const key = tellingWords(model.id).join(' ');
  if (!BY_NAME.has(key)) BY_NAME.set(key, model);
}

/**
 * The family that a name belongs to, and where in its words the family's own name stands. The leftmost, then the longest wins:
 * "Llama-3.1-Nemotron" is found as `llama-nemotron`, "composer-kimi-k2p5" as `kimi-k2.5`.
 */
export function familyOf(name: string): (Family & { at: number; length: number }) | undefined {
  const words = wordsOf(baseNameOf(name));
  for (let at = 0; at < words.length; at += 1) {
    if (!FIRST_WORDS.has(words[at]!)) continue;
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const family = BEGINNINGS.get(words.slice(at, at + length).join(' '));
      if (family) return { ...family, at, length };
    }
  }
  return undefined;
}

/** True for a name of a family that encodes: such models are parts more often than bases. */
export function isEncoder(name: string): boolean {
  return familyOf(name)?.kind === 'encoder';
}

/** The catalogued model that an id or a name means; undefined when only its family is known, or nothing. */
export function modelOf(name: string): CataloguedModel | undefined {
  return BY_ID.get(name.toLowerCase()) ?? BY_NAME.get(tellingWords(name).join(' '));
}

/** The name's words without those that every model may have ("-Base", "-hf", "-Instruct"). */
function tellingWords(name: string): string[] {
  return wordsOf(baseNameOf(name)).filter((word) => !isStageWord(word));
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function given(cell: string): string | undefined {
  return cell === '-' ? undefined : cell;
}
