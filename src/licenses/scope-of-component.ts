import type { ComponentId, Scope } from '../vocabulary.ts';

/** Which kind of license a component needs. */
export function scopeOfComponent(id: ComponentId): Scope {
  if (id.endsWith('-code') || id === 'recipe') return 'code';
  if (id === 'data') return 'data';
  return id === 'weights' || id === 'config' || id === 'tokenizer' || id === 'intermediate-checkpoints'
    ? 'weights'
    : 'documents';
}
