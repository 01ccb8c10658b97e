/** How links to papers, reports and articles are worded. A new wording is a word here. */

export const REPORT_TEXT =
  /\b(?:tech(?:nical)?[ -]?reports?|reports?|white ?papers?|papers?|arxiv|pre-?prints?|publications?|system card|manuscript)\b|论文|技术报告|报告/i;
/** A link, or its badge, that says no more than that. */
export const ALONE =
  /^[^\p{L}]*(?:(?:tech(?:nical)? ?-?report|report|white ?paper|paper|pre-?print|论文|技术报告|arxiv|pdf)[^\p{L}]*)+$/iu;
/** Reports of something else, and cards. */
export const NO_REPORT = /\b(?:eval\w*|benchmark\w*|test|bug|issue|incident) reports?\b|model[-_ ]?card/i;
/** Terms, and pages to play with, whatever they are kept as. */
export const OTHER_PAGE = /\b(?:licen[cs]e|terms of|agreement|demos?|samples?)\b|协议|许可/i;
export const ARTICLE_TEXT =
  /\b(?:blog(?: ?posts?)?|announce\w*|write-?ups?|release notes?|posts?|articles?)\b|博客/i;
/** "…, NeurIPS 2023 (Spotlight)": where a paper came out stands beside its own title. */
export const VENUE =
  /\b(?:NeurIPS|ICML|ICLR|CVPR|ICCV|ECCV|WACV|ACL|EMNLP|NAACL|EACL|COLING|Interspeech|ICASSP|AAAI|IJCAI|TMLR|COLM|SIGGRAPH|KDD|CoRL|RSS|ICRA|ISMIR|MICCAI)\b.{0,8}\d\d/;
/** "This is the code for Acorn, presented in …", at the top of the README. */
export const CODE_OF =
  /^(?![^.]{0,200}\b(?:based|buil[dt]s?) (?:up)?on\b|[^.]{0,200}\bfine-?tun)\W*(?:this (?:is|repo\w*|page|project|codebase|package)|(?:the )?(?:official|code)\b)[^.]{0,100}\b(?:code|implementation|repo\w*|models?|weights)\b[^.]{0,100}\b(?:presented|described|proposed|introduced|published)\b/i;
export const CITATION_HEADING = /\b(?:cit(?:e|ing|ation)s?|bibtex|reference)\b|引用/i;
export const REPORT_HEADING = /\b(?:papers?|tech(?:nical)? reports?|publications?)\b|论文|技术报告/i;
