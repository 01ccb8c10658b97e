import {
  insideOf,
  policySourceOf,
  targetOf
} from "./chunks/chunk-VI4RSPBG.js";
import {
  DEFAULT_POLICY,
  POLICY_FILE
} from "./chunks/chunk-TNVGGAZF.js";
import {
  nearest
} from "./chunks/chunk-GQNGRQPE.js";
import {
  runner
} from "./chunks/chunk-GXNSWINT.js";
import {
  TargetError
} from "./chunks/chunk-JGVDOC6H.js";
import {
  SettingsError
} from "./chunks/chunk-HSUSQX67.js";
import {
  LABELS
} from "./chunks/chunk-UJEVNEJF.js";
import {
  openClient
} from "./chunks/chunk-C6BRELRE.js";
import "./chunks/chunk-DG3F7LVA.js";
import "./chunks/chunk-CQWVVQ46.js";
import {
  GitHubError
} from "./chunks/chunk-RRSEFE7G.js";
import "./chunks/chunk-BTBUBWQJ.js";
import "./chunks/chunk-RUZOBRV6.js";
import {
  VERSION
} from "./chunks/chunk-VNGJPGCW.js";
import "./chunks/chunk-7VZ5H7B6.js";

// src/action/run.ts
import { readFile } from "node:fs/promises";

// src/settings/inputs.ts
var FAIL_ON = ["error", "warning", "never"];
var UNPROVEN = ["fail", "warn", "ignore"];
var COMMENT = ["always", "on-failure", "never"];
var RELEASE = ["check", "annotate", "draft"];
var MODE = ["check", "report"];
function readInputs(given) {
  const problems = [];
  const oneOf = (name, words) => {
    const value = given(name);
    const word = words.find((each) => each === value.toLowerCase());
    if (value && !word) problems.push(`${inputIs(name, value)}: ${oneOfWords(value, words)}`);
    return word;
  };
  const parsed = (name, parse, form) => {
    const value = given(name);
    if (!value) return void 0;
    const result = parse(value);
    if (result === void 0) problems.push(`${inputIs(name, value)}: write ${form}.`);
    return result;
  };
  const yesOrNo = (name) => oneOf(name, ["true", "false"]) === "true";
  const path = parsed(
    "path",
    insideOf,
    "a folder of the repository, as a relative path that does not lead up"
  );
  const target = parsed("target", targetOf, "owner/repo, owner/repo@ref, or hf:org/model@revision");
  const metadataFile = parsed(
    "metadata-file",
    insideOf,
    "a relative path in the release that does not lead up"
  );
  const label = oneOf("label", LABELS);
  const policy = parsed("policy", policySourceOf, "a path in this repository, or owner/repo:path@ref");
  const failOn = oneOf("fail-on", FAIL_ON);
  const unproven = oneOf("unproven", UNPROVEN);
  const comment = oneOf("comment", [...COMMENT, "true", "false"]);
  const pullRequestLabel = parsed(
    "pull-request-label",
    labelNameOf,
    "the name of a label, at most 50 characters"
  );
  const mode = oneOf("mode", MODE) ?? "check";
  const reportFile = parsed(
    "report-file",
    insideOf,
    "a relative path in the workspace that does not lead up"
  );
  const sarifFile = parsed("sarif-file", insideOf, "a relative path in the workspace that does not lead up");
  const inputs = {
    path: path ?? "",
    comment: comment === "true" ? "always" : comment === "false" ? "never" : comment ?? "always",
    suggest: yesOrNo("suggest"),
    release: oneOf("release", RELEASE) ?? "check",
    verifyLinks: yesOrNo("verify-links"),
    mode,
    ...optional({ token: given("github-token") || void 0, target, metadataFile, label, policy }),
    ...optional({ failOn, unproven, pullRequestLabel, reportFile, sarifFile })
  };
  if (inputs.target?.kind === "hub" && inputs.path) {
    problems.push(
      'The input "path" has no meaning for a hub: leave it out, or give a GitHub repository as target.'
    );
  }
  if (problems.length) throw new SettingsError(problems);
  return inputs;
}
function inputIs(name, value) {
  return `The input "${name}" is ${JSON.stringify(value.slice(0, 100))}`;
}
function oneOfWords(value, words) {
  const near = nearest(value, words);
  const all = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  return `use ${all}${near ? `; did you mean ${near}?` : "."}`;
}
function labelNameOf(value) {
  return value.length <= 50 && !/[\r\n,]/.test(value) ? value : void 0;
}
function optional(values) {
  const entries = Object.entries(values).filter(([, value]) => value !== void 0);
  return Object.fromEntries(entries);
}

// src/action/policy.ts
var READ_LIMIT = 2 * 1024 * 1024;
async function fetchPolicy(client, home, source) {
  const elsewhere = source?.kind === "elsewhere";
  const { owner, repo, ref } = elsewhere ? source : home;
  const path = source?.path ?? POLICY_FILE;
  const place = elsewhere ? `${owner}/${repo}:${path}@${ref}` : `${path} at ${ref ?? "the default branch"}`;
  const bytes = await read(client, { owner, repo, ref: ref === "HEAD" ? void 0 : ref, path, place });
  if (bytes) {
    const { parsePolicy } = await import("./chunks/policy-file-BMYU5L67.js");
    return parsePolicy(bytes, bytes.length, place);
  }
  if (!source) return DEFAULT_POLICY;
  throw new SettingsError([
    `The input "policy" names ${place}, which is not there${elsewhere ? ", or the token cannot see it" : ""}.`
  ]);
}
async function read(client, file) {
  const need = { task: `read the policy ${file.place}`, permission: "contents: read" };
  const steps = [file.owner, file.repo].map(encodeURIComponent).join("/");
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const query = file.ref === void 0 ? "" : `?ref=${encodeURIComponent(file.ref)}`;
  const answer = await client.download(
    need,
    `/repos/${steps}/contents/${path}${query}`,
    "application/vnd.github.raw+json",
    0,
    READ_LIMIT
  );
  if (answer.status === 404) return void 0;
  if (answer.bytes) return answer.bytes;
  throw GitHubError.fromStatus(answer.status, answer.headers, need, client.hasToken);
}

// src/action/policy-for.ts
async function policyFor(inputs, event, client) {
  const { owner, repo } = event.repository;
  const home = { owner, repo, ...event.policyRef && { ref: event.policyRef } };
  const policy = await fetchPolicy(client, home, inputs.policy);
  if (!inputs.failOn && !inputs.unproven) return policy;
  const set = ["fail-on", "unproven"].filter(
    (name) => name === "fail-on" ? inputs.failOn : inputs.unproven
  );
  return {
    ...policy,
    origin: `${policy.origin}, with ${set.join(" and ")} of the workflow`,
    ...inputs.failOn && { failOn: inputs.failOn },
    ...inputs.unproven && { unproven: inputs.unproven }
  };
}

// src/action/event.ts
var EVENT_NAMES = [
  "pull_request",
  "pull_request_target",
  "merge_group",
  "push",
  "release",
  "schedule",
  "workflow_dispatch",
  "workflow_run"
];

// src/action/read-event.ts
function readEvent(environment, payload) {
  const name = EVENT_NAMES.find((each) => each === environment.GITHUB_EVENT_NAME);
  if (!name) {
    const given = environment.GITHUB_EVENT_NAME || "(none)";
    throw new SettingsError([
      `The event ${given} is not supported: run the job on one of ${EVENT_NAMES.join(", ")}.`
    ]);
  }
  const root = objectOf(payload);
  const repository = repositoryOf(environment.GITHUB_REPOSITORY, objectOf(root.repository));
  const commit = environment.GITHUB_SHA ?? "";
  const event = { name, repository, commit };
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const pullRequest = pullRequestOf(objectOf(root.pull_request));
      return withCommit({ ...event, pullRequest, policyRef: pullRequest.base.ref }, pullRequest.head.sha);
    }
    case "merge_group": {
      const group = objectOf(root.merge_group);
      const policyRef = textOf(group.base_ref).replace(/^refs\/heads\//, "");
      return withCommit({ ...event, ...policyRef && { policyRef } }, commit);
    }
    case "release":
      return withCommit({ ...event, release: releaseOf(objectOf(root.release)) }, commit);
    case "workflow_run": {
      const workflowRun = workflowRunOf(objectOf(root.workflow_run));
      return withCommit({ ...event, workflowRun }, workflowRun.headSha);
    }
    default:
      return withCommit(event, commit);
  }
}
function withCommit(event, commit) {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) {
    throw new SettingsError([`The payload of the event ${event.name} names no commit.`]);
  }
  return { ...event, commit };
}
function repositoryOf(fullName, payload) {
  const [owner = "", repo = ""] = (fullName || textOf(payload.full_name)).split("/");
  if (!owner || !repo)
    throw new SettingsError(["GITHUB_REPOSITORY is not set: run this as a step of a GitHub workflow."]);
  const description = textOf(payload.description);
  const topics = Array.isArray(payload.topics) ? payload.topics.map(textOf).filter(Boolean) : [];
  return {
    owner,
    repo,
    ...description && { description },
    ...topics.length && { topics }
  };
}
function pullRequestOf(payload) {
  const head = objectOf(payload.head);
  const base = objectOf(payload.base);
  const number = Number(payload.number);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new SettingsError(["The payload names no pull request."]);
  const headRepository = textOf(objectOf(head.repo).full_name);
  return {
    number,
    title: textOf(payload.title),
    body: textOf(payload.body),
    fork: headRepository !== textOf(objectOf(base.repo).full_name),
    head: { sha: textOf(head.sha), ref: textOf(head.ref) },
    base: { sha: textOf(base.sha), ref: textOf(base.ref) }
  };
}
function releaseOf(payload) {
  return {
    id: Number(payload.id),
    tag: textOf(payload.tag_name),
    title: textOf(payload.name),
    notes: textOf(payload.body),
    draft: payload.draft === true
  };
}
function workflowRunOf(payload) {
  return {
    id: Number(payload.id),
    headSha: textOf(payload.head_sha),
    headBranch: textOf(payload.head_branch),
    headOwner: textOf(objectOf(objectOf(payload.head_repository).owner).login),
    event: textOf(payload.event)
  };
}
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}

// src/action/run.ts
async function run(environment) {
  try {
    const inputs = readInputs((name) => runner.input(name));
    const [payload, client] = await Promise.all([
      payloadOf(environment),
      openClient({
        apiUrl: environment.GITHUB_API_URL || "https://api.github.com",
        version: VERSION,
        ...inputs.token && { token: inputs.token }
      })
    ]);
    const event = readEvent(environment, payload);
    const job = { inputs, event, client, environment };
    if (inputs.mode === "report") {
      const { reportAgain } = await import("./chunks/report-again-RYETF2ZP.js");
      return await reportAgain(job);
    }
    const checking = import("./chunks/check-and-report-D2ADXPZY.js");
    const policy = await policyFor(inputs, event, client);
    return await (await checking).checkAndReport(job, policy);
  } catch (error) {
    if (error instanceof SettingsError) {
      for (const problem of error.problems)
        runner.annotate("error", problem, { title: "Open Label: settings" });
      return 2;
    }
    if (error instanceof TargetError) {
      runner.annotate("error", error.message, { title: "Open Label: settings" });
      return 2;
    }
    const message = error instanceof Error ? error.message : String(error);
    runner.annotate("error", message, { title: "Open Label could not check this" });
    runner.debug(error instanceof Error ? error.stack ?? "" : "");
    return 3;
  }
}
async function payloadOf(environment) {
  const file = environment.GITHUB_EVENT_PATH;
  if (!file) return {};
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new SettingsError([
      `The event file ${file} cannot be read: run this as a step of a GitHub workflow.`
    ]);
  }
}

// src/action.ts
process.exitCode = await run(process.env);
