// src/settings/target.ts
function insideOf(value) {
  const steps = value.replaceAll("\\", "/").replace(/\/+$/, "").split("/");
  if (value.startsWith("/") || /^[a-z]:/i.test(value) || steps.includes("..") || value.includes("\0")) {
    return void 0;
  }
  return steps.filter((step) => step !== ".").join("/");
}
var NAME = "[A-Za-z0-9][\\w.-]{0,99}";
var REPOSITORY = "(?!\\.{1,2}(?:[@:]|$))[\\w.-]{1,100}";
var GITHUB_TARGET = new RegExp(`^(${NAME})/(${REPOSITORY})(?:@([^\\s~^:?*\\[\\\\]{1,250}))?$`);
var HUB_TARGET = new RegExp(`^hf:(${NAME})/(${NAME})(?:@([^\\s~^:?*\\[\\\\]{1,250}))?$`);
var ELSEWHERE = new RegExp(
  `^(${NAME})/(${REPOSITORY}):([^\\s:@]{1,500})(?:@([^\\s~^:?*\\[\\\\]{1,250}))?$`
);
function targetOf(value) {
  const hub = HUB_TARGET.exec(value);
  if (hub) {
    const [, org, model, revision] = hub;
    return { kind: "hub", org, model, ...revision && { revision } };
  }
  const [, owner, repo, ref] = GITHUB_TARGET.exec(value) ?? [];
  return owner && repo ? { kind: "github", owner, repo, ...ref && { ref } } : void 0;
}
function policySourceOf(value) {
  if (!value.includes(":")) {
    const path2 = insideOf(value);
    return path2 ? { kind: "here", path: path2 } : void 0;
  }
  const [, owner, repo, path, ref = "HEAD"] = ELSEWHERE.exec(value) ?? [];
  const inside = path && insideOf(path);
  return owner && repo && inside ? { kind: "elsewhere", owner, repo, path: inside, ref } : void 0;
}

export {
  insideOf,
  targetOf,
  policySourceOf
};
