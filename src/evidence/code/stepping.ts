import { type Call, type CallRange, callsIn, type Definition } from '../../text/python/module.ts';
import type { Hit, IndexedModule } from './clue.ts';
import { lastName } from './clue.ts';
import { BEGINS, NO_TRAINER, TRAINERS, trainerObject } from './trainer-object.ts';
import type { Words } from './words.ts';

const OPTIMIZER =
  /(?:^|[._])(?:opt|optim|optimi[sz]er|optimi[sz]ers|scaler|engine|model_engine)\w*(?:\[\])?(?:\(\))?$/i;
const BACKWARD = new Set([
  'backward',
  'manual_backward',
  'value_and_grad',
  'grad',
  'GradientTape',
  'gradient',
  'minimize',
]);
const APPLIED = new Set([
  'apply_gradients',
  'apply_updates',
  'apply_grads',
  'optimizer_step',
  'minimize',
  'train_batch',
]);
/** One step of training as the method of something defined elsewhere. */
const STEPS = new Set([
  'train_step',
  'training_step',
  'train_one_step',
  'train_one_epoch',
  'train_epoch',
  'train_one_batch',
]);
/**
 * The places where a file really trains: an optimizer is stepped on a loss in a loop, or a trainer object is set going.
 * Names are only trusted in company: `step()` alone could be a progress bar.
 */
export function findTraining(indexed: IndexedModule): Hit[] {
  const hits = [optimizerLoop(indexed), trainerObject(indexed), trainingModule(indexed), stepLoop(indexed)];
  return hits.filter((hit) => hit !== undefined).sort((a, b) => b.points - a.points);
}

/** The most points that `findTraining` could give to a file of these words. */
export function mayTrain(words: Words): number {
  const hasAny = (names: Iterable<string>) => [...names].some((name) => words.has(name));
  const steps = hasAny(['step', 'update', ...APPLIED]) && hasAny(BACKWARD);
  if (steps || words.has('train_batch') || words.has('minimize')) return 5;
  if (hasAny(BEGINS) && (words.hasLike(TRAINERS) || words.hasLike(/^(?:\w+_)?trainers?(?:_\w+)?$/i)))
    return 5;
  return hasAny(STEPS) ? 4 : 0;
}

function stepsOptimizer(calls: readonly Call[]): { step: Call; loss: Call } | undefined {
  const loss = calls.find(({ callee }) => BACKWARD.has(lastName(callee)));
  const step = calls.find(({ callee }) => {
    const name = lastName(callee);
    if (APPLIED.has(name)) return true;
    const object = callee.slice(0, -name.length - 1);
    // `model.backward(loss); model.step()`: an engine that goes by another name.
    if (name === 'step' && calls.some((call) => call.callee === `${object}.backward`)) return true;
    return (name === 'step' || name === 'update') && OPTIMIZER.test(object);
  });
  // `engine.train_batch()` and `optimizer.minimize(loss)` are both in one.
  const both = calls.find(
    ({ callee }) => lastName(callee) === 'train_batch' || lastName(callee) === 'minimize',
  );
  if (both) return { step: both, loss: both };
  return step && loss && { step, loss };
}

function optimizerLoop({ module }: IndexedModule): Hit | undefined {
  const group = 'steps';
  const loops = [...module.loops].reverse();
  for (const loop of loops) {
    const found = stepsOptimizer(callsIn(module, loop));
    if (!found) continue;
    const over = loop.kind === 'for' ? ` over ${shorten(loop.over)}` : '';
    return {
      group,
      points: 5,
      line: found.step.line,
      detail: `steps an optimizer on a loss in a loop${over}`,
    };
  }
  for (const definition of module.definitions) {
    if (definition.kind !== 'function') continue;
    const found = stepsOptimizer(callsIn(module, definition));
    if (!found) continue;
    const looped = module.loops.some((loop) => callsName(module.calls, loop, definition.name));
    const named = /train|update|step|optimi|fit/i.test(definition.name);
    if (!looped && !named) continue;
    const detail = `steps an optimizer on a loss in ${definition.name}()`;
    const sure =
      looped || APPLIED.has(lastName(found.step.callee)) || isOfTrainer(module.definitions, definition);
    return { group, points: sure ? 5 : 4, line: found.step.line, detail };
  }
  return undefined;
}

/** The step of a trainer: its loop may stand in the class that it is made from, in another file. */
function isOfTrainer(all: readonly Definition[], { within }: Definition): boolean {
  const owner = within === undefined ? undefined : all[within];
  return (
    owner?.kind === 'class' &&
    [owner.name, ...owner.bases].some((name) => TRAINERS.test(name) && !NO_TRAINER.test(name))
  );
}

function callsName(all: readonly Call[], range: CallRange, name: string): boolean {
  for (let at = range.firstCall; at < range.lastCall; at++)
    if (lastName(all[at]!.callee) === name) return true;
  return false;
}

/** `for samples in loader: trainer.train_step(samples)`. */
function stepLoop({ module }: IndexedModule): Hit | undefined {
  for (const loop of module.loops) {
    const call = callsIn(module, loop).find(({ callee }) => STEPS.has(lastName(callee)));
    if (!call) continue;
    const detail = `calls ${call.callee}() in a loop over ${shorten(loop.over)}`;
    return { group: 'steps', points: 4, line: call.line, detail };
  }
  return undefined;
}

/** A Lightning-like module: the framework steps, the class says on what. */
function trainingModule({ module }: IndexedModule): Hit | undefined {
  for (const [index, definition] of module.definitions.entries()) {
    if (definition.kind !== 'class') continue;
    const methods = module.definitions.filter((one) => one.within === index).map((one) => one.name);
    if (methods.includes('training_step') && methods.includes('configure_optimizers')) {
      const detail = `${definition.name} has a training_step and its optimizers`;
      return { group: 'steps', points: 4, line: definition.line, detail, waits: true };
    }
  }
  return undefined;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
