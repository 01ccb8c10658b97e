import { words } from './words.ts';

/** Words of a repository's name that every release could have. */
export const GENERIC: ReadonlySet<string> = words(`
  a ai an and api audio base beyond card cards details chat code coder core demo dev diffusion
  edition efficient embedding evaluation family fast for foundation framework free from generation
  github hub image implementation inference instruct introduction language large learning library
  lite llm llms lm main mini model models modeling multi multilingual multimodal new next of
  official on open open-source opensource overview page plus preview pro project python pytorch
  readme recipe release repo repository research scale series small source speech stable suite
  system team technical text the to toolkit train trained training transformer transformers tts
  vision video visual weights welcome with
`);

/** Families that others build on: as one word among several of a name, they tell the base and not the release. */
export const FAMILIES: ReadonlySet<string> = words(`
  alpaca bert bloom clip codellama deepseek falcon flux gemma glm gpt gpt2 gpt3 gpt4 granite
  internlm llama llama2 llama3 llava lora mamba mistral mixtral mpt olmo opt phi pythia qwen qwen2
  r1 roberta sdxl t5 vicuna vit wav2vec whisper yi
`);
