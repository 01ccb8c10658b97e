// src/text/json-positions.ts
var DEPTH_LIMIT = 100;
var STRING_LIMIT = 256 * 1024;
function* readPositions(text) {
  const path = [];
  let line = 1;
  let counted = 0;
  let pending;
  const decode = ({ from, to }) => {
    if (to - from > STRING_LIMIT) return "";
    try {
      return JSON.parse(text.slice(from, to));
    } catch {
      return text.slice(from + 1, to - 1);
    }
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      const to = endOfString(text, at);
      pending = { from: at, to };
      at = to - 1;
    } else if (char === ":") {
      if (pending && path.length) path[path.length - 1] = decode(pending);
      pending = void 0;
    } else if (char === "," || char === "]" || char === "}" || char === "{" || char === "[") {
      if (pending) {
        for (; counted < pending.from; counted++) if (text.charCodeAt(counted) === 10) line++;
        yield { path: [...path], value: decode(pending), line };
        pending = void 0;
      }
      const last = path.at(-1);
      if (char === "," && typeof last === "number") path[path.length - 1] = last + 1;
      else if (char === "{" || char === "[") {
        if (path.length >= DEPTH_LIMIT) return;
        path.push(char === "{" ? "" : 0);
      } else if (char !== ",") path.pop();
    }
  }
}
function endOfString(text, from) {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

export {
  readPositions
};
