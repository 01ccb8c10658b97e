import "./chunk-7VZ5H7B6.js";

// src/claims/sources/mof.ts
var SIZE_LIMIT = 256 * 1024;
var LABEL_OF = {
  1: "open-science",
  2: "open-weights",
  3: "open-weights",
  0: void 0
};
async function readMofClaims(release) {
  const candidates = release.files.filter(({ path }) => /^[^/]+\.ya?ml$/i.test(path));
  const claims = await Promise.all(candidates.map(({ path }) => claimOf(release, path)));
  return claims.flatMap((claim) => claim ?? []);
}
async function claimOf(release, path) {
  const source = await release.text(path, SIZE_LIMIT);
  if (!source?.includes("Model Openness Framework")) return void 0;
  const [{ readYaml }, { isMofFile, mofLicensing, readMofFile }, { evaluateMof }] = await Promise.all([
    import("./yaml-TVFSFAXR.js"),
    import("./mof-file-25U43V2F.js"),
    import("./mof-EPFWRRJ2.js")
  ]);
  const { data, problems, placeOf } = readYaml(source);
  if (problems.length || !isMofFile(data)) return void 0;
  const { class: reached, label: name } = evaluateMof(mofLicensing(readMofFile(data).file));
  const label = LABEL_OF[reached];
  if (!label) return void 0;
  return {
    label,
    subject: "model",
    source: "mof",
    quote: name,
    file: path,
    ...placeOf(["release", "components"], "key")
  };
}
export {
  readMofClaims
};
