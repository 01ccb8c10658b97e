/** What a folder's name says about the files in it, whoever's project it is. */
export type FolderRole = 'vendored' | 'test' | 'example' | 'documentation';

/** `sample`: what is stored there is small and for show; code there may well be the release's own. */
type AnyRole = FolderRole | 'sample';

/**
 * `vendored`: somebody else's project, copied in. `example`: shows how a library is used, is not how the model was made.
 * Names are compared in lower case with `-` and `_` taken out.
 */
const ROLES: Record<AnyRole, readonly string[]> = {
  vendored: [
    'thirdparty',
    '3rdparty',
    'vendor',
    'vendored',
    'vendors',
    'external',
    'externals',
    'extern',
    'externallibs',
    'submodule',
    'submodules',
    'sitepackages',
    'deps',
    'dependencies',
    'subprojects',
    // Tools of another purpose that people copy in whole.
    'ppocr',
    'paddleocr',
    'detectron2',
    'mmdet',
    'mmcv',
    'yolov5',
    'ultralytics',
    'apex',
    'tensorboardx',
    'flashattention',
    'lpips',
  ],
  test: [
    'test',
    'tests',
    'testing',
    'unittests',
    'unittest',
    'testdata',
    'testutils',
    'fixture',
    'fixtures',
    'integrationtest',
    'integrationtests',
    'functionaltests',
    'mock',
    'mocks',
    'spec',
    'e2e',
    'ci',
  ],
  example: [
    'example',
    'examples',
    'tutorial',
    'tutorials',
    'quickstart',
    'cookbook',
    'cookbooks',
    'benchmarks',
    'playground',
    'sandbox',
    'demo',
    'demos',
    'casestudies',
  ],
  documentation: ['doc', 'docs', 'documentation', 'website'],
  sample: ['sample', 'samples', 'toy', 'toys', 'benchmark', 'notebook', 'notebooks'],
};

const ROLE_OF = new Map(
  Object.entries(ROLES).flatMap(([role, names]) => names.map((name) => [name, role as AnyRole])),
);

/** `gpu_tests`, `test-data`: a folder's name in two words, one of which says it. */
const TESTS_OF_SOMETHING = /^tests?[-_]\w+$|^\w+[-_]tests?$/;

interface Meaning {
  folder: string;
  /** Of each folder on the path that has one, the outermost first. */
  roles: readonly AnyRole[];
}

/** Files are asked about in the order of their paths: most stand in the folder of the one before. */
let last: Meaning = { folder: '', roles: [] };

function rolesOf(path: string): readonly AnyRole[] {
  const slash = Math.max(0, path.lastIndexOf('/'));
  if (last.folder.length !== slash || !path.startsWith(last.folder)) {
    const folder = path.slice(0, slash);
    last = { folder, roles: folder.split('/').flatMap((name) => roleOf(name) ?? []) };
  }
  return last.roles;
}

function roleOf(folder: string): AnyRole | undefined {
  const name = folder.toLowerCase();
  return ROLE_OF.get(name.replace(/[-_.\s]/g, '')) ?? (TESTS_OF_SOMETHING.test(name) ? 'test' : undefined);
}

/** The role of the outermost folder on the path that has one; undefined for a release's own code. */
export function folderRole(path: string): FolderRole | undefined {
  return rolesOf(path).find((role) => role !== 'sample') ?? (isTestFile(path) ? 'test' : undefined);
}

/** True where any folder on the path has one of these roles: a model among tests is one of them, whoever's they are. */
export function isUnder(path: string, ...asked: readonly AnyRole[]): boolean {
  return rolesOf(path).some((role) => asked.includes(role));
}

/** `test_x.py`, `x_test.py`, `conftest.py`: what test runners collect. */
function isTestFile(path: string): boolean {
  return /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(path);
}
