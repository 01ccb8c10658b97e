import { isNamedOurs, isOthers, isOurs } from '../ownership.ts';
import { OTHERS_HEADING } from '../wordings.ts';
import type { LinkRule } from './rule.ts';

/** A page that the release itself calls its model card: at the link, in its table or list, or in the same document. */
export const modelCardLink: LinkRule = (mention, facts) => {
  if (mention.source !== 'prose' || isOthers(mention)) return undefined;
  const named = /\bmodel[-_ ]?cards?|模型卡/i;
  const { kind, url, owner, name } = mention.address;
  // A file of that name in somebody else's repository is the card of their model.
  const inAddress = named.test(url) && (owner === undefined || isOurs(facts.ownership, mention));
  if (inAddress || named.test(`${mention.text} ${mention.column ?? ''}`)) {
    return { id: 'model-card', weight: 2, detail: `"${mention.text.slice(0, 80)}"` };
  }
  // A row that says that the folder it links holds the card.
  if (
    mention.row !== undefined &&
    kind === 'code' &&
    named.test(mention.sentence) &&
    isOurs(facts.ownership, mention)
  )
    return { id: 'model-card', weight: 1, detail: `"${mention.text.slice(0, 80)}"` };
  const told =
    named.test(`${mention.lead ?? ''} ${mention.headings.at(-1) ?? ''}`) ||
    facts.cardsToldIn?.has(mention.file);
  return told && (kind === 'hub-model' || kind === 'hub-collection') && isOurs(facts.ownership, mention)
    ? { id: 'model-card', weight: 1, detail: `model card of ${owner}/${name}` }
    : undefined;
};

/** A data sheet, data card or data statement. */
export const dataCardLink: LinkRule = (mention) => {
  if (mention.source !== 'prose') return undefined;
  const named = /\bdata-?(?: ?set)?[- ]?(?:sheets?|cards?|statements?)\b|数据卡/i;
  // "See the card of [acorn-corpus](…)": the page of a data set is its card, where the sentence calls it one.
  const page =
    mention.address.kind === 'hub-dataset' &&
    mention.address.name !== undefined &&
    !isOthers(mention) &&
    named.test(mention.sentence);
  if (!page && !named.test(mention.text)) return undefined;
  return { id: 'data-card', weight: 2, detail: `"${mention.text.slice(0, 80)}"` };
};

/** Results that stand on another page. */
export const resultsLink: LinkRule = (mention, facts) => {
  if (
    mention.source !== 'prose' ||
    mention.headings.some((heading) => OTHERS_HEADING.test(heading)) ||
    isOthers(mention)
  )
    return undefined;
  const named =
    /\b(?:eval\w*|benchmark\w*|full|detailed|complete|more) (?:results?|logs?|scores?|reports?|metrics)\b|\b(?:full|detailed|complete|more) (?:eval\w*|benchmark\w*) (?:results?|details?|numbers|scores?)\b|\bresults?\b.{0,20}\b(?:here|page)\b|评测(?:结果|报告)/i;
  // A bare address says nothing itself: its sentence does.
  const own = /^\w+:\/\//.test(mention.text) ? mention.sentence : mention.text;
  const near = `${own} ${mention.column ?? ''} ${/:\s*$/.test(mention.lead ?? '') ? mention.lead : ''}`;
  const inReport =
    /\b(?:metrics|results|evaluat\w+|benchmarks?)\b/i.test(`${mention.sentence} ${mention.lead ?? ''}`) &&
    /\b(?:report|paper)s?\b/i.test(`${mention.text} ${mention.lead ?? ''}`) &&
    isNamedOurs(facts.ownership, mention);
  // "Full evaluation details can be found in our [blog post](…)".
  const inArticle =
    /\b(?:full|detailed|complete|more|further|all) (?:\w+ )?(?:eval\w*|benchmark\w*|results)\b/i.test(
      mention.sentence,
    ) &&
    /\b(?:blog|post|article|page|website|site)\b/i.test(mention.text) &&
    isNamedOurs(facts.ownership, mention);
  // "[Metrics](…)", under the release's own account.
  const alone =
    /^\W*(?:(?:evaluation|benchmark|analys[ei]s) (?:(?:and|&) )?)?(?:metrics|results|evaluations?|leaderboard)(?: (?:and|&) (?:analys[ei]s|metrics|results))?\W*$/i.test(
      mention.text,
    ) &&
    (isOurs(facts.ownership, mention) || /^(?:archive|bucket)$/.test(mention.address.kind)) &&
    mention.address.kind !== 'hub-dataset';
  if (!named.test(near) && !inReport && !inArticle && !alone) return undefined;
  return {
    id: 'evaluation-results',
    weight: isOurs(facts.ownership, mention) ? 2 : 1,
    detail: `"${mention.text.slice(0, 80)}"`,
  };
};
