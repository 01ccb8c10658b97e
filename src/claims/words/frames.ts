/** Longer English frames that say whose a noun phrase is, or what it is. Extend one by an alternative and a test. */

/** "Unlike other models, …", "To help research, …": what the subject is set against, or for, stands before it. */
export const SET_AGAINST =
  /^\W*(?:contrar(?:y|ily) to|unlike|like|in contrast (?:to|with)|compared (?:to|with)|as opposed to|in comparison (?:to|with)|different(?:ly)? from|in addition to|besides|beyond|among|similar(?:ly)? to|(?:in order )?to|while|although|(?:even )?though|whereas)\s[^,]*,\s*/i;

/** "X has three open-source versions": what follows is X's. */
export const HAVING = /^(?:has|have|includes?|comprises?|contains?|in|offers?|provides?)$/;
export const KINDS_OF = /\b(?:versions?|sizes?|variants?|scales?|flavou?rs?|series|famil(?:y|ies)) of\b/i;

/** "All results can be reproduced with open-source code and weights": the release's own. */
export const REPRODUCED =
  /\bre(?:produc|plicat)(?:ed|ible|able)\b(?:\s+\w+){0,3}\s+(?:with|from|using|via|through)$/i;

/** "The teacher model is open source": a part that others made. */
export const OF_OTHERS =
  /\b(?:[Tt]eachers?|[Jj]udges?|[Bb]aselines?|[Uu]pstream|[Cc]ompetitors?|(?:[Pp]rior|[Pp]revious|[Ee]arlier) works?|[Bb]ase model [A-Z]\w+)\b/;

/** "We chose X because it is open source": of what was chosen. */
export const CHOSEN =
  /\bwe (?:\w+ly )?(?:chose|choose|pick(?:ed)?|select(?:ed)?|adopt(?:ed)?|use|used|built? on|rely on|opted? for|replaced?)\b((?:[^.;]|\.(?=\S))*?)(?:\b(?:because|since|as|for)|:)\s+(?:it|its|they|their)\b[^.;]*$/i;

/** "X, an open-source model", right after these and a name: what the sentence builds on, or is set against. */
export const BUILT_ON =
  /^(?:on|onto|upon|from|with|using|via|by|like|than|to|over|against|unlike|through|as)$/;

/** "The second generation of the open-source model Older": what is said of a model that came before. */
export const SUCCESSOR_OF = /\b(?:generation|successor|sequel)\b(?: [\w-]+){0,3} (?:of|to) (?:the|our)$/i;

/** "Through our open-source work": what somebody does, and nothing that is here. */
export const THROUGH_WORK = /\b(?:through|by|in) (?:our|the)$/i;

/** "An initiative for open-source LLMs" makes them. */
export const ENDEAVOUR =
  /\b(?:is|are)\s+(?:(?:an?|the|our)\s+)?(?:[\w-]+\s+){0,3}(?:initiative|project|program(?:me)?|effort|endeavou?r|attempt)\s+(?:for|of|(?:to|that)\s+(?:build|creat|develop|train|produc|releas|provid)\w*)\b/i;

/** What "everything to train X" is: the recipe, not X. */
export const TO_TRAIN =
  /^[^.,;]{0,60}?\b(?:to|for|needed to|required to|used (?:to|for|in)) (?:re)?(?:train|pre-?train|fine-?tun|produc)\w*/i;

/** Tasks that a model does: a system for one of them is a model. */
export const TASK =
  /^(?:generation|synthesis|recognition|dialogue|dialog|conversation|conversational|interaction|translation|understanding|captioning|transcription|separation|reasoning|cloning|editing|forecasting|ocr|segmentation)$/;

export const MODEL_WORDS = /\b(?:models?|weights|checkpoints?)\b/i;

/** "The source code of the Example open-source project": nothing but its code. */
export const CODE_OF =
  /\b(?:source )?(?:code|scripts?|codebase)\s+(?:(?:related|belonging|pertaining) to|of|in|for|from|within)\s+(?:(?:the|this|our)\s+)?(?:[\w.-]+\s+){0,3}$/i;

/** "This open-source repository contains our models". */
export const HOLDS_MODELS =
  /^(?:contains?|hosts?|holds|provides?|includes?|houses?|offers?)\s(?:[^.;:]|\.(?=\d)){0,60}?\b(?:models?|weights|checkpoints?)\b/i;

/** "Example-30B: raising the bar for open-source models" says that it is one. */
export const TITLE_AIM =
  /^(.*?)(?:[:：—]|\s[-–])\s*(?:rais|sett|push|advanc|redefin)ing\s+(?:(?:the|a)\s+)?(?:new\s+)?(?:bar|standards?|frontiers?|boundar(?:y|ies)|limits?|state[- ]of[- ]the[- ]art)\s+(?:for|of|in)\s*$/i;

/** "Example belongs to a new generation of open-source models". */
export const JOINING = /\b(?:belongs? to|joins?|part of|member of|heralds?|ushers? in)$/i;
