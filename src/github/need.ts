/** What a call to GitHub is for, so that its failure can be told in the words of its user. */
export interface Need {
  /** What the call is for, to follow "could not": "read the comments of pull request 7". */
  task: string;
  /** The line of the workflow's `permissions:` that the call needs. */
  permission?: string;
}
