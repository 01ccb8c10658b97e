import {
  documentPathsOf
} from "./chunk-N4BSKJKR.js";
import {
  once
} from "./chunk-JGVDOC6H.js";

// src/evidence/links/words.ts
function words(list) {
  return new Set(list.split(/\s+/).filter(Boolean));
}

// src/evidence/links/common-names.ts
var GENERIC = words(`
  a ai an and api audio base beyond card cards details chat code coder core demo dev diffusion
  edition efficient embedding evaluation family fast for foundation framework free from generation
  github hub image implementation inference instruct introduction language large learning library
  lite llm llms lm main mini model models modeling multi multilingual multimodal new next of
  official on open open-source opensource overview page plus preview pro project python pytorch
  readme recipe release repo repository research scale series small source speech stable suite
  system team technical text the to toolkit train trained training transformer transformers tts
  vision video visual weights welcome with
`);
var FAMILIES = words(`
  alpaca bert bloom clip codellama deepseek falcon flux gemma glm gpt gpt2 gpt3 gpt4 granite
  internlm llama llama2 llama3 llava lora mamba mistral mixtral mpt olmo opt phi pythia qwen qwen2
  r1 roberta sdxl t5 vicuna vit wav2vec whisper yi
`);

// src/evidence/places.ts
var CODE_LIMIT = 4e3;
var CODE = /\.(?:bash|cfg|conf|gin|ini|ipynb|jl|js|json|mjs|py|rs|sbatch|sh|slurm|swift|toml|ts|yaml|yml)$|(?:^|\/)(?:Makefile|Dockerfile)$/i;
var JSON_OF_SETTINGS = /(?:^|\/)(?:config\w*|conf|recipes?)\/.*\.json$|[^/]*(?:config|args|hparams|params|dataset|train|recipe|settings)[^/]*\.json$/i;
var JSON_OF_DATA = /(?:^|\/)(?:evals?|results?|tokenizers?|data)(?:\/|[-_])|tokenizer/i;
var FOREIGN = /(?:^|\/)(?:\.github|\.circleci|tests?|__tests__|unit_tests|third[-_]?party|vendor(?:ed)?|externals?|extern|submodules|site-packages)\//i;
var COPIED = /(?:^|\/)(?:llama-?factory|verl|megatron(?:-lm)?|deepspeed(?:examples)?|fairseq|transformers|diffusers|trl|peft|lm[-_]eval(?:uation)?[-_]?harness|lm_eval|opencompass|vllm|open_clip|fastchat|axolotl|openrlhf|flash-?attention|apex|bigcode-evaluation-harness|human-?eval|accelerate|whisper\.cpp|llama\.cpp|sglang|open-?instruct|ms-swift|xtuner)\//i;
var BUILD_FILE = /^(?:setup\.py|setup\.cfg|pyproject\.toml|package\.json|Cargo\.toml|CMakeLists\.txt)$/;
var LICENSE_FILE = /^(?:LICEN[CS]E|COPYING)(?:\.\w+)?$/i;
var placesOf = once(async (release) => {
  const vendored = vendoredFolders(release);
  const isVendoredFolder = (path) => {
    if (COPIED.test(`${path}/`)) return true;
    for (let at = path.length; at > 0; at = path.lastIndexOf("/", at - 1)) {
      if (vendored.has(path.slice(0, at))) return true;
    }
    return false;
  };
  let last = { folder: "", isVendored: false };
  const isVendored = (path) => {
    const slash = Math.max(0, path.lastIndexOf("/"));
    if (last.folder.length !== slash || !path.startsWith(last.folder)) {
      const folder = path.slice(0, slash);
      last = { folder, isVendored: isVendoredFolder(folder) };
    }
    return last.isVendored;
  };
  const code = [];
  for (const { path, kind } of release.files) {
    if (code.length >= CODE_LIMIT) break;
    if (kind === "file" && isCode(path) && !FOREIGN.test(path) && !isVendored(path)) code.push(path);
  }
  const documents = (await documentPathsOf(release)).filter((path) => !isVendored(path));
  return { documents, code, isVendored };
});
function isCode(path) {
  return CODE.test(path) && (!path.endsWith(".json") || JSON_OF_SETTINGS.test(path) && !JSON_OF_DATA.test(path));
}
function vendoredFolders(release) {
  const licensed = /* @__PURE__ */ new Set();
  const built = /* @__PURE__ */ new Set();
  for (const { path } of release.files) {
    const cut = path.lastIndexOf("/");
    if (cut < 0) continue;
    const name = path.slice(cut + 1);
    if (LICENSE_FILE.test(name)) licensed.add(path.slice(0, cut));
    else if (BUILD_FILE.test(name)) built.add(path.slice(0, cut));
  }
  const projects = new Set(
    [...built].flatMap((folder) => [folder, folder.slice(0, Math.max(0, folder.lastIndexOf("/")))])
  );
  return new Set([...licensed].filter((folder) => projects.has(folder)));
}
function isMainReadme(path) {
  return /^readme(?:[-_.][\w-]+)?(?:\.(?:md|markdown|mdx|rst|txt))?$/i.test(path);
}

export {
  words,
  GENERIC,
  FAMILIES,
  placesOf,
  isMainReadme
};
