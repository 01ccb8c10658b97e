import { MOF_COMPONENTS, type MofKind, type MofLicensing } from './mof.ts';
import { isMofOpen } from './mof-licenses.ts';

/** What stands in a MOF file (`framework.name: Model Openness Framework`), as far as the class depends on it. */
export interface MofFile {
  /** License names for everything of a kind, or for all of it. */
  globals: Partial<Record<MofKind | 'distribution', string>>;
  /** By name; a license that is left out is inherited, an empty one means that there is none. */
  components: Map<string, string | undefined>;
}

/** True for the data of a YAML file that says it is a MOF file. */
export function isMofFile(data: unknown): boolean {
  const framework = field(data, 'framework');
  return field(framework, 'name') === 'Model Openness Framework' && field(data, 'release') !== undefined;
}

/** @returns the file, and what is wrong with it, in sentences. Unknown component names are errors, never guessed. */
export function readMofFile(data: unknown): { file: MofFile; problems: string[] } {
  const problems: string[] = [];
  const release = field(data, 'release');
  const license = field(release, 'license');
  const globals: MofFile['globals'] = {};
  for (const kind of ['distribution', 'code', 'data', 'document'] as const) {
    const name = field(field(license, kind), 'name');
    if (typeof name === 'string' && name !== '') globals[kind] = name;
  }
  const components = new Map<string, string | undefined>();
  const listed = field(release, 'components');
  if (!Array.isArray(listed)) problems.push('release.components is not a list');
  for (const entry of Array.isArray(listed) ? listed : []) {
    const name = field(entry, 'name');
    if (!MOF_COMPONENTS.some((known) => known.name === name)) {
      problems.push(`release.components names ${JSON.stringify(name)}, which the framework does not know`);
      continue;
    }
    const own = field(entry, 'license');
    components.set(String(name), typeof own === 'string' ? own : undefined);
  }
  return { file: { globals, components }, problems };
}

/** How each component of the file is licensed: its own license, else that of its kind, else that of the distribution. */
export function mofLicensing({ globals, components }: MofFile): Map<string, MofLicensing> {
  const licensing = new Map<string, MofLicensing>();
  for (const [name, own] of components) {
    const kind = MOF_COMPONENTS.find((known) => known.name === name)!.kind;
    const license = own ?? globals[kind] ?? globals.distribution ?? '';
    const none = license === '' || license === 'unlicensed';
    licensing.set(name, none ? 'unlicensed' : isMofOpen(license) ? 'open' : 'invalid');
  }
  return licensing;
}

function field(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[key] : undefined;
}
