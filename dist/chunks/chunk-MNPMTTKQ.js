import {
  require_dist
} from "./chunk-S7MRHGHA.js";
import {
  __toESM
} from "./chunk-7VZ5H7B6.js";

// src/text/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var ALIAS_LIMIT = 100;
var DEPTH_LIMIT = 100;
function readYaml(source) {
  const top = { line: 1, column: 1 };
  const tooDeep = deepestFlow(source);
  if (tooDeep) return failed(tooDeep);
  const counter = new import_yaml.LineCounter();
  let document;
  try {
    document = (0, import_yaml.parseDocument)(source, { lineCounter: counter, prettyErrors: false });
  } catch (error) {
    return failed({ ...top, message: `cannot be read as YAML (${error.message})` });
  }
  const placeAt = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(error.pos[0]),
    message: inPlainWords(error.code, error.message)
  }));
  let data;
  if (!problems.length) {
    try {
      data = document.toJS({ maxAliasCount: ALIAS_LIMIT });
    } catch (error) {
      problems.push({ ...top, message: inPlainWords("", error.message) });
    }
  }
  return { data, problems, placeOf: (path, part = "value") => placeAt(offsetOf(document, path, part)) };
}
function failed(problem) {
  return { data: void 0, problems: [problem], placeOf: () => ({ line: 1, column: 1 }) };
}
function deepestFlow(source) {
  let depth = 0;
  let line = 1;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === "\n") line += 1;
    else if (char === "[" || char === "{") depth += 1;
    else if (char === "]" || char === "}") depth = Math.max(0, depth - 1);
    if (depth > DEPTH_LIMIT)
      return { line, column: 1, message: `is nested more than ${DEPTH_LIMIT} levels deep` };
  }
  return void 0;
}
function inPlainWords(code, message) {
  if (code === "DUPLICATE_KEY") return "has this key twice: keep one of the two";
  if (/alias/i.test(message)) return `follows aliases more than ${ALIAS_LIMIT} times: write the values out`;
  if (code === "TAG_RESOLVE_FAILED") return "uses a YAML tag that is not understood: write a plain value";
  const [first = ""] = message.split("\n");
  return `is no YAML that can be read: ${first.charAt(0).toLowerCase()}${first.slice(1).trim().replace(/\.$/, "")}`;
}
function offsetOf(document, path, part) {
  let node = document.contents;
  let offset = (0, import_yaml.isNode)(node) ? startOf(node) : 0;
  for (const [index, step] of path.entries()) {
    let next;
    if ((0, import_yaml.isMap)(node)) {
      const pair = node.items.find(
        (item) => (0, import_yaml.isPair)(item) && (0, import_yaml.isScalar)(item.key) && String(item.key.value) === String(step)
      );
      if (!pair) return offset;
      offset = startOf(pair.key);
      next = pair.value;
    } else if ((0, import_yaml.isSeq)(node)) next = node.items[Number(step)];
    else return offset;
    const last = index === path.length - 1;
    if ((0, import_yaml.isNode)(next) && !(last && part === "key" && (0, import_yaml.isMap)(node))) offset = startOf(next);
    node = next;
  }
  return offset;
}
function startOf(node) {
  return node.range?.[0] ?? 0;
}

export {
  readYaml
};
