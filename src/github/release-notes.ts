import type { GitHubClient } from './client.ts';

const START = '<!-- open-label -->';
const END = '<!-- /open-label -->';

/** GitHub refuses longer notes. */
const NOTES_LIMIT = 125_000;

/** Release notes without what we wrote into them: our words are no claim of the publisher. */
export function withoutOurSection(notes: string): string {
  const end = notes.lastIndexOf(END);
  const start = notes.lastIndexOf(START, end);
  if (start < 0 || end < 0) return notes;
  return `${notes.slice(0, start).trimEnd()}${notes.slice(end + END.length)}`;
}

/** The notes with our section at their end, in place of the one of an earlier run. */
export function withOurSection(notes: string, section: string): string {
  const own = withoutOurSection(notes).trimEnd();
  return `${own}${own ? '\n\n' : ''}${START}\n${section.trim()}\n${END}\n`;
}

export interface ReleaseChange {
  owner: string;
  repo: string;
  id: number;
  /** Markdown that is kept at the end of the notes. */
  section: string;
  /** Takes a published release back to a draft. */
  draft: boolean;
}

/**
 * Writes the result into the notes of a release, and takes it back to a draft where that is asked for.
 *
 * @throws GitHubError when it cannot be written.
 */
export async function annotateRelease(client: GitHubClient, change: ReleaseChange): Promise<void> {
  const { owner, repo, id } = change;
  const need = { task: `change the release ${id}`, permission: 'contents: write' };
  await client.call(need, async (octokit) => {
    // What the event says may be minutes old: somebody may have written on.
    const { data } = await octokit.rest.repos.getRelease({ owner, repo, release_id: id });
    const before = data.body ?? '';
    const notes = withOurSection(before, change.section);
    const body = notes.length <= NOTES_LIMIT ? notes : before;
    const draft = change.draft && !data.draft;
    if (body === before && !draft) return;
    await octokit.rest.repos.updateRelease({ owner, repo, release_id: id, body, ...(draft && { draft }) });
  });
}
