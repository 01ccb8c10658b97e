import { mentionsIn } from '../../models/names/mentions.ts';
import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import type { OwnNames } from '../names/own.ts';
import type { Sign } from './sign.ts';

const LEGAL = /^(?:licen[cs]e|notice|attribution)[^/]*$/i;
/** Whoever adds a notice puts it first. */
const HEAD = 2000;
const MADE_WITH =
  /^[^.\n]{0,120}?\b(?:built (?:with|on|upon)|based on|derived from|derivatives? (?:works? )?of|fine-?tuned from)\s+/i;

/** "Example-72B is built with Qwen-2.5-72B" in front of a license, or in a notice: where bases' licenses want it said. */
export async function signsInNotices(release: Release, own: OwnNames): Promise<Sign[]> {
  const signs: Sign[] = [];
  for (const { path, kind } of release.files) {
    if (!LEGAL.test(path) || kind === 'submodule' || folderRole(path)) continue;
    const lines = ((await release.text(path)) ?? '').slice(0, HEAD).split('\n');
    for (const [index, line] of lines.entries()) {
      const before = MADE_WITH.exec(line)?.[0];
      if (!before || !own.isIn(before)) continue;
      const [first] = mentionsIn({ text: line.slice(before.length, before.length + 80), links: [] });
      if (first?.start !== 0) continue;
      const detail = `says "${line.trim().slice(0, 160)}"`;
      signs.push({
        model: first.model,
        kind: 'prose',
        relation: 'finetune',
        evidence: { file: path, line: index + 1, detail },
      });
    }
  }
  return signs;
}
