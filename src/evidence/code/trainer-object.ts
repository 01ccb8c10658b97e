import type { Call, PythonModule } from '../../text/python/module.ts';
import { type Hit, type IndexedModule, lastName } from './clue.ts';
import { NAME_LIMIT } from './words.ts';

export const TRAINERS = /(?:Trainer|Estimator|TrainLoop|Learner|Runner)(?:V\d)?$/;
/** `InferenceRunner` and `EvalLoop` run something, and train nothing; `FastTextTrainer` trains a filter of data. */
export const NO_TRAINER =
  /infer|eval|test|generat|serv|sampl|fast_?text|tokeni[sz]er|bpe|sentence_?piece|unigram|ken_?lm|n_?gram/i;
export const BEGINS = new Set([
  'train',
  'fit',
  'train_and_evaluate',
  'run',
  'run_loop',
  'learn',
  'train_model',
  'pretrain',
]);

/** Makes the trainer that settings name: `build_trainer(cfg)`, `TRAINERS[name](…)`, `Runner.from_cfg(cfg)`. */
const LOOKS_UP =
  /(?:^|\.)(?:(?:build|make|create|get|init|setup|instantiate)_trainer|TRAINERS?(?:_\w{1,30})?(?:\[\]|\.(?:get|build|create)(?:\(\))?)|(?:\w{0,40}Trainer|Runner)\.(?:from|build)\w{0,20})$/;
const TABLE_OF_TRAINERS = /(?:^|\.)(?:trainers?|TRAINERS?(?:_\w{1,30})?)$/;

/** The name that a reader finds; `getattr(trainers, cfg.name)` and `build_from_cfg(cfg, TRAINERS)` look one up, too. */
function makerOf({ callee, positional }: Pick<Call, 'callee' | 'positional'>): string | undefined {
  if (callee.length > NAME_LIMIT) return undefined;
  if (TRAINERS.test(callee)) return lastName(callee);
  const lookUp = LOOKS_UP.exec(callee)?.[0];
  if (lookUp !== undefined) return lookUp.replace(/^\.|\(\)$/g, '').replace(/(Trainer|Runner)\.\w+$/, '$1');
  const looksUp = callee === 'getattr' || /^(?:\w{1,40}\.)?(?:build|instantiate)\w{0,40}$/.test(callee);
  const table =
    looksUp && positional.find(({ source }) => source.length < 100 && TABLE_OF_TRAINERS.test(source));
  return table ? `${table.source}[…]` : undefined;
}

/** The same of `build_trainer(cfg).train()` and `getattr(trainers, cfg.name)(…).run()`, which keep nothing. */
function makerAt(module: PythonModule, object: string): string | undefined {
  if (!object.endsWith('()')) return undefined;
  if (object !== 'getattr()()') return makerOf({ callee: object.slice(0, -2), positional: [] });
  return module.calls.map((call) => (call.callee === 'getattr' ? makerOf(call) : undefined)).find(Boolean);
}

/** `trainer = SFTTrainer(…); trainer.train()`, `Trainer(…).fit(…)`. */
export function trainerObject({ module }: IndexedModule): Hit | undefined {
  const made = new Map<string, string>();
  for (const call of module.calls) {
    const maker = call.assignedTo === undefined ? undefined : makerOf(call);
    if (maker !== undefined) made.set(call.assignedTo!, maker);
  }
  for (const { callee, line } of module.calls) {
    const name = lastName(callee);
    if (!BEGINS.has(name)) continue;
    const object = callee.slice(0, -name.length - 1);
    const known = made.get(object) ?? makerAt(module, object);
    const maker = known ?? (object.endsWith('()') ? lastName(object.slice(0, -2)) : undefined);
    if (maker && NO_TRAINER.test(maker)) continue;
    if (maker && (known || TRAINERS.test(maker)) && (name !== 'run' || !maker.endsWith('Runner'))) {
      return { group: 'steps', points: 5, line, detail: `calls ${maker}.${name}()` };
    }
    if (/(?:^|\.)trainer$/i.test(object) && name !== 'run') {
      return { group: 'steps', points: 4, line, detail: `calls ${object}.${name}()` };
    }
  }
  return undefined;
}
