import { createHash } from 'node:crypto';
import { createGunzip } from 'node:zlib';
import type { GitHubClient } from '../github/client.ts';
import type { Commit } from './github-tree.ts';
import { tarFiles } from './tar.ts';

/** Compressed bytes that are read at most. */
const DOWNLOAD_LIMIT = 200 * 1024 * 1024;

/** Bytes of files that are kept in memory at most. */
const KEPT_LIMIT = 256 * 1024 * 1024;

/**
 * The files of a commit by the id of their content, from one archive: two requests instead of one a file. Larger files
 * than `fileLimit` are passed over. Whatever goes wrong, the files that came until then are whole: each was compared
 * with its id, which also shows those that an export rule of the repository changed.
 */
export async function readArchive(
  client: GitHubClient,
  { owner, repo, commit }: Commit,
  fileLimit: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  const path = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/tarball/${commit}`;
  const need = { task: `download ${owner}/${repo} at ${commit.slice(0, 7)}`, permission: 'contents: read' };
  try {
    await client.stream(need, path, async (chunks) => {
      let kept = 0;
      for await (const bytes of tarFiles(unzipped(chunks), fileLimit)) {
        kept += bytes.length;
        if (kept > KEPT_LIMIT) break;
        contents.set(gitIdOf(bytes), bytes);
      }
    });
  } catch {
    // What is missing is read file by file, and a lasting failure shows itself there with its cause.
  }
  return contents;
}

async function* unzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = (async () => {
    let read = 0;
    for await (const chunk of chunks) {
      read += chunk.length;
      if (read > DOWNLOAD_LIMIT) break;
      if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve));
    }
    gunzip.end();
  })();
  feeding.catch((error: Error) => gunzip.destroy(error));
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } finally {
    gunzip.destroy();
  }
}

function gitIdOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
