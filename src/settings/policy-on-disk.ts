import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_POLICY, POLICY_FILE, type Policy } from './policy.ts';
import { POLICY_BYTES, parsePolicy } from './policy-file.ts';
import { SettingsError } from './settings-error.ts';

/**
 * The policy of whoever runs the check: the file that is named, or the one of the folder that the command runs in.
 * Never the one of the release that is looked at, which could excuse itself.
 *
 * @throws SettingsError when a named file is not there, or when the file has mistakes.
 */
export async function loadPolicy(file: string | undefined, folder: string): Promise<Policy> {
  const read = await readStart(file ?? join(folder, POLICY_FILE));
  if (read) return parsePolicy(read.bytes, read.size, file ?? POLICY_FILE);
  if (file === undefined) return DEFAULT_POLICY;
  throw new SettingsError([`${file} cannot be read: name a policy file that is there.`]);
}

async function readStart(file: string): Promise<{ bytes: Uint8Array; size: number } | undefined> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, POLICY_BYTES)));
      return { bytes: buffer.subarray(0, bytesRead), size };
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
