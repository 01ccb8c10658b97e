import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/github/release-notes.ts
var START = "<!-- open-label -->";
var END = "<!-- /open-label -->";
var NOTES_LIMIT = 125e3;
function withoutOurSection(notes) {
  const start = notes.indexOf(START);
  const end = notes.indexOf(END, start);
  if (start < 0 || end < 0) return notes;
  return `${notes.slice(0, start).trimEnd()}${notes.slice(end + END.length)}`;
}
function withOurSection(notes, section) {
  const own = withoutOurSection(notes).trimEnd();
  return `${own}${own ? "\n\n" : ""}${START}
${section.trim()}
${END}
`;
}
async function annotateRelease(client, change) {
  const { owner, repo, id } = change;
  const need = { task: `change the release ${id}`, permission: "contents: write" };
  await client.call(need, async (octokit) => {
    const { data } = await octokit.rest.repos.getRelease({ owner, repo, release_id: id });
    const before = data.body ?? "";
    const notes = withOurSection(before, change.section);
    const body = notes.length <= NOTES_LIMIT ? notes : before;
    const draft = change.draft && !data.draft;
    if (body === before && !draft) return;
    await octokit.rest.repos.updateRelease({ owner, repo, release_id: id, body, ...draft && { draft } });
  });
}

export {
  withoutOurSection,
  withOurSection,
  annotateRelease
};
