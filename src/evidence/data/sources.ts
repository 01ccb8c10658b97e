/** Data sets that models are trained on, by the names that prose gives them. */
const SOURCES =
  /\b(?:The Pile|Pile|C4|mC4|RefinedWeb|RedPajama(?:-?v?\d)?|SlimPajama|Dolma|FineWeb(?:-?Edu)?|DCLM|The Stack(?: v2)?|StarCoder ?Data|Starcoder|OpenWebText2?|WebText|Common ?Crawl|CC-?Net|Wikipedia|Wiki|BookCorpus|Books3?|Project Gutenberg|arXiv|PubMed|StackExchange|GitHub|ROOTS|OSCAR|CulturaX|MADLAD|WuDao\w*|SkyPile|ShareGPT|Alpaca|Dolly|OpenAssistant|OASST\d?|UltraChat|UltraFeedback|OpenHermes|Tulu|FLAN|Evol-?Instruct|OSS-?Instruct|NuminaMath|OpenThoughts|MetaMath\w*|OpenMath\w*|Proof-?Pile(?:-2)?|OpenWebMath|Cosmopedia|MegaMath|FineMath|LAION(?:-?\w+)?|COYO(?:-\w+)?|CC3M|CC12M|SBU|COCO|Visual Genome|DataComp(?:-\w+)?|ShareGPT4V|LLaVA-?Instruct\w*|WebVid(?:-?\w+)?|Panda-?70M|ImageNet(?:-\w+)?|JourneyDB|LibriSpeech|LibriTTS(?:-R)?|Libri-?[Ll]ight|Common ?Voice|VCTK|LJ ?Speech|AISHELL(?:-\d)?|WenetSpeech(?:4TTS)?|Emilia|GigaSpeech|MLS|VoxPopuli|AudioSet|MAESTRO|FMA)\b/g;

/** The well-known data sets that a text names, each once. */
export function sourcesIn(text: string): string[] {
  return [...new Set([...text.matchAll(SOURCES)].map((match) => match[0]))];
}
