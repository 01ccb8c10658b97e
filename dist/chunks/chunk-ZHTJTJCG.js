import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  FAMILIES,
  MODELS,
  baseNameOf,
  familyOf,
  modelOf,
  nameKey,
  wordsOf
} from "./chunk-FCJSEOQL.js";
import {
  STRENGTHS
} from "./chunk-7UWSLU2C.js";

// src/lineage/signs/sign.ts
var WEIGHTS = {
  metadata: { reports: "base", strength: "declared", discloses: true },
  card: { reports: "base", strength: "declared", discloses: true },
  "adapter-config": { reports: "base", strength: "declared", discloses: true },
  "merge-config": { reports: "base", strength: "declared", discloses: true },
  "file-metadata": { reports: "base", strength: "declared", discloses: true },
  modelfile: { reports: "base", strength: "declared", discloses: true },
  prose: { reports: "base", strength: "declared", discloses: true },
  notice: { reports: "base", strength: "declared", discloses: true },
  // Tools write these, people do not read them: evidence, but no disclosure.
  "config-path": { reports: "base", strength: "id", discloses: false },
  "training-setup": { reports: "base", strength: "id", discloses: false },
  "served-id": { reports: "base", strength: "id", discloses: false },
  "shape+tokenizer": { reports: "base", strength: "shape+tokenizer", discloses: false },
  shape: { reports: "base", strength: "shape", discloses: false },
  // Several families have this shape: it names none of them.
  "common-shape": { reports: "hint", strength: "shape", discloses: false },
  // Tokenizers are borrowed honestly: a tokenizer says nothing about weights.
  tokenizer: { reports: "hint", strength: "id", discloses: false },
  // Models that users may choose from, and defaults that they are meant to replace.
  menu: { reports: "hint", strength: "id", discloses: false },
  default: { reports: "hint", strength: "id", discloses: false }
};

// src/lineage/weigh.ts
var MENU_MAKERS = 3;
var EVIDENCE_LIMIT = 8;
function weighSigns(signs, claims) {
  const groups = grouped(settled(signs, claims));
  const models = groups.map((group) => ({ group, model: asModel(group, signs.namedIn) }));
  const isBase = (group) => group.some(({ kind }) => WEIGHTS[kind].reports === "base");
  const base = models.filter(({ group }) => isBase(group)).map(({ model }) => model);
  const known = new Set(base.map(({ model }) => familyOf(model)?.name));
  const hints = models.filter(({ group, model }) => !isBase(group) && !known.has(familyOf(model.model)?.name)).map(({ model }) => model);
  return { base: base.sort(byStrength), hints: hints.sort(byStrength) };
}
function settled({ named, shapes, tokenizers }, claims) {
  const disclosed = named.filter(({ kind }) => WEIGHTS[kind].discloses);
  const isDisclosed = (model) => disclosed.some((sign) => sameLine(sign.model, model));
  const setups = named.filter(({ kind }) => kind === "training-setup");
  const makers = new Set(setups.map(({ model }) => makerOf(model)));
  const fromScratch = claims.some(({ label }) => label === "from-scratch");
  const optional = disclosed.length > 0 || makers.size >= MENU_MAKERS || fromScratch;
  const weighed = named.map((sign) => {
    if (WEIGHTS[sign.kind].discloses || WEIGHTS[sign.kind].reports === "hint") return sign;
    if (isDisclosed(sign.model)) return sign;
    if (sign.kind === "training-setup" && optional) return { ...sign, kind: "menu" };
    if (disclosed.length > 0) return { ...sign, kind: "menu" };
    return sign;
  });
  const seen = shapes.map((sign) => {
    const told = disclosed.find(({ model: model2 }) => sign.candidates.some((each) => sameLine(each.id, model2)));
    const { model, kind, relation, evidence } = sign;
    if (told)
      return {
        model: told.model,
        kind: told.kind,
        ...told.relation && { relation: told.relation },
        evidence
      };
    return {
      model,
      kind: disclosed.length > 0 ? "common-shape" : kind,
      ...relation && { relation },
      evidence
    };
  });
  return [...weighed, ...seen, ...tokenizers.map(({ families: _, ...sign }) => sign)];
}
function sameLine(a, b) {
  if (nameKey(a) === nameKey(b)) return true;
  const [first, second] = [familyOf(a), familyOf(b)];
  if (!first || !second || first.makers[0] !== second.makers[0]) return false;
  const size = (name) => wordsOf(baseNameOf(name)).find((word) => /^(?:\d+x)?\d+(?:\.\d+)?b$/.test(word));
  const sizes = [size(a), size(b)];
  return first.name === second.name && (!sizes[0] || !sizes[1] || sizes[0] === sizes[1]);
}
function makerOf(model) {
  return familyOf(model)?.makers[0] ?? model.split("/")[0];
}
function grouped(signs) {
  const groups = /* @__PURE__ */ new Map();
  for (const sign of signs) {
    const key = nameKey(sign.model);
    groups.set(key, [...groups.get(key) ?? [], sign]);
  }
  for (const [key, group] of groups) {
    const fuller = [...groups.keys()].filter(
      (other) => isFuller(other, key) && worth(groups.get(other)) >= worth(group)
    );
    if (!fuller.length) continue;
    if (fuller.length === 1) groups.get(fuller[0]).push(...group);
    groups.delete(key);
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => rank(a) - rank(b)));
}
function isFuller(other, key) {
  return other !== key && (other.startsWith(`${key} `) || / \d+$/.test(key) && other.startsWith(`${key}.`));
}
function worth(group) {
  return group.some(({ kind }) => WEIGHTS[kind].reports === "base") ? 1 : 0;
}
function rank({ kind }) {
  const { reports, strength, discloses } = WEIGHTS[kind];
  return (reports === "base" ? 0 : 100) + STRENGTHS.indexOf(strength) * 10 + (discloses ? 0 : 1);
}
function asModel(group, namedIn) {
  const [strongest] = group;
  const model = group.find((sign) => sign.model.includes("/") && rank(sign) < 100)?.model ?? strongest.model;
  const relation = group.find((sign) => sign.relation)?.relation;
  const known = modelOf(model);
  const family = familyOf(model);
  const supports = supportsOf(known, family);
  const license = known?.license ?? licenseOf(family);
  const evidence = [...new Map(group.map((sign) => [JSON.stringify(sign.evidence), sign.evidence])).values()];
  const discloses = group.some(({ kind }) => WEIGHTS[kind].discloses);
  const shown = group.find(
    ({ kind, evidence: { file } }) => kind === "training-setup" && /\.md$/i.test(file ?? "")
  );
  const told = discloses || rank(strongest) >= 100 ? void 0 : namedIn(model) ?? shown?.evidence;
  if (told && !evidence.includes(told)) evidence.unshift(told);
  return {
    model,
    ...relation && { relation },
    declared: discloses || told !== void 0,
    strength: told ? "declared" : WEIGHTS[strongest.kind].strength,
    evidence: evidence.slice(0, EVIDENCE_LIMIT),
    ...supports && { supports },
    ...license && { license }
  };
}
function supportsOf(model, family) {
  const parent = model?.from ? familyOf(model.from) : void 0;
  return parent?.supports === "open-weights" ? "open-weights" : family?.supports;
}
function licenseOf(family) {
  if (!family || !FAMILIES.has(family.name)) return void 0;
  const licenses = new Set(
    MODELS.filter((each) => each.family === family.name).map(({ license }) => license)
  );
  return licenses.size === 1 ? [...licenses][0] : void 0;
}
function byStrength(a, b) {
  return STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || (a.model < b.model ? -1 : a.model > b.model ? 1 : 0);
}

export {
  WEIGHTS,
  weighSigns,
  sameLine
};
