/** Radicals that fonts draw as the characters they look like, and that no normal form of Unicode brings together. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⻅见 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻬齐 ⻰龙 ⻁虎 ⺠民 ⻄西'
    .split(' ')
    .map(([radical, character]) => [radical!, character!]),
);

/** Ligatures and radicals as the letters and characters they stand for. */
export function asLetters(line: string): string {
  return line
    .replace(/[\ufb00-\ufb06\u2f00-\u2fd5]/g, (character) => character.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (character) => RADICALS.get(character) ?? character)
    .replace(/[\u00ad\u2010\u2011]/g, '-');
}
