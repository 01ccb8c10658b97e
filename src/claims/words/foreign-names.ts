/**
 * Well-known models, families and makers. Where a sentence names one of these and none of the release's own names, it
 * speaks of somebody else. A release whose own name is among them is known by its own names first.
 */
const NAMES = `
  llama llama-2 llama-3 llama2 llama3 alpaca vicuna mistral mixtral qwen qwen2 qwen3 chatgpt gpt-2 gpt-3 gpt-4 gpt-4o gpt4
  gpt-j gpt-neo gpt-neox gpt-oss claude gemini gemma palm bard falcon mpt bloom opt pythia dolly olmo tulu phi phi-2 phi-3
  deepseek deepseek-r1 deepseek-v3 kimi glm chatglm chatglm2 chatglm3 internlm internvl baichuan yi minicpm minimax
  starcoder codellama codegen wizardlm orca zephyr openchat stablelm redpajama rwkv mamba jamba dbrx grok command-r
  whisper wav2vec bert roberta deberta t5 flan flan-t5 clip siglip dinov2 sam blip blip-2 llava minigpt-4 flamingo
  openflamingo kosmos stable-diffusion sdxl flux imagen dall-e midjourney sora cogvideo cogvideox hunyuanvideo
  hunyuan wan mochi ltx-video open-sora pika runway kling bark tortoise xtts vits valle
  openai anthropic google meta microsoft nvidia apple alibaba tencent baidu bytedance huggingface allenai eleutherai
  mosaicml databricks stability nous together-ai lmsys
`;

const escaped = NAMES.trim()
  .split(/\s+/)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-/g, '[- ]?'));

export const FOREIGN = new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![a-z])`, 'i');

/** Who many releases build on, as hubs call them: links to their models say nothing of whose a release is. */
export const MAKERS: ReadonlySet<string> = new Set(
  `meta metallama facebook google openai openaicommunity microsoft nvidia apple mistral mistralai qwen deepseek
  thudm zai internlm baichuan baichuaninc 01 tiiuae bigscience bigcode eleuther allen stability stabilityai runwayml
  huggingface huggingfaceh4 sentencetransformers lmsys laion salesforce unsloth thebloke bartowski comfy comfyorg`.split(
    /\s+/,
  ),
);
