import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isSameLogin,
  loginOf
} from "./chunk-B434OKRV.js";
import "./chunk-BE7JI7H6.js";

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
export {
  suggestChanges
};
