import {
  IterMode,
  NodeProp,
  NodeSet,
  NodeType,
  Parser,
  Tag,
  Tree,
  styleTags,
  tags
} from "./chunk-2ECPS2KL.js";

// src/text/markdown/block-writer.ts
var BLOCK_LIMIT = 2e5;
var BlockWriter = class {
  blocks = [];
  #headings = [];
  #path = [];
  /** Nothing more is added. */
  get isFull() {
    return this.blocks.length >= BLOCK_LIMIT;
  }
  /** Adds a block; one without text and links is nothing to read. */
  add(shape, visible, links, code, end) {
    const text = visible.toString();
    if (!text.trim() && !links.length || this.isFull) return;
    if (shape.kind === "heading") this.#leave(shape.depth);
    this.blocks.push(new TextBlock(shape, text, visible.toMap(), this.#path, links, code, end));
    if (shape.kind === "heading") {
      this.#headings.push({ depth: shape.depth, text });
      this.#path = this.#headings.map((heading) => heading.text);
    }
  }
  #leave(depth) {
    while (this.#headings.length && this.#headings.at(-1).depth >= depth) this.#headings.pop();
    this.#path = this.#headings.map((heading) => heading.text);
  }
};
var NONE = [];
var TextBlock = class {
  kind;
  text;
  start;
  end;
  headings;
  depth;
  quoted;
  links;
  code;
  #map;
  constructor(shape, text, map, headings, links, code, end) {
    this.kind = shape.kind;
    this.text = text;
    this.#map = map;
    this.start = Math.min(text ? map.at(0) : end, links[0]?.start ?? end);
    this.end = Math.max(this.start, end);
    this.headings = headings;
    this.depth = shape.depth;
    this.quoted = shape.quoted ?? false;
    if (shape.language) this.language = shape.language;
    if (shape.column !== void 0) this.column = shape.column;
    if (shape.row !== void 0) this.row = shape.row;
    this.links = links.length ? links : NONE;
    this.code = code.length ? code : NONE;
  }
  at(index) {
    return this.text ? this.#map.at(index) : this.start;
  }
  range(from, to) {
    return this.text ? this.#map.range(from, to) : { start: this.start, end: this.start };
  }
};

// src/text/visible-text.ts
var INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
var NEEDS_CARE = /^ | $| {2}|[^\S ]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
var WORDS = /\S+(?: \S+)*/g;
var IDEOGRAPH = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
var STRIDE = 3;
var TextMap = class {
  #runs;
  #length;
  constructor(runs, length) {
    this.#runs = runs;
    this.#length = length;
  }
  /** Source offset of a character; of the end, where the last character ends. */
  at(index) {
    if (!this.#length) return 0;
    if (index >= this.#length) return this.#endOf(this.#length - 1);
    const run = this.#runOf(index);
    return this.#runs[run + 1] + (this.#isVerbatim(run) ? index - this.#runs[run] : 0);
  }
  range(from, to) {
    const start = this.at(from);
    return { start, end: to > from ? this.#endOf(Math.min(to, this.#length) - 1) : start };
  }
  #endOf(index) {
    const run = this.#runOf(index);
    return this.#isVerbatim(run) ? this.at(index) + 1 : this.#runs[run + 1] + this.#runs[run + 2];
  }
  #runOf(index) {
    let low = 0;
    let high = this.#runs.length / STRIDE - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (this.#runs[middle * STRIDE] <= index) low = middle;
      else high = middle - 1;
    }
    return low * STRIDE;
  }
  #isVerbatim(run) {
    const end = this.#runs[run + STRIDE] ?? this.#length;
    return this.#runs[run + 2] === end - this.#runs[run];
  }
};
var VisibleText = class {
  #parts = [];
  #runs = [];
  #length = 0;
  #last = "";
  #pendingBreak;
  get length() {
    return this.#length;
  }
  /** The length once a white space that waits for a visible character is counted. */
  get next() {
    return this.#length + (this.#pendingBreak && this.#length ? 1 : 0);
  }
  /** Characters as they stand in the source. White space runs become one space, none at the ends. */
  addText(text, start) {
    if (!NEEDS_CARE.test(text)) {
      if (text) this.#add(text, start, text.length);
      return;
    }
    let done = 0;
    for (const { 0: words, index } of text.matchAll(WORDS)) {
      this.#addGap(text.slice(done, index), start + done);
      this.#addVisible(words, start + index);
      done = index + words.length;
    }
    this.#addGap(text.slice(done), start + done);
  }
  /** Code is kept as it is, white space included. */
  addVerbatim(text, start) {
    if (text) this.#add(text, start, text.length);
  }
  /** A character that is written otherwise in the source: an entity. */
  addDecoded(text, start, sourceLength) {
    if (/^\s$/.test(text)) this.addSpace(start, sourceLength, false);
    else if (text.replace(INVISIBLE, "")) this.#add(text, start, sourceLength);
  }
  /** Between two ideographs a line break is no space. */
  addSpace(start, length, isBreak) {
    if (!this.#length) return;
    if (isBreak && IDEOGRAPH.test(this.#last)) this.#pendingBreak ??= { start, length: -length };
    else this.#pendingBreak ??= { start, length };
  }
  #addGap(space2, start) {
    if (space2) this.addSpace(start, space2.length, space2.includes("\n"));
  }
  #addVisible(text, start) {
    let from = 0;
    for (const gap of text.matchAll(INVISIBLE)) {
      if (gap.index > from) this.#add(text.slice(from, gap.index), start + from, gap.index - from);
      from = gap.index + gap[0].length;
    }
    if (from < text.length) this.#add(text.slice(from), start + from, text.length - from);
  }
  #add(text, start, sourceLength) {
    const pending = this.#pendingBreak;
    this.#pendingBreak = void 0;
    if (pending && !(pending.length < 0 && IDEOGRAPH.test(text[0]))) {
      this.#push(" ", pending.start, Math.abs(pending.length));
    }
    this.#push(text, start, sourceLength);
  }
  #push(text, start, sourceLength) {
    const runs = this.#runs;
    const run = runs.length - STRIDE;
    const continues = run >= 0 && sourceLength === text.length && runs[run + 2] === this.#length - runs[run] && start === runs[run + 1] + runs[run + 2];
    if (continues) runs[run + 2] += sourceLength;
    else runs.push(this.#length, start, sourceLength);
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.at(-1);
  }
  toString() {
    return this.#parts.length === 1 ? this.#parts[0] : this.#parts.join("");
  }
  toMap() {
    return new TextMap(this.#runs, this.#length);
  }
};

// src/text/places.ts
var Places = class {
  #source;
  #starts;
  constructor(source) {
    this.#source = source;
  }
  placeAt(offset) {
    const starts = this.#lineStarts();
    const line = lastNotAfter(starts, offset);
    return { line: line + 1, column: offset - starts[line] + 1 };
  }
  /** The offset at which a line starts; undefined when there are fewer lines. */
  startOf(line) {
    return this.#lineStarts()[line - 1];
  }
  #lineStarts() {
    this.#starts ??= lineStarts(this.#source);
    return this.#starts;
  }
};
function lineStarts(source) {
  const starts = [0];
  if (source.includes("\r"))
    for (const end of source.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  else for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function lastNotAfter(numbers, value) {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (numbers[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/text/markdown/content.ts
var Content = class {
  text;
  end;
  #starts = [];
  #sources = [];
  constructor(source, lines) {
    const parts = [];
    let length = 0;
    for (const { from, to } of lines) {
      this.#starts.push(length);
      this.#sources.push(from);
      parts.push(source.slice(from, to));
      length += to - from + 1;
    }
    this.text = parts.join("\n");
    this.end = lines.at(-1)?.to ?? 0;
  }
  toSource(offset) {
    const line = lastNotAfter(this.#starts, offset);
    return this.#sources[line] + offset - this.#starts[line];
  }
  /** Adds the characters of a range to a text, line by line, as the lines may lie apart in the source. */
  addTo(visible, start, end) {
    let line = lastNotAfter(this.#starts, start);
    for (let from = start; from < end; line += 1) {
      const to = Math.min(end, this.#starts[line + 1] ?? end);
      visible.addText(this.text.slice(from, to), this.#sources[line] + from - this.#starts[line]);
      from = to;
    }
  }
};

// src/text/markdown/flatten.ts
var FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/;
var BLANK_INSIDE = /\n[ \t>]*\n/;
var MARKERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/;
var RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;
var NESTING_LIMIT = 12;
var DEEP_LINES = 200;
var NESTING_OF_MORE = 2;
function flatten(source) {
  let text = source.includes("\r") ? source.replace(/\r\n/g, " \n").replace(/\r/g, "\n") : source;
  if (text.includes("<!--")) text = flattenComments(text);
  return flattenNesting(closeDelimiters(text));
}
function closeDelimiters(text) {
  return text.replace(/^[ \t]*\|[ \t:|-]*[ \t]$/gm, (row) => {
    const end = row.trimEnd();
    if (!end.includes("-")) return row;
    const first = end.indexOf("|") + 1;
    return end.slice(0, first) + row.slice(end.length) + end.slice(first);
  });
}
function flattenComments(text) {
  const parts = [];
  let copied = 0;
  let fence = "";
  let lineStart = 0;
  while (lineStart < text.length) {
    const newline = text.indexOf("\n", lineStart);
    let lineEnd2 = newline < 0 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd2);
    const mark = line.length < 4096 ? FENCE.exec(line)?.[1] : void 0;
    if (fence) {
      if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = "";
    } else if (mark) fence = mark;
    else {
      const open = line.lastIndexOf("<!--");
      const isOpen = open >= 0 && !line.includes("-->", open) && !insideCode(line, open);
      if (isOpen) {
        const start = lineStart + open;
        const close = text.indexOf("-->", start);
        if (close < 0) break;
        const inner = text.slice(start + 4, close);
        if (BLANK_INSIDE.test(inner)) {
          parts.push(text.slice(copied, start + 4), " ".repeat(inner.length));
          copied = close;
        }
        const end = text.indexOf("\n", close);
        lineEnd2 = end < 0 ? text.length : end;
      }
    }
    lineStart = lineEnd2 + 1;
  }
  parts.push(text.slice(copied));
  return parts.join("");
}
function insideCode(line, at) {
  let ticks = 0;
  for (let index = 0; index < at; index += 1) if (line[index] === "`") ticks += 1;
  return ticks % 2 === 1;
}
function flattenNesting(text) {
  let deep = 0;
  return text.replace(/^[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t>*+.)\d-]{6,}/gm, (line) => {
    if (RULE.test(line)) return line;
    const markers = MARKERS.exec(line)?.[0] ?? "";
    if (markers.length < 8) return line;
    deep += 1;
    const limit = deep > DEEP_LINES ? NESTING_OF_MORE : NESTING_LIMIT;
    let count = 0;
    return markers.replace(
      />|[-*+]|\d{1,9}[.)]/g,
      (marker) => ++count > limit ? "\u200B".repeat(marker.length) : marker
    ) + line.slice(markers.length);
  });
}

// src/text/markdown/html-shapes.ts
var TABLE_LIMIT = 16;
var HtmlShapes = class {
  #open;
  #lists = 0;
  #tables = [];
  /** The shape of text that would have the shape `plain` outside of all elements. */
  shapeOf(plain) {
    if (isFixed(plain) || !this.#open) return plain;
    const quoted = plain.quoted ?? false;
    if (this.#open.quoted !== quoted) this.#open = { ...this.#open, quoted };
    return this.#open;
  }
  reset() {
    this.#open = void 0;
    this.#lists = 0;
    this.#tables.length = 0;
  }
  /** The shape after a tag that breaks text; undefined where it breaks no more than a space does. */
  enter(name, closing, plain) {
    if (isFixed(plain) || name === "br" || name === "button" || name === "center") return void 0;
    const table = this.#tables.at(-1);
    if (name.length === 2 && name[0] === "h" && name !== "hr")
      this.#set(closing, { kind: "heading", depth: Number(name[1]) });
    else if (name === "ul" || name === "ol") {
      this.#lists = Math.max(0, this.#lists + (closing ? -1 : 1));
      this.#open = void 0;
    } else if (name === "li") this.#set(closing, { kind: "item", depth: Math.max(1, this.#lists) });
    else if (name === "pre") this.#set(closing, { kind: "code", depth: 0 });
    else if (name === "table") {
      if (closing) this.#tables.pop();
      else if (this.#tables.length < TABLE_LIMIT) this.#tables.push({ row: -1, column: -1, headers: [] });
      this.#open = void 0;
    } else if (table && name === "tr") {
      if (!closing) {
        table.row += 1;
        table.column = -1;
      }
      this.#open = void 0;
    } else if (table && (name === "td" || name === "th")) {
      if (!closing) table.column += 1;
      const column = table.row > 0 ? table.headers[table.column] : void 0;
      this.#set(closing, {
        kind: "cell",
        depth: 0,
        row: Math.max(0, table.row),
        ...column !== void 0 && { column }
      });
    }
    return this.shapeOf(plain);
  }
  /** Tells what was written, so that the first row of a table names its columns. */
  wrote(shape, text) {
    const table = this.#tables.at(-1);
    if (table?.row === 0 && shape.kind === "cell" && text) table.headers[table.column] ??= text;
  }
  #set(closing, shape) {
    this.#open = closing ? void 0 : shape;
  }
};
function isFixed(shape) {
  return shape.kind === "heading" || shape.kind === "cell";
}

// src/text/markdown/leaf-lines.ts
function leafLines(text, block, marks) {
  const lines = [];
  let mark = 0;
  for (let from = block.from; from <= block.to; ) {
    const newline = text.indexOf("\n", from);
    const end = newline < 0 || newline > block.to ? block.to : newline;
    let start = from;
    let stop = end;
    for (; mark < marks.length && marks[mark].from < end; mark += 1) {
      const { from: markFrom, to: markTo } = marks[mark];
      if (isBlank(text, start, markFrom)) start = markTo;
      else stop = Math.min(stop, markFrom);
    }
    lines.push(...trimmed(text, { from: start, to: stop }));
    from = end + 1;
  }
  return lines;
}
function trimmed(text, { from, to }) {
  let start = from;
  let stop = to;
  while (start < stop && isSpace(text, start)) start += 1;
  while (stop > start && isSpace(text, stop - 1)) stop -= 1;
  return start < stop ? [{ from: start, to: stop }] : [];
}
function isBlank(text, from, to) {
  for (let at = from; at < to; at += 1) if (!isSpace(text, at)) return false;
  return true;
}
function isSpace(text, at) {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9 || code === 10;
}

// src/text/markdown/entities.ts
var NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  zwj: "",
  zwnj: "",
  copy: "\xA9",
  reg: "\xAE",
  trade: "\u2122",
  hyphen: "-",
  dash: "-",
  ndash: "\u2013",
  mdash: "\u2014",
  minus: "\u2212",
  hellip: "\u2026",
  bull: "\u2022",
  middot: "\xB7",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201C",
  rdquo: "\u201D",
  laquo: "\xAB",
  raquo: "\xBB",
  larr: "\u2190",
  rarr: "\u2192",
  uarr: "\u2191",
  darr: "\u2193",
  harr: "\u2194",
  times: "\xD7",
  divide: "\xF7",
  plusmn: "\xB1",
  le: "\u2264",
  ge: "\u2265",
  ne: "\u2260",
  asymp: "\u2248",
  infin: "\u221E",
  deg: "\xB0",
  micro: "\xB5",
  para: "\xB6",
  sect: "\xA7",
  check: "\u2713",
  star: "\u2606",
  starf: "\u2605",
  hearts: "\u2665",
  lbrace: "{",
  rbrace: "}",
  lbrack: "[",
  rbrack: "]",
  lpar: "(",
  rpar: ")",
  lsqb: "[",
  rsqb: "]",
  colon: ":",
  comma: ",",
  period: ".",
  num: "#",
  ast: "*",
  lowbar: "_",
  sol: "/",
  bsol: "\\",
  vert: "|",
  verbar: "|",
  grave: "`",
  excl: "!",
  Tab: " ",
  NewLine: " ",
  alpha: "\u03B1",
  beta: "\u03B2",
  gamma: "\u03B3",
  delta: "\u03B4",
  lambda: "\u03BB",
  mu: "\u03BC",
  pi: "\u03C0",
  sigma: "\u03C3",
  tau: "\u03C4",
  auml: "\xE4",
  ouml: "\xF6",
  uuml: "\xFC",
  Auml: "\xC4",
  Ouml: "\xD6",
  Uuml: "\xDC",
  szlig: "\xDF",
  aacute: "\xE1",
  eacute: "\xE9",
  iacute: "\xED",
  oacute: "\xF3",
  uacute: "\xFA",
  agrave: "\xE0",
  egrave: "\xE8",
  ccedil: "\xE7",
  ntilde: "\xF1",
  atilde: "\xE3",
  otilde: "\xF5",
  ecirc: "\xEA",
  ocirc: "\xF4"
};
var ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));/y;
function decodeEntity(match) {
  const [, decimal, hex, name] = match;
  if (name) return Object.hasOwn(NAMED, name) ? NAMED[name] : void 0;
  const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
  if (code === 0 || code > 1114111 || code >= 55296 && code <= 57343) return "\uFFFD";
  return String.fromCodePoint(code);
}
function decodeEntities(text) {
  if (!text.includes("&")) return text;
  return text.replace(
    new RegExp(ENTITY.source, "g"),
    (whole, ...groups) => decodeEntity([whole, ...groups]) ?? whole
  );
}

// src/text/markdown/link-target.ts
var DESTINATION = /\(\s*(?:<([^<>\n]*)>|([^\s()<]*))/y;
var TITLE_AND_END = /(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
var REFERENCE = /\[([^[\]]{0,999})\]/y;
var DEPTH_LIMIT = 32;
function readTarget(content, at, label, targets) {
  if (content[at] === "(") {
    const inline = readDestination(content, at);
    if (inline) return inline;
  }
  if (!targets.size) return void 0;
  let end = at;
  let name = label;
  if (content[at] === "[") {
    REFERENCE.lastIndex = at;
    const reference = REFERENCE.exec(content);
    if (reference) {
      end = REFERENCE.lastIndex;
      name = reference[1] || label;
    }
  }
  const url = name && targets.get(normalLabel(name));
  return url ? { url, end } : void 0;
}
function readDestination(content, start) {
  DESTINATION.lastIndex = start;
  const found = DESTINATION.exec(content);
  if (!found) return void 0;
  let at = DESTINATION.lastIndex;
  let url = found[1] ?? found[2];
  if (found[1] === void 0) {
    const from = at - url.length;
    for (let depth = 0; at < content.length && !/\s/.test(content[at]); at += 1) {
      if (content[at] === "(" && ++depth > DEPTH_LIMIT) return void 0;
      if (content[at] === ")" && --depth < 0) break;
    }
    url = content.slice(from, at);
  }
  TITLE_AND_END.lastIndex = at;
  if (!TITLE_AND_END.test(content)) return void 0;
  return { url: unescaped(url), end: TITLE_AND_END.lastIndex };
}
function unescaped(url) {
  return decodeEntities(url.replace(/\\([!-/:-@[-`{-~])/g, "$1"));
}
function normalLabel(label) {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
var DEFINITION = /^[ \t>]{0,12}\[([^\]\n]{1,300})\]:[ \t]*<?([^\s<>]+)>?[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))?[ \t]*$/;
var LABEL_LIMIT = 320;
var ADDRESS_LIMIT = 4096;
function readDefinition(line) {
  const found = line.includes("]:") ? DEFINITION.exec(line) : null;
  if (!found || found[1].startsWith("^")) return void 0;
  return { label: normalLabel(found[1]), url: unescaped(found[2]) };
}
function findDefinitions(source) {
  const targets = /* @__PURE__ */ new Map();
  for (let at = source.indexOf("]:"); at >= 0; at = source.indexOf("]:", at + 2)) {
    const before = source.slice(Math.max(0, at - LABEL_LIMIT), at);
    const after = source.slice(at, at + ADDRESS_LIMIT);
    const from = before.lastIndexOf("\n") + 1;
    if (from === 0 && at > LABEL_LIMIT) continue;
    const to = after.indexOf("\n");
    const definition = readDefinition(before.slice(from) + (to < 0 ? after : after.slice(0, to)));
    if (definition && !targets.has(definition.label)) targets.set(definition.label, definition.url);
  }
  return targets;
}

// node_modules/@lezer/markdown/dist/index.js
var CompositeBlock = class _CompositeBlock {
  static create(type, value, from, parentHash, end) {
    let hash = parentHash + (parentHash << 8) + type + (value << 4) | 0;
    return new _CompositeBlock(type, value, from, hash, end, [], []);
  }
  constructor(type, value, from, hash, end, children, positions) {
    this.type = type;
    this.value = value;
    this.from = from;
    this.hash = hash;
    this.end = end;
    this.children = children;
    this.positions = positions;
    this.blankFirstLine = false;
    this.hashProp = [[NodeProp.contextHash, hash]];
  }
  addChild(child, pos) {
    if (child.prop(NodeProp.contextHash) != this.hash)
      child = new Tree(child.type, child.children, child.positions, child.length, this.hashProp);
    this.children.push(child);
    this.positions.push(pos);
  }
  toTree(nodeSet, end = this.end) {
    let last = this.children.length - 1;
    if (last >= 0)
      end = Math.max(end, this.positions[last] + this.children[last].length + this.from);
    return new Tree(nodeSet.types[this.type], this.children, this.positions, end - this.from).balance({
      makeTree: (children, positions, length) => new Tree(NodeType.none, children, positions, length, this.hashProp)
    });
  }
};
var Type;
(function(Type2) {
  Type2[Type2["Document"] = 1] = "Document";
  Type2[Type2["CodeBlock"] = 2] = "CodeBlock";
  Type2[Type2["FencedCode"] = 3] = "FencedCode";
  Type2[Type2["Blockquote"] = 4] = "Blockquote";
  Type2[Type2["HorizontalRule"] = 5] = "HorizontalRule";
  Type2[Type2["BulletList"] = 6] = "BulletList";
  Type2[Type2["OrderedList"] = 7] = "OrderedList";
  Type2[Type2["ListItem"] = 8] = "ListItem";
  Type2[Type2["ATXHeading1"] = 9] = "ATXHeading1";
  Type2[Type2["ATXHeading2"] = 10] = "ATXHeading2";
  Type2[Type2["ATXHeading3"] = 11] = "ATXHeading3";
  Type2[Type2["ATXHeading4"] = 12] = "ATXHeading4";
  Type2[Type2["ATXHeading5"] = 13] = "ATXHeading5";
  Type2[Type2["ATXHeading6"] = 14] = "ATXHeading6";
  Type2[Type2["SetextHeading1"] = 15] = "SetextHeading1";
  Type2[Type2["SetextHeading2"] = 16] = "SetextHeading2";
  Type2[Type2["HTMLBlock"] = 17] = "HTMLBlock";
  Type2[Type2["LinkReference"] = 18] = "LinkReference";
  Type2[Type2["Paragraph"] = 19] = "Paragraph";
  Type2[Type2["CommentBlock"] = 20] = "CommentBlock";
  Type2[Type2["ProcessingInstructionBlock"] = 21] = "ProcessingInstructionBlock";
  Type2[Type2["Escape"] = 22] = "Escape";
  Type2[Type2["Entity"] = 23] = "Entity";
  Type2[Type2["HardBreak"] = 24] = "HardBreak";
  Type2[Type2["Emphasis"] = 25] = "Emphasis";
  Type2[Type2["StrongEmphasis"] = 26] = "StrongEmphasis";
  Type2[Type2["Link"] = 27] = "Link";
  Type2[Type2["Image"] = 28] = "Image";
  Type2[Type2["InlineCode"] = 29] = "InlineCode";
  Type2[Type2["HTMLTag"] = 30] = "HTMLTag";
  Type2[Type2["Comment"] = 31] = "Comment";
  Type2[Type2["ProcessingInstruction"] = 32] = "ProcessingInstruction";
  Type2[Type2["Autolink"] = 33] = "Autolink";
  Type2[Type2["HeaderMark"] = 34] = "HeaderMark";
  Type2[Type2["QuoteMark"] = 35] = "QuoteMark";
  Type2[Type2["ListMark"] = 36] = "ListMark";
  Type2[Type2["LinkMark"] = 37] = "LinkMark";
  Type2[Type2["EmphasisMark"] = 38] = "EmphasisMark";
  Type2[Type2["CodeMark"] = 39] = "CodeMark";
  Type2[Type2["CodeText"] = 40] = "CodeText";
  Type2[Type2["CodeInfo"] = 41] = "CodeInfo";
  Type2[Type2["LinkTitle"] = 42] = "LinkTitle";
  Type2[Type2["LinkLabel"] = 43] = "LinkLabel";
  Type2[Type2["URL"] = 44] = "URL";
})(Type || (Type = {}));
var LeafBlock = class {
  /**
  @internal
  */
  constructor(start, content) {
    this.start = start;
    this.content = content;
    this.marks = [];
    this.parsers = [];
  }
};
var Line = class {
  constructor() {
    this.text = "";
    this.baseIndent = 0;
    this.basePos = 0;
    this.depth = 0;
    this.markers = [];
    this.pos = 0;
    this.indent = 0;
    this.next = -1;
  }
  /**
  @internal
  */
  forward() {
    if (this.basePos > this.pos)
      this.forwardInner();
  }
  /**
  @internal
  */
  forwardInner() {
    let newPos = this.skipSpace(this.basePos);
    this.indent = this.countIndent(newPos, this.pos, this.indent);
    this.pos = newPos;
    this.next = newPos == this.text.length ? -1 : this.text.charCodeAt(newPos);
  }
  /**
  Skip whitespace after the given position, return the position of
  the next non-space character or the end of the line if there's
  only space after `from`.
  */
  skipSpace(from) {
    return skipSpace(this.text, from);
  }
  /**
  @internal
  */
  reset(text) {
    this.text = text;
    this.baseIndent = this.basePos = this.pos = this.indent = 0;
    this.forwardInner();
    this.depth = 1;
    while (this.markers.length)
      this.markers.pop();
  }
  /**
  Move the line's base position forward to the given position.
  This should only be called by composite [block
  parsers](#BlockParser.parse) or [markup skipping
  functions](#NodeSpec.composite).
  */
  moveBase(to) {
    this.basePos = to;
    this.baseIndent = this.countIndent(to, this.pos, this.indent);
  }
  /**
  Move the line's base position forward to the given _column_.
  */
  moveBaseColumn(indent) {
    this.baseIndent = indent;
    this.basePos = this.findColumn(indent);
  }
  /**
  Store a composite-block-level marker. Should be called from
  [markup skipping functions](#NodeSpec.composite) when they
  consume any non-whitespace characters.
  */
  addMarker(elt2) {
    this.markers.push(elt2);
  }
  /**
  Find the column position at `to`, optionally starting at a given
  position and column.
  */
  countIndent(to, from = 0, indent = 0) {
    for (let i = from; i < to; i++)
      indent += this.text.charCodeAt(i) == 9 ? 4 - indent % 4 : 1;
    return indent;
  }
  /**
  Find the position corresponding to the given column.
  */
  findColumn(goal) {
    let i = 0;
    for (let indent = 0; i < this.text.length && indent < goal; i++)
      indent += this.text.charCodeAt(i) == 9 ? 4 - indent % 4 : 1;
    return i;
  }
  /**
  @internal
  */
  scrub() {
    if (!this.baseIndent)
      return this.text;
    let result = "";
    for (let i = 0; i < this.basePos; i++)
      result += " ";
    return result + this.text.slice(this.basePos);
  }
};
function skipForList(bl, cx, line) {
  if (line.pos == line.text.length || bl != cx.block && line.indent >= cx.stack[line.depth + 1].value + line.baseIndent)
    return true;
  if (line.indent >= line.baseIndent + 4)
    return false;
  let size = (bl.type == Type.OrderedList ? isOrderedList : isBulletList)(line, cx, false);
  return size > 0 && (bl.type != Type.BulletList || isHorizontalRule(line, cx, false) < 0) && line.text.charCodeAt(line.pos + size - 1) == bl.value;
}
var DefaultSkipMarkup = {
  [Type.Blockquote](bl, cx, line) {
    if (line.next != 62)
      return false;
    line.markers.push(elt(Type.QuoteMark, cx.lineStart + line.pos, cx.lineStart + line.pos + 1));
    line.moveBase(line.pos + (space(line.text.charCodeAt(line.pos + 1)) ? 2 : 1));
    bl.end = cx.lineStart + line.text.length;
    return true;
  },
  [Type.ListItem](bl, _cx, line) {
    if (line.next < 0 ? bl.blankFirstLine && bl.children.length == 1 : line.indent < line.baseIndent + bl.value)
      return false;
    line.moveBaseColumn(line.baseIndent + bl.value);
    return true;
  },
  [Type.OrderedList]: skipForList,
  [Type.BulletList]: skipForList,
  [Type.Document]() {
    return true;
  }
};
function space(ch) {
  return ch == 32 || ch == 9 || ch == 10 || ch == 13;
}
function skipSpace(line, i = 0) {
  while (i < line.length && space(line.charCodeAt(i)))
    i++;
  return i;
}
function skipSpaceBack(line, i, to) {
  while (i > to && space(line.charCodeAt(i - 1)))
    i--;
  return i;
}
function isFencedCode(line) {
  if (line.next != 96 && line.next != 126)
    return -1;
  let pos = line.pos + 1;
  while (pos < line.text.length && line.text.charCodeAt(pos) == line.next)
    pos++;
  if (pos < line.pos + 3)
    return -1;
  if (line.next == 96) {
    for (let i = pos; i < line.text.length; i++)
      if (line.text.charCodeAt(i) == 96)
        return -1;
  }
  return pos;
}
function isBlockquote(line) {
  return line.next != 62 ? -1 : line.text.charCodeAt(line.pos + 1) == 32 ? 2 : 1;
}
function isHorizontalRule(line, cx, breaking) {
  if (line.next != 42 && line.next != 45 && line.next != 95)
    return -1;
  let count = 1;
  for (let pos = line.pos + 1; pos < line.text.length; pos++) {
    let ch = line.text.charCodeAt(pos);
    if (ch == line.next)
      count++;
    else if (!space(ch))
      return -1;
  }
  if (breaking && line.next == 45 && isSetextUnderline(line) > -1 && line.depth == cx.stack.length && cx.parser.leafBlockParsers.indexOf(DefaultLeafBlocks.SetextHeading) > -1)
    return -1;
  return count < 3 ? -1 : 1;
}
function inList(cx, type) {
  for (let i = cx.stack.length - 1; i >= 0; i--)
    if (cx.stack[i].type == type)
      return true;
  return false;
}
function isBulletList(line, cx, breaking) {
  return (line.next == 45 || line.next == 43 || line.next == 42) && (line.pos == line.text.length - 1 || space(line.text.charCodeAt(line.pos + 1))) && (!breaking || inList(cx, Type.BulletList) || line.skipSpace(line.pos + 2) < line.text.length) ? 1 : -1;
}
function isOrderedList(line, cx, breaking) {
  let pos = line.pos, next = line.next;
  for (; ; ) {
    if (next >= 48 && next <= 57)
      pos++;
    else
      break;
    if (pos == line.text.length)
      return -1;
    next = line.text.charCodeAt(pos);
  }
  if (pos == line.pos || pos > line.pos + 9 || next != 46 && next != 41 || pos < line.text.length - 1 && !space(line.text.charCodeAt(pos + 1)) || breaking && !inList(cx, Type.OrderedList) && (line.skipSpace(pos + 1) == line.text.length || pos > line.pos + 1 || line.next != 49))
    return -1;
  return pos + 1 - line.pos;
}
function isAtxHeading(line) {
  if (line.next != 35)
    return -1;
  let pos = line.pos + 1;
  while (pos < line.text.length && line.text.charCodeAt(pos) == 35)
    pos++;
  if (pos < line.text.length && !space(line.text.charCodeAt(pos)))
    return -1;
  let size = pos - line.pos;
  return size > 6 ? -1 : size;
}
function isSetextUnderline(line) {
  if (line.next != 45 && line.next != 61 || line.indent >= line.baseIndent + 4)
    return -1;
  let pos = line.pos + 1;
  while (pos < line.text.length && line.text.charCodeAt(pos) == line.next)
    pos++;
  let end = pos;
  while (pos < line.text.length && space(line.text.charCodeAt(pos)))
    pos++;
  return pos == line.text.length ? end : -1;
}
var EmptyLine = /^[ \t]*$/;
var CommentEnd = /-->/;
var ProcessingEnd = /\?>/;
var HTMLBlockStyle = [
  [/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^\s*<!--/, CommentEnd],
  [/^\s*<\?/, ProcessingEnd],
  [/^\s*<![A-Z]/, />/],
  [/^\s*<!\[CDATA\[/, /\]\]>/],
  [/^\s*<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i, EmptyLine],
  [/^\s*(?:<\/[a-z][\w-]*\s*>|<[a-z][\w-]*(\s+[a-z:_][\w-.]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*>)\s*$/i, EmptyLine]
];
function isHTMLBlock(line, _cx, breaking) {
  if (line.next != 60)
    return -1;
  let rest = line.text.slice(line.pos);
  for (let i = 0, e = HTMLBlockStyle.length - (breaking ? 1 : 0); i < e; i++)
    if (HTMLBlockStyle[i][0].test(rest))
      return i;
  return -1;
}
function getListIndent(line, pos) {
  let indentAfter = line.countIndent(pos, line.pos, line.indent);
  let skipped = line.skipSpace(pos);
  let indented = line.countIndent(skipped, pos, indentAfter);
  return indented >= indentAfter + 5 || skipped == line.text.length ? indentAfter + 1 : indented;
}
function addCodeText(marks, from, to) {
  let last = marks.length - 1;
  if (last >= 0 && marks[last].to == from && marks[last].type == Type.CodeText)
    marks[last].to = to;
  else
    marks.push(elt(Type.CodeText, from, to));
}
var DefaultBlockParsers = {
  LinkReference: void 0,
  IndentedCode(cx, line) {
    let base = line.baseIndent + 4;
    if (line.indent < base)
      return false;
    let start = line.findColumn(base);
    let from = cx.lineStart + start, to = cx.lineStart + line.text.length;
    let marks = [], pendingMarks = [];
    addCodeText(marks, from, to);
    while (cx.nextLine() && line.depth >= cx.stack.length) {
      if (line.pos == line.text.length) {
        addCodeText(pendingMarks, cx.lineStart - 1, cx.lineStart);
        for (let m of line.markers)
          pendingMarks.push(m);
      } else if (line.indent < base) {
        break;
      } else {
        if (pendingMarks.length) {
          for (let m of pendingMarks) {
            if (m.type == Type.CodeText)
              addCodeText(marks, m.from, m.to);
            else
              marks.push(m);
          }
          pendingMarks = [];
        }
        addCodeText(marks, cx.lineStart - 1, cx.lineStart);
        for (let m of line.markers)
          marks.push(m);
        to = cx.lineStart + line.text.length;
        let codeStart = cx.lineStart + line.findColumn(line.baseIndent + 4);
        if (codeStart < to)
          addCodeText(marks, codeStart, to);
      }
    }
    if (pendingMarks.length) {
      pendingMarks = pendingMarks.filter((m) => m.type != Type.CodeText);
      if (pendingMarks.length)
        line.markers = pendingMarks.concat(line.markers);
    }
    cx.addNode(cx.buffer.writeElements(marks, -from).finish(Type.CodeBlock, to - from), from);
    return true;
  },
  FencedCode(cx, line) {
    let fenceEnd = isFencedCode(line);
    if (fenceEnd < 0)
      return false;
    let from = cx.lineStart + line.pos, ch = line.next, len = fenceEnd - line.pos;
    let infoFrom = line.skipSpace(fenceEnd), infoTo = skipSpaceBack(line.text, line.text.length, infoFrom);
    let marks = [elt(Type.CodeMark, from, from + len)];
    if (infoFrom < infoTo)
      marks.push(elt(Type.CodeInfo, cx.lineStart + infoFrom, cx.lineStart + infoTo));
    for (let first = true, empty = true, hasLine = false; cx.nextLine() && line.depth >= cx.stack.length; first = false) {
      let i = line.pos;
      if (line.indent - line.baseIndent < 4)
        while (i < line.text.length && line.text.charCodeAt(i) == ch)
          i++;
      if (i - line.pos >= len && line.skipSpace(i) == line.text.length) {
        for (let m of line.markers)
          marks.push(m);
        if (empty && hasLine)
          addCodeText(marks, cx.lineStart - 1, cx.lineStart);
        marks.push(elt(Type.CodeMark, cx.lineStart + line.pos, cx.lineStart + i));
        cx.nextLine();
        break;
      } else {
        hasLine = true;
        if (!first) {
          addCodeText(marks, cx.lineStart - 1, cx.lineStart);
          empty = false;
        }
        for (let m of line.markers)
          marks.push(m);
        let textStart = cx.lineStart + line.basePos, textEnd = cx.lineStart + line.text.length;
        if (textStart < textEnd) {
          addCodeText(marks, textStart, textEnd);
          empty = false;
        }
      }
    }
    cx.addNode(cx.buffer.writeElements(marks, -from).finish(Type.FencedCode, cx.prevLineEnd() - from), from);
    return true;
  },
  Blockquote(cx, line) {
    let size = isBlockquote(line);
    if (size < 0)
      return false;
    cx.startContext(Type.Blockquote, line.pos);
    cx.addNode(Type.QuoteMark, cx.lineStart + line.pos, cx.lineStart + line.pos + 1);
    line.moveBase(line.pos + size);
    return null;
  },
  HorizontalRule(cx, line) {
    if (isHorizontalRule(line, cx, false) < 0)
      return false;
    let from = cx.lineStart + line.pos;
    cx.nextLine();
    cx.addNode(Type.HorizontalRule, from);
    return true;
  },
  BulletList(cx, line) {
    let size = isBulletList(line, cx, false);
    if (size < 0)
      return false;
    if (cx.block.type != Type.BulletList)
      cx.startContext(Type.BulletList, line.basePos, line.next);
    let newBase = getListIndent(line, line.pos + 1);
    cx.startContext(Type.ListItem, line.basePos, newBase - line.baseIndent);
    cx.addNode(Type.ListMark, cx.lineStart + line.pos, cx.lineStart + line.pos + size);
    line.moveBaseColumn(newBase);
    cx.block.blankFirstLine = newBase >= line.text.length;
    return null;
  },
  OrderedList(cx, line) {
    let size = isOrderedList(line, cx, false);
    if (size < 0)
      return false;
    if (cx.block.type != Type.OrderedList)
      cx.startContext(Type.OrderedList, line.basePos, line.text.charCodeAt(line.pos + size - 1));
    let newBase = getListIndent(line, line.pos + size);
    cx.startContext(Type.ListItem, line.basePos, newBase - line.baseIndent);
    cx.addNode(Type.ListMark, cx.lineStart + line.pos, cx.lineStart + line.pos + size);
    line.moveBaseColumn(newBase);
    cx.block.blankFirstLine = newBase == line.text.length;
    return null;
  },
  ATXHeading(cx, line) {
    let size = isAtxHeading(line);
    if (size < 0)
      return false;
    let off = line.pos, from = cx.lineStart + off;
    let endOfSpace = skipSpaceBack(line.text, line.text.length, off), after = endOfSpace;
    while (after > off && line.text.charCodeAt(after - 1) == line.next)
      after--;
    if (after == endOfSpace || after == off || !space(line.text.charCodeAt(after - 1)))
      after = line.text.length;
    let buf = cx.buffer.write(Type.HeaderMark, 0, size).writeElements(cx.parser.parseInline(line.text.slice(off + size + 1, after), from + size + 1), -from);
    if (after < line.text.length)
      buf.write(Type.HeaderMark, after - off, endOfSpace - off);
    let node = buf.finish(Type.ATXHeading1 - 1 + size, line.text.length - off);
    cx.nextLine();
    cx.addNode(node, from);
    return true;
  },
  HTMLBlock(cx, line) {
    let type = isHTMLBlock(line, cx, false);
    if (type < 0)
      return false;
    let from = cx.lineStart + line.pos, end = HTMLBlockStyle[type][1];
    let marks = [], trailing = end != EmptyLine;
    while (!end.test(line.text) && cx.nextLine()) {
      if (line.depth < cx.stack.length) {
        trailing = false;
        break;
      }
      for (let m of line.markers)
        marks.push(m);
    }
    if (trailing)
      cx.nextLine();
    let nodeType = end == CommentEnd ? Type.CommentBlock : end == ProcessingEnd ? Type.ProcessingInstructionBlock : Type.HTMLBlock;
    let to = cx.prevLineEnd();
    cx.addNode(cx.buffer.writeElements(marks, -from).finish(nodeType, to - from), from);
    return true;
  },
  SetextHeading: void 0
  // Specifies relative precedence for block-continue function
};
var LinkReferenceParser = class {
  constructor(leaf) {
    this.stage = 0;
    this.elts = [];
    this.pos = 0;
    this.start = leaf.start;
    this.advance(leaf.content);
  }
  nextLine(cx, line, leaf) {
    if (this.stage == -1)
      return false;
    let content = leaf.content + "\n" + line.scrub();
    let finish = this.advance(content);
    if (finish > -1 && finish < content.length)
      return this.complete(cx, leaf, finish);
    return false;
  }
  finish(cx, leaf) {
    if ((this.stage == 2 || this.stage == 3) && skipSpace(leaf.content, this.pos) == leaf.content.length)
      return this.complete(cx, leaf, leaf.content.length);
    return false;
  }
  complete(cx, leaf, len) {
    cx.addLeafElement(leaf, elt(Type.LinkReference, this.start, this.start + len, this.elts));
    return true;
  }
  nextStage(elt2) {
    if (elt2) {
      this.pos = elt2.to - this.start;
      this.elts.push(elt2);
      this.stage++;
      return true;
    }
    if (elt2 === false)
      this.stage = -1;
    return false;
  }
  advance(content) {
    for (; ; ) {
      if (this.stage == -1) {
        return -1;
      } else if (this.stage == 0) {
        if (!this.nextStage(parseLinkLabel(content, this.pos, this.start, true)))
          return -1;
        if (content.charCodeAt(this.pos) != 58)
          return this.stage = -1;
        this.elts.push(elt(Type.LinkMark, this.pos + this.start, this.pos + this.start + 1));
        this.pos++;
      } else if (this.stage == 1) {
        if (!this.nextStage(parseURL(content, skipSpace(content, this.pos), this.start)))
          return -1;
      } else if (this.stage == 2) {
        let skip = skipSpace(content, this.pos), end = 0;
        if (skip > this.pos) {
          let title = parseLinkTitle(content, skip, this.start);
          if (title) {
            let titleEnd = lineEnd(content, title.to - this.start);
            if (titleEnd > 0) {
              this.nextStage(title);
              end = titleEnd;
            }
          }
        }
        if (!end)
          end = lineEnd(content, this.pos);
        return end > 0 && end < content.length ? end : -1;
      } else {
        return lineEnd(content, this.pos);
      }
    }
  }
};
function lineEnd(text, pos) {
  for (; pos < text.length; pos++) {
    let next = text.charCodeAt(pos);
    if (next == 10)
      break;
    if (!space(next))
      return -1;
  }
  return pos;
}
var SetextHeadingParser = class {
  nextLine(cx, line, leaf) {
    let underline = line.depth < cx.stack.length ? -1 : isSetextUnderline(line);
    let next = line.next;
    if (underline < 0)
      return false;
    let underlineMark = elt(Type.HeaderMark, cx.lineStart + line.pos, cx.lineStart + underline);
    cx.nextLine();
    cx.addLeafElement(leaf, elt(next == 61 ? Type.SetextHeading1 : Type.SetextHeading2, leaf.start, cx.prevLineEnd(), [
      ...cx.parser.parseInline(leaf.content, leaf.start),
      underlineMark
    ]));
    return true;
  }
  finish() {
    return false;
  }
};
var DefaultLeafBlocks = {
  LinkReference(_, leaf) {
    return leaf.content.charCodeAt(0) == 91 ? new LinkReferenceParser(leaf) : null;
  },
  SetextHeading() {
    return new SetextHeadingParser();
  }
};
var DefaultEndLeaf = [
  (_, line) => isAtxHeading(line) >= 0,
  (_, line) => isFencedCode(line) >= 0,
  (_, line) => isBlockquote(line) >= 0,
  (p, line) => isBulletList(line, p, true) >= 0,
  (p, line) => isOrderedList(line, p, true) >= 0,
  (p, line) => isHorizontalRule(line, p, true) >= 0,
  (p, line) => isHTMLBlock(line, p, true) >= 0
];
var scanLineResult = { text: "", end: 0 };
var BlockContext = class {
  /**
  @internal
  */
  constructor(parser2, input, fragments, ranges) {
    this.parser = parser2;
    this.input = input;
    this.ranges = ranges;
    this.line = new Line();
    this.atEnd = false;
    this.reusePlaceholders = /* @__PURE__ */ new Map();
    this.stoppedAt = null;
    this.rangeI = 0;
    this.to = ranges[ranges.length - 1].to;
    this.lineStart = this.absoluteLineStart = this.absoluteLineEnd = ranges[0].from;
    this.block = CompositeBlock.create(Type.Document, 0, this.lineStart, 0, 0);
    this.stack = [this.block];
    this.fragments = fragments.length ? new FragmentCursor(fragments, input) : null;
    this.readLine();
  }
  get parsedPos() {
    return this.absoluteLineStart;
  }
  advance() {
    if (this.stoppedAt != null && this.absoluteLineStart > this.stoppedAt)
      return this.finish();
    let { line } = this;
    for (; ; ) {
      for (let markI = 0; ; ) {
        let next = line.depth < this.stack.length ? this.stack[this.stack.length - 1] : null;
        while (markI < line.markers.length && (!next || line.markers[markI].from < next.end)) {
          let mark = line.markers[markI++];
          this.addNode(mark.type, mark.from, mark.to);
        }
        if (!next)
          break;
        this.finishContext();
      }
      if (line.pos < line.text.length)
        break;
      if (!this.nextLine())
        return this.finish();
    }
    if (this.fragments && this.reuseFragment(line.basePos))
      return null;
    start: for (; ; ) {
      for (let type of this.parser.blockParsers)
        if (type) {
          let result = type(this, line);
          if (result != false) {
            if (result == true)
              return null;
            line.forward();
            continue start;
          }
        }
      break;
    }
    if (line.pos == line.text.length)
      return this.nextLine() ? null : this.finish();
    let leaf = new LeafBlock(this.lineStart + line.pos, line.text.slice(line.pos));
    for (let parse of this.parser.leafBlockParsers)
      if (parse) {
        let parser2 = parse(this, leaf);
        if (parser2)
          leaf.parsers.push(parser2);
      }
    lines: while (this.nextLine()) {
      if (line.pos == line.text.length)
        break;
      if (line.indent < line.baseIndent + 4) {
        for (let stop of this.parser.endLeafBlock)
          if (stop(this, line, leaf))
            break lines;
      }
      for (let parser2 of leaf.parsers)
        if (parser2.nextLine(this, line, leaf))
          return null;
      leaf.content += "\n" + line.scrub();
      for (let m of line.markers)
        leaf.marks.push(m);
    }
    this.finishLeaf(leaf);
    return null;
  }
  stopAt(pos) {
    if (this.stoppedAt != null && this.stoppedAt < pos)
      throw new RangeError("Can't move stoppedAt forward");
    this.stoppedAt = pos;
  }
  reuseFragment(start) {
    if (!this.fragments.moveTo(this.absoluteLineStart + start, this.absoluteLineStart) || !this.fragments.matches(this.block.hash))
      return false;
    let taken = this.fragments.takeNodes(this);
    if (!taken)
      return false;
    this.absoluteLineStart += taken;
    this.lineStart = toRelative(this.absoluteLineStart, this.ranges);
    this.moveRangeI();
    if (this.absoluteLineStart < this.to) {
      this.lineStart++;
      this.absoluteLineStart++;
      this.readLine();
    } else {
      this.atEnd = true;
      this.readLine();
    }
    return true;
  }
  /**
  The number of parent blocks surrounding the current block.
  */
  get depth() {
    return this.stack.length;
  }
  /**
  Get the type of the parent block at the given depth. When no
  depth is passed, return the type of the innermost parent.
  */
  parentType(depth = this.depth - 1) {
    return this.parser.nodeSet.types[this.stack[depth].type];
  }
  /**
  Move to the next input line. This should only be called by
  (non-composite) [block parsers](#BlockParser.parse) that consume
  the line directly, or leaf block parser
  [`nextLine`](#LeafBlockParser.nextLine) methods when they
  consume the current line (and return true).
  */
  nextLine() {
    this.lineStart += this.line.text.length;
    if (this.absoluteLineEnd >= this.to) {
      this.absoluteLineStart = this.absoluteLineEnd;
      this.atEnd = true;
      this.readLine();
      return false;
    } else {
      this.lineStart++;
      this.absoluteLineStart = this.absoluteLineEnd + 1;
      this.moveRangeI();
      this.readLine();
      return true;
    }
  }
  /**
  Retrieve the text of the line after the current one, without
  actually moving the context's current line forward.
  */
  peekLine() {
    return this.scanLine(this.absoluteLineEnd + 1).text;
  }
  moveRangeI() {
    while (this.rangeI < this.ranges.length - 1 && this.absoluteLineStart >= this.ranges[this.rangeI].to) {
      this.rangeI++;
      this.absoluteLineStart = Math.max(this.absoluteLineStart, this.ranges[this.rangeI].from);
    }
  }
  /**
  @internal
  Collect the text for the next line.
  */
  scanLine(start) {
    let r = scanLineResult;
    r.end = start;
    if (start >= this.to) {
      r.text = "";
    } else {
      r.text = this.lineChunkAt(start);
      r.end += r.text.length;
      if (this.ranges.length > 1) {
        let textOffset = this.absoluteLineStart, rangeI = this.rangeI;
        while (this.ranges[rangeI].to < r.end) {
          rangeI++;
          let nextFrom = this.ranges[rangeI].from;
          let after = this.lineChunkAt(nextFrom);
          r.end = nextFrom + after.length;
          r.text = r.text.slice(0, this.ranges[rangeI - 1].to - textOffset) + after;
          textOffset = r.end - r.text.length;
        }
      }
    }
    return r;
  }
  /**
  @internal
  Populate this.line with the content of the next line. Skip
  leading characters covered by composite blocks.
  */
  readLine() {
    let { line } = this, { text, end } = this.scanLine(this.absoluteLineStart);
    this.absoluteLineEnd = end;
    line.reset(text);
    for (; line.depth < this.stack.length; line.depth++) {
      let cx = this.stack[line.depth], handler = this.parser.skipContextMarkup[cx.type];
      if (!handler)
        throw new Error("Unhandled block context " + Type[cx.type]);
      let marks = this.line.markers.length;
      if (!handler(cx, this, line)) {
        if (this.line.markers.length > marks)
          cx.end = this.line.markers[this.line.markers.length - 1].to;
        line.forward();
        break;
      }
      line.forward();
    }
  }
  lineChunkAt(pos) {
    let next = this.input.chunk(pos), text;
    if (!this.input.lineChunks) {
      let eol = next.indexOf("\n");
      text = eol < 0 ? next : next.slice(0, eol);
    } else {
      text = next == "\n" ? "" : next;
    }
    return pos + text.length > this.to ? text.slice(0, this.to - pos) : text;
  }
  /**
  The end position of the previous line.
  */
  prevLineEnd() {
    return this.atEnd ? this.lineStart : this.lineStart - 1;
  }
  /**
  @internal
  */
  startContext(type, start, value = 0) {
    this.block = CompositeBlock.create(type, value, this.lineStart + start, this.block.hash, this.lineStart + this.line.text.length);
    this.stack.push(this.block);
  }
  /**
  Start a composite block. Should only be called from [block
  parser functions](#BlockParser.parse) that return null.
  */
  startComposite(type, start, value = 0) {
    this.startContext(this.parser.getNodeType(type), start, value);
  }
  /**
  @internal
  */
  addNode(block, from, to) {
    if (typeof block == "number")
      block = new Tree(this.parser.nodeSet.types[block], none, none, (to !== null && to !== void 0 ? to : this.prevLineEnd()) - from);
    this.block.addChild(block, from - this.block.from);
  }
  /**
  Add a block element. Can be called by [block
  parsers](#BlockParser.parse).
  */
  addElement(elt2) {
    this.block.addChild(elt2.toTree(this.parser.nodeSet), elt2.from - this.block.from);
  }
  /**
  Add a block element from a [leaf parser](#LeafBlockParser). This
  makes sure any extra composite block markup (such as blockquote
  markers) inside the block are also added to the syntax tree.
  */
  addLeafElement(leaf, elt2) {
    this.addNode(this.buffer.writeElements(injectMarks(elt2.children, leaf.marks), -elt2.from).finish(elt2.type, elt2.to - elt2.from), elt2.from);
  }
  /**
  @internal
  */
  finishContext() {
    let cx = this.stack.pop();
    let top = this.stack[this.stack.length - 1];
    top.addChild(cx.toTree(this.parser.nodeSet), cx.from - top.from);
    this.block = top;
  }
  finish() {
    while (this.stack.length > 1)
      this.finishContext();
    return this.addGaps(this.block.toTree(this.parser.nodeSet, this.lineStart));
  }
  addGaps(tree) {
    return this.ranges.length > 1 ? injectGaps(this.ranges, 0, tree.topNode, this.ranges[0].from, this.reusePlaceholders) : tree;
  }
  /**
  @internal
  */
  finishLeaf(leaf) {
    for (let parser2 of leaf.parsers)
      if (parser2.finish(this, leaf))
        return;
    let inline = injectMarks(this.parser.parseInline(leaf.content, leaf.start), leaf.marks);
    this.addNode(this.buffer.writeElements(inline, -leaf.start).finish(Type.Paragraph, leaf.content.length), leaf.start);
  }
  elt(type, from, to, children) {
    if (typeof type == "string")
      return elt(this.parser.getNodeType(type), from, to, children);
    return new TreeElement(type, from);
  }
  /**
  @internal
  */
  get buffer() {
    return new Buffer(this.parser.nodeSet);
  }
};
function injectGaps(ranges, rangeI, tree, offset, dummies) {
  let rangeEnd = ranges[rangeI].to;
  let children = [], positions = [], start = tree.from + offset;
  function movePastNext(upto, inclusive) {
    while (inclusive ? upto >= rangeEnd : upto > rangeEnd) {
      let size = ranges[rangeI + 1].from - rangeEnd;
      offset += size;
      upto += size;
      rangeI++;
      rangeEnd = ranges[rangeI].to;
    }
  }
  for (let ch = tree.firstChild; ch; ch = ch.nextSibling) {
    movePastNext(ch.from + offset, true);
    let from = ch.from + offset, node, reuse = dummies.get(ch.tree);
    if (reuse) {
      node = reuse;
    } else if (ch.to + offset > rangeEnd) {
      node = injectGaps(ranges, rangeI, ch, offset, dummies);
      movePastNext(ch.to + offset, false);
    } else {
      node = ch.toTree();
    }
    children.push(node);
    positions.push(from - start);
  }
  movePastNext(tree.to + offset, false);
  return new Tree(tree.type, children, positions, tree.to + offset - start, tree.tree ? tree.tree.propValues : void 0);
}
var MarkdownParser = class _MarkdownParser extends Parser {
  /**
  @internal
  */
  constructor(nodeSet, blockParsers, leafBlockParsers, blockNames, endLeafBlock, skipContextMarkup, inlineParsers, inlineNames, wrappers) {
    super();
    this.nodeSet = nodeSet;
    this.blockParsers = blockParsers;
    this.leafBlockParsers = leafBlockParsers;
    this.blockNames = blockNames;
    this.endLeafBlock = endLeafBlock;
    this.skipContextMarkup = skipContextMarkup;
    this.inlineParsers = inlineParsers;
    this.inlineNames = inlineNames;
    this.wrappers = wrappers;
    this.nodeTypes = /* @__PURE__ */ Object.create(null);
    for (let t of nodeSet.types)
      this.nodeTypes[t.name] = t.id;
  }
  createParse(input, fragments, ranges) {
    let parse = new BlockContext(this, input, fragments, ranges);
    for (let w of this.wrappers)
      parse = w(parse, input, fragments, ranges);
    return parse;
  }
  /**
  Reconfigure the parser.
  */
  configure(spec) {
    let config = resolveConfig(spec);
    if (!config)
      return this;
    let { nodeSet, skipContextMarkup } = this;
    let blockParsers = this.blockParsers.slice(), leafBlockParsers = this.leafBlockParsers.slice(), blockNames = this.blockNames.slice(), inlineParsers = this.inlineParsers.slice(), inlineNames = this.inlineNames.slice(), endLeafBlock = this.endLeafBlock.slice(), wrappers = this.wrappers;
    if (nonEmpty(config.defineNodes)) {
      skipContextMarkup = Object.assign({}, skipContextMarkup);
      let nodeTypes2 = nodeSet.types.slice(), styles;
      for (let s of config.defineNodes) {
        let { name, block, composite, style } = typeof s == "string" ? { name: s } : s;
        if (nodeTypes2.some((t) => t.name == name))
          continue;
        if (composite)
          skipContextMarkup[nodeTypes2.length] = (bl, cx, line) => composite(cx, line, bl.value);
        let id = nodeTypes2.length;
        let group = composite ? ["Block", "BlockContext"] : !block ? void 0 : id >= Type.ATXHeading1 && id <= Type.SetextHeading2 ? ["Block", "LeafBlock", "Heading"] : ["Block", "LeafBlock"];
        nodeTypes2.push(NodeType.define({
          id,
          name,
          props: group && [[NodeProp.group, group]]
        }));
        if (style) {
          if (!styles)
            styles = {};
          if (Array.isArray(style) || style instanceof Tag)
            styles[name] = style;
          else
            Object.assign(styles, style);
        }
      }
      nodeSet = new NodeSet(nodeTypes2);
      if (styles)
        nodeSet = nodeSet.extend(styleTags(styles));
    }
    if (nonEmpty(config.props))
      nodeSet = nodeSet.extend(...config.props);
    if (nonEmpty(config.remove)) {
      for (let rm of config.remove) {
        let block = this.blockNames.indexOf(rm), inline = this.inlineNames.indexOf(rm);
        if (block > -1)
          blockParsers[block] = leafBlockParsers[block] = void 0;
        if (inline > -1)
          inlineParsers[inline] = void 0;
      }
    }
    if (nonEmpty(config.parseBlock)) {
      for (let spec2 of config.parseBlock) {
        let found = blockNames.indexOf(spec2.name);
        if (found > -1) {
          blockParsers[found] = spec2.parse;
          leafBlockParsers[found] = spec2.leaf;
        } else {
          let pos = spec2.before ? findName(blockNames, spec2.before) : spec2.after ? findName(blockNames, spec2.after) + 1 : blockNames.length - 1;
          blockParsers.splice(pos, 0, spec2.parse);
          leafBlockParsers.splice(pos, 0, spec2.leaf);
          blockNames.splice(pos, 0, spec2.name);
        }
        if (spec2.endLeaf)
          endLeafBlock.push(spec2.endLeaf);
      }
    }
    if (nonEmpty(config.parseInline)) {
      for (let spec2 of config.parseInline) {
        let found = inlineNames.indexOf(spec2.name);
        if (found > -1) {
          inlineParsers[found] = spec2.parse;
        } else {
          let pos = spec2.before ? findName(inlineNames, spec2.before) : spec2.after ? findName(inlineNames, spec2.after) + 1 : inlineNames.length - 1;
          inlineParsers.splice(pos, 0, spec2.parse);
          inlineNames.splice(pos, 0, spec2.name);
        }
      }
    }
    if (config.wrap)
      wrappers = wrappers.concat(config.wrap);
    return new _MarkdownParser(nodeSet, blockParsers, leafBlockParsers, blockNames, endLeafBlock, skipContextMarkup, inlineParsers, inlineNames, wrappers);
  }
  /**
  @internal
  */
  getNodeType(name) {
    let found = this.nodeTypes[name];
    if (found == null)
      throw new RangeError(`Unknown node type '${name}'`);
    return found;
  }
  /**
  Parse the given piece of inline text at the given offset,
  returning an array of [`Element`](#Element) objects representing
  the inline content.
  */
  parseInline(text, offset) {
    let cx = new InlineContext(this, text, offset);
    outer: for (let pos = offset; pos < cx.end; ) {
      let next = cx.char(pos);
      for (let token of this.inlineParsers)
        if (token) {
          let result = token(cx, next, pos);
          if (result >= 0) {
            pos = result;
            continue outer;
          }
        }
      pos++;
    }
    return cx.resolveMarkers(0);
  }
};
function nonEmpty(a) {
  return a != null && a.length > 0;
}
function resolveConfig(spec) {
  if (!Array.isArray(spec))
    return spec;
  if (spec.length == 0)
    return null;
  let conf = resolveConfig(spec[0]);
  if (spec.length == 1)
    return conf;
  let rest = resolveConfig(spec.slice(1));
  if (!rest || !conf)
    return conf || rest;
  let conc = (a, b) => (a || none).concat(b || none);
  let wrapA = conf.wrap, wrapB = rest.wrap;
  return {
    props: conc(conf.props, rest.props),
    defineNodes: conc(conf.defineNodes, rest.defineNodes),
    parseBlock: conc(conf.parseBlock, rest.parseBlock),
    parseInline: conc(conf.parseInline, rest.parseInline),
    remove: conc(conf.remove, rest.remove),
    wrap: !wrapA ? wrapB : !wrapB ? wrapA : (inner, input, fragments, ranges) => wrapA(wrapB(inner, input, fragments, ranges), input, fragments, ranges)
  };
}
function findName(names, name) {
  let found = names.indexOf(name);
  if (found < 0)
    throw new RangeError(`Position specified relative to unknown parser ${name}`);
  return found;
}
var nodeTypes = [NodeType.none];
for (let i = 1, name; name = Type[i]; i++) {
  nodeTypes[i] = NodeType.define({
    id: i,
    name,
    props: i >= Type.Escape ? [] : [[NodeProp.group, i in DefaultSkipMarkup ? ["Block", "BlockContext"] : ["Block", "LeafBlock"]]],
    top: name == "Document"
  });
}
var none = [];
var Buffer = class {
  constructor(nodeSet) {
    this.nodeSet = nodeSet;
    this.content = [];
    this.nodes = [];
  }
  write(type, from, to, children = 0) {
    this.content.push(type, from, to, 4 + children * 4);
    return this;
  }
  writeElements(elts, offset = 0) {
    for (let e of elts)
      e.writeTo(this, offset);
    return this;
  }
  finish(type, length) {
    return Tree.build({
      buffer: this.content,
      nodeSet: this.nodeSet,
      reused: this.nodes,
      topID: type,
      length
    });
  }
};
var Element = class {
  /**
  @internal
  */
  constructor(type, from, to, children = none) {
    this.type = type;
    this.from = from;
    this.to = to;
    this.children = children;
  }
  /**
  @internal
  */
  writeTo(buf, offset) {
    let startOff = buf.content.length;
    buf.writeElements(this.children, offset);
    buf.content.push(this.type, this.from + offset, this.to + offset, buf.content.length + 4 - startOff);
  }
  /**
  @internal
  */
  toTree(nodeSet) {
    return new Buffer(nodeSet).writeElements(this.children, -this.from).finish(this.type, this.to - this.from);
  }
};
var TreeElement = class {
  constructor(tree, from) {
    this.tree = tree;
    this.from = from;
  }
  get to() {
    return this.from + this.tree.length;
  }
  get type() {
    return this.tree.type.id;
  }
  get children() {
    return none;
  }
  writeTo(buf, offset) {
    buf.nodes.push(this.tree);
    buf.content.push(buf.nodes.length - 1, this.from + offset, this.to + offset, -1);
  }
  toTree() {
    return this.tree;
  }
};
function elt(type, from, to, children) {
  return new Element(type, from, to, children);
}
var EmphasisUnderscore = { resolve: "Emphasis", mark: "EmphasisMark" };
var EmphasisAsterisk = { resolve: "Emphasis", mark: "EmphasisMark" };
var LinkStart = {};
var ImageStart = {};
var InlineDelimiter = class {
  constructor(type, from, to, side, size = to - from) {
    this.type = type;
    this.from = from;
    this.to = to;
    this.side = side;
    this.size = size;
  }
};
var Escapable = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
var Punctuation = /[!"#$%&'()*+,\-.\/:;<=>?@\[\\\]^_`{|}~\xA1\u2010-\u2027]/;
try {
  Punctuation = new RegExp("[\\p{S}|\\p{P}]", "u");
} catch (_) {
}
var DefaultInline = {
  Escape(cx, next, start) {
    if (next != 92 || start == cx.end - 1)
      return -1;
    let escaped = cx.char(start + 1);
    for (let i = 0; i < Escapable.length; i++)
      if (Escapable.charCodeAt(i) == escaped)
        return cx.append(elt(Type.Escape, start, start + 2));
    return -1;
  },
  Entity(cx, next, start) {
    if (next != 38)
      return -1;
    let m = /^(?:#\d+|#x[a-f\d]+|\w+);/i.exec(cx.slice(start + 1, start + 31));
    return m ? cx.append(elt(Type.Entity, start, start + 1 + m[0].length)) : -1;
  },
  InlineCode(cx, next, start) {
    if (next != 96 || start && cx.char(start - 1) == 96)
      return -1;
    let pos = start + 1;
    while (pos < cx.end && cx.char(pos) == 96)
      pos++;
    let size = pos - start, curSize = 0;
    for (; pos < cx.end; pos++) {
      if (cx.char(pos) == 96) {
        curSize++;
        if (curSize == size && cx.char(pos + 1) != 96)
          return cx.append(elt(Type.InlineCode, start, pos + 1, [
            elt(Type.CodeMark, start, start + size),
            elt(Type.CodeMark, pos + 1 - size, pos + 1)
          ]));
      } else {
        curSize = 0;
      }
    }
    return -1;
  },
  HTMLTag(cx, next, start) {
    if (next != 60 || start == cx.end - 1)
      return -1;
    let after = cx.slice(start + 1, cx.end);
    let url = /^(?:[a-z][-\w+.]+:[^\s>]+|[a-z\d.!#$%&'*+/=?^_`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/i.exec(after);
    if (url) {
      return cx.append(elt(Type.Autolink, start, start + 1 + url[0].length, [
        elt(Type.LinkMark, start, start + 1),
        // url[0] includes the closing bracket, so exclude it from this slice
        elt(Type.URL, start + 1, start + url[0].length),
        elt(Type.LinkMark, start + url[0].length, start + 1 + url[0].length)
      ]));
    }
    let comment = /^!--(?:-?>|[^]*?-->)/.exec(after);
    if (comment)
      return cx.append(elt(Type.Comment, start, start + 1 + comment[0].length));
    let procInst = /^\?[^]*?\?>/.exec(after);
    if (procInst)
      return cx.append(elt(Type.ProcessingInstruction, start, start + 1 + procInst[0].length));
    let m = /^(?:![A-Z][^]*?>|!\[CDATA\[[^]*?\]\]>|\/[a-zA-Z][\w-]*\s*>|[a-zA-Z][\w-]*(\s+[a-zA-Z:_][\w-.:]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>)/.exec(after);
    if (!m)
      return -1;
    return cx.append(elt(Type.HTMLTag, start, start + 1 + m[0].length));
  },
  Emphasis(cx, next, start) {
    if (next != 95 && next != 42)
      return -1;
    let pos = start + 1;
    while (cx.char(pos) == next)
      pos++;
    let before = cx.slice(start - 1, start), after = cx.slice(pos, pos + 1);
    let pBefore = Punctuation.test(before), pAfter = Punctuation.test(after);
    let sBefore = /\s|^$/.test(before), sAfter = /\s|^$/.test(after);
    let leftFlanking = !sAfter && (!pAfter || sBefore || pBefore);
    let rightFlanking = !sBefore && (!pBefore || sAfter || pAfter);
    let canOpen = leftFlanking && (next == 42 || !rightFlanking || pBefore);
    let canClose = rightFlanking && (next == 42 || !leftFlanking || pAfter);
    return cx.append(new InlineDelimiter(next == 95 ? EmphasisUnderscore : EmphasisAsterisk, start, pos, (canOpen ? 1 : 0) | (canClose ? 2 : 0)));
  },
  HardBreak(cx, next, start) {
    if (next == 92 && cx.char(start + 1) == 10)
      return cx.append(elt(Type.HardBreak, start, start + 2));
    if (next == 32) {
      let pos = start + 1;
      while (cx.char(pos) == 32)
        pos++;
      if (cx.char(pos) == 10 && pos >= start + 2)
        return cx.append(elt(Type.HardBreak, start, pos + 1));
    }
    return -1;
  },
  Link(cx, next, start) {
    return next == 91 ? cx.append(new InlineDelimiter(
      LinkStart,
      start,
      start + 1,
      1
      /* Mark.Open */
    )) : -1;
  },
  Image(cx, next, start) {
    return next == 33 && cx.char(start + 1) == 91 ? cx.append(new InlineDelimiter(
      ImageStart,
      start,
      start + 2,
      1
      /* Mark.Open */
    )) : -1;
  },
  LinkEnd(cx, next, start) {
    if (next != 93)
      return -1;
    for (let i = cx.parts.length - 1; i >= 0; i--) {
      let part = cx.parts[i];
      if (part instanceof InlineDelimiter && (part.type == LinkStart || part.type == ImageStart)) {
        if (!part.side || cx.skipSpace(part.to) == start && !/[(\[]/.test(cx.slice(start + 1, start + 2))) {
          cx.parts[i] = null;
          return -1;
        }
        let content = cx.takeContent(i);
        let link = cx.parts[i] = finishLink(cx, content, part.type == LinkStart ? Type.Link : Type.Image, part.from, start + 1);
        if (part.type == LinkStart)
          for (let j = 0; j < i; j++) {
            let p = cx.parts[j];
            if (p instanceof InlineDelimiter && p.type == LinkStart)
              p.side = 0;
          }
        return link.to;
      }
    }
    return -1;
  }
};
function finishLink(cx, content, type, start, startPos) {
  let { text } = cx, next = cx.char(startPos), endPos = startPos;
  content.unshift(elt(Type.LinkMark, start, start + (type == Type.Image ? 2 : 1)));
  content.push(elt(Type.LinkMark, startPos - 1, startPos));
  if (next == 40) {
    let pos = cx.skipSpace(startPos + 1);
    let dest = parseURL(text, pos - cx.offset, cx.offset), title;
    if (dest) {
      pos = cx.skipSpace(dest.to);
      if (pos != dest.to) {
        title = parseLinkTitle(text, pos - cx.offset, cx.offset);
        if (title)
          pos = cx.skipSpace(title.to);
      }
    }
    if (cx.char(pos) == 41) {
      content.push(elt(Type.LinkMark, startPos, startPos + 1));
      endPos = pos + 1;
      if (dest)
        content.push(dest);
      if (title)
        content.push(title);
      content.push(elt(Type.LinkMark, pos, endPos));
    }
  } else if (next == 91) {
    let label = parseLinkLabel(text, startPos - cx.offset, cx.offset, false);
    if (label) {
      content.push(label);
      endPos = label.to;
    }
  }
  return elt(type, start, endPos, content);
}
function parseURL(text, start, offset) {
  let next = text.charCodeAt(start);
  if (next == 60) {
    for (let pos = start + 1, esc = false; pos < text.length; pos++) {
      let ch = text.charCodeAt(pos);
      if (ch == 62 && !esc)
        return elt(Type.URL, start + offset, pos + 1 + offset);
      if (ch == 60 && !esc || ch == 10)
        return false;
      esc = ch == 92;
    }
    return null;
  } else {
    let depth = 0, pos = start;
    for (let escaped = false; pos < text.length; pos++) {
      let ch = text.charCodeAt(pos);
      if (space(ch)) {
        break;
      } else if (escaped) {
        escaped = false;
      } else if (ch == 40) {
        depth++;
      } else if (ch == 41) {
        if (!depth)
          break;
        depth--;
      } else if (ch == 92) {
        escaped = true;
      }
    }
    return pos > start ? elt(Type.URL, start + offset, pos + offset) : pos == text.length ? null : false;
  }
}
function parseLinkTitle(text, start, offset) {
  let next = text.charCodeAt(start);
  if (next != 39 && next != 34 && next != 40)
    return false;
  let end = next == 40 ? 41 : next;
  for (let pos = start + 1, escaped = false; pos < text.length; pos++) {
    let ch = text.charCodeAt(pos);
    if (escaped)
      escaped = false;
    else if (ch == end)
      return elt(Type.LinkTitle, start + offset, pos + 1 + offset);
    else if (ch == 92)
      escaped = true;
  }
  return null;
}
function parseLinkLabel(text, start, offset, requireNonWS) {
  for (let escaped = false, pos = start + 1, end = Math.min(text.length, pos + 999); pos < end; pos++) {
    let ch = text.charCodeAt(pos);
    if (escaped)
      escaped = false;
    else if (ch == 93)
      return requireNonWS ? false : elt(Type.LinkLabel, start + offset, pos + 1 + offset);
    else {
      if (requireNonWS && !space(ch))
        requireNonWS = false;
      if (ch == 91)
        return false;
      else if (ch == 92)
        escaped = true;
    }
  }
  return null;
}
var InlineContext = class {
  /**
  @internal
  */
  constructor(parser2, text, offset) {
    this.parser = parser2;
    this.text = text;
    this.offset = offset;
    this.parts = [];
  }
  /**
  Get the character code at the given (document-relative)
  position.
  */
  char(pos) {
    return pos >= this.end ? -1 : this.text.charCodeAt(pos - this.offset);
  }
  /**
  The position of the end of this inline section.
  */
  get end() {
    return this.offset + this.text.length;
  }
  /**
  Get a substring of this inline section. Again uses
  document-relative positions.
  */
  slice(from, to) {
    return this.text.slice(from - this.offset, to - this.offset);
  }
  /**
  @internal
  */
  append(elt2) {
    this.parts.push(elt2);
    return elt2.to;
  }
  /**
  Add a [delimiter](#DelimiterType) at this given position. `open`
  and `close` indicate whether this delimiter is opening, closing,
  or both. Returns the end of the delimiter, for convenient
  returning from [parse functions](#InlineParser.parse).
  */
  addDelimiter(type, from, to, open, close) {
    return this.append(new InlineDelimiter(type, from, to, (open ? 1 : 0) | (close ? 2 : 0)));
  }
  /**
  Returns true when there is an unmatched link or image opening
  token before the current position.
  */
  get hasOpenLink() {
    for (let i = this.parts.length - 1; i >= 0; i--) {
      let part = this.parts[i];
      if (part instanceof InlineDelimiter && (part.type == LinkStart || part.type == ImageStart))
        return true;
    }
    return false;
  }
  /**
  Add an inline element. Returns the end of the element.
  */
  addElement(elt2) {
    return this.append(elt2);
  }
  /**
  Resolve markers between this.parts.length and from, wrapping matched markers in the
  appropriate node and updating the content of this.parts. @internal
  */
  resolveMarkers(from) {
    for (let i = from; i < this.parts.length; i++) {
      let close = this.parts[i];
      if (!(close instanceof InlineDelimiter && close.type.resolve && close.side & 2))
        continue;
      let emp = close.type == EmphasisUnderscore || close.type == EmphasisAsterisk;
      let closeSize = close.to - close.from;
      let open, j = i - 1;
      for (; j >= from; j--) {
        let part = this.parts[j];
        if (part instanceof InlineDelimiter && part.side & 1 && part.type == close.type && // Ignore emphasis delimiters where the character count doesn't match
        !(emp && (close.side & 1 || part.side & 2) && (part.size + close.size) % 3 == 0 && (part.size % 3 || close.size % 3))) {
          open = part;
          break;
        }
      }
      if (!open)
        continue;
      let type = close.type.resolve, content = [];
      let start = open.from, end = close.to;
      if (emp) {
        let size = Math.min(2, open.to - open.from, closeSize);
        start = open.to - size;
        end = close.from + size;
        type = size == 1 ? "Emphasis" : "StrongEmphasis";
      }
      if (open.type.mark)
        content.push(this.elt(open.type.mark, start, open.to));
      for (let k = j + 1; k < i; k++) {
        if (this.parts[k] instanceof Element)
          content.push(this.parts[k]);
        this.parts[k] = null;
      }
      if (close.type.mark)
        content.push(this.elt(close.type.mark, close.from, end));
      let element = this.elt(type, start, end, content);
      this.parts[j] = emp && open.from != start ? new InlineDelimiter(open.type, open.from, start, open.side, open.size) : null;
      let keep = this.parts[i] = emp && close.to != end ? new InlineDelimiter(close.type, end, close.to, close.side, close.size) : null;
      if (keep)
        this.parts.splice(i, 0, element);
      else
        this.parts[i] = element;
    }
    let result = [];
    for (let i = from; i < this.parts.length; i++) {
      let part = this.parts[i];
      if (part instanceof Element)
        result.push(part);
    }
    return result;
  }
  /**
  Find an opening delimiter of the given type. Returns `null` if
  no delimiter is found, or an index that can be passed to
  [`takeContent`](#InlineContext.takeContent) otherwise.
  */
  findOpeningDelimiter(type) {
    for (let i = this.parts.length - 1; i >= 0; i--) {
      let part = this.parts[i];
      if (part instanceof InlineDelimiter && part.type == type && part.side & 1)
        return i;
    }
    return null;
  }
  /**
  Remove all inline elements and delimiters starting from the
  given index (which you should get from
  [`findOpeningDelimiter`](#InlineContext.findOpeningDelimiter),
  resolve delimiters inside of them, and return them as an array
  of elements.
  */
  takeContent(startIndex) {
    let content = this.resolveMarkers(startIndex);
    this.parts.length = startIndex;
    return content;
  }
  /**
  Return the delimiter at the given index. Mostly useful to get
  additional info out of a delimiter index returned by
  [`findOpeningDelimiter`](#InlineContext.findOpeningDelimiter).
  Returns null if there is no delimiter at this index.
  */
  getDelimiterAt(index) {
    let part = this.parts[index];
    return part instanceof InlineDelimiter ? part : null;
  }
  /**
  Skip space after the given (document) position, returning either
  the position of the next non-space character or the end of the
  section.
  */
  skipSpace(from) {
    return skipSpace(this.text, from - this.offset) + this.offset;
  }
  elt(type, from, to, children) {
    if (typeof type == "string")
      return elt(this.parser.getNodeType(type), from, to, children);
    return new TreeElement(type, from);
  }
};
InlineContext.linkStart = LinkStart;
InlineContext.imageStart = ImageStart;
InlineContext.emphasisAsterisk = EmphasisAsterisk;
InlineContext.emphasisUnderscore = EmphasisUnderscore;
function injectMarks(elements, marks) {
  if (!marks.length)
    return elements;
  if (!elements.length)
    return marks;
  let elts = elements.slice(), eI = 0;
  for (let mark of marks) {
    while (eI < elts.length && elts[eI].to < mark.to)
      eI++;
    if (eI < elts.length && elts[eI].from < mark.from) {
      let e = elts[eI];
      if (e instanceof Element)
        elts[eI] = new Element(e.type, e.from, e.to, injectMarks(e.children, [mark]));
    } else {
      elts.splice(eI++, 0, mark);
    }
  }
  return elts;
}
var NotLast = [Type.CodeBlock, Type.ListItem, Type.OrderedList, Type.BulletList];
var FragmentCursor = class {
  constructor(fragments, input) {
    this.fragments = fragments;
    this.input = input;
    this.i = 0;
    this.fragment = null;
    this.fragmentEnd = -1;
    this.cursor = null;
    if (fragments.length)
      this.fragment = fragments[this.i++];
  }
  nextFragment() {
    this.fragment = this.i < this.fragments.length ? this.fragments[this.i++] : null;
    this.cursor = null;
    this.fragmentEnd = -1;
  }
  moveTo(pos, lineStart) {
    while (this.fragment && this.fragment.to <= pos)
      this.nextFragment();
    if (!this.fragment || this.fragment.from > (pos ? pos - 1 : 0))
      return false;
    if (this.fragmentEnd < 0) {
      let end = this.fragment.to;
      while (end > 0 && this.input.read(end - 1, end) != "\n")
        end--;
      this.fragmentEnd = end ? end - 1 : 0;
    }
    let c = this.cursor;
    if (!c) {
      c = this.cursor = this.fragment.tree.cursor(IterMode.IncludeAnonymous | IterMode.IgnoreMounts);
      c.firstChild();
    }
    let rPos = pos + this.fragment.offset;
    while (c.to <= rPos)
      if (!c.parent())
        return false;
    for (; ; ) {
      if (c.from >= rPos)
        return this.fragment.from <= lineStart;
      if (!c.childAfter(rPos))
        return false;
    }
  }
  matches(hash) {
    let tree = this.cursor.tree;
    while (tree && tree.type.isAnonymous && tree.children[0] instanceof Tree)
      tree = tree.children[0];
    return tree && tree.prop(NodeProp.contextHash) == hash;
  }
  takeNodes(cx) {
    let cur = this.cursor, off = this.fragment.offset, fragEnd = this.fragmentEnd - (this.fragment.openEnd ? 1 : 0);
    let start = cx.absoluteLineStart, end = start, blockI = cx.block.children.length;
    let maxAnonSize = cx.lineStart - cx.block.from >> 2;
    let prevEnd = end, prevI = blockI;
    scan: for (; ; ) {
      if (cur.to - off > Math.min(fragEnd, cx.to) || cur.type.isAnonymous && cur.tree && (cur.to - cur.from > maxAnonSize || !canStopAfterLastChild(cur.tree))) {
        if (cur.type.isAnonymous && cur.firstChild())
          continue;
        break;
      }
      let pos = toRelative(cur.from - off, cx.ranges);
      if (cur.to - off <= cx.ranges[cx.rangeI].to) {
        cx.addNode(cur.tree, pos);
      } else {
        let dummy = new Tree(cx.parser.nodeSet.types[Type.Paragraph], [], [], 0, cx.block.hashProp);
        cx.reusePlaceholders.set(dummy, cur.tree);
        cx.addNode(dummy, pos);
      }
      if (cur.type.isAnonymous || cur.type.is("Block")) {
        if (cur.type.isAnonymous || NotLast.indexOf(cur.type.id) < 0) {
          end = cur.to - off;
          blockI = cx.block.children.length;
        } else {
          end = prevEnd;
          blockI = prevI;
        }
        prevEnd = cur.to - off;
        prevI = cx.block.children.length;
      }
      for (; ; ) {
        if (cur.nextSibling())
          continue scan;
        if (!cur.parent() || !cur.type.isAnonymous)
          break scan;
      }
    }
    while (cx.block.children.length > blockI) {
      cx.block.children.pop();
      cx.block.positions.pop();
    }
    return end - start;
  }
};
function canStopAfterLastChild(tree) {
  while (tree.type.isAnonymous) {
    let last = tree.children[tree.children.length - 1];
    if (last instanceof Tree)
      tree = last;
    else
      return false;
  }
  return tree.type.is("Block") && NotLast.indexOf(tree.type.id) < 0;
}
function toRelative(abs, ranges) {
  let pos = abs;
  for (let i = 1; i < ranges.length; i++) {
    let gapFrom = ranges[i - 1].to, gapTo = ranges[i].from;
    if (gapFrom < abs)
      pos -= gapTo - gapFrom;
  }
  return pos;
}
var markdownHighlighting = styleTags({
  "Blockquote/...": tags.quote,
  HorizontalRule: tags.contentSeparator,
  "ATXHeading1/... SetextHeading1/...": tags.heading1,
  "ATXHeading2/... SetextHeading2/...": tags.heading2,
  "ATXHeading3/...": tags.heading3,
  "ATXHeading4/...": tags.heading4,
  "ATXHeading5/...": tags.heading5,
  "ATXHeading6/...": tags.heading6,
  "Comment CommentBlock": tags.comment,
  Escape: tags.escape,
  Entity: tags.character,
  "Emphasis/...": tags.emphasis,
  "StrongEmphasis/...": tags.strong,
  "Link/... Image/...": tags.link,
  "OrderedList/... BulletList/...": tags.list,
  "BlockQuote/...": tags.quote,
  "InlineCode CodeText": tags.monospace,
  "URL Autolink": tags.url,
  "HeaderMark HardBreak QuoteMark ListMark LinkMark EmphasisMark CodeMark": tags.processingInstruction,
  "CodeInfo LinkLabel": tags.labelName,
  LinkTitle: tags.string,
  Paragraph: tags.content
});
var parser = new MarkdownParser(new NodeSet(nodeTypes).extend(markdownHighlighting), Object.keys(DefaultBlockParsers).map((n) => DefaultBlockParsers[n]), Object.keys(DefaultBlockParsers).map((n) => DefaultLeafBlocks[n]), Object.keys(DefaultBlockParsers), DefaultEndLeaf, DefaultSkipMarkup, Object.keys(DefaultInline).map((n) => DefaultInline[n]), Object.keys(DefaultInline), []);
var StrikethroughDelim = { resolve: "Strikethrough", mark: "StrikethroughMark" };
var Strikethrough = {
  defineNodes: [{
    name: "Strikethrough",
    style: { "Strikethrough/...": tags.strikethrough }
  }, {
    name: "StrikethroughMark",
    style: tags.processingInstruction
  }],
  parseInline: [{
    name: "Strikethrough",
    parse(cx, next, pos) {
      if (next != 126 || cx.char(pos + 1) != 126 || cx.char(pos + 2) == 126)
        return -1;
      let before = cx.slice(pos - 1, pos), after = cx.slice(pos + 2, pos + 3);
      let sBefore = /\s|^$/.test(before), sAfter = /\s|^$/.test(after);
      let pBefore = Punctuation.test(before), pAfter = Punctuation.test(after);
      return cx.addDelimiter(StrikethroughDelim, pos, pos + 2, !sAfter && (!pAfter || sBefore || pBefore), !sBefore && (!pBefore || sAfter || pAfter));
    },
    after: "Emphasis"
  }]
};
function parseRow(cx, line, startI = 0, elts, offset = 0) {
  let count = 0, first = true, cellStart = -1, cellEnd = -1, esc = false;
  let parseCell = () => {
    elts.push(cx.elt("TableCell", offset + cellStart, offset + cellEnd, cx.parser.parseInline(line.slice(cellStart, cellEnd), offset + cellStart)));
  };
  for (let i = startI; i < line.length; i++) {
    let next = line.charCodeAt(i);
    if (next == 124 && !esc) {
      if (!first || cellStart > -1)
        count++;
      first = false;
      if (elts) {
        if (cellStart > -1)
          parseCell();
        elts.push(cx.elt("TableDelimiter", i + offset, i + offset + 1));
      }
      cellStart = cellEnd = -1;
    } else if (esc || next != 32 && next != 9) {
      if (cellStart < 0)
        cellStart = i;
      cellEnd = i + 1;
    }
    esc = !esc && next == 92;
  }
  if (cellStart > -1) {
    count++;
    if (elts)
      parseCell();
  }
  return count;
}
function hasPipe(str, start) {
  for (let i = start; i < str.length; i++) {
    let next = str.charCodeAt(i);
    if (next == 124)
      return true;
    if (next == 92)
      i++;
  }
  return false;
}
var delimiterLine = /^[>\s]*\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?$/;
var TableParser = class {
  constructor() {
    this.rows = null;
  }
  nextLine(cx, line, leaf) {
    if (this.rows == null) {
      this.rows = false;
      let lineText;
      if ((line.next == 45 || line.next == 58 || line.next == 124) && delimiterLine.test(lineText = line.text.slice(line.pos))) {
        let firstRow = [], firstCount = parseRow(cx, leaf.content, 0, firstRow, leaf.start);
        if (firstCount == parseRow(cx, lineText, 0))
          this.rows = [
            cx.elt("TableHeader", leaf.start, leaf.start + leaf.content.length, firstRow),
            cx.elt("TableDelimiter", cx.lineStart + line.pos, cx.lineStart + line.text.length)
          ];
      }
    } else if (this.rows) {
      let content = [];
      parseRow(cx, line.text, line.pos, content, cx.lineStart);
      this.rows.push(cx.elt("TableRow", cx.lineStart + line.pos, cx.lineStart + line.text.length, content));
    }
    return false;
  }
  finish(cx, leaf) {
    if (!this.rows)
      return false;
    cx.addLeafElement(leaf, cx.elt("Table", leaf.start, leaf.start + leaf.content.length, this.rows));
    return true;
  }
};
var Table = {
  defineNodes: [
    { name: "Table", block: true },
    { name: "TableHeader", style: { "TableHeader/...": tags.heading } },
    "TableRow",
    { name: "TableCell", style: tags.content },
    { name: "TableDelimiter", style: tags.processingInstruction }
  ],
  parseBlock: [{
    name: "Table",
    leaf(_, leaf) {
      return hasPipe(leaf.content, 0) ? new TableParser() : null;
    },
    endLeaf(cx, line, leaf) {
      if (leaf.parsers.some((p) => p instanceof TableParser) || !hasPipe(line.text, line.basePos))
        return false;
      let next = cx.peekLine();
      return delimiterLine.test(next) && parseRow(cx, line.text, line.basePos) == parseRow(cx, next, line.basePos);
    },
    before: "SetextHeading"
  }]
};
var TaskParser = class {
  nextLine() {
    return false;
  }
  finish(cx, leaf) {
    cx.addLeafElement(leaf, cx.elt("Task", leaf.start, leaf.start + leaf.content.length, [
      cx.elt("TaskMarker", leaf.start, leaf.start + 3),
      ...cx.parser.parseInline(leaf.content.slice(3), leaf.start + 3)
    ]));
    return true;
  }
};
var TaskList = {
  defineNodes: [
    { name: "Task", block: true, style: tags.list },
    { name: "TaskMarker", style: tags.atom }
  ],
  parseBlock: [{
    name: "TaskList",
    leaf(cx, leaf) {
      return /^\[[ xX]\][ \t]/.test(leaf.content) && cx.parentType().name == "ListItem" ? new TaskParser() : null;
    },
    after: "SetextHeading"
  }]
};
function parseSubSuper(ch, node, mark) {
  return (cx, next, pos) => {
    if (next != ch || cx.char(pos + 1) == ch)
      return -1;
    let elts = [cx.elt(mark, pos, pos + 1)];
    for (let i = pos + 1; i < cx.end; i++) {
      let next2 = cx.char(i);
      if (next2 == ch)
        return cx.addElement(cx.elt(node, pos, i + 1, elts.concat(cx.elt(mark, i, i + 1))));
      if (next2 == 92)
        elts.push(cx.elt("Escape", i, i++ + 2));
      if (space(next2))
        break;
    }
    return -1;
  };
}
var Superscript = {
  defineNodes: [
    { name: "Superscript", style: tags.special(tags.content) },
    { name: "SuperscriptMark", style: tags.processingInstruction }
  ],
  parseInline: [{
    name: "Superscript",
    parse: parseSubSuper(94, "Superscript", "SuperscriptMark")
  }]
};
var Subscript = {
  defineNodes: [
    { name: "Subscript", style: tags.special(tags.content) },
    { name: "SubscriptMark", style: tags.processingInstruction }
  ],
  parseInline: [{
    name: "Subscript",
    parse: parseSubSuper(126, "Subscript", "SubscriptMark")
  }]
};
var Emoji = {
  defineNodes: [{ name: "Emoji", style: tags.character }],
  parseInline: [{
    name: "Emoji",
    parse(cx, next, pos) {
      let match;
      if (next != 58 || !(match = /^[a-zA-Z_0-9]+:/.exec(cx.slice(pos + 1, cx.end))))
        return -1;
      return cx.addElement(cx.elt("Emoji", pos, pos + 1 + match[0].length));
    }
  }]
};

// src/text/markdown/parser.ts
var TABLE = /^[^\n]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?:\n|$)/;
var ruleEndsTable = {
  parseBlock: [
    {
      name: "RuleBelowTable",
      endLeaf: (_, line, { content }) => /^-{3,}\s*$/.test(line.text.slice(line.pos)) && content.includes("|") && TABLE.test(content)
    }
  ]
};
var blockParser = parser.configure([
  Table,
  TaskList,
  ruleEndsTable,
  {
    remove: [
      "Escape",
      "Entity",
      "InlineCode",
      "HTMLTag",
      "Emphasis",
      "HardBreak",
      "Link",
      "Image",
      "LinkEnd",
      "LinkReference"
    ]
  }
]);
blockParser.parseInline = () => [];

// src/text/markdown/html-tag.ts
var NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/y;
var SPACE = /\s*/y;
var ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:([^\s"'=<>`]+)|(["'])))?/y;
var NONE2 = Object.freeze({});
var READ = /* @__PURE__ */ new Set(["href", "src", "alt", "title"]);
function readTag(text, start) {
  NAME.lastIndex = start;
  const opened = NAME.exec(text);
  if (!opened) return void 0;
  const name = opened[2].toLowerCase();
  const closing = opened[1] === "/";
  const after = NAME.lastIndex;
  if (text[after] === ">") return { name, closing, end: after + 1, attributes: NONE2 };
  const attributes = {};
  for (let at = after; ; ) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    if (text[at] === ">") return { name, closing, end: at + 1, attributes };
    if (text[at] === "/") {
      at += 1;
      continue;
    }
    ATTRIBUTE.lastIndex = at;
    const attribute = ATTRIBUTE.exec(text);
    if (!attribute) return void 0;
    at = ATTRIBUTE.lastIndex;
    let value = attribute[2] ?? "";
    if (attribute[3]) {
      const close = text.indexOf(attribute[3], at);
      if (close < 0) return void 0;
      value = text.slice(at, close);
      at = close + 1;
    }
    const key = attribute[1].toLowerCase();
    if (READ.has(key)) attributes[key] ??= decodeEntities(value).replace(/\s+/g, " ").trim();
  }
}
var BREAKING_TAGS = new Set(
  "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead title tr ul video audio picture".split(" ")
);
var OPAQUE_TAGS = /* @__PURE__ */ new Set(["script", "style", "svg", "template", "noscript", "math"]);

// src/text/letters.ts
var BEYOND_PLAIN = /[^\0-\x7f\u2010-\u201f\u2022\u2026\u2190-\u23ff\u2600-\u2775\ufdfe-\ufe0f\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}]/u;
var LETTER = new RegExp("\\p{L}", "u");
var LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
var CAPITAL = new RegExp("\\p{Lu}", "u");
var CAPITAL_FIRST = new RegExp("^\\p{Lu}", "u");
function isPlain(text) {
  return !BEYOND_PLAIN.test(text);
}
function lettered(pattern) {
  const plain = pattern("A-Za-z\\d");
  let any;
  return (text) => {
    if (isPlain(text)) return plain;
    any ??= pattern("\\p{L}\\p{N}");
    return any;
  };
}
function hasLetter(text) {
  return /[A-Za-z]/.test(text) || !isPlain(text) && LETTER.test(text);
}
function hasLetterOrDigit(text) {
  return /[A-Za-z\d]/.test(text) || !isPlain(text) && LETTER_OR_DIGIT.test(text);
}
function hasCapital(text) {
  return /[A-Z]/.test(text) || !isPlain(text) && CAPITAL.test(text);
}
function beginsWithCapital(text) {
  return /^[A-Z]/.test(text) || !isPlain(text) && CAPITAL_FIRST.test(text);
}
function isAll(pattern, text) {
  return pattern.test(text) && !hasLetter(text.replace(pattern, ""));
}

// src/text/markdown/bare-url.ts
var BARE_URL = /https?:\/\/[^\s<>"'`\\\]|{}，。；、：！？（）【】《》「」]+/y;
function bareUrlAt(content, start) {
  BARE_URL.lastIndex = start;
  return trimUrl(BARE_URL.exec(content)?.[0] ?? "");
}
function trimUrl(address) {
  const open = address.indexOf("(");
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1];
    if (/[.,;:!?*_~]/.test(last)) continue;
    if (last === ")" && (open < 0 || open >= end)) continue;
    break;
  }
  return address.slice(0, end);
}

// src/text/markdown/code-ends.ts
var CodeEnds = class {
  #content;
  #runs;
  constructor(content) {
    this.#content = content;
  }
  after(start) {
    if (!this.#runs) {
      this.#runs = /* @__PURE__ */ new Map();
      for (const { index, 0: run } of this.#content.matchAll(/`+/g)) {
        const known = this.#runs.get(run.length);
        if (known) known.starts.push(index);
        else this.#runs.set(run.length, { starts: [index], passed: 0 });
      }
    }
    let length = 1;
    while (this.#content[start + length] === "`") length += 1;
    const runs = this.#runs.get(length);
    if (!runs) return { length, close: void 0 };
    while (runs.passed < runs.starts.length && runs.starts[runs.passed] <= start) runs.passed += 1;
    return { length, close: runs.starts[runs.passed] };
  }
};

// src/text/markdown/scan-inline.ts
var SPECIAL = /[\\`*_~[\]!<&]|https?:\/\//g;
var AUTOLINK = /<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/y;
var PUNCTUATION = /[!-/:-@[-`{-~]/;
function mayHaveMarkup(content) {
  return content.search(SPECIAL) >= 0;
}
function scanInline(content, targets) {
  const tokens = [];
  const brackets = [];
  const openers = /* @__PURE__ */ new Map();
  const codeEnds = new CodeEnds(content);
  const neverClosed = /* @__PURE__ */ new Set();
  let nextCommentEnd = 0;
  let textFrom = 0;
  const put = (token) => {
    if (token.start > textFrom) tokens.push({ kind: "text", start: textFrom, end: token.start });
    tokens.push(token);
    textFrom = token.end;
    SPECIAL.lastIndex = token.end;
  };
  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(content); found; found = SPECIAL.exec(content)) {
    const start = found.index;
    const char = content[start];
    if (char === "\\") {
      if (PUNCTUATION.test(content[start + 1] ?? "")) {
        put({ kind: "skip", start, end: start + 1 });
        SPECIAL.lastIndex = start + 2;
      } else if (content[start + 1] === "\n") put({ kind: "skip", start, end: start + 1 });
    } else if (char === "`") {
      const { length, close } = codeEnds.after(start);
      if (close === void 0) SPECIAL.lastIndex = start + length;
      else put({ kind: "code", start, end: close + length, from: start + length, to: close });
    } else if (char === "*" || char === "_" || char === "~") {
      putMarks(start, char);
    } else if (char === "[" || char === "!" && content[start + 1] === "[") {
      const image = char === "!";
      const end = start + (image ? 2 : 1);
      put({ kind: "text", start, end });
      brackets.push({ token: tokens.length - 1, image, from: end, nested: false });
    } else if (char === "]") closeBracket(start);
    else if (char === "<") putTag(start);
    else if (char === "&") {
      ENTITY.lastIndex = start;
      const entity = ENTITY.exec(content);
      const text = entity && decodeEntity(entity);
      if (typeof text === "string") put({ kind: "decoded", start, end: ENTITY.lastIndex, text });
    } else if (char === "h") {
      const url = bareUrlAt(content, start);
      if (url) put({ kind: "url", start, end: start + url.length, url });
    }
  }
  if (textFrom < content.length) tokens.push({ kind: "text", start: textFrom, end: content.length });
  return tokens;
  function putMarks(start, char) {
    let end = start + 1;
    while (content[end] === char) end += 1;
    const before = content[start - 1] ?? " ";
    const after = content[end] ?? " ";
    const inWord = char === "_" && hasLetterOrDigit(before) && hasLetterOrDigit(after);
    const token = { kind: "marks", start, end, char, left: end - start };
    put(token);
    if (inWord || char === "~" && end - start > 2) return;
    const open = openers.get(char) ?? [];
    openers.set(char, open);
    if (!/\s/.test(before)) {
      while (token.left && open.length) {
        const opener = open.at(-1);
        const matched = Math.min(token.left, opener.left);
        token.left -= matched;
        opener.left -= matched;
        if (!opener.left) open.pop();
      }
    }
    if (token.left && !/\s/.test(after)) open.push(token);
  }
  function closeBracket(at) {
    const bracket = brackets.pop();
    if (!bracket) return;
    const outer = brackets.at(-1);
    if (outer) outer.nested = true;
    const target = readTarget(
      content,
      at + 1,
      bracket.nested ? "" : content.slice(bracket.from, Math.min(at, bracket.from + 999)),
      targets
    );
    if (!target) return;
    const { start, end } = tokens[bracket.token];
    tokens[bracket.token] = { kind: "link-open", start, end, url: target.url, image: bracket.image };
    put({ kind: "link-close", start: at, end: target.end });
  }
  function putTag(start) {
    if (content.startsWith("<!--", start)) {
      if (nextCommentEnd >= 0 && nextCommentEnd < start + 4)
        nextCommentEnd = content.indexOf("-->", start + 4);
      put({ kind: "skip", start, end: nextCommentEnd < 0 ? content.length : nextCommentEnd + 3 });
      return;
    }
    AUTOLINK.lastIndex = start;
    const auto = AUTOLINK.exec(content);
    if (auto) {
      const end = start + auto[0].length;
      put({ kind: "skip", start, end: start + 1 });
      put(
        auto[1].includes(":") ? { kind: "url", start: start + 1, end: end - 1, url: auto[1] } : { kind: "text", start: start + 1, end: end - 1 }
      );
      put({ kind: "skip", start: end - 1, end });
      return;
    }
    const tag = readTag(content, start);
    if (!tag) return;
    if (OPAQUE_TAGS.has(tag.name) && !tag.closing) {
      const close = neverClosed.has(tag.name) ? -1 : content.indexOf(`</${tag.name}`, tag.end);
      if (close < 0) neverClosed.add(tag.name);
      put({ kind: "skip", start, end: close < 0 ? tag.end : close });
    } else put({ kind: "tag", start, end: tag.end, tag });
  }
}

// src/text/markdown/write-inline.ts
var ALT_LIMIT = 1e3;
function writeInline(content, shape, targets, html, writer) {
  if (mayHaveMarkup(content.text)) writeMarkup(content, shape, targets, html, writer);
  else writeWords(content, html.shapeOf(shape), html, writer);
}
function writeMarkup(content, shape, targets, html, writer) {
  let current = html.shapeOf(shape);
  let visible = new VisibleText();
  let links = [];
  let code = [];
  const open = [];
  let anchor;
  let images = 0;
  const opened = (url, image, start, inside) => ({
    url,
    image,
    from: visible.next,
    start,
    inside,
    alts: []
  });
  const close = ({ url, from, start, alts }) => {
    const to = visible.length;
    links.push({ url, text: "", image: false, from: Math.min(from, to), to, start, alts });
  };
  const addImage = (url, text, start) => {
    const at = visible.length;
    links.push({ url, text, image: true, from: at, to: at, start, alts: [] });
    (open.at(-1) ?? anchor)?.alts.push(text);
  };
  const closeAnchor = () => {
    if (anchor) close(anchor);
    anchor = void 0;
  };
  const flush = (end) => {
    while (open.length) close(open.pop());
    closeAnchor();
    if (!visible.length && !links.length) return;
    const text = visible.toString();
    const finished = links.map(({ url, text: alt, image, from, to, start, alts }) => ({
      url,
      text: image ? alt : text.slice(from, to).trim() || alts.join(" ").trim(),
      image,
      from,
      to,
      start
    })).sort((a, b) => a.start - b.start);
    writer.add(current, visible, finished, code, end);
    html.wrote(current, text);
    visible = new VisibleText();
    links = [];
    code = [];
  };
  const addTag = (token, source) => {
    const { name, closing, attributes } = token.tag;
    if (name === "a") {
      closeAnchor();
      if (!closing && attributes.href) anchor = opened(attributes.href, false, source, token.end);
    } else if (name === "img") {
      if (attributes.src) addImage(attributes.src, attributes.alt ?? "", source);
    } else if (BREAKING_TAGS.has(name)) {
      const next = html.enter(name, closing, shape);
      if (next) {
        flush(source);
        current = next;
      } else visible.addSpace(source, token.end - token.start, false);
    }
  };
  for (const token of writer.isFull ? [] : scanInline(content.text, targets)) {
    if (writer.isFull) return;
    if (images && token.kind !== "link-open" && token.kind !== "link-close") continue;
    const source = content.toSource(token.start);
    switch (token.kind) {
      case "text":
        content.addTo(visible, token.start, token.end);
        break;
      case "decoded":
        visible.addDecoded(token.text, source, token.end - token.start);
        break;
      case "code": {
        const from = visible.next;
        content.addTo(visible, token.from, token.to);
        if (visible.length > from) code.push({ from, to: visible.length });
        break;
      }
      case "url": {
        const { url } = token;
        const from = visible.next;
        visible.addText(content.text.slice(token.start, token.end), source);
        if (open.length || anchor) break;
        links.push({ url, text: url, image: false, from, to: visible.length, start: source, alts: [] });
        break;
      }
      case "marks":
        if (token.left) visible.addText(token.char.repeat(token.left), source);
        break;
      case "link-open":
        open.push(opened(token.url, token.image, source, token.end));
        if (token.image) images += 1;
        break;
      case "link-close": {
        const link = open.pop();
        if (!link?.image) {
          if (link) close(link);
          break;
        }
        images -= 1;
        if (images) break;
        const alt = content.text.slice(link.inside, Math.min(token.start, link.inside + ALT_LIMIT));
        addImage(link.url, alt.replace(/\s+/g, " ").trim(), link.start);
        break;
      }
      case "tag":
        addTag(token, source);
        break;
      case "skip":
        break;
    }
  }
  flush(content.end);
}
function writeWords(content, shape, html, writer) {
  const visible = new VisibleText();
  content.addTo(visible, 0, content.text.length);
  if (!visible.length) return;
  writer.add(shape, visible, [], [], content.end);
  html.wrote(shape, visible.toString());
}

// src/text/markdown/read-markdown.ts
var ALERT = /^\[!(?:note|tip|important|warning|caution)\]\s*$/i;
var LEAVES = /* @__PURE__ */ new Set([
  "Paragraph",
  "Task",
  "HTMLBlock",
  "CommentBlock",
  "SetextHeading1",
  "SetextHeading2",
  ...[1, 2, 3, 4, 5, 6].map((depth) => `ATXHeading${depth}`)
]);
var MARKS = /* @__PURE__ */ new Set(["QuoteMark", "HeaderMark", "TaskMarker", "ListMark"]);
function readMarkdown(source) {
  const reader = new MarkdownReader(flatten(source));
  return reader.read();
}
function readHtml(source) {
  const writer = new BlockWriter();
  const content = new Content(source, [{ from: 0, to: source.length }]);
  writeInline(content, { kind: "html", depth: 0 }, /* @__PURE__ */ new Map(), new HtmlShapes(), writer);
  return writer.blocks;
}
var MarkdownReader = class {
  #text;
  #targets;
  #writer = new BlockWriter();
  #html = new HtmlShapes();
  /** The block quotes around the current node; alerts look like quotes, and are none. */
  #quotes = [];
  #lists = 0;
  /** True until the item has its first text; what follows are paragraphs in the item. */
  #itemOpen = false;
  #leaf;
  #row = -1;
  #rowStart = 0;
  #column = 0;
  #columns = [];
  #code;
  constructor(text) {
    this.#text = text;
    this.#targets = findDefinitions(text);
  }
  read() {
    blockParser.parse(this.#text).iterate({
      enter: (node) => this.#enter(node),
      leave: (node) => this.#leave(node)
    });
    return this.#writer.blocks;
  }
  #enter(node) {
    const { name, from, to } = node;
    if (LEAVES.has(name)) this.#leaf = { name, marks: [] };
    else if (MARKS.has(name)) this.#leaf?.marks.push({ from, to });
    else if (name === "Blockquote") this.#quotes.push({ alert: false });
    else if (name === "BulletList" || name === "OrderedList") this.#lists += 1;
    else if (name === "ListItem") this.#itemOpen = true;
    else if (name === "FencedCode" || name === "CodeBlock") this.#code = { language: "", pieces: [] };
    else if (this.#code && name === "CodeInfo") this.#code.language = this.#text.slice(from, to);
    else if (this.#code && name === "CodeText") this.#code.pieces.push({ from, to });
    else if (name === "TableHeader" || name === "TableRow") {
      this.#row = name === "TableHeader" ? 0 : this.#row + 1;
      if (this.#row === 0) this.#columns = [];
      this.#rowStart = from;
      this.#column = 0;
    } else if (name === "TableDelimiter" && from > this.#rowStart) this.#column += 1;
    else if (name === "TableCell") this.#writeCell({ from, to });
  }
  #leave(node) {
    const { name } = node;
    if (this.#leaf?.name === name) this.#writeLeaf(node);
    else if (name === "Blockquote") this.#quotes.pop();
    else if (name === "BulletList" || name === "OrderedList") this.#lists -= 1;
    else if (name === "ListItem") this.#itemOpen = false;
    else if (name === "FencedCode" || name === "CodeBlock") this.#writeCode(node.to);
  }
  get #quoted() {
    return this.#quotes.some(({ alert }) => !alert);
  }
  #writeLeaf(node) {
    const { name, marks } = this.#leaf;
    this.#leaf = void 0;
    let lines = leafLines(this.#text, node, marks);
    if (name === "Paragraph") lines = this.#withoutMarkers(lines);
    if (!lines.length) return;
    const heading = /Heading(\d)$/.exec(name);
    if (heading) this.#html.reset();
    this.#writeLines(lines, this.#shapeOf(name, heading ? Number(heading[1]) : 0));
  }
  #shapeOf(name, heading) {
    const quoted = this.#quoted;
    if (heading) return { kind: "heading", depth: heading, quoted };
    const isItem = this.#itemOpen;
    this.#itemOpen = false;
    const depth = this.#lists;
    if (name.endsWith("Block")) return { kind: isItem ? "item" : "html", depth, quoted };
    return { kind: isItem ? "item" : "paragraph", depth, quoted };
  }
  /** Reference definitions are no text, nor is the first line of an alert. */
  #withoutMarkers(lines) {
    const textOf = ({ from, to }) => this.#text.slice(from, to);
    let first = 0;
    while (this.#targets.size && lines[first] && readDefinition(textOf(lines[first]))) first += 1;
    const quote = this.#quotes.at(-1);
    if (quote && lines[first] && ALERT.test(textOf(lines[first]))) {
      quote.alert = true;
      first += 1;
    }
    return lines.slice(first);
  }
  #writeCell(cell) {
    const column = this.#row > 0 ? this.#columns[this.#column] : void 0;
    const before = this.#writer.blocks.length;
    this.#writeLines(trimmed(this.#text, cell), {
      kind: "cell",
      depth: this.#lists,
      quoted: this.#quoted,
      row: this.#row,
      ...column !== void 0 && { column }
    });
    if (this.#row === 0) this.#columns[this.#column] = this.#writer.blocks[before]?.text ?? "";
  }
  #writeLines(lines, shape) {
    writeInline(new Content(this.#text, lines), shape, this.#targets, this.#html, this.#writer);
  }
  #writeCode(end) {
    const { language, pieces } = this.#code;
    this.#code = void 0;
    this.#itemOpen = false;
    const visible = new VisibleText();
    for (const { from, to } of pieces) visible.addVerbatim(this.#text.slice(from, to), from);
    const shape = { kind: "code", depth: this.#lists, quoted: this.#quoted, language };
    this.#writer.add(shape, visible, [], [], end);
  }
};

// src/text/plain-text.ts
var UNDERLINE = /^([=\-~^"'#*+`:._])\1{2,}\s*$/;
var ITEM = /^(\s*)(?:[-*+•]|\d{1,3}[.)]|#\.)\s+/;
var CODE_DIRECTIVE = /^\s*\.\.\s+(?:code-block|code|sourcecode|parsed-literal|highlight|math|literalinclude)::/;
var DIRECTIVE = /^\s*\.\.(?:\s|$)/;
var LINKED = /`([^`<>]{1,300})\s<([^`<>\s]{1,2000})>`__?/g;
var BARE_URL2 = /https?:\/\/[^\s<>"'`\\|{}，。；、（）]+/g;
var IMAGE = /^\s*\.\.\s+(?:\|[^|]*\|\s+)?image::\s+(\S+)/;
function readPlainText(source, isRst) {
  const writer = new BlockWriter();
  const lines = linesOf(source);
  const levels = [];
  let literalIndent = -1;
  let isCode = false;
  let paragraph = [];
  const flush = () => {
    if (!paragraph.length) return;
    const item = ITEM.exec(paragraph[0].text);
    const shape = item ? { kind: "item", depth: 1 + Math.min(8, Math.floor(item[1].length / 2)) } : { kind: "paragraph", depth: 0 };
    if (item) paragraph[0].from += item[0].length;
    write(writer, source, paragraph, shape, isRst);
    if (isRst && paragraph.at(-1).text.trimEnd().endsWith("::")) literalIndent = paragraph[0].indent;
    paragraph = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line.text.trim()) {
      flush();
      continue;
    }
    if (literalIndent >= 0) {
      if (line.indent > literalIndent) {
        if (isCode) write(writer, source, [line], { kind: "code", depth: 0 }, false);
        continue;
      }
      literalIndent = -1;
    }
    isCode = true;
    const under = lines[index + 1]?.text ?? "";
    if (!paragraph.length && UNDERLINE.test(under) && !UNDERLINE.test(line.text) && under.trimEnd().length * 2 >= line.text.trim().length) {
      const char = under[0];
      if (!levels.includes(char)) levels.push(char);
      const depth = Math.min(6, levels.indexOf(char) + 1);
      write(writer, source, [line], { kind: "heading", depth }, isRst);
      index += 1;
    } else if (UNDERLINE.test(line.text)) flush();
    else if (isRst && DIRECTIVE.test(line.text)) {
      flush();
      const image = IMAGE.exec(line.text);
      if (image) {
        const start = line.from + line.text.indexOf(image[1]);
        writer.add(
          { kind: "paragraph", depth: 0 },
          new VisibleText(),
          [{ url: image[1], text: "", image: true, from: 0, to: 0, start }],
          [],
          line.to
        );
      }
      const isComment = !/^\s*\.\.\s+\S+::/.test(line.text);
      if (CODE_DIRECTIVE.test(line.text) || isComment) literalIndent = line.indent;
      isCode = !isComment;
    } else if (isRst && /^\s*:[\w-]+:/.test(line.text)) flush();
    else {
      if (ITEM.test(line.text)) flush();
      paragraph.push(line);
    }
  }
  flush();
  return writer.blocks;
}
function linesOf(source) {
  const lines = [];
  let from = 0;
  for (const end of source.matchAll(/\r\n?|\n|$/g)) {
    const text = source.slice(from, end.index);
    lines.push({ from, to: end.index, text, indent: text.length - text.trimStart().length });
    from = end.index + end[0].length;
  }
  return lines;
}
function write(writer, source, lines, shape, isRst) {
  const content = new Content(source, lines);
  const visible = new VisibleText();
  const links = [];
  const codes = [];
  const add = (from, to) => {
    if (shape.kind === "code") visible.addVerbatim(content.text.slice(from, to), content.toSource(from));
    else content.addTo(visible, from, to);
  };
  const pattern = isRst ? new RegExp(`${LINKED.source}|(\`\`?)([^\`]{1,500})\\3|${BARE_URL2.source}`, "g") : BARE_URL2;
  let done = 0;
  for (const match of content.text.matchAll(pattern)) {
    const [whole, text, url, ticks, code] = match;
    add(done, match.index);
    done = match.index + whole.length;
    const start = content.toSource(match.index);
    const from = visible.next;
    if (url) add(match.index + 1, match.index + 1 + text.length);
    else if (ticks) {
      add(match.index + ticks.length, match.index + ticks.length + code.length);
      if (visible.length > from) codes.push({ from, to: visible.length });
      continue;
    } else add(match.index, done);
    const address = url ?? whole.replace(/[.,;:!?*_)\]]+$/, "");
    links.push({ url: address, text: text ?? address, image: false, from, to: visible.length, start });
  }
  add(done, content.text.length);
  writer.add(shape, visible, links, codes, content.end);
}

// src/text/read-document.ts
var MARKDOWN = /\.(?:md|mdx|markdown|mdown|mkdn?|rmd|qmd)$/i;
var HTML = /\.x?html?$/i;
var RST = /\.(?:rst|rest)$/i;
var LINE_LIMIT = 1e5;
function mayHaveFrontMatter(path, source) {
  return MARKDOWN.test(path) && /^\s*---/.test(source.slice(0, 1024));
}
function readDocument(path, source, readFrontMatter) {
  const places = new Places(source);
  const lastLine = places.startOf(LINE_LIMIT + 1);
  const read = lastLine === void 0 ? source : source.slice(0, lastLine);
  const frontMatter = mayHaveFrontMatter(path, read) ? readFrontMatter?.(read, places) : void 0;
  const blocks = blocksOf(path, frontMatter ? blankedOut(read, frontMatter.end) : read);
  const cutAt = blocks.length >= BLOCK_LIMIT ? blocks.at(-1).end : lastLine;
  return {
    path,
    source,
    ...frontMatter && { frontMatter },
    blocks,
    ...cutAt !== void 0 && { cutAt },
    placeAt: (offset) => places.placeAt(offset)
  };
}
function blocksOf(path, source) {
  if (MARKDOWN.test(path)) {
    try {
      return readMarkdown(source);
    } catch {
      return readPlainText(source, false);
    }
  }
  return HTML.test(path) ? readHtml(source) : readPlainText(source, RST.test(path));
}
function blankedOut(source, end) {
  return source.slice(0, end).replace(/[^\r\n]/g, " ") + source.slice(end);
}

export {
  Places,
  decodeEntities,
  isPlain,
  lettered,
  hasLetter,
  hasLetterOrDigit,
  hasCapital,
  beginsWithCapital,
  isAll,
  mayHaveFrontMatter,
  readDocument
};
