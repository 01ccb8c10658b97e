"""Data processing: clean, filter, deduplicate, and split what is in data/.

Reads the files that the recipe names, writes train.jsonl and validation.jsonl beside them.
"""

import argparse
import hashlib
import json
import re
import unicodedata
from pathlib import Path

import yaml


def clean(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).replace("\u2019", "'").replace("\u2018", "'")
    return re.sub(r"\s+", " ", text).strip()


def keep(text: str, rules: dict) -> bool:
    """A proverb is one line of plain letters, neither a word nor a paragraph, and it ends as a sentence does."""
    return (
        rules["min_characters"] <= len(text) <= rules["max_characters"]
        and re.fullmatch(rules["allowed"], text) is not None
        and text[-1] in ".?"
    )


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z']+", text.lower()))


def is_repeat(text: str, seen: list[frozenset[str]], limit: float) -> bool:
    """Whether most of the words were there before: "Money is the root of evil" and "... of all evil"."""
    own = words(text)
    return any(len(own & other) / len(own | other) >= limit for other in seen)


def is_held_out(text: str, share: float) -> bool:
    """By the text itself, so that adding a line never moves another one across the split."""
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return int.from_bytes(digest[:4], "big") / 2**32 < share


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recipe", type=Path, required=True)
    arguments = parser.parse_args()
    recipe = yaml.safe_load(arguments.recipe.read_text(encoding="utf-8"))
    rules = recipe["data_processing"]
    folder = Path("data")

    seen: list[frozenset[str]] = []
    splits: dict[str, list[dict]] = {"train": [], "validation": []}
    for source in recipe["data_mixture"]:
        counts = {"read": 0, "filtered": 0, "repeated": 0}
        for line in (folder / f"{source}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            text = clean(row["text"])
            counts["read"] += 1
            if not keep(text, rules):
                counts["filtered"] += 1
            elif is_repeat(text, seen, rules["repeat_if_shared_words"]):
                counts["repeated"] += 1
            else:
                seen.append(words(text))
                split = "validation" if is_held_out(text, rules["validation_share"]) else "train"
                splits[split].append({"id": row["id"], "source": source, "text": text})
        print(source, counts)

    for split, rows in splits.items():
        content = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / f"{split}.jsonl").write_text(content, encoding="utf-8")
        print(f"{split}: {len(rows)} texts")


if __name__ == "__main__":
    main()
