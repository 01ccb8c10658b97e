import type { Activity } from './clue.ts';
import type { Stage } from './stage.ts';

/** A program that a command line starts, known by name: what it does, whoever's script calls it. */
export interface Program {
  /** Tested against the program with its subcommand (`swift sft`), module (`verl.trainer.main_ppo`) or script (`pretrain_gpt.py`). */
  name: RegExp;
  does: Activity;
  stage?: Stage;
}

export const PROGRAMS: readonly Program[] = [
  // Pre-training.
  {
    name: /(?:^|\/)pretrain_(?:gpt|bert|t5|llama|mamba|vlm|moe|qwen\w*|deepseek\w*)\w*\.py$/,
    does: 'training',
    stage: 'pretraining',
  },
  { name: /^(?:litgpt|swift) (?:pretrain|pt)$/, does: 'training', stage: 'pretraining' },
  {
    name: /^(?:torchtitan\.train|torchtitan\.experiments\S*train|megatron\.\S*pretrain\w*|levanter\.main\.train_lm|MaxText\.train|maxtext\.trainers\.pre_train\.train|nanotron\.run_train|open_lm\.main|litgpt\.pretrain|metaseq\.\S*(?:train|baselines|sweep)\w*)$/,
    does: 'training',
    stage: 'pretraining',
  },
  {
    name: /^(?:fairseq-train|fairseq-hydra-train|t5_mesh_transformer|composer|deepy\.py train\.py)$/,
    does: 'training',
  },
  { name: /^open_clip_train\.main$/, does: 'training' },
  { name: /(?:^|\/)run_(?:mlm|clm)(?:_no_trainer|_flax)?\.py$/, does: 'training' },
  // Tuning.
  { name: /^(?:llamafactory-cli|llamafactory) train$/, does: 'training', stage: 'finetuning' },
  { name: /^(?:axolotl (?:train)?|axolotl\.cli\.train)$/, does: 'training', stage: 'finetuning' },
  { name: /^swift (?:sft|rlhf|grpo|dpo)$/, does: 'training', stage: 'finetuning' },
  {
    name: /^(?:xtuner train|tune run|trl (?:sft|dpo|grpo|ppo|kto|reward)|litgpt (?:finetune\w*|lora)|autotrain \w+)$/,
    does: 'training',
    stage: 'finetuning',
  },
  {
    name: /^(?:verl\.trainer\.\w+|verl\.\S*main_\w+|openrlhf\.cli\.train_\w+|mlx_lm\.lora|mlx_lm lora|rllm\.train\S*|areal\.\S+|swift\.cli\.(?:sft|rlhf))$/,
    does: 'training',
    stage: 'finetuning',
  },
  {
    name: /(?:^|\/)(?:train_bash|open_instruct\/(?:finetune|dpo_tune\w*|grpo\w*|ppo\w*)|run_(?:sft|dpo|grpo|orpo|kto))\.py$/,
    does: 'training',
    stage: 'finetuning',
  },
  {
    name: /(?:^|\/)train_(?:dreambooth|text_to_image|controlnet|textual_inversion|instruct_pix2pix)\w*\.py$/,
    does: 'training',
    stage: 'finetuning',
  },
  // Evaluation.
  {
    name: /^(?:lm_eval|lm-eval|lm_eval\.\w+|lighteval(?: \w+)?|olmes|helm-run|opencompass|evalplus\.\w+|bigcode_eval|vlmeval\.\w+|lmms_eval|fairseq-score|sacrebleu|alpaca_eval|inspect eval|evalscope eval|swift eval)$/,
    does: 'evaluation',
  },
  // Inference.
  {
    name: /^(?:vllm serve|vllm\.entrypoints\.\S+|sglang\.launch_server|text-generation-launcher|llama-cli|llama-server|trtllm-serve|lmdeploy serve|mlx_lm\.(?:generate|server|chat)|mlx_lm generate|ollama run|fairseq-generate|fairseq-interactive|tts)$/,
    does: 'inference',
  },
  // Data.
  {
    name: /^(?:dolma (?:tag|dedupe|mix|tokens)|fairseq-preprocess|img2dataset|nemo_curator\.\S+|data_juicer\.\S+|dj-process|datatrove\.\S+|text_dedup\.\w+)$/,
    does: 'data-processing',
  },
  {
    name: /(?:^|\/)(?:preprocess_data|prepare_data|make_dataset|tokenize_data(?:set)?)\w*\.py$/,
    does: 'data-processing',
  },
];

/** Flags by which a run says that it starts from a finished model. */
export const TUNING_FLAGS =
  /^(?:[\w.]+\.)?(?:finetune[-_]from[-_]model|finetuning[-_]type|use[-_](?:q?lora|peft)|lora[-_](?:r|rank|alpha|dim)|lora[-_]target\w*)$/i;

/** Flags that set how a model is trained. Two of them on one command line are no accident. */
export const HYPERPARAMETERS =
  /^(?:[\w.]+\.)?(?:learning[-_]rate|lr|max[-_]lr|min[-_]lr|lr[-_](?:scheduler(?:[-_]type)?|warmup\w*|decay\w*)|warmup[-_](?:ratio|steps|iters)|weight[-_]decay|(?:micro|global|train|per[-_]device[-_]train)[-_]batch[-_]size\w*|batch[-_]size|gradient[-_]accumulation[-_]steps|num[-_](?:train[-_])?epochs|train[-_](?:iters|steps|samples)|max[-_](?:train[-_])?steps|num[-_](?:iterations|steps)|total[-_](?:steps|training[-_]steps|epochs)|adam[-_]beta[12]?|clip[-_]grad|grad[-_]clip|optimi[sz]er)$/i;
