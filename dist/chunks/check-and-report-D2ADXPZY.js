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
import {
  contextOf,
  setOutputs,
  showReport,
  tellGitHub,
  withoutOurSection,
  writeFiles
} from "./chunk-EPCPV6TR.js";
import "./chunk-I4UI3YQT.js";
import "./chunk-VTPLIZHR.js";
import "./chunk-H5BUO7KX.js";
import "./chunk-P7XANFBP.js";
import "./chunk-ZHEA5FBP.js";
import "./chunk-TYAWFXBZ.js";
import "./chunk-TQFM5OYZ.js";
import "./chunk-JML4PXYO.js";
import "./chunk-HIE5L6R6.js";
import "./chunk-EMJNO5WA.js";
import "./chunk-U76HMBDD.js";
import {
  runner
} from "./chunk-GXNSWINT.js";
import {
  TargetError
} from "./chunk-JGVDOC6H.js";
import "./chunk-UJEVNEJF.js";
import "./chunk-RRSEFE7G.js";
import "./chunk-BTBUBWQJ.js";
import "./chunk-RUZOBRV6.js";
import {
  VERSION
} from "./chunk-VNGJPGCW.js";
import "./chunk-7VZ5H7B6.js";

// src/action/open-release.ts
import { readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
async function openRelease(job) {
  const { inputs, event, client, environment } = job;
  if (inputs.target?.kind === "hub") {
    const { HUB_ENDPOINT, openHub } = await import("./hub-XNSK4NWL.js");
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
    const { openRepository } = await import("./github-repository-WJOP6V7N.js");
    return { release: await openRepository(client, { ...inputs.target, ...folder }), here: false };
  }
  const about = aboutHere(event);
  const workspace = environment.GITHUB_WORKSPACE;
  if (workspace && isCheckedOut(event) && await hasFiles(workspace)) {
    const { openDirectory } = await import("./directory-4Y67FUCR.js");
    return { release: await openDirectory(await folderIn(workspace, inputs.path), about), here: true };
  }
  const { openGitHub } = await import("./github-OZJZSPJ4.js");
  const { owner, repo } = event.repository;
  const release = event.release ? { releaseId: event.release.id } : {};
  const target = { owner, repo, ref: event.commit, ...folder, ...release };
  return { release: await openGitHub(client, target, about), here: true };
}
function isCheckedOut({ name }) {
  return name !== "pull_request_target" && name !== "workflow_run" && name !== "release";
}
async function folderIn(workspace, path) {
  const folder = join(workspace, path);
  const [top, real] = await Promise.all([realpath(workspace), realpath(folder).catch(() => void 0)]);
  if (real === void 0 || real === top || real.startsWith(top + sep)) return folder;
  throw new TargetError(
    `The input "path" is ${path}, which leads out of the workspace: name a folder in it.`
  );
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
  const { linkSender, verifyLinks } = await import("./verify-OVIQSXLP.js");
  return (components, declaration) => verifyLinks(components, declaration, linkSender(VERSION));
}
function named(report, event) {
  return { ...report.target, name: `${event.repository.owner}/${event.repository.repo}` };
}
export {
  checkAndReport
};
