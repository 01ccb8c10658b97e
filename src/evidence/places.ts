import { once, type Release } from '../release/release.ts';
import { documentPathsOf } from '../text/documents.ts';

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
/** Projects that are copied into releases with their README, which speaks of other models. A new one is a word here. */
const COPIED =
  /(?:^|\/)(?:llama-?factory|verl|megatron(?:-lm)?|deepspeed(?:examples)?|fairseq|transformers|diffusers|trl|peft|lm[-_]eval(?:uation)?[-_]?harness|lm_eval|opencompass|vllm|open_clip|fastchat|axolotl|openrlhf|flash-?attention|apex|bigcode-evaluation-harness|human-?eval|accelerate|whisper\.cpp|llama\.cpp|sglang|open-?instruct|ms-swift|xtuner)\//i;
const BUILD_FILE = /^(?:setup\.py|setup\.cfg|pyproject\.toml|package\.json|Cargo\.toml|CMakeLists\.txt)$/;
const LICENSE_FILE = /^(?:LICEN[CS]E|COPYING)(?:\.\w+)?$/i;

export const placesOf: (release: Release) => Promise<Places> = once(async (release) => {
  const vendored = vendoredFolders(release);
  const isVendoredFolder = (path: string): boolean => {
    if (COPIED.test(`${path}/`)) return true;
    for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
      if (vendored.has(path.slice(0, at))) return true;
    }
    return false;
  };
  // Files are asked about in the order of their paths: most stand in the folder of the one before.
  let last = { folder: '', isVendored: false };
  const isVendored = (path: string): boolean => {
    const slash = Math.max(0, path.lastIndexOf('/'));
    if (last.folder.length !== slash || !path.startsWith(last.folder)) {
      const folder = path.slice(0, slash);
      last = { folder, isVendored: isVendoredFolder(folder) };
    }
    return last.isVendored;
  };
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

/** A folder below the root with a license of its own, and a build file there or one folder deeper, was a project of its own. */
function vendoredFolders(release: Release): Set<string> {
  const licensed = new Set<string>();
  const built = new Set<string>();
  for (const { path } of release.files) {
    const cut = path.lastIndexOf('/');
    if (cut < 0) continue;
    const name = path.slice(cut + 1);
    if (LICENSE_FILE.test(name)) licensed.add(path.slice(0, cut));
    else if (BUILD_FILE.test(name)) built.add(path.slice(0, cut));
  }
  const projects = new Set(
    [...built].flatMap((folder) => [folder, folder.slice(0, Math.max(0, folder.lastIndexOf('/')))]),
  );
  return new Set([...licensed].filter((folder) => projects.has(folder)));
}

/** The README in the root, in whatever language and spelling. */
export function isMainReadme(path: string): boolean {
  return /^readme(?:[-_.][\w-]+)?(?:\.(?:md|markdown|mdx|rst|txt))?$/i.test(path);
}
