import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readArtifact } from '../github/artifact.ts';
import type { Report } from '../reports/report.ts';
import { SettingsError } from '../settings/settings-error.ts';
import type { JobEvent } from './event.ts';
import type { Job } from './job.ts';
import { parseReport } from './parse-report.ts';
import { setOutputs, showReport } from './publish.ts';
import { pullRequestOf } from './pull-request.ts';
import { contextOf } from './run-context-of.ts';
import { runner } from './runner.ts';
import { hasTrouble, writeComment } from './tell-github.ts';

/** What the half without rights uploads its report as. */
const ARTIFACT = 'open-label-report';

const REPORT_LIMIT = 16 * 1024 * 1024;

/**
 * The half of a check that may write, for pull requests from forks: it comments what the half without rights found.
 * A fork can change that half, so the report is data of a stranger: its form is checked, its text is escaped like all
 * text of a release, and which pull request it belongs to is found out here. It decides nothing.
 *
 * @throws an Error with a sentence when there is no report, or when the comment, the one thing to do, cannot be written.
 */
export async function reportAgain(settings: Job): Promise<0> {
  const { inputs, event, client, environment } = settings;
  const { owner, repo } = event.repository;
  const report = reportedBy(event, parseReport(await reportBytes(settings)));
  const context = contextOf(inputs, event, environment, report, !inputs.target);
  await showReport(report, context, !inputs.target);
  setOutputs(report);
  const number = await pullRequestOf(client, event);
  if (number === undefined) {
    runner.annotate('notice', 'No open pull request has this commit as its head: nothing to comment on.');
    return 0;
  }
  const address = { owner, repo, number };
  await writeComment(client, address, report, context, inputs.comment);
  if (inputs.pullRequestLabel) {
    const { keepLabel } = await import('../github/labels.ts');
    await keepLabel(client, address, inputs.pullRequestLabel, hasTrouble(report));
  }
  return 0;
}

async function reportBytes(settings: Job): Promise<Uint8Array> {
  const { inputs, event, client, environment } = settings;
  if (inputs.reportFile) return readInside(environment.GITHUB_WORKSPACE ?? process.cwd(), inputs.reportFile);
  if (!event.workflowRun) {
    throw new SettingsError([
      'With "mode: report" the report comes from the run of a workflow_run event, or from the file that the input "report-file" names.',
    ]);
  }
  const bytes = await readArtifact(client, { ...event.repository, run: event.workflowRun.id }, ARTIFACT);
  if (bytes) return bytes;
  throw new SettingsError([
    `Run ${event.workflowRun.id} left no artifact "${ARTIFACT}": upload the file of the input "report-file" under that name.`,
  ]);
}

/** Who says so stands beside what is said. */
function reportedBy({ workflowRun }: JobEvent, report: Report): Report {
  if (!workflowRun) return report;
  const origin = `${report.policy.origin}, as run ${workflowRun.id} of the pull request reports it`;
  return { ...report, policy: { ...report.policy, origin } };
}

/** A file of the workspace, no link out of it. */
async function readInside(root: string, path: string): Promise<Uint8Array> {
  const top = await realpath(root);
  const real = await realpath(join(top, path)).catch(() => undefined);
  if (!real?.startsWith(top + sep)) throw new SettingsError([`The report ${path} is not in the workspace.`]);
  const handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > REPORT_LIMIT) {
      throw new SettingsError([`The report ${path} is no file of at most ${REPORT_LIMIT} bytes.`]);
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
