import { isLicensePath } from '../../licenses/paths.ts';
import type { Licensing } from '../../licenses/reading.ts';
import type { Sign } from './sign.ts';

/**
 * Licenses that are only given to models of one line and to what is made of them, by the ids that the license readers
 * and the Hub use. The name is the line's, since a license does not say which size.
 */
const LINE_OF_LICENSE: readonly { id: RegExp; model: string }[] = [
  { id: /^llama-?1\b|^llama-license-2023/, model: 'LLaMA' },
  { id: /^llama-?2\b/, model: 'Llama 2' },
  { id: /^llama-?3(?![.\d])/, model: 'Llama 3' },
  { id: /^llama-?3\.1\b/, model: 'Llama 3.1' },
  { id: /^llama-?3\.2\b/, model: 'Llama 3.2' },
  { id: /^llama-?3\.3\b/, model: 'Llama 3.3' },
  { id: /^llama-?4\b/, model: 'Llama 4' },
  { id: /^gemma\b/, model: 'Gemma' },
];

/** Where the terms of what a release uses are kept. */
const OF_PARTS = /third[-_ ]?part(?:y|ies)/i;

/** Lines of models whose own license the release is under: a derivative has to carry it, and nobody else needs to. */
export function signsInLicenses({ readings }: Licensing, isForeign: (path: string) => boolean): Sign[] {
  return readings.flatMap(({ ids, path, line, covers }) => {
    if (isForeign(path) || OF_PARTS.test(path)) return [];
    // A document that speaks of the license of some code speaks of no model.
    const ofCode = covers.includes('code') && (isLicensePath(path) || !/\.(?:md|markdown|rst)$/i.test(path));
    const scoped = covers.length === 0 || covers.includes('weights') || ofCode;
    const known = LINE_OF_LICENSE.find(({ id }) => ids.some((each) => id.test(normal(each))));
    if (!known || !scoped) return [];
    const evidence = {
      file: path,
      ...(line !== undefined && { line }),
      detail: `is the license of ${known.model}`,
    };
    return [{ model: known.model, kind: 'notice' as const, relation: 'finetune' as const, evidence }];
  });
}

function normal(id: string): string {
  return id.toLowerCase().replace(/^licenseref-(?:scancode-)?/, '');
}
