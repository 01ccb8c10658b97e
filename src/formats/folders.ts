import { folderOf } from './paths.ts';

/** Folders for tests: nothing in them is released, however large. */
const TESTS =
  /^(?:tests?|testing|__tests__|unit[-_]?tests?|integration[-_]?tests?|tests?[-_]\w+|\w+[-_]tests?|fixtures?|testdata|mocks?|spec|e2e|ci)$/;

/** Folders for showing: small files in them are toys, a large one may be the release. */
const EXAMPLES =
  /^(?:examples?|samples?|demos?|tutorials?|toys?|docs?|documentation|benchmarks?|notebooks?|cookbooks?)$/;

const VENDORED =
  /^(?:third[-_]?party|3rd[-_]?party|vendor(?:ed|s)?|externals?|extern|submodules?|deps|dependencies|site-packages|lpips)$/;

interface Meaning {
  tests: boolean;
  examples: boolean;
  vendored: boolean;
}

/** Files are asked about in the order of their paths: most stand in the folder of the one before. */
let last: { folder: string; meaning: Meaning } | undefined;

function meaningOf(path: string): Meaning {
  const slash = Math.max(0, path.lastIndexOf('/'));
  if (last?.folder.length === slash && path.startsWith(last.folder)) return last.meaning;
  const folder = folderOf(path);
  const parts = folder.toLowerCase().split('/');
  const meaning = {
    tests: parts.some((part) => TESTS.test(part)),
    examples: parts.some((part) => EXAMPLES.test(part)),
    vendored: parts.some((part) => VENDORED.test(part)),
  };
  last = { folder, meaning };
  return meaning;
}

export function isInTests(path: string): boolean {
  return meaningOf(path).tests;
}

export function isInExamples(path: string): boolean {
  return meaningOf(path).examples;
}

/** Other people's work that is carried along. */
export function isVendored(path: string): boolean {
  return meaningOf(path).vendored;
}
