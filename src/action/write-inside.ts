import { constants } from 'node:fs';
import { mkdir, open, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/**
 * Writes a file below a folder whose content is a stranger's: a link in it may lead anywhere, and is not followed.
 *
 * @param path relative, without `..`.
 * @throws an Error with a sentence when it cannot be written there.
 */
export async function writeInside(root: string, path: string, content: string): Promise<void> {
  const top = await realpath(root);
  const file = join(top, path);
  await mkdir(dirname(file), { recursive: true });
  const folder = await realpath(dirname(file));
  if (folder !== top && !folder.startsWith(top + sep)) {
    throw new Error(`${path} leads out of the workspace and was not written.`);
  }
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
  const handle = await open(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644).catch(
    (error: unknown) => {
      throw new Error(`${path} could not be written (${(error as NodeJS.ErrnoException).code}).`, {
        cause: error,
      });
    },
  );
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}
