// src/text/python/module.ts
var VALUE_LIMIT = 2e3;
function callsIn(module, range) {
  return module.calls.slice(range.firstCall, range.lastCall);
}
function names(callee, path) {
  return callee.endsWith(path) && (callee.length === path.length || callee.at(-path.length - 1) === ".");
}
function importsFrom(module, name) {
  return module.imports.some((found) => found.module === name || found.module.startsWith(`${name}.`));
}

export {
  VALUE_LIMIT,
  callsIn,
  names,
  importsFrom
};
