import { readFile } from 'node:fs/promises';
import { openClient } from '../github/client.ts';
import { TargetError } from '../release/release.ts';
import { readInputs } from '../settings/inputs.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { VERSION } from '../version.ts';
import { policyFor } from './policy-for.ts';
import { readEvent } from './read-event.ts';
import type { Environment } from './run-context-of.ts';
import { runner } from './runner.ts';

/** As on the command line: 0 the label holds, 1 it does not, 2 wrong settings, 3 the check itself failed. */
export async function run(environment: Environment): Promise<0 | 1 | 2 | 3> {
  try {
    const inputs = readInputs((name) => runner.input(name));
    const [payload, client] = await Promise.all([
      payloadOf(environment),
      openClient({
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        version: VERSION,
        ...(inputs.token && { token: inputs.token }),
      }),
    ]);
    const event = readEvent(environment, payload);
    const job = { inputs, event, client, environment };
    if (inputs.mode === 'report') {
      const { reportAgain } = await import('./report-again.ts');
      return await reportAgain(job);
    }
    // The check is loaded while GitHub answers.
    const checking = import('./check-and-report.ts');
    const policy = await policyFor(inputs, event, client);
    return await (await checking).checkAndReport(job, policy);
  } catch (error) {
    if (error instanceof SettingsError) {
      for (const problem of error.problems)
        runner.annotate('error', problem, { title: 'Open Label: settings' });
      return 2;
    }
    if (error instanceof TargetError) {
      runner.annotate('error', error.message, { title: 'Open Label: settings' });
      return 2;
    }
    const message = error instanceof Error ? error.message : String(error);
    runner.annotate('error', message, { title: 'Open Label could not check this' });
    runner.debug(error instanceof Error ? (error.stack ?? '') : '');
    return 3;
  }
}

async function payloadOf(environment: Environment): Promise<unknown> {
  const file = environment.GITHUB_EVENT_PATH;
  if (!file) return {};
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new SettingsError([
      `The event file ${file} cannot be read: run this as a step of a GitHub workflow.`,
    ]);
  }
}
