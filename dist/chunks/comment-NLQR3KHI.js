import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isSameLogin,
  loginOf
} from "./chunk-B434OKRV.js";
import "./chunk-BE7JI7H6.js";

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
  const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}
export {
  keepComment
};
