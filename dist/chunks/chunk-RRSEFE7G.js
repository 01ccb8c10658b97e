import {
  SourceError
} from "./chunk-BTBUBWQJ.js";
import {
  TransferError
} from "./chunk-RUZOBRV6.js";

// src/github/github-error.ts
var GitHubError = class _GitHubError extends SourceError {
  name = "GitHubError";
  kind;
  status;
  constructor(message, kind = "other", status, cause) {
    super(message, { cause });
    this.kind = kind;
    this.status = status;
  }
  static from(error, need, hasToken) {
    const known = ownErrorIn(error);
    if (known instanceof _GitHubError && known.status !== void 0) return known;
    if (known)
      return new _GitHubError(`Could not ${need.task}: ${known.message}.`, "network", void 0, error);
    const answer = answerOf(error);
    if (!answer) {
      const reason = error instanceof Error ? error.message : String(error);
      return new _GitHubError(`Could not ${need.task}: ${reason}.`, "other", void 0, error);
    }
    const { kind, cause } = causeOf(answer, need, hasToken);
    return new _GitHubError(`Could not ${need.task}: ${cause}`, kind, answer.status, error);
  }
  /** For an answer that was read without the client library. */
  static fromStatus(status, headers, need, hasToken) {
    const { kind, cause } = causeOf(
      { status, message: "", headers: Object.fromEntries(headers) },
      need,
      hasToken
    );
    return new _GitHubError(`Could not ${need.task}: ${cause}`, kind, status);
  }
};
function ownErrorIn(error) {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    if (each instanceof TransferError || each instanceof GitHubError) return each;
  }
  return void 0;
}
function answerOf(error) {
  if (!(error instanceof Error) || !("status" in error) || !("response" in error)) return void 0;
  const { status, response } = error;
  if (!response) return void 0;
  const { message, errors } = response.data ?? {};
  const details = Array.isArray(errors) ? errors.slice(0, 3).map(detailOf).join("; ") : "";
  const words = [typeof message === "string" ? message : "", details].filter(Boolean).join(": ");
  return { status, message: words.slice(0, 500), headers: response.headers };
}
function detailOf(error) {
  if (typeof error === "string") return error;
  const { message, field, code } = error ?? {};
  return [message ?? field, message ? void 0 : code].filter((each) => typeof each === "string").join(" ");
}
function causeOf(answer, need, hasToken) {
  const { status, headers } = answer;
  const said = answer.message ? ` (${status} ${answer.message})` : ` (${status})`;
  if (status === 401) {
    return {
      kind: "token",
      cause: `GitHub does not accept the token${said}. Pass a valid one as github-token.`
    };
  }
  if (status === 429 || headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0) {
    return { kind: "rate-limit", cause: rateLimitCause(headers, hasToken) };
  }
  if (status === 403) {
    return {
      kind: "permission",
      cause: `the token may not do that${said}. ${permissionAdvice(answer, need)}`
    };
  }
  if (status === 404 || status === 410) {
    const sight = hasToken ? 'or the token cannot see it: a private repository needs "permissions: contents: read", or a token of its own' : "or it is private: pass a token that can read it";
    return { kind: "not-found", cause: `it does not exist${said}, ${sight}.` };
  }
  if (status >= 500) {
    return { kind: "server", cause: `GitHub failed${said}, again and again. Run the job again later.` };
  }
  return { kind: "refused", cause: `GitHub refused it${said}.` };
}
function rateLimitCause(headers, hasToken) {
  const advice = hasToken ? "Run the job again then." : "Pass a token for a higher limit, or try again then.";
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) {
    const time = new Date(reset * 1e3).toISOString().slice(0, 16).replace("T", " ");
    return `the rate limit is used up until ${time} UTC. ${advice}`;
  }
  const pause = headers["retry-after"];
  return `GitHub limits the rate of requests${pause ? ` and asks to wait ${pause} seconds` : ""}. ${advice}`;
}
function permissionAdvice(answer, need) {
  const accepted = answer.headers["x-accepted-github-permissions"];
  const named = accepted?.split(/[;,]/)[0]?.trim().replaceAll("_", "-").replace("=", ": ");
  const line = need.permission ?? named;
  if (!line) return "Give the token access to this repository.";
  const fork = line.startsWith("pull-requests") ? " A pull request from a fork has a read-only token whatever it says." : "";
  return `Add "permissions: ${line}" to the job.${fork}`;
}

export {
  GitHubError
};
