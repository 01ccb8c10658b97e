import {
  isUnder
} from "./chunk-EHPFZYZU.js";
import {
  once
} from "./chunk-JGVDOC6H.js";

// src/text/documents.ts
var DOCS_LIMIT = 40;
var NESTED_LIMIT = 60;
var DOCUMENT = /\.(?:md|mdx|markdown|mdown|mkdn?|rst|rest|txt|qmd)$/i;
var README = /^readme(?:[-_.]?[a-z]{2}(?:[-_][a-z]{2,4})?|[-_.](?:[a-z]+))?(?:\.(?:md|mdx|markdown|mkdn?|rst|rest|txt))?$/i;
var MAIN_README = /^readme(?:\.\w+)?$/i;
var CARD = /^(?:model|data(?:set)?)[-_ ]?cards?(?:[-_.].*)?\.(?:md|mdx|markdown|rst|txt)$|model[-_]?card.*\.md$/i;
var NO_DOCUMENT = /^(?:requirements.*|constraints.*|.*[-_]requirements|cmakelists|robots|llms(?:-full)?|merges|vocab.*|top_level|sources|entry_points|.*labels?|.*classes|.*synsets?)\.txt$|^(?:contributing|code[-_]of[-_]conduct|security|changelog|changes|history|pull_request_template|issue_template|authors|contributors|maintainers|codeowners|support|funding|third[-_ ]?party.*|notices?)(?:\.\w+)?$/i;
var LICENSE = /^(?:licen[cs]e|copying|unlicense|eula)/i;
var NO_DOCUMENTS = /(?:^|\/)(?:node_modules|dist-info|egg-info|\.github|\.git|__pycache__)(?:\/|$)/i;
var DOCS = /^(?:docs?|documentation|wiki|website|site)\//i;
var documentPathsOf = once(async (release) => {
  const ranked = [];
  for (const { path, kind } of release.files) {
    if (kind !== "file" && kind !== "symlink") continue;
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash + 1);
    const isReadme = README.test(name);
    if (!isReadme && !DOCUMENT.test(name)) continue;
    if (NO_DOCUMENT.test(name) || LICENSE.test(name)) continue;
    if (NO_DOCUMENTS.test(path.slice(0, Math.max(0, slash))) || isUnder(path, "vendored", "test")) continue;
    const depth = slash < 0 ? 0 : path.split("/").length - 1;
    const isCard = CARD.test(name);
    if (depth > 0 && !isReadme && !isCard && /\.txt$/i.test(name)) continue;
    ranked.push({ path, depth, rank: rankOf(path, depth, isReadme, isCard) });
  }
  ranked.sort((a, b) => a.rank - b.rank || a.depth - b.depth || (a.path < b.path ? -1 : 1));
  const room = /* @__PURE__ */ new Map([
    [4, DOCS_LIMIT],
    [5, NESTED_LIMIT]
  ]);
  return ranked.filter(({ rank }) => {
    const left = room.get(rank) ?? Number.POSITIVE_INFINITY;
    room.set(rank, left - 1);
    return left > 0;
  }).map(({ path }) => path);
});
async function mainReadmeOf(release) {
  const readme = release.files.find(({ path }) => MAIN_README.test(path));
  return readme && await documentOf(release, readme.path);
}
function rankOf(path, depth, isReadme, isCard) {
  if (depth === 0) {
    if (isReadme) return MAIN_README.test(path) ? 0 : 1;
    return isCard ? 2 : 3;
  }
  if (isCard) return 2;
  return DOCS.test(path) ? 4 : 5;
}
var read = once(async () => /* @__PURE__ */ new Map());
async function documentGapsOf(release) {
  const documents = await Promise.all((await read(release)).values());
  return documents.flatMap((document) => {
    if (document?.cutAt === void 0) return [];
    const { line } = document.placeAt(document.cutAt);
    return [`${document.path} was read to line ${line}: it is longer than anything that a person writes.`];
  }).sort();
}
async function documentOf(release, path) {
  const known = await read(release);
  const document = known.get(path) ?? readOne(release, path);
  known.set(path, document);
  return document;
}
async function readOne(release, path) {
  const source = await release.text(path);
  if (source === void 0) return void 0;
  const { mayHaveFrontMatter, readDocument } = await import("./read-document-R2XGWQNT.js");
  if (!mayHaveFrontMatter(path, source)) return readDocument(path, source);
  const { readFrontMatter } = await import("./front-matter-EVGT4633.js");
  return readDocument(path, source, readFrontMatter);
}

export {
  documentPathsOf,
  mainReadmeOf,
  documentGapsOf,
  documentOf
};
