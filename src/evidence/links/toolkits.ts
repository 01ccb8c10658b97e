/**
 * Programs that releases link for what they do not ship themselves, by the name of their repository or the host of
 * their pages. A new one is a word here and a case in the test of the links.
 */

/** Libraries that tune models: a link to one under words of tuning tells how this model is tuned. */
export const TUNERS =
  /^(?:llama-?factory|.*efficient-tuning.*|axolotl|xtuner|internevo|ms-swift|swift|trlx?|peft|firefly|deepspeed-?(?:chat|examples)|torchtune|open-?rlhf|verl|easyr1|open-r1|slime|areal|roll|rllm|safe-rlhf|tunix|open-?instruct|alignment-handbook|llama-(?:recipes|cookbook)|unsloth(?:-zoo)?|lit-?gpt|lit-llama|lit-parrot|alpaca-lora|qlora|llama-adapter|lmflow|mistral-finetune|fastchat|easylm|llm-foundry|dolomite-engine|instructlab|autotrain(?:-advanced)?|h2o-llmstudio|ludwig|megatron-(?:lm|deepspeed|llm|swift|bridge)|pai-megatron-patch|nemo(?:-(?:aligner|rl|automodel|framework))?|mindformers|mindspeed-llm|modellink|paddle(?:nlp|formers|mix)|swissarmytransformer|diffsynth-studio|sd-scripts|simpletuner|ai-toolkit|finetrainers|onetrainer|.*fine-?tun(?:e|er|ing)\w*|.*[-_](?:recipes|trainer|factory)|.*[-_](?:sft|peft|rlhf))$/i;

/** Those that nobody pre-trains with: their copy in a release is its tuning code, whatever it calls it. */
export const ONLY_TUNERS =
  /^(?:llama-?factory|axolotl|xtuner|ms-swift|swift|trlx?|peft|open-?rlhf|verl|easyr1|open-r1|rllm|safe-rlhf|open-?instruct|alignment-handbook|unsloth|alpaca-lora|qlora|torchtune|sd-scripts)$/i;

/** Guides of the hub's libraries on how to tune a model; pages on how to run it are none. */
export const TUNING_GUIDES =
  /^https:\/\/(?:huggingface\.co|hf\.co)\/(?:docs\/(?:diffusers\/.*\/training\/|(?:trl|peft|autotrain)\b|transformers\/.*(?:training|fine-?tun|peft|tasks\/))|(?:blog|learn)\/.*(?:fine-?tun|dreambooth|lora|dpo|rlhf|sft|qlora))/i;

/** Pages of the same libraries. */
export const TUNER_PAGES =
  /^(?:llamafactory|llama-factory|swift|xtuner|verl|openrlhf|mindformers|internevo|paddlenlp)\.readthedocs\.io$|^(?:docs\.)?unsloth\.ai$|^(?:docs\.)?axolotl\.ai$/;

/** Programs that run benchmarks. A benchmark that is only named by its repository is none. */
export const HARNESSES =
  /^(?:lm-?eval(?:uation)?|lm_eval|.*eval(?:uation)?[-_]?(?:harness|kit|suite|scripts?|toolkit)(?:[-_].*)?|opencompass|helm|alpaca_?eval|lighteval|evalplus|olmes|olmo-eval|ultraeval(?:-audio)?|lmms-eval|simple-evals|evals|evalscope|arena-hard(?:-auto)?|instruct-eval|inspect_(?:ai|evals)|mteb|vbench|flageval|evalchemy|nemo-(?:skills|evaluator))$/i;

/** Programs that make corpora, by their makers' repositories. */
export const DATA_TOOLS =
  /^(?:dolma\d*|datatrove|data-juicer|nemo-curator|data-prep-kit|redpajama-data|cosmopedia|dataspeech|cc_net|ccnet|text-dedup|seqio|img2dataset|video2dataset|audio2dataset|clip-retrieval|datatools|webdataset|mosaicml-streaming|streaming|trafilatura|resiliparse|jusText|deduplicate-text-datasets|duplodocus|bff|distilabel|curator|synthetic-data-kit|dataflow|essential-web|oxen|emilia|autoprep|miner-?u|olmocr|nougat|marker)$/i;
