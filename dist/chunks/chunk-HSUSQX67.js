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
