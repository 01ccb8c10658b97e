import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_POLICY, POLICY_FILE, type Policy } from './policy.ts';
import { SettingsError } from './settings-error.ts';

/**
 * The policy of whoever runs the check: the file that is named, or the one of the folder that the command runs in.
 * Never the one of the release that is looked at, which could excuse itself.
 *
 * @throws SettingsError when a named file is not there, or when the file has mistakes.
 */
export async function loadPolicy(file: string | undefined, folder: string): Promise<Policy> {
  const handle = await open(file ?? join(folder, POLICY_FILE)).catch(() => undefined);
  if (!handle) {
    if (file === undefined) return DEFAULT_POLICY;
    throw new SettingsError([`${file} cannot be read: name a policy file that is there.`]);
  }
  try {
    // The YAML parser is loaded only where there is something to parse.
    const { POLICY_BYTES, parsePolicy } = await import('./policy-file.ts');
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, POLICY_BYTES)));
    return parsePolicy(buffer.subarray(0, bytesRead), size, file ?? POLICY_FILE);
  } finally {
    await handle.close();
  }
}
