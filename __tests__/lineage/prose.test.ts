import { describe, expect, test } from '@jest/globals';
import { traceLineage } from '../../src/lineage/trace.ts';
import { lineageInputs, releaseOf } from './ground.ts';

/** Which bases a README of "Example-7B" is read to have. */
async function basesOf(readme: string): Promise<string[]> {
  const release = releaseOf({ 'README.md': `# Example-7B\n\n${readme}\n` });
  const { base } = await traceLineage(release, lineageInputs());
  return base.map(({ model, relation }) => `${model} ${relation}`);
}

describe('what a model was made from, in words', () => {
  test.each([
    [
      'This model is a fine-tuned version of [Qwen/Qwen2.5-7B](https://huggingface.co/Qwen/Qwen2.5-7B).',
      ['Qwen/Qwen2.5-7B finetune'],
    ],
    ['Finetuned from model : unsloth/llama-3-8b-bnb-4bit', ['unsloth/llama-3-8b-bnb-4bit finetune']],
    ['Example is fine-tuned from a 7B LLaMA model on 52K instructions.', ['LLaMA-7B finetune']],
    ['We fine-tune Mistral-7B with LoRA.', ['Mistral-7B finetune']],
    ['我们首先基于Mixtral-8x7B进行了中文扩词表增量预训练。', ['Mixtral-8x7B finetune']],
    ['Example was obtained by fine-tuning Llama 2.', ['Llama 2 finetune']],
    ['Example was converted from Qwen2.5-7B, whose attention it makes linear.', ['Qwen/Qwen2.5-7B finetune']],
    ['The model is upscaled from Mistral-7B.', ['Mistral-7B finetune']],
    ['我们选择了 ChatGLM-6B 作为初始化模型。', ['ChatGLM-6B finetune']],
    ['本项目使用了 Qwen2.5-7B 模型的权重。', ['Qwen/Qwen2.5-7B finetune']],
    [
      'Our model is trained on top of `Qwen2.5-Math-7B` and `Qwen2.5-32B`.',
      ['Qwen/Qwen2.5-32B finetune', 'Qwen/Qwen2.5-Math-7B finetune'],
    ],
    ['Example is initialized from Pythia-12b and then aligned.', ['EleutherAI/pythia-12b finetune']],
    ['Example uses Qwen-7B as the initialization of the LLM.', ['Qwen/Qwen-7B finetune']],
    [
      'We continue pre-training from Llama-2-7B on medical papers.',
      ['meta-llama/Llama-2-7b-hf continued-pretraining'],
    ],
    ['Its base model (specifically, Qwen2.5 1.5b) has limits, too.', ['Qwen/Qwen2.5-1.5B finetune']],
    ['Example is a Vicuna-13B model fine-tuned using RLHF.', ['Vicuna-13B finetune']],
    ['Example was trained with LoRA on LLaMA-7B.', ['LLaMA-7B finetune']],
    ['We instruction-tune Llama 2 on dialogues.', ['Llama 2 finetune']],
    ['The LLM backbone is Qwen2.5-7B.', ['Qwen/Qwen2.5-7B finetune']],
    ['A connector feeds the Mistral-7B language decoder.', ['Mistral-7B finetune']],
    ['Example is an RL-trained version of Qwen2.5-32B.', ['Qwen/Qwen2.5-32B finetune']],
    ['It builds on the powerful foundations of Meta-Llama-3-70B.', ['meta-llama/Meta-Llama-3-70B finetune']],
    ['Example is an RLHF fine-tune of Vicuna-13B.', ['Vicuna-13B finetune']],
    ['Example is pruned from Llama-2-7B.', ['meta-llama/Llama-2-7b-hf finetune']],
    ['This is a GGUF version of Mistral-7B.', ['Mistral-7B quantized']],
    ['Merge the LoRA weights into LLaMA-13B to use them.', ['LLaMA-13B adapter']],
    ['Example is built on SigLIP-400M, Whisper-medium and Qwen3-8B.', ['Qwen3-8B finetune']],
    ['The models are released under the Llama-2 license.', ['Llama-2 finetune']],
    ['The checkpoints are subject to the license agreement of LLaMA.', ['LLaMA finetune']],
    ['Example 基于 Qwen2.5-7B 微调。', ['Qwen/Qwen2.5-7B finetune']],
    [
      'Example은 upstage/SOLAR-10.7B-v1.0을 기반으로 학습한 모델입니다.',
      ['upstage/SOLAR-10.7B-v1.0 finetune'],
    ],
    ['Polyglot-ko 12.8B 기반 모델을 공개합니다.', ['Polyglot-ko 12.8B finetune']],
    ['ExampleはQwen2.5-7Bをベースにしています。', ['Qwen/Qwen2.5-7B finetune']],
    [
      'It is further pre-trained from an intermediate checkpoint of DeepSeek-V2.',
      ['deepseek-ai/DeepSeek-V2 continued-pretraining'],
    ],
    ['Pre-trained on Llama-2-7B, it proves theorems.', ['meta-llama/Llama-2-7b-hf continued-pretraining']],
    [
      'Download Stable Diffusion V2.1 if you want to train it.',
      ['stabilityai/stable-diffusion-2-1 finetune'],
    ],
    [
      '| Model | Base Model |\n| --- | --- |\n| Example-7B | [Llama-3.1-8B](https://huggingface.co/meta-llama/Llama-3.1-8B) |',
      ['meta-llama/Llama-3.1-8B finetune'],
    ],
    [
      '| | Example-7B |\n| --- | --- |\n| **Base Model** | meta-llama/Llama-3.1-8B |',
      ['meta-llama/Llama-3.1-8B finetune'],
    ],
    ['Example is continually pre-trained on Yi with 500B tokens.', ['Yi continued-pretraining']],
    [
      'It was built through continual pretraining on 15T mixed tokens atop Kimi-K2-Base.',
      ['Kimi-K2-Base continued-pretraining'],
    ],
    [
      'A 130B foundation (Step-1) is further enhanced via audio-contextualized continual pretraining.',
      ['Step-1 finetune'],
    ],
    [
      'We have released supervised finetuning (SFT) models using Llama 2 and Falcon.',
      ['Falcon finetune', 'Llama 2 finetune'],
    ],
    ['It fine-tunes the `bias` and `norm` parameters of Llama 2.', ['Llama 2 finetune']],
    ['Obtain the LLaMA backbone weights from its maker first.', ['LLaMA adapter']],
    ['Example inherits the weights of Qwen2.5-7B.', ['Qwen/Qwen2.5-7B finetune']],
    [
      'Example connects a CLIP visual encoder with the large language model Vicuna-7B.',
      ['Vicuna-7B finetune'],
    ],
    [
      'Example is built on SigLIP-400M, Whisper-medium-300M, ChatTTS-200M and Qwen3-8B.',
      ['Qwen3-8B finetune'],
    ],
    [
      'Example comprises (1) a ViT encoder of its own, (2) an MLP projector, and (3) the Qwen2.5-7B language model.',
      ['Qwen/Qwen2.5-7B finetune'],
    ],
    [
      'It was then aligned with the `Qwen2.5-1.5B` language model and trained on images.',
      ['Qwen/Qwen2.5-1.5B finetune'],
    ],
    [
      '* Links: [7B](https://huggingface.co/acme/Example-7B), [1B](https://huggingface.co/acme/Example-1B)\n* Base models:\n  * [huggyllama/llama-7b](https://huggingface.co/huggyllama/llama-7b)\n  * Llama-2-13B (for chat)\n* Trained on chats like those of Falcon-7B.',
      ['huggyllama/llama-7b finetune', 'meta-llama/Llama-2-13b-hf finetune'],
    ],
    ['## Base model\n\nQwen2.5-7B\n\n## Data\n\nLike Falcon-7B.', ['Qwen/Qwen2.5-7B finetune']],
    [
      'The open version of Example is based on Flux, and other image models would do as well.',
      ['Flux finetune'],
    ],
    ['Using SigLIP and Qwen2.5-7B as backbones gives a small Example.', ['Qwen/Qwen2.5-7B finetune']],
    [
      'With Mistral-7B and Qwen2.5-7B as the base models, we train two.',
      ['Mistral-7B finetune', 'Qwen/Qwen2.5-7B finetune'],
    ],
    [
      'The decoder of Example-2B, 6B and 16B is initialized from CodeGen-mono 2B, 6B and 16B.',
      ['CodeGen-mono 16B finetune', 'CodeGen-mono 2B finetune', 'CodeGen-mono 6B finetune'],
    ],
    ['Example was fine-tuned from LLaMA-7B, 20B tokens later.', ['LLaMA-7B finetune']],
    ['We chose to fine-tune LLaMA-7B+FT further.', ['LLaMA-7B finetune']],
    [
      'Its architecture is based on the Qwen2.5-7B language model and incorporates a vision encoder.',
      ['Qwen/Qwen2.5-7B finetune'],
    ],
    ['Example 基于 LLaMA-7B 扩充中文词表并继续训练。', ['LLaMA-7B finetune']],
    ['Example 的语言模型使用 Qwen2.5-7B 初始化。', ['Qwen/Qwen2.5-7B finetune']],
    ['模型权重初始化自 Qwen2.5-7B。', ['Qwen/Qwen2.5-7B finetune']],
    ['基座模型：Qwen2.5-7B', ['Qwen/Qwen2.5-7B finetune']],
    ['Our two small variants with the Vicuna-7B LLM answer faster.', ['Vicuna-7B finetune']],
    ['These models use Mistral-7B as their language decoder.', ['Mistral-7B finetune']],
    [
      '1. Pretraining Llama-2-13B on a corpus of 50B tokens\n2. Fine-tuning it on chats',
      ['meta-llama/Llama-2-13b-hf continued-pretraining'],
    ],
    ['- Finetuning Qwen2.5-7B on 200K dialogues, which yields Example-7B-Chat', ['Qwen/Qwen2.5-7B finetune']],
    [
      'Example is based on their next-generation text foundation model Qwen2.5-7B.',
      ['Qwen/Qwen2.5-7B finetune'],
    ],
    ['**Demo version**: built on the Mistral-7B model.', ['Mistral-7B finetune']],
    [
      "Built upon TII's Falcon model and Meta's Llama 2 model, it knows more words.",
      ['Falcon finetune', 'Llama 2 finetune'],
    ],
    ['Example 以 Llama 2 和 Falcon 为底座，增量训练而成。', ['Falcon finetune', 'Llama 2 finetune']],
    ['Example 基于其新一代文本基座模型 Qwen2.5-7B（7B 参数）。', ['Qwen/Qwen2.5-7B finetune']],
    [
      '## Roadmap\n\n- [x] Release a model based on Llama 2\n- [ ] And one based on Llama 3',
      ['Llama 2 finetune'],
    ],
    [
      '## Roadmap\n\n- **[2025.02.28]** We open-sourced Example-V, a model based on Llama 2',
      ['Llama 2 finetune'],
    ],
    ['Download the base model (Qwen2.5-7B):', ['Qwen/Qwen2.5-7B finetune']],
    ['Example is developed based on our previous Qwen2.5-7B model.', ['Qwen/Qwen2.5-7B finetune']],
    ['## Comparison\n\nWe fine-tuned Llama-2-7B to get our model.', ['meta-llama/Llama-2-7b-hf finetune']],
    ['## Acknowledgements\n\n- Qwen2.5-7B as the LLM backbone.', ['Qwen/Qwen2.5-7B finetune']],
  ])('%s', async (readme, bases) => {
    expect(await basesOf(readme)).toEqual(bases);
  });
});

describe('sentences that name models, and no base of this one', () => {
  test.each([
    'Our code is based on LLaMA-Factory and Megatron.',
    'The conversion script is converted from LLaVA.',
    'Example is built on LLaMA2-Accessory.',
    '下面的命令展示了对 Qwen2.5-7B 模型进行全参数微调：',
    'The following command shows how we fine-tune Qwen2.5-7B with the trainer.',
    '我们使用了 Qwen2.5-7B 的分词器。',
    'Example 基于 StarCoder 词表进行了优化，为训练提供了基础。',
    'The architecture is based on Llama 2, trained from scratch.',
    'The implementation is built on LLaVA.',
    'Example outperforms Llama 2 and Mistral-7B on all benchmarks.',
    'We use Qwen2.5-72B-Instruct to generate answers.',
    'The best baseline is a Llama 2 model with retrieval.',
    'We compare with Mistral-7B fine-tuned on our data.',
    'You can fine-tune Llama 2 with our scripts.',
    'We further fine-tune our base model on Tulu v2 to obtain our chat model.',
    'We provide scripts for finetuning Llama-2-7B.',
    'Vicuna is a chatbot that was fine-tuned from LLaMA.',
    'Example is not based on Llama 2.',
    'The tokenizer is derived from Llama 3.',
    'The vision encoder is initialized from SigLIP-400M.',
    'We choose InternLM2-1.8B-Reward as the base reward model.',
    'Example-7B-Chat is fine-tuned from Example-7B.',
    'The text encoder is initialized from T5-XXL.',
    'Run Example with LLaVA and run LLaVA as normal LLM model.',
    'Use the following commands to run LoRA fine-tuning, inference and merging of Qwen3-4B.',
    'To get started with Mistral-7B LoRA fine-tuning, follow these steps.',
    '## Projects using Example\n\nStarWhisper: a model for astronomy, based on ChatGLM2-6B.',
    'Download Llama-2-7B to fine-tune it with our trainer.',
    'In this example, we start with the Qwen2.5-0.5B-Instruct model.',
    '| Method | LLM | Score |\n| --- | --- | --- |\n| LLaVA-1.5 | Vicuna-7B | 60 |',
    '## Acknowledgements\n\nVicuna is built on Llama 2, thanks for the great work.',
    'It surpasses existing models built on Qwen2.5-7B.',
    'It performs well among other LLMs based on Llama 2.',
    'Training continues from Step 1 of the guide.',
    'Attribution: This work is a derivative of [The Yi Series Model You Based On] by its maker.',
    '使用 Qwen2.5 的分词器，从头开始训练。',
    'Example 继承了 Llama 2 的架构。',
    '## Base models\n\nWe compare with Qwen2.5-7B, and look at what others did.',
    '## Backbones\n\n* Any of them, for example Qwen2.5-7B or Llama-2-7B, may be chosen by users\n',
    'See runs/v2-7b/last for the checkpoints that we fine-tuned.',
    '<!-- fine-tuned from Llama 2 -->\n\nHello.',
    '```\nfine-tuned from Llama-2-7B\n```',
    '- [ ] A larger model (based on Llama 3)',
    '## Future work\n\nTrain a version that is initialized from Qwen2.5-7B.',
    'The speed of models using the Vicuna-7B LLM is compared below.',
    'Our variants with Qwen2.5-7B LLM judges agree with people.',
    'How long it takes to get good at pretraining Llama-2-7B on one card is another question.',
    'Fine-tuning Llama-2-7B on your data takes an hour.',
    'The table shows the quantization quality of Llama-2-7B.',
    '请基于下列提示使用 Qwen2.5-7B 优化问题。',
    '我们在 LLaVA 标准测试集上对模型进行了优化。',
    '我们在这些数据集上利用 Qwen2.5-72B 进行优化。',
    '在 Qwen2.5-7B 训练中，可以选择使用 DeepSpeed。',
    'Example 基于 StarCoder 词表进行了优化。',
    'Example is based on Flux, and runs everywhere.',
    'The architecture is based on the Llama-2-7B language model, and trained from scratch.',
    'We fine-tune the BigVGAN vocoder on songs.',
    '## Roadmap\n\n- 2027.06: a model based on Llama 2',
    'Any base model (such as Qwen2.5-7B) will do.',
    '## Acknowledgements\n\n- Qwen2.5-7B for captions, and SigLIP-400M as the vision backbone.',
    "Here's a config that uses TinyLlama as the LLM backbone:",
    '## Benchmark\n\nWe finetuned OpenVLA and Octo on the same data as Example.',
    '## Baselines\n\nWe fine-tune Mistral-7B for a fair look at Example.',
    'Like Mistral-7B, Example outdoes models with Qwen2.5-7B as the baseline.',
  ])('%s', async (readme) => {
    expect(await basesOf(readme)).toEqual([]);
  });
});
