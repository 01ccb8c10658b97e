/** Names of glyphs that fonts of Latin letters have, and their characters. One row: "name character", space between. */
const NAMES = `
space \u0020|exclam !|quotedbl "|numbersign #|dollar $|percent %|ampersand &|quotesingle '|parenleft (|parenright )
asterisk *|plus +|comma ,|hyphen -|minus −|period .|slash /|colon :|semicolon ;|less <|equal =|greater >|question ?|at @
bracketleft [|backslash \\|bracketright ]|asciicircum ^|underscore _|grave \`|braceleft {|bar \u007c|braceright }|asciitilde ~
zero 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9
exclamdown ¡|cent ¢|sterling £|currency ¤|yen ¥|brokenbar ¦|section §|dieresis ¨|copyright ©|registered ®|trademark ™
ordfeminine ª|ordmasculine º|guillemotleft «|guillemotright »|guilsinglleft ‹|guilsinglright ›|logicalnot ¬|macron ¯
degree °|plusminus ±|acute ´|mu µ|paragraph ¶|periodcentered ·|cedilla ¸|onequarter ¼|onehalf ½|threequarters ¾
onesuperior ¹|twosuperior ²|threesuperior ³|questiondown ¿|multiply ×|divide ÷|AE Æ|ae æ|Oslash Ø|oslash ø|Eth Ð|eth ð
Thorn Þ|thorn þ|germandbls ß|OE Œ|oe œ|Lslash Ł|lslash ł|dotlessi ı|dotlessj j|florin ƒ|circumflex ˆ|tilde ˜|caron ˇ
breve ˘|dotaccent ˙|ring ˚|ogonek ˛|hungarumlaut ˝|endash –|emdash —|quoteleft ‘|quoteright ’|quotesinglbase ‚
quotedblleft “|quotedblright ”|quotedblbase „|dagger †|daggerdbl ‡|bullet •|ellipsis …|perthousand ‰|fraction ⁄|Euro €
fi fi|fl fl|ff ff|ffi ffi|ffl ffl|nbspace \u00a0|sfthyphen -|hyphenminus -|visiblespace \u0020|sp \u0020
`;

/** Accents at the end of a name ("eacute"), as the marks that combine with the letter before them. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circumflex: '\u0302',
  dieresis: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedilla: '\u0327',
  caron: '\u030c',
  macron: '\u0304',
  breve: '\u0306',
  ogonek: '\u0328',
  dotaccent: '\u0307',
  hungarumlaut: '\u030b',
  commaaccent: '\u0327',
};

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  NAMES.split(/[|\n]/)
    .filter((row) => row !== '')
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]),
);

/** The text of a glyph by its name, as the Adobe Glyph List has it; undefined for a name that only its font knows. */
export function textOfGlyph(name: string): string | undefined {
  // "a.sc" is a small capital of "a".
  const base = name.includes('.', 1) ? name.slice(0, name.indexOf('.', 1)) : name;
  const known = CHARACTERS.get(base) ?? (/^[A-Za-z]$/.test(base) ? base : undefined);
  if (known !== undefined) return known;
  const code = /^(?:uni((?:[0-9A-F]{4})+)|u([0-9A-F]{4,6}))$/.exec(base);
  if (code?.[1]) return (code[1].match(/.{4}/g) ?? []).map((each) => fromCode(each)).join('');
  if (code?.[2]) return fromCode(code[2]);
  const accented = /^([A-Za-z])([a-z]+)$/.exec(base);
  const accent = accented ? ACCENTS[accented[2]!] : undefined;
  return accent ? (accented![1]! + accent).normalize('NFC') : undefined;
}

function fromCode(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
