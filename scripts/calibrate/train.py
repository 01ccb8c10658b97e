"""Trains the small models of the calibration of `open-label compare`: see calibrate.py, which starts it."""

import math
import re
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

VOCAB = 512
CONTEXT = 64
BATCH = 8

# Families: rope or learned positions, the norm, biases, tied head. Names of parameters are those of the published code.
SHAPES = {
    "mini": dict(family="llama", width=96, layers=3, heads=3, kv=3, ffn=192),
    "llama": dict(family="llama", width=128, layers=3, heads=4, kv=2, ffn=256),
    "qwen": dict(family="qwen", width=256, layers=2, heads=4, kv=2, ffn=512),
    "gpt2": dict(family="gpt2", width=128, layers=3, heads=4, kv=4, ffn=384),
}


class RMSNorm(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * self.weight


class Attention(nn.Module):
    def __init__(self, s):
        super().__init__()
        self.heads, self.kv, self.size = s["heads"], s["kv"], s["width"] // s["heads"]
        bias = s["family"] == "qwen"
        self.q_proj = nn.Linear(s["width"], s["width"], bias=bias)
        self.k_proj = nn.Linear(s["width"], self.kv * self.size, bias=bias)
        self.v_proj = nn.Linear(s["width"], self.kv * self.size, bias=bias)
        self.o_proj = nn.Linear(s["width"], s["width"], bias=False)

    def forward(self, x):
        b, t, _ = x.shape
        q = rotate(self.q_proj(x).view(b, t, self.heads, self.size).transpose(1, 2))
        k = rotate(self.k_proj(x).view(b, t, self.kv, self.size).transpose(1, 2))
        v = self.v_proj(x).view(b, t, self.kv, self.size).transpose(1, 2)
        k, v = (each.repeat_interleave(self.heads // self.kv, 1) for each in (k, v))
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.o_proj(y.transpose(1, 2).reshape(b, t, -1))


def rotate(x):
    t, size = x.shape[-2:]
    angle = torch.arange(t)[:, None] * 10000 ** (-torch.arange(0, size, 2) / size)
    a, b = x.chunk(2, -1)
    return torch.cat([a * angle.cos() - b * angle.sin(), b * angle.cos() + a * angle.sin()], -1)


class MLP(nn.Module):
    def __init__(self, s):
        super().__init__()
        self.gate_proj = nn.Linear(s["width"], s["ffn"], bias=False)
        self.up_proj = nn.Linear(s["width"], s["ffn"], bias=False)
        self.down_proj = nn.Linear(s["ffn"], s["width"], bias=False)

    def forward(self, x):
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self, s):
        super().__init__()
        self.input_layernorm, self.self_attn = RMSNorm(s["width"]), Attention(s)
        self.post_attention_layernorm, self.mlp = RMSNorm(s["width"]), MLP(s)

    def forward(self, x):
        x = x + self.self_attn(self.input_layernorm(x))
        return x + self.mlp(self.post_attention_layernorm(x))


class Llama(nn.Module):
    def __init__(self, s):
        super().__init__()
        self.model = nn.Module()
        self.model.embed_tokens = nn.Embedding(VOCAB, s["width"])
        self.model.layers = nn.ModuleList(Layer(s) for _ in range(s["layers"]))
        self.model.norm = RMSNorm(s["width"])
        self.lm_head = nn.Linear(s["width"], VOCAB, bias=False)
        if s["family"] == "qwen":
            self.lm_head.weight = self.model.embed_tokens.weight

    def forward(self, ids):
        x = self.model.embed_tokens(ids)
        for layer in self.model.layers:
            x = layer(x)
        return self.lm_head(self.model.norm(x))


class Block(nn.Module):
    def __init__(self, s):
        super().__init__()
        self.heads = s["heads"]
        self.ln_1, self.ln_2 = nn.LayerNorm(s["width"]), nn.LayerNorm(s["width"])
        self.attn, self.mlp = nn.Module(), nn.Module()
        self.attn.c_attn = nn.Linear(s["width"], 3 * s["width"])
        self.attn.c_proj = nn.Linear(s["width"], s["width"])
        self.mlp.c_fc = nn.Linear(s["width"], s["ffn"])
        self.mlp.c_proj = nn.Linear(s["ffn"], s["width"])

    def forward(self, x):
        b, t, c = x.shape
        q, k, v = (
            each.view(b, t, self.heads, -1).transpose(1, 2) for each in self.attn.c_attn(self.ln_1(x)).chunk(3, -1)
        )
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(b, t, c)
        x = x + self.attn.c_proj(y)
        return x + self.mlp.c_proj(F.gelu(self.mlp.c_fc(self.ln_2(x))))


class GPT2(nn.Module):
    def __init__(self, s):
        super().__init__()
        self.wte, self.wpe = nn.Embedding(VOCAB, s["width"]), nn.Embedding(CONTEXT, s["width"])
        self.h = nn.ModuleList(Block(s) for _ in range(s["layers"]))
        self.ln_f = nn.LayerNorm(s["width"])

    def forward(self, ids):
        x = self.wte(ids) + self.wpe(torch.arange(ids.shape[1]))
        for block in self.h:
            x = block(x)
        return F.linear(self.ln_f(x), self.wte.weight)


def make(shape, seed):
    """A model with the usual initial values: normal, 0.02, smaller where the residual stream is written; norms one."""
    torch.manual_seed(seed)
    s = SHAPES[shape]
    model = GPT2(s) if s["family"] == "gpt2" else Llama(s)
    for name, weight in model.named_parameters():
        if weight.ndim == 2:
            out = re.search(r"(?:o_proj|down_proj|c_proj)\.weight$", name)
            nn.init.normal_(weight, std=0.02 / (math.sqrt(2 * s["layers"]) if out else 1))
        elif name.endswith("bias"):
            nn.init.zeros_(weight)
    return model


def corpus(patterns, root):
    """The text of files below a folder, at most 1 MB."""
    paths = sorted(path for pattern in patterns for path in Path(root).glob(pattern))
    return b"".join(path.read_bytes() for path in paths)[:1_000_000]


def tokens(text, pairs):
    """Bytes, and the pairs that have a number of their own."""
    out, at = [], 0
    while at < len(text):
        pair = pairs.get(text[at : at + 2])
        out.append(text[at] if pair is None else pair)
        at += 1 if pair is None else 2
    return torch.tensor(out)


def pairs_of(text):
    counts = {}
    for at in range(0, len(text) - 1):
        pair = text[at : at + 2]
        counts[pair] = counts.get(pair, 0) + 1
    return {pair: 256 + rank for rank, (pair, _) in enumerate(sorted(counts.items(), key=lambda e: (-e[1], e[0]))[:256])}


def train(model, data, steps, rate, seed, parameters=None):
    """AdamW, cosine to a tenth, weight decay 0.1 on matrices; returns the mean loss of the last 20 steps."""
    draw = torch.Generator().manual_seed(seed)
    weights = [p for p in (parameters or model.parameters()) if p.requires_grad]
    groups = [
        {"params": [p for p in weights if p.ndim > 1], "weight_decay": 0.1},
        {"params": [p for p in weights if p.ndim < 2], "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW([g for g in groups if g["params"]], lr=rate, betas=(0.9, 0.95))
    losses = []
    for step in range(steps):
        warm = min(1, (step + 1) / min(50, steps / 4))
        for group in optimizer.param_groups:
            group["lr"] = rate * warm * (0.1 + 0.45 * (1 + math.cos(math.pi * step / steps)))
        starts = torch.randint(len(data) - CONTEXT - 1, (BATCH,), generator=draw)
        batch = torch.stack([data[s : s + CONTEXT + 1] for s in starts.tolist()])
        logits = model(batch[:, :-1])
        loss = F.cross_entropy(logits.reshape(-1, VOCAB), batch[:, 1:].reshape(-1))
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        losses.append(loss.item())
    return sum(losses[-20:]) / len(losses[-20:])
