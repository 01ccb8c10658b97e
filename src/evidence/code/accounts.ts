import type { Release } from '../../release/release.ts';

const ACCOUNT_ON_A_HOST =
  /(github\.com|huggingface\.co|hf\.co|modelscope\.cn\/models|wisemodel\.cn\/models)\/([\w.-]+)\/[\w.-]+/g;

/** First steps of addresses on these hosts that are no account. */
const NO_ACCOUNT =
  /^(?:datasets|spaces|docs|blog|collections|papers|apps|models|organizations|user-attachments)$/;

/** The accounts whose work this is: the owner, and who is linked most on hubs and code hosts. */
export function makersOf(release: Release, text: string): Set<string> {
  const counts = new Map<string, number>();
  for (const [, host, account = ''] of text.matchAll(ACCOUNT_ON_A_HOST)) {
    if (NO_ACCOUNT.test(account)) continue;
    const key = `${host} ${account.toLowerCase()}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const makers = new Set<string>();
  if (release.about.owner) makers.add(release.about.owner.toLowerCase());
  const hosts = new Set<string>();
  for (const [key] of [...counts].sort((a, b) => b[1] - a[1])) {
    const [host = '', account = ''] = key.split(' ');
    if (!hosts.has(host)) makers.add(account);
    hosts.add(host);
  }
  return makers;
}
