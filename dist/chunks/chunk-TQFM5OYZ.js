import {
  atLeast,
  isLabel
} from "./chunk-UJEVNEJF.js";

// src/reports/overstated.ts
function overstatedClaims({ claims, supported, verdict }) {
  if (supported.label !== "open-weights" || verdict === "unproven") return [];
  return claims.filter((claim) => {
    const { subject, label, file, range, fix } = claim;
    if (subject !== "model" || !isLabel(label) || atLeast(supported.label, label)) return false;
    return file !== void 0 && range !== void 0 && fix !== void 0;
  });
}

export {
  overstatedClaims
};
