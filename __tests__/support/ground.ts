import type { Claim } from '../../src/claims/claim.ts';
import type { EffectiveLicense } from '../../src/licenses/reading.ts';
import type { BaseModel } from '../../src/lineage/lineage.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/settings/policy.ts';
import { type DecideInputs, decide } from '../../src/verdict/decide.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import {
  COMPONENT_IDS,
  type ComponentId,
  type Label,
  type Observation,
  type Scope,
  type State,
} from '../../src/vocabulary.ts';

/** A release, as short as a test can say it. */
export interface Sketch {
  says?: Label | Claim[];
  present?: readonly ComponentId[];
  linked?: readonly ComponentId[];
  declared?: readonly ComponentId[];
  /** License by scope: an SPDX id is open; a prefix says otherwise ("restricted:llama3.1"). */
  licenses?: Partial<Record<Scope, string>>;
  bases?: BaseModel[];
  observed?: Observation[];
  /** The release publishes its training data under an account of its own. */
  publishesData?: true;
  /** It says that a part of them is internal. */
  keepsData?: true;
  /** Components of which all that was found serves tuning. */
  ofTuning?: readonly ComponentId[];
  /** Its license section speaks of the code alone. */
  licensesCodeAlone?: true;
  policy?: Partial<Policy>;
  label?: Label;
  today?: string;
}

export const WEIGHTS: readonly ComponentId[] = ['weights', 'config', 'tokenizer', 'inference-code'];
export const SOURCE: readonly ComponentId[] = [
  ...WEIGHTS,
  'training-code',
  'data',
  'data-processing-code',
  'recipe',
];
export const SCIENCE: readonly ComponentId[] = [
  ...SOURCE,
  'intermediate-checkpoints',
  'evaluation-code',
  'evaluation-results',
  'technical-report',
];
export const OPEN = { code: 'Apache-2.0', weights: 'Apache-2.0', data: 'CC-BY-4.0', documents: 'CC-BY-4.0' };

export function inputsOf(sketch: Sketch): DecideInputs {
  const stateOf = (id: ComponentId): State => {
    if (sketch.present?.includes(id)) return 'present';
    if (sketch.linked?.includes(id)) return 'linked';
    return sketch.declared?.includes(id) ? 'declared' : 'absent';
  };
  const licenses = Object.entries(sketch.licenses ?? {}).map(([scope, name]) => [scope, licenseOf(name)]);
  return {
    policy: { ...DEFAULT_POLICY, ...sketch.policy },
    ...(sketch.label && { label: sketch.label }),
    today: sketch.today ?? '2026-01-01',
    declaration: undefined,
    observations: sketch.observed ?? [],
    claims: typeof sketch.says === 'string' ? [prose(sketch.says)] : (sketch.says ?? []),
    contents: {
      components: COMPONENT_IDS.map((id) => ({ id, state: stateOf(id), evidence: [] })),
      ...(sketch.publishesData && { publishedData: { url: 'https://huggingface.co/datasets/acme/acorns' } }),
      ...(sketch.keepsData && { internalData: { file: 'README.md', line: 30 } }),
      ...(sketch.ofTuning && {
        ofTuning: Object.fromEntries(sketch.ofTuning.map((id) => [id, { file: `tune/${id}` }])),
      }),
      observations: [],
    },
    licensing: {
      readings: [],
      effective: Object.fromEntries(licenses),
      ...(sketch.licensesCodeAlone && { codeAlone: { file: 'README.md', line: 40 } }),
      observations: [],
    },
    lineage: { base: sketch.bases ?? [], hints: [], observations: [] },
  };
}

export function verdictOf(sketch: Sketch): Verdict {
  return decide(inputsOf(sketch));
}

export function prose(label: Label, place: Partial<Claim> = {}): Claim {
  return {
    label,
    subject: 'model',
    source: 'prose',
    quote: `we release our ${label} model`,
    file: 'README.md',
    line: 12,
    column: 5,
    ...place,
  };
}

export function base(model: string, supports: Label): BaseModel {
  return {
    model,
    supports,
    declared: true,
    strength: 'declared',
    evidence: [{ file: 'README.md', line: 3 }],
  };
}

/** Findings as "level rule". */
export function briefly({ findings }: Verdict): string[] {
  return findings.map(({ level, rule }) => `${level} ${rule}`);
}

function licenseOf(name: string): EffectiveLicense {
  const [status, id] = name.includes(':') ? name.split(':') : ['open', name];
  return {
    id: id!,
    status: status as EffectiveLicense['status'],
    open: status === 'open' || status === 'open-unapproved',
    restrictions: status === 'restricted' ? ['use-policy'] : [],
    place: { file: 'LICENSE' },
  };
}
