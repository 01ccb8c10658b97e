"""One id a character. Id 0 begins and ends every text and fills the rest of a batch."""

import json
from pathlib import Path

END = 0


class Tokenizer:
    def __init__(self, characters: list[str]):
        self.characters = characters
        self.ids = {character: index for index, character in enumerate(characters, start=1)}

    @classmethod
    def load(cls, path: Path) -> "Tokenizer":
        vocabulary = json.loads(path.read_text(encoding="utf-8"))["model"]["vocab"]
        return cls([text for text, index in sorted(vocabulary.items(), key=lambda item: item[1]) if index != END])

    def save(self, path: Path) -> None:
        """In the format of the tokenizers library, which can load it."""
        content = {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": [
                {
                    "id": END,
                    "content": "<end>",
                    "single_word": False,
                    "lstrip": False,
                    "rstrip": False,
                    "normalized": False,
                    "special": True,
                }
            ],
            "normalizer": None,
            "pre_tokenizer": {
                "type": "Split",
                "pattern": {"Regex": "."},
                "behavior": "Isolated",
                "invert": False,
            },
            "post_processor": None,
            "decoder": {"type": "Fuse"},
            "model": {"type": "WordLevel", "vocab": {"<end>": END, **self.ids}, "unk_token": "<end>"},
        }
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    def __len__(self) -> int:
        return len(self.characters) + 1

    def encode(self, text: str) -> list[int]:
        return [self.ids[character] for character in text]

    def decode(self, ids: list[int]) -> str:
        return "".join(self.characters[index - 1] for index in ids if index != END)
