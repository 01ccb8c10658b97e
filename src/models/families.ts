/**
 * Families of base models, one a line: family | makers on the hub | how names of it begin | label that it supports |
 * what it is | what it was tuned from. A name is compared word by word, letters and numbers apart ("kimi-k2p5" is kimi,
 * k, 2.5), and the longest beginning wins, so that `qwen` catches what `qwen2.5` does not.
 *
 * The label is `open-weights` unless data, training code and recipe are published under open terms, and as long as that is
 * in doubt: ModernBERT's code is open and its data are not; RWKV since version 5 lists its data, earlier ones trained on
 * the Pile; BLOOM and StarCoder publish all, under terms that limit use. What it is: `text`
 * (language models, also those that see or hear), `encoder` (loaded frozen as a part far more often than tuned), `image`,
 * `audio`, `tuned` (itself a fine-tune of another family: of which ones, says the last cell).
 */
export const FAMILY_ROWS = `
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
