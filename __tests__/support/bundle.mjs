// Jest's global set-up: scenario tests run the bundle that users run, built from the sources as they are now.
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function bundle() {
  const folder = mkdtempSync(join(tmpdir(), 'open-label-bundle-'));
  execFileSync(process.execPath, ['scripts/build.mjs', '--out', folder], { stdio: 'inherit' });
  process.env.OPEN_LABEL_BUNDLE = folder;
}
