import { FAMILIES } from '../catalogue.ts';

/** Makers whose account on GitHub is called otherwise than theirs on the hubs. In lower case. */
const ACCOUNTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['alibaba-nlp', ['qwen']],
  ['alibaba-pai', ['qwen', 'wan-ai']],
  ['bigcode-project', ['bigcode']],
  ['bigscience-workshop', ['bigscience']],
  ['facebookresearch', ['facebook', 'meta-llama']],
  ['google-bert', ['google']],
  ['google-deepmind', ['google']],
  ['google-research', ['google']],
  ['huggingface', ['huggingfaceh4', 'huggingfacetb', 'huggingfacem4']],
  ['ibm', ['ibm-granite']],
  ['lm-sys', ['lmsys']],
  ['nlpxucan', ['wizardlm', 'wizardlmteam']],
  ['pku-yuangroup', ['languagebind']],
  ['nvlabs', ['nvidia', 'efficient-large-model']],
  ['qwenlm', ['qwen']],
  ['skyworkai', ['skywork']],
  ['stability-ai', ['stabilityai']],
  ['thudm', ['zai-org']],
  ['zai-org', ['thudm']],
  ['tencent', ['tencent-hunyuan']],
  ['tencent-hunyuan', ['tencent']],
  ['wan-video', ['wan-ai']],
  ['minimax-ai', ['minimaxai']],
  ['hpcaitech', ['hpcai-tech']],
  ['ml-gsai', ['gsai-ml']],
  ['zhipuai', ['thudm', 'zai-org']],
]);

/** Whether a model, or the family that its name tells, is of one of these makers. */
export function isMadeBy(makers: readonly string[], model: string, family: string | undefined): boolean {
  const accounts = new Set(
    makers.map((maker) => maker.toLowerCase()).flatMap((maker) => [maker, ...(ACCOUNTS.get(maker) ?? [])]),
  );
  const [organisation, name] = model.split('/');
  if (name !== undefined && accounts.has(organisation!.toLowerCase())) return true;
  return FAMILIES.get(family ?? '')?.makers.some((maker) => accounts.has(maker.toLowerCase())) ?? false;
}
