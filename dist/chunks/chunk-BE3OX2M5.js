import {
  folderRole
<<<<<<<< HEAD:dist/chunks/chunk-BCLZ2SPY.js
} from "./chunk-EHPFZYZU.js";
========
} from "./chunk-SLLP6NJS.js";
>>>>>>>> e3:dist/chunks/chunk-BE3OX2M5.js
import {
  remembering
} from "./chunk-4DT2TMWD.js";
import {
  once
} from "./chunk-JGVDOC6H.js";

// src/text/python-modules.ts
var PYTHON_LIMIT = 512 * 1024;
var FILE_LIMIT = 5e3;
var PARSE_LIMIT = 8 * 1024 * 1024;
var cacheOf = once(async () => ({ modules: /* @__PURE__ */ new Map(), parsed: 0 }));
async function pythonModuleOf(release, path) {
  const cache = await cacheOf(release);
  let module = cache.modules.get(path);
  if (!module) {
    module = readModule(release, path, cache);
    cache.modules.set(path, module);
  }
  return module;
}
async function readModule(release, path, cache) {
  const text = await release.text(path);
  if (text === void 0) return void 0;
  let source = text;
  let lines;
  if (path.endsWith(".ipynb")) {
    const { notebookCode, readNotebook } = await import("./notebook-TEBRDKB5.js");
    const cells = readNotebook(text);
    if (!cells) return void 0;
    ({ source, lines } = notebookCode(cells));
  }
  if (source.length > PYTHON_LIMIT || cache.parsed + source.length > PARSE_LIMIT) return void 0;
  cache.parsed += source.length;
  const { readPython } = await import("./python-JUFHPADX.js");
  return readPython(source, lines && ((line) => lines[line - 1] ?? 1));
}
var pythonPathsOf = once(async (release) => {
  const found = release.files.filter(
    ({ kind, path }) => kind !== "submodule" && /\.(?:py|ipynb)$/.test(path)
  );
  const own = [];
  const rest = [];
  const vendored = [];
  for (const { path } of found) {
    const role = folderRole(path);
    (role === "vendored" ? vendored : role ? rest : own).push(path);
  }
  return [...own, ...rest, ...vendored].slice(0, FILE_LIMIT);
});

// src/text/shell/flags.ts
function readFlags(words) {
  const flags = [];
  for (const [index, { text, line }] of words.entries()) {
    const given = /^(?:--?([A-Za-z][\w.-]*)|\+{0,2}([A-Za-z_][\w./@-]*))=([\s\S]*)$/.exec(text);
    if (given) {
      flags.push({ name: given[1] ?? given[2], value: given[3], line });
      continue;
    }
    const name = /^--?([A-Za-z][\w.-]*)$/.exec(text)?.[1];
    if (!name) continue;
    const next = words[index + 1]?.text;
    const hasValue = next !== void 0 && (!next.startsWith("-") || /^-[\d.]/.test(next));
    flags.push({ name, ...hasValue && { value: next }, line });
  }
  return flags;
}

// src/text/shell/split.ts
var QUOTED_LINES = 200;
function* splitCommands(source, firstLine) {
  let words = [];
  let text = "";
  let quoted = false;
  let begun = 0;
  let line = firstLine;
  let unclosed = false;
  const endWord = () => {
    if (text || quoted) words.push({ text, line: begun, quoted });
    text = "";
    quoted = false;
  };
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (!text && !quoted) begun = line;
    if (char === "\\") {
      const after = source[at + 1];
      if (after === "\n" || after === "\r") {
        endWord();
        line++;
        at += source.startsWith("\r\n", at + 1) ? 2 : 1;
      } else {
        text += after ?? "";
        at++;
      }
    } else if (char === '"' || char === "'" || char === "`") {
      const to = endOfQuote(source, at);
      if (to < 0) continue;
      const inside = source.slice(at + 1, to);
      text += char === '"' ? inside.replace(/\\\r?\n/g, " \n").replace(/\\(["\\$`])/g, "$1") : inside;
      quoted = true;
      line += count(inside);
      at = to;
    } else if (char === "#" && !text && !quoted) {
      const end = source.indexOf("\n", at);
      const comment = source.slice(at, end < 0 ? void 0 : end);
      at = (end < 0 ? source.length : end) - 1;
      if (/^#(?:SBATCH|PBS|BSUB|\$)\s/.test(comment)) {
        yield comment.trim().split(/\s+/).map((word) => ({ text: word, line, quoted: false }));
      }
    } else if (char === "\n" || char === ";" || char === "|" || char === "&") {
      endWord();
      if (words.length) {
        yield words;
        words = [];
      }
      if (char === "\n") line++;
    } else if (char === "(" && text.endsWith("=") && !unclosed) {
      const to = source.indexOf(")", at);
      unclosed = to < 0;
      if (unclosed) continue;
      const inside = source.slice(at + 1, to);
      text += inside.replace(/(^|\s)#[^\n]*/g, "$1").replace(/["']/g, "");
      quoted = true;
      line += count(inside);
      at = to;
    } else if (char === " " || char === "	" || char === "\r") endWord();
    else if ((char === "@" || char === "-") && !text && !words.length && source[at - 1] === "	") {
    } else text += char;
  }
  endWord();
  if (words.length) yield words;
}
function endOfQuote(source, from) {
  const quote = source[from];
  let lines = 0;
  for (let at = from + 1; at < source.length && lines <= QUOTED_LINES; at++) {
    if (source[at] === "\n") lines++;
    else if (source[at] === "\\" && quote !== "'") at++;
    else if (source[at] === quote) return at;
  }
  return -1;
}
function count(text) {
  return text.split("\n").length - 1;
}

// src/text/shell.ts
var EXPANSION_LIMIT = 256 * 1024;
var COMMAND_LIMIT = 2e4;
var readShell = remembering(500, (source) => {
  const variables = /* @__PURE__ */ new Map();
  const commands = [];
  let grown = 0;
  const fill = (text) => {
    if (!text.includes("$") || grown > EXPANSION_LIMIT) return text;
    const filled = text.replace(
      /\$(?:\{(\w+)(?:\[[@*]\])?(?::?-([^{}]*))?\}|\((\w+)\)|(\w+))/g,
      (whole, braced, fallback, made, plain) => variables.get(braced ?? made ?? plain) ?? fallback ?? whole
    );
    grown += filled.length;
    return filled;
  };
  const read = (words) => {
    const command = { line: words[0].line, words: [], flags: [], assignments: [] };
    const flagged = [];
    for (const word of makeAssignment(words)) {
      const assignment = command.words.length ? void 0 : /^(\w+)\+?=([\s\S]*)$/.exec(word.text);
      const text = fill(assignment ? assignment[2] : word.text);
      const parts = assignment || !word.quoted || word.text.startsWith("$") ? splitWords(text) : [text];
      if (assignment) {
        const before = word.text.includes("+=") ? `${variables.get(assignment[1]) ?? ""} ` : "";
        variables.set(assignment[1], before + text);
        command.assignments.push({ name: assignment[1], value: text, line: word.line });
      } else if (!KEYWORDS.has(word.text) || command.words.length) command.words.push(...parts);
      flagged.push(...placed(parts, text, word));
    }
    command.flags = readFlags(flagged);
    if (command.words.length || command.assignments.length) commands.push(command);
  };
  for (const words of splitCommands(source, 1)) {
    if (commands.length >= COMMAND_LIMIT) break;
    read(words);
    for (const [index, word] of words.entries()) {
      if (!word.quoted || !/^-\w*c$/.test(words[index - 1]?.text ?? "")) continue;
      for (const inner of splitCommands(word.text, word.line)) read(inner);
    }
  }
  return commands;
});
function makeAssignment(words) {
  const [name, operator, ...rest] = words;
  if (!name || !operator || !/^[:?+]?=$/.test(operator.text) || !/^\w+$/.test(name.text)) return words;
  const text = `${name.text}=${rest.map((word) => word.text).join(" ")}`;
  return [{ text, line: name.line, quoted: true }];
}
var KEYWORDS = /* @__PURE__ */ new Set([
  "then",
  "do",
  "else",
  "if",
  "elif",
  "while",
  "until",
  "time",
  "exec",
  "export",
  "local",
  "{",
  "(",
  "declare",
  "readonly",
  "set"
]);
function placed(parts, text, word) {
  let from = 0;
  let line = word.line;
  const spans = word.text.includes("\n");
  return parts.map((part) => {
    const at = text.indexOf(part, from);
    if (spans) {
      for (let i = from; i < at; i++) if (text[i] === "\n") line++;
    }
    from = Math.max(from, at);
    return { text: part, line, quoted: false };
  });
}
function splitWords(text) {
  return text.split(/[\s\\]+/).map((word) => word.replace(/^(['"])(.*)\1$/, "$2")).filter(Boolean);
}

export {
  PYTHON_LIMIT,
  pythonModuleOf,
  pythonPathsOf,
  readShell
};
