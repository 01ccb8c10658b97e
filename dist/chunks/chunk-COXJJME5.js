// src/claims/words/phrases.ts
var WORDINGS = [
  {
    label: "open-science",
    language: "en",
    pattern: "(?:fully |truly )?open[- ]science(?= (?:models?|llms?|release))"
  },
  { label: "open-source", language: "en", pattern: "open[-\u2010\u2011\u2013\u2014\u2012\\s]?sourc(?:ed|es|e|ing)" },
  {
    label: "open-source",
    language: "en",
    pattern: "(?:fully|truly|completely|entirely|totally|wholly|genuinely|100 ?%)[- ]open(?![-\u2010\u2011\u2013\\s]?(?:sourc|weight|ended|vocab|domain|set|world|loop|up|to|book|access|science)| (?:for|to) (?:the )?(?:academi|research|non-?commerc|scien|educat)(?![^.;,]{0,24} and (?:free )?commerc))"
  },
  {
    label: "open-weights",
    language: "en",
    pattern: "open(?:ly)?[-\u2010\u2011\u2013\\s](?:model[-\\s])?weight(?:s|ed)?(?:[- ]available)?"
  },
  { label: "open-source", language: "en", pattern: "OSS(?=[ -](?:\\w+[ -]){0,3}(?:LLM|model)s?\\b)" },
  {
    label: "open-weights",
    language: "en",
    pattern: "openly (?:available|released|shared|accessible) (?:model )?(?:weights|checkpoints)|(?<=\\b(?:weights|checkpoints) (?:are|were|have been) )openly (?:available|released|shared|accessible)"
  },
  {
    label: "open-source",
    language: "zh",
    pattern: "\u5F00\u6E90(?!\u8282\u6D41)|\u958B\u6E90|\u5B8C\u5168\u5F00\u653E(?=\u7684?(?:\u5927?\u6A21\u578B|\u5927?\u8BED\u8A00\u6A21\u578B))"
  },
  { label: "open-weights", language: "zh", pattern: "\u5F00\u653E(?:\u6A21\u578B)?\u6743\u91CD|\u6743\u91CD\u5F00\u653E|\u958B\u653E\u6B0A\u91CD" },
  { label: "open-source", language: "ja", pattern: "\u30AA\u30FC\u30D7\u30F3[\u30FB ]?\u30BD\u30FC\u30B9" },
  { label: "open-weights", language: "ja", pattern: "\u30AA\u30FC\u30D7\u30F3[\u30FB ]?\u30A6\u30A7\u30A4\u30C8" },
  { label: "open-source", language: "ko", pattern: "\uC624\uD508[- ]?\uC18C\uC2A4" },
  { label: "open-weights", language: "ko", pattern: "\uC624\uD508[- ]?\uC6E8\uC774\uD2B8|\uAC00\uC911\uCE58 \uACF5\uAC1C" },
  { label: "open-source", language: "es", pattern: "c[\xF3o]digo abierto|fuente abierta" },
  { label: "open-source", language: "pt", pattern: "c[\xF3o]digo aberto" },
  { label: "open-source", language: "fr", pattern: "code source ouvert|sources? ouvertes?|logiciel libre" },
  { label: "open-source", language: "de", pattern: "quelloffen(?:e[nrsm]?)?" },
  { label: "open-source", language: "it", pattern: "codice aperto" },
  {
    label: "open-source",
    language: "ru",
    pattern: "\u043E\u0442\u043A\u0440\u044B(?:\u0442[\u0430-\u044F]{1,3}|\u0432\u0430[\u0430-\u044F]{1,4}|\u043B[\u0430\u0438]?) \u0438\u0441\u0445\u043E\u0434\u043D[\u0430-\u044F]{2,3} \u043A\u043E\u0434[\u0430-\u044F]{0,3}|\u043E\u043F\u0435\u043D\u0441\u043E\u0440\u0441[\u0430-\u044F]*"
  },
  {
    label: "open-source",
    language: "other",
    pattern: "m\xE3 ngu\u1ED3n m\u1EDF|a\xE7\u0131k kaynak(?:l\u0131)?|\u0645\u0641\u062A\u0648\u062D[\u0629\u0647]? \u0627\u0644\u0645\u0635\u062F\u0631|\u0913\u092A\u0928[- ]?\u0938\u094B\u0930\u094D\u0938|\u0E42\u0E2D\u0E40\u0E1E\u0E19\u0E0B\u0E2D\u0E23\u0E4C\u0E2A|sumber terbuka"
  },
  { label: "open-weights", language: "es", pattern: "pesos abiertos" },
  { label: "open-weights", language: "pt", pattern: "pesos abertos" },
  { label: "open-weights", language: "fr", pattern: "poids ouverts" },
  { label: "open-weights", language: "de", pattern: "offene[nr]? gewichten?" },
  { label: "open-weights", language: "it", pattern: "pesi aperti" },
  { label: "open-weights", language: "ru", pattern: "\u043E\u0442\u043A\u0440\u044B\u0442[\u0430-\u044F]{2,3} \u0432\u0435\u0441[\u0430-\u044F]{0,3}" }
];
var REPLACEMENTS = [
  [/オープン[・ ]?ソース/, "\u30AA\u30FC\u30D7\u30F3\u30A6\u30A7\u30A4\u30C8"],
  [/오픈[- ]?소스/, "\uC624\uD508 \uC6E8\uC774\uD2B8"],
  [/c[óo]digo abierto|fuente abierta/i, "pesos abiertos"],
  [/c[óo]digo aberto/i, "pesos abertos"],
  [/code source ouvert|sources? ouvertes?|logiciel libre/i, "poids ouverts"],
  [/codice aperto/i, "pesi aperti"],
  [/open[- ]?sourced?$/i, "open-weight"]
];
var ALL = new RegExp(WORDINGS.map(({ pattern }) => `(${pattern})`).join("|"), "gi");
var IDENTIFIER_BEFORE = /[\w@#/.=&]-?$/;
var IDENTIFIER_AFTER = /^(?:[\w@=#]|[-/.]\w+(?:[/@_-]|\.\w)|\.(?:com|org|net|io|ai|md|html?|py|sh|txt|github)\b)/i;
function findPhrases(text) {
  const phrases = [];
  for (const match of text.matchAll(ALL)) {
    const from = match.index;
    const to = from + match[0].length;
    const { label, language } = WORDINGS[match.slice(1).findIndex((group) => group !== void 0)];
    if (/^[a-z]/i.test(match[0]) && isIdentifier(text, from, to)) continue;
    if (/^oss$/i.test(match[0]) && match[0] !== "OSS") continue;
    phrases.push({ label, language, from, to });
  }
  return phrases;
}
function isIdentifier(text, from, to) {
  const before = text.slice(Math.max(0, from - 2), from);
  if (IDENTIFIER_BEFORE.test(before) && !/[\p{L})]\/$/u.test(text.slice(Math.max(0, from - 3), from)))
    return true;
  if (/[\w]-$/.test(before) && !/\b(?:non|fully|truly|completely|now|newly|recently|most|semi)-$/i.test(
    text.slice(Math.max(0, from - 14), from)
  )) {
    return true;
  }
  return IDENTIFIER_AFTER.test(text.slice(to, to + 30));
}

export {
  REPLACEMENTS,
  findPhrases
};
