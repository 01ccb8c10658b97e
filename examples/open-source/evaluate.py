"""Evaluation of the released weights; writes results.json.

- on the texts that were held out: bits per character, beside a model that only counts characters, and how often the
  most likely next character is the right one;
- of 200 generated texts: the share of words that the training texts know, and the share of texts that copy one.
"""

import json
import math
from collections import Counter
from pathlib import Path

import torch

from generate import generate, load
from model import Adage
from prepare import words
from tokenizer import END, Tokenizer
from train import loss_of, read_texts, to_batch

SAMPLES = 200


def counted_bits(train: list[str], held_out: list[str]) -> float:
    """Bits per character of held-out texts, when every character is guessed from how often it occurs."""
    counts = Counter(character for text in train for character in [*text, END])
    total = sum(counts.values())
    characters = [character for text in held_out for character in [*text, END]]
    return -sum(math.log2(counts[character] / total) for character in characters) / len(characters)


@torch.no_grad()
def compute_accuracy(model: Adage, texts: list[str], tokenizer: Tokenizer) -> float:
    """The share of characters, ends included, that the model ranks first after what stands before them."""
    inputs, targets = to_batch(texts, tokenizer)
    asked = targets != -1
    return (model(inputs).argmax(dim=2) == targets)[asked].float().mean().item()


def main() -> None:
    torch.set_num_threads(1)
    model, tokenizer = load()
    train = [row["text"] for row in read_texts("train")]
    held_out = [row["text"] for row in read_texts("validation")]
    with torch.no_grad():
        bits = loss_of(model, held_out, tokenizer).item() / math.log(2)

    chance = torch.Generator().manual_seed(7)
    samples = [generate(model, tokenizer, "", 0.7, chance) for _ in range(SAMPLES)]
    known = frozenset(word for text in train for word in words(text))
    written = [word for text in samples for word in words(text)]
    results = {
        "held_out_texts": len(held_out),
        "bits_per_character": round(bits, 2),
        "bits_per_character_counting_only": round(counted_bits(train, held_out), 2),
        "next_character_accuracy": round(compute_accuracy(model, held_out, tokenizer), 2),
        "samples": SAMPLES,
        "share_of_known_words": round(sum(word in known for word in written) / len(written), 2),
        "share_of_copied_texts": round(sum(text in train for text in samples) / SAMPLES, 2),
    }
    Path("results.json").write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(results, indent=2))


if __name__ == "__main__":
    main()
