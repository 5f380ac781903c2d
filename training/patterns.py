"""Marked sentences drawn from `events/patterns.txt`: what a matrix verb does to an event ("refused to", "urged ... to")."""

import random
import re
from pathlib import Path

from marked import Marked, parse
from names import parts

FILE = Path(__file__).parent / "events" / "patterns.txt"


class Patterns:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lists, self.patterns = parts(), []
        for line in FILE.read_text(encoding="utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            if "\t" in line:
                self.patterns.append(line.split("\t"))
            else:
                name, values = line.split(" = ")
                self.lists[name] = [value.strip() for value in values.split(" | ")]

    def sentences(self, times):
        """Each pattern that many times over, drawn anew."""
        return [self.sentence(*pattern) for pattern in self.patterns for _ in range(times)]

    def sentence(self, event, mode, pattern):
        text = re.sub(r"\s+", " ", self.draw(pattern, event)).strip()
        words, roles = parse(text)
        return Marked(event, mode, "", (words[0][0].upper() + words[0][1:], *words[1:]), roles)

    def draw(self, text, event):
        """Choices first, inmost first; then slots, whose lists may hold choices and slots again."""
        while found := re.search(r"\(([^()]*)\)", text):
            text = text[: found.start()] + self.random.choice(found[1].split("|")) + text[found.end() :]
        return re.sub(r"\{([^{}]+)\}", lambda slot: self.slot(slot[1], event), text)

    def slot(self, name, event):
        role, _, chosen = name.partition(".")
        if role not in ("A", "R"):
            return self.draw(self.random.choice(self.lists[name]), event)
        values = self.lists.get(chosen or f"{event}.{role}", self.lists["any"])
        return f"[{'actor' if role == 'A' else 'recipient'} {self.draw(self.random.choice(values), event)}]"
