import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/settings/settings-error.ts
var SettingsError = class extends Error {
  problems;
  constructor(problems) {
    super(problems.join("\n"));
    this.name = "SettingsError";
    this.problems = problems;
  }
};

export {
  SettingsError
};
