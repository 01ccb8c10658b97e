import type { Document, FrontMatter } from '../../text/document.ts';
import type { Claim } from '../claim.ts';
import { labelOfTag } from '../words/tags.ts';

/** Keys that only the card of a data set has. */
const DATA_KEYS = [
  'task_categories',
  'size_categories',
  'dataset_info',
  'annotations_creators',
  'source_datasets',
];

/** Tags of a model card that are labels: what a hub shows above everything else. */
export function claimsInCard(document: Document): Claim[] {
  const { frontMatter } = document;
  const tags = frontMatter?.data?.tags;
  if (!frontMatter || !Array.isArray(tags)) return [];
  const subject = DATA_KEYS.some((key) => key in frontMatter.data!) ? 'data' : 'model';
  return tags.flatMap((tag: unknown, index) => {
    const label = typeof tag === 'string' ? labelOfTag(tag) : undefined;
    return label ? [{ ...claimOfTag(document, frontMatter, tag as string, index, label), subject }] : [];
  });
}

function claimOfTag(
  document: Document,
  frontMatter: FrontMatter,
  tag: string,
  index: number,
  label: NonNullable<ReturnType<typeof labelOfTag>>,
): Claim {
  const { path, source } = document;
  const found = frontMatter.rangeOf(['tags', index]);
  const at = found ? source.indexOf(tag, found.start) : -1;
  const range = found && at >= 0 && at < found.end ? { start: at, end: at + tag.length } : undefined;
  return {
    label,
    subject: 'model',
    file: path,
    ...document.placeAt(range?.start ?? frontMatter.start),
    quote: tag,
    source: 'card',
    ...(label === 'open-source' && range && { range, fix: 'open-weights' }),
  };
}
