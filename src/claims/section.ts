import { simplified } from './words/chinese.ts';

/** What kind of text stands under a heading, as far as claims are concerned. */
export type Section = 'own' | 'others' | 'bibliography' | 'plans';

/** Headings by the kind of text below them; the innermost heading that matches decides. */
const HEADINGS: readonly [Exclude<Section, 'own'>, RegExp][] = [
  [
    'bibliography',
    /^\W*(?:citations?|cite|citing|how to cite|bibtex|references?|bibliography|publications?|papers?|reference papers?|引用|引文|工作引用|引用方式|参考文献|文献|引用について|인용|参考|citación|citation.*)\W*$/i,
  ],
  ['bibliography', /\b(?:citations?|citing|bibtex)\b|引用/i],
  [
    'others',
    /acknowledg|\bcredits?\b|\bthanks?\b|\bthank you\b|related (?:projects?|works?|repos|links|resources)|^\W*(?:(?:press|media)(?: coverage)?|coverage|in the (?:press|media|news)|featured in)\W*$|similar projects|community (?:projects?|work|support|extensions?|contributions?)|third[- ]party|awesome|\bfriends?\b|built (?:with|on)|based on|inspired by|inspiration|star history|contribut(?:ors?|ing)|code of conduct|ecosystem|projects? (?:using|based|that)|powered by|adopters|\bbaselines?\b|致谢|鸣谢|感谢|相关(?:项目|工作|链接)|友情链接|友好链接|サードパーティ|서드\s?파티|リンク|フレンド|링크|贡献者|社区(?:项目|支持|贡献)|第?三方|参考项目|謝辞|谢辞|関連|감사/i,
  ],
  [
    'plans',
    /\b(?:to-?do|roadmap|future (?:work|plans?)|open-?source plan|coming soon|release plans?|plans?)\b|计划|待办|路线图|未来工作|今後|로드맵/i,
  ],
];

const LICENSE = /licen[cs]e|协议|許可|许可/i;

/** The kind of section that a block stands in, by its headings, outermost first. */
export function sectionOf(headings: readonly string[]): Section {
  for (const heading of headings.toReversed()) {
    const found = HEADINGS.find(([, pattern]) => pattern.test(simplified(heading)));
    // "License & Citation": the terms of the release stand there too.
    if (found?.[0] === 'bibliography' && LICENSE.test(heading)) continue;
    if (found) return found[0];
  }
  return 'own';
}
