import {
  lineAt
} from "./chunk-I4UI3YQT.js";
import {
  decodeUtf8
} from "./chunk-VTPLIZHR.js";
import {
  toJson
} from "./chunk-H5BUO7KX.js";
import {
  sarifOf
} from "./chunk-P7XANFBP.js";
import {
  acceptedList,
  baseModels,
  checklist,
  claimsToChange,
  findingsTable,
  fitInto,
  headline,
  licenses,
  provenance,
  summaryMarkdown
} from "./chunk-TYAWFXBZ.js";
import {
  overstatedClaims
} from "./chunk-TQFM5OYZ.js";
import {
  inMarkdown,
  plain
} from "./chunk-EMJNO5WA.js";
import {
  keepLabel
} from "./chunk-U76HMBDD.js";
import {
  runner
} from "./chunk-GXNSWINT.js";
import {
  TEXT_LIMIT
} from "./chunk-JGVDOC6H.js";
import {
  GitHubError
} from "./chunk-RRSEFE7G.js";
import {
  VERSION
} from "./chunk-VNGJPGCW.js";

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

// src/action/write-inside.ts
const { constants } = process.getBuiltinModule("node:fs");
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

// src/action/pull-request.ts
async function pullRequestOfRun(client, { owner, repo }, { headOwner, headBranch, headSha }) {
  if (!headOwner || !headBranch) return void 0;
  const need = {
    task: `find the pull request of ${headOwner}:${headBranch}`,
    permission: "pull-requests: write"
  };
  const { data } = await client.call(
    need,
    (octokit) => octokit.rest.pulls.list({
      owner,
      repo,
      state: "open",
      head: `${headOwner}:${headBranch}`,
      per_page: 100
    })
  );
  return data.find(({ head }) => head.sha === headSha)?.number;
}
async function pullRequestOf(client, event) {
  if (event.pullRequest) return event.pullRequest.number;
  return event.workflowRun && pullRequestOfRun(client, event.repository, event.workflowRun);
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

// src/github/identity.ts
var ACTIONS_BOT = "github-actions[bot]";
async function loginOf(client) {
  try {
    const answer = await client.call(
      { task: "find out who the token belongs to" },
      (octokit) => octokit.graphql("query { viewer { login } }")
    );
    return answer.viewer.login;
  } catch {
    return ACTIONS_BOT;
  }
}
function isSameLogin(a, b) {
  const plain2 = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
  return plain2(a) === plain2(b);
}

// src/github/comment.ts
var BODY_LIMIT = 65536;
var PAGE_LIMIT = 50;
async function keepComment(client, address, { marker, body, create }) {
  const { owner, repo, number } = address;
  if (!body.includes(marker))
    throw new Error("A comment has to carry its marker, or it is never found again.");
  if (body.length > BODY_LIMIT) throw new Error(`The comment is ${body.length} characters long.`);
  const [ours, ...duplicates] = await findOurs(client, address, marker);
  const need = { task: `comment on pull request ${number}`, permission: "pull-requests: write" };
  if (!ours) {
    if (!create) return "none";
    await client.call(
      need,
      (octokit) => octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })
    );
    return "created";
  }
  for (const { id } of duplicates) {
    await client.call(need, (octokit) => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
  }
  if (sameText(ours.body, body)) return "unchanged";
  await client.call(
    need,
    (octokit) => octokit.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body })
  );
  return "updated";
}
async function findOurs(client, { owner, repo, number }, marker) {
  const need = { task: `read the comments of pull request ${number}`, permission: "pull-requests: write" };
  const marked = [];
  for (let page = 1; page <= PAGE_LIMIT; page++) {
    const { data } = await client.call(
      need,
      (octokit) => octokit.rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page })
    );
    for (const { id, body = "", user } of data) {
      if (body.includes(marker)) marked.push({ id, body, author: user?.login ?? "" });
    }
    if (data.length < 100) break;
  }
  if (!marked.length) return [];
  const login = await loginOf(client);
  return marked.filter(({ author }) => isSameLogin(author, login));
}
function sameText(a, b) {
  const plain2 = (text) => text.replaceAll("\r\n", "\n").trimEnd();
  return plain2(a) === plain2(b);
}

// src/github/release-notes.ts
var START = "<!-- open-label -->";
var END = "<!-- /open-label -->";
var NOTES_LIMIT = 125e3;
function withoutOurSection(notes) {
  const end = notes.lastIndexOf(END);
  const start = notes.lastIndexOf(START, end);
  if (start < 0 || end < 0) return notes;
  return `${notes.slice(0, start).trimEnd()}${notes.slice(end + END.length)}`;
}
function withOurSection(notes, section) {
  const own = withoutOurSection(notes).trimEnd();
  return `${own}${own ? "\n\n" : ""}${START}
${section.trim()}
${END}
`;
}
async function annotateRelease(client, change) {
  const { owner, repo, id } = change;
  const need = { task: `change the release ${id}`, permission: "contents: write" };
  await client.call(need, async (octokit) => {
    const { data } = await octokit.rest.repos.getRelease({ owner, repo, release_id: id });
    const before = data.body ?? "";
    const notes = withOurSection(before, change.section);
    const body = notes.length <= NOTES_LIMIT ? notes : before;
    const draft = change.draft && !data.draft;
    if (body === before && !draft) return;
    await octokit.rest.repos.updateRelease({ owner, repo, release_id: id, body, ...draft && { draft } });
  });
}

// src/github/diff-lines.ts
function shownLines(patch) {
  const lines = /* @__PURE__ */ new Set();
  let next = 0;
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk) next = Number(hunk[1]);
    else if (next > 0 && (line.startsWith("+") || line.startsWith(" "))) lines.add(next++);
  }
  return lines;
}

// src/github/suggestions.ts
var MARKER = "<!-- open-label suggestion -->";
var SUGGESTION_LIMIT = 10;
var PAGES = 30;
async function suggestChanges(client, address, commit, suggestions) {
  if (!suggestions.length) return 0;
  const shown = await shownLinesOf(client, address);
  const possible = suggestions.filter(
    ({ path, startLine, endLine }) => rangeOf(startLine, endLine).every((line) => shown.get(path)?.has(line))
  );
  if (!possible.length) return 0;
  const known = await ownRemarks(client, address);
  const fresh = possible.map(asRemark).filter(({ path, body }) => !known.has(`${path}
${body}`));
  if (!fresh.length) return 0;
  const { owner, repo, number } = address;
  const need = { task: `suggest changes on pull request ${number}`, permission: "pull-requests: write" };
  const comments = fresh.slice(0, SUGGESTION_LIMIT);
  await client.call(
    need,
    (octokit) => octokit.rest.pulls.createReview({
      owner,
      repo,
      pull_number: number,
      commit_id: commit,
      event: "COMMENT",
      body: "Some words here say more than what the release contains.",
      comments
    })
  );
  return comments.length;
}
function asRemark({ path, startLine, endLine, replacement, message }) {
  const longest = Math.max(2, ...[...replacement.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const body = `${message}

${fence}suggestion
${replacement}
${fence}
${MARKER}`;
  const start = startLine < endLine ? { start_line: startLine, start_side: "RIGHT" } : {};
  return { path, line: endLine, side: "RIGHT", ...start, body };
}
async function shownLinesOf(client, { owner, repo, number }) {
  const need = { task: `read the changes of pull request ${number}`, permission: "pull-requests: read" };
  const shown = /* @__PURE__ */ new Map();
  for (let page = 1; page <= PAGES; page++) {
    const { data } = await client.call(
      need,
      (octokit) => octokit.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: 100, page })
    );
    for (const { filename, patch } of data) if (patch) shown.set(filename, shownLines(patch));
    if (data.length < 100) break;
  }
  return shown;
}
async function ownRemarks(client, { owner, repo, number }) {
  const need = { task: `read the review of pull request ${number}`, permission: "pull-requests: read" };
  const marked = [];
  for (let page = 1; page <= PAGES; page++) {
    const { data } = await client.call(
      need,
      (octokit) => octokit.rest.pulls.listReviewComments({ owner, repo, pull_number: number, per_page: 100, page })
    );
    for (const { path, body, user } of data) {
      if (body.includes(MARKER))
        marked.push({ path, body: body.replaceAll("\r\n", "\n"), author: user?.login ?? "" });
    }
    if (data.length < 100) break;
  }
  if (!marked.length) return /* @__PURE__ */ new Set();
  const login = await loginOf(client);
  return new Set(
    marked.filter(({ author }) => isSameLogin(author, login)).map(({ path, body }) => `${path}
${body}`)
  );
}
function rangeOf(first, last) {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
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

// src/action/release-section.ts
function releaseSection(report, context) {
  const errors = report.findings.filter(({ level, accepted }) => level === "error" && !accepted).slice(0, 10);
  return [
    headline(report),
    ...errors.length ? [errors.map(({ message }) => `- ${inMarkdown(message, 400)}`).join("\n")] : [],
    provenance(report, context)
  ].join("\n\n");
}

// src/action/suggestions-of.ts
var LINE_LIMIT = 4e3;
async function suggestionsOf(report, release, folder) {
  const suggestions = [];
  for (const { file, range, fix } of overstatedClaims(report)) {
    const text = await release.text(file);
    if (text === void 0 || range.start < 0 || range.end > text.length || range.start > range.end) continue;
    if (!await isUtf8(release, file)) continue;
    const start = text.lastIndexOf("\n", range.start - 1) + 1;
    const end = text.indexOf("\n", range.end);
    const after = text.slice(range.end, end < 0 ? void 0 : end);
    const replacement = `${text.slice(start, range.start)}${fix}${after}`.replaceAll("\r", "");
    if (replacement.length > LINE_LIMIT) continue;
    const startLine = lineAt(text, range.start);
    suggestions.push({
      path: folder ? `${folder}/${file}` : file,
      startLine,
      endLine: startLine + text.slice(range.start, range.end).split("\n").length - 1,
      replacement,
      message: `What is here supports \u201C${inMarkdown(fix, 60)}\u201D.`
    });
  }
  return suggestions;
}
async function isUtf8(release, file) {
  const bytes = await release.bytes(file, 0, TEXT_LIMIT);
  return bytes !== void 0 && decodeUtf8(bytes) !== void 0;
}

// src/action/tell-github.ts
async function tellGitHub(job, found) {
  const { inputs, event, client } = job;
  const { owner, repo } = event.repository;
  const { placed, context } = found;
  let number;
  await bestEffort("The comment", event, async () => {
    number = await pullRequestOf(client, event);
    if (number === void 0) return;
    await writeComment(client, { owner, repo, number }, placed, context, inputs.comment);
  });
  if (number !== void 0) await tellPullRequest(job, found, { owner, repo, number });
  const { release } = event;
  if (!release || inputs.release === "check" || !found.here) return;
  const section = releaseSection(placed, context);
  const draft = inputs.release === "draft" && !placed.policy.passes;
  await bestEffort(
    "The release",
    event,
    () => annotateRelease(client, { owner, repo, id: release.id, section, draft })
  );
}
async function tellPullRequest({ inputs, event, client }, { release, report, placed, here }, address) {
  const label = inputs.pullRequestLabel;
  if (label !== void 0) {
    await bestEffort("The label", event, () => keepLabel(client, address, label, hasTrouble(placed)));
  }
  if (inputs.suggest && here) {
    await bestEffort("The review", event, async () => {
      const suggestions = await suggestionsOf(report, release, inputs.path);
      const count = await suggestChanges(client, address, event.commit, suggestions);
      runner.info(`Review suggestions: ${count} written.`);
    });
  }
}
async function writeComment(client, address, report, context, when) {
  if (when === "never") return;
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

export {
  showReport,
  setOutputs,
  writeFiles,
  pullRequestOf,
  contextOf,
  withoutOurSection,
  tellGitHub,
  writeComment,
  hasTrouble
};
