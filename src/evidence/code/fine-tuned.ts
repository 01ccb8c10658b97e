import { relationOfColumn } from '../../models/base-columns.ts';
import { namesABase, strangeBaseIn } from '../../models/widely-built-on.ts';
import type { Release } from '../../release/release.ts';
import { FAMILIES as FAMILY_WORDS, GENERIC } from '../links/common-names.ts';
import { settingsOfLaunchers, startingPoints } from './starting-points.ts';

/** How a release says that its own model continues another. The base must follow within the sentence. */
const CONTINUES =
  /(?:fine-?tun(?:ed|ing)|instruction-tuned|trained|post-trained|adapted|initiali[sz]ed|continu\w+ (?:pre-?)?train\w+|built|builds|based|starting|distilled)\s+(?:\S+\s+){0,4}?(?:from|on|upon|of|with|over|using)\b[^.\n]{0,80}/gi;
const SAYS_WE = String.raw`(?:we\s+(?:also\s+)?(?:fine-?tune|adapt|post-train)\w*|base[_ ]model(?:_name_or_path)?["']?\s*[:=|])[^.\n]{0,80}`;
const SAYS_BASE = String.raw`[^.\n]{0,160}\bbase model (?:for|of) (?:our )?[A-Z]`;
const SAYS_IN_CHINESE = String.raw`(?:在|基于)[^。\n]{0,30}(?:基础上|进行|微调|训练)`;
const CONTINUES_PLAIN = new RegExp(`${SAYS_WE}|${SAYS_BASE}|${SAYS_IN_CHINESE}`, 'gi');
/** The same for the many texts without the words of SAYS_BASE, which looks ahead from every letter. */
const CONTINUES_WITHOUT_BASE = new RegExp(`${SAYS_WE}|${SAYS_IN_CHINESE}`, 'gi');
const BASE_MODEL_OF = /\bbase model (?:for|of) /i;
/** Sentences about the code, about other people's models, and about what users may do. */
const OTHER_SUBJECT =
  /\b(?:code|repo(?:sitory)?|codebase|implementation|project|framework|script|tokenizer|architecture|you can|benchmark|dataset is|data is|judge|evaluat\w+)\b/i;

/** Names of models that were tuned once and are there to be trained on. */
const TUNED_STAGE = /(?:^|[-_/])sft(?:[-_.]|$)/i;

/** The same of another account. Who aligns a model starts from there. */
const TUNED_STAGE_ON_A_HUB = /^[\w.-]+\/[\w.-]*[-_]sft(?:[-_.][\w.-]*)?$/i;

/** What is called fine-tuning is offered to users; the next stage of the release itself is called by its method. */
const FOR_USERS = /fine-?tun/i;

export interface Kinship {
  /** True when this release's own model continues weights that somebody else made. */
  fineTuned: boolean;
  why?: string;
}

/**
 * Whether the release is itself a fine-tune, so that its tuning code is how its model was made. Tuning code that starts
 * from the release's own model is for users; tuning code that starts from another maker's model made the release.
 */
export async function readKinship(release: Release, tuning: readonly string[]): Promise<Kinship> {
  const handedOver = await settingsOfLaunchers(
    release,
    tuning.filter((path) => !path.endsWith('.py')),
  );
  const documents: string[] = [];
  for (const { path } of release.files) {
    if (/^(?:README|readme|MODEL_CARD|model_card)[\w.-]*\.md$/i.test(path))
      documents.push((await release.text(path)) ?? '');
  }
  const makers = [...makersOf(release, documents.join('\n'))];
  const strange = (text: string): string | undefined => strangeBaseIn(text, makers);
  const ownNames = (release.about.name ?? '')
    .toLowerCase()
    .split(/[^a-z]+/)
    // "oak-llama-chinese" is named for its base, and for what it speaks.
    .filter((word) => word.length > 3 && !FAMILY_WORDS.has(word) && !GENERIC.has(word));
  const isOwn = (base: string): boolean =>
    ownNames.some((name) => base.toLowerCase().includes(name)) || (namesABase(base) && !strange(base));
  /** A model of this release that is itself tuned, or named for the base that it continues. */
  const isOwnStage = (path: string, base: string): boolean =>
    (TUNED_STAGE.test(base) && !FOR_USERS.test(path)) ||
    ownNames.some((name) => strange(base.replace(new RegExp(name, 'gi'), ' ')));
  let own = 0;
  let others = 0;
  let start: string | undefined;
  for (const path of new Set([...tuning, ...handedOver])) {
    if (path.endsWith('.py') && JOINS_AN_ENCODER.test((await release.text(path)) ?? ''))
      return { fineTuned: true, why: `${path} joins an encoder to a language model` };
    for (const base of await startingPoints(release, path)) {
      if (isOwn(base)) {
        // What starts from there made the release's next model. Users start from what is finished.
        if (!handedOver.includes(path) && isOwnStage(path, base))
          return { fineTuned: true, why: `${path} starts from ${base}` };
        own++;
      } else if (TUNED_STAGE_ON_A_HUB.test(base) && !FOR_USERS.test(path)) {
        return { fineTuned: true, why: `${path} starts from ${base}` };
      } else if (strange(base)) {
        others++;
        start ??= `${path} starts from ${base}`;
      }
    }
  }
  // What the tuning code starts from outweighs what the documents say of yet other models.
  if (own > 0 && others === 0) return { fineTuned: false };
  const said = sayingThatItContinues(documents, strange) ?? tabledBase(documents, strange);
  if (said) return { fineTuned: true, why: said };
  // Who publishes a base model of its own trained it; tuning code for another maker's model serves that one's users.
  const trainedItself = documents.some((text) =>
    [...text.matchAll(BASE_ON_A_HUB)].some(
      ([, name = '']) => ownNames.some((word) => name.toLowerCase().includes(word)) && !strange(name),
    ),
  );
  return others > own && !trainedItself ? { fineTuned: true, why: start! } : { fineTuned: false };
}

/**
 * Trainers in the manner of LLaVA train the projector between an encoder and somebody's language model: such a model is
 * made by its instruction tuning. Tuning code for users of a finished one leaves these parts alone.
 */
const JOINS_AN_ENCODER =
  /\b(?:tune_mm_mlp_adapter|pretrain_mm_mlp_adapter|initialize_vision_modules|tune_(?:vision|visual)_abstractor)\b/;

/** "huggingface.co/acorn-ai/acorn-7b-base". */
const BASE_ON_A_HUB =
  /\b(?:huggingface\.co|hf\.co|modelscope\.cn\/models)\/[\w.-]{1,96}\/([\w.-]{1,96}[-_]base(?:[-_]v?[\d.]{1,8})?)(?![\w-])/gi;

function sayingThatItContinues(
  documents: readonly string[],
  strange: (text: string) => string | undefined,
): string | undefined {
  for (const text of documents) {
    for (const pattern of [CONTINUES, BASE_MODEL_OF.test(text) ? CONTINUES_PLAIN : CONTINUES_WITHOUT_BASE]) {
      for (const match of text.matchAll(pattern)) {
        const start = Math.max(text.lastIndexOf('\n', match.index), text.lastIndexOf('. ', match.index)) + 1;
        if (!OTHER_SUBJECT.test(text.slice(start, match.index)) && strange(match[0]))
          return match[0].slice(0, 100);
      }
    }
  }
  return undefined;
}

/** A table, its head apart. Rows further down are of another table. */
const TABLE = /^(\|[^\n]{0,800})\n\|[ \t:|-]{3,400}\n((?:\|[^\n]{0,2000}\n?){1,20})/gm;

function tabledBase(
  documents: readonly string[],
  strange: (text: string) => string | undefined,
): string | undefined {
  for (const text of documents) {
    for (const [, head = '', rows = ''] of text.matchAll(TABLE)) {
      const column = head.split('|').findIndex((cell) => relationOfColumn(cell) !== undefined);
      if (column < 0) continue;
      const base = strange(
        rows
          .split('\n')
          .map((row) => row.split('|')[column] ?? '')
          .join('\n'),
      );
      if (base) return `a table of models gives ${base} as their base`;
    }
  }
  return undefined;
}

/** The accounts whose work this is: the owner, and who is linked most on hubs and code hosts. */
function makersOf(release: Release, text: string): Set<string> {
  const counts = new Map<string, number>();
  for (const [, host, account] of text.matchAll(
    /(github\.com|huggingface\.co|hf\.co|modelscope\.cn\/models|wisemodel\.cn\/models)\/([\w.-]+)\/[\w.-]+/g,
  )) {
    if (
      /^(?:datasets|spaces|docs|blog|collections|papers|apps|models|organizations|user-attachments)$/.test(
        account!,
      )
    )
      continue;
    const key = `${host} ${account!.toLowerCase()}`;
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
