import { folderOf } from './paths.ts';

/** Folders for tests: nothing in them is released, however large. */
const TESTS =
  /^(?:tests?|testing|__tests__|unit[-_]?tests?|integration[-_]?tests?|tests?[-_]\w+|\w+[-_]tests?|fixtures?|testdata|mocks?|spec|e2e|ci)$/;

/** Folders for showing: small files in them are toys, a large one may be the release. */
const EXAMPLES =
  /^(?:examples?|samples?|demos?|tutorials?|toys?|docs?|documentation|benchmarks?|notebooks?|cookbooks?)$/;

const VENDORED =
  /^(?:third[-_]?party|3rd[-_]?party|vendor(?:ed|s)?|externals?|extern|submodules?|deps|dependencies|site-packages|lpips)$/;

function someFolder(path: string, meant: RegExp): boolean {
  return folderOf(path)
    .toLowerCase()
    .split('/')
    .some((folder) => meant.test(folder));
}

export function isInTests(path: string): boolean {
  return someFolder(path, TESTS);
}

export function isInExamples(path: string): boolean {
  return someFolder(path, EXAMPLES);
}

/** Other people's work that is carried along. */
export function isVendored(path: string): boolean {
  return someFolder(path, VENDORED);
}
