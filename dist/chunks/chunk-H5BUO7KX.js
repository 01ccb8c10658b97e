// src/reports/json.ts
function toJson(report) {
  return `${JSON.stringify(report, null, 2)}
`;
}

export {
  toJson
};
