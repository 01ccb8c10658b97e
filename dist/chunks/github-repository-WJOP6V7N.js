import {
  openGitHub
} from "./chunk-ZOBC2LGN.js";
import "./chunk-2BUKVTHV.js";
import "./chunk-L2WR6GV5.js";
import "./chunk-AIP6A46Z.js";
import "./chunk-JGVDOC6H.js";
import "./chunk-RRSEFE7G.js";
import "./chunk-BTBUBWQJ.js";
import "./chunk-RUZOBRV6.js";
import "./chunk-7VZ5H7B6.js";

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
