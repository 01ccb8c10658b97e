import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  WEIGHTS,
  sameLine
} from "./chunk-ZHTJTJCG.js";
import {
  modelOf
} from "./chunk-FCJSEOQL.js";
import "./chunk-7UWSLU2C.js";
import "./chunk-BE7JI7H6.js";

// src/lineage/disclose.ts
function undisclosed(base, claims) {
  const scratch = claims.find(({ label }) => label === "from-scratch");
  return base.filter(({ declared }) => !declared).map((model) => {
    const [first, ...rest] = model.evidence;
    const { detail = `names ${model.model}`, ...place } = first;
    const but = scratch ? ", while the release says that it was trained from scratch" : ", and no base model is declared";
    return {
      rule: "undisclosed-base-model",
      place,
      detail: `${detail}${but}`,
      component: "weights",
      evidence: [...rest, ...scratch ? [placeOf(scratch)] : []],
      next: disclosure(model)
    };
  });
}
function disclosure({ model, relation = "finetune" }) {
  return `If the weights come from it, say so: "base: [{ model: ${plain(model)}, relation: ${relation} }]" in open-label.yml, or "base_model: ${plain(model)}" in the front matter of the model card. If they do not, say in the README how they were initialised.`;
}
function wrongBase({ named, shapes }) {
  const told = named.filter(({ kind }) => kind === "metadata" || kind === "card");
  const written = named.filter(({ kind }) => kind === "adapter-config" || kind === "config-path");
  const observations = [];
  for (const { model, evidence } of told) {
    const { detail: _, ...place } = evidence;
    const other = written.find((each) => !told.some((sign) => sameLine(sign.model, each.model)));
    if (other) {
      observations.push({
        rule: "wrong-base-model",
        place,
        detail: `names ${model} as the base, while ${other.evidence.file} names ${other.model}`,
        component: "weights",
        evidence: [other.evidence],
        next: "Name the model that the weights were loaded from in both places."
      });
      continue;
    }
    const published = modelOf(model);
    const shape = shapes.find(
      ({ kind, candidates }) => WEIGHTS[kind].reports === "base" && !told.some((sign) => candidates.some((each) => sameLine(each.id, sign.model)))
    );
    if (!published || !shape || Object.keys(published.shape).length < 3) continue;
    observations.push({
      rule: "wrong-base-model",
      place,
      detail: `names ${model} as the base, while the shape of the weights ${shape.evidence.detail}`,
      component: "weights",
      evidence: [shape.evidence],
      next: `Check which model the weights were initialised from, and name that one.`
    });
  }
  return observations;
}
function placeOf({ file, line, column, url }) {
  return {
    ...file !== void 0 && { file },
    ...line !== void 0 && { line },
    ...column !== void 0 && { column },
    ...url !== void 0 && { url },
    detail: "says that it was trained from scratch"
  };
}
function plain(name) {
  return /^[\w./-]+$/.test(name) ? name : JSON.stringify(name);
}
export {
  undisclosed,
  wrongBase
};
