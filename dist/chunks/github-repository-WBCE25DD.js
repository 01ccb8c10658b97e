import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openGitHub
} from "./chunk-BPO7VPLF.js";
import "./chunk-4BGFXEDZ.js";
import "./chunk-3LGRWRNB.js";
import "./chunk-WAOF2EMV.js";
import "./chunk-SBZSMP27.js";
import "./chunk-5KIWB44C.js";
import "./chunk-X4ZHKCMR.js";
import "./chunk-R5LO4V2V.js";
import "./chunk-BE7JI7H6.js";

// src/release/github-repository.ts
async function openRepository(client, target) {
  const { owner, repo } = target;
  const need = { task: `find the repository ${owner}/${repo}`, permission: "contents: read" };
  const { data } = await client.call(need, (octokit) => octokit.rest.repos.get({ owner, repo }));
  return openGitHub(client, target, {
    owner,
    name: repo,
    ...data.description && { description: data.description },
    ...data.topics?.length && { topics: data.topics }
  });
}
export {
  openRepository
};
