import { once, type Release } from '../release/release.ts';
import { documentPathsOf } from '../text/documents.ts';
import { vendoredIn } from './vendored.ts';

/** Which of a release's files speak for the release, and which came with somebody else's code. */
export interface Places {
  /** Documents that people read, the most important first. */
  documents: readonly string[];
  /** Code and configuration, without tests and vendored code, at most CODE_LIMIT. */
  code: readonly string[];
  /** True for a file of a project that was copied in. */
  isVendored(path: string): boolean;
}

const CODE_LIMIT = 4000;
const CODE =
  /\.(?:bash|cfg|conf|gin|ini|ipynb|jl|js|json|mjs|py|rs|sbatch|sh|slurm|swift|toml|ts|yaml|yml)$|(?:^|\/)(?:Makefile|Dockerfile)$/i;
/** Most JSON of a release is data, results and vocabularies. */
const JSON_OF_SETTINGS =
  /(?:^|\/)(?:config\w*|conf|recipes?)\/.*\.json$|[^/]*(?:config|args|hparams|params|dataset|train|recipe|settings)[^/]*\.json$/i;
const JSON_OF_DATA = /(?:^|\/)(?:evals?|results?|tokenizers?|data)(?:\/|[-_])|tokenizer/i;
const FOREIGN =
  /(?:^|\/)(?:\.github|\.circleci|tests?|__tests__|unit_tests|third[-_]?party|vendor(?:ed)?|externals?|extern|submodules|site-packages)\//i;
export const placesOf: (release: Release) => Promise<Places> = once(async (release) => {
  const isVendored = await vendoredIn(release);
  const code: string[] = [];
  for (const { path, kind } of release.files) {
    if (code.length >= CODE_LIMIT) break;
    if (kind === 'file' && isCode(path) && !FOREIGN.test(path) && !isVendored(path)) code.push(path);
  }
  const documents = (await documentPathsOf(release)).filter((path) => !isVendored(path));
  return { documents, code, isVendored };
});

function isCode(path: string): boolean {
  return (
    CODE.test(path) && (!path.endsWith('.json') || (JSON_OF_SETTINGS.test(path) && !JSON_OF_DATA.test(path)))
  );
}

/** The README in the root, in whatever language and spelling. */
export function isMainReadme(path: string): boolean {
  return /^readme(?:[-_.][\w-]+)?(?:\.(?:md|markdown|mdx|rst|txt))?$/i.test(path);
}
