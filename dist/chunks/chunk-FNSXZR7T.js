import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/reports/words.ts
var STATUS_WORDS = {
  open: "open",
  "open-unapproved": "open, not OSI-approved",
  restricted: "restricted",
  modified: "changed",
  pointer: "named only",
  mixed: "several licenses",
  unknown: "unknown"
};
var HOW_SEEN = {
  declared: "what the release says",
  weights: "its weights",
  "shape+tokenizer": "its shape and tokenizer",
  shape: "its shape",
  id: "a name in the files"
};
var RELATION_WORDS = {
  finetune: "fine-tune",
  adapter: "adapter",
  quantized: "quantized",
  merge: "merge",
  "continued-pretraining": "continued pretraining",
  distilled: "distilled"
};

export {
  STATUS_WORDS,
  HOW_SEEN,
  RELATION_WORDS
};
