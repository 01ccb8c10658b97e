import {
  require_dist
} from "./chunk-S7MRHGHA.js";
import {
  __toESM
} from "./chunk-7VZ5H7B6.js";

// src/text/front-matter.ts
var import_yaml = __toESM(require_dist(), 1);
var LENGTH_LIMIT = 1024 * 1024;
var DEPTH_LIMIT = 100;
var ALIAS_LIMIT = 100;
var OPENING = /^\s*---[ \t]*(?:\r\n?|\n)/;
var CLOSING = /(?:\r\n?|\n)---[ \t]*(?=\r|\n|$)/g;
function readFrontMatter(source, places) {
  const opening = OPENING.exec(source.slice(0, 1024));
  if (!opening) return void 0;
  const from = opening[0].length;
  CLOSING.lastIndex = Math.max(0, from - 1);
  const closing = CLOSING.exec(source.slice(0, from + LENGTH_LIMIT));
  if (!closing) return void 0;
  const start = opening[0].indexOf("---");
  const end = closing.index + closing[0].length;
  const yaml = source.slice(from, closing.index);
  const none = { data: void 0, start, end, lineOf: () => void 0, rangeOf: () => void 0 };
  const failed = (offset, message) => ({
    ...none,
    error: { line: places.placeAt(from + offset).line, message }
  });
  if (isTooDeep(yaml)) return failed(0, `is nested more than ${DEPTH_LIMIT} levels deep`);
  let document;
  let data;
  try {
    document = (0, import_yaml.parseDocument)(yaml, {
      uniqueKeys: false,
      prettyErrors: false,
      strict: false,
      logLevel: "silent"
    });
    data = document.toJS({ maxAliasCount: ALIAS_LIMIT });
  } catch (error) {
    return failed(0, error.message);
  }
  const isMapping = typeof data === "object" && data !== null && !Array.isArray(data);
  if (!isMapping && !document.errors.length) return void 0;
  const rangeOf = (path) => {
    const range = rangeAt(document, path);
    return range && { start: from + range[0], end: from + range[1] };
  };
  const mistake = document.errors[0];
  return {
    data: isMapping ? data : void 0,
    start,
    end,
    rangeOf,
    lineOf: (path) => {
      const range = rangeOf(path);
      return range && places.placeAt(range.start).line;
    },
    ...mistake && {
      error: { line: places.placeAt(from + mistake.pos[0]).line, message: mistake.message.split("\n")[0] }
    }
  };
}
function rangeAt(document, path) {
  let node = document.contents;
  for (const step of path) {
    if ((0, import_yaml.isMap)(node)) {
      node = node.items.find(
        (item) => (0, import_yaml.isPair)(item) && (0, import_yaml.isScalar)(item.key) && String(item.key.value) === String(step)
      )?.value;
    } else if ((0, import_yaml.isSeq)(node)) node = node.items[Number(step)];
    else return void 0;
  }
  return (0, import_yaml.isNode)(node) && node.range ? [node.range[0], node.range[1]] : void 0;
}
function isTooDeep(yaml) {
  if (/^[ \t]{400}/m.test(yaml) || /(?:[-?][ \t]+){100}/.test(yaml)) return true;
  let depth = 0;
  for (const char of yaml) {
    if (char === "[" || char === "{") depth += 1;
    else if (char === "]" || char === "}") depth -= 1;
    if (depth > DEPTH_LIMIT) return true;
  }
  return false;
}
export {
  readFrontMatter
};
