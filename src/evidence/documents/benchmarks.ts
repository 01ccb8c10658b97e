/** Benchmarks and metrics by which models report how good they are, as tables spell them. A new one is a word here. */
export const BENCHMARK_NAMES =
  /\b(?:MMLU(?:[-_ ]?(?:pro|redux))?|C-?MMLU|C-?Eval|GSM-?8K|MATH(?:-?500)?|HumanEval\+?|MBPP\+?|HellaSwag|WinoGrande|PIQA|ARC(?:[-_ ]?[ce]|[-_ ]?(?:easy|challenge))|BoolQ|OpenBookQA|OBQA|TruthfulQA|LAMBADA|TriviaQA|NaturalQuestions|Natural Questions|\bNQ\b|SQuAD|BBH|BIG-?Bench|AGIEval|GAOKAO(?:-?Bench)?|IFEval|MT-?Bench|AlpacaEval|Arena-?Hard|GPQA(?:-?Diamond)?|AIME(?: ?'?2\d| ?202\d)?|LiveCodeBench|SWE-?bench|Codeforces|MultiPL-?E|DS-?1000|DROP|RACE|SIQA|SciQ|COPA|LogiQA|PubMedQA|WebQs|CommonsenseQA|CSQA|StoryCloze|SuperGLUE|GLUE|MMMU|MMBench|MM-?Vet|MME|SEED-?Bench|POPE|VQAv2|VQA|GQA|OK-?VQA|VizWiz|TextVQA|DocVQA|ChartQA|OCRBench|ScienceQA|AI2D|MathVista|RefCOCO\+?g?|NoCaps|Flickr30K|COCO|ImageNet|CIFAR|GenEval|DPG(?:-?Bench)?|T2I-?CompBench|VBench|LibriSpeech|FLEURS|Common ?Voice|CoVoST|AISHELL|SEED-?TTS|MTEB|C-?MTEB|BEIR|LongBench|RULER|WMT\d*|XNLI|XSum|CNN\/?DM|WikiText(?:-?\d*)?|Pile|RewardBench|Minerva|Olympiad(?:Bench)?|AMC ?(?:\d+)?|TAU-?bench|BFCL|SimpleQA|FRAMES|CLUE\w*|CMATH|HLE|Terminal-?Bench|MGSM|TheoremQA|MuSR|ZebraLogic|LiveBench|BigCodeBench|CRUXEval|EvalPlus|CodeXGLUE|HumanEval-?X|HotpotQA|2WikiMultihopQA|MuSiQue|NarrativeQA|Qasper|QuALITY|InfiniteBench|L-?Eval|NIAH|TyDi ?QA|XQuAD|PAWS-?X|XCOPA|XStoryCloze|FLORES(?:-\d+)?|BBQ|ToxiGen|CrowS-?Pairs|WSC(?:273)?|QuAC|CoQA|WebArena|OSWorld|ScreenSpot(?:-\w+)?|AgentBench|MMStar|RealWorldQA|HallusionBench|MathVerse|MathVision|MathVista|InfoVQA|CMMMU|MVBench|Video-?MME|EgoSchema|MLVU|LongVideoBench|ActivityNet(?:-?QA)?|MSR-?VTT(?:-?QA)?|MSVD(?:-?QA)?|NExT-?QA|Perception ?Test|TempCompass|UCF-?101|Kinetics(?:-?\d+)?|Something-?Something|ADE20K|LVIS|KITTI|DAVIS(?:[- ]?20\d\d)?|YouTube-?VOS|LVOS|MOSE|NYUv?2|nuScenes|Cityscapes|VoxCeleb\d?|IEMOCAP|GigaSpeech|TED-?LIUM|VoxPopuli|MLS|AudioCaps|Clotho|MusicCaps|SUPERB|AIR-?Bench|MMAU|CASP\d+|CAMEO|ProteinGym|ETTh?m?\d|Monash|GIFT-?Eval|M4|MS ?MARCO|MIRACL|MLDR|STS-?B|HPSv?2|PickScore|ImageReward|PartiPrompts?|IN-?1[kK]|K-?[467]00|NYU-?D|SUN-?D|ESC-?50|LLVIP|Ego4D|SSv2|AVE|CC-?OCR|WISE|ImgEdit|GEdit(?:-?Bench)?)\b/g;

export const METRIC_NAMES =
  /(?<![\w-])(?:pass@\d+|maj@\d+|cons@\d+|acc(?:uracy)?(?:_norm)?|F1|BLEU|chrF|ROUGE(?:-?\w)?|METEOR|CIDEr|SPICE|perplexity|PPL|WER|CER|MOS|UTMOS|FID(?:-?\d+k)?|J ?& ?F|CLIP(?:[- ]?score)?|IS|PSNR|SSIM|LPIPS|rFID|FVD|mAP|nDCG|ELO|win[- ]?rates?|top-?[15]|(?:val|validation|test|eval)[ _]?loss|Avg\.?|Average|SIM|EER|NMSE|exact match|EM|FAD|Fr[eé]chet \w+ distance|KLD|COMET|BERTScore|MRR|(?:m?AP|AR|Recall|Hits?|R|P|ACC|NDCG)@\d+|mIoU|Dice|AUROC|ROC-?AUC|PR-?AUC|MASE|WQL|CRPS|RMSE|sMAPE|MAPE|Spearman(?:'s)?|Pearson(?:'s)?|RMSD|TM-?score|lDDT|DNSMOS|PESQ|STOI|BPB|bits per byte|success rate|error rate|solve rate|similarity scores?)(?![\w-])/gi;

/** Headings under which results stand, and pictures of them. */
export const RESULTS_WORDS =
  /\b(?:eval\w*|results?|benchmarks?|performance|leaderboards?|scores?|comparisons?|accuracy)\b|评测|评估|性能|结果|榜/i;

/** Tables of speed, memory or cost measure the machine. */
export const MACHINE_WORDS =
  /\b(?:throughput|latency|memory|speed(?:up)?|tokens?\/s(?:ec)?|it\/s|GPU(?: (?:memory|hours|usage))?|VRAM|FLOPS?|seconds?|runtime|cost|RTF|hours)\b|显存|速度/i;

/** The header of a column of figures that say how good something is. */
export const SCORE_HEADER =
  /\b(?:scores?|similarity|accuracy|precision|recall|error rates?|win rates?|preference|rating)\b|得分|分数|准确率|胜率|错误率/i;

/** Tables that weigh, filter or set up: their scores are no results. */
export const NO_RESULTS_HEADING =
  /\b(?:data(?:sets?)?|hyper-?parameters?|config\w*|mixture|filter\w*|requirements?|install\w*|hardware|licen[cs]e)\b|数据|配置/i;
