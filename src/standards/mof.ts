/**
 * The Model Openness Framework, version 1.0, as the Model Openness Tool evaluates it (lfai/model_openness_tool,
 * commit 8b5d30e): which components a class asks for, and how far a release is.
 */

export type MofClass = 0 | 1 | 2 | 3;
export type MofKind = 'code' | 'data' | 'document';

interface MofComponent {
  name: string;
  kind: MofKind;
  /** The lowest class (3 is the lowest) that asks for it. */
  class: 1 | 2 | 3;
  required: boolean;
}

const REPORT = 'Technical report';
const PAPER = 'Research paper';

/** In the framework's order within a class. Names as a MOF file writes them. */
export const MOF_COMPONENTS: readonly MofComponent[] = [
  { name: 'Model architecture', kind: 'code', class: 3, required: true },
  { name: 'Model parameters (Final)', kind: 'data', class: 3, required: true },
  { name: 'Evaluation results', kind: 'document', class: 3, required: true },
  { name: 'Model card', kind: 'document', class: 3, required: true },
  { name: 'Data card', kind: 'document', class: 3, required: true },
  { name: REPORT, kind: 'document', class: 3, required: true },
  { name: 'Sample model outputs', kind: 'document', class: 3, required: false },
  { name: 'Training code', kind: 'code', class: 2, required: true },
  { name: 'Inference code', kind: 'code', class: 2, required: true },
  { name: 'Evaluation code', kind: 'code', class: 2, required: true },
  { name: 'Evaluation data', kind: 'data', class: 2, required: true },
  { name: 'Supporting libraries and tools', kind: 'code', class: 2, required: false },
  { name: 'Datasets', kind: 'data', class: 1, required: true },
  { name: 'Data preprocessing code', kind: 'code', class: 1, required: true },
  { name: 'Model parameters (Intermediate)', kind: 'data', class: 1, required: true },
  { name: PAPER, kind: 'document', class: 1, required: true },
  { name: 'Model metadata', kind: 'data', class: 1, required: false },
];

export const MOF_CLASS_NAMES: Readonly<Record<MofClass, string>> = {
  3: 'Class III - Open Model',
  2: 'Class II - Open Tooling Model',
  1: 'Class I - Open Science Model',
  0: 'Unclassified',
};

/** How a component that is there is licensed: openly, not at all, or by something that is not open. */
export type MofLicensing = 'open' | 'unlicensed' | 'invalid';

export interface MofResult {
  class: MofClass;
  label: string;
  /** Percent of the way to each class, not rounded; a class is at 0 until every lower one is complete. */
  progress: { '1': number; '2': number; '3': number };
  /** Names of required components that are not there. */
  missing: string[];
  invalid: string[];
  unlicensed: string[];
}

/** @param there the components that are there, by name, and how each is licensed. */
export function evaluateMof(there: ReadonlyMap<string, MofLicensing>): MofResult {
  const complete = (['3', '2', '1'] as const).map((name) => howFar(Number(name) as 1 | 2 | 3, there));
  const [third, second, first] = complete as [number, number, number];
  const reached: MofClass = first === 100 ? 1 : second === 100 ? 2 : third === 100 ? 3 : 0;
  const named = (licensing: MofLicensing) =>
    MOF_COMPONENTS.filter(({ name }) => there.get(name) === licensing).map(({ name }) => name);
  return {
    class: reached,
    label: MOF_CLASS_NAMES[reached],
    progress: { '1': first, '2': second, '3': third },
    missing: MOF_COMPONENTS.filter(({ name, required }) => {
      return required && !there.has(name) && !(name === REPORT && there.has(PAPER));
    }).map(({ name }) => name),
    invalid: named('invalid'),
    unlicensed: named('unlicensed'),
  };
}

function howFar(target: 1 | 2 | 3, there: ReadonlyMap<string, MofLicensing>): number {
  const paperForReport = there.get(REPORT) !== 'open' && there.get(PAPER) === 'open';
  const included = (down: number) => {
    const open = MOF_COMPONENTS.filter((each) => {
      return each.required && each.class >= down && there.get(each.name) === 'open';
    }).length;
    // A paper that stands for the report is counted in classes III and II, where it is not asked for itself.
    return open + (paperForReport && down > 1 ? 1 : 0);
  };
  for (let down = 3; down > target; down -= 1) if (included(down) < asked(down)) return 0;
  // In class I the paper is asked for itself, so the report that it stands for is one component less.
  const all = asked(target) - (target === 1 && paperForReport ? 1 : 0);
  return Math.min(100, (included(target) / all) * 100);
}

/** How many components a class asks for, those of the lower classes among them. */
function asked(down: number): number {
  return MOF_COMPONENTS.filter((each) => each.required && each.class >= down).length;
}
