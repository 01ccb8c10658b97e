import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-PCCBE7YB.js";
import "./chunk-4IMZKHRI.js";
import "./chunk-2JLFWQ72.js";
import "./chunk-AVJQHN3L.js";
import "./chunk-GTDBWC6Y.js";
import {
  withoutOurSection
} from "./chunk-GYRTQEEM.js";
import {
  failureOf
} from "./chunk-OZ2M2QID.js";
import "./chunk-XX6ANU5G.js";
import "./chunk-CW2LEEIM.js";
import "./chunk-2B4BKNNM.js";
import "./chunk-TFLCJR7G.js";
import "./chunk-4PVTII6F.js";
import "./chunk-37HAE6L2.js";
import "./chunk-KSH43GFD.js";
import {
  bestEffort,
  contextOf,
  hasTrouble,
  setOutputs,
  showReport,
  writeComment,
  writeFiles
} from "./chunk-LCAP3CYO.js";
import "./chunk-5FDUC6RD.js";
import "./chunk-26VD4P23.js";
import "./chunk-FFZO67JL.js";
import "./chunk-BHZPSDVK.js";
import "./chunk-ATIPB5LJ.js";
import "./chunk-NZVLPVPB.js";
import "./chunk-Z5X6CNL7.js";
import "./chunk-VKEWAMTF.js";
import "./chunk-BEDV53EO.js";
import "./chunk-G6FW74UQ.js";
import "./chunk-MXJ3M3V3.js";
import "./chunk-SZ3TKW2H.js";
import "./chunk-SWY6CCWT.js";
import "./chunk-GPZPWGFU.js";
import "./chunk-WIW6VVXE.js";
import "./chunk-DGZXH7K7.js";
import "./chunk-AUY6D5PA.js";
import {
  runner
} from "./chunk-EHCFDRCM.js";
import "./chunk-7UWSLU2C.js";
import "./chunk-SBZSMP27.js";
import "./chunk-MPK63NRZ.js";
import "./chunk-L4D2QGCR.js";
import "./chunk-KJC7NK2I.js";
import {
  VERSION
} from "./chunk-S6AQJPRZ.js";
import "./chunk-BE7JI7H6.js";

// src/action/open-release.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";
async function openRelease(job) {
  const { inputs, event, client, environment } = job;
  if (inputs.target?.kind === "hub") {
    const { HUB_ENDPOINT, openHub } = await import("./hub-2XI6ZYPI.js");
    const { HF_ENDPOINT, HF_TOKEN } = environment;
    const hub = {
      endpoint: HF_ENDPOINT || HUB_ENDPOINT,
      version: VERSION,
      ...HF_TOKEN && { token: HF_TOKEN }
    };
    return { release: await openHub(inputs.target, hub), here: false };
  }
  const folder = inputs.path ? { folder: inputs.path } : {};
  const { openGitHub, openRepository } = await import("./github-U7ITCZBV.js");
  if (inputs.target) {
    const { owner: owner2, repo: repo2, ref } = inputs.target;
    const target2 = { owner: owner2, repo: repo2, ...folder, ...ref && { ref } };
    return { release: await openRepository(client, target2), here: false };
  }
  const about = aboutHere(event);
  const workspace = environment.GITHUB_WORKSPACE;
  if (workspace && isCheckedOut(event) && await hasFiles(workspace)) {
    const { openDirectory } = await import("./directory-DHLWKHAE.js");
    return { release: await openDirectory(join(workspace, inputs.path), about), here: true };
  }
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
  const { inputs, event, client, environment } = job;
  runner.info(`Policy: ${policy.origin}.`);
  const { release, here } = await openRelease(job);
  runner.info(`Checking ${release.target.name} at ${release.target.commit ?? event.commit}.`);
  const found = await check(release, {
    policy,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    ...inputs.label && { label: inputs.label },
    ...inputs.metadataFile && { metadataFile: inputs.metadataFile }
  });
  const failure = failureOf(release);
  if (failure) throw failure;
  const report = here && release.target.kind === "directory" ? { ...found, target: named(found, event) } : found;
  const placed = here ? rebase(report, inputs.path) : report;
  const context = contextOf(inputs, event, environment, placed, here);
  await showReport(placed, context, here);
  setOutputs(placed);
  await writeFiles(placed, inputs, environment.GITHUB_WORKSPACE);
  const { pullRequest } = event;
  if (pullRequest) {
    const { owner, repo } = event.repository;
    const address = { owner, repo, number: pullRequest.number };
    await bestEffort(
      "The comment",
      event,
      () => writeComment(client, address, placed, context, inputs.comment)
    );
    const name = inputs.pullRequestLabel;
    if (name !== void 0) {
      const { keepLabel } = await import("./labels-MZ7M3OL3.js");
      await bestEffort("The label", event, () => keepLabel(client, address, name, hasTrouble(placed)));
    }
    if (inputs.suggest && here) {
      const { suggestChanges } = await import("./suggestions-DMSMBCE5.js");
      const { suggestionsOf } = await import("./suggestions-of-OVWKSE2U.js");
      await bestEffort("The review", event, async () => {
        const suggestions = await suggestionsOf(report, release, inputs.path);
        const count = await suggestChanges(client, address, pullRequest.head.sha, suggestions);
        runner.info(`Review suggestions: ${count} written.`);
      });
    }
  }
  if (event.release && inputs.release !== "check" && here) {
    const { annotateRelease } = await import("./release-notes-GMKUXN3I.js");
    const { releaseSection } = await import("./release-section-XO5WGRRX.js");
    const change = {
      ...event.repository,
      id: event.release.id,
      section: releaseSection(placed, context),
      draft: inputs.release === "draft" && !placed.policy.passes
    };
    await bestEffort("The release", event, () => annotateRelease(client, change));
  }
  return placed.policy.passes ? 0 : 1;
}
function named(report, event) {
  return { ...report.target, name: `${event.repository.owner}/${event.repository.repo}` };
}
export {
  checkAndReport
};
