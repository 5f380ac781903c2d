"""Sentences with marked names, made from templates: the treebanks hold too little news to learn names from."""

import random
from pathlib import Path

from treebank import Sentence

FOLDER = Path(__file__).parent / "names"


def parts():
    table = {}
    for line in (FOLDER / "parts.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, values = line.split("\t")
            table.setdefault(kind, []).extend(values.split("; "))
    return table


class Maker:
    """Fills templates; each name comes with the small words that are no part of it ("the" in "the United Nations")."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.parts = parts()
        lines = (FOLDER / "templates.txt").read_text(encoding="utf-8").splitlines()
        self.templates = [line for line in lines if line and not line.startswith("#")]

    def pick(self, kind):
        return self.random.choice(self.parts[kind])

    def family(self):
        return self.pick("arabic" if self.random.random() < 0.1 else "family")

    def person(self):
        given = self.pick("given")
        chance = self.random.random()
        if chance < 0.12:
            given += " " + self.random.choice("ABCDEFGHJKLMNPRSTW") + "."
        elif chance < 0.25:
            given += " " + self.pick("given")
        return "", given + " " + self.family()

    def place(self):
        chance = self.random.random()
        if chance < 0.12:
            return "the ", self.pick("the")
        if chance < 0.2:
            base = self.pick("city") if self.random.random() < 0.5 else self.family()
            return self.random.choice(["", "the "]), base + " " + self.pick("thing")
        return "", self.pick("country" if chance < 0.55 else "city" if chance < 0.88 else "region")

    def organization(self):
        chance = self.random.random()
        if chance < 0.3:
            return self.random.choice(["", "", "the "]), self.pick("org")
        if chance < 0.5:
            return "the ", self.pick("theorg")
        where = self.pick(self.random.choice(["city", "country", "region", "demonym", "quality"]))
        if chance < 0.68:
            return "the ", f"{where} {self.pick('quality')} {self.pick('body')}".replace("the ", "")
        if chance < 0.78:
            return "the ", f"{self.pick('office')} of {self.pick('field')}"
        if chance < 0.84:
            return "the ", f"{where} {self.pick('paper')}"
        if chance < 0.9:
            return "", f"{self.random.choice([where, self.pick('family')])} University"
        name = f"{self.random.choice([where, self.pick('family')])} {self.pick('firm')}"
        return "", name + (" " + self.pick("suffix") if self.random.random() < 0.4 else "")

    def fill(self, slot):
        """The words of a slot and the kind of name they are, if any."""
        match slot:
            case "PERSON":
                return *self.person(), slot
            case "PLACE":
                return *self.place(), slot
            case "ORG":
                return *self.organization(), "ORGANIZATION"
            case "surname":
                return "", self.family(), "PERSON"
            case "DATELINE":
                return "", self.pick("city").upper(), "PLACE"
            case _:
                return "", self.pick(slot), None

    def sentence(self):
        words, tags = [], []
        for word in self.random.choice(self.templates).split():
            if not (word.startswith("{") and word.endswith("}")):
                words.append(word)
                tags.append("O")
                continue
            before, name, kind = self.fill(word[1:-1])
            inside = name.split()
            words += before.split() + inside
            tags += ["O"] * len(before.split())
            tags += [f"{'I' if k else 'B'}-{kind}" if kind else "O" for k in range(len(inside))]
        words[0] = words[0][:1].upper() + words[0][1:]
        return Sentence(words, entities=tags)


def sentences(count, seed):
    maker = Maker(seed)
    return [maker.sentence() for _ in range(count)]


if __name__ == "__main__":
    for made in sentences(20, 1):
        print(" ".join(f"{w}/{t}" if t != "O" else w for w, t in zip(made.words, made.entities)))
