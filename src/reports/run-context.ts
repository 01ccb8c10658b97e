/** What a report says about the run that made it. */
export interface RunContext {
  /** Of Open Label. */
  version: string;
  /** The commit that was checked. */
  commit?: string;
  /** The page of the workflow run. */
  runUrl?: string;
  /** `https://github.com/owner/repo`: paths become links to the commit that was checked. */
  repositoryUrl?: string;
  /** Tells the comment of one job from that of another on the same pull request. */
  marker?: string;
}
