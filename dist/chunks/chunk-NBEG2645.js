import {
  folderRole
} from "./chunk-EHPFZYZU.js";
import {
  remembering
} from "./chunk-4DT2TMWD.js";
import {
  once
} from "./chunk-JGVDOC6H.js";

// src/text/python-modules.ts
var PYTHON_LIMIT = 512 * 1024;
var FILE_LIMIT = 5e3;
var PARSE_LIMIT = 8 * 1024 * 1024;
var cacheOf = once(async () => ({ modules: /* @__PURE__ */ new Map(), parsed: 0 }));
async function pythonModuleOf(release, path) {
  const cache = await cacheOf(release);
  let module = cache.modules.get(path);
  if (!module) {
    module = readModule(release, path, cache);
    cache.modules.set(path, module);
  }
  return module;
}
async function readModule(release, path, cache) {
  const text = await release.text(path);
  if (text === void 0) return void 0;
  let source = text;
  let lines;
  if (path.endsWith(".ipynb")) {
    const { notebookCode, readNotebook } = await import("./notebook-TEBRDKB5.js");
    const cells = readNotebook(text);
    if (!cells) return void 0;
    ({ source, lines } = notebookCode(cells));
  }
  if (source.length > PYTHON_LIMIT || cache.parsed + source.length > PARSE_LIMIT) return void 0;
  cache.parsed += source.length;
  const { readPython } = await import("./python-IVPGK7IQ.js");
  return readPython(source, lines && ((line) => lines[line - 1] ?? 1));
}
var pythonPathsOf = once(async (release) => {
  const found = release.files.filter(
    ({ kind, path }) => kind !== "submodule" && /\.(?:py|ipynb)$/.test(path)
  );
  const own = [];
  const rest = [];
  const vendored = [];
  for (const { path } of found) {
    const role = folderRole(path);
    (role === "vendored" ? vendored : role ? rest : own).push(path);
  }
  return [...own, ...rest, ...vendored].slice(0, FILE_LIMIT);
});

// src/models/names/words.ts
function wordsOf(name) {
  const lower = name.slice(0, NAME_LIMIT).toLowerCase();
  const points = lower.replace(/(\d)p(\d)(?!\d*b\b)/g, "$1.$2").replace(/(?<![\d.])(\d)_(\d)(?![\d_]|b(?<=[a-z]\d_\db))/g, "$1.$2").replace(/(?<![\d.])(\d)-(\d)(?![\d.a-z])/g, "$1.$2");
  return points.match(/\d+x\d+(?:\.\d+)?b|\d+(?:\.\d+)*(?:[bmkt](?![a-z]))?|[a-z]+/g) ?? [];
}
var NAME_LIMIT = 200;
function baseNameOf(id) {
  return id.replace(/\/+$/, "").split("/").at(-1) ?? id;
}
var STAGE_WORDS = wordSet(`
  base pt pretrain pretrained hf instruct it chat sft rl dpo ppo grpo distill distilled merge merged
  abliterated awq gptq fp bf int nvfp mxfp gguf mlx exl bnb bit quantized turbo fast preview latest
  model v meta
`);
function isStageWord(word) {
  return STAGE_WORDS.has(word);
}
var NEUTRAL = /* @__PURE__ */ new Set(["hf", "meta"]);
function nameKey(model) {
  return wordsOf(baseNameOf(model)).filter((word) => !NEUTRAL.has(word)).join(" ");
}
function wordSet(words) {
  return new Set(words.trim().split(/\s+/));
}

// src/models/families.ts
var FAMILY_ROWS = `
acegpt | FreedomIntelligence | acegpt | open-weights | tuned | llama-2
airoboros | jondurbin | airoboros | open-weights | tuned | llama-1 llama-2
alpaca | tatsu-lab chavinlo | alpaca stanford-alpaca | open-weights | tuned | llama-1
amber | LLM360 | amber amber-7b | open-science | text
animatediff | guoyww | animatediff | open-weights | image
apertus | swiss-ai | apertus | open-source | text
aquila | BAAI | aquila aquila2 | open-weights | text
audioldm | cvssp haoheliu | audioldm audioldm2 | open-weights | audio
auraflow | fal | auraflow | open-weights | image
aya-23 | CohereForAI CohereLabs | aya aya-23 aya-expanse | open-weights | text
baichuan-1 | baichuan-inc | baichuan | open-weights | text
baichuan-2 | baichuan-inc | baichuan2 | open-weights | text
bart | facebook | bart mbart mbart-large | open-weights | text
bert | google-bert google | bert bert-base bert-large | open-weights | encoder
bge | BAAI | bge bge-m3 | open-weights | encoder
bigvgan | nvidia | bigvgan | open-weights | encoder
biomistral | BioMistral | biomistral | open-weights | tuned | mistral-7b
bitnet | microsoft | bitnet | open-weights | text
blip | Salesforce | blip blip2 instructblip | open-weights | encoder
bloom | bigscience | bloom bloomz | open-weights | text
bluelm | vivo-ai | bluelm | open-weights | text
btlm | cerebras | btlm | open-weights | text
calm | cyberagent | calm2 calm3 open-calm | open-weights | text
cerebras-gpt | cerebras | cerebras-gpt | open-source | text
chameleon | facebook | chameleon-7b chameleon-30b | open-weights | text
chatglm | THUDM zai-org | chatglm chatglm-6b | open-weights | text
chatglm-2 | THUDM zai-org | chatglm2 | open-weights | text
chatglm-3 | THUDM zai-org | chatglm3 | open-weights | text
clip | openai | clip clip-vit openai-clip vit-l/14 | open-weights | encoder
code-llama | codellama meta-llama | codellama code-llama | open-weights | text | llama-2
codegeex | THUDM zai-org | codegeex codegeex2 codegeex4 | open-weights | text
codegen | Salesforce | codegen codegen2 codegen25 | open-weights | text
codestral | mistralai | codestral | open-weights | text
codet5 | Salesforce | codet5 codet5p | open-weights | text
cogvideo | THUDM zai-org | cogvideo cogvideox | open-weights | image
cogview | THUDM zai-org | cogview cogview2 cogview3 cogview4 | open-weights | image
cogvlm | THUDM zai-org | cogvlm cogvlm2 cogagent | open-weights | text
command-r | CohereForAI CohereLabs | command-r c4ai-command command-a | open-weights | text
cosmos | nvidia | cosmos-1.0 cosmos-predict cosmos-predict2 cosmos-reason | open-weights | image
cosyvoice | FunAudioLLM | cosyvoice cosyvoice2 cosyvoice3 | open-weights | audio
cpm | openbmb | cpm-ant cpm-bee | open-weights | text
croissantllm | croissantllm | croissantllm | open-weights | text
dbrx | databricks | dbrx | open-weights | text
dclm | apple mlfoundations | dclm | open-source | text
deberta | microsoft | deberta | open-weights | encoder
deepfloyd | DeepFloyd | deepfloyd | open-weights | image
deepscaler | agentica-org | deepscaler deepcoder | open-weights | tuned | deepseek-r1-distill
deepseek-coder | deepseek-ai | deepseek-coder deepseekcoder | open-weights | text
deepseek-llm | deepseek-ai | deepseek-llm deepseek | open-weights | text
deepseek-math | deepseek-ai | deepseek-math deepseekmath | open-weights | text
deepseek-moe | deepseek-ai | deepseek-moe deepseekmoe | open-weights | text
deepseek-r1 | deepseek-ai | deepseek-r1 deepseekr1 | open-weights | text
deepseek-r1-distill | deepseek-ai | deepseek-r1-distill r1-distill | open-weights | tuned | qwen-2.5 qwen-2.5-math llama-3.1 llama-3.3
deepseek-v2 | deepseek-ai | deepseek-v2 deepseekv2 deepseek-coder-v2 dsv2 | open-weights | text
deepseek-v3 | deepseek-ai | deepseek-v3 deepseekv3 dsv3 deepseek-v3.1 | open-weights | text
deepseek-v3.2 | deepseek-ai | deepseek-v3.2 | open-weights | text
deepseek-v4 | deepseek-ai | deepseek-v4 dsv4 | open-weights | text
deepseek-vl | deepseek-ai | deepseek-vl deepseek-vl2 | open-weights | text
dino | facebook | dino dinov2 dinov3 | open-weights | encoder
distilbert | distilbert | distilbert | open-weights | encoder
dolly | databricks | dolly | open-source | tuned | pythia gpt-j
dots-llm | rednote-hilab | dots.llm1 | open-weights | text
electra | google | electra | open-weights | encoder
elyza | elyza | elyza elyza-japanese | open-weights | tuned | llama-2 llama-3
emu3 | BAAI | emu3 | open-weights | text
encodec | facebook | encodec | open-weights | encoder
ernie-4.5 | baidu | ernie ernie-4.5 | open-weights | text
esm | facebook EvolutionaryScale | esm esm2 esm3 | open-weights | text
eurollm | utter-project | eurollm | open-weights | text
eva-clip | BAAI QuanSun | eva eva-clip eva02 | open-weights | encoder
exaone | LGAI-EXAONE | exaone | open-weights | text
f5-tts | SWivid | f5-tts e2-tts | open-weights | audio
falcon-1 | tiiuae | falcon | open-weights | text
falcon-3 | tiiuae | falcon3 falcon-h1 | open-weights | text
falcon-mamba | tiiuae | falcon-mamba | open-weights | text
fish-speech | fishaudio | fish-speech openaudio | open-weights | audio
flan-t5 | google | flan-t5 flan-ul2 | open-weights | text
flux.1 | black-forest-labs | flux flux.1 flux1 | open-weights | image
flux.2 | black-forest-labs | flux.2 flux2 | open-weights | image
fuyu | adept | fuyu fuyu-8b | open-weights | text
galactica | facebook | galactica | open-weights | text
gemma-1 | google | gemma codegemma recurrentgemma | open-weights | text
gemma-2 | google | gemma2 | open-weights | text
gemma-3 | google | gemma3 gemma3n medgemma | open-weights | text
gemma-4 | google | gemma4 | open-weights | text
glm-130b | THUDM zai-org | glm-130b | open-weights | text
glm-4 | THUDM zai-org | glm-4 glm4 glm-z1 | open-weights | text
glm-4.5 | zai-org THUDM | glm-4.5 glm-4.6 glm-4.7 | open-weights | text
glm-4.7-flash | zai-org | glm-4.7-flash | open-weights | text
glm-5 | zai-org | glm-5 glm-5.1 glm-5.2 | open-weights | text
gpt-2 | openai-community openai | gpt2 gpt2-xl distilgpt2 | open-weights | text
gpt-j | EleutherAI | gpt-j gptj | open-source | text
gpt-neo | EleutherAI | gpt-neo gptneo | open-source | text
gpt-neox | EleutherAI | gpt-neox gptneox | open-source | text
gpt-oss | openai | gpt-oss | open-weights | text
gpt-sovits | lj1995 | gpt-sovits | open-weights | audio
granite-3 | ibm-granite | granite | open-weights | text
granite-4 | ibm-granite | granite-4.0 granite-4.1 granite4 | open-weights | text
grok-1 | xai-org | grok grok-1 | open-weights | text
grok-2 | xai-org | grok-2 | open-weights | text
guanaco | timdettmers | guanaco | open-weights | tuned | llama-1
helium | kyutai | helium-1 | open-weights | text
hermes | NousResearch teknium | hermes nous-hermes openhermes | open-weights | tuned | llama-1 llama-2 llama-3 llama-3.1 mistral-7b mixtral yi
hidream | HiDream-ai | hidream | open-weights | image
hubert | facebook | hubert | open-weights | encoder
hunyuan | tencent Tencent-Hunyuan | hunyuan | open-weights | text
hunyuan-image | tencent Tencent-Hunyuan | hunyuan-dit hunyuandit hunyuan-image hunyuanimage | open-weights | image
hunyuan-video | tencent Tencent-Hunyuan hunyuanvideo-community | hunyuan-video hunyuanvideo | open-weights | image
hymba | nvidia | hymba | open-weights | text
hyperclova | naver-hyperclovax | hyperclovax | open-weights | text
idefics | HuggingFaceM4 | idefics idefics2 idefics3 | open-weights | tuned | llama-1 llama-3 mistral-7b
imagebind | facebook | imagebind | open-weights | encoder
incoder | facebook | incoder | open-weights | text
internlm | internlm | internlm | open-weights | text
internlm-2 | internlm | internlm2 | open-weights | text
internlm-2.5 | internlm | internlm2.5 | open-weights | text
internlm-3 | internlm | internlm3 | open-weights | text
internlm-xcomposer | internlm | internlm-xcomposer internlm-xcomposer2 internlm-xcomposer2.5 | open-weights | tuned | internlm internlm-2
internvideo | OpenGVLab | internvideo internvideo2 | open-weights | encoder
internvit | OpenGVLab | internvit intern-vit | open-weights | encoder
internvl | OpenGVLab | internvl internvl2 internvl2.5 internvl3 | open-weights | text
jais | inceptionai core42 | jais | open-weights | text
jamba | ai21labs | jamba | open-weights | text
jamba-1.5 | ai21labs | ai21-jamba jamba-1.5 jamba-1.6 | open-weights | text
janus | deepseek-ai | janus-pro janus-1.3b janusflow | open-weights | tuned | deepseek-llm
k2-65b | LLM360 | k2-65b | open-science | text
kanana | kakaocorp | kanana | open-weights | text
kandinsky | ai-forever kandinsky-community | kandinsky kandinsky-2 kandinsky-3 | open-weights | image
kimi-k2 | moonshotai | kimi-k2 kimi2 kimi | open-weights | text
kimi-k2.5 | moonshotai | kimi-k2.5 kimi2.5 kimi-k2.6 kimi2.6 | open-weights | text
kimi-k3 | moonshotai | kimi-k3 kimi3 | open-weights | text
kimi-linear | moonshotai | kimi-linear | open-weights | text
kimi-vl | moonshotai | kimi-vl | open-weights | text
kolors | Kwai-Kolors | kolors | open-weights | image
languagebind | LanguageBind | languagebind | open-weights | encoder
lfm2 | LiquidAI | lfm2 lfm | open-weights | text
ling | inclusionAI | ling-lite ling-plus ling-flash ring-lite ring-flash | open-weights | text
llada | GSAI-ML inclusionAI | llada | open-weights | text
llama | huggyllama decapoda-research meta-llama | llama | open-weights | text
llama-1 | huggyllama decapoda-research | llama-1 llama1 llama-7b llama-13b llama-30b llama-33b llama-65b | open-weights | text
llama-2 | meta-llama | llama2 llama-2 | open-weights | text
llama-3 | meta-llama | llama3 llama-3 meta-llama-3 | open-weights | text
llama-3.1 | meta-llama | llama3.1 llama-3.1 meta-llama-3.1 | open-weights | text
llama-3.2 | meta-llama | llama3.2 llama-3.2 | open-weights | text
llama-3.3 | meta-llama | llama3.3 llama-3.3 | open-weights | text
llama-4 | meta-llama | llama4 llama-4 | open-weights | text
llama-nemotron | nvidia | llama-3.3-nemotron llama-3.1-nemotron | open-weights | tuned | llama-3.1 llama-3.3
llava | liuhaotian llava-hf lmms-lab | llava llava-v1.5 llava-onevision | open-weights | tuned | vicuna llama-2 mistral-7b
llava-med | microsoft | llava-med | open-weights | tuned | llava mistral-7b
llemma | EleutherAI | llemma | open-weights | tuned | code-llama
longcat | meituan-longcat | longcat-flash | open-weights | text
ltx-video | Lightricks | ltx ltx-video ltxv | open-weights | image
lucie | OpenLLM-France | lucie-7b | open-science | text
lumina | Alpha-VLLM | lumina-next lumina-t2i lumina-image | open-weights | image
magicoder | ise-uiuc | magicoder | open-weights | tuned | code-llama deepseek-coder
mamba | state-spaces | mamba | open-weights | text
mamba-2 | state-spaces | mamba2 | open-weights | text
map-neo | m-a-p | map-neo neo-7b neo-2b | open-source | text
mathstral | mistralai | mathstral | open-weights | tuned | mistral-7b
meditron | epfl-llm | meditron | open-weights | tuned | llama-2
mgpt | ai-forever | mgpt | open-weights | text
mimo | XiaomiMiMo | mimo | open-weights | text
mimo-v2 | XiaomiMiMo | mimo-v2 | open-weights | text
minicpm | openbmb | minicpm | open-weights | text
minicpm-3 | openbmb | minicpm3 | open-weights | text
minicpm-4 | openbmb | minicpm4 | open-weights | text
minicpm-v | openbmb | minicpm-v minicpm-llama3-v minicpm-o minicpmv | open-weights | tuned | minicpm llama-3 qwen-2 qwen-2.5 qwen-3
minigpt-4 | Vision-CAIR | minigpt-4 minigpt4 minigpt-v2 | open-weights | tuned | vicuna llama-2
minimax-01 | MiniMaxAI | minimax-01 minimax-text-01 minimax-m1 minimax | open-weights | text
minimax-m2 | MiniMaxAI | minimax-m2 minimax-m2.1 minimax-m2.5 | open-weights | text
minimax-m3 | MiniMaxAI | minimax-m3 | open-weights | text
ministral | mistralai | ministral | open-weights | text
ministral-3 | mistralai | ministral-3 | open-weights | text
mistral-7b | mistralai mistral-community | mistral mistral-7b | open-weights | text
mistral-large | mistralai | mistral-large | open-weights | text
mistral-nemo | mistralai nvidia | mistral-nemo | open-weights | text
mistral-small | mistralai | mistral-small magistral devstral | open-weights | text
mixtral | mistralai | mixtral | open-weights | text
mobilellm | facebook | mobilellm | open-weights | text
mochi | genmo | mochi-1 | open-weights | image
modernbert | answerdotai | modernbert | open-weights | encoder
molmo | allenai | molmo molmoe | open-weights | tuned | olmo-1 olmoe qwen-2
moonlight | moonshotai | moonlight moonlight-16b | open-weights | text
moshi | kyutai | moshi moshika moshiko | open-weights | audio
moss | fnlp OpenMOSS-Team | moss-moon | open-weights | tuned | codegen
mplug-owl | MAGAer13 mPLUG | mplug-owl mplug-owl2 mplug-owl3 | open-weights | tuned | llama-1 llama-2 qwen-2
mpt | mosaicml | mpt mpt-7b mpt-30b | open-weights | text
mt5 | google | mt5 umt5 byt5 | open-source | encoder
musicgen | facebook | musicgen audiogen | open-weights | audio
nanbeige | Nanbeige | nanbeige nanbeige2 nanbeige4 | open-weights | text
nemotron-3 | nvidia | nemotron-3 nvidia-nemotron-3 | open-weights | text
nemotron-4 | nvidia | nemotron-4 minitron | open-weights | text
nemotron-h | nvidia | nemotron-h | open-weights | text
nemotron-nano-2 | nvidia | nemotron-nano | open-weights | text
nllb | facebook | nllb | open-weights | text
nova-sky | NovaSky-AI | sky-t1 | open-weights | tuned | qwen-2.5
olmo-1 | allenai | olmo | open-science | text
olmo-2 | allenai | olmo2 | open-science | text
olmo-3 | allenai | olmo3 | open-science | text
olmoe | allenai | olmoe | open-science | text
omnigen | Shitao | omnigen omnigen2 | open-weights | image
open-clip | laion | clip-vit-h-14-laion2b openclip open-clip | open-source | encoder
open-llama | openlm-research | open-llama openllama | open-source | text
open-sora | hpcai-tech LanguageBind | open-sora opensora | open-weights | image
openchat | openchat | openchat | open-weights | tuned | llama-1 llama-2 mistral-7b llama-3
opencoder | infly | opencoder | open-weights | text
openelm | apple | openelm | open-weights | text
openflamingo | openflamingo | openflamingo | open-weights | tuned | mpt redpajama-incite
openthinker | open-thoughts | openthinker openthinker2 openthinker3 | open-weights | tuned | qwen-2.5
openvla | openvla | openvla | open-weights | tuned | llama-2
opt | facebook | opt opt-125m opt-1.3b opt-6.7b | open-weights | text
orca | microsoft pankajmathur | orca-2 orca-mini orca2 | open-weights | tuned | llama-1 llama-2
orion | OrionStarAI | orion-14b | open-weights | text
orpheus | canopylabs | orpheus-3b orpheus-tts | open-weights | tuned | llama-3.2
ovis | AIDC-AI | ovis ovis1.5 ovis1.6 ovis2 ovis2.5 | open-weights | tuned | qwen-1.5 qwen-2.5 qwen-3 llama-3 gemma-2
paligemma | google | paligemma paligemma2 | open-weights | text
paraformer | funasr | paraformer | open-weights | audio
parler-tts | parler-tts | parler-tts | open-source | audio
persimmon | adept | persimmon | open-weights | text
phi-1 | microsoft | phi-1 phi-1.5 | open-weights | text
phi-2 | microsoft | phi-2 | open-weights | text
phi-3 | microsoft | phi-3 phi-3.5 phi3 | open-weights | text
phi-4 | microsoft | phi-4 phi4 | open-weights | text
phind-codellama | Phind | phind-codellama | open-weights | tuned | code-llama
pixart | PixArt-alpha | pixart pixart-sigma pixart-alpha | open-weights | image
pixtral | mistralai | pixtral | open-weights | text
plamo | pfnet | plamo | open-weights | text
platypus | garage-bAInd | platypus2 stable-platypus2 | open-weights | tuned | llama-2
playground | playgroundai | playground-v2 playground-v2.5 | open-weights | image
pmc-llama | axiong chaoyi-wu | pmc-llama | open-weights | tuned | llama-1 llama-2
polyglot-ko | EleutherAI | polyglot polyglot-ko | open-weights | text
progen | Salesforce hugohrban | progen progen2 | open-weights | text
pythia | EleutherAI | pythia | open-science | text
qwen-1 | Qwen | qwen qwen-7b qwen-14b qwen-72b | open-weights | text
qwen-1.5 | Qwen | qwen1.5 codeqwen1.5 | open-weights | text
qwen-2 | Qwen | qwen2 | open-weights | text
qwen-2-vl | Qwen | qwen2-vl qwen2-audio | open-weights | text
qwen-2.5 | Qwen | qwen2.5 | open-weights | text
qwen-2.5-coder | Qwen | qwen2.5-coder | open-weights | text
qwen-2.5-math | Qwen | qwen2.5-math | open-weights | text
qwen-2.5-vl | Qwen | qwen2.5-vl qwen2.5-omni | open-weights | text
qwen-3 | Qwen | qwen3 | open-weights | text
qwen-3-coder | Qwen | qwen3-coder | open-weights | text
qwen-3-next | Qwen | qwen3-next | open-weights | text
qwen-3-vl | Qwen | qwen3-vl qwen3-omni | open-weights | text
qwen-3.5 | Qwen | qwen3.5 | open-weights | text
qwen-image | Qwen | qwen-image | open-weights | image
qwen-vl | Qwen | qwen-vl qwen-audio | open-weights | text
qwq | Qwen | qwq qvq | open-weights | tuned | qwen-2.5 qwen-2-vl
redpajama-incite | togethercomputer | redpajama-incite | open-source | text
replit-code | replit | replit-code | open-weights | text
roberta | FacebookAI facebook | roberta xlm-roberta roberta-base | open-weights | encoder
rugpt | ai-forever sberbank-ai | rugpt3 rugpt-3.5 | open-weights | text
rwkv | BlinkDL RWKV | rwkv | open-weights | text
sailor | sail | sailor-7b sailor-4b sailor-14b sailor2 | open-weights | tuned | qwen-1.5 qwen-2.5
salamandra | BSC-LT | salamandra | open-weights | text
sam | facebook | sam-vit sam2 sam3 segment-anything | open-weights | encoder
sana | Efficient-Large-Model | sana-1.6b sana-0.6b sana-1600m sana-600m sana1.5 | open-weights | image
santacoder | bigcode | santacoder | open-weights | text
sd-vae | stabilityai madebyollin | sd-vae sdxl-vae | open-weights | encoder
sdxl | stabilityai | sdxl stable-diffusion-xl | open-weights | image
sea-lion | aisingapore | sea-lion | open-weights | text
seallm | SeaLLMs | seallm seallms | open-weights | tuned | llama-2 mistral-7b gemma-1 qwen-2
seamless | facebook | seamless-m4t seamlessm4t seamless-expressive | open-weights | audio
seed-coder | ByteDance-Seed | seed-coder | open-weights | text
seed-oss | ByteDance-Seed | seed-oss | open-weights | text
sensevoice | FunAudioLLM | sensevoice | open-weights | audio
siglip | google | siglip siglip2 | open-weights | encoder
skyreels | Skywork | skyreels | open-weights | image
skywork | Skywork | skywork | open-weights | text
smollm | HuggingFaceTB | smollm | open-source | text
smollm-2 | HuggingFaceTB | smollm2 smolvlm | open-source | text
smollm-3 | HuggingFaceTB | smollm3 | open-source | text
snac | hubertsiuzdak | snac | open-weights | encoder
solar | upstage | solar-10.7b solar-pro | open-weights | text
speecht5 | microsoft | speecht5 | open-weights | audio
stable-audio | stabilityai | stable-audio | open-weights | audio
stable-beluga | stabilityai | stablebeluga stable-beluga | open-weights | tuned | llama-1 llama-2
stable-cascade | stabilityai warp-ai | stable-cascade wuerstchen | open-weights | image
stable-diffusion-1 | CompVis runwayml stable-diffusion-v1-5 | stable-diffusion stablediffusion stable-diffusion-v1 stable-diffusion-v1.4 stable-diffusion-v1.5 sd-1.5 sd1.5 sd15 | open-weights | image
stable-diffusion-2 | stabilityai | stable-diffusion-2 stable-diffusion-v2 stable-diffusion-2.0 stable-diffusion-2.1 stable-diffusion-v2.1 sd2.1 sd21 | open-weights | image
stable-diffusion-3 | stabilityai | stable-diffusion-3 stable-diffusion-3.5 sd3 sd3.5 | open-weights | image
stable-video-diffusion | stabilityai | stable-video-diffusion svd-xt | open-weights | image
stablelm-2 | stabilityai | stablelm-2 stablelm | open-weights | text
stablelm-3b | stabilityai | stablelm-3b stable-code | open-weights | text
stablelm-alpha | stabilityai | stablelm-base-alpha | open-weights | text
starchat | HuggingFaceH4 | starchat starchat2 | open-weights | tuned | starcoder starcoder-2
starcoder | bigcode | starcoder starcoderbase | open-weights | text
starcoder-2 | bigcode | starcoder2 | open-weights | text
starling | berkeley-nest Nexusflow | starling-lm | open-weights | tuned | openchat
step-1 | stepfun-ai | step-1 step-2 step-3 step-audio step-audio-2 step-video | open-weights | text
step-3.7 | stepfun-ai | step-3.7 step-3.5 | open-weights | text
styletts | yl4579 | styletts styletts2 | open-weights | audio
t5 | google-t5 google | t5 t5-v1.1 | open-source | encoder
telechat | Tele-AI | telechat telechat2 | open-weights | text
tigerbot | TigerResearch | tigerbot | open-weights | tuned | bloom llama-2
tinyllama | TinyLlama | tinyllama | open-source | text
tulu | allenai | tulu | open-weights | tuned | llama-1 llama-2 llama-3.1
vicuna | lmsys | vicuna | open-weights | tuned | llama-1 llama-2
video-llama | DAMO-NLP-SG | video-llama videollama2 videollama3 | open-weights | tuned | vicuna llama-2 mistral-7b qwen-2 qwen-2.5
video-llava | LanguageBind | video-llava | open-weights | tuned | vicuna
videocrafter | VideoCrafter | videocrafter videocrafter2 | open-weights | image
vila | Efficient-Large-Model | vila vila1.5 nvila | open-weights | tuned | llama-2 llama-3 qwen-2 qwen-2.5
vit | google | vit-base vit-large vit-huge | open-weights | encoder
wan | Wan-AI | wan2.1 wan2.2 | open-weights | image
wav2vec2 | facebook | wav2vec2 wav2vec w2v-bert xls-r mms-300m | open-weights | encoder
wavlm | microsoft | wavlm | open-weights | encoder
whisper | openai | whisper | open-weights | audio
wizardlm | WizardLM WizardLMTeam | wizardlm wizardcoder wizardmath | open-weights | tuned | llama-1 llama-2 mistral-7b starcoder
xgen | Salesforce | xgen xgen-7b | open-weights | text
xglm | facebook | xglm | open-weights | text
xtts | coqui | xtts | open-weights | audio
xverse | xverse | xverse | open-weights | text
xwin | Xwin-LM | xwin-lm | open-weights | tuned | llama-2
yi | 01-ai | yi yi-6b yi-9b yi-34b yi-1.5 | open-weights | text
yuan | IEITYuan | yuan2 yuan-2.0 | open-weights | text
zamba | Zyphra | zamba zamba2 | open-weights | text
zephyr | HuggingFaceH4 | zephyr | open-weights | tuned | mistral-7b
ziya | IDEA-CCNL | ziya | open-weights | tuned | llama-1
`;

// src/models/models.ts
var MODEL_ROWS = `
swiss-ai/Apertus-70B-2509 | apertus | apache-2.0 | 2025-09 | apertus | ApertusForCausalLM | hidden=8192 layers=80 heads=64 kv=8 ffn=43008 | swiss-ai/pretrain-code pretraining/submit_apertus_70b.sh
swiss-ai/Apertus-8B-2509 | apertus | apache-2.0 | 2025-09 | apertus | ApertusForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=21504 head_dim=128 vocab=131072 rope=12000000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (apertus-8b)
CohereForAI/aya-23-8B | aya-23 | cc-by-nc-4.0 | 2024-05 | cohere | CohereForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 vocab=256000 rope=10000 positions=8192 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (aya-23)
baichuan-inc/Baichuan-13B-Base | baichuan-1 | baichuan | 2023-07 | - | - | hidden=5120 layers=40 heads=40 ffn=13696 | alibaba/Pai-Megatron-Patch examples/baichuan/run_finetune_huggingface_baichuan.sh
baichuan-inc/Baichuan-7B | baichuan-1 | baichuan | 2023-06 | - | - | hidden=4096 layers=32 heads=32 ffn=11008 | alibaba/Pai-Megatron-Patch examples/baichuan/run_finetune_huggingface_baichuan.sh
baichuan-inc/Baichuan2-7B-Base | baichuan-2 | baichuan2-community | 2023-09 | baichuan | BaichuanForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=11008 vocab=125696 positions=4096 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (baichuan)
google-bert/bert-base-cased | bert | apache-2.0 | 2018-10 | bert | BertForMaskedLM | hidden=768 layers=12 heads=12 kv=12 ffn=3072 head_dim=64 vocab=28996 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (bert-base-cased)
google-bert/bert-base-uncased | bert | apache-2.0 | 2018-10 | bert | BertForMaskedLM | hidden=768 layers=12 heads=12 kv=12 ffn=3072 head_dim=64 vocab=30522 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (bert-base-uncased)
google-bert/bert-large-cased | bert | apache-2.0 | 2018-10 | bert | BertForMaskedLM | hidden=1024 layers=24 heads=16 kv=16 ffn=4096 head_dim=64 vocab=28996 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (bert-large-cased)
google-bert/bert-large-uncased | bert | apache-2.0 | 2018-10 | bert | BertForMaskedLM | hidden=1024 layers=24 heads=16 kv=16 ffn=4096 head_dim=64 vocab=30522 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (bert-large-uncased)
microsoft/bitnet-b1.58-2B-4T | bitnet | mit | 2025-04 | bitnet | BitNetForCausalLM | hidden=2560 layers=30 heads=20 kv=5 ffn=6912 vocab=128256 rope=500000 | huggingface/transformers 5.18.0 bitnet/configuration_bitnet.py (class default)
bigscience/bloom | bloom | bigscience-bloom-rail-1.0 | 2022-07 | bloom | BloomForCausalLM | hidden=14336 layers=70 heads=112 vocab=250880 | bigscience-workshop/bigscience train/tr11-176B-ml/tr11-176B-ml.slurm
bigscience/bloom-1b1 | bloom | bigscience-bloom-rail-1.0 | 2022-07 | bloom | BloomForCausalLM | hidden=1536 layers=24 heads=16 kv=16 ffn=6144 head_dim=96 vocab=250880 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (bloom-1b1)
bigscience/bloom-1b7 | bloom | bigscience-bloom-rail-1.0 | 2022-07 | bloom | BloomForCausalLM | hidden=2048 layers=24 heads=16 kv=16 ffn=8192 head_dim=128 vocab=250880 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (bloom-1b7)
bigscience/bloom-3b | bloom | bigscience-bloom-rail-1.0 | 2022-07 | bloom | BloomForCausalLM | hidden=2560 layers=30 heads=32 kv=32 ffn=10240 head_dim=80 vocab=250880 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (bloom-3b)
bigscience/bloom-560m | bloom | bigscience-bloom-rail-1.0 | 2022-07 | bloom | BloomForCausalLM | hidden=1024 layers=24 heads=16 kv=16 ffn=4096 head_dim=64 vocab=250880 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (bloom-560m)
bigscience/bloom-7b1 | bloom | bigscience-bloom-rail-1.0 | 2022-07 | bloom | BloomForCausalLM | hidden=4096 layers=30 heads=32 kv=32 ffn=16384 head_dim=128 vocab=250880 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (bloom-7b1)
THUDM/chatglm3-6b | chatglm-3 | chatglm3-6b | 2023-10 | chatglm | ChatGLMModel | hidden=4096 layers=28 heads=32 kv=2 ffn=13696 vocab=65024 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (chatglm)
openai/clip-vit-base-patch16 | clip | mit | 2021-07 | clip | CLIPModel | hidden=512 layers=12 heads=8 vocab=49408 vision_hidden=768 vision_layers=12 patch=16 | mlfoundations/open_clip src/open_clip/model_configs/ViT-B-16.json
openai/clip-vit-base-patch32 | clip | mit | 2021-01 | clip | CLIPModel | hidden=512 layers=12 heads=8 vocab=49408 vision_hidden=768 vision_layers=12 patch=32 | mlfoundations/open_clip src/open_clip/model_configs/ViT-B-32.json
openai/clip-vit-large-patch14 | clip | mit | 2022-01 | clip | CLIPModel | hidden=768 layers=12 heads=12 vocab=49408 vision_hidden=1024 vision_layers=24 patch=14 | mlfoundations/open_clip src/open_clip/model_configs/ViT-L-14.json
codellama/CodeLlama-13b-hf | code-llama | llama2 | 2023-08 | llama | LlamaForCausalLM | hidden=5120 layers=40 heads=40 kv=40 ffn=13824 head_dim=128 vocab=32016 rope=1000000 positions=16384 from=meta-llama/Llama-2-13b | Lightning-AI/litgpt litgpt/config.py
codellama/CodeLlama-34b-hf | code-llama | llama2 | 2023-08 | llama | LlamaForCausalLM | hidden=8192 layers=48 heads=64 kv=8 ffn=22016 head_dim=128 vocab=32000 rope=1000000 positions=16384 | Lightning-AI/litgpt litgpt/config.py
codellama/CodeLlama-70b-hf | code-llama | llama2 | 2024-01 | llama | LlamaForCausalLM | hidden=8192 layers=80 heads=64 kv=8 ffn=28672 head_dim=128 vocab=32016 rope=1000000 from=meta-llama/Llama-2-70b | Lightning-AI/litgpt litgpt/config.py
codellama/CodeLlama-7b-hf | code-llama | llama2 | 2023-08 | llama | LlamaForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=11008 head_dim=128 vocab=32016 rope=1000000 positions=16384 from=meta-llama/Llama-2-7b | Lightning-AI/litgpt litgpt/config.py
CohereForAI/c4ai-command-r-v01 | command-r | cc-by-nc-4.0 | 2024-03 | cohere | CohereForCausalLM | hidden=8192 layers=40 heads=64 kv=64 ffn=22528 vocab=256000 | huggingface/transformers 5.18.0 cohere/configuration_cohere.py (class default, checkpoint c4ai-command-r-v01)
databricks/dbrx-base | dbrx | databricks-open-model-license | 2024-03 | dbrx | DbrxForCausalLM | hidden=6144 layers=40 heads=48 kv=8 ffn=10752 experts=16 vocab=100352 top_k=4 rope=500000 | databricks/dbrx model/config.json
deepseek-ai/deepseek-llm-67b-base | deepseek-llm | deepseek | 2023-11 | llama | LlamaForCausalLM | hidden=8192 layers=95 heads=64 kv=8 ffn=22016 vocab=102400 | a public copy of its config.json
deepseek-ai/deepseek-llm-7b-base | deepseek-llm | deepseek | 2023-11 | llama | LlamaForCausalLM | hidden=4096 layers=30 heads=32 kv=32 ffn=11008 vocab=102400 | a public copy of its config.json
deepseek-ai/deepseek-moe-16b-base | deepseek-moe | deepseek | 2024-01 | deepseek | DeepseekForCausalLM | hidden=2048 layers=28 heads=16 kv=16 ffn=10944 experts=64 moe_ffn=1408 vocab=102400 top_k=6 rope=10000 positions=4096 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (deepseek)
deepseek-ai/DeepSeek-V2 | deepseek-v2 | deepseek | 2024-05 | deepseek_v2 | DeepseekV2ForCausalLM | hidden=5120 layers=60 heads=128 kv=128 ffn=12288 experts=160 moe_ffn=1536 kv_lora=512 vocab=102400 top_k=6 rope=10000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/deepseek.py (DeepSeekV2Config)
deepseek-ai/DeepSeek-V2-Lite | deepseek-v2 | deepseek | 2024-05 | deepseek_v2 | DeepseekV2ForCausalLM | hidden=2048 layers=27 heads=16 kv=16 ffn=10944 experts=64 moe_ffn=1408 kv_lora=512 vocab=102400 top_k=6 rope=10000 positions=163840 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (deepseek_v2_lite)
deepseek-ai/DeepSeek-R1 | deepseek-v3 | mit | 2025-01 | deepseek_v3 | DeepseekV3ForCausalLM | hidden=7168 layers=61 heads=128 kv=128 ffn=18432 experts=256 moe_ffn=2048 kv_lora=512 vocab=129280 top_k=8 rope=10000 positions=163840 from=deepseek-ai/DeepSeek-V3-Base | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-R1_config.json
deepseek-ai/DeepSeek-V3-Base | deepseek-v3 | deepseek | 2024-12 | deepseek_v3 | DeepseekV3ForCausalLM | hidden=7168 layers=61 heads=128 kv=128 ffn=18432 experts=256 moe_ffn=2048 kv_lora=512 vocab=129280 top_k=8 rope=10000 positions=163840 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json
deepseek-ai/DeepSeek-V3.2 | deepseek-v3.2 | mit | 2025-12 | deepseek_v32 | DeepseekV32ForCausalLM | hidden=7168 layers=61 heads=128 kv=128 ffn=18432 experts=256 moe_ffn=2048 kv_lora=512 vocab=129280 top_k=8 rope=10000 positions=163840 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3.2_config.json
deepseek-ai/DeepSeek-V4-Flash | deepseek-v4 | - | - | deepseek_v4 | DeepseekV4ForCausalLM | hidden=4096 layers=43 heads=64 kv=1 ffn=2048 head_dim=512 experts=256 moe_ffn=2048 vocab=129280 top_k=6 rope=10000 positions=1048576 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V4-Flash_config.json
deepseek-ai/DeepSeek-V4-Pro | deepseek-v4 | - | - | deepseek_v4 | DeepseekV4ForCausalLM | hidden=7168 layers=61 heads=128 kv=1 head_dim=512 experts=384 moe_ffn=3072 vocab=129280 top_k=6 rope=10000 positions=1048576 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V4-Pro_config.json
baidu/ERNIE-4.5-0.3B-PT | ernie-4.5 | apache-2.0 | 2025-06 | ernie4_5 | Ernie4_5ForCausalLM | hidden=1024 layers=18 heads=16 kv=2 ffn=3072 vocab=103424 rope=500000 | huggingface/transformers 5.18.0 ernie4_5/configuration_ernie4_5.py (class default)
baidu/ERNIE-4.5-21B-A3B-PT | ernie-4.5 | apache-2.0 | 2025-06 | ernie4_5_moe | Ernie4_5_MoeForCausalLM | hidden=2560 layers=28 heads=20 kv=4 ffn=12288 experts=64 moe_ffn=1536 vocab=103424 rope=500000 | huggingface/transformers 5.18.0 ernie4_5_moe/configuration_ernie4_5_moe.py (class default)
tiiuae/falcon-180B | falcon-1 | falcon-180b | 2023-09 | falcon | FalconForCausalLM | hidden=14848 layers=80 heads=232 kv=8 ffn=59392 head_dim=64 vocab=65024 rope=10000 | Lightning-AI/litgpt litgpt/config.py
tiiuae/falcon-40b | falcon-1 | apache-2.0 | 2023-05 | falcon | FalconForCausalLM | hidden=8192 layers=60 heads=128 kv=8 ffn=32768 head_dim=64 vocab=65024 rope=10000 | Lightning-AI/litgpt litgpt/config.py
tiiuae/falcon-7b | falcon-1 | apache-2.0 | 2023-05 | falcon | FalconForCausalLM | hidden=4544 layers=32 heads=71 kv=1 ffn=18176 head_dim=64 vocab=65024 rope=10000 | Lightning-AI/litgpt litgpt/config.py
tiiuae/Falcon3-10B-Base | falcon-3 | falcon-llm-license | 2024-12 | llama | LlamaForCausalLM | hidden=3072 layers=40 heads=12 kv=4 ffn=23040 head_dim=256 vocab=131072 rope=1000042 | Lightning-AI/litgpt litgpt/config.py
tiiuae/Falcon3-1B-Base | falcon-3 | falcon-llm-license | 2024-12 | llama | LlamaForCausalLM | hidden=2048 layers=18 heads=8 kv=4 ffn=8192 head_dim=256 vocab=131072 rope=1000042 | Lightning-AI/litgpt litgpt/config.py
tiiuae/Falcon3-3B-Base | falcon-3 | falcon-llm-license | 2024-12 | llama | LlamaForCausalLM | hidden=3072 layers=22 heads=12 kv=4 ffn=9216 head_dim=256 vocab=131072 rope=1000042 | Lightning-AI/litgpt litgpt/config.py
tiiuae/Falcon3-7B-Base | falcon-3 | falcon-llm-license | 2024-12 | llama | LlamaForCausalLM | hidden=3072 layers=28 heads=12 kv=4 ffn=23040 head_dim=256 vocab=131072 rope=1000042 | Lightning-AI/litgpt litgpt/config.py
tiiuae/falcon-mamba-7b | falcon-mamba | falcon-llm-license | 2024-08 | falcon_mamba | FalconMambaForCausalLM | hidden=4096 layers=64 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/misc.py
black-forest-labs/FLUX.1-dev | flux.1 | flux-1-dev-nc | 2024-08 | - | FluxTransformer2DModel | hidden=3072 heads=24 double_blocks=19 single_blocks=38 context_dim=4096 in_channels=64 guidance=1 | black-forest-labs/flux src/flux/util.py
black-forest-labs/FLUX.1-schnell | flux.1 | apache-2.0 | 2024-08 | - | FluxTransformer2DModel | hidden=3072 heads=24 double_blocks=19 single_blocks=38 context_dim=4096 in_channels=64 guidance=0 | black-forest-labs/flux src/flux/util.py
google/gemma-2b | gemma-1 | gemma | 2024-02 | gemma | GemmaForCausalLM | hidden=2048 layers=18 heads=8 kv=1 ffn=16384 head_dim=256 vocab=256000 rope=10000 positions=8192 | Lightning-AI/litgpt litgpt/config.py
google/gemma-7b | gemma-1 | gemma | 2024-02 | gemma | GemmaForCausalLM | hidden=3072 layers=28 heads=16 kv=16 ffn=24576 head_dim=256 vocab=256000 rope=10000 | Lightning-AI/litgpt litgpt/config.py
google/gemma-2-27b | gemma-2 | gemma | 2024-06 | gemma2 | Gemma2ForCausalLM | hidden=4608 layers=46 heads=32 kv=16 ffn=36864 head_dim=128 vocab=256000 rope=10000 positions=8192 | Lightning-AI/litgpt litgpt/config.py
google/gemma-2-2b | gemma-2 | gemma | 2024-07 | gemma2 | Gemma2ForCausalLM | hidden=2304 layers=26 heads=8 kv=4 ffn=9216 head_dim=256 vocab=256000 rope=10000 positions=8192 | Lightning-AI/litgpt litgpt/config.py
google/gemma-2-9b | gemma-2 | gemma | 2024-06 | gemma2 | Gemma2ForCausalLM | hidden=3584 layers=42 heads=16 kv=8 ffn=14336 head_dim=256 vocab=256000 rope=10000 positions=8192 | Lightning-AI/litgpt litgpt/config.py
google/gemma-3-12b-pt | gemma-3 | gemma | 2025-03 | gemma3 | Gemma3ForConditionalGeneration | hidden=3840 layers=48 heads=16 kv=8 ffn=15360 head_dim=256 vocab=262208 rope=1000000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/gemma3.py (Gemma3Config12B)
google/gemma-3-1b-pt | gemma-3 | gemma | 2025-03 | gemma3_text | Gemma3ForCausalLM | hidden=1152 layers=26 heads=4 kv=1 ffn=6912 head_dim=256 vocab=262144 rope=1000000 positions=32768 | NVIDIA/NeMo nemo/collections/llm/gpt/model/gemma3.py (Gemma3Config1B)
google/gemma-3-270m | gemma-3 | gemma | 2025-08 | gemma3_text | Gemma3ForCausalLM | hidden=640 layers=18 heads=4 kv=1 ffn=2048 head_dim=256 vocab=262144 rope=1000000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (gemma-3-270m)
google/gemma-3-27b-pt | gemma-3 | gemma | 2025-03 | gemma3 | Gemma3ForConditionalGeneration | hidden=5376 layers=62 heads=32 kv=16 ffn=21504 head_dim=128 vocab=262208 rope=1000000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/gemma3.py (Gemma3Config27B)
google/gemma-3-4b-pt | gemma-3 | gemma | 2025-03 | gemma3 | Gemma3ForConditionalGeneration | hidden=2560 layers=34 heads=8 kv=4 ffn=10240 head_dim=256 vocab=262208 rope=1000000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/gemma3.py (Gemma3Config4B)
google/gemma-4-26B-A4B | gemma-4 | apache-2.0 | - | gemma4/gemma4_text | Gemma4ForConditionalGeneration | hidden=2816 layers=30 heads=16 kv=8 ffn=2112 head_dim=256 experts=128 moe_ffn=704 vocab=262144 top_k=8 rope=1000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/google--gemma-4-26B-A4B_config.json
google/gemma-4-31B | gemma-4 | apache-2.0 | - | gemma4/gemma4_text | Gemma4ForConditionalGeneration | hidden=5376 layers=60 heads=32 kv=16 ffn=21504 head_dim=256 vocab=262144 rope=1000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/nvidia--Gemma-4-31B-IT-NVFP4_config.json
THUDM/glm-130b | glm-130b | glm-130b | 2022-08 | - | - | hidden=12288 layers=70 heads=96 | alibaba/Pai-Megatron-Patch examples/glm130b/run_pretrain_megatron_glm130b.sh
zai-org/glm-4-9b | glm-4 | glm-4 | 2024-06 | chatglm | ChatGLMModel | hidden=4096 layers=40 heads=32 kv=2 ffn=13696 vocab=151552 | huggingface/transformers 5.18.0 glm/configuration_glm.py (class default, checkpoint THUDM/glm-4-9b-chat; same as abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/misc.py)
zai-org/GLM-4-9B-0414 | glm-4 | mit | 2025-04 | glm4 | Glm4ForCausalLM | hidden=4096 layers=40 heads=32 kv=2 ffn=13696 vocab=151552 rope=10000 | THUDM/slime scripts/models/glm4-9B.sh
zai-org/GLM-4.5 | glm-4.5 | mit | 2025-07 | glm4_moe | Glm4MoeForCausalLM | hidden=5120 layers=92 heads=96 kv=8 ffn=12288 head_dim=128 experts=160 moe_ffn=1536 vocab=151552 top_k=8 rope=1000000 | THUDM/slime scripts/models/glm4.5-355B-A32B.sh
zai-org/GLM-4.5-Air | glm-4.5 | mit | 2025-07 | glm4_moe | Glm4MoeForCausalLM | hidden=4096 layers=46 heads=96 kv=8 ffn=10944 head_dim=128 experts=128 moe_ffn=1408 vocab=151552 top_k=8 rope=1000000 | THUDM/slime scripts/models/glm4.5-106B-A12B.sh
zai-org/GLM-4.7-Flash | glm-4.7-flash | - | - | - | - | hidden=2048 layers=47 heads=20 ffn=10240 experts=64 moe_ffn=1536 vocab=154880 top_k=4 rope=1000000 | THUDM/slime scripts/models/glm4.7-30B-A3B.sh
zai-org/GLM-5 | glm-5 | - | 2026-02 | glm_moe_dsa | GlmMoeDsaForCausalLM | hidden=6144 layers=78 heads=64 kv=64 ffn=12288 head_dim=64 experts=256 moe_ffn=2048 kv_lora=512 vocab=154880 top_k=8 rope=1000000 positions=202752 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/zai-org--GLM-5_config.json
zai-org/GLM-5.1 | glm-5 | - | - | glm_moe_dsa | GlmMoeDsaForCausalLM | hidden=6144 layers=78 heads=64 kv=64 ffn=12288 head_dim=64 experts=256 moe_ffn=2048 kv_lora=512 vocab=154880 top_k=8 rope=1000000 positions=202752 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/zai-org--GLM-5.1_config.json
zai-org/GLM-5.2 | glm-5 | - | - | glm_moe_dsa | GlmMoeDsaForCausalLM | hidden=6144 layers=78 heads=64 kv=64 ffn=12288 head_dim=192 experts=256 moe_ffn=2048 kv_lora=512 vocab=154880 top_k=8 rope=8000000 positions=1048576 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/zai-org--GLM-5.2_config.json
openai-community/gpt2 | gpt-2 | mit | 2019-02 | gpt2 | GPT2LMHeadModel | hidden=768 layers=12 heads=12 kv=12 ffn=3072 head_dim=64 vocab=50257 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (gpt2-small)
openai-community/gpt2-large | gpt-2 | mit | 2019-08 | gpt2 | GPT2LMHeadModel | hidden=1280 layers=36 heads=20 kv=20 ffn=5120 head_dim=64 vocab=50257 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (gpt2-large)
openai-community/gpt2-medium | gpt-2 | mit | 2019-05 | gpt2 | GPT2LMHeadModel | hidden=1024 layers=24 heads=16 kv=16 ffn=4096 head_dim=64 vocab=50257 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (gpt2-medium)
openai-community/gpt2-xl | gpt-2 | mit | 2019-11 | gpt2 | GPT2LMHeadModel | hidden=1600 layers=48 heads=25 kv=25 ffn=6400 head_dim=64 vocab=50257 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (gpt2-xl)
EleutherAI/gpt-j-6b | gpt-j | apache-2.0 | 2021-06 | gptj | GPTJForCausalLM | hidden=4096 layers=28 heads=16 kv=16 ffn=16384 head_dim=256 vocab=50400 rope=10000 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (gpt_j)
EleutherAI/gpt-neo-1.3B | gpt-neo | mit | 2021-03 | gpt_neo | GPTNeoForCausalLM | hidden=2048 layers=24 heads=16 kv=16 ffn=8192 head_dim=128 vocab=50257 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (gpt-neo-1.3B)
EleutherAI/gpt-neo-125m | gpt-neo | mit | 2021-03 | gpt_neo | GPTNeoForCausalLM | hidden=768 layers=12 heads=12 kv=12 ffn=3072 head_dim=64 vocab=50257 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (gpt-neo-125M)
EleutherAI/gpt-neo-2.7B | gpt-neo | mit | 2021-03 | gpt_neo | GPTNeoForCausalLM | hidden=2560 layers=32 heads=20 kv=20 ffn=10240 head_dim=128 vocab=50257 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (gpt-neo-2.7B)
EleutherAI/gpt-neox-20b | gpt-neox | apache-2.0 | 2022-02 | gpt_neox | GPTNeoXForCausalLM | hidden=6144 layers=44 heads=64 kv=64 ffn=24576 head_dim=96 vocab=50432 rope=10000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (gpt-neox-20b)
openai/gpt-oss-120b | gpt-oss | apache-2.0 | 2025-08 | gpt_oss | GptOssForCausalLM | hidden=2880 layers=36 heads=64 kv=8 ffn=2880 head_dim=64 experts=128 moe_ffn=2880 vocab=201088 top_k=4 rope=150000 positions=131072 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-120b_config.json
openai/gpt-oss-20b | gpt-oss | apache-2.0 | 2025-08 | gpt_oss | GptOssForCausalLM | hidden=2880 layers=24 heads=64 kv=8 ffn=2880 head_dim=64 experts=32 moe_ffn=2880 vocab=201088 top_k=4 rope=150000 positions=131072 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-20b_config.json
ibm-granite/granite-3.0-8b-base | granite-3 | apache-2.0 | 2024-10 | granite | GraniteForCausalLM | hidden=4096 layers=40 heads=32 kv=8 ffn=12800 vocab=49155 rope=10000 | foundation-model-stack/foundation-model-stack fms/models/granite.py ("8b")
ibm-granite/granite-3.1-2b-base | granite-3 | apache-2.0 | 2024-12 | granite | GraniteForCausalLM | hidden=2048 layers=40 heads=32 kv=8 ffn=8192 vocab=49155 rope=5000000 | foundation-model-stack/foundation-model-stack fms/models/granite.py ("3_1_2b")
ibm-granite/granite-4.0-h-small | granite-4 | apache-2.0 | 2025-10 | granitemoehybrid | GraniteMoeHybridForCausalLM | hidden=4096 layers=40 heads=32 kv=8 ffn=768 experts=72 vocab=100352 top_k=10 | ibm-granite/granite-4.0-h-small config.json
xai-org/grok-1 | grok-1 | apache-2.0 | 2024-03 | - | - | hidden=6144 layers=64 heads=48 kv=8 experts=8 vocab=131072 top_k=2 | xai-org/grok-1 run.py
internlm/internlm-7b | internlm | internlm | 2023-07 | internlm | InternLMForCausalLM | hidden=4096 layers=32 heads=32 ffn=11008 vocab=103168 positions=2048 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (internlm)
internlm/internlm2-7b | internlm-2 | internlm | 2024-01 | internlm2 | InternLM2ForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 vocab=92544 rope=1000000 positions=32768 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (internlm2)
internlm/internlm2_5-7b | internlm-2.5 | internlm | 2024-07 | internlm2 | InternLM2ForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 vocab=92544 rope=1000000 positions=32768 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (internlm2_5_7b)
internlm/internlm3-8b-instruct | internlm-3 | apache-2.0 | 2025-01 | internlm3 | InternLM3ForCausalLM | hidden=4096 layers=48 heads=32 kv=2 ffn=10240 head_dim=128 vocab=128512 rope=50000000 | a public copy of its config.json
ai21labs/Jamba-v0.1 | jamba | apache-2.0 | 2024-03 | jamba | JambaForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 experts=16 vocab=65536 top_k=2 | huggingface/transformers 5.18.0 jamba/configuration_jamba.py (class default, same as abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/misc.py)
ai21labs/AI21-Jamba-1.5-Large | jamba-1.5 | jamba-open-model-license | 2024-08 | jamba | JambaForCausalLM | hidden=8192 layers=72 heads=64 kv=8 ffn=24576 experts=16 vocab=65536 top_k=2 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/misc.py
ai21labs/AI21-Jamba-1.5-Mini | jamba-1.5 | jamba-open-model-license | 2024-08 | jamba | JambaForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 experts=16 vocab=65536 top_k=2 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/misc.py
moonshotai/Kimi-K2-Instruct | kimi-k2 | modified-mit | 2025-07 | kimi_k2 | DeepseekV3ForCausalLM | hidden=7168 layers=61 heads=64 kv=64 ffn=18432 experts=384 moe_ffn=2048 kv_lora=512 vocab=163840 top_k=8 rope=50000 positions=131072 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K2-Instruct_config.json
moonshotai/Kimi-K2-Thinking | kimi-k2 | modified-mit | 2025-11 | kimi_k2 | DeepseekV3ForCausalLM | hidden=7168 layers=61 heads=64 ffn=18432 experts=384 moe_ffn=2048 vocab=163840 rope=50000 from=moonshotai/Kimi-K2-Base | THUDM/slime scripts/models/kimi-k2-thinking.sh
moonshotai/Kimi-K2.5 | kimi-k2.5 | modified-mit | 2026-01 | kimi_k25/kimi_k2 | KimiK25ForConditionalGeneration | hidden=7168 layers=61 heads=64 kv=64 ffn=18432 experts=384 moe_ffn=2048 kv_lora=512 vocab=163840 top_k=8 rope=50000 positions=262144 from=moonshotai/Kimi-K2-Base | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K2.5_config.json
moonshotai/Kimi-K2.6 | kimi-k2.5 | - | - | kimi_k25/deepseek_v3 | KimiK25ForConditionalGeneration | hidden=7168 layers=61 heads=64 kv=64 ffn=18432 experts=384 moe_ffn=2048 kv_lora=512 vocab=163840 top_k=8 rope=50000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/nvidia--Kimi-K2.6-NVFP4_config.json
moonshotai/Kimi-K3 | kimi-k3 | - | - | kimi_k3/kimi_linear | KimiK3ForConditionalGeneration | hidden=7168 layers=93 heads=96 kv=96 ffn=33792 experts=896 moe_ffn=3072 kv_lora=512 vocab=163840 positions=1048576 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K3_config.json
moonshotai/Kimi-Linear-48B-A3B-Base | kimi-linear | mit | 2025-10 | kimi_linear | KimiLinearForCausalLM | hidden=2304 layers=27 heads=32 ffn=9216 experts=256 moe_ffn=1024 vocab=163840 | huggingface/transformers 5.18.0 kimi_linear/configuration_kimi_linear.py (class default, checkpoint Kimi-Linear-48B-A3B-Instruct)
huggyllama/llama-13b | llama-1 | llama1 | 2023-02 | llama | LlamaForCausalLM | hidden=5120 layers=40 heads=40 kv=40 ffn=13824 head_dim=128 vocab=32000 rope=10000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (llama-13b)
huggyllama/llama-30b | llama-1 | llama1 | 2023-02 | llama | LlamaForCausalLM | hidden=6656 layers=60 heads=52 kv=52 ffn=17920 head_dim=128 vocab=32000 rope=10000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (llama-30b)
huggyllama/llama-65b | llama-1 | llama1 | 2023-02 | llama | LlamaForCausalLM | hidden=8192 layers=80 heads=64 kv=64 ffn=22016 head_dim=128 vocab=32000 rope=10000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (llama-65b)
huggyllama/llama-7b | llama-1 | llama1 | 2023-02 | llama | LlamaForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=11008 head_dim=128 vocab=32000 rope=10000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (llama-7b)
meta-llama/Llama-2-13b-hf | llama-2 | llama2 | 2023-07 | llama | LlamaForCausalLM | hidden=5120 layers=40 heads=40 kv=40 ffn=13824 head_dim=128 vocab=32000 rope=10000 positions=2048 | Lightning-AI/litgpt litgpt/config.py
meta-llama/Llama-2-70b-hf | llama-2 | llama2 | 2023-07 | llama | LlamaForCausalLM | hidden=8192 layers=80 heads=64 kv=8 ffn=28672 head_dim=128 vocab=32000 rope=10000 positions=2048 | Lightning-AI/litgpt litgpt/config.py
meta-llama/Llama-2-7b-hf | llama-2 | llama2 | 2023-07 | llama | LlamaForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=11008 head_dim=128 vocab=32000 rope=10000 positions=2048 | Lightning-AI/litgpt litgpt/config.py
meta-llama/Meta-Llama-3-70B | llama-3 | llama3 | 2024-04 | llama | LlamaForCausalLM | hidden=8192 layers=80 heads=64 kv=8 ffn=28672 head_dim=128 vocab=128256 rope=500000 | Lightning-AI/litgpt litgpt/config.py
meta-llama/Meta-Llama-3-8B | llama-3 | llama3 | 2024-04 | llama | LlamaForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 head_dim=128 vocab=128256 rope=500000 | Lightning-AI/litgpt litgpt/config.py
deepseek-ai/DeepSeek-R1-Distill-Llama-8B | llama-3.1 | mit+llama3.1 | 2025-01 | llama | LlamaForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 head_dim=128 vocab=128256 rope=500000 from=meta-llama/Llama-3.1-8B | Lightning-AI/litgpt litgpt/config.py
meta-llama/Llama-3.1-405B | llama-3.1 | llama3.1 | 2024-07 | llama | LlamaForCausalLM | hidden=16384 layers=126 heads=128 kv=8 ffn=53248 head_dim=128 vocab=128256 rope=500000 positions=131072 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-405B_config.json
meta-llama/Llama-3.1-70B | llama-3.1 | llama3.1 | 2024-07 | llama | LlamaForCausalLM | hidden=8192 layers=80 heads=64 kv=8 ffn=28672 head_dim=128 vocab=128256 rope=500000 positions=131072 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-70B_config.json
meta-llama/Llama-3.1-8B | llama-3.1 | llama3.1 | 2024-07 | llama | LlamaForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 head_dim=128 vocab=128256 rope=500000 positions=131072 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-8B_config.json
meta-llama/Llama-3.2-11B-Vision | llama-3.2 | llama3.2 | 2024-09 | mllama | MllamaForConditionalGeneration | hidden=4096 layers=40 heads=32 kv=8 ffn=14336 vocab=128256 rope=500000 | huggingface/transformers 5.18.0 mllama/configuration_mllama.py (class default, checkpoint Llama-3.2-11B-Vision; text tower)
meta-llama/Llama-3.2-1B | llama-3.2 | llama3.2 | 2024-09 | llama | LlamaForCausalLM | hidden=2048 layers=16 heads=32 kv=8 ffn=8192 head_dim=64 vocab=128256 rope=500000 positions=131072 | Lightning-AI/litgpt litgpt/config.py
meta-llama/Llama-3.2-3B | llama-3.2 | llama3.2 | 2024-09 | llama | LlamaForCausalLM | hidden=3072 layers=28 heads=24 kv=8 ffn=8192 head_dim=128 vocab=128256 rope=500000 positions=131072 | Lightning-AI/litgpt litgpt/config.py
deepseek-ai/DeepSeek-R1-Distill-Llama-70B | llama-3.3 | mit+llama3.3 | 2025-01 | llama | LlamaForCausalLM | hidden=8192 layers=80 heads=64 kv=8 ffn=28672 head_dim=128 vocab=128256 rope=500000 from=meta-llama/Llama-3.3-70B-Instruct | Lightning-AI/litgpt litgpt/config.py
meta-llama/Llama-3.3-70B-Instruct | llama-3.3 | llama3.3 | 2024-12 | llama | LlamaForCausalLM | hidden=8192 layers=80 heads=64 kv=8 ffn=28672 head_dim=128 vocab=128256 rope=500000 | Lightning-AI/litgpt litgpt/config.py
meta-llama/Llama-4-Maverick-17B-128E | llama-4 | llama4 | 2025-04 | llama4/llama4_text | Llama4ForConditionalGeneration | hidden=5120 layers=48 heads=40 kv=8 ffn=8192 head_dim=128 experts=128 moe_ffn=8192 vocab=202048 top_k=1 rope=500000 positions=1048576 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/meta-llama--Llama-4-Maverick-17B-128E-Instruct_config.json
meta-llama/Llama-4-Scout-17B-16E | llama-4 | llama4 | 2025-04 | llama4/llama4_text | Llama4ForConditionalGeneration | hidden=5120 layers=48 heads=40 kv=8 ffn=8192 head_dim=128 experts=16 moe_ffn=8192 vocab=202048 top_k=1 rope=500000 positions=10485760 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/meta-llama--Llama-4-Scout-17B-16E-Instruct_config.json
nvidia/Llama-3_3-Nemotron-Super-49B-v1 | llama-nemotron | nvidia-open-model-license+llama3.3 | 2025-03 | nemotron-nas | DeciLMForCausalLM | hidden=8192 layers=80 heads=64 vocab=128256 rope=500000 positions=131072 from=meta-llama/Llama-3.3-70B-Instruct | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/nvidia--Llama-3_3-Nemotron-Super-49B-v1_config.json
state-spaces/mamba-2.8b-hf | mamba | apache-2.0 | 2023-12 | mamba | MambaForCausalLM | hidden=2560 layers=64 vocab=50280 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/misc.py
state-spaces/mamba2-1.3b | mamba-2 | apache-2.0 | 2024-06 | mamba2 | Mamba2ForCausalLM | hidden=2048 layers=48 | NVIDIA/NeMo nemo/collections/llm/gpt/model/ssm.py (BaseMambaConfig1_3B)
state-spaces/mamba2-130m | mamba-2 | apache-2.0 | 2024-06 | mamba2 | Mamba2ForCausalLM | hidden=768 layers=24 | NVIDIA/NeMo nemo/collections/llm/gpt/model/ssm.py (BaseMambaConfig130M)
state-spaces/mamba2-2.7b | mamba-2 | apache-2.0 | 2024-06 | mamba2 | Mamba2ForCausalLM | hidden=2560 layers=64 | NVIDIA/NeMo nemo/collections/llm/gpt/model/ssm.py (BaseMambaConfig2_7B)
state-spaces/mamba2-370m | mamba-2 | apache-2.0 | 2024-06 | mamba2 | Mamba2ForCausalLM | hidden=1024 layers=48 | NVIDIA/NeMo nemo/collections/llm/gpt/model/ssm.py (BaseMambaConfig370M)
XiaomiMiMo/MiMo-7B-Base | mimo | mit | 2025-04 | mimo | MiMoForCausalLM | hidden=4096 layers=36 heads=32 kv=8 ffn=11008 head_dim=128 vocab=151680 rope=640000 positions=32768 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/XiaomiMiMo--MiMo-7B-Base_config.json
XiaomiMiMo/MiMo-V2-Flash | mimo-v2 | mit | 2025-12 | mimo_v2_flash | MiMoV2FlashForCausalLM | hidden=4096 layers=48 heads=64 kv=4 ffn=16384 head_dim=192 experts=256 moe_ffn=2048 vocab=152576 top_k=8 rope=5000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/XiaomiMiMo--MiMo-V2-Flash_config.json
openbmb/MiniCPM-2B-sft-bf16 | minicpm | minicpm | 2024-02 | minicpm | MiniCPMForCausalLM | hidden=2304 layers=40 heads=36 kv=36 ffn=5760 vocab=122753 positions=4096 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (minicpm_2b_sft_bf16)
openbmb/MiniCPM3-4B | minicpm-3 | minicpm | 2024-09 | minicpm3 | MiniCPM3ForCausalLM | hidden=2560 layers=62 heads=40 kv=40 ffn=6400 vocab=73448 | huggingface/transformers 5.18.0 minicpm3/configuration_minicpm3.py (class default)
MiniMaxAI/MiniMax-M1-80k | minimax-01 | apache-2.0 | 2025-06 | minimax_m1 | MiniMaxM1ForCausalLM | hidden=6144 layers=80 heads=64 kv=8 ffn=9216 head_dim=128 experts=32 vocab=200064 top_k=2 rope=10000000 positions=10240000 from=MiniMaxAI/MiniMax-Text-01 | MiniMax-AI/MiniMax-M1 config.json
MiniMaxAI/MiniMax-Text-01 | minimax-01 | minimax-model | 2025-01 | - | - | hidden=6144 layers=80 heads=64 ffn=9216 head_dim=128 experts=32 vocab=200064 top_k=2 rope=10000000 | MiniMax-AI/MiniMax-01 MiniMax-Text-01-Model-Card.md
MiniMaxAI/MiniMax-M2 | minimax-m2 | mit | 2025-10 | minimax_m2 | MiniMaxM2ForCausalLM | hidden=3072 layers=62 heads=48 kv=8 ffn=1536 experts=256 vocab=200064 rope=5000000 | THUDM/slime scripts/models/minimax-m2.sh
MiniMaxAI/MiniMax-M2.5 | minimax-m2 | minimax-model | 2026-02 | minimax_m2 | MiniMaxM2ForCausalLM | hidden=3072 layers=62 heads=48 kv=8 ffn=1536 head_dim=128 experts=256 vocab=200064 top_k=8 rope=5000000 positions=196608 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.5_config.json
MiniMaxAI/MiniMax-M3 | minimax-m3 | - | - | minimax_m3 | MiniMaxM3ForCausalLM | hidden=6144 layers=60 heads=64 kv=4 ffn=3072 head_dim=128 experts=128 moe_ffn=3072 vocab=200064 top_k=4 rope=5000000 positions=1048576 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M3_config.json
mistralai/Ministral-8B-Instruct-2410 | ministral | mrl | 2024-10 | mistral | MistralForCausalLM | hidden=4096 layers=36 heads=32 kv=8 ffn=12288 vocab=131072 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/mistral.py
mistralai/Ministral-3-3B-Base-2512 | ministral-3 | apache-2.0 | 2025-12 | mistral3 | Mistral3ForConditionalGeneration | hidden=3072 layers=26 heads=32 kv=8 ffn=9216 head_dim=128 vocab=131072 rope=1000000 positions=262144 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (ministral3_3b_2512)
mistralai/Mistral-7B-v0.1 | mistral-7b | apache-2.0 | 2023-09 | mistral | MistralForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 head_dim=128 vocab=32000 rope=10000 positions=32768 | Lightning-AI/litgpt litgpt/config.py
mistralai/Mistral-7B-v0.3 | mistral-7b | apache-2.0 | 2024-05 | mistral | MistralForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 head_dim=128 vocab=32768 rope=1000000 positions=32768 | Lightning-AI/litgpt litgpt/config.py
mistralai/Mistral-Large-Instruct-2407 | mistral-large | mrl | 2024-07 | mistral | MistralForCausalLM | hidden=12288 layers=88 heads=96 kv=8 ffn=28672 head_dim=128 vocab=32768 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
mistralai/Mistral-Nemo-Base-2407 | mistral-nemo | apache-2.0 | 2024-07 | mistral | MistralForCausalLM | hidden=5120 layers=40 heads=32 kv=8 ffn=14336 head_dim=128 vocab=131072 rope=1000000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (mistral-nemo-base-2407)
nvidia/Mistral-NeMo-Minitron-8B-Base | mistral-nemo | nvidia-open-model-license | 2024-08 | mistral | MistralForCausalLM | hidden=4096 layers=40 heads=32 kv=8 ffn=11520 vocab=131072 from=mistralai/Mistral-Nemo-Base-2407 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/nvidia.py
mistralai/Mistral-Small-24B-Base-2501 | mistral-small | apache-2.0 | 2025-01 | mistral | MistralForCausalLM | hidden=5120 layers=40 heads=32 kv=8 ffn=32768 head_dim=128 vocab=131072 rope=100000000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (mistralai/Mistral-Small-24B-Base-2501)
mistralai/Mistral-Small-Instruct-2409 | mistral-small | mrl | 2024-09 | mistral | MistralForCausalLM | hidden=6144 layers=56 heads=48 kv=8 ffn=16384 vocab=32768 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/mistral.py (Mistral-Small)
mistralai/Mixtral-8x22B-v0.1 | mixtral | apache-2.0 | 2024-04 | mixtral | MixtralForCausalLM | hidden=6144 layers=56 heads=48 kv=8 ffn=16384 head_dim=128 experts=8 moe_ffn=16384 vocab=32000 top_k=2 rope=1000000 positions=65536 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x22B-v0.1_config.json
mistralai/Mixtral-8x7B-v0.1 | mixtral | apache-2.0 | 2023-12 | mixtral | MixtralForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 head_dim=128 experts=8 moe_ffn=14336 vocab=32000 top_k=2 rope=1000000 positions=32768 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x7B-v0.1_config.json
moonshotai/Moonlight-16B-A3B | moonlight | mit | 2025-02 | deepseek_v3 | DeepseekV3ForCausalLM | hidden=2048 layers=27 heads=16 ffn=11264 experts=64 moe_ffn=1408 vocab=163840 rope=50000 | THUDM/slime scripts/models/moonlight.sh
mosaicml/mpt-30b | mpt | apache-2.0 | 2023-06 | mpt | MPTForCausalLM | hidden=7168 layers=48 heads=56 | mosaicml/llm-foundry scripts/train/yamls/pretrain/mpt-30b.yaml
mosaicml/mpt-7b | mpt | apache-2.0 | 2023-05 | mpt | MPTForCausalLM | hidden=4096 layers=32 heads=32 kv=32 | mosaicml/llm-foundry scripts/train/yamls/pretrain/mpt-7b.yaml
nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16 | nemotron-3 | nvidia-open-model-license | 2025-12 | nemotron_h | NemotronHForCausalLM | hidden=2688 layers=52 heads=32 kv=2 ffn=1856 head_dim=128 experts=128 moe_ffn=1856 vocab=131072 top_k=6 rope=10000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-BF16_config.json
nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-FP8 | nemotron-3 | - | - | nemotron_h | NemotronHForCausalLM | hidden=4096 layers=88 heads=32 kv=2 ffn=2688 head_dim=128 experts=512 moe_ffn=2688 vocab=131072 top_k=22 rope=10000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Super-120B-A12B-FP8_config.json
nvidia/Minitron-4B-Base | nemotron-4 | nvidia-open-model-license | 2024-07 | nemotron | NemotronForCausalLM | hidden=3072 layers=32 heads=24 kv=8 ffn=9216 | NVIDIA/NeMo nemo/collections/llm/gpt/model/nemotron.py (Nemotron3Config4B)
nvidia/Nemotron-4-340B-Base | nemotron-4 | nvidia-open-model-license | 2024-06 | nemotron | NemotronForCausalLM | hidden=18432 layers=96 heads=96 kv=8 ffn=73728 vocab=256000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/nemotron.py (Nemotron4Config340B)
nvidia/Nemotron-H-47B-Base-8K | nemotron-h | nvidia-internal-scientific-research-and-development-model-license | 2025-03 | nemotron_h | NemotronHForCausalLM | hidden=8192 layers=98 heads=64 kv=8 ffn=30720 vocab=131072 rope=10000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/ssm.py (NemotronHConfig47B)
nvidia/Nemotron-H-56B-Base-8K | nemotron-h | nvidia-internal-scientific-research-and-development-model-license | 2025-03 | nemotron_h | NemotronHForCausalLM | hidden=8192 layers=118 heads=64 kv=8 ffn=32768 vocab=131072 rope=10000 positions=8192 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/nvidia--Nemotron-H-56B-Base-8K_config.json
nvidia/Nemotron-H-8B-Base-8K | nemotron-h | nvidia-internal-scientific-research-and-development-model-license | 2025-03 | nemotron_h | NemotronHForCausalLM | hidden=4096 layers=52 heads=32 kv=8 ffn=21504 vocab=131072 rope=10000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/ssm.py (NemotronHConfig8B)
nvidia/NVIDIA-Nemotron-Nano-12B-v2-Base | nemotron-nano-2 | nvidia-open-model-license | 2025-08 | nemotron_h | NemotronHForCausalLM | hidden=5120 layers=62 heads=40 kv=8 ffn=20480 vocab=131072 rope=10000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/ssm.py (NemotronNano12Bv2)
nvidia/NVIDIA-Nemotron-Nano-9B-v2 | nemotron-nano-2 | nvidia-open-model-license | 2025-08 | nemotron_h | NemotronHForCausalLM | hidden=4480 layers=56 heads=40 kv=8 ffn=15680 vocab=131072 rope=10000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/ssm.py (NemotronNano9Bv2)
allenai/OLMo-1B-hf | olmo-1 | apache-2.0 | 2024-02 | olmo | OlmoForCausalLM | hidden=2048 layers=16 heads=16 kv=16 ffn=8192 head_dim=128 vocab=50304 rope=10000 | Lightning-AI/litgpt litgpt/config.py
allenai/OLMo-7B-0724-hf | olmo-1 | apache-2.0 | 2024-07 | olmo | OlmoForCausalLM | hidden=4096 layers=32 heads=32 ffn=11008 vocab=50304 | allenai/OLMo configs/official-0724
allenai/OLMo-7B-hf | olmo-1 | apache-2.0 | 2024-02 | olmo | OlmoForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=11008 head_dim=128 vocab=50304 rope=10000 | Lightning-AI/litgpt litgpt/config.py
allenai/OLMo-2-0325-32B | olmo-2 | apache-2.0 | 2025-03 | olmo2 | Olmo2ForCausalLM | hidden=5120 layers=64 heads=40 kv=8 ffn=27648 vocab=100352 rope=500000 positions=4096 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (olmo2_32b)
allenai/OLMo-2-0425-1B | olmo-2 | apache-2.0 | 2025-04 | olmo2 | Olmo2ForCausalLM | hidden=2048 layers=16 heads=16 kv=16 ffn=8192 head_dim=128 vocab=100352 rope=500000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (olmo-2-1b)
allenai/OLMo-2-1124-13B | olmo-2 | apache-2.0 | 2024-11 | olmo2 | Olmo2ForCausalLM | hidden=5120 layers=40 heads=40 kv=40 ffn=13824 head_dim=128 vocab=100352 rope=500000 positions=4096 | Lightning-AI/litgpt litgpt/config.py
allenai/OLMo-2-1124-7B | olmo-2 | apache-2.0 | 2024-11 | olmo2 | Olmo2ForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=11008 head_dim=128 vocab=100352 rope=500000 positions=4096 | Lightning-AI/litgpt litgpt/config.py
allenai/Olmo-3-1025-7B | olmo-3 | apache-2.0 | 2025-11 | olmo3 | Olmo3ForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=11008 head_dim=128 vocab=100278 rope=500000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (olmo-3-7b-instruct)
allenai/Olmo-3-1125-32B | olmo-3 | apache-2.0 | 2025-11 | olmo3 | Olmo3ForCausalLM | hidden=5120 layers=64 heads=40 kv=8 ffn=27648 head_dim=128 vocab=100278 rope=500000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (olmo-3-32b-think)
allenai/OLMoE-1B-7B-0924 | olmoe | apache-2.0 | 2024-09 | olmoe | OlmoeForCausalLM | hidden=2048 layers=16 heads=16 kv=16 ffn=1024 head_dim=128 experts=64 vocab=50304 top_k=8 rope=10000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (olmoe)
laion/CLIP-ViT-bigG-14-laion2B-39B-b160k | open-clip | mit | 2023-01 | clip | CLIPModel | hidden=1280 layers=32 heads=20 vocab=49408 vision_hidden=1664 vision_layers=48 patch=14 | mlfoundations/open_clip src/open_clip/model_configs/ViT-bigG-14.json
laion/CLIP-ViT-H-14-laion2B-s32B-b79K | open-clip | mit | 2022-09 | clip | CLIPModel | hidden=1024 layers=24 heads=16 vocab=49408 vision_hidden=1280 vision_layers=32 patch=14 | mlfoundations/open_clip src/open_clip/model_configs/ViT-H-14.json
openlm-research/open_llama_13b | open-llama | apache-2.0 | 2023-06 | llama | LlamaForCausalLM | hidden=5120 layers=40 heads=40 kv=40 ffn=13824 head_dim=128 vocab=32000 rope=10000 | Lightning-AI/litgpt litgpt/config.py
openlm-research/open_llama_3b | open-llama | apache-2.0 | 2023-06 | llama | LlamaForCausalLM | hidden=3200 layers=26 heads=32 kv=32 ffn=8640 head_dim=100 vocab=32000 rope=10000 | Lightning-AI/litgpt litgpt/config.py
openlm-research/open_llama_7b | open-llama | apache-2.0 | 2023-06 | llama | LlamaForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=11008 head_dim=128 vocab=32000 rope=10000 | Lightning-AI/litgpt litgpt/config.py
facebook/opt-1.3b | opt | opt-175b | 2022-05 | opt | OPTForCausalLM | hidden=2048 layers=24 heads=32 kv=32 ffn=8192 head_dim=64 vocab=50272 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (opt-1.3b)
facebook/opt-125m | opt | opt-175b | 2022-05 | opt | OPTForCausalLM | hidden=768 layers=12 heads=12 kv=12 ffn=3072 head_dim=64 vocab=50272 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (opt-125m)
facebook/opt-13b | opt | opt-175b | 2022-05 | opt | OPTForCausalLM | hidden=5120 layers=40 heads=40 kv=40 ffn=20480 head_dim=128 vocab=50272 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (opt-13b)
facebook/opt-175b | opt | opt-175b | 2022-05 | - | - | hidden=12288 layers=96 heads=96 ffn=49152 | facebookresearch/metaseq metaseq/launcher/opt_job_constants.py
facebook/opt-2.7b | opt | opt-175b | 2022-05 | opt | OPTForCausalLM | hidden=2560 layers=32 heads=32 kv=32 ffn=10240 head_dim=80 vocab=50272 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (opt-2.7b)
facebook/opt-30b | opt | opt-175b | 2022-05 | opt | OPTForCausalLM | hidden=7168 layers=48 heads=56 kv=56 ffn=28672 head_dim=128 vocab=50272 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (opt-30b)
facebook/opt-350m | opt | opt-175b | 2022-05 | opt | OPTForCausalLM | hidden=1024 layers=24 heads=16 ffn=4096 | facebookresearch/metaseq metaseq/launcher/opt_job_constants.py
facebook/opt-6.7b | opt | opt-175b | 2022-05 | opt | OPTForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=16384 head_dim=128 vocab=50272 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (opt-6.7b)
facebook/opt-66b | opt | opt-175b | 2022-05 | opt | OPTForCausalLM | hidden=9216 layers=64 heads=72 kv=72 ffn=36864 head_dim=128 vocab=50272 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (opt-66b)
OrionStarAI/Orion-14B-Base | orion | orion | 2024-01 | orion | OrionForCausalLM | hidden=5120 layers=40 heads=40 kv=40 ffn=15360 vocab=84608 rope=10000 positions=4096 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (orion)
microsoft/phi-1 | phi-1 | mit | 2023-06 | phi | PhiForCausalLM | hidden=2048 layers=24 heads=32 kv=32 ffn=8192 head_dim=64 vocab=51200 rope=10000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (phi-1)
microsoft/phi-1_5 | phi-1 | mit | 2023-09 | phi | PhiForCausalLM | hidden=2048 layers=24 heads=32 kv=32 ffn=8192 head_dim=64 vocab=51200 rope=10000 | Lightning-AI/litgpt litgpt/config.py
microsoft/phi-2 | phi-2 | mit | 2023-12 | phi | PhiForCausalLM | hidden=2560 layers=32 heads=32 kv=32 ffn=10240 head_dim=80 vocab=51200 rope=10000 | Lightning-AI/litgpt litgpt/config.py
microsoft/Phi-3-medium-4k-instruct | phi-3 | mit | 2024-05 | phi3 | Phi3ForCausalLM | hidden=5120 layers=40 heads=40 kv=10 ffn=17920 vocab=32064 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/microsoft.py (Phi-3-medium)
microsoft/Phi-3-mini-4k-instruct | phi-3 | mit | 2024-04 | phi3 | Phi3ForCausalLM | hidden=3072 layers=32 heads=32 kv=32 ffn=8192 head_dim=96 vocab=32064 rope=10000 | Lightning-AI/litgpt litgpt/config.py
microsoft/Phi-3-small-8k-instruct | phi-3 | mit | 2024-05 | phi3small | Phi3SmallForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=14336 vocab=100352 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/microsoft.py (Phi-3-small)
microsoft/Phi-3.5-mini-instruct | phi-3 | mit | 2024-08 | phi3 | Phi3ForCausalLM | hidden=3072 layers=32 heads=32 kv=32 ffn=8192 head_dim=96 vocab=32064 rope=10000 positions=131072 | Lightning-AI/litgpt litgpt/config.py
microsoft/Phi-3.5-MoE-instruct | phi-3 | mit | 2024-08 | phimoe | PhiMoEForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=6400 experts=16 vocab=32064 top_k=2 | huggingface/transformers 5.18.0 phimoe/configuration_phimoe.py (class default, same as abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/microsoft.py)
microsoft/phi-4 | phi-4 | mit | 2024-12 | phi3 | Phi3ForCausalLM | hidden=5120 layers=40 heads=40 kv=10 ffn=17920 head_dim=128 vocab=100352 rope=250000 | Lightning-AI/litgpt litgpt/config.py
microsoft/Phi-4-mini-instruct | phi-4 | mit | 2025-02 | phi3 | Phi3ForCausalLM | hidden=3072 layers=32 heads=24 kv=8 ffn=8192 head_dim=128 vocab=200064 rope=10000 positions=131072 | Lightning-AI/litgpt litgpt/config.py
EleutherAI/pythia-1.4b | pythia | apache-2.0 | 2023-02 | gpt_neox | GPTNeoXForCausalLM | hidden=2048 layers=24 heads=16 kv=16 ffn=8192 head_dim=128 vocab=50304 rope=10000 | Lightning-AI/litgpt litgpt/config.py
EleutherAI/pythia-12b | pythia | apache-2.0 | 2023-02 | gpt_neox | GPTNeoXForCausalLM | hidden=5120 layers=36 heads=40 kv=40 ffn=20480 head_dim=128 vocab=50688 rope=10000 | Lightning-AI/litgpt litgpt/config.py
EleutherAI/pythia-14m | pythia | apache-2.0 | 2023-07 | gpt_neox | GPTNeoXForCausalLM | hidden=128 layers=6 heads=4 kv=4 ffn=512 head_dim=32 vocab=50304 rope=10000 | Lightning-AI/litgpt litgpt/config.py
EleutherAI/pythia-160m | pythia | apache-2.0 | 2023-02 | gpt_neox | GPTNeoXForCausalLM | hidden=768 layers=12 heads=12 kv=12 ffn=3072 head_dim=64 vocab=50304 rope=10000 | Lightning-AI/litgpt litgpt/config.py
EleutherAI/pythia-1b | pythia | apache-2.0 | 2023-02 | gpt_neox | GPTNeoXForCausalLM | hidden=2048 layers=16 heads=8 kv=8 ffn=8192 head_dim=256 vocab=50304 rope=10000 | Lightning-AI/litgpt litgpt/config.py
EleutherAI/pythia-2.8b | pythia | apache-2.0 | 2023-02 | gpt_neox | GPTNeoXForCausalLM | hidden=2560 layers=32 heads=32 kv=32 ffn=10240 head_dim=80 vocab=50304 rope=10000 | Lightning-AI/litgpt litgpt/config.py
EleutherAI/pythia-31m | pythia | apache-2.0 | 2023-07 | gpt_neox | GPTNeoXForCausalLM | hidden=256 layers=6 heads=8 kv=8 ffn=1024 head_dim=32 vocab=50304 rope=10000 | Lightning-AI/litgpt litgpt/config.py
EleutherAI/pythia-410m | pythia | apache-2.0 | 2023-02 | gpt_neox | GPTNeoXForCausalLM | hidden=1024 layers=24 heads=16 kv=16 ffn=4096 head_dim=64 vocab=50304 rope=10000 | Lightning-AI/litgpt litgpt/config.py
EleutherAI/pythia-6.9b | pythia | apache-2.0 | 2023-02 | gpt_neox | GPTNeoXForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=16384 head_dim=128 vocab=50432 rope=10000 | Lightning-AI/litgpt litgpt/config.py
EleutherAI/pythia-70m | pythia | apache-2.0 | 2023-02 | gpt_neox | GPTNeoXForCausalLM | hidden=512 layers=6 heads=8 kv=8 ffn=2048 head_dim=64 vocab=50304 rope=10000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen-14B | qwen-1 | tongyi-qianwen | 2023-09 | qwen | QWenLMHeadModel | hidden=5120 layers=40 heads=40 kv=40 ffn=27392 head_dim=128 vocab=152064 rope=10000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (qwen-14b)
Qwen/Qwen-1_8B | qwen-1 | tongyi-qianwen-research | 2023-11 | qwen | QWenLMHeadModel | hidden=2048 layers=24 heads=16 kv=16 ffn=11008 head_dim=128 vocab=151936 rope=10000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (qwen-1.8b)
Qwen/Qwen-72B | qwen-1 | tongyi-qianwen | 2023-11 | qwen | QWenLMHeadModel | hidden=8192 layers=80 heads=64 kv=64 ffn=49152 vocab=152064 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/alibaba.py
Qwen/Qwen-7B | qwen-1 | tongyi-qianwen | 2023-08 | qwen | QWenLMHeadModel | hidden=4096 layers=32 heads=32 kv=32 ffn=22016 head_dim=128 vocab=151936 rope=10000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (qwen-7b)
Qwen/Qwen1.5-0.5B | qwen-1.5 | tongyi-qianwen-research | 2024-02 | qwen2 | Qwen2ForCausalLM | hidden=1024 layers=24 heads=16 kv=16 ffn=2816 head_dim=64 vocab=151936 rope=1000000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (qwen1.5-0.5b)
Qwen/Qwen1.5-1.8B | qwen-1.5 | tongyi-qianwen-research | 2024-02 | qwen2 | Qwen2ForCausalLM | hidden=2048 layers=24 heads=16 kv=16 ffn=5504 head_dim=128 vocab=151936 rope=1000000 positions=4096 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (qwen1.5-1.8b)
Qwen/Qwen1.5-14B | qwen-1.5 | tongyi-qianwen | 2024-02 | qwen2 | Qwen2ForCausalLM | hidden=5120 layers=40 heads=40 kv=40 ffn=13696 head_dim=128 vocab=152064 rope=1000000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (qwen1.5-14b)
Qwen/Qwen1.5-32B | qwen-1.5 | tongyi-qianwen | 2024-04 | qwen2 | Qwen2ForCausalLM | hidden=5120 layers=64 ffn=27392 vocab=152064 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/alibaba.py
Qwen/Qwen1.5-4B | qwen-1.5 | tongyi-qianwen-research | 2024-02 | qwen2 | Qwen2ForCausalLM | hidden=2560 layers=40 heads=20 kv=20 ffn=6912 head_dim=128 vocab=151936 rope=5000000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (qwen1.5-4b)
Qwen/Qwen1.5-72B | qwen-1.5 | tongyi-qianwen | 2024-02 | qwen2 | Qwen2ForCausalLM | hidden=8192 layers=80 heads=64 kv=64 ffn=24576 vocab=152064 | abhibambhaniya/GenZ-LLM-Analyzer GenZ/Models/Model_sets/alibaba.py
Qwen/Qwen1.5-7B | qwen-1.5 | tongyi-qianwen | 2024-02 | qwen2 | Qwen2ForCausalLM | hidden=4096 layers=32 heads=32 kv=32 ffn=11008 head_dim=128 vocab=151936 rope=1000000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (qwen1.5-7b)
Qwen/Qwen1.5-MoE-A2.7B | qwen-1.5 | tongyi-qianwen | 2024-03 | qwen2_moe | Qwen2MoeForCausalLM | hidden=2048 layers=24 heads=16 kv=16 ffn=5632 experts=60 moe_ffn=1408 vocab=151936 top_k=4 rope=1000000 positions=32768 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (qwen2moe)
Qwen/Qwen2-0.5B | qwen-2 | apache-2.0 | 2024-06 | qwen2 | Qwen2ForCausalLM | hidden=896 layers=24 heads=14 kv=2 ffn=4864 head_dim=64 vocab=151936 rope=1000000 positions=32768 | NVIDIA/NeMo nemo/collections/llm/gpt/model/qwen2.py (Qwen2Config500M)
Qwen/Qwen2-1.5B | qwen-2 | apache-2.0 | 2024-06 | qwen2 | Qwen2ForCausalLM | hidden=1536 layers=28 heads=12 kv=2 ffn=8960 head_dim=128 vocab=151936 rope=1000000 positions=32768 | NVIDIA/NeMo nemo/collections/llm/gpt/model/qwen2.py (Qwen2Config1P5B)
Qwen/Qwen2-57B-A14B | qwen-2 | apache-2.0 | 2024-06 | qwen2_moe | Qwen2MoeForCausalLM | hidden=3584 layers=28 heads=28 kv=4 ffn=18944 experts=64 moe_ffn=2560 vocab=151936 rope=1000000 | alibaba/Pai-Megatron-Patch examples/qwen2/run_mcore_qwen2_moe.sh
Qwen/Qwen2-72B | qwen-2 | tongyi-qianwen | 2024-06 | qwen2 | Qwen2ForCausalLM | hidden=8192 layers=80 heads=64 kv=8 ffn=29568 vocab=152064 rope=1000000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/qwen2.py (Qwen2Config72B)
Qwen/Qwen2-7B | qwen-2 | apache-2.0 | 2024-06 | qwen2 | Qwen2ForCausalLM | hidden=3584 layers=28 heads=28 kv=4 ffn=18944 head_dim=128 vocab=152064 rope=1000000 positions=32768 | NVIDIA/NeMo nemo/collections/llm/gpt/model/qwen2.py (Qwen2Config7B)
Qwen/Qwen2.5-0.5B | qwen-2.5 | apache-2.0 | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=896 layers=24 heads=14 kv=2 ffn=4864 head_dim=64 vocab=151936 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-1.5B | qwen-2.5 | apache-2.0 | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=1536 layers=28 heads=12 kv=2 ffn=8960 head_dim=128 vocab=151936 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-14B | qwen-2.5 | apache-2.0 | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=5120 layers=48 heads=40 kv=8 ffn=13824 head_dim=128 vocab=152064 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-32B | qwen-2.5 | apache-2.0 | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=5120 layers=64 heads=40 kv=8 ffn=27648 head_dim=128 vocab=152064 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-3B | qwen-2.5 | qwen-research | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=2048 layers=36 heads=16 kv=2 ffn=11008 head_dim=128 vocab=151936 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-72B | qwen-2.5 | qwen | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=8192 layers=80 heads=64 kv=8 ffn=29568 head_dim=128 vocab=152064 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-7B | qwen-2.5 | apache-2.0 | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=3584 layers=28 heads=28 kv=4 ffn=18944 head_dim=128 vocab=152064 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-Coder-0.5B | qwen-2.5-coder | apache-2.0 | 2024-11 | qwen2 | Qwen2ForCausalLM | hidden=896 layers=24 heads=14 kv=2 ffn=4864 head_dim=64 vocab=151936 rope=1000000 from=Qwen/Qwen2.5-0.5B | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-Coder-1.5B | qwen-2.5-coder | apache-2.0 | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=1536 layers=28 heads=12 kv=2 ffn=8960 head_dim=128 vocab=151936 rope=1000000 from=Qwen/Qwen2.5-1.5B | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-Coder-14B | qwen-2.5-coder | apache-2.0 | 2024-11 | qwen2 | Qwen2ForCausalLM | hidden=5120 layers=48 heads=40 kv=8 ffn=13824 head_dim=128 vocab=152064 rope=1000000 from=Qwen/Qwen2.5-14B | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-Coder-32B | qwen-2.5-coder | apache-2.0 | 2024-11 | qwen2 | Qwen2ForCausalLM | hidden=5120 layers=64 heads=40 kv=8 ffn=27648 head_dim=128 vocab=152064 rope=1000000 from=Qwen/Qwen2.5-32B | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-Coder-3B | qwen-2.5-coder | qwen-research | 2024-11 | qwen2 | Qwen2ForCausalLM | hidden=2048 layers=36 heads=16 kv=2 ffn=11008 head_dim=128 vocab=151936 rope=1000000 from=Qwen/Qwen2.5-3B | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-Coder-7B | qwen-2.5-coder | apache-2.0 | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=3584 layers=28 heads=28 kv=4 ffn=18944 head_dim=128 vocab=152064 rope=1000000 from=Qwen/Qwen2.5-7B | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-Math-1.5B | qwen-2.5-math | apache-2.0 | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=1536 layers=28 heads=12 kv=2 ffn=8960 head_dim=128 vocab=151936 rope=10000 from=Qwen/Qwen2.5-1.5B | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-Math-72B | qwen-2.5-math | qwen | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=8192 layers=80 heads=64 kv=8 ffn=29568 head_dim=128 vocab=152064 rope=10000 from=Qwen/Qwen2.5-72B | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen2.5-Math-7B | qwen-2.5-math | apache-2.0 | 2024-09 | qwen2 | Qwen2ForCausalLM | hidden=3584 layers=28 heads=28 kv=4 ffn=18944 head_dim=128 vocab=152064 rope=10000 from=Qwen/Qwen2.5-7B | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen3-0.6B-Base | qwen-3 | apache-2.0 | 2025-04 | qwen3 | Qwen3ForCausalLM | hidden=1024 layers=28 heads=16 kv=8 ffn=3072 head_dim=128 vocab=151936 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen3-1.7B-Base | qwen-3 | apache-2.0 | 2025-04 | qwen3 | Qwen3ForCausalLM | hidden=2048 layers=28 heads=16 kv=8 ffn=6144 head_dim=128 vocab=151936 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen3-14B-Base | qwen-3 | apache-2.0 | 2025-04 | qwen3 | Qwen3ForCausalLM | hidden=5120 layers=40 heads=40 kv=8 ffn=17408 head_dim=128 vocab=151936 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen3-235B-A22B | qwen-3 | apache-2.0 | 2025-04 | qwen3_moe | Qwen3MoeForCausalLM | hidden=4096 layers=94 heads=64 kv=4 ffn=12288 head_dim=128 experts=128 moe_ffn=1536 vocab=151936 top_k=8 rope=1000000 positions=40960 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-235B-A22B_config.json
Qwen/Qwen3-30B-A3B-Base | qwen-3 | apache-2.0 | 2025-04 | qwen3_moe | Qwen3MoeForCausalLM | hidden=2048 layers=48 heads=32 kv=4 ffn=6144 head_dim=128 experts=128 moe_ffn=768 vocab=151936 top_k=8 rope=1000000 positions=40960 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen3-32B | qwen-3 | apache-2.0 | 2025-04 | qwen3 | Qwen3ForCausalLM | hidden=5120 layers=64 heads=64 kv=8 ffn=25600 head_dim=128 vocab=151936 rope=1000000 positions=40960 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-32B_config.json
Qwen/Qwen3-4B-Base | qwen-3 | apache-2.0 | 2025-04 | qwen3 | Qwen3ForCausalLM | hidden=2560 layers=36 heads=32 kv=8 ffn=9728 head_dim=128 vocab=151936 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen3-8B-Base | qwen-3 | apache-2.0 | 2025-04 | qwen3 | Qwen3ForCausalLM | hidden=4096 layers=36 heads=32 kv=8 ffn=12288 head_dim=128 vocab=151936 rope=1000000 | Lightning-AI/litgpt litgpt/config.py
Qwen/Qwen3-Coder-480B-A35B-Instruct | qwen-3-coder | apache-2.0 | 2025-07 | qwen3_moe | Qwen3MoeForCausalLM | hidden=6144 layers=62 heads=96 kv=8 ffn=8192 head_dim=128 experts=160 moe_ffn=2560 vocab=151936 top_k=8 rope=10000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-Coder-480B-A35B-Instruct_config.json
Qwen/Qwen3-Next-80B-A3B-Instruct | qwen-3-next | apache-2.0 | 2025-09 | qwen3_next | Qwen3NextForCausalLM | hidden=2048 layers=48 heads=16 kv=2 ffn=512 head_dim=256 experts=512 moe_ffn=512 vocab=151936 top_k=10 rope=10000000 | AI-Hypercomputer/maxtext src/maxtext/configs/models/qwen3-next-80b-a3b.yml
Qwen/Qwen3-VL-235B-A22B-Instruct | qwen-3-vl | apache-2.0 | 2025-09 | qwen3_vl_moe/qwen3_vl_moe_text | Qwen3VLMoeForConditionalGeneration | hidden=4096 layers=94 heads=64 kv=4 ffn=12288 head_dim=128 experts=128 moe_ffn=1536 vocab=151936 top_k=8 rope=5000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-235B-A22B-Instruct_config.json
Qwen/Qwen3-VL-2B-Instruct | qwen-3-vl | apache-2.0 | 2025-10 | qwen3_vl/qwen3_vl_text | Qwen3VLForConditionalGeneration | hidden=2048 layers=28 heads=16 kv=8 ffn=6144 head_dim=128 vocab=151936 rope=5000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-2B-Instruct_config.json
Qwen/Qwen3-VL-30B-A3B-Instruct | qwen-3-vl | apache-2.0 | 2025-10 | qwen3_vl_moe/qwen3_vl_moe_text | Qwen3VLMoeForConditionalGeneration | hidden=2048 layers=48 heads=32 kv=4 ffn=6144 head_dim=128 experts=128 moe_ffn=768 vocab=151936 top_k=8 rope=5000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-30B-A3B-Instruct_config.json
Qwen/Qwen3-VL-32B-Instruct | qwen-3-vl | apache-2.0 | 2025-10 | qwen3_vl/qwen3_vl_text | Qwen3VLForConditionalGeneration | hidden=5120 layers=64 heads=64 kv=8 ffn=25600 head_dim=128 vocab=151936 rope=5000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-32B-Instruct_config.json
Qwen/Qwen3-VL-4B-Instruct | qwen-3-vl | apache-2.0 | 2025-10 | qwen3_vl/qwen3_vl_text | Qwen3VLForConditionalGeneration | hidden=2560 layers=36 heads=32 kv=8 ffn=9728 head_dim=128 vocab=151936 rope=5000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-4B-Instruct_config.json
Qwen/Qwen3-VL-8B-Instruct | qwen-3-vl | apache-2.0 | 2025-10 | qwen3_vl/qwen3_vl_text | Qwen3VLForConditionalGeneration | hidden=4096 layers=36 heads=32 kv=8 ffn=12288 head_dim=128 vocab=151936 rope=5000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-8B-Instruct_config.json
Qwen/Qwen3.5-0.8B | qwen-3.5 | apache-2.0 | 2026-02 | qwen3_5 | Qwen3_5ForConditionalGeneration | hidden=1024 layers=24 heads=8 kv=2 ffn=3584 vocab=248320 rope=10000000 | THUDM/slime scripts/models/qwen3.5-0.8B.sh
Qwen/Qwen3.5-122B-A10B | qwen-3.5 | apache-2.0 | 2026-02 | qwen3_5_moe/qwen3_5_moe_text | Qwen3_5MoeForConditionalGeneration | hidden=3072 layers=48 heads=32 kv=2 head_dim=256 experts=256 moe_ffn=1024 vocab=248320 top_k=8 rope=10000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-122B-A10B_config.json
Qwen/Qwen3.5-27B | qwen-3.5 | apache-2.0 | 2026-02 | qwen3_5/qwen3_5_text | Qwen3_5ForConditionalGeneration | hidden=5120 layers=64 heads=24 kv=4 ffn=17408 head_dim=256 vocab=248320 rope=10000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-27B_config.json
Qwen/Qwen3.5-35B-A3B | qwen-3.5 | apache-2.0 | 2026-02 | qwen3_5_moe/qwen3_5_moe_text | Qwen3_5MoeForConditionalGeneration | hidden=2048 layers=40 heads=16 kv=2 head_dim=256 experts=256 moe_ffn=512 vocab=248320 top_k=8 rope=10000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-35B-A3B_config.json
Qwen/Qwen3.5-397B-A17B | qwen-3.5 | apache-2.0 | 2026-02 | qwen3_5_moe/qwen3_5_moe_text | Qwen3_5MoeForConditionalGeneration | hidden=4096 layers=60 heads=32 kv=2 head_dim=256 experts=512 moe_ffn=1024 vocab=248320 top_k=10 rope=10000000 positions=262144 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-397B-A17B_config.json
Qwen/Qwen3.5-4B | qwen-3.5 | apache-2.0 | 2026-02 | qwen3_5 | Qwen3_5ForConditionalGeneration | hidden=2560 layers=32 heads=16 kv=4 ffn=9216 vocab=248320 rope=10000000 | THUDM/slime scripts/models/qwen3.5-4B.sh
Qwen/Qwen3.5-9B | qwen-3.5 | apache-2.0 | 2026-02 | qwen3_5 | Qwen3_5ForConditionalGeneration | hidden=4096 layers=32 heads=16 kv=4 ffn=12288 vocab=248320 rope=10000000 | THUDM/slime scripts/models/qwen3.5-9B.sh
togethercomputer/RedPajama-INCITE-Base-3B-v1 | redpajama-incite | apache-2.0 | 2023-05 | gpt_neox | GPTNeoXForCausalLM | hidden=2560 layers=32 heads=32 ffn=10240 vocab=50432 positions=2048 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (redpajama_3b_v1)
BSC-LT/salamandra-2b | salamandra | apache-2.0 | 2024-10 | llama | LlamaForCausalLM | hidden=2048 layers=24 heads=16 kv=16 ffn=5440 head_dim=128 vocab=256000 rope=10000 | Lightning-AI/litgpt litgpt/config.py
BSC-LT/salamandra-7b | salamandra | apache-2.0 | 2024-10 | llama | LlamaForCausalLM | hidden=4096 layers=32 heads=32 kv=8 ffn=11008 head_dim=128 vocab=256000 rope=10000 | Lightning-AI/litgpt litgpt/config.py
bigcode/santacoder | santacoder | bigcode-openrail-m | 2022-12 | gpt_bigcode | GPTBigCodeForCausalLM | hidden=2048 layers=24 heads=16 ffn=8192 vocab=49280 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (gpt_bigcode)
stabilityai/stable-diffusion-xl-base-1.0 | sdxl | openrail++ | 2023-07 | - | UNet2DConditionModel | cross_attention=2048 unet=320/640/1280 | Stability-AI/generative-models configs/inference/sd_xl_base.yaml
HuggingFaceTB/SmolLM-1.7B | smollm | apache-2.0 | 2024-07 | llama | LlamaForCausalLM | hidden=2048 layers=24 heads=32 kv=32 ffn=8192 vocab=49152 rope=10000 positions=2048 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (smollm_1_7b)
HuggingFaceTB/SmolLM-135M | smollm | apache-2.0 | 2024-07 | llama | LlamaForCausalLM | hidden=576 layers=30 heads=9 kv=3 ffn=1536 vocab=49152 rope=10000 positions=2048 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (smollm_135m)
HuggingFaceTB/SmolLM-360M | smollm | apache-2.0 | 2024-07 | llama | LlamaForCausalLM | hidden=960 layers=32 heads=15 kv=5 ffn=2560 vocab=49152 rope=10000 positions=2048 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (smollm_360m)
HuggingFaceTB/SmolLM2-1.7B | smollm-2 | apache-2.0 | 2024-10 | llama | LlamaForCausalLM | hidden=2048 layers=24 heads=32 kv=32 ffn=8192 head_dim=64 vocab=49152 rope=130000 | Lightning-AI/litgpt litgpt/config.py
HuggingFaceTB/SmolLM2-135M | smollm-2 | apache-2.0 | 2024-10 | llama | LlamaForCausalLM | hidden=576 layers=30 heads=9 kv=3 ffn=1536 head_dim=64 vocab=49152 rope=100000 positions=8192 | Lightning-AI/litgpt litgpt/config.py
HuggingFaceTB/SmolLM2-360M | smollm-2 | apache-2.0 | 2024-10 | llama | LlamaForCausalLM | hidden=960 layers=32 heads=15 kv=5 ffn=2560 head_dim=64 vocab=49152 rope=100000 positions=8192 | Lightning-AI/litgpt litgpt/config.py
HuggingFaceTB/SmolLM3-3B-Base | smollm-3 | apache-2.0 | 2025-07 | smollm3 | SmolLM3ForCausalLM | hidden=2048 layers=36 heads=16 kv=4 ffn=11008 vocab=128256 | huggingface/transformers 5.18.0 smollm3/configuration_smollm3.py (class default)
CompVis/stable-diffusion-v1-4 | stable-diffusion-1 | creativeml-openrail-m | 2022-08 | - | UNet2DConditionModel | cross_attention=768 unet=320/640/1280/1280 | CompVis/stable-diffusion configs/stable-diffusion/v1-inference.yaml
stabilityai/stable-diffusion-2-1 | stable-diffusion-2 | openrail++ | 2022-12 | - | UNet2DConditionModel | cross_attention=1024 unet=320/640/1280/1280 | Stability-AI/generative-models configs/inference/sd_2_1.yaml
stabilityai/stablelm-2-12b | stablelm-2 | stability-ai-community | 2024-04 | stablelm | StableLmForCausalLM | hidden=5120 layers=40 heads=32 kv=8 rope=10000 | Stability-AI/StableLM configs/stablelm-2-12b.yml
stabilityai/stablelm-2-1_6b | stablelm-2 | stability-ai-community | 2024-01 | stablelm | StableLmForCausalLM | hidden=2048 layers=24 heads=32 kv=32 ffn=5632 vocab=100352 rope=10000 positions=4096 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (stablelm-2-zephyr-1_6b)
stabilityai/stable-code-3b | stablelm-3b | stability-ai-community | 2024-01 | stablelm | StableLmForCausalLM | hidden=2560 layers=32 heads=32 kv=32 ffn=6912 head_dim=80 vocab=50304 rope=10000 from=stabilityai/stablelm-3b-4e1t | Lightning-AI/litgpt litgpt/config.py
stabilityai/stablelm-3b-4e1t | stablelm-3b | cc-by-sa-4.0 | 2023-09 | stablelm | StableLmForCausalLM | hidden=2560 layers=32 heads=32 kv=32 ffn=6912 head_dim=80 vocab=50304 rope=10000 positions=4096 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (stablelm)
stabilityai/stablelm-base-alpha-3b | stablelm-alpha | cc-by-sa-4.0 | 2023-04 | gpt_neox | GPTNeoXForCausalLM | hidden=4096 layers=16 heads=32 kv=32 ffn=16384 head_dim=128 vocab=50688 rope=10000 | Lightning-AI/litgpt litgpt/config.py
stabilityai/stablelm-base-alpha-7b | stablelm-alpha | cc-by-sa-4.0 | 2023-04 | gpt_neox | GPTNeoXForCausalLM | hidden=6144 layers=16 heads=48 kv=48 ffn=24576 head_dim=128 vocab=50432 rope=10000 | Lightning-AI/litgpt litgpt/config.py
bigcode/starcoder | starcoder | bigcode-openrail-m | 2023-05 | gpt_bigcode | GPTBigCodeForCausalLM | hidden=6144 layers=40 heads=48 kv=1 ffn=24576 | NVIDIA/NeMo nemo/collections/llm/gpt/model/starcoder.py (StarcoderConfig15B)
bigcode/starcoderbase-1b | starcoder | bigcode-openrail-m | 2023-05 | gpt_bigcode | GPTBigCodeForCausalLM | hidden=2048 layers=24 heads=16 ffn=8192 | alibaba/Pai-Megatron-Patch examples/starcoder/run_pretrain_megatron_starcoder.sh
bigcode/starcoderbase-3b | starcoder | bigcode-openrail-m | 2023-05 | gpt_bigcode | GPTBigCodeForCausalLM | hidden=2816 layers=36 heads=22 ffn=11264 | alibaba/Pai-Megatron-Patch examples/starcoder/run_pretrain_megatron_starcoder.sh
bigcode/starcoderbase-7b | starcoder | bigcode-openrail-m | 2023-05 | gpt_bigcode | GPTBigCodeForCausalLM | hidden=4096 layers=42 heads=32 ffn=16384 | alibaba/Pai-Megatron-Patch examples/starcoder/run_pretrain_megatron_starcoder.sh
bigcode/starcoder2-15b | starcoder-2 | bigcode-openrail-m | 2024-02 | starcoder2 | Starcoder2ForCausalLM | hidden=6144 layers=40 heads=48 kv=4 ffn=24576 vocab=49152 rope=100000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/starcoder2.py (Starcoder2Config15B)
bigcode/starcoder2-3b | starcoder-2 | bigcode-openrail-m | 2024-02 | starcoder2 | Starcoder2ForCausalLM | hidden=3072 layers=30 heads=24 kv=2 ffn=12288 vocab=49152 rope=1000000 | NVIDIA/NeMo nemo/collections/llm/gpt/model/starcoder2.py (Starcoder2Config3B)
bigcode/starcoder2-7b | starcoder-2 | bigcode-openrail-m | 2024-02 | starcoder2 | Starcoder2ForCausalLM | hidden=4608 layers=32 heads=36 kv=4 ffn=18432 vocab=49152 rope=1000000 positions=16384 | mlc-ai/mlc-llm python/mlc_llm/model/model_preset.py (starcoder2)
stepfun-ai/Step-3.7-Flash | step-3.7 | - | - | step3p7 | Step3p7FlashForCausalLM | hidden=4096 layers=45 heads=64 kv=8 ffn=11264 head_dim=128 experts=288 moe_ffn=1280 vocab=128896 top_k=8 positions=65536 | ai-dynamo/aiconfigurator aic-core/src/aiconfigurator_core/model_configs/stepfun-ai--Step-3.7-Flash_config.json
google-t5/t5-base | t5 | apache-2.0 | 2019-10 | t5 | T5ForConditionalGeneration | hidden=768 layers=12 heads=12 kv=12 ffn=3072 head_dim=64 vocab=32128 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (t5-base)
google-t5/t5-large | t5 | apache-2.0 | 2019-10 | t5 | T5ForConditionalGeneration | hidden=1024 layers=24 heads=16 kv=16 ffn=4096 head_dim=64 vocab=32128 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (t5-large)
google-t5/t5-small | t5 | apache-2.0 | 2019-10 | t5 | T5ForConditionalGeneration | hidden=512 layers=6 heads=8 kv=8 ffn=2048 head_dim=64 vocab=32128 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (t5-small)
TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T | tinyllama | apache-2.0 | 2023-12 | llama | LlamaForCausalLM | hidden=2048 layers=22 heads=32 kv=4 ffn=5632 head_dim=64 vocab=32000 rope=10000 positions=2048 | Lightning-AI/litgpt litgpt/config.py
openai/whisper-base | whisper | mit | 2022-09 | whisper | WhisperForConditionalGeneration | hidden=512 layers=6 heads=8 vocab=51865 mel_bins=80 | a public copy of its config.json
openai/whisper-large-v2 | whisper | mit | 2022-12 | whisper | WhisperForConditionalGeneration | hidden=1280 layers=32 heads=20 vocab=51865 mel_bins=80 | a public copy of its config.json
openai/whisper-large-v3 | whisper | mit | 2023-11 | whisper | WhisperForConditionalGeneration | hidden=1280 layers=32 heads=20 vocab=51866 mel_bins=128 | a public copy of its config.json
openai/whisper-medium | whisper | mit | 2022-09 | whisper | WhisperForConditionalGeneration | hidden=1024 layers=24 heads=16 vocab=51865 mel_bins=80 | a public copy of its config.json
openai/whisper-small | whisper | mit | 2022-09 | whisper | WhisperForConditionalGeneration | hidden=768 layers=12 heads=12 vocab=51865 mel_bins=80 | a public copy of its config.json
openai/whisper-tiny | whisper | mit | 2022-09 | whisper | WhisperForConditionalGeneration | hidden=384 layers=4 heads=6 vocab=51865 | huggingface/transformers 5.18.0 whisper/configuration_whisper.py (class default, checkpoint whisper-tiny)
01-ai/Yi-34B | yi | apache-2.0 | 2023-11 | llama | LlamaForCausalLM | hidden=7168 layers=60 heads=56 kv=8 ffn=20480 head_dim=128 vocab=64000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (yi-34b)
01-ai/Yi-6B | yi | apache-2.0 | 2023-11 | llama | LlamaForCausalLM | hidden=4096 layers=32 heads=32 kv=4 ffn=11008 head_dim=128 vocab=64000 | TransformerLensOrg/TransformerLens docs/source/_static/model_properties_table.jsonl (yi-6b)
`;

// src/models/catalogue.ts
var MODELS = rowsOf(MODEL_ROWS).map((cells) => {
  const [id, family, license, released, types, architecture, figures, source] = cells;
  const shape = {};
  let from;
  for (const figure of figures.split(" ")) {
    const [key, value] = figure.split("=");
    if (key === "from") from = value;
    else if (/^\d+$/.test(value)) shape[key] = Number(value);
  }
  return {
    id,
    family,
    license: given(license),
    released: given(released),
    modelTypes: given(types)?.split("/") ?? [],
    architecture: given(architecture),
    shape,
    from,
    source
  };
});
var FAMILY_LIST = rowsOf(FAMILY_ROWS).map((cells) => {
  const [name, makers, beginnings, supports, kind, from] = cells;
  return {
    name,
    makers: makers.split(" "),
    beginnings: beginnings.split(" "),
    supports,
    kind,
    from: from?.split(" ") ?? []
  };
});
var FAMILIES = new Map(FAMILY_LIST.map((each) => [each.name, each]));
var BEGINNINGS = /* @__PURE__ */ new Map();
for (const family of FAMILY_LIST) {
  for (const beginning of family.beginnings) BEGINNINGS.set(wordsOf(beginning).join(" "), family);
}
var FIRST_WORDS = new Set(
  [...BEGINNINGS.keys()].map((key) => key.split(" ")[0])
);
var LONGEST = Math.max(...[...BEGINNINGS.keys()].map((key) => key.split(" ").length));
var BY_ID = new Map(MODELS.map((model) => [model.id.toLowerCase(), model]));
var BY_NAME = /* @__PURE__ */ new Map();
for (const model of MODELS) {
  const key = tellingWords(model.id).join(" ");
  if (!BY_NAME.has(key)) BY_NAME.set(key, model);
}
function familyOf(name) {
  const words = wordsOf(baseNameOf(name));
  for (let at = 0; at < words.length; at += 1) {
    if (!FIRST_WORDS.has(words[at])) continue;
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const family = BEGINNINGS.get(words.slice(at, at + length).join(" "));
      if (family) return { ...family, at, length };
    }
  }
  return void 0;
}
function isEncoder(name) {
  return familyOf(name)?.kind === "encoder";
}
function modelOf(name) {
  return BY_ID.get(name.toLowerCase()) ?? BY_NAME.get(tellingWords(name).join(" "));
}
function tellingWords(name) {
  return wordsOf(baseNameOf(name)).filter((word) => !isStageWord(word));
}
function rowsOf(table) {
  return table.trim().split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
}
function given(cell) {
  return cell === "-" ? void 0 : cell;
}

// src/models/names/makers.ts
var ACCOUNTS = /* @__PURE__ */ new Map([
  ["alibaba-nlp", ["qwen"]],
  ["alibaba-pai", ["qwen", "wan-ai"]],
  ["bigcode-project", ["bigcode"]],
  ["bigscience-workshop", ["bigscience"]],
  ["facebookresearch", ["facebook", "meta-llama"]],
  ["google-bert", ["google"]],
  ["google-deepmind", ["google"]],
  ["google-research", ["google"]],
  ["huggingface", ["huggingfaceh4", "huggingfacetb", "huggingfacem4"]],
  ["ibm", ["ibm-granite"]],
  ["lm-sys", ["lmsys"]],
  ["nlpxucan", ["wizardlm", "wizardlmteam"]],
  ["pku-yuangroup", ["languagebind"]],
  ["nvlabs", ["nvidia", "efficient-large-model"]],
  ["qwenlm", ["qwen"]],
  ["skyworkai", ["skywork"]],
  ["stability-ai", ["stabilityai"]],
  ["thudm", ["zai-org"]],
  ["zai-org", ["thudm"]],
  ["tencent", ["tencent-hunyuan"]],
  ["tencent-hunyuan", ["tencent"]],
  ["wan-video", ["wan-ai"]],
  ["minimax-ai", ["minimaxai"]],
  ["hpcaitech", ["hpcai-tech"]],
  ["ml-gsai", ["gsai-ml"]],
  ["zhipuai", ["thudm", "zai-org"]]
]);
function isMadeBy(makers, model, family) {
  const accounts = new Set(
    makers.map((maker) => maker.toLowerCase()).flatMap((maker) => [maker, ...ACCOUNTS.get(maker) ?? []])
  );
  const [organisation, name] = model.split("/");
  if (name !== void 0 && accounts.has(organisation.toLowerCase())) return true;
  return FAMILIES.get(family ?? "")?.makers.some((maker) => accounts.has(maker.toLowerCase())) ?? false;
}

// src/models/base-columns.ts
var HEADS = [
  { head: /^distill?ed from$/i, relation: "distilled" },
  { head: /^(?:merge[ds]?|merge of|merged (?:from|models?))$/i, relation: "merge" },
  {
    head: /^(?:(?:parents?|sources?)(?: (?:models?|llms?|lms?|checkpoints?))|parents)$/i,
    relation: "finetune",
    ofSeveral: "merge"
  },
  {
    head: /^(?:base|backbone|parent|foundation|initial|starting|underlying)(?:[ -]?(?:models?|llms?|lms?|checkpoints?|versions?|weights|point))?(?: (?:used|(?:fine-?)?tuned|trained)(?: (?:with|on|from|for|in)(?: training)?)?)?$/i,
    relation: "finetune"
  },
  { head: /^(?:base|backbone|pre-?trained)[ -](?:llms?|lms?|language models?)$/i, relation: "finetune" },
  {
    head: /^(?:llms?|lm)$|^(?:llm|lm|language|text)[ -](?:backbone|model|module|decoder|part)s?$/i,
    relation: "finetune"
  },
  {
    head: /^(?:fine-?tuned|tuned|initiali[sz]ed|init|trained|continued|derived|adapted|pruned|warm-?started)(?: from| on top of)$|^(?:based|built) (?:up)?on$|^init(?:iali[sz]ation)?(?: (?:model|weights|checkpoint))?$/i,
    relation: "finetune"
  },
  {
    head: /^(?:基座|基座模型|底座|底座模型|基础模型|训练基座|语言模型|初始(?:化)?(?:模型|权重)|基于(?:什么)?模型(?:训练)?|依赖(?:模型|权重)|重构模型.*|依赖.*)$/,
    relation: "finetune"
  },
  { head: /^(?:ベースモデル|ベースLLM|베이스 ?모델|기반 ?모델)$/, relation: "finetune" }
];
function plain(head) {
  return head.replace(/[(（[][^)）\]]*[)）\]]\s*$/, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").replace(/[*_`]/g, "");
}
function relationOfColumn(head, models = 1) {
  const said = plain(head.slice(0, 80));
  const known = HEADS.find((each) => each.head.test(said));
  return models > 1 ? known?.ofSeveral ?? known?.relation : known?.relation;
}

// src/text/shell/flags.ts
function readFlags(words) {
  const flags = [];
  for (const [index, { text, line }] of words.entries()) {
    const given2 = /^(?:--?([A-Za-z][\w.-]*)|\+{0,2}([A-Za-z_][\w./@-]*))=([\s\S]*)$/.exec(text);
    if (given2) {
      flags.push({ name: given2[1] ?? given2[2], value: given2[3], line });
      continue;
    }
    const name = /^--?([A-Za-z][\w.-]*)$/.exec(text)?.[1];
    if (!name) continue;
    const next = words[index + 1]?.text;
    const hasValue = next !== void 0 && (!next.startsWith("-") || /^-[\d.]/.test(next));
    flags.push({ name, ...hasValue && { value: next }, line });
  }
  return flags;
}

// src/text/shell/split.ts
var QUOTED_LINES = 200;
function* splitCommands(source, firstLine) {
  let words = [];
  let text = "";
  let quoted = false;
  let begun = 0;
  let line = firstLine;
  let unclosed = false;
  const endWord = () => {
    if (text || quoted) words.push({ text, line: begun, quoted });
    text = "";
    quoted = false;
  };
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (!text && !quoted) begun = line;
    if (char === "\\") {
      const after = source[at + 1];
      if (after === "\n" || after === "\r") {
        endWord();
        line++;
        at += source.startsWith("\r\n", at + 1) ? 2 : 1;
      } else {
        text += after ?? "";
        at++;
      }
    } else if (char === '"' || char === "'" || char === "`") {
      const to = endOfQuote(source, at);
      if (to < 0) continue;
      const inside = source.slice(at + 1, to);
      text += char === '"' ? inside.replace(/\\\r?\n/g, " \n").replace(/\\(["\\$`])/g, "$1") : inside;
      quoted = true;
      line += count(inside);
      at = to;
    } else if (char === "#" && !text && !quoted) {
      const end = source.indexOf("\n", at);
      const comment = source.slice(at, end < 0 ? void 0 : end);
      at = (end < 0 ? source.length : end) - 1;
      if (/^#(?:SBATCH|PBS|BSUB|\$)\s/.test(comment)) {
        yield comment.trim().split(/\s+/).map((word) => ({ text: word, line, quoted: false }));
      }
    } else if (char === "\n" || char === ";" || char === "|" || char === "&") {
      endWord();
      if (words.length) {
        yield words;
        words = [];
      }
      if (char === "\n") line++;
    } else if (char === "(" && text.endsWith("=") && !unclosed) {
      const to = source.indexOf(")", at);
      unclosed = to < 0;
      if (unclosed) continue;
      const inside = source.slice(at + 1, to);
      text += inside.replace(/(^|\s)#[^\n]*/g, "$1").replace(/["']/g, "");
      quoted = true;
      line += count(inside);
      at = to;
    } else if (char === " " || char === "	" || char === "\r") endWord();
    else if ((char === "@" || char === "-") && !text && !words.length && source[at - 1] === "	") {
    } else text += char;
  }
  endWord();
  if (words.length) yield words;
}
function endOfQuote(source, from) {
  const quote = source[from];
  let lines = 0;
  for (let at = from + 1; at < source.length && lines <= QUOTED_LINES; at++) {
    if (source[at] === "\n") lines++;
    else if (source[at] === "\\" && quote !== "'") at++;
    else if (source[at] === quote) return at;
  }
  return -1;
}
function count(text) {
  return text.split("\n").length - 1;
}

// src/text/shell.ts
var EXPANSION_LIMIT = 256 * 1024;
var COMMAND_LIMIT = 2e4;
var readShell = remembering(500, (source) => {
  const variables = /* @__PURE__ */ new Map();
  const commands = [];
  let grown = 0;
  const fill = (text) => {
    if (!text.includes("$") || grown > EXPANSION_LIMIT) return text;
    const filled = text.replace(
      /\$(?:\{(\w+)(?:\[[@*]\])?(?::?-([^{}]*))?\}|\((\w+)\)|(\w+))/g,
      (whole, braced, fallback, made, plain2) => variables.get(braced ?? made ?? plain2) ?? fallback ?? whole
    );
    grown += filled.length;
    return filled;
  };
  const read = (words) => {
    const command = { line: words[0].line, words: [], flags: [], assignments: [] };
    const flagged = [];
    for (const word of makeAssignment(words)) {
      const assignment = command.words.length ? void 0 : /^(\w+)\+?=([\s\S]*)$/.exec(word.text);
      const text = fill(assignment ? assignment[2] : word.text);
      const parts = assignment || !word.quoted || word.text.startsWith("$") ? splitWords(text) : [text];
      if (assignment) {
        const before = word.text.includes("+=") ? `${variables.get(assignment[1]) ?? ""} ` : "";
        variables.set(assignment[1], before + text);
        command.assignments.push({ name: assignment[1], value: text, line: word.line });
      } else if (!KEYWORDS.has(word.text) || command.words.length) command.words.push(...parts);
      flagged.push(...placed(parts, text, word));
    }
    command.flags = readFlags(flagged);
    if (command.words.length || command.assignments.length) commands.push(command);
  };
  for (const words of splitCommands(source, 1)) {
    if (commands.length >= COMMAND_LIMIT) break;
    read(words);
    for (const [index, word] of words.entries()) {
      if (!word.quoted || !/^-\w*c$/.test(words[index - 1]?.text ?? "")) continue;
      for (const inner of splitCommands(word.text, word.line)) read(inner);
    }
  }
  return commands;
});
function makeAssignment(words) {
  const [name, operator, ...rest] = words;
  if (!name || !operator || !/^[:?+]?=$/.test(operator.text) || !/^\w+$/.test(name.text)) return words;
  const text = `${name.text}=${rest.map((word) => word.text).join(" ")}`;
  return [{ text, line: name.line, quoted: true }];
}
var KEYWORDS = /* @__PURE__ */ new Set([
  "then",
  "do",
  "else",
  "if",
  "elif",
  "while",
  "until",
  "time",
  "exec",
  "export",
  "local",
  "{",
  "(",
  "declare",
  "readonly",
  "set"
]);
function placed(parts, text, word) {
  let from = 0;
  let line = word.line;
  const spans = word.text.includes("\n");
  return parts.map((part) => {
    const at = text.indexOf(part, from);
    if (spans) {
      for (let i = from; i < at; i++) if (text[i] === "\n") line++;
    }
    from = Math.max(from, at);
    return { text: part, line, quoted: false };
  });
}
function splitWords(text) {
  return text.split(/[\s\\]+/).map((word) => word.replace(/^(['"])(.*)\1$/, "$2")).filter(Boolean);
}

export {
  PYTHON_LIMIT,
  pythonModuleOf,
  pythonPathsOf,
  wordsOf,
  baseNameOf,
  isStageWord,
  nameKey,
  wordSet,
  MODELS,
  FAMILIES,
  FIRST_WORDS,
  familyOf,
  isEncoder,
  modelOf,
  isMadeBy,
  relationOfColumn,
  readShell
};
