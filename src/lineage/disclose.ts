import type { Claim } from '../claims/claim.ts';
import { modelOf } from '../models/catalogue.ts';
import { sameLine } from '../models/names/kinship.ts';
import { nameKey } from '../models/names/words.ts';
import type { Evidence, Observation } from '../vocabulary.ts';
import type { Signs } from './gather.ts';
import type { BaseModel } from './lineage.ts';
import { type Sign, WEIGHTS } from './signs/sign.ts';

/**
 * `undisclosed-base-model`, one for each base that only code, ids or shapes show. A set-up that stands open for all to
 * read hides nothing, and may be of another run: then it is a warning.
 */
export function undisclosed(
  base: readonly BaseModel[],
  { named, isOurs }: Pick<Signs, 'named' | 'isOurs'>,
  claims: readonly Claim[],
): Observation[] {
  const scratch = claims.find(({ label }) => label === 'from-scratch');
  return base
    .filter(({ model, declared }) => !declared && !isOurs(model))
    .map((model): Observation => {
      const [first, ...rest] = model.evidence as [Evidence, ...Evidence[]];
      const { detail = `names ${model.model}`, ...place } = first;
      const but = scratch
        ? '; the release says that it was trained from scratch'
        : '; no base model is declared';
      return {
        rule: 'undisclosed-base-model',
        place,
        detail: `${detail}${but}`,
        component: 'weights',
        ...(isOnlySetUp(model, named) && { level: 'warning' as const }),
        evidence: [...rest, ...(scratch ? [placeOf(scratch)] : [])],
        next: disclosure(model),
      };
    });
}

function isOnlySetUp({ model, strength }: BaseModel, named: readonly Sign[]): boolean {
  if (strength !== 'id') return false;
  return !named.some(
    ({ kind, model: other }) =>
      (kind === 'config-path' || kind === 'served-id') && nameKey(other) === nameKey(model),
  );
}

/** The line that discloses a base, ready to paste. */
function disclosure({ model, relation = 'finetune' }: BaseModel): string {
  return `If the weights come from it, say so: "base: [{ model: ${plain(model)}, relation: ${relation} }]" in open-label.yml, or "base_model: ${plain(model)}" in the front matter of the model card. If they do not, say in the README how they were initialised.`;
}

/**
 * `wrong-base-model`: the metadata or the card names one base, and a configuration that a tool wrote names another, or
 * the weights have a shape that the named one has not.
 */
export function wrongBase({ named, shapes }: Signs): Observation[] {
  const told = named.filter(({ kind }) => kind === 'metadata' || kind === 'card');
  const written = named.filter(({ kind }) => kind === 'adapter-config' || kind === 'config-path');
  const observations: Observation[] = [];
  for (const { model, evidence } of told) {
    const { detail: _, ...place } = evidence;
    const other = written.find((each) => !told.some((sign) => sameLine(sign.model, each.model)));
    if (other) {
      observations.push({
        rule: 'wrong-base-model',
        place,
        detail: `names ${model} as the base, while ${other.evidence.file} names ${other.model}`,
        component: 'weights',
        evidence: [other.evidence],
        next: 'Name the model that the weights were loaded from in both places.',
      });
      continue;
    }
    const published = modelOf(model);
    const shape = shapes.find(
      ({ kind, candidates }) =>
        WEIGHTS[kind].reports === 'base' &&
        !told.some((sign) => candidates.some((each) => sameLine(each.id, sign.model))),
    );
    if (!published || !shape || Object.keys(published.shape).length < 3) continue;
    observations.push({
      rule: 'wrong-base-model',
      place,
      detail: `names ${model} as the base, while the shape of the weights ${shape.evidence.detail}`,
      component: 'weights',
      evidence: [shape.evidence],
      next: `Check which model the weights were initialised from, and name that one.`,
    });
  }
  return observations;
}

function placeOf({ file, line, column, url }: Claim): Evidence {
  return {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(url !== undefined && { url }),
    detail: 'says that it was trained from scratch',
  };
}

/** A name as YAML takes it without quotes; names are hostile text. */
function plain(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : JSON.stringify(name);
}
