import {
  decode
} from "./chunk-AIP6A46Z.js";
import {
  findPhrases
} from "./chunk-COXJJME5.js";
import {
  decodeEntities,
  readDocument
} from "./chunk-P5EGA3IC.js";
import "./chunk-2ECPS2KL.js";
import {
  decodeUtf8
} from "./chunk-VTPLIZHR.js";
import {
  overstatedClaims
} from "./chunk-TQFM5OYZ.js";
import {
  plain
} from "./chunk-EMJNO5WA.js";
import "./chunk-UJEVNEJF.js";
import "./chunk-7VZ5H7B6.js";

// src/commands/fix.ts
import { lstat, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/claims/fixes/anchors.ts
var LINK = /(\]\(|\bhref\s*=\s*["'])#([^)\s"']+)/g;
function followHeadings(path, before, after) {
  const old = anchorsIn(path, before);
  const now = anchorsIn(path, after);
  const renamed = new Map(old.map((anchor, at) => [anchor, now[at]]));
  for (const [at, anchor] of old.entries()) if (anchor === now[at]) renamed.delete(anchor);
  if (!renamed.size || old.length !== now.length) return after;
  return after.replace(LINK, (whole, open, anchor) => {
    const target = renamed.get(decoded(anchor).toLowerCase());
    return target === void 0 ? whole : `${open}#${target}`;
  });
}
function anchorsIn(path, source) {
  return readDocument(path, source).blocks.filter(({ kind }) => kind === "heading").map(
    ({ text }) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "").replace(/\s/g, "-")
  );
}
function decoded(anchor) {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

// src/claims/fixes/apply.ts
function applyFixes(source, claims) {
  const fixes = claims.flatMap(({ range, fix }) => range && fix !== void 0 ? [{ ...range, fix }] : []).sort((a, b) => a.start - b.start || a.end - b.end);
  const parts = [];
  let done = 0;
  for (const { start, end, fix } of fixes) {
    if (start < done || end > source.length) continue;
    if (!findPhrases(decodeEntities(source.slice(start, end))).some(({ label }) => label === "open-source"))
      continue;
    parts.push(source.slice(done, start), fix);
    done = end;
  }
  return parts.join("") + source.slice(done);
}

// src/commands/fix.ts
var BYTE_ORDER_MARK = "\uFEFF";
async function fixClaims(folder, report, io) {
  const claims = overstatedClaims(report);
  if (!claims.length) io.err("No words to change.\n");
  for (const file of new Set(claims.map((claim) => claim.file))) {
    const ofFile = claims.filter((claim) => claim.file === file);
    const problem = await fixFile(join(folder, file), ofFile);
    if (problem) io.err(`${plain(file)} was left as it is: ${problem}.
`);
    else for (const { line, fix } of ofFile) io.err(`${plain(file)}:${line} now says "${plain(fix)}".
`);
  }
}
async function fixFile(path, claims) {
  if (!(await lstat(path)).isFile()) return "it is a link";
  const bytes = await readFile(path);
  const source = decodeUtf8(bytes);
  if (source === void 0) return notWritten(decode(bytes).encoding, claims);
  const mark = bytes.subarray(0, 3).equals(Buffer.from(BYTE_ORDER_MARK)) ? BYTE_ORDER_MARK : "";
  const fixed = applyFixes(source, claims);
  if (fixed === source) return "the words are not there any more";
  await writeFile(path, mark + followHeadings(path, source, fixed));
  return void 0;
}
function notWritten(encoding, claims) {
  const is = encoding === "utf-8" ? "damaged UTF-8" : encoding;
  const words = claims.map(({ line, fix }) => `line ${line} would say "${plain(fix)}"`);
  return `it is ${is}, and only UTF-8 is written; ${words.join(", ")}`;
}
export {
  fixClaims
};
