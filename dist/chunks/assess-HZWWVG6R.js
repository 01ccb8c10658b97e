import {
  tensorFilesOf
} from "./chunk-EUIUZYRI.js";
import "./chunk-O63SKPWP.js";
import {
  readPositions
} from "./chunk-A343GU33.js";
import {
  pythonModuleOf,
  pythonPathsOf,
  readShell
} from "./chunk-BCLZ2SPY.js";
import {
  documentOf,
  documentPathsOf
} from "./chunk-N4BSKJKR.js";
import {
  folderRole
} from "./chunk-EHPFZYZU.js";
import {
  decodeText
} from "./chunk-HBFH33L4.js";
import "./chunk-VS7CZNAZ.js";
import "./chunk-M74XZJ76.js";
import "./chunk-R3VEPTLL.js";
import "./chunk-NVLRW6IK.js";
import "./chunk-R33KIFFO.js";
import "./chunk-6VPXRAH4.js";
import "./chunk-REKS6S2V.js";
import "./chunk-4DT2TMWD.js";
import {
  lineAt
} from "./chunk-I4UI3YQT.js";
import "./chunk-JGVDOC6H.js";
import {
  RELATIONS,
  STRENGTHS
} from "./chunk-UJEVNEJF.js";
import "./chunk-7VZ5H7B6.js";

// src/lineage/names/words.ts
function wordsOf(name) {
  const lower = name.slice(0, NAME_LIMIT).toLowerCase();
  const points = lower.replace(/(\d)p(\d)(?!\d*b\b)/g, "$1.$2").replace(/(?<![\d.])(\d)_(\d)(?![\d_])/g, "$1.$2").replace(/(?<![\d.])(\d)-(\d)(?![\d.a-z])/g, "$1.$2");
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

// src/lineage/catalogue/families.ts
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
stable-diffusion-1 | CompVis runwayml stable-diffusion-v1-5 | stable-diffusion stablediffusion stable-diffusion-v1 stable-diffusion-v1.4 stable-diffusion-v1.5 sd-1.5 sd1.5 | open-weights | image
stable-diffusion-2 | stabilityai | stable-diffusion-2 stable-diffusion-v2 sd2.1 | open-weights | image
stable-diffusion-3 | stabilityai | stable-diffusion-3 stable-diffusion-3.5 sd3 sd3.5 | open-weights | image
stable-video-diffusion | stabilityai | stable-video-diffusion svd-xt | open-weights | image
stablelm-2 | stabilityai | stablelm-2 stablelm | open-weights | text
stablelm-3b | stabilityai | stablelm-3b stable-code | open-weights | text
stablelm-alpha | stabilityai | stablelm-base-alpha | open-weights | text
starchat | HuggingFaceH4 | starchat starchat2 | open-weights | tuned | starcoder starcoder-2
starcoder | bigcode | starcoder starcoderbase | open-weights | text
starcoder-2 | bigcode | starcoder2 | open-weights | text
starling | berkeley-nest Nexusflow | starling-lm | open-weights | tuned | openchat
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

// src/lineage/catalogue/models.ts
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

// src/lineage/catalogue/catalogue.ts
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

// src/lineage/names/kinship.ts
function sameLine(a, b) {
  if (nameKey(a) === nameKey(b)) return true;
  const [first2, second2] = [familyOf(a), familyOf(b)];
  if (!first2 || !second2 || first2.makers[0] !== second2.makers[0]) return false;
  const sizes = [sizeIn(a), sizeIn(b)];
  return first2.name === second2.name && (!sizes[0] || !sizes[1] || sizes[0] === sizes[1]);
}
function saysMore(other, name) {
  const [fuller, key] = [nameKey(other), nameKey(name)];
  if (fuller === key) return false;
  if (fuller.startsWith(`${key} `) || / \d+$/.test(key) && fuller.startsWith(`${key}.`)) return true;
  const [words, generic] = [fuller.split(" "), key.split(" ")];
  if (words[0] !== generic[0]) return false;
  if (generic.some(isSize) && (generic.some(isVersion) || modelOf(name))) return false;
  if (generic.length === 2 && generic[1] === "1") return words.some(isSize) && !words.some(isVersion);
  return words.length > generic.length && generic.every((word) => words.includes(word));
}
function descendsFrom(model, ancestor) {
  const [child, parent] = [familyOf(model)?.name, familyOf(ancestor)?.name];
  if (!child || !parent || child === parent) return false;
  const seen = /* @__PURE__ */ new Set();
  const open = [child];
  for (let name = open.pop(); name !== void 0; name = open.pop()) {
    for (const from of FAMILIES.get(name)?.from ?? []) {
      if (from === parent || from.replace(/-[\d.]+$/, "") === parent) return true;
      if (!seen.has(from)) open.push(from);
      seen.add(from);
    }
  }
  return false;
}
function sizeIn(name) {
  return wordsOf(baseNameOf(name)).find((word) => /^(?:\d+x)?\d+(?:\.\d+)?b$/.test(word));
}
function isSize(word) {
  return /^\d[\dx.]*[bmkt]$/.test(word);
}
function isVersion(word) {
  return /^\d+(?:\.\d+)*$/.test(word);
}

// src/lineage/signs/sign.ts
var WEIGHTS = {
  metadata: { reports: "base", strength: "declared", discloses: true },
  card: { reports: "base", strength: "declared", discloses: true },
  "adapter-config": { reports: "base", strength: "declared", discloses: true },
  "merge-config": { reports: "base", strength: "declared", discloses: true },
  "file-metadata": { reports: "base", strength: "declared", discloses: true },
  modelfile: { reports: "base", strength: "declared", discloses: true },
  prose: { reports: "base", strength: "declared", discloses: true },
  // A license that only one line of models is given under.
  notice: { reports: "base", strength: "declared", discloses: true },
  // What a release is called says what it was made of, where nothing says it better.
  "own-name": { reports: "base", strength: "declared", discloses: true },
  // Tools write these, people do not read them: evidence, but no disclosure.
  "config-path": { reports: "base", strength: "id", discloses: false },
  // The set-up of a model that the release publishes: it stands among the set-ups of others.
  recipe: { reports: "base", strength: "id", discloses: false },
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

// src/lineage/disclose.ts
function undisclosed(base, { named, isOurs }, claims) {
  const scratch = claims.find(({ label }) => label === "from-scratch");
  return base.filter(({ model, declared: declared2 }) => !declared2 && !isOurs(model)).map((model) => {
    const [first2, ...rest] = model.evidence;
    const { detail = `names ${model.model}`, ...place } = first2;
    const but = scratch ? "; the release says that it was trained from scratch" : "; no base model is declared";
    return {
      rule: "undisclosed-base-model",
      place,
      detail: `${detail}${but}`,
      component: "weights",
      ...isOnlySetUp(model, named) && { level: "warning" },
      evidence: [...rest, ...scratch ? [placeOf(scratch)] : []],
      next: disclosure(model)
    };
  });
}
function isOnlySetUp({ model, strength }, named) {
  if (strength !== "id") return false;
  return !named.some(
    ({ kind, model: other }) => (kind === "config-path" || kind === "served-id") && nameKey(other) === nameKey(model)
  );
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

// src/lineage/foreign.ts
var PACKAGE = /(?:^|\/)(?:setup\.py|setup\.cfg|pyproject\.toml|MANIFEST\.in|CITATION\.cff)$/;
var TERMS = /(?:^|\/)(?:licen[cs]e|copying)(?:\.(?:md|txt|rst))?$/i;
function foldersOf(release) {
  const folders = (name) => new Set(
    release.files.filter(({ path }) => path.includes("/") && name.test(path)).map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1))
  );
  const terms = folders(TERMS);
  return [...folders(PACKAGE)].filter((folder) => terms.has(folder));
}
function foreignIn(release) {
  const folders = foldersOf(release);
  return (path) => folders.some((folder) => path.startsWith(folder));
}

// src/lineage/signs/wordings.ts
var TUNED = String.raw`(?:(?:instruction[- ]?|supervised[- ]|further[- ]|parameter[- ]efficient[- ]|RL[- ])?(?:fine-?\s?tun|post-?train)|instruct(?:ion)?[- ]tun)`;
var WORDINGS = [
  {
    relation: "quantized",
    says: "work",
    before: /\bquanti[sz](?:ed|ation)\s+(?:\w+\s+)?(?:versions?|variants?|checkpoints?|weights|models?|builds?)?\s*(?:of|from)\b/gi
  },
  {
    relation: "quantized",
    says: "work",
    before: /\b(?:GGUF|AWQ|GPTQ|EXL2|MLX|NVFP4|FP8)\s+(?:versions?|quants?|quanti[sz]ations?|conversions?|builds?|weights|files)\s+(?:of|for|from)\b/gi
  },
  {
    relation: "adapter",
    says: "work",
    before: /\b(?:Q?LoRA|adapter|delta|diff)s?(?:\s+(?:weights?|adapters?|modules?|checkpoints?))?\s+(?:for|of|trained on|on top of)\b/gi
  },
  {
    relation: "adapter",
    says: "label",
    before: /\b(?:merg(?:e|ed|ing)|apply(?:ing)?|add(?:ing)?|load(?:ing)?)\s+(?:[\w'’-]+\s+){0,4}?(?:Q?LoRA|deltas?|adapters?|diffs?)\b(?:\s+(?:weights?|adapters?|checkpoints?))?\s+(?:in)?to\b/gi
  },
  {
    relation: "merge",
    says: "work",
    before: /\bmerg(?:e|ed|er|ing)\s+(?:\w+\s+){0,2}(?:of|from|between)\b/gi
  },
  {
    relation: "continued-pretraining",
    says: "work",
    before: /\b(?:continu(?:ed|ing|al|ally|ously|e|es)|further|additional(?:ly)?)(?:\s+to)?[\s-]+(?:be\s+)?(?:pre-?)?train(?:ed|ing)?\s+(?:(?:directly|weights|checkpoints?)\s+)?(?:from|on top of|upon|based on|of|on|with|using)?/gi
  },
  {
    relation: "continued-pretraining",
    says: "work",
    before: /\bcontinu(?:ed|ing|e|es)\s+(?:from|training)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:[\w-]+-)?(?:tuned|trained|aligned|enhanced|improved|extended|optimi[sz]ed)\s+(?:versions?|variants?)\s+of\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\btrain(?:ed|ing)\s+(?:\w+\s+)?(?:with|using|via)\s+(?:Q?LoRA|PEFT|adapters?)\s+(?:on|from|over)\b|\bresum(?:ed|ing)\s+(?:training\s+)?from\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:is|are|was|were)\s+(?:an?|the|our)\b/gi,
    after: /^\s+(?:(?:base|language|large)\s+)*(?:models?|LLMs?|checkpoints?)?,?\s*(?:further\s+|that\s+(?:was|were|is|are|has been|have been)\s+)?(?:fine-?tuned|instruction-tuned|post-trained|further trained)\b/i
  },
  {
    relation: "finetune",
    says: "label",
    before: /\b(?:LLM|language(?: model)?)\s+(?:backbone|decoder)\s*(?:\(|is\b|are\b|was\b|[:：=]|from\b)/gi
  },
  {
    relation: "finetune",
    says: "origin",
    after: /^\s*(?:\([^)]{0,60}\)\s*)?(?:LLM|language(?: model)?)\s+(?:backbone|decoder)\b/i
  },
  {
    relation: "finetune",
    says: "origin",
    before: /\b(?:load(?:s|ed|ing)?|us(?:e|es|ed|ing)|with|from)\s+(?:the\s+)?(?:official\s+|released\s+)?pre-?trained\s+(?:weights?|checkpoints?)\s+(?:of|from)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\bprun(?:ed|ing)\s+(?:\w+\s+)?from\b|\b(?:we|by|via|through|after)\s+(?:\w+ly\s+)?prun(?:e|ed|ing)\b/gi
  },
  {
    relation: "distilled",
    says: "work",
    before: /\bdistill?ed\s+(?:versions?|variants?|models?)\s+(?:of|from)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: new RegExp(
      String.raw`\b${TUNED}(?:ed|ing)\s+(?:versions?|variants?|checkpoints?|models?|derivatives?)\s+(?:of|from|based on)\b`,
      "gi"
    )
  },
  {
    relation: "finetune",
    says: "work",
    before: new RegExp(
      String.raw`\b(?:${TUNED}ed\s+(?:\w+ly\s+)?(?:on|of)|${TUNED}(?:ed|ing)\s+(?:\w+ly\s+)?(?:from|on top of|over|upon|based on|on the basis of|starting from))\b`,
      "gi"
    )
  },
  {
    relation: "finetune",
    says: "work",
    before: new RegExp(
      String.raw`\b(?:(?:we|our team|I|authors)\s+(?:(?!not|never|can)\w+\s+){0,3}${TUNED}(?:ed|e)?|(?:by|via|through|after)\s+(?:\w+ly\s+|full\s+|LoRA\s+)?${TUNED}ing)\b`,
      "gi"
    )
  },
  {
    relation: "finetune",
    says: "work",
    before: /\bfinetuned\s+from\s+(?:model|checkpoint)\s*:/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:fine-?\s?tunes?|derivatives?|descendants?|adaptations?)\s+(?:of|from)\b/gi
  },
  {
    relation: "finetune",
    says: "label",
    before: /(?:^|[\s(*-])(?:base|backbone|foundation|parent|starting|underlying)[ -](?:(?:large )?language |LLM )?(?:model|checkpoint|LLM)s?\s*(?:used\s*)?(?::|：|\bis\b|\bare\b|=)/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:our|its|their)\s+(?:base|backbone|foundation|initial|starting)\s+(?:(?:large )?language )?(?:model|LLM|checkpoint)s?[\s,(:]+(?:(?:specifically|namely|i\.e\.|is|was|are),?\s+)?/gi
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:apply|applying|applied|perform(?:ed|ing)?|conduct(?:ed|ing)?|run(?:ning)?)\s+(?:[\w-]+\s+){0,5}?(?:RL|reinforcement learning|GRPO|PPO|DPO|SFT|fine-?tuning|post-?training)\s+(?:(?:training|directly)\s+)?(?:to|on|from|over|on top of)\b/gi
  },
  {
    relation: "finetune",
    says: "label",
    only: "image",
    before: /\bdownload(?:ing)?\s+(?:the\s+)?/gi,
    after: /^[^.;]{0,60}?\b(?:to|for|before|if you (?:want|wish|would like) to)\s+(?:start\s+)?(?:training|train|fine-?tun)/i
  },
  {
    relation: "finetune",
    says: "terms",
    before: /\b(?:subject to|follow(?:s|ing)?|comply(?:ing)? with|adhere to|bound by|restricted|dictated by)\b[^.;]{0,70}?\b(?:licen[cs]es?(?:\s+agreements?)?|terms of use)\s*(?:of\b|:)/gi
  },
  {
    relation: "finetune",
    says: "work",
    after: /^[\s:：)–—-]*(?:(?:is|was|are|were|serves?|served)\s+)?(?:as\s+)?(?:the\s+|our\s+)?(?:base|backbone|foundation)\s+(?:model|LLM|checkpoint)s?\s+(?:for|of|used|in|behind|we)\b/i
  },
  {
    relation: "finetune",
    says: "work",
    before: /\b(?:trained|post-?trained|tuned|aligned|optimi[sz]ed)\s+(?:\w+ly\s+)?(?:on top of|on the basis of|based on|starting from|from|upon|atop)\b/gi
  },
  {
    relation: "finetune",
    says: "work",
    after: /^[\s"'`*)]*(?:\([^)]{0,60}\)\s*)?(?:models?\s+)?(?:\s*,)?\s*as\s+(?:(?:(?:the|its|our|a|an|their)\s+)?(?:[\w-]+\s+){0,3}?(?:(?:base|backbone|foundation|starting|initial|parent|seed)\b|initiali[sz]ation)|(?:the|its|our|their)\s+(?:[\w-]+\s+){0,3}?(?:language (?:model|decoder)|LLM\b))/i
  },
  {
    relation: "finetune",
    says: "origin",
    before: /\b(?:warm-?start(?:ed|ing)?|start(?:s|ed|ing)?|upcycl(?:ed|ing)|bootstrapp(?:ed|ing))\s+(?:from|with)\b/gi
  },
  {
    relation: "finetune",
    says: "origin",
    before: /\binitiali[sz](?:ed|ing|es|e|ation)\s+(?:(?!randomly\b)[\w-]+\s+){0,5}?(?:from|with|using|by|on|of)\b/gi
  },
  {
    relation: "finetune",
    says: "origin",
    before: /\b(?:built|build(?:s|ing)?|developed|created|derived|obtained)\s+(?:\w+ly\s+)?(?:on top of|on the basis of|based on|upon|on|from|atop|with|off)\b/gi
  },
  { relation: "finetune", says: "origin", before: /\bbased\s+(?:up)?on\b/gi },
  {
    relation: "finetune",
    says: "terms",
    before: /\b(?:models?|weights|checkpoints?)\b[^.;]{0,80}\b(?:under|by|to|with)\s+(?:the\s+)?(?:terms\s+of\s+)?(?:the\s+)?(?:original\s+)?(?=\S)/gi,
    after: /^(?:['’]s)?\s+(?:community\s+|model\s+|original\s+)?licen[cs]e/i
  },
  {
    relation: "finetune",
    says: "origin",
    before: /(?:基于|(?<![现正存实所])在|以)(?:(?:Meta|Google|Mistral)(?![-\w])|[^。；，,;：:A-Za-z\n]){0,20}/g,
    after: /^(?![^。；，,;]{0,16}(?:经验|架构|代码|框架|数据|思想|方法|结构))[^。；，,;]{0,16}(?:微调|精调|训练|基础上|为基座|为基础|为底座|优化|开发|构建|打造|的中文)/
  },
  {
    relation: "finetune",
    says: "origin",
    // Korean and Japanese: "X 기반 모델", "X을 기반으로", "Xをベースに".
    after: /^[\])）」』]?(?:\([^)]{0,60}\))?\s?(?:모델)?\s?(?:을|를|의)?\s?(?:기반|바탕|파인튜닝|미세\s?조정)|^[\])）」』]?\s?(?:を|の)(?:ベース|基盤|基に|元に|ファインチューニング|微調整|継続事前学習)/
  },
  {
    relation: "continued-pretraining",
    says: "work",
    only: "text",
    before: /\bpre-?trained\s+(?:on|from)\b/gi
  },
  { relation: "adapter", says: "work", before: /原版|原始/g, after: /^[^。；，,;]{0,6}(?:模型|权重)/ }
];
var ANY_WORDING = /tun(?:e[ds]?|ing)\b|derivative|descendant|adaptation|train|licen[cs]e|based\s+(?:up)?on|built|build|initiali[sz]|distil|quanti[sz]|GGUF|AWQ|GPTQ|LoRA|adapter|delta|merg|(?:base|backbone|foundation|parent|starting|underlying)[ -]|start|upcycl|developed|created|derived|obtained|prun|resum|download|backbone|decoder|\bRL\b|\bSFT\b|GRPO|reinforcement|continu|기반|바탕|파인튜닝|미세|ベース|基盤|基に|元に|ファインチューニング|微調整|継続事前|基于|原版|原始|基础|基座|微调|\boriginal\b|\bas\s/i;
var FILLERS = /^(?:[\s"'`“”‘’*_:：(（[~,-]|\b(?:a|an|the|our|its|their|both|either|model|models|llms?|vlms?|mllms?|weights?|parameters|checkpoints?|versions?|variants?|family|series|of|from|intermediate|final|early|original|official|released|publicly|available|general(?:-domain|-purpose)?|open(?:-?sourced?|-?weights?)?|pre-?trained|pre-?training|existing|powerful|strong|well-known|popular|latest|recent|base|backbone|initial|foundation(?:al|s)?|large|small|(?:medium-)?sized?|language|vision|multimodal|code|chat|instruct(?:ion)?(?:-?tuned)?|dense|moe|on|top|by|using|with|state-of-the-art|sota|great|excellent|amazing|meta(?:['’]s)?|meta ai(?:['’]s)?|google(?:['’]s)?|alibaba(?:['’]s)?|microsoft(?:['’]s)?|facebook(?:['’]s)?|openai(?:['’]s)?|mistral ai(?:['’]s)?|eleutherai(?:['’]s)?|deepseek(?:['’]s)|stability ai(?:['’]s)?|\d+(?:\.\d+)?b)(?![\w]))*$/i;
var TUNED_ON = /\b(?:our|the|this|these|a|all)\s+(?:[\w-]+\s+){0,2}(?:models?|checkpoints?|weights)\s+on\s+(?:the\s+)?$/i;
var LIST_GAP = /^(?:[\s,/&、"'`*+()]|[A-Z][\w.-]*\d(?![\w.-])|\b(?:and|or|the|then|model|models|as well as|respectively|以及|和)(?![\w]))*$/i;
var NOT_ITS_WEIGHTS = /^['’]s\s+(?!(?:\w+\s+)?(?:weights|checkpoint|model))|^\W{0,3}(?:(?!(?:on|with|using|and|to|for|by|in|via|at|from|as|is|are|was|which|that|or|of|then)\b)[\w-]+\s+){0,2}?(?:architectur|code(?:s|base)?\b|repo|implementation|tokeni[sz]er|framework|licen[cs]e|recipe|data|corpus|paper|format|structure|design|config|api\b|template|librar|vocab|embeddings?\b|encoder|techni|method|prompt|outputs?\b|respons|generat|blog|docs?\b|project|toolkit|trainer|inference|evaluat|eval\b|scaling|style|tech report|layers?\b|block|vae\b|autoencoder|judge|reward)/i;
var NOT_A_MODEL = /\b(?:(?:the|our|this|its|these|all|training|source|inference|evaluation) codes?|codebase|repo(?:sitory)?|projects?|implementation|frameworks?|library|architectures?|tokeni[sz]ers?|vocabulary|train(?:er|ing)|scripts?|evaluation|evaluator|demo|template|interface|UI|pipelines?|toolkit|licen[cs]e|prompts?|format|design|structure|encoders?|VAE|autoencoders?|vocoders?|discriminators?|reward(?: model)?|judges?|classifiers?|filters?|data ?sets?|data|corpus|benchmarks?|annotations?|results?|captions?|embeddings?|retriever|server|deployment|inference|kernels?|blocks?|layers?|attention|method|approach|algorithm|implemented|package|tool|plugin|app|service|report|paper|app(?:lication)?|documentation|API|steps?|section|table|setup|settings?|config(?:uration)?s?|recipe|loss|objective|scores?|metrics?|captioner|detector|refiner|rewrit\w+)\b[^.;]{0,50}$/i;
var NOT_DONE = /\b(?:not|never|without|rather than|instead of|unlike|compared (?:to|with)|than|no longer|you (?:can|may|could|want|need|should)|users? (?:can|may|could)|if you|(?:code|scripts?|examples?|recipes?|tutorials?|guides?|notebooks?|instructions?|configs?|tools?|commands?|support) (?:\w+ )?(?:for|to|on|of)|required to|used? (?:to|for)|how to|in order to|want to|can be|could be|may be|might|plan(?:s|ned|ning)? to|consider|recommend(?:ed)?|suggest(?:ed)?|please|will be|support(?:s|ed|ing)?|allow(?:s|ed|ing)?|example of|option(?:s|al|ally)?|let's|feel free|such as|e\.g\.?,?|similar to|inspired by)\b[^,;.]{0,40}$|(?:可以|支持|如何|用户|如果|例如|类似)[^。；，]{0,20}$/i;
var EXAMPLE_SENTENCE = /^\W*(?:in|for) this (?:example|tutorial|guide|notebook|demo|section|walkthrough)|^\W*to get\b|^\W*for example|^\W*(?:use|run|execute|try|see) (?:the )?(?:following|below)\b/i;
var ANOTHER_ROLE = /^.{0,80}?\b(?:prompt|rewrit\w+|refiner|safety|filter|classifier|detector|reward|judge|teacher|critic|tokeni[sz]er|encoder|annotat\w+|generator|evaluator|baseline|verifier|retriever|embedding|captioner|VAE)\b/i;
var NO_PARENT = /reward|(?:^|[-_\s])(?:prm|orm|rm|guard|embed(?:ding)?|judge|reranker|scorer|vae)(?:[-_\s\d]|$)/i;
var OTHERS_SECTION = /acknowledg|related|citation|credit|thanks|comparison|benchmark|leaderboard|references?$|projects?$|\bprojects? (?:using|based|built|that|with|on|by)\b|\b(?:used|adopted) by\b|showcase|who (?:uses|is using)|adopters|derivative works?|awesome|ecosystem|community|致谢|引用|相关|社区|使用了.*项目/i;
var BASE_COLUMN = /^(?:base|backbone|parent|foundation|initial|starting)(?:[ -]?(?:models?|llms?|lms?|checkpoints?|versions?|weights))?$|^(?:base|backbone|pre-?trained)[ -](?:llm|lm|language model)$|^(?:llm|language)(?: (?:backbone|model|decoder|part))?$|^(?:fine-?tuned|initiali[sz]ed|distilled|trained) from$|^(?:基座|基座模型|底座|底座模型|基础模型|训练基座|语言模型|基于(?:什么)?模型(?:训练)?|依赖(?:模型|权重)|重构模型.*|依赖.*)$/i;

// src/lineage/documents.ts
var DEPTH_LIMIT = 2;
var SIZE_LIMIT = 1024 * 1024;
var ASIDE = /(?:^|\/)\.|(?:^|\/)(?:tutorials?|guides?|how-?tos?|cookbooks?|archived?|legacy|deprecated|old)\//i;
var NAMES_A_MODEL = new RegExp(
  `huggingface\\.co/|hf\\.co/|modelscope\\.|base_model|\\b(?:${[...FIRST_WORDS].filter((word) => word.length > 1).join("|")})`,
  "i"
);
async function lineageDocumentsOf(release) {
  const foreign = foreignIn(release);
  const documents = [];
  for (const path of await documentPathsOf(release)) {
    if (depthOf(path) > DEPTH_LIMIT || foreign(path) || folderRole(path) === "example" || ASIDE.test(path))
      continue;
    const text = await release.text(path);
    if (!text || text.length > SIZE_LIMIT) continue;
    if (depthOf(path) > 0 && !(ANY_WORDING.test(text) && NAMES_A_MODEL.test(text))) continue;
    const document = await documentOf(release, path);
    if (document) documents.push(document);
  }
  return documents;
}
function depthOf(path) {
  return path.split("/").length - 1;
}

// src/lineage/names/hub.ts
var NO_ORGANISATIONS = wordSet(`
  api blog collections datasets docs join learn models new organizations papers settings spaces tasks
  posts chat buckets enterprise pricing login search path your data dataset output outputs out
  checkpoint checkpoints ckpt ckpts model weights weight pretrained pretrain pretrained_models results
  saves save tmp home mnt root opt workspace configs config scripts examples tests test src username
  user org repo tools logs log runs exp experiments local cache
`);
var FILE_NAME = /\.(?:json|ya?ml|py|sh|md|txt|bin|pt|pth|ckpt|safetensors|gguf|onnx|model|toml|parquet|jsonl|csv|tar|gz|zip)$/i;
var PLACEHOLDER = /[<>${}\s\\*]|path[/_-]?to|\byour\b|your[_-]|xxx|\.\.\./i;
function hubModelOf(url) {
  const match = /^(?:https?:)?(?:\/\/)?(?:www\.)?(?:(?:huggingface\.co|hf\.co|hf-mirror\.com)|(?:modelscope\.cn|modelscope\.ai|www\.modelscope\.cn)\/models)\/([\w.-]+)\/([\w.-]+)/i.exec(
    url
  );
  if (!match || NO_ORGANISATIONS.has(match[1].toLowerCase())) return void 0;
  return `${match[1]}/${match[2]}`;
}
function isHubId(text) {
  const match = /^([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9][\w.-]{0,95})$/.exec(text);
  if (!match || FILE_NAME.test(text) || PLACEHOLDER.test(text)) return false;
  return !NO_ORGANISATIONS.has(match[1].toLowerCase());
}
function modelInValue(value) {
  const text = value.trim().replace(/^["']|["',;]+$/g, "");
  if (!text || text.length > 300 || PLACEHOLDER.test(text)) return void 0;
  const linked = hubModelOf(text);
  if (linked) return linked;
  if (isHubId(text)) return text;
  if (text.includes("://")) return void 0;
  const steps = text.split("/").filter(Boolean);
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    const family = familyOf(step);
    if (!family || FILE_NAME.test(step) || steps.length > 1 && !/\d/.test(step)) continue;
    if (family.at > (wordsOf(step)[0] === "meta" ? 1 : 0)) continue;
    const maker = steps[at - 1];
    return maker && FAMILIES.get(family.name)?.makers.includes(maker) ? `${maker}/${step}` : startOfRun(step);
  }
  return void 0;
}
var RUN_WORDS = 7;
function startOfRun(folder) {
  const start = wordsOf(folder).length > RUN_WORDS ? /^.{2,40}?\d[bm](?=[-_])/i.exec(folder)?.[0] : void 0;
  return start && familyOf(start) ? start : folder;
}

// src/lineage/names/linked.ts
var NEUTRAL2 = /* @__PURE__ */ new Set(["hf", "meta", "v"]);
function linkedModelsOf(documents, owner) {
  const ids = /* @__PURE__ */ new Map();
  const organisations = /* @__PURE__ */ new Map();
  for (const { blocks } of documents) {
    for (const { links } of blocks) {
      for (const { url } of links) {
        const model = hubModelOf(url);
        if (!model) continue;
        if (!ids.has(wordSet2(model))) ids.set(wordSet2(model), model);
        const organisation = model.split("/")[0];
        organisations.set(organisation, (organisations.get(organisation) ?? /* @__PURE__ */ new Set()).add(model));
      }
    }
  }
  const [first2, second2] = [...organisations].sort((a, b) => b[1].size - a[1].size);
  const publisher = first2 && first2[1].size > (second2?.[1].size ?? 0) ? first2[0] : void 0;
  const published = new Set(
    [publisher, owner].flatMap((each) => [...organisations.get(each ?? "") ?? []].map(callName))
  );
  published.delete(void 0);
  return {
    isNamedAfterOne: (path) => path.split("/").some((step) => published.has(callName(step.replace(/\.[a-z]+$/i, "")))),
    idOf: (name) => name.includes("/") ? name : ids.get(wordSet2(name)) ?? name,
    publisher
  };
}
function callName(name) {
  const words = wordsOf(baseNameOf(name)).filter(
    (word) => !isStageWord(word) && !/^\d+(?:\.\d+)*$/.test(word)
  );
  return words.length > 1 ? [...new Set(words)].sort().join(" ") : void 0;
}
function wordSet2(name) {
  return wordsOf(baseNameOf(name)).filter((word) => !NEUTRAL2.has(word)).sort().join(" ");
}

// src/lineage/names/makers.ts
var ACCOUNTS = /* @__PURE__ */ new Map([
  ["facebookresearch", ["facebook", "meta-llama"]],
  ["google-deepmind", ["google"]],
  ["google-research", ["google"]],
  ["huggingface", ["huggingfaceh4", "huggingfacetb", "huggingfacem4"]],
  ["lm-sys", ["lmsys"]],
  ["nlpxucan", ["wizardlm", "wizardlmteam"]],
  ["pku-yuangroup", ["languagebind"]],
  ["qwenlm", ["qwen"]],
  ["skyworkai", ["skywork"]],
  ["stability-ai", ["stabilityai"]],
  ["thudm", ["zai-org"]],
  ["zai-org", ["thudm"]],
  ["tencent", ["tencent-hunyuan"]],
  ["wan-video", ["wan-ai"]],
  ["minimax-ai", ["minimaxai"]],
  ["hpcaitech", ["hpcai-tech"]],
  ["ml-gsai", ["gsai-ml"]]
]);
function isMadeBy(makers, model, family) {
  const accounts = new Set(
    makers.map((maker) => maker.toLowerCase()).flatMap((maker) => [maker, ...ACCOUNTS.get(maker) ?? []])
  );
  const [organisation, name] = model.split("/");
  if (name !== void 0 && accounts.has(organisation.toLowerCase())) return true;
  return FAMILIES.get(family ?? "")?.makers.some((maker) => accounts.has(maker.toLowerCase())) ?? false;
}

// src/lineage/names/mentions.ts
var CONTINUATION = /^ (?:[vV]?\d+(?:\.\d+)*(?![\w%]|\.\d)(?! (?:epochs?|steps?|tokens?|GPUs?|samples|languages|billion|million|hours|days|times))|\d+(?:\.\d+)?[BbMm]\b|(?:Base|Instruct|Chat|Coder|Math|Large|XL|XXL|VL|MoE)\b)/;
var SIZE_BEFORE = /(?:^|[\s(])(\d+(?:\.\d+)?[BbMm])[ -]$/;
var NOT_THE_MODEL = /^[-_. ]?(?:factory|adapter|cpp|recipes|efficient-tuning|stack|index|hub|finetune|box|guard|lightning)\b|^-?(?:style|like|compatible|format|esque|inspired)\b|^['’]s (?:paper|blog|tokenizer|code)/i;
var IS_A_TOOL = /(?:style|like|compatible|format|factory|adapter|\.cpp|recipes|efficient|stack|index|finetune|guard)(?:[-_.]|$)/i;
var EVERYDAY = /* @__PURE__ */ new Map([
  ["opt", /^OPT/],
  ["yi", /^Yi-/],
  ["phi", /^Phi-|^phi-/],
  ["step", /\d\.\d/],
  ["sam", /^SAM/],
  ["eva", /^EVA-/],
  ["dino", /^DINO/],
  ["bloom", /^BLOOM/],
  ["amber", /^Amber-?7/i],
  ["orion", /\d/],
  ["flux", /^FLUX/],
  ["hermes", /Hermes[- ]?\d|^(?:Nous|Open)/],
  ["wan", /^Wan-?\d/],
  ["neo", /\d/],
  ["grok", /^Grok-\d/],
  ["ltx", /^LTX/],
  ["k", /^K2-65/],
  ["ernie", /^ERNIE/],
  ["esm", /^ESM/],
  ["bart", /^(?:m)?BART/],
  ["bert", /^BERT/],
  ["kimi", /Kimi[- ]/]
]);
function mentionsIn(block) {
  const mentions = [];
  for (const link of block.links) {
    const model = link.image ? void 0 : hubModelOf(link.url);
    if (model) mentions.push({ model, start: link.from, end: link.to, family: familyOf(model) });
  }
  for (const named of namesIn(block.text)) {
    const linked = mentions.find((each) => each.start < named.end && named.start < each.end);
    if (!linked) mentions.push(named);
    else linked.family ??= named.family;
  }
  return mentions.sort((a, b) => a.start - b.start);
}
function* namesIn(text) {
  const token = /[A-Za-z][\w.+-]*(?:\/[\w.-]*\w)?/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const name = match[0].replace(/[.+-]+$/, "").replace(/-based$/i, "");
    const { index } = match;
    if (isHubId(name) && (/\d/.test(name) || familyOf(name))) {
      yield { model: name, start: index, end: index + name.length, family: familyOf(name) };
      continue;
    }
    const named = nameAt(text, index, name.split("/")[0]);
    if (!named) continue;
    yield named;
    token.lastIndex = Math.max(token.lastIndex, named.end);
  }
}
function nameAt(text, start, word) {
  if (!/[A-Z\d]/.test(word) || !wordsOf(word).some((each) => FIRST_WORDS.has(each))) return void 0;
  let end = start + word.length;
  const next = /^ [A-Za-z][\w.-]*\w/.exec(text.slice(end, end + 40))?.[0] ?? "";
  if ((familyOf(word + next)?.length ?? 0) > (familyOf(word)?.length ?? 0)) end += next.length;
  for (let more = CONTINUATION.exec(text.slice(end, end + 40)); more; ) {
    end += more[0].length;
    more = CONTINUATION.exec(text.slice(end, end + 40));
  }
  let written = text.slice(start, end);
  const family = familyOf(written);
  if (!family || NOT_THE_MODEL.test(text.slice(end, end + 20)) || IS_A_TOOL.test(written)) return void 0;
  const everyday = EVERYDAY.get(wordsOf(written)[family.at] ?? "");
  if (everyday && !everyday.test(written)) return void 0;
  const size = /\d[BbMm]\b/.test(written) ? void 0 : SIZE_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  if (size) written = `${written}-${size[1]}`;
  return { model: idOf(written), start, end, family };
}
var NEUTRAL3 = /* @__PURE__ */ new Set(["hf", "meta", "v"]);
var MIRRORS = /^huggyllama\//;
function idOf(name) {
  const model = modelOf(name);
  if (!model || MIRRORS.test(model.id)) return name;
  const telling = (text) => wordsOf(text.split("/").at(-1)).filter((word) => !NEUTRAL3.has(word)).join(" ");
  return telling(model.id) === telling(name) ? model.id : name;
}

// src/lineage/names/own.ts
var GREETINGS = /* @__PURE__ */ new Set([
  "introducing",
  "welcome",
  "official",
  "the",
  "open",
  "release",
  "of",
  "to",
  "and",
  "implementation"
]);
var KINDS = /* @__PURE__ */ new Set([
  "models",
  "model",
  "language",
  "series",
  "family",
  "suite",
  "llm",
  "llms",
  "project",
  "github"
]);
var ABBREVIATIONS = /* @__PURE__ */ new Map([
  ["sd", ["stable", "diffusion"]],
  ["sdxl", ["stable", "diffusion", "xl"]],
  ["svd", ["stable", "video", "diffusion"]],
  ["dsv", ["deepseek", "v"]]
]);
var LONGEST2 = 5;
var TELLING = 5;
var SIZE = /^(?:\d+x)?\d+(?:\.\d+)?[bmkt]$/;
function ownNamesOf(release, declaration, documents) {
  const names = /* @__PURE__ */ new Map();
  const add = (text) => {
    for (const name of (text ?? "").split(/&|\band\b|[·|/]/)) {
      const words = nameWords(name);
      if (words.length && words.length <= LONGEST2 && words.join("").length >= 2)
        names.set(words.join(" "), words);
    }
  };
  add(declaration?.name?.value);
  add(hostNameOf(release));
  for (const document of documents) {
    const title = titleOf(document);
    const folder = document.path.split("/").slice(-2, -1)[0];
    if (folder === void 0 || nameWords(folder).join(" ") === nameWords(title ?? "").join(" ")) add(title);
  }
  const own = [...names.values()];
  return {
    isOwn(model) {
      const words = nameWords(baseNameOf(model));
      const whole = [...ABBREVIATIONS.get(words[0] ?? "") ?? words.slice(0, 1), ...words.slice(1)];
      return own.some((name) => startsWith(words, name) || startsWith(whole, name));
    },
    isShortFor(model) {
      const said = wordsOf(baseNameOf(model));
      if (said.length < 2 || said.some((word) => /\d/.test(word))) return false;
      const words = nameWords(model);
      return own.some((name) => words.every((word, at) => name[at] === word));
    },
    isIn(text) {
      const words = wordsOf(text);
      const telling = own.filter((name) => name.join("").length >= TELLING);
      return words.some((_, at) => telling.some((name) => startsWith(words.slice(at), name)));
    }
  };
}
function titleOf({ blocks }) {
  const title = blocks.find((block) => block.kind === "heading" && block.depth === 1);
  const name = title?.text.split(/[:：(（|,，!]|\s[-–—]\s/)[0];
  const isMixed = name !== void 0 && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name);
  return isMixed && familyOf(name)?.length === wordsOf(name).length ? void 0 : name;
}
function hostNameOf({ about, target }) {
  return about.name ?? baseNameOf(target.name);
}
function nameWords(name) {
  const words = wordsOf(name).filter((word) => !SIZE.test(word) && (!isStageWord(word) || word === "v"));
  while (words.length && GREETINGS.has(words[0])) words.shift();
  while (words.length > 1 && KINDS.has(words.at(-1))) words.pop();
  return words;
}
function startsWith(words, name) {
  const whole = name.join("");
  for (let count = 1, joined = ""; joined.length < whole.length && count <= words.length; count += 1) {
    joined += words[count - 1];
    if (joined === whole) return true;
  }
  const last = name.length - 1;
  return name.every((word, at) => words[at] === word || at === last && goesOn(words[at], word));
}
function goesOn(word, beginning) {
  if (word === void 0) return false;
  if (/^\d+$/.test(beginning)) return word.startsWith(`${beginning}.`);
  return beginning.length >= 5 && word.startsWith(beginning);
}

// src/lineage/names/where-named.ts
function whereNamed(documents, own) {
  let read;
  return (model, loosely) => {
    read ??= namesIn2(documents, own);
    const exact = read.get(nameKey(model));
    if (exact || !loosely) return exact?.evidence;
    const key = untuned(model);
    const places = [...read.values()];
    const place = places.find((each) => untuned(each.model) === key) ?? places.find((each) => sameLine(each.model, model));
    return place?.evidence;
  };
}
function namesIn2(documents, own) {
  const found = /* @__PURE__ */ new Map();
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind === "code") continue;
      for (const { model, start } of mentionsIn(block)) {
        const key = nameKey(model);
        if (found.has(key) || own.isOwn(model)) continue;
        const place = document.placeAt(block.at(start));
        found.set(key, { model, evidence: { file: document.path, ...place, detail: `names ${model}` } });
      }
    }
  }
  return found;
}
function untuned(model) {
  return nameKey(model).split(" ").filter((word) => !isStageWord(word)).join(" ");
}

// src/lineage/recipes.ts
var MENU_MAKERS = 4;
function withRecipes(signs, linked, own) {
  const setups = signs.filter(isSetup);
  const named = setups.filter((sign) => isWrittenAsOwn(sign, own));
  const isMenu = new Set(named.map(({ model }) => familyOf(model)?.makers[0] ?? model)).size > MENU_MAKERS;
  const results = new Set(setups.map(resultOf));
  const starts = new Set(setups.map(({ model }) => nameKey(model)));
  return signs.flatMap((sign) => {
    if (!isSetup(sign)) return [sign];
    if (results.has(nameKey(sign.model))) return [];
    const isRecipe = isPublished(sign, linked) || starts.has(resultOf(sign) ?? "") || !isMenu && isWrittenAsOwn(sign, own);
    return [isRecipe ? { ...sign, kind: "recipe" } : sign];
  });
}
function isSetup({ kind }) {
  return kind === "training-setup" || kind === "default";
}
function resultOf({ writes, model }) {
  const key = writes === void 0 ? "" : nameKey(writes);
  return key.includes(" ") && key !== nameKey(model) ? key : void 0;
}
function isWrittenAsOwn({ model, writes = "" }, own) {
  return own.isIn(baseNameOf(writes)) && !own.isIn(model);
}
function isPublished({ model, evidence, writes = "" }, linked) {
  const isNamed = linked.isNamedAfterOne(evidence.file ?? "") || linked.isNamedAfterOne(writes);
  return isNamed && !linked.isNamedAfterOne(model);
}

// src/lineage/signs/card.ts
function signsInCard(document) {
  const data = document.frontMatter?.data;
  if (!data) return [];
  const given2 = data.base_model;
  const models = (Array.isArray(given2) ? given2 : [given2]).filter(
    (each) => typeof each === "string" && each.trim() !== ""
  );
  const relation = relationOf(data, models.length);
  return models.map((model, index) => {
    const line = document.frontMatter?.lineOf(Array.isArray(given2) ? ["base_model", index] : ["base_model"]) ?? 1;
    const evidence = { file: document.path, line, detail: `base_model: ${model}` };
    return { model: model.trim(), kind: "card", relation, evidence };
  });
}
function relationOf(data, count) {
  const said = RELATIONS.find((relation) => relation === data.base_model_relation);
  if (said) return said;
  const tags = new Set([data.tags, data.library_name].flat().map((tag) => String(tag).toLowerCase()));
  const has = (...names) => names.some((name) => tags.has(name));
  if (has("peft", "lora", "adapter")) return "adapter";
  if (count > 1 || has("merge", "mergekit")) return "merge";
  if (has("gguf", "gptq", "awq", "exl2", "mlx", "bitsandbytes")) return "quantized";
  return "finetune";
}

// src/lineage/signs/config-files.ts
var CONFIG_LIMIT = 1024 * 1024;
var FILE_LIMIT = 200;
var CONFIG_FILES = [
  { name: /(?:^|\/)adapter_config\.json$/, read: readAdapter },
  { name: /(?:^|\/)mergekit(?:_moe)?_config\.ya?ml$/, read: readMerge },
  { name: /(?:^|\/)config\.json$/, read: readModelConfig },
  { name: /(?:^|\/)(?:[Mm]odelfile|[^/]+\.[Mm]odelfile|[Mm]odelfile[.-][^/]+)$/, read: readModelfile }
];
async function signsInConfigFiles(release) {
  const signs = [];
  let read = 0;
  for (const { path, kind } of release.files) {
    const file = CONFIG_FILES.find(({ name }) => name.test(path));
    if (!file || kind === "submodule" || isElsewhere(path) || read >= FILE_LIMIT) continue;
    read += 1;
    const text = await release.text(path, CONFIG_LIMIT);
    if (!text) continue;
    const found = await file.read(text, path);
    signs.push(...isTemplate(path, release) ? found.map((sign) => templated(sign)) : found);
  }
  return signs;
}
var WEIGHTS_FILE = /\.(?:safetensors|bin|pth?|ckpt|gguf|h5|msgpack|onnx)$|\.index\.json$/;
function isTemplate(path, { files }) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  if (!folder) return false;
  return !files.some(({ path: other }) => other.startsWith(folder) && WEIGHTS_FILE.test(other));
}
function templated(sign) {
  return sign.kind === "config-path" ? { ...sign, kind: "default" } : sign;
}
function isElsewhere(path) {
  const role = folderRole(path);
  return role === "test" || role === "vendored" || role === "documentation";
}
function readAdapter(text, path) {
  return valuesAt(text, path, ["base_model_name_or_path"], "adapter-config", "adapter");
}
function readModelConfig(text, path) {
  if (!text.includes("name_or_path")) return [];
  const relation = /"quantization_config"\s*:/.test(text) ? "quantized" : "finetune";
  return valuesAt(text, path, ["_name_or_path"], "config-path", relation);
}
function valuesAt(text, file, keys, kind, relation) {
  const signs = [];
  for (const { path, value, line } of readPositions(text)) {
    const key = path.at(-1);
    if (path.length !== 1 || typeof key !== "string" || !keys.includes(key)) continue;
    const model = modelInValue(value);
    if (model)
      signs.push({
        model,
        kind,
        relation,
        evidence: { file, line, detail: `was made from ${value} (${key})` }
      });
  }
  return signs;
}
async function readMerge(text, file) {
  const signs = [];
  const seen = /* @__PURE__ */ new Set();
  for (const [index, line] of text.split("\n").entries()) {
    const match = /^\s*(?:-\s+)?(?:base_model|model|source_model|path)\s*:\s*["']?([^"'#\s{]+)/.exec(line);
    const model = match && modelInValue(match[1].split(/[@+]/)[0]);
    if (!model || seen.has(model)) continue;
    seen.add(model);
    const evidence = { file, line: index + 1, detail: line.trim() };
    signs.push({ model, kind: "merge-config", relation: "merge", evidence });
  }
  return signs;
}
function readModelfile(text, file) {
  const signs = [];
  const hasAdapter = /^ADAPTER\s/im.test(text);
  for (const [index, line] of text.split("\n").entries()) {
    const value = /^\s*(?:#\s*)?FROM\s+(\S+)/i.exec(line)?.[1];
    if (!value || /^[./~]|\.gguf$|sha256/i.test(value)) continue;
    const model = modelInValue(value.replace(/^(?:hf\.co|huggingface\.co)\//, "").replace(":", "-"));
    if (!model) continue;
    const evidence = { file, line: index + 1, detail: line.trim() };
    signs.push({ model, kind: "modelfile", relation: hasAdapter ? "adapter" : "finetune", evidence });
  }
  return signs;
}

// src/lineage/signs/launch-words.ts
var STARTS_FROM = wordSet(`
  modelnameorpath pretrainedmodelnameorpath basemodelnameorpath basemodel basemodelpath basemodelname
  basemodelid basemodelconfig pretrainedmodel pretrainedmodelpath pretrainedpath pretrain pretrained
  pretrainedckpt pretrainedcheckpoint initfrom initfrommodel initmodel modelpath modelname modelid
  modelidorpath modelkey hfmodel hfmodelpath hfcheckpoint llmpath llmmodel llamamodel languagemodel
  langmodelpath loadmodel loadmodelpath loadllamafrom model.path model.pretrain model.name
  model.partialpretrain actormodel actorpath sftmodel startingcheckpoint startcheckpoint
  basecheckpoint checkpointpath restorefrompath hfassetspath model base inputmodel pathraw
  defaultinputmodel backbone baselm basellm
`);
var OTHER_ROLE = /tokeni[sz]er|reward|critic|(?<!rollout[-_.])\bref(?:erence)?\b|judge|teacher|eval|vision|image|text[-_]?encoder|encoder|vae|clip|draft|embed|bert|caption|value|rm[-_.]|[-_.]rm\b|generator|annotat|filter|assistant|merge|output|save|cache|hub[-_]?model|data/i;
var TRAINS = wordSet(`
  learningrate lr peaklr maxlr numtrainepochs numepochs epochs maxsteps trainsteps
  perdevicetrainbatchsize trainbatchsize microtrainbatchsize gradientaccumulationsteps warmupratio
  warmupsteps trainiters lrschedulertype dotrain trainfile trainfiles actorlearningrate optim.lr
  data.trainfiles trainer.totalepochs trainbatchsize maxtrainsteps totalepisodes
`);
var FROM_SCRATCH = /(?:^|train|init|model)(?:from|at)?(?:scratch|randominit(?:iali[sz]ation)?|random(?:weights)?)$/i;
var TRAINING_SCRIPT = /(?:^|[/_.-])(?:pre)?(?:train|training|finetune|fine_tune|finetuning|sft|dpo|ppo|grpo|rlhf|kto|orpo)(?:[/_.-]|\d|$)/i;
var OTHER_SCRIPT = /eval|infer|generat|serve|server|demo|chat|merge|convert|export|test|bench|sample|predict|gradio|cli\b/i;
function startsTraining(name) {
  if (OTHER_ROLE.test(name)) return false;
  const steps = name.toLowerCase().replace(/[-_]/g, "").split(/[./]/);
  return STARTS_FROM.has(steps.slice(-2).join(".")) || steps.length === 1 && STARTS_FROM.has(steps[0]);
}
function asksForWeights(name) {
  return /name[-_]?or[-_]?path|pretrain|base[-_]?model|init[-_]?from|model[-_.]path$|checkpoint|ckpt/i.test(
    name
  );
}
function isTrainingFlag(name) {
  const steps = name.toLowerCase().replace(/[-_]/g, "").split(/[./]/);
  return TRAINS.has(steps.at(-1)) || TRAINS.has(steps.slice(-2).join("."));
}
function startsAtRandom(name, value) {
  const asked = value === void 0 || !/^(?:false|no|none|null|off|0)$/i.test(value);
  return asked && FROM_SCRATCH.test(name.replace(/[-_.]/g, ""));
}
function isApplyingScript(path) {
  return /apply_?(?:delta|lora|diff)|weight_?diff|merge_?(?:\w+_)?(?:lora|adapter|peft)|make_?delta/i.test(
    path
  );
}
function isTrainingScript(path) {
  return TRAINING_SCRIPT.test(path) && !OTHER_SCRIPT.test(path.split("/").at(-1));
}

// src/lineage/signs/launch.ts
var SCRIPT = /\.(?:sh|bash|slurm|sbatch|job|bat)$|(?:^|\/)Makefile$/;
var SETTINGS = /\.(?:ya?ml|toml)$/;
var JSON_SETTINGS = /(?:config|train|finetun|fine_tun|sft|dpo|recipe|args|hparams|settings|params)[^/]*\.json$/i;
var EVALUATES = /(?:^|\/)(?:eval\w*|lm[-_]eval\w*|benchmarks?|tasks?|results?)\/|lm-evaluation-harness/i;
var EXAMPLE = /example|demo|template|sample/i;
var SCRIPT_LIMIT = 64 * 1024;
var FILE_LIMIT2 = 1500;
var ASIDE_LIMIT = 200;
var MAY_NAME_A_BASE = /model|pretrain|init_from|backbone|checkpoint|base_l/i;
var SHELL_BLOCK = /^(?:ba|z)?sh\b|^shell|^console|^bash|^$/i;
async function signsInLaunches(release, documents) {
  const signs = [];
  for (const { path, script, aside } of launchFilesOf(release)) {
    const text = await release.text(path, SCRIPT_LIMIT);
    if (!text || !MAY_NAME_A_BASE.test(text)) continue;
    const weight = aside || EXAMPLE.test(path) ? "default" : "training-setup";
    const found = script ? fromShell(text, path, weight) : fromSettings(text, path, weight);
    signs.push(...aside ? found.filter(({ writes }) => writes !== void 0) : found);
  }
  for (const document of documents) signs.push(...fromDocument(document));
  return signs;
}
function launchFilesOf(release) {
  const foreign = foreignIn(release);
  const own = [];
  const others = [];
  for (const { path, kind, size } of release.files) {
    const script = SCRIPT.test(path);
    if (kind === "submodule" || !(script || SETTINGS.test(path) || JSON_SETTINGS.test(path))) continue;
    if ((size ?? 0) > SCRIPT_LIMIT || EVALUATES.test(path)) continue;
    const role = folderRole(path);
    if (role === "test" || role === "vendored") continue;
    const rank2 = script || isTrainingScript(path) ? 0 : 1;
    if (role !== "example" && !foreign(path)) own.push({ path, script, aside: false, rank: rank2 });
    else if (isTrainingScript(path)) others.push({ path, script, aside: true });
  }
  own.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
  return [...own.slice(0, FILE_LIMIT2), ...others.slice(0, ASIDE_LIMIT)];
}
var RESULT = /^(?:output_?dir|hub_model_id|save_?(?:path|dir|name)|run_name|experiment_name|default_local_dir)$/;
function fromShell(text, file, kind, lineOf = (line) => line) {
  return readShell(text).flatMap((command) => {
    if (!trains(command)) return [];
    if (command.flags.some(({ name, value }) => startsAtRandom(name, value))) return [];
    const result = command.flags.find(({ name, value }) => value && RESULT.test(lastStep(name)));
    return command.flags.flatMap(({ name, value, line }) => {
      const model = value !== void 0 && startsTraining(name) ? modelStartedFrom(name, value) : void 0;
      if (!model) return [];
      const evidence = { file, line: lineOf(line), detail: `trains from ${value} (${name})` };
      return [setup(model, kind, evidence, result?.value)];
    });
  });
}
function trains(command) {
  if (command.flags.some(({ name }) => isTrainingFlag(name))) return true;
  const { words } = command;
  const program = words.find((word, at) => /\.(?:py|sh)$/.test(word) || words[at - 1] === "-m");
  return program !== void 0 && (isTrainingScript(program) || isApplyingScript(program));
}
function modelStartedFrom(name, value) {
  const model = modelInValue(value);
  if (!model) return void 0;
  if (asksForWeights(name) || /huggingface\.co/.test(value)) return model;
  return isHubId(model) && familyOf(model) ? model : void 0;
}
var PLACEHOLDER2 = /(?:^|\/)(?:distil)?(?:gpt2(?:-medium)?|bert-base-\w+|roberta-base|opt-125m|opt-350m|pythia-(?:14m|31m|70m|160m)\S*|t5-small|flan-t5-small|tiny\S*random\S*|gpt-neo-125m)$/i;
var SETTING = /^[ \t]*(?:-[ \t]+)?["']?([A-Za-z_][\w.-]{0,60})["']?[ \t]*[:=][ \t]*["']?([^"',#\s]{1,300})/gm;
var MODEL_KEY = /model|pretrain|checkpoint|init_?from|backbone|base_?l|hf_assets|restore_from/i;
var TRAINING_KEY = /^[ \t]*["']?(?:learning_rate|peak_lr|max_lr|lr|num_train_epochs|num_epochs|epochs|max_steps|train_steps|train_iters|per_device_train_batch_size|train_batch_size|micro_batch_size|gradient_accumulation_steps|warmup_ratio|warmup_steps|lr_scheduler_type|max_train_steps|total_episodes)["']?[ \t]*[:=]/m;
function fromSettings(text, file, kind) {
  const found = [];
  const settings = [...text.matchAll(SETTING)];
  if (settings.some(([, name, value]) => startsAtRandom(name, value))) return [];
  const result = settings.find(([, name]) => RESULT.test(lastStep(name)))?.[2];
  for (const match of settings) {
    const [, name, value] = match;
    if (name === "model" || !MODEL_KEY.test(name) || !startsTraining(name)) continue;
    const model = modelStartedFrom(name, value);
    if (!model) continue;
    const line = lineAt(text, match.index);
    const evidence = { file, line, detail: `trains from ${value} (${name})` };
    found.push(setup(model, kind, evidence, result));
  }
  return found.length && (isTrainingScript(file) || TRAINING_KEY.test(text)) ? found : [];
}
function setup(model, kind, evidence, writes) {
  const weight = PLACEHOLDER2.test(model) ? "default" : kind;
  return { model, kind: weight, relation: "finetune", evidence, ...writes !== void 0 && { writes } };
}
function lastStep(name) {
  return name.toLowerCase().replaceAll("-", "_").split(".").at(-1);
}
function fromDocument(document) {
  return document.blocks.flatMap((block) => {
    if (block.kind !== "code" || !SHELL_BLOCK.test(block.language ?? "")) return [];
    if (!MAY_NAME_A_BASE.test(block.text)) return [];
    const first2 = document.placeAt(block.at(0)).line;
    return fromShell(block.text, document.path, "training-setup", (line) => first2 + line - 1);
  });
}

// src/lineage/signs/license-texts.ts
var LINE_OF_LICENSE = [
  { id: /^llama-?1\b|^llama-license-2023/, model: "LLaMA" },
  { id: /^llama-?2\b/, model: "Llama 2" },
  { id: /^llama-?3(?![.\d])/, model: "Llama 3" },
  { id: /^llama-?3\.1\b/, model: "Llama 3.1" },
  { id: /^llama-?3\.2\b/, model: "Llama 3.2" },
  { id: /^llama-?3\.3\b/, model: "Llama 3.3" },
  { id: /^llama-?4\b/, model: "Llama 4" },
  { id: /^gemma\b/, model: "Gemma" }
];
function signsInLicenses({ readings }) {
  return readings.flatMap(({ ids, path, line, covers }) => {
    const scoped = covers.length === 0 || covers.includes("weights") || covers.includes("code");
    const known = LINE_OF_LICENSE.find(({ id }) => ids.some((each) => id.test(normal(each))));
    if (!known || !scoped) return [];
    const evidence = {
      file: path,
      ...line !== void 0 && { line },
      detail: `is the license of ${known.model}`
    };
    return [{ model: known.model, kind: "notice", relation: "finetune", evidence }];
  });
}
function normal(id) {
  return id.toLowerCase().replace(/^licenseref-(?:scancode-)?/, "");
}

// src/lineage/signs/loader-calls.ts
var LOADS = /from_pretrained\(|load_checkpoint|get_peft_model|FastLanguageModel/;
var TRAINS2 = /\w*Trainer\(|\.backward\(|get_scheduler\(|optim\.\w+\(|AdamW\(/;
var SHOWS = /demo|infer|eval|sample|generate|gradio|app\.py|predict|test|bench|convert|export/i;
var NOT_TUNED = /Tokenizer|Processor|Pipeline|Config|FeatureExtractor|SequenceClassification|RewardModel|Critic|T5Encoder|TextEncoder|CLIP|Siglip|Autoencoder|VAE|Vision|Scheduler|Whisper|Wav2Vec|Bert(?:Model|For)|SentenceTransformer/;
var GENERATES = /CausalLM|Seq2Seq|ConditionalGeneration|FastLanguageModel|ImageTextToText|Vision2Seq/;
var NOT_TUNED_NAME = /ref|teacher|reward|judge|critic|eval|encoder|vae|clip|baseline|tokeni[sz]er|draft|embed|rm\b|scorer/i;
async function signsInLoaderCalls(release) {
  const signs = [];
  const foreign = foreignIn(release);
  for (const path of await pythonPathsOf(release)) {
    if (folderRole(path) || foreign(path) || SHOWS.test(path.split("/").at(-1))) continue;
    const text = await release.text(path);
    if (!text || !LOADS.test(text) || !TRAINS2.test(text) || !namesAModel(text)) continue;
    const module = await pythonModuleOf(release, path);
    if (module) signs.push(...loadsIn(module, path));
  }
  return signs;
}
function namesAModel(text) {
  if (/from_pretrained\(\s*["']/.test(text)) return true;
  for (const [, literal] of text.matchAll(/["']([\w./-]{4,100})["']/g)) {
    if (familyOf(literal) && modelInValue(literal)) return true;
  }
  return false;
}
function* loadsIn(module, file) {
  for (const call of module.calls) {
    if (!isModelLoad(call) || module.calls.some(({ callee }) => isPartOf(callee, call.callee))) continue;
    const given2 = call.positional[0] ?? call.keywords.get("pretrained_model_name_or_path") ?? call.keywords.get("model_name");
    if (!given2) continue;
    const constant = given2.text === void 0 ? constantOf(module, given2.source) : void 0;
    const model = modelInValue(given2.text ?? constant?.value ?? "");
    if (!model) continue;
    const kind = constant?.replaceable || !(familyOf(model) || GENERATES.test(call.callee)) ? "default" : "training-setup";
    const evidence = { file, line: constant?.line ?? call.line, detail: `loads ${model} to train it` };
    yield { model, kind, relation: "finetune", evidence };
  }
  if (!isTrainingScript(file)) return;
  for (const constant of module.constants) {
    if (constant.from !== "argument" || !startsTraining(constant.name)) continue;
    const model = modelInValue(constant.value.text ?? "");
    if (!model) continue;
    const evidence = {
      file,
      line: constant.line,
      detail: `trains from ${constant.name} = ${model} unless told otherwise`
    };
    yield { model, kind: "default", relation: "finetune", evidence };
  }
}
function isPartOf(callee, load) {
  return callee.startsWith(`${load}().get_decoder`) || callee.startsWith(`${load}().get_encoder`);
}
function isModelLoad(call) {
  if (!call.callee.endsWith(".from_pretrained") || NOT_TUNED.test(call.callee)) return false;
  return !NOT_TUNED_NAME.test(call.assignedTo ?? "");
}
function constantOf(module, source) {
  const name = /^(?:\w+\.)*(\w+)$/.exec(source)?.[1];
  if (!name) return void 0;
  const found = module.constants.find((each) => each.name === name && each.value.text !== void 0);
  if (!found?.value.text) return void 0;
  return {
    value: found.value.text,
    line: found.line,
    replaceable: found.from !== "assignment" || source.includes(".")
  };
}

// src/lineage/signs/notices.ts
var LEGAL = /^(?:licen[cs]e|notice|attribution)[^/]*$/i;
var HEAD = 2e3;
var MADE_WITH = /^[^.\n]{0,120}?\b(?:built (?:with|on|upon)|based on|derived from|derivatives? (?:works? )?of|fine-?tuned from)\s+/i;
async function signsInNotices(release, own) {
  const signs = [];
  for (const { path, kind } of release.files) {
    if (!LEGAL.test(path) || kind === "submodule" || folderRole(path)) continue;
    const lines = (await release.text(path) ?? "").slice(0, HEAD).split("\n");
    for (const [index, line] of lines.entries()) {
      const before = MADE_WITH.exec(line)?.[0];
      if (!before || !own.isIn(before)) continue;
      const [first2] = mentionsIn({ text: line.slice(before.length, before.length + 80), links: [] });
      if (first2?.start !== 0) continue;
      const detail = `says "${line.trim().slice(0, 160)}"`;
      signs.push({
        model: first2.model,
        kind: "prose",
        relation: "finetune",
        evidence: { file: path, line: index + 1, detail }
      });
    }
  }
  return signs;
}

// src/lineage/catalogue/architectures.ts
var ARCHITECTURES = /* @__PURE__ */ new Set([
  "bart",
  "gpt-2",
  "gpt-j",
  "gpt-neox",
  "mamba",
  "mamba-2",
  "rwkv"
]);

// src/lineage/signs/own-models.ts
var ID = /(?:(?<=(?:huggingface|hf)\.co\/)|(?<![\w./-]))([\w-]+)\/([\w-][\w.-]*\w)/g;
var SOURCE_LIMIT = 512 * 1024;
function signsInOwnModels(document, makers, own) {
  const accounts = new Set(makers.map((maker) => maker.toLowerCase()));
  const signs = /* @__PURE__ */ new Map();
  const source = document.source.slice(0, SOURCE_LIMIT);
  for (const { 0: id, 1: account, 2: name, index } of source.matchAll(ID)) {
    if (!accounts.has(account.toLowerCase()) || !own.isIn(name)) continue;
    const model = baseIn(name, makers, own);
    if (!model || signs.has(model)) continue;
    const line = lineAt(source, index);
    const evidence = { file: document.path, line, detail: `names its own ${id}` };
    signs.set(model, { model, kind: "own-name", relation: "finetune", evidence });
  }
  return [...signs.values()];
}
function baseIn(name, makers, own) {
  const words = wordsOf(baseNameOf(name));
  const family = familyOf(name);
  if (!family || family.kind !== "text" && family.kind !== "tuned" || ARCHITECTURES.has(family.name))
    return void 0;
  if (isMadeBy(makers, name, family.name)) return void 0;
  const said = words.slice(family.at, family.at + family.length);
  const behind = words.slice(family.at + family.length);
  while (behind[0] && /^\d/.test(behind[0])) said.push(behind.shift());
  const base = said.join("-");
  if (family.at === 0 && base === "llama" && own.isOwn(behind.join("-"))) return "Llama";
  if (!/\d/.test(base) || own.isIn(base) || own.isOwn(base)) return void 0;
  return modelOf(base)?.id ?? base;
}

// src/lineage/signs/itself.ts
var REACH = 80;
function speaksOfItself(wording, mention, block, context) {
  if (!context.isSubject(mention)) return false;
  if (wording.says === "terms") return !leadsElsewhere(mention, block, context);
  return wording.relation === "quantized" || !wording.before && !/\d/.test(mention.model);
}
function isItself({ model, start, end, family }, { text }, context) {
  if (context.own.isOwn(model) || context.own.isOwn(text.slice(start, end + REACH).split(/[(（,.:;]/)[0]))
    return true;
  if (context.own.isShortFor(model)) return true;
  return family?.kind === "tuned" && context.isSubject({ model, start, end, family });
}
function leadsElsewhere(mention, { links }, { own }) {
  return links.some(({ url, from, to }) => {
    const repository = /^https?:\/\/(?:github\.com|huggingface\.co)\/[\w.-]+\/([\w.-]+)/.exec(url)?.[1];
    return from < mention.end && mention.start < to && repository !== void 0 && !own.isOwn(repository);
  });
}

// src/lineage/signs/prose.ts
var REACH2 = 80;
var BLOCK_LIMIT = 1e4;
var MENTION_LIMIT = 60;
function signsInProse(document, context) {
  const signs = [];
  for (const block of document.blocks) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "cell") continue;
    if (block.text.length > BLOCK_LIMIT) continue;
    const aboutOthers = block.headings.some((heading) => OTHERS_SECTION.test(heading));
    for (const { mention, wording } of basesIn(block, context)) {
      if (aboutOthers && !/\b(?:our|we|base model)\b/i.test(block.text)) continue;
      const sign = proseSign(document, block, mention, wording.relation);
      signs.push(wording.says === "terms" ? { ...sign, kind: "notice" } : sign);
    }
  }
  return signs;
}
function proseSign(document, block, mention, relation) {
  const { line, column } = document.placeAt(block.at(mention.start));
  const evidence = { file: document.path, line, column, detail: quoteAround(block.text, mention) };
  return { model: mention.model, kind: "prose", relation, evidence };
}
function basesIn(block, context) {
  if (!ANY_WORDING.test(block.text)) return [];
  const mentions = mentionsIn(block).slice(0, MENTION_LIMIT);
  if (!mentions.length) return [];
  const found = /* @__PURE__ */ new Map();
  for (const wording of WORDINGS) {
    for (const mention of namedBy(wording, block.text, mentions, context)) {
      if (found.has(mention) || isItself(mention, block, context)) continue;
      if (speaksOfItself(wording, mention, block, context)) continue;
      found.set(mention, wording);
    }
  }
  return [...found].map(([mention, wording]) => ({ mention, wording }));
}
function* namedBy(wording, text, mentions, context) {
  if (!wording.before) {
    for (const mention of mentions) {
      if (!wording.after?.test(text.slice(mention.end, mention.end + REACH2))) continue;
      if (holds(wording, text, mention.start, mention, mentions, context))
        yield* parentsAmong(wording, [mention]);
    }
    return;
  }
  for (const match of text.matchAll(wording.before)) {
    const end = match.index + match[0].length;
    const at = mentions.findIndex(({ start }) => start >= end);
    const first2 = mentions[at];
    if (!first2 || first2.start - end > REACH2) continue;
    const between = text.slice(end, first2.start);
    if (!FILLERS.test(between) || TUNED_ON.test(text.slice(match.index, first2.start))) continue;
    if (wording.after && !wording.after.test(text.slice(first2.end, first2.end + REACH2))) continue;
    if (!holds(wording, text, match.index, first2, mentions, context)) continue;
    yield* parentsAmong(wording, listFrom(mentions, at, text));
  }
}
function listFrom(mentions, at, text) {
  const list = [mentions[at]];
  for (let next = at + 1; next < mentions.length; next += 1) {
    const gap = text.slice(mentions[next - 1].end, mentions[next].start);
    if (gap.length > REACH2 || !LIST_GAP.test(gap)) break;
    list.push(mentions[next]);
  }
  return list;
}
function parentsAmong({ says, only }, list) {
  const hasText = list.some(({ family }) => family?.kind === "text" || family?.kind === "tuned");
  return list.filter(({ model, family }) => {
    if (NO_PARENT.test(model) || only && family?.kind !== only) return false;
    if (says === "origin" && family?.kind === "encoder") return false;
    return !(hasText && (family?.kind === "encoder" || family?.kind === "audio"));
  });
}
function holds(wording, text, from, mention, mentions, context) {
  if (wording.says === "label" && context.isOurs(mention)) return false;
  const next = text.slice(mention.end, mention.end + REACH2);
  if (wording.after ? ANOTHER_ROLE.test(next) : NOT_ITS_WEIGHTS.test(next) || /^\W*(?:model )?as\b/.test(next) && ANOTHER_ROLE.test(next))
    return false;
  const start = sentenceStart(text, from);
  const subject = text.slice(start, from);
  if (wording.says !== "label" && (NOT_DONE.test(subject) || EXAMPLE_SENTENCE.test(subject))) return false;
  const ours = /\b(?:we|our|ours|this model|these models)\b/i.test(subject);
  const others = mentions.some((each) => each.start >= start && each.end <= from && !context.isSubject(each));
  if (others && !ours) return false;
  if (wording.says !== "origin") return true;
  return !NOT_A_MODEL.test(subject);
}
var SENTENCE_END = /[.!?。！？]["')\]]?\s|[。！？]|\n/g;
function sentenceStart(text, before) {
  const from = Math.max(0, before - 400);
  let start = from;
  for (const match of text.slice(from, before).matchAll(SENTENCE_END))
    start = from + match.index + match[0].length;
  return start;
}
var QUOTED = 160;
function quoteAround(text, mention) {
  const start = Math.max(sentenceStart(text, mention.start), mention.end - QUOTED);
  const quote = text.slice(start, start + QUOTED).replace(/\s+/g, " ").trim();
  return `says "${quote}"`;
}

// src/lineage/signs/served-ids.ts
var CODE = /\.(?:[cm]?[jt]sx?|go|rs|java|kt|rb|php|swift|cs|py|env|map|har)$|(?:^|\/)\.env(?:\.\w+)*$/;
var SETTINGS2 = /(?:config|settings|models?|routes?|gateway|values|litellm|deploy\w*|trace|request|response)[^/]*\.(?:json|ya?ml|toml)$/i;
var FILE_BYTES = 256 * 1024;
var FILE_LIMIT3 = 1500;
var MENU_MAKERS2 = 3;
var PROVIDER_ACCOUNTS = /* @__PURE__ */ new Set(["fireworks", "fireworks-ai", "together", "public"]);
var RENTED = /\baccounts\/([\w-]{2,60})\/models\/([\w.-]{3,100})/g;
var OWN_RUN = /["'`=:\s/]((?:[a-z][a-z\d.]*-)+(?:rl|sft|dpo|grpo|ppo|ft|finetuned?|agent)-[\w.-]*\d[\w.-]*)(?=["'`\s,;]|$)/gi;
var MAY_SERVE = /accounts\/|-(?:rl|sft|dpo|grpo|ppo|ft|finetuned?|agent)-/i;
var TRAINS3 = /trainer|learning_rate|optimizer|output_dir/i;
async function signsInServedIds(release) {
  const signs = [];
  let read = 0;
  for (const { path, kind, size } of release.files) {
    if (!(CODE.test(path) || SETTINGS2.test(path)) || kind === "submodule" || (size ?? 0) > FILE_BYTES || read >= FILE_LIMIT3)
      continue;
    if (folderRole(path) === "vendored" || folderRole(path) === "documentation") continue;
    read += 1;
    const text = await release.text(path, FILE_BYTES);
    if (text && MAY_SERVE.test(text)) signs.push(...idsIn(text, path));
  }
  return signs;
}
function idsIn(text, file) {
  const signs = [];
  const makers = /* @__PURE__ */ new Set();
  const add = (id, at, tuned) => {
    const family = familyOf(id);
    if (!family || family.kind === "encoder" || ARCHITECTURES.has(family.name)) return;
    makers.add(family.makers[0]);
    if (!tuned) return;
    const line = lineAt(text, at);
    if (signs.some(({ evidence: evidence2 }) => evidence2.line === line)) return;
    const model = modelFor(family.name) ?? baseNameOf(id);
    const evidence = { file, line, detail: `uses a model id of one's own that spells ${family.name}: ${id}` };
    signs.push({ model, kind: "served-id", relation: "finetune", evidence });
  };
  for (const match of text.matchAll(RENTED)) {
    add(match[0], match.index, !PROVIDER_ACCOUNTS.has(match[1].toLowerCase()));
  }
  if (!TRAINS3.test(text)) {
    for (const match of text.matchAll(OWN_RUN)) {
      if (familyOf(match[1])?.at === 0) add(match[1], match.index + 1, true);
    }
  }
  return makers.size >= MENU_MAKERS2 ? signs.map((sign) => ({ ...sign, kind: "menu" })) : signs;
}
function modelFor(family) {
  const models = MODELS.filter((model) => model.family === family);
  return [...models].sort((a, b) => (a.released ?? "9").localeCompare(b.released ?? "9"))[0]?.id;
}

// src/lineage/shape/dimensions.ts
var COMPARED = [
  "hidden",
  "heads",
  "layers",
  "kv",
  "ffn",
  "head_dim",
  "experts",
  "moe_ffn",
  "kv_lora",
  "query_rows",
  "kv_rows",
  "qkv_rows",
  "cross_attention",
  "double_blocks",
  "single_blocks",
  "context_dim",
  "in_channels",
  "guidance",
  "vision_hidden",
  "vision_layers",
  "patch",
  "mel_bins"
];
var DECIDING = ["top_k", "rope", "positions"];
var SPELLINGS = {
  hidden: ["hidden_size", "n_embd", "d_model", "dim", "model_dim", "emb_dim"],
  layers: ["num_hidden_layers", "n_layer", "n_layers", "num_layers", "encoder_layers"],
  heads: [
    "num_attention_heads",
    "n_head",
    "n_heads",
    "num_heads",
    "encoder_attention_heads",
    "num_query_heads"
  ],
  kv: [
    "num_key_value_heads",
    "multi_query_group_num",
    "num_kv_heads",
    "n_kv_heads",
    "n_head_kv",
    "kv_n_heads",
    "attn_config.kv_n_heads"
  ],
  ffn: [
    "intermediate_size",
    "n_inner",
    "ffn_hidden_size",
    "ffn_config.ffn_hidden_size",
    "d_ff",
    "ffn_dim",
    "encoder_ffn_dim",
    "hidden_dim",
    "expert_hidden_size"
  ],
  head_dim: ["head_dim", "kv_channels", "d_kv", "attention_head_dim"],
  experts: [
    "n_routed_experts",
    "num_local_experts",
    "num_experts",
    "moe_num_experts",
    "ffn_config.moe_num_experts",
    "moe.num_experts"
  ],
  moe_ffn: ["moe_intermediate_size", "expert_ffn_hidden_size"],
  kv_lora: ["kv_lora_rank"],
  vocab: ["vocab_size", "padded_vocab_size"],
  top_k: [
    "num_experts_per_tok",
    "num_experts_per_token",
    "moe_topk",
    "moe_k",
    "ffn_config.moe_top_k",
    "moe.num_experts_per_tok"
  ],
  rope: ["rope_theta", "rope_parameters.rope_theta", "attn_config.rope_theta", "rotary_emb_base"],
  positions: ["max_position_embeddings", "n_positions", "max_seq_len", "seq_length", "max_sequence_length"],
  cross_attention: ["cross_attention_dim"],
  double_blocks: ["num_double_layers", "num_layers_double", "depth"],
  single_blocks: ["num_single_layers", "depth_single_blocks"],
  context_dim: ["joint_attention_dim", "context_in_dim"],
  in_channels: ["in_channels"],
  mel_bins: ["num_mel_bins"]
};
var TEXT_PARTS = [
  "text_config",
  "llm_config",
  "language_config",
  "language_model_config",
  "thinker_config"
];
function withProjectionRows(shape) {
  const { hidden, heads, kv } = shape;
  const width = shape.head_dim ?? (hidden && heads ? hidden / heads : void 0);
  if (!width || !heads || !Number.isInteger(width)) return shape;
  const queries = heads * width;
  if (kv === void 0) return { ...shape, query_rows: queries };
  return { ...shape, query_rows: queries, kv_rows: kv * width, qkv_rows: queries + 2 * kv * width };
}

// src/lineage/shape/from-config.ts
var DIFFUSERS_CLASS = "_class_name";
var FEWEST_FIGURES = 2;
function shapeOfConfig(config) {
  if (!isMapping(config)) return void 0;
  const part = textPartOf(config);
  const shape = {};
  for (const [dimension, spellings] of Object.entries(SPELLINGS)) {
    const value = firstNumber(part, spellings) ?? (part === config ? void 0 : firstNumber(config, spellings));
    if (value !== void 0) shape[dimension] = value;
  }
  readDiffusers(config, shape);
  readVision(config, shape);
  readAttentionHabits(part, shape);
  if (Object.keys(shape).length < FEWEST_FIGURES) return void 0;
  const types = [config.model_type, part.model_type].filter((type) => typeof type === "string");
  const architectures = Array.isArray(config.architectures) ? config.architectures : [config[DIFFUSERS_CLASS]];
  const architecture = architectures.find((name) => typeof name === "string");
  return { shape, modelTypes: [...new Set(types)], architecture };
}
function textPartOf(config) {
  let part = config;
  for (let step = 0; step < 2; step += 1) {
    const name = TEXT_PARTS.find((key) => isMapping(part[key]));
    if (!name) break;
    part = part[name];
  }
  return part;
}
function firstNumber(part, spellings) {
  for (const spelling of spellings) {
    const [key, inner] = spelling.split(".");
    const value = inner === void 0 ? part[key] : isMapping(part[key]) ? part[key][inner] : void 0;
    if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  }
  return void 0;
}
function readDiffusers(config, shape) {
  if (String(config[DIFFUSERS_CLASS]).includes("Transformer2D")) {
    if (shape.heads && shape.head_dim) shape.hidden ??= shape.heads * shape.head_dim;
    shape.double_blocks ??= shape.layers;
    delete shape.layers;
  }
  const guidance = config.guidance_embeds ?? config.guidance_embed;
  if (typeof guidance === "boolean") shape.guidance = guidance ? 1 : 0;
}
function readVision(config, shape) {
  const vision = config.vision_config;
  if (!isMapping(vision) || !isMapping(config.text_config) || config.model_type !== "clip") return;
  const figures = {
    vision_hidden: vision.hidden_size,
    vision_layers: vision.num_hidden_layers,
    patch: vision.patch_size
  };
  for (const [key, value] of Object.entries(figures)) if (typeof value === "number") shape[key] = value;
}
function readAttentionHabits(part, shape) {
  if (shape.kv === void 0 && part.multi_query === true && part.new_decoder_architecture !== true)
    shape.kv = 1;
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/lineage/shape/from-gguf.ts
var KEYS = {
  embedding_length: "hidden",
  block_count: "layers",
  "attention.head_count": "heads",
  "attention.head_count_kv": "kv",
  "attention.key_length": "head_dim",
  "attention.kv_lora_rank": "kv_lora",
  feed_forward_length: "ffn",
  expert_count: "experts",
  expert_feed_forward_length: "moe_ffn",
  expert_used_count: "top_k",
  vocab_size: "vocab",
  context_length: "positions",
  "rope.freq_base": "rope"
};
var MODEL_TYPES = {
  llama: ["llama", "mistral", "mixtral"],
  deepseek2: ["deepseek_v2", "deepseek_v3", "kimi_k2", "kimi_k25"],
  qwen2moe: ["qwen2_moe"],
  qwen3moe: ["qwen3_moe"],
  gemma3: ["gemma3", "gemma3_text"],
  "gpt-oss": ["gpt_oss"],
  gptneox: ["gpt_neox"],
  glm4moe: ["glm4_moe"]
};
function shapeOfGguf(metadata, tensors) {
  const architecture = metadata["general.architecture"];
  if (typeof architecture !== "string") return void 0;
  const shape = {};
  for (const [key, dimension] of Object.entries(KEYS)) {
    const value = Number(metadata[`${architecture}.${key}`] ?? Number.NaN);
    if (Number.isFinite(value) && value > 0) shape[dimension] = value;
  }
  const embedding = tensors.find(({ name }) => name === "token_embd.weight");
  shape.vocab ??= embedding?.shape[0];
  if (shape.hidden === void 0) return void 0;
  return { shape, modelTypes: [...MODEL_TYPES[architecture] ?? [architecture]] };
}

// src/lineage/shape/tensor-names.ts
var first = (shape) => shape[0];
var second = (shape) => shape[1];
var wider = (shape) => Math.max(...shape);
var WRAPPERS = [
  "model.",
  "module.",
  "_orig_mod.",
  "transformer.",
  "language_model.",
  "llm.",
  "text_model.",
  "text_decoder.",
  "thinker.",
  "backbone.",
  "gpt_neox.",
  "base_model.",
  "bert.",
  "diffusion_model."
];
var LAYER = String.raw`^(?:encoder\.|decoder\.)?(?:layers?|h|blocks?|blk)\.(?<layer>\d+)\.`;
var layer = (rest) => new RegExp(LAYER + rest);
var PARTS = [
  {
    pattern: /^(?:embed_tokens|(?:encoder|decoder)\.embed_tokens|tok_embeddings|wte|embed_in|shared|token_embd|embeddings?|(?:embeddings?\.)?word_embeddings|embeddings\.token_embedding)\.weight$/,
    gives: { vocab: first, hidden: second }
  },
  {
    pattern: /^(?:double_blocks|transformer_blocks)\.(?<double>\d+)\.(?:img_attn\.qkv|attn\.to_q)\.weight$/,
    gives: {}
  },
  { pattern: /^(?:img_in|x_embedder)\.weight$/, gives: { hidden: first, in_channels: second } },
  { pattern: /^(?:txt_in|context_embedder)\.weight$/, gives: { context_dim: second } },
  { pattern: /(?:^|\.)guidance_(?:in|embedder)\..*weight$/, gives: { guidance: () => 1 } },
  { pattern: /^(?:single_blocks|single_transformer_blocks)\.(?<single>\d+)\./, gives: {} },
  { pattern: /(?:^|\.)attn2\.to_k\.weight$/, gives: { cross_attention: second } },
  {
    pattern: /^vision_model\.embeddings\.patch_embedding\.weight$/,
    gives: { vision_hidden: first, patch: (shape) => shape.at(-1) }
  },
  { pattern: /^vision_model\.encoder\.layers\.(?<visual>\d+)\./, gives: {} },
  { pattern: /^encoder\.conv1\.weight$/, gives: { hidden: first, mel_bins: second } },
  { pattern: layer(String.raw`self_attn\.kv_a_layernorm\.weight$`), gives: { kv_lora: first } },
  {
    pattern: layer(String.raw`(?:self_attn|attention|attn)\.(?:q_norm|q_layernorm|query_layernorm)\.weight$`),
    gives: { head_dim: first }
  },
  { pattern: layer(String.raw`attn_q_norm\.weight$`), gives: { head_dim: first } },
  {
    pattern: layer(
      String.raw`(?:(?:self_attn|attention|attn|attn\.attention|attention\.self|layer\.0\.SelfAttention)\.(?:q_proj|wq|query|q)|attn_q)\.weight$`
    ),
    gives: { query_rows: first }
  },
  {
    pattern: layer(
      String.raw`(?:(?:self_attn|attention|attn|attn\.attention|attention\.self|layer\.0\.SelfAttention)\.(?:k_proj|wk|key|k)|attn_k)\.weight$`
    ),
    gives: { kv_rows: first }
  },
  {
    pattern: layer(
      String.raw`(?:(?:self_attention|self_attn|attention|attn|norm_attn_norm\.attn)\.(?:query_key_value|c_attn|wqkv|Wqkv|W_pack|qkv_proj|att_proj)|attn_qkv)\.weight$`
    ),
    gives: { qkv_rows: wider }
  },
  {
    pattern: layer(
      String.raw`(?:mlp|block_sparse_moe|feed_forward)\.experts\.(?<expert>\d+)\.(?:down_proj|w2)\.weight$`
    ),
    gives: { moe_ffn: second }
  },
  {
    pattern: layer(String.raw`(?:mlp|feed_forward)\.experts\.down_proj(?:_blocks)?$`),
    gives: { experts: first, moe_ffn: second }
  },
  {
    pattern: layer(String.raw`ffn_down_exps\.weight$`),
    gives: { experts: first, moe_ffn: (shape) => shape[2] }
  },
  {
    pattern: layer(
      String.raw`(?:(?:mlp|block_sparse_moe|feed_forward)\.(?:gate|router)(?:\.wg)?|ffn_gate_inp)\.weight$`
    ),
    gives: { experts: first }
  },
  {
    pattern: layer(
      String.raw`(?:(?:mlp|feed_forward|ffn)\.(?:down_proj|w2|dense_4h_to_h|fc2|fc_out)|fc2|output\.dense|layer\.\d\.DenseReluDense\.wo|ffn_down)\.weight$`
    ),
    gives: { ffn: second }
  },
  { pattern: layer(String.raw`mlp\.c_proj\.weight$`), gives: { ffn: wider } },
  { pattern: layer(""), gives: {} }
];
var STYLES = [
  {
    signs: [/kv_a_proj_with_mqa/, /indexer/],
    modelTypes: ["deepseek_v32", "glm_moe_dsa"]
  },
  {
    signs: [/kv_a_proj_with_mqa/],
    modelTypes: ["deepseek_v2", "deepseek_v3", "kimi_k2", "kimi_k25", "minicpm3", "kimi_linear", "kimi_k3"]
  },
  { signs: [/attention\.wqkv/], modelTypes: ["internlm2"] },
  { signs: [/W_pack/], modelTypes: ["baichuan"] },
  { signs: [/attn\.c_attn/, /mlp\.w1/], modelTypes: ["qwen"] },
  { signs: [/^wpe\./, /attn\.c_attn/], modelTypes: ["gpt2", "gpt_bigcode"] },
  { signs: [/attn\.attention\.q_proj/], modelTypes: ["gpt_neo"] },
  { signs: [/^h\.\d+\.attn\.q_proj/, /mlp\.fc_in/], modelTypes: ["gptj", "codegen"] },
  { signs: [/^embed_in/], modelTypes: ["gpt_neox"] },
  { signs: [/^word_embeddings_layernorm/], modelTypes: ["bloom"] },
  { signs: [/^h\.\d+\.self_attention\.query_key_value/], modelTypes: ["falcon"] },
  { signs: [/^encoder\.layers\.\d+\.self_attention\.query_key_value/], modelTypes: ["chatglm"] },
  { signs: [/attn\.Wqkv/], modelTypes: ["mpt", "dbrx"] },
  { signs: [/pre_feedforward_layernorm/, /q_norm/], modelTypes: ["gemma3", "gemma3_text", "gemma4"] },
  { signs: [/pre_feedforward_layernorm/], modelTypes: ["gemma2"] },
  { signs: [/post_feedforward_layernorm/, /q_norm/], modelTypes: ["olmo2", "olmo3"] },
  { signs: [/attn\.sinks|self_attn\.sinks/], modelTypes: ["gpt_oss"] },
  { signs: [/decoder\.layers\.\d+\.encoder_attn/, /conv1/], modelTypes: ["whisper"] },
  { signs: [/^decoder\.embed_positions/], modelTypes: ["opt"] },
  { signs: [/^encoder\.layer\.\d+\.attention\.self/], modelTypes: ["bert"] },
  { signs: [/SelfAttention/], modelTypes: ["t5"] },
  { signs: [/^(?:model\.)?visual\./, /q_norm/, /experts/], modelTypes: ["qwen3_vl_moe"] },
  { signs: [/^(?:model\.)?visual\./, /q_norm/], modelTypes: ["qwen3_vl"] },
  { signs: [/q_norm/, /experts/], modelTypes: ["qwen3_moe", "glm4_moe", "olmoe", "minimax_m2"] },
  { signs: [/q_norm/], modelTypes: ["qwen3"] },
  { signs: [/block_sparse_moe/], modelTypes: ["mixtral", "phimoe", "minimax_m2"] },
  { signs: [/q_proj\.bias/, /fc2/], modelTypes: ["phi", "starcoder2"] },
  { signs: [/q_proj\.bias/], modelTypes: ["qwen2", "qwen2_moe"] },
  { signs: [/qkv_proj/, /gate_up_proj/], modelTypes: ["phi3"] },
  { signs: [/mixer\.A_log/, /mixer\.x_proj/], modelTypes: ["mamba", "falcon_mamba"] },
  { signs: [/mixer\.A_log/], modelTypes: ["mamba2"] }
];

// src/lineage/shape/from-tensors.ts
function shapeOfTensors(tensors) {
  const shape = {};
  const counts = /* @__PURE__ */ new Map();
  const names = [];
  for (const tensor of tensors) {
    const name = unwrapped(tensor.name);
    names.push(name);
    for (const part of PARTS) {
      const match = part.pattern.exec(name);
      if (!match) continue;
      for (const [group, number] of Object.entries(match.groups ?? {})) {
        if (number !== void 0) counts.set(group, Math.max(counts.get(group) ?? 0, Number(number) + 1));
      }
      for (const [dimension, of] of Object.entries(part.gives)) {
        const value = of(tensor.shape);
        if (value !== void 0 && value > 0) shape[dimension] ??= value;
      }
      break;
    }
  }
  for (const [group, dimension] of Object.entries(COUNTED)) shape[dimension] ??= counts.get(group);
  if (shape.double_blocks !== void 0) shape.guidance ??= 0;
  if (shape.hidden === void 0 && shape.cross_attention === void 0) return void 0;
  settleHeads(shape);
  const style = STYLES.find(({ signs }) => signs.every((sign) => names.some((name) => sign.test(name))));
  if (shape.ffn && style?.modelTypes.includes("qwen")) shape.ffn *= 2;
  return { shape, modelTypes: style ? [...style.modelTypes] : [] };
}
var COUNTED = {
  layer: "layers",
  expert: "experts",
  double: "double_blocks",
  single: "single_blocks",
  visual: "vision_layers"
};
function settleHeads(shape) {
  if (shape.head_dim === shape.query_rows) delete shape.head_dim;
  if (!shape.head_dim) return;
  if (shape.query_rows) shape.heads = shape.query_rows / shape.head_dim;
  if (shape.kv_rows) shape.kv = shape.kv_rows / shape.head_dim;
}
function unwrapped(name) {
  let rest = name;
  for (; ; ) {
    const wrapper = WRAPPERS.find((each) => rest.startsWith(each));
    if (!wrapper) return rest;
    rest = rest.slice(wrapper.length);
  }
}

// src/lineage/shape/match.ts
var CERTAIN_DIMENSIONS = 6;
var FEWEST_DIMENSIONS = 2;
var VOCABULARY_SLACK = 0.02;
var PREPARED = MODELS.map((model) => ({ model, shape: withProjectionRows(model.shape) }));
var SAID_LESS = 2;
var HIDDEN_IN_ROWS = /* @__PURE__ */ new Set([
  "heads",
  "kv",
  "head_dim",
  "query_rows",
  "kv_rows",
  "qkv_rows"
]);
function matchShape(given2, modelTypes = []) {
  const shape = withProjectionRows(given2);
  let scored = [];
  for (const { model, shape: published } of PREPARED) {
    const score = compare(shape, published, model);
    if (score) scored.push(score);
  }
  const sameCode = scored.filter(({ model }) => model.modelTypes.some((type) => modelTypes.includes(type)));
  if (sameCode.length) scored = sameCode;
  const most = Math.max(...scored.map(({ matched }) => matched));
  scored = scored.filter(({ matched, whole }) => matched === most || whole && matched >= most - SAID_LESS);
  const first2 = scored.sort(byLikelihood)[0];
  if (!first2) return void 0;
  return {
    candidates: scored.map(({ model }) => model),
    matched: first2.matched,
    certain: first2.matched >= CERTAIN_DIMENSIONS && first2.vocabularyDifference !== void 0,
    vocabularyDifference: first2.vocabularyDifference
  };
}
function compare(shape, published, model) {
  let matched = 0;
  let whole = true;
  for (const dimension of COMPARED) {
    const here = shape[dimension];
    const there = published[dimension];
    if (here === void 0 && there !== void 0 && !HIDDEN_IN_ROWS.has(dimension)) whole = false;
    if (here === void 0 || there === void 0) continue;
    if (here !== there) return void 0;
    if (!dimension.endsWith("_rows")) matched += 1;
  }
  if (shape.heads === void 0 && shape.query_rows !== void 0 && published.query_rows !== void 0)
    matched += 1;
  if (shape.kv === void 0 && shape.kv_rows !== void 0 && published.kv_rows !== void 0) matched += 1;
  let vocabularyDifference;
  if (shape.vocab !== void 0 && published.vocab !== void 0) {
    vocabularyDifference = shape.vocab - published.vocab;
    if (Math.abs(vocabularyDifference) > published.vocab * VOCABULARY_SLACK) return void 0;
    matched += 1;
  }
  if (matched < FEWEST_DIMENSIONS) return void 0;
  const preference = DECIDING.filter(
    (key) => shape[key] !== void 0 && shape[key] === published[key]
  ).length;
  return { model, matched, whole, vocabularyDifference, preference };
}
function byLikelihood(a, b) {
  return b.matched - a.matched || Math.abs(a.vocabularyDifference ?? 0) - Math.abs(b.vocabularyDifference ?? 0) || b.preference - a.preference || Number(a.model.from !== void 0) - Number(b.model.from !== void 0) || (a.model.released ?? "9").localeCompare(b.model.released ?? "9") || (a.model.id < b.model.id ? -1 : 1);
}

// src/lineage/signs/shapes.ts
var CONFIG = /(?:^|\/)(?:config|params|model_index|llm_config)\.json$/;
var CONFIG_LIMIT2 = 256 * 1024;
var FILE_LIMIT4 = 50;
var PRESET_FAMILIES = 3;
function readHeader({ metadata, tensors = [] }) {
  return shapeOfGguf(metadata, tensors) ?? shapeOfTensors(tensors);
}
async function signsInShapes(release, files, tokenizers) {
  const found = [];
  const add = (shape, modelTypes, evidence) => {
    const match = matchShape(shape, modelTypes);
    if (match?.certain) found.push(asSign(match, evidence, tokenizers));
  };
  let read = 0;
  for (const { path, kind } of release.files) {
    if (!CONFIG.test(path) || kind === "submodule" || folderRole(path) || read >= FILE_LIMIT4) continue;
    read += 1;
    const config = shapeOfConfig(parsed(await release.text(path, CONFIG_LIMIT2)));
    if (config) add(config.shape, config.modelTypes, { file: path });
  }
  if (!read) {
    for (const file of files.slice(0, FILE_LIMIT4)) {
      if (folderRole(file.path) || file.problem) continue;
      const header = readHeader(file);
      if (header) add(header.shape, header.modelTypes, { file: file.path });
    }
  }
  const families = new Set(found.map((sign) => sign.candidates[0].family));
  return families.size < PRESET_FAMILIES ? found : [];
}
function asSign(match, evidence, tokenizers) {
  const [first2, ...others] = match.candidates;
  const makers = new Set(
    match.candidates.filter(({ from }) => from === void 0).map(({ family }) => FAMILIES.get(family)?.makers[0])
  );
  const sameTokenizer = tokenizers.find(
    ({ families }) => match.candidates.some((each) => families.includes(each.family))
  );
  const kind = makers.size > 1 ? "common-shape" : sameTokenizer ? "shape+tokenizer" : "shape";
  const of = COMPARED.filter((key) => first2.shape[key] !== void 0).length + (first2.shape.vocab === void 0 ? 0 : 1);
  const also = others.length ? ` (and of ${listed(others.map(({ id }) => id))})` : "";
  const words = match.vocabularyDifference ? `, its vocabulary ${Math.abs(match.vocabularyDifference)} entries ${match.vocabularyDifference > 0 ? "larger" : "smaller"}` : "";
  const tokenizer = sameTokenizer ? `, and ${sameTokenizer.evidence.detail}` : "";
  const detail = `matches ${match.matched} of ${of} published dimensions of ${first2.id}${also}${words}${tokenizer}`;
  return {
    model: first2.id,
    kind,
    relation: "finetune",
    evidence: { ...evidence, detail },
    candidates: match.candidates,
    match
  };
}
var NAMED = 4;
function listed(ids) {
  return ids.length > NAMED ? `${ids.slice(0, NAMED).join(", ")} and ${ids.length - NAMED} more` : ids.join(", ");
}
function parsed(text) {
  try {
    return text === void 0 ? void 0 : JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/lineage/signs/tables.ts
function signsInTables(document, context) {
  return tablesOf(document.blocks).flatMap((table) => {
    const cells = [...basesDown(table, context), ...basesAcross(table)];
    return cells.flatMap(
      (cell) => mentionsIn(cell).filter(
        ({ model }) => !context.own.isOwn(model) && !context.own.isIn(model) && !NO_PARENT.test(model)
      ).map((mention) => proseSign(document, cell, mention, "finetune"))
    );
  });
}
function tablesOf(blocks) {
  const tables = [];
  let table;
  for (const block of blocks) {
    if (block.kind !== "cell" || block.row === void 0) {
      table = void 0;
      continue;
    }
    if (!table || block.row < table.length - 1) {
      table = [];
      tables.push(table);
    }
    while (table.length <= block.row) table.push([]);
    table[block.row].push(block);
  }
  return tables;
}
function basesDown(table, context) {
  const [header = [], ...rows] = table;
  if (!header.some(({ text }) => BASE_COLUMN.test(text.trim()))) return [];
  return rows.flatMap((row) => {
    const isBase = row.length < header.length ? (cell) => mentionsIn(cell).some(({ family }) => family?.kind === "text") : ({ column }) => BASE_COLUMN.test((column ?? "").trim());
    const bases = row.filter(isBase);
    const others = row.filter((cell) => !bases.includes(cell));
    return others.some((cell) => context.isAboutUs(cell)) ? bases : [];
  });
}
function basesAcross(table) {
  return table.flatMap(([first2, ...cells]) => first2 && BASE_COLUMN.test(first2.text.trim()) ? cells : []);
}

// src/lineage/signs/tensor-metadata.ts
var PARENT_LIMIT = 16;
var IMAGE_BASES = [
  { sign: /^flux-?1?-schnell/, model: "black-forest-labs/FLUX.1-schnell" },
  { sign: /^flux-?1?(?:-dev)?\b/, model: "black-forest-labs/FLUX.1-dev" },
  { sign: /^(?:stable-diffusion-xl-v1|sdxl)/, model: "stabilityai/stable-diffusion-xl-base-1.0" },
  { sign: /^(?:stable-diffusion-v2|sd_v2)/, model: "stabilityai/stable-diffusion-2-1" },
  { sign: /^(?:stable-diffusion-v1|sd_v1)/, model: "CompVis/stable-diffusion-v1-4" },
  { sign: /^(?:stable-diffusion-v?3|sd3)/, model: "stabilityai/stable-diffusion-3" }
];
function signsInTensorMetadata(files) {
  return files.flatMap((file) => [...ofGguf(file), ...ofImageTrainers(file)]);
}
function* ofGguf({ path, metadata }) {
  for (let at = 0; at < PARENT_LIMIT; at += 1) {
    const key = `general.base_model.${at}`;
    const text = (name) => textOf(metadata[`${key}.${name}`]);
    const named = [text("organization")?.replaceAll(" ", "-"), text("name")?.replaceAll(" ", "-")];
    const model = hubModelOf(text("repo_url") ?? "") ?? (named[1] && named.filter(Boolean).join("/"));
    if (!model) break;
    const relation = metadata["general.type"] === "adapter" ? "adapter" : "quantized";
    yield { model, kind: "file-metadata", relation, evidence: { file: path, detail: `${key}: ${model}` } };
  }
}
function* ofImageTrainers({ path, metadata }) {
  const relation = metadata.ss_network_module ? "adapter" : "finetune";
  for (const key of ["modelspec.architecture", "ss_base_model_version"]) {
    const value = textOf(metadata[key]);
    const base = value && IMAGE_BASES.find(({ sign }) => sign.test(value.toLowerCase()));
    if (!base) continue;
    const adapter = value.endsWith("/lora") ? "adapter" : relation;
    const evidence = { file: path, detail: `${key}: ${value}` };
    yield { model: base.model, kind: "file-metadata", relation: adapter, evidence };
    return;
  }
}
function textOf(value) {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

// src/lineage/signs/tokenizer-marks.ts
var TOKENIZER_MARKS = [
  {
    marks: ["<|im_middle|>"],
    of: "Kimi K2",
    families: ["kimi-k2", "kimi-k2.5", "kimi-k3", "kimi-linear", "moonlight", "kimi-vl"]
  },
  {
    marks: ["<\uFF5Cbegin\u2581of\u2581sentence\uFF5C>", "<\uFF5Cend\u2581of\u2581sentence\uFF5C>"],
    of: "DeepSeek V3",
    families: [
      "deepseek-v2",
      "deepseek-v3",
      "deepseek-v3.2",
      "deepseek-v4",
      "deepseek-r1",
      "deepseek-llm",
      "deepseek-moe"
    ]
  },
  { marks: ["<|header_start|>", "<|eot|>"], of: "Llama 4", families: ["llama-4"] },
  {
    marks: ["<|start_header_id|>", "<|eot_id|>"],
    of: "Llama 3",
    families: ["llama-3", "llama-3.1", "llama-3.2", "llama-3.3", "llama-nemotron"]
  },
  {
    marks: ["<|begin_of_text|>", "<|reserved_special_token_0|>"],
    of: "Llama 3",
    families: ["llama-3", "llama-3.1", "llama-3.2", "llama-3.3"]
  },
  { marks: ["<<SYS>>"], of: "Llama 2", families: ["llama-2"] },
  {
    marks: ["[AVAILABLE_TOOLS]"],
    of: "Mistral",
    families: [
      "mistral-7b",
      "mistral-nemo",
      "mistral-small",
      "mistral-large",
      "mixtral",
      "ministral",
      "ministral-3"
    ]
  },
  {
    marks: ["You are Qwen, created by Alibaba Cloud"],
    of: "Qwen",
    families: ["qwen-2.5", "qwen-2.5-coder", "qwen-2.5-math"]
  },
  {
    marks: ["<|object_ref_start|>"],
    of: "Qwen",
    families: [
      "qwen-2",
      "qwen-2.5",
      "qwen-2.5-coder",
      "qwen-2.5-math",
      "qwen-3",
      "qwen-3-coder",
      "qwen-3-next",
      "qwen-3-vl",
      "qwen-3.5",
      "qwen-2.5-vl",
      "qwen-2-vl"
    ]
  },
  {
    marks: ["<start_of_turn>", "<end_of_turn>"],
    of: "Gemma",
    families: ["gemma-1", "gemma-2", "gemma-3", "gemma-4"]
  },
  {
    marks: ["[gMASK]", "<|observation|>"],
    of: "GLM-4",
    families: ["glm-4", "glm-4.5", "glm-5", "chatglm-3"]
  },
  {
    marks: ["<|START_OF_TURN_TOKEN|>", "<|CHATBOT_TOKEN|>"],
    of: "Command R",
    families: ["command-r", "aya-23"]
  },
  { marks: ["<|channel|>", "<|return|>"], of: "gpt-oss", families: ["gpt-oss"] },
  { marks: ["]~b]"], of: "MiniMax M2", families: ["minimax-m2"] },
  { marks: ["<|start_of_role|>", "<|end_of_role|>"], of: "Granite", families: ["granite-3", "granite-4"] },
  { marks: ["[|endofturn|]"], of: "EXAONE", families: ["exaone"] },
  { marks: ["<seed:bos>"], of: "Seed-OSS", families: ["seed-oss"] }
];
var PRE_TOKENIZERS = {
  "llama-bpe": {
    of: "Llama 3",
    families: ["llama-3", "llama-3.1", "llama-3.2", "llama-3.3", "llama-nemotron"]
  },
  llama4: { of: "Llama 4", families: ["llama-4"] },
  qwen2: {
    of: "Qwen",
    families: [
      "qwen-1.5",
      "qwen-2",
      "qwen-2.5",
      "qwen-2.5-coder",
      "qwen-2.5-math",
      "qwen-3",
      "qwen-3-coder",
      "qwen-3-next",
      "qwen-3-vl"
    ]
  },
  qwen35: { of: "Qwen 3.5", families: ["qwen-3.5"] },
  "deepseek-llm": { of: "DeepSeek LLM", families: ["deepseek-llm", "deepseek-moe", "deepseek-v2"] },
  "deepseek-coder": { of: "DeepSeek Coder", families: ["deepseek-coder"] },
  "deepseek-v3": { of: "DeepSeek V3", families: ["deepseek-v3", "deepseek-v3.2", "deepseek-r1"] },
  "kimi-k2": { of: "Kimi K2", families: ["kimi-k2", "kimi-k2.5", "moonlight", "kimi-linear"] },
  "kimi-k25": { of: "Kimi K2.5", families: ["kimi-k2.5"] },
  glm4: { of: "GLM-4", families: ["glm-4", "glm-4.5", "glm-5"] },
  tekken: { of: "Mistral", families: ["mistral-nemo", "mistral-small", "ministral", "ministral-3"] },
  "minimax-m2": { of: "MiniMax M2", families: ["minimax-m2"] },
  "command-r": { of: "Command R", families: ["command-r", "aya-23"] },
  falcon3: { of: "Falcon 3", families: ["falcon-3"] },
  smollm: { of: "SmolLM", families: ["smollm", "smollm-2"] },
  exaone4: { of: "EXAONE 4", families: ["exaone"] },
  dbrx: { of: "DBRX", families: ["dbrx"] },
  "grok-2": { of: "Grok 2", families: ["grok-2"] }
};

// src/lineage/signs/tokenizers.ts
var FILES = /(?:^|\/)(?:tokenizer_config\.json|special_tokens_map\.json|added_tokens\.json|chat_template\.(?:jinja|json)|tokenizer\.json)$/;
var HEAD_BYTES = 256 * 1024;
var FILE_LIMIT5 = 40;
async function signsInTokenizers(release, files) {
  const found = /* @__PURE__ */ new Map();
  const look = (file, text) => {
    const mark = TOKENIZER_MARKS.find(({ marks }) => marks.every((each) => text.includes(each)));
    if (!mark || found.has(mark.of)) return;
    const detail = `has the tokens of ${mark.of}'s tokenizer (${mark.marks.join(" ")})`;
    found.set(mark.of, {
      model: mark.of,
      kind: "tokenizer",
      evidence: { file, detail },
      families: mark.families
    });
  };
  let read = 0;
  for (const { path, kind } of release.files) {
    if (!FILES.test(path) || kind === "submodule" || folderRole(path) || read >= FILE_LIMIT5) continue;
    read += 1;
    const bytes = await release.bytes(path, 0, HEAD_BYTES);
    const text = bytes && decodeText(bytes);
    if (text) look(path, unescaped(text));
  }
  for (const { path, metadata } of files) {
    const template = metadata["tokenizer.chat_template"];
    if (typeof template === "string") look(path, template);
    const pre = metadata["tokenizer.ggml.pre"];
    const known = typeof pre === "string" && Object.hasOwn(PRE_TOKENIZERS, pre) ? PRE_TOKENIZERS[pre] : void 0;
    if (!known || found.has(known.of)) continue;
    const evidence = {
      file: path,
      detail: `has the vocabulary of ${known.of} (tokenizer.ggml.pre: ${String(pre)})`
    };
    found.set(known.of, { model: known.of, kind: "tokenizer", evidence, families: known.families });
  }
  return [...found.values()];
}
function unescaped(text) {
  if (!text.includes("\\u")) return text;
  return text.replace(
    /\\u([\da-fA-F]{4})/g,
    (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))
  );
}

// src/lineage/gather.ts
async function gatherSigns(release, { declaration, licensing }) {
  const [documents, stored] = await Promise.all([lineageDocumentsOf(release), tensorFilesOf(release)]);
  const files = stored.filter(({ kind }) => kind === "weights" || kind === "adapter" || kind === "delta");
  const own = ownNamesOf(release, declaration, documents);
  const linked = linkedModelsOf(documents, release.about.owner);
  const { publisher } = linked;
  const makers = [release.about.owner, publisher].filter((each) => each !== void 0);
  const isSubject = ({ model, family }) => own.isOwn(model) || isMadeBy(makers, model, family?.name);
  const context = {
    own,
    isSubject,
    isOurs: ({ model }) => publisher !== void 0 && model.startsWith(`${publisher}/`),
    isAboutUs: (block) => own.isOwn(block.text) || mentionsIn(block).some(isSubject)
  };
  const [configs, launches, loads, served, notices] = await Promise.all([
    signsInConfigFiles(release),
    signsInLaunches(release, documents),
    signsInLoaderCalls(release),
    signsInServedIds(release),
    signsInNotices(release, own)
  ]);
  const tokenizers = await signsInTokenizers(release, files);
  const shapes = await signsInShapes(release, files, tokenizers);
  const said = [
    ...declared(declaration),
    ...documents.flatMap((document) => signsInCard(document)),
    ...signsInTensorMetadata(files)
  ];
  const found = [
    ...configs,
    ...documents.flatMap((document) => [
      ...signsInProse(document, context),
      ...signsInTables(document, context),
      ...signsInOwnModels(document, makers, own)
    ]),
    ...launches,
    ...loads,
    ...served,
    ...notices,
    ...signsInLicenses(licensing).filter(({ model }) => !isSubject({ model, family: familyOf(model) }))
  ].filter(({ model, kind }) => kind.endsWith("-config") || kind === "modelfile" || !own.isOwn(model));
  return {
    own,
    documents,
    namedIn: whereNamed(documents, own),
    isOurs: (model) => isMadeBy(makers, model, void 0),
    named: withRecipes([...said, ...found], linked, own).map((sign) => ({
      ...sign,
      model: linked.idOf(sign.model)
    })),
    shapes: shapes.filter(({ candidates }) => !candidates.some(({ id }) => own.isOwn(id))),
    tokenizers: tokenizers.filter(({ model }) => !own.isOwn(model)),
    adapts: isAdapter(release, files)
  };
}
function isAdapter(release, files) {
  if (files.some(({ path, kind }) => kind === "weights" && !folderRole(path))) return false;
  return files.some(({ path, kind }) => kind === "adapter" && !folderRole(path)) || release.files.some(({ path }) => /(?:^|\/)adapter_config\.json$/.test(path) && !folderRole(path));
}
function declared(declaration) {
  return (declaration?.base ?? []).map(({ model, relation, file, line, column }) => ({
    model,
    kind: "metadata",
    ...relation && { relation },
    evidence: {
      ...file !== void 0 && { file },
      ...line !== void 0 && { line },
      ...column !== void 0 && { column },
      detail: `base: ${model}`
    }
  }));
}

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
var LEGAL2 = /(?:^|\/)[^/]*(?:licen[cs]e|notice|copying|use_policy|usage_policy|terms)[^/]*$/i;
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
          detail: `points to ${model}, whose license (${id}) asks for ${obligation.asks}; that was not found here`,
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
    if (!LEGAL2.test(path) || kind === "submodule" || legal.length >= LEGAL_FILES) continue;
    legal.push(await release.text(path, LEGAL_LIMIT) ?? "");
  }
  const top = documents.filter(({ path }) => !path.includes("/"));
  const names = [declaration?.name?.value, release.about.name].concat(
    top.map(({ blocks }) => blocks.find(({ kind, depth }) => kind === "heading" && depth === 1)?.text)
  ).filter((name) => name !== void 0 && name !== "");
  return { legal: legal.join("\n"), readme: top.map(({ source }) => source).join("\n"), names };
}

// src/lineage/settle.ts
var LAST = /* @__PURE__ */ new Set(["notice", "own-name"]);
var MENU_MAKERS3 = 3;
function settled({ named, shapes, tokenizers }, claims) {
  const disclosed = named.filter(({ kind }) => WEIGHTS[kind].discloses && kind !== "own-name");
  const setups = named.filter(({ kind }) => kind === "training-setup");
  const makers = new Set(setups.map(({ model }) => makerOf(model)));
  const fromScratch = claims.some(({ label }) => label === "from-scratch");
  const optional = disclosed.length > 0 || named.some(({ kind }) => kind === "recipe") || makers.size >= MENU_MAKERS3 || fromScratch;
  const weighed = named.flatMap((sign) => {
    if (WEIGHTS[sign.kind].discloses || WEIGHTS[sign.kind].reports === "hint") return [sign];
    if (disclosed.some(({ model }) => sameLine(model, sign.model))) return [sign];
    const loosely = disclosed.find((each) => meansLoosely(each, sign.model));
    if (loosely) return [sign, { ...loosely, model: sign.model }];
    return [{ ...sign, kind: kindBeside(sign, disclosed.length > 0, optional) }];
  });
  const known = weighed.filter(({ kind }) => !LAST.has(kind) && WEIGHTS[kind].reports === "base");
  const isSaidBetter = ({ kind, model }) => kind === "own-name" ? fromScratch || known.length > 0 : (
    // The terms of LLaMA over what was made from Vicuna: they tell where Vicuna came from.
    kind === "notice" && known.some((each) => descendsFrom(each.model, model))
  );
  return [
    ...weighed.filter((sign) => !isSaidBetter(sign)),
    ...shapes.map((sign) => settledShape(sign, disclosed)),
    ...tokenizers.map(({ model, kind, evidence }) => ({ model, kind, evidence }))
  ];
}
function kindBeside({ kind, model, evidence }, isDisclosed, optional) {
  if (kind === "training-setup" && familyOf(model)?.kind === "encoder") return "default";
  if (kind === "training-setup" && (optional || isCalledAfter(evidence.file ?? "", model))) return "menu";
  return isDisclosed && kind !== "recipe" ? "menu" : kind;
}
function isCalledAfter(path, model) {
  const maker = familyOf(model)?.makers[0];
  return maker !== void 0 && path.split("/").some((step) => familyOf(step)?.makers[0] === maker);
}
function meansLoosely({ kind, model: told }, model) {
  if (saysMore(model, told)) return true;
  if (kind !== "notice" && sizeIn(told)) return false;
  const organisation = model.includes("/") ? model.split("/")[0] : void 0;
  const isMakers = organisation ? familyOf(model)?.makers.includes(organisation) : sizeIn(model);
  return Boolean(isMakers) && descendsFrom(model, told);
}
function settledShape(sign, disclosed) {
  const told = disclosed.find(({ model: model2 }) => sign.candidates.some((each) => sameLine(each.id, model2)));
  const { model, kind, evidence } = sign;
  const relation = told ? told.relation : sign.relation;
  return {
    model: told?.model ?? model,
    kind: told?.kind ?? (disclosed.length > 0 ? "common-shape" : kind),
    ...relation && { relation },
    evidence
  };
}
function makerOf(model) {
  return familyOf(model)?.makers[0] ?? model.split("/")[0];
}

// src/lineage/weigh.ts
var EVIDENCE_LIMIT = 8;
var NAME_LIMIT2 = 200;
var DETAIL_LIMIT = 400;
function weighSigns(signs, claims) {
  const groups = grouped(settled(signs, claims));
  const models = groups.map((group) => ({ group, model: asModel(group, signs) }));
  const isBase = (group) => group.some(({ kind }) => WEIGHTS[kind].reports === "base");
  const base = models.filter(({ group }) => isBase(group)).map(({ model }) => model);
  const known = new Set(base.map(({ model }) => familyOf(model)?.name));
  const hints = models.filter(({ group, model }) => !isBase(group) && !known.has(familyOf(model.model)?.name)).map(({ model }) => model);
  return { base: base.sort(byStrength), hints: hints.sort(byStrength) };
}
function grouped(signs) {
  const groups = /* @__PURE__ */ new Map();
  for (const sign of signs) {
    const key = nameKey(sign.model);
    groups.set(key, [...groups.get(key) ?? [], sign]);
  }
  for (const [key, group] of groups) {
    const fuller = [...groups].filter(([other, each]) => saysMore(other, key) && worth(each) >= worth(group));
    if (!fuller.length) continue;
    for (const [, each] of fuller) each.push(...group.map((sign) => ({ ...sign, model: each[0].model })));
    groups.delete(key);
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => rank(a) - rank(b)));
}
function worth(group) {
  return group.some(({ kind }) => WEIGHTS[kind].reports === "base") ? 1 : 0;
}
function shortened(evidence) {
  const { detail } = evidence;
  return detail && detail.length > DETAIL_LIMIT ? { ...evidence, detail: `${detail.slice(0, DETAIL_LIMIT)}\u2026` } : evidence;
}
function rank({ kind }) {
  const { reports, strength, discloses } = WEIGHTS[kind];
  return (reports === "base" ? 0 : 100) + STRENGTHS.indexOf(strength) * 10 + (discloses ? 0 : 1);
}
function asModel(group, { namedIn, adapts }) {
  const [strongest] = group;
  const model = group.find((sign) => sign.model.includes("/") && rank(sign) < 100)?.model ?? strongest.model;
  const relation = relationOf2(group, adapts);
  const known = modelOf(model);
  const family = familyOf(model);
  const supports = supportsOf(known, family);
  const license = known?.license ?? licenseOf(family);
  const evidence = [...new Map(group.map((sign) => [JSON.stringify(sign.evidence), sign.evidence])).values()];
  const discloses = group.some(({ kind }) => WEIGHTS[kind].discloses);
  const shown = group.find(
    ({ kind, evidence: { file } }) => kind === "training-setup" && /\.md$/i.test(file ?? "")
  );
  const isSetUp = strongest.kind === "training-setup" || strongest.kind === "recipe";
  const told = discloses || rank(strongest) >= 100 ? void 0 : namedIn(model, isSetUp) ?? shown?.evidence;
  if (told && !evidence.includes(told)) evidence.unshift(told);
  return {
    model: model.slice(0, NAME_LIMIT2),
    ...relation && { relation },
    declared: discloses || told !== void 0,
    strength: told ? "declared" : WEIGHTS[strongest.kind].strength,
    evidence: evidence.slice(0, EVIDENCE_LIMIT).map(shortened),
    ...supports && { supports },
    ...license && { license }
  };
}
function supportsOf(model, family) {
  const parent = model?.from ? familyOf(model.from) : void 0;
  return parent?.supports === "open-weights" ? "open-weights" : family?.supports;
}
function relationOf2(group, adapts) {
  const related = group.filter((sign) => sign.relation);
  const relation = (related.find(({ kind }) => kind === "metadata") ?? related[0])?.relation;
  return adapts && (relation === void 0 || relation === "finetune") ? "adapter" : relation;
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

// src/lineage/assess.ts
async function assessLineage(release, inputs) {
  const { declaration, claims } = inputs;
  const signs = await gatherSigns(release, inputs);
  const { base, hints } = weighSigns(signs, claims);
  const owed = await unmetObligations(release, declaration, signs.documents, base);
  return { base, hints, observations: [...undisclosed(base, signs, claims), ...wrongBase(signs), ...owed] };
}
export {
  assessLineage
};
