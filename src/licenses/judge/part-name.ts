import type { Alignment } from '../match/align.ts';

/** The id of a part; of texts that leave open whether later versions are meant, the one that grants less. */
export function idOf({ template }: Alignment): string {
  const ids = template.ids.map(({ id }) => id);
  return (
    ids.find((id) => id.endsWith('-only') && !id.includes('invariants')) ?? ids[0]!.replace(/\+$/, '-only')
  );
}

export function nameOf(part: Alignment): string {
  const id = idOf(part);
  return (part.template.ids.find((entry) => entry.id === id) ?? part.template.ids[0]!).name;
}
