/** Where a relative link leads, or undefined when it leaves the release. */
export function targetOfLink(from: string, target: string): string | undefined {
  if (target.startsWith('/')) return undefined;
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
