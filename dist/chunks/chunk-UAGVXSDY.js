import {
  copiedProjectsOf,
  isHere,
  isMainReadme,
  isNamedLike,
  isOtherVersion,
  isOwner,
  isThisRepository,
  pathOf,
  pathPoints,
  placesOf,
  readAddress,
  readIdentity,
  sameMaker,
  simplify,
  stageOfPath,
  words
} from "./chunk-BSFSWPZ2.js";
import {
  tensorFilesOf
} from "./chunk-QLJJHAEB.js";
import {
  POINTER_LIMIT,
  beginsAsPointer,
  inParallel,
  pointerIn
} from "./chunk-2O6RNR2R.js";
import {
  documentGapsOf,
  documentOf,
  documentPathsOf,
  mainReadmeOf
} from "./chunk-3CGWJQJN.js";
import {
  isUnder
} from "./chunk-EHPFZYZU.js";
import {
  byPath
} from "./chunk-L2WR6GV5.js";
import {
  folderOf,
  nameOf,
  pathIn,
  placeOf
} from "./chunk-VS7CZNAZ.js";
import {
  judgeGlobals
} from "./chunk-3GMZQTYA.js";
import {
  openSource
} from "./chunk-R33KIFFO.js";
import {
  FormatError,
  faultOf
} from "./chunk-REKS6S2V.js";
import {
  evaluateMof
} from "./chunk-5LWAMZND.js";
import {
  mayClaim,
  sentencesOf
} from "./chunk-S5O4K7CO.js";
import {
  lineAt
} from "./chunk-I4UI3YQT.js";
import {
  RULES
} from "./chunk-ZHEA5FBP.js";
import {
  restrictionList
} from "./chunk-HIE5L6R6.js";
import {
  COMPONENT_IDS,
  COMPONENT_NAMES,
  LABELS,
  LABEL_NAMES,
  LEVELS,
  RULE_IDS,
  SCOPES,
  atLeast,
  isFound,
  isLabel
} from "./chunk-UJEVNEJF.js";
import {
  __commonJS,
  __toESM
} from "./chunk-7VZ5H7B6.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts2 = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts2.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts2.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts2;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts2 = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts2.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts2.push(value);
      return parts2;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining2 = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining2())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining2()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining2());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining2().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining2())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining2());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining2();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed2 = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed2.output = parse.fastpaths(input, options);
      }
      if (!parsed2.output) {
        parsed2 = parse(input, options);
      }
      return picomatch2.compileRe(parsed2, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/claims/sources/declared.ts
function claimDeclared(declaration) {
  if (!declaration?.label) return [];
  const { value, ...place } = declaration.label;
  return [{ label: value, subject: "model", ...place, quote: `label: ${value}`, source: "metadata" }];
}

// src/claims/read.ts
var NAMING_DOCUMENTS = 3;
async function readClaims(release, declaration) {
  return [
    ...claimDeclared(declaration),
    ...await claimsInMof(release),
    ...await claimsBeyond(release, declaration)
  ];
}
async function claimsInMof(release) {
  if (!release.files.some(({ path }) => /^[^/]+\.ya?ml$/i.test(path))) return [];
  const { readMofClaims } = await import("./mof-UUFE6M5S.js");
  return readMofClaims(release);
}
async function claimsBeyond(release, declaration) {
  const paths2 = await documentPathsOf(release);
  const claiming = /* @__PURE__ */ new Set();
  for (const path of paths2) {
    const source = await release.text(path);
    if (source !== void 0 && mayClaim(source)) claiming.add(path);
  }
  const naming = claiming.size || mayClaim(JSON.stringify(release.about)) ? paths2.slice(0, NAMING_DOCUMENTS) : [];
  const documents = /* @__PURE__ */ new Map();
  for (const path of /* @__PURE__ */ new Set([...naming, ...claiming])) {
    const document = await documentOf(release, path);
    if (document) documents.set(path, document);
  }
  const { claimsIn } = await import("./claims-in-U5MVDQ2J.js");
  return claimsIn(release, declaration, documents, claiming);
}

// src/declaration/read.ts
var DECLARATION_FILES = ["open-label.yml", "open-label.yaml", ".github/open-label.yml"];
async function readDeclaration(release, file) {
  const found = file ?? DECLARATION_FILES.find((name) => release.has(name));
  if (!found) return { declaration: void 0, observations: [] };
  const { parseDeclaration } = await import("./parse-XQ4FURLW.js");
  return parseDeclaration(release, found);
}

// src/text/figures.ts
var THOUSANDS = ["", " k", " M", " B", " T"];
var BYTES = ["bytes", "kB", "MB", "GB", "TB", "PB"];
function countInWords(count) {
  const { figure, step } = scaled(count, THOUSANDS.length - 1);
  return `${figure}${THOUSANDS[step]}`;
}
function bytesInWords(bytes) {
  const { figure, step } = scaled(bytes, BYTES.length - 1);
  if (step === 0) return bytes === 1 ? "1 byte" : `${figure} bytes`;
  return `${figure} ${BYTES[step]}`;
}
function counted(count, noun, plural = `${noun}s`) {
  return `${countInWords(count)} ${count === 1 ? noun : plural}`;
}
function scaled(value, steps) {
  let step = 0;
  let rest = value;
  while (step < steps && rest >= (step === 0 ? 1e3 : 999.5)) {
    rest /= 1e3;
    step += 1;
  }
  if (step === 0) return { figure: String(Math.round(rest)), step };
  return { figure: rest < 99.95 ? rest.toFixed(1).replace(/\.0$/, "") : String(Math.round(rest)), step };
}

// src/formats/data-files.ts
var ALLOWANCE = 32 * 1024 * 1024;
var CORPUS_BYTES = 1e5;
var compressed = (format) => async () => ({ format });
var DATA_FORMATS = [
  {
    ending: /\.(?:jsonl|ndjson|json|csv|tsv|txt)\.(?:gz|zst|xz|bz2)$/,
    read: async (_source, _release, path) => ({ format: `compressed ${formatWord(path)}` })
  },
  { ending: /\.parquet$/, read: async (source) => (await import("./parquet-AIIQEZGS.js")).readParquet(source) },
  { ending: /\.(?:arrow|feather)$/, read: async (source) => (await import("./arrow-EE3X4CMJ.js")).readArrow(source) },
  {
    ending: /\.(?:jsonl|ndjson)$/,
    read: async (source) => (await import("./text-rows-HJGJX4UP.js")).readJsonLines(source)
  },
  { ending: /\.csv$/, read: async (source) => (await import("./text-rows-HJGJX4UP.js")).readDelimited(source, "CSV") },
  { ending: /\.tsv$/, read: async (source) => (await import("./text-rows-HJGJX4UP.js")).readDelimited(source, "TSV") },
  { ending: /\.json$/, read: async (source) => (await import("./text-rows-HJGJX4UP.js")).readJsonRecords(source) },
  { ending: /\.tar$/, read: async (source) => (await import("./record-files-ZGU6L7KJ.js")).readWebDataset(source) },
  { ending: /\.(?:tar\.(?:gz|zst|xz|bz2)|tgz)$/, read: compressed("compressed archive") },
  {
    ending: /\.tfrecords?(?:-\d+-of-\d+)?$/,
    read: async (source) => (await import("./record-files-ZGU6L7KJ.js")).readTfRecords(source)
  },
  {
    ending: /\.idx$/,
    read: async (source, release, path) => (await import("./token-files-6SC66IDK.js")).readMegatronIndex(release, path, source)
  },
  {
    ending: /\.bin$/,
    read: async (source, release, path) => (await import("./token-files-6SC66IDK.js")).readTokenBin(release, path, source)
  },
  { ending: /\.npy$/, read: readArray },
  { ending: /\.txt$/, read: async (source) => source.size < CORPUS_BYTES ? void 0 : { format: "text" } }
];
async function readDataFile(release, path) {
  const row = rowFor(path);
  if (!row) return void 0;
  let bytes;
  try {
    const source = await openSource(release, path, ALLOWANCE);
    bytes = source.size;
    const start = bytes <= POINTER_LIMIT ? await source.read(0, bytes) : void 0;
    const pointer = start && pointerIn(start);
    if (pointer) return { format: formatWord(path), bytes: pointer.size, pointer: pointer.system };
    if (start && beginsAsPointer(start))
      throw new FormatError("malformed", "is a pointer that names no file");
    const found = await row.read(source, release, path);
    return found && { ...found, bytes };
  } catch (error) {
    return {
      format: formatWord(path),
      ...bytes !== void 0 && { bytes },
      problem: faultOf(error).problem
    };
  }
}
async function describeDataFile(release, path) {
  const file = await readDataFile(release, path);
  if (!file || file.problem !== void 0 || file.count === 0) return void 0;
  if (file.pointer) return `${file.format}, ${bytesInWords(file.bytes ?? 0)}, a ${file.pointer} pointer`;
  if (file.count === void 0) return `${file.format}, ${bytesInWords(file.bytes ?? 0)}`;
  return `${file.estimated ? "about " : ""}${counted(file.count, file.unit ?? "row")}, ${file.format}`;
}
function rowFor(path) {
  const name = nameOf(path).toLowerCase();
  return DATA_FORMATS.find(({ ending }) => ending.test(name));
}
async function readArray(source) {
  const { readNpy } = await import("./numpy-O63UQM43.js");
  const { parameters, dtypes } = await readNpy(source);
  const dtype = Object.keys(dtypes ?? {})[0];
  return {
    format: `NumPy array${dtype ? ` of ${dtype}` : ""}`,
    ...parameters !== void 0 && { count: parameters, unit: "value" }
  };
}
function formatWord(path) {
  const ending = /\.(\w+)(?:\.(?:gz|zst|xz|bz2))?$/.exec(nameOf(path))?.[1]?.toLowerCase() ?? "";
  return { parquet: "Parquet", arrow: "Arrow", feather: "Arrow", tar: "tar archive", npy: "NumPy array" }[ending] ?? ending.toUpperCase();
}

// src/evidence/links/sentence.ts
var LENGTH_LIMIT = 500;
function sentenceAround(text, from, to) {
  const held = sentencesOf(text).filter(
    (sentence) => sentence.from < Math.max(to, from + 1) && sentence.to > from
  );
  const start = Math.max(held[0]?.from ?? from, from - LENGTH_LIMIT);
  const end = Math.min(held.at(-1)?.to ?? to, to + LENGTH_LIMIT);
  return text.slice(start, end).trim();
}
var POINTING = /^(?:[^\p{L}\p{N}]|\b(?:please|kindly|see|check|it|its|them|out|here|this|that|the|a|link|page|repo|repository|branch|folder|visit|refer|to|at|in|on|for|from|via|with|more|further|details?|information|feel|free|download|downloaded|find|found|try|can|could|be|you|also|is|are|available|accessed|and|have|take|look|read|click|github|gitlab)\b|详见|请?参[见考阅]|查看|点击|这里|此处|链接)+$/iu;
var POINTING_LENGTH = 120;
var PRONOUN = /^\W*(?:it|them|these|those)\W*$/i;
function tellingSentence(text, from, to) {
  const sentence = sentenceAround(text, from, to);
  const points = PRONOUN.test(text.slice(from, to)) || POINTING.test(sentence);
  if (sentence.length > POINTING_LENGTH || !points) return sentence;
  const before = sentencesOf(text).filter((each) => each.to <= from).findLast((each) => each.to > from - LENGTH_LIMIT && !sentence.startsWith(each.text));
  return before ? `${before.text.slice(-LENGTH_LIMIT)} ${sentence}` : sentence;
}
function lineAround(text, offset) {
  const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - LENGTH_LIMIT);
  const end = text.indexOf("\n", offset);
  return text.slice(start, Math.min(end < 0 ? text.length : end, offset + LENGTH_LIMIT)).trim();
}
function callAround(text, offset) {
  const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - LENGTH_LIMIT);
  const rest = text.slice(offset, offset + LENGTH_LIMIT);
  const end = /\)\s*(?:\n|$)|\n\s*\n/.exec(rest);
  return text.slice(start, offset + (end ? end.index : rest.length)).trim();
}

// src/evidence/links/wordings.ts
var OTHERS_HEADING = /\b(?:related|acknowledge?ments?|thanks|credits?|references|baselines?|community|third[- ]party|ecosystem|friend\w* links?|star history|contributors?|awesome|built (?:on|with|by)|projects? using|used by|powered by|(?:papers?|publications?|works?|research) (?:mentioning|citing|using|that (?:use|cite|mention))|solutions? with|derivatives?|downstream|derived (?:models?|works?)|comparison|gallery|showcase|resources? from|further reading|other (?:projects|works))\b|致谢|感谢|相关(?:工作|项目|链接)|参考|社区|衍生/i;
var OTHERS_SENTENCE = /\b(?:(?:is|are|was|were)? ?based (?:up)?on|built (?:up)?on|builds? (?:heavily |up)?(?:on|from)|on top of|fine-?tuned (?:from|on top|version of)|initiali[sz]ed (?:from|with)|derived from|starting from|distilled from|baselines?|compared? (?:to|with)|outperform\w*|thanks? (?:to|for)|grateful|inspired by|borrow\w*|adapted from|modified from|forked? (?:from|of)|similar to|as in|following the|licensed under|(?<!\b(?:official|our|this)(?: \w+)? )implementation (?:is )?(?:from|of)|codebase|proposed by|introduced (?:by|in))\b|基于|参考了|感谢|借鉴|对比/i;
var GIVES = /\b(?:releas\w+|open[- ]?sourc\w+|publish\w*|(?:made|make|is|are|be|now|publicly|freely)(?: \w+)? (?:available|hosted|accessible)|available (?:at|on|here|via|from|through|for)|downloads?(?:ed|ing)?|can be (?:found|accessed|obtained)|hosted|get (?:the|it|our)|provid\w+|uploaded|access (?:to )?|check ?out|here|model zoo|try)\b|下载|开源|发布|获取|链接|地址/i;
var FIRST_PERSON = /\b(?:we|our|ours|us|this (?:repo\w*|project|model|release|work|paper))\b|我们|本(?:项目|仓库|文|模型)/i;
var WEIGHTS_WORDS = /\b(?:weights?|checkpoints?|ckpts?|(?:pre-?trained|base|chat|instruct|final|released?|trained|our|all|the|these) models?|models?\b(?! (?:card|architecture|config))|model zoo|download link|delta|adapters?|lora)\b|权重|模型|下载/i;
var WEIGHTS_EXTENSIONS = /* @__PURE__ */ new Set([
  "bin",
  "ckpt",
  "gguf",
  "ggml",
  "h5",
  "keras",
  "msgpack",
  "nemo",
  "npz",
  "onnx",
  "pdparams",
  "pkl",
  "pt",
  "pth",
  "safetensors",
  "tflite",
  "distcp"
]);
var TRAINING_DATA = /\b(?:(?:pre-?|post-?|mid-?|continued? |continual )?train(?:s|ed|ing)?(?:[- ](?:on|with|using|data\w*|corpus|corpora|sets?|mix\w*|files?|samples|tokens|examples))|(?:pre-?|post-?|mid-?)train\w*|fine-?tuned (?:on|with|using)|fine-?tuning data\w*|sft|\bsteps\b[^.]{0,50}\bon\b|instruct(?:ion)?[- ]?(?:tun\w+|data\w*|following)|preference (?:data\w*|pairs)|(?:rl|dpo|rlhf|ppo|grpo)(?:[- ]\w+)? data\w*|data (?:mix\w*|composition|recipe|sources?|preparation)|training (?:set|data)|used to train|\bfor (?:the |our )?(?:[\w-]+ ){0,2}(?:pre-?)?training (?:of|stages?)\b|corpus|corpora)\b|训练(?:数据|集|语料)|预训练|语料|微调数据|指令数据/i;
var DATA_WORDS = /\b(?:data|data-?sets?|corpus|corpora|tokens|annotations?|datamix|collection of (?:texts?|images|documents))\b|数据|语料/i;
var NOT_TRAINING_DATA = /\b(?:eval\w*|benchmark\w*|bench|test(?:ing)? ?(?:set|data\w*|split)|tests?|leaderboard|arena|validation|held-?out|calibration|zero-shot|few-shot|harness|metrics?|human ?eval|mmlu|gsm-?8k|your (?:own )?(?:data\w*|corpus)|own data\w*|custom (?:data\w*|training)|example data\w*|toy|demo|sample data|dummy)\b|测试集|评测|评估|基准|自定义|示例数据/i;
var CREDITS_HEADING = /\b(?:related|acknowledge?ments?|thanks|credits?|references|citations?|citing|star history|contributors?|awesome|inspired|built (?:on|with|by)|powered by|derivatives?|downstream|derived|gallery|showcase)\b|致谢|感谢|相关(?:工作|项目|链接)|参考|引用/i;
var CREDITS_SENTENCE = /\b(?:thanks? (?:to|for)|thank\b|grateful|inspired by|borrow\w*|(?:adapted|modified|forked|taken|copied) from)\b|感谢|借鉴|参考了/i;
var PLANS_HEADING = /\b(?:to-?dos?|roadmap|future (?:work|plans)|upcoming)\b|待办|计划|路线图/i;
var TUNING_WORDS = /fine[-\s]?tun(?:e|es|ing)\b|\b(?:sft|dpo|grpo|ppo|rlhf|rlvr|q?lora|peft)\b|\b(?:instruction|prompt|p)-?\s?tun(?:e|ing)\b|\bpost-?train(?:ing)?\b|\breinforcement learning\b|\bdreambooth\b|\btrain (?:your|it)\b|微调|微調|強化学習|强化学习|ファインチューニング|파인\s?튜닝|미세\s?조정|дообуч/i;
var TUNING_CODE = /\b(?:fine[-\s]?tun(?:e|ing)|sft|dpo|grpo|rlhf|rl|instruction[-\s]tuning|post-?training|alignment)(?:[-\s/]\w+)? (?:code|scripts?|recipes?|library|framework|toolkit|repo\w*|codebase|pipeline|guide|tutorial|notebook|examples?)\b|\b(?:code|scripts?|recipes?|library|framework|toolkit|repo\w*|codebase|pipeline|guide|tutorial|notebook)\b[^.]{0,60}\b(?:for|to|on|about|of)\b[^.]{0,60}\bfine[-\s]?tun(?:e|ing)\b|\b(?:sft|dpo|rlhf|fine[-\s]?tuning)\b[^.]{0,80}\bcode\b|\bto (?:train (?:or|and) )?fine[-\s]?tune\b[^.]{0,60}\b(?:see|visit|refer|check|use|go to|follow)\b|\bfine[-\s]?tun(?:e|ing)\b[^.]{0,80}\b(?:interfaces|implementations)\b|微调(?:代码|脚本|框架|教程|工具)|微调[^。\n]{0,60}(?:训练)?(?:代码|脚本)/i;
var EVALUATION_WORDS = /\b(?:eval\w*|benchmark\w*|results?|scores?|performance|accuracy|leaderboards?|reproduc\w+|metrics?|zero-shot|few-shot|assess\w*|test(?:s|ed|ing)?)\b|评[测估]|測評|基准|测试|评価|評価|ベンチマーク|평가/i;
var EVALUATION_CODE = /\b(?:evaluat(?:ion|ing)|eval|benchmark(?:ing)?)(?:\s(?!(?:on|of|in|for|with|by|to)\b)\w+)? (?:code|codes|scripts?|tools?|toolkits?|frameworks?|harness|suite|library|repo\w*|pipelines?|approach|protocol|codebase)\b|\b(?:code|scripts?|tools?|repo\w*|framework|library) (?:for|to) (?:the )?(?:evaluat\w+|benchmark\w*|eval)\b(?! (?:that|whether|if)\b)|评[测估](?:代码|脚本|工具|框架|方案|套件|工具包)|評価(?:コード|ツール|フレームワーク|スクリプト)/i;
var INFERENCE_CODE = /\b(?:inference|generation|sampling|serving|deployment)(?:[-\s/]\w+)? (?:code|codes|scripts?|pipelines?|framework|engine|library|repo\w*|codebase|notebooks?|examples?|implementation)\b|\b(?:code|scripts?|repo\w*|library|notebooks?|codebase) (?:for|to) (?:the )?(?:(?:model|fast|local|efficient|running) )?(?:inference|run|running|serving|deploy\w*)\b|\b(?:run|use|try|deploy|serve)(?:ning)? (?:the|our|these|this|all) (?:\w+ )?models?\b[^.]{0,60}\b(?:see|visit|refer|check|use|go to|follow)\b|推理(?:代码|脚本|框架|示例|引擎)/i;
var USES_TOOL = /\b(?:us(?:e|es|ed|ing)|adopt\w*|employ\w*|utili[sz](?:e|es|ed|ing)|follow\w*|via|through|run|ran|performed with|evaluated (?:with|by|on))\b|采用|使用|基于|利用|参照|使用し/i;
var DATA_CODE = /\bdata(?:set|sets)?[-\s](?:prep(?:aration)?|(?:pre-?)?processing|curation|cleaning|filtering|construction|crawling|annotation)(?:\s\w+)? (?:code|scripts?|tools?|toolkit|framework|library|repo\w*|pipelines?|codebase)\b|\b(?:code|scripts?|tools?|toolkit|library|repo\w*|pipelines?) (?:used )?(?:for|to) (?:the )?(?:(?:data(?:set)?|corpus|text) )?(?:tokeni[sz]\w+|(?:pre-?)?process\w*|filter\w*|dedup\w*|clean\w*|prepar\w+|curat\w+|annotat\w+)\b|\b(?:code|scripts?|tools?) (?:used )?(?:for|to) (?:generat|build|creat|construct|download|convert)\w*\b[^.]{0,40}\b(?:pre-?training|training|sft|instruction) (?:data(?:-?sets?)?|corpus|corpora)\b|^\s*data(?:set)?[-\s](?:prep(?:aration)?|(?:pre-?)?processing|curation|cleaning|pipelines?)\s*$|数据(?:处理|清洗|预处理|准备)(?:代码|脚本|流程|工具|框架)/im;
var DATA_CODE_NAME = /(?:^|[-_])(?:data|dataset|corpus|corpora|text|audio|video|image|pretrain\w*)[-_]?(?:prep\w*|(?:pre-?)?process\w*|filter\w*|cleaning|clean|curat\w+|pipelines?|dedup\w*|tools|toolkit)$/i;

// src/evidence/data/files.ts
var DATA_FILE = /\.(?:parquet|arrow|jsonl|json|csv|tsv|feather|tfrecords?|mds|bin|idx|txt|tar|gz|zst)$/i;
var TRAINING_PATH = /(?:^|\/)(?:train(?:ing)?(?:[-_.][^/]*)?|pre-?train[^/]*|sft[^/]*|[^/]*instruct(?:ion)?s?[^/]*|corpus[^/]*)(?:\/|\.[a-z0-9]+$)/i;
var OTHER_DATA = /(?:^|[/_.-])(?:eval\w*|tests?|val|valid\w*|dev|bench\w*|results?|outputs?|predictions?|samples?|examples?|tutorials?|demo\w*|toy|dummy|fixtures?|assets|mini|tiny|seed\w*|prompts?|quant\w*|calib\w*|configs?|vocab\w*|tokenizer\w*|questions?|answers?|judg\w*|leaderboard\w*|metadata|schema|third[-_]?party|docs?|package\w*|requirements|labels?|classes|index|stopwords?|lexicon\w*|dict\w*|(?:file)?lists?|cache|tsconfig|pretrained|models?|ckpts?|checkpoints?|weights)(?:[/_.-]|$)/i;
var SMALLEST = 1024 * 1024;
async function dataFiles({ release, places, documents }) {
  const said = filesSaidToTrain(release, documents);
  const found = [];
  const tasks = taskFolders(release);
  for (const { path, kind } of release.files) {
    if (found.length >= 10) break;
    if (kind === "submodule" || !DATA_FILE.test(path) || places.isVendored(path)) continue;
    const named2 = said.get(path);
    if (!named2 && (!TRAINING_PATH.test(path) || OTHER_DATA.test(path.replace(/\.[^./]+$/, "")))) continue;
    if (!named2 && tasks.has(folderOf(path))) continue;
    const size = await release.size(path);
    if (size === void 0 || size < (named2 ? 64 * 1024 : SMALLEST)) continue;
    const what = await describeDataFile(release, path) ?? await isRows(release, path);
    if (what) found.push({ file: path, detail: named2 ? `${what}; "${named2}"` : what });
  }
  return found;
}
var TASKS = 4;
function taskFolders({ files }) {
  const withSplit = (split) => new Set(files.filter(({ path }) => split.test(path)).map(({ path }) => folderOf(path)));
  const tested = withSplit(/(?:^|\/)test\.[a-z]+$/i);
  const tasks = [...withSplit(/(?:^|\/)train\.[a-z]+$/i)].filter((folder) => tested.has(folder));
  return new Set(tasks.length >= TASKS ? tasks : []);
}
function filesSaidToTrain(release, documents) {
  const said = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const folder = document.path.includes("/") ? document.path.slice(0, document.path.lastIndexOf("/") + 1) : "";
    for (const block of document.blocks) {
      if (block.kind === "code" || block.kind === "heading" || !TRAINING_DATA.test(block.text)) continue;
      for (const match of block.text.matchAll(/[\w./-]+\.(?:parquet|arrow|jsonl|json|csv|tsv|txt)\b/gi)) {
        const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
        if (!TRAINING_DATA.test(sentence) || NOT_TRAINING_DATA.test(sentence)) continue;
        for (const path of [folder + match[0].replace(/^\.\//, ""), match[0].replace(/^\.\//, "")])
          if (release.has(path)) said.set(path, sentence.slice(0, 120));
      }
    }
  }
  return said;
}
async function isRows(release, path) {
  if (!/\.(?:jsonl?|csv|tsv)$/i.test(path)) return void 0;
  const head = await release.bytes(path, 0, 4096);
  if (!head) return void 0;
  const text = Buffer.from(head).toString("utf8").trimStart();
  const size = await release.size(path);
  const rows = /^\[\s*\{/.test(text) || /^\{.*\}\s*\n\s*\{/.test(text) || /\.(?:csv|tsv)$/i.test(path) && /^[^\n]*[,\t][^\n]*\n/.test(text);
  return rows ? `records, ${Math.round((size ?? 0) / 1024 / 102.4) / 10} MB` : void 0;
}

// src/evidence/data/internal.ts
var WAYS = [
  {
    // Data that only their owner has. "Private" is left out: it is what guides call the data of their readers.
    says: /\b(?:internal|in-house|proprietary|non-public|undisclosed|confidential)(?:ly (?:collected|curated|sourced|licensed))? (?:[\w-]+ ){0,2}?(?:data(?:sets?)?|sources?|corpus|corpora|collections?|videos?|images?|texts?|documents|recordings|speech)\b(?! (?:\w+ )?(?:pre-?process\w*|team|pipeline|platform|infrastructure|tool\w*|format|structure|type))|内部(?:数据|语料|来源)|自有(?:数据|语料)/gi,
    // The sentence says where the training data come from.
    with: /\b(?:drawn|collected|sourced|gathered|taken|comes?|derived|compris\w+|consist\w*|includ\w+|mixture|mix|combin\w+|contain\w*|train(?:ed|ing)?|pre-?train\w*|curated)\b|来自|包括|训练/i
  },
  {
    // "We only release a subset of the training data"; "for this release we include a part of the tasks".
    says: /\b(?:releas|open[- ]?sourc|publish|shar|includ|upload)(?:e|es|ed|ing)? (?:only )?(?:(?:a|an|one|some) )?(?:(?:small|large|random|tiny|first|certain) )?(?:sub-?set|part|portion|fraction)s? of (?:the |our |its )?(?:[\w-]+ ){0,3}?(?:data\w*|corpus|corpora|tasks|mixture)\b|\bonly (?:releas|open[- ]?sourc|publish|shar|includ|upload)(?:e|es|ed|ing)? (?:a |one )?(?:small )?(?:sub-?set|part|portion|fraction)\b|\b(?:sub-?set|part|portion|fraction) of (?:the |our )(?:[\w-]+ ){0,3}?(?:data\w*|corpus) (?:is|are|was|were|has been|have been) (?:\w+ )?(?:releas|open|publish|shar|avail)\w*|(?:(?:开源|公开|发布|开放)了[^。；\n]{0,30}|(?:仅|只|本次|暂时)(?:开源|公开|发布|开放))部分[^。，；\n]{0,6}(?:数据|语料)|(?:开源|公开|发布|开放)了[^。；\n]{0,30}(?:数据|语料)[^。；\n]{0,16}部分/gi,
    with: /\b(?:data\w*|corpus|corpora|tasks)\b|数据|语料/i
  }
];
var NOT_OF_TRAINING = /\b(?:eval\w*|benchmarks?|test (?:sets?|data)|your|customers?|users?'?|fine-?tune it)\b|评测|评估/i;
var MAY_SAY = /internal|in-house|proprietary|non-public|undisclosed|confidential|sub-?set|portion|fraction|\bpart of\b|内部|自有|部分/i;
function internalDataIn(documents) {
  for (const document of documents) {
    if (!MAY_SAY.test(document.source)) continue;
    for (const block of document.blocks) {
      if (block.kind === "code" || block.kind === "heading") continue;
      if (block.headings.some((heading) => OTHERS_HEADING.test(heading))) continue;
      for (const { says, with: also } of WAYS) {
        for (const match of block.text.matchAll(says)) {
          const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
          if (!also.test(sentence) || NOT_OF_TRAINING.test(sentence)) continue;
          return {
            file: document.path,
            ...document.placeAt(block.at(match.index)),
            detail: sentence.replace(/\s+/g, " ").trim().slice(0, 200)
          };
        }
      }
    }
  }
  return void 0;
}

// src/evidence/data/withheld.ts
var ABOUT_DATA = /\b(?:data(?:sets?)?|corpus|corpora|training (?:set|data))\b|数据|语料/i;
var NOT_GIVEN = /\b(?:can ?not|cannot|can't|unable to|(?:will|do|does|did|are|is) not|won't|not (?:able|allowed|permitted|planning|currently)|no plans? to)\b[^.]{0,60}\b(?:releas\w*|shar\w*|publish\w*|open[- ]?sourc\w*|disclos\w*|distribut\w*|provid\w*|public\w*|available)\b|\b(?:data(?:sets?)?|corpus)\b[^.]{0,40}\b(?:proprietary|confidential|in-?house|not (?:public\w*|available|released|open))\b|(?:不能|无法|不会|暂不)(?:公开|发布|开源|提供)/i;
var PROMISED = /\b(?:coming soon|will (?!not\b|never\b)(?:\w+ )?be (?:\w+ )?(?:released|published|open[- ]?sourced|(?:publicly )?available|made (?:public|available)|shared|uploaded)|(?:we )?(?:will|plan to|are going to|intend to|aim to) (?!not\b|never\b)(?:\w+ )?(?:release|publish|open[- ]?source|share|upload|make)|not yet (?:available|released|public)|stay tuned|to be released|tbd|to-?do|under (?:review|preparation)|soon)\b|即将(?:开源|发布|公开)|敬请期待|将(?:会)?(?:开源|发布|公开)/i;
var ONLY_EVALUATION = /\b(?:eval\w*|benchmark|test (?:set|data)|code|demo|weights|checkpoint|model weights|api)\b/i;
function withholdingsIn(documents) {
  const found = [];
  for (const document of documents) {
    if (!NOT_GIVEN.test(document.source) && !PROMISED.test(document.source)) continue;
    for (const block of document.blocks) {
      if (block.kind === "code" || !ABOUT_DATA.test(block.text)) continue;
      for (const [kind, pattern] of [
        ["promised", PROMISED],
        ["withheld", NOT_GIVEN]
      ]) {
        const match = pattern.exec(block.text);
        if (!match) continue;
        const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
        if (!ABOUT_DATA.test(sentence) || ONLY_EVALUATION.test(sentence) && !/\btraining|pre-?train|sft\b/i.test(sentence))
          continue;
        const place = document.placeAt(block.at(match.index));
        found.push({
          file: document.path,
          ...place,
          quote: sentence.replace(/\s+/g, " ").replace(/[.。]$/, "").slice(0, 200),
          kind
        });
        break;
      }
    }
  }
  return found;
}
var USED_HERE = /\b(?:data(?:sets?)?|corpus|corpora)\b[^.;]{0,40}\b(?:we (?:\w+ )?(?:used?|trained)|used (?:in (?:the|our) paper|to (?:pre-?)?train|for (?:pre-?)?training))\b[^.;]{0,60}\b(?:can)?not\b|\b(?:our|the) (?:pre-?)?training (?:data(?:sets?)?|corpus|set)\b[^.;]{0,30}\b(?:is|are|can)(?:not| not)\b|我们(?:使用|采用)的[^。；]{0,12}(?:数据|语料)[^。；]{0,12}(?:不|无法|未)/i;
function heldBackIn(withholdings) {
  const held = withholdings.find(({ kind, quote }) => kind === "withheld" && USED_HERE.test(quote));
  return held && { file: held.file, line: held.line, detail: `says "${held.quote}"` };
}
function promisesOf(withholdings) {
  return withholdings.filter(({ kind }) => kind === "promised").slice(0, 5).map(({ file, line, column, quote }) => ({
    rule: "placeholder",
    place: { file, line, column },
    detail: `says "${quote}"`,
    component: "data"
  }));
}

// src/evidence/data/detect.ts
async function detectData(text, links) {
  const files = await dataFiles(text);
  const withholdings = withholdingsIn(text.documents);
  const given = files.length > 0 || (links.data?.length ?? 0) > 0;
  return {
    present: files.length ? { data: files } : {},
    linked: links,
    internal: internalDataIn(text.documents) ?? heldBackIn(withholdings),
    observations: given ? [] : promisesOf(withholdings)
  };
}

// src/evidence/data/for-tuning.ts
var TUNING_DATA = /(?:^|[-_/. ])(?:sft|dpo|ppo|grpo|rlhf|rlvr|alpaca\w*|sharegpt\w*|instruct|instructions?|chat|conversations?|dialogues?|preferences?|p3|xp3\w*|flan\w*|oasst\d?|openassistant|guanaco|dolly\w*|ultrachat\w*|ultrafeedback\w*|(?:open-?|slim)?orca|open-?hermes\w*|tulu\w*|capybara|lima|lora)(?=$|[-_/. ])/i;
function areForTuning(found) {
  return found.every(
    ({ file = "", url }) => TUNING_DATA.test(url?.replace(/^[a-z]+:\/\/[^/]+/, "") ?? file) || stageOfPath(file) === "finetuning"
  );
}

// src/evidence/decide-states.ts
var EVIDENCE_LIMIT = 10;
function decideStates(sightings) {
  return COMPONENT_IDS.map((id) => {
    const evidence = ["present", "linked", "declared"].map((state) => ({
      state,
      of: unique(sightings[state].flatMap((each) => each[id] ?? []))
    }));
    const strongest = evidence.find(({ of }) => of.length > 0);
    return {
      id,
      state: strongest?.state ?? "absent",
      evidence: evidence.flatMap(({ of }) => of).slice(0, EVIDENCE_LIMIT)
    };
  });
}
function unique(evidence) {
  const seen = /* @__PURE__ */ new Set();
  return evidence.filter(({ file, line, url, asset }) => {
    const key = `${file}\0${line}\0${url}\0${asset}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// src/evidence/declared-components.ts
async function readDeclared(release, declaration) {
  const sightings = { present: {}, linked: {}, declared: {}, observations: [] };
  if (!declaration) return sightings;
  for (const component of declaration.components) {
    const place = {
      file: component.file ?? declaration.file,
      ...component.line !== void 0 && { line: component.line }
    };
    const add = (kind, evidence) => {
      const all = sightings[kind];
      all[component.id] = [...all[component.id] ?? [], evidence];
    };
    const observe = (rule, detail) => sightings.observations.push({
      rule,
      place: { ...place, ...component.column !== void 0 && { column: component.column } },
      detail,
      component: component.id
    });
    if (component.access === "withheld") continue;
    if (component.path !== void 0) {
      const found = await lookAt(release, component.path);
      if (found === "there")
        add("present", { file: trim(component.path), detail: `named in ${declaration.file}` });
      else if (found === "missing")
        observe("declared-not-found", `names ${component.path}, which is not in this release`);
      else {
        add("declared", { ...place, detail: `names ${component.path}, which is ${found}` });
        observe("placeholder", `names ${component.path}, which is ${found}`);
      }
    }
    if (component.url !== void 0)
      add("linked", { ...place, url: component.url, detail: detailOf(component, declaration) });
    if (component.path === void 0 && component.url === void 0)
      add("declared", { ...place, detail: detailOf(component, declaration) });
  }
  return sightings;
}
function detailOf(component, declaration) {
  const access = component.access && component.access !== "public" ? `, access ${component.access}` : "";
  return `named in ${declaration.file}${access}`;
}
var LFS_POINTER = "version https://git-lfs.github.com/spec/";
async function lookAt(release, path) {
  const wanted = trim(path);
  if (wanted === "" || wanted === ".") return release.files.length ? "there" : "missing";
  const files = release.files.filter((file) => file.path === wanted || file.path.startsWith(`${wanted}/`));
  if (!files.length) return "missing";
  let pointer = false;
  for (const file of files.slice(0, 50)) {
    if (file.kind === "submodule") return "there";
    const head = await release.bytes(file.path, 0, LFS_POINTER.length);
    if (!head?.length) continue;
    if (Buffer.from(head).toString("latin1") !== LFS_POINTER) return "there";
    pointer = true;
  }
  if (pointer) return "a pointer whose file was not fetched";
  return files.length === 1 && files[0].path === wanted ? "an empty file" : "an empty folder";
}
function trim(path) {
  return path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
}

// src/licenses/paths.ts
var LICENSE_NAME = /^(?:.*[\s._-])?(?:licen[cs]es?|copying|unlicen[cs]e|copyright)(?:[\s._-].*)?$|licen[cs]e[\s._-]?agreement|^(?:use|usage|acceptable[_-]?use|prohibited[_-]?use)[_-]?policy|terms[_-]of[_-]use|prohibited[_-]use|^ofl\.txt$|open(?:mdw|rail)|_?licen[cs]e(?:[_-]\w+)?$/i;
var FOREIGN_NAME = /许可(?:证|协议|条款|$)|(?:授权|使用|社区|用户|服务|开源|模型|商用|数据)协议|^协议$|許諾|利用規約|使用許可|ライセンス|라이선스|lizenz|licencia|licen[çz]a/i;
var AGREEMENT_NAME = /(?:^|[\s._-])agreements?(?:[\s._-]+(?:[a-z]{2}|v?[\d.]+))*$/i;
var OTHER_AGREEMENT = /contribut|disclosure|(?:^|[\s._-])(?:cla|nda)(?:$|[\s._-])|annotator|coder|verb|noun|gender|number/i;
var TEXT_ENDING = /^(?:|txt|md|markdown|rst|html?|pdf|openmdw|openrail|mit|apache|apache2|bsd|gpl|lesser|code|model|weights|data|lib|third[-_]?party|[\d.]+|\d+b|header|bullets|numbers|en|zh|cn|ja|ko)$/i;
var NOTICE_NAME = /^(?:notices?|third[\s._-]?party[\s._-]?(?:notices?|licen[cs]es?)|acknowledge?ments?|attributions?|credits)\b|^patents?(?:\.(?:txt|md))?$/i;
var WORTH_A_LOOK = /licen|copying|copyright|polic|terms|prohibited|ofl\.txt|openmdw|openrail|notice|third|acknowledg|attribution|credits|patent|agreement|lizenz|许可|协议|許諾|許可|規約|ライセンス|라이선스/i;
function isLicensePath(path) {
  if (!WORTH_A_LOOK.test(path)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (NOTICE_NAME.test(name)) return false;
  if (/(?:^|\/)(?:LICENSES|model_licenses)\/[^/]+$/u.test(path))
    return hasTextEnding(name) || !name.includes(".");
  if (isOfNamedPart(name)) return true;
  if (!hasTextEnding(name)) return false;
  return LICENSE_NAME.test(stem(name)) || isForeign(name);
}
function isForeign(name) {
  return FOREIGN_NAME.test(stem(name)) || isAgreementPath(name);
}
function isAgreementPath(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const base = stem(name);
  return /\.pdf$/i.test(name) && AGREEMENT_NAME.test(base) && !OTHER_AGREEMENT.test(base) && !LICENSE_NAME.test(base);
}
function isPolicyPath(path) {
  return /(?:use|usage)[_-]?polic|prohibited[_-]?use/i.test(path.slice(path.lastIndexOf("/") + 1));
}
function isNoticePath(path) {
  if (!WORTH_A_LOOK.test(path)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return NOTICE_NAME.test(name) && hasTextEnding(name);
}
function stem(name) {
  const dot = name.lastIndexOf(".");
  return dot > 0 && /^(?:txt|md|markdown|rst|html?|pdf)$/i.test(name.slice(dot + 1)) ? name.slice(0, dot) : name;
}
function isOfNamedPart(name) {
  const [, part] = /^(?:licen[cs]e|copying)\.([a-z][\w-]*)$/i.exec(name) ?? [];
  return part !== void 0 && !TEXT_ENDING.test(part) && !OTHER_ENDING.test(part);
}
var OTHER_ENDING = /^(?:[cm]?[jt]sx?|pyc?|sh|bat|go|rs|java|kt|rb|php|cs|c|h|cc|cpp|hpp|cu|lua|swift|json|ya?ml|toml|xml|ini|cfg|csv|lock|tmpl|template|tpl|in|spec|docx?|odt|rtf|pptx?|png|jpe?g|gif|svg|ico|zip|gz|sig|asc|key|lic)$/i;
function hasTextEnding(name) {
  const base = stem(name);
  const dot = base.lastIndexOf(".");
  return dot <= 0 || TEXT_ENDING.test(base.slice(dot + 1)) || /licen[cs]e|agreement/i.test(base.slice(dot + 1));
}
var SCOPE_WORDS = [
  [/(?:^|[^a-z])(?:code|src|source|software)(?![a-z])|代码|源码/u, "code"],
  [
    /model|模型|权重|weight|checkpoint|\bllama|qwen|rail(?![a-z])|acceptable|use[_-]?policy|usage[_-]?policy|prohibited|diff(?![a-z])/u,
    "weights"
  ],
  [/(?:^|[^a-z])(?:data|dataset|datasets|corpus)(?![a-z])|数据/u, "data"],
  [/(?:^|[^a-z])(?:docs?|documentation|content)(?![a-z])/u, "documents"]
];
function scopesOfPath(path) {
  const parts2 = path.toLowerCase().split("/");
  const name = parts2.at(-1) ?? "";
  const own = SCOPE_WORDS.filter(([pattern]) => pattern.test(name)).map(([, scope]) => scope);
  if (own.length > 0) return own;
  const folder = parts2.at(-2) ?? "";
  if (/^(?:model_?licen[cs]es?|weights|checkpoints|models|model)$/u.test(folder)) return ["weights"];
  if (/^(?:data|datasets?|corpus)$/u.test(folder)) return ["data"];
  if (/^docs?$/u.test(folder)) return ["documents"];
  return [];
}
function isOfPart(path) {
  if (isOfNamedPart(path.slice(path.lastIndexOf("/") + 1))) return true;
  return path.includes("/") && !/^(?:model_?licen[cs]es?|licen[cs]es?|LICENSES)\//u.test(path);
}

// src/evidence/documents/data-words.ts
var DATA_FACTS = new RegExp("\\b\\d[\\d.,]*\\s?(?:[kmbt]|million|billion|trillion|gb|tb|\u4E07|\u4EBF)?\\s?(?:tokens|examples|samples|instances|documents|rows|hours|pairs|conversations|images|records|entries|instructions?|(?:3D )?(?:assets|objects|scenes|shapes|meshes)|videos|clips|recordings|utterances|molecules|structures|sequences|trajectories|episodes)\\b|\\b\\d[\\d.,]*\\s?[kmb] (?:[\\w-]+ ){0,2}(?:data|qa)\\b|\\d[\\d.,]*\\s?[\u4E07\u4EBF\u5343\u767E]?\\s?(?:\u8BCD|\u6761|\u7BC7)|\\d[\\d.,]*\\s?[\u4E07\u4EBF\u5343\u767E]\\p{Script=Han}{0,6}\u6570\u636E|\\b\\d[\\d.,]*\\s?[kmg]b\\b|\u5927\u5C0F[^\\n]{0,8}\\d\\s?[GT]\\b", "iu");
var PARTS = [
  /\b(?:introduction|overview|summary|description|motivation)\b|介绍|概述/i,
  /\b(?:format|structure|fields|schema|languages?|composition|stat(?:istic)?s)\b|格式|字段|组成|统计/i,
  /\b(?:sources?|collection|curation|process\w*|annotation\w*)\b|来源|收集|处理/i,
  /\b(?:bias\w*|sensitive|personal|limitations?|privacy|ethic\w*)\b|偏见|敏感|局限|限制/i,
  /\blicen[cs]\w*|许可/i
];
function partsIn(headings) {
  return PARTS.filter((part) => headings.some((heading) => part.test(heading))).length;
}
var MADE = /\b(?:(?:that )?we (?:\w+ )?(?:collect(?:ed)?|selected|filtered|sampled|translated|corrected|generated?|annotated|constructed|built|crawled|cleaned)|(?:was|were|is|are) (?:\w+ )?(?:collected|selected|filtered|sampled|translated|corrected|generated by|annotated|constructed|crawled)|process of construct\w+|method used (?:for|to) (?:generat|collect|construct|creat|build|annotat)\w+)\b|(?:收集|筛选|构建|翻译|清洗|标注)(?:了|过程)?/i;
var TRAINS = /\b(?:train(?:ed|ing|s)?|fine-?tun\w+|instruction\w*|sft)\b|训练|微调|指令/i;

// src/evidence/documents/data-folder.ts
var FOLDER_README = /^(?:[\w.-]{1,40}[-_])?(?:data|datasets?|corpus|corpora|instructions?)\/([^/]+\/)?readme(?:[-_.](?:zh|cn|en|zh[-_]cn))?\.md$/i;
var DATA_PAGE = /^(?:docs?\/)?(?:(?:training[-_])?data|datasets?)(?:[-_.](?:zh|cn|en|zh[-_]cn))?\.md$/i;
function dataPageIn(document) {
  const [named2, subset] = FOLDER_README.exec(document.path) ?? [];
  const isPage = DATA_PAGE.test(document.path);
  if (named2 === void 0 && !isPage) return void 0;
  const told3 = partsIn(document.blocks.filter(({ kind }) => kind === "heading").map(({ text: text2 }) => text2));
  const text = document.blocks.map((block) => block.text).join("\n");
  const made = MADE.test(text) && TRAINS.test(text);
  if (subset !== void 0 && told3 < 2 && !(told3 && made)) return void 0;
  if (isPage && !(told3 && made)) return void 0;
  if (text.length <= 100 || measures(text, told3)) return void 0;
  return DATA_FACTS.test(text) || made ? { file: document.path, line: 1, detail: "describes the data of the release" } : void 0;
}
function measures(text, told3) {
  const ofMeasuring = text.match(/\beval\w*|\bbenchmark\w*/gi)?.length ?? 0;
  const ofTraining = text.match(/\btrain\w*|\bfine-?tun\w*|\binstruction\w*|训练|指令/gi)?.length ?? 0;
  return ofMeasuring > ofTraining && !(told3 >= 3 && /\btraining (?:set|split)\b/i.test(text));
}

// src/evidence/documents/section.ts
function sectionBelow(blocks, index) {
  const heading = blocks[index];
  const below = [];
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block.kind === "heading" && block.depth <= heading.depth) break;
    below.push(block);
  }
  return below;
}

// src/evidence/documents/data-card.ts
var DATA_SECTION = /\b(?:data-?(?: ?set)?[- ]?(?:sheet|card|statement|documentation)s?|dataset (?:description|overview|details|summary|structure|composition|format))\b|数据(?:卡|集?说明|集?介绍|集?概述)/i;
var OF_A_MEASURE = /(?:^|\/)(?:benchmarks?|eval(?:uation)?s?)\.\w+$/i;
function dataCardIn(document) {
  if (OF_A_MEASURE.test(document.path)) return void 0;
  for (const [index, heading] of document.blocks.entries()) {
    if (heading.kind !== "heading") continue;
    const below = sectionBelow(document.blocks, index);
    if (isDataCard(heading, below)) {
      return {
        file: document.path,
        line: document.placeAt(heading.start).line,
        detail: `section "${heading.text.trim().slice(0, 80)}"`
      };
    }
  }
  return dataPageIn(document);
}
var HAN = new RegExp("\\p{Script=Han}{4}", "u");
function isDataCard(heading, below) {
  const told3 = partsIn(below.filter(({ kind }) => kind === "heading").map(({ text: text2 }) => text2));
  const isNamed = DATA_SECTION.test(heading.text);
  const isDescribed = describesItself(heading.text, below[0]?.text ?? "");
  const isOfData = ENDS_IN_DATA.test(heading.text);
  if (!isNamed && !isDescribed && !isOfData && told3 < 3) return false;
  const text = below.map((block) => block.text).join("\n");
  if (text.length <= (HAN.test(text) ? 80 : 200)) return false;
  if (isOfData && describesData(below)) return true;
  const about = isNamed || isDescribed || (text.match(/\bdata-?(?:set)?s?\b|数据/gi)?.length ?? 0) >= 4 && heading.depth >= 2;
  return about && (told3 >= 3 || (isNamed || isDescribed) && DATA_FACTS.test(text));
}
var IS_DATA = /^[^.]{0,40}\b(?:is|are|consists? of|contains?|comprises?)\b[^.]{0,80}\b(?:training set|data-?sets?|corpus|instruction(?:[- ]tuning)? data|QA data)\b/i;
var OF_A_MODEL = /\b(?:models?|train(?:ed|s)|tuned)\b/i;
var IS_MEASURE = /\b(?:benchmark|evaluat\w+|test set|leaderboard)\b/i;
function describesItself(heading, first) {
  const name = simplify(heading.replace(/\s+data(?:[- ]?sets?)?\W*$/i, ""));
  return name.length >= 4 && simplify(first.slice(0, 100)).startsWith(name) && !OF_A_MODEL.test(IS_DATA.exec(first)?.[0] ?? "model") && !IS_MEASURE.test(first.slice(0, 300));
}
var ENDS_IN_DATA = /^(?=.{0,60}$)(?:.*\S[- ])?(?:data-?sets?|data|corpus)\W*$|(?:数据集?|语料)\W*$/iu;
var HAS_FORMAT = /\bformat\b|\bfields\b|数据格式|字段/i;
var OPENED = /\bwe (?:\w+ )?(?:releas|publish|open[- ]?sourc)\w*\b|(?:开源|发布|公开)[^。\n]{0,20}数据/i;
function describesData(below) {
  const end = below.findIndex(({ kind }) => kind === "heading");
  const text = (end > 0 ? below.slice(0, end) : below).map((block) => block.text).join("\n");
  return DATA_FACTS.test(text) && HAS_FORMAT.test(text) && (MADE.test(text) || OPENED.test(text)) && !IS_MEASURE.test(text.slice(0, 300));
}

// src/evidence/documents/model-card.ts
var CARD_KEYS = [
  "pipeline_tag",
  "base_model",
  "model-index",
  "library_name",
  "model_name",
  "license_name"
];
var CARD_SECTIONS = [
  /^\W*(?:model (?:details|overview|description|information|summary)|about the model)\b/i,
  /\b(?:intended|out[- ]of[- ]scope|direct|downstream) uses?\b|\buses? (?:cases?|and limitations)\b|^\W*uses?\W*$/i,
  /\blimitations?\b|\bbias(?:es)?\b|\brisks?\b/i,
  /\bethic\w*|\bresponsib\w*|\bsafety\b/i,
  /^\W*(?:training (?:data|procedure|details)|environmental impact|carbon)\b/i,
  /^\W*(?:evaluation(?: results| data)?|metrics|quantitative analys[ei]s)\b/i
];
var PAGE_SECTIONS = [
  ...CARD_SECTIONS,
  /^\W*(?:introduction|overview)\b/i,
  /^\W*(?:performance|results|benchmarks?)\b/i,
  /\b(?:prohibited|research|permitted) uses?\b/i,
  /^\W*licen[cs]es?\W*$/i
];
var MODEL_FOLDER = /^models?\/readme(?:[-_.][\w-]+)?\.md$/i;
var ENOUGH_PAGE_SECTIONS = 4;
var CARD_FIELDS = [
  /^\W*(?:model|architecture) types?\b[^:：]{0,30}[:：]/i,
  /^\W*(?:developed|funded|shared|created|trained|released)(?: by)?\b[^:：]{0,30}[:：]|^\W*(?:model )?(?:developers?|authors?|organi[sz]ation)\b[^:：]{0,40}[:：]/i,
  /^\W*(?:supported )?languages?\b[^:：]{0,20}[:：]/i,
  /^\W*(?:model )?licen[cs]e\b[^:：]{0,10}[:：]/i,
  /^\W*(?:fine-?tuned|derived|continued) from\b[^:：]{0,20}[:：]|^\W*(?:parent|base) model\b[^:：]{0,20}[:：]/i,
  /^\W*(?:model )?(?:version|release date|date|size|parameters|architecture|inputs?|outputs?|context length|(?:data|knowledge) (?:freshness|cut-?off))\b[^:：]{0,20}[:：]/i,
  /^\W*(?:resources for more information|model (?:summary|description)|intended uses?|out-of-scope uses?)\b[^:：]{0,20}[:：]/i
];
var ENOUGH_FIELDS = 3;
function modelCardIn(document, main) {
  const at = (start, detail) => ({
    file: document.path,
    line: document.placeAt(start).line,
    detail
  });
  const keys = Object.keys(document.frontMatter?.data ?? {});
  const known = CARD_KEYS.filter((key) => keys.includes(key));
  const told3 = main ? known.length > 0 : known.length > 0 && keys.length >= 2;
  if (told3 || main && keys.includes("license") && keys.includes("tags")) {
    const shown2 = known.length ? known : ["license", "tags"];
    return { file: document.path, line: 1, detail: `front matter of a model card (${shown2.join(", ")})` };
  }
  const headings = document.blocks.filter((block) => block.kind === "heading");
  const named2 = headings.find((block) => /\bmodel[- ]cards?\b|模型卡/i.test(block.text));
  if (named2 && isCardItself(sectionBelow(document.blocks, document.blocks.indexOf(named2))))
    return at(named2.start, `section "${named2.text.slice(0, 80)}"`);
  const facts = factsIn(document.blocks);
  if (facts) return at(facts.start, `facts of a model card: ${facts.text.trim().slice(0, 80)}`);
  const ofFolder = MODEL_FOLDER.test(document.path);
  if (!main && !ofFolder) return void 0;
  const sections2 = (ofFolder ? PAGE_SECTIONS : CARD_SECTIONS).map((section) => headings.find((block) => section.test(block.text))).filter((block) => block !== void 0);
  const overview = CARD_SECTIONS[0].test(sections2[0]?.text ?? "") && sections2.some((block) => /\blimitations?\b/i.test(block.text));
  if (sections2.length < (ofFolder ? ENOUGH_PAGE_SECTIONS : overview ? 2 : 3)) return void 0;
  const titles = sections2.slice(0, 4).map((block) => block.text.trim());
  return at(sections2[0].start, `sections of a model card: ${titles.join(", ")}`);
}
function factsIn(blocks) {
  let first;
  let fields = /* @__PURE__ */ new Set();
  for (const block of blocks) {
    if (block.kind !== "item") {
      first = void 0;
      fields = /* @__PURE__ */ new Set();
      continue;
    }
    const field = CARD_FIELDS.find((each) => each.test(block.text));
    if (!field) continue;
    first ??= block;
    fields.add(field);
    if (fields.size >= ENOUGH_FIELDS && fields.has(CARD_FIELDS[0])) return first;
  }
  return void 0;
}
function isCardItself(below) {
  const length = below.reduce((sum, block) => sum + block.text.length, 0);
  const linked = below.some(
    (block) => block.links.some(({ url }) => /huggingface\.co\/|modelscope\.cn\//.test(url))
  );
  return length > (linked ? 1e3 : 100);
}

// src/evidence/documents/names.ts
var TEXT = String.raw`\.(?:md|markdown|mdx|rst|txt|html|pdf|ya?ml|json)$`;
var NAMED_FILES = [
  {
    id: "model-card",
    name: new RegExp(`(?:^|[/_])(?:model_?cards?|modelcard)(?:_[a-z0-9_]+)?${TEXT}`),
    what: "model card"
  },
  { id: "model-card", name: /(?:^|\/)model_?cards?\/[^/]+\.(?:md|markdown|rst|pdf)$/, what: "model card" },
  {
    id: "model-card",
    name: /(?:^|\/)(?:(?:hf|hugging_?face|hub|model_?scope)_?(?:readme|card)|readme_(?:hf|hugging_?face|hub|model_?scope))(?:_[a-z]{2})?\.md$/,
    what: "README of a hub page"
  },
  {
    id: "data-card",
    name: new RegExp(
      `(?:^|[/_])(?:data_?sheets?|data_?(?:set_?)?cards?|data_?statements?|dataset_?documentation)(?:_[a-z0-9_]+)?${TEXT}`
    ),
    what: "data card"
  },
  {
    id: "data-card",
    name: /(?:^|\/)data_?(?:set_?)?(?:cards?|sheets?)\/[^/]+\.(?:md|markdown|rst|pdf)$/,
    what: "data card"
  },
  {
    id: "technical-report",
    name: /(?:^|[/_])(?:tech(?:nical)?_?reports?|report|paper|whitepaper|white_paper|preprint|system_?card)(?:_[a-z0-9_]+)?\.pdf$/,
    what: "report"
  },
  {
    id: "technical-report",
    name: /(?:^|\/)(?:[a-z0-9_]+_)?(?:tech(?:nical)?_?report|paper|report)s?(?:_[a-z0-9_]+)?\.pdf$/,
    what: "report"
  },
  {
    id: "technical-report",
    name: /(?:^|\/)(?:tech(?:nical)?_?report|report_v?\d[a-z0-9_]*|technical_?details)\.(?:md|markdown|rst)$/,
    what: "report"
  },
  { id: "technical-report", name: /(?:^|\/)(?:blogs?|reports?)\/[^/]+\.(?:md|markdown)$/, what: "article" },
  { id: "training-logs", name: /(?:^|\/)events_out_tfevents_[^/]*$/, what: "TensorBoard events" },
  {
    id: "training-logs",
    name: /(?:^|\/)(?:trainer_state\.json|wandb_summary\.json)$/,
    what: "trainer state"
  },
  {
    id: "training-logs",
    name: /(?:^|[/_])(?:train(?:ing)?_?(?:logs?|loss(?:es)?|metrics|curves?)|loss(?:es)?_?(?:curves?|history|logs?))(?:_[a-z0-9_]+)?\.(?:csv|jsonl?|log|txt|tsv)$/,
    what: "training log"
  },
  {
    id: "training-logs",
    name: /(?:^|[/_])(?:(?:pre_?)?train(?:ing)?|sft|dpo|grpo|ppo|rl|fine_?tun(?:e|ing)|pruning|wandb|tensorboard)_?(?:logs?|runs)(?:_tar)?\.(?:zip|gz|tgz|tar|xz|zst|7z|log|txt)$/,
    what: "logs of training"
  }
];
function spelled(path) {
  const lower = path.toLowerCase();
  const dot = lower.lastIndexOf(".");
  const stem2 = dot > lower.lastIndexOf("/") ? lower.slice(0, dot) : lower;
  return stem2.replace(/[-. ]+/g, "_") + lower.slice(stem2.length);
}

// src/evidence/documents/result-files.ts
var RESULTS_PATH = /(?:^|\/)[^/]*(?:eval|result|benchmark|score|leaderboard)[^/]*(?:\/.*)?\.(?:json|csv|tsv)$/i;
var MAY_HOLD_FIGURES = /\.(?:json|csv|tsv)$/i;
var NOT_RESULTS = /(?:^|[/_-])(?:data|datasets?|prompts?|questions?|configs?|tests?|fixtures?|tasks?)(?:[/_-]|$)/i;
var JSON_FIGURES = /["'](?:acc(?:uracy)?(?:_norm|,none)?|exact_match|f1|bleu|wer|ppl|perplexity|pass@1|score|average|byte_perplexity|word_perplexity|fid)["']\s*:\s*\d/i;
var CSV_FIGURES = /^[^\n]{0,2000}[,\t][^\n]*\n[^\n]*[,\t]\s*\d+\.\d+/;
var HEAD = 16 * 1024;
function isNamedResults(path) {
  return MAY_HOLD_FIGURES.test(path) && RESULTS_PATH.test(path) && !NOT_RESULTS.test(path);
}
async function holdsFigures(release, path) {
  const bytes = await release.bytes(path, 0, HEAD);
  return bytes !== void 0 && (path.toLowerCase().endsWith(".json") ? JSON_FIGURES : CSV_FIGURES).test(
    Buffer.from(bytes).toString("utf8")
  );
}

// src/evidence/documents/result-pictures.ts
var RESULTS_PICTURE = /(?:^|[^a-z])(?:(?!work)[a-z]{0,8}bench\w*|eval\w*|results?|scores?|leaderboard|radar|accuracy|perf\w*|compar(?!e[-_])\w*|needle|elo|win[-_]?rates?)(?:$|[^a-z]|\d)/i;
var OTHER_PICTURE = /speed|latency|throughput|memory|vram|gpu|cost|profil|pipeline|framework|architecture|arch\b|overview|demo|logo|icon|example|sample|flow/i;
var PICTURE_FILE = /\.(?:png|jpe?g|svg|webp|gif|pdf)$/i;
var FIGURES = /^(?:[\w.-]+\/)?(?:assets?|figs?|figures?|images?|imgs?|pics?|pictures?|visuals?|media|plots?|results?|resources?|static|docs?|__?assets__?)\//i;
function picturesResults(words2) {
  return RESULTS_PICTURE.test(words2);
}
function resultPictures(release, places) {
  const found = [];
  for (const { path, kind } of release.files) {
    if (found.length >= 3) break;
    if (kind !== "file" || !PICTURE_FILE.test(path) || !FIGURES.test(path)) continue;
    const name = path.slice(path.lastIndexOf("/") + 1).replace(PICTURE_FILE, "");
    if (picturesResults(name) && !OTHER_PICTURE.test(name) && !places.isVendored(path))
      found.push({ file: path, detail: "picture of results" });
  }
  return found;
}

// src/evidence/documents/benchmarks.ts
var BENCHMARK_NAMES = /\b(?:MMLU(?:[-_ ]?(?:pro|redux))?|C-?MMLU|C-?Eval|GSM-?8K|MATH(?:-?500)?|HumanEval\+?|MBPP\+?|HellaSwag|WinoGrande|PIQA|ARC(?:[-_ ]?[ce]|[-_ ]?(?:easy|challenge))|BoolQ|OpenBookQA|OBQA|TruthfulQA|LAMBADA|TriviaQA|NaturalQuestions|Natural Questions|\bNQ\b|SQuAD|BBH|BIG-?Bench|AGIEval|GAOKAO(?:-?Bench)?|IFEval|MT-?Bench|AlpacaEval|Arena-?Hard|GPQA(?:-?Diamond)?|AIME(?: ?'?2\d| ?202\d)?|LiveCodeBench|SWE-?bench|Codeforces|MultiPL-?E|DS-?1000|DROP|RACE|SIQA|SciQ|COPA|LogiQA|PubMedQA|WebQs|CommonsenseQA|CSQA|StoryCloze|SuperGLUE|GLUE|MMMU|MMBench|MM-?Vet|MME|SEED-?Bench|POPE|VQAv2|VQA|GQA|OK-?VQA|VizWiz|TextVQA|DocVQA|ChartQA|OCRBench|ScienceQA|AI2D|MathVista|RefCOCO\+?g?|NoCaps|Flickr30K|COCO|ImageNet|CIFAR|GenEval|DPG(?:-?Bench)?|T2I-?CompBench|VBench|LibriSpeech|FLEURS|Common ?Voice|CoVoST|AISHELL|SEED-?TTS|MTEB|C-?MTEB|BEIR|LongBench|RULER|WMT\d*|XNLI|XSum|CNN\/?DM|WikiText(?:-?\d*)?|Pile|RewardBench|Minerva|Olympiad(?:Bench)?|AMC ?(?:\d+)?|TAU-?bench|BFCL|SimpleQA|FRAMES|CLUE\w*|CMATH|HLE|Terminal-?Bench|MGSM|TheoremQA|MuSR|ZebraLogic|LiveBench|BigCodeBench|CRUXEval|EvalPlus|CodeXGLUE|HumanEval-?X|HotpotQA|2WikiMultihopQA|MuSiQue|NarrativeQA|Qasper|QuALITY|InfiniteBench|L-?Eval|NIAH|TyDi ?QA|XQuAD|PAWS-?X|XCOPA|XStoryCloze|FLORES(?:-\d+)?|BBQ|ToxiGen|CrowS-?Pairs|WSC(?:273)?|QuAC|CoQA|WebArena|OSWorld|ScreenSpot(?:-\w+)?|AgentBench|MMStar|RealWorldQA|HallusionBench|MathVerse|MathVision|MathVista|InfoVQA|CMMMU|MVBench|Video-?MME|EgoSchema|MLVU|LongVideoBench|ActivityNet(?:-?QA)?|MSR-?VTT(?:-?QA)?|MSVD(?:-?QA)?|NExT-?QA|Perception ?Test|TempCompass|UCF-?101|Kinetics(?:-?\d+)?|Something-?Something|ADE20K|LVIS|KITTI|NYUv?2|nuScenes|Cityscapes|VoxCeleb\d?|IEMOCAP|GigaSpeech|TED-?LIUM|VoxPopuli|MLS|AudioCaps|Clotho|MusicCaps|SUPERB|AIR-?Bench|MMAU|CASP\d+|CAMEO|ProteinGym|ETTh?m?\d|Monash|GIFT-?Eval|M4|MS ?MARCO|MIRACL|MLDR|STS-?B|HPSv?2|PickScore|ImageReward|PartiPrompts?|IN-?1[kK]|K-?[467]00|NYU-?D|SUN-?D|ESC-?50|LLVIP|Ego4D|SSv2|AVE|SA-V|MOSE|LVOS|DAVIS(?:[- ]?20\d\d)?|YouTube-?VOS|CC-?OCR|WISE|ImgEdit|GEdit(?:-?Bench)?)\b/g;
var METRIC_NAMES = /(?<![\w-])(?:pass@\d+|maj@\d+|cons@\d+|acc(?:uracy)?(?:_norm)?|F1|BLEU|chrF|ROUGE(?:-?\w)?|METEOR|CIDEr|SPICE|perplexity|PPL|WER|CER|MOS|UTMOS|FID(?:-?\d+k)?|CLIP(?:[- ]?score)?|IS|PSNR|SSIM|LPIPS|rFID|FVD|mAP|nDCG|ELO|win[- ]?rates?|top-?[15]|(?:val|validation|test|eval)[ _]?loss|Avg\.?|Average|SIM|EER|NMSE|exact match|EM|FAD|Fr[eé]chet \w+ distance|KLD|COMET|BERTScore|MRR|(?:m?AP|AR|Recall|Hits?|R|P|ACC|NDCG)@\d+|mIoU|J ?(?:&|&amp;) ?F|Dice|AUROC|ROC-?AUC|PR-?AUC|MASE|WQL|CRPS|RMSE|sMAPE|MAPE|Spearman(?:'s)?|Pearson(?:'s)?|RMSD|TM-?score|lDDT|DNSMOS|PESQ|STOI|BPB|bits per byte|success rate|error rate|solve rate|similarity scores?)(?![\w-])/gi;
var RESULTS_WORDS = /\b(?:eval\w*|results?|benchmarks?|performance|leaderboards?|scores?|comparisons?|accuracy)\b|评测|评估|性能|结果|榜/i;
var MACHINE_WORDS = /\b(?:throughput|latency|memory|speed(?:up)?|tokens?\/s(?:ec)?|it\/s|GPU(?: (?:memory|hours|usage))?|VRAM|FLOPS?|seconds?|runtime|cost|RTF|hours)\b|显存|速度/i;
var SCORE_HEADER = /\b(?:scores?|similarity|accuracy|precision|recall|error rates?|win rates?|preference|rating)\b|得分|分数|准确率|胜率|错误率/i;
var NO_RESULTS_HEADING = /\b(?:data(?:sets?)?|hyper-?parameters?|config\w*|mixture|filter\w*|requirements?|install\w*|hardware|licen[cs]e)\b|数据|配置/i;

// src/evidence/documents/card-results.ts
function cardResults({ path, frontMatter }) {
  const index = frontMatter?.data?.["model-index"];
  for (const [model, entry] of listOf(index).entries()) {
    const metrics = listOf(fieldOf(entry, "results")).flatMap((result) => listOf(fieldOf(result, "metrics")));
    const measured = metrics.filter(
      (metric) => Number.isFinite(Number.parseFloat(String(fieldOf(metric, "value"))))
    );
    if (!measured.length) continue;
    const line = frontMatter?.lineOf(["model-index", model, "results"]) ?? 1;
    return [{ file: path, line, detail: `${measured.length} figures in the front matter (model-index)` }];
  }
  return [];
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function fieldOf(value, name) {
  return typeof value === "object" && value !== null ? value[name] : void 0;
}

// src/evidence/documents/measured-names.ts
var UNSURE = /^(?:[Aa]vg\.?|AVG\.?|[Aa]verage|[Ii]s|[Ee]m|[Ss]im|[Cc]lip|[Ss]pice|[Mm]eteor|[Mm]os|[Mm]ap|acc|GQA)$/;
function named(text, before) {
  const sure = surelyNamed(text);
  return sure.length ? `${before}${sure.slice(0, 4).join(", ")}` : "";
}
function namesIn(text) {
  return [
    ...new Set([...text.matchAll(BENCHMARK_NAMES), ...text.matchAll(METRIC_NAMES)].map((match) => match[0]))
  ];
}
function surelyNamed(text) {
  return namesIn(text).filter((name) => !UNSURE.test(name));
}
function isMeasured(text) {
  return surelyNamed(text).length > 0;
}

// src/evidence/documents/stated-results.ts
function statedResults(document) {
  const listed = listedScores(document.blocks);
  if (listed) {
    const { line } = document.placeAt(listed.start);
    return [{ file: document.path, line, detail: `list of results, ${PRINTED_LINES} figures or more` }];
  }
  let before;
  for (const block of document.blocks) {
    const detail = stated(document, block, before);
    if (detail) return [{ file: document.path, line: document.placeAt(block.start).line, detail }];
    if (/\S/.test(block.text)) before = block;
  }
  return [];
}
function stated(document, block, before) {
  if (block.kind === "code") return printed(block.text);
  const heading = block.headings.at(-1) ?? "";
  const pictured = block.links.find((link) => showsResults(link, heading, before?.text ?? ""));
  if (pictured) return `picture of results: ${pictured.url.slice(0, 100)}`;
  if (block.kind === "cell") return void 0;
  if (isMainReadme(document.path) && saysScore(block.text))
    return `figures of results${named(block.text, " for ")}`;
  const aboutMetrics = /\bmetrics\b/i.test(heading);
  if (!aboutMetrics && !RESULTS_WORDS.test(heading)) return void 0;
  const names2 = namesIn(block.text);
  const figures = block.text.match(/\b\d{1,3}\.\d+\b|\b\d{1,3} ?%/g)?.length ?? 0;
  const enough = aboutMetrics ? names2.length && figures : names2.length >= 2 && figures >= 2;
  return enough ? `figures of results${named(block.text, " for ")}` : void 0;
}
var ANY_BENCHMARK = new RegExp(BENCHMARK_NAMES.source, "i");
var PRINTED_FIGURE = /[:=|\s]\s*\d{1,3}\.\d{1,6}\s*%?[\s|]*$/;
var PRINTED_LINES = 3;
var SCORE_ITEM = /^([^:=：]{2,40}?)\s*[:=：]\s*\d{1,3}\.\d{1,4}\s?%?(?:\s*\([^()]{1,40}\))?\W*$/;
function listedScores(blocks) {
  let run = [];
  for (const block of blocks) {
    const name = block.kind === "item" ? SCORE_ITEM.exec(block.text.slice(0, 200))?.[1] : void 0;
    if (name !== void 0 && ANY_BENCHMARK.test(name.replaceAll("_", " "))) run.push(block);
    else if (/\S/.test(block.text)) run = [];
    if (run.length >= PRINTED_LINES) return run[0];
  }
  return void 0;
}
function printed(code) {
  const lines = code.split("\n").filter((line) => line.length < 200 && PRINTED_FIGURE.test(line)).filter((line) => ANY_BENCHMARK.test(line.replaceAll("_", " ")));
  return lines.length >= PRINTED_LINES ? `list of results, ${lines.length} figures` : void 0;
}
var SCORES = /\b(?:(?:performance|accuracy|score) (?:is|was|of)|achiev\w+|scor(?:e[sd]?|ing)|reach(?:es|ed|ing)?|attain\w*|obtain\w*|outperform\w*|surpass\w*)\b|达到|得分/gi;
var METRIC_GIVEN = new RegExp(`${METRIC_NAMES.source}\\s{0,3}[=:]\\s{0,3}\\d{1,3}\\.\\d`, "i");
function saysScore(text) {
  if (METRIC_GIVEN.test(text) && surelyNamed(text).length >= 2) return true;
  for (const match of text.matchAll(SCORES)) {
    const sentence = sentenceAround(text, match.index, match.index + match[0].length);
    if (/(?<![\w.-])\d{1,3}\.\d{1,2}(?!\w|\.\d)/.test(sentence) && isMeasured(sentence)) return true;
  }
  return false;
}
function showsResults({ image, url, text }, heading, lead) {
  if (!image || /badge|shields|logo|icon|demo/i.test(url) || OF_SAMPLES.test(text) || OF_CASES.test(heading))
    return false;
  const name = url.split(/[?#]/, 1)[0].split("/").at(-1) ?? "";
  if (OF_SAMPLES.test(name.replace(/[-_]+/g, " "))) return false;
  return picturesResults(name) && !/\bteaser\b/i.test(text) || text.length < 60 && (picturesResults(text) || captionsResults(text)) || /\b(?:eval\w*|results?|benchmarks?|performance)\b|评测|评估结果/i.test(heading) || leadsToResults(lead);
}
var OF_SAMPLES = /\b(?:samples?|generated|visual (?:results?|comparisons?)|qualitative)\b/i;
var OF_CASES = /\b(?:cases?|examples?|samples?|showcases?|demos?)\W*$/i;
function captionsResults(caption) {
  return isMeasured(caption) && !/\b(?:samples?|examples?|images? from|pipeline|architecture|overview of)\b/i.test(caption);
}
var POINTS_AT_PICTURE = /\b(?:following|next|this) (?:graph|figure|chart|plot|image|diagram)\b|\b(?:graph|figure|chart|plot|image)s? below\b|\bshown (?:below|in the (?:figure|chart|graph|plot))\b/gi;
var OF_QUALITY = /\b(?:outperform\w*|perform(?:s|ance)|as (?:strong|good) as|better than|on par|accurac\w+|scores?|benchmarks?|results?)\b/i;
function leadsToResults(lead) {
  for (const match of lead.matchAll(POINTS_AT_PICTURE)) {
    if (OF_QUALITY.test(sentenceAround(lead, match.index, match.index + match[0].length))) return true;
  }
  return false;
}

// src/evidence/documents/tables.ts
function tablesOf(document) {
  const tables = [];
  let open;
  let last = -1;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== "cell") {
      open = void 0;
      continue;
    }
    const row = block.row ?? 0;
    if (!open || row < last) {
      open = { index, rows: [], headings: block.headings };
      tables.push(open);
      last = -1;
    }
    if (row !== last) open.rows.push([]);
    open.rows.at(-1).push(block);
    last = row;
  }
  return tables;
}
var NUMERIC = /^[\s*_~<>≈±+-]*\d[\d.,]*\s*(?:%|±.*|\(.*\)|\/.*|[kmb])?[\s*_]*$/i;
function numbersIn(table) {
  return table.rows.slice(1).flatMap((row) => row.slice(1)).filter((cell) => NUMERIC.test(cell.text)).length;
}

// src/evidence/documents/results.ts
var OF_PARTS = /\b(?:weights|checkpoints?|download|codebook|hidden size|layers)\b/i;
function measuresQuality({ rows: [header = [], ...rows] }) {
  return header.some(
    (cell, at) => at > 0 && cell.text.length < 30 && surelyNamed(cell.text).length > 0 && rows.filter((row) => /^\W{0,6}\d{1,3}\.\d/.test(row[at]?.text ?? "")).length >= 2
  );
}
function resultsIn(document) {
  const found = [];
  for (const table of tablesOf(document)) {
    const numbers = numbersIn(table);
    if (numbers < 2) continue;
    const labels = [...table.rows[0] ?? [], ...table.rows.slice(1).flatMap((row) => row.slice(0, 2))].map((cell) => cell.text).join(" | ");
    const names2 = namesIn(labels);
    const heading = table.headings.at(-1) ?? "";
    const scored = numbers >= 3 && table.rows[0]?.some((cell) => SCORE_HEADER.test(cell.text)) === true && !NO_RESULTS_HEADING.test(heading);
    const header = table.rows[0]?.map((cell) => cell.text).join(" | ") ?? "";
    const ofParts = OF_PARTS.test(header) && names2.length < 2 && namesIn(header).length === 0;
    const machine = MACHINE_WORDS.test(labels) && names2.length < 2 && !measuresQuality(table);
    if (machine || ofParts && !scored && !RESULTS_WORDS.test(heading) || !(names2.length >= 2 || scored || names2.length === 1 && (RESULTS_WORDS.test(heading) || numbers >= 4) || RESULTS_WORDS.test(heading) && numbers >= 6))
      continue;
    const first = table.rows[0]?.[0];
    if (first) {
      found.push({
        file: document.path,
        line: document.placeAt(first.start).line,
        detail: `table of results${named(labels, ": ")}, ${numbers} figures`
      });
    }
  }
  found.push(...cardResults(document));
  return found.length ? found : statedResults(document);
}

// src/evidence/documents/training-notes.ts
var NOTES_PATH = /(?:^|\/)logs?\/[^/]*(?:log|notes?|journal|diary)[^/]*\.(?:md|txt|rst)$|(?:^|\/)(?:chronicles?|log-?books?|training[-_ ]?(?:log|notes|journal|diary|chronicles?))[^/]*(?:\/[^/]+)?\.(?:md|txt|rst)$/i;
var OTHER_LOG = /change-?log|\beval|release[-_ ]?notes|catalog|bench/i;
var OF_A_RUN = /\b(?:loss(?: spikes?)?|restart\w*|resum\w+|diverg\w+|checkpoints?|iterations?|steps?|nodes?|learning rate|lr|gradient|NaN|batch size|GPUs?|overflow|tokens)\b/gi;
var DISTINCT_WORDS = 5;
function trainingNotesIn(document) {
  if (!NOTES_PATH.test(document.path) || OTHER_LOG.test(document.path)) return void 0;
  const words2 = new Set(
    [...document.source.slice(0, 5e4).matchAll(OF_A_RUN)].map(([word]) => word.toLowerCase())
  );
  return words2.size >= DISTINCT_WORDS && /\btrain/i.test(document.source) ? { file: document.path, line: 1, detail: "notes of the training run" } : void 0;
}

// src/evidence/documents/detect.ts
async function detectDocuments({
  release,
  places,
  documents,
  identity
}) {
  const found = {};
  const add = (id, evidence) => {
    if (evidence) found[id] = [...found[id] ?? [], evidence];
  };
  for (const { path, kind } of release.files) {
    if (kind === "submodule" || places.isVendored(path)) continue;
    const name = spelled(path);
    const named2 = NAMED_FILES.find((row) => row.name.test(name)) ?? reportNamedLike(identity, path);
    if (named2 && (found[named2.id]?.length ?? 0) < 5 && await hasContent(release, path))
      add(named2.id, { file: path, detail: named2.what });
  }
  for (const document of documents) {
    const main = isMainReadme(document.path);
    add("model-card", modelCardIn(document, main));
    if (main) add("technical-report", shippedReport(release, document, identity));
    if (!ofAnEvaluation(document.path)) add("data-card", dataCardIn(document));
    add("training-logs", trainingNotesIn(document));
    for (const evidence of resultsIn(document)) add("evaluation-results", evidence);
  }
  if (!found["evaluation-results"])
    for (const evidence of await resultsFiles(release, places)) add("evaluation-results", evidence);
  if (!found["evaluation-results"])
    for (const evidence of resultPictures(release, places)) add("evaluation-results", evidence);
  return found;
}
function ofAnEvaluation(path) {
  return /(?:^|\/)[^/]*(?:eval|benchmark|bench)[^/]*\//i.test(path);
}
function reportNamedLike(identity, path) {
  const report = /^[^/]+\.pdf$/i.test(path) && isNamedLike(identity, path) && !isLicensePath(path) && !/guide|terms|licen|policy|slides|poster|brochure|api|manual|tutorial|agreement|许可|协议|条款|指南|手册/i.test(
    path
  );
  return report ? { id: "technical-report", what: "report" } : void 0;
}
function shippedReport(release, document, identity) {
  for (const block of document.blocks) {
    for (const { url, text, image, start } of block.links) {
      const path = pathIn2(identity, url);
      if (image || !/\.pdf$/i.test(path) || !release.has(path)) continue;
      if (/\b(?:tech(?:nical)?[ -]?reports?|reports?|(?:white)? ?papers?|pre-?print)\b|论文|技术报告/i.test(
        text
      ))
        return { file: path, detail: `report, linked at ${document.path}:${document.placeAt(start).line}` };
    }
  }
  return void 0;
}
function pathIn2(identity, url) {
  const [, name, file] = /^https:\/\/github\.com\/[^/]+\/([^/]+)\/(?:blob|raw)\/[^/]+\/([^?#]+)/.exec(url) ?? [];
  if (name === void 0) return url.replace(/^\.?\//, "").replace(/[?#].*$/, "");
  if (!isThisRepository(identity, name)) return url;
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
async function hasContent(release, path) {
  if (/template/i.test(path) && /\{\{|\{%/.test(await release.text(path) ?? "")) return false;
  return ((await release.bytes(path, 0, 16))?.length ?? 0) > 0;
}
async function resultsFiles(release, places) {
  const found = [];
  for (const { path } of release.files) {
    if (found.length >= 3) break;
    if (isNamedResults(path) && !places.isVendored(path) && await holdsFigures(release, path))
      found.push({ file: path, detail: "file of results" });
  }
  return found;
}

// src/evidence/links/hub-id.ts
function readHubId(id, dataset = false) {
  const page = id.trim();
  return looksLikeHubId(page) ? readAddress(`https://huggingface.co/${dataset ? "datasets/" : ""}${page}`) : void 0;
}
function looksLikeHubId(id) {
  const parts2 = /^([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9][\w.-]{0,95})$/.exec(id);
  return parts2 !== null && !NOT_AN_OWNER.has(parts2[1].toLowerCase()) && !/\.(?:py|sh|json|ya?ml|txt|md|csv|jsonl|pth?|bin|png|jpe?g|wav|mp[34]|tar|gz|zip|npy|safetensors|ckpt|parquet|html|model|tsv|js|ts|toml|cfg|conf|pkl|onnx|gguf|ipynb|tfrecords?)$/i.test(
    parts2[2]
  );
}
var NOT_AN_OWNER = words(`
  app artifacts asset assets bin build cache checkpoint checkpoints ckpt ckpts config configs data
  dataset datasets demo docs eval evaluation example examples exp experiments finetune home images
  input inputs lib local log logs mnt model models opt out output outputs path pretrained
  pretrained_models result results root runs samples save saved_models saves scripts src test tests
  tmp tokenizer tokenizers tools train usr utils var weights work_dirs workspace your your-org
  your_org username user your-username org text image application audio video and or http: https:
  cuda
`);

// src/text/lines.ts
var Lines = class {
  starts = [0];
  text;
  constructor(text) {
    this.text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
  }
  /** The line, counted from 1, of an offset. */
  of(offset) {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  start(line) {
    return this.starts[line - 1] ?? this.text.length;
  }
  /** Offset after the last character of a line, its line break included. */
  end(line) {
    return this.starts[line] ?? this.text.length;
  }
};

// src/evidence/links/in-tables-of-code.ts
var LIMIT = 40;
var LENGTH_LIMIT2 = 4e5;
var BASE = /^[ \t]*([A-Za-z_]\w{2,60})[ \t]*=[ \t]*f?["']((?:https?|gs|s3):\/\/[^"'\s{}]{4,200})["'][ \t]*$/gm;
var FILE = String.raw`([\w./-]{1,160}\.(?:pth?|ckpt|tar|tgz|zip|safetensors|bin|gz|npz|npy|gguf|onnx|h5|json|parquet))["']`;
function joinedAddresses(text) {
  const found = [];
  if (text.length > LENGTH_LIMIT2) return found;
  for (const { 1: name, 2: base } of [...text.matchAll(BASE)].slice(0, 5)) {
    const uses = new RegExp(`(?:\\b${name}[ \\t]*\\+[ \\t]*["']|\\{${name}\\})${FILE}`, "g");
    for (const { 1: file, index } of text.matchAll(uses)) {
      if (found.length >= LIMIT) return found;
      const written = `${base.replace(/\/$/, "")}/${file.replace(/^\//, "")}`;
      const address = readAddress(written);
      if (address) found.push({ address, from: index, written });
    }
  }
  return found;
}
var DOWNLOADS = /hf_hub_download|snapshot_download|from_pretrained|cached_path|load_from_hub/;
var TABLE = /\b\w{0,40}(?:repo|models?|hub|hf|ckpts?|checkpoints?|pretrained|weights)\w{0,40}(?:[ \t]{0,4}:[^=\n]{1,60})?[ \t]{0,4}=[ \t]{0,4}[{[(]/gi;
var TABLES = 200;
var TABLE_LENGTH = 4e3;
var ID = /["']([A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95})["']/g;
function tabledIds(text) {
  const found = [];
  if (text.length > LENGTH_LIMIT2 || !DOWNLOADS.test(text)) return found;
  let tables = 0;
  for (const table of text.matchAll(TABLE)) {
    if (++tables > TABLES) break;
    const start = table.index + table[0].length;
    const body = text.slice(start, start + TABLE_LENGTH).split("}", 1)[0];
    for (const { 1: id, index } of body.matchAll(ID)) {
      if (found.length >= LIMIT) return found;
      const address = readHubId(id);
      if (address) found.push({ address, from: start + index, written: id });
    }
  }
  return found;
}

// src/evidence/links/in-text.ts
var ADDRESS = /(?:\b(?:https?|ftp|s3|gs|hf):\/\/|\bmagnet:\?)[^\s<>"'`\\{}|^「」，。；、（）]+|(?<![\w/.@-])(?:huggingface\.co|hf\.co|arxiv\.org|github\.com)\/[^\s<>"'`\\{}|^「」，。；、（）]+/gi;
function addressesIn(text) {
  if (!/:\/\/|magnet:|huggingface\.co\/|hf\.co\/|arxiv\.org\/|github\.com\//i.test(text)) return [];
  const found = [];
  for (const match of text.matchAll(ADDRESS)) {
    let written = match[0].replace(/[.,;:!?*_~\]]+$/, "");
    while (written.endsWith(")") && written.split("(").length < written.split(")").length)
      written = written.slice(0, -1).replace(/[.,;:!?*_]+$/, "");
    const markdown = written.indexOf("](");
    if (markdown > 0) written = written.slice(0, markdown);
    const address = readAddress(written);
    if (address?.kind === "hub-dataset" && !address.owner && /^\/\$?\{/.test(text.slice(match.index + written.length - 1)))
      continue;
    if (address) found.push({ from: match.index, written, address });
  }
  return found;
}

// src/evidence/links/loader-calls.ts
var TYPE = String.raw`(?:\s{0,4}:\s{0,4}(?:str|Optional\[str\]|str \| None))?`;
var ASSIGNED = String.raw`["']?${TYPE}\s{0,4}[:=]\s{0,40}(?:field\(\s*default\s*=\s*)?`;
var QUOTED = [
  {
    loads: "tokenizer",
    before: /(?:Tokenizer\w*|Processor\w*|FeatureExtractor\w*)\.from_pretrained\(\s*(?:\w+\s*=\s*)?$/
  },
  { loads: "tokenizer", before: new RegExp(`tokenizer\\w*${ASSIGNED}$`, "i") },
  { loads: "dataset", before: /load_dataset(?:_builder)?\(\s*(?:path\s*=\s*)?$/ },
  {
    loads: "dataset",
    before: new RegExp(
      `(?:dataset|corpus)(?:s|[-_]?(?:id|name|path|repo|repo_id|mixer)s?)?${ASSIGNED}[[{]?\\s*$`,
      "i"
    )
  },
  { loads: "model", before: /\.from_pretrained\(\s*(?:\w+\s*=\s*)?$/ },
  { loads: "model", before: /\bpipeline\([^()]{0,60}$/ },
  {
    loads: "model",
    before: /\b(?:LLM|SentenceTransformer|CrossEncoder|\w*FlagModel|FlagReranker)\(\s*(?:model\w*\s*=\s*)?$/
  },
  {
    loads: "model",
    before: new RegExp(
      `(?:models?|ckpt|checkpoint|pretrained)(?:[-_]?(?:id|name|path|repo|key|dir|or|model))*${ASSIGNED}$`,
      "i"
    )
  },
  {
    loads: "file",
    before: /(?:snapshot_download|hf_hub_download|hf_hub_url|cached_download|\w*download\w*)\(\s*(?:\w+\s*=\s*)?$/
  },
  { loads: "file", before: new RegExp(`repo(?:sitory)?(?:[-_]?(?:id|name))*${ASSIGNED}$`, "i") }
];
var LIBRARY_TOKENIZERS = [
  {
    call: /\btiktoken\.(?:get_encoding|encoding_for_model)\(/g,
    address: "https://github.com/openai/tiktoken"
  },
  { call: /\bfrom icetk import\b|\bimport icetk\b/g, address: "https://github.com/THUDM/icetk" }
];
var OWNERLESS_TOKENIZER = /Tokenizer\w*\.from_pretrained\(\s{0,20}["']([a-z][\w-]{1,60})["']/g;
var OWNERS = [
  { name: /^gpt2(?:-medium|-large|-xl)?$/, owner: "openai-community" },
  { name: /^bert-(?:base|large)-/, owner: "google-bert" },
  { name: /^(?:xlm-)?roberta-(?:base|large)/, owner: "FacebookAI" },
  { name: /^distil(?:bert|gpt2|roberta)/, owner: "distilbert" },
  { name: /^t5-(?:small|base|large|3b|11b)$/, owner: "google-t5" },
  { name: /^albert-(?:base|x*large)-/, owner: "albert" },
  { name: /^xlnet-(?:base|large)-cased$/, owner: "xlnet" }
];
var BARE = [
  { loads: "tokenizer", before: /(?:--tokenizer[\w-]*[\s=]+|^\s*tokenizer\w*\s*:\s*)$/im },
  { loads: "dataset", before: /--(?:\w+[-_])?dataset[-_\w]*[\s=]+$/ },
  { loads: "dataset", before: /^\s*(?:-\s+)?(?:\w*_)?dataset(?:s|[-_]?(?:id|name|path|repo))*\s*:\s*$/im },
  { loads: "model", before: /--(?:\w+[-_])?(?:model|checkpoint|ckpt|hf)[-_\w]*[\s=]+$/ },
  { loads: "model", before: /^\s*(?:-\s+)?(?:\w*_)?model(?:_?(?:id|name|path|name_or_path))*\s*:\s*$/im },
  {
    loads: "model",
    before: /\b(?:vllm|lmdeploy|transformers|swift|litgpt)\s+(?:serve|chat|download)\s+(?:api_server\s+)?$/
  },
  { loads: "model", before: /\bollama\s+(?:run|pull)\s+$/ },
  { loads: "file", before: /(?:huggingface-cli|\bhf|modelscope)\s+download\s+(?:[^\n]{0,80}\s)?$/ }
];
var QUOTED_ID = /["'`]([A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95})["'`@:+,]/g;
var BARE_ID = /(?<=[\s=:])([A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95})(?=["'\s\\]|$)/g;
var REACH = 160;
var LENGTH_LIMIT3 = 4e5;
function loaderCallsIn(text) {
  const source = text.length > LENGTH_LIMIT3 ? text.slice(0, LENGTH_LIMIT3) : text;
  return [
    ...callsBy(source, QUOTED_ID, 1, QUOTED),
    ...callsBy(source, BARE_ID, 0, BARE),
    ...libraryTokenizersIn(source)
  ].sort((a, b) => a.from - b.from);
}
function callsBy(source, ids2, skip, rows) {
  const calls = [];
  const elsewhere = namesOnCodeHosts(source);
  for (const match of source.matchAll(ids2)) {
    const id = match[1];
    if (!looksLikeHubId(id)) continue;
    const before = source.slice(Math.max(0, match.index - REACH), match.index);
    const row = rows.find((each) => each.before.test(before));
    if (!row || elsewhere.has(ASSIGNS_TO.exec(before)?.[1] ?? "")) continue;
    const from = match.index + skip;
    const loads = isDatasetCall(before, source.slice(from, from + REACH)) ? "dataset" : row.loads;
    const address = readHubId(id, loads === "dataset");
    if (address) calls.push({ loads, address, from });
  }
  return calls;
}
var ASSIGNS_TO = /(\w{1,60})(?:\s{0,4}:\s{0,4}\w{1,20})?\s{0,4}[:=]\s{0,40}$/;
function namesOnCodeHosts(source) {
  const uses = /(?:github|githubusercontent|gitlab)\.com\/(?:repos\/)?(?:\$?\{(\w{1,60})\}|["']\s{0,4}\+\s{0,4}(\w{1,60}))/g;
  return new Set([...source.matchAll(uses)].map(([, braced, added]) => braced ?? added));
}
function libraryTokenizersIn(source) {
  const brought = LIBRARY_TOKENIZERS.flatMap(
    ({ call, address }) => [...source.matchAll(call)].map(({ index }) => ({
      loads: "tokenizer",
      address: readAddress(address),
      from: index
    }))
  );
  const ownerless = [...source.matchAll(OWNERLESS_TOKENIZER)].flatMap(({ index, 1: name }) => {
    const owner = OWNERS.find((row) => row.name.test(name))?.owner;
    const address = owner === void 0 ? void 0 : readHubId(`${owner}/${name}`);
    return address ? [{ loads: "tokenizer", address, from: index }] : [];
  });
  return [...brought, ...ownerless];
}
function isDatasetCall(before, after) {
  const call = `${before.slice(Math.max(before.lastIndexOf(")"), before.lastIndexOf("\n")) + 1)} ${after.split(/\)|\n\s*\n/, 1)[0]}`;
  return /repo[-_]type["']?[\s=:]+["']?dataset|download\s[^\n]*--dataset\b/.test(call);
}

// src/evidence/links/in-code.ts
var WORTH_READING = /from_pretrained|tiktoken|icetk|huggingface|hf\.co\/|load_dataset|repo_id|_download|:\/\/|magnet:|model|dataset/i;
var USED = /* @__PURE__ */ new Set([
  "hub-model",
  "hub-dataset",
  "hub-collection",
  "archive",
  "bucket",
  "torrent",
  "run-log"
]);
var DOWNLOADED = /^(?:pth?|ckpt|tar|tgz|zip|safetensors|bin|gz|bz2|xz|zst|jsonl?|parquet|onnx|npz|npy|gguf|h5|model|csv|tsv|pkl|txt)$/;
var MENTION_LIMIT = 300;
function mentionsInCode(path, text) {
  if (!WORTH_READING.test(text)) return [];
  const lines = new Lines(text);
  const mentions = [];
  const brings2 = {
    config: /\b(?:config|params|hparams)\.json\b/.test(text),
    tokenizer: /\b(?:tokenizer\.(?:model|json)|tokenizer_config\.json|vocab\.(?:bpe|json|txt)|encoder\.json|merges\.txt)\b/.test(
      text
    )
  };
  const add = ({ address, from, written }) => mentions.push({
    address,
    file: path,
    line: lines.of(from),
    source: "code",
    text: written,
    sentence: lineAround(text, from),
    headings: [],
    brings: brings2
  });
  for (const each of addressesIn(text.slice(0, 4e5))) {
    if (mentions.length >= MENTION_LIMIT) break;
    if (USED.has(each.address.kind) || DOWNLOADED.test(each.address.extension ?? "")) add(each);
  }
  for (const each of [...joinedAddresses(text), ...tabledIds(text)]) add(each);
  for (const call of loaderCallsIn(text).slice(0, MENTION_LIMIT)) {
    mentions.push({
      address: call.address,
      file: path,
      line: lines.of(call.from),
      source: "code",
      text: `${call.address.owner ?? ""}/${call.address.name ?? ""}`,
      sentence: callAround(text, call.from),
      headings: [],
      loads: call.loads
    });
  }
  return mentions;
}

// src/evidence/links/label.ts
var LENGTH_LIMIT4 = 80;
function labelOf({ links, text: around }, link) {
  const text = link.text.trim();
  if (text && !/[\p{L}\p{N}]/u.test(text)) return wordsBefore(around, links, link) ?? text;
  const next = links.find(({ image, start }) => !image && start > link.start)?.start ?? Number.POSITIVE_INFINITY;
  const picture = links.find(({ image, start }) => image && start >= link.start && start < next);
  if (!picture) return text;
  if (!text) return wordsOf(picture.url);
  if (readAddress(picture.url)?.kind !== "badge") return text;
  const written = wordsOf(picture.url.replace(/-[^-/]*$/, ""));
  return simplify(text).includes(simplify(written)) ? text : `${text} ${written}`;
}
function wordsOf(url) {
  const path = url.replace(/[?#].*$/, "").split("/").at(-1) ?? "";
  let words2 = path;
  try {
    words2 = decodeURIComponent(path);
  } catch {
  }
  return words2.replace(/\.[a-z]\w*$/i, "").replace(/[-_]+/g, " ").slice(0, LENGTH_LIMIT4);
}
function wordsBefore(text, links, link) {
  const last = links.findLast(({ to, image }) => !image && to <= link.from);
  const words2 = text.slice(Math.max(last?.to ?? 0, link.from - LENGTH_LIMIT4), link.from).split(/[|·•│｜/]/).at(-1).trim();
  return new RegExp("\\p{L}{2}", "u").test(words2) && words2.length < LENGTH_LIMIT4 ? words2 : void 0;
}

// src/evidence/links/leads.ts
var LEAD_LENGTH = 300;
var Leads = class {
  #paragraph = "";
  #under = [];
  #items = [];
  before(block) {
    if (block.kind === "heading" || block.headings.length !== this.#under.length || block.headings.at(-1) !== this.#under.at(-1)) {
      this.#paragraph = "";
      this.#items = [];
      this.#under = block.headings;
    }
    if (block.kind === "item") {
      const above = this.#items.slice(0, block.depth - 1);
      this.#items = [...above, block.text.slice(0, LEAD_LENGTH)];
      return [this.#paragraph, ...above].filter(Boolean).join(" ").slice(-LEAD_LENGTH * 2);
    }
    const lead = this.#paragraph;
    if (block.kind === "paragraph" || block.kind === "html") {
      this.#paragraph = block.text.slice(-LEAD_LENGTH);
      this.#items = [];
      return /[:：]\s*$/.test(lead) ? lead : "";
    }
    return lead;
  }
};

// src/evidence/links/in-document.ts
var ROW_LENGTH = 1e3;
function mentionsInDocument(document, main) {
  const mentions = [];
  const leads = new Leads();
  const rows = rowsOf(document);
  let sections2 = 0;
  for (const block of document.blocks) {
    if (block.kind === "heading" && !isLineOfLinks(block) && !isByline(block.text)) sections2 += 1;
    const lead = leads.before(block);
    const common = {
      file: document.path,
      headings: block.headings,
      ...lead && { lead },
      ...main && (sections2 <= 1 || rows.get(block)?.ofParts) && { top: true }
    };
    if (block.kind === "code") mentions.push(...inSnippet(document, block, common));
    else mentions.push(...inProse(document, block, common, rows.get(block)));
  }
  return mentions;
}
function isLineOfLinks({ text, links }) {
  const linked = links.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  return links.length > 0 && linked > text.replace(/[\s|·•,/-]+/g, "").length / 2;
}
var PERSON = new RegExp("^\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|d[aei]|v[ao]n|der)){1,4}[\\s\\d*\u2020\u2021\xA7\xB9\xB2\xB3\u2074\u2075\u2709]*$", "u");
function isByline(text) {
  const names2 = text.slice(0, 1e3).split(/,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/).filter((name) => new RegExp("\\p{L}", "u").test(name));
  return names2.length >= 3 && names2.every((name) => PERSON.test(name.trim()));
}
function inProse(document, block, common, cell) {
  const mentions = [];
  const taken = [];
  const add = (address, text, from, to, line) => {
    if (address.kind === "badge") return;
    const sentence = cell ? cell.text : tellingSentence(block.text, from, to);
    mentions.push({
      ...common,
      address,
      line,
      source: "prose",
      text,
      sentence,
      ...brings(sentence),
      ...cell && { row: cell.first },
      ...block.column !== void 0 && { column: block.column }
    });
  };
  for (const link of block.links) {
    taken.push([link.from, link.to]);
    const address = readAddress(link.url.startsWith("//") ? `https:${link.url}` : link.url);
    if (address && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link.url) && !(link.image && isPicture(address))) {
      add(address, labelOf(block, link), link.from, link.to, document.placeAt(link.start).line);
    }
  }
  for (const { address, from, written } of addressesIn(block.text)) {
    if (taken.some(([start, end]) => from >= start - 1 && from < end + 1)) continue;
    add(address, written, from, from + written.length, document.placeAt(block.at(from)).line);
  }
  return mentions;
}
function inSnippet(document, block, common) {
  const citation = /^\s*@\w+\s*\{/m.test(block.text) || /^(?:bib(?:tex)?|latex)$/i.test(block.language ?? "");
  const mentions = [];
  const add = (address, from, written, loads) => mentions.push({
    ...common,
    address,
    line: document.placeAt(block.at(from)).line,
    source: citation ? "citation" : "snippet",
    text: written,
    sentence: loads ? callAround(block.text, from) : lineAround(block.text, from),
    ...loads && { loads }
  });
  for (const { address, from, written } of addressesIn(block.text)) add(address, from, written);
  if (citation) {
    for (const match of block.text.matchAll(/eprint\s*=\s*[{"](?:arxiv:)?(\d{4}\.\d{4,5})/gi)) {
      const address = readAddress(`https://arxiv.org/abs/${match[1]}`);
      if (address) add(address, match.index, match[0]);
    }
  } else
    for (const call of loaderCallsIn(block.text))
      add(call.address, call.from, `${call.address.owner ?? ""}/${call.address.name ?? ""}`, call.loads);
  return mentions;
}
function brings(sentence) {
  const tokenizer = /\btokenizers?\b|\bvocab/i.test(sentence);
  const config = /\bconfig(?:s|uration\w*)?\b/i.test(sentence);
  return tokenizer || config ? { brings: { tokenizer, config } } : {};
}
function isPicture(address) {
  return /^(?:png|jpe?g|gif|svg|webp|avif|mp4|mov)$/.test(address.extension ?? "") || address.kind === "badge" || /user-attachments|user-images/.test(address.url);
}
var PART = /^\W*(?:paper|report|arxiv|code|github|models?|weights|checkpoints?|demos?|data-?(?:set)?s?|project(?: page)?|web(?:site|page)|homepage|blog|video|license|论文|代码|模型|数据集?)\W*$/i;
function rowsOf(document) {
  const rows = /* @__PURE__ */ new Map();
  for (const table of tablesOf(document)) {
    const ofParts = table.rows.length === 2 && table.rows[0].filter(({ text }) => PART.test(text)).length >= 2;
    for (const cells of table.rows) {
      const row = {
        ofParts,
        text: cells.map((cell) => cell.text).join(" | ").slice(0, ROW_LENGTH),
        first: cells[0]?.text ?? ""
      };
      for (const cell of cells) rows.set(cell, row);
    }
  }
  return rows;
}

// src/evidence/links/submodules.ts
function mentionsInSubmodules(text) {
  const mentions = [];
  let folder = "";
  for (const [index, line] of text.split("\n").entries()) {
    const [, key, value] = /^\s*(path|url)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (/^\s*\[submodule/.test(line)) folder = "";
    if (key === "path") folder = value;
    if (key !== "url") continue;
    const address = readAddress(
      value.replace(/^git@([^:]+):/, "https://$1/").replace(/^(?:ssh|git):\/\/(?:git@)?/, "https://")
    );
    if (address)
      mentions.push({
        address,
        folder,
        file: ".gitmodules",
        line: index + 1,
        source: "submodule",
        text: value,
        sentence: line.trim(),
        headings: []
      });
  }
  return mentions;
}

// src/evidence/links/collect-mentions.ts
async function collectMentions({ release, places, documents }) {
  const mentions = [];
  for (const document of documents) {
    const main = isMainReadme(document.path);
    if (main) mentions.push(...inFrontMatter(document));
    mentions.push(...mentionsInDocument(document, main));
  }
  const modules = await release.text(".gitmodules");
  if (modules !== void 0) mentions.push(...mentionsInSubmodules(modules));
  for (const path of places.code) {
    const text = await release.text(path);
    if (text !== void 0) mentions.push(...mentionsInCode(path, text));
  }
  return mentions;
}
function inFrontMatter(document) {
  const named2 = document.frontMatter?.data?.datasets;
  const ids2 = Array.isArray(named2) ? named2 : [named2];
  return ids2.flatMap((id, index) => {
    const address = typeof id === "string" ? readHubId(id, true) : void 0;
    const line = document.frontMatter?.lineOf(Array.isArray(named2) ? ["datasets", index] : ["datasets"]) ?? 1;
    return address ? [
      {
        address,
        file: document.path,
        line,
        source: "front-matter",
        text: String(id),
        sentence: `datasets: ${String(id)}`,
        headings: []
      }
    ] : [];
  });
}

// src/evidence/links/ownership.ts
var OFTEN_BUILT_ON = new Set(
  [
    ...words(`
      meta-llama facebook openai openai-community google google-bert google-t5 FacebookAI Qwen mistralai
      microsoft EleutherAI bigscience bigcode stabilityai runwayml CompVis lmsys huggyllama
      decapoda-research deepseek-ai THUDM zai-org tiiuae mosaicml nvidia laion timm
      sentence-transformers NousResearch HuggingFaceTB HuggingFaceH4 HuggingFaceFW allenai
      black-forest-labs internlm OpenGVLab 01-ai baichuan-inc openlm-research codellama TheBloke
      bartowski unsloth hf-internal-testing liuhaotian Salesforce distilbert answerdotai BAAI apple
      ibm-granite tatsu-lab cerebras togethercomputer PowerInfer mlx-community ggml-org
      lmstudio-community Intel neuralmagic RedHatAI
    `)
  ].map(simplify)
);
var ENOUGH = 3;
function readOwnership(identity, mentions) {
  const scores = /* @__PURE__ */ new Map();
  for (const mention of mentions) {
    const { owner, name, kind } = mention.address;
    if (!owner || !/^hub-(?:model|dataset|collection|organisation|space)$/.test(kind) || isOthers(mention))
      continue;
    const key = simplify(owner);
    let score = scores.get(key);
    if (!score) {
      score = { account: owner, ids: /* @__PURE__ */ new Set(), named: /* @__PURE__ */ new Set(), signs: 0 };
      scores.set(key, score);
    }
    if (name) score.ids.add(simplify(name));
    if (name && kind === "hub-model" && isThisRepository(identity, name) && name.length >= 5)
      score.signs = Math.max(score.signs, 1);
    if (name && isNamedLike(identity, name)) score.named.add(simplify(name));
    if (saysOurs(mention)) score.signs += 1;
  }
  const accounts = [];
  for (const [key, { account, ids: ids2, named: named2, signs }] of scores) {
    if (isOwner(identity, account)) accounts.push(account);
    else if (named2.size === 0 && OFTEN_BUILT_ON.has(key)) continue;
    else if (2 * Math.min(named2.size, 3) + Math.min(signs, 3) + (ids2.size >= 4 ? 1 : 0) >= ENOUGH)
      accounts.push(account);
  }
  return { identity, accounts };
}
var POINTS_TO_MODEL = /\b(?:find|download|get|access) (?:the|our) (?:\w+ )?(?:models?|weights|checkpoints?) (?:at|from|on|here|in)\b|模型(?:权重)?(?:下载|地址|链接)/i;
var DOWNLOADS2 = /^\W*(?:\d+\W+)?(?:models? |weights? |checkpoints? )?downloads?\W*$|^\W*模型下载\W*$/i;
function saysOurs(mention) {
  if (mention.source === "snippet") return mention.loads === "model" && isMainReadme(mention.file);
  if (mention.source !== "prose") return false;
  const said = `${mention.lead ?? ""} ${mention.sentence}`;
  return FIRST_PERSON.test(said) && GIVES.test(said) || POINTS_TO_MODEL.test(said) || mention.row !== void 0 && DOWNLOADS2.test(mention.headings.at(-1) ?? "") || mention.top === true && WEIGHTS_WORDS.test(mention.text);
}
function isOthers(mention) {
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading))) return true;
  if (mention.source !== "prose") return false;
  return OTHERS_SENTENCE.test(mention.sentence) || /\bbase(?:line)?s?\b(?: model)?$|\bbackbone|teacher|initial/i.test(mention.column ?? "");
}
function isOurs(ownership, mention) {
  const { owner } = mention.address;
  if (owner === void 0) return false;
  return isOwner(ownership.identity, owner) || ownership.accounts.some((account) => sameMaker(account, owner));
}
function isNamedOurs(ownership, { address }) {
  const known = namedOurs.get(address);
  if (known?.ownership === ownership) return known.is;
  const is = readsOurs(ownership, address);
  namedOurs.set(address, { ownership, is });
  return is;
}
var namedOurs = /* @__PURE__ */ new WeakMap();
function readsOurs(ownership, { url, name }) {
  return isNamedLike(ownership.identity, name ?? url.replace(/^[a-z]+:\/\//, "")) || ownership.identity.owners.some((owner) => owner.length >= 4 && simplify(url).includes(simplify(owner))) || ownership.identity.owners.some((owner) => isInHost(owner, url));
}
function isInHost(owner, url) {
  const stem2 = simplify(owner.replace(/[-_].*$/, ""));
  const host = /^[a-z]+:\/\/([^/]+)/.exec(url)?.[1] ?? "";
  return stem2.length >= 6 && !HOSTING.has(stem2) && simplify(host).includes(stem2);
}
var HOSTING = new Set(
  words("google github gitlab huggingface amazon microsoft alibaba aliyun tencent modelscope kaggle dropbox")
);

// src/evidence/links/reads-no-text.ts
var WITHOUT_TEXT = /\btime[- ]?series\b|\b(?:neural|audio|speech) (?:audio )?(?:codecs?|compression)\b|\bdepth estimation\b|\b(?:visual|image|video|instance|interactive|promptable) segmentation\b|\bsegment anything\b/i;
var WITH_TEXT = /\btext|\bLLMs?\b|\b(?:large|vision|natural|spoken|programming) ?-?languages?\b|\btranscri|\bcaption|\bvocabular|\btokeni[sz]e|\bchat\b|文本|语言/i;
var OPENING = 1500;
var OWN_TOKENIZER = /\bclass \w{0,60}Tokenizer\b/;
var TOKENS = /tokeni[sz]|\bvocab|sentencepiece|\bspm\b|text[-_ ]?encoder|\b(?:from|import) (?:transformers|diffusers|peft)\b|\bdiffusers\b|\bvllm\b/i;
var OF_TEXT = /\bllms?\b|language model/i;
var DEFINES_MODEL = /\bnn\.Module\b/;
async function readsNoText(text) {
  return await saysSo(text) || await showsSo(text);
}
async function saysSo({ release, documents, places }) {
  if (!documents.some((document) => isMainReadme(document.path) && opensWithoutText(document))) return false;
  for (const path of places.code) {
    if (path.endsWith(".py") && OWN_TOKENIZER.test(await release.text(path) ?? "")) return false;
  }
  return true;
}
async function showsSo({ release, places, documents }) {
  if (documents.some(({ source }) => TOKENS.test(source) || OF_TEXT.test(source))) return false;
  let definesModel = false;
  for (const path of places.code) {
    if (!/\.(?:py|ipynb|ya?ml|toml)$/.test(path)) continue;
    const text = await release.text(path);
    if (text === void 0) continue;
    if (TOKENS.test(text)) return false;
    definesModel ||= DEFINES_MODEL.test(text);
  }
  return definesModel;
}
function opensWithoutText({ blocks }) {
  let opening = "";
  let headings = 0;
  for (const block of blocks) {
    if (block.kind === "heading") headings += 1;
    if (headings > 1 || opening.length > OPENING) break;
    if (block.kind !== "code") opening += `${block.text}
`;
  }
  opening = opening.slice(0, OPENING);
  return WITHOUT_TEXT.test(opening) && !WITH_TEXT.test(opening);
}

// src/evidence/links/rules/cards.ts
var modelCardLink = (mention, facts) => {
  if (mention.source !== "prose" || isOthers(mention)) return void 0;
  const named2 = /\bmodel[-_ ]?cards?|模型卡/i;
  const { kind, url, owner, name } = mention.address;
  const inAddress = named2.test(url) && (owner === void 0 || isOurs(facts.ownership, mention));
  if (inAddress || named2.test(`${mention.text} ${mention.column ?? ""}`)) {
    return { id: "model-card", weight: 2, detail: `"${mention.text.slice(0, 80)}"` };
  }
  if (mention.row !== void 0 && kind === "code" && named2.test(mention.sentence) && isOurs(facts.ownership, mention))
    return { id: "model-card", weight: 1, detail: `"${mention.text.slice(0, 80)}"` };
  const told3 = named2.test(`${mention.lead ?? ""} ${mention.headings.at(-1) ?? ""}`) || facts.cardsToldIn?.has(mention.file);
  return told3 && (kind === "hub-model" || kind === "hub-collection") && isOurs(facts.ownership, mention) ? { id: "model-card", weight: 1, detail: `model card of ${owner}/${name}` } : void 0;
};
var dataCardLink = (mention) => {
  if (mention.source !== "prose") return void 0;
  const named2 = /\bdata-?(?: ?set)?[- ]?(?:sheets?|cards?|statements?)\b|数据卡/i;
  const page = mention.address.kind === "hub-dataset" && mention.address.name !== void 0 && !isOthers(mention) && named2.test(mention.sentence);
  if (!page && !named2.test(mention.text)) return void 0;
  return { id: "data-card", weight: 2, detail: `"${mention.text.slice(0, 80)}"` };
};
var resultsLink = (mention, facts) => {
  if (mention.source !== "prose" || mention.headings.some((heading) => OTHERS_HEADING.test(heading)) || isOthers(mention))
    return void 0;
  const named2 = /\b(?:eval\w*|benchmark\w*|full|detailed|complete|more) (?:results?|logs?|scores?|reports?|metrics)\b|\b(?:full|detailed|complete|more) (?:eval\w*|benchmark\w*) (?:results?|details?|numbers|scores?)\b|\bresults?\b.{0,20}\b(?:here|page)\b|评测(?:结果|报告)/i;
  const own = /^\w+:\/\//.test(mention.text) ? mention.sentence : mention.text;
  const near = `${own} ${mention.column ?? ""} ${/:\s*$/.test(mention.lead ?? "") ? mention.lead : ""}`;
  const inReport = /\b(?:metrics|results|evaluat\w+|benchmarks?)\b/i.test(`${mention.sentence} ${mention.lead ?? ""}`) && /\b(?:report|paper)s?\b/i.test(`${mention.text} ${mention.lead ?? ""}`) && isNamedOurs(facts.ownership, mention);
  const inArticle = /\b(?:full|detailed|complete|more|further|all) (?:\w+ )?(?:eval\w*|benchmark\w*|results)\b/i.test(
    mention.sentence
  ) && /\b(?:blog|post|article|page|website|site)\b/i.test(mention.text) && isNamedOurs(facts.ownership, mention);
  const alone = /^\W*(?:(?:evaluation|benchmark|analys[ei]s) (?:(?:and|&) )?)?(?:metrics|results|evaluations?|leaderboard)(?: (?:and|&) (?:analys[ei]s|metrics|results))?\W*$/i.test(
    mention.text
  ) && (isOurs(facts.ownership, mention) || /^(?:archive|bucket)$/.test(mention.address.kind)) && mention.address.kind !== "hub-dataset";
  if (!named2.test(near) && !inReport && !inArticle && !alone) return void 0;
  return {
    id: "evaluation-results",
    weight: isOurs(facts.ownership, mention) ? 2 : 1,
    detail: `"${mention.text.slice(0, 80)}"`
  };
};

// src/evidence/links/rules/rule.ts
function wordsOf2(mention) {
  return [mention.text, mention.column, mention.sentence, mention.lead, mention.headings.at(-1)].filter(Boolean).join(" \u2503 ");
}
function ownWordsOf({ text, column = "", sentence, lead = "", row }) {
  return `${text} ${column} ${sentence} ${row === void 0 && /[:：]\s*$/.test(lead) ? lead : ""}`;
}
function isLabelled({ text, column = "" }, label) {
  const alone = new RegExp(
    `^\\W*(?:${label.source})(?: (?:code|codes|scripts?|repo|repository))?\\W*$|\\((?:${label.source})\\)`,
    "i"
  );
  return alone.test(text) || alone.test(column);
}
function isCalledFor({ ownership }, { address }, does) {
  const { name } = address;
  return isRepositoryName(name) && does.test(name) && isNamedLike(ownership.identity, name.replace(does, " "));
}
function withoutName(words2, name) {
  const parts2 = name.split(/[-_.]+/).filter((part) => /^\w+$/.test(part));
  return parts2.length ? words2.replace(new RegExp(parts2.join("[-_. ]?"), "gi"), " ") : words2;
}
function isAside({ headings }) {
  const under = headings.join(" ");
  return CREDITS_HEADING.test(under) || PLANS_HEADING.test(under);
}
function isRepositoryName(name) {
  return name !== void 0 && name.length <= 100;
}

// src/evidence/links/rules/checkpoints.ts
var CHECKPOINT_NAME = /(?:intermediate|(?:^|[-_./\s\d])(?:step|iter)s?[-_]?\d{2,}|[-_](?:ckpts?|checkpoints)(?:[-_\s]|$)|\d+(?:\.\d+)?[bt][-_]?tokens?|stage[-_]?\d(?:[-_\s]|$)|phase[-_]?\d|after (?:the )?stage[- ]?\d|(?:before|pre)[-_ ]?(?:annealing|decay|cool-?down)|中间|checkpoint[-_]\d)/i;
var CHECKPOINT_WORDS = /\b(?:intermediate|partially[- ]trained|partial|pre-?training|training|earlier|historical) (?:\w+ ){0,2}(?:checkpoints?|ckpts?|weights)\b|\bcheckpoints? (?:\w+ ){0,4}(?:at every|every \d|throughout|along the|during (?:the )?(?:pre-?)?training|(?:from|of|at|after) (?:\w+ )?(?:stages?|steps?|different|each|various))|\b(?:all (?:the )?\d+|full set of|every) (?:\w+ ){0,2}checkpoints?\b(?! \()|\b(?:first|second|third) (?:pre-?training )?stage\b[^.]{0,80}\bcheckpoint|\bstage[- ]?\d\b[^.]{0,40}\bcheckpoint|\bcheckpoints?\b[^.]{0,40}\b(?:only )?stage[- ](?:one|two|1|2)\b|\bcheckpoints (?:\w+ ){0,2}(?:at|of|from|after) (?:each |every |all )?iterations?\b|\bcheckpoints? (?:\w+ ){0,4}(?:saved|released|uploaded|taken|available|stored) every\b|\b(?:\d{2,}|hundreds of|dozens of) (?:(?:intermediate|training|pre-?training|model) )?checkpoints\b|\bmodels? (?:before|without|prior to) (?:the )?(?:(?:continued|further|final) (?:pre-?)?training|(?:learning rate )?(?:annealing|decay|cool-?down))\b|中间(?:检查点|checkpoint|模型|阶段)|训练过程中的|中間チェックポイント|중간 체크포인트/i;
var checkpointLink = (mention, facts) => {
  const { address } = mention;
  if (address.kind === "code" && mention.source === "prose" && /\/tree\/.*[/-]checkpoint-\d{2,}$/.test(address.url))
    return isOurs(facts.ownership, mention) ? {
      id: "intermediate-checkpoints",
      weight: 2,
      detail: `${address.url.split("/").at(-1)} of ${address.owner}`
    } : void 0;
  if (!/^(?:hub-model|hub-collection|hub-organisation|archive|bucket|torrent|site)$/.test(address.kind))
    return void 0;
  if (mention.source === "citation" || mention.loads === "tokenizer" || mention.loads === "dataset")
    return void 0;
  if (mention.source === "code" && address.kind === "bucket") return void 0;
  if (isOthers(mention) && !CHECKPOINT_WORDS.test(mention.sentence)) return void 0;
  const ours = isOurs(facts.ownership, mention);
  const named2 = ours || isNamedOurs(facts.ownership, mention);
  const id = [address.owner ?? address.host, address.owner && address.name].filter(Boolean).join("/");
  if (ours && address.kind === "hub-model" && facts.stages?.has(address.name?.toLowerCase() ?? ""))
    return { id: "intermediate-checkpoints", weight: 3, detail: id };
  if (named2 && CHECKPOINT_NAME.test(
    `${address.name ?? ""} ${revisionOf(address)} ${address.kind === "bucket" ? address.url : ""}`
  )) {
    return {
      id: "intermediate-checkpoints",
      weight: 3,
      detail: `${id}${address.revision ? ` at ${address.revision}` : ""}`
    };
  }
  if (ours && mention.loads && /revision\s*=\s*["'][^"']*(?:step|iter|tokens|stage|ckpt|checkpoint)/i.test(mention.sentence)) {
    return { id: "intermediate-checkpoints", weight: 3, detail: `revisions of ${id}` };
  }
  if (mention.source === "code") return void 0;
  if (ours && facts.checkpointsToldIn?.has(mention.file) && address.kind.startsWith("hub-") && mention.source === "prose") {
    return { id: "intermediate-checkpoints", weight: 1, detail: `checkpoints of ${id}` };
  }
  if (named2 && facts.checkpointsToldIn?.has(mention.file) && /\b(?:all of (?:these|them)|(?:file|full|complete) ?lists?)\b/i.test(mention.sentence))
    return { id: "intermediate-checkpoints", weight: 2, detail: `list of checkpoints at ${id}` };
  return (named2 || address.kind !== "site") && CHECKPOINT_WORDS.test(wordsOf2(mention)) && !PROMISED2.test(mention.sentence) && (ours || !address.kind.startsWith("hub-")) ? { id: "intermediate-checkpoints", weight: 2, detail: `checkpoints at ${id}` } : void 0;
};
var AFTER_TOKENS = /^(.+)[-_]\d+(?:\.\d+)?t$/;
var UNSUPERVISED = /[-_]unsup(?:ervised)?$/;
function stagesAmong(models) {
  const names2 = new Set(models.map((name) => name.toLowerCase()));
  const counted2 = /* @__PURE__ */ new Map();
  for (const name of names2) {
    const stem2 = AFTER_TOKENS.exec(name)?.[1];
    if (stem2 !== void 0) counted2.set(stem2, (counted2.get(stem2) ?? 0) + 1);
  }
  return new Set(
    [...names2].filter(
      (name) => (counted2.get(AFTER_TOKENS.exec(name)?.[1] ?? "") ?? 0) >= 2 || UNSUPERVISED.test(name) && names2.has(name.replace(UNSUPERVISED, ""))
    )
  );
}
function revisionOf({ revision = "" }) {
  return revision.replace(/^((?:step|iter)s?[-_]?)(\d)$/i, "$10$2");
}
var GIVEN_ALONG_THE_RUN = /\breleas\w*\b[^.]{0,60}\b(?:middle|mid|intermediate|early|earlier)[- ]stage (?:models?|checkpoints?|ckpts?|weights)\b|\b(?:releas|provid|publish|shar|host|upload|open[- ]?sourc|availab)\w*\b[^.]{0,80}\b(?:intermediate|partially[- ]trained) (?:\w+ )?(?:checkpoints?|ckpts?)\b|\b(?:intermediate|partially[- ]trained) (?:\w+ )?(?:checkpoints?|ckpts?)\b[^.]{0,80}\b(?:releas|provid|publish|shar|host|upload|open[- ]?sourc|availab)\w*\b/i;
var PROMISED2 = /\b(?:will|plan(?:s|ned|ning)? to|going to|intend to)\b[^.]{0,80}\b(?:checkpoints?|ckpts?)\b|\b(?:checkpoints?|ckpts?)\W{0,3}(?:[\w-]+ ){0,3}(?:pending|soon|forthcoming)\b/i;
var IN_THE_FUTURE = /\b(?:will|plan(?:s|ned|ning)? to|going to|intend to|soon|stay tuned|upcoming|pending|forthcoming|not yet)\b/i;
function tellsOfCheckpoints(document) {
  const text = document.blocks.filter((block) => block.kind === "paragraph" || block.kind === "item").map((block) => block.text);
  return text.filter((each) => /^\W{0,8}[\w.-]{1,60}\W{1,8}resumed from\b/i.test(each)).length >= 2 || text.some((each) => {
    const given = GIVEN_ALONG_THE_RUN.exec(each);
    return given !== null && !IN_THE_FUTURE.test(sentenceAround(each, given.index, given.index + given[0].length));
  });
}

// src/evidence/data/sources.ts
var SOURCES = /\b(?:The Pile|Pile|C4|mC4|RefinedWeb|RedPajama(?:-?v?\d)?|SlimPajama|Dolma|FineWeb(?:-?Edu)?|DCLM|The Stack(?: v2)?|StarCoder ?Data|Starcoder|OpenWebText2?|WebText|Common ?Crawl|CC-?Net|Wikipedia|Wiki|BookCorpus|Books3?|Project Gutenberg|arXiv|PubMed|StackExchange|GitHub|ROOTS|OSCAR|CulturaX|MADLAD|WuDao\w*|SkyPile|ShareGPT|Alpaca|Dolly|OpenAssistant|OASST\d?|UltraChat|UltraFeedback|OpenHermes|Tulu|FLAN|Evol-?Instruct|OSS-?Instruct|NuminaMath|OpenThoughts|MetaMath\w*|OpenMath\w*|Proof-?Pile(?:-2)?|OpenWebMath|Cosmopedia|MegaMath|FineMath|LAION(?:-?\w+)?|COYO(?:-\w+)?|CC3M|CC12M|SBU|COCO|Visual Genome|DataComp(?:-\w+)?|ShareGPT4V|LLaVA-?Instruct\w*|WebVid(?:-?\w+)?|Panda-?70M|ImageNet(?:-\w+)?|JourneyDB|LibriSpeech|LibriTTS(?:-R)?|Libri-?[Ll]ight|Common ?Voice|VCTK|LJ ?Speech|AISHELL(?:-\d)?|WenetSpeech(?:4TTS)?|Emilia|GigaSpeech|MLS|VoxPopuli|AudioSet|MAESTRO|FMA|Stack ?Overflow|Quora|PG-?19|peS2o|S2ORC|FreeLaw|USPTO|OpenSubtitles|ParaCrawl|CCMatrix|Europarl|OPUS|BELLE|COIG(?:-\w+)?|CC-?100|HPLT(?:-?v?\d)?|FinePDFs|Zyda(?:-?2)?|TxT360|MAP-CC|WanJuan|ChineseWebText|Common Corpus|TinyStories|Self-?Instruct|Natural[- ]Instructions|SuperNI|xP3(?:mt)?|CodeAlpaca|CodeParrot|CodeSearchNet|Code-?Feedback|CodeContests|TACO|Magpie|SmolTalk|HH-?RLHF|HelpSteer\d?|UltraInteract|WebInstruct|Infinity-?Instruct|OpenR1-Math|OpenMathInstruct|Big-Math|DeepScaleR|DAPO(?:-Math)?|DeepMath(?:-\w+)?|LIMA|ALLaVA|LLaVA-OneVision|The Cauldron|SA-1B|Open ?Images|Objects365|InternVid|OpenVid(?:-?1M)?|HD-VILA(?:-100M)?|Open X-Embodiment|BridgeData(?: V2)?|VGGSound|WavCaps|AudioCaps|FreeSound|MTG-Jamendo|People's Speech|SPGISpeech|TED-?LIUM|YODAS|VoxCeleb\d?|UniRef\d*|UniProt|ColabFold)\b/g;
function sourcesIn(text) {
  return [...new Set([...text.matchAll(SOURCES)].map((match) => match[0]))];
}

// src/evidence/links/rules/data-in-code.ts
var BENCHMARKS = /(?:^|[-_/.])(?:mmlu\w*|gsm-?8k\w*|hellaswag|winogrande|piqa|arc|ai2_arc|boolq|openbookqa|truthful_?qa|human_?eval\w*|mbpp\w*|math-?500|aime\w*|amc\w*|gpqa\w*|ifeval|bbh|big-?bench\w*|lambada\w*|squad\w*|c-?eval\w*|cmmlu|agieval|livecodebench\w*|mt-?bench\w*|afqmc|clue\w*|ocnli|cmnli|tnews|iflytek|m3exam|belebele|flores\w*|xnli|kobest|kmmlu|vmlu|jglue|lawbench|legalbench|mteb|beir|minif2f|gaokao\w*|infinitebench|longbench\w*|ruler|bfcl\w*|simpleqa|hle|mmstar|mathvista|mathverse|chartqa|docvqa|textvqa|mvbench|video-?mme|egoschema|geneval|vbench\w*|mmau\w*|seed-?tts-?eval|alpaca_?eval\w*|wikitext\w*|glue|super_?glue|mmmu|mmbench|pope|librispeech\w*|fleurs|bench\w*|benchmarks?|evals?|evaluation|test(?:set|data)?|leaderboards?|arena\w*|results|logs?|predictions|judgments?|rewardbench|msra[-_]?ner|cluener\w*|conll[-_]?\d*|chnsenticorp|lcqmc|paws\w*|duie\w*|dureader\w*|drcd|cmrc\w*|thucnews|imdb|sst-?2|multi-?nli|snli)(?:$|[-_/.])/i;
var NAMED_BENCHMARK = /[a-z\d](?:Eval|Bench|Arena)(?:[-_.\d]|$)/;
var TRIAL = /^(?:openwebtext|c4|pile|oscar|wikipedia|fineweb|redpajama|slimpajama|imagenet|laion)[-_](?:\w+[-_])?\d+k$|(?:^|[-_])(?:demo|dummy|debug|toy)(?:[-_]|$)/i;
function isTrial(name) {
  return TRIAL.test(name);
}
function isBenchmark(name) {
  return BENCHMARKS.test(name) || NAMED_BENCHMARK.test(name);
}
var FEEDS_TRAINING = /(?:^|[/_-])(?:train\w*|pre-?train\w*|sft|dpo|grpo|rl|recipes?|prepare\w*|pre-?process\w*|preparation|tokeniz\w*|data|datasets?|dataloaders?|corpus|configs?)(?:[/_.-]|$)/i;
var NO_TRAINING_CODE = /(?:^|[/_.-])(?:eval\w*|bench\w*|tests?|quant\w*|calib\w*|awq|gptq|examples?|demos?|finetun\w*|fine-tun\w*|inference|generat\w*|infer\w*|serve|serving|metrics?|analysis|visuali\w*|lm[-_]eval\w*|harness|tutorials?|notebooks?|docs?)(?:[/_.-]|$)/i;
function idOf({ address }) {
  return address.owner ? `${address.owner}/${address.name}` : `${address.name}`;
}
function dataInCode(mention, facts) {
  const { address } = mention;
  const surely = DOWNLOADS_DATA.test(mention.file) && NAMED_TRAINING.test(address.url);
  if (facts.trains && isOwnDownload(mention, facts))
    return { id: "data", weight: 2, detail: "download of the training data" };
  if (!(facts.trains || surely) || !FEEDS_TRAINING.test(mention.file) || NO_TRAINING_CODE.test(mention.file))
    return void 0;
  if (/split\s*=\s*["'](?:test|validation)/.test(mention.sentence) || NOT_TRAINING_DATA.test(mention.sentence))
    return void 0;
  if (address.kind === "hub-dataset") {
    return address.name && !isBenchmark(address.name) && !isTrial(address.name) ? { id: "data", weight: 2, detail: `loads ${idOf(mention)}` } : void 0;
  }
  const stored = /^(?:archive|bucket|torrent)$/.test(address.kind);
  const named2 = /(?:^|[/_-])(?:data\w*|corpus|pile|tokens|tfrecords?)(?:[/_.-]|$)/i.test(
    address.url.slice(5)
  );
  const fetched = DOWNLOAD_SCRIPT.test(mention.file) && (PACKED_DATA.test(address.extension ?? "") || address.extension === "json" && NAMED_TRAINING.test(address.url)) && !WEIGHTS_WORDS.test(mention.sentence);
  if (fetched || stored && isAskedFor(mention))
    return { id: "data", weight: 1, detail: "download of the training data" };
  const ours = isNamedOurs(facts.ownership, mention);
  return stored && named2 && ours && !BENCHMARKS.test(address.url) ? { id: "data", weight: 1, detail: "data of the training configuration" } : void 0;
}
function isAskedFor({ file, sentence }) {
  return /\.(?:sh|bash|slurm|sbatch)$/i.test(file) && /^\s*#.*\bdownload\b/i.test(sentence) && DATA_WORDS.test(sentence) && !WEIGHTS_WORDS.test(sentence);
}
function isOwnDownload({ address, file, sentence }, { ownership }) {
  return DOWNLOAD_SCRIPT.test(file) && !NO_TRAINING_CODE.test(file) && /^(?:site|bucket|archive)$/.test(address.kind) && /\/(?:[\w-]*[-_])?data(?:sets?)?\//i.test(pathOf(address)) && (PACKED_DATA.test(address.extension ?? "") || address.extension === "json") && isNamedLike(ownership.identity, address.url) && !isBenchmark(pathOf(address)) && !WEIGHTS_WORDS.test(sentence) && !NOT_TRAINING_DATA.test(sentence);
}
var DOWNLOAD_SCRIPT = /(?:^|[/_-])(?:download|prepare|get|fetch)[-_\w]*\.(?:sh|bash|py)$/i;
var DOWNLOADS_DATA = /(?:^|[/_-])(?:download|get|fetch)[-_](?:\w+[-_])?(?:data|datasets?|corpus)\.(?:sh|bash|py)$/i;
var PACKED_DATA = /^(?:zip|tar|tgz|gz|bz2|zst|xz|parquet|jsonl|csv|tsv)$/;
var NAMED_TRAINING = /[/_.-](?:(?:pre-?)?train(?:ing)?|sft|instruct(?:ion)?s?|alignment|conversations?)[/_.-]/i;

// src/evidence/links/rules/for-users.ts
var FOR_USERS = /\b(?:for example|e\.g\.|such as|example|you can|your|custom|if you want|tutorial|quick ?start|to (?:\w+ )?(?:demonstrate|illustrate|showcase|show (?:how|the)))\b|例如|示例|自己的|(?:展示|演示)[^。，,]{0,12}(?:微调|训练|流程)/i;
function forUsers(mention) {
  const around = `${mention.sentence} ${mention.lead ?? ""} ${mention.headings.at(-1) ?? ""}`;
  if (["e.g., ", "e.g. "].some((before) => mention.sentence.includes(`${before}${mention.text}`)))
    return true;
  if (FOR_USERS.test(around)) return true;
  const guide = [...mention.headings, mention.lead ?? ""].some(
    (text) => /\bfine-?tun(?:e|ing)\b|微调/i.test(text)
  );
  return guide && !(FIRST_PERSON.test(mention.sentence) && TRAINING_DATA.test(mention.sentence));
}

// src/evidence/links/rules/fetched-data.ts
var OF_THE_RELEASE = /^(?:(?:docs?|documentation|data(?:sets?)?|train(?:ing)?|pre-?train(?:ing)?|recipes?)\/)?[^/]+$/i;
function isFetchedToTrain({ file, text, sentence, lead = "", headings, address }, facts) {
  return facts.trains && OF_THE_RELEASE.test(file) && /^(?:site|article|documentation|archive|bucket)$/.test(address.kind) && sourcesIn(text).length > 0 && DATA_WORDS.test(`${text} ${sentence} ${headings.at(-1) ?? ""}`) && (isAskedFor2(text, sentence) || DOWNLOADS3.test(headings.at(-1) ?? "")) && !NOT_TO_BE_HAD.test(sentence) && !WEIGHTS_WORDS.test(text) && !NOT_TRAINING_DATA.test(sentence) && !FOR_USERS.test(sentence) && !TUNING_WORDS.test(`${sentence} ${lead} ${headings.join(" ")}`);
}
var DOWNLOADS3 = /\bdownload(?:s|ing)?\b.*\bdata|\bdata.*\bdownloads?\b|数据.*下载|下载.*数据/i;
var NOT_TO_BE_HAD = /\b(?:not?|never|n't|unfortunately|unavailable|instead|similar)\b/i;
function isAskedFor2(text, sentence) {
  const at = sentence.indexOf(text);
  return at >= 0 && /(?:^|[:,;(]\s?|\b(?:please|first|then|to|and|must|should)\s)\W{0,4}(?:download|prepare)(?:\s+and\s+\w+)?\s(?:[\w-]+\s){0,6}\W*$/i.test(
    sentence.slice(Math.max(0, at - 100), at)
  );
}

// src/evidence/links/rules/given.ts
var POINTS = /^\W*(?:(?:this |the |download |share )?(?:link|url|address|here|folder|drive|page|mirror)|google ?drive|g-?drive|drive|baidu(?: ?(?:pan|disk|yun|netdisk|drive))?|one ?drive|drop ?box|mega|zenodo|aws|s3|gcs|https?:\/\/\S+|百度(?:网盘|云盘?)|谷歌(?:网盘|云盘)|网盘|夸克(?:网盘)?)\W*$/i;
var LABEL = /^\W*(?:(?:the|our|all|final|released|pre-?trained|trained|fine-?tuned|base|chat|full|model|models'?|download)\s+){0,3}(?:models?|weights?|checkpoints?|ckpts?)\s*(?:\([^)]{0,40}\)\s*)?[:：]|^\W*(?:预训练)?(?:模型)?(?:权重|模型)(?:下载)?\s*[:：]/i;
var HEADING = /^\W*(?:\d+\W+)?(?:(?:the|our|released|available|pre-?trained|trained|model|models?|download(?:ing)?)\s+){0,3}(?:models?|weights?|checkpoints?|ckpts?)\W*$|^\W*(?:\d+\W+)?(?:预训练)?(?:模型)?(?:权重|模型)(?:下载)?\W*$/i;
var WEIGHTS_FILE = /\.(?:pth?|ckpt|safetensors|bin|gguf|onnx|h5|msgpack|pdparams|nemo)\W*$/i;
function isGiven(mention, words2, { ownership }) {
  const { text, sentence, headings } = mention;
  if (GIVES.test(`${text} ${words2}`)) return true;
  if (WEIGHTS_FILE.test(text)) return isNamedLike(ownership.identity, text);
  if (!POINTS.test(text)) return false;
  return LABEL.test(sentence) || HEADING.test(headings.at(-1) ?? "") || isNamedLike(ownership.identity, sentence);
}

// src/evidence/links/rules/own-data.ts
var OF_A_CARD = /model[-_]?card[^/]*$/i;
var COUNTS_RECORDS = /\b\d[\d.,]*\s?[kmb]?\+?\s(?:[\w-]+ ){0,4}(?:conversations?|dialog(?:ue)?s?|instructions?|examples|samples|pairs|questions|records|documents|sentences|captions|images|videos|clips|utterances|hours|tokens)\b|\d[\d.,]*\s?[万千]?\s?条/i;
function isPartOfOwnData({ sentence, headings }, { ownership, trains }) {
  const heading = headings.at(-1) ?? "";
  return trains && /\bdata-?sets?\b|\bdata\b|\bcorpus\b|数据|语料/i.test(heading) && isNamedLike(ownership.identity, heading) && COUNTS_RECORDS.test(sentence) && !WEIGHTS_WORDS.test(sentence);
}

// src/evidence/links/rules/data-elsewhere.ts
var GIVES_DATA = /^(?:archive|bucket|torrent|code|site|documentation|article)$/;
var DATA_EXTENSIONS = /^(?:jsonl?|csv|tsv|parquet|arrow|zip|tar|tgz|gz|zst|bz2|xz|txt|tfrecords?|bin)$/;
var HUB_LIST = /huggingface\.co\/datasets\?(?:.*&)?(?:search|author|other)=[^&]{3}/;
var OF_PROMPTS = /(?:prompts?|templates?|readme|licen[cs]e|requirements)[^/]*\.txt$/i;
var OF_A_DEMO = /(?:^|[/_.-])(?:demo|sample|toy|dummy|tiny)(?:[/_.-][^/]*)?$/i;
var OF_MODELS = /^\W*(?:(?:released|available|pre-?trained|our)\s)*(?:models?|checkpoints?|weights)\W*$/i;
var DATA_CARD = /\bdata(?:set)?[-_ ]?cards?(?![a-z])/i;
var OUR_SET = /\bour (?:[\w-]+ ){0,3}(?:training )?(?:data-?\s?sets?|corpus)\b/i;
function dataElsewhere(mention, ours, facts) {
  const { address } = mention;
  if (ours && HUB_LIST.test(address.url) && DATA_WORDS.test(mention.sentence))
    return { id: "data", weight: 2, detail: "list of data sets" };
  if (!GIVES_DATA.test(address.kind) || OF_A_DEMO.test(address.url)) return void 0;
  if (WEIGHTS_EXTENSIONS.has(address.extension ?? "") && address.extension !== "bin") return void 0;
  if (/^(?:site|documentation|article)$/.test(address.kind) && OUR_SET.test(mention.text) && /\/data/i.test(pathOf(address)))
    return { id: "data", weight: 1, detail: `page of ${mention.text.trim().slice(0, 60)}` };
  if (isFetchedToTrain(mention, facts))
    return { id: "data", weight: 1, detail: `download of ${sourcesIn(mention.text)[0]}` };
  const text = `${mention.text} ${mention.column ?? ""}`;
  if (DATA_CARD.test(text)) return void 0;
  const ofModels = OF_MODELS.test(mention.headings.at(-1) ?? "");
  if (ofModels && !DATA_WORDS.test(`${text} ${mention.sentence.replaceAll(address.url, "")}`))
    return void 0;
  if (forUsers(mention) || /pre-?trained|checkpoint|ckpt|weights/i.test(address.url)) return void 0;
  const file = DATA_EXTENSIONS.test(address.extension ?? "") && !OF_PROMPTS.test(address.url);
  const stored = file || /^(?:archive|bucket|torrent)$/.test(address.kind);
  const words2 = wordsOf2(mention);
  const ownFile = ours && file && /(?:^|[/_.-])(?:data|datasets?|corpus|corpora)(?:[/_.-]|$)/i.test(address.url.slice(8)) && !NOT_TRAINING_DATA.test(words2) && // A folder may be called so for whatever is downloaded: a file of weights is told by its words.
  (DATA_WORDS.test(`${text} ${mention.sentence.replaceAll(address.url, "")}`) || !WEIGHTS_WORDS.test(`${text} ${mention.sentence}`)) && address.kind !== "code" && !isBenchmark(address.url.split("/").at(-1));
  if (stored && address.kind !== "code" && isPartOfOwnData(mention, facts))
    return { id: "data", weight: 2, detail: "download of training data" };
  if (!TRAINING_DATA.test(words2) && !ownFile) return void 0;
  if (address.kind === "code" && OF_A_CARD.test(address.url)) return void 0;
  const names2 = /\b(?:data\w*|corpus|corpora|annotations?|captions?|pile|instructions?)\b|数据|语料/i;
  if (stored && (names2.test(`${text} ${mention.row ?? ""} ${address.url}`) || DATA_WORDS.test(mention.sentence) && GIVES.test(words2) || POINTS.test(mention.text) && DATA_WORDS.test(`${mention.sentence} ${mention.headings.at(-1) ?? ""}`))) {
    return { id: "data", weight: ours ? 3 : 2, detail: "download of training data" };
  }
  const trainedOn = /\b(?:train(?:ed|s)?|tuned|training|learn\w*) (?:\w+ ){0,6}(?:on|with|from|using)\b|\btraining (?:data|set|corpus)\b|\b\d[\d.,]*[km]? (?:training )?(?:steps|iterations|epochs)\b[^.]{0,60}\bon\b/i;
  if (address.kind === "code" && (names2.test(`${mention.text} ${address.name}`) || sourcesIn(mention.text).length > 0) && trainedOn.test(mention.sentence)) {
    return { id: "data", weight: 1, detail: `data of ${address.owner}/${address.name}` };
  }
  if (/^(?:site|article|documentation)$/.test(address.kind) && sourcesIn(mention.text).length && trainedOn.test(mention.sentence)) {
    return { id: "data", weight: 1, detail: `trained on ${mention.text.trim()}` };
  }
  return void 0;
}

// src/evidence/links/rules/measured-sets.ts
var OF_MEASURES = /\b(?:evaluation|test(?:ing)?|benchmark(?:ing)?) (?:data(?:[- ]?sets?)?|sets?|suites?)\b|评测(?:数据)?集|测试集/i;
function saidOfMeasures(documents) {
  return documents.flatMap(({ blocks }) => blocks).filter(({ headings }) => headings.some((heading) => OF_MEASURES.test(heading))).map(({ text }) => simplify(text)).join(" ");
}
var TELLING = 6;
function isMeasuringSet(name, { ownership, saidOfMeasures: said }) {
  const simple = simplify(name);
  if (simple.length < TELLING || isNamedLike(ownership.identity, name)) return false;
  return said?.includes(simple) ?? false;
}

// src/evidence/links/rules/data.ts
var PICTURE = /^(?:png|jpe?g|gif|svg|webp|mp4|mov)$/;
var dataLink = (mention, facts) => {
  const { address, source } = mention;
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading) && !DATA_WORDS.test(heading)))
    return void 0;
  if (source === "citation" || source === "submodule" || PICTURE.test(address.extension ?? ""))
    return void 0;
  if (source === "front-matter")
    return { id: "data", weight: 3, detail: `trained on ${idOf(mention)}, says the model card` };
  if (source === "code") return dataInCode(mention, facts);
  if (measures2(mention.file) || NOT_TRAINING_DATA.test(nearest(mention))) return void 0;
  const ours = isOurs(facts.ownership, mention);
  if (address.kind === "hub-model" && RECORDS.test(address.extension ?? ""))
    return source === "prose" && DATA_WORDS.test(mention.sentence) && (TRAINING_DATA.test(mention.sentence) || PREPARED.test(mention.sentence)) && GIVES.test(mention.sentence) ? { id: "data", weight: 2, detail: `data in ${idOf(mention)}` } : void 0;
  if (address.kind === "hub-collection") return collectionOfData(mention, ours);
  if (address.kind !== "hub-dataset")
    return dataElsewhere(mention, ours || isNamedOurs(facts.ownership, mention), facts);
  if (!address.name || isBenchmark(address.name) || isTrial(address.name) || NO_DATA_NAME.test(address.name))
    return void 0;
  const trains = TRAINING_DATA.test(wordsOf2(mention));
  if (isMeasuringSet(address.name, facts)) return void 0;
  const isOwnName = isNamedLike(facts.ownership.identity, address.name);
  if (!facts.trains && isUnder(mention.file, "example")) return void 0;
  const prepared = facts.trains && (DATA_WORDS.test(mention.headings.at(-1) ?? "") || DATA_WORDS.test(mention.sentence)) && PREPARES.test(`${mention.sentence} ${mention.lead ?? ""}`);
  if (ours) {
    const shown2 = trains || prepared && !forUsers(mention) || isOwnName || /(?:^|\/)readme[^/]*$/i.test(mention.file);
    return shown2 ? { id: "data", weight: 3, detail: `data set ${idOf(mention)}` } : void 0;
  }
  if (forUsers(mention)) return void 0;
  const namesake = facts.trains && isOwnName && !isOthers(mention) && GIVES.test(`${mention.sentence} ${mention.lead ?? ""}`);
  return trains || prepared || namesake ? { id: "data", weight: 2, detail: `data set ${idOf(mention)}` } : void 0;
};
var RECORDS = /^(?:jsonl|parquet|csv|tsv|tar)$/;
var PREPARED = /\b(?:pre-?tokeni[sz]|pre-?process|prepar)\w*\b/i;
function collectionOfData(mention, ours) {
  const named2 = /\b(?:data-?sets?|corpus|corpora|(?:pre-?|post-?)?training data)\b|数据集|语料/i;
  if (!named2.test(`${mention.text} ${mention.address.name ?? ""}`) || isOthers(mention)) return void 0;
  return ours || GIVES.test(mention.sentence) ? { id: "data", weight: ours ? 3 : 2, detail: `collection of data sets of ${mention.address.owner}` } : void 0;
}
var NO_DATA_NAME = /^(?:figures?|(?:blog[-_]|documentation[-_]|docs?[-_])?(?:images?|assets|media)|readme[-_]?\w*)$/i;
var PREPARES = /\b(?:download\w*|tokeniz\w*|pre-?process\w*|prepar\w*|git (?:lfs )?clone|load\w*)\b|下载|准备/i;
var MEASURES = /(?:^|[/_-])(?:eval\w*|bench\w*|leaderboards?)(?:[/_.-]|$)/i;
var OF_DATA_FIRST = /(?:^|\/)(?:training[-_])?data-?sets?[-_](?:and[-_])?eval(?:uation)?\.\w+$/i;
function measures2(file) {
  return MEASURES.test(file.replace(OF_DATA_FIRST, ""));
}
function nearest(mention) {
  return `${mention.text} ${mention.column ?? ""} ${mention.row ?? ""} ${mention.source === "prose" ? ownPart(mention) : ""} ${mention.headings.at(-1) ?? ""}`;
}
var BETWEEN_LINKS = /[|｜•·]/;
function ownPart({ sentence, text, row }) {
  const parts2 = row === void 0 && text.trim() ? sentence.split(BETWEEN_LINKS) : [];
  return parts2.length > 2 ? parts2.find((part) => part.includes(text.trim())) ?? sentence : sentence;
}

// src/evidence/links/toolkits.ts
var TUNERS = /^(?:llama-?factory|.*efficient-tuning.*|axolotl|xtuner|internevo|ms-swift|swift|trlx?|peft|firefly|deepspeed-?(?:chat|examples)|torchtune|open-?rlhf|verl|easyr1|open-r1|slime|areal|roll|rllm|safe-rlhf|tunix|open-?instruct|alignment-handbook|llama-(?:recipes|cookbook)|unsloth(?:-zoo)?|lit-?gpt|lit-llama|lit-parrot|alpaca-lora|qlora|llama-adapter|lmflow|mistral-finetune|fastchat|easylm|llm-foundry|dolomite-engine|instructlab|autotrain(?:-advanced)?|h2o-llmstudio|ludwig|megatron-(?:lm|deepspeed|llm|swift|bridge)|pai-megatron-patch|nemo(?:-(?:aligner|rl|automodel|framework))?|mindformers|mindspeed-llm|modellink|paddle(?:nlp|formers|mix)|swissarmytransformer|diffsynth-studio|sd-scripts|simpletuner|ai-toolkit|finetrainers|onetrainer|.*fine-?tun(?:e|er|ing)\w*|.*[-_](?:recipes|trainer|factory)|.*[-_](?:sft|peft|rlhf))$/i;
var ONLY_TUNERS = /^(?:llama-?factory|axolotl|xtuner|ms-swift|swift|trlx?|peft|open-?rlhf|verl|easyr1|open-r1|rllm|safe-rlhf|open-?instruct|alignment-handbook|unsloth|alpaca-lora|qlora|torchtune|sd-scripts)$/i;
var TUNING_GUIDES = /^https:\/\/(?:huggingface\.co|hf\.co)\/(?:docs\/(?:diffusers\/.*\/training\/|(?:trl|peft|autotrain)\b|transformers\/.*(?:training|fine-?tun|peft|tasks\/))|(?:blog|learn)\/.*(?:fine-?tun|dreambooth|lora|dpo|rlhf|sft|qlora))/i;
var TUNER_PAGES = /^(?:llamafactory|llama-factory|swift|xtuner|verl|openrlhf|mindformers|internevo|paddlenlp)\.readthedocs\.io$|^(?:docs\.)?unsloth\.ai$|^(?:docs\.)?axolotl\.ai$/;
var HARNESSES = /^(?:lm-?eval(?:uation)?|lm_eval|.*eval(?:uation)?[-_]?(?:harness|kit|suite|scripts?|toolkit)(?:[-_].*)?|opencompass|helm|alpaca_?eval|lighteval|evalplus|olmes|olmo-eval|ultraeval(?:-audio)?|lmms-eval|simple-evals|evals|evalscope|arena-hard(?:-auto)?|instruct-eval|inspect_(?:ai|evals)|mteb|vbench|flageval|evalchemy|nemo-(?:skills|evaluator))$/i;
var DATA_TOOLS = /^(?:dolma\d*|datatrove|data-juicer|nemo-curator|data-prep-kit|redpajama-data|cosmopedia|dataspeech|cc_net|ccnet|text-dedup|seqio|img2dataset|video2dataset|audio2dataset|clip-retrieval|datatools|webdataset|mosaicml-streaming|streaming|trafilatura|resiliparse|jusText|deduplicate-text-datasets|duplodocus|bff|distilabel|curator|synthetic-data-kit|dataflow|essential-web|oxen|emilia|autoprep|miner-?u|olmocr|nougat|marker)$/i;

// src/evidence/links/rules/script.ts
var NAMED = 2;
var DATA_SCRIPT = /\/(?:data|datasets?|data[-_]?prep\w*|preprocess\w*)\/[^/]+$/i;
var NO_DATA_SCRIPT = /convert|export|merge|distill|checkpoint|ckpt|weights|loader|collat/i;
function scriptDoes({ url, extension = "" }, activity) {
  if (!/^(?:py|sh|ipynb|slurm|sbatch)$/.test(extension)) return false;
  const path = pathOf({ url }).split("/").slice(5).join("/");
  if (activity === "inference" && pathPoints(path, "evaluation") > 0) return false;
  if (activity !== "data-processing") return pathPoints(path, activity) >= NAMED;
  const named2 = pathPoints(path, activity) >= NAMED || DATA_SCRIPT.test(`/${path}`);
  return named2 && !NO_DATA_SCRIPT.test(path) && pathPoints(path, "training") === 0;
}

// src/evidence/links/rules/data-processing-code.ts
var NOTEBOOK_HOST = /^(?:colab\.research\.google\.com|colab\.google\.com)$/;
var PREPARES_DATA = /\b(?:prepar|(?:pre-?)?process|tokeni[sz]|clean|filter|curat|convert)\w* (?:(?:the|our|your|its|this|training|raw|own) ){0,2}(?:data(?:-?sets?)?|corpus)\b/i;
var WORKS_ON_DATA = /\b(?:prepar|(?:pre-?)?process|tokeni[sz]|clean|filter|curat|dedup|convert|download|extract|annotat|crawl|shard)\w*\b|处理|清洗|去重|过滤/i;
var dataProcessingCodeLink = (mention, facts) => {
  const { address } = mention;
  if (NOTEBOOK_HOST.test(address.host))
    return PREPARES_DATA.test(mention.sentence) && !CREDITS_SENTENCE.test(mention.sentence) ? { id: "data-processing-code", weight: 1, detail: `notebook on ${address.host}` } : void 0;
  if (address.kind !== "code" || !isRepositoryName(address.name)) return void 0;
  if (isHere(facts.ownership.identity, address)) return void 0;
  if (mention.source === "code" || mention.source === "citation") return void 0;
  if (CREDITS_SENTENCE.test(mention.sentence)) return void 0;
  const id = `${address.owner}/${address.name}`;
  const isProse = mention.source === "prose";
  if (!isOurs(facts.ownership, mention)) {
    const { sentence } = mention;
    const script = pathOf(address).split("/").at(-1) ?? "";
    if (isProse && !isAside(mention) && isNamedLike(facts.ownership.identity, script) && scriptDoes(address, "data-processing"))
      return { id: "data-processing-code", weight: 1, detail: `prepares its data with ${script} of ${id}` };
    const used = isProse && DATA_TOOLS.test(address.name) && !isAside(mention) && (USES_TOOL.test(sentence) || /\brecommend\w*\b|推荐/i.test(sentence)) && WORKS_ON_DATA.test(sentence) && DATA_WORDS.test(sentence);
    return used ? { id: "data-processing-code", weight: 1, detail: `prepares data with ${id}` } : void 0;
  }
  const said = DATA_CODE_NAME.test(address.name) || DATA_TOOLS.test(address.name) || isProse && (DATA_CODE.test(ownWordsOf(mention)) || scriptDoes(address, "data-processing") || isLabelled(mention, /data/) && !/data|corpus|corpora/i.test(address.name));
  return said ? { id: "data-processing-code", weight: 2, detail: `data processing code in ${id}` } : void 0;
};

// src/evidence/links/rules/evaluation-code.ts
var EVALUATION_NAME = /(?:^|[-_])eval(?:s|uation|uations)?(?:[-_]|$)/i;
var BENCHMARK_NAME = /(?:^|[-_])bench(?:mark)?s?(?:[-_]|$)/i;
var evaluationCodeLink = (mention, facts) => {
  const { address, sentence, source } = mention;
  if (address.kind !== "code" || !isRepositoryName(address.name)) return void 0;
  if (isHere(facts.ownership.identity, address)) return void 0;
  const id = `${address.owner}/${address.name}`;
  const isHarness = HARNESSES.test(address.name);
  const found = (weight2, detail) => ({ id: "evaluation-code", weight: weight2, detail });
  if (source === "submodule")
    return isHarness || EVALUATION_NAME.test(mention.folder ?? "") ? found(2, `submodule ${id}`) : void 0;
  if (isAside(mention) || CREDITS_SENTENCE.test(sentence)) return void 0;
  if (source === "snippet")
    return isHarness && /git clone|pip3? install/.test(sentence) ? found(1, `evaluates with ${id}`) : void 0;
  if (source !== "prose") return void 0;
  const said = `${sentence} ${mention.lead ?? ""} ${mention.headings.slice(-2).join(" ")}`;
  if (isHarness && (/\/pull\/\d+$/.test(address.url) || sentence !== "" && EVALUATION_WORDS.test(said)))
    return found(2, `evaluates with ${id}`);
  const named2 = EVALUATION_NAME.test(address.name) || isCalledFor(facts, mention, BENCHMARK_NAME) || isLabelled(mention, /eval(?:uations?)?|benchmark(?:s|ing)?/) || scriptDoes(address, "evaluation");
  if (named2 && isOurs(facts.ownership, mention)) return found(2, `evaluation code in ${id}`);
  if (isDefined(mention.text, sentence)) return void 0;
  if (!EVALUATION_CODE.test(ownWordsOf(mention))) return void 0;
  if (isOurs(facts.ownership, mention)) return found(2, `evaluation code in ${id}`);
  return USES_TOOL.test(sentence) && EVALUATION_CODE.test(`${mention.text} ${sentence}`) ? found(1, `evaluates with ${id}`) : void 0;
};
function isDefined(text, sentence) {
  const at = sentence.indexOf(text);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(sentence.slice(0, at)) && /^\W{0,4}(?:\([^()]{0,60}\) )?(?:is|are|was|were) (?:an?|the|one)\b/.test(
    sentence.slice(at + text.length)
  ) && !FIRST_PERSON.test(sentence);
}

// src/evidence/links/rules/inference-code.ts
var inferenceCodeLink = (mention, facts) => {
  const { address, sentence, source } = mention;
  if (source !== "prose" || address.kind !== "code" || !isRepositoryName(address.name)) return void 0;
  if (isHere(facts.ownership.identity, address) || !isOurs(facts.ownership, mention)) return void 0;
  if (isAside(mention) || isOthers(mention) || CREDITS_SENTENCE.test(sentence)) return void 0;
  const said = INFERENCE_CODE.test(ownWordsOf(mention)) || isLabelled(mention, /inference/) || isCalledFor(facts, mention, /(?:^|[-_.])(?:infer(?:ence)?|generat(?:e|ion))(?:[-_.]|$)/i) || scriptDoes(address, "inference");
  return said ? { id: "inference-code", weight: 2, detail: `inference code in ${address.owner}/${address.name}` } : void 0;
};

// src/evidence/links/rules/packed-with.ts
var ARCHIVE_EXTENSIONS = /^(?:zip|tar|tgz|gz|xz|zst)$/;
function comeWithWeights(mention, { packedWith, withoutText }) {
  const page = mention.address.kind === "hub-model" && mention.address.name !== void 0 || mention.address.kind === "hub-collection";
  const packed = ARCHIVE_EXTENSIONS.test(mention.address.extension ?? "") ? packedWith?.get(mention.file) : void 0;
  return ["config", "tokenizer"].filter(
    (id) => page && !(id === "tokenizer" && withoutText) || mention.brings?.[id] || packed?.[id]
  );
}
var PACKS = /\b(?:each|every|the|these|all|our|model|checkpoint)\b[^.\n]{0,30}?(?:\.?(?:zip|tar|tgz|gz)\b|\b(?:archives?|tarballs?|packages?))[^.\n]{0,30}\b(?:contains?|includes?|holds?|has|have|comes? with|consists? of|unpacks? (?:in)?to)\b/i;
function packedIn({ blocks }) {
  const at = blocks.findIndex(
    ({ kind, text: text2 }) => (kind === "paragraph" || kind === "item") && PACKS.test(text2)
  );
  if (at < 0) return void 0;
  const listed = blocks.slice(at + 1, at + 9);
  const end = listed.findIndex(({ kind }) => kind !== "item");
  const text = [blocks[at], ...end < 0 ? listed : listed.slice(0, end)].map((block) => block.text).join("\n");
  return {
    config: /\bconfig\w*|\bhparams\b/i.test(text),
    tokenizer: /\btokeniz\w+|\bvocab\w*|\bsentence-?piece\b|\bspm?\.model\b/i.test(text)
  };
}

// src/evidence/links/rules/report-told.ts
function isBuiltOn(mention) {
  return isOthers(mention) && !FIRST_PERSON.test(mention.sentence);
}
function told(mention, weight2) {
  const what = mention.address.kind === "paper" || mention.address.extension === "pdf" ? "paper or report" : "article";
  return {
    id: "technical-report",
    weight: weight2,
    detail: isTitle(mention.text) ? `${what}: "${mention.text}"` : what
  };
}
function isTitle(text) {
  return new RegExp("\\p{L}{2}", "u").test(text) && text.length < 100 && !/:\/\/|[={]|^\W*(?:www\.|[\w-]+\.(?:com|org|io|ai)\/)/.test(text);
}

// src/evidence/links/rules/report-words.ts
var REPORT_TEXT = /\b(?:tech(?:nical)?[ -]?reports?|reports?|white ?papers?|papers?|arxiv|pre-?prints?|publications?|system card|manuscript)\b|论文|技术报告|报告/i;
var ALONE = /^[^\p{L}]*(?:(?:tech(?:nical)? ?-?report|report|white ?paper|paper|pre-?print|论文|技术报告|arxiv|pdf)[^\p{L}]*)+$/iu;
var NO_REPORT = /\b(?:eval\w*|benchmark\w*|test|bug|issue|incident) reports?\b|model[-_ ]?card/i;
var OTHER_PAGE = /\b(?:licen[cs]e|terms of|agreement|demos?|samples?)\b|协议|许可/i;
var ARTICLE_TEXT = /\b(?:blog(?: ?posts?)?|announce\w*|write-?ups?|release notes?|posts?|articles?)\b|博客/i;
var VENUE = /\b(?:NeurIPS|ICML|ICLR|CVPR|ICCV|ECCV|WACV|ACL|EMNLP|NAACL|EACL|COLING|Interspeech|ICASSP|AAAI|IJCAI|TMLR|COLM|SIGGRAPH|KDD|CoRL|RSS|ICRA|ISMIR|MICCAI)\b.{0,8}\d\d/;
var CODE_OF = /^(?![^.]{0,200}\b(?:based|buil[dt]s?) (?:up)?on\b|[^.]{0,200}\bfine-?tun)\W*(?:this (?:is|repo\w*|page|project|codebase|package)|(?:the )?(?:official|code)\b)[^.]{0,100}\b(?:code|implementation|repo\w*|models?|weights)\b[^.]{0,100}\b(?:presented|described|proposed|introduced|published)\b/i;
var CITATION_HEADING = /\b(?:cit(?:e|ing|ation)s?|bibtex|reference)\b|引用/i;
var REPORT_HEADING = /\b(?:papers?|tech(?:nical)? reports?|publications?)\b|论文|技术报告/i;

// src/evidence/links/rules/report-article.ts
var articleLink = (mention, facts) => {
  const { address } = mention;
  if (address.kind !== "article" && address.kind !== "site" && address.kind !== "bucket" && address.kind !== "documentation" && address.kind !== "run-log")
    return void 0;
  if (/\/discussions\/\d+/.test(address.url) && !ARTICLE_TEXT.test(mention.text)) return void 0;
  if (address.kind === "article" && address.owner && isOurs(facts.ownership, mention))
    return told(mention, 2);
  const words2 = mention.text.includes("://") ? mention.sentence.replace(mention.text, "") : `${mention.text} ${mention.sentence}`;
  const ours = isNamedOurs(facts.ownership, mention) || facts.ownership.identity.owners.some(
    (owner) => isOwner(facts.ownership.identity, hostWord(address.host)) || owner === address.owner
  );
  if (REPORT_TEXT.test(`${mention.text} ${mention.lead ?? ""}`) && !NO_REPORT.test(`${mention.text} ${mention.lead ?? ""} ${address.url}`) && ours && !isBuiltOn(mention))
    return told(mention, 2);
  const host = hostWord(address.host);
  const onOwnHost = host.length >= 4 && isOwner(facts.ownership.identity, host);
  if (address.kind === "article" && mention.top && onOwnHost && /\bmodels?\b/i.test(mention.text) && !isBuiltOn(mention))
    return told(mention, 1);
  if (!mention.text.includes("://") && ARTICLE_TEXT.test(mention.text) && (ours || mention.top || FIRST_PERSON.test(mention.sentence)) && !isBuiltOn(mention) && (address.kind === "article" || pathOf(address).length > 6))
    return told(mention, 1);
  const path = address.kind === "article" ? pathOf(address) : "";
  const about = path !== "" && (isNamedLike(facts.ownership.identity, path) || isUnderItsName(path, mention.headings));
  const spoken = onOwnHost || mention.top || ARTICLE_TEXT.test(words2) || FIRST_PERSON.test(mention.sentence);
  if (about && spoken && !isBuiltOn(mention)) return told(mention, 1);
  return address.kind === "article" && (ours || mention.top) && ARTICLE_TEXT.test(words2) && !isBuiltOn(mention) ? told(mention, 1) : void 0;
};
function isUnderItsName(path, headings) {
  const last = simplify(path.split("/").filter(Boolean).at(-1) ?? "");
  return last.length >= 4 && headings.some((heading) => simplify(heading).startsWith(last));
}
function hostWord(host) {
  return host.split(".").at(-2) ?? host;
}

// src/evidence/links/rules/report.ts
var reportLink = (mention, facts) => {
  const { address, source } = mention;
  if (source === "code" || source === "snippet" || source === "submodule") return void 0;
  if (OTHER_PAGE.test(mention.text) && !REPORT_TEXT.test(mention.text)) return void 0;
  if (/^(?:zip|tar|tgz|gz|xz|zst|7z)$/.test(address.extension ?? "")) return void 0;
  const pdf = address.extension === "pdf";
  if (source === "citation") return inCitation(mention, facts);
  const named2 = isNamedLike(facts.ownership.identity, mention.text) || (pdf || address.kind === "paper") && isNamedLike(facts.ownership.identity, address.url);
  const others = mention.headings.some((heading) => OTHERS_HEADING.test(heading));
  if (others && !(named2 && /^references?$/i.test(mention.headings.at(-1) ?? ""))) return void 0;
  if (address.kind === "paper" || pdf) {
    const published = isTitle(mention.text) && mention.text.length > 20 && VENUE.test(mention.sentence);
    if (mention.top && (REPORT_TEXT.test(mention.text) || named2 || published) && !isBuiltOn(mention))
      return told(mention, 3);
    if (mention.top && isTitle(mention.text) && mention.text.length > 20 && CODE_OF.test(mention.sentence))
      return told(mention, 3);
    const says = REPORT_TEXT.test(`${mention.text} ${mention.sentence} ${mention.lead ?? ""}`);
    if (says && /\b(?:our|this|the following) (?:\w+ ){0,3}(?:paper|report|publication|preprint|work|article)\b|我们的|本文/i.test(
      mention.sentence
    ))
      return told(mention, 3);
    const section = mention.headings.at(-1) ?? "";
    if (ALONE.test(mention.text) && isNamedLike(facts.ownership.identity, section) && !isBuiltOn(mention))
      return told(mention, 2);
    if (named2 && (says || mention.text.length > 20) && !isBuiltOn(mention)) return told(mention, 2);
    if (mention.headings.some((heading) => REPORT_HEADING.test(heading) || CITATION_HEADING.test(heading)) && mention.headings.length <= 3 && !isOthers(mention))
      return told(mention, 1);
    if (REPORT_TEXT.test(mention.text) && !isOthers(mention) && /\b(?:details?|more information|please (?:see|refer|read)|described|released?|published|cite)\b/i.test(
      mention.sentence
    ))
      return told(mention, 1);
    return void 0;
  }
  return articleLink(mention, facts);
};
var RELIES_ON = /\b(?:rel(?:y|ies|ied)|buil(?:d|ds|t)|based) (?:heavily )?(?:up)?on\b|\b(?:makes? use of|thanks? to|thank|grateful|acknowledge|inspired by)\b|感谢|基于/i;
function inCitation(mention, facts) {
  if (!/^(?:paper|archive|article|site|hub-page|bucket)$/.test(mention.address.kind)) return void 0;
  if (mention.address.kind !== "paper" && !isNamedOurs(facts.ownership, mention)) return void 0;
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading) && !CITATION_HEADING.test(heading)))
    return void 0;
  if (RELIES_ON.test(mention.lead ?? "") && !isNamedOurs(facts.ownership, mention)) return void 0;
  return mention.top || mention.headings.some((heading) => CITATION_HEADING.test(heading) || REPORT_HEADING.test(heading)) ? told(mention, 1) : void 0;
}

// src/evidence/links/rules/run-logs.ts
var LOG_WORDS = /\b(?:train(?:ing)?[-_ ]?(?:logs?|curves?|metrics)|(?:loss|learning) curves?|tensor ?board(?: logs?| runs?)?|(?:report|record|logs?)s? of (?:the |our )?(?:[\w-]+ )?training|training (?:records?|runs?|reports?)|w(?:eights)? ?(?:and|&) ?b(?:iases)?|wandb(?: logs?| runs?| reports?)?)\b|训练日志|训练曲线/i;
var SHOWN_THERE = /\b(?:see|here|for|find|view|check|available|provid\w*|releas\w*|logs? (?:is|are))\b[^.]{0,80}\b(?:train(?:ing)?[-_ ](?:logs?|curves?)|(?:loss|learning) curves?)\b|\b(?:train(?:ing)?[-_ ](?:logs?|curves?)|(?:loss|learning) curves?)\b[^.]{0,80}\b(?:here|available|found|see|view\w*|shown)\b|训练(?:日志|曲线)/i;
var OF_YOUR_RUN = /\byour\b|\b(?:how )?to (?:plot|draw|log|visuali[sz]e|monitor)\b/i;
var TRACKER = /^(?:tensor ?board|wandb|weights (?:and|&) biases|w&b)$/i;
var LOG_PATH = /train(?:ing)?[-_]?logs?|loss[-_]curves?/i;
var LOG_TAB = /\/(?:tensorboard|tree\/[^/]+\/(?:runs|tensorboard))$/;
var LOG_NAME = /(?:^|[-_])(?:tensorboards?|logs?|wandb)(?:[-_]|$)/i;
var logLink = (mention, facts) => {
  const { address, source, file, headings, text, sentence } = mention;
  if (source === "citation" || headings.some((heading) => OTHERS_HEADING.test(heading))) return void 0;
  const told3 = (weight2, detail) => ({ id: "training-logs", weight: weight2, detail });
  if (address.kind === "run-log") {
    if (source === "code" && (file.endsWith(".ipynb") || !isOurs(facts.ownership, mention))) return void 0;
    const ours = isOurs(facts.ownership, mention) || isNamedOurs(facts.ownership, mention);
    const article = /\/reports\//.test(address.url) && !ours;
    if (article && !LOG_WORDS.test(`${text} ${sentence}`)) return void 0;
    const example = /\b(?:example|your|sample|sweep|demo|eval\w*|inference)\b/i.test(`${text} ${sentence}`);
    return example ? void 0 : told3(3, address.owner ? `runs of ${address.owner}` : `runs on ${address.host}`);
  }
  if (address.kind === "hub-model" && LOG_NAME.test(address.name ?? ""))
    return told3(3, `logs in ${address.owner}/${address.name}`);
  if (address.kind === "hub-model" && address.name && LOG_TAB.test(address.url))
    return told3(3, `TensorBoard of ${address.owner}/${address.name}`);
  if (LOG_PATH.test(address.url.slice(address.url.indexOf("/", 8)))) return told3(2, "training logs");
  if (source !== "prose" || !/^(?:archive|bucket|hub-\w+|site|article|code)$/.test(address.kind))
    return void 0;
  const named2 = LOG_WORDS.test(text) && !text.includes("://") && !TRACKER.test(text.trim());
  if (named2 && pathOf(address).length > 1) return told3(2, `"${text.slice(0, 80)}"`);
  const shown2 = POINTS.test(text) && SHOWN_THERE.test(sentence) && !OF_YOUR_RUN.test(sentence) && !isOthers(mention);
  return shown2 && (isOurs(facts.ownership, mention) || isNamedOurs(facts.ownership, mention)) ? told3(1, sentence.trim().slice(0, 80)) : void 0;
};

// src/evidence/links/rules/running.ts
var TOKENIZER_DOWNLOAD = /\btokenizer\b.{0,120}\b(?:download\w*|obtain\w*|fetch\w*)\b|\b(?:download\w*|obtain\w*|fetch\w*|get) (?:[\w'`-]+ ){0,4}tokenizer\b/i;
var CONFIG_FILE = /(?:^|[/_.-])(?:config|hparams|params|model_args)(?:[_-]\w+)?\.(?:json|ya?ml|toml)$/i;
var configLink = (mention, facts) => mention.source === "code" && /^(?:bucket|archive|site)$/.test(mention.address.kind) && CONFIG_FILE.test(mention.address.url) && isNamedOurs(facts.ownership, mention) ? { id: "config", weight: 2, detail: "configuration of the model" } : void 0;
var TOKENIZER_FILE = /(?:sentencepiece|spiece|spm|tokenizer|bpe)[\w.-]{0,40}\.(?:model|json)$|\/vocab\.(?:txt|json|bpe)$|\.tiktoken$|bpe_simple_vocab[\w.-]*$/i;
var VOCABULARY = /\bvocab(?:ulary|s)?\b/i;
var tokenizerLink = (mention, { withoutText }) => {
  if (mention.loads === "tokenizer" && withoutText && !/tokenizer/i.test(mention.sentence)) return void 0;
  if (mention.loads === "tokenizer")
    return {
      id: "tokenizer",
      weight: mention.source === "snippet" ? 2 : 1,
      detail: `loads the tokenizer of ${mention.address.owner}/${mention.address.name}`
    };
  if ((mention.source === "code" || mention.source === "snippet") && /^(?:bucket|archive|site)$/.test(mention.address.kind) && TOKENIZER_FILE.test(mention.address.url))
    return { id: "tokenizer", weight: 1, detail: "tokenizer" };
  const said = `${mention.text} ${mention.sentence}`;
  if (mention.source === "prose" && /^(?:bucket|archive)$/.test(mention.address.kind) && VOCABULARY.test(said) && VOCABULARY.test(mention.address.url) && !isOthers(mention))
    return { id: "tokenizer", weight: 1, detail: "vocabulary" };
  if (mention.source !== "prose" || !/tokenizer/i.test(said) || isOthers(mention)) return void 0;
  const given = TOKENIZER_DOWNLOAD.test(mention.sentence) && mention.address.extension !== "md" || mention.address.kind === "hub-model" || mention.address.extension === "model" || /tokenizer/i.test(`${mention.text} ${mention.address.url}`);
  return given && /^(?:hub-model|archive|bucket|code|hub-page)$/.test(mention.address.kind) ? { id: "tokenizer", weight: 1, detail: "tokenizer" } : void 0;
};
function runnerPage({ address, source, sentence, text }, { identity }) {
  return source === "prose" && address.kind === "hub-page" && address.host === "ollama.com" && (isNamedLike(identity, address.url.replace(/^.*ollama\.com\//, "")) || /\b(?:available|released?|supported|now) (?:on|in|via|through|at)\b/i.test(`${text} ${sentence}`));
}
var inferenceLink = (mention, facts) => {
  if (runnerPage(mention, facts.ownership) && !isOthers(mention))
    return { id: "inference-code", weight: 1, detail: "runs in Ollama" };
  if (mention.source === "citation" || mention.loads === "dataset" || mention.loads === "tokenizer")
    return void 0;
  if (mention.address.kind !== "hub-model" || !mention.address.name || LOG_NAME.test(mention.address.name) || !isOurs(facts.ownership, mention))
    return void 0;
  const id = `${mention.address.owner}/${mention.address.name}`;
  if (mention.source === "snippet")
    return { id: "inference-code", weight: 3, detail: `snippet that loads ${id}` };
  const library2 = /\b(transformers|diffusers|vLLM|SGLang|llama\.cpp|Ollama|LMDeploy|TensorRT-LLM|MLX|TGI|text-generation-inference|fairseq2?|NeMo|ESPnet|SpeechBrain|OpenCLIP|timm)\b/i.exec(
    `${mention.sentence} ${mention.lead ?? ""}`
  );
  return mention.source === "prose" && library2 ? { id: "inference-code", weight: 1, detail: `${id} runs in ${library2[1]}` } : void 0;
};

// src/evidence/links/rules/training-code.ts
var TRAINERS = /megatron|gpt-?neox|llm-foundry|lit-?gpt|litgpt|nanotron|torchtitan|fms-fsdp|open_lm|mesh-transformer|maxtext|levanter|(?<![a-z])t5x|text-to-text-transfer-transformer|easylm|colossalai|deepspeed(?:-?chat|examples)|(?<![a-z])trlx?\b|axolotl|llama-?factory|xtuner|(?<![a-z])verl(?![a-z])|openrlhf|alignment-handbook|fairseq|(?<![a-z])nemo(?:-rl|-aligner)?\b|open-?instruct|^(?:ms-)?swift$|pretrain|train(?:er|ing)/i;
var INSTALLS = /\b(?:install|clone|set ?up)\b/i;
var OWN_TRAINING = /\b(?:reproduc(?:e|ing)|replicat(?:e|ing))\b.*\btraining\b|^\W*pre-?training\W*$/i;
var TRAINED_WITH = /^([^\n]{0,80}?)\b(?:was|were|is|are|has been|have been) (?:(?:fully|entirely|pre-?) ?)?(?:pre-?)?trained (?:(?:from scratch|end-to-end) )?(?:using|with|in|via|by) (?:the |our |a (?:fork|version) of )?([^\n]{0,80})/i;
var TRAINING_FOLDER = /(?:^|[/_-])(?:pre-?_?)?train(?:er|ing)?$/i;
var trainingCodeLink = (mention, facts) => {
  const { address, source } = mention;
  if (address.kind !== "code" || !address.name) return void 0;
  const id = `${address.owner}/${address.name}`;
  if (source === "submodule") {
    return TRAINERS.test(address.name) || TRAINING_FOLDER.test(mention.folder ?? "") ? { id: "training-code", weight: 3, detail: `submodule ${id}` } : void 0;
  }
  const { identity } = facts.ownership;
  if (source !== "prose" || isHere(identity, address) || isOtherVersion(identity, address.name))
    return void 0;
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading))) return void 0;
  if (/\b(?:eval\w*|inference|demo|data\w*|serving|deploy\w*)\b/i.test(mention.text) && !/train/i.test(mention.text))
    return void 0;
  if (/\b(?:tokeni[sz]er|vae|codec|vocoder|classifier|filter|reward model)s? training\b/i.test(mention.sentence))
    return void 0;
  if (/\bsimilar\b|\balso refer\b|类似/i.test(mention.sentence)) return void 0;
  const ours = isOurs(facts.ownership, mention);
  const near = `${mention.text} ${mention.column ?? ""} ${mention.sentence} ${mention.lead ?? ""}`;
  const itself = /\b(?:pre-?)?training (?:code|scripts?|framework|repo\w*|library|codebase|pipeline)\b|\blibrary for [^.]{0,40}\btraining\b|\b(?:code|scripts?|library|framework|repo\w*) (?:used )?(?:for|to) (?:[\w.-]+ )?(?:pre-?)?train|训练(?:代码|框架)/i;
  const by = /\b(?:pre-?)?train(?:ed|ing)?\b[^.]{0,60}\b(?:with|using|use|by|in|via|through)\b/i;
  const holds = /\b(?:implement(?:ation|ed)|code)\b[^.]{0,60}\b(?:in|at|on|under)\b/i;
  if (ours && holds.test(mention.sentence) && TRAINERS.test(address.name))
    return { id: "training-code", weight: 2, detail: `training code in ${id}` };
  const withOwn = /\b(?:pre-?)?train(?:ed|ing)?\b[^.]{0,80}\b(?:with|using|use|by|in|via|through|on)\b[^.]{0,40}\b(?:codebase|code base|framework|library|toolkit|(?:software )?stack)\b/i;
  if (ours && (withOwn.test(mention.sentence) && address.extension === void 0 || isTrainer(mention) || isLabelled(mention, /(?:pre-?)?training/) || itself.test(near) || by.test(mention.sentence) && TRAINERS.test(`${address.name} ${mention.text}`))) {
    return { id: "training-code", weight: 2, detail: `training code in ${id}` };
  }
  if (ours && isCalledFor(facts, mention, /(?:^|[-_.])(?:pre-?)?train(?:ing|er)?(?:[-_.]|$)/i))
    return { id: "training-code", weight: 2, detail: `training code in ${id}` };
  if (ours && /^\W*code\W*$/i.test(mention.text) && /\bpre-?train(?:ing)?\b/i.test(mention.sentence))
    return { id: "training-code", weight: 2, detail: `training code in ${id}` };
  if (FIRST_PERSON.test(mention.sentence) && itself.test(mention.sentence) && !isOthers(mention) && /open[- ]?sourc|releas|publish|available|provid/i.test(mention.sentence)) {
    return { id: "training-code", weight: 1, detail: `training code in ${id}` };
  }
  if (INSTALLS.test(mention.sentence) && TRAINERS.test(address.name) && OWN_TRAINING.test(mention.headings.at(-1) ?? "") && !isOthers(mention))
    return { id: "training-code", weight: 1, detail: `trains with ${id}` };
  const [, subject, used] = TRAINED_WITH.exec(mention.sentence) ?? [];
  if (subject !== void 0 && isNamedLike(identity, subject) && used.toLowerCase().startsWith(mention.text.toLowerCase().slice(0, 40)) && (itself.test(mention.sentence) || TRAINERS.test(address.name)))
    return { id: "training-code", weight: 1, detail: `trained with ${id}` };
  const said = /\b(?:we|our|the|these|this) [^.]{0,80}\b(?:pre-?)?train(?:ed|ing)?\b[^.]{0,60}\b(?:with|using|by|via)\b/i;
  return FIRST_PERSON.test(mention.sentence) && said.test(mention.sentence) && TRAINERS.test(address.name) && itself.test(near) ? { id: "training-code", weight: 1, detail: `trained with ${id}` } : void 0;
};
function isTrainer({ text, sentence }) {
  const said = sentence.toLowerCase();
  const name = text.toLowerCase();
  return /\btrain(?:ed|ing)\b[^.]{0,80}\b(?:with|using|use[sd]?|by|in|via|through|on)\b/.test(said) && [`${name} trainer`, `trainer ${name}`, `trainer, ${name}`, `trainer (${name}`].some(
    (called) => said.includes(called)
  );
}

// src/evidence/links/rules/tuning-code.ts
var TRAINING_CODE = /\b(?:start|begin|continue|run|further) training (?:using|with|via|in|on)\b|\b(?:train(?:ing)?) (?:code|scripts?|pipelines?|recipes?)\b|\b(?:code|scripts?) (?:used )?(?:for|to) train(?:ing)?\b|训练(?:代码|脚本)/i;
var TUNING_FOLDER = /(?:^|[/_-])(?:fine-?_?tun(?:es?|ing)|sft|dpo|grpo|rlhf|post-?_?training|instruct(?:ion)?-?_?tuning)(?=$|[/_-])/i;
var tuningCodeLink = (mention, facts) => {
  const { address } = mention;
  const { identity } = facts.ownership;
  const name = address.name ?? "";
  const isNotebook = address.host === "colab.research.google.com" || address.extension === "ipynb";
  const isPage = TUNER_PAGES.test(address.host) || TUNING_GUIDES.test(address.url);
  if ((address.kind !== "code" || !name) && !isNotebook && !isPage) return void 0;
  if (!isRepositoryName(name) || isHere(identity, address)) return void 0;
  const id = name ? `${address.owner}/${name}` : address.host;
  const isTuner = isPage || address.kind === "code" && TUNERS.test(name);
  if (mention.source === "submodule") {
    const tunes = isTuner && (TUNING_WORDS.test(name) || ONLY_TUNERS.test(name));
    return tunes || TUNING_FOLDER.test(mention.folder ?? "") ? { id: "finetuning-code", weight: 2, detail: `submodule ${id}` } : void 0;
  }
  const under = mention.headings.slice(-2).join(" ");
  if (mention.source === "prose" && TUNING_FOLDER.test(name) && TRAINING_CODE.test(mention.sentence) && isOurs(facts.ownership, mention))
    return { id: "finetuning-code", weight: 2, detail: `training code in ${id}` };
  if (isAside(mention) || CREDITS_SENTENCE.test(mention.sentence)) return void 0;
  const near = `${mention.text} ${mention.column ?? ""} ${mention.sentence} ${mention.lead ?? ""}`;
  if (mention.source === "snippet") {
    return isTuner && /git clone|pip3? install/.test(mention.sentence) && TUNING_WORDS.test(under) ? { id: "finetuning-code", weight: 1, detail: `tunes with ${id}` } : void 0;
  }
  if (mention.source !== "prose") return void 0;
  const said = TUNING_WORDS.test(near) && TUNING_CODE.test(ownWordsOf(mention)) || isLabelled(mention, /fine-?tun(?:e|ing)|sft|dpo|rlhf|post-?training/) || isCalledFor(facts, mention, /(?:^|[-_.])(?:fine-?tun(?:e|ing)|sft|dpo|rlhf)(?:[-_.]|$)/i);
  if (ONLY_TUNERS.test(name) && TRAINING_CODE.test(mention.sentence))
    return { id: "finetuning-code", weight: 2, detail: `training code in ${id}` };
  if (said && isOurs(facts.ownership, mention))
    return { id: "finetuning-code", weight: 2, detail: `fine-tuning code in ${id}` };
  if (!isTuner && !isNotebook) return void 0;
  return TUNING_WORDS.test(`${isNotebook ? near : withoutName(near, name)} ${under}`) ? { id: "finetuning-code", weight: 1, detail: `tunes with ${id}` } : void 0;
};

// src/evidence/links/rules/weights.ts
var DOWNLOADS4 = /^(?:archive|bucket|torrent|site|code|hub-page|documentation)$/;
var NO_WEIGHTS = /\b(?:classifiers?|fast-?text|tokenizer|vocab\w*|predictions?|outputs?|generations?|logs?|results?|images?|videos?|paper|report|blog|docs?|documentation|docker|wheel|demo|colab|notebook|license|terms|form|api|playground|leaderboard)\b/i;
var NO_WEIGHTS_FILE = /\.(?:gin|jsonl?|ya?ml|toml|ini|cfg|md|txt)$|\/vocab(?:s|ulary)?\/|(?:sentencepiece|spiece|spm|tokenizer)[\w.-]*\.model$/i;
var weightsLink = (mention, facts) => {
  const { kind, owner, name } = mention.address;
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading))) return void 0;
  if (mention.loads === "tokenizer" || mention.loads === "dataset") return void 0;
  if (kind === "hub-model" && name) {
    if (LOG_NAME.test(name) || /(?:^|[-_])(?:test[-_]?)?data(?:set)?s?$/i.test(name)) return void 0;
    if (!isOurs(facts.ownership, mention)) return void 0;
    return {
      id: "weights",
      weight: mention.source === "prose" && !isOthers(mention) ? 3 : 2,
      detail: `model ${owner}/${name}`
    };
  }
  if (kind === "hub-collection" && isOurs(facts.ownership, mention)) {
    return DATA_WORDS.test(mention.text) ? void 0 : { id: "weights", weight: 2, detail: `collection of ${owner}` };
  }
  if (kind === "hub-organisation" && isOurs(facts.ownership, mention)) {
    const models = mention.top || (WEIGHTS_WORDS.test(wordsOf2(mention)) || /downloads?\b/i.test(mention.sentence)) && !isOthers(mention);
    return models ? { id: "weights", weight: 1, detail: `models of ${owner}` } : void 0;
  }
  return DOWNLOADS4.test(kind) ? downloadedWeights(mention, facts) : void 0;
};
var BUCKET = /\b(?:(?:gs|s3):\/\/|https:\/\/(?:storage\.googleapis\.com|console\.cloud\.google\.com\/storage\/browser)\/)[^\s/]+/gi;
var NO_DATA = /\bdatabases?\b|\b\d[\d,.]* ?k? tokens\b/gi;
function downloadedWeights(mention, facts) {
  const { address, source } = mention;
  const stored = WEIGHTS_EXTENSIONS.has(address.extension ?? "");
  const packed = ARCHIVE_EXTENSIONS.test(address.extension ?? "");
  const named2 = isNamedOurs(facts.ownership, mention) || isOurs(facts.ownership, mention);
  if (address.kind === "code" && !(stored && /\/releases\/download\/|\/(?:raw|resolve|media)\//.test(address.url)))
    return void 0;
  if (NO_WEIGHTS_FILE.test(address.url)) return void 0;
  if (/fast-?text|classifier|\.model\.bin$|_(?:text|sentence)_document|preprocess/i.test(address.url))
    return void 0;
  if (source === "code") {
    const said2 = `${mention.sentence} ${mention.file}`;
    const fits2 = stored || /checkpoint|ckpt|weight|pretrained|model/i.test(said2);
    const other = DATA_WORDS.test(mention.sentence) || /tokenizer|vocab/i.test(mention.sentence);
    return named2 && fits2 && !other && (stored || address.kind !== "site" && address.kind !== "documentation") ? told2(mention, 2) : void 0;
  }
  if (isOthers(mention) || source === "citation") return void 0;
  const near = `${mention.text} ${mention.column ?? ""}`;
  const said = near.replace(BUCKET, " ");
  if (/\bdata|corpus|annotation|数据|语料/i.test(said) || NO_WEIGHTS.test(near)) return void 0;
  const words2 = `${mention.sentence} ${mention.lead ?? ""} ${mention.headings.at(-1) ?? ""} ${mention.column ?? ""}`;
  if (stored && (named2 || WEIGHTS_WORDS.test(words2))) return told2(mention, 3);
  if (/^(?:site|documentation|hub-page)$/.test(address.kind)) {
    const asked = /\b(?:download|request|get)\b[^.]{0,80}\b(?:weights|models?|checkpoints?)\b|\b(?:weights|models?|checkpoints?)\b[^.]{0,80}\b(?:download\w*|available|obtain\w*)\b/i;
    const section = mention.headings.some(
      (heading) => /\b(?:download\w*|weights|checkpoints|models?)\b/i.test(heading)
    );
    return (packed || asked.test(mention.sentence)) && (named2 || section) && (/download|weight|checkpoint|model|ckpt/i.test(`${address.url} ${near}`) || asked.test(mention.sentence) && section && /^\W*(?:here|link|this (?:link|page))\W*$/i.test(mention.text)) ? told2(mention, 1) : void 0;
  }
  const sure = /\.(?:pth?|ckpt|safetensors)\b|\b(?:weights?|checkpoints?|ckpts?|pre-?trained|models?|vicuna|llama|delta|lora|vae)\b|权重|模型/i;
  if (!sure.test(words2) || DATA_WORDS.test(mention.sentence.replace(BUCKET, " ").replace(NO_DATA, "")))
    return void 0;
  return named2 || FIRST_PERSON.test(words2) || isGiven(mention, words2, facts) ? told2(mention, 2) : void 0;
}
function told2(mention, weight2) {
  const what = mention.address.kind === "torrent" ? "torrent" : mention.address.kind === "bucket" ? "bucket" : "download";
  return { id: "weights", weight: weight2, detail: `${what} of weights` };
}

// src/evidence/links/runs-in-documents.ts
var SERVES = /\b(?:vllm serve|vllm\.entrypoints\.\S+|sglang\.launch_server|lmdeploy serve|text-generation-launcher|trtllm-serve|llama-(?:cli|server)|ollama run|mlx_lm\.(?:generate|chat|server))\b/;
var LOADS = /\b(?:pipeline|Auto\w*Model\w*\.from_pretrained|\w*Pipeline\.from_pretrained|LLM)\(/;
var RUNS = /\.generate\(|\.chat\(|\bpipe(?:line)?\(|\b(?:model|pipe|generator)\([^)\n]{0,200}\)/;
function runsInDocuments(documents) {
  for (const document of documents) {
    if (!isMainReadme(document.path)) continue;
    for (const block of document.blocks) {
      if (block.kind !== "code" || /\btrain|fine-?tun|eval/i.test(block.headings.at(-1) ?? "")) continue;
      const what = SERVES.exec(block.text)?.[0] ?? (RUNS.test(block.text) && LOADS.exec(block.text)?.[0]);
      if (!what) continue;
      const detail = `snippet that runs the model with ${what.replace(/\($/, "")}`;
      return { file: document.path, line: document.placeAt(block.start).line, detail };
    }
  }
  return void 0;
}

// src/evidence/links/detect.ts
var RULES2 = [
  weightsLink,
  configLink,
  tokenizerLink,
  inferenceLink,
  inferenceCodeLink,
  trainingCodeLink,
  tuningCodeLink,
  dataProcessingCodeLink,
  evaluationCodeLink,
  dataLink,
  reportLink,
  resultsLink,
  modelCardLink,
  dataCardLink,
  logLink,
  checkpointLink
];
async function detectLinks(text, trains) {
  const mentions = await collectMentions(text);
  const ownership = readOwnership(text.identity, mentions);
  const models = ownModels(mentions, ownership);
  const facts = {
    ownership,
    trains,
    stages: stagesAmong(models.all),
    withoutText: await readsNoText(text),
    saidOfMeasures: saidOfMeasures(text.documents),
    checkpointsToldIn: new Set(text.documents.filter(tellsOfCheckpoints).map(({ path }) => path)),
    packedWith: new Map(
      text.documents.flatMap((document) => {
        const packed = packedIn(document);
        return packed ? [[document.path, packed]] : [];
      })
    ),
    cardsToldIn: new Set(text.documents.filter(tellsOfCards).map(({ path }) => path))
  };
  const found = judgeLinks(mentions, facts);
  const shown2 = found.weights?.some(({ url }) => url && readAddress(url)?.kind === "hub-model");
  const snippet = shown2 && !found["inference-code"] ? runsInDocuments(text.documents) : void 0;
  if (snippet) found["inference-code"] = [snippet];
  const own = new Set(
    mentions.filter(
      (mention) => mention.address.kind === "hub-dataset" && mention.source !== "code" && isOurs(facts.ownership, mention)
    ).map(({ address }) => address.url)
  );
  return {
    found,
    publishedData: found.data?.find(({ url }) => url !== void 0 && own.has(url)),
    models
  };
}
function ownModels(mentions, ownership) {
  const ours = mentions.filter(
    (mention) => mention.address.kind === "hub-model" && mention.address.name !== void 0 && isOurs(ownership, mention)
  );
  const run = ours.find(
    ({ source, loads, file }) => source === "snippet" && loads === "model" && isMainReadme(file)
  );
  return { all: [...new Set(ours.map(({ address }) => address.name))], run: run?.address.name };
}
function judgeLinks(mentions, facts) {
  const spoken = {};
  const add = (mention, { id, weight: weight2, detail }) => {
    const all = spoken[id] ?? [];
    all.push({
      weight: weight2,
      evidence: { url: mention.address.url, file: mention.file, line: mention.line, detail }
    });
    spoken[id] = all;
  };
  for (const mention of mentions) {
    for (const rule of RULES2) {
      const said = rule(mention, facts);
      if (!said) continue;
      add(mention, said);
      if (said.id !== "weights") continue;
      for (const id of comeWithWeights(mention, facts))
        add(mention, { ...said, id, detail: `${id} with the ${said.detail}` });
    }
  }
  return Object.fromEntries(
    Object.entries(spoken).map(([id, all]) => [
      id,
      firstOfEach(all.sort((a, b) => b.weight - a.weight)).map(({ evidence }) => evidence)
    ])
  );
}
function firstOfEach(all) {
  const seen = /* @__PURE__ */ new Set();
  return all.filter(({ evidence: { url } }) => !seen.has(url) && seen.add(url));
}
function tellsOfCards(document) {
  return document.blocks.some(
    (block) => block.kind !== "code" && block.kind !== "heading" && /\bmodel cards?\b|模型卡/i.test(block.text)
  );
}

// src/evidence/recipe/hyperparameters.ts
var HYPERPARAMETERS = {
  "learning rate": /(?:peak[ _-]?|max[ _-]?|base[ _-]?|initial[ _-]?|actor[._-]?(?:optim[._-])?|optim\w*[._-])?(?:learning[ _-]?rate|\blr0?\b|[._-]lr\b|\blr[ _-]?(?:max|peak|init)\b|max_lr|peak_lr|\blr_(?!decay|sched|warm|min|mult|ratio|scale|end|gamma|step|reduc|drop|factor)[a-z]{2,12}\b|\bpeak_value\b|学习率)/i,
  "batch size": /(?:batch[ _-]?size|batch_tokens|\bbsz\b|\bglobal[ _-]?batch|micro_batch|train_batch|batch[ _]\(?tokens|tokens[ _]per[ _]batch|\bbatch\b|gradient[ _-]accumulation|批(?:大小|量)|samples_per_gpu)/i,
  length: /(?:(?:max|train(?:ing)?|total|num)[ _-]?(?:train[ _-])?(?:steps?|iters?|iterations|epochs?|tokens|duration|updates?)|\bepochs?\b|\biterations\b|\bsteps?\b|train_iters|train-samples|max_iters|lr_decay_iters|total_tokens|\btokens\b|max_duration|轮数|步数)/i,
  schedule: /(?:schedul\w*|\bcosine\b|warm[ _-]?up\w*|lr[ _-]?decay\w*|decay[ _-]?style|\bwsd\b|annealing|min[ _-]?lr|预热)/i,
  optimizer: /\b(?:adam\w*|lion|adafactor|sgd|muon|lamb|sophia|optimizer|beta[_ ]?[12]|betas)\b|优化器/i,
  "weight decay": /weight[ _-]?decay|权重衰减/i
};
var NUMBER = String.raw`[-+]?(?:\d[\d_,]*\.?\d*(?:\s?[eE]\s?[-–−]?\s?\d+)?|\.\d+)\s?(?:[KMBT]\b|million|billion|trillion|×|x|\*)?`;
var BETWEEN = String.raw`["'\`\]*]{0,4}(?:\s{0,4}:\s{0,4}(?:int|float|Optional\[\w+\]|str))?(?:["'\`]?\s{0,8},\s{0,24}(?:type\s{0,4}=\s{0,4}\w{1,20}\s{0,4},\s{0,24})?(?:default\s{0,4}=\s{0,4}))?[\s:=|│┃,"'\`(\[]{0,24}(?:of|is|to|at|warmup to|set to|for|up to|=|~|≈|about|around|peak|constant|max\w*|default_factory)?[\s:=|"'(]{0,12}`;
var WORD_VALUES = /* @__PURE__ */ new Set(["schedule", "optimizer"]);
var WITH_NUMBER = Object.fromEntries(
  Object.entries(HYPERPARAMETERS).map(([name, pattern]) => [
    name,
    new RegExp(
      `(?:${pattern.source})${BETWEEN}(?:${NUMBER})|(?:${NUMBER})[ -]?(?:${name === "learning rate" ? "(?:learning rate|lr)\\b" : pattern.source})`,
      "i"
    )
  ])
);
var LENGTH_LIMIT5 = 6e4;
function hyperparametersIn(text) {
  const source = text.length > LENGTH_LIMIT5 ? text.slice(0, LENGTH_LIMIT5) : text;
  const rate = rateIn(source);
  if (!rate) return void 0;
  const names2 = ["learning rate"];
  for (const name of Object.keys(HYPERPARAMETERS)) {
    if (name === "learning rate") continue;
    if (WITH_NUMBER[name].test(source) || WORD_VALUES.has(name) && HYPERPARAMETERS[name].test(source))
      names2.push(name);
  }
  return names2.length >= 3 && (names2.includes("batch size") || names2.includes("length")) ? { names: names2, at: rate.at, rate: rate.text } : void 0;
}
var RATE = new RegExp(
  `(?:${HYPERPARAMETERS["learning rate"].source})(?:[ _-]?(?:schedule|max|peak|init|value|s))?${BETWEEN}(${NUMBER})`,
  "gi"
);
var SCHEDULE_FILE = /learning_rate_schedules\/constant_(0)_(\d{1,6})\.gin/;
function rateIn(source) {
  const scheduled = SCHEDULE_FILE.exec(source);
  if (scheduled) return { at: scheduled.index, text: `${scheduled[1]}.${scheduled[2]}` };
  for (const match of source.matchAll(RATE)) {
    const value = Number.parseFloat(
      match[1].replace(/[\s_,]/g, "").replace(/[–−]/g, "-").replace(/[×x*]$/, "")
    );
    if (value > 0 && value < 1) {
      const text = match[1].trim();
      return { at: match.index, text: text.length > 12 ? String(Number(value.toPrecision(3))) : text };
    }
  }
  return void 0;
}

// src/evidence/recipe/in-document.ts
var RATE_WORD = /learning rate|learning_rate_schedules|\blr\b|--?l(?:earning[_-])?r(?:ate)?\b|学习率/i;
function settingsInDocument(document) {
  if (!RATE_WORD.test(document.source)) return [];
  const found = [];
  const add = (offset, text) => {
    const settings = hyperparametersIn(text);
    if (settings)
      found.push({
        file: document.path,
        line: document.placeAt(offset).line,
        detail: `learning rate ${settings.rate}, with ${settings.names.slice(1).join(", ")}`
      });
  };
  for (const table of tablesOf(document)) {
    const pairs = table.rows.slice(1).flatMap(([first2, ...others]) => [
      `${first2?.column ?? ""}: ${first2?.text ?? ""}`,
      ...others.map((cell) => `${first2.text}: ${cell.text}
${cell.column ?? ""}: ${cell.text}`)
    ]);
    const first = table.rows[0]?.[0];
    if (first) add(first.start, [table.rows[0].map((cell) => cell.text).join(": "), ...pairs].join("\n"));
  }
  for (const block of document.blocks)
    if (block.kind === "code" && RATE_WORD.test(block.text)) add(block.start, block.text);
  for (const { start, text } of sections(document)) if (RATE_WORD.test(text)) add(start, text);
  return found;
}
function sections(document) {
  const all = [];
  let key;
  for (const block of document.blocks) {
    if (block.kind === "code" || block.kind === "cell" || block.kind === "heading") continue;
    const under = block.headings.join("\0");
    if (under !== key) {
      all.push({ start: block.start, text: "" });
      key = under;
    }
    all.at(-1).text += `${block.text}
`;
  }
  return all;
}

// src/evidence/recipe/listed-sources.ts
var NO_MIXTURE = /\b(?:your|own data|custom|will be|to be released|evaluat\w+|outperform\w*|benchmarks?)\b/i;
var OF_DATA = /^\W*(?:\d[\d.]*\W+)?(?:(?:pre-?|post-?)?training |(?:code|text|pre-?training|training) )?(?:data(?:sets?)?|corpus|corpora|data (?:mix\w*|sources?|composition))\W*$|^\W*(?:训练|预训练)?(?:数据|语料)\W*$/i;
var AMOUNT = /\b\d[\d.,]*\s?(?:k|m|b|t|million|billion|trillion|gb|tb|万|亿)?\+?[ -]?(?:tokens?|examples|samples|instances|documents|conversations|hours|pairs|images|videos|records|dialogues|instructions?|problems|prompts|traces|epochs|词)|\b\d[\d.,]*\s?[kmbt]\b|\b\d{1,3}(?:\.\d+)?\s?%/i;
function listedSources(blocks) {
  const items = blocks.filter(
    ({ kind, text, headings, links }) => kind === "item" && OF_DATA.test(headings.at(-1) ?? "") && AMOUNT.test(text) && !NO_MIXTURE.test(text) && links.some((link) => !link.image && link.from <= 4)
  );
  const names2 = items.map(
    ({ links }) => links.find((link) => !link.image).text.trim().slice(0, 60)
  );
  return items.length >= 2 ? { at: items[0], names: names2.slice(0, 4) } : void 0;
}
function linkedSources(block, sentence) {
  const from = block.text.indexOf(sentence);
  const linked = block.links.filter(
    (link) => !link.image && from >= 0 && link.from >= from && link.to <= from + sentence.length && (NAMES_DATA.test(link.text) || /\/datasets\//.test(link.url))
  );
  return linked.length >= 2 ? linked.map(({ text }) => text.trim().slice(0, 60)) : [];
}
var NAMES_DATA = /\b(?:data-?(?:base|sets?)?|collections?|corpus|corpora|archive|library)\b|数据|语料/i;

// src/evidence/recipe/mixture.ts
var TRAINED_ON = /\b(?:pre-?train\w*|train(?:ed|ing)|fine-?tun\w+|tuned|instruction-tuned|learn(?:ed|s))\b[^.\n]{0,120}\b(?:on|with|using|from|data\w*|corpus|mixture)\b|\b(?:training|pre-?training|fine-?tuning|sft) (?:data\w*|corpus|mix\w*)\b|训练数据|语料/i;
var ON_IT = /\b(?:pre-?)?trained (?:[\w-]+ ){0,3}on (?:the )?(?:[A-Z]\w*|C4)/;
function mixtureInDocument(document) {
  const found = [];
  for (const table of tablesOf(document)) {
    const text = table.rows.flat().map((cell) => cell.text).join(" | ").slice(0, 8e3);
    const names2 = sourcesIn(text);
    const header = `${table.rows[0]?.map((cell) => cell.text).join(" | ")} ${table.headings.at(-1) ?? ""}`;
    const about = /\b(?:data(?:sets?)?|sources?|mixture|corpus|composition|tokens|sampling|proportion|ratio|weight)\b|数据|语料|比例/i.test(
      header
    ) && !/\b(?:eval|benchmark|result)/i.test(header);
    const first = table.rows[0]?.[0];
    if (first && (names2.length >= 2 && about || /\b(?:training|pre-?training) data\b(?! (?:date|cut-?off))/i.test(text))) {
      found.push({
        file: document.path,
        line: document.placeAt(first.start).line,
        detail: `table of data${names2.length ? `: ${names2.slice(0, 5).join(", ")}` : ""}`
      });
    }
  }
  const listed = listedSources(document.blocks);
  if (listed)
    found.push({
      file: document.path,
      line: document.placeAt(listed.at.start).line,
      detail: `lists ${listed.names.join(", ")}`
    });
  for (const block of document.blocks) {
    if (found.length >= 8) break;
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    if (!TRAINED_ON.test(block.text)) {
      const named2 = OF_DATA.test(block.headings.at(-1) ?? "") ? sourcesIn(block.text) : [];
      if (named2.length >= 2 && !NO_MIXTURE.test(block.text))
        found.push({
          file: document.path,
          line: document.placeAt(block.start).line,
          detail: `names ${named2.slice(0, 5).join(", ")}`
        });
      continue;
    }
    for (const match of block.text.matchAll(new RegExp(TRAINED_ON.source, "gi"))) {
      const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
      const names2 = sourcesIn(sentence);
      if (names2.length < 2) names2.push(...linkedSources(block, sentence));
      if (!(names2.length >= 2 || names2.length === 1 && (AMOUNT.test(sentence) || ON_IT.test(sentence))))
        continue;
      if (NO_MIXTURE.test(sentence)) continue;
      found.push({
        file: document.path,
        line: document.placeAt(block.at(match.index)).line,
        detail: `names ${names2.slice(0, 5).join(", ")}`
      });
      break;
    }
  }
  return found;
}
var DATA_KEY = /["']?(?:data[-_]?(?:paths?|mix\w*|sources?|files?|prefix)|train[-_](?:data\w*|files?|paths?|set)|datasets?(?:[-_](?:name|mixer|path|mixture|config|id)s?)?|train_data_config|dataset_mixture)["']?\s*[:=]\s*|--(?:train[-_])?data(?:set|[-_]path|[-_]files?)?[-_\w]*[= ]/gi;
var PLACEHOLDER = /^(?:["'[{(\s]*)(?:<|\$|your|path|\/path|\.\.\.|none|null|""|''|\/?mnt|todo|xxx|str\b|field\(|args\b|self\b|config\b|true|false|\d(?![\d_.]*\s+(?:@\s+)?[A-Za-z]))/i;
var KNOWN_FOLDER = /^["'\s]{0,2}(?:\/path\/to|path\/to|\/mnt|\$\{?\w+\}?|<\w+>)[\w./-]{0,100}?\/((?:imagenet|laion|c4|pile|openwebtext|redpajama|slimpajama|dolma|fineweb|librispeech|libritts|commonvoice|common_voice|gigaspeech|wenetspeech|aishell|emilia|coco|cc3m|cc12m|webvid|wikipedia|bookcorpus|alpaca|sharegpt|ultrachat|uniref)[\w-]{0,40})(?:[/\s"']|$)/i;
var NO_NAME = /^(?:self|args|cfg|config|opt|os|np|torch|jnp|tf|batch|mix|num|max|min|shuffle)(?:[._]|$)/i;
function mixtureInCode(text) {
  for (const match of text.slice(0, 6e4).matchAll(DATA_KEY)) {
    const value = text.slice(match.index + match[0].length, match.index + match[0].length + 300);
    if (PLACEHOLDER.test(value)) {
      const known = KNOWN_FOLDER.exec(value.split("\n", 1)[0])?.[1];
      if (known) return { at: match.index, detail: `data: ${known}` };
      continue;
    }
    if (/=\s*$/.test(match[0]) && !match[0].startsWith("--") && !/^[[{(\s]*["']/.test(value)) continue;
    const names2 = listedIn(value).match(/[A-Za-z][\w.-]{2,60}(?:\/[A-Za-z][\w.-]{2,80})*/g)?.filter((name) => !NO_NAME.test(name) && (/[./_-]|\d/.test(name) || sourcesIn(name).length));
    if (names2?.length) return { at: match.index, detail: `data: ${names2.slice(0, 4).join(", ")}` };
  }
  return void 0;
}
function listedIn(text) {
  const [first = "", ...rest] = text.split("\n");
  if (/\S/.test(first) && !/[[{(]\s*$/.test(first)) return first;
  const items = rest.findIndex((line) => !/^\s*(?:-\s|["'[{])/.test(line));
  return [first, ...rest.slice(0, items < 0 ? rest.length : items)].join("\n");
}

// src/evidence/recipe/detect.ts
var RUN_FILE = /(?:^|[/_.-])(?:pre-?train\w*|train\w*|sft|dpo|grpo|ppo|rl\w*|finetun\w*|fine-tun\w*|config\w*|conf|recipes?|stage\d?|run\w*|launch\w*|experiments?|hparams?|hyp|params|models?|consts?|arguments|args|scripts?|projects?)(?:[/_.-]|$)/i;
var OTHER_RUN = /(?:^|[/_.-])(?:eval\w*|tests?|inference|infer|serve|serving|quant\w*|deploy\w*|bench\w*|zero[_-]?\d|ds_config|deepspeed_config\w*|docker|tutorials?|demos?)(?:[/_.-]|$)/i;
var READ = /\.(?:ya?ml|json|toml|gin|py|sh|bash|sbatch|slurm|cfg|conf|ini|ipynb)$/i;
var RATE_WORD2 = /learning[_-]?rate|\blr0?\b|[._"-]lr["'\s:=]|max_lr|peak_lr|\blr_[a-z]|\bpeak_value\b/i;
var SIZE_LIMIT = 200 * 1024;
var ENOUGH2 = 6;
async function detectRecipe(text, dataGiven, tunesForUsers = false) {
  const { settings, mixture } = await halvesOf(text, tunesForUsers);
  if (!settings.length || !(mixture.length || dataGiven)) return {};
  return { recipe: [settings[0], ...mixture.slice(0, 1), ...settings.slice(1), ...mixture.slice(1)] };
}
async function halvesOf({ release, places, documents, identity }, tunesForUsers) {
  const halves = { settings: [], mixture: [] };
  for (const document of documents) {
    halves.settings.push(...settingsInDocument(document));
    halves.mixture.push(...mixtureInDocument(document));
  }
  let found = 0;
  const added = release.files.map(({ path }) => path).filter(
    (path) => places.isVendored(path) && isNamedLike(identity, path.slice(path.lastIndexOf("/") + 1))
  );
  for (const path of [...places.code, ...added]) {
    if (found >= ENOUGH2) break;
    if (!READ.test(path) || !RUN_FILE.test(path) || OTHER_RUN.test(path)) continue;
    if (tunesForUsers && stageOfPath(path) === "finetuning") continue;
    const text = await release.text(path);
    if (text === void 0 || text.length > SIZE_LIMIT || !RATE_WORD2.test(text)) continue;
    const settings = hyperparametersIn(text);
    if (!settings) continue;
    found += 1;
    halves.settings.push({
      file: path,
      line: lineAt(text, settings.at),
      detail: `learning rate ${settings.rate}, with ${settings.names.slice(1).join(", ")}`
    });
    const mixture = mixtureInCode(text);
    if (mixture) halves.mixture.push({ file: path, line: lineAt(text, mixture.at), detail: mixture.detail });
  }
  return halves;
}

// src/evidence/release-text.ts
async function readReleaseText(release) {
  const places = await placesOf(release);
  const read = await Promise.all(places.documents.map((path) => documentOf(release, path)));
  const documents = read.filter((document) => document !== void 0);
  return { release, places, documents, identity: identityOf(release, documents) };
}
function identityOf(release, documents) {
  const titles = documents.filter(({ path }) => /^readme(?:\.\w+)?$|model[-_ ]?cards?[^/]*$/i.test(path)).flatMap(
    ({ blocks }) => blocks.find((block) => block.kind === "heading" && block.depth === 1)?.text.replace(/^\W*model[- ]?card\b(?: for)?[\s:–—-]*/i, "") ?? []
  );
  const code = documents.flatMap(
    ({ blocks }) => blocks.flatMap((block) => [
      ...block.links.map(({ url }) => url),
      ...block.kind === "code" ? block.text.match(/https:\/\/github\.com\/[\w.-]+\/[\w.-]+/g) ?? [] : []
    ])
  );
  return readIdentity(
    release.about,
    titles,
    code.filter((url) => url.includes("github.com"))
  );
}

// src/evidence/sibling.ts
var VARIANT = /^(?:\d+(?:\.\d+)?[bmkt]|\d+x\d+b|a\d+b|\d{3,}|tiny|mini|small|base|medium|large|huge|giant|nano|xs|xl|xxl|instruct|chat|it|sft|dpo|rl|pt|hf|gguf|awq|gptq|fp8|int[48]|bf16|preview|v\d+)$/i;
var SETTINGS = /(?:^|\/)[^/]*(?:train|pretrain|recipe|config)[^/]*\/(?:[^/]+\/){0,4}[^/]+\.(?:ya?ml|json|toml|gin|sh|slurm)$/i;
var PAGE = /\.(?:mdx?|markdown|rst|txt|ipynb)$/i;
function trainedSibling(release, { all, run }, recipe) {
  if (run === void 0 || recipe.some(({ file }) => file === void 0 || PAGE.test(file))) return void 0;
  const wanted = familyOf(run);
  const families = [...new Set(all.map(familyOf))].filter((family) => family.length >= 4);
  if (!families.includes(wanted) || families.length < 2) return void 0;
  const names2 = (path, family) => path.split("/").some((part) => simplify(part).includes(family));
  const isSettings = (path) => SETTINGS.test(path) && !isUnder(path, "test");
  if (release.files.some(({ path }) => isSettings(path) && names2(path, wanted))) return void 0;
  const siblings = families.filter((family) => !isRelated(family, wanted));
  const given = recipe.find(
    ({ file = "" }) => isSettings(file) && siblings.some((family) => names2(file, family))
  );
  return given?.file === void 0 ? void 0 : { file: given.file, detail: `is for another model than ${run}, which the README runs` };
}
function familyOf(name) {
  return simplify(
    name.split(/[-_.]+/).filter((word) => !VARIANT.test(word)).join("")
  );
}
function isRelated(one, other) {
  return one.startsWith(other) || other.startsWith(one);
}

// src/evidence/dimensions.ts
var NAMES = {
  hidden: "hidden_size|n_embd|n_embed|d_model|dim|model_dim|hidden_dim|hidden_channels|embed_dim|embedding_dim|emb_dim|emb_size|dim_model|width|model_channels|inner_dim|base_emb_dim",
  layers: "num_hidden_layers|layers|n_layers?|num_layers|num_transformer_layers|depth|num_blocks|n_blocks|num_decoder_layers|decoder_layers|num_res_blocks|base_num_decoder_layers",
  heads: "num_attention_heads|num_q_heads|n_heads?|num_heads|attention_heads|heads|decoder_attention_heads|base_num_query_heads",
  ffn: "intermediate_size|n_inner|ffn_hidden_size|ffn_dim|d_ff|ff_dim|mlp_hidden_size|mlp_hidden_dim|moe_intermediate_size|mlp_ratio|base_mlp_dim",
  vocabulary: "vocab_size|padded_vocab_size|n_vocab|num_embed|vocabulary_size|embedding_size",
  positions: "max_position_embeddings|n_positions|n_ctx|block_size|max_seq_len|max_seq_length|max_sequence_length|context_length|sequence_length|seq_length|seq_len",
  rest: "num_key_value_heads|n_kv_heads?|num_kv_heads|n_query_groups|num_experts|n_routed_experts|num_local_experts|head_dim|kv_lora_rank|in_channels|out_channels|patch_size|context_dim|cross_attention_dim|latent_channels|z_channels|n_mels"
};
var NEAR = 60;
var PARTS2 = "(?:gpt|text|audio|vision|image|speech|encoder|decoder|backbone|llm|lm|dit|vit|unet|transformer|flow)[-_](?:n[-_](?=model))?";
var KEY = Object.values(NAMES).join("|").replaceAll("_", "[-_]");
var ANNOTATION = String.raw`\s*:\s*(?:int|float|Optional\[int\]|int \| None)`;
var ASSIGNMENT = String.raw`(?:\s*[:=]\s*|(?<=--[\w-]{1,40})\s+)`;
var NUMBER2 = String.raw`(\d[\d_]*)(?:\s*\*\s*(\d[\d_]*))?(?![\w.])`;
var SIZE = new RegExp(
  `(?<![\\w.])(?:--)?["']?(?:${PARTS2})?(${KEY})["']?(?:${ANNOTATION})?${ASSIGNMENT}["']?${NUMBER2}`,
  "g"
);
var KIND_OF = new Map(
  Object.entries(NAMES).flatMap(
    ([kind, names2]) => names2.split("|").flatMap((name) => [name.replace(/s\?$/, ""), name.replace(/\?$/, "")]).map((name) => [name, kind])
  )
);
var SIGN = /hidden[-_](?:size|dim|channels)|n_embd|n_embed|d_model|\bdim\b|model_dim|embed_dim|model_channels|emb_dim|emb_size|inner_dim|dim_model/;
var LEAST_KINDS = 3;
function dimensionsIn(text) {
  return shapesIn(text)[0];
}
function shapesIn(text) {
  if (!SIGN.test(text)) return [];
  const lines = lineCounter(text);
  const groups = [];
  let group;
  let lastLine = 0;
  for (const match of text.matchAll(SIZE)) {
    const kind = KIND_OF.get(match[1].replaceAll("-", "_"));
    const value = numberOf(match[2]) * numberOf(match[3] ?? "1");
    const line = lines(match.index);
    if (!kind || value < 1) continue;
    if (!group || line - lastLine > NEAR || group.sizes[kind] !== void 0 && kind === "hidden") {
      group = { sizes: {}, line };
      groups.push(group);
    }
    lastLine = line;
    group.sizes[kind] ??= value;
  }
  return groups.filter(isShape).sort((a, b) => weight(b) - weight(a));
}
function shapeInWords({ sizes }) {
  const parts2 = [];
  if (sizes.layers !== void 0)
    parts2.push(`${sizes.layers} layers${sizes.hidden === void 0 ? "" : ` of ${sizes.hidden}`}`);
  else if (sizes.hidden !== void 0) parts2.push(`width ${sizes.hidden}`);
  if (sizes.vocabulary !== void 0 && sizes.vocabulary > 1) parts2.push(`vocabulary of ${sizes.vocabulary}`);
  return parts2.join(", ");
}
function isShape({ sizes }) {
  const { hidden, layers, heads } = sizes;
  if (hidden === void 0 || hidden < 16 || hidden > 2e5) return false;
  if (layers !== void 0 && layers > 2e3) return false;
  return (layers !== void 0 || heads !== void 0) && weight({ sizes, line: 0 }) >= LEAST_KINDS;
}
function weight({ sizes }) {
  return Object.keys(sizes).length;
}
function numberOf(digits) {
  return Number(digits.replaceAll("_", ""));
}
function lineCounter(text) {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}

// src/evidence/configs/candidates.ts
var JSON_OF_A_FOLDER = 60;
var RESULTS = /^(?:evals?|evaluations?|results?|outputs?|logs?|runs?|wandb|metrics|leaderboards?|lm[-_]eval\S*)$/;
var SAYS_SHAPE = /config|arg(?:s|uments)\b|param|preset|model|gpt|llama|transformer|network|\bnets?\b|archi|constants|train|^run\b|\bnn\b/;
var OTHER_WORK = /patch|test|merge|convert|export|bench|quant|eval|profile|reward|discriminator/;
function candidatesAmong(files) {
  return fewOfEachFolder(files.filter(({ kind, path }) => kind !== "submodule" && mayBeConfig(path)));
}
function fewOfEachFolder(files) {
  const counts = /* @__PURE__ */ new Map();
  return files.filter(({ path }) => {
    if (!path.endsWith(".json")) return true;
    const folder = folderOf(path);
    const count = (counts.get(folder) ?? 0) + 1;
    counts.set(folder, count);
    return count <= JSON_OF_A_FOLDER;
  });
}
var READ2 = /\.(?:py|sh|json|ya?ml|toml|gin)$/i;
function mayBeConfig(path) {
  if (!READ2.test(path) || isUnder(path, "test", "vendored")) return false;
  const folders = folderOf(path).toLowerCase().split("/");
  if (folders.some((folder) => RESULTS.test(folder))) return false;
  const name = nameOf(path).toLowerCase();
  if (name.endsWith(".py")) return !OTHER_WORK.test(name) && !name.endsWith("_test.py");
  if (name.endsWith(".sh")) return /train|\d+[bm]\b/.test(name);
  return /\.(?:json|ya?ml|toml|gin)$/.test(name) && !/^(?:package|tsconfig|tokenizer|vocab|merges)\b/.test(name);
}
function saysShape(path) {
  return SAYS_SHAPE.test(nameOf(path).toLowerCase()) || SAYS_SHAPE.test(nameOf(folderOf(path)).toLowerCase());
}
function nameRank(path) {
  return /config|preset|args|param/i.test(nameOf(path)) ? 0.5 : 0;
}

// src/evidence/configs/in-json.ts
var SAYS_FAMILY = /"(?:architectures|model_type|_class_name)"/;
function configInJson(path, text) {
  if (!SAYS_FAMILY.test(text) && !dimensionsIn(text)) return void 0;
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return void 0;
  const config = data;
  const { _class_name: className } = config;
  const dimensions = dimensionsIn(text);
  const family = familyOf2(config);
  const name = nameOf(path);
  if (name === "model_index.json" && typeof className === "string") {
    return {
      evidence: { ...placeOf(path), detail: `${className}, a pipeline of several parts` },
      rank: 5
    };
  }
  if (family !== void 0) {
    if (!dimensions && !Array.isArray(config.architectures) && name !== "config.json" && !isDiffusers(config)) {
      return void 0;
    }
    return { evidence: evidenceOf(path, dimensions, family), rank: name === "config.json" ? 6 : 5 };
  }
  if (!dimensions) return void 0;
  return { evidence: evidenceOf(path, dimensions), rank: (name === "params.json" ? 5 : 3) + nameRank(path) };
}
function evidenceOf(path, dimensions, family) {
  const detail = [family, dimensions && shapeInWords(dimensions)].filter(Boolean).join(", ");
  return { ...placeOf(path), ...dimensions && { line: dimensions.line }, detail };
}
function familyOf2(config) {
  const { architectures, model_type: type, _class_name: className } = config;
  if (Array.isArray(architectures) && typeof architectures[0] === "string")
    return architectures[0].slice(0, 80);
  if (typeof type === "string" && type !== "") return type.slice(0, 80);
  if (typeof className === "string") return className.slice(0, 80);
  return void 0;
}
function isDiffusers(config) {
  const { _diffusers_version: version, _class_name: className } = config;
  return typeof version === "string" && typeof className === "string" && !className.endsWith("Scheduler");
}

// src/evidence/configs/model-section.ts
var MODEL_SECTION = /^(?:model|student|network|net|backbone):[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]+)(?:(?:\1.*|[ \t]*)\n){0,8}?\1(?:arch|architecture|_target_|target|class_name|class_path|model_type|_component_):[ \t]*["']?([A-Za-z][\w.-]*)/m;
function modelSectionIn(path, text) {
  const section = MODEL_SECTION.exec(text);
  if (!section) return void 0;
  const line = lineAt(text, section.index);
  return {
    evidence: { ...placeOf(path), line, detail: section[2].slice(0, 80) },
    rank: isUnder(path, "example", "documentation") ? -2 : 1
  };
}

// src/evidence/configs/python-signature.ts
var ENCLOSING_LINES = 400;
function isSignature(text, line) {
  const lines = text.split("\n", line);
  const own = lines[line - 1] ?? "";
  const head = DEFINITION.test(own) ? { text: own, at: line - 1 } : enclosing(lines, line - 1);
  if (!head || !DEFINITION.test(head.text)) return false;
  const inBody = head.at < line - 1 && /\)\s*(?:->.*)?:\s*(?:#.*)?$/.test(head.text);
  if (inBody) return false;
  const owner = enclosing(lines, head.at);
  return !(owner && CONFIG_CLASS.test(owner.text));
}
var CONFIG_CLASS = /^\s*class \w*(?:Config|Args|Arguments|Hparams|HParams)\b/;
var DEFINITION = /^\s*(?:async )?def /;
function enclosing(lines, from) {
  const indent = (source) => source.length - source.trimStart().length;
  const own = indent(lines[from] ?? "");
  for (let at = from - 1; at >= 0 && at > from - ENCLOSING_LINES; at -= 1) {
    const text = lines[at] ?? "";
    if (text.trim() !== "" && indent(text) < own) return { text, at };
  }
  return void 0;
}

// src/evidence/configs/detect.ts
var JSON_LIMIT = 64 * 1024;
var TEXT_LIMIT = 256 * 1024;
var SURE_KINDS = 4;
var SHAPES_LOOKED_AT = 8;
var EVIDENCE_LIMIT2 = 12;
async function modelConfigs(release) {
  const { isToolFile } = copiedProjectsOf(release);
  const candidates = candidatesAmong(release.files.filter(({ path }) => !isToolFile(path)));
  const found = await inParallel(candidates, ({ path }) => readConfig(release, path));
  return found.filter((config) => config !== void 0).map((config, index) => ({ config, index })).sort((a, b) => b.config.rank - a.config.rank || a.index - b.index).slice(0, EVIDENCE_LIMIT2).map(({ config }) => config.evidence);
}
async function readConfig(release, path) {
  const json = path.endsWith(".json");
  if (json && (await release.size(path) ?? 0) > JSON_LIMIT) return void 0;
  const text = await release.text(path);
  if (text === void 0 || text.length > TEXT_LIMIT) return void 0;
  if (json) return configInJson(path, text);
  const code = path.endsWith(".py");
  const shapes = shapesIn(text).slice(0, code ? SHAPES_LOOKED_AT : 1);
  const dimensions = code ? shapes.find(({ line }) => !isSignature(text, line)) : shapes[0];
  if (!dimensions) return /\.ya?ml$/.test(path) ? modelSectionIn(path, text) : void 0;
  if (code && !saysShape(path) && Object.keys(dimensions.sizes).length < SURE_KINDS) return void 0;
  const rank2 = (code ? 2 : path.endsWith(".sh") ? 1 : 3) + (isUnder(path, "example", "documentation", "sample") ? -3 : 0) + nameRank(path);
  return { evidence: { ...placeOf(path), line: dimensions.line, detail: shapeInWords(dimensions) }, rank: rank2 };
}

// src/formats/vocabulary-files.ts
var PIECES = 1;
var isField = (number) => number >= 1 && number <= 5 || number >= 200;
function sentencePieces(bytes) {
  let pieces = 0;
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let scale = 1; at < bytes.length && scale < 2 ** 56; scale *= 128) {
      const byte = bytes[at];
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    return Number.NaN;
  };
  while (at < bytes.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    if (tag % 8 !== 2 || !isField(number)) return void 0;
    const length = varint();
    if (!(at + length <= bytes.length)) return void 0;
    at += length;
    if (number === PIECES) pieces += 1;
  }
  return pieces > 1 ? pieces : void 0;
}
function tiktokenRanks(text) {
  const first = /^[A-Za-z0-9+/]+={0,2} \d+\r?\n/.exec(text);
  if (!first) return void 0;
  const lines = text.trimEnd().split("\n").length;
  return lines > 1 ? lines : void 0;
}

// src/evidence/tokenizer-kinds.ts
var SNIFFED = 4096;
var TOKENIZER_JSON = { name: /tokenizer.*\.json$|\.json$/, describe: tokenizerJson };
var TOKENIZERS = [
  {
    name: /^tekken\.json$/,
    describe: ({ text }) => text.includes('"vocab"') || text.includes('"config"') ? "Tekken vocabulary" : void 0
  },
  { name: /^(?:.*vocab|encoder)\.json$/, halved: true, describe: vocabularyJson },
  TOKENIZER_JSON,
  { name: /\.(?:model|spm)$/, describe: trainedModel },
  {
    // CLIP's own, packed: its first bytes are those of gzip.
    name: /^bpe_simple_vocab\w*\.txt\.gz$/,
    describe: ({ bytes }) => bytes[0] === 31 && bytes[1] === 139 ? "byte-pair merges of CLIP, packed" : void 0
  },
  { name: /\.tiktoken$/, describe: ({ text, whole }) => ranks(text, whole) },
  {
    name: /\.txt$/,
    describe: ({ text, whole }) => /^\[(?:UNK|PAD|CLS)\]\r?$/m.test(text) || listsTokens(text) ? wordPieces(text, whole) : void 0
  }
];
function vocabularyJson({ text, whole }) {
  if (!whole) return "byte-pair vocabulary and merges";
  const entries = entriesOf(parsed(text));
  return entries > 0 ? `byte-pair vocabulary of ${entries}, with merges` : void 0;
}
function tokenizerJson({ text, whole }) {
  const start = text.slice(0, SNIFFED);
  if (!/^\s*\{\s*"version"\s*:/.test(start) || !/"(?:truncation|added_tokens)"\s*:/.test(start))
    return void 0;
  if (!whole) return "tokenizer of the tokenizers library";
  const model = parsed(text)?.model;
  if (!model) return void 0;
  const entries = Array.isArray(model.vocab) ? model.vocab.length : entriesOf(model.vocab);
  return entries > 0 ? `vocabulary of ${entries}` : void 0;
}
function trainedModel({ bytes, text, whole }) {
  const fromRanks = ranks(text, whole);
  if (fromRanks) return fromRanks;
  if (bytes[0] !== 10 || bytes[2] !== 10) return void 0;
  if (!whole) return "SentencePiece model";
  const pieces = sentencePieces(bytes);
  return pieces === void 0 ? void 0 : `SentencePiece model of ${pieces} pieces`;
}
function ranks(text, whole) {
  const count = tiktokenRanks(text);
  if (count === void 0) return void 0;
  return whole ? `byte-pair ranks of ${count} tokens` : "byte-pair ranks";
}
var LISTED = 100;
var LOOKED_AT = 2e3;
function listsTokens(text) {
  const lines = text.trimEnd().split("\n", LOOKED_AT);
  const short = lines.filter((line) => line.length > 0 && line.length <= 40 && !/\S[ \t]+\S/.test(line));
  return lines.length >= LISTED && short.length >= lines.length * 0.95 && new Set(short).size >= short.length * 0.95;
}
function wordPieces(text, whole) {
  return whole ? `vocabulary of ${text.trimEnd().split("\n").length}` : "vocabulary";
}
var TOKENIZER_CODE = /^(?:tokenizer|.*token[a-z]*|.*characters|symbols|constants|(?:.*_)?(?:alphabet|vocab(?:ulary)?)|.*text)\.py$/;
function writtenInCode(text) {
  const special = /tiktoken\.Encoding\(/.test(text) ? [...text.matchAll(/["']<\|[^"'\n]{1,40}\|>["']\s*:\s*\d+/g)].length : 0;
  if (special > 0) return `${special} special tokens with their ids, on a tiktoken encoding`;
  const alphabet = /^_?(?:characters|letters|symbols|alphabet|phonemes|vowels|ipa\w*)\s*(?::\s*str\s*)?=\s*\(?\s*f?["']([^"'\n]{20,})["']/im.exec(
    text
  );
  return alphabet || LISTED_ALPHABET.test(text) ? "an alphabet of symbols" : void 0;
}
var LISTED_ALPHABET = /(?:toks|tokens|alphabet|vocab(?:ulary)?|residues|amino_?acids|symbols|characters|letters)["']?\s{0,4}[:=]\s{0,4}[[(]\s{0,8}(?:["'][^"'\n]{1,3}["']\s{0,4},\s{0,8}){19}/i;
function entriesOf(value) {
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/evidence/tokenizers.ts
var COUNTED_LIMIT = 4 * 1024 * 1024;
var COUNTED = 3;
var SHORT = 64 * 1024;
var EVIDENCE_LIMIT3 = 6;
var OTHER = /^(?:config|tokenizer_config|special_tokens_map|added_tokens|generation_config|package(?:-lock)?|tsconfig|.*index)\.json$/;
async function shippedTokenizers(release) {
  const { isToolFile } = copiedProjectsOf(release);
  const candidates = release.files.flatMap(({ kind, path }) => {
    if (kind === "submodule") return [];
    const name = nameOf(path).toLowerCase();
    if (OTHER.test(name)) return [];
    const isCode = TOKENIZER_CODE.test(name);
    const row = isCode ? void 0 : TOKENIZERS.find((tokenizer) => tokenizer.name.test(name) && isMeant(path, name));
    if (!isCode && !row || isUnder(path, "test", "vendored", "example", "documentation", "sample"))
      return [];
    if (isToolFile(path)) return [];
    return row ? [{ path, row }] : [{ path }];
  });
  const counted2 = new Set(candidates.slice(0, COUNTED));
  const found = await inParallel(
    candidates,
    (candidate) => candidate.row ? readTokenizer(release, candidate.path, candidate.row, counted2.has(candidate)) : readCode(release, candidate.path)
  );
  return {
    evidence: found.flatMap(({ evidence }) => evidence ? [evidence] : []).sort((a, b) => rank(b) - rank(a)).slice(0, EVIDENCE_LIMIT3),
    observations: found.flatMap(({ observation }) => observation ? [observation] : [])
  };
}
function isMeant(path, name) {
  if (name.endsWith(".txt"))
    return /(?:^|[-_.])vocab/.test(name) || /^vocab(?:s|ular(?:y|ies))?$/i.test(nameOf(folderOf(path)));
  if (!name.endsWith(".json")) return true;
  return /token|vocab|tekken|encoder|bpe/.test(name) || /token|vocab/.test(nameOf(folderOf(path)).toLowerCase());
}
function rank({ file, asset }) {
  const name = file ?? asset ?? "";
  return name.endsWith(".py") ? 0 : /(?:^|\/)tokenizer\.(?:json|model)$/.test(name) ? 2 : 1;
}
async function readCode(release, path) {
  const detail = writtenInCode(await release.text(path) ?? "");
  return detail === void 0 ? {} : { evidence: { ...placeOf(path), detail } };
}
async function readTokenizer(release, path, row, counted2) {
  const size = await release.size(path);
  if (size === void 0) return {};
  if (size === 0) {
    if (!/token/.test(nameOf(path))) return {};
    const detail2 = "is an empty file";
    return { observation: { rule: "placeholder", place: placeOf(path), detail: detail2, component: "tokenizer" } };
  }
  const whole = size <= (counted2 ? COUNTED_LIMIT : SHORT);
  const bytes = await release.bytes(path, 0, whole ? size : SNIFFED);
  if (!bytes) return {};
  const pointer = size <= POINTER_LIMIT ? pointerIn(bytes) : void 0;
  if (pointer) {
    return {
      evidence: { ...placeOf(path), detail: `${bytesInWords(pointer.size)}, a ${pointer.system} pointer` }
    };
  }
  const kind = row.halved && !hasPartner(release, path) ? TOKENIZER_JSON : row;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  const detail = kind.describe({ bytes, text, whole });
  return detail === void 0 ? {} : { evidence: { ...placeOf(path), detail } };
}
function hasPartner(release, path) {
  const name = nameOf(path);
  const partners = name === "encoder.json" ? ["vocab.bpe"] : [name.replace(/vocab\.json$/, "merges.txt")];
  return partners.some((partner) => {
    const beside = pathIn(path, partner);
    return beside !== void 0 && beside !== path && release.has(beside);
  });
}

// src/evidence/weights/counted.ts
var COUNTED2 = {
  weights: "",
  adapter: "adapter, ",
  delta: "difference to a base, "
};
function isMeantAsWeights({ kind }) {
  return kind in COUNTED2;
}
function rankOf({ kind }) {
  return Object.keys(COUNTED2).indexOf(kind);
}
function wordFor({ kind }) {
  return COUNTED2[kind] ?? "";
}

// src/evidence/weights/faults.ts
var BROKEN = /* @__PURE__ */ new Set(["empty", "truncated", "malformed"]);
function faultsOf(files) {
  return [
    ...files.filter(isMeantAsWeights).flatMap(placeholder),
    ...files.flatMap(unsafe),
    ...files.flatMap(bytecode)
  ];
}
function placeholder(file) {
  if (file.problem === void 0 || !BROKEN.has(file.fault ?? "malformed")) return [];
  return [{ rule: "placeholder", place: placeOf(file.path), detail: file.problem, component: "weights" }];
}
function unsafe(file) {
  if (!file.globals || file.kind === "fixture") return [];
  const { unknown, dangerous } = judgeGlobals(file.globals);
  if (unknown.length === 0 || !isMeantAsWeights(file) && dangerous.length === 0) return [];
  return [
    {
      rule: "unsafe-weights",
      place: placeOf(file.path),
      detail: dangerous.length ? `is a pickle that runs ${shown(dangerous)} when it is loaded` : `is a pickle that imports ${shown(unknown)} when it is loaded`,
      component: "weights",
      next: `Publish ${nameOf(file.path)} as safetensors, which holds tensors and nothing that runs.`
    }
  ];
}
function shown(names2) {
  const some = names2.slice(0, 3).map((name) => name.slice(0, 80));
  return `${some.join(", ")}${names2.length > 3 ? ` and ${names2.length - 3} more` : ""}`;
}
function bytecode(file) {
  if (!file.code || file.kind === "fixture") return [];
  return [
    {
      rule: "unsafe-weights",
      place: placeOf(file.path),
      detail: `holds bytecode that runs when it is loaded, in ${file.code.length > 1 ? "its Lambda layers" : "its Lambda layer"} ${shown(file.code)}`,
      component: "weights",
      next: `Register the function with keras.saving.register_keras_serializable and save ${nameOf(file.path)} again, or publish its weights alone.`
    }
  ];
}

// src/evidence/weights/training-steps.ts
var STEP = /^(?:checkpoints?|ckpts?|global[-_]?steps?|steps?|iter(?:ation)?s?|epochs?|tokens?)[-_=]?(\d{1,12})(?:[kmb]\b)?|(?:^|[-_.])(?:step|iter|epoch|ckpt)[-_=]?(\d{1,12})(?=[-_.]|$)/i;
function checkpointsAmong(files) {
  const runs = /* @__PURE__ */ new Map();
  for (const file of files) {
    const step = stepOf(file.path);
    if (!step) continue;
    const run = runs.get(step.run) ?? /* @__PURE__ */ new Map();
    runs.set(step.run, run.set(step.number, run.get(step.number) ?? file));
  }
  const evidence = [];
  for (const run of runs.values()) {
    if (run.size < 2) continue;
    const steps = [...run.keys()].sort((a, b) => a - b);
    const last = run.get(steps.at(-1));
    evidence.push({
      ...placeOf(last.path),
      detail: `${countInWords(run.size)} checkpoints, steps ${steps[0]} to ${steps.at(-1)}`
    });
  }
  return evidence;
}
function stepOf(path) {
  const parts2 = path.split("/");
  for (const [index, part] of parts2.entries()) {
    const match = STEP.exec(index === parts2.length - 1 ? part.replace(/\.\w+$/, "") : part);
    if (!match) continue;
    const number = Number(match[1] ?? match[2]);
    const run = [...parts2.slice(0, index), part.replace(STEP, "#"), ...parts2.slice(index + 1)].join("/");
    return { run, number };
  }
  return void 0;
}

// src/evidence/weights/detect.ts
var EVIDENCE_LIMIT4 = 12;
var UNREAD = /* @__PURE__ */ new Set(["unsupported", "oversized", "unreadable"]);
async function weightFiles(release) {
  const files = await tensorFilesOf(release);
  const meant = files.filter(isMeantAsWeights);
  const usable = meant.filter(isUsable);
  const ordered = usable.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || (b.parameters ?? 0) - (a.parameters ?? 0) || (b.bytes ?? 0) - (a.bytes ?? 0)
  );
  return {
    weights: ordered.slice(0, EVIDENCE_LIMIT4).map((file) => ({ ...placeOf(file.path), detail: inWords(file) })),
    unread: meant.filter(({ problem, fault }) => problem !== void 0 && UNREAD.has(fault ?? "")).slice(0, EVIDENCE_LIMIT4).map(({ path, problem = "" }) => ({ ...placeOf(path), detail: problem })),
    checkpoints: checkpointsAmong(usable).slice(0, EVIDENCE_LIMIT4),
    observations: faultsOf(files)
  };
}
function isUsable(file) {
  if (file.problem !== void 0 || file.partial) return false;
  if (file.pointer) return (file.bytes ?? 0) > 0;
  return file.parameters === void 0 ? (file.bytes ?? 0) > 0 : file.parameters > 0;
}
function inWords(file) {
  const parts2 = [];
  const dtype = Object.keys(file.dtypes ?? {})[0];
  if (file.parameters !== void 0) {
    const about = file.estimated ? "about " : "";
    parts2.push(`${about}${counted(file.parameters, "parameter")}${dtype ? ` in ${dtype}` : ""}`);
  } else
    parts2.push(...[file.format, file.bytes === void 0 ? "" : bytesInWords(file.bytes)].filter(Boolean));
  if (file.shards && file.shards.length > 1) parts2.push(counted(file.shards.length, "shard"));
  if (file.pointer)
    parts2.push(`${file.shards ? "as" : "a"} ${file.pointer} pointer${file.shards ? "s" : ""}`);
  return `${wordFor(file)}${parts2.join(", ")}`;
}

// src/evidence/tensors.ts
async function detectTensors(release) {
  const [{ weights, unread, checkpoints, observations }, config, tokenizer] = await Promise.all([
    weightFiles(release),
    modelConfigs(release),
    shippedTokenizers(release)
  ]);
  return {
    found: {
      ...weights.length > 0 && { weights },
      ...config.length > 0 && { config },
      ...tokenizer.evidence.length > 0 && { tokenizer: tokenizer.evidence },
      ...checkpoints.length > 0 && { "intermediate-checkpoints": checkpoints }
    },
    ...unread.length > 0 && { unread: { weights: unread } },
    observations: [...observations, ...tokenizer.observations]
  };
}

// src/evidence/collect.ts
async function collectEvidence(release, declaration) {
  const text = await readReleaseText(release);
  const { detectCode } = await import("./detect-UUBZQLAH.js");
  const [tensors, code, papers, declared] = await Promise.all([
    detectTensors(release),
    detectCode(release),
    detectDocuments(text),
    readDeclared(release, declaration)
  ]);
  const trains = code.found["training-code"] !== void 0;
  const { found: links, publishedData, models } = await detectLinks(text, trains);
  const data = await detectData(text, links);
  const dataGiven = data.present.data !== void 0 || links.data !== void 0;
  const recipe = await detectRecipe(text, dataGiven, code.tunesForUsers === true);
  const allData = [...data.present.data ?? [], ...data.linked.data ?? []];
  const dataTunes = !declared.present.data && !declared.linked.data && areForTuning(allData);
  const ofTuning = {
    ...code.tunesOnly && !links["training-code"] && { "training-code": code.tunesOnly },
    ...allData[0] && dataTunes && { data: allData[0] }
  };
  const ofSibling = trains ? trainedSibling(release, models, recipe.recipe ?? []) : void 0;
  return {
    components: decideStates({
      present: [tensors.found, code.found, papers, data.present, recipe, declared.present],
      linked: [data.linked, declared.linked],
      declared: [declared.declared, tensors.unread ?? {}]
    }),
    ...publishedData && { publishedData },
    ...dataGiven && data.internal && { internalData: data.internal },
    ...Object.keys(ofTuning).length > 0 && { ofTuning },
    ...ofSibling && { ofSibling },
    observations: [
      ...declared.observations,
      ...tensors.observations,
      ...code.observations,
      ...data.observations
    ]
  };
}

// src/licenses/agreement.ts
function mismatches(candidates) {
  const found = /* @__PURE__ */ new Map();
  const files = candidates.filter(({ statement }) => statement === void 0);
  for (const scope of ["code", "weights", "data"]) {
    const named2 = candidates.filter((candidate) => candidate.scope === scope && candidate.license.id !== "unknown").sort((a, b) => a.rank - b.rank);
    for (const other of named2) {
      if (!other.statement || !isPlain(other.statement)) continue;
      const better2 = named2.filter(
        (one) => one.rank < other.rank || one.rank === other.rank && one.statement?.kind !== "sentence" && one !== other
      );
      const first = better2[0];
      const known = scope === "weights" ? [...better2, ...files] : better2;
      if (!first || known.some(({ ids: ids2 }) => agree(ids2, other.ids))) continue;
      if (first.license.place.file === other.license.place.file) continue;
      const { file, line } = other.license.place;
      const key = `${file}:${line}`;
      if (found.has(key)) continue;
      found.set(key, {
        rule: "license-mismatch",
        place: other.license.place,
        detail: `says ${other.license.id} of the ${scope}, where ${first.license.place.file} has ${first.license.id}`,
        evidence: [{ ...first.license.place, detail: first.license.id }]
      });
    }
  }
  return [...found.values()];
}
function isPlain({ kind, path, scopes }) {
  if (/readme[-_.][a-z]{2}(?:[-_][a-z]+)?\.\w+$/i.test(path)) return false;
  if (kind === "sentence" || kind === "table") return scopes.length > 0 && !path.includes("/");
  return kind === "declaration" || !path.includes("/");
}
function agree(a, b) {
  const family = (id) => id.toLowerCase().replace(/-(?:only|or-later)$|\+$/u, "");
  const known = a.map(family);
  const same = (one, other) => one === other || /^cc-by[a-z-]*$/u.test(one) && other.replace(/-\d.*$/u, "") === one;
  return b.map(family).some((id) => known.some((one) => same(one, id) || same(id, one)));
}
function modifications(readings, name, isKnown) {
  return readings.flatMap(({ path, unexplained, passages: passages2, status }) => {
    if (status !== "modified" && !(unexplained > 0 && (status === "restricted" || status === "mixed")))
      return [];
    if (!isKnown(path)) return [];
    const first = [...passages2 ?? []].sort((a, b) => b.quote.length - a.quote.length)[0];
    const words2 = `${unexplained} ${unexplained === 1 ? "word" : "words"}`;
    return [
      {
        rule: "modified-license",
        // A PDF file has no lines that anybody could go to.
        place: first?.page ? { file: path } : { file: path, line: first?.line ?? 1 },
        detail: first ? `is ${name(path)} plus ${words2} that it does not contain${first.page ? `, on page ${first.page}` : ""}: "${first.quote}"` : `is ${name(path)}, but not its complete text`,
        ...passages2 && passages2.length > 1 ? {
          evidence: passages2.filter((passage) => passage !== first).slice(0, 5).map(
            ({ line, page, quote }) => page ? { file: path, detail: `page ${page}: "${quote}"` } : { file: path, line, detail: `"${quote}"` }
          )
        } : {}
      }
    ];
  });
}

// src/licenses/model-licenses.ts
var USERS_700 = "scale-cap:users 700 million a month";
var USERS_100 = "scale-cap:users 100 million a month";
var RAIL = ["use-policy", "flow-down", "remote-restrict"];
var NC = ["non-commercial"];
var RESEARCH = ["research-only", "non-commercial"];
var MODEL_LICENSES = [
  // Meta
  {
    id: "llama1",
    also: ["llama1-licence", "llama-license-2023"],
    name: "LLaMA License Agreement",
    phrases: ["llama license agreement"],
    date: "2023-02",
    restrictions: [...RESEARCH, "field: military, nuclear, surveillance", "no-redistribution", "revocable"]
  },
  {
    id: "llama2-community",
    also: ["llama2", "llama-2-license-2023"],
    name: "Llama 2 Community License Agreement",
    phrases: ["llama 2 community license agreement"],
    date: "2023-07-18",
    restrictions: [USERS_700, "no-training-others", "use-policy"]
  },
  {
    id: "llama3.1-community",
    also: ["llama3.1", "llama-3.1-license-2024"],
    name: "Llama 3.1 Community License Agreement",
    phrases: ["llama 3.1 community license agreement"],
    date: "2024-07-23",
    restrictions: [USERS_700, 'naming "Llama"', 'display "Built with Llama"', "use-policy"]
  },
  {
    id: "llama3.2-community",
    also: ["llama3.2", "llama-3.2-license-2024"],
    name: "Llama 3.2 Community License Agreement",
    phrases: ["llama 3.2 community license agreement"],
    date: "2024-09-25",
    restrictions: [
      USERS_700,
      'naming "Llama"',
      'display "Built with Llama"',
      "use-policy",
      "geography: multimodal models not in the EU"
    ]
  },
  {
    id: "llama3.3-community",
    also: ["llama3.3", "llama-3.3-license-2024"],
    name: "Llama 3.3 Community License Agreement",
    phrases: ["llama 3.3 community license agreement"],
    date: "2024-12-06",
    restrictions: [
      USERS_700,
      'naming "Llama"',
      'display "Built with Llama"',
      "use-policy",
      "geography: multimodal models not in the EU"
    ]
  },
  {
    id: "llama3-community",
    also: ["llama3"],
    name: "Meta Llama 3 Community License Agreement",
    phrases: ["llama 3 community license agreement"],
    date: "2024-04-18",
    restrictions: [
      USERS_700,
      "no-training-others",
      'naming "Llama 3"',
      'display "Built with Meta Llama 3"',
      "use-policy"
    ]
  },
  {
    id: "llama4-community",
    also: ["llama4", "llama-4-cla-2025"],
    name: "Llama 4 Community License Agreement",
    phrases: ["llama 4 community license agreement"],
    date: "2025-04-05",
    restrictions: [
      USERS_700,
      'naming "Llama"',
      'display "Built with Llama"',
      "use-policy",
      "geography: not in the EU"
    ]
  },
  {
    id: "opt-175b",
    name: "OPT-175B License Agreement",
    phrases: ["opt-175b license agreement", "opt-175b licence agreement"],
    date: "2022-05",
    restrictions: [...RESEARCH, "field: military, nuclear, surveillance", "revocable"]
  },
  {
    id: "chameleon-research",
    also: ["chameleon-research-2024"],
    name: "Chameleon Research License",
    phrases: ["chameleon research license"],
    date: "2024-06",
    restrictions: [...RESEARCH, "use-policy"]
  },
  {
    id: "seamless",
    also: ["custom-seamless"],
    name: "Seamless Licensing Agreement",
    phrases: ["seamless licensing agreement"],
    date: "2023-11",
    restrictions: [...RESEARCH, "use-policy"]
  },
  {
    id: "fair-noncommercial-research-license",
    also: ["fair-noncommercial-research"],
    name: "FAIR Noncommercial Research License",
    phrases: ["fair noncommercial research license", "fair non-commercial research license"],
    date: "2025",
    restrictions: [...RESEARCH, "use-policy"]
  },
  {
    id: "dinov3",
    also: ["dinov3-license"],
    name: "DINOv3 License",
    phrases: ["dinov3 license"],
    date: "2025-08-19",
    restrictions: ["field: military, nuclear, espionage, weapons", "revocable"]
  },
  {
    id: "sam-license",
    also: ["sam", "sam3"],
    name: "SAM License",
    phrases: ["sam license"],
    date: "2025-11-19",
    restrictions: ["field: military, nuclear, espionage, weapons", "revocable"]
  },
  // Responsible AI Licenses
  {
    id: "bigscience-bloom-rail-1.0",
    also: ["bigscience-rail-1.0"],
    name: "BigScience RAIL License v1.0",
    phrases: ["bigscience rail license"],
    date: "2022-05-19",
    restrictions: RAIL
  },
  {
    id: "bigscience-openrail-m",
    also: ["bigscience-open-rail-m"],
    name: "BigScience Open RAIL-M License",
    phrases: ["bigscience open rail-m"],
    date: "2022-08-18",
    restrictions: RAIL
  },
  {
    id: "openrail++",
    also: ["creativeml-open-rail++-m", "openrail++-m", "bigscience-open-rail-m2"],
    name: "CreativeML Open RAIL++-M License",
    phrases: ["creativeml open rail++-m", "open rail++-m"],
    date: "2022-11-24",
    restrictions: RAIL
  },
  {
    id: "creativeml-openrail-m",
    also: ["creativeml-open-rail-m", "stable-diffusion-2022-08-22"],
    name: "CreativeML Open RAIL-M",
    phrases: ["creativeml open rail-m", "creativeml open rail m", "creativeml openrail-m"],
    date: "2022-08-22",
    restrictions: RAIL
  },
  {
    id: "bigcode-openrail-m",
    also: ["bigcode-open-rail-m-v1"],
    name: "BigCode Open RAIL-M v1",
    phrases: ["bigcode open rail-m", "bigcode openrail-m"],
    date: "2023",
    restrictions: ["use-policy", "flow-down"]
  },
  {
    id: "research-rail-ms",
    also: ["researchrail"],
    name: "Research-Only RAIL",
    phrases: ["research-only rail", "researchrail", "research rail"],
    date: "2025",
    restrictions: ["research-only", "use-policy", "flow-down"]
  },
  {
    id: "ai2-impact",
    also: ["ai2-impact-license"],
    name: "AI2 ImpACT License",
    phrases: ["ai2 impact license"],
    date: "2023-08",
    restrictions: ["use-policy", "flow-down"]
  },
  // China
  {
    id: "deepseek-license-1.0",
    also: ["deepseek", "deepseek-license", "deepseek-la-1.0"],
    name: "DeepSeek License Agreement",
    phrases: ["deepseek license agreement"],
    date: "2023-10-23",
    restrictions: [...RAIL, "field: military"]
  },
  {
    id: "tongyi-qianwen-research",
    also: ["qwen-research-2023"],
    name: "Tongyi Qianwen Research License Agreement",
    phrases: ["tongyi qianwen research license agreement"],
    date: "2023-11-30",
    restrictions: [...RESEARCH, "no-training-others"]
  },
  {
    id: "tongyi-qianwen",
    also: ["tongyi-qianwen-2023", "tongyi-qianwen-license-agreement"],
    name: "Tongyi Qianwen License Agreement",
    phrases: ["tongyi qianwen license agreement"],
    date: "2023-08-03",
    restrictions: [USERS_100, "no-training-others"]
  },
  {
    id: "qwen-research",
    name: "Qwen Research License Agreement",
    phrases: ["qwen research license agreement"],
    date: "2024-09-19",
    restrictions: [...RESEARCH, "no-training-others"]
  },
  {
    id: "qwen",
    also: ["qwen-2024", "qwen-license"],
    name: "Qwen License Agreement",
    phrases: ["qwen license agreement"],
    date: "2024-09-19",
    restrictions: [USERS_100, 'display "Built with Qwen"']
  },
  {
    id: "kimi-k3",
    name: "Kimi K3 License",
    phrases: ["kimi k3 license"],
    date: "2026-07",
    restrictions: ["maas", "scale-cap:revenue 20 million US dollars a year"]
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-kimi", "kimi-k2", "moonshot-ai-modified-mit-2025"],
    name: "Modified MIT License (Kimi)",
    phrases: ["\u2026our only modification part is that"],
    date: "2025-07",
    restrictions: [
      "display of the model's name",
      "scale-cap:users 100 million a month",
      "scale-cap:revenue 20 million US dollars a month"
    ],
    base: "MIT"
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-minimax", "minimax-m2"],
    name: "Modified MIT License (MiniMax)",
    phrases: ["\u2026our only modification is that"],
    date: "2025-10",
    restrictions: ["display of the model's name"],
    base: "MIT"
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-mistral"],
    name: "Modified MIT License (Mistral)",
    phrases: ["\u2026global consolidated monthly revenue"],
    date: "2025-12",
    restrictions: ["scale-cap:revenue 20 million US dollars a month"],
    base: "MIT"
  },
  {
    id: "openai-noncommercial",
    also: ["jukebox", "noncommercial-use-license"],
    name: "Noncommercial Use License (OpenAI)",
    phrases: ["noncommercial use license"],
    date: "2020",
    restrictions: NC,
    base: "MIT"
  },
  {
    id: "modified-mit",
    also: ["MIT-modified-gpt2", "gpt-2"],
    name: "Modified MIT License (GPT-2)",
    phrases: ["\u2026we don't claim ownership of the content you create"],
    date: "2019",
    restrictions: [],
    base: "MIT"
  },
  {
    id: "modified-mit",
    name: "Modified MIT License",
    phrases: ["modified mit license"],
    restrictions: [],
    base: "MIT"
  },
  {
    id: "minimax-noncommercial",
    also: ["minimax-non-commercial"],
    name: "MiniMax Non-Commercial License",
    phrases: ["minimax non-commercial license", "minimax noncommercial license"],
    date: "2026",
    restrictions: NC
  },
  {
    id: "minimax-community",
    name: "MiniMax Community License",
    phrases: ["minimax community license"],
    date: "2026",
    restrictions: ["scale-cap:revenue 20 million US dollars"]
  },
  {
    id: "minimax-model",
    also: ["minimax-model-license"],
    name: "MiniMax Model License Agreement",
    phrases: ["minimax model license"],
    date: "2025-01-15",
    restrictions: ["use-policy", "field: military"]
  },
  {
    id: "codegeex",
    also: ["codegeex2", "codegeex-license"],
    name: "CodeGeeX License",
    phrases: ["the codegeex license", "the codegeex2 license", "codegeex \u8BB8\u53EF\u8BC1", "codegeex2 \u8BB8\u53EF\u8BC1"],
    date: "2022-09",
    restrictions: [...RESEARCH, "field: military, illegal, national security", "revocable"]
  },
  {
    id: "yuan2",
    also: ["yuan-2.0", "yuan2.0", "yuan2.0-model-license"],
    name: "Yuan 2.0 Model License Agreement",
    phrases: ["\u6E902.0\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE", "yuan 2.0 model license agreement", "yuan2.0 model license agreement"],
    date: "2023-11-26",
    restrictions: ["field: military, illegal", "revocable"]
  },
  {
    id: "funasr-model-license",
    also: ["funasr"],
    name: "FunASR Model Open Source License Agreement",
    phrases: ["funasr model open source license agreement", "funasr \u6A21\u578B\u5F00\u6E90\u534F\u8BAE", "funasr \u8F6F\u4EF6"],
    date: "2023",
    restrictions: ["field: no denigration", "revocable", "display of the model's name"]
  },
  {
    id: "chatglm-6b",
    also: ["chatglm2-6b", "chatglm3-6b", "chatglm"],
    name: "ChatGLM License",
    phrases: [
      "chatglm-6b license",
      "chatglm2-6b license",
      "chatglm3-6b license",
      "chatglm-6b \u8BB8\u53EF\u8BC1",
      "chatglm2-6b \u8BB8\u53EF\u8BC1",
      "chatglm3-6b \u8BB8\u53EF\u8BC1",
      "chatglm-6b\u8BB8\u53EF\u8BC1",
      "chatglm2-6b\u8BB8\u53EF\u8BC1"
    ],
    date: "2023",
    restrictions: ["field: military, illegal, national security", "revocable", "registration"]
  },
  {
    id: "glm-130b",
    name: "GLM-130B License",
    phrases: ["glm-130b license"],
    date: "2022",
    restrictions: [...NC, "field: military, illegal"]
  },
  {
    id: "cogvlm",
    name: "CogVLM License",
    phrases: ["cogvlm license", "cogvlm2 license"],
    date: "2023",
    restrictions: ["registration", "field: military, illegal"]
  },
  {
    id: "cogvideox",
    also: ["cogvideox-licence", "cogvideox-license"],
    name: "CogVideoX License",
    phrases: ["cogvideox license", "cogvideox \u8BB8\u53EF"],
    date: "2024",
    restrictions: ["registration", "scale-cap:visits 1 million a month", "field: military, illegal"]
  },
  {
    id: "glm-4",
    also: ["glm-4-9b"],
    name: "glm-4-9b License",
    phrases: ["glm-4-9b license", "glm-4 license", "glm-4-9b \u8BB8\u53EF"],
    date: "2024-06",
    restrictions: ["registration", "display", "field: military, illegal"]
  },
  {
    id: "baichuan2-community",
    also: ["baichuan2", "baichuan-2"],
    name: "Baichuan 2 Model Community License Agreement",
    phrases: [
      "baichuan 2 model community license agreement",
      "baichuan 2 \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "baichuan 2\u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "baichuan2 \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE"
    ],
    date: "2023",
    restrictions: ["scale-cap:users 1 million a day", "registration", "no-redistribution"]
  },
  {
    id: "baichuan-7b",
    also: ["baichuan", "baichuan-7b-model-licence"],
    name: "Baichuan-7B Model License",
    phrases: [
      "baichuan-7b \u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "baichuan-7b model license",
      "baichuan-13b \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "baichuan-13b model community"
    ],
    date: "2023",
    restrictions: ["registration"]
  },
  {
    id: "yi-community-2.0",
    also: ["yi", "yi-license"],
    name: "Yi Series Models Community License Agreement",
    phrases: ["yi series models community license agreement", "yi series models license agreement"],
    date: "2023-11-23",
    restrictions: ["registration", "use-policy"]
  },
  {
    id: "tencent-hunyuan-community",
    also: ["tencent-hunyuan-3d-2.0-cla", "tencent-hunyuan"],
    name: "Tencent Hunyuan Community License Agreement",
    phrases: [
      "tencent hunyuan community license agreement",
      "tencent hunyuanworld",
      "tencent hunyuan 3d",
      "tencent hunyuan"
    ],
    date: "2024-05-14",
    restrictions: [
      "geography: not in the EU (later versions: nor the UK and South Korea)",
      "scale-cap:users 100 million a month",
      "no-training-others",
      "use-policy"
    ]
  },
  {
    id: "kolors",
    name: "Kolors License",
    phrases: ["\u2026300 million monthly active users", "kolors license", "\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE kolors"],
    date: "2024-07-06",
    restrictions: ["scale-cap:users 300 million a month", "registration", "no-training-others"]
  },
  {
    id: "skywork-community",
    also: ["skywork-license"],
    name: "Skywork Community License",
    phrases: ["skywork community license", "skywork \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE", "skywork\u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE"],
    date: "2023-10",
    restrictions: ["field: military, illegal", "flow-down", 'display "Skywork Inside"', "revocable"]
  },
  {
    id: "telechat-community",
    also: ["telechat", "telechat-license"],
    name: "TeleChat Model Community License Agreement",
    phrases: [
      "telechat\u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "telechat \u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE",
      "telechat model community license agreement",
      "telechat community license",
      // Copies whose title is drawn rather than written begin with what the model is.
      '"telechat\u6A21\u578B"\u662F\u6307',
      '"telechat \u6A21\u578B"\u662F\u6307'
    ],
    date: "2024-01",
    restrictions: ["registration: for commercial use", "field: military, illegal", "flow-down", "revocable"]
  },
  {
    id: "baai-aquila-70b",
    also: ["aquila2-70b", "baai-aquila-70b-model-license"],
    name: "BAAI Aquila 70B Model License",
    phrases: ["aquila2-70b\u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE", "aquila2-70b \u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE", "baai aquila 70b"],
    date: "2023-11-29",
    restrictions: [...NC, "field: illegal", "flow-down", "revocable"]
  },
  {
    id: "baai-aquila",
    also: ["baai-aquila-model-license", "aquila"],
    name: "BAAI Aquila Model License",
    phrases: [
      "baai aquila",
      "aquila model license",
      "aquila\u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "aquila \u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "aquila2\u7CFB\u5217\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE"
    ],
    date: "2023-06-08",
    restrictions: ["field: illegal", "flow-down"]
  },
  {
    id: "orion-community",
    also: ["orion", "orion-license"],
    name: "OrionStar Models Community License Agreement",
    phrases: [
      "orion series models community license",
      "orion-14b series models community license",
      "models community license agreement"
    ],
    date: "2024",
    restrictions: ["registration", "field: illegal"]
  },
  {
    id: "xverse",
    also: ["xverse-model-license", "xverse-license"],
    name: "XVERSE Model License",
    phrases: [
      "xverse model license",
      "xverse\u6A21\u578B\u8BB8\u53EF",
      "xverse \u5927\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "xverse\u5927\u6A21\u578B\u8BB8\u53EF\u534F\u8BAE",
      "xverse \u5927\u6A21\u578B\u793E\u533A\u8BB8\u53EF\u534F\u8BAE"
    ],
    date: "2023-11",
    restrictions: ["registration: for commercial use", "field: military, illegal", "flow-down", "revocable"]
  },
  {
    id: "moss-commercial",
    also: ["moss-agreement"],
    name: "MOSS agreement on commercial use",
    phrases: ["copy of the moss model", "moss \u6A21\u578B\u6743\u91CD(\u4EE5\u4E0B\u7B80\u79F0", "moss\u6A21\u578B\u6743\u91CD(\u4EE5\u4E0B\u7B80\u79F0"],
    date: "2023-04-29",
    restrictions: ["registration: for commercial use", "revocable"],
    kind: "offer"
  },
  {
    id: "dots-llm1",
    also: ["dots.llm1", "dots-llm1-agreement"],
    name: "dots.llm1 License Agreement",
    phrases: ["dots.llm1 license agreement"],
    date: "2025-08-08",
    restrictions: ["use-policy", 'display "Built with dots.llm1"']
  },
  {
    id: "bilibili-indextts",
    also: ["indextts", "bilibili-index"],
    name: "bilibili Model Use License Agreement",
    phrases: ["bilibili model use license agreement", "bilibili indextts", "bilibili\u6A21\u578B\u4F7F\u7528\u8BB8\u53EF\u534F\u8BAE"],
    date: "2025",
    restrictions: [
      "scale-cap:users 100 million a month",
      "scale-cap:revenue 1 billion RMB",
      "no-training-others",
      "field: illegal"
    ]
  },
  // Europe, Middle East, Korea, Canada
  {
    id: "mistral-mnpl-0.1",
    also: ["mnpl", "mnpl-0.1"],
    name: "Mistral AI Non-Production License",
    phrases: ["mistral ai non-production license", "mistral non-production license"],
    date: "2024-05",
    restrictions: ["field: no production use", "non-commercial"]
  },
  {
    id: "mistral-mrl-0.1",
    also: ["mrl", "mrl-0.1"],
    name: "Mistral AI Research License",
    phrases: ["mistral ai research license", "mistral research license"],
    date: "2024-07",
    restrictions: RESEARCH
  },
  {
    id: "jamba-open-model-license",
    also: ["jamba"],
    name: "Jamba Open Model License",
    phrases: ["jamba open model license"],
    date: "2024-08",
    restrictions: ["scale-cap:revenue (reported: 50 million US dollars a year)"]
  },
  {
    id: "falcon-180b",
    also: ["falcon-180b-license"],
    name: "Falcon 180B TII License",
    phrases: ["falcon 180b tii license", "falcon-180b tii license"],
    date: "2023-09",
    restrictions: ["use-policy", "maas", "revocable"]
  },
  {
    id: "falcon-llm-license",
    also: ["falcon-2-11b", "falcon-2-11b-1.0", "falcon-2", "falcon-3", "falcon-mamba"],
    name: "Falcon TII License",
    phrases: [
      "falcon 2 11b tii license",
      "tii falcon",
      "falcon 3 tii",
      "falcon mamba",
      "falcon-llm license",
      "falcon llm license",
      "falcon 2"
    ],
    date: "2024-05",
    restrictions: ["use-policy", "revocable", "display"]
  },
  {
    id: "exaone",
    also: ["exaone-ai-model-1.1-nc", "exaone-ai-model-license"],
    name: "EXAONE AI Model License Agreement",
    phrases: ["exaone ai model license agreement"],
    date: "2024-12",
    restrictions: [...RESEARCH, "no-training-others", "revocable"]
  },
  {
    id: "hyperclovax-seed",
    also: ["hyperclovax"],
    name: "HyperCLOVA X SEED Model License Agreement",
    phrases: ["hyperclova x seed", "hyperclovax"],
    date: "2025",
    restrictions: ["scale-cap:users 10 million a month", "field: no competing service"]
  },
  {
    id: "stability-ai-community",
    also: ["stability-ai-community-2024", "stabilityai-ai-community"],
    name: "Stability AI Community License Agreement",
    phrases: ["stability ai community license agreement"],
    date: "2024-07-05",
    restrictions: [
      "scale-cap:revenue 1 million US dollars a year",
      "registration",
      "use-policy",
      'display "Powered by Stability AI"',
      "no-training-others"
    ]
  },
  {
    id: "svd-nc-community",
    also: ["stable-video-diffusion-community", "stable-video-diffusion-nc-community", "svd"],
    name: "Stable Video Diffusion Non-Commercial Community License Agreement",
    phrases: [
      "stable video diffusion non-commercial community license",
      "stable video diffusion nc community license"
    ],
    date: "2023-11",
    restrictions: [...NC, "revocable"]
  },
  {
    id: "sdxl-0.9-research",
    also: ["sdxl-0.9"],
    name: "SDXL 0.9 Research License Agreement",
    phrases: ["sdxl 0.9 research license"],
    date: "2023-07",
    restrictions: [...RESEARCH, "revocable"]
  },
  {
    id: "stability-nc-research",
    also: ["sai-nc-research", "stability-ai-nc-research", "stability-ai-nc-2023-12-06"],
    name: "Stability AI Non-Commercial Research Community License Agreement",
    phrases: [
      "stability ai non-commercial research community license",
      "stability ai nc research community license"
    ],
    date: "2023-11",
    restrictions: [...RESEARCH, "revocable"]
  },
  {
    id: "stability-nc-community",
    also: ["sai-nc-community", "stability-ai-nc-community"],
    name: "Stability AI Non-Commercial Community License Agreement",
    phrases: [
      "stability ai non-commercial community license",
      "stable video 3d",
      "stability ai nc community license"
    ],
    date: "2024-03",
    restrictions: [...NC, "revocable"]
  },
  {
    id: "flux-1-dev-non-commercial",
    also: ["flux-1-dev-nc", "flux-1-nc", "flux-1-dev-non-commercial-license"],
    name: "FLUX.1 [dev] Non-Commercial License",
    phrases: ["flux.1 [dev] non-commercial license", "flux.1 dev non-commercial license", "flux.1 kontext"],
    date: "2024-08-01",
    restrictions: [...NC, "field: no production use", "no-training-others", "revocable"]
  },
  {
    id: "flux-dev-nc",
    also: ["flux-dev-nc-2.0", "flux-dev-non-commercial"],
    name: "FLUX [dev] Non-Commercial License",
    phrases: [
      "flux [dev] non-commercial license",
      "flux dev non-commercial license",
      "flux non-commercial license"
    ],
    date: "2025-11",
    restrictions: [...NC, "field: no production use", "no-training-others", "revocable"]
  },
  {
    id: "deepfloyd-if-license",
    also: ["deepfloyd-if"],
    name: "DeepFloyd IF License Agreement",
    phrases: ["deepfloyd if license agreement", "deepfloyd if research license"],
    date: "2023-04",
    restrictions: ["research-only", "field: military, surveillance, medical"]
  },
  {
    id: "ltx-2-community",
    also: ["ltx-2", "ltx-2-community-license"],
    name: "LTX-2 Community License Agreement",
    phrases: ["ltx-2 community license", "ltx-2.x community license"],
    date: "2026-08-11",
    restrictions: ["scale-cap:revenue 10 million US dollars a year", ...RAIL]
  },
  {
    id: "ltxv-open-weights",
    also: ["ltxv", "ltxv-owl-2025-04-17", "ltxv-owl-2025-05-05"],
    name: "LTXV Open Weights License",
    phrases: ["ltxv open weights license", "ltx video", "ltxv"],
    date: "2025-04",
    restrictions: ["scale-cap:revenue 10 million US dollars a year", ...RAIL]
  },
  {
    id: "fish-audio-research-license",
    also: ["fish-audio-research"],
    name: "Fish Audio Research License",
    phrases: ["fish audio research license"],
    date: "2026-03",
    restrictions: NC
  },
  {
    id: "open-aleph",
    also: ["open-aleph-1.0", "open-aleph-license"],
    name: "Open Aleph License",
    phrases: ["open aleph license"],
    date: "2024",
    restrictions: [...NC, "field: non-administrative"]
  },
  {
    id: "playground-v2-community",
    also: ["playground-v2", "playground-v2dot5-community"],
    name: "Playground v2 Community License",
    phrases: ["playground v2 community license", "playground v2.5 community license"],
    date: "2023-12",
    restrictions: ["scale-cap:users 1 million a month", "no-training-others"]
  },
  {
    id: "axolotl-community",
    also: ["axolotl"],
    name: "Axolotl Community License Agreement",
    phrases: ["axolotl community license"],
    date: "2025",
    restrictions: ["maas: not as a fine-tuning service or platform"]
  },
  {
    id: "cpml",
    also: ["coqui-public-model-license", "coqui"],
    name: "Coqui Public Model License",
    phrases: ["coqui public model license"],
    date: "2023",
    restrictions: NC
  },
  {
    id: "bria",
    also: ["bria-rmbg-1.4", "bria-rmbg-2.0"],
    name: "Bria license",
    phrases: ["bria-rmbg", "bria rmbg"],
    restrictions: [...NC, "registration"]
  },
  {
    id: "fair-ai-public-1.0-sd",
    also: ["fair-ai-public-license-1.0-sd"],
    name: "Fair AI Public License 1.0-SD",
    phrases: ["fair ai public license 1.0-sd"],
    date: "2023",
    restrictions: ["use-policy", "flow-down"]
  },
  {
    id: "fair-ai-public-1.0",
    also: ["fair-ai-public-license-1.0"],
    name: "Fair AI Public License 1.0",
    phrases: ["fair ai public license 1.0"],
    date: "2023",
    restrictions: ["flow-down"]
  },
  // United States
  {
    id: "gemma-aup",
    name: "Gemma Prohibited Use Policy",
    phrases: ["gemma prohibited use policy"],
    restrictions: ["use-policy"],
    kind: "policy"
  },
  {
    id: "gemma",
    also: ["gemma-tou-2024-04-01", "gemma-tou-2025-03-24"],
    name: "Gemma Terms of Use",
    phrases: ["gemma terms of use"],
    date: "2024-02-21",
    restrictions: ["use-policy", "flow-down", "remote-restrict"]
  },
  {
    id: "health-ai-developer-foundations",
    also: ["hai-def"],
    name: "Health AI Developer Foundations Terms of Use",
    phrases: ["health ai developer foundations"],
    date: "2024-11",
    restrictions: ["use-policy", "field: clinical use"]
  },
  {
    id: "alphafold3-output-tou",
    name: "AlphaFold 3 Output Terms of Use",
    phrases: ["alphafold 3 output terms of use", "alphafold server output terms"],
    date: "2024-11-09",
    restrictions: [...NC, "no-training-others"]
  },
  {
    id: "alphafold3-prohibited-use",
    name: "AlphaFold 3 Prohibited Use Policy",
    phrases: [
      "alphafold 3 model parameters and output prohibited use",
      "alphafold 3 prohibited use",
      "prohibited use policy"
    ],
    date: "2024-11-09",
    restrictions: ["use-policy"],
    kind: "policy"
  },
  {
    id: "alphafold3-weights-tou",
    also: ["alphafold3"],
    name: "AlphaFold 3 Model Parameters Terms of Use",
    phrases: ["alphafold 3 model parameters terms of use"],
    date: "2024-11-09",
    restrictions: [...NC, "no-redistribution", "no-training-others", "revocable"]
  },
  {
    id: "databricks-open-model-license",
    also: ["databricks-open-model", "dbrx"],
    name: "Databricks Open Model License",
    phrases: ["databricks open model license", "databricks open source license"],
    date: "2024-03-27",
    restrictions: [USERS_700, "no-training-others", "use-policy", "remote-restrict"]
  },
  {
    id: "nvidia-model-training",
    also: ["nvidia-model-training-2025"],
    name: "NVIDIA Data Agreement for Model Training",
    phrases: ["nvidia data agreement for model training"],
    date: "2025",
    restrictions: ["field: model training only"]
  },
  {
    id: "nvidia-open-model",
    also: ["nvidia-open-model-license", "nvidia-open-model-2025-04-28"],
    name: "NVIDIA Open Model License Agreement",
    phrases: ["nvidia open model license", "nvidia nemotron open model license"],
    date: "2024-06",
    restrictions: ["safety-tamper", "use-policy", "revocable"]
  },
  {
    id: "nvidia-source-code",
    also: ["nvidia-license", "nvidia-source-code-nc", "nvidia-noncommercial"],
    name: "NVIDIA Source Code License",
    phrases: ["nvidia source code license", "nvidia license", "nvidia one way noncommercial"],
    restrictions: RESEARCH
  },
  {
    id: "apple-amlr",
    also: ["apple-machine-learning-research-model"],
    name: "Apple Machine Learning Research Model License",
    phrases: ["apple machine learning research model"],
    date: "2025",
    restrictions: [...RESEARCH, "revocable"]
  },
  {
    id: "apple-ascl",
    also: ["apple-excl", "apple-sample-code-license"],
    name: "Apple Sample Code License",
    phrases: [
      "\u2026this apple software is supplied to you by apple",
      "\u2026the apple software is supplied to you by apple"
    ],
    date: "2023",
    restrictions: [],
    base: "AML"
  },
  {
    id: "grok2-community",
    also: ["grok-2-community"],
    name: "Grok 2 Community License Agreement",
    phrases: ["grok 2 community license"],
    date: "2025-08",
    restrictions: [
      "use-policy",
      "no-training-others",
      'display "Powered by xAI"',
      "revocable",
      "scale-cap:revenue (reported: 1 million US dollars a year)"
    ]
  },
  {
    id: "lfm1.0",
    also: ["lfm-open-license"],
    name: "LFM Open License v1.0",
    phrases: ["lfm open license"],
    date: "2025-07",
    restrictions: ["scale-cap:revenue 10 million US dollars a year"]
  },
  {
    id: "krea-2-community",
    name: "Krea 2 Community License",
    phrases: ["krea 2 community license"],
    date: "2026",
    restrictions: ["scale-cap:revenue 1 million US dollars a year"]
  },
  {
    id: "ideogram-4-nc",
    name: "Ideogram 4 Non-Commercial License",
    phrases: ["ideogram 4 non-commercial license"],
    date: "2026",
    restrictions: NC
  },
  {
    id: "swift-open-1.0",
    name: "Swift Open License",
    phrases: ["swift open license"],
    date: "2026",
    restrictions: ["scale-cap:revenue 1 million US dollars a year"]
  },
  {
    id: "ms-research",
    also: ["ms-research-license-terms", "microsoft-research-license"],
    name: "Microsoft Research License Terms",
    phrases: [
      "microsoft research license terms",
      "microsoft research license agreement",
      "msr-la",
      "msr license"
    ],
    restrictions: RESEARCH
  },
  {
    id: "intel-research",
    name: "Intel Research Use License",
    phrases: ["intel research use license", "intel simplified research license"],
    restrictions: RESEARCH
  },
  { id: "h-research", name: "H Research License", phrases: ["h research license"], restrictions: RESEARCH },
  {
    id: "openai-terms-of-use",
    name: "OpenAI Terms of Use",
    phrases: ["openai terms of use"],
    restrictions: ["no-training-others", "use-policy"],
    kind: "policy"
  },
  // Titles that others contain.
  {
    id: "tulu-ai-model-license",
    name: "AI Model License Agreement",
    phrases: ["ai model license agreement"],
    restrictions: RESEARCH
  }
];
var POLICY_TITLE = /(?:acceptable|prohibited|responsible) use(?:s)?(?: policy| guidelines)?|us(?:e|age) policy|使用政策/;
var TITLE_LENGTH = 400;

// src/licenses/generated/spdx-ids.ts
var APPROVED = "0BSD AAL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-LBNL BSD-3-Clause-Open-MPI BSL-1.0 BlueOak-1.0.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CATOSL-1.1 CDDL-1.0 CECILL-2.1 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CNRI-Python CPAL-1.0 CPL-1.0 CUA-OPL-1.0 ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPL-1.0 EPL-2.0 EUDatagrid EUPL-1.1 EUPL-1.2 Entessa Fair Frameworx-1.0 GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later GPL-3.0-with-GCC-exception HPND ICU IPA IPL-1.0 ISC Intel Jam LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+ LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LPL-1.0 LPL-1.02 LPPL-1.3c LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 MIT MIT-0 MIT-Modern-Variant MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-PL MS-RL MirOS Motosoto MulanPSL-2.0 Multics NASA-1.3 NCSA NGPL NPOSL-3.0 NTP Naumen Nokia OCLC-2.0 OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGTSL OLDAP-2.8 OLFL-1.3 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-2.0 OSL-2.1 OSL-3.0 PHP-3.0 PHP-3.01 PostgreSQL Python-2.0 QPL-1.0 RPL-1.1 RPL-1.5 RPSL-1.0 RSCPL SISSL SPL-1.0 SimPL-2.0 Sleepycat UCL-1.0 UPL-1.0 Unicode-3.0 Unicode-DFS-2016 Unlicense VSL-1.0 W3C W3C-20150513 Watcom-1.0 WordNet Xnet ZPL-2.0 ZPL-2.1 Zlib wxWindows";
var OTHERS = "3D-Slicer-1.0 ADSL AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback APAFML ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary Afmparse Aladdin Apache-1.0 App-s2p Arphic-1999 Artistic-dist Aspell-RU BOLA-1.1 BSD-2-Clause-Darwin BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Views BSD-2-Clause-first-lines BSD-2-Clause-pkgconf-disclaimer BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-HP BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-3-Clause-acpica BSD-3-Clause-flex BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection BSD-Source-Code BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works BUSL-1.1 Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter Bitstream-Vera Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause Buddy C-UDA-1.0 CAPEC-tou CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python-GPL-Compatible COIL-1.0 CPOL-1.02 Caldera Caldera-no-preamble Catharon ClArtistic Clips Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker Cube D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn EPICS ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUPL-1.0 Elastic-2.0 ErlPL-1.1 Eurosym FBM FDK-AAC FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Ferguson-Twofish FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1 GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0 GPL-1.0+ GPL-1.0-only GPL-1.0-or-later GPL-2.0-with-GCC-exception GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception GPL-3.0-with-autoconf-exception Game-Programming-Gems Giftware Glide Glulxe Graphics-Gems Gutmann HDF5 HIDAPI HP-1986 HP-1989 HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-sell-variant-critical-systems HTMLTIDY HaskellReport Hippocratic-2.1 IBM-pibs IEC-Code-Components-EULA IJG IJG-short ISC-Veillard ISO-permission ImageMagick Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup Intel-ACPI Interbase-1.0 JPL-image JPNIC JSON JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPLLR LOOP LPD-document LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 Latex2e Latex2e-translated-notice Leptonica Libpng Linux-OpenIB Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Lucida-Bitmap-Fonts MIPS MIT-CMU MIT-Click MIT-Festival MIT-Khronos-old MIT-STK MIT-Wu MIT-advertising MIT-enna MIT-feh MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MS-LPL MTLL Mackerras-3-Clause Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow Minpack MulanPSL-1.0 Mup NAIST-2003 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NICTA-1.0 NIST-PD NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL NOSL NPL-1.0 NPL-1.1 NRL NTIA-PD NTP-0 Net-SNMP NetCDF Newsletr Noweb Nunit O-UDA-1.0 OAR OCCT-PL ODC-By-1.0 ODbL-1.0 OFFIS OFL-1.0 OFL-1.0-RFN OFL-1.0-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OML OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSL-1.1 OSSP OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone OpenVision PADL PDDL-1.0 PPL PSF-2.0 ParaType-Free-Font-1.3 Parity-6.0.0 Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 Python-2.0.1 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RSA-MD Rdisc Ruby Ruby-pty SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL-1.2 SL SMAIL-GPL SMLNJ SMPPL SNIA SOFA SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 Soundex Spencer-86 Spencer-94 Spencer-99 StandardML-NJ SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TGPPL-1.0 TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey ThirdEye TrustedQSL UCAR UMich-Merit URT-RLE Ubuntu-font-1.0 UnRAR Unicode-DFS-2015 Unicode-TOU UnixCrypt Unlicense-libtelnet Unlicense-libwhirlpool VOSTROM Vim Vixie-Cron W3C-19980720 WTFNMFPL WTFPL Widget-Workshop Wsuipa X11 X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig YPL-1.0 YPL-1.1 ZPL-1.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 any-OSI any-OSI-perl-modules bcrypt-Solar-Designer blessing bzip2-1.0.5 bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0 copyleft-next-0.3.1 curl cve-tou diffmark dtoa dvipdfm eCos-2.0 eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts gnuplot gtkbook hdparm hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep pkgconf pnmstitch psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m wwl xinetd xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement";

// src/licenses/openness-lists.ts
var LISTS = {
  osi: "OSI approval, as recorded by spdx-license-list 6.12.0 (2026-07-25)",
  data: "Open Definition (okfn/licenses, 2023-03) and CDLA terms",
  fsf: "FSF free software list, as recorded by SPDX (2026-05)",
  none: "no restriction known; neither the OSI, the FSF nor the Open Definition has decided",
  own: "terms read by Open Label (2026-11)"
};
var ids = (list) => new Set(list.split(/\s+/));
var DATA_TERMS = ids(
  `CC0-1.0 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.5 CC-BY-SA-3.0
  CC-BY-SA-4.0 CC-BY-3.0-AT CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
  CC-BY-SA-3.0-IGO CC-BY CC-BY-SA ODC-By-1.0 ODbL-1.0 PDDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 O-UDA-1.0
  OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGL-Canada-2.0 etalab-2.0 DL-DE-BY-2.0 DL-DE-ZERO-2.0 NLOD-1.0 NLOD-2.0
  GFDL-1.3-only GFDL-1.3-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later FAL1.3 LAL-1.3`
);
var WEIGHTS_TERMS = ids("OpenMDW-1.0 OpenMDW-1.1");
var FREE = ids(
  `AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later Apache-1.0 BSD-3-Clause-Clear BSD-4-Clause BitTorrent-1.1 CECILL-2.0 CECILL-B
  CECILL-C ClArtistic Condor-1.1 FSFAP FTL GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later IJG Imlib2
  LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1 OLDAP-2.3 OLDAP-2.7 OpenSSL PHP-3.01 Ruby SGI-B-2.0 SMLNJ StandardML-NJ Vim
  WTFPL X11 XFree86-1.1 YPL-1.1 Zend-2.0 Zimbra-1.3 eCos-2.0 gnuplot iMatix xinetd`
);
var NO_DECISION = /^(?:AML|BlueOak-1\.0\.0|BSD-(?!Protection|3-Clause-No-).*|MIT-.*|HPND-(?!sell-variant-critical).*|X11-.*|OLDAP-.*|ISC-.*|HP-19\d\d|CC-PDDC|NIST-PD.*|blessing|curl|libpng-.*|Libpng|bzip2-.*|zlib-acknowledgement|NTP-0|Python-2\.0\.1|TCL|Spencer-.*|Xerox|FSFUL.*|SAX-PD.*|Unicode-DFS-.*|dtoa|libtiff|pkgconf|MirOS)$/;
var RESTRICTED = [
  [/^CC-BY-NC(?:-|$)/, ["non-commercial"]],
  [/^CC-BY-(?:NC-)?ND(?:-|$)/, ["no-derivatives"]],
  [/^(?:PolyForm-Noncommercial|NCGL-UK|Aladdin|PPL$|SUL-)/, ["non-commercial"]],
  [/^PolyForm-Small-Business/, ["scale-cap:revenue"]],
  [/^openrail$/, ["use-policy", "flow-down"]],
  [/^(?:SSPL-|Elastic-)/, ["maas"]],
  [/^BUSL-/, ["field: no production use before the change date"]],
  [/^FSL-/, ["field: no competing use"]],
  [/^Parity-/, ["field: private use"]],
  [/^JSON$/, ['field: "Good, not Evil"']],
  [/^Hippocratic-/, ["use-policy"]],
  [/^C-UDA-/, ["field: computational use only"]],
  [/^CPOL-/, ["field: no illegal or immoral use"]],
  [/^BSD-3-Clause-No-Military-License$/, ["field: no military use"]],
  [/^BSD-3-Clause-No-Nuclear-License/, ["field: no nuclear facilities"]],
  [/^3D-Slicer-/, ["field: research"]],
  [/^ASWF-Digital-Assets-/, ["field: research and demonstration"]],
  [/^ParaType-Free-Font-/, ["no-redistribution"]]
];

// src/licenses/openness.ts
var approved = new Set(APPROVED.split(" "));
var spelled2 = new Map([...approved, ...OTHERS.split(" ")].map((id) => [id.toLowerCase(), id]));
function spdxId(id) {
  return spelled2.get(id.toLowerCase());
}
function openness(id, scope) {
  const parts2 = id.split(/\s(?:AND|OR)\s|[()]|\sWITH\s\S+/).filter((part) => part.trim());
  if (parts2.length > 1)
    return ofExpression(
      parts2.map((part) => openness(part.trim(), scope)),
      !/\sAND\s/.test(id)
    );
  const restrictions = RESTRICTED.filter(([pattern]) => pattern.test(id)).flatMap(([, kinds]) => kinds);
  if (restrictions.length > 0) {
    return { status: "restricted", open: false, restrictions: [...new Set(restrictions)], basis: LISTS.own };
  }
  if (approved.has(id)) return { status: "open", open: true, restrictions: [], basis: LISTS.osi };
  const openFor = (list, basis, scopes) => {
    if (!list.has(id)) return void 0;
    const fits2 = scope === void 0 || scopes.includes(scope);
    return fits2 ? { status: "open", open: true, restrictions: [], basis } : { status: "open-unapproved", open: false, restrictions: [], basis: LISTS.osi };
  };
  const listed = openFor(DATA_TERMS, LISTS.data, ["weights", "data", "documents"]) ?? openFor(FREE, LISTS.fsf, ["weights", "data", "documents"]);
  if (listed) return listed;
  if (WEIGHTS_TERMS.has(id) || NO_DECISION.test(id)) {
    return { status: "open-unapproved", open: scope !== "code", restrictions: [], basis: LISTS.none };
  }
  return { status: "unknown", open: false, restrictions: [] };
}
function ofExpression(parts2, alternatives) {
  const decisive = parts2.find(({ open }) => open === alternatives) ?? parts2[0];
  const restrictions = alternatives ? decisive.restrictions : parts2.flatMap((part) => part.restrictions);
  return { ...decisive, restrictions: [...new Set(restrictions)] };
}

// src/licenses/ids.ts
function licenseOfId(value) {
  const id = value.trim().toLowerCase();
  return HUB[id] ?? spdxId(id.replace(/^licenseref-/u, "")) ?? modelIds().get(id.replace(/^licenseref-/u, "").replace(/[\s_]+/gu, "-"));
}
function isModelLicense(id) {
  return MODEL_LICENSES.some((model) => model.base === void 0 && model.id === id);
}
function nameOfId(id) {
  return MODEL_LICENSES.find((model) => model.id === id)?.name ?? id;
}
function isOffer(id) {
  return MODEL_LICENSES.some((model) => model.kind === "offer" && model.id === id);
}
function isPolicy(id) {
  return id === "use-policy" || MODEL_LICENSES.some((model) => model.kind === "policy" && model.id === id);
}
function restrictionsOfId(id) {
  const row = MODEL_LICENSES.find((model) => model.id === id || model.also?.includes(id));
  return [...row?.restrictions ?? openness(id).restrictions];
}
var HUB = {
  "odc-by": "ODC-By-1.0",
  odbl: "ODbL-1.0",
  pddl: "PDDL-1.0",
  "c-uda": "C-UDA-1.0",
  "lgpl-lr": "LGPLLR",
  "openmdw-1.0": "OpenMDW-1.0",
  "openmdw-1.1": "OpenMDW-1.1",
  "gpl-2.0": "GPL-2.0-only",
  "gpl-3.0": "GPL-3.0-only",
  "agpl-3.0": "AGPL-3.0-only",
  "lgpl-2.1": "LGPL-2.1-only",
  "lgpl-3.0": "LGPL-3.0-only",
  "cc-by": "CC-BY",
  "cc-by-sa": "CC-BY-SA",
  "cc-by-nc": "CC-BY-NC",
  "cc-by-nc-sa": "CC-BY-NC-SA",
  openrail: "openrail",
  apache: "Apache-2.0",
  "apache 2": "Apache-2.0",
  "apache 2.0": "Apache-2.0",
  apache2: "Apache-2.0",
  "apache license 2.0": "Apache-2.0",
  "apache license, version 2.0": "Apache-2.0",
  "mit license": "MIT"
};
var idsOfModels;
function modelIds() {
  idsOfModels ??= new Map(
    MODEL_LICENSES.flatMap(
      ({ id, also }) => [id, ...also ?? []].map((one) => [one.toLowerCase(), id])
    )
  );
  return idsOfModels;
}

// src/licenses/effective.ts
var RANK = { declared: 0, ownFile: 1, said: 2, repository: 3, assumed: 4 };
var DEEP = 0.5;
function ofFiles(files, readings, named2) {
  const lesser = files.some(
    ({ path, read }) => !path.includes("/") && read.open && read.id.startsWith("LGPL-3")
  );
  return files.flatMap(({ path, read, notice }, index) => {
    if (lesser && isRootLicense(path) && read.open && read.id.startsWith("GPL-3")) return [];
    if (notice || read.policy || isOfPart(path) && !named2.has(path)) return [];
    if (read.status === "unknown" && read.id === "unknown" && !isRootLicense(path)) return [];
    const covers = readings[index].covers;
    return covers.map((scope) => {
      const rank2 = rankOfFile(path, scope);
      return { scope, rank: rank2, ids: read.ids, license: ofReading(readings[index], scope, { file: path }) };
    });
  });
}
function rankOfFile(path, scope) {
  if (scopesOfPath(path).includes(scope)) return RANK.ownFile;
  if (isRootLicense(path)) return scope === "code" ? RANK.ownFile + 0.2 : RANK.repository;
  return scope === "code" ? RANK.ownFile + 0.4 : RANK.ownFile;
}
function isRootLicense(path) {
  return !path.includes("/") && /^(?:licen[cs]e|copying|unlicense)(?:\.(?:txt|md|rst|pdf|openmdw))?$/i.test(path);
}
function ofStatements(statements, readings, files) {
  return statements.flatMap((statement, index) => {
    const reading = readings[index];
    if (statement.partial || isPolicy(reading.id)) return [];
    const place = {
      file: statement.path,
      line: statement.line,
      ...statement.column ? { column: statement.column } : {}
    };
    const linked = statement.restrictions.length > 0 ? void 0 : statement.file;
    const target = files.find(({ path }) => path === linked);
    return reading.covers.map(
      (scope) => ({
        scope,
        statement,
        rank: statement.kind === "declaration" ? RANK.declared : (statement.scopes.length > 0 ? RANK.said : RANK.repository) + (statement.path.includes("/") ? DEEP : 0),
        ids: reading.ids,
        license: ofReading(target ? { ...target, id: reading.id } : reading, scope, place)
      })
    );
  });
}
function ofReading(reading, scope, place) {
  const decided = reading.status === "pointer" || reading.open ? openness(reading.id, scope) : void 0;
  const limited = decided?.open === true && reading.restrictions.length > 0;
  return {
    id: reading.id,
    status: limited ? "restricted" : decided?.status ?? reading.status,
    open: decided?.open === true && !limited,
    restrictions: [.../* @__PURE__ */ new Set([...reading.restrictions, ...decided?.restrictions ?? []])],
    place
  };
}
function effectiveLicenses(candidates) {
  const result = {};
  for (const scope of SCOPES) {
    const own = candidates.filter((candidate) => candidate.scope === scope);
    const least = Math.min(...own.map(({ rank: rank2 }) => rank2));
    const best = own.filter(({ rank: rank2 }) => rank2 === least);
    const chosen = best.find(({ license }) => license.restrictions.length > 0) ?? best.find(({ license }) => license.id !== "unknown") ?? best[0];
    if (chosen) result[scope] = chosen.license;
  }
  return result;
}

// src/licenses/beside.ts
function addPolicies(files, readings) {
  const folder = (path) => path.slice(0, path.lastIndexOf("/") + 1);
  for (const policy of files.filter(({ read }) => read.policy)) {
    for (const reading of readings) {
      if (reading.path === policy.path || folder(reading.path) !== folder(policy.path)) continue;
      if (reading.status === "restricted" && !reading.restrictions.includes("use-policy"))
        reading.restrictions = [...reading.restrictions, "use-policy"];
    }
  }
}
function resolvePointers(readings) {
  const root = readings.filter(
    ({ path, status }) => isRootLicense(path) && status !== "pointer" && status !== "unknown"
  );
  if (root.length !== 1) return;
  for (const reading of readings) {
    if (reading.status === "pointer" && reading.id === "unknown" && !reading.path.includes("/")) {
      const { id, ids: ids2, restrictions, open } = root[0];
      Object.assign(reading, {
        id,
        ids: ids2,
        restrictions: [.../* @__PURE__ */ new Set([...restrictions, ...reading.restrictions])],
        open: open && reading.restrictions.length === 0
      });
    }
  }
}

// src/licenses/names.ts
var SPELLINGS = [
  [/\bmodified[ -]mit\b(?:[ -]licen[cs]e)?/gi, "modified-mit"],
  [
    /\bapache(?:[ -]software)?[ -]*(?:licen[cs]e)?,?[ -]*(?:version|v\.?)?[ -]*2(?:\.0)?\b(?:[ -]licen[cs]e)?/gi,
    "Apache-2.0"
  ],
  [/\bapache(?=-licensed\b)/gi, "Apache-2.0"],
  [/\bcc[ -]?0(?:[ -]?1\.0)?\b/gi, "CC0-1.0"],
  [
    /\b(?:cc|creative[ -]commons)[ -](by(?:[ -](?:nc|sa|nd)){0,2}|attribution(?:[ -](?:non-?commercial|share-?alike|no-?derivatives|no-?derivs))*)[ -]*(?:licen[cs]e)?,?[ -]*(?:version|v)?[ -]*(\d\.\d)?/gi,
    creativeCommons
  ],
  [
    /\bbsd[ -]*([234])[ -]clause(?:[ -]clear)?\b|\b([234])[ -]clause bsd\b/gi,
    (match) => /clear/i.test(match[0]) ? "BSD-3-Clause-Clear" : `BSD-${match[1] ?? match[2]}-Clause`
  ],
  [
    /\b(a|l)?gpl[ -]*(?:version|v)?[ -]*(\d(?:\.\d)?)(?:\.0)?(?:[ -](?:only|or[ -]later)|\+)?/gi,
    (match) => `${(match[1] ?? "").toUpperCase()}GPL-${match[2].includes(".") ? match[2] : `${match[2]}.0`}${/later|\+/u.test(match[0]) ? "-or-later" : "-only"}`
  ],
  [
    /\b(?:gnu )?(affero |lesser )?general public licen[cs]e,?[ -]*(?:version|v)?[ -]*(\d(?:\.\d)?)?/gi,
    (match) => `${/affero/i.test(match[0]) ? "A" : /lesser/i.test(match[0]) ? "L" : ""}GPL-${(match[2] ?? "3").includes(".") ? match[2] : `${match[2] ?? "3"}.0`}-only`
  ],
  [
    /\bmpl[ -]*(?:version|v)?[ -]*(\d\.\d)\b|\bmozilla public licen[cs]e[ -]*(?:version|v)?[ -]*2\.0/gi,
    (match) => `MPL-${match[1] ?? "2.0"}`
  ],
  [
    /\bopenmdw(?:[ -]*(?:licen[cs]e)?[ -]*(?:version|v)?[ -]*(1\.[01]))?\b/gi,
    (match) => `OpenMDW-${match[1] ?? "1.0"}`
  ],
  [/\bodc[ -]by(?:[ -]*(?:v)?1\.0)?\b|\bopen data commons attribution(?: licen[cs]e)?/gi, "ODC-By-1.0"],
  [/\bodbl(?:[ -]*(?:v)?1\.0)?\b|\bopen database licen[cs]e/gi, "ODbL-1.0"],
  [
    /\bcdla[ -](permissive|sharing)(?:[ -]*(?:v)?(\d\.\d))?/gi,
    (match) => `CDLA-${match[1][0].toUpperCase()}${match[1].slice(1).toLowerCase()}-${match[2] ?? (/perm/i.test(match[1]) ? "2.0" : "1.0")}`
  ],
  [/\b(?:the )?unlicense\b/gi, "Unlicense"],
  [/\bbsl[ -]1\.0\b|\bboost software licen[cs]e/gi, "BSL-1.0"],
  [/\bbusl[ -]1\.1\b|\bbusiness source licen[cs]e/gi, "BUSL-1.1"],
  [/\bisc[ -]licen[cs]e/gi, "ISC"],
  [
    /\bllama[ -]?(\d(?:\.\d)?)?(?: (?:community|model))? licen[cs]e(?: agreement)?/gi,
    (match) => match[1] ? `llama${match[1]}-community` : "llama1"
  ],
  [/\blicense for llama[ -]?(\d(?:\.\d)?)/gi, (match) => `llama${match[1]}-community`],
  [/\bmit[ -]licen[cs]ed?\b/gi, "MIT"],
  [/\bMIT\b(?: [Ll]icen[cs]ed?)?/gu, "MIT"]
];
function creativeCommons(match) {
  const terms2 = match[1].toLowerCase();
  const parts2 = [
    "CC-BY",
    .../nc|non/u.test(terms2) ? ["NC"] : [],
    .../nd|no-?deriv/u.test(terms2) ? ["ND"] : [],
    .../sa|share/u.test(terms2) ? ["SA"] : []
  ];
  return match[2] ? `${parts2.join("-")}-${match[2]}` : parts2.join("-");
}
var SEARCHED = 2e4;
function namesIn2(text) {
  const lower = lowerCase(text.slice(0, SEARCHED));
  const found = [];
  for (const [spelling, id] of modelNames()) {
    for (let at = lower.indexOf(spelling); at !== -1; at = lower.indexOf(spelling, at + spelling.length)) {
      if (isWhole(lower, at, at + spelling.length)) found.push({ id, from: at, to: at + spelling.length });
    }
  }
  for (const [pattern, id] of SPELLINGS) {
    for (const match of text.slice(0, SEARCHED).matchAll(pattern)) {
      const name = typeof id === "string" ? id : id(match);
      found.push({ id: spdxId(name) ?? name, from: match.index, to: match.index + match[0].length });
    }
  }
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept = [];
  for (const name of found)
    if (!kept.some((other) => name.from < other.to && other.from < name.to)) kept.push(name);
  return kept.sort((a, b) => a.from - b.from);
}
var names;
function modelNames() {
  names ??= MODEL_LICENSES.flatMap(
    ({ id, name, phrases, also }) => [name, ...phrases.filter((phrase) => !phrase.startsWith("\u2026")), id, ...also ?? []].filter((spelling) => /licen[cs]e|terms|polic|rail|agreement|许可|\blicen/i.test(spelling)).flatMap((spelling) => [spelling, ...shorter(spelling)]).map((spelling) => [spelling.toLowerCase(), id])
  ).sort((a, b) => b[0].length - a[0].length);
  return names;
}
function shorter(spelling) {
  const spaced = /licen[cs]e$/.test(spelling) ? spelling.replaceAll("-", " ") : spelling;
  const short = spaced.replace(/( licen[cs]e) agreement$/i, "$1");
  return short === spelling || !/\S \S/.test(short) ? [] : [short];
}
function lowerCase(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
function isWhole(text, from, to) {
  return !/[\p{L}\p{N}]/u.test(text[from - 1] ?? " ") && !/[a-z0-9]/u.test(text[to] ?? " ");
}

// src/licenses/code-alone.ts
var LICENSE_HEADING = /\blicen[cs](?:e|es|ing)\b|许可|协议|ライセンス/i;
var CODE = /\b(?:source[- ]codes?|codes?|code-?base|scripts)\b|代码|源码|コード/i;
var MORE = /\b(?:models?|weights?|checkpoints?|parameters|everything|(?:all|these|our|the) (?:resources|artifacts|assets|materials)|datasets?)\b|模型|权重|モデル/i;
var WHOLE = /(?<!\bcode )\b(?:repo(?:sitory)?|project|work|release|package|library|software)\b (?:itself |here )?(?:is|are|was|has been)\b[^.]{0,40}\b(?:under|licen[cs]ed|released|distributed)\b/i;
var OF_OTHERS = /\b(?:based|built|borrow\w*|adapt\w*|deriv\w*|modif\w*|copied|taken|forked|portions?|parts) (?:of|on|off|from|upon)\b|\bthird[- ]party\b/i;
var SECTION_LIMIT = 3e3;
function licensedCodeAlone(document) {
  for (const [index, heading] of document.blocks.entries()) {
    if (heading.kind !== "heading" || !LICENSE_HEADING.test(heading.text)) continue;
    let text = "";
    for (const block of document.blocks.slice(index + 1)) {
      if (block.kind === "heading") break;
      if (block.kind !== "code") text += `${block.text}
`;
      if (text.length > SECTION_LIMIT) break;
    }
    if (text.length > SECTION_LIMIT || MORE.test(`${heading.text} ${text}`)) continue;
    const own = sentencesOf(text).map((sentence) => sentence.text).filter((sentence) => !OF_OTHERS.test(sentence)).join(" ");
    if (CODE.test(own) && !WHOLE.test(own) && (namesIn2(own).length > 0 || /licen[cs]ed under/i.test(own)))
      return { file: document.path, line: document.placeAt(heading.start).line };
  }
  return void 0;
}

// src/licenses/shipped.ts
var WEIGHTS = /\.(?:safetensors|gguf|pth?|ckpt|onnx|h5|keras|msgpack|npz|tflite|nemo|bin)$/i;
var DATA = /\.(?:parquet|arrow|jsonl(?:\.(?:gz|zst))?|csv|tsv|jsonl?\.zst)$/i;
var NOT_OWN = /(?:^|\/)(?:tests?|testdata|fixtures|examples?|third[_-]?party|vendor|docs?|assets|eval\w*|benchmarks?)\//i;
var LFS_POINTER2 = [100, 200];
var MEGABYTE = 1024 * 1024;
function shipsWeights(release) {
  return ships(release, WEIGHTS, MEGABYTE);
}
function shipsData(release) {
  return ships(release, DATA, MEGABYTE);
}
function ships(release, ending, least) {
  return release.files.some(
    ({ path, size }) => ending.test(path) && !NOT_OWN.test(path) && (size === void 0 || size >= least || size >= LFS_POINTER2[0] && size <= LFS_POINTER2[1] && ending === WEIGHTS)
  );
}

// src/licenses/covers.ts
function coversOf(file, release, statements, readings) {
  const byPath2 = scopesOfPath(file.path);
  if (byPath2.length > 0) return byPath2;
  const ofModels = file.read.id !== "unknown" && (isModelLicense(file.read.id) || WEIGHTS_TERMS.has(file.read.id));
  if (file.notice) return isAgreementPath(file.path) ? ["weights"] : ["code"];
  if (isOfPart(file.path)) return ofModels ? ["weights"] : ["code"];
  const scopes = /* @__PURE__ */ new Set();
  for (const [index, statement] of statements.entries()) {
    if (statement.partial) continue;
    const links = statement.file === file.path;
    const names2 = statement.file === void 0 && agree(file.read.ids, readings[index].ids);
    if (links || names2) for (const scope of statement.scopes) scopes.add(scope);
  }
  if (isRootLicense(file.path)) {
    const others = (scope) => statements.some(({ scopes: said, file: target }) => said.includes(scope) && target !== file.path) || release.files.some(
      ({ path }) => path !== file.path && isLicensePath(path) && scopesOfPath(path).includes(scope) && !isOfPart(path)
    );
    if (!isOfOtherParts(file.path, statements)) scopes.add("code");
    if (ofModels || shipsWeights(release) && !others("weights")) scopes.add("weights");
    if (shipsData(release) && !others("data")) scopes.add("data");
    scopes.add("documents");
  } else if (ofModels) scopes.add("weights");
  const found = ["code", "weights", "data", "documents"].filter((scope) => scopes.has(scope));
  return found.length > 0 ? found : ["code"];
}
function isOfOtherParts(path, statements) {
  const linking = statements.filter(({ file, scopes }) => file === path && scopes.length > 0);
  return linking.length > 0 && !linking.some(({ scopes }) => scopes.includes("code")) && statements.some(
    ({ file, scopes, partial }) => file !== void 0 && file !== path && !partial && (scopes.length === 0 || scopes.includes("code"))
  );
}

// src/licenses/cues.ts
var AMOUNT2 = String.raw`(?:us\$|\$|rmb|usd|€|eur)?\s?\d[\d,.]*(?:\s?(?:million|billion|thousand|m|bn|万|亿))?(?:\s(?:us )?dollars)?`;
var CUES = [
  {
    kind: "scale-cap:users",
    pattern: new RegExp(`(${AMOUNT2})[^.]{0,60}?(?:active users|maus?\\b|\u65E5\u6D3B|\u6708\u6D3B|\u7528\u6237)`),
    figure: true
  },
  { kind: "scale-cap:users", pattern: /(?:monthly|daily) active users|日活|月活/ },
  {
    kind: "scale-cap:revenue",
    pattern: new RegExp(
      `(?:revenue|turnover|\u8425\u6536|\u6536\u5165)[^.]{0,100}?(${AMOUNT2})|(${AMOUNT2})[^.]{0,80}?(?:revenue|turnover|\u8425\u6536)`
    ),
    figure: true
  },
  { kind: "scale-cap:visits", pattern: new RegExp(`(${AMOUNT2})[^.]{0,40}?(?:visits|\u8BBF\u95EE)`), figure: true },
  {
    kind: "non-commercial",
    pattern: /non[- ]?commercial|not (?:be )?(?:used )?(?:for|in) (?:any )?commercial|no commercial|commercial (?:use|purposes?|usage|exploitation)|非商业|非商用|商业用途|商用/
  },
  {
    kind: "research-only",
    pattern: /(?:research|academic|educational?|evaluation|testing|personal|internal)(?: (?:and|or) [a-z]+)?(?: (?:use|purposes?))? only|(?:only|solely|exclusively) (?:be used )?(?:for|in) [^.]{0,60}(?:research|academic|education|evaluation)|仅[^。]{0,12}(?:研究|学术)|学术研究/
  },
  {
    kind: "use-policy",
    pattern: /(?:acceptable|prohibited|permitted|restricted)[- ]use|use[- ]based restriction|us(?:e|age) polic(?:y|ies)|attachment a\b|responsible use|使用政策/
  },
  {
    kind: "no-training-others",
    pattern: /improve any other|(?:train|develop|improve|distil)[a-z]* [^.]{0,60}(?:other|competing) [^.]{0,30}models?|用于训练其他|改进任何其他/
  },
  {
    kind: "display",
    pattern: /prominent(?:ly)? (?:display|state|show|mention)|display [^.]{0,80}(?:user interface|website|about page)|"?(?:built|powered) (?:with|by)/
  },
  {
    kind: "naming",
    pattern: /(?:beginning|part) of (?:any such|the|its) [^.]{0,30}name|name [^.]{0,40}must (?:begin|include|contain)/
  },
  {
    kind: "geography",
    pattern: /european union|\bthe eu\b|united kingdom|south korea|territor(?:y|ies)|outside (?:of )?(?:the )?(?:people's republic|united states|prc)|欧盟|境外|境内/
  },
  {
    kind: "maas",
    pattern: /(?:hosted|managed|hosting|cloud) (?:service|api)|as[- ]a[- ]service|offer [^.]{0,60}(?:service|api)s? to third|compet(?:es?|ing) (?:with|product|service)/
  },
  { kind: "remote-restrict", pattern: /remotely or otherwise|restrict[^.]{0,40}remotely/ },
  {
    kind: "revocable",
    pattern: /\brevok(?:e|es|ed|able)|(?<!ir)revocable|terminate [^.]{0,60}(?:at any time|sole discretion)|(?:updated|changed|modified|amended) from time to time|sole discretion|撤销/
  },
  {
    kind: "safety-tamper",
    pattern: /(?:remove|disable|circumvent|bypass|delete)[a-z]*[^.]{0,80}(?:filter|guardrail|safety|safeguard|watermark|moderation)/
  },
  {
    kind: "no-redistribution",
    pattern: /(?:not|never|no) (?:re-?)?(?:distribut|publish|sublicens|shar|transfer|sell|resell|lease|rent)[a-z]*|(?:redistribution|distribution|resale) [^.]{0,40}(?:prohibited|forbidden|not (?:allowed|permitted))|不得[^。]{0,10}(?:分发|转让|出售)/
  },
  { kind: "no-derivatives", pattern: /no derivative|not (?:modif|adapt|alter|fine-?tun|reverse)[a-z]*/ },
  {
    kind: "registration",
    pattern: /\bregist(?:er|ration)|(?:separate|commercial|written|additional|prior|explicit) (?:licen[cs]e|agreement|authoriz|permission|consent|approval)|request a licen|application form|obtain [^.]{0,30}licen|notify [^.]{0,30}(?:licensor|us)\b|登记|申请|授权书|书面/
  },
  {
    kind: "field",
    pattern: /military|warfare|weapon|nuclear|surveillance|espionage|\bmedical|clinical|\bevil\b|unlawful|illegal|immoral|harm(?:ful)?\b|discriminat|political|human rights|军事|违法|危害/
  },
  {
    kind: "field",
    pattern: /(?:may|must|shall|can|do|should|will)(?: |n't |n’t )?not (?:be )?(?:us|deploy|employ|appl)|may only (?:be )?use|only (?:be )?use|not (?:licensed|permitted|allowed|authorized) (?:for|to)|prohibited|forbidden|不得|禁止/
  }
];
function restrictionKinds(text) {
  const plain = plainText(text);
  const kinds = /* @__PURE__ */ new Map();
  for (const { kind, pattern, figure } of CUES) {
    if (kinds.has(kind)) continue;
    const match = pattern.exec(plain);
    if (!match) continue;
    const amount = figure ? (match[1] ?? match[2])?.trim() : void 0;
    if (figure && !/million|billion|thousand|m$|bn|万|亿|\d{1,3}(?:,\d{3})+|\d{5,}|\$/.test(amount ?? ""))
      continue;
    kinds.set(kind, amount ? `${kind} ${amount}` : kind);
  }
  return [...kinds.values()];
}
var SEARCHED2 = 2e5;
function plainText(text) {
  return text.slice(0, SEARCHED2).normalize("NFKC").toLowerCase().replace(/[‘’ʼ`]/g, "'").replace(/[“”«»]/g, '"').replace(/[*#_>|]+/g, " ").replace(/\s{2,}|[^\S ]/g, " ").replace(/([\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, "$1").trim();
}

// src/formats/pdf/recognize.ts
var PDF_LIMIT = 16 * 1024 * 1024;
var PDF_MARK_WITHIN = 1024;
function isPdf(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_MARK_WITHIN)).includes(
    "%PDF-"
  );
}

// src/licenses/judge/part-name.ts
function idOf2({ template }) {
  const ids2 = template.ids.map(({ id }) => id);
  return ids2.find((id) => id.endsWith("-only") && !id.includes("invariants")) ?? ids2[0].replace(/\+$/, "-only");
}
function nameOf2(part) {
  const id = idOf2(part);
  return (part.template.ids.find((entry) => entry.id === id) ?? part.template.ids[0]).name;
}

// src/licenses/judge/model.ts
function modelLicense(plain) {
  const head = plain.slice(0, TITLE_LENGTH);
  return MODEL_LICENSES.find(
    ({ phrases }) => phrases.some(
      (phrase) => phrase.startsWith("\u2026") ? plain.includes(phrase.slice(1)) : head.includes(phrase)
    )
  );
}
function ofModelLicense(model, {
  passages: passages2,
  unexplained,
  known,
  text
}) {
  const basis = `${model.name}${model.date ? `, ${model.date}` : ""}; ${LISTS.own}`;
  const changed = model.base !== void 0 && known.length > 0;
  const found = model.restrictions.length > 0 ? [] : restrictionKinds(changed ? passages2.map(({ quote }) => quote).join(" ") : text);
  const restrictions = [...model.restrictions, ...found];
  return {
    id: model.id,
    ids: [.../* @__PURE__ */ new Set([model.id, ...model.also ?? []])],
    name: changed ? nameOf2(known[0]) : model.name,
    status: restrictions.length > 0 ? "restricted" : "modified",
    open: false,
    restrictions,
    unexplained: changed ? unexplained : 0,
    missing: 0,
    passages: changed ? passages2 : [],
    ...changed ? { openText: true } : {},
    basis,
    ...model.kind === "policy" ? { policy: true } : {}
  };
}

// src/licenses/judge/known.ts
function ofKnownTexts(known, passages2, unexplained, whole, alsoKnownAs = []) {
  const ids2 = [...new Set(known.map(idOf2))];
  const verdicts = ids2.map((id) => openness(id));
  const missing2 = known.reduce((sum, part) => sum + part.missing.length, 0);
  const further = passages2.map(({ quote }) => modelLicense(plainText(quote))).filter((row) => row !== void 0);
  const cues = passages2.length > 0 ? restrictionKinds(passages2.map(({ quote }) => quote).join(" . ")) : [];
  const restrictions = [
    .../* @__PURE__ */ new Set([
      ...verdicts.flatMap((verdict) => verdict.restrictions),
      ...further.flatMap((row) => row.restrictions),
      ...cues
    ])
  ];
  const twins = known.flatMap(twinsOf);
  const all = [.../* @__PURE__ */ new Set([...ids2, ...twins, ...[...further, ...alsoKnownAs].map((row) => row.id)])];
  const clean = whole && unexplained === 0 && missing2 === 0;
  const base = verdicts[0];
  const worst = verdicts.find(({ open }) => !open) ?? base;
  const restricted = restrictions.length > 0;
  let status;
  if (ids2.length + further.length > 1 && restricted && base.open && (further.length > 0 || worst.status === "restricted"))
    status = "mixed";
  else if (restricted) status = "restricted";
  else if (!clean) status = "modified";
  else status = worst.status;
  return {
    id: ids2[0],
    ids: all,
    name: nameOf2(known[0]),
    status,
    open: clean && verdicts.every(({ open }) => open),
    restrictions,
    unexplained,
    missing: missing2,
    passages: passages2,
    ...base.open ? { openText: true } : {},
    ...base.basis ? { basis: base.basis } : {}
  };
}
function twinsOf(part) {
  const own = idOf2(part).replace(/-only$/u, "");
  return part.template.ids.map(({ id }) => id).filter((id) => !id.startsWith(own));
}

// src/licenses/addresses.ts
var KNOWN = [
  [/apache\.org\/licenses\/license-2\.0/i, "Apache-2.0"],
  [
    /(?:opensource\.org\/licen[cs]es?|choosealicense\.com\/licenses|spdx\.org\/licenses)\/([\w.+-]+?)(?:\.(?:html|txt|php))?\/?$/i,
    // The OSI's own pages have hyphens in versions: "apache-2-0".
    (match) => match[1].replace(/-(\d)-(\d)$/, "-$1.$2")
  ],
  [/mit-license\.org/i, "MIT"],
  [
    /creativecommons\.org\/licen[cs]es\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)/i,
    (match) => `CC-${match[1].toUpperCase()}-${match[2]}`
  ],
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/i, "CC0-1.0"],
  [/opendatacommons\.org\/licenses\/by\b/i, "ODC-By-1.0"],
  [/opendatacommons\.org\/licenses\/odbl\b/i, "ODbL-1.0"],
  [/opendatacommons\.org\/licenses\/pddl\b/i, "PDDL-1.0"],
  [/gnu\.org\/licenses\/(a?l?gpl)-(\d\.\d)/i, (match) => `${match[1].toUpperCase()}-${match[2]}-only`],
  [/mozilla\.org\/[^\s]{0,20}mpl\/2\.0/i, "MPL-2.0"],
  [
    /cdla\.(?:dev|io)\/(permissive|sharing)-(\d)-(\d)/i,
    (match) => `CDLA-${match[1][0].toUpperCase()}${match[1].slice(1)}-${match[2]}.${match[3]}`
  ],
  [/openmdw\.ai/i, "OpenMDW-1.1"],
  [/(?:facebookresearch|meta-llama)\/llama\/blob\/[^/]+\/license/i, "llama2-community"],
  [/ai\.meta\.com\/(?:llama\/license|resources\/models-and-libraries\/llama-downloads)/i, "llama2-community"],
  [
    /(?:llama\.com|llama\.meta\.com)\/llama(\d)(?:[_.](\d))?\/license/i,
    (match) => `llama${match[1]}${match[2] ? `.${match[2]}` : ""}-community`
  ],
  [
    /meta-llama\/(?:meta-)?llama-(\d(?:\.\d)?)[^/]*\/blob\/[^/]+\/license/i,
    (match) => `llama${match[1]}-community`
  ],
  [/ai\.google\.dev\/gemma\/terms/i, "gemma"],
  [/deepseek-ai\/[\w.-]+\/blob\/[^/]+\/license-model/i, "deepseek-license-1.0"],
  [/mistral\.ai\/licenses\/mnpl/i, "mistral-mnpl-0.1"],
  [/mistral\.ai\/licenses\/mrl/i, "mistral-mrl-0.1"],
  [/databricks\.com\/legal\/open-model-license/i, "databricks-open-model-license"],
  [/stability\.ai\/(?:community-)?license/i, "stability-ai-community"],
  [/nvidia-open-model-license/i, "nvidia-open-model"],
  [/compvis\/stable-diffusion-license/i, "creativeml-openrail-m"],
  [/bigcode-model-license-agreement/i, "bigcode-openrail-m"],
  [/openai\.com\/policies\/(?:row-)?terms-of-use/i, "openai-terms-of-use"]
];
function licenseAtAddress(url) {
  for (const [pattern, id] of KNOWN) {
    const match = pattern.exec(url);
    if (match) return typeof id === "string" ? id : id(match);
  }
  return void 0;
}
function fileOfLink(release, from, url) {
  const bare = decoded(url.split(/[?#]/u)[0]);
  if (!bare) return void 0;
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) {
    const own = /^https?:\/\/(?:www\.)?(?:github\.com|huggingface\.co)\/(?:datasets\/)?[\w.-]+\/([\w.-]+)\/(?:blob|raw|resolve|tree)\/[^/]+\/(.+)$/i.exec(
      bare
    );
    return own && isOwn(release, own[1]) && release.has(own[2]) ? own[2] : void 0;
  }
  const path = joined(bare.startsWith("/") ? "" : from.slice(0, from.lastIndexOf("/") + 1), bare);
  return path && paths(release).has(path) ? path : void 0;
}
function paths(release) {
  let known = PATHS.get(release);
  if (!known) {
    known = new Set(release.files.map((file) => file.path));
    PATHS.set(release, known);
  }
  return known;
}
var PATHS = /* @__PURE__ */ new WeakMap();
function isOwn(release, name) {
  return projectName(release)?.toLowerCase() === name.toLowerCase();
}
function projectName(release) {
  const name = release.about.name ?? release.target.name;
  return name.replace(/[/\\]+$/u, "").split(/[/\\+]/u).at(-1)?.split("@")[0];
}
function joined(folder, path) {
  const parts2 = [];
  for (const part of `${folder}${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts2.push(part);
    else if (parts2.pop() === void 0) return void 0;
  }
  return parts2.join("/");
}
function decoded(url) {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

// src/licenses/text/letters.ts
var OTHERS2 = /[^\u0000-\u007f]/;
function isAscii(text) {
  return !OTHERS2.test(text);
}
function letterRuns(text) {
  return text.match(OTHERS2.test(text) ? new RegExp("\\p{L}+", "gu") : /[a-z]+/gi) ?? [];
}
function nameRuns(text) {
  return text.match(OTHERS2.test(text) ? /[\p{L}\p{N}.+_-]+/gu : /[a-z0-9.+_-]+/gi) ?? [];
}
function isSmall(word) {
  return OTHERS2.test(word) ? new RegExp("^\\p{Ll}+$", "u").test(word) : /^[a-z]+$/.test(word);
}
function startsLarge(word) {
  return OTHERS2.test(word) ? new RegExp("^\\p{Lu}", "u").test(word) : /^[A-Z]/.test(word);
}
function hasLarge(text) {
  return /[A-Z]/.test(text) || OTHERS2.test(text) && new RegExp("\\p{Lu}", "u").test(text);
}

// src/licenses/text/rule-words.ts
var STEMS = `may must shall should can cannot could will would not never no none nor only solely unless except without
  however otherwise provided use user using usage commercial commercially noncommercial non academic educational
  evaluation personal private internal military weapon nuclear surveillance medical evil harm harmful ethic prohibit
  forbid forbidden disallow exclud ban banned deny denied denies restrict limit limited requir agree accept permission
  permit allow purpos comply compliance obey abide revoke revocable terminat expir consent approv authoriz fee fees pay
  paid payment royalt price sell sold sale sales resell lease rent register registration policy policies need ask contact
  request obtain notify report grant right rights oblig condition territory union country countries jurisdiction revenue
  income turnover customer compet host hosted hosting service services saas cloud deploy redistribut distribut sublicens
  transfer publish modif derivativ train training distill improve remove disable circumvent attribut acknowledg display
  belong belongs assign assigned assigns property surrender deliver disclose cite citation mention label watermark
  name naming reserve if unlawful illegal law laws subject terms
  valid until replaced replaces prevail prevails supersede supersedes superseded override overrides amended conflict
  addendum proprietary confidential trial students hobbyists startups governments competitors research teaching
  nicht kein keine keinen keiner nur darf d\xFCrfen muss m\xFCssen verboten kommerziell kommerzielle kommerziellen ne pas
  seulement uniquement interdit interdite doit commerciale prohibido prohibida \xFAnicamente comercial comerciales apenas
  proibido proibida vietato vietata soltanto commerciale niet alleen verboden zonder \u043D\u0435 \u043D\u0435\u043B\u044C\u0437\u044F \u0442\u043E\u043B\u044C\u043A\u043E \u0437\u0430\u043F\u0440\u0435\u0449\u0435\u043D\u043E
  \u0437\u0430\u043F\u0440\u0435\u0449\u0430\u0435\u0442\u0441\u044F \u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0433\u043E \u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u0438\u0445
  \u0438\u0441\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043D\u0438\u0439 ausschlie\xDFlich r\xE9serv\xE9 r\xE9serv\xE9e recherche forskning investigaci\xF3n acad\xE9mica accademico endast tylko
  wy\u0142\u0105cznie pouze sadece yaln\u0131zca hanya ch\u1EC9`;
var OPEN = /^(?:exclud|requir|purpos|terminat|expir|approv|authoriz|royalt|oblig|compet|redistribut|distribut|sublicens|modif|derivativ|attribut|acknowledg|prohibit|disallow|restrict|revoke|ethic)/u;
var EXACT = new Set(STEMS.split(/\s+/));
function isRuleWord(word) {
  return EXACT.has(word) || OPEN.test(word);
}
function mayRule(text, allowed = NONE) {
  for (const word of letterRuns(text.toLowerCase())) if (!allowed.has(word) && isRuleWord(word)) return true;
  return TWO_WORDS.test(text) || !isAscii(text) && UNSPACED.test(text);
}
var TWO_WORDS = /commons\s+clause/i;
var UNSPACED = /[不禁仅僅限须須必勿]|商[业業用]|のみ|許[諾可]|营利|営利|用途|目的|(?:研究|科研|学术|教学|연구)(?!院|所|中心|团队|小组|组|室|소|원|실|팀)|금지|상업|한정|목적|केवल|فقط/u;
var NONE = /* @__PURE__ */ new Set();

// src/licenses/text/holders.ts
var NOTICE = /copyright|copyleft|copr\.|\(c\)|©|&copy;|reserved|rechte|droits|版权/i;
var ANY_NOTICE = new RegExp(NOTICE, "gi");
var NOTICE_START = /^[^a-z0-9©<[{\u0370-\u1fff\u3040-\ud7ff]{0,12}(?:[<[{][^<>[\]{}]{1,90}[>\]}]\s{0,4})?[^a-z0-9©\u0370-\u1fff\u3040-\ud7ff]{0,12}(?:(?:(?:portions|parts|modifications|original code|source code|software|documentation|material|materials|some|all|the following|images|new code)\s{1,3}(?:are\s|is\s|of\s|this\s|software\s|created by\s|by\s)*)?(?:copyright(?![a-z]|\s(?:holders?|owners?|notices?|laws?|licen[cs]es?|statements?|interests?|protection|and|or|in|to|on|of|is|are)\b)|copyleft|copr\.|©|\(c\)|&copy;|版权所有)|all rights? (?:are )?reserved|alle rechte vorbehalten|tous droits réservés)/i;
var BODY = /\b(?:license|licence|licensee|licensed|copy|copies|is|are|was|has|have|be|and you|under|claims?|infringement|waived?|liable|damages|warrant\w*|express|implied|public domain|statement|disclaimer|protected|protection|treaty|treaties|used|apply|applies|this)\b|[\u3002\uff0c\uff1b]/i;
var IN_NAMES = /* @__PURE__ */ new Set([
  "union",
  "services",
  "service",
  "medical",
  "cloud",
  "law",
  "nuclear",
  "training",
  "military",
  "modified",
  "modifications",
  "rights",
  "reserve",
  "research"
]);
var IN_SHORT_NAMES = /* @__PURE__ */ new Set([
  ...IN_NAMES,
  "will",
  "may",
  "grant",
  "price",
  "sell",
  "lease",
  "rent",
  "label",
  "host",
  "report",
  "policy",
  "property",
  "country",
  "customer"
]);
var SHORT_NAME = 6;
var NOTICE_LENGTH = 240;
var NAMES_LENGTH = 1e3;
function copyrightLines(text) {
  const ranges = [];
  let open = false;
  let after = false;
  for (let start = 0; start <= text.length; ) {
    if (!open && !after) {
      start = nextNotice(text, start);
      if (start === -1) break;
    }
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = end - start <= NAMES_LENGTH ? text.slice(start, end) : "";
    if (line && isCopyrightLine(line) && (line.length <= NOTICE_LENGTH || isListOfNames(line))) {
      ranges.push([start, end]);
      open = /(?:,|;|&|\band|\bby|-|–|\bof|\(c\)|©|\d{4})\s*$/i.test(line);
      after = true;
    } else if (line.trim() && (open || after && /^\W{0,8}(?:and|&)\s/u.test(line)) && isContinuation(line)) {
      ranges.push([start, end]);
      open = /(?:,|;|&|\band|\bby|-|\bof)\s*$/i.test(line);
    } else {
      open = false;
      after = false;
    }
    if (newline === -1) break;
    start = newline + 1;
  }
  return ranges;
}
function nextNotice(text, from) {
  ANY_NOTICE.lastIndex = from;
  const match = ANY_NOTICE.exec(text);
  return match ? Math.max(from, text.lastIndexOf("\n", match.index) + 1) : -1;
}
function isCopyrightLine(line) {
  if (!NOTICE.test(line)) return false;
  const notice = NOTICE_START.exec(line);
  return notice !== null && namesOnly(line.slice(notice[0].length));
}
function namesOnly(line) {
  const bare = line.replace(/[\w.+-]{1,64}@[\w.-]{1,64}|https?:\/\/\S{1,200}/gi, " ").replace(/[<[{][^<>[\]{}]{0,60}[>\]}]/gu, " ").replace(/\b(?:name of )?(?:the )?copyright (?:holder|owner)s?\b/gi, " ").replace(/\ball rights? (?:are )?reserved\b/gi, " ").replace(/\b(?:is|are) (?:held|owned) by\b/gi, " ");
  const words2 = letterRuns(bare);
  const isShort = words2.length <= SHORT_NAME && words2.every((word) => startsLarge(word) || LITTLE.has(word));
  return !BODY.test(bare) && readsAsName(nameRuns(bare)) && !mayRule(bare, isShort ? IN_SHORT_NAMES : IN_NAMES);
}
function isListOfNames(line) {
  const names2 = line.replace(NOTICE_START, "").replace(/\(c\)/gi, "").split(/,|\band\b|&/).map(letterRuns);
  return names2.length >= 4 && names2.every((name) => name.length <= 6 && name.every(startsLarge));
}
var LITTLE = new Set(
  `c and of the for its de von van all rights reserved by at in affiliates et al inc ltd individual contributors see file
  details authors other`.split(/\s+/)
);
var OF_HOLDERS = new Set(
  `copyright copyrights holder holders owner owners author contributor developer developers maintainer maintainers
  member members project projects team community company organization organizations organisation organisations
  foundation institute university name names nor or to from as on part parts portions their his her any this software
  present respective below above und och og en i y e \u0438 dos da do del della la le der die des du`.split(/\s+/)
);
var SMALL_WORDS = { allSmall: 3, mixed: 1 };
var VERBS = /* @__PURE__ */ new Set(["is", "are", "was", "were", "be", "been", "has", "have", "had", "does", "do", "did"]);
function readsAsName(words2) {
  if (words2.some((word) => VERBS.has(word))) return false;
  const small = words2.filter((word) => isSmall(word) && !LITTLE.has(word) && !OF_HOLDERS.has(word));
  return small.length <= (words2.some((word) => startsLarge(word) && word !== "The") ? SMALL_WORDS.mixed : SMALL_WORDS.allSmall);
}
function isContinuation(line) {
  const words2 = letterRuns(line);
  if (words2.length === 0) return true;
  if (words2.length > 16 || !namesOnly(line)) return false;
  return words2.every((word) => startsLarge(word) || LITTLE.has(word));
}

// src/licenses/match/tolerance.ts
var SAYS_NOTHING = /* @__PURE__ */ new Set(["the", "a", "an", "of", "that", "this", "http", "https"]);
function saysNothing(word) {
  return SAYS_NOTHING.has(word);
}
function mayBeMissing(word) {
  return SAYS_NOTHING.has(word) || word === "software";
}
var NAME_WORDS = 16;
var IN_NAMES2 = /* @__PURE__ */ new Set([
  "name",
  "union",
  "services",
  "service",
  "law",
  "derivatives",
  "rights",
  "distributor",
  "distributors",
  "distributing",
  "nor",
  "provided",
  "jurisdiction",
  "research"
]);
function namesSomebody({ text, starts, ends }, from, to) {
  if (to - from > NAME_WORDS) return false;
  const name = to > from ? text.slice(starts[from], ends[to - 1]) : "";
  const isAsked = /[<[{]\s*$/u.test(text.slice(Math.max(0, (starts[from] ?? 0) - 3), starts[from]));
  return (isAsked || readsAsName(nameRuns(name))) && !mayRule(name, IN_NAMES2);
}
function sameButForTyping(a, b) {
  if (a.length === 0) return false;
  if (a.join("") === b.join("")) return true;
  return a.length === b.length && a.every((word, index) => word === b[index] || mistyped(word, b[index]));
}
function mistyped(a, b) {
  if (Math.min(a.length, b.length) < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return left.length <= 1 && right.length <= 1 || left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

// src/licenses/harmless.ts
var LEAD_IN = new Set(
  `that these is are was in on to and or by at as it its it's their our we with under below above following follow
  follows see full text copy copies license licenses licensed licensing released release distributed available made
  provided open source software project repository repo code library package file files work version versions terms
  conditions agreement name title statement notice here also found contained included online official website root
  directory folder please refer details information more about find copyright header headers legal document standard
  public general international clause template appendix end start begin begins history english translation original
  translations translated unofficial reference convenience markdown plain spdx identifier identifiers contact email mail
  website homepage author authors contributors contributor maintainer maintainers developed developer developers team
  credits disclaimer free footer navigation www com org github gitlab`.split(/\s+/)
);
var IN_CREDITS = /* @__PURE__ */ new Set([
  "terms",
  "derivative",
  "modified",
  "contact",
  "name",
  "distributed",
  "distribution",
  "subject",
  "service",
  "services",
  "provided",
  "training",
  "attribution",
  "modifications",
  "acknowledgements",
  "acknowledgments"
]);
var SENTENCES = [
  // Who: "Contact: x@y.org", "Developed by: …".
  /^\W{0,6}(?:authors?|contact|contributors?|maintainers?|homepage|web ?site|url|e-?mail|developed by|written by|organi[sz]ation)\s*:[^.;]{0,120}$/i,
  /^\W*for (?:more|further) information,? (?:please )?(?:see|visit|refer to)\b[^.;]{0,80}$/i,
  // Where it comes from.
  /^\W*(?:[\w.()'`/-]+ ){0,3}(?:(?:is|are) (?:an? )?)?(?:based on|forked from|fork of|port of|ported from|adapted from) (?:[^\s.;]|\.(?=[,\w]))+(?: (?:[^\s.;]|\.(?=[,\w]))+){0,7}$/i,
  /^\W*this software consists of voluntary contributions made by many individuals\W*$/i,
  /^\W*for exact contribution history, see the revision history available at\b[^.;]{0,100}$/i,
  /^\W*(?:which (?:has|have)|with|under) the following licen[cs]es?\W*$/i,
  /^\W*for [\w.-]+ software\W*$/i,
  new RegExp("^\\W*For (?:\\p{Lu}[\\w.-]* |\\d[\\d.]* ){1,5}software\\W*$", "u"),
  /^\W*files? from [^.;]{0,120} notices? at the top of each file\W*$/i,
  /^\W*(?:below|following|the following|here) (?:are|is) (?:the |a )?(?:list of )?licen[cs]es?[^.;]{0,80}$/i,
  /^\W*[^.;]{1,80}'s licen[cs]e\W*$/i,
  // That parts are of others, whose terms follow or stand in a file of their own.
  /^\W*(?:some|parts?|portions?) of [^.;]{1,60} (?:is|are) (?:derived|taken|adapted|copied) from others?'? (?:projects?|works?|sources?),? which (?:is|are) subject to the following (?:copyright )?(?:notices?|licen[cs]es?)\W*$/i,
  /^\W*software distributed with [\w. -]{1,40}$/i,
  /^\W*(?:this|the) (?:project|repository|software|product) (?:incorporates|includes|contains) third[- ]party (?:components|code|software|libraries) under (?:multiple|various|several|different|the following) licen[cs]es\W*$/i,
  /^\W*(?:this|the) (?:software|product|project) includes a number of (?:sub)?components with separate copyright notices and licen[cs]e terms\W{1,4}please see the file [\w./-]{1,40}$/i,
  /^\W*(?:MIT|Apache|BSD)(?: [\d.]{1,5}| [23]-clause)?(?: licen[cs]e)? (?:components?|files|parts)$/i,
  // What this file covers, beside others that cover the rest.
  /^\W*this licen[cs]e (?:is for|applies to|covers) (?:all |the )?(?:files?|code|source code|software|contents?)(?: and (?:files?|code|documentation))? (?:in|of) (?:this|the) (?:repository|project|folder|directory|package)\W*$/i
];
var FILE_NOTICE = /^\W*use of this source code is governed by an? (?:(?:new |modified )?BSD|MIT|Apache(?: 2\.0)?)(?:[- ]style)?[\s/*#]{1,6}licen[cs]e[\s/*#]{1,6}that can be found in the licen[cs]e file\W*$/i;
var CREDITS = /^\W*(?:(?:some|most|much|many|all|part|parts|portions?|sections?|files?|pieces)\b[^.;]{0,80}|(?:this|the) (?:project|repository|software|code|library|work|product|package|program|source|files?|model)\b[^.;]{0,60})\b(?:(?:(?:contains?|includes?|bundles?|incorporates?)\b[^.;]{0,40}\b(?:code|sources?|software|files?|works?|portions?|(?:sub)?components?|librar(?:y|ies)|modules?|material|fonts?|implementations?|dependencies))|borrow\w*|(?:is|are|was|were)(?: also| partly| largely| heavily)? (?:adapted|based|derived|taken|copied|ported|inspired|built|from))\b((?:[^.;]|\.(?=[,\w])){0,240})$/i;
var CREDIT_WORDS = 3;
var NAMES_SOMETHING = /\w[/._]\w/;
var WORK_AND_HOLDER = /^\W*((?:[\wÀ-ɏ.'-]+ ){1,5})((?:copyright|\(c\)|©) [^.;]{2,100})$/i;
var LICENSE_OF = /^\W*licen[cs]e (?:for|of) ([^.;]{1,80})$/i;
var KIND_OF_WORK = /\b(?:code|sources?|software|librar(?:y|ies)|files?|docs|documentation|scripts?|tools?|models?|weights|data|datasets?|fonts?|icons?|images?)\W*$/i;
var HEADING_WORDS = 8;
function isTitleWord(word, names2) {
  return names2.has(word) || LEAD_IN.has(word) || saysNothing(word);
}
function isHarmlessSentence(sentence) {
  if (sentence.length < 240 && isCopyrightLine(sentence)) return true;
  if (FILE_NOTICE.test(sentence)) return true;
  const bare = withoutNames(sentence);
  return bare.length < 400 && !mayRule(bare, IN_CREDITS) && (SENTENCES.some((pattern) => pattern.test(bare)) || listsPaths(bare) || creditsSomebody(bare) || namesWork(bare));
}
function isHarmlessPointer(text) {
  return !text.endsWith("\u2026") && !mayRule(withoutNames(text), IN_CREDITS);
}
function listsPaths(sentence) {
  const words2 = sentence.split(/\s+/).filter((word) => !/^[-*•,]?$/.test(word));
  return words2.length > 0 && words2.every((word) => /^[\w.-]+(?:\/[\w.-]+)+\/?,?$/.test(word));
}
function namesWork(sentence) {
  const owned = WORK_AND_HOLDER.exec(sentence);
  if (owned) return !mayRule(owned[1]) && isCopyrightLine(owned[2]);
  const work = LICENSE_OF.exec(sentence)?.[1];
  if (work === void 0) return false;
  return KIND_OF_WORK.test(work) || (hasLarge(work) || NAMES_SOMETHING.test(work)) && readsAsName(nameRuns(work));
}
function creditsSomebody(sentence) {
  const match = CREDITS.exec(sentence);
  const whose = match?.[1] ?? "";
  const says = nameRuns(whose).filter((word) => isSmall(word) && !LEAD_IN.has(word) && !LITTLE2.has(word));
  return (hasLarge(whose) || NAMES_SOMETHING.test(whose)) && says.length <= CREDIT_WORDS;
}
function withoutNames(text) {
  const bare = text.replace(/\(?\bhttps?:\/\/[^\s)]{1,300}\)?/gi, " X");
  return bare.includes(" Research") ? bare.replace(new RegExp("\\b(\\p{Lu}[\\p{L}]+(?: AI)?) Research\\b", "gu"), "$1") : bare;
}
function isHeading(line) {
  const bare = withoutNames(line);
  const words2 = nameRuns(bare);
  const named2 = words2.length <= 2 || words2.every((word) => !isSmall(word) || LITTLE2.has(word));
  return words2.length > 0 && words2.length <= HEADING_WORDS && named2 && !/[.!。]\s*$/u.test(bare) && !mayRule(bare);
}
var LITTLE2 = /* @__PURE__ */ new Set(["a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]);

// src/licenses/text/blanks.ts
var TAG = /<[/!?]?(?:doctype|xml|a|address|article|b|blockquote|body|br|center|code|div|em|font|footer|h[1-6]|head|header|hr|html|i|img|li|link|main|meta|nav|ol|p|pre|section|script|small|span|strong|style|sub|sup|table|tbody|td|th|title|tr|tt|u|ul)(?:\s[^<>]{0,400})?[/?]?>/iy;
var ADDRESS2 = /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"'`)\]}\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]+/iy;
var BARE_ADDRESS = /(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12}\/[^\s<>"'`)\]}\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]*/iy;
var MAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/iy;
var ENTITY = /&(?:[a-z]{2,8}|#\d{1,5}|#x[0-9a-f]{1,4});/iy;
function skipMarkup(text, at) {
  const code = text.charCodeAt(at);
  if (code === 38) return endOf(ENTITY, text, at);
  return code === 60 ? endOf(TAG, text, at) : at;
}
function skipAddress(text, at) {
  const pair = (text.charCodeAt(at) | 32) << 8 | (text.charCodeAt(at + 1) | 32);
  if (pair === 26740 || pair === 26228 || pair === 30583 || pair === 28001 && text[at + 6] === ":") {
    const end = endOf(ADDRESS2, text, at);
    if (end > at) return end;
  }
  return at;
}
function skipBareAddress(text, at, wordEnd2) {
  return text[wordEnd2] === "." && text[wordEnd2 + 1] !== " " ? endOf(BARE_ADDRESS, text, at) : at;
}
function skipMail(text, at, wordEnd2) {
  let end = wordEnd2;
  while (end - at < 64 && /[\w.%+-]/u.test(text[end] ?? " ")) end += 1;
  return text[end] === "@" ? endOf(MAIL, text, at) : at;
}
function endOf(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
function unseen(text) {
  const ranges = [];
  let start = -1;
  if (/<(?:style|script)\b/i.test(text)) {
    for (const { 0: tag, index } of text.matchAll(/<\/?(?:style|script)\b/gi)) {
      if (tag[1] !== "/") start = start === -1 ? index : start;
      else if (start !== -1) {
        ranges.push([start, index]);
        start = -1;
      }
    }
  }
  if (text.includes("]:")) {
    for (const match of text.matchAll(LINK_DEFINITION))
      ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}
var LINK_DEFINITION = /^[ \t]{0,3}\[[^\]\n]{1,80}\]:[ \t]*(?:https?:|\.|\/|#|mailto:)\S{0,300}[ \t]*$/gmu;

// src/licenses/text/equivalents.ts
var PAIRS = `acknowledgement acknowledgment
acknowledgements acknowledgments
analogue analog
analyse analyze
artefact artifact
artefacts artifacts
authorisation authorization
authorised authorized
calibre caliber
cancelled canceled
capitalisations capitalizations
catalogue catalog
categorise categorize
centre center
emphasised emphasized
favour favor
favourite favorite
fulfil fulfill
fulfilment fulfillment
initialise initialize
judgement judgment
labelling labeling
labour labor
licence license
licenced licensed
licences licenses
licencing licensing
maximise maximize
modelled modeled
modelling modeling
offence offense
optimise optimize
organisation organization
organisations organizations
organise organize
owner holder
owners holders
practise practice
programme program
realise realize
recognise recognize
signalling signaling
utilisation utilization
whilst while
wilful willful`;
var EQUIVALENTS = new Map(PAIRS.split("\n").map((pair) => pair.split(" ")));
var OTHER_SPELLINGS = [...EQUIVALENTS.keys()];
function canonical(word) {
  return EQUIVALENTS.get(word) ?? word;
}

// src/licenses/text/words.ts
var UNKNOWN = -1;
var JOINS = ".@_%+-";
var ADDRESSES = "hfwm";
var PLAIN = /^[a-z0-9]+$/u;
var WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
var UNSPACED2 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
var COUNTER = /^(?:\d+|[a-z]|[ivx]{1,5})$/u;
var IS = { word: 1, digit: 2, roman: 4, join: 8, address: 16 };
var KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return (PLAIN.test(small) ? IS.word : 0) | (/\d/u.test(small) ? IS.digit : 0) | (/[ivx]/u.test(small) ? IS.roman : 0) | (JOINS.includes(small) ? IS.join : 0) | (ADDRESSES.includes(small) ? IS.address : 0);
});
function wordsOf3(text, lexicon) {
  let ids2 = new Int32Array((text.length >> 2) + 16);
  let starts = new Int32Array(ids2.length);
  let ends = new Int32Array(ids2.length);
  let count = 0;
  const push = (id, start, end) => {
    if (count === ids2.length) [ids2, starts, ends] = [grown(ids2), grown(starts), grown(ends)];
    ids2[count] = id;
    starts[count] = start;
    ends[count] = end;
    count += 1;
  };
  const skipped = [...copyrightLines(text), ...unseen(text)].sort((a, b) => a[0] - b[0]);
  let nextSkipped = 0;
  let skipFrom = skipped[0]?.[0] ?? Infinity;
  for (let at = 0; at < text.length; ) {
    if (at >= skipFrom) {
      at = Math.max(at, skipped[nextSkipped][1]);
      nextSkipped += 1;
      skipFrom = skipped[nextSkipped]?.[0] ?? Infinity;
      continue;
    }
    const code = text.charCodeAt(at);
    const kind = code < 128 ? KINDS[code] : 0;
    if ((kind & IS.word) === 0) {
      if (code === 60 || code === 38) at = Math.max(at + 1, skipMarkup(text, at));
      else if (code >= 128 && isWord(text, at, code)) at = other(at);
      else {
        if (code === 57344) push(lexicon.idOf(text, at, at + 1, 0), at, at + 1);
        at += 1;
      }
      continue;
    }
    if (kind & IS.address) {
      const address = skipAddress(text, at);
      if (address > at) {
        at = address;
        continue;
      }
    }
    let common = IS.word | IS.digit | IS.roman;
    let letters = 0;
    let hash2 = 0;
    let end = at;
    let next = code;
    do {
      const is = next < 128 ? KINDS[next] : 0;
      if (is & IS.word) {
        common &= is;
        letters += 1;
        hash2 = Math.imul(hash2 ^ (next | 32), 16777619);
      } else if (next !== 39 || !isWord(text, end + 1, text.charCodeAt(end + 1))) break;
      end += 1;
      next = text.charCodeAt(end);
    } while (end < text.length);
    if (next === 8217 || next >= 128 && isWord(text, end, next) && !isUnspaced(text, end)) {
      at = other(at);
      continue;
    }
    if (next < 128 && KINDS[next] & IS.join) {
      const mail = Math.max(skipMail(text, at, end), skipBareAddress(text, at, end));
      if (mail > at) {
        at = mail;
        continue;
      }
    }
    const counts = letters === 1 || common & IS.digit || common & IS.roman && letters <= 5;
    if (!counts) push(lexicon.idOf(text, at, end, hash2 || 1), at, end);
    at = end;
  }
  return {
    text,
    ids: ids2.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count)
  };
  function other(at) {
    const end = wordEnd(text, at);
    const join = text.charCodeAt(end);
    if (join < 128 && KINDS[join] & IS.join) {
      const mail = Math.max(skipMail(text, at, end), skipBareAddress(text, at, end));
      if (mail > at) return mail;
    }
    if (!COUNTER.test(normalized(text, at, end))) push(lexicon.idOf(text, at, end, 0), at, end);
    return end;
  }
}
function plainHash(word) {
  let hash2 = 0;
  for (let at = 0; at < word.length; at += 1) hash2 = Math.imul(hash2 ^ word.charCodeAt(at), 16777619);
  return hash2 || 1;
}
function grown(numbers) {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
function normalized(text, start, end) {
  const raw = text.slice(start, end).toLowerCase();
  return canonical(
    PLAIN.test(raw) ? raw : raw.normalize("NFKC").toLowerCase().replace(/['’‘ʼ]/gu, "")
  );
}
function wordEnd(text, start) {
  const first = text.codePointAt(start) ?? 0;
  const width = first > 65535 ? 2 : 1;
  if (first > 11903 && UNSPACED2.test(String.fromCodePoint(first))) return start + width;
  let at = start + width;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isUnspaced(text, at)) break;
    if (isWord(text, at, code)) at += code >= 55296 && code < 56320 ? 2 : 1;
    else if ((code === 39 || code === 8217) && isWord(text, at + 1, text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  return at;
}
function isUnspaced(text, at) {
  return text.charCodeAt(at) > 11903 && UNSPACED2.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
function isWord(text, at, code) {
  if (code < 128) return (KINDS[code] & IS.word) !== 0;
  if (code >= 8208 && code <= 8231) return false;
  return code >= 128 && WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

// src/licenses/translation.ts
var SAYS_SO = /translat|翻译|翻譯|译文|譯文|译本|中文|汉语|漢語|日本語|和訳|訳|한국어|번역|перевод|русск|ترجمة|العربية/i;
var LIMITS = [
  /非商业|非商用|商业(?:用途|目的|使用|性使用|化)|商用|营利|盈利|牟利/,
  /(?:仅|只)(?:供|限|能|可|允许|用)[^。；\n]{0,16}(?:研究|学术|教育|教学|学习|个人|评估|测试|非)|(?:研究|学术|教育|个人|内部)(?:目的|用途|使用)/,
  /不得(?:将[^。]{0,20})?(?:用于|使用|用作|从事|向|在[^。]{0,12}(?:使用|部署))|不可(?:用于|使用)|禁止|严禁|不允许|不准|严格限制/,
  /军事|武器|核(?:武|能|设施)|监控|违法|非法|国家安全|欧盟|境内|境外|美国|地区(?:以外|之外)/,
  /月活|日活|活跃用户|用户数|年收入|营收|收入超过|百万|千万|亿/,
  /登记|注册|申请(?!专利)|授权书|书面(?:许可|授权|批准)|另行(?:授权|许可|签)|联系我们|商务合作|费用?支付|付费|缴纳/,
  /训练(?:其他|其它|任何)|改进(?:其他|其它|任何)|竞争/,
  /商用利用|非営利|商業|研究目的|禁止|禁じ|のみ(?:に|を)?(?:使用|利用)|してはなりません|상업|비영리|금지|연구|목적으로만|некоммерч|коммерческ|запрещ|только для/i
];
var LATIN_RUN = 5;
var UNSPACED3 = { least: 0.7, most: 3 };
var SPACED = { least: 0.4, most: 1.6 };
function translationAfter(words2, parts2, explained, lines) {
  const original = parts2.at(-1);
  if (parts2.length !== 1 || !original || original.missing.length > 0) return void 0;
  const last = original.explained.at(-1);
  const from = explained.indexOf(0, last + 1);
  if (from === -1 || explained.indexOf(0) !== from) return void 0;
  const line = lines.of(words2.starts[from]);
  const text = words2.text.slice(lines.start(line));
  const heading = text.slice(0, lines.end(line) - lines.start(line));
  const ids2 = original.template.ids.map(({ id }) => id.replace(/-(?:only|or-later)$|\+$/, ""));
  const names2 = namesIn2(heading).some(({ id }) => ids2.includes(id.replace(/-(?:only|or-later)$/, "")));
  if (heading.length > 120 || !(names2 || SAYS_SO.test(heading))) return void 0;
  if (!inOtherScript(words2, from)) return void 0;
  if (!fits(words2, from, original) || !sameSections(words2.text.slice(0, lines.start(line)), text))
    return void 0;
  const plain = text.replace(/\s+/g, "");
  if (LIMITS.some((limit) => limit.test(plain) || limit.test(text))) return void 0;
  return { from, line, endLine: lines.of(words2.ends.at(-1) - 1) };
}
function inOtherScript(words2, from) {
  let run = 0;
  let latin = 0;
  for (let at = from; at < words2.ids.length; at += 1) {
    const own = words2.text.charCodeAt(words2.starts[at]) < 880;
    run = own ? run + 1 : 0;
    if (run > LATIN_RUN) return false;
    if (!own) continue;
    latin += 1;
    if (mayRule(words2.text.slice(words2.starts[at], words2.ends[at]), IN_HEADINGS)) return false;
  }
  return latin * 10 <= words2.ids.length - from;
}
var IN_HEADINGS = /* @__PURE__ */ new Set(["terms"]);
function fits(words2, from, original) {
  const count = words2.ids.length - from;
  let single = 0;
  for (let at = from; at < words2.ids.length; at += 1)
    if (words2.ends[at] - words2.starts[at] <= 2) single += 1;
  const { least, most } = single * 2 > count ? UNSPACED3 : SPACED;
  const ratio = count / original.template.required;
  return ratio >= least && ratio <= most;
}
function sameSections(original, translation) {
  const sections2 = (text) => new Set([...text.matchAll(/^\s*(\d{1,2})[.．、)\s]/gm)].map(([, number]) => number)).size;
  return sections2(original) === sections2(translation);
}

// src/licenses/leftover.ts
function wordsIn(of) {
  return of.reduce((sum, passage) => sum + passage.words, 0);
}
function leftover(words2, parts2, explained) {
  if (!explained.includes(0)) return { passages: [] };
  const lines = new Lines(words2.text);
  if (parts2.length > 0) {
    const names2 = nameWords(parts2);
    clear(
      words2,
      explained,
      (from2) => lines.end(lines.of(from2)),
      (left, from2, end) => left.every(
        (word) => isTitleWord(normalized(words2.text, words2.starts[word], words2.ends[word]), names2)
      ) || isHeadingOf(words2, parts2, lines.start(lines.of(from2)), end, left)
    );
    clear(
      words2,
      explained,
      (from2) => sentenceEnd(words2.text, from2),
      (_, from2, end) => isHarmlessSentence(
        words2.text.slice(from2, end).replace(/\s+/gu, " ").trim().replace(/[.:]+$/u, "")
      )
    );
  }
  const translated = translationAfter(words2, parts2, explained, lines);
  if (!translated) return { passages: passages(words2, lines, explained) };
  const { from, line, endLine } = translated;
  explained.fill(1, from);
  return { passages: [], translation: { line, endLine } };
}
function clear(words2, explained, endOf2, harmless) {
  for (let at = 0; at < explained.length; at += 1) {
    if (explained[at]) continue;
    const from = words2.starts[at];
    const limit = endOf2(from);
    const left = [];
    let next = at;
    for (; next < explained.length && words2.starts[next] < limit; next += 1)
      if (!explained[next]) left.push(next);
    if (harmless(left, from, limit)) for (const word of left) explained[word] = 1;
    at = Math.max(at, next - 1);
  }
}
function isHeadingOf(words2, parts2, start, end, left) {
  if (!isHeading(words2.text.slice(start, end))) return false;
  const last = left.at(-1);
  return parts2.some(({ from }) => from > last && from - last <= 40);
}
var SENTENCE = 600;
function sentenceEnd(text, from) {
  const ahead = text.slice(from, from + SENTENCE);
  const match = /[.:!?。](?=\s)|\r?\n[ \t]*\r?\n/u.exec(ahead);
  return from + (match ? match.index + 1 : ahead.length);
}
var ALSO_CALLED = {
  "BSD-3-Clause": ["modified"],
  MIT: ["expat"],
  "CC-BY-SA-3.0": ["sharealike"],
  "CC-BY-SA-4.0": ["sharealike"],
  "CC-BY-NC-SA-4.0": ["sharealike"]
};
function nameWords(parts2) {
  const names2 = /* @__PURE__ */ new Set();
  for (const { template } of parts2) {
    for (const { id, name } of template.ids) {
      for (const word of letterRuns(`${id} ${name}`.toLowerCase())) names2.add(word);
    }
  }
  for (const word of [
    "only",
    "not",
    "no",
    "non",
    "noncommercial",
    "modified",
    "commercial",
    "restricted",
    "without"
  ]) {
    names2.delete(word);
  }
  for (const { template } of parts2) {
    for (const { id } of template.ids) for (const word of ALSO_CALLED[id] ?? []) names2.add(word);
  }
  return names2;
}
var QUOTED2 = 400;
var BETWEEN2 = 3;
function passages(words2, lines, explained) {
  const result = [];
  for (let at = 0; at < explained.length; ) {
    if (explained[at]) {
      at += 1;
      continue;
    }
    const start = words2.starts[at];
    let last = at;
    let quoted = start;
    let count = 0;
    for (; at < explained.length && at - last - 1 <= BETWEEN2; at += 1) {
      if (explained[at]) continue;
      last = at;
      count += 1;
      if (words2.ends[at] - start <= QUOTED2) quoted = words2.ends[at];
    }
    const quote = words2.text.slice(start, quoted).replace(/\s+/gu, " ");
    result.push({
      line: lines.of(start),
      endLine: lines.of(words2.ends[last] - 1),
      quote: quoted < words2.ends[last] ? `${quote} \u2026`.trim() : quote,
      words: count
    });
  }
  return result;
}

// src/licenses/judge/unknown.ts
var POINTER_WORDS = 150;
function ofUnknown(unknown) {
  return ofPolicy(unknown) ?? ofPointer(unknown) ?? ofProse(unknown) ?? ofOwnTerms(unknown);
}
function ofPolicy({ text, passages: passages2 }) {
  if (!POLICY_TITLE.test(plainText(text).slice(0, TITLE_LENGTH))) return void 0;
  return {
    id: "use-policy",
    ids: ["use-policy"],
    name: "a policy of use",
    status: "restricted",
    open: false,
    restrictions: ["use-policy"],
    unexplained: wordsIn(passages2),
    missing: 0,
    passages: [],
    policy: true
  };
}
function ofPointer({ text, parts: parts2, passages: passages2, count }) {
  const notice = parts2.find(({ template }) => template.role === "notice");
  const short = count <= POINTER_WORDS;
  const addresses = short ? (text.slice(0, 4e3).match(/https?:\/\/[^\s)>\]]+/gu) ?? []).map(licenseAtAddress) : [];
  const linked = addresses.filter((id) => id !== void 0).map((id) => licenseOfId(id) ?? id);
  const named2 = [
    .../* @__PURE__ */ new Set([
      ...notice ? [idOf2(notice)] : [],
      ...short ? namesIn2(text).map(({ id }) => id) : [],
      ...linked
    ])
  ];
  const mentions = short && count > 0 && /https?:\/\/|\blicen[cs]e/i.test(text);
  if (named2.length === 0 && !mentions) return void 0;
  const restrictions = [.../* @__PURE__ */ new Set([...named2.flatMap(restrictionsOfId), ...limitsBeside(passages2)])];
  const only = passages2.every(({ quote }) => isHarmlessPointer(quote));
  return {
    ...pointerTo(named2.length > 0 ? named2 : ["unknown"], restrictions),
    // A name is as open as what it names, where nothing else is said.
    open: only && restrictions.length === 0 && named2.length > 0 && named2.every((one) => openness(one).open)
  };
}
function ofProse({ text }) {
  const spoken = namesIn2(text).map(({ id }) => id).filter((id) => restrictionsOfId(id).length > 0);
  return spoken.length > 0 ? pointerTo([...new Set(spoken)], restrictionsOfId(spoken[0])) : void 0;
}
function ofOwnTerms({ text, passages: passages2, count }) {
  const restrictions = restrictionKinds(text);
  return {
    id: "unknown",
    ids: ["unknown"],
    name: "an unknown text",
    status: restrictions.length > 0 && count > POINTER_WORDS ? "restricted" : "unknown",
    open: false,
    restrictions,
    unexplained: wordsIn(passages2),
    missing: 0,
    passages: passages2
  };
}
function pointerTo(ids2, restrictions) {
  const id = ids2[0];
  return {
    id,
    ids: ids2,
    name: nameOfId(id),
    status: "pointer",
    open: false,
    restrictions,
    unexplained: 0,
    missing: 0,
    passages: []
  };
}
function limitsBeside(passages2) {
  return restrictionKinds(passages2.map(({ quote }) => quote).join(" . ")).filter(
    (kind) => /^(?:non-commercial|research-only|scale-cap|no-redistribution|no-derivatives)/.test(kind)
  );
}

// src/licenses/hash.ts
var ANCHOR = 5;
function hash(ids2, at) {
  let value = 0;
  for (let step = 0; step < ANCHOR; step += 1) {
    value = Math.imul(value ^ ids2[at + step], 2654435761);
    value ^= value >>> 15;
  }
  return value >>> 0;
}
var BUCKETS = 16383;

// src/licenses/texts-file.ts
const { readFileSync } = process.getBuiltinModule("node:fs");
var SECTIONS = [
  ["starts", 4],
  ["detailStarts", 4],
  ["pieceStarts", 4],
  ["hashes", 4],
  ["characters", 2],
  ["slots", 2],
  ["spellings", 2],
  ["details", 2],
  ["pieces", 2],
  ["requiredAnchors", 2],
  ["buckets", 2],
  ["owners", 2],
  ["places", 2],
  ["version", 1],
  ["index", 1]
];
function readTexts(file = new URL("./generated/spdx-texts.bin", import.meta.url)) {
  const { buffer, byteOffset } = aligned(readFileSync(file));
  const lengths = new Uint32Array(buffer, byteOffset, SECTIONS.length);
  let at = byteOffset + lengths.byteLength;
  const texts = {};
  for (const [index, [name, width]] of SECTIONS.entries()) {
    const length = lengths[index];
    const Numbers = width === 4 ? Uint32Array : width === 2 ? Uint16Array : Uint8Array;
    texts[name] = new Numbers(buffer, at, length);
    at += length * width;
  }
  return texts;
}
function aligned(bytes) {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

// src/licenses/word-table.ts
var SLOTS = 1 << 14;
var WordTable = class {
  characters;
  starts;
  slots;
  spellings;
  /** The first id that is another spelling of a word. */
  firstSpelling;
  /** Words that were asked for as strings. */
  made = [];
  constructor({
    characters,
    starts,
    slots,
    spellings
  }) {
    this.characters = characters;
    this.starts = starts;
    this.slots = slots;
    this.spellings = spellings;
    this.firstSpelling = starts.length - 1 - spellings.length;
  }
  /** Id of the word that stands in `text` there, or UNKNOWN; `hash` as `wordsOf` gives it, 0 for a word of other letters. */
  idOf(text, start, end, hash2) {
    if (hash2 === 0) {
      const word = normalized(text, start, end);
      return this.find(word, 0, word.length, plainHash(word));
    }
    return this.find(text, start, end, hash2);
  }
  at(id) {
    if (id === 0) return "";
    let word = this.made[id];
    if (word === void 0) {
      word = String.fromCharCode(...this.characters.subarray(this.starts[id], this.starts[id + 1]));
      this.made[id] = word;
    }
    return word;
  }
  find(text, start, end, hash2) {
    const { starts, slots } = this;
    for (let slot = slotOf(hash2); slots[slot] !== 0; slot = slot + 1 & SLOTS - 1) {
      const id = slots[slot];
      if (this.equal(starts[id], starts[id + 1], text, start, end))
        return id < this.firstSpelling ? id : this.spellings[id - this.firstSpelling];
    }
    return UNKNOWN;
  }
  /** Whether the word between both offsets of `characters` is that of the text, whatever its case and apostrophes. */
  equal(from, to, text, start, end) {
    const { characters } = this;
    let own = from;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 39) continue;
      const small = code >= 65 && code <= 90 ? code | 32 : code;
      if (own === to || characters[own] !== small) return false;
      own += 1;
    }
    return own === to;
  }
};
function slotOf(hash2) {
  return (hash2 ^ hash2 >>> 15) & SLOTS - 1;
}

// src/licenses/library.ts
var HEAD2 = 4;
var Library = class {
  file = readTexts();
  words = new WordTable(this.file);
  names = utf8(this.file.index).split("\n");
  texts = [];
  templates = [];
  get version() {
    return utf8(this.file.version);
  }
  get size() {
    return this.names.length;
  }
  idOf(text, start, end, plain) {
    return this.words.idOf(text, start, end, plain);
  }
  wordOf(id) {
    return this.words.at(id);
  }
  template(index) {
    let template = this.templates[index];
    if (!template) {
      const { details } = this.file;
      const at = this.file.detailStarts[index];
      const length = details[at];
      const optional = new Uint8Array(length);
      let required = length;
      for (let pair = 0; pair < details[at + 2]; pair += 1) {
        const start = details[at + HEAD2 + 2 * pair];
        const count = details[at + HEAD2 + 1 + 2 * pair];
        optional.fill(1, start, start + count);
        required -= count;
      }
      const [role, ...ids2] = this.names[index].split("	");
      const text = () => this.text(index);
      template = {
        index,
        length,
        get words() {
          return text();
        },
        role: role || "license",
        ids: ids2.map((entry) => {
          const bar = entry.indexOf("|");
          return { id: entry.slice(1, bar), name: entry.slice(bar + 1), osiApproved: entry[0] === "+" };
        }),
        optional,
        required,
        anchors: details[at + 3],
        requiredAnchors: this.requiredAnchors(index)
      };
      this.templates[index] = template;
    }
    return template;
  }
  /** Anchors of a template that are not in optional words, at least one; known without decoding its text. */
  requiredAnchors(index) {
    return this.file.requiredAnchors[index];
  }
  /** Calls `hit` for each anchor that has the hash of the words of `ids` from `at`, with its template and place. */
  anchorsAt(ids2, at, hit) {
    const { buckets, hashes, owners, places } = this.file;
    const value = hash(ids2, at);
    const end = buckets[(value & BUCKETS) + 1];
    for (let entry = buckets[value & BUCKETS]; entry < end; entry += 1) {
      if (hashes[entry] === value) hit(owners[entry], places[entry]);
    }
  }
  /** Undoes `compress` of scripts/generate/licenses.mjs: repetitions only refer to templates before this one. */
  text(index) {
    let text = this.texts[index];
    if (!text) {
      const { details, detailStarts, pieces, pieceStarts } = this.file;
      text = new Uint16Array(details[detailStarts[index]]);
      const end = pieceStarts[index + 1];
      for (let from = pieceStarts[index], at = 0; from < end; ) {
        const length = pieces[from] & 32767;
        if (pieces[from] === length) {
          text.set(pieces.subarray(from + 1, from + 1 + length), at);
          from += 1 + length;
        } else {
          const start = pieces[from + 2];
          text.set(this.text(pieces[from + 1]).subarray(start, start + length), at);
          from += 3;
        }
        at += length;
      }
      this.texts[index] = text;
    }
    return text;
  }
};
var library;
function loadLibrary() {
  library ??= new Library();
  return library;
}
function utf8(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}

// src/licenses/match/gap.ts
var CELLS = 1 << 19;
var BLANK = 0;
var SAME = 32;
var MOVE = { skipWord: 1, skipPlace: 2, same: 3, fill: 4 };
function fillGap(gap, stretch) {
  const { words: words2, template, budget } = gap;
  const { word, place } = stretch;
  let { wordEnd: wordEnd2 } = stretch;
  const height = stretch.placeEnd - place;
  if (height === 0) return;
  const start = stretch.open === "start" ? word : Math.min(word, wordEnd2);
  wordEnd2 = Math.min(wordEnd2, start + Math.max(4 * height + 200, 400));
  const width = wordEnd2 - word;
  const matched = new Int32Array(height).fill(-1);
  const filled = [];
  if (width > 0 && (width + 1) * (height + 1) <= Math.min(CELLS, budget.cells)) {
    budget.cells -= (width + 1) * (height + 1);
    compare(
      words2.ids.subarray(word, wordEnd2),
      template.words.subarray(place, stretch.placeEnd),
      matched,
      filled
    );
    if (stretch.open) dropStrays(matched, width, stretch.open);
  }
  collect(gap, stretch, wordEnd2, matched, filled);
}
function compare(ids2, own, matched, filled) {
  const columns = own.length + 1;
  const moves = new Uint8Array((ids2.length + 1) * columns);
  let above = new Int32Array(columns);
  let row = new Int32Array(columns);
  for (let place = 1; place < columns; place += 1) moves[place] = MOVE.skipPlace;
  for (let word = 1; word <= ids2.length; word += 1) {
    row[0] = 0;
    moves[word * columns] = MOVE.skipWord;
    const id = ids2[word - 1];
    for (let place = 1; place < columns; place += 1) {
      const blank = own[place - 1] === BLANK;
      let best = above[place] + (blank ? 1 : 0);
      let move = blank ? MOVE.fill : MOVE.skipWord;
      if (row[place - 1] >= best) {
        best = row[place - 1];
        move = MOVE.skipPlace;
      }
      if (own[place - 1] === id && above[place - 1] + SAME > best) {
        best = above[place - 1] + SAME;
        move = MOVE.same;
      }
      row[place] = best;
      moves[word * columns + place] = move;
    }
    [above, row] = [row, above];
  }
  let fillEnd = -1;
  for (let word = ids2.length, place = own.length; word > 0 || place > 0; ) {
    const move = moves[word * columns + place];
    if (move === MOVE.fill) {
      if (fillEnd === -1) fillEnd = word;
      word -= 1;
      continue;
    }
    if (fillEnd !== -1) {
      filled.push([word, fillEnd]);
      fillEnd = -1;
    }
    if (move === MOVE.same) {
      word -= 1;
      place -= 1;
      matched[place] = word;
    } else if (move === MOVE.skipPlace) place -= 1;
    else word -= 1;
  }
  if (fillEnd !== -1) filled.push([0, fillEnd]);
}
function dropStrays(matched, width, open) {
  const places = Array.from(matched.keys()).filter((place) => matched[place] !== -1);
  if (open === "start") places.reverse();
  let near = open === "start" ? width : -1;
  let dense = 0;
  for (const [index, place] of places.entries()) {
    const distance = Math.abs(matched[place] - near) - 1;
    const next = places[index + 1];
    const alone = next === void 0 || Math.abs(matched[next] - matched[place]) > 1;
    if (distance > 12 || distance > 2 && alone && dense < 3) {
      if (isRun(matched, places.slice(index))) break;
      for (const stray of places.slice(index)) matched[stray] = -1;
      return;
    }
    dense = distance === 0 ? dense + 1 : 0;
    near = matched[place];
  }
}
function isRun(matched, places) {
  if (places.length < 10) return false;
  const span = Math.abs(matched[places.at(-1)] - matched[places[0]]) + 1;
  return places.length / span > 0.6;
}
function collect(gap, { word, place, placeEnd }, wordEnd2, matched, filled) {
  const { words: words2, template, wordOf } = gap;
  const textOf = (index) => normalized(words2.text, words2.starts[index], words2.ends[index]);
  const taken = new Uint8Array(wordEnd2 - word);
  for (const [from, to] of filled) {
    if (!namesSomebody(words2, word + from, word + to)) continue;
    for (let at = from; at < to; at += 1) {
      taken[at] = 1;
      gap.explained.push(word + at);
    }
  }
  let nextWord = 0;
  for (let at = 0; at < placeEnd - place; ) {
    if (matched[at] !== -1) {
      gap.explained.push(word + matched[at]);
      nextWord = matched[at] + 1;
      at += 1;
      continue;
    }
    let end = at;
    while (end < placeEnd - place && matched[end] === -1) end += 1;
    const wordLimit = end < placeEnd - place ? matched[end] : wordEnd2 - word;
    const lost = Array.from({ length: end - at }, (_, step) => place + at + step).filter(
      (index) => template.words[index] !== BLANK
    );
    const left = Array.from(
      { length: Math.max(0, wordLimit - nextWord) },
      (_, step) => word + nextWord + step
    ).filter((index) => taken[index - word] === 0);
    if (lost.length > 0 && sameButForTyping(
      left.map(textOf),
      lost.map((index) => wordOf(template.words[index]))
    )) {
      gap.explained.push(...left);
    } else {
      for (const index of lost) {
        if (template.optional[index] === 0 && !mayBeMissing(wordOf(template.words[index])))
          gap.missing.push(index);
      }
    }
    at = end;
  }
}

// src/licenses/match/align.ts
function align(words2, occurrence, free, wordOf, budget) {
  const { template } = occurrence;
  const blocks = equalRuns(words2.ids, occurrence, free);
  const gap = { words: words2, template, wordOf, budget, explained: [], missing: [] };
  let word = 0;
  let place = 0;
  for (const [index, block] of blocks.entries()) {
    if (index === 0) {
      word = outward(block.word, -1, Math.ceil(1.3 * block.place) + 20, words2.ids.length, free);
      fillGap(gap, { word, wordEnd: block.word, place: 0, placeEnd: block.place, open: "start" });
    } else fillGap(gap, { word, wordEnd: block.word, place, placeEnd: block.place });
    for (let step = 0; step < block.length; step += 1) gap.explained.push(block.word + step);
    word = block.word + block.length;
    place = block.place + block.length;
  }
  const rest = template.words.length - place;
  const wordEnd2 = outward(word, 1, Math.ceil(1.3 * rest) + 20, words2.ids.length, free);
  fillGap(gap, { word, wordEnd: wordEnd2, place, placeEnd: template.words.length, open: "end" });
  const explained = Int32Array.from(gap.explained).sort();
  const from = explained[0] ?? word;
  const to = (explained.at(-1) ?? from) + 1;
  const inside = to - from - explained.length;
  return {
    template,
    from,
    to,
    explained,
    missing: gap.missing,
    value: explained.length - gap.missing.length - inside
  };
}
function better(a, b) {
  if (isWhole2(a) && !isWhole2(b) && a.explained.length >= b.explained.length) return true;
  if (isWhole2(b) && !isWhole2(a) && b.explained.length >= a.explained.length) return false;
  if (a.value !== b.value) return a.value > b.value;
  const rank2 = ({ template }) => (template.role === "license" ? 0 : 4) + (template.ids.some(({ osiApproved }) => osiApproved) ? 0 : 2) + (template.ids[0].id.endsWith("+") ? 1 : 0);
  if (rank2(a) !== rank2(b)) return rank2(a) < rank2(b);
  return a.template.length < b.template.length;
}
function isWhole2({ missing: missing2 }) {
  return missing2.length === 0;
}
function equalRuns(ids2, { template, anchors }, free) {
  const own = template.words;
  const blocks = [];
  let wordFrom = 0;
  let placeFrom = 0;
  for (const [anchorWord, anchorPlace] of anchors) {
    if (anchorWord < wordFrom || anchorPlace < placeFrom) continue;
    let word = anchorWord;
    let place = anchorPlace;
    while (word > wordFrom && place > placeFrom && ids2[word - 1] === own[place - 1] && free(word - 1)) {
      word -= 1;
      place -= 1;
    }
    let length = anchorWord - word;
    while (place + length < own.length && ids2[word + length] === own[place + length] && free(word + length)) {
      length += 1;
    }
    if (length === 0) continue;
    blocks.push({ word, place, length });
    wordFrom = word + length;
    placeFrom = place + length;
  }
  return blocks;
}
function outward(word, direction, steps, count, free) {
  let at = word;
  for (let step = 0; step < steps; step += 1) {
    const next = direction === 1 ? at : at - 1;
    if (next < 0 || next >= count || !free(next)) break;
    at += direction;
  }
  return at;
}

// src/licenses/match/occurrences.ts
var HITS = 1e5;
var LOOK_BACK = 24;
var SHARE = 0.25;
function findHits({ ids: ids2 }, library2) {
  const hits = /* @__PURE__ */ new Map();
  let known = 0;
  let count = 0;
  for (let at = 0; at < ids2.length; at += 1) {
    if (count >= HITS) break;
    known = ids2[at] === UNKNOWN ? 0 : known + 1;
    if (known < ANCHOR) continue;
    const start = at - ANCHOR + 1;
    library2.anchorsAt(ids2, start, (template, place) => {
      const list = hits.get(template);
      if (list) list.push([start, place]);
      else hits.set(template, [[start, place]]);
      count += 1;
    });
  }
  return hits;
}
function findOccurrences(hits, library2) {
  const found = [];
  for (const [index, list] of hits) {
    const least = Math.max(1, Math.floor(library2.requiredAnchors(index) * SHARE));
    if (list.length < least) continue;
    const template = library2.template(index);
    for (const anchors of chains(list, least)) {
      const share = anchors.length / template.anchors;
      const required = anchors.filter(([, place]) => template.optional[place] === 0).length;
      const lost = 1 - required / template.requiredAnchors;
      const promise = share * template.length - lost * template.required;
      found.push({ template, anchors, promise });
    }
  }
  return found.sort(
    (a, b) => b.promise - a.promise || a.anchors[0][0] - b.anchors[0][0] || a.template.index - b.template.index
  );
}
function chains(hits, least) {
  const scores = new Float64Array(hits.length);
  const previous = new Int32Array(hits.length).fill(-1);
  for (let at = 0; at < hits.length; at += 1) {
    const [word, place] = hits[at];
    scores[at] = 1;
    for (let back = at - 1; back >= 0 && back >= at - LOOK_BACK; back -= 1) {
      const steps = place - hits[back][1];
      const distance = word - hits[back][0];
      if (steps <= 0 || distance > 3 * steps + 600) continue;
      const score = scores[back] + 1 - Math.min(0.9, Math.abs(distance - steps) * 2e-3);
      if (score > scores[at]) {
        scores[at] = score;
        previous[at] = back;
      }
    }
  }
  const order = Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
  const used = new Uint8Array(hits.length);
  const result = [];
  for (const end of order) {
    if (used[end] || scores[end] < least * 0.5) continue;
    const chain = [];
    for (let at = end; at !== -1 && !used[at]; at = previous[at]) {
      used[at] = 1;
      chain.push(hits[at]);
    }
    if (chain.length >= least) result.push(chain.reverse());
  }
  return result;
}

// src/licenses/match/whole.ts
var TITLE = 12;
function wholeText(words2, hits, library2) {
  let best;
  for (const [index, list] of hits) {
    if (list.length < library2.requiredAnchors(index)) continue;
    const [word, place] = list[0];
    const found = equal(words2, library2.template(index), word - place);
    if (found && (!best || better(found, best))) best = found;
  }
  return best;
}
function equal(words2, template, shift) {
  const { ids: ids2 } = words2;
  const { words: own, optional } = template;
  if (shift > TITLE || -shift >= own.length) return void 0;
  const from = Math.max(0, shift);
  const to = ids2.length;
  let place = from - shift;
  for (let left = 0; left < place; left += 1) if (!optional[left]) return void 0;
  for (let word = from; word < to; ) {
    if (place === own.length) return void 0;
    if (own[place] === BLANK) {
      const end = endOfName(words2, word, own, place + 1);
      if (end === void 0) return void 0;
      word = end;
    } else {
      if (ids2[word] !== own[place]) return void 0;
      word += 1;
    }
    place += 1;
  }
  for (; place < own.length; place += 1) if (!optional[place]) return void 0;
  return {
    template,
    from,
    to,
    explained: Int32Array.from({ length: to - from }, (_, step) => from + step),
    missing: [],
    value: to - from
  };
}
function endOfName(words2, word, own, next) {
  const { ids: ids2 } = words2;
  for (let end = word; end - word <= NAME_WORDS && end < ids2.length; end += 1) {
    if (ids2[end] !== own[next] || ids2[end + 1] !== own[next + 1]) continue;
    return namesSomebody(words2, word, end) ? end : void 0;
  }
  return void 0;
}

// src/licenses/match/explain.ts
var PARTS3 = 150;
var RIVALS = 10;
var SHORT2 = 100;
var LONG = 600;
var CELLS2 = 24e6;
function explain(words2, library2) {
  const explained = new Uint8Array(words2.ids.length);
  const hits = findHits(words2, library2);
  const whole = wholeText(words2, hits, library2);
  if (whole) {
    explained.fill(1, whole.from, whole.to);
    return { parts: [whole], explained };
  }
  const free = (word) => explained[word] === 0;
  const wordOf = (id) => library2.wordOf(id);
  const budget = { cells: CELLS2 };
  const parts2 = [];
  let waiting = findOccurrences(hits, library2).filter(promising);
  while (waiting.length > 0 && parts2.length < PARTS3) {
    const first = waiting[0];
    const rivals = waiting.filter((other) => overlap(first, other) >= 0.5).slice(0, RIVALS);
    let best = align(words2, first, free, wordOf, budget);
    for (const rival of rivals.slice(1)) {
      if (rival.promise * 1.2 + 10 < best.value) continue;
      const other = align(words2, rival, free, wordOf, budget);
      if (better(other, best)) best = other;
    }
    const tried = new Set(rivals);
    if (best.value > 0 && best.missing.length * 2 <= best.template.required) {
      parts2.push(best);
      for (const word of best.explained) explained[word] = 1;
      waiting = waiting.filter((other) => !tried.has(other) || overlap(first, other) < 0.9).flatMap(remaining(free));
    } else waiting = waiting.filter((other) => !tried.has(other));
  }
  parts2.sort((a, b) => a.from - b.from);
  return { parts: parts2, explained };
}
function promising({ promise, template }) {
  const { required } = template;
  return required < SHORT2 || promise > (required < LONG ? -0.5 : -0.2) * required;
}
function remaining(free) {
  return (occurrence) => {
    const anchors = occurrence.anchors.filter(([word]) => free(word));
    if (anchors.length === occurrence.anchors.length) return [occurrence];
    return anchors.length * 2 > occurrence.anchors.length ? [{ ...occurrence, anchors }] : [];
  };
}
function overlap(a, b) {
  const [aFrom, aTo] = [a.anchors[0][0], a.anchors.at(-1)[0] + 1];
  const [bFrom, bTo] = [b.anchors[0][0], b.anchors.at(-1)[0] + 1];
  return (Math.min(aTo, bTo) - Math.max(aFrom, bFrom)) / Math.min(aTo - aFrom, bTo - bFrom);
}

// src/licenses/read-text.ts
var COMPARED = 1024 * 1024;
var PHRASES_WITHIN = 6e4;
function readText(text, cut = false) {
  const library2 = loadLibrary();
  const body = text.slice(0, COMPARED);
  const words2 = wordsOf3(body, library2);
  const { parts: parts2, explained } = explain(words2, library2);
  const { passages: passages2, translation } = leftover(words2, parts2, explained);
  const unexplained = wordsIn(passages2);
  const whole = !cut && body.length === text.length;
  const known = parts2.filter(({ template }) => template.role === "license");
  const clean = whole && unexplained === 0 && known.every(({ missing: missing2 }) => missing2.length === 0);
  if (clean && known.length > 0)
    return {
      ...ofKnownTexts(known, passages2, 0, true, namesakes(idOf2(known[0]), body)),
      ...translation ? { translation } : {}
    };
  const model = titled(body);
  if (model && !(model.base === void 0 && coversMost(known, words2.ids.length) && !inPassages(model, passages2))) {
    return ofModelLicense(model, { passages: passages2, unexplained, known, text: body });
  }
  if (known.length > 0) return ofKnownTexts(known, passages2, unexplained, whole);
  return ofUnknown({ text: body, parts: parts2, passages: passages2, count: words2.ids.length });
}
function namesakes(id, text) {
  const rows = MODEL_LICENSES.filter(
    (row) => row.base === id && row.restrictions.length === 0 && row.id !== "modified-mit"
  );
  if (rows.length === 0) return [];
  const plain = plainText(text);
  return rows.filter(({ phrases }) => phrases.some((phrase) => plain.includes(phrase.replace("\u2026", ""))));
}
function titled(text) {
  const front = /^\s*---\r?\n[\s\S]{0,4000}?\r?\n---\r?\n/u.exec(text);
  const all = text.slice(0, PHRASES_WITHIN);
  const stripped = front ? modelLicense(plainText(all.slice(front[0].length))) : void 0;
  return stripped ?? modelLicense(plainText(all));
}
function coversMost(known, words2) {
  return known.reduce((sum, { explained }) => sum + explained.length, 0) > words2 * 0.5;
}
function inPassages(model, passages2) {
  return passages2.some(
    ({ quote }) => model.phrases.some((phrase) => plainText(quote).includes(phrase.replace("\u2026", "")))
  );
}
var REPORTED = 50;
function toReading(path, read, covers) {
  const passages2 = read.passages.slice(0, REPORTED).map(({ line, endLine, page, quote }) => ({ line, endLine, ...page && { page }, quote }));
  return {
    path,
    id: read.id,
    ids: read.ids,
    status: read.status,
    open: read.open,
    restrictions: read.restrictions,
    unexplained: read.unexplained,
    ...passages2.length > 0 ? { passages: passages2 } : {},
    covers,
    ...read.translation ? { translation: read.translation } : {},
    ...read.basis ? { basis: read.basis } : {},
    ...read.unread ? { unread: read.unread } : {}
  };
}

// src/licenses/file-text.ts
var NO_TEXT = "is not text in a known encoding";
async function licenseText(release, path, mayBePdf = true) {
  const text = /\.pdf$/i.test(path) ? void 0 : await release.text(path, COMPARED);
  if (text === void 0 || text.startsWith("%PDF-")) {
    const head = await release.bytes(path, 0, PDF_MARK_WITHIN);
    if (head && isPdf(head)) {
      if (!mayBePdf) return { unread: "is one PDF file too many" };
      if ((await release.size(path) ?? 0) > PDF_LIMIT) return { unread: "is too large for a license" };
      const bytes = await release.bytes(path, 0, PDF_LIMIT);
      return bytes ? pdfText(bytes) : { unread: "could not be read" };
    }
  }
  const plain = text ?? await release.text(path, COMPARED);
  if (plain === void 0)
    return { unread: await release.bytes(path, 0, 1) ? NO_TEXT : "could not be read" };
  return { text: plain, cut: (await release.size(path) ?? 0) > COMPARED };
}
async function pdfText(bytes) {
  const { readPdf } = await import("./pdf.js");
  const read = readPdf(bytes);
  if (read.problem !== void 0) return { unread: read.problem };
  return { text: read.text, cut: !read.whole, pageOf: read.pageOf };
}
function readFileText({ text, cut, pageOf }) {
  const read = readText(text, cut);
  if (!pageOf) return read;
  return {
    ...read,
    passages: read.passages.map((passage) => ({ ...passage, page: pageOf(passage.line) })),
    ...read.translation && {
      translation: { ...read.translation, page: pageOf(read.translation.line) }
    }
  };
}

// src/licenses/license-files.ts
var FILES = 120;
var PDFS = 12;
async function readLicenseFiles(release) {
  const paths2 = release.files.filter(
    ({ kind, path }) => (kind === "file" || kind === "symlink") && (isLicensePath(path) || isNoticePath(path))
  ).map(({ path }) => ({ path, depth: path.split("/").length })).sort((a, b) => a.depth - b.depth || byPath(a, b)).slice(0, FILES);
  let pdfs = 0;
  const files = [];
  for (const { path } of paths2) {
    const content = await licenseText(release, path, pdfs < PDFS);
    if (!("text" in content) || content.pageOf) pdfs += 1;
    const read = "text" in content ? ofPatents(path, ofPolicy2(path, readFileText(content))) : ofName(path, content.unread);
    const offer = isOffer(read.id) || isAgreementPath(path) && read.id === "unknown";
    files.push({ path, read, notice: offer || isNoticePath(path) });
  }
  return files.sort(byPath);
}
function ofPolicy2(path, read) {
  if (!isPolicyPath(path) || read.id !== "unknown" && !read.policy) return read;
  const restrictions = [.../* @__PURE__ */ new Set(["use-policy", ...read.restrictions])];
  return {
    ...read,
    id: "use-policy",
    ids: ["use-policy"],
    status: "restricted",
    restrictions,
    passages: [],
    unexplained: 0,
    policy: true
  };
}
function ofPatents(path, read) {
  if (read.id !== "unknown" || !/(?:^|\/)patents?(?:\.\w+)?$/i.test(path)) return read;
  return {
    ...read,
    id: "patent-grant",
    ids: ["patent-grant"],
    name: "a grant of patent rights",
    status: "unknown",
    passages: [],
    unexplained: 0
  };
}
function ofName(path, unread) {
  const name = plainText(
    path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/u, "").replace(/[-_]+/gu, " ")
  );
  const row = MODEL_LICENSES.find(
    ({ id, phrases, also = [] }) => phrases.some((phrase) => name.includes(phrase.replace(/ agreement$/u, ""))) || [id, ...also].some(
      (other) => /licen[cs]e|agreement|协议/u.test(name) && name.includes(other.replaceAll("-", " "))
    )
  );
  return {
    id: row?.id ?? "unknown",
    ids: row ? [row.id, ...row.also ?? []] : ["unknown"],
    name: row?.name ?? "a file that is no text",
    status: row && row.restrictions.length > 0 ? "restricted" : "unknown",
    open: false,
    restrictions: [...row?.restrictions ?? []],
    unexplained: 0,
    missing: 0,
    passages: [],
    unread
  };
}

// src/licenses/scope-of-component.ts
function scopeOfComponent(id) {
  if (id.endsWith("-code") || id === "recipe") return "code";
  if (id === "data") return "data";
  return id === "weights" || id === "config" || id === "tokenizer" || id === "intermediate-checkpoints" ? "weights" : "documents";
}

// src/licenses/statements/scope-words.ts
var WORDS = [
  [
    /\bprojects?\b|\bthis release\b|\bresources\b|\beverything\b|\bartifacts?\b|项目|プロジェクト/i,
    ["code", "weights"]
  ],
  [
    /\b(?:codes?|codebase|source|scripts?|software|librar(?:y|ies)|toolkit|package|framework|implementation|repositor(?:y|ies)|repo)\b|代码|源码|仓库|コード/i,
    ["code"]
  ],
  [
    /\b(?:models?|weights?|checkpoints?|parameters|llms?|vlms?|adapters?)\b|[\w-]\.(?:tar|safetensors|gguf|ckpt|pth?)\b|\b[a-z][\w.]*-\d+(?:\.\d+)?[bm]\b|模型|权重|モデル/i,
    ["weights"]
  ],
  [/\b(?:data|datasets?|corpus|corpora|annotations?)\b|数据|語料|语料|データ/i, ["data"]],
  [/\b(?:documentation|docs|documents|text of this)\b|文档/i, ["documents"]]
];
function scopesOfSubject(subject) {
  const text = subject.replace(
    /\b(?:model|data|training|inference|evaluation)s?(?:[-\s]\w+){0,2}[-\s](?=(?:code|scripts?|codebase|repository|library|framework|toolkit)\b)/gi,
    ""
  ).replace(/\bmodel (?=(?:card|license|agreement)\b)/gi, "").replace(/\bdata (?=licen[cs]e)/gi, "data ");
  const scopes = new Set(WORDS.filter(([pattern]) => pattern.test(text)).flatMap(([, found]) => found));
  return ["code", "weights", "data", "documents"].filter((scope) => scopes.has(scope));
}

// src/licenses/statements/badge.ts
function badgeOf(url) {
  const match = /(?:shields\.io|badgen\.net)\/(?:static\/v1\?|badge\/)([^\s]{1,300})/i.exec(url);
  if (!match) return void 0;
  const [label, message] = parts(match[1]);
  if (!label || !message || !/licen[cs]e/i.test(label)) return void 0;
  const id = licenseOfId(message) ?? namesIn2(message)[0]?.id ?? namesIn2(`${message} License`)[0]?.id;
  return { ...id ? { id } : {}, scopes: scopesOfSubject(label.replace(/licen[cs]e/i, "")) };
}
function parts(path) {
  let text;
  try {
    text = decodeURIComponent(path);
  } catch {
    return [];
  }
  const query = /label=([^&]*)&(?:[^&]*&)*?message=([^&]*)/i.exec(text);
  if (query) return [query[1], query[2]];
  const pieces = text.split("?")[0].replaceAll("--", "\0").split("-").map(
    (piece) => piece.replaceAll("\0", "-").replace(/(?<!_)_(?!_)/gu, " ").replaceAll("__", "_")
  );
  return [pieces[0] ?? "", pieces.slice(1, pieces.length > 2 ? -1 : void 0).join("-")];
}

// src/licenses/statements/statement.ts
function placed(document, offset) {
  return { path: document.path, ...document.placeAt(offset) };
}

// src/licenses/statements/from-badges.ts
function* ofBadges(document, fileOfLink2) {
  const { source } = document;
  for (const match of source.matchAll(BADGE)) {
    const badge = badgeOf(match[0]);
    if (!badge) continue;
    const after = /^[^\n]{0,80}?\]\(([^)\s]{1,300})\)/u.exec(
      source.slice(match.index + match[0].length, match.index + match[0].length + 400)
    );
    const before = /href=["']([^"']{1,300})["'][^>]*>\s*<img[^>]{0,200}$/i.exec(
      source.slice(Math.max(0, match.index - 700), match.index)
    );
    const target = after?.[1] ?? before?.[1];
    const file = target ? fileOfLink2(target) : void 0;
    if (!badge.id && !file) continue;
    const offset = match.index;
    yield {
      ...placed(document, offset),
      ids: badge.id ? [badge.id] : [],
      ...file ? { file } : {},
      scopes: badge.scopes,
      restrictions: [],
      kind: "badge"
    };
  }
}
var BADGE = /https?:\/\/(?:img\.)?(?:shields\.io|badgen\.net)\/[^\s)"'<>]{1,400}/gi;

// src/licenses/statements/wording.ts
var SPEAKS = /licen[cs]|许可|協議|协议|ライセンス|\bunder (?:the )?(?:apache|mit|bsd|cc|gpl|openrail|modified)|\bterms\b|(?:research|academic|non-?commercial)[^.]{0,60}(?:only|purposes)|商用|商业|学术/i;
var LICENSING = /licen[cs]e?d?\b|\brelease[sd]?\b|\bdistributed\b|\bavailable\b|\bprovided\b|\bpublished\b|\bsubject to\b|\bgoverned\b|\bunder\b|\bcompl(?:y|ies)\b|\bfollows?\b|\badopts?\b|\b(?:is|are|uses?)(?: also)?\s*$|协议|许可|遵循|ライセンス/i;
var OTHERS3 = /\b(?:derived from|originally|based on(?! (?:the |an? |our )?(?:[^.]|\.\d){0,60}licen)|built (?:up)?on|builds (?:up)?on|third[- ]part(?:y|ies)|adapted|borrow(?:ed|s)?|thanks?|dependenc(?:y|ies)|upstream|fine-?tuned (?:from|on)|trained on|trained with|initiali[sz]ed|compar(?:e[sd]?|ing|isons?)|whose|baselines?|such as|e\.g\.|for example|competitors?|in contrast|unlike|instead of|inspired|contribut(?:e|ions?|ing)|you agree|acknowledge?ments?)\b|基于(?![^。]{0,30}(?:协议|许可))|第三方/i;
var STRONG = /\b(?:should|must|can|may)(?: only)? be used (?:under|in accordance)|\b(?:is|are) subject to|\bmust (?:follow|comply|abide)/i;
var PART2 = /\b(?:some|parts?|portions?|certain|several)\b[^.]{0,30}\b(?:code|files?|data|models?|of)\b|\boriginates?\b|\bcomes? from\b|部分/i;
var TERMS_OF_SOURCES = /\b(?:data ?)?sources?\b[^.]{0,200}\b(?:compl(?:y|ies|iant)|adher\w+|respect\w*|follow\w*)\b|\b(?:compl(?:y|ies|iant)|adher\w+|respect\w*|follow\w*)\b[^.]{0,120}\bsources?\b(?! code)|来源[^。]{0,120}(?:遵守|遵循|符合)/i;
var OWN = /\b(?:this|these|our|we|all|both|its|the|they|it)\b|\.tar\b|-\d+(?:\.\d+)?[bm]\b|-licensed\b|本|我们|我們|它们|これら|私たち/i;
var SECTION = /licen[cs]|许可|协议|ライセンス|terms|使用|声明/i;
var OTHERS_SECTION = /acknowledg|credit|thank|related|third[- ]part|citation|contribut|references|致谢|引用/i;
var LIMITED = /\b(?:only|solely|exclusively|strictly|intended)\b[^.]{0,80}\b(?:research|academic|non-?commercial)|\b(?:research|academic|non-?commercial)(?:[- ](?:research|use|purposes?|usage|only))*[- ]only\b|prohibited (?:for|from)[^.]{0,30}commercial|(?:仅|只)[^。]{0,12}(?:研究|学术|學術)|严禁[^。]{0,10}商/i;
var CARD = /model[-_ ]?card/i;
var LABEL2 = /^\W{0,4}(?:model |weights? )?licen[cs]es?\s*[:：\-—]?\s/i;
var FOLLOWING = /\b(?:following|below)\b[^.]{0,20}\blicen[cs]e|\blicen[cs]e below\b/i;
var PRAISE = /^\W{0,4}(?:fully |truly |permissive |open[- ]source |open |commercially )*[\w. -]{0,30}licen[cs]ed?\b/i;
var FEATURES = /highlight|feature|overview|introduction|why|key/i;
var MODEL_FACTS = /\b(?:parameters|architecture|context length|layers|attention heads|model type|developed by|vocabulary|languages?)\b/i;

// src/licenses/statements/around-mention.ts
function modelsApart(text, mention, mentions) {
  const index = mentions.indexOf(mention);
  return mentions.slice(index + 1).some((later, step) => {
    const scopes = scopesOfSubject(text.slice(mentions[index + step].to, later.from));
    return scopes.length === 1 && scopes[0] === "weights" && !later.ids.some((id) => mention.ids.includes(id));
  });
}
function isModelRow(block, text, mention, around) {
  if (LABEL2.test(block.text))
    return around.some(({ kind, text: fact }) => kind === "item" && MODEL_FACTS.test(fact));
  const onHub = block.links.some(({ url }) => /huggingface\.co\/[\w.-]+\/[\w.-]+/i.test(url));
  return onHub && text[mention.from - 1] === "(";
}
function sameName(subject, project) {
  const plain = (name2) => name2.toLowerCase().replace(/[^a-z0-9]+/gu, "");
  const name = /^\s*(?:the\s+)?([\w .-]{2,40}?)\s+(?:is|are|was|has been)\b/i.exec(subject)?.[1];
  return name !== void 0 && plain(name) === plain(project);
}

// src/licenses/statements/limits-beside.ts
var LIMITS2 = [
  [
    /\bno(?:t for(?: any)?)? commercial (?:use|usage|purposes?)|\bfor (?:(?:personal|private|academic|educational|research|and|or),? )*non-?commercial (?:use|usage|purposes?|research|applications?)\b|(?<!\bnot )\b(?:only|solely|exclusively|strictly)\b[^.;]{0,40}\bnon-?commercial|\bnon-?commercial(?:[- ](?:use|usage|purposes?|research))?[- ]only\b|\(non-?commercial(?: use)?\)|仅[^。；]{0,8}非商|(?:严禁|禁止|不得)[^。；]{0,10}商/i,
    "non-commercial"
  ],
  [
    /(?<!\bnot )\b(?:only|solely|exclusively|strictly)(?: be used| used| available| intended)? (?:for|in) (?:[\w-]+ (?:and |or )?){0,2}(?:research|academic)|(?<!\bcommercial )(?<!\b(?:and|or) )\b(?:research|academic)(?:[- ](?:use|usage|purposes?))?[- ]only\b|仅[^。；]{0,8}(?:研究|学术|學術)/i,
    "research-only"
  ],
  [/\bcommons[ -]clause\b/i, "field: no sale"]
];
function limitsBeside2(text) {
  return LIMITS2.flatMap(([pattern, kind]) => {
    const match = pattern.exec(text);
    return match ? [{ kind, from: match.index }] : [];
  });
}
var DENIED = /(?:\b(?:not|never|no longer)|n['’]t)\b(?! (?:only|just)\b)[^,;:.]{0,30}\b(?:under|by)\b[^,;:.]{0,20}$/i;
var NEUTRAL = /^(?:the|an?|of|and|or|v|version|see|file|licen[cs](?:e[sd]?|ing)|agreement|terms|public|software|open|source|osi|approved|gnu|international|unported|generic|only|later|许可|许可证|协议)$/i;
function licensesOfField(value) {
  if (value.length > FIELD_LENGTH) return { ids: [], restrictions: [] };
  const id = licenseOfId(/^https?:\/\/\S+$/.test(value) ? licenseAtAddress(value) ?? value : value);
  if (id) return { ids: [id], restrictions: [] };
  const names2 = namesIn2(value);
  const restrictions = limitsBeside2(value).map(({ kind }) => kind);
  if (names2.length > 0 && (restrictions.length > 0 || isOnlyNames(value, names2)))
    return { ids: [...new Set(names2.map((name) => name.id))], restrictions };
  return { ids: [], restrictions };
}
var FIELD_LENGTH = 300;
function isOnlyNames(value, names2) {
  const rest = names2.reduceRight((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, value);
  return (rest.match(/[\p{L}]+/gu) ?? []).every((word) => NEUTRAL.test(word));
}

// src/licenses/statements/mentions.ts
var NEAR2 = 24;
var CLAUSE = /[;；。]/;
function mentionsIn(text, links, fileOfLink2) {
  const mentions = namesIn2(text).map(({ id, from, to }) => ({ from, to, ids: [id] }));
  for (const link of links) {
    const target = targetOf([link], fileOfLink2);
    if (!target.file && target.ids.length === 0) continue;
    const inside = mentions.filter(({ from, to }) => from < link.to && link.from < to);
    const near = inside[0] ?? mentions.find(
      ({ to }) => to <= link.from && link.from - to <= NEAR2 && !CLAUSE.test(text.slice(to, link.from))
    );
    if (near) {
      if (target.file) near.file = target.file;
      near.to = Math.max(near.to, link.to);
    } else
      mentions.push({
        from: link.from,
        to: link.to,
        ids: target.ids,
        ...target.file ? { file: target.file } : {}
      });
  }
  return mentions.sort((a, b) => a.from - b.from);
}
function targetOf(links, fileOfLink2) {
  for (const { url } of links) {
    const file = fileOfLink2(url);
    if (file) return { ids: [], file };
    const id = licenseAtAddress(url);
    if (id) return { ids: [licenseOfId(id) ?? id] };
  }
  return { ids: [] };
}
function namesOf(text, fallback) {
  const named2 = namesIn2(text).map(({ id: id2 }) => id2);
  if (named2.length > 0) return named2;
  const id = licenseOfId(text);
  return id ? [id] : fallback;
}

// src/licenses/statements/from-sentences.ts
function* ofSentences(document, block, fileOfLink2, last, { before, after: next, project }) {
  const heading = block.headings.at(-1) ?? "";
  if (OTHERS_SECTION.test(heading) && !/licen[cs]/i.test(heading)) return;
  const inSection = block.headings.some((one) => SECTION.test(one));
  const labelled = LABEL2.test(block.text);
  let carried = last.scopes;
  for (const sentence of sentencesOf(block.text)) {
    const links = block.links.filter(
      (link) => !link.image && link.from >= sentence.from && link.from < sentence.to
    );
    const mentions = mentionsIn(
      sentence.text,
      links.map((link) => ({ ...link, from: link.from - sentence.from, to: link.to - sentence.from })),
      fileOfLink2
    );
    const place = placed(document, block.at(sentence.from));
    if (OTHERS3.test(sentence.text) && !STRONG.test(sentence.text)) continue;
    if (mentions.length === 0) {
      const scopes = scopesOfSubject(sentence.text);
      if (FOLLOWING.test(sentence.text) && scopes.length > 0 || inSection && /licensed under[^.]*:$/i.test(sentence.text)) {
        const ids2 = next.flatMap(({ text }) => namesIn2(text).map(({ id }) => id)).slice(0, 1);
        if (ids2.length > 0) yield { ...place, ids: ids2, scopes, restrictions: [], kind: "sentence" };
        continue;
      }
      if (LIMITED.test(sentence.text) && OWN.test(sentence.text) && scopes.length > 0) {
        yield {
          ...place,
          ids: [],
          scopes,
          restrictions: [/商|commercial/i.test(sentence.text) ? "non-commercial" : "research-only"],
          kind: "sentence"
        };
      }
      if (scopes.length > 0) carried = scopes;
      continue;
    }
    let from = 0;
    for (const [index, mention] of mentions.entries()) {
      const subject = sentence.text.slice(from, mention.from);
      from = mention.to;
      if (DENIED.test(subject)) continue;
      const clause = sentence.text.slice(mention.to, mentions[index + 1]?.from);
      const after = sentence.text.slice(mention.to, mention.to + 40);
      let scopes = scopesOfSubject(subject);
      if (scopes.length === 2 && scopes.includes("code") && scopes.includes("weights") && modelsApart(sentence.text, mention, mentions))
        scopes = ["code"];
      if (scopes.length === 0 && /^[-\s]licensed|^\s*(?:code|models?|weights)\b/i.test(after))
        scopes = scopesOfSubject(after);
      if (scopes.length === 0) scopes = carried;
      const strong = STRONG.test(sentence.text);
      if (scopes.length === 0 && strong) scopes = scopesOfSubject(heading);
      if (scopes.length === 0 && inSection) scopes = scopesOfSubject(heading.replace(/licen[cs]e/gi, ""));
      const ofModel = CARD.test(document.path) || block.kind === "item" && isModelRow(block, sentence.text, mention, [...before, ...next]);
      if (scopes.length === 0 && ofModel) scopes = ["weights"];
      if (scopes.length === 0 && project && sameName(subject, project)) scopes = ["code", "weights"];
      if (scopes.length === 0 && block.kind === "item" && PRAISE.test(block.text) && FEATURES.test(heading))
        scopes = ["code", "weights"];
      if (!inSection && !labelled && !(ofModel || PRAISE.test(block.text)) && (scopes.length === 0 || !(strong || OWN.test(sentence.text)) || !(LICENSING.test(sentence.text) || LICENSING.test(subject))))
        continue;
      if (scopes.length > 0) carried = scopes;
      const limits = limitsBeside2(clause).map(({ kind, from: start }) => ({
        kind,
        of: scopesOfSubject(clause.slice(0, start))
      }));
      yield {
        ...placed(document, block.at(sentence.from + mention.from)),
        ids: mention.ids,
        ...mention.file ? { file: mention.file } : {},
        scopes,
        ...PART2.test(subject) || mentions.length > 1 && TERMS_OF_SOURCES.test(sentence.text) ? { partial: true } : {},
        restrictions: limits.filter(({ of }) => of.length === 0).map(({ kind }) => kind),
        kind: "sentence"
      };
      const apart = limits.filter(({ of }) => of.length > 0);
      if (apart.length > 0)
        yield {
          ...place,
          ids: [],
          scopes: apart.flatMap(({ of }) => of),
          restrictions: apart.map(({ kind }) => kind),
          kind: "sentence"
        };
    }
  }
  if (inSection) last.scopes = carried;
}

// src/licenses/statements/from-document.ts
function statementsOf(document, fileOfLink2, project = "") {
  const found = [...ofFrontMatter(document, fileOfLink2), ...ofBadges(document, fileOfLink2)];
  const subject = { headings: "", scopes: [] };
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === "code" || block.kind === "heading") continue;
    const headings = block.headings.join("\n");
    if (headings !== subject.headings || !SECTION.test(headings))
      Object.assign(subject, { headings, scopes: [] });
    const linked = block.links.some((link) => !link.image && fileOfLink2(link.url) !== void 0);
    const named2 = /licen[cs]/i.test(block.headings.at(-1) ?? "") && block.text.length < 200;
    if (!linked && !named2 && !SPEAKS.test(block.text) && !(block.column && SECTION.test(block.column)))
      continue;
    if (block.kind === "cell") found.push(...ofCell(document, index, fileOfLink2));
    else
      found.push(
        ...ofSentences(document, block, fileOfLink2, subject, {
          before: document.blocks.slice(Math.max(0, index - 4), index),
          after: document.blocks.slice(index + 1, index + 4),
          project
        })
      );
  }
  return found;
}
function* ofFrontMatter({ path, frontMatter }, fileOfLink2) {
  const data = frontMatter?.data;
  if (!frontMatter || !data) return;
  const strings = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
  const line = frontMatter.lineOf(["license"]) ?? frontMatter.lineOf(["license_name"]);
  if (line === void 0) return;
  const link = strings(data.license_link)[0];
  const named2 = strings(data.license_name);
  const given = strings(data.license).filter((id) => !/^(?:other|unknown)$/i.test(id));
  const fields = (given.length > 0 ? given : named2).map((value) => ({ value, ...licensesOfField(value) }));
  const ids2 = fields.flatMap(
    (field) => field.ids.length > 0 ? field.ids : [field.value.slice(0, ID_LENGTH).toLowerCase()]
  );
  const address = link ? licenseAtAddress(link) : void 0;
  if (ids2.length === 0 && address) ids2.push(licenseOfId(address) ?? address);
  const file = link ? fileOfLink2(link) : void 0;
  if (ids2.length === 0 && !file) return;
  const ofData = ["dataset_info", "size_categories", "task_categories", "annotations_creators"].some(
    (key) => key in data
  );
  yield {
    path,
    line,
    ids: ids2,
    ...file ? { file } : {},
    scopes: ofData ? ["data"] : ["weights"],
    restrictions: fields.flatMap(({ restrictions }) => restrictions),
    kind: "front matter"
  };
}
var ID_LENGTH = 120;
function* ofCell(document, index, fileOfLink2) {
  const block = document.blocks[index];
  if (!block.column || !/licen[cs]|许可|协议/i.test(block.column) || block.row === 0) return;
  const target = targetOf(block.links, fileOfLink2);
  const ids2 = namesOf(block.text, target.ids);
  if (ids2.length === 0 && !target.file) return;
  const about = scopesOfRow(rowBefore(document, index), `${block.column} ${block.headings.at(-1) ?? ""}`);
  yield {
    ...placed(document, block.start),
    ids: ids2,
    ...target.file ? { file: target.file } : {},
    scopes: about,
    restrictions: [],
    kind: "table"
  };
}
function scopesOfRow([first], around) {
  const own = first === void 0 ? [] : scopesOfSubject(first);
  if (own.includes("weights")) return own.filter((scope) => scope !== "code" || /\band\b|[&,+]/.test(first));
  if (own.length > 0 && first.length <= SUBJECT_CELL) return own;
  return scopesOfSubject(around).includes("data") ? ["data"] : ["weights"];
}
var SUBJECT_CELL = 60;
function rowBefore({ blocks }, index) {
  const row = blocks[index].row;
  let first = index;
  while (blocks[first - 1]?.kind === "cell" && blocks[first - 1].row === row) first -= 1;
  return blocks.slice(first, index).map(({ text }) => text);
}

// src/licenses/statements/from-packages.ts
var READERS = {
  "pyproject.toml": ofPyproject,
  "package.json": ofPackageJson,
  "CITATION.cff": (text) => /^license:\s*["']?([^"'\n#]+)/mu.exec(text)?.[1],
  "setup.cfg": (text) => /^license\s*=\s*(.+)$/mu.exec(text)?.[1],
  "setup.py": (text) => /\blicense\s*=\s*["']([^"'\n]{1,80})["']/u.exec(text)?.[1]
};
var LIMIT2 = 256 * 1024;
async function statementsOfPackages(release) {
  const found = [];
  for (const [path, read] of Object.entries(READERS)) {
    if (!release.has(path)) continue;
    const text = await release.text(path, LIMIT2);
    const value = text === void 0 ? void 0 : (await read(text))?.trim();
    if (!text || !value || value.length > 120) continue;
    const expression = await idsOfExpression(value);
    const { ids: ids2, restrictions } = expression ? { ids: expression, restrictions: [] } : licensesOfField(value);
    if (ids2.length === 0) continue;
    const at = text.search(/\blicense\b/u);
    found.push({
      path,
      line: lineAt(text, at),
      ids: ids2,
      scopes: ["code"],
      restrictions,
      kind: "package"
    });
  }
  return found;
}
async function idsOfExpression(value) {
  if (!/\s(?:AND|OR|WITH)\s|^[A-Za-z0-9.+-]+$/u.test(value)) return void 0;
  const { default: parse } = await import("./spdx-expression-parse-HN3PA2GI.js");
  try {
    return leaves(parse(value));
  } catch {
    return void 0;
  }
}
function leaves(expression) {
  const ids2 = [];
  const open = [expression];
  for (let next = open.pop(); next; next = open.pop()) {
    if ("license" in next) ids2.push(next.plus ? `${next.license}+` : next.license);
    else open.push(next.right, next.left);
  }
  return ids2;
}
async function ofPyproject(text) {
  const { parse } = await import("./dist-ZCMVYRK2.js");
  try {
    const data = parse(text);
    const license = data.project?.license ?? data.tool?.poetry?.license;
    if (typeof license === "string") return license;
    if (typeof license === "object" && license !== null && "text" in license && typeof license.text === "string") {
      return license.text.split("\n")[0];
    }
    const classifiers = Array.isArray(data.project?.classifiers) ? data.project.classifiers : [];
    const classifier = classifiers.find(
      (one) => typeof one === "string" && one.startsWith("License :: OSI Approved :: ")
    );
    return typeof classifier === "string" ? classifier.split(" :: ").at(-1) : void 0;
  } catch {
    return void 0;
  }
}
function ofPackageJson(text) {
  try {
    const { license } = JSON.parse(text);
    return typeof license === "string" ? license : void 0;
  } catch {
    return void 0;
  }
}

// src/licenses/statements/from-weights.ts
var KEYS = ["general.license", "modelspec.license", "license"];
async function statementsOfWeights(release) {
  const found = [];
  for (const { path, metadata } of await tensorFilesOf(release)) {
    const value = KEYS.map((key) => metadata[key]).find(
      (one) => typeof one === "string" && one.length < 200
    );
    const named2 = metadata["general.license.name"];
    const id = value ? licenseOfId(value) ?? (typeof named2 === "string" ? licenseOfId(named2) : void 0) : void 0;
    if (id)
      found.push({ path, line: 1, ids: [id], scopes: ["weights"], restrictions: [], kind: "weights file" });
  }
  return found;
}

// src/licenses/statements/of-release.ts
var DOCUMENTS = 40;
async function statementsOfRelease(release, declaration, offers) {
  const statements = [];
  for (const { id, license, file, line } of declaration?.components ?? []) {
    if (license === void 0) continue;
    const ids2 = (await idsOfExpression(license) ?? [license]).map((one) => licenseOfId(one) ?? one);
    statements.push({
      path: file ?? declaration.file,
      line: line ?? 1,
      ids: ids2,
      ...ids2.length > 1 ? { expression: license } : {},
      scopes: [scopeOfComponent(id)],
      restrictions: [],
      kind: "declaration"
    });
  }
  for (const path of (await documentPathsOf(release)).filter(isOwnDocument).slice(0, DOCUMENTS)) {
    const document = await documentOf(release, path);
    if (!document) continue;
    statements.push(
      ...statementsOf(
        document,
        (url) => {
          const file = fileOfLink(release, path, url);
          return file !== void 0 && isLicensePath(file) && !offers.has(file) ? file : void 0;
        },
        projectName(release)
      )
    );
  }
  const readme = await mainReadmeOf(release);
  if (readme) statements.push(...statementsOfFullText(readme));
  statements.push(...await statementsOfPackages(release), ...await statementsOfWeights(release));
  return statements.sort(
    (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || (a.column ?? 0) - (b.column ?? 0)
  );
}
function statementsOfFullText(document) {
  const blocks = document.blocks.filter(({ headings }) => /licen[cs]e|copying/i.test(headings.at(-1) ?? ""));
  const text = blocks.map((block) => block.text).join("\n\n");
  if (text.length < FULL_TEXT) return [];
  const read = readText(text);
  if (read.id === "unknown" || read.status === "pointer" || read.status === "modified") return [];
  const { line } = document.placeAt(blocks[0].start);
  return [
    {
      path: document.path,
      line,
      ids: read.ids,
      scopes: [],
      restrictions: read.restrictions,
      kind: "sentence"
    }
  ];
}
var FULL_TEXT = 400;
function isOwnDocument(path) {
  return path.split("/").length <= 2 || /^docs?\/|model[-_ ]?card|\bmodels?\//i.test(path) || CARD2.test(path);
}
var CARD2 = /(?:^|\/)(?:hf|hugging[-_]?face|hub|model[-_]?scope)(?:[-_][^/]*)?\/readme[^/]*$|data(?:[-_ ]?set)?[-_ ]?cards?|(?:^|\/)readme[-_](?:model|data(?:set)?|hf|hub)s?\.\w+$/i;

// src/licenses/statements/reading-of.ts
function readingOf(statement, files) {
  const { path, line, ids: ids2, scopes } = statement;
  const target = files.find((file) => file.path === statement.file) ?? files.find((file) => ids2.length > 0 && !isOfPart(file.path) && agree(file.ids, ids2));
  const id = statement.expression ?? ids2[0] ?? target?.id ?? "unknown";
  const covers = scopes.length > 0 ? scopes : ["code"];
  const addsLimits = statement.restrictions.some((kind) => !target?.restrictions.includes(kind));
  if (target && !statement.expression && !addsLimits && (ids2.length === 0 || agree(target.ids, ids2))) {
    return {
      path,
      line,
      id: target.id,
      ids: target.ids,
      status: target.status,
      open: target.open,
      restrictions: target.restrictions,
      unexplained: 0,
      covers,
      ...target.basis ? { basis: target.basis } : {}
    };
  }
  const named2 = statement.expression ? openness(statement.expression).restrictions : ids2.flatMap(restrictionsOfId);
  const restrictions = [.../* @__PURE__ */ new Set([...statement.restrictions, ...named2])];
  const { basis } = openness(id);
  return {
    path,
    line,
    id,
    ids: ids2.length > 0 ? ids2 : ["unknown"],
    status: ids2.length === 0 || restrictions.length > 0 ? "restricted" : "pointer",
    open: false,
    restrictions,
    unexplained: 0,
    covers,
    ...basis ? { basis } : {}
  };
}

// src/licenses/read.ts
async function readLicenses(release, declaration) {
  const files = await readLicenseFiles(release);
  const offers = new Set(files.filter(({ notice }) => notice).map(({ path }) => path));
  const statements = await statementsOfRelease(release, declaration, offers);
  const fileReadings = files.map((file) => toReading(file.path, file.read, []));
  const statementReadings = statements.map((statement) => readingOf(statement, fileReadings));
  for (const [index, file] of files.entries()) {
    fileReadings[index].covers = coversOf(file, release, statements, statementReadings);
  }
  addPolicies(files, fileReadings);
  resolvePointers(fileReadings);
  const linked = new Set(statements.flatMap(({ file }) => file ? [file] : []));
  const candidates = [
    ...ofFiles(files, fileReadings, linked),
    ...ofStatements(statements, statementReadings, fileReadings)
  ];
  const nameOf5 = (path) => {
    const name = files.find((file) => file.path === path)?.read.name ?? path;
    return /^(?:the|an?) /i.test(name) ? name : `the ${name}`;
  };
  const isOpenText = (path) => files.some((file) => file.path === path && file.read.openText);
  const own = fileReadings.filter(
    ({ path }, index) => !files[index].notice && (!isOfPart(path) || linked.has(path))
  );
  const readme = await mainReadmeOf(release);
  const codeAlone = readme && licensedCodeAlone(readme);
  return {
    readings: [...fileReadings, ...statementReadings],
    effective: effectiveLicenses(candidates),
    ...codeAlone && { codeAlone },
    observations: [...modifications(own, nameOf5, isOpenText), ...mismatches(candidates)]
  };
}

// src/lineage/trace.ts
async function traceLineage(release, inputs) {
  const { assessLineage } = await import("./assess-HJU5YEBV.js");
  return assessLineage(release, inputs);
}

// src/reports/assemble.ts
function assembleReport(release, parts2) {
  const { verdict, contents, licensing, lineage } = parts2;
  return {
    version: 1,
    target: release.target,
    declared: verdict.declared ?? null,
    supported: verdict.supported,
    verdict: verdict.verdict,
    claims: parts2.claims,
    components: contents.components.map((component) => {
      const license = licensing.effective[scopeOfComponent(component.id)]?.id;
      return component.state === "absent" || !license ? component : { ...component, license };
    }),
    licenses: licensing.readings,
    lineage: { base: lineage.base, hints: lineage.hints },
    standards: verdict.standards,
    findings: verdict.findings,
    policy: { origin: parts2.policy.origin, passes: verdict.passes, notes: verdict.policyNotes },
    gaps: [
      ...release.gaps,
      ...licensing.readings.flatMap(
        ({ path, unread }) => unread && !release.gaps.some((gap) => gap.startsWith(`${path} `)) ? [`${path} ${unread}: its terms were not read.`] : []
      )
    ]
  };
}

// src/verdict/apply-policy.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
function applyPolicy(found, policy, today) {
  const used = /* @__PURE__ */ new Set();
  const findings = found.flatMap((finding) => {
    const level = policy.rules[finding.rule] ?? finding.level;
    if (level === "off") return [];
    const exception = policy.exceptions.find((each) => speaksOf(each, finding));
    if (!exception) return [{ ...finding, level }];
    used.add(exception);
    if (exception.expires < today) return [{ ...finding, level }];
    const { reason, expires } = exception;
    return [{ ...finding, level, accepted: { reason, expires } }];
  });
  const notes = policy.exceptions.flatMap((exception) => {
    const what = `The exception for ${exception.rule}${exception.path ? ` in ${exception.path}` : ""}`;
    if (!used.has(exception)) return [`${what} matches no finding: it can go.`];
    return exception.expires < today ? [`${what} expired on ${exception.expires}.`] : [];
  });
  return { findings, passes: passes(findings, policy), notes };
}
function passes(findings, { failOn }) {
  if (failOn === "never") return true;
  const deciding = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  return !findings.some(({ level, accepted }) => !accepted && deciding.includes(level));
}
function speaksOf({ rule, path }, finding) {
  if (rule !== finding.rule) return false;
  return path === void 0 || finding.file !== void 0 && import_picomatch.default.isMatch(finding.file, path);
}

// src/verdict/claimed.ts
var SOURCES2 = ["metadata", "mof", "card", "prose", "host"];
function labelClaims(claims) {
  const rank2 = (claim) => -LABELS.indexOf(claim.label) * 10 + SOURCES2.indexOf(claim.source);
  return claims.filter(isLabelClaim).sort((a, b) => rank2(a) - rank2(b));
}
function isLabelClaim(claim) {
  return claim.subject === "model" && isLabel(claim.label);
}
function declaredLabel(claims, asked) {
  if (asked) return { label: asked };
  for (const source of SOURCES2) {
    const claim = claims.find((each) => each.source === source);
    if (claim) {
      return {
        label: claim.label,
        ...claim.file !== void 0 && { file: claim.file },
        ...claim.line !== void 0 && { line: claim.line }
      };
    }
  }
  return void 0;
}
function strongerThan(label, claims) {
  return claims.filter((claim) => !atLeast(label, claim.label));
}

// src/verdict/at-the-claim.ts
function atTheClaim({ declared, claims, supported }) {
  const tooStrong = strongerThan(supported, claims);
  const here = tooStrong.find(({ file, line }) => file === declared.file && line === declared.line);
  const others = tooStrong.filter((claim) => claim !== here);
  return {
    ...here ? placeOf2(here) : placeOf2(declared),
    ...others.length && { evidence: others.map(claimAsEvidence) },
    ...here && fixOf(here)
  };
}
function fixOf({ file, range, fix }) {
  return file !== void 0 && range && fix !== void 0 ? { fix: { file, start: range.start, end: range.end, replacement: fix } } : {};
}
function placeOf2({ file, line, column }) {
  return {
    ...file !== void 0 && { file },
    ...line !== void 0 && { line },
    ...column !== void 0 && { column }
  };
}
function claimAsEvidence(claim) {
  return { ...placeOf2(claim), detail: claim.quote };
}
function whoSays(declared) {
  const label = LABEL_NAMES[declared.label];
  return declared.file === void 0 ? `The label ${label} is claimed` : `${declared.file} says ${label}`;
}
function nameOf3({ file }) {
  return file ?? "The text around the release";
}

// src/verdict/conflicting-claims.ts
function conflictingClaims(declared, claims, supported) {
  const here = claims.find(({ file, line }) => file === declared.file && line === declared.line);
  const louder = strongerThan(declared.label, claims);
  const loudest = louder[0];
  if (!loudest) return [];
  const holds = strongerThan(supported, louder).length === 0;
  return [
    {
      ...placeOf2(loudest),
      rule: "conflicting-claims",
      level: holds ? "warning" : "error",
      message: `${nameOf3(loudest)} says ${LABEL_NAMES[loudest.label]}, and ${nameOf3(declared)} says ${LABEL_NAMES[declared.label]}.`,
      next: holds ? `Use one label everywhere: what is here supports ${LABEL_NAMES[supported]}.` : `Say ${LABEL_NAMES[declared.label]} here too: what is here does not support ${LABEL_NAMES[loudest.label]}.`,
      evidence: [...here ? [claimAsEvidence(here)] : [], ...louder.slice(1).map(claimAsEvidence)],
      ...fixOf(loudest)
    }
  ];
}

// src/verdict/terms-findings.ts
function terms({ scope, license, answer }, held) {
  if (!license) return unlicensed(scope, held, "found here");
  const claim = whoSays(held.declared);
  const covered = `the ${scope}`;
  const rule = answer === "no" ? "restricted-license" : license.status === "modified" ? "modified-license" : "unlicensed";
  const limits = license.restrictions.length ? `: ${restrictionList(license.restrictions)}` : "";
  const name = license.id === "unknown" ? "which is not known by name" : license.id;
  const seen = {
    "restricted-license": license.status === "restricted" ? openness(license.id).open ? `the terms of ${covered}, ${name} with further words, limit use${limits}` : `the license of ${covered}, ${name}, limits use${limits}` : `the license of ${covered}, ${name}, is not approved by the Open Source Initiative`,
    "modified-license": `the license of ${covered} is a changed ${license.id}, which a person has to read`,
    unlicensed: license.status === "mixed" ? `the license file of ${covered} holds several licenses, ${name} among them` : license.id === "unknown" ? `the license text of ${covered} is none that is known` : `the license of ${covered}, ${name}, is named, and its text was not recognised here`
  };
  return {
    ...license.place,
    rule,
    level: answer === "no" ? RULES[rule].level : held.unprovenLevel,
    message: `${claim}, and ${seen[rule]}.`,
    next: rule === "unlicensed" ? nextFor(license) : RULES[rule].next,
    evidence: held.claims.slice(0, 1).map(claimAsEvidence)
  };
}
function nextFor({ id, status }) {
  if (status === "mixed") return RULES.unlicensed.next;
  return id === "unknown" ? "Use the published text of a known license, or let a person read this one and accept it in the policy." : "Add the text of that license here, or choose one that is known by its SPDX id.";
}
function unlicensed(scope, held, seen) {
  return {
    ...atTheClaim(held),
    rule: "unlicensed",
    level: held.unprovenLevel,
    message: `${whoSays(held.declared)}, and no license for the ${scope} is ${seen}.`,
    next: RULES.unlicensed.next.replace("covers it", `covers the ${scope}`)
  };
}

// src/verdict/label-findings.ts
function labelFindings(held) {
  const { shortfall } = held;
  const dataIsShort = shortfall.needs.some(({ need }) => need.id === "data");
  return [
    ...shortfall.needs.map((unmet) => missing(unmet, held)),
    ...shortfall.eased.map((need) => eased(need, held)),
    ...shortfall.terms.map((unmet) => terms(unmet, held)),
    ...shortfall.unstated.map(
      (scope) => unlicensed(scope, held, "named here; what the linked page says was not read")
    ),
    ...shortfall.base && !dataIsShort ? [limitedByBase(shortfall.base, held)] : []
  ];
}
function missing({ need, state, ofTuning, ofSibling }, held) {
  const rule = ruleFor(need.id);
  const what = COMPONENT_NAMES[need.id];
  const seen = state === "absent" ? `no ${what} ${isPlural(need.id) ? "were" : "was"} found here` : ofTuning ? `all the ${what} found here is for fine-tuning, while no base model is named` : ofSibling ? `the ${what} found here is of another model of the family` : `the ${what} ${isPlural(need.id) ? "are" : "is"} only described or declared here`;
  const place = atTheClaim(held);
  const ofOthers = ofTuning ?? ofSibling;
  return {
    ...place,
    ...ofOthers && { evidence: [...place.evidence ?? [], ofOthers] },
    rule,
    level: state === "absent" ? RULES[rule].level : held.unprovenLevel,
    component: need.id,
    message: `${whoSays(held.declared)}, and ${seen}.`,
    next: need.anyOf.some((id) => held.misplaced.has(id)) ? CORRECT_PATH : RULES[rule].next
  };
}
var CORRECT_PATH = "The metadata file names a path for it where nothing is: correct the path, or add what it names.";
function eased({ id }, held) {
  const rule = ruleFor(id);
  return {
    ...atTheClaim(held),
    rule,
    level: "warning",
    component: id,
    message: `${whoSays(held.declared)}, and no ${COMPONENT_NAMES[id]} was found here; the data set that it made is published.`,
    next: RULES[rule].next
  };
}
function limitedByBase(base, held) {
  return {
    ...atTheClaim(held),
    rule: "missing-data",
    level: RULES["missing-data"].level,
    component: "data",
    message: `${whoSays(held.declared)}, and the training data behind its base, ${base.model}, is not public: ${inheritance(base)}.`,
    next: `Say that the open part is your own stage ("an openly trained fine-tune of ${base.model}"), or call the release ${LABEL_NAMES[base.supports ?? "open-weights"]}.`,
    evidence: [...base.evidence]
  };
}
function inheritance(base) {
  return `the base supports ${LABEL_NAMES[base.supports ?? "closed"]} at most, and so does what is built on it`;
}
function ruleFor(id) {
  const rule = RULE_IDS.find((known) => known === `missing-${id}`);
  if (!rule) throw new Error(`no rule for a missing ${id}`);
  return rule;
}
function isPlural(id) {
  return COMPONENT_NAMES[id].endsWith("s");
}

// src/verdict/observed-findings.ts
function observedFindings(observations) {
  return observations.map(({ rule, place, detail, component, level, evidence, next }) => ({
    ...place,
    rule,
    level: level ?? RULES[rule].level,
    ...component && { component },
    // "open-label.yml: `label` is ...": a key of the file, not the file, is what the sentence is about.
    message: asSentence(`${nameOf4(place)}${detail.startsWith("`") ? ":" : ""} ${detail}`),
    next: next ?? RULES[rule].next,
    ...evidence?.length && { evidence }
  }));
}
function restrictedNote(license) {
  const more = openness(license.id).open ? " with further words" : "";
  const id = license.id === "unknown" ? "" : ` (${license.id}${more})`;
  const limits = license.restrictions.length ? `: ${restrictionList(license.restrictions)}` : "";
  return {
    ...license.place,
    rule: "restricted-license",
    level: "note",
    message: `${nameOf4(license.place)} puts the weights under terms that limit use${id}${limits}.`,
    next: "Nothing to do for open weights; tell users of the limits where they download."
  };
}
function metadataMissing() {
  const { level, next } = RULES["metadata-missing"];
  return { rule: "metadata-missing", level, message: "There is no open-label.yml here.", next };
}
function nameOf4({ file, asset, url }) {
  return file ?? asset ?? url ?? "The release";
}
function asSentence(words2) {
  return /[.?!]$/.test(words2) ? words2 : `${words2}.`;
}

// src/verdict/order.ts
function inOrder(findings) {
  const rank2 = (finding) => LEVELS.indexOf(finding.level) + (finding.accepted === void 0 ? 0 : LEVELS.length);
  return [...findings].sort(
    (a, b) => rank2(a) - rank2(b) || Number(b.rule === "metadata-invalid") - Number(a.rule === "metadata-invalid") || compare2(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule)
  );
}
function withoutRepeats(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ rule, file, line, asset, url, component, next }) => {
    const key = JSON.stringify([rule, file, line, asset, url, component, next]);
    return !seen.has(key) && seen.add(key);
  });
}
function compare2(a = "\uFFFF", b = "\uFFFF") {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/standards/labels.ts
var LABEL_NEEDS = {
  closed: { components: [], terms: {} },
  "open-weights": {
    components: [
      { id: "weights", anyOf: ["weights"] },
      // A config names an architecture of a public library, which then is the way to run the weights.
      { id: "inference-code", anyOf: ["inference-code", "config"] }
    ],
    terms: {}
  },
  "open-source": {
    components: [
      { id: "training-code", anyOf: ["training-code"] },
      { id: "data", anyOf: ["data"], describedBy: ["data-card"] },
      { id: "data-processing-code", anyOf: ["data-processing-code"], metByPublishedData: true },
      { id: "recipe", anyOf: ["recipe"] }
    ],
    terms: { code: "osi-approved", weights: "unrestricted", data: "unrestricted" }
  },
  "open-science": {
    components: [
      // The set itself, whatever describes it.
      { id: "data", anyOf: ["data"] },
      { id: "data-processing-code", anyOf: ["data-processing-code"] },
      { id: "intermediate-checkpoints", anyOf: ["intermediate-checkpoints"] },
      { id: "evaluation-code", anyOf: ["evaluation-code"] },
      { id: "evaluation-results", anyOf: ["evaluation-results"] },
      { id: "technical-report", anyOf: ["technical-report"] }
    ],
    terms: { code: "osi-approved", weights: "unrestricted", data: "unrestricted" }
  }
};
function needsOf(label) {
  const needs = /* @__PURE__ */ new Map();
  for (const weaker of LABELS) {
    if (!atLeast(label, weaker)) break;
    for (const need of LABEL_NEEDS[weaker].components) needs.set(need.id, need);
  }
  return [...needs.values()];
}
function meetsTerms(terms2, license) {
  switch (license?.status) {
    case "open":
      return "yes";
    case "open-unapproved":
      return terms2 === "unrestricted" ? "yes" : "no";
    case "restricted":
      return "no";
    case "mixed":
      return license.open ? "yes" : "unknown";
    default:
      return "unknown";
  }
}

// src/verdict/standards.ts
function measureStandards(contents, licensing, bases) {
  const there = new Set(contents.components.filter(({ state }) => isFound(state)).map(({ id }) => id));
  const elements = {
    data: dataElement(there, licensing, bases),
    code: codeElement(there, licensing),
    parameters: parametersElement(there, licensing)
  };
  return {
    osaid: { met: Object.values(elements).every((state) => state === "met"), elements },
    mof: mofOf(there, licensing)
  };
}
function dataElement(there, licensing, bases) {
  if (there.has("data")) {
    const own = byTerms("unrestricted", "data", licensing);
    const isWhole3 = bases.every(({ supports = "open-source" }) => atLeast(supports, "open-source"));
    return own === "met" && !isWhole3 ? "partly" : own;
  }
  return there.has("data-card") ? "unknown" : "absent";
}
function codeElement(there, licensing) {
  const asked = ["data-processing-code", "training-code", "inference-code"];
  const found = asked.filter((id) => there.has(id)).length;
  if (found === 0) return "absent";
  return found < asked.length ? "partly" : byTerms("osi-approved", "code", licensing);
}
function parametersElement(there, licensing) {
  return there.has("weights") ? byTerms("unrestricted", "weights", licensing) : "absent";
}
function byTerms(terms2, scope, licensing) {
  const answers = { yes: "met", no: "partly", unknown: "unknown" };
  return answers[meetsTerms(terms2, licensing.effective[scope])];
}
var MOF_NAMES = [
  ["Model architecture", ["config", "inference-code"], "code"],
  ["Model parameters (Final)", ["weights"], "weights"],
  ["Evaluation results", ["evaluation-results"], "documents"],
  ["Model card", ["model-card"], "documents"],
  ["Data card", ["data-card"], "documents"],
  ["Technical report", ["technical-report"], "documents"],
  ["Training code", ["training-code"], "code"],
  ["Inference code", ["inference-code"], "code"],
  ["Evaluation code", ["evaluation-code"], "code"],
  ["Datasets", ["data"], "data"],
  ["Data preprocessing code", ["data-processing-code"], "code"],
  ["Model parameters (Intermediate)", ["intermediate-checkpoints"], "weights"]
];
function mofOf(there, licensing) {
  const licensed = /* @__PURE__ */ new Map();
  for (const [name, ids2, scope] of MOF_NAMES) {
    if (!ids2.some((id) => there.has(id))) continue;
    const license = licensing.effective[scope];
    licensed.set(name, license?.open ? "open" : license ? "invalid" : "unlicensed");
  }
  const { class: reached, progress } = evaluateMof(licensed);
  const rounded = (percent) => Math.round(percent * 10) / 10;
  return {
    class: reached,
    progress: { "1": rounded(progress["1"]), "2": rounded(progress["2"]), "3": rounded(progress["3"]) }
  };
}

// src/verdict/support.ts
function shortfallOf(label, { contents, licensing, bases }) {
  const states = new Map(contents.components.map(({ id, state }) => [id, state]));
  const needs = [];
  const eased2 = [];
  for (const need of needsOf(label)) {
    const state = stateOf(need, states);
    if (state === "met") {
      const inPart = need.id === "data" && contents.internalData;
      const ofTuning = bases.length ? void 0 : contents.ofTuning?.[need.id];
      const ofSibling = need.id === "recipe" ? contents.ofSibling : void 0;
      const of = { ...ofTuning && { ofTuning }, ...ofSibling && { ofSibling } };
      if (inPart || ofTuning || ofSibling) needs.push({ need, state: "declared", ...of });
    } else if (need.metByPublishedData && contents.publishedData) eased2.push(need);
    else needs.push({ need, state });
  }
  const terms2 = [];
  const unstated = [];
  for (const [scope, asked] of Object.entries(LABEL_NEEDS[label].terms)) {
    const where = SCOPE_COMPONENTS[scope].map((id) => states.get(id));
    if (!where.some(isFound)) continue;
    const license = licensing.effective[scope];
    const answer = meetsTerms(asked, license);
    if (answer === "yes") continue;
    const elsewhere = !where.includes("present") && !(scope === "weights" && licensing.codeAlone);
    if (!license && elsewhere) unstated.push(scope);
    else terms2.push({ scope, license, answer });
  }
  const base = bases.find(({ supports }) => supports !== void 0 && !atLeast(supports, label));
  return { needs, eased: eased2, terms: terms2, unstated, base };
}
function isMet({ needs, terms: terms2, base }) {
  return needs.length === 0 && terms2.length === 0 && base === void 0;
}
function isUnproven({ needs, terms: terms2, base }) {
  return base === void 0 && needs.every(({ state }) => state === "declared") && terms2.every(({ answer }) => answer === "unknown");
}
function strongestLabel(ground) {
  return [...LABELS].reverse().find((label) => isMet(shortfallOf(label, ground))) ?? "closed";
}
var SCOPE_COMPONENTS = {
  code: ["training-code", "inference-code", "data-processing-code"],
  weights: ["weights"],
  data: ["data"],
  documents: ["model-card"]
};
function stateOf(need, states) {
  if (need.anyOf.some((id) => isFound(states.get(id)))) return "met";
  if (need.anyOf.some((id) => states.get(id) === "declared")) return "declared";
  return need.describedBy?.some((id) => isFound(states.get(id))) ? "declared" : "absent";
}

// src/verdict/decide.ts
function decide(inputs) {
  const { policy, contents, licensing, lineage } = inputs;
  const ground = { contents, licensing, bases: lineage.base };
  const claims = labelClaims(inputs.claims);
  const declared = declaredLabel(claims, inputs.label);
  const supported = strongestLabel(ground);
  const shortfall = shortfallOf(declared?.label ?? "open-source", ground);
  const verdict = wordFor2(declared, supported, isMet(shortfall), isUnproven(shortfall));
  const weightsLicense = licensing.effective.weights;
  const restricted = weightsLicense?.status === "restricted";
  const held = declared ? labelFindings({
    declared,
    claims,
    supported,
    shortfall,
    misplaced: misplacedIn(contents),
    unprovenLevel: unprovenLevel(policy)
  }) : [];
  const found = [
    ...held,
    ...declared ? conflictingClaims(declared, claims, supported) : [],
    ...observedFindings([
      ...inputs.observations,
      ...contents.observations,
      ...licensing.observations,
      ...lineage.observations
    ]),
    ...restricted && !held.some((each) => isRestriction(each, weightsLicense.place)) ? [restrictedNote(weightsLicense)] : [],
    ...isWithoutMetadata(inputs) ? [metadataMissing()] : []
  ];
  const { findings, passes: passes2, notes } = applyPolicy(withoutRepeats(found), policy, inputs.today);
  return {
    ...declared && { declared },
    supported: {
      label: supported,
      restricted,
      missing: shortfall.needs.map(({ need }) => need.id),
      ...shortfall.base && { limitedBy: `${shortfall.base.model}: ${inheritance(shortfall.base)}` }
    },
    verdict,
    claims,
    standards: measureStandards(contents, licensing, lineage.base),
    findings: inOrder(findings),
    passes: passes2,
    policyNotes: notes
  };
}
function isRestriction({ rule, file, line }, place) {
  return rule === "restricted-license" && file === place.file && line === place.line;
}
function misplacedIn({ observations }) {
  return new Set(
    observations.flatMap(
      ({ rule, component }) => rule === "declared-not-found" && component ? [component] : []
    )
  );
}
function wordFor2(declared, supported, holds, unproven) {
  if (!declared) return "unlabelled";
  if (holds)
    return supported !== declared.label && atLeast(supported, declared.label) ? "understated" : "honoured";
  return unproven ? "unproven" : "overstated";
}
function unprovenLevel({ unproven }) {
  const levels = { fail: "error", warn: "warning", ignore: "note" };
  return levels[unproven];
}
function isWithoutMetadata({ declaration, observations }) {
  return !declaration && !observations.some(({ rule }) => rule === "metadata-invalid");
}

// src/check.ts
async function check(release, settings) {
  const { declaration, observations } = await readDeclaration(release, settings.metadataFile);
  const [claims, contents, licensing] = await Promise.all([
    readClaims(release, declaration),
    collectEvidence(release, declaration),
    readLicenses(release, declaration)
  ]);
  const lineage = await traceLineage(release, { declaration, claims, licensing });
  const links = await settings.verifyLinks?.(contents.components, declaration);
  const verdict = decide({
    ...settings,
    declaration,
    observations: [...observations, ...links?.observations ?? []],
    claims,
    contents,
    licensing,
    lineage
  });
  const { policy } = settings;
  const report = assembleReport(release, { verdict, claims, contents, licensing, lineage, policy });
  return { ...report, gaps: [...report.gaps, ...await documentGapsOf(release), ...links?.gaps ?? []] };
}

export {
  check
};
