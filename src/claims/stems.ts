/** A name as names are compared: letters and digits in lower case. */
export function normal(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** "agentica-project" and "agentica-org" are one owner. */
export function stemOfOwner(owner: string | undefined): string {
  return normal(
    (owner ?? '').replace(
      /[-_.]?(?:ai|org|project|labs?|research|team|inc|official|hq|nlp|llm|io|group|community)$/i,
      '',
    ),
  );
}
