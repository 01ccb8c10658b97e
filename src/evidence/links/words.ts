/** A set from words that stand apart by white space: long lists stay readable so. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
