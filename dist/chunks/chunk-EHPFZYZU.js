// src/release/folders.ts
var ROLES = {
  vendored: [
    "thirdparty",
    "3rdparty",
    "vendor",
    "vendored",
    "vendors",
    "external",
    "externals",
    "extern",
    "externallibs",
    "submodule",
    "submodules",
    "sitepackages",
    "deps",
    "dependencies",
    "subprojects",
    // Tools of another purpose that people copy in whole.
    "ppocr",
    "paddleocr",
    "detectron2",
    "mmdet",
    "mmcv",
    "yolov5",
    "ultralytics",
    "apex",
    "tensorboardx",
    "flashattention",
    "lpips"
  ],
  test: [
    "test",
    "tests",
    "testing",
    "unittests",
    "unittest",
    "testdata",
    "testutils",
    "fixture",
    "fixtures",
    "integrationtest",
    "integrationtests",
    "functionaltests",
    "mock",
    "mocks",
    "spec",
    "e2e",
    "ci"
  ],
  example: [
    "example",
    "examples",
    "tutorial",
    "tutorials",
    "quickstart",
    "cookbook",
    "cookbooks",
    "benchmarks",
    "playground",
    "sandbox",
    "demo",
    "demos",
    "casestudies"
  ],
  documentation: ["doc", "docs", "documentation", "website"],
  sample: ["sample", "samples", "toy", "toys", "benchmark", "notebook", "notebooks"]
};
var ROLE_OF = new Map(
  Object.entries(ROLES).flatMap(([role, names]) => names.map((name) => [name, role]))
);
var TESTS_OF_SOMETHING = /^tests?[-_]\w+$|^\w+[-_]tests?$/;
var last = { folder: "", roles: [] };
function rolesOf(path) {
  const slash = Math.max(0, path.lastIndexOf("/"));
  if (last.folder.length !== slash || !path.startsWith(last.folder)) {
    const folder = path.slice(0, slash);
    last = { folder, roles: folder.split("/").flatMap((name) => roleOf(name) ?? []) };
  }
  return last.roles;
}
function roleOf(folder) {
  const name = folder.toLowerCase();
  return ROLE_OF.get(name.replace(/[-_.\s]/g, "")) ?? (TESTS_OF_SOMETHING.test(name) ? "test" : void 0);
}
function folderRole(path) {
  return rolesOf(path).find((role) => role !== "sample") ?? (isTestFile(path) ? "test" : void 0);
}
function isUnder(path, ...asked) {
  return rolesOf(path).some((role) => asked.includes(role));
}
function isTestFile(path) {
  return /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(path);
}

export {
  folderRole,
  isUnder
};
