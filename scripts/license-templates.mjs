// What plain license texts do not say, and SPDX's XML does: which words everyone replaces, and which a faithful copy
// may leave out. Rules for families of texts, used by scripts/generate/licenses.mjs.

/** Where everyone writes another name: the words between the first and the last group. */
const REPLACED = [
  /(\bneither (?:the )?)names? (?:of )?(?:the )?[^.;]{1,140}?( n?or (?:the )?names?\b)/gi,
  /(\bneither (?:the )?)names? of [^.;]{1,100}?( may be used)/gi,
  /(\bnor the names? of )(?:its|the|their|any|other)? ?(?:contributors?|copyright holders?)( may)/gi,
  /(\bprovided by )[^.;]{1,100}?( ["“”'`‘’]*as[ -]is)/gi,
  /(\bin no event (?:shall|will) )[^.;,]{1,160}?( be (?:held )?liable)/gi,
  /(["“”'`‘’]*as[ -]is["“”'`‘’]* and )[^.;,]{1,60}?( disclaims? )/gi,
];

/** Blanks to fill in. */
const BLANKS = [
  /<(?!https?:|www)[^<>\n@]{1,90}>/g,
  /\[(?:yyyy|year|name|copyright|owner|full name|insert|software name|xxxx|date|email|licensor|enter|complete|initial)[^[\]\n]{0,90}\]/gi,
  /\[?_{2,}\]?/g,
  /\{(?:year|licensor)[^{}\n]*\}/gi,
];

/** Sentences that other faithful copies have, within parts that are optional. */
const ADDED = [
  [
    /(party to its public licenses[\s\S]{0,200}?“Licensor\.”)/,
    '$1 The text of the Creative Commons public licenses is dedicated to the public domain under the CC0 Public Domain Dedication.',
  ],
];

/** The text with every word that people replace as one blank. */
export function normalizeTemplate(text, blank) {
  let result = text;
  for (const [pattern, replacement] of ADDED) result = result.replace(pattern, replacement);
  for (const pattern of BLANKS) result = result.replace(pattern, ` ${blank} `);
  for (const pattern of REPLACED) result = result.replace(overLines(pattern), `$1${blank}$2`);
  return result;
}

/** The pattern with each space as any white space, for texts are wrapped anywhere. */
function overLines({ source, flags }) {
  return new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(/ (?![^[]*\])/g, '\\s+'), flags);
}

/** Parts of known texts that faithful copies leave out: from the first pattern to the second, or to the end. */
export const OPTIONAL = [
  { from: /END OF TERMS AND CONDITIONS/ },
  { from: /\n\s*(?:Appendix: )?How to Apply (?:These|the) /i },
  {
    from: /Everyone is permitted to copy and distribute verbatim/,
    to: /Preamble|The GNU|This version of|This license/i,
  },
  {
    from: /Creative Commons Corporation \(?["“]?Creative Commons/,
    to: /Creative Commons [\w. -]{5,60} (?:International|Unported) Public Licen[cs]e/,
  },
  {
    from: /CREATIVE COMMONS CORPORATION IS NOT A LAW FIRM/i,
    to: /\n\s*Licen[cs]e\s*\n|Statement of Purpose/,
  },
  { from: /Creative Commons (?:Notice|is not a party to (?:its public|this) licen[cs]e)/i },
  { from: /\n\s*exhibit [ab]\s?[-–—.]/i },
  { from: /For more information, please refer to/ },
  { from: /ADDENDUM: How to use this License/i },
  { from: /^[\s\S]{0,20}木兰/, to: /Mulan Permissive Software License/ },
  { from: /GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3/, to: /This version of the GNU Lesser/ },
  { from: /(?<=choose that version for the Library\.\s*)GNU GENERAL PUBLIC LICENSE/ },
  {
    from: /GNU (?:LESSER |LIBRARY |AFFERO )?GENERAL PUBLIC LICENSE\s+TERMS AND CONDITIONS/,
    to: /TERMS AND CONDITIONS/,
  },
  { from: /If you develop a new program, and you want it to be of the greatest/ },
];

const TITLE_WORD =
  /licen[cs]e|licensing|version|public|legal code|universal|international|unported|terms|agreement|copyleft|copyright\s*$|\bv\.? ?\d|\bbsd\b|\bmit\b|许可|preamble|open|clause|\b(?:19|20)\d\d\b|generic/i;

/** Offset where the lines that name the license end and its terms start. */
export function titleEnd(text) {
  let end = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    at += line.length + 1;
    const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length === 0) continue;
    const isTitle =
      words.length <= 14 &&
      (TITLE_WORD.test(line) || /^\s*(?:copyright|\(c\)|https?:)/i.test(line)) &&
      !/[,;]\s*$|\w\w\.\s*$/.test(line) &&
      !/\b(?:permission|redistribution|hereby|may|shall|must)\b/i.test(line);
    if (!isTitle) break;
    end = Math.min(at, text.length);
  }
  return end;
}

const piece = (from, to) => (text) => {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  return start === -1 || end === -1 ? '' : text.slice(start, end + to.length);
};

/**
 * Texts made from others. `license`: a license that SPDX has no text of, or a wording of one that is as widely used;
 * `notice`: the short form that files carry; `disclaimer`: a warranty paragraph that people add to any license.
 */
export const DERIVED = [
  {
    id: 'OpenMDW-1.1',
    of: 'OpenMDW-1.0',
    role: 'license',
    // The one change of 1.1, says the steward: litigation over copyright ends the rights as well.
    edit: (text) =>
      text.replaceAll('1.0', '1.1').replace('infringe any patent,', 'infringe any patent or copyright,'),
  },
  {
    id: 'MIT',
    of: 'MIT',
    role: 'license',
    edit: (text) =>
      text.replace(
        'this permission notice shall',
        'this permission notice (including the next paragraph) shall',
      ),
  },
  {
    id: 'Apache-2.0',
    of: 'Apache-2.0',
    role: 'notice',
    edit: piece('Licensed under the Apache License', 'limitations under the License.'),
  },
  {
    id: 'GPL-3.0-or-later',
    of: 'GPL-3.0-or-later',
    role: 'notice',
    edit: piece('This program is free software', 'any later version.'),
  },
  {
    id: 'GPL-2.0-or-later',
    of: 'GPL-2.0-or-later',
    role: 'notice',
    edit: piece('This program is free software', 'any later version.'),
  },
  {
    id: 'MPL-2.0',
    of: 'MPL-2.0',
    role: 'notice',
    edit: piece('This Source Code Form is subject', 'MPL was not distributed with this'),
  },
  {
    // Ends faithful copies of the GPL's version 2 as well, where SPDX's text leaves it out.
    id: 'GPL-libraries',
    of: 'GPL-3.0-only',
    role: 'disclaimer',
    edit: piece('General Public License does not permit incorporating', 'instead of this License.'),
  },
  {
    id: 'BSD-disclaimer',
    of: 'BSD-2-Clause',
    role: 'disclaimer',
    edit: piece('THIS SOFTWARE IS PROVIDED', 'SUCH DAMAGE.'),
  },
  {
    id: 'MIT-disclaimer',
    of: 'MIT',
    role: 'disclaimer',
    edit: piece('THE SOFTWARE IS PROVIDED', 'DEALINGS IN THE SOFTWARE.'),
  },
];
