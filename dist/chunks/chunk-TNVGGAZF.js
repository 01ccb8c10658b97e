// src/settings/policy.ts
var POLICY_FILE = ".github/open-label-policy.yml";
var DEFAULT_POLICY = {
  origin: "the defaults",
  rules: {},
  failOn: "error",
  unproven: "warn",
  exceptions: []
};

export {
  POLICY_FILE,
  DEFAULT_POLICY
};
