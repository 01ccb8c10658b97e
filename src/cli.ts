#!/usr/bin/env node
import { check } from './check.ts';
import { openDirectory } from './release/directory.ts';
import { DEFAULT_POLICY } from './settings/policy.ts';

if (process.argv[2] === 'license') {
  const { run } = await import('./commands/license.ts');
  process.exitCode = await run(process.argv.slice(3), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  });
} else {
  const report = await check(await openDirectory(process.argv[3] ?? '.'), { policy: DEFAULT_POLICY });
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = report.policy.passes ? 0 : 1;
}
