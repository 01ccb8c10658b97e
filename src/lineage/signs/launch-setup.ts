import { familyOf } from '../../models/catalogue.ts';
import { isHubId, modelInValue } from '../../models/names/hub.ts';
import type { Evidence } from '../../vocabulary.ts';
import { asksForWeights } from './launch-words.ts';
import type { Sign, SignKind } from './sign.ts';

/** Flags and keys that say where, or under which name, a training leaves its result. */
const RESULT =
  /^(?:output_?dir|hub_model_id|save_?(?:path|dir|name)|run_name|experiment_name|default_local_dir)$/;

/** Small and old models with which scripts are tried out. */
const PLACEHOLDER =
  /(?:^|\/)(?:distil)?(?:gpt2(?:-medium)?|bert-base-\w+|roberta-base|opt-125m|opt-350m|pythia-(?:14m|31m|70m|160m)\S*|t5-small|flan-t5-small|tiny\S*random\S*|tiny-(?:mistral|mixtral|llama|gpt2|qwen)\S*|bloomz?-560m|gpt-neo-125m)$/i;

/** "--model llama_1b" may name a preset of a code base; only a flag that asks for weights makes a bare name a model. */
export function modelStartedFrom(name: string, value: string): string | undefined {
  const model = modelInValue(value);
  if (!model) return undefined;
  if (asksForWeights(name) || /huggingface\.co/.test(value)) return model;
  return isHubId(model) && familyOf(model) ? model : undefined;
}

/** True for a flag or a key of that kind, in whatever spelling and however deep. */
export function namesResult(name: string): boolean {
  return RESULT.test(name.toLowerCase().replaceAll('-', '_').split('.').at(-1)!);
}

/** A set-up that trains from a model, which was `given` as a name or a path. */
export function setup(
  model: string,
  kind: SignKind,
  evidence: Evidence,
  writes: string | undefined,
  given: string,
): Sign {
  const weight = PLACEHOLDER.test(model) ? 'default' : kind;
  return {
    model,
    kind: weight,
    relation: 'finetune',
    evidence,
    given,
    ...(writes !== undefined && { writes }),
  };
}
