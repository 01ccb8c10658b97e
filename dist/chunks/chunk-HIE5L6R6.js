// src/licenses/restriction-words.ts
var KINDS = {
  "non-commercial": withDetail("no commercial use"),
  "research-only": withDetail("research use only"),
  "use-policy": withDetail("a use policy"),
  "no-training-others": withDetail("no use for training other models"),
  revocable: withDetail("it can be revoked"),
  "flow-down": withDetail("the same limits for all who receive it"),
  "remote-restrict": withDetail("the licensor may restrict use remotely"),
  registration: withDetail("registration before use"),
  "safety-tamper": withDetail("no removal of safety measures"),
  "no-derivatives": withDetail("no derivatives"),
  "no-redistribution": withDetail("no redistribution"),
  maas: withDetail("no offering as a hosted service"),
  "scale-cap:users": withDetail("a cap on users"),
  "scale-cap:revenue": withDetail("a cap on revenue"),
  "scale-cap:visits": withDetail("a cap on visits"),
  field: withDetail("banned fields of use"),
  geography: withDetail("excluded regions"),
  naming: { bare: "a given name", detailed: "a name that begins with {}" },
  display: { bare: "a notice shown to users", detailed: "{} shown to users" }
};
var FIELDS = {
  "no production use": "no production use",
  "no competing service": "no competing service",
  "no sale": "no sale",
  "model training only": "use for model training only",
  "clinical use": "no clinical use",
  "non-administrative": "no use by administrations"
};
function restrictionWords(restriction) {
  const id = Object.keys(KINDS).find((kind) => new RegExp(`^${kind}(?![\\w-])`).test(restriction));
  if (!id) return restriction;
  const detail = restriction.slice(id.length).replace(/^[:\s]+(?:of )?/, "");
  const { bare, detailed } = KINDS[id];
  if (!detail) return bare;
  if (id === "field" && FIELDS[detail]) return FIELDS[detail];
  return detailed.replace("({})", detail.startsWith("(") ? detail : `(${detail})`).replace("{}", detail);
}
function restrictionList(restrictions) {
  const words = [...new Set(restrictions.map(restrictionWords))];
  return words.filter((each) => !words.some((other) => other.startsWith(`${each} (`))).join(", ");
}
function withDetail(bare) {
  return { bare, detailed: `${bare} ({})` };
}

export {
  restrictionList
};
