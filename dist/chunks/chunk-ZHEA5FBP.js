// src/verdict/rules.ts
var addOrLink = (what, id) => `Add ${what}, or the address under components.${id} in open-label.yml.`;
var RULES = {
  "missing-weights": {
    level: "error",
    title: "The weights can be downloaded",
    next: addOrLink("the weights", "weights")
  },
  "missing-inference-code": {
    level: "error",
    title: "There is a way to run the weights",
    next: "Add code that runs the model, a config that names an architecture of a public library, or a link to the library."
  },
  "missing-training-code": {
    level: "error",
    title: "The code that trained the model is there",
    next: addOrLink("the code that trained the model", "training-code")
  },
  "missing-data": {
    level: "error",
    title: "The training data, or a full account of it, is there",
    next: addOrLink(
      "the training data, or a data card that lists every source and how it was processed",
      "data"
    )
  },
  "missing-data-processing-code": {
    level: "error",
    title: "The code that filtered and prepared the data is there",
    next: addOrLink("the code that filtered and prepared the training data", "data-processing-code")
  },
  "missing-recipe": {
    level: "error",
    title: "The hyperparameters and the data mixture are there",
    next: addOrLink("the hyperparameters and the data mixture of the training run", "recipe")
  },
  "missing-intermediate-checkpoints": {
    level: "error",
    title: "Checkpoints from the training are there",
    next: addOrLink("checkpoints of the key stages of the training", "intermediate-checkpoints")
  },
  "missing-evaluation-code": {
    level: "error",
    title: "The code that evaluated the model is there",
    next: addOrLink("the code that evaluated the model", "evaluation-code")
  },
  "missing-evaluation-results": {
    level: "error",
    title: "Evaluation results are there",
    next: addOrLink("the evaluation results", "evaluation-results")
  },
  "missing-technical-report": {
    level: "error",
    title: "A paper or technical report is there",
    next: addOrLink("a paper or technical report", "technical-report")
  },
  "restricted-license": {
    level: "error",
    title: "No license limits who may use it, or for what",
    next: "Choose terms without use limits (Apache-2.0, MIT, OpenMDW-1.0), or call the release open weights."
  },
  "modified-license": {
    level: "warning",
    title: "License texts are the texts that they say they are",
    next: "Use the license text as it was published, or give the changed one a name of its own."
  },
  unlicensed: {
    level: "warning",
    title: "Each part is under a stated license",
    next: "Say which license covers it: add a LICENSE file, or a sentence in the README that names what it covers."
  },
  "license-mismatch": {
    level: "warning",
    title: "License file, card, badge and metadata agree",
    next: "Correct the one that is wrong, so that all places name the same license."
  },
  "conflicting-claims": {
    level: "warning",
    title: "The release calls itself the same thing everywhere",
    next: "Use one label everywhere."
  },
  "declared-not-found": {
    level: "error",
    title: "What the metadata names is there",
    next: "Correct the path in the metadata file, or add what it names."
  },
  placeholder: {
    level: "warning",
    title: "Nothing stands in for something that is not there yet",
    next: "Add it, or take the promise out of the label until it is there."
  },
  "undisclosed-base-model": {
    level: "error",
    title: "The base model is named",
    next: "Name the base model in the model card (base_model: \u2026) or in open-label.yml (base: - model: \u2026)."
  },
  "wrong-base-model": {
    level: "error",
    title: "The base model that is named is the one that the files show",
    next: "Correct the base model in the model card and in open-label.yml."
  },
  "base-license-obligation": {
    level: "warning",
    title: "What the license of the base model asks for is there",
    next: "Add what the license of the base model asks for."
  },
  "unreachable-link": {
    level: "warning",
    title: "Linked components can be reached",
    next: "Correct the address, or make what it leads to public."
  },
  "gated-link": {
    level: "warning",
    title: "Linked components can be had without asking",
    next: "Open the gate, or say in the metadata that it is there (access: gated)."
  },
  "unsafe-weights": {
    level: "warning",
    title: "Loading the weights runs no code",
    next: "Publish the weights as safetensors."
  },
  "metadata-missing": {
    level: "note",
    title: "A metadata file says what the release is",
    next: "Add open-label.yml with the label and the place of each component, so that nobody has to guess."
  },
  "metadata-invalid": {
    level: "error",
    title: "The metadata file can be read",
    next: "Correct the metadata file: until then it declares nothing."
  }
};

export {
  RULES
};
