import type { Document } from '../../text/document.ts';
import type { ComponentId, Evidence } from '../../vocabulary.ts';
import type { Sightings } from '../decide-states.ts';
import { isMainReadme } from '../places.ts';
import type { ReleaseText } from '../release-text.ts';
import { readAddress } from './address.ts';
import { collectMentions } from './collect-mentions.ts';
import type { Mention } from './mention.ts';
import { isOurs, type Ownership, readOwnership } from './ownership.ts';
import { readsNoText } from './reads-no-text.ts';
import { dataCardLink, modelCardLink, resultsLink } from './rules/cards.ts';
import { checkpointLink, stagesAmong, tellsOfCheckpoints } from './rules/checkpoints.ts';
import { dataLink } from './rules/data.ts';
import { dataProcessingCodeLink } from './rules/data-processing-code.ts';
import { evaluationCodeLink } from './rules/evaluation-code.ts';
import { inferenceCodeLink } from './rules/inference-code.ts';
import { saidOfMeasures } from './rules/measured-sets.ts';
import { comeWithWeights, packedIn } from './rules/packed-with.ts';
import { reportLink } from './rules/report.ts';
import type { LinkFacts, LinkRule, Spoken } from './rules/rule.ts';
import { logLink } from './rules/run-logs.ts';
import { configLink, inferenceLink, tokenizerLink } from './rules/running.ts';
import { trainingCodeLink } from './rules/training-code.ts';
import { tuningCodeLink } from './rules/tuning-code.ts';
import { weightsLink } from './rules/weights.ts';
import { runsInDocuments } from './runs-in-documents.ts';

const RULES: readonly LinkRule[] = [
  weightsLink,
  configLink,
  tokenizerLink,
  inferenceLink,
  inferenceCodeLink,
  trainingCodeLink,
  tuningCodeLink,
  dataProcessingCodeLink,
  evaluationCodeLink,
  dataLink,
  reportLink,
  resultsLink,
  modelCardLink,
  dataCardLink,
  logLink,
  checkpointLink,
];

export interface LinksFound {
  found: Sightings;
  /** The surest link to training data under an account of the release's own. */
  publishedData: Evidence | undefined;
  models: OwnModels;
}

/** Hub models under the release's own accounts, by name. */
export interface OwnModels {
  all: readonly string[];
  /** The one that the first snippet of the main README runs. */
  run: string | undefined;
}

/** What the release links, component by component, the surest link first. */
export async function detectLinks(text: ReleaseText, trains: boolean): Promise<LinksFound> {
  const mentions = await collectMentions(text);
  const ownership = readOwnership(text.identity, mentions);
  const models = ownModels(mentions, ownership);
  const facts: LinkFacts = {
    ownership,
    trains,
    stages: stagesAmong(models.all),
    withoutText: await readsNoText(text),
    saidOfMeasures: saidOfMeasures(text.documents),
    checkpointsToldIn: new Set(text.documents.filter(tellsOfCheckpoints).map(({ path }) => path)),
    packedWith: new Map(
      text.documents.flatMap((document) => {
        const packed = packedIn(document);
        return packed ? [[document.path, packed] as const] : [];
      }),
    ),
    cardsToldIn: new Set(text.documents.filter(tellsOfCards).map(({ path }) => path)),
  };
  const found = judgeLinks(mentions, facts);
  const shown = found.weights?.some(({ url }) => url && readAddress(url)?.kind === 'hub-model');
  const snippet = shown && !found['inference-code'] ? runsInDocuments(text.documents) : undefined;
  if (snippet) found['inference-code'] = [snippet];
  const own = new Set(
    mentions
      .filter(
        (mention) =>
          mention.address.kind === 'hub-dataset' &&
          mention.source !== 'code' &&
          isOurs(facts.ownership, mention),
      )
      .map(({ address }) => address.url),
  );
  return {
    found,
    publishedData: found.data?.find(({ url }) => url !== undefined && own.has(url)),
    models,
  };
}

function ownModels(mentions: readonly Mention[], ownership: Ownership): OwnModels {
  const ours = mentions.filter(
    (mention) =>
      mention.address.kind === 'hub-model' &&
      mention.address.name !== undefined &&
      isOurs(ownership, mention),
  );
  const run = ours.find(
    ({ source, loads, file }) => source === 'snippet' && loads === 'model' && isMainReadme(file),
  );
  return { all: [...new Set(ours.map(({ address }) => address.name!))], run: run?.address.name };
}

/** What each mention speaks for, by the rules. */
export function judgeLinks(mentions: readonly Mention[], facts: LinkFacts): Sightings {
  const spoken: Partial<Record<ComponentId, { weight: number; evidence: Evidence }[]>> = {};
  const add = (mention: Mention, { id, weight, detail }: Spoken) => {
    const all = spoken[id] ?? [];
    all.push({
      weight,
      evidence: { url: mention.address.url, file: mention.file, line: mention.line, detail },
    });
    spoken[id] = all;
  };
  for (const mention of mentions) {
    for (const rule of RULES) {
      const said = rule(mention, facts);
      if (!said) continue;
      add(mention, said);
      if (said.id !== 'weights') continue;
      for (const id of comeWithWeights(mention, facts))
        add(mention, { ...said, id, detail: `${id} with the ${said.detail}` });
    }
  }
  return Object.fromEntries(
    Object.entries(spoken).map(([id, all]) => [
      id,
      firstOfEach(all.sort((a, b) => b.weight - a.weight)).map(({ evidence }) => evidence),
    ]),
  );
}

/** One place an address: the surest, and the first among those. */
function firstOfEach<T extends { evidence: Evidence }>(all: readonly T[]): T[] {
  const seen = new Set<string | undefined>();
  return all.filter(({ evidence: { url } }) => !seen.has(url) && seen.add(url));
}

function tellsOfCards(document: Document): boolean {
  return document.blocks.some(
    (block) =>
      block.kind !== 'code' && block.kind !== 'heading' && /\bmodel cards?\b|模型卡/i.test(block.text),
  );
}
