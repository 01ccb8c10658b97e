/** What a folder's name says about the code in it, whoever's project it is. */
export type FolderRole = 'vendored' | 'test' | 'example' | 'documentation';

/**
 * `vendored`: somebody else's project, copied in. `example`: shows how a library is used, is not how the model was made.
 * Names are compared in lower case with `-` and `_` taken out.
 */
const ROLES: Record<FolderRole, readonly string[]> = {
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
  ],
  test: [
    'test',
    'tests',
    'testing',
    'unittests',
    'unittest',
    'testdata',
    'testutils',
    'fixtures',
    'integrationtests',
    'functionaltests',
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
};

const ROLE_OF = new Map(
  Object.entries(ROLES).flatMap(([role, names]) => names.map((name) => [name, role as FolderRole])),
);

/** Files are asked about in the order of their paths: most stand in the folder of the one before. */
let last: { folder: string; role: FolderRole | undefined } = { folder: '', role: undefined };

/** The role of the outermost folder on the path that has one; undefined for a release's own code. */
export function folderRole(path: string): FolderRole | undefined {
  const slash = Math.max(0, path.lastIndexOf('/'));
  if (last.folder.length !== slash || !path.startsWith(last.folder)) {
    const folder = path.slice(0, slash);
    last = { folder, role: roleOf(folder) };
  }
  return last.role ?? (isTestFile(path) ? 'test' : undefined);
}

function roleOf(path: string): FolderRole | undefined {
  for (const folder of path.split('/')) {
    const role = ROLE_OF.get(folder.toLowerCase().replace(/[-_.\s]/g, ''));
    if (role) return role;
  }
  return undefined;
}

/** `test_x.py`, `x_test.py`, `conftest.py`: what test runners collect. */
function isTestFile(path: string): boolean {
  return /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(path);
}
