/**
 * Tokens and phrases of tokenizers and chat templates that only one line of models has, and the families that use
 * them: the first one that is found decides. Sources: llama.cpp's llama-chat.cpp (llm_chat_detect_template) and
 * LLaMA-Factory's data/template.py. ChatML's <|im_start|> is used by everyone, and therefore not here.
 */
export const TOKENIZER_MARKS: readonly {
  marks: readonly string[];
  of: string;
  families: readonly string[];
}[] = [
  {
    marks: ['<|im_middle|>'],
    of: 'Kimi K2',
    families: ['kimi-k2', 'kimi-k2.5', 'kimi-k3', 'kimi-linear', 'moonlight', 'kimi-vl'],
  },
  {
    marks: ['<｜begin▁of▁sentence｜>', '<｜end▁of▁sentence｜>'],
    of: 'DeepSeek V3',
    families: [
      'deepseek-v2',
      'deepseek-v3',
      'deepseek-v3.2',
      'deepseek-v4',
      'deepseek-r1',
      'deepseek-llm',
      'deepseek-moe',
    ],
  },
  { marks: ['<|header_start|>', '<|eot|>'], of: 'Llama 4', families: ['llama-4'] },
  {
    marks: ['<|start_header_id|>', '<|eot_id|>'],
    of: 'Llama 3',
    families: ['llama-3', 'llama-3.1', 'llama-3.2', 'llama-3.3', 'llama-nemotron'],
  },
  {
    marks: ['<|begin_of_text|>', '<|reserved_special_token_0|>'],
    of: 'Llama 3',
    families: ['llama-3', 'llama-3.1', 'llama-3.2', 'llama-3.3'],
  },
  { marks: ['<<SYS>>'], of: 'Llama 2', families: ['llama-2'] },
  {
    marks: ['[AVAILABLE_TOOLS]'],
    of: 'Mistral',
    families: [
      'mistral-7b',
      'mistral-nemo',
      'mistral-small',
      'mistral-large',
      'mixtral',
      'ministral',
      'ministral-3',
    ],
  },
  {
    marks: ['You are Qwen, created by Alibaba Cloud'],
    of: 'Qwen',
    families: ['qwen-2.5', 'qwen-2.5-coder', 'qwen-2.5-math'],
  },
  {
    marks: ['<|object_ref_start|>'],
    of: 'Qwen',
    families: [
      'qwen-2',
      'qwen-2.5',
      'qwen-2.5-coder',
      'qwen-2.5-math',
      'qwen-3',
      'qwen-3-coder',
      'qwen-3-next',
      'qwen-3-vl',
      'qwen-3.5',
      'qwen-2.5-vl',
      'qwen-2-vl',
    ],
  },
  {
    marks: ['<start_of_turn>', '<end_of_turn>'],
    of: 'Gemma',
    families: ['gemma-1', 'gemma-2', 'gemma-3', 'gemma-4'],
  },
  {
    marks: ['[gMASK]', '<|observation|>'],
    of: 'GLM-4',
    families: ['glm-4', 'glm-4.5', 'glm-5', 'chatglm-3'],
  },
  {
    marks: ['<|START_OF_TURN_TOKEN|>', '<|CHATBOT_TOKEN|>'],
    of: 'Command R',
    families: ['command-r', 'aya-23'],
  },
  { marks: ['<|channel|>', '<|return|>'], of: 'gpt-oss', families: ['gpt-oss'] },
  { marks: [']~b]'], of: 'MiniMax M2', families: ['minimax-m2'] },
  { marks: ['<|start_of_role|>', '<|end_of_role|>'], of: 'Granite', families: ['granite-3', 'granite-4'] },
  { marks: ['[|endofturn|]'], of: 'EXAONE', families: ['exaone'] },
  { marks: ['<seed:bos>'], of: 'Seed-OSS', families: ['seed-oss'] },
];
