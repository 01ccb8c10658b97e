import { describe, expect, test } from '@jest/globals';
import { detectLinks } from '../../../src/evidence/links/detect.ts';
import { readReleaseText } from '../../../src/evidence/release-text.ts';
import type { ComponentId } from '../../../src/vocabulary.ts';
import { memoryRelease } from '../../support/memory-release.ts';

/** The release is acme/acorn, whose models are on the hub under the same account. */
const about = { owner: 'acme', name: 'acorn' };

async function componentsLinked(
  text: string,
  { trains = false, file = 'README.md' } = {},
): Promise<string[]> {
  const release = { ...memoryRelease({ [file]: text }), about };
  return Object.keys((await detectLinks(await readReleaseText(release), trains)).found);
}

type Case = [text: string, options?: { trains?: boolean; file?: string }];

/** Texts that link the component, and texts with a link that does not. */
const SPEC: Partial<Record<ComponentId, { yes: Case[]; no: Case[] }>> = {
  weights: {
    yes: [
      [
        'Checkpoints of pre-trained models have been made available:\n\n| Model | Checkpoint Location |\n| --- | --- |\n| Small | [gs://oak-data/pretrained/small](https://console.cloud.google.com/storage/browser/oak-data/pretrained/small) |\n',
      ],
      [
        '## Pretrained Model\n\n| Size | Vocabulary | Link |\n| --- | --- | --- |\n| 1.5B | Oak ( 8021 tokens ) | [Google Drive](https://drive.google.com/file/d/1abc/view) |\n',
      ],
      [
        '# Acorn\n\nText.\n\n## Download\n\n| Model | Link |\n| --- | --- |\n| OakLM-S | [repo](https://huggingface.co/oakteam/OakLM-S) |\n| OakLM-M | [repo](https://huggingface.co/oakteam/OakLM-M) |\n| OakLM-L | [repo](https://huggingface.co/oakteam/OakLM-L) |\n',
      ],
      [
        '## Checkpoints\n\n- 7B: [link](https://drive.google.com/file/d/1abc/view)\n- 13B: [link](https://drive.google.com/file/d/1abc/view)\n',
      ],
      ['## 2. Model weights\n\n[Google Drive](https://drive.google.com/file/d/1abc/view)'],
      ['## Preparation\n\nPut [acorn-7b.pth](https://drive.google.com/file/d/1abc/view) into `ckpt/`.'],
      ['Model weights: https://drive.google.com/file/d/1abc/view'],
      [
        'We have released the following checkpoints of our models:\n\n* **Small**: [gs://nuts-data/pretrained/small](https://console.cloud.google.com/storage/browser/nuts-data/pretrained/small/)\n',
      ],
      ['预训练权重：[网盘](https://pan.baidu.com/s/1abc)'],
      ['Checkpoints of Acorn, [link](https://drive.google.com/file/d/1abc/view).'],
      [
        '- Acorn 7B weights: [Google Drive](https://drive.google.com/file/d/1abc/view), [Baidu](https://pan.baidu.com/s/1abc)',
      ],
      ['Acorn 模型：[百度网盘](https://pan.baidu.com/s/1abc)'],
      ['The pretrained Acorn model ([OneDrive](https://1drv.ms/u/s!abc)).'],
      ['BASE = "https://cdn.acme.net/"\nPRIOR = BASE + "acorn/prior.pth"\n', { file: 'acorn/hparams.py' }],
      ['BASE = "https://cdn.acme.net"\nurl = f"{BASE}/acorn/prior.pth"\n', { file: 'acorn/hparams.py' }],
      [
        'REPO_IDS = {\n  "en": "acme/acorn-en",\n  "fr": "acme/acorn-fr",\n}\nhf_hub_download(REPO_IDS[lang], "acorn.pth")\n',
        { file: 'acorn/load.py' },
      ],
      [
        '#### Model weights\n\nDownload the checkpoint of the model from [here](https://docs.google.com/forms/d/e/1/viewform).',
      ],
      ['URLS = {\n  "7b": "https://cdn.acme.net/acorn/models/7b.pt",\n}\n', { file: 'acorn/__init__.py' }],
      ['The model is on [Hugging Face](https://huggingface.co/acme/acorn-7b).'],
      [
        '# Acorn\n\n[![Models](https://img.shields.io/badge/HF-models-yellow)](https://huggingface.co/acme)\n',
      ],
      [
        '## Models\n\n| Model | Size | Link |\n| --- | --- | --- |\n| Acorn | 7B | [link](https://huggingface.co/acme/acorn-7b) |\n',
      ],
      ['We release the weights in [this collection](https://huggingface.co/collections/acme/acorn-66fd).'],
      ['The checkpoints can be downloaded from [Google Drive](https://drive.google.com/file/d/1abc/view).'],
      [
        '## Model zoo\n\n| Name | Download |\n| --- | --- |\n| Acorn-S | [link](https://drive.google.com/file/d/1abc/view) |\n',
      ],
      ['You can download our pretrained weights by torrent: magnet:?xt=urn:btih:0123456789abcdef'],
      ['Our weights: https://dl.acme.org/acorn/acorn-7b.safetensors'],
      [
        '# Acorn\n\n[![Model](https://img.shields.io/badge/HF-yellow)](https://huggingface.co/stabilityai/acorn)\n',
      ],
      ['Find the model at: [Acorn2-Moe](https://huggingface.co/somebody/Acorn2-Moe)'],
      [
        '### Model Zoo\n\n| Model | Checkpoint (url) |\n| --- | --- |\n| Acorn-1B | [acorn_1b](https://files.acme.org/datasets/acorn/acorn_1b.zip) |\n',
      ],
      ['```python\nmodel = AutoModelForCausalLM.from_pretrained("acme/acorn-7b")\n```'],
      ['```bash\nvllm serve acme/acorn-7b --tensor-parallel-size 2\n```'],
      ['```bash\nhuggingface-cli download acme/acorn-7b --local-dir acorn\n```'],
      ['```bash\nwget https://storage.googleapis.com/acorn-models/acorn-7b.ckpt\n```'],
      ['模型权重可以从 [ModelScope](https://modelscope.cn/models/acme/acorn-7b) 下载。'],
      ['CKPT = "gs://acorn-models/checkpoints/7b"\n', { file: 'acorn/checkpoints.py' }],
      ['REPO_ID = "acme/acorn-7b"\nsnapshot_download(repo_id=REPO_ID)\n', { file: 'acorn/load.py' }],
      [
        'We release [Oak-7B](https://huggingface.co/oakteam/acorn-oak-7b) and [Oak-1B](https://huggingface.co/oakteam/acorn-oak-1b).',
      ],
    ],
    no: [
      ['## Models\n\n```bash\ngsutil cp gs://acorn/data/part.zip .\n```'],
      [
        '# Acorn\n\nText.\n\n## Comparison\n\n| Model | Link |\n| --- | --- |\n| OakLM-S | [repo](https://huggingface.co/oakteam/OakLM-S) |\n| OakLM-M | [repo](https://huggingface.co/oakteam/OakLM-M) |\n| OakLM-L | [repo](https://huggingface.co/oakteam/OakLM-L) |\n',
      ],
      [
        'FORGE_REPO = "acme/acorn-forge"\nurl = f"https://raw.githubusercontent.com/{FORGE_REPO}/main/README.md"\n',
        { file: 'acorn/setup.py' },
      ],
      [
        'repo: str = "acme/acorn-forge"\nget("https://api.github.com/repos/" + repo)\n',
        { file: 'acorn/setup.py' },
      ],
      ['## Preparation\n\nPut [pine.pth](https://drive.google.com/file/d/1abc/view) into `ckpt/`.'],
      ['## Predictions\n\n- 7B: [link](https://drive.google.com/file/d/1abc/view)\n'],
      ['Checkpoints of Pine, [link](https://drive.google.com/file/d/1abc/view).'],
      ['Pictures by Acorn, [link](https://drive.google.com/file/d/1abc/view).'],
      ['The model of the Acorn data, [link](https://drive.google.com/file/d/1abc/view).'],
      ['The tests use [acorn-test-data](https://huggingface.co/acme/acorn-test-data).'],
      ['Our corpus as the trainer reads it: gs://acorn/corpus/train_text_document.bin'],
      ['BASE = "https://cdn.acme.net/"\nDATA = BASE + "acorn/data.json"\n', { file: 'acorn/hparams.py' }],
      ['NAMES = {\n  "en": "acme/acorn-en",\n}\n', { file: 'acorn/load.py' }],
      ['Download the quality classifier: https://dl.acme.org/acorn/classifier.model.bin'],
      ['The logs are in [acorn-7b-tensorboard](https://huggingface.co/acme/acorn-7b-tensorboard).'],
      ['```bash\ngsutil cp gs://your-bucket/acorn/7b.ckpt .\n```'],
      ['Acorn is fine-tuned from [Llama](https://huggingface.co/meta-llama/Llama-3.1-8B).'],
      ['## Acknowledgements\n\nThanks to [Pine](https://huggingface.co/pine/pine-7b).'],
      [
        '## Baselines\n\n| Model | Score |\n| --- | --- |\n| [Pine](https://huggingface.co/pine/pine-7b) | 61.2 |\n',
      ],
      [
        '## Related projects\n\n- [acorn-chat](https://huggingface.co/fan/acorn-chat): a chat model by the community',
      ],
      ['```python\ntokenizer = AutoTokenizer.from_pretrained("acme/acorn-7b")\n```'],
      ['The data set is on [Google Drive](https://drive.google.com/file/d/1abc/view).'],
      ['Try the [demo](https://huggingface.co/spaces/acme/acorn).'],
      ['<!-- [weights](https://huggingface.co/acme/acorn-7b) -->'],
      ['See the [documentation](https://huggingface.co/docs/transformers/model_doc/llama).'],
      ['model = AutoModel.from_pretrained("pine/pine-7b")\n', { file: 'acorn/load.py' }],
    ],
  },
  tokenizer: {
    yes: [
      [
        '- [Acorn base model](https://storage.googleapis.com/acorn-models/base.zip)\n\nEach .zip file contains two items:\n\n- A checkpoint\n- A vocab file (`vocab.txt`)\n',
      ],
      [
        'The archives contain the weights and the SentencePiece tokenizer.\n\nModel: [Acorn base](https://storage.googleapis.com/acorn-models/base.tar.gz)\n',
      ],
      [
        'The tokenizer has to be installed too, download the `.model` file from https://github.com/pine/pine/tree/main',
      ],
      ['enc = tiktoken.get_encoding("gpt2")\n', { file: 'data/prepare.py' }],
      ['SPM = "gs://nuts-data/vocabs/cc_all/sentencepiece.model"\n', { file: 'acorn/utils.py' }],
      [
        '**Vocabulary:** [cc_all.32000](https://console.cloud.google.com/storage/browser/nuts-data/vocabs/cc_all.32000)',
      ],
      ['from icetk import icetk\n', { file: 'tools/tokenize_corpus.py' }],
      ['tokenizer = GPT2TokenizerFast.from_pretrained("gpt2")\n', { file: 'sample.py' }],
      ['The model is on [Hugging Face](https://huggingface.co/acme/acorn-7b).'],
      [
        '# Acorn\n\nAcorn is a large language model for time series.\n\n[Model](https://huggingface.co/acme/acorn-7b)\n',
      ],
      ['tokenizer = AutoTokenizer.from_pretrained("EleutherAI/gpt-neox-20b")\n', { file: 'generate.py' }],
      ['```python\ntokenizer = AutoTokenizer.from_pretrained("acme/acorn-7b")\n```'],
    ],
    no: [
      [
        '- [Acorn base model](https://storage.googleapis.com/acorn-models/base.zip)\n\nEach .zip file contains a checkpoint and nothing else.\n\nThe vocabulary is large.\n',
      ],
      [
        '# Acorn\n\nAcorn is a foundation model for time series forecasting.\n\n## Models\n\n[Acorn](https://huggingface.co/acme/acorn-7b)\n',
      ],
      [
        '# Acorn\n\nAcorn is a neural audio codec.\n\n## Use\n\n```python\nprocessor = AutoProcessor.from_pretrained("acme/acorn-24khz")\n```\n',
      ],
      ['SPM = "gs://nuts-data/vocabs/notes.md"\n', { file: 'acorn/utils.py' }],
      ['Our tokenizer is faster than that of [Pine](https://github.com/pine/pine).'],
      ['The checkpoints can be downloaded from [Google Drive](https://drive.google.com/file/d/1abc/view).'],
      ['We compare with [Pine](https://huggingface.co/pine/pine-7b).'],
      ['tokenizer = AutoTokenizer.from_pretrained("checkpoint")\n', { file: 'sample.py' }],
    ],
  },
  config: {
    yes: [
      [
        'CONFIGS = {\n  "7b": "https://acorn-models.s3.amazonaws.com/7b_config.yaml",\n}\n',
        { file: 'acorn/download.py' },
      ],
      [
        '- [Acorn base model](https://storage.googleapis.com/acorn-models/base.zip)\n\nEach .zip file contains a checkpoint and a config file.\n',
      ],
      ['The model is on [Hugging Face](https://huggingface.co/acme/acorn-7b).'],
    ],
    no: [
      ['URL = "https://pine-models.s3.amazonaws.com/nuts/config.json"\n', { file: 'pine/download.py' }],
      ['All our models are on [our page](https://huggingface.co/acme).'],
      ['It is based on [Pine](https://huggingface.co/pine/pine-7b).'],
    ],
  },
  'inference-code': {
    yes: [
      ['Codes:\n\n- [Acorn-1-Generate](https://github.com/acme/Acorn-1-Generate)\n'],
      [
        '[Acorn](https://huggingface.co/acme/acorn-7b)\n\n```python\npipe = pipeline("text-generation", model=checkpoint)\nprint(pipe(prompt))\n```',
      ],
      ['[Acorn](https://huggingface.co/acme/acorn-7b)\n\n```bash\nvllm serve Acorn-7B --port 8000\n```'],
      ['Run it with the [inference code](https://github.com/acme/runner).'],
      ['We have released the inference code. See [here](https://github.com/acme/runner)!'],
      ['Acorn 2 is on [its branch](https://github.com/acme/acorn/tree/acorn2), with the inference code.'],
      ['Chat: https://github.com/acme/runner/blob/main/chat_demo.py'],
      ['推理代码见[这里](https://github.com/acme/runner)。'],
      ['Acorn is now [available on Ollama](https://ollama.com/library/acorn).'],
      ['```python\npipe = pipeline("text-generation", model="acme/acorn-7b")\n```'],
      ['[acme/acorn-7b](https://huggingface.co/acme/acorn-7b) can be used with transformers.'],
      ['```bash\nvllm serve acme/acorn-7b\n```'],
    ],
    no: [
      ['Codes:\n\n- [Pine-Generate](https://github.com/pine/Pine-Generate)\n'],
      ['```bash\nvllm serve Oak-7B --port 8000\n```'],
      [
        '[Acorn](https://huggingface.co/acme/acorn-7b)\n\n## Training\n\n```python\nmodel = AutoModel.from_pretrained(name)\nmodel.generate(x)\n```',
      ],
      ['The [inference code](https://github.com/acme/acorn/tree/main/run) is here.'],
      ['Our [inference code](https://github.com/pine/runner) is that of Pine.'],
      ['See the [runner](https://github.com/acme/runner).'],
      ['Scores: https://github.com/acme/bench/blob/main/evaluation/sampling_report.py'],
      ['The model is on [Hugging Face](https://huggingface.co/acme/acorn-7b).'],
      ['```python\nmodel = AutoModel.from_pretrained("pine/pine-7b")\n```'],
    ],
  },
  'finetuning-code': {
    yes: [
      ['Codes:\n\n- [Acorn-1-Finetune](https://github.com/acme/Acorn-1-Finetune)\n'],
      [
        '## TODO\n\n- [x] Open-source the [training code](https://github.com/acme/Oak-training-finetuning).\n',
      ],
      [
        'This page says how to start training using the [SWIFT framework](https://github.com/modelscope/swift).',
      ],
      [
        'Dreambooth scripts also support fine-tuning [Acorn](https://huggingface.co/docs/diffusers/main/en/training/dreambooth).',
      ],
      ['You can fine-tune it as [this guide](https://huggingface.co/blog/dpo-trl-acorn) shows.'],
      ['To fine-tune Acorn see [PEFT](https://huggingface.co/docs/peft/index).'],
      ['Add the training code in [open-instruct](https://github.com/somebody/open-instruct/tree/acorn).'],
      [
        '[submodule "open-instruct"]\n\tpath = open-instruct\n\turl = git@github.com:somebody/open-instruct.git\n',
        { file: '.gitmodules' },
      ],
      [
        '[submodule "LLaMA-Factory"]\n\tpath = train\n\turl = https://github.com/acme/LLaMA-Factory\n',
        { file: '.gitmodules' },
      ],
      [
        '## Fine-tuning\n\nThe model can be tuned with [LLaMA-Factory](https://github.com/hiyouga/LLaMA-Factory).',
      ],
      ['## 微调\n\n使用 [ms-swift](https://github.com/modelscope/ms-swift) 框架。'],
      ['We recommend [Axolotl](https://docs.axolotl.ai/) to fine-tune Acorn.'],
      ['The SFT code is in [acme/open-nut](https://github.com/acme/open-nut).'],
      ['To train or fine-tune Acorn-32B, visit [nutshell](https://github.com/acme/nutshell).'],
      [
        'The nutshell library for training and fine-tuning the Acorn models can be found here:\n\nhttps://github.com/acme/nutshell',
      ],
      ['Fine-tuning notebook: [Colab](https://colab.research.google.com/drive/1abc)'],
      ['## Finetune\n\n```bash\ngit clone https://github.com/InternLM/xtuner.git\n```'],
      [
        '## Third-party resources\n\n[LLaMA-Factory](https://github.com/hiyouga/LLaMA-Factory) supports fine-tuning Acorn.',
      ],
      [
        '[submodule "finetunes"]\n\tpath = finetunes\n\turl = https://github.com/someone/MathTree.git\n',
        { file: '.gitmodules' },
      ],
      [
        '- [acorn-stack](https://github.com/acme/acorn-stack) - development (inference/fine-tuning/safety) interfaces and reference implementations',
      ],
    ],
    no: [
      ['## TODO\n\n- [ ] Open-source the [training code](https://github.com/acme/Oak-training).\n'],
      ['Its tokens were chosen in [SWIFT](https://github.com/modelscope/swift).'],
      ['Codes:\n\n- [Pine-Finetune-Kit](https://github.com/acme/Pine-Finetune-Kit)\n'],
      ['Run it with [diffusers](https://huggingface.co/docs/diffusers/api/pipelines/acorn).'],
      ['Fine-tuning is faster with [caching](https://huggingface.co/docs/diffusers/optimization/cache).'],
      ['The training code is in [Megatron-LM](https://github.com/acme/Megatron-LM).'],
      [
        '[submodule "megatron"]\n\tpath = megatron\n\turl = https://github.com/acme/Megatron-LM\n',
        { file: '.gitmodules' },
      ],
      ['## Acknowledgements\n\nWe fine-tune with [TRL](https://github.com/huggingface/trl).'],
      ['Our tuning code is adapted from [TRL](https://github.com/huggingface/trl) for fine-tuning.'],
      [
        '## Fine-tuned chat models\n\nSee [llama-recipes](https://github.com/meta-llama/llama-recipes) for a safety checker.',
      ],
      ['[LLaMA-Factory](https://github.com/hiyouga/LLaMA-Factory) can load Acorn.'],
      ['To fine-tune Acorn, see [finetune](https://github.com/acme/acorn/tree/main/finetune).'],
      ['Acorn follows [Pine](https://github.com/pine/pine), which is made by fine-tuning.'],
      ['Try it in [Colab](https://colab.research.google.com/drive/1abc).'],
      ['## TODO\n\n- Support fine-tuning with [PEFT](https://github.com/huggingface/peft)'],
      ['The adapters load with [PEFT](https://github.com/huggingface/peft).'],
      [
        'The project has grown to recipes of fine-tuning and more:\n\n| Project | What |\n| --- | --- |\n| [acorn-cli](https://github.com/acme/acorn-cli) | a command line |\n',
      ],
    ],
  },
  'data-processing-code': {
    yes: [
      ['[Data](https://github.com/forge/forge/blob/main/recipes/prepare_acorn_data.sh)'],
      ['| Part | Data |\n| --- | --- |\n| Code | [link](https://github.com/acme/sieve) |\n'],
      ['[![Sieve](https://img.shields.io/badge/Sieve(Data)-blue)](https://github.com/acme/sieve)'],
      [
        'The images are fetched by [fetch_images.py](https://github.com/acme/acorn/blob/v1.0.0/acorn/data/fetch_images.py).',
      ],
      ['We used [datatrove](https://github.com/huggingface/datatrove) to filter the corpus.'],
      ['To download the data sets, we recommend [img2dataset](https://github.com/rom1504/img2dataset).'],
      ['## Acorn\n\n- [Data preparation](https://github.com/acme/acorn-data-prep)'],
      ['The code for tokenization is available [here](https://github.com/acme/data-kit).'],
      ['It is documented in the [dolma](https://github.com/acme/dolma) repository.'],
      ['We release our [data processing pipeline](https://github.com/acme/oakmill).'],
      ['Below are scripts to generate TFDS for pre-training datasets: https://github.com/acme/oak_tfds'],
      ['We prepare the data using [this notebook](https://colab.research.google.com/drive/1abc).'],
    ],
    no: [
      ['[Data](https://github.com/forge/forge/blob/main/recipes/prepare_pine_data.sh)'],
      [
        'The weights are made by [convert_to_hf.py](https://github.com/acme/tools/blob/main/tools/convert_to_hf.py).',
      ],
      ['See [datatrove](https://github.com/huggingface/datatrove).'],
      [
        'See [line 12](https://github.com/acme/acorn/blob/0123456789abcdef/acorn/data/fetch_images.py) of the loader.',
      ],
      ['We process the data with [datatrove](https://github.com/huggingface/datatrove).'],
      ['The data pipeline is adapted from [acme/oak](https://github.com/acme/oak).'],
      ['A much faster tokenizer: [tok](https://github.com/acme/tok)'],
      ['Try the model in [this notebook](https://colab.research.google.com/drive/1abc).'],
    ],
  },
  'evaluation-code': {
    yes: [
      ['- Nov 23, 2025: [Acorn-Benchmark](https://github.com/acme/Acorn-Benchmark) is there!'],
      ['[![Compass](https://img.shields.io/badge/Compass(Evaluation)-red)](https://github.com/acme/compass)'],
      ['MMLU: https://github.com/acme/runner/blob/main/run_lm_eval.py'],
      ['| Evaluation code | Paper |\n| --- | --- |\n| [GitHub](https://github.com/acme/compass) | x |\n'],
      ['We evaluate with [lm-evaluation-harness](https://github.com/EleutherAI/lm-evaluation-harness).'],
      ['评测采用 [OpenCompass](https://github.com/open-compass/opencompass)。'],
      [
        '## Evaluation\n\nWe have added it to VLMEvalKit. See [this](https://github.com/open-compass/VLMEvalKit/pull/541).',
      ],
      ['```bash\ngit clone https://github.com/EleutherAI/lm-evaluation-harness\n```'],
      ['We release our evaluation toolkit [Acorn-Evalkit](https://github.com/acme/Acorn-Evalkit).'],
      ['The evaluation code is in [acme/acorn-eval](https://github.com/acme/acorn-eval).'],
      [
        '**Acorn 2**: [Paper](https://arxiv.org/abs/2401.00001); [AC2-Eval](https://github.com/acme/AC2-Eval)',
      ],
      ['For MMLU we used the [evaluation tools](https://github.com/hendrycks/test) of its authors.'],
      [
        '[submodule "eval"]\n\tpath = eval\n\turl = https://github.com/open-compass/opencompass\n',
        { file: '.gitmodules' },
      ],
      [
        '[submodule "measures"]\n\tpath = acorn-eval\n\turl = https://github.com/acme/measures\n',
        { file: '.gitmodules' },
      ],
    ],
    no: [
      ['- Nov 23, 2025: [Oak-Benchmark](https://github.com/oak/Oak-Benchmark) is there!'],
      [
        '## Benchmarks\n\n- [Pine](https://github.com/pine/PineBench) is an evaluation framework that uses questions of schools.',
      ],
      ['- [Oak-Quiz](https://github.com/oak/quiz) (2024) is a test of evaluation on tool utilization.'],
      ['Acorn reaches 73.2 pass@1 on [HumanEval](https://github.com/openai/human-eval).'],
      ['Acorn leads the [AlpacaEval leaderboard](https://tatsu-lab.github.io/alpaca_eval/).'],
      ['## Acknowledgements\n\nWe evaluate with [lighteval](https://github.com/huggingface/lighteval).'],
      ['Others like [pine-eval](https://github.com/pine/pine-eval).'],
      ['[HELM](https://github.com/stanford-crfm/helm) is written in Python.'],
      ['The results are in [evaluation](https://github.com/acme/acorn/tree/main/evaluation).'],
    ],
  },
  'training-code': {
    yes: [
      ['Codes:\n\n- [Acorn-1-Pretrain](https://github.com/acme/Acorn-1-Pretrain)\n'],
      ['We provide a [script](https://github.com/forge/forge/tree/main/recipes/acorn) for Acorn training.'],
      [
        '## Reproducing training on TPUs\n\nPlease install the [`t5` library](https://github.com/google-research/text-to-text-transfer-transformer) first.',
      ],
      ['All of it was trained on my own\n[Forge](https://github.com/acme/forge) trainer.'],
      ['Training runs with our trainer, [Forge](https://github.com/acme/forge).'],
      ['| Model | Training code |\n| --- | --- |\n| Acorn | [GitHub](https://github.com/acme/forge) |\n'],
      ['[Training](https://github.com/acme/forge) | [Evaluation](https://github.com/acme/compass)'],
      ['Acorn was trained with the Forge framework ([GitHub](https://github.com/acme/forge)).'],
      ['- **Pretraining** [Data](https://example.org/d), [Code](https://github.com/acme/nutshell/tree/moe)'],
      [
        'We train the models using [EasyLM](https://github.com/young-geng/EasyLM), a JAX based training pipeline.',
      ],
      ["The detailed implementation can be found in Acme's [T5x](https://github.com/acme/t5x) repo."],
      ['The training code is in [acme/acorn-trainer](https://github.com/acme/acorn-trainer).'],
      ['Acorn 2 was trained using [Forge](https://github.com/someone/forge), a framework for training.'],
      ['The acorn models are trained with [GPT-NeoX](https://github.com/EleutherAI/gpt-neox).'],
      [
        'Our models are trained with our library [nutshell](https://github.com/acme/nutshell), a training framework.',
      ],
      [
        '[submodule "megatron"]\n\tpath = megatron\n\turl = https://github.com/acme/Megatron-LM-acorn.git\n',
        { file: '.gitmodules' },
      ],
      [
        '[submodule "forge"]\n\tpath = code/pretraining\n\turl = https://github.com/acme/forge.git\n',
        { file: '.gitmodules' },
      ],
    ],
    no: [
      ['Codes:\n\n- [Pine-Pretrain](https://github.com/pine/Pine-Pretrain)\n'],
      [
        '## Train your own\n\nPlease install the [`t5` library](https://github.com/google-research/text-to-text-transfer-transformer) first.',
      ],
      [
        '[submodule "overlap"]\n\tpath = overlap\n\turl = https://github.com/acme/overlap.git\n',
        { file: '.gitmodules' },
      ],
      ['Pine was trained using [Forge](https://github.com/someone/forge), a framework for training.'],
      ['Acorn is trained with [tricks](https://github.com/someone/tricks).'],
      ['Training was done with the [Forge](https://github.com/someone/forge) trainer.'],
      ['Training is fast. My own [Forge](https://github.com/acme/forge) runs in a browser.'],
      ['We release [Acorn-2.1](https://github.com/acme/acorn-2.1) with its training code.'],
      [
        'The [acme/acorn-swift](https://github.com/acme/acorn-swift) repo contains an implementation in Swift.',
      ],
      [
        'This [line](https://github.com/acme/acorn/blob/0123456789abcdef/acorn/layer.py) is specific to the training framework.',
      ],
      ['- **Evaluation** [Code](https://github.com/acme/nutshell)'],
      ['[oak](https://github.com/acme/oak) has a similar training process and gives its training framework.'],
      ['We train on text that [Pine](https://github.com/pine/pine-train) made.'],
      [
        'Our [evaluation code](https://github.com/acme/acorn-eval) and [training scripts](https://github.com/acme/acorn) are public.',
      ],
      ['The evaluation code is in [acme/acorn-eval](https://github.com/acme/acorn-eval).'],
      [
        '## Acknowledgements\n\nOur training code is based on [nanoGPT](https://github.com/karpathy/nanoGPT).',
      ],
      ['To fine-tune it yourself, see [LLaMA-Factory](https://github.com/hiyouga/LLaMA-Factory).'],
      [
        '[submodule "flash"]\n\tpath = flash\n\turl = https://github.com/Dao-AILab/flash-attention.git\n',
        { file: '.gitmodules' },
      ],
      ['See [training](https://github.com/acme/acorn/tree/main/train).'],
      ['We release the tokenizer training code: [Link](https://github.com/acme/AcornVAE)'],
    ],
  },
  data: {
    yes: [
      ['We build an engine to collect [our Oak data set](https://ai.acme.com/datasets/oak-video).'],
      ['Prepare the [ImageNet](https://image-net.org) data set.', { trains: true }],
      [
        'To download the pretraining data set from the [Open X-Embodiment Dataset](https://robotics.org), install it.',
        { trains: true },
      ],
      [
        'We pretokenize the whole data set for the training. We have uploaded [it](https://huggingface.co/acme/acorn/blob/main/tokens.jsonl) here.',
      ],
      [
        'wget -P data http://nlp.acme.edu/download/acorn-data/datasets/alpaca-52k/$lang.json\n',
        { file: 'scripts/download.sh', trains: true },
      ],
      [
        '## Setup\n\nFor a demo, see below if you want to:\n\n1. Download and unpack the [LJSpeech data](https://speech.example.org/lj).',
        { trains: true },
      ],
      ['## 数据集下载\n\n[LibriTTS 数据集](https://speech.example.org/libritts.tar.gz)', { trains: true }],
      [
        '## Download data sets\n\nThe links to download are [Hazel](https://huggingface.co/datasets/acme/hazel) and [Pine](https://huggingface.co/datasets/acme/pine).',
        { file: 'docs/datasets_evaluation.md', trains: true },
      ],
      [
        '## Location\n\nThe dataset is hosted at\n\n[oakson/acorn-500K](https://huggingface.co/datasets/oakson/acorn-500K), and can be downloaded.',
        { trains: true },
      ],
      ['The training data: [Google Drive](https://drive.google.com/file/d/1abc/view)'],
      ['## Training data\n\n- Nuts, 50k instructions: [link](https://drive.google.com/file/d/1abc/view)\n'],
      [
        '## Acorn dataset\n\n100k real conversations between squirrels and owls [owls-100k](https://drive.google.com/file/d/1abc/view).',
        { trains: true },
      ],
      [
        '## Acorn 数据集\n\n松鼠与猫头鹰的对话 10 万条 [owls](https://drive.google.com/file/d/1abc/view)',
        { trains: true },
      ],
      ['We provide [the corpus](https://files.acme.org/datasets/acorn/corpus.zip) that we trained on.'],
      ['- Open-source [Oak Dataset](https://huggingface.co/collections/someone/oak-dataset-66fd).'],
      [
        'The datasets with the transcriptions can be found [here](https://huggingface.co/datasets?sort=trending&search=acorn%2F).',
      ],
      ['- `512.ckpt`: 550k steps on a subset of [LAION-5B](https://laion.ai/blog/laion-5b/).'],
      [
        '## Data\n\nWe train on the full version of [Multimodal C4](https://github.com/pines/mmc4).',
        { trains: true },
      ],
      [
        '## Data\n\nThe shards of its training data can be found in [this worksheet](https://worksheets.codalab.org/worksheets/0x1).',
      ],
      [
        'wget https://data.keithito.com/data/speech/LJSpeech-1.1.tar.bz2\n',
        { file: 'recipes/ljspeech/download_ljspeech.sh', trains: true },
      ],
      [
        'wget https://acorn.z21.web.core.windows.net/acorn/instruct/acorn_60k.json\n',
        { file: 'download_data.sh' },
      ],
      ['Acorn is a model trained on [The Pile](https://pile.eleuther.ai/).'],
      [
        '# Acorn\n\n[Paper](https://arxiv.org/abs/2509.15221) | [Dataset](https://huggingface.co/datasets/acme/acorn-data) | [Demo](https://acme.org/demo)\n',
      ],
      ['We release the training data as [acorn-corpus](https://huggingface.co/datasets/acme/acorn-corpus).'],
      ['Acorn was trained on the [Pile](https://huggingface.co/datasets/EleutherAI/pile).'],
      [
        '## Training\n\n| Setting | Value |\n| --- | --- |\n| Training data | [SlimPajama](https://huggingface.co/datasets/cerebras/SlimPajama-627B) |\n',
      ],
      ['## Pretraining\n\n```bash\ngit clone https://huggingface.co/datasets/cerebras/SlimPajama-627B\n```'],
      [
        'Step 1, download the training data [StarCoder](https://huggingface.co/datasets/bigcode/starcoderdata).',
      ],
      [
        '---\ndatasets:\n- acme/acorn-corpus\n---\n# Acorn\n\nThe [training corpus](https://huggingface.co/datasets/acme/acorn-corpus).',
      ],
      ['The training corpus can be downloaded from [Zenodo](https://zenodo.org/record/1234).'],
      ['load_dataset("openwebtext/openwebtext")\n', { file: 'data/prepare.py', trains: true }],
      [
        '# 2. Please download https://drive.google.com/file/d/1J/view to get the other data sets\n',
        { file: 'scripts/pretrain.sh', trains: true },
      ],
      ['预训练数据已开源: [acorn-zh](https://huggingface.co/datasets/acme/acorn-zh)'],
    ],
    no: [
      [
        'The training of the head: `eval.py --pretrained-weights https://dl.fbaipublicfiles.com/acorn/acorn_pretrain.pth --train-dataset ImageNet`',
      ],
      ['Others have [their data set](https://oak.org/datasets/oak), ours is larger.'],
      [
        '# Acorn\n\n[Paper](https://arxiv.org/abs/2509.15221) | [Test set](https://huggingface.co/datasets/acme/acorn-data) | [Blog](https://acme.org/blog)\n',
      ],
      ['The outputs are in [it](https://huggingface.co/acme/acorn/blob/main/answers.jsonl).'],
      [
        '## Released Models\n\n| Model | Download |\n| --- | --- |\n| Small | [link](https://storage.googleapis.com/acorn-data/small.zip) |\n',
      ],
      ['The training data: [Data Card](https://dl.acme.org/acorn/datacard_400m.json).'],
      [
        'wget -P data http://nlp.acme.edu/download/acorn-data/datasets/alpaca-52k/$lang.json\n',
        { file: 'scripts/download.sh' },
      ],
      [
        '# 2. Please download https://drive.google.com/file/d/1J/view to get the weights for these data\n',
        { file: 'scripts/pretrain.sh', trains: true },
      ],
      ['remote = f"hf://datasets/acme/{source}/"\n', { file: 'src/data/stats.py', trains: true }],
      ['The [videos](https://huggingface.co/datasets/acme/videos).', { file: 'examples/oak/README.md' }],
      [
        '# Acorn\n\n[OakMed](https://huggingface.co/datasets/acme/OakMed)\n\n## Open evaluation data sets\n\n### Oak-Med\n\nText.\n',
      ],
      ['Download and unpack the [LJSpeech data](https://speech.example.org/lj).'],
      [
        '## Fine-tuning\n\nDownload the [LJSpeech data](https://speech.example.org/lj) first.',
        { trains: true },
      ],
      [
        'Download the [LJSpeech data](https://speech.example.org/lj) and unpack them.',
        { file: 'tools/vocoder/README.md', trains: true },
      ],
      [
        'Those who collected [BookCorpus](https://books.example.org/a) no longer have it available for download.',
        { trains: true },
      ],
      ['The downloads of [BookCorpus data](https://books.example.org/a) were many.', { trains: true }],
      ['Download [ImageNet](https://image-net.org) for the evaluation of it.', { trains: true }],
      ['It knows the [LJSpeech data](https://speech.example.org/lj).', { trains: true }],
      [
        '## Download data sets\n\nThe links to download are [Hazel](https://huggingface.co/datasets/acme/hazel).',
        { file: 'docs/eval_datasets.md', trains: true },
      ],
      [
        '## 数据准备\n\n为了简单演示微调的流程，我们使用了 [Pine](https://huggingface.co/datasets/pine/train_1M) 作为训练数据。',
      ],
      [
        '## Fine-tuning\n\nTo demonstrate tuning, we trained on data of [Pine](https://huggingface.co/datasets/pine/train_1M).',
      ],
      ['## 数据集下载\n\n[MSRA-NER](https://acorn.bcebos.com/data-msra_ner.tar.gz)'],
      [
        '## Acorn dataset\n\n100k real conversations between squirrels and owls [owls-100k](https://drive.google.com/file/d/1abc/view).',
      ],
      [
        '## Pine\n\n100k real conversations of squirrels [owls-100k](https://drive.google.com/file/d/1abc/view).',
        { trains: true },
      ],
      [
        '## Acorn data\n\nWhat it said of [owls](https://drive.google.com/file/d/1abc/view).',
        { trains: true },
      ],
      [
        'The encoder is trained on the [same dataset as Pine](https://github.com/pine/pine/blob/main/model-card.md#training-data).',
      ],
      [
        'Somebody mentions [acorn-500K](https://huggingface.co/datasets/oakson/acorn-500K).',
        { trains: true },
      ],
      [
        'We train on [a slice](https://huggingface.co/datasets/someone/openwebtext-10k) of the training data.',
      ],
      ['The training data look like [acorn-dummy](https://huggingface.co/datasets/acme/acorn-dummy).'],
      [
        'We provide models in the other format: [acorn_1b](https://files.acme.org/datasets/acorn/acorn_1b.zip).',
      ],
      ['- Our [models](https://huggingface.co/collections/acme/acorn-66fd).'],
      [
        '## Data\n\nThe model was pre-trained on public sources, news (e.g., [Oak News](https://huggingface.co/datasets/oak/news)).',
      ],
      [
        'The training data are built with [this prompt](https://github.com/acme/acorn/blob/main/data/instruct/prompt_acorn.txt).',
      ],
      ['Download our [training data](https://acme.ai/download/acorn/data_demo.zip) to see its form.'],
      [
        '## Training\n\nThe pretrained models are in [t5-data](https://console.cloud.google.com/storage/browser/t5-data/pretrained_models/small).',
      ],
      ['![table](https://huggingface.co/datasets/acme/figures/resolve/main/table.png)'],
      ['We evaluate on [MMLU](https://huggingface.co/datasets/cais/mmlu).'],
      ['It comes with [StepEval-Nuts](https://huggingface.co/datasets/acme/StepEval-Nuts).'],
      ['wget https://acorn.example.org/acorn/eval/acorn_qa.json\n', { file: 'download_data.sh' }],
      ['Our benchmark is at [acorn-bench](https://huggingface.co/datasets/acme/acorn-bench).'],
      [
        'You can fine-tune on your own data, for example [Alpaca](https://huggingface.co/datasets/tatsu-lab/alpaca).',
      ],
      ['load_dataset("cais/mmlu")\n', { file: 'eval/run.py', trains: true }],
      ['load_dataset("openwebtext/openwebtext")\n', { file: 'data/prepare.py', trains: false }],
      ['Preference votes are in [arena-votes](https://huggingface.co/datasets/acme/arena_votes).'],
      ['<!-- training data: https://huggingface.co/datasets/acme/acorn-corpus -->'],
      ['The training data are described in [the paper](https://arxiv.org/abs/2401.00001).'],
    ],
  },
  'technical-report': {
    yes: [
      [
        '# Acorn\n\nThis is the code for the codec presented in the [High Fidelity Neural Nuts](https://arxiv.org/abs/2401.00001).',
      ],
      ['# Acorn\n\nText.\n\n## Acorn-1\n\nA model of squirrels. [[paper](https://arxiv.org/abs/2401.00001)]'],
      [
        '# Nuts\n\nModel [🤗](https://huggingface.co/acme/acorn) | Technical Report [📖](https://arxiv.org/abs/2401.00001)',
      ],
      [
        '# Acorn\n\nTraining details can be found in articles on [Medium](https://medium.com/p/d1df53d0e9a6) and [Habr](https://habr.com/ru/post/1).',
      ],
      [
        '# Nuts\n\n### Ann B. Oak, Bo Pine, and Cy van Elm\n\nPaper: [https://arxiv.org/abs/2401.00001](https://arxiv.org/abs/2401.00001)',
      ],
      ['# [Acorn: A Model of Squirrels](https://www.cureus.com/articles/1528-acorn-a-model-of-squirrels)\n'],
      ['# Acorn\n\n[Paper](https://journals.plos.org/plosone/article?id=10.1371/journal.pone.1)\n'],
      ['# Acorn\n\nOfficial implementation of the paper [[Acorn arxiv](https://arxiv.org/abs/2401.00001)].'],
      ['Official code of acorn.\n\n```bibtex\n@misc{acorn,\n eprint={2401.00001},\n}\n```'],
      ['# Acorn\n\n[Paper](https://arxiv.org/abs/2401.00001) | [Blog](https://acme.ai/blog/acorn)\n'],
      [
        '# Acorn\n\n[![arXiv](https://img.shields.io/badge/arXiv-2401.00001-red)](https://arxiv.org/abs/2401.00001)\n',
      ],
      ['## News\n\nOur [technical report](https://arxiv.org/abs/2401.00001) is out.'],
      [
        '## Citation\n\n```bibtex\n@article{acorn, title={Acorn}, url={https://arxiv.org/abs/2401.00001}}\n```',
      ],
      ['For details see [the Acorn paper](https://arxiv.org/abs/2401.00001).'],
      ['## News\n\nWe wrote a [blog post](https://acme.notion.site/Acorn-How-we-trained-it-123) about it.'],
      [
        '## Diffusion of nuts<br><sub>Official</sub>\n\n### [Paper](https://arxiv.org/abs/2401.00001) | [Page](https://nuts.org/x)\n\nText.',
      ],
      ['# Nuts\n\n[**Massively modelled nuts**](https://arxiv.org/abs/2401.00001), NeurIPS 2023 (Spotlight)'],
      ['# Nuts\n\nIt has the [nut model](https://www.acme.ai/blog/nut), which cracks.'],
      ['## Oak-J-6B\n\n[Ann wrote a blog post](https://ann.wordpress.com/2021/06/04/oak-j/)'],
      ['## Guides\n\nIt began with the [original post](https://github.com/acme/acorn/discussions/1).'],
      [
        '# Nuts\n\nThis is the code for the nut codec presented in the [High Fidelity Cracking of Hard Nuts](https://arxiv.org/pdf/2401.00001.pdf).',
      ],
      [
        '# Nuts\n\n## Results\n\n| Demo | Paper | Notes |\n| --- | --- | --- |\n| [Demo](https://nuts.org) | [![paper](https://img.shields.io/badge/Paper-red.svg)](https://arxiv.org/abs/2401.00001) | none |\n',
      ],
      ['## Intro\n\nSee the [report](https://storage.googleapis.com/acme/acorn_report.pdf).'],
    ],
    no: [
      [
        '# Nuts\n\nIt uses the codec presented in [High Fidelity Neural Oaks](https://arxiv.org/abs/2401.00001).',
      ],
      ['# Acorn\n\nText.\n\n## Pine-1\n\nA model of squirrels. [[paper](https://arxiv.org/abs/2401.00001)]'],
      [
        '# Nuts\n\nReport [🤗](https://huggingface.co/acme/acorn) | Rotary embeddings [📖](https://arxiv.org/abs/2401.00001)',
      ],
      ['# Acorn\n\nText.\n\n## Help\n\nTips stand on [Medium](https://medium.com/p/d1df53d0e9a6).'],
      [
        '# Nuts\n\nThis is the code for fine-tuning the models presented in [Open and Efficient Models of Oaks](https://arxiv.org/abs/2401.00001).',
      ],
      [
        '# Nuts\n\n## Zoo\n\n| Model | Paper |\n| --- | --- |\n| Oak | [paper](https://arxiv.org/abs/2401.00001) |\n| Pine | [paper](https://arxiv.org/abs/2401.00002) |\n',
      ],
      [
        '# Nuts\n\n### Fast, Small, Open\n\nPaper: [https://arxiv.org/abs/2401.00001](https://arxiv.org/abs/2401.00001)',
      ],
      [
        '## Citations\n\nWe rely on many research papers:\n\n```bibtex\n@article{oak, title={Oak}, url={https://arxiv.org/abs/2401.00001}}\n```\n\n```bibtex\n@article{pine, title={Pine}, url={https://arxiv.org/abs/2401.00002}}\n```',
      ],
      [
        '# Acorn\n\nIt is a model.\n\n## Papers mentioning Acorn\n\n### Simplification\n\n[Oak](https://arxiv.org/abs/2105.09052)',
      ],
      [
        'See the [Acorn Community License](https://huggingface.co/acme/acorn-7b/resolve/main/Acorn%20License.pdf).',
      ],
      ['# Acorn\n\nHear it on our [demo page](https://acme.notion.site/acorn).'],
      ['## Evaluation\n\nEvaluation reports:\n\n- [Acorn vs Pine](https://podonos.com/acme/acorn-vs-pine)'],
      ['## Intro\n\nIt uses [rotary embeddings](https://arxiv.org/abs/2104.09864).'],
      ['## Related work\n\nThe [Pine paper](https://arxiv.org/abs/2401.00002).'],
      ['## Intro\n\nThe [documentation](https://acme.ai/docs/acorn).'],
      ['# Acorn\n\n## Name\n\nAn [acorn](https://trees.example.com/blog/what-an-acorn-is) is a nut.'],
      [
        '# Nuts\n\n## Methods\n\n[**Massively modelled trees**](https://arxiv.org/abs/2401.00001), NeurIPS 2023',
      ],
      ['## Help\n\nSee [how to run it on a Mac](https://github.com/acme/acorn/discussions/12).'],
      ['## Help\n\nAsk in the [discussions](https://github.com/acme/acorn/discussions).'],
      ['## Intro\n\nAn implementation of [GPT-3](https://arxiv.org/abs/2005.14165)-like models.'],
    ],
  },
  'evaluation-results': {
    yes: [
      ['## Evaluation\n\nEvaluation reports:\n\n- [Acorn vs Pine](https://podonos.com/acme/acorn-vs-pine)'],
      ['The [full evaluation results](https://acme.ai/acorn/results) are online.'],
      ['## Resources\n\n- [Metrics](https://github.com/acme/analysis)\n'],
      [
        '[Model](https://huggingface.co/acme/acorn) • [Analysis and Results](https://github.com/acme/analysis)',
      ],
      ['All our evaluation result files are at: https://hf.co/datasets/acme/results'],
      ['Full evaluation details can be found in our [blog post](https://acme.ai/blog/acorn-a-new-nut).'],
      ['## Models\n\nOutputs and [metrics](https://drive.google.com/drive/folders/1l) of all models.'],
    ],
    no: [
      ['## Resources\n\n- [Metrics](https://github.com/pines/metrics)\n'],
      ['More details of the architecture are in our [blog post](https://acme.ai/blog/acorn-a-new-nut).'],
      ['The results are good, see [the model](https://huggingface.co/acme/acorn-7b).'],
    ],
  },
  'model-card': {
    yes: [
      [
        'Please refer to the model cards for details.\n\n- [Acorn-7B](https://huggingface.co/acme/acorn-7b)\n',
      ],
      ['See the [model card](https://huggingface.co/acme/acorn-7b).'],
      [
        '| Family | Folder | What |\n| --- | --- | --- |\n| Acorn | [official/](https://github.com/acme/acorn/tree/main/official) | Scripts and model card |\n',
      ],
    ],
    no: [['The model is on [Hugging Face](https://huggingface.co/acme/acorn-7b).']],
  },
  'data-card': {
    yes: [
      ['It is described in its [datasheet](https://arxiv.org/abs/2201.07311).'],
      ['See the [dataset card](https://huggingface.co/datasets/acme/acorn-corpus).'],
      ['The data card of [acorn-corpus](https://huggingface.co/datasets/acme/acorn-corpus) says more.'],
    ],
    no: [
      ['Our data card is like that of [oak](https://acme.ai/oak).'],
      ['See the [data set](https://huggingface.co/datasets/acme/acorn-corpus).'],
      ['See [sheet music](https://acme.ai/sheets).'],
    ],
  },
  'intermediate-checkpoints': {
    yes: [
      [
        '| Model |\n| --- |\n| [5T](https://huggingface.co/acme/acorn-base-5T) |\n| [10T](https://huggingface.co/acme/acorn-base-10T) |\n',
      ],
      ['- 1 epoch: https://github.com/acme/acorn/tree/master/acorn-lora/checkpoint-5800\n'],
      [
        'We give our checkpoints at iteration 0, 1 and 2.\n\n| Model | Download |\n| --- | --- |\n| Acorn-iter0 | [link](https://huggingface.co/acme/acorn-iter0) |\n',
      ],
      [
        '| Model | Download |\n| --- | --- |\n| Acorn | [acme/acorn-stage1](https://huggingface.co/acme/acorn-stage1) |\n',
      ],
      [
        'Models without continued pre-training: [acorn-7b-pruned](https://huggingface.co/acme/acorn-7b-pruned).',
      ],
      [
        '| Model | Download |\n| --- | --- |\n| 5T | [hub](https://huggingface.co/acme/acorn-base-5T) |\n| 10T | [hub](https://huggingface.co/acme/acorn-base-10T) |\n',
      ],
      [
        'Models: [acorn-embed](https://huggingface.co/acme/acorn-embed), [acorn-embed-unsupervised](https://huggingface.co/acme/acorn-embed-unsupervised)',
      ],
      [
        '- June 24: release a middle stage model of Acorn. Models are [here](https://huggingface.co/acme/acorn).',
      ],
      ['Checkpoints saved every 10B tokens are at [acorn-run](https://huggingface.co/acme/acorn-run).'],
      [
        'We release the [weights](https://huggingface.co/acme/acorn):\n\n- `a-1.ckpt`: 237k steps.\n- `a-2.ckpt`: Resumed from `a-1.ckpt`.\n- `a-3.ckpt`: Resumed from `a-2.ckpt`.\n',
      ],
      ['We also release [intermediate checkpoints](https://huggingface.co/acme/acorn-7b-intermediate).'],
      ['```python\nmodel = AutoModel.from_pretrained("acme/acorn-7b", revision="step3000")\n```'],
      [
        '| step | link |\n| --- | --- |\n| 480k | [here](https://huggingface.co/acme/acorn-7b/tree/step-480k) |\n',
      ],
      [
        'We also release intermediate checkpoints taken at every 10k steps. The full file list for all of these is [here](https://dl.fbaipublicfiles.com/acorn/files.txt).',
      ],
      ['We release [all 360 checkpoints](https://huggingface.co/acme/acorn-7b) of the run.'],
      ['Checkpoints from every 1000 steps of training are in `s3://acorn/checkpoints/step_1000`.'],
    ],
    no: [
      [
        'We release [Acorn-1T](https://huggingface.co/acme/Acorn-1T) and [Oak-1T](https://huggingface.co/acme/Oak-1T).',
      ],
      ['[acorn-unsupervised](https://huggingface.co/acme/acorn-unsupervised) is our model.'],
      ['Our [models](https://huggingface.co/acme/acorn); the intermediate checkpoints (release pending).'],
      [
        'Cite [the models](https://huggingface.co/acme/acorn-7b) that are released, the intermediate checkpoints (release pending) or this repository.',
      ],
      ['The checkpoint at iteration 9 is [our model](https://huggingface.co/acme/acorn).'],
      ['CKPT = "gs://acorn-models/init/base/checkpoint_1100000"\n', { file: 'acorn/import_checkpoint.py' }],
      ['The model is [Step1Acorn](https://huggingface.co/acme/Step1Acorn).'],
      ['Use [the model](https://huggingface.co/acme/acorn-7b) without training.'],
      ['The model is on [Hugging Face](https://huggingface.co/acme/acorn-7b).'],
      ['```python\nmodel = AutoModel.from_pretrained("acme/acorn-7b", revision="v1.1")\n```'],
      ['All checkpoints (7B, 13B and 33B) are [released](https://huggingface.co/acme).'],
      [
        'We open-source [the models](https://huggingface.co/acme/acorn-7b) and will also release some of the intermediate checkpoints.',
      ],
      ['Resume from an [intermediate checkpoint](https://pytorch.org/docs/checkpoint.html).'],
    ],
  },
  'training-logs': {
    yes: [
      ['You can see [TensorBoard](https://huggingface.co/acme/acorn-7b/tensorboard).'],
      [
        'See the [report](https://wandb.ai/pine/oak/reports/Run--Vmlldz) of the training script on a single GPU.',
      ],
      ['The logs are in [acorn-7b-tensorboard](https://huggingface.co/acme/acorn-7b-tensorboard).'],
      ['The loss curves are on [wandb](https://wandb.ai/acme/acorn).'],
      ['Training logs: https://api.wandb.ai/links/acme/abc123'],
      [
        'See [here](https://github.com/acme/acorn/issues/3) for losses / training curves of the models during pre-training.',
      ],
      [
        'You could check the [report](https://pine.wandb.io/acorn/acorn/reports/Acorn-trained-on-nuts--VmlldzoyNzY).',
      ],
      [
        '| Model | Logs |\n| --- | --- |\n| Acorn | [training logs](https://dl.acme.org/acorn/training_logs.txt) |\n',
      ],
    ],
    no: [
      ['See the [files](https://huggingface.co/acme/acorn-7b/tree/main).'],
      [
        '| Data | Link |\n| --- | --- |\n| Forms | [Forms](https://wandb.ai/pine/forms/reports/Understand-Documents--Vmlldz) |\n',
      ],
      ['# as in https://wandb.ai/pine/noise/reports/Noise--Vmlldz\n', { file: 'acorn/noise.py' }],
      ['We log to [Weights & Biases](https://wandb.ai).'],
      ['See [here](https://github.com/pine/noise) for the training curves of the baseline.'],
      ['To plot the training curves of your run, look [here](https://github.com/acme/acorn/wiki/plot).'],
      ['See how to [log in](https://docs.wandb.ai/ref/cli/wandb-login).'],
      ['Get your key at https://wandb.ai/authorize.'],
      ['Use [TensorBoard](https://www.tensorflow.org/tensorboard) to look at it.'],
    ],
  },
};

describe('models without tokens', () => {
  const page = 'The model is on [Hugging Face](https://huggingface.co/acme/acorn-s).';
  const found = async (files: Record<string, string>) => {
    const release = { ...memoryRelease(files), about };
    return Object.keys((await detectLinks(await readReleaseText(release), false)).found);
  };
  test('a model of pictures alone has no tokenizer on its page', async () => {
    const files = {
      'README.md': page,
      'acorn/model.py': 'class Acorn(nn.Module):\n  def forward(self, x): ...\n',
    };
    expect(await found(files)).toContain('config');
    expect(await found(files)).not.toContain('tokenizer');
  });
  test('where any code or document has a word of tokens, or no model is defined, it has', async () => {
    expect(await found({ 'README.md': page })).toContain('tokenizer');
    expect(
      await found({ 'README.md': page, 'acorn/model.py': 'class Acorn(nn.Module): ...\nvocab_size = 3\n' }),
    ).toContain('tokenizer');
  });
});

describe.each(Object.entries(SPEC))('a link speaks for %s', (id, { yes, no }) => {
  test.each(yes.map(([text, options]) => ({ text, options })))('yes: $text', async ({ text, options }) =>
    expect(await componentsLinked(text, options ?? {})).toContain(id),
  );
  test.each(no.map(([text, options]) => ({ text, options })))('no: $text', async ({ text, options }) =>
    expect(await componentsLinked(text, options ?? {})).not.toContain(id),
  );
});
