import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import "./chunk-BE7JI7H6.js";

// src/claims/sources/declared.ts
function claimDeclared(declaration) {
  if (!declaration?.label) return [];
  const { value, ...place } = declaration.label;
  return [{ label: value, subject: "model", ...place, quote: `label: ${value}`, source: "metadata" }];
}
export {
  claimDeclared
};
