const HARNESS = /(?:^|\/)(?:(?:[a-z\d]+[-_])*eval\w*(?:[-_]harness)?|\w*evalkit|opencompass|benchmarks?)\//i;

/** True for what lies among evaluations: a harness brings the configurations and the ids of all that it can measure. */
export function isOfEvaluation(path: string): boolean {
  return HARNESS.test(path);
}
