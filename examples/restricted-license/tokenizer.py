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
        return cls(json.loads(path.read_text(encoding="utf-8"))["characters"])

    def save(self, path: Path) -> None:
        content = {"type": "character", "end": END, "characters": self.characters}
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    def __len__(self) -> int:
        return len(self.characters) + 1

    def encode(self, text: str) -> list[int]:
        return [self.ids[character] for character in text]

    def decode(self, ids: list[int]) -> str:
        return "".join(self.characters[index - 1] for index in ids if index != END)
