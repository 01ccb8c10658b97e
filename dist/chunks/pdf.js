// src/formats/format-error.ts
var FormatError = class extends Error {
  name = "FormatError";
  fault;
  /** What a pickle named until the fault: an unpickler runs each step as it comes. */
  globals;
  constructor(fault, message) {
    super(message);
    this.fault = fault;
  }
};
function faultOf(error) {
  if (error instanceof FormatError) {
    const { fault, message, globals } = error;
    return { fault, problem: message, ...globals && { globals } };
  }
  return { fault: "malformed", problem: "cannot be read as what its name says" };
}

// src/formats/pdf/allowance.ts
var UNPACKED = 48 * 1024 * 1024;
var STEPS = 3e6;
var OBJECTS = 1e5;
var Allowance = class {
  #steps = STEPS;
  #unpacked = UNPACKED;
  #objects = OBJECTS;
  /** @throws FormatError when all is spent, here and below. */
  step(count = 1) {
    this.#steps -= count;
    if (this.#steps < 0) throw tooCostly();
  }
  object() {
    this.#objects -= 1;
    if (this.#objects < 0) throw tooCostly();
  }
  unpacked(bytes) {
    this.#unpacked -= bytes;
    if (this.#unpacked < 0) throw tooCostly();
  }
  /** How many more bytes may be unpacked; never 0, which zlib takes for no limit at all. */
  get room() {
    return Math.max(1, this.#unpacked);
  }
};
function tooCostly() {
  return new FormatError("oversized", "is larger or more tangled than any license");
}

// src/formats/pdf/strings.ts
var LONGEST = 1e6;
var ESCAPES = { n: 10, r: 13, t: 9, b: 8, f: 12 };
function readLiteral(bytes, start) {
  const out = [];
  let at = start;
  for (let depth = 1; at < bytes.length; ) {
    const code = bytes[at];
    at += 1;
    if (code === 92) {
      at = readEscape(bytes, at, out);
      continue;
    }
    if (code === 40) depth += 1;
    if (code === 41) depth -= 1;
    if (depth === 0) break;
    if (out.push(code) > LONGEST) throw tooCostly();
  }
  return { value: Uint8Array.from(out), end: at };
}
function readEscape(bytes, at, out) {
  const code = bytes[at] ?? 0;
  let end = at + 1;
  if (code >= 48 && code <= 55) {
    let value = code - 48;
    for (let next = bytes[end]; end < at + 3 && next !== void 0 && next >= 48 && next <= 55; next = bytes[end]) {
      value = value * 8 + next - 48;
      end += 1;
    }
    out.push(value & 255);
  } else if (code === 13) {
    if (bytes[end] === 10) end += 1;
  } else if (code !== 10) out.push(ESCAPES[String.fromCharCode(code)] ?? code);
  return end;
}
function readHex(bytes, start) {
  const out = [];
  let at = start;
  for (let high = -1; at < bytes.length; ) {
    const code = bytes[at];
    at += 1;
    if (code === 62) {
      if (high >= 0) out.push(high * 16);
      break;
    }
    const digit = Number.parseInt(String.fromCharCode(code), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      if (out.push(high * 16 + digit) > LONGEST) throw tooCostly();
      high = -1;
    }
  }
  return { value: Uint8Array.from(out), end: at };
}

// src/formats/pdf/values.ts
var Name = class {
  name;
  constructor(name) {
    this.name = name;
  }
};
var Reference = class {
  number;
  constructor(number) {
    this.number = number;
  }
};
var Stream = class {
  dictionary;
  raw;
  constructor(dictionary, raw) {
    this.dictionary = dictionary;
    this.raw = raw;
  }
};
function nameOf(value) {
  return value instanceof Name ? value.name : void 0;
}
function numberOf(value, otherwise) {
  return typeof value === "number" ? value : otherwise;
}

// src/formats/pdf/lexer.ts
var Keyword = class {
  word;
  constructor(word) {
    this.word = word;
  }
};
var KINDS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = 1;
for (const mark of "()<>[]{}/%") KINDS[mark.charCodeAt(0)] = 2;
function isSpace(code) {
  return code !== void 0 && KINDS[code] === 1;
}
var WORD = 127;
var DIGITS = 40;
var STRING = 8;
var Lexer = class {
  bytes;
  position;
  #text;
  #allowance;
  constructor(bytes, allowance, position = 0) {
    this.bytes = bytes;
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.position = position;
    this.#allowance = allowance;
  }
  /** The next token; undefined at the end. */
  next() {
    this.#skipBlanks();
    const { bytes } = this;
    const code = bytes[this.position];
    if (code === void 0) return void 0;
    this.#allowance.step();
    if (KINDS[code] === 0) return this.#number() ?? new Keyword(this.#word());
    this.position += 1;
    switch (code) {
      case 40:
        return this.#string(readLiteral(bytes, this.position));
      case 47:
        return new Name(unescaped(this.#word()));
      case 60:
        if (bytes[this.position] !== 60) return this.#string(readHex(bytes, this.position));
        this.position += 1;
        return new Keyword("<<");
      case 62:
        if (bytes[this.position] === 62) this.position += 1;
        return new Keyword(">>");
      default:
        return new Keyword(String.fromCharCode(code));
    }
  }
  #string({ value, end }) {
    this.position = end;
    this.#allowance.step(STRING + (value.length >> 3));
    return value;
  }
  #skipBlanks() {
    const { bytes } = this;
    for (; ; ) {
      while (isSpace(bytes[this.position])) this.position += 1;
      if (bytes[this.position] !== 37) return;
      while (this.position < bytes.length && bytes[this.position] !== 10 && bytes[this.position] !== 13)
        this.position += 1;
    }
  }
  /** `-12.5`; undefined, and nothing is taken, where a word is no number. */
  #number() {
    const { bytes } = this;
    let at = this.position;
    let sign = 1;
    for (; bytes[at] === 43 || bytes[at] === 45; at += 1) if (bytes[at] === 45) sign = -1;
    let value = 0;
    let digits = 0;
    let unit = 0;
    for (; at < bytes.length; at += 1) {
      const code = bytes[at];
      if (code === 46 && unit === 0) unit = 1;
      else if (code >= 48 && code <= 57) {
        digits += 1;
        value = value * 10 + code - 48;
        unit *= 10;
      } else if (KINDS[code] === 0) return void 0;
      else break;
    }
    if (digits === 0 || digits > DIGITS) return void 0;
    this.position = at;
    return sign * value / (unit || 1);
  }
  #word() {
    const start = this.position;
    while (this.position < this.bytes.length && KINDS[this.bytes[this.position]] === 0) this.position += 1;
    return this.#text.toString("latin1", start, Math.min(this.position, start + WORD));
  }
};
function unescaped(word) {
  return word.includes("#") ? word.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : word;
}

// src/formats/pdf/parser.ts
var DEPTH = 64;
var OPERANDS = 25e4;
function readOperation(lexer) {
  const outer = [];
  let items = [];
  let dictionary = false;
  const close = () => {
    const value = dictionary ? dictionaryOf(items) : items;
    ({ items, dictionary } = outer.pop());
    items.push(value);
  };
  for (let token = lexer.next(); ; token = lexer.next()) {
    if (token !== void 0 && !(token instanceof Keyword)) {
      if (outer.length > 0 || items.length < OPERANDS) items.push(token);
      continue;
    }
    const word = token?.word;
    if (word === "[" || word === "<<") {
      if (outer.length >= DEPTH) throw new FormatError("malformed", "nests its values too deeply");
      outer.push({ items, dictionary });
      items = [];
      dictionary = word === "<<";
    } else if (word === "]" || word === ">>") {
      if (outer.length > 0) close();
    } else if (word === "R") reference(items);
    else if (word === "true" || word === "false") items.push(word === "true");
    else if (word === "null") items.push(null);
    else {
      while (outer.length > 0) close();
      return { operands: items, operator: word };
    }
  }
}
function reference(items) {
  const [number, generation] = items.slice(-2);
  if (typeof number !== "number" || typeof generation !== "number") return;
  items.splice(-2, 2, new Reference(number));
}
function dictionaryOf(items) {
  const dictionary = /* @__PURE__ */ new Map();
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = items[at];
    if (key instanceof Name) dictionary.set(key.name, items[at + 1]);
    else at -= 1;
  }
  return dictionary;
}

// src/formats/pdf/character-map.ts
function readCharacterMap(bytes, allowance) {
  const texts = /* @__PURE__ */ new Map();
  const lengths = [];
  const lexer = new Lexer(bytes, allowance);
  const set = (code, text) => {
    allowance.step(ENTRY);
    if (text.length <= LONGEST2) texts.set(code, text);
  };
  for (let operation = readOperation(lexer); ; operation = readOperation(lexer)) {
    const { operands, operator } = operation;
    if (operator === void 0) break;
    if (operator === "endcodespacerange") {
      for (const [low, high] of groups(operands, 2)) {
        if (!(low instanceof Uint8Array) || !(high instanceof Uint8Array) || low.length === 0) continue;
        for (let first = low[0]; first <= (high[0] ?? 0); first += 1) lengths[first] ??= low.length;
      }
    } else if (operator === "endbfchar") {
      for (const [code, text] of groups(operands, 2)) {
        if (code instanceof Uint8Array && text instanceof Uint8Array) set(numberOf2(code), utf16(text));
      }
    } else if (operator === "endbfrange") {
      for (const [low, high, to] of groups(operands, 3)) range(low, high, to, set);
    }
  }
  return { texts, lengthOf: (first) => lengths[first] };
}
var ENTRY = 8;
var LONGEST2 = 24;
var RANGE = 65536;
function range(low, high, to, set) {
  if (!(low instanceof Uint8Array) || !(high instanceof Uint8Array)) return;
  const start = numberOf2(low);
  const count = Math.min(numberOf2(high) - start + 1, RANGE);
  if (Array.isArray(to)) {
    for (const [index, text] of to.slice(0, Math.max(0, count)).entries())
      if (text instanceof Uint8Array) set(start + index, utf16(text));
  } else if (to instanceof Uint8Array) {
    const text = utf16(to);
    const last = text.codePointAt(text.length - (/[\udc00-\udfff]$/.test(text) ? 2 : 1));
    if (last === void 0) return;
    const head = text.slice(0, text.length - String.fromCodePoint(last).length);
    for (let index = 0; index < count && last + index <= 1114111; index += 1)
      set(start + index, head + String.fromCodePoint(last + index));
  }
}
function groups(operands, size) {
  return Array.from(
    { length: Math.floor(operands.length / size) },
    (_, index) => operands.slice(index * size, (index + 1) * size)
  );
}
function numberOf2(code) {
  let value = 0;
  for (const byte of code.subarray(0, 4)) value = value * 256 + byte;
  return value;
}
function utf16(bytes) {
  if (bytes.length === 1) return String.fromCharCode(bytes[0]);
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes[at] * 256 + bytes[at + 1]);
  return text;
}

// src/formats/pdf/composite.ts
var CHARACTER_SETS = [
  [/^(?:GB|GBpc|GBK|GBKp|GBK2K)(?:-EUC)?-[HV]$/, "gb18030"],
  [/^(?:B5pc|HKscs-B5|ETen-B5|ETenms-B5)-[HV]$/, "big5"],
  [/^(?:83pv|90ms|90msp|90pv|Add)-RKSJ-[HV]$/, "shift_jis"],
  [/^EUC-[HV]$/, "euc-jp"],
  [/^(?:KSC-EUC|KSCms-UHC|KSCms-UHC-HW|KSCpc-EUC)-[HV]$/, "euc-kr"],
  [/^Uni(?:GB|CNS|JIS|KS|JIS2004|JISX0213|JISX02132004)-UTF16-[HV]$/, "utf-16be"],
  [/^Uni\w+-UTF8-[HV]$/, "utf-8"]
];
function decoderOf(encoding) {
  const label = CHARACTER_SETS.find(([names]) => names.test(encoding))?.[1];
  if (label === void 0) return void 0;
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes);
}
function isUnicode(encoding) {
  return /^Uni\w+(?:-\w+)*-UCS2(?:-HW)?-[HV]$/.test(encoding);
}
function compositeCodes(bytes, map) {
  const codes = [];
  for (let at = 0; at < bytes.length; ) {
    const length = map?.lengthOf(bytes[at]) ?? 2;
    codes.push(bytes.subarray(at, at + length));
    at += length;
  }
  return codes;
}

// src/formats/pdf/glyph-names.ts
var NAMES = `
space  |exclam !|quotedbl "|numbersign #|dollar $|percent %|ampersand &|quotesingle '|parenleft (|parenright )
asterisk *|plus +|comma ,|hyphen -|minus \u2212|period .|slash /|colon :|semicolon ;|less <|equal =|greater >|question ?|at @
bracketleft [|backslash \\|bracketright ]|asciicircum ^|underscore _|grave \`|braceleft {|bar ||braceright }|asciitilde ~
zero 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9
exclamdown \xA1|cent \xA2|sterling \xA3|currency \xA4|yen \xA5|brokenbar \xA6|section \xA7|dieresis \xA8|copyright \xA9|registered \xAE|trademark \u2122
ordfeminine \xAA|ordmasculine \xBA|guillemotleft \xAB|guillemotright \xBB|guilsinglleft \u2039|guilsinglright \u203A|logicalnot \xAC|macron \xAF
degree \xB0|plusminus \xB1|acute \xB4|mu \xB5|paragraph \xB6|periodcentered \xB7|cedilla \xB8|onequarter \xBC|onehalf \xBD|threequarters \xBE
onesuperior \xB9|twosuperior \xB2|threesuperior \xB3|questiondown \xBF|multiply \xD7|divide \xF7|AE \xC6|ae \xE6|Oslash \xD8|oslash \xF8|Eth \xD0|eth \xF0
Thorn \xDE|thorn \xFE|germandbls \xDF|OE \u0152|oe \u0153|Lslash \u0141|lslash \u0142|dotlessi \u0131|dotlessj j|florin \u0192|circumflex \u02C6|tilde \u02DC|caron \u02C7
breve \u02D8|dotaccent \u02D9|ring \u02DA|ogonek \u02DB|hungarumlaut \u02DD|endash \u2013|emdash \u2014|quoteleft \u2018|quoteright \u2019|quotesinglbase \u201A
quotedblleft \u201C|quotedblright \u201D|quotedblbase \u201E|dagger \u2020|daggerdbl \u2021|bullet \u2022|ellipsis \u2026|perthousand \u2030|fraction \u2044|Euro \u20AC
fi fi|fl fl|ff ff|ffi ffi|ffl ffl|nbspace \xA0|sfthyphen -|hyphenminus -|visiblespace  |sp  
`;
var ACCENTS = {
  acute: "\u0301",
  grave: "\u0300",
  circumflex: "\u0302",
  dieresis: "\u0308",
  tilde: "\u0303",
  ring: "\u030A",
  cedilla: "\u0327",
  caron: "\u030C",
  macron: "\u0304",
  breve: "\u0306",
  ogonek: "\u0328",
  dotaccent: "\u0307",
  hungarumlaut: "\u030B",
  commaaccent: "\u0327"
};
var CHARACTERS = new Map(
  NAMES.split(/[|\n]/).filter((row) => row !== "").map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1)])
);
function textOfGlyph(name) {
  const base2 = name.includes(".", 1) ? name.slice(0, name.indexOf(".", 1)) : name;
  const known = CHARACTERS.get(base2) ?? (/^[A-Za-z]$/.test(base2) ? base2 : void 0);
  if (known !== void 0) return known;
  const code = /^(?:uni((?:[0-9A-F]{4})+)|u([0-9A-F]{4,6}))$/.exec(base2);
  if (code?.[1]) return (code[1].match(/.{4}/g) ?? []).map((each) => fromCode(each)).join("");
  if (code?.[2]) return fromCode(code[2]);
  const accented = /^([A-Za-z])([a-z]+)$/.exec(base2);
  const accent = accented ? ACCENTS[accented[2]] : void 0;
  return accent ? (accented[1] + accent).normalize("NFC") : void 0;
}
function fromCode(hex) {
  const code = Number.parseInt(hex, 16);
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}

// src/formats/pdf/encodings.ts
var STANDARD = "\xA1\xA2\xA3\u2044\xA5\u0192\xA7\xA4'\u201C\xAB\u2039\u203A\uE001\uE002 \u2013\u2020\u2021\xB7 \xB6\u2022\u201A\u201E\u201D\xBB\u2026\u2030 \xBF `\xB4\u02C6\u02DC\xAF\u02D8\u02D9\xA8 \u02DA\xB8 \u02DD\u02DB\u02C7\u2014                \xC6 \xAA    \u0141\xD8\u0152\xBA     \xE6   \u0131  \u0142\xF8\u0153\xDF    ";
var LIGATURES = { "\uE001": "fi", "\uE002": "fl" };
var WINDOWS = "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";
function windowsCharacter(code) {
  if (code < 32 || code === 127) return void 0;
  if (code < 128 || code > 159) return String.fromCharCode(code);
  const character = WINDOWS[code - 128];
  return character === " " ? void 0 : character;
}
function windows() {
  return Array.from({ length: 256 }, (_, code) => windowsCharacter(code));
}
function standard() {
  const codes = windows().fill(void 0, 127);
  for (let index = 0; index < STANDARD.length; index += 1) {
    const character = STANDARD[index];
    if (character !== " ") codes[161 + index] = LIGATURES[character] ?? character;
  }
  codes[39] = "\u2019";
  codes[96] = "\u2018";
  return codes;
}
function macintosh() {
  const text = new TextDecoder("macintosh").decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return Array.from(text, (character, code) => code < 32 || code === 127 ? void 0 : character);
}
var SIGNS = /^(?:[A-Z]{6}\+)?(?:Symbol|ZapfDingbats|Wingdings|Webdings)/i;
var SYMBOLIC = 4;
function encodingOf(objects, font) {
  const given = objects.resolve(font.get("Encoding"));
  const dictionary = given instanceof Map ? given : void 0;
  const name = nameOf(given) ?? nameOf(objects.resolve(dictionary?.get("BaseEncoding")));
  const codes = base(objects, font, name);
  let code = 0;
  for (const each of objects.array(dictionary?.get("Differences"))) {
    if (typeof each === "number") code = each;
    else if (each instanceof Name) {
      if (code >= 0 && code < 256) codes[code] = textOfGlyph(each.name);
      code += 1;
    }
  }
  return codes;
}
function base(objects, font, name) {
  if (name === "WinAnsiEncoding") return windows();
  if (name === "MacRomanEncoding") return macintosh();
  if (name === "StandardEncoding") return standard();
  const none = Array.from({ length: 256 });
  const descriptor = objects.dictionary(font.get("FontDescriptor"));
  const flags = objects.resolve(descriptor?.get("Flags"));
  const embedded = ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor?.has(key));
  const isSymbolic = typeof flags === "number" && (flags & SYMBOLIC) !== 0;
  if (nameOf(font.get("Subtype")) === "Type3" || embedded && isSymbolic) return none;
  return SIGNS.test(nameOf(objects.resolve(font.get("BaseFont"))) ?? "") ? none : standard();
}

// src/formats/pdf/widths.ts
function widthsOfSimple(objects, font) {
  const first = numberOf(objects.resolve(font.get("FirstChar")), 0);
  const listed = objects.array(font.get("Widths")).slice(0, 256);
  const isDrawn = nameOf(objects.resolve(font.get("Subtype"))) === "Type3";
  const unit = isDrawn ? Math.abs(numberOf(objects.resolve(objects.array(font.get("FontMatrix"))[0]), 1e-3)) : 1e-3;
  const widths = Array.from({ length: 256 });
  for (const [index, each] of listed.entries()) {
    const width = objects.resolve(each);
    if (typeof width === "number" && first + index >= 0 && first + index < 256)
      widths[first + index] = width * unit;
  }
  return widths;
}
function widthsOfComposite(objects, font) {
  const otherwise = numberOf(objects.resolve(font?.get("DW")), 1e3) / 1e3;
  const widths = /* @__PURE__ */ new Map();
  const set = (id, width) => {
    objects.allowance.step(ENTRY2);
    widths.set(id, width / 1e3);
  };
  const entries = objects.array(font?.get("W"));
  for (let at = 0; at + 1 < entries.length; ) {
    const first = numberOf(objects.resolve(entries[at]), 0);
    const second = objects.resolve(entries[at + 1]);
    if (Array.isArray(second)) {
      for (const [index, width] of second.entries()) set(first + index, numberOf(objects.resolve(width), 0));
      at += 2;
    } else {
      const width = numberOf(objects.resolve(entries[at + 2]), 0);
      const last = Math.min(numberOf(second, first), first + RUN);
      for (let id = first; id <= last; id += 1) set(id, width);
      at += 3;
    }
  }
  return (id) => widths.get(id) ?? otherwise;
}
var ENTRY2 = 4;
var RUN = 65535;
function usualWidth(text) {
  if (text === void 0) return 0.5;
  if (/^[\u2e80-\uffef]/.test(text)) return 1;
  if (/^[ ijlt.,:;'|!/\\()[\]fI]/.test(text)) return 0.28;
  if (/^[mwMW@%]/.test(text)) return 0.84;
  return /^[A-Z&]/.test(text) ? 0.68 : 0.52;
}

// src/formats/pdf/font.ts
function fontOf(objects, dictionary) {
  const map = mapOf(objects, dictionary.get("ToUnicode"));
  return nameOf(objects.resolve(dictionary.get("Subtype"))) === "Type0" ? composite(objects, dictionary, map) : simple(objects, dictionary, map);
}
function mapOf(objects, value) {
  const stream = objects.resolve(value);
  return stream instanceof Stream ? readCharacterMap(objects.data(stream), objects.allowance) : void 0;
}
function simple(objects, dictionary, map) {
  const encoding = encodingOf(objects, dictionary);
  const widths = widthsOfSimple(objects, dictionary);
  const known = Array.from({ length: 256 }, (_, code) => {
    const text = meant(map?.texts.get(code)) ?? encoding[code];
    return { text, width: widths[code] ?? usualWidth(text), isSpace: code === 32 };
  });
  return { glyphs: (bytes) => Array.from(bytes, (code) => known[code]) };
}
function composite(objects, dictionary, map) {
  const encoding = objects.resolve(dictionary.get("Encoding"));
  const name = nameOf(encoding) ?? "";
  const descendant = objects.dictionary(objects.array(dictionary.get("DescendantFonts"))[0]);
  const widthOf = widthsOfComposite(objects, descendant);
  const decoder = map ? void 0 : decoderOf(name);
  if (decoder) return { glyphs: (bytes) => Array.from(decoder(bytes), glyphOfText) };
  const own = encoding instanceof Stream ? mapOf(objects, encoding) : void 0;
  const unicode = isUnicode(name);
  return {
    glyphs: (bytes) => compositeCodes(bytes, own ?? (name.startsWith("Identity") ? void 0 : map)).map((code) => {
      const value = numberOf2(code);
      const text = meant(map?.texts.get(value)) ?? (unicode ? meant(String.fromCharCode(value)) : void 0);
      const width = own || unicode ? 1 : widthOf(value);
      return { text, width, isSpace: code.length === 1 && value === 32 };
    })
  };
}
function glyphOfText(text) {
  return { text, width: usualWidth(text), isSpace: text === " " };
}
var BULLETS = /^[\uf06c-\uf06f\uf071\uf075-\uf077\uf09f\uf0a7-\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc]$/;
function meant(text) {
  if (text === void 0 || text === "") return void 0;
  if (BULLETS.test(text)) return "\u2022";
  return /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd-\uffff]/.test(text) ? void 0 : text;
}

// src/formats/pdf/matrix.ts
var IDENTITY = [1, 0, 0, 1, 0, 0];
function times(inner, outer) {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}
function matrixOf(values) {
  const numbers = values.slice(-6).filter((value) => typeof value === "number");
  const [a, b, c, d, e, f] = numbers;
  return f === void 0 ? IDENTITY : [a, b, c, d, e, f];
}

// src/formats/pdf/graphics-state.ts
function initialState(matrix = IDENTITY) {
  return {
    matrix,
    font: void 0,
    size: 1,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0
  };
}
var TextPosition = class {
  #line = IDENTITY;
  #text = IDENTITY;
  set(matrix) {
    this.#line = matrix;
    this.#text = matrix;
  }
  /** Begins a line at an offset from where the last one began. */
  nextLine(x, y) {
    this.set(times([1, 0, 0, 1, x, y], this.#line));
  }
  /** Moves on along the line, in units of text that is not scaled. */
  advance(x) {
    this.#text = times([1, 0, 0, 1, x, 0], this.#text);
  }
  /** From a font's units to those of the page. */
  matrix(state) {
    const { size, scale, rise } = state;
    return times(times([size * scale, 0, 0, size, 0, rise], this.#text), state.matrix);
  }
};
function setState(operator, operands, state, position) {
  const [before, number] = [numberOf(operands.at(-2), 0), numberOf(operands.at(-1), 0)];
  switch (operator) {
    case "cm":
      state.matrix = times(matrixOf(operands), state.matrix);
      break;
    case "BT":
      position.set(IDENTITY);
      break;
    case "Tm":
      position.set(matrixOf(operands));
      break;
    case "Tc":
      state.characterSpacing = number;
      break;
    case "Tw":
      state.wordSpacing = number;
      break;
    case "Tz":
      state.scale = number / 100;
      break;
    case "TL":
      state.leading = number;
      break;
    case "Ts":
      state.rise = number;
      break;
    case "Tr":
      state.mode = number;
      break;
    case "TD":
      state.leading = -number;
      position.nextLine(before, number);
      break;
    case "Td":
      position.nextLine(before, number);
      break;
    case '"':
      state.wordSpacing = numberOf(operands.at(-3), 0);
      state.characterSpacing = before;
      position.nextLine(0, -state.leading);
      break;
    case "'":
    case "T*":
      position.nextLine(0, -state.leading);
      break;
    default:
  }
}

// src/formats/pdf/content.ts
var FORMS = 12;
var LOGO = 1e5;
var FONT = 2e3;
var SAVED = 512;
var ContentReader = class {
  shown = { characters: 0, unmapped: 0, hidden: 0, pictures: 0, partial: false };
  #objects;
  #allowance;
  #layout;
  #fonts;
  #position = new TextPosition();
  constructor(objects, layout, fonts) {
    this.#objects = objects;
    this.#allowance = objects.allowance;
    this.#layout = layout;
    this.#fonts = fonts;
  }
  /** @throws FormatError when the content cannot be unpacked, or costs too much. */
  read(content, resources, matrix, depth = 0) {
    const lexer = new Lexer(content, this.#allowance);
    const saved = [];
    let state = initialState(matrix);
    for (; ; ) {
      const { operands, operator } = readOperation(lexer);
      if (operator === void 0) return;
      if (operator === "q") {
        if (saved.length < SAVED) saved.push({ ...state });
      } else if (operator === "Q") state = saved.pop() ?? state;
      else if (operator === "ID") skipPicture(lexer);
      else if (operator === "EI") this.#picture(state.matrix);
      else if (operator === "Do") this.#draw(nameOf(operands.at(-1)), state, resources, depth);
      else this.#apply(operator, operands, state, resources);
    }
  }
  #apply(operator, operands, state, resources) {
    const last = operands.at(-1);
    if (operator === "Tf") {
      state.size = numberOf(last, 0);
      state.font = this.#font(operands.at(-2), resources);
    } else {
      setState(operator, operands, state, this.#position);
      if (operator === "TJ") this.#show(Array.isArray(last) ? last : [], state);
      else if (operator === "Tj" || operator === "'" || operator === '"') this.#show([last], state);
    }
  }
  #font(name, resources) {
    if (!(name instanceof Name)) return void 0;
    const fonts = this.#objects.dictionary(resources.get("Font"));
    const dictionary = this.#objects.dictionary(fonts?.get(name.name));
    if (!dictionary) return void 0;
    const known = this.#fonts.get(dictionary);
    if (known) return known;
    this.#allowance.step(FONT);
    const font = fontOf(this.#objects, dictionary);
    this.#fonts.set(dictionary, font);
    return font;
  }
  /** Strings, and numbers between them that move the next one to the left, in thousandths. */
  #show(pieces, state) {
    for (const piece of pieces) {
      if (typeof piece === "number") {
        this.#position.advance(-piece / 1e3 * state.size * state.scale);
      } else if (piece instanceof Uint8Array) this.#showString(piece, state);
    }
  }
  #showString(bytes, state) {
    const { font, size, scale, characterSpacing, wordSpacing, mode } = state;
    this.#allowance.step(bytes.length);
    if (!font) {
      this.shown.characters += bytes.length;
      this.shown.unmapped += bytes.length;
      return;
    }
    const start = this.#position.matrix(state);
    let text = "";
    let advance = 0;
    for (const glyph of font.glyphs(bytes)) {
      this.shown.characters += 1;
      if (glyph.text === void 0) this.shown.unmapped += 1;
      text += glyph.text ?? "\uFFFD";
      advance += (glyph.width * size + characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
    }
    this.#position.advance(advance);
    if (mode === 3 || mode === 7) this.shown.hidden += text.trim().length;
    else if (text !== "") this.#layout.add({ text, start, end: this.#position.matrix(state) });
  }
  /** A picture, or a form: content that is kept apart, with resources of its own. */
  #draw(name, state, resources, depth) {
    const objects = this.#objects.dictionary(resources.get("XObject"));
    const drawn = this.#objects.resolve(objects?.get(name ?? ""));
    if (drawn instanceof Stream) this.drawStream(drawn, state.matrix, resources, depth);
  }
  /** A picture fills the square of one unit. */
  #picture([a, b, c, d]) {
    this.shown.pictures += 1;
    if (!(Math.abs(a * d - b * c) <= LOGO)) this.shown.partial = true;
  }
  /** Shows a form or notes a picture. */
  drawStream(drawn, matrix, resources, depth = 0) {
    if (nameOf(this.#objects.resolve(drawn.dictionary.get("Subtype"))) === "Image") this.#picture(matrix);
    else if (depth >= FORMS) this.shown.partial = true;
    else {
      const own = matrixOf(this.#objects.array(drawn.dictionary.get("Matrix")));
      const inner = this.#objects.dictionary(drawn.dictionary.get("Resources")) ?? resources;
      const position = this.#position;
      this.#position = new TextPosition();
      this.read(this.#objects.data(drawn), inner, times(own, matrix), depth + 1);
      this.#position = position;
    }
  }
};
function skipPicture(lexer) {
  const { bytes } = lexer;
  for (let at = lexer.position + 1; at + 2 < bytes.length; at += 1) {
    if (bytes[at] !== 69 || bytes[at + 1] !== 73) continue;
    if (isSpace(bytes[at - 1]) && (isSpace(bytes[at + 2]) || at + 2 === bytes.length)) {
      lexer.position = at;
      return;
    }
  }
  lexer.position = bytes.length;
}

// src/formats/pdf/layout.ts
var SPACE = 0.15;
var SAME_LINE = 0.5;
var COLUMN = 4;
var WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
var Layout = class {
  #lines = [];
  #line = [];
  #y = 0;
  #last;
  add(run) {
    const start = placeOf(run.start);
    const end = placeOf(run.end);
    const last = this.#last;
    this.#last = { run, start, end };
    if (!last) {
      this.#begin(run, start);
      return;
    }
    const [x, y] = [start.x - last.end.x, start.y - last.end.y];
    const size = Math.max(start.size, last.end.size) || 1;
    const across = Math.abs(y * last.end.dx - x * last.end.dy) / size;
    const turned = start.dx * last.end.dx + start.dy * last.end.dy < 0.9;
    const gap = (x * last.end.dx + y * last.end.dy) / size;
    const again = Math.hypot(start.x - last.start.x, start.y - last.start.y) / size;
    if (run.text === last.run.text && again < SPACE) return;
    if (!(across <= SAME_LINE) || !(Math.abs(gap) <= COLUMN) || turned) {
      this.#finish();
      this.#begin(run, start);
      return;
    }
    if (Math.abs(gap) > SPACE && mayPart(this.#line.at(-1), run.text)) this.#line.push(" ");
    this.#line.push(run.text);
  }
  /** The lines so far. */
  lines() {
    this.#finish();
    this.#last = void 0;
    return this.#lines;
  }
  #begin(run, { y }) {
    this.#line = [run.text];
    this.#y = y;
  }
  #finish() {
    const text = this.#line.join("").replace(/[ \t\u00a0]+/g, " ").trim();
    if (text !== "") this.#lines.push({ text, y: this.#y });
    this.#line = [];
  }
};
function placeOf([a, b, c, d, x, y]) {
  const length = Math.hypot(a, b) || 1;
  return { x, y, size: Math.hypot(c, d), dx: a / length, dy: b / length };
}
function mayPart(before, after) {
  const [left, right] = [before.at(-1) ?? " ", after.at(0) ?? " "];
  return left !== " " && right !== " " && !(WIDE.test(left) && WIDE.test(right));
}

// src/formats/pdf/letters.ts
var RADICALS = new Map(
  "\u2EC5\u89C1 \u2ECB\u8F66 \u2ED3\u957F \u2ED4\u95E8 \u2ED8\u9752 \u2ED9\u97E6 \u2EDA\u9875 \u2EDB\u98CE \u2EDC\u98DE \u2EDD\u98DF \u2EE2\u9A6C \u2EE3\u9AA8 \u2EE4\u9B3C \u2EE5\u9C7C \u2EE6\u9E1F \u2EEC\u9F50 \u2EF0\u9F99 \u2EC1\u864E \u2EA0\u6C11 \u2EC4\u897F".split(" ").map(([radical, character]) => [radical, character])
);
function asLetters(line) {
  return line.replace(/[\ufb00-\ufb06\u2f00-\u2fd5]/g, (character) => character.normalize("NFKC")).replace(/[\u2e80-\u2eff]/g, (character) => RADICALS.get(character) ?? character).replace(/[\u00ad\u2010\u2011]/g, "-");
}

// src/formats/pdf/filters.ts
import { inflateSync } from "node:zlib";

// src/formats/pdf/predictor.ts
var ROW = 1 << 20;
function unpredicted(bytes, parameters) {
  const predictor = numberOf(parameters?.get("Predictor"), 1);
  if (!parameters || predictor <= 1) return bytes;
  const colors = numberOf(parameters.get("Colors"), 1);
  const bits = numberOf(parameters.get("BitsPerComponent"), 8);
  const row = Math.ceil(colors * bits * numberOf(parameters.get("Columns"), 1) / 8);
  const pixel = Math.max(1, Math.ceil(colors * bits / 8));
  if (predictor < 10 || !(row >= 1 && row <= ROW) || !(pixel <= row))
    throw new FormatError("unsupported", "has text that is packed in a way that is not read here");
  const rows = Math.ceil(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  let length = 0;
  for (let index = 0; index < rows; index += 1) {
    const from = index * (row + 1);
    const line = bytes.subarray(from + 1, from + 1 + row);
    undo(bytes[from], line, out, length, { row, pixel });
    length += line.length;
  }
  return out.subarray(0, length);
}
function undo(kind, line, out, start, { row, pixel }) {
  for (let at = 0; at < line.length; at += 1) {
    const left = at >= pixel ? out[start + at - pixel] : 0;
    const up = start >= row ? out[start + at - row] : 0;
    const corner = at >= pixel && start >= row ? out[start + at - row - pixel] : 0;
    const guess = kind === 1 ? left : kind === 2 ? up : kind === 3 ? left + up >> 1 : kind === 4 ? paeth(left, up, corner) : 0;
    out[start + at] = line[at] + guess;
  }
}
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

// src/formats/pdf/filters.ts
function unfiltered(bytes, filter, parameters, allowance) {
  switch (filter) {
    case "FlateDecode":
    case "Fl":
      return unpredicted(inflated(bytes, allowance), parameters);
    case "ASCII85Decode":
    case "A85":
      return charged(fromAscii85(bytes), allowance);
    case "ASCIIHexDecode":
    case "AHx":
      return charged(fromHex(bytes), allowance);
    default:
      throw new FormatError("unsupported", `has text that is packed in a way that is not read here`);
  }
}
function inflated(bytes, allowance) {
  try {
    return charged(inflateSync(bytes, { maxOutputLength: allowance.room }), allowance);
  } catch (error) {
    if (error instanceof FormatError || error.code === "ERR_BUFFER_TOO_LARGE")
      throw tooCostly();
    throw new FormatError("malformed", "holds compressed data that cannot be unpacked");
  }
}
function charged(bytes, allowance) {
  allowance.unpacked(bytes.length);
  return bytes;
}
function fromAscii85(bytes) {
  const zeros = bytes.reduce((count2, code) => count2 + (code === 122 ? 1 : 0), 0);
  const out = new Uint8Array(bytes.length + 3 * zeros + 4);
  let length = 0;
  let value = 0;
  let count = 0;
  const put = (digits) => {
    for (let index = 0; index < digits; index += 1) out[length + index] = value / 256 ** (3 - index) & 255;
    length += digits;
    value = 0;
    count = 0;
  };
  for (const code of bytes) {
    if (code === 126) break;
    if (code === 122 && count === 0) put(4);
    if (code < 33 || code > 117) continue;
    value = value * 85 + code - 33;
    count += 1;
    if (count === 5) put(4);
  }
  if (count > 1) {
    const digits = count - 1;
    for (; count < 5; count += 1) value = value * 85 + 84;
    put(digits);
  }
  return out.subarray(0, length);
}
function fromHex(bytes) {
  const digits = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const hex = digits.replace(/>[\s\S]*$/, "").replace(/[^0-9a-f]/gi, "");
  return Buffer.from(hex.length % 2 ? `${hex}0` : hex, "hex");
}

// src/formats/pdf/marks.ts
function numberBefore(bytes, at) {
  const generation = digitsBefore(bytes, at);
  const digits = generation && digitsBefore(bytes, generation.start);
  return digits?.value;
}
function digitsBefore(bytes, at) {
  let end = at;
  while (at - end < BLANKS && isSpace(bytes[end - 1])) end -= 1;
  let start = end;
  while (end - start < DIGITS2 && bytes[start - 1] >= 48 && bytes[start - 1] <= 57) start -= 1;
  if (end === at || start === end) return void 0;
  return { value: Number(bytes.toString("latin1", start, end)), start };
}
var [BLANKS, DIGITS2] = [8, 10];
function streamExtent(bytes, at, length) {
  const start = bytes[at] === 13 ? bytes[at + 1] === 10 ? at + 2 : at + 1 : bytes[at] === 10 ? at + 1 : at;
  if (length >= 0 && start + length <= bytes.length) {
    let mark = start + length;
    while (mark < start + length + 4 && isSpace(bytes[mark])) mark += 1;
    if (bytes.subarray(mark, mark + 9).equals(END)) return { start, end: start + length };
  }
  const end = bytes.indexOf(END, start);
  return { start, end: end === -1 ? bytes.length : end };
}
var END = Buffer.from("endstream");

// src/formats/pdf/objects.ts
var HOPS = 16;
var FILTERS = 4;
var UNPACKING = 100;
var PdfObjects = class {
  allowance;
  /** Trailers, and the dictionaries of streams that are trailers too; the last one counts most. */
  trailers = [];
  #values = /* @__PURE__ */ new Map();
  #packed = /* @__PURE__ */ new Map();
  /** @throws FormatError when the file is too costly to go through. */
  constructor(bytes, allowance) {
    this.allowance = allowance;
    this.#scan(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  }
  /** All objects that are dictionaries or streams by themselves. */
  *dictionaries() {
    for (const number of [...this.#values.keys(), ...this.#packed.keys()]) {
      const found = this.dictionary(new Reference(number));
      if (found) yield found;
    }
  }
  /** The value itself, where there is a reference to it; null for one that leads nowhere. */
  resolve(value) {
    let found = value ?? null;
    for (let hops = 0; found instanceof Reference; hops += 1) {
      if (hops === HOPS) return null;
      found = this.#get(found.number);
    }
    return found;
  }
  /** A dictionary, or that of a stream. */
  dictionary(value) {
    const found = this.resolve(value);
    if (found instanceof Stream) return found.dictionary;
    return found instanceof Map ? found : void 0;
  }
  array(value) {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : [];
  }
  /** The unpacked bytes of a stream. @throws FormatError */
  data({ dictionary, raw }) {
    const filter = this.resolve(dictionary.get("Filter") ?? dictionary.get("F"));
    const filters = Array.isArray(filter) ? filter : filter === null ? [] : [filter];
    if (filters.length > FILTERS) throw new FormatError("malformed", "holds data that are packed too often");
    this.allowance.step(UNPACKING);
    const parameters = this.resolve(dictionary.get("DecodeParms") ?? dictionary.get("DP"));
    let bytes = raw;
    if (filters.length === 0) this.allowance.unpacked(raw.length);
    for (const [index, each] of filters.entries()) {
      const own = Array.isArray(parameters) ? parameters[index] : parameters;
      bytes = unfiltered(bytes, nameOf(this.resolve(each)) ?? "", this.dictionary(own), this.allowance);
    }
    return bytes;
  }
  #get(number) {
    const packed = this.#packed.get(number);
    if (packed) {
      this.#packed.delete(number);
      const { operands } = readOperation(new Lexer(packed.bytes, this.allowance, packed.at));
      this.#values.set(number, operands[0] ?? null);
    }
    return this.#values.get(number) ?? null;
  }
  #scan(bytes) {
    let object = bytes.indexOf("obj");
    let trailer = bytes.indexOf("trailer");
    while (object !== -1 || trailer !== -1) {
      const isTrailer = trailer !== -1 && (object === -1 || trailer < object);
      const end = isTrailer ? this.#readTrailer(bytes, trailer + 7) : this.#readObject(bytes, object);
      if (object !== -1 && object < end) object = bytes.indexOf("obj", end);
      if (trailer !== -1 && trailer < end) trailer = bytes.indexOf("trailer", end);
    }
  }
  /** Reads a trailer's dictionary; returns where to go on. */
  #readTrailer(bytes, at) {
    const lexer = new Lexer(bytes, this.allowance, at);
    const { operands } = readOperation(lexer);
    if (operands[0] instanceof Map) this.trailers.push(operands[0]);
    return lexer.position;
  }
  /** Reads the object whose `obj` stands at an offset; returns where to go on. */
  #readObject(bytes, at) {
    this.allowance.step();
    const number = numberBefore(bytes, at);
    if (number === void 0) return at + 3;
    this.allowance.object();
    const lexer = new Lexer(bytes, this.allowance, at + 3);
    const { operands, operator } = readOperation(lexer);
    const value = operands[0] ?? null;
    this.#packed.delete(number);
    if (operator !== "stream" || !(value instanceof Map)) {
      this.#values.set(number, value);
      return operator === "obj" ? lexer.position - 3 : lexer.position;
    }
    const { start, end } = streamExtent(bytes, lexer.position, numberOf(value.get("Length"), -1));
    const stream = new Stream(value, bytes.subarray(start, end));
    this.#values.set(number, stream);
    const type = nameOf(value.get("Type"));
    if (type === "XRef") this.trailers.push(value);
    if (type === "ObjStm") this.#readPacked(stream);
    return end;
  }
  /** Notes the objects of an object stream (7.5.7): pairs of number and offset, then the objects. */
  #readPacked(stream) {
    let bytes;
    try {
      bytes = this.data(stream);
    } catch (error) {
      if (error instanceof FormatError && error.fault !== "oversized") return;
      throw error;
    }
    const first = numberOf(stream.dictionary.get("First"), bytes.length);
    const lexer = new Lexer(bytes.subarray(0, first), this.allowance);
    for (; ; ) {
      const [number, at] = [lexer.next(), lexer.next()];
      if (typeof number !== "number" || typeof at !== "number") return;
      this.allowance.object();
      this.#values.delete(number);
      this.#packed.set(number, { bytes, at: first + at });
    }
  }
};

// src/formats/pdf/pages.ts
var PAGES = 1e3;
function pagesOf(objects) {
  const pages = [];
  const catalog = catalogOf(objects);
  if (!catalog) throw new FormatError("malformed", "has no pages that can be found");
  const seen = /* @__PURE__ */ new Set();
  const left = [
    { node: catalog.get("Pages"), resources: /* @__PURE__ */ new Map() }
  ];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node } = next;
    if (node instanceof Reference) {
      if (seen.has(node.number)) continue;
      seen.add(node.number);
    }
    objects.allowance.step();
    const dictionary = objects.dictionary(node);
    if (!dictionary) throw missing();
    const resources = objects.dictionary(dictionary.get("Resources")) ?? next.resources;
    if (dictionary.has("Kids")) {
      for (const kid of objects.array(dictionary.get("Kids")).toReversed())
        left.push({ node: kid, resources });
    } else if (pages.push({ dictionary, resources }) > PAGES) {
      throw new FormatError("oversized", `has more than ${PAGES} pages`);
    }
  }
  if (pages.length === 0) throw new FormatError("malformed", "has no pages that can be found");
  return pages;
}
function contentOf(objects, page) {
  const contents = objects.resolve(page.dictionary.get("Contents"));
  if (contents === null && !page.dictionary.has("Contents")) return new Uint8Array();
  const streams = (Array.isArray(contents) ? contents : [contents]).flatMap((each) => {
    const stream = objects.resolve(each);
    if (!(stream instanceof Stream)) throw missing();
    return [objects.data(stream), Buffer.from("\n")];
  });
  return Buffer.concat(streams);
}
function missing() {
  return new FormatError("truncated", "is cut short: some of its pages are missing");
}
function catalogOf(objects) {
  for (const trailer of objects.trailers.toReversed()) {
    const root = objects.dictionary(trailer.get("Root"));
    if (root?.has("Pages")) return root;
  }
  let last;
  for (const dictionary of objects.dictionaries())
    if (nameOf(dictionary.get("Type")) === "Catalog") last = dictionary;
  return last;
}

// src/formats/pdf/recognize.ts
var PDF_LIMIT = 16 * 1024 * 1024;
var PDF_MARK_WITHIN = 1024;
function isPdf(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_MARK_WITHIN)).includes(
    "%PDF-"
  );
}

// src/formats/pdf/running-lines.ts
var EDGE = 2;
var PAGE_NUMBER = /^(?:page|p\.|seite|第)?\s*[-–—]?\s*\d{1,4}\s*(?:页|頁)?(?:\s*(?:\/|of|von|sur|de|di|van|из|,|，|共)\s*共?\s*\d{1,4}\s*(?:页|頁)?)?\s*[-–—]?$/i;
function withoutRepeated(pages) {
  const seen = /* @__PURE__ */ new Set();
  return pages.map((lines) => {
    const byHeight = [...lines.keys()].sort((a, b) => lines[b].y - lines[a].y || a - b);
    const edges = /* @__PURE__ */ new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
    const dropped = /* @__PURE__ */ new Set();
    const own = [];
    for (const index of edges) {
      const { text } = lines[index];
      const key = text.replace(/\d+/g, "#");
      if (PAGE_NUMBER.test(text) || seen.has(key)) dropped.add(index);
      own.push(key);
    }
    for (const key of own) seen.add(key);
    return lines.filter((_, index) => !dropped.has(index)).map(({ text }) => text);
  });
}

// src/formats/pdf/text.ts
var UNMAPPED = 0.03;
var LEAST = 40;
function readPdfText(bytes) {
  if (!isPdf(bytes)) throw new FormatError("malformed", "is no PDF file");
  if (bytes.length > PDF_LIMIT) throw tooCostly();
  const objects = new PdfObjects(bytes, new Allowance());
  if (objects.trailers.some((trailer) => objects.dictionary(trailer.get("Encrypt"))))
    throw new FormatError("unsupported", "is encrypted");
  const fonts = /* @__PURE__ */ new Map();
  const pages = pagesOf(objects).map((page) => readPage(objects, page, fonts));
  const total = pages.reduce(
    (sum, { shown }) => ({
      characters: sum.characters + shown.characters,
      unmapped: sum.unmapped + shown.unmapped,
      hidden: sum.hidden + shown.hidden,
      pictures: sum.pictures + shown.pictures,
      partial: sum.partial || shown.partial || shown.characters === 0 && shown.pictures > 0
    }),
    { characters: 0, unmapped: 0, hidden: 0, pictures: 0, partial: false }
  );
  refuseWithoutText(total);
  const lines = withoutRepeated(pages.map((page) => page.lines));
  const lastLines = [];
  for (const own of lines) lastLines.push((lastLines.at(-1) ?? 0) + own.length);
  return {
    text: lines.flat().map(asLetters).join("\n"),
    whole: total.unmapped === 0 && total.hidden === 0 && !total.partial && hasEnd(bytes),
    pageOf: (line) => Math.max(1, lastLines.findIndex((last) => line <= last) + 1)
  };
}
function hasEnd(bytes) {
  return Buffer.from(bytes.subarray(-1024)).includes("%%EOF");
}
function readPage(objects, page, fonts) {
  const layout = new Layout();
  const reader = new ContentReader(objects, layout, fonts);
  reader.read(contentOf(objects, page), page.resources);
  const written = [];
  for (const annotation of objects.array(page.dictionary.get("Annots"))) {
    const appearance = objects.dictionary(objects.dictionary(annotation)?.get("AP"));
    const normal = objects.resolve(appearance?.get("N"));
    if (normal instanceof Stream) reader.drawStream(normal, IDENTITY, page.resources);
    else written.push(...writtenOn(objects, annotation));
  }
  return { lines: [...layout.lines(), ...written], shown: reader.shown };
}
function writtenOn(objects, annotation) {
  const dictionary = objects.dictionary(annotation);
  const contents = objects.resolve(dictionary?.get("Contents"));
  if (nameOf(objects.resolve(dictionary?.get("Subtype"))) !== "FreeText") return [];
  return contents instanceof Uint8Array ? [{ text: textString(contents), y: 0 }] : [];
}
function textString(bytes) {
  const isUtf16 = bytes[0] === 254 && bytes[1] === 255;
  const text = isUtf16 ? new TextDecoder("utf-16be").decode(bytes) : Array.from(bytes, (code) => windowsCharacter(code) ?? " ").join("");
  return text.replace(/\s+/g, " ");
}
function refuseWithoutText({ characters, unmapped, hidden, pictures }) {
  if (characters - hidden < LEAST) {
    if (pictures === 0) throw new FormatError("unsupported", "has no text");
    throw new FormatError(
      "unsupported",
      hidden > 0 ? "is a scan: the text in it is only what a machine took it for" : "is a scan: it has no text"
    );
  }
  if (unmapped > characters * UNMAPPED)
    throw new FormatError("unsupported", "does not say which characters its text is made of");
}

// src/formats/pdf/read.ts
function readPdf(bytes) {
  try {
    return readPdfText(bytes);
  } catch (error) {
    const { problem } = faultOf(error);
    return { problem };
  }
}
export {
  readPdf
};
