import type { Declaration } from '../declaration/declaration.ts';
import type { Component } from '../evidence/component.ts';
import { exchange, type Sender } from '../http/exchange.ts';
import type { ComponentId, Evidence, Observation } from '../vocabulary.ts';
import { askable } from './hosts.ts';
import { hubQuestion, isGated } from './hub-links.ts';

export interface LinkAnswers {
  /** `unreachable-link` and `gated-link`, in the order of the components. */
  observations: Observation[];
  /** What could not be found out, in words. */
  gaps: string[];
}

/** A release links to a handful of places; more are not asked. */
const LINK_LIMIT = 50;

const AT_A_TIME = 6;
const TIMEOUT = 10_000;

/** `there`, `gone`, `gated`, or `unknown` where the host did not say. */
type Answer = 'there' | 'gone' | 'gated' | 'unknown';

interface Link {
  url: URL;
  component: ComponentId;
  evidence: Evidence;
}

/** How links are asked about, without any credential. */
export function linkSender(version: string): Sender {
  return {
    fetch: (url, init) => fetch(url, init),
    userAgent: `open-label/${version}`,
    timeout: TIMEOUT,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

/**
 * Asks the hosts of linked components whether they are there. A host that is busy, or that asks who is there, says
 * nothing about a link; only "there is no such thing" and "ask for access first" are reported.
 *
 * @param declaration what it says is gated is not reported as that.
 */
export async function verifyLinks(
  components: readonly Component[],
  declaration: Declaration | undefined,
  sender: Sender,
): Promise<LinkAnswers> {
  const declared = new Set(
    declaration?.components.filter(({ access }) => access && access !== 'public').map(({ url }) => url),
  );
  const links = linksOf(components);
  const asked = links.slice(0, LINK_LIMIT);
  const answers = await inTurns(asked, async ({ url }) => ask(url, sender));
  const observations = asked.flatMap(({ component, evidence }, index): Observation[] => {
    const { detail: _, ...place } = evidence;
    const who = place.file || place.asset ? `links to ${place.url}, which ` : '';
    if (answers[index] === 'gone') {
      return [{ rule: 'unreachable-link', place, component, detail: `${who}does not exist` }];
    }
    // Who says so in the metadata has said it.
    if (answers[index] === 'gated' && !declared.has(place.url)) {
      return [{ rule: 'gated-link', place, component, detail: `${who}asks for access first` }];
    }
    return [];
  });
  const silent = asked.filter((_, index) => answers[index] === 'unknown').map(({ url }) => url.host);
  return {
    observations,
    gaps: [
      ...(silent.length ? [`${silent.length} links could not be verified: ${hostsIn(silent)}.`] : []),
      ...(links.length > LINK_LIMIT
        ? [`Only the first ${LINK_LIMIT} of ${links.length} links were verified.`]
        : []),
    ],
  };
}

/** Each address once, where it stands first. */
function linksOf(components: readonly Component[]): Link[] {
  const links = new Map<string, Link>();
  for (const { id, evidence } of components) {
    for (const each of evidence) {
      const url = each.url === undefined ? undefined : askable(each.url);
      if (url && !links.has(url.href)) links.set(url.href, { url, component: id, evidence: each });
    }
  }
  return [...links.values()];
}

async function ask(url: URL, sender: Sender): Promise<Answer> {
  const question = hubQuestion(url);
  try {
    if (question) {
      return await exchange(sender, { url: question, redirects: 'none' }, async (response) =>
        response.status === 200 && (await isGated(response)) ? 'gated' : meaningOf(response.status, true),
      );
    }
    const status = await statusOf(url, 'HEAD', sender);
    // Some hosts know no HEAD.
    return meaningOf(status === 405 || status === 501 ? await statusOf(url, 'GET', sender) : status, false);
  } catch {
    return 'unknown';
  }
}

async function statusOf(url: URL, method: string, sender: Sender): Promise<number> {
  return exchange(sender, { url: url.href, method, redirects: 'none' }, async (response) => {
    await response.body?.cancel();
    return response.status;
  });
}

/** A redirect means that the host knows the address; where it leads is not followed. */
function meaningOf(status: number, isHub: boolean): Answer {
  if (status >= 200 && status < 400) return 'there';
  // The hub does not tell strangers whether a repository is private or not there: in both cases nobody gets it.
  if (status === 404 || status === 410 || (isHub && status === 401)) return 'gone';
  return 'unknown';
}

async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index]!);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return results;
}

function hostsIn(hosts: readonly string[]): string {
  return [...new Set(hosts)].sort().join(', ');
}
