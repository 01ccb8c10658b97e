import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/reports/json.ts
function toJson(report) {
  return `${JSON.stringify(report, null, 2)}
`;
}

export {
  toJson
};
