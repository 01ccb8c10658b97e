#!/usr/bin/env node
import { check } from './check.ts';
import { openDirectory } from './release/directory.ts';
import { DEFAULT_POLICY } from './settings/policy.ts';

const report = await check(await openDirectory(process.argv[3] ?? '.'), { policy: DEFAULT_POLICY });
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.policy.passes ? 0 : 1;
