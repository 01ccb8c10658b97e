import { readAddress } from './address.ts';
import type { Mention } from './mention.ts';

/** The repositories that `.gitmodules` brings in, each with the folder that it stands in. */
export function mentionsInSubmodules(text: string): (Mention & { folder: string })[] {
  const mentions: (Mention & { folder: string })[] = [];
  let folder = '';
  for (const [index, line] of text.split('\n').entries()) {
    const [, key, value] = /^\s*(path|url)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (/^\s*\[submodule/.test(line)) folder = '';
    if (key === 'path') folder = value!;
    if (key !== 'url') continue;
    const address = readAddress(
      value!.replace(/^git@([^:]+):/, 'https://$1/').replace(/^(?:ssh|git):\/\/(?:git@)?/, 'https://'),
    );
    if (address)
      mentions.push({
        address,
        folder,
        file: '.gitmodules',
        line: index + 1,
        source: 'submodule',
        text: value!,
        sentence: line.trim(),
        headings: [],
      });
  }
  return mentions;
}
