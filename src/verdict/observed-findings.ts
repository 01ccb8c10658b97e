import { openness } from '../licenses/openness.ts';
import type { EffectiveLicense } from '../licenses/reading.ts';
import { restrictionList } from '../licenses/restriction-words.ts';
import type { Observation, Place } from '../vocabulary.ts';
import { RULES } from './rules.ts';
import type { Finding } from './verdict.ts';

/** What detectors saw, as findings. */
export function observedFindings(observations: readonly Observation[]): Finding[] {
  return observations.map(({ rule, place, detail, component, level, evidence, next }) => ({
    ...place,
    rule,
    level: level ?? RULES[rule].level,
    ...(component && { component }),
    // "open-label.yml: `label` is ...": a key of the file, not the file, is what the sentence is about.
    message: asSentence(`${nameOf(place)}${detail.startsWith('`') ? ':' : ''} ${detail}`),
    next: next ?? RULES[rule].next,
    ...(evidence?.length && { evidence }),
  }));
}

/** A limit on use that no claim depends on: worth knowing, nothing to mend. */
export function restrictedNote(license: EffectiveLicense): Finding {
  const more = openness(license.id).open ? ' with further words' : '';
  const id = license.id === 'unknown' ? '' : ` (${license.id}${more})`;
  const limits = license.restrictions.length ? `: ${restrictionList(license.restrictions)}` : '';
  return {
    ...license.place,
    rule: 'restricted-license',
    level: 'note',
    message: `${nameOf(license.place)} puts the weights under terms that limit use${id}${limits}.`,
    next: 'Nothing to do for open weights; tell users of the limits where they download.',
  };
}

export function metadataMissing(): Finding {
  const { level, next } = RULES['metadata-missing'];
  return { rule: 'metadata-missing', level, message: 'There is no open-label.yml here.', next };
}

function nameOf({ file, asset, url }: Place): string {
  return file ?? asset ?? url ?? 'The release';
}

function asSentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}
