import type { Report } from './report.ts';

const MOF_NUMERALS = { 1: 'I', 2: 'II', 3: 'III' } as const;

/** How the release stands to the published standards, in one line. Never "certified": a program only compares. */
export function standardsWords({ standards: { osaid, mof } }: Report): string {
  const elements = Object.entries(osaid.elements).map(([name, state]) => `${name} ${state}`);
  const open = `Open Source AI Definition 1.0: ${osaid.met ? 'nothing found that speaks against it' : 'not shown to be met'} (${elements.join(', ')}).`;
  const reached = mof.class === 0 ? 'no class yet' : `class ${MOF_NUMERALS[mof.class]}`;
  return `${open} Model Openness Framework: ${reached} (class III at ${mof.progress['3']} %).`;
}
