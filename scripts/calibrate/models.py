"""What is trained, and what is made from it: the rows of the calibration."""

import copy
import sys
from functools import cache
from multiprocessing import Pool
from pathlib import Path

import torch
from safetensors.torch import save_file

import train as t

# Independent models of one shape: the number, and on which text and in which order of it each is trained.
INDEPENDENT = {"mini": 20, "llama": 8, "qwen": 3, "gpt2": 15}
# From which of them others are made: by quantizing and the like, by fine-tuning, and by training from the same start.
BASES = {"mini": [0, 1, 2, 3], "llama": [0, 1, 2, 3], "qwen": [0, 1, 2], "gpt2": [0, 1, 2]}
TUNED = {"mini": range(10), "llama": range(4), "qwen": range(3), "gpt2": range(7)}
RESTARTED = {"mini": [0, 1, 2, 3], "qwen": [0], "gpt2": [0, 1]}
STEPS = 300
RATE = 3e-3


def setting(number):
    """Half share text and order of the data, and differ in their initial values only."""
    return dict(data="code", order=0) if number % 2 == 0 else dict(data=("prose", "code")[number % 4 == 1], order=number)


def state(model):
    return {name: weight.detach().clone().contiguous() for name, weight in model.state_dict().items() if keep(model, name)}


def keep(model, name):
    return not (name == "lm_head.weight" and model.lm_head.weight is model.model.embed_tokens.weight)


def save(tensors, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: each.contiguous() for name, each in tensors.items()}, str(path), {"format": "pt"})


@cache
def texts(root):
    code = t.corpus(["src/**/*.ts"], root)
    prose = t.corpus(["docs/**/*.md", "*.md", "examples/**/*.md", "examples/**/*.jsonl"], root)
    pairs = t.pairs_of(code)
    return {"code": t.tokens(code, pairs), "prose": t.tokens(prose, pairs)}


def job(work):
    torch.set_num_threads(1)
    kind, shape, number, out, root = work
    data = texts(root)
    folder = Path(out)
    name = f"{shape}-{number:02}"
    if kind == "base":
        s = setting(number)
        model = t.make(shape, number)
        loss = t.train(model, data[s["data"]], STEPS, RATE, s["order"])
        save(state(model), folder / f"independent/{name}.safetensors")
        return f"{name} {s} loss {loss:.2f}"
    base = load(shape, folder / f"independent/{name}.safetensors")
    if kind == "twin":
        # The initial values of the base, trained on other data: shares only where both began.
        model = t.make(shape, number)
        loss = t.train(model, data["prose"], STEPS, RATE, 1000 + number)
        save(state(model), folder / f"same-init/{name}.safetensors")
    elif kind == "lora":
        model, loss = lora(base, data["prose"], number)
        save(state(model), folder / f"lora/{name}.safetensors")
    else:
        steps, rate = {"short": (40, 3e-4), "full": (300, 1e-3), "long": (600, 3e-3)}[kind]
        loss = t.train(base, data["prose"], steps, rate, 2000 + number)
        save(state(base), folder / f"finetune-{kind}/{name}.safetensors")
    return f"{kind} {name} loss {loss:.2f}"


def load(shape, path):
    from safetensors.torch import load_file

    model = t.make(shape, 0)
    model.load_state_dict(load_file(str(path)), strict=False)
    return model


class Lora(torch.nn.Module):
    def __init__(self, linear, rank=8):
        super().__init__()
        self.linear = linear
        self.a = torch.nn.Parameter(torch.randn(rank, linear.in_features) / linear.in_features**0.5)
        self.b = torch.nn.Parameter(torch.zeros(linear.out_features, rank))

    def forward(self, x):
        return self.linear(x) + 2 * (x @ self.a.T @ self.b.T)


def lora(base, data, number):
    """Rank 8 on every projection of attention and MLP, trained and merged."""
    torch.manual_seed(number)
    model = copy.deepcopy(base)
    for weight in model.parameters():
        weight.requires_grad_(False)
    parts = [(module, name, child) for module in list(model.modules()) for name, child in module.named_children()
             if isinstance(child, torch.nn.Linear) and name != "lm_head"]
    added = []
    for module, name, child in parts:
        setattr(module, name, Lora(child))
        added += [getattr(module, name).a, getattr(module, name).b]
    loss = t.train(model, data, 150, 1e-3, 3000 + number, added)
    for module, name, child in parts:
        wrapped = getattr(module, name)
        child.weight.data += 2 * wrapped.b.data @ wrapped.a.data
        setattr(module, name, child)
    return model, loss


def missing(work):
    kind, shape, number, out, _ = work
    folder = {"base": "independent", "twin": "same-init", "lora": "lora"}.get(kind, f"finetune-{kind}")
    return not (Path(out) / folder / f"{shape}-{number:02}.safetensors").exists()


def main(out, root):
    """Makes what is not there yet."""
    def works(kind, numbers):
        return [(kind, shape, n, out, root) for shape, those in numbers.items() for n in those]

    independent = works("base", {shape: range(count) for shape, count in INDEPENDENT.items()})
    made = [work for kind in ("short", "lora", "full") for work in works(kind, TUNED)]
    made += [work for kind in ("twin", "long") for work in works(kind, RESTARTED)]
    with Pool(5) as pool:
        for stage in (independent, made):
            for line in pool.imap_unordered(job, [work for work in stage if missing(work)]):
                print(line, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
