import type { About } from '../../release/release.ts';
import type { Claim } from '../claim.ts';
import type { OwnNames } from '../own-names.ts';
import { labelOfTag } from '../words/tags.ts';
import { claimsInDescription, claimsInMarkdown } from './text.ts';

/** Claims in what the host says beside the files: they have no file to point at. */
export function claimsOnHost(about: About, names: OwnNames): Claim[] {
  const { description, topics, pullRequest, release } = about;
  const claims = [
    ...(description ? claimsInDescription(description, names) : []),
    ...(topics ?? []).flatMap((topic) => claimOfTopic(topic)),
    ...(pullRequest ? claimsInDescription(pullRequest.title, names) : []),
    ...(pullRequest ? claimsInMarkdown(pullRequest.body, names) : []),
    ...(release ? claimsInDescription(release.title, names) : []),
    ...(release ? claimsInMarkdown(release.notes, names) : []),
  ];
  return claims.map(({ label, subject, quote }) => ({ label, subject, quote, source: 'host' }));
}

/** "open-source" as a topic of a repository says it of the code; "open-source-llm" of the model. */
function claimOfTopic(topic: string): Claim[] {
  const label = labelOfTag(topic);
  if (!label) return [];
  const subject = label === 'open-weights' || /llm|model/i.test(topic) ? 'model' : 'code';
  return [{ label, subject, quote: topic, source: 'host' }];
}
