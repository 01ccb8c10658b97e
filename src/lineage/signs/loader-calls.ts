import { familyOf } from '../../models/catalogue.ts';
import { modelInValue } from '../../models/names/hub.ts';
import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import type { Call, PythonModule } from '../../text/python/module.ts';
import { pythonModuleOf, pythonPathsOf } from '../../text/python-modules.ts';
import { foreignIn } from '../foreign.ts';
import { isTrainingScript, startsTraining } from './launch-words.ts';
import type { Sign } from './sign.ts';

/** A file that loads a model and trains: only such a file is parsed. */
const LOADS = /from_pretrained\(|load_checkpoint|get_peft_model|FastLanguageModel/;
const TRAINS = /\w*Trainer\(|\.backward\(|get_scheduler\(|optim\.\w+\(|AdamW\(/;
const SHOWS = /demo|infer|eval|sample|generate|gradio|app\.py|predict|test|bench|convert|export/i;

/** A program that makes one model into another shape: deeper, wider, of experts, with fewer layers or more words. */
const RESHAPES =
  /(?:block|layer|depth|width|model|vocab\w*)[-_]?(?:expan[ds]\w*|extend\w*|extension|prun\w*|up-?scal\w*|growth)|(?:expand|extend|prune|upscale|grow|deepen|widen|shrink)[-_]?(?:blocks?|layers?|depth|width|model|llm|vocab\w*)|up-?cycl(?:e|ing)|(?:dense|mlp|ffn)[-_]?(?:to|2)[-_]?moe|(?:make|init|build|create|split)[-_]?(?:moe|experts)|slic(?:e|ing)[-_]model/i;
const SAVES = /\.save_pretrained\(|torch\.save\(|save_file\(/;

/** Classes whose checkpoints are parts, tools or judges of a training, never what is tuned. */
const NOT_TUNED =
  /Tokenizer|Processor|Pipeline|Config|FeatureExtractor|SequenceClassification|RewardModel|Critic|T5Encoder|TextEncoder|CLIP|Siglip|Autoencoder|VAE|Vision|Scheduler|Whisper|Wav2Vec|Bert(?:Model|For)|SentenceTransformer/;
/** Classes whose checkpoints are whole models that write. */
const GENERATES = /CausalLM|Seq2Seq|ConditionalGeneration|FastLanguageModel|ImageTextToText|Vision2Seq/;
const NOT_TUNED_NAME =
  /ref|teacher|reward|judge|critic|eval|encoder|vae|clip|baseline|tokeni[sz]er|draft|embed|rm\b|scorer/i;

/** Models that Python code loads in order to train them, by the literal id in the call or in the constant it is given. */
export async function signsInLoaderCalls(release: Release): Promise<Sign[]> {
  const signs: Sign[] = [];
  const foreign = foreignIn(release);
  for (const path of await pythonPathsOf(release)) {
    if (folderRole(path) || foreign(path) || SHOWS.test(path.split('/').at(-1)!)) continue;
    const text = await release.text(path);
    if (!text || !LOADS.test(text) || !namesAModel(text)) continue;
    const reshapes = RESHAPES.test(path.split('/').at(-1)!) && SAVES.test(text);
    if (!reshapes && !TRAINS.test(text)) continue;
    const module = await pythonModuleOf(release, path);
    if (module) signs.push(...loadsIn(module, path, reshapes));
  }
  return signs;
}

/** Parsing costs a hundred times more than this look at the literals of a file. */
function namesAModel(text: string): boolean {
  if (/from_pretrained\(\s*["']/.test(text)) return true;
  for (const [, literal] of text.matchAll(/["']([\w./-]{4,100})["']/g)) {
    if (familyOf(literal!) && modelInValue(literal!)) return true;
  }
  return false;
}

function* loadsIn(module: PythonModule, file: string, reshapes: boolean): Generator<Sign> {
  for (const call of module.calls) {
    if (!isModelLoad(call) || module.calls.some(({ callee }) => isPartOf(callee, call.callee))) continue;
    const given =
      call.positional[0] ??
      call.keywords.get('pretrained_model_name_or_path') ??
      call.keywords.get('model_name');
    if (!given) continue;
    const constant = given.text === undefined ? constantOf(module, given.source) : undefined;
    const model = modelInValue(given.text ?? constant?.value ?? '');
    if (!model) continue;
    // The default of an argument is there to be replaced, but for a step that is done once; what nobody knows may be any part.
    const kind =
      (constant?.replaceable && !reshapes) || !(familyOf(model) || GENERATES.test(call.callee))
        ? 'default'
        : 'training-setup';
    const detail = `loads ${model} to ${reshapes ? 'make another model of it' : 'train it'}`;
    const evidence = { file, line: constant?.line ?? call.line, detail };
    yield { model, kind, relation: 'finetune', evidence };
  }
  if (!isTrainingScript(file)) return;
  for (const constant of module.constants) {
    if (constant.from !== 'argument' || !startsTraining(constant.name)) continue;
    const model = modelInValue(constant.value.text ?? '');
    if (!model) continue;
    const evidence = {
      file,
      line: constant.line,
      detail: `trains from ${constant.name} = ${model} unless told otherwise`,
    };
    yield { model, kind: 'default', relation: 'finetune', evidence };
  }
}

/** One half of a model is taken for what it makes of texts, as image models do. */
function isPartOf(callee: string, load: string): boolean {
  return callee.startsWith(`${load}().get_decoder`) || callee.startsWith(`${load}().get_encoder`);
}

function isModelLoad(call: Call): boolean {
  if (!call.callee.endsWith('.from_pretrained') || NOT_TUNED.test(call.callee)) return false;
  return !NOT_TUNED_NAME.test(call.assignedTo ?? '');
}

/** `model_name` where the file says `model_name = "org/name"`; attributes of parsed arguments by their last step. */
function constantOf(
  module: PythonModule,
  source: string,
): { value: string; line: number; replaceable: boolean } | undefined {
  const name = /^(?:\w+\.)*(\w+)$/.exec(source)?.[1];
  if (!name) return undefined;
  const found = module.constants.find((each) => each.name === name && each.value.text !== undefined);
  if (!found?.value.text) return undefined;
  return {
    value: found.value.text,
    line: found.line,
    replaceable: found.from !== 'assignment' || source.includes('.'),
  };
}
