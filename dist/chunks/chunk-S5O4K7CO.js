import {
  remembering
} from "./chunk-4DT2TMWD.js";

// src/claims/may-claim.ts
var HINT = /open[^a-z]{0,12}(?:sourc|weight|scien)|(?:fully|truly|completely|entirely|totally|wholly|genuinely|100 ?%)[^a-z]{0,12}open|\bOSS\b|openly|scratch|ground up|home-?grown|in-house|self-developed|independently|our own|开源|開源|开放|開放|权重|自研|自主|独立研发|从[零头0 ]|オープン|スクラッチ|ゼロから|自社開発|独自開発|오픈|가중치|스크래치|처음부터|자체|aberto|abiert|ouvert|libre|quelloffen|offene|apert[io]|откры[твл]|опенсорс|nguồn mở|kaynak|المصدر|सोर्स|ซอร์ส|terbuka/i;
function mayClaim(source) {
  return HINT.test(source);
}

// src/text/latin-sentences.ts
var PLAIN = /^(?:[\x20-\x7e\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6-\u00b9\u00bb-\u0137\u0139-\u017f–—‘’“”•…←-↙]|[☀-❗❤-❧➔-➾⬀-⯿\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}]\ufe0f?)*$/u;
var TERMINATOR = /[.!?]+/g;
var CLOSING = /["'()[\]{}‘’“”«»]*/y;
var SPACES = / */y;
var LETTER_OR_END = /[.!?A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]/g;
function latinStarts(text) {
  if (!PLAIN.test(text)) return void 0;
  const starts = [];
  for (const { index, 0: marks } of text.matchAll(TERMINATOR)) {
    const end = index + marks.length;
    const isStop = marks.endsWith(".");
    const next = text[end] ?? "";
    if (isStop && /\d/.test(next)) continue;
    if (isStop && isUpper(next) && isLetter(text[end - 2] ?? "")) continue;
    const start = skip(SPACES, text, skip(CLOSING, text, end));
    if (start >= text.length) break;
    if (/[.!?,:;–—-]/.test(text[start])) continue;
    if (isStop && goesOnSmall(text, start)) continue;
    starts.push(start);
  }
  return starts;
}
function goesOnSmall(text, from) {
  LETTER_OR_END.lastIndex = from;
  const letter = LETTER_OR_END.exec(text)?.[0] ?? "";
  return isLetter(letter) && !isUpper(letter);
}
function isLetter(char) {
  return char.toUpperCase() !== char.toLowerCase();
}
function isUpper(char) {
  return char !== char.toLowerCase();
}
function skip(pattern, text, from) {
  pattern.lastIndex = from;
  pattern.exec(text);
  return pattern.lastIndex;
}

// src/text/sentences.ts
var PIECE_LIMIT = 2e3;
var CUT = /[.!?。！？;；\s]/;
var ABBREVIATION = /(?:^|[\s(["'“])(?:e\.g|i\.e|et al|figs?|vs|dr|mr|mrs|ms|prof|approx|resp|eqs?|secs?|tabs?|refs?|cf|ca|viz|incl|esp|est|[A-Z](?:\.[A-Z])*)\.$/i;
var BEFORE_NUMBER = /(?:^|[\s(])(?:nos?|vol|pp?|ch|arts?|nr)\.$/i;
var TERMINATOR2 = /\.(?![\da-z])|[^.\P{Sentence_Terminal}]|[\n\r\u0085\u2028\u2029]/u;
var NOTHING_MORE = new RegExp(`^\\p{Sentence_Terminal}*["'\u201D\u2019)\\]]*\\s*$`, "u");
var segmenter;
var sentencesOf = remembering(5e3, (text) => {
  const sentences = [];
  let open;
  for (const piece of pieces(text)) {
    for (const { segment, index } of segmentsOf(piece.text)) {
      const from = piece.from + index;
      if (open && !endsBefore(open.text, segment)) {
        open = {
          text: text.slice(open.from, from + segment.length),
          from: open.from,
          to: from + segment.length
        };
      } else {
        if (open) sentences.push(trimmed(open));
        open = { text: segment, from, to: from + segment.length };
      }
    }
  }
  if (open) sentences.push(trimmed(open));
  return sentences.filter((sentence) => sentence.text);
});
function isOne(text) {
  const end = text.search(TERMINATOR2);
  return end < 0 || NOTHING_MORE.test(text.slice(end));
}
function segmentsOf(text) {
  const starts = latinStarts(text);
  if (starts)
    return [0, ...starts].map((index, at) => ({
      segment: text.slice(index, starts[at] ?? text.length),
      index
    }));
  if (isOne(text)) return [{ segment: text, index: 0 }];
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  return segmenter.segment(text);
}
function* pieces(text) {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + PIECE_LIMIT);
    if (to < text.length) {
      const least = from + PIECE_LIMIT / 2;
      let cut = to;
      while (cut > least && !CUT.test(text[cut - 1])) cut -= 1;
      if (cut > least) to = cut;
      else if (/[\ud800-\udbff]/.test(text[to - 1])) to -= 1;
    }
    yield { text: text.slice(from, to), from };
    from = to;
  }
}
function endsBefore(sentence, next) {
  const tail = sentence.slice(-40).trimEnd();
  if (ABBREVIATION.test(tail)) return false;
  return !(BEFORE_NUMBER.test(tail) && /^\s*\d/.test(next));
}
function trimmed({ text, from }) {
  const start = from + (text.length - text.trimStart().length);
  const visible = text.trim();
  return { text: visible, from: start, to: start + visible.length };
}

export {
  mayClaim,
  sentencesOf
};
