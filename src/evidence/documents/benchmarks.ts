/** Benchmarks and metrics by which models report how good they are, as tables spell them. A new one is a word here. */
export const BENCHMARK_NAMES =
  /\b(?:MMLU(?:[-_ ]?(?:pro|redux))?|C-?MMLU|C-?Eval|GSM-?8K|MATH(?:-?500)?|HumanEval\+?|MBPP\+?|HellaSwag|WinoGrande|PIQA|ARC(?:[-_ ]?[ce]|[-_ ]?(?:easy|challenge))|BoolQ|OpenBookQA|OBQA|TruthfulQA|LAMBADA|TriviaQA|NaturalQuestions|Natural Questions|\bNQ\b|SQuAD|BBH|BIG-?Bench|AGIEval|GAOKAO(?:-?Bench)?|IFEval|MT-?Bench|AlpacaEval|Arena-?Hard|GPQA(?:-?Diamond)?|AIME(?: ?'?2\d| ?202\d)?|LiveCodeBench|SWE-?bench|Codeforces|MultiPL-?E|DS-?1000|DROP|RACE|SIQA|SciQ|COPA|LogiQA|PubMedQA|WebQs|CommonsenseQA|CSQA|StoryCloze|SuperGLUE|GLUE|MMMU|MMBench|MM-?Vet|MME|SEED-?Bench|POPE|VQAv2|VQA|GQA|OK-?VQA|VizWiz|TextVQA|DocVQA|ChartQA|OCRBench|ScienceQA|AI2D|MathVista|RefCOCO\+?g?|NoCaps|Flickr30K|COCO|ImageNet|CIFAR|GenEval|DPG(?:-?Bench)?|T2I-?CompBench|VBench|LibriSpeech|FLEURS|Common ?Voice|CoVoST|AISHELL|SEED-?TTS|MTEB|C-?MTEB|BEIR|LongBench|RULER|WMT\d*|XNLI|XSum|CNN\/?DM|WikiText(?:-?\d*)?|Pile|RewardBench|Minerva|Olympiad(?:Bench)?|AMC ?(?:\d+)?|TAU-?bench|BFCL|SimpleQA|FRAMES|CLUE\w*|CMATH|HLE|Terminal-?Bench)\b/g;

export const METRIC_NAMES =
  /(?<![\w-])(?:pass@\d+|maj@\d+|cons@\d+|acc(?:uracy)?(?:_norm)?|F1|BLEU|chrF|ROUGE(?:-?\w)?|METEOR|CIDEr|SPICE|perplexity|PPL|WER|CER|MOS|UTMOS|FID|CLIP(?:[- ]?score)?|IS|PSNR|SSIM|LPIPS|rFID|FVD|mAP|nDCG|ELO|win[- ]?rates?|top-?[15]|(?:val|validation|test|eval)[ _]?loss|Avg\.?|Average|SIM|EER|NMSE|exact match|EM)(?![\w-])/gi;

/** Headings under which results stand, and pictures of them. */
export const RESULTS_WORDS =
  /\b(?:eval\w*|results?|benchmarks?|performance|leaderboards?|scores?|comparisons?|accuracy)\b|评测|评估|性能|结果|榜/i;

/** Tables of speed, memory or cost measure the machine. */
export const MACHINE_WORDS =
  /\b(?:throughput|latency|memory|speed(?:up)?|tokens?\/s(?:ec)?|it\/s|GPU(?: (?:memory|hours|usage))?|VRAM|FLOPS?|seconds?|runtime|cost|RTF|hours)\b|显存|速度/i;
