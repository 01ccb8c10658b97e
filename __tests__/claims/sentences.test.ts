import { describe, expect, test } from '@jest/globals';
import { OwnNames } from '../../src/claims/own-names.ts';
import { claimsInProse } from '../../src/claims/sources/prose.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** What the README of a release called Example, with models such as Example-7B, claims in a piece of its text. */
function read(markdown: string): string {
  const names = new OwnNames();
  names.setRepository('Example');
  names.add('Example');
  const claims = claimsInProse(readDocument('README.md', markdown), names);
  return (
    claims
      .map(({ label, subject }) => (label === 'open-source' ? subject : `${subject} ${label}`))
      .join(', ') || '-'
  );
}

/** A sentence, and what it says is open source: model, code, data, or nothing (-). */
type Row = [sentence: string, claims: string];

describe('claims about the model', () => {
  test.each<Row>([
    ['3. **More Comprehensive Open-source Series:** The base model is here, too.', 'model'],
    ['We ask everyone not to use the open-source models and code for any harmful purpose.', 'model'],
    ['* Open Source\n    - ✅ Data\n    - ✅ Model: Small\n    - [ ] Demo', 'model'],
    ['We have open-sourced the Example series image-to-video model **Small-5B-I2V**.', 'model'],
    ['We open-source Example-7B.', 'model'],
    ['We open source Example-7B and Example-13B under Apache 2.0.', 'model'],
    ['We have open-sourced the weights of Example-7B.', 'model'],
    ['We have also open-sourced the model parameters, the configuration and the tokenizer.', 'model'],
    ["We're open-sourcing Example-7B today.", 'model'],
    ['We are excited to open-source Example-7B.', 'model'],
    ['Today, we are proud to open source our largest model.', 'model'],
    ['Example has open-sourced a 7 billion parameter base model.', 'model'],
    ['This project open-sources the Chinese model.', 'model'],
    ['This project has open-sourced the Example models.', 'model'],
    ['Our team open-sourced Example-7B in May.', 'model'],
    ['Thanks to its size, we have also open-sourced Example-7B.', 'model'],
    ['Example-7B is open source.', 'model'],
    ['Example-7B is open-source and free for commercial use.', 'model'],
    ['Example is fully open source.', 'model'],
    ['Example-7B is now open-sourced.', 'model'],
    ['Example-7B and Example-13B have been open-sourced on Hugging Face.', 'model'],
    ['The base models, Example-6B and Example-34B, are open-sourced and available to the public.', 'model'],
    ['All models of the series have been open-sourced.', 'model'],
    ['The weights are open source.', 'model'],
    ['Our code and model weights are open source.', 'model'],
    ['Example is an open-source language model.', 'model'],
    ['Example is an **open-source** language model.', 'model'],
    ['Example is a family of state-of-the-art, open-source text-to-speech models.', 'model'],
    ['The Example series models are the next generation of open-source large language models.', 'model'],
    ['It is an open-source LLM trained on two trillion tokens.', 'model'],
    ['This is currently the largest open-source MoE model in the industry.', 'model'],
    ['By open-sourcing Example-7B, we hope to inspire others.', 'model'],
    ['Example is an open-source framework for expressive speech interaction.', 'model'],
    ['A family of foundation models. Scalable. Open-sourced.\n\n# Example', '-'],
    ['# Example\n\nA family of foundation models. Scalable. Open-sourced.', 'model'],
    ['This open-source release offers two backends.', 'model'],
    ['This is the first open-source model with a context of a million tokens.', 'model'],
    ['Example stands as the strongest open-source model in its class.', 'model'],
    ['Training took two months, producing the currently strongest open-source base model.', 'model'],
    ['It outperforms other models and is the closest open-source model to GPT-4o.', 'model'],
    ['We introduce Example, a new family of open-source multimodal models.', 'model'],
    ['We present a permissively licensed open source reproduction of LLaMA.', 'model'],
    ['We release Example-7B, a fully open-source language model.', 'model'],
    ['Example is the most capable open-source model to date.', 'model'],
    ['Due to its open-source nature, Example is popular.', 'model'],
    ['The figure shows all open-sourced models for our projects.', 'model'],
    ['The current open-source model supports two modes.', 'model'],
    ['We are releasing the following open-source models:', 'model'],
    ['A strong, economical, and efficient open-source language model.', 'model'],
    ['- SOTA open-source TTS', 'model'],
    ['- Fully open-source and commercially usable', 'model'],
    ['As an open-source model, Example can be deployed anywhere.', 'model'],
    ['Our open-source models can be used commercially.', 'model'],
    ['The open-source Example-7B runs on a laptop.', 'model'],
    ['Issues may arise from using the Example open-source model.', 'model'],
    ['The open-sourced weights include one prediction module.', 'model'],
    ['We announce the open source release of the Example models.', 'model'],
    ['We have made the Example-7B variant open source.', 'model'],
    ['We release all details, and we open-source everything: data, code and weights.', 'model'],
    ['We open source all our efforts here, including training scripts, models and logs.', 'model'],
    ['Example represents a significant advancement in open-source video generation.', 'model'],
    ['We launched Example v1.1, which improves quality and is fully open source.', 'model'],
    ['Compared with the open-source LMM such as Example, proprietary models are larger.', 'model'],
    ['Example is released under an open-source license.', 'model'],
    ['Not only the code but also Example-7B is open source.', 'model'],
    ['# Example: A fully open-sourced Large Language Model', 'model'],
    ['# Example: Open-Source Frontier Voice AI', 'model'],
    ['## Open-sourced models', 'model'],
    ['- Open-sourced the Example models (general purpose)', 'model'],
    ['- [2024/05] Example-7B is open-sourced!', 'model'],
    ['- [2024/05] We released **Example: An Open-Source Chatbot Impressing GPT-4**.', 'model'],
    ['- [x] Open-source the base model', 'model'],
    ['- **Fully open model**: weights and training details', 'model'],
    ['*A fully open reproduction of a famous model.*', 'model'],
    ['This open-source project trains a small language model.', 'model'],
    ['<p align="center">Example is an open-source model.</p>', 'model'],
    ['| Model | License |\n|--|--|\n| Example-7B | open source |\n| Other-7B | open source |', 'model'],
    ['As part of this release, we open-source:\n\n- the Example-7B weights\n- training code', 'model'],
    ['With code and weights, we open-source\n\n- Model weights\n- Training code', 'model'],
    ['## Roadmap\n\n- [x] Open-source the base model\n- [ ] Streaming', 'model'],
    ['Example is an open-source multimodal agent.', 'model'],
    ['Example is a strong open-source text-to-speech system.', 'model'],
    ['# Introducing Example: A Strong and Open-source Coding LLM', 'model'],
    ['Example is a MoE LLM provided and open-sourced by Other Lab.', 'model'],
    ['The open-source nature of Example makes it useful to many.', 'model'],
    ['By embracing open-source principles, Example is for all.', 'model'],
    ['- Example-70b released with open source and free commercial usage', 'model'],
    ['- 2025.05.06: Open source demo code and model', 'model'],
    ['Only use the open-sourced code, data, model and artifacts generated via this project.', 'model'],
    ['We are not liable for risks due to the open-source model and code.', 'model'],
    ['It does not assume risks caused by open-source models and code.', 'model'],
    ['If any problems arise due to the use of the Example-7B open-source model, we are not liable.', 'model'],
    ['Therefore, this open-source release also includes the chat model.', 'model'],
    ['- Open-source and cross-platform: all code and model weights can be used for research.', 'model'],
    ['## License & Citation\n\nThe Example weights are open source.', 'model'],
    ['| Model | Open-sourced on |\n|--|--|\n| Example-7B | 2024-05 |', 'model'],
    ['- :fire: Open-sourced Example-7B', 'model'],
    ['This project provides an open-source spoken dialogue model for research.', 'model'],
    ['- Fully Open-Source & Commercial-Ready: weights and code under Apache-2.0', 'model'],
    ['Contrarily to other models, Example is a **fully open-source** release.', 'model'],
    ['Unlike existing systems, Example-7B is open source.', 'model'],
    [
      '# Example\n\nFully open, state-of-the-art Mixture of Experts model with 7 billion parameters.',
      'model',
    ],
    ['# Example\n\nOpen-source text-to-speech for everyone.', 'model'],
    ['A series of open-source large language models developed by Example.', 'model'],
    ['Example is an initiative for comprehensive and fully open-sourced LLMs.', 'model'],
    ['Example is a community effort to build open-source LLMs.', 'model'],
    ['To ease research, Example-1.8B has three versions of open-source models.', 'model'],
    ['We have open-sourced four versions of each scale of the model, which are:', 'model'],
    ['By releasing an open-source research prototype, we hope to learn about its risks.', 'model'],
    ['All results can be easily reproduced with open-sourced code and model checkpoints.', 'model'],
    ['- New vocabulary beyond Llama-2, open-sourcing the Chinese Example LLMs.', 'model'],
    ['Example provides a powerful, open-source base to create models of all kinds.', 'model'],
    ['Example is a suite of open-source code generation systems.', 'model'],
    [
      'Example-7B runs on a single card, with high performance, full open source, and free for commercial use.',
      'model',
    ],
    ['Since its open-source release, Example has been downloaded a million times.', 'model'],
    ['- Open source and free for commercial use', 'model'],
    ['- 100% open source', 'model'],
    ['- Open-source weights: https://huggingface.co/example/example-7b', 'model'],
    ['## Open Source License', 'model'],
    ['Example-7B is fully open for academic research and free commercial use.', 'model'],
    ['| Model | Open-Source | Score |\n|--|--|--|\n| Closed-1 | ❌ | 1 |\n| Example-7B | ✅ | 2 |', 'model'],
    ['| | Example-7B | Example-13B |\n|--|--|--|\n| Open-sourced versions | base | chat |', 'model'],
    ['Example-7B is an open-source, commercially available language model by Example Lab.', 'model'],
    ['- [Example-7B](https://huggingface.co/example-lab/Example-7B): an open-source model', 'model'],
    ['# Example\n\nState-of-the-art bilingual open-source reasoning LLMs.', 'model'],
    ['Example is an open-source protein structure predictor.', 'model'],
    ['Example has been released open source.', 'model'],
    ['To foster research, our models are made open source.', 'model'],
    ['Example-7B is the #1 open-source model on the leaderboard.', 'model'],
    ['Today, we have upgraded it and open-sourced Example series.', 'model'],
    ['- [x] Open source models & inference code', 'model'],
    ['- [x] Release inference code and open-source weights', 'model'],
    ['While Example is open source, its data is not.', 'model'],
    ['Example is not only open source but also fast.', 'model'],
    ['Example is among the best open-source models.', 'model'],
    ['This makes Example the best open-source model.', 'model'],
    ['It scores 80 points, making it the strongest open-source model.', 'model'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('claims about code and data', () => {
  test.each<Row>([
    ['* Open Source:\n    - Inference code.', 'code'],
    ['* Open Source\n    - ✅ Data\n    - [ ] Model: Small', 'data'],
    ['We open-sourced the Example-V & Example-o Cookbook!', 'code'],
    ['The data pipeline is open-sourced, see more in our [document](x).', 'code'],
    ['The Other Library is an open-source suite for large models.', '-'],
    ['数据集已经开源在了HuggingFace。', 'data'],
    ['可以使用我们开源的代码进行模型训练。', 'code'],
    ['## Open Source License\n\nThe code is released under MIT.\n\n## Model', 'code'],
    ['We open-source our inference code.', 'code'],
    ['We open source the code and scripts we used for training Example-7B.', 'code'],
    ['We have open-sourced the scripts for pre-training and fine-tuning.', 'code'],
    ['- Open-sourced the pre-training and instruction finetuning scripts', 'code'],
    ['Our code is open source.', 'code'],
    ['The training code of Example is open-sourced.', 'code'],
    ['For fine-tuning, use our open-source library.', 'code'],
    ['We upgraded the training framework, which is now open-sourced as TrainScale.', 'code'],
    ['We open-source a benchmark of 500 samples.', 'data'],
    ['We open-source the Example/Pile-150B dataset.', 'data'],
    ['The training data is open source.', 'data'],
    ['The training data for this model, termed ExampleData400K, is also open-sourced.', 'data'],
    ['Our open-source dataset holds 600 GB.', 'data'],
    ['It runs on phones, with edge adaptation code open-sourced.', 'code'],
    ['A free and open-source LLM fine-tuning framework.', 'code'],
    ['Example is an open-source framework for training language models.', 'code'],
    ['# Example\n\nA framework for training foundation models. Scalable. Open-sourced.', 'code'],
    ['The model runs fast on phones, with edge adaptation code open-sourced.', 'code'],
    ['We have made our technical report available as open source.', 'data'],
    ['We open-source the fine-tuning code for Example, supporting LoRA and full fine-tuning.', 'code'],
    ['To finetune it, use our open source library LLM Foundry.', 'code'],
    ['We are open-sourcing all the artifacts to train Example-7B.', 'code'],
    ['- [x] Open source training code', 'code'],
    ['This is an open-source reproduction of the Example training pipeline.', 'code'],
    ['We have open-sourced a portion of our training data, Set-23k.', 'data'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('no claims: other models, comparison and ranking', () => {
  test.each<Row>([
    ['- Open-source models: Llama and Mistral', '-'],
    ['For all open-source models, we utilize this repository.', '-'],
    ['Due to its open-source nature, Other-TTS was popular.', '-'],
    ['社区目前已有很多多模态大模型相关开源工作。', '-'],
    ['这里展示与 Example 模型兼容的著名开源项目。', '-'],
    ['The current open-source models support two modes.', '-'],
    ['It beats the current open-source model by far.', '-'],
    ['Example outperforms other open-source models.', '-'],
    ['Example surpasses most of the open-source TTS models.', '-'],
    ['Example-7B surpasses many open-source 7B models!', '-'],
    ['Example ranks first among all existing open-source models.', '-'],
    ['Example achieves state-of-the-art results among open-source models.', '-'],
    ['We compare Example with strong open-source models of the same size.', '-'],
    ['It narrows the gap between closed-source and open-source models.', '-'],
    ['Comparable to leading open-source models, Example is smaller.', '-'],
    ['Example matches open-source systems at half the size.', '-'],
    ['We find that Example outperforms established open-source and open-weight models.', '-'],
    ['Previous open-source models use a resolution of 224.', '-'],
    ['The figure shows the scores of different open source models.', '-'],
    ['Example is fine-tuned from open-source models.', '-'],
    ['Example builds on the foundation of open-source pre-trained language models.', '-'],
    ['Llama is an open-source model by Meta.', '-'],
    ['Qwen2.5 is open source.', '-'],
    ['Falcon is the current state-of-the-art open-source model.', '-'],
    ['Mistral open-sourced a 7B model last year.', '-'],
    ['LLaMA was open-sourced by Meta.', '-'],
    ['Vicuna is an open-source chatbot.', '-'],
    ['| Model | Score |\n|--|--|\n| Other Best Open-source LVLM | 71.2 |', '-'],
    ['| Llama-70B | open source |\n|--|--|\n| Llama-70B | open source |', '-'],
    ['Example outperforms Other-7B which is the best math open source model.', '-'],
    ['- YouTube: Ultimate Open-Source LLM Showdown (6 Models Tested)', '-'],
    ['| Model | What |\n| :---: | :---: | \n|Other| an open-source model|', '-'],
    ['| Model | Open-Source |\n|--|--|\n| Other-7B | ✅ |\n| Example-7B | ❌ |', '-'],
    ['| Model | Open-Source |\n|--|--|\n| Other-7B | ✅ |', '-'],
    ['Example is an effort to compare open-source LLMs.', '-'],
    ['Among open-source models, Example ranks first.', '-'],
    ['Compared to open-source models, Example is faster.', '-'],
    ['Unlike open-weight models, Example comes with its data.', '-'],
    ['The results are generated using open-source models.', '-'],
    ['# Awesome\n\nA list of open-source LLMs.', '-'],
    ['Llama scores 80 points, making it the strongest open-source model.', '-'],
    ['- Strong open-weight performance across long videos', '-'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('no claims: communities, tools and licenses of others', () => {
  test.each<Row>([
    ['We thank the open-source community.', '-'],
    ['Example contributes to the open source ecosystem.', '-'],
    ['We believe that open-source collaboration drives progress.', '-'],
    ['We partnered with open-source communities and hardware vendors.', '-'],
    ['ModelHub is an open-source platform for model services.', '-'],
    ['TensorRT-LLM is an open-source inference engine.', '-'],
    ['This project is based on the following open-source projects.', '-'],
    ['It can be used in many open-source projects built upon Llama.', '-'],
    ['Open source projects using Example:', '-'],
    ['A fork of verl, an open-source RLHF library.', '-'],
    ['Please follow the open-source licenses of third-party code.', '-'],
    ['This project follows the Open Source Community Guidelines.', '-'],
    ['This project has adopted the Microsoft Open Source Code of Conduct.', '-'],
    ['Contact the open source team at opensource@example.com.', '-'],
    ['Thanks for open-sourcing!', '-'],
    ['Thanks to Meta for open-sourcing their models.', '-'],
    ['We train on open-source code snippets.', '-'],
    ['The dataset comprises a mixture of open-source datasets.', '-'],
    ['We use the open-source evaluation tool of the community.', '-'],
    ['## Acknowledgements\n\nThe language ability of this model is amazing. And it is open-source!', '-'],
    ['## Related projects\n\n- An open-source chat model', '-'],
    ['## Citation\n\nExample: An Open-Source Language Model', '-'],
    ['1. Doe et al. "Example: An Open-Source Language Model." 2024.', '-'],
    ['See Other, which follows the same process and has open-sourced its code.', '-'],
    ['The open-source project DiffTool offers single-GPU inference.', '-'],
    ['# Check our new open-source project: Penguin', '-'],
    ['A model card may link to the Example Model Open Source License Agreement.', '-'],
    ['- [RAGFlow](https://github.com/infiniflow/ragflow): An open-source RAG engine', '-'],
    ['Exampleモデルには Example Model Open Source License Agreement の条件が適用されます。', '-'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('no claims: negation and promise', () => {
  test.each<Row>([
    ['Example-7B is not open source.', '-'],
    ["The weights aren't open source yet.", '-'],
    ['The official weights have not been open-sourced.', '-'],
    ['We do not plan to open-source the model.', '-'],
    ['Example is a non-open-source model.', '-'],
    ['We will open-source Example-7B.', '-'],
    ['Example-7B will be open-sourced soon.', '-'],
    ['We plan to open-source the model in the future.', '-'],
    ['All of the trained models will be open-source.', '-'],
    ['In future versions, we may open-source models with more voices.', '-'],
    ['Open-sourcing the weights is coming soon.', '-'],
    ['- [ ] Open-source the base model', '-'],
    ['## Roadmap\n\n- Open-source the base model', '-'],
    ['## Open-source plan\n\n- Weights', '-'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('no claims: what is not said', () => {
  test.each<Row>([
    ['We generate 2 million tasks (0.5 million open-sourced) with it.', '-'],
    ['我们生成 2M 中文(本次开源 0.5M)及 0.1M 英文(本次开源 50k)指令。', '-'],
    ['```\nExample is an open-source model.\n```', '-'],
    ['    Example is an open-source model.', '-'],
    ['Set `open-source` in the config.', '-'],
    ['<!-- Example is an open-source model. -->', '-'],
    ['See https://example.com/blog/we-open-source-example.', '-'],
    ['export PROJECT=example-opensource', '-'],
    ['The file is open_source_models.md.', '-'],
    ['Read opensource.org for the definition.', '-'],
    ['Mail example_opensource@example.com.', '-'],
    ['@misc{x, title={Example: An Open-Source Model}}\n', '-'],
    ['Example detects open-vocabulary objects.', '-'],
    ['Example answers fully open-ended questions.', '-'],
    ['The ecosystem is open. Source code is below.', '-'],
    ['Example-7B weights are completely open for academic research.', '-'],
    ['# Example\n\nOpen-source models are used by many.', '-'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('open weights', () => {
  test.each<Row>([
    ['Example is an open-weight TTS model with 82 million parameters.', 'model open-weights'],
    ['Example is a family of open-weights language models.', 'model open-weights'],
    ['All our open-weight models are licensed under Apache 2.0.', 'model open-weights'],
    ['This code runs the Example-1 open-weights model.', 'model open-weights'],
    ['Welcome to the Example series, our open-weight models for reasoning.', 'model open-weights'],
    ['Example ships with open weights under Apache 2.0.', 'model open-weights'],
    ['We release the open weights of Example.', 'model open-weights'],
    ['- Open weights to drive research', 'model open-weights'],
    ['### Open-weight models', 'model open-weights'],
    ['Example beats all other open-weight models.', '-'],
    ['Results are state of the art among open-weight thinking models.', '-'],
    ['See [the docs](https://x.y/open_weight_models/).', '-'],
    ['The Example weights are openly available.', 'model open-weights'],
    ['Example is a model with openly released weights.', 'model open-weights'],
    ['Example is a fully open-science model.', 'model open-science'],
    ['| | Open Weights |\n|--|--|\n| Example-7B | ✅ |', 'model open-weights'],
    ['Example provides fully open weights and code.', 'model open-weights'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('Chinese', () => {
  test.each<Row>([
    ['- 我们开源了Small, 一个高质量数据集，以及性能优秀的多模态大模型。', 'model'],
    ['## 开源协议\n\n本仓库采用 Apache 2.0 协议。', 'model'],
    ['## 开源协议\n\n代码采用 Apache 2.0 协议，模型权重采用 MIT 协议。', 'model'],
    ['## 开源协议\n\n本仓库的代码依照 Apache 2.0 协议。\n\n## 模型', 'code'],
    ['开源模型不具备商用能力，仅供学术研究使用。', 'model'],
    ['开源模型普遍不支持商用。', '-'],
    ['Example-6B 是基于 ChatGLM2 系列中的开源模型，保留了前两代的特性。', '-'],
    ['Example-6B 是基于 ChatGLM2 的开源模型。', 'model'],
    ['- 开源了a_zh_51k, b_instruction, c_gpt4 (4o/4T) 指令精调数据', 'data'],
    ['我们开源了Example-7B模型。', 'model'],
    ['我们很高兴宣布开源了Example大模型。', 'model'],
    ['我们开源的Example系列模型可以用于商业用途。', 'model'],
    ['本项目开源了中文LLaMA模型和指令精调的大模型。', 'model'],
    ['Example-7B 模型已在 Hugging Face 开源。', 'model'],
    ['我们将模型参数、配置文件、tokenizer等进行了开源。', 'model'],
    ['Example是首个开源的448分辨率的LVLM模型。', 'model'],
    ['Example是一个支持中英双语和多种插件的开源对话语言模型。', 'model'],
    ['Example-7B 是一个开源的、支持中英双语的对话语言模型。', 'model'],
    ['我们发布了Example-3，一个性能强大的开源多模态大模型。', 'model'],
    ['由于使用Example开源模型而导致的任何问题，我们将不承担任何责任。', 'model'],
    ['本仓库中代码与 Example 模型权重依照 Apache-2.0 协议开源', 'model'],
    ['本项目采用 Apache 2.0 开源协议。', 'model'],
    ['## 开源协议', 'model'],
    ['# Example: 数据高效的开源语言模型', 'model'],
    ['# 打造下一代开源双语大语言模型', 'model'],
    ['- 🚀 开源了预训练脚本、指令精调脚本', 'code'],
    ['我们开源了训练框架的代码。', 'code'],
    ['我们开源了Skypile-150B数据集。', 'data'],
    ['相关 SFT 数据已同步开源为 ExampleSFT。', 'data'],
    ['此外，我们开源了约500条样本组成的benchmark。', 'data'],
    ['Example的表现高于其他同等规模开源模型。', '-'],
    ['Example sets a new standard for open-source models.', '-'],
    ['Example超越此前所有开源模型的最佳水平。', '-'],
    ['Example在开源模型中取得了最优的性能。', '-'],
    ['Example在同尺寸开源模型中处于前列。', '-'],
    ['使用开源本地大语言模型 + Example 实现自动化生成视频。', '-'],
    ['感谢开源社区的支持。', '-'],
    ['本项目基于以下开源项目二次开发，在此表示感谢。', '-'],
    ['基于或使用了 Example 的开源项目：', '-'],
    ['请严格遵循相应的开源协议。', '-'],
    ['官方没有正式开源模型权重。', '-'],
    ['该模型将在近期开源。', '-'],
    ['后续我们会开源更多模型。', '-'],
    ['- [ ] 开源更大的模型', '-'],
    ['魔搭是开源的模型即服务共享平台。', '-'],
    ['| 模型 | 类型 |\n|--|--|\n| Example-7B | 开源 |\n| gpt-4 | 闭源 |', 'model'],
    ['Example-7B 是开放权重的模型。', 'model open-weights'],
    ['我们开源了Example-2以及Other（包含两个阶段）的训练代码。', 'code'],
    ['这两个阶段的训练数据（A 和 B）也已经开源。', 'data'],
    ['此外 Some 和 Other 的数据构建脚本也已经开源。', 'code'],
    ['我们还开源了适用于 iPhone 的 iOS 应用。', 'code'],
    ['我们开源了FinSet：中文金融领域知识评估数据集。', 'data'],
    ['# Example家族：缩小差距 —— GPT-5的开源替代方案', 'model'],
    ['Example大幅领先其它模型，是最接近 GPT-4o 的开源模型。', 'model'],
    ['## :memo: 开源协议', 'model'],
    ['- 👐 开源可商用：Example可以自由使用。', 'model'],
    ['通过开源基础模型的代码和权重，我们希望缩小差距。', 'model'],
    ['- 2023年8月28日：发布基于Llama2进行中文预训练的开源大模型Nova-7B', 'model'],
    ['- 首个中文Stable Diffusion模型开源', 'model'],
    ['仅将我们开源的代码、数据、模型用于研究目的。', 'model'],
    ['我们训练Example-7B开源模型中的长文本技术见报告。', 'model'],
    ['本次开源的模型按照思考过程的格式输出。', 'model'],
    ['Example 是一个开源的大模型训练项目。', 'code'],
    ['我们在开源基准数据集上比较了Example与Whisper。', '-'],
    ['未来，我们会把新的模型开源回社区。', '-'],
    ['我们期望开源能够带给人类普惠。', '-'],
    ['Other实验室开源通用问答模型。', '-'],
    ['我们选择了几个开源模型作为比较。', '-'],
    ['以下优秀开源仓库已经对 Example-6B 模型深度支持。', '-'],
    ['同时调用多个大模型（开源/闭源）产生回复。', '-'],
    ['# 欢迎关注我们全新的开源项目：Penguin', '-'],
    ['## 优秀三方工作\n\n- WeNet 中开源基于 CPPN 的热词增强模型', '-'],
    ['| 模型 | 开源日期 |\n|--|--|\n| Example-7B | 2024-05 |', 'model'],
    ['我們開源了Example-7B模型。', 'model'],
    ['Example-7B 模型權重已經開源。', 'model'],
    ['我們釋出了Example，一個完全開源的對話模型。', 'model'],
    ['我們開源了訓練程式碼。', 'code'],
    ['本專案採用 Apache 2.0 開源授權條款。', 'model'],
    ['我們將在近期開源Example模型權重。', '-'],
    ['Example的表現優於其他開源模型。', '-'],
    ['Example模型尚未開源。', '-'],
    ['感謝開源社群的支持。', '-'],
    ['- 完全开源，商用就绪：权重和代码可免费使用', 'model'],
    ['# 骆驼: 开源中文大语言模型', 'model'],
    ['他写了第一篇文章【开源Example】三位华人小哥的故事。', '-'],
    ['并同步开源首个基于大规模合成数据训练，支持歌唱的语音合成模型 Example-3B。', 'model'],
    ['Example 是业界首个产品级开源实时语音对话系统。', 'model'],
    ['Example 的开源离不开诸多开源工作，这里我们特别感谢其作者。', 'model'],
    ['本开源仓库的代码遵循 Apache 2.0 协议。', 'code'],
    ['## 模型下载\n\n| 对比项 | 基座 |\n|--|--|\n| 已开源大小 | 7B、13B |', 'model'],
    ['| 模型 | 是否开源 |\n|--|--|\n| Example-7B | 是 |', 'model'],
    ['我们希望通过开源 Example 模型系列，推动社区发展。', 'model'],
    ['- 开源了alpaca_zh_51k, stem_zh_instruction 指令精调数据', 'data'],
    ['我们计划通过开源 Example 模型系列，推动社区发展。', '-'],
    ['本项目遵循 Apache 2.0 开源协议。', 'model'],
    ['- 完全开源', 'model'],
    ['推出 Example：开源视频生成模型。', 'model'],
    ['使用模型时请遵循 Example 的开源协议。', '-'],
    ['Example-7B 系列是示例公司推出的下一代开源大语言模型。', 'model'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('Japanese', () => {
  test.each<Row>([
    ['Exampleは完全オープンソースの言語モデルです。', 'model'],
    ['本モデルはオープンソースです。', 'model'],
    ['私たちはExample-7Bをオープンソースとして公開しました。', 'model'],
    ['解像度が低いオープンソースモデルの多くは、Exampleに劣ります。', '-'],
    ['本プロジェクトは学習コードをオープンソース化しました。', 'code'],
    ['Exampleのデータセットをオープンソース化しました。', 'data'],
    ['Exampleはオープンソースではありません。', '-'],
    ['Example-7Bは近日中にオープンソース化する予定です。', '-'],
    ['Exampleは他のオープンソースモデルを上回ります。', '-'],
    ['Exampleはオープンソースモデルの中で最高の性能です。', '-'],
    ['オープンソースコミュニティに感謝します。', '-'],
    ['Exampleはopen-sourceモデルです。', 'model'],
    ['Example-7B はオープンウェイトモデルです。', 'model open-weights'],
    ['## オープンソースライセンス', 'model'],
    ['Exampleは、業界初のオープンソースリアルタイム音声対話システムです。', 'model'],
    ['これらのモデルは高性能を維持します。完全にオープンソースで、商用利用無料です。', 'model'],
    ['- [x] 40k時間のベースモデルをオープンソース化', 'model'],
    ['- [ ] 複数の感情を備えたモデルをオープンソース化', '-'],
    ['モデルの重みはオープンソースです。', 'model'],
    ['Example Benchmark はオープンソースLLMの自動評価フレームワークです。', '-'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('Korean', () => {
  test.each<Row>([
    ['Example은 오픈소스 언어 모델입니다.', 'model'],
    ['우리는 Example-7B를 오픈소스로 공개했습니다.', 'model'],
    ['Example의 학습 코드를 오픈소스로 공개합니다.', 'code'],
    ['저희는 데이터셋을 오픈소스로 공개했습니다.', 'data'],
    ['Example은 오픈소스가 아닙니다.', '-'],
    ['Example-7B는 곧 오픈소스로 공개될 예정입니다.', '-'],
    ['Example은 기존 오픈소스 모델보다 뛰어납니다.', '-'],
    ['Example은 오픈소스 모델 중에서 가장 좋은 성능을 보입니다.', '-'],
    ['오픈소스 커뮤니티에 감사드립니다.', '-'],
    ['Example은 오픈 웨이트 모델입니다.', 'model open-weights'],
    ['- [x] 40,000시간 기반 모델과 파일 오픈 소스화.', 'model'],
    ['Example Benchmark는 오픈 소스 LLM을 평가하기 위한 프레임워크입니다.', '-'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('French', () => {
  test.each<Row>([
    ['Example est un modèle de langue open source.', 'model'],
    ['Nous publions Example-7B, un modèle entièrement open source.', 'model'],
    ['Example est un modèle à code source ouvert.', 'model'],
    ['Nous publions le code source ouvert de notre bibliothèque.', 'code'],
    ['Notre jeu de données open source contient 10 Go.', 'data'],
    ["Example n'est pas un modèle open source.", '-'],
    ['Example sera bientôt un modèle open source.', '-'],
    ['Example surpasse les autres modèles open source.', '-'],
    ['Merci à la communauté open source.', '-'],
    ['Example est un modèle à poids ouverts.', 'model open-weights'],
    ['- [x] Open-source du modèle de base et du fichier de statistiques.', 'model'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('German', () => {
  test.each<Row>([
    ['Example ist ein quelloffenes Sprachmodell.', 'model'],
    ['Wir veröffentlichen Example-7B als Open-Source-Modell.', 'model'],
    ['Wir veröffentlichen ein Open-Source-Modell.', 'model'],
    ['Unser Code ist Open Source und für alle nutzbar.', 'code'],
    ['Example ist kein Open-Source-Modell.', '-'],
    ['Example wird demnächst ein quelloffenes Modell.', '-'],
    ['Example übertrifft andere quelloffene Modelle.', '-'],
    ['Danke an die Open-Source-Gemeinschaft, die das mit uns macht.', '-'],
    ['Example ist ein Modell mit offenen Gewichten.', 'model open-weights'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('Spanish', () => {
  test.each<Row>([
    ['Example es un modelo de código abierto.', 'model'],
    ['Hemos publicado Example-7B, un modelo de lenguaje open source.', 'model'],
    ['Nuestro código es de código abierto.', 'code'],
    ['Example no es un modelo de código abierto.', '-'],
    ['Example será pronto un modelo de código abierto.', '-'],
    ['Example supera a otros modelos de código abierto.', '-'],
    ['Gracias a la comunidad de código abierto.', '-'],
    ['Example es un modelo de pesos abiertos.', 'model open-weights'],
    ['- [x] Publicar el modelo base y el archivo como código abierto', 'model'],
    ['Example Benchmark es un marco de evaluación para LLM de código abierto.', '-'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('Portuguese and Italian', () => {
  test.each<Row>([
    ['Example é um modelo de linguagem de código aberto.', 'model'],
    ['Example não é um modelo de código aberto.', '-'],
    ['Example supera outros modelos de código aberto.', '-'],
    ['Example è un modello linguistico open source.', 'model'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('Russian', () => {
  test.each<Row>([
    ['Example — это модель с открытым исходным кодом.', 'model'],
    ['Example не является моделью с открытым исходным кодом.', '-'],
    ['- [x] Открыть исходный код базовой модели', 'model'],
    ['- [ ] Открыть исходный код версии с эмоциями', '-'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('other languages', () => {
  test.each<Row>([
    ['私たちはExampleモデルをオープンソース化しました。', 'model'],
    ['우리는 Example 모델을 오픈소스로 공개했습니다.', 'model'],
    ['Nous publions Example, un modèle avec code source ouvert.', 'model'],
    ['Publicamos Example, un modelo de código abierto.', 'model'],
    ['Wir veröffentlichen Example, ein quelloffenes Modell.', 'model'],
    ['Exampleは既存のオープンソースモデルを上回ります。', '-'],
    ['ModelScopeはオープンソースプラットフォームです。', '-'],
    ['다른 오픈 소스 모델과 비교합니다.', '-'],
    ['Example supera otros modelos de código abierto.', '-'],
    ['Gracias a la comunidad de código abierto.', '-'],
  ])('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});
