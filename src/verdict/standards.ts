import type { Contents } from '../evidence/component.ts';
import type { Licensing } from '../licenses/reading.ts';
import type { BaseModel } from '../lineage/lineage.ts';
import { meetsTerms, type Terms } from '../standards/labels.ts';
import { evaluateMof, type MofLicensing } from '../standards/mof.ts';
import { atLeast, type ComponentId, isFound, type Scope } from '../vocabulary.ts';
import type { OsaidState, StandardsResult } from './verdict.ts';

/** How the release stands to the Open Source AI Definition 1.0 and the Model Openness Framework 1.0. */
export function measureStandards(
  contents: Contents,
  licensing: Licensing,
  bases: readonly BaseModel[],
): StandardsResult {
  const there = new Set(contents.components.filter(({ state }) => isFound(state)).map(({ id }) => id));
  const elements = {
    data: dataElement(there, licensing, bases),
    code: codeElement(there, licensing),
    parameters: parametersElement(there, licensing),
  };
  return {
    osaid: { met: Object.values(elements).every((state) => state === 'met'), elements },
    mof: mofOf(there, licensing),
  };
}

/** A data card may be the full account that the definition asks for, or not: no program can tell. */
function dataElement(
  there: ReadonlySet<ComponentId>,
  licensing: Licensing,
  bases: readonly BaseModel[],
): OsaidState {
  if (there.has('data')) {
    const own = byTerms('unrestricted', 'data', licensing);
    // The definition asks for all data, and the weights began with what the base learnt.
    const isWhole = bases.every(({ supports = 'open-source' }) => atLeast(supports, 'open-source'));
    return own === 'met' && !isWhole ? 'partly' : own;
  }
  return there.has('data-card') ? 'unknown' : 'absent';
}

/** The code that processed the data, trained the model and runs it (OSAID 1.0, "Code"). */
function codeElement(there: ReadonlySet<ComponentId>, licensing: Licensing): OsaidState {
  const asked: ComponentId[] = ['data-processing-code', 'training-code', 'inference-code'];
  const found = asked.filter((id) => there.has(id)).length;
  if (found === 0) return 'absent';
  return found < asked.length ? 'partly' : byTerms('osi-approved', 'code', licensing);
}

function parametersElement(there: ReadonlySet<ComponentId>, licensing: Licensing): OsaidState {
  return there.has('weights') ? byTerms('unrestricted', 'weights', licensing) : 'absent';
}

function byTerms(terms: Terms, scope: Scope, licensing: Licensing): OsaidState {
  const answers = { yes: 'met', no: 'partly', unknown: 'unknown' } as const;
  return answers[meetsTerms(terms, licensing.effective[scope])];
}

/**
 * Our components as the framework names them. Its evaluation data, sample outputs, libraries and model metadata are
 * not looked for, so that this never says more than class III; a MOF file says what its author knows (`mof FILE`).
 */
const MOF_NAMES: readonly [name: string, ids: readonly ComponentId[], scope: Scope][] = [
  ['Model architecture', ['config', 'inference-code'], 'code'],
  ['Model parameters (Final)', ['weights'], 'weights'],
  ['Evaluation results', ['evaluation-results'], 'documents'],
  ['Model card', ['model-card'], 'documents'],
  ['Data card', ['data-card'], 'documents'],
  ['Technical report', ['technical-report'], 'documents'],
  ['Training code', ['training-code'], 'code'],
  ['Inference code', ['inference-code'], 'code'],
  ['Evaluation code', ['evaluation-code'], 'code'],
  ['Datasets', ['data'], 'data'],
  ['Data preprocessing code', ['data-processing-code'], 'code'],
  ['Model parameters (Intermediate)', ['intermediate-checkpoints'], 'weights'],
];

function mofOf(there: ReadonlySet<ComponentId>, licensing: Licensing): StandardsResult['mof'] {
  const licensed = new Map<string, MofLicensing>();
  for (const [name, ids, scope] of MOF_NAMES) {
    if (!ids.some((id) => there.has(id))) continue;
    const license = licensing.effective[scope];
    licensed.set(name, license?.open ? 'open' : license ? 'invalid' : 'unlicensed');
  }
  const { class: reached, progress } = evaluateMof(licensed);
  const rounded = (percent: number) => Math.round(percent * 10) / 10;
  return {
    class: reached,
    progress: { '1': rounded(progress['1']), '2': rounded(progress['2']), '3': rounded(progress['3']) },
  };
}
