import { describe, expect, test } from '@jest/globals';
import { detectDocuments } from '../../../src/evidence/documents/detect.ts';
import { readReleaseText } from '../../../src/evidence/release-text.ts';
import { memoryRelease } from '../../support/memory-release.ts';

async function foundIn(files: Record<string, string>): Promise<string[]> {
  const release = { ...memoryRelease(files), about: { owner: 'acme', name: 'acorn' } };
  return Object.keys(await detectDocuments(await readReleaseText(release)));
}

const LONG = 'This model writes about acorns in seven languages and was made by a small team. '.repeat(4);

describe('documents by their names', () => {
  test.each([
    ['MODEL_CARD.md', 'model-card'],
    ['model-card.md', 'model-card'],
    ['Acorn_v1_Model_Card.md', 'model-card'],
    ['docs/modelcard.md', 'model-card'],
    ['model_cards/acorn-7b.md', 'model-card'],
    ['HUGGINGFACE_README.md', 'model-card'],
    ['README_hf.md', 'model-card'],
    ['datasheet.md', 'data-card'],
    ['DATA_CARD.md', 'data-card'],
    ['docs/dataset-card.md', 'data-card'],
    ['dataset_card/nuts_caption.md', 'data-card'],
    ['docs/Acorn_Technical_Report.pdf', 'technical-report'],
    ['paper.pdf', 'technical-report'],
    ['tech_report.pdf', 'technical-report'],
    ['Acorn.pdf', 'technical-report'],
    ['docs/Report-v1.5.0.md', 'technical-report'],
    ['blog/acorn.md', 'technical-report'],
    ['runs/events.out.tfevents.1700000000.host', 'training-logs'],
    ['out/trainer_state.json', 'training-logs'],
    ['logs/train_loss.csv', 'training-logs'],
    ['logs/acorn-sft-logs.txt', 'training-logs'],
    ['pruning_logs.zip', 'training-logs'],
    ['wandb-logs.tar.gz', 'training-logs'],
  ])('%s is a %s', async (path, id) => expect(await foundIn({ [path]: LONG })).toContain(id));

  test.each([
    ['cards/game.md'],
    ['src/data_cards.py'],
    ['docs/reporting.md'],
    ['Responsible-Use-Guide.pdf'],
    ['Acorn模型社区许可协议.pdf'],
    ['acorn_agreement.pdf'],
    ['src/train_logger.py'],
    ['src/sft_log.py'],
    ['server_logs.zip'],
    ['third_party/x/LICENSE'],
  ])('%s is none', async (path) => expect(await foundIn({ [path]: LONG })).toEqual([]));

  test('an empty file is no document', async () =>
    expect(await foundIn({ 'MODEL_CARD.md': '' })).toEqual([]));

  test('what came with a project that was copied in is not this release', async () => {
    expect(
      await foundIn({ 'other/LICENSE': 'MIT', 'other/setup.py': 'x', 'other/MODEL_CARD.md': LONG }),
    ).toEqual([]);
  });
});

describe('a folder with a license and a build file', () => {
  const card = (setup: string) =>
    foundIn({ 'tools/LICENSE': 'MIT', 'tools/setup.py': setup, 'tools/MODEL_CARD.md': LONG });
  test('that builds a package of another name was a project of its own', async () => {
    expect(await card('setup(\n    name="pine_trainer",\n)\n')).toEqual([]);
  });
  test('that builds a package named like the release is a part of it', async () => {
    expect(await card('setup(\n    name="acorn_tools",\n)\n')).toContain('model-card');
  });
});

describe('tables of results', () => {
  test.each([
    ['benchmarks', 'MMLU | GSM8K', 'table of results: MMLU, GSM8K, 4 figures'],
    [
      'words that are metrics only as acronyms',
      'how good it is | accuracy',
      'table of results: accuracy, 4 figures',
    ],
    ['no name at all', 'it is | Average', 'table of results, 4 figures'],
  ])('%s', async (_what, columns, detail) => {
    const source = `# Acorn\n\n## Results\n\n| model | ${columns} |\n| --- | --- | --- |\n| a | 61.2 | 44.1 |\n| b | 50.2 | 31.7 |\n`;
    const found = await detectDocuments(await readReleaseText(memoryRelease({ 'README.md': source })));
    expect(JSON.stringify(found['evaluation-results'])).toContain(`"${detail}"`);
  });
});

describe('documents by their content', () => {
  test.each([
    [
      'a table of quality and cost',
      {
        'README.md':
          '# Acorn\n\n| model | FID | rel. cost | weights |\n| --- | --- | --- | --- |\n| S | 3.55 | 0.4 | [s](https://huggingface.co/acme/s) |\n| M | 2.95 | 0.5 | [m](https://huggingface.co/acme/m) |\n',
      },
      'evaluation-results',
    ],
    [
      'a section on a set that is called like it',
      {
        'README.md': `# Acorn\n\n## LongNuts Data\n\nLongNuts-12k contains 9k long QA data that we collected. It has 3k samples more. ${LONG}`,
      },
      'data-card',
    ],
    [
      'a README in the folder of a set',
      { 'oak_dataset/README.md': `# Oak\n\nIt consists of 51K videos for training. ${LONG}` },
      'data-card',
    ],
    [
      'figures in the front matter of a card',
      {
        'acorn-3b/README.md':
          '---\nmodel-index:\n- name: acorn\n  results:\n  - task:\n      type: code\n    metrics:\n    - type: pass@1\n      value: 0.219\n---\n# Acorn\n',
      },
      'evaluation-results',
    ],
    [
      'a metric that is set equal',
      { 'README.md': '# Acorn\n\n`FID = 15.4 (COCO Valid)`\n' },
      'evaluation-results',
    ],
    [
      'a performance',
      { 'README.md': '# Acorn\n\nThe zeroshot ESC50 performance is 89.98%.\n' },
      'evaluation-results',
    ],
    [
      'front matter of a hub page',
      { 'README.md': '---\nlicense: mit\npipeline_tag: text-generation\n---\n# Acorn\n' },
      'model-card',
    ],
    [
      'front matter in a README beside the main one',
      {
        'README.md': '# Acorn\n',
        'acorn-7b/README.md': '---\nlicense: mit\npipeline_tag: text-generation\n---\n# Acorn 7B\n',
      },
      'model-card',
    ],
    [
      'the facts of a model card',
      {
        'README.md':
          '# Acorn\n\n- **Model type:** decoder\n- **Language(s) (NLP):** English\n- **License:** Apache 2.0\n',
      },
      'model-card',
    ],
    [
      'the sections of a model card',
      {
        'README.md': `# Acorn\n## Model details\n${LONG}\n## Intended use\n${LONG}\n## Limitations\n${LONG}`,
      },
      'model-card',
    ],
    [
      'the page of the models, in their folder',
      {
        'model/README.md': `# Introduction\n${LONG}\n# Performance\n${LONG}\n## Use\n${LONG}\n## License\nMIT\n### Prohibited uses\n${LONG}`,
      },
      'model-card',
    ],
    ['a section of that name', { 'README.md': `# Acorn\n## Model card\n${LONG}` }, 'model-card'],
    [
      'a section on the data, with figures',
      { 'README.md': `# Acorn\n## Dataset description\nIt has 300 M documents of 12 languages. ${LONG}` },
      'data-card',
    ],
    [
      'a section on one data set: how much, made by whom, in what form',
      {
        'README.md': `# Acorn\n## AcornChat Data\nIt has 9k QA pairs that we collected in the woods. ${LONG}\nIts format: \`question\`, \`answer\`.\n`,
      },
      'data-card',
    ],
    [
      'a section on one data set, in Chinese',
      {
        'README.md': `# Acorn\n# 开源橡子数据集\n本次开源高质量橡子数据集，语料大小约60G。${'来自森林的文章。'.repeat(12)}\n数据格式：json\n`,
      },
      'data-card',
    ],
    [
      'a README in a folder that is called for its data',
      { 'acorn_dataset/README.md': `# Acorn data\n\nIt has 51k videos to train on. ${LONG}` },
      'data-card',
    ],
    [
      'a README that tells how the data were made',
      {
        'data/README.md': `# Data\n\nWe also generate question-answer pairs for fine-tuning from captions. ${LONG}`,
      },
      'data-card',
    ],
    [
      'the README of one set among several that tells how it was made',
      {
        'data/acorn4m/README.md': `# Acorn4M\n\n## Introduction\n\nWe collected 4M videos to train on. ${LONG}`,
      },
      'data-card',
    ],
    [
      'a data set with a training set and a test set',
      {
        'acorn_dataset/README.md': `# Acorns\n\n## Overview\n\nThe training set has 50k videos. ${LONG}\n\n## Stats\n\n## Evaluation\n\nThe evaluator runs the evaluation.\n\n## License\n`,
      },
      'data-card',
    ],
    [
      'a README in the folder of the instructions, in Chinese',
      {
        'instructions/README.md': `## 指令精调数据\n\n模型使用的训练数据包含：\n\n1. 橡树：150万训练数据，175个指令。\n${'指令数据为每行一条样本，训练时使用。'.repeat(8)}`,
      },
      'data-card',
    ],
    [
      'a README in the folder of the data',
      { 'data/README.md': `# Data\n\nacorns.json: 51k instructions for fine-tuning. ${LONG}` },
      'data-card',
    ],
    [
      'a README in the folder of one data set among several, with the parts of a card',
      {
        'data/nuts/README.md': `# 坚果数据集\n\n${LONG}\n\n## 字段\n\n输入、输出\n\n## 局限性\n\n约25万条由项目产生的数据。\n`,
      },
      'data-card',
    ],
    [
      'a page on the data of the release',
      {
        'dataset.md': `# Acorn-SFT\n\nIt holds 311k samples to train on. We filtered and corrected them. ${LONG}\n\n## License\n\nCC BY 4.0\n`,
      },
      'data-card',
    ],
    [
      'what a harness printed',
      {
        'dev/eval/README.md':
          '# Eval\n\n```\narc_challenge_25shot.json : 30.4608\ngsm8k_5shot.json : 0.1516\nhellaswag_10shot.json : 57.8072\n```\n',
      },
      'evaluation-results',
    ],
    [
      'a score in a sentence of the front page',
      { 'README.md': '# Acorn\n\n## News\n\nOn AIME 2025 it achieved a solid score of 44.6.\n' },
      'evaluation-results',
    ],
    [
      'a picture that a sentence leads to',
      {
        'README.md':
          '# Acorn\n\nThe following graph shows that it is a model as strong as Pine.\n\n<img src="images/teaser.jpg" alt="teaser" />\n',
      },
      'evaluation-results',
    ],
    [
      'a report at its own page in the repository',
      {
        'README.md': '# Acorn\n\n[Tech report](https://github.com/acme/acorn/blob/main/doc/a%20b.pdf)\n',
        'doc/a b.pdf': LONG,
      },
      'technical-report',
    ],
    [
      'a section that says what its data set is',
      {
        'README.md': `# Acorn\n\n### Oak4M\n\nOak4M is a training set for documents and charts. It consists of 3M samples for parsing and 1M samples for grounding. ${'Each has a picture and a text. '.repeat(5)}`,
      },
      'data-card',
    ],
    [
      'a section on the data in Chinese',
      {
        'README.md': `# Acorn\n\n### 数据介绍\n\n数据集大约公开了2.7亿条数据，由纯中文文本构成，主要来源于网页、书籍、官方媒体等。${'数据已经过滤和去重，质量很高。'.repeat(4)}`,
      },
      'data-card',
    ],
    [
      'a table of sizes with a measure',
      {
        'README.md':
          '# Acorn\n\n| Model | Layers | dev ppl |\n| --- | --- | --- |\n| Acorn-S | 12 | 21 |\n| Acorn-M | 24 | 18 |\n',
      },
      'evaluation-results',
    ],
    [
      'a table of benchmarks',
      { 'README.md': '# Acorn\n\n| Model | MMLU | GSM8K |\n| --- | --- | --- |\n| Acorn | 61.2 | 44.0 |\n' },
      'evaluation-results',
    ],
    [
      'a table of figures under such a heading',
      {
        'EVAL.md':
          '# Evaluation\n\n| Task | Acorn | Pine |\n| --- | --- | --- |\n| a | 1.2 | 1.4 |\n| b | 2.2 | 2.4 |\n| c | 3.2 | 3.4 |\n',
      },
      'evaluation-results',
    ],
    [
      'a picture of results',
      { 'README.md': '# Acorn\n\n## Results\n\n![scores](figures/a.png)\n' },
      'evaluation-results',
    ],
    [
      'a picture in a table under such a heading',
      {
        'README.md':
          '# Acorn\n\n# Evaluation\n\n| ARC |\n| --- |\n| <img src="figs/acorn-arc-curve.png" alt="arc"/> |\n',
      },
      'evaluation-results',
    ],
    [
      'a picture whose caption names what was measured',
      { 'README.md': '# Acorn\n\n## Languages\n\n![WER by language](https://example.org/a7c62)\n' },
      'evaluation-results',
    ],
    [
      'a table of scores',
      {
        'README.md':
          '# Acorn\n\n## Speakers\n\n| Speaker | Similarity Score |\n| --- | --- |\n| Will | 0.906 |\n| Eric | 0.887 |\n| Ann | 0.877 |\n| Pat | 0.873 |\n',
      },
      'evaluation-results',
    ],
    ['a picture that no document shows', { 'figures/perf_pretraining.png': 'png' }, 'evaluation-results'],
    [
      'a PDF that the README calls a report',
      { 'README.md': '# Acorn\n\n[[Tech Report]](assets/nuts.pdf)\n', 'assets/nuts.pdf': '%PDF-1.7' },
      'technical-report',
    ],
    [
      'a section of data cards, and a long way below it how much there is',
      {
        'README.md': `# Acorn\n\n## Dataset Cards\n\n${'The names of the parts are shown here. '.repeat(6)}We add 30K samples that were made in the same way.\n`,
      },
      'data-card',
    ],
    [
      'a file on a data set of things in space',
      {
        'DATASET.md':
          '# Acorn-30K\n\nAcorn-30K is a dataset of 30K 3D assets, chosen from public collections by how good they look. It serves for the generation of shapes. It is given as tables of their names, their sources and their captions.\n\n## Location\n\nIt is on the hub.\n',
      },
      'data-card',
    ],
    [
      'notes of the training run',
      {
        'logs/main-log.md':
          '# Notes on the training\n\nLoss spike at step 3000: restart from the last checkpoint with a lower learning rate on 96 nodes.\n',
      },
      'training-logs',
    ],
    [
      'the average score of three sizes',
      {
        'README.md':
          '# Acorn\n\n## Model list\n\n| Model | Avg. score |\n| --- | --- |\n| base | 55.9 |\n| large | 58.4 |\n| xl | 58.8 |\n',
      },
      'evaluation-results',
    ],
    [
      'a metric with its figure, and on what',
      { 'README.md': '# Acorn\n\nHere are some pictures.\n\n`FID = 15.4 (COCO Valid)`\n' },
      'evaluation-results',
    ],
    [
      'a performance that is said',
      { 'README.md': '# Acorn\n\n- `a.pt`: trained on music. The zeroshot ESC50 performance is 89.98%.\n' },
      'evaluation-results',
    ],
    [
      'a metric beside sizes and costs',
      {
        'README.md':
          '# Acorn\n\n## Zoo\n\n| model | FID-30K | cost | HF weights |\n| --- | --- | --- | --- |\n| a | 3.55 | 0.4 | [a](https://hf.co/acme/a) |\n| b | 2.95 | 0.6 | [b](https://hf.co/acme/b) |\n| c | **2.33** | 0.6 | [c](https://hf.co/acme/c) |\n',
      },
      'evaluation-results',
    ],
    [
      'a list of scores',
      {
        'README.md':
          '# Acorn\n\n## Is it right?\n\nYou should see:\n\n* arc_challenge: 0.57 (acc norm)\n* hellaswag: 0.816\n* winogrande = 73.5%\n',
      },
      'evaluation-results',
    ],
    [
      'a file of results',
      { 'evals/acorn/results.json': '{"results": {"piqa": {"acc": 0.71}}}' },
      'evaluation-results',
    ],
  ])('%s', async (_what, files, id) => expect(await foundIn(files)).toContain(id));

  test.each([
    [
      'a card of what measures, in a file on it',
      {
        'docs/BENCHMARK.md': `# Benchmark\n\n## Dataset Details\n\n${'The names of the parts are shown here. '.repeat(6)}There are 30K samples that were made in the same way.\n`,
      },
    ],
    ['a teaser', { 'README.md': '# Acorn\n\n## Depth\n\n![teaser](./assets/compare_oak.png)\n' }],
    [
      'a picture of an answer, among cases',
      {
        'README.md':
          '# Acorn\n\n## Extraction Cases\n\nAs shown in the graph below, it achieves more accurate results.\n\n![](./assets/case.png)\n',
      },
    ],
    [
      'a card without figures',
      { 'acorn/README.md': '---\nmodel-index:\n- name: acorn\n  results: []\n---\n# A\n' },
    ],
    [
      'a table of parts to download, with their sizes',
      {
        'README.md':
          '# Acorn\n\n## Tokenizers\n\n| Modality | Resolution | Codebook size | Weights |\n| --- | --- | --- | --- |\n| COCO segmentation | 224 | 4096 | [link](https://huggingface.co/acme/a) |\n| Depth | 448 | 8192 | [link](https://huggingface.co/acme/b) |\n',
      },
    ],
    [
      'a table of speed',
      {
        'README.md':
          '# Acorn\n\n| GPU | Memory | Throughput |\n| --- | --- | --- |\n| A100 | 12.1 | 40.2 |\n| H100 | 12.1 | 90.2 |\n',
      },
    ],
    [
      'a list of links under "Model cards"',
      {
        'README.md':
          '# Acorn\n## Model cards\n- [7B](https://huggingface.co/acme/acorn-7b) is our larger model, with a card of its own on the hub\n',
      },
    ],
    [
      'two scores in a list, and a list of settings',
      {
        'README.md':
          '# Acorn\n\n## Is it right?\n\n* hellaswag: 0.816\n* winogrande: 0.735\n* dropout: 0.1\n* hellaswag: 10 shots\n',
      },
    ],
    [
      'a metric in settings, with no benchmark',
      { 'README.md': '# Acorn\n\nTraining stops at accuracy = 0.95 by default.\n' },
    ],
    [
      'a guide to the code of the models, in their folder',
      { 'models/README.md': `# Introduction\n${LONG}\n## Training\n${LONG}\n## License\nMIT\n` },
    ],
    [
      'what models made, side by side',
      {
        'README.md':
          '# Acorn\n\n![teaser](./assets/compare_oak.png)\n\n<img src="figures/visual_comparisons.jpg"/>\n',
      },
    ],
    [
      'a guide to data of your own',
      {
        'README.md': `# Acorn\n## Your data\nUse at least 10k examples in this format. ${LONG}`,
      },
    ],
    [
      'samples side by side',
      { 'docs/lora.md': '# LoRA\n\n## Samples\n\n![compare samples](../imgs/lora_512.png)\n' },
    ],
    [
      'a score that no benchmark gave',
      { 'README.md': '# Acorn\n\n## News\n\nIt reached 10.5 thousand stars on its first day.\n' },
    ],
    [
      'settings that a program printed',
      { 'README.md': '# Acorn\n\n```\ndropout : 0.1\nlearning_rate : 0.01\nbeta : 0.95\n```\n' },
    ],
    [
      'notes on the script of one data set',
      {
        'data/nuts/readme.md': `## nuts\n\nafter running prepare.py train.bin is 17 GB and has 9 B tokens. ${LONG}`,
      },
    ],
    [
      'a page on how to lay out the data of others',
      {
        'docs/data.md': `# Data\n\nDownload the 118k images to train on, and unpack them. ${LONG}\n\n## Structure\n\ndata/coco\n`,
      },
    ],
    ['an empty section', { 'README.md': '# Acorn\n## Model card\n## Usage\nRun it.\n' }],
    [
      'a data set for evaluation',
      { 'data/README.md': `# Data\n\nWe evaluated on 51k examples; evaluation scripts are here. ${LONG}` },
    ],
    ['questions of a benchmark', { 'eval/data/questions.json': '[{"question": "?", "score": 1}]' }],
    [
      'a template that a program fills in',
      { 'templates/model_card.md': '# Model card for {{ model_id }}\n' },
    ],
    [
      'facts of something else',
      { 'README.md': '# Acorn\n\n- Version: 1.0\n- License: MIT\n- Authors: we\n- Languages: Python\n' },
    ],
    [
      'scores by which data were filtered',
      {
        'README.md':
          '# Acorn\n\n## Data filtering\n\n| Set | Score |\n| --- | --- |\n| a | 2.1 |\n| b | 3.1 |\n| c | 4.1 |\n| d | 5.1 |\n',
      },
    ],
    [
      'a changelog',
      { 'logs/changelog.md': '# Changes\n\nTrain: loss, steps, nodes, lr and checkpoints are new.\n' },
    ],
    ['a page about logs', { 'logs/logging.md': '# Logs\n\nWhere the logs of your training go.\n' }],
    ['a picture of speed', { 'figures/benchmark_speed.png': 'png' }],
    ['a picture of two models side by side', { 'assets/compare_oak.png': 'png' }],
    ['a picture of a test', { 'src/tests/results.png': 'png' }],
    ['a logo', { 'README.md': '# Acorn\n\n![logo](acorn-logo.png)\n' }],
    [
      'the card of a benchmark',
      {
        'evals/benchmarks/nutbench/README.md': `# NutBench\n\n## Dataset summary\n\nIt has 10k examples. ${LONG}`,
      },
    ],
  ])('not: %s', async (_what, files) => expect(await foundIn(files)).toEqual([]));
});
