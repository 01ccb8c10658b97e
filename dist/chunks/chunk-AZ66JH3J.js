import {
  openDirectory
} from "./chunk-TRVWH3WP.js";
import {
  targetOf
} from "./chunk-VI4RSPBG.js";
import {
  TargetError
} from "./chunk-JGVDOC6H.js";
import {
  VERSION
} from "./chunk-VNGJPGCW.js";

// src/commands/open-target.ts
async function openTarget(target, environment = process.env) {
  const remote = targetOf(target);
  if (!remote || remote.kind === "github" && await isThere(target)) return openDirectory(target);
  if (remote.kind === "hub") {
    const { HUB_ENDPOINT, openHub } = await import("./hub-XNSK4NWL.js");
    const { HF_ENDPOINT, HF_TOKEN } = environment;
    return openHub(remote, {
      endpoint: HF_ENDPOINT || HUB_ENDPOINT,
      version: VERSION,
      ...HF_TOKEN && { token: HF_TOKEN }
    });
  }
  const { openClient } = await import("./client-YC5K7IMP.js");
  const { GitHubError } = await import("./github-error-JEUWV5TH.js");
  const { openRepository } = await import("./github-repository-WJOP6V7N.js");
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  const client = await openClient({
    apiUrl: environment.GITHUB_API_URL || "https://api.github.com",
    version: VERSION,
    ...token && { token }
  });
  try {
    return await openRepository(client, remote);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const message = `${error.message} A folder of this name is not here either.`;
    if (MISNAMED.has(error.kind)) throw new TargetError(message);
    throw new GitHubError(message, error.kind, error.status, error);
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

export {
  openTarget
};
