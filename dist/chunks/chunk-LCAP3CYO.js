import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  toJson
} from "./chunk-G6FW74UQ.js";
import {
  sarifOf
} from "./chunk-MXJ3M3V3.js";
import {
  fitInto,
  summaryMarkdown
} from "./chunk-SWY6CCWT.js";
import {
  acceptedList,
  baseModels,
  checklist,
  claimsToChange,
  findingsTable,
  headline,
  licenses,
  provenance
} from "./chunk-GPZPWGFU.js";
import {
  plain
} from "./chunk-AUY6D5PA.js";
import {
  runner
} from "./chunk-EHCFDRCM.js";
import {
  GitHubError
} from "./chunk-L4D2QGCR.js";
import {
  VERSION
} from "./chunk-S6AQJPRZ.js";

// src/reports/annotations.ts
var SHOWN_OF_A_LEVEL = 10;
function annotationsOf(report) {
  const counts = /* @__PURE__ */ new Map();
  return report.findings.flatMap(
    ({ level, rule, message, next, file, line, column, accepted }) => {
      const count = counts.get(level) ?? 0;
      if (accepted || count >= SHOWN_OF_A_LEVEL) return [];
      counts.set(level, count + 1);
      return [
        {
          level,
          title: rule,
          message: `${plain(message)} ${plain(next)}`,
          ...file !== void 0 && { file },
          ...line !== void 0 && { line },
          ...column !== void 0 && { column }
        }
      ];
    }
  );
}

// src/reports/comment.ts
var COMMENT_LIMIT = 65e3;
function markerOf(context) {
  const name = (context.marker ?? "default").replace(/[^\w.-]+/g, "-").slice(0, 100);
  return `<!-- open-label:${name} -->`;
}
function commentMarkdown(report, context) {
  const findings = [20, 10, 3].map((most) => findingsTable(report, context, most));
  const change = [10, 3].map((most) => claimsToChange(report, context, most));
  return fitInto(
    [
      { name: "the verdict", versions: [`${markerOf(context)}
${headline(report)}`], spare: 0 },
      { name: "findings", versions: [...findings, ""], spare: 2 },
      { name: "claims to change", versions: [...change, ""], spare: 3 },
      { name: "accepted findings", versions: [acceptedList(report, context), ""], spare: 6 },
      { name: "the checklist", versions: [checklist(report, context), ""], spare: 4 },
      { name: "licenses", versions: [licenses(report, context, 10), ""], spare: 7 },
      { name: "base models", versions: [baseModels(report, context), ""], spare: 5 },
      { name: "provenance", versions: [provenance(report, context)], spare: 1 }
    ],
    COMMENT_LIMIT,
    (text) => text.length
  );
}

// src/action/write-inside.ts
import { constants } from "node:fs";
import { mkdir, open, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
async function writeInside(root, path, content) {
  const top = await realpath(root);
  const file = join(top, path);
  await mkdir(dirname(file), { recursive: true });
  const folder = await realpath(dirname(file));
  if (folder !== top && !folder.startsWith(top + sep)) {
    throw new Error(`${path} leads out of the workspace and was not written.`);
  }
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
  const handle = await open(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 420).catch(
    (error) => {
      throw new Error(`${path} could not be written (${error.code}).`, {
        cause: error
      });
    }
  );
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}

// src/action/publish.ts
async function showReport(report, context, here) {
  const room = await runner.summarize(summaryMarkdown(report, context));
  if (!room) runner.info("The job summary was not written: the runner keeps none, or it is full.");
  const level = { error: "error", warning: "warning", note: "notice" };
  for (const annotation of annotationsOf(report)) {
    const { title, file, line, column, message } = annotation;
    const place = here && file ? { title, file, ...line && { line }, ...column && { column } } : { title };
    runner.annotate(level[annotation.level], here || !file ? message : `${file}: ${message}`, place);
  }
}
function setOutputs(report) {
  const findings = report.findings.map(({ rule, level, message, next, file, line, accepted }) => ({
    rule,
    level,
    message,
    next,
    ...file !== void 0 && { file },
    ...line !== void 0 && { line },
    ...accepted && { accepted: true }
  }));
  runner.output("verdict", report.verdict);
  runner.output("declared-label", report.declared?.label ?? "");
  runner.output("supported-label", report.supported.label);
  runner.output("missing", JSON.stringify(report.supported.missing));
  runner.output("base-models", JSON.stringify(report.lineage.base.map(({ model }) => model)));
  runner.output("mof-class", String(report.standards.mof.class));
  runner.output("findings", fitted(findings));
}
var FINDINGS_LIMIT = 5e5;
function fitted(findings) {
  for (let count = findings.length; ; count = Math.floor(count / 2)) {
    const json = JSON.stringify(findings.slice(0, count));
    if (json.length <= FINDINGS_LIMIT) return json;
  }
}
async function writeFiles(report, inputs, workspace) {
  const root = workspace ?? process.cwd();
  if (inputs.reportFile) {
    await writeInside(root, inputs.reportFile, toJson(report));
    runner.output("report-file", inputs.reportFile);
  }
  if (inputs.sarifFile) {
    await writeInside(root, inputs.sarifFile, `${JSON.stringify(sarifOf(report, VERSION), null, 2)}
`);
    runner.output("sarif-file", inputs.sarifFile);
  }
}
async function writeComment(client, address, report, context, when) {
  if (when === "never") return;
  const { keepComment } = await import("./comment-NLQR3KHI.js");
  const outcome = await keepComment(client, address, {
    marker: markerOf(context),
    body: commentMarkdown(report, context),
    create: when === "always" || hasTrouble(report)
  });
  runner.info(`Comment on pull request ${address.number}: ${outcome}.`);
}
function hasTrouble(report) {
  return !report.policy.passes || report.findings.some(({ level, accepted }) => level === "error" && !accepted);
}
async function bestEffort(what, event, write) {
  try {
    await write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const expected = error instanceof GitHubError && error.kind === "permission" && event.pullRequest?.fork;
    runner.annotate(expected ? "notice" : "warning", `${what} was not written, the result stands. ${reason}`);
  }
}

// src/action/run-context-of.ts
function contextOf(inputs, event, environment, report, here) {
  const server = environment.GITHUB_SERVER_URL || "https://github.com";
  const repository = `${server}/${event.repository.owner}/${event.repository.repo}`;
  const commit = here ? event.commit : report.target.commit;
  return {
    version: VERSION,
    ...commit && { commit },
    ...environment.GITHUB_RUN_ID && { runUrl: `${repository}/actions/runs/${environment.GITHUB_RUN_ID}` },
    ...here && { repositoryUrl: repository },
    ...!here && report.target.kind === "github" && { repositoryUrl: `${server}/${report.target.name}` },
    ...markerFor(inputs)
  };
}
function markerFor({ path, target }) {
  if (target?.kind === "hub") return { marker: `hf-${target.org}-${target.model}` };
  const name = [...target ? [target.owner, target.repo] : [], ...path ? [path] : []].join("-");
  return name ? { marker: name } : {};
}

export {
  showReport,
  setOutputs,
  writeFiles,
  writeComment,
  hasTrouble,
  bestEffort,
  contextOf
};
