// src/standards/mof.ts
var REPORT = "Technical report";
var PAPER = "Research paper";
var MOF_COMPONENTS = [
  { name: "Model architecture", kind: "code", class: 3, required: true },
  { name: "Model parameters (Final)", kind: "data", class: 3, required: true },
  { name: "Evaluation results", kind: "document", class: 3, required: true },
  { name: "Model card", kind: "document", class: 3, required: true },
  { name: "Data card", kind: "document", class: 3, required: true },
  { name: REPORT, kind: "document", class: 3, required: true },
  { name: "Sample model outputs", kind: "document", class: 3, required: false },
  { name: "Training code", kind: "code", class: 2, required: true },
  { name: "Inference code", kind: "code", class: 2, required: true },
  { name: "Evaluation code", kind: "code", class: 2, required: true },
  { name: "Evaluation data", kind: "data", class: 2, required: true },
  { name: "Supporting libraries and tools", kind: "code", class: 2, required: false },
  { name: "Datasets", kind: "data", class: 1, required: true },
  { name: "Data preprocessing code", kind: "code", class: 1, required: true },
  { name: "Model parameters (Intermediate)", kind: "data", class: 1, required: true },
  { name: PAPER, kind: "document", class: 1, required: true },
  { name: "Model metadata", kind: "data", class: 1, required: false }
];
var MOF_CLASS_NAMES = {
  3: "Class III - Open Model",
  2: "Class II - Open Tooling Model",
  1: "Class I - Open Science Model",
  0: "Unclassified"
};
function evaluateMof(there) {
  const complete = ["3", "2", "1"].map((name) => howFar(Number(name), there));
  const [third, second, first] = complete;
  const reached = first === 100 ? 1 : second === 100 ? 2 : third === 100 ? 3 : 0;
  const named = (licensing) => MOF_COMPONENTS.filter(({ name }) => there.get(name) === licensing).map(({ name }) => name);
  return {
    class: reached,
    label: MOF_CLASS_NAMES[reached],
    progress: { "1": first, "2": second, "3": third },
    missing: MOF_COMPONENTS.filter(({ name, required }) => {
      return required && !there.has(name) && !(name === REPORT && there.has(PAPER));
    }).map(({ name }) => name),
    invalid: named("invalid"),
    unlicensed: named("unlicensed")
  };
}
function howFar(target, there) {
  const paperForReport = there.get(REPORT) !== "open" && there.get(PAPER) === "open";
  const included = (down) => {
    const open = MOF_COMPONENTS.filter((each) => {
      return each.required && each.class >= down && there.get(each.name) === "open";
    }).length;
    return open + (paperForReport && down > 1 ? 1 : 0);
  };
  for (let down = 3; down > target; down -= 1) if (included(down) < asked(down)) return 0;
  const all = asked(target) - (target === 1 && paperForReport ? 1 : 0);
  return Math.min(100, included(target) / all * 100);
}
function asked(down) {
  return MOF_COMPONENTS.filter((each) => each.required && each.class >= down).length;
}

export {
  MOF_COMPONENTS,
  MOF_CLASS_NAMES,
  evaluateMof
};
