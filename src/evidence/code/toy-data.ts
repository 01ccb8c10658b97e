import { findClues, type IndexedModule } from './clue.ts';
import { TRAINING_CLUES } from './clues/training.ts';

const RANDOM =
  /(?:^|\.)(?:torch|np|numpy|jnp|jax|random|tf)\b.*\.(?:randint|randn|rand|random|normal|uniform|ones|zeros)$/;
const FED = /^(?:\w*(?:inputs?|ids|tokens|batch|labels|targets?|x|y|data|images|pixel_values))$/i;

/** Points against a trainer that reads no data and feeds random numbers: it measures a machine, or shows a library. */
export function toyData(indexed: IndexedModule): number {
  if (findClues(indexed, TRAINING_CLUES).some((hit) => hit.group === 'data')) return 0;
  const fed = indexed.module.calls.some(
    ({ callee, assignedTo }) => assignedTo && FED.test(assignedTo) && RANDOM.test(callee),
  );
  return fed ? 6 : 0;
}
