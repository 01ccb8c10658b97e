import { ANCHOR } from '../hash.ts';
import type { Library, Template } from '../library.ts';
import { UNKNOWN, type Words } from '../text/words.ts';

/** A place where a known text seems to stand. */
export interface Occurrence {
  template: Template;
  /** Anchors found, in order: the word of the input, the word of the template. */
  anchors: [number, number][];
  /** Words that it is expected to explain, less those of the template that seem to be missing. */
  promise: number;
}

/** Hits that are looked at: of all the texts that SPDX has, or of a hundred copies of one with many relatives. */
const HITS = 100_000;
/** How many hits back a chain looks for its previous link. */
const LOOK_BACK = 24;
/** The share of its anchors that a text must show to be looked at. */
const SHARE = 0.25;

/** Of each template whose anchors were found: the word of the input and the word of the template, in order. */
export type Hits = Map<number, [number, number][]>;

/** Finds the anchors of all known texts. Linear in the words of the input. */
export function findHits({ ids }: Words, library: Library): Hits {
  const hits: Hits = new Map();
  let known = 0;
  let count = 0;
  for (let at = 0; at < ids.length; at += 1) {
    if (count >= HITS) break;
    known = ids[at] === UNKNOWN ? 0 : known + 1;
    if (known < ANCHOR) continue;
    const start = at - ANCHOR + 1;
    library.anchorsAt(ids, start, (template, place) => {
      const list = hits.get(template);
      if (list) list.push([start, place]);
      else hits.set(template, [[start, place]]);
      count += 1;
    });
  }
  return hits;
}

/** Where known texts seem to stand, the most promising first. */
export function findOccurrences(hits: Hits, library: Library): Occurrence[] {
  const found: Occurrence[] = [];
  for (const [index, list] of hits) {
    const least = Math.max(1, Math.floor(library.requiredAnchors(index) * SHARE));
    if (list.length < least) continue;
    const template = library.template(index);
    for (const anchors of chains(list, least)) {
      const share = anchors.length / template.anchors;
      const required = anchors.filter(([, place]) => template.optional[place] === 0).length;
      const lost = 1 - required / template.requiredAnchors;
      const promise = share * template.length - lost * template.required;
      found.push({ template, anchors, promise });
    }
  }
  return found.sort(
    (a, b) =>
      b.promise - a.promise || a.anchors[0]![0] - b.anchors[0]![0] || a.template.index - b.template.index,
  );
}

/** Cuts the hits of one template into runs that go forward in both texts, the longest first. */
function chains(hits: [number, number][], least: number): [number, number][][] {
  const scores = new Float64Array(hits.length);
  const previous = new Int32Array(hits.length).fill(-1);
  for (let at = 0; at < hits.length; at += 1) {
    const [word, place] = hits[at]!;
    scores[at] = 1;
    for (let back = at - 1; back >= 0 && back >= at - LOOK_BACK; back -= 1) {
      const steps = place - hits[back]![1];
      const distance = word - hits[back]![0];
      if (steps <= 0 || distance > 3 * steps + 600) continue;
      const score = scores[back]! + 1 - Math.min(0.9, Math.abs(distance - steps) * 0.002);
      if (score > scores[at]!) {
        scores[at] = score;
        previous[at] = back;
      }
    }
  }
  const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const used = new Uint8Array(hits.length);
  const result: [number, number][][] = [];
  for (const end of order) {
    if (used[end] || scores[end]! < least * 0.5) continue;
    const chain: [number, number][] = [];
    for (let at = end; at !== -1 && !used[at]; at = previous[at]!) {
      used[at] = 1;
      chain.push(hits[at]!);
    }
    if (chain.length >= least) result.push(chain.reverse());
  }
  return result;
}
