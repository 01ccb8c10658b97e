import type { Document } from '../../text/document.ts';
import { RELATIONS, type Relation } from '../../vocabulary.ts';
import type { Sign } from './sign.ts';

/** `base_model` of a model card's front matter: an id or a list, and how it was used where the card says so. */
export function signsInCard(document: Document): Sign[] {
  const data = document.frontMatter?.data;
  if (!data) return [];
  const given = data.base_model;
  const models = (Array.isArray(given) ? given : [given]).filter(
    (each): each is string => typeof each === 'string' && each.trim() !== '',
  );
  const relation = relationOf(data, models.length);
  return models.map((model, index) => {
    const line =
      document.frontMatter?.lineOf(Array.isArray(given) ? ['base_model', index] : ['base_model']) ?? 1;
    const evidence = { file: document.path, line, detail: `base_model: ${model}` };
    return { model: model.trim(), kind: 'card', relation, evidence };
  });
}

/** The card's own word, else what the Hub infers from library, tags and count (docs/hub/model-cards.md). */
function relationOf(data: Record<string, unknown>, count: number): Relation {
  const said = RELATIONS.find((relation) => relation === data.base_model_relation);
  if (said) return said;
  const tags = new Set([data.tags, data.library_name].flat().map((tag) => String(tag).toLowerCase()));
  const has = (...names: string[]) => names.some((name) => tags.has(name));
  if (has('peft', 'lora', 'adapter')) return 'adapter';
  if (count > 1 || has('merge', 'mergekit')) return 'merge';
  if (has('gguf', 'gptq', 'awq', 'exl2', 'mlx', 'bitsandbytes')) return 'quantized';
  return 'finetune';
}
