/** The host of a release does not answer as it should: nobody's mistake here, and no verdict. One sentence. */
export class SourceError extends Error {
  override readonly name: string = 'SourceError';
}
