// src/licenses/hash.ts
var ANCHOR = 5;
function hash(ids, at) {
  let value = 0;
  for (let step = 0; step < ANCHOR; step += 1) {
    value = Math.imul(value ^ ids[at + step], 2654435761);
    value ^= value >>> 15;
  }
  return value >>> 0;
}
var BUCKETS = 16383;

// src/licenses/text/blanks.ts
var TAG = /<[/!?]?(?:doctype|xml|a|address|article|b|blockquote|body|br|center|code|div|em|font|footer|h[1-6]|head|header|hr|html|i|img|li|link|main|meta|nav|ol|p|pre|section|script|small|span|strong|style|sub|sup|table|tbody|td|th|title|tr|tt|u|ul)(?:\s[^<>]{0,400})?[/?]?>/iy;
var ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"'`)\]}\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]+/iy;
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
    const end = endOf(ADDRESS, text, at);
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

// src/licenses/text/letters.ts
var OTHERS = /[^\u0000-\u007f]/;
function letterRuns(text) {
  return text.match(OTHERS.test(text) ? new RegExp("\\p{L}+", "gu") : /[a-z]+/gi) ?? [];
}
function nameRuns(text) {
  return text.match(OTHERS.test(text) ? /[\p{L}\p{N}.+_-]+/gu : /[a-z0-9.+_-]+/gi) ?? [];
}
function isSmall(word) {
  return OTHERS.test(word) ? new RegExp("^\\p{Ll}+$", "u").test(word) : /^[a-z]+$/.test(word);
}
function startsLarge(word) {
  return OTHERS.test(word) ? new RegExp("^\\p{Lu}", "u").test(word) : /^[A-Z]/.test(word);
}
function hasLarge(text) {
  return /[A-Z]/.test(text) || OTHERS.test(text) && new RegExp("\\p{Lu}", "u").test(text);
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
  return ELSEWHERE.test(text);
}
var ELSEWHERE = /[不禁仅僅限须須必勿]|商[业業用]|のみ|許[諾可]|营利|営利|用途|目的|(?:研究|科研|学术|教学|연구)(?!院|所|中心|团队|小组|组|室|소|원|실|팀)|금지|상업|한정|목적|केवल|فقط|commons\s+clause/iu;
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
  const words = letterRuns(bare);
  const isShort = words.length <= SHORT_NAME && words.every((word) => startsLarge(word) || LITTLE.test(word));
  return !BODY.test(bare) && readsAsName(nameRuns(bare)) && !mayRule(bare, isShort ? IN_SHORT_NAMES : IN_NAMES);
}
function isListOfNames(line) {
  const names = line.replace(NOTICE_START, "").replace(/\(c\)/gi, "").split(/,|\band\b|&/).map(letterRuns);
  return names.length >= 4 && names.every((name) => name.length <= 6 && name.every(startsLarge));
}
var LITTLE = /^(?:c|and|of|the|for|its|de|von|van|all|rights|reserved|by|at|in|affiliates|et|al|inc|ltd|individual|contributors|see|file|details|authors|other)$/u;
var OF_HOLDERS = /^(?:copyright|copyrights|holders?|owners?|authors?|contributors?|developers?|maintainers?|members?|project|projects|team|community|company|organi[sz]ations?|foundation|institute|university|names?|nor|or|to|from|as|on|parts?|portions|their|his|her|any|this|software|present|respective|below|above|et|und|och|og|en|i|y|e|и|dos|da|do|del|della|la|le|der|die|des|du)$/u;
var SMALL_WORDS = { allSmall: 3, mixed: 1 };
var VERBS = /* @__PURE__ */ new Set(["is", "are", "was", "were", "be", "been", "has", "have", "had", "does", "do", "did"]);
function readsAsName(words) {
  if (words.some((word) => VERBS.has(word))) return false;
  const small = words.filter((word) => isSmall(word) && !LITTLE.test(word) && !OF_HOLDERS.test(word));
  return small.length <= (words.some((word) => startsLarge(word) && word !== "The") ? SMALL_WORDS.mixed : SMALL_WORDS.allSmall);
}
function isContinuation(line) {
  const words = letterRuns(line);
  if (words.length === 0) return true;
  if (words.length > 16 || !namesOnly(line)) return false;
  return words.every((word) => startsLarge(word) || LITTLE.test(word));
}

// src/licenses/text/words.ts
var UNKNOWN = -1;
var JOINS = ".@_%+-";
var ADDRESSES = "hfwm";
var PLAIN = /^[a-z0-9]+$/u;
var WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
var COUNTER = /^(?:\d+|[a-z]|[ivx]{1,5})$/u;
var IS = { word: 1, digit: 2, roman: 4, join: 8, address: 16 };
var KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return (PLAIN.test(small) ? IS.word : 0) | (/\d/u.test(small) ? IS.digit : 0) | (/[ivx]/u.test(small) ? IS.roman : 0) | (JOINS.includes(small) ? IS.join : 0) | (ADDRESSES.includes(small) ? IS.address : 0);
});
function wordsOf(text, lexicon) {
  let ids = new Int32Array((text.length >> 2) + 16);
  let starts = new Int32Array(ids.length);
  let ends = new Int32Array(ids.length);
  let count = 0;
  const push = (id, start, end) => {
    if (count === ids.length) [ids, starts, ends] = [grown(ids), grown(starts), grown(ends)];
    ids[count] = id;
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
    ids: ids.subarray(0, count),
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
  if (first > 11903 && UNSPACED.test(String.fromCodePoint(first))) return start + width;
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
  return text.charCodeAt(at) > 11903 && UNSPACED.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
function isWord(text, at, code) {
  if (code < 128) return (KINDS[code] & IS.word) !== 0;
  if (code >= 8208 && code <= 8231) return false;
  return code >= 128 && WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

export {
  letterRuns,
  nameRuns,
  isSmall,
  hasLarge,
  mayRule,
  isCopyrightLine,
  readsAsName,
  UNKNOWN,
  wordsOf,
  plainHash,
  normalized,
  ANCHOR,
  hash,
  BUCKETS
};
