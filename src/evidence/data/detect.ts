import type { Evidence, Observation } from '../../vocabulary.ts';
import type { Sightings } from '../decide-states.ts';
import type { ReleaseText } from '../release-text.ts';
import { dataFiles } from './files.ts';
import { internalDataIn } from './internal.ts';
import { heldBackIn, promisesOf, withholdingsIn } from './withheld.ts';

export interface DataFound {
  present: Sightings;
  /** The links as they came, without those that a sentence of the release takes back. */
  linked: Sightings;
  /** Where a part of them is said not to be given, or to come from sources that only their owner has. */
  internal: Evidence | undefined;
  observations: Observation[];
}

/** The training data: shipped, linked, or taken back by a sentence that withholds or promises them. */
export async function detectData(text: ReleaseText, links: Sightings): Promise<DataFound> {
  const files = await dataFiles(text);
  const withholdings = withholdingsIn(text.documents);
  const given = files.length > 0 || (links.data?.length ?? 0) > 0;
  return {
    present: files.length ? { data: files } : {},
    linked: links,
    internal: internalDataIn(text.documents) ?? heldBackIn(withholdings),
    observations: given ? [] : promisesOf(withholdings),
  };
}
