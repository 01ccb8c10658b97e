import type { Release, Target } from '../../src/release/release.ts';
import { assembleReport } from '../../src/reports/assemble.ts';
import type { Report } from '../../src/reports/report.ts';
import { decide } from '../../src/verdict/decide.ts';
import { inputsOf, type Sketch } from './ground.ts';

/** The report of a sketched release. */
export function reportOf(sketch: Sketch, gaps: string[] = []): Report {
  const inputs = inputsOf(sketch);
  const target: Target = {
    kind: 'github',
    name: 'example/example-1b',
    commit: '0123456789abcdef0123456789abcdef01234567',
  };
  return assembleReport({ target, gaps } as unknown as Release, {
    ...inputs,
    verdict: decide(inputs),
    claims: [...inputs.claims],
  });
}
