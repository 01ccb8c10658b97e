import {
  openTarget
} from "./chunk-AZ66JH3J.js";
import {
  oneOf,
  readArguments
} from "./chunk-VSQQ53U6.js";
import {
  EXIT
} from "./chunk-6EM2I7P6.js";
import "./chunk-TRVWH3WP.js";
import {
  check
} from "./chunk-UAGVXSDY.js";
import "./chunk-BSFSWPZ2.js";
import "./chunk-W2ZUTSFY.js";
import "./chunk-QLJJHAEB.js";
import "./chunk-2O6RNR2R.js";
import "./chunk-3CGWJQJN.js";
import "./chunk-EHPFZYZU.js";
import {
  failureOf
} from "./chunk-2BUKVTHV.js";
import "./chunk-L2WR6GV5.js";
import "./chunk-AIP6A46Z.js";
import "./chunk-VS7CZNAZ.js";
import "./chunk-M74XZJ76.js";
import "./chunk-R3VEPTLL.js";
import "./chunk-3GMZQTYA.js";
import "./chunk-NVLRW6IK.js";
import "./chunk-R33KIFFO.js";
import "./chunk-6VPXRAH4.js";
import "./chunk-REKS6S2V.js";
import "./chunk-5LWAMZND.js";
import "./chunk-S5O4K7CO.js";
import "./chunk-4DT2TMWD.js";
import "./chunk-I4UI3YQT.js";
import "./chunk-ZHEA5FBP.js";
import "./chunk-HIE5L6R6.js";
import "./chunk-VI4RSPBG.js";
import {
  DEFAULT_POLICY,
  POLICY_FILE
} from "./chunk-TNVGGAZF.js";
import "./chunk-GQNGRQPE.js";
import "./chunk-JGVDOC6H.js";
import {
  SettingsError
} from "./chunk-HSUSQX67.js";
import {
  LABELS
} from "./chunk-UJEVNEJF.js";
import {
  VERSION
} from "./chunk-VNGJPGCW.js";
import "./chunk-7VZ5H7B6.js";

// src/commands/check.ts
import { writeFile } from "node:fs/promises";

// src/settings/policy-on-disk.ts
import { open } from "node:fs/promises";
import { join } from "node:path";
async function loadPolicy(file, folder) {
  const handle = await open(file ?? join(folder, POLICY_FILE)).catch(() => void 0);
  if (!handle) {
    if (file === void 0) return DEFAULT_POLICY;
    throw new SettingsError([`${file} cannot be read: name a policy file that is there.`]);
  }
  try {
    const { POLICY_BYTES, parsePolicy } = await import("./policy-file-BMYU5L67.js");
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, POLICY_BYTES)));
    return parsePolicy(buffer.subarray(0, bytesRead), size, file ?? POLICY_FILE);
  } finally {
    await handle.close();
  }
}

// src/commands/check.ts
var USAGE = `open-label check [TARGET] [options]

Checks whether a model release contains what its label claims.
TARGET is a folder (this one, when left out), owner/repo[@ref], or hf:org/model[@revision].

  --format text|json|markdown|sarif   how to print the report (text)
  --label LABEL                       hold the release against this label: ${LABELS.join(", ")}
  --metadata FILE                     where the metadata file is in the release (open-label.yml)
  --policy FILE                       the policy (.github/open-label-policy.yml of the current folder)
  --output FILE                       write the report to a file
  --fix                               change the words of overstated claims in the folder
`;
var FORMATS = ["text", "json", "markdown", "sarif"];
async function run(args, io) {
  const { values, positionals } = readArguments(
    args,
    ["format", "label", "metadata", "policy", "output"],
    ["fix"]
  );
  if (positionals.length > 1) throw new SettingsError(["Give one target: open-label check [TARGET]."]);
  const format = oneOf("--format", values.format ?? "text", FORMATS);
  const label = values.label === void 0 ? void 0 : oneOf("--label", values.label, LABELS);
  const policy = await loadPolicy(values.policy, process.cwd());
  const target = positionals[0] ?? ".";
  const release = await openTarget(target, process.env);
  if (values.fix && release.target.kind !== "directory") {
    throw new SettingsError([`--fix changes files: give the folder of a checkout, not ${target}.`]);
  }
  const report = await check(release, {
    policy,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    ...label && { label },
    ...values.metadata !== void 0 && { metadataFile: values.metadata }
  });
  const failure = failureOf(release);
  if (failure) throw failure;
  const text = await inFormat(report, format, io.colour && values.output === void 0);
  if (values.output === void 0) io.out(text);
  else await writeTo(values.output, text);
  if (values.fix) await (await import("./fix-CVOLUVPB.js")).fixClaims(target, report, io);
  return exitCodeOf(report);
}
function exitCodeOf(report) {
  if (report.findings.some(({ rule, accepted }) => rule === "metadata-invalid" && !accepted))
    return EXIT.usage;
  return report.policy.passes ? EXIT.holds : EXIT.doesNotHold;
}
async function inFormat(report, format, colour) {
  if (format === "json") return (await import("./json-3BPXVQVY.js")).toJson(report);
  if (format === "text") return (await import("./text-K4HTWIOR.js")).textReport(report, { colour });
  if (format === "sarif") {
    const { sarifOf } = await import("./sarif-FGHKN3MX.js");
    return `${JSON.stringify(sarifOf(report, VERSION), null, 2)}
`;
  }
  return (await import("./summary-7OJYPULO.js")).summaryMarkdown(report, { version: VERSION });
}
async function writeTo(file, text) {
  try {
    await writeFile(file, text);
  } catch (error) {
    const { code } = error;
    const why = code === "ENOENT" ? "there is no such folder" : code === "EISDIR" ? "it is a folder" : code;
    throw new SettingsError([`${file} cannot be written: ${why}.`]);
  }
}
export {
  USAGE,
  run
};
