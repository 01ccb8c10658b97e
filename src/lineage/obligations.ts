import type { Declaration } from '../declaration/declaration.ts';
import { tensorFilesOf } from '../formats/tensor-files.ts';
import { OBLIGATIONS, type Obligation } from '../models/obligations.ts';
import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import type { Observation } from '../vocabulary.ts';
import type { BaseModel } from './lineage.ts';

const LEGAL = /(?:^|\/)[^/]*(?:licen[cs]e|notice|copying|use_policy|usage_policy|terms)[^/]*$/i;
const LEGAL_LIMIT = 256 * 1024;
const LEGAL_FILES = 60;

interface Texts {
  legal: string;
  readme: string;
  names: string[];
}

/**
 * `base-license-obligation`: what the license of a base asks of a derivative and was not found here, one observation
 * each. Only where weights are published here: a repository of code that links them elsewhere owes nothing itself.
 */
export async function unmetObligations(
  release: Release,
  declaration: Declaration | undefined,
  documents: readonly Document[],
  base: readonly BaseModel[],
): Promise<Observation[]> {
  const owed = base.filter(({ license }) => license?.split('+').some((id) => OBLIGATIONS[id]));
  if (!owed.length || !(await shipsWeights(release))) return [];
  const texts = await textsOf(release, declaration, documents);
  const said = new Set<string>();
  const observations: Observation[] = [];
  for (const { model, license, evidence } of owed) {
    for (const id of license!.split('+')) {
      for (const obligation of OBLIGATIONS[id] ?? []) {
        if (said.has(obligation.asks) || isMet(obligation, texts)) continue;
        said.add(obligation.asks);
        const { detail: _, ...place } = evidence[0] ?? {};
        observations.push({
          rule: 'base-license-obligation',
          place,
          detail: `points to ${model}, whose license (${id}) asks for ${obligation.asks}; that was not found here`,
          component: 'weights',
          evidence: evidence.slice(0, 3),
          next: obligation.add,
        });
      }
    }
  }
  return observations;
}

async function shipsWeights(release: Release): Promise<boolean> {
  const files = await tensorFilesOf(release);
  return files.some(
    ({ kind, problem }) => (kind === 'weights' || kind === 'adapter' || kind === 'delta') && !problem,
  );
}

function isMet({ kind, done }: Obligation, { legal, readme, names }: Texts): boolean {
  if (kind === 'name') return names.length === 0 || names.some((name) => done.test(name));
  return done.test(legal) || (kind !== 'copy' && done.test(readme));
}

async function textsOf(
  release: Release,
  declaration: Declaration | undefined,
  documents: readonly Document[],
): Promise<Texts> {
  const legal: string[] = [];
  for (const { path, kind } of release.files) {
    if (!LEGAL.test(path) || kind === 'submodule' || legal.length >= LEGAL_FILES) continue;
    legal.push((await release.text(path, LEGAL_LIMIT)) ?? '');
  }
  const top = documents.filter(({ path }) => !path.includes('/'));
  const names = [declaration?.name?.value, release.about.name]
    .concat(
      top.map(({ blocks }) => blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1)?.text),
    )
    .filter((name): name is string => name !== undefined && name !== '');
  return { legal: legal.join('\n'), readme: top.map(({ source }) => source).join('\n'), names };
}
