import type { Claim } from '../claims/claim.ts';
import type { Declaration } from '../declaration/declaration.ts';
import type { Contents } from '../evidence/component.ts';
import type { Licensing } from '../licenses/reading.ts';
import type { Lineage } from '../lineage/lineage.ts';
import type { Policy } from '../settings/policy.ts';
import type { Label, Observation } from '../vocabulary.ts';
import type { Verdict } from './verdict.ts';

export interface DecideInputs {
  policy: Policy;
  label?: Label;
  declaration: Declaration | undefined;
  observations: readonly Observation[];
  claims: readonly Claim[];
  contents: Contents;
  licensing: Licensing;
  lineage: Lineage;
}

/** Claims held against evidence. Pure: the same inputs give the same verdict. */
export function decide(_inputs: DecideInputs): Verdict {
  return {
    supported: { label: 'closed', restricted: false, missing: [] },
    verdict: 'unlabelled',
    claims: [],
    standards: {
      osaid: { met: false, elements: { data: 'absent', code: 'absent', parameters: 'absent' } },
      mof: { class: 0, progress: { '1': 0, '2': 0, '3': 0 } },
    },
    findings: [],
    passes: true,
  };
}
