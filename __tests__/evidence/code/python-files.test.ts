import { describe, expect, test } from '@jest/globals';
import type { Activity } from '../../../src/evidence/code/clue.ts';
import { readFile } from '../../../src/evidence/code/read-file.ts';
import { isBelieved } from '../../../src/evidence/code/reading.ts';
import { readPython } from '../../../src/text/python.ts';

/** What a file is believed to do; training by its stage, `training` where nothing tells the stage. */
function whatIs(path: string, source: string): string[] {
  const module = readPython(source);
  const activities: Activity[] = ['training', 'data-processing', 'inference', 'evaluation'];
  return activities
    .map((activity) => readFile(path, module, activity))
    .filter(isBelieved)
    .map(({ activity, stage }) =>
      activity !== 'training' ? activity : stage === 'either' ? 'training' : stage!,
    );
}

type Case = [what: string, path: string, source: string, is: string[]];
const check = (_what: string, path: string, source: string, is: string[]) => {
  expect(whatIs(path, source)).toEqual(is);
};

describe('code that trains a model', () => {
  test.each<Case>([
    [
      'a trainer that settings name, set going by run()',
      'train.py',
      `
from acorn import datasets, trainers
parser.add_argument('--data_dir', type=str, default='./data/')
trainer = getattr(trainers, cfg.trainer.name)(model, dataset, **cfg.trainer.args)
trainer.run()
`,
      ['training'],
    ],
    [
      'a trainer that is looked up and started in one',
      'train.py',
      `
import acorn.trainers as trainers
dataset = get_dataset(cfg)
getattr(trainers, cfg.name)(model, dataset).run()
`,
      ['training'],
    ],
    [
      'a trainer of a registry',
      'main.py',
      `
trainer = TRAINERS.get(cfg.trainer)(model, get_dataset(cfg.data))
trainer.run()
`,
      ['training'],
    ],
    [
      'a trainer that a function builds',
      'main.py',
      `
from acorn.engine import build_trainer, build_dataset
data = build_dataset(cfg)
build_trainer(cfg, data).train()
`,
      ['training'],
    ],
    [
      'a trainer that is made from a registry by its settings',
      'run.py',
      `
runner = build_from_cfg(cfg.runner, TRAINERS)
data = build_dataset(cfg)
runner.run()
`,
      ['training'],
    ],
    [
      'the step of a trainer, whose loop is in the class that it is made from',
      'acorn/core/basic.py',
      `
class BasicTrainer(Trainer):
    def run_step(self, data_list):
        for batch in data_list:
            self.training_losses(**batch).backward()
        self.optimizer.step()
`,
      ['training'],
    ],
    [
      'a loop of T5X, which reads its data by SeqIO and compiles with a dummy batch',
      't5x/train.py',
      `
import seqio
import jax.numpy as jnp
def train(trainer_cls, get_dataset_fn):
    trainer = trainer_cls(model)
    dummy_batch = jnp.ones((8, 512))
    while step < total:
        trainer.train(train_iter, steps)
`,
      ['training'],
    ],
    [
      'a toy that compares optimizers trains no model',
      'examples/toy_train.py',
      `
from torch.utils.data import DataLoader
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4)
for batch in DataLoader(corpus):
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
`,
      [],
    ],
    [
      'the main function of a library of training',
      'training/train.py',
      `
args, name, hparams, data = process_args(parse_args())
from open_lm.main import main
main(args)
with open(args.data_config) as f:
    data_path = json.load(f)
`,
      ['training'],
    ],
    [
      'a loop that steps an optimizer on the loss of batches',
      'train.py',
      `
import torch
from torch.utils.data import DataLoader
loader = DataLoader(corpus, batch_size=8)
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4)
for batch in loader:
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
`,
      ['training'],
    ],
    [
      'the same with gradient scaling, under a name that says nothing',
      'main.py',
      `
for step in range(max_iters):
    X, Y = get_batch('train')
    logits, loss = model(X, Y)
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
`,
      ['training'],
    ],
    [
      'a step in a function that the loop calls',
      'pretrain/run.py',
      `
def train_batch_once(batch):
    loss = model(batch)
    accelerator.backward(loss)
    optimizer.step()
def main():
    data = load_dataset('c4', split='train')
    for batch in data:
        train_batch_once(batch)
`,
      ['pretraining'],
    ],
    [
      'a DeepSpeed engine',
      'train_ds.py',
      `
import deepspeed
engine, optimizer, loader, _ = deepspeed.initialize(args=args, model=model, training_data=data)
for batch in loader:
    loss = engine(batch)
    engine.backward(loss)
    engine.step()
`,
      ['training'],
    ],
    [
      'a pipeline engine that does a whole batch at once',
      'train.py',
      `
import deepspeed
engine, _, _, _ = deepspeed.initialize(model=net, training_data=build_dataset())
for step in range(steps):
    loss = engine.train_batch()
`,
      ['training'],
    ],
    [
      "Megatron's entry point",
      'pretrain_gpt.py',
      `
from megatron.training import pretrain
pretrain(train_valid_test_datasets_provider, model_provider, ModelType.encoder_or_decoder, forward_step)
`,
      ['pretraining'],
    ],
    [
      "NeMo's recipe",
      'train.py',
      `
from nemo.collections import llm
data = llm.PreTrainingDataModule(paths=paths)
llm.pretrain(model=model, data=data, trainer=trainer)
`,
      ['pretraining'],
    ],
    [
      'a Trainer on a model made from a configuration',
      'run_clm.py',
      `
from transformers import AutoConfig, AutoModelForCausalLM, Trainer, TrainingArguments
model = AutoModelForCausalLM.from_config(AutoConfig.for_model('llama'))
trainer = Trainer(model=model, args=args, train_dataset=tokenized)
trainer.train()
`,
      ['pretraining'],
    ],
    [
      'a Lightning module',
      'models/diffusion.py',
      `
import pytorch_lightning as pl
class Diffusion(pl.LightningModule):
    def training_step(self, batch, i):
        return self.loss(batch)
    def configure_optimizers(self):
        return torch.optim.AdamW(self.parameters(), lr=1e-4)
`,
      ['training'],
    ],
    [
      'a Lightning trainer',
      'train.py',
      `
import lightning as L
trainer = L.Trainer(max_steps=100000)
trainer.fit(model, datamodule=data)
`,
      ['training'],
    ],
    [
      'JAX, with optax',
      'train.py',
      `
import jax, optax
tx = optax.adamw(3e-4)
@jax.jit
def train_step(params, state, batch):
    loss, grads = jax.value_and_grad(loss_fn)(params, batch)
    updates, state = tx.update(grads, state, params)
    return optax.apply_updates(params, updates), state, loss
for batch in dataset:
    params, state, loss = train_step(params, state, batch)
`,
      ['training'],
    ],
    [
      'Flax, with a train state',
      'lm/train.py',
      `
import jax
def train_step(state, batch):
    grads = jax.grad(loss_fn)(state.params, batch)
    return state.apply_gradients(grads=grads)
def main():
    for batch in dataset:
        state = train_step(state, batch)
`,
      ['training'],
    ],
    [
      'a TPU estimator',
      'main.py',
      `
import tensorflow.compat.v1 as tf
estimator = tf.estimator.tpu.TPUEstimator(model_fn=model_fn, config=config)
estimator.train(input_fn=partial(input_fn, eval=False), max_steps=params['train_steps'])
`,
      ['training'],
    ],
    [
      'TensorFlow, with a tape',
      'train.py',
      `
import tensorflow as tf
data = tf.data.TFRecordDataset(files)
for batch in data:
    with tf.GradientTape() as tape:
        loss = model(batch)
    optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
`,
      ['training'],
    ],
    [
      'a step of something defined elsewhere, in a loop',
      'cli/train.py',
      `
trainer.load_dataset('train')
for samples in progress:
    log = trainer.train_step(samples)
`,
      ['training'],
    ],
    [
      'continued pre-training with adapters, as its name says',
      'run_clm_pt_with_peft.py',
      `
from peft import LoraConfig, get_peft_model
from transformers import LlamaForCausalLM, Trainer
model = get_peft_model(LlamaForCausalLM.from_pretrained(path), LoraConfig(r=8))
trainer = Trainer(model=model, train_dataset=lm_datasets)
trainer.train()
`,
      ['pretraining'],
    ],
  ])('%s', check);
});

describe('code that tunes a model', () => {
  test.each<Case>([
    [
      'TRL',
      'sft.py',
      `
from trl import SFTTrainer
trainer = SFTTrainer(model='org/model', train_dataset=data)
trainer.train()
`,
      ['finetuning'],
    ],
    [
      'preference optimisation',
      'align/run.py',
      `
from trl import DPOConfig, DPOTrainer
trainer = DPOTrainer(model, ref, args=DPOConfig(), train_dataset=pairs)
trainer.train()
`,
      ['finetuning'],
    ],
    [
      'adapters',
      'train.py',
      `
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, Trainer
model = get_peft_model(AutoModelForCausalLM.from_pretrained('org/base'), LoraConfig(r=16))
Trainer(model=model, train_dataset=data, data_collator=collator).train()
`,
      ['finetuning'],
    ],
    [
      'instructions over pretrained weights',
      'train.py',
      `
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
IGNORE_INDEX = -100
class SupervisedDataset(Dataset): pass
model = AutoModelForCausalLM.from_pretrained(args.model_name_or_path)
trainer = Trainer(model=model, train_dataset=SupervisedDataset(path))
trainer.train()
`,
      ['finetuning'],
    ],
    [
      'a plain loop over pretrained weights',
      'finetune.py',
      `
from transformers import AutoModelForCausalLM
from torch.utils.data import DataLoader
model = AutoModelForCausalLM.from_pretrained('org/base')
for batch in DataLoader(data):
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
`,
      ['finetuning'],
    ],
    [
      'reinforcement learning',
      'rl/main.py',
      `
from verl.trainer.ppo.ray_trainer import RayPPOTrainer
trainer = RayPPOTrainer(config=config, tokenizer=tokenizer)
trainer.init_workers()
trainer.fit()
`,
      ['finetuning'],
    ],
  ])('%s', check);
});

describe('what looks like training, and is none', () => {
  test.each<Case>([
    [
      'something else that settings name',
      'main.py',
      `
from acorn import tasks
task = getattr(tasks, cfg.task)(get_dataset(cfg))
task.run()
`,
      [],
    ],
    [
      'a step outside of a trainer, once',
      'acorn/render/bake.py',
      `
class Texture:
    def optimise_step(self, view):
        loss(view).backward()
        self.optimizer.step()
`,
      [],
    ],
    [
      'an evaluator that a function builds',
      'measure_loss.py',
      `
evaluator = build_evaluator(cfg, get_dataset(cfg))
evaluator.run()
`,
      [],
    ],
    [
      'random tokens',
      'train_deepspeed.py',
      `
import deepspeed, torch
engine, _, _, _ = deepspeed.initialize(model=model)
for i in range(steps):
    input_ids = torch.randint(0, 50000, (8, 1024))
    loss = engine(input_ids, labels=input_ids).loss
    engine.backward(loss)
    engine.step()
`,
      [],
    ],
    [
      'a test',
      'tests/test_trainer.py',
      `
from transformers import Trainer
trainer = Trainer(model=model, train_dataset=data)
trainer.train()
`,
      [],
    ],
    [
      "somebody else's trainer, vendored",
      'third_party/nerf/train.py',
      `
for batch in DataLoader(data):
    loss.backward()
    optimizer.step()
`,
      [],
    ],
    [
      'a quality classifier for filtering',
      'filter/train_classifier.py',
      `
from transformers import AutoModelForSequenceClassification, Trainer
model = AutoModelForSequenceClassification.from_pretrained('org/encoder')
Trainer(model=model, train_dataset=labelled).train()
`,
      [],
    ],
    [
      'speech that is turned into codes and phonemes is data processing',
      'data/phonemize_corpus.py',
      `
from datasets import load_dataset
for item in load_dataset('org/speech'):
    write_phonemes_to(path, tokenize_text(item['text']))
    codes = codec.encode(item['audio'])
`,
      ['data-processing'],
    ],
    [
      'a fastText filter is data processing',
      'filter/train.py',
      `
import fasttext
model = fasttext.train_supervised(input='labelled.txt', lr=0.1, epoch=5)
`,
      ['data-processing'],
    ],
    [
      'a linear probe',
      'train_probe.py',
      `
from sklearn.linear_model import LogisticRegression
clf = LogisticRegression()
clf.fit(x, y)
`,
      [],
    ],
    [
      'a digit classifier',
      'train.py',
      `
from torchvision.datasets import MNIST
for batch in DataLoader(MNIST('.')):
    loss.backward()
    optimizer.step()
`,
      [],
    ],
    [
      'a tokenizer is trained: that is data',
      'train_tokenizer.py',
      `
import json
from tokenizers import Tokenizer, trainers
trainer = trainers.BpeTrainer(vocab_size=32000)
tokenizer.train_from_iterator(texts(), trainer=trainer)
json.dump(config, open('tokenizer_config.json', 'w'))
`,
      ['data-processing'],
    ],
    [
      'a progress bar that steps',
      'train.py',
      `
for item in items:
    bar.step()
    scheduler.step()
`,
      [],
    ],
    [
      'an optimizer without a loss',
      'optim.py',
      `
class Wrapper:
    def step(self):
        self.optimizer.step()
`,
      [],
    ],
    [
      'train() only sets a mode',
      'model.py',
      `
model.train()
output = model(x)
`,
      [],
    ],
    [
      'a runner that runs inference',
      'run.py',
      `
runner = InferenceRunner(model)
runner.run()
`,
      [],
    ],
    [
      'settings alone',
      'config/train.py',
      `
learning_rate = 6e-4
max_iters = 600000
batch_size = 12
`,
      [],
    ],
    [
      'code in a docstring',
      'train.py',
      `
"""
for batch in loader:
    loss.backward()
    optimizer.step()
"""
print('see the other repository')
`,
      [],
    ],
    ['Python that cannot be read', 'train.py', `for (((`, []],
  ])('%s', check);
});

describe('code that prepares training data', () => {
  test.each<Case>([
    [
      'a vocabulary by word frequency',
      'cache/make_vocab.py',
      `
import json
import thulac
lines = [cutter.cut(line) for line in json.load(open(path))]
tokenizer.fit_on_texts(lines)
`,
      ['data-processing'],
    ],
    [
      'pictures of shapes from Blender',
      'tools/render.py',
      `
import json
import bpy
for view in views:
    bpy.ops.render.render(write_still=True)
json.dump(cameras, open(path, 'w'))
`,
      ['data-processing'],
    ],
    [
      'a builder of TensorFlow Datasets',
      'create_data/nuts/build.py',
      `
import json
import tensorflow_datasets as tfds
class Nuts(tfds.core.GeneratorBasedBuilder):
    def _generate_examples(self, path):
        for at, record in enumerate(json.load(open(path))):
            yield at, record
`,
      ['data-processing'],
    ],
    [
      'tokens into packed shards',
      'scripts/prepare_corpus.py',
      `
import json
builder = packed_dataset.PackedDatasetBuilder(outdir=out, chunk_size=size)
for line in open(path):
    builder.add_array(tokenizer.encode(json.loads(line)['text']))
`,
      ['data-processing'],
    ],
    [
      'tokens into a memory map',
      'data/openwebtext/prepare.py',
      `
import numpy as np
from datasets import load_dataset
tokenized = load_dataset('openwebtext').map(process, remove_columns=['text'])
arr = np.memmap(filename, dtype=np.uint16, mode='w+', shape=(n,))
`,
      ['data-processing'],
    ],
    [
      'near duplicates',
      'dedup/minhash.py',
      `
from datasketch import MinHash, MinHashLSH
for doc in docs:
    lsh.insert(doc.id, MinHash(num_perm=128))
`,
      ['data-processing'],
    ],
    [
      'a crawl',
      'crawl/extract_text.py',
      `
import json, trafilatura
from warcio.archiveiterator import ArchiveIterator
out.write(json.dumps({'text': trafilatura.extract(html)}))
`,
      ['data-processing'],
    ],
    [
      'instructions written by a language model',
      'generate_data.py',
      `
import json, openai
for seed in json.load(open('seeds.json')):
    answer = openai.ChatCompletion.create(model='gpt-4', messages=prompt(seed))
    json.dump(answer, out)
`,
      ['data-processing'],
    ],
    [
      'filtered and pushed to a hub',
      'scripts/filter_dataset.py',
      `
from datasets import load_dataset
dataset = load_dataset('org/raw').filter(is_good)
dataset.push_to_hub('org/clean')
`,
      ['data-processing'],
    ],
    [
      'made up by a generator',
      'scripts/kernel_synth.py',
      `
from joblib import Parallel, delayed
def generate_time_series(max_kernels): ...
series = Parallel(n_jobs=-1)(delayed(generate_time_series)(5) for _ in range(n))
ArrowWriter(compression='lz4').write_to_file(series, path=path)
`,
      ['data-processing'],
    ],
    [
      'the held-out split alone is prepared for an evaluation',
      'tools/tokenize_pile.py',
      `
import json
from multiprocessing import Pool
with open('/data/pile/val.jsonl') as file, Pool(16) as p:
    result = list(p.imap(encode, [json.loads(line) for line in file]))
out.write(json.dumps(result))
`,
      [],
    ],
    [
      'a converter of checkpoints is none',
      'scripts/convert_hf_checkpoint.py',
      `
import json, torch
weights = torch.load(path)
model.load_state_dict(weights)
json.dump(config, open('config.json', 'w'))
`,
      [],
    ],
    [
      'a program that is called by the data that it makes, with the weights of a model',
      'acorn/generate_preference_dataset.py',
      `
import json, torch
model.load_state_dict(torch.load(path))
def split_into_chunks(data, n): ...
json.dump(outputs, open(path, 'w'))
`,
      ['data-processing'],
    ],
    [
      'a corpus that is built',
      'scripts/build_pretrain_corpus.py',
      `
for line in open(path):
    out.write(json.dumps(line))
`,
      ['data-processing'],
    ],
    [
      'a corpus that is shown',
      'scripts/show_corpus.py',
      `
for line in open(path):
    out.write(json.dumps(line))
`,
      [],
    ],
    [
      'a haystack with needles measures',
      'scripts/create_needle_data.py',
      `
import json
def create_data(n): ...
out.write(json.dumps({'needle': 1}))
`,
      [],
    ],
    [
      'answers for the page of a benchmark are none',
      'scripts/convert_oak_for_submission.py',
      `
import json
answers = [json.loads(line) for line in open(path)]
json.dump(answers, open('upload.json', 'w'))
`,
      [],
    ],
    [
      'a server that reads and writes JSON is none',
      'api_server.py',
      `
import json
from fastapi import FastAPI
def process(request):
    return json.dumps(json.loads(request))
`,
      [],
    ],
    [
      'a benchmark that writes its answers is evaluation',
      'eval/run_gsm8k.py',
      `
import json
from datasets import load_dataset
for row in load_dataset('gsm8k', 'main')['test']:
    out.write(json.dumps(model.generate(row['question'])))
`,
      ['evaluation'],
    ],
  ])('%s', check);
});

describe('code that runs the model', () => {
  test.each<Case>([
    [
      'a codec that writes the sound that it decoded',
      'inference.py',
      `
import torch, torchaudio
decoder = load_decoder(path, device)
with torch.no_grad():
    torchaudio.save(target, decoder(codes), 16000)
`,
      ['inference'],
    ],
    [
      'a module that forecasts',
      'acorn/forecast.py',
      `
import torch
import lightning as L
class AcornForecast(L.LightningModule):
    def create_predictor(self, batch_size): ...
`,
      ['inference'],
    ],
    [
      'a module that only has a loss',
      'acorn/module.py',
      `
import torch
import lightning as L
class Acorn(L.LightningModule):
    def create_loss(self, batch_size): ...
`,
      [],
    ],
    [
      'sound that is cut and written again is none',
      'tools/cut.py',
      `
import torch, torchaudio
torchaudio.save(target, sound[:, :length], 16000)
`,
      [],
    ],
    [
      'a client of the model that is served here',
      'examples/chat.py',
      `
import requests
from transformers import AutoTokenizer
tokenizer = AutoTokenizer.from_pretrained(path)
requests.post('http://localhost:8000/v1/completions', json=payload)
`,
      ['inference'],
    ],
    [
      'a client of somewhere else is none',
      'examples/chat.py',
      `
import requests
from transformers import AutoTokenizer
tokenizer = AutoTokenizer.from_pretrained(path)
requests.post('http://acorn.example.org/v1/completions', json=payload)
`,
      [],
    ],
    [
      'a predictor of Paddle',
      'acorn/inference.py',
      `
import paddle.inference as paddle_infer
config = paddle_infer.Config(path)
predictor = paddle_infer.create_predictor(config)
predictor.run()
`,
      ['inference'],
    ],
    [
      'a TensorFlow estimator that predicts',
      'extract_vectors.py',
      `
import tensorflow as tf
def model_fn(features, mode):
    tf.train.init_from_checkpoint(init_checkpoint, assignment_map)
for result in estimator.predict(input_fn, yield_single_examples=True):
    write(result)
`,
      ['inference'],
    ],
    [
      'generation with a library',
      'generate.py',
      `
from transformers import AutoModelForCausalLM, AutoTokenizer
model = AutoModelForCausalLM.from_pretrained('org/model-7b')
print(model.generate(**inputs, max_new_tokens=100))
`,
      ['inference'],
    ],
    [
      'an engine',
      'offline_inference.py',
      `
from vllm import LLM, SamplingParams
llm = LLM(model='org/model')
outputs = llm.generate(prompts, SamplingParams())
`,
      ['inference'],
    ],
    [
      'a web demo',
      'web_demo.py',
      `
import gradio as gr
from transformers import AutoModel
model = AutoModel.from_pretrained('org/model', trust_remote_code=True).eval()
def predict(message, history):
    return model.chat(tokenizer, message, history)
gr.ChatInterface(predict).launch()
`,
      ['inference'],
    ],
    [
      'diffusion',
      'scripts/txt2img.py',
      `
import torch
from ldm.util import instantiate_from_config
model.load_state_dict(torch.load(ckpt)['state_dict'])
with torch.no_grad():
    samples, _ = sampler.sample(S=steps, conditioning=c)
`,
      ['inference'],
    ],
    [
      'speech',
      'src/tts.py',
      `
import torch
class Speaker:
    @classmethod
    def from_pretrained(cls, device):
        return cls(torch.load(hf_hub_download('org/voice', 'model.pt')))
    def generate(self, text):
        return self.vocoder.inference(self.encode(text))
`,
      ['inference'],
    ],
    [
      "the model's own class for a public library",
      'modeling_example.py',
      `
import torch
from torch import nn
class ExampleForCausalLM(ExamplePreTrainedModel):
    def prepare_inputs_for_generation(self, input_ids, **kwargs): ...
class Block(nn.Module): ...
`,
      ['inference'],
    ],
    [
      'sampling by hand',
      'sample.py',
      `
import torch
from model import GPT
model.load_state_dict(torch.load('ckpt.pt')['model'])
with torch.no_grad():
    y = model.generate(x, max_new_tokens)
`,
      ['inference'],
    ],
    [
      'random.sample is not sampling from a model',
      'pick.py',
      `
import random
rows = random.sample(rows, 10)
`,
      [],
    ],
    [
      'what generates something else is not a model',
      'links.py',
      `
import torch
from checkpoints import load_checkpoint
state = load_checkpoint('x.pt')
url = s3.generate_presigned_url('get_object')
uuid.generate()
def generate_anchors(): pass
def predict_kv_cache(): pass
`,
      [],
    ],
    [
      'a model without anything that runs it',
      'layers.py',
      `
from torch import nn
class Norm(nn.Module):
    def forward(self, x): return x
`,
      [],
    ],
    [
      'a test of generation',
      'tests/test_generate.py',
      `
from transformers import AutoModelForCausalLM
AutoModelForCausalLM.from_pretrained('org/tiny').generate(x)
`,
      [],
    ],
  ])('%s', check);
});

describe('code that evaluates', () => {
  test.each<Case>([
    [
      'a trainer that measures with metrics of its own',
      'finetune/acorn.py',
      `
import sklearn
def compute_metrics(pair):
    return sklearn.metrics.accuracy_score(*pair)
results = trainer.evaluate(eval_dataset=test_dataset)
`,
      ['evaluation'],
    ],
    [
      'a trainer that measures on what it holds out',
      'finetune/acorn.py',
      `
import evaluate
results = trainer.evaluate(eval_dataset=held_out, metric_key_prefix='eval')
`,
      [],
    ],
    [
      'forecasts that are made to be measured',
      'run.py',
      `
from gluonts.evaluation import Evaluator, make_evaluation_predictions
forecasts, series = make_evaluation_predictions(dataset=data, predictor=predictor)
print(Evaluator()(series, forecasts))
`,
      ['evaluation'],
    ],
    [
      'measures of forecasts',
      'acorn/metrics.py',
      `
def mae(y, y_hat): ...
def smape(y, y_hat): ...
`,
      ['evaluation'],
    ],
    [
      'losses of forecasts',
      'acorn/losses.py',
      `
def mae(y, y_hat): ...
def smape(y, y_hat): ...
`,
      [],
    ],
    [
      'a policy that acts in a simulation',
      'eval_sim/eval_acorn.py',
      `
import mani_skill.envs
env = gym.make('PickCube-v1')
`,
      ['evaluation'],
    ],
    [
      'a policy that acts on a robot',
      'examples/03_eval_acorn.py',
      `
env = gym.make('acorn-arm-v0')
observation, reward, done, info = env.step(action)
`,
      ['evaluation'],
    ],
    [
      'a policy that acts in order to learn',
      'rl/rollout.py',
      `
observation, reward, done, info = env.step(action)
`,
      [],
    ],
    [
      'how like a picture is to its words',
      'metrics/compute_metrics.py',
      `
from clip_similarity import ClipSimilarity
similarity = ClipSimilarity()
print(similarity(pictures, texts))
`,
      ['evaluation'],
    ],
    [
      'the simulation where data are recorded',
      'tools/record.py',
      `
import mani_skill.envs
env = gym.make('PickCube-v1')
`,
      [],
    ],
    [
      'a test of the model that stands beside its trainer',
      'test.py',
      `
outputs = model.inference(images)
print('accuracy', np.mean(scores))
`,
      ['evaluation'],
    ],
    [
      'the same of a name with more words, which tests the code',
      'test_images.py',
      `
outputs = model.inference(images)
print('accuracy', np.mean(scores))
`,
      [],
    ],
    [
      'the loss on held-out text',
      'eval.py',
      `
total_loss = 0
for batch in batches:
    total_loss += model.forward(batch).loss
`,
      ['evaluation'],
    ],
    [
      'questions with a few examples before each',
      'src/causal.py',
      `
from utils import format_example, gen_prompt
def eval(model, tokenizer, dev, test):
    for i in range(len(test)):
        prompt = gen_prompt(dev, num_few_shot=5) + format_example(test, i)
        answers.append(tokenizer.decode(model.generate(prompt)))
`,
      ['evaluation'],
    ],
    [
      'the measures of StyleGAN',
      'tools/measure.py',
      `
from metrics import metric_main
result = metric_main.calc_metric(metric=metric, dataset_kwargs=real, gen_dataset_kwargs=fake)
`,
      ['evaluation'],
    ],
    [
      'a distance of videos in a file of its name',
      'tools/frechet_video_distance.py',
      'def compute_fvd(opts, max_real, num_gen):\n    return float(fid)\n',
      ['evaluation'],
    ],
    [
      'a TensorFlow estimator that evaluates and predicts',
      'run_classifier.py',
      `
import tensorflow as tf
result = estimator.evaluate(input_fn=eval_input_fn, steps=eval_steps)
predictions = estimator.predict(input_fn=predict_input_fn)
`,
      ['evaluation'],
    ],
    [
      'a test of a model, by its name',
      'utils/test_perplexity.py',
      `
def run(model): ...
print('perplexity', run(model))
`,
      ['evaluation'],
    ],
    [
      'a test of the code that measures is none',
      'utils/test_perplexity.py',
      `
import pytest
def test_perplexity(): assert perplexity(model) > 1
`,
      [],
    ],
    [
      'zero-shot classification',
      'src/zero_shot.py',
      `
def accuracy(output, target): ...
classifier = build_zero_shot_classifier(model, names)
logits = model(images)
`,
      ['evaluation'],
    ],
    [
      'measures of generated pictures',
      'run_generation.py',
      `
from torchmetrics.image.fid import FrechetInceptionDistance
fid = FrechetInceptionDistance(feature=2048)
images = sampler.generate(prompts)
`,
      ['evaluation'],
    ],
    [
      'error rates of speech, counted by hand',
      'runtime/benchmarks/compute_cer.py',
      `
def edist(reference, hypothesis): ...
print(f"micro-CER={cer:.2f}%")
`,
      ['evaluation'],
    ],
    [
      'a suite of simulated tasks',
      'examples/libero/main.py',
      `
from libero.libero import benchmark
def eval_libero(args): ...
action = client.infer(observation)
`,
      ['evaluation'],
    ],
    [
      'a picture of a benchmark to try the model on is none',
      'run_vlm.py',
      `
image = Image.open(requests.get('https://raw.githubusercontent.com/acme/ChartQA/main/ChartQA%20Dataset/val/png/1.png').raw)
print(model.generate(image))
`,
      [],
    ],
    [
      'a harness',
      'run_eval.py',
      `
from lm_eval import simple_evaluate
results = simple_evaluate(model='hf', tasks=['hellaswag', 'mmlu'])
`,
      ['evaluation'],
    ],
    [
      'a benchmark with its own scoring',
      'eval/evaluate_ceval.py',
      `
def compute_accuracy(answers): ...
data = pd.read_csv('ceval/test.csv')
`,
      ['evaluation'],
    ],
    [
      'captions',
      'eval_mm/caption.py',
      `
from pycocoevalcap.eval import COCOEvalCap
COCOEvalCap(coco, result).evaluate()
`,
      ['evaluation'],
    ],
    [
      'word errors',
      'evaluation/wer.py',
      `
import jiwer
print(jiwer.wer(references, hypotheses))
`,
      ['evaluation'],
    ],
    [
      'a configuration that only evaluates',
      'config/eval_base.py',
      `
eval_iters = 500
eval_only = True
`,
      ['evaluation'],
    ],
    [
      'a benchmark by the name of its loader, in a notebook of its name',
      'notebooks/LibriSpeech.ipynb',
      `
import jiwer, torchaudio
dataset = torchaudio.datasets.LIBRISPEECH(root, url='test-clean')
hypotheses = [model.decode(mel).text for mel, text in dataset]
print(jiwer.wer(references, hypotheses))
`,
      ['evaluation'],
    ],
    [
      'a tool that reads documents for the corpus is neither run nor measured for its own sake',
      'matrix/document-convert/ocr.py',
      `
import torch
from torch import nn
class Reader(nn.Module): ...
model.load_state_dict(torch.load(path))
text = model.generate(page)
def eval_pages(pages): ...
print('accuracy', correct / len(pages))
`,
      [],
    ],
    [
      'speed is no quality',
      'benchmarks/benchmark_latency.py',
      `
import time, torch
start = time.perf_counter()
model.generate(x)
torch.cuda.synchronize()
print('tokens/s', n / (time.perf_counter() - start))
`,
      [],
    ],
    [
      'benchmarks that are kept out of the data',
      'decontaminate.py',
      `
from datasets import load_dataset
BENCHMARKS = ['gsm8k', 'humaneval', 'mbpp']
def find_contamination(dataset): ...
clean = dataset.filter(not_contaminated)
clean.to_json('clean.jsonl')
`,
      ['data-processing'],
    ],
    [
      'the evaluation loop of a trainer',
      'train.py',
      `
for batch in loader:
    loss.backward()
    optimizer.step()
    if step % 100 == 0:
        losses = estimate_loss()
`,
      ['training'],
    ],
  ])('%s', check);
});

describe('where it was read', () => {
  const reading = readFile(
    'train.py',
    readPython(`import torch
for batch in loader:
    loss = model(batch)
    loss.backward()
    optimizer.step()
`),
    'training',
  );

  test('the line of the step, and what it steps over', () => {
    expect(reading.hits[0]).toEqual({
      group: 'steps',
      points: 5,
      line: 5,
      detail: 'steps an optimizer on a loss in a loop over loader',
    });
  });
});

describe('folders that say what is done in them', () => {
  const script = `
import json
def main():
    with open(out, "w") as f:
        f.write(json.dumps([json.loads(line) for line in open(path)]))
`;
  test.each<Case>([
    ['where data are made', 'tools/reasoning_data_pipeline/postprocess.py', script, ['data-processing']],
    ['what is done to the output of a model', 'acorn/utils/output_cleaner.py', script, []],
    ['where data are constructed', 'data_construction/pairs.py', script, ['data-processing']],
    ['an application that shows the model', 'gradio_demo/extract_data_task/extract.py', script, []],
    ['what is done around a request', 'src/inference/process_records.py', script, []],
  ])('%s', check);

  test('features that are stored before training', () => {
    const source = `
import json
import numpy as np
items = json.load(open(path))
for item in items:
    tokens = tokenizer(item["caption"])
    np.savez_compressed(save_path, feature=encoder(tokens))
`;
    expect(whatIs('tools/extract_features.py', source)).toEqual(['data-processing']);
  });
});

test.each([
  ['SFTTrainer', ['finetuning']],
  ['FastTextTrainer', []],
  ['BpeTokenizerTrainer', []],
])('a %s that is set going', (trainer, is) => {
  const source = `
from torch.utils.data import DataLoader
loader = DataLoader(data)
trainer = ${trainer}(data=loader)
trainer.train()
`;
  expect(whatIs('src/prepare.py', source)).toEqual(is);
});
