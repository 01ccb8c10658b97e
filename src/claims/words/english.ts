/** The English words that the grammar knows, by what they do in a sentence. Extend a list by a word and a test. */

export type Category = 'model' | 'code' | 'data' | 'everything' | 'other';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Nouns by what they name, in the singular. */
export const NOUNS: Readonly<Record<Category, readonly string[]>> = {
  model: words(`
    model llm lm vlm lvlm mllm lmm slm vla mlm moe weight checkpoint parameter chatbot transformer network vocoder
    embedding embedder reranker tts asr vae lora adapter decoder alternative reproduction replication
    replica version variant release series family suite lineup foundation-model
    gpt bert llama backbone t2i t2v i2v text-to-speech text-to-image text-to-video text-to-music speech-to-text
    dit reasoner copilot agent assistant encoder captioner translator prototype predictor codec classifier forecaster
  `),
  code: words(`
    code codebase repo repository script library framework toolkit tool toolbox package software
    implementation pipeline platform system engine infrastructure app application trainer sdk api plugin server ui
    interface kernel stack solution demo recipe harness extension client program notebook wrapper middleware utility
    workflow gateway service component module webui simulator runtime compiler cookbook guide tutorial
    observability tracing monitoring deployment backend integration support showcase algorithm optimizer optimization operator
  `),
  data: words(`
    data dataset data-set corpus corpora benchmark snippet reference instruction collection set datum
    annotation image text book paper report document log testset
  `),
  everything: words(
    'everything detail effort artifact artefact asset work material project result list resource',
  ),
  other: words(`
    community ecosystem license licence licensing initiative movement collaboration contribution contributor spirit
    world research team organization organisation foundation event week day enthusiast developer sota ai development
    policy counterpart baseline method approach competitor society group institute company alliance lab researcher
    definition standard principle ethos culture philosophy landscape domain field space side technology technique
    area era hub platform-team idea committee partner vendor provider maintainer conduct summer alternative-list
    benchmark-leaderboard leaderboard ranking compliance credit fund nature way manner form effort-community
    plan roadmap schedule process website site offering option choice performance world-class llm-community practice
  `),
};

/** Nouns that only count or collect what follows after "of". */
export const CONTAINERS = new Set(
  words(
    'family families series suite set collection library zoo range line lineup number group pair release version generation class part all each both any most some many one none kind type variety list lot couple handful versions releases hundreds dozens thousands scale size stage mixture portion subset fraction half majority',
  ),
);

/** Words that end a noun phrase to their right. */
export const STOPS = new Set(
  words(`
    of for to in on at by with from that which who whose where when while is are was were be been being has have had
    than can could will would may might must shall should do does did under via using based trained built designed
    developed released available so because if since as through into onto within across over between among after
    before during without not it we you they i he she there here also only thus then it's capable including includes
    such like per about against upon unlike amongst
  `),
);

export const DETERMINERS = new Set(
  words(
    'a an the our my this these that those its their his her your every each any all both no another some',
  ),
);

/** In front of a plural, these speak of models in general. */
export const OTHERS =
  /\b(?:other|another|existing|previous|previously|prior|many|most|some|several|various|any|leading|popular|different|numerous|comparable|similar|similarly|mainstream|recent|such|current|competing|competitive|well-known|more|few|multiple|certain|traditional|common|representative|available|larger|smaller|stronger|similar-sized|same-size|its?|their|every|best-known|widely|strong|powerful|two|three|four|five|all)\b/i;

/** In front of a singular, these do. */
export const ANY_OTHER = /\b(?:another|any|other|every|each|no|existing|previous|current)\b/i;

export const COPULAS = new Set(
  words(
    "is are was were be become becomes became remains remain stay stays represents represent 's 're being as stands",
  ),
);

/** "We <verb> an open-source model": the model is ours. Stems of the verbs. */
export const RELEASING =
  /^(?:introduc\w+|present\w*|releas\w+|propos\w+|announc\w+|develop\w*|train(?:ed|s|ing)?|pre-?train(?:ed|s|ing)?|provid\w+|offer\w*|build(?:s|ing)?|built|publish\w*|launch\w*|shar(?:e|es|ed|ing)|unveil\w*|creat\w+|produc\w+|bring\w*|deliver\w*|contribut\w+|construct\w*|design\w*|welcome|debut\w*|call\w*|named|make|made|making)$/i;

export const OWN_WORDS = /\b(?:we|us|our|ours|this|these|it|they|i|my|itself|here|both|hereby)\b/i;

export const NEGATED =
  /(?:\b(?:not|never|no|without|cannot|neither|nor|non|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|won['’]t|don['’]t|doesn['’]t|can['’]t|no longer|rather than|instead of|lack(?:s|ing)?|nothing|unable|yet to)(?:[\s-]+(?:yet|been|be|being|fully|truly|completely|currently|strictly|really|all|always|a|an|the|considered|currently|officially|technically|as|plan|plans|intention|intent|to|planning|any|of|going|released|available|published|provided|shared|made|able|allowed|permitted))*|non)[\s-]*$/i;
export const NOT_ONLY = /\bnot (?:only|just|merely)\b/i;

export const PROMISED_BEFORE =
  /\b(?:(?<!\byou )will|['’]ll|in the process of|(?:goal|plan|aim|intention|next step) (?:is|was)|stay tuned|shall|would|plan(?:s|ned|ning)?|going to|intend\w*|aim(?:s|ing)?|hope(?:s|d)?|want(?:s|ed)?|wish(?:es)?|expect\w*|upcoming|(?<!continues? )to be|about to|consider(?:ing)?|prepar\w+|soon|working (?:on|towards?)|strive|striving|promise[sd]?|once|when|if|after|before|until|may|might|could|can|should|must)\b[^.;:!?]{0,60}$/i;
export const PROMISED_AFTER =
  /^[^.;!?]{0,80}\b(?:(?:coming )?soon|in (?:the )?(?:near |coming )?(?:future|weeks|months|days)|shortly|later|stay tuned|(?:is|are) coming|to come|in progress|tbd|(?<!as )planned|todo|pending|next (?:week|month|year|quarter))\b/i;

export const THANKED =
  /\b(?:thank(?:s|ful|ing)?|grateful|gratitude|acknowledge\w*|appreciat\w+|credits?|kudos|courtesy|inspired)\b/i;

/** "YouTube: Ultimate Open-Source LLM Showdown": the title of what somebody else made. */
export const PRESS =
  /^\W*(?:youtube|video|podcast|blog(?: post)?|article|talk|webinar|press|media|reddit|medium)\b[^:]{0,20}:/i;

/** A disclaimer speaks of the release itself: "risks due to the open-source model". */
export const DISCLAIMED = /\b(?:responsib\w+|liab(?:le|ility)|risks?|misus\w+|disclaim\w*|harm\w*)\b/i;

export const CAUSED =
  /\b(?:caused by|due to|(?:arising|resulting|stemming) from|(?:misuse|improper (?:use|usage|utilization)|use) of|\bnot (?:to )?use)(?: the)?$/i;

/** "The strongest", "the first": what follows is said of the subject, not of others. */
export const SUPERLATIVE =
  /\b(?:the|our|its|world['’]s|industry['’]s|currently|a)\s+(?:(?:currently|current|world['’]s|very|industry['’]s|single|second|most|one|only)\s+)*(?:\S+est|best|first|most|largest|leading|top|strongest|only|premier|best-performing|state-of-the-art|sota|best-in-class|next|# ?1|number one)\b/i;

/** Verbs that begin another statement within a list of objects: "we open-source X and release Y". */
export const NEXT_VERB =
  /(?:,|\band\b|&)\s+(?:also\s+|have\s+|we\s+)*(?:releas(?:e|es|ed|ing)|introduc\w+|provid\w+|support(?:s|ed)?|achiev\w+|show(?:s|ed|n)?|publish\w*|propos\w+|demonstrat\w+|explor\w+|encourag\w+|invit\w+|hope|welcome|believe|is|are|was|were|has|have|can|will)\b/i;

/** Verbs that end a noun phrase to either side. */
export const VERBS =
  /^(?:outperform\w*|surpass\w*|exceed\w*|beat\w*|achiev\w+|compar(?:e|es|ed|ing)|support\w*|us(?:e|es|ed|ing)|leverag\w+|utiliz\w+|lead(?:s)?|follow\w*|adapt\w*|integrat\w+|explore[sd]?|includ\w+|contain\w*|join\w*|match\w*|rival\w*|believe\w*|enabl\w+|democratiz\w+|promot\w+|advanc(?:e|es|ing)|foster\w*|embrac\w+|see|check|try|run|running|fine-?tun(?:e|es|ed|ing)|distill\w*|employ\w*|want|need\w*|get|collect\w*|gather\w*|sets?|reach\w*|deliver\w*|show\w*|demonstrat\w+|perform\w*|offers|provides|allows|brings|comes|runs|works|features|excels|helps|makes|gives|covers|means|than|improves|boosts|enhances|handles|accelerates|extends|evaluates|reduces|narrows|replaces|generates|understands|learns|converts|turns|aligns|compares|benchmarks|quantizes|serves|trains)$/;

/** Adverbs and auxiliaries that stand between a subject and its verb. */
export const ADVERB =
  /^(?:\w+ly|also|now|further|just|even|already|still|all|both|therefore|hence|again|then|well|indeed|always|have|has|had|['’]ve|been|be|being|is|are|am|was|were|got|get|here|today|100 ?%?)$/;

/** "We are excited to open-source X" promises nothing: it does. */
export const EAGER =
  /\b(?:excited|pleased|happy|proud|thrilled|glad|delighted|decided|chose|choose|like|continue|want)\s+to\s*(?:\w+\s+)?$/i;

/** "We would like to open-source X in the future" wishes. */
export const WISHED = /\bwould (?:\w+ )?like to\s*(?:\w+\s+)?$/i;
export const SOME_DAY = /\b(?:future|soon|later|some ?day|one day)\b/i;

/** "Compared to open-source models": "to" is no infinitive after these. */
export const WITH_TO =
  /^(?:compared|comparable|similar|superior|inferior|equal|relative|committed|contribut\w+|dedicated|competitive|close|applied|access|due|thanks|according|respect|alternatives?|contrast|opposed|equivalent|belong\w*|back|commitment|approach|gap|trained?|move|shift|transition)$/;
