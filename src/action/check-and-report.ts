import { check, type LinkVerifier } from '../check.ts';
import { failureOf } from '../release/remote.ts';
import type { Report } from '../reports/report.ts';
import type { Policy } from '../settings/policy.ts';
import { VERSION } from '../version.ts';
import type { JobEvent } from './event.ts';
import type { Job } from './job.ts';
import { openRelease } from './open-release.ts';
import { setOutputs, showReport, writeFiles } from './publish.ts';
import { rebase } from './rebase.ts';
import { contextOf } from './run-context-of.ts';
import { runner } from './runner.ts';
import { tellGitHub } from './tell-github.ts';

/** Checks, and tells: what the job itself shows first, then what needs rights, which never decides. */
export async function checkAndReport(job: Job, policy: Policy): Promise<0 | 1> {
  const { inputs, event, environment } = job;
  runner.info(`Policy: ${policy.origin}.`);
  const { release, here } = await openRelease(job);
  runner.info(`Checking ${release.target.name} at ${release.target.commit ?? event.commit}.`);
  const found = await check(release, {
    policy,
    today: new Date().toISOString().slice(0, 10),
    ...(inputs.label && { label: inputs.label }),
    ...(inputs.metadataFile && { metadataFile: inputs.metadataFile }),
    ...(inputs.verifyLinks && { verifyLinks: await linkVerifier() }),
  });
  // Half of a release proves nothing: what was not reached would look like what is not there.
  const failure = failureOf(release);
  if (failure) throw failure;
  const report =
    here && release.target.kind === 'directory' ? { ...found, target: named(found, event) } : found;
  const placed = here ? rebase(report, inputs.path) : report;
  const context = contextOf(inputs, event, environment, placed, here);

  await showReport(placed, context, here);
  setOutputs(placed);
  await writeFiles(placed, inputs, environment.GITHUB_WORKSPACE);
  await tellGitHub(job, { release, report, placed, context, here });
  return placed.policy.passes ? 0 : 1;
}

async function linkVerifier(): Promise<LinkVerifier> {
  const { linkSender, verifyLinks } = await import('../links/verify.ts');
  return (components, declaration) => verifyLinks(components, declaration, linkSender(VERSION));
}

/** A checkout lies in a folder of the runner; its name is the repository's. */
function named(report: Report, event: JobEvent): Report['target'] {
  return { ...report.target, name: `${event.repository.owner}/${event.repository.repo}` };
}
