"""Inference: writes proverbs with the released weights."""

import argparse
import json
from pathlib import Path

import torch
from safetensors.torch import load_file

from model import Adage
from tokenizer import END, Tokenizer


def load() -> tuple[Adage, Tokenizer]:
    config = json.loads(Path("config.json").read_text(encoding="utf-8"))
    model = Adage(**{key: config[key] for key in ("vocab_size", "context", "width", "layers", "heads")})
    model.load_state_dict(load_file("model.safetensors"))
    return model.float().eval(), Tokenizer.load(Path("tokenizer.json"))


@torch.no_grad()
def generate(model: Adage, tokenizer: Tokenizer, start: str, temperature: float, chance: torch.Generator) -> str:
    ids = [END, *tokenizer.encode(start)]
    while len(ids) < model.context:
        logits = model(torch.tensor([ids]))[0, -1] / temperature
        following = int(torch.multinomial(logits.softmax(0), 1, generator=chance))
        if following == END:
            break
        ids.append(following)
    return tokenizer.decode(ids)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("start", nargs="?", default="", help="how the proverb begins")
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--temperature", type=float, default=0.7)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    model, tokenizer = load()
    chance = torch.Generator().manual_seed(arguments.seed)
    for _ in range(arguments.count):
        print(generate(model, tokenizer, arguments.start, arguments.temperature, chance))


if __name__ == "__main__":
    main()
