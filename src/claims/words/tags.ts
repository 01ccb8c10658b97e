import type { Label } from '../../vocabulary.ts';

/** Tags and topics that are labels, without regard to case, spaces and hyphens. */
const TAGS: readonly [Label, RegExp][] = [
  ['open-science', /^openscience$/],
  ['open-source', /^(?:fully)?open(?:source|sourced)?(?:llm|ai|models?)?$|^fullyopen$|^truly(?:open|opensource)$|^开源(?:大?模型)?$/],
  ['open-weights', /^openweights?(?:llm|models?)?$|^开放权重$/],
];

export function labelOfTag(tag: string): Label | undefined {
  const plain = tag.toLowerCase().replace(/[\s_-]/g, '');
  // "open" and "open models" by themselves say too little.
  if (/^open(?:ai|llm|models?)?$/.test(plain)) return undefined;
  return TAGS.find(([, pattern]) => pattern.test(plain))?.[0];
}
