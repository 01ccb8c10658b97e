/** How documents speak of terms, as data: a wording is added with a case in __tests__/licenses/read.test.ts. */

/** What a block must have to be read. */
export const SPEAKS =
  /licen[cs]|许可|協議|协议|ライセンス|\bunder (?:the )?(?:apache|mit|bsd|cc|gpl|openrail|modified)|\bterms\b|(?:research|academic|non-?commercial)[^.]{0,60}(?:only|purposes)|商用|商业|学术/i;
export const LICENSING =
  /licen[cs]e?d?\b|\brelease[sd]?\b|\bdistributed\b|\bavailable\b|\bprovided\b|\bpublished\b|\bsubject to\b|\bgoverned\b|\bunder\b|\bcompl(?:y|ies)\b|\bfollows?\b|\badopts?\b|\b(?:is|are|uses?)(?: also)?\s*$|协议|许可|遵循|ライセンス/i;
/** Sentences about the licenses of others. */
export const OTHERS =
  /\b(?:derived from|originally|based on(?! (?:the |an? |our )?(?:[^.]|\.\d){0,60}licen)|built (?:up)?on|builds (?:up)?on|third[- ]part(?:y|ies)|adapted|borrow(?:ed|s)?|thanks?|dependenc(?:y|ies)|upstream|fine-?tuned (?:from|on)|trained on|trained with|initiali[sz]ed|compar(?:e[sd]?|ing|isons?)|whose|baselines?|such as|e\.g\.|for example|competitors?|in contrast|unlike|instead of|inspired|contribut(?:e|ions?|ing)|you agree|acknowledge?ments?)\b|基于(?![^。]{0,30}(?:协议|许可))|第三方/i;
/** What speaks of the release even where it names the origin ("based on X and must be used under the X License"). */
export const STRONG =
  /\b(?:should|must|can|may)(?: only)? be used (?:under|in accordance)|\b(?:is|are) subject to|\bmust (?:follow|comply|abide)/i;
/** A part of what is spoken of, which the rest need not share. */
export const PART =
  /\b(?:some|parts?|portions?|certain|several)\b[^.]{0,30}\b(?:code|files?|data|models?|of)\b|\boriginates?\b|\bcomes? from\b|部分/i;
/** "Comply with the licenses of the sources (Apache-2.0, CC-BY-NC-4.0)": what the sources ask, and no terms given here. */
export const TERMS_OF_SOURCES =
  /\b(?:data ?)?sources?\b[^.]{0,200}\b(?:compl(?:y|ies|iant)|adher\w+|respect\w*|follow\w*)\b|\b(?:compl(?:y|ies|iant)|adher\w+|respect\w*|follow\w*)\b[^.]{0,120}\bsources?\b(?! code)|来源[^。]{0,120}(?:遵守|遵循|符合)/i;
export const OWN =
  /\b(?:this|these|our|we|all|both|its|the|they|it)\b|\.tar\b|-\d+(?:\.\d+)?[bm]\b|-licensed\b|本|我们|我們|它们|これら|私たち/i;
export const SECTION = /licen[cs]|许可|协议|ライセンス|terms|使用|声明/i;
export const OTHERS_SECTION =
  /acknowledg|credit|thank|related|third[- ]part|citation|contribut|references|致谢|引用/i;
/** Use that is limited without any license being named. */
export const LIMITED =
  /\b(?:only|solely|exclusively|strictly|intended)\b[^.]{0,80}\b(?:research|academic|non-?commercial)|\b(?:research|academic|non-?commercial)(?:[- ](?:research|use|purposes?|usage|only))*[- ]only\b|prohibited (?:for|from)[^.]{0,30}commercial|(?:仅|只)[^。]{0,12}(?:研究|学术|學術)|严禁[^。]{0,10}商/i;
export const CARD = /model[-_ ]?card/i;
/** "License: MIT", "**License** [Proprietary](LICENSE)": a label, not a sentence. */
export const LABEL = /^\W{0,4}(?:model |weights? )?licen[cs]es?\s*[:：\-—]?\s/i;
export const FOLLOWING = /\b(?:following|below)\b[^.]{0,20}\blicen[cs]e|\blicen[cs]e below\b/i;
/** "Permissive Apache 2.0 license: build freely" among the features of a release. */
export const PRAISE =
  /^\W{0,4}(?:fully |truly |permissive |open[- ]source |open |commercially )*[\w. -]{0,30}licen[cs]ed?\b/i;
export const FEATURES = /highlight|feature|overview|introduction|why|key/i;
export const MODEL_FACTS =
  /\b(?:parameters|architecture|context length|layers|attention heads|model type|developed by|vocabulary|languages?)\b/i;
