import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
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
import {
  contextOf,
  setOutputs,
  showReport,
  tellGitHub,
  withoutOurSection,
  writeFiles
} from "./chunk-VV6MYT4X.js";
import "./chunk-G6FW74UQ.js";
import "./chunk-VISWNXV4.js";
import "./chunk-SZ3TKW2H.js";
import "./chunk-DAKGRZCY.js";
import "./chunk-S2TR3A6V.js";
import "./chunk-4YUPN6ZV.js";
import "./chunk-FNSXZR7T.js";
import "./chunk-Y4BGWLRD.js";
import "./chunk-AUY6D5PA.js";
import "./chunk-X6MIME3P.js";
import {
  runner
} from "./chunk-EHCFDRCM.js";
import "./chunk-3JSSCMGW.js";
import "./chunk-SBZSMP27.js";
import "./chunk-5KIWB44C.js";
import "./chunk-X4ZHKCMR.js";
import "./chunk-R5LO4V2V.js";
import {
  VERSION
} from "./chunk-R5ODB5TS.js";
import "./chunk-BE7JI7H6.js";

// src/action/open-release.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";
async function openRelease(job) {
  const { inputs, event, client, environment } = job;
  if (inputs.target?.kind === "hub") {
    const { HUB_ENDPOINT, openHub } = await import("./hub-2N4M6EJC.js");
    const { HF_ENDPOINT, HF_TOKEN } = environment;
    const hub = {
      endpoint: HF_ENDPOINT || HUB_ENDPOINT,
      version: VERSION,
      ...HF_TOKEN && { token: HF_TOKEN }
    };
    return { release: await openHub(inputs.target, hub), here: false };
  }
  const folder = inputs.path ? { folder: inputs.path } : {};
  if (inputs.target) {
    const { openRepository } = await import("./github-repository-WBCE25DD.js");
    return { release: await openRepository(client, { ...inputs.target, ...folder }), here: false };
  }
  const about = aboutHere(event);
  const workspace = environment.GITHUB_WORKSPACE;
  if (workspace && isCheckedOut(event) && await hasFiles(workspace)) {
    const { openDirectory } = await import("./directory-GCK2MBY2.js");
    return { release: await openDirectory(join(workspace, inputs.path), about), here: true };
  }
  const { openGitHub } = await import("./github-FN7WFVOY.js");
  const { owner, repo } = event.repository;
  const release = event.release ? { releaseId: event.release.id } : {};
  const target = { owner, repo, ref: event.commit, ...folder, ...release };
  return { release: await openGitHub(client, target, about), here: true };
}
function isCheckedOut({ name }) {
  return name !== "pull_request_target" && name !== "workflow_run" && name !== "release";
}
async function hasFiles(folder) {
  return readdir(folder).then(
    (names) => names.length > 0,
    () => false
  );
}
function aboutHere({ repository, pullRequest, release }) {
  const { owner, repo, description, topics } = repository;
  return {
    owner,
    name: repo,
    ...description && { description },
    ...topics && { topics },
    ...pullRequest && {
      pullRequest: { number: pullRequest.number, title: pullRequest.title, body: pullRequest.body }
    },
    ...release && {
      release: { tag: release.tag, title: release.title, notes: withoutOurSection(release.notes) }
    }
  };
}

// src/action/rebase.ts
function rebase(report, folder) {
  if (!folder) return report;
  const at = (path) => path.startsWith("asset:") ? path : `${folder}/${path}`;
  const place = (each) => each.file === void 0 ? each : { ...each, file: at(each.file) };
  const base = report.lineage.base.map((each) => ({ ...each, evidence: each.evidence.map(place) }));
  const hints = report.lineage.hints.map((each) => ({ ...each, evidence: each.evidence.map(place) }));
  return {
    ...report,
    declared: report.declared && place(report.declared),
    claims: report.claims.map(place),
    components: report.components.map((each) => ({ ...each, evidence: each.evidence.map(place) })),
    licenses: report.licenses.map((each) => ({ ...each, path: at(each.path) })),
    lineage: { base, hints },
    findings: report.findings.map((finding) => ({
      ...place(finding),
      ...finding.evidence && { evidence: finding.evidence.map(place) },
      ...finding.fix && { fix: place(finding.fix) }
    }))
  };
}

// src/action/check-and-report.ts
async function checkAndReport(job, policy) {
  const { inputs, event, environment } = job;
  runner.info(`Policy: ${policy.origin}.`);
  const { release, here } = await openRelease(job);
  runner.info(`Checking ${release.target.name} at ${release.target.commit ?? event.commit}.`);
  const found = await check(release, {
    policy,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    ...inputs.label && { label: inputs.label },
    ...inputs.metadataFile && { metadataFile: inputs.metadataFile },
    ...inputs.verifyLinks && { verifyLinks: await linkVerifier() }
  });
  const failure = failureOf(release);
  if (failure) throw failure;
  const report = here && release.target.kind === "directory" ? { ...found, target: named(found, event) } : found;
  const placed = here ? rebase(report, inputs.path) : report;
  const context = contextOf(inputs, event, environment, placed, here);
  await showReport(placed, context, here);
  setOutputs(placed);
  await writeFiles(placed, inputs, environment.GITHUB_WORKSPACE);
  await tellGitHub(job, { release, report, placed, context, here });
  return placed.policy.passes ? 0 : 1;
}
async function linkVerifier() {
  const { linkSender, verifyLinks } = await import("./verify-WRCSFM5L.js");
  return (components, declaration) => verifyLinks(components, declaration, linkSender(VERSION));
}
function named(report, event) {
  return { ...report.target, name: `${event.repository.owner}/${event.repository.repo}` };
}
export {
  checkAndReport
};
