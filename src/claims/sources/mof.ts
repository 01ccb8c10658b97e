import type { Release } from '../../release/release.ts';
import type { MofClass } from '../../standards/mof.ts';
import type { Label } from '../../vocabulary.ts';
import type { Claim } from '../claim.ts';

/** A MOF file is a few kilobytes; what is longer is something else. */
const SIZE_LIMIT = 256 * 1024;

/** Class II adds code and tools to class III, not the data: it still is a release of open weights. */
const LABEL_OF: Readonly<Record<MofClass, Label | undefined>> = {
  1: 'open-science',
  2: 'open-weights',
  3: 'open-weights',
  0: undefined,
};

/** The labels that MOF files in the root of a release give it, by the class that they reach. */
export async function readMofClaims(release: Release): Promise<Claim[]> {
  const candidates = release.files.filter(({ path }) => /^[^/]+\.ya?ml$/i.test(path));
  const claims = await Promise.all(candidates.map(({ path }) => claimOf(release, path)));
  return claims.flatMap((claim) => claim ?? []);
}

async function claimOf(release: Release, path: string): Promise<Claim | undefined> {
  const source = await release.text(path, SIZE_LIMIT);
  if (!source?.includes('Model Openness Framework')) return undefined;
  const [{ readYaml }, { isMofFile, mofLicensing, readMofFile }, { evaluateMof }] = await Promise.all([
    import('../../text/yaml.ts'),
    import('../../standards/mof-file.ts'),
    import('../../standards/mof.ts'),
  ]);
  const { data, problems, placeOf } = readYaml(source);
  if (problems.length || !isMofFile(data)) return undefined;
  const { class: reached, label: name } = evaluateMof(mofLicensing(readMofFile(data).file));
  const label = LABEL_OF[reached];
  if (!label) return undefined;
  return {
    label,
    subject: 'model',
    source: 'mof',
    quote: name,
    file: path,
    ...placeOf(['release', 'components'], 'key'),
  };
}
