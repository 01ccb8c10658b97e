import type { GitHubClient } from './client.ts';

/** A report is far below this, zipped or not. */
const ARTIFACT_LIMIT = 16 * 1024 * 1024;

/**
 * The one file of an artifact that a workflow run left, as bytes; undefined where the run left none of that name.
 * The archive is from a stranger: one entry is read, to a limit, and nothing is written to disk.
 *
 * @throws GitHubError when GitHub does not answer, an Error with a sentence when the archive is not what it should be.
 */
export async function readArtifact(
  client: GitHubClient,
  { owner, repo, run }: { owner: string; repo: string; run: number },
  name: string,
): Promise<Uint8Array | undefined> {
  const need = { task: `read the artifact ${name} of run ${run}`, permission: 'actions: read' };
  const { data } = await client.call(need, (octokit) =>
    octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run, name, per_page: 100 }),
  );
  const artifact = data.artifacts.find((each) => each.name === name && !each.expired);
  if (!artifact) return undefined;
  const steps = [owner, repo].map(encodeURIComponent).join('/');
  const path = `/repos/${steps}/actions/artifacts/${artifact.id}/zip`;
  const { bytes } = await client.download(need, path, '*/*', 0, ARTIFACT_LIMIT + 1);
  if (!bytes || bytes.length > ARTIFACT_LIMIT) throw new Error(`The artifact ${name} could not be read.`);
  return onlyEntry(Buffer.from(bytes), name);
}

async function onlyEntry(zip: Buffer, name: string): Promise<Uint8Array> {
  // Its names are on the default export alone once it is bundled.
  const { default: yauzl } = await import('yauzl');
  try {
    const archive = await yauzl.fromBufferPromise(zip, { lazyEntries: true, validateEntrySizes: true });
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      if (entry.uncompressedSize > ARTIFACT_LIMIT) break;
      const parts: Buffer[] = [];
      for await (const part of await archive.openReadStreamPromise(entry)) parts.push(part as Buffer);
      return Buffer.concat(parts);
    }
  } catch {
    // Told below: which of its bytes are wrong helps nobody.
  }
  throw new Error(`The artifact ${name} is no archive with a report in it.`);
}
