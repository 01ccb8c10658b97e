import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  tensorFilesOf
} from "./chunk-GTDBWC6Y.js";
import "./chunk-TFLCJR7G.js";
import "./chunk-4PVTII6F.js";
import "./chunk-KSH43GFD.js";
import "./chunk-FFZO67JL.js";
import "./chunk-BHZPSDVK.js";
import "./chunk-SBZSMP27.js";
import "./chunk-BE7JI7H6.js";

// src/lineage/catalogue/obligations.ts
var llama = (version, name, display) => [
  {
    kind: "copy",
    asks: `a copy of the Llama ${version} Community License`,
    done: new RegExp(String.raw`LLAMA\s+${version.replace(".", String.raw`\.`)}\s+COMMUNITY\s+LICENSE`, "i"),
    add: `Add the license text as LICENSE-LLAMA-${version}.txt.`
  },
  {
    kind: "notice",
    asks: 'an attribution line in a "Notice" text file',
    done: new RegExp(
      String.raw`Llama\s+${version.replace(".", String.raw`\.`)}\s+is\s+licensed\s+under`,
      "i"
    ),
    add: `Add a file NOTICE with: Llama ${version} is licensed under the Llama ${version} Community License, Copyright \xA9 Meta Platforms, Inc. All Rights Reserved.`
  },
  ...display ? [
    {
      kind: "display",
      asks: `"${display}" shown to readers`,
      done: new RegExp(display.replaceAll(" ", String.raw`\s+`), "i"),
      add: `Add to the README or the model card: ${display}.`
    }
  ] : [],
  ...name ? [
    {
      kind: "name",
      asks: `a model name that begins with "${name}"`,
      done: new RegExp(`^${name.replaceAll(" ", "[-_ ]?")}`, "i"),
      add: `Put "${name}" at the beginning of the model's name.`
    }
  ] : []
];
var useLimits = (title, file, text) => [
  {
    kind: "copy",
    asks: `the same use restrictions for everyone downstream, with a copy of the ${title}`,
    done: text,
    add: `Add the license text as ${file}, and name it as the license of the weights.`
  }
];
var RAIL = /use-?based\s+restrictions|open\s*rail/i;
var openRail = useLimits("OpenRAIL license of the base", "LICENSE-MODEL", RAIL);
var OBLIGATIONS = {
  llama2: llama("2", "", ""),
  llama3: llama("3", "Llama 3", "Built with Meta Llama 3"),
  "llama3.1": llama("3.1", "Llama", "Built with Llama"),
  "llama3.2": llama("3.2", "Llama", "Built with Llama"),
  "llama3.3": llama("3.3", "Llama", "Built with Llama"),
  llama4: llama("4", "Llama", "Built with Llama"),
  gemma: [
    {
      kind: "copy",
      asks: "a copy of the Gemma Terms of Use",
      done: /Gemma\s+Terms\s+of\s+Use/i,
      add: "Add the terms as LICENSE-GEMMA.txt."
    },
    {
      kind: "notice",
      asks: "a notice file that names the Gemma Terms of Use",
      done: /Gemma\s+is\s+provided\s+under\s+and\s+subject\s+to/i,
      add: "Add a file NOTICE with: Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms"
    }
  ],
  "modified-mit": [
    {
      kind: "copy",
      asks: "the base's license text, whose one change to MIT concerns large commercial products",
      done: /Modified\s+MIT\s+License|Our\s+only\s+modification\s+part\s+is\s+that/i,
      add: "Add the Modified MIT License of the base as LICENSE-BASE.txt."
    }
  ],
  "minimax-model": [
    {
      kind: "copy",
      asks: "a copy of the MiniMax Model License",
      done: /MINIMAX\s+MODEL\s+LICENSE/i,
      add: "Add the license text as LICENSE-MINIMAX.txt."
    },
    {
      kind: "notice",
      asks: "a notice line",
      done: /MiniMax\s+AI\s+model\s+is\s+licensed\s+under/i,
      add: "Add a file NOTICE with: MiniMax AI model is licensed under the MiniMax Model License, Copyright \xA9 MiniMax. All Rights Reserved."
    }
  ],
  "databricks-open-model-license": [
    {
      kind: "notice",
      asks: "a notice line",
      done: /DBRX\s+is\s+provided\s+under/i,
      add: 'Add a file NOTICE with the line "DBRX is provided under and subject to the Databricks Open Model License" and the copyright line of the license.'
    }
  ],
  deepseek: useLimits("DeepSeek License Agreement", "LICENSE-MODEL", /DEEPSEEK\s+LICENSE\s+AGREEMENT/i),
  "bigscience-bloom-rail-1.0": openRail,
  "bigcode-openrail-m": openRail,
  "creativeml-openrail-m": openRail,
  "openrail++": openRail
};

// src/lineage/obligations.ts
var LEGAL = /(?:^|\/)[^/]*(?:licen[cs]e|notice|copying|use_policy|usage_policy|terms)[^/]*$/i;
var LEGAL_LIMIT = 256 * 1024;
var LEGAL_FILES = 60;
async function unmetObligations(release, declaration, documents, base) {
  const owed = base.filter(({ license }) => license?.split("+").some((id) => OBLIGATIONS[id]));
  if (!owed.length || !await shipsWeights(release)) return [];
  const texts = await textsOf(release, declaration, documents);
  const said = /* @__PURE__ */ new Set();
  const observations = [];
  for (const { model, license, evidence } of owed) {
    for (const id of license.split("+")) {
      for (const obligation of OBLIGATIONS[id] ?? []) {
        if (said.has(obligation.asks) || isMet(obligation, texts)) continue;
        said.add(obligation.asks);
        const { detail: _, ...place } = evidence[0] ?? {};
        observations.push({
          rule: "base-license-obligation",
          place,
          detail: `is built on ${model}, whose license (${id}) asks for ${obligation.asks}, which was not found here`,
          component: "weights",
          evidence: evidence.slice(0, 3),
          next: obligation.add
        });
      }
    }
  }
  return observations;
}
async function shipsWeights(release) {
  const files = await tensorFilesOf(release);
  return files.some(
    ({ kind, problem }) => (kind === "weights" || kind === "adapter" || kind === "delta") && !problem
  );
}
function isMet({ kind, done }, { legal, readme, names }) {
  if (kind === "name") return names.length === 0 || names.some((name) => done.test(name));
  return done.test(legal) || kind !== "copy" && done.test(readme);
}
async function textsOf(release, declaration, documents) {
  const legal = [];
  for (const { path, kind } of release.files) {
    if (!LEGAL.test(path) || kind === "submodule" || legal.length >= LEGAL_FILES) continue;
    legal.push(await release.text(path, LEGAL_LIMIT) ?? "");
  }
  const top = documents.filter(({ path }) => !path.includes("/"));
  const names = [declaration?.name?.value, release.about.name].concat(
    top.map(({ blocks }) => blocks.find(({ kind, depth }) => kind === "heading" && depth === 1)?.text)
  ).filter((name) => name !== void 0 && name !== "");
  return { legal: legal.join("\n"), readme: top.map(({ source }) => source).join("\n"), names };
}
export {
  unmetObligations
};
