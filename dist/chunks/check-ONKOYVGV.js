import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  oneOf,
  readArguments
} from "./chunk-DPUWEIAC.js";
import {
  openDirectory
} from "./chunk-A2UXQI4O.js";
import {
  check
} from "./chunk-ZOB4XXBU.js";
import "./chunk-2GDXISSZ.js";
import "./chunk-NCZWZLVI.js";
import "./chunk-A5AIKTKO.js";
import {
  failureOf
} from "./chunk-4BGFXEDZ.js";
import "./chunk-3LGRWRNB.js";
import "./chunk-WAOF2EMV.js";
import "./chunk-TFLCJR7G.js";
import "./chunk-TMREKUEI.js";
import "./chunk-HNTAAJFP.js";
import "./chunk-SOKEHSO2.js";
import "./chunk-BG6PA6OK.js";
import "./chunk-CYM6IHTN.js";
import "./chunk-V3HFKYCK.js";
import "./chunk-5N7TAJBI.js";
import "./chunk-RYX3Y4CB.js";
import "./chunk-T36OSOHQ.js";
import "./chunk-SZ3TKW2H.js";
import "./chunk-Y4BGWLRD.js";
import {
  targetOf
} from "./chunk-RMBDQOXT.js";
import {
  DEFAULT_POLICY,
  POLICY_FILE
} from "./chunk-MIKNKDLB.js";
import {
  LABELS
} from "./chunk-3JSSCMGW.js";
import {
  EXIT
} from "./chunk-G6DZCO4G.js";
import {
  TargetError
} from "./chunk-SBZSMP27.js";
import "./chunk-MPK63NRZ.js";
import {
  SettingsError
} from "./chunk-5M2D3RFZ.js";
import {
  VERSION
} from "./chunk-R5ODB5TS.js";
import "./chunk-BE7JI7H6.js";

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
    const { POLICY_BYTES, parsePolicy } = await import("./policy-file-MZYY7SQN.js");
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, POLICY_BYTES)));
    return parsePolicy(buffer.subarray(0, bytesRead), size, file ?? POLICY_FILE);
  } finally {
    await handle.close();
  }
}

// src/commands/open-target.ts
async function openTarget(target, environment = process.env) {
  const remote = targetOf(target);
  if (!remote || remote.kind === "github" && await isThere(target)) return openDirectory(target);
  if (remote.kind === "hub") {
    const { HUB_ENDPOINT, openHub } = await import("./hub-2N4M6EJC.js");
    const { HF_ENDPOINT, HF_TOKEN } = environment;
    return openHub(remote, {
      endpoint: HF_ENDPOINT || HUB_ENDPOINT,
      version: VERSION,
      ...HF_TOKEN && { token: HF_TOKEN }
    });
  }
  const { openClient } = await import("./client-2ZLIY4QJ.js");
  const { GitHubError } = await import("./github-error-2TTHKE6E.js");
  const { openRepository } = await import("./github-repository-WBCE25DD.js");
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  const client = await openClient({
    apiUrl: environment.GITHUB_API_URL || "https://api.github.com",
    version: VERSION,
    ...token && { token }
  });
  try {
    return await openRepository(client, remote);
  } catch (error) {
    if (error instanceof GitHubError && MISNAMED.has(error.kind)) throw new TargetError(error.message);
    throw error;
  }
}
var MISNAMED = /* @__PURE__ */ new Set(["not-found", "token", "permission", "refused"]);
async function isThere(path) {
  const { stat } = await import("node:fs/promises");
  return stat(path).then(
    () => true,
    () => false
  );
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
  if (values.fix) await (await import("./fix-L3VV2UIV.js")).fixClaims(target, report, io);
  return exitCodeOf(report);
}
function exitCodeOf(report) {
  if (report.findings.some(({ rule, accepted }) => rule === "metadata-invalid" && !accepted))
    return EXIT.usage;
  return report.policy.passes ? EXIT.holds : EXIT.doesNotHold;
}
async function inFormat(report, format, colour) {
  if (format === "json") return (await import("./json-65BAVDXD.js")).toJson(report);
  if (format === "text") return (await import("./text-NDWQFRBW.js")).textReport(report, { colour });
  if (format === "sarif") {
    const { sarifOf } = await import("./sarif-KFPRR3P3.js");
    return `${JSON.stringify(sarifOf(report, VERSION), null, 2)}
`;
  }
  return (await import("./summary-7DPQJR5E.js")).summaryMarkdown(report, { version: VERSION });
}
async function writeTo(file, text) {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new SettingsError([`${file} cannot be written (${error.code}).`]);
  }
}
export {
  USAGE,
  run
};
