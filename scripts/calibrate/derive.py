"""Makes from the trained models what people make of models, and what somebody would make who hides where one is from."""

import math
import re
import sys
from pathlib import Path

import gguf
import numpy as np
import torch
from gguf.quants import quantize
from safetensors.torch import load_file

from models import BASES, save
from train import SHAPES

Q = gguf.GGMLQuantizationType
NORM = re.compile(r"norm|ln_")


def matrices(tensors):
    return [name for name, each in tensors.items() if each.ndim == 2]


def each(tensors, change, only=lambda name, weight: True):
    return {name: change(weight) if only(name, weight) else weight for name, weight in tensors.items()}


def is_matrix(_name, weight):
    return weight.ndim == 2


def is_linear(name, weight):
    return weight.ndim == 2 and not re.search(r"embed|wte|wpe|lm_head", name)


def noise(level):
    return lambda tensors, _: each(tensors, lambda w: w + level * w.std() * torch.randn_like(w))


def pruned(share):
    def change(w):
        return w * (w.abs() > w.abs().flatten().kthvalue(max(1, int(share * w.numel())))[0])

    return lambda tensors, _: each(tensors, change, is_linear)


def two_of_four(w):
    groups = w.reshape(-1, 4)
    return (groups * (groups.abs().argsort(-1).argsort(-1) >= 2)).reshape(w.shape)


def layer_of(name):
    found = re.search(r"(?:layers|h)\.(\d+)\.", name)
    return int(found[1]) if found else None


def without_layer(tensors, _):
    def moved(name):
        return re.sub(r"(layers|h)\.2\.", r"\1.1.", name) if layer_of(name) == 2 else name

    last = max(layer_of(name) or 0 for name in tensors)
    gone = 1 if last > 1 else last
    return {moved(name): w for name, w in tensors.items() if layer_of(name) != gone}


def neurons(tensors, shape):
    """MLP neurons and attention heads in another order: the model computes the same."""
    out = dict(tensors)
    for layer in range(SHAPES[shape]["layers"]):
        if shape == "gpt2":
            order = torch.randperm(SHAPES[shape]["ffn"])
            p = f"h.{layer}.mlp"
            for name, axis in ((f"{p}.c_fc.weight", 0), (f"{p}.c_fc.bias", 0), (f"{p}.c_proj.weight", 1)):
                out[name] = out[name].index_select(axis, order)
            continue
        p = f"model.layers.{layer}"
        order = torch.randperm(SHAPES[shape]["ffn"])
        for name, axis in (("gate_proj", 0), ("up_proj", 0), ("down_proj", 1)):
            out[f"{p}.mlp.{name}.weight"] = out[f"{p}.mlp.{name}.weight"].index_select(axis, order)
        size = SHAPES[shape]["width"] // SHAPES[shape]["heads"]
        kv = SHAPES[shape]["kv"]
        of_kv = torch.randperm(kv)
        each_kv = SHAPES[shape]["heads"] // kv
        of_q = torch.cat([g * each_kv + torch.randperm(each_kv) for g in of_kv])
        rows = lambda heads: torch.cat([torch.arange(h * size, (h + 1) * size) for h in heads.tolist()])
        for name, heads in (("q_proj", of_q), ("k_proj", of_kv), ("v_proj", of_kv)):
            for end in ("weight", "bias"):
                full = f"{p}.self_attn.{name}.{end}"
                if full in out:
                    out[full] = out[full][rows(heads)]
        full = f"{p}.self_attn.o_proj.weight"
        out[full] = out[full][:, rows(of_q)]
    return out


def hidden_axes(name, weight, width):
    """The axes of a tensor that are the residual stream."""
    if weight.ndim == 1:
        return [0] if NORM.search(name) or re.search(r"c_proj\.bias|o_proj\.bias", name) else []
    if re.search(r"o_proj|down_proj|c_proj", name):
        return [0]
    return [1]


def hidden(tensors, shape):
    """The residual stream in another order: computes the same, and no tensor stays as it was."""
    order = torch.randperm(SHAPES[shape]["width"])
    out = dict(tensors)
    for name in out:
        for axis in hidden_axes(name, out[name], SHAPES[shape]["width"]):
            out[name] = out[name].index_select(axis, order)
    return out


def rotated(tensors, shape):
    """QuaRot's kind: norms folded into what follows, then the residual stream turned."""
    turn, _ = torch.linalg.qr(torch.randn(SHAPES[shape]["width"], SHAPES[shape]["width"]))
    out = folded(tensors, shape)
    for name in out:
        if out[name].ndim == 2:
            out[name] = turn @ out[name] if hidden_axes(name, out[name], 0) == [0] else out[name] @ turn.T
    return out


FOLLOWS = {
    "input_layernorm": ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
    "post_attention_layernorm": ("mlp.gate_proj", "mlp.up_proj"),
    "ln_1": ("attn.c_attn",),
    "ln_2": ("mlp.c_fc",),
}


def scaled_norms(factors):
    def change(tensors, shape):
        out = dict(tensors)
        for name in tensors:
            found = re.match(r"(.*\.\d+)\.(\w+)\.(weight|bias)$", name)
            if not found or found[2] not in FOLLOWS:
                continue
            if found[3] == "bias":
                continue
            factor = factors(out[name])
            out[name] = out[name] * factor
            if f"{found[1]}.{found[2]}.bias" in out:
                out[f"{found[1]}.{found[2]}.bias"] = out[f"{found[1]}.{found[2]}.bias"] * factor
            for follower in FOLLOWS[found[2]]:
                out[f"{found[1]}.{follower}.weight"] = out[f"{found[1]}.{follower}.weight"] / factor
        return out

    return change


random_scales = scaled_norms(lambda w: torch.exp(torch.randn_like(w)))
folded = scaled_norms(lambda w: 1 / w)


def renamed(tensors, _):
    """Other code: other names, in another order."""
    words = {
        "model.": "", "transformer.": "", "layers": "blocks", "h.": "blocks.", "input_layernorm": "pre_norm", "post_attention_layernorm": "ffn_pre_norm",
        "self_attn.q_proj": "mixer.wq", "self_attn.k_proj": "mixer.wk", "self_attn.v_proj": "mixer.wv", "self_attn.o_proj": "mixer.wo",
        "mlp.gate_proj": "feed.w1", "mlp.up_proj": "feed.w3", "mlp.down_proj": "feed.w2", "embed_tokens": "words", "lm_head": "unembed",
        "ln_1": "first", "ln_2": "second", "wte": "words", "wpe": "places", "c_": "x_",
    }
    out = {}
    for name in reversed(list(tensors)):
        new = name
        for old, word in words.items():
            new = new.replace(old, word)
        out[new] = tensors[name]
    return out


def wider_vocabulary(tensors, _):
    def change(w):
        return torch.cat([w, torch.randn(16, w.shape[1]) * w.std()])

    out = each(tensors, change, lambda name, _: bool(re.search(r"embed_tokens|lm_head|wte", name)))
    return {f"language_model.{name}": w for name, w in out.items()}


def int8(tensors, _):
    """bitsandbytes LLM.int8: a scale for each row."""
    out = {}
    for name, w in tensors.items():
        if not is_linear(name, w):
            out[name] = w.half()
            continue
        top = w.abs().amax(1, keepdim=True)
        out[name] = (w / top * 127).round().to(torch.int8)
        out[name.replace(".weight", ".SCB")] = top.flatten()
    return out


def packed4(tensors, _):
    """GPTQ's layout: eight 4-bit numbers in an int32, scales beside them."""
    out = {}
    for name, w in tensors.items():
        if not is_linear(name, w):
            out[name] = w.half()
            continue
        scale = w.abs().amax(1, keepdim=True) / 7
        q = ((w / scale).round() + 8).clamp(0, 15).to(torch.int64).T.reshape(-1, 8, w.shape[0])
        whole = sum(q[:, at] << (4 * at) for at in range(8))
        stem = name.removesuffix(".weight")
        out[f"{stem}.qweight"] = torch.where(whole >= 2**31, whole - 2**32, whole).to(torch.int32)
        out[f"{stem}.scales"] = scale.T.half()
    return out


GGUF_NAMES = [
    (r"model\.embed_tokens|^wte", "token_embd"), (r"^wpe", "position_embd"), (r"model\.norm|^ln_f", "output_norm"), (r"^lm_head", "output"),
    (r"(?:model\.layers|h)\.(\d+)", r"blk.\1"), (r"self_attn\.([qkv])_proj", r"attn_\1"), (r"self_attn\.o_proj|attn\.c_proj", "attn_output"),
    (r"attn\.c_attn", "attn_qkv"), (r"mlp\.gate_proj", "ffn_gate"), (r"mlp\.up_proj|mlp\.c_fc", "ffn_up"), (r"mlp\.down_proj|mlp\.c_proj", "ffn_down"),
    (r"input_layernorm|ln_1", "attn_norm"), (r"post_attention_layernorm|ln_2", "ffn_norm"),
]


def to_gguf(tensors, shape, kind, path):
    """As llama.cpp's converter names and orders it: norms and biases stay F32, and the rows of Q and K change places."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = gguf.GGUFWriter(str(path), "llama" if SHAPES[shape]["family"] == "llama" else shape)
    writer.add_block_count(SHAPES[shape]["layers"])
    for name, w in tensors.items():
        data = w.float().numpy()
        if SHAPES[shape]["family"] == "llama" and re.search(r"[qk]_proj", name):
            heads = SHAPES[shape]["heads" if "q_proj" in name else "kv"]
            data = data.reshape(heads, 2, data.shape[0] // heads // 2, -1).swapaxes(1, 2).reshape(data.shape)
        for old, new in GGUF_NAMES:
            name = re.sub(old, new, name)
        quantized = kind not in ("F16", "BF16", "F32") and data.ndim == 2
        if data.ndim == 1 or kind == "F32":
            writer.add_tensor(name, data)
        elif quantized and kind in OWN:
            writer.add_tensor(name, OWN[kind](data), raw_dtype=Q[kind])
        else:
            writer.add_tensor(name, quantize(data, Q[kind]), raw_dtype=Q[kind])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def half(x):
    return x.astype(np.float16).view(np.uint8)


def q4_k(data):
    """The plain way: least and largest of each 32; llama.cpp searches for better ones."""
    x = data.reshape(-1, 8, 32)
    least = np.maximum(0, -x.min(-1))
    step = (x.max(-1) + least) / 15
    d = np.float16(step.max(-1, keepdims=True) / 63).astype(np.float32)
    dmin = np.float16(least.max(-1, keepdims=True) / 63).astype(np.float32)
    sc = np.clip(np.round(step / np.maximum(d, 1e-12)), 0, 63).astype(np.uint8)
    mn = np.clip(np.round(least / np.maximum(dmin, 1e-12)), 0, 63).astype(np.uint8)
    q = np.clip(np.round((x + (dmin * mn)[..., None]) / np.maximum((d * sc)[..., None], 1e-12)), 0, 15).astype(np.uint8)
    scales = np.concatenate(
        [sc[:, :4] | (sc[:, 4:] >> 4 << 6), mn[:, :4] | (mn[:, 4:] >> 4 << 6), (sc[:, 4:] & 15) | ((mn[:, 4:] & 15) << 4)], 1
    )
    qs = (q[:, 0::2] | (q[:, 1::2] << 4)).reshape(len(x), 128)
    blocks = np.concatenate([half(d), half(dmin), scales, qs], 1)
    return blocks.reshape(data.shape[0], -1)


def q6_k(data):
    x = data.reshape(-1, 16, 16)
    step = np.abs(x).max(-1) / 31
    d = np.float16(step.max(-1, keepdims=True) / 127).astype(np.float32)
    sc = np.clip(np.round(step / np.maximum(d, 1e-12)), 1, 127)
    q = (np.clip(np.round(x / np.maximum((d * sc)[..., None], 1e-12)), -32, 31) + 32).astype(np.uint8).reshape(-1, 2, 4, 32)
    ql = np.stack([(q[:, :, 0] & 15) | ((q[:, :, 2] & 15) << 4), (q[:, :, 1] & 15) | ((q[:, :, 3] & 15) << 4)], 2).reshape(-1, 128)
    qh = (q[:, :, 0] >> 4 | (q[:, :, 1] >> 4 << 2) | (q[:, :, 2] >> 4 << 4) | (q[:, :, 3] >> 4 << 6)).reshape(-1, 64)
    blocks = np.concatenate([ql, qh, sc.astype(np.int8).view(np.uint8), half(d)], 1)
    return blocks.reshape(data.shape[0], -1)


OWN = {"Q4_K": q4_k, "Q6_K": q6_k}

CHANGES = {
    "cast-bf16": lambda t, _: each(t, lambda w: w.bfloat16()),
    "cast-f16": lambda t, _: each(t, lambda w: w.half()),
    "cast-f8": lambda t, _: each(t, lambda w: w.to(torch.float8_e4m3fn), is_linear),
    "int8": int8,
    "packed4": packed4,
    "pruned-50": pruned(0.5),
    "pruned-80": pruned(0.8),
    "pruned-2of4": lambda t, _: each(t, two_of_four, is_linear),
    "pruned-layer": without_layer,
    "permuted-neurons": neurons,
    "permuted-hidden": hidden,
    "rotated": rotated,
    "scaled-norms": random_scales,
    "folded-norms": folded,
    "renamed": renamed,
    "wider-vocabulary": wider_vocabulary,
    **{f"noise-{level}": noise(level) for level in (0.1, 0.3, 1, 2, 4)},
}
QUANTS = ["F16", "BF16", "Q8_0", "Q5_1", "Q5_0", "Q4_1", "Q4_0", "Q6_K", "Q4_K"]


def average(a, b, share=0.5):
    return {name: share * a[name] + (1 - share) * b[name] for name in a}


def slerp(a, b, share=0.5):
    out = {}
    for name in a:
        x, y = a[name].flatten(), b[name].flatten()
        angle = torch.arccos((x @ y / (x.norm() * y.norm())).clamp(-1, 1))
        if angle < 1e-4:
            out[name] = a[name]
            continue
        out[name] = (((math.sin((1 - share) * angle) * x + math.sin(share * angle) * y)) / math.sin(angle)).view_as(a[name])
    return out


def main(out):
    folder = Path(out)
    for shape, numbers in BASES.items():
        for number in numbers:
            torch.manual_seed(7000 + number)
            name = f"{shape}-{number:02}"
            base = load_file(folder / f"independent/{name}.safetensors")
            for kind, change in CHANGES.items():
                save(change(base, shape), folder / f"{kind}/{name}.safetensors")
            path = folder / f"torch-zip/{name}.pt"
            path.parent.mkdir(parents=True, exist_ok=True)
            torch.save(base, path)
            for kind in QUANTS:
                if kind.endswith("_K") and SHAPES[shape]["width"] % 256:
                    continue
                to_gguf(base, shape, kind, folder / f"gguf-{kind.lower()}/{name}.gguf")
            other = load_file(folder / f"independent/{shape}-{numbers[(numbers.index(number) + 1) % len(numbers)]:02}.safetensors")
            save(average(base, other), folder / f"merge-average-of-strangers/{name}.safetensors")
            from_tuned(folder, shape, name, base)
            print(name, flush=True)


def from_tuned(folder, shape, name, base):
    """What is made of the full fine-tune, and merges of it with the LoRA, or with the base where there is none."""
    path = folder / f"finetune-full/{name}.safetensors"
    if not path.exists():
        return
    full = load_file(path)
    path = folder / f"lora/{name}.safetensors"
    other = load_file(path) if path.exists() else base
    to_gguf(full, shape, "Q8_0", folder / f"finetune-gguf-q8_0/{name}.gguf")
    to_gguf(full, shape, "Q4_0", folder / f"finetune-gguf-q4_0/{name}.gguf")
    changed = {
        "finetune-packed4": packed4(full, shape),
        "finetune-noise-0.3": noise(0.3)(full, shape),
        "finetune-renamed-noise-0.3": renamed(noise(0.3)(full, shape), shape),
        "finetune-permuted-neurons": neurons(full, shape),
        "finetune-pruned-50": pruned(0.5)(full, shape),
        "merge-average": average(full, other),
        "merge-slerp": slerp(full, other),
        "merge-task-arithmetic": {n: base[n] + 0.7 * (full[n] - base[n]) + 0.7 * (other[n] - base[n]) for n in base},
    }
    for kind, tensors in changed.items():
        save(tensors, folder / f"{kind}/{name}.safetensors")


if __name__ == "__main__":
    main(*sys.argv[1:2])
