import {
  readYaml
} from "./chunk-MNPMTTKQ.js";
import {
  decodeUtf8
} from "./chunk-VTPLIZHR.js";
import {
  didYouMean
} from "./chunk-GQNGRQPE.js";

// src/text/checked-yaml.ts
var SIZE_LIMIT = 1024 * 1024;
function checkYaml(bytes, size, validate) {
  const refuse = (message) => ({
    data: void 0,
    problems: [{ line: 1, column: 1, message }],
    placeOf: () => ({ line: 1, column: 1 })
  });
  if (size > SIZE_LIMIT)
    return refuse(`is ${size} bytes long: a file of at most ${SIZE_LIMIT} bytes is read`);
  const source = decodeUtf8(bytes);
  if (source === void 0) return refuse("is not UTF-8 text: save it as UTF-8");
  if (source.replace(/#.*/g, "").trim() === "") return refuse("is empty");
  const { data, problems, placeOf } = readYaml(source);
  if (problems.length) return { data: void 0, problems, placeOf };
  if (validate(data)) return { data, problems: [], placeOf };
  return { data: void 0, problems: explain(validate.errors ?? [], placeOf), placeOf };
}
var CHECKED_YAML_BYTES = SIZE_LIMIT + 1;
function explain(errors, placeOf) {
  const problems = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const sentence = inWords(error);
    if (!sentence) continue;
    const path = error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const key = keyOf(error);
    const place = key === void 0 ? placeOf(path) : placeOf([...path, key], "key");
    const where = [...path, ...key === void 0 ? [] : [key]].join(".");
    if (!problems.has(where))
      problems.set(where, { ...place, message: `${where ? `\`${where}\` ` : ""}${sentence}` });
  }
  return [...problems.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
function keyOf(error) {
  if (error.keyword === "additionalProperties") return String(error.params.additionalProperty);
  if (error.keyword === "propertyNames") return String(error.params.propertyName);
  return void 0;
}
function inWords(error) {
  const { keyword, params } = error;
  switch (keyword) {
    case "additionalProperties": {
      const known = Object.keys(error.parentSchema?.properties ?? {});
      const words = known.filter((word) => word !== "$schema");
      return `is not a known key: ${didYouMean(String(params.additionalProperty), words)}`;
    }
    case "propertyNames": {
      return `is not a known key: ${didYouMean(String(params.propertyName), namesAllowedBy(error))}`;
    }
    case "enum": {
      if (error.propertyName !== void 0) return void 0;
      const words = params.allowedValues.map(String);
      return `is ${JSON.stringify(error.data)}, which is not a known value: ${didYouMean(String(error.data), words)}`;
    }
    case "required":
      return `lacks the key ${String(params.missingProperty)}`;
    case "type":
      return `is ${nameOf(error.data)}, but has to be ${article(String(params.type))}`;
    case "minLength":
    case "minProperties":
    case "minItems":
      return "is empty";
    case "maxLength":
    case "maxItems":
      return `is longer than ${String(params.limit)}`;
    case "format":
      return `is ${JSON.stringify(error.data)}, but has to be a date like 2027-01-31`;
    case "pattern":
      return `is ${JSON.stringify(error.data)}: ${patternMeaning(error)}`;
    default:
      return void 0;
  }
}
function patternMeaning(error) {
  return error.schemaPath.includes("/path/") ? 'give a path inside this release, without a leading "/" or a ".." in it' : "give an address with its scheme, such as https://example.org";
}
function namesAllowedBy(error) {
  const parent = error.parentSchema;
  return parent?.propertyNames?.enum ?? [];
}
function nameOf(value) {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return article(typeof value);
}
function article(type) {
  const names = {
    object: "a map",
    array: "a list",
    string: "text",
    boolean: "true or false"
  };
  return names[type] ?? `a ${type}`;
}

export {
  checkYaml,
  CHECKED_YAML_BYTES
};
