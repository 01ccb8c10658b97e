import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/reports/standards-words.ts
var MOF_NUMERALS = { 1: "I", 2: "II", 3: "III" };
function standardsWords({ standards: { osaid, mof } }) {
  const elements = Object.entries(osaid.elements).map(([name, state]) => `${name} ${state}`);
  const open = `Open Source AI Definition 1.0: ${osaid.met ? "nothing found that speaks against it" : "not shown to be met"} (${elements.join(", ")}).`;
  const reached = mof.class === 0 ? "no class yet" : `class ${MOF_NUMERALS[mof.class]}`;
  return `${open} Model Openness Framework: ${reached} (class III at ${mof.progress["3"]} %).`;
}

export {
  standardsWords
};
