"""Trains the model from random weights, and writes model.safetensors, config.json, tokenizer.json, training-log.csv."""

import argparse
import csv
import json
import math
import random
import time
from pathlib import Path

import torch
import yaml
from safetensors.torch import save_file
from torch.nn import functional as F

from model import Adage
from tokenizer import END, Tokenizer


def read_texts(split: str) -> list[dict]:
    return [json.loads(line) for line in Path(f"data/{split}.jsonl").read_text(encoding="utf-8").splitlines()]


def to_batch(texts: list[str], tokenizer: Tokenizer) -> tuple[torch.Tensor, torch.Tensor]:
    """Inputs and the characters that follow them; -1 where a text is over and nothing is to be learnt."""
    rows = [[END, *tokenizer.encode(text), END] for text in texts]
    length = max(len(row) for row in rows) - 1
    inputs = torch.tensor([row[:-1] + [END] * (length - len(row) + 1) for row in rows])
    targets = torch.tensor([row[1:] + [-1] * (length - len(row) + 1) for row in rows])
    return inputs, targets


def loss_of(model: Adage, texts: list[str], tokenizer: Tokenizer) -> torch.Tensor:
    inputs, targets = to_batch(texts, tokenizer)
    return F.cross_entropy(model(inputs).flatten(0, 1), targets.flatten(), ignore_index=-1)


def learning_rate(step: int, recipe: dict) -> float:
    if step < recipe["warmup_steps"]:
        return recipe["learning_rate"] * (step + 1) / recipe["warmup_steps"]
    done = (step - recipe["warmup_steps"]) / (recipe["steps"] - recipe["warmup_steps"])
    span = recipe["learning_rate"] - recipe["final_learning_rate"]
    return recipe["final_learning_rate"] + span * (1 + math.cos(math.pi * done)) / 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recipe", type=Path, required=True)
    arguments = parser.parse_args()
    recipe = yaml.safe_load(arguments.recipe.read_text(encoding="utf-8"))
    training = recipe["training"]

    # One thread and one seed: sums are then always added in the same order.
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(recipe["seed"])
    chance = random.Random(recipe["seed"])

    rows, held_out = read_texts("train"), [row["text"] for row in read_texts("validation")]
    sources = {name: [row["text"] for row in rows if row["source"] == name] for name in recipe["data_mixture"]}
    tokenizer = Tokenizer(sorted({character for row in rows for character in row["text"]}))
    shape = {"vocab_size": len(tokenizer), **recipe["model"]}
    model = Adage(**shape)
    optimizer = torch.optim.AdamW(
        model.parameters(),
        lr=training["learning_rate"],
        betas=tuple(training["betas"]),
        weight_decay=training["weight_decay"],
    )

    log = []
    started = time.monotonic()
    for step in range(training["steps"]):
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(step, training)
        names = chance.choices(list(sources), weights=list(recipe["data_mixture"].values()), k=training["batch_size"])
        loss = loss_of(model, [chance.choice(sources[name]) for name in names], tokenizer)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), training["gradient_clipping"])
        optimizer.step()

        if (step + 1) % training["log_every"] == 0:
            model.eval()
            with torch.no_grad():
                validation = loss_of(model, held_out, tokenizer)
            model.train()
            log.append([step + 1, f"{group['lr']:.6f}", f"{loss.item():.4f}", f"{validation.item():.4f}"])
            print(f"step {step + 1}: loss {loss.item():.4f}, validation {validation.item():.4f}")
    print(f"trained in {time.monotonic() - started:.0f} seconds")

    saved = {name: value.to(getattr(torch, training["saved_precision"])) for name, value in model.state_dict().items()}
    save_file(saved, "model.safetensors", metadata={"format": "pt"})
    tokenizer.save(Path("tokenizer.json"))
    shape = {key: value for key, value in shape.items() if key != "dropout"}
    config = {"architectures": ["Adage"], "model_type": "adage", **shape, "dtype": training["saved_precision"]}
    Path("config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    with open("training-log.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerows([["step", "learning_rate", "loss", "validation_loss"], *log])


if __name__ == "__main__":
    main()
