// src/vocabulary.ts
var LABELS = ["closed", "open-weights", "open-source", "open-science"];
var LABEL_NAMES = {
  closed: "closed",
  "open-weights": "open weights",
  "open-source": "open source",
  "open-science": "open science"
};
var COMPONENT_IDS = [
  "weights",
  "config",
  "tokenizer",
  "inference-code",
  "training-code",
  "finetuning-code",
  "data",
  "data-processing-code",
  "recipe",
  "evaluation-code",
  "evaluation-results",
  "model-card",
  "data-card",
  "technical-report",
  "intermediate-checkpoints",
  "training-logs"
];
var COMPONENT_NAMES = {
  weights: "weights",
  config: "model config",
  tokenizer: "tokenizer",
  "inference-code": "inference code",
  "training-code": "training code",
  "finetuning-code": "fine-tuning code",
  data: "training data",
  "data-processing-code": "data processing code",
  recipe: "training recipe",
  "evaluation-code": "evaluation code",
  "evaluation-results": "evaluation results",
  "model-card": "model card",
  "data-card": "data card",
  "technical-report": "technical report",
  "intermediate-checkpoints": "intermediate checkpoints",
  "training-logs": "training logs"
};
function isFound(state) {
  return state === "present" || state === "linked";
}
var LEVELS = ["error", "warning", "note"];
var STRENGTHS = ["declared", "weights", "shape+tokenizer", "shape", "id"];
var RELATIONS = [
  "finetune",
  "adapter",
  "quantized",
  "merge",
  "continued-pretraining",
  "distilled"
];
var SCOPES = ["code", "weights", "data", "documents"];
var RULE_IDS = [
  "missing-weights",
  "missing-inference-code",
  "missing-training-code",
  "missing-data",
  "missing-data-processing-code",
  "missing-recipe",
  "missing-intermediate-checkpoints",
  "missing-evaluation-code",
  "missing-evaluation-results",
  "missing-technical-report",
  "restricted-license",
  "modified-license",
  "unlicensed",
  "license-mismatch",
  "conflicting-claims",
  "declared-not-found",
  "placeholder",
  "undisclosed-base-model",
  "wrong-base-model",
  "base-license-obligation",
  "unreachable-link",
  "gated-link",
  "unsafe-weights",
  "metadata-missing",
  "metadata-invalid"
];
function isLabel(label) {
  return LABELS.includes(label);
}
function atLeast(a, b) {
  return LABELS.indexOf(a) >= LABELS.indexOf(b);
}

export {
  LABELS,
  LABEL_NAMES,
  COMPONENT_IDS,
  COMPONENT_NAMES,
  isFound,
  LEVELS,
  STRENGTHS,
  RELATIONS,
  SCOPES,
  RULE_IDS,
  isLabel,
  atLeast
};
