import {
  exchange,
  nodeFetch,
  readBody
} from "./chunk-CQWVVQ46.js";
import "./chunk-RUZOBRV6.js";
import "./chunk-7VZ5H7B6.js";

// src/links/hosts.ts
var PUBLIC_HOSTS = /* @__PURE__ */ new Set([
  "aclanthology.org",
  "arxiv.org",
  "bitbucket.org",
  "codeberg.org",
  "doi.org",
  "figshare.com",
  "gitee.com",
  "github.com",
  "gitlab.com",
  "hf.co",
  "huggingface.co",
  "modelscope.cn",
  "openreview.net",
  "osf.io",
  "pypi.org",
  "raw.githubusercontent.com",
  "wandb.ai",
  "www.arxiv.org",
  "www.kaggle.com",
  "www.modelscope.cn",
  "www.openslr.org",
  "zenodo.org"
]);
function askable(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return void 0;
  }
  const plain = url.username === "" && url.password === "" && url.port === "";
  if (!/^https?:$/.test(url.protocol) || !plain || !PUBLIC_HOSTS.has(url.hostname)) return void 0;
  url.protocol = "https:";
  url.hash = "";
  return url;
}

// src/links/hub-links.ts
var HUB = /* @__PURE__ */ new Set(["huggingface.co", "hf.co"]);
var NOT_REPOSITORIES = /* @__PURE__ */ new Set([
  "api",
  "blog",
  "collections",
  "docs",
  "join",
  "learn",
  "organizations",
  "papers"
]);
var ANSWER_LIMIT = 4 * 1024 * 1024;
function hubQuestion({ hostname, pathname }) {
  if (!HUB.has(hostname)) return void 0;
  const steps = pathname.split("/").filter(Boolean);
  const kind = steps[0] === "datasets" || steps[0] === "spaces" ? steps.shift() : "models";
  const [owner, name] = steps;
  if (!owner || !name || NOT_REPOSITORIES.has(owner)) return void 0;
  return `https://huggingface.co/api/${kind}/${owner}/${name}`;
}
async function isGated(response) {
  const body = await readBody(response, ANSWER_LIMIT);
  try {
    const { gated } = JSON.parse(Buffer.from(body).toString("utf8"));
    return gated === true || gated === "auto" || gated === "manual";
  } catch {
    return false;
  }
}

// src/links/verify.ts
var LINK_LIMIT = 50;
var AT_A_TIME = 6;
var TIMEOUT = 1e4;
function linkSender(version) {
  return {
    fetch: nodeFetch,
    userAgent: `open-label/${version}`,
    timeout: TIMEOUT,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  };
}
async function verifyLinks(components, declaration, sender) {
  const declared = new Set(
    declaration?.components.filter(({ access }) => access && access !== "public").map(({ url }) => url)
  );
  const links = linksOf(components);
  const asked = links.slice(0, LINK_LIMIT);
  const answers = await inTurns(asked, async ({ url }) => ask(url, sender));
  const observations = asked.flatMap(({ component, evidence }, index) => {
    const { detail: _, ...place } = evidence;
    const who = place.file || place.asset ? `links to ${place.url}, which ` : "";
    if (answers[index] === "gone") {
      return [{ rule: "unreachable-link", place, component, detail: `${who}does not exist` }];
    }
    if (answers[index] === "gated" && !declared.has(place.url)) {
      return [{ rule: "gated-link", place, component, detail: `${who}asks for access first` }];
    }
    return [];
  });
  const silent = asked.filter((_, index) => answers[index] === "unknown").map(({ url }) => url.host);
  return {
    observations,
    gaps: [
      ...silent.length ? [`${silent.length} links could not be verified: ${hostsIn(silent)}.`] : [],
      ...links.length > LINK_LIMIT ? [`Only the first ${LINK_LIMIT} of ${links.length} links were verified.`] : []
    ]
  };
}
function linksOf(components) {
  const links = /* @__PURE__ */ new Map();
  for (const { id, evidence } of components) {
    for (const each of evidence) {
      const url = each.url === void 0 ? void 0 : askable(each.url);
      if (url && !links.has(url.href)) links.set(url.href, { url, component: id, evidence: each });
    }
  }
  return [...links.values()];
}
async function ask(url, sender) {
  const question = hubQuestion(url);
  try {
    if (question) {
      return await exchange(
        sender,
        { url: question, redirects: "none" },
        async (response) => response.status === 200 && await isGated(response) ? "gated" : meaningOf(response.status, true)
      );
    }
    const status = await statusOf(url, "HEAD", sender);
    return meaningOf(status === 405 || status === 501 ? await statusOf(url, "GET", sender) : status, false);
  } catch {
    return "unknown";
  }
}
async function statusOf(url, method, sender) {
  return exchange(sender, { url: url.href, method, redirects: "none" }, async (response) => {
    await response.body?.cancel();
    return response.status;
  });
}
function meaningOf(status, isHub) {
  if (status >= 200 && status < 400) return "there";
  if (status === 404 || status === 410 || isHub && status === 401) return "gone";
  return "unknown";
}
async function inTurns(items, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index]);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return results;
}
function hostsIn(hosts) {
  return [...new Set(hosts)].sort().join(", ");
}
export {
  linkSender,
  verifyLinks
};
