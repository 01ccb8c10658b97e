// Jest's global set-up: scenario tests run the bundle that users run, built from the sources as they are now, with the
// pages that `explain` prints beside it. What tests write goes into one folder, which the tear-down removes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export default function bundle() {
  const folder = mkdtempSync(join(tmpdir(), 'open-label-'));
  const dist = join(folder, 'dist');
  execFileSync(process.execPath, ['scripts/build.mjs', '--out', dist], { stdio: 'inherit' });
  symlinkSync(resolve('docs'), join(folder, 'docs'), 'junction');
  process.env.OPEN_LABEL_BUNDLE = dist;
  const written = join(folder, 'written');
  mkdirSync(written);
  process.env.TMPDIR = written;
}
