// src/release/release.ts
var TargetError = class extends Error {
  name = "TargetError";
};
var TEXT_LIMIT = 8 * 1024 * 1024;
var RANGE_LIMIT = 128 * 1024 * 1024;
function once(compute) {
  const results = /* @__PURE__ */ new WeakMap();
  return (release) => {
    const known = results.get(release);
    if (known) return known;
    const result = compute(release);
    results.set(release, result);
    return result;
  };
}

export {
  TargetError,
  TEXT_LIMIT,
  RANGE_LIMIT,
  once
};
