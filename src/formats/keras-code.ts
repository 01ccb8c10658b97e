/** Values of a model's configuration that are looked at: a deep model has a layer a few hundred times. */
const VALUE_LIMIT = 500_000;
/** Layers that are named in a report. */
const SHOWN = 20;

interface Layer {
  class_name?: unknown;
  config?: { name?: unknown; function?: unknown; function_type?: unknown };
}

/**
 * The Lambda layers of a Keras configuration that carry a function as marshalled bytecode, by name: it runs in whoever
 * loads the model (keras/src/layers/core/lambda_layer.py). Functions that are only named are no code.
 */
export function bytecodeLayers(config: unknown): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [config];
  for (let looked = 0; waiting.length && looked < VALUE_LIMIT && found.length < SHOWN; looked += 1) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const layer = value as Layer;
    if (layer.class_name === 'Lambda' && carriesCode(layer.config)) {
      found.push(typeof layer.config?.name === 'string' ? layer.config.name : 'Lambda');
    }
    waiting.push(...Object.values(value));
  }
  return found.sort();
}

/** Keras 3 marks the function itself; before, a word beside it said that it is a list of code, defaults and closure. */
function carriesCode(config: Layer['config']): boolean {
  const given = config?.function;
  if (Array.isArray(given)) return typeof given[0] === 'string' && config?.function_type !== 'function';
  return (given as Layer | undefined)?.class_name === '__lambda__';
}
