import { wordSet } from '../../models/names/words.ts';

/**
 * Flags, keys and variables that name the model which a training run starts from. Compared in lower case without `-`
 * and `_`; of a dotted name the end counts ("actor_rollout_ref.model.path" by "model.path").
 */
const STARTS_FROM: ReadonlySet<string> = wordSet(`
  modelnameorpath pretrainedmodelnameorpath basemodelnameorpath basemodel basemodelpath basemodelname
  basemodelid basemodelconfig pretrainedmodel pretrainedmodelpath pretrainedpath pretrain pretrained
  pretrainedckpt pretrainedcheckpoint initfrom initfrommodel initmodel modelpath modelname modelid
  modelidorpath modelkey hfmodel hfmodelpath hfcheckpoint llm llmpath llmmodel llmmodelpath llmname llmnameorpath
  llmmodelname llmmodelnameorpath llmid llmmodelid llmpretrained llmcheckpoint llmckpt llmbackbone llmbackboneid
  llmbackbonepath pretrainedllm pretrainedllmpath pretrainedlm pretrainedlmpath lmpath lmname lmnameorpath lmmodel
  lmmodelpath lmmodelname lmbackbone pretrainedlmnameorpath pretrainedlanguagemodel languagemodel languagemodelpath
  languagemodelname languagemodelnameorpath languagebackbone languagebackbonepath langmodel langmodelname
  llm.nameorpath llm.path llm.name llm.modelpath llm.modelname llm.modelnameorpath llm.pretrained
  llm.pretrainedmodelnameorpath languagemodel.path languagemodel.nameorpath languagemodel.pretrained
  llamamodel llamapath vicunapath backbonepath backbonename backbonenameorpath
  langmodelpath loadmodel loadmodelpath loadllamafrom model.path model.pretrain model.name
  model.partialpretrain actormodel actorpath sftmodel startingcheckpoint startcheckpoint
  basecheckpoint checkpointpath restorefrompath hfassetspath model base inputmodel pathraw
  defaultinputmodel backbone baselm basellm
`);

/** Parts of a flag's name that give its model another role than being tuned. */
const OTHER_ROLE =
  /tokeni[sz]er|reward|critic|(?<!rollout[-_.])\bref(?:erence)?\b|judge|teacher|eval|vision|image|text[-_]?encoder|encoder|vae|clip|draft|embed|bert|caption|value|rm[-_.]|[-_.]rm\b|generator|annotat|filter|assistant|merge|output|save|cache|hub[-_]?model|data/i;

/** The same of a key over others, under which a whole run may stand ("trainer.data"). */
const PART_OR_JUDGE =
  /tokeni[sz]er|reward|critic|(?<!rollout[-_.])\bref(?:erence)?\b|judge|teacher|eval|vision|(?:text|image|audio|speech|prompt)[-_]?(?:encoder|tower)|encoder|vae|clip|draft|embed|bert|caption|annotat|filter|dataset|conditioner|(?:cond|first)[-_]?stage/i;

/** Flags that only training takes. */
const TRAINS: ReadonlySet<string> = wordSet(`
  learningrate lr peaklr maxlr numtrainepochs numepochs epochs maxsteps trainsteps
  perdevicetrainbatchsize trainbatchsize microtrainbatchsize gradientaccumulationsteps warmupratio
  warmupsteps trainiters lrschedulertype dotrain trainfile trainfiles actorlearningrate optim.lr
  data.trainfiles trainer.totalepochs trainbatchsize maxtrainsteps totalepisodes
`);

const FROM_SCRATCH =
  /(?:^|train|init|model)(?:from|at)?(?:scratch|randominit(?:iali[sz]ation)?|random(?:weights)?)$/i;

const TRAINING_SCRIPT =
  /(?:^|[/_.-])(?:pre)?(?:train|training|finetune|fine_tune|finetuning|sft|dpo|ppo|grpo|rlhf|kto|orpo)(?:[/_.-]|\d|$)/i;
const OTHER_SCRIPT =
  /eval|infer|generat|serve|server|demo|chat|merge|convert|export|test|bench|sample|predict|gradio|cli\b/i;

/** True for the name of a flag, key or variable whose model is the one that is trained. */
export function startsTraining(name: string): boolean {
  if (OTHER_ROLE.test(name)) return false;
  const steps = name.toLowerCase().replace(/[-_]/g, '').split(/[./]/);
  return STARTS_FROM.has(steps.slice(-2).join('.')) || (steps.length === 1 && STARTS_FROM.has(steps[0]!));
}

/** True for a key over others that gives what stands under it another role than being trained ("clip:"). */
export function givesAnotherRole(name: string): boolean {
  return PART_OR_JUDGE.test(name);
}

/** True for a flag or key whose value is weights, never the name of a preset. */
export function asksForWeights(name: string): boolean {
  return /name[-_]?or[-_]?path|pretrain|base[-_]?model|init[-_]?from|model[-_.]path$|checkpoint|ckpt|(?:^|[-_.])(?:ll?m|llama|vicuna|language[-_]?(?:model|backbone))[-_.](?:\w+[-_.])?path$/i.test(
    name,
  );
}

/** True for the name of a flag or key that only training takes. */
export function isTrainingFlag(name: string): boolean {
  const steps = name.toLowerCase().replace(/[-_]/g, '').split(/[./]/);
  return TRAINS.has(steps.at(-1)!) || TRAINS.has(steps.slice(-2).join('.'));
}

/** True for a flag or key with which a run takes the architecture of the named model, and none of its weights. */
export function startsAtRandom(name: string, value: string | undefined): boolean {
  const asked = value === undefined || !/^(?:false|no|none|null|off|0)$/i.test(value);
  return asked && FROM_SCRATCH.test(name.replace(/[-_.]/g, ''));
}

/** True for a program that puts an adapter or a difference of weights on the base it was made for. */
export function isApplyingScript(path: string): boolean {
  return /apply_?(?:delta|lora|diff)|weight_?diff|merge_?(?:\w+_)?(?:lora|adapter|peft)|make_?delta/i.test(
    path,
  );
}

/** True for a path or a program whose name says that it trains. */
export function isTrainingScript(path: string): boolean {
  return TRAINING_SCRIPT.test(path) && !OTHER_SCRIPT.test(path.split('/').at(-1)!);
}
